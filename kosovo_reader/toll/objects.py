"""To whom somebody does something: the counted objects of a verb."""

from kosovo_reader.language.auxiliaries import STAYING
from kosovo_reader.language.harms import HAPPENINGS, VERBS
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS, RELATIVES, SAYING, SUBORDINATORS
from kosovo_reader.language.people import COLLECTIVES
from kosovo_reader.toll.clause import Clause
from kosovo_reader.toll.named import is_title, name_after
from kosovo_reader.toll.phrases import Phrase
from kosovo_reader.toll.subjects import JOINTS, LISTED, NEUTRAL, beside, listed_before

_NAME = 5  # tokens of a name between commas, with the first comma
_ADJUNCT = 14  # tokens that may stand between two objects: "30 soldiers [from a Nato-led force] and 50 Serbs"
_OWNER = 4  # tokens of "President Luis Arce's"
MARKS = frozenset('" “ „ « ‘'.split())
_JOINED = frozenset(["and", "as", "with"])
_BEFORE = 3  # tokens from a comma to a phrase behind it, with a closing mark and an article
_NOT_SPEAKING = AUXILIARIES | RELATIVES | {"and", "or"}  # they end the phrase of a speaker
_WHO = 5  # tokens in which "who were" tells a harm of its own
_WHOM = 5  # tokens between "whom" and its verb
# What makes of a listed phrase the subject of a clause of its own: "killed 12 and [five others] were hurt".
_ACTING = AUXILIARIES | VERBS.keys() | HAPPENINGS.keys() | SAYING | STAYING | frozenset(
    "dead missing seriously critically who".split()
)  # fmt: skip


def objects(clause: Clause, i: int, nominal: bool = False) -> list[Phrase]:
    """The counted objects of the verb that ends before token `i`: "killed [12 people] and [a dog handler]".

    nominal: they belong to a noun, and its verb may follow: "the deaths of [two men] and [a child] were".
    """
    if clause.word(i) in ("himself", "herself", "themselves", "itself") and clause.word(i + 1) == "and":
        i += 2  # "killed himself and 12 others"
    phrase = clause.at(i)
    if phrase is None:
        i = _behind_determiners(clause, i)
        phrase = clause.at(i)
    if phrase is None or phrase.form in ("pronoun", "nobody"):
        return names(clause, i)
    found: list[Phrase] = []
    while phrase and len(found) < LISTED:
        found.append(phrase)
        phrase = _joined(clause, phrase.last, nominal)
    return found


def names(clause: Clause, i: int) -> list[Phrase]:
    """Those named from token `i`: "arrested [Nenad Petrov], 34, of Nis; [Ilir Hoxha] and [his driver]"."""
    found: list[Phrase] = []
    while len(found) < LISTED and (one := name_after(clause, i) or _beside_names(clause, i, found)):
        if found and clause.word(one.last) in _ACTING:
            break
        found.append(one)
        end = _behind_age(clause, one.last)
        post = clause.at(end + 1) if clause.word(end) == "," else None  # "Ilir Hoxha, 61, [the mayor], and his son"
        if post and post.form == "person" and clause.ahead(post.last, 2) == [",", "and"]:
            end = post.last
        i = end + (clause.word(end) in (",", ";"))
        i += clause.word(i) == "and"
    return found


def _beside_names(clause: Clause, i: int, found: list[Phrase]) -> Phrase | None:
    """One listed with those named, without a name: "the president Nenad Petrov and [seven others]"."""
    one = clause.at(_behind_determiners(clause, i)) if found and clause.word(i - 1) in ("and", ";") else None
    if one is None or one.human < 2 or one.form not in ("number", "person") or clause.word(one.last) in _ACTING:
        return None
    name = name_after(clause, one.last + 1) if one.form == "person" and clause.word(one.last) == "," else None
    end = _behind_age(clause, name.last) if name else i
    if clause.word(end + (clause.word(end) == ",")) in AUXILIARIES:
        return None  # "and another suspect, Ilir Hoxha, 23, was in custody"
    return one._replace(last=name.last, noun=name.noun) if name else one  # "and [her grandmother, Ana Babic], 68"


