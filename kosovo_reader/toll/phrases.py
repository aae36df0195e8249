"""Counted human beings: "at least 30 soldiers", "seven of the soldiers", "a policeman", "no one", each with its number.

phrase = quantity [other] [adjective ...] [noun]      three young men; dozens; 12 others
       | quantity "of" (them | the noun)              two of them; dozens of people; 30 of its members
       | determiner [adjective ...] person [name]     a Serb officer; her husband Faton; a 25-year-old
       | "no" noun | no one | none of ...             nobody
       | he | she
"""

from functools import lru_cache
from typing import Literal, NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES
from kosovo_reader.language.harms import BODIES, COUNTED, HAPPENINGS, STATES, SUFFERED, VERBS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from kosovo_reader.language.numbers import SMALL
from kosovo_reader.language.people import (
    COLLECTIVES,
    HUMAN_ENDINGS,
    HUMAN_PLURALS,
    KIN,
    MASSES,
    PEOPLE,
    PERSONS,
    THING,
    THINGS,
    TRADES,
)
from kosovo_reader.language.quantities import LEADS, Quantity, quantity

Form = Literal["number", "person", "name", "pronoun", "nobody"]
Shape = Literal["possessive", "mark", "aged", "plural", "person", "bent", "trade", "other"]
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
_OTHERS = frozenset("more other further additional fellow new".split())
_ORDINALS = frozenset(
    """
    second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth
    """.split()
)
_ARTICLES = frozenset("a an the whose his her their its our my your another 's one".split())
_NOBODY = frozenset("nobody none no no-one neither".split())
_PRONOUNS = frozenset("them whom us you".split())
_WHOSE = _ARTICLES | frozenset("these those all".split())
_MODIFIERS = frozenset("sports arms drugs rights news".split())  # plurals that stand before a noun: "sports fans"
_HARMED_NOUNS = frozenset("dead injured wounded missing victims hurt killed arrested detained".split())
_DASHES = frozenset("- – /".split())
_YEARS = range(1800, 2100)
_BEFORE_YEARS = frozenset("in since of by until from during early late mid before after and".split()) | MONTHS
_STARTS = LEADS | _ARTICLES | _NOBODY | {"he", "she", "aged"}
_AFTER_A = frozenset(
    "dozen few couple pair trio half half-dozen hundred thousand million total further combined".split()
)

# Participles and adjectives of harm that stand before a noun: "12 wounded soldiers", "two missing climbers".
_HARMED = frozenset(w for w, verb in VERBS.items() if "n" in verb.forms) | (STATES.keys() - {"hostage", "prisoner"})
_ENDS = (
    PREPOSITIONS | AUXILIARIES | SUBORDINATORS | RELATIVES | WEEKDAYS | SAYING | HAPPENINGS.keys()
    | frozenset(
        """
        a an the this that these those his her its their my our your no he she they it who i we you him them including
        also later still there here ago alone yesterday today tonight tomorrow last early late overnight aboard aged
        each every not near per plus went came took began made gave left got ran saw fell lost broke stood lay sat spoke
        led won became remain remains remained suffered sustained underwent required received crossed sought been dead
        both dozens scores hundreds thousands
        """.split()
    )
)  # fmt: skip
# What a word is inside a noun phrase; the later lines of the list go before the earlier.
_CLASSES: dict[str, Class] = {}
_class: Class
for _class, _words in (
    ("thing", THING | BODIES),
    ("things", THINGS | {noun for noun in COUNTED if noun.endswith("s")}),
    ("verb", VERBS.keys()),
    ("harmed", _HARMED),
    ("end", _ENDS),
    ("person", PERSONS),
    ("people", PEOPLE),
    ("mass", MASSES),
):
    for _word in _words:
        _CLASSES[_word] = _class
_PEOPLES_SINGULAR = frozenset(people[:-1] for people in PEOPLES if people.endswith("s")) | {"Roma"}


@lru_cache(maxsize=4096)
def _shape(word: str) -> Shape:
    """What the form of a lower-case word that no list has tells of it."""
    if word == "'s":
        return "possessive"
    if not word[0].isalnum():
        return "mark"
    if word.endswith("-year-old"):
        return "aged"
    if word.endswith(HUMAN_PLURALS):
        return "plural"
    if word.endswith(HUMAN_ENDINGS):
        return "person"
    if word.endswith(("ed", "ing", "ly")):
        return "bent"
    return "trade" if word.endswith(TRADES) and word not in COUNTED and word not in COLLECTIVES else "other"


def phrases(reading: Reading, first: int, last: int) -> list[Phrase]:
    """The counted human beings (and things) among the tokens `first <= i < last`, in order, none inside another."""
    lower = reading.lower
    found: list[Phrase] = []
    i = first
    while i < last:
        word = lower[i]
        if word in _STARTS or "0" <= word[0] <= "9":
            if phrase := _phrase(reading, i, last):
                found.append(phrase)
                i = phrase.last
                if phrase.form == "person" and i + 1 < last and lower[i] == "and" and lower[i + 1] in KIN:
                    if second := person(reading, i + 1, last, i + 1):  # "whose mother and brother"
                        found.append(second)
                        i = second.last
                continue
            if word == "aged":
                i = _after_ages(lower, i + 1, last) - 1
        i += 1
    return found


