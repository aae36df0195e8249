"""The subject of a verb or a clause: "[Gashi], the prime minister, said", "[The ministry] issued a report and said".

What is given is tokens, `first <= i < last`, none where there is no subject; no look goes further than `REACH`.
"""

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES
from kosovo_reader.language.lexicon import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTING,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from kosovo_reader.language.noun_phrases import (
    BRACKETS,
    MARKS,
    PHRASE_STOPS,
    REACH,
    STOPS,
    Range,
    antecedent,
    before_brackets,
    is_genitive,
    phrase_before,
)
from kosovo_reader.language.people import PEOPLE
from kosovo_reader.language.posts import is_human
from kosovo_reader.language.reporting import WONT, before_day, is_adverb, is_verb

_WITNESSED = frozenset("heard seen filmed shown recorded caught captured".split())
_WENT = frozenset("ran drove burst rode came went stood sat fled broke got rose".split())
_SHOWING = frozenset("shows showed saw heard hears filmed".split())
_ACTED = frozenset("sent wrote gave put led".split())
# What opens a segment between commas that says more of the name before it: "Gashi, the prime minister, said".
_APPOSITIVE = frozenset(
    """a an the its his her their who whose which one both then now himself herself in on at from speaking for with of
    writing asked citing when where quoting""".split()
)
# What may stand between a subject and its verb, and what before the verb tells that the subject stands elsewhere.
_BETWEEN = AUXILIARIES | ADVERBS | _WITNESSED | {"not", "long"}
_TURNS = MONTHS | WEEKDAYS | frozenset("to , who which that and but then".split()) | BRACKETS.keys()


def subject_before(reading: Reading, verb: int, first: int) -> Range:
    """The subject of the verb at token `verb`, where it stands before it."""
    lower = reading.lower
    first = max(first, verb - REACH)
    end = verb
    while end > first and (lower[end - 1] in _BETWEEN or lower[end - 1].endswith("ly")):
        witnessed = lower[end - 1] in _WITNESSED and end - 2 > first and lower[end - 2] in AUXILIARIES
        if not (witnessed or lower[end - 1] in AUXILIARIES or is_adverb(reading, end - 1)):
            break
        end -= 1
    if end > first and (lower[end - 1] in _TURNS or lower[end - 1][0].isdecimal()):
        if end - 2 > first and lower[end - 1] == "to" and lower[end - 2] in WONT:
            end -= 2 + (lower[end - 3] == "went")
            while end > first and lower[end - 1] in AUXILIARIES:  # "was heard to mutter"
                end -= 1
        if end > first:
            end = before_day(reading, end, first)
    if end == first:
        return verb, verb
    before = lower[end - 1]
    goes_on = lower[verb].endswith("ing")
    if before in _TURNS:
        if before == ",":  # "The Kremlin calls it false, saying"
            return (_sayer_before if goes_on else _before_parenthesis)(reading, end - 1, first)
        if before in ("who", "which", "that"):
            return antecedent(reading, end - 1, first)
        if before in BRACKETS:
            end = before_brackets(reading, end, first)
        if end > first and lower[end - 1] in ("and", "but", "then"):  # "He got up and said"
            return clause_subject(reading, end - 1, first)
    start, stop = phrase_before(reading, end, first)
    if goes_on and AUXILIARIES.isdisjoint(lower[end:verb]) and lower[start - 1] != "with":
        if not _WENT.isdisjoint(lower[start + 1 : stop]):  # "said [gunmen] burst into the hall shouting"
            return start, next(i for i in range(start + 1, stop) if lower[i] in _WENT)
        if not _SHOWING.isdisjoint(lower[start : stop - 1]):  # "the film shows [a man] shouting"
            return next(i + 1 for i in range(stop - 2, start - 1, -1) if lower[i] in _SHOWING), stop
        company = next((k + 1 for k in range(stop - 2, start, -1) if lower[k] == "with"), start)
        if company > start and (is_human(lower[stop - 1]) or lower[stop - 1] in PEOPLE):
            return company, stop  # "The search went on with [the coastguard] confirming"
        if before in PREPOSITIONS or any(_is_deed(w) for w in lower[start:stop]):
            return clause_subject(reading, end, first)  # "Thousands marched through the city chanting"
    return start, stop


