"""Where a casualty count plays: the places and countries that its sentence and the head of its article name.

Two articles that count the same number of the same sort of people may still speak of two sieges; this tells them apart.
"""

from collections.abc import Iterator
from sys import intern
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.extractors.actors import Cast
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES, SEATS
from kosovo_reader.language.lexicon import (
    COMMON,
    HONORIFICS,
    ORGANIZATION_HEADS,
    PLACE_WORDS,
    ROLE_MODIFIERS,
    ROLES,
)
from kosovo_reader.names.identity import key
from kosovo_reader.names.known import KNOWN

_REACH = 50  # tokens that are looked at on either side of a count, at least
_OPENING = frozenset("“\"‘'«„:.!?")

Handle = tuple[str, str]


class Whereabouts(NamedTuple):
    """What tells one event from another.

    places     capitalised words that name no actor, in lower case and without accents
    countries  by their usual form

    Two counts may speak of one event if they share a place, or if one of them names no place and no country speaks
    against it. To find such counts without comparing all with all, each is kept under the handles that it `shows` and
    sought under those that it `asks` for.
    """

    places: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()

    def shows(self) -> Iterator[Handle]:
        """Everything that another count may find this one by."""
        yield "any", ""
        for place in self.places:
            yield "place", place
        for country in self.countries:
            yield "country", country
            if not self.places:
                yield "only country", country
        if not self.places:
            yield "no place", ""
        if not self.countries:
            yield ("no country" if self.places else "nowhere"), ""

    def asks(self) -> Iterator[Handle]:
        """Under what those are to be found that may speak of the same event."""
        if not self.places and not self.countries:
            yield "any", ""
            return
        yield "nowhere", ""
        for place in self.places:
            yield "place", place
        for country in self.countries:
            yield ("only country" if self.places else "country"), country
        if not self.countries:
            yield "no place", ""
        if not self.places:
            yield "no country", ""


NOWHERE = Whereabouts()


class Surroundings:
    """Whereabouts of the counts of one article."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self._reading = reading
        self._cast = cast
        self._lead: Whereabouts | None = None
        self._last = (-1, NOWHERE)  # the first token of the stretch that was asked for last

    def at(self, token: int) -> Whereabouts:
        """Where the count that stands at `token` plays; of a long sentence only what is near it tells."""
        first, last, _ = self._reading.sentences[self._reading.sentence_at(token)]
        low = max(first, first + (token - first) // _REACH * _REACH - _REACH)
        if low != self._last[0]:
            here = self._named(low, min(last, low + 3 * _REACH))
            lead = self._lead = self._lead or self._head()
            places = dict.fromkeys(here.places + lead.places)
            countries = dict.fromkeys(here.countries + lead.countries)
            self._last = low, Whereabouts(tuple(places), tuple(countries))
        return self._last[1]

    def _head(self) -> Whereabouts:
        """What the first sentence of the text names; a capital there is more often a government than a place."""
        reading = self._reading
        for first, last, block in reading.sentences:
            if reading.blocks[block].kind == "body":
                return self._named(first, min(last, first + 2 * _REACH), capitals=False)
        return NOWHERE

    def _named(self, first: int, last: int, *, capitals: bool = True) -> Whereabouts:
        """The places and countries among the tokens `first <= i < last` of a sentence."""
        words = self._reading.words
        places: dict[str, None] = {}
        countries: dict[str, None] = {}
        named = {start: (stop, actor) for start, stop, actor in self._cast.within(first, last)}
        taken = first
        for i in sorted({*named, *[i for i in range(first, last) if words[i][0].isupper()]}):
            word = words[i]
            if i in named:
                stop, actor = named[i]
                taken = max(taken, stop)
                if actor.kind == "country":
                    countries[actor.name] = None
            elif i >= taken:
                if country := _country(word):
                    countries[country] = None
                if (capitals or word not in SEATS) and self._is_place(i):
                    places[key(word)] = None
        upright = places and self._is_upright(first, last)
        # held once for all articles of a run
        return Whereabouts(tuple(map(intern, places)) if upright else (), tuple(map(intern, countries)))

    def _is_upright(self, first: int, last: int) -> bool:
        """True if capitals tell names: not in a heading, nor in "Twelve Killed As Bus Plunges Into River"."""
        reading = self._reading
        if reading.blocks[reading.sentences[reading.sentence_at(first)].block].kind in ("title", "heading"):
            return False
        spelt = [word[0].isupper() for word in reading.words[first:last] if word[0].isalpha()]
        return sum(spelt) * 5 < len(spelt) * 3

    def _is_place(self, i: int) -> bool:
        """True for a capitalised word that may name a place."""
        word, lower = self._reading.words[i], self._reading.lower[i]
        if word in KNOWN:
            return KNOWN[word][0] in ("city", "seat")
        if len(word) < 3 or word in ADJECTIVES or word + "s" in PEOPLES or lower in COMMON or lower in PLACE_WORDS:
            return False
        if lower in ROLES or lower in ROLE_MODIFIERS or lower in ORGANIZATION_HEADS or lower in HONORIFICS:
            return False
        if "-" in word and word.rpartition("-")[2].islower():  # Serb-dominated
            return False
        sentence = self._reading.sentences[self._reading.sentence_at(i)]
        return i != sentence.first and self._reading.words[i - 1][0] not in _OPENING


def _country(word: str) -> str | None:
    """Kosovo, Kosovan, Pristina -> Kosovo."""
    kind, name = KNOWN.get(word, ("", ""))
    return name if kind in ("country", "seat") else ADJECTIVES.get(word)
