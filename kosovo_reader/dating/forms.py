"""Dates told by the calendar: 24 March 1999, Sept. 11, June 1999, 20-22 May, from May 2022 to June 2023, 29.05.2023.

Each rule gives, from a lead word on, the expressions that it reads, or none. The examples in the docstrings run as
tests, counted from Tuesday, 30 May 2023.
"""

from collections.abc import Sequence
from functools import partial

from kosovo_reader.dating import meaning as means
from kosovo_reader.dating.calendar import MONTHS, SHORT_MONTHS, calendar_value
from kosovo_reader.dating.clock import Expression, Meaning
from kosovo_reader.dating.relations import PARTS, TURNING, relation, turn_before
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.tense import MOVED
from kosovo_reader.dating.years import COUNTED, DASHES, ORDINALS, PREFIXES, SHORT_YEARS, YEARS

ALL_MONTHS = MONTHS | SHORT_MONTHS | {short + ".": number for short, number in SHORT_MONTHS.items()}
NTH = {word: n for word, n in ORDINALS.items() if word[0].isdigit()}
DAYS = {str(n): n for n in range(1, 32)} | {f"0{n}": n for n in range(1, 10)} | NTH
SPOKEN_DAYS = {word: n for word, n in ORDINALS.items() if word not in DAYS}  # "the twenty-eighth of May"

NAMES_TOO = frozenset(("may", "march", "april", "june", "august"))  # verbs and first names, surnames too
_BEFORE_MONTH = frozenset(
    "in since until till during last next this early late mid throughout between past coming through".split()
)
_BEFORE_NAME_TOO = frozenset("by from before after of for to ( 's around".split())
_NO_EVENT = frozenset("for on of against to from in".split())  # "the March for Life", "the march on Washington"
_SPEAKS = frozenset("said says told added".split())
_OF_MONTHS = frozenset("was is were saw will has had brought when 's".split())
_HELD = frozenset("elections election polls poll vote referendum summit talks meeting war offensive ceasefire".split())
_QUOTES = frozenset('"“”„')
_STREETS = frozenset(
    """street square avenue road boulevard stadium bridge park hotel school barracks brigade hall airport day movement
    university hospital village revolution fools brigades brigade alliance coalition""".split()
)
_NAMED_FOR = frozenset("group movement alliance coalition".split())  # "the April 6 movement"
_BEFORE_BARE_DAY = frozenset("on by until since".split())
PARTS_OF = frozenset("end start beginning middle".split())  # of a month
LINKS = frozenset(("to", "until", "till", "through", "-", "–", "—", "/"))
_LISTS = frozenset(("and", "or", "&"))
AFTER_FIRST = LINKS | _LISTS | ALL_MONTHS.keys() | {"of", ","}  # 24 March, the 24th of March, 24 and 25 March
# What may follow the second day of "May 29 and 30"; before a noun it is a count.
_AFTER_DAY = frozenset(
    """in at near for to when as and or by with after before on that which while of left were was will last this next
    there they he she it we the a had have has are is""".split()
)


class Calendar:
    """A month, its day and year as far as they were written, and the token after them."""

    __slots__ = ("day", "last", "month", "year")

    def __init__(self, month: int, day: int | None, year: int | Meaning | None, last: int) -> None:
        self.month, self.day, self.year, self.last = month, day, year, last

    def meaning(self, day_of_week: int | None = None) -> Meaning | None:
        """What was written, None for a day that no calendar has."""
        value = calendar_value(self.year if isinstance(self.year, int) else 2000, self.month, self.day)
        if value is None:
            return None
        if isinstance(self.year, int):
            return partial(means.told, value)
        if self.year is not None:
            return partial(means.part_of, self.month, self.day, self.year)
        return partial(means.yearless, self.month, self.day, day_of_week)


def month_at(s: Stretch, i: int) -> int | None:
    """The month at token `i`, by its capital letter where it could be another word: May, Sept., not "may", "sept"."""
    month = ALL_MONTHS.get(s[i])
    if month and not s.capitalised(i) and (s[i] not in MONTHS or s[i] in NAMES_TOO):
        return None
    return month


def read_calendar(s: Stretch, i: int) -> Calendar | None:
    """March 24, 1999; 24 March; the 24th of March last year; June 1999; June."""
    if s[i] == "the":
        i += 1
    if month := month_at(s, i):
        return _month_first(s, i, month)
    day = DAYS.get(s[i]) or SPOKEN_DAYS.get(s[i])
    if day is None:
        return None
    of = s[i + 1] == "of"
    month = month_at(s, i + 1 + of)
    if month is None or (s[i] in SPOKEN_DAYS and not of):
        return None
    return Calendar(month, day, *_year_after(s, i + 2 + of))


