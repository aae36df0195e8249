"""One victim by name: "Nenad Petrov was", "arrested Nenad Petrov", "killed police chief Nenad Petrov"."""

from kosovo_reader.language import lexicon
from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.given_names import FEMALE, MALE
from kosovo_reader.language.numbers import SMALL
from kosovo_reader.language.people import PEOPLE, PERSONS
from kosovo_reader.language.quantities import exactly
from kosovo_reader.toll.clause import Clause
from kosovo_reader.toll.phrases import Phrase

_LONGEST = 6  # tokens of the longest name
_TITLED = 9  # the same, with the post before it
_ASIDE = 14  # tokens between a name and its verb: "Nenad Petrov, a lecturer in law, was"
_TOLD = 2000  # tokens back to the full name of somebody known
_PARTICLES = frozenset("al bin ibn de van von der el da di la".split())
NO_NAME = (
    lexicon.AUXILIARIES
    | lexicon.PRONOUNS
    | lexicon.SUBORDINATORS
    | lexicon.RELATIVES
    | lexicon.SAYING
    | lexicon.WEEKDAYS
    | lexicon.MONTHS
    | frozenset("what why how nothing everything something nobody everybody everyone anyone anything".split())
)
_OPENING = frozenset("\" “ „ « ‘ ' ( —".split())
_NO_PERSONS = NAMES, SEATS, CITIES, PEOPLES, ADJECTIVES


def is_title(word: str) -> bool:
    """True for a lower-case word that names a post or a human being before the name: "leader", "34-year-old"."""
    return _is_post(word) or word.endswith("-year-old")


def _is_post(word: str) -> bool:
    return word in PERSONS or word in lexicon.ROLE_MODIFIERS or word in lexicon.HONORIFICS


def name_before(clause: Clause, i: int) -> Phrase | None:
    """Somebody named before the verb group at token `i`: "Nenad Petrov was", "Nenad Petrov, 34, was"."""
    words, lower = clause.words, clause.lower
    i -= clause.word(i - 1) in ("himself", "herself")
    relative = clause.word(i - 1) == "who"
    end = _before_hometown(clause, i - relative)
    if relative and clause.word(end - 1) == "," and (words[end - 2][0].isupper() or _is_initial(clause, end - 2)):
        end -= 1  # "Nikola R., who was"
    elif clause.word(end - 1) == ",":
        end -= 2
        while end > max(clause.first, i - _ASIDE) and words[end] != ",":
            end -= 1
        if words[end] != ",":
            return None
        if clause.word(end - 1).isdecimal() and clause.word(end - 2) == ",":  # "Nenad Petrov, 34, a lecturer,"
            end -= 2
    elif clause.word(end - 1) == ")" and clause.word(end - 2).isdecimal():  # "D. K. (34) was"
        end -= 3
    start = end
    while start > clause.first and end - start < _LONGEST:
        capital = words[start - 1][0].isupper() and lower[start - 1] not in NO_NAME
        if not (capital or _is_initial(clause, start - 1) or (lower[start - 1] in _PARTICLES and start < end)):
            break
        start -= 1
    return _named(clause, start, end, governed=relative)


def _before_hometown(clause: Clause, i: int) -> int:
    """Where "of Stockton" begins in "Joe Watts, 52, of Stockton was", "Joe Watts of Stockton was"; `i` if none does."""
    start = i
    while i - start < _LONGEST and clause.words[start - 1][0].isupper() and start > clause.first:
        start -= 1
    if start == i or clause.word(start - 1) not in ("of", "from"):
        return i
    named = clause.words[start - 2][0].isupper() and any(w in MALE or w in FEMALE for w in clause.before(start - 2, 2))
    return start - 1 if named or clause.word(start - 2) in (",", ")") else i


