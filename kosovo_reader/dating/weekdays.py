"""Days of the week: Tuesday, Tuesday, May 30, last Friday, Monday of next week, Monday to Wednesday; and "last May".

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
    MID_MONTHS,
    NAMES_TOO,
    is_moved,
    month_at,
    month_first,
    read_calendar,
    shared_year,
)
from kosovo_reader.dating.relations import DIRECTIONS, NAMED_TURNS, PARTS, TURNS, relation
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.years import YEARS

WEEKDAY_PAIRS = {f"{a}-{b}": (WEEKDAYS[a], WEEKDAYS[b]) for a in WEEKDAYS for b in WEEKDAYS if a != b}
# "Sunday Times", "Good Friday": before or after these a weekday is part of a name.
_PAPERS = frozenset(
    "times telegraph mirror express mail post people world independent tribune star sun business agreement".split()
)
# What stands before "that Monday", never before the "that" of "they said that Monday was quiet".
_BEFORE_THAT = frozenset(", on in by of until since from early late during before after and".split()) | {""}
_NAMED_DAYS = frozenset(
    "good black bloody easter palm ash holy super cyber giving sheffield maundy every each most any".split()
)


def weekday(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    China on Tuesday expressed its support. -> 2023-05-30
    Tuesday, May 30, 2023 -> 2023-05-30
    Monday (May 29) -> 2023-05-29
    Wednesday 17 February 2008 -> 2008-02-17
    Tuesday last week -> 2023-05-23
    Monday of next week -> 2023-06-05
    It was shut from Saturday to Monday. -> 2023-05-27/2023-05-29
    The Sunday Times; Good Friday; every Friday; on Sundays -> nothing
    """
    number = WEEKDAYS.get(s[i])
    if number is None:
        return _short_weekday(s, i)
    if _is_weekday_name(s, i):
        return ()
    return (_weekday_from(s, i, i, number),)


def _weekday_from(s: Stretch, first: int, i: int, number: int) -> Expression:
    """The longest expression that the weekday at `i` begins."""
    last = i + 2 if s[i + 1] in PARTS else i + 1
    if found := _with_date(s, first, i, number) or _to_weekday(s, i, last, number):
        return found
    of = s[last] == "of"
    if s[last] and (week := relation(s, last + of)) and week.unit == "week" and s[week.last - 1] not in DIRECTIONS:
        return Expression(first, week.last, partial(means.weekday_of, number, week.meaning))
    if s[last] == "in" and (
        s[last + 1] in MID_MONTHS or read_calendar(s, last + 1)
    ):  # "one Friday in June 1999": nobody knows which
        return Expression(first, last, partial(means.told, None))
    return Expression(first, last, partial(means.weekday, number))


def _to_weekday(s: Stretch, i: int, last: int, number: int) -> Expression | None:
    """From Monday to Wednesday; between Friday evening and Monday morning."""
    end = WEEKDAYS.get(s[last + 1], number)
    linked = s[last] in LINKS or (s[last] == "and" and s[i - 1] == "between")
    if end == number or not linked or is_moved(s, i):
        return None
    last = last + 3 if s[last + 2] in PARTS else last + 2
    return Expression(i, last, partial(means.weekdays_between, number, end))


def _with_date(s: Stretch, first: int, i: int, number: int) -> Expression | None:
    """Tuesday, May 30, 2023; Tuesday 30 May; Monday (May 29)."""
    j = i + 2 if s[i + 1] in (",", "(") else i + 1
    found = read_calendar(s, j)
    if found is None or found.day is None:
        return None
    if found.year is None:
        found = found._replace(year=shared_year(s, found.last))
    meaning = found.meaning(number)
    closed = found.last + 1 if s[i + 1] == "(" and s[found.last] == ")" else found.last
    return Expression(first, closed, meaning) if meaning else None


def _short_weekday(s: Stretch, i: int) -> tuple[Expression, ...]:
    """Mon 24 Apr 2023, Tue, May 30; never "sun" or "sat" alone."""
    if not s.capitalised(i):
        return ()
    found = _with_date(s, i, i, SHORT_WEEKDAYS[s[i]])
    return (found,) if found else ()


def _is_weekday_name(s: Stretch, i: int) -> bool:
    """Part of a name (Sunday Times, Good Friday), or of a habit (every Friday)."""
    before, after = s[i - 1], s[i + 1]
    if before in _NAMED_DAYS or (before == "on" and s[i - 2] in ("mail", "independent") and s.capitalised(i - 2)):
        return True
    if s.capitalised(i + 1) and after in _PAPERS:
        return True
    if before == "" and s.capitalised(i + 1) and after not in ALL_MONTHS:  # Wednesday Addams
        return True
    if before == "a" and not after[:1].isalpha():  # "it was a Sunday", but "on 24 March 1999, a Wednesday"
        return s[i - 2] not in (",", "(") or not (YEARS.get(s[i - 3]) or s[i - 3] in DAYS or s[i - 3] in ALL_MONTHS)
    return False


def weekday_pair(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    Monday-Wednesday -> 2023-05-22/2023-05-24
    """
    first, last = WEEKDAY_PAIRS[s[i]]
    return (Expression(i, i + 1, partial(means.weekdays_between, first, last)),)


def turned_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    last Friday -> 2023-05-26
    this past Sunday -> 2023-05-28
    next Tuesday -> 2023-06-06
    last May -> 2022-05
    next March -> 2024-03
    last July 4 -> 2022-07-04
    """
    j, turn = i + 1, TURNS[s[i]]
    if s[i] == "this" and s[j] in ("past", "coming", "next", "last"):
        j, turn = j + 1, TURNS[s[j]]
    if s[j] in WEEKDAYS:
        number, last = WEEKDAYS[s[j]], j + 2 if s[j + 1] in PARTS else j + 1
        alone = Expression(i, last, partial(means.turned_weekday, number, turn))
        return (_with_date(s, i, j, number) or alone,)
    month = month_at(s, j)
    if month is None or s[i] in ("past", "coming") or (s[j] in NAMES_TOO and not s.words[j][1:].islower()):
        return ()
    found = month_first(s, j, month)
    if found.year is not None or found.meaning() is None:
        return ()
    return (Expression(i, found.last, partial(means.turned_month, month, found.day, turn)),)


def named_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    On 10 June 1999 it ended. The following Monday they came. -> 1999-06-10; 1999-06-14
    On 10 June 1999 it ended; the following March they came. -> 1999-06-10; 2000-03
    It began in 1998. By that July it was war. -> 1998; 1998-07
    They said that Monday was quiet. -> 2023-05-29
    """
    turn, lead = NAMED_TURNS[s[i]], s[i - 1]
    if s[i] in ("same", "next") or lead not in (_BEFORE_THAT if s[i] == "that" else ("the",)):
        return ()
    if s[i + 1] in WEEKDAYS:
        last = i + 3 if s[i + 2] in PARTS else i + 2
        return (Expression(i, last, partial(means.named_weekday, WEEKDAYS[s[i + 1]], turn)),)
    month = month_at(s, i + 1)
    if month is None or month_first(s, i + 1, month).last != i + 2:
        return ()
    return (Expression(i, i + 2, partial(means.named_month, month, turn)),)
