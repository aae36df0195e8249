"""Who does what to whom in a sentence, as far as counting victims asks: verb groups, subjects, objects."""

from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.harms import (
    BE,
    DO,
    DOUBT_ENDS,
    DOUBTED,
    DOUBTS,
    GET,
    HAPPENINGS,
    HAVE,
    LINKS,
    MANNERS,
    MODALS,
    NEGATIONS,
    NOT_MANNERS,
    RAISING,
    STAYING,
    VERBS,
)
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    MONTHS,
    ORGANIZATION_HEADS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    ROLE_MODIFIERS,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from kosovo_reader.language.people import COLLECTIVES, PEOPLE, PERSONS
from kosovo_reader.language.quantities import Quantity
from kosovo_reader.language.victims import Phrase, person, phrases

_REACH = 45  # tokens that a subject may lie before its verb
_GROUP = 9  # words of the longest verb group: "are reportedly believed to have since been killed"
_NEUTRAL = frozenset("the all these those its his her their our other only just 's a".split())
_GOVERNORS = (PREPOSITIONS - {"after", "since", "until", "before", "with", "like"}) | frozenset(
    "including as than aboard per among carrying".split()
)
_BREAKS = frozenset("; : but while although because if unless though".split())
_OPENERS = PREPOSITIONS | RELATIVES | frozenset("that ( , there aged aboard alone travelling traveling on".split())
_JOINTS = frozenset("and or , plus & nor".split())
_PLACES = NAMES.keys() | SEATS.keys() | CITIES | PEOPLES.keys() | ADJECTIVES.keys()
_PARTICLES = frozenset("al bin ibn de van von der el da di la".split())
_NAMED_BY = AUXILIARIES | PRONOUNS | SUBORDINATORS | RELATIVES | SAYING | WEEKDAYS | MONTHS


class Group(NamedTuple):
    """The words before a participle, verb or adjective that belong to it: "are believed to have been" killed.

    first     its first token
    passive   a form of "be" or "get" is in it
    perfect   a form of "have" is the one next to the verb
    stays     "went" missing, "remain" in hospital
    real      it happened: no "may", "not", "to" or "feared" is in it
    present   "have been": up to now, no single day
    """

    first: int
    passive: bool = False
    perfect: bool = False
    stays: bool = False
    real: bool = True
    present: bool = False
    negated: bool = False

    @property
    def finite(self) -> bool:
        """True if the words make a clause of what they stand before."""
        return self.passive or self.perfect or self.stays


