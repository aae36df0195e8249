"""How many: "at least thirty-four", "between 20 and 30", "two dozen", "hundreds" -> stated, low, high.

quantity  = [bound] number [closing]      at least 30, 30 or more, about two dozen
number    = cardinal ["dozen"] | range | vague
range     = cardinal ("to" | "-" | "or") cardinal | "between" cardinal "and" cardinal
vague     = dozens, scores, hundreds, tens of thousands, several [hundred], a few, a couple, half a dozen
"""

from typing import Literal, NamedTuple

from kosovo_reader.language.lexicon import MONTHS
from kosovo_reader.language.numbers import LONGEST, ROUND, SCALES, SMALL, Cardinal, cardinal


class Quantity(NamedTuple):
    """A number as worded, and its tokens `first <= i < last`.

    stated  the number that stands there, or None for a vague one
    low     the smallest number that the wording allows, or None
    high    the largest, or None
    """

    stated: int | None
    low: int | None
    high: int | None
    first: int
    last: int


_Bound = Literal["exact", "least", "over", "most", "under", "about"]
_WORDED: dict[_Bound, str] = {
    "least": "at least; no fewer than; no less than; not less than; not fewer than; a minimum of; ≥",
    "over": "more than; over; well over; just over; upwards of; in excess of; above; far more than; >",
    "most": "up to; as many as; no more than; not more than; at most; a maximum of; nearly; almost; close to; "
    "approaching",
    "under": "fewer than; less than; under; just under; below",
    "about": "about; some; around; roughly; approximately; an estimated; estimated; circa; ~",
    "exact": "exactly; a total of; a combined; another; a further; an additional; only; just; all",
}
# By the first word: the words after it, and what they say.
_BOUNDS: dict[str, list[tuple[list[str], _Bound]]] = {}
for _bound, _wordings in _WORDED.items():
    for _wording in _wordings.split("; "):
        _lead, *_rest = _wording.split()
        _BOUNDS.setdefault(_lead, []).append((_rest, _bound))

# The least that they say.
_VAGUE = {"tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2_000_000}
_ROUND = {"dozen": 12} | ROUND
_NAMED = {"both": 2, "couple": 2, "pair": 2, "trio": 3, "half-dozen": 6, "half-a-dozen": 6}
_VAGUE_LEADS = _VAGUE.keys() | {"tens", "several", "a", "both", "half", "half-dozen", "half-a-dozen"}
_BETWEEN = frozenset("and - –".split())
_RANGES = frozenset("to or - –".split())
_GROUP = 3  # digits
_GROUPS = 6  # tokens of a number in groups: "1'234'567"
_SHORT = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9}  # 2m, 3k
_CLOSING: dict[str, _Bound] = {"more": "least", "so": "about", "fewer": "most", "less": "most"}
_UNITS = frozenset("% percent percentage per pc °".split())
_HOURS = frozenset("p.m. a.m. pm am o'clock".split())
_NOT_COUNTED = frozenset("$ £ € ¥ # no. nos. number aged age update".split())

_SPLITTING = frozenset("/ ' _".split())  # between two numbers: 5/10
_NOT_PLAIN = _NOT_COUNTED | _SPLITTING | {":"}
_GROUPING = frozenset(", ' _".split())  # "12'000", "12, 000"

# Every word that a quantity can begin with, numbers in digits apart.
LEADS = _BOUNDS.keys() | _VAGUE_LEADS | SMALL.keys() | {"an", "between"}
# Those that are none by themselves, and what can follow them: "at [least]", "about [a] dozen".
BINDING = _BOUNDS.keys() - _VAGUE_LEADS - SMALL.keys()
BOUND = LEADS | {rest[0] for wordings in _BOUNDS.values() for rest, _ in wordings if rest}
# What a number can go on with, or is no count before.
_GOING_ON = SMALL.keys() | SCALES.keys() | _RANGES | _UNITS | _HOURS | {"dozen", "and", "+", ":"}


