"""The dates of an article: where each stands, and which day, month or year it means."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language import date_forms as forms
from kosovo_reader.language import date_relations as relations
from kosovo_reader.language import date_years as years
from kosovo_reader.language.calendar import MONTHS, SHORT_WEEKDAYS, WEEKDAYS, parse_day
from kosovo_reader.language.date_meaning import Clock, Expression
from kosovo_reader.language.rules import Stretch, by_lead

Rule = Callable[[Stretch, int], tuple[Expression, ...]]

_UNREAD = frozenset(("meta", "dateline", "furniture"))


class DateMention(NamedTuple):
    """A date expression: `reading.text[start:end]`, and what it means.

    value     in the forms of `language.calendar`; None if the article does not let a reader resolve it
    relative  True if counted from the anchor (a weekday, "last year", a month without year), not told by the text
    """

    start: int
    end: int
    value: str | None
    relative: bool


def find_dates(reading: Reading, anchor: str | None) -> list[DateMention]:
    """The dates of an article in their order; without an anchor day the relative ones have no value."""
    found: list[DateMention] = []
    clock = Clock(anchor, Stretch(reading, 0, 0))
    people = _people_called_like_months(reading)
    for number, sentence in enumerate(reading.sentences):
        kind = reading.blocks[sentence.block].kind
        if kind in _UNREAD:
            continue
        stretch = Stretch(reading, sentence.first, sentence.last, caption=kind == "caption", people=people)
        clock.enter(stretch, number, sentence.block)
        for expression in _expressions(stretch):
            dated = clock.read(expression)
            start, end = reading.starts[expression.first], reading.ends[expression.last - 1]
            found.append(DateMention(start, end, *dated))
    return found


def caption_anchor(reading: Reading) -> str | None:
    """The first full date of a caption, which stands in for an article's own day; None if there is none."""
    for sentence in reading.sentences:
        if reading.blocks[sentence.block].kind == "caption":
            stretch = Stretch(reading, sentence.first, sentence.last, caption=True)
            clock = Clock(None, stretch)
            for expression in _expressions(stretch):
                value = clock.read(expression).value
                if parse_day(value):
                    return value
    return None


def _people_called_like_months(reading: Reading) -> set[str]:
    """Theresa May, Mr May, April Kinnear: month names that somebody of this article bears."""
    people: set[str] = set()
    words, lower = reading.words, reading.lower
    for name in ("May", "April", "June", "August"):
        if name not in reading.text or name not in words:
            continue
        i = -1
        for _ in range(words.count(name)):
            i = words.index(name, i + 1)
            before, after = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
            if _is_name(before) and lower[i - 1] not in _NO_FIRST_NAMES and not after[:1].isdigit():
                people.add(name.lower())
            elif (not before[:1].isalpha() or before == "said") and _is_name(after) and name != "May":
                people.add(name.lower())
    return people


def _is_name(word: str) -> bool:
    return word[:1].isupper() and (word[1:].islower() or word[-1:] == ".")


def _expressions(s: Stretch) -> Iterable[Expression]:
    """The date expressions of a sentence, none overlapping another."""
    done = s.low
    lower = s.lower
    for i in range(s.low, s.high):
        word = lower[i]
        rules = _NUMBERS if "0" <= word[0] <= "9" and word not in _BY_LEAD else _BY_LEAD.get(word)
        if rules and i >= done:
            for rule in rules:
                if found := rule(s, i):
                    if found[0].first >= done:
                        yield from found
                        done = found[-1].last
                    break


_NO_FIRST_NAMES = {
    *"in since by until from late early last next this on of the and during mid for before after to between through".split(),
    *WEEKDAYS,
    *MONTHS,
}

RULES: list[tuple[Iterable[str], Rule]] = [
    (forms.ALL_MONTHS, forms.month_date),
    (forms.MID_MONTHS, forms.mid_month),
    (forms.MONTH_PAIRS, forms.month_pair),
    (forms.DAYS, forms.numeric_date),
    (years.CENTURY_LEADS, years.century),
    (forms.DAYS, forms.day_date),
    (forms.SPOKEN_DAYS, forms.day_date),
    (WEEKDAYS, forms.weekday),
    (SHORT_WEEKDAYS, forms.weekday),
    (forms.WEEKDAY_PAIRS, forms.weekday_pair),
    (relations.TURNS, forms.turned_date),
    (relations.TURNS, relations.turned),
    (relations.NAMED_TURNS, forms.named_weekday),
    (relations.NAMED_TURNS, relations.named),
    (relations.NEAR_DAYS, relations.near_day),
    (("ago", "earlier", "later"), relations.ago),
    (("before", "after"), relations.day_before),
    (years.CENTURIES, years.century),
    (years.DECADES, years.decade),
    (years.MID_DECADES, years.decade),
    (years.MID_YEARS, years.mid_year),
]
NUMBER_RULES: list[Rule] = [forms.numeric_date, years.year, years.decade]

_BY_LEAD = by_lead(RULES)
_NUMBERS = tuple(NUMBER_RULES)
