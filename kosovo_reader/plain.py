"""The text that patterns are matched on: the article's own, without what the eye does not see.

A soft hyphen, a zero-width joiner or a bidi control inside a word, a letter written as base and accent, a ligature,
a no-break space or an unusual hyphen would each hide a word from a pattern. `fold` puts the plain form in their place
and remembers where each character came from, so that every find can be told as a place in the unchanged text.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

# Unseen characters, as in the [class] of a pattern: joiners, bidi controls, fillers, which hide words; spaces but the
# one; and what stays in the text, but is not to be printed as it is: controls, variation selectors, tags, line
# separators, lone surrogates, private characters, marks of what is lost.
_INVISIBLE = (
    r"\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
)
SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
UNSEEN = (
    rf"{_INVISIBLE}{SPACES}\x00-\x1f\x7f-\x9f\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u2028\u2029\ud800-\uf8ff"
    r"\ufe00-\ufe0f\ufff0-\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff"
)
# What of it `str.isprintable` takes for a sign.
_PRINTABLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0\ufffc\ufffd") | frozenset(
    map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SAME_LENGTH = dict.fromkeys(SPACES, " ") | dict.fromkeys("‐‑‒−﹣－", "-") | {"―": "—", "ʼ": "’", "＇": "'"}
_PLAIN_MARKS = frozenset("–—‘’‚“”„…•€™")  # what stands above U+0250 in nearly every article, and hides nothing
_ASCII = bytes(range(128))
_APOSTROPHE = re.compile(r"’(?<=\w’)(?=\w)")  # Serbia’s, don’t: never a quotation mark
# Compiled where they are needed: in few runs.
_REWRITTEN = rf"([{_INVISIBLE}]+)|\w[\u0300-\u036f]+|[{''.join(_LIGATURES)}]"


class Plain(NamedTuple):
    """Text to match on, and for each of its characters (and its end) the place in the article's text.

    `offsets` is None when both texts are of one length, character by character, which is nearly always so.
    """

    text: str
    offsets: Sequence[int] | None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The span of the article's text that stands behind `text[start:end]`."""
        if self.offsets is None:
            return start, end
        if start == end:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], max(self.offsets[end], self.offsets[end - 1] + 1)


def fold(text: str) -> Plain:
    """The plain form of an article's text."""
    even = text.replace("\t", " ")
    if even.isascii():
        return Plain(even, None)
    # Asking these few is quicker than translating all of the text.
    seen = frozenset(even.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    for char in seen & _SAME_LENGTH.keys():
        even = even.replace(char, _SAME_LENGTH[char])
    if "’" in even:
        even = _APOSTROPHE.sub("'", even)
    hides_nothing = all((char < "\u0250" and char != "\u00ad") or char in _PLAIN_MARKS for char in seen)
    if hides_nothing or not re.search(_REWRITTEN, even):
        return Plain(even, None)
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for m in re.finditer(_REWRITTEN, even):
        pieces.append(even[done : m.start()])
        offsets.extend(range(done, m.start()))
        shown = "" if m[1] else _shown(m[0])
        pieces.append(shown)
        offsets.extend([m.start()] * len(shown))
        done = m.end()
    pieces.append(even[done:])
    offsets.extend(range(done, len(even) + 1))
    return Plain(_APOSTROPHE.sub("'", "".join(pieces)), offsets)


def visible(text: str) -> str:
    """Text of an entry as a reader sees it: no invisible characters, each run of white space one space."""
    text = " ".join(text.split())
    return " ".join(re.sub(f"[{_INVISIBLE}]", "", text).split()) if may_hide(text) else text


def may_hide(text: str) -> bool:
    """False for a text without unseen characters: cheaper to ask than a pattern."""
    return not text.isprintable() or not (text.isascii() or _PRINTABLE.isdisjoint(text))


def _shown(piece: str) -> str:
    """What the eye sees of a ligature, or of a letter with loose accents."""
    return _LIGATURES.get(piece) or unicodedata.normalize("NFC", piece.replace("\u034f", ""))
