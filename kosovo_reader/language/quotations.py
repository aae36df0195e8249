"""Quotations: where marks open and close, in any of the styles that newspapers use, and the place of what they hold."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress, count
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import SAYING


class Quotation(NamedTuple):
    """A stretch between marks, by tokens; `first <= i < last` lies inside, the marks outside.

    opening  where the mark before it stands
    after    what stands behind the mark that closes it; `last` where the paragraph ends before
    """

    opening: int
    first: int
    last: int
    after: int

    @property
    def closed(self) -> bool:
        """False where the paragraph ends before a mark closes."""
        return self.after > self.last


REACH = 60  # tokens between a quotation and its reporting word


class Scene:
    """A quotation in its place, by tokens.

    opening      where the mark before it stands
    first, last  its tokens are `first <= i < last`
    after        what stands behind the mark that closes it
    start        where its sentence starts, or where the statement before it in that sentence ends
    stop         where the sentence ends, or the next quotation opens
    resumes      True if a statement stands before it in its sentence
    last_word    what stands right before the closing mark: "," mostly, where an attribution follows
    """

    __slots__ = (
        "after", "first", "last", "last_word", "lower", "opening", "quotation", "reading", "resumes", "start", "stop",
        "words",
    )  # fmt: skip

    def __init__(self, reading: Reading, quotation: Quotation, start: int, stop: int, resumes: bool) -> None:
        self.reading = reading
        self.words = reading.words
        self.lower = reading.lower
        self.quotation = quotation
        self.opening, self.first, self.last, self.after = quotation
        self.start = start
        self.stop = stop
        self.resumes = resumes
        self.last_word = reading.words[quotation.last - 1]


class Voice(NamedTuple):
    """Who speaks a quotation, as its sentence tells.

    cue      token of the reporting word; None where a colon or a dash reports
    speaker  tokens of the noun phrase; None if the sentence names nobody
    nobody   True where nobody speaks: a banner, "was hailed as “...”"
    letter   True where only a statement speaks, whose writer the text has told before: "the statement said"
    beside   True if nothing else stands between the quotation and its attribution
    verb     True if the reporting word is a verb
    """

    cue: int | None
    speaker: tuple[int, int] | None
    nobody: bool
    letter: bool
    beside: bool
    verb: bool


# A quotation mark: its sign, "''" for ''; its tokens `first <= i < last`, one, or two where `` '' ,, count as one; and
# the characters right before and behind it, a space for any white space.
Mark = tuple[str, int, int, str, str]

# What may close that which a mark opens: newspapers mix „low“, „low”, „low" and “straight".
_CLOSERS: dict[str, Sequence[str]] = {
    "“": '”"“', "”": '”"', "„": '“”"„', '"': ('"', "”", "“", "''"),
    "«": "»", "»": "«»", "‘": "’'", "’": "’", "'": "'’", "‚": "‘’'",
    "``": ("''", '"', "”", "″"), "`": "'’′", "''": ("''", '"', "″"), ",,": ("''", '"', "“", "”", ",,"),
    "‹": "›", "›": "‹›", "‟": "”", "″": "″",
}  # fmt: skip
_SIGNS = frozenset(sign for sign in _CLOSERS if len(sign) == 1) | {"›", "′"}
_PAIRED = frozenset("`',\"")  # two of these in a row count as one mark
_SINGLE = frozenset("'’‘‚`′")
_LOW = frozenset("„“«")  # what opens wherever it stands
_BEFORE_OPENING = frozenset(" ([{—–-/:;…|*>•●▪■·“‘\"„«»'.,")
_BEFORE_ANEW = frozenset(".?!,:")
_HEADING = frozenset('…["“$€£.@#')  # what a quotation may begin with, words apart
# 'em, 'til, rock 'n' roll: a letter is left out, nothing opens.
_ELIDED = frozenset("em til tis twas cause bout n round un nuff kay cos".split())


def marks(reading: Reading) -> list[Mark]:
    """The quotation marks of an article, in order; apostrophes inside words are none."""
    words, starts, ends = reading.words, reading.starts, reading.ends
    found: list[Mark] = []
    signs = _SIGNS | {","} if ",," in reading.text else _SIGNS
    taken, size = 0, len(words)
    for i in compress(count(), map(signs.__contains__, words)):
        if i < taken:
            continue
        sign, last = words[i], i + 1
        before = words[i - 1][-1] if i and ends[i - 1] == starts[i] else " "
        if sign in _PAIRED and last < size and words[last] == sign and starts[last] == ends[i]:
            if sign != '"':
                sign += sign
                last += 1
            elif (before != " ") is not (last + 1 < size and starts[last + 1] == ends[last]):
                last += 1  # ""We stay," he said
        elif sign == ",":
            continue
        after = words[last][0] if last < size and starts[last] == ends[last - 1] else " "
        if sign != ",," or after != " ":
            taken = last
            found.append((sign, i, last, before, after))
    return found


def quotations(reading: Reading, own: list[Mark], first: int, end: int, *, goes_on: bool = False) -> list[Quotation]:
    """The quotations of one block, tokens `first <= i < end`, from its marks; those inside another are part of it.

    It `goes_on` if the block before ends inside a quotation.
    """
    block = _Block(reading, own, first, end)
    found: list[Quotation] = []
    if own and _closes_alone(block, goes_on):
        found.append(Quotation(first, first, own[0][1], own[0][2]))
    opened = ""  # the sign that has opened a quotation
    opening = inside = depth = 0
    closers: Sequence[str] = ""
    for n, (sign, at, behind, before, after) in enumerate(own):
        if not opened:
            if can_open(block, n):
                opened, opening, inside, closers, depth = sign, at, behind, _closers(block, n), 0
        elif sign == opened and sign in block.nests:
            depth += 1
        elif sign == opened and before == " " != after and at > inside and reading.words[at - 1] in _BEFORE_ANEW:
            opening, inside = at, behind  # it was never closed: "We stay, he said. "We vote."
        elif sign in closers and can_close(reading, own[n]):
            if opened in _SINGLE and _is_possessive(block, n, opened):
                continue
            if depth:
                depth -= 1
                continue
            if at > inside:
                found.append(Quotation(opening, inside, at, behind))
            opened = ""
    if opened and end > inside and (opened not in "'’`" or _heads(block, opening)):
        found.append(Quotation(opening, inside, end, end))
    return found


class _Block:
    """One block's marks, and where the nearest that could close stands."""

    __slots__ = ("_closing", "end", "first", "marks", "nests", "reading")

    def __init__(self, reading: Reading, own: list[Mark], first: int, end: int) -> None:
        self.reading = reading
        self.marks = own
        self.first = first
        self.end = end
        self.nests: Sequence[str] = ()
        if len(own) > 3:
            signs = [mark[0] for mark in own]
            self.nests = [a for a, z in ("“”", "«»", "‘’") if signs.count(a) == signs.count(z) > 1]
        self._closing: dict[str, list[int]] | None = None

    def closes_behind(self, n: int, signs: Sequence[str]) -> int:
        """The next mark behind the n-th that is one of the single `signs` and can close; -1 if there is none."""
        if self._closing is None:
            self._closing = {}
            for k, mark in enumerate(self.marks):
                if mark[0] in _SINGLE and can_close(self.reading, mark):
                    self._closing.setdefault(mark[0], []).append(k)
        nearest = -1
        for sign in signs:
            places = self._closing.get(sign, ())
            k = bisect_left(places, n + 1)
            if k < len(places) and (nearest < 0 or places[k] < nearest):
                nearest = places[k]
        return nearest


