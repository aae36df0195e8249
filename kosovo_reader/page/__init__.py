"""Summaries -> a page to look at: one HTML file, without a script or an address, each finding marked in its article."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files

from kosovo_reader import __version__
from kosovo_reader.article import Article
from kosovo_reader.overview import Overview
from kosovo_reader.page.escape import attribute, shown
from kosovo_reader.page.findings import findings, tag
from kosovo_reader.page.marks import marked_text
from kosovo_reader.page.overview import overview
from kosovo_reader.page.wording import anchor_is_inferred, counted, day_words, how_anchored, joined
from kosovo_reader.summary import Summary

_SPELT = dict(enumerate("No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split()))


def render(
    read: Sequence[tuple[Article, Summary]],
    together: Overview | None = None,
    skipped: Sequence[tuple[str, str]] = (),
) -> Iterator[str]:
    """The page, piece by piece, each ready for UTF-8; always the same for the same articles.

    read      the articles, each with its summary
    together  what they say together; None leaves it out
    skipped   what could not be read: source and reason
    """
    summaries = [summary for _, summary in read]
    titles = [_title(summary) for summary in summaries]
    heading = titles[0] if len(titles) == 1 else f"{_SPELT.get(len(titles), str(len(titles)))} articles, read together"
    yield _head(heading)
    yield f'<header>\n<p class="kicker">kosovo-reader</p>\n<h1 dir="auto">{shown(heading)}</h1>\n'
    yield f"{_standfirst(summaries)}{_LEGEND}</header>\n"
    if len(read) > 1:
        yield from _contents(titles, summaries, together is not None)
    yield "<main>\n"
    if together is not None:
        yield from overview(together, titles, summaries)
    for number, (article, summary) in enumerate(read, 1):
        yield from _article(article, summary, titles[number - 1], number)
    yield "</main>\n"
    yield from _foot(skipped)


def _head(title: str) -> str:
    css = files("kosovo_reader.page").joinpath("page.css").read_text("utf-8")
    digest = b64encode(sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="kosovo-reader {__version__}">
<title>{attribute(title)}</title>
<style>{css}</style>
</head>
<body>
"""


_LEGEND = """<fieldset class="legend"><legend>Marked in the text</legend>
<label><input type="checkbox" id="show-casualty" checked> <mark class="casualty">casualty counts</mark></label>
<label><input type="checkbox" id="show-statement" checked> <mark class="statement">statements</mark></label>
<label><input type="checkbox" id="show-date" checked> <mark class="date">dates</mark></label>
<label><input type="checkbox" id="show-actor" checked> <mark class="actor">actors</mark></label>
</fieldset>
"""


def _title(summary: Summary) -> str:
    """The article's headline, else the name of its file."""
    return summary.title or summary.source.rstrip("/").rpartition("/")[2] or summary.source


def _standfirst(summaries: Sequence[Summary]) -> str:
    days = sorted(summary.anchor for summary in summaries if summary.anchor)
    span = " to ".join(dict.fromkeys(map(day_words, (days[0], days[-1])))) if days else None
    return f'<p class="standfirst">{shown(joined(span, _sums(summaries)))}</p>\n'


def _sums(summaries: Sequence[Summary]) -> str:
    """'2 casualty counts · 4 statements · 34 dates · 21 actors'."""
    return joined(
        counted(sum(len(s.casualties) for s in summaries), "casualty count"),
        counted(sum(len(s.statements) for s in summaries), "statement"),
        counted(sum(len(s.dates) for s in summaries), "date"),
        counted(sum(len(s.actors) for s in summaries), "actor"),
    )


def _contents(titles: Sequence[str], summaries: Sequence[Summary], has_overview: bool) -> Iterator[str]:
    yield '<nav aria-labelledby="contents">\n<h2 id="contents">Contents</h2>\n'
    if has_overview:
        yield '<p><a href="#overview">Overview</a></p>\n'
    yield '<ol class="contents">\n'
    for number, (title, summary) in enumerate(zip(titles, summaries, strict=True), 1):
        yield (
            f'<li><a href="#a{number}" dir="auto">{shown(title)}</a> '
            f'<span class="more">{shown(joined(summary.source, _sums([summary])))}</span></li>\n'
        )
    yield "</ol>\n</nav>\n"


def _article(article: Article, summary: Summary, title: str, number: int) -> Iterator[str]:
    yield f'<article id="a{number}" aria-labelledby="a{number}-title">\n'
    yield f'<h2 id="a{number}-title" dir="auto"><span class="number">{number}</span> {shown(title)}</h2>\n'
    yield f'<p class="source"><code dir="auto">{shown(summary.source)}</code> {_anchor(summary)}</p>\n'
    yield f'<div class="columns">\n<section class="text" aria-label="Text of article {number}">\n'
    yield from marked_text(article, summary, number)
    yield f'</section>\n<section class="findings" aria-label="Findings in article {number}">\n'
    yield from findings(summary, number)
    yield "</section>\n</div>\n</article>\n"


def _anchor(summary: Summary) -> str:
    if not summary.anchor:
        return "Tells no day of its own: what is counted from it stays open."
    source = f" ({summary.anchor_source})" if summary.anchor_source else ""
    comma = "" if anchor_is_inferred(summary) else ","
    day = f'<time datetime="{attribute(summary.anchor)}">{shown(day_words(summary.anchor))}</time>'
    return f"Counted from {day}{comma}{tag(how_anchored(summary) + source)}"


def _foot(skipped: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield "<footer>\n"
    if skipped:
        yield "<h2>Not read</h2>\n<ul>\n"
        for source, reason in skipped:
            yield f"<li><code>{shown(source)}</code> {shown(reason)}</li>\n"
        yield "</ul>\n"
    yield f"<p>Made by kosovo-reader {__version__} from the text alone. "
    yield "What is marked as inferred does not stand in the text.</p>\n"
    yield "</footer>\n</body>\n</html>\n"
