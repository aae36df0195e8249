"""The dates of all articles on one scale, a row for each article, as inline SVG.

Places along the scale are percentages, so that the drawing takes any width and its letters keep their size.
"""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from kosovo_reader.page.escape import attribute, shown
from kosovo_reader.page.findings import entry_id
from kosovo_reader.page.scale import Scale, days, labelled, months, years
from kosovo_reader.page.wording import anchor_is_inferred, date_words, how_anchored, stretch
from kosovo_reader.summary import Summary

_DOT, _BAR, _TIER = 11, 8, 16  # pixels from one to the next


class Point(NamedTuple):
    """A resolved date of an article: its first day, the day after its last, and what it is called."""

    start: int
    end: int
    id: str
    label: str


class Row(NamedTuple):
    """An article on the timeline. `number` is the article's on the page."""

    number: int
    title: str
    summary: Summary
    points: list[Point]
    anchor: tuple[int, int] | None


def timeline(titles: Sequence[str], summaries: Sequence[Summary]) -> Iterator[str]:
    """The scale, and a row for each article."""
    rows = [_row(i, *pair) for i, pair in enumerate(zip(titles, summaries, strict=True), 1)]
    stretches = [p[:2] for row in rows for p in row.points] + [row.anchor for row in rows if row.anchor]
    if not stretches:
        yield '<p class="none">No date of these articles could be resolved.</p>\n'
        return
    scale = Scale(stretches)
    yield '<div class="timeline">\n'
    yield _axis(scale, stretches)
    yield '<ol class="rows">\n'
    for row in rows:
        title = f'<span class="number">{row.number}</span> {shown(row.title)}'
        yield f'<li><a class="title" href="#a{row.number}">{title}</a>{_drawing(row, scale)}</li>\n'
    yield "</ol>\n</div>\n"


def _row(number: int, title: str, summary: Summary) -> Row:
    points: list[Point] = []
    for i, d in enumerate(summary.dates):
        if d.value and (span := stretch(d.value)):
            points.append(
                Point(*span, entry_id(number - 1, i, "d"), f"{d.text}: {date_words(d.value)}, line {d.place.line}")
            )
    return Row(number, title, summary, points, stretch(summary.anchor) if summary.anchor else None)


def _axis(scale: Scale, stretches: Sequence[tuple[int, int]]) -> str:
    """The labels of the scale, and the grid that all rows use."""
    boxes: list[str] = []
    tiers: list[str] = []
    for i, named in enumerate((years(stretches), months(stretches), days(stretches))):
        for cell in labelled(scale, named):
            kind = ("year", "month", "day")[i] + " wide" * (not cell.narrow)
            tiers.append(
                f'<text class="{kind}" x="{_percent(cell.middle)}" y="{_TIER * (i + 1) - 4}">{cell.label}</text>'
            )
    for value in years(stretches):
        left, right = (scale.at(day) for day in stretch(value) or (0, 0))
        boxes.append(f'<rect x="{_percent(left)}" width="{_percent(right - left)}" height="100%"/>')
    return (
        f'<svg class="axis" aria-hidden="true" width="100%" height="{_TIER * 3 + 2}">'
        f'<g id="years">{"".join(boxes)}</g>{"".join(tiers)}</svg>\n'
    )


def _drawing(row: Row, scale: Scale) -> str:
    """The row: days as points above its line, longer stretches as bars below, each mention one."""
    piles: dict[int, int] = {}
    drawn: list[tuple[Point, int]] = []
    lanes: list[tuple[int, int]] = []  # when each lane of bars is free, and its number
    for point in sorted(row.points):
        if point.end - point.start == 1:
            lane = piles[point.start] = piles.get(point.start, 0) + 1
        else:
            lane = heappop(lanes)[1] if lanes and lanes[0][0] <= point.start else len(lanes)
            heappush(lanes, (point.end, lane))
        drawn.append((point, lane))
    base = _DOT * max(piles.values(), default=1) + 6
    height = base + _BAR * len(lanes) + 7
    return (
        f'<svg class="row" role="group" aria-label="Dates of article {row.number}" width="100%" height="{height}">'
        f'<use href="#years"/>{_anchor(row, scale)}<line class="base" x1="0" x2="100%" y1="{base}" y2="{base}"/>'
        f"{''.join(_drawn(point, lane, base, scale) for point, lane in drawn)}</svg>"
    )


def _anchor(row: Row, scale: Scale) -> str:
    if not row.anchor:
        return ""
    place = _percent(scale.at(row.anchor[0] + 0.5))
    inferred = " inferred" if anchor_is_inferred(row.summary) else ""
    title = f"{date_words(row.summary.anchor)}: {how_anchored(row.summary)}"
    line = f'<line class="anchor{inferred}" x1="{place}" x2="{place}" y1="0" y2="100%">'
    return f"{line}<title>{attribute(title)}</title></line>"


def _drawn(point: Point, lane: int, base: int, scale: Scale) -> str:
    if point.end - point.start == 1:
        place = _percent(scale.at(point.start + 0.5))
        shape = f'<circle cx="{place}" cy="{base - _DOT * lane + 4}"/>'
    else:
        left = scale.at(point.start)
        width = _percent(scale.at(point.end) - left)
        shape = f'<rect x="{_percent(left)}" width="{width}" y="{base + 4 + _BAR * lane}"/>'
    return f'<a href="#{point.id}"><title>{attribute(point.label)}</title>{shape}</a>'


def _percent(place: float) -> str:
    return f"{place:.2f}".rstrip("0").rstrip(".") + "%"
