"""Names of places and things: "Tahrir Square", "in Kibaya"; "Storm Daniel", "the ferry Princess Victoria"."""

from kosovo_reader.article import Reading
from kosovo_reader.language.appositions import BEFORE_POST, role_after
from kosovo_reader.language.institutions import NOT_BODIES, SURNAMES, SURNAMES_OF_THINGS, THING_ENDS, THINGS
from kosovo_reader.language.lexicon import (
    HONORIFICS,
    LOCATIVES,
    ORGANIZATION_HEADS,
    PLACE_WORDS,
    PREDICATES,
    PREPOSITIONS,
    RANKS,
    SAYING,
)
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.known import KNOWN, Known
from kosovo_reader.names.mention import Context, Mention, is_given, written

# Nobody is stood at, and nobody is gone to the north of; "from", "to" and "over" somebody much is.
_WHERE = frozenset("in at near nearby outside inside around across into toward towards downtown central".split())
_DIRECTIONS = frozenset("north south east west outskirts suburb suburbs centre center parts".split())
# "Mataka district", "Shacha village"; a field, a bank, a city and a house are named after persons too.
_SETTLEMENTS = frozenset(
    """
    village town township district county sub-county province region municipality governorate prefecture upazila commune
    parish hamlet suburb neighbourhood neighborhood ward union raion oblast
    """.split()
)
_ROMAN = frozenset("i ii iii iv v vi vii viii ix x".split())
_STREETS = frozenset("boulevard avenue road square airport stadium arena".split())


def stands_where(c: Context) -> bool:
    """True if the words beside an untitled name show that it is a place's."""
    named = c.several and c.given
    if (
        named and c.before in ("in", "near") and c.reading.lower[c.mention.last - 1] in PLACE_WORDS
    ):  # in Notting Hill, but "Anna Hill said"
        return True
    if named or c.after == "'s":
        return False
    lower, first, k = c.reading.lower, c.sentence.first, c.mention.first
    if c.before in _WHERE or c.after in _SETTLEMENTS:
        return True
    if c.before == "of" and k - 2 >= first and (lower[k - 2] in _DIRECTIONS or lower[k - 2] in _SETTLEMENTS):
        return True
    if c.after not in BEFORE_POST or not (c.before in PREPOSITIONS or c.before in LOCATIVES):
        return False
    return _clause_follows(c.reading, c.mention.last, c.sentence.last)


def _clause_follows(reading: Reading, end: int, last: int) -> bool:
    """ "from Chirag, activists said", "to Boldak, a driver said": whoever follows the comma is somebody else."""
    role = role_after(reading, end, last)
    return role is not None and role[1] < last and reading.lower[role[1]] in PREDICATES


def is_place(reading: Reading, start: int, stop: int) -> bool:
    """True for "Lake Hazar", "Tahrir Square"; of names with such a word, not for "Anna Hill", "Park Min-ji"."""
    lower = reading.lower
    if stop - start == 2 and is_given(lower[start]) and lower[start + 1] in SURNAMES:
        return False
    return not (lower[start] == "park" and stop - start == 2 and "-" in lower[start + 1])


def longer_place(reading: Reading, i: int, end: int, known: Known, first: int) -> Mention | None:
    """ "the mayor of Kotor Varos", "in Palos Verdes": a known town is half of a place's name behind a preposition."""
    if known.kind not in ("city", "seat") or end != known.end + 1 or i == first:
        return None
    word, after = reading.lower[end - 1], reading.lower[end] if end < len(reading.lower) else "."
    if reading.lower[i - 1] not in PREPOSITIONS or after in SAYING or reading.words[end - 1] in KNOWN:
        return None
    if is_role(word) or is_given(word) or word in ORGANIZATION_HEADS or word in PLACE_WORDS or "-" in word:
        return None
    return Mention(i, end, "place", written(reading, i, end))


def names_thing(reading: Reading, i: int, end: int, first: int) -> bool:
    """True if the run of capitals `i <= k < end` names a thing, by the word before it or by its first or last word."""
    lower = reading.lower
    if i > first and lower[i - 1] in THINGS:  # the ferry Princess Victoria; not "the operation, Colonel X"
        return lower[i] not in RANKS or lower[i - 1] != "operation"
    if end == i + 1:
        return False
    kind = i + 1 if lower[i] == "tropical" else i
    relief = end - i > 2 and lower[end - 1] in ORGANIZATION_HEADS and lower[i] != "operation"  # Cyclone Relief Trust
    thing = kind + 1 < end and (kind > i or lower[i] in THINGS) and not relief
    if thing and not any(map(is_role, lower[kind + 1 : end])):
        return True  # "Storm Daniel", "Tropical Storm Daniel"; but "Film Director X" is a person
    last = end - 2 if end - i > 2 and lower[end - 1] in _ROMAN else end - 1
    if lower[last] not in THING_ENDS:
        return lower[last] in ("league", "news") and f"{reading.words[end - 2]} {reading.words[end - 1]}" in NOT_BODIES
    if lower[i] in HONORIFICS or lower[i] in RANKS:  # "Mother Teresa Boulevard", "World War II"; but "Mr Law"
        return last - i > 1 and lower[last] in _STREETS
    return not (lower[last] in SURNAMES_OF_THINGS and last == i + 1 and is_given(lower[i]))  # "Doris Day"
