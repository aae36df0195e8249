"""What the words of a date mean.

Each function here is one meaning, the clock its last argument; the rules bind what was written (a weekday, "two days
later", a month without its year) with `partial` and leave the clock open.
"""

from datetime import date

from kosovo_reader.dating.calendar import (
    Unit,
    day_value,
    first_day,
    interval,
    month_value,
    parse_day,
    shifted,
    weekday_after,
    weekday_before,
    weekend,
    years_before,
)
from kosovo_reader.dating.clock import UNKNOWN, Clock, Dated, Meaning
from kosovo_reader.dating.tense import Sense

_AHEAD = ("future", "present", "deadline")
_THREE_MONTHS = 92  # days
_BESIDE = 8  # words: how near a past verb must be to settle the year


def told(value: str | None, clock: Clock) -> Dated:
    """24 March 1999, the 1990s: the words themselves give the value."""
    return Dated(value, False)


def yearless(month: int, day: int | None, day_of_week: int | None, clock: Clock) -> Dated:
    """In July, on April 22, Tuesday, May 30: a month or a day of it, without a year."""
    if led := clock.leading_year():
        return Dated(_value(int(led.value), month, day) if led.value else None, led.relative)
    tense = clock.sense()
    if tense == "past" and clock.sense(reach=_BESIDE) != "past":
        tense = None
    if tense != "future" and (year := clock.carried_year(month)) and _fits(year, month, day, day_of_week):
        return Dated(_value(year, month, day), False)
    if clock.anchor is None:
        return UNKNOWN
    return Dated(_nearest(month, day, day_of_week, clock.anchor, tense), True)


def _fits(year: int, month: int, day: int | None, day_of_week: int | None) -> bool:
    """True unless the day is another day of the week."""
    found = parse_day(_value(year, month, day))
    return day_of_week is None or found is None or found.weekday() == day_of_week


def _nearest(month: int, day: int | None, day_of_week: int | None, anchor: date, tense: Sense | None) -> str | None:
    """The one nearest to the anchor; over three months ahead only in the future, after a past verb never ahead."""
    reach = 8 if (month, day) == (2, 29) else 1
    years = range(anchor.year - reach, anchor.year + reach + 1)
    past = future = None
    for year in [year for year in years if _fits(year, month, day, day_of_week)] or years:
        value = _value(year, month, day)
        start = first_day(value) if value else None
        if start is None:
            continue
        ahead = (start - (anchor if day else anchor.replace(day=1))).days
        if ahead <= 0:
            past = ahead, value
        elif future is None:
            future = ahead, value
    if past is None or future is None or past[0] == 0:
        return past[1] if past else future[1] if future else None
    near = tense != "past" and future[0] <= _THREE_MONTHS and future[0] < -past[0]
    return future[1] if near or tense == "future" else past[1]


def _value(year: int, month: int, day: int | None) -> str | None:
    if not 1 <= year <= 9999:
        return None
    return month_value(year, month) if day is None else day_value(year, month, day)


def in_year(month: int, day: int | None, year: Meaning, clock: Clock) -> Dated:
    """June last year, December of the same year, 3 March the following year."""
    value, relative = year(clock)
    return Dated(_value(int(value), month, day) if value else None, relative)


def in_month(day: int, month: Meaning, clock: Clock) -> Dated:
    """The 15th of this month, the 3rd of the following month."""
    value, relative = month(clock)
    return Dated(day_value(int(value[:4]), int(value[5:7]), day) if value else None, relative)


def turned_month(month: int, day: int | None, turn: int, clock: Clock) -> Dated:
    """last May (-1), next March (1), this July 4 (0)."""
    anchor = clock.anchor
    if anchor is None:
        return UNKNOWN
    this, today = (month, day or 0), (anchor.month, anchor.day if day else 0)
    year = anchor.year - (turn == -1 and this >= today) + (turn == 1 and this <= today)
    return Dated(_value(year, month, day), True)


def weekday(number: int, clock: Clock) -> Dated:
    """Tuesday: the latest on or before the anchor, or the next on or after; or the day just named, "a Tuesday"."""
    if explained := clock.in_apposition(number):
        return explained
    if clock.anchor is None:
        return UNKNOWN
    ahead = clock.sense() in _AHEAD
    return Dated((weekday_after if ahead else weekday_before)(clock.anchor, number), True)


