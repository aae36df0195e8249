"""Counted human beings: "at least 30 soldiers", "seven of the soldiers", "a policeman", "no one", each with its number.

phrase = quantity [other] [adjective ...] [noun]      three young men; dozens; 12 others
       | quantity "of" (them | the noun)              two of them; dozens of people; 30 of its members
       | determiner [adjective ...] person [name]     a Serb officer; her husband Faton; a 25-year-old
       | "no" noun | no one | none of ...             nobody
       | he | she
"""

from kosovo_reader.article import Reading
from kosovo_reader.dating.calendar import SHORT_MONTHS
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.lexicon import MONTHS
from kosovo_reader.language.numbers import ROUND, SMALL
from kosovo_reader.language.people import KIN, PEOPLE
from kosovo_reader.language.quantities import BINDING, BOUND, LEADS, Quantity, exactly, quantity
from kosovo_reader.toll.noun_phrases import ORDINALS, OTHERS, Phrase, closes, person, plural_noun, word_class

__all__ = ["Phrase", "phrases"]

_ARTICLES = frozenset("a an the whose his her their its our my your another 's one".split())
_NOBODY = frozenset("nobody none no no-one neither".split())
_PRONOUNS = frozenset("them whom us you".split())
_OWN = frozenset("his her their our my the".split())
_WHOSE = _ARTICLES | frozenset("these those all".split())
_HARMED_NOUNS = frozenset("dead deceased injured wounded missing victims hurt killed arrested detained own".split())
_KIN = KIN | {"man", "woman", "boy", "girl"}  # "a man and wife", "a boy and girl"
# "a family of five", "five of the battalion"
BANDS = frozenset("family crew team party gang patrol squad delegation household".split())
_BODIES = (BANDS - {"family", "household"}) | frozenset(
    "contingent battalion brigade regiment company unit platoon garrison group force staff congregation second".split()
)
_DASHES = frozenset("- – /".split())
_YEARS = range(1800, 2100)
_BEFORE_YEARS = frozenset("in since of by until from during early late mid before after and".split()) | MONTHS
_AGES = SMALL.keys() | {"between", "from", "to", "and", "-"}
_MANY_AGES = 7  # as many people, or more, are not listed by their ages
_AGE_DIGITS = 3
_AFTER_A = ROUND.keys() | frozenset(
    "maximum minimum handful dozen few couple pair trio half half-dozen quarter total further combined "
    "estimated".split()
)
# Before one human being, unless a word that counts follows: "a policeman", but "a dozen", "the third".
_DETERMINERS = _ARTICLES - {"another", "one"}
_COUNTING = SMALL.keys() | ORDINALS | _AFTER_A | {"other", "single"}
_BOUND_ONLY = BINDING - _ARTICLES - _NOBODY
_STARTS = LEADS | _ARTICLES | _NOBODY | {"he", "she", "aged"}


def phrases(reading: Reading, first: int, last: int) -> list[Phrase]:
    """The counted human beings (and things) among the tokens `first <= i < last`, in order, none inside another."""
    lower = reading.lower
    found: list[Phrase] = []
    behind = first  # the last phrase
    for i in [i for i, word in enumerate(lower[first:last], first) if word in _STARTS or ":" > word >= "0"]:
        if i < behind:
            continue
        word = lower[i]
        following = lower[i + 1] if i + 1 < last else ""
        phrase = None
        if word in _DETERMINERS and following not in _COUNTING:
            phrase = person(reading, i + 1, last, i)
        elif word == "aged":
            behind = _after_ages(lower, i + 1, last)
        elif word.isdecimal() and lower[i - 1] == "," and (ages := _listed_ages(lower, i, last)):
            behind = ages
        elif word == "both" and found and lower[i - 1] == "," and found[-1].last == i - 1:
            pass  # "the two climbers, [both] Slovenes"
        elif word not in _BOUND_ONLY or following in BOUND or following[:1].isdigit():
            phrase = _phrase(reading, i, last, word, following)
            third = phrase and word == "a" and phrase.last == i + 2 and phrase.form == "number"
            if third and found and not found[-1].human:
                continue  # "Two houses were hit and [a third] was burned"
        if phrase:
            behind = phrase.last
            if phrase.form == "person" and (behind := _behind_count(lower, behind, last)) > phrase.last:
                phrase = phrase._replace(last=behind)
            found.append(phrase)
            if phrase.form == "number" and behind < last and lower[behind] == ",":
                behind = _behind_ages(lower, phrase, last)
            if (
                phrase.form == "person"
                and behind < last
                and lower[behind] in (",", "and")
                and lower[behind - 1] in _KIN
            ):
                k = behind + 1  # "her father, [brother] and [uncle] were"; not "a wife and mother of two"
                while k < last:
                    head = k + lower[k].endswith("-year-old")
                    if head >= last or lower[head] not in _KIN or not _ends(lower, head + 1, last):
                        break
                    found.append(Phrase("person", k, head + 1, exactly(1, k, head + 1), (k, head + 1), 2))
                    behind, k = head + 1, head + 2
    return found


