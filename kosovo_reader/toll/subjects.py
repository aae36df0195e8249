"""To whom something happens: the counted subjects of a verb, however far it stands behind them."""

from bisect import bisect_left
from collections.abc import Iterator

from kosovo_reader.language.auxiliaries import BE
from kosovo_reader.language.harms import EITHER, EVENTS, HAPPENINGS, VERBS
from kosovo_reader.language.lexicon import AUXILIARIES, PREPOSITIONS, RELATIVES, SAYING, SUBORDINATORS, WEEKDAYS
from kosovo_reader.language.numbers import SMALL
from kosovo_reader.language.people import COLLECTIVES, PEOPLE
from kosovo_reader.toll.clause import PERIODS, Clause
from kosovo_reader.toll.named import NO_NAME, name_before
from kosovo_reader.toll.noun_phrases import Phrase, word_class

_REACH = 45  # tokens that a subject may lie before its verb
_SHORT = 6  # tokens between a subject and a participle without "were": "12 people in Kosovo hurt"
_CHAIN = 14  # tokens between "were led" and "and shot"
LISTED = 8  # phrases of the longest list
JOINTS = frozenset("and or , plus & nor".split())
NEUTRAL = frozenset("the all these those its his her their our my your other only just 's a".split())
# What takes a phrase behind it, so that the phrase is no subject: "an attack on two soldiers".
_GOVERNORS = (PREPOSITIONS - {"after", "since", "until", "before", "with", "like"}) | (VERBS.keys() - EVENTS)
_GOVERNORS |= frozenset("including as than aboard per among carrying dead death".split())
_NOT_GOVERNING = frozenset("saying adding during following surviving remaining missing leaving anything".split())
# What can begin that which stands between a noun and its verb, and what ends it.
_ASIDES = frozenset(", - – — _".split())
_OPENERS = (
    PREPOSITIONS
    | RELATIVES
    | _ASIDES
    | frozenset("that ( there aged aboard onboard alone mostly mainly largely".split())
)
_BESIDE = frozenset("well along together".split())
_WHO = frozenset("who whom that".split())
_TELLS = NEUTRAL | {"an", "that"}
# Before an "as" that begins no clause: "men dressed as policemen", "civilians such as two nurses".
_AS = frozenset(
    "well such same dressed disguised posing known described seen working worked works serving served employed "
    "identified named listed".split()
)
_OTHER_SUBJECTS = frozenset("they we it i you".split())
_OF_ONE = frozenset("was is has".split())
_DASHES = frozenset("- – — _".split())
_RELATIVE = RELATIVES | _ASIDES | {"that"}
_BREAKS = frozenset("; : but while although because if unless though".split()) | HAPPENINGS.keys()
_BARE_BE = frozenset("be been being".split())  # "a man believed to be in his thirties"
_BEFORE_CLAUSE = SUBORDINATORS | SAYING | WEEKDAYS | frozenset(
    "the with after which when whom were was of including killed left leave leaves leaving".split()
)  # fmt: skip
# Pasts of verbs that take an object and do not end in -ed.
TAKING = frozenset(
    "met saw took sent found had has have brought gave told made led hit caught kept put paid sold taught lost "
    "beat fought shot hurt freed bought won cut".split()
)


