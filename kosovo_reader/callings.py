"""What actors are called besides by their names: "the minister", "the 43-year-old", "the syndicate", "police"."""

from bisect import bisect_left
from collections.abc import Set as AbstractSet
from operator import itemgetter
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.extractors.actors import Actor, Cast
from kosovo_reader.language.countries import ADJECTIVES, NAMES
from kosovo_reader.language.institutions import KINDS_OF_BODIES, KINDS_OF_HEADS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FEMALE,
    KIN,
    MALE,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    POSTS_IN_CAPITALS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from kosovo_reader.language.noun_phrases import phrase_after
from kosovo_reader.language.posts import is_human, is_role
from kosovo_reader.names.known import BODIES

_COMING = 80  # tokens between "the prime minister said" and the "Prime Minister Gashi" who is meant
_FAR = 400  # tokens between "a resident of Banikan" and "the resident"
_NEAR = 120  # tokens between "Rosa Mamani" and "the widow"
# What somebody may be called whom the article has named, and told no post of.
_PARENTS = frozenset("mother father grandmother grandfather parent".split())
_PRIVATE = frozenset(
    """widow widower pensioner farmer student teenager grandmother grandfather pupil schoolboy schoolgirl migrant
    refugee survivor herder fisherman shepherd nurse carpenter builder worker veteran activist singer journalist
    teacher trader""".split()
)
_MENTIONS_READ = 20  # of one actor, for posts and ages
_POINTING = frozenset("the this that his her its their".split())
# What many bodies are called: "the rights group" is only one of which the article says that it is about rights.
_GENERIC = frozenset(
    "group agency organisation organization company party body mission movement force court paper".split()
)
BODY_NOUNS = (ORGANIZATION_HEADS - {"fm"}) | ORGANIZATION_NOUNS | {"paper"}
# What tells one minister from another: "the prime minister" is not the foreign minister.
_TELLING = frozenset(
    """prime foreign interior defence defense deputy former health justice finance economy education vice environment
    energy transport agriculture home opposition regional""".split()
)
_WRITTEN_OUT = {
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general", "col.": "colonel",
    "lt.": "lieutenant", "maj.": "major", "capt.": "captain", "sgt.": "sergeant", "insp.": "inspector",
}  # fmt: skip
# What a post is also called: of several people who have one, "the lawmaker" is nobody.
_ALSO_CALLED: dict[str, str] = {}
for _nouns, _posts in {
    "legislator,lawmaker,parliamentarian,congressman,deputy": "mp mep legislator lawmaker senator representative "
    "congressman congresswoman parliamentarian deputy councillor delegate",
    "attorney,lawyer,counsel": "lawyer attorney counsel barrister solicitor advocate",
    "officer,policeman,policewoman": "commissioner inspector superintendent constable sergeant captain detective "
    "colonel major lieutenant brigadier",
    "ombudsman,ombudswoman,ombudsperson": "ombudsman ombudswoman ombudsperson commissioner defender",
    "diplomat,envoy": "ambassador envoy consul diplomat representative foreign",
    "head,chief,boss,leader,director,commander": "head chief commander director boss leader chairman president "
    "commissioner secretary-general secretary director-general ceo",
    "pontiff": "pope",
    "cleric,clergyman": "imam priest bishop archbishop rabbi mullah pastor ayatollah patriarch reverend",
    "priest": "father archpriest reverend vicar",
    "monk": "abbot hieromonk father brother",
    "prelate,churchman": "bishop archbishop cardinal metropolitan patriarch",
    "nun": "sister abbess",
    "judge,magistrate,jurist": "judge justice magistrate",
    "footballer,player,international": "striker midfielder defender goalkeeper forward winger captain",
    "coach,manager,boss": "coach manager",
    "spokesman,spokeswoman,spokesperson": "spokesman spokeswoman spokesperson",
    "businessman,businesswoman,entrepreneur,tycoon": "owner businessman founder entrepreneur ceo developer",
    "teacher,educator": "teacher headmaster headteacher principal",
    "veteran": "veteran",
    "activist,campaigner": "activist campaigner",
    "singer,musician,artist": "singer rapper musician guitarist pianist songwriter",
    "grocer,trader,merchant": "shopkeeper grocer trader vendor",
    "author": "writer novelist author poet historian",
    "academic,scholar,researcher": "professor researcher academic lecturer historian scientist",
    "doctor,medic,physician": "doctor surgeon physician paramedic medic",
    "politician": "mp senator legislator lawmaker candidate minister",
    "monarch": "king queen",
    "head of state": "president king queen",
    "head of government": "premier chancellor pm",
    "top diplomat": "fm",
    "journalist": "reporter journalist correspondent editor",
}.items():
    for _noun in _nouns.split(","):  # "the boss" leads a firm or a team
        _ALSO_CALLED[_noun] = f"{_ALSO_CALLED.get(_noun, '')} {_posts}"
