"""Counted human beings: "at least 30 soldiers", "seven of the soldiers", "a policeman", "no one", each with its number.

phrase = quantity [other] [adjective ...] [noun]      three young men; dozens; 12 others
       | quantity "of" (them | the noun)              two of them; dozens of people; 30 of its members
       | determiner [adjective ...] person [name]     a Serb officer; her husband Faton; a 25-year-old
       | "no" noun | no one | none of ...             nobody
       | he | she
"""

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
_DETERMINERS = frozenset("a an the his her their its our my your another 's one".split())
_NOBODY = frozenset("nobody none no no-one neither".split())
_PLURAL_PRONOUNS = frozenset("them those whom us you these the".split())
# Participles and adjectives of harm that stand before a noun: "12 wounded soldiers", "two missing climbers".
_HARMED = frozenset(w for w, verb in VERBS.items() if "n" in verb.forms) | (STATES.keys() - {"hostage", "prisoner"})
_ENDS = (
    PREPOSITIONS | AUXILIARIES | SUBORDINATORS | RELATIVES | WEEKDAYS | SAYING | HAPPENINGS.keys()
    | frozenset(
        """a an the this that these those his her its their my our your no he she they it who i we you him them
        including also later still there here ago alone yesterday today tonight tomorrow last early late overnight aboard
        aged each every not near per plus went came took began made gave left got ran saw fell lost broke stood lay sat
        spoke led won became remain remains remained suffered sustained underwent required received crossed sought been
        dead both dozens scores hundreds thousands""".split()
    )
)  # fmt: skip
_SINGULAR_PEOPLES = frozenset(people[:-1] for people in PEOPLES if people.endswith("s"))
_ORDINALS = frozenset("second third fourth fifth sixth seventh".split())
_MODIFIERS = frozenset("sports arms drugs rights news".split())  # plurals that stand before a noun: "sports fans"
_YEARS = range(1800, 2100)
_BEFORE_YEARS = frozenset("in since of by until from during early late mid before after and".split()) | MONTHS
_STARTS = LEADS | _DETERMINERS | _NOBODY | frozenset(["he", "she"])


def phrases(reading: Reading, first: int, last: int) -> list[Phrase]:
    """The counted human beings (and things) among the tokens `first <= i < last`, in order, none inside another."""
    lower = reading.lower
    found: list[Phrase] = []
    i = first
    while i < last:
        word = lower[i]
        if word == "aged":
            i = _after_ages(lower, i + 1, last)
        elif (word in _STARTS or word[0].isdigit()) and (phrase := _phrase(reading, i, last)):
            found.append(phrase)
            i = phrase.last
        else:
            i += 1
    return found


def _after_ages(lower: list[str], i: int, last: int) -> int:
    """The token after "aged [between 5 and 70]"."""
    while i < last and (
        lower[i][0].isdigit() or lower[i] in SMALL or lower[i] in ("between", "from", "about", "to", "and", "-")
    ):
        if lower[i] == "and" and not (i + 1 < last and (lower[i + 1][0].isdigit() or lower[i + 1] in SMALL)):
            break
        i += 1
    return i


def _phrase(reading: Reading, i: int, last: int) -> Phrase | None:
    word = reading.lower[i]
    if word in _NOBODY:
        return _nobody(reading, i, last)
    if word in ("he", "she"):
        return Phrase("pronoun", i, i + 1, Quantity(1, 1, 1, i, i + 1), None, 2)
    if word[0].isdigit() or word in LEADS:
        number = quantity(reading.lower, i, last)
        if number:
            return _counted(reading, number, last)
    if word not in _DETERMINERS or (word == "'s" and i + 1 < last and reading.lower[i + 1] in LEADS):
        return None
    end = i + 1 + (word == "a" and i + 1 < last and reading.lower[i + 1] in _ORDINALS)
    if (word == "another" or end == i + 2) and _closes(reading.lower, end, last):  # "another died", "a third was hurt"
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
    if i < last and lower[i] in ("others", "people"):
        return Phrase("number", first, i + 1, number, (i, i + 1), 2)
    if number.stated == 1:
        if one := person(reading, i, last, first):
            return one._replace(form="number", number=number)
        return Phrase("number", first, number.last, number, None, _bare(reading, number.last, last))
    start, end, human = plural_noun(reading, i, last)
    if end == start:
        return Phrase("number", first, i, number, None, _bare(reading, i, last))
    return Phrase("number", first, end, number, (start, end), human)


