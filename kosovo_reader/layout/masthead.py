"""What a news page tells of itself: its title and its day."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kosovo_reader.article import Article, Block, PublishedFrom
from kosovo_reader.dating.calendar import real_day
from kosovo_reader.layout.blocks import blocks
from kosovo_reader.layout.daystamp import (
    CLOCK,
    WEEKDAYS,
    Label,
    Stamp,
    bare,
    days_and_months,
    full_dates,
    is_label,
    label_of,
    month_of,
    stamps,
)
from kosovo_reader.layout.headline import headline
from kosovo_reader.layout.lines import is_source
from kosovo_reader.plain import Plain, fold, visible

_MADE_AT_CALL = 2006  # before that most pages were files, which bore the day of their issue
_CLOCKS = r"[A-Z][a-z]{2}\. [A-Z][a-z]{2} \d\d?(?:st|nd|rd|th), \d{4}$"
_RUN = r"([A-Z][a-z]{2,8}) \d\d? ?(?:to|and|until|[–-]) ?(\d\d?),? ((?:19|20)\d\d)"  # August 19 to 25, 2016
_APART = 14  # days: a report is printed sooner
_OF_MENU = ("menu", "search", "home", "subscribe")  # each on a line of its own
_HEAD = 3  # a date line may stand below a standfirst, not deeper in the text


def read_article(source: str, text: str, published: str | None = None) -> Article:
    """The article that `text` is; `published` is the day (2023-05-30) that it has if it tells none itself.

    source   where the text was read, as it is to be named
    text     with \\n line ends
    """
    plain = fold(text)
    found = blocks(plain.text)
    title = _title(text, plain, found)
    if told := _published(plain.text, found):
        return Article(source, text, plain, found, title, told[0].isoformat(), told[1])
    return Article(source, text, plain, found, title, published, "option" if published else None)


def _title(text: str, plain: Plain, found: Sequence[Block]) -> str | None:
    """The headline in its shortest form on the page; of two, the one that stands without the site's name."""
    titles = []
    for block in found:
        if block.kind == "title":
            start, end = plain.place(block.start, block.end)
            title = visible(headline(text[start:end]))
            titles.append((len(title), end - start, title))
    return min(titles, default=(0, 0, ""))[2] or None


def _published(text: str, found: Sequence[Block]) -> tuple[date, PublishedFrom] | None:
    """The day that the article gives as its own, and where.

    A day of publication, one without a label, a dateline's; a line at the foot ("Published in Dawn, May 31st, 2023"), a
    dateline's day and month of which a full date of the page has the year; at last the day of an update.
    """
    header, foot = _header(text, found)
    header = [s for s in header if not _is_of_visit(s, found, text)]
    for label in ("published", "plain"):
        if told := [s for s in header if s.label == label]:
            own = _own(told, found)
            if foot and label == "plain" and own.start < _title_start(found) and foot[0].day < own.day:
                break  # a day above the page; "Publish Date: 12 May 2004" below the text
            if day := _long_before(own, found, text):
                return day, "dateline"
            return _in_order(own, header, text), "header"
    datelines = [b for b in found if b.kind == "dateline"]
    for block in datelines:
        if told := stamps(text, block.start, block.end):
            return told[0].day, "dateline"
    if foot:
        return _in_order(foot[0], foot, text), "header"
    named = [pair for b in datelines[:1] for pair in days_and_months(text[b.start : b.end])]
    for block in found:
        told = stamps(text, block.start, block.end) if block.kind == "title" else []
        before = text[: told[-1].start].endswith((", ", "as of ")) if told else False
        if before and told[-1].end == block.end:  # Media Observer, Morning Edition, May 12, 2004
            return _in_order(told[-1], told, text), "header"
    if named and (day := _with_year(*named[0], text)):
        return day, "dateline"
    return (_in_order(header[0], header, text), "header") if header else None


def _with_year(month: int, number: int, text: str) -> date | None:
    """The day of a dateline with the year that the text has: of the same day, or of one in the week before it."""
    weeks = [date(int(m[3]), month_of(m[1]), int(m[2])) for m in re.finditer(_RUN, text) if _is_day(m)]
    days = [day for day, _ in full_dates(text)]
    same = [day for day in days if (day.month, day.day) == (month, number)]
    near = {day.year for day in days + weeks if day.month == month and 0 <= number - day.day < 8}
    if same or len(near) != 1:
        return same[0] if same else None
    return real_day(near.pop(), month, number)


