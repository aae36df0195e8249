"""What each part of a news page is: headline, date line, dateline, caption, heading, furniture or body."""

from itertools import pairwise

from kosovo_reader.article import Block, BlockKind
from kosovo_reader.layout import lines as looks
from kosovo_reader.layout.captions import caption, is_caption_label
from kosovo_reader.layout.dateline import dateline, is_place, place_alone
from kosovo_reader.layout.headline import dated_tail, is_site, path_before
from kosovo_reader.layout.paragraphs import WIDEST_WRAP, is_transcript, paragraphs
from kosovo_reader.layout.phrases import first_word
from kosovo_reader.layout.shapes import Shape, shape
from kosovo_reader.layout.signoff import signed
from kosovo_reader.layout.titles import Titles


def blocks(text: str) -> tuple[Block, ...]:
    """Cut the plain text of a page into blocks, in order."""
    return tuple(_Cutter(text, *paragraphs(text)).cut())


class _Cutter:
    """Goes down the lines of a page and settles what each is from where it stands."""

    def __init__(self, text: str, page: list[str], starts: list[int]) -> None:
        self.page = page
        self.starts = starts
        self.shapes = shapes = list(map(shape, page))
        self.found: list[Block] = []
        self.bodies = 0  # paragraphs so far
        self.items = 0  # entries of lists among them: a summary may stand above a report in points
        self.links = False  # in a list of links
        self.left = False  # a line of the site's stands below the last paragraph: other articles' headlines follow
        self.ended = False  # past the end of the article
        self.titles = Titles(page, shapes).find()
        self.spoken = is_transcript(page)
        self.days = shapes.count("day")
        self.dated = self.days + shapes.count("dated")
        # A caption may stand twice: once for those who cannot see the picture, once below it.
        same = [i for i, (line, following) in enumerate(pairwise(page)) if line == following]
        twice = [i for i in same if text.count("\n", starts[i], starts[i + 1]) < 2]
        self.doubled = {*twice, *(i + 1 for i in twice)}
        self.broadcaster = any("BBC Homepage" in line for line in page[:3])
        self.captions = {i + 1 for i, s in enumerate(shapes) if s == "credit" and is_caption_label(page[i])}
        self.settled = self.doubled | self.captions | self.titles
        self.last = next((i for i in range(len(shapes) - 1, -1, -1) if shapes[i] in ("sentence", "item")), -1)

    def cut(self) -> list[Block]:
        for i, (line, start) in enumerate(zip(self.page, self.starts, strict=True)):
            kind = self._kind(i, line)
            if kind == "body":
                self._body(line, start)
                self.items += self.shapes[i] == "item"
            elif kind == "caption":
                self._caption(line, start)
            elif kind == "title" and (at := path_before(line)):
                self._add("furniture", line[:at], start)
                self._add("title", line[at:], start + at)
            elif kind == "title" and (at := dated_tail(line)):
                self._add("title", line[:at], start)
                self._add("meta", line[at:], start + at)
            else:
                self.left |= kind == "furniture" and i > self.last
                self.found.append(Block(kind, start, start + len(line)))
        return self.found

    def _kind(self, i: int, line: str) -> BlockKind:
        """What a line is; notes where a list of links begins and ends, and where the article ends."""
        kind = self.shapes[i]
        if kind == "sentence" and self.bodies and not (self.links or self.ended or i in self.settled):
            return "heading" if line[-1] == "?" and looks.is_question(line) else "body"  # most lines are asked here
        if self.ended:
            return "furniture"
        if i in self.titles:
            return "title"
        if i in self.captions and kind in ("line", "name", "sentence"):
            return "caption"
        if not self.bodies and (is_place(line) or (line[-1] in "-–—:./" and dateline(f"{line} A", True) > len(line))):
            return "dateline"  # on a line of its own
        match kind:
            case "end":
                self.ended = self.bodies > 0
                return "furniture"
            case "links":
                self.links = self.bodies > 0
                return "furniture"
            case "furniture" | "meta":  # in a list of links, another article: "Border Update, April 15, 2024"
                other = self.links and " Update," in line and not line.startswith(("Last", "Latest"))
                return "furniture" if other else kind
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
                if i in self.doubled:
                    return "caption"
                return "heading" if looks.is_question(line) and len(self.page) > 1 else "body"
        if self.links:
            return "furniture"
        if line.count(" ") > 3 and i in self.doubled:
            return "caption"
        if line.count(" ") > 3 and (self.shapes[i + 1 : i + 2] == ["credit"] or looks.tells_of_words(line)):
            return "caption"
        return self._heading(i)

    def _heading(self, i: int) -> BlockKind:
        """What a short line without a full stop is."""
        line = self.page[i]
        if "(" in line[:60] and dateline(line, False):  # OSLO (AP) — The Latest on a fire at the docks:
            return "body"
        if looks.is_broadcast(line, self.broadcaster):
            return "furniture"
        if self.bodies or len(self.page) == 1:
            if (
                len(self.page) == 1
                or len(line) > WIDEST_WRAP
                or line[0].islower()
                or (line[-1] in ":;," and line.count(" ") > 3)
                or any(mark in line for mark in (",”", ',"', "”,", '",'))  # “We stay,” he said
            ):
                return "body"
            signs = line[0] == "©" or (line[0] == "(" and line[-1] == ")")  # (KoSSev, Danas)
            if (signs or i > self.last) and self.bodies > 1 and (self.left or self._is_of_site(i)):
                return "furniture"
            if self._is_beside(i, "meta", "day", "dated") and (self.shapes[i] == "name" or looks.is_rubric(line)):
                return "meta"  # a byline at its date
            return "heading"
        if len(line) == 4 and line.isdecimal() and "1900" <= line < "2100":
            return "heading"  # of a chronology
        named = self.shapes[i] == "name" or looks.is_rubric(line) or is_site(line) or " " not in line
        if ", " in line and i + 1 < len(self.page) and looks.is_recording(self.page[i + 1]):
            return "caption"  # "Dusan Beric, Deputy Prime Minister": who says what the link below quotes
        above = bool(self.titles) and i < min(self.titles) and line.count(" ") < 4
        return "meta" if named or above else "heading"

    def _is_of_site(self, i: int) -> bool:
        """True for what may stand below the last paragraph, where nothing is left to head: "Vanguard News", "Print"."""
        line = self.page[i]
        return (self.shapes[i] == "name" or line.count(" ") < 3) and line[0] not in "“\"'‘„«"

    def _is_beside(self, i: int, *shapes: Shape) -> bool:
        """True if one of these shapes stands next to a line of the first paragraphs."""
        if self.bodies > 2:
            return False
        around = self.shapes[max(i - 1, 0) : i] + self.shapes[i + 1 : i + 2]
        return any(s in shapes for s in around)

    def _is_own_day(self, i: int) -> bool:
        """True if a bare date is the page's; a date between paragraphs heads a part of a chronology."""
        if not self.bodies:
            return self.days < 3 or self.shapes[i + 1 : i + 2] != ["sentence"]
        alone = self.bodies == 1 and 1 in (self.days, self.dated)
        below_picture = self.days == 1 and self._is_beside(i, "caption")
        return alone or below_picture or self._is_beside(i, "meta", "name", "credit")

    def _body(self, line: str, start: int) -> None:
        told = self.bodies - self.items
        begin = end = 0
        if line[0] in "[0123456789" and (begin := looks.live_time(line)):
            self._add("meta", line[:begin], start)
        elif begin := dateline(line, not told and not self.spoken) or (
            place_alone(line) if told == 1 and not self.spoken else 0
        ):
            self._add("dateline", line[:begin], start)
            begin = len(line) - len(line[begin:].lstrip())
        if line[-1] == ")" or line[-1].isalnum():
            end = signed(line)
        if begin < end < len(line):
            self._add("body", line[begin:end], start + begin)
            self._add("meta", line[end:], start + end)
        else:
            self.found.append(Block("body", start + begin, start + len(line)))
        self.bodies += 1

    def _caption(self, line: str, start: int) -> None:
        credit = caption(line, first_word(line))
        if 0 < credit < len(line):
            self._add("caption", line[:credit], start)
            self._add("meta", line[credit:], start + credit)
        else:
            self._add("caption", line, start)

    def _add(self, kind: BlockKind, piece: str, start: int) -> None:
        """Add a piece of a line, less the white space at its end, as a block."""
        self.found.append(Block(kind, start, start + len(piece.rstrip())))
