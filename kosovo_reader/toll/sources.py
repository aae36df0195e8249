"""Who vouches for a number without a word of saying: those who count, and those whom a headline names."""

from collections.abc import Iterator, Sequence

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report, report
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS
from kosovo_reader.language.noun_phrases import phrase_after
from kosovo_reader.toll.scene import Harm

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
_DETERMINERS = frozenset("a an the his her their its".split())
_HEADLINES = ("title", "heading")


def vouches(cue: str) -> bool:
    """True for a reporting word, or the mark of a headline, that vouches for a number."""
    return cue in _VOUCHING or cue in _COUNTING or not cue[0].isalnum()


def is_adjective(lower: Sequence[str], cue: int) -> bool:
    """True for "for [alleged] participation", "the [reported] attack": no word of saying."""
    if not lower[cue].endswith("ed") or cue == 0:
        return False
    return lower[cue - 1] in _DETERMINERS or (lower[cue - 1] in PREPOSITIONS and lower[cue - 1] != "as")


def behind(reading: Reading, said: Report, last: int) -> Report:
    """The report without victims for source: "Three gunmen killed in a raid, says [the army]"."""
    if reading.lower[said.cue - 1] != ",":
        return said
    return Report(said.cue, *phrase_after(reading, said.cue + 1, last))


def counters(reading: Reading, sentence: int, harms: Sequence[Harm]) -> Iterator[Report]:
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
    for k in range(max(first + 1, last - 5), last - 1):
        if lower[k] in ("-", "–", "—") and lower[last - 1] in _HEADLINE_SOURCES:
            yield Report(k, k + 1, last)
            return
    for k in range(first + 1, min(first + 5, last)):
        if lower[k] == ":" and lower[k - 1] in _HEADLINE_SOURCES:
            yield Report(k, first, k)
            return
