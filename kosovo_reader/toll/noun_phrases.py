"""Nouns for human beings with what belongs to them: "Chinese journalists", "Serb officer", "husband Faton"."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language import lexicon, people
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES
from kosovo_reader.language.harms import BODIES, COUNTED, HAPPENINGS, STATES, SUFFERED, SUSPECTS, VERBS
from kosovo_reader.language.numbers import SMALL
from kosovo_reader.language.people import KIN, PEOPLE, PERSONS
from kosovo_reader.language.quantities import Quantity, exactly

Form = Literal["number", "person", "name", "pronoun", "nobody"]
Shape = Literal["possessive", "mark", "aged", "plural", "human", "bent", "trade", "other"]
Class = Literal["people", "mass", "person", "thing", "things", "harmed", "verb", "end"]


class Phrase(NamedTuple):
    """A noun phrase that counts somebody, its tokens `first <= i < last`.

    number  how many
    noun    tokens of the noun with its adjectives; None where there is none: "dozens", "two of them"
    human   2 if the noun names human beings or there is none, 1 if it may, 0 if it names things
    part    True for a part of those just named: "two of them", "three of whom"
    """

    form: Form
    first: int
    last: int
    number: Quantity
    noun: tuple[int, int] | None
    human: int
    part: bool = False


_REACH = 9  # tokens of the longest noun phrase that is read
OTHERS = frozenset("more other further additional fellow new".split())
ORDINALS = frozenset(
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth".split()
)
_MODIFIERS = frozenset("sports arms drugs rights news".split())  # plurals that stand before a noun: "sports fans"
_PARENTS = ("father-of-", "mother-of-", "grandfather-of-", "grandmother-of-")
_CALENDAR = lexicon.WEEKDAYS | lexicon.MONTHS
_COMPARED = frozenset("former latter younger older elder lower upper inner outer higher greater larger quarter".split())
# Participles and adjectives of harm that stand before a noun: "12 wounded soldiers", "two missing climbers".
_HARMED = frozenset(w for w, (_, _, forms) in VERBS.items() if "n" in forms) | (STATES.keys() - {"hostage", "prisoner"})
_BEFORE_NOUN = OTHERS | ORDINALS | {"only"}
_ENDS_PERSON = frozenset(["end", "people", "verb"])
_OF_DEEDS = [[word] for word in SUSPECTS | {"victim", "survivor"}]
_UNITS = frozenset("forces unit units force squad".split())
_ENDS_NAME = frozenset(["verb", "harmed"])
NATIONAL = ADJECTIVES.keys() | {people.removesuffix("s") for people in PEOPLES}  # "a [Serb], a [Turkish] driver"
_THINGS = frozenset(["thing", "things", "mass"])
_ENDS = """
    a an the this that these those his her its their my our your no he she they it who i we you him them including
    also later still there here ago alone yesterday today tonight tomorrow last early late overnight aboard onboard aged
    each every not near per plus went came took began made gave left got ran saw fell lost broke stood lay sat born
    spoke led won became included includes include remain remains remained suffered sustained underwent required
    received crossed sought been dead found face await deny both dozens scores hundreds thousands
    """.split()
# What a word is inside a noun phrase; the later lines of the list go before the earlier.
_CLASSES: dict[str, Class] = {}
_LISTS: tuple[tuple[Class, Iterable[str]], ...] = (
    ("thing", people.THING | BODIES),
    ("things", people.THINGS | {noun for noun in COUNTED if noun.endswith("s")}),
    ("verb", VERBS),
    ("harmed", _HARMED),
    ("end", lexicon.PREPOSITIONS | lexicon.AUXILIARIES | lexicon.SUBORDINATORS | lexicon.RELATIVES | lexicon.WEEKDAYS),
    ("end", [*HAPPENINGS, *_ENDS, *(word for word in lexicon.SAYING if not word.endswith("ed"))]),  # "alleged attacker"
    ("person", PERSONS),
    ("people", [*PEOPLE, "idps"]),
    ("mass", [*people.MASSES, "taliban"]),
)
for _class, _words in _LISTS:
    _CLASSES |= dict.fromkeys(_words, _class)


def word_class(word: str) -> Class | None:
    """What a lower-case word is inside a noun phrase, if a list has it."""
    return _CLASSES.get(word)


@lru_cache(maxsize=4096)
def _shape(word: str) -> Shape:
    """What the form of a lower-case word that no list has tells of it."""
    if word == "'s":
        return "possessive"
    if not word[0].isalnum():
        return "mark"
    if word.endswith("-year-old"):
        return "aged"
    head = word.partition("-in-")[0].removeprefix("ex-").removeprefix("co-")  # comrades-in-arms, ex-minister
    if word.endswith(people.HUMAN_PLURALS) or (head != word and head in PEOPLE):
        return "plural"
    if word.endswith(people.HUMAN_ENDINGS) or word.startswith(_PARENTS) or (head != word and head in PERSONS):
        return "human"
    if word.endswith(("ed", "ing", "ly")):
        return "bent"
    return (
        "trade"
        if word.endswith(people.TRADES)
        and word not in _COMPARED
        and word not in COUNTED
        and word not in people.COLLECTIVES
        else "other"
    )


def plural_noun(reading: Reading, i: int, last: int) -> tuple[int, int, int]:
    """Tokens of the plural noun with its adjectives from token `i`, and how human it is; an empty range for none."""
    lower, words = reading.lower, reading.words
    start = i
    harmed = -1
    last = min(last, i + _REACH)
    while i < last:
        word = lower[i]
        following = lower[i + 1] if i + 1 < last else ""
        match _CLASSES.get(word):
            case "people":
                if following not in people.MASSES:
                    return start, _joined(reading, i + 1, last), 2
            case "verb" if i == start and word in COUNTED and word.endswith("s"):  # "600 arrests followed"
                return start, i + 1, 0
            case "mass":
                if not (_goes_with(following) or _is_unit(lower, i + 1, last)):  # "20 police", but "20 police officers"
                    return start, i + 1, 2
            case "things":
                if not (word in _MODIFIERS and following in PEOPLE):
                    return start, i + 1, 0
            case "end":
                if word == "and" and following and words[i - 1] in ADJECTIVES and words[i + 1] in ADJECTIVES:
                    pass  # "Italian and Hungarian soldiers"
                elif not (word in _HARMED and (following in PEOPLE or following in BODIES)):  # "two dead soldiers"
                    break
            case "harmed":
                harmed = i if harmed < 0 else harmed
            case None:
                shape = _shape(word)
                if (shape == "mark" and lower[i - 1] != "k") or (word[0].isdigit() and shape != "aged"):
                    break
                if shape == "plural":
                    return start, _joined(reading, i + 1, last), 2
                if shape == "possessive":  # "one of the country's [best-known reporters]"
                    start = i + 1
                elif words[i] != word and words[i] in PEOPLES and following not in PEOPLE:
                    return start, _joined(reading, i + 1, last), 2
        i += 1
    if harmed >= 0:  # "12 wounded in the blast"
        i = harmed
    return _unlisted_plural(reading, start, i)


def _is_unit(lower: list[str], i: int, last: int) -> bool:
    """True for "special forces members", "special unit officers" at token `i`."""
    return any(word in _UNITS for word in lower[i : i + 3]) and any(
        word in PEOPLE for word in lower[i + 1 : min(i + 4, last)]
    )


def _goes_with(following: str) -> bool:
    """True for a plural noun, or what looks like one."""
    unlisted = following.endswith("s") and _CLASSES.get(following) is None and following != "'s"
    return unlisted or following in PEOPLE or following in people.THINGS


def _unlisted_plural(reading: Reading, start: int, i: int) -> tuple[int, int, int]:
    """The noun that ends before token `i` as far as its shape tells: "12 welders" may be human, "12 Chinese" are."""
    if i == start:
        return start, start, 0
    word = reading.lower[i - 1]
    if word.endswith("s") and word.isalpha() and not word.endswith("ss"):
        return start, i, 1
    if word.endswith("ese") and reading.words[i - 1][0].isupper():
        return start, i, 2
    return start, start, 0


def _joined(reading: Reading, i: int, last: int) -> int:
    """The end of "Serbs and Roma", "men, women and children" whose first noun ends before token `i`."""
    lower, words = reading.lower, reading.words
    if i + 2 < last and lower[i] == "and" and lower[i + 1] == "other" and lower[i + 2].endswith("s"):
        return i + 3
    second = lower[i + 1] if i + 1 < last and lower[i] == "and" else ""
    if second in PEOPLE or (second and (words[i + 1] in PEOPLES or _shape(second) == "plural")):
        return i + 2
    return i


def person(reading: Reading, i: int, last: int, first: int) -> Phrase | None:
    """One human being by noun, from token `i` behind the determiner at `first`: "Serb officer", "husband Faton"."""
    lower, words = reading.lower, reading.words
    while i < last and lower[i] in _BEFORE_NOUN:
        i += 1
    start, head, human = i, -1, 0
    aged = False
    if last > i + _REACH:
        last = i + _REACH
    while i < last:
        word = lower[i]
        kind = _CLASSES.get(word) or _shape(word)
        if word != words[i] and words[i] in PEOPLES and word.endswith("s"):  # "Kosovo Serbs Bury Couple"
            break
        if head >= 0 and word in ("hostage", "captive", "prisoner"):  # "held a nurse hostage"
            break
        if kind == "person":
            head, human = i, 2
        elif kind == "verb" and word.endswith("ing") and lower[i + 1 : i + 2] in _OF_DEEDS:
            pass  # "a stabbing suspect"
        elif head >= 0 and (behind := _behind_name(reading, i, last)) > i:  # "one senior [Hamas] official"
            head, human, i = behind, 2, behind
        elif kind in _ENDS_PERSON or (
            head >= 0
            and kind != "mass"
            and (kind == "harmed" or word in SUFFERED or (words[i] not in NATIONAL and words[i][0].isupper()))
        ):
            break
        elif kind == "mark":
            if _is_acronym(words, i, last):  # "a Special Service Unit (SSU) soldier"
                i += 2
            elif lower[i - 1] != "k":  # "a K/Albanian male"
                break
        elif kind in _THINGS:
            head = -1
        elif kind == "harmed":
            if _CLASSES.get(lower[i - 1]) in _THINGS:  # "a knife killed one person"
                return None
        elif word in SMALL and i > start and head < 0:  # "told the Gazette one person"
            return None
        else:
            if head >= 0 and (kind == "bent" or word in SMALL or (word[0].isdigit() and kind != "aged")):
                break
            if words[i] != word and (words[i] in NATIONAL or word == "roma"):
                head, human = (i, 2) if closes(lower, i + 1, last) else (-1, 0)
            elif kind == "aged" or kind == "human":
                head, human, aged = i, 2, aged or kind == "aged"
            elif aged or kind == "trade":
                head, human = i, 2 if aged else 1
            else:
                head = -1
        i += 1
    return _one(reading, first, start, head, human, last) if 0 <= head == i - 1 else None


def _behind_name(reading: Reading, i: int, last: int) -> int:
    """The noun for a human being behind the capitalised words at token `i`; `i` if none stands there."""
    k = i
    while k < last and reading.words[k][0].isupper():
        k += 1
    capitals = k < last and reading.words[k].isupper()  # of a headline
    return k if k > i and k < last and not capitals and _CLASSES.get(reading.lower[k]) == "person" else i


def _is_acronym(words: list[str], i: int, last: int) -> bool:
    """True for the bracket of "(SSU) soldier"."""
    inside = words[i] == "(" and i + 3 < last and words[i + 2] == ")"
    return inside and words[i + 1].isupper() and words[i + 3][0].islower()


def _one(reading: Reading, first: int, start: int, head: int, human: int, last: int) -> Phrase | None:
    """The phrase of one human being with the noun at `head`, and the name behind it."""
    lower = reading.lower
    if human < 2 and lower[first] in ("the", "'s"):
        return None
    second = [_CLASSES.get(word) for word in lower[head + 2 : min(head + 4, last)]]
    if lower[head + 1 : head + 2] == ["and"] and second == ["person", "people"]:  # "the teen and adult passengers"
        return None
    noun, end = (start, head + 1), head + 1
    if human == 2:
        end = name_end(reading, end, last)
        if end > head + 1 and lower[end - 1] in lexicon.ORGANIZATION_HEADS:  # "the National Defence Forces"
            return None
        if end > head + 1 and lower[head] not in KIN:
            noun = head + 1, end
    if lower[first] == "'s":
        first = start
    count = 2 if lower[head] == "couple" else 1
    return Phrase("person", first, end, exactly(count, first, end), noun, human)


def closes(lower: list[str], i: int, last: int) -> bool:
    """True where a noun phrase can end before token `i`."""
    return i >= last or _CLASSES.get(lower[i]) in ("end", "verb", "harmed") or not lower[i][0].isalnum()


def name_end(reading: Reading, i: int, last: int) -> int:
    """The end of the capitalised name that starts at token `i`; `i` if none does."""
    words, lower = reading.words, reading.lower
    while i < last and words[i][0].isupper() and lower[i] not in _CALENDAR and words[i] not in PEOPLES:
        if _CLASSES.get(lower[i]) in _ENDS_NAME or lower[i] in lexicon.RELATIVES or lower[i] in _HARMED:
            # in a headline: "Teen Shot by Police", "GUNMAN WHO"
            break
        i += 1
    return i
