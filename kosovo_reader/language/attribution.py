"""Who says what a sentence tells: "police said", "said Zlatan Elek, director of ...", "according to hospital sources"."""

from collections.abc import Callable
from typing import NamedTuple

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES
from kosovo_reader.language.lexicon import (
    ADVERBS,
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTING,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
    WRITTEN_ON,
)
from kosovo_reader.language.posts import is_human


class Report(NamedTuple):
    """A reporting word and the noun phrase of its source, without relative clause or apposition.

    cue          token of the reporting word; of "according to", "according"
    first, last  tokens `first <= i < last` of the source: a name, a phrase, a pronoun; an empty range if nobody is named
    """

    cue: int
    first: int
    last: int

    @property
    def known(self) -> bool:
        """True if the sentence names a source."""
        return self.last > self.first


_REACH = 40  # tokens that a subject may lie before its verb, appositions included
_MARKS = frozenset("“”„«»\"‘’'`")
_STOPS = frozenset(";:()—–…") | _MARKS
_NP_STOPS = _STOPS | frozenset(",.?!-")
_AFTER_NP = (
    RELATIVES
    | SUBORDINATORS
    | AUXILIARIES
    | WEEKDAYS
    | frozenset("today yesterday tonight late early last this by during on with adding speaking told".split())
    - {"and", "this"}
)
# "in a statement", "at a news conference": where it was said, no part of who said it.
_VENUES = frozenset(
    """
    statement interview speech briefing conference press news telegram tweet post message letter report email
    e-mail comments remarks address meeting phone telephone court parliament video broadcast forum session brief
    """.split()
)


def reports(reading: Reading, first: int, last: int, cues: frozenset[str] = SAYING) -> list[Report]:
    """The reporting clauses among the tokens `first <= i < last`, in order."""
    lower = reading.lower
    found = []
    for i in range(first, last):
        if lower[i] in cues:
            if is_verb(reading, i, first):
                found.append(report(reading, i, first, last))
        elif lower[i] == "according" and i + 2 < last and lower[i + 1] == "to":
            found.append(Report(i, *phrase_after(reading, i + 2, last)))
    return found


def reporter(reading: Reading) -> Callable[[int], list[Report]]:
    """`reports` by sentence index."""
    return lambda index: reports(reading, *reading.sentences[index][:2])


def report(reading: Reading, cue: int, first: int, last: int) -> Report:
    """The source of one reporting word: the phrase before it, or behind it where nothing stands before."""
    if reading.lower[cue] == "saying" and cue - 1 > first and reading.lower[cue - 1] == "as":
        return _quoted_as_saying(reading, cue, first)
    before = subject_before(reading, cue, first)
    if before[1] > before[0]:
        return Report(cue, *before)
    return Report(cue, *phrase_after(reading, cue + 1, last))


def _quoted_as_saying(reading: Reading, cue: int, first: int) -> Report:
    """ "quoted a witness as saying", "was quoted by TASS as saying": who is quoted speaks, not who quotes."""
    lower = reading.lower
    for k in range(cue - 2, max(first, cue - _REACH) - 1, -1):
        if lower[k] in ("quoted", "cited", "quotes", "quoting", "reported"):
            if k > first and lower[k - 1] in AUXILIARIES:
                return Report(cue, *subject_before(reading, k, first))
            if lower[k + 1] in ("him", "her", "them"):
                return Report(cue, k + 1, k + 2)
            return Report(cue, *phrase_after(reading, k + 1, cue - 1))
    return Report(cue, cue, cue)


def subject_before(reading: Reading, verb: int, first: int) -> tuple[int, int]:
    """The noun phrase that is the subject of the verb at token `verb`; an empty range where none precedes it."""
    lower, words = reading.lower, reading.words
    first = max(first, verb - _REACH)
    end = verb
    while end > first and (lower[end - 1] in ADVERBS or lower[end - 1] in AUXILIARIES or lower[end - 1].endswith("ly")):
        end -= 1
    if end == first:
        return verb, verb
    if words[end - 1] == "," and lower[verb].endswith("ing"):  # "The Kremlin calls it false, saying"
        return _sayer_before(reading, end - 1, first, verb)
    if lower[end - 1] in ("who", "which", "that"):
        return antecedent(reading, end - 1, first)
    if words[end - 1] == ",":
        return _before_parenthesis(reading, end - 1, first, verb)
    if words[end - 1] in _BRACKETS:  # "Kurti (pictured) said", "Kurti – a former student leader – said"
        end = _before_brackets(reading, end, first)
    if end > first and lower[end - 1] in ("and", "but", "then"):  # "He got up and said"
        return _clause_subject(reading, end - 1, first, verb)
    return _phrase_before(reading, end, first, verb)


