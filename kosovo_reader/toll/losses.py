"""Deaths and disappearances told by other words: "lost 40 men", "fell in battle", "buried 11", "searching for six"."""

from kosovo_reader.language.harms import SUSPECTS, VIOLENCE, VIOLENT_DEATH
from kosovo_reader.language.people import FUGITIVES, REPLACEABLE
from kosovo_reader.toll.objects import objects
from kosovo_reader.toll.scene import Scene
from kosovo_reader.toll.subjects import subjects

_CAUSED = 16  # tokens between those lost and what killed them
_GRAVE = 5  # tokens between "buried" and what it is under
_SEARCH = 8  # tokens between rescuers and "searching"
_FIELD = frozenset("battle battlefield combat action honour honor duty".split())
_MOURNING = frozenset("we they i she he family families village villagers residents relatives mourners town".split())
_WANTED_FOR = frozenset("over by for in as to".split())
_UNDER = frozenset("under beneath alive underneath".split())
_RESCUERS = frozenset(
    "rescuers rescue divers firefighters coastguard coastguards lifeboats helicopters volunteers".split()
)


def lost(scene: Scene, i: int) -> bool:
    """lost 40 men | had treated 214 people and lost six"""
    clause = scene.clause
    victims = objects(clause, i + 1)
    group = clause.group(i)
    if group.passive and not VIOLENT_DEATH.isdisjoint(clause.ahead(i + 1, 3)):  # "16 sailors were lost when"
        return scene.predicate("killed", i, i + 1, need=2)
    if not victims or group.passive or not group.real:
        return False
    one = victims[0]
    if one.noun is None:
        ended = not clause.word(one.last)[:1].isalnum()
        return ended and bool(scene.harms) and one.form == "number" and scene.state("killed", [one], i, i + 1)
    kin = "family" in clause.lower[one.last : one.last + 3]  # "lost 13 members of our family"
    violent = not VIOLENCE.isdisjoint(clause.ahead(one.last, _CAUSED))  # "lost one of its members in the blast"
    if one.form == "name" or (clause.head(one) in REPLACEABLE and not (kin or violent)):
        return False
    return scene.state("killed", victims, i, i + 1, need=2)


def fell(scene: Scene, i: int) -> bool:
    """two soldiers fell on the field of honour | have fallen in battle | fell in the line of duty"""
    clause = scene.clause
    ahead = clause.ahead(i + 1, 5)
    field = next((k for k, word in enumerate(ahead) if word in _FIELD), 0)
    closed = field and not clause.word(i + field + 2)[:1].isdigit() and clause.word(i + field + 2) != "of"
    return (
        bool(closed) and ahead[0] in ("in", "on") and scene.predicate("killed", i, i + field + 2, need=2, finite=True)
    )


def buried(scene: Scene, i: int) -> bool:
    """we buried 11 from one house | the village buried 14 of its sons; not under rubble"""
    clause = scene.clause
    if clause.word(i - 1) not in _MOURNING or not _UNDER.isdisjoint(clause.ahead(i + 1, _GRAVE)):
        return False
    victims = objects(clause, i + 1)
    bare = (
        victims and victims[0].noun is None and clause.word(victims[0].last) not in ("", ".", ",", "from", "in", "on")
    )
    if not victims or victims[0].form != "number" or (bare and not victims[0].part):
        return False
    return scene.state("killed", victims, i, i + 1, need=2)


def sought(scene: Scene, i: int) -> bool:
    """rescuers are still searching for six miners | three climbers are still being sought; not suspects"""
    clause = scene.clause
    group = clause.group(i)
    if clause.lower[i] in ("searching", "looking") or (clause.lower[i] == "searched" and not group.passive):
        helped = not _RESCUERS.isdisjoint(clause.before(i, _SEARCH)) and clause.word(i + 1) == "for"
        victims = objects(clause, i + 2) if helped else []
        end = i + 2
    else:
        being = clause.word(i - 1) == "being" and group.real
        plain = clause.word(i + 1) == "for" or (clause.lower[i] == "sought" and clause.word(i + 1) not in _WANTED_FOR)
        victims = subjects(clause, group.first, True) if being and plain else []
        end = i + 1 + (clause.word(i + 1) == "for")
    lost = [p for p in victims if clause.head(p) not in FUGITIVES | SUSPECTS and p.noun and p.form != "name"]
    return scene.state("missing", lost, min(group.first, i), end, need=2, single=False)
