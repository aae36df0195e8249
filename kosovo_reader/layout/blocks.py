"""What each part of a news page is: headline, date line, dateline, caption, heading, furniture or body."""

import re
from itertools import pairwise, zip_longest
from typing import NamedTuple

from kosovo_reader.article import Block, BlockKind
from kosovo_reader.layout import lines as looks
from kosovo_reader.layout.captions import caption, is_caption_label
from kosovo_reader.layout.dateline import dateline, place_alone
from kosovo_reader.layout.daystamp import date_line, run_on
from kosovo_reader.layout.headline import headline, is_site
from kosovo_reader.layout.shapes import Shape, shape
from kosovo_reader.layout.signoff import signed

_DIGIT = re.compile(r"\d")
_WIDEST_WRAP = 110
_HEAD = 12  # so many lines may stand around a headline
_CRAWLED = r"date (?:19|20)\d\d-\d\d(?:-\d\d)?(?= )"  # put before the text by who saved the page
_TITLE_LABELS = ("title:", "headline:")
_TEXT_LABELS = ("text:", "body:", "content:", "article:", "full text:", "summary:", "lead:")


class Line(NamedTuple):
    """A line of the page, or the lines of one hard-wrapped paragraph. `gap`: an empty line stands before it."""

    start: int
    end: int
    text: str
    gap: bool


def blocks(text: str) -> tuple[Block, ...]:
    """Cut the plain text of a page into blocks, in order."""
    page = _without_prefixes(paragraphs(text))
    return tuple(_Cutter(page, [shape(line.text) for line in page]).cut())


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
    """Neighbouring lines, joined where somebody broke a paragraph at its 70th or 80th column.

    A line goes on in the next if that begins in lower case; where some line does, also if the next one's first word
    had no room in the width of the others.
    """
    width = max(len(line.text) for line in chunk)
    goes_on = [_goes_on(a.text, b.text) for a, b in pairwise(chunk)]
    if not any(goes_on):
        return chunk
    found: list[list[Line]] = [[chunk[0]]]
    for line, on in zip(chunk[1:], goes_on, strict=True):
        before = found[-1][-1].text
        full = width <= _WIDEST_WRAP and len(before) + 1 + len(line.text.split(None, 1)[0]) > width
        if on or (full and _may_follow(before, line.text)):
            found[-1].append(line)
        else:
            found.append([line])
    return [
        Line(part[0].start, part[-1].end, text[part[0].start : part[-1].end].replace("\n", " "), part[0].gap)
        for part in found
    ]


def _goes_on(line: str, following: str) -> bool:
    if not following[0].islower() or len(line) < 30 or line[-1] in ".!?:…" or following.startswith("http"):
        return False
    if following.startswith(("by ", "author ")):  # "by Associated Press", but "by Serb protesters"
        return len(following) > 70 or not looks.is_name(following.partition(" ")[2])
    dated = ("meta", "day", "dated")
    return not ((len(line) < 70 and shape(line) in dated) or (len(following) < 70 and shape(following) in dated))


def _may_follow(line: str, following: str) -> bool:
    return not any(shape(x) in ("meta", "day", "dated", "item", "furniture", "links") for x in (line, following))


def _without_prefixes(page: list[Line]) -> list[Line]:
    """The page with "date 2023-05-30", "Title:", "Text:" as lines of their own, where the first lines begin so."""
    found: list[Line] = []
    for line in page[:_HEAD]:
        cut = _prefix(line.text)
        rest = line.text[cut:].lstrip()
        if cut and rest:
            prefix = line.text[:cut].rstrip()
            found.append(Line(line.start, line.start + len(prefix), prefix, line.gap))
            found.append(Line(line.end - len(rest), line.end, rest, False))
        else:
            found.append(line)
    return found + page[_HEAD:]


def _prefix(line: str) -> int:
    """The length of a label or a date that a line runs on from."""
    if ":" in line[:12]:
        low = line[:12].lower()
        for label in _TITLE_LABELS + _TEXT_LABELS:
            if low.startswith(label):
                return len(label)
    if not _DIGIT.search(line, 0, 60):
        return 0
    crawled = re.match(_CRAWLED, line)
    cut = crawled.end() if crawled else run_on(line)
    told = date_line(line[:200]) if cut else None
    return cut if not told or (crawled and told.names > 3) else 0


