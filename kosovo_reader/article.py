"""An article, and its parts as all others read them: blocks, sentences, words.

Everything here counts in characters of `Article.plain.text`; `Article.plain.place` leads back to the unchanged text.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, compress, pairwise
from typing import Literal, NamedTuple

from kosovo_reader.plain import Plain

BlockKind = Literal["title", "meta", "dateline", "heading", "caption", "furniture", "body"]
PublishedFrom = Literal["header", "dateline", "option"]


class Block(NamedTuple):
    """A stretch of one kind: a paragraph, a line, or the dateline in front of a paragraph.

    title      the headline, each time that it stands there
    meta       the article's own date, byline, section label, photo credit: says nothing about the events
    dateline   "PRISTINA, Kosovo (AP) —"
    heading    a line between paragraphs that is no sentence
    caption    of a picture
    furniture  menus, related links, comment forms
    body       a paragraph or a list item
    """

    kind: BlockKind
    start: int
    end: int


class Article(NamedTuple):
    """One news article.

    source          where it was read from, as given
    text            decoded, with \\n line ends, otherwise unchanged
    plain           the same text without what the eye does not see; what patterns are matched on
    blocks          what stands where in `plain.text`, in order, without gaps other than white space
    title           its own headline, or None
    published       its own day (or the day that the option gave), `2023-05-30`, or None
    published_from  where that day was read
    """

    source: str
    text: str
    plain: Plain
    blocks: tuple[Block, ...]
    title: str | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None


class Sentence(NamedTuple):
    """A run of tokens `first <= i < last` of one block, up to its full stop and the marks that close after it."""

    first: int
    last: int
    block: int


# Longest first where one could be the beginning of another.
_TOKEN = re.compile(
    r"([A-Za-z]{2,}+(?![\w'-]|\.-[A-Z])"  # nine words of ten: no more need be asked of them
    r"|[^\W\d_](?:\.(?:[^\W\d_]\.)+"  # U.S., U.N., p.m.
    r"|-(?:[A-Z]\.){2,}"  # Graham, R-S.C.,
    r"|(?:aj|t|rig)\.-(?:Gen|Col)\b\.?"  # Maj.-Gen.
    r"|\w*+(?:(?:'(?!s\b)|-)\w++)*+)"  # Shi'ites, al-Tahir, K-For; Kosovo without its 's
    r"|\d++(?:[.,]\d++)*+(?:-?[^\W\d_]++(?:-[^\W\d_]++)*+)?"  # 13,000  3.47  24th  1990s  25-year-old
    r"|'s\b|\S)"
)
# Words whose point belongs to them: Maj. Gen. Berenyi, Dec. 14.
_ABBREVIATED = frozenset(
    """
    Mr Mrs Ms Mx Dr Prof Hon Amb Gen Col Lt Maj Sgt Det Smt Capt Cpl Brig Adm Cmdr Rep Sen Gov Rev Fr Msgr Supt Insp
    Const Engr St Jr Sr Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri No Nos vs
    Spc Pvt Pfc Pte Co Ltd Inc Corp
    """.split()
)
_ENDING = ".!?…"
_ENDS = frozenset(_ENDING)
_CLOSES = frozenset("”’\"')]»“")  # „low“ marks close with “


class Reading:
    """An article's plain text cut into tokens and sentences.

    words, lower    each token as written, and in lower case; "Kosovo's" is two, "Kosovo" and "'s"; WHO, the health
                    agency and no relative, stays as it is
    starts, ends    its place
    sentences       in order; each lies in one block
    blocks          the article's
    """

    __slots__ = ("_firsts", "blocks", "ends", "lower", "sentences", "starts", "text", "words")

    def __init__(self, article: Article) -> None:
        self.text = article.plain.text
        self.blocks = article.blocks
        self.words, self.starts, self.ends = _tokens(self.text, self.blocks)
        self.lower: list[str] = list(map(str.lower, self.words))
        for i in [i for i, word in enumerate(self.words) if word == "WHO"] if "WHO" in self.text else ():
            behind = "".join(self.words[i + 1 : i + 2])
            if not (len(behind) > 2 and behind.isupper()):  # not "GUNMAN WHO KILLED THREE"
                self.lower[i] = "WHO"
        self.sentences = self._cut()
        self._firsts = [sentence.first for sentence in self.sentences]

    def _cut(self) -> list[Sentence]:
        """Cut each block's tokens into sentences."""
        words, starts = self.words, self.starts
        sentences: list[Sentence] = []
        stops = [i for i, word in enumerate(words) if word[-1] in _ENDING]
        stops.append(len(words))
        at = first = 0
        for index, block in enumerate(self.blocks):
            last = bisect_left(starts, block.end, first)
            while stops[at] < last:
                end = self._end(stops[at], last) if stops[at] >= first else 0
                at += 1
                if end:
                    sentences.append(Sentence(first, end, index))
                    first = end
            if first < last:
                sentences.append(Sentence(first, last, index))
                first = last
        return sentences

    def _end(self, i: int, last: int) -> int:
        """Where the sentence ends that token `i` may end, or 0 if it goes on."""
        words = self.words
        if not (words[i] in _ENDS or _ends_in_abbreviation(words, i, last)):
            return 0
        end = i + 1
        while end < last and (
            words[end] in _ENDS or (words[end] in _CLOSES and self.starts[end] == self.ends[end - 1])
        ):
            end += 1
        return end if end == last or _opens(words, end, last) else 0

    def token_at(self, offset: int) -> int:
        """The index of the last token that starts at or before `offset`."""
        return bisect_right(self.starts, offset) - 1

    def sentence_at(self, token: int) -> int:
        """The index of the sentence that token `token` belongs to."""
        return bisect_right(self._firsts, token) - 1


