"""The noun phrase before or behind a word: "[Serb leaders in the north] said", "said [a diplomat in Tunis], referring".

What is given is tokens, `first <= i < last`, none where there is no such phrase; no look goes further than `REACH`.
"""

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import (
    ADVERBS,
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
    WRITTEN_ON,
)
from kosovo_reader.language.posts import is_human
from kosovo_reader.language.reporting import is_adverb, is_verb

Range = tuple[int, int]

REACH = 40  # tokens that a subject may lie before its verb, appositions included
MARKS = frozenset('“”„«»"‘’‹›')
STOPS = MARKS | frozenset(";:()—–…'`•·*|")
PHRASE_STOPS = STOPS | frozenset(",.?!-")
_ASKING = frozenset("how what why".split())
BRACKETS = {")": "(", "—": "—", "–": "–", "-": "-"}
_BEHIND_PHRASE = (RELATIVES | SUBORDINATORS | AUXILIARIES | WEEKDAYS) - {"and", "this"} | frozenset(
    "today yesterday tonight late early last by during on with adding speaking told".split()
)
_LEADS_TO_VENUE = frozenset("in at to for of from".split())
_TELLING = _BEHIND_PHRASE | PHRASE_STOPS | PRONOUNS | _LEADS_TO_VENUE  # what may end a phrase
# "in a statement", "at a news conference", "to reporters": where it was said, no part of who said it.
_VENUES = frozenset(
    """invitation leaflet notice column article blog memo book announcement manifesto memoir diary statement interview
    speech briefing conference press news telegram tweet post message letter report email e-mail comments remarks
    address meeting phone telephone court parliament video broadcast forum session brief reporters
    journalists""".split()
)
_NO_SOURCE = frozenset(
    "more so no yes there reporters journalists parliament lawmakers himself herself everybody".split()
)
_PEOPLE = frozenset("police people intelligence staff".split())
_FOLLOWING = frozenset("successor predecessor replacement alternative".split())
_LINKS = PREPOSITIONS | {"and", "or"}
_WHOSE = frozenset("his her their its".split())
_RELATED = RELATIVES | {"speaking"}
_CUTTING = _RELATED | AUXILIARIES | SUBORDINATORS | PRONOUNS | SAYING | _WHOSE | _ASKING
_NO_PART = AUXILIARIES | SAYING | PRONOUNS | SUBORDINATORS


def antecedent(reading: Reading, relative: int, first: int) -> Range:
    """What "who" or "that" at token `relative` takes up: "met [Arben Gashi], who said"; "held [placards] that read"."""
    words, lower = reading.words, reading.lower
    end = relative - (relative > first and words[relative - 1] == ",")
    start = end
    while start > first and end - start < 12 and words[start - 1][0].isupper():
        start -= 1
    if start < end and (start == first or lower[start - 1] not in PREPOSITIONS):
        return start, end
    for i in range(end - 1, max(first, end - 8) - 1, -1):
        if not words[i][0].isalnum() or (lower[i] in _NO_PART and i < end - 1):  # "a report, which said"
            break
        if lower[i] in DETERMINERS and (start == end or any(map(is_human, lower[i:start]))):
            followed = not _FOLLOWING.isdisjoint(lower[i:start])  # "a successor to President Gashi, who"
            return start if followed else i, end  # "a commander in Bria, who"
    return (start, end) if start < end else (max(first, end - 1), end)


def phrase_before(reading: Reading, end: int, first: int) -> Range:
    """The noun phrase that ends at token `end`, cut at the nearest boundary before it."""
    lower, words = reading.lower, reading.words
    first = max(first, end - REACH)
    start = end
    while start > first and (words[start - 1] not in PHRASE_STOPS or is_genitive(reading, start - 1)):
        start -= 1
    if start > first and words[start - 1] == ")" and start < end and lower[start] in PREPOSITIONS:
        return phrase_before(reading, before_brackets(reading, start, first), first)  # "KFOR (...) under NATO said"
    if start - 1 > first and words[start - 1] == "," and _is_list(reading, start - 1, end):
        return phrase_before(reading, start - 1, first)[0], end
    if start + 2 < end and lower[start] in PREPOSITIONS and lower[start + 1] == "which":  # "in which rights groups say"
        start += 2
    stop = end
    if not _CUTTING.isdisjoint(lower[start:end]):
        told = range(start + 1, end)
        stop = next((i for i in told if lower[i] in _RELATED and lower[i + 1] not in PRONOUNS), end)
        start = _last_boundary(reading, start, stop)
    while start < stop and (lower[start] in ADVERBS or lower[start] in ("while", "yet", "there", "here")):
        start += 1
    if start < stop and lower[start] == "with":  # "with one saying"
        start += 1
    elif start < stop and lower[start] in PREPOSITIONS and lower[start : start + 2] != ["under", "secretary"]:
        genitive = words[end : end + 1] == ["'s"]  # "in Pristina officials said", but "in Gashi's words"
        start = start + 1 if genitive else _behind_adjunct(reading, start, stop)
    return (start, stop) if start < stop else (end, end)


def _last_boundary(reading: Reading, start: int, end: int) -> int:
    """Where, of a run of words, the phrase at its end starts: behind the last verb or conjunction, at a pronoun."""
    lower = reading.lower
    cut = start
    for i, word in enumerate(lower[start:end], start):
        if word not in _CUTTING:
            continue
        if i > start and (word in PRONOUNS or (word in _WHOSE and lower[i - 1] not in _LINKS)):
            cut = i  # "told the court her son had said"
        elif _bounds(reading, i, start, cut, end):
            cut = i + 1
    return cut


