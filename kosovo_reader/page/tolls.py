"""The tolls that the articles tell, as bars from the lowest number to the highest, and the claims behind them."""

from collections.abc import Iterator, Sequence
from math import log10

from kosovo_reader.overview.tolls import Toll, Vouched
from kosovo_reader.page import key
from kosovo_reader.page.escape import shown
from kosovo_reader.page.findings import entry_id
from kosovo_reader.page.wording import count_phrase, count_words, counted, date_words, joined

_OPEN = 26  # pixels that a bar without an end goes on
_APART = 5  # pixels from one tick to the next
_AGREEMENTS = {
    "agree": "{articles} agree",
    "differ": "{articles} differ: no number fits all",
    "single": "one article only",
}


def tolls(found: Sequence[Toll]) -> Iterator[str]:
    """A bar for each toll."""
    if not found:
        yield '<p class="none">No casualty counts.</p>\n'
        return
    most = max((n for toll in found for n in _numbers(toll)), default=1)
    yield _axis(most)
    yield '<ol class="tolls">\n'
    for toll in found:
        yield _toll(toll, most)
    yield f"</ol>\n{key.TOLLS}"


def _numbers(toll: Toll) -> Iterator[int]:
    numbers = [toll.best, toll.low, toll.high]
    for claim in toll.claims:
        numbers += claim.count, claim.low, claim.high
    return (n for n in numbers if n is not None)


def _toll(toll: Toll, most: int) -> str:
    articles = len({claim.entry[0] for claim in toll.claims})
    before, number = count_words(toll.best, toll.low, toll.high)
    if toll.best is not None and number != f"{toll.best:,}":  # the bounds of claims that differ are not those of one
        before, number = "", f"{toll.best:,}"
    whom = joined(toll.actor, ", ".join(toll.victims) if toll.victims != [toll.actor] else None)
    day = date_words(toll.date) if toll.date else "no day told"
    verdict = _AGREEMENTS[toll.agreement].format(articles=counted(articles, "article"))
    claims = "".join(f"<li>{_claim(claim)}</li>" for claim in toll.claims)
    return (
        f'<li class="{toll.agreement}"><div class="label">'
        f'<p class="toll">{before} <b>{number}</b> {shown(toll.kind)}</p>'
        f'<p class="more">{shown(joined(whom, day))}</p></div>{_bar(toll, most)}'
        f'<div class="claims"><p class="verdict">{verdict}</p><ul>{claims}</ul></div></li>\n'
    )


def _claim(claim: Vouched) -> str:
    """'Article 1, line 29: at least 30'."""
    said = f", according to {claim.attributed_to}" if claim.attributed_to else ""
    words = count_phrase(claim.count, claim.low, claim.high) + said
    return f'<a href="#{entry_id(*claim.entry, "c")}">{_article(claim)}</a>, line {claim.line}: {shown(words)}'


def _article(claim: Vouched) -> str:
    return f"article {claim.entry[0] + 1}"


def _bar(toll: Toll, most: int) -> str:
    """A bar from low to high, open where a bound is; a diamond at best; below, a tick for each claim."""
    low, high, best = toll.low, toll.high, toll.best
    start, end = _first(low, best, high), _first(high, best, low)
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
    stacked: dict[float, int] = {}
    for claim in toll.claims:
        number = _first(claim.count, claim.low, claim.high)
        if number is not None:
            place = _at(number, most)
            stacked[place] = stacked.get(place, -1) + 1
            parts.append(_tick(place, stacked[place], claim))
    head = '<svg class="bar" role="group" aria-label="Claims" width="100%" height="36"><use href="#counts"/>'
    return f"{head}{''.join(parts)}</svg>"


def _first(*numbers: int | None) -> int | None:
    return next((n for n in numbers if n is not None), None)


def _open(place: float, *paths: str) -> str:
    drawn = "".join(f'<path class="open" d="{d}"/>' for d in paths)
    return f'<svg x="{place:.2f}%">{drawn}</svg>'


def _tick(place: float, before: int, claim: Vouched) -> str:
    line = f'<path class="tick" d="M{before * _APART} 21v11"/>'
    link = f'<a href="#{entry_id(*claim.entry, "c")}"><title>{_article(claim)}</title>{line}</a>'
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