class _Cutter:
    """Goes down the lines of a page and settles what each is from where it stands."""

    def __init__(self, page: list[Line], shapes: list[Shape]) -> None:
        self.page = page
        self.shapes = shapes
        self.found: list[Block] = []
        self.bodies = 0  # paragraphs so far
        self.links = False  # in a list of links
        self.ended = False  # past the end of the article
        self.titles = self._titles()
        self.days = shapes.count("day")
        self.broadcaster = any("BBC Homepage" in line.text for line in page[:3])
        self.last = max((i for i, s in enumerate(shapes) if s in ("sentence", "item")), default=-1)

    def cut(self) -> list[Block]:
        for i, line in enumerate(self.page):
            kind = self._kind(i)
            if kind == "body":
                self._body(line)
            elif kind == "caption":
                self._caption(line)
            else:
                self.found.append(Block(kind, line.start, line.end))
        return self.found

    def _titles(self) -> frozenset[int]:
        """The lines that are the page's headline; more than one where it is repeated."""
        top = self.shapes[:40]
        top = top[: top.index("item")] if "item" in top else top
        content = (i for i, s in enumerate(top) if s in ("sentence", "line", "name", "dated"))
        first = next((i for i in content if not looks.is_rubric(self.page[i].text)), None)
        if first is None or len(self.page) == 1:
            return frozenset()
        if i := self._labelled_title():
            return frozenset([i])
        if self.shapes[first] == "sentence" and self._is_headline(first):
            self.shapes[first] = "line"
        start = next((i for i, s in enumerate(self.shapes) if s in ("sentence", "item")), len(self.page))
        able = [i for i in self._head(start) if self.shapes[i] in ("line", "name")]
        if not any(s in ("sentence", "item", "caption") for s in self.shapes) and len(able) < 2:
            return frozenset()
        able = [i for i in able if not looks.is_rubric(self.page[i].text) and not is_site(self.page[i].text)]
        able = able or [i for i in self._head(start) if self.shapes[i] == "dated"]
        able = self._below_short_lines(able) or [i for i in able if self._opens_as_headline(i)] or able
        return self._repeated(able) or self._likeliest(self._below_menu(able) or self._below_office(able))

    def _head(self, end: int) -> list[int]:
        """The lines that may stand around a headline: those above the first dozen of three words that are no furniture."""
        content = [i for i in range(min(end, 4 * _HEAD)) if self._is_content(i)]
        long = [i for i in content if self.page[i].text.count(" ") > 1]
        return [i for i in content if len(long) <= _HEAD or i < long[_HEAD]]

    def _is_content(self, i: int) -> bool:
        return self.shapes[i] not in ("furniture", "links") and not looks.is_rubric(self.page[i].text)

    def _below_short_lines(self, able: list[int]) -> list[int]:
        """Where five short lines stand first, a menu without a frame, those from the first of five words on."""
        long = next((n for n, i in enumerate(able) if self.page[i].text.count(" ") > 3), 0)
        return [i for i in able[long:] if self._opens_as_headline(i)] if long > 4 else []

    def _opens_as_headline(self, i: int) -> bool:
        first = self.page[i].text[0]
        return first.isupper() or first.isdigit() or first in "“\"'‘„«[#¿"

    def _below_menu(self, able: list[int]) -> list[int]:
        """Where a long menu stands above the page's date, the lines right below that date."""
        day = next((i for i, s in enumerate(self.shapes[: 4 * _HEAD]) if s == "meta" and self._tells_day(i)), 0)
        menu = sum(s == "furniture" or looks.is_rubric(self.page[i].text) for i, s in enumerate(self.shapes[:day]))
        return [i for i in able if i > day] if menu > 3 else []

    def _tells_day(self, i: int) -> bool:
        told = date_line(self.page[i].text)
        return told is not None and (told.labelled or told.timed)

    def _below_office(self, able: list[int]) -> list[int]:
        """The lines below the name of who publishes: "United Nations Office for the ...", then title and day."""
        if len(able) < 2 or able[0] != 0 or not looks.is_office(self.page[0].text):
            return able
        if self.shapes[able[1] + 1 : able[1] + 2] not in (["meta"], ["day"], ["dated"]):
            return able
        self.shapes[0] = "meta"
        return able[1:]

    def _labelled_title(self) -> int:
        for i in range(1, min(_HEAD, len(self.page))):
            if self.page[i - 1].text.lower() in _TITLE_LABELS:
                self.shapes[i - 1], self.shapes[i] = "meta", "line"
                return i
            if self.page[i - 1].text.lower() in _TEXT_LABELS:
                self.shapes[i - 1] = "meta"
        return 0

    def _is_headline(self, i: int) -> bool:
        """True for a first sentence that stands as a headline: a question, in Title Case, above a byline or a dateline,
        or again below."""
        line = self.page[i].text
        if len(line) > (120 if line[-1] == "." else 160) or i + 1 == len(self.page):
            return False
        following = self.page[i + 1].text
        return (
            looks.is_question(line)
            or looks.is_title_case(line)
            or self.shapes[i + 1] in ("meta", "day", "dated", "name")
            or following.startswith(line)
            or (
                self.shapes[i + 1] == "sentence"
                and dateline(following, not self._is_transcript()) > 0
                and not dateline(line, True)
            )
        )

    def _repeated(self, able: list[int]) -> frozenset[int]:
        """The lines of a headline that stands twice, or once with the site's name or its menu around it."""
        heads = {i: headline(self.page[i].text).casefold() for i in able}
        for i in able:
            head = heads[i]
            same = [j for j in able if _is_repeated(head, heads[j])]
            if len(same) > 1 and (head.count(" ") > 1 or (" " in head and all(heads[j] == head for j in same))):
                return frozenset(same)
        return frozenset()

    def _likeliest(self, able: list[int]) -> frozenset[int]:
        """The first line that is long enough for a headline, and no kicker of three words above one."""
        for at_least in (3, 2):
            for i, following in zip_longest(able, able[1:]):
                words = len(headline(self.page[i].text).split())
                if words >= at_least and not (words < 5 and following and self._is_kicker(i, following)):
                    return frozenset([i])
        return frozenset()

    def _is_kicker(self, i: int, following: int) -> bool:
        """True for "Crisis in Kosovo" right above a longer line, and for "THE MORNING WIRE" anywhere above one; also
        for a paper's motto with its rubrics between."""
        line = headline(self.page[i].text)
        below = following
        while line.count(" ") == 2 == self.page[below].text.count(" ") and below < min(i + 3, len(self.page) - 1):
            below += 1  # Las Vegas NV, Nation and World: all of them above the headline
        if len(self.page[below].text.split()) < 5:
            return False
        if line.count(" ") == 2 and (
            following == i + 1 or (line.isupper() and not self.page[following].text.isupper())
        ):
            return True
        return any(looks.is_rubric(between.text) for between in self.page[i + 1 : following])

    def _kind(self, i: int) -> BlockKind:
        kind, line = self.shapes[i], self.page[i].text
        if self.ended:
            return "furniture"
        if i in self.titles:
            return "title"
        if i and kind in ("line", "name", "sentence") and is_caption_label(self.page[i - 1].text):
            return "caption"
        if not self.bodies and line[-1] in "-–—:./" and dateline(f"{line} A", True) > len(line):
            return "dateline"  # on a line of its own
        match kind:
            case "end":
                self.ended = self.bodies > 0
                return "furniture"
            case "links":
                self.links = self.bodies > 0
                return "furniture"
            case "furniture" | "meta":
                return kind
            case "caption":  # or the last paragraph, signed: "... on Kramatorsk.--AFP"
                return "body" if i > self.last and signed(line) < len(line) else kind
            case "credit":
                return "meta"
            case "day" | "dated":
                return "furniture" if self.links else "meta" if self._is_own_day(i) else "heading"
            case "item":
                return "furniture" if self.links else "body"
            case "sentence":
                if self.links and (line[-1] in "?…" or line.endswith("...") or line.count(" ") < 6):
                    return "furniture"
                self.links = False
                if self._is_doubled(i):
                    return "caption"
                return "heading" if looks.is_question(line) and len(self.page) > 1 else "body"
        if self.links or (self.bodies > 1 and i > self.last and self._is_after_furniture()):
            return "furniture"
        if line.count(" ") > 3 and self._is_doubled(i):
            return "caption"
        if line.count(" ") > 3 and (self.shapes[i + 1 : i + 2] == ["credit"] or looks.tells_of_words(line)):
            return "caption"
        return self._heading(i)

    def _heading(self, i: int) -> BlockKind:
        """What a short line without a full stop is."""
        line = self.page[i].text
        if looks.is_broadcast(line, self.broadcaster):
            return "furniture"
        if self.bodies or len(self.page) == 1:
            if (
                len(self.page) == 1
                or len(line) > _WIDEST_WRAP
                or line[0].islower()
                or (line[-1] in ":;," and line.count(" ") > 3)
                or any(mark in line for mark in (",”", ',"', "”,", '",'))  # “We stay,” he said
            ):
                return "body"
            signs = line[0] == "©" or (line[0] == "(" and line[-1] == ")")  # (KoSSev, Danas)
            if (signs or i > self.last) and self.bodies > 1 and self._is_of_site(i):
                return "furniture"
            named = self.shapes[i] == "name" or looks.is_rubric(line)
            return "meta" if named and self._is_beside(i, "meta", "day", "dated") else "heading"  # a byline at its date
        named = self.shapes[i] == "name" or looks.is_rubric(line) or is_site(line) or " " not in line
        above = bool(self.titles) and i < min(self.titles) and line.count(" ") < 4
        return "meta" if named or above else "heading"

    def _is_doubled(self, i: int) -> bool:
        """True for a caption that stands twice: once for those who cannot see the picture, once below it."""
        pairs = pairwise(self.page[max(i - 1, 0) : i + 2])
        return any(a.text == b.text and not b.gap for a, b in pairs)

    def _is_after_furniture(self) -> bool:
        """True below the last paragraph once a line of the site's has stood there: other articles' headlines."""
        for block in reversed(self.found):
            if block.kind in ("furniture", "body"):
                return block.kind == "furniture"
        return False

    def _is_of_site(self, i: int) -> bool:
        """True for what may stand below the last paragraph, where nothing is left to head: "Vanguard News", "Print"."""
        line = self.page[i].text
        return (self.shapes[i] == "name" or line.count(" ") < 3) and line[0] not in "“\"'‘„«"

    def _is_beside(self, i: int, *shapes: Shape) -> bool:
        """True if one of these shapes stands next to a line of the first paragraphs."""
        around = self.shapes[max(i - 1, 0) : i] + self.shapes[i + 1 : i + 2]
        return self.bodies < 3 and any(s in shapes for s in around)

    def _is_own_day(self, i: int) -> bool:
        """True if a bare date is the page's; a date between paragraphs heads a part of a chronology."""
        if not self.bodies:
            return self.days < 3 or self.shapes[i + 1 : i + 2] != ["sentence"]
        return (self.days == 1 and self.bodies == 1) or self._is_beside(i, "meta", "name", "credit")

    def _body(self, line: Line) -> None:
        start = line.start
        if at := looks.live_time(line.text):
            start = self._cut_off("meta", start, line.start + at, line)
        elif at := self._dateline(line.text):
            start = self._cut_off("dateline", start, line.start + at, line)
        end = line.start + signed(line.text)
        if start < end < line.end:
            self._cut_off("body", start, end, line)
            self.found.append(Block("meta", end, line.end))
        else:
            self.found.append(Block("body", start, line.end))
        self.bodies += 1

    def _dateline(self, line: str) -> int:
        """The length of the dateline that opens a paragraph; "Bamako: " may also open the one below a summary."""
        if self.bodies > 1:
            return dateline(line, False)
        spoken = self._is_transcript()
        at = dateline(line, not self.bodies and not spoken)
        return at or (place_alone(line) if self.bodies and not spoken else 0)

    def _is_transcript(self) -> bool:
        """True if several lines begin with a speaker in capitals and a colon."""
        heads = [line.text[:30].partition(":") for line in self.page[:40]]
        return sum(bool(colon) and name.isupper() for name, colon, _ in heads) > 1

    def _caption(self, line: Line) -> None:
        credit = caption(line.text, looks.first_word(line.text))
        if not 0 < credit < len(line.text):
            self.found.append(Block("caption", line.start, line.end))
        else:
            end = self._cut_off("caption", line.start, line.start + credit, line)
            self.found.append(Block("meta", end, line.end))

    def _cut_off(self, kind: BlockKind, start: int, end: int, line: Line) -> int:
        """Add `start` to `end`, less the white space at its end, as a block; where the line goes on after it."""
        piece = line.text[start - line.start : end - line.start]
        self.found.append(Block(kind, start, start + len(piece.rstrip())))
        return end


def _is_repeated(head: str, line: str) -> bool:
    """True for a headline as it is, after a menu, or before the name of a site."""
    after = line[len(head) :].lstrip()[:1]
    return line == head or line.endswith(f" {head}") or (line.startswith(f"{head} ") and after in "-–—|:•·»")
