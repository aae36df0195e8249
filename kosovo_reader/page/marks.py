"""An article's text as HTML, with its findings marked in place."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import partial
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from kosovo_reader.article import Article, Block
from kosovo_reader.page.escape import attribute, shown
from kosovo_reader.page.findings import entry_id
from kosovo_reader.page.wording import actor_note, casualty_note, date_note, statement_note
from kosovo_reader.summary import Place, Summary


class Mark(NamedTuple):
    """A stretch of the article's text that is told apart. Sorted, those that hold others come before them.

    minus_end   the end, negated, so that of two marks with one start the longer comes first
    rank        of two marks on the same stretch, the lower holds the other
    serial      tells marks apart
    kind        a class of page.css
    id          what links lead to; "" where none does
    tag         the element
    attributes  further ones of the tag, ready to print
    goes_on     a further piece of a mark that was cut, as it overlaps another without lying in it
    """

    start: int
    minus_end: int
    rank: int
    serial: int
    kind: str
    id: str = ""
    tag: str = "span"
    attributes: str = ""
    goes_on: bool = False

    @property
    def end(self) -> int:
        return -self.minus_end


class Paragraph(NamedTuple):
    """A stretch of the article's text on lines of its own, and the blocks in it."""

    start: int
    end: int
    blocks: tuple[Block, ...]


def marked_text(article: Article, summary: Summary, number: int) -> Iterator[str]:
    """The paragraphs of the article as HTML; `number` is the article's on the page."""
    text = article.text
    lines = [i for i, char in enumerate(text) if char == "\n"]
    marks = sorted(_marks(summary, number), reverse=True)
    over: list[Mark] = []
    for paragraph in paragraphs(article):
        here = [m._replace(start=max(m.start, paragraph.start)) for m in over if m.end > paragraph.start]
        while marks and marks[-1].start < paragraph.end:
            here.append(marks.pop())
        here += _blocks(paragraph)
        woven, over = weave(text, paragraph.start, paragraph.end, here)
        kind = _kind(paragraph)
        tag = "h3" if kind == "heading" else "p"
        line = bisect_right(lines, paragraph.start - 1) + 1
        yield f'<{tag} class="{kind}" dir="auto" data-line="{line}">{woven}</{tag}>\n'


def paragraphs(article: Article) -> Iterator[Paragraph]:
    """The article's blocks, those on one line together, and whatever stands outside them: no character is left out."""
    text, place = article.text, article.plain.place
    groups: list[list[Block]] = []
    for block in article.blocks:
        start, end = place(block.start, block.end)
        block = Block(block.kind, start, end)
        if groups and "\n" not in text[groups[-1][-1].end : start]:
            groups[-1].append(block)
        else:
            groups.append([block])
    starts = [group[0].start for group in groups]
    if text[: starts[0] if starts else len(text)].strip():
        groups.insert(0, [])
        starts.insert(0, 0)
    for group, start, stop in zip(groups, starts, [*starts[1:], len(text)], strict=False):
        yield Paragraph(start, start + len(text[start:stop].rstrip(" \t\n")), tuple(group))


def weave(text: str, start: int, end: int, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """`text[start:end]` with its marks as nested tags, and what of the marks goes on after `end`."""
    heapify(marks)
    out: list[str] = []
    held: list[Mark] = []
    over: list[Mark] = []
    at = start
    while marks:
        mark = heappop(marks)
        while held and held[-1].end <= mark.start:
            out += shown(text[at : held[-1].end]), _closing(held[-1])
            at = held.pop().end
        limit = held[-1].end if held else end
        cut = mark.end > limit
        if cut:
            beyond = mark._replace(start=limit, goes_on=True)
            if held:
                heappush(marks, beyond)
            else:
                over.append(beyond)
            mark = mark._replace(minus_end=-limit)
        if mark.start < mark.end:
            out += shown(text[at : mark.start]), _opening(mark, cut)
            at = mark.start
            held.append(mark)
    for mark in reversed(held):
        out += shown(text[at : mark.end]), _closing(mark)
        at = mark.end
    out.append(shown(text[at:end]))
    return "".join(out), over


def _opening(mark: Mark, cut: bool) -> str:
    classes = mark.kind + " goes-on" * mark.goes_on + " cut" * cut
    id = f' id="{mark.id}"' if mark.id and not mark.goes_on else ""
    return f'<{mark.tag} class="{classes}"{id}{mark.attributes}>'


def _closing(mark: Mark) -> str:
    return f"</{mark.tag}>"


def _marks(summary: Summary, number: int) -> Iterator[Mark]:
    serial = 0
    for rank, kind, id, places, note, whole in _findings(summary, number):
        attributes = f' tabindex="0" data-note="{attribute(note)}" aria-describedby="{id}e"'
        if whole:
            serial += 1
            yield Mark(whole.start, -whole.end, rank, serial, "broken", id)
        for i, place in enumerate(places):
            serial += 1
            own = "" if whole else id if i == 0 else f"{id}-{i + 1}"
            yield Mark(place.start, -place.end, rank + 1, serial, kind, own, "mark", attributes)


def _findings(summary: Summary, number: int) -> Iterator[tuple[int, str, str, Iterable[Place], str, Place | None]]:
    """For each entry: rank, kind, id, the places to mark, its note, and what holds the pieces of a broken quotation."""
    id = partial(entry_id, number - 1)
    for i, s in enumerate(summary.statements):
        whole = s.place if len(s.parts) > 1 else None
        yield 1, "statement", id(i, "s"), s.parts, statement_note(s), whole
    for i, c in enumerate(summary.casualties):
        yield 3, "casualty", id(i, "c"), (c.place,), casualty_note(c), None
    for i, d in enumerate(summary.dates):
        yield 5, "date", id(i, "d"), (d.place,), date_note(d, summary), None
    for i, a in enumerate(summary.actors):
        yield 7, "actor", id(i, "p"), a.mentions, actor_note(a), None


def _blocks(paragraph: Paragraph) -> Iterator[Mark]:
    """Where blocks share a line (a dateline and the paragraph behind it), each that is no text is told apart."""
    if len(paragraph.blocks) > 1:
        for i, block in enumerate(paragraph.blocks):
            if block.kind != _kind(paragraph):
                yield Mark(block.start, -block.end, 0, -i, block.kind)


def _kind(paragraph: Paragraph) -> str:
    kinds = [block.kind for block in paragraph.blocks]
    return "body" if "body" in kinds else kinds[0] if kinds else "furniture"
