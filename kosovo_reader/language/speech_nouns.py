"""Whose word a noun is: "Gashi's claim", "a call by the patriarch", "the ministry's statement said", "a UN letter"."""

from kosovo_reader.article import Reading
from kosovo_reader.language.attribution import Report, source_after
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.lexicon import AUXILIARIES, DETERMINERS, ORGANIZATION_HEADS, PREPOSITIONS, QUOTING, SAYING
from kosovo_reader.language.noun_phrases import phrase_after, phrase_before
from kosovo_reader.language.posts import is_human
from kosovo_reader.language.subjects import clause_subject

# "Gashi's claim that “...”", "a call by the patriarch for “...”", "her answer: “...”".
SPEECH = frozenset(
    """
    accusation accusations admission advice allegation allegations announcement answer apology appeal argument
    assertion assessment assurance assurances call calls characterisation characterization claim claims comment
    comments complaint conclusion condemnation confession criticism declaration definition demand demands denial
    denunciation description explanation greeting insistence instruction mantra message motto objection
    observation order orders plea pledge praise prediction promise promises question quote quotation reaction
    remark remarks reply report request response retort slogan speech statement suggestion summary testimony
    theory threat threats tweet verdict view opinion vow warning warnings words
    """.split()
)
# What carries the words of him who wrote it: "the ministry's statement said", "a letter signed by 40 lawmakers".
_LETTERS = frozenset(
    """
    statement statements letter letters post posts message tweet tweets communique communiqué e-mail email note
    memo release declaration petition appeal telegram transcript caption announcement answer reply response
    reaction
    """.split()
)
_PUBLIC = frozenset("press news media online".split())  # a press release is not the press's
_FROM = frozenset("by from of".split())
_NO_OWNER = AUXILIARIES | PREPOSITIONS | SAYING | {"that"}  # what no look back for the owner of a word goes over
POSSESSIVES = frozenset("his her their its".split())
# Where the noun goes on behind its owner: "the patriarch's call for", "a call by the patriarch for".
_GOING_ON = frozenset("for that of to was is".split())


def owner(reading: Reading, noun: int, first: int, last: int) -> Report | None:
    """Who said what the noun at token `noun` names: "[Gashi] 's claim", "the message from [Pristina]", "[her] answer".

    The tokens looked at are `first <= i < last`.
    """
    lower = reading.lower
    following = lower[noun + 1] if noun + 2 < last else ""
    if following in ("by", "from"):
        start, stop = phrase_after(reading, noun + 2, last)
        if start < stop:
            stop = next((i for i in range(start + 1, stop) if lower[i] in _GOING_ON), stop)
            return Report(noun, start, stop)
    if following == "of" and lower[noun] in ("words", "view", "opinion"):
        return _known(source_after(reading, noun, noun + 2, last))
    for k in range(noun - 1, max(first, noun - 5) - 1, -1):
        if lower[k] == "'s" or (lower[k] == "'" and k > first and lower[k - 1][-1] == "s"):
            return _known(Report(noun, _possessor_start(reading, k, first), k))
        if lower[k] in POSSESSIVES:
            return Report(noun, k, k + 1)
        if not lower[k][0].isalpha() or lower[k] in _NO_OWNER:
            return None
    return None


def _possessor_start(reading: Reading, end: int, first: int) -> int:
    """Where the owner before the genitive at token `end` starts: "led away amid [the crowd] 's shouts"."""
    lower = reading.lower
    start, stop = phrase_before(reading, end, first)
    for i in range(start, stop - 1):
        verb = lower[i].endswith("ed") and lower[i + 1] in DETERMINERS
        if verb or (lower[i] in PREPOSITIONS and lower[i] != "of") or (i == start and lower[i] in QUOTING):
            start = i + 1
    return start if start < stop else end


def _known(told: Report) -> Report | None:
    return told if told.known else None


def letter_in(reading: Reading, told: Report) -> int:
    """The token of the statement, post or letter that is said to speak; -1 if it is somebody."""
    lower = reading.lower
    _, first, last = told
    if _LETTERS.isdisjoint(lower[first : min(last, first + 8)]):
        return -1
    k = next(k for k in range(first, last) if lower[k] in _LETTERS)
    following = lower[k + 1] if k + 1 < last else "by"
    sent = following in ("sent", "written", "read") or following in PREPOSITIONS or following.endswith("ed")
    return k if sent else -1


def writer(reading: Reading, told: Report, letter: int, first: int, last: int) -> Report:
    """Who wrote the statement at token `letter` that is said to speak; nobody is known if the text has told before.

    The tokens looked at are `first <= i < last`.
    """
    author = _signatory(reading, told, letter, last) or _possessor(reading, told, letter)
    return author or _issuer(reading, told, letter, first) or Report(told.cue, told.cue, told.cue)


def _signatory(reading: Reading, told: Report, letter: int, last: int) -> Report | None:
    """ "a statement from NATO", "a letter signed by 40 lawmakers", "the letter, sent by the envoy, warns"."""
    lower = reading.lower
    start = letter + 1
    if start < last and lower[start] == ",":
        start += 1
    for k in range(start, min(start + 3, last - 1)):
        if lower[k] in _FROM:
            return source_after(reading, told.cue, k + 1, last)
        if not lower[k].endswith("ed") and lower[k] not in ("sent", "written", "read", "out"):
            break
    return None


def _possessor(reading: Reading, told: Report, letter: int) -> Report | None:
    """ "the ministry's statement", "a UN statement", "a ministry statement"."""
    lower = reading.lower
    told_by = owner(reading, letter, told.first, told.last)
    if told_by is not None and lower[told_by.first] not in POSSESSIVES:
        return told_by._replace(cue=told.cue)
    start = told.first + (lower[told.first] in DETERMINERS)
    body = lower[letter - 1] in ORGANIZATION_HEADS and lower[letter - 1] not in _PUBLIC
    if start < letter and (body or _is_name(reading, letter - 1)):
        return Report(told.cue, start, letter)
    return None


def _issuer(reading: Reading, told: Report, letter: int, first: int) -> Report | None:
    """ "The ministry issued a statement saying": the subject of the clause that the statement is the object of."""
    start, stop = clause_subject(reading, letter, first)
    return Report(told.cue, start, stop) if stop < letter and reading.words[stop][0].isalpha() else None


def _is_name(reading: Reading, i: int) -> bool:
    """True for a capitalised word that is neither an adjective nor a human noun: UN, KFOR."""
    word = reading.words[i]
    return word[0].isupper() and word not in ADJECTIVES and not is_human(word.lower())
