"""What the articles say together: the timeline, the tolls, who is named and who is quoted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from kosovo_reader.page import key
from kosovo_reader.page.escape import shown
from kosovo_reader.page.timeline import timeline
from kosovo_reader.page.tolls import tolls
from kosovo_reader.page.wording import joined
from kosovo_reader.summary import Summary

_SHOWN = 12  # rows of a table that stand open


def overview(told: Mapping[str, Any], titles: Sequence[str], summaries: Sequence[Summary]) -> Iterator[str]:
    """The overview; `told` is the summary's, `titles` are the articles' on the page."""
    yield '<section id="overview" aria-labelledby="overview-title">\n<h2 id="overview-title">Overview</h2>\n'
    yield "<h3>When</h3>\n"
    yield from timeline(titles, summaries)
    yield key.TIMELINE
    yield '<h3 id="tolls">How many</h3>\n'
    yield from tolls(told["tolls"], summaries)
    yield '<div class="tables">\n'
    numbered = list(enumerate(summaries, 1))
    people = [(a["name"], joined(a["kind"]), a["articles"], a["mentions"]) for a in told["actors"]]
    places = _first((a.name, f"a{n}-p{i}") for n, s in numbered for i, a in enumerate(s.actors, 1))
    yield from _table("Who is named", ("Actor", "Kind", "Articles", "Mentions"), people, places)
    people = [(s["name"], s["role"] or "", s["articles"], s["statements"]) for s in told["speakers"]]
    places = _first((q.speaker, f"a{n}-s{i}") for n, s in numbered for i, q in enumerate(s.statements, 1))
    yield from _table("Who is quoted", ("Speaker", "Post", "Articles", "Quotes"), people, places)
    yield "</div>\n</section>\n"


def _first(entries: Iterable[tuple[str | None, str]]) -> dict[str, str]:
    """Of each name, the entry that has it first."""
    found: dict[str, str] = {}
    for name, id in entries:
        if name:
            found.setdefault(name, id)
    return found


def _table(
    title: str, heads: tuple[str, ...], rows: Sequence[tuple[str, str, int, int]], places: Mapping[str, str]
) -> Iterator[str]:
    """A table of names with two numbers; what is beyond the first rows is folded in."""
    yield f"<div><h3>{title}</h3>\n"
    if not rows:
        yield '<p class="none">Nobody.</p></div>\n'
        return
    most = max(row[3] for row in rows) or 1
    printed = [_row(*row, most, places) for row in rows]
    yield _framed(title, heads, printed[:_SHOWN])
    if printed[_SHOWN:]:
        yield f"<details><summary>and {len(rows) - _SHOWN:,} more</summary>\n"
        yield _framed(f"{title}: the others", heads, printed[_SHOWN:])
        yield "</details>\n"
    yield "</div>\n"


def _framed(title: str, heads: Iterable[str], rows: Iterable[str]) -> str:
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    return f'<table aria-label="{title}"><thead><tr>{head}</tr></thead><tbody>\n{"".join(rows)}</tbody></table>\n'


def _row(name: str, kind: str, articles: int, number: int, most: int, places: Mapping[str, str]) -> str:
    linked = f'<a href="#{places[name]}">{shown(name)}</a>' if name in places else shown(name)
    bar = f'<rect width="{100 * number / most:.1f}%"/>'
    return (
        f'<tr><th scope="row">{linked}</th><td>{shown(kind)}</td><td class="n">{articles:,}</td><td class="n">'
        f'{number:,} <svg aria-hidden="true" class="much">{bar}</svg></td></tr>\n'
    )
