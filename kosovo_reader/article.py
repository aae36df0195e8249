"""An article, and its parts as all others read them: blocks, sentences, words.

Everything here counts in characters of `Article.plain.text`; `Article.plain.place` leads back to the unchanged text.
"""

import re
from bisect import bisect_right
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
    r"[A-Za-z]{2,}+(?![\w'-])"  # nine words of ten: no more need be asked of them
    r"|[^\W\d_](?:\.(?:[^\W\d_]\.)+"  # U.S., U.N., p.m.
    r"|-(?:[A-Z]\.){2,}"  # Graham, R-S.C.,
    r"|\w*+(?:(?:'(?!s\b)|-)\w++)*+)"  # Shi'ites, al-Tahir, K-For; Kosovo without its 's
    r"|\d++(?:[.,]\d++)*+(?:-?[^\W\d_]++(?:-[^\W\d_]++)*+)?"  # 13,000  3.47  24th  1990s  25-year-old
    r"|'s\b|\S"
)
# Words whose point belongs to them: Maj. Gen. Berenyi, Dec. 14.
_ABBREVIATED = frozenset(
    """
    Mr Mrs Ms Mx Dr Prof Gen Col Lt Maj Sgt Capt Cpl Brig Adm Cmdr Rep Sen Gov Rev Fr Msgr Supt Insp Const Engr St
    Jr Sr Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri No Nos vs Spc Pvt Pfc
    Pte Co Ltd Inc Corp
    """.split()
)
_ENDING = ".!?…"
_ENDS = frozenset(_ENDING)
_CLOSES = frozenset("”’\"')]»“")  # „low“ marks close with “


class Reading:
    """An article's plain text cut into tokens and sentences.

    words, lower    each token as written, and in lower case; "Kosovo's" is two, "Kosovo" and "'s"
    starts, ends    its place
    sentences       in order; each lies in one block
    blocks          the article's
    """

    __slots__ = ("_firsts", "blocks", "ends", "lower", "sentences", "starts", "text", "words")

    def __init__(self, article: Article) -> None:
        self.text = article.plain.text
        self.blocks = article.blocks
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentences: list[Sentence] = []
        for index, block in enumerate(self.blocks):
            first = len(self.words)
            self._tokenize(block)
            self._cut(first, len(self.words), index)
        self.lower: list[str] = list(map(str.lower, self.words))
        if "WHO" in self.text:  # the health agency is no relative
            self.lower = [word if word == "WHO" else word.lower() for word in self.words]
        self._firsts = [sentence.first for sentence in self.sentences]

    def _tokenize(self, block: Block) -> None:
        """Append the tokens of one block."""
        text, words, starts, ends = self.text, self.words, self.starts, self.ends
        end = block.start
        for word in _TOKEN.findall(text, block.start, block.end):
            start = text.find(word, end)
            end = start + len(word)
            if word == "." and ends and ends[-1] == start > block.start and _owns_point(text, words[-1], end):
                words[-1] += "."
                ends[-1] = end
            else:
                words.append(word)
                starts.append(start)
                ends.append(end)

    def _cut(self, first: int, last: int, block: int) -> None:
        """Cut the tokens of one block into sentences."""
        words = self.words
        for i in [i for i, word in enumerate(words[first:], first) if word[-1] in _ENDING]:
            if i < first or not (words[i] in _ENDS or _ends_in_abbreviation(words, i, last)):
                continue
            end = i + 1
            while end < last and (
                words[end] in _ENDS or (words[end] in _CLOSES and self.starts[end] == self.ends[end - 1])
            ):
                end += 1
            if end == last or _opens(words, end, last):
                self.sentences.append(Sentence(first, end, block))
                first = end
        if first < last:
            self.sentences.append(Sentence(first, last, block))

    def token_at(self, offset: int) -> int:
        """The index of the last token that starts at or before `offset`."""
        return bisect_right(self.starts, offset) - 1

    def sentence_at(self, token: int) -> int:
        """The index of the sentence that token `token` belongs to."""
        return bisect_right(self._firsts, token) - 1


def _owns_point(text: str, word: str, end: int) -> bool:
    """True if the point before `end` belongs to the word: Maj. Gen. Berenyi, John F. Kennedy."""
    if word in _ABBREVIATED:
        return not text[end : end + 1].isalnum()
    goes_on = text[end + 1 : end + 2].isupper() or text[end + 1 : end + 2] == "("  # "D. K. (34)"
    return len(word) == 1 and "A" <= word <= "Z" and text[end : end + 1] == " " and goes_on


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
    if not word[0].isalnum():  # an opening mark, a bullet: what comes after it tells
        return i + 1 >= last or not words[i + 1][0].islower()
    return not word[0].islower()
