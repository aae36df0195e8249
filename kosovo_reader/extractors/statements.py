"""Quoted statements: what stands in quotation marks as somebody's words, and who is told to have said it."""

from dataclasses import dataclass

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report, is_verb, phrase_after, report
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    PRONOUNS,
    QUOTING,
    SAYING,
    SPRAYING,
    WRITTEN_ON,
)
from kosovo_reader.language.quotations import Quotation, quotations


@dataclass(slots=True)
class StatementMention:
    """A quotation that reports somebody's words.

    kind      direct (a whole clause or utterance stands in the marks) or partial (quoted words in the reporter's sentence)
    parts     its pieces, as quotations: two or more where the attribution breaks it
    cue       token of the reporting word, or None
    speaker   tokens of the noun phrase of the speaker; None if the sentence names none
    follows   index of the statement whose speaker goes on, or None
    anonymous True where nobody speaks: a banner, a graffito
    """

    kind: str
    parts: list[Quotation]
    cue: int | None
    speaker: tuple[int, int] | None
    follows: int | None = None
    anonymous: bool = False
    subject: int | None = None  # token where the sentence starts whose subject speaks, if nothing nearer tells


_CUES = SAYING | QUOTING | SPRAYING
_CHANTING = frozenset(
    "shouted shouting shout chanted chanting chants yelled yelling cried replied answered sang read reads said says".split()
)
_SMALL = frozenset("of the and a an in for to on at".split())
_COPULAS = frozenset("is was were are be been being as of it him her them".split())
_REACH = 60  # tokens between a quotation and its reporting word
_NEXT_CLAUSE = frozenset("and but or while when after because which who where although though so".split())
_ENDS = frozenset(".!?…")
_WORKS = frozenset(
    """
    book film movie song novel play album series documentary poem titled entitled headlined essay magazine
    exhibition called named nicknamed codenamed dubbed so-called known term word phrase
    """.split()
)


def find_statements(reading: Reading) -> list[StatementMention]:
    """The statements of an article, in order."""
    found: list[StatementMention] = []
    previous_block = -2
    for index, first, end in _blocks(reading):
        marks = quotations(reading, reading.blocks[index], first, end)
        if not marks:
            continue
        before = len(found)
        for n, quotation in enumerate(marks):
            left = marks[n - 1].last + 1 if n else first
            right = marks[n + 1].first - 1 if n + 1 < len(marks) else end
            _read(reading, found, quotation, (first, left, right, end), before, previous_block == index - 1)
        if len(found) > before:
            previous_block = index
    return found


def _blocks(reading: Reading) -> list[tuple[int, int, int]]:
    """Index and token range of each block whose quotations count: no headings."""
    ranges: list[tuple[int, int, int]] = []
    for sentence in reading.sentences:
        if reading.blocks[sentence.block].kind not in ("body", "caption"):
            continue
        if ranges and ranges[-1][0] == sentence.block:
            ranges[-1] = (sentence.block, ranges[-1][1], sentence.last)
        else:
            ranges.append((sentence.block, sentence.first, sentence.last))
    return ranges


def _read(
    reading: Reading,
    found: list[StatementMention],
    quotation: Quotation,
    bounds: tuple[int, int, int, int],
    block_first: int,
    adjacent: bool,
) -> None:
    """Make a statement of a quotation, join it to the one that its attribution broke, or pass it over."""
    first, left, right, _ = bounds
    words = reading.words
    opening = _mark_before(reading, quotation.first)
    in_block = len(found) > block_first
    previous = found[-1] if in_block and found[-1].parts[-1].last + 1 >= left - 1 else None
    if previous and _goes_on(reading, previous, quotation):
        previous.parts.append(quotation)
        return
    start = _sentence_start(reading, left, opening)
    voice = _last_voice(found, block_first)
    tail = _tail(reading, quotation, right)
    lead = _lead(reading, start, opening) if tail is None or not _beside(reading, quotation, tail) else None
    told = tail if lead is None else _by_whom(reading, lead, quotation, right)
    whole = _is_whole(reading, quotation, start, opening, first)
    words_inside = sum(1 for w in words[quotation.first : quotation.last] if w[0].isalnum())
    if _vetoed(reading, start, opening, quotation, told):
        return
    kind = "direct" if whole else "partial"
    if told is None and (label := _label(reading, start, opening)) and words_inside > 1:
        told = label  # "Brussels: Georgia's candidacy “on the line”"
    if told is not None:
        if (
            kind == "partial"
            and words_inside <= 2
            and told is lead
            and not _close(reading, told, opening, words_inside)
        ):
            return
        if told.known and _participle(reading, told) and previous is not None and start == left:
            found.append(StatementMention(kind, [quotation], told.cue, None, follows=voice))
            return
        speaker = (told.first, told.last) if told.known else None
        anonymous = reading.lower[told.cue] in SPRAYING or (
            speaker is not None and any(w in WRITTEN_ON for w in reading.lower[slice(*speaker)])
        )
        item = StatementMention(
            kind,
            [quotation],
            None if words[told.cue] == ":" else told.cue,
            None if anonymous else speaker,
            anonymous=anonymous,
        )
        if speaker is None:
            item.subject = start
        found.append(item)
        return
    if not whole:
        if (
            previous is not None
            and start == left
            and words_inside > 1
            and (previous.cue is None or previous.cue < previous.parts[0].first)
        ):
            found.append(StatementMention(kind, [quotation], None, None, follows=voice))
        return
    if previous is not None and not _new_subject(reading, left, opening):
        found.append(StatementMention(kind, [quotation], None, None, follows=voice))
    elif opening > first:
        found.append(StatementMention(kind, [quotation], None, None, subject=_last_sentence(reading, first, opening)))
    elif found and adjacent and words_inside > 1:
        found.append(StatementMention(kind, [quotation], None, None, follows=voice))
    elif words_inside > 4:
        found.append(StatementMention(kind, [quotation], None, None, subject=_last_sentence(reading, 0, opening)))


