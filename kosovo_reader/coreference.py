"""Whom a phrase or a pronoun means: "Mr Gashi", "the minister", "he", "the syndicate" -> an actor or the phrase."""

from bisect import bisect_left
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.extractors.actors import Actor, Cast
from kosovo_reader.language.institutions import KINDS_OF_BODIES, KINDS_OF_HEADS
from kosovo_reader.language.lexicon import (
    DETERMINERS,
    FEMALE,
    HONORIFICS,
    MALE,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    PREPOSITIONS,
    RELATIVES,
    ROLE_MODIFIERS,
)
from kosovo_reader.language.posts import is_human, is_role
from kosovo_reader.names.evidence import is_aged
from kosovo_reader.names.known import BODIES
from kosovo_reader.names.mention import written

_SENTENCES_BACK = 8  # a pronoun that reaches further back is not resolved
_LONGEST_SENTENCE = 400  # tokens; of a longer one only the last are looked at
_MENTIONS_READ = 20  # of one actor, for posts and ages
_GENDERS = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m"}
_COLLECTIVE = frozenset("they it their its".split())
_SUBJECTS = frozenset(["he", "she"])
_POINTING = frozenset("the this that his her its their".split())
# What many bodies are called: "the rights group" is only one of which the article says that it is about rights.
_GENERIC = frozenset(
    "group agency organisation organization company party body mission movement force court paper".split()
)
_BODIES = ORGANIZATION_HEADS | ORGANIZATION_NOUNS | _GENERIC | {"lender"}
_ARMS = _BODIES | {"wing", "arm", "branch"}
_NAMING = frozenset("as named called by".split())
_FROM = frozenset("from of in at with".split())  # a taxi driver from Mitrovica
# What tells one minister from another: "the prime minister" is not the foreign minister.
_TELLING = frozenset(
    """
    prime foreign interior defence defense deputy former health justice finance economy education vice environment
    energy transport agriculture home opposition regional
    """.split()
)


class Source(NamedTuple):
    """Who said something.

    name   the actor's name, or the noun phrase; None if nobody can be told
    actor  None for a phrase that names no actor
    how    name, post ("the minister"), pronoun, phrase, previous (the quotation goes on), subject, or none
    """

    name: str | None
    actor: Actor | None
    how: str


NOBODY = Source(None, None, "none")


