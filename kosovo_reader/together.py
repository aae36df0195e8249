"""The articles of a run, held until all are read: what one tells may date another, and the overview needs them all.

Held are not the summaries but their YAML and their digests, a few hundred bytes for each entry.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kosovo_reader.article import Article
from kosovo_reader.batch import Entry, Options, outcome
from kosovo_reader.loader import Found, Skipped
from kosovo_reader.output import entry_of
from kosovo_reader.overview import Digest, Overview, digest, siblings
from kosovo_reader.summary import Parts, Sibling, Summary, summarize

_ROOM = 50_000  # characters of articles whose parts are kept; parts take some fifty times as much


def together(read: Sequence[tuple[Article, Summary]]) -> tuple[list[tuple[Article, Summary]], dict[str, Any]]:
    """Articles that are all at hand, those that a sibling dates summarized anew; and what they say together."""
    whole = list(read)
    digests = [digest(summary) for _, summary in whole]
    for i, sibling in siblings(digests).items():
        article = whole[i][0]
        whole[i] = (article, summarize(article, sibling))
        digests[i] = digest(whole[i][1])
    return whole, Overview(digests).to_dict()


class Together:
    """The articles that have been read; ask for `entries` when all are added, and for the `overview` thereafter."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._inputs: list[Found] = []
        self._entries: list[bytes] = []
        self._digests: list[Digest] = []
        self._kept: dict[int, Parts] = {}  # what cannot be read again, and what need not, of a short run
        self._room = _ROOM

    def add(self, found: Found, entry: Entry, parts: Parts | None) -> None:
        """Add what was summarized; `parts` of an article that a sibling may date, where they are at hand."""
        assert entry.digest
        if parts and (found.path is None or len(parts.article.text) <= self._room):
            self._room -= len(parts.article.text)
            self._kept[len(self._inputs)] = parts
        self._inputs.append(found)
        self._entries.append(entry.yaml)
        self._digests.append(entry.digest)

    def entries(self) -> Iterator[bytes]:
        """The articles as the summary has them, in their order; one that a sibling dates is read anew."""
        for i, sibling in siblings(self._digests).items():
            summary = self._again(i, sibling)
            if summary:
                self._entries[i] = entry_of(summary)
                self._digests[i] = digest(summary)
        yield from self._entries

    def overview(self) -> Mapping[str, Any] | None:
        """What the articles say together; None if there are none."""
        return Overview(self._digests).sections() if self._digests else None

    def _again(self, i: int, sibling: Sibling) -> Summary | None:
        """The summary of an article with its sibling's day; None if it can no longer be read."""
        if i in self._kept:
            return self._kept.pop(i).summary(sibling)
        told, _, _ = outcome(self._inputs[i], self._options, sibling)
        return None if isinstance(told, Skipped) else told
