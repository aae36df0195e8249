"""Days of the week: Tuesday, Tuesday, May 30, last Friday, that Monday, Monday of next week, Monday to Wednesday.

Each rule gives, from a lead word on, the expressions that it reads, or none. The examples in the docstrings run as
tests, counted from Tuesday, 30 May 2023.
"""

from functools import partial

from kosovo_reader.dating import meaning as means
from kosovo_reader.dating.calendar import SHORT_WEEKDAYS, WEEKDAYS
from kosovo_reader.dating.clock import Expression
from kosovo_reader.dating.forms import (
    ALL_MONTHS,
    DAYS,
    LINKS,
    Calendar,
    dates_between,
    is_moved,
    read_calendar,
    shared_year,
)
from kosovo_reader.dating.relations import DIRECTIONS, PARTS, TURNING, relation, turn_before
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.years import YEARS
from kosovo_reader.language.lexicon import HONORIFICS

# "Sunday Times", "Good Friday": before or after these a weekday is part of a name.
_PAPERS = frozenset(
    "times telegraph mirror express mail post people world independent tribune star sun business agreement".split()
)
_NAMED_DAYS = frozenset(
    "good black bloody ruby whit easter palm ash holy super cyber giving sheffield maundy every each most any".split()
)


def weekday(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    Chile on Tuesday offered its help. -> 2023-05-30
    Tuesday, May 30, 2023 -> 2023-05-30
    Monday (May 29) -> 2023-05-29
    Wednesday 17 February 2008 -> 2008-02-17
    Tuesday last week -> 2023-05-23
    Monday of next week -> 2023-06-05
    this past Sunday -> 2023-05-28
    The polls will open at 8:30 a.m. on Friday. -> 2023-06-02
    next Tuesday -> 2023-06-06
    On 10 June 1999 it ended. The following Monday they came. -> 1999-06-10; 1999-06-14
    They said that Monday was quiet. -> 2023-05-29
    It was shut from Saturday to Monday. -> 2023-05-27/2023-05-29
    Monday-Wednesday -> 2023-05-22/2023-05-24
    The Sunday Times; Good Friday; every Friday; on Sundays -> nothing
    """
    number = WEEKDAYS[s[i]]
    last = i + 2 if s[i + 1] in PARTS else i + 1
    if s[i - 1] in TURNING and s[last] != "-" and (turned := turn_before(s, i, name=True)):
        turn, named, first = turned
        alone = Expression(first, last, partial(means.turned_weekday, number, turn, named))
        return (_with_date(s, first, i, number) or alone,)
    if _is_weekday_name(s, i):
        return ()
    return (_with_date(s, i, i, number) or _to_weekday(s, i, last, number) or _weekday_of(s, i, last, number),)


def short_weekday(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    Mon 24 Apr 2023 -> 2023-04-24
    the sun shone; they sat down -> nothing
    """
    found = _with_date(s, i, i, SHORT_WEEKDAYS[s[i]]) if s.capitalised(i) else None
    return (found,) if found else ()


def _weekday_of(s: Stretch, i: int, last: int, number: int) -> Expression:
    """Tuesday last week, Monday of next week; or the weekday alone."""
    week = relation(s, last + (s[last] == "of")) if s[last] else None
    if week and week.unit == "week" and s[week.last - 1] not in DIRECTIONS:
        return Expression(i, week.last, partial(means.weekday_of, number, week.meaning))
    which = s[last] == "in" and (s[last + 1] == "mid" or read_calendar(s, last + 1))  # "one Friday in June 1999"
    if which or week or "ago" in (s[i - 1], s[i - 2] if s[i - 1] == "on" else ""):  # "two weeks ago on Friday"
        return Expression(i, last, partial(means.told, None))  # nobody knows which
    return Expression(i, last, partial(means.weekday, number))


def _to_weekday(s: Stretch, i: int, last: int, number: int) -> Expression | None:
    """From Monday to Wednesday; between Friday evening and Monday morning."""
    linked = s[last] in LINKS or (s[last] == "and" and s[i - 1] == "between")
    end = WEEKDAYS.get(s[last + 1], number)
    if not linked or end == number or is_moved(s, i):
        return None
    last = last + 3 if s[last + 2] in PARTS else last + 2
    return Expression(i, last, partial(means.weekdays_between, number, end))


def _with_date(s: Stretch, first: int, i: int, number: int) -> Expression | None:
    """Tuesday, May 30, 2023; Tuesday 30 May; Monday (May 29)."""
    bracket = s[i + 1] == "("
    found = read_calendar(s, i + 2 if bracket or s[i + 1] == "," else i + 1)
    if found is None or found.day is None:
        return None
    if not bracket and (run := _to_date(s, first, found)):
        return run
    found.year = found.year or shared_year(s, found.last)
    meaning = found.meaning(number)
    return Expression(first, found.last + (bracket and s[found.last] == ")"), meaning) if meaning else None


def _to_date(s: Stretch, first: int, start: Calendar) -> Expression | None:
    """Monday, September 19 to Friday, September 30; Monday 3 May - Friday 7 May 2021."""
    i = start.last + 1
    if s[start.last] not in LINKS or s[i] not in WEEKDAYS or is_moved(s, first):
        return None
    end = read_calendar(s, i + 2 if s[i + 1] == "," else i + 1)
    return dates_between(first, start, end) if end and end.day is not None else None


def _is_weekday_name(s: Stretch, i: int) -> bool:
    """Part of a name (Sunday Times, Good Friday, Wednesday Addams), or of a habit (every Friday)."""
    before, after = s[i - 1], s[i + 1]
    if before in _NAMED_DAYS or (before == "on" and s[i - 2] in ("mail", "independent") and s.capitalised(i - 2)):
        return True
    if (after in _PAPERS or (before == "" and after not in ALL_MONTHS)) and s.capitalised(i + 1):
        return True
    if (before in HONORIFICS or before == "chief") and s.capitalised(i - 1) and s.capitalised(i + 1):
        return True  # Chief Sunday Dare
    if before == "a" and not after[:1].isalpha():  # "it was a Sunday", but "on 24 March 1999, a Wednesday"
        return s[i - 2] not in (",", "(") or not (s[i - 3] in YEARS or s[i - 3] in DAYS or s[i - 3] in ALL_MONTHS)
    return False
