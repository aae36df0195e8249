"""What the words of a date mean.

Each function here is one meaning, the clock its last argument; the rules bind what was written (a weekday, "two days
later", a month without its year) with `partial` and leave the clock open.
"""

from bisect import bisect_right
from datetime import date

from kosovo_reader.dating.calendar import (
    UNITS,
    Unit,
    calendar_value,
    first_day,
    interval,
    parse_day,
    real_day,
    shifted,
    weekday_near,
    weekend,
    years_before,
)
from kosovo_reader.dating.clock import UNKNOWN, Clock, Dated, Meaning
from kosovo_reader.dating.tense import SUDDEN
from kosovo_reader.dating.verbs import Sense

_AHEAD = ("future", "present", "deadline", "appointed")
_THREE_MONTHS = 92  # days
_HALF_A_YEAR = 183  # days
_EPOCHAL = ((9, 11), (10, 7), (1, 6), (7, 7))  # events that for years need no year: "the Sept. 11 attacks"
_YEARS = {"year": 1, "decade": 10, "century": 100}
_BESIDE = 8  # words: how near a past verb must be to settle the year


def told(value: str | None, clock: Clock) -> Dated:
    """24 March 1999, the 1990s: the words themselves give the value."""
    return value, False


def in_figures(day_first: str | None, month_first: str | None, clock: Clock) -> Dated:
    """05/06/2023: day first, but where that day is still to come and the other is not."""
    if day_first and month_first and clock.anchor and month_first <= f"{clock.anchor}" < day_first:
        return month_first, False
    return day_first or month_first, False


def yearless(month: int, day: int | None, day_of_week: int | None, clock: Clock) -> Dated:
    """In July, on April 22, Tuesday, May 30: a month or a day of it, without a year."""
    led = clock.just_before((",", "on", "in", "early", "late", "the"))
    if led and led.value and len(led.value) == 4 and led.value.isdecimal():  # "Two years later, on 5 February"
        return calendar_value(int(led.value), month, day), led.relative
    if entry := clock.entry():
        value, relative, before = entry
        return calendar_value(_year_of_line(month, value, clock.anchor if before else None), month, day), relative
    s, first = clock.sentence, clock.first
    tense = clock.sense(reach=_BESIDE)
    if tense != "past":
        tense = clock.sense()
        if tense == "past":  # of a verb too far away
            tense = None
        elif tense == "present" and s[first - 1] in ("on", "in") and s[first - 2] in ("is", "are"):
            tense = "future"  # "the hearing is on September 12"
    if tense == "future" and clock.heads_line:  # "March 24 - The air war begins"
        tense = None
    back = s[first - 2] == "back"  # "charged with the June 2021 attack back in July": counted from now
    if back and tense is None:
        tense = "past"
    if (tense != "future" or clock.goes_on) and not back and (carried := clock.carried_year(month)):
        there = real_day(carried, month, day or 1)
        early = there is None or clock.anchor is None or tense != "past" or there <= clock.anchor
        if early and (day_of_week is None or there is None or there.weekday() == day_of_week):
            return calendar_value(carried, month, day), False
    near = _nearest(month, day, day_of_week, clock.anchor, tense) if clock.anchor else None
    if near is None or clock.anchor is None:
        return UNKNOWN
    event = s[first - 1] == "the" and not SUDDEN.isdisjoint(s[clock.last : clock.last + 2])
    if event and (month, day) in _EPOCHAL and (clock.anchor - near).days > _HALF_A_YEAR:
        return UNKNOWN  # "the Sept. 11 attacks" of May are not those of the last September
    return near.isoformat()[: 10 if day else 7], True


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


def _nearest(month: int, day: int | None, day_of_week: int | None, anchor: date, tense: Sense | None) -> date | None:
    """The one nearest to the anchor; over three months ahead only if that is said, after a past verb never ahead."""
    reach = 8 if (month, day) == (2, 29) else 1
    years = range(anchor.year - reach, anchor.year + reach + 1)
    days = [found for year in years if (found := real_day(year, month, day or 1))]
    if day_of_week is not None:
        days = [found for found in days if found.weekday() == day_of_week] or days
    today = anchor if day else anchor.replace(day=1)
    k = bisect_right(days, today)
    if k == 0 or k == len(days) or days[k - 1] == today:
        return days[max(k - 1, 0)] if days else None
    past, future = days[k - 1 : k + 1]
    ahead = future - today
    near = tense != "past" and (ahead.days <= _THREE_MONTHS or tense == "appointed") and ahead < today - past
    return future if near or tense == "future" else past


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
    return values[0] if values else None, relative


def part_of(month: int | None, day: int | None, whole: Meaning, clock: Clock) -> Dated:
    """June last year, December of the same year, 3 March the following year, the 15th of this month."""
    value, relative = whole(clock)
    return calendar_value(int(value[:4]), month or int(value[5:7]), day) if value else None, relative


def same_of(unit: Unit, year: Meaning, clock: Clock) -> Dated:
    """The same month last year, the same day of 2022, the same month a year earlier: of the one just named."""
    named, _ = clock.named(unit)
    value, relative = year(clock)
    months = named and value and parse_day(f"{value[:4]}{named[4:]}-01"[:10])
    return f"{value[:4]}{named[4:]}" if named and value and months else None, relative


