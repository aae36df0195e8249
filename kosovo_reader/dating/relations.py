"""Dates told by their distance: yesterday, last week, three months ago, two days later, the same year.

Each rule gives, from a lead word on, the expressions that it reads, or none. The examples in the docstrings run as
tests, counted from Tuesday, 30 May 2023.
"""

from functools import partial
from typing import NamedTuple

from kosovo_reader.dating.calendar import UNITS, WEEKDAYS, Unit
from kosovo_reader.dating.clock import Expression, Meaning
from kosovo_reader.dating.meaning import (
    anniversary,
    away,
    from_named,
    night_from_named,
    turned_weekend,
    weekday,
    weekend_from_named,
)
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.language.numbers import SMALL, cardinal

PARTS = frozenset("morning afternoon evening night noon midday midnight lunchtime".split())
TURNS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
NAMED_TURNS = {"same": 0, "that": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}
DIRECTIONS = {"ago": -1, "earlier": -1, "before": -1, "previously": -1, "later": 1, "afterwards": 1, "afterward": 1}
NEAR_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

_UNITS = UNITS | {unit + "s": meaning for unit, meaning in UNITS.items() if unit != "century"}
_NUMBERS = {*SMALL, "a", "an"}
_NIGHTS = PARTS - {"noon", "midday", "midnight", "lunchtime"}
_DURATION = frozenset("in over within during throughout through".split())  # "over the next week"
_ENDS = frozenset(". , ; : ! ? … — – ) \" ” ’ ' and but when".split()) | {""}


class Relation(NamedTuple):
    """A distance read, the unit that it is counted in, and the token after it."""

    meaning: Meaning
    unit: Unit
    last: int


def turned_unit(s: Stretch, i: int) -> Relation | None:
    """last week, this month, next year: a turn and a unit of the calendar."""
    turn, word = TURNS[s[i]], s[i + 1]
    if s[i] in ("past", "coming") or word not in UNITS or word in ("day", "fortnight"):
        return None
    if s[i - 1] == "the" and word != "century":  # "in the last year" lasts, "the next year" counts from elsewhere
        return None
    return Relation(partial(away, UNITS[word][0], turn), UNITS[word][0], i + 2)


def named_unit(s: Stretch, i: int) -> Relation | None:
    """same day, that year, following month, next night: counted from the date just named."""
    lead = s[i]
    if lead not in NAMED_TURNS:
        return None
    turn = NAMED_TURNS[lead]
    if lead == "that" and s[i + 1] in ("same", "very"):
        i += 1
    elif lead != "that" and s[i - 1] not in ("the", "that", "very"):
        return None
    if lead == "next" and _is_duration(s, i):
        return None
    word = s[i + 1]
    if word in _NIGHTS:
        return Relation(_part_of_day(word, turn), "day", i + 2)
    if word not in ("day", "week", "month", "year"):
        return None
    return Relation(partial(from_named, UNITS[word][0], turn), UNITS[word][0], i + 2)


def _part_of_day(word: str, turn: int) -> Meaning:
    """That night, the next morning."""
    return partial(night_from_named, turn) if word in ("night", "evening") else partial(from_named, "day", turn)


def _is_duration(s: Stretch, i: int) -> bool:
    """Over the next week, within the following month; but "planned for the next day"."""
    return s[i - 2] in _DURATION or (s[i - 2] == "for" and s[i + 1] not in ("day", "morning", "night"))


def counted_units(s: Stretch, i: int) -> Relation | None:
    """three weeks ago, a year earlier, two days later: a number, a unit and a direction."""
    if i >= s.high:
        return None
    if s[i] in ("a", "an", "one") and s[i + 1] in UNITS:
        count, unit = 1, i + 1
    elif s.low <= i < s.high and (number := cardinal(s.lower, i)):
        count, unit = number
    else:
        return None
    direction = s[unit + 1]
    if s[unit] not in _UNITS or direction not in DIRECTIONS:
        return None
    name, size = _UNITS[s[unit]]
    if direction == "ago":
        return Relation(partial(away, name, -count * size), name, unit + 2)
    if s[unit + 2] == "than" or (direction == "before" and s[unit + 2] not in _ENDS):
        return None
    return Relation(partial(from_named, name, count * size * DIRECTIONS[direction]), name, unit + 2)


