"""Casualty counts: how many were killed, injured, missing, detained, displaced, abducted; when; and who says so.

How a sentence states a harm is in `toll`, its day and source in `toll.circumstances`; here they are put together.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.harms import HAPPENINGS, VERBS, Kind
from kosovo_reader.language.lexicon import AUXILIARIES, SUBORDINATORS
from kosovo_reader.toll import Harm, harms
from kosovo_reader.toll.circumstances import Circumstances

if TYPE_CHECKING:
    from kosovo_reader.extractors.dates import DateMention
    from kosovo_reader.language.attribution import Report

_GROUP = 16  # tokens that the phrase which names the victims' body may go on behind them
_OWN = frozenset("his her their its".split())  # "abducted three workers from their houses in"
_ENDS_GROUP = (
    AUXILIARIES
    | SUBORDINATORS
    | VERBS.keys()
    | HAPPENINGS.keys()
    | frozenset(". ; : ? ! who which that and when after".split())
)


class CasualtyMention(NamedTuple):
    """A number of victims as stated once in the text; places are characters of the plain text.

    kind              killed, injured, missing, detained, displaced or abducted
    count, low, high  the number stated, the smallest and the largest that the wording allows; None is vague or open
    start, end        from the number to the harm, or back
    victims           the noun of the victims with its adjectives, or None
    group             the wider phrase that may name whose members they are: "soldiers of the NATO-led force KFOR"
    date              when it happened, a value of the dates, or None
    source            who vouches for the number, or None
    """

    kind: Kind
    count: int | None  # type: ignore[assignment]  # hides tuple.count
    low: int | None
    high: int | None
    start: int
    end: int
    victims: tuple[int, int] | None
    group: tuple[int, int] | None
    date: str | None
    source: tuple[int, int] | None


def find_casualties(
    reading: Reading, dates: Sequence["DateMention"], reports: Callable[[int], Sequence["Report"]]
) -> list[CasualtyMention]:
    """All casualty counts of an article, in the order of the text."""
    told = list(harms(reading))
    if not told:
        return []
    circumstances = Circumstances(reading, dates, reports)
    return [
        _mention(reading, harm, date, source)
        for sentence, found in told
        for harm, (date, source) in zip(found, circumstances.of(sentence, found), strict=True)
    ]


def _mention(reading: Reading, harm: Harm, date: str | None, source: tuple[int, int] | None) -> CasualtyMention:
    starts, ends = reading.starts, reading.ends
    number = harm.phrase.number
    victims = group = said = None
    if harm.phrase.noun:
        first, last = harm.phrase.noun
        victims = starts[first], ends[last - 1]
        group = starts[first], ends[_group_end(reading, last) - 1]
    if source:
        said = starts[source[0]], ends[source[1] - 1]
    start, end = starts[harm.first], ends[harm.last - 1]
    return CasualtyMention(harm.kind, number.stated, number.low, number.high, start, end, victims, group, date, said)


def _group_end(reading: Reading, i: int) -> int:
    """The end of "soldiers [of the NATO-led force in Kosovo (KFOR)]", whose noun ends before token `i`."""
    lower, words, n = reading.lower, reading.words, len(reading.lower)
    if i + 1 >= n or lower[i] not in ("of", "from") or lower[i + 1] in _OWN:
        return i
    for k in range(i, min(i + _GROUP, n)):
        named = lower[k] == "," and k + 2 < n and words[k + 1][0].isupper() and words[k + 2] == ","
        if lower[k] in _ENDS_GROUP or (lower[k] == "," and not named):
            return k
    return min(i + _GROUP, n)
