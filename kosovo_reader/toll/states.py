"""States that state a count: "are dead", "went missing", "in hospital", "lost their homes", "was not found"."""

from collections.abc import Collection, Sequence

from kosovo_reader.language import harms
from kosovo_reader.language.auxiliaries import BE, HAVE
from kosovo_reader.language.harms import STATES, Kind
from kosovo_reader.language.lexicon import AUXILIARIES
from kosovo_reader.language.victim_classes import victim_class
from kosovo_reader.toll.clause import PERIODS
from kosovo_reader.toll.named import name_before
from kosovo_reader.toll.nominals import NOT_YET, nominal
from kosovo_reader.toll.objects import names, objects
from kosovo_reader.toll.scene import NEAR, Scene
from kosovo_reader.toll.subjects import subjects

_POSSESSIVES = frozenset("his her their its our my".split())
_AIDS = {"help": ("medical",), "attention": ("medical",), "aid": ("first", "medical")}
_WARDS = frozenset("care unit centre center ward".split())
_WARD = frozenset("critical intensive burns care trauma medical surgical emergency".split())
_NOT = frozenset("not cannot can't couldn't".split())
_BROKEN = frozenset("broken fractured".split())
_HAVING = HAVE | {"suffered", "sustained", "suffering"}
_NOT_FOUND = frozenset("been was were not never".split())
_SAFE = frozenset("alive safe unharmed well".split())
_CAUSE = 8  # tokens between a hospital and what somebody is in it for
_STATED = 12  # tokens between those in a condition and the condition
_CARRIED_FAR = 8  # tokens between "airlifted" and "with injuries"
_CLINGING = frozenset("fighting clinging clung".split())
_LEFT = frozenset("left leave leaves leaving".split())
_NAME = 7  # tokens between "left" and "dead"
_SINCE = frozenset(["since", "again"])  # "has not been seen since"
_LIMBS = frozenset("legs limbs fingers toes eyes feet".split())
_DETERMINED = _POSSESSIVES | frozenset("a an the one both".split())


def left_so(scene: Scene, i: int, kind: Kind) -> bool:
    """left businessman Ilir Hoxha dead | leaving Sgt. Ana Kos wounded"""
    clause = scene.clause
    if i == clause.first or clause.words[i - 1][0].islower():
        return False
    verb = clause.nearest(_LEFT, i, _NAME)
    named = names(clause, verb + 1) if verb >= 0 else []
    return bool(named) and named[-1].last == i and scene.state(kind, named[-1:], verb, i + 1, need=2)


