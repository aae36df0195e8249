"""Dates told by their distance: yesterday, last week, three months ago, two days later, the same year.

The lead word is the unit; what it means is told by the words around it. The examples in the docstrings run as tests,
counted from Tuesday, 30 May 2023.
"""

from functools import partial

from kosovo_reader.dating import meaning as means
from kosovo_reader.dating.calendar import MONTHS, UNITS, WEEKDAYS, Unit
from kosovo_reader.dating.clock import Expression, Meaning
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.language.numbers import SMALL, cardinal

PARTS = frozenset("morning afternoon evening night noon midday midnight lunchtime".split())
DIRECTIONS = dict.fromkeys("ago earlier before beforehand previously".split(), -1)
DIRECTIONS |= dict.fromkeys("later afterwards afterward".split(), 1)
NEAR_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_TURNS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_NAMED_TURNS = {"same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}

_UNITS = {unit: unit for unit in UNITS} | {f"{unit}s": unit for unit in UNITS} | {"centuries": "century"}
_NIGHTS = frozenset("morning afternoon evening night".split())
NOUNS = _UNITS.keys() | _NIGHTS | {"weekend"}
TURNING = frozenset((*_TURNS, *_NAMED_TURNS, "that", "very"))
_LEADS = {*_TURNS, *_NAMED_TURNS, *SMALL, "that", "a", "an"}
_BESIDE = frozenset("day week month year night evening".split())
_DURATION = frozenset("in over within during throughout through".split())  # "over the next week"
_ENDS = frozenset(". , ; : ! ? … — – ) \" ” ’ ' and but when".split()) | {""}
# What stands before "that Monday", never before the "that" of "they said that Monday was quiet".
_BEFORE_THAT = frozenset(", on in by of until since from early late during before after and".split()) | {""}
_COMPOUNDS = frozenset("care shift out job trip school when".split())  # "said that day care was poor"


Turn = tuple[int, bool, int]
"""What the words in front of a unit or a name turn it to, last (-1), this (0), next (1); whether that is counted from
the date just named ("the following", "that"); and their first token."""


def turn_before(s: Stretch, i: int, *, name: bool) -> Turn | None:
    """The turn in front of the unit, weekday or month at `i`: last, this coming, the following, that same.

    "The next week" counts from the date just named, "the next Friday" and every other name from the anchor.
    """
    word, before = s[i - 1], s[i - 2]
    if before == "that" and word in ("same", "very"):
        return 0, True, i - 2
    if word == "that":
        return (0, True, i - 1) if not name or before in _BEFORE_THAT else None
    if word in _NAMED_TURNS and before in ("the", "that", "very") and not (name and word == "next"):
        return _NAMED_TURNS[word], True, i - 1
    if word not in _TURNS:
        return None
    return _TURNS[word], False, i - 2 if before == "this" != word else i - 1


def relation_at(s: Stretch, i: int) -> Expression | None:
    """The distance whose unit stands at `i`: last week, the day before, three weeks ago."""
    after = s[i + 1]
    if (after in DIRECTIONS or after == "after") and (found := _counted(s, i)):
        return found
    if after in ("before", "beforehand", "after") and s[i - 1] == "the":
        alone = after == "beforehand" or s[i + 2] in _ENDS
        if s[i - 2] in _DURATION or s[i] not in _BESIDE or not alone:  # "in the year before", "the day before he left"
            return None
        unit = _UNITS.get(s[i], "day")
        return Expression(i, i + 2, partial(means.counted, unit, 1 if after == "after" else -1, True), unit)
    turned = turn_before(s, i, name=False)
    if turned is None:
        return None
    turn, named, first = turned
    if s[i - 1] == "same":
        if s[i + 1] in ("as", "that"):  # "the same day as the summit"
            return None
        ahead = s[i] in ("day", "month") and any(s[k] == "year" for k in range(i + 2, i + 7))
        year = relation(s, i + 1 + (s[i + 1] == "of")) if ahead else None  # the same day a year earlier
        if year and year.unit == "year":
            whole: Unit = "day" if s[i] == "day" else "month"
            return Expression(first, year.last, partial(means.same_of, whole, year.meaning), whole)
    meaning = _from_named(s, i, turn) if named else _from_anchor(s, i, turn, first)
    return Expression(first, i + 1, meaning, _UNITS.get(s[i], "day")) if meaning else None


def _from_named(s: Stretch, i: int, turn: int) -> Meaning | None:
    """The next day, that year, the same night, the following weekend; but not "over the next week"."""
    word, outside = s[i], s[i - 3]
    lasts = outside in _DURATION or (outside == "for" and word not in ("day", "morning", "night"))
    again = s[i + 1] in ("by", "after") and s[i + 2] == word  # "they said that day by day"
    if s[i + 1] in _COMPOUNDS or again or (lasts and (s[i - 1] == "next" or word == "weekend")):
        return None
    if word == "weekend":
        return partial(means.turned_weekend, turn, True)
    if word in ("night", "evening"):
        return partial(means.night, turn)
    if word not in _NIGHTS and word not in ("day", "week", "month", "year"):
        return None
    return partial(means.counted, UNITS[word][0] if word in UNITS else "day", turn, True)


def _from_anchor(s: Stretch, i: int, turn: int, first: int) -> Meaning | None:
    """Last week, this month, next year, this weekend, last night; but "in the last year" lasts."""
    word, lead = s[i], s[i - 1]
    if word in _NIGHTS:
        known = lead == "this" or (lead == "last" and word in ("night", "evening"))
        return partial(means.counted, "day", turn, False) if known else None
    if s[first - 1] == "the" and word != "century" and (s[first - 2] != "of" or s[first - 3] not in MONTHS):
        return None  # but "March of the last year"
    if word == "weekend":
        return partial(means.turned_weekend, turn, False)
    if lead in ("past", "coming") or word not in UNITS or word in ("day", "fortnight"):
        return None
    return partial(means.counted, word, turn, False)


def _counted(s: Stretch, i: int) -> Expression | None:
    """Three weeks ago, a year earlier, two days later: a number, a unit and a direction."""
    unit, direction, number = _UNITS.get(s[i]), s[i + 1], _number_before(s, i)
    if unit is None or number is None:
        return None
    first, count = number
    if direction in ("before", "after") and s[i + 2] in ("that", "this") and s[i + 3] in _ENDS:  # two days before that
        sign = 1 if direction == "after" else -1
        return Expression(first, i + 3, partial(means.counted, unit, count * sign, True), unit)
    if direction == "after":
        return None
    if direction == "ago":
        then = _then(s, i + 2) if unit == "year" or s[i + 2] in NEAR_DAYS else None
        if then:
            return Expression(first, then.last, partial(means.anniversary, unit, count, then.meaning), then.unit)
    elif s[i + 2] == "than" or (direction == "before" and s[i + 2] not in _ENDS):
        return None
    count *= DIRECTIONS[direction]
    return Expression(first, i + 2, partial(means.counted, unit, count, direction != "ago"), unit)


def _then(s: Stretch, i: int) -> Expression | None:
    """today, this week, on Tuesday: what "twenty years ago" is counted from."""
    if s[i] == "on" and s[i + 1] in WEEKDAYS:
        return Expression(i, i + 2, partial(means.weekday, WEEKDAYS[s[i + 1]]), "day")
    if s[i] in NEAR_DAYS:
        return Expression(i, i + 1, partial(means.counted, "day", NEAR_DAYS[s[i]], False), "day")
    return relation_at(s, i + 1) if s[i] in ("last", "this", "next") and s[i + 1] in UNITS else None


def _number_before(s: Stretch, i: int) -> tuple[int, int] | None:
    """Where the number before the unit begins, the longest of up to six words, and what it says."""
    for first in range(max(s.low, i - 6), i):
        if s[first] != "and" and (number := cardinal(s, first)) and number.next == i:
            return first, number.value
    part_of = s[i - 2] == "half" or (s[i - 2] == "of" and s[i - 3] in ("quarter", "third"))
    return (i - 1, 1) if s[i - 1] in ("a", "an") and not part_of else None


def relation(s: Stretch, i: int) -> Expression | None:
    """The distance that begins at `i`, with or without "the" in front: the same year, a year ago."""
    if s[i] == "the":
        i += 1
    if s[i] not in _LEADS and not s[i][:1].isdigit():
        return None
    for k in range(i + 1, i + 7):
        if s[k] in NOUNS:
            found = relation_at(s, k)
            return found if found and found.first == i else None
    return None


def distance(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    last week -> 2023-W21
    earlier this month -> 2023-05
    last night -> 2023-05-29
    this weekend -> 2023-06-03/2023-06-04
    On 10 June 1999 it ended. The next day they came. -> 1999-06-10; 1999-06-11
    In 1998 it began, and later that year 2,000 died. -> 1998; 1998
    On 10 June 1999 it ended. They had met the day before. -> 1999-06-10; 1999-06-09
    three weeks ago -> 2023-W19
    twenty years ago today -> 2003-05-30
    a week ago today; a month ago yesterday -> 2023-05-23; 2023-04-29
    a year ago this week -> 2022-W22
    two years ago on Tuesday -> 2021-05-30
    Output rose in April from the same month last year. -> 2023-04; 2022-04
    the same day as the summit; in the last year; the last day; last summer -> nothing
    over the next week; that day care; the following days -> nothing
    the day before the vote; the year after he left; before long -> nothing
    years ago; a few days ago; two hours later; two days earlier than planned -> nothing
    """
    found = relation_at(s, i)
    return (found,) if found else ()


def near_day(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    They left yesterday. -> 2023-05-29
    They leave tomorrow night. -> 2023-05-31
    the day before yesterday -> 2023-05-28
    USA Today -> nothing
    """
    count, first = NEAR_DAYS[s[i]], i
    if s.capitalised(i) and s.capitalised(i - 1):
        return ()
    if (s[i - 2], s[i - 1], s[i]) in (("day", "before", "yesterday"), ("day", "after", "tomorrow")):
        count, first = count * 2, i - 2
    return (Expression(first, i + 2 if s[i + 1] in PARTS else i + 1, partial(means.counted, "day", count, False)),)
