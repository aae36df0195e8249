"""Forces and courts named after a country or town: "Kosovo police", "the high court in Garissa"."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.lexicon import (
    COMMON,
    LOWER_HEAD_MODIFIERS,
    LOWER_HEADS,
    PREPOSITIONS,
    QUOTING,
)
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.known import KNOWN
from kosovo_reader.names.mention import Mention, as_body, written

COURT_MODIFIERS = frozenset(
    """
    state supreme constitutional high higher appeals appeal special district criminal war crimes federal basic regional
    provincial city county administrative crown magistrates military municipal central electoral election
    """.split()
)
_OF_TOWNS = frozenset("court administration council prosecution office bank commission".split())
_FORCES_OF_TWO = frozenset(["air force", "coast guard", "border guard", "national guard", "presidential guard"])
_OPENS_FORCE = LOWER_HEADS | LOWER_HEAD_MODIFIERS | COURT_MODIFIERS | {"prosecution", "prosecutor", "presidential"}
_FORCE_MODIFIERS = LOWER_HEAD_MODIFIERS - LOWER_HEADS
OWN_FORCES = frozenset("army military police navy gendarmerie coastguard".split())
_OF_AN_ARMY = frozenset("base barracks truck officers veteran veterans helicopter vehicle uniform".split())
_PEACEKEEPERS = frozenset("force forces mission contingent peacekeepers troops soldiers".split())


def force_of(reading: Reading, i: int, end: int, last: int) -> Mention | None:
    """ "Kosovo police", "Kosovo special police", "the Bosnian state court": a force or a court of a country."""
    words, lower, k = reading.words, reading.lower, end
    if end >= last or lower[end] not in _OPENS_FORCE:
        return None
    while k < last and k - end < 3 and lower[k] in COURT_MODIFIERS:
        k += 1
    before = lower[i - 1] if i else ""
    if k < last and lower[k] == "prosecution" and before == "the":  # the Bosnian prosecution
        return as_body(reading, i, k + 1)
    if lower[k : k + 3] == ["prosecutor", "'s", "office"]:
        k += 2
    elif " ".join(lower[end : end + 2]) in _FORCES_OF_TWO:
        return as_body(reading, i, end + 2)
    if end < k < last and lower[k] in _OF_TOWNS and before not in ("a", "an"):
        return as_body(reading, i, k + 1)
    k = end
    while k < last and k - end < 2 and lower[k] in _FORCE_MODIFIERS and words[k][0].islower():
        k += 1
    if k < last and lower[k] in LOWER_HEADS and not is_attributive(reading, k, last):
        return Mention(i, k + 1, "organization", f"{written(reading, i, end)} {words[k]}")
    return None


def is_attributive(reading: Reading, head: int, last: int) -> bool:
    """True for "Russian military aggression", "US army base": a noun follows, so that no body is meant."""
    if reading.lower[head] not in ("military", "army", "navy", "intelligence") or head + 1 >= last:
        return False
    word = reading.lower[head + 1]
    if not reading.words[head + 1][0].islower() or is_role(word) or word.endswith(("ed", "ly")) or word == "'s":
        return False
    if reading.lower[head] != "military":
        return word in _OF_AN_ARMY
    return word not in COMMON and word not in QUOTING


def court_in(reading: Reading, i: int, end: int, first: int) -> Mention | None:
    """ "the high court in Garissa", "the district court of Bielefeld" at the town; "a court in Garissa" has no name."""
    lower, k = reading.lower, i - 2
    if k - 2 < first or lower[k] not in ("court", "tribunal"):
        return None
    if lower[i - 1] != "in" and not (lower[i - 1] == "of" and reading.words[i] in KNOWN):
        return None
    while k > first and i - k < 6 and lower[k - 1] in COURT_MODIFIERS:
        k -= 1
    if k == i - 2 or lower[k - 1] != "the" or reading.words[k][0].isupper():
        return None
    return as_body(reading, k, end)


def peacekeepers_at(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """The KFOR of "the NATO-led peacekeeping force in Kosovo", "Kosovo's NATO-led mission"; not that in Afghanistan."""
    lower = reading.lower
    for k in range(i + 1, min(i + 5, sentence.last)):
        if lower[k] in _PEACEKEEPERS and reading.words[k].islower():
            near = lower[k + 1 : min(k + 4, sentence.last)]
            there = near[:1] == ["in"] and "kosovo" in near
            return Mention(i, k + 1, "organization", "KFOR") if there or lower[i - 2 : i] == ["kosovo", "'s"] else None
        if not lower[k].isalpha() or lower[k] in PREPOSITIONS:
            break
    return None
