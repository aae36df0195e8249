"""Many inputs, one after the other or on several processes: what came of each, whatever it holds."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from kosovo_reader.loader import MAX_SIZE, Found, Skipped, read
from kosovo_reader.output import entry_of
from kosovo_reader.summary import Parts, Sibling, Summary

if TYPE_CHECKING:
    from kosovo_reader.overview import Digest

Told = TypeVar("Told")


class Options(NamedTuple):
    """How inputs are read; see `loader.load`."""

    encoding: str = "utf-8"
    published: str | None = None
    max_size: int = MAX_SIZE


# What came of an input, what its reader should know of it, and the article in its parts, where they are wanted.
Outcome = tuple[Told | Skipped, tuple[str, ...], Parts | None]


def outcome(
    found: Found | Skipped, options: Options, sibling: Sibling | None = None, *, overview: bool = True
) -> Outcome[Summary]:
    """The summary of one input, or why there is none. A fault of the program costs this article and no other."""
    if isinstance(found, Skipped):
        return found, (), None
    try:
        article, warnings = read(found, *options)
        if isinstance(article, Skipped):
            return article, warnings, None
        parts = Parts(article)
        return parts.summary(sibling, overview=overview), warnings, parts
    except Exception as error:
        return _failed(found, f"{type(error).__name__}: {error}"), (), None


class Entry(NamedTuple):
    """An article as the YAML has it, and what the overview needs of it, where there is one."""

    source: str
    yaml: bytes
    digest: "Digest | None" = None


def entries(
    inputs: Sequence[Found | Skipped], options: Options, *, overview: bool, processes: int = 1
) -> Iterator[Outcome[Entry]]:
    """The entry of each input, or why there is none, in their order; the same for any number of processes."""
    # standard input is read here or nowhere
    if processes == 1 or len(inputs) < 2 or any(isinstance(one, Found) and one.path is None for one in inputs):
        keep = overview and len(inputs) > 1
        return map(partial(written, options=options, overview=overview, keep=keep), inputs)
    from kosovo_reader.pool import spread

    return spread(inputs, partial(written, options=options, overview=overview), _lost, processes)


def written(found: Found | Skipped, options: Options, *, overview: bool, keep: bool = False) -> Outcome[Entry]:
    """The entry of one input, or why there is none; with `keep` the parts of an article that a sibling may date."""
    told, warnings, parts = outcome(found, options, overview=overview)
    if isinstance(told, Skipped):
        return told, warnings, None
    try:
        yaml = entry_of(told)
        if not overview:
            return Entry(told.source, yaml), warnings, None
        from kosovo_reader.overview import digest

        mine = digest(told)
        return Entry(told.source, yaml, mine), warnings, parts if keep and mine.recalled else None
    except Exception as error:
        return _failed(found, f"{type(error).__name__}: {error}"), (), None


def _lost(found: Found | Skipped) -> Outcome[Entry]:
    return _failed(found, "its process was killed, twice"), (), None


def _failed(found: Found | Skipped, why: str) -> Skipped:
    return Skipped(found.source, f"could not be summarized ({why})")
