"""Who does what to whom in a sentence, as far as counting victims asks: subjects and objects of a verb."""

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.harms import BE, HAPPENINGS, LINKS, MANNERS, STAYING, VERBS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    HONORIFICS,
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
from kosovo_reader.toll.phrases import Phrase, person, phrases
from kosovo_reader.toll.verb_groups import Group, is_doubted, verb_group

_REACH = 45  # tokens that a subject may lie before its verb
_TRIES = 6  # phrases that are tried as its subject
_LISTED = 8  # phrases of the longest list
_ADJUNCT = 14  # tokens that may stand between two objects: "30 soldiers [from a Nato-led force] and 50 Serbs"
_NEUTRAL = frozenset("the all these those its his her their our my your other only just 's a".split())
_GOVERNORS = (PREPOSITIONS - {"after", "since", "until", "before", "with", "like"}) | VERBS.keys() | frozenset(
    "including as than aboard per among carrying dead death".split()
)  # fmt: skip
_NOT_GOVERNING = frozenset("saying adding during following".split())
_BREAKS = frozenset("; : but while although because if unless though".split()) | HAPPENINGS.keys()
_OPENERS = PREPOSITIONS | RELATIVES | frozenset("that ( , - – — there aged aboard alone".split())
_ASIDES = frozenset(", - – —".split())  # what stands before and behind an aside
_FALSE = frozenset("false untrue unfounded baseless".split())
_RUMOURS = frozenset("report reports rumour rumours rumor rumors claim claims".split())
_BARE_BE = frozenset("be been being".split())  # "a man believed to be in his thirties"
_JOINTS = frozenset("and or , plus & nor".split())
_RELATIVE = RELATIVES | _ASIDES | {"that"}
_BEFORE_CLAUSE = SUBORDINATORS | SAYING | WEEKDAYS | frozenset(
    "the with after which when whom were was of including killed left leave leaves leaving".split()
)  # fmt: skip
# Pasts of verbs that take an object and do not end in -ed.
_TAKING = frozenset(
    """
    met saw took sent found had has have brought gave told made led hit caught kept put paid sold taught lost beat fought
    shot hurt freed bought won cut
    """.split()
)
_PARTICLES = frozenset("al bin ibn de van von der el da di la".split())
_NO_NAME = AUXILIARIES | PRONOUNS | SUBORDINATORS | RELATIVES | SAYING | WEEKDAYS | MONTHS
_NO_PERSON = NAMES.keys() | SEATS.keys() | CITIES | PEOPLES.keys() | ADJECTIVES.keys()
# What follows a verb without being its object.
_NO_OBJECT = (
    PREPOSITIONS | SUBORDINATORS | AUXILIARIES | WEEKDAYS | MONTHS | RELATIVES | MANNERS
    | frozenset(
        """north south east west northeast northwest southeast southwest aboard alongside dead near last late early
        including there here as yesterday today""".split()
    )
)  # fmt: skip
_ACTING = AUXILIARIES | VERBS.keys() | HAPPENINGS.keys() | SAYING | STAYING | frozenset(
    "dead missing seriously critically who".split()
)  # fmt: skip


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
            self._read_phrases()
        return self._phrases or []

    def _read_phrases(self) -> None:
        found = phrases(self.reading, self.first, self.last)
        if self._headline and (one := self._bare_person()):
            found = sorted([one, *found])
        self._phrases = found
        self._at = {p.first: p for p in found}
        self._ending = {p.last: p for p in found}

    def _bare_person(self) -> Phrase | None:
        """Somebody without an article, as in headlines: "[Policeman] shot dead", "Kosovo: [police officer] killed"."""
        start = next(
            (k + 1 for k in range(self.first, min(self.first + 4, self.last)) if self.lower[k] == ":"), self.first
        )
        one = person(self.reading, start, self.last, start)
        return one if one and one.human == 2 else None

    def at(self, i: int) -> Phrase | None:
        """The phrase that starts at token `i`."""
        if self._phrases is None:
            self._read_phrases()
        return self._at.get(i)

    def ending(self, i: int) -> Phrase | None:
        """The phrase that ends before token `i`."""
        if self._phrases is None:
            self._read_phrases()
        return self._ending.get(i)

    def around(self, i: int) -> Phrase | None:
        """The phrase in which token `i` is an adjective: "12 [wounded] soldiers"."""
        for k in range(i, max(self.first, i - 6) - 1, -1):
            if phrase := self.at(k):
                return phrase if phrase.noun and phrase.noun[0] <= i < phrase.noun[1] - 1 else None
        return None

    def word(self, i: int) -> str:
        """The lower-case word at token `i` of this sentence; "" outside it."""
        return self.lower[i] if self.first <= i < self.last else ""

    def group(self, i: int) -> Group:
        """The verb group that ends before token `i`."""
        return verb_group(self.lower, i, self.first)

    def doubted(self, i: int) -> bool:
        """True if the clause that goes on at token `i` puts in doubt what it tells."""
        return is_doubted(self.lower, i, self.first) or self._is_false(i)

    def _is_false(self, i: int) -> bool:
        """reports that [five children had died] were false"""
        if _FALSE.isdisjoint(self.lower[i : min(i + _REACH, self.last)]):
            return False
        return not _RUMOURS.isdisjoint(self.lower[max(self.first, i - _REACH) : i])

    # --- subjects ---

    def subjects(self, i: int, finite: bool) -> list[Phrase]:
        """The counted subjects of the verb group that starts at token `i`, in order; [] if nobody counted is."""
        for phrase in self._before(i)[:_TRIES]:
            if (phrase.form == "pronoun" and phrase.last != i) or (phrase.noun is None and not phrase.human):
                continue  # "The driver, Nenad Petrov, [28], of Prizren, was arrested"
            aside = not finite and phrase.last == i - 1 and self.lower[i - 1] == ","  # "15 fighters, captured in May,"
            if (phrase.last == i or aside or self._reaches(phrase.last, i, finite)) and not (
                finite and self._governed(phrase)
            ):
                return [*self._joined_before(phrase), phrase]
        if not finite:
            return self._chained(i)
        if self.word(i - 1) == "and" and (subject := self._clause_subject(i - 1)):
            return [subject]
        name = self._name_before(i) if self.word(i) not in ("were", "are", "have") else None
        return [name] if name else []

    def _chained(self, i: int) -> list[Phrase]:
        """The subjects of a passive that "and" goes on with: "[six men] were led out of the school and" shot dead."""
        if self.word(i - 1) != "and":
            return []
        for k in range(i - 2, max(self.first, i - _ADJUNCT), -1):
            if self.lower[k] in BE:
                participle = self.word(k + 1)
                passive = participle.endswith(("ed", "en")) or participle in LINKS or participle in VERBS
                return self.subjects(self.group(k + 1).first, True) if passive else []
            if self.lower[k] in _BREAKS or self.lower[k] == "," or self.ending(k):
                return []
        return []

    def _before(self, i: int) -> list[Phrase]:
        """The phrases that end at or before token `i`, nearest first, within reach."""
        found = []
        end, first = i, max(self.first, i - _REACH)
        while end > first:
            phrase = self.ending(end)
            if phrase:
                found.append(phrase)
            end = phrase.first if phrase else end - 1
        return found

    def _governed(self, phrase: Phrase) -> bool:
        """True if a preposition or verb takes the phrase: "an attack on two soldiers", "carrying 30 pilgrims"."""
        if self.word(phrase.last) in ("who", "that", "whom"):  # "concern about a man who was arrested"
            return False
        i = phrase.first - 1
        while i >= self.first and self.lower[i] in _NEUTRAL:
            possessive = self.lower[i] == "'s"
            i -= 1
            while possessive and i > self.first and self.words[i - 1][0].isupper():
                i -= 1
            i -= possessive
        word = self.word(i)
        if word == "of":
            return self.word(i - 1) not in COLLECTIVES
        return word in _GOVERNORS or (word.endswith("ing") and word not in _NOT_GOVERNING)

    def _reaches(self, start: int, end: int, finite: bool) -> bool:
        """True if the tokens between a noun and its verb only tell more of the noun.

        of the NATO-led force (KFOR) | , KFOR, | who were | , one of them a teacher, | travelling in a bus
        """
        lower = self.lower
        if lower[start] == "," and lower[start + 1] in RELATIVES and lower[end - 1] != ",":
            start += 1  # "a man, who was injured in a crash, has died"
        if lower[end - 1] in RELATIVES:  # "a woman with serious injuries, who died"
            end -= 1 + (lower[end - 2] == ",")
            if end <= start:
                return True
        opener = lower[start]
        if (not finite and end - start > 6) or lower[end - 1] in ("and", "or", "but"):
            return False
        if not (opener in _OPENERS or opener.endswith("ing") or self._is_reduced(start)):
            return False
        closed = lower[end - 1] in _ASIDES
        if closed and (end - start < 3 or lower[start : end - 1].count(lower[end - 1]) == 0):
            return False
        relative = opener in _RELATIVE
        for k in range(start, end):
            word = lower[k]
            if word in _BREAKS or (word == "," and not closed and not self._in_name(k)):
                return False
            if not relative and (
                (word in AUXILIARIES and word not in _BARE_BE) or word in SAYING or (k > start and self._is_finite(k))
            ):
                return False
        return True

    def _is_reduced(self, i: int) -> bool:
        """True for a participle that tells more of the noun before it: "soldiers based in Prizren"."""
        return self.lower[i].endswith("ed") and self.word(i + 1) in PREPOSITIONS

    def _in_name(self, i: int) -> bool:
        """True for a comma between capitals: "in Leposavic, Zvecan and Zubin Potok"."""
        return self.words[i - 1][0].isupper() and self.words[i + 1][0].isupper()

    def _is_finite(self, i: int) -> bool:
        """True if the word ending in -ed is a verb with its subject before it, not an adjective: "the besieged town"."""
        word, before = self.lower[i], self.lower[i - 1]
        return word.endswith("ed") and not (
            before in _NO_NAME or before in PREPOSITIONS or before in _NEUTRAL or not before.isalpha()
            or before.endswith("ly") or self.word(i + 1) in PREPOSITIONS
        )  # fmt: skip

    def _joined_before(self, phrase: Phrase) -> list[Phrase]:
        """The subjects joined before one: "[three Serbs], [two Albanians] and" a Roma were killed."""
        found = self._listed_before(phrase)
        if len(found) == 1 and self.lower[found[0].last : phrase.first] == [
            ",",
            "and",
        ]:  # two clauses: "..., and 30 women were abducted"
            return []
        return found if found and self._opens_clause(found[0]) else []

    def _listed_before(self, phrase: Phrase) -> list[Phrase]:
        """The phrases that a list counts before its last one."""
        found: list[Phrase] = []
        while len(found) < _LISTED:
            end = self._joint_before(phrase, last=not found)
            before = self.ending(end) or self._through_adjunct(end) if end > self.first else None
            if before and before.noun is None and not before.human:  # "a man, [45], and a woman"
                before = self.ending(before.first - 1)
            if before is None or before.human == 0 or before.form in ("pronoun", "nobody") or self._governed(before):
                break
            found.insert(0, before)
            phrase = before
        return found

    def _joint_before(self, phrase: Phrase, last: bool) -> int:
        """The token of the "and" or comma before a phrase, -1 if there is none; the last joint of a list is no comma."""
        i = phrase.first - 1
        while self.word(i) in _NEUTRAL:
            i -= 1
        word, before = self.word(i), self.word(i - 1)
        if word == "as" and before == "well":
            return i - 2
        if word not in _JOINTS or (last and word == ","):
            return -1
        return i - 1 if word == "and" and before == "," else i

    def _through_adjunct(self, end: int) -> Phrase | None:
        """The phrase before a short adjunct: "[two soldiers] of the force and" three civilians."""
        for k in range(end - 1, max(self.first, end - 7), -1):
            if phrase := self.ending(k):
                return phrase if self.lower[k] in ("of", "from") else None
        return None

    def _opens_clause(self, phrase: Phrase) -> bool:
        """False for the object of another verb: "arrested [two men] and three civilians were killed"."""
        before = self.word(phrase.first - 1)
        if before in _BEFORE_CLAUSE or before.endswith("ly"):
            return True
        return not (before in VERBS or before in _TAKING or before in PREPOSITIONS or before.endswith(("ed", "ing")))

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

    def _name_before(self, i: int) -> Phrase | None:
        """Somebody named straight before the verb: "Nenad Petrov was", "Nenad Petrov, 34, was"."""
        words, lower = self.words, self.lower
        end = i
        if self.word(end - 1) == ",":
            end -= 2
            while end > max(self.first, i - 14) and words[end] != ",":
                end -= 1
            if words[end] != ",":
                return None
        start = end
        while start > self.first and end - start < 6:
            capital = words[start - 1][0].isupper() and lower[start - 1] not in _NO_NAME
            if not (capital or (lower[start - 1] in _PARTICLES and start < end)):
                break
            start -= 1
        return self._named(start, end)

    def _named(self, start: int, end: int) -> Phrase | None:
        """A name as a counted phrase, unless it names a body, a place or a people, or may be a sentence's first word."""
        words, lower = self.words, self.lower
        if start == end or self._headline or lower[start] == "the" or words[end - 1].isupper():
            return None
        if lower[end - 1] in ORGANIZATION_HEADS or lower[end - 1] in PEOPLE or " ".join(words[start:end]) in _NO_PERSON:
            return None
        before = self.word(start - 1)
        if before in PREPOSITIONS or before in ("the", "a", "an") or before[:1].isdigit():
            return None
        if end - start == 1 and (start == self.first or words[start].endswith("s")):
            return None
        noun = start
        while noun < end - 1 and (lower[noun] in PERSONS or lower[noun] in ROLE_MODIFIERS or lower[noun] in HONORIFICS):
            noun += 1
        return Phrase("name", start, end, Quantity(1, 1, 1, start, end), (noun, end), 2)

    # --- objects ---

    def objects(self, i: int) -> list[Phrase]:
        """The counted objects of the verb that ends before token `i`: "killed [12 people] and [a dog handler]"."""
        i = self._object_start(i)
        phrase = self.at(i)
        if phrase is None or phrase.form in ("pronoun", "nobody"):
            name = self._name_after(i)
            return [name] if name else []
        found = [phrase]
        while len(found) < _LISTED and (joined := self._joined_object(found[-1].last)):
            found.append(joined)
        return found

    def relative_objects(self, i: int) -> list[Phrase]:
        """The antecedents of "whom" before the verb group at token `i`: "[an officer and two sons], whom they had" kidnapped."""
        for k in range(i - 1, max(self.first, i - 5) - 1, -1):
            if self.lower[k] == "whom":
                phrase = self.ending(k) or (self.ending(k - 1) if self.lower[k - 1] == "," else None)
                return [*self._listed_before(phrase), phrase] if phrase else []
        return []

    def _object_start(self, i: int) -> int:
        """Where the object begins: behind "the", "all", "himself and"."""
        if self.word(i) in ("himself", "herself", "themselves", "itself") and self.word(i + 1) == "and":
            i += 2
        while self.word(i) in _NEUTRAL and not self.at(i):
            i += 1
        return i

    def _joined_object(self, i: int) -> Phrase | None:
        """The next object in a list: "30 soldiers [from a Nato-led force] and [more than 50 Serbs]"."""
        part = self.at(i + 1)
        if (
            part and part.part and self.word(i) == ","
        ):  # "killing 18 tourists, 14 of them Australians, and three guides"
            i = next((k for k in range(part.last, min(part.last + 5, self.last)) if self.lower[k] == ","), i)
        for k in range(i, min(i + _ADJUNCT, self.last)):
            word = self.lower[k]
            if word in _JOINTS or (word == "as" and self.word(k + 1) == "well"):
                phrase = self._listed(k + (3 if word == "as" else 1))
                if phrase or word != "and":
                    return phrase
            elif (
                (k == i and word not in PREPOSITIONS)
                or word in AUXILIARIES
                or word in SUBORDINATORS
                or word in RELATIVES
                or word in VERBS
                or not (word[0].isalnum() or word in ("'s", "-"))
            ):
                return None
        return None

    def _listed(self, i: int) -> Phrase | None:
        """The phrase behind a joint, unless it is the subject of what follows: "killed 12 and [five others] were hurt"."""
        i += self.word(i) == "and"
        while self.word(i) in _NEUTRAL and not self.at(i):
            i += 1
        phrase = self.at(i)
        if not phrase or not phrase.human or phrase.part or phrase.form not in ("number", "person"):
            return None
        following = self.word(phrase.last)
        if following in PREPOSITIONS:  # "and 50 Serbs in the north fled"
            ahead = self.lower[phrase.last : min(phrase.last + 6, self.last)]
            return None if any(w in AUXILIARIES or w in HAPPENINGS for w in ahead) else phrase
        return None if following in _ACTING or following.endswith("ed") else phrase

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
        return self.word(i) == "'s" or self.has_object(i)

    def has_object(self, i: int) -> bool:
        """True if an uncounted object may start at token `i`: "killed [protesters]", "killed [the men]"."""
        word = self.word(i)
        return word[:1].isalpha() and word not in _NO_OBJECT and not word.endswith("ly")