def _bounds(reading: Reading, i: int, start: int, cut: int, end: int) -> bool:
    """True if no phrase reaches back over token `i`: a verb, a conjunction, a "which" that something follows."""
    word = reading.lower[i]
    if word in RELATIVES:  # "a strike which the UN called"
        return i + 1 < end
    if word in ("and", "or") and cut < i and _is_nominal(reading, cut, i):
        return False
    if word in AUXILIARIES or word in _ASKING or word in SUBORDINATORS:
        return True
    return word in SAYING and is_verb(reading, i, start) and (i + 1 < end or not word.endswith("s"))  # media reports


def _is_nominal(reading: Reading, start: int, end: int) -> bool:
    """True if only a noun phrase stands before "and": "Serbs and Albanians said", not "he rose and Serbs said"."""
    lower = reading.lower
    someone = lower[start] in DETERMINERS and any(
        is_human(lower[i]) and lower[i + 1] in PREPOSITIONS for i in range(start + 1, min(start + 4, end))
    )
    if end - start > (24 if someone else 10) or not PRONOUNS.isdisjoint(lower[start:end]):
        return False  # "A witness at the trial of former President Ana Holm and three others"
    return not any(word.endswith("ed") and word[0].islower() for word in reading.words[start:end])


def is_genitive(reading: Reading, i: int) -> bool:
    """True for the apostrophe of "the Serbs' envoy"."""
    words = reading.words
    if words[i] not in "'’" or not 0 < i < len(words) - 1 or reading.starts[i] != reading.ends[i - 1]:
        return False
    goes_on = words[i + 1][0].islower() or MARKS.isdisjoint(words[max(i - 12, 0) : i])  # the Workers' Party
    return words[i - 1][-1] == "s" and goes_on


def _is_list(reading: Reading, comma: int, end: int) -> bool:
    """True for a comma inside a list: "the mayors of Zvecan, Leposavic and Zubin Potok said"."""
    names = reading.words[comma + 1][0].isupper() and reading.words[comma - 1][0].isupper()
    return names and "and" in reading.lower[comma:end] and AUXILIARIES.isdisjoint(reading.lower[comma:end])


def _behind_adjunct(reading: Reading, start: int, end: int) -> int:
    """Where the subject begins behind a place or a day without a comma; `end` if there is none."""
    lower, words = reading.lower, reading.words
    if start + 2 < end and (lower[start + 1] in WEEKDAYS or lower[start + 1][0].isdecimal()):  # "On Tuesday Gashi said"
        return start + 2
    for i in range(start + 2, end):
        if lower[i] in PREPOSITIONS:  # "From January to March the mission counted"
            continue
        if lower[i] in DETERMINERS or (not words[i][0].isupper() and words[i - 1][0].isupper()):
            return i
    named = end - start > 2 and all(word[0].isupper() for word in words[start + 1 : end])
    return start + 2 if named else end  # "In Brussels Keller said"


def before_brackets(reading: Reading, end: int, first: int) -> int:
    """Where the parenthesis opens that ends before token `end`: "Gashi (pictured) said", "Gashi – 48 – said"."""
    opens = BRACKETS[reading.words[end - 1]]
    for i in range(end - 2, first, -1):
        if reading.words[i] == opens:
            return i
    return end


def phrase_after(reading: Reading, start: int, last: int) -> Range:
    """The noun phrase that starts at token `start`: "said [a French diplomat in Tunis], referring to"."""
    lower, words = reading.lower, reading.words
    while start < last and words[start][0].islower() and is_adverb(reading, start):
        start += 1
    i = start
    limit = min(last, start + REACH)
    while i < limit:
        word = lower[i]
        if word in _TELLING:
            if word in _BEHIND_PHRASE or (word in PHRASE_STOPS and not is_genitive(reading, i)):
                break
            if word in PRONOUNS:
                i += i == start
                break
            if word in _LEADS_TO_VENUE and not _VENUES.isdisjoint(lower[i + 1 : min(i + 6, last)]):
                break
        i += 1
    return (start, i) if i > start and _is_source(reading, start, i) else (start, start)


def _is_source(reading: Reading, first: int, last: int) -> bool:
    """True if the tokens can be a source: they begin with a determiner, a name, a pronoun or a bare plural."""
    word, lower = reading.words[first], reading.lower[first]
    if last - first == 1 and lower in ("this", "that", "only"):  # said this: “...”
        return False
    no_source = lower in _NO_SOURCE and (last - first < 3 or word.islower())  # but Reporters Without Borders
    if lower in PREPOSITIONS or lower in WEEKDAYS or no_source:
        return False
    if lower in DETERMINERS or lower in PRONOUNS or lower == "@" or lower in WRITTEN_ON:
        return True
    if word[0].isupper():
        return lower not in COMMON or last - first > 1
    if lower in ADVERBS or lower in SUBORDINATORS or lower in AUXILIARIES or last - first > 10:
        return False
    for i in range(first, last):  # somebody: a name, a human noun, a plural
        word = reading.lower[i]
        if (word[-1] == "s" and len(word) > 3) or word in _PEOPLE or reading.words[i][0].isupper() or is_human(word):
            return True
    return False