def _bare(reading: Reading, i: int, last: int) -> int:
    """Whether a number without a noun can be one of human beings: not in "12-hour", "two-thirds", "one-fourth"."""
    word = reading.lower[i] if i < last else ""
    return 0 if word in ("-", "/", "°", "x") or word in THING or word in THINGS else 2


def _is_date(reading: Reading, number: Quantity, last: int) -> bool:
    """True for a year or the day of a month: "in 2004 riots", "14 April", "March 12"."""
    lower, i = reading.lower, number.last
    if number.stated is None or i - number.first > 1:
        return False
    before = lower[number.first - 1] if number.first else ""
    if before in ("-", "–") and len(lower[number.first - 2]) == 4:  # 1998-99
        return True
    if number.stated <= 31 and lower[number.first][0].isdigit():
        if i < last and lower[i] in MONTHS and reading.words[i][0].isupper():
            return True
        if before in MONTHS and reading.words[number.first - 1][0].isupper():  # not in "25 December 2 men"
            return not lower[number.first - 2][0].isdigit()
    if number.stated in _YEARS and len(lower[number.first]) == 4:
        return before in _BEFORE_YEARS or i >= last or lower[i] not in PEOPLE
    return False


def _part(reading: Reading, number: Quantity, i: int, last: int) -> Phrase | None:
    """of them, of whom, of the 30 passengers, of its soldiers, of people, of the dead"""
    lower, first = reading.lower, number.first
    start = i
    while i < last and (lower[i] in _DETERMINERS or lower[i] in _PLURAL_PRONOUNS) and i < start + 3:
        i += 1
        if lower[i - 1] in ("them", "whom", "us", "you"):
            return Phrase("number", first, i, number, None, 2, part=True)
    if i >= last:
        return None
    if lower[i] in ("dead", "injured", "wounded", "missing", "victims", "hurt", "killed", "arrested", "detained") and (
        i + 1 == last or lower[i + 1] not in PEOPLE
    ):
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
    start, harmed = i, 0
    last = min(last, i + _REACH)
    while i < last:
        word = lower[i]
        following = lower[i + 1] if i + 1 < last else ""
        if word in PEOPLE or (word.endswith(HUMAN_ENDINGS) and word not in PERSONS and not word.endswith("-old")):
            if (word in MASSES and following in PEOPLE) or (following in PEOPLE and following in MASSES):
                i += 1
                continue
            if word in MASSES and (
                following in THINGS or (following.endswith("s") and following not in _ENDS and following.isalpha())
            ):
                i += 1
                continue
            return start, _joined(reading, i + 1, last), 2
        if (word in _ENDS and not (word in _HARMED and following in PEOPLE)) or not (word[0].isalnum() or word == "'s"):
            break
        if word in THINGS or (word in COUNTED and word.endswith("s")):
            if word in _MODIFIERS and following in PEOPLE:
                i += 1
                continue
            return start, i + 1, 0
        if words[i] in PEOPLES and following not in PEOPLE:
            return start, _joined(reading, i + 1, last), 2
        if word[0].isdigit() and not word.endswith(HUMAN_ENDINGS):
            break
        if word == "'s":  # "one of the country's [best-known reporters]"
            start = i + 1
        if word in _HARMED and not harmed:
            harmed = i + 1
        i += 1
    if harmed:  # "12 wounded in the blast"
        i = min(i, harmed - 1)
    if i > start and lower[i - 1].endswith("s") and not lower[i - 1].endswith(("ss", "'s")) and lower[i - 1].isalpha():
        return start, i, 1
    if i > start and words[i - 1].endswith("ese") and words[i - 1][0].isupper():  # "12 Chinese were killed"
        return start, i, 2
    return start, start, 0


