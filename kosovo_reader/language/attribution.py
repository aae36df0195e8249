"""Who says what a sentence tells: "police said", "said Dejan Ristan, director of", "according to hospital sources"."""

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import ADVERBS, AUXILIARIES, DETERMINERS, RELATIVES, SAYING
from kosovo_reader.language.noun_phrases import phrase_after, phrase_before
from kosovo_reader.language.posts import is_human
from kosovo_reader.language.reporting import is_verb
from kosovo_reader.language.subjects import subject_before

_MENTIONS = 20  # that are looked at
_CUES = SAYING | {"according"}
_MARKS = frozenset("- – — :".split())
_VERBS = [[word] for word in "is are was were has have had will would could may might".split()]
_BY_MEANS = frozenset("in via through by on following".split())
_MEANS = frozenset(
    """
    statement statements communique communiqué release bulletin report letter message post tweet interview briefing
    conference spokesman spokeswoman spokesperson website page channel account
    """.split()
)
_BRACKET = 9  # tokens of "(TJC)", "(UN Women in Chad)"
_NAMED = 20  # tokens of "Arben Gashi, a spokesman for the police force in the north of Kosovo"
_REACH = 40  # tokens between "quoted" and "as saying"


class Report(NamedTuple):
    """A reporting word and the noun phrase of its source, without relative clause or apposition.

    cue          token of the reporting word; of "according to", "according"
    first, last  tokens `first <= i < last` of the source: a name, a phrase, a pronoun; empty if nobody is named
    """

    cue: int
    first: int
    last: int

    @property
    def known(self) -> bool:
        """True if the sentence names a source."""
        return self.last > self.first


def reports(reading: Reading, first: int, last: int) -> list[Report]:
    """The reporting clauses among the tokens `first <= i < last`, in order."""
    lower = reading.lower
    found: list[Report] = []
    said = lower[first:last]
    if _CUES.isdisjoint(said):
        return found
    for i in [i for i, word in enumerate(said, first) if word in _CUES]:
        if lower[i] != "according":
            if is_verb(reading, i, first):
                found.append(report(reading, i, first, last))
        elif i + 2 < last and lower[i + 1] == "to":
            found.append(Report(i, *_told(reading, i + 2, last)))
    return found


def _told(reading: Reading, start: int, last: int) -> tuple[int, int]:
    """Whom "according to" names: "[jail records] reviewed by the court", "[a count] based on reports"."""
    if reading.lower[start : start + 1] in (["him"], ["them"]):
        return start, start + 1
    first, end = phrase_after(reading, start, last)
    return first, end - _is_reduced(reading, first, end)


def _is_reduced(reading: Reading, first: int, end: int) -> bool:
    """True if a phrase ends with a participle that says more of it: "jail records [reviewed] by", "[issued] on"."""
    last = reading.lower[end - 1]
    participle = end - first > 1 and (last.endswith("ed") or last in ("kept", "seen"))
    return participle and reading.lower[end : end + 1] in (["by"], ["on"])


def report(reading: Reading, cue: int, first: int, last: int) -> Report:
    """The source of one reporting word: the phrase before it, or behind it where nothing stands before."""
    lower = reading.lower
    if lower[cue] in ("saying", "putting") and cue - 1 > first and lower[cue - 1] == "as":
        return _quoted_as_saying(reading, cue, first)
    start, end = subject_before(reading, cue, first)
    if lower[cue - 1] == "," and cue > first and (named := _named_behind(reading, cue, last)):
        start, end = named
    if start == end and not lower[cue].endswith("ing"):
        start, end = phrase_after(reading, cue + 1, last)
    elif end - start == 1 and lower[start] == ")":  # "the Commission (TJC), which counted"
        opened = next((k for k in range(start - 1, max(first, start - _BRACKET), -1) if lower[k] == "("), start)
        start, end = phrase_before(reading, opened, first)
    if start < end < cue and lower[end] in RELATIVES and lower[cue + 1 : cue + 2] in _VERBS:
        start, end = end + 1, cue  # "the villagers who [aid groups] say were driven out"
    if end != cue:
        end -= _is_reduced(reading, start, end)
    while end - start > 1 and lower[end - 1] in ADVERBS:  # "Warsaw later" put it at 20 and said
        end -= 1
    return Report(cue, start, _before_means(reading, start, end))


def _named_behind(reading: Reading, cue: int, last: int) -> tuple[int, int] | None:
    """Who ends a sentence: "..., west of the capital, said [Arben Gashi], a spokesman for the force."."""
    if reading.lower[cue] not in ("said", "says"):
        return None
    first, end = phrase_after(reading, cue + 1, min(last, cue + _NAMED))
    told = reading.lower[end:last] if last - end < _NAMED else ["was"]
    if first == end:
        return None
    named = reading.words[first][0].isupper() and not reading.words[first].isupper()
    named = named or is_human(reading.lower[end - 1])  # "said the mayor.", "Ten dead, says police chief"
    if not named or (told and told[0] not in (",", ".")) or not AUXILIARIES.isdisjoint(told):
        return None
    return None if any(word.endswith("ed") or word in SAYING for word in told) else (first, end)


def _before_means(reading: Reading, start: int, end: int) -> int:
    """Where a source ends that tells how it spoke: "The ministry [in a statement] announced", "[via its website]"."""
    lower = reading.lower
    for k in range(start + 1, end - 2):
        if lower[k] in _BY_MEANS and lower[k + 1] in DETERMINERS and not _MEANS.isdisjoint(lower[k + 2 : end]):
            return end if lower[k - 1] in SAYING else k  # "declared in a statement" is no source
    return end


def source_after(reading: Reading, cue: int, start: int, last: int) -> Report:
    """A report whose source is the phrase that starts at token `start`."""
    return Report(cue, *_told(reading, start, last))


def is_bare(reading: Reading, first: int, last: int) -> str:
    """What stands for the reporting word of a headline's name, or "": "Gashi: two dead", "two dead - Gashi"."""
    words = reading.words
    sentence = reading.sentences[reading.sentence_at(first)]
    if words[sentence.last - 1] in (".", "!", "?"):  # "The agency — which ran the morgue — counted 12 bodies."
        return ""
    if first == sentence.first and "".join(words[last : last + 1]) in _MARKS:
        return "before"
    return words[first - 1] if last == sentence.last and words[first - 1] in _MARKS else ""


def speaks(reading: Reading, mentions: Iterable[tuple[int, int]]) -> bool:
    """True if somebody says something by one of the mentions: "Gashi said", "said Gashi", "according to Gashi"."""
    lower = reading.lower
    return any(
        not SAYING.isdisjoint((lower[first - 1], *lower[last : last + 1])) or lower[first - 2] == "according"
        for first, last in islice(mentions, _MENTIONS)
    )


def _quoted_as_saying(reading: Reading, cue: int, first: int) -> Report:
    """ "quoted a witness as saying", "was quoted by TASS as putting it at 12": who is quoted speaks, not who quotes."""
    lower = reading.lower
    for k in range(cue - 2, max(first, cue - _REACH) - 1, -1):
        if lower[k] not in ("quoted", "cited", "quotes", "quoting", "reported"):
            continue
        if k > first and lower[k - 1] in AUXILIARIES:
            return Report(cue, *subject_before(reading, k, first))
        if lower[k + 1] in ("him", "her", "them"):
            return Report(cue, k + 1, k + 2)
        return source_after(reading, cue, k + 1, cue - 1)
    return Report(cue, cue, cue)
