"""Victims called by their harm: "12 wounded soldiers", "among the dead were two children", "two of the hurt were"."""

from kosovo_reader.language import harms
from kosovo_reader.language.auxiliaries import BE, HAVE
from kosovo_reader.language.harms import STATES, VERBS, Kind
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS, RELATIVES
from kosovo_reader.language.quantities import quantity
from kosovo_reader.toll.clause import Clause
from kosovo_reader.toll.named import initials
from kosovo_reader.toll.noun_phrases import plural_noun
from kosovo_reader.toll.nouns import measured, tallied
from kosovo_reader.toll.objects import MARKS, objects
from kosovo_reader.toll.phrases import Phrase
from kosovo_reader.toll.scene import NEAR, Scene

_HARMS = VERBS.keys(), harms.HAPPENINGS.keys(), STATES.keys(), harms.PLACES.keys(), harms.SERIOUS
NOT_YET = BE | HAVE | {"not", "never", "still", "yet"}
_PUTTING = frozenset("put puts putting".split())
_PART = 7  # tokens between "two of the" and "injured", "among" and "killed"
_WHERE = 10  # tokens between "among the dead" and "were"
_OPENED = 7  # tokens before the harm in "Of the 90 people arrested, 15 were"
_ASIDE = 18  # tokens between "the victims," and "included"
_ASKING = frozenset("where how whether whom why".split())
_SOON = 5  # tokens in which another construction would tell more of "11 of the wounded had"
_NEW = frozenset("a an another one".split())
_NAMING = ("the", "those", "of")


def nominal(scene: Scene, i: int, kind: Kind) -> bool:
    """12 wounded soldiers | among the wounded were two children | Wounded: 14"""
    clause = scene.clause
    if clause.word(i + 1) in BE and _among_uncounted(scene, i, kind):
        return True
    named = _whole(scene, i, kind) or clause.word(i - 1) in _NAMING
    if clause.word(i - 1) == "no" and not clause.has_object(i + 1) and clause.word(i - 2) in NOT_YET:
        return scene.nobody(kind, i, i - 1, i + 1)  # there were no injured
    _of_those(scene, i, kind)
    if attributive(scene, i, kind) or (named and among(scene, i, kind)):
        return True
    return clause.word(i + 1) == ":" and tallied(scene, kind, i)


def attributive(scene: Scene, i: int, kind: Kind) -> bool:
    """12 wounded soldiers | 3,000 homeless villagers | a kidnapped engineer | the injured M.R."""
    clause = scene.clause
    named = initials(clause, i + 1) if clause.word(i - 1) == "the" else None
    if named:
        return scene.state(kind, [named], i - 1, named.last, single=False)
    phrase = clause.around(i) if clause.has_object(i + 1) else None
    if phrase is None or phrase.form == "nobody":
        return False
    if kind == "missing" and clause.head(phrase) == "person" and phrase.number.stated == 1:  # any that is missing
        return True
    if whole := clause.whole(phrase):
        phrase = whole
    other = clause.word(phrase.last) in AUXILIARIES and any(w in VERBS for w in clause.ahead(phrase.last, 4))
    if kind == "displaced" and other:  # "nine displaced people were killed"
        return True
    named_before = phrase.form == "person" and clause.lower[phrase.first] not in _NEW  # "the wounded soldier"
    if kind == "injured" and scene.counts(phrase):  # "killed six wounded soldiers"
        return True
    spared = kind == "missing" and not harms.SPARED.isdisjoint(clause.ahead(phrase.last, 4))
    if not (named_before or spared or clause.doubted(phrase.first)):
        scene.state(kind, [phrase], phrase.first, phrase.last, need=2, single=False, nested=True)
    return True


def _whole(scene: Scene, i: int, kind: Kind) -> bool:
    """Note all of whom a part is told: "two of the [12 injured] are in hospital"; False if of none."""
    clause = scene.clause
    part = clause.ending(i + 1) if "of" in clause.before(i, _PART) else None
    for k in range(part.number.last + 1, i) if part and part.part else ():
        number = quantity(clause.lower, k, i)
        if number and number.last == i:
            return scene.state(kind, [Phrase("number", k, i, number, None, 2)], k, i + 1, single=False)
    return False


def _among_uncounted(scene: Scene, i: int, kind: Kind) -> bool:
    """Among the soldiers killed were two officers"""
    clause = scene.clause
    among = clause.nearest(("among",), i, _PART)
    if among < 0 or among != clause.first or any(clause.at(k) for k in range(among, i)):
        return False
    return scene.state(kind, objects(clause, i + 2), among, i + 2, need=2)


