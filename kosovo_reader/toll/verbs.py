"""Verbs that state a count: "were killed", "killed 12", "died", "froze to death"."""

from kosovo_reader.language import harms
from kosovo_reader.language.harms import HAPPENINGS, VERBS, Kind
from kosovo_reader.language.lexicon import PREPOSITIONS, PRONOUNS, SAYING
from kosovo_reader.language.people import FUGITIVES
from kosovo_reader.language.victim_classes import victim_class
from kosovo_reader.toll.clause import Clause
from kosovo_reader.toll.losses import WOUNDS, eliminated, is_large
from kosovo_reader.toll.nominals import nominal
from kosovo_reader.toll.objects import objects, relative_objects
from kosovo_reader.toll.phrasal_verbs import ARMED, OWN_HOMES
from kosovo_reader.toll.phrases import Phrase
from kosovo_reader.toll.scene import Scene
from kosovo_reader.toll.states import left_so
from kosovo_reader.toll.subjects import NEUTRAL, TAKING, beside, subjects
from kosovo_reader.toll.verb_groups import Group

_FLED_FROM = frozenset("violence fighting war".split())
_BEHIND = frozenset("and in on at by when after".split())
_HELD_FOR = ("", ",", ";", "over", "for", "after", "in", "as")
_TALK = frozenset(
    "allegations criticism comments remarks words claims reports decision sanctions prices costs tariffs".split()
)
_COMPANY = frozenset("with well alongside plus".split())
_TOGETHER = 6  # tokens between "arrested" and "along with"
_NAME = 8  # tokens between "hacked" and "to death"
_DEADLY = WOUNDS | harms.ILLNESSES
_WHEN = frozenset("yesterday today tonight there now while".split())
_RELEASED = frozenset("freed free frees freeing rescued rescue liberated".split())
_SENT = frozenset("sent sending".split())  # "sent 40,000 people fleeing"
_HARMING = frozenset("killed injured wounded hurt killing injuring wounding hurting".split())
_SAW = frozenset("saw and".split())  # "saw 30 huts burnt and dozens of families fleeing"
_BLOWS = frozenset("hit struck shot stabbed".split())
_BLOW = 7  # tokens between "hit" and "killed"
_HOSTAGES = 16  # tokens between "hostages" and "still held"
_LED = 14  # tokens between "were led out" and "shot"


def verb(scene: Scene, i: int) -> bool:
    """were killed | killed 12 | killing 12 | 12 killed | kills 12 | 12 wounded soldiers"""
    clause = scene.clause
    word = clause.lower[i]
    kind, sure, forms = VERBS[word]
    participle = "n" in forms
    if participle and (nominal(scene, i, kind) or left_so(scene, i, kind)):
        return True
    if not _hurts(clause, i, sure):
        return False
    if word.endswith("ing"):
        if clause.word(i + 1) in harms.SUSPECTS or clause.word(i + 1) in ("victim", "victims"):
            return False  # "Police Shoot Stabbing Suspect Dead"
        if clause.word(i - 1) in ("fatal", "deadly") and clause.word(i + 1) == "of":  # "the fatal stabbing of a man"
            return scene.state("killed", objects(clause, i + 2, nominal=True), i, i + 1, single=False, nested=True)
    if word in harms.EUPHEMISMS:
        return eliminated(scene, i)
    opening = i - clause.first < 2 and (i == clause.first or clause.lower[i - 1] == "also")
    if participle and opening and (were := _inverted(clause, i)):
        return scene.state(kind, objects(clause, were + 1), i, were + 1)
    group, end = clause.group(i), i + 1
    end += word.startswith("beat") and clause.word(end) == "up"
    kept = word == "held" and "still" in clause.before(i, 3) and "hostages" in clause.before(i, _HOSTAGES)
    if kind == "injured":
        kind, end = _deadly(clause, kind, end)
        of_dead = clause.word(group.first - 1) == "dead" and clause.word(group.first - 2) == "the"
        if of_dead or (word == "shot" and _is_execution(clause, i)):
            kind = "killed"  # "nine of the dead had been shot"
        elif clause.word(i - 1) in ("fatally", "mortally"):
            kind = "killed"
    elif kind == "detained":
        captor = word.startswith("h") and clause.word(group.first - 1) in harms.CAPTORS
        kind = "abducted" if kept or captor or _by_captors(clause, end) else kind
    if kind == "injured" and group.passive and word in _BLOWS and _kills(clause, end):
        return False
    need = 1 if sure or kind == "killed" else 2
    if not (participle and group.passive) and _acts(scene, i, end, kind, need, group):
        return True
    had_to = word == "evacuate" and clause.before(i, 2) == ["had", "to"]
    if (had_to or (word == "evacuated" and group.perfect and not group.passive)) and (
        clause.word(end) in OWN_HOMES or clause.word(end + 1) in OWN_HOMES or not clause.has_object(end)
    ):
        families = [p for p in subjects(clause, group.first, True) if clause.head(p) in harms.RESIDENTS]
        return clause.happened(i) and scene.state(kind, families, group.first, end, need=2, single=False)
    freed = clause.ending(group.first - (clause.word(group.first - 1) == "who")) if word == "held" else None
    if freed and clause.word(freed.first - 1) in _RELEASED:  # "freed 22 people who had been held"
        return False
    noun = clause.word(i - 1) in ("the", "a", "an")  # "the lawyer of two of the arrested"
    if noun or not participle or (group.perfect and not group.passive):
        return False
    bare = sure or kept or word in harms.ACTED_ON or _is_bare(scene, i, group)
    # "six askaris killed in ambush"
    human = sure and (kind != "killed" or not harms.EVENTS.isdisjoint(clause.ahead(end, 5)))
    stated = scene.predicate(kind, i, end, need=need, bare=bare, human=human)
    if not (group.passive and group.real):
        return stated
    return _with_others(scene, kind, i, end) or stated or _told_first(scene, kind, group, end)


