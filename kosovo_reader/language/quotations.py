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


class Mark(NamedTuple):
    """A quotation mark: one token, or two where `` '' ,, count as one. `first <= i < last` are its tokens.

    sign       the token, "''" for ''
    hugs_left  something stands right before it
    hugs_right something stands right behind it
    """

    sign: str
    first: int
    last: int
    hugs_left: bool
    hugs_right: bool


# What may close that which a mark opens: newspapers mix „low“, „low”, „low" and “straight".
_CLOSERS: dict[str, Sequence[str]] = {
    "“": '”"“', "”": '”"', "„": '“”"„', '"': '"”“', "«": "»", "»": "«»", "‘": "’'", "’": "’", "'": "'’", "‚": "‘’'",
    "``": ("''", '"', "”", "″"), "`": "'’′", "''": ("''", '"', "″"), ",,": ("''", '"', "“", "”", ",,"),
    "‹": "›", "›": "‹›", "‟": "”", "″": "″",
}  # fmt: skip
_SIGNS = frozenset(sign for sign in _CLOSERS if len(sign) == 1) | {"›", "′"}
_PAIRED = frozenset("`',\"")  # two of these in a row count as one mark
_SINGLE = frozenset("'’‘‚`′")
_BEFORE_OPENING = frozenset("([{—–-/:;…|*>•●▪■·“‘\"„«»'.,")
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
        hugs_left = i > 0 and ends[i - 1] == starts[i]
        if sign in _PAIRED:
            if last < size and words[last] == sign and starts[last] == ends[i]:
                if sign != '"':
                    sign += sign
                    last += 1
                elif hugs_left is not (last + 1 < size and starts[last + 1] == ends[last]):
                    last += 1  # ""We stay," he said
            if sign == ",":
                continue
        hugs_right = last < size and starts[last] == ends[last - 1]
        if hugs_right or sign != ",,":
            taken = last
            found.append(Mark(sign, i, last, hugs_left, hugs_right))
    return found


def quotations(reading: Reading, own: list[Mark], first: int, end: int) -> list[Quotation]:
    """The quotations of one block, tokens `first <= i < end`, from its marks; those inside another are part of it."""
    block = _Block(reading, own, first, end)
    found: list[Quotation] = []
    if own and _closes_alone(block):
        found.append(Quotation(first, first, own[0].first, own[0].last))
    opened: Mark | None = None
    depth = 0
    closers: Sequence[str] = ""
    for n, mark in enumerate(own):
        sign = mark.sign
        if opened is None:
            if can_open(block, n):
                opened, closers, depth = mark, _closers(block, n), 0
        elif sign == opened.sign and sign in block.nests:
            depth += 1
        elif sign == opened.sign and _starts_anew(block, opened, mark):  # "We stay, he said. "We vote."
            opened = mark
        elif sign in closers and can_close(reading, mark):
            if opened.sign in _SINGLE and _is_possessive(block, n, opened.sign):
                continue
            if depth:
                depth -= 1
                continue
            if mark.first > opened.last:
                found.append(Quotation(opened.first, opened.last, mark.first, mark.last))
            opened = None
    if opened is not None and end > opened.last and (opened.sign not in "'’`" or _heads(block, opened)):
        found.append(Quotation(opened.first, opened.last, end, end))
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
            signs = [mark.sign for mark in own]
            self.nests = [a for a, z in ("“”", "«»", "‘’") if signs.count(a) == signs.count(z) > 1]
        self._closing: dict[str, list[int]] | None = None

    def closes_behind(self, n: int, signs: Sequence[str]) -> int:
        """The next mark behind the n-th that is one of the single `signs` and can close; -1 if there is none."""
        if self._closing is None:
            self._closing = {}
            for k, mark in enumerate(self.marks):
                if mark.sign in _SINGLE and can_close(self.reading, mark):
                    self._closing.setdefault(mark.sign, []).append(k)
        nearest = -1
        for sign in signs:
            places = self._closing.get(sign, ())
            k = bisect_left(places, n + 1)
            if k < len(places) and (nearest < 0 or places[k] < nearest):
                nearest = places[k]
        return nearest


