"""Days of the week: Tuesday, Tuesday, May 30, last Friday, Monday of next week, Monday to Wednesday; and "last May".

Each rule gives, from a lead word on, the expressions that it reads, or none. The examples in the docstrings run as tests, counted
from Tuesday, 30 May 2023.
"""

from functools import partial

from kosovo_reader.language import date_meaning as means
from kosovo_reader.language.calendar import SHORT_WEEKDAYS, WEEKDAYS
from kosovo_reader.language.clock import Expression
from kosovo_reader.language.date_forms import (
    ALL_MONTHS,
    DAYS,
    LINKS,
    NAMES_TOO,
    is_moved,
    month_at,
    month_first,
    read_calendar,
    shared_year,
)
from kosovo_reader.language.date_relations import NAMED_TURNS, PARTS, TURNS, relation
from kosovo_reader.language.date_years import YEARS
from kosovo_reader.language.rules import Stretch

WEEKDAY_PAIRS = {f"{a}-{b}": (WEEKDAYS[a], WEEKDAYS[b]) for a in WEEKDAYS for b in WEEKDAYS if a != b}
# "Sunday Times", "Friday Otieno": followed by these, or after these, a weekday is part of a name.
_PAPERS = frozenset(
    "times telegraph mirror express mail post people world independent tribune star sun business agreement".split()
)
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
    from Saturday to Monday -> 2023-05-27/2023-05-29
    The Sunday Times; Good Friday; every Friday; on Sundays -> nothing
    """
    number = WEEKDAYS.get(s[i])
    if number is None:
        return _short_weekday(s, i)
    if _is_weekday_name(s, i):
        return ()
    return (_weekday_from(s, i, i, number, None),)


def _weekday_from(s: Stretch, first: int, i: int, number: int, turn: int | None) -> Expression:
    """The longest expression that the weekday at `i` begins."""
    if with_date := _with_date(s, first, i, number):
        return with_date
    last = i + 2 if s[i + 1] in PARTS else i + 1
    end = WEEKDAYS.get(s[last + 1])
    if (
        end is not None
        and end != number
        and turn is None
        and not is_moved(s, i)
        and (s[last] in LINKS or (s[last] == "and" and s[i - 1] == "between"))
    ):
        last = last + 3 if s[last + 2] in PARTS else last + 2
        return Expression(first, last, partial(means.weekdays_between, number, end))
    if turn is None:
        j = last + 1 if s[last] == "of" else last
        if (
            s[j]
            and (found := relation(s, j))
            and found.unit == "week"
            and s[found.last - 1] not in ("later", "earlier")
        ):
            return Expression(first, found.last, partial(means.weekday_of, number, found.meaning))
    if turn is None:
        return Expression(first, last, partial(means.weekday, number))
    return Expression(first, last, partial(means.turned_weekday, number, turn))


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
        return (_weekday_from(s, i, j, WEEKDAYS[s[j]], turn),)
    month = month_at(s, j)
    if month is None or s[i] in ("past", "coming") or (s[j] in NAMES_TOO and not s.words[j][1:].islower()):
        return ()
    found = month_first(s, j, month)
    if found.year is not None or found.meaning() is None:
        return ()
    return (Expression(i, found.last, partial(means.turned_month, month, found.day, turn)),)


def named_weekday(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    On 10 June 1999 it ended. The following Monday they came. -> 1999-06-10; 1999-06-14
    """
    if s[i + 1] not in WEEKDAYS or (s[i] != "that" and s[i - 1] != "the") or s[i] in ("same", "next"):
        return ()
    last = i + 3 if s[i + 2] in PARTS else i + 2
    return (Expression(i, last, partial(means.named_weekday, WEEKDAYS[s[i + 1]], NAMED_TURNS[s[i]])),)
