"""Which actors of different articles are the same, by the rules that hold inside one article, and no bolder.

countries, groups   of one name
bodies              of one name; a short name is that of the only body to which another article gives it
persons             of one full name, unless their posts tell two people, ministers of two countries or two ministries;
                    a surname alone is the only one of that surname, if the posts fit; else somebody by himself
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kosovo_reader.language.countries import ADJECTIVES, NAMES, SEATS
from kosovo_reader.language.lexicon import COMMON, ORGANIZATION_HEADS, ROLE_MODIFIERS, ROLES
from kosovo_reader.names import identity
from kosovo_reader.names.known import KNOWN
from kosovo_reader.overview.digest import Address, Digest, Named

key = lru_cache(4096)(identity.key)  # of a name it is asked three times, and names come again
_MINISTERS = frozenset("minister secretary".split())
_PORTFOLIOS = {
    "foreign": "foreign", "external": "foreign", "interior": "interior", "internal": "interior", "home": "interior",
    "defence": "defence", "defense": "defence", "finance": "finance", "treasury": "finance", "economy": "economy",
    "economic": "economy", "trade": "trade", "health": "health", "justice": "justice", "education": "education",
    "transport": "transport", "energy": "energy", "agriculture": "agriculture", "environment": "environment",
    "labour": "labour", "labor": "labour", "culture": "culture", "prime": "prime",
}  # fmt: skip
_PAST = frozenset("former ex then late then-president ex-president".split())
_BYGONE = frozenset(("Yugoslavia", "Soviet Union", "Czechoslovakia"))  # whose people hold posts of other countries too
_ELSEWHERE = frozenset("to in for at on from near".split())  # "ambassador to Belgrade"
_SOLE = frozenset("president prime chancellor king queen pope premier monarch".split())


class _Holder(NamedTuple):
    """Whose and which ministry's the post of a person is."""

    country: str | None
    ministry: str | None

    def may_be(self, other: "_Holder") -> bool:
        """True unless the two posts are those of different people."""
        return (self.country is None or other.country in (None, self.country)) and (
            self.ministry is None or other.ministry in (None, self.ministry)
        )


_UNTOLD = _Holder(None, None)


@lru_cache(4096)
def office(role: str | None) -> tuple[_Holder, frozenset[str]]:
    """Of whom a post is, and the nouns that name it: US secretary of state -> United States, secretary."""
    if role is None:
        return _UNTOLD, frozenset()
    words = role.replace("’", "'").replace("'s", "").split()
    lower = [word.lower().strip(",") for word in words]
    end = next((i for i, word in enumerate(lower) if word in _ELSEWHERE), len(lower))
    nouns = frozenset(_sexless(word) for word in lower[:end] if word in ROLES)
    if lower and lower[0] in _PAST:
        return _UNTOLD, nouns
    ministries = {_PORTFOLIOS[w] for w in lower[:end] if w in _PORTFOLIOS} if nouns & _MINISTERS else set()
    ministry = ministries.pop() if len(ministries) == 1 else None
    if ministry == "prime":
        nouns = nouns - {"minister"} | {"prime"}
    return _Holder(_country(words[:end]), ministry), nouns


def _country(words: list[str]) -> str | None:
    """The country that a post belongs to; "ethnic Albanian leader" tells none."""
    for i, word in enumerate(words):
        pair = " ".join(words[i : i + 2])
        country = NAMES.get(pair) or ADJECTIVES.get(word) or NAMES.get(word) or SEATS.get(word)
        if country and country not in _BYGONE and (i == 0 or words[i - 1].lower() != "ethnic"):
            return country
    return None


def _sexless(noun: str) -> str:
    """Spokeswoman, spokesman, spokesperson -> spokes."""
    return noun.removesuffix("person").removesuffix("woman").removesuffix("man") or noun


class Merged:
    """An actor of one or more articles.

    articles, mentions  how many articles name it, and how often they do
    first               where the first of them names it
    names               how many actors of articles have which name
    roles               the posts, each with the day and the source of the article that tells it
    """

    __slots__ = ("articles", "first", "kind", "mentions", "names", "roles")

    def __init__(self, kind: str, first: Address) -> None:
        self.kind, self.first = kind, first
        self.articles = self.mentions = 0
        self.names: dict[str, int] = {}
        self.roles: list[tuple[str, date, str]] = []

    @property
    def name(self) -> str:
        """Persons: the fullest name; others: the one that most articles use."""
        if len(self.names) == 1:
            return next(iter(self.names))
        if self.kind == "person":
            return max(self.names, key=lambda n: (n.count(" "), self.names[n], n))
        return max(self.names, key=lambda n: (self.names[n], len(n), n))

    @property
    def role(self) -> str | None:
        """The post that most articles tell; of equals the latest article's."""
        times = Counter(role for role, _, _ in self.roles)
        return max(self.roles, key=lambda r: (times[r[0]], *r[1:]))[0] if self.roles else None


_Slot = tuple[str, ...]


class Namesakes:
    """The actors of all articles. `whose[i][j]` is the merged one of the actor `j` of article `i`."""

    def __init__(self, digests: Sequence[Digest]) -> None:
        persons = _Persons(digests)
        bodies = _Bodies(digests)
        merged: dict[_Slot, Merged] = {}
        self.whose: list[list[Merged]] = []
        for i, article in enumerate(digests):
            mine = []
            for j, actor in enumerate(article.actors):
                slot = persons.slot(i, j, actor) if actor.kind == "person" else bodies.slot(actor)
                one = merged.get(slot)
                if one is None:
                    one = merged[slot] = Merged(actor.kind, (i, j))
                one.names[actor.name] = one.names.get(actor.name, 0) + 1
                one.mentions += actor.mentions
                if actor.role:
                    one.roles.append((actor.role, article.anchor or date.min, article.source))
                mine.append(one)
            for one in dict.fromkeys(mine):
                one.articles += 1
            self.whose.append(mine)
        self.all = list(merged.values())


