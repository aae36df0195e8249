"""One person or body under several names: "Ursula von der Leyen", "Von der Leyen"; "World Bank", "the Bank"."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.given_names import FEMALE, MALE
from kosovo_reader.language.lexicon import LOWER_HEADS, NO_ACRONYM, ORGANIZATION_HEADS
from kosovo_reader.names.known import BODIES, USUAL
from kosovo_reader.names.mention import ARABIC, CLOSES_PHRASE, Mention, fold

_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
# "Move Forward Party", later "Move Forward".
_DROPPED = (" party", " movement", " group", " cartel", " company", " corporation", " corp", " inc", " coalition")
_RENAMED = frozenset(["organization", "acronym", None])
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
    """A person by the fullest form so far; `parts` are its words as `key` writes them, without Jr.

    post    tokens of the first post that is told
    spoken  the last mention so far, by its first token
    """

    __slots__ = ("gender", "name", "parts", "post", "spoken")

    def __init__(self, m: Mention, parts: list[str]) -> None:
        self.name = m.name
        self.parts = parts
        self.gender = m.gender or gender_by_name(m.name)
        self.post = m.role
        self.spoken = -1


class Persons:
    """The persons that the article names in full, found again by surname, first name or several names."""

    def __init__(self, reading: Reading, mentions: list[Mention], keys: Keys) -> None:
        self._keys = keys
        self._reading = reading
        self._by_key: dict[str, Person] = {}
        self.by_surname: dict[str, list[Person]] = {}
        self._by_part: dict[str, list[Person]] = {}
        maybe = [m for m in mentions if m.kind == "person" or m.kind is None]
        singles = {keys[m.name] for m in maybe if m.last - m.first == 1}
        for m in maybe:
            if m.last - m.first > 1 and (m.kind == "person" or self._surname_again(m, singles)):
                self._enter(m)
        self._enter_bynames(mentions, maybe)
        for m in maybe:
            if m.kind == "person" and m.last - m.first == 1 and not self._namesakes(keys[m.name]):
                self._enter(m)

    def _surname_again(self, m: Mention, singles: set[str]) -> bool:
        """True if a later mention by the last name alone shows that the run is a person's name."""
        words = self._keys[m.name].split()
        return words[-1] in singles and ORGANIZATION_HEADS.isdisjoint(words)

    def _enter(self, m: Mention) -> None:
        k = self._keys[m.name]
        if k in self._by_key:  # a byname too
            known = self._by_key[k]
            known.gender = known.gender or m.gender
            return
        words = k.split()
        parts = [part for part in words if part not in _SUFFIXES] or words
        for other in (*self.by_surname.get(parts[-1], ()), *self._by_part.get(parts[0], ())):
            if same_person(other.parts, parts):
                self._by_key[k] = other
                if len(parts) > len(other.parts):
                    other.name, other.parts = m.name, parts
                    self._index(other)
                return
        self._by_key[k] = person = Person(m, parts)
        self._index(person)
        for word in self._reading.words[m.first : m.last] if m.last - m.first > len(words) else ():
            if word[0].isupper():  # Joko “Jokowi” Widodo, later Jokowi
                _append(self._by_part, self._keys[word], person)

    def _index(self, person: Person) -> None:
        """Enter a person under the surname ("al-Burhan", later "Burhan") and under the other names."""
        *others, surname = person.parts
        _append(self.by_surname, surname, person)
        if surname.startswith(ARABIC):
            _append(self.by_surname, surname.partition("-")[2], person)
        for part in others:
            _append(self._by_part, part, person)

    def _enter_bynames(self, mentions: list[Mention], maybe: list[Mention]) -> None:
        """ "Mohamed Hamdan Dagalo, known as Hemedti"."""
        lower = self._reading.lower
        for m in [m for m in maybe if lower[m.first - 1] == "as" and lower[m.first - 2] == "known"]:
            person = mentions[bisect_left(mentions, m.first, key=attrgetter("first")) - 1]
            owner = self._by_key.get(self._keys[person.name]) if person.kind == "person" else None
            if owner and 1 < m.first - person.last < 7:
                m.kind = "person"
                self._by_key[self._keys[m.name]] = owner

    def _namesakes(self, k: str) -> list[Person]:
        """Whom a name may mean: by surname ("von der Leyen") before all else."""
        if " " not in k:
            found = self.by_surname.get(k) or self._by_part.get(k, [])
            if found or "-" not in k or k.startswith(ARABIC):
                return found
            k = k.replace("-", " ")  # Mr Moreno-Ocampo, who is Luis Moreno Ocampo elsewhere
        words = k.split()
        n = len(words)
        return [p for p in self.by_surname.get(words[-1], ()) if p.parts[-n:] == words] or [
            p for p in self._by_part.get(words[0], ()) if p.parts[:n] == words
        ]

    def find(self, m: Mention) -> Person | None:
        """The person whom the mention names; None if the article never shows that it is a person."""
        k = self._keys[m.name]
        person = None if m.last - m.first == 1 and k in self.by_surname else self._by_key.get(k)
        if person is None and m.kind != "acronym":
            person = self._choose(m, self._namesakes(k)) or self._by_key.get(k)
        if person is not None:
            person.spoken = m.first
        return person

    def _choose(self, m: Mention, namesakes: list[Person]) -> Person | None:
        """Of several persons of one name the one of that gender and post, and of those the last spoken of."""
        if m.gender:
            same = [p for p in namesakes if p.gender == m.gender]
            namesakes = same or [p for p in namesakes if not p.gender]
        if len(namesakes) < 2:
            return namesakes[0] if namesakes else None
        if m.role:
            lower = self._reading.lower
            post = set(lower[slice(*m.role)])
            namesakes = [p for p in namesakes if p.post and not post.isdisjoint(lower[slice(*p.post)])] or namesakes
        return max(namesakes, key=lambda person: person.spoken)


