"""What a sentence tells of some of those it has just counted: "five of them children", "one gravely"."""

from bisect import bisect_left
from math import inf
from operator import attrgetter

from kosovo_reader.language.auxiliaries import BE
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.harms import DEGREES, HAPPENINGS, INCLUDING, PLACES, STATES, VERBS, Kind
from kosovo_reader.language.lexicon import PREPOSITIONS
from kosovo_reader.toll.clause import PERIODS, Clause
from kosovo_reader.toll.named import is_title
from kosovo_reader.toll.noun_phrases import Phrase, plural_noun
from kosovo_reader.toll.objects import is_speaker, names
from kosovo_reader.toll.scene import Harm, Scene

_BESIDE = frozenset(", ( — – - -- _ :".split())
_LISTED = _BESIDE | {"and", "but"}
_SPELLING = _BESIDE - {",", "("}
_ENCLOSING = {"—": "—", "–": "–", "-": "-", "_": "_", "(": ")"}
_PLACES = frozenset("in at near on outside from".split())
_GRAVE = frozenset("serious critical severe grave".split())
_SORTS = frozenset("foreign female male underage elderly disabled teenage unarmed pregnant".split())
_COMPARING = frozenset([("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")])
_SPEAKING = frozenset([("speaks", "of"), ("speak", "of"), ("spoke", "of"), ("it", "at"), ("figure", "at")])
_BACK_AGAIN = frozenset("escape escaped fled released returned freed rescued found recovered".split())
_HARMS = VERBS.keys(), HAPPENINGS.keys(), STATES.keys(), PLACES.keys()
_SOON = 5  # tokens in which another construction would tell more of "of whom 11 had"
_TOLD_MORE = frozenset("who also whose".split())
_NEAR = 4  # tokens between those counted and their breakdown: "Nine people died there, five Serbs and ..."
_BESIDE_BY = 2  # tokens between "nine dead" and "seven by gunshot"
_FAR = 12  # tokens between those counted and as many elsewhere: "killed in Mitrovica and two in Zvecan"

Told = tuple[Kind, int, tuple[int, int] | None]


def read_parts(scene: Scene) -> None:
    """Add to the scene what is told of parts of those that it counts, or that the sentence before counted."""
    taken = {harm.phrase.first for harm in scene.harms}
    rest = [p for p in scene.clause.phrases if p.human and p.first not in taken and p.form in ("number", "person")]
    if rest:
        _read_counted(scene, rest)
    _read_named(scene)


def _read_counted(scene: Scene, rest: list[Phrase]) -> None:
    known = sorted(scene.harms, key=attrgetter("first"))
    whole, chained, k = scene.previous, -1, 0
    behind = -1  # the noun of the part told last
    things = [p.first for p in scene.clause.phrases if p.noun and not p.human and scene.clause.head(p) not in PERIODS]
    for phrase in rest:
        while k < len(known) and known[k].phrase.first < phrase.first:
            whole = known[k]
            k += 1
        if whole is None or phrase.first < max(whole.phrase.first, behind):
            continue
        if whole.phrase.form == "name" and scene.several:
            continue
        since = -1 if whole is scene.previous else whole.phrase.first
        thing = bisect_left(things, phrase.first) - 1
        if phrase.part and thing >= 0 and things[thing] > since:
            continue  # "Three people were hurt. Four houses were damaged, two of them badly."
        counted = whole.last if whole is not scene.previous else -1
        told = _part(scene.clause, phrase, whole.kind, counted, chained)
        most = whole.phrase.number.stated or inf
        if told is None and counted >= 0 and _breaks_down(scene.clause, phrase, whole.phrase.last, most):
            told = whole.kind, phrase.last, None
        if told is None:
            continue
        kind, chained, noun = told
        if noun:
            behind = chained
            phrase = phrase._replace(noun=noun, human=2)
        parent = whole.parent or whole
        scene.harms.append(Harm(kind, phrase, phrase.first, chained, whole.single, whole.nested, parent))


def _read_named(scene: Scene) -> None:
    """Add those whom a count includes by post and name: "12 people, including [opposition leader Ilir Hoxha]"."""
    clause = scene.clause
    lower = clause.lower[clause.first : clause.last] if scene.harms else []
    if "including" not in lower:
        return
    i = clause.first + lower.index("including") + 1
    if clause.at(i) or not is_title(clause.word(i)):
        return
    for whole in reversed(scene.harms):
        if 0 <= i - max(whole.phrase.last, whole.last if whole.last < i else 0) < _FAR:
            parts = [Harm(whole.kind, p, p.first, p.last, whole.single, whole.nested, whole) for p in names(clause, i)]
            scene.harms.extend(parts)
            return