def among(scene: Scene, i: int, kind: Kind) -> bool:
    """among the dead were two children | soldiers were among the hurt | the dead included a priest | dozens of dead"""
    clause = scene.clause
    if clause.word(i - 1) == "of":  # dozens of missing
        phrase = clause.ending(i + 1)
        return phrase is not None and phrase.part and scene.state(kind, [phrase], phrase.first, i + 1, single=False)
    phrase = clause.ending(i + 1)
    part = phrase if phrase and phrase.part else None
    if part is None and clause.word(i - 1) not in ("the", "those"):
        return False
    following = clause.word(i + 1)
    if following == "at" and not _PUTTING.isdisjoint(clause.before(i, 9)):
        # officials put the dead at 57 and the wounded at more than 100
        return measured(scene, kind, i - 1, i + 1)
    if clause.word(i - 2) == "among":
        at = _behind_locative(clause, i + 1)
        at += clause.word(at) == "there"  # among the victims there are two brothers
        if clause.word(at) in BE:
            return scene.state(kind, objects(clause, at + 1, nominal=True), i - 2, at)
        there = clause.ending(i - 2)
        if there and clause.word(there.first - 1) in BE:  # there are two officers among the injured
            return scene.state(kind, [there], there.first, i + 1, need=2)
        return scene.members(kind, i - 2, i + 1)
    told = clause.at(i + 2 + (clause.word(i + 2) in MARKS)) if following in BE else None
    if told and told.form == "number" and not told.noun and not clause.word(told.last)[:1].isalnum():
        return scene.state(kind, [told], i, i + 1, need=2, single=False)  # the abducted were "more than 20"
    if part and following in ("were", "was", "are") and _noun_at(clause, i + 2)[2]:
        return _made_up(scene, kind, part.first)  # three of the dead were children, one of the dead was a nurse
    if part and kind != "missing" and (following in BE or following in HAVE) and part.number.stated != 0:
        other = any(not w.isdisjoint(clause.ahead(i + 2, _SOON)) for w in _HARMS)
        if not (other or clause.word(part.first - 1) in _ASKING):  # 11 of the wounded had been discharged
            return scene.state(kind, [part], part.first, part.last, single=False)
    if following == ",":  # the victims, most of them men, included two imams
        words = enumerate(clause.ahead(i + 2, 1 if clause.word(i + 2) == "including" else _ASIDE), i + 2)
        include = next((k for k, word in words if _includes(word, k - i) and clause.lower[k - 1] in (",", "who")), 0)
    else:
        include = i + 1 if following in harms.INCLUDING or following in ("were", "are") else 0
    if not include:
        return False
    return scene.state(kind, [p for p in objects(clause, include + 1) if p.noun], i - 1, include + 1)


def _includes(word: str, behind: int) -> bool:
    """True for "included", and for "including" next to the victims: "The injured, including two passers-by, were"."""
    return word in harms.INCLUDING or (word == "including" and behind == 2)


def _behind_locative(clause: Clause, i: int) -> int:
    """The "were" behind "in Nis", "in the blast at the ward" that starts at token `i`; `i` if there is none."""
    for k, word in enumerate(clause.ahead(i, _WHERE), i) if clause.word(i) in PREPOSITIONS else ():
        if word in BE:
            return k
        if not (word[0].isalnum() or word == "'s") or word in AUXILIARIES or word in RELATIVES or word in VERBS:
            break
    return i


def victims(scene: Scene, i: int) -> bool:
    """the victims included three children | seven of the deceased were children"""
    if scene.clause.lower[i] == "deceased" and scene.clause.word(i - 1) in ("pronounced", "declared"):
        return scene.predicate("killed", i, i + 1)
    told = (scene.harms or scene.before)[-NEAR:] if scene.clause.lower[i] == "victims" else []
    kinds: set[Kind] = {harm.kind for harm in told} or {"killed"}
    if len(kinds) > 1:  # "Two were killed and 30 hurt. Five police were among the victims."
        return False
    kind = kinds.pop()
    return _of_those(scene, i, kind) or among(scene, i, kind)


def _of_those(scene: Scene, i: int, kind: Kind) -> bool:
    """Of the victims, 11 were women and three were children; Of the five injured, two have been flown to Nis"""
    clause = scene.clause
    if clause.lower[clause.first] != "of" or i - clause.first > _OPENED:
        return False
    counted = clause.around(i)  # "Of the 34 injured soldiers, 25 are Italians"
    k = counted.last if counted else i + 1
    k += clause.word(k) == "for"  # "still unaccounted for"
    return _made_up(scene, kind, k + (clause.word(k) == ","))


def _made_up(scene: Scene, kind: Kind, k: int) -> bool:
    """The parts told from token `k` on: "[Eight of the dead were women], [three were children]"."""
    clause, told = scene.clause, False
    while (part := clause.at(k)) and part.form == "number" and not part.noun and part.number.stated:
        start, end, human = _noun_at(clause, part.last + 1)
        if clause.word(part.last + 1) in harms.SERIOUS:  # "three are serious"
            break
        if not human or clause.word(part.last) not in ("were", "was", "are", "is"):
            acting = clause.word(part.last) in BE or clause.word(part.last) in HAVE
            if acting and all(w.isdisjoint(clause.ahead(part.last, _SOON)) for w in _HARMS):
                told = scene.state(kind, [part], part.first, part.last, single=False) or told
            break
        told = scene.state(kind, [part._replace(noun=(start, end))], part.first, end, single=False) or told
        k = end + (clause.word(end) == ",")
        k += clause.word(k) == "and"
    return told


def _noun_at(clause: Clause, i: int) -> tuple[int, int, int]:
    """The noun of what is told of a part from token `i`: "were [children]", "was a [pregnant woman]"."""
    one = clause.at(i)
    if one and one.form == "person" and one.noun:
        return *one.noun, one.human
    return plural_noun(clause.reading, i, clause.last)
