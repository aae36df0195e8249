"""Verbs that state a count with a particle: "driven from their homes", "gunned down", "rounded up"."""

from kosovo_reader.language import harms
from kosovo_reader.language.countries import PEOPLES
from kosovo_reader.language.victim_classes import victim_class
from kosovo_reader.toll.clause import Clause
from kosovo_reader.toll.losses import is_large
from kosovo_reader.toll.objects import objects
from kosovo_reader.toll.phrases import Phrase
from kosovo_reader.toll.scene import Scene
from kosovo_reader.toll.subjects import subjects

_BORDERS = frozenset(["border", "frontier"])
_SHELTERS = frozenset("shelters shelter camps tents exile".split())
ARMED = ("militants", "military", "police")
_WILDS = frozenset("snow hills mountains forest forests woods bush jungle desert".split())
OWN_HOMES = frozenset("home homes house houses village villages".split())
_VISITORS = frozenset("fans supporters tourists shoppers commuters pilgrims voters visitors travellers".split())
_NEAR = 14  # tokens between "moved", "picked up" and what tells why
_PARTICLE = 16  # tokens between "rounded" and "up"


def particle(scene: Scene, i: int) -> bool:
    """driven from their homes | forced 2,000 people to leave | gunned down | rounded up 30 | crossed into Chad"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind, particles = harms.PARTICLES[word]
    if particles.isdisjoint(clause.lower[i + 1 : i + _PARTICLE]):
        return False
    group = clause.group(i)
    if not group.real:
        return False
    start, victims = i + 1, list[Phrase]()
    ahead = clause.ahead(i, 6)
    if word.startswith("cross") and "into" in ahead and "border" not in ahead:  # "crossed Lake Albert into Uganda"
        start = clause.lower.index("into", i)
    if clause.word(start) in particles:
        if kind != "displaced" and not group.passive:
            victims = objects(clause, i + 2)
    else:
        victims = objects(clause, i + 1)[:1] if not group.passive else []
        if not victims or clause.word(victims[0].last) not in particles:
            return False
        start = victims[0].last
    end = _particle_end(clause, word, start)
    if not end or (victims and clause.doubted(i)):
        return False
    if word.startswith("lock") and clause.word(start) != "up" and harms.LOCKUPS.isdisjoint(clause.ahead(start + 1, 4)):
        return False  # "locked in a dispute"
    if word == "moved" and not group.passive:  # "after the attack nine elderly Serbs moved to Raska"
        near = clause.before(i, _NEAR) + clause.ahead(i, _NEAR)
        told = clause.word(i + 1) == "to" and not harms.EVENTS.isdisjoint(near)
        people = [p for p in subjects(clause, group.first, True) if told and clause.head(p).capitalize() in PEOPLES]
        return clause.happened(i) and scene.state(kind, people, i, i + 2)
    if word in harms.MOVED and "ward" in ahead:
        return False
    if (word in harms.MOVED or word == "blown") and not (group.passive and clause.word(i + 1) in particles):
        return False
    if word.startswith("pick"):  # "picked up 12 passengers"
        about = clause.ahead(i, _NEAR) if victims else clause.before(i, i - group.first + 3)
        if harms.SUSPECTS.isdisjoint(about):
            return False
    before = len(scene.harms)
    if victims:
        scene.state(kind, victims, i, end, need=2 if kind == "detained" else 1)
    else:
        crossing = word.startswith("cross") or word in harms.STREAMED
        taking = clause.word(start) not in ("from", "to")  # "thousands of people driven from Kosovo crossed"
        scene.predicate(kind, i, end, need=2, finite=crossing, reduced=not crossing, taking=taking)
    if kind == "displaced":
        scene.harms[before:] = [harm for harm in scene.harms[before:] if _leaves_home(clause, harm.phrase, i, end)]
    return len(scene.harms) > before


def _particle_end(clause: Clause, word: str, i: int) -> int:
    """The end of "to leave", "from their homes", "the border" that starts at token `i`; 0 if it is none."""
    if word.startswith("forc") and clause.lower[i] == "to":
        return i + 2 if clause.word(i + 1) in harms.LEAVING else 0
    if word.startswith("forc") and clause.lower[i] == "into":
        return i + 2 if clause.word(i + 1) in _SHELTERS else 0
    if word.startswith("cross"):
        into = clause.lower[i] == "into" and i + 1 < clause.last
        k = i + 1
        while not into and k < min(i + 4, clause.last - 1) and clause.words[k][0].isupper():
            k += 1  # "the Qafe Prush border"
        return k + 1 if into or clause.word(k) in _BORDERS else 0
    if word in harms.STREAMED and clause.lower[i] != "into":
        return i + 3 if clause.word(i + 2) in _BORDERS else 0
    if word in ("locked", "locking", "lock", "blown"):
        return i + 1
    if word in harms.STREAMED and "border" in (ahead := clause.ahead(i + 2, 3)):  # "into the Albanian border town"
        return i + 3 + ahead.index("border")
    if clause.lower[i] == "into" and not (i + 1 < clause.last and clause.words[i + 1][0].isupper()):
        wild = clause.word(i + 2) in _WILDS and not clause.has_object(i + 3)
        return i + 3 if wild else 0  # "driven into the snow", not "into the ground"
    home = next((k for k, word in enumerate(clause.ahead(i, 5), i + 1) if word in harms.HOMES), i + 1)
    named = home == i + 1 < clause.last and clause.words[home][0].isupper()  # "driven from Kosovo"
    return home + named


def _leaves_home(clause: Clause, phrase: Phrase, i: int, end: int) -> bool:
    """True if people lose their homes, as far as number and wording tell: not "two ministers were forced out"."""
    word, head = clause.lower[i], clause.head(phrase)
    if word in harms.MOVED and head not in harms.RESIDENTS:
        return False
    streamed = word in harms.STREAMED
    border = is_large(phrase) and clause.word(end - 1) in _BORDERS
    if streamed and not border and head != "refugees":  # "tourists poured into Spain"
        return False
    if (streamed or word.startswith("cross")) and (victim_class(head) in ARMED or head in _VISITORS):
        return False
    if head in harms.RESIDENTS - {"people"} or phrase.form == "nobody" or is_large(phrase):
        return True
    family = clause.word(phrase.first - 1) == "of" and clause.word(phrase.first - 2) in harms.RESIDENTS
    return family or not OWN_HOMES.isdisjoint(clause.lower[i:end])  # "a family of five"
