"""How a sentence states a casualty count: the constructions, each led by a word of harm.

A word of harm ("killed", "toll", "hostage") leads to the constructions that it can stand in, and these to the counted
phrases. Which words lead to which construction is `CONSTRUCTIONS` at the foot of the file.
"""

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.extractors.casualty_parts import part_told
from kosovo_reader.language.clauses import Clause, Group
from kosovo_reader.language.harms import (
    ACTED_ON,
    BE,
    BODIES,
    BODY,
    CARRIED,
    CLAIMING,
    CONTESTS,
    COUNTED,
    HAPPENINGS,
    HAVE,
    HOLDING,
    HOMES,
    LEAVING,
    MISSILES,
    MODALS,
    PARTICLES,
    PASSIVE_ONLY,
    PLACES,
    RECOVERED,
    SERIOUS,
    SPARED,
    STATES,
    SUFFERED,
    TO_DEATH,
    TOLL_MOVES,
    VERBS,
    VIOLENT_DEATH,
    WANTED,
    Kind,
)
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS
from kosovo_reader.language.people import FUGITIVES, REPLACEABLE
from kosovo_reader.language.quantities import Quantity
from kosovo_reader.language.victims import Phrase


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


_SILENT = ("meta", "dateline", "furniture")  # blocks that tell nothing of the events
_DETERMINED = frozenset("a an the his her their its our my one both".split())
_POSSESSIVES = frozenset("his her their its our my".split())
_EITHER = frozenset("kill killed killing dead died injured injuring injure wounded wounding hurt".split())
_ENVOYS = frozenset(
    "diplomat diplomats envoys ambassadors ambassador envoy lawmakers members students officials pupils".split()
)
_SHARING = 25  # tokens between two predicates of one subject
_LARGE = 20  # from so many people on, a flight is no getaway


def harms(reading: Reading) -> Iterator[tuple[int, list[Harm]]]:
    """The harms of each sentence that states any, in order, with the sentence's index."""
    lower = reading.lower
    cues = [i for i, word in enumerate(lower) if word in CUES]
    cues.reverse()
    previous: Harm | None = None
    for index, sentence in enumerate(reading.sentences):
        mine = []
        while cues and cues[-1] < sentence.last:
            mine.append(cues.pop())
        found: list[Harm] = []
        goes_on = previous is not None and "them" in lower[sentence.first : sentence.first + 5]
        block = reading.blocks[sentence.block].kind
        if (mine or goes_on) and block not in _SILENT:
            headline = block in ("title", "heading") or reading.words[sentence.last - 1][0].isalnum()
            found = _Scene(Clause(reading, sentence.first, sentence.last, headline), previous).read(mine)
        if found:
            yield index, found
        previous = found[-1] if found else None