class _Bodies:
    """Bodies, countries and groups, by name."""

    def __init__(self, digests: Iterable[Digest]) -> None:
        full: defaultdict[str, set[str]] = defaultdict(set)  # by short name, at most two
        for article in digests:
            for actor in article.actors:
                if actor.kind == "organization":
                    name = _body_key(actor.name)
                    for alias in actor.aliases:
                        short = _body_key(alias)
                        if short != name and len(full[short]) < 2 and not _is_generic(alias):
                            full[short].add(name)
        self._full = {short: next(iter(names)) for short, names in full.items() if len(names) == 1}

    def slot(self, actor: Named) -> _Slot:
        if actor.kind != "organization":
            return actor.kind, key(actor.name)
        name = _body_key(actor.name)
        return actor.kind, self._full.get(name, name)


def _body_key(name: str) -> str:
    """UN Security Council and United Nations Security Council are one."""
    first, _, rest = name.partition(" ")
    return key(f"{KNOWN[first][1]} {rest}" if rest and KNOWN.get(first, ("",))[0] in ("body", "country") else name)


def _is_generic(name: str) -> bool:
    """True for a short name that any country's body may have: the Foreign Ministry, the Parliamentary Assembly."""
    words = name.lower().split()
    return all(word in ORGANIZATION_HEADS or word in ROLE_MODIFIERS or word in COMMON for word in words)


class _Persons:
    """Persons by full name, told apart by their posts, and found again by surname and post."""

    def __init__(self, digests: Sequence[Digest]) -> None:
        offices: defaultdict[str, set[_Holder]] = defaultdict(set)
        self._nouns: defaultdict[str, set[str]] = defaultdict(set)
        surnames: defaultdict[str, set[str]] = defaultdict(set)
        self._names = _FullNames(a.name for d in digests for a in d.actors if a.kind == "person")
        for article in digests:
            for actor in article.actors:
                if actor.kind == "person" and " " in actor.name:
                    name, (holder, nouns) = self._names.of(actor.name), office(actor.role)
                    offices[name].add(holder)
                    self._nouns[name] |= nouns
                    for short in (actor.name, *actor.aliases):
                        surnames[_surname(short)].add(name)
        self._people = {name: _people(found) for name, found in offices.items()}
        self._surnames = surnames

    def slot(self, article: int, index: int, actor: Named) -> _Slot:
        holder, nouns = office(actor.role)
        if " " in actor.name:
            name = self._names.of(actor.name)
            return "person", name, self._people[name][holder]
        name = key(actor.name)
        namesakes = self._surnames.get(name, ())
        if len(namesakes) == 1:
            (full,) = namesakes
            people = self._people[full]
            if nouns & self._nouns[full] and len(set(people.values())) == 1 and all(map(holder.may_be, people)):
                return "person", full, next(iter(people.values()))
        if nouns & _SOLE and not namesakes:  # "President Sidorov", and nothing more
            return "person", name, "", holder.country or "", *sorted(nouns & _SOLE)
        return "person", name, "alone", str(article), str(index)


def _surname(name: str) -> str:
    """Mr Gashi -> gashi; of a full name the last part."""
    return key(name).rsplit(" ", 1)[-1]


def _people(holders: set[_Holder]) -> dict[_Holder, str]:
    """Which of the people of one full name each is.

    Those of whom country and ministry are told are different people; one of whom less is told is the only one who fits.
    """
    if len(holders) == 1:
        return dict.fromkeys(holders, "")
    whose: dict[_Holder, str] = {}
    people: defaultdict[str, set[_Holder]] = defaultdict(set)
    for tells in (True, True), (True, False), (False, True), (False, False):
        fits: dict[_Holder, str] = {}
        for holder in holders:
            if (holder.country is not None, holder.ministry is not None) == tells:
                fitting = [name for name, known in people.items() if all(holder.may_be(k) for k in known)]
                fits[holder] = fitting[0] if len(fitting) == 1 else ""
        wanted = Counter(fits.values())
        for holder, name in fits.items():
            whose[holder] = name if name and wanted[name] == 1 else f"{holder.country}/{holder.ministry}"
            people[whose[holder]].add(holder)
    return whose


class _FullNames:
    """Full names of one person: John F. Smith and John Smith, unless there is a John B. Smith."""

    def __init__(self, names: Iterable[str]) -> None:
        middles: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for name in set(names):
            first, middle, last = self._parts(name)
            if middle:
                middles[first, last].add(middle)
        self._several = {ends for ends, found in middles.items() if not self._fit(found)}

    def of(self, name: str) -> str:
        """The name that stands for all its spellings."""
        first, _, last = self._parts(name)
        return key(name) if (first, last) in self._several else f"{first} {last}"

    @staticmethod
    def _parts(name: str) -> tuple[str, str, str]:
        parts = key(name).split()
        return parts[0], " ".join(parts[1:-1]), parts[-1]

    @staticmethod
    def _fit(middles: set[str]) -> bool:
        """True if the middle names may be one: "F." and "Francis"."""
        longest = max(middles, key=lambda m: (len(m), m))
        return all(longest.startswith(m.rstrip(".")) for m in middles)
