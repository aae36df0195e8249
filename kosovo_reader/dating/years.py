"""Bare years, decades and centuries: in 2008, 1998-99, the 1990s, the 19th century.

A number of four digits is a year only where something says so: most are counts, rooms, resolutions or distances.
The examples in the docstrings run as tests.
"""

from functools import partial

from kosovo_reader.dating.calendar import interval
from kosovo_reader.dating.clock import Expression
from kosovo_reader.dating.meaning import told
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.language.numbers import SMALL

DASHES = frozenset("-–—")

_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first""".split()
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, 1)} | {
    f"{n}{'th' if 4 <= n <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}": n for n in range(1, 32)
}
CENTURIES = {f"{mid}{word}-century": number for word, number in ORDINALS.items() for mid in ("", "mid-")}
CENTURY_LEADS = ORDINALS | {f"mid-{word}": number for word, number in ORDINALS.items()}


def _decades() -> dict[str, str]:
    """1990s, mid-1990s, 1990s-era, 90s, nineties -> 199X; but the 1800s are a century."""
    decades = {}
    for year in range(1500, 2091, 10):
        value = f"{year // 100}XX" if year < 1900 and year % 100 == 0 else f"{year // 10}X"
        decades.update(dict.fromkeys((f"{year}s", f"mid-{year}s", f"{year}s-era"), value))
    spoken = {word[:-1] + "ies": f"19{tens // 10}X" for word, tens in SMALL.items() if word.endswith("ty")}
    return decades | spoken | {f"{tens}s": f"19{tens // 10}X" for tens in range(20, 100, 10)}


YEARS = {str(number): number for number in range(1000, 2101)}
SHORT_YEARS = {f"{n:02d}": f"{20 if n <= 30 else 19}{n:02d}" for n in range(100)}
PREFIXED_YEARS = {
    f"{prefix}-{number}": str(number)
    for prefix in ("mid", "early", "late", "pre", "post")
    for number in range(1900, 2051)
}
DECADES = _decades()

# What is counted, not dated: "2000 soldiers", "1999 km", "at 2000 GMT".
COUNTED = frozenset(
    """people persons soldiers troops police policemen policewomen officers peacekeepers civilians protesters
    demonstrators refugees victims men women children boys girls students pupils workers employees homes houses
    buildings flats apartments families households votes voters ballots seats signatures cars vehicles trucks
    lorries buses tanks weapons shells rockets kilometres kilometers km miles mile metres meters metre meter feet
    foot yards acres hectares square cubic tonnes tons kg kilograms barrels litres liters megawatts mw dollars euros
    euro pounds dinars leks lei francs yen lira rubles roubles crowns cents percent per % degrees hours hrs gmt utc
    cet cest bst est edt local o'clock minutes seconds members fighters rebels militants prisoners detainees inmates
    residents villagers inhabitants migrants passengers tents jobs cases deaths dead guests fans supporters
    spectators firefighters rescuers volunteers doctors nurses teachers players athletes delegates observers
    monitors words times copies pages units items pieces more other others additional extra sheep cattle cows trees
    graves bodies coffins schools villages companies firms documents books complaints claims applications reservists
    conscripts recruits marines mercenaries bullets missiles drones calls messages visitors tourists different
    hospitals patients arrests businesses farms cities towns settlements""".split()
)
_EVENTS = frozenset(
    """elections election riots protests wars war talks polls games olympics bombings bombing floods accords accord
    agreement deal agreements declaration independence constitution census campaign uprising revolution coup
    conflict crisis invasion annexation massacre genocide earthquake summit treaty referendum budget season
    presidential parliamentary air vote intervention boycott attack attacks clashes killings ceasefire law ruling
    ultimatum conference report pogrom unrest crackdown expulsion battle congress peace siege march""".split()
)

_SURE = frozenset(
    """in since until till during throughout circa mid late early born died spring summer autumn fall winter year
    years q1 q2 q3 q4 christmas easter ramadan""".split()
)
_LIKELY = frozenset(
    """by from before after for into through beyond towards between around both unlike like dated spent founded
    established built""".split()
)
_OWNERS = frozenset("the a an 's ’ ' its their his her our my".split())
_MODIFIERS = ("ed", "al", "ly", "ive", "ous", "ful")  # deadly, disputed, brutal, controversial
_VERBS = frozenset("was is will would saw has had brought marked began ended became could should".split())
_SPOKEN = frozenset(("the", "early", "late", "mid"))  # the early 90s, the nineties; not "in her nineties"
_APOSTROPHES = frozenset("'’‘")
_CLOSERS = frozenset(". , ; : ! ? ) … ” ’".split()) | {""}
_NUMBERED = frozenset(
    """resolution resolutions unscr no. number nr law laws article articles item chapter room flight page paragraph
    bus line route highway form case model channel psalm camp block building unit sector gate box lot code version
    agenda vision expo euro cup horizon strategy directive regulation decision decree bill order windows top best
    nearly about some almost least most over under only exactly roughly approximately another""".split()
)
_AMOUNTS = frozenset(
    """total force crowd group number some thousands excess maximum minimum fleet rate price cost population sum
    strength rest contingent convoy army staff height depth length distance average altitude garrison capacity tune
    loss losses most out hundreds figure target quota framework terms provisions implementation text spirit""".split()
)
_CHANGED = frozenset(
    """rose rise rises risen fell fall falls fallen grew grow grown increased increase raised raise reduced cut
    dropped drop climbed swelled jumped shrank shrunk added limited down up""".split()
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
    2000 soldiers; room 2010; resolution 1244; at 2000 GMT -> nothing
    """
    number = YEARS[s[i]]
    if _glued(s, i):
        return ()
    if (end := _end_year(s, i, number)) is not None:
        return (Expression(i, i + 3, partial(told, f"{s[i]}/{end:04d}")),)
    return (Expression(i, i + 1, partial(told, s[i])),) if _is_year(s, i, number) else ()


