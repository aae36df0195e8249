"""Days of something else than the harm: "until Monday", "a report published Monday", a burial, a find, a release."""

from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from kosovo_reader.article import Reading
from kosovo_reader.language.harms import VERBS
from kosovo_reader.language.lexicon import AUXILIARIES
from kosovo_reader.toll.scene import Harm

if TYPE_CHECKING:
    from kosovo_reader.extractors.dates import DateMention as Day

_OPEN_ENDED = frozenset("since until till by before".split())  # "since October 1", "due to run until Thursday"
# "a man born in 1951", "the war ended in June"
_PUBLISHED = frozenset("born given published released issued posted dated aired ended".split())
_SINCE = 8  # tokens of "missing since [the start of the fighting on] 4 April"
_RITE = 6  # tokens between "on Friday three soldiers" and "were buried"
_FOUND = frozenset("found discovered recovered uncovered".split())
_RITES = frozenset("burial burials funeral funerals".split())
_LAID = _FOUND | frozenset("buried reburied exhumed unearthed identified cremated".split())
_FREEING = frozenset("release releases".split())
_STOPS = frozenset(". , ; and".split())
_BURYING = frozenset("alive under underneath beneath by".split())  # the harm itself
BODIES = frozenset("body bodies corpses remains skeletons grave graves".split())
DONE = frozenset("killed injured wounded hurt shot arrested detained abducted kidnapped".split())
# What parts a harm from a date that goes before it.
PARTS_BEFORE = frozenset("; after before since who whose where because until whereas".split())


def by_sentence(reading: Reading, dates: Sequence["Day"]) -> dict[int, list["Day"]]:
    """The dates of each sentence that can be a day of harm: no "since Monday"."""
    lower = reading.lower
    found: dict[int, list[Day]] = {}
    for day in dates:
        before = day.first - 1
        while before > 0 and lower[before] in ("the", "early", "late", "mid", "at", "least"):
            before -= 1
        begun = "when" in lower[day.last : day.last + 2]  # "it was quiet until Monday, when two were killed"
        start = reading.sentences[day.sentence].first
        if begun or before < start or not _is_no_day(lower, before, day.last, start):
            found.setdefault(day.sentence, []).append(day)
    return found


def _is_no_day(lower: Sequence[str], before: int, last: int, first: int) -> bool:
    """True for "until Monday", "since the start of the war on 4 April", "as of 1 May", "a report published Monday"."""
    word = lower[before]
    if word in _OPEN_ENDED and lower[before - 1] == "missing":
        return False
    if word in _OPEN_ENDED or word == "as" or (word in ("of", "on") and lower[before - 1] in ("as", "ahead")):
        return True  # "as at Monday" has had its "at" passed over; "ahead of Sunday's election"
    if word in _PUBLISHED or (word in ("on", "in") and lower[before - 1] in _PUBLISHED):
        return True
    if word == "after":  # "abducted after June 1999", but "after Sunday's attack", "after the 1999 war"
        return last == len(lower) or (lower[last] != "'s" and not lower[last][0].isalnum())
    if lower[first] == "since" and lower[last : last + 1] == [","] and "," not in lower[first:last]:
        return True  # "Since the troops left and the mission came in June, 300 men have died"
    ahead = lower[max(first, before - _SINCE) : before]
    if "since" not in ahead:
        return False
    since = ahead.index("since")
    if "missing" in ahead[:since] or not VERBS.keys().isdisjoint(ahead[since:]):
        # "missing since they were taken on Monday", "since two ministers were killed in July 2021"
        return False
    return (PARTS_BEFORE | {","}).isdisjoint(ahead[since + 1 :])


def is_long_dead(reading: Reading, first: int, day: "Day", harm: Harm) -> bool:
    """True for the day of a burial, and the year of a find: "bodies of 800 men were found in 2001"."""
    lower = reading.lower
    if not _RITES.isdisjoint(lower[harm.first : harm.phrase.first]):  # not "killed 12 at a funeral"
        told = ["funeral"]
    else:
        told = lower[max(harm.first - 2, first) : harm.last]
        behind = lower[harm.last : harm.last + _RITE] if day.first < harm.first else lower[harm.last : day.first]
        told += takewhile(lambda word: word not in _STOPS, behind)
        if _LAID.isdisjoint(told):
            return False
    killed = next((k for k in range(day.first - 1, harm.last - 1, -1) if lower[k] in DONE), day.first)
    if killed < day.first and AUXILIARIES.isdisjoint(lower[killed : day.first]):
        return False  # "the funeral of two men killed on Monday"
    if not _FOUND.isdisjoint(told):
        return len(day.value or "") == len("2001") and not BODIES.isdisjoint(lower[harm.first : harm.last])
    done = next((k for k, word in enumerate(told) if word in ("buried", "identified")), -1)
    return done < 0 or (told[done - 1] in AUXILIARIES and _BURYING.isdisjoint(told[done + 1 : done + 3]))


def is_freed(reading: Reading, harm: Harm) -> bool:
    """True for captives told of as they come free: "the release of eight captive soldiers", "freed two hostages"."""
    if harm.kind != "abducted":
        return False
    return not _FREEING.isdisjoint(reading.lower[max(harm.first - 3, 0) : harm.first])
