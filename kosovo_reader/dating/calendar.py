"""Days, weeks, months, years, decades and centuries as values, and how one counts with them.

A value is `2023-05-29` (day), `2023-W21` (ISO week), `2022-07` (month), `2008` (year), `199X` (decade), `19XX`
(century), or an interval of two of them, `1998/1999`. What no calendar has (31 June, the year 12000) is None.
"""

from datetime import date, timedelta
from typing import Literal

Unit = Literal["day", "week", "month", "year", "decade", "century"]

_MONTH_NAMES = "january february march april may june july august september october november december".split()
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()

MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)}
SHORT_MONTHS = {name[:3]: number for name, number in MONTHS.items() if name != "may"} | {"sept": 9}
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAY_NAMES)}
SHORT_WEEKDAYS = {name[:3]: number for name, number in WEEKDAYS.items()} | {"tues": 1, "thur": 3, "thurs": 3}
SHORT_WEEKDAYS |= {f"{short}.": number for short, number in SHORT_WEEKDAYS.items()}

_FINENESS: dict[Unit, int] = {"day": 0, "week": 1, "month": 2, "year": 3, "decade": 4, "century": 5}
UNITS: dict[str, tuple[Unit, int]] = {unit: (unit, 1) for unit in _FINENESS} | {"fortnight": ("week", 2)}


def parse_day(value: str | None) -> date | None:
    """The day that a value `2023-05-29` stands for; None for any other form."""
    try:
        return date.fromisoformat(value) if value and len(value) == 10 else None
    except ValueError:
        return None


def real_day(year: int, month: int, day: int) -> date | None:
    """The day of the calendar; None for what it has not: 31 June, the year 12000."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def calendar_value(year: int, month: int, day: int | None) -> str | None:
    """2023, 5, 29 -> '2023-05-29'; 2022, 7, None -> '2022-07'; None for what does not exist."""
    found = real_day(year, month, 1 if day is None else day)
    return found.isoformat()[: 7 if day is None else 10] if found else None


def interval(first: str | None, last: str | None) -> str | None:
    """'1998', '1999' -> '1998/1999'; None unless both ends are known and in order."""
    if not first or not last or "/" in first + last:
        return None
    start, end = first_day(first), first_day(last)
    return f"{first}/{last}" if start and end and start <= end else None


def unit_of(value: str) -> Unit | None:
    """The unit that a value counts in; None for an interval."""
    if "/" in value:
        return None
    if "W" in value:
        return "week"
    if value.endswith("X"):
        return "century" if value.endswith("XX") else "decade"
    return "day" if len(value) == 10 else "month" if len(value) == 7 else "year"


def at_least_as_fine(value: str, unit: Unit) -> bool:
    """True if one can count in `unit` from `value`: days from a day, years from a month."""
    own = unit_of(value)
    return own is not None and _FINENESS[own] <= _FINENESS[unit]


def first_day(value: str | None) -> date | None:
    """The first day of what a value stands for: '2022-07' -> 1 July 2022, '199X' -> 1 January 1990."""
    start = value.split("/")[0] if value else ""
    start = "0001" if start in ("00XX", "000X") else start.replace("X", "0")  # no calendar has a year 0
    try:
        if "W" in start:
            return date.fromisocalendar(int(start[:4]), int(start[6:]), 1)
        return date.fromisoformat(start + "0001-01-01"[len(start) :]) if start else None
    except ValueError:
        return None


def years_of(value: str) -> tuple[int, int] | None:
    """The first and the last year that a value names; None for decades and centuries."""
    first, _, last = value.partition("/")
    if "X" in value:
        return None
    return int(first[:4]), int((last or first)[:4])


def shifted(day: date, unit: Unit, count: int) -> str | None:
    """The unit that lies `count` units after the one that holds `day`: 30 May 2023, "month", -2 -> '2023-03'."""
    if unit in ("day", "week"):
        try:
            then = day + timedelta(count if unit == "day" else 7 * count)
        except OverflowError:
            return None
        if unit == "day":
            return then.isoformat()
        year, week, _ = then.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if unit == "month":
        years, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return calendar_value(years, month + 1, None) if 0 < years < 10000 else None
    year = day.year + count * {"year": 1, "decade": 10, "century": 100}[unit]
    if not 1 <= year <= 9999:
        return None
    value = f"{year:04d}"
    return value if unit == "year" else value[:3] + "X" if unit == "decade" else value[:2] + "XX"


def weekend(day: date, count: int) -> str | None:
    """The weekend of the week that lies `count` weeks after the one that holds `day`: '2023-06-03/2023-06-04'."""
    saturday = 5 - day.weekday() + 7 * count
    return interval(shifted(day, "day", saturday), shifted(day, "day", saturday + 1))


def weekday_near(day: date, weekday: int, step: Literal[-1, 1], *, strictly: bool = False) -> str | None:
    """The nearest such weekday on or before (-1), on or after (1) the day; or strictly so: "last Tuesday"."""
    away = (weekday - day.weekday()) * step % 7
    return shifted(day, "day", step * (away or (7 if strictly else 0)))


def years_before(value: str | None, years: int) -> str | None:
    """The same day, week, month or year, so many years before: '2023-05-30', 20 -> '2003-05-30'."""
    if not value or "/" in value or "X" in value or not 0 <= years < int(value[:4]):
        return None
    then = f"{int(value[:4]) - years:04d}{value[4:]}"
    return then if first_day(then) else None
