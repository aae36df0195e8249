"""Dates told by the calendar: 24 March 1999, Sept. 11, June 1999, 20-22 May, from May 2022 to June 2023, 29.05.2023.

Each rule gives, from a lead word on, the expressions that it reads, or none. The examples in the docstrings run as
tests, counted from Tuesday, 30 May 2023.
"""

from functools import partial
from typing import NamedTuple

from kosovo_reader.dating import meaning as means
from kosovo_reader.dating.calendar import MONTHS, SHORT_MONTHS, day_value, month_value
from kosovo_reader.dating.clock import Expression, Meaning
from kosovo_reader.dating.relations import relation
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.years import COUNTED, DASHES, ORDINALS, YEARS
from kosovo_reader.language.numbers import SMALL

ALL_MONTHS = MONTHS | SHORT_MONTHS | {short + ".": number for short, number in SHORT_MONTHS.items()}
MID_MONTHS = {f"mid-{name}": number for name, number in MONTHS.items()}
MONTH_PAIRS = {f"{a}-{b}": (MONTHS[a], MONTHS[b]) for a in MONTHS for b in MONTHS if a != b}
DAYS = (
    {str(n): n for n in range(1, 32)}
    | {f"0{n}": n for n in range(1, 10)}
    | {word: n for word, n in ORDINALS.items() if word[0].isdigit()}
)
# "the twenty-eighth of May"
_SPOKEN_DAYS = {word: n for word, n in ORDINALS.items() if not word[0].isdigit()} | {
    f"{tens}-{unit}": SMALL[tens] + n
    for tens in ("twenty", "thirty")
    for unit, n in ORDINALS.items()
    if not unit[0].isdigit() and n < 10 and SMALL[tens] + n < 32
}
SPOKEN_DAYS = _SPOKEN_DAYS | {"thirtieth": 30}

NAMES_TOO = frozenset(("may", "march", "april", "june", "august"))  # verbs and first names, surnames too
_BEFORE_MONTH = frozenset(
    "in since until till during last next this early late mid throughout between past coming through".split()
)
_BEFORE_NAME_TOO = frozenset("by from before after of for to the a and or - – ( 's around".split())
_SPEAKS = frozenset("said says told added".split())
_OF_MONTHS = frozenset("was is were saw will has had brought when 's".split())
_STREETS = frozenset(
    """street square avenue road boulevard stadium bridge park hotel school barracks brigade hall airport day
    movement university hospital village revolution fools""".split()
)
_MOVED = frozenset("moved postponed shifted delayed rescheduled put brought pushed changed".split())
LINKS = frozenset(("to", "until", "till", "through", "-", "–", "—"))
_LISTS = frozenset(("and", "or", "&"))
# What may follow the second day of "May 29 and 30"; before a noun it is a count.
_AFTER_DAY = frozenset(
    """in at near for to when as and or by with after before on that which while of left were was will last this
    next there they he she it we the a had have has are is""".split()
)


class Calendar(NamedTuple):
    """A month, its day and year as far as they were written, and the token after them."""

    month: int
    day: int | None
    year: int | Meaning | None
    last: int

    def meaning(self, day_of_week: int | None = None) -> Meaning | None:
        """What was written, None for a day that no calendar has."""
        if self.day is not None and day_value(2000, self.month, self.day) is None:
            return None
        if isinstance(self.year, int):
            if self.day is None:
                return partial(means.told, month_value(self.year, self.month))
            value = day_value(self.year, self.month, self.day)
            return partial(means.told, value) if value else None
        if self.year is not None:
            return partial(means.in_year, self.month, self.day, self.year)
        return partial(means.yearless, self.month, self.day, day_of_week)


def month_at(s: Stretch, i: int) -> int | None:
    """The month at token `i`, by its capital letter where it could be another word."""
    word = s[i]
    month = ALL_MONTHS.get(word)
    if month is None or (not s.capitalised(i) and (word in NAMES_TOO or word not in MONTHS)):
        return None
    return month


def read_calendar(s: Stretch, i: int) -> Calendar | None:
    """March 24, 1999; 24 March; the 24th of March last year; June 1999; June."""
    if s[i] == "the":
        i += 1
    if month := month_at(s, i):
        return month_first(s, i, month)
    day = DAYS.get(s[i]) or SPOKEN_DAYS.get(s[i])
    if day is None:
        return None
    of = s[i + 1] == "of"
    month = month_at(s, i + 1 + of)
    if month is None or (s[i] in SPOKEN_DAYS and not of):
        return None
    year, last = _year_after(s, i + 2 + of)
    return Calendar(month, day, year, last)