def _last_voice(found: list[StatementMention], block_first: int) -> int:
    """The last statement that somebody spoke, if the paragraph has one: a banner has no next word."""
    for k in range(len(found) - 1, max(block_first, len(found) - 4) - 1, -1):
        if not found[k].anonymous:
            return k
    return len(found) - 1


def _mark_before(reading: Reading, token: int) -> int:
    """The token where the mark before `token` stands; `` is two tokens."""
    i = token - 1
    if i > 0 and reading.words[i] == "`" and reading.words[i - 1] == "`":
        i -= 1
    return i


def _sentence_start(reading: Reading, left: int, opening: int) -> int:
    """Where the reporter's sentence that leads to the quotation starts."""
    words = reading.words
    for i in range(opening - 1, max(left, opening - _REACH) - 1, -1):
        if words[i] in _ENDS:
            return i + 1
    return max(left, opening - _REACH)


def _last_sentence(reading: Reading, first: int, opening: int) -> int:
    """Where the sentence before the quotation starts."""
    i = opening - 1
    while i > first and (reading.words[i] in _ENDS or not reading.words[i][0].isalnum()):
        i -= 1
    return reading.sentences[reading.sentence_at(max(i, 0))].first


def _tail(reading: Reading, quotation: Quotation, right: int) -> Report | None:
    """The attribution behind the quotation: "..., Mao said", "... », said his mother"."""
    words, lower = reading.words, reading.lower
    if not quotation.closed or words[quotation.last - 1] == ".":
        return None
    i = quotation.last + 1
    while i < right and words[i] in ("'", '"', "”", "’"):
        i += 1
    if i < right and words[i] in (",", "—", "–", "-"):
        i += 1
    if i < right and lower[i] in _NEXT_CLAUSE:
        return None
    stop = i
    while stop < right and words[stop] not in _ENDS and words[stop] not in (";", ":") and stop - i < _REACH:
        stop += 1
    for k in range(i, stop):
        if lower[k] == "according" and k + 2 < stop and lower[k + 1] == "to":
            return Report(k, *phrase_after(reading, k + 2, stop))
        if lower[k] in SAYING or (
            lower[k] in ("put", "puts", "began", "read", "reads", "thought", "thinks", "chanted", "sang") and k > i
        ):
            if lower[k] in AUXILIARIES:
                continue
            told = report(reading, k, i, stop)
            if told.known and (told.first - i <= 3 or told.last <= k):
                return told
            if lower[k].endswith("ing"):
                return told
    return None


def _lead(reading: Reading, start: int, opening: int) -> Report | None:
    """The attribution before the quotation: "Kurti said: “...”", "he called it ‘...’", "described by X as “...”"."""
    lower = reading.lower
    for k in range(opening - 1, start - 1, -1):
        if (
            (lower[k] in _CUES or (k + 1 < opening and lower[k + 1] == "that" and lower[k].endswith("ed")))
            and lower[k] not in ("began", "begins", "begin")
            and is_verb(reading, k, start)
        ):
            if k > start and lower[k - 1] in AUXILIARIES and k + 1 < opening and lower[k + 1] == "by":
                return Report(k, *phrase_after(reading, k + 2, opening))
            if k + 1 < opening and lower[k + 1] == "by" and not reading.words[k].endswith("ing"):
                return Report(k, *phrase_after(reading, k + 2, opening))
            told = report(reading, k, start, opening)
            if told.known and told.first > k:
                told = Report(k, k, k)  # what stands behind the verb here is whom it is told to
            return told
        if lower[k] == "according" and lower[k + 1] == "to":
            return Report(k, *phrase_after(reading, k + 2, opening))
    return None


def _by_whom(reading: Reading, lead: Report, quotation: Quotation, right: int) -> Report:
    """The speaker behind a passive: "were hailed as “historic” by EU officials"."""
    after = quotation.last + 1
    if after < right and reading.lower[after] == "by" and reading.lower[lead.cue - 1] in AUXILIARIES:
        return Report(lead.cue, *phrase_after(reading, after + 1, right))
    return lead


def _beside(reading: Reading, quotation: Quotation, tail: Report) -> bool:
    """True if the tail's clause follows the quotation at once, which no lead can outweigh."""
    return (
        min(tail.cue, tail.first if tail.known else tail.cue) - quotation.last <= 4
        and reading.words[quotation.last - 1] in (",", "?", "!", "—", "…")
    ) or reading.words[quotation.last + 1 : quotation.last + 2] == [","]


