"""Words that stand on something and that nobody speaks: banners, walls, cards, "someone had written"."""

from kosovo_reader.language.attribution import Report
from kosovo_reader.language.lexicon import AUXILIARIES, DETERMINERS, PRONOUNS, SPRAYING, WRITTEN_ON
from kosovo_reader.language.posts import is_human
from kosovo_reader.language.scene import Scene
from kosovo_reader.language.speech_nouns import letter_in, owner

_CRIES = frozenset("chant chants shout shouts cry cries scream screams yell yells".split())


def nobody(cue: int) -> Report:
    """The source of what somebody is told to have said, and nobody is told to have been it."""
    return Report(cue, -1, -1)


def written(s: Scene) -> Report | None:
    """ "The words “X” were painted on the wall", "a banner with the words “X”", "to cries of “X”"."""
    lower = s.lower
    if lower[s.opening - 1] == "of" and s.opening - 2 >= s.start and lower[s.opening - 2] in _CRIES:
        return owner(s.reading, s.opening - 2, s.start, s.opening) or nobody(s.opening - 2)
    for k in range(s.after, min(s.after + 3, s.stop)):
        if (lower[k] in SPRAYING or lower[k] == "written") and lower[k - 1] in AUXILIARIES:
            return nobody(k)
    for k in range(max(s.start, s.opening - 2), s.opening):
        worded = lower[k] in ("words", "slogan", "message", "inscription")
        if worded and not WRITTEN_ON.isdisjoint(lower[max(s.start, k - 5) : k]):
            return nobody(k)
    return None


def stands_on_thing(s: Scene, told: Report) -> bool:
    """True if what is told to speak is a thing that words are written on: "One sign said “...”", "read a card"."""
    lower, cue = s.lower, told.cue
    on_wall = not WRITTEN_ON.isdisjoint(lower[max(told.first, 0) : told.last])
    on_wall = on_wall or (
        told.known and lower[told.last - 1] == "up" and not _CRIES.isdisjoint(lower[told.first : told.last])
    )
    on_wall = on_wall or (cue > 0 and lower[cue] == "reading" and lower[cue - 1] in WRITTEN_ON)
    return on_wall or lower[cue] in SPRAYING or _is_thing_that_reads(s, told)


def _is_thing_that_reads(s: Scene, told: Report) -> bool:
    """True for "“Why?” read a card tied to a loaf of bread": neither a name, nor a human being, nor a letter."""
    words, lower = s.words, s.lower
    if lower[told.cue] not in ("read", "reads") or not told.known or lower[told.first] in PRONOUNS:
        return False
    if any(words[k][0].isupper() for k in range(told.first + 1, told.last)) or letter_in(s.reading, told) >= 0:
        return False
    return lower[told.first] in DETERMINERS and not any(map(is_human, lower[told.first : told.last]))
