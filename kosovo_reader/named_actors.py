"""The actor that a noun phrase names: "Interior Minister Arben Hoti of the ruling party"."""

from bisect import bisect_left
from operator import attrgetter

from kosovo_reader.callings import BODY_NOUNS, called_as_body, head_end
from kosovo_reader.extractors.actors import Actor, Cast
from kosovo_reader.language.lexicon import DETERMINERS, HONORIFICS, ROLE_MODIFIERS
from kosovo_reader.language.posts import is_human, is_role

_ARMS = BODY_NOUNS | {"wing", "arm", "branch"}
_BESIDE = 10  # tokens among which the name stands that "a lawyer who" tells more of


def named_actor(cast: Cast, first: int, last: int) -> Actor | None:
    """The actor that the phrase of the tokens `first <= i < last` names, or that explains it."""
    return _of_post(cast, first, last) or _at_head(cast, first, last) or _in_apposition(cast, first, last)


def apposed_actor(cast: Cast, first: int, last: int) -> Actor | None:
    """Whom a phrase tells more of that goes on with "who": "Dragan Ilic, [a lawyer] who called it"."""
    lower = cast.reading.lower
    first -= lower[first - 1] in ("a", "an")
    if lower[first] not in ("a", "an") or lower[first - 1] != "," or lower[last : last + 1] != ["who"]:
        return None
    beside = [actor for _, end, actor in cast.within(max(first - _BESIDE, 0), first) if end == first - 1]
    return beside[0] if len(beside) == 1 and beside[0].kind == "person" else None


def _of_post(cast: Cast, first: int, last: int) -> Actor | None:
    """Who is named before a post that no second comma closes: "Arben Gashi, [head of UNHCR in Skopje] said"."""
    words, indefinite = cast.reading.words, cast.reading.words[first] in ("a", "an")
    if words[first - 1] != "," or not (indefinite or is_role(words[head_end(cast.reading, first, last) - 1])):
        return None
    named = cast.within(max(first - 6, 0), first - 1)
    start, actor = next(((m[0], m[2]) for m in named if m[1] == first - 1 and m[2].kind == "person"), (0, None))
    if indefinite:  # not "After meeting Ana Holm, a clerk said", "Ana Holm, a clerk said, had left"
        opens = start == cast.reading.sentences[cast.reading.sentence_at(first)].first or words[start - 1] in ',"”“'
        goes_on = "".join(words[last + 1 : last + 2]) not in (",", "")
        return actor if opens and goes_on and last - first > 2 else None
    return actor


def _at_head(cast: Cast, first: int, last: int) -> Actor | None:
    """The actor that ends the phrase before its first preposition, or that is the whole phrase.

    "Interior Minister Arben Hoti of the ruling party", "the UN refugee agency"; not "a spokesman for Hamas"
    """
    words, lower = cast.reading.words, cast.reading.lower
    inside = cast.within(first, last)
    if not inside:
        return None
    head = head_end(cast.reading, first, last)
    for start, stop, actor in inside:
        if actor.kind != "person":
            continue
        if stop <= head and (stop == head or words[stop] != "'s"):
            return actor
        if stop >= last and (_begins(start, actor) <= first or _is_post_of(cast, inside[0], first, start)):
            return actor  # US Ambassador to Serbia Paul Hart
    for start, stop, actor in inside:
        opens = start == first or (lower[first] == "the" and all("-" in word for word in lower[first + 1 : start]))
        if stop == head or (opens and stop >= last):
            return actor
        short = stop == last and start > head + 1 and words[start].isupper() and words[start - 1][0].isupper()
        if short and actor.kind == "organization" and lower[head - 1] in BODY_NOUNS:
            return actor  # a mission to Kosovo KFOR
        if opens and actor.kind == "organization" and lower[head - 1] in called_as_body(cast.reading, actor):
            return actor  # the Hezbollah terror group
    return None


def _is_post_of(cast: Cast, body: tuple[int, int, Actor], first: int, name: int) -> bool:
    """True for the post of the body that opens the phrase: "[Office for Missing Persons] chairman Gashi"."""
    start, stop, actor = body
    opens = start - (cast.reading.lower[start - 1] in DETERMINERS) <= first
    post = cast.reading.lower[stop:name]
    return opens and actor.kind == "organization" and 0 < len(post) < 4 and all(map(is_role, post))


def _begins(start: int, actor: Actor) -> int:
    """Where the mention at token `start` begins, with the post before it."""
    m = actor.mentions[bisect_left(actor.mentions, start, key=attrgetter("first"))]
    return m.role[0] if m.role else start


def _in_apposition(cast: Cast, first: int, last: int) -> Actor | None:
    """The actor behind a comma: "its spokesman, Colonel Marco Neri", "the group, Ansar al-Sharia,"."""
    words, lower = cast.reading.words, cast.reading.lower
    if words[last : last + 1] not in ([","], ["—"], ["–"]):
        return None
    after = cast.within(last, last + 8)
    if not after:
        return None
    start, stop, actor = after[0]
    closed = actor.kind == "organization" and words[stop : stop + 1] == [","]
    if closed and start == last + 2 and lower[last + 1] == "the":
        return actor if lower[last - 1] in _ARMS else None  # its armed wing, the Liberation Army, said
    start, stop, actor = next((m for m in after if m[2].kind == "person"), after[0])
    titles = lower[last + 1 : start]
    rank = len(titles) == 1 and len(titles[0]) < 5 and words[start - 1].isupper()  # the police spokesman, DSP X,
    if not (rank or all(is_human(w) or w in ROLE_MODIFIERS or w in HONORIFICS or "-" in w for w in titles)):
        return None  # one of the organisers, law student X,
    if actor.kind != "person":
        return actor if closed and start == last + 1 else None
    one_of = lower[first : first + 2] == ["one", "of"]
    nouns = lower[max(first, last - 12) : last]
    alone = last - first == 1 and nouns[-1] in ("one", "another")  # asked one, Adem Gashi.
    human = alone or any(is_human(n) or (one_of and is_human(n.removesuffix("s"))) for n in nouns)
    return actor if human else None