def quantity(words: list[str], i: int, end: int) -> Quantity | None:
    """Read the quantity that starts at token `i` of lower-case `words` and ends before `end`; None if none does.

    Percentages, money, decimals, clock times, ordinals and "a" alone are none; nor are "many" and "most".
    """
    first, word = i, words[i]
    bound: _Bound = "exact"
    if word in _BOUNDS:
        if word in BINDING and (i + 1 >= end or not (words[i + 1] in BOUND or words[i + 1][0].isdigit())):
            return None
        while word in _BOUNDS and (read := _bound_at(words, i, end)):
            bound = read[0] if bound == "exact" else bound
            i = read[1]
            word = words[i]
    last = i + 1
    following = words[last] if last < end else ""
    value = int(word) if word.isdecimal() and len(word) <= LONGEST else SMALL.get(word)
    if word.isdecimal() and word[0] == "0" and len(word) > 1:  # no count: "Agent 007"
        return None
    grouped = following in _GROUPING and _behind_groups(words, i, end) > last
    if value is None or grouped or following in _GOING_ON or following[:1].isdigit() or words[i - 1] in _NOT_PLAIN:
        number = (_vague(words, i, end) if word in _VAGUE_LEADS else None) or _number(words, i, end)
        if number is None or not _counts(words, i, number.last, end):
            return None
        closing, last = _closing(words, number.last, end)
        bound = bound if closing == "exact" else closing
    else:  # a plain number
        number = Quantity(value, value, value, first, last)
    if last + 2 < end and words[last] == "(" and words[last + 1].replace(",", "") == str(number.stated):
        last += 3 * (words[last + 2] == ")")  # three (3)
    elif bound == "exact" and first == i:
        return number
    return Quantity(*_bounded(number, bound), first, last)


def _bound_at(words: list[str], i: int, end: int) -> tuple[_Bound, int] | None:
    """The bound that starts at token `i`, and the token after it."""
    for rest, bound in _BOUNDS[words[i]]:
        stop = i + 1 + len(rest)
        if stop < end and words[i + 1 : stop] == rest:
            return bound, stop
    return None


