"""Many inputs, one after the other or on several processes: what came of each, whatever it holds."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kosovo_reader.loader import MAX_SIZE, Found, Skipped, read
from kosovo_reader.output import entry_of
from kosovo_reader.summary import Parts, Sibling, Summary

if TYPE_CHECKING:
    from kosovo_reader.overview import Digest


class Options(NamedTuple):
    """How inputs are read; see `loader.load`."""

    encoding: str = "utf-8"
    published: str | None = None
    max_size: int = MAX_SIZE


class Outcome(NamedTuple):
    """What came of an input, what its reader should know of it, and the article in its parts."""

    told: Summary | Skipped
    warnings: tuple[str, ...] = ()
    parts: Parts | None = None


def outcomes(inputs: Iterable[Found | Skipped], options: Options, *, overview: bool) -> Iterator[Outcome]:
    """The summary of each input, or why there is none, in their order."""
    for found in inputs:
        yield Outcome(found) if isinstance(found, Skipped) else outcome(found, options, overview=overview)


def outcome(found: Found, options: Options, sibling: Sibling | None = None, *, overview: bool = True) -> Outcome:
    """The summary of one input, or why there is none. A fault of the program costs this article and no other."""
    try:
        article, warnings = read(found, *options)
        if isinstance(article, Skipped):
            return Outcome(article, warnings)
        parts = Parts(article)
        return Outcome(parts.summary(sibling, overview=overview), warnings, parts)
    except Exception as error:
        return Outcome(_failed(found, f"{type(error).__name__}: {error}"))


class Entry(NamedTuple):
    """An article as the YAML has it, and what the overview needs of it, where there is one."""

    source: str
    yaml: bytes
    digest: "Digest | None" = None


class Written(NamedTuple):
    """As Outcome, written out: what a process of several sends to the one that they work for.

    parts  of an article that a sibling may date, if it was read by this process
    """

    told: Entry | Skipped
    warnings: tuple[str, ...] = ()
    parts: Parts | None = None


def entries(
    inputs: Sequence[Found | Skipped], options: Options, *, overview: bool, processes: int = 1
) -> Iterator[Written]:
    """The entry of each input, or why there is none, in their order; the same for any number of processes."""
    # standard input is read here or nowhere
    if processes == 1 or len(inputs) < 2 or any(isinstance(one, Found) and one.path is None for one in inputs):
        keep = overview and len(inputs) > 1
        return map(partial(written, options=options, overview=overview, keep=keep), inputs)
    from kosovo_reader.pool import spread

    return spread(inputs, partial(written, options=options, overview=overview), _lost, processes)


def written(found: Found | Skipped, options: Options, *, overview: bool, keep: bool = False) -> Written:
    """The entry of one input, or why there is none."""
    if isinstance(found, Skipped):
        return Written(found)
    told, warnings, parts = outcome(found, options, overview=overview)
    if isinstance(told, Skipped):
        return Written(told, warnings)
    try:
        yaml = entry_of(told.to_dict())
        if not overview:
            return Written(Entry(told.source, yaml), warnings)
        from kosovo_reader.overview import digest

        mine = digest(told)
        return Written(Entry(told.source, yaml, mine), warnings, parts if keep and mine.recalled else None)
    except Exception as error:
        return Written(_failed(found, f"{type(error).__name__}: {error}"))


def _lost(found: Found | Skipped) -> Written:
    return Written(_failed(found, "its process was killed, twice"))


def _failed(found: Found | Skipped, why: str) -> Skipped:
    return Skipped(found.source, f"could not be summarized ({why})")