def _is_deed(word: str) -> bool:
    """True for the verb of a clause: marched, sent; not for Hamas-controlled."""
    return word in _ACTED or (word.endswith("ed") and "-" not in word)


def _before_parenthesis(reading: Reading, comma: int, first: int) -> Range:
    """The name of "Ana Petric, the office's envoy in Mali, described": back over appositions."""
    end = comma
    while end > first:
        start = _segment_start(reading, end, first)
        if start <= first or reading.words[start - 1] != "," or not _is_apposition(reading, start, end):
            break
        if reading.lower[start] in ("which", "whom") and reading.words[start + 1][0].isupper():
            return start + 1, end  # "a report, which Ana Gashi, the envoy, called"
        opens = reading.lower[start] in DETERMINERS
        if opens and (_is_adjunct(reading, first, start - 1) or _is_clause(reading, first, start - 1)):
            break  # "Speaking by video link, the witness, who ..., said"
        end = start - 1
    if end == comma and not _is_subject(reading, _segment_start(reading, end, first), end, first):
        return comma, comma
    if end > first and reading.words[end - 1] == ")":  # "the Commission (TJC), which reported in May, put"
        end = before_brackets(reading, end, first)
    start, stop = phrase_before(reading, end, first)
    for i in range(start + 1, stop - 1):  # "[Relatives] gathered outside a school, where they wept, shouted"
        if reading.lower[i].endswith("ed") and reading.lower[i - 1][-1] == "s" and reading.lower[i + 1] in PREPOSITIONS:
            return start, i
    return start, stop


def _is_adjunct(reading: Reading, first: int, end: int) -> bool:
    """True if a sentence opens with "Speaking in Oslo", "Asked about Gashi, who had left" and ends there."""
    words, lower = reading.words, reading.lower
    start = _segment_start(reading, end, first)
    if start > first and words[start - 1] == "," and lower[start] in RELATIVES:
        start = _segment_start(reading, start - 1, first)
    if (start > first and words[start - 1] == ",") or start + 1 >= end:
        return False
    participle = lower[start].endswith(("ing", "ed")) and words[start + 1][0].islower()
    return participle or lower[start] in PREPOSITIONS or lower[start] in SUBORDINATORS


def _is_clause(reading: Reading, first: int, end: int) -> bool:
    """True for a whole clause before a comma: "Twelve were killed, the official, who spoke by telephone, said"."""
    start = _segment_start(reading, end, first)
    return reading.lower[start] not in RELATIVES and not AUXILIARIES.isdisjoint(reading.lower[start:end])


def _segment_start(reading: Reading, end: int, first: int) -> int:
    """Where the stretch between commas starts that ends at token `end`."""
    words = reading.words
    start = end
    while start > first and words[start - 1] != ",":
        if words[start - 1] == ")" and (opened := before_brackets(reading, start, first)) < start:
            start = opened
            continue
        if words[start - 1] in MARKS:  # a title inside: "The report, titled “Broken Promises”, says"
            inner = next((k for k in range(start - 2, max(first, start - 12), -1) if words[k] in MARKS), first)
            if inner > first:
                start = inner
            elif words[start - 1] in "'’" and words[start - 2][-1] == "s":  # "the victims' families'," has one mark
                start -= 1
            else:
                break
        elif words[start - 1] in STOPS:
            break
        else:
            start -= 1
    return start


def _is_subject(reading: Reading, start: int, end: int, first: int) -> bool:
    """True if only a name stands before a comma, no adjunct or clause: "Gashi, said", not "In Pristina, said"."""
    lower = reading.lower
    words = [word for word in reading.words[start:end] if word.islower()]  # Omar Said
    if start == end or lower[start] in PREPOSITIONS or any(w in AUXILIARIES or w in SAYING for w in words):
        return False
    return start > first or (end - start <= 8 and not any(w.endswith("ed") for w in lower[start:end]))


