"""A quotation in its place, and who is told to speak it."""

from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.quotations import Quotation

REACH = 60  # tokens between a quotation and its reporting word


class Scene(NamedTuple):
    """A quotation in its place, by tokens.

    opening  where the mark before it stands
    after    what stands behind the mark that closes it
    start    where its sentence starts, or where the statement before it in that sentence ends
    stop     where the sentence ends, or the next quotation opens
    resumes  True if a statement stands before it in its sentence
    """

    reading: Reading
    quotation: Quotation
    opening: int
    after: int
    start: int
    stop: int
    resumes: bool

    @property
    def last_word(self) -> str:
        """What stands right before the closing mark: "," mostly, where an attribution follows."""
        return self.reading.words[self.quotation.last - 1]


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
