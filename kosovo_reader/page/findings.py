"""The entries of an article's summary as lists, each with a link to its place."""

from collections.abc import Iterator
from functools import partial

from kosovo_reader.page.escape import attribute, shown
from kosovo_reader.page.wording import about, count_words, date_words, how_dated, how_spoken, joined
from kosovo_reader.summary import Actor, Casualty, Date, Statement, Summary


def findings(summary: Summary, number: int) -> Iterator[str]:
    """Four lists: casualties, statements, dates, actors; `number` is the article's on the page."""
    casualties, statements = enumerate(summary.casualties), enumerate(summary.statements)
    dates, actors = enumerate(summary.dates), enumerate(summary.actors)
    id = partial(entry_id, number - 1)
    yield from _list("casualty", "Casualties", [_casualty(id(i, "c"), c) for i, c in casualties])
    yield from _list("statement", "Statements", [_statement(id(i, "s"), s) for i, s in statements])
    yield from _list("date", "Dates", [_date(id(i, "d"), d, summary) for i, d in dates])
    yield from _list("actor", "Actors", [_actor(id(i, "p"), p) for i, p in actors])


def entry_id(article: int, entry: int, letter: str) -> str:
    """The id of an entry's mark, what links lead to: 0, 1, "c" -> 'a1-c2'."""
    return f"a{article + 1}-{letter}{entry + 1}"


def _list(kind: str, heading: str, items: list[str]) -> Iterator[str]:
    yield f'<h3 class="of-{kind}">{heading} <span class="sum">{len(items)}</span></h3>\n'
    if items:
        yield f'<ol class="entries of-{kind}">\n'
        yield from items
        yield "</ol>\n"
    else:
        yield '<p class="none">none found</p>\n'


def _entry(id: str, html: str, line: int, after: str = "") -> str:
    """`html` is what the mark at the place is described by as well."""
    return f'<li><div id="{id}e">{html}</div> <span class="line">line {line}</span>{after}</li>\n'


def _link(id: str, text: str) -> str:
    return f'<a href="#{id}">{shown(text)}</a>'


def _more(text: str) -> str:
    return f' <span class="more">{shown(text)}</span>' if text else ""


def tag(text: str) -> str:
    """How something was come by, in small; '' for ''. What was inferred rather than read is framed."""
    kind = "inferred" if text.startswith("inferred") else "how"
    return f' <span class="{kind}">{shown(text)}</span>' if text else ""


def _casualty(id: str, c: Casualty) -> str:
    before, number = count_words(c.count, c.low, c.high)
    head = f'<p class="toll">{before} <b>{number}</b> {shown(c.kind)}</p>'
    return _entry(id, f"{head}{_more(about(c))} <p>{_link(id, c.text)}</p>", c.place.line)


def _statement(id: str, s: Statement) -> str:
    speaker = f'<b class="who">{shown(s.speaker)}</b>' if s.speaker else '<b class="who nobody">Nobody named</b>'
    cue = f' <i class="cue">{shown(s.cue)}</i>' if s.cue else ""
    kind = ' <span class="more">in part</span>' if s.kind == "partial" else ""
    return _entry(id, f"<p>{speaker}{cue}{kind}{tag(how_spoken(s))}</p><p>{_link(id, s.quote)}</p>", s.place.line)


def _date(id: str, d: Date, summary: Summary) -> str:
    words = date_words(d.value)
    if d.value and "/" not in d.value and "X" not in d.value:
        value = f'<time datetime="{attribute(d.value)}">{shown(words)}</time>'
    else:
        value = f'<span class="{"value" if d.value else "nobody"}">{shown(words)}</span>'
    return _entry(id, f"{_link(id, d.text)} <span>{value}{tag(how_dated(d, summary))}</span>", d.place.line)


def _actor(id: str, a: Actor) -> str:
    also = "also " + ", ".join(a.aliases) if a.aliases else None
    more = _more(joined(a.role or a.kind, also))
    others = "".join(f' <a href="#{id}-{i}">{m.line}</a>' for i, m in enumerate(a.mentions[1:], 2))
    again = f'<span class="line again">also in line{others}</span>' if others else ""
    return _entry(id, _link(id, a.name) + more, a.place.line, again)
