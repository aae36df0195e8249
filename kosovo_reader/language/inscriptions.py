"""Words that stand on something and that nobody speaks: banners, walls, cards, "someone had written"."""

from kosovo_reader.language.attribution import Report
from kosovo_reader.language.lexicon import AUXILIARIES, SPRAYING, WRITTEN_ON
from kosovo_reader.language.scene import Scene
from kosovo_reader.language.speech_nouns import owner

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
    cue, first, last = told
    said, speaker = s.lower[cue], s.lower[first:last]
    if said in SPRAYING or not WRITTEN_ON.isdisjoint(speaker):
        return True
    if said == "reading" and cue > 0 and s.lower[cue - 1] in WRITTEN_ON:
        return True
    return speaker[-1:] == ["up"] and not _CRIES.isdisjoint(speaker)
