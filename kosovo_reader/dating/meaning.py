"""What the words of a date mean.

Each function here is one meaning, the clock its last argument; the rules bind what was written (a weekday, "two days
later", a month without its year) with `partial` and leave the clock open.
"""

from datetime import date

from kosovo_reader.dating.calendar import (
    UNITS,
    Unit,
    calendar_value,
    first_day,
    interval,
    parse_day,
    shifted,
    weekday_near,
    weekend,
    years_before,
)
from kosovo_reader.dating.clock import UNKNOWN, Clock, Dated, Meaning
from kosovo_reader.dating.verbs import Sense

_AHEAD = ("future", "present", "deadline", "appointed")
_THREE_MONTHS = 92  # days
_HALF_A_YEAR = 183  # days
_EPOCHAL = ((9, 11), (10, 7), (1, 6), (7, 7))  # events that for years need no year: "the Sept. 11 attacks"
_BESIDE = 8  # words: how near a past verb must be to settle the year


def told(value: str | None, clock: Clock) -> Dated:
    """24 March 1999, the 1990s: the words themselves give the value."""
    return Dated(value, False)


def yearless(month: int, day: int | None, day_of_week: int | None, clock: Clock) -> Dated:
    """In July, on April 22, Tuesday, May 30: a month or a day of it, without a year."""
    if led := clock.leading_year():
        return Dated(calendar_value(int(led.value or 0), month, day), led.relative)
    if entry := clock.entry():
        (value, relative), before = entry
        in_line = _year_of_line(month, value or "", clock.anchor if before else None)
        return Dated(calendar_value(in_line, month, day), relative)
    tense = clock.sense()
    if tense == "past" and clock.sense(reach=_BESIDE) != "past":
        tense = None
    elif tense == "present" and clock.is_appointed():
        tense = "future"
    if tense != "future" and (year := clock.carried_year(month)) and _fits(year, month, day, day_of_week):
        return Dated(calendar_value(year, month, day), False)
    if clock.anchor is None:
        return UNKNOWN
    value = _nearest(month, day, day_of_week, clock.anchor, tense)
    epochal = (month, day) in _EPOCHAL and clock.names_event()
    if value and epochal and _days(value, clock.anchor.isoformat()) > _HALF_A_YEAR:
        return UNKNOWN  # "the Sept. 11 attacks" of May are not those of the last September
    return Dated(value, True)


def _year_of_line(month: int, value: str, anchor: date | None) -> int:
    """The year of a month in a chronology, where the entry of `value` stands before it or around it.

    The next line runs on, July 1999 to February 2000, but not beyond the anchor. A year alone is the year.
    """
    year = int(value[:4])
    ahead = month - int(value[5:7]) if value[5:7].isdecimal() else 0
    if anchor is None:  # in the same line
        return year - (ahead > 6) + (ahead < -6)
    if ahead < 0:
        return year + ((year + 1, month) <= (anchor.year, anchor.month))
    return year - (ahead > 6 and (year, month) > (anchor.year, anchor.month))


def _fits(year: int, month: int, day: int | None, day_of_week: int | None) -> bool:
    """True unless the day is another day of the week."""
    if day_of_week is None:
        return True
    found = parse_day(calendar_value(year, month, day))
    return found is None or found.weekday() == day_of_week


def _nearest(month: int, day: int | None, day_of_week: int | None, anchor: date, tense: Sense | None) -> str | None:
    """The one nearest to the anchor; over three months ahead only if that is said, after a past verb never ahead."""
    reach = 8 if (month, day) == (2, 29) else 1
    years = range(anchor.year - reach, anchor.year + reach + 1)
    fitting = [year for year in years if _fits(year, month, day, day_of_week)] or years
    values = [value for year in fitting if (value := calendar_value(year, month, day))]
    today = anchor.isoformat()[: 10 if day else 7]
    past = max((value for value in values if value <= today), default=None)
    future = min((value for value in values if value > today), default=None)
    if past is None or future is None or past == today:
        return past or future
    ahead, back = _days(today, future), _days(past, today)
    near = tense != "past" and (ahead <= _THREE_MONTHS or tense == "appointed") and ahead < back
    return future if near or tense == "future" else past


def _days(first: str, last: str) -> int:
    start, end = first_day(first), first_day(last)
    return (end - start).days if start and end else 0


def bare_day(day: int, clock: Clock) -> Dated:
    """On the 17th: of the month that the text has told, else the nearest to the anchor that the tense allows."""
    named = clock.told_month()
    start, relative = (parse_day(f"{named}-01"), False) if named else (clock.anchor, True)
    if start is None:
        return UNKNOWN
    ahead = clock.sense() in _AHEAD
    months = [shifted(start, "month", count) or "" for count in ((0,) if named else (-2, -1, 0, 1, 2))]
    values = [value for month in months if month and (value := calendar_value(int(month[:4]), int(month[5:]), day))]
    if named is None:
        today = start.isoformat()
        values = [value for value in values if value >= today] if ahead else [v for v in values[::-1] if v <= today]
    return Dated(values[0] if values else None, relative)


