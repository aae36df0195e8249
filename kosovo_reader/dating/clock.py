"""The clock that dates are read by: the day that relative ones are counted from, and what the text has named so far."""

from collections.abc import Callable, Collection
from datetime import date

from kosovo_reader.dating.calendar import Unit, at_least_as_fine, first_day, parse_day, unit_of, years_of
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.tense import is_reported, sense
from kosovo_reader.dating.verbs import Sense

_MEMORY = 8  # dates looked back upon
_SENTENCES = 6  # how far back a date may be that "two days later" counts from
_LONG = 5  # years
_BLOCKS = 4  # how many paragraphs a passage carries its year over
_OF_YEAR = frozenset("the of early late mid - spring summer autumn fall winter end".split())
_NOT_WHEN = ("since", "of", "from", "until", "than")  # "since March", "the worst of March"


Dated = tuple[str | None, bool]
"""A value, and whether it was counted from the clock's anchor rather than told by the text."""

UNKNOWN: Dated = (None, True)


class Expression:
    """The tokens `first <= i < last` and what they mean; of a distance the unit that it is counted in."""

    __slots__ = ("first", "last", "meaning", "unit")

    def __init__(self, first: int, last: int, meaning: "Meaning", unit: str = "") -> None:
        self.first, self.last, self.meaning, self.unit = first, last, meaning, unit


class Named:
    """A date that the text has named, and the tokens `first <= i < last` of its sentence where it stands."""

    __slots__ = ("first", "last", "relative", "sentence", "value")

    def __init__(self, value: str | None, relative: bool, first: int, last: int, sentence: Stretch) -> None:
        self.value, self.relative = value, relative
        self.first, self.last, self.sentence = first, last, sentence

    @property
    def is_attribute(self) -> bool:
        """True for the date of an event that is only named: "the 1995 massacre", "Kosovo's 2008 independence"."""
        return self.before in ("the", "a", "'s") and self.sentence[self.last].isalpha()

    @property
    def frames(self) -> bool:
        """True for the year that a sentence opens with: "In 1999, NATO bombed", "In the summer of 2011"."""
        s = self.sentence
        near = self.first - s.low < 5
        return near and s[s.low] == "in" and all(word in _OF_YEAR for word in s[s.low + 1 : self.first])

    @property
    def before(self) -> str:
        """The word in front."""
        return self.sentence[self.first - 1]

    @property
    def closing(self) -> str:
        """The last word: "a month earlier", from which the story goes on to where it was; "Monday night"."""
        return self.sentence[self.last - 1]


def _heads_line(s: Stretch, first: int, last: int) -> bool:
    """True at the head of a chronology's line: "June 12: KFOR enters", "2008 – independence"; a year alone."""
    opens = first == s.low or (first == s.low + 1 and not s[s.low].isalnum())
    return opens and (s[last] in (":", "–", "—", "-") or last == s.high)


def _is_fine(value: str | None) -> bool:
    """True for a day or a month, or a stretch that ends in one."""
    return len((value or "").split("/")[-1]) > 4


