"""What a sentence tells of some of those it has just counted: "five of them children", "one gravely"."""

from kosovo_reader.language.clauses import Clause
from kosovo_reader.language.harms import BE, DEGREES, Kind
from kosovo_reader.language.lexicon import PREPOSITIONS
from kosovo_reader.language.victims import Phrase, plural_noun

_BESIDE = frozenset(", ( — – - :".split())
_PLACES = frozenset("in at near on outside from".split())
_NEAR = 4  # tokens between those counted and their breakdown: "Eight people died there, six Albanians and ..."

Told = tuple[Kind, int, tuple[int, int] | None]


def part_told(clause: Clause, phrase: Phrase, kind: Kind, counted: int, chained: int) -> Told | None:
    """The harm that came to the phrase as a part of those counted before, the token after it, and the noun it names.

    kind     what came to those counted before
    counted  the token after their count, -1 if it stands in another sentence
    chained  the token after the part told last, -1 if there is none
    """
    if phrase.form not in ("number", "person") or not phrase.human:
        return None
    if phrase.part:
        return _of_them(clause, phrase, kind)
    if counted < 0:
        return None
    if _included(clause, phrase, chained):
        return (kind, phrase.last, None) if phrase.human == 2 else None
    before = clause.word(phrase.first - 1)
    if phrase.noun is None and phrase.form == "number":
        return _elliptic(clause, phrase, kind, before, counted)
    if phrase.human == 2 and phrase.form == "number" and _breaks_down(clause, phrase, counted, chained):
        return kind, phrase.last, None
    return None


def _of_them(clause: Clause, phrase: Phrase, kind: Kind) -> Told | None:
    """five of them children | 96 of them seriously | three of whom were nurses | two of them in serious condition"""
    i = phrase.last
    if clause.word(i) in DEGREES:
        return _by_degree(clause, kind, i)
    if clause.word(i) in BE and clause.word(i + 1) not in ("in", "at", "on"):
        i += 1
        if clause.word(i) in ("a", "an") or clause.at.get(i):
            pass
    one = clause.at.get(i)
    if one and one.form == "person" and one.human == 2 and one.noun:
        return kind, one.last, one.noun
    start, end, human = plural_noun(clause.reading, i, clause.last)
    if human == 2 and end > start:
        return kind, end, (start, end)
    if i == phrase.last and clause.word(i) in PREPOSITIONS and clause.word(phrase.first - 1) in _BESIDE:
        return kind, _adjunct_end(clause, i), None
    return None


def _adjunct_end(clause: Clause, i: int) -> int:
    """The end of "in serious condition", "for head injuries", from token `i`."""
    for k in range(i, min(i + 6, clause.last)):
        if not clause.lower[k][0].isalnum():
            return k
    return min(i + 6, clause.last)


def _by_degree(clause: Clause, kind: Kind, i: int) -> Told:
    """96 of them seriously | one fatally"""
    return ("killed" if clause.word(i) == "fatally" else kind), i + 1, None


def _included(clause: Clause, phrase: Phrase, chained: int) -> bool:
    """including three children | among them four nurses | and two boys, after such a part"""
    before, earlier = clause.word(phrase.first - 1), clause.word(phrase.first - 2)
    if before in ("including", "include") or (before in ("them", "whom", "those") and earlier == "among"):
        return True
    joint = phrase.first - 1 - (before == "and" and earlier == ",")
    return chained >= 0 and chained == joint and before in ("and", ",")


def _elliptic(clause: Clause, phrase: Phrase, kind: Kind, before: str, counted: int) -> Told | None:
    """one gravely | 12 people were killed in Mitrovica and two in Zvecan"""
    if before not in _BESIDE and before not in ("and", "but"):
        return None
    i = phrase.last
    if clause.word(i) in DEGREES:
        return _by_degree(clause, kind, i)
    if clause.word(i) in _PLACES and clause.word(counted) in _PLACES and phrase.first - counted < 12:
        return kind, i, None
    return None


def _breaks_down(clause: Clause, phrase: Phrase, counted: int, chained: int) -> bool:
    """six Albanians and two Serbs, after "Eight people died there," """
    before = clause.word(phrase.first - 1)
    if not (before in _BESIDE and 0 <= phrase.first - 1 - counted < _NEAR):
        return False
    end = phrase.last
    while clause.word(end) in ("and", ",") and (following := clause.at.get(end + 1)):
        end = following.last
    return not clause.word(end)[:1].isalnum()
