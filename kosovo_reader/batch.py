"""Many inputs, one after the other: what came of each, whatever it holds."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kosovo_reader.loader import MAX_SIZE, Found, Skipped, read
from kosovo_reader.summary import Summary, summarize


class Options(NamedTuple):
    """How inputs are read; see `loader.load`."""

    encoding: str = "utf-8"
    published: str | None = None
    max_size: int = MAX_SIZE


class Outcome(NamedTuple):
    """What came of an input, and what its reader should know of it."""

    told: Summary | Skipped
    warnings: tuple[str, ...] = ()


def outcomes(inputs: Iterable[Found | Skipped], options: Options) -> Iterator[Outcome]:
    """The summary of each input, or why there is none, in their order."""
    for found in inputs:
        yield Outcome(found) if isinstance(found, Skipped) else outcome(found, options)


def outcome(found: Found, options: Options) -> Outcome:
    """The summary of one input, or why there is none. A fault of the program costs this article and no other."""
    try:
        article, warnings = read(found, *options)
        return Outcome(article if isinstance(article, Skipped) else summarize(article), warnings)
    except Exception as error:
        return Outcome(Skipped(found.source, f"could not be summarized ({type(error).__name__}: {error})"))