class Clock:
    """Reads the dates of one article in their order.

    anchor                 the day that weekdays and relative dates are counted from, or None
    beside                 the date named last, if at most three words of this sentence stand between it and the present
    sentence, first, last  where the present one stands
    """

    __slots__ = ("_named", "_spans", "anchor", "beside", "first", "last", "sentence")
    sentence: Stretch
    first: int
    last: int

    def __init__(self, anchor: str | None) -> None:
        self.anchor = parse_day(anchor)
        self.beside: Named | None = None
        self._named: list[Named] = []
        self._spans = False  # the text has named a stretch of time

    def read(self, sentence: Stretch, expression: Expression) -> Named:
        """The value of an expression; remembers it as named."""
        first, last = expression.first, expression.last
        self.sentence, self.first, self.last = sentence, first, last
        before = self._named[-1] if self._named else None
        near = before and before.sentence is sentence and 0 <= first - before.last < 4
        self.beside = before if near else None
        value, relative = expression.meaning(self)
        if value and "/" in value:
            self._spans = True
        named = Named(value, relative, first, last, sentence)
        self._named.append(named)
        return named

    def sense(self, reach: int = 25) -> Sense | None:
        """Whether the clause of the present expression looks back or ahead."""
        return sense(self.sentence, self.first, self.last, reach)

    def just_before(self, between: Collection[str]) -> Named | None:
        """The date `beside`, if nothing but these words stands between it and the present one."""
        if self.beside and all(word in between for word in self.sentence[self.beside.last : self.first]):
            return self.beside
        return None

    def entry(self) -> tuple[str, bool, bool] | None:
        """The date of the chronology's line that the present one stands in, and whether it is relative; True with that
        of a line before, if it heads one itself."""
        reach = 3 if self.heads_line else 0
        for named in self._lately():
            s = named.sentence
            alone = s.kind == "heading" and named.first == s.low and named.last == s.high  # 1998, above all of its days
            if self.sentence.block - s.block > (_BLOCKS if alone else reach):
                break
            value = named.value
            if value and "X" not in value and "W" not in value and _heads_line(named.sentence, named.first, named.last):
                return value, named.relative, named.sentence.block != self.sentence.block
        return None

    @property
    def heads_line(self) -> bool:
        """True if the present date heads a line of a chronology: "June 12: KFOR enters"."""
        return _heads_line(self.sentence, self.first, self.last)

    def told_month(self) -> str | None:
        """The month that the text speaks of, told by itself: "On 8 August 2001 ... On the 13th"."""
        for named in self._lately():
            value = (named.value or "").split("/")[-1]
            if self._since(named) > _SENTENCES or named.relative:
                break
            if value and not named.is_attribute and at_least_as_fine(value, "month"):
                return value[:7] if "W" not in value else None
        return None

    def _lately(self) -> list[Named]:
        """The dates named last, the nearest first."""
        return self._named[: -_MEMORY - 1 : -1]

    def _since(self, named: Named) -> int:
        """How many sentences ago a date was named."""
        return self.sentence.number - named.sentence.number

    def origin(self, unit: Unit, *, named: bool) -> tuple[date | None, bool]:
        """The day that a distance is counted from, the anchor or the date just named; and whether that is relative."""
        if not named:
            return self.anchor, True
        value, relative = self.named(unit)
        return first_day(value), relative

    def named(self, unit: Unit) -> Dated:
        """The date named last that one can count in `unit` from; rather none than one the story has left behind.

        The day of a telling is passed over if there is another nearby: "shot on Friday, police said on Monday. The
        next day a third died".
        """
        told: Dated | None = None
        passed: date | None = None  # a month or year named since: too coarse to count from
        for named in self._lately():
            if self._since(named) > (_SENTENCES if told is None else 2):
                break
            value = named.value.split("/")[-1] if named.value else None
            if value is None:
                if self._since(named) < 2:
                    break
            elif not at_least_as_fine(value, unit):
                if named.sentence is self.sentence and unit_of(value) == "month" and named.before not in _NOT_WHEN:
                    break  # "in March he was held and freed two days later": nobody knows which day
                passed = passed or (None if named.closing in ("earlier", "ago", "before") else first_day(value))
            elif passed and (day := first_day(value)) and passed > day:
                break
            elif named.closing == "earlier" and named.sentence is self.sentence:
                continue  # "on Monday, a day earlier, ... two weeks earlier" are both counted from Monday
            elif not is_reported(named.sentence, named.first) and named.closing != "today":
                return value, named.relative
            else:
                told = told or (value, named.relative)
        return told or UNKNOWN

    def named_night(self) -> Dated:
        """The night or evening named last; the day named last where there is one nearer, in this sentence or before."""
        for named in self._lately():
            if named.closing in ("night", "evening", "tonight"):
                return named.value, named.relative
            if self._since(named) < 2 and len(named.value or "") == 10:
                break
        return self.named("day")

    @property
    def goes_on(self) -> bool:
        """True behind a day to come: "on January 1, 2024, and fines begin from July 1"."""
        last = self._named[-1] if self._named and self.anchor else None
        return bool(last and last.sentence is self.sentence and (last.value or "")[:10] > f"{self.anchor}")

    @property
    def has_named(self) -> bool:
        """True once the text has named any date."""
        return bool(self._named)

    def carried_year(self, month: int) -> int | None:
        """The year that the passage gives a month: "In May 2023 ... In July", where the text still speaks of 2023.

        It does so within the paragraph for later months, but for recent ones; beyond and backwards where it has told
        that year twice or as its first date, or nothing but years long past; not after a date near the anchor. Without
        an anchor any year told nearby will do.
        """
        if self._spans and (spanned := self._spanned_year(month)) is not None:
            return spanned
        year: int | None = None
        here = False  # in the paragraph of the date that has told the year
        for named in self._lately():
            value, block = named.value, named.sentence.block
            years = years_of(value) if value else None
            if not value or years is None or years[0] != years[1]:
                continue
            if named.is_attribute and len(value) == 4 and named.sentence is not self.sentence:
                continue
            if named.before == "since":  # "killed since Feb. 24, 2022. In December"
                break
            near = self.anchor is not None and named.relative and abs(years[0] - self.anchor.year) < 2
            if year not in (None, years[0]) or near or self.sentence.block - block > _BLOCKS:
                break
            here = here or block == self.sentence.block
            year = years[0]
            if unit_of(value.split("/")[0]) in ("day", "month"):
                ahead = month - int(value[5:7])
                recent = self._is_recent(month)
                told = self.anchor is None or self._opens_with(year, recent=recent) or self._is_history(year)
                if told or (here and self._speaks_of(year)):
                    return year if ahead >= -3 else None
                return year if here and ahead >= 0 and not recent else None
            if here and named.frames and self.anchor and year < self.anchor.year:
                return year if not self._is_recent(month) else None
        return year if self.anchor is None else None

    def _spanned_year(self, month: int) -> int | None:
        """The year of a stretch just told that the month lies in: "between May and August 1992 ... On June 14"."""
        for named in self._lately():
            first, slash, last = (named.value or "").partition("/")
            if not slash or named.relative or self.sentence.block - named.sentence.block > _BLOCKS:
                continue
            if first[:4] == last[:4] and first[5:7].isdecimal() and last[5:7].isdecimal():
                return int(first[:4]) if int(first[5:7]) <= month <= int(last[5:7]) else None
        return None

    def _is_recent(self, month: int) -> bool:
        """True for the anchor's own month and the one before: most likely meant by themselves."""
        return self.anchor is not None and (self.anchor.month - month) % 12 < 2

    def _is_history(self, year: int) -> bool:
        """True while all that the text has told last lies about this year, long past: "In March 1998"."""
        late = [years_of(n.value or "X") for n in self._named[-3:] if not n.relative and _is_fine(n.value)]
        long_past = self.anchor is not None and year < self.anchor.year - 1
        return long_past and len(late) == 3 and all(told and year - 2 < told[0] <= told[1] <= year for told in late)

    def _opens_with(self, year: int, *, recent: bool) -> bool:
        """True if the year is that of the text's first date; long past where the month in question is recent."""
        late = recent and self.anchor is not None and self.anchor.year - year < _LONG
        first = self._named[0].value
        return not late and _is_fine(first) and years_of(first or "X") == (year, year)

    def _speaks_of(self, year: int) -> bool:
        """True if the text has told this year at least twice lately."""
        return sum(years_of(n.value or "X") == (year, year) for n in self._lately()) > 1


Meaning = Callable[[Clock], Dated]
"""What a date expression says: its value as read by the clock."""