def _append(index: dict[str, list[Person]], part: str, person: Person) -> None:
    entered = index.setdefault(part, [])
    if len(entered) < _NAMESAKES and person not in entered:
        entered.append(person)


def same_person(a: list[str], b: list[str]) -> bool:
    """True for one name written twice, once with fewer names or with initials: "J. Smith", "John F. Smith"."""
    if "-" in a[-1] or "-" in b[-1]:  # Kim Min-su and Kim Min Su, Luis Moreno-Ocampo
        a, b = _without_hyphens(a), _without_hyphens(b)
    short, long = sorted((a, b), key=len)
    if len(short) > 1 and short in (long[-len(short) :], long[: len(short)]):
        return len(short) > 2 or short[0] != long[0] or len(long) - len(short) < 3  # von der Leyen, Pedro Sánchez
    if short[-1] != long[-1] or not _alike(short[0], long[0]):
        return False
    middle, longer = short[1:-1], long[1:-1]
    if middle and longer and all(_is_initial(part) for part in (*middle, *longer)):
        return middle == longer  # George W. and George H. W. Bush
    return all(any(_alike(part, other) for other in longer) for part in middle)


def _without_hyphens(parts: list[str]) -> list[str]:
    return parts if parts[-1].startswith(ARABIC) else " ".join(parts).replace("-", " ").split()


def _alike(a: str, b: str) -> bool:
    return a == b or (a[0] == b[0] and (_is_initial(a) or _is_initial(b)))


def _is_initial(part: str) -> bool:
    return part.endswith(".") or len(part) == 1


class Bodies:
    """The bodies that the article names, found again by acronym, or by a shorter form of the name."""

    def __init__(self, bodies: list[Mention], acronyms: list[Mention], defined: dict[str, str], keys: Keys) -> None:
        names = dict.fromkeys([m.name for m in bodies])
        self.keys = {keys[name] for name in names}
        several = [name for name in names if " " in name]
        unknown = {keys[name] for name in names if name not in BODIES}
        longer = _unique([(form, name) for name in several for form in _shorter_forms(keys[name], unknown)])
        loose = dict.fromkeys([m.name for m in acronyms])
        short = [name for name in names if name.isupper()] + [name for name in loose if len(name) > 2]
        initials = _initials_of(several, short)
        full: dict[str, str] = {}
        for name in names:
            k = keys[name]
            full.setdefault(k, initials.get(name) or (name if name in BODIES else longer.get(k) or name))
        for name in loose:
            if spelled_out := initials.get(name):
                full.setdefault(keys[name], spelled_out)
        full |= defined
        for k, name in full.items():
            full[k] = full.get(keys[name], name)
        for name in several:
            if (k := keys[name]).endswith(_DROPPED):
                full.setdefault(k.rsplit(" ", 1)[0], name)
        self.full = full  # by key: the fullest form of the body that these words name