def _after_ages(lower: list[str], i: int, last: int) -> int:
    """The token after "aged [between 5 and 70]"."""
    while i < last and (
        lower[i][0].isdigit() or lower[i] in SMALL or lower[i] in ("between", "from", "to", "and", "-")
    ):
        i += 1
    return i


def _phrase(reading: Reading, i: int, last: int) -> Phrase | None:
    """The counted phrase that starts at token `i`."""
    lower = reading.lower
    word = lower[i]
    following = lower[i + 1] if i + 1 < last else ""
    if word in _NOBODY:
        return _nobody(reading, i, last)
    if word in ("he", "she"):
        return Phrase("pronoun", i, i + 1, Quantity(1, 1, 1, i, i + 1), None, 2)
    if word[0].isdigit() or (
        word in LEADS and (word not in ("a", "an") or following in _AFTER_A or following == "estimated")
    ):
        number = quantity(lower, i, last)
        if number:
            return _counted(reading, number, last)
    if word not in _ARTICLES or (word == "'s" and following in LEADS):
        return None
    end = i + 1 + (following in _ORDINALS)
    alone = end >= last or _closes(lower, end, last) or lower[end].endswith("ly")
    if alone and (word == "another" or (word == "a" and end == i + 2)):  # "another died", "a third was badly hurt"
        return Phrase("number", i, end, Quantity(1, 1, 1, i, end), None, 2)
    return person(reading, i + 1, last, i)


def _counted(reading: Reading, number: Quantity, last: int) -> Phrase | None:
    """at least 30 soldiers, dozens of people, seven of the soldiers, two of them, 12 others, 500"""
    lower = reading.lower
    first, i = number.first, number.last
    if _is_date(reading, number, last):
        return None
    if i < last and lower[i] == "of":
        return _part(reading, number, i + 1, last)
    while i < last and lower[i] in _OTHERS:
        i += 1
    if number.stated == 1:
        if i + 1 < last and lower[i] == "in" and _cardinal(lower[i + 1]):  # "one in five", "one in 10 of them"
            return Phrase("number", first, i + 2, number, None, 0)
        one = person(reading, i, last, first)
        if one:
            return one._replace(form="number", number=number)
        return Phrase("number", first, number.last, number, None, _bare(reading, number.last, last))
    start, end, human = plural_noun(reading, i, last)
    if end == start:
        return Phrase("number", first, i, number, None, _bare(reading, i, last))
    return Phrase("number", first, end, number, (start, end), human)


def _bare(reading: Reading, i: int, last: int) -> int:
    """2 if a number without a noun can be one of human beings: not in "12-hour", "two-thirds", "one day"."""
    lower, words = reading.lower, reading.words
    word = lower[i] if i < last else ""
    if word in (",", ")") and i > 2 and lower[i - 2] == ",":  # "Nenad Petrov, 34, was"; "a man, 45, was"
        if words[i - 3][0].isupper() or _CLASSES.get(lower[i - 3]) == "person":
            return 0
    return 0 if word in _DASHES or _CLASSES.get(word) in ("thing", "things") else 2


def _cardinal(word: str) -> bool:
    return word in SMALL or (word.isdecimal() and len(word) < 4)


def _is_date(reading: Reading, number: Quantity, last: int) -> bool:
    """True for a year or the day of a month: "in 2004 riots", "1998-99", "14 April", "March 12"."""
    lower, words, (stated, _, _, first, i) = reading.lower, reading.words, number
    if stated is None or i - first > 1 or not lower[first][0].isdigit():
        return False
    before = lower[first - 1] if first else ""
    if before in _DASHES and lower[first - 2].isdecimal() and len(lower[first - 2]) == 4:
        return True
    if stated <= 31:
        if i < last and lower[i] in MONTHS and words[i][0].isupper():
            return True
        return before in MONTHS and words[first - 1][0].isupper() and not lower[first - 2][0].isdigit()
    if stated in _YEARS and len(lower[first]) == 4:
        return before in _BEFORE_YEARS or i >= last or lower[i] not in PEOPLE
    return False


def _part(reading: Reading, number: Quantity, i: int, last: int) -> Phrase | None:
    """of them, of whom, of the 30 passengers, of its soldiers, of people, of the dead"""
    lower, first = reading.lower, number.first
    if i < last and lower[i] in _PRONOUNS:
        return Phrase("number", first, i + 1, number, None, 2, part=True)
    start = i
    while i < last and lower[i] in _WHOSE and i < start + 3:
        i += 1
    if i >= last:
        return None
    if lower[i] in _HARMED_NOUNS and (i + 1 == last or lower[i + 1] not in PEOPLE):
        return Phrase("number", first, i + 1, number, None, 2, part=True)
    if (lower[i][0].isdigit() or lower[i] in LEADS) and (inner := quantity(lower, i, last)):
        i = inner.last
    begin, end, human = plural_noun(reading, i, last)
    if end > begin:
        return Phrase("number", first, end, number, (begin, end), human)
    return Phrase("number", first, max(i, number.last), number, None, 2 if lower[i - 1] == "those" else 0)


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
                if following not in MASSES:
                    return start, _joined(reading, i + 1, last), 2
            case "mass":
                if not _goes_with(following):  # "20 police", but "20 police officers", "20 police cars"
                    return start, i + 1, 2
            case "things":
                if not (word in _MODIFIERS and following in PEOPLE):
                    return start, i + 1, 0
            case "end":
                if not (word in _HARMED and following in PEOPLE):  # "two dead soldiers"
                    break
            case "harmed":
                harmed = i if harmed < 0 else harmed
            case None:
                shape = _shape(word)
                if shape == "mark" or (word[0].isdigit() and shape != "aged"):
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


