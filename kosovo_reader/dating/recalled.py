"""The weekdays that an article without a day looks back upon: what a sibling's day may be laid against."""

from datetime import date
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.dating.calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.tense import sense

_AHEAD = ("future", "present", "deadline")
_AROUND = 99  # words: further away no verb is looked for
_PARTS = frozenset("morning afternoon evening night".split())


class Recalled(NamedTuple):
    """A past weekday that the text names.

    weekday     0 for Monday
    month, day  as told beside it, "Monday, May 29"; else None
    before      True for "last Monday", which lies before the article's own day
    """

    weekday: int
    month: int | None
    day: int | None
    before: bool

    def fits(self, day: date) -> bool:
        """True if this may be that day."""
        return self.weekday == day.weekday() and self.month in (None, day.month) and self.day in (None, day.day)


def recalled(reading: Reading, first: int, last: int) -> Recalled | None:
    """The past weekday that the date of the tokens `first <= i < last` names; None if it names none or looks ahead.

    Monday; Monday night; last Monday; Monday, May 29: not "Monday last week", not "will meet on Monday".
    """
    lower = reading.lower[first:last]
    turn = lower.pop(0) if lower[0] in ("last", "past", "this") else ""
    if turn == "this" and lower and lower[0] in ("past", "last"):
        turn = lower.pop(0)
    if not lower or lower[0] not in WEEKDAYS:
        return None
    month = day = None
    for word in lower[1:]:
        number = word.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
        if (named := MONTHS.get(word) or SHORT_MONTHS.get(word.rstrip("."))) and month is None:
            month = named
        elif number.isdecimal() and len(number) < 3 and day is None:
            day = int(number)
        elif word not in _PARTS and word not in (",", "(", ")", "the", "of"):
            return None
    if (month is None) != (day is None):
        return None
    s = Stretch(reading, reading.sentence_at(first), around=(first - _AROUND, last + _AROUND))
    tense = sense(s, first - s.offset, last - s.offset)
    if tense in _AHEAD or (turn == "this" and tense is None):
        return None
    return Recalled(WEEKDAYS[lower[0]], month, day, turn in ("last", "past"))
