"""Who acts in an article: the names that `names` found, merged into actors."""

from bisect import bisect_left
from collections import Counter
from itertools import pairwise

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import LOCATIVES, NO_ACRONYM, PREPOSITIONS
from kosovo_reader.names import find_names
from kosovo_reader.names.identity import Bodies, Keys, Person, Persons
from kosovo_reader.names.known import BODIES, as_written
from kosovo_reader.names.mention import Mention, is_given, written

_NAMESAKES = frozenset(["Niger", "Georgia"])
_KNOWN_KINDS = frozenset(["country", "group", "seat", "place"])


class Actor:
    """Somebody whom the article names, with every place where it does.

    name      persons: the fullest form; countries and known bodies: the usual form; other bodies: the fullest form
    kind      person, organization, country or group
    mentions  in the order of the text
    gender    "m", "f", or "" where nothing tells
    """

    __slots__ = ("gender", "kind", "mentions", "name")

    def __init__(self, name: str, kind: str) -> None:
        self.name = name
        self.kind = kind
        self.mentions: list[Mention] = []
        self.gender = ""

    @property
    def role(self) -> tuple[int, int] | None:
        """Tokens of the first post that the article tells."""
        return next((m.role for m in self.mentions if m.role), None)


class Cast:
    """The actors of one article, and whom each named token stands for."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        named = _merge(reading, find_names(reading))
        self.actors = list(dict.fromkeys(actor for _, actor in named))
        # first token, token after the last, actor; in order
        self.mentions: list[tuple[int, int, Actor]] = [(m.first, m.last, actor) for m, actor in named]
        self._starts = [first for first, _, _ in self.mentions]

    def within(self, first: int, last: int) -> list[tuple[int, int, Actor]]:
        """The mentions that start among the tokens `first <= i < last`."""
        return self.mentions[bisect_left(self._starts, first) : bisect_left(self._starts, last)]


def _merge(reading: Reading, mentions: list[Mention]) -> list[tuple[Mention, Actor]]:
    """Each mention of somebody, in the order of the text, and who that is."""
    keys = Keys()
    bodies = Bodies(reading, mentions, keys)
    _prefer_bodies(mentions, keys)
    _believe_brackets(reading, mentions)
    _share_surnames(reading, mentions, keys)
    _believe_quoted(mentions, keys)
    _drop_namesakes(reading, mentions)
    _prefer_places(mentions, keys)
    persons = Persons(reading, mentions, keys)
    actors: dict[tuple[str, str], Actor] = {}
    named: list[tuple[Mention, Actor]] = []
    for m in mentions:
        name, kind, gender = _identify(reading, m, persons, bodies)
        if name is None:
            continue
        slot = keys[name], kind
        if (actor := actors.get(slot)) is None:
            actors[slot] = actor = Actor(name, kind)
        actor.mentions.append(m)
        actor.gender = actor.gender or gender or m.gender
        named.append((m, actor))
    for actor in actors.values():
        if actor.kind == "organization" and actor.name in BODIES:
            actor.name = as_written(actor.name, [written(reading, m.first, m.last) for m in actor.mentions])
    return named


def _prefer_bodies(mentions: list[Mention], keys: Keys) -> None:
    """Make a body of a name that only a verb made a person, where the article calls it a body: "Fianna Fáil agreed"."""
    sure = {keys[m.name] for m in mentions if m.kind == "organization"}
    for m in mentions:
        if m.kind == "person" and not m.role and not m.gender and keys[m.name] in sure:
            m.kind = "organization"


def _believe_brackets(reading: Reading, mentions: list[Mention]) -> None:
    """Make a body of the party of "Arben Gashi (LDK) said"; not of Mohammed bin Salman (MBS), who is the same."""
    words = reading.words
    for who, m in pairwise(mentions):
        if m.kind == "acronym" and who.kind == "person" and who.last + 1 == m.first and words[who.last] == "(":
            same = who.name[0] == m.name[0] and m.name[-1] in who.name
            if words[m.last : m.last + 1] == [")"] and not same and m.name.lower() not in NO_ACRONYM:
                m.kind = "organization"


def _share_surnames(reading: Reading, mentions: list[Mention], keys: Keys) -> None:
    """Give the first of "Dzhokhar and Tamerlan Tsarnaev" the surname of the second."""
    surnames = {keys[m.name].rsplit(" ", 1)[-1] for m in mentions if m.last - m.first > 1}
    for m, other in pairwise(mentions):
        if m.last + 1 != other.first or m.last - m.first > 1 or reading.lower[m.last] != "and":
            continue
        if other.kind != "person" or m.kind not in (None, "person") or keys[m.name] in surnames:
            continue
        first, _, surname = other.name.partition(" ")
        firsts = is_given(m.name.lower()) and is_given(first.lower())
        firsts = firsts or (m.role is not None and reading.lower[m.role[1] - 1] in ("brothers", "sisters"))
        if firsts and surname:
            m.kind, m.name = "person", f"{m.name} {surname}"


def _prefer_places(mentions: list[Mention], keys: Keys) -> None:
    """Believe no verb that makes a person of a name which is a place's elsewhere: "in Kaputh", "Kaputh said"."""
    places = {keys[m.name] for m in mentions if m.kind == "where"}
    for m in mentions:
        unsure = m.kind in (None, "person", "quoted") and not (m.role or m.gender)
        if unsure and keys[m.name] in places and not is_given(m.name.split(" ", 1)[0].lower()):
            m.kind = "where"


