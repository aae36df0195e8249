"""When the victims came to harm, and who says so, as far as the sentence or the event told just before it says."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report
from kosovo_reader.language.auxiliaries import HAVE
from kosovo_reader.language.harms import EVENTS, HAPPENED
from kosovo_reader.language.lexicon import AUXILIARIES, DETERMINERS
from kosovo_reader.toll.clause import PERIODS
from kosovo_reader.toll.days import LASTING, RELATIVE, SAME_DAY, OwnDays, is_exact, is_sudden
from kosovo_reader.toll.other_days import DONE, PARTS_BEFORE, by_sentence, is_freed
from kosovo_reader.toll.pronouns import taken_up
from kosovo_reader.toll.scene import Harm
from kosovo_reader.toll.sources import Tokens, extent, near, reports_beside, source

if TYPE_CHECKING:
    from kosovo_reader.extractors.dates import DateMention as Day


class _Event:
    """The day of what was told last, and where.

    main  it is the article's, and is gone on with over several paragraphs, any other within its own
    blow  it is one day or month, and told by a word such as "struck"
    entry it heads its paragraph, as in a chronicle: "Jan. 15. Two villages were shelled"
    """

    __slots__ = ("block", "blow", "day", "entry", "main", "sentence")

    def __init__(self, day: "Day", sentence: int, block: int, main: bool, blow: bool, entry: bool) -> None:
        self.day, self.sentence, self.block, self.main, self.blow, self.entry = day, sentence, block, main, blow, entry


_LEAD = 3  # paragraphs after the first in which the main event is told
_BLOCKS = 4  # paragraphs over which it goes on
_CLOSE = 16  # tokens of a reporting clause without anything between source and reporting word
_RECALL = 8  # sentences that are searched for an event
_NAMING = 12  # tokens between an event and its date: "the bombing of the embassy in the capital during the 1999 war"
_ASIDE = 7  # tokens between "it said" and "had"
_OPENING = 6  # tokens of "In a statement on 30 May, KFOR said"
_SPEAKING = frozenset("speaking addressing asked writing testifying questioned interviewed briefing".split())
_CUMULATIVE = frozenset("since until till".split())
_HEADING = frozenset(". : - – —".split())
_FEASTS = frozenset("christmas easter ramadan eid bajram".split())
_SHIFTED = frozenset("after before earlier later ago".split())
_AGES = frozenset("war conflict crackdown genocide occupation uprising insurgency".split())
_MENTIONED = frozenset("held launched signed passed elected founded built opened due scheduled planned".split())
_GOING_ON = frozenset("then there also".split())
_DEFINITE = frozenset("the that this same".split())  # "in the clashes", "the brawl that followed"
_BACK = frozenset("the their his her its it they".split())  # "Their jeep struck a mine on Thursday", after a lead
_BLOWS = HAPPENED - frozenset(
    "met began started tried went brought sent set fell threw hurled swept place fought broke opened".split()
)
_CLAUSE = _BLOWS | frozenset(", ; : that and when after was were had been".split())  # "said the blast struck on Monday"


class Circumstances:
    """The days and sources of one article's harms, asked for in the order of the text."""

    def __init__(self, reading: Reading, dates: Sequence["Day"], reports: Callable[[int], Sequence[Report]]) -> None:
        self._reading = reading
        self._reports = reports
        self._days = by_sentence(reading, dates)
        self._event: _Event | None = None
        self._has_main = False
        self._lead = next((k for k, block in enumerate(reading.blocks) if block.kind == "body"), 0)
        self._first = 0  # token of the sentence asked for
        self._untold = sorted(self._days, reverse=True)  # sentences with dates that have not been searched for events

    def of(self, sentence: int, harms: Sequence[Harm]) -> list[tuple[str | None, Tokens | None]]:
        """For each harm of a sentence the value of its day and the tokens of its source."""
        if self._untold and self._untold[-1] <= sentence:
            self._catch_up(sentence)
        self._first, end, _ = self._reading.sentences[sentence]
        reports = reports_beside(self._reading, sentence, self._reports(sentence), harms)
        own = self._own_days(sentence, harms, reports)
        sources: list[Tokens | None] = [None] * len(harms)
        for k in range(len(harms) - 1, -1, -1) if reports else ():
            if said := source(self._reading, harms[k], reports, end):
                sources[k] = taken_up(self._reading, self._reports, said, harms[k])
            if sources[k] is None and k + 1 < len(harms) and self._is_rolled(harms[k + 1], harms[k]):
                sources[k] = sources[k + 1]
        found = [(day.value if day else None, said) for day, said in zip(own, sources, strict=True)]
        if len(harms) > 1:
            places = {id(harm): k for k, harm in enumerate(harms)}
            for k, harm in enumerate(harms):
                if harm.parent and places.get(id(harm.parent), k) < k:
                    value, said = found[places[id(harm.parent)]]
                    day = own[k]
                    # not "met on Monday at the graves of 12, two of them boys, shot dead in 1999"
                    if day and not (value and day.last < harm.parent.last):
                        value = day.value
                    found[k] = value, said
        return found

    def _own_days(self, sentence: int, harms: Sequence[Harm], reports: Sequence[Report]) -> list["Day | None"]:
        """The day of each harm of a sentence, by the sentence itself or by the event that it goes on with."""
        days: Sequence[Day] = self._days.get(sentence, ())
        if self._reading.lower[self._first] in _SPEAKING:  # "Speaking after a meeting on Monday, Gashi said that"
            days = [day for day in days if "," in self._reading.lower[self._first : day.first]]
        told: Sequence[Day] = ()
        own: list[Day | None] = [None] * len(harms)
        if days:
            firsts = sorted([harm.first for harm in harms])
            if reports and (told := [day for day in days if self._tells_the_report(day, reports, firsts)]):
                days = [day for day in days if day not in told]
            if days:
                clauses = OwnDays(self._reading, self._first, days, firsts)
                for k, harm in enumerate(harms):
                    own[k] = clauses.of(harm) or (own[k - 1] if k and clauses.continues(harm, harms[k - 1]) else None)
                before = self._event
                if dated := next((day for day in own if day), None):
                    deadly = any(
                        day and harm.kind in ("killed", "injured") for day, harm in zip(own, harms, strict=True)
                    )
                    self._note(dated, sentence, harmed=True, deadly=deadly)
                elif dates := [day for day in days if day.value]:
                    self._hear(dates, sentence)
                if before:
                    own = [day or (before.day if self._is_same(h) else None) for h, day in zip(harms, own, strict=True)]
                return own
        event = self._event
        if event and not (told and _came_before(told, event.day)) and self._goes_on(event, sentence, harms[0]):
            event.sentence, event.block = sentence, self._reading.sentences[sentence].block
            return [event.day] * len(harms)
        if day := self._told_next(sentence, harms[0]):
            return [day] * len(harms)
        return own

    # --- the source ---

    def _is_rolled(self, harm: Harm, before: Harm) -> bool:
        """True for one listed after a semicolon: "Killed were Ana Babic, 61; [Ilir Hoxha], 15, according to"."""
        i = harm.first
        bare = harm.kind == before.kind and i == harm.phrase.first and harm.last == harm.phrase.last
        return bare and ";" in self._reading.lower[i - 3 : i]

    # --- the day ---

    def _tells_the_report(self, day: "Day", reports: Sequence[Report], harms: Sequence[int]) -> bool:
        """True for the day of the words, not of the harm: "officials said Tuesday", "told Reuters on Friday that"."""
        lower = self._reading.lower
        for one in near(reports, day.first, day.last):
            first, last = extent(one)
            exact = is_exact(day) or "had" in self._reading.lower[last : last + _ASIDE]  # "In May it said 30 had died"
            opens = exact and day.last <= first <= day.last + 1 and day.first - self._first < _OPENING
            inserted = self._reading.lower[last : last + 1] == [","]  # "On Monday, police said, gunmen killed two"
            if opens and not inserted and one.first < one.cue and not bisect_left(harms, day.first):
                told, start = True, day.last  # "On Tuesday, the hospital said that"
            elif day.first < last:  # "China on Tuesday said"
                told, start = first <= day.first and last <= first + _CLOSE, first
            else:
                # "said the blast on May 12 killed", "said Monday's attack killed"
                dated = lower[day.first - 2] in EVENTS and lower[last] in DETERMINERS
                dated = dated or (day.first == last and lower[day.last : day.last + 1] == ["'s"])
                told = not dated and day.first <= last + 8 and _CLAUSE.isdisjoint(self._reading.lower[last : day.first])
                start = last
            if told and bisect_left(harms, start) == bisect_left(harms, day.first):  # no harm stands between them
                return True
        return False

    # --- the event ---

    def _told_next(self, sentence: int, harm: Harm) -> "Day | None":
        """The day of the event by the sentence behind: "A bomb killed two men. The blast struck on Sunday."."""
        if harm.nested or harm.kind not in ("killed", "injured"):
            return None
        start, end, told = self._reading.sentences[sentence]
        index = sentence + 1
        while index not in self._days:  # captions may stand below the first paragraph
            index += 1
            if told != self._lead or index > sentence + 4:
                return None
        reports = self._reports(index)
        after = [day for day in self._days[index] if not self._tells_the_report(day, reports, ())]
        if not after:
            return None
        first, last, block = self._reading.sentences[index]
        lower = self._reading.lower
        far = block - told > (1 if told != self._lead else _BLOCKS)
        if far or len(after) > 1 or self._is_cumulative(start, end) or self._is_cumulative(first, last):
            return None
        day = after[0]
        for said in self._reports(index):  # "A spokesman said [the officers died] when a rocket struck"
            if said.cue < day.first and not self._tells_the_report(day, [said], ()):
                first = said.cue + 1 + (lower[said.cue + 1] == "that")
        happened = lower[first + 1 : day.first]
        timed = pairwise([*happened, ""])  # "shortly before 11 p.m. on Monday"
        parted = any(word in PARTS_BEFORE and not then[:1].isdigit() for word, then in timed)
        if parted or not RELATIVE.isdisjoint(happened):
            return None
        named = lower[first] in _DEFINITE and not EVENTS.isdisjoint(happened[:3])
        victims = lower[harm.phrase.noun[1] - 1] if harm.phrase.noun else ""
        taken_up = lower[first] in _BACK or (lower[first] in _DEFINITE and victims in happened[:3])
        called = any(happened[k : k + 3] == ["were", "called", "to"] for k in range(4))
        shot = lower[first] == "the" and happened[:1] in (["victims"], ["dead"]) and not DONE.isdisjoint(happened)
        struck = told == self._lead and (shot or called or (taken_up and not _BLOWS.isdisjoint(happened)))
        told_of = not HAPPENED.isdisjoint(happened) or lower[day.first - 2] in EVENTS  # "The shooting on Sunday was in"
        return day if struck or (named and told_of) else None

    def _catch_up(self, sentence: int) -> None:
        """Note the days of events told since the last harm: "the quake struck on Wednesday"."""
        while self._untold and self._untold[-1] <= sentence:
            index = self._untold.pop()
            if not sentence - _RECALL <= index < sentence:
                continue
            reports = self._reports(index)
            told = [day for day in self._days[index] if day.value and not self._tells_the_report(day, reports, ())]
            start, lower = self._reading.sentences[index].first, self._reading.lower
            ahead = [day for day in told if "will" in lower[max(start, day.first - _NAMING) : day.first]]
            if past := [day for day in told if day not in ahead and not self._is_reduced(day)]:
                self._hear(past, index)
            elif ahead and self._event:
                self._event.main = False  # "The search will resume tomorrow": what follows is told of other things

    def _is_reduced(self, day: "Day") -> bool:
        """True for the day of what is mentioned only: "after a referendum held on 12 May", "the law passed in June"."""
        lower, i = self._reading.lower, day.first - 1
        i -= lower[i] in ("on", "in")
        return lower[i] in _MENTIONED and lower[i - 1] not in AUXILIARIES

    def _hear(self, told: Sequence["Day"], sentence: int) -> None:
        """Note the day of what a sentence tells whose harms, if any, are of another: "The clinic was hit on Monday"."""
        first, last, _ = self._reading.sentences[sentence]
        lower = self._reading.lower
        named = [d for d in told if not EVENTS.isdisjoint(lower[d.last : d.last + 4]) and lower[d.last] == "'s"]
        exact = [day for day in told if is_exact(day)]  # "Saturday's attack was the worst this year"
        text = " ".join(lower[first:last])  # "a bomb went off", but "men who went from door to door"
        blows = [i for i in range(first, last) if lower[i] in HAPPENED and lower[i] != "went"]
        past = (named or exact or told)[-1].last
        if blows and not named and all(self._is_elsewhere(past, i) for i in blows):
            return
        happened = bool(named or blows) or "went off" in text
        involved = " involved in " in text and not EVENTS.isdisjoint(lower[first:last])
        happened = happened or involved or "came under" in text
        self._note((named or exact or told)[-1], sentence, happened=happened)

    def _is_elsewhere(self, day: int, blow: int) -> bool:
        """True for the blow of another day: "wept on Thursday, a day after a ferry [sank]"."""
        between = self._reading.lower[day:blow]
        return any(a in PERIODS and b == "after" for a, b in pairwise(between))

    def _note(
        self, day: "Day", sentence: int, *, happened: bool = True, harmed: bool = False, deadly: bool = True
    ) -> None:
        """Remember the day of what a sentence tells; the main event is that of the first paragraphs or victims."""
        block = self._reading.sentences[sentence].block
        dated = len(day.value or "") > len("2023")
        leads = block - self._lead <= _LEAD
        main = happened and (leads or (harmed and not self._has_main))
        main = main and (is_exact(day) or not self._has_main)  # "Clashes broke out on Monday. In 1999 NATO bombed"
        self._has_main = self._has_main or main
        main = main and (leads or dated) and (deadly or is_exact(day))  # not "was arrested in May"
        main = main or (self._event is not None and self._event.main and self._event.day.value == day.value)
        blow = happened and not harmed and dated
        entry = self._is_entry(day, sentence)
        self._event = _Event(day, sentence, block, main and not entry, blow, entry)

    def _is_entry(self, day: "Day", sentence: int) -> bool:
        """True for the day that heads a paragraph: "Jan. 15. ...", "24 March – ..."."""
        reading = self._reading
        first = reading.sentences[sentence].first
        if day.first != first or "".join(reading.lower[day.last : day.last + 1]) not in _HEADING:
            return False
        return sentence == 0 or reading.sentences[sentence - 1].block != reading.sentences[sentence].block

    def _goes_on(self, event: _Event, sentence: int, harm: Harm) -> bool:
        """True if the sentence, which tells no day, tells more of the event told last."""
        first, last, block = self._reading.sentences[sentence]
        if block - event.block > _BLOCKS or self._is_cumulative(first, last) or is_freed(self._reading, harm):
            return False
        if event.entry:
            lasting = HAVE.isdisjoint(self._reading.lower[harm.first : harm.last])
            return block == event.block and (harm.single or lasting)
        lower = self._reading.lower[first:last]
        if sentence - 1 > event.sentence and self._is_another_day(sentence - 1, block):
            return False
        narrow = len(event.day.value or "") > len("1999") and "/" not in (event.day.value or "")
        if narrow and self._is_of_other_time(lower):
            return False
        if "heading" in [part.kind for part in self._reading.blocks[event.block + 1 : block]]:
            return False
        events = EVENTS.intersection(lower) - {"war"}  # goes on for years
        named = {word for word in events if lower[lower.index(word) - 1] in _DEFINITE}
        if named and self._was_dated(event, named):
            return True
        near = block == event.block or event.main or (event.sentence == sentence - 1 and self._leads(event))
        vague = not (event.main or event.blow) and is_exact(event.day)
        before = "had" in self._reading.lower[harm.first : harm.last]  # "90 crossed on Monday. They said two had died"
        if vague and (before or any(lower[lower.index(word) - 1] in ("a", "an") for word in events)):
            return False  # "The mayor took office on Thursday. Ten people were hurt in a crash"
        if named or (harm.single and not _GOING_ON.isdisjoint(lower)):
            return near
        lag = sentence - event.sentence
        if harm.kind in ("displaced", "detained") and event.blow and lag <= (3 if harm.kind == "detained" else 1):
            # "Gunmen came. 3,000 fled", "Police raided the town hall. Three men were arrested"
            passive = harm.kind == "detained" and lower[harm.phrase.last - first :][:1] in (["was"], ["were"])
            return block == event.block and harm.single and (passive or harm.last - harm.phrase.last == 1)
        recent = near and (event.main or lag <= 2) and "".join(lower[harm.last - first :][:1]) not in LASTING
        return recent and is_sudden(harm) and not self._is_aside(harm)

    def _is_of_other_time(self, lower: Sequence[str]) -> bool:
        """True for "a few weeks ago", "days earlier", "in four days of raids", "around Christmas", of no one day."""
        for a, b in pairwise(lower):
            if a in PERIODS and a not in SAME_DAY and (b in _SHIFTED or (b == "of" and a[-1] == "s")):
                return True
            if (a in _DEFINITE and b in _AGES) or (b in _FEASTS and a in ("around", "at", "over")):
                return True
        return False

    def _is_same(self, harm: Harm) -> bool:
        """True for "two men were killed in the same clash, while a third was shot on Sunday": the event told before."""
        return any(
            a == "same" and b in EVENTS for a, b in pairwise(self._reading.lower[harm.last : harm.last + _NAMING])
        )

    def _leads(self, event: _Event) -> bool:
        """True if the event is told in the first paragraph below a heading, as in the reports of a live blog."""
        return event.blow and event.block > 0 and self._reading.blocks[event.block - 1].kind == "heading"

    def _is_another_day(self, sentence: int, block: int) -> bool:
        """True if a sentence of the paragraph tells of another day: "It comes a day after a mob broke in"."""
        first, last, told = self._reading.sentences[sentence]
        words = self._reading.lower[first:last]
        return told == block and any(a in PERIODS and b in _SHIFTED for a, b in pairwise(words))

    def _is_cumulative(self, first: int, last: int) -> bool:
        """True for "since then", "until March"; not for "have since returned"."""
        lower = self._reading.lower
        if _CUMULATIVE.isdisjoint(lower[first:last]):
            return False
        return any(lower[k] in _CUMULATIVE and lower[k - 1] not in HAVE for k in range(first, last))

    def _was_dated(self, event: _Event, named: set[str]) -> bool:
        """True if one of the events named is what the day was told of: "the bombing of the embassy in 1999"."""
        if not named.isdisjoint(self._reading.lower[event.day.last : event.day.last + 4]):
            return True  # "Sunday's knife attack"
        first = self._reading.sentences[event.sentence].first
        before = self._reading.lower[max(first, event.day.first - _NAMING) : event.day.first]
        k = next((k for k in range(len(before) - 1, -1, -1) if before[k] in named), -1)
        return k >= 0 and AUXILIARIES.isdisjoint(before[k:])

    def _is_aside(self, harm: Harm) -> bool:
        """True in a relative clause, which may go back anywhere: "after the tragedy which killed 21 people"."""
        before = self._reading.lower[harm.first - 1]
        return before in RELATIVE and (before != "that" or harm.first < harm.phrase.first)


def _came_before(told: Sequence["Day"], day: "Day") -> bool:
    """True if the words were said before that day: "officials said Friday that 74 were killed" is not of Saturday."""
    return any(
        said.value and day.value and len(said.value) == len(day.value) and said.value < day.value for said in told
    )