class _Scene:
    """The harms of one sentence, as they are found."""

    __slots__ = ("_shared", "_taken", "clause", "harms", "previous")

    def __init__(self, clause: Clause, previous: Harm | None) -> None:
        self.clause = clause
        self.previous = previous  # the last harm of the sentence before
        self.harms: list[Harm] = []
        self._taken: set[tuple[int, Kind]] = set()  # first token of a phrase, and what came to it
        self._shared: dict[int, list[Phrase]] = {}  # by the end of a predicate: its subjects

    def read(self, cues: list[int]) -> list[Harm]:
        """The harms that the words of harm at the tokens `cues` state, in the order of the text."""
        clause = self.clause
        if clause.word(clause.last - 1) == "?" and clause.word(clause.first) in AUXILIARIES:
            return []
        for i in cues:
            for construction in CUES[clause.lower[i]]:
                if construction(self, i):
                    break
        if self.harms or self.previous:
            self._read_parts()
        return sorted(self.harms, key=lambda harm: min(harm.phrase.first, harm.first))

    def state(
        self, kind: Kind, phrases: list[Phrase], first: int, last: int, *, need: int = 1, single: bool = True, nested: bool = False
    ) -> bool:  # fmt: skip
        """Note that the phrases came to harm; the words of harm are the tokens `first <= i < last`.

        need: how surely the phrases must name human beings, as `Phrase.human`.
        """
        stated = False
        for phrase in phrases:
            key = (phrase.first, kind)
            if phrase.human < need or key in self._taken or _is_rate(self.clause, phrase, last):
                continue
            self._taken.add(key)
            start, end = min(phrase.first, first), max(phrase.last, last)
            if phrase.first > first and phrase is not phrases[0]:  # the second object: without the verb
                start = phrase.first
            elif phrase.first > first:
                end = max(phrase.last, last if len(phrases) == 1 else phrase.last)
            self.harms.append(Harm(kind, phrase, start, end, single, nested))
            stated = True
        return stated

    def predicate(
        self, kind: Kind, i: int, end: int, *, need: int = 1, bare: bool = True, reduced: bool = True, finite: bool = False
    ) -> bool:  # fmt: skip
        """Somebody is said to be or become so: "were wounded", "12 wounded", "are in hospital", "left nine dead".

        The predicate is the tokens `i <= k < end`. bare: whether a number without a noun will do. reduced: whether the
        predicate can do without "were". finite: whether it is a verb of its own, as "died".
        """
        clause = self.clause
        group = clause.group(i)
        if not group.real or (clause.word(group.first) == "being" and clause.word(group.first - 1) in PREPOSITIONS):
            return False
        finite = finite or group.passive or group.stays
        shared = self._shared_subjects(group, kind)
        subjects = shared or (clause.subjects(group.first, finite) if finite or reduced else [])
        if not subjects or clause.doubted(subjects[0].first):
            return False
        last = subjects[-1]
        if last.noun is None and last.form == "number" and not bare:
            return False
        if not (finite or shared) and (last.form in ("pronoun", "name") or clause.has_object(end)):
            return False
        present = group.present or clause.word(group.first) in ("is", "are", "remain", "remains")
        nested = not finite and clause.word(subjects[0].first - 1) in PREPOSITIONS
        need = need if finite else 2
        if self.state(kind, subjects, group.first, end, need=need, single=not present, nested=nested):
            self._shared[end] = subjects
            return True
        return False

    def _shared_subjects(self, group: Group, kind: Kind) -> list[Phrase]:
        """The subjects of the predicate before: "no one was killed [or] injured", "was hurt there [and] was arrested"."""
        clause, i = self.clause, group.first
        if clause.word(i - 1) not in ("and", "or", "nor", "but"):
            return []
        if group.finite:
            end = max(self._shared, default=-_SHARING)
            between = clause.lower[max(end, 0) : i - 1]
            return self._shared[end] if i - end < _SHARING and AUXILIARIES.isdisjoint(between) else []
        subjects = self._shared.get(i - 1, [])
        if subjects and subjects[0].form != "nobody" and {kind, self.harms[-1].kind} == {"killed", "injured"}:
            while self.harms and self.harms[-1].phrase in subjects:  # "killed or injured" counts neither
                self.harms.pop()
            return [] if clause.word(i - 2) in _EITHER else subjects
        return subjects

    def _read_parts(self) -> None:
        """Note what is told of some of those just counted: "five of them children", "one gravely"."""
        known = sorted(self.harms, key=lambda harm: harm.first)
        taken = {harm.phrase.first for harm in known}
        parent, chained, k = self.previous, -1, 0
        for phrase in self.clause.phrases:
            while k < len(known) and known[k].phrase.first < phrase.first:
                parent = known[k]
                k += 1
            if parent is None or phrase.first in taken or phrase.first < parent.phrase.first:
                continue
            told = part_told(
                self.clause, phrase, parent.kind, parent.last if parent is not self.previous else -1, chained
            )
            if told is None:
                continue
            kind, last, noun = told
            if noun:
                taken.update(range(phrase.first, last))
                phrase = phrase._replace(noun=noun, human=2)
            chained = last
            self.harms.append(
                Harm(kind, phrase, phrase.first, last, parent.single, parent.nested, parent.parent or parent)
            )


