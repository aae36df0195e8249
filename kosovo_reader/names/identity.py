"""One person or body under several names: "Ursula von der Leyen", "Von der Leyen"; "World Bank", "the Bank"."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.given_names import FEMALE, MALE
from kosovo_reader.language.lexicon import NO_ACRONYM, ORGANIZATION_HEADS
from kosovo_reader.names.known import BODIES, USUAL
from kosovo_reader.names.mention import ARABIC, Mention, fold

_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
# "Move Forward Party", later "Move Forward".
_DROPPED = (" party", " movement", " group", " cartel", " company", " corporation", " corp", " inc", " coalition")
_RENAMED = frozenset(["organization", "acronym", None])
_BEFORE_SHORT = frozenset("( the or , as".split())
_NAMESAKES = 12  # of one surname; an article with more of them is a register


def key(name: str) -> str:
    """A name without case, accents and articles: what makes two spellings one."""
    folded = name.casefold()
    if not folded.isascii():
        folded = fold(folded)
    folded = folded.removeprefix("the ")
    if " " in folded:  # Japanese and Japan's Foreign Ministry
        first, _, rest = folded.partition(" ")
        rest = "military" if rest == "army" else rest  # the Israeli army is the Israeli military
        if country := ADJECTIVES.get(first.capitalize()):
            return f"{country.casefold()} {rest}"
        if first.endswith("'s"):
            return f"{first[:-2]} {rest}"
    return folded


class Keys(dict[str, str]):
    """Names -> their `key`, of one article."""

    def __missing__(self, name: str) -> str:
        self[name] = folded = key(name)
        return folded


def gender_by_name(name: str) -> str:
    """ "m" or "f" by the first name, "" where it does not tell."""
    first = name.split(" ", 1)[0].lower()
    if first in FEMALE:
        return "f"
    return "m" if first in MALE else ""


class Person:
    """A person by the fullest form so far; `parts` are its words as `key` writes them, without Jr."""

    __slots__ = ("gender", "name", "parts", "post")

    def __init__(self, name: str, parts: list[str], gender: str, post: frozenset[str]) -> None:
        self.name = name
        self.parts = parts
        self.gender = gender
        self.post = post


class Persons:
    """The persons that the article names in full, found again by surname, first name or several names."""

    def __init__(self, reading: Reading, mentions: list[Mention], keys: Keys) -> None:
        self._keys = keys
        self._reading = reading
        self._by_key: dict[str, Person] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._by_part: dict[str, list[Person]] = {}
        self._recent: dict[str, Person] = {}
        singles = {keys[m.name] for m in mentions if m.kind in (None, "person") and m.last - m.first == 1}
        for m in mentions:
            several = m.last - m.first > 1
            if several and (m.kind == "person" or (m.kind is None and self._surname_again(m, singles))):
                self._enter(m)
        self._enter_bynames(mentions)
        for m in mentions:
            if m.kind == "person" and m.last - m.first == 1 and not self._namesakes(keys[m.name]):
                self._enter(m)

    def _surname_again(self, m: Mention, singles: set[str]) -> bool:
        """True if a later mention by the last name alone shows that the run is a person's name."""
        words = self._keys[m.name].split()
        return words[-1] in singles and not any(word in ORGANIZATION_HEADS for word in words)

    def _enter(self, m: Mention) -> None:
        k = self._keys[m.name]
        if k in self._by_key:  # a byname too
            known = self._by_key[k]
            known.gender = known.gender or m.gender
            return
        parts = [part for part in k.split() if part not in _SUFFIXES] or k.split()
        for other in (*self._by_surname.get(parts[-1], ()), *self._by_part.get(parts[0], ())):
            if same_person(other.parts, parts):
                self._by_key[k] = other
                if len(parts) > len(other.parts):
                    other.name, other.parts = m.name, parts
                    self._index(other)
                return
        self._by_key[k] = person = Person(m.name, parts, m.gender or gender_by_name(m.name), self._post(m))
        self._index(person)
        for word in self._reading.words[m.first : m.last] if m.last - m.first > len(k.split()) else ():
            if word[0].isupper():  # Joko “Jokowi” Widodo, later Jokowi
                _append(self._by_part, self._keys[word], person)

    def _post(self, m: Mention) -> frozenset[str]:
        return frozenset(self._reading.lower[m.role[0] : m.role[1]]) if m.role else frozenset()

    def _index(self, person: Person) -> None:
        """Enter a person under the surname ("al-Burhan", later "Burhan"; "von der Leyen") and under the other names."""
        parts = person.parts
        surnames = {parts[-1], " ".join(parts[1:]), " ".join(parts[-2:])} - {""}
        head, hyphen, rest = parts[-1].partition("-")
        if f"{head}{hyphen}" in ARABIC:
            surnames.add(rest)
        for surname in surnames:
            _append(self._by_surname, surname, person)
        for part in {*parts[:-1], " ".join(parts[:-1])}:
            _append(self._by_part, part, person)

    def _enter_bynames(self, mentions: list[Mention]) -> None:
        """ "Mohamed Hamdan Dagalo, known as Hemedti"."""
        lower = self._reading.lower
        for person, byname in pairwise(mentions):
            if lower[byname.first - 1] != "as" or person.kind != "person" or byname.kind not in (None, "person"):
                continue
            known = lower[max(byname.first - 2, person.last) : byname.first] == ["known", "as"]
            owner = self._by_key.get(self._keys[person.name])
            if known and owner and byname.first - person.last < 7:
                byname.kind = "person"
                self._by_key[self._keys[byname.name]] = owner

    def _namesakes(self, k: str) -> list[Person]:
        """Whom a name may mean: by surname before all else."""
        return self._by_surname.get(k) or self._by_part.get(k, [])

    def find(self, m: Mention) -> Person | None:
        """The person whom the mention names; None if the article never shows that it is a person."""
        k = self._keys[m.name]
        person = self._by_key.get(k) if m.last - m.first > 1 or not self._by_surname.get(k) else None
        if person is None and m.kind != "acronym":
            person = self._choose(m, k, self._namesakes(k)) or self._by_key.get(k)
        if person is not None:
            for part in (person.parts[0], person.parts[-1], k):
                self._recent[part] = person
        return person

    def bears(self, word: str) -> bool:
        """True if a person of the article has this surname: "Denzel Washington"."""
        namesakes = self._by_surname.get(self._keys[word])
        return namesakes is not None and any(len(person.parts) > 1 for person in namesakes)

    def _choose(self, m: Mention, k: str, namesakes: list[Person]) -> Person | None:
        """Of several persons of one name the one of that gender and post, and of those the last spoken of."""
        fitting = namesakes
        if m.gender:
            same = [p for p in namesakes if p.gender == m.gender]
            fitting = same or [p for p in namesakes if not p.gender]
        if m.role and len(fitting) > 1:
            post = self._post(m)
            fitting = [p for p in fitting if post & p.post] or fitting
        recent = self._recent.get(k)
        return recent if recent in fitting else fitting[0] if fitting else None


