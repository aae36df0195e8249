"""What the articles say together: the timeline, the tolls, who is named and who is quoted."""

from collections.abc import Iterable, Iterator, Sequence

from kosovo_reader.overview import Overview, Ranked
from kosovo_reader.page import key
from kosovo_reader.page.escape import shown
from kosovo_reader.page.findings import entry_id
from kosovo_reader.page.timeline import timeline
from kosovo_reader.page.tolls import tolls
from kosovo_reader.summary import Summary

_SHOWN = 12  # rows of a table that stand open


def overview(together: Overview, titles: Sequence[str], summaries: Sequence[Summary]) -> Iterator[str]:
    """What the articles say together; `titles` are theirs on the page."""
    yield '<section id="overview" aria-labelledby="overview-title">\n<h2 id="overview-title">Overview</h2>\n'
    yield "<h3>When</h3>\n"
    yield from timeline(titles, summaries)
    yield key.TIMELINE
    yield '<h3 id="tolls">How many</h3>\n'
    yield from tolls(list(together.counted()))
    yield '<div class="tables">\n'
    yield from _table("Who is named", ("Actor", "Kind", "Articles", "Mentions"), list(together.named()), "p")
    yield from _table("Who is quoted", ("Speaker", "Post", "Articles", "Quotes"), list(together.quoted()), "s")
    yield "</div>\n</section>\n"


def _table(title: str, heads: tuple[str, ...], rows: Sequence[Ranked], letter: str) -> Iterator[str]:
    """A table of names with two numbers; what is beyond the first rows is folded in."""
    yield f"<div><h3>{title}</h3>\n"
    if not rows:
        yield '<p class="none">Nobody.</p></div>\n'
        return
    most = max(row.times for row in rows) or 1
    printed = [_row(row, letter, most) for row in rows]
    yield _framed(title, heads, printed[:_SHOWN])
    if printed[_SHOWN:]:
        yield f"<details><summary>and {len(rows) - _SHOWN:,} more</summary>\n"
        yield _framed(f"{title}: the others", heads, printed[_SHOWN:])
        yield "</details>\n"
    yield "</div>\n"


def _framed(title: str, heads: Iterable[str], rows: Iterable[str]) -> str:
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    return f'<table aria-label="{title}"><thead><tr>{head}</tr></thead><tbody>\n{"".join(rows)}</tbody></table>\n'


def _row(row: Ranked, letter: str, most: int) -> str:
    name, what, articles, number, entry = row
    linked = f'<a href="#{entry_id(*entry, letter)}">{shown(name)}</a>'
    bar = f'<rect width="{100 * number / most:.1f}%"/>'
    return (
        f'<tr><th scope="row">{linked}</th><td>{shown(what or "")}</td><td class="n">{articles:,}</td><td class="n">'
        f'{number:,} <svg aria-hidden="true" class="much">{bar}</svg></td></tr>\n'
    )
