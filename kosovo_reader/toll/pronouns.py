"""Whom the pronoun of a source takes up: "[Residents] said a man was shot. Two others were hurt, [they] said"."""

from collections.abc import Callable, Sequence

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report, report
from kosovo_reader.language.auxiliaries import BE
from kosovo_reader.language.countries import NAMES, PEOPLES
from kosovo_reader.language.lexicon import PREPOSITIONS
from kosovo_reader.language.posts import is_human
from kosovo_reader.toll.days import RELATIVE
from kosovo_reader.toll.scene import Harm
from kosovo_reader.toll.sources import Tokens

_SAID = 4  # sentences in which "they" is looked for


def taken_up(reading: Reading, reports: Callable[[int], Sequence[Report]], said: Tokens, harm: Harm) -> Tokens | None:
    """The source, or whom its pronoun takes up: "Residents said a man was shot. Two others were hurt, they said".

    "A peacekeeper was injured, he said" is not said by the peacekeeper.
    """
    words, lower = reading.words, reading.lower
    pronoun = lower[said[0]] if said[1] - said[0] == 1 else ""
    if pronoun not in ("they", "it", "he", "she"):
        return said
    first = reading.sentences[reading.sentence_at(harm.first)].first
    person = pronoun in ("he", "she")
    if person and (harm.phrase.first > first or harm.phrase.number.stated != 1):
        return said  # who "he" is, is found by all that the article tells of persons
    index = reading.sentence_at(said[0])
    told_before = any(one.last < said[0] for one in reports(index))
    if lower[said[0] - 1] in RELATIVE and not told_before:
        return _actor(reading, first, harm)
    for k in range(index, max(index - _SAID, -1), -1):
        for one in reversed(reports(k)):
            phrase = lower[one.first : one.last]
            if lower[one.cue - 1] in BE and lower[one.cue].endswith("ed"):
                continue  # "ten men are confirmed to have died"
            if not phrase or one.last > said[0] or phrase[0] in ("they", "it", "we", "who"):
                continue
            if not person and phrase[0] in ("he", "she"):
                continue
            named = any(word[0].isupper() for word in words[one.first + 1 : one.last])
            human = is_human(phrase[-1]) or phrase[0] == pronoun
            if len(phrase) == 1 and words[one.first].istitle() and words[one.first] not in NAMES:
                named = not _is_several(phrase)
            if person and (human or (named and words[one.last - 1][0].isupper())):
                return one.first, one.last
            body = pronoun == "it" and words[one.last - 1][0].isupper() and words[one.last - 1] not in PEOPLES
            if not person and (body or (pronoun == "they") == _is_several(phrase)):
                return said if pronoun == "it" and human else (one.first, one.last)
    return None if person else said


def _actor(reading: Reading, first: int, harm: Harm) -> Tokens | None:
    """Who does something to the victims, many: "[Relatives] buried 11 men who they said had been shot"."""
    verb, lower = harm.phrase.first - 1, reading.lower
    if verb < first or not lower[verb].endswith("ed"):
        return None
    found = report(reading, verb, first, verb)
    return (found.first, found.last) if found.known and _is_several(lower[found.first : found.last]) else None


def _is_several(phrase: Sequence[str]) -> bool:
    """True for "residents", "police", "officials of the force"."""
    head = next((k for k, word in enumerate(phrase) if k and word in PREPOSITIONS), len(phrase))
    return "police" in phrase or "and" in phrase[:head] or phrase[head - 1].endswith("s")