def _is_apposition(reading: Reading, start: int, end: int) -> bool:
    """True if the segment between commas says more of the name before it: "the mayor", "61", "speaking in Oslo"."""
    word, lower = reading.words[start], reading.lower[start]
    if lower in _APPOSITIVE or word[0].isdigit():
        return True
    if word[0].isupper():  # "Bratislava, Slovakia,"; "Gashi, EU foreign policy chief,"
        short = end - start <= 2 or (is_human(reading.lower[end - 1]) and reading.words[end - 1][0].islower())
        short = short or ("-" in word and end - start <= 5)  # "Graham, R-S.C.,"
        return short and reading.words[start - 2][0].isupper()
    if word[0].islower() and _is_named(reading, start, end):  # "In Oslo, army spokesman Per Holm, a colonel, said"
        return False
    return word[0].islower() and (lower not in SUBORDINATORS or lower.endswith(("ing", "ed")))


def _is_named(reading: Reading, start: int, end: int) -> bool:
    """True for "army spokesman Per Holm": a post and the name of who has it."""
    words = reading.words
    name = next((i + 1 for i in range(end - 1, start, -1) if not words[i][0].isupper()), end)
    return start < name < end and is_human(words[name - 1]) and PREPOSITIONS.isdisjoint(reading.lower[start:name])


def _sayer_before(reading: Reading, comma: int, first: int) -> Range:
    """The subject of the clause that a participle goes on from: "It is dead, [the man] said, adding"."""
    for i in range(comma - 1, first, -1):
        if reading.words[i] in STOPS:
            break
        word = reading.lower[i]
        if word == "while":  # "Oslo protested, while [his deputy] went further, calling"
            return clause_subject(reading, comma, i + 1)
        if word in SAYING and not word.endswith("ing") and is_verb(reading, i, first):
            start, end = subject_before(reading, i, first)
            if start < end:
                return start, end
            break
    return clause_subject(reading, comma, first)


def clause_subject(reading: Reading, end: int, first: int) -> Range:
    """The subject of the clause that reaches up to token `end`: its first noun phrase, "[The ministry] issued"."""
    lower, words = reading.lower, reading.words
    first = max(first, end - REACH)
    start = end
    while start > first and (words[start - 1] not in STOPS or is_genitive(reading, start - 1)):
        start -= 1
    if end - start < 2 and start > first and words[start - 1] in MARKS:  # "Gashi blamed “thugs” and said"
        opened = next((k for k in range(start - 2, first, -1) if words[k] in MARKS), first)
        return clause_subject(reading, opened, first) if opened > first else (end, end)
    while start < end:
        if words[start] == "," or lower[start] in ("and", "but", "or") or lower[start] in ADVERBS:
            start += 1
        elif lower[start] in PREPOSITIONS or lower[start] in SUBORDINATORS or lower[start].endswith("ing"):
            while start < end and words[start] != ",":  # "As tensions rose, Serbia ..."
                start += 1
        else:
            break
    stop = start
    while stop < end and not _ends_subject(reading, start, stop):
        stop += 1
    return (start, stop) if stop > start else (end, end)


def _ends_subject(reading: Reading, start: int, i: int) -> bool:
    """True if token `i` no longer belongs to the noun phrase that opens a clause at `start`."""
    lower, words = reading.lower, reading.words
    word = lower[i]
    if word in AUXILIARIES or word in RELATIVES or (word in SUBORDINATORS and word != "and"):
        return True
    if words[i] in PHRASE_STOPS and not is_genitive(reading, i):
        return True
    if i == start:
        return False
    if word in PRONOUNS or lower[i - 1] in PRONOUNS:
        return True
    before = words[i - 1]
    if not words[i][0].islower() or is_human(word) or word in PEOPLE or before in ("'s", "’s"):
        return False  # "the State Department spokesperson", "Lipjan residents"
    if before[0].isupper() and word not in PREPOSITIONS and word != "and":  # Serbia ordered; but Serb leaders
        adjective = before in ADJECTIVES or before + "s" in PEOPLES or lower[i - 1] in DETERMINERS
        adjective = adjective or ("-" in before and before.rpartition("-")[2].islower())  # the NATO-led mission
        posted = word not in SAYING and any(map(is_human, lower[i + 1 : i + 2]))  # "Labour health spokesman Quinn"
        posted = posted and any(word[0].isupper() for word in words[i + 2 : i + 3])
        return not (adjective or posted) and words[i] not in ("'s", "’s")
    if word in _WENT:  # "A woman stood in the hall and said", not "the burst"
        return lower[i - 1] not in DETERMINERS
    return word.endswith("ed") or word in SAYING or word in QUOTING or word in _ACTED
