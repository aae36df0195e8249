"""Whom a phrase or a pronoun means: "Mr Gashi", "the minister", "he", "the syndicate" -> an actor or the phrase."""

from bisect import bisect_left
from itertools import count
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.callings import BODY_NOUNS, FROM, PEOPLE, Callings, head_end, is_silent
from kosovo_reader.extractors.actors import Actor, Cast
from kosovo_reader.language.attribution import Report, reports
from kosovo_reader.language.countries import ADJECTIVES, NAMES
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FEMALE,
    KIN,
    MALE,
    MONTHS,
    ORGANIZATION_HEADS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from kosovo_reader.language.posts import is_human, is_role
from kosovo_reader.language.speech_nouns import POSSESSIVES, letter_in
from kosovo_reader.named_actors import apposed_actor, named_actor
from kosovo_reader.names.mention import written

_SENTENCES_BACK = 8  # a pronoun that reaches further back is not resolved
_TELLERS_BACK = 3  # nor does a quotation without any attribution belong to whom a sentence further back quotes
_OPENING = 10  # tokens among which the subject of a sentence starts
_LONGEST_CHAIN = 60  # pronouns that mean each other
_LONGEST_SENTENCE = 400  # tokens; of a longer one only the last are looked at
_GENDERS = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m"}
_ANY = frozenset("a an one another his her their".split())
_GESTURES = frozenset("nods nodded sighs sighed shrugs shrugged smiles smiled laughs laughed weeps wept".split())
_NOBODYS = frozenset(["we", "i", "you"])
_TURNS = frozenset("but yet and still so".split())
_CROWDS = frozenset("hundreds thousands dozens scores".split())
_COLLECTIVE = frozenset("they it their its".split())
_INNER = (SUBORDINATORS | RELATIVES | {"to"}) - {"and", "but", "so", "while"}  # "left after Gashi said"
_VERBAL = AUXILIARIES | PRONOUNS | SAYING


class Source(NamedTuple):
    """Who said something.

    name   the actor's name, or the noun phrase; None if nobody can be told
    actor  None for a phrase that names no actor
    how    name, post ("the minister"), pronoun, phrase, previous (the quotation goes on), subject, or none
    """

    name: str | None
    actor: Actor | None
    how: str

    @classmethod
    def of(cls, actor: Actor, how: str) -> "Source":
        """An actor who speaks."""
        return cls(actor.name, actor, how)


NOBODY = Source(None, None, "none")


