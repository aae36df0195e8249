"""Nouns that state a count: "12 deaths", "the death of three", "a death toll of 41", "thirteen bodies", "300 lives"."""

from collections.abc import Sequence

from kosovo_reader.language import harms
from kosovo_reader.language.auxiliaries import HAVE, MANNERS, MODALS
from kosovo_reader.language.countries import NAMES
from kosovo_reader.language.harms import COUNTED, STATES, VERBS, Kind
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS
from kosovo_reader.language.people import PEOPLE
from kosovo_reader.language.quantities import exactly
from kosovo_reader.toll.clause import Clause
from kosovo_reader.toll.noun_phrases import OTHERS, plural_noun
from kosovo_reader.toll.objects import names, objects
from kosovo_reader.toll.phrases import Phrase
from kosovo_reader.toll.scene import NEAR, Scene

_TOLL = 24  # tokens between a toll and its number: "the death toll from a landslide in northern Peru rose to 35"
_AGAIN = 8  # tokens between two numbers of one toll
_NEAR = 16  # tokens between bodies and their recovery
# "a charred body"; not "a governing body"
_OF_BODIES = frozenset(
    "badly partially severely charred burned burnt mutilated decomposed decomposing decapitated headless "
    "dismembered unidentified unclaimed lifeless bloodied battered naked frozen bullet-riddled dead human second "
    "third fourth".split()
)
_CORPORATE = frozenset(
    "governing public official international regulatory ruling professional heavenly student legislative state".split()
)
_CLAIMANTS = harms.EVENTS | frozenset(
    "plunge fall heat heatwave virus cholera ebola flu outbreak epidemic typhoon cyclone hurricane bomb mine".split()
)
_BEFORE_TOLL = frozenset(
    "death murder homicide bomb body road casualty the a official final overall its provisional 's".split()
)
_UNSURE = frozenset("death deaths capture massacre".split())  # a natural death, the capture of Tal Hamis
_NAMED: dict[str, Kind] = {"deceased": "killed", **harms.UPROOTED}
_WHERE = frozenset("from in at near on by outside last yesterday".split())
_PLACED = 7  # tokens between "the killing in" and "of"
_ARTICLES = frozenset("a an the".split())
_UNKNOWN = frozenset("unknown unclear".split())
_ENDS_TOLL = frozenset("; feared expected likely when after while because".split())
_ORDERING = frozenset("ordered determined imposed extended approved confirmed decided".split())
_OPENS_TOLL = frozenset("death road the a official overall".split())


def counted(scene: Scene, i: int) -> bool:
    """12 deaths | no injuries | the death of three soldiers | the arrest of a journalist"""
    clause = scene.clause
    word = clause.lower[i]
    kind = COUNTED[word]
    if tallied(scene, kind, i):
        return True
    if word == "detention" and _ordered(scene, i):
        return True
    if clause.word(i + 1) == "too" and clause.word(i + 2) in ("many", "few"):  # "one killing too many"
        return False
    if any(_is_wanted(clause.words, clause.lower, k) for k in range(max(clause.first, i - 7), i)):
        return False
    joined = COUNTED.get(clause.word(i - 2)) if clause.word(i - 1) in ("or", "and") else None
    if joined and {kind, joined} == {"killed", "injured"} and clause.word(i + 1) in ("of", "to"):
        kind = joined  # "the death or injury of 12" is one count
    told = word in ("fatalities", "deaths") and clause.word(i + 1) in ("were", "are") and clause.at(i + 2)
    if (
        told or clause.word(i + 1) in harms.INCLUDING
    ):  # the deaths included two officers; the fatalities were a priest and
        return scene.state(kind, [p for p in objects(clause, i + 2) if p.noun], i, i + 2, need=2)
    phrase = clause.ending(i + 1) or clause.ending(clause.skip(OTHERS, i - 1) + 1)  # "one more death"
    if phrase and phrase.form in ("number", "nobody") and not clause.doubted(phrase.first):
        return scene.state(kind, [phrase._replace(noun=None, human=2)], phrase.first, i + 1, single=False)
    if clause.word(i - 1) == "or" and clause.word(i - 2) in COUNTED and clause.word(i - 3) == "no":
        return scene.nobody(kind, i, i, i + 1)
    of = _of_behind_place(clause, i + 1)
    if clause.word(of) not in ("of", "to") or clause.word(i - 1) in ("no", "any"):
        return False
    victims = objects(clause, of + 1, nominal=True)
    if not victims or (victims[0].form == "person" and clause.lower[victims[0].first] == "the"):
        return False
    if victims[0].form == "name" and (word in _UNSURE or not harms.WANTED.isdisjoint(clause.ahead(victims[0].last, 3))):
        return False
    need = 2 if kind in ("displaced", "detained") else 1
    return scene.state(kind, victims, i, i + 1, need=need, single=False, nested=True)