def _is_rate(clause: Clause, phrase: Phrase, last: int) -> bool:
    """True for what happens again and again: "kills 12 people a year", "every year hundreds die"."""
    if clause.word(phrase.first - 2) in ("every", "each") and clause.word(phrase.first - 1) in _PERIODS:
        return True
    end = max(phrase.last, last)
    for k in range(end, min(end + 10, clause.last - 1)):
        word = clause.lower[k]
        if not word[0].isalnum():
            return False
        if (
            word == "annually"
            or (clause.lower[k + 1] in _PERIODS
            and (word in ("every", "each", "per") or (word == "a" and k == end and clause.word(k + 2) not in _SINCE)))
        ):
            return True
    return False


_SINCE = frozenset("ago later earlier before after".split())
_PERIODS = frozenset("year month week day hour minute season night".split())


# --- verbs -----------------------------------------------------------------------------------------------------------


def _verb(scene: _Scene, i: int) -> bool:
    """were killed | killed 12 | killing 12 | 12 killed | kills 12 | 12 wounded soldiers"""
    clause = scene.clause
    if _attributive(scene, i, VERBS[clause.lower[i]].kind) or _among(scene, i, VERBS[clause.lower[i]].kind):
        return True
    kind, sure, forms = VERBS[clause.lower[i]]
    kind, end = _deadly(clause, kind, i + 1)
    if not _hurts(clause, i):
        return False
    need = 1 if sure or kind == "killed" else 2
    group = clause.group(i)
    if "n" in forms and group.passive and "g" not in forms:
        return scene.predicate(kind, i, end, need=need, bare=sure or clause.lower[i] in ACTED_ON)
    if _acts(scene, i, end, kind, need, group):
        return True
    return (
        "n" in forms
        and not group.perfect
        and scene.predicate(kind, i, end, need=need, bare=sure or clause.lower[i] in ACTED_ON)
    )


def _hurts(clause: Clause, i: int) -> bool:
    """False for verbs of harm in another sense: "beaten 3-1", "hit by delays", "shot at", "treated like a queen"."""
    word, ahead = clause.lower[i], clause.lower[i + 1 : min(i + 8, clause.last)]
    following = ahead[0] if ahead else ""
    if word in ("shot", "shoot", "shooting"):
        if following == "at" and clause.group(i).passive:  # "35 were shot at a factory"
            return len(ahead) > 1 and (ahead[1] in ("a", "an", "the") or clause.words[i + 2][0].isupper())
        return following not in ("at", "down", "into", "for")
    if word.startswith("beat"):
        return CONTESTS.isdisjoint(ahead) and not following[:1].isdigit()
    if word.startswith("treat"):
        return following not in ("like", "as", "well", "with", "equally", "fairly", "unfairly", "differently")
    if word == "held":
        return following not in (
            "hostage",
            "captive",
            "responsible",
            "accountable",
            "back",
            "up",
            "together",
            "liable",
            "prisoner",
        )
    if word.startswith("expel"):
        return _ENVOYS.isdisjoint(clause.lower[max(clause.first, i - 5) : i + 5])
    if word in PASSIVE_ONLY:
        return not (MISSILES | BODY).isdisjoint(ahead)
    return following != "off"


