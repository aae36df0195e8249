"""The casualty counts of a phrasing, in the short form that the tables of tests use."""

from collections.abc import Callable, Sequence

from kosovo_reader.article import Article, Reading
from kosovo_reader.extractors.casualties import CasualtyMention, find_casualties
from kosovo_reader.language.attribution import Report
from kosovo_reader.layout.blocks import blocks
from kosovo_reader.plain import fold


def read(text: str) -> Reading:
    """The text as an article of its own."""
    plain = fold(text)
    return Reading(Article("a.txt", text, plain, blocks(plain.text)))


def find(text: str, reports: Callable[[int], Sequence[Report]] = lambda _: ()) -> list[CasualtyMention]:
    """Its casualty counts, without dates."""
    return find_casualties(read(text), (), reports)


def shown(mention: CasualtyMention, text: str) -> str:
    """killed =3 men; injured 30:30/- soldiers; displaced -:200/-"""
    count, low, high = ("-" if n is None else str(n) for n in (mention.count, mention.low, mention.high))
    number = f"={count}" if count == low == high else f"{count}:{low}/{high}"
    victims = " " + text[slice(*mention.victims)] if mention.victims else ""
    return f"{mention.kind} {number}{victims}"


def rows(table: str) -> list[tuple[str, list[str]]]:
    """Each line of a table: the phrasing, and what it states."""
    pairs = (line.partition(" -> ") for line in table.strip().splitlines())
    return [(text, wanted.split(" & ") if wanted else []) for text, _, wanted in pairs]
