"""One article -> its summary: four extractors, and the joining of what they found. The file to open first."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from unicodedata import normalize

from kosovo_reader.article import Article, PublishedFrom, Reading
from kosovo_reader.coreference import NOBODY, Resolver, Source
from kosovo_reader.dating.recalled import Recalled, recalled
from kosovo_reader.extractors.actors import Actor as CastActor
from kosovo_reader.extractors.actors import Cast
from kosovo_reader.extractors.casualties import CasualtyMention, find_casualties
from kosovo_reader.extractors.dates import DateMention, caption_anchor, find_dates
from kosovo_reader.extractors.statements import StatementMention, find_statements
from kosovo_reader.language.attribution import is_bare, speaks
from kosovo_reader.language.harms import Kind
from kosovo_reader.plain import visible
from kosovo_reader.toll.sources import may_tell

if TYPE_CHECKING:
    from kosovo_reader.whereabouts import Whereabouts


# Capitals before a colon that are no body's initials: labels of a page, states, cities.
_LABELS = frozenset("LIVE WATCH VIDEO PHOTO NEWS JUST COVID DRC CAR USA US UK UAE NYC LA DC".split())
_LONG, _BESIDE = 400, 150  # characters of a sentence that is given whole; of another, those on either side
_Spoken = list[tuple[int, Source]]  # where each piece of a quotation begins, and who speaks it
AnchorFrom = PublishedFrom | Literal["caption", "sibling"]


class Place(NamedTuple):
    """Where an entry stands: line from 1, and `article.text[start:end]`."""

    line: int
    start: int
    end: int


class Date(NamedTuple):
    """A date expression. value: `2023-05-29`, `2022-07`, `2008`, `2023-W21`, `1998/1999`, `199X`, `19XX`, or None.

    relative  counted from the anchor ("Tuesday", "last year"), not told by the text alone
    sentence  the sentence that it stands in; of a long one what stands around it, with … where it is cut
    recalled  the past weekday that it names, where the article has no day to count it from
    """

    text: str
    value: str | None
    place: Place
    relative: bool
    sentence: str
    recalled: Recalled | None = None


class Actor(NamedTuple):
    """A person, organization, country or group; its place is the first mention.

    mentions  every place where the article names it, by any of its names
    """

    name: str
    kind: str
    role: str | None
    aliases: tuple[str, ...]
    mentions: tuple[Place, ...]

    @property
    def place(self) -> Place:
        return self.mentions[0]


class Casualty(NamedTuple):
    """A casualty count. low and high: the smallest and largest number that the wording allows; None is open.

    where  the places and countries that it is told with; None if no overview is to be made
    """

    kind: Kind
    count: int | None  # type: ignore[assignment]  # in place of the method of tuples
    low: int | None
    high: int | None
    victims: str | None
    actor: str | None
    date: str | None
    attributed_to: str | None
    text: str
    place: Place
    where: "Whereabouts | None" = None


class Statement(NamedTuple):
    """A quotation and its speaker: an actor's name, a noun phrase, or None.

    how    by what the speaker was found: name, post, pronoun, phrase, previous, subject, or none
    parts  the places of the quotation's pieces: one, or more where its attribution breaks it
    """

    kind: str
    speaker: str | None
    cue: str | None
    quote: str
    place: Place
    how: str
    parts: tuple[Place, ...]


class Summary(NamedTuple):
    """What one article tells, each entry with its place.

    anchor         the day that weekdays and relative dates are counted from, or None
    anchor_from    where that day was read
    anchor_source  for a sibling: the source of the article that told the day
    """

    source: str
    title: str | None
    published: str | None
    anchor: str | None
    anchor_from: AnchorFrom | None
    anchor_source: str | None
    dates: tuple[Date, ...]
    actors: tuple[Actor, ...]
    casualties: tuple[Casualty, ...]
    statements: tuple[Statement, ...]

    def head(self) -> dict[str, Any]:
        """What stands above the four lists."""
        return dict(zip(self._fields[:6], self, strict=False))

    def to_dict(self) -> dict[str, Any]:
        """The article's entry in the YAML, keys in its order."""
        entry = self.head()
        entry["dates"] = [_entry(date, 2) for date in self.dates]
        entry["actors"] = [
            {
                "name": actor.name,
                "kind": actor.kind,
                "role": actor.role,
                "aliases": list(actor.aliases),
                "mentions": len(actor.mentions),
                **actor.place._asdict(),
            }
            for actor in self.actors
        ]
        entry["casualties"] = [_entry(casualty, 9) for casualty in self.casualties]
        entry["statements"] = [_entry(statement, 4) for statement in self.statements]
        return entry


