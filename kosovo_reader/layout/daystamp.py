"""The day that a line of a page's header tells: "Published: 12 May 2004", "Tue 30 May 2023 18.02 BST".

A line is such a line when nothing is left of it but names once days, times, zones and labels are taken away.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from kosovo_reader.dating.calendar import real_day

Label = Literal["published", "plain", "updated"]


class Stamp(NamedTuple):
    """A full date in a header line.

    start, end   its place in the text that was read
    day          what it says, day first where both orders are possible
    other        the same read month first, where that is possible too
    label        what the words before it call it
    """

    start: int
    end: int
    day: date
    other: date | None
    label: Label


# Without accents and in lower case; in the case that follows a day ("30. maja", "30 мая", "30 Μαΐου").
_MONTH_NAMES = """
 january february march april may june july august september october november december
 jan feb mar apr may jun jul aug sep oct nov dec
 januar februar marz april mai juni juli august sept okt november dezember
 janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
 enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
 gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
 janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
 januari februari maart april mei juni juli augustus september oktober november december
 januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
 januar februar mart april maj jun jul avgust septembar oktobar novembar decembar
 sijecnja veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
 janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor
 ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
 января февраля марта апреля мая июня июля августа сентября октября ноября декабря
 јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра
 јануари февруари март април маи јуни јули август септември октомври ноември декември
 ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου
"""
MONTHS = {name: i % 12 + 1 for line in _MONTH_NAMES.strip().splitlines() for i, name in enumerate(line.split())}
WEEKDAYS = {
    name: i % 7
    for line in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "mon tue wed thu fri sat sun",
        "mon tues wed thur fri sat sun",
        "mon tues weds thurs fri sat sun",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miercoles jueves viernes sabado domingo",
        "lunedi martedi mercoledi giovedi venerdi sabato domenica",
        "ponedeljak utorak sreda cetvrtak petak subota nedelja",
        "ponedjeljak utorak srijeda cetvrtak petak subota nedjelja",
    )
    for i, name in enumerate(line.split())
}
# The beginnings of words that say "published" and "updated", as `bare` gives them; and whole words.
_PUBLISHED = tuple(
    "publi posted created issue veroffentlicht erschienen objavlj опублик објавље δημοσι gepubliceerd".split()
)
_UPDATED = tuple(
    "updat modif aktualis geandert actuali aggiorn azurira izmen izmjen perditesuar ndryshuar guncel "
    "обновл измен ажурира ενημερ bijgewerkt uppdatera opdater".split()
)
_LABELS: dict[str, Label] = {
    **dict.fromkeys("date dateline dated datum data fecha first yayin tarih tarihi дата".split(), "published"),
    **dict.fromkeys("last edited revised corrected amended stand mis mise jour ultima paper epaper".split(), "updated"),
}
_NOT_ITS_OWN = tuple("access retriev printed download copyright archived captur joined born expires".split())
_FILLERS = frozenset(
    """on at by in from the of and to time local hrs hours hour hr h uhr min mins minute minutes read ago days day
    week weeks month months year years reading am pm
    a m p um am le la el de del a alle ore u ne me du il den der kl vreme edt est et ist z t gmt utc bst cet cest pdt
    pst cdt an originally initially online this article story content was has been version web as comments comment
    views view shares adjust font size print admin""".split()
)
# 14:05, 30 May 2023, Oslo - Dokka news agency
_OF_BYLINES = frozenset("news agency correspondent reporter staff writer bureau desk".split())
_YEAR = r"(?:19|20)\d\d(?!\d(?!\d?(?:[:.]\d\d|[ ][A-Z])))"  # "May 30, 20233:12 PM", "30 May 202330 May 2023"
_DATE = re.compile(
    rf"""
    (?=\d)(?:
      (?<!\d)((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)                             # 2024-04-29
    | (?<!\d)(?=\d\d?\ ?(?:\.[\d ]{{1,4}}\.|-[\d ]{{1,4}}-|/[\d ]{{1,4}}/))                    # and no 3-08.07
      (\d\d?)\ ?[./-]\ ?(\d\d?)\ ?[./-]\ ?({_YEAR}|\d\d(?!\d))                          # 29.07.2022, 30/05/23
    | (?:(?<!\d)|(?<=20\d\d))(\d\d?)(?:st|nd|rd|th|er|º)?[.,]?[ /-]?(?:of\ |de\ )?
      ([^\W\d_]{{3,12}}+)(?:\ ?[.,])?[ /-]?(?:del?\ )?({_YEAR}|\d\d(?=\ (?:/\ )?\d\d:|\n|\Z))  # 3 of May 2023; 4 May 16
    )
    | (?<![^\W\d_])([^\W\d_]{{3,20}}+)\.?[ -](\d\d?)(?:st|nd|rd|th)?\.?[ ]?,?[ ]{{0,2}}({_YEAR})  # May 30, 2023
    """,
    re.VERBOSE,
)
# Without one of these a text has no full date: 1999, 12.5, 4 Sep 16.
_PERHAPS = re.compile(r"\d(?:(?:(?<=1)9|(?<=2)0)\d\d| ?[./-] ?\d| [A-Z][a-z]+ \d\d(?:$| \d\d:))")
# Words that stand in sentences and in no line of dates.
_PROSE = frozenset(
    """said is are be were had have his her its their with that who which after since when near into but
    not over he they she or if""".split()
)
_PAGES = frozenset("article story page post item content".split())
# 18.02 BST, 3:12 PM GMT+2, 20:58:24+02:00, 5 p.m. ET
_TIME = (
    r"(?:\d\d?[:.h]\d\d(?:[:.]\d\d)?(?:\.\d+)?(?: ?[aApP]\.?[mM]\b\.?)?|\d\d? ?[aApP]\.?[mM]\b\.?)"
    r"(?: ?[+-]\d\d:?\d\d\b)?(?: ?\(?(?:GMT|UTC|MSK|Z\b|[A-Z]{1,4}T\b)(?: ?[+-]\d\d?(?::?\d\d)?)?\)?)?"
)
CLOCK = re.compile(_TIME)
_WORD = re.compile(r"[^\W_]+")
_PIECE = r"\d+(?:st|nd|rd|th)?|[^\W\d_]+"  # "03/07/2024March 7, 2024"; compiled where needed: in few runs
_US_ZONES = frozenset("EDT EST ET PDT PST PT CDT CT MDT MST".split())  # 05/06/2023 08:01 PM EDT
# guardian.co.uk, (@name)
_SITES = r"(?<!\S)@?[\w-]+(?:\.[\w-]+){0,2}\.(?:com|net|org|info|co\.uk|[a-z]{2})(?![\w.])|\(?@\w+\)?"
_OPENERS = tuple("“‘«„\"'")
_SET_OFF = " ,;|·•:—–-"  # between a date and the text after it


def bare(word: str) -> str:
    """A word in lower case and without accents."""
    word = word.lower()
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word.replace("ı", "i")) if not unicodedata.combining(c))


def _find(line: str) -> list[tuple[re.Match[str], date, date | None]]:
    """The full dates of a line that exist, and of those in figures the day in the other order."""
    return [(m, *days) for m in _DATE.finditer(line) if (days := _days(m))]


_read = lru_cache(maxsize=64)(_find)  # a line of the header is asked for its dates two or three times


def stamps(text: str, start: int, end: int) -> list[Stamp]:
    """The full dates of the line `text[start:end]`, each with the label that the words before it give. Those with a
    label that is none of the article's ("Retrieved ...") are passed over."""
    line = text[start:end]
    found: list[Stamp] = []
    done = 0
    for m, day, other in _read(line) if _PERHAPS.search(line) else ():
        begin = _begin(m)
        if label := label_of(line[done:begin]):
            done = m.end()
            stamp = Stamp(start + begin, start + done, day, other, label)
            found.append(_with_weekday(stamp, line[max(begin - 30, 0) : done + 30]) if other else stamp)
    return found


def _label(word: str) -> Label | None:
    """What a bare word says of a date: "published", "updated", or nothing."""
    if word.startswith(_UPDATED):
        return "updated"
    return "published" if word.startswith(_PUBLISHED) else _LABELS.get(word)


def label_of(words: str) -> Label | None:
    """What "Last updated on" and the like make of the date that follows; None if it is none of the article's."""
    label: Label = "plain"
    for m in _WORD.finditer(words):
        word = bare(m[0])
        if word.startswith(_NOT_ITS_OWN):
            return None
        if (named := _label(word)) == "updated":
            return named
        label = named or label
    return label


def full_dates(text: str) -> Iterator[tuple[date, bool | None]]:
    """Each full date of a text; True with one in figures that can only be day first, False with one that cannot be."""
    for line in filter(_PERHAPS.search, text.split("\n")):
        for m, day, other in _find(line):
            yield day, (day.month == int(m[5]) if m[4] and not other and m[4] != m[5] else None)


def days_and_months(text: str) -> list[tuple[int, int]]:
    """The (month, day) pairs of a text, "May 29" and "29th of May", with or without a year behind them."""
    words = re.findall(_PIECE, text)
    found = []
    for i, word in enumerate(words):
        if word[0].isalpha() and (month := MONTHS.get(bare(word))):
            near = words[i + 1 : i + 2] + [w for w in words[max(i - 2, 0) : i] if w != "of"][-1:]
            found += [(month, day) for day in (_day_number(w) for w in near) if day]
    return found


def _day_number(word: str) -> int:
    digits = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else word
    return int(digits) if digits.isdecimal() and len(digits) < 3 else 0


def month_of(word: str) -> int:
    """The number of a month's name, also where another word sticks to it ("BIRNMay"); 0 if it is none."""
    if (month := MONTHS.get(bare(word), 0)) or word[1:].islower():
        return month
    return MONTHS.get(bare(word[_last_capital(word) :]), 0)


def _last_capital(word: str) -> int:
    return max((i for i, c in enumerate(word) if c.isupper()), default=0)


def date_line(line: str) -> tuple[int, bool, bool] | None:
    """What is left of a header line around its dates; None if it has no date, or reads on as a sentence or a title.

    How many capitalised words (a reporter, a place, a newspaper); whether it is sure to be of the header: "Published"
    or a time of day stands in it; whether bars, commas or dots set its parts apart.
    """
    if not _PERHAPS.search(line):
        return None
    if "{{" in line:  # 27 June 2015 09:52 am - 3 - {{hitsCtrl.values.hits}}
        line = re.sub(r"\{\{[^{}]*\}\}", " ", line)
    written_line = line
    labelled = by = line[:3] in ("By ", "BY ")
    if line.startswith("This ") and (told := _told_of_page(line)):
        return told
    if "|" in line:  # "Press release | 30 May 2023 | Brussels", "July 19, 1999|By Jane Doe, Tribune staff writer."
        parts = [part for part in line.split("|") if not part.lower().lstrip().startswith("by ")]
        labelled = by or len(parts) <= line.count("|")
        others = [part for part in parts if not any(c.isdigit() for c in part)]
        if all(part.count(" ") < 5 for part in others):
            line = "|".join([part for part in parts if part not in others] + [part.title() for part in others])
    elif not _PROSE.isdisjoint(line.split()):
        return None
    rest = line
    for m, *_ in reversed(_read(line)):
        rest = f"{rest[: _begin(m)]} ; {rest[m.end() :]}"
    if rest is line:
        return None
    rest, timed = CLOCK.subn(" ", rest)
    if "." in rest or "@" in rest:
        rest = re.sub(_SITES, " ", rest)
    names = brands = 0
    for written in _WORD.findall(rest):
        word = bare(written)
        if word in _FILLERS or word in WEEKDAYS or written in _OF_BYLINES:
            continue
        if len(word) != 4 and word.rstrip("k").isdigit():
            continue
        if _label(word):
            labelled = True
        elif written[0].isupper():
            names += 1
        elif written[0].islower() and not (by and word in ("for", "with")):
            brands += 1  # By bne IntelliNews
            if by and brands < 2 and names < 2:
                names += 1
                continue
            return None  # but not for a script without capitals: "Thursday 07 March 2019 الساعة 10:12"
    if by and names < 2 and "|" not in written_line:
        return None  # By 30 May 2023
    return names, labelled or timed > 0, any(c in rest for c in "|·•/,—–")


def _told_of_page(line: str) -> tuple[int, bool, bool] | None:
    """What `date_line` gives for "This is an archive article published on May 19, 2004"; None for other sentences."""
    words = list(map(bare, _WORD.findall(line)))[:8]
    if _PAGES.isdisjoint(words[1:5]):
        return None
    for m, *_ in _read(line):
        before = _WORD.findall(line[: _begin(m)])
        if len(line) - m.end() < 3 and len(before) < 9 and any(_label(bare(word)) for word in before[-2:]):
            return 0, True, True
    return None


def time_note(line: str) -> Literal["meta", "day"] | None:
    """What a line without a full date is that tells nothing but times: "30 MAY, 15:20", "Updated 2 years ago".

    "day" for a mere day of the year, "24 March", which may also head a part of a chronology.
    """
    words = list(map(bare, _WORD.findall(line)))
    if words[:1] in (["today"], ["yesterday"]) and CLOCK.search(line):
        return "meta"
    if not all(map(_is_of_time, words)):
        return None
    if not MONTHS.keys().isdisjoint(words):
        return "meta" if CLOCK.search(line) else "day"
    return "meta" if any(w in ("ago", "min", "mins", "minutes", "read") or _label(w) for w in words) else None


def _is_of_time(word: str) -> bool:
    return word.isdigit() or word in _FILLERS or word in MONTHS or word in WEEKDAYS or _label(word) is not None


def is_label(line: str) -> bool:
    """True for a line that only names the date of the next: "Published", "Last updated on:"."""
    labelled = False
    for m in _WORD.finditer(line):
        word = bare(m[0])
        if _label(word):
            labelled = True
        elif word not in _FILLERS:
            return False
    return labelled


def run_on(line: str) -> int:
    """Where the text begins in a first line that opens with the page's date ("date 2023-05-30 The mayor ..."), or 0.

    A date that only opens a sentence ("On 30 May 2023 the", "May 30, 2023 was") is no such thing.
    """
    perhaps = _PERHAPS.search(line, 0, 80)
    if not perhaps:
        return 0
    for word in _WORD.findall(line[: perhaps.start()]):
        if not word[0].isdigit() and not _is_of_time(bare(word)) and not month_of(word):
            return 0
    told = _read(line[:80])
    if not told:
        return 0
    m = told[0][0]
    before = [bare(word) for word in _WORD.findall(line[: m.start()])]
    labelled = any(map(_label, before))
    if not all(word in WEEKDAYS or (labelled and (_label(word) or word in _FILLERS)) for word in before):
        return 0
    rest = line[m.end() :].lstrip(_SET_OFF).removeprefix("at ")
    if clock := CLOCK.match(rest):
        rest = rest[clock.end() :]
    text = rest.lstrip(_SET_OFF)
    in_words = m[7] or m[10]
    between = line[m.end() : len(line) - len(text)]
    if (in_words and not labelled and not between.strip()) or not (text[:1].isupper() or text[:1] in _OPENERS):
        return 0
    return len(line) - len(text)


def _days(m: re.Match[str]) -> tuple[date, date | None] | None:
    """The day that a match of _DATE stands for and, of numbers, the day in the other order; None if there is none."""
    if m[1]:
        day = real_day(int(m[1]), int(m[2]), int(m[3]))
        return (day, None) if day else None
    if m[4]:
        full = _full(m[6])
        day, other = real_day(full, int(m[5]), int(m[4])), real_day(full, int(m[4]), int(m[5]))
        if day and other and day != other:
            return day, other
        day = day or other
        return (day, None) if day else None
    year, month, number = (m[9], m[8], m[7]) if m[7] else (m[12], m[10], m[11])
    day = real_day(_full(year), month_of(month), int(number))
    return (day, None) if day else None


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 70 else 1900)


def _begin(m: re.Match[str]) -> int:
    """Where a match of _DATE begins: of "UpdatedMay 30, 2023" and "BIRNMay 30, 2023" at the month."""
    return m.start(10) + _last_capital(m[10]) if m[10] and bare(m[10]) not in MONTHS else m.start()


def _with_weekday(stamp: Stamp, context: str) -> Stamp:
    """An ambiguous stamp in the order that the weekday or the zone beside it allows."""
    assert stamp.other is not None
    named = {WEEKDAYS[w] for m in _WORD.finditer(context) if (w := bare(m[0])) in WEEKDAYS}
    if stamp.day.weekday() in named:
        return stamp._replace(other=None)
    if stamp.other.weekday() in named or not _US_ZONES.isdisjoint(_WORD.findall(context)):
        return stamp._replace(day=stamp.other, other=None)
    return stamp