def turned_weekday(number: int, turn: int, clock: Clock) -> Dated:
    """last Tuesday (-1), next Tuesday (1), this Tuesday (0)."""
    if clock.anchor is None:
        return UNKNOWN
    back = turn < 0 or (turn == 0 and clock.sense() == "past")
    return Dated((weekday_before if back else weekday_after)(clock.anchor, number, strictly=turn != 0), True)


def named_month(month: int, turn: int, clock: Clock) -> Dated:
    """The following March (1), the previous June (-1), that July (0): counted from the date just named."""
    named = clock.named("month") or clock.named("year")
    if named is None or named.value is None:
        return UNKNOWN
    year, own = int(named.value[:4]), named.value[5:7]
    since = int(own) if own.isdecimal() else 0
    year += (turn > 0 and month <= since) - (turn < 0 and month >= since) + (turn > 0 and not since)
    return Dated(_value(year, month, None), named.relative)


def weekday_of(number: int, week: Meaning, clock: Clock) -> Dated:
    """Tuesday last week, Thursday of next week."""
    value, relative = week(clock)
    monday = first_day(value) if value else None
    return Dated(shifted(monday, "day", number) if monday else None, relative)


def named_weekday(number: int, turn: int, clock: Clock) -> Dated:
    """The following Monday, the previous Friday, that Sunday: counted from the day just named."""
    named = clock.named("day")
    day = parse_day(named.value) if named else None
    if named is None or day is None:
        return UNKNOWN
    counted = weekday_before if turn < 0 else weekday_after
    return Dated(counted(day, number, strictly=turn != 0), named.relative)


def away(unit: Unit, count: int, clock: Clock) -> Dated:
    """Yesterday, last week, three months ago: so many units from the anchor."""
    return Dated(shifted(clock.anchor, unit, count), True) if clock.anchor else UNKNOWN


def turned_weekend(turn: int, clock: Clock) -> Dated:
    """This, last or next weekend. "This weekend" of a Monday that looks back is the one just over."""
    if clock.anchor is None:
        return UNKNOWN
    just_over = turn == 0 and clock.anchor.weekday() < 2 and clock.sense() == "past"
    return Dated(weekend(clock.anchor, -1 if just_over else turn), True)


def from_named(unit: Unit, count: int, clock: Clock) -> Dated:
    """The same day, that year, two days later, a month earlier: so many units from the date just named.

    Only "a year earlier" of a text that has named none yet is counted from the anchor, like the figures beside it.
    """
    named = clock.named(unit)
    day = first_day(named.value) if named and named.value else None
    if named and day:
        return Dated(shifted(day, unit, count), named.relative)
    if count < 0 and clock.anchor and not clock.has_named:
        return Dated(shifted(clock.anchor, unit, count), True)
    return UNKNOWN


def night_from_named(turn: int, clock: Clock) -> Dated:
    """The same night, that evening: of the day just named, else of the night named last."""
    named = clock.named_night() or clock.named("day")
    day = parse_day(named.value) if named else None
    return Dated(shifted(day, "day", turn), named.relative) if named and day else UNKNOWN


def weekend_from_named(turn: int, clock: Clock) -> Dated:
    """The same weekend, the following weekend."""
    named = clock.named("week")
    day = first_day(named.value) if named and named.value else None
    return Dated(weekend(day, turn), named.relative) if named and day else UNKNOWN


def anniversary(years: int, then: Meaning, clock: Clock) -> Dated:
    """Twenty years ago today, a year ago this week."""
    value, relative = then(clock)
    return Dated(years_before(value, years), relative)


def between(first: Meaning, last: Meaning, clock: Clock) -> Dated:
    """May 2022 to June 2023, 1998-99."""
    start, end = first(clock), last(clock)
    return Dated(interval(start.value, end.value), start.relative or end.relative)


def yearless_between(first: Meaning, month: int, day: int | None, clock: Clock) -> Dated:
    """24 March to 10 June: the end, without a year, follows the beginning."""
    start = first(clock)
    if start.value is None:
        return start
    year = int(start.value[:4]) + (month < int(start.value[5:7]))
    return Dated(interval(start.value, _value(year, month, day)), start.relative)


def weekdays_between(first: int, last: int, clock: Clock) -> Dated:
    """From Monday to Wednesday."""
    if clock.anchor is None:
        return UNKNOWN
    if clock.sense() in _AHEAD:
        start = weekday_after(clock.anchor, first)
    else:
        end = parse_day(weekday_before(clock.anchor, last))
        start = weekday_before(end, first) if end else None
    day = parse_day(start)
    return Dated(interval(start, weekday_after(day, last)) if day else None, True)
