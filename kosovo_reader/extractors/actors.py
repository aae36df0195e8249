"""Who acts in an article: the names that `names` found, merged into actors."""

import itertools
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.given_names import FEMALE, MALE
from kosovo_reader.language.lexicon import ORGANIZATION_HEADS
from kosovo_reader.names import find_names
from kosovo_reader.names.mention import Mention


@dataclass(slots=True, eq=False)
class Actor:
    """Somebody whom the article names, with every place where it does.

    name      persons: the fullest form; countries and known bodies: the usual form; other bodies: the fullest form
    kind      person, organization, country or group
    mentions  in the order of the text
    roles     posts beside the name, as token spans, in the order of the text
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
            actor.mentions.sort(key=lambda m: m.first)
            self.mentions.extend((m.first, m.last, actor) for m in actor.mentions)
        self.mentions.sort(key=lambda m: m[0])
        self._starts = [first for first, _, _ in self.mentions]

    def within(self, first: int, last: int) -> list[tuple[int, int, Actor]]:
        """The mentions that start among the tokens `first <= i < last`."""
        return self.mentions[bisect_left(self._starts, first) : bisect_left(self._starts, last)]


def key(name: str) -> str:
    """A name without case, accents and articles: what makes two spellings one."""
    folded = name.casefold()
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
        folded = folded.replace("đ", "dj").replace("ð", "d").replace("ø", "o").replace("ł", "l").replace("ı", "i")
    folded = folded.removeprefix("the ")
    first, _, rest = folded.partition(" ")
    if rest and (first.endswith("'s") or first.capitalize() in ADJECTIVES):  # Japanese and Japan's Foreign Ministry
        country = first.removesuffix("'s")
        folded = f"{ADJECTIVES.get(country.capitalize(), country).casefold()} {rest}"
    return folded


def _merge(reading: Reading, mentions: list[Mention]) -> list[Actor]:
    """Actors in the order of their first mention."""
    acronyms = _define_acronyms(reading, mentions)
    actors: dict[tuple[str, str], Actor] = {}
    persons = _Persons(reading, mentions)
    bodies = _Bodies(mentions, acronyms)
    order: list[Actor] = []
    for m in mentions:
        named: tuple[str, str] | None = None
        if m.kind in ("country", "group"):
            named = m.name, m.kind
        elif m.kind == "organization":
            named = bodies.fullest(m), "organization"
        elif m.kind in (None, "acronym", "told", "person"):
            if full := persons.full_name(m):
                named = full, "person"
            elif m.kind != "person" and (body := bodies.known(m)):
                named = body, "organization"
            elif m.kind == "told":
                named = m.name, "organization"
        if named is None:
            continue
        slot = (key(named[0]), named[1])
        actor = actors.get(slot)
        if actor is None:
            actor = actors[slot] = Actor(*named)
            order.append(actor)
        actor.mentions.append(m)
        actor.gender = actor.gender or m.gender
    for actor in order:
        if actor.kind == "person" and not actor.gender:
            actor.gender = _gender_by_name(actor.name)
    return order


def _gender_by_name(name: str) -> str:
    first = name.split(" ", 1)[0].lower()
    if first in FEMALE:
        return "f"
    return "m" if first in MALE else ""


def _define_acronyms(reading: Reading, mentions: list[Mention]) -> dict[str, str]:
    """ "Central Election Commission (CEC)": the capitals in brackets name the body before them."""
    words = reading.words
    defined: dict[str, str] = {}
    for before, m in itertools.pairwise(mentions):
        if m.first != before.last + 1 or words[before.last] != "(" or m.kind not in ("acronym", "organization", None):
            continue
        if m.last >= len(words) or words[m.last] not in (")", ",", ";") or before.kind == "person":
            continue
        if before.kind is None and not _initials(m.name, before.name):
            continue
        if m.kind == "organization" and m.name != words[m.first]:
            continue  # a body known by itself
        if before.kind in ("organization", None):
            if before.kind is None:
                before.kind, before.sure = "organization", True
            defined[key(m.name)] = before.name
            m.kind, m.name = "organization", before.name
    return defined


def _initials(short: str, name: str) -> bool:
    """True if the letters of `short` are the initials of `name`, in order."""
    initials = iter(w[0].lower() for w in name.replace("-", " ").split())
    return all(letter.lower() in initials for letter in short if letter.isalpha())


class _Persons:
    """The persons that the article names in full, found again by surname, first name or several names."""

    def __init__(self, reading: Reading, mentions: list[Mention]) -> None:
        self._by_key: dict[str, str] = {}
        self._by_part: dict[str, list[str]] = {}
        self._recent: dict[str, str] = {}
        singles = {key(m.name) for m in mentions if m.kind in (None, "person") and m.last - m.first == 1}
        for m in mentions:
            several = m.last - m.first > 1
            if (m.kind == "person" and several) or (m.kind is None and several and self._surname_again(m, singles)):
                self._enter(m.name)
        for m in mentions:
            if m.kind == "person" and m.last - m.first == 1 and key(m.name) not in self._by_part:
                self._enter(m.name)

    def _surname_again(self, m: Mention, singles: set[str]) -> bool:
        """True if a later mention by the last name alone shows that the run is a person's name."""
        return key(m.name.rsplit(" ", 1)[-1]) in singles and not any(
            w.lower() in ORGANIZATION_HEADS for w in m.name.split()
        )

    def _enter(self, name: str) -> None:
        k = key(name)
        if k in self._by_key:
            return
        parts = k.split()
        if len(parts) > 1:
            for other in self._by_part.get(parts[-1], []):  # "Maria Luisa Castro" and "Maria Castro", "J. Castro"
                if _same_person(key(other).split(), parts):
                    longer = max(other, name, key=len)
                    self._by_key[k] = longer
                    if longer == name:
                        self._rename(other, name)
                    return
        self._by_key[k] = name
        if "-" in parts[-1] and parts[-1].split("-", 1)[0] in ("al", "el", "ar", "as", "ash", "at", "ad", "an", "az"):
            self._by_part.setdefault(parts[-1].split("-", 1)[1], []).append(name)  # al-Burhan, later Burhan
        for part in {parts[0], parts[-1], " ".join(parts[1:]), " ".join(parts[-2:]), " ".join(parts[:-1])}:
            self._by_part.setdefault(part, []).append(name)

    def _rename(self, old: str, new: str) -> None:
        for k, name in self._by_key.items():
            if name == old:
                self._by_key[k] = new
        for names in self._by_part.values():
            names[:] = [new if name == old else name for name in names]

    def full_name(self, m: Mention) -> str | None:
        """The person whom the mention names, by the fullest form; None if the article never shows that it is a person."""
        k = key(m.name)
        full = self._by_key.get(k)
        if full is None and m.kind != "acronym":
            names = self._by_part.get(k) or self._by_part.get(k.rsplit(" ", 1)[-1] if m.kind == "person" else k, [])
            if k.count(" ") and m.kind != "person" and not names:
                names = []
            surnames = [n for n in names if key(n).split()[-1] == k] or names
            surnames = [n for n in surnames if not m.gender or _gender_by_name(n) in ("", m.gender)]
            full = self._recent.get(k) if self._recent.get(k) in surnames else (surnames[0] if surnames else None)
        if full is None and m.kind == "person":
            full = m.name
        if full is not None:
            for part in (key(full).split()[-1], key(full).split()[0]):
                self._recent[part] = full
        return full


