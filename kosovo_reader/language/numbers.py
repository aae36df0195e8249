"""Numbers in words and digits: "13,000", "850 000", "2.5 million", "one hundred and sixty-three"."""

from collections.abc import Sequence
from typing import NamedTuple

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
ROUND = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "lakh": 10**5, "crore": 10**7}
SCALES = ROUND | {"m": 10**6, "mn": 10**6, "bn": 10**9}  # 2.5 mn
SMALL = UNITS | TENS | {f"{t}-{u}": TENS[t] + UNITS[u] for t in TENS for u in list(UNITS)[1:10]}

LONGEST = 15  # digits of the longest number


class Cardinal(NamedTuple):
    """A whole number and the index of the first token after it."""

    value: int
    next: int


def cardinal(words: Sequence[str], i: int) -> Cardinal | None:
    """Read the cardinal number that starts at token `i` of lower-case `words`, the longest possible.

    13,000 -> 13000     850 000 -> 850000     2.5 million -> 2500000     3,000 -> 3000
    one hundred and sixty-three -> 163        a hundred -> 100           two and a half thousand -> 2500
    Nothing for "3.4" without a scale, ordinals, "24-year-old", "a" without a scale, "dozen" and other vague words.
    """
    read = _in_digits(words, i) if words[i][:1].isdigit() else _in_words(words, i)
    return _with_half(words, read) if read else None


def _with_half(words: Sequence[str], read: Cardinal) -> Cardinal:
    """two [and a half thousand]"""
    i = read.next
    scale = ROUND.get(words[i + 3], 0) if i + 3 < len(words) and words[i + 2] == "half" and words[i] == "and" else 0
    return Cardinal(read.value * scale + scale // 2, i + 4) if scale else read


def _in_digits(words: Sequence[str], i: int) -> Cardinal | None:
    word = words[i]
    scale = SCALES.get(words[i + 1], 1) if i + 1 < len(words) else 1
    if scale > 1 and not word.isdecimal():  # 3.4 million
        whole, _, part = word.replace(",", ".").partition(".")
        if whole.isdecimal() and part.isdecimal() and len(whole) <= 6 and len(part) <= 2:
            return Cardinal(int(whole) * scale + int(part) * scale // 10 ** len(part), i + 2)
    if word.isdecimal() and len(word) <= LONGEST:
        value, i = int(word), i + 1
        while value and len(word) <= 3 and i < len(words) and len(words[i]) == 3 and words[i].isdecimal():
            value, i = value * 1000 + int(words[i]), i + 1  # 850 000
    elif _is_grouped(word, ",") or (word[0] != "0" and _is_grouped(word, ".")):
        value, i = int(word.replace(",", "").replace(".", "")), i + 1
    else:
        return None
    return Cardinal(value * scale, i + 1) if scale > 1 else Cardinal(value, i)


def _is_grouped(word: str, mark: str) -> bool:
    """True for 13,000 and 1.200.000"""
    first, *groups = word.split(mark)
    grouped = 0 < len(groups) < 5 and len(first) < 4 and first.isdecimal()
    return grouped and all(len(group) == 3 and group.isdecimal() for group in groups)


def _in_words(words: Sequence[str], i: int) -> Cardinal | None:
    total = part = 0
    start, n = i, len(words)
    if words[i] in ("a", "an"):  # [a] hundred
        i += 1
        if i == n or words[i] not in ROUND:
            return None
    while i < n:
        word = words[i]
        if word in SMALL:
            if part % 100 and not (part % 10 == 0 and SMALL[word] < 10):
                break
            part += SMALL[word]
        elif word in ROUND and (part or i == start + 1):
            if word == "hundred":
                part = max(part, 1) * 100
            else:
                total, part = total + max(part, 1) * ROUND[word], 0
        elif not (word == "and" and start < i < n - 1 and words[i - 1] in ROUND and words[i + 1] in SMALL):
            break  # three hundred [and] twelve
        i += 1
    return Cardinal(total + part, i) if i > start and (total + part or words[start] == "zero") else None
