"""Names of countries that are none: towns and states of America, roads, battles, first names."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.appositions import role_after
from kosovo_reader.language.countries import ADJECTIVES, US_STATES
from kosovo_reader.language.given_names import ALSO_PLACES
from kosovo_reader.language.institutions import WEAK_HEADS
from kosovo_reader.language.lexicon import AUXILIARIES, COMMON, ORGANIZATION_HEADS, PLACE_WORDS, ROLE_MODIFIERS
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.evidence import is_spoken_of
from kosovo_reader.names.known import KNOWN
from kosovo_reader.names.mention import run_end

_IN_COUNTRIES = frozenset(
    """
    State Province County Street Avenue Road Boulevard Airport Square Park River Delta Basin Valley Canal Sea Gulf Bay
    """.split()
)
# The states as newspapers shorten them: "Pa." is two tokens.
_SHORT_STATES = frozenset(
    """
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va
    Vt Wash Wis Wyo
    """.split()
)
_HIGHWAYS = frozenset("on along off of and at near".split())
_TOWNS_OF_GEORGIA = frozenset("Batumi Gori Kutaisi Zugdidi Poti Rustavi Sukhumi Tskhinvali Tbilisi".split())
BATTLES = frozenset(["battle", "siege", "treaty"])


def is_no_country(reading: Reading, i: int, end: int, name: str, sentence: Sentence) -> bool:
    """True for the names in "Atlanta, Georgia", "Battle of Kosovo", "Niger State", "US$202 million", "on U.S. 79"."""
    words, lower, first = reading.words, reading.lower, sentence.first
    if name == "Georgia" and _is_of_america(reading, i, end, sentence):
        return True
    if i - 2 >= first and lower[i - 1] == "of" and lower[i - 2] in BATTLES:
        return True
    if end + 1 < sentence.last and words[end] == "," and is_state(words, end + 1) and i > first:
        return lower[i - 1] in ("in", "near", "from", "of", "to", "at", "outside")  # in Lebanon, Pennsylvania
    if end >= sentence.last:
        return False
    if name == "Niger" and lower[end] == "state":
        return True
    if name == "United States":
        road = i > first and lower[i - 1] in _HIGHWAYS and lower[end].isdecimal() and len(lower[end]) < 4
        return road or (words[end][0] == "$" and reading.starts[end] == reading.ends[end - 1])
    if words[end : end + 2] == ["International", "Airport"]:
        return True
    if words[end] not in _IN_COUNTRIES or words[i].isupper():
        return False
    return end + 1 >= sentence.last or not is_role(lower[end + 1])  # not Kosovo State Prosecutor


def is_state(words: list[str], i: int) -> bool:
    """True for Pennsylvania, "New Mexico", Pa."""
    if words[i] in _SHORT_STATES:
        return words[i + 1 : i + 2] == ["."]
    return words[i] in US_STATES or " ".join(words[i : i + 2]) in US_STATES


def _is_of_america(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True for "Atlanta, Georgia", "Macon, Georgia, in 1950", "the state of Georgia", "Georgia Governor X"."""
    words, lower, first = reading.words, reading.lower, sentence.first
    after = words[end] if end < sentence.last else "."
    if after in ("Governor", "Gov", "Gov.") or words[max(i - 2, first) : i] == ["state", "of"]:
        return True
    if i - 2 < first or words[i - 1] != ",":
        return False
    town = words[i - 2]
    known = KNOWN.get(town, ("", ""))[0]
    if town in _TOWNS_OF_GEORGIA or known in ("country", "seat", "people", "body"):
        return False
    return known == "city" or (town[0].isupper() and (after in (",", ".", ")") or lower[end] in ("in", "on")))


def is_first_name(reading: Reading, i: int, sentence: Sentence) -> bool:
    """True if a country's name is a first name here: "Jordan Smith said", "Georgia Ellis, 43,"."""
    surname = i + 1
    said = i > sentence.first and reading.lower[i - 1] in ("said", "says")  # said Izmir Hoxha, the mayor
    if surname >= sentence.last or not (said or reading.lower[i] in ALSO_PLACES):
        return False
    word = reading.words[surname]
    if not word[0].isupper() or word.isupper() or word in KNOWN or word in ADJECTIVES or word.lower() in COMMON:
        return False
    stop = run_end(reading, surname, sentence.last)
    for word in reading.lower[surname:stop]:
        if is_role(word) or word in ORGANIZATION_HEADS or word in PLACE_WORDS or word in ROLE_MODIFIERS:
            return False
    if role_after(reading, stop, sentence.last) is not None or _is_introduced(reading, i, stop, sentence):
        return True
    return reading.lower[i] in ALSO_PLACES and is_spoken_of(reading, i, stop, sentence)


def _is_introduced(reading: Reading, i: int, stop: int, sentence: Sentence) -> bool:
    """True for "the minister, Israel Stern,", and for "Jordan Smith drove": what only a person does."""
    lower, word = reading.lower, reading.lower[stop - 1]
    if i - 2 >= sentence.first and lower[i - 1] == "," and is_role(lower[i - 2]):
        return True
    if i != sentence.first or stop != i + 2 or word in WEAK_HEADS or word.endswith("s"):
        return False
    after = lower[stop] if stop < sentence.last else ""
    return (
        after in AUXILIARIES or (after.endswith("ed") and len(after) > 4) or after in ("drove", "went", "left", "flew")
    )