def month_first(s: Stretch, i: int, month: int) -> Calendar:
    """March 24, 1999; March 24; June 1999; June."""
    j = i + 2 if s[i + 1] == "the" else i + 1
    day = DAYS.get(s[j])
    if day is None and "," in s[j]:  # "December 10,2022" is one token
        head, _, tail = s[j].partition(",")
        if head in DAYS and (number := YEARS.get(tail)):
            return Calendar(month, DAYS[head], number, j + 1)
    if day is not None and not _is_count(s, i, j) and s[j + 1] != ":":
        year, last = _year_after(s, j + 1)
        return Calendar(month, day, year, last)
    year, last = _year_after(s, i + 1)
    return Calendar(month, None, year, last)


def _is_count(s: Stretch, i: int, j: int) -> bool:
    """In May 20 people; in July 14 farmers: the number at `j` counts; but "on May 20 people", "in May 20, 1999"."""
    if s[i - 1] == "on":
        return False
    return s[j + 1] in COUNTED or (s[i - 1] == "in" and s[j + 1].isalpha())


def _year_after(s: Stretch, i: int) -> tuple[int | Meaning | None, int]:
    """The year that follows a month or day, and the token after it: 1999; of 1999; of the same year; last year."""
    comma = s[i] == ","
    j = i + 1 if comma or s[i] == "of" else i
    number = YEARS.get(s[j])
    if number and (number % 100 or s[j + 1] not in COUNTED):
        return number, j + 1
    found = relation(s, j) if s[j] else None
    if found and found.unit == "year" and (not comma or s[found.last - 1] in ("later", "earlier")):
        return found.meaning, found.last
    return None, i


def month_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    March 24, 1999 -> 1999-03-24
    in June 1999 -> 1999-06
    on April 22 -> 2023-04-22
    from May 2022 to June 2023 -> 2022-05/2023-06
    clashes on May 29 and 30 -> 2023-05-29; 2023-05-30
    in May and June 2022 -> 2022-05; 2022-06
    He may march. Theresa May; April Kinnear said; May Day; the March for Life -> nothing
    """
    month = month_at(s, i)
    if month is None or s[i - 1] in DAYS or (s[i - 1] == "of" and s[i - 2] in DAYS):  # 31 June
        return ()
    if run := _hyphenated(s, i):
        return (run,)
    found = month_first(s, i, month)
    if found.last == i + 1 and not _is_bare_month(s, i):
        return ()
    return _dates_from(s, i, found)


def day_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    24 March 1999 -> 1999-03-24
    the 24th of March, 1999 -> 1999-03-24
    the first of May -> 2023-05-01
    20-22 May -> 2023-05-20/2023-05-22
    between 20 and 22 May -> 2023-05-20/2023-05-22
    on 24 and 25 March -> 2023-03-24; 2023-03-25
    the 15th of last month -> 2023-04-15
    24 people; the first of many -> nothing
    """
    if found := read_calendar(s, i):
        return _dates_from(s, i, found)
    if run := _hyphenated(s, i):
        return (run,)
    if s[i + 1] == "of" and (month := relation(s, i + 2)) and month.unit == "month":
        day = DAYS.get(s[i]) or SPOKEN_DAYS[s[i]]
        return (Expression(i, month.last, partial(means.in_month, day, month.meaning)),)
    return _days_of_month(s, i)


def _dates_from(s: Stretch, i: int, found: Calendar) -> tuple[Expression, ...]:
    """The date read at `i`, or the run of dates that it begins, or the days listed after it."""
    if s.capitalised(found.last) and s[found.last] in _STREETS:
        return ()
    if run := _run(s, i, found):
        return run
    if found.day is not None and found.year is None and (days := _further_days(s, found.last)):
        return _days_from(s, i, found, days)
    if found.year is None:
        found = found._replace(year=shared_year(s, found.last))
    meaning = found.meaning()
    return (Expression(i, found.last, meaning),) if meaning else ()


