"""Whom a phrase or a pronoun means: "Mr Kurti", "the minister", "he", "the syndicate" -> an actor or the phrase."""

from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.extractors.actors import Actor, Cast
from kosovo_reader.language.lexicon import (
    DETERMINERS,
    FEMALE,
    KIN,
    MALE,
    ORGANIZATION_HEADS,
    PREPOSITIONS,
    RELATIVES,
)
from kosovo_reader.language.posts import is_human, is_role

_SENTENCES_BACK = 8  # a pronoun that reaches further back is not resolved
_GENDERS = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m"}


class Source(NamedTuple):
    """Who said something.

    name   the actor's name, or the noun phrase; None if nobody can be told
    actor  None for a phrase that names no actor
    how    name, post ("the minister"), pronoun, phrase, previous (the quotation goes on), or none
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

    def source(self, first: int, last: int) -> Source:
        """Who is meant by the noun phrase of the tokens `first <= i < last`."""
        if first >= last:
            return NOBODY
        lower = self.reading.lower
        if last - first == 1 and lower[first] in _GENDERS:
            return self._pronoun(first, _GENDERS[lower[first]])
        if last - first == 1 and lower[first] in ("they", "it", "we", "i", "who", "you"):
            return self._collective(first) if lower[first] in ("they", "it") else NOBODY
        if actor := self._named(first, last):
            return Source(actor.name, actor, "name")
        if actor := self._by_post(first, last):
            return Source(actor.name, actor, "post")
        return Source(self.phrase(first, last), None, "phrase")

    def phrase(self, first: int, last: int) -> str:
        """The phrase as written, without a relative clause and without what a place adds to a name."""
        reading = self.reading
        return " ".join(reading.text[reading.starts[first] : reading.ends[last - 1]].split())

    def _named(self, first: int, last: int) -> Actor | None:
        """The actor that is the head of the phrase, or that stands in apposition to it."""
        _reading, lower, words = self.reading, self.reading.lower, self.reading.words
        inside = self.cast.within(first, last)
        head = first
        while (
            head < last
            and (head == first or lower[head] not in PREPOSITIONS)
            and lower[head] not in RELATIVES
            and words[head] != ","
        ):
            head += 1
        for start, stop, actor in inside:
            if actor.kind == "person" and stop <= head and (stop == head or words[stop] != "'s"):
                return actor
        for start, stop, actor in inside:
            if stop == head or ((start == first or (lower[first] == "the" and start == first + 1)) and stop >= last):
                return actor
        for start, stop, actor in inside:  # the phrase is the name, "Police in Kosovo"
            if start <= first + 1 and stop >= last:
                return actor
        after = self.cast.within(last, last + 4)
        if (
            after
            and last < len(words)
            and words[last] in (",", "—", "–")
            and after[0][2].kind in ("person", "organization")
        ):
            start, stop, actor = after[0]
            if not any(words[k] == "," for k in range(last + 1, start)) and stop < len(
                words
            ):  # "its spokesman, Colonel X,"
                if actor.kind == "person" and any(is_human(lower[k]) for k in range(first, last)):
                    return actor
                if actor.kind == "organization" and start == last + 1 and words[stop] == ",":
                    return actor
        if last < len(words) and lower[last] in RELATIVES:  # "a taxi driver who gave his name only as Dejan"
            for start, end, actor in self.cast.within(last, last + 14):
                if actor.kind == "person" and lower[start - 1] in ("as", "named", "called", "by"):
                    return actor
        return None

    def _by_post(self, first: int, last: int) -> Actor | None:
        """ "the minister", "the 43-year-old", "the syndicate": the last actor with that post or head word."""
        lower = self.reading.lower
        definite = lower[first] in ("the", "this", "that", "his", "her", "its", "their")
        if not definite and not (last - first == 1 and (is_role(lower[first]) or lower[first] in ORGANIZATION_HEADS)):
            return None
        start = first + 1 if definite else first
        head = start
        while head < last and lower[head] not in PREPOSITIONS and lower[head] not in RELATIVES:
            head += 1
        if head == start:
            return None
        noun = lower[head - 1]
        before = self.cast.mentions[: self._index(first)]
        for _, _, actor in reversed(before[-60:]):
            if actor.kind == "person" and is_role(noun):
                for m in actor.mentions:
                    if m.role and noun in lower[m.role[0] : m.role[1]] and self._fits(start, head, m.role):
                        return actor
                    if (
                        m.first > 2 and noun in lower[m.first - 3 : m.first] and head - start == 1
                    ):  # Colonel X ... the colonel
                        return actor
            elif actor.kind == "organization" and noun in ORGANIZATION_HEADS and actor.name.lower().split()[-1] == noun:
                return actor
        return None

    def _fits(self, start: int, head: int, role: tuple[int, int]) -> bool:
        """True if what the phrase says of the post ("prime") is in the post that the article told."""
        told = self.reading.lower[role[0] : role[1]]
        return all(
            word in told
            for word in self.reading.lower[start : head - 1]
            if word in ("prime", "foreign", "interior", "defence", "deputy", "former", "health", "justice")
        )

    def _index(self, token: int) -> int:
        return len(self.cast.within(0, token))

    def _pronoun(self, token: int, gender: str) -> Source:
        if token not in self._pronouns:
            self._pronouns[token] = NOBODY  # a pronoun that leads back to itself is nobody
            self._pronouns[token] = self._antecedent(token, gender)
        return self._pronouns[token]

    def _antecedent(self, token: int, gender: str) -> Source:
        """The person that "he" or "she" at `token` means: the subject of the nearest sentence that has one of that gender."""
        reading = self.reading
        here = reading.sentence_at(token)
        for index in range(here, max(here - _SENTENCES_BACK, -1), -1):
            sentence = reading.sentences[index]
            stop = min(sentence.last, token)
            found = self._subject(sentence.first, stop, gender)
            if found is not None:
                return found
        return NOBODY

    def _subject(self, first: int, stop: int, gender: str) -> Source | None:
        """The most prominent person of that gender among the tokens: the subject before objects, a pronoun as itself."""
        lower = self.reading.lower
        options: list[tuple[int, int, Source]] = []
        for start, end, actor in self.cast.within(first, stop):
            if actor.kind == "person" and not self.quoted[start] and actor.gender in ("", gender):
                options.append(
                    (
                        self._prominence(start, end, first) + (0 if actor.gender else 1),
                        start,
                        Source(actor.name, actor, "pronoun"),
                    )
                )
        for i in range(first, min(stop, first + 60)):
            if lower[i] in ("he", "she") and not self.quoted[i] and _GENDERS[lower[i]] == gender:
                resolved = self._pronoun(i, gender)
                if resolved.name:
                    options.append((1, i, resolved))
                break
        if unnamed := self._unnamed(first, stop, gender):
            options.append((1 if options else 0, first, unnamed))
        return min(options, key=lambda o: o[:2])[2] if options else None

    def _prominence(self, start: int, end: int, first: int) -> int:
        """0 for a subject, 1 behind a verb, 2 behind a preposition or as a possessor."""
        lower, words = self.reading.lower, self.reading.words
        i = start - 1
        while i > first and (words[i][0].isupper() or is_role(lower[i]) or lower[i] in DETERMINERS):
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
            if is_human(lower[i]) and not (i + 1 < stop and is_human(lower[i + 1])):
                if (lower[i] in FEMALE and gender != "f") or (lower[i] in MALE and gender != "m"):
                    return None
                last = i + 1
                if (
                    last + 1 < stop
                    and lower[last] in ("from", "of", "in", "at", "with")
                    and words[last + 1][0].isupper()
                ):
                    last += 2
                return Source(self.phrase(first, last), None, "pronoun")
            if lower[i] in PREPOSITIONS or words[i] in ",.":
                return None
        return None

    def subject(self, first: int, stop: int) -> Source:
        """The speaker where only the sentence before the quotation tells: its subject, "The minister was unmoved. “...”"."""
        reading = self.reading
        sentence = reading.sentences[reading.sentence_at(first)]
        last = min(max(sentence.last, first + 1), stop)
        for gender in ("m", "f"):
            found = self._subject(first, last, gender)
            if found is not None and found.name:
                return found._replace(how="subject")
        for start, end, actor in self.cast.within(first, last):
            if not self.quoted[start] and self._prominence(start, end, first) == 0:
                return Source(actor.name, actor, "subject")
        return NOBODY

    def _collective(self, token: int) -> Source:
        """The body or the people that "it" or "they" means: the subject of this sentence or the one before."""
        here = self.reading.sentence_at(token)
        for index in (here, here - 1, here - 2):
            if index < 0:
                break
            sentence = self.reading.sentences[index]
            for start, end, actor in self.cast.within(sentence.first, min(sentence.last, token)):
                if actor.kind != "person" and not self.quoted[start] and self._prominence(start, end, sentence.first) == 0:
                    return Source(actor.name, actor, "pronoun")
            if index < here:
                told = self.cast.within(sentence.first, sentence.last)
                bodies = [a for start, _, a in told if a.kind == "organization" and not self.quoted[start]]
                if len(set(map(id, bodies))) == 1:
                    return Source(bodies[0].name, bodies[0], "pronoun")
        return NOBODY


def is_kin(word: str) -> bool:
    """True for mother, son, friend: a person told by another."""
    return word in KIN
