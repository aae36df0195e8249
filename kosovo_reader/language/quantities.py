"""How many: "at least thirty-four", "between 20 and 30", "two dozen", "hundreds" -> count, low, high.

quantity  = [bound] number [closing]      at least 30, 30 or more, about two dozen
number    = cardinal ["dozen"] | range | vague
range     = cardinal ("to" | "-" | "or") cardinal | "between" cardinal "and" cardinal
vague     = dozens, scores, hundreds, tens of thousands, several [hundred], a few, a couple, half a dozen
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from kosovo_reader.language.numbers import SCALES, SMALL, Cardinal, cardinal


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
    "least": "at least; no fewer than; no less than; not less than; not fewer than; a minimum of",
    "over": "more than; over; well over; just over; upwards of; in excess of; above; far more than",
    "most": "up to; as many as; no more than; not more than; at most; nearly; almost; close to; approaching",
    "under": "fewer than; less than; under; just under; below",
    "about": "about; some; around; roughly; approximately; an estimated; estimated; circa",
    "exact": "exactly; a total of; a combined; another; a further; an additional; only; just; all",
}
# By the first word: the words after it, and what they say.
_BOUNDS: dict[str, list[tuple[list[str], _Bound]]] = {}
for _bound, _wordings in _WORDED.items():
    for _wording in _wordings.split("; "):
        _lead, *_rest = _wording.split()
        _BOUNDS.setdefault(_lead, []).append((_rest, _bound))

# The least that they say.
_VAGUE = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2_000_000}
_ROUND = {"dozen": 12} | {word: value for word, value in SCALES.items() if len(word) > 2}
_NAMED = {"both": 2, "couple": 2, "pair": 2, "trio": 3, "half-dozen": 6, "half-a-dozen": 6}
_DASHES = frozenset("-–")

# Every word that a quantity can begin with, numbers in digits apart.
LEADS = frozenset(_BOUNDS) | _VAGUE.keys() | SMALL.keys() | frozenset(
    "a an half between several tens both half-dozen half-a-dozen".split()
)  # fmt: skip


def quantity(words: Sequence[str], i: int, end: int) -> Quantity | None:
    """Read the quantity that starts at token `i` of lower-case `words` and ends before `end`; None if none does.

    Percentages, money, decimals, clock times, ordinals and "a" alone are none; nor are "many" and "most".
    """
    first = i
    bound: _Bound = "exact"
    while i < end and (read := _bound_at(words, i, end)):
        bound = read[0] if bound == "exact" else bound
        i = read[1]
    if i >= end:
        return None
    span = _range(words, i, end) or _vague(words, i, end) or _number(words, i, end)
    if span is None or not _counts(words, i, span.last, end):
        return None
    closing, last = _closing(words, span.last, end)
    return _bounded(span, bound if closing == "exact" else closing)._replace(first=first, last=last)


def _bound_at(words: Sequence[str], i: int, end: int) -> tuple[_Bound, int] | None:
    """The bound that starts at token `i`, and the token after it."""
    for rest, bound in _BOUNDS.get(words[i], ()):
        stop = i + 1 + len(rest)
        if stop < end and list(words[i + 1 : stop]) == rest:
            return bound, stop
    return None


def _range(words: Sequence[str], i: int, end: int) -> Quantity | None:
    """20 to 30, 20-30, two or three, between 20 and 30"""
    between = words[i] == "between"
    low = _cardinal(words, i + between, end)
    if low is None or low.next + 1 >= end or words[i - 1 if i else 0] == "from":
        return None
    link = words[low.next]
    if link == "and" if between else link in ("to", "or") or link in _DASHES:
        high = _cardinal(words, low.next + 1, end)
        if high and high.value > low.value:
            shared = _ROUND.get(words[high.next - 1], 1) if low.value < 100 else 1  # two to three hundred
            if high.next < end and words[high.next] == "dozen":
                return Quantity(None, low.value * 12, high.value * 12, i, high.next + 1)
            least = low.value * shared if low.value * shared < high.value else low.value
            return Quantity(None, least, high.value, i, high.next)
    return None


def _vague(words: Sequence[str], i: int, end: int) -> Quantity | None:
    """dozens, tens of thousands, several hundred, a few, a couple, half a dozen, both"""
    word = words[i]
    second = words[i + 1] if i + 1 < end else ""
    third = words[i + 2] if i + 2 < end else ""
    if word in ("tens", "hundreds") and second == "of" and third in _VAGUE:
        return Quantity(None, _VAGUE[third] * (10 if word == "tens" else 100), None, i, i + 3)
    if word in _VAGUE:
        return Quantity(None, _VAGUE[word], None, i, i + 1)
    if word == "several":
        return _several(words, i, i + 1, end)
    if word == "a" and second == "few":
        return _several(words, i, i + 2, end)
    if word == "half" and third in _ROUND and second in ("a", "of"):  # half a dozen, half a million
        return _exactly(_ROUND[third] // 2, i, i + 3)
    if word == "a" and second == "half" and third == "dozen":
        return _exactly(6, i, i + 3)
    if word == "a" and second in _NAMED:
        return _exactly(_NAMED[second], i, i + 2)
    return _exactly(_NAMED[word], i, i + 1) if word in ("both", "half-dozen", "half-a-dozen") else None


def _exactly(count: int, first: int, last: int) -> Quantity:
    return Quantity(count, count, count, first, last)


def _several(words: Sequence[str], first: int, i: int, end: int) -> Quantity:
    """several, a few: three and more; several dozen, a few hundred: as many times those"""
    scale = _ROUND.get(words[i], 0) if i < end else 0
    return Quantity(None, 3 * (scale or 1), None, first, i + bool(scale))


def _number(words: Sequence[str], i: int, end: int) -> Quantity | None:
    """30, thirty-four, 13,000, two dozen, a dozen, 2.5 million"""
    if words[i] in ("a", "an", "one") and i + 1 < end and words[i + 1] == "dozen":
        return _exactly(12, i, i + 2)
    read = _cardinal(words, i, end)
    if read is None:
        return None
    if read.next < end and words[read.next] == "dozen":
        read = Cardinal(read.value * 12, read.next + 1)
    return _exactly(read.value, i, read.next)


def _cardinal(words: Sequence[str], i: int, end: int) -> Cardinal | None:
    """The cardinal at token `i`, also "2m" and "3k" written as one word."""
    if i >= end:
        return None
    word = words[i]
    if word[0].isdigit() and word[-1].isalpha():
        digits = word.rstrip("bkmn")
        scale = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9}.get(word[len(digits) :])
        parts = digits.split(".")
        if scale and len(digits) <= 7 and len(parts) <= 2 and all(part.isdecimal() for part in parts):
            return Cardinal(round(float(digits) * scale), i + 1)
        return None
    read = cardinal(words, i)
    return read if read and read.next <= end else None


def _closing(words: Sequence[str], i: int, end: int) -> tuple[_Bound, int]:
    """30 or more, 30 or so, 30 or fewer, 30+"""
    if i < end and words[i] == "+":
        return "least", i + 1
    if i + 1 < end and words[i] == "or":
        if words[i + 1] == "more":
            return "least", i + 2
        if words[i + 1] == "so":
            return "about", i + 2
        if words[i + 1] in ("fewer", "less"):
            return "most", i + 2
    return "exact", i


def _counts(words: Sequence[str], first: int, last: int, end: int) -> bool:
    """False for what only looks like a count: 12 %, 12 per cent, $12, 8:55, 3.47, No. 12."""
    if last < end and words[last] in ("%", "percent", "percentage", "per", "pc", ":", "°"):
        return words[last] == ":" and not (last + 1 < end and words[last + 1][0].isdigit())
    if first and words[first - 1] in ("$", "£", "€", "¥", "#", "no.", "nos.", "number", "aged", "age"):
        return False
    return not (first > 1 and words[first - 1] == ":" and words[first - 2][-1].isdigit())


def _bounded(number: Quantity, bound: _Bound) -> Quantity:
    """The number within its bound: "more than" 50 is 51 and open, "up to" 50 is open and 50."""
    count, low, high = number[:3]
    if bound == "exact" or count is None:
        return number._replace(low=None) if bound in ("most", "under") and high is None else number
    low = {"least": count, "over": count + 1}.get(bound)
    high = {"most": count, "under": count - 1}.get(bound)
    return number._replace(low=low, high=high)
