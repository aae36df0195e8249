"""The dates of an article: where each stands, and which day, month or year it means."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import compress
from typing import NamedTuple

from kosovo_reader.article import BlockKind, Reading
from kosovo_reader.dating import forms, relations, weekdays, years
from kosovo_reader.dating.calendar import MONTHS, SHORT_WEEKDAYS, WEEKDAYS, parse_day
from kosovo_reader.dating.clock import Clock, Expression, Named
from kosovo_reader.dating.rules import Stretch, pieces

Rule = Callable[[Stretch, int], tuple[Expression, ...]]

_UNREAD = frozenset(("meta", "dateline", "furniture"))


class DateMention(NamedTuple):
    """A date expression: `reading.text[start:end]`, and what it means.

    value     in the forms of `dating.calendar`; None if the article does not let a reader resolve it
    relative  True if counted from the anchor (a weekday, "last year", a month without year), not told by the text
    sentence  its index; `first <= i < last` are the tokens
    """

    start: int
    end: int
    value: str | None
    relative: bool
    sentence: int
    first: int
    last: int


def find_dates(reading: Reading, anchor: str | None) -> list[DateMention]:
    """The dates of an article in their order; without an anchor day the relative ones have no value.

    "Clashes on 29 May left 30 injured." -> "29 May", 2023-05-29
    """
    starts, ends = reading.starts, reading.ends
    found = []
    for named in _dated(reading, anchor):
        s = named.sentence
        first, last = named.first + s.offset, named.last + s.offset
        start, end = s.starts[first], s.ends[last - 1]
        if s.starts is not starts:  # its words are in pieces
            first, last = bisect_right(starts, start) - 1, bisect_left(ends, end) + 1
        found.append(DateMention(start, end, named.value, named.relative, s.number, first, last))
    return found


def caption_anchor(reading: Reading) -> str | None:
    """The first full date of a caption, which stands in for an article's own day; None if there is none."""
    kinds = [block.kind for block in reading.blocks]
    under = _under_title(reading, kinds)
    if under < 0 and "caption" not in kinds:
        return None
    for named in _dated(reading, None):
        s = named.sentence
        if parse_day(named.value) and (s.kind == "caption" or (s.block == under and _closes(s, named))):
            return named.value
    return None


def _under_title(reading: Reading, kinds: list[BlockKind]) -> int:
    """The index of a first paragraph that ends in a year, as captions of agencies do; -1 if there is none."""
    under = kinds.index("body") if "body" in kinds else 0
    if under == 0 or kinds[under - 1] != "title":
        return -1
    block = reading.blocks[under]
    return under if reading.text[block.start : block.end].rstrip(". \n")[-4:] in years.YEARS else -1


def _closes(s: Stretch, date: Named) -> bool:
    """True for the date of a caption: "Men move a soldier outside a hospital, in Karachi, March 27, 2015."."""
    return s[date.first - 1] == "," and date.last >= s.high - 1


def _dated(reading: Reading, anchor: str | None) -> Iterator[Named]:
    """The date expressions of the story and their values, none overlapping another; "May-July" is in pieces."""
    lower = reading.lower
    hyphens = {i for i in _words_with(reading, "-") if pieces(lower[i], _is_part)}
    dotted = {i for mark in (".19", ".20") for i in _words_with(reading, mark) if lower[i].count(".") == 2}
    leads = _lead_words(lower)
    if hyphens or dotted:
        leads = sorted({*leads, *hyphens, *dotted})
    people = {lower[i] for i in leads if lower[i] in _FIRST_NAMES and _is_borne(reading, i)}
    clock = Clock(anchor)
    at = 0
    while at < len(leads):
        s = Stretch(reading, reading.sentence_at(leads[at]), people)
        start, at = at, bisect_left(leads, s.offset + s.high, at)
        if s.kind in _UNREAD:
            continue
        places, offset = leads[start:at], s.offset
        if not hyphens.isdisjoint(places):
            s.split(_is_part)
            places, offset = [i for i in range(s.low, s.high) if s[i] in _BY_LEAD or s[i].count(".") == 2], 0
        done = 0
        for i in places:
            if i - offset >= done:
                for expression in _expressions(s, i - offset):
                    if expression.first >= done:
                        yield clock.read(s, expression)
                        done = expression.last