def _entry(found: Date | Casualty | Statement, fields: int) -> dict[str, Any]:
    """Its first fields and its place."""
    return dict(zip(found._fields[:fields], found, strict=False)) | found.place._asdict()


# The day that another article of the run tells for one that has none, and that article's source.
Sibling = tuple[str, str]


def summarize(article: Article, sibling: Sibling | None = None, *, overview: bool = True) -> Summary:
    """Read one article. Pure: nothing is opened, nothing outside is changed.

    sibling   stands in where the article has neither a day of its own nor a dated caption
    overview  False if the summary is to be part of none, which alone asks where the casualties are told
    """
    return Parts(article).summary(sibling, overview=overview)


class Parts:
    """An article read, up to what depends on the day that it is counted from: dates and casualties."""

    __slots__ = ("_actors", "_places", "_reading", "_resolver", "_spoken", "_statements", "article")

    def __init__(self, article: Article) -> None:
        self.article = article
        reading = self._reading = Reading(article)
        statements = find_statements(reading)
        resolver = self._resolver = Resolver(reading, Cast(reading), _in_marks(reading, statements))
        places = self._places = _Places(article, reading)
        spoken = list(zip(statements, _speakers(resolver, statements), strict=True))
        spoken.sort(key=_opening)  # of "“is ready” and “will act”, he said" the first is found last
        self._spoken = [(part.first, source) for item, source in spoken for part in item.parts]
        self._actors = tuple(_actors(places, resolver.cast.actors))
        self._statements = tuple([_statement(places, item, source) for item, source in spoken])

    def summary(self, sibling: Sibling | None = None, *, overview: bool = True) -> Summary:
        """The summary, as `summarize` gives it."""
        article, reading, resolver, places = self.article, self._reading, self._resolver, self._places
        anchor, anchor_source = article.published or None, None
        anchor_from: AnchorFrom | None = article.published_from
        if anchor is None:
            anchor, anchor_from = caption_anchor(reading), "caption"
        if anchor is None:
            (anchor, anchor_source), anchor_from = (sibling, "sibling") if sibling else ((None, None), None)
        dates = find_dates(reading, anchor)
        casualties = find_casualties(reading, dates, resolver.told)
        where: Callable[[int], Whereabouts] | None = None
        if overview:
            from kosovo_reader.whereabouts import Surroundings

            where = Surroundings(reading, resolver.cast).at
        return Summary(
            source=article.source,
            title=article.title,
            published=article.published,
            anchor=anchor,
            anchor_from=anchor_from,
            anchor_source=anchor_source,
            dates=tuple([_date(reading, places, d, anchor) for d in dates]),
            actors=self._actors,
            casualties=tuple([_casualty(resolver, places, where, self._spoken, c) for c in casualties]),
            statements=self._statements,
        )