def define_acronyms(reading: Reading, mentions: list[Mention], keys: Keys) -> dict[str, str]:
    """ "Central Election Commission (CEC)", "Armed Forces of Colombia, or FARC": two names of one body."""
    defined: dict[str, str] = {}
    words = reading.words
    last = len(words)  # where a body in a body's name may end as well: "... the Ministry of Defence of Kosovo"
    beside = [i for i, m in enumerate(mentions[:-1], 1) if m.last < last and words[m.last] in ("(", ",")]
    for i in beside:
        short, full = mentions[i], _body_ending_in_place(mentions, i)
        if short.kind not in _RENAMED or full.kind not in _RENAMED or short.name.lower() in NO_ACRONYM:
            continue
        if not _is_renamed(reading, full, mentions[i - 1].last, short):
            continue
        # Codeco (Cooperative for ...)
        syllables = full.last - full.first == 1 and full.kind is None and " " in short.name
        syllables = syllables and _abbreviates(_initials(short.name), " ".join(full.name))
        if short.kind == "organization" and (syllables or full.kind == "acronym"):  # SBU (Security Service of Ukraine)
            full, short = short, full
        if full.kind == "acronym" or (full.kind is None and not _abbreviates(short.name, full.name)):
            continue
        if short.kind == "organization" and (short.name != words[short.first] or not _is_whole(full, short)):
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


def _body_ending_in_place(mentions: list[Mention], i: int) -> Mention:
    """The mention before the one at `i`, or the body whose name it ends: "U.N. Mission in East Timor (UNAMET)"."""
    before = mentions[i - 1]
    if i > 1 and before.kind in ("country", "place", "seat") and mentions[i - 2].last + 1 == before.first:
        body = mentions[i - 2]
        return body if body.kind == "organization" and body.name.endswith(before.name) else before
    return before


def _is_renamed(reading: Reading, full: Mention, end_of_full: int, short: Mention) -> bool:
    """True if the second name stands in brackets behind the first, or after "or" and a comma."""
    words = reading.words
    closing = "".join(words[short.last : short.last + 1])
    if closing not in CLOSES_PHRASE or short.first - end_of_full > 4:
        return False
    between = [word for word in words[end_of_full : short.first] if word != "the"]
    if between == ["("]:
        return True
    if not words[short.first].isupper() or full.kind == "acronym":
        return False
    if between == [","]:  # leader of Kosovo Democratic Party, PDK, X
        spelled = set(short.name.lower()) <= set(_initials(full.name).lower())
        return closing == "," and (spelled or _is_force(reading, full, end_of_full, short))
    return between in ([",", "or"], [",", "known", "as"])


def _is_force(reading: Reading, full: Mention, end: int, short: Mention) -> bool:
    """ "the Congolese army, FARDC, is": the force's initials in its own language, and no list of bodies."""
    words, after = reading.words, short.last + 1
    if words[end - 1] not in LOWER_HEADS or after >= len(words) or short.name in USUAL:
        return False
    listed = words[full.first - 1] == "," or "," in words[max(full.first - 2, 0) : full.first]
    return not listed and words[after] not in ("and", "or", "as", "but") and not words[after].isupper()


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
    first = space = name.find(" ")
    while space > 0:
        beginning, end = name[:space], name[space + 1 :]
        if end in asked and not beginning.endswith(
            (" of", " the", " for")
        ):  # the Council of Europe is not its Assembly
            yield end
        if space > first and beginning in asked:
            yield beginning
        space = name.find(" ", space + 1)


def _initials_of(names: list[str], asked: list[str]) -> dict[str, str | None]:
    """Abbreviation -> the one body that it may stand for, of those that are asked for."""
    wanted = set(asked)
    opening = {letters[0] for letters in wanted}
    names = [name for name in names if name[0] in opening or name[0].islower()]
    forms = [(form, name) for name in names for form in {name, name.partition(" in ")[0]} if " " in form]
    return _unique([(letters, name) for form, name in forms if (letters := _initials(form)) in wanted])


def _initials(name: str) -> str:
    """LAPD, USGS: the first letters of a body's name, and short capitals in it as they are."""
    parts = name.replace("-", " ").replace(".", "").split()
    return "".join([part if part.isupper() and len(part) < 4 else part[0] for part in parts if part[0].isupper()])