# Of these too the body tells one from another: "the army chief".
_HEADS = frozenset(
    """
    head chief commander director boss leader chairman president commissioner secretary-general secretary
    director-general ceo
    """.split()
)
_PLAIN = frozenset("new former longtime outgoing acting veteran current late ailing embattled young".split())
_DEAD = frozenset("killed dead died slain murdered missing disappeared buried kidnapped abducted".split())
_REMAINING = frozenset("shot found still remains remained".split())
_INTRODUCING = frozenset("only identified known name himself herself".split())  # as Milan
_NAMED = (["name", "was"], ["name", "is"], ["call", "sign"], ["name", ","])
_OPENS_NAMING = frozenset("who whose known identified named".split())
_NAMING = frozenset("as named called by".split())
_ENDS_HEAD = RELATIVES | PREPOSITIONS | {","}
_ENDS_SUBJECT = PREPOSITIONS | RELATIVES | AUXILIARIES | SAYING | {"that"}
FROM = frozenset("from of in at with".split())  # a taxi driver from Mitrovica
# Whom "they" takes up without a name: "hundreds of protesters gathered".
PEOPLE = frozenset(
    """people police protesters demonstrators residents villagers officials doctors medics witnesses soldiers officers
    diplomats experts analysts prosecutors lawyers relatives neighbours neighbors students workers miners rescuers
    activists survivors investigators organisers organizers lawmakers farmers parents families fans supporters men
    women""".split()
)


# What an actor is called, and a token where it is named.
_Bearers = dict[str, list[tuple[frozenset[str], Actor]]]
_Post = tuple[int, frozenset[str], Actor]


