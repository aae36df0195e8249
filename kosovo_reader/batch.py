"""Many inputs, one after the other: what came of each, whatever it holds."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kosovo_reader.article import Article
from kosovo_reader.loader import MAX_SIZE, Found, Skipped, read
from kosovo_reader.summary import Sibling, Summary, summarize


class Options(NamedTuple):
    """How inputs are read; see `loader.load`."""

    encoding: str = "utf-8"
    published: str | None = None
    max_size: int = MAX_SIZE


class Outcome(NamedTuple):
    """What came of an input, what its reader should know of it, and the article where it cannot be read again."""

    told: Summary | Skipped
    warnings: tuple[str, ...] = ()
    article: Article | None = None


def outcomes(inputs: Iterable[Found | Skipped], options: Options) -> Iterator[Outcome]:
    """The summary of each input, or why there is none, in their order."""
    for found in inputs:
        yield Outcome(found) if isinstance(found, Skipped) else outcome(found, options)


def outcome(found: Found, options: Options, sibling: Sibling | None = None) -> Outcome:
    """The summary of one input, or why there is none. A fault of the program costs this article and no other."""
    try:
        article, warnings = read(found, *options)
        if isinstance(article, Skipped):
            return Outcome(article, warnings)
        return Outcome(summarize(article, sibling), warnings, None if found.path else article)
    except Exception as error:
        return Outcome(Skipped(found.source, f"could not be summarized ({type(error).__name__}: {error})"))
