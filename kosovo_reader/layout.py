"""What each part of a news page is: headline, date line, dateline, caption, heading, furniture or body."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from kosovo_reader import lines as looks
from kosovo_reader.article import Block, BlockKind
from kosovo_reader.dateline import dateline
from kosovo_reader.daystamp import date_line, is_label, run_on

# What a line is by itself; what stands around it settles the rest.
#   day     a full date and nothing else: the page's own, or the heading of a chronology
#   dated   a date among names: "Pristina, May 30, 2023"
#   name    "Huang Panyue", "BBC News": a byline, or a heading
#   line    anything short that is no sentence
#   links   the title of a list of links
#   end     the beginning of a comment form
Shape = Literal["meta", "day", "dated", "name", "caption", "credit", "furniture", "links", "end", "item", "sentence", "line"]

_WIDEST_WRAP = 110
_TITLE_LABEL = re.compile(r"(?:title|headline)\s*: *(?=\S)", re.IGNORECASE)
_BODY_LABEL = re.compile(r"(?:text|body|content|article|full text|summary|lead)\s*: *(?=\S)", re.IGNORECASE)
_SITE = re.compile(r"(?: [|•·«»] ?| :: | [-–—] )(?=[^|•·«»]{2,40}$)")


class Line(NamedTuple):
    """A line of the page, or the lines of one hard-wrapped paragraph. `gap`: an empty line stands before it."""

    start: int
    end: int
    text: str
    gap: bool


def blocks(text: str) -> tuple[Block, ...]:
    """Cut the plain text of a page into blocks, in order."""
    page = paragraphs(text)
    found: list[Block] = []
    if page:
        page = _without_head_of_first(page, found)
    shapes = [shape(line.text) for line in page]
    return tuple(_Cutter(text, page, shapes, found).cut())


def paragraphs(text: str) -> list[Line]:
    """The lines of a text, those of a hard-wrapped paragraph as one."""
    found: list[Line] = []
    chunk: list[Line] = []
    offset = 0
    for raw in text.split("\n"):
        line = raw.strip()
        if line:
            start = offset + len(raw) - len(raw.lstrip())
            chunk.append(Line(start, start + len(line), line, not chunk))
        elif chunk:
            found += chunk if len(chunk) == 1 else _unwrapped(text, chunk)
            chunk = []
        offset += len(raw) + 1
    return found + (_unwrapped(text, chunk) if len(chunk) > 1 else chunk)


def _unwrapped(text: str, chunk: list[Line]) -> list[Line]:
    """Neighbouring lines, joined where an editor broke a paragraph at its 70th or 80th column.

    A line goes on in the next if that begins in lower case, or if its first word had no room in the width of the
    others and some other line of the chunk goes on so.
    """
    width = max(len(line.text) for line in chunk)
    narrow = width <= _WIDEST_WRAP
    goes_on = [_goes_on(a.text, b.text) for a, b in zip(chunk, chunk[1:], strict=False)]
    wrapped = narrow and any(goes_on)
    found = [chunk[0]]
    last = chunk[0].text
    for line, on in zip(chunk[1:], goes_on, strict=True):
        full = wrapped and len(last) + 1 + len(line.text.split(None, 1)[0]) > width
        if on or (full and _may_follow(last, line.text)):
            start = found[-1].start
            found[-1] = Line(start, line.end, text[start : line.end].replace("\n", " "), found[-1].gap)
        else:
            found.append(line)
        last = line.text
    return found


def _goes_on(line: str, following: str) -> bool:
    return following[0].islower() and len(line) >= 30 and line[-1] not in ".!?:…"


def _may_follow(line: str, following: str) -> bool:
    return not (looks.is_item(following) or looks.is_byline(following) or looks.is_byline(line) or date_line(line))


def shape(line: str) -> Shape:
    """What a line is by itself."""
    n = len(line)
    if n > 200 and line[-1] in ".”\"":
        return "meta" if looks.is_byline(line) else "caption" if looks.caption(line) >= 0 else "sentence"
    for kind, test in _SHAPES:
        if test(line):
            return kind
    return "line"


def _is_dated(line: str) -> bool:
    return len(line) < 160 and (d := date_line(line)) is not None and d.names > 0


def _is_own_date(line: str) -> bool:
    """True for a line that can only be the page's date: it has a label, a time of day, or a rubric set apart."""
    if len(line) > 160 or not (d := date_line(line)):
        return False
    return d.labelled or d.timed or (d.separated and 0 < d.names <= 3 and "," not in line)


def _is_day(line: str) -> bool:
    return len(line) < 60 and (d := date_line(line)) is not None and d.names == 0


def _is_time(line: str) -> bool:
    return looks.live_time(line) == len(line)


def _is_credit(line: str) -> bool:
    return looks.caption(line) == 0


def _is_caption(line: str) -> bool:
    return looks.caption(line) > 0


# Asked in this order.
_SHAPES: tuple[tuple[Shape, "looks.Test"], ...] = (
    ("end", looks.ends_page),
    ("links", looks.opens_links),
    ("furniture", looks.is_furniture),
    ("meta", _is_time),
    ("meta", _is_own_date),
    ("day", _is_day),
    ("dated", _is_dated),
    ("meta", is_label),
    ("meta", looks.is_byline),
    ("credit", _is_credit),
    ("caption", _is_caption),
    ("furniture", looks.is_menu),
    ("item", looks.is_item),
    ("sentence", looks.is_sentence),
    ("name", looks.is_name),
)