def _drop_namesakes(reading: Reading, mentions: list[Mention]) -> None:
    """Take Niger for the state in Nigeria where the article first names "Niger State", Georgia for the American one."""
    seen: dict[str, str] = {}
    for m in mentions:
        if m.name not in _NAMESAKES or m.kind is None or m.name != reading.words[m.first]:
            continue
        if seen.setdefault(m.name, m.kind) == "place" and m.kind == "country":
            m.kind = "place"


def _believe_quoted(mentions: list[Mention], keys: Keys) -> None:
    """Make persons of single names to whom a quotation is given and that stand in the article again."""
    quoted = {keys[m.name] for m in mentions if m.kind == "quoted"}
    if not quoted:
        return
    times = Counter(keys[m.name] for m in mentions)
    bodies = {keys[m.name] for m in mentions if m.kind == "organization"}
    for m in mentions:
        if m.kind == "quoted":
            again = times[keys[m.name]] > 1 and keys[m.name] not in bodies
            m.kind = "person" if again else None


_NOBODY = None, "", ""


def _identify(reading: Reading, m: Mention, persons: Persons, bodies: Bodies) -> tuple[str | None, str, str]:
    """Whom the mention names: name, kind and gender; no name for a place and for a name that nothing explains."""
    kind = m.kind
    if kind in _KNOWN_KINDS:
        if m.last - m.first == 1 and (person := _by_surname(reading, m, persons)):
            return person.name, "person", person.gender
        return (m.name, kind, "") if kind in ("country", "group") else _NOBODY
    if kind == "organization":
        return bodies.fullest(m), kind, ""
    if kind == "adjective":
        return _NOBODY
    if person := persons.find(m):
        return person.name, "person", person.gender
    if body := bodies.known(m):
        return body, "organization", ""
    return (m.name, "organization", "") if kind == "told" else _NOBODY


def _by_surname(reading: Reading, m: Mention, persons: Persons) -> Person | None:
    """Who is meant by the second mention of Denzel Washington, "Washington said"; "in Washington" remains the place."""
    word = reading.words[m.first]
    if not persons.bears(word):
        return None
    before = reading.lower[m.first - 1] if m.first else ""
    if before in LOCATIVES or before in PREPOSITIONS:
        return None
    return persons.find(Mention(m.first, m.last, m.kind, word))
