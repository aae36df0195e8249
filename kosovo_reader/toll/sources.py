"""Who vouches for a number without a word of saying: those who count, and those whom a headline names."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report, report
from kosovo_reader.language.auxiliaries import BE, HAVE, NEGATIONS
from kosovo_reader.language.harms import EVENTS
from kosovo_reader.language.lexicon import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    MONTHS,
    ORGANIZATION_HEADS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    WEEKDAYS,
)
from kosovo_reader.language.noun_phrases import phrase_after
from kosovo_reader.language.numbers import SMALL
from kosovo_reader.language.posts import is_role
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
    informs informed affirm affirms affirmed asserts asserted stresses stressed emphasized emphasised allege
    alleges alleged remarked observed assured reiterated repeated underlined lamented complained argued conceded
    boast boasts boasted maintain
    """.split()
)
# Those that report only with a number: "the UN agency counted", "hospital counts 38 bodies", "KoSSev learns".
_COUNTING = frozenset(
    """
    counts counted counting recorded registered documented learns learned learnt tallied estimates pointed lists
    listed named verified exhumed identified specified specifies clarified reminded
    """.split()
)
_FINDING = frozenset("established determined found ruled concluded".split())  # "the court established"
# Those that have a harm for their object: "residents described the abduction of two", "doctors spoke of 12 dead".
_TELLING = frozenset("described describes describe mentioned mentions evoked evokes evoke".split())
_SPEAKING = frozenset("spoke speaks speak spoken talked".split())
_TOLD = _TELLING | _SPEAKING
_NAMING = frozenset("according by learned learnt".split())  # with their source behind them
_APART = frozenset("after as when before while since , that".split())
_SHOWING = frozenset("show shows showed indicate indicates indicated suggest suggests".split())
_DATA = frozenset(
    "data figures records statistics numbers documents count tally survey study report reports inquiry probe".split()
)
_COUNTS = frozenset("count tally reckoning estimate estimates account figures".split())  # "by Belgrade's count"
_STANDS = frozenset("stands stood is was rose remained put puts".split())
_TOLLS = frozenset("toll number figure count dead total losses casualties".split())  # "put the toll at 11"
_ACCUSING = frozenset("accused accuses accuse accusing blamed blames blame blaming".split())
_OF = frozenset(["of", "for"])
_PUTTING = frozenset("put puts putting raised revised lowered".split())  # "raised the death toll to 28"
_AT = frozenset(["at", "to"])
_BY = frozenset("reported confirmed announced recorded registered documented estimated counted".split())
_WORKS = frozenset("film book novel video documentary song article play series drama".split())
_AS_MANY = [["many"], ["much"], ["few"], ["of"], ["at"]]
_RELATIVES = frozenset(["which", "who", "whom"])
_NOBODY = frozenset("no nobody none neither".split())  # "no group claimed the attack"
_PAPERS = _DATA | frozenset("statement release communique communiqué estimate estimates information".split())
_COMPILING = _PAPERS | frozenset("compiled collected gathered released published provided issued kept supplied".split())
_OBJECTS = frozenset("announced announces announcing claimed claims claiming".split())
_APPENDED = frozenset("that after following accused which who in targeting".split())
_INSERTING = frozenset(", who which that whom".split())
_COUNTERS = {"charged"} | _TOLD | _COUNTING | _FINDING | _SHOWING | _COUNTS | _ACCUSING | _PUTTING
_CUES = _COUNTERS | {"by"}
_LEADING = _VOUCHING | _CUES
# Who is named in a headline without a verb: "several dead - police", "Police: two hurt".
_HEADLINE_BODIES = frozenset(
    """
    police officials army military ministry report reports media doctors medics un authorities rescuers ministers
    navy witnesses hospital prosecutors group groups watchdog charity
    agency agencies coastguard firefighters monitors activists survey study
    """.split()
)


def may_tell(word: str) -> bool:
    """True for the last word of who is named in a headline without a verb: "village raid -local chief"."""
    return word in _HEADLINE_BODIES or is_role(word)


