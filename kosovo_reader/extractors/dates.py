"""The dates of an article: where each stands, and which day, month or year it means."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.dating import forms, relations, weekdays, years
from kosovo_reader.dating.calendar import MONTHS, SHORT_WEEKDAYS, WEEKDAYS, parse_day
from kosovo_reader.dating.clock import Clock, Expression
from kosovo_reader.dating.rules import Stretch, by_lead

Rule = Callable[[Stretch, int], tuple[Expression, ...]]

_UNREAD = frozenset(("meta", "dateline", "furniture"))


class DateMention(NamedTuple):
    """A date expression: `reading.text[start:end]`, and what it means.

    value     in the forms of `dating.calendar`; None if the article does not let a reader resolve it
    relative  True if counted from the anchor (a weekday, "last year", a month without year), not told by the text
    """

    start: int
    end: int
    value: str | None
    relative: bool


def find_dates(reading: Reading, anchor: str | None) -> list[DateMention]:
    """The dates of an article in their order; without an anchor day the relative ones have no value."""
    found: list[DateMention] = []
    clock = Clock(anchor)
    starts, ends = reading.starts, reading.ends
    for expression in _expressions(reading, clock):
        value, relative = clock.read(expression)
        found.append(DateMention(starts[expression.first], ends[expression.last - 1], value, relative))
    return found


def caption_anchor(reading: Reading) -> str | None:
    """The first full date of a caption, which stands in for an article's own day; None if there is none."""
    if all(block.kind != "caption" for block in reading.blocks):
        return None
    clock = Clock(None)
    for expression in _expressions(reading, clock):
        value, _ = clock.read(expression)
        if clock.in_caption and parse_day(value):
            return value
    return None


def _expressions(reading: Reading, clock: Clock) -> Iterator[Expression]:
    """The date expressions of an article, none overlapping another; the clock enters the sentence of each."""
    lower = reading.lower
    leads = [i for i, word in enumerate(lower) if word in _BY_LEAD]
    if ".19" in reading.text or ".20" in reading.text:  # 29.05.2023 is one word
        leads = [i for i, word in enumerate(lower) if word in _BY_LEAD or word.count(".") == 2]
    people = _people_called_like_months(reading)
    sentences = reading.sentences
    number, low, high, block, done = -1, 0, 0, 0, 0
    stretch: Stretch | None = None
    for i in leads:
        if i >= high:
            while i >= high:
                number += 1
                low, high, block = sentences[number]
            kind = reading.blocks[block].kind
            stretch = None if kind in _UNREAD else Stretch(reading, low, high, kind == "caption", people)
            if stretch:
                clock.enter(stretch, number, block)
        if stretch is None or i < done:
            continue
        for rule in _BY_LEAD.get(lower[i], _DOTTED):
            if found := rule(stretch, i):
                if found[0].first >= done:
                    yield from found
                    done = found[-1].last
                break


def _people_called_like_months(reading: Reading) -> set[str]:
    """The month names, in lower case, that somebody of this article bears."""
    people: set[str] = set()
    for name in ("May", "April", "June", "August"):
        if name not in reading.text:
            continue
        i = -1
        for _ in range(reading.words.count(name)):
            i = reading.words.index(name, i + 1)
            if _is_borne(reading, i):
                people.add(name.lower())
    return people


def _is_borne(reading: Reading, i: int) -> bool:
    """Theresa May, Mr May: a surname. April Kinnear at the head of a phrase: a first name."""
    words = reading.words
    before, after = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
    if _is_name(before) and reading.lower[i - 1] not in _NO_FIRST_NAMES:
        return not after[:1].isdigit()
    opens = not before[:1].isalnum() or before == "said"
    return opens and _is_name(after) and words[i] != "May"


def _is_name(word: str) -> bool:
    """True for a word written like a name or a title: Theresa, Mr."""
    return word[:1].isupper() and (word[1:].islower() or word[-1:] == ".")


_NO_FIRST_NAMES = {*WEEKDAYS, *MONTHS} | frozenset(
    """in since by until from late early last next this on of the and during mid for before after to between
    through""".split()
)

# Where a lead word has several rules, the first of this list that reads something wins.
RULES: list[tuple[Iterable[str], Rule]] = [
    (forms.ALL_MONTHS, forms.month_date),
    (forms.MID_MONTHS, forms.mid_month),
    (forms.MONTH_PAIRS, forms.month_pair),
    (forms.DAYS, forms.numeric_date),
    (years.CENTURY_LEADS, years.century),
    (forms.DAYS, forms.day_date),
    (forms.SPOKEN_DAYS, forms.day_date),
    (WEEKDAYS, weekdays.weekday),
    (SHORT_WEEKDAYS, weekdays.weekday),
    (weekdays.WEEKDAY_PAIRS, weekdays.weekday_pair),
    (relations.TURNS, weekdays.turned_date),
    (relations.TURNS, relations.turned),
    (relations.NAMED_TURNS, weekdays.named_date),
    (relations.NAMED_TURNS, relations.named),
    (relations.NEAR_DAYS, relations.near_day),
    (relations.DIRECTIONS, relations.ago),
    (("before", "after"), relations.day_before),
    (years.CENTURIES, years.century),
    (years.DECADES, years.decade),
    (years.YEARS, forms.numeric_date),
    (years.YEARS, years.decade),
    (years.YEARS, years.year),
    (years.SHORT_YEARS, years.short_year),
    (years.PREFIXED_YEARS, years.prefixed_year),
]
_BY_LEAD = by_lead(RULES)
_DOTTED = (forms.numeric_date,)
