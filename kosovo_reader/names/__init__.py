"""Names in the text: runs of capitals and known words, each with what its surroundings tell of it."""

from collections.abc import Iterator

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.lexicon import COMMON, HONORIFICS, MONTHS, PREPOSITIONS
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.bodies import body_at, lower_body, with_inner
from kosovo_reader.names.known import KNOWN
from kosovo_reader.names.mention import ARABIC, Mention, is_given, run_end
from kosovo_reader.names.persons import persons_at
from kosovo_reader.names.states import known_at


def find_names(reading: Reading) -> list[Mention]:
    """All mentions in the order of the text, none inside another."""
    found: list[Mention] = []
    for sentence in reading.sentences:
        kind = reading.blocks[sentence.block].kind
        if kind in ("meta", "dateline", "furniture"):
            continue
        plain = kind in ("title", "heading") and _title_case(reading, sentence)
        found.extend(
            m
            for m in _in_sentence(reading, sentence)
            if not plain or m.kind not in (None, "person", "organization") or (m.kind == "organization" and m.sure)
        )
    return found


def _title_case(reading: Reading, sentence: Sentence) -> bool:
    """True for a headline in capitals, "Peacekeepers Hurt As Crowd Storms Town Hall", where a capital tells nothing."""
    long = [w for w in reading.words[sentence.first : sentence.last] if len(w) > 3 and w[0].isalpha()]
    return len(long) > 2 and sum(w[0].isupper() for w in long) > 0.8 * len(long)


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[Mention]:
    words = reading.words
    i, last = sentence.first, sentence.last
    while i < last:
        word = words[i]
        if word[0].isupper() or word.startswith(ARABIC):
            mention, i = _at(reading, i, sentence)
            if mention:
                yield from mention
        elif (m := lower_body(reading, i, sentence)) is not None:
            yield m
            i = m.last
        else:
            i += 1


def _at(reading: Reading, i: int, sentence: Sentence) -> tuple[list[Mention], int]:
    """What starts at the capitalised token `i`, and where to go on."""
    lower = reading.lower
    end = run_end(reading, i, sentence.last)
    if body := body_at(reading, i, end, sentence):
        return with_inner(reading, body, sentence), body.last
    if known := known_at(reading, i, sentence):
        return [known], known.last
    word = lower[i]
    if lower[i] in HONORIFICS and i + 1 < end:
        return persons_at(reading, i, end, sentence)
    if (
        word in COMMON
        and not (word in MONTHS and _is_first_name(reading, i, end, sentence))
        and not (i + 1 < end and (is_role(lower[i + 1]) or is_role(lower[end - 1]) or is_given(word)))
    ):
        return [], i + 1
    return persons_at(reading, i, end, sentence)


def _is_first_name(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True for "April Kinnear" and "August Pradetto": a month that a capitalised name follows and no preposition precedes."""
    if end - i < 2 or reading.words[i + 1] in KNOWN or reading.lower[i + 1] in COMMON:
        return False
    return i == sentence.first or reading.lower[i - 1] not in PREPOSITIONS