def _month_first(s: Stretch, i: int, month: int) -> Calendar:
    """March 24, 1999; March 24; June the 12th; June 1999; June."""
    j = i + 2 if s[i + 1] == "the" else i + 1
    head, _, tail = s[j].partition(",")
    if head in DAYS and tail in YEARS:  # "December 10,2022" is one token
        return Calendar(month, DAYS[head], YEARS[tail], j + 1)
    if s[j] in DAYS and not _is_count(s, i, j):
        return Calendar(month, DAYS[s[j]], *_year_after(s, j + 1))
    return Calendar(month, None, *_year_after(s, i + 1))


def _is_count(s: Stretch, i: int, j: int) -> bool:
    """In May 20 people; in July 14 farmers: the number at `j` counts; but "on May 20 people", "in May 20, 1999"."""
    return s[i - 1] != "on" and (s[j + 1] in COUNTED or (s[i - 1] == "in" and s[j + 1].isalpha()))


def _year_after(s: Stretch, i: int) -> tuple[int | Meaning | None, int]:
    """The year that follows a month or day, and the token after it: 1999; of 1999; of the same year; last year."""
    comma = s[i] == ","
    j = i + 1 if comma or s[i] == "of" else i
    number = YEARS.get(s[j])
    if number and (number % 100 or s[j + 1] not in COUNTED):
        return number, j + 1
    found = relation(s, j)
    if found and found.unit == "year" and (not comma or s[found.last - 1] in ("later", "earlier")):
        return found.meaning, found.last
    return None, i


def month_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    March 24, 1999 -> 1999-03-24
    in June 1999 -> 1999-06
    on April 22 -> 2023-04-22
    last May -> 2022-05
    next March -> 2024-03
    last July 4 -> 2022-07-04
    On 10 June 1999 it ended; the following March they came. -> 1999-06-10; 2000-03
    It began in 1998. By that July it was war. -> 1998; 1998-07
    by mid-June -> 2023-06
    in mid-May 2021 -> 2021-05
    from May 2022 to June 2023 -> 2022-05/2023-06
    in May-July 2022 -> 2022-05/2022-07
    from June 10, 1999, to Jan. 15, 2001 -> 1999-06-10/2001-01-15
    clashes on May 29 and 30 -> 2023-05-29; 2023-05-30
    in May and June 2022 -> 2022-05; 2022-06
    He may march. Theresa May; April Kinnear said; May Day; the March for Life -> nothing
    """
    month = month_at(s, i)
    if month is None or s[i - 1] in DAYS or (s[i - 1] == "of" and s[i - 2] in DAYS):  # 31 June, the 31st of June
        return ()
    found = _month_first(s, i, month)
    turned = turn_before(s, i, name=True) if s[i - 1] in TURNING and found.year is None else None
    if turned and (s[i] not in NAMES_TOO or s.written(i)[1:].islower()):
        turn, named, first = turned
        return (Expression(first, found.last, partial(means.turned_month, month, found.day, turn, named)),)
    return _dates_from(s, i, found) if found.last > i + 1 or _is_bare_month(s, i) else ()


def day_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    24 March 1999 -> 1999-03-24
    the 24th of March, 1999 -> 1999-03-24
    the first of May -> 2023-05-01
    20-22 May -> 2023-05-20/2023-05-22
    between 20 and 22 May -> 2023-05-20/2023-05-22
    on 24 and 25 March -> 2023-03-24; 2023-03-25
    the 15th of last month -> 2023-04-15
    24 people; the first of many; every 14 July -> nothing
    """
    if s[i + 1] not in AFTER_FIRST:
        return ()
    if found := read_calendar(s, i):
        return _dates_from(s, i, found)
    if s[i + 1] == "of" and (month := relation(s, i + 2)) and month.unit == "month":
        day = DAYS.get(s[i]) or SPOKEN_DAYS[s[i]]
        return (Expression(i, month.last, partial(means.part_of, None, day, month.meaning)),)
    return _days_of_month(s, i)