def subjects(clause: Clause, i: int, finite: bool) -> list[Phrase]:
    """The counted subjects of the verb group that starts at token `i`, in order; [] if nobody counted is.

    finite: whether the group makes a clause of its own ("were killed"), or only tells more of a noun ("12 killed").
    """
    said = i - (clause.word(i) not in SAYING)
    if clause.word(said) in SAYING and clause.word(said - 2) in _WHO:  # "43 people who [they said] had been killed"
        i = said - 1
    for phrase in _before(clause, i):
        if (phrase.form == "pronoun" and phrase.last != i) or (phrase.noun is None and not phrase.human):
            continue  # "The driver, Nenad Petrov, [28], of Prizren, was arrested"
        aside = not finite and phrase.last == i - 1 and clause.lower[i - 1] in ",:"  # "15 fighters, captured in May,"
        told = phrase.last == i or aside or _reaches(clause, phrase.last, i, finite)
        own = clause.word(i - 1) in _WHO or clause.word(i) == "being"  # "led to two men being arrested"
        if told and phrase.last == i and not own and (all_ := _with_included(clause, phrase)):
            return [*_joined(clause, all_), all_]
        if told and not (finite and not own and _is_governed(clause, phrase)):
            if phrase.last != i and (whole := _included_in(clause, phrase, i)):
                return [whole]
            return [_taken_up(clause, phrase)] if phrase.form == "pronoun" else [*_joined(clause, phrase), phrase]
    if not finite:
        return _chained(clause, i)
    if clause.word(i - 1) in _DASHES and (listed := _enclosed(clause, i - 1)):
        return listed
    if clause.word(i - 1) == "and" and (subject := _clause_subject(clause, i - 1)):
        return [*_joined(clause, subject), subject]
    if clause.word(i) not in _OF_ONE and (found := _named(clause, i)):
        return found
    if name := name_before(clause, i):
        return [name]
    part = clause.ending(i - 1)
    if part and part.part and clause.word(i - 1) == clause.word(part.first - 1) == ",":
        return [part]  # "The women and children, [about 60 of them], were expelled"
    return _enclosed(clause, i - 1) if clause.word(i - 1) == "," else []


def _with_included(clause: Clause, part: Phrase) -> Phrase | None:
    """All of whom it is told: "[nine people] including four boys and a nurse were killed"; None if no part ends it."""
    if "including" not in clause.before(part.first, _REACH):
        return None
    k, one = clause.skip(NEUTRAL, part.first - 1), part
    for _ in range(LISTED):
        before = clause.ending(k) if clause.word(k) in JOINTS else None
        if before is None:
            break
        one, k = before, clause.skip(NEUTRAL, before.first - 1)
    if clause.word(k) != "including" or clause.word(k - 1) == "," or (one is part and not part.noun):
        return None
    whole = clause.ending(k)
    return whole if whole and whole.human == 2 and whole.form in ("number", "person") else None


def _included_in(clause: Clause, part: Phrase, i: int) -> Phrase | None:
    """All of whom it is told, not the part: "[64 civilians], including 11 women, who were shot"."""
    if clause.before(i, 2) != [",", "who"] and clause.word(i - 1) not in (",", ":"):
        return None
    k = clause.skip(NEUTRAL, part.first - 1)
    while clause.word(k) in JOINTS and (one := clause.ending(k)):  # "including 11 women and four minors"
        k = clause.skip(NEUTRAL, one.first - 1)
    k -= clause.word(k) in ("them", "whom")
    if clause.word(k) not in ("including", "among"):
        return None
    return clause.ending(k - (clause.word(k - 1) == ","))


def _taken_up(clause: Clause, pronoun: Phrase) -> Phrase:
    """The one just named: "We took out [a boy], he was burnt"."""
    one = clause.ending(pronoun.first - 1)
    new = one and one.form == "person" and clause.lower[one.first] in ("a", "an")
    return one if one and new else pronoun


def beside(clause: Clause, i: int) -> int:
    """The token behind "along with", "as well as" that starts at token `i`; 0 if none does."""
    word = clause.word(i)
    if word in ("along", "together") and clause.word(i + 1) == "with":
        return i + 2
    if word == "as" and clause.word(i + 1) == "well" and clause.word(i + 2) == "as":
        return i + 3
    return i + 1 if word in ("alongside", "plus") else 0


def _named(clause: Clause, i: int) -> list[Phrase]:
    """Several victims by their full names: "[Nenad Petrov], 31, [Marko Jovic] and [Ilir Hoxha] were"."""
    found: list[Phrase] = []
    end = i
    while (
        len(found) < LISTED
        and (name := name_before(clause, end))
        and (name.last == end or clause.word(name.last + 1)[:1].isdigit())
        and name.last > name.first + 1
    ):
        found.insert(0, name)
        end = name.first - 1
        end -= clause.word(end).endswith("-year-old")
        if clause.word(end) not in ("and", ",") or (len(found) == 1 and clause.word(end) == ","):
            break
    return found if len(found) > 1 else []


