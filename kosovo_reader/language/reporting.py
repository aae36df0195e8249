"""When a reporting word reports: "Gashi claims", but not "the claims"."""

from kosovo_reader.article import Reading
from kosovo_reader.language.auxiliaries import BE
from kosovo_reader.language.countries import ADJECTIVES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.lexicon import (
    ADVERBS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    WEEKDAYS,
    WRITTEN_ON,
)
from kosovo_reader.language.posts import is_human

# Forms that are nouns as often as verbs: "the border post", "a report", "AFP reports".
_NOUNISH = frozenset(
    """report reports claim claims demand demands answer answers call calls promise promises note notes offer offers
    order orders comment comments post posts appeal appeals blast blasts vow vows pledge pledges state states cry cries
    joke jokes estimate estimates counter counters question read quote quotes blame praise cite term terms label labels
    brand brands caution talk talks mean voice voices mock express compare sign signal thanks welcome sees see find
    finds""".split()
)
# What stands before such a form when it is a verb: "to note", "officials claim", "will report".
_BEFORE_VERB = frozenset(
    "to and , officials people would will could not may might experts residents who which that • * ● ▪".split()
)
_RITES = [[word] for word in "a an one two its their".split()]
_HIDING = (["not", "to"], ["for", "anonymity"], ["to", "remain"])
_STRESSED = (["that"], ["the"], ["how"], [":"], [","], ["“"], ['"'])
_SHOWN = (["as"], ["."], [","], ["of"], ["because"])
_SUPPOSED = frozenset("estimated believed alleged".split())
_BEFORE_NOUN = DETERMINERS | {"'s", "of", "to", "no"}
WONT = frozenset("heard seen used liked likes loved loves on continued hastened rushed".split())  # "he used to say"
_NO_NAMES = DETERMINERS | PREPOSITIONS | frozenset("no every each such".split())
# "that claim", "one report" are nouns; "that said", "one said", "others say" are not.
_SPEAKING = frozenset("that one some another other".split())


def is_verb(reading: Reading, i: int, first: int) -> bool:
    """True if the reporting word at token `i` is used as a verb there; its clause starts at `first` or later."""
    if reading.words[i][0].isupper():
        return False
    if reading.lower[i] == "admitted" and reading.lower[i - 1] in ("was", "were", "been"):
        return False  # "six patients were admitted, two of them in “a grave state”"
    if reading.lower[i] == "asked" and reading.lower[i + 1 : i + 3] in _HIDING:
        return False  # "a miner, who asked not to be named"
    if reading.lower[i] == "telling" and reading.lower[i - 1] in BE and reading.lower[i + 1 : i + 2] in _SHOWN:
        return False  # "The choice of the words “our land” is telling as"
    if reading.lower[i] == "stress" and reading.lower[i + 1 : i + 2] not in _STRESSED:
        return False  # "sleep deprivation and stress positions"
    after = "".join(reading.words[i + 1 : i + 2])
    if reading.lower[i] == "repeated" and after[-1:] == "s" and after.islower() and after not in DETERMINERS:
        return False  # "launched repeated offensives"
    if reading.lower[i] == "stated" and reading.lower[i + 1 : i + 3] == ["to", "be"]:
        return False  # "the condition of two is stated to be “critical”, doctors said"
    if reading.lower[i] in _SUPPOSED and reading.lower[i + 1 : i + 2] == ["to"]:
        return False  # "the convoy, estimated to number 900, has vanished"
    if reading.lower[i][:6] == "observ" and reading.lower[i + 1 : i + 2] in _RITES:
        return False  # "Serbia observed a day of mourning"
    if reading.lower[i] not in _NOUNISH:
        return i == first or reading.lower[i - 1] not in _BEFORE_NOUN or not _is_noun(reading, i, first)
    if i == first or reading.lower[i + 1 : i + 2] in (["were"], ["was"], ["are"], ["is"], ["have"], ["had"]):
        return False  # "said that talks were"
    if reading.lower[i + 1 : i + 2] and reading.lower[i + 1][0].isdigit() and i > first + 1:
        return reading.lower[i - 1] not in _BEFORE_NOUN  # "Serbian media claim 53 men were hurt"
    before = reading.lower[i - 1]
    if reading.lower[i + 1 : i + 2] == ["which"]:  # "a Reuters report which"
        return False
    if before == "to" and (reading.lower[i][-1] == "s" or reading.lower[i] == "talk"):  # "according to reports"
        return False
    if reading.words[i - 1].capitalize() + "s" in PEOPLES and reading.lower[i - 2] in DETERMINERS:
        return False  # "the Serb report that", but "the Serbs report that"
    if before in _BEFORE_VERB or before in PRONOUNS or before in ADVERBS or before in WRITTEN_ON or is_human(before):
        return True
    plural = before.endswith("s") and before != "'s"
    if plural and reading.lower[i + 1 : i + 2] in (["that"], ["him"], ["her"], ["them"], ["it"]):
        return True  # "rights groups estimate that", "critics call it"
    name = reading.words[i - 1]
    return name[0].isupper() and name not in ADJECTIVES and before not in _NO_NAMES


def _is_noun(reading: Reading, i: int, first: int) -> bool:
    """True where a reporting word is a noun or an adjective: "a demand", "the alleged attack", "Gashi's tweet"."""
    before, word = reading.lower[i - 1 : i + 1]
    if (before in DETERMINERS and word != "said") or (before == "'s" and word not in ("said", "saying")):
        return before not in _SPEAKING or word in ("report", "claim", "claims")
    if before == "to" and i - 2 > first and reading.lower[i - 2] in WONT:
        return False
    return before in ("of", "to", "no") and not word.endswith(("ing", "ed"))


def can_invert(word: str) -> bool:
    """True if the form may stand before its subject, "claims Gashi"; a bare "state" or "report" is a noun there."""
    return word not in _NOUNISH or word.endswith("s") or word == "read"


def is_own(reading: Reading, name: int, first: int, last: int) -> bool:
    """True for the "Berlin rejects" that a German minister says, for the "NATO demands" of NATO's commander."""
    word, before = reading.words[name], reading.words[first:last]
    country = SEATS.get(word) or NAMES.get(word)
    return word in before or (country is not None and country in [ADJECTIVES.get(w) or NAMES.get(w) for w in before])


# Nouns and names that end like adverbs.
_NO_ADVERBS = frozenset(
    """family assembly ally rally reply supply bully monopoly tally anomaly belly jelly lily fly daily weekly monthly
    quarterly elderly""".split()
)


def is_adverb(reading: Reading, i: int) -> bool:
    """True for the words between a subject and its verb: also, later, angrily, not."""
    word = reading.lower[i]
    if word in ADVERBS or word in ("not", "long"):
        return True
    return word.endswith("ly") and reading.words[i][0].islower() and word not in _NO_ADVERBS


def before_day(reading: Reading, end: int, first: int) -> int:
    """Where the day of "The president on Tuesday said", "Gashi, on July 3 called" opens, or `end`."""
    lower = reading.lower
    i = end
    while i > max(first, end - 4) and (lower[i - 1] in WEEKDAYS or lower[i - 1] in MONTHS or lower[i - 1].isdecimal()):
        i -= 1
    return i - 1 if i < end and i - 1 > first and lower[i - 1] in ("on", "late", "early", "in") else end