def _part(clause: Clause, phrase: Phrase, kind: Kind, counted: int, chained: int) -> Told | None:
    """The harm that came to the phrase as a part of those counted before, the token after it, and the noun it names.

    kind     what came to those counted before
    counted  the token after their count, -1 if it stands in another sentence
    chained  the token after the part told last, -1 if there is none
    """
    if phrase.part:
        return _of_them(clause, phrase, kind)
    if clause.word(phrase.first - 1) in ("which", "whom") and clause.word(phrase.first - 2) == "of":
        bare = phrase.noun is None or phrase.human < 2
        if not _BACK_AGAIN.isdisjoint(clause.ahead(phrase.last, _SOON)):
            return None
        return _of_them(clause, phrase, kind) if bare else (kind, phrase.last, None)
    if phrase.noun is None and phrase.form == "number" and _is_compared(clause, phrase, counted):
        return kind, phrase.last, None
    if phrase.noun and phrase.human == 2 and _is_among(clause, phrase):
        return kind, phrase.last, None
    if counted < 0 and phrase.first == clause.first and phrase.noun is None and phrase.form == "number":
        return _told_of(clause, phrase, kind)
    if counted < 0 and chained < 0:
        return None
    if phrase.noun is None and clause.word(phrase.first - 1) in _LISTED:
        degree = phrase.last + (clause.word(phrase.last) in BE)
        grave = degree > phrase.last and clause.word(degree) in _GRAVE
        if grave or clause.word(degree) in DEGREES:
            return _by_degree(clause, kind, degree)  # one gravely; three are serious
    bare = phrase.noun is None and phrase.form == "number"
    if bare and chained >= 0 and clause.word(phrase.first - 1) == "and" and (told := _told_of(clause, phrase, kind)):
        return told  # "of whom 11 were Albanians and 8 were Serbs"
    if _is_included(clause, phrase, chained):
        body = clause.word(phrase.first - 1) == "of"  # "nine bodies, including that of a prison warder"
        return (kind, phrase.last, None) if phrase.human == 2 or body else None
    near = max(k for k in (-1, counted, chained) if k <= phrase.first)
    return _elliptic(clause, phrase, kind, near) if bare else None


def _told_of(clause: Clause, phrase: Phrase, kind: Kind) -> Told | None:
    """Five were children: in the sentence behind "They found 14 bodies."."""
    i = phrase.last + 1
    one = clause.at(i)
    person = one.noun if one and one.form == "person" and one.human == 2 else None
    start, end, human = (*person, 2) if person else plural_noun(clause.reading, i, clause.last)
    following = clause.word(end)
    ends = (
        not following[:1].isalnum() or following in PREPOSITIONS or following in _TOLD_MORE or following.endswith("ed")
    )
    return (kind, end, (start, end)) if clause.word(i - 1) in ("were", "was") and human == 2 and ends else None


def _is_among(clause: Clause, phrase: Phrase) -> bool:
    """two of his brothers were among them | among them were two nurses | so are 1,900 others"""
    i = phrase.last
    if clause.word(i) in BE and clause.word(i + 1) == "among" and clause.word(i + 2) in ("them", "those"):
        return not clause.word(i + 3)[:1].isalnum()
    i = phrase.first - 1
    if clause.word(i) in INCLUDING:  # "At least 31 were wounded. They include three Germans."
        return i - 1 == clause.first and clause.word(i - 1) in ("they", "these", "those")
    if clause.word(i) not in BE:
        return False
    so = i - 1 == clause.first and clause.word(i - 1) == "so"
    return so or clause.lower[max(i - 2, 0) : i] == ["among", "them"]


def _of_them(clause: Clause, phrase: Phrase, kind: Kind) -> Told | None:
    """five of them children | 96 of them seriously | three of whom were nurses | two of them in serious condition"""
    i = phrase.last
    grave = i + (clause.word(i) in BE)
    if clause.word(grave) in _GRAVE and not clause.word(grave + 1)[:1].isalnum():
        return kind, grave + 1, None  # of whom four were critical, "injuries, one of them severe"
    if clause.word(i) in DEGREES or (clause.word(i + 1) in DEGREES and clause.word(i) in ("so", "very")):
        return _by_degree(clause, kind, i + (clause.word(i) not in DEGREES))
    i += clause.word(i) in BE
    told = i < clause.last and (clause.words[i] in ADJECTIVES or clause.lower[i] in _SORTS)
    if told and not clause.word(i + 1)[:1].isalnum():  # three of them Dutch, one of them elderly
        return kind, i + 1, None
    one = clause.at(i)
    if one and one.noun and one.form == "person":
        return kind, one.last, one.noun
    start, end, human = plural_noun(clause.reading, i, clause.last)
    if human == 2:
        return kind, end, (start, end)
    acting = clause.word(phrase.last) in BE and _BACK_AGAIN.isdisjoint(clause.ahead(i, _SOON))
    if acting and clause.word(phrase.first - 1) == "whom" and all(w.isdisjoint(clause.ahead(i, _SOON)) for w in _HARMS):
        return kind, phrase.last, None  # "9,000 are homeless, of whom 4,000 are housed in schools"
    if i == phrase.last and clause.word(i) in PREPOSITIONS and clause.word(phrase.first - 1) in _BESIDE:
        words = clause.ahead(i, 6)  # "in serious condition", "for head injuries"
        return kind, i + next((k for k, word in enumerate(words) if not word[0].isalnum()), len(words)), None
    return None