class Resolver:
    """Resolves phrases of one article. `quoted` marks the tokens of quotations, which introduce nobody."""

    def __init__(self, reading: Reading, cast: Cast, quoted: bytearray) -> None:
        self.reading = reading
        self.cast = cast
        self.quoted = quoted
        self._pronouns: dict[int, Source] = {}
        self._resolved = 0  # each "he" and "she" before this token is in `_pronouns`
        self._posts: dict[str, list[_Post]] | None = None

    def source(self, first: int, last: int) -> Source:
        """Who is meant by the noun phrase of the tokens `first <= i < last`."""
        if first >= last:
            return NOBODY
        if last - first == 1:
            word = self.reading.lower[first]
            if word in _GENDERS:
                return self._pronoun(first, _GENDERS[word])
            if word in _COLLECTIVE:
                return self._collective(first)
            if word in ("we", "i", "who", "you"):
                return NOBODY
        if actor := self._named(first, last):
            return Source(actor.name, actor, "name")
        if actor := self._by_post(first, last):
            return Source(actor.name, actor, "post")
        return Source(written(self.reading, first, last), None, "phrase")

    def subject(self, first: int, stop: int) -> Source:
        """The speaker where only the sentence before tells: its subject, "The minister was unmoved. “...”"."""
        sentence = self.reading.sentences[self.reading.sentence_at(first)]
        last = min(max(sentence.last, first + 1), stop)
        for gender in ("m", "f"):
            found = self._person(first, last, gender)
            if found is not None and found.name:
                return found._replace(how="subject")
        for start, end, actor in self.cast.within(first, last):
            if not self.quoted[start] and self._prominence(start, end, first) == 0:
                return Source(actor.name, actor, "subject")
        return NOBODY

    # Names

    def _named(self, first: int, last: int) -> Actor | None:
        """The actor that the phrase names, or that explains it."""
        return (
            self._at_head(first, last)
            or self._in_apposition(first, last)
            or (self._by_own_name(last) if last - first < 12 else None)
        )

    def _at_head(self, first: int, last: int) -> Actor | None:
        """The actor that ends the phrase before its first preposition, or that is the whole phrase.

        "Interior Minister Xhelal Svecla of the ruling party", "the UN refugee agency"; not "a spokesman for Hamas"
        """
        words, lower = self.reading.words, self.reading.lower
        inside = self.cast.within(first, last)
        head = _head_end(self.reading, first, last)
        for _, stop, actor in inside:
            if actor.kind == "person" and stop <= head and (stop == head or words[stop] != "'s"):
                return actor
        for start, stop, actor in inside:
            opens = start == first or (lower[first] == "the" and start == first + 1)
            if stop == head or (opens and stop >= last):
                return actor
        return None

    def _in_apposition(self, first: int, last: int) -> Actor | None:
        """The actor behind a comma: "its spokesman, Colonel Mario Renna", "the group, Ansar al-Sharia,"."""
        words, lower = self.reading.words, self.reading.lower
        if words[last : last + 1] not in ([","], ["—"], ["–"]):
            return None
        after = self.cast.within(last, last + 8)
        if not after:
            return None
        start, stop, actor = after[0]
        closed = actor.kind == "organization" and words[stop : stop + 1] == [","]
        if closed and start == last + 2 and lower[last + 1] == "the":
            return actor if lower[last - 1] in _ARMS else None  # its armed wing, the Liberation Army, said
        start, stop, actor = next((m for m in after if m[2].kind == "person"), after[0])
        if not all(is_human(w) or w in ROLE_MODIFIERS or w in HONORIFICS or "-" in w for w in lower[last + 1 : start]):
            return None  # one of the organisers, law student X,
        if actor.kind != "person":
            return actor if closed and start == last + 1 else None
        one_of = lower[first : first + 2] == ["one", "of"]
        nouns = lower[max(first, last - 12) : last]
        human = any(is_human(noun) or (one_of and is_human(noun.removesuffix("s"))) for noun in nouns)
        return actor if human else None

    def _by_own_name(self, last: int) -> Actor | None:
        """ "a taxi driver who gave his name only as Dejan", "A commander, who gave only his first name, Drini,"."""
        lower = self.reading.lower
        last += lower[last : last + 1] == [","]
        return self._by_own_name_within(last, last + 14) if lower[last : last + 1] in (["who"], ["whose"]) else None

    def _by_own_name_within(self, first: int, stop: int) -> Actor | None:
        lower = self.reading.lower
        for start, _, actor in self.cast.within(first, min(stop, first + 20)):
            if actor.kind == "person" and (lower[start - 1] in _NAMING or lower[start - 2 : start] == ["name", ","]):
                return actor
        return None

    # Posts

    def _by_post(self, first: int, last: int) -> Actor | None:
        """ "the minister", "the 43-year-old", "the syndicate", "police": the last actor of that post, age or kind."""
        lower = self.reading.lower
        definite = lower[first] in _POINTING
        start = first + 1 if definite else first
        if not definite and not (last - first == 1 and (is_role(lower[first]) or lower[first] in ORGANIZATION_HEADS)):
            return None
        head = _head_end(self.reading, start, last)
        if head == start:
            return None
        if self._posts is None:
            self._posts = _posts(self.cast)
        noun = lower[head - 1]
        before = lower[start : head - 1]
        while noun in _GENERIC and any("-" in word for word in before):  # the New York-based group
            del before[0]
        asked = set(before) if noun in _GENERIC else _TELLING.intersection(before)
        called = self._posts.get(noun, [])
        index = bisect_left(called, first, key=lambda post: post.token)
        return next((post.actor for post in called[max(index - 60, 0) : index][::-1] if asked <= post.told), None)

    # Pronouns

    def _pronoun(self, token: int, gender: str) -> Source:
        """The person that "he" or "she" at `token` means."""
        if token not in self._pronouns:
            self._resolve_before(token)
            self._pronouns[token] = self._antecedent(token, gender)
        return self._pronouns[token]

    def _resolve_before(self, token: int) -> None:
        """Resolve each "he" and "she" before the token, in their order: what one means may be what the next means."""
        lower = self.reading.lower
        for i in range(self._resolved, token):
            if lower[i] in _SUBJECTS and not self.quoted[i] and i not in self._pronouns:
                self._pronouns[i] = self._antecedent(i, _GENDERS[lower[i]])
        self._resolved = max(self._resolved, token)

    def _antecedent(self, token: int, gender: str) -> Source:
        """The subject of the nearest sentence that has a person of that gender."""
        reading = self.reading
        here = reading.sentence_at(token)
        for index in range(here, max(here - _SENTENCES_BACK, -1), -1):
            sentence = reading.sentences[index]
            stop = min(sentence.last, token)
            found = self._person(max(sentence.first, stop - _LONGEST_SENTENCE), stop, gender)
            if found is not None:
                return found
        return NOBODY

    def _person(self, first: int, stop: int, gender: str) -> Source | None:
        """The most prominent person of that gender: the subject before objects, a pronoun as whom it means."""
        options: list[tuple[int, int, Source]] = []
        for start, end, actor in self.cast.within(first, stop):
            if actor.kind == "person" and not self.quoted[start] and actor.gender in ("", gender):
                prominence = self._prominence(start, end, first) + (0 if actor.gender else 1)
                options.append((prominence, start, Source(actor.name, actor, "pronoun")))
        if pronoun := self._pronoun_within(first, stop, gender):
            options.append(pronoun)
        if unnamed := self._unnamed(first, stop, gender):
            options.append((1 if options else 0, first, unnamed))
        return min(options, key=lambda option: option[:2])[2] if options else None

    def _pronoun_within(self, first: int, stop: int, gender: str) -> tuple[int, int, Source] | None:
        """The first "he" or "she" near the head of the sentence, if it is of that gender and means somebody."""
        lower = self.reading.lower
        for i in range(first, min(stop, first + 60)):
            if lower[i] in _SUBJECTS and not self.quoted[i] and _GENDERS[lower[i]] == gender:
                source = self._pronoun(i, gender)
                return (1, i, source) if source.name else None
        return None

    def _prominence(self, start: int, end: int, first: int) -> int:
        """0 for a subject, 1 behind a verb, 2 behind a preposition or as a possessor."""
        lower, words = self.reading.lower, self.reading.words
        i = start - 1
        while i > max(first, start - 24) and (words[i][0].isupper() or is_role(lower[i]) or lower[i] in DETERMINERS):
            i -= 1
        if (i >= first and lower[i] in PREPOSITIONS) or words[end : end + 1] == ["'s"]:
            return 2
        return 0 if start - first < 8 else 1

    def _unnamed(self, first: int, stop: int, gender: str) -> Source | None:
        """ "A taxi driver who ...": somebody without a name who is the subject of a sentence."""
        lower, words = self.reading.lower, self.reading.words
        if stop - first < 2 or lower[first] not in ("a", "an", "one", "another") or self.quoted[first]:
            return None
        for i in range(first + 1, min(first + 6, stop)):
            if lower[i] in PREPOSITIONS or words[i] in ",.":
                return None
            if is_human(lower[i]) and not (i + 1 < stop and is_human(lower[i + 1])):
                if (lower[i] in FEMALE and gender != "f") or (lower[i] in MALE and gender != "m"):
                    return None
                if named := self._by_own_name_within(i, stop):
                    return Source(named.name, named, "pronoun")
                from_place = i + 2 < stop and lower[i + 1] in _FROM and words[i + 2][0].isupper()
                return Source(written(self.reading, first, i + 3 if from_place else i + 1), None, "pronoun")
        return None

    def _collective(self, token: int) -> Source:
        """The body or the people that "it" or "they" means: the subject of this sentence or the two before."""
        here = self.reading.sentence_at(token)
        for index in range(here, max(here - 3, -1), -1):
            sentence = self.reading.sentences[index]
            last = min(sentence.last, token)
            first = max(sentence.first, last - _LONGEST_SENTENCE)
            named = [m for m in self.cast.within(first, last) if not self.quoted[m[0]] and m[2].kind != "person"]
            for start, end, actor in named:
                if self._prominence(start, end, first) == 0:
                    return Source(actor.name, actor, "pronoun")
            bodies = {actor.name: actor for _, _, actor in named if actor.kind == "organization"}
            if index < here and len(bodies) == 1:
                name, actor = bodies.popitem()
                return Source(name, actor, "pronoun")
        return NOBODY