def relation(s: Stretch, i: int) -> Relation | None:
    """Any distance that stands at `i`, with or without "the" in front."""
    if s[i] == "the":
        i += 1
    word = s[i]
    if word in TURNS and (found := turned_unit(s, i)):
        return found
    if word in NAMED_TURNS:
        return named_unit(s, i)
    return counted_units(s, i) if word in _NUMBERS or word[:1].isdigit() else None


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
    return (Expression(first, i + 2 if s[i + 1] in PARTS else i + 1, partial(away, "day", count)),)


def turned(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    last week -> 2023-W21
    earlier this month -> 2023-05
    last night -> 2023-05-29
    this weekend -> 2023-06-03/2023-06-04
    in the last year; the last day; last summer -> nothing
    """
    word, turn = s[i + 1], TURNS[s[i]]
    if found := turned_unit(s, i):
        return (Expression(i, found.last, found.meaning),)
    if word == "weekend" and s[i - 1] not in ("the", "that"):
        return (Expression(i, i + 2, partial(turned_weekend, turn)),)
    if word in _NIGHTS and s[i] in ("last", "this") and (turn == 0 or word in ("night", "evening")):
        return (Expression(i, i + 2, partial(away, "day", turn)),)
    return ()


def named(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    On 10 June 1999 it ended. The next day they came. -> 1999-06-10; 1999-06-11
    In 1998 it began, and later that year 2,000 died. -> 1998; 1998
    over the next week; that day care; the following days -> nothing
    """
    if found := named_unit(s, i):
        if s[found.last] in ("care", "shift", "after", "by", "out", "job", "trip", "school", "when"):
            return ()
        return (Expression(i, found.last, found.meaning),)
    if s[i + 1] == "weekend" and (s[i] == "that" or s[i - 1] == "the") and not _is_duration(s, i):
        return (Expression(i, i + 2, partial(weekend_from_named, NAMED_TURNS[s[i]])),)
    return ()


def ago(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    three weeks ago -> 2023-W19
    twenty years ago today -> 2003-05-30
    a year ago this week -> 2022-W22
    two years ago on Tuesday -> 2021-05-30
    years ago; a few days ago; two hours later; two days earlier than planned -> nothing
    """
    start = _number_before(s, i - 1)
    found = counted_units(s, start) if start is not None else None
    if found is None or start is None or found.last != i + 1:
        return ()
    if s[i] == "ago" and s[i - 1] in ("year", "years") and (then := _then(s, i + 1)):
        number = cardinal(s.lower, start)
        return (Expression(start, then.last, partial(anniversary, number.value if number else 1, then.meaning)),)
    return (Expression(start, i + 1, found.meaning),)


def _then(s: Stretch, i: int) -> Relation | None:
    """today, this week, on Tuesday: what "twenty years ago" is counted from."""
    if s[i] == "on" and s[i + 1] in WEEKDAYS:
        return Relation(partial(weekday, WEEKDAYS[s[i + 1]]), "day", i + 2)
    if s[i] in NEAR_DAYS:
        return Relation(partial(away, "day", NEAR_DAYS[s[i]]), "day", i + 1)
    return turned_unit(s, i) if s[i] in TURNS else None


def _number_before(s: Stretch, unit: int) -> int | None:
    """Where the number begins that ends at the unit: the longest of up to six words."""
    if s[unit] not in _UNITS:
        return None
    for start in range(max(s.low, unit - 6), unit):
        if s[start] == "and":
            continue
        if (number := cardinal(s.lower, start)) and number.next == unit:
            return start
    part_of = s[unit - 2] == "half" or (s[unit - 2] == "of" and s[unit - 3] in ("quarter", "third"))
    return unit - 1 if s[unit - 1] in ("a", "an", "one") and not part_of else None


def day_before(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    On 10 June 1999 it ended. They had met the day before. -> 1999-06-10; 1999-06-09
    the day before the vote; the year after he left; before long -> nothing
    """
    if (
        s[i - 2] != "the"
        or s[i - 1] not in ("day", "week", "month", "year", "night", "evening")
        or s[i + 1] not in _ENDS
    ):
        return ()
    unit: Unit = UNITS[s[i - 1]][0] if s[i - 1] in UNITS else "day"
    return (Expression(i - 1, i + 1, partial(from_named, unit, -1 if s[i] == "before" else 1)),)