def _of_behind_place(clause: Clause, i: int) -> int:
    """The "of" of "the killing in Racak of 45 men", whose "in" is token `i`; `i` for "in a town of 20,000", or none."""
    if clause.word(i) not in _WHERE:
        return i
    for k, word in enumerate(clause.ahead(i + 1, _PLACED), i + 1):
        if word == "of":
            return k
        if not word[0].isalnum() or word in AUXILIARIES or (word in _ARTICLES and clause.lower[i] != "by"):
            break
    return i


def _is_wanted(words: Sequence[str], lower: Sequence[str], k: int) -> bool:
    """True for a word that wants what follows; "acquitted of [ordering] the killing of 27" is about a deed."""
    return (lower[k] in MODALS and words[k] != "May") or (
        lower[k] in harms.WANTED and not (lower[k] == "ordering" and lower[k - 1] in ("of", "for"))
    )


def _ordered(scene: Scene, i: int) -> bool:
    """detention of 48 hours was determined for the three suspects | ordered detention for two men"""
    clause = scene.clause
    for k, word in enumerate(clause.ahead(i, _NEAR)[1:], i + 1):
        if word in ("for", "of") and (victims := objects(clause, k + 1)) and victims[0].human == 2:
            ordered = victims[0].form in ("number", "person") and not _ORDERING.isdisjoint(clause.before(k, k - i + 4))
            return ordered and scene.state("detained", victims, i, k, need=2)
    return False


def bodies(scene: Scene, i: int) -> bool:
    """thirteen bodies were recovered | the remains of 12 miners | the body of a woman was found"""
    clause = scene.clause
    if clause.lower[i] != "body" and clause.word(i + 1) == "of":
        dead = objects(clause, i + 2, nominal=True)
        if dead and dead[0].form == "number":
            return scene.state("killed", dead, i, i + 1, need=2)
    if harms.RECOVERED.isdisjoint(clause.before(i, _NEAR) + clause.ahead(i, _NEAR)):
        return False
    phrase = clause.ending(i + 1)
    if phrase and phrase.form == "number":
        if not _CORPORATE.isdisjoint(clause.lower[phrase.first : i]):
            return False
        so_far = clause.word(i + 1) in ("have", "has", "of")
        return scene.state("killed", [phrase], phrase.first, i + 1, need=0, single=not so_far)
    if clause.word(i + 1) == "of":
        dead = objects(clause, i + 2, nominal=True)
        known = dead and dead[0].form == "person" and clause.lower[dead[0].first] == "the"  # "of the deceased man"
        known = known and clause.word(dead[0].first + 1) != "missing"
        return not known and scene.state("killed", dead, i, i + 1)
    noun = clause.skip(_OF_BODIES, i - 1) + 1
    if clause.word(noun - 1) in ("a", "an", "one", "another", "his", "her"):
        one = Phrase("person", noun - 1, i + 1, exactly(1, noun - 1, i + 1), (noun, i + 1), 2)
        return scene.state("killed", [one], noun - 1, i + 1)
    return False


def tallied(scene: Scene, kind: Kind, i: int) -> bool:
    """Killed: 12. Wounded: 14 soldiers; missing: about 30"""
    clause = scene.clause
    phrase = clause.at(i + 2) if clause.word(i + 1) == ":" and not clause.word(i - 1)[:1].isalpha() else None
    listed = objects(clause, i + 2, nominal=True) if phrase else []  # "Killed: a policeman and three gunmen"
    return phrase is not None and scene.state(kind, listed or [phrase], i, i + 1, need=2, single=False)


def unknown(scene: Scene, i: int) -> bool:
    """the fate of 1,600 people is unknown | the whereabouts of two hikers remain unclear"""
    clause = scene.clause
    phrase = clause.at(i + 2 + (clause.word(i + 2) in ("the", "these"))) if clause.word(i + 1) == "of" else None
    untraced = clause.lower[i] == "trace" and clause.word(i - 1) == "no"  # "there is no trace of 11 sailors"
    if phrase is None or not (untraced or not _UNKNOWN.isdisjoint(clause.ahead(phrase.last, _NEAR))):
        return False
    return scene.state("missing", [phrase], i, i + 1, need=2, single=False)


