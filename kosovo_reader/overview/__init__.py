"""What the articles of a run say together: when, how many, who is named, who is quoted; and where they agree.

Each article leaves a digest, so that a long run need not hold the summaries; see `kosovo_reader.together`.
Nothing depends on the order of the articles, and no article is compared with all others.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from kosovo_reader.dating.calendar import Unit, first_day, unit_of
from kosovo_reader.overview.digest import Address, Digest, digest
from kosovo_reader.overview.events import events
from kosovo_reader.overview.namesakes import Merged, Namesakes
from kosovo_reader.overview.siblings import siblings
from kosovo_reader.overview.tolls import Toll, Vouched, tolls

__all__ = ["Digest", "Overview", "Ranked", "Toll", "digest", "siblings"]

_DAYS: dict[Unit, int] = {"day": 1, "week": 7, "month": 31, "year": 366, "decade": 3660, "century": 36600}


class Ranked(NamedTuple):
    """An actor of this kind, or a speaker of this post; in how many articles, and how often."""

    name: str
    what: str | None
    articles: int
    times: int
    entry: Address


class Overview:
    """The overview of a run. Its parts are told one at a time, so that none need be held.

    An `entry` tells of which article, by its place among the digests, and where in its list: of casualties; of actors
    or statements the first.
    """

    def __init__(self, digests: Sequence[Digest]) -> None:
        self._numbers = sorted(range(len(digests)), key=lambda i: digests[i].source)
        self._digests = [digests[i] for i in self._numbers]
        self._namesakes = Namesakes(self._digests)

    def timeline(self) -> Iterator[dict[str, Any]]:
        """Every resolved date and the sentences that tell it: by first day, of equal ones the shorter stretch first."""
        found: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for i, article in enumerate(self._digests):
            for value, line, sentence in article.mentions:
                found[value].append((i, line, sentence))
        for value in sorted(found, key=_stretch):
            yield {
                "date": value,
                "articles": len({i for i, _, _ in found[value]}),
                "mentions": [
                    {"source": self._digests[i].source, "line": line, "sentence": said}
                    for i, line, said in found[value]
                ],
            }

    def counted(self) -> Iterator[Toll]:
        """The casualty claims of the same people, one toll each."""
        return tolls(events(self._digests, self._namesakes.whose), self._numbers)

    def named(self) -> Iterator[Ranked]:
        """Who is named, most widely first."""
        for one in sorted(self._namesakes.all, key=lambda m: (-m.articles, -m.mentions, m.name, m.kind)):
            yield Ranked(one.name, one.kind, one.articles, one.mentions, self._address(*one.first))

    def quoted(self) -> Iterator[Ranked]:
        """Who is quoted, most widely first. A phrase, "a taxi driver", is another speaker in each article."""
        spoken: defaultdict[Merged | tuple[int, str], list[tuple[int, int, int]]] = defaultdict(list)
        for i, article in enumerate(self._digests):
            for who, statements, first in article.quoted:
                one = (i, who) if isinstance(who, str) else self._namesakes.whose[i][who]
                spoken[one].append((i, statements, first))
        found = [
            Ranked(
                one.name if isinstance(one, Merged) else one[1],
                one.role if isinstance(one, Merged) else None,
                len({i for i, _, _ in said}),
                sum(statements for _, statements, _ in said),
                self._address(said[0][0], said[0][2]),
            )
            for one, said in spoken.items()
        ]
        yield from sorted(found, key=lambda q: (-q.articles, -q.times, q.name, q.what or ""))

    def _address(self, article: int, entry: int) -> Address:
        return self._numbers[article], entry

    def tolls(self) -> Iterator[dict[str, Any]]:
        """The tolls as the summary has them."""
        for toll in self.counted():
            yield toll._asdict() | {"claims": list(_mappings(Vouched._fields[:-1], toll.claims))}

    def sections(self) -> dict[str, str | Iterator[dict[str, Any]] | None]:
        """The `overview` of the summary, keys in its order; of the lists, iterators."""
        days = [article.anchor.isoformat() for article in self._digests if article.anchor]
        return {
            "from": min(days, default=None),
            "to": max(days, default=None),
            "timeline": self.timeline(),
            "tolls": self.tolls(),
            "actors": _mappings(("name", "kind", "articles", "mentions"), self.named()),
            "speakers": _mappings(("name", "role", "articles", "statements"), self.quoted()),
        }

    def to_dict(self) -> dict[str, Any]:
        """The `overview` of the summary, keys in its order."""
        return {key: list(part) if isinstance(part, Iterator) else part for key, part in self.sections().items()}


def _mappings(keys: Iterable[str], rows: Iterable[tuple[object, ...]]) -> Iterator[dict[str, Any]]:
    """Rows as the summary has them: without the entry, which it tells by source and line."""
    return (dict(zip(keys, row, strict=False)) for row in rows)


def _stretch(value: str) -> tuple[date, int, str]:
    """The first day of what a value stands for, and roughly its length in days."""
    begin, _, end = value.partition("/")
    first, last = first_day(begin) or date.max, first_day(end or begin) or date.max
    return first, (last - first).days + _DAYS[unit_of(end or begin) or "day"], value
