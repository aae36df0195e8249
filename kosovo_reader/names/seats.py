"""Capitals and seats of power: the government ("Belgrade rejected") or only the place ("in Belgrade")."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import NAMES, SEATS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    LOCATIVES,
    PLACE_WORDS,
    PREPOSITIONS,
    QUOTING,
    SAYING,
    WEEKDAYS,
)

# Offices that are nothing but governments.
_OFFICES = frozenset("Kremlin White Downing Whitehall Élysée Elysee Elysée".split())

# "authorities in Pristina", "the government in Belgrade": who rules there.
RULERS = frozenset("authorities government officials regime".split())

# "blamed Belgrade", "between Belgrade and Pristina": only a government is dealt with so.
_DEALING = frozenset(
    """
    blamed accused urged told informed asked accuse accuses blames urges asks warned pressed pressured backed backs
    supported supports between against by criticised criticized condemned lobbied persuaded convinced pressuring
    urging accusing blaming support backing thank thanked thanks thanking praise praised praising hailed slammed
    recognise recognize recognised recognized relations ties dialogue talks antagonise antagonize angered anger
    appease embarrassed sanctioned sanctioning pleased upset irritated infuriated alarmed reassured enraged provoked
    defied delighted isolated prompted forced
    """.split()
)
_ON_THE_WAY = frozenset(
    """
    train trains road roads highway motorway flight flights bus buses route routes railway rail line run runs ran
    travelled traveled travel distance km kilometres kilometers miles halfway corridor located link
    """.split()
)
# "backing of Belgrade", "pressure on Kyiv", "authorities in Pristina": before these only a government follows.
_OBJECT_OF = {
    "in": RULERS,
    "of": frozenset("backing support part behalf insistence approval victory ally critic ally accuse".split()),
    "for": frozenset("backing support part behalf insistence approval victory ally setback defeat aid".split()),
    "from": frozenset("message pressure independence support answer warning instructions orders".split()),
    "to": frozenset(
        "ties links loyalty closer message loyal according answer warning aid allied opposed close ultimatum".split()
    ),
    "on": frozenset("pressure sanctions call calls called calling leaned".split()),
}

_DOING = frozenset(
    """
    wants want refuses refused hopes hoped fears feared cannot accepted sent sends backs backed turned pulled took gave
    broke cut kept made went won held stood sold bought came recognised recognized recognises recognizes summoned
    expelled imposed lifted signed supports supported keeps views viewed closed opened withdrew remains fired tested
    launched seized knew felt got let led lost paid met fought struck built chose drew grew left shot spent
    """.split()
)
# "Moscow alone wants", "Belgrade, which ...", between a capital and its verb.
_BETWEEN = frozenset("both all alone also then now still later again itself never long meanwhile too".split())
_ASIDES = frozenset("which meanwhile too however".split())
_OF_GOVERNMENTS = frozenset(
    """
    attitude policy policies position stance decision refusal response approach role interests interest sanctions
    support government authorities leadership foreign demands demand consent intentions
    """.split()
)
# "Kyiv's mayor", "Paris's old town": a town has these, and no government.
_OF_TOWNS = frozenset(
    """
    mayor streets suburbs outskirts metro residents main old central international northern southern eastern western
    downtown city largest biggest only police firefighters skyline inhabitants hotels restaurants
    """.split()
)


def governs(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True if the capital of the tokens `i <= k < end` stands for its government."""
    if reading.words[i] in _OFFICES:
        return True
    first = _first_of_series(reading, i, sentence.first)
    before = reading.lower[first - 1] if first > sentence.first else ""
    where = before in LOCATIVES or before in PREPOSITIONS  # in Belgrade, near Athens
    possessed = reading.lower[end : end + 2]
    if where and possessed[:1] == ["'s"] and possessed[-1] in _OF_GOVERNMENTS:
        return True  # a change in Washington's attitude
    return (
        _is_dealt_with(reading, first, end, sentence.first)
        or (not where and _acts(reading, end, sentence.last))
        or _is_first_of_both(reading, i, end, sentence)
        or _is_label(reading, i, end, sentence)
    )