def _enclosed(clause: Clause, i: int) -> list[Phrase]:
    """The list before the dash or comma at token `i`: "KFOR troops — [19 Hungarians] and [11 Italians] — were"."""
    phrase = clause.ending(i)
    if phrase is None:
        return []
    found = [*listed_before(clause, phrase), phrase]
    return found if clause.word(found[0].first - 1) == clause.lower[i] else []


def _before(clause: Clause, i: int) -> Iterator[Phrase]:
    """The phrases that end at or before token `i`, nearest first, within reach."""
    phrases, end = clause.phrases, i
    for k in range(bisect_left(clause.firsts, i) - 1, -1, -1):
        phrase = phrases[k]
        if phrase.last <= i - _REACH:
            break
        if phrase.last <= end:
            yield phrase
            end = phrase.first


def _is_governed(clause: Clause, phrase: Phrase) -> bool:
    """True if a preposition or verb takes the phrase: "an attack on two soldiers", "carrying 30 pilgrims"."""
    if clause.word(phrase.last + (clause.word(phrase.last) == ",")) in ("who", "that", "whom"):
        return False  # "concern about a man who was arrested"
    i = phrase.first - 1
    while clause.word(i) in NEUTRAL:
        possessive = clause.lower[i] == "'s"
        i -= 1
        while possessive and i > clause.first and clause.words[i - 1][0].isupper():
            i -= 1
        i -= possessive
    word = clause.word(i)
    if word == "of":
        return clause.word(i - 1) not in COLLECTIVES
    if word == "as":  # "The toll may rise, as [1,700] are missing"
        return clause.word(i - 1) in _AS
    return word in _GOVERNORS or (word.endswith("ing") and word not in _NOT_GOVERNING)


def _reaches(clause: Clause, start: int, end: int, finite: bool) -> bool:
    """True if the tokens between a noun and its verb only tell more of the noun.

    of the NATO-led force (KFOR) | , KFOR, | who were | , one of them a teacher, | travelling in a bus
    """
    lower = clause.lower
    if lower[end - 1] in _OTHER_SUBJECTS:  # "A medic who saw six of the bodies said [they] had been shot"
        return False
    if lower[start] == "," and lower[start + 1] in RELATIVES and lower[end - 1] != ",":
        start += 1  # "a man, who was injured in a crash, has died"
    if lower[end - 1] in RELATIVES or lower[end - 1] == "that":  # "a woman with serious injuries, who died"
        end -= 1 + (lower[end - 2] == ",")
        if end <= start or (lower[start] == "," and all(w[0].isupper() for w in clause.words[start + 1 : end])):
            return True  # "a priest, Rev. Fr. John Obi, who"
    opener = lower[start]
    including = lower[start + 1 : start + 2] == ["including"] and lower[end - 1] == "," and end - start < _REACH
    if finite and opener == "and" and lower[end - 1] != "and":
        return _is_uncounted(clause, start, end)
    if (not finite and end - start > _SHORT and not including) or lower[end - 1] in ("and", "or", "but"):
        return False
    # "soldiers based in Prizren", "a man dressed as a monk", "two officers shot during the raid"
    bent = opener == "shot" or opener.endswith(("ed", "born"))
    reduced = bent and (clause.word(start + 1) in PREPOSITIONS or clause.word(start + 1) == "as")
    if not (reduced or opener in _OPENERS or opener.endswith("ing")):
        return False
    if lower[end - 2] in ("after", "as", "when") and lower[end - 1] in PEOPLE:
        return False  # "300 inmates escaped from the jail after guards fled"
    closed = lower[end - 1] in _ASIDES
    if closed and (end - start < 3 or lower[end - 1] not in lower[start : end - 1]):
        return False
    relative = opener in _RELATIVE
    beside = finite and lower[end - 1] == "," and opener not in _ASIDES
    aside = closed and not RELATIVES.isdisjoint(lower[start + 1 : start + 3])  # ", in which a sergeant died,"
    for k in range(start, end):
        word = lower[k]
        if word == "," and beside and _reaches(clause, k, end, True):
            return True  # "four people in charge of the company, including its director, were"
        going_on = lower[k - 1] == "all" or lower[k + 1] == "of" or (aside and word in HAPPENINGS)
        if word in _BREAKS and not going_on:  # but "all but one of them", "because of his age"
            return False
        in_name = clause.words[k - 1][0].isupper() and clause.words[k + 1][0].isupper()  # "in Leposavic, Zvecan and"
        if word == "," and not closed and not in_name:
            return False
        verbal = (word in AUXILIARIES and word not in _BARE_BE) or (word in SAYING and lower[k - 1] not in NEUTRAL)
        if word in SAYING and clause.word(k + 1) in _TELLS and not aside:
            return False  # "A spokesman for the police, Ilir Hoxha, said the dead officer, Ivan Kos, was"
        if not relative and (verbal or (k > start and _is_finite(clause, k))):
            return False
    return True


