"""Deaths and disappearances told by other words: "lost 40 men", "fell in battle", "buried 11", "searching for six"."""

from kosovo_reader.language import harms
from kosovo_reader.language.countries import PEOPLES
from kosovo_reader.language.harms import Kind
from kosovo_reader.language.lexicon import AUXILIARIES
from kosovo_reader.language.people import FUGITIVES, REPLACEABLE
from kosovo_reader.language.victim_classes import victim_class
from kosovo_reader.toll.objects import objects
from kosovo_reader.toll.phrases import Phrase
from kosovo_reader.toll.scene import NEAR, Scene
from kosovo_reader.toll.subjects import subjects

_TOLD = 24  # tokens between "have left" and what people left for
_CAUSED = 16  # tokens between those lost and what killed them
_CLOSE = 5  # tokens between "buried" and what it is under, "survived" and what
_SEARCH = 8  # tokens between rescuers and "searching"
_FIELD = frozenset("battle battlefield combat action honour honor duty".split())
_MOURNING = frozenset("we they i she he family families village villagers residents relatives mourners town".split())
_RITES = frozenset("cemetery cemeteries graveyard honours honors ceremony side funeral mourners".split())
_SWALLOWED = frozenset("by alive avalanche avalanches mudslide landslide collapsed collapse rubble debris".split())
_FUNERAL = 8  # tokens between "buried" and these
_WANTED_FOR = frozenset("over by for in as to".split())
_FALLING = frozenset("ill sick from off into to short behind asleep out down under victim back foul silent".split())
_FLIGHT = frozenset("evacuation evacuated fighting violence shelling attacks clashes war floods fear".split())
_PLACES = frozenset("area village villages town city country region enclave settlement".split())
_HOSTS = frozenset(
    "hosts hosted hosting host shelters sheltered sheltering accommodates accommodated counted registered".split()
)
_ARRIVED = frozenset("arrived entered reached".split())  # "some 25,000 refugees have arrived in Albania"
_ARMED = ("military", "militants")
_TAKEN = frozenset("taken took taking led dragged marched bundled hauled carried carted whisked".split())
_BY_AMBULANCE = frozenset("ambulance ambulances stretcher stretchers paramedics".split())
_BY_POLICE = harms.KEEPERS | set("handcuffs cuffs officers agents policemen questioning detained arrested".split())
WOUNDS = frozenset("wounds injuries burns fractures wounded injured bullet bullets shrapnel heat cold smoke".split())
_OUTLIVED = WOUNDS | harms.EVENTS | {"journey", "crossing", "surgery", "night"}
_LARGE = 20  # from so many people on, a flight is no getaway
_SEARCHES = frozenset("continues continued continuing resumed resumes suspended missing abandoned lost".split())
_FUGITIVES = FUGITIVES | harms.SUSPECTS
_UNDER = frozenset("under beneath alive underneath".split())
_RESCUERS = frozenset(
    "rescuers rescue divers firefighters coastguard coastguards lifeboats helicopters volunteers".split()
)


def lost(scene: Scene, i: int) -> bool:
    """lost 40 men | had treated 214 people and lost six"""
    clause = scene.clause
    victims = objects(clause, i + 1)
    group = clause.group(i)
    if group.passive and not harms.VIOLENT_DEATH.isdisjoint(clause.ahead(i + 1, 3)):  # "16 sailors were lost when"
        return scene.predicate("killed", i, i + 1, need=2)
    if not victims or group.passive or not group.real or clause.doubted(group.first):
        return False
    one = victims[0]
    if one.noun is None:
        ended = not clause.word(one.last)[:1].isalnum()
        return ended and bool(scene.harms) and one.form == "number" and scene.state("killed", [one], i, i + 1)
    kin = "family" in clause.lower[one.last : one.last + 3]  # "lost 13 members of our family"
    violent = not harms.VIOLENCE.isdisjoint(clause.ahead(one.last, _CAUSED))  # "lost one of its members in the blast"
    if one.form == "name" or (clause.head(one) in REPLACEABLE and not (kin or violent)):
        return False
    return scene.state("killed", victims, i, i + 1, need=2)


def fell(scene: Scene, i: int) -> bool:
    """two soldiers fell on the field of honour | have fallen in battle | fell in the line of duty"""
    clause = scene.clause
    ahead = clause.ahead(i + 1, 5)
    field = next((k for k, word in enumerate(ahead) if word in _FIELD), 0)
    if field:
        return scene.predicate("killed", i, i + field + 2, need=2, finite=True)
    if not clause.group(i).perfect or clause.word(i + 1) in _FALLING:
        return False
    found = subjects(clause, clause.group(i).first, True)  # "five more soldiers had fallen"
    return scene.state("killed", [p for p in found if victim_class(clause.head(p)) in _ARMED], i, i + 1)


