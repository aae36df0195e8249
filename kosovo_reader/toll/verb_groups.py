"""The words that make one verb group with a verb or adjective: "are reportedly believed to have been" killed."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from kosovo_reader.language import auxiliaries
from kosovo_reader.language.auxiliaries import BE, LINKS, RAISING
from kosovo_reader.language.harms import VERBS
from kosovo_reader.language.people import PERSONS

Role = Literal["be", "have", "modal", "do", "not", "to", "doubted", "stay", "link", "joint", "manner"]

_LONGEST = 9  # words of the longest group
# "led [to] killing two": no infinitive, and a fact.
_TO_DOING = frozenset("led leading admitted admitting confessed confessing addition".split())
_EVADED = frozenset("escape escaped avoid avoided avoiding".split())  # not beyond "and"
_CLAIMS = auxiliaries.RUMOURS | {"allegations", "suggestions", "accusations"}
_NOT = frozenset("not never no unable cannot couldn't can't".split())
# Words that deny what follows next to one of the others: "[rejected] claims that", "not [true] that".
_DENYING = {
    **dict.fromkeys(("rejected", "rejects", "rejecting", "dismissed", "dismisses", "dismissing"), _CLAIMS),
    **dict.fromkeys(("true", "evidence", "confirm", "verify"), _NOT),
    "reported": frozenset("wrongly falsely mistakenly incorrectly erroneously".split()),
    "ruled": frozenset(["out"]),
    "wants": frozenset("he she it".split()),
}
_WISH = 3  # words that "wants" stands before what it wants
_DENIED = 5  # words from "rejected" to the end of "a report that"
_DOUBT = 12  # words that a doubt may stand before what it doubts
_MARKS = frozenset("\" “ „ « '".split())
# What a word does in a verb group; the later lines of the list go before the earlier.
_ROLES: dict[str, Role] = {}
_role: Role
for _role, _words in (
    ("manner", auxiliaries.MANNERS),
    ("joint", ("and", "or", "then", ",")),
    ("link", LINKS | RAISING),
    ("stay", auxiliaries.STAYING),
    ("doubted", auxiliaries.DOUBTED),
    ("to", ("to",)),
    ("not", auxiliaries.NEGATIONS),
    ("modal", auxiliaries.MODALS),
    ("do", auxiliaries.DO),
    ("have", auxiliaries.HAVE),
    ("be", BE | auxiliaries.GET),
):
    for _word in _words:
        _ROLES[_word] = _role


class Group(NamedTuple):
    """The words before a participle, verb or adjective that belong to it.

    first    its first token
    passive  a form of "be" or "get" is in it
    perfect  a form of "have" stands next to the verb
    stays    "went" missing, "remain" in hospital
    real     it happened: no "may", "not", "to" or "feared" is in it
    present  "have been": up to now, on no single day
    negated  "not", "never", "hasn't"
    """

    first: int
    passive: bool
    perfect: bool
    stays: bool
    real: bool
    present: bool
    negated: bool


def verb_group(lower: Sequence[str], i: int, first: int) -> Group:
    """The verb group that ends before token `i`, no further back than token `first`."""
    if i - 1 > first and lower[i - 1] == "to" and i < len(lower) and lower[i].endswith("ing"):
        return Group(i, False, False, False, lower[i - 2] in _TO_DOING, False, False)
    first = max(first, i - _LONGEST)
    passive = perfect = stays = present = negated = False
    real = True
    raised = False
    j = i - 1
    while j >= first:
        word = lower[j]
        role = _ROLES.get(word)
        if role is None:
            if (
                word in _MARKS and j > first and (lower[j - 1] in BE or lower[j - 1] in auxiliaries.HAVE)
            ):  # 'were "wounded by the use of firearms"'
                j -= 1
                continue
            if word == "as" and j > first and lower[j - 1] in LINKS:  # "were registered as missing"
                j -= 1
                continue
            if not word.endswith("ly") or word in auxiliaries.NOT_MANNERS or word in PERSONS:
                break
        elif role == "be":
            passive = passive or not raised  # not in "was found to have beaten"
        elif role == "have":
            perfect = perfect or not passive
            present = present or word != "had"
        elif role == "modal" or role == "doubted":
            real = False
        elif role == "stay":
            stays = True
        elif role == "to":
            told = j > first and not RAISING.isdisjoint(lower[max(first, j - (4 if perfect else 1)) : j])
            if not told:  # "were forced to flee" did happen
                real = False
                break
            raised = perfect
        elif role == "link":
            if perfect and not raised:  # "One of the men who were [shot] has died"
                break
            if word in VERBS and not (j > first and _ROLES.get(lower[j - 1]) in ("be", "manner")):
                break
        elif role == "joint" and not (word == "then" and j > first and lower[j - 1] in BE):  # "were then driven out"
            j = _participle_before(lower, j, first)
            if j < 0:
                return Group(-j, passive, perfect, stays, real and not negated, present, negated)
        negated = negated or word in auxiliaries.NEGATIONS
        j -= 1
    real = real and lower[j + 1] != "be"  # "ordered that four officers be detained"
    if lower[j + 1] == "both" and (j < first or lower[j] not in BE):  # "[Both] were taken", "were both taken"
        j += 1
    return Group(j + 1, passive, perfect, stays, real and not negated, present, negated)


def _participle_before(lower: Sequence[str], joint: int, first: int) -> int:
    """The first participle joined before: "was [chased], caught and" killed; else minus the token after the joint."""
    j = joint
    for _ in range(3):
        if j <= first or not lower[j - 1].endswith(("ed", "ght")) or lower[j - 1] in VERBS:
            break
        j -= 1
        before = lower[j - 1] if j > first else ""
        if before in BE or (before in auxiliaries.MANNERS and j - 1 > first and lower[j - 2] in BE):
            return j
        if before != ",":
            break
        j -= 1
    return -joint - 1


def is_doubted(lower: list[str], i: int, first: int) -> bool:
    """True if the clause that goes on at token `i` says that the harm did not happen, or may not have."""
    first = max(first, i - _DOUBT)
    before = lower[first:i]
    if auxiliaries.DOUBTS.isdisjoint(before) and _DENYING.keys().isdisjoint(before):
        return False
    joined = False  # "inmates escaped and 12 people were killed"
    for k in range(i - 1, first - 1, -1):
        word = lower[k]
        # "90 were feared dead and 700 were wounded"
        done = joined and (word in _EVADED or (k > first and lower[k - 1] in BE))
        if word in auxiliaries.DOUBTS and not done:
            return True
        if word in _DENYING and not _DENYING[word].isdisjoint(lower[max(k - 2, 0) : k] + lower[k + 1 : k + 4]):
            doubted = i - k < _WISH if word == "wants" else "that" in lower[k + 1 : k + _DENIED]
            if doubted and not joined:
                return True
        if word in auxiliaries.DOUBT_ENDS:
            return False
        joined = joined or word == "and"
    return False
