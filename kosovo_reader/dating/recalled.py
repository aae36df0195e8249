"""The weekdays that an article without a day looks back upon: what a sibling's day may be laid against."""

from datetime import date
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.dating.calendar import WEEKDAYS
from kosovo_reader.dating.forms import ALL_MONTHS, DAYS
from kosovo_reader.dating.relations import PARTS
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.tense import sense

_AROUND = 99  # words: further away no verb is looked for


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
        if month is None and word in ALL_MONTHS:
            month = ALL_MONTHS[word]
        elif day is None and word in DAYS:
            day = DAYS[word]
        elif word not in PARTS and word not in (",", "(", ")", "the", "of"):
            return None
    if (month is None) != (day is None):
        return None
    s = Stretch(reading, reading.sentence_at(first), around=(first - _AROUND, last + _AROUND))
    tense = sense(s, first - s.offset, last - s.offset)
    if tense != "past" and (tense or turn == "this"):
        return None
    return Recalled(WEEKDAYS[lower[0]], month, day, turn in ("last", "past"))