def buried(scene: Scene, i: int) -> bool:
    """we buried 11 from one house | Nis buries 14 victims | two soldiers were buried with honours; not under rubble"""
    clause, group = scene.clause, scene.clause.group(i)
    if not _UNDER.isdisjoint(clause.ahead(i + 1, _CLOSE)):
        return False
    if group.passive and group.real:
        ahead = clause.ahead(i + 1, _FUNERAL)
        laid = "killed" in scene.recent or not _RITES.isdisjoint(ahead)
        laid = laid or any(clause.head(p) == "victims" for p in subjects(clause, group.first, True))
        laid = laid and _SWALLOWED.isdisjoint(ahead)  # not "buried on Sunday when an avalanche hit"
        several = [p for p in subjects(clause, group.first, True) if p.form == "number" and p.number.stated != 1]
        return laid and scene.state("killed", several, group.first, i + 1, need=2, single=False, nested=True)
    victims = objects(clause, i + 1)
    mourned = clause.word(i - 1) in _MOURNING or (victims and clause.head(victims[0]) == "victims")
    if not mourned:
        return False
    bare = victims and not victims[0].noun and clause.word(victims[0].last) not in ("", ".", ",", "from", "in", "on")
    if not victims or victims[0].form != "number" or (bare and not victims[0].part):
        return False
    return scene.state("killed", victims, i, i + 1, need=2)


def survived(scene: Scene, i: int) -> bool:
    """two of them did not survive | the pilot did not survive the crash; not "survive a vote" """
    clause, group = scene.clause, scene.clause.group(i)
    if not group.negated or (clause.has_object(i + 1) and _OUTLIVED.isdisjoint(clause.ahead(i + 1, _CLOSE))):
        return False
    victims = subjects(clause, group.first, True)
    return not clause.doubted(group.first) and scene.state("killed", victims, group.first, i + 1, need=2)


def sought(scene: Scene, i: int) -> bool:
    """rescuers are still searching for six miners | three climbers are still being sought; not suspects"""
    clause = scene.clause
    group = clause.group(i)
    if clause.lower[i] == "search":  # "the search continues for eight miners"
        end = next((k for k, word in enumerate(clause.ahead(i + 1, 5), i + 2) if word == "for"), 0)
        going_on = not _SEARCHES.isdisjoint(clause.before(i, 3) + clause.ahead(i + 1, _TOLD))
        victims = objects(clause, end) if end and going_on and clause.word(i - 1) != "to" else []
    elif clause.lower[i] in ("searching", "looking") or (clause.lower[i] == "searched" and not group.passive):
        helped = not _RESCUERS.isdisjoint(clause.before(i, _SEARCH)) and clause.word(i + 1) == "for"
        victims = objects(clause, i + 2) if helped else []
        end = i + 2
    else:
        being = clause.word(i - 1) == "being" and group.real
        plain = clause.word(i + 1) == "for" or (clause.lower[i] == "sought" and clause.word(i + 1) not in _WANTED_FOR)
        victims = subjects(clause, group.first, True) if being and plain else []
        end = i + 1 + (clause.word(i + 1) == "for")
    lost = [p for p in victims if clause.head(p) not in _FUGITIVES and p.form == "number" and (p.noun or is_large(p))]
    lost = [p for p in lost if victim_class(clause.head(p)) != "officials"]  # nor the judges that a court seeks
    return scene.state("missing", lost, min(group.first, i), end, need=2, single=False)


def mourned(scene: Scene, i: int) -> bool:
    """took part in the burial of 30 persons | the funerals of seven soldiers; one may have died in bed"""
    clause = scene.clause
    victims = objects(clause, i + 2, nominal=True) if clause.word(i + 1) in ("of", "for") else []
    if not victims or victims[0].form != "number" or victims[0].number.stated == 1:
        return False
    return scene.state("killed", victims, i, i + 1, need=2, single=False)


def uprooted(scene: Scene, i: int) -> bool:
    """hosted 1.9 million IDPs | is home to 400,000 refugees; not "12 refugees were arrested" """
    clause = scene.clause
    phrase = clause.ending(i + 1)
    if phrase is None or phrase.form != "number" or clause.word(i + 1) == "who":
        return False
    come = i + 1 + (clause.word(i + 1) in ("have", "had"))
    if clause.word(come) in _ARRIVED and is_large(phrase) and not clause.doubted(phrase.first):
        return scene.state("displaced", [phrase], phrase.first, come + 1, single=False)
    if clause.word(i + 1) in AUXILIARIES:
        return False
    hosted = clause.word(phrase.first - 1) in _HOSTS or clause.before(phrase.first, 2) == ["home", "to"]
    if not (hosted or clause.lower[i] == "idps") or clause.doubted(phrase.first):
        return False
    return scene.state("displaced", [phrase], phrase.first, i + 1, single=False)


