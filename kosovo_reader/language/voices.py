"""Who is told to have spoken a quotation, and by which word: the constructions that newspapers attribute with."""

from kosovo_reader.language.attribution import Report
from kosovo_reader.language.auxiliaries import PLAIN_BE
from kosovo_reader.language.lexicon import DETERMINERS, QUOTING, SAYING
from kosovo_reader.language.quotations import Scene, Voice
from kosovo_reader.language.reporting import is_verb
from kosovo_reader.language.speech_nouns import SPEECH, letter_in, writer
from kosovo_reader.language.subjects import subject_before
from kosovo_reader.language.unspoken import stands_on_thing, written
from kosovo_reader.language.voices_before import WEAK, label, said_before
from kosovo_reader.language.voices_behind import (
    any_verb_beside,
    place_behind,
    reply_behind,
    said_at_end,
    said_behind,
    signed,
    this_was_said_by,
)


def attribution(s: Scene) -> Voice | None:
    """The reporting word and the speaker of a quotation, as the sentence around it tells them; None if it does not."""
    told = _told(s)
    if told is None:
        return None
    cue, first, last = told
    unspoken = first < 0 or stands_on_thing(s, told)
    author = _author(s, told)
    nearer = first if first < min(cue, last) else cue
    between = nearer - s.after if cue >= s.after else s.opening - cue  # tokens of "“X,” Gashi said", "Gashi said: “X”"
    return Voice(
        cue=cue if s.words[cue][0].isalnum() else None,
        speaker=(author.first, author.last) if author.known and not unspoken else None,
        nobody=unspoken,
        letter=last > first and not author.known,
        beside=between <= 3,
        verb=s.lower[cue] not in SPEECH or is_verb(s.reading, cue, s.start),
    )


def _told(s: Scene) -> Report | None:
    """What the first construction tells that answers."""
    i = place_behind(s)
    behind = said_behind(s, i) if i >= 0 else None
    if behind and _is_said_beside(s, behind):
        return behind
    before = written(s) or said_before(s)
    if before is None or s.lower[before.cue] in WEAK:
        before = said_at_end(s) or before
    told = before or (any_verb_beside(s, i) if i >= 0 else None) or behind or (reply_behind(s, i) if i >= 0 else None)
    return told or signed(s) or label(s) or this_was_said_by(s) or _says_itself(s)


def _author(s: Scene, told: Report) -> Report:
    """The source itself: of "placards that read" the placards, of "the ministry's statement said" the ministry."""
    letter = letter_in(s.reading, told)
    if letter < 0 and told.known and s.lower[told.first] in ("we", "you") and s.lower[told.cue] == "read":
        letter = letter_in(s.reading, Report(told.cue, s.start + 2, told.first))  # "In a statement from NATO we read"
    if letter < 0:
        return told
    before = min(s.opening, told.cue)  # of "said a statement by", all that follows is looked at
    last = s.stop if s.after <= told.cue < letter else told.cue if told.cue >= s.after else before
    return writer(s.reading, told, letter, s.start, last)


def _is_said_beside(s: Scene, told: Report) -> bool:
    """ "“X,” said Gashi", "“X”, the 43-year-old told AFP": behind the comma of a quotation, whatever stands before."""
    if s.last_word not in (",", "?", "!", "—", "…") and s.words[s.after] not in (",", "—", "–"):
        return False
    lower, apposed = s.lower, 3
    if s.after + 1 < s.stop and lower[s.after + 1] in DETERMINERS and lower[told.first - 1] == ",":
        apposed = 10  # “...”, his lawyer, Arben Gashi, said
    if not told.known or min(told.cue, told.first) - s.after > apposed:
        return False
    return s.last_word == "," or not _is_relayed(s)


def _is_relayed(s: Scene) -> bool:
    """True for "Orlov said NATO was “involved”, RIA reported": RIA quotes whom the sentence has named before."""
    told = said_before(s)
    return told is not None and told.known and s.lower[told.cue] in SAYING and told.last <= told.cue


def _says_itself(s: Scene) -> Report | None:
    """ "The EU « strongly condemns these acts »", "“strongly condemned” them": the verb stands inside the marks."""
    lower, opening = s.lower, s.opening
    verbs = [word for word in lower[s.first : s.first + 2] if word in SAYING or word in QUOTING]
    if not verbs or opening <= s.start or lower[opening - 1] in PLAIN_BE:
        return None
    alone = s.last - s.first == 2 and lower[s.first].endswith("ly") and lower[s.after : s.after + 1] != ["by"]
    if not alone and (not verbs[0].endswith("s") or s.last - s.first < 3):
        return None
    told = Report(opening, *subject_before(s.reading, opening, s.start))
    first = told.first + (lower[told.first] in DETERMINERS) if told.known else told.last
    return told if any(word[0].isupper() for word in s.words[first : told.last]) else None