_TURNS = frozenset("; although though whereas echoing".split())
_PLACED = frozenset("where who whose".split())  # "said Amra, from Srebrenica, where in 1995 forces killed"
_CLOSING_MARKS = frozenset(", ) ” \" ' ’ » “ — – -".split())
_AFTER_REPORT = PREPOSITIONS | WEEKDAYS | ADVERBS | frozenset(
    "late early last this as when while referring citing quoting adding".split()
)  # fmt: skip
_RITES = frozenset("rite rites custom customs tradition traditions rules law plan".split())  # "according to the rites"
_HEARING = 80  # tokens between a harm and the reporting word that covers it
_HARM = 40  # tokens of the longest harm
_TOLL = 20  # tokens of "put [the number of people killed in Sunday's quake in Yunnan at]"
_BRACKET = 9  # tokens of "(Source: Ministry of Health, Gaza)"
_DETERMINERS = frozenset("a an the his her their its".split())
_DASHES = frozenset("- – — :".split())
_HEADLINES = ("title", "heading")


def source(reading: Reading, harm: Harm, reports: Sequence[Report], end: int) -> Tokens | None:
    """Who vouches for the number in a sentence that ends before token `end`: "police said five people were hurt"."""
    lower = reading.lower
    ahead: Tokens | None = None
    weak = False
    for one in near(reports, harm.first, harm.last):
        cue = lower[one.cue]
        reduced = (
            cue in _BY
            and lower[one.cue + 1 : one.cue + 2] == ["by"]
            and lower[one.cue - 1] not in BE
            and lower[one.cue - 1] != "as"
        )
        if reduced and harm.last != one.cue:  # "added to 12 killings, five deaths confirmed by the mission"
            continue
        if one.last <= one.first or not (cue in _LEADING or not cue[0].isalnum()):
            continue
        if cue == "according" and one.first < harm.phrase.first < one.last:  # "According to UNHCR 15 people"
            one = one._replace(last=harm.phrase.first)
        first, last = extent(one)
        if harm.phrase.last < first and last < harm.last and _is_inserted(lower, first, last, harm):
            return one.first, one.last
        if harm.first <= one.cue < harm.last:  # "he [put the toll at 11]"
            last = min(last, max(one.last, harm.first))
        if last <= harm.first:
            again = ahead and cue in _CUES and lower[one.first] in PRONOUNS  # "the office said it had counted"
            if not again and _reaches(lower, one, harm, lower[last : harm.first]):
                ahead, weak = (one.first, one.last), cue in _DASHES
        elif (ahead and not weak) or first < harm.last or ";" in lower[harm.last : first]:
            continue
        elif _closes(lower, one, first, last, end):
            return one.first, one.last
    return ahead


def _is_inserted(lower: Sequence[str], first: int, last: int, harm: Harm) -> bool:
    """True inside what is reported: "two men, [police said], were hurt", "men who [aid groups say] were driven out"."""
    # not "four miners, one of whom doctors say may lose an eye, were hurt"
    close = first - harm.phrase.last <= 2 and "," not in lower[last : harm.last]
    return close or lower[first - 1] == ","


def _reaches(lower: Sequence[str], said: Report, harm: Harm, between: Sequence[str]) -> bool:
    """True if a reporting clause before a harm covers it, over the words between."""
    cue = lower[said.cue]
    if not _TURNS.isdisjoint(between):
        return False  # "said roofs had come down, echoing the quake that killed 12"
    if said.cue < said.first and cue not in ("according", "by"):
        return _PLACED.isdisjoint(between) and lower[harm.first] not in _PLACED
    if between[:1] == ["as"] and between[1:2] not in _AS_MANY:
        return False  # "‘I am sorry,’ captain says as 287 are missing"
    relative = lower[said.cue - 1] in _RELATIVES or lower[said.first - 1] in _RELATIVES
    if relative and "," in between and between[0] != "that":
        return False  # "the militia, which claims to defend herders, killed 50"
    if cue in _ACCUSING:  # "accused the army of killing two", no more
        return lower[harm.first - 1] in ("of", "for", "and", ",") and lower[harm.first].endswith("ing")
    if cue in _OBJECTS and not _APPENDED.isdisjoint(between):  # "announced a curfew after two were killed"
        k = next(k for k, word in enumerate(between) if word in _APPENDED)
        said_that = between[k] == "that" and (k == 0 or between[k - 1] not in EVENTS)
        return said_that or not AUXILIARIES.isdisjoint(between[:k])
    if cue in _TOLD:  # "spoke of his hopes after two were killed"
        return _APART.isdisjoint(between)
    if said.cue == harm.first:  # "police [identified the dead as Ana Babic]"
        return True
    deed = harm.first < harm.phrase.first and lower[harm.first].endswith("ed")
    # "registered a case and arrested two"
    return not (deed and cue in _COUNTING and "that" not in between and "how" not in between)


