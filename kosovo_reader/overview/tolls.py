"""The tolls of an event.

A number that a later article tells is a toll of its own (the count has risen); numbers that contradict each other on
one day are one toll that differs.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple

from kosovo_reader.dating.calendar import first_day
from kosovo_reader.language.harms import Kind
from kosovo_reader.overview.digest import Address, Claim
from kosovo_reader.overview.events import Event, Report

_KINDS = ("killed", "injured", "missing", "detained", "displaced", "abducted")
_LAST = date.max.toordinal() + 1  # after every anchor: of articles that have none
_LOOKED_AT = 3  # tolls of an event that "dozens" may belong to


class Vouched(NamedTuple):
    """A claim of a toll, as its article tells it."""

    source: str
    line: int
    count: int | None  # type: ignore[assignment]  # in place of the method of tuples
    low: int | None
    high: int | None
    attributed_to: str | None
    entry: Address


class Toll(NamedTuple):
    """A number of people whom one or more articles count.

    actor      whose they are, or else what they are; None for a victim who is named
    victims    what the claims call them
    best       the number that most articles state
    low, high  what all claims allow, or, where they contradict each other, what any does; None is open
    """

    kind: Kind
    date: str | None
    actor: str | None
    victims: list[str]
    best: int | None
    low: int | None
    high: int | None
    agreement: Literal["single", "agree", "differ"]
    claims: list[Vouched]


class _Tally:
    """Claims of one number, or of contradicting ones.

    since      the day, as a number, of the first article that tells one of them
    low, high  the numbers that all claims allow; none if low is above high
    """

    __slots__ = ("articles", "claims", "event", "high", "low", "since")

    def __init__(self, event: Event, since: int) -> None:
        self.event = event
        self.since = since
        self.claims: list[Report] = []
        self.articles: set[int] = set()
        self.low, self.high = -1.0, float("inf")

    def add(self, report: Report) -> None:
        self.claims.append(report)
        self.articles.add(report.article)
        self.low, self.high = self._with(report)

    def allows(self, report: Report) -> bool:
        """True if a number fits this claim and all others."""
        low, high = self._with(report)
        return low <= high

    def _with(self, report: Report) -> tuple[float, float]:
        low, high = _limits(report.claim)
        return max(low, self.low), min(high, self.high)


def tolls(events: Iterable[Event], numbers: Sequence[int]) -> Iterator[Toll]:
    """The tolls: those of a day first, in order of the days, and of each as they rose.

    numbers  which article of the run each is that the reports speak of
    """
    found = [tally for event in events for tally in _tallies(event)]
    for tally in found:
        tally.claims.sort(key=lambda t: (t.source, t.claim.start))
    for tally in sorted(found, key=_place):
        yield _toll(tally, numbers)


def _place(toll: _Tally) -> tuple[Any, ...]:
    event, first = toll.event, toll.claims[0]
    day = first_day(event.date) if event.date else None
    kind = _KINDS.index(event.kind) if event.kind in _KINDS else len(_KINDS)
    return day or date.max, event.date or "", kind, _whose(event) or "", toll.since, first.source, first.claim.start


def _tallies(event: Event) -> list[_Tally]:
    """The tolls of an event. A number belongs to the day on which it was first told."""
    if len(event.claims) == 1:
        alone = _Tally(event, _day(event.claims[0]))
        alone.add(event.claims[0])
        return [alone]
    since: dict[int, int] = {}
    for t in event.claims:
        if t.claim.stated is not None:
            since[t.claim.stated] = min(since.get(t.claim.stated, _LAST), _day(t))
    parts = _parts(event, since)
    by_number: dict[tuple[int, int], _Tally] = {}
    vague: list[Report] = []
    for t in event.claims:
        count = t.claim.stated
        if count is None:
            vague.append(t)
            continue
        place = since[count], count if count in parts or since[count] == _LAST else -1
        if place not in by_number:
            by_number[place] = _Tally(event, since[count])
        by_number[place].add(t)
    found = [by_number[place] for place in sorted(by_number)]
    for t in sorted(vague, key=lambda t: (_day(t), t.source, t.claim.start)):
        _add_vague(found, event, t)
    return found


def _day(t: Report) -> int:
    return _LAST if t.anchor is None else t.anchor


def _parts(event: Event, since: dict[int, int]) -> set[int]:
    """The numbers that an article tells beside a greater one of the same day: "12 people ... five of them"."""
    of_a_day: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for t in event.claims:
        if t.claim.stated is not None:
            of_a_day[t.article, since[t.claim.stated]].add(t.claim.stated)
    return {count for counts in of_a_day.values() for count in counts - {max(counts)}}


def _add_vague(found: list[_Tally], event: Event, t: Report) -> None:
    """Add "dozens" to the latest toll up to its day that allows it, else to the one of its day, which then differs."""
    day = _day(t)
    end = bisect_right(found, day, key=lambda toll: toll.since) if day < _LAST else 0
    before = found[max(end - _LOOKED_AT, 0) : end]
    fitting = [toll for toll in before if toll.allows(t)]
    fitting = fitting or [toll for toll in before if toll.since == day and t.article not in toll.articles]
    if not fitting:
        fitting = [_Tally(event, day)]
        found.insert(bisect_right(found, day, key=lambda toll: toll.since), fitting[0])
    fitting[-1].add(t)


def _limits(claim: Claim) -> tuple[float, float]:
    """The numbers that a claim allows; "about 50" those within a fifth of 50."""
    if claim.low is None and claim.high is None and claim.stated is not None:
        return claim.stated * 0.8, claim.stated * 1.25
    return -1 if claim.low is None else claim.low, float("inf") if claim.high is None else claim.high


def _toll(tally: _Tally, numbers: Sequence[int]) -> Toll:
    event, claims = tally.event, [report.claim for report in tally.claims]
    agree = tally.low <= tally.high
    low, high = _common(claims) if agree else _span(claims)
    return Toll(
        event.kind,
        event.date,
        _whose(event),
        list(dict.fromkeys(claim.victims for claim in claims if claim.victims)),
        _best(tally.claims),
        low,
        high,
        "single" if len(tally.articles) == 1 else "agree" if agree else "differ",
        [
            Vouched(t.source, c.line, c.stated, c.low, c.high, c.attributed_to, (numbers[t.article], t.entry))
            for t, c in zip(tally.claims, claims, strict=True)
        ],
    )


def _whose(event: Event) -> str | None:
    """The actor's name, else the class of victims; None for a victim who is named."""
    return event.actor.name if event.actor else event.claims[0].claim.kind_of


def _best(claims: Sequence[Report]) -> int | None:
    """The number that most articles state; of equals the latest article's."""
    if len(claims) == 1:
        return claims[0].claim.stated
    articles: defaultdict[int, set[tuple[int, str, int]]] = defaultdict(set)
    for t in claims:
        if t.claim.stated is not None:
            articles[t.claim.stated].add((t.anchor or 0, t.source, t.article))
    return max(articles, key=lambda count: (len(articles[count]), max(articles[count]), count), default=None)


def _common(claims: Iterable[Claim]) -> tuple[int | None, int | None]:
    """The numbers that all claims allow."""
    lows = [c.low for c in claims if c.low is not None]
    highs = [c.high for c in claims if c.high is not None]
    return max(lows, default=None), min(highs, default=None)


def _span(claims: Iterable[Claim]) -> tuple[int | None, int | None]:
    """The numbers that some claim allows."""
    about = [(c.stated, c.stated) if c.low is None and c.high is None else (c.low, c.high) for c in claims]
    lows = [low for low, _ in about if low is not None]
    highs = [high for _, high in about if high is not None]
    return min(lows) if len(lows) == len(about) else None, max(highs) if len(highs) == len(about) else None
