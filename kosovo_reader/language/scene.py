"""A quotation in its place, and who is told to speak it."""

from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.quotations import Quotation

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