def state(scene: Scene, i: int) -> bool:
    """are dead | nine dead | went missing | left 12 homeless | took two men hostage"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind = STATES[word]
    if nominal(scene, i, kind) or left_so(scene, i, kind):
        return True
    if word == "unaccounted":  # for
        return scene.predicate(kind, i, i + 2)
    if word in ("hostage", "captive", "prisoner"):
        if _brought(scene, i, i + 1, kind, harms.HOLDING):
            return True
        if clause.group(i).stays or clause.word(i - 1) == "still":  # "101 are still captive"
            return scene.predicate(kind, i, i + 1, need=2)
        reduced = clause.word(i - 1) in ("held", "taken", "kept")  # "five aid workers held captive"
        return clause.word(i - 1) in harms.HOLDING and scene.predicate(kind, i - reduced, i + 1, reduced=reduced)
    if word == "missing" and _turned_up(clause.ahead(i, 12)):
        return False
    return scene.predicate(kind, i, i + 1, need=2 if word == "missing" else 1)


def critical(scene: Scene, i: int) -> bool:
    """2 dead, 1 critical: in a headline"""
    clause = scene.clause
    phrase = clause.ending(i) if clause.headline else None
    alone = phrase and not phrase.noun and phrase.form == "number" and not clause.has_object(i + 1)
    return phrase is not None and bool(alone) and scene.state("injured", [phrase], phrase.first, i + 1, need=2)


def _turned_up(words: Sequence[str]) -> bool:
    """five hikers, who had been missing since Saturday, were found alive; two players are missing through injury"""
    if words[1:2] == ["from"]:
        absent = not harms.ABSENT_FROM.isdisjoint(words[:5])
    else:  # but "missing a day after the quake"
        absent = len(words) > 2 and words[1] in harms.ABSENT and words[2] not in PERIODS
    return absent or ("found" in words and not _SAFE.isdisjoint(words))


def _brought(scene: Scene, start: int, end: int, kind: Kind, verbs: Collection[str]) -> bool:
    """Somebody brings somebody into a state: "took [12 tourists] hostage", "rushed [two men] to hospital"."""
    clause = scene.clause
    phrase = clause.ending(start)
    for k in range(start - 1, max(clause.first, start - 6), -1):  # "took 87 people, including children, captive"
        if clause.lower[k] == "including":
            phrase = clause.ending(k) or clause.ending(k - 1)
    if phrase is None:
        return False
    verb = clause.skip(("the", "all", "up", "out", "in", "away"), phrase.first - 1)
    return clause.word(verb) in verbs and clause.happened(verb) and scene.state(kind, [phrase], verb, end, need=2)


def place(scene: Scene, i: int) -> bool:
    """are in hospital | taken to a nearby hospital | in critical condition | into custody | under house arrest"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind, leads = harms.PLACES[word]
    if word in ("condition", "state") and clause.word(i + 1) == "of":  # not "in a poor state of mind"
        return word == "condition" and _condition(scene, i)
    start = clause.nearest(leads, i, 5)
    if start < 0 or any(w in AUXILIARIES or not (w[0].isalnum() or w == "'s") for w in clause.lower[start + 1 : i]):
        return False
    other = word in _WARDS and clause.word(i - 1) not in _WARD
    other = other or (word.startswith("station") and clause.word(i - 1) != "police")
    if other or (word in ("condition", "state") and harms.SERIOUS.isdisjoint(clause.lower[start:i])):
        return False
    brought = word != "interview" and _brought(
        scene, start - (clause.word(start - 1) == "in"), i + 1, kind, harms.CARRIED
    )
    if brought:  # "took 22 in for"
        return True
    if clause.lower[start] == "with" and _carried_with(scene, start, i + 1):
        return True
    if word in _BROKEN:  # "with a broken pelvis"; not "with broken promises"
        return False
    if kind == "injured" and not harms.ILLNESSES.isdisjoint(clause.ahead(i, _CAUSE)):
        return False
    moved = clause.lower[start] in ("to", "into", "for")
    if clause.lower[start] == "for":  # "taken in for questioning"
        start -= clause.word(start - 1) in ("in", "away")
        if clause.word(start - 1) not in harms.CARRIED:  # "taken to the station for questioning"
            to = clause.nearest(("to",), start, 6)
            start = to if to >= 0 and clause.word(to + 1) != "task" else start
    elif moved and "by" in clause.before(start, 3):  # "flown by helicopter to"
        start -= next(k for k in (1, 2, 3) if clause.word(start - k) == "by")
    if moved and clause.word(start - 1) not in harms.CARRIED:
        return False
    told = clause.word(start - 1) == "transferred" and "injured" in scene.recent
    if told and name_before(clause, clause.group(start).first):
        return False  # of one who has been counted: "Hoxha was later transferred to hospital"
    bare = moved and clause.ending(start - 1) is not None  # "four hurt and two taken to hospital"
    bare = bare or (moved and clause.word(clause.group(start).first - 1) == "and")  # "were led out and taken to"
    # "another five in hospital"
    loose = bare or (not moved and (word not in ("hospital", "hospitals") or start == i - 1))
    phrase, group = clause.ending(start - (clause.word(start - 1) == ",")), clause.group(start)
    if phrase and scene.counts(phrase):  # "the death of a suspect in custody"
        return False
    died = scene.harms[-1] if phrase and scene.harms and clause.word(phrase.first - 1) == "and" else None
    if died and clause.word(died.last - 1) in harms.HAPPENINGS and clause.word(died.last) in ("at", "on"):
        return False  # "21 died at the scene and four more in hospital"
    if word == "surgery":  # "the doctor was in surgery when"
        patient = phrase or next(iter(subjects(clause, group.first, True)), None)
        if patient and victim_class(clause.head(patient)) == "medical workers":
            return False
    return (loose or group.passive or group.stays) and scene.predicate(kind, start, i + 1, need=2, reduced=loose)


def _condition(scene: Scene, i: int) -> bool:
    """the condition of two was stated to be critical | the condition of one of them, Nenad Petrov, is serious"""
    clause = scene.clause
    victims = objects(clause, i + 2, nominal=True)
    told = clause.ahead(victims[-1].last, _STATED) if victims else []
    if BE.isdisjoint(told) or harms.SERIOUS.isdisjoint(told):
        return False
    return scene.state("injured", victims, i, victims[-1].last, need=2, single=False)