def _is_bare(scene: Scene, i: int, group: Group) -> bool:
    """True if a bare number before a verb that is said of things too may be one of people."""
    clause = scene.clause
    if clause.headline and clause.lower[i] == "held" and clause.word(i + 1) in _HELD_FOR:  # "Bus stoned, two held"
        return True
    if clause.lower[i] == "held" and clause.word(i - 1) == "still" and any(h.kind == "detained" for h in scene.before):
        return True
    if clause.word(i - 1) == "found" or not scene.harms:
        return clause.word(i - 1) == "found"
    joined = clause.ending(i)  # "eight were killed and 4,012 expelled"; "and a third was burned"
    third = clause.word(group.first - 2) == "a" and clause.ending(group.first) is not None
    return third or (joined is not None and clause.word(joined.first - 1) == "and")


def _told_first(scene: Scene, kind: Kind, group: Group, end: int) -> bool:
    """In Malmo since January [were killed five people] | Yesterday [was detained one suspect]"""
    clause = scene.clause
    opening = clause.nearest((",", "and"), group.first, _LED) + 1 or clause.first
    if clause.word(opening) not in PREPOSITIONS and clause.word(opening) not in _WHEN:
        return False
    victims = objects(clause, end)
    if clause.word(group.first - 1) in PRONOUNS or (victims and clause.word(victims[0].last) in SAYING):
        return False  # "In 1999 he was killed his brother said"
    counted = bool(victims) and victims[0].form in ("number", "person")
    return counted and scene.state(kind, victims, group.first, end, need=2, single=not group.present)


def _with_others(scene: Scene, kind: Kind, i: int, end: int) -> bool:
    """was arrested on Monday [along with two foremen] | was killed together with three of his men"""
    clause = scene.clause
    if _COMPANY.isdisjoint(clause.lower[end : end + _TOGETHER + 2]):
        return False
    seriously = end + 1
    while (
        clause.word(seriously - 1) == "," and (part := clause.at(seriously)) and clause.word(part.last) in harms.DEGREES
    ):
        end, seriously = part.last + 1, part.last + 2  # "were hurt, two seriously, as well as three journalists"
    for k in range(end, min(end + _TOGETHER, clause.last - 2)):
        at = k + (clause.lower[k] == ",")
        plain = at + 1 if clause.word(at) == "with" else 0
        if start := beside(clause, at) or plain:
            others = objects(clause, start)
            following = clause.word(others[-1].last) if others and others[0].form == "number" else "watching"
            if plain and following[:1].isalnum() and following not in _BEHIND:
                return False  # "was arrested with two men watching"
            return not clause.doubted(i) and scene.state(kind, others, i, k + 1, need=2)
        if not clause.lower[k][0].isalnum() or clause.lower[k] in ("and", "who", "when", "after"):
            return False
    return False