def _joined(reading: Reading, i: int, last: int) -> int:
    """The end of "Serbs and Roma", "men, women and children" whose first noun ends before token `i`."""
    lower, words = reading.lower, reading.words
    if i + 1 < last and lower[i] == "and" and (lower[i + 1] in PEOPLE or words[i + 1] in PEOPLES):
        return i + 2
    if i + 3 < last and lower[i] == "," and lower[i + 1] in PEOPLE and lower[i + 2] == "and" and lower[i + 3] in PEOPLE:
        return i + 4
    return i


def person(reading: Reading, i: int, last: int, first: int) -> Phrase | None:
    """One human being by noun, from token `i` (behind the determiner at `first`): "Serb officer", "husband Faton"."""
    lower, words = reading.lower, reading.words
    while i < last and (lower[i] in _OTHERS or lower[i] in _ORDINALS or lower[i] == "only"):
        i += 1
    start, head, human = i, -1, 0
    aged = False
    last = min(last, i + _REACH)
    while i < last:
        word = lower[i]
        if (
            word in _ENDS
            or not (word[0].isalnum() or word == "'s")
            or (word in PEOPLE and word not in MASSES and word != "roma")
        ):
            break
        if head >= 0 and words[i][0].isupper():
            break
        if head >= 0 and (word in VERBS or word.endswith(("ed", "ing", "ly")) or word in SUFFERED):
            break
        if word in VERBS and word not in _HARMED:
            break
        if word in PERSONS or (word.endswith(HUMAN_ENDINGS) and not word.endswith("men")):
            head, human = i, 2
            aged = aged or word.endswith("-year-old")
        elif words[i] in ADJECTIVES or words[i] in _SINGULAR_PEOPLES or words[i] == "Roma":
            head, human = (i, 2) if _closes(lower, i + 1, last) else (-1, 0)
        elif word in THING or word in BODIES:
            head = -1
            if _closes(lower, i + 1, last):
                return None
        else:
            head = i if aged or (word.endswith(TRADES) and word not in COUNTED and word not in COLLECTIVES) else -1
            human = 2 if aged else 1
        i += 1
    if head < 0 or head < i - 1:
        return None
    kin = lower[head] in KIN
    noun, end = (start, head + 1), head + 1
    name_end = name_run(reading, end, last)
    if name_end > end and human == 2:
        noun, end = (noun if kin else (end, name_end)), name_end
    elif lower[first] in ("the", "'s") and human < 2:
        return None
    if lower[first] == "'s":
        first = start
    return Phrase("person", first, end, Quantity(1, 1, 1, first, end), noun, human)


def _closes(lower: list[str], i: int, last: int) -> bool:
    """True where a noun phrase can end before token `i`."""
    return i >= last or lower[i] in _ENDS or lower[i] in VERBS or not lower[i][0].isalnum()


def name_run(reading: Reading, i: int, last: int) -> int:
    """The end of the capitalised name that starts at token `i`; `i` if none does."""
    words, lower = reading.words, reading.lower
    while (
        i < last
        and words[i][0].isupper()
        and lower[i] not in WEEKDAYS
        and lower[i] not in MONTHS
        and words[i] not in PEOPLES
    ):
        i += 1
    return i


def _nobody(reading: Reading, i: int, last: int) -> Phrase | None:
    """no one, nobody, none of the ten, no soldiers, no injuries"""
    lower, word = reading.lower, reading.lower[i]
    zero = Quantity(0, 0, 0, i, i + 1)
    if word == "no":
        if i + 1 < last and lower[i + 1] == "one":
            return Phrase("nobody", i, i + 2, zero, None, 2)
        start, end, human = plural_noun(reading, i + 1, last)
        return Phrase("nobody", i, end, zero, (start, end), human) if end > start else None
    if word in ("none", "neither") and i + 2 < last and lower[i + 1] == "of":
        part = _part(reading, zero, i + 2, last)
        return part._replace(form="nobody") if part else None
    return Phrase("nobody", i, i + 1, zero, None, 2)