def _carried_with(scene: Scene, start: int, end: int) -> bool:
    """were airlifted to Kathmandu with head injuries"""
    clause = scene.clause
    for k in range(start - 1, max(clause.first, start - _CARRIED_FAR), -1):
        word = clause.lower[k]
        if word in AUXILIARIES or not word[0].isalnum():
            break
        if word in harms.CARRIED and clause.group(k).passive:
            return scene.predicate("injured", k, end, need=2)
    return False


def suffered(scene: Scene, i: int) -> bool:
    """lost their lives | lost an eye | suffered burns | had broken bones | underwent surgery | left their homes"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind, verbs = harms.SUFFERED[word]
    verb = clause.nearest(verbs, i, 6)
    having = verb - 1 - (clause.word(verb - 1) == "suspected")
    having -= clause.word(having) == "a"
    if clause.word(verb) in _BROKEN and clause.word(having) in _HAVING:
        verb = having  # "has a broken leg"
    if clause.word(verb) == "leave":  # "14 residents had to leave their homes"
        verb = verb - 2 if clause.before(verb, 2) == ["had", "to"] else -1
    if verb < 0 or any(w in AUXILIARIES or w in ("and", ",", ";", ":", "because") for w in clause.lower[verb + 1 : i]):
        return False
    owned = (kind == "killed" and word != "martyrdom") or (kind == "displaced" and word not in ("refuge", "shelter"))
    bare = word == "life" and verb == i - 1 and not clause.has_object(i + 1)  # "two miners lost life"
    clinging = word == "life" and clause.lower[verb] in _CLINGING and clause.word(i - 1) == "to"
    bare = bare or (clinging and not clause.has_object(i + 1))
    if clause.lower[verb] in ("gave", "given") and clause.word(i + 1) == "to":
        return False  # "gave his life to science"
    if owned and not bare and clause.word(i - 1) not in _POSSESSIVES:
        return False
    if clause.word(verb + 1) in _BROKEN and clause.word(verb + 2) == "hands":
        return False  # "had broken hands with tradition"
    if clause.lower[verb] == "lost" and clause.word(verb + 1) not in _DETERMINED and word not in _LIMBS:
        return bare and scene.predicate(kind, verb, i + 1, need=2, finite=True)
    if word in ("refuge", "shelter") and "to" in clause.lower[verb + 1 : i]:  # "taken to a shelter"
        return False
    if word == "treatment" and not harms.ILLNESSES.isdisjoint(clause.ahead(i, _CAUSE)):
        return False
    if word in _AIDS and clause.word(i - 1) not in _AIDS[word]:
        return False
    if clause.lower[verb] in _CLINGING:  # "is fighting for his life", "are clinging to life"
        kind = "injured"
    if kind == "injured" and "fatal" in clause.lower[verb + 1 : i]:
        kind = "killed"
    finite = not clause.lower[verb].endswith("ing")
    need = 2 if kind == "displaced" or clause.lower[verb] in HAVE else 1  # "three chairs have a broken leg"
    return scene.predicate(kind, verb, i + 1, need=need, finite=finite)


def not_found(scene: Scene, i: int) -> bool:
    """has not been found | were never found | have yet to be found | had not been accounted for | not seen since"""
    clause = scene.clause
    if clause.lower[i] == "account":
        return _no_account(scene, i)
    if clause.lower[i] == "seen":
        lost = clause.word(i - 1) == "been" and not _SINCE.isdisjoint(clause.ahead(i + 1, 3))
        if not lost or any(harm.kind == "missing" for harm in scene.harms[-NEAR:]):
            return False
    before = clause.before(i, 5)
    if before[-3:] == ["yet", "to", "be"]:
        first = i - 3
    elif before and before[-1] in _NOT_FOUND and any(w in ("not", "never") or w.endswith("n't") for w in before):
        first = i
    else:
        return False
    first = clause.skip(NOT_YET, first - 1) + 1
    return scene.state("missing", subjects(clause, first, True), first, i + 1, need=2, single=False)


def _no_account(scene: Scene, i: int) -> bool:
    """12 workers whom we cannot account for | cannot account for three passengers"""
    clause = scene.clause
    group = clause.group(i)
    if clause.word(i + 1) != "for" or group.real or not _NOT.intersection(clause.lower[group.first : i]):
        return False
    victims = objects(clause, i + 2)
    if not victims and clause.word(group.first - 1) in ("we", "they"):
        who = group.first - 2
        before = clause.ending(who) if clause.word(who) == "whom" else clause.ending(who + 1)
        victims = [before] if before else []
    return scene.state("missing", victims, i, i + 2, need=2, single=False)