def _run(s: Stretch, i: int, found: Calendar) -> tuple[Expression, ...]:
    """May 20-22; May 20 to 22, 2021; 29 May-2 June; May 2022 to June 2023; between May and July."""
    between = s[found.last] == "and" and "between" in (s[i - 1], s[i - 2])
    if is_moved(s, i) or (s[found.last] not in LINKS and not between):
        return ()
    j = found.last + 1
    end = read_calendar(s, j)
    if end is None or (end.day is None) != (found.day is None):
        day = DAYS.get(s[j])
        if day is None or found.day is None or s[j + 1] in COUNTED or (s[i] not in ALL_MONTHS):
            return ()
        year, last = _year_after(s, j + 1)
        end = Calendar(found.month, day, year, last)
    if found.year is None and isinstance(end.year, int):
        found = found._replace(year=end.year - (end.month < found.month))
    meaning = _between(found, end)
    return (Expression(i, end.last, meaning),) if meaning else ()


def _between(first: Calendar, last: Calendar) -> Meaning | None:
    """The interval of two dates; an end without a year follows its beginning."""
    start, end = first.meaning(), last.meaning()
    if start is None or end is None:
        return None
    if first.year is None and last.year is None:
        return partial(means.yearless_between, start, last.month, last.day)
    return partial(means.between, start, end)


def is_moved(s: Stretch, i: int) -> bool:
    """Two days, not a stretch of them: "the vote was moved from Saturday to Sunday"."""
    return s[i - 1] == "from" and any(s[k] in _MOVED for k in range(i - 5, i - 1))


def _hyphenated(s: Stretch, i: int) -> Expression | None:
    """May 29-June 2, 2021; 29 May-2 June; May 2022-June 2023: the hyphen makes one word of the middle."""
    head, hyphen, tail = s[i + 1].partition("-")
    if not hyphen or (tail not in ALL_MONTHS and tail not in DAYS):
        return None
    if month := month_at(s, i):
        day, end_day = DAYS.get(head), DAYS.get(s[i + 2])
        end = Calendar(ALL_MONTHS.get(tail, 0), end_day, *_year_after(s, i + 3 if end_day else i + 2))
        begin = Calendar(month, day, YEARS.get(head) or end.year, i)
    else:
        begin = Calendar(ALL_MONTHS.get(head, 0), DAYS.get(s[i]), None, i)
        end = Calendar(month_at(s, i + 2) or 0, DAYS.get(tail), *_year_after(s, i + 3))
        begin = begin._replace(year=end.year)
    if not begin.month or not end.month or (begin.day is None) != (end.day is None):
        return None
    meaning = _between(begin, end)
    return Expression(i, end.last, meaning) if meaning else None


def shared_year(s: Stretch, i: int) -> int | None:
    """The year told only by the last of several: 24 March and 10 June 1999; in May, June and July 2022."""
    for _ in range(4):
        if s[i] == "," and s[i + 1] in _LISTS:
            i += 1
        if s[i] != "," and s[i] not in _LISTS:
            return None
        if s[i] == "," and s[i + 1].isalpha() and month_at(s, i + 1) is None:
            return None
        found = read_calendar(s, i + 1)
        if found is None:
            return None
        if isinstance(found.year, int):
            return found.year
        i = found.last
    return None


def _further_days(s: Stretch, i: int) -> list[int]:
    """Where the 30 stands of "May 29 and 30", the 4 and 5 of "May 3, 4 and 5"; `i` is the token after the first day."""
    days: list[int] = []
    while len(days) < 6 and (s[i] in _LISTS or s[i] == ",") and s[i + 1] in DAYS:
        after = s[i + 2]
        if after in COUNTED or (after.isalpha() and after not in _AFTER_DAY):
            break
        days.append(i + 1)
        i += 2
    return days if days and s[days[-1] - 1] in _LISTS else []


def _days_from(s: Stretch, i: int, found: Calendar, days: list[int]) -> tuple[Expression, ...]:
    """May 29 and 30; September 19 and 20, 2018: days after a month, and the year that all of them share."""
    year, last = _year_after(s, days[-1] + 1)
    lasts = [found.last, *(k + 1 for k in days[:-1]), last]
    numbers = [found.day, *(DAYS[s[k]] for k in days)]
    meanings = [found._replace(day=day, year=year).meaning() for day in numbers]
    places = zip([i, *days], lasts, meanings, strict=True)
    return tuple(Expression(first, last, meaning) for first, last, meaning in places if meaning)