class Callings:
    """The posts, ages and kinds of one article's actors. `quoted` marks the tokens of quotations."""

    __slots__ = ("_bearers", "_posts", "cast", "quoted", "reading")

    def __init__(self, cast: Cast, quoted: bytearray) -> None:
        self.reading = cast.reading
        self.cast = cast
        self.quoted = quoted
        self._bearers: dict[bool, _Bearers] = {}  # of bodies, and of persons
        self._posts: dict[str, list[_Post]] = {}

    def whom(self, first: int, last: int) -> Actor | None:
        """ "the minister", "the 43-year-old", "the syndicate", "police": the last actor of that post, age or kind."""
        if self.reading.lower[first + (self.reading.lower[first] in _POINTING) : last] == ["military"]:
            return self._army(first)
        if (phrase := _asked(self.reading, first, last)) is None:
            return None
        noun, asked, body, definite = phrase
        posts = self._mentions_called(noun)
        index = bisect_left(posts, (first,))
        for _, told, actor in reversed(posts[max(index - 60, 0) : index]):
            # the chief of that body, or of none that is told: "the police chief" is not the army's
            if asked <= told and (body <= told or told <= _HEADS):
                return actor
        if found := self._also_called(first, noun, asked | body) or (definite and self._fits(first, last, noun)):
            return found
        coming = {actor for _, told, actor in posts[index : index + 5] if asked <= told}
        near = definite and len(coming) == 1 and posts[index][0] - first < _COMING
        return coming.pop() if near else None

    def _army(self, first: int) -> Actor | None:
        """The only army named not far before token `first`: "the military" is no military spokesman."""
        armies = {m[2] for m in self.cast.within(max(first - _FAR, 0), first) if m[2].name.lower().endswith(" army")}
        return armies.pop() if len(armies) == 1 else None

    def _mentions_called(self, noun: str) -> list[_Post]:
        """Each mention of whoever is called by a noun, in the order of the text."""
        if (posts := self._posts.get(noun)) is None:
            body = noun in BODY_NOUNS
            if body not in self._bearers:
                self._bearers[body] = _bearers_of(self.cast, "organization" if body else "person")
            bearers = self._bearers[body].get(noun, ())
            found = [(m.first, told, actor) for told, actor in bearers for m in actor.mentions]
            posts = self._posts[noun] = sorted(found, key=itemgetter(0))
        return posts

    def _also_called(self, first: int, noun: str, asked: AbstractSet[str]) -> Actor | None:
        """The only actor near before token `first` whose post the noun is another word for: "the legislator", an MP."""
        actors: set[Actor] = set()
        for other in _ALSO_CALLED.get(noun, "").split():
            posts = self._mentions_called(other)
            near = posts[bisect_left(posts, (first - _FAR + 1,)) : bisect_left(posts, (first,))]
            actors.update([actor for _, told, actor in near if asked <= told])
        return actors.pop() if len(actors) == 1 else None

    def _fits(self, first: int, last: int, noun: str) -> Actor | None:
        """Whom "the widow", "the mother of three" takes up: the only person near, of whom no post is told."""
        lower = self.reading.lower
        of_many = noun in _PARENTS and lower[last - 2] == "of"
        if lower[first] != "the" or not (of_many or (last - first == 2 and noun in _PRIVATE)):
            return None
        near = self.cast.within(max(first - _NEAR, 0), first)
        people = {m[2]: m for m in near if m[2].kind == "person" and not self.quoted[m[0]]}
        if len(people) != 1 or any(lower[i] == noun for i in range(max(first - _NEAR, 0), first)):
            return None
        actor, (_, end, _) = people.popitem()
        other = noun in FEMALE if actor.gender == "m" else noun in MALE and actor.gender == "f"
        return None if other or actor.role or is_silent(self.reading, end, first) else actor

    def introduced(self, first: int, last: int) -> tuple[int, int]:
        """The fuller phrase that "the resident" takes up: "[a resident of Banikan] who spoke by telephone"."""
        lower = self.reading.lower
        noun = lower[last - 1]
        if last - first == 2 and lower[first] == "the" and is_human(noun):
            for i in range(first - 1, max(first - _FAR, 0), -1):
                if lower[i] == noun and not self.quoted[i]:
                    start = next((k for k in range(i - 1, max(i - 5, -1), -1) if lower[k] in ("a", "an", "one")), i)
                    located = start < i and lower[i + 1] in FROM
                    end = phrase_after(self.reading, start, min(i + 12, first))[1] if located else i + 1
                    if end - start > 2 and end < i + 12:
                        return start, end
        return first, last

    def definite(self, first: int, stop: int) -> int:
        """Where "The driver" ends, "The bishop" of "The bishop's letter was short"; `first` if nobody is called so."""
        lower, words, end = self.reading.lower, self.reading.words, first
        for i in range(first + 1, min(first + 7, stop)):
            if lower[i] != "'s" and (lower[i] in _ENDS_SUBJECT or lower[i][-2:] == "ed" or not lower[i][0].isalpha()):
                break
            if is_role(lower[i]) or lower[i] in KIN:
                end = i + 1
        unsure = self.quoted[first] or words[end - 1][0].isupper() or words[end][0].isupper()  # The Serbian President
        return first if unsure or is_silent(self.reading, end, stop) else end

    def of_two(self, token: int) -> Actor | None:
        """ "The latter": who is named last in the sentence before, "the former": first; persons before all others."""
        before = self.reading.sentences[max(self.reading.sentence_at(token) - 1, 0)]
        named = [m for m in self.cast.within(before.first, before.last) if not self.quoted[m[0]]]
        actors = list(dict.fromkeys(m[2] for m in named if m[2].kind == "person") or dict.fromkeys(m[2] for m in named))
        return actors[0 if self.reading.lower[token + 1] == "former" else -1] if actors else None

    def both(self, first: int, last: int) -> bool:
        """ "Anton Weber and Maria Lopez", "France and the EU": two of a kind who speak together."""
        lower, words = self.reading.lower, self.reading.words
        if "and" not in lower[first:last] or not PREPOSITIONS.isdisjoint(lower[first:last]):
            return False
        inside = self.cast.within(first, last)
        inside = [m for m in inside if (m[2].kind == "person") is (inside[-1][2].kind == "person")][-2:]
        if len(inside) < 2 or inside[1][1] != last:
            return False
        (_, end, one), (start, _, other) = inside
        if lower[end] != "and" or one is other:
            return False
        return all(word[0].isupper() or is_role(word) or word in DETERMINERS for word in words[end + 1 : start])

    def by_own_name(self, last: int) -> Actor | None:
        """ "a baker who gave his name only as Milan", "A commander, who gave only his first name, Drini,"."""
        lower = self.reading.lower
        last += lower[last : last + 1] == [","]
        if _OPENS_NAMING.isdisjoint(lower[last : last + 1]) or not DETERMINERS.isdisjoint(lower[last + 1 : last + 2]):
            return None  # "Police identified the dead as Ana"
        for start, _, actor in self.cast.within(last, last + 14):
            before = start - 1 - (is_role(lower[start - 1]) and start - 2 > last)  # known as Commander Drini
            if actor.kind == "person" and (lower[before] in _NAMING or "name" in lower[before - 1 : start]):
                return actor
        return None

    def own_name(self, last: int) -> tuple[int, int] | None:
        """ "the witness, who can be identified only as [M4]": a name that is no actor's."""
        lower, words = self.reading.lower, self.reading.words
        for i in range(last, min(last + 12, len(words) - 1) if lower[last : last + 1] in ([","], ["who"]) else last):
            named = (lower[i] == "as" and lower[i - 1] in _INTRODUCING) or lower[i - 1 : i + 1] in _NAMED
            if named and words[i + 1][0].isupper():
                return i + 1, i + 2 + (i + 2 < len(words) and words[i + 2][0].isupper())
        return None