def _acts(scene: _Scene, i: int, end: int, kind: Kind, need: int, group: Group) -> bool:
    """Somebody does it: "killed 12", "killing 12 guests", "shot three men dead", "has arrested 30"."""
    clause = scene.clause
    word = clause.lower[i]
    if group.negated and clause.word(end) in ("anyone", "anybody") and "did" in " ".join(clause.lower[group.first : i]):
        nobody = Phrase("nobody", end, end + 1, Quantity(0, 0, 0, end, end + 1), None, 2)
        return scene.state(kind, [nobody], i, end + 1)
    if word in PASSIVE_ONLY or not group.real or clause.doubted(group.first):
        return False
    if clause.word(i - 1) in ("or", "and") and clause.word(i - 2) in _EITHER and kind in ("killed", "injured"):
        return False  # "killed or wounded 12" counts neither
    objects = clause.objects(end)
    if not objects:
        return False
    after = objects[0].last
    if clause.word(after) in ("hostage", "captive", "prisoner"):
        return False
    kind, stop = _deadly(clause, kind, after) if kind == "injured" else (kind, after)
    first = objects[0]
    if need == 2 and (first.noun is None or first.form == "name") and word not in ACTED_ON:
        return False
    if first.form == "name" and word.startswith(("beat", "treat")):
        return False
    nested = "g" in VERBS[word].forms and clause.word(group.first - 1) in PREPOSITIONS
    single = not group.present and not set(VERBS[word].forms) <= set("bs")
    return scene.state(
        kind, objects, i, max(end, stop if stop > after else end), need=need, single=single, nested=nested
    )


def _deadly(clause: Clause, kind: Kind, i: int) -> tuple[Kind, int]:
    """ "shot [dead]", "beaten [to death]", "burned [alive]", "shot [and killed]": the harm, and where its words end."""
    if kind == "injured":
        if clause.word(i) in ("dead", "alive"):
            return "killed", i + 1
        if clause.word(i) == "to" and clause.word(i + 1) == "death":
            return "killed", i + 2
    return kind, i


def _attributive(scene: _Scene, i: int, kind: Kind) -> bool:
    """12 wounded soldiers | 3,000 homeless villagers | a kidnapped engineer"""
    phrase = scene.clause.around(i)
    if phrase is None or phrase.form == "nobody":
        return False
    if phrase.human == 2 and not (phrase.form == "person" and scene.clause.lower[phrase.first] not in ("a", "an")):
        spared = any(w in SPARED for w in scene.clause.lower[phrase.last : min(phrase.last + 4, scene.clause.last)])
        if not spared and not scene.clause.doubted(phrase.first):
            scene.state(kind, [phrase], phrase.first, phrase.last, need=2, single=False, nested=True)
    return True


def _among(scene: _Scene, i: int, kind: Kind) -> bool:
    """among the dead were two children | soldiers were among the hurt | the dead included a priest"""
    clause = scene.clause
    if clause.word(i - 1) not in ("the", "those"):
        return False
    j = i + 1
    if clause.word(i - 2) == "among":
        if clause.word(j) in BE:
            objects = clause.objects(j + 1)
            return scene.state(kind, objects, i - 2, j) if objects else False
        group = clause.group(i - 2)
        return group.passive and group.real and scene.state(kind, clause.subjects(group.first, True), group.first, j)
    phrase = clause.ending.get(j)  # three of the dead were children
    if phrase and phrase.part and clause.word(j) in ("were", "was", "are") and clause.word(j + 1) not in CUES:
        return scene.state(kind, [phrase], phrase.first, phrase.last, single=False)
    if clause.word(j) in ("included", "include", "includes", "were", "are"):
        objects = [p for p in clause.objects(j + 1) if p.human == 2 and p.noun]
        return bool(objects) and scene.state(kind, objects, i - 1, j + 1)
    return False


