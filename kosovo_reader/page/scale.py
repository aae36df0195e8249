"""A scale of time that shows days where dates crowd and years where they thin out."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import accumulate, pairwise
from math import log2
from typing import NamedTuple

from kosovo_reader.page.wording import MONTHS, stretch

_LEFT, _RIGHT = 2.0, 98.0  # of 100: room for what stands at the edges
_WIDE, _NARROW = 820, 330  # pixels that a drawing has on a screen and on a phone
_CHAR, _BETWEEN = 6.5, 7  # pixels of a character and of the space that sets two labels apart


class Scale:
    """From days, as ordinals, to places between 0 and 100.

    Every first day and every day after a last one is an edge. From edge to edge, more days take more room, but less for
    each: 24 years five times as much as one day.
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self.edges = sorted({edge for stretch in stretches for edge in stretch})
        weights = [0.0, *accumulate(1 + 0.3 * log2(b - a) for a, b in pairwise(self.edges))]
        whole = weights[-1] or 1.0
        self._places = [_LEFT + (_RIGHT - _LEFT) * weight / whole for weight in weights]

    def at(self, day: float) -> float:
        """The place of a day; one outside the scale is at its end."""
        i = bisect_right(self.edges, day) - 1
        if i < 0 or i + 1 >= len(self.edges):
            return self._places[0 if i < 0 else -1]
        a, b = self.edges[i], self.edges[i + 1]
        return self._places[i] + (self._places[i + 1] - self._places[i]) * (day - a) / (b - a)


class Cell(NamedTuple):
    """A year, a month or a day on the scale: its place, its label, and whether there is room for it on a phone too."""

    middle: float
    label: str
    narrow: bool


def years(stretches: Iterable[tuple[int, int]]) -> dict[str, str]:
    """The years in which a stretch begins or ends, each with its label."""
    named = {date.fromordinal(day).year for start, end in stretches for day in (start, end - 1)}
    return {f"{year:04d}": str(year) for year in sorted(named)}


def months(stretches: Iterable[tuple[int, int]]) -> dict[str, str]:
    """The months of the days, weeks and months, each with its label."""
    firsts = {date.fromordinal(start).replace(day=1) for start, end in stretches if end - start < 32}
    return {first.isoformat()[:7]: MONTHS[first.month - 1][:3] for first in sorted(firsts)}


def days(stretches: Iterable[tuple[int, int]]) -> dict[str, str]:
    """The days, each with its label."""
    named = {date.fromordinal(start) for start, end in stretches if end - start == 1}
    return {day.isoformat(): str(day.day) for day in sorted(named)}


def labelled(scale: Scale, named: Mapping[str, str]) -> Iterator[Cell]:
    """The cells, in order, that have room for their labels; `named` are values with their labels."""
    wide = narrow = -100.0  # where the label before ends
    for value, label in named.items():
        span = stretch(value)
        if span is None:
            continue
        middle, half = (scale.at(span[0]) + scale.at(span[1])) / 2, (len(label) * _CHAR + _BETWEEN) * 50
        if middle - half / _WIDE >= wide:
            wide = middle + half / _WIDE
            fits = middle - half / _NARROW >= max(narrow, 0)
            narrow = middle + half / _NARROW if fits else narrow
            yield Cell(middle, label, fits)
