"""The articles of a run, held until all are read: what one tells may date another, and the overview needs them all.

Held are not the summaries but what was made of them and their digests: of YAML, a few hundred bytes for each entry.
"""

from collections.abc import Callable
from typing import Generic

from kosovo_reader.batch import Entry, Made, Work
from kosovo_reader.loader import Found, Skipped
from kosovo_reader.overview import Digest, Overview, siblings
from kosovo_reader.summary import Parts

_ROOM = 50_000  # characters of articles whose parts are kept; parts take some fifty times as much


class Together(Generic[Made]):
    """The articles that have been read. When all are added ask for what was `made`, thereafter for the `overview`."""

    def __init__(self, work: Work[Made]) -> None:
        self._work = work
        self._inputs: list[Found] = []
        self._made: list[Made] = []
        self._digests: list[Digest] = []
        self._kept: dict[int, Parts] = {}  # what cannot be read again, and what need not, of a short run
        self._room = _ROOM

    def add(self, entry: Entry[Made]) -> None:
        """Add what came of an input."""
        assert entry.digest
        if entry.parts and (entry.found.path is None or len(entry.parts.article.text) <= self._room):
            self._room -= len(entry.parts.article.text)
            self._kept[len(self._inputs)] = entry.parts
        self._inputs.append(entry.found)
        self._made.append(entry.made)
        self._digests.append(entry.digest)

    def made(self, warn: Callable[[str, str], object]) -> list[Made]:
        """What was made of the articles, in their order; of one that a sibling dates it is made anew.

        Where that fails, the article stays without a day, and `warn` is told.
        """
        for i, sibling in siblings(self._digests).items():
            entry, _ = self._work.do(self._inputs[i], sibling, self._kept.pop(i, None))
            if isinstance(entry, Skipped):
                warn(entry.source, f"not counted from {sibling[1]}: {entry.reason}")
            elif entry.digest:
                self._made[i], self._digests[i] = entry.made, entry.digest
        return self._made

    def overview(self) -> Overview | None:
        """What the articles say together; None if there are none."""
        return Overview(self._digests) if self._digests else None