def _by_captors(clause: Clause, i: int) -> bool:
    """held by rebels: kidnapped, not arrested"""
    ahead = clause.ahead(i, 6)
    return "by" in ahead[:2] and not harms.CAPTORS.isdisjoint(ahead)


def _inverted(clause: Clause, i: int) -> int:
    """The token of "were" in "Killed in the attack were two soldiers"; 0 if there is none."""
    if clause.word(i + 1) == ":":
        return i + 1  # "Killed: Ilir Hoxha, 60; Ana Kos, 31"
    were = next((k for k, word in enumerate(clause.ahead(i + 1, 11), i + 1) if word in ("were", "was")), 0)
    return were if clause.word(i + 1) in PREPOSITIONS or were == i + 1 else 0


def _hurts(clause: Clause, i: int, sure: bool) -> bool:
    """False for verbs of harm in another sense: "beaten 3-1", "hit by delays", "shot at", "treated like a queen"."""
    word, following = clause.lower[i], clause.word(i + 1)
    elsewhere = following != "off" or (i + 2 < clause.last and clause.words[i + 2][0].isupper())  # "seized off Benin"
    if sure and word != "hurt":
        return elsewhere and (word[:4] != "hosp" or harms.ILLNESSES.isdisjoint(clause.ahead(i + 1, 7)))
    ahead = clause.ahead(i + 1, 7)
    if word == "held" and following[:1].isdigit() and not clause.group(i).passive and clause.ending(i - 1):
        return False  # "The jail, built for 600 men, held 2,000"
    if word in harms.INSTEAD:
        kept = following == "at" and clause.word(i + 2) in ("gunpoint", "knifepoint", "bay")
        return not kept and following not in harms.INSTEAD[word] and harms.ILLNESSES.isdisjoint(ahead)
    if word in ("shot", "shoot", "shooting"):
        if following == "at" and clause.group(i).passive:  # "35 were shot at a factory"
            return len(ahead) > 1 and (ahead[1] in ("a", "an", "the") or clause.words[i + 2][0].isupper())
        return following not in ("at", "down", "into", "for")
    if word == "evacuated":  # to hospital: they are hurt
        if clause.word(i - 1) == "and" and clause.word(i - 2) in harms.HURT:
            return False
        return "hospital" not in ahead[1:] or "to" not in ahead[:3]
    if word == "hurt" and following == "by":
        return _TALK.isdisjoint(ahead)
    if word.startswith("beat"):
        return harms.CONTESTS.isdisjoint(ahead) and not following[:1].isdigit()
    if word.startswith("expel"):
        return following != "for" and harms.ENVOYS.isdisjoint(clause.before(i, 5) + clause.lower[i : i + 5])
    if clause.word(i - 1) in harms.MISSILES and _strikes_body(clause, i + 1):  # "A car hit two pedestrians"
        return True
    if word != "hitting" and ((word in harms.PASSIVE_ONLY and not word.startswith("h")) or word.startswith("hit")):
        return not (harms.MISSILES.isdisjoint(ahead) and harms.BODY.isdisjoint(ahead))
    return elsewhere


def _kills(clause: Clause, i: int) -> bool:
    """True before "by a car and killed": they are told of by "killed"."""
    ahead = clause.ahead(i, _BLOW)
    k = i + ahead.index("and") + 1 if "and" in ahead else i
    return clause.word(k) == "killed" and "," not in clause.lower[i:k] and not clause.has_object(k + 1)


def _deadly(clause: Clause, kind: Kind, i: int) -> tuple[Kind, int]:
    """ "shot [dead]", "beaten [to death]", "burned [alive]": the harm, and where its words end."""
    if kind == "injured":
        if clause.word(i) == "unconscious":
            return kind, i + 1
        if clause.word(i) in ("dead", "alive"):
            return "killed", i + 1
        if clause.word(i) == "to" and clause.word(i + 1) == "death":
            return "killed", i + 2
    return kind, i