def _happening(scene: _Scene, i: int) -> bool:
    """12 died | three boys had drowned | thousands fled"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind = HAPPENINGS[word].kind
    if "g" in HAPPENINGS[word].forms and not clause.group(i).passive:  # "ended with 21 people dying"
        phrase = clause.ending.get(i)
        return bool(phrase) and clause.word(phrase.first - 1) == "with" and scene.predicate(kind, i, i + 1)
    before = len(scene.harms)
    if not scene.predicate(kind, i, i + 1, finite=True):
        return False
    kept = [h for h in scene.harms[before:] if _befell(clause, h.phrase, word, i + 1)]
    scene.harms[before:] = kept
    return bool(kept)


def _befell(clause: Clause, phrase: Phrase, word: str, end: int) -> bool:
    """False for a natural death, and for a deed's getaway: "he died in 1980, aged 88", "two men fled in a car"."""
    ahead = clause.lower[end : min(end + 7, clause.last)]
    if word in ("fled", "flee", "flees", "fleeing"):
        many = phrase.number.stated is None or phrase.number.stated >= _LARGE
        noun = clause.lower[phrase.noun[1] - 1] if phrase.noun else ""
        return phrase.form == "number" and (
            many or (noun not in FUGITIVES and any(w in HOMES or w in ("violence", "fighting", "war") for w in ahead))
        )
    if word in ("died", "dies", "die") and (
        phrase.form in ("name", "pronoun")
        or (clause.lower[phrase.first] not in ("a", "an", "one")
        and phrase.form == "person")
    ):
        return any(w in VIOLENT_DEATH for w in ahead)
    return phrase.form == "number" or not any(w in ("cancer", "age", "causes", "pneumonia", "aged") for w in ahead)


# --- states ----------------------------------------------------------------------------------------------------------


def _state(scene: _Scene, i: int) -> bool:
    """are dead | nine dead | went missing | left 12 homeless | took two men hostage"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind = STATES[word]
    if _attributive(scene, i, kind) or _among(scene, i, kind):
        return True
    if word == "unaccounted" and clause.word(i + 1) != "for":
        return False
    if word in ("hostage", "captive", "prisoner"):
        return _held(scene, i, i + 1, kind, HOLDING) or (
            clause.group(i).passive and clause.word(i - 1) in HOLDING and scene.predicate(kind, i, i + 1, reduced=False)
        )
    return scene.predicate(kind, i, i + (2 if word == "unaccounted" else 1), need=2 if word == "missing" else 1)


def _held(scene: _Scene, start: int, end: int, kind: Kind, verbs: Collection[str]) -> bool:
    """Somebody takes somebody into a state: "took [12 tourists] hostage", "rushed [two men] to hospital"."""
    clause = scene.clause
    phrase = clause.ending.get(start)
    if phrase is None or phrase.human < 2:
        return False
    objects = [phrase]
    verb = phrase.first - 1
    while clause.word(verb) in ("the", "all", "up", "out") and verb > clause.first:
        verb -= 1
    if clause.word(verb) not in verbs or not clause.group(verb).real or clause.doubted(verb):
        return False
    return scene.state(kind, objects, verb, end, need=2)


def _place(scene: _Scene, i: int) -> bool:
    """are in hospital | taken to a nearby hospital | in critical condition | into custody | under house arrest"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind, leads = PLACES[word]
    start = next((k for k in range(i - 1, max(clause.first, i - 5) - 1, -1) if clause.lower[k] in leads), -1)
    if start < 0 or any(w in AUXILIARIES or (not w[0].isalnum() and w != "'s") for w in clause.lower[start + 1 : i]):
        return False
    if (
        (word == "condition"
        and not SERIOUS.intersection(clause.lower[start:i]))
        or (word == "care"
        and clause.word(i - 1) != "intensive")
    ):
        return False
    if _held(scene, start, i + 1, kind, CARRIED):
        return True
    moved = clause.lower[start] in ("to", "into")
    if moved and clause.word(start - 1) not in CARRIED:
        return False
    loose = not moved and (word not in ("hospital", "hospitals", "clinic") or start == i - 1)
    group = clause.group(start)
    return (group.passive or group.stays or loose) and scene.predicate(kind, start, i + 1, need=2, reduced=loose)