def _first_of_series(reading: Reading, i: int, first: int) -> int:
    """The first capital of "Ankara, Moscow and Kyiv"; what stands before it stands before all."""
    words = reading.words
    for _ in range(4):
        if i - 2 >= first and reading.lower[i - 1] in ("and", "or", ",") and words[i - 2] in SEATS:
            i -= 2
    return i


def _is_dealt_with(reading: Reading, i: int, end: int, first: int) -> bool:
    """ "blamed Belgrade", "with Belgrade", "pressure on Kyiv", "the government in Belgrade"."""
    if i == first:
        return False
    lower = reading.lower
    before = lower[i - 1]
    if before == "official":
        return True  # sponsored by official Belgrade
    if before == "between" and not _ON_THE_WAY.isdisjoint(lower[max(i - 4, first) : i - 1]):
        return False  # trains run between Belgrade and Budapest
    if i - 2 >= first and (before == "with" or lower[i - 2] in _OBJECT_OF.get(before, ())):
        return True
    if before in ("expected", "expects", "expect", "wants", "wanted"):  # expected Berlin and Paris to use
        return reading.lower[end : end + 1] == ["to"] or reading.lower[end : end + 1] == ["and"]
    return before in _DEALING


def _is_first_of_both(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """ "not only Paris but also Berlin"."""
    lower = reading.lower
    second = end + 2 if lower[end + 1 : end + 2] == ["also"] else end + 1
    both = i - 2 >= sentence.first and lower[i - 2 : i] == ["not", "only"] and lower[end : end + 1] == ["but"]
    return both and second < sentence.last and reading.words[second] in SEATS


def _is_label(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """ "• Brussels: candidacy “on the line”"."""
    opening = i == sentence.first or (i == sentence.first + 1 and not reading.words[i - 1][0].isalnum())
    return opening and end + 1 < sentence.last and reading.words[end] == ":" and not reading.words[end + 1][0].isdigit()


def _acts(reading: Reading, end: int, last: int) -> bool:
    """True if what follows the capital is a verb, a possessive, or a second government that does something."""
    words, lower = reading.words, reading.lower
    k = end
    while k + 1 < last and k - end < 10 and lower[k] in ("and", "or", "nor", ",") and _is_capital(words[k + 1]):
        k += 2  # Ankara, Moscow and Kyiv had agreed
    if k + 1 < last and words[k] == "," and lower[k + 1] in _ASIDES:
        return True
    if lower[k : k + 2] == ["and", "its"]:  # Washington and its allies accuse
        return True
    while k < last and k - end < 12 and (words[k] in "“\"«„‘'" or lower[k].endswith("ly") or lower[k] in _BETWEEN):
        k += 1
    if k + 2 < last and lower[k] == "on" and lower[k + 1] in WEEKDAYS:  # "Beijing on Monday accused"
        k += 2
    return k < last and (_has(reading, k, last) if lower[k] == "'s" else _is_verb(reading, k, last))


def _is_capital(word: str) -> bool:
    return word in SEATS or word == "Brussels"


def _has(reading: Reading, k: int, last: int) -> bool:
    """True for "Belgrade's refusal", "Moscow's envoy", not for "Kyiv's mayor", "Paris's Left Bank"."""
    words, lower = reading.words, reading.lower
    if k + 1 >= last or not words[k + 1][0].islower():
        return False
    return not any(lower[n] in _OF_TOWNS or lower[n] in PLACE_WORDS for n in range(k + 1, min(k + 3, last)))


def _is_verb(reading: Reading, k: int, last: int) -> bool:
    """True for a verb of the lists, and for one that its ending or its object shows: "vetoed", "courts the ..."."""
    words, lower = reading.words, reading.lower
    word = lower[k]
    if word == "talks":  # Doha talks collapsed
        return lower[k + 1 : k + 2] in (["to"], ["of"], ["about"], ["tough"])
    if word in _DOING or word in AUXILIARIES or word in SAYING or word in QUOTING:
        return True
    if k + 1 >= last or not words[k][0].islower():
        return False
    return (word.endswith("ed") and len(word) > 4) or (
        word.endswith("s")
        and (lower[k + 1] in DETERMINERS or words[k + 1] in NAMES or lower[k + 1] in ("to", "that", "no"))
    )
