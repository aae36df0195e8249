"""Bare years, decades and centuries: in 2008, 1998-99, the 1990s, the 19th century.

A number of four digits is a year only where something says so: most are counts, rooms, resolutions or distances.
The examples in the docstrings run as tests.
"""

from functools import partial

from kosovo_reader.dating.calendar import interval
from kosovo_reader.dating.clock import Expression
from kosovo_reader.dating.meaning import told
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.tense import SUDDEN
from kosovo_reader.language.numbers import TENS

DASHES = frozenset("-–—")

_ORDINALS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """.split()
_ORDINALS += [f"twenty-{word}" for word in _ORDINALS[:9]] + ["thirtieth", "thirty-first"]
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, 1)} | {
    f"{n}{'th' if 4 <= n <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}": n for n in range(1, 32)
}
PREFIXES = frozenset("mid early late pre post".split())  # mid-2008, post-1999


def _decades() -> dict[str, str]:
    """1990s, 90s, nineties -> 199X; but the 1800s are a century."""
    decades = {word[:-1] + "ies": f"19{tens // 10}X" for word, tens in TENS.items()}
    decades |= {f"{tens}s": f"19{tens // 10}X" for tens in range(20, 100, 10)}
    for year in range(1500, 2091, 10):
        decades[f"{year}s"] = f"{year // 100}XX" if year < 1900 and year % 100 == 0 else f"{year // 10}X"
    return decades


YEARS = {str(number): number for number in range(1000, 2101)}
SHORT_YEARS = {f"{n:02d}": n + (2000 if n <= 30 else 1900) for n in range(100)}
DECADES = _decades()

# What is counted, not dated: "2000 soldiers", "1999 km", "at 2000 GMT".
COUNTED = frozenset(
    """people persons soldiers troops police policemen policewomen officers peacekeepers civilians protesters
    demonstrators refugees victims men women children boys girls students pupils workers employees homes houses
    buildings flats apartments families households votes voters ballots seats signatures cars vehicles trucks lorries
    buses tanks weapons shells rockets kilometres kilometers km miles mile metres meters metre meter feet foot yards
    acres hectares square cubic tonnes tons kg kilograms barrels litres liters megawatts mw dollars euros euro pounds
    dinars leks lei francs yen lira rubles roubles crowns cents percent per % degrees hours hrs gmt utc cet cest bst est
    edt local o'clock minutes seconds members fighters rebels militants prisoners detainees inmates residents villagers
    inhabitants migrants passengers tents jobs cases deaths dead guests fans supporters spectators firefighters rescuers
    volunteers doctors nurses teachers players athletes delegates observers monitors words times copies pages units
    items pieces other others additional extra sheep cattle cows trees graves bodies coffins schools villages
    companies firms documents books complaints claims applications reservists conscripts recruits marines mercenaries
    bullets missiles drones calls messages visitors tourists different hospitals patients arrests businesses farms
    cities towns settlements""".split()
)
_EVENTS = frozenset(
    """elections election riots protests wars war talks polls games olympics bombings bombing floods accords accord
    agreement deal agreements declaration independence constitution census campaign uprising revolution coup conflict
    crisis invasion annexation massacre genocide earthquake summit treaty referendum budget season presidential
    parliamentary air vote intervention boycott attack attacks clashes killings ceasefire law ruling ultimatum
    conference report pogrom unrest crackdown expulsion battle congress peace siege march""".split()
)
_ONE_EVENT = frozenset(word for word in _EVENTS | SUDDEN if word[-1] != "s")

# "a 2015 Toyota": the year of a model.
_MAKES = frozenset(
    """toyota ford chevrolet chevy honda nissan hyundai kia bmw mercedes audi volkswagen jeep dodge ram gmc subaru mazda
    fiat renault skoda opel tesla lexus volvo buick cadillac chrysler pontiac suzuki mitsubishi""".split()
)
_SURE = frozenset(
    """in since until till during throughout circa mid late early born died spring summer autumn fall winter year years
    q1 q2 q3 q4 christmas easter ramadan""".split()
)
_LIKELY = frozenset(
    """by from before after for into through beyond towards between around both unlike like dated spent founded
    established built""".split()
)
_OWNERS = frozenset("the a an 's ’ ' its their his her our my".split())
_MODIFIERS = ("ed", "al", "ly", "ive", "ous", "ful")  # deadly, disputed, brutal, controversial
_VERBS = frozenset("was is will would saw has had brought marked began ended became could should".split())
_SPOKEN = frozenset(("the", "early", "late", "mid"))  # the early 90s, the nineties; not "in her nineties"
APOSTROPHES = frozenset("'’‘")
_LISTS = frozenset((",", "and", "or"))
_ZONES = frozenset("gmt utc bst cet cest est edt local hours hrs".split())
_GLUE_BEFORE = frozenset("/ $ € £ # + . _ = @".split())
_GLUE_AFTER = frozenset("$ € £ @ _".split())
_CLOSERS = frozenset(". , ; : ! ? ) … ” ’".split()) | {""}
_NUMBERED = frozenset(
    """resolution resolutions unscr no. number nr law laws article articles item chapter room flight page paragraph bus
    line route highway form case model channel psalm camp block building unit sector gate box lot code version agenda
    vision expo euro cup horizon strategy directive regulation decision decree bill order windows top best nearly about
    some almost least most over under only exactly roughly approximately another""".split()
)
_AMOUNTS = frozenset(
    """total force crowd group number some thousands excess maximum minimum fleet rate price cost population sum
    strength rest contingent convoy army staff height depth length distance average altitude garrison capacity tune loss
    losses most out hundreds figure target quota framework terms provisions implementation text spirit""".split()
)
_CHANGED = frozenset(
    """rose rise rises risen fell fall falls fallen grew grow grown increased increase raised raise reduced cut dropped
    drop climbed swelled jumped shrank shrunk added limited down up""".split()
)
# The two words in front where the nearer alone says little: "back to 1389", "later than 2025", "as early as 2005".
_PAIRS = {
    "to": frozenset("back prior compared return returned dates dated dating relative through".split()),
    "than": frozenset("later earlier sooner".split()),
    "with": frozenset("compared comparison contrast".split()),
    "as": frozenset("early late recently soon back".split()),
}


def year(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    It began in 2008. -> 2008
    the 1998-99 war -> 1998/1999
    from 2008 to 2012 -> 2008/2012
    coups in 1958, 1969 and 2021 -> 1958; 1969; 2021
    By mid-2008 it was over. -> 2008
    in post-1999 Kosovo -> 1999
    2000 soldiers; room 2010; resolution 1244; at 2000 GMT -> nothing
    """
    if s[i - 1] == "-" and s[i - 2] in PREFIXES:
        return (Expression(i, i + 1, partial(told, s[i])),)
    if _glued(s, i):
        return ()
    if end := _end_year(s, i, YEARS[s[i]]):
        return (Expression(i, i + 3, partial(told, f"{s[i]}/{end:04d}")),)
    return (Expression(i, i + 1, partial(told, s[i])),) if _is_year(s, i) else ()