def taken_away(scene: Scene, i: int) -> bool:
    """four women were taken away, in a sentence of killing | police led away two men | was taken away by ambulance"""
    clause = scene.clause
    object_ = clause.ending(i)
    verb = object_.first - 1 if object_ else i - 1
    group = clause.group(verb)
    if clause.word(verb) not in _TAKEN or not group.real or clause.doubted(group.first):
        return False
    victims = [object_] if object_ else subjects(clause, group.first, True) if group.passive else objects(clause, i + 1)
    about = clause.before(group.first, _SEARCH) + clause.ahead(i, _SEARCH)
    kind: Kind = "abducted"
    if not _BY_AMBULANCE.isdisjoint(about):
        kind = "injured"
    elif not _BY_POLICE.isdisjoint(about):
        kind = "detained"
    elif harms.CAPTORS.isdisjoint(about) and not (scene.harms or scene.recent):
        return False
    sure = kind != "abducted" or not harms.CAPTORS.isdisjoint(about)
    told = [p for p in victims if p.noun and (sure or p.form == "number")]
    return scene.state(kind, told, group.first, i + 1, need=2)


def admitted(scene: Scene, i: int) -> bool:
    """11 patients were admitted, three of them with bullet wounds; not with flu"""
    clause = scene.clause
    group = clause.group(i)
    ahead = clause.ahead(i, _TOLD)
    hurt = scene.harms or scene.recent or not WOUNDS.isdisjoint(ahead)
    if not (hurt and group.passive and group.real and harms.ILLNESSES.isdisjoint(ahead)):
        return False
    patients = [p for p in subjects(clause, group.first, True) if clause.head(p) in ("patients", "casualties")]
    return not clause.doubted(i) and scene.state("injured", patients, group.first, i + 1)


def is_large(phrase: Phrase) -> bool:
    """True for so many, or a number so vague, that they are no small party."""
    return phrase.number.stated is None or phrase.number.stated >= _LARGE


def left(scene: Scene, i: int) -> bool:
    """1,400 people have left, in a sentence of evacuation | 300 villagers had left the area because of the fighting"""
    clause = scene.clause
    group = clause.group(i)
    if clause.word(i + 1) == "for" and clause.word(i + 2) and clause.words[i + 2][0].isupper() and not group.passive:
        fled = any(
            harm.kind == "displaced" for harm in (scene.harms or scene.before)[-NEAR:]
        )  # "while 65,000 left for Albania"
        many = [p for p in subjects(clause, group.first, True) if fled and is_large(p)]
        return clause.happened(i) and scene.state("displaced", many, group.first, i + 1, need=2, single=False)
    if clause.word(i + 1) and clause.words[i + 1][0].isupper() and not group.passive:
        people = [p for p in subjects(clause, group.first, True) if clause.head(p).capitalize() in PEOPLES]
        large = [p for p in people if is_large(p)]  # "More than 200,000 Serbs left Kosovo after the war"
        return clause.happened(i) and scene.state("displaced", large, group.first, i + 2, need=2, single=False)
    place = i + 1 + (clause.word(i + 1) == "the")
    told = clause.word(place) in _PLACES or not clause.word(i + 1)[:1].isalnum()
    if not (group.perfect and told) or _FLIGHT.isdisjoint(clause.before(i, _TOLD) + clause.ahead(i, _TOLD)):
        return False
    many = [p for p in subjects(clause, group.first, True) if p.noun and is_large(p)]
    return clause.happened(i) and scene.state("displaced", many, group.first, i + 1, need=2, single=False)


def eliminated(scene: Scene, i: int) -> bool:
    """four terrorists were eliminated | troops eliminated 12 militants; not of teams, jobs, candidates"""
    clause, group = scene.clause, scene.clause.group(i)
    if not group.real or not harms.CONTESTS.isdisjoint(clause.ahead(i + 1, _CAUSED)):
        return False
    victims = objects(clause, i + 1) if not group.passive else subjects(clause, group.first, True)
    if clause.headline and not victims:  # Two terrorists eliminated, search continues
        victims = subjects(clause, i, False)
    party = [p for p in victims if clause.head(p) == "members" and clause.words[p.last - 2].isupper()]  # PKK members
    armed = [p for p in victims if p in party or victim_class(clause.head(p)) == "militants"]
    single = not group.present
    return not clause.doubted(group.first) and scene.state("killed", armed, group.first, i + 1, single=single)