def _is_keeper(clause: Clause, i: int, group: Group) -> bool:
    """police held 12 men | the courts still hold eight leaders; not "the hall held 300 people" """
    if clause.lower[i] not in ("hold", "holds", "held") or group.passive:
        return False
    held = clause.at(i + 1)  # "Kosovo holds six suspects"
    keeper = clause.word(group.first - (3 if clause.word(group.first - 2) == "in" else 1))  # "police in Lyon held"
    return keeper in harms.KEEPERS or (held is not None and clause.head(held) in harms.SUSPECTS)


def _strikes_body(clause: Clause, i: int) -> bool:
    """hit [a boy in the chest] | opened fire in a bar, hitting [four people]"""
    one = clause.at(i)
    if not (one and one.human == 2 and one.noun):
        return False
    if clause.word(i - 2) in harms.MISSILES:  # "shrapnel hit two children"
        return True
    if clause.lower[i - 1] == "hitting" and not harms.GUNFIRE.isdisjoint(clause.before(i, _LED)):
        return True
    return clause.word(one.last) in ("in", "on") and clause.word(one.last + 2) in harms.BODY  # "in the chest"


def _is_execution(clause: Clause, i: int) -> bool:
    """were separated from their families and shot | were lined up and shot"""
    return clause.word(i - 1) == "and" and not harms.LED_AWAY.isdisjoint(clause.before(i, _LED))


def _acts(scene: Scene, i: int, end: int, kind: Kind, need: int, group: Group) -> bool:
    """Somebody does it: "killed 12", "killing 12 guests", "shot three men dead", "has arrested 30"."""
    clause = scene.clause
    word = clause.lower[i]
    if clause.word(end) in ("anyone", "anybody") and clause.word(group.first) in ("did", "didn't"):
        return scene.nobody(kind, end, i, end + 1)
    none = clause.at(end)
    if none and none.form == "nobody" and group.real and clause.word(group.first - 1) not in PRONOUNS:
        return word in _HARMING and scene.state(kind, [none], i, none.last)  # "The blast injured no one."
    holding = (word == "holding" and group.passive) or _is_keeper(clause, i, group)  # "police are holding 12 men"
    if word in harms.PASSIVE_ONLY and not (holding or _strikes_body(clause, end)):
        return False
    if not group.real or clause.doubted(group.first) or clause.word(i - 1) in ("a", "an", "the"):
        return False
    joined = VERBS.get(clause.word(i - 2)) if clause.word(i - 1) in ("or", "and") else None
    if joined and kind in ("killed", "injured") and clause.word(i - 2) in harms.EITHER:
        kind = joined[0]  # "killed or wounded 12" is one count, of the harm named first
    victims = objects(clause, end) or (relative_objects(clause, group.first) if group.perfect else [])
    behind = clause.ahead(victims[0].last, 2) if victims else []
    instead = behind and behind[0] in harms.INSTEAD["held"] and behind != ["together", "with"]
    if not victims or instead or behind[-1:] == ["contempt"]:
        return False  # "took 12 people hostage", "held two ministers accountable"
    one = victims[0]
    if kind == "displaced" and clause.word(one.last) in harms.HURT:  # "evacuated 13 wounded"
        return False
    if holding and clause.word(one.last - 1) == "hostages":
        return False
    if need == 2 and (one.noun is None or one.form == "name") and word not in harms.ACTED_ON:
        return False
    keeper = clause.word(group.first - 1)
    if word == "holding" and one.number.stated == 1 and keeper not in harms.KEEPERS and keeper not in harms.CAPTORS:
        return False  # "A fireman was holding the girl"
    if one.form == "name" and word.startswith(("beat", "treat")):
        return False
    kind, stop = _deadly(clause, kind, one.last)
    nested = word.endswith("ing") and clause.word(group.first - 1) in PREPOSITIONS
    single = not group.present and bool(VERBS[word][2].strip("bs"))
    last = stop if stop > one.last else end
    need = 1 if kind == "killed" else need  # beat a rickshaw puller to death
    return scene.state(kind, victims, i, last, need=need, single=single, nested=nested)


