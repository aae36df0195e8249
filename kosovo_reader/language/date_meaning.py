"""What the words of a date mean, and the clock they are read by.

A meaning knows what was written (a weekday, "two days later", a month without its year); the clock knows the day that relative
dates are counted from, the dates that the text has named so far, and the clause that the words stand in.
"""

from datetime import date
from typing import NamedTuple, Protocol

from kosovo_reader.language.calendar import (
    Unit,
    at_least_as_fine,
    day_value,
    first_day,
    interval,
    month_value,
    parse_day,
    shifted,
    unit_of,
    weekday_after,
    weekday_before,
    weekend,
    years_before,
    years_of,
)
from kosovo_reader.language.rules import Stretch
from kosovo_reader.language.tense import Sense, is_reported, sense

_MEMORY = 8  # dates looked back upon
_SENTENCES = 6  # how far back a date may be that "two days later" counts from
_BLOCKS = 4  # how many paragraphs a passage carries its year over


class Dated(NamedTuple):
    """A value, and whether it was counted from the clock's anchor rather than told by the text."""

    value: str | None
    relative: bool


UNKNOWN = Dated(None, True)


class Meaning(Protocol):
    """What a date expression says."""

    def date(self, clock: "Clock") -> Dated:
        """Its value as read by the clock."""


class Expression(NamedTuple):
    """The tokens `first <= i < last` and what they mean."""

    first: int
    last: int
    meaning: Meaning


class Named(NamedTuple):
    """A date that the text has named: its value, the token after it, where it stands.

    reported  it only dates a telling, "police said on Monday"
    night     it is a night or evening, "Monday night"
    """

    value: str | None
    relative: bool
    last: int
    sentence: int
    block: int
    reported: bool
    night: bool


class Clock:
    """Reads the dates of one article in their order.

    anchor   the day that weekdays and relative dates are counted from, or None
    """

    __slots__ = ("_block", "_first", "_last", "_named", "_sentence", "_stretch", "anchor")

    def __init__(self, anchor: str | None, stretch: Stretch) -> None:
        self.anchor = parse_day(anchor)
        self._named: list[Named] = []
        self._stretch = stretch
        self._sentence = self._block = self._first = self._last = 0

    def enter(self, stretch: Stretch, sentence: int, block: int) -> None:
        """Go on to a sentence."""
        self._stretch, self._sentence, self._block = stretch, sentence, block

    def read(self, expression: Expression) -> Dated:
        """The value of an expression of the present sentence; remembers it as named."""
        self._first, self._last, meaning = expression
        dated = meaning.date(self)
        reported = is_reported(self._stretch, self._first)
        night = self._stretch[self._last - 1] in ("night", "evening", "tonight")
        self._named.append(Named(*dated, self._last, self._sentence, self._block, reported, night))
        return dated

    def sense(self, reach: int = 25) -> Sense | None:
        """Whether the clause of the present expression looks back or ahead."""
        return sense(self._stretch, self._first, self._last, reach)

    def in_apposition(self, weekday: int) -> Dated | None:
        """The day just named if this weekday only explains it: "on 24 March 1999, a Wednesday"."""
        if not self._named:
            return None
        named = self._named[-1]
        day = parse_day(named.value)
        between = [self._stretch[k] for k in range(named.last, self._first)] if self._first - named.last < 4 else ["far"]
        if day is None or day.weekday() != weekday or not all(word in (",", "a", "(") for word in between):
            return None
        return Dated(named.value, named.relative)

    def named(self, unit: Unit) -> Dated | None:
        """The date named last that one can count in `unit` from; not the day of a telling if there is another nearby."""
        told: Dated | None = None
        for named in self._named[: -_MEMORY - 1 : -1]:
            if self._sentence - named.sentence > (_SENTENCES if told is None else 2):
                break
            value = named.value.split("/")[-1] if named.value else None
            if value is None or not at_least_as_fine(value, unit):
                if value is None and self._sentence - named.sentence < 2:
                    break
                continue
            if not named.reported:
                return Dated(value, named.relative)
            told = told or Dated(value, named.relative)
        return told

    def named_night(self) -> Dated | None:
        """The night or evening named last, where no other day has been named in this sentence or the one before."""
        for named in self._named[: -_MEMORY - 1 : -1]:
            if named.night:
                return Dated(named.value, named.relative)
            if self._sentence - named.sentence < 2 and len(named.value or "") == 10:
                break
        return None

    @property
    def has_named(self) -> bool:
        """True once the text has named any date."""
        return bool(self._named)

    def carried_year(self, month: int) -> int | None:
        """The year that the passage gives a month: "In May 2023 ... In July", where the text still speaks of 2023."""
        year = since = None
        here = False  # in the same paragraph as the date that has told the year
        for named in self._named[: -_MEMORY - 1 : -1]:
            years = years_of(named.value) if named.value else None
            if years is None or years[0] != years[1]:
                continue
            if self.anchor and named.relative and abs(years[0] - self.anchor.year) < 2:
                break
            if year is None:
                if self._block - named.block > _BLOCKS:
                    break
                year, here = years[0], named.block == self._block
            elif years[0] != year:
                break
            if named.value and unit_of(named.value.split("/")[0]) in ("day", "month", "week"):
                since = int(named.value.split("/")[-1][5:7]) if "W" not in named.value else since
                break
        if year is None or (since is not None and month < since - 3):
            return None
        if self.anchor is None:
            return year
        return year if since is not None and (here or self._speaks_of(year)) else None

    def _speaks_of(self, year: int) -> bool:
        """True if the text has told this year at least twice lately, or as its first date."""
        told = [n for n in (self._named[0], *self._named[-_MEMORY:]) if n.value and years_of(n.value) == (year, year)]
        return len(told) > 1