def phrase_before(reading: Reading, end: int, first: int) -> tuple[int, int]:
    """The noun phrase that ends at token `end`: "Despite [Vucic] 's promise"."""
    start, end = _phrase_before(reading, end, max(first, end - _REACH), end)
    return start, end


def antecedent(reading: Reading, relative: int, first: int) -> tuple[int, int]:
    """What "who" or "that" at token `relative` stands for: "met [Albin Kurti], who said"; "held [placards] that read"."""
    words, lower = reading.words, reading.lower
    end = relative - (relative > first and words[relative - 1] == ",")
    start = end
    while start > first and end - start < 12 and words[start - 1][0].isupper():
        start -= 1
    if start == end:
        while start > first and end - start < 8 and words[start - 1][0].isalnum() and lower[start - 1] not in _NO_PART:
            start -= 1
            if lower[start] in DETERMINERS:
                break
        else:
            start = max(start, end - 1)
    return (start, end) if start < end else (relative, relative)


_NO_PART = AUXILIARIES | SAYING | PRONOUNS | SUBORDINATORS


_BRACKETS = {")": "(", "—": "—", "–": "–", "-": "-"}


def _before_brackets(reading: Reading, end: int, first: int) -> int:
    """Where the parenthesis opens that ends before token `end`."""
    opens = _BRACKETS[reading.words[end - 1]]
    for i in range(end - 2, first, -1):
        if reading.words[i] == opens:
            return i
    return end


def _sayer_before(reading: Reading, comma: int, first: int, verb: int) -> tuple[int, int]:
    """The subject of the clause that a participle goes on from: "It is dead, [the man] said, adding"."""
    for i in range(comma - 1, first, -1):
        if reading.words[i] in _STOPS:
            break
        if reading.lower[i] in SAYING and is_verb(reading, i, first):
            start, end = subject_before(reading, i, first)
            if start < end:
                return start, end
            break
    return _clause_subject(reading, comma, first, verb)


def _phrase_before(reading: Reading, end: int, first: int, verb: int) -> tuple[int, int]:
    """The noun phrase that ends at token `end`, cut at the nearest boundary before it."""
    lower, words = reading.lower, reading.words
    start = end
    while start > first and (words[start - 1] not in _NP_STOPS or _is_genitive(reading, start - 1)):
        start -= 1
    if start > first and words[start - 1] == "," and start - 1 > first and _lists(reading, start - 1, end):
        return _phrase_before(reading, start - 1, first, verb)[0], end
    for i in range(start, end):  # "a retired officer who sells tea by the bridge said"
        if lower[i] in RELATIVES and i > start:
            end = i
            break
    cut = start
    for i in range(start, end):
        word = lower[i]
        if word in AUXILIARIES or word in _ASKING or (word in PRONOUNS and i > start) or _is_told(reading, i, start):
            cut = i if word in PRONOUNS else i + 1
        elif word in SUBORDINATORS and not (word in ("and", "or") and cut < i and _nominal(reading, cut, i)):
            cut = i + 1
    while cut < end and (lower[cut] in ADVERBS or lower[cut] == "while"):
        cut += 1
    if cut < end and lower[cut] in PREPOSITIONS:  # "in Pristina officials said", but "in Kurti's words"
        cut = _after_adjunct(reading, cut, end) if verb > end or words[end : end + 1] != ["'s"] else cut + 1
    return (cut, end) if cut < end else (verb, verb)


_ASKING = frozenset("how what why".split())


def _is_told(reading: Reading, i: int, first: int) -> bool:
    """True for a reporting verb, not for "Kurti's tweet"."""
    return reading.lower[i] in SAYING and not (i > first and _is_noun(reading, i, first))


def _is_genitive(reading: Reading, i: int) -> bool:
    """True for the apostrophe of "the Serbs' envoy"."""
    words = reading.words
    return (
        words[i] in "'’"
        and words[i - 1][-1:] == "s"
        and i + 1 < len(words)
        and words[i + 1][0].islower()
        and reading.starts[i] == reading.ends[i - 1]
    )


def _nominal(reading: Reading, start: int, end: int) -> bool:
    """True if what stands before "and" is a bare noun phrase: "Serbs and Albanians said", not "he rose and Serbs said"."""
    return end - start <= 6 and all(w not in PRONOUNS and not w.endswith("ed") for w in reading.lower[start:end])