def _glued(s: Stretch, i: int) -> bool:
    """Part of an address, a price or a telephone number: /2019/05, $2000, 038 2010 2011."""
    before, after = s[i - 1], s[i + 1]
    return (
        before in _GLUE_BEFORE
        or after in _GLUE_AFTER
        or (before == "-" and s[i - 2] != "")
        or (before[:1].isdigit() and s[i - 2] not in _SURE)
        or (after[:1].isdigit() and before not in _SURE)
        or (after == "/" and (not s[i + 2].isdecimal() or s[i + 3] in ("/", "-")))
    )


def _end_year(s: Stretch, i: int, start: int) -> int | None:
    """The end of a run of years: 1998-1999, 1998–99, 2022/23, 2008 to 2012, between 1998 and 2000."""
    before, link, last = s[i - 1], s[i + 1], s[i + 2]
    dashed = link in DASHES or link == "/"
    if not dashed and link not in ("to", "until", "till", "through") and (link != "and" or before != "between"):
        return None
    end = start - start % 100 + SHORT_YEARS[last] % 100 if dashed and last in SHORT_YEARS else YEARS.get(last, 0)
    if end <= start or s[i + 3] in COUNTED or s[i + 3] in ("/", "-") or before in _NUMBERED:
        return None
    amounts = not dashed and (start % 100 == end % 100 == 0 or s[i - 2] in _CHANGED)
    old = start < 1900 and before not in ("from", "between", "in", "the", "(")
    return None if amounts or old else end


def _is_year(s: Stretch, i: int) -> bool:
    """True if the words around a lone number of four digits make it a year."""
    before, after, number = s[i - 1], s[i + 1], YEARS[s[i]]
    modern = number >= 1900
    if before in _NUMBERED or after in _MAKES or _is_count(s, i, number) or _is_clock_time(s, i):
        return False
    if before in _SURE:
        return before != "in" or s[i - 2] not in ("one", "1") or s[i - 3] == "the"  # "one in 1000", "the one in 1985"
    if before in _LIKELY:
        amount = after in ("to", "and") and s[i + 2][:1].isdigit() and (after == "to" or before == "between")
        return s[i - 2] not in _CHANGED and not amount
    if before in _PAIRS:
        return s[i - 2] in _PAIRS[before]
    if before == "of":
        return s[i - 2] not in _AMOUNTS if modern else s[i - 2] in _EVENTS
    if before in _OWNERS:
        if after in (",", "and", "or") and s[i + 2] in YEARS:  # "Kosovo's 2013, 2015 and 2020 agreements"
            return modern and s[i + 2] >= "1900"
        owned = before != "'" or s[i - 2].endswith("s")
        return owned and (after in _EVENTS or (modern and number % 100 != 0 and after[:1].isalpha()))
    return (before in _LISTS and _continues_years(s, i)) or (modern and _is_modern_year(s, i))


def _is_clock_time(s: Stretch, i: int) -> bool:
    """ "shortly before 1500 (1400 GMT)", "at 2030 local time"."""
    return s[i + 1] in _ZONES or (s[i + 1] == "(" and (s[i + 3] in _ZONES or s[i + 2] in _ZONES))


