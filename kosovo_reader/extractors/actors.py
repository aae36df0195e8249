"""Who acts in an article: the names that `names` found, merged into actors."""

from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import pairwise

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import LOCATIVES, NO_ACRONYM, PREPOSITIONS
from kosovo_reader.names import find_names
from kosovo_reader.names.identity import Bodies, Keys, Person, Persons, define_acronyms
from kosovo_reader.names.known import BODIES, USUAL, as_written
from kosovo_reader.names.mention import Mention, is_given, written

_SPEAKING = frozenset(["said", "says", "told", "added"])
_NAMESAKES = frozenset(["Niger", "Georgia"])
_SIBLINGS = ((None, "person"), ("person", "person"))


class Actor:
    """Somebody whom the article names, with every place where it does.

    name      persons: the fullest form; countries and known bodies: the usual form; other bodies: the fullest form
    kind      person, organization, country or group
    mentions  in the order of the text
    gender    "m", "f", or "" where nothing tells
    role      tokens of the first post that the article tells
    """

    __slots__ = ("gender", "kind", "mentions", "name", "role")

    def __init__(self, name: str, kind: str) -> None:
        self.name = name
        self.kind = kind
        self.mentions: list[Mention] = []
        self.gender = ""
        self.role: tuple[int, int] | None = None