def _closes(lower: Sequence[str], said: Report, first: int, last: int, end: int) -> bool:
    """True for a reporting clause behind what it reports: ", police said.", ", according to Unmik"."""
    cue = lower[said.cue]
    if cue in _NAMING or not cue[0].isalnum() or lower[said.cue + 1 : said.cue + 2] == ["by"]:
        return True
    first -= lower[first - 1] in ("the", "a", "an")
    following = lower[last] if last < end else ""
    if lower[first - 1] not in _CLOSING_MARKS:  # ", as police said", ", Tass quoted the mayor as saying."
        return lower[first - 1] == "as" or (lower[said.cue - 1] == "as" and not following[:1].isalnum())
    told = said.cue < said.first or cue in ("told", "tells")
    return told or not following[:1].isalnum() or following in _AFTER_REPORT


def near(reports: Sequence[Report], first: int, last: int) -> Sequence[Report]:
    """The reporting clauses that may have to do with the tokens `first <= i < last`."""
    if not reports or (first - _HEARING <= reports[0].cue and reports[-1].cue < last + _HEARING):
        return reports
    start = bisect_left(reports, first - _HEARING, key=_cue)
    return reports[start : bisect_left(reports, last + _HEARING, start, key=_cue)]


def extent(said: Report) -> Tokens:
    """The tokens of a reporting clause: source and reporting word."""
    return min(said.first, said.cue), max(said.last, said.cue + 1)


def reports_beside(
    reading: Reading, sentence: int, reports: Sequence[Report], harms: Sequence[Harm]
) -> Sequence[Report]:
    """The reporting clauses of a sentence, in order; "the crash claimed two lives" is none."""
    said = _counters(reading, sentence, harms)
    if not reports:
        return said
    lower, end = reading.lower, reading.sentences[sentence].last
    taken: set[int] = set()
    for harm in harms:
        taken.update(range(harm.first, min(harm.last, harm.first + _HARM)))
    victims = {harm.phrase.last for harm in harms}
    for one in reports:
        if (
            (one.cue not in taken or _may_be_inserted(lower, one))
            and (one.last == one.first or lower[one.first] not in _NOBODY)
            and lower[one.cue] != "state"
            and not (lower[one.cue] == "reported" and "".join(lower[one.cue + 1 : one.cue + 2])[-2:] == "ed")
            and lower[one.cue + 1 : one.cue + 2] != ["responsibility"]  # "claimed responsibility for the killing of 12"
            and not (lower[one.cue] == "according" and lower[one.last - 1] in _RITES)
            and lower[one.cue - 1] not in NEGATIONS  # "police could not confirm"
            and not (lower[one.cue][-2:] == "ed" and _is_adjective(lower, one.cue))
        ):
            if one.last in victims or _is_clause(reading, one):
                one = _behind(reading, one, end)
            said.append(_passive(reading, end, one))
    said.sort()
    return said


def _is_clause(reading: Reading, said: Report) -> bool:
    """True for what is no phrase but goes on for a verb: "[a wall collapsed on their room], said Ana Gashi".

    Or has one behind it: "In the [region], two men were killed, said Ana Gashi"; but "the mayor, who was hurt, said".
    """
    if said.last < said.cue:
        behind = reading.lower[said.last : said.cue]
        if RELATIVES.isdisjoint(behind) and not AUXILIARIES.isdisjoint(behind):
            return True
    words = reading.words[said.first : said.last]
    participles = [word for word in words if word[-2:] == "ed" and word.islower()]
    return bool(participles) or not AUXILIARIES.isdisjoint(words)


def _may_be_inserted(lower: Sequence[str], said: Report) -> bool:
    """True for "men[, police said,] were shot", "men [who police say were] shot", inside the words of a harm."""
    first, last = extent(said)
    before, after = lower[first - 1], "".join(lower[last : last + 1])
    return before in _INSERTING and (after in AUXILIARIES or (before == "," and (after in ", on" or after in WEEKDAYS)))


