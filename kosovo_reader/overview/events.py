"""Which casualty claims of different articles speak of the same people.

same harm, same day   of a month or a year only with the same number
same actor            else the same class of victims; soldiers and police without an actor are those of the only body of
                      which that number is told that day
same whereabouts      a shared place; one that names none joins the only event that it fits, but one or two people need
                      a place, and so do fewer than ten without a day; of one body's people the same number will do
near in number        ten or more are not the one or two whom another article tells, unless a place is shared
a number by itself    joins only the same number: "two of them" do not contradict another article's "three people"
no day                the only event of which an article within three days tells that number of the same people, or,
                      from that very day, another number; else what other claims without a day tell in that time
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from kosovo_reader.language.harms import Kind
from kosovo_reader.overview.digest import Claim, Digest
from kosovo_reader.overview.namesakes import Merged

_SEVERAL = -1
_NEAR = 3  # days between the anchors of articles whose claims without a day may be one
_FEW, _MANY = 3, 10  # people of whom other whereabouts than a place tell enough: on one day; without a day
_SIZES = ("below ten", "above two")
_UNIFORMED = ("military", "police")


class Report(NamedTuple):
    """A claim of an article: the indices of both, its day as a number, the actor whom the victims belong to."""

    claim: Claim
    source: str
    article: int
    entry: int
    anchor: int | None
    actor: Merged | None


class Event(NamedTuple):
    """Claims of the same people. date is None if no claim tells it."""

    kind: Kind
    date: str | None
    actor: Merged | None
    claims: list[Report]


class _Joined:
    """Things joined to one another, each under a number (union-find)."""

    def __init__(self, n: int) -> None:
        self._parent = list(range(n))
        self._by_key: dict[Hashable, int] = {}

    def root(self, i: int) -> int:
        while self._parent[i] != i:
            self._parent[i] = i = self._parent[self._parent[i]]
        return i

    def join(self, i: int, j: int) -> None:
        self._parent[self.root(i)] = self.root(j)

    def under(self, i: int, key: Hashable) -> None:
        """Join `i` to all that come under the same key."""
        self.join(i, self._by_key.setdefault(key, i))


class _Index:
    """Which events are found under a key; only whether it is one is remembered."""

    def __init__(self) -> None:
        self._events: dict[Hashable, int] = {}

    def add(self, key: Hashable, event: int) -> None:
        if self._events.setdefault(key, event) != event:
            self._events[key] = _SEVERAL

    def find(self, keys: Iterable[Hashable]) -> int | None:
        """The one event that is found under these keys; `_SEVERAL`, or None if there is none."""
        found = {self._events[key] for key in keys if key in self._events}
        return (found.pop() if len(found) == 1 else _SEVERAL) if found else None

    def near(self, keys: Iterable[Hashable], sized: Iterable[Hashable]) -> int | None:
        """The one event under `keys`, if it is found under those with the size of its number too."""
        event = self.find(keys)
        return event if event == self.find(sized) else None


def events(digests: Sequence[Digest], whose: Sequence[Sequence[Merged]]) -> list[Event]:
    """The events of all articles; `whose[i][j]` is the actor `j` of article `i`, as merged over the articles."""
    groups: defaultdict[Hashable, list[Report]] = defaultdict(list)
    undated: list[Report] = []
    for i, article in enumerate(digests):
        for j, claim in enumerate(article.claims):
            actor = whose[i][claim.actor] if claim.actor is not None else None
            report = Report(claim, article.source, i, j, article.anchor.toordinal() if article.anchor else None, actor)
            if claim.date is None:
                undated.append(report)
            else:
                coarse = claim.stated if len(claim.date) != 10 else None
                groups[claim.kind, claim.date, _whom(report), coarse].append(report)
    found = _with_bodies([event for group in groups.values() for event in _events_of(group, dated=True)])
    return found + _add_undated(found, undated)


def _whom(report: Report) -> Hashable:
    """What must be the same for claims to speak of the same people."""
    return report.actor or report.claim.who


def _events_of(group: Sequence[Report], *, dated: bool) -> Iterator[Event]:
    """The events among claims of one harm, day and actor or class, or of one stretch without a day."""
    if len(group) == 1:
        yield Event(group[0].claim.kind, group[0].claim.date, group[0].actor, [*group])
        return
    joined = _Joined(len(group))
    for i, report in enumerate(group):
        claim = report.claim
        joined.under(i, ("article", report.article, claim.stated))
        for place in claim.where.places:
            joined.under(i, ("place", place, claim.stated))
            if not claim.bare:
                joined.under(i, ("place", place))
        if claim.kind_of is None:
            joined.under(i, "named")
        if _is_body(report.actor) and claim.stated is not None:
            joined.under(i, ("count", claim.stated))
    _join_unplaced(joined, group, dated=dated)
    by_root: defaultdict[int, list[Report]] = defaultdict(list)
    for i, report in enumerate(group):
        by_root[joined.root(i)].append(report)
    for claims in by_root.values():
        yield Event(claims[0].claim.kind, claims[0].claim.date, claims[0].actor, claims)


def _is_body(actor: Merged | None) -> bool:
    return actor is not None and actor.kind == "organization"


def _join_unplaced(joined: _Joined, group: Sequence[Report], *, dated: bool) -> None:
    """Join the claims that name no place to the only event that they fit, else to one another by country.

    Without a day, or without a noun, they must tell the same number.
    """
    index = _Index()
    unplaced: list[tuple[int, int | str | None]] = []
    for i, report in enumerate(group):
        claim = report.claim
        numbers = [claim.stated] if claim.bare or not dated else ["any", claim.stated]
        if claim.where.places:
            for handle in claim.where.shows():
                for number in (*numbers, *(_sizes(claim) if "any" in numbers else ())):
                    index.add((number, handle), joined.root(i))
        elif _enough(report, dated=dated):
            unplaced += [(i, number) for number in numbers]
    keys = [_sizes(group[i].claim) if number == "any" else (number,) for i, number in unplaced]
    fits = [
        index.near(product((number,), group[i].claim.where.asks()), product(like, group[i].claim.where.asks()))
        for (i, number), like in zip(unplaced, keys, strict=True)
    ]
    for (i, _), like, event in zip(unplaced, keys, fits, strict=True):
        if event is not None and event != _SEVERAL:
            joined.join(i, event)
        else:
            for country, number in product(group[i].claim.where.countries or ("",), like):
                joined.under(i, ("country", country, number))


def _sizes(claim: Claim) -> tuple[str, ...]:
    """Two claims whose numbers differ may be one if they share a size: one or two are none of ten or more."""
    number = claim.low if claim.stated is None else claim.stated
    if number is None:
        return _SIZES
    return _SIZES if _FEW <= number < _MANY else _SIZES[number >= _MANY :][:1]


def _enough(report: Report, *, dated: bool) -> bool:
    """True if so many people, or people of so plain an actor, are told that two events hardly have the same number."""
    if dated and (report.actor or report.claim.stated is None):
        return True
    return (report.claim.stated or 0) >= (_FEW if dated else _MANY)


def _with_bodies(found: Sequence[Event]) -> list[Event]:
    """Move the claims of soldiers and police without an actor to the event of the only body that they may belong to."""
    index = _Index()
    for number, event in enumerate(found):
        for report in event.claims if _is_body(event.actor) else ():
            for handle in report.claim.where.shows():
                index.add((event.kind, event.date, report.claim.kind_of, report.claim.stated, handle), number)
    claims: list[list[Report]] = [[] for _ in found]
    for number, event in enumerate(found):
        for report in event.claims:
            fit = None
            if _may_belong(report):
                sought = (event.kind, event.date, report.claim.kind_of, report.claim.stated)
                fit = index.find((*sought, handle) for handle in report.claim.where.asks())
            claims[number if fit in (None, _SEVERAL) else fit].append(report)
    return [event._replace(claims=mine) for event, mine in zip(found, claims, strict=True) if mine]


def _may_belong(report: Report) -> bool:
    """True for soldiers or police of whom no body, country or people is told."""
    return report.actor is None and report.claim.who in _UNIFORMED and report.claim.stated is not None


def _add_undated(found: Sequence[Event], undated: Sequence[Report]) -> list[Event]:
    """Add the claims without a day to the events that they belong to; what is left are events without a day."""
    wanted = {key for report in undated for key in _sought(report)}
    index = _Index()
    for number, event in enumerate(found):
        for report in event.claims:
            for key in _kept(report) & wanted:
                index.add((key, report.claim.stated, report.article), number)
                index.add((key, None, report.article), number)
                for handle in report.claim.where.shows():
                    index.add((key, report.claim.stated, handle, report.anchor), number)
                    index.add((key, handle, report.anchor), number)
                    for size in _sizes(report.claim):
                        index.add((key, handle, report.anchor, size), number)
    fits = [_fitting(index, report) for report in undated]
    rest: defaultdict[Hashable, list[Report]] = defaultdict(list)
    for report, fit in zip(undated, fits, strict=True):
        if fit is None or fit == _SEVERAL:
            rest[report.claim.kind, _whom(report)].append(report)
        else:
            found[fit].claims.append(report)
    return [event for group in rest.values() for near in _near(group) for event in _events_of(near, dated=False)]


def _kept(report: Report) -> set[Hashable]:
    """The harms and people under which an event is kept because of this claim."""
    kept: set[Hashable] = {(report.claim.kind, _whom(report))}
    if _is_body(report.actor) and report.claim.kind_of in _UNIFORMED:
        kept.add((report.claim.kind, report.claim.kind_of, "of a body"))
    return kept


def _sought(report: Report) -> list[Hashable]:
    """The harms and people under which this claim is sought."""
    sought: list[Hashable] = [(report.claim.kind, _whom(report))]
    return [*sought, (report.claim.kind, report.claim.kind_of, "of a body")] if _may_belong(report) else sought


def _fitting(index: _Index, report: Report) -> int | None:
    """The event of a day that a claim without one belongs to; `_SEVERAL` if that cannot be told."""
    claim, anchor = report.claim, report.anchor
    sought = _sought(report)
    own = index.find((key, claim.stated, report.article) for key in sought)
    if own is not None or anchor is None:
        return own
    handles = [h for h in claim.where.asks() if h[0] == "place" or _enough(report, dated=False)]
    if _is_body(report.actor) or claim.kind_of is None:
        handles = [("any", "")]
    sized = [(h, size) for h in handles for size in (_SIZES if h[0] == "place" else _sizes(claim))]
    days = range(anchor - _NEAR, anchor + _NEAR + 1)
    if claim.stated is None:
        return index.near(
            ((key, handle, day) for key in sought for handle in handles for day in days),
            ((key, handle, day, size) for key in sought for handle, size in sized for day in days),
        )
    same = index.find((key, claim.stated, handle, day) for key in sought for handle in handles for day in days)
    if same is not None or claim.bare:
        return same
    return index.near(
        ((sought[0], handle, anchor) for handle in handles),
        ((sought[0], handle, anchor, size) for handle, size in sized),
    )


def _near(group: Sequence[Report]) -> Iterator[list[Report]]:
    """Claims without a day, in stretches of three days from the first; without an anchor, article by article."""
    alone: defaultdict[int, list[Report]] = defaultdict(list)
    near: list[Report] = []
    begin = 0
    for report in sorted(group, key=lambda t: t.anchor or 0):
        if report.anchor is None:
            alone[report.article].append(report)
            continue
        if near and report.anchor - begin > _NEAR:
            yield near
            near = []
        begin = begin if near else report.anchor
        near.append(report)
    yield from alone.values()
    if near:
        yield near
