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
from kosovo_reader.summary import Sibling, Summary, summarize


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
        self._kept: dict[int, Article] = {}  # what cannot be read again

    def add(self, found: Found, entry: Entry, article: Article | None) -> None:
        """Add what was summarized; `article` is given where it cannot be read again."""
        assert entry.digest
        if article and entry.digest.recalled:
            self._kept[len(self._inputs)] = article
        self._inputs.append(found)
        self._entries.append(entry.yaml)
        self._digests.append(entry.digest)

    def entries(self) -> Iterator[bytes]:
        """The articles as the summary has them, in their order; one that a sibling dates is read anew."""
        for i, sibling in siblings(self._digests).items():
            summary = self._again(i, sibling)
            if summary:
                self._entries[i] = entry_of(summary.to_dict())
                self._digests[i] = digest(summary)
        yield from self._entries

    def overview(self) -> Mapping[str, Any] | None:
        """What the articles say together; None if there are none."""
        return Overview(self._digests).sections() if self._digests else None

    def _again(self, i: int, sibling: Sibling) -> Summary | None:
        """The summary of an article with its sibling's day; None if it can no longer be read."""
        if i in self._kept:
            return summarize(self._kept[i], sibling)
        told = outcome(self._inputs[i], self._options, sibling).told
        return None if isinstance(told, Skipped) else told