def _passive(reading: Reading, end: int, said: Report) -> Report:
    """The report with its agent, "was reported by the ministry"; "is said to be", "it is worth noting" have none."""
    lower, cue = reading.lower, said.cue
    word, before = lower[cue], lower[cue - 1] if cue else ""
    if word == "according":  # "according to data compiled by [the monitoring group]"
        return _issued(reading, end, said)
    if cue < said.first and lower[said.last : said.last + 3 : 2] == ["(", ")"]:  # "said SP (X) Ana Gashi"
        return said._replace(last=max(said.last, phrase_after(reading, said.last + 3, end)[1]))
    if word in _BY and lower[cue + 1 : cue + 2] == ["by"]:
        return Report(cue, *phrase_after(reading, cue + 2, end))
    heard = word == "told" and (cue + 1 == end or not lower[cue + 1][0].isalnum())  # "soldier wept, court told"
    unsaid = heard or before == "worth" or (before in BE and word.endswith(("ed", "said", "told")))
    if unsaid or said.last > cue or _PAPERS.isdisjoint(lower[said.first : said.last]):
        return Report(cue, cue, cue) if unsaid else said
    return _issued(reading, cue, said)  # "A statement from the governor's office said"


def _issued(reading: Reading, end: int, said: Report) -> Report:
    """Whose paper it is: "data compiled by [the monitoring group]", "a statement from [the governor's office]"."""
    lower = reading.lower
    for k in range(said.first + 1, min(said.first + 8, said.last + 3, end - 1)):
        if lower[k] in ("by", "from", "of") and lower[k - 1] in (_COMPILING if lower[k] == "by" else _PAPERS):
            first, last = phrase_after(reading, k + 1, end)
            issuers = lower[k] == "by" or reading.words[k + 1].isupper()  # not "figures from the weekend"
            if first < last and (issuers or not ORGANIZATION_HEADS.isdisjoint(lower[first:last])):
                return Report(said.cue, first, last)
    return said


def _is_adjective(lower: Sequence[str], cue: int) -> bool:
    """True for "for [alleged] participation", "the [reported] attack", "has added 600 men": no word of saying."""
    if cue == 0:
        return False
    if lower[cue] == "added" and lower[cue - 1] in HAVE and lower[cue + 1 : cue + 2] != ["that"]:
        return True
    return lower[cue - 1] in _DETERMINERS or (lower[cue - 1] in PREPOSITIONS and lower[cue - 1] != "as")


def _behind(reading: Reading, said: Report, end: int) -> Report:
    """The report without victims for source: "Three gunmen killed in a raid, says [the army]"."""
    if reading.lower[said.cue - 1] != "," or said.last <= said.first or said.first > said.cue:
        return said
    first, last = phrase_after(reading, said.cue + 1, end)
    ends = last == end or not reading.words[last][0].isalnum() or reading.lower[last] in _AFTER_REPORT
    return Report(said.cue, first, last) if ends and first < last and not reading.words[first][0].isdigit() else said


def _counters(reading: Reading, sentence: int, harms: Sequence[Harm]) -> list[Report]:
    """Who counts or is named in a headline, in order: "UNHCR counts 16,000 refugees", "several dead - police"."""
    first, last, block = reading.sentences[sentence]
    lower = reading.lower
    told: list[Report] = []
    if not _COUNTERS.isdisjoint(lower[first:last]):
        victims = {harm.phrase.last for harm in harms}
        for i in range(first + 1, last):
            if lower[i] in _COUNTERS:
                found = _by_count(reading, i, first) or _counter(reading, i, first, last)
                if found and found.known and found.last not in victims:
                    told.append(found)
    if reading.blocks[block].kind in _HEADLINES or lower[last - 1][0].isalnum():
        told += _headline_source(reading, first, last)
    if ")" in lower[last - 2 : last]:
        told += _in_brackets(reading, first, last, harms)
    told.sort()
    return told