def _lists(reading: Reading, comma: int, end: int) -> bool:
    """True for a comma inside a name or list: "the mayors of Zvecan, Leposavic and Zubin Potok said"."""
    return (
        "and" in reading.lower[comma:end]
        and reading.words[comma + 1][:1].isupper()
        and reading.words[comma - 1][:1].isupper()
        and not any(w in AUXILIARIES for w in reading.lower[comma:end])
    )


def _after_adjunct(reading: Reading, start: int, end: int) -> int:
    """Where the subject begins behind a place without a comma; `end` if there is none."""
    lower = reading.lower
    if start + 1 < end and (lower[start + 1] in WEEKDAYS or lower[start + 1][0].isdecimal()):  # "On Tuesday Kurti said"
        return start + 2
    for i in range(start + 1, end):
        if lower[i] in DETERMINERS and i > start + 1:
            return i
        if i > start + 1 and not reading.words[i][0].isupper() and reading.words[i - 1][0].isupper():
            return i
    return end


def _before_parenthesis(reading: Reading, comma: int, first: int, verb: int) -> tuple[int, int]:
    """The head of "Marit Solhaug, the agency's representative in Chad, described": over appositions, back to the name."""
    words, lower = reading.words, reading.lower
    end = comma
    while end > first:
        start = end
        while start > first and words[start - 1] != "," and words[start - 1] not in _STOPS:
            start -= 1
        if start > first and words[start - 1] == "," and _is_apposition(reading, start, end):
            end = start - 1
            continue
        break
    if end == comma and (start == first or words[start - 1] in _STOPS or words[start - 1] == ","):
        # one segment only: "X, said Y": nothing but an adjunct or a finished clause stands before
        if lower[start] in PREPOSITIONS or any(w in AUXILIARIES or w in SAYING for w in lower[start:end]):
            return verb, verb
        if start == first and not _bare_phrase(reading, start, end):
            return verb, verb
    return _phrase_before(reading, end, first, verb) if end > first else (verb, verb)


def _bare_phrase(reading: Reading, start: int, end: int) -> bool:
    return end - start <= 8 and not any(w.endswith("ed") for w in reading.lower[start:end])


def _is_apposition(reading: Reading, start: int, end: int) -> bool:
    """True if the segment between commas explains the name before it."""
    word, lower = reading.words[start], reading.lower[start]
    if start == end:
        return False
    if lower in (
        "a",
        "an",
        "the",
        "its",
        "his",
        "her",
        "their",
        "who",
        "whose",
        "which",
        "one",
        "both",
        "then",
        "now",
        "himself",
        "herself",
    ):
        return True
    if word[0].isdigit() or lower in (
        "in",
        "on",
        "at",
        "from",
        "speaking",
        "for",
        "with",
        "of",
        "writing",
        "asked",
        "citing",
        "when",
        "quoting",
    ):
        return True
    if lower.endswith(("ing", "ed")) and word[0].islower():
        return True
    if word[0].isupper() and end - start <= 2 and reading.words[start - 2][:1].isupper():  # "Bratislava, Slovakia,"
        return True
    return word[0].islower() and lower not in SUBORDINATORS


def _clause_subject(reading: Reading, end: int, first: int, verb: int) -> tuple[int, int]:
    """The subject shared by coordinated verbs: the first noun phrase of the clause."""
    lower, words = reading.lower, reading.words
    start = end
    while start > first and words[start - 1] not in _STOPS:
        start -= 1
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
    return (start, stop) if stop > start else (verb, verb)


def clause_subject(reading: Reading, end: int, first: int) -> tuple[int, int]:
    """The subject of the clause whose object starts at token `end`: "[The ministry] issued a statement"."""
    return _clause_subject(reading, end, max(first, end - _REACH), end)


def _ends_subject(reading: Reading, start: int, i: int) -> bool:
    """True if token `i` no longer belongs to the noun phrase that opens a clause at `start`."""
    lower, words = reading.lower, reading.words
    word = lower[i]
    if words[i] in _NP_STOPS or word in AUXILIARIES or word in RELATIVES or (word in SUBORDINATORS and word != "and"):
        return True
    if i == start:
        return False
    if word in PRONOUNS or lower[i - 1] in PRONOUNS:
        return True
    if not words[i][0].islower():
        return False
    before = words[i - 1]
    if before[0].isupper() and word not in PREPOSITIONS and word != "and":  # Serbia ordered; but Serb leaders
        return i - 1 > start or not (before in ADJECTIVES or before + "s" in PEOPLES or lower[i - 1] in DETERMINERS)
    return word.endswith("ed") or word in SAYING or word in QUOTING


