"""The day that the clause of a harm carries itself: "on Sunday two men were killed", "the riots of 2004 in which"."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from kosovo_reader.article import Reading
from kosovo_reader.language.harms import EVENTS, HAPPENED
from kosovo_reader.language.lexicon import AUXILIARIES, DETERMINERS, MONTHS, PREPOSITIONS, SAYING, WEEKDAYS
from kosovo_reader.toll.clause import PERIODS
from kosovo_reader.toll.other_days import BODIES, DONE, PARTS_BEFORE, is_freed, is_long_dead
from kosovo_reader.toll.scene import Harm

if TYPE_CHECKING:
    from kosovo_reader.extractors.dates import DateMention as Day


_NOUN = 8  # tokens between a date and the clause that joins it: "the 1999 bombing of the embassy, in which"
_DEEDS = 7  # tokens between "one man died" and the next harm: "in the flames and"
# What parts a harm from a date that follows it.
_PARTS_AFTER = frozenset("; which whose but although though while before until since because that where".split())
_JOINS_BEFORE = frozenset("when which that whom".split())  # "on Wednesday, when", "the riots of 2004 in which"
_STRUCK = DONE | HAPPENED
LASTING = frozenset("still remain remains remained".split())
_GATHERED = frozenset(
    "gathered met marched protested rallied mourned prayed opens opened begins starts resumed".split()
)
_CHARGED = frozenset("for over suspicion connection suspected accused wanted".split())
_COMING = frozenset("will expected forecast scheduled".split())
_WERE = frozenset("is are was were remained".split())
_TELLING_OF = frozenset("of to for against over about".split())
_SUBORDINATE = frozenset("when after as while that which who whom whose because since before where and ;".split())
_ACTS = frozenset("met drew came went left began said told gave held took made sent won became got".split())
_ANSWERING = frozenset("retaliation response revenge reprisal reprisals".split())
_MOURNING = frozenset("mourn mourned mourning bury buried honour honor remember commemorate grieve".split())
_PLACED = frozenset(["which", "where"])
_JOINS_AFTER = frozenset("when after as while".split())
_COUNTED = frozenset("counted recorded registered documented verified".split())
_TOTALS = frozenset("toll number total tally count".split())
_RISING = frozenset(
    """rose risen rises climbed climbs raised raising revised lowered stood reached bringing crossed passed topped
    surpassed exceeded""".split()
)
_SETTING = EVENTS | HAPPENED | {"since"}
_PERFECT = frozenset("have has".split())
_CLAUSES = frozenset("and but then while :".split())
_BEFORE_DATE = frozenset("in on at the of early late only".split())
_YEARS = frozenset("years months decades".split())
SAME_DAY = frozenset("second minute hour hours".split())  # "an hour after a strike that killed two"
_TOOK_PLACE = frozenset("place happened occurred struck hit came swept shook rocked erupted broke".split())
_STRIKING = _TOOK_PLACE | HAPPENED | {"destroyed", "damaged"}
_HITTING = _STRIKING - frozenset("met tried brought sent set threw opened hurled".split())
_HEADING = frozenset(": - – —".split())  # behind the day of a chronicle
_INSERTED = 2  # tokens of ", [on] Monday"
_FLARED = frozenset("flared erupted escalated soared broke rose spiked began".split())  # "unrest erupted in May after"
_REACH = 40  # tokens between a harm and its date
_SEEMING = frozenset("that ; since".split())
RELATIVE = frozenset("which that who whom whose".split())


class OwnDays:
    """Which of the days of one sentence, which starts at token `first`, is whose.

    harms: the first tokens of the sentence's harms, in order.
    """

    def __init__(self, reading: Reading, first: int, days: Sequence["Day"], harms: Sequence[int]) -> None:
        self._reading = reading
        self._first = first
        self._days = days
        self._firsts = [day.first for day in days]
        self._lasts = [day.last for day in days]
        self._harms = harms

    def of(self, harm: Harm) -> "Day | None":
        """The day that the harm's own clause, or the event that it is told with, carries."""
        day = self._told_with(harm)
        if day is None or is_freed(self._reading, harm) or is_long_dead(self._reading, self._first, day, harm):
            return None
        return day

    def _told_with(self, harm: Harm) -> "Day | None":
        """The day that stands where the day of a harm stands."""
        lower, days, harms = self._reading.lower, self._days, self._harms
        k = bisect_left(self._firsts, harm.last)
        after = days[k] if k < len(days) else None
        sought = lower[harm.first][:6] == "search"  # "the search resumed on Monday for four people missing"
        inside = days[k - 1] if k and days[k - 1].first > harm.first and not sought else None
        if self._is_running(harm):  # "the toll of Sunday's quake rose to 40 on Monday"
            return inside if inside and _RISING.isdisjoint(lower[harm.first : inside.first]) else None
        if inside:
            told = lower[harm.first : inside.first]
            counted = "number" in told[:2] and "," not in told
            if bisect_right(harms, harm.first) - bisect_left(harms, harm.first) > 1:
                inside = None  # "Two people hurt in Monday's clashes died on Tuesday"
            elif harm.kind != "injured" and not RELATIVE.isdisjoint(told) and not counted:
                inside = None
            elif not self._is_in_aside(inside, harm):
                return inside
        k = bisect_right(self._lasts, harm.first)
        before = days[k - 1] if k and not sought else None
        if before and k > 1 and not is_exact(before):  # "on Friday, after mayors elected in April took office, 30 were"
            first = days[k - 2]
            apart = lower[first.last : before.first]
            parted = "," in lower[before.last : harm.first]  # not "in July 1995 and killed"
            if parted and is_exact(first) and ";" not in apart and not PARTS_BEFORE.isdisjoint(apart):
                before = first
        if before and k > 1 and self._is_counted_from(days[k - 2], before):
            before = days[k - 2]
        leads = before is not None and self._leads(before, harm)
        if after and leads and not _JOINS_AFTER.isdisjoint(lower[harm.last : after.first]):
            after = None
        return after if after and self._follows(after, harm) else before if leads else inside

    def _is_counted_from(self, first: "Day", before: "Day") -> bool:
        """True for two dates of one day: "on April 27, two days after the elections of [April 25], a man was shot"."""
        lower = self._reading.lower
        apart = lower[first.last : before.first]
        counted = any(a in PERIODS and b in ("after", "before") for a, b in pairwise(apart))
        return counted and apart[0] == "," and apart.count(",") == 1 and lower[before.last] == ","

    def _is_running(self, harm: Harm) -> bool:
        """True for a total that comes to be on a day: "[the number of dead rose to 40] on Monday"."""
        lower = self._reading.lower
        if _TOTALS.isdisjoint(lower[harm.first : harm.first + 3]):
            return False
        return not _RISING.isdisjoint(lower[max(self._first, harm.first - 3) : harm.last])

    def _is_in_aside(self, day: "Day", harm: Harm) -> bool:
        """True for a date told of the victims: "13 people, including a man jailed [in 1998], were killed"."""
        told = self._reading.lower[harm.phrase.last : day.first]
        return "," in told and len(told) - told.index(",") > _INSERTED and self._reading.lower[day.last] == ","

    def _follows(self, day: "Day", harm: Harm) -> bool:
        """True if a date behind the harm is the harm's: "hurt in clashes on Monday", not "hurt, but on Monday they"."""
        lower = self._reading.lower
        if day.first - harm.last > _REACH:
            return False
        between = lower[harm.last : day.first]
        opens = day.first - 1
        while opens >= harm.last and lower[opens] in _BEFORE_DATE:
            opens -= 1
        if opens >= harm.last and lower[opens] in _CLAUSES and not self._is_dated(opens):
            return False  # "killed five, and a year later two more"
        if "," in between and lower[day.first - 1] in ("a", "an") and lower[day.last][0].isalpha():
            return False  # "are treated in Kosovo Polje, the site of a 1389 battle"
        if self._is_told_of(harm, between):
            return False
        part = between.index("including") if "including" in between else -1
        if part >= 0 and "," not in between[part:] and not EVENTS.isdisjoint(between[part:]):
            return False  # "have killed hundreds, including 27 during an attack on 4 March"
        if not _ANSWERING.isdisjoint(between):
            return False  # "were killed in retaliation for an attack on Monday"
        if not _COMING.isdisjoint(between):
            return False  # "12 are without a roof, and rain is expected on Monday"
        relative = RELATIVE if harm.first < harm.phrase.first else _PLACED
        if "," in between and not _PLACED.isdisjoint(lower[max(self._first, harm.first - 4) : harm.first - 1]):
            return False  # "the camp, which already houses 900 displaced people, was closed on Monday"
        if lower[harm.first - 1] in relative and between[:1] == [","] and opens > harm.last:
            # "the fire, which killed 12 people, comes to court on Monday", but "broke out on Monday"
            return not _TOOK_PLACE.isdisjoint(between[1:3])
        opening = lower[self._first : min(self._first + 3, harm.first)]
        later = opening[2:3] == ["after"] and opening[1] in PERIODS and "," in between
        if later or lower[opens] in _GATHERED:
            return False  # "A day after a bomb killed two, schools opened on Monday", "families of 12 met on Monday"
        if not _PARTS_AFTER.isdisjoint(between):
            parts = [k for k, word in enumerate(between) if word in _PARTS_AFTER and not _is_busy(between, k)]
            if len(parts) > 1 or (parts and not self._goes_into(between, parts[0], day, harm)):
                return False
        harmed = lower[harm.first + (lower[harm.first + 1] == "of") : harm.last]  # "remains of 12 men"
        if not LASTING.isdisjoint(harmed) and _SETTING.isdisjoint(between):
            return False  # "two were still missing on Monday", but "is in critical condition after a crash on Monday"
        if harm.kind == "injured" and "condition" in between and not _WERE.isdisjoint(between):
            return False  # "two pupils wounded in it were in critical condition on Monday"
        charged = harm.kind == "detained" and not _CHARGED.isdisjoint(between)
        if charged and not EVENTS.isdisjoint(lower[harm.last : day.last + 3]):
            return False  # "were arrested over the attack on Monday", "over Monday's attack": the attack's day
        if "who" in between:  # another time, but for "fights with miners who were marching on Monday"
            k = between.index("who")
            doing = "".join(between[k + 2 : k + 3])
            return between[k + 1 : k + 2] in (["were"], ["was"]) and (doing.endswith("ing") or doing in _STRUCK)
        return _PERFECT.isdisjoint(harmed) or bisect_left(self._harms, harm.last) == bisect_left(self._harms, day.first)

    def _is_told_of(self, harm: Harm, between: Sequence[str]) -> bool:
        """True where another verb has the date: "a man who killed three women [was arrested] on Monday"."""
        lower, i = self._reading.lower, harm.first
        before = lower[max(self._first, i - 2) : i]
        named = lower[i + 1] == "of" and lower[i] not in BODIES  # "the killing of two boys"
        relative = not RELATIVE.isdisjoint(lower[i : harm.last]) or not RELATIVE.isdisjoint(before[-1:])
        if not (named or relative or not _TELLING_OF.isdisjoint(before)):
            return False
        for k, word in enumerate(between):
            then = "".join(between[k + 1 : k + 2])
            does = word in AUXILIARIES or word in _ACTS
            if word in _SUBORDINATE or word in _HITTING or (does and then in _STRIKING):
                return False
            if does:
                return True
            deed = word.endswith("ed") and word not in DONE
            if deed and not (k and (between[k - 1] in DETERMINERS or between[k - 1] in PREPOSITIONS)):
                return True
        return False

    def _is_dated(self, i: int) -> bool:
        """True if token `i` joins a second date: "were killed on Monday [and] on Tuesday"."""
        before = self._reading.lower[i - 1]
        return before in WEEKDAYS or before in MONTHS or before[0].isdigit()

    def _goes_into(self, between: Sequence[str], k: int, day: "Day", harm: Harm) -> bool:
        """True for a clause that the date of a harm may stand in: "in the blast, [which] happened on Friday"."""
        if between[k] == "since":  # "two sons have been missing since they were taken on April 5"
            return harm.kind == "missing" and k == 0
        if between[k] == "while":  # "two were killed while five were wounded when"
            at = bisect_left(self._harms, harm.last)
            return is_sudden(harm) and self._harms[at : at + 1] == [harm.last + k + 1] and "same" not in between[:k]
        if between[k] == "where":  # "in Pec, where a bomb went off on Monday", not "where the revolt began in March"
            return is_exact(day) and not HAPPENED.isdisjoint(between[k:])
        event = next((word for word in reversed(between[max(k - 3, 0) : k]) if word[0].isalpha()), "")
        # "in riots that swept the town on Monday", "in a “suicide blast” that hit a bus on Monday"
        struck = not _STRIKING.isdisjoint(between[k + 1 : k + 4])
        if event in ("war", "conflict") and between[k : k + 2] == ["which", "lasted"]:  # "from 1998 to 1999"
            return True
        return between[k] in ("which", "that") and event in EVENTS and struck

    def _leads(self, day: "Day", harm: Harm) -> bool:
        """True if a date before the harm is the harm's: "on Sunday two died", not "on Sunday, after two died"."""
        lower = self._reading.lower
        if harm.first - day.last > 2 * _REACH:
            return False
        if day.first == self._first and len(self._days) == 1 and lower[day.last] in _HEADING:
            return True  # "June 1999 – Serb forces withdraw; 200,000 Serbs flee"
        between = _linking(lower[day.last : harm.first], lower, day.last)
        if len(between) > _REACH or not LASTING.isdisjoint(lower[harm.first : harm.last]):
            return False
        if not _MOURNING.isdisjoint(between):
            return False  # "packed the square on Monday to mourn the two men gunned down"
        done = harm.last == harm.phrase.last + 1 and lower[harm.phrase.last] in DONE
        if done and ("to" in between or "for" in lower[harm.first - 2 : harm.first]):
            return False  # "gathered on Monday to bury two men killed", "a vigil on Monday for the two men killed"
        joined = -1
        if not _JOINS_BEFORE.isdisjoint(between):
            joined = next(k for k, word in enumerate(between) if word in _JOINS_BEFORE)
        if not PARTS_BEFORE.isdisjoint(between):
            parts = [word for word in between if word in PARTS_BEFORE]
            behind = between[len(between) - 1 - between[::-1].index(",") :] if between[:2] == [",", "when"] else between
            if len(behind) + 2 < len(between) and PARTS_BEFORE.isdisjoint(behind):
                return not harm.nested  # "In 2004, when a row broke out after a boy drowned, 19 were killed"
            if len(parts) == 1 and joined < 0 and between[0] == "," and parts[0] != ";":
                aside = between.index(",", 1) if "," in between[1:] else 0
                if between.index(parts[0]) < aside:  # "In 2004, days after a boy drowned, riots left"
                    return not harm.nested
            if parts != ["after"] or not self._is_outcome(day, between, joined, harm):
                return parts == [";"] and self._is_spelled_out(day, between, harm)
        if joined > 0:
            return self._joins(day, between, joined, harm)
        # "Between 26 May and 3 June the agency registered [200 displaced people]"
        counted = "/" in (day.value or "") and lower[harm.first - 1] in _COUNTED
        if joined < 0 and harm.nested and not counted:
            return False
        # "the war, which began in 2003, killed": a date of a clause between commas
        return between[:1] != [","] or not self._is_inserted(day, harm)

    def _joins(self, day: "Day", between: Sequence[str], joined: int, harm: Harm) -> bool:
        """True if the clause that begins with the word `joined` behind a date is of that day: "on Wednesday, when"."""
        if joined > _NOUN:
            k = joined - (between[joined - 1] == "in")
            if between[k - 1] in EVENTS and between[k - 2] in ("a", "an"):
                start = max(self._first, day.first - _REACH)
                took_part = "took" in between and "part" in between and SAYING.isdisjoint(between)
                if took_part or not HAPPENED.isdisjoint(self._reading.lower[start : harm.first]):
                    return True  # "stormed a village on Sunday and fought police in a siege that left two dead"
        if between[joined - 2 : joined] == ["result", "of"]:
            return True
        if not _CHARGED.isdisjoint(between[:joined]):
            return False  # "was held on Sunday over the shooting, which left two dead"
        if between[joined] != "when" and self._is_unharmful(day, between[:joined]):
            return False
        blows = [b in HAPPENED and b != "opened" for a, b in pairwise(between[: joined + 1]) if a in AUXILIARIES]
        if blows:  # "on Sunday a grenade was hurled at a checkpoint, in which"
            return all(blows)
        return joined <= _NOUN or (between[0] == "'s" and not EVENTS.isdisjoint(between[:4]))  # "Monday's attack on a"

    def _is_unharmful(self, day: "Day", between: Sequence[str]) -> bool:
        """True for the date of no event: "the 24 May agreement, which followed", "the law of 2004, under which"."""
        lower, i = self._reading.lower, day.first
        if lower[i - 1] == "of":
            return EVENTS.isdisjoint(lower[max(self._first, i - 4) : i - 1])
        return lower[i - 1] == "the" and between[:1] != [","] and EVENTS.isdisjoint(between)

    def _is_inserted(self, day: "Day", harm: Harm) -> bool:
        """True for the date of a clause between commas: "the war, which began in 2003,", "After he left in 2000,"."""
        lower = self._reading.lower
        for k in range(max(self._first, day.first - 8), day.first):
            if lower[k] in RELATIVE and not (lower[k] == "that" and lower[k - 1] in SAYING):
                event = lower[k - 2] if lower[k - 1] == "," else lower[k - 1]  # "the quake, which struck on Monday,"
                return event not in EVENTS or _TOOK_PLACE.isdisjoint(lower[k + 1 : k + 4])
        opening = lower[self._first] if day.first > self._first else ""
        if opening not in ("after", "since") or "," in lower[self._first : day.first]:
            return False
        return opening == "since" or not (is_sudden(harm) and is_exact(day))

    def _is_outcome(self, day: "Day", between: Sequence[str], joined: int, harm: Harm) -> bool:
        """True for "on Monday after a truck hit it, killing two", "in May, after clashes in which two died"."""
        lower, i = self._reading.lower, harm.first
        after = between.index("after")
        if after and between[after - 1] in PERIODS and between[after - 1] not in SAME_DAY:
            return False  # "was hit on Monday, four days after a strike that killed two"
        if after == 0 and not is_exact(day) and not _FLARED.isdisjoint(lower[day.first - 3 : day.first]):
            return True  # "tensions flared up last month after three men were held"
        if not _YEARS.isdisjoint(between[after + 1 : after + 3]):
            return False  # "arrived in July, after five years of fighting in which 100 died"
        return joined > after or (lower[i].endswith("ing") and lower[i - 1] in (",", "and"))

    def _is_spelled_out(self, day: "Day", between: Sequence[str], harm: Harm) -> bool:
        """True for "On 10 August police entered the village; ten men were killed": what came of it, behind ";"."""
        opens = day.first - self._first <= 2 and ";" in between[-2:]
        blow = is_sudden(harm) and not harm.nested
        return opens and blow and "had" not in self._reading.lower[harm.first : harm.last]

    def continues(self, harm: Harm, before: Harm) -> bool:
        """True for a second deed of one blow: "killing three ... and [wounding] more than 20", no date between."""
        lower, i = self._reading.lower, harm.first
        if len(self._days) > 1 or self._lasts[0] > i or self._is_running(harm):
            return False
        between = lower[before.last : i]  # "one man died in the flames and 150 were injured"
        joined = between and {",", "and", "with"}.issuperset(between)  # "six were killed, with one reported missing"
        if (lower[i - 1] in ("and", ",") and lower[i].endswith("ing")) or (joined and between != [","]):
            return before.single and LASTING.isdisjoint(lower[i : harm.last])
        clauses = before.single and is_sudden(harm) and between[-1:] == ["and"] and len(between) < _DEEDS
        return clauses and PARTS_BEFORE.isdisjoint(between) and "," not in between


def _is_busy(between: Sequence[str], k: int) -> bool:
    """True for the "while" of "were shot while on patrol on Monday", "while leaving a mosque"."""
    following = "".join(between[k + 1 : k + 2])
    return between[k] == "while" and (following in PREPOSITIONS or following.endswith("ing"))


def is_exact(day: "Day") -> bool:
    """True for one day, no month or year."""
    return day.value is not None and len(day.value) == len("2023-05-30")


def is_sudden(harm: Harm) -> bool:
    """True for what happens at one time; arrests and flights go on after."""
    return harm.kind in ("killed", "injured") and harm.single


def _linking(between: list[str], lower: Sequence[str], first: int) -> list[str]:
    """The words between date and harm without those that only seem to part them: "the worst since 2015", "; it"."""
    if _SEEMING.isdisjoint(between):
        return between
    return [
        word
        for k, word in enumerate(between, first)
        if not (word == "that" and lower[k - 1] in PREPOSITIONS)
        and not (word == ";" and lower[k + 1] in ("it", "they"))
        and not (word == "since" and (lower[k + 1] in MONTHS or lower[k + 1].isdecimal()))
    ]