def _is_modern_year(s: Stretch, i: int) -> bool:
    """2008 was a bad year; 1999: NATO bombs Yugoslavia; the deadly 2004 riots; Then 2004; Belgrade, 1999."""
    before, after = s[i - 1], s[i + 1]
    if s.kind == "heading" and i == s.low and i + 1 == s.high:
        return True
    if not before or (i - 1 == s.low and not before.isalnum()):
        return after in _VERBS or after == ":" or after in DASHES
    if before == "then":
        return after in _CLOSERS
    if after == "'s":
        return True
    if before == ",":
        return s.capitalised(i - 3 if s[i - 2] == ")" else i - 2) and after in _CLOSERS
    if before in ("that", "said", "because", "but"):
        return after in _VERBS
    if s[i - 2] == "it" and before in ("was", "is"):  # "it was 2008"
        return not after.isalpha() or after in ("before", "when", "and", "that")
    if after in _EVENTS or (YEARS[s[i]] % 100 and after not in COUNTED and s[i + 2] in _ONE_EVENT):
        return before.isalpha()  # "on 1973 checkpoint shooting"
    singular = after.isalpha() and not after.endswith("s") and not s.capitalised(i + 1)
    return before.endswith(_MODIFIERS) and singular and (s[i - 2] in _OWNERS or s[i - 2] == "of")


def _is_count(s: Stretch, i: int, number: int) -> bool:
    """2000 soldiers, 2000 Serbs; but "in 1999 people fled"."""
    after = s[i + 1]
    counted = after in COUNTED or (number % 100 == 0 and s.capitalised(i + 1) and after.endswith("s"))
    dated = s[i - 1] in _SURE or (s[i - 1] == "of" and s[i - 2] in _SURE)  # in the summer of 2011 police took
    return counted and not (dated and number % 100 != 0 and number >= 1900)


def _continues_years(s: Stretch, i: int) -> bool:
    """floods in 1953, 1967, 1988 and 2009: a list whose first number is a year, all of one age."""
    modern = s[i] >= "1900"
    for _ in range(12):
        if s[i - 1] not in _LISTS:
            return (s[i] >= "1900") == modern and _is_year(s, i)
        i -= 3 if s[i - 2] == "," else 2
        if s[i] not in YEARS:
            break
    return False


def decade(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    the late 1980s and 1990s -> 198X; 199X
    in the '90s -> 199X
    in the early 90s -> 199X
    in the 1990's -> 199X
    in the nineties -> 199X
    in the mid-1990s -> 199X
    between the 1960s and the 1980s -> 196X/198X
    the 1800s -> 18XX
    in her 90s; in their nineties -> nothing
    """
    word, before, first, last = s[i], s[i - 1], i, i + 1
    if word in YEARS and (s[last] != "'s" or word[-1] != "0"):
        return ()
    short = not word[:4].isdigit()
    spoken = before in _SPOKEN or (before == "-" and s[i - 2] in PREFIXES)
    if short and word[0].isdigit() and before in APOSTROPHES:
        first = i - 1
    elif (short or word in YEARS) and not spoken:
        return ()
    if word in YEARS:
        word, last = word + "s", i + 2
    if s[last] == "-" and s[last + 1] == "era":
        last += 2
    value = DECADES.get(word)
    end = last + 2 if s[last + 1] == "the" else last + 1
    if s[end] in PREFIXES:  # the 1960s until the early 2000s
        end += 2 if s[end + 1] == "-" else 1
    spans = s[last] in DASHES or s[last] in ("to", "until") or "between" in (s[i - 1], s[i - 2])
    if spans and (run := interval(value, DECADES.get(s[end]))):
        value, last = run, end + 1
    return (Expression(first, last, partial(told, value)),) if value else ()


def century(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    the 20th century -> 19XX
    a nineteenth-century church -> 18XX
    the 13th and 14th centuries -> 12XX; 13XX
    the first of many; the 24th of them -> nothing
    """
    value = f"{ORDINALS[s[i]] - 1:02d}XX"
    last = i + 3 if s[i + 1] == "-" else i + 2
    if s[last - 1] in ("century", "centuries"):
        return (Expression(i, last, partial(told, None if s[last] in ("bc", "b.c.") else value)),)
    if s[i + 1] in ("and", "or", "to", "-", "–") and s[i + 2] in ORDINALS and s[i + 3] == "centuries":
        return (Expression(i, i + 1, partial(told, value)),)
    return ()


def short_year(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    He was born in '68. -> 1968
    the summer of ’99 -> 1999
    the '99 bus; it was '12 people' -> nothing
    """
    listed = s[i - 2] in _LISTS and s[i - 3] in SHORT_YEARS and s[i - 4] in APOSTROPHES  # in '98 and '99
    if s[i - 1] not in APOSTROPHES or not (s[i - 2] in _SURE or s[i - 2] in ("of", "from") or listed):
        return ()
    return () if s[i + 1] in COUNTED else (Expression(i - 1, i + 1, partial(told, str(SHORT_YEARS[s[i]]))),)
