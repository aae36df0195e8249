"""When the victims came to harm, and who says so, as far as the sentence or the event told just before it says."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report
from kosovo_reader.language.auxiliaries import HAVE
from kosovo_reader.language.harms import EVENTS, HAPPENED
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS, SAYING
from kosovo_reader.toll.scene import Harm
from kosovo_reader.toll.sources import Tokens, counts, extent, near, reports_beside, source

if TYPE_CHECKING:
    from kosovo_reader.extractors.dates import DateMention


class _Day(NamedTuple):
    """A date, its tokens `first <= i < last`."""

    first: int
    last: int
    value: str | None


class _Event(NamedTuple):
    """The day of what was told last, and where.

    The main event of an article is gone on with over several paragraphs, any other within its own.
    """

    day: _Day
    sentence: int
    block: int
    main: bool


_REACH = 40  # tokens between a harm and its date
_LEAD = 3  # paragraphs after the first in which the main event is told
_BLOCKS = 4  # paragraphs over which it goes on
_NOUN = 8  # tokens between a date and the clause that joins it: "the 1999 bombing of the embassy, in which"
_CLOSE = 16  # tokens of a reporting clause without anything between source and reporting word
_ASIDE = 7  # tokens between "in which" and the harm
_SINCE = 7  # tokens of "since [the start of the fighting on] 4 April"
_RECALL = 8  # sentences that are searched for an event
_NAMING = 12  # tokens between an event and its date: "the bombing of the embassy in the capital during the 1999 war"
_SAID = 4  # sentences in which "they" is looked for
_OPEN_ENDED = frozenset("since until till by before".split())  # "since October 1", "due to run until Thursday"
_CUMULATIVE = frozenset("since until till".split())
# What parts a harm from a date that follows it, or goes before it.
_PARTS_AFTER = frozenset("; which whose but although though while before until since because whereas that".split())
_PARTS_BEFORE = frozenset("; after before since who whose where because until whereas".split())
_JOINS_BEFORE = frozenset("when which that whom".split())  # "on Wednesday, when", "the riots of 2004 in which"
_CHARGED = frozenset("for over suspicion connection".split())
_JOINS_AFTER = frozenset("when after as".split())
_RELATIVE = frozenset("which that who whom whose".split())
_PERFECT = frozenset("have has".split())
_GOING_ON = frozenset("then there also".split())
_DEFINITE = frozenset("the that this same".split())  # "in the clashes", "the brawl that followed"
_BACK = frozenset("the their his her its it they".split())  # "Their jeep struck a mine on Thursday", after a lead
_BLOWS = HAPPENED - frozenset(
    "met began started tried went brought sent set fell threw hurled swept place fought broke opened".split()
)
_REPORT_GOES_ON = frozenset(", ; that and when after".split())


class Circumstances:
    """The days and sources of one article's harms, asked for in the order of the text."""

    def __init__(
        self, reading: Reading, dates: Sequence["DateMention"], reports: Callable[[int], Sequence[Report]]
    ) -> None:
        self._reading = reading
        self._reports = reports
        self._days = _by_sentence(reading, dates)
        self._event: _Event | None = None
        self._has_main = False
        self._lead = next((k for k, block in enumerate(reading.blocks) if block.kind == "body"), 0)
        self._first = 0  # token of the sentence asked for
        self._untold = sorted(self._days, reverse=True)  # sentences with dates that have not been searched for events

    def of(self, sentence: int, harms: Sequence[Harm]) -> Iterator[tuple[Harm, str | None, Tokens | None]]:
        """Each harm of a sentence with the value of its day and the tokens of its source."""
        self._catch_up(sentence)
        first, end, block = self._reading.sentences[sentence]
        self._first = first
        reports = reports_beside(self._reading, sentence, self._reports(sentence), harms)
        firsts = sorted(harm.first for harm in harms)
        days = self._days.get(sentence, [])
        told = [day for day in days if self._tells_the_report(day, reports, firsts)] if reports else []
        days = [day for day in days if day not in told] if told else days
        own = [self._own_day(harm, days, firsts) for harm in harms]
        for k in range(1, len(harms) if days else 0):
            if own[k] is None and self._continues(harms[k], harms[k - 1], days):
                own[k] = own[k - 1]
        event = self._event
        if dated := next((day for day in own if day), None):
            self._note(dated, sentence, harmed=True)
        elif event and not _came_before(told, event.day) and self._goes_on(event, sentence, harms[0], days):
            own = [event.day] * len(harms)
            self._event = event._replace(sentence=sentence, block=block)
        elif not days and (day := self._told_next(sentence, harms[0])):
            own = [day] * len(harms)
        known: dict[int, tuple[str | None, Tokens | None]] = {}
        for harm, day in zip(harms, own, strict=True):
            parent = known.get(id(harm.parent))
            value = day.value if day else parent[0] if parent else None
            known[id(harm)] = (
                value,
                parent[1] if parent else self._sayer(source(self._reading, harm, reports, end), harm),
            )
            yield harm, *known[id(harm)]

    # --- the source ---

    def _sayer(self, said: Tokens | None, harm: Harm) -> Tokens | None:
        """The source, or whom its pronoun takes up: "Residents said a man was shot. Two others were hurt, they said".

        "A peacekeeper was injured, he said" is not said by the peacekeeper.
        """
        lower = self._reading.lower
        if said is None or said[1] - said[0] > 1 or lower[said[0]] not in ("they", "he", "she"):
            return said
        several = lower[said[0]] == "they"
        if not several and (harm.phrase.first > self._first or harm.phrase.number.stated != 1):
            return said  # who "he" is, is found by all that the article tells of persons
        index = self._reading.sentence_at(said[0])
        for k in range(index, max(index - _SAID, -1), -1):
            for one in reversed(self._reports(k)):
                known = one.first < one.last <= said[0] and lower[one.first] not in ("they", "it", "we", "who")
                if known and several == _is_several(lower[one.first : one.last]):
                    return one.first, one.last
        return said

    # --- the day ---

    def _tells_the_report(self, day: _Day, reports: Sequence[Report], harms: Sequence[int]) -> bool:
        """True for the day of the words, not of the harm: "officials said Tuesday", "told Reuters on Friday that".

        harms: the first tokens of the harms, in order.
        """
        for report in near(reports, day.first, day.last):
            if counts(self._reading, report):  # "Between May and June the agency registered 33,000 refugees"
                continue
            first, last = extent(report)
            if day.first < last:  # "China on Tuesday said"
                told, start = first <= day.first and last <= first + _CLOSE, first
            else:
                told = day.first <= last + 8 and _REPORT_GOES_ON.isdisjoint(self._reading.lower[last : day.first])
                start = last
            if told and bisect_left(harms, start) == bisect_left(harms, day.first):  # no harm stands between them
                return True
        return False

    def _own_day(self, harm: Harm, days: Sequence[_Day], harms: Sequence[int]) -> _Day | None:
        """The day that the harm's own clause, or the event that it is told with, carries."""
        if not days:
            return None
        lower = self._reading.lower
        k = bisect_left(days, harm.last, key=lambda day: day.first)
        after = days[k] if k < len(days) else None
        inside = days[k - 1] if k and days[k - 1].first > harm.first else None
        if inside and (
            harm.kind == "injured"
            or _RELATIVE.isdisjoint(lower[harm.first : inside.first])
            or ("number" in lower[harm.first : harm.first + 2] and "," not in lower[harm.first : inside.first])
        ):
            return inside
        k = bisect_right(days, harm.first, key=lambda day: day.last)
        before = days[k - 1] if k else None
        leads = before is not None and self._leads(before, harm)
        if (
            after
            and self._follows(after, harm, harms)
            and (not leads or _JOINS_AFTER.isdisjoint(lower[harm.last : after.first]))
        ):
            return after
        return before if leads else None

    def _follows(self, day: _Day, harm: Harm, harms: Sequence[int]) -> bool:
        """True if a date behind the harm is the harm's: "hurt in clashes on Monday", not "hurt, but on Monday they"."""
        lower = self._reading.lower
        between = lower[harm.last : day.first]
        if len(between) > _REACH or not _PARTS_AFTER.isdisjoint(between):
            return False
        if harm.kind == "detained" and not (_CHARGED.isdisjoint(between) or EVENTS.isdisjoint(between)):
            return False  # "were arrested over the attack on Monday": the attack's day
        if "who" in between:  # another time, but for "clashes with Serbs who were protesting on Monday"
            k = between.index("who")
            return between[k + 1 : k + 2] in (["were"], ["was"]) and "".join(between[k + 2 : k + 3]).endswith("ing")
        perfect = not _PERFECT.isdisjoint(lower[harm.first : harm.last])
        return not perfect or bisect_left(harms, harm.last) == bisect_left(harms, day.first)

    def _leads(self, day: _Day, harm: Harm) -> bool:
        """True if a date before the harm is the harm's: "on Sunday two died", not "on Sunday, after two died"."""
        lower = self._reading.lower
        between = _linking(lower, day.last, harm.first)
        if len(between) > _REACH:
            return False
        joined = next((k for k, word in enumerate(between) if word in _JOINS_BEFORE), -1)
        parts = [word for word in between if word in _PARTS_BEFORE]
        if parts and parts == between[1:2] and between[0] == "," and "," in between[2:] and joined < 0:
            return not harm.nested  # "In 2004, after a boy drowned, riots left"
        if parts and not (parts == ["after"] and self._is_outcome(between, joined, harm)):
            return parts == [";"] and self._is_spelled_out(day, between, harm)
        start = max(self._first, day.first - _REACH)
        struck = not HAPPENED.isdisjoint(lower[start : harm.first])
        if joined > _NOUN and between[joined - 1] in EVENTS and between[joined - 2] in ("a", "an") and struck:
            return True  # "stormed a village on Sunday and fought police in a siege that left two dead"
        noun = _NOUN if between[:1] != ["'s"] or EVENTS.isdisjoint(between[:4]) else _REACH  # "Monday's attack on a"
        if (
            joined > noun
            or (joined > 0 and not AUXILIARIES.isdisjoint(between[:joined]))
            or (joined < 0 and harm.nested)
        ):
            return False
        # "the war, which began in 2003, killed": a date of a clause between commas
        return joined > 0 or between[:1] != [","] or not self._is_inserted(day, harm)

    def _is_inserted(self, day: _Day, harm: Harm) -> bool:
        """True for the date of a clause between commas: "the war, which began in 2003,", "After he left in 2000,"."""
        lower = self._reading.lower
        for k in range(max(0, day.first - 8), day.first):
            if lower[k] in _RELATIVE and not (lower[k] == "that" and (lower[k - 1] in SAYING)):
                return True
        before = lower[self._first : day.first]
        return before[:1] == ["after"] and "," not in before and not (_is_sudden(harm) and _is_exact(day))

    def _is_outcome(self, between: Sequence[str], joined: int, harm: Harm) -> bool:
        """True for "on Monday after a truck hit it, killing two", "in May, after clashes in which two died"."""
        lower, i = self._reading.lower, harm.first
        return joined > between.index("after") or (lower[i].endswith("ing") and lower[i - 1] in (",", "and"))

    def _is_spelled_out(self, day: _Day, between: Sequence[str], harm: Harm) -> bool:
        """True for "On 10 August police entered the village; ten men were killed": what came of it, behind ";"."""
        opens = day.first - self._first <= 2 and ";" in between[-2:]
        blow = _is_sudden(harm) and not harm.nested
        return opens and blow and "had" not in self._reading.lower[harm.first : harm.last]

    def _continues(self, harm: Harm, before: Harm, days: Sequence[_Day]) -> bool:
        """True for a second deed of one blow: "killing three ... and [wounding] more than 20", no date between."""
        lower, i = self._reading.lower, harm.first
        if len(days) > 1 or days[0].last > i:
            return False
        if (lower[i - 1] in ("and", ",") and lower[i].endswith("ing")) or (
            lower[i - 1] == "and" and i - 1 == before.last
        ):
            return before.single
        between = lower[before.last : i]  # "one man died in the flames and 150 were injured"
        clauses = before.single and _is_sudden(harm) and between[-1:] == ["and"] and len(between) < _ASIDE
        return clauses and _PARTS_BEFORE.isdisjoint(between) and "," not in between

    # --- the event ---

    def _told_next(self, sentence: int, harm: Harm) -> _Day | None:
        """The day of the event by the sentence behind: "A bomb killed two men. The blast struck on Sunday."."""
        after = self._days.get(sentence + 1)
        if not after or harm.nested or harm.kind not in ("killed", "injured"):
            return None
        first, last, block = self._reading.sentences[sentence + 1]
        lower = self._reading.lower
        start, end, told = self._reading.sentences[sentence]
        if block - told > 1 or self._is_cumulative(start, end) or self._is_cumulative(first, last):
            return None
        day = after[0]
        happened = lower[first + 1 : day.first]
        named = lower[first] in _DEFINITE and not EVENTS.isdisjoint(happened[:3])
        struck = told == self._lead and lower[first] in _BACK and not _BLOWS.isdisjoint(happened)
        single = harm.single or (struck and any(lower[k] in EVENTS for k in range(harm.last, end)))
        parts = {
            word
            for k, word in enumerate(happened)
            if word in _PARTS_BEFORE and not "".join(happened[k + 1 : k + 2])[:1].isdigit()
        }
        if not single or parts or len(after) > 1 or not _RELATIVE.isdisjoint(happened):
            return None
        return day if struck or (named and not HAPPENED.isdisjoint(happened)) else None

    def _catch_up(self, sentence: int) -> None:
        """Note the days of events told since the last harm: "the quake struck on Wednesday"."""
        while self._untold and self._untold[-1] < sentence:
            index = self._untold.pop()
            if index < sentence - _RECALL:
                continue
            reports = self._reports(index)
            told = [day for day in self._days[index] if day.value and not self._tells_the_report(day, reports, ())]
            if told:
                first, last, _ = self._reading.sentences[index]
                self._note(told[-1], index, happened=not HAPPENED.isdisjoint(self._reading.lower[first:last]))
        if self._untold and self._untold[-1] == sentence:
            self._untold.pop()

    def _note(self, day: _Day, sentence: int, *, happened: bool = True, harmed: bool = False) -> None:
        """Remember the day of what a sentence tells; the main event is that of the first paragraphs or victims."""
        block = self._reading.sentences[sentence].block
        main = happened and (block - self._lead <= _LEAD or (harmed and not self._has_main))
        self._has_main = self._has_main or main
        self._event = _Event(day, sentence, block, main)

    def _goes_on(self, event: _Event, sentence: int, harm: Harm, days: Sequence[_Day]) -> bool:
        """True if the sentence tells more of the event told last."""
        first, last, block = self._reading.sentences[sentence]
        lower = self._reading.lower[first:last]
        if days or block - event.block > _BLOCKS or self._is_cumulative(first, last):
            return False
        if any(part.kind == "heading" for part in self._reading.blocks[event.block + 1 : block]):
            return False
        events = EVENTS.intersection(lower)
        named = {word for word in events if lower[lower.index(word) - 1] in _DEFINITE}
        if named and self._was_dated(event, named):
            return True
        near = block == event.block or event.main
        if named or not _GOING_ON.isdisjoint(lower):
            return near
        recent = near and (event.main or sentence - event.sentence <= 2)
        return recent and _is_sudden(harm) and not self._is_aside(harm)

    def _is_cumulative(self, first: int, last: int) -> bool:
        """True for "since then", "until March"; not for "have since returned"."""
        lower = self._reading.lower
        return not _CUMULATIVE.isdisjoint(lower[first:last]) and any(
            lower[k] in _CUMULATIVE and lower[k - 1] not in HAVE for k in range(first, last)
        )

    def _was_dated(self, event: _Event, named: set[str]) -> bool:
        """True if one of the events named is what the day was told of: "the bombing of the embassy in 1999"."""
        first = self._reading.sentences[event.sentence].first
        before = self._reading.lower[max(first, event.day.first - _NAMING) : event.day.first]
        k = next((k for k in range(len(before) - 1, -1, -1) if before[k] in named), -1)
        return k >= 0 and AUXILIARIES.isdisjoint(before[k:])

    def _is_aside(self, harm: Harm) -> bool:
        """True in a relative clause, which may go back anywhere: "after the tragedy which killed 21 people"."""
        lower = self._reading.lower
        before = lower[harm.first - 1]
        ahead = lower[max(0, harm.first - _ASIDE) : harm.first]
        if "which" in ahead and ahead[ahead.index("which") - 1] == "in":  # "in which rights groups say 5,000 died"
            return True
        return before in _RELATIVE and (before != "that" or harm.first < harm.phrase.first)