def _close(reading: Reading, told: Report, opening: int, words: int) -> bool:
    """True if the reporting word is near enough for a quotation of one or two words: "called it ‘frank’"."""
    if reading.lower[opening - 1] == "as" or reading.lower[told.cue] in QUOTING:
        return True
    return opening - told.cue <= (15 if words > 1 else 6)


def _label(reading: Reading, start: int, opening: int) -> Report | None:
    """The speaker in front of a colon that opens the line."""
    for k in range(start + 1, min(start + 6, opening)):
        if reading.words[k] == ":":
            return Report(k, start, k) if reading.words[start][0].isupper() else None
    return None


def _participle(reading: Reading, told: Report) -> bool:
    return reading.lower[told.cue].endswith("ing")


def _new_subject(reading: Reading, left: int, opening: int) -> bool:
    """True if a whole sentence stands between two quotations behind the attribution of the first."""
    return sum(1 for i in range(left, opening) if reading.words[i] in _ENDS) > 1


def _is_whole(reading: Reading, quotation: Quotation, start: int, opening: int, first: int) -> bool:
    """True if a whole clause or utterance stands in the marks."""
    words = reading.words
    head = words[quotation.first]
    if opening <= first or opening == start:
        return True
    before = words[opening - 1]
    if before in (":", "…", ".", "?", "!") or (
        not before[0].isalnum() and before not in (",", "(", "—", "–", "'", "'s")
    ):
        return True
    if not head[0].isupper():
        return before in (",",) and reading.lower[opening - 2] in SAYING and head[0].islower() is False
    if before == ",":
        return True
    return reading.lower[opening - 1] in _CUES and any(
        w in AUXILIARIES or w in PRONOUNS for w in reading.lower[quotation.first : quotation.last]
    )


def _goes_on(reading: Reading, previous: StatementMention, quotation: Quotation) -> bool:
    """True for the second half of "“X,” he said, “y.”": only the attribution stands between, and no sentence ends."""
    words, lower = reading.words, reading.lower
    last = previous.parts[-1]
    if previous.cue is None or previous.cue < last.last or not last.closed:
        return False
    between = range(last.last + 1, _mark_before(reading, quotation.first))
    if len(between) < 2 or len(between) > 40 or words[between[-1]] not in (",", "—", "–", "-", "…", ":"):
        return False
    if lower[between[-1] - 1] in ("adding", "saying", "added"):
        return False
    if any(words[k] in _ENDS or words[k] == ";" for k in between):
        return False
    if any(
        lower[k] in ("adding", "and", "but", "calling", "saying") and k > previous.cue and words[between[-1]] == ":"
        for k in between
    ):
        return False
    return words[last.last - 1] in (",", "?", "!", "—", "–", "…") or words[last.last + 1] in (",", "—", "–")


def _vetoed(reading: Reading, start: int, opening: int, quotation: Quotation, told: Report | None) -> bool:
    """True for so-called terms, titles of works and names, which nobody is told to have spoken."""
    lower, words = reading.lower, reading.words
    after = words[quotation.last + 1 : quotation.last + 2]
    if (
        quotation.last - quotation.first <= 2
        and after
        and after[0][0].isupper()
        and opening
        and words[opening - 1][0].isupper()
    ):
        return True  # Zoran ‘Cobra’ Vukmanović
    near = lower[max(start, opening - 3) : opening]
    if "so-called" in near or ("so" in near and "called" in near) or "nicknamed" in near or "codenamed" in near:
        return True
    if told is not None and told.known and opening - told.cue > 3:
        near = near[-2:]
    if any(
        w
        in (
            "titled",
            "entitled",
            "headlined",
            "book",
            "film",
            "novel",
            "song",
            "album",
            "documentary",
            "poem",
            "known",
            "movie",
            "dubbed",
            "memoir",
            "essay",
            "painting",
        )
        for w in near
    ):
        return True
    if _is_title(reading, quotation) and not (told is not None and lower[told.cue] in _CHANTING):
        return True
    return told is not None and _is_scare(reading, opening, quotation, told)


def _is_title(reading: Reading, quotation: Quotation) -> bool:
    """True for words that all have capitals, as works and nicknames do: "March of Time", "Deb,"."""
    inside = [w for w in reading.words[quotation.first : quotation.last] if w[0].isalpha()]
    if reading.words[quotation.last - 1] in ".?!…":
        return False
    return bool(inside) and all(w[0].isupper() or w in _SMALL for w in inside)


def _is_scare(reading: Reading, opening: int, quotation: Quotation, told: Report) -> bool:
    """True for the «ministry of health» in a sentence that reports something else."""
    lower = reading.lower
    if opening < 2 or lower[opening - 1] not in DETERMINERS or lower[told.cue] in QUOTING or told.cue > opening:
        return False
    few = sum(1 for w in reading.words[quotation.first : quotation.last] if w[0].isalnum()) <= 3
    return few and lower[opening - 2] not in _COPULAS
