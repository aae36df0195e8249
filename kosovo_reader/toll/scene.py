"""The harms of one sentence, as its words of harm are read one after the other."""

from collections.abc import Collection
from itertools import pairwise
from typing import NamedTuple

from kosovo_reader.language.auxiliaries import BE
from kosovo_reader.language.harms import EITHER, KINDS, VERBS, Kind
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS
from kosovo_reader.language.people import PEOPLE
from kosovo_reader.language.quantities import exactly
from kosovo_reader.toll.clause import PERIODS, Clause
from kosovo_reader.toll.named import name_after
from kosovo_reader.toll.noun_phrases import NATIONAL, plural_noun
from kosovo_reader.toll.objects import MARKS, objects
from kosovo_reader.toll.phrases import Phrase
from kosovo_reader.toll.subjects import subjects

NEAR = 8  # harms of a sentence that are looked at again, the last ones
_SHARING = 25  # tokens between two predicates of one subject
_ALIKE = 10  # tokens between "was taken to hospital" and "as were two others"
_OPENING = 3  # tokens before the subject that opens a sentence
_RATE = 10  # tokens between a harm and "each year"
_OFTEN = frozenset("annually every each per".split())
_JOINED: tuple[set[Kind], ...] = {"killed", "injured"}, {"killed", "missing"}
_JOINS = frozenset("and or nor but".split())
_ARE = frozenset("is are remain remains".split())
_CAUSES = frozenset("after when as because".split())
_SELF = frozenset("himself herself themselves itself".split())
_SINCE = frozenset("ago later earlier before after".split())  # "arrested a month ago" is no rate


class Harm(NamedTuple):
    """A harm and the phrase that counts its victims. Tokens `first <= i < last` from the number to the harm, or back.

    single   it happened at one time: "were killed", "killing 12"; not "have been killed", "are missing"
    nested   it stands inside another statement: "the families of 12 soldiers killed", "convicted of killing two"
    parent   the harm of which it tells more: "five of them children"
    """

    kind: Kind
    phrase: Phrase
    first: int
    last: int
    single: bool = True
    nested: bool = False
    parent: "Harm | None" = None


_FALLEN = frozenset("dead wounded injured missing".split())


def _stands_for_many(clause: Clause, phrase: Phrase, i: int, after: str) -> bool:
    """True before the adjective at token `i`: "[the Albanian] dead", "The dead and [the other] injured were"."""
    if clause.word(phrase.first) != "the":
        return False
    if phrase.noun is None:
        return after in BE
    a_people = phrase.form == "person" and clause.words[phrase.last - 1] in NATIONAL
    return a_people and phrase.last == i and clause.lower[i] in _FALLEN


_NAMED_AS = ["identified", "as"], ["named", "as"]


def _takes(clause: Clause, i: int) -> bool:
    """True if the verb that ends before token `i` has an object: "shot [a boy]", "shot and badly wounded [a boy]"."""
    if clause.word(i) in _SELF:  # "the bomber killed himself"
        return True
    k = i + (clause.word(i) == "and")
    k += clause.word(k).endswith("ly")
    joined = k > i and clause.word(i - 1) in VERBS and clause.word(k) in VERBS
    return clause.has_object(k + 1 if joined else i)


