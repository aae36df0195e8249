"""The stretch of words that a rule is asked of."""

from collections.abc import Callable, Collection

from kosovo_reader.article import Reading

_PAD = [""] * 16  # so far rules may look beyond either end


class Stretch(list[str]):
    """The words of one sentence in lower case: `s[i]` for `low <= i < high`, "" a little beyond.

    number, block   the index of the sentence and of its block
    people          the month names that the article uses as names of people: Theresa May, April Kinnear
    kind            of its block; in a caption "police gather on Monday" tells what has happened
    offset          what to add to an index for that of `words` (as written), `starts` and `ends`
    """

    __slots__ = ("block", "ends", "high", "kind", "low", "number", "offset", "people", "starts", "words")

    def __init__(
        self, reading: Reading, number: int, people: Collection[str] = (), around: tuple[int, int] | None = None
    ) -> None:
        first, last, self.block = reading.sentences[number]
        if around:
            first, last = max(first, around[0]), min(last, around[1])
        super().__init__([*_PAD, *reading.lower[first:last], *_PAD])
        self.low, self.high = len(_PAD), len(_PAD) + last - first
        self.offset = first - len(_PAD)
        self.words, self.starts, self.ends = reading.words, reading.starts, reading.ends
        self.kind = reading.blocks[self.block].kind
        self.number, self.people = number, people

    def written(self, i: int) -> str:
        """The word at `i` as written, "" outside."""
        return self.words[i + self.offset] if self.low <= i < self.high else ""

    def capitalised(self, i: int) -> bool:
        """True if the word at `i` begins with a capital letter."""
        return self.low <= i < self.high and self.words[i + self.offset][0].isupper()

    def split(self, is_part: Callable[[str], bool]) -> None:
        """Take words made of these parts to pieces: May-July, 29-June, mid-1990s, 19th-century."""
        words: list[str] = []
        starts: list[int] = []
        for i in range(self.low, self.high):
            written, start = self.written(i), self.starts[i + self.offset]
            at = 0
            for piece in ("-" in written and pieces(self[i], is_part)) or (written,):
                words.append(written[at : at + len(piece)])
                starts.append(start + at)
                at += len(piece)
        self.words, self.starts, self.offset = words, starts, -self.low
        self.ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
        self.high = self.low + len(words)
        self[:] = _PAD + [word.lower() for word in words] + _PAD


def pieces(word: str, is_part: Callable[[str], bool]) -> list[str]:
    """may-july -> may - july; mid-19th-century -> mid - 19th - century; nothing for what is not made of the parts."""
    found: list[str] = []
    while "-" in word and len(word) < 30 and not is_part(word):
        word, _, tail = word.rpartition("-")
        if not is_part(tail):
            return []
        found = ["-", tail, *found]
    return [word, *found] if found and is_part(word) else []