class Cast:
    """The actors of one article, and whom each named token stands for.

    mentions  first token, token after the last, actor; in order
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        mentions = find_names(reading)
        keys = Keys()
        defined = define_acronyms(reading, mentions, keys)
        kinds = defaultdict[str | None, list[Mention]](list)
        for m in mentions:
            kinds[m.kind].append(m)
        bodies = Bodies(kinds["organization"], kinds["acronym"], defined, keys)
        _weigh(mentions, kinds, keys, bodies.keys)
        _pair(reading, mentions, keys)
        self.mentions = _merge(reading, mentions, keys, bodies)
        self.actors = list(dict.fromkeys([actor for _, _, actor in self.mentions]))
        self._starts = [first for first, _, _ in self.mentions]
        for actor in self.actors:
            if actor.kind == "organization" and actor.name in BODIES and actor.name not in USUAL:
                actor.name = as_written(actor.name, [written(reading, m.first, m.last) for m in actor.mentions])

    def within(self, first: int, last: int) -> list[tuple[int, int, Actor]]:
        """The mentions that start among the tokens `first <= i < last`."""
        return self.mentions[bisect_left(self._starts, first) : bisect_left(self._starts, last)]


def _weigh(mentions: list[Mention], kinds: dict[str | None, list[Mention]], keys: Keys, bodies: set[str]) -> None:
    """Judge whom only a verb or a quotation made a person by what the article says of the same name elsewhere."""
    quoted = kinds["quoted"]
    times: dict[str, int] = Counter([keys[m.name] for m in mentions]) if quoted else {}
    for m in quoted:
        again = times[keys[m.name]] > 1 and keys[m.name] not in bodies
        m.kind = "person" if again else None
    places = {keys[m.name] for m in kinds["where"]}
    for m in [m for m in (*kinds[None], *kinds["person"], *quoted) if not (m.role or m.gender)]:
        k = keys[m.name]
        if k in bodies and m.kind:
            m.kind = "organization"  # "Fianna Fáil agreed"
        elif k in places and not is_given(m.name.split(" ", 1)[0].lower()):
            m.kind = "where"  # "in Kaputh", "Kaputh said"


def _pair(reading: Reading, mentions: list[Mention], keys: Keys) -> None:
    """Let a name tell of the one beside it: "Arben Gashi (LDK)", "Dzhokhar and Tamerlan Tsarnaev"."""
    words, lower = reading.words, reading.lower
    firsts: list[tuple[Mention, str]] = []
    for m, other in [(m, other) for m, other in pairwise(mentions) if m.last + 1 == other.first]:
        between, kinds = lower[m.last], (m.kind, other.kind)
        if between == "(" and kinds == ("person", "acronym") and words[other.last : other.last + 1] == [")"]:
            same = m.name[0] == other.name[0] and other.name[-1] in m.name  # Mohammed bin Salman (MBS)
            if not same and other.name.lower() not in NO_ACRONYM:
                other.kind = "organization"
        elif between == "and" and kinds in _SIBLINGS and m.last - m.first == 1:
            first, _, surname = other.name.partition(" ")
            given = is_given(m.name.lower()) and is_given(first.lower())
            if surname and (given or (m.role and lower[m.role[1] - 1] in ("brothers", "sisters"))):
                firsts.append((m, surname))
    surnames = {keys[m.name].rsplit(" ", 1)[-1] for m in mentions if m.last - m.first > 1} if firsts else ()
    for m, surname in firsts:
        if keys[m.name] not in surnames:
            m.kind, m.name = "person", f"{m.name} {surname}"


def _merge(reading: Reading, mentions: list[Mention], keys: Keys, bodies: Bodies) -> list[tuple[int, int, Actor]]:
    """Each mention of somebody, in the order of the text, and who that is."""
    who = _Register(reading, mentions, keys, bodies).who
    actors: dict[tuple[str, str], Actor] = {}
    named: list[tuple[int, int, Actor]] = []
    for m in mentions:
        if (known := who(m)) is None:
            continue
        name, kind, gender = known
        slot = keys[name], kind
        if (actor := actors.get(slot)) is None:
            actor = actors[slot] = Actor(name, kind)
        actor.mentions.append(m)
        actor.gender = actor.gender or gender
        actor.role = actor.role or m.role
        named.append((m.first, m.last, actor))
    return named


class _Register:
    """The persons, bodies and countries of one article, by whom its mentions are told."""

    __slots__ = ("_bodies", "_countries", "_keys", "_persons", "_reading", "_states")

    def __init__(self, reading: Reading, mentions: list[Mention], keys: Keys, bodies: Bodies) -> None:
        self._reading = reading
        self._keys = keys
        self._bodies = bodies
        self._persons = Persons(reading, mentions, keys)
        self._countries = {m.name for m in mentions if m.kind == "country"}
        self._states: dict[str, str] = {}  # names of a country and of a place, and what each first is here

    def who(self, m: Mention) -> tuple[str, str, str] | None:
        """Name, kind and gender of whom the mention names; None if it is nobody."""
        name, kind = m.name, m.kind
        if kind == "organization":
            return self._bodies.full.get(self._keys[name], name), kind, m.gender
        if kind == "attribute":
            return (name, "country", m.gender) if name in self._countries else None
        if kind == "adjective":
            return self._surname_of_people(m)
        if kind in ("country", "place", "group", "seat"):
            return self._state(m, kind)
        if person := self._persons.find(m):
            return _as_person(person, m)
        if body := self._bodies.full.get(self._keys[name]):
            return body, "organization", m.gender
        return (name, "organization", m.gender) if kind == "told" else None

    def _state(self, m: Mention, kind: str) -> tuple[str, str, str] | None:
        """A country or a people, or somebody of that surname; a place is nobody."""
        if m.last - m.first == 1 and (person := _by_surname(self._reading, m, self._keys, self._persons)):
            return _as_person(person, m)
        namesake = m.name in _NAMESAKES and m.name == self._reading.words[m.first]
        if namesake and self._states.setdefault(m.name, kind) == "place":
            return None  # the state in Nigeria where the article first names "Niger State", the American Georgia
        return None if kind in ("place", "seat") else (m.name, kind, m.gender)

    def _surname_of_people(self, m: Mention) -> tuple[str, str, str] | None:
        """Who is meant by "Luo told them" in an article on Luo Jianmin."""
        lower = self._reading.lower
        if m.last == len(lower) or lower[m.last] not in _SPEAKING or m.last - m.first > 1:
            return None
        person = self._persons.find(Mention(m.first, m.last, None, self._reading.words[m.first]))
        return _as_person(person, m) if person else None


def _as_person(person: Person, m: Mention) -> tuple[str, str, str]:
    return person.name, "person", person.gender or m.gender


def _by_surname(reading: Reading, m: Mention, keys: Keys, persons: Persons) -> Person | None:
    """Who is meant by the second mention of Denzel Washington, "Washington said"; "in Washington" remains the place."""
    word = reading.words[m.first]
    namesakes = persons.by_surname.get(keys[word])
    if namesakes is None or not any(len(person.parts) > 1 for person in namesakes):
        return None
    before = reading.lower[m.first - 1] if m.first else ""
    if before in LOCATIVES or before in PREPOSITIONS:
        return None
    return persons.find(Mention(m.first, m.last, m.kind, word))