def phrase_after(reading: Reading, start: int, last: int) -> tuple[int, int]:
    """The noun phrase that starts at token `start`: "said [a French diplomat in Tunis], referring to"."""
    lower, words = reading.lower, reading.words
    i = start
    while i < last and (lower[i] in ADVERBS or lower[i].endswith("ly")) and words[i][0].islower():
        i += 1
    first = i
    while i < last and i - first < _REACH:
        word = lower[i]
        if (words[i] in _NP_STOPS and not _is_genitive(reading, i)) or word in _AFTER_NP or (i > first and word in PRONOUNS):
            break
        if word in ("in", "at", "to", "for", "of", "from") and _is_venue(reading, i, last):
            break
        i += 1
        if i == first + 1 and word in PRONOUNS:
            break
    if i == first or not _is_phrase(reading, first, i):
        return start, start
    return first, i


def _is_phrase(reading: Reading, first: int, last: int) -> bool:
    """True if the tokens can be a source: they begin with a determiner, a name, a pronoun or a bare plural."""
    word, lower = reading.words[first], reading.lower[first]
    if lower in PREPOSITIONS or lower in WEEKDAYS or lower in _NO_SOURCE:
        return False
    if lower in DETERMINERS or lower in PRONOUNS or lower == "@" or lower in WRITTEN_ON:
        return True
    if word[0].isupper():
        return lower not in COMMON or last - first > 1
    if lower in ADVERBS or lower in SUBORDINATORS or lower in AUXILIARIES or last - first > 10:
        return False
    return any(
        reading.words[i][0].isupper()
        or is_human(reading.lower[i])
        or (reading.lower[i].endswith("s") and len(reading.lower[i]) > 3)
        or reading.lower[i] in ("police", "people", "intelligence", "staff")
        for i in range(first, last)
    )


_NO_SOURCE = frozenset(
    "more so no yes there reporters journalists parliament lawmakers himself herself everybody".split()
)


def _is_venue(reading: Reading, i: int, last: int) -> bool:
    """True for "in a statement", "at a regular news briefing", "to reporters"."""
    return any(
        w in _VENUES or w in ("reporters", "journalists")
        for w in reading.lower[i + 1 : min(i + 6, last)]
        if w not in ",."
    )


# Forms that are nouns as often as verbs: "the border post", "a report", "AFP reports".
_NOUNISH = frozenset(
    """
    report reports claim claims demand demands answer answers call calls promise promises note notes offer offers
    order orders comment comments post posts appeal appeals blast blasts vow vows pledge pledges state states cry
    cries joke jokes estimate estimates counter counters question read quote quotes blame praise cite term terms
    label labels brand brands caution talk talks mean voice voices mock express compare sign signal thanks welcome
    sees see find finds
    """.split()
)


def is_verb(reading: Reading, i: int, first: int) -> bool:
    """True if the reporting word at token `i` is used as a verb there."""
    word = reading.lower[i]
    if reading.words[i][0].isupper():
        return False
    if word in _NOUNISH:
        before = reading.lower[i - 1] if i > first else ""
        return (
            before in PRONOUNS
            or before in ADVERBS
            or is_human(before)
            or before
            in (
                "to",
                "and",
                ",",
                "officials",
                "people",
                "would",
                "will",
                "could",
                "not",
                "may",
                "might",
                "experts",
                "residents",
            )
            or (before in WRITTEN_ON or before in RELATIVES or before == "that")
            or (before and reading.words[i - 1][0].isupper() and before not in DETERMINERS | PREPOSITIONS
                and reading.words[i - 1] not in ADJECTIVES)
        )
    return not _is_noun(reading, i, first)


def _is_noun(reading: Reading, i: int, first: int) -> bool:
    """True where a reporting word is a noun or an adjective: "the report", "a demand", "the alleged attack", "his post"."""
    before = reading.lower[i - 1] if i > first else ""
    word = reading.lower[i]
    if (before in DETERMINERS and word != "said") or (before == "'s" and word not in ("said", "saying")):
        return before not in ("that", "one", "some", "another", "other") or word in (
            "report",
            "claim",
            "claims",
        )
    return before in ("of", "to", "no") and not word.endswith(("ing", "ed"))