def _suffered(scene: _Scene, i: int) -> bool:
    """lost their lives | lost an eye | suffered burns | had broken bones | underwent surgery | left their homes"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind, verbs = SUFFERED[word]
    verb = next((k for k in range(i - 1, max(clause.first, i - 6) - 1, -1) if clause.lower[k] in verbs), -1)
    if verb < 0 or any(w in AUXILIARIES or w in ("and", ",", ";", ":") for w in clause.lower[verb + 1 : i]):
        return False
    before = clause.word(i - 1)
    if kind in ("killed", "displaced") and word not in ("refuge", "shelter") and before not in _POSSESSIVES:
        return False
    if clause.lower[verb] == "lost" and clause.word(verb + 1) not in _DETERMINED:
        return False
    if not scene.predicate(
        kind, verb, i + 1, need=2 if kind == "displaced" else 1, finite=not clause.lower[verb].endswith("ing")
    ):
        return False
    return True


def _lost(scene: _Scene, i: int) -> bool:
    """lost 40 men | had treated 214 people and lost six"""
    clause = scene.clause
    objects = clause.objects(i + 1)
    if not objects or not clause.group(i).real or clause.group(i).passive:
        return False
    phrase = objects[0]
    if phrase.noun is None:
        ended = not clause.word(phrase.last)[:1].isalnum()
        return ended and bool(scene.harms) and phrase.form == "number" and scene.state("killed", [phrase], i, i + 1)
    if clause.lower[phrase.noun[1] - 1] in REPLACEABLE or phrase.form == "name":
        return False
    return scene.state("killed", objects, i, i + 1, need=2)


def _not_found(scene: _Scene, i: int) -> bool:
    """has not been found | were never found | have yet to be found"""
    clause = scene.clause
    before = clause.lower[max(clause.first, i - 5) : i]
    if before[-3:] == ["yet", "to", "be"]:
        first = i - 3
    elif any(w in ("not", "never") or w.endswith("n't") for w in before) and before[-1] in (
        "been",
        "was",
        "were",
        "not",
        "never",
    ):
        first = i
    else:
        return False
    while (
        clause.word(first - 1) in BE
        or clause.word(first - 1) in HAVE
        or clause.word(first - 1) in ("not", "never", "still", "yet")
    ):
        first -= 1
    return scene.state("missing", clause.subjects(first, True), first, i + 1, need=2, single=False)


def _particle(scene: _Scene, i: int) -> bool:
    """driven from their homes | forced 2,000 people to leave | gunned down | rounded up 30 | crossed into Chad"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind, particles = PARTICLES[word]
    group = clause.group(i)
    if clause.word(i + 1) in particles:
        end = _particle_end(clause, word, i + 1)
        if not end or not group.real:
            return False
        objects = [] if group.passive or kind == "displaced" else clause.objects(end)
        if objects:
            return not clause.doubted(i) and scene.state(kind, objects, i, end, need=2 if kind == "detained" else 1)
        before = len(scene.harms)
        if not scene.predicate(
            kind, i, end, need=2, finite=word.startswith("cross"), reduced=not word.startswith("cross")
        ):
            return False
        scene.harms[before:] = [
            h for h in scene.harms[before:] if kind != "displaced" or _leaves(clause, h.phrase, i, end)
        ]
        return len(scene.harms) > before
    objects = clause.objects(i + 1) if group.real and not group.passive else []
    if not objects or clause.word(objects[0].last) not in particles or clause.doubted(i):
        return False
    end = _particle_end(clause, word, objects[0].last)
    return (
        bool(end)
        and (kind != "displaced" or _leaves(clause, objects[0], i, end))
        and scene.state(kind, objects[:1], i, end, need=2)
    )


def _particle_end(clause: Clause, word: str, i: int) -> int:
    """The end of "to leave", "from their homes", "the border" that starts at token `i`; 0 if it is none."""
    if word.startswith("forc") and clause.lower[i] == "to":
        return i + 2 if clause.word(i + 1) in LEAVING else 0
    if word.startswith("cross"):
        return i + 2 if clause.lower[i] == "into" or clause.word(i + 1) in ("border", "frontier") else 0
    for k in range(i, min(i + 5, clause.last)):
        if clause.lower[k] in HOMES:
            return k + 1
    return i + 1


def _leaves(clause: Clause, phrase: Phrase, i: int, end: int) -> bool:
    """True if people lose their homes by it, as far as number and wording tell: not "two ministers were forced out"."""
    if phrase.form == "nobody" or phrase.number.stated is None or phrase.number.stated >= _LARGE:
        return True
    return any(w in ("home", "homes", "house", "houses", "village", "villages") for w in clause.lower[i:end])