def _closes_alone(block: _Block) -> bool:
    """True if a paragraph's first mark closes what nothing has opened: "We stay,” he said."."""
    mark, words = block.marks[0], block.reading.words
    if not mark.hugs_left or mark.hugs_right or mark.sign not in '”“"' or mark.first - block.first < 2:
        return False
    behind = block.reading.lower[mark.last : min(mark.last + 12, block.end)]
    return words[mark.first - 1] in ",?!" and not SAYING.isdisjoint(behind)


def _closers(block: _Block, n: int) -> Sequence[str]:
    """What closes the quotation that the n-th mark opens."""
    sign = block.marks[n].sign
    if sign == "‘":  # ‘We stay,' but not ‘the Serbs' demands’
        return "’'" if block.closes_behind(n, "’") < 0 else "’"
    return _CLOSERS[sign]


def can_open(block: _Block, n: int) -> bool:
    """True if the n-th mark of a block can open a quotation: space before it, and a word behind."""
    mark = block.marks[n]
    sign = mark.sign
    if mark.last >= block.end or sign in ("›", "‟"):
        return False
    before = block.reading.words[mark.first - 1][-1] if mark.hugs_left else " "
    if mark.hugs_left and before not in _BEFORE_OPENING and sign not in ("„", "“", "«"):
        return False
    if not mark.hugs_right:
        return sign in ("«", "„", "“") or (sign == '"' and not mark.hugs_left)
    if sign not in _SINGLE:
        return not (mark.hugs_left and before in ".," and sign not in ("„", "“", "«"))
    return _single_opens(block, n)


def _single_opens(block: _Block, n: int) -> bool:
    """True if a single mark opens: it closes further on or heads a paragraph, and is none of the '90s, get 'em."""
    mark, reading = block.marks[n], block.reading
    word = reading.lower[mark.last]
    if word in _ELIDED or (word[:2].isdecimal() and word[2:] == "s"):
        return False
    if not (word[0].isalnum() or word in ("…", "[", '"', "“", "$", "€", "£", ".", "@", "#")):
        return False
    if mark.sign == "’" and mark.first != block.first:  # ’quoted with two closing marks’
        return False
    return mark.sign == "‘" or block.closes_behind(n, _CLOSERS[mark.sign]) >= 0 or _heads(block, mark)


def _heads(block: _Block, mark: Mark) -> bool:
    """True for a mark that begins a paragraph or what somebody is told to say: "she said: 'It rained."."""
    return mark.first <= block.first + 1 or block.reading.words[mark.first - 1] == ":"


def can_close(reading: Reading, mark: Mark) -> bool:
    """True if a mark can close: it stands right behind a word, and no word right behind it."""
    stop = reading.ends[mark.last - 1]
    after = reading.text[stop : stop + 1]
    if mark.sign in _SINGLE:
        return mark.hugs_left and not after.isalnum()
    if mark.sign == '"' and mark.hugs_left and mark.first > 1 and reading.words[mark.first - 2] == "'":
        return not reading.words[mark.first - 1].isdecimal()  # 5'10" tall
    return mark.hugs_left or not after.isalnum()


def _starts_anew(block: _Block, opened: Mark, mark: Mark) -> bool:
    """True if the quotation that is open was never closed: its own mark opens again behind a full stop or a comma."""
    anew = mark.hugs_right and not mark.hugs_left and mark.first > opened.last
    return anew and block.reading.words[mark.first - 1] in (".", "?", "!", ",", ":")


def _is_possessive(block: _Block, n: int, opening: str) -> bool:
    """True for "the Serbs’ demands" inside single marks: a word goes on, and a better closing mark follows."""
    mark, words = block.marks[n], block.reading.words
    i = mark.first
    if words[i - 1][-1:].lower() != "s" or i + 1 >= block.end or not words[i + 1][0].islower():
        return False
    k = block.closes_behind(n, _CLOSERS[opening])
    if k < 0 or any(can_open(block, between) for between in range(n + 1, min(k, n + 4))):
        return False
    closing = block.marks[k].first
    goes_on = closing + 1 < block.end and words[closing + 1][0].isalpha()
    return words[closing - 1] in (",", ".", "?", "!", "…") or not goes_on or words[closing - 1][-1:] != "s"