def them(scene: Scene, i: int) -> bool:
    """dragged 377 men from a convoy and executed them | kidnapped two engineers and later killed them"""
    clause = scene.clause
    cause = VERBS.get(clause.word(i - 1))
    if cause is None:
        return False
    for k in range(i - 1, max(clause.first, i - _LED), -1):
        phrase = clause.ending(k)
        if phrase and phrase.noun and phrase.number.stated != 1:
            verb = clause.word(clause.skip(NEUTRAL, phrase.first - 1))
            taken = verb.endswith(("ed", "ing")) or verb in TAKING
            return taken and scene.state(cause[0], [phrase], phrase.first, i + 1, need=2)
    return False


def happening(scene: Scene, i: int) -> bool:
    """12 died | three boys had drowned | thousands fled | with 21 people dying"""
    clause, word = scene.clause, scene.clause.lower[i]
    kind = HAPPENINGS[word]
    if word.endswith("ing") and not clause.group(i).passive:
        phrase = clause.ending(i)
        lead = clause.word(phrase.first - 1) if phrase else ""
        driven = word == "fleeing" and phrase is not None and clause.head(phrase) in harms.RESIDENTS and lead in _SAW
        beside = driven or lead == "with" or (lead in _SENT and word == "fleeing")
        return beside and scene.predicate(kind, i, i + 1, taking=not word.startswith("fle"))
    if word.startswith("succ") and clause.word(i + 1) == "to" and _DEADLY.isdisjoint(clause.ahead(i + 2, 6)):
        return False  # "succumbed to pressure"
    before = len(scene.harms)
    if not scene.predicate(kind, i, i + 1, finite=True):
        return False
    told = [harm for harm in scene.harms[before:] if _befell(scene, harm.phrase, word, i + 1)]
    if not (told and told[-1].phrase.form == "number"):  # but "his wife and two sons died"
        scene.harms[before:] = told
    return len(scene.harms) > before


def _befell(scene: Scene, phrase: Phrase, word: str, end: int) -> bool:
    """False for a natural death, and for a deed's getaway: "he died in 1980, aged 88", "two men fled in a car"."""
    clause = scene.clause
    ahead = clause.ahead(end, 7)
    if word.startswith("fle"):
        homes = any(w in harms.HOMES or w in _FLED_FROM for w in ahead)
        driven = is_large(phrase) or (homes and clause.head(phrase) not in FUGITIVES)
        driven = driven and victim_class(clause.head(phrase)) not in ARMED  # "scores of fleeing militants"
        return driven and phrase.form in ("number", "nobody")
    single = phrase.form in ("name", "pronoun", "person")
    if word in ("died", "dies", "die") and single and clause.lower[phrase.first] not in ("a", "an", "one", "another"):
        if clause.lower[phrase.first] == "the" and scene.previous and not any(w.isdigit() for w in ahead):
            return True  # "Three remain in hospital. The driver died."
        # to hospital, where he died
        hurt = scene.harms[0].kind == "injured" and clause.word(phrase.first - 1) == "where"
        return hurt or not harms.VIOLENT_DEATH.isdisjoint(ahead)
    return not single or harms.NATURAL_DEATH.isdisjoint(ahead)


def to_death(scene: Scene, i: int) -> bool:
    """froze to death | were crushed to death | hacked to death ten people | hacked guard Ali Khan to death"""
    clause = scene.clause
    verb = clause.nearest(harms.TO_DEATH, i, _NAME) if clause.word(i - 1) == "to" else -1
    if verb < 0:
        return False
    bare = verb == i - 2
    victims = objects(clause, i + 1 if bare else verb + 1)
    if victims and (bare or victims[-1].last == i - 1) and not clause.group(verb).passive and clause.happened(verb):
        return scene.state("killed", victims, verb, i + 1, need=2)
    finite = clause.word(verb) in ("froze", "starved", "bled", "burned", "choked")
    return bare and scene.predicate("killed", verb, i + 1, finite=finite)