def lives(scene: Scene, i: int) -> bool:
    """claimed 300 lives | claimed the lives of 14 hikers | the loss of 12 lives | 12 lives were lost"""
    clause = scene.clause
    phrase = clause.ending(i + 1)
    if phrase and phrase.form == "number":
        victims = [phrase._replace(noun=None)]
    else:
        victims = objects(clause, i + 2) if clause.word(i + 1) == "of" else []
    if not victims:
        return _cost(scene, i)
    start = min(victims[0].first, i)
    claim = clause.nearest(harms.CLAIMING, start, 4)
    if claim < 0:
        return "lost" in clause.ahead(i, 5) and scene.state("killed", victims, i, i + 1, need=0)
    return clause.happened(claim) and scene.state("killed", victims, claim, i + 1, need=0)


def _cost(scene: Scene, i: int) -> bool:
    """a crime that cost a sergeant his life"""
    clause = scene.clause
    phrase = clause.ending(i - 1)
    if phrase is None or clause.word(phrase.first - 1) not in ("cost", "costs", "costing"):
        return False
    return scene.state("killed", [phrase], phrase.first - 1, i + 1)


def identified(scene: Scene, i: int) -> bool:
    """the dead were named as Nenad Petrov, 24, and Ilir Hoxha, 31 | police identified the victims as Ilir Hoxha and"""
    clause = scene.clause
    if any(harm.phrase.part and harm.phrase.number.stated == 1 for harm in scene.harms[-NEAR:]):
        return False  # "One of the dead was named as Ilir Hoxha"
    as_ = next((k for k, word in enumerate(clause.ahead(i + 1, 5), i + 1) if word == "as"), 0)
    if not as_:
        return False
    group = clause.group(i)
    kinds = {harm.kind for harm in scene.before[-NEAR:]}
    of_victims: Kind = kinds.pop() if len(kinds) == 1 else "killed"
    about = clause.before(group.first, _AGAIN) if group.passive else clause.lower[i + 2 : as_]
    for word in reversed(about):
        if kind := of_victims if word in ("victim", "victims") else _kind(word):
            dead = [p for p in names(clause, as_ + 1) if p.form == "name" or not scene.several]  # not "and his wife"
            dead = [_by_name(one) for one in dead]
            if len(dead) > 1 and kind in scene.told:  # they have been counted
                return False
            return scene.state(kind, dead, i, as_ + 1, need=2, single=False)
    return False


def _by_name(one: Phrase) -> Phrase:
    """his cousin [Bilal Ahmed]"""
    named = one.form == "person" and one.noun is not None and one.noun[1] < one.last - 1
    return one._replace(noun=(one.noun[1], one.last)) if named and one.noun else one


def _kind(word: str) -> Kind | None:
    """The harm that came to "the injured", "the people killed", "the refugees"."""
    return VERBS[word][0] if word in VERBS else STATES.get(word) or COUNTED.get(word) or _NAMED.get(word)


def claims(scene: Scene, i: int) -> bool:
    """Bus plunge claims 13: in a headline"""
    clause = scene.clause
    phrase = clause.at(i + 1) if clause.headline else None
    if phrase is None or phrase.noun or clause.word(i - 1) not in _CLAIMANTS:
        return False
    following = clause.word(phrase.last)
    ends = not following[:1].isalnum() or following in PREPOSITIONS
    return ends and scene.state("killed", [phrase], i, i + 1, need=2)


def hostages(scene: Scene, i: int) -> bool:
    """are holding 40 hostages | 12 hostages were taken | took 12 prisoners | nine dead, six hostages"""
    clause = scene.clause
    phrase = clause.ending(i + 1)
    if phrase is None or phrase.form != "number":
        return False
    verb = phrase.first - 1
    if any(harm.last == verb for harm in scene.harms[-3:]) and clause.word(verb) in (",", "and"):
        return not clause.word(i + 1)[:1].isalnum() and scene.state("abducted", [phrase], phrase.first, i + 1)
    if clause.lower[i] == "prisoners":  # a jail "holds 300 prisoners"
        taken = clause.word(verb) in ("took", "taking", "taken") and clause.happened(verb)
        return taken and scene.state("detained", [phrase], verb, i + 1)
    if clause.word(verb) in harms.HOLDING and clause.happened(verb):
        return scene.state("abducted", [phrase], verb, i + 1)
    return False