def _days_of_month(s: Stretch, i: int) -> tuple[Expression, ...]:
    """20-22 May 2021; 20 to 22 May; 24 and 25 March; 2, 3 and 4 May: days before a month that all of them share."""
    days = [i]
    j = i
    while len(days) < 8 and s[j] in DAYS and (s[j + 1] in _LISTS or s[j + 1] in LINKS or s[j + 1] == ","):
        if s[j + 2] in _LISTS:
            j += 1
        j += 2
        days.append(j)
    found = read_calendar(s, j) if len(days) > 1 and s[j] in DAYS else None
    if found is None or found.day is None or s[j - 1] == ",":
        return ()
    if s.capitalised(found.last) and s[found.last] in _STREETS:
        return ()
    if len(days) == 2 and (s[j - 1] in LINKS or s[i - 1] == "between"):
        run = _between(found._replace(day=DAYS[s[i]]), found)
        return (Expression(i, found.last, run),) if run else ()
    if any(s[k + 1] in LINKS for k in days[:-1]):
        return ()
    meanings = [found._replace(day=DAYS[s[k]]).meaning() for k in days]
    lasts = [*(k + 1 for k in days[:-1]), found.last]
    return tuple(Expression(k, last, m) for k, last, m in zip(days, lasts, meanings, strict=True) if m)


def _is_bare_month(s: Stretch, i: int) -> bool:
    """True if a lone month name is the month, not the verb, the march or the woman."""
    word, before, after = s[i], s[i - 1], s[i + 1]
    if before == "black" or (s.capitalised(i + 1) and after in _STREETS):
        return False
    if word not in MONTHS:
        return word[-1] == "." and (before in _BEFORE_MONTH or before == "of")
    if word not in NAMES_TOO:
        return True
    if not s.words[i][1:].islower():
        return False
    if before in _BEFORE_MONTH:
        return True
    name = s.capitalised(i + 1) and after not in MONTHS
    if after in _SPEAKS or word in s.people:
        return False
    if before in _BEFORE_NAME_TOO and ((before not in _LISTS and before not in DASHES) or s[i - 2] in MONTHS):
        event = before in ("the", "a") and (
            not after.isalpha() or after in ("for", "on", "of", "against", "to", "from", "in")
        )
        return not name and not event
    if (after in _LISTS or after == ",") and s[i + 2] in MONTHS:
        return True
    if before in ("", ","):
        return after in _OF_MONTHS and (before == "" or word not in ("may", "march"))
    return before in MONTHS


def mid_month(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    by mid-June -> 2023-06
    in mid-May 2021 -> 2021-05
    """
    year, last = _year_after(s, i + 1)
    meaning = Calendar(MID_MONTHS[s[i]], None, year, last).meaning()
    return (Expression(i, last, meaning),) if meaning else ()


def month_pair(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    in May-July 2022 -> 2022-05/2022-07
    """
    first, end = MONTH_PAIRS[s[i]]
    year, last = _year_after(s, i + 1)
    start = year - (end < first) if isinstance(year, int) else year
    meaning = _between(Calendar(first, None, start, last), Calendar(end, None, year, last))
    return (Expression(i, last, meaning),) if meaning and s.capitalised(i) else ()


def numeric_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    29.05.2023 -> 2023-05-29
    29/05/2023 -> 2023-05-29
    05/30/2023 -> 2023-05-30
    2023-05-29 -> 2023-05-29
    10-9; 1.200.000; 192.168.0.1 -> nothing
    """
    if s[i].count(".") == 2:
        parts, last = s[i].split("."), i + 1
    elif (
        s[i + 1] in ("/", "-", ".")
        and s[i + 3] == s[i + 1]
        and s[i + 5] != s[i + 1]
        and s[i - 1] not in ("/", "-", ".")
    ):
        parts, last = [s[i], s[i + 2], s[i + 4]], i + 5
    else:
        return ()
    if not all(part.isdecimal() and part.isascii() for part in parts):
        return ()
    lengths = [len(part) for part in parts]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        value = day_value(int(parts[0]), int(parts[1]), int(parts[2]))
    elif lengths[2] == 4 and max(lengths[:2]) <= 2:
        day, month, year = map(int, parts)
        value = day_value(year, month, day) or (day_value(year, day, month) if s[i + 1] == "/" else None)
    else:
        return ()
    return (Expression(i, last, partial(means.told, value)),) if value and value[:4] in YEARS else ()