def _is_exact(day: _Day) -> bool:
    """True for one day, no month or year."""
    return day.value is not None and len(day.value) == len("2023-05-30")


def _is_several(phrase: Sequence[str]) -> bool:
    """True for "residents", "police", "officials of the force"."""
    head = next((k for k, word in enumerate(phrase) if k and word in PREPOSITIONS), len(phrase))
    return "police" in phrase or "and" in phrase or phrase[head - 1].endswith("s")


def _is_sudden(harm: Harm) -> bool:
    """True for what happens at one time; arrests and flights go on after."""
    return harm.kind in ("killed", "injured") and harm.single


def _came_before(told: Sequence[_Day], day: _Day) -> bool:
    """True if the words were said before that day: "officials said Friday that 74 were killed" is not of Saturday."""
    return any(
        said.value and day.value and len(said.value) == len(day.value) and said.value < day.value for said in told
    )


def _by_sentence(reading: Reading, dates: Sequence["DateMention"]) -> dict[int, list[_Day]]:
    """The dates of each sentence that can be a day of harm: no "since Monday"."""
    lower, sentences = reading.lower, reading.sentences
    found: dict[int, list[_Day]] = {}
    for date in dates:
        first = reading.token_at(date.start)
        last = first + 1
        while reading.ends[last - 1] < date.end:
            last += 1
        sentence = reading.sentence_at(first)
        before = first - 1
        while before > 0 and lower[before] in ("the", "early", "late", "mid", "at", "least"):
            before -= 1
        begun = "when" in lower[last : last + 2]  # "it was quiet until Monday, when two were killed"
        start = sentences[sentence].first
        if begun or before < start or not _is_open_ended(lower, before, last, start):
            found.setdefault(sentence, []).append(_Day(first, last, date.value))
    return found


def _is_open_ended(lower: Sequence[str], before: int, last: int, first: int) -> bool:
    """True for "until Monday", "since the start of the war on 4 April", "as of 1 May": no day of a harm."""
    word = lower[before]
    if word in _OPEN_ENDED or (word in ("of", "at", "on") and lower[before - 1] == "as"):
        return True
    if word == "after":  # "abducted after June 1999", but "after Sunday's attack", "after the 1999 war"
        return last == len(lower) or (lower[last] != "'s" and not lower[last][0].isalnum())
    ahead = lower[max(first, before - _SINCE) : before]
    return "since" in ahead and "," not in ahead and _PARTS_BEFORE.isdisjoint(ahead[ahead.index("since") + 1 :])


def _linking(lower: Sequence[str], first: int, last: int) -> list[str]:
    """The words between date and harm, without those that only seem to part them: "; it took", "beside that road"."""
    return [
        word
        for k, word in enumerate(lower[first:last], first)
        if not (word == "that" and lower[k - 1] in PREPOSITIONS)
        and not (word == ";" and lower[k + 1] in ("it", "they"))
    ]