def _behind_age(clause: Clause, i: int) -> int:
    """The token behind ", 34, of Stockton", "(61)" that starts at token `i`, and behind all up to a semicolon."""
    start = i
    if clause.word(i) in (",", "(") and clause.word(i + 1)[:1].isdigit():
        i += 2 + (clause.word(i + 2) == ")")
    k = i + (clause.word(i) == ",")
    if clause.word(k) in ("of", "from"):
        aged, i = i > start, _behind_capitals(clause, k + 1)
        while aged and clause.word(i) == "," and (end := _behind_capitals(clause, i + 1)) > i + 1:
            if (clause.word(end) == "," and clause.word(end + 1)[:1].isdigit()) or _is_titled(clause, i + 1, end):
                break
            i = end  # "Ana Babic, 61, of Buxton, East Coast, and"
    if clause.word(start) in (",", "of"):
        ahead = clause.ahead(i, _ADJUNCT)
        return i + ahead.index(";") if ";" in ahead else i
    return i


def _behind_capitals(clause: Clause, i: int) -> int:
    """The end of the capitalised words that start at token `i`."""
    while i < clause.last and clause.words[i][0].isupper():
        i += 1
    return i


def _is_titled(clause: Clause, i: int, end: int) -> bool:
    """True for "Private Ivan Ban": a post stands before the name."""
    return any(is_title(word) for word in clause.lower[i:end])


def relative_objects(clause: Clause, i: int) -> list[Phrase]:
    """Whom the verb group at token `i` is about: "freed [an officer] and [her two sons], whom they had" kidnapped."""
    if clause.word(i - 1) in ("they", "it") and (one := clause.ending(i - 1)) and one.noun:
        return [one]  # "freed [12 soldiers] they had" captured
    k = clause.nearest(("whom",), i, _WHOM)
    phrase = clause.ending(k) or clause.ending(k - 1)
    return [*listed_before(clause, phrase), phrase] if phrase else []


def _behind_determiners(clause: Clause, i: int) -> int:
    """Where a phrase begins behind "the", "all the", "her"."""
    i += clause.word(i) in MARKS or clause.word(i) == "”"  # killed “up to 195 militants”, “neutralized” 31 militants
    while clause.word(i) in NEUTRAL and not clause.at(i):
        i += 1
    if clause.word(i) in COLLECTIVES and clause.word(i + 1) == "of" and clause.at(i + 2):  # "killing its crew of four"
        return i + 2
    for k in range(i, min(i + _OWNER, clause.last - 1)):  # "Among the dead were [Mamani's] sister"
        if clause.lower[k] == "'s":
            return k + 1 if clause.at(k + 1) else i
        if not clause.words[k][0].isupper():
            break
    return i


def _joined(clause: Clause, i: int, nominal: bool) -> Phrase | None:
    """The next object in a list: "30 soldiers [from a Nato-led force] and [more than 50 Serbs]"."""
    i = _behind_name(clause, i)
    if clause.word(i) == "(" and clause.word(i + 1).isdecimal() and clause.word(i + 2) == ")":
        i += 3  # "his daughter Ana (19) and two cousins"
    age = clause.at(i + 1) if clause.word(i) == "," else None
    if age and age.form == "number" and not age.human and age.noun is None:
        i = age.last  # "a boy, 7, and a woman"
    for k, word in enumerate(clause.ahead(i, _ADJUNCT), i):
        if word == "," and _behind_name(clause, k) > k:  # "a commander of the group, Abu Omar, and two guards"
            return _joined(clause, _behind_name(clause, k), nominal)
        start = beside(clause, k + (word == ","))  # "killed a driver, as well as two guests"
        if start or word in JOINTS:
            phrase = _listed(clause, start or k + 1, nominal)
            if phrase or word != "and":
                return phrase
        elif k == i and word.endswith("ed") and word not in VERBS and clause.word(k + 1) in PREPOSITIONS:
            continue  # "two soldiers attached to the brigade and six raiders"
        elif (k == i and word not in PREPOSITIONS) or _ends_adjunct(word):
            return None
    return None