def part_of(month: int | None, day: int | None, whole: Meaning, clock: Clock) -> Dated:
    """June last year, December of the same year, 3 March the following year, the 15th of this month."""
    value, relative = whole(clock)
    return Dated(calendar_value(int(value[:4]), month or int(value[5:7]), day) if value else None, relative)


def same_of(unit: Unit, year: Meaning, clock: Clock) -> Dated:
    """The same month last year, the same day of 2022, the same month a year earlier: of the one just named."""
    named = clock.named(unit).value
    value, relative = year(clock)
    months = named and value and parse_day(f"{value[:4]}{named[4:]}-01"[:10])
    return Dated(f"{value[:4]}{named[4:]}" if named and value and months else None, relative)


def turned_month(month: int, day: int | None, turn: int, named: bool, clock: Clock) -> Dated:
    """last May (-1), next March (1), this July 4 (0); the following March, that July: from the date just named."""
    here = Dated(clock.anchor.isoformat(), True) if clock.anchor else UNKNOWN
    value, relative = clock.named("year") if named else here
    if value is None:
        return UNKNOWN
    own = value[5:7]
    if not own.isdecimal():  # "In 1998 it began. The following March": of the year after
        return Dated(calendar_value(int(value[:4]) + turn, month, day), relative)
    this, now = (month, day or 0), (int(own), int(value[8:10] or 0) if day else 0)
    year = int(value[:4]) - (turn < 0 and this >= now) + (turn > 0 and this <= now)
    return Dated(calendar_value(year, month, day), relative)


def weekday(number: int, clock: Clock) -> Dated:
    """Tuesday: the latest on or before the anchor, or the next on or after; or the day just named, "a Tuesday"."""
    if explained := clock.in_apposition(number):
        return explained
    if clock.anchor is None:
        return UNKNOWN
    if first := clock.listed_after():
        return Dated(weekday_near(first, number, 1), True)
    return Dated(weekday_near(clock.anchor, number, 1 if clock.sense() in _AHEAD else -1), True)


def turned_weekday(number: int, turn: int, named: bool, clock: Clock) -> Dated:
    """last Tuesday (-1), next Tuesday (1), this Tuesday (0); the following Monday, that Sunday: from the day named."""
    day, relative = clock.origin("day", named=named)
    if day is None:
        return UNKNOWN
    back = turn < 0 or (turn == 0 and not named and clock.sense() == "past")
    return Dated(weekday_near(day, number, -1 if back else 1, strictly=turn != 0), relative)


def weekday_of(number: int, week: Meaning, clock: Clock) -> Dated:
    """Tuesday last week, Thursday of next week."""
    value, relative = week(clock)
    monday = first_day(value)
    return Dated(shifted(monday, "day", number) if monday else None, relative)


def counted(unit: str, count: int, named: bool, clock: Clock) -> Dated:
    """Yesterday, last week, three months ago: so many units from the anchor; the same day, a year earlier: from the
    date just named. Only "a year earlier" of a text that has named none yet is counted from the anchor."""
    base, size = UNITS[unit]
    day, relative = clock.origin(base, named=named and (count >= 0 or clock.has_named))
    return Dated(shifted(day, base, count * size), relative) if day else UNKNOWN


def night(turn: int, clock: Clock) -> Dated:
    """The same night, that evening, the next night: from the night or the day named last."""
    value, relative = clock.named_night()
    day = parse_day(value)
    return Dated(shifted(day, "day", turn), relative) if day else UNKNOWN


def turned_weekend(turn: int, named: bool, clock: Clock) -> Dated:
    """This, last, next, the following weekend. "This weekend" of a Monday that looks back is the one just over."""
    day, relative = clock.origin("week", named=named)
    if day is None:
        return UNKNOWN
    just_over = turn == 0 and not named and day.weekday() < 2 and clock.sense() == "past"
    return Dated(weekend(day, -1 if just_over else turn), relative)


def anniversary(years: int, then: Meaning, clock: Clock) -> Dated:
    """Twenty years ago today, a year ago this week."""
    value, relative = then(clock)
    return Dated(years_before(value, years), relative)


def between(first: Meaning, last: Meaning, clock: Clock) -> Dated:
    """May 2022 to June 2023, 24 March to 10 June 1999."""
    start, end = first(clock), last(clock)
    return Dated(interval(start.value, end.value), start.relative or end.relative)


def yearless_between(first: Meaning, month: int, day: int | None, clock: Clock) -> Dated:
    """24 March to 10 June: the end, without a year, follows the beginning."""
    start = first(clock)
    if start.value is None:
        return start
    year = int(start.value[:4]) + (month < int(start.value[5:7]))
    return Dated(interval(start.value, calendar_value(year, month, day)), start.relative)


def weekdays_between(first: int, last: int, clock: Clock) -> Dated:
    """From Monday to Wednesday."""
    if clock.anchor is None:
        return UNKNOWN
    length = (last - first) % 7
    if clock.sense() in _AHEAD:
        start = parse_day(weekday_near(clock.anchor, first, 1))
    else:
        end = parse_day(weekday_near(clock.anchor, last, -1))
        start = parse_day(shifted(end, "day", -length)) if end else None
    return Dated(interval(start.isoformat(), shifted(start, "day", length)) if start else None, True)