def bare_day(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    On 8 August 2001 ten were shot. On the 13th it was signed. -> 2001-08-08; 2001-08-13
    It was attacked on the 17th, police said. -> 2023-05-17
    on the 17th floor; on the 3rd and 4th floors; on the 24th of them; at the 17th -> nothing
    """
    of_part = s[i - 2] == "of" and s[i - 3] in PARTS  # "on the morning of the 30th"
    if s[i - 1] != "the" or not (of_part or s[i - 2] in _BEFORE_BARE_DAY) or s[i + 1] == "of":
        return ()
    listed = (s[i + 1] in _LISTS or s[i + 1] in LINKS) and s[i + 2] in DAYS
    after = s[i + 3] if listed else s[i + 1]
    if after.isalpha() and after not in _AFTER_DAY:
        return ()
    return (Expression(i, i + 1, partial(means.bare_day, DAYS[s[i]])),)


def _dates_from(s: Stretch, i: int, found: Calendar) -> tuple[Expression, ...]:
    """The date read at `i`, or the run of dates that it begins, or the days listed after it."""
    after = s[found.last]
    if s[i - 1] in _QUOTES and after in _QUOTES:  # the "9 May" brigade
        return ()
    if after in _NAMED_FOR or (after in _STREETS and s.capitalised(found.last)) or s[i - 1] in ("every", "each"):
        return ()
    if (after in LINKS or after in ("and", ",")) and (run := _run(s, i, found)):
        return (run,)
    if found.year is None and (after in _LISTS or after == ","):
        if found.day is not None and (days := _further_days(s, found.last)):
            year, last = _year_after(s, days[-1] + 1)  # May 29 and 30; September 19 and 20, 2018
            numbers = [found.day, *(DAYS[s[k]] for k in days)]
            lasts = [found.last, *(k + 1 for k in days[:-1]), last]
            found.year = year
            return _each([i, *days], lasts, numbers, found)
        found.year = shared_year(s, found.last)
    meaning = found.meaning()
    return (Expression(i, found.last, meaning),) if meaning else ()


def _each(firsts: Sequence[int], lasts: Sequence[int], days: Sequence[int], month: Calendar) -> tuple[Expression, ...]:
    """The days of one month and year, each an expression of its own."""
    found: list[Expression] = []
    for i, j, day in zip(firsts, lasts, days, strict=True):
        month.day = day
        if meaning := month.meaning():
            found.append(Expression(i, j, meaning))
    return tuple(found)


def _run(s: Stretch, i: int, found: Calendar) -> Expression | None:
    """May 20-22; May 20 to 22, 2021; 29 May-2 June; May 2022 to June 2023; between May and July."""
    before = i - 2 if s[i - 1] == "least" else i  # "between at least March 1998 and September 1999"
    between = s[found.last] == "and" and "between" in (s[before - 1], s[before - 2])
    link = found.last
    if s[link] == "," and s[i - 1] == "from" and found.day and found.year:  # from June 10, 1999, to Jan. 15, 2001
        link += 1
    if (s[link] not in LINKS and not between) or is_moved(s, i):
        return None
    j = _past_part(s, link + 1)
    end = read_calendar(s, j)
    if end is None or (end.day is None) != (found.day is None):
        if s[j] not in DAYS or found.day is None or s[j + 1] in COUNTED or s[i] not in ALL_MONTHS:
            return None
        end = Calendar(found.month, DAYS[s[j]], *_year_after(s, j + 1))
    return dates_between(i, found, end)


def _past_part(s: Stretch, i: int) -> int:
    """The token after "the end of", "early", "mid -" at `i`: January to the end of July 2017."""
    if s[i] == "the" and s[i + 2] == "of":
        return i + 3 if s[i + 1] in PARTS_OF else i
    if s[i] in PREFIXES:
        return i + 2 if s[i + 1] == "-" else i + 1
    return i


def dates_between(i: int, first: Calendar, last: Calendar) -> Expression | None:
    """24 March to 10 June 1999: the last tells the year of both; without any, the end follows the beginning."""
    if first.year is None and isinstance(last.year, int):
        first.year = last.year - (last.month < first.month)
    start, end = first.meaning(), last.meaning()
    if start is None or end is None:
        return None
    if first.year is None and last.year is None:
        return Expression(i, last.last, partial(means.yearless_between, start, last.month, last.day))
    return Expression(i, last.last, partial(means.between, start, end))


def is_moved(s: Stretch, i: int) -> bool:
    """Two days, not a stretch of them: "the vote was moved from Saturday to Sunday"."""
    return s[i - 1] == "from" and any(s[k] in MOVED for k in range(i - 5, i - 1))


def shared_year(s: Stretch, i: int) -> int | None:
    """The year told only by the last of several: 24 March and 10 June 1999; in May, June and July 2022."""
    for _ in range(4):
        if s[i] == "," and s[i + 1] in _LISTS:
            i += 1
        again = s[i + 1 : i + 3].index("again") + 2 if "again" in s[i + 1 : i + 3] else 1
        j = i + again + (again > 1 and s[i + again] == "in")  # in January and then again in March 1998
        found = read_calendar(s, j) if s[i] in _LISTS or s[i] == "," else None
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


def _days_of_month(s: Stretch, i: int) -> tuple[Expression, ...]:
    """20-22 May 2021; 20 to 22 May; 24 and 25 March; 2, 3 and 4 May: days before a month that all of them share."""
    days = [i]
    while len(days) < 8 and s[j := days[-1]] in DAYS and (s[j + 1] == "," or s[j + 1] in _LISTS or s[j + 1] in LINKS):
        days.append(j + 3 if s[j + 2] in _LISTS else j + 2)
    last = days[-1]
    found = read_calendar(s, last) if len(days) > 1 and s[last] in DAYS and s[last - 1] != "," else None
    if found is None or found.day is None or (s.capitalised(found.last) and s[found.last] in _STREETS):
        return ()
    if len(days) == 2 and (s[last - 1] in LINKS or s[i - 1] == "between"):
        run = dates_between(i, Calendar(found.month, DAYS[s[i]], found.year, found.last), found)
        return (run,) if run else ()
    if any(s[k + 1] in LINKS for k in days[:-1]):
        return ()
    return _each(days, [*(k + 1 for k in days[:-1]), found.last], [DAYS[s[k]] for k in days], found)


def _is_bare_month(s: Stretch, i: int) -> bool:
    """True if a lone month name is the month, not the verb, the march or the woman."""
    word, before, after = s[i], s[i - 1], s[i + 1]
    if before == "black" or (s.capitalised(i + 1) and after in _STREETS):
        return False
    if word not in MONTHS:
        return word[-1] == "." and (before in _BEFORE_MONTH or before == "of")
    if word not in NAMES_TOO:
        return True
    if not s.written(i)[1:].islower():
        return False
    if before in _BEFORE_MONTH or (before == "-" and s[i - 2] in PREFIXES) or (after == "-" and s[i + 2] in MONTHS):
        return True
    if after in _SPEAKS or word in s.people:
        return False
    if after in _HELD or ((after in _LISTS or after == ",") and s[i + 2] in MONTHS):  # "who won April polls"
        return True
    if before in ("the", "a"):
        return after.isalpha() and after not in _NO_EVENT and not (s.capitalised(i + 1) and after not in MONTHS)
    if before in _BEFORE_NAME_TOO or ((before in _LISTS or before in DASHES) and s[i - 2] in MONTHS):
        return not s.capitalised(i + 1) or after in MONTHS
    if after in _OF_MONTHS and (before == "" or (before == "," and word not in ("may", "march"))):
        return True
    return before in MONTHS


def numeric_date(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    29.05.2023 -> 2023-05-29
    29/05/2023 -> 2023-05-29
    05/30/2023 -> 2023-05-30
    2023-05-29 -> 2023-05-29
    12/30/07 -> 2007-12-30
    10-9; 1.200.000; 192.168.0.1; 9/11/01; 24/7/365 -> nothing
    """
    mark = s[i + 1]
    if s[i].count(".") == 2:
        (first, month, last), end = s[i].split("."), i + 1
    elif mark in ("/", "-", ".") and s[i + 3] == mark != s[i + 5] and s[i - 1] not in ("/", "-", "."):
        first, month, last, end = s[i], s[i + 2], s[i + 4], i + 5
    else:
        return ()
    year, day = (first, last) if len(first) == 4 else (last, first)
    days = [int(part) for part in (month, day) if part.isdecimal()]
    if mark == "/" and year == last in SHORT_YEARS and len(days) == 2 and max(days) > 12:  # one order only
        year = str(SHORT_YEARS[last])
    if year not in YEARS or not all(0 < len(part) < 3 and part.isdecimal() for part in (month, day)):
        return ()
    value = calendar_value(int(year), int(month), int(day))
    other = calendar_value(int(year), int(day), int(month)) if mark == "/" and day == first else None
    return (Expression(i, end, partial(means.in_figures, value, other)),) if value or other else ()
