"""Which lines of a page are its headline."""

from itertools import zip_longest

from kosovo_reader.layout import lines as looks
from kosovo_reader.layout.banner import close
from kosovo_reader.layout.dateline import dateline, is_place
from kosovo_reader.layout.daystamp import WEEKDAYS, date_line
from kosovo_reader.layout.headline import headline, is_press_note, is_site
from kosovo_reader.layout.paragraphs import HEAD, TITLE_LABELS, is_transcript
from kosovo_reader.layout.shapes import Shape

# What appears again and again under the same name, told apart by its day.
_ISSUES = frozenset(
    "Briefing Observer Monitor Edition Summary Bulletin Digest Transcript Report Update Updates Statement".split()
)

_TELLERS = (" on", " by", " from", " of")


class Titles:
    """Looks for the headline at the top of a page; what `shapes` says of it and of the labels around is put right."""

    def __init__(self, page: list[str], shapes: list[Shape]) -> None:
        self.page = page
        self.shapes = shapes
        self.heads: dict[int, str] = {}

    def find(self) -> frozenset[int]:
        """The lines that are the page's headline; more than one where it is repeated."""
        close(self.page, self.shapes)
        opening = self._opening()
        if opening < 0 or len(self.page) == 1:
            return frozenset()
        if i := self._labelled_title():
            return frozenset([i])
        if self.shapes[opening] == "sentence" and self._is_headline(opening):
            self.shapes[opening] = "line"  # "What is happening in Haiti?", also below its rubric
        start = next((i for i, s in enumerate(self.shapes) if s in ("sentence", "item")), len(self.page))
        head = self._head(start)
        short = [i for i in head if self.shapes[i] in ("line", "name")]
        if len(short) < 2 and {"sentence", "item", "caption"}.isdisjoint(self.shapes):
            return frozenset()
        able = self._able(head, short)
        if same := self._repeated(able) or self._recurring(able, start):
            return same
        menu = start - len(head) > 3 and self._below_menu(able)
        return self._likeliest(menu or self._below_motto(able) or self._below_office(able))

    def _opening(self) -> int:
        """The first line of the page that is neither rubric nor name, at least its first line of text; -1 if there is
        none above a list."""
        top = self.shapes[:40]
        top = top[: top.index("item")] if "item" in top else top
        content = (i for i, s in enumerate(top) if s in ("sentence", "line", "name", "dated"))
        first = next((i for i in content if not looks.is_rubric(self.page[i])), -1)
        below = range(max(first, 0), len(top) if first >= 0 else 0)
        return next((i for i in below if " " in self.page[i] and top[i] != "name"), first)

    def _able(self, head: list[int], short: list[int]) -> list[int]:
        """Which of the lines around a headline may be it: of the short ones those that name no site and no place, nor
        are a table of contents or the first words of the next line; else what has the page's day in it."""
        able = [i for i in short if not is_site(self.page[i]) and not is_place(self.page[i])]
        contents = [i for i in able if self.page[i][:2].isdigit() and self.page[i][2:3] == " "]
        if len(contents) > 2:  # a table of contents: 01 EIGHT OFFICERS WOUNDED, 02 TALKS GO ON, ...
            able = [i for i in able if i not in contents]
        able = able or [i for i in head if self.shapes[i] == "dated"]
        if head and self.shapes[head[0]] == "dated" and self._is_issue(head[0], able):
            able = head[:1]
        able = [i for i in able if not self._reads_on(i)] or able
        return self._below_short_lines(able) or [i for i in able if self._opens_as_headline(i)] or able

    def _head(self, end: int) -> list[int]:
        """The lines above `end` that may be a headline or stand around one: no furniture, no rubrics, and nothing from
        the thirteenth line of three words on."""
        content = [
            i
            for i, s in enumerate(self.shapes[: min(end, 4 * HEAD)])
            if s not in ("furniture", "links") and not looks.is_rubric(self.page[i])
        ]
        long = [i for i in content if self.page[i].count(" ") > 1]
        return content if len(long) <= HEAD else [i for i in content if i < long[HEAD]]

    def _is_issue(self, i: int, able: list[int]) -> bool:
        """True for "Media Observer, Morning Edition, May 12, 2004", "UN Summary of Briefing of 30 May 2023"."""
        words = self.page[i].split()
        if i + 1 in able and self.page[i + 1].count(" ") > 3:
            return False  # above the headline
        return all(self.page[j][-1] == ":" for j in able) or (words[-1].isdigit() and not _ISSUES.isdisjoint(words))

    def _below_short_lines(self, able: list[int]) -> list[int]:
        """Where five short lines stand first, a menu without a frame, those from the first of five words on."""
        long = next((n for n, i in enumerate(able) if self.page[i].count(" ") > 3), 0)
        return [i for i in able[long:] if self._opens_as_headline(i)] if long > 4 else []

    def _opens_as_headline(self, i: int) -> bool:
        first, last = self.page[i][0], self.page[i][-1]
        return last not in ":," and (first.isupper() or first.isdigit() or first in "“\"'‘„«[#¿")

    def _below_menu(self, able: list[int]) -> list[int]:
        """Where a long menu stands above the page's date, the lines right below that date."""
        header = (i for i, s in enumerate(self.shapes[: 4 * HEAD]) if s == "meta")
        day = next((i for i in header if (told := date_line(self.page[i])) and told[1]), 0)
        menu = sum(s == "furniture" or looks.is_rubric(self.page[i]) for i, s in enumerate(self.shapes[:day]))
        return [i for i in able if i > day] if menu > 3 else []

    def _below_motto(self, able: list[int]) -> list[int]:
        """A blog's headline: in Title Case, right below the day of the post, when the line above that day is not."""
        if len(able) < 2 or able[1] - able[0] != 2 or self.shapes[able[0] + 1] != "day":
            return []
        motto, day, head = self.page[able[0] : able[1] + 1]
        if not looks.is_title_case(head) or looks.is_title_case(motto):
            return []
        return able[1:] if not WEEKDAYS.keys().isdisjoint(day.lower().split(",")) else []

    def _reads_on(self, i: int) -> bool:
        """True for "The story appears on", "Written by": what the next line is told by."""
        line, below = self.page[i], self.page[i + 1 : i + 2]
        return line.endswith(_TELLERS) and line.count(" ") < 5 and below != [] and below[0].count(" ") < 3

    def _below_office(self, able: list[int]) -> list[int]:
        """The lines below the name of who publishes: "United Nations Office for the ...", then title and day,
        or a summary between."""
        if len(able) < 2 or able[0] != 0 or not looks.is_office(self.page[0]):
            return able
        if {"meta", "day", "dated"}.isdisjoint(self.shapes[able[1] + 1 : able[1] + 3]):
            return able
        self.shapes[0] = "meta"
        return able[1:]

    def _labelled_title(self) -> int:
        for i, line in enumerate(self.page[: min(HEAD, len(self.page)) - 1]):
            if line[-1] == ":" and line.lower() in TITLE_LABELS:
                self.shapes[i], self.shapes[i + 1] = "meta", "line"
                return i + 1
        return 0

    def _is_headline(self, i: int) -> bool:
        """True for a first sentence that stands as a headline: a question, in Title Case, above a byline or a dateline,
        or again below."""
        line = self.page[i]
        if len(line) > (120 if line[-1] == "." else 160) or i + 1 == len(self.page):
            return False
        following = self.page[i + 1]
        return (
            looks.is_question(line)
            or (line[-1] == "?" and len(line) < 120 and not looks.is_asked(line, following))
            or looks.is_title_case(line)
            or (
                self.shapes[i + 1] in ("meta", "day", "dated", "name")
                and not (len(line) > 90 and line[-1] == "." and ". " in line)
            )
            or following.startswith(line)
            or (
                self.shapes[i + 1] == "sentence"
                and dateline(following, not is_transcript(self.page)) > 0
                and not dateline(line, True)
            )
        )

    def _headline(self, i: int) -> str:
        if i not in self.heads:
            self.heads[i] = headline(self.page[i])
        return self.heads[i]

    def _repeated(self, able: list[int]) -> frozenset[int]:
        """The lines of a headline that stands twice, or once with the site's name or its menu around it."""
        if len(able) < 2:
            return frozenset()
        heads = {i: self._headline(i).casefold() for i in able}
        whole = set(heads.values())
        for last, i in zip([None, *able], able, strict=False):
            head = heads[i]
            if last is not None and f"{heads[last]} {head}" in whole:
                continue  # the second line of "MISSION HEAD TELLS COUNCIL OF PROGRESS / AND OF WHAT IS LEFT"
            if self.shapes[i] == "name" and head.count(" ") < 3 and any(self.page[j].count(" ") > 3 for j in able):
                continue  # a reporter above and below the headline
            same = [j for j in able if _is_repeated(head, heads[j])]
            if len(same) > 1 and (head.count(" ") > 1 or (" " in head and all(heads[j] == head for j in same))):
                return frozenset(same)
        return frozenset()

    def _recurring(self, able: list[int], end: int) -> frozenset[int]:
        """A headline that stands again below the standfirst and the page's day, where another line stands first."""
        dated = ("meta", "day", "dated")
        around = range(end + 1, min(end + HEAD, len(self.page)) if len(able) > 1 else 0)
        below = {self.page[j]: j for j in around if self.shapes[j - 1] in dated and self.page[j].count(" ") > 3}
        return next((frozenset((i, below[self.page[i]])) for i in able[1:] if self.page[i] in below), frozenset())

    def _likeliest(self, able: list[int]) -> frozenset[int]:
        """The first line that is long enough for a headline, and no kicker of three words above one."""
        if able and self._headline(able[0]).rpartition(" ")[2] in ("Chronology", "Timeline"):
            return frozenset(able[:1])
        for at_least in (3, 2):
            for i, following in zip_longest(able, able[1:]):
                words = len(self._headline(i).split())
                if words == 2 and self.shapes[i] == "name" and " | " in self.page[i]:
                    continue  # two reporters
                if words >= at_least and not (words < 5 and following and self._is_kicker(i, following)):
                    return frozenset([i])
        return frozenset()

    def _is_kicker(self, i: int, following: int) -> bool:
        """True for "Crisis in Kosovo" right above a longer line, and for "THE MORNING WIRE" anywhere above one; also
        for a paper's motto with its rubrics between."""
        line = self._headline(i)
        below = following
        while line.count(" ") == 2 == self.page[below].count(" ") and below < min(i + 3, len(self.page) - 1):
            below += 1  # Las Vegas NV, Nation and World: all of them above the headline
        if len(self.page[below].split()) < 5:
            return False
        if line.count(" ") == 2 and (following == i + 1 or (line.isupper() and not self.page[following].isupper())):
            return not is_press_note(line)
        if "meta" in self.shapes[i + 1 : following]:
            return False
        if self.shapes[i] == "name" and ", " in line:  # Springfield, Ohio: where the weather is told for
            return following > i + 1
        return any(looks.is_rubric(between) for between in self.page[i + 1 : following])


def _is_repeated(head: str, line: str) -> bool:
    """True for a headline as it is, after a menu (also glued to it: "HomeNewsTwo killed"), or before a site's name."""
    if head not in line:
        return False
    after = line[len(head) :].lstrip()[:1]
    long = head.count(" ") > 3
    return (
        line == head
        or (line.endswith(head) and (long or looks.is_rubric(line[: -len(head)].strip(" >»|-–"))))
        or (line.startswith(f"{head} ") and after in "-–—|:•·»")
        or (long and any(f"{head}{dash}" in line for dash in (" -", " –", " —", " |")))
    )