def _is_uncounted(clause: Clause, start: int, end: int) -> bool:
    """True for more subjects without a number: "Eight policemen [and an unknown number of protesters] were"."""
    phrase = clause.ending(start)
    before = clause.word(clause.skip(NEUTRAL, phrase.first - 1)) if phrase else "of"
    if end - start > _SHORT + 1 or not (before in _BEFORE_CLAUSE or not before[:1].isalnum()):
        return False
    words = clause.lower[start + 1 : end]
    return all(w[0].isalpha() and w not in _BREAKS and w not in AUXILIARIES and w not in NO_NAME for w in words)


def _is_finite(clause: Clause, i: int) -> bool:
    """True if a word in -ed is a verb with its subject before it, and no adjective as in "the besieged town"."""
    if not clause.lower[i].endswith("ed") or clause.word(i + 1) in PREPOSITIONS or clause.words[i][0].isupper():
        return False  # nor in "the Armed Forces"
    before = clause.lower[i - 1]
    return not (before in NO_NAME or before in PREPOSITIONS or before in NEUTRAL or not before.isalpha())


def _joined(clause: Clause, phrase: Phrase) -> list[Phrase]:
    """The subjects joined before one: "[three Serbs], [two Albanians] and" a Roma were killed."""
    found = listed_before(clause, phrase)
    if not found or (len(found) == 1 and clause.lower[found[0].last : phrase.first] == [",", "and"]):
        return []  # two clauses: "five died, and 30 women were abducted"
    before = clause.word(found[0].first - 1)
    taken = (before in TAKING or before.endswith("ed")) and before not in _BEFORE_CLAUSE
    return [] if taken else found  # "arrested [two men] and three civilians were killed"


def listed_before(clause: Clause, phrase: Phrase) -> list[Phrase]:
    """The phrases that a list counts before its last one, in order."""
    found: list[Phrase] = []
    while len(found) < LISTED:
        end = _joint_before(clause, phrase, last=not found)
        if end < 0:
            break
        before = clause.ending(end) or _through_adjunct(clause, end) if end > clause.first else None
        before = before or _before_name(clause, end) or _full_name(clause, end) or _before_ages(clause, end)
        if before and before.noun is None and not before.human:  # "a man, [45], and a woman"
            at = before.first - 1  # "the mayor of Nis, [45], and his driver"
            before = clause.ending(at) or _full_name(clause, end) or _through_adjunct(clause, at)
        if before and before.noun is None and not found and phrase.noun and not phrase.human:
            break  # "Turnout was 3,500 and 12 elections were held"
        himself = before and before.form == "pronoun" and before.last < end + 1 == phrase.first  # "He and two friends"
        if before is None or not before.human or (before.form in ("pronoun", "nobody") and not himself):
            break
        if _is_governed(clause, before) or (before.form == "name" and clause.word(before.first - 1) == "as"):
            break  # "was named as Ilir Hoxha, 33, and another suspect was held"
        found.insert(0, before)
        phrase = before
    return found