def _goes_with(following: str) -> bool:
    """True for a plural noun, or what looks like one."""
    return (
        following in PEOPLE
        or following in THINGS
        or (following.endswith("s") and _CLASSES.get(following) is None and following != "'s")
    )


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
    if i + 1 < last and lower[i] == "and" and (lower[i + 1] in PEOPLE or words[i + 1] in PEOPLES):
        return i + 2
    if i + 3 < last and lower[i] == "," and lower[i + 1] in PEOPLE and lower[i + 2] == "and" and lower[i + 3] in PEOPLE:
        return i + 4
    return i


def person(reading: Reading, i: int, last: int, first: int) -> Phrase | None:
    """One human being by noun, from token `i` behind the determiner at `first`: "Serb officer", "husband Faton"."""
    lower, words = reading.lower, reading.words
    while i < last and (lower[i] in _OTHERS or lower[i] in _ORDINALS or lower[i] == "only"):
        i += 1
    start, head, human = i, -1, 0
    aged = False
    last = min(last, i + _REACH)
    while i < last:
        word = lower[i]
        kind = _CLASSES.get(word)
        if kind == "person":
            head, human = i, 2
        elif kind == "mass":
            head = -1
        elif (
            kind == "end"
            or kind == "people"
            or (head >= 0 and (kind in ("verb", "harmed") or word in SUFFERED or words[i][0].isupper()))
            or kind == "verb"
        ):
            break
        elif kind == "thing" or kind == "things":
            head = -1
            if _closes(lower, i + 1, last):
                return None
        elif kind is None:
            shape = _shape(word)
            if shape == "mark" or (shape == "bent" and head >= 0):
                break
            if words[i] != word and (words[i] in _PEOPLES_SINGULAR or words[i] in ADJECTIVES):
                head, human = (i, 2) if _closes(lower, i + 1, last) else (-1, 0)
            elif shape == "aged" or shape == "person":
                head, human, aged = i, 2, aged or shape == "aged"
            elif aged or shape == "trade":
                head, human = i, 2 if aged else 1
            else:
                head = -1
        i += 1
    if head < 0 or head < i - 1:
        return None
    return _one(reading, first, start, head, human, last)


def _one(reading: Reading, first: int, start: int, head: int, human: int, last: int) -> Phrase | None:
    """The phrase of one human being with the noun at `head`, and the name behind it."""
    lower = reading.lower
    noun, end = (start, head + 1), name_end(reading, head + 1, last)
    if human < 2:
        end = head + 1
        if lower[first] in ("the", "'s"):
            return None
    elif end > head + 1 and lower[head] not in KIN:
        noun = head + 1, end
    if lower[first] == "'s":
        first = start
    count = 2 if lower[head] == "couple" else 1
    return Phrase("person", first, end, Quantity(count, count, count, first, end), noun, human)


def _closes(lower: list[str], i: int, last: int) -> bool:
    """True where a noun phrase can end before token `i`."""
    return i >= last or _CLASSES.get(lower[i]) in ("end", "verb", "harmed") or not lower[i][0].isalnum()


def name_end(reading: Reading, i: int, last: int) -> int:
    """The end of the capitalised name that starts at token `i`; `i` if none does."""
    words, lower = reading.words, reading.lower
    while (
        i < last and words[i][0].isupper() and not (lower[i] in WEEKDAYS or lower[i] in MONTHS or words[i] in PEOPLES)
    ):
        i += 1
    return i


def _nobody(reading: Reading, i: int, last: int) -> Phrase | None:
    """no one, nobody, none of the ten, no soldiers, no injuries"""
    lower, word = reading.lower, reading.lower[i]
    zero = Quantity(0, 0, 0, i, i + 1)
    if word == "no":
        if i + 1 < last and lower[i + 1] == "one":
            return Phrase("nobody", i, _after_else(lower, i + 2, last), zero, None, 2)
        start, end, human = plural_noun(reading, i + 1, last)
        return Phrase("nobody", i, end, zero, (start, end), human) if end > start else None
    if word in ("none", "neither") and i + 2 < last and lower[i + 1] == "of":
        part = _part(reading, zero, i + 2, last)
        return part._replace(form="nobody") if part else None
    return Phrase("nobody", i, _after_else(lower, i + 1, last), zero, None, 2)


def _after_else(lower: list[str], i: int, last: int) -> int:
    """nobody else, no one else"""
    return i + (i < last and lower[i] == "else")