def _same_person(a: list[str], b: list[str]) -> bool:
    """True for one name written twice, once with fewer names or with initials: "J. Smith", "John F. Smith"."""
    if a[-1] != b[-1]:
        return False
    short, long = sorted((a, b), key=len)
    if short[0] != long[0] and not (short[0][:1] == long[0][:1] and "." in (short[0] + long[0])):
        return False
    return all(part in long or part.endswith(".") for part in short[1:])


class _Bodies:
    """The bodies that the article names, found again by acronym, or by a shorter form of the name."""

    def __init__(self, mentions: list[Mention], acronyms: dict[str, str]) -> None:
        self._full: dict[str, str] = dict(acronyms)
        names = list(dict.fromkeys(m.name for m in mentions if m.kind == "organization"))
        tails: dict[str, list[str]] = {}
        for name in names:
            parts = key(name).split()
            for n in range(1, len(parts)):
                if parts[-n - 1] not in ("of", "the", "for"):  # the Council of Europe is not its Assembly
                    tails.setdefault(" ".join(parts[-n:]), []).append(name)
                if n > 1:
                    tails.setdefault(" ".join(parts[:n]), []).append(name)
        for name in names:
            longer = tails.get(key(name), [])
            self._full[key(name)] = (
                longer[0] if len(set(longer)) == 1 and key(name) not in ("nato", "united nations") else name
            )
        self._full |= acronyms
        for k, name in list(self._full.items()):
            self._full[k] = self._full.get(key(name), name)

    def fullest(self, m: Mention) -> str:
        return self._full.get(key(m.name), m.name)

    def known(self, m: Mention) -> str | None:
        """The body that the same capitals named elsewhere."""
        return self._full.get(key(m.name))
