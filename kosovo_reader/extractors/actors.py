"""Who acts in an article: the names that `names` found, merged into actors."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import LOCATIVES, PREPOSITIONS
from kosovo_reader.names import find_names
from kosovo_reader.names.identity import Bodies, Persons, key
from kosovo_reader.names.mention import Mention


@dataclass(slots=True, eq=False)
class Actor:
    """Somebody whom the article names, with every place where it does.

    name      persons: the fullest form; countries and known bodies: the usual form; other bodies: the fullest form
    kind      person, organization, country or group
    mentions  in the order of the text
    gender    "m", "f", or "" where nothing tells
    """

    name: str
    kind: str
    mentions: list[Mention] = field(default_factory=list)
    gender: str = ""

    @property
    def role(self) -> tuple[int, int] | None:
        """Tokens of the first post that the article tells."""
        return next((m.role for m in self.mentions if m.role), None)


class Cast:
    """The actors of one article, and whom each named token stands for."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.mentions: list[tuple[int, int, Actor]] = []  # first token, token after the last, actor; in order
        self.actors = _merge(reading, find_names(reading))
        for actor in self.actors:
            self.mentions.extend((m.first, m.last, actor) for m in actor.mentions)
        self.mentions.sort(key=lambda m: m[0])
        self._starts = [first for first, _, _ in self.mentions]

    def within(self, first: int, last: int) -> list[tuple[int, int, Actor]]:
        """The mentions that start among the tokens `first <= i < last`."""
        return self.mentions[bisect_left(self._starts, first) : bisect_left(self._starts, last)]


def _merge(reading: Reading, mentions: list[Mention]) -> list[Actor]:
    """Actors in the order of their first mention."""
    bodies = Bodies(reading, mentions)
    _prefer_bodies(mentions)
    persons = Persons(reading, mentions)
    actors: dict[tuple[str, str], Actor] = {}
    for m in mentions:
        named = _identify(reading, m, persons, bodies)
        if named is None:
            continue
        slot = (key(named.name), named.kind)
        actor = actors.setdefault(slot, named)
        actor.mentions.append(m)
        actor.gender = actor.gender or m.gender
    return list(actors.values())


def _prefer_bodies(mentions: list[Mention]) -> None:
    """Make a body of a name that only a verb made a person, where the article calls it a body: "Fianna Fáil agreed"."""
    sure = {key(m.name) for m in mentions if m.kind == "organization"}
    for m in mentions:
        if m.kind == "person" and not m.role and not m.gender and key(m.name) in sure:
            m.kind = "organization"


def _identify(reading: Reading, m: Mention, persons: Persons, bodies: Bodies) -> Actor | None:
    """Whom the mention names, as an actor without mentions; None for a place and for a name that nothing explains."""
    if m.kind in ("country", "group", "seat", "place"):
        if _is_surname(reading, m, persons) and (person := persons.find(replace(m, name=reading.words[m.first]))):
            return Actor(person.name, "person", gender=person.gender)
        return Actor(m.name, m.kind) if m.kind in ("country", "group") else None
    if m.kind == "organization":
        return Actor(bodies.fullest(m), "organization")
    if m.kind == "adjective":
        return None
    if person := persons.find(m):
        return Actor(person.name, "person", gender=person.gender)
    if body := bodies.known(m):
        return Actor(body, "organization")
    return Actor(m.name, "organization") if m.kind == "told" else None


def _is_surname(reading: Reading, m: Mention, persons: Persons) -> bool:
    """True for the second mention of Denzel Washington, "Washington said"; "in Washington" remains the place."""
    word = reading.words[m.first]
    if m.last - m.first != 1 or not persons.bears(word):
        return False
    before = reading.lower[m.first - 1] if m.first else ""
    return before not in LOCATIVES and before not in PREPOSITIONS
