"""What the articles of a run say together: when, how many, who is named, who is quoted; and where they agree.

Each article leaves a digest, so that a long run need not hold the summaries; see `kosovo_reader.together`.
Nothing depends on the order of the articles, and no article is compared with all others.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from kosovo_reader.dating.calendar import Unit, first_day, unit_of
from kosovo_reader.overview.digest import Digest, digest
from kosovo_reader.overview.events import events
from kosovo_reader.overview.namesakes import Merged, Namesakes
from kosovo_reader.overview.siblings import siblings
from kosovo_reader.overview.tolls import tolls

__all__ = ["Digest", "Overview", "digest", "siblings"]

_DAYS: dict[Unit, int] = {"day": 1, "week": 7, "month": 31, "year": 366, "decade": 3660, "century": 36600}


class Overview:
    """The overview of a run. Its parts are told one entry at a time, so that none need be held."""

    def __init__(self, digests: Sequence[Digest]) -> None:
        self._digests = sorted(digests, key=lambda d: d.source)
        self._namesakes = Namesakes(self._digests)

    @property
    def anchors(self) -> tuple[str | None, str | None]:
        """The earliest and the latest day that an article is counted from."""
        days = [d.anchor for d in self._digests if d.anchor]
        return (min(days).isoformat(), max(days).isoformat()) if days else (None, None)

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

    def tolls(self) -> Iterator[dict[str, Any]]:
        """The casualty claims of the same people, one entry each."""
        return tolls(events(self._digests, self._namesakes.whose), self._digests)

    def actors(self) -> Iterator[dict[str, Any]]:
        """Who is named, most widely first."""
        for one in sorted(self._namesakes.all, key=lambda m: (-m.articles, -m.mentions, m.name, m.kind)):
            yield {"name": one.name, "kind": one.kind, "articles": one.articles, "mentions": one.mentions}

    def speakers(self) -> Iterator[dict[str, Any]]:
        """Who is quoted, most widely first. A phrase, "a taxi driver", is another speaker in each article."""
        articles: Counter[Merged | tuple[int, str]] = Counter()
        statements: Counter[Merged | tuple[int, str]] = Counter()
        for i, article in enumerate(self._digests):
            speaking: set[Merged | tuple[int, str]] = set()
            for who, times in article.quoted:
                one = (i, who) if isinstance(who, str) else self._namesakes.whose[i][who]
                statements[one] += times
                speaking.add(one)
            articles.update(speaking)
        found = [
            (one.name, one.role, articles[one], n) if isinstance(one, Merged) else (one[1], None, 1, n)
            for one, n in statements.items()
        ]
        for name, role, widely, often in sorted(found, key=lambda s: (-s[2], -s[3], s[0], s[1] or "")):
            yield {"name": name, "role": role, "articles": widely, "statements": often}

    def sections(self) -> dict[str, str | Iterator[dict[str, Any]] | None]:
        """The `overview` of the summary, keys in its order; of the lists, iterators."""
        first, last = self.anchors
        return {
            "from": first,
            "to": last,
            "timeline": self.timeline(),
            "tolls": self.tolls(),
            "actors": self.actors(),
            "speakers": self.speakers(),
        }

    def to_dict(self) -> dict[str, Any]:
        """The `overview` of the summary, keys in its order."""
        return {key: list(part) if isinstance(part, Iterator) else part for key, part in self.sections().items()}


def _stretch(value: str) -> tuple[date, int, str]:
    """The first day of what a value stands for, and roughly its length in days."""
    begin, _, end = value.partition("/")
    first, last = first_day(begin) or date.max, first_day(end or begin) or date.max
    return first, (last - first).days + _DAYS[unit_of(end or begin) or "day"], value