class _Asked(NamedTuple):
    """What a phrase asks for: its noun, what must be told of the actor, the body whose head it is, if it points."""

    noun: str
    asked: AbstractSet[str]
    body: AbstractSet[str]
    definite: bool


def _asked(reading: Reading, first: int, last: int) -> _Asked | None:
    """Who "the prime minister", "Kyiv's mayor", "NATO Secretary General" is said to be; None for what calls nobody."""
    lower, words = reading.lower, reading.words
    definite = lower[first] in _POINTING
    start = first + definite
    whose: set[str] = set()
    if last - start > 2 and lower[start + 1] == "'s":  # Kyiv's mayor, Serbia's president
        whose = {_place(words[start])}
        definite, start = True, start + 2
    titled = last - first > 1 and is_role(lower[last - 1]) and all(w[0].isupper() for w in words[first:last])
    if titled:  # NATO Secretary General said
        whose = {_place(word) for word in words[first : last - 1]}
        definite = True
    if not definite and not (last - first == 1 and (is_role(lower[first]) or lower[first] in ORGANIZATION_HEADS)):
        return None
    head = head_end(reading, start, last)
    if head == start:
        return None
    noun, before = lower[head - 1], lower[start : head - 1]
    if noun in _HEADS and lower[head : head + 1] == ["of"]:  # of the police
        before += [word for word in lower[head + 1 : last] if word not in _POINTING]
    if last - start == 1 and words[start].isupper():
        noun = words[start]  # the IGP
    elif (whole := " ".join(lower[start:last])) in _ALSO_CALLED:
        noun, before = whole, []  # the head of state
    while noun in _GENERIC and any("-" in word for word in before):  # the New York-based group
        del before[0]
    body = set(before) - _PLAIN if noun in _HEADS else set()
    every = noun in _GENERIC or noun == "member"  # the Croat member is not the Serb one
    return _Asked(noun, set(before) if every else _TELLING.intersection(before) | whose, body, definite)


def _place(word: str) -> str:
    """The country of "Serbia", "Serbian", "US", "Kosovo", or the word itself, in lower case."""
    return (NAMES.get(word) or ADJECTIVES.get(word) or word).lower()