def turned_month(month: int, day: int | None, turn: int, named: bool, clock: Clock) -> Dated:
    """last May (-1), next March (1), this July 4 (0); the following March, that July: from the date just named."""
    here = (clock.anchor.isoformat(), True) if clock.anchor else UNKNOWN
    value, relative = clock.named("year") if named else here
    if value is None:
        return UNKNOWN
    if "W" in value and (monday := first_day(value)):  # "They met last week. The following July"
        value = monday.isoformat()
    own = value[5:7]
    if not own.isdecimal():  # "In 1998 it began. The following March": of the year after
        return calendar_value(int(value[:4]) + turn, month, day), relative
    this, now = (month, day or 0), (int(own), int(value[8:10] or 0) if day else 0)
    year = int(value[:4]) - (turn < 0 and this >= now) + (turn > 0 and this <= now)
    return calendar_value(year, month, day), relative


def weekday(number: int, clock: Clock) -> Dated:
    """Tuesday: the latest on or before the anchor, or the next on or after; or the day just named, "a Tuesday"."""
    day = parse_day(clock.beside.value) if clock.beside else None
    if day and day.weekday() == number and (named := clock.just_before((",", "a", "("))):
        return named.value, named.relative  # "on 24 March 1999, a Wednesday"
    if clock.anchor is None:
        return UNKNOWN
    ahead = clock.sense() in _AHEAD
    named = clock.just_before(("and", "or"))
    if day and named and (named.sentence[named.first] in ("next", "last") or (ahead and day > clock.anchor)):
        return weekday_near(day, number, 1), True  # "next Tuesday and Wednesday", "will vote on Monday and Tuesday"
    return weekday_near(clock.anchor, number, 1 if ahead else -1), True


def turned_weekday(number: int, turn: int, named: bool, clock: Clock) -> Dated:
    """last Tuesday (-1), next Tuesday (1), this Tuesday (0); the following Monday, that Sunday: from the day named."""
    day, relative = clock.origin("day", named=named and (turn >= 0 or clock.has_named))
    if day is None:
        return UNKNOWN
    back = turn < 0 or (turn == 0 and not named and clock.sense() == "past")
    return weekday_near(day, number, -1 if back else 1, strictly=turn != 0), relative


def weekday_of(number: int, week: Meaning, clock: Clock) -> Dated:
    """Tuesday last week, Thursday of next week."""
    value, relative = week(clock)
    monday = first_day(value)
    return shifted(monday, "day", number) if monday else None, relative


def counted(unit: str, count: int, named: bool, clock: Clock) -> Dated:
    """Yesterday, last week, three months ago: so many units from the anchor; the same day, a year earlier: from the
    date just named. Only "a year earlier" of a text that has named none yet is counted from the anchor."""
    base, size = UNITS[unit]
    day, relative = clock.origin(base, named=named and (count >= 0 or clock.has_named))
    return (shifted(day, base, count * size), relative) if day else UNKNOWN


def night(turn: int, clock: Clock) -> Dated:
    """The same night, that evening, the next night: from the night or the day named last."""
    value, relative = clock.named_night()
    day = parse_day(value)
    return (shifted(day, "day", turn), relative) if day else UNKNOWN


def turned_weekend(turn: int, named: bool, clock: Clock) -> Dated:
    """This, last, next, the following weekend. "This weekend" of a Monday that looks back is the one just over."""
    day, relative = clock.origin("week", named=named)
    if day is None:
        return UNKNOWN
    just_over = turn == 0 and not named and day.weekday() < 2 and clock.sense() == "past"
    return weekend(day, -1 if just_over else turn), relative


def anniversary(unit: str, count: int, then: Meaning, clock: Clock) -> Dated:
    """Twenty years ago today, a year ago this week, a month ago yesterday."""
    value, relative = then(clock)
    base, size = UNITS[unit]
    day = parse_day(value)
    if years := _YEARS.get(base):
        return years_before(value, count * years), relative
    if base == "month":
        month = shifted(day, "month", -count) if day else None
        return calendar_value(int(month[:4]), int(month[5:]), day.day) if day and month else None, relative
    days = count * size * (7 if base == "week" else 1)
    return shifted(day, "day", -days) if day and base in ("day", "week") else None, relative


def between(first: Meaning, last: Meaning, clock: Clock) -> Dated:
    """May 2022 to June 2023, 24 March to 10 June 1999."""
    (start, counted_from), (end, counted_to) = first(clock), last(clock)
    return interval(start, end), counted_from or counted_to


def yearless_between(first: Meaning, month: int, day: int | None, clock: Clock) -> Dated:
    """24 March to 10 June: the end, without a year, follows the beginning."""
    start, relative = first(clock)
    if start is None:
        return UNKNOWN
    year = int(start[:4]) + (month < int(start[5:7]))
    return interval(start, calendar_value(year, month, day)), relative


def weekdays_between(first: int, last: int, clock: Clock) -> Dated:
    """From Monday to Wednesday."""
    if clock.anchor is None:
        return UNKNOWN
    if clock.sense() in _AHEAD:
        start = weekday_near(clock.anchor, first, 1)
        end = weekday_near(parse_day(start) or clock.anchor, last, 1)
    else:
        end = weekday_near(clock.anchor, last, -1)
        start = weekday_near(parse_day(end) or clock.anchor, first, -1)
    return interval(start, end), True