def name_after(clause: Clause, i: int) -> Phrase | None:
    """Somebody named behind the verb that ends before token `i`: "arrested Nenad Petrov", "police chief Petrov"."""
    start = end = i
    titled = False
    while end < min(i + _TITLED, clause.last):
        word = clause.lower[end]
        if is_title(word):
            start, titled = end + 1, True
            acronym = clause.ahead(end + 1, 3)
            if acronym[:1] == ["("] and acronym[2:] == [")"]:  # "Station House Officer (SHO) Ali Raza"
                end, start = end + 3, end + 4
        elif titled and start == end and word in ("first", "class"):  # "Private First Class Ivan Ban"
            start = end + 1
        elif not clause.words[end][0].isupper() or word in lexicon.WEEKDAYS or word in lexicon.MONTHS:
            break
        end += 1
    if end - start > 1 and _is_initial(clause, end):
        end += 1  # "arrested Milan M., 40"
    if start == end or end - start >= _LONGEST:
        return None
    # "arrested [Hamas] members", "killed [Serbia]'s hopes"; but "the killing of Ilir Hoxha sparked"
    runs_on = clause.word(end) == "'s" or (clause.has_object(end) and not clause.word(end).endswith("ed"))
    if runs_on:
        return None
    if end - start == 1 and not (titled or initials(clause, start) or _is_known(clause, start)):
        return None
    return _named(clause, start, end, governed=clause.word(i - 1) == "of")


def _is_known(clause: Clause, i: int) -> bool:
    """True for the surname of somebody named in full, or with a post, before: "killing [Bunjaku]"."""
    words, lower = clause.words, clause.lower
    k, first = i, max(1, i - _TOLD)
    told = words[first:i]
    if words[i] not in told:
        return False
    k = first + told.index(words[i])
    before = lower[k - 1]
    first_name = lower[k - 2]  # "citizen Valery Zinchuk", "Kyle Brandt Rourke"
    titled = words[k - 1][0].isupper() and (_is_post(first_name) or first_name in MALE or first_name in FEMALE)
    return before in MALE or before in FEMALE or _is_post(before) or titled


def _is_initial(clause: Clause, i: int) -> bool:
    """True for the mark of "Nikola R." """
    letter = clause.words[i - 1]
    return clause.word(i) == "." and i > clause.first + 1 and len(letter) == 1 and letter.isupper()


def initials(clause: Clause, i: int) -> Phrase | None:
    """Somebody named by initials at token `i`: "the injured M.R." """
    word = clause.words[i] if clause.first <= i < clause.last else ""
    person = word.count(".") > 1 and word.isupper() and word not in ("U.S.", "U.N.", "U.K.", "E.U.")
    return Phrase("name", i, i + 1, exactly(1, i, i + 1), (i, i + 1), 2) if person else None


def _named(clause: Clause, start: int, end: int, governed: bool = False) -> Phrase | None:
    """A name as a counted phrase, unless it names a body, a place or a people, or may be a sentence's first word.

    governed: a preposition may stand before it
    """
    words, lower = clause.words, clause.lower
    initial = len(words[end - 1]) == 1 and (lower[start] in MALE or lower[start] in FEMALE)  # "arrested Stefan R."
    acronym = words[end - 1].isupper() and "." not in words[end - 1] and not initial  # "EULEX", but "M.R."
    if start == end or clause.headline or lower[start] == "the" or acronym:
        return None
    if lower[end - 1] in lexicon.ORGANIZATION_HEADS or lower[end - 1] in PEOPLE:
        return None
    name = " ".join(words[start:end])
    if lower[start] in SMALL or any(name in known for known in _NO_PERSONS):  # "Eleven Hungarian and 19 Italian"
        return None
    before = clause.word(start - 1)
    if before in ("the", "a", "an", "family") or (
        before[:1].isdigit() and not before.endswith("-year-old")
    ):  # "the ten-member family Ahmeti"
        return None
    if before in lexicon.PREPOSITIONS and not (governed and end - start > 1):
        return None
    opening = start == clause.first or before in _OPENING
    if end - start == 1 and (opening or words[start].endswith("s")) and not _is_known(clause, start):
        return None
    noun = start
    while noun < end - 1 and (_is_post(lower[noun]) or lower[noun] in PEOPLE):
        noun += 1
    return Phrase("name", start, end, exactly(1, start, end), (noun, end), 2)