def _glued(s: Stretch, i: int) -> bool:
    """Part of an address, a price or a telephone number: /2019/05, $2000, 038 2010 2011."""
    before, after = s[i - 1], s[i + 1]
    return (
        before in ("/", "$", "€", "£", "#", "+", ".", "_", "=", "@")
        or (before == "-" and s[i - 2] != "")
        or (before[:1].isdigit() and s[i - 2] not in _SURE)
        or after in ("$", "€", "£", "@", "_")
        or (after == "/" and (not s[i + 2].isdecimal() or s[i + 3] in ("/", "-")))
        or (after[:1].isdigit() and before not in _SURE)
    )


def _end_year(s: Stretch, i: int, start: int) -> int | None:
    """The end of a run of years: 1998-1999, 1998–99, 2022/23, 2008 to 2012, between 1998 and 2000."""
    link, last = s[i + 1], s[i + 2]
    if s[i - 1] in _NUMBERED or s[i + 3] in ("/", "-"):
        return None
    dashed = link in DASHES or link == "/"
    if dashed and len(last) == 2 and last.isdecimal() and last.isascii():
        end = start - start % 100 + int(last)
    elif dashed or link in ("to", "until", "till", "through") or (link == "and" and s[i - 1] == "between"):
        end = YEARS.get(last, 0)
    else:
        return None
    if end <= start or s[i + 3] in COUNTED or (start < 1900 and s[i - 1] not in ("from", "between", "in", "the", "(")):
        return None
    amounts = not dashed and ((start % 100 == 0 and end % 100 == 0) or s[i - 2] in _CHANGED)
    return None if amounts else end


def _is_year(s: Stretch, i: int, number: int) -> bool:
    """True if the words around a lone number of four digits make it a year."""
    before, after, modern = s[i - 1], s[i + 1], number >= 1900
    if before in _NUMBERED or _is_count(s, i, number):
        return False
    if before in _SURE:
        return before != "in" or s[i - 2] not in ("one", "1")
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
    if before in (",", "and", "or") and _continues_years(s, i):
        return True
    return modern and _is_modern_year(s, i)


