"""One sentence, with the phrases in it that count somebody, and the verb groups between them."""

from collections.abc import Container
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.dating.calendar import SHORT_MONTHS
from kosovo_reader.language.auxiliaries import FALSE, MANNERS, RUMOURS
from kosovo_reader.language.harms import VERBS
from kosovo_reader.language.lexicon import AUXILIARIES, MONTHS, PREPOSITIONS, RELATIVES, SUBORDINATORS, WEEKDAYS
from kosovo_reader.language.quantities import quantity
from kosovo_reader.toll.noun_phrases import person
from kosovo_reader.toll.phrases import Phrase, phrases
from kosovo_reader.toll.verb_groups import Group, is_doubted, verb_group

PERIODS = frozenset("second minute hour day night week month year season decade days weeks months years hours".split())
_PERIODS = PERIODS | {"morning", "afternoon", "evening"}
_REACH = 45  # tokens between a report and the word that calls it false
_ADJECTIVES = 6  # tokens between a number and an adjective of its noun
# What follows a verb without being its object.
_NO_OBJECT = (
    PREPOSITIONS | SUBORDINATORS | AUXILIARIES | RELATIVES | MANNERS
    | WEEKDAYS | MONTHS | SHORT_MONTHS.keys() | {f"{month}." for month in SHORT_MONTHS}
    | frozenset(
        "north south east west northeast northwest southeast southwest aboard onboard alongside dead near last "
        "late early including here off tonight following according amidst throughout beneath underneath amongst "
        "besides elsewhere downtown nationwide worldwide abroad twice whilst due owing thanks prior ahead apart "
        "except per pending along past above below afterwards afterward thereafter instead however opposite plus "
        "not tomorrow face await deny".split()
    )
)  # fmt: skip
# In headlines; and a verb that harms: "Gunmen kill [policeman]".
_BEFORE_BARE = frozenset(": ; , | of after as when over and including".split())


class _Counted(NamedTuple):
    """The phrases of a sentence: in order, where each starts, each by its first token and by the one behind it."""

    phrases: list[Phrase]
    firsts: list[int]
    at: dict[int, Phrase]
    ending: dict[int, Phrase]


class Clause:
    """The tokens `first <= i < last` of a reading, read as one sentence.

    headline  articles are left out in it, and capitals tell nothing: "Policeman shot dead"
    """

    __slots__ = (
        "_counted", "_groups", "first", "headline", "last", "lower", "reading", "words",
    )  # fmt: skip

    def __init__(self, reading: Reading, first: int, last: int, headline: bool = False) -> None:
        self.reading = reading
        self.words, self.lower = reading.words, reading.lower
        self.first, self.last = first, last
        self.headline = headline
        self._counted: _Counted | None = None
        self._groups: dict[int, Group] = {}

    @property
    def phrases(self) -> list[Phrase]:
        """The phrases that count somebody or something, in order."""
        return (self._counted or self._read()).phrases

    @property
    def firsts(self) -> list[int]:
        """Where each of the phrases starts."""
        return (self._counted or self._read()).firsts

    def _read(self) -> "_Counted":
        found = phrases(self.reading, self.first, self.last)
        if self.headline:
            starts = {phrase.first for phrase in found}
            bare = [one for one in self._bare_persons() if one.first not in starts]
            found = sorted([*bare, *found], key=lambda phrase: phrase.first)
        firsts = [p.first for p in found]
        at, ending = dict(zip(firsts, found, strict=True)), {p.last: p for p in found}
        self._counted = counted = _Counted(found, firsts, at, ending)
        return counted

    def _bare_persons(self) -> list[Phrase]:
        """Those without an article: "[Policeman] shot", "Kosovo: [police officer] killed", "after [boy] drowned"."""
        starts = [self.first]
        for k, word in enumerate(self.lower[self.first : self.last - 1], self.first + 1):
            if word in _BEFORE_BARE or (word in VERBS and VERBS[word][2] != "n"):
                starts.append(k)
        found: list[Phrase] = []
        for k in starts:
            one = person(self.reading, k, self.last, k)
            inside = found and k < found[-1].last  # "Stabbing [suspect] shot"
            if one and one.human == 2 and self.word(one.last) != "'s" and not inside:
                found.append(one)
        return found

    def at(self, i: int) -> Phrase | None:
        """The phrase that starts at token `i`."""
        return (self._counted or self._read()).at.get(i)

    def ending(self, i: int) -> Phrase | None:
        """The phrase that ends before token `i`."""
        return (self._counted or self._read()).ending.get(i)

    def around(self, i: int) -> Phrase | None:
        """The phrase in which token `i` is an adjective: "12 [wounded] soldiers"."""
        at = (self._counted or self._read()).at
        for k in range(i, max(self.first, i - _ADJECTIVES) - 1, -1):
            if phrase := at.get(k):
                return phrase if phrase.noun and phrase.noun[0] <= i < phrase.noun[1] - 1 else None
        return None

    def word(self, i: int) -> str:
        """The lower-case word at token `i` of this sentence; "" outside it."""
        return self.lower[i] if self.first <= i < self.last else ""

    def before(self, i: int, reach: int) -> list[str]:
        """The last words before token `i`, `reach` at most."""
        return self.lower[max(self.first, i - reach) : i]

    def ahead(self, i: int, reach: int) -> list[str]:
        """The words from token `i` on, `reach` at most."""
        return self.lower[i : min(i + reach, self.last)]

    def nearest(self, words: Container[str], i: int, reach: int) -> int:
        """The nearest of the `reach` tokens before token `i` that is one of the words; -1 if none is."""
        for k in range(i - 1, max(self.first, i - reach) - 1, -1):
            if self.lower[k] in words:
                return k
        return -1

    def group(self, i: int) -> Group:
        """The verb group that ends before token `i`."""
        group = self._groups.get(i)
        if group is None:
            group = self._groups[i] = verb_group(self.lower, i, self.first)
        return group

    def skip(self, words: Container[str], i: int) -> int:
        """The nearest token, from `i` back, that is none of the words."""
        while self.word(i) in words:
            i -= 1
        return i

    def whole(self, phrase: Phrase) -> Phrase | None:
        """All of whom a phrase counts a part: "one of [around 1,650 missing people]"; None if it counts no part."""
        noun = phrase.noun[0] if phrase.noun and self.word(phrase.number.last) == "of" else phrase.number.last
        for k in range(phrase.number.last + 1, noun):
            number = quantity(self.lower, k, noun + 1)
            if number and number.last == noun:
                return phrase._replace(first=k, number=number)
        return None

    def head(self, phrase: Phrase) -> str:
        """The last word of the phrase's noun; "" if it has none."""
        return self.lower[phrase.noun[1] - 1] if phrase.noun else ""

    def happened(self, i: int) -> bool:
        """True if the verb at token `i` tells a fact: no "may take", "denied that they took"."""
        return self.group(i).real and not self.doubted(i)

    def doubted(self, i: int) -> bool:
        """True if what the clause at token `i` tells is put in doubt: "denied that", "reports that ... were false"."""
        if is_doubted(self.lower, i, self.first):
            return True
        if FALSE.isdisjoint(self.lower[i : min(i + _REACH, self.last)]):
            return False
        return not RUMOURS.isdisjoint(self.before(i, _REACH))

    def has_object(self, i: int) -> bool:
        """True if an uncounted object may start at token `i`: "killed [protesters]", "killed [the men]"."""
        word = self.word(i)
        if not word[:1].isalpha() or word in _NO_OBJECT or word.endswith("ly"):
            return False
        return self.word(i + 1) not in _PERIODS  # "still missing a day after the quake"
