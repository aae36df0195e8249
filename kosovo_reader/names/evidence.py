"""What the words around a name tell: that it speaks, has an age, kin or a lawyer, is sought or tried."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.institutions import PERSONAL_NOUNS, PERSONAL_VERBS
from kosovo_reader.language.lexicon import AUXILIARIES, DETERMINERS, KIN, PREPOSITIONS, PRONOUNS, SAYING, WEEKDAYS
from kosovo_reader.language.posts import is_human, is_role

_OF_HUMANS = frozenset("who whose himself herself".split())
_LATER = frozenset("also later then once".split())
# "said Dejan Ristan, director", "said Ristan on Monday"; in "said Fianna Fáil would" the name is not the speaker.
_AFTER_SPEAKER = WEEKDAYS | frozenset("in on at after during to by from who through as via when of while whose".split())
_AFTER_AGE = frozenset([".", ",", "when", "this", "last", "today", "now", "and", "years", "at"])
_CALLED = frozenset("named surnamed nicknamed called".split())
_USES = frozenset("uses using used by".split())
_LED = frozenset("led headed commanded run".split())
_BANDS = frozenset("cell gang unit band squad ring brigade battalion faction militia crew clan team patrol".split())
_IDENTIFIED = frozenset("identified named name only".split())
_OWN = frozenset("wife husband mother father son daughter brother sister lawyer body death family widow party".split())
_DONE_TO_PERSONS = frozenset(
    """
    arrested sentenced convicted acquitted jailed extradited indicted interviewed kidnapped imprisoned handcuffed
    murdered assassinated beheaded pardoned hospitalised hospitalized abducted elected re-elected reelected sworn
    inaugurated
    """.split()
)
_WHOSE = frozenset("his her their my our its whose 's".split())
_REACH = 5  # tokens of "his late German counterpart,"


def is_spoken_of(reading: Reading, run: int, end: int, sentence: Sentence) -> bool:
    """True if the name is beside a reporting verb, or is told an age, or goes on with "who"."""
    lower, last = reading.lower, sentence.last
    before = lower[run - 1] if run > sentence.first else ""
    after = lower[end] if end < last else ""
    second = lower[end + 1] if end + 1 < last else ""
    return (
        after in SAYING
        or (before in SAYING and (after in _AFTER_SPEAKER or not after[:1].isalpha()))
        or (after in _LATER and second in SAYING)
        or (after == "," and second in _OF_HUMANS)
        or is_aged(reading, end, last)
        or _is_of_age(reading, end, last)
    )


def _is_of_age(reading: Reading, end: int, last: int) -> bool:
    """ "Driton would be 40 now", "Lejla was 17 when": an age, not "Victoria was 5 degrees colder"."""
    lower = reading.lower
    if end + 2 >= last or lower[end] not in ("is", "was", "would", "turned"):
        return False
    k = end + 2 if lower[end : end + 2] == ["would", "be"] else end + 1
    return k + 1 < last and lower[k].isdecimal() and len(lower[k]) < 3 and lower[k + 1] in _AFTER_AGE


def is_aged(reading: Reading, end: int, last: int) -> bool:
    """True if an age follows the name: "Danylo, 15, came", "Ristan (54)"."""
    words = reading.words
    if end + 2 >= last or words[end] not in (",", "(") or not words[end + 1].isdecimal() or len(words[end + 1]) > 2:
        return False
    return words[end + 2] == ")" if words[end] == "(" else words[end + 2] in ",.;"


def _before(reading: Reading, run: int, first: int) -> list[str]:
    """The three words before a name, "" for those that the sentence has not."""
    return ["", "", "", *reading.lower[max(run - 3, first) : run]][-3:]


def is_kin(reading: Reading, run: int, first: int) -> bool:
    """ "his son Marko", "his mother, Monia Ben Achour", "his German counterpart, Heiko Maas", "one of them, Ihor"."""
    lower = reading.lower
    _, noun, before = _before(reading, run, first)
    if before in KIN:
        return noun in ("and", "with") or not _WHOSE.isdisjoint(lower[max(first, run - 4) : run - 1])
    if before != "," or noun not in KIN:
        return before == "," and lower[max(run - 4, first) : run - 1] == ["one", "of", "them"]
    for k in range(run - 3, max(first, run - 2 - _REACH) - 1, -1):
        if lower[k] in DETERMINERS or lower[k] == "'s" or (lower[k] in ("'", "’") and lower[k - 1].endswith("s")):
            return lower[k] != "its"  # its rival, G-Pep
        if lower[k] in PREPOSITIONS or lower[k] in AUXILIARIES or not lower[k][0].isalpha():
            break
    return False


def is_sought(reading: Reading, run: int, first: int) -> bool:
    """ "relatives of X", "the trial of X", "police arrested X", "named them as X"."""
    third, second, before = _before(reading, run, first)
    if before == "as":
        if second == "known":
            return is_human(third)
        return not _IDENTIFIED.isdisjoint(reading.lower[max(first, run - 4) : run - 1])
    if before == ",":  # who gave only his first name, Dejan
        return second == "name"
    if before == "of":
        return second in PERSONAL_NOUNS
    if before in _CALLED and second:  # a man named Ihor; not a typhoon named Doksuri
        noun = third if second == "," else second
        return is_human(noun) or noun in AUXILIARIES or noun in PRONOUNS
    if before == "name":  # a rebel who uses the name Drini
        return second == "the" and third in _USES
    if before == "by":  # a cell led by X
        return second in _LED and third in _BANDS
    return before in PERSONAL_VERBS


def suffers(reading: Reading, end: int, last: int) -> bool:
    """ "Andal Ampatuan was jailed", "had been extradited": what is done to persons only."""
    lower = reading.lower
    if end + 1 >= last or lower[end] not in ("was", "is", "has", "had"):
        return False
    verb = end + 2 if lower[end + 1] == "been" else end + 1
    if verb < last and lower[verb] == "appointed":
        return any(is_role(word) for word in lower[verb + 1 : min(verb + 6, last)])
    return verb < last and lower[verb] in _DONE_TO_PERSONS


def has_kin(reading: Reading, end: int, last: int) -> bool:
    """ "Branislav's son", "Bllaca's lawyer"."""
    return end + 1 < last and reading.lower[end] == "'s" and reading.lower[end + 1] in _OWN


def he_follows(reading: Reading, name: int) -> bool:
    """True if the sentence after that of token `name` goes on with "He" or "She"."""
    after = reading.sentence_at(name) + 1
    return after < len(reading.sentences) and reading.lower[reading.sentences[after].first] in ("he", "she")