def toll(scene: Scene, i: int) -> bool:
    """the death toll rose to 41 | a toll of 12 | put the toll at more than 300"""
    clause = scene.clause
    deadly = clause.word(i - 1) in _BEFORE_TOLL or clause.word(i - 1) in _CLAIMANTS
    placed = clause.word(i - 1) in (":", "") or clause.words[i - 1].partition("-")[0] in NAMES
    if not (deadly or (clause.headline and placed)):
        return False
    bare = clause.at(i + 1) if clause.headline else None  # Flood toll over 100
    if bare and bare.form == "number" and not bare.noun:
        if clause.ahead(i + 1, 2) == ["up", "to"] and bare.number.stated:  # Mudslide toll up to 15
            bare = bare._replace(number=exactly(bare.number.stated, *bare.number[3:]))
        return scene.state("killed", [bare], i, i + 1, need=2, single=False)
    if clause.word(i + 1) in harms.INCLUDING:  # the toll includes 17 children
        return scene.state("killed", [p for p in objects(clause, i + 2) if p.noun], i, i + 2, need=2)
    first = i
    while i - first < 3 and clause.word(first - 1) in _OPENS_TOLL:
        first -= 1
    hurt = clause.word(i - 1) in ("the", "a") and {harm.kind for harm in scene.harms[-NEAR:]} == {"injured"}
    return measured(
        scene, "injured" if hurt else "killed", first, i + 1
    )  # "three were hurt, the toll was changed to one"


def number(scene: Scene, i: int) -> bool:
    """the number of dead rose to 87 | the number of people missing stands at 19 | bringing the total to 3,000"""
    clause = scene.clause
    if clause.word(i + 1) != "of" or not (clause.lower[i] == "number" or clause.word(i - 1) == "the"):
        told = scene.harms or scene.before
        k = i + 1
        while clause.word(k) in MANNERS or clause.word(k) in HAVE:
            k += 1
        moves = clause.word(k) in harms.TOLL_MOVES
        return bool(told) and moves and clause.word(i - 1) == "the" and measured(scene, told[-1].kind, i - 1, i + 1)
    for k, word in enumerate(clause.ahead(i + 2, 6), i + 2):
        kind = "killed" if word == "victims" and "killed" in scene.recent else _kind(word)
        if kind is None:
            continue
        behind = 2 * (clause.word(k + 1) in PEOPLE) or word in harms.UPROOTED  # "the number of displaced [people]"
        start, end, human = plural_noun(clause.reading, i + 2, k + behind)
        start = start if kind == "displaced" else max(start, k + 1 if behind == 2 else start)
        noun = (start, end) if human == 2 or word in harms.UPROOTED else None  # "the number of [people] killed"
        raised = clause.ending(i - 1) if clause.word(i - 1) == "the" else None
        if raised and clause.before(raised.first, 1) == ["to"]:  # "brings to 12 the number of people killed"
            return scene.state(kind, [raised._replace(noun=noun)], raised.first, k + 1, single=False)
        return measured(scene, kind, i, k + 1, noun)
    return False


def _measured_again(scene: Scene, kind: Kind, preposition: str, i: int) -> None:
    """A second number of the same toll: "stood at 69 before dawn and [at 128] by noon"."""
    clause = scene.clause
    for k in range(i, min(i + _AGAIN, clause.last - 2)):
        if clause.lower[k] in ("and", ",") and clause.lower[k + 1] == preposition:
            phrase = clause.at(k + 2)
            if phrase and phrase.noun is None:
                scene.state(kind, [phrase], k + 1, phrase.last, single=False)
            return


def measured(scene: Scene, kind: Kind, first: int, i: int, noun: tuple[int, int] | None = None) -> bool:
    """The number that a toll of the noun's people has come to, behind token `i`."""
    clause = scene.clause
    if clause.doubted(first):
        return False
    moved = False
    for k, word in enumerate(clause.ahead(i, _TOLL), i):
        before = clause.lower[k - 1]
        phrase = clause.at(k) if moved else None
        counts = phrase and (phrase.human == 2 or clause.word(phrase.last) == "mark")  # "above the 1,000 mark"
        if phrase and counts and phrase.form == "number" and before not in ("from", "in", "on", "since", "with", "by"):
            high, about = phrase.number.high, clause.lower[k - 2 : k]
            if high is not None and not harms.PASSING.isdisjoint(about):  # "passed 300": more than 300
                phrase = phrase._replace(number=phrase.number._replace(low=high + 1, high=None))
            elif not harms.NEARING.isdisjoint(about):
                phrase = phrase._replace(number=phrase.number._replace(low=None))
            one = phrase._replace(human=2, noun=phrase.noun or noun)
            stated = scene.state(kind, [one], first, k, single=False)
            if stated:
                _measured_again(scene, kind, before, phrase.last)
            return stated
        if word in MODALS or word in _ENDS_TOLL:
            return False
        moved = moved or word in harms.TOLL_MOVES
    return False
