"""The lines of a page, those of a hard-wrapped paragraph as one, its labels and dates set apart from the text."""

import re
from itertools import pairwise

from kosovo_reader.layout.captions import PICTURES
from kosovo_reader.layout.daystamp import date_line, run_on
from kosovo_reader.layout.lines import is_name
from kosovo_reader.layout.shapes import shape

HEAD = 12  # so many lines may stand around a headline
WIDEST_WRAP = 110
_LONG = 50  # characters: of torn lines; names and addresses are shorter
TITLE_LABELS = ("title:", "headline:")
_LABELS = (*TITLE_LABELS, "text:", "body:", "content:", "article:", "full text:", "summary:", "lead:")
_APPEAL = "Your support makes all the difference."  # glued to the first paragraph
_DIGIT = re.compile("[0-9]")
_ENTRY = r"(?:[A-Z][a-z]{2,8}\.? \d\d?|\d\d? [A-Z][a-z]{2,8})(?:,? \d{4})? ?[-–—:]"  # March 27 - ; 18 March:
_CRAWLED = r"date (?:19|20)\d\d-\d\d(?:-\d\d)?(?= )"  # put before the text by who saved the page


def paragraphs(text: str) -> tuple[list[str], list[int]]:
    """The lines of a text and where they begin, those of a hard-wrapped paragraph as one, prefixes as lines."""
    lines: list[str] = []
    starts: list[int] = []
    first = 0  # of those without an empty line between
    end = 0
    for line in map(str.strip, text.split("\n")):
        if line:
            start = text.index(line[0], end)  # nothing but white space stands before it
            end = start + len(line)
            lines.append(line)
            starts.append(start)
        elif (count := len(lines)) > first:
            if count > first + 1:
                _unwrap(lines, starts, first)
            first = len(lines)
    if len(lines) > first + 1:
        _unwrap(lines, starts, first)
    if _is_double_spaced(lines):
        _unwrap(lines, starts, next(i for i, (a, b) in enumerate(pairwise(lines)) if _goes_on(a, b)))
    _cut_prefixes(lines, starts)
    return lines, starts


def _unwrap(lines: list[str], starts: list[int], first: int) -> None:
    """Join neighbouring lines, from `first` on, where somebody broke a paragraph at its 70th or 80th column.

    A line goes on in the next if that begins in lower case, or if it ends in a comma; where some line does, also if
    the next one's first word had no room in the width of the others, or if it is torn itself and ends in the midst of
    a sentence.
    """
    chunk = lines[first:]
    goes_on = [_goes_on(a, b) for a, b in pairwise(chunk)]
    if not any(goes_on):
        return
    width = max(map(len, chunk))
    places = starts[first:]
    del starts[first + 1 :]
    parts = [[chunk[0]]]
    torn = False  # the line before goes on from the one before it
    for (before, line), (at, start), on in zip(pairwise(chunk), pairwise(places), goes_on, strict=True):
        full = width <= WIDEST_WRAP and len(before) + 1 + len(line.split(None, 1)[0]) > width
        amid = torn and len(before) >= _LONG and before[-1].islower() and ", " in before
        torn = on or ((full or amid) and _may_follow(before, line))
        if torn:
            parts[-1].append(" " * (start - at - len(before)) + line)
        else:
            parts.append([line])
            starts.append(start)
    lines[first:] = map("".join, parts)


def _is_double_spaced(lines: list[str]) -> bool:
    """True if an empty line stands between all lines of hard-wrapped paragraphs: a third of them go on in the next."""
    small = [i for i, line in enumerate(lines) if line[0].islower() and i]
    if len(small) < 6 or 3 * len(small) < len(lines):
        return False
    torn = sum(len(lines[i - 1]) <= WIDEST_WRAP and _goes_on(lines[i - 1], lines[i]) for i in small)
    return torn > 5 and 3 * torn > len(lines)


def _goes_on(line: str, following: str) -> bool:
    if line[0] == "(" and following[-1] == ")" and ")" not in line and "(" not in following:
        return True  # (Reporting by A in Belgrade; Editing by / B)
    if line[-1] == "," and _LONG <= len(line) <= WIDEST_WRAP and following[0].isupper():
        told = following[-1] == "." or len(following) >= _LONG
        return told and _may_follow(line, following)  # Macedonia's interior minister, / Ana Petrovska, said on Thursday
    if not following[0].islower() or len(line) < 30 or line[-1] in ".!?:…" or following.startswith("http"):
        return False
    if following.startswith(("by ", "author ")):  # "by Associated Press", but "by Serb protesters"
        who = following.partition(" ")[2]  # by admin
        return len(following) > 70 or not (is_name(who) or (" " not in who and who.isalnum() and who.islower()))
    dated = ("meta", "day", "dated")
    return not ((len(line) < 70 and shape(line) in dated) or (len(following) < 70 and shape(following) in dated))


def _may_follow(line: str, following: str) -> bool:
    if following.isdecimal() and len(following) == 4:  # a year, above its days
        return False
    return not any(shape(x) in ("meta", "day", "dated", "item", "furniture", "links") for x in (line, following))


def _cut_prefixes(lines: list[str], starts: list[int]) -> None:
    """Make "date 2023-05-30", "Title:", "Text:" lines of their own, where the first lines begin so."""
    for i in range(min(len(lines), HEAD) - 1, -1, -1):
        line = lines[i]
        if (cut := _prefix(line)) and (rest := line[cut:].lstrip()):
            if re.match(_ENTRY, line) and sum(re.match(_ENTRY, other) is not None for other in lines[:40]) > 2:
                continue  # March 24, 1999 - NATO begins its air war: of a chronology
            lines[i : i + 1] = line[:cut].rstrip(), rest
            starts.insert(i + 1, starts[i] + len(line) - len(rest))


def _prefix(line: str) -> int:
    """The length of a label or a date that a line runs on from."""
    if line.startswith(_APPEAL):
        return len(_APPEAL)
    if line.find(":", 0, 12) > 0:
        low = line[:12].lower()
        for label in _LABELS:
            if low.startswith(label):
                return len(label)
    if not _DIGIT.search(line, 0, 60) or " +++" in line:  # headlines that run by, each with its day
        return 0
    crawled = re.match(_CRAWLED, line) if line[0] == "d" else None
    cut = crawled.end() if crawled else run_on(line)
    told = date_line(line[:200]) if cut else None
    return cut if not told or told[0] > 3 else 0


def is_transcript(lines: list[str]) -> bool:
    """True if several lines begin with a speaker in capitals and a colon."""
    names = [line[:at] for line in lines[:40] if (at := line.find(":", 0, 30)) > 0]
    return sum(name.isupper() and name.lower() not in PICTURES for name in names) > 1