class Resolver:
    """Resolves phrases of one article. `quoted` marks the tokens of quotations, which introduce nobody."""

    def __init__(self, reading: Reading, cast: Cast, quoted: bytearray) -> None:
        self.reading = reading
        self.cast = cast
        self.quoted = quoted
        self._sources: dict[tuple[int, int], Source] = {}
        self._pronouns: dict[int, Source] = {}
        self._reports: dict[int, list[Report]] = {}
        self._depth = 0  # how many pronouns wait for whom another means
        self._callings = Callings(cast, quoted)

    def source(self, first: int, last: int) -> Source:
        """Who is meant by the noun phrase of the tokens `first <= i < last`."""
        if (source := self._sources.get((first, last))) is None:
            source = self._sources[first, last] = self._source(first, last) if first < last else NOBODY
        return source

    def _source(self, first: int, last: int) -> Source:
        words, lower = self.reading.words, self.reading.lower
        word, several = lower[first], last - first > 1
        if word in _NOBODYS or (word == "who" and not several and words[first] != "WHO"):
            return NOBODY  # “We stay, said Gashi. “...”
        if not several and word in _GENDERS:
            return self._pronoun(first, _GENDERS[word])
        if not several and word in _COLLECTIVE:
            return self._collective(first)
        if word == "the" and last - first == 2 and lower[first + 1] in ("latter", "former"):
            actor = self._callings.of_two(first)
            return Source.of(actor, "phrase") if actor else NOBODY
        short = 1 < len(words[last - 1]) < 5 and words[last - 1].isupper() and not self.cast.within(last - 1, last)
        if short and (actor := self._callings.whom(first, last)) and actor.kind == "person":
            return Source.of(actor, "post")  # the IGP
        if several and self._callings.both(first, last):
            return Source(written(self.reading, first, last), None, "phrase")
        actor = named_actor(self.cast, first, last)
        if actor or (last - first < 12 and (actor := self._callings.by_own_name(last))):
            return Source.of(actor, "name")
        if actor := self._callings.whom(first, last):
            return Source.of(actor, "post")
        if last - first == 2 and lower[last - 1].endswith("-year-old"):
            either = {source for gender in "mf" if (source := self._antecedent(first, gender)).actor}
            if len(either) == 1:  # the 32-year-old
                return either.pop()
        if actor := apposed_actor(self.cast, first, last):
            return Source.of(actor, "name")
        first, last = self._callings.own_name(last) or self._callings.introduced(first, last)
        if not any(word[0].isalpha() for word in words[first:last]):
            return NOBODY  # a bracket, a number
        start = next((i for i in range(last - 1, first, -1) if not words[i][0].isupper()), first)
        if 2 < last - start < 5 and (is_human(lower[start]) or "-of-" in lower[start]):
            first = start + 1  # mum-of-two Kelly Rees
        head = head_end(self.reading, first, last)
        named = words[first:head]
        if 1 < len(named) < 4 and not is_role(named[-1].lower()) and all(word[0].isupper() for word in named):
            last = head  # Fatuma Ali outside the morgue
        return Source(written(self.reading, first, last), None, "phrase")

    def subject(self, first: int, stop: int, *, back: bool) -> Source:
        """The speaker where only the sentences before tell: who reports or acts there, "He was unmoved. “...”".

        With `back`, also who reports in the two sentences before that; without, a body speaks, "a press release said".
        """
        here = self.reading.sentence_at(first)
        block = self.reading.sentences[self.reading.sentence_at(stop)].block
        for index in range(here, max(here - (_TELLERS_BACK if back else 1), -1), -1):
            sentence = self.reading.sentences[index]
            last = min(max(sentence.last, first + 1), stop)
            beside = index == here and sentence.block == block
            for gender in ("",) if beside or not back else ("m", "f"):
                if found := self._teller(index, sentence.first, last, gender):
                    return found._replace(how="subject")
            for gender in ("m", "f") if index == here else ():
                if (found := self._person(first, last, gender)) and found.name:
                    return found._replace(how="subject")
        return self._sole_person(block, here, stop) if back else self._body(here)

    def _body(self, index: int) -> Source:
        """The body that a sentence tells of first: "KFOR mourned on Monday. “...,” the statement said"."""
        first, last, _ = self.reading.sentences[index]
        for start, end, actor in self.cast.within(first, min(last, first + _OPENING)):
            body = actor.kind == "organization" and not self.quoted[start]
            if body and self._prominence(start, end, first) == 0:
                return Source.of(actor, "subject")
        return NOBODY

    def _sole_person(self, block: int, here: int, stop: int) -> Source:
        """The only person of whom the paragraph tells: "Ana Lopez was asleep. Her phone was dead. “...”"."""
        first = here
        while first > 0 and here - first < _TELLERS_BACK and self.reading.sentences[first - 1].block == block:
            first -= 1
        named = self.cast.within(self.reading.sentences[first].first, stop)
        people = {m[2]: m[1] for m in named if m[2].kind == "person" and not self.quoted[m[0]]}
        if len(people) != 1 or self.reading.sentences[here].block != block:
            return NOBODY
        actor, end = people.popitem()
        return NOBODY if is_silent(self.reading, end, stop) else Source.of(actor, "subject")

    def _pronoun(self, token: int, gender: str) -> Source:
        """The person that "he" or "she" at `token` means, which may be whom the one before means."""
        if (source := self._pronouns.get(token)) is None:
            self._depth += 1
            source = self._antecedent(token, gender) if self._depth < _LONGEST_CHAIN else NOBODY
            self._depth -= 1
            self._pronouns[token] = source
        return source

    def _antecedent(self, token: int, gender: str) -> Source:
        """Who reports or acts in the nearest sentence that has a person of that gender."""
        reading = self.reading
        here = reading.sentence_at(token)
        for index in range(here, max(here - _SENTENCES_BACK, -1), -1):
            sentence = reading.sentences[index]
            stop = min(sentence.last, token)
            first = max(sentence.first, stop - _LONGEST_SENTENCE)
            worst = 2 if index == here else 3  # "Asked by Gashi, he replied"
            found = self._teller(index, first, stop, gender) or self._person(first, stop, gender, worst)
            if found is not None:
                return found
        return self._definite(here, token, gender) or NOBODY

    def _definite(self, here: int, token: int, gender: str) -> Source | None:
        """ "The driver stopped", "The bishop's letter was short": who opens a sentence, if "he" means nobody else."""
        for index in range(here, max(here - _TELLERS_BACK, -1), -1):
            first, last, _ = self.reading.sentences[index]
            end = self._callings.definite(first, min(last, token)) if self.reading.lower[first] == "the" else first
            if end > first and self.reading.lower[end - 1] not in (FEMALE if gender == "m" else MALE):
                return Source(written(self.reading, first, end), None, "pronoun")
        return None

    def _teller(self, index: int, first: int, stop: int, gender: str) -> Source | None:
        """Who reports in a sentence, of that gender if one is asked: "A doctor, Arben Gashi, who was there, said"."""
        lower = self.reading.lower
        told = self.told(index)
        start = bisect_left(told, first, key=lambda report: report.cue)
        for report in told[start : start + 8]:
            if max(report.cue, report.last - 1) >= stop or not report.known:
                continue
            if self.quoted[report.cue] or self.quoted[report.first]:
                continue
            if report.cue > first and (lower[report.cue] == "according" or lower[report.first - 1] in _INNER):
                continue
            source = self.source(report.first, report.last)
            if source.name and self._may_be(source, report, gender):
                return source._replace(how="pronoun")
        return None

    def _may_be(self, source: Source, report: Report, gender: str) -> bool:
        """True if "he" or "she" may mean a source; asked for none, if it is anybody."""
        if not gender:
            return letter_in(self.reading, report) < 0
        if source.actor:
            return source.actor.kind == "person" and source.actor.gender in ("", gender)
        head = head_end(self.reading, report.first, report.last)
        words = self.reading.words[report.first : head]
        if 0 < len(words) < 5 and all(w.istitle() and w not in ADJECTIVES and w not in NAMES for w in words):
            people = len(words) == 1 and is_human(words[0].lower().removesuffix("s"))  # Doctors, not Gibson
            return ORGANIZATION_HEADS.isdisjoint(map(str.lower, words)) and not people
        nouns = self.reading.lower[report.first : head]
        others = FEMALE if gender == "m" else MALE
        return bool(nouns) and (is_human(nouns[-1]) or nouns[-1] in KIN) and others.isdisjoint(nouns)

    def _person(self, first: int, stop: int, gender: str, worst: int = 3) -> Source | None:
        """The most prominent person of that gender: the subject before objects, a pronoun as whom it means."""
        options: list[tuple[int, int, Source]] = []
        for start, end, actor in self.cast.within(first, stop):
            if actor.kind != "person" or actor.gender not in ("", gender) or self.quoted[start]:
                continue
            prominence = self._prominence(start, end, first)
            if prominence <= worst and not is_silent(self.reading, end, stop):
                options.append((prominence + (not actor.gender), start, Source.of(actor, "pronoun")))
        if pronoun := self._pronoun_within(first, stop, gender):
            options.append(pronoun)
        if unnamed := self._unnamed(first, stop, gender) or self._posted(first, stop, gender):
            options.append((1 if options and unnamed.actor is None else 0, first, unnamed))
        return min(options, key=lambda option: option[:2])[2] if options else None

    def _pronoun_within(self, first: int, stop: int, gender: str) -> tuple[int, int, Source] | None:
        """The first "he" or "she" near the head of the sentence, if it is of that gender and means somebody."""
        word, near = "he" if gender == "m" else "she", self.reading.lower[first : min(stop, first + 60)]
        for i in range(first, first + len(near)) if word in near else ():
            if near[i - first] == word and not self.quoted[i]:
                source = self._pronoun(i, gender)
                return (int(i - first >= 8), i, source) if source.name else None
        return None

    def _posted(self, first: int, stop: int, gender: str) -> Source | None:
        """ "The prime minister showed photos": whom the post means that a sentence begins with."""
        lower = self.reading.lower
        if self.quoted[first] or lower[first] != "the":
            return None
        end = next((i + 1 for i in range(first + 1, min(first + 6, stop)) if is_role(lower[i])), 0)
        actor = self._callings.whom(first, end) if end and not is_silent(self.reading, end, stop) else None
        fits = actor and actor.kind == "person" and actor.gender in ("", gender)
        return Source.of(actor, "pronoun") if actor and fits else None

    def _prominence(self, start: int, end: int, first: int) -> int:
        """0 for a subject, 1 behind a verb, 2 as a possessor, 3 behind a preposition."""
        lower, words = self.reading.lower, self.reading.words
        i = start - 1
        while i > max(first, start - 24) and (words[i][0].isupper() or is_role(lower[i]) or lower[i] in DETERMINERS):
            i -= 1 + (lower[i - 2 : i] == ["secretary", "of"])
        if words[end : end + 1] == ["'s"]:
            return 2
        dated = lower[i + 1] in MONTHS or lower[i + 1] in WEEKDAYS  # "On Monday Serbia"
        if i >= first and (lower[i] in PREPOSITIONS or lower[i] == "as") and not dated:
            return 3
        return int(start - first >= 8 or not _VERBAL.isdisjoint(lower[first : max(i + 1, first)]))

    def _unnamed(self, first: int, stop: int, gender: str) -> Source | None:
        """ "A taxi driver who ...": somebody without a name who is the subject of a sentence."""
        lower, words = self.reading.lower, self.reading.words
        if _ANY.isdisjoint(lower[first : min(first + 8, stop)]):
            return None
        opened = next(i for i in count(first) if lower[i] in _ANY)
        led = lower[opened - 1] in _TURNS or words[opened - 1] == "," or lower[first] in PREPOSITIONS
        if stop - opened < 2 or (opened > first and not led) or self.quoted[opened]:
            return None
        heard = lower[opened + 1] in KIN and not _GESTURES.isdisjoint(lower[opened:stop])  # Her mother nods
        known = self.cast.within(first, opened) or (lower[opened] in POSSESSIVES and not heard)
        if known or not _VERBAL.isdisjoint(lower[first:opened]):
            return None
        for i in range(opened + 1, min(opened + 6, stop)):
            if (lower[i] in PREPOSITIONS and lower[i] != "of") or words[i] in ",.":
                return None
            noun = lower[i].removesuffix("s") if lower[opened + 1] == "of" else lower[i]  # one of the drivers
            if (is_human(noun) or noun in KIN) and not (i + 1 < stop and is_human(lower[i + 1])):
                other = (lower[i] in FEMALE and gender != "f") or (lower[i] in MALE and gender != "m")
                if other or is_silent(self.reading, i + 1, stop):
                    return None
                from_place = i + 2 < stop and lower[i + 1] in FROM and words[i + 2][0].isupper()
                return Source(written(self.reading, opened, i + 3 if from_place else i + 1), None, "pronoun")
        return None

    def _many(self, index: int, first: int, stop: int) -> Source | None:
        """ "Hundreds of protesters gathered", "doctors at the hospital said": people whom a sentence tells of first."""
        lower = self.reading.lower
        reported = self.told(index)
        at = bisect_left(reported, first, key=lambda report: report.cue)
        told = next((r for r in reported[at : at + 4] if first <= r.first < r.last <= r.cue < stop), None)
        start, end = (told.first, told.last) if told else (first, min(first + 8, stop))
        bare = start if lower[start] in _CROWDS and lower[start + 1 : start + 2] != ["of"] else -1
        noun = next((i for i in range(start, end) if lower[i] in PEOPLE), bare)
        if noun < 0 or self.quoted[noun] or self.cast.within(start, noun + 1):
            return None
        if not told:
            start, end = start + 2 * (lower[start] in ("that", "this")), noun + 1  # That evening several thousand
        return Source(written(self.reading, start, end), None, "pronoun")

    def _telling_body(self, index: int, first: int, last: int) -> Source | None:
        """ "“...,” the department said. “...,” it added": the body that reports in a sentence."""
        for report in self.told(index):
            if first <= report.first < report.last <= last and not self.quoted[report.first]:
                body = self.reading.lower[report.last - 1] in BODY_NOUNS and self.reading.lower[report.first] == "the"
                return self.source(report.first, report.last)._replace(how="pronoun") if body else None
        return None

    def _unnamed_body(self, first: int, stop: int) -> Source | None:
        """ "The ministry closed the road": a body without a name that is the subject of a sentence."""
        lower = self.reading.lower
        end = next((i for i in range(first, min(first + 5, stop)) if lower[i] in BODY_NOUNS), -1)
        if end < 0 or lower[first] != "the" or self.quoted[first] or lower[end + 1 : end + 2] == ["'s"]:
            return None
        return self.source(first, end + 1)._replace(how="pronoun")

    def told(self, index: int) -> list[Report]:
        """The reporting clauses of a sentence."""
        if (told := self._reports.get(index)) is None:
            first, last, _ = self.reading.sentences[index]
            told = self._reports[index] = reports(self.reading, first, last)
        return told

    def _collective(self, token: int) -> Source:
        """The body or the people that "it" or "they" means: the subject of this sentence or the two before."""
        here = self.reading.sentence_at(token)
        for index in range(here, max(here - 3, -1), -1):
            sentence = self.reading.sentences[index]
            last = min(sentence.last, token)
            first = max(sentence.first, last - _LONGEST_SENTENCE)
            if self.reading.lower[token] == "they" and (many := self._many(index, first, last)):
                return many
            named = [m for m in self.cast.within(first, last) if not self.quoted[m[0]] and m[2].kind != "person"]
            for n, (start, end, actor) in enumerate(named):
                if self._prominence(start, end, first) == 0:
                    two = self.reading.lower[token] == "they" and self.reading.lower[end] == "and"
                    if two and n + 1 < len(named) and named[n + 1][0] - end < 4:  # The US and the UK
                        return Source(written(self.reading, start, named[n + 1][1]), None, "pronoun")
                    return Source.of(actor, "pronoun")
            if index < here and self.reading.lower[token] == "it" and (body := self._telling_body(index, first, last)):
                return body
            bodies = {actor for _, _, actor in named if actor.kind == "organization"}
            if index < here and len(bodies) == 1:
                actor = bodies.pop()
                return Source.of(actor, "pronoun")
            asked = index < here or self.reading.lower[token - 1] in ("what", ",")
            if asked and (body := self._unnamed_body(first, last)):
                return body
        return NOBODY