def _ends(lower: list[str], i: int, last: int) -> bool:
    """True where the second of "a father and son" ends before token `i`: not in "brother of the mayor", "son team"."""
    return (closes(lower, i, last) and lower[i : i + 1] != ["of"]) or lower[i].endswith(("ed", "ing"))


def _behind_count(lower: list[str], i: int, last: int) -> int:
    """The token after "a mother [of two]", "a boy [of 12]"; `i` where no bare number follows."""
    bare = i + 1 < last and lower[i] == "of" and (lower[i + 1] in SMALL or lower[i + 1].isdecimal())
    return i + 2 if bare and closes(lower, i + 2, last) and lower[i + 2 : i + 3] != ["of"] else i


def _after_ages(lower: list[str], i: int, last: int) -> int:
    """The token after "aged [between 5 and 70]"."""
    while i < last and (lower[i] in _AGES or lower[i][0].isdigit() or (lower[i] == "," and _is_age(lower, i, last))):
        i += 1
    return i


def _behind_ages(lower: list[str], phrase: Phrase, last: int) -> int:
    """The token after "two pupils[, 9 and 12]", as many ages as people; the end of the phrase if none stand there."""
    count = phrase.number.stated or 0
    i, ages = phrase.last, 0
    while 1 < count < _MANY_AGES and ages < count and i + 1 < last and lower[i] in (",", "and"):
        i += 1 + (lower[i] == "," and lower[i + 1] == "and")
        if i == last or not (lower[i] in SMALL or (lower[i].isdecimal() and len(lower[i]) < _AGE_DIGITS)):
            break
        i, ages = i + 1, ages + 1
    return i if ages == count > 1 and (i == last or not lower[i][0].isalnum()) else phrase.last


def _listed_ages(lower: list[str], i: int, last: int) -> int:
    """The token after "the suspects, [22 and 24], were"; 0 if no ages stand there."""
    start = i
    if word_class(lower[start - 2]) != "people":
        return 0
    while i < last and (lower[i] in (",", "and") or (lower[i].isdecimal() and len(lower[i]) < _AGE_DIGITS)):
        i += 1
    listed = lower[i - 2] in lower[start : i - 1 : 2] and lower[i - 1] == "," and "and" in lower[start:i]
    return i - 1 if listed else 0


def _is_age(lower: list[str], i: int, last: int) -> bool:
    """True for the comma of "aged 51[,] 18, and 69,"."""
    i += 1 + (i + 1 < last and lower[i + 1] == "and")
    number = i + 1 < last and (lower[i] in SMALL or lower[i].isdecimal())
    return number and (not lower[i + 1][0].isalnum() or lower[i + 1] == "and")