# --- nouns -----------------------------------------------------------------------------------------------------------


def _counted(scene: _Scene, i: int) -> bool:
    """12 deaths | no injuries | the death of three soldiers | the arrest of a journalist"""
    clause = scene.clause
    kind = COUNTED[clause.lower[i]]
    window = clause.lower[max(clause.first, i - 7) : i]
    if any(w in WANTED or w in MODALS for w in window):
        return False
    phrase = clause.ending.get(i + 1) or clause.ending.get(i)
    if phrase and phrase.last == i and not (phrase.noun is None and phrase.number.stated == 1):
        phrase = None
    if phrase and phrase.form in ("number", "nobody") and not clause.doubted(phrase.first):
        return scene.state(kind, [phrase._replace(noun=None, human=2)], phrase.first, i + 1)
    if clause.word(i - 1) == "or" and clause.word(i - 3) == "no" and clause.word(i - 2) in COUNTED:
        nobody = Phrase("nobody", i, i + 1, Quantity(0, 0, 0, i, i + 1), None, 2)
        return scene.state(kind, [nobody], i, i + 1)
    if clause.word(i + 1) not in ("of", "to"):
        return False
    objects = clause.objects(i + 2)
    if not objects or (objects[0].form == "person" and clause.lower[objects[0].first] == "the"):
        return False
    if objects[0].form == "name" and kind == "killed" and clause.lower[i] in ("death", "deaths"):
        return False
    need = 2 if kind in ("displaced", "detained") else 1
    return scene.state(kind, objects, i, i + 1, need=need, nested=True)


def _bodies(scene: _Scene, i: int) -> bool:
    """thirteen bodies were recovered | found the bodies of 12 miners | the body of a woman was found"""
    clause = scene.clause
    window = clause.lower[max(clause.first, i - 8) : min(i + 12, clause.last)]
    if RECOVERED.isdisjoint(window):
        return False
    phrase = clause.ending.get(i + 1)
    if phrase and phrase.form == "number":
        return scene.state("killed", [phrase], phrase.first, i + 1, need=0)
    if clause.word(i + 1) == "of":
        objects = clause.objects(i + 2)
        return bool(objects) and scene.state("killed", objects, i, i + 1)
    if clause.lower[i] in ("body", "corpse") and clause.word(i - 1) in ("a", "one", "his", "her"):
        one = Phrase("person", i - 1, i + 1, Quantity(1, 1, 1, i - 1, i + 1), (i, i + 1), 2)
        return clause.group(i - 1).real and scene.state("killed", [one], i - 1, i + 1)
    return False


def _lives(scene: _Scene, i: int) -> bool:
    """claimed 300 lives | claimed the lives of 14 hikers | the loss of 12 lives | 12 lives were lost"""
    clause = scene.clause
    phrase = clause.ending.get(i + 1)
    objects = (
        [phrase] if phrase and phrase.form == "number" else clause.objects(i + 2) if clause.word(i + 1) == "of" else []
    )
    if not objects:
        return False
    start = min(objects[0].first, i)
    verb = next((k for k in range(start - 1, max(clause.first, start - 4) - 1, -1) if clause.lower[k] in CLAIMING), -1)
    if verb < 0:
        return "lost" in clause.lower[i : min(i + 5, clause.last)] and scene.state("killed", objects, i, i + 1, need=0)
    if not clause.group(verb).real or clause.doubted(verb):
        return False
    if phrase:
        objects = [phrase._replace(noun=None)]
    return scene.state("killed", objects, verb, i + 1, need=0)