class _Post(NamedTuple):
    """An actor whom a noun may mean behind token `token`; `told` are the words of the actor's posts."""

    token: int
    told: frozenset[str]
    actor: Actor


def _posts(cast: Cast) -> dict[str, list[_Post]]:
    """Noun -> each mention of whoever was called that, in the order of the text: minister, 43-year-old, syndicate."""
    called = {actor.name: _called(cast.reading, actor) for actor in cast.actors}
    posts: dict[str, list[_Post]] = {}
    for first, _, actor in cast.mentions:
        told = called[actor.name]
        for noun in told if actor.kind == "person" else told & _BODIES:
            posts.setdefault(noun, []).append(_Post(first, told, actor))
    return posts


def _called(reading: Reading, actor: Actor) -> frozenset[str]:
    """What an actor may be called: a body by its head, a person by post, rank and age."""
    if actor.kind == "organization":
        return _called_as_body(reading, actor)
    if actor.kind != "person":
        return frozenset()
    lower, called = reading.lower, set[str]()
    for m in actor.mentions[:_MENTIONS_READ]:
        if m.role:
            called.update(lower[m.role[0] : m.role[1]])
        called.update(word for word in lower[max(m.first - 3, 0) : m.first] if is_role(word))
        if is_aged(reading, m.last, len(lower)):
            called.add(f"{lower[m.last + 1]}-year-old")
    return frozenset(called)


def _called_as_body(reading: Reading, actor: Actor) -> frozenset[str]:
    """What a body may be called: its head, the usual noun for it ("the alliance"), and what the article calls it."""
    words = actor.name.lower().split()
    called = {*words, *KINDS_OF_BODIES.get(BODIES.get(actor.name, actor.name), "").split()}
    for word in (words[-1], words[0]):
        called.update(KINDS_OF_HEADS.get(word, "").split())
    for m in actor.mentions[:_MENTIONS_READ]:
        beside = {reading.lower[m.first - 1] if m.first else "", reading.lower[m.last - 1]}
        called.update(beside & ORGANIZATION_NOUNS)
    return frozenset(called)


def _head_end(reading: Reading, first: int, last: int) -> int:
    """Where the phrase's first noun phrase ends: before a preposition, a relative or a comma."""
    for k in range(first, last):
        word = reading.lower[k]
        if word == "," or word in RELATIVES or (k > first and word in PREPOSITIONS):
            return k
    return last
