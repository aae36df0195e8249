"""Who vouches for a number without a word of saying: those who count, and those whom a headline names."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report, report
from kosovo_reader.language.lexicon import ADVERBS, AUXILIARIES, PREPOSITIONS, WEEKDAYS
from kosovo_reader.language.noun_phrases import phrase_after
from kosovo_reader.toll.scene import Harm

Tokens = tuple[int, int]

_cue = attrgetter("cue")
# The reporting words that vouch for a number; "denied", "demanded", "accused" do not.
_VOUCHING = frozenset(
    """
    according say says said saying tell tells told telling add adds added adding report reports reported reporting
    confirm confirms confirmed confirming announce announces announced announcing stated states estimate estimates
    estimated put puts claim claims claimed claiming acknowledge acknowledges acknowledged admit admits admitted
    note notes noted noting reveal revealed reveals write writes wrote believe believes insist insists insisted
    recall recalls recalled warned counted explained explains tweeted posted testified concluded maintains inform
    informs informed
    """.split()
)
# Those that report only with a number: "the UN agency counted", "hospital counts 38 bodies", "KoSSev learns".
_COUNTING = frozenset(
    """
    counts counted counting recorded registered documented learns learned learnt tallied estimates pointed lists
    """.split()
)
# Who is named in a headline without a verb: "several dead - police", "Police: two hurt".
_HEADLINE_SOURCES = frozenset(
    """
    police officials official army military ministry minister mayor governor report reports media doctors medics un
    authorities rescuers ministers witnesses hospital prosecutors spokesman spokeswoman agency agencies navy
    coastguard firefighters monitor monitors activists survey study
    """.split()
)
_TURNS = frozenset("; although though whereas".split())
_PLACED = frozenset("where who whose".split())  # "said Amra, from Srebrenica, where in 1995 forces killed"
_CLOSING_MARKS = frozenset(", ” \" ' ’ » “ — – -".split())
_AFTER_REPORT = PREPOSITIONS | WEEKDAYS | ADVERBS | frozenset("late early last this as when while".split())
_HEARING = 80  # tokens between a harm and the reporting word that covers it
_HARM = 40  # tokens of the longest harm
_DETERMINERS = frozenset("a an the his her their its".split())
_HEADLINES = ("title", "heading")


def source(reading: Reading, harm: Harm, reports: Sequence[Report], end: int) -> Tokens | None:
    """Who vouches for the number in a sentence that ends before token `end`: "police said five people were hurt"."""
    lower = reading.lower
    ahead: Tokens | None = None
    for one in near(reports, harm.first, harm.last):
        cue = lower[one.cue]
        if one.last <= one.first or not (cue in _VOUCHING or cue in _COUNTING or not cue[0].isalnum()):
            continue
        first, last = extent(one)
        if last <= harm.first:
            between = lower[last : harm.first]
            inverted = one.cue < one.first and cue != "according"
            if _TURNS.isdisjoint(between) and not (inverted and not _PLACED.isdisjoint(between)):
                ahead = one.first, one.last
        elif ahead is None and first >= harm.last and ";" not in lower[harm.last : first] and _closes(lower, one, end):
            return one.first, one.last
    return ahead


def _closes(lower: Sequence[str], said: Report, end: int) -> bool:
    """True for a reporting clause behind what it reports: ", police said.", ", according to Unmik"."""
    first, last = extent(said)
    if lower[said.cue] == "according" or not lower[said.cue][0].isalnum():
        return True
    first -= lower[first - 1] in ("the", "a", "an")
    if lower[first - 1] not in _CLOSING_MARKS:
        return lower[first - 1] == "as"
    following = lower[last] if last < end else ""
    told = said.cue < said.first or lower[said.cue] in ("told", "tells")
    return told or not following[:1].isalnum() or following in _AFTER_REPORT


def near(reports: Sequence[Report], first: int, last: int) -> Sequence[Report]:
    """The reporting clauses that may have to do with the tokens `first <= i < last`."""
    start = bisect_left(reports, first - _HEARING, key=_cue)
    return reports[start : bisect_left(reports, last + _HEARING, start, key=_cue)]


def extent(said: Report) -> Tokens:
    """The tokens of a reporting clause: source and reporting word."""
    if said.last <= said.first:
        return said.cue, said.cue + 1
    return min(said.first, said.cue), max(said.last, said.cue + 1)


def reports_beside(
    reading: Reading, sentence: int, reports: Sequence[Report], harms: Sequence[Harm]
) -> Sequence[Report]:
    """The reporting clauses of a sentence, in order; "the crash claimed two lives" is none."""
    reports = sorted([*reports, *_counters(reading, sentence, harms)])
    if not reports:
        return reports
    lower, end = reading.lower, reading.sentences[sentence].last
    taken = {token for harm in harms for token in range(harm.first, min(harm.last, harm.first + _HARM))}
    victims = {harm.phrase.last for harm in harms}
    return [
        _behind(reading, one, end) if one.last in victims else one
        for one in reports
        if one.cue not in taken and lower[one.cue] != "state" and not _is_adjective(lower, one.cue)
    ]


def _is_adjective(lower: Sequence[str], cue: int) -> bool:
    """True for "for [alleged] participation", "the [reported] attack": no word of saying."""
    if not lower[cue].endswith("ed") or cue == 0:
        return False
    return lower[cue - 1] in _DETERMINERS or (lower[cue - 1] in PREPOSITIONS and lower[cue - 1] != "as")


def _behind(reading: Reading, said: Report, last: int) -> Report:
    """The report without victims for source: "Three gunmen killed in a raid, says [the army]"."""
    if reading.lower[said.cue - 1] != ",":
        return said
    return Report(said.cue, *phrase_after(reading, said.cue + 1, last))


def _counters(reading: Reading, sentence: int, harms: Sequence[Harm]) -> Iterator[Report]:
    """Who counts or is named in a headline: "UNHCR counts 16,000 refugees", "several dead - police"."""
    first, last, block = reading.sentences[sentence]
    lower = reading.lower
    if not _COUNTING.isdisjoint(lower[first:last]):
        victims = {harm.phrase.last for harm in harms}
        for i in range(first + 1, last):
            if lower[i] in _COUNTING and lower[i - 1] not in AUXILIARIES and lower[i + 1 : i + 2] != ["among"]:
                found = report(reading, i, first, i)
                if found.known and found.last not in victims:
                    yield found
    if reading.blocks[block].kind in _HEADLINES or lower[last - 1][0].isalnum():
        yield from _headline_source(lower, first, last)


def _headline_source(lower: Sequence[str], first: int, last: int) -> Iterator[Report]:
    """several dead - police | Police: two hurt; the mark stands for the reporting word"""
    if lower[last - 1] in _HEADLINE_SOURCES:
        for k in range(max(first + 1, last - 5), last - 1):
            if lower[k] in ("-", "–", "—"):
                yield Report(k, k + 1, last)
                return
    for k in range(first + 1, min(first + 5, last)):
        if lower[k] == ":" and lower[k - 1] in _HEADLINE_SOURCES:
            yield Report(k, first, k)
            return
