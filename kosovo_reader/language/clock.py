"""The clock that dates are read by: the day that relative ones are counted from, and the dates that the text has named."""

from collections.abc import Callable
from typing import NamedTuple

from kosovo_reader.language.calendar import Unit, at_least_as_fine, parse_day, unit_of, years_of
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


class Expression(NamedTuple):
    """The tokens `first <= i < last` and what they mean."""

    first: int
    last: int
    meaning: "Meaning"


class Named(NamedTuple):
    """A date that the text has named, and where it stands."""

    value: str | None
    relative: bool
    first: int
    last: int
    sentence: int
    block: int
    stretch: Stretch

    @property
    def reported(self) -> bool:
        """True if it only dates a telling, "police said on Monday"."""
        return is_reported(self.stretch, self.first)

    @property
    def night(self) -> bool:
        """True for a night or evening, "Monday night"."""
        return self.stretch[self.last - 1] in ("night", "evening", "tonight")


class Clock:
    """Reads the dates of one article in their order.

    anchor   the day that weekdays and relative dates are counted from, or None
    """

    __slots__ = ("_block", "_first", "_last", "_named", "_sentence", "_stretch", "anchor")
    _stretch: Stretch  # the present sentence; entered before anything is read

    def __init__(self, anchor: str | None) -> None:
        self.anchor = parse_day(anchor)
        self._named: list[Named] = []
        self._sentence = self._block = self._first = self._last = 0

    def enter(self, stretch: Stretch, sentence: int, block: int) -> None:
        """Go on to a sentence."""
        self._stretch, self._sentence, self._block = stretch, sentence, block

    @property
    def in_caption(self) -> bool:
        """True while the present sentence stands under a picture."""
        return self._stretch.caption

    def read(self, expression: Expression) -> Dated:
        """The value of an expression of the present sentence; remembers it as named."""
        self._first, self._last, meaning = expression
        dated = meaning(self)
        self._named.append(Named(*dated, self._first, self._last, self._sentence, self._block, self._stretch))
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
        between = (
            [self._stretch[k] for k in range(named.last, self._first)] if self._first - named.last < 4 else ["far"]
        )
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


Meaning = Callable[[Clock], Dated]
"""What a date expression says: its value as read by the clock."""