def _append(index: dict[str, list[Person]], part: str, person: Person) -> None:
    entered = index.setdefault(part, [])
    if len(entered) < _NAMESAKES and person not in entered:
        entered.append(person)


def same_person(a: list[str], b: list[str]) -> bool:
    """True for one name written twice, once with fewer names or with initials: "J. Smith", "John F. Smith"."""
    short, long = sorted((a, b), key=len)
    if len(short) > 1 and short in (long[-len(short) :], long[: len(short)]):
        return len(short) > 2 or short[0] != long[0] or len(long) - len(short) < 3  # von der Leyen, Pedro Sánchez
    if short[-1] != long[-1] or not _alike(short[0], long[0]):
        return False
    middle, longer = short[1:-1], long[1:-1]
    if middle and longer and all(_is_initial(part) for part in (*middle, *longer)):
        return middle == longer  # George W. and George H. W. Bush
    return all(any(_alike(part, other) for other in longer) for part in middle)


def _alike(a: str, b: str) -> bool:
    return a == b or (a[0] == b[0] and (_is_initial(a) or _is_initial(b)))


def _is_initial(part: str) -> bool:
    return part.endswith(".") or len(part) == 1


class Bodies:
    """The bodies that the article names, found again by acronym, or by a shorter form of the name."""

    def __init__(self, reading: Reading, mentions: list[Mention], keys: Keys) -> None:
        self._keys = keys
        acronyms = _define_acronyms(reading, mentions, keys)
        names = list(dict.fromkeys(m.name for m in mentions if m.kind == "organization"))
        unknown = {keys[name] for name in names if name not in BODIES}
        longer = _unique((form, name) for name in names for form in _shorter_forms(keys[name], unknown))
        short = any(" " not in name for name in names) or any(m.kind == "acronym" for m in mentions)
        initials = _unique(
            (letters, name)
            for name in (names if short else ())
            for form in dict.fromkeys((name, name.partition(" in ")[0]))
            if " " in form and len(letters := _initials(form)) > 2
        )
        self._full: dict[str, str] = {}
        for name in names:
            spelled_out = initials.get(name) if name not in BODIES or name.isupper() else None
            full = spelled_out or (name if name in BODIES else longer.get(keys[name]) or name)
            self._full.setdefault(keys[name], full)
        for m in mentions:
            if m.kind == "acronym" and (spelled_out := initials.get(m.name)):
                self._full.setdefault(keys[m.name], spelled_out)
        self._by_title = {k.rsplit(" ", 1)[0]: n for n in names if (k := keys[n]).endswith(_DROPPED)}
        self._full |= acronyms
        for k, name in self._full.items():
            self._full[k] = self._full.get(keys[name], name)

    def fullest(self, m: Mention) -> str:
        """The fullest form of the body that the mention names."""
        return self._full.get(self._keys[m.name], m.name)

    def known(self, m: Mention) -> str | None:
        """The body that the same words named elsewhere."""
        return self._full.get(self._keys[m.name]) or self._by_title.get(self._keys[m.name])