def _by_degree(clause: Clause, kind: Kind, i: int) -> Told:
    """96 of them seriously | one fatally | One was killed, another badly burned"""
    if verb := VERBS.get(clause.word(i + 1)):
        return verb[0], i + 2, None
    return ("killed" if clause.word(i) == "fatally" else kind), i + 1, None


def _is_included(clause: Clause, phrase: Phrase, chained: int) -> bool:
    """including three children | among them four nurses | and two boys, after such a part"""
    i = clause.skip(("the", "her", "his", "their"), phrase.first - 1)
    if phrase.noun and phrase.noun[1] < phrase.first:
        i = phrase.noun[0] - 2  # "including a family of seven"
    if clause.word(i) == "of" and clause.word(i - 1) in ("those", "that"):  # "including those of six children"
        i -= 2
    before, earlier = clause.word(i), clause.word(i - 1)
    if before in ("including", "include") or (before in ("them", "whom", "those") and earlier == "among"):
        return True
    joint = i - (before == "and" and earlier == ",")
    if before == "," and clause.lower[phrase.first] == "the":  # "one of them badly, the spokesman said"
        return False
    return chained >= 0 and chained == joint and before in ("and", ",") and not is_speaker(clause, phrase)


def _is_compared(clause: Clause, phrase: Phrase, counted: int) -> bool:
    """110 deaths, up from [94] the day before; 91, compared with [73] last year; The rebels speak of [6,400]."""
    words = (clause.word(phrase.first - 2), clause.word(phrase.first - 1))
    if words in _COMPARING:
        near = 0 < counted <= phrase.first < counted + _FAR
        return near and not any(clause.at(k) for k in range(counted, phrase.first))
    spoken = words in _SPEAKING and phrase.first - clause.first < _FAR
    return spoken and counted < 0 and not clause.word(phrase.last)[:1].isalnum()


def _elliptic(clause: Clause, phrase: Phrase, kind: Kind, counted: int) -> Told | None:
    """12 people were killed in Mitrovica and two in Zvecan | 300 fled into Chad, 20 into Niger"""
    before, i = clause.word(phrase.first - 1), phrase.last
    if before not in _LISTED or clause.lower[phrase.first] == "the":  # "killed an officer, the second in ten days"
        return None
    if clause.word(i) == "by" and 0 <= phrase.first - counted < _FAR:  # "nine dead, seven by gunshot"
        beside = phrase.first - counted <= _BESIDE_BY or "by" in clause.lower[counted : counted + _BESIDE_BY]
        return (kind, i, None) if beside and not clause.at(i + 1) else None
    if clause.word(i) == "," and clause.word(i + 1) == "including":  # "and four more, including a warder, in Witu"
        i = next((k for k in range(i + 2, min(i + _FAR, clause.last)) if clause.lower[k] == ","), i) + 1
    place, other = clause.word(i), clause.word(counted)
    there = counted >= phrase.first - _FAR and not _PLACES.isdisjoint(clause.lower[max(counted, 0) : phrase.first])
    named = clause.word(i + 1) == "the" or (clause.word(i + 1) != "" and clause.words[i + 1][0].isupper())
    spelled = before in _SPELLING and place in _PLACES and named  # "killed four: two in Zvecan"
    alike = (place in _PLACES and (there or spelled)) or (place == other and place in ("into", "to"))
    if alike and phrase.first - counted < _FAR:
        return kind, phrase.last, None
    return None


def _breaks_down(clause: Clause, phrase: Phrase, counted: int, whole: float) -> bool:
    """six Albanians and two Serbs, behind "Eight people died there,"; a mother and two sons, behind "Three people,"."""
    opener = clause.word(phrase.first - 1)
    reach = _FAR if opener in _ENCLOSING else _NEAR
    if opener not in _BESIDE or not 0 <= phrase.first - 1 - counted < reach:
        return False
    if not phrase.noun:  # "Three soldiers, [two] from Italy and one from Hungary, were hurt."
        i = phrase.last + 1
        return clause.word(i - 1) == "from" and i < clause.last and clause.words[i][0].isupper()
    if clause.head(phrase) in ("families", "households") or (phrase.number.stated or 0) > whole:
        return False  # "15 civilians killed, two observers wounded, 15,000 refugees"
    if phrase.form == "person" and clause.word(phrase.last) != "and":
        return False
    end = phrase.last
    while clause.word(end) in ("and", ",") and (following := clause.at(end + 1) or clause.at(end + 2)):
        end = following.last
    closing = clause.word(end)
    return not closing[:1].isalnum() and (reach == _NEAR or closing == _ENCLOSING[opener])