class Told(NamedTuple):
    """24 March 1999, the 1990s: the words themselves give the value."""

    value: str | None

    def date(self, clock: Clock) -> Dated:
        return Dated(self.value, False)


class Yearless(NamedTuple):
    """A month, or a day of it, without a year: in July, on April 22, Tuesday, May 30."""

    month: int
    day: int | None
    weekday: int | None = None

    def date(self, clock: Clock) -> Dated:
        tense = clock.sense(reach=8)
        if tense != "future" and (year := clock.carried_year(self.month)) and self._fits(year):
            return Dated(_value(year, self.month, self.day), False)
        if clock.anchor is None:
            return UNKNOWN
        return Dated(self._nearest(clock.anchor, tense), True)

    def _fits(self, year: int) -> bool:
        day = parse_day(_value(year, self.month, self.day))
        return self.weekday is None or day is None or day.weekday() == self.weekday

    def _nearest(self, anchor: date, tense: Sense | None) -> str | None:
        """The one nearest to the anchor; over three months ahead only in the future, after a past verb never ahead."""
        past = future = None
        for year in range(anchor.year - 8, anchor.year + 9):
            value = _value(year, self.month, self.day)
            ahead = _ahead(value, anchor) if value else None
            if ahead is not None and self._fits(year) and ahead <= 0:
                past = ahead, value
            elif ahead is not None and self._fits(year):
                future = future or (ahead, value)
        if past and past[0] == 0:
            return past[1]
        if future and (tense == "future" or past is None):
            return future[1]
        if past and future and tense != "past" and future[0] <= 92 and future[0] < -past[0]:
            return future[1]
        return past[1] if past else None


def _ahead(value: str, anchor: date) -> int | None:
    """How many days a day or month begins after the anchor, or after the anchor's month; negative if before."""
    start = first_day(value)
    if start is None:
        return None
    return (start - (anchor if len(value) == 10 else anchor.replace(day=1))).days


def _value(year: int, month: int, day: int | None) -> str | None:
    if not 1 <= year <= 9999:
        return None
    return month_value(year, month) if day is None else day_value(year, month, day)


class InYear(NamedTuple):
    """June last year, December of the same year, 3 March the following year."""

    month: int
    day: int | None
    year: Meaning

    def date(self, clock: Clock) -> Dated:
        value, relative = self.year.date(clock)
        return Dated(_value(int(value), self.month, self.day) if value else None, relative)


class LastMonth(NamedTuple):
    """last May, next March, this July 4: `turn` is -1, 1 or 0."""

    month: int
    day: int | None
    turn: int

    def date(self, clock: Clock) -> Dated:
        anchor = clock.anchor
        if anchor is None:
            return UNKNOWN
        this = (self.month, self.day or 0)
        today = (anchor.month, anchor.day if self.day else 0)
        later = self.turn == -1 and this >= today
        sooner = self.turn == 1 and this <= today
        return Dated(_value(anchor.year + sooner - later, self.month, self.day), True)


class Weekday(NamedTuple):
    """Tuesday; `turn` is -1 for "last", 1 for "next" and 0 for "this" Tuesday."""

    number: int
    turn: int | None = None

    def date(self, clock: Clock) -> Dated:
        if self.turn is None and (explained := clock.in_apposition(self.number)):
            return explained
        if clock.anchor is None:
            return UNKNOWN
        if self.turn:
            turned = weekday_after if self.turn > 0 else weekday_before
            return Dated(turned(clock.anchor, self.number, strictly=True), True)
        tense = clock.sense()
        ahead = tense in ("future", "present", "deadline") or (self.turn == 0 and tense is None)
        return Dated((weekday_after if ahead else weekday_before)(clock.anchor, self.number), True)