class Clause:
    """One sentence, with the phrases in it that count somebody."""

    __slots__ = ("_at", "_ending", "_headline", "_phrases", "first", "last", "lower", "reading", "words")

    def __init__(self, reading: Reading, first: int, last: int, headline: bool = False) -> None:
        self.reading = reading
        self.words, self.lower = reading.words, reading.lower
        self.first, self.last = first, last
        self._headline = headline
        self._phrases: list[Phrase] | None = None
        self._at: dict[int, Phrase] = {}
        self._ending: dict[int, Phrase] = {}

    @property
    def phrases(self) -> list[Phrase]:
        """The phrases that count somebody or something, in order."""
        if self._phrases is None:
            self._phrases = phrases(self.reading, self.first, self.last)
            if self._headline and (one := person(self.reading, self.first, self.last, self.first)) and one.human == 2:
                self._phrases.insert(0, one)  # "Policeman shot dead in northern Kosovo"
            self._at = {p.first: p for p in self._phrases}
            self._ending = {p.last: p for p in self._phrases}
        return self._phrases

    @property
    def at(self) -> dict[int, Phrase]:
        """The phrases by their first token."""
        return self._at if self.phrases else self._at

    @property
    def ending(self) -> dict[int, Phrase]:
        """The phrases by the token after them."""
        return self._ending if self.phrases else self._ending

    def around(self, i: int) -> Phrase | None:
        """The phrase in which token `i` is an adjective: "12 [wounded] soldiers"."""
        for k in range(i, max(self.first, i - 6) - 1, -1):
            phrase = self.at.get(k)
            if phrase:
                return phrase if phrase.noun and phrase.noun[0] <= i < phrase.noun[1] - 1 else None
        return None

    def word(self, i: int) -> str:
        """The lower-case word at token `i` of this sentence; "" outside it."""
        return self.lower[i] if self.first <= i < self.last else ""

    def group(self, i: int) -> Group:
        """The verb group that ends before token `i`."""
        lower, first = self.lower, max(self.first, i - _GROUP)
        passive = perfect = stays = present = negated = False
        real = True
        j = i - 1
        while j >= first:
            word = lower[j]
            if word in BE or word in GET:
                passive = True
                negated = negated or word in NEGATIONS
            elif word in HAVE:
                perfect = perfect or not passive
                present = present or word != "had"
                negated = negated or word in NEGATIONS
            elif word in MODALS or word in DO:
                real = real and word in DO
                negated = negated or word in NEGATIONS
            elif word in NEGATIONS:
                negated = True
            elif word == "to":
                if not (j > first and lower[j - 1] in RAISING):
                    real = False
                    break
            elif word in DOUBTED or word in ("nearly", "almost", "narrowly"):
                real = False
            elif word in STAYING:
                stays = True
            elif word in LINKS or word in RAISING:
                if word in VERBS and not (j > first and (lower[j - 1] in BE or lower[j - 1] in MANNERS)):
                    break
            elif word in ("and", "or", "then") or word == ",":
                k = self._participle_before(j)
                if k < 0:
                    break
                j = k
            elif not (word in MANNERS or (word.endswith("ly") and word not in NOT_MANNERS and word not in PERSONS)):
                break
            j -= 1
        return Group(j + 1, passive, perfect, stays, real and not negated, present, negated)

    def _participle_before(self, joint: int) -> int:
        """In "was chased, caught and killed", the token of the first participle; -1 if there is none."""
        j = joint
        for _ in range(3):
            if j <= self.first or not self.lower[j - 1].endswith(("ed", "ght")) or self.lower[j - 1] in VERBS:
                return -1
            j -= 1
            before = self.word(j - 1)
            if before in BE or (before in MANNERS and self.word(j - 2) in BE):
                return j
            if before != ",":
                return -1
            j -= 1
        return -1

    def doubted(self, i: int) -> bool:
        """True if the clause that token `i` belongs to says that the harm did not happen, or may not have."""
        for j in range(i - 1, max(self.first, i - 12) - 1, -1):
            word = self.lower[j]
            if word in DOUBT_ENDS:
                return False
            if word in DOUBTS:
                return True
        return False

    def subjects(self, i: int, finite: bool) -> list[Phrase]:
        """The counted subjects of the verb group that starts at token `i`, in order; [] where others or nobody counted are."""
        tried = 0
        for phrase in self._before(i):
            tried += 1
            if tried > 6:
                break
            if phrase.form == "pronoun" and phrase.last != i:
                continue
            aside = not finite and phrase.last == i - 1 and self.lower[i - 1] == ","  # "15 fighters, captured in May, "
            if (phrase.last == i or aside or self._reaches(phrase.last, i, finite)) and not (
                finite and self._governed(phrase)
            ):
                return [*self._coordinated(phrase), phrase]
        if finite and self.word(i - 1) == "and" and (phrase := self._clause_subject(i - 1)):
            return [phrase]
        if finite and self.word(i) not in ("were", "are", "have") and (name := self._name_before(i)):
            return [name]
        return []

    def _clause_subject(self, joint: int) -> Phrase | None:
        """The subject of the clause that "and" goes on with: "[the three] stood at a bus stop and were hurt"."""
        for phrase in self._before(joint):
            k = phrase.first - 1
            while self.word(k) in ("the", "all"):
                k -= 1
            before, following = self.word(k), self.word(phrase.last)
            if before in SUBORDINATORS or before in SAYING or not before[:1].isalnum():
                verbal = following in AUXILIARIES or following.endswith("ed") or following in HAPPENINGS
                return phrase if verbal and phrase.form != "nobody" else None
        return None

    def _before(self, i: int) -> list[Phrase]:
        """The phrases that end at or before token `i`, nearest first, within reach."""
        found = []
        end = i
        while end > max(self.first, i - _REACH):
            phrase = self.ending.get(end)
            if phrase:
                found.append(phrase)
                end = phrase.first
            else:
                end -= 1
        return found

    def _governed(self, phrase: Phrase) -> bool:
        """True if a preposition or a participle takes the phrase: "an attack on two soldiers", "carrying 30 pilgrims"."""
        i = phrase.first - 1
        if self.word(phrase.last) in ("who", "that", "whom"):  # "concern about a man who was arrested"
            return False
        while i >= self.first and self.lower[i] in _NEUTRAL:
            if self.lower[i] == "'s":
                i -= 1
                while i > self.first and self.words[i - 1][0].isupper():
                    i -= 1
            i -= 1
        if i < self.first:
            return False
        word = self.lower[i]
        if word == "of":
            return self.word(i - 1) not in COLLECTIVES
        if word in VERBS or word in ("dead", "death"):  # "stabbed to death a teenager"
            return True
        return word in _GOVERNORS or (word.endswith("ing") and word not in ("saying", "adding", "during", "following"))

    def _reaches(self, start: int, end: int, finite: bool) -> bool:
        """True if the tokens between a noun and its verb only tell more of the noun.

        of the NATO-led force (KFOR) | , KFOR, | who were | , one of them a teacher, | travelling in a bus
        """
        lower, words = self.lower, self.words
        if lower[start] == "," and lower[start + 1] in RELATIVES:  # "a man, who was injured in a crash, has died"
            start += lower[end - 1] != ","
        if not finite and end - start > 6:
            return False
        opener = lower[start]
        if not (
            opener in _OPENERS or opener.endswith("ing") or (opener.endswith("ed") and lower[start + 1] in PREPOSITIONS)
        ):
            return False
        if lower[end - 1] in ("and", "or", "but"):
            return False
        closed = lower[end - 1] == ","
        if closed and ((opener == "," and end - start < 3) or lower[start:end].count(",") < 2):
            return False
        relative = opener in RELATIVES or opener in ("that", ",")
        for k in range(start, end):
            word = lower[k]
            if word in _BREAKS or word in HAPPENINGS:
                return False
            if word == "," and not closed and not (words[k - 1][0].isupper() and words[k + 1][0].isupper()):
                return False
            if not relative and (
                word in AUXILIARIES
                or word in SAYING
                or (word.endswith("ed")
                and k > start
                and lower[k - 1] not in _NAMED_BY
                and lower[k - 1].isalpha()
                and lower[k + 1] not in PREPOSITIONS
                and not lower[k - 1].endswith("ly")
                and lower[k - 1] not in PREPOSITIONS
                and lower[k - 1] not in ("the", "a", "his", "their", "its"))
            ):
                return False
        return True

    def _coordinated(self, phrase: Phrase) -> list[Phrase]:
        """The phrases joined before one: "[three Serbs], [two Albanians] and" a Roma were killed."""
        found: list[Phrase] = []
        while len(found) < 8:
            i = phrase.first - 1
            while i >= self.first and self.lower[i] in ("the", "other"):
                i -= 1
            if i > self.first and self.lower[i - 1 : i + 1] == ["well", "as"]:
                i -= 2
            if i < self.first or not (self.lower[i] in _JOINTS or self.lower[i] == "as"):
                break
            if not found and self.lower[i] == ",":
                break
            end = i - 1 if self.lower[i] == "and" and self.word(i - 1) == "," else i
            before = self.ending.get(end) or self._through_adjunct(end)
            if (
                before is None
                or before.human == 0
                or before.form in ("pronoun", "nobody")
                or not self._starts_clause(before)
                or self._governed(before)
            ):
                break
            found.insert(0, before)
            phrase = before
        return found if found and self._opens(found[0]) else []

    def _through_adjunct(self, end: int) -> Phrase | None:
        """The phrase before a short adjunct: "[two soldiers] of the force and" three civilians."""
        for k in range(end - 1, max(self.first, end - 7), -1):
            if phrase := self.ending.get(k):
                return phrase if self.lower[k] in ("of", "from") else None
        return None

    def _starts_clause(self, phrase: Phrase) -> bool:
        """False for the object of a verb or preposition: "arrested [two men] and three civilians were killed"."""
        before = self.word(phrase.first - 1)
        return not (
            before in VERBS or (before in PREPOSITIONS and before not in ("after", "with")) or before.endswith("ing")
        )

    def _opens(self, phrase: Phrase) -> bool:
        before = self.word(phrase.first - 1)
        return not before or not before[0].isalpha() or before in SUBORDINATORS or before in SAYING or before in (
            "the", "with", "after", "which", "when", "whom", "were", "was", "of", "including", "killed"
        ) or before[0].isdigit() or before in WEEKDAYS or before.endswith("ly")  # fmt: skip

    def _name_before(self, i: int) -> Phrase | None:
        """Somebody named straight before the verb: "Nenad Petrov was", "Nenad Petrov, 34, was"."""
        words, lower = self.words, self.lower
        end = i
        if end > self.first and words[end - 1] == ",":
            k = end - 2
            while k > max(self.first, end - 14) and words[k] != ",":
                k -= 1
            if words[k] != ",":
                return None
            end = k
        start = end
        while (
            start > self.first
            and end - start < 6
            and (
                (words[start - 1][0].isupper()
                and lower[start - 1] not in _NAMED_BY)
                or (lower[start - 1] in _PARTICLES
                and start < end)
            )
        ):
            start -= 1
        return self._named(start, end)

    def _named(self, start: int, end: int) -> Phrase | None:
        """A name as a counted phrase, unless it is one of a body, a people, or the first word of a sentence."""
        words, lower = self.words, self.lower
        if start == end or lower[end - 1] in ORGANIZATION_HEADS or lower[end - 1] in PEOPLE:
            return None
        before = self.word(start - 1)
        if (
            before in PREPOSITIONS
            or before in ("the", "a", "an", "of")
            or before[:1].isdigit()
            or lower[start] == "the"
        ):
            return None
        if " ".join(words[start:end]) in _PLACES:
            return None
        short = end - start == 1
        if words[end - 1].isupper() or (short and start == self.first) or (words[end - 1].endswith("s") and short):
            return None
        return Phrase("name", start, end, Quantity(1, 1, 1, start, end), (start, end), 2)

    def objects(self, i: int) -> list[Phrase]:
        """The counted objects of the verb that ends before token `i`: "killed [12 people] and [a dog handler]"."""
        i = self._object_start(i)
        phrase = self.at.get(i)
        if phrase is None or phrase.form in ("pronoun", "nobody"):
            name = self._name_after(i)
            return [name] if name else []
        found = [phrase]
        while len(found) < 8:
            joined = self._joined_object(found[-1].last)
            if joined is None:
                break
            found.append(joined)
        return found

    def _object_start(self, i: int) -> int:
        """Where the object begins: behind "the", "all", "himself and"."""
        if self.word(i) in ("himself", "herself", "themselves", "itself") and self.word(i + 1) == "and":
            i += 2
        while i not in self.at and self.word(i) in _NEUTRAL and self.word(i):
            i += 1
        return i

    def _joined_object(self, i: int) -> Phrase | None:
        """The next object in a list: "30 soldiers [from a Nato-led force] and [more than 50 Serbs]"."""
        part = self.at.get(i + 1)
        if (
            part and part.part and self.word(i) == ","
        ):  # "killing 18 tourists, 14 of them Australians, and three guides"
            i = next((k for k in range(part.last, min(part.last + 5, self.last)) if self.lower[k] == ","), i)
        for k in range(i, min(i + 14, self.last)):
            word = self.lower[k]
            if word in _JOINTS or (word == "as" and self.word(k + 1) == "well"):
                start = k + 3 if word == "as" else k + 1 + (self.word(k + 1) == "and")
                while self.word(start) in _NEUTRAL and start not in self.at:
                    start += 1
                phrase = self.at.get(start)
                if (
                    phrase
                    and phrase.human
                    and phrase.form in ("number", "person")
                    and not phrase.part
                    and not self._acts(phrase)
                ):
                    return phrase
                if word != "and" or phrase:
                    return None
            elif (
                (k == i and word not in PREPOSITIONS) or word in AUXILIARIES or word in SUBORDINATORS or word in RELATIVES
            ) or word in VERBS or not (word[0].isalnum() or word in ("'s", "-")):
                return None
        return None

    def _acts(self, phrase: Phrase) -> bool:
        """True if a verb of its own follows: "killed 12 and [five others] were hurt"."""
        following = self.word(phrase.last)
        if following in PREPOSITIONS:  # "and 50 Serbs in the north fled"
            ahead = self.lower[phrase.last : min(phrase.last + 6, self.last)]
            return any(w in AUXILIARIES or w in HAPPENINGS for w in ahead)
        return (
            following in AUXILIARIES or following in VERBS or following in HAPPENINGS or following in SAYING
            or following in STAYING or following in ("dead", "missing", "seriously", "critically", "who")
            or following.endswith("ed")
        )  # fmt: skip

    def _name_after(self, i: int) -> Phrase | None:
        """Somebody named straight behind the verb: "arrested Nenad Petrov", "killed police chief Nenad Petrov"."""
        start = end = i
        titled = False
        while end < min(i + 9, self.last):
            word = self.lower[end]
            if word in PERSONS or word in ROLE_MODIFIERS or word.endswith("-year-old"):
                start, titled = end + 1, True
            elif not self.words[end][0].isupper() or word in WEEKDAYS or word in MONTHS:
                break
            end += 1
        if start == end or not (end - start > 1 or titled) or end - start > 5 or self._runs_on(end):
            return None
        return self._named(start, end)

    def _runs_on(self, i: int) -> bool:
        """True if what stands before token `i` is not the end of a name: "arrested [Hamas] members", "[Serbia]'s hopes"."""
        word = self.word(i)
        return word == "'s" or (bool(word) and self.has_object(i))

    def has_object(self, i: int) -> bool:
        """True if an uncounted object may start at token `i`: "killed [protesters]", "killed [the men]"."""
        word = self.word(i)
        return bool(word) and word[0].isalpha() and not (
            word in PREPOSITIONS or word in SUBORDINATORS or word in AUXILIARIES or word in WEEKDAYS or word in MONTHS
            or word.endswith("ly") or word in RELATIVES or word in MANNERS
            or word in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "aboard", "alongside")
            or word in ("dead", "near", "last", "late", "early", "tuesday", "including", "there", "here", "as")
        )  # fmt: skip