def _lead_words(lower: list[str]) -> list[int]:
    """Where the words stand that a rule may know."""
    following = [*lower[1:], ""]
    return [
        i
        for i in compress(range(len(lower)), map(_BY_LEAD.__contains__, lower))
        if (beside := _BESIDE.get(lower[i])) is None or lower[i - 1] in beside[0] or following[i] in beside[1]
    ]


def _is_part(word: str) -> bool:
    """True for what stands before or behind the hyphen of a date: May-July, mid-1990s, 19th-century."""
    return word in _BY_LEAD or word in years.PREFIXES or word in ("century", "era")


def _words_with(reading: Reading, mark: str) -> Iterator[int]:
    """The words that a mark stands in, one after the other: the hyphen of May-July, the point of 29.05.2023."""
    text = reading.text
    at = text.find(mark)
    while at >= 0:
        if text[at + 1 : at + 4].lower() in _HEADS or text[at + 1 : at + 2].isdigit():
            yield max(reading.token_at(at), 0)
        at = text.find(mark, at + 1)


def _expressions(s: Stretch, i: int) -> tuple[Expression, ...]:
    """What the first rule reads that knows the lead word at `i`."""
    for rule in _BY_LEAD.get(s[i], _DOTTED):
        if found := rule(s, i):
            first = found[0].first
            if s[first - 1] == "-" and s[first - 2] in _OF_TEXT:  # mid-June, post-1999; not of late-1990s
                found[0].first -= 2
            return found
    return ()


def _is_borne(reading: Reading, i: int) -> bool:
    """Theresa May, Mr May: a surname. April Kinnear at the head of a phrase: a first name."""
    words = reading.words
    if not _is_name(words[i]):
        return False
    before, after = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
    if _is_name(before) and reading.lower[i - 1] not in _NO_FIRST_NAMES:
        return not after[:1].isdigit()
    opens = not before[:1].isalnum() or before == "said"
    return opens and _is_name(after) and words[i] != "May"


def _is_name(word: str) -> bool:
    """True for a word written like a name or a title: Theresa, Mr."""
    return word[:1].isupper() and (word[1:].islower() or word[-1:] == ".")


_OF_TEXT = years.PREFIXES - {"early", "late"}
_FIRST_NAMES = frozenset(("may", "april", "june", "august"))
_NO_FIRST_NAMES = {*WEEKDAYS, *MONTHS} | frozenset(
    """in since by until from late early last next this on of the and during mid for before after to between
    through""".split()
)

# Of a lead word's rules the first that reads something wins; where it stands in several lines, the upper line's.
RULES: list[tuple[Iterable[str], tuple[Rule, ...]]] = [
    (forms.ALL_MONTHS, (forms.month_date,)),
    (forms.DAYS, (forms.numeric_date,)),
    (years.ORDINALS, (years.century,)),
    (forms.DAYS, (forms.day_date,)),
    (forms.SPOKEN_DAYS, (forms.day_date,)),
    (forms.NTH, (forms.bare_day,)),
    (WEEKDAYS, (weekdays.weekday,)),
    (SHORT_WEEKDAYS, (weekdays.short_weekday,)),
    (relations.NOUNS, (relations.distance,)),
    (relations.NEAR_DAYS, (relations.near_day,)),
    (years.YEARS, (forms.numeric_date, years.decade, years.year)),
    (years.DECADES, (years.decade,)),
    (years.SHORT_YEARS, (years.short_year,)),
]
_BY_LEAD: dict[str, tuple[Rule, ...]] = {}
for _leads, _rules in RULES:
    for _lead in _leads:
        _BY_LEAD[_lead] = _BY_LEAD.get(_lead, ()) + _rules
_DOTTED = (forms.numeric_date,)
# What a part behind a hyphen begins with.
_HEADS = {word[:3] for leads, _ in RULES if leads is not years.YEARS for word in leads}
_HEADS |= {word[:3] for word in years.PREFIXES | {"century", "era"}}

# A number or a unit is no lead but behind or before one of these.
_AFTER_NUMBER = forms.AFTER_FIRST | {"century", "centuries", "."}
_BESIDE = (
    dict.fromkeys((*years.SHORT_YEARS, *forms.DAYS, *years.ORDINALS), (years.APOSTROPHES, _AFTER_NUMBER))
    | dict.fromkeys(forms.NTH, (frozenset(("the",)), _AFTER_NUMBER))
    | dict.fromkeys(relations.NOUNS, (relations.TURNING, frozenset((*relations.DIRECTIONS, "after"))))
)
