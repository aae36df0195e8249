"""Names of things, which nobody answers to: "Storm Daniel", "the ferry Princess Victoria", "the Dayton Agreement"."""

from kosovo_reader.article import Reading
from kosovo_reader.language.institutions import NOT_BODIES, SURNAMES_OF_THINGS, THING_ENDS, THINGS
from kosovo_reader.language.lexicon import HONORIFICS, RANKS
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.mention import is_given

_ROMAN = frozenset("i ii iii iv v vi vii viii ix x".split())
_STREETS = frozenset("boulevard avenue road square airport stadium arena".split())


def names_thing(reading: Reading, i: int, end: int, first: int) -> bool:
    """True if the run of capitals `i <= k < end` names a thing."""
    lower = reading.lower
    if i > first and lower[i - 1] in THINGS:  # the ferry Princess Victoria
        return True
    if end == i + 1:
        return False
    kind = i + 1 if lower[i] == "tropical" else i
    if kind + 1 < end and (kind > i or lower[i] in THINGS) and not any(map(is_role, lower[kind + 1 : end])):
        return True  # "Storm Daniel", "Tropical Storm Daniel"; but "Film Director X" is a person
    return _ends_in_its_kind(reading, i, end)


def _ends_in_its_kind(reading: Reading, i: int, end: int) -> bool:
    """ "Mother Teresa Boulevard", "World War II", "the Champions League"; but "Doris Day", "Mr Law"."""
    lower = reading.lower
    last = end - 2 if end - i > 2 and lower[end - 1] in _ROMAN else end - 1
    if lower[last] not in THING_ENDS:
        return lower[last] in ("league", "news") and f"{reading.words[end - 2]} {reading.words[end - 1]}" in NOT_BODIES
    if lower[i] in HONORIFICS or lower[i] in RANKS:
        return last - i > 1 and lower[last] in _STREETS
    return not (is_given(lower[i]) and last == i + 1 and lower[last] in SURNAMES_OF_THINGS)