def _is_modern_year(s: Stretch, i: int) -> bool:
    """2008 was a bad year; 1999: NATO bombs Yugoslavia; the deadly 2004 riots; Then 2004; Belgrade, 1999."""
    before, after = s[i - 1], s[i + 1]
    if not before or (i - 1 == s.low and not before.isalnum()):
        return after in _VERBS or after == ":" or after in DASHES
    if after == "'s" or before == "then":
        return after in _CLOSERS or before != "then"
    if before == ",":
        return s.capitalised(i - 2) and after in _CLOSERS
    if before in ("that", "said", "because", "but"):
        return after in _VERBS
    if s[i - 2] == "it" and before in ("was", "is"):  # "it was 2008"
        return not after.isalpha() or after in ("before", "when", "and", "that")
    if after in _EVENTS:
        return before.isalpha()
    singular = after.isalpha() and not after.endswith("s") and not s.capitalised(i + 1)
    return before.endswith(_MODIFIERS) and singular and (s[i - 2] in _OWNERS or s[i - 2] == "of")


def _is_count(s: Stretch, i: int, number: int) -> bool:
    """2000 soldiers, 2000 Serbs; but "in 1999 people fled"."""
    after = s[i + 1]
    counted = after in COUNTED or (number % 100 == 0 and s.capitalised(i + 1) and after.endswith("s"))
    return counted and not (s[i - 1] in _SURE and number % 100 != 0 and number >= 1900)


def _continues_years(s: Stretch, i: int) -> bool:
    """coups in 1958, 1969, 1989 and 2021: a list whose first number is a year."""
    own = s[i]
    for _ in range(12):
        if s[i - 1] not in (",", "and", "or"):
            break
        i -= 3 if s[i - 2] == "," else 2
        if s[i] not in YEARS:
            return False
    else:
        return False
    return (s[i] < "1900") == (own < "1900") and _is_year(s, i, int(s[i]))


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
    word, before = s[i], s[i - 1]
    first, last = i, i + 1
    if word in YEARS:
        if s[last] != "'s" or not word.endswith("0") or before not in _SPOKEN:
            return ()
        word, last = word + "s", i + 2
    elif not word[:4].isdigit() and not word.startswith("mid-"):
        if word[0].isdigit() and before in _APOSTROPHES:
            first = i - 1
        elif before not in _SPOKEN:
            return ()
    value = DECADES[word]
    end = last + 3 if s[last + 1] == "the" else last + 2
    spans = s[last] in DASHES or s[last] in ("to", "until") or "between" in (s[i - 1], s[i - 2])
    if spans and s[end - 1] in DECADES and (run := interval(value, DECADES[s[end - 1]])):
        return (Expression(first, end, partial(told, run)),)
    return (Expression(first, last, partial(told, value)),)


def century(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    the 20th century -> 19XX
    a nineteenth-century church -> 18XX
    the 13th and 14th centuries -> 12XX; 13XX
    the first of many; the 24th of them -> nothing
    """
    if s[i] in CENTURIES:
        return (Expression(i, i + 1, partial(told, f"{CENTURIES[s[i]] - 1:02d}XX")),)
    value = f"{CENTURY_LEADS[s[i]] - 1:02d}XX"
    if s[i + 1] in ("century", "centuries"):
        return (Expression(i, i + 2, partial(told, None if s[i + 2] in ("bc", "b.c.") else value)),)
    if s[i + 1] in ("and", "or", "to", "-", "–") and s[i + 2] in ORDINALS and s[i + 3] == "centuries":
        return (Expression(i, i + 1, partial(told, value)),)
    return ()


def short_year(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    He was born in '68. -> 1968
    the summer of ’99 -> 1999
    the '99 bus; it was '12 people' -> nothing
    """
    if s[i - 1] not in _APOSTROPHES or (s[i - 2] not in _SURE and s[i - 2] not in ("of", "from")):
        return ()
    return () if s[i + 1] in COUNTED else (Expression(i - 1, i + 1, partial(told, SHORT_YEARS[s[i]])),)


def prefixed_year(s: Stretch, i: int) -> tuple[Expression, ...]:
    """
    By mid-2008 it was over. -> 2008
    in post-1999 Kosovo -> 1999
    """
    return (Expression(i, i + 1, partial(told, PREFIXED_YEARS[s[i]])),)
