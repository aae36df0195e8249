"""The mechanism of rules: a stretch of words, and rules that are asked only where one of their lead words stands."""

from collections.abc import Collection, Iterable
from typing import TypeVar

from kosovo_reader.article import Reading

R = TypeVar("R")


class Stretch:
    """The tokens `low <= i < high` of a reading, mostly one sentence; `s[i]` is a lower-case word, "" outside.

    lower     all words of the reading in lower case; `words` as written, by the same index
    people    the month names that the article uses as names of people: Theresa May, April Kinnear
    caption   True under a picture, where "police gather on Monday" tells what has happened
    """

    __slots__ = ("caption", "high", "low", "lower", "people", "words")

    def __init__(
        self, reading: Reading, low: int, high: int, caption: bool = False, people: Collection[str] = ()
    ) -> None:
        self.lower = reading.lower
        self.words = reading.words
        self.low = low
        self.high = high
        self.caption = caption
        self.people = people

    def __getitem__(self, i: int) -> str:
        return self.lower[i] if self.low <= i < self.high else ""

    def capitalised(self, i: int) -> bool:
        """True if the word at `i` begins with a capital letter."""
        return self.low <= i < self.high and self.words[i][0].isupper()


def by_lead(rules: Iterable[tuple[Iterable[str], R]]) -> dict[str, tuple[R, ...]]:
    """For each lead word the rules to ask, in the order of the list."""
    table: dict[str, tuple[R, ...]] = {}
    for leads, rule in rules:
        for lead in leads:
            table[lead] = (*table.get(lead, ()), rule)
    return table