def _counter(reading: Reading, i: int, first: int, last: int) -> Report | None:
    """The subject of a word that reports here, if it does: "[the agency] counted", "[diplomats] put the toll at"."""
    lower, word = reading.lower, reading.lower[i]
    if word in ("learned", "learnt") and lower[i + 1 : i + 2] == ["from"]:  # "it was learned from hospital sources"
        found = Report(i, *phrase_after(reading, i + 2, last))
        ends = found.last == last or lower[found.last] == "that" or not lower[found.last][0].isalnum()
        return found if ends else None
    after = lower[i + 1] if i + 1 < last else ""
    if lower[i - 1] in BE:
        return None
    if word in _COUNTING:
        plain = word != "listed" and lower[i - 1] not in AUXILIARIES
        reporting = (plain or lower[i - 1] in HAVE) and after != "among"
        reporting = reporting and not (word == "counts" and after in PREPOSITIONS)  # "found guilty of nine counts of"
        reporting = reporting and not (word == "identified" and after in ("only", "by", "as"))
        reporting = reporting and (word != "named" or after[:1].isdigit() or after in SMALL)
    elif word == "charged":  # "charged Wednesday that the alliance had killed 12"
        told = i + 1 + (after in WEEKDAYS)
        reporting = lower[told : told + 1] == ["that"] or (told > i + 1 and lower[told : told + 1] == ["the"])
    elif word in _FINDING:
        reporting = after == "that" or not after[:1].isalnum()
    elif word in _ACCUSING:
        reporting = after not in _OF and not _OF.isdisjoint(lower[i + 1 : i + 10])  # not "11 men accused of"
    elif word in _SPEAKING:
        reporting = after == "of"
    elif word in _TELLING:
        reporting = after != "as"
    elif word in _SHOWING:
        reporting = True
    else:
        reporting = word in _PUTTING and not _AT.isdisjoint(lower[i + 2 : i + _TOLL])
        reporting = reporting and (after in DETERMINERS or after in _TOLLS)
        reporting = reporting and not _TOLLS.isdisjoint(lower[i + 1 : i + _TOLL])
    if not reporting:
        return None
    found = report(reading, i, first, i)
    if lower[found.first : found.first + 1] == ["according"]:  # "according to some estimates"
        return None
    if word in _SHOWING and _DATA.isdisjoint(lower[found.first : found.last]):
        return None
    if word in _TELLING and not _WORKS.isdisjoint(lower[found.first : found.last]):
        return None
    return found


def _by_count(reading: Reading, i: int, first: int) -> Report | None:
    """Over 200,000 fled, by [Belgrade]'s count | [The agency]'s previous count stood at 131"""
    lower = reading.lower
    if lower[i] not in _COUNTS:
        return None
    start = max(first, i - 8)
    owner = next((k for k in range(i - 1, max(start, i - 4), -1) if lower[k] == "'s"), start)
    by = next((k for k in range(owner - 1, start, -1) if lower[k] == "by"), start)
    if start < by < owner - 1:
        return Report(by, by + 1, owner)
    by = next((k for k in range(i - 1, max(first, i - 4) - 1, -1) if lower[k] == "by"), i)
    if by < i - 1:  # "by some estimates"
        return Report(by, by + 1, i + 1)
    stands = lower[i + 1 : i + 2] and lower[i + 1] in _STANDS
    return Report(i, first, owner) if stands and start == first < owner else None


def _in_brackets(reading: Reading, first: int, last: int, harms: Sequence[Harm]) -> Iterator[Report]:
    """1,200 wounded as of 1 June (WHO)."""
    words, lower = reading.words, reading.lower
    end = last - 1 if words[last - 1] == "." else last
    if end - first < 4 or words[end - 1] != ")":
        return
    opened = next((k for k in range(end - 2, max(first, end - _BRACKET), -1) if words[k] == "("), first)
    start = opened + 1 + (2 if lower[opened + 1 : opened + 3] in (["source", ":"], ["sources", ":"]) else 0)
    before = lower[opened - 1]
    dated = before in MONTHS or before[0].isdigit() or any(harm.last == opened for harm in harms)
    dated = dated or lower[opened - 2] in ("in", "at", "near")  # "in Gaza (OCHA)"
    named = start > opened + 1 or (dated and words[start].isupper() and len(words[start]) > 1)
    initials = "".join([word[0] for word in words[max(first, opened - len(words[start])) : opened]])
    if opened > first and named and start < end - 1 and initials != words[start]:  # "Intensive Care Unit (ICU)"
        yield Report(opened, start, end - 1)


def _headline_source(reading: Reading, first: int, last: int) -> Iterator[Report]:
    """several dead - police | Gashi: two hurt | 19 dead: Defence ministry; the mark stands for the reporting word

    Whether a name in its place is one who speaks is asked of the whole article: `attribution.is_bare`.
    """
    words, lower = reading.words, reading.lower
    for k in range(max(first + 1, last - 5), last - 1):
        if lower[k] in _DASHES and (may_tell(lower[last - 1]) or words[k + 1][0].isupper()):
            yield Report(k, k + 1, last)
            return
    for k in range(first + 1, min(first + 5, last)):
        if lower[k] in _DASHES and (may_tell(lower[k - 1]) or words[k - 1][0].isupper()):
            yield Report(k, first, k)
            return