def _tokens(text: str, blocks: tuple[Block, ...]) -> tuple[list[str], list[int], list[int]]:
    """All tokens, where each begins, and where it ends."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    touching = [block.start for last, block in pairwise(blocks) if last.end == block.start]  # "BELGRADE-The ..."
    for start, end in pairwise([0, *touching, len(text)]):
        pieces = _TOKEN.split(text[start:end] if touching else text)  # white space, token, white space, token, ...
        bounds = list(accumulate(map(len, pieces), initial=start))
        words += pieces[1::2]
        starts += bounds[1:-1:2]
        ends += bounds[2::2]
    points = [i for i, word in enumerate(words) if word == "." and i and ends[i - 1] == starts[i]]
    owned = [i for i in points if _owns_point(text, words[i - 1], ends[i])]
    if owned:
        for i in owned:
            words[i] = words[i - 1] + "."
            starts[i] = starts[i - 1]
        kept = bytearray(b"\1") * len(words)
        for i in owned:
            kept[i - 1] = 0
        words, starts, ends = list(compress(words, kept)), list(compress(starts, kept)), list(compress(ends, kept))
    return words, starts, ends


def words_of(text: str) -> list[str]:
    """The tokens of a text that is no article: of a name, McDonald 's, Washington , D.C."""
    return _tokens(text, ())[0]


def _owns_point(text: str, word: str, end: int) -> bool:
    """True if the point before `end` belongs to the word: Maj. Gen. Berenyi, John F. Kennedy."""
    if word in ("No", "Nos"):  # "Did it sink? No. Three died."
        return text[end : end + 2].strip()[:1].isdigit()
    if word in _ABBREVIATED:
        return not text[end : end + 1].isalnum()
    goes_on = text[end + 1 : end + 2].isupper() or text[end + 1 : end + 2] == "("  # "D. K. (34)"
    return len(word) == 1 and "A" <= word <= "Z" and text[end : end + 1] in (" ", "\n") and goes_on


_OPENERS = frozenset("the a an he she it they we i in on at but and this that these those his her their".split())


def _ends_in_abbreviation(words: list[str], i: int, last: int) -> bool:
    """True where an abbreviation's point also ends the sentence: "... from the U.S. The ambassador ..."."""
    word = words[i]
    return (
        len(word) > 2
        and word[-1] == "."
        and word[1] == "."
        and i + 1 < last
        and words[i + 1].lower() in _OPENERS
        and words[i + 1][0].isupper()
    )


def _opens(words: list[str], i: int, last: int) -> bool:
    """True if a sentence may start at token `i`."""
    word = words[i]
    if word in (",", ";"):  # "Milan M., 31, and"
        return False
    if not word[0].isalnum():  # an opening mark, a bullet: what comes after it tells
        return i + 1 >= last or not words[i + 1][0].islower()
    return not word[0].islower()