def _behind_name(clause: Clause, i: int) -> int:
    """Where a list goes on behind the name of one listed: "his sister, [Nilda Mamani,] and two neighbours"."""
    k = i + 1
    while clause.word(i) == "," and k < min(i + _NAME, clause.last) and clause.words[k][0].isupper():
        k += 1
    return k if k > i + 1 and clause.word(k) == "," and clause.word(k + 1) == "and" else i


def _ends_adjunct(word: str) -> bool:
    """True for a word that is no part of "from a Nato-led force"."""
    return (
        word in AUXILIARIES or word in SUBORDINATORS or word in RELATIVES or word in VERBS
        or not (word[0].isalnum() or word in ("'s", "-"))
    )  # fmt: skip


def is_speaker(clause: Clause, phrase: Phrase) -> bool:
    """Who tells of the list before: "were nine Hungarians, [an officer in Zvecan] said"."""
    if phrase.form != "person" or "," not in clause.lower[max(phrase.first - _BEFORE, 0) : phrase.first]:
        return False
    for k, word in enumerate(clause.ahead(phrase.last, _ADJUNCT), phrase.last):
        if word in SAYING:
            return True
        if word == "," and (end := _behind_capitals(clause, k + 1)) > k + 1:  # "a spokesman in Nis, Ana Kos, said"
            return clause.word(end) == "," and clause.word(end + 1) in SAYING
        if word in _NOT_SPEAKING or not (word[0].isalnum() or word in ("'s", "-")):
            return False
    return False


def _listed(clause: Clause, i: int, nominal: bool) -> Phrase | None:
    """The phrase behind a joint, unless it is the subject of what follows."""
    i = _behind_determiners(clause, i + (clause.word(i) == "and"))
    phrase = clause.at(i)
    if not phrase or not phrase.human or phrase.part or phrase.form not in ("number", "person"):
        return None
    if phrase.noun is None and clause.lower[phrase.first] == "the":  # "killed an officer, the second in ten days"
        return None
    if is_speaker(clause, phrase):
        return None
    following = clause.word(phrase.last)
    named = clause.ahead(phrase.last + 1, _NAME) if following == "," else []
    if "," in named and clause.word(phrase.last + 2 + named.index(",")) in SAYING:
        return None  # "killed nine people, the mayor, Ilir Hoxha, said"
    if (
        clause.word(i - 1) == ","
        and clause.lower[phrase.first] == "the"
        and clause.ahead(phrase.last, 2) == [",", "who"]
    ):
        return None  # "were two officers, the spokeswoman, who asked not to be named, said"
    if nominal:
        return phrase
    if phrase.noun is None and clause.word(i - 1) == "," and following[:1].isalpha() and following not in PREPOSITIONS:
        return None if following not in ("and", "or") else phrase  # "killed 50 in a quake, thousands live in tents"
    if following in PREPOSITIONS:  # "and 50 Serbs in the north fled"
        for word in clause.ahead(phrase.last, 6):
            if word in AUXILIARIES or word in HAPPENINGS or word in ("said", "says"):
                return None
            if not word[0].isalnum():
                break
        return phrase
    if following == "who" and clause.word(i - 1) in _JOINED:  # "killing two guards and three pilgrims who were praying"
        return None if any(w in VERBS or w in HAPPENINGS for w in clause.ahead(phrase.last, _WHO)) else phrase
    return None if following in _ACTING or following.endswith("ed") else phrase