def _closes_alone(block: _Block, goes_on: bool) -> bool:
    """True if a paragraph's first mark closes what nothing, or the one before, has opened: "We stay,” he said."."""
    sign, first, last, before, after = block.marks[0]
    if goes_on and len(block.marks) == 1 and block.end - last < 2 and before in ".?!…" and first > block.first + 1:
        return sign in '”"»“'
    if before not in ",?!" or after != " " or sign not in '”“"' or first - block.first < 2:
        return False
    return not SAYING.isdisjoint(block.reading.lower[last : min(last + 12, block.end)])


def _closers(block: _Block, n: int) -> Sequence[str]:
    """What closes the quotation that the n-th mark opens."""
    sign = block.marks[n][0]
    if sign == "‘":  # ‘We stay,' but not ‘the Serbs' demands’
        return "’'" if block.closes_behind(n, "’") < 0 else "’"
    return _CLOSERS[sign]


def can_open(block: _Block, n: int) -> bool:
    """True if the n-th mark of a block can open a quotation: space before it, and a word behind."""
    sign, _, last, before, after = block.marks[n]
    if last >= block.end or sign in ("›", "‟") or (before not in _BEFORE_OPENING and sign not in _LOW):
        return False
    if after == " ":
        return sign in _LOW or (sign == '"' and before == " ")
    if sign in _SINGLE:
        return _single_opens(block, n)
    return before not in ".," or sign in _LOW


def _single_opens(block: _Block, n: int) -> bool:
    """True if a single mark opens: it closes further on or heads a paragraph, and is none of the '90s, get 'em."""
    sign, first, last, _, _ = block.marks[n]
    word = block.reading.lower[last]
    if word in _ELIDED or (word[:2].isdecimal() and word[2:] == "s"):
        return False
    if not (word[0].isalnum() or word in _HEADING):
        return False
    if sign == "’" and first != block.first:  # ’quoted with two closing marks’
        return False
    return sign == "‘" or block.closes_behind(n, _CLOSERS[sign]) >= 0 or _heads(block, first)


def _heads(block: _Block, first: int) -> bool:
    """True for a mark that begins a paragraph or what somebody is told to say: "she said: 'It rained."."""
    return first <= block.first + 1 or block.reading.words[first - 1] == ":"


def can_close(reading: Reading, mark: Mark) -> bool:
    """True if a mark can close: it stands right behind a word, and no word right behind it."""
    sign, first, _, before, after = mark
    if sign in _SINGLE:
        return before != " " and not after.isalnum()
    if sign == '"' and before.isdecimal() and first > 1 and reading.words[first - 2] == "'":
        return not reading.words[first - 1].isdecimal()  # 5'10" tall
    return before != " " or not after.isalnum()


def _is_possessive(block: _Block, n: int, opening: str) -> bool:
    """True for "the Serbs’ demands" inside single marks: a word goes on, and a better closing mark follows."""
    words = block.reading.words
    _, i, _, before, _ = block.marks[n]
    if before.lower() != "s" or i + 1 >= block.end or not words[i + 1][0].islower():
        return False
    k = block.closes_behind(n, _CLOSERS[opening])
    if k < 0 or any(can_open(block, between) for between in range(n + 1, min(k, n + 4))):
        return False
    closing = block.marks[k][1]
    goes_on = closing + 1 < block.end and words[closing + 1][0].isalpha()
    return words[closing - 1] in (",", ".", "?", "!", "…") or not goes_on or words[closing - 1][-1:] != "s"
