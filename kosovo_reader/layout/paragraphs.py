"""The lines of a page, those of a hard-wrapped paragraph as one, its labels and dates set apart from the text."""

import re
from itertools import pairwise
from typing import NamedTuple

from kosovo_reader.layout.captions import PICTURES
from kosovo_reader.layout.daystamp import date_line, run_on
from kosovo_reader.layout.lines import is_name
from kosovo_reader.layout.shapes import shape

HEAD = 12  # so many lines may stand around a headline
WIDEST_WRAP = 110
TITLE_LABELS = ("title:", "headline:")
TEXT_LABELS = ("text:", "body:", "content:", "article:", "full text:", "summary:", "lead:")
_DIGIT = re.compile(r"\d")
_CRAWLED = r"date (?:19|20)\d\d-\d\d(?:-\d\d)?(?= )"  # put before the text by who saved the page


class Line(NamedTuple):
    """A line of the page, or the lines of one hard-wrapped paragraph. `gap`: an empty line stands before it."""

    start: int
    end: int
    text: str
    gap: bool


def paragraphs(text: str) -> list[Line]:
    """The lines of a text, those of a hard-wrapped paragraph as one."""
    found: list[Line] = []
    chunk: list[Line] = []
    offset = 0
    for raw in text.split("\n"):
        if line := raw.strip():
            start = offset if raw[0] == line[0] else offset + len(raw) - len(raw.lstrip())
            chunk.append(Line(start, start + len(line), line, not chunk))
        elif chunk:
            found += chunk if len(chunk) == 1 else _unwrapped(text, chunk)
            chunk = []
        offset += len(raw) + 1
    return found + (_unwrapped(text, chunk) if len(chunk) > 1 else chunk)


def _unwrapped(text: str, chunk: list[Line]) -> list[Line]:
    """Neighbouring lines, joined where somebody broke a paragraph at its 70th or 80th column.

    A line goes on in the next if that begins in lower case; where some line does, also if the next one's first word
    had no room in the width of the others.
    """
    goes_on = [_goes_on(a.text, b.text) for a, b in pairwise(chunk)]
    if not any(goes_on):
        return chunk
    width = max(len(line.text) for line in chunk)
    found: list[list[Line]] = [[chunk[0]]]
    for line, on in zip(chunk[1:], goes_on, strict=True):
        before = found[-1][-1].text
        full = width <= WIDEST_WRAP and len(before) + 1 + len(line.text.split(None, 1)[0]) > width
        if on or (full and _may_follow(before, line.text)):
            found[-1].append(line)
        else:
            found.append([line])
    return [
        Line(part[0].start, part[-1].end, text[part[0].start : part[-1].end].replace("\n", " "), part[0].gap)
        for part in found
    ]


def _goes_on(line: str, following: str) -> bool:
    if line[0] == "(" and following[-1] == ")" and ")" not in line and "(" not in following:
        return True  # (Reporting by A in Belgrade; Editing by / B)
    if not following[0].islower() or len(line) < 30 or line[-1] in ".!?:…" or following.startswith("http"):
        return False
    if following.startswith(("by ", "author ")):  # "by Associated Press", but "by Serb protesters"
        return len(following) > 70 or not is_name(following.partition(" ")[2])
    dated = ("meta", "day", "dated")
    return not ((len(line) < 70 and shape(line) in dated) or (len(following) < 70 and shape(following) in dated))


def _may_follow(line: str, following: str) -> bool:
    return not any(shape(x) in ("meta", "day", "dated", "item", "furniture", "links") for x in (line, following))


def without_prefixes(page: list[Line]) -> list[Line]:
    """The page with "date 2023-05-30", "Title:", "Text:" as lines of their own, where the first lines begin so."""
    found: list[Line] = []
    for line in page[:HEAD]:
        cut = _prefix(line.text)
        rest = line.text[cut:].lstrip()
        if cut and rest:
            prefix = line.text[:cut].rstrip()
            found.append(Line(line.start, line.start + len(prefix), prefix, line.gap))
            found.append(Line(line.end - len(rest), line.end, rest, False))
        else:
            found.append(line)
    return found + page[HEAD:]


def _prefix(line: str) -> int:
    """The length of a label or a date that a line runs on from."""
    if line.find(":", 0, 12) > 0:
        low = line[:12].lower()
        for label in TITLE_LABELS + TEXT_LABELS:
            if low.startswith(label):
                return len(label)
    if not _DIGIT.search(line, 0, 60):
        return 0
    crawled = re.match(_CRAWLED, line) if line[0] == "d" else None
    cut = crawled.end() if crawled else run_on(line)
    told = date_line(line[:200]) if cut else None
    return cut if not told or (crawled and told.names > 3) else 0


def is_transcript(page: list[Line]) -> bool:
    """True if several lines begin with a speaker in capitals and a colon."""
    names = [line.text[:at] for line in page[:40] if (at := line.text.find(":", 0, 30)) > 0]
    return sum(name.isupper() and name.lower() not in PICTURES for name in names) > 1
