"""What values, bounds and ways of finding are called in English."""

from datetime import date

from kosovo_reader.dating import calendar
from kosovo_reader.dating.calendar import first_day, parse_day, shifted, unit_of
from kosovo_reader.summary import Actor, Casualty, Date, Statement, Summary

MONTHS = [name.capitalize() for name in calendar.MONTHS]
_WEEKDAYS = [name[:3].capitalize() for name in calendar.WEEKDAYS]
_ANCHORS = {
    "header": "told in the header",
    "dateline": "told in the dateline",
    "option": "given by --published",
    "caption": "inferred: the day of a photo caption",
    "sibling": "inferred from another article of this page",
}
_SPEAKERS_FOUND = {
    "post": "named by a post",
    "pronoun": "inferred from a pronoun",
    "previous": "inferred: goes on from the quotation before",
    "subject": "inferred: the sentence before is about them",
    "none": "nobody is named",
}


def stretch(value: str) -> tuple[int, int] | None:
    """The ordinals of the first day that a value stands for and of the day after its last; None if it is no value."""
    first, _, last = value.partition("/")
    start, end = first_day(first), first_day(last or first)
    return (start.toordinal(), _after(last or first, end)) if start and end and start <= end else None


def _after(value: str, start: date) -> int:
    """The day after the last of what a value stands for, which the next day, week, month or more begins with."""
    unit = unit_of(value)
    following = first_day(shifted(start, unit, 1)) if unit else None
    return following.toordinal() if following else date.max.toordinal() + 1


def date_words(value: str | None) -> str:
    """'2023-05-30' -> 'Tue 30 May 2023', '2023-W21' -> 'week of 22 May 2023', '199X' -> '1990s'."""
    if value is None:
        return "not resolved"
    first, _, last = value.partition("/")
    if last:
        return f"{date_words(first)} to {date_words(last)}"
    start, unit = first_day(value), unit_of(value)
    if start is None:
        return value
    match unit:
        case "day":
            return f"{_WEEKDAYS[start.weekday()]} {day_words(value)}"
        case "week":
            return f"week of {day_words(start.isoformat())}"
        case "month":
            return f"{MONTHS[start.month - 1]} {start.year}"
        case "decade":
            return f"{int(value[:3])}0s"
        case "century":
            century = start.year // 100 + 1
            return f"{century}{'th' if century % 100 in (11, 12, 13) else _ENDINGS.get(century % 10, 'th')} century"
    return str(start.year)


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def day_words(value: str | None) -> str:
    """'2023-05-30' -> '30 May 2023'; any other value in its own words."""
    day = parse_day(value)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else date_words(value)


def count_words(count: int | None, low: int | None, high: int | None) -> tuple[str, str]:
    """What a count is called, in two parts: ('at least', '30'), ('more than', '50'), ('', '20 to 30')."""
    if low is None and high is None:
        return ("about", f"{count:,}") if count is not None else ("", "a number not told")
    if high is None:
        return ("more than", f"{count:,}") if count is not None and low == count + 1 else ("at least", f"{low:,}")
    if low is None:
        return ("fewer than", f"{count:,}") if count is not None and high == count - 1 else ("up to", f"{high:,}")
    return ("", f"{low:,}") if low == high else ("", f"{low:,} to {high:,}")


def count_phrase(count: int | None, low: int | None, high: int | None) -> str:
    """The same in one: 'at least 30'."""
    return " ".join(filter(None, count_words(count, low, high)))


def counted(number: int, noun: str) -> str:
    """1, 'date' -> '1 date'; 2, 'country' -> '2 countries'."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1] + 'ies' if noun.endswith('y') else noun + 's'}"


def anchor_is_inferred(summary: Summary) -> bool:
    """True if the article does not give the day that its relative dates are counted from."""
    return summary.anchor_from in ("caption", "sibling")


def how_anchored(summary: Summary) -> str:
    """Where the day that dates are counted from was found; '' if there is none."""
    return _ANCHORS.get(summary.anchor_from or "", "")


def how_dated(d: Date, summary: Summary) -> str:
    """How a date came to its value: counted, inferred (counted from an inferred day), '' if told."""
    if d.value is None:
        return "" if summary.anchor else "no day to count from"
    if not d.relative:
        return ""
    return "inferred" if anchor_is_inferred(summary) else "counted"


def how_spoken(s: Statement) -> str:
    """How the speaker was found; '' where the name or the phrase stands there."""
    return _SPEAKERS_FOUND.get(s.how, "")


def about(c: Casualty) -> str:
    """Whom a count is of, when, and who says so."""
    said = f"according to {c.attributed_to}" if c.attributed_to else None
    return joined(c.victims, c.actor, date_words(c.date) if c.date else None, said)


def joined(*parts: str | None) -> str:
    """The parts that there are, with points between them."""
    return " · ".join(part for part in parts if part)


def casualty_note(c: Casualty) -> str:
    return joined(f"{count_phrase(c.count, c.low, c.high)} {c.kind}", about(c))


def statement_note(s: Statement) -> str:
    return joined(f"Said by {s.speaker}" if s.speaker else "No speaker", how_spoken(s), f"{s.kind} speech")


def date_note(d: Date, summary: Summary) -> str:
    how = how_dated(d, summary)
    if d.relative and d.value:
        how = f"counted from {day_words(summary.anchor)}, {how_anchored(summary)}"
    return joined(date_words(d.value), how)


def actor_note(a: Actor) -> str:
    return joined(a.name, a.role or a.kind, counted(len(a.mentions), "mention"))
