"""What the overview needs to know of one article, in as little memory as possible."""

from bisect import bisect_left
from collections import Counter
from datetime import date
from sys import intern
from typing import NamedTuple

from kosovo_reader.dating.calendar import parse_day, years_of
from kosovo_reader.dating.recalled import Recalled
from kosovo_reader.language.harms import Kind
from kosovo_reader.language.victim_classes import nationality, victim_class
from kosovo_reader.summary import Casualty, Date, Summary
from kosovo_reader.whereabouts import NOWHERE, Whereabouts

Mention = tuple[str, int, str]  # a resolved date: its value, line and sentence
Address = tuple[int, int]  # the index of an article of the run, and of an entry in one of its lists


class Named(NamedTuple):
    """An actor, one for each of the summary; `mentions` tells how often it is named."""

    name: str
    kind: str
    role: str | None
    aliases: tuple[str, ...]
    mentions: int


class Claim(NamedTuple):
    """A casualty count, one for each of the summary.

    who       the class of victims with their nationality, or a victim's name: the same for the same people
    kind_of   the class alone; None for a victim who is named
    actor     the index of the actor that the victims belong to
    stated    the count
    bare      True for a number without a noun, "12 were hurt", "two of them"
    recalled  the past weekdays that its sentence names, in an article without a day
    """

    kind: Kind
    who: str
    kind_of: str | None
    actor: int | None
    stated: int | None
    bare: bool
    low: int | None
    high: int | None
    date: str | None
    where: Whereabouts
    victims: str | None
    attributed_to: str | None
    line: int
    start: int
    recalled: tuple[Recalled, ...]


class Digest(NamedTuple):
    """One article.

    anchor     the day that it is counted from
    quoted     the speakers, each the index of an actor or a phrase that names none; how many statements are theirs, and
               the index of the first
    own        True if that day is its own, and not a sibling's
    recalled   the past weekdays that it names, if it has no day
    last_year  the latest year that it tells in figures
    """

    source: str
    anchor: date | None
    own: bool
    mentions: tuple[Mention, ...]
    actors: tuple[Named, ...]
    claims: tuple[Claim, ...]
    quoted: tuple[tuple[int | str, int, int], ...]
    recalled: tuple[Recalled, ...]
    last_year: int


def digest(summary: Summary) -> Digest:
    """What the overview needs of a summary."""
    index = {actor.name: i for i, actor in reversed(list(enumerate(summary.actors)))}
    mentions = dict.fromkeys((intern(d.value), d.place.line, d.sentence) for d in summary.dates if d.value is not None)
    quoted = Counter(s.speaker for s in summary.statements if s.speaker is not None)
    first = {s.speaker: i for i, s in reversed(list(enumerate(summary.statements)))}
    years = [years_of(d.value) for d in summary.dates if d.value is not None and not d.relative]
    return Digest(
        source=summary.source,
        anchor=parse_day(summary.anchor),
        own=summary.anchor is not None and summary.anchor_from != "sibling",
        mentions=tuple(mentions),
        actors=tuple(
            Named(intern(a.name), a.kind, _shared(a.role), tuple(map(intern, a.aliases)), len(a.mentions))
            for a in summary.actors
        ),
        claims=_claims(summary, index),
        quoted=tuple((index.get(name, name), n, first[name]) for name, n in quoted.items()),
        recalled=tuple(dict.fromkeys(d.recalled for d in summary.dates if d.recalled)),
        last_year=max((span[1] for span in years if span), default=0),
    )


def _shared(text: str | None) -> str | None:
    """The text, held once for all articles."""
    return None if text is None else intern(text)


def _claims(summary: Summary, index: dict[str, int]) -> tuple[Claim, ...]:
    """The claims of an article. A number without a noun counts those whom the article counts with the same number."""
    nouns = {(c.kind, c.count): c for c in reversed(summary.casualties) if c.victims}
    recalled = [d for d in summary.dates if d.recalled]
    starts = [d.place.start for d in recalled]
    claims = []
    for c in summary.casualties:
        noun = nouns.get((c.kind, c.count), c) if c.victims is None and c.count else c
        kind_of = victim_class(noun.victims)
        claims.append(
            Claim(
                kind=c.kind,
                who=_who(kind_of, noun.victims),
                kind_of=kind_of,
                actor=index.get(noun.actor) if noun.actor else None,
                stated=c.count,
                bare=noun.victims is None,
                low=c.low,
                high=c.high,
                date=_shared(c.date),
                where=c.where or NOWHERE,
                victims=_shared(c.victims),
                attributed_to=_shared(c.attributed_to),
                line=c.place.line,
                start=c.place.start,
                recalled=_beside(c, recalled, bisect_left(starts, c.place.start)),
            )
        )
    return tuple(claims)


def _who(kind_of: str | None, victims: str | None) -> str:
    """military; journalists of China; Zoran Petrović."""
    if kind_of is None:
        return intern(victims or "")
    people = nationality(victims)
    return intern(f"{kind_of} of {people}" if people else kind_of)


def _beside(c: Casualty, dates: list[Date], i: int) -> tuple[Recalled, ...]:
    """The past weekdays of the sentence that the count stands in; `i` is the first date behind its beginning."""
    near = [d for d in dates[max(i - 2, 0) : i + 2] if c.text in d.sentence]
    return tuple(dict.fromkeys(d.recalled for d in near if d.recalled))