def _bearers_of(cast: Cast, kind: str) -> _Bearers:
    """Noun -> whoever of that kind is called so, each with all that he or it is called: minister, syndicate."""
    bearers: _Bearers = {}
    for actor in cast.actors:
        if actor.kind == kind:
            told = _nouns_for(cast.reading, actor)
            for noun in told:
                bearers.setdefault(noun, []).append((told, actor))
    return bearers


def _nouns_for(reading: Reading, actor: Actor) -> frozenset[str]:
    """What an actor may be called: a body by its head, a person by post, rank and age."""
    if actor.kind == "organization":
        return called_as_body(reading, actor)
    lower, words, called = reading.lower, reading.words, set[str]()
    for m in actor.mentions[:_MENTIONS_READ]:
        if m.role:
            first, last = m.role
            called.update(lower[first:last])
            called.add(words[last - 1])  # SP Gashi
            called.update(_written_out(words[first:last]))
        if m.first and words[m.first - 1] == ")":  # Inspector General of Police (IGP) Gashi
            start = opened = next((k for k in range(m.first - 2, max(m.first - 7, 0), -1) if words[k] == "("), 0)
            while start > 0 and (words[start - 1][0].isupper() or (lower[start - 1] == "of" and start < opened)):
                start -= 1
            called.update(lower[start:opened], _written_out(words[start:opened]))
            called.update([word for word in words[opened + 1 : m.first - 1] if word.isupper()])
        for k in range(m.first - 1, max(m.first - 7, 0), -1):  # the Eastern Army commander, General Gashi
            if is_role(lower[k]) or words[k][0].isupper():
                called.add(words[k] if words[k] in POSTS_IN_CAPITALS else _WRITTEN_OUT.get(lower[k], lower[k]))
            elif words[k][0].islower() or (words[k] != "." and not is_role(lower[k - 1])):
                break  # the judge asked Gashi, who is none
    if "minister" in called:
        called.update([short for long, short in (("prime", "pm"), ("foreign", "fm")) if long in called])
    return frozenset(called)


def _written_out(role: list[str]) -> list[str]:
    """The ranks and countries of a post in full, and its abbreviation: Superintendent of Police -> SP."""
    capitals = [word for word in role if word[0].isupper()]
    told = [_WRITTEN_OUT.get(word.lower()) or _place(word) for word in capitals]
    letters = "".join([word[0] for word in capitals])
    if 2 <= len(letters) <= 4 and (is_role(role[0].lower()) or is_role(role[-1].lower())):
        told.append(letters)
    return told


def called_as_body(reading: Reading, actor: Actor) -> frozenset[str]:
    """What a body may be called: its head, the usual noun for it ("the alliance"), and what the article calls it."""
    lower, words = reading.lower, actor.name.lower().split()
    called = {*words, *KINDS_OF_BODIES.get(BODIES.get(actor.name, actor.name), "").split()}
    for word in (words[-1], words[0]):
        called.update(KINDS_OF_HEADS.get(word, "").split())
    beside = [lower[k] for m in actor.mentions[:_MENTIONS_READ] for k in (max(m.first - 1, 0), m.last - 1)]
    return frozenset(called | ORGANIZATION_NOUNS.intersection(beside))


def head_end(reading: Reading, first: int, last: int) -> int:
    """Where the phrase's first noun phrase ends: before a preposition, a relative or a comma."""
    lower = reading.lower
    if not _ENDS_HEAD.isdisjoint(lower[first:last]):
        for k in range(first, last):
            if lower[k] in _ENDS_HEAD and (k > first or lower[k] not in PREPOSITIONS):
                return k
    return last


def is_silent(reading: Reading, end: int, stop: int) -> bool:
    """True if who is named up to token `end` says no more: "A man was killed", "Omar, who was 12, is still missing"."""
    lower = reading.lower
    if lower[end : end + 1] == [","] and end + 1 < stop and (lower[end + 1] in RELATIVES or lower[end + 1].isdigit()):
        end = next((i + 1 for i in range(end + 2, min(end + 16, stop)) if lower[i] == ","), end)
    return any(
        lower[i] in ("died", "disappeared")
        or (lower[i] in _DEAD and (lower[i - 1] in AUXILIARIES or lower[i - 1] in _REMAINING))
        for i in range(end, min(end + 4, stop))
    )
