"""Many inputs, one after the other or on several processes: what came of each, whatever it holds."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from kosovo_reader.article import Article
from kosovo_reader.loader import MAX_SIZE, Found, Skipped, read
from kosovo_reader.output import entry_of
from kosovo_reader.summary import Parts, Sibling, Summary

if TYPE_CHECKING:
    from kosovo_reader.overview import Digest

Made = TypeVar("Made")


class Options(NamedTuple):
    """How inputs are read; see `loader.load`."""

    encoding: str = "utf-8"
    published: str | None = None
    max_size: int = MAX_SIZE


class Entry(NamedTuple, Generic[Made]):
    """What is made of an article, and what the overview needs of it, where there is one.

    parts  the article itself, where a sibling may date it and it is at hand
    """

    found: Found
    made: Made
    digest: "Digest | None" = None
    parts: Parts | None = None

    @property
    def source(self) -> str:
        return self.found.source


# What came of an input, and what its reader should know of it.
Outcome = tuple[Entry[Made] | Skipped, tuple[str, ...]]


class Work(NamedTuple, Generic[Made]):
    """What is to be done with each input.

    form  what is made of an article and its summary
    keep  True if the parts of an article that a sibling may date are wanted
    """

    form: Callable[[Article, Summary], Made]
    options: Options
    overview: bool
    keep: bool = False

    def do(self, found: Found | Skipped, sibling: Sibling | None = None, parts: Parts | None = None) -> Outcome[Made]:
        """Do it, from the parts if the article has been read. A fault of the program costs this article alone."""
        if isinstance(found, Skipped):
            return found, ()
        warnings: tuple[str, ...] = ()
        try:
            if parts is None:
                article, warnings = read(found, *self.options)
                if isinstance(article, Skipped):
                    return article, warnings
                parts = Parts(article)
            return self._entry(found, parts, sibling), warnings
        except Exception as error:
            return _failed(found, f"{type(error).__name__}: {error}")

    def _entry(self, found: Found, parts: Parts, sibling: Sibling | None) -> Entry[Made]:
        summary = parts.summary(sibling, overview=self.overview)
        made = self.form(parts.article, summary)
        if not self.overview:
            return Entry(found, made)
        from kosovo_reader.overview import digest

        mine = digest(summary)
        return Entry(found, made, mine, parts if self.keep and mine.recalled else None)


def as_yaml(_: Article, summary: Summary) -> bytes:
    """The form of the summary."""
    return entry_of(summary)


def outcomes(inputs: Sequence[Found | Skipped], work: Work[Made], processes: int = 1) -> Iterator[Outcome[Made]]:
    """The work on each input, in their order; the same for any number of processes."""
    # standard input is read here or nowhere
    if processes == 1 or len(inputs) < 2 or any(isinstance(one, Found) and one.path is None for one in inputs):
        return map(work._replace(keep=work.overview and len(inputs) > 1).do, inputs)
    from kosovo_reader.pool import spread

    return spread(inputs, work.do, _lost, processes)


def _lost(found: Found | Skipped) -> Outcome[Made]:
    return _failed(found, "its process was killed, twice")


def _failed(found: Found | Skipped, why: str) -> tuple[Skipped, tuple[str, ...]]:
    return Skipped(found.source, f"could not be summarized ({why})"), ()
