"""The tolls that the articles tell, as bars from the lowest number to the highest, and the claims behind them."""

from collections.abc import Iterator, Mapping, Sequence
from math import log10
from typing import Any

from kosovo_reader.page import key
from kosovo_reader.page.escape import shown
from kosovo_reader.page.wording import count_words, counted, date_words, joined
from kosovo_reader.summary import Summary

_OPEN = 26  # pixels that a bar without an end goes on
_APART = 5  # pixels from one tick to the next
_AGREEMENTS = {
    "agree": "{articles} agree",
    "differ": "{articles} differ: no number fits all",
    "single": "one article only",
}


def tolls(told: Sequence[Mapping[str, Any]], summaries: Sequence[Summary]) -> Iterator[str]:
    """A bar for each toll; `told` are the overview's."""
    if not told:
        yield '<p class="none">No casualty counts.</p>\n'
        return
    numbers = [n for toll in told for n in _numbers(toll)]
    most = max(numbers, default=1)
    places = _claims(summaries)
    yield _axis(most)
    yield '<ol class="tolls">\n'
    for toll in told:
        yield _toll(toll, most, places)
    yield f"</ol>\n{key.TOLLS}"


def _numbers(toll: Mapping[str, Any]) -> Iterator[int]:
    for one in (toll, *toll["claims"]):
        yield from (n for n in (one.get("best"), one.get("count"), one["low"], one["high"]) if n is not None)


def _claims(summaries: Sequence[Summary]) -> dict[tuple[Any, ...], str]:
    """The casualty entries by what a claim tells of them; of equals the first."""
    found: dict[tuple[Any, ...], str] = {}
    for n, summary in enumerate(summaries, 1):
        for i, c in enumerate(summary.casualties, 1):
            found.setdefault((summary.source, c.kind, c.place.line, c.count, c.low, c.high), f"a{n}-c{i}")
    return found


def _toll(toll: Mapping[str, Any], most: int, places: Mapping[tuple[Any, ...], str]) -> str:
    agreement = toll["agreement"]
    articles = len({claim["source"] for claim in toll["claims"]})
    before, number = count_words(toll["best"], toll["low"], toll["high"])
    whom = joined(toll["actor"], ", ".join(toll["victims"]) if toll["victims"] != [toll["actor"]] else None)
    day = date_words(toll["date"]) if toll["date"] else "no day told"
    verdict = _AGREEMENTS[agreement].format(articles=counted(articles, "article"))
    claims = "".join(f"<li>{_claim(toll, claim, places)}</li>" for claim in toll["claims"])
    return (
        f'<li class="{agreement}"><div class="label"><p class="toll">{before} <b>{number}</b> {shown(toll["kind"])}</p>'
        f'<p class="more">{shown(joined(whom, day))}</p></div>{_bar(toll, most, places)}'
        f'<div class="claims"><p class="verdict">{verdict}</p><ul>{claims}</ul></div></li>\n'
    )


def _id(toll: Mapping[str, Any], claim: Mapping[str, Any], places: Mapping[tuple[Any, ...], str]) -> str | None:
    return places.get((claim["source"], toll["kind"], claim["line"], claim["count"], claim["low"], claim["high"]))


def _article(id: str) -> str:
    """The number of the article that an entry is of: 'a12-c1' -> '12'."""
    return id[1 : id.index("-")]


def _claim(toll: Mapping[str, Any], claim: Mapping[str, Any], places: Mapping[tuple[Any, ...], str]) -> str:
    """'Article 1, line 29: at least 30'."""
    words = " ".join(filter(None, count_words(claim["count"], claim["low"], claim["high"])))
    said = f", according to {claim['attributed_to']}" if claim["attributed_to"] else ""
    id = _id(toll, claim, places)
    if id is None:
        return shown(f"{claim['source']}, line {claim['line']}: {words}{said}")
    return f'<a href="#{id}">article {_article(id)}</a>, line {claim["line"]}: {shown(words + said)}'


def _bar(toll: Mapping[str, Any], most: int, places: Mapping[tuple[Any, ...], str]) -> str:
    """A bar from low to high, open where a bound is; a diamond at best; below, a tick for each claim."""
    low, high, best = toll["low"], toll["high"], toll["best"]
    start, end = low if low is not None else best, high if high is not None else best
    start, end = start if start is not None else end, end if end is not None else start
    parts: list[str] = []
    if start is not None and end is not None:
        left, right = sorted((_at(start, most), _at(end, most)))
        if high is None:
            parts.append(_open(right, f"M0 10H{_OPEN}", f"M{_OPEN - 5} 5l5 5l-5 5"))
        if low is None:
            parts.append(_open(left, f"M0 10H-{_OPEN}", f"M-{_OPEN - 5} 5l-5 5l5 5"))
        parts.append(f'<rect class="span" x="{left:.2f}%" width="{right - left:.2f}%" y="6" height="8"/>')
    if best is not None:
        parts.append(f'<svg x="{_at(best, most):.2f}%"><path class="best" d="M0 3l7 7l-7 7l-7 -7z"/></svg>')
    told: dict[float, int] = {}
    for claim in toll["claims"]:
        number = next((n for n in (claim["count"], claim["low"], claim["high"]) if n is not None), None)
        if number is not None:
            place = _at(number, most)
            told[place] = told.get(place, -1) + 1
            parts.append(_tick(place, told[place], _id(toll, claim, places)))
    head = '<svg class="bar" role="group" aria-label="Claims" width="100%" height="36"><use href="#counts"/>'
    return f"{head}{''.join(parts)}</svg>"


def _open(place: float, *paths: str) -> str:
    drawn = "".join(f'<path class="open" d="{d}"/>' for d in paths)
    return f'<svg x="{place:.2f}%">{drawn}</svg>'


def _tick(place: float, before: int, id: str | None) -> str:
    line = f'<path class="tick" d="M{before * _APART} 21v11"/>'
    link = f'<a href="#{id}"><title>article {_article(id)}</title>{line}</a>' if id else line
    return f'<svg x="{place:.2f}%">{link}</svg>'


def _at(number: int, most: int) -> float:
    """The place of a number on the scale of all tolls, which is logarithmic: 2 and 2,000 stand on one page."""
    return 4 + 84 * log10(number + 1) / log10(max(most, 9) + 1)


def _axis(most: int) -> str:
    """The numbers of the scale, and the grid that all bars use."""
    lines: list[str] = []
    ticks: list[str] = []
    last = -100.0
    for number in (0, *(n * 10**power for power in range(len(str(most))) for n in (1, 2, 5))):
        place = _at(number, most)
        if number <= max(most, 9) and place - last > 4 + 2 * len(f"{number:,}"):
            ticks.append(f'<text x="{place:.2f}%" y="11">{number:,}</text>')
            lines.append(f'<line x1="{place:.2f}%" x2="{place:.2f}%" y1="0" y2="100%"/>')
            last = place
    grid = f'<defs><g id="counts">{"".join(lines)}</g></defs>'
    head = '<div class="tolls-axis" aria-hidden="true"><svg width="100%" height="18">'
    return f"{head}{grid}{''.join(ticks)}</svg></div>\n"