class WeekdayOf(NamedTuple):
    """Tuesday last week, Thursday of next week."""

    number: int
    week: Meaning

    def date(self, clock: Clock) -> Dated:
        value, relative = self.week.date(clock)
        monday = first_day(value) if value else None
        return Dated(shifted(monday, "day", self.number) if monday else None, relative)


class NamedWeekday(NamedTuple):
    """The following Monday, the previous Friday, that Sunday: counted from the day just named."""

    number: int
    turn: int

    def date(self, clock: Clock) -> Dated:
        named = clock.named("day")
        day = parse_day(named.value) if named else None
        if named is None or day is None:
            return UNKNOWN
        turned = weekday_before if self.turn < 0 else weekday_after
        return Dated(turned(day, self.number, strictly=self.turn != 0), named.relative)


class Away(NamedTuple):
    """Yesterday, last week, three months ago: so many units from the anchor."""

    unit: Unit
    count: int

    def date(self, clock: Clock) -> Dated:
        return Dated(shifted(clock.anchor, self.unit, self.count), True) if clock.anchor else UNKNOWN


class Weekend(NamedTuple):
    """This, last or next weekend. "This weekend" of a Monday that looks back is the one just over."""

    turn: int

    def date(self, clock: Clock) -> Dated:
        if clock.anchor is None:
            return UNKNOWN
        just_over = self.turn == 0 and clock.anchor.weekday() < 2 and clock.sense() == "past"
        return Dated(weekend(clock.anchor, -1 if just_over else self.turn), True)


class FromNamed(NamedTuple):
    """The same day, that year, two days later, a month earlier: so many units from the date that the text has just named.

    Only "a year earlier" of a text that has named none yet is counted from the anchor, like the figures it stands beside.
    """

    unit: Unit
    count: int

    def date(self, clock: Clock) -> Dated:
        named = clock.named(self.unit)
        day = first_day(named.value) if named and named.value else None
        if named and day:
            return Dated(shifted(day, self.unit, self.count), named.relative)
        if self.count < 0 and clock.anchor and not clock.has_named:
            return Dated(shifted(clock.anchor, self.unit, self.count), True)
        return UNKNOWN


class NightFromNamed(NamedTuple):
    """The same night, that evening: of the day just named, else of the night named last."""

    turn: int

    def date(self, clock: Clock) -> Dated:
        named = clock.named_night() or clock.named("day")
        day = parse_day(named.value) if named else None
        return Dated(shifted(day, "day", self.turn), named.relative) if named and day else UNKNOWN


class WeekendFromNamed(NamedTuple):
    """The same weekend, the following weekend."""

    turn: int

    def date(self, clock: Clock) -> Dated:
        named = clock.named("week")
        day = first_day(named.value) if named and named.value else None
        return Dated(weekend(day, self.turn), named.relative) if named and day else UNKNOWN


class YearsBefore(NamedTuple):
    """Twenty years ago today, a year ago this week."""

    years: int
    then: Meaning

    def date(self, clock: Clock) -> Dated:
        value, relative = self.then.date(clock)
        return Dated(years_before(value, self.years), relative)


class Between(NamedTuple):
    """May 2022 to June 2023, 24 March to 10 June: an end without a year follows its beginning."""

    first: Meaning
    last: Meaning

    def date(self, clock: Clock) -> Dated:
        first = self.first.date(clock)
        if isinstance(self.first, Yearless) and isinstance(self.last, Yearless) and first.value:
            year = int(first.value[:4]) + (self.last.month < self.first.month)
            return Dated(interval(first.value, _value(year, self.last.month, self.last.day)), first.relative)
        last = self.last.date(clock)
        return Dated(interval(first.value, last.value), first.relative or last.relative)


class WeekdaysBetween(NamedTuple):
    """From Monday to Wednesday."""

    first: int
    last: int

    def date(self, clock: Clock) -> Dated:
        if clock.anchor is None:
            return UNKNOWN
        if clock.sense() in ("future", "present", "deadline"):
            start = weekday_after(clock.anchor, self.first)
        else:
            end = parse_day(weekday_before(clock.anchor, self.last))
            start = weekday_before(end, self.first) if end else None
        monday = parse_day(start)
        return Dated(interval(start, weekday_after(monday, self.last)) if monday else None, True)
