"""When the victims came to harm, and who says so, as far as the sentence or the event told just before it says."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.extractors.casualty_forms import Harm
from kosovo_reader.language.harms import EVENTS, HAPPENED
from kosovo_reader.language.lexicon import ADVERBS, PREPOSITIONS, WEEKDAYS

if TYPE_CHECKING:
    from kosovo_reader.extractors.dates import DateMention
    from kosovo_reader.language.attribution import Report

Circumstance = tuple[Harm, str | None, tuple[int, int] | None]


class _Day(NamedTuple):
    """A date of a sentence, its tokens `first <= i < last`."""

    first: int
    last: int
    value: str | None


class _Event(NamedTuple):
    """The day of what was told last, and where: a sentence goes on about it, the next paragraph only about victims."""

    value: str | None
    sentence: int
    block: int
    harmed: bool


_REACH = 40  # tokens between a harm and its date
_BLOCKS = 4  # paragraphs over which an event goes on
# No cues of a number: "denied that", "accused them of killing".
_NOT_VOUCHING = frozenset(
    """deny denies denied denying reject rejects rejected dismiss dismissed accuse accused ask asks asked asking wonder wondered
    urge urged demand demanded promise promised vow vowed pledge pledged predict predicted suggest boast""".split()
)
_OPEN_ENDED = frozenset("since until till by before".split())  # "since October 1", "due to run until Thursday"
# What parts a harm from a date that follows it, or goes before it.
_PARTS_AFTER = frozenset("; which whose but although though while before until because whereas that".split())
_PARTS_BEFORE = frozenset("; after before since who whose where because until whereas".split())
_JOINS_BEFORE = frozenset("when which that whom".split())  # "on Wednesday, when", "the riots of 2004 in which"
_TURNS = frozenset("; although though whereas".split())
_GOING_ON = frozenset("then there also".split())
_SUDDEN = frozenset(("killed", "injured"))  # what happens at one time; arrests and flights go on after


class Circumstances:
    """The dates and sources of one article's harms, asked for in the order of the text."""

    def __init__(
        self, reading: Reading, dates: Sequence["DateMention"], reports: Callable[[int], Sequence["Report"]]
    ) -> None:
        self._reading = reading
        self._dates = dates
        self._starts = [date.start for date in dates]
        self._reports = reports
        self._event: _Event | None = None
        self._seen = 0  # sentences before this one have been searched for events

    def of(self, sentence: int, harms: Sequence[Harm]) -> Iterator[Circumstance]:
        """Each harm of a sentence with its day and its source."""
        reports = self._reports(sentence)
        self._catch_up(sentence)
        days = [day for day in self._days(sentence) if not self._tells_the_report(day, reports, harms)]
        values = [self._own_day(harm, days) for harm in harms]
        if not any(values) and self._goes_on(sentence, harms, days):
            assert self._event is not None
            values = [_Day(0, 0, self._event.value)] * len(harms)
        dated = next((day for day in values if day), None)
        if dated:
            self._event = _Event(dated.value, sentence, self._reading.sentences[sentence].block, True)
        found: dict[int, Circumstance] = {}
        for harm, day in zip(harms, values, strict=True):
            told = found.get(id(harm.parent)) if harm.parent else None
            if told:
                found[id(harm)] = harm, day.value if day else told[1], told[2]
            else:
                found[id(harm)] = harm, day.value if day else None, self._source(harm, reports)
        return iter(found.values())

    def _days(self, sentence: int) -> list[_Day]:
        """The dates of a sentence that can be a day of harm: no "since Monday"."""
        reading = self._reading
        first, last, _ = reading.sentences[sentence]
        start, end = reading.starts[first], reading.ends[last - 1]
        days = []
        for k in range(bisect_left(self._starts, start), len(self._dates)):
            date = self._dates[k]
            if date.start >= end:
                break
            at = reading.token_at(date.start)
            if not self._is_open_ended(at, first):
                days.append(_Day(at, reading.token_at(date.end - 1) + 1, date.value))
        return days

    def _is_open_ended(self, at: int, first: int) -> bool:
        lower = self._reading.lower
        before = at - 1
        while before > first and lower[before] in ("the", "early", "late", "mid", "at", "least"):
            before -= 1
        return before >= first and lower[before] in _OPEN_ENDED

    def _tells_the_report(self, day: _Day, reports: Sequence["Report"], harms: Sequence[Harm]) -> bool:
        """True for the day of the words, not of the harm: "officials said Tuesday", "told Reuters on Friday that"."""
        lower = self._reading.lower
        for report in reports:
            first, last = _extent(report)
            if first <= day.first < last:
                return True
            if last <= day.first <= last + 8 and not any(last <= harm.first < day.first for harm in harms):
                between = lower[last : day.first]
                if not any(w in (",", ";", "that", "and", "when", "after") for w in between) or between[:1] == ["that"]:
                    return between[:1] != ["that"]
            if day.last <= first <= day.last + 1 and lower[day.last : first] == [] and day.first > 0:
                continue
        return False

    def _own_day(self, harm: Harm, days: Sequence[_Day]) -> _Day | None:
        """The day that the harm's own clause, or the event that it is told with, carries."""
        after = next((day for day in days if day.first >= harm.last), None)
        before = next((day for day in reversed(days) if day.last <= harm.first), None)
        inside = next((day for day in days if harm.first < day.first < harm.last), None)
        if inside:
            return inside
        lower = self._reading.lower
        if after and after.first - harm.last < _REACH:
            between = lower[harm.last : after.first]
            if _PARTS_AFTER.isdisjoint(between) and not _another_time(between):
                near = not any(w in ("when", "after", "as") for w in between)
                if near or not (before and self._leads(before, harm)):
                    return after
        if before and self._leads(before, harm):
            return before
        return None

    def _leads(self, day: _Day, harm: Harm) -> bool:
        """True if a date before the harm is the harm's: "on Sunday gunmen abducted two", not "on Sunday, after they abducted two"."""
        lower = self._reading.lower
        between = lower[day.last : harm.first]
        if len(between) > _REACH or not _PARTS_BEFORE.isdisjoint(between):
            return False
        joined = next((k for k, word in enumerate(between) if word in _JOINS_BEFORE), None)
        if joined is not None and joined > 2:
            return False
        if joined is None and harm.nested:
            return False
        return not self._closed_aside(day, between)

    def _closed_aside(self, day: _Day, between: Sequence[str]) -> bool:
        """True for a date of a clause between commas: "the war, which began in 2003, killed"."""
        if between[:1] != [","]:
            return False
        before = self._reading.lower[max(0, day.first - 8) : day.first]
        return any(w in ("which", "who", "that", "where") for w in before)

    def _catch_up(self, sentence: int) -> None:
        """Note the days of events told since the last harm: "the quake struck on Wednesday"."""
        reading = self._reading
        for index in range(max(self._seen, sentence - 8), sentence):
            first, last, block = reading.sentences[index]
            if reading.blocks[block].kind == "heading":
                self._event = None
                continue
            days = self._days(index)
            if not days:
                continue
            reports = self._reports(index)
            told = [day for day in days if day.value and not self._tells_the_report(day, reports, ())]
            if told:
                harmed = not HAPPENED.isdisjoint(reading.lower[first:last])
                if self._event is None or self._event.sentence < index:
                    self._event = _Event(told[-1].value, index, block, harmed)
        self._seen = sentence + 1

    def _goes_on(self, sentence: int, harms: Sequence[Harm], days: Sequence[_Day]) -> bool:
        """True if the sentence tells more of the event told last."""
        event = self._event
        if event is None or days:
            return False
        first, last, block = self._reading.sentences[sentence]
        lower = self._reading.lower[first:last]
        if block - event.block > _BLOCKS or any(w in _OPEN_ENDED for w in lower):
            return False
        harm = harms[0]
        named = self._named_events(first, last)
        told = self._reading.sentences[event.sentence]
        if named and not named.isdisjoint(self._reading.lower[told.first : told.last]):
            return True
        if named or not _GOING_ON.isdisjoint(lower):
            return event.harmed or block == event.block
        if harm.kind not in _SUDDEN or not harm.single:
            return False
        return (block == event.block and sentence - event.sentence <= 2) or event.harmed

    def _named_events(self, first: int, last: int) -> set[str]:
        """What a sentence goes back to: "in the clashes", "the bombing", "the brawl that followed"."""
        lower = self._reading.lower
        return {
            lower[k]
            for k in range(first + 1, last)
            if lower[k] in EVENTS and lower[k - 1] in ("the", "that", "this", "same")
        }

    def _source(self, harm: Harm, reports: Sequence["Report"]) -> tuple[int, int] | None:
        """Who vouches for the number, by the sentence: "police said five people were hurt"; tokens."""
        best: tuple[int, int] | None = None
        for report in reports:
            if report.last <= report.first or self._reading.lower[report.cue] in _NOT_VOUCHING:
                continue
            first, last = _extent(report)
            if last <= harm.first:
                if _TURNS.isdisjoint(self._reading.lower[last : harm.first]):
                    best = report.first, report.last
            elif first >= harm.last and self._closes(report):
                if best is None and ";" not in self._reading.lower[harm.last : first]:
                    return report.first, report.last
        return best

    def _closes(self, report: "Report") -> bool:
        """True for a reporting clause that comes after what it reports: ", police said.", ", according to Unmik"."""
        lower, words = self._reading.lower, self._reading.words
        first, last = _extent(report)
        if lower[report.cue] == "according":
            return True
        if lower[first - 1] in ("the", "a", "an"):
            first -= 1
        if words[first - 1] not in (",", "”", '"', "'", "’", "»", "“", "—", "–", "-"):
            return lower[first - 1] == "as"
        following = lower[last] if last < len(lower) else ""
        if report.cue < report.first or lower[report.cue] in ("told", "tells"):
            return True
        return (
            not following[:1].isalnum()
            or following in PREPOSITIONS
            or following in WEEKDAYS
            or following in ADVERBS
            or following in ("late", "early", "last", "this")
        )


def _another_time(words: Sequence[str]) -> bool:
    """True if a clause with "who" parts harm and date, unless it tells what went on meanwhile: "who were protesting"."""
    if "who" not in words:
        return False
    k = words.index("who")
    return not (words[k + 1 : k + 2] in (["were"], ["was"]) and "".join(words[k + 2 : k + 3]).endswith("ing"))


def _extent(report: "Report") -> tuple[int, int]:
    """The tokens of a reporting clause: source and reporting word."""
    if report.last <= report.first:
        return report.cue, report.cue + 1
    return min(report.first, report.cue), max(report.last, report.cue + 1)