def _define_acronyms(reading: Reading, mentions: list[Mention], keys: Keys) -> dict[str, str]:
    """ "Central Election Commission (CEC)", "Armed Forces of Colombia, or FARC": two names of one body."""
    defined: dict[str, str] = {}
    for i in range(1, len(mentions)):
        short = mentions[i]
        if short.kind not in _RENAMED or reading.words[short.first - 1] not in _BEFORE_SHORT:
            continue
        if short.name.lower() in NO_ACRONYM:
            continue
        full = _behind_place(mentions, i)
        if not _is_renamed(reading, full, mentions[i - 1].last, short):
            continue
        if full.kind == "acronym" and short.kind == "organization":  # SBU (Security Service of Ukraine)
            full, short = short, full
        if full.kind == "acronym" or (full.kind is None and not _abbreviates(short.name, full.name)):
            continue
        if short.kind == "organization" and (short.name != reading.words[short.first] or not _is_whole(full, short)):
            continue  # a body known by itself
        full.kind = "organization"
        defined[keys[short.name]] = full.name
        short.kind, short.name = "organization", full.name
    return defined


def _is_whole(full: Mention, short: Mention) -> bool:
    """True for "Federal Security Service (FSB)": not one that is known by its short name, nor two known bodies."""
    if short.name not in BODIES:
        return True
    return short.name.isupper() and full.name not in BODIES and short.name not in USUAL


def _behind_place(mentions: list[Mention], i: int) -> Mention:
    """The mention before the one at `i`, or the body whose name it ends: "U.N. Mission in East Timor (UNAMET)"."""
    before = mentions[i - 1]
    if i > 1 and before.kind in ("country", "place", "seat") and mentions[i - 2].last + 1 == before.first:
        body = mentions[i - 2]
        return body if body.kind == "organization" and body.name.endswith(before.name) else before
    return before


def _is_renamed(reading: Reading, full: Mention, end_of_full: int, short: Mention) -> bool:
    """True if the second name stands in brackets behind the first, or after "or" and a comma."""
    words, end = reading.words, short.last
    if full.kind not in _RENAMED:
        return False
    if end >= len(words) or words[end] not in (")", ",", ";", "."):
        return False
    between = words[end_of_full : short.first] if short.first - end_of_full < 5 else []
    if between in (["("], ["(", "the"]):
        return True
    if not words[short.first].isupper() or full.kind == "acronym":
        return False
    if between == [","]:  # leader of Kosovo Democratic Party, PDK, X
        return words[end] == "," and set(short.name.lower()) <= set(_initials(full.name).lower())
    between = [word for word in between if word != "the"]
    return between in ([",", "or"], [",", "known", "as"], [",", "called"])


def _abbreviates(short: str, name: str) -> bool:
    """True if the letters of `short` are initials of `name`, in order."""
    initials = iter(w[0].lower() for w in name.replace("-", " ").split())
    return all(letter.lower() in initials for letter in short if letter.isalpha())


def _unique(named: Iterable[tuple[str, str]]) -> dict[str, str | None]:
    """Form -> the one body of the article that has it; None for two."""
    bodies: dict[str, str | None] = {}
    for form, name in named:
        bodies[form] = name if bodies.get(form, name) == name else None
    return bodies


def _shorter_forms(name: str, asked: set[str]) -> Iterator[str]:
    """Beginnings and ends of a body's name, those that are asked for."""
    if " " not in name or not asked:
        return
    parts = name.split()
    for n in range(1, min(len(parts), 16)):
        whole = parts[-n - 1] in ("of", "the", "for")  # the Council of Europe is not its Assembly
        if not whole and (end := " ".join(parts[-n:])) in asked:
            yield end
        if n > 1 and (beginning := " ".join(parts[:n])) in asked:
            yield beginning


def _initials(name: str) -> str:
    """LAPD, USGS: the first letters of a body's name, and short capitals in it as they are."""
    parts = name.replace("-", " ").replace(".", "").split()
    return "".join(part if part.isupper() and len(part) < 4 else part[0] for part in parts if part[0].isupper())