def _vague(words: list[str], i: int, end: int) -> Quantity | None:
    """dozens, tens of thousands, several hundred, a few, a couple, half a dozen, both"""
    word = words[i]
    second = words[i + 1] if i + 1 < end else ""
    third = words[i + 2] if i + 2 < end else ""
    if word in ("tens", "hundreds") and second == "of" and third in _VAGUE:
        return Quantity(None, _VAGUE[third] * (10 if word == "tens" else 100), None, i, i + 3)
    if word in _VAGUE:
        return Quantity(None, _VAGUE[word], None, i, i + 1)
    if word == "several" or (
        word == "a" and second in ("few", "handful")
    ):  # three and more, or as many dozens, hundreds
        scale = _ROUND.get((third if word == "a" else second).removesuffix("s"))
        return Quantity(None, 3 * (scale or 1), None, i, i + 1 + (word == "a") + bool(scale))
    if word == "half" and third in _ROUND and second in ("a", "of"):  # half a dozen, half a million
        return exactly(_ROUND[third] // 2, i, i + 3)
    if word == "a" and second == "half" and third == "dozen":
        return exactly(6, i, i + 3)
    if word == "a" and words[i + 1 : i + 4] == ["quarter", "of", "a"] and words[i + 4 : i + 5] == ["million"]:
        return exactly(250_000, i, i + 5) if i + 4 < end else None
    if word in _NAMED:
        return exactly(_NAMED[word], i, i + 1)
    return exactly(_NAMED[second], i, i + 2) if word == "a" and second in _NAMED else None


def exactly(count: int, first: int, last: int) -> Quantity:
    """The quantity of just that many, of the tokens `first <= i < last`."""
    return Quantity(count, count, count, first, last)


def _number(words: list[str], i: int, end: int) -> Quantity | None:
    """30, thirty-four, 13,000, two dozen, 2.5 million; 20 to 30, two or three, between 20 and 30"""
    between = words[i] == "between"
    read = _cardinal(words, i + between, end)
    if read is None:
        return None
    following = words[read.next] if read.next < end else ""
    if following == "dozen":
        return exactly(read.value * 12, i, read.next + 1)
    if following in _BETWEEN if between else following in _RANGES and words[i - 1 if i else 0] != "from":
        upper = _cardinal(words, read.next + 1, end)
        if upper and upper.value > read.value:
            return _range(words, i, read, upper, end)
    return None if between else exactly(read.value, i, read.next)


def _range(words: list[str], first: int, lower: Cardinal, upper: Cardinal, end: int) -> Quantity:
    """20 to 30; two to three dozen, two to three hundred: both of them dozens or hundreds"""
    if upper.next < end and words[upper.next] == "dozen":
        return Quantity(None, lower.value * 12, upper.value * 12, first, upper.next + 1)
    scale = _ROUND.get(words[upper.next - 1], 1) if lower.value < 100 else 1
    low = lower.value * scale
    return Quantity(None, low if low < upper.value else lower.value, upper.value, first, upper.next)


def _cardinal(words: list[str], i: int, end: int) -> Cardinal | None:
    """The cardinal at token `i`, also "a dozen", and "2m" and "3k" written as one word."""
    if i >= end:
        return None
    word = words[i]
    if word[0].isdigit():
        if word[-1].isalpha():
            headed = word.partition("-")[2] if i and words[i - 1] in ("update", "wrapup") else ""
            return Cardinal(SMALL[headed], i + 1) if headed in SMALL else _shortened(word, i)  # "UPDATE 2-Twenty hurt"
    elif word in ("a", "an"):
        following = words[i + 1] if i + 1 < end else ""
        if following == "dozen":
            return Cardinal(1, i + 1)
        if following not in _ROUND:
            return None
    elif word not in SMALL:
        return None
    if (stop := _behind_groups(words, i, end)) > i + 1:
        return Cardinal(int("".join(words[i:stop:2])), stop)
    read = cardinal(words, i)
    return read if read and read.next <= end else None


def _behind_groups(words: list[str], i: int, end: int) -> int:
    """The token after "12'345", "12, 000" that starts at token `i`; the next one if no more digits belong to it."""
    stop = i + 1
    if not (words[i].isdecimal() and len(words[i]) <= _GROUP):
        return stop
    while stop + 1 < min(end, i + _GROUPS) and words[stop] in _GROUPING:
        group = words[stop + 1]
        if not (group.isdecimal() and len(group) == _GROUP and (words[stop] != "," or group == "000")):
            break
        stop += 2
    return stop


def _shortened(word: str, i: int) -> Cardinal | None:
    """2m, 1.5m, 3k"""
    digits = word.rstrip("bkmn")
    scale = _SHORT.get(word[len(digits) :])
    parts = digits.split(".")
    if scale and len(digits) <= 7 and len(parts) <= 2 and all(part.isdecimal() for part in parts):
        return Cardinal(round(float(digits) * scale), i + 1)
    return None


def _closing(words: list[str], i: int, end: int) -> tuple[_Bound, int]:
    """30 or more, 30 or so, 30 or fewer, 30+"""
    if i < end and words[i] == "+":
        return "least", i + 1
    if i + 1 < end and words[i] == "or" and words[i + 1] in _CLOSING:
        return _CLOSING[words[i + 1]], i + 2
    return "exact", i


def _counts(words: list[str], first: int, last: int, end: int) -> bool:
    """False for what only looks like a count: 12 %, 12 per cent, $12, 8:55, 2 p.m., 12 and a half, No. 12."""
    following = words[last] if last < end else ""
    if following in _UNITS or (following == ":" and last + 1 < end and words[last + 1][0].isdigit()):
        return False
    if following in _HOURS or (following == "and" and words[last + 1 : last + 3] == ["a", "half"]):
        return False
    before = words[first - 1] if first else ""
    if before in _SPLITTING and first > 1 and words[first - 2][-1].isdigit():
        return False
    if before == ":" and first > 1 and words[first - 2][-1].isdigit() and len(words[first - 2]) < 3:
        # "8:55"; but "July 1: Three"
        return not words[first][0].isdigit() or (first > 2 and words[first - 3] in MONTHS)
    return before not in _NOT_COUNTED or (before == "update" and not words[first].isdecimal())


def _bounded(number: Quantity, bound: _Bound) -> tuple[int | None, int | None, int | None]:
    """The number within its bound: "more than" 50 is 51 and open, "up to" 50 is open and 50."""
    stated, low, high = number[:3]
    if bound == "exact" or stated is None:
        return stated, (None if bound in ("most", "under") and high is None else low), high
    low = {"least": stated, "over": stated + 1}.get(bound)
    high = {"most": stated, "under": stated - 1}.get(bound)
    return stated, low, high