def _phrase(reading: Reading, i: int, last: int, word: str, following: str) -> Phrase | None:
    """The counted phrase that starts at token `i` with the two words."""
    lower = reading.lower
    if word == "he" or word == "she":
        return Phrase("pronoun", i, i + 1, exactly(1, i, i + 1), None, 2)
    counts = following in _AFTER_A if word == "a" or word == "an" else word in LEADS or word not in _STARTS
    if counts and (number := quantity(lower, i, last)):
        counted = _counted(reading, number, last)
        before = lower[i - 1] if i else ""
        if counted and before == "not" and number.stated == 1:  # "not one of the 80 passengers died"
            return counted._replace(form="nobody", first=i - 1, number=exactly(0, i, i + 1))
        if counted and before == "but" and lower[i - 2] == "all":  # "all but two died"
            return counted._replace(noun=None, human=0)
        return counted
    if word in _NOBODY:
        return _nobody(reading, i, last)
    if word not in _ARTICLES or following in SMALL:
        return None
    end = i + 1
    if following in ORDINALS and word in ("a", "the"):  # "a third was badly hurt"
        end += 1
        if word == "a" and lower[end : end + 1] == ["of"]:  # "a third of them"
            return None
    elif following == "other" and word == "the":
        end += 1
    elif following == "single" and lower[i - 1] == "not":  # "not a single soldier"
        one = person(reading, i + 2, last, i)
        return one and one._replace(form="nobody", first=i - 1, number=exactly(0, i, i + 2))
    hurt = word == "another" and word_class(following) == "harmed" and lower[end + 1 : end + 2] != []
    hurt = hurt and word_class(lower[end + 1]) == "person"  # "another wounded man"
    if (end > i + 1 or word == "another") and not hurt and (closes(lower, end, last) or lower[end].endswith("ly")):
        return Phrase("number", i, end, exactly(1, i, end), None, 2)
    return person(reading, i + 1, last, i)


def _counted(reading: Reading, number: Quantity, last: int) -> Phrase | None:
    """at least 30 soldiers, dozens of people, seven of the soldiers, two of them, 12 others, 500"""
    lower = reading.lower
    stated, _, _, first, i = number
    word = lower[i] if i < last else ""
    if word in _OWN and lower[first] == "both":  # "lost both her sons"
        i += 1
    elif stated is not None and lower[first][0].isdigit() and _is_date(reading, number, last):
        return None
    elif stated is None and word in MONTHS and reading.words[i][0].isupper() and (number.high or 32) < 32:
        return None  # "On the night of 24-25 March two people were killed"
    elif lower[first] == "between" and number.low in _YEARS and number.high in _YEARS:  # "between 1998 and 2000"
        if plural_noun(reading, i, last)[2] < 2:
            return None
    elif word == "of":
        return _part(reading, number, i + 1, last)
    if word == ")" and first and lower[first - 1] == "(" and plural_noun(reading, i + 1, last)[2] == 2:
        first, i = first - 1, i + 1  # "(19) police officers"
    while i < last and lower[i] in OTHERS and not _is_place(reading, i, last):
        i += 1
    if stated == 1:
        if word == "in" and i + 1 < last and (lower[i + 1] in SMALL or lower[i + 1].isdecimal()):
            return Phrase("number", first, i + 2, number, None, 0)  # "one in five", "one in 10 of them"
        one = person(reading, i, last, first)
        if one:
            return one._replace(form="number", number=number)
        return Phrase("number", first, number.last, number, None, _bare(reading, number.last, last))
    start, end, human = plural_noun(reading, i, last)
    if end > start:
        return Phrase("number", first, end, number, (start, end), human)
    listed = i + 2 < last and lower[i + 1] == "and" and reading.words[i] in ADJECTIVES
    if listed and quantity(lower, i + 2, last):  # "11 Hungarian and 19 Italian soldiers"
        return Phrase("number", first, i + 1, number, (i, i + 1), 2)
    band = first - 2 if lower[first - 1] == "of" and lower[first - 2] in BANDS and closes(lower, i, last) else -1
    band = number.last - 1 if lower[number.last - 1] == "couple" and lower[first] == "a" else band
    noun = (band, band + 1) if band >= 0 else None  # "its [crew] of four", "a [couple] from Leskovac"
    return Phrase("number", first, i, number, noun, _bare(reading, i, last))


def _is_place(reading: Reading, i: int, last: int) -> bool:
    """True for the first word of "New Zealand", "New York"; not of "New IDPs"."""
    words = reading.words
    return words[i] == "New" and i + 1 < last and words[i + 1].istitle() and word_class(reading.lower[i + 1]) is None