def _is_day(m: re.Match[str]) -> bool:
    return real_day(int(m[3]), month_of(m[1]), int(m[2])) is not None


def _title_start(found: Sequence[Block]) -> int:
    return next((b.start for b in found if b.kind == "title"), 0)


def _is_of_visit(stamp: Stamp, found: Sequence[Block], text: str) -> bool:
    """True for the day on which somebody called up the page: in its first line, as clocks of sites show it ("Thu. Jun
    15th, 2023", "Monday , June 07 2021") or with the site's name and menu between it and the headline."""
    first = found[0]
    if first.kind != "meta" or stamp.label != "plain" or not first.start <= stamp.start < first.end:
        return False
    line, title = text[first.start : first.end], _title_start(found)
    weekday = bare(line[:9]).partition(" ")[0].strip(".,")
    if title <= stamp.start or weekday not in WEEKDAYS or CLOCK.search(line) or stamp.day.year < _MADE_AT_CALL:
        return False
    if " , " in line or re.match(_CLOCKS, line):
        return True
    between = [b for b in found[1:] if b.start < title]
    if any(b.kind in ("heading", "furniture") or text[b.start : b.end].lower() in _OF_MENU for b in between):
        return True
    body = next((b.start for b in found if b.kind == "body"), 0)
    return any(text.startswith("Must Read", b.start) for b in found[1:8] if b.kind == "furniture" and b.start < body)


def _long_before(own: Stamp, found: Sequence[Block], text: str) -> date | None:
    """The day of a dateline, "BELGRADE, July 12 (Reuters)", weeks before the one in the page's first line, "Tuesday,
    November 28, 2023": that of the visit."""
    block = next((b for b in found if b.kind == "dateline"), None)
    if own.label != "plain" or not block or own.start >= min(found[0].end, _title_start(found)):
        return None
    named = days_and_months(text[block.start : block.end])[:1]
    years = (own.day.year, own.day.year - 1)
    days = [day for month, number in named for year in years if (day := real_day(year, month, number))]
    last = next((day for day in days if day <= own.day), None)
    return last if last and (own.day - last).days > _APART else None


def _own(told: Sequence[Stamp], found: Sequence[Block]) -> Stamp:
    """The article's day: of two, not the one that stands above all else and is later, the day of the site."""
    title = _title_start(found)
    below = next((s for s in told if s.start > title), None)
    return below if below and below.day < told[0].day else told[0]


def _header(text: str, found: Sequence[Block]) -> tuple[list[Stamp], list[Stamp]]:
    """The dates of the lines above the text, and those below it that are called days of publication."""
    header: list[Stamp] = []
    foot: list[Stamp] = []
    bodies = 0
    above: Label | None = None  # a label on a line of its own
    for block in found:
        bodies += block.kind == "body"
        if block.kind != "meta":
            continue
        told = stamps(text, block.start, block.end)
        if told and above and told[0].label == "plain":
            told[0] = told[0]._replace(label=above)
        line = text[block.start : block.end]
        above = label_of(line) if not told and is_label(line) else None
        if bodies < _HEAD:
            header += told
        elif "publi" in bare(line):
            foot += [s for s in told if s.label == "published"]
        elif is_source(line):
            foot += told
    # More days than one are those of other articles.
    return header, foot if len({s.day for s in foot}) < 2 else []


def _in_order(stamp: Stamp, beside: Sequence[Stamp], text: str) -> date:
    """The day of an ambiguous stamp (05/06/2023): the fifth of June, unless the page's other dates say otherwise."""
    if not stamp.other:
        return stamp.day
    for other in beside:
        if other.other and other.day != stamp.day:  # published 05/06/2023, updated 05/07/2023
            apart, swapped = abs(other.day - stamp.day), abs(other.other - stamp.other)
            return stamp.other if swapped < apart else stamp.day
    votes = sum(_votes(stamp, text))
    return stamp.other if votes < 0 else stamp.day


def _votes(stamp: Stamp, text: str) -> Iterator[int]:
    """For each date of the page that tells an order: 1 for day first, -1 for month first."""
    assert stamp.other is not None
    first, second = (stamp.day.month, stamp.day.day), (stamp.other.month, stamp.other.day)
    for pair in days_and_months(text):
        yield (pair == first) - (pair == second)
    for _, day_first in full_dates(text):
        if day_first is not None:
            yield 1 if day_first else -1