class _Places:
    """Places in the matched text -> places in the article's own text, and what it says there."""

    def __init__(self, article: Article, reading: Reading) -> None:
        self.article = article
        self._plain = article.plain
        self._hides = article.plain.offsets is not None
        self.reading = reading
        self._sentence = (0, 0, "")  # the last that was asked for
        self.lines = [0, *accumulate([len(line) + 1 for line in article.text.split("\n")])]

    def at(self, start: int, end: int) -> Place:
        """The place of a stretch of the matched text."""
        if self._hides:
            start, end = self._plain.place(start, end)
        return Place(bisect_right(self.lines, start), start, end)

    def own(self, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where stretches of the matched text begin and end in the article's own."""
        return [self._plain.place(start, end) for start, end in spans] if self._hides else spans

    def text(self, start: int, end: int) -> str:
        """What the article says there, white space collapsed."""
        if self._hides:
            start, end = self._plain.place(start, end)
        text = self.article.text[start:end]
        # of white space only the space is printable
        return text if text.isprintable() and "  " not in text and not self._hides else visible(text)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the tokens `first <= i < last` begin and end in the matched text."""
        return self.reading.starts[first], self.reading.ends[last - 1]

    def tokens(self, first: int, last: int) -> str:
        """What the article says in the tokens `first <= i < last`."""
        return self.text(*self.span(first, last))

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a stretch of the matched text; of a long one, which may hold 4,000 dates, a piece."""
        low, high, whole = self._sentence
        if not low <= start < high:
            reading = self.reading
            sentence = reading.sentences[reading.sentence_at(reading.token_at(start))]
            low, high = self.span(sentence.first, sentence.last)
            whole = self.text(low, high) if high - low <= _LONG else ""
            self._sentence = low, high, whole
        return whole or self._around(start, end, low, high)

    def _around(self, start: int, end: int, low: int, high: int) -> str:
        """The words next to a stretch, from `low` to `high` at most."""
        text, before, after = self.reading.text, start - _BESIDE, end + _BESIDE
        before = low if before <= low else text.find(" ", before - 1, start) + 1 or before
        after = high if after >= high else max(text.rfind(" ", end, after + 1), end)
        return "… " * (before > low) + self.text(before, after) + " …" * (after < high)


def _in_marks(reading: Reading, statements: list[StatementMention]) -> bytearray:
    """1 for each token that stands in a quotation."""
    marked = bytearray(len(reading.words))
    for statement in statements:
        for part in statement.parts:
            marked[part.first : part.last] = b"\1" * (part.last - part.first)
    return marked


def _date(reading: Reading, places: _Places, d: DateMention, anchor: str | None) -> Date:
    start, end, value = d.start, d.end, d.value
    past = None
    if anchor is None and value is None:
        past = recalled(reading, reading.token_at(start), reading.token_at(end - 1) + 1)
    return Date(places.text(start, end), value, places.at(start, end), d.relative, places.sentence(start, end), past)


def _actors(places: _Places, actors: list[CastActor]) -> Iterator[Actor]:
    starts, ends, text, lines = places.reading.starts, places.reading.ends, places.article.text, places.lines
    for actor in actors:
        name = actor.name
        spans = places.own([(starts[m.first], ends[m.last - 1]) for m in actor.mentions])
        forms = dict.fromkeys([text[start:end] for start, end in spans])
        aliases: tuple[str, ...] = ()
        if len(forms) > 1 or name not in forms:
            straight = name.replace("’", "'")  # one form, whatever its apostrophe
            # "Petrović" also where its last letter is c and a loose accent
            forms = dict.fromkeys([normalize("NFC", visible(form)) for form in forms])
            aliases = tuple([form for form in forms if form.replace("’", "'") != straight])
        role = places.tokens(*actor.role) if actor.role and actor.kind == "person" else None
        mentions = tuple([Place(bisect_right(lines, start), start, end) for start, end in spans])
        yield Actor(name if name.isascii() else visible(name), actor.kind, role, aliases, mentions)


def _casualty(
    resolver: Resolver,
    places: _Places,
    where: "Callable[[int], Whereabouts] | None",
    spoken: _Spoken,
    c: CasualtyMention,
) -> Casualty:
    return Casualty(
        c.kind,
        c.count,
        c.low,
        c.high,
        places.text(*c.victims) if c.victims else None,
        _membership(resolver, *c.group) if c.group else None,
        c.date,
        _vouching(resolver, spoken, c).name,
        places.text(c.start, c.end),
        places.at(c.start, c.end),
        where(resolver.reading.token_at(c.start)) if where else None,
    )


def _opening(spoken: tuple[StatementMention, Source]) -> int:
    return spoken[0].parts[0].first


def _vouching(resolver: Resolver, spoken: _Spoken, c: CasualtyMention) -> Source:
    """Who vouches for a number: whom its sentence names, or else the speaker of the quotation that it stands in."""
    reading = resolver.reading
    if c.source:
        first, last = reading.token_at(c.source[0]), reading.token_at(c.source[1] - 1) + 1
        if last - first > 1 or reading.lower[first] not in ("i", "we"):  # “I counted 12 bodies,” she said
            source = resolver.source(first, last)
            return source if _may_vouch(reading, first, last, source) else NOBODY
    token = reading.token_at(c.start)
    return spoken[bisect_left(spoken, (token + 1,)) - 1][1] if resolver.quoted[token] else NOBODY


def _may_vouch(reading: Reading, first: int, last: int, source: Source) -> bool:
    """False for a headline's name that only tells where or what: "Gaza: five killed"."""
    mark = is_bare(reading, first, last)
    if not mark or may_tell(reading.lower[last - 1]):
        return True
    actor, word = source.actor, reading.words[first]
    initials = word[-1].isupper() or (actor is not None and actor.name == word.upper())  # NATO, Nato
    short = last - first == 1 and 1 < len(word) < 6 and word[0].isupper() and initials
    if mark == "before" and short and reading.words[last] == ":" and word not in _LABELS:
        return actor is None or actor.kind == "organization"  # ICRC: 900 still missing
    if actor is None or actor.kind not in ("person", "organization"):
        return False
    return mark == ":" or speaks(reading, ((m.first, m.last) for m in actor.mentions))


def _membership(resolver: Resolver, start: int, end: int) -> str | None:
    """The actor that the victims of these characters are members of: KFOR's soldiers -> KFOR, 50 Serbs -> Serbs."""
    reading = resolver.reading
    people = None
    # "soldiers of NATO's KFOR mission": of bodies the last is the one they serve in; of peoples the first stands alone
    for _, _, actor in reversed(resolver.cast.within(reading.token_at(start), reading.token_at(end - 1) + 1)):
        if actor.kind == "organization":
            return actor.name
        if actor.kind == "group":
            people = actor.name
    return people


def _speakers(resolver: Resolver, statements: list[StatementMention]) -> list[Source]:
    """Who speaks each statement; one that goes on has the speaker of the one before."""
    sources: list[Source] = []
    for item in statements:
        if item.speaker and not item.anonymous:
            source = resolver.source(*item.speaker)
        elif item.follows is not None:
            source = sources[item.follows]
            if item.answers:  # the other of the two who speak
                source = next((s for s in sources[item.follows :: -1][:6] if s.name not in (source.name, None)), NOBODY)
            source = source._replace(how="previous")
        elif item.subject is not None:
            source = resolver.subject(item.subject, item.parts[0].first, back=item.cue is None)
        else:
            source = NOBODY
        sources.append(source)
    return sources


def _cue(places: _Places, cue: int) -> str:
    """The reporting word as the article writes it; with its "to" where it is "according"."""
    return places.tokens(cue, cue + 1 + (places.reading.lower[cue] == "according"))


def _statement(places: _Places, item: StatementMention, source: Source) -> Statement:
    spans = [places.span(part.first, part.last) for part in item.parts]
    parts = tuple([places.at(start, end) for start, end in spans])
    return Statement(
        item.kind,
        source.name,
        _cue(places, item.cue) if item.cue is not None else None,
        " ".join([places.text(start, end) for start, end in spans]),
        parts[0] if len(parts) == 1 else places.at(spans[0][0], spans[-1][1]),
        source.how,
        parts,
    )