def _bare(reading: Reading, i: int, last: int) -> int:
    """2 if a number without a noun can be one of human beings: not in "12-hour", "two-thirds", "one day"."""
    lower, words = reading.lower, reading.words
    word = lower[i] if i < last else ""
    if word in _DASHES or word_class(word) in ("thing", "things"):
        return 0
    if i < 3 or lower[i - 2] != "," or word[:1].isalpha():
        return 2
    if word_class(lower[i - 3]) == "person" or (words[i - 3] == "." and words[i - 4].isupper()):
        return 0  # "a man, 45, was"; "arrested Milan M., 40."
    aside = words[i - 3][0].isupper() and (word in (",", ")") or words[i - 4][0].isupper())
    return 0 if aside else 2  # "Nenad Petrov, 34, was"


def _is_date(reading: Reading, number: Quantity, last: int) -> bool:
    """True for a year or the day of a month: "in 2004 riots", "1998-99", "14 April", "March 12"."""
    lower, words, (stated, _, _, first, i) = reading.lower, reading.words, number
    if stated is None or i - first > 1:
        return False
    before = lower[first - 1].rstrip(".") if first else ""
    joined = before in _DASHES and reading.starts[first] == reading.ends[first - 2] + 1  # not "March 2004 – 19 dead"
    if joined and lower[first - 2].isdecimal() and len(lower[first - 2]) == 4:
        return True
    if stated <= 31:
        if i < last and lower[i] in MONTHS and words[i][0].isupper():
            return True
        month = before in MONTHS or before in SHORT_MONTHS
        return month and words[first - 1][0].isupper() and not lower[first - 2][0].isdigit()
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
    for k in range(i, min(i + 4, last - 1)):  # "of [Nagorno-Karabakh's] estimated 120,000 Armenians"
        if lower[k] == "'s":
            i = k + 1 + (lower[k + 1] == "estimated")
            break
        if not reading.words[k][0].isupper():
            break
    if i < last and (lower[i][0].isdigit() or lower[i] in LEADS) and (inner := quantity(lower, i, last)):
        i = inner.last
        if i < last and lower[i] in _HARMED_NOUNS and not (i + 1 < last and lower[i + 1] in PEOPLE):
            return Phrase("number", first, i + 1, number, None, 2, part=True)  # "two of the 12 injured"
    begin, end, human = plural_noun(reading, i, last)
    if end > begin:
        return Phrase("number", first, end, number, (begin, end), human)
    listed = (
        lower[i - 1] in ("its", "the") and i + 2 < last and lower[i + 1] == "and" and reading.words[i] in ADJECTIVES
    )
    if listed and quantity(lower, i + 2, last):  # "11 of its Hungarian and 19 Italian soldiers"
        return Phrase("number", first, i + 1, number, (i, i + 1), 2)
    if i < last and lower[i] == "family" and lower[i - 1] in ("a", "one"):
        return Phrase("number", first, i + 1, number, None, 2)  # "four of a family"
    for k in range(i, min(i + 3, last) if lower[i - 1] == "the" else i):  # "19 of the Hungarian contingent"
        if lower[k] in _BODIES and lower[k + 1 : k + 2] != ["'s"]:
            return Phrase("number", first, k + 1, number, None, 1)
    return Phrase("number", first, max(i, number.last), number, None, 2 if lower[i - 1] == "those" else 0)


def _nobody(reading: Reading, i: int, last: int) -> Phrase | None:
    """no one, nobody, none of the ten, no soldiers, no injuries"""
    lower, word = reading.lower, reading.lower[i]
    following = lower[i + 1] if i + 1 < last else ""
    zero = exactly(0, i, i + 1)
    if word == "no" and following != "one":
        one = person(reading, i + 1, last, i)  # "no minister was hurt"
        if one and one.human == 2:
            return one._replace(form="nobody", number=zero)
        start, end, human = plural_noun(reading, i + 1, last)
        return Phrase("nobody", i, end, zero, (start, end), human) if end > start else None
    if word == "neither" and (one := person(reading, i + 1, last, i)) and one.human == 2:  # "neither driver was hurt"
        return one._replace(form="nobody", number=zero)
    if word in ("none", "neither") and following == "of" and i + 2 < last:
        part = _part(reading, zero, i + 2, last)
        return part._replace(form="nobody") if part else None
    end = i + 1 + (word == "no")
    end += end < last and lower[end] == "else"
    return Phrase("nobody", i, end, zero, None, 2)