class Scene:
    """One sentence, what it has been found to state so far, the harms of the sentence before and the last of them.

    recent  the kinds of harm told so far in this paragraph and the one before
    told    those told anywhere before
    """

    __slots__ = ("_end", "_subjects", "_taken", "before", "clause", "harms", "previous", "recent", "told")

    def __init__(
        self, clause: Clause, before: list[Harm], recent: Collection[Kind] = (), told: Collection[Kind] = ()
    ) -> None:
        self.clause = clause
        self.recent, self.told = recent, told
        self.before = before
        self.previous = before[-1] if before else None
        self.harms: list[Harm] = []
        self._taken: set[tuple[int, Kind]] = set()  # first token of a phrase, and what came to it
        self._end = -_SHARING  # of the last predicate
        self._subjects: list[Phrase] = []  # of the last predicate

    def state(
        self,
        kind: Kind,
        phrases: list[Phrase],
        first: int,
        last: int,
        *,
        need: int = 1,
        single: bool = True,
        nested: bool = False,
    ) -> bool:
        """Note that the phrases came to harm; the words of harm are the tokens `first <= i < last`.

        need: how surely the phrases must name human beings, as `Phrase.human`. False if nothing came of it.
        """
        stated = False
        last = min(last, self.clause.last)  # "12 are unaccounted" where the text is cut off
        for phrase in phrases:
            key = phrase.first, kind
            if phrase.human < need or key in self._taken or self._is_rate(phrase, last):
                continue
            if kind == "detained" and phrase.number.stated == 0:  # "nobody has been arrested": no harm is told
                continue
            self._taken.add(key)
            listed = phrase.first > first and phrase is not phrases[0]  # the second object: without the verb
            start = phrase.first if listed else min(phrase.first, first)
            end = phrase.last if phrase.first > first and len(phrases) > 1 else max(phrase.last, last)
            self.harms.append(Harm(kind, phrase, start, end, single, nested))
            stated = True
        return stated

    @property
    def several(self) -> bool:
        """True if the sentence before counted more than one: whom this one names has been counted."""
        return any(harm.phrase.number.stated != 1 for harm in self.before)

    def counts(self, phrase: Phrase) -> bool:
        """True if the phrase has been found to come to harm."""
        return any((phrase.first, kind) in self._taken for kind in KINDS)

    def nobody(self, kind: Kind, i: int, first: int, last: int) -> bool:
        """Note that nobody came to harm, by the word at token `i`: "did not kill [anyone]"."""
        phrase = Phrase("nobody", i, i + 1, exactly(0, i, i + 1), None, 2)
        return self.state(kind, [phrase], first, last)

    def predicate(
        self,
        kind: Kind,
        i: int,
        end: int,
        *,
        need: int = 1,
        bare: bool = True,
        reduced: bool = True,
        finite: bool = False,
        taking: bool = True,
        human: bool = False,
    ) -> bool:
        """Somebody is said to be or become so: "were wounded", "12 wounded", "are in hospital", "left nine dead".

        The predicate is the tokens `i <= k < end`. bare: whether a number without a noun will do. reduced: whether the
        predicate can do without "were". finite: whether it is a verb of its own, as "died". taking: whether an object
        may stand behind it, as behind "killed". human: whether it is only said of people, so that any noun will do
        without "were" too. False if it states nothing.
        """
        clause = self.clause
        group = clause.group(i)
        first = group.first
        before, verb, after = clause.word(first - 1), clause.word(first), clause.word(end)
        if not group.real or (verb == "being" and before in PREPOSITIONS):  # "by being shot"
            return False
        if verb == "being" and before == "after" and kind in ("displaced", "abducted", "detained"):
            return self._opening_subject(kind, i, end)
        if before == "who" and clause.before(first - 1, 2) == ["among", "those"]:  # "was among those who died"
            return self.members(kind, first - 3, end)
        finite = (finite or group.passive or group.stays) and verb != "having"
        shared = self._shared_subjects(first, kind, finite) if before in _JOINS else []
        if not shared and before == "or" and clause.word(first - 2) in EITHER:
            return False
        start = first - (finite and before in MARKS)  # 'Five men "were executed in cold blood"'
        victims = shared or (subjects(clause, start, finite) if finite or reduced else [])
        # "The count is expected to rise, with 300 people still missing"
        beside = not (finite or shared) and victims and clause.word(victims[0].first - 1) == "with"
        if not victims or (clause.doubted(victims[0].first) and not beside):
            return False
        subject = victims[-1]
        if self._is_known(kind, subject) or (group.passive and after in PEOPLE):  # "were displaced people"
            return False
        if not bare and subject.noun is None and subject.form == "number" and not subject.part:
            return False
        if not finite and _stands_for_many(clause, subject, i, after):
            return False
        if not (finite or shared):
            # "most of the 23 arrested face trial", "a memorial to the 45 killed stands there"
            counted = clause.word(subject.first - 1) == "the" and clause.word(subject.first - 2) in PREPOSITIONS
            # but "Ana Kos was pushed to the ground and injured"
            acting = subject.form in ("pronoun", "name") and before != "and"
            if acting or (taking and not counted and _takes(clause, end)):
                return False
        whole = clause.whole(subject) if not finite or before == "who" else None
        if whole and clause.word(subject.first - 1) not in BE:  # "hometown of four of the eight soldiers killed"
            victims = [*victims, whole]
        else:
            victims = [*victims[:-1], whole or self._told_more(subject)]
        nested = False
        if not finite:
            if after in BE and clause.word(subject.last - 1) == "those":  # "six of those injured were children"
                start, stop, known = plural_noun(clause.reading, end + 1, clause.last)
                victims[-1] = subject._replace(noun=(start, stop)) if known and not subject.noun else subject
            nested = clause.word(victims[0].first - 1) in PREPOSITIONS
        single = not (group.present or verb in _ARE)
        if not self.state(kind, victims, first, end, need=need if finite or human else 2, single=single, nested=nested):
            return False
        self._end, self._subjects = end, victims
        if finite:
            self._as_were(kind, end)
        if not finite:
            self._count_among(kind, victims[0].first, end)
        return True

    def _opening_subject(self, kind: Kind, i: int, end: int) -> bool:
        """[Nearly 1,000 people] slept in a gym after being driven from their homes"""
        people = [p for p in self.clause.phrases[:NEAR] if p.human == 2]
        opens = len(people) == 1 and people[0].form == "number" and people[0].first - self.clause.first < _OPENING
        return opens and self.state(kind, people, i, end, need=2)

    def _is_known(self, kind: Kind, subject: Phrase) -> bool:
        """True for one told of before: "the bodies of [12 men] shot in May", "a girl died, identified as [Ana Kos]"."""
        if kind == "injured" and subject.form != "nobody" and (subject.first, "killed") in self._taken:
            return True
        if subject.form == "name":
            return bool(self.harms) and self.clause.before(subject.first, 2) in _NAMED_AS
        return subject.form == "pronoun" and self._is_told(subject)

    def _as_were(self, kind: Kind, end: int) -> None:
        """Note others of whom the same is told: "was taken to hospital, as were [a nurse] and [eight passengers]"."""
        clause = self.clause
        if "as" not in clause.lower[end : end + _ALIKE + 1]:
            return
        for k in range(end, min(end + _ALIKE, clause.last - 3)):
            if clause.lower[k] == "," and clause.lower[k + 1] == "as" and clause.lower[k + 2] in ("were", "was", "did"):
                self.state(kind, objects(clause, k + 3, nominal=True), k + 2, k + 3, need=2)
                return

    def _count_among(self, kind: Kind, first: int, end: int) -> None:
        """Note those who are told to be among the victims, whose phrase begins at token `first`."""
        clause = self.clause
        if clause.headline and (part := clause.ending(first - 1)):
            if part.noun and clause.word(part.last) == "among":  # "Four policemen among nine killed"
                self.state(kind, [part], part.first, part.last, need=2)
            return
        among = clause.skip(("the",), first - 1)
        if clause.word(among) != "among":
            return
        if clause.word(end) in BE:  # "Among the 53 killed were eight schoolgirls"
            self.state(kind, objects(clause, end + 1, nominal=True), among, end, need=2)
        else:  # "seven sailors are among 22 crew missing"
            self.members(kind, among, end, single=False)

    def _is_told(self, subject: Phrase) -> bool:
        """True for the pronoun of one just counted: "hurt after [he] was hit", "was found dead. [He] had been shot"."""
        if self.previous and self.previous.kind == "killed" and self.clause.word(subject.last) == "had":
            return self.previous.phrase.number.stated == 1
        if self.clause.word(subject.first - 1) not in _CAUSES:
            return False
        return any(h.phrase.number.stated == 1 and h.first < subject.first for h in self.harms[-NEAR:])

    def members(self, kind: Kind, among: int, end: int, *, single: bool = True) -> bool:
        """Note those who are among the victims: "two soldiers were among the dead"."""
        group = self.clause.group(among)
        if not (group.passive and group.real):
            return False
        return self.state(kind, subjects(self.clause, group.first, True), group.first, end, single=single)

    def _told_more(self, subject: Phrase) -> Phrase:
        """The noun of a part that is told behind it: "One of them, [a 50-year-old man], was"."""
        if not subject.part or subject.number.stated != 1:
            return subject
        clause, i = self.clause, subject.last
        more = clause.at(i + 1) if clause.word(i) == "," else None
        if more and more.form == "person" and more.human == 2 and clause.word(more.last) == ",":
            return subject._replace(noun=more.noun)
        name = name_after(clause, i + 1) if clause.word(i) == "," and not more else None
        if name and clause.word(name.last) == "," and name.last - name.first > 1:  # "One of them, Ilir Hoxha, was"
            return subject._replace(noun=name.noun)
        return subject

    def _shared_subjects(self, i: int, kind: Kind, finite: bool) -> list[Phrase]:
        """The subjects of the predicate before: "no one was killed [or] injured", "was hurt [and] was arrested"."""
        clause = self.clause
        if finite:
            if clause.word(i - 1) == "or" and clause.word(i - 2) in EITHER:
                return []  # "killed or disappeared"
            near = i - self._end < _SHARING and AUXILIARIES.isdisjoint(clause.lower[self._end : i - 1])
            return self._subjects if near else []
        shared = self._subjects if self._end == i - 1 else []
        before = self.harms[-1].kind if self.harms else kind  # none where a construction took its harms back
        if shared and shared[0].form != "nobody" and {kind, before} in _JOINED:
            if clause.word(i - 2) in EITHER:  # "killed or injured" is one count, of the harm named first
                return []
            while self.harms and self.harms[-1].phrase in shared:  # but "was shot and killed"
                self.harms.pop()
        return shared

    def _is_rate(self, phrase: Phrase, last: int) -> bool:
        """True for what happens again and again: "kills 12 people a year", "every year hundreds die"."""
        clause = self.clause
        if clause.word(phrase.first - 2) in ("every", "each") and clause.word(phrase.first - 1) in PERIODS:
            return True
        end = max(phrase.last, last)
        if _OFTEN.isdisjoint(clause.lower[end : end + _RATE]) and clause.word(end) != "a":
            return False
        if clause.word(end) == "a" and clause.word(end + 1) in PERIODS:
            return clause.word(end + 2) not in _SINCE
        for word, following in pairwise(clause.ahead(end, _RATE)):
            if word == "annually" or (word in _OFTEN and following in PERIODS):
                return True
            if not word[0].isalnum():
                return False
        return False