def _toll(scene: _Scene, i: int) -> bool:
    """the death toll rose to 41 | a toll of 12 | put the toll at more than 300"""
    clause = scene.clause
    if clause.word(i - 1) not in (
        "death",
        "the",
        "a",
        "official",
        "final",
        "overall",
        "its",
        "provisional",
        "'s",
        "casualty",
        "road",
    ):
        return False
    first = i
    while first > max(clause.first, i - 3) and clause.word(first - 1) in (
        "death",
        "road",
        "the",
        "a",
        "official",
        "overall",
    ):
        first -= 1
    return _measured(scene, "killed", first, i + 1)


def _number(scene: _Scene, i: int) -> bool:
    """the number of dead rose to 87 | the number of people missing stands at 19"""
    clause = scene.clause
    if clause.word(i + 1) != "of":
        return False
    for k in range(i + 2, min(i + 6, clause.last)):
        word = clause.lower[k]
        kind = VERBS[word].kind if word in VERBS else STATES.get(word) or COUNTED.get(word)
        if kind:
            return _measured(scene, kind, i, k + 1)
    return False


def _measured(scene: _Scene, kind: Kind, first: int, i: int) -> bool:
    """The number that a toll has come to, after token `i`."""
    clause = scene.clause
    end = min(i + 24, clause.last)
    moved = False
    for k in range(i, end):
        word = clause.lower[k]
        phrase = clause.at.get(k)
        if (
            phrase
            and moved
            and phrase.form == "number"
            and phrase.human == 2
            and clause.lower[k - 1] not in ("from", "in", "on", "since")
        ):
            if clause.lower[k - 1] in _PASSING and phrase.number.high is not None:
                over = phrase.number._replace(low=phrase.number.high + 1, high=None)
                phrase = phrase._replace(number=over)
            return scene.state(kind, [phrase], first, k, single=False)
        if word in MODALS or word in (";", "feared", "expected"):
            return False
        moved = moved or word in TOLL_MOVES
    return False


def _victims(scene: _Scene, i: int) -> bool:
    """the victims included three children"""
    before = scene.harms[-1] if scene.harms else scene.previous
    return _among(scene, i, before.kind if before else "killed")


_PASSING = frozenset("passed passes topped tops exceeded exceeds surpassed past".split())


def _hostages(scene: _Scene, i: int) -> bool:
    """are holding 40 hostages | took a dozen hostages | 12 hostages were taken"""
    clause = scene.clause
    phrase = clause.ending.get(i + 1)
    if phrase is None or phrase.form != "number":
        return False
    verb = phrase.first - 1
    if clause.word(verb) in HOLDING and clause.group(verb).real and not clause.doubted(verb):
        return scene.state("abducted", [phrase], verb, i + 1)
    return (
        clause.word(i + 1) in BE
        and clause.word(i + 2) in ("taken", "seized", "held")
        and scene.state("abducted", [phrase], phrase.first, i + 3)
    )


def _to_death(scene: _Scene, i: int) -> bool:
    """froze to death | were crushed to death"""
    clause, verb = scene.clause, scene.clause.word(i - 2)
    if clause.word(i - 1) != "to" or verb not in TO_DEATH:
        return False
    return scene.predicate("killed", i - 2, i + 1, finite=verb in ("froze", "starved", "bled", "burned", "choked"))


_Construction = Callable[[_Scene, int], bool]
# The words that lead to each construction. A word may lead to several: the first that fits is taken.
CONSTRUCTIONS: list[tuple[Collection[str], _Construction]] = [
    (["death"], _to_death),
    (PLACES, _place),
    (["lives", "life"], _lives),
    (SUFFERED, _suffered),
    (COUNTED, _counted),
    (VERBS, _verb),
    (HAPPENINGS, _happening),
    (STATES, _state),
    (PARTICLES, _particle),
    (["hostages"], _hostages),
    (["lost"], _lost),
    (["found"], _not_found),
    (BODIES, _bodies),
    (["toll"], _toll),
    (["number"], _number),
    (["victims"], _victims),
]
CUES: dict[str, list[_Construction]] = {}
for _words, _construction in CONSTRUCTIONS:
    for _word in _words:
        CUES.setdefault(_word, []).append(_construction)