def _joint_before(clause: Clause, phrase: Phrase, last: bool) -> int:
    """The token of the "and" or comma before a phrase, -1 if there is none; the last joint of a list is no comma."""
    i = clause.skip(NEUTRAL, phrase.first - 1)
    word, before = clause.word(i), clause.word(i - 1)
    if clause.lower[phrase.first] == "whose":  # "Ana Kos, 44, [whose mother] and brother were"
        return -1
    if word in ("as", "with") and before in _BESIDE:
        i -= 1 + (word == "as")
        return i - (clause.word(i - 1) == ",")
    if word not in JOINTS or (last and word == "," and not clause.headline):  # "Three jawans, villager killed"
        return -1
    return i - 1 if word == "and" and before == "," else i


def _before_name(clause: Clause, end: int) -> Phrase | None:
    """The one whose name stands between commas: "[a police sergeant], Afrim Bunjaku, and" three gunmen."""
    k = end - 1
    while k > max(clause.first, end - 5) and clause.words[k][0].isupper():
        k -= 1
    named = k < end - 1 and clause.word(k) == "," and clause.word(end) == ","
    return clause.ending(k) if named else None


def _before_ages(clause: Clause, end: int) -> Phrase | None:
    """[two men], aged 22 and 27, and a woman"""
    aged = clause.nearest(("aged",), end, 8) if clause.word(end) in (",", "and") else -1
    digits = aged >= 0 and all(not w.isalpha() or w in SMALL or w == "and" for w in clause.lower[aged + 1 : end])
    return clause.ending(aged - (clause.word(aged - 1) == ",")) if digits else None


def _full_name(clause: Clause, end: int) -> Phrase | None:
    """[hospital director Kamal Adwan] and dozens of others; [Ana Babic], six, and her brother"""
    before = clause.word(end - 1)
    aged = clause.word(end) == "," and (before[:1].isdigit() or before in SMALL)
    name = name_before(clause, end + aged) if aged or clause.word(end) == "and" else None
    return name if name and name.last == end - 2 * aged and name.last > name.first + 1 else None


def _through_adjunct(clause: Clause, end: int) -> Phrase | None:
    """The phrase before a short adjunct: "[two soldiers] of the force and" three civilians."""
    phrase = next(_before(clause, end - 1), None)
    if phrase is None or phrase.last <= max(clause.first, end - 7) or clause.lower[phrase.last] not in ("of", "from"):
        aged = phrase and clause.lower[phrase.last : end - 1] in (["in", "his"], ["in", "her"], ["in", "their"])
        return phrase if aged else None  # "a man in his thirties and"
    told = any(w in AUXILIARIES or w in HAPPENINGS or w in TAKING for w in clause.lower[phrase.last : end])
    # two clauses: "Three citizens of Iran died and" 20 were wounded, "three men of the unit escaped and"
    return None if told or any(_is_finite(clause, k) for k in range(phrase.last, end)) else phrase


def _chained(clause: Clause, i: int) -> list[Phrase]:
    """The subjects of a passive that "and" goes on with: "[six men] were led out of the school and" shot dead."""
    if clause.word(i - 1) != "and" or clause.word(i - 2) in EITHER:
        return []
    for k in range(i - 2, max(clause.first, i - _CHAIN), -1):
        word = clause.lower[k]
        if word in BE:
            return subjects(clause, clause.group(k + 1).first, True)
        if word in _BREAKS or clause.ending(k):
            return []
    return []


def _clause_subject(clause: Clause, joint: int) -> Phrase | None:
    """The subject of the clause that "and" goes on with: "[the three] stood at a bus stop and were hurt"."""
    for phrase in _before(clause, joint):
        opening = next(iter(listed_before(clause, phrase)), phrase)  # "[a captain and two stokers] left"
        before = clause.word(clause.skip(("the", "all"), opening.first - 1))
        if before in SUBORDINATORS or before in SAYING or before in PERIODS or not before[:1].isalnum():
            told = clause.lower[phrase.last : joint]
            if any(word in SAYING for word in told):  # "One trader said that two men left and were not seen"
                return None
            following = clause.word(phrase.last)
            moved = following.endswith("ed") or (following not in PREPOSITIONS and word_class(following) == "end")
            verbal = moved or any(w in AUXILIARIES or w in HAPPENINGS or w in ("came", "went") for w in told)
            return phrase if verbal else None
    return None
