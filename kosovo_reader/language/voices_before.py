"""Attribution before a quotation: "Gashi said: “X”", "described by Gashi as “X”", "Gashi's claim that “X”"."""

from kosovo_reader.language.attribution import Report, report, source_after
from kosovo_reader.language.auxiliaries import PLAIN_BE
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    ORGANIZATION_HEADS,
    PRONOUNS,
    QUOTING,
    RELATIVES,
    SAYING,
    SPRAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from kosovo_reader.language.noun_phrases import phrase_after
from kosovo_reader.language.people import PEOPLE
from kosovo_reader.language.posts import is_human
from kosovo_reader.language.quotations import REACH, Scene
from kosovo_reader.language.reporting import is_adverb, is_own, is_verb
from kosovo_reader.language.speech_nouns import POSSESSIVES, SPEECH, owner
from kosovo_reader.language.subjects import clause_subject
from kosovo_reader.language.unspoken import nobody

# Verbs that quote nobody where they stand before: "began “Hamlet”" is no speech.
_BEFORE = (SAYING | QUOTING | SPRAYING | {"texted"}) - frozenset("began begins begin".split())
_LEADING = _BEFORE | SPEECH | {"according"}
# "a man called “the Fox”", "labelled “fragile”": a name is given, nobody is told to speak.
_NAMING = frozenset("called named dubbed labelled labeled termed branded".split())
_LABELS = frozenset("quote source photo question answer note caption update q a".split())
_SUBJECT = 12  # tokens of the subject of a clause
_SOMEONE = frozenset("someone somebody unknown".split())
# "The envoy said the EU condemns “any violence”": who speaks for a body takes its stand in words of his own.
_DELEGATES = frozenset("ambassador envoy spokesman spokeswoman spokesperson representative diplomat".split())
_STANDS = frozenset("condemn condemns reject rejects demand demands urge urges welcome welcomes call calls".split())
_SAID = frozenset("that said says".split()) | WEEKDAYS
_WILL = frozenset("would will could might may should must".split())
# Whose passive has for its subject who is spoken to: "villagers were told to “stay at home”".
_ADDRESSED = frozenset("asked told ordered urged warned informed assured promised".split())
_ADDRESSING = frozenset("told tells telling".split())
# Verbs that quote only where no other does: "Police said they had found “a large quantity”".
WEAK = frozenset(
    """find finds found see sees saw consider considers considered regard regards regarded mean means meant order
    orders ordered offer offers offered put puts""".split()
)


def said_before(s: Scene) -> Report | None:
    """ "Gashi said: “X”", "described by Gashi as “X”", "Gashi's claim that “X”": the nearest reporting word."""
    reading, lower = s.reading, s.lower
    fallback: Report | None = None
    for k in range(s.opening - 1, s.start - 1, -1):
        word = lower[k]
        if (word not in _LEADING and word[-2:] != "ed") or (word == "quote" and lower[k + 1] == ","):
            continue  # "had, and I quote, “no control”"
        if word == "according" and lower[k + 1] == "to":
            return source_after(reading, k, k + 2, s.opening)
        if (word in _BEFORE or word[-2:] == "ed") and _leads(s, k):
            told = _verb_before(s, k)
            if fallback is not None and lower[k - 1] in RELATIVES and "," in lower[k : fallback.cue]:
                continue  # "The commission, which reported in 2013, put the number at “...”"
            if fallback is None and told is not None and (word in WEAK or _is_inner(s, k, told)):
                fallback = told
            else:
                return told if fallback is None or (told is not None and told.known) else fallback
        elif word in SPEECH and fallback is None and s.opening - k <= 7:
            told = owner(reading, k, s.start, s.opening)
            judged = "as" in lower[k + 1 : s.opening]  # "described Gashi's words as “...”"
            if told is not None and lower[told.first] not in POSSESSIVES and not judged:
                return told
            fallback = told
    return fallback


def _is_inner(s: Scene, k: int, told: Report) -> bool:
    """True if the verb at token `k` may be told by another: "said villagers had been told to “...”"."""
    lower = s.lower
    if lower[k] in _STANDS and lower[told.first - 1] in _SAID and lower[k + 1] not in DETERMINERS:
        return not _DELEGATES.isdisjoint(lower[s.start : told.first]) or is_own(
            s.reading, told.last - 1, s.start, told.first
        )
    if lower[k - 1] in _WILL or (lower[k + 1] == "for" and "because" in lower[k : s.opening]):
        return True  # "told TASS that the defence would appeal: “...”", "said he has asked for help because “...”"
    return lower[k] in _ADDRESSED and _is_passive(s, k)


def _leads(s: Scene, k: int) -> bool:
    """True if the word at token `k` is a verb that a quotation may follow; any past tense may before "that"."""
    lower = s.lower
    if lower[k] not in _BEFORE and lower[k + 1] != "that":
        return False
    if lower[k].startswith("call") and lower[k + 1] in ("in", "up", "off"):
        return False  # "called in more officers to “reinforce security”"
    if lower[k] in ("read", "reads") and s.opening - k <= 2:
        return True
    return is_verb(s.reading, k, s.start)


def _verb_before(s: Scene, k: int) -> Report | None:
    """The speaker of the verb at token `k` that leads to the quotation."""
    reading = s.reading
    lower = reading.lower
    if k + 1 < s.opening and lower[k + 1] == "by" and not lower[k].endswith("ing"):
        return source_after(reading, k, k + 2, s.opening)
    passive = _is_passive(s, k)
    if passive and s.after < len(lower) and lower[s.after] == "by":
        return source_after(reading, k, s.after + 1, min(s.after + REACH, len(lower)))
    if passive and lower[k] in _ADDRESSED:
        return nobody(k)
    if passive and lower[k] == "put":
        return None  # "were put in handcuffs for “obstruction”"
    if passive and lower[k] != "saying" and lower[k] not in SAYING and lower[k] not in SPRAYING:
        return None if lower[k] in _NAMING else nobody(k)
    if lower[k] in _NAMING and k + 1 == s.opening and not _names_something(s, k):
        return None
    if lower[k] == "quote" and lower[k - 1] == "to":
        return source_after(reading, k, k + 1, s.opening)
    if lower[k] in ("written", "wrote") and not _SOMEONE.isdisjoint(lower[max(s.start, k - 3) : k]):
        return nobody(k)  # "a wall where someone had written"
    told = report(reading, k, s.start, s.opening)
    opens = told.first if told.known else k  # "While confirming it “...,” the army", not Beijing
    named = told.last - told.first == 1
    if opens - s.start < 2 and opens <= k and lower[opens].endswith("ing") and not named:
        return _subject_behind(s, k)
    if lower[k - 1] == "," and told.first < k and lower[k] not in _ADDRESSING:
        # "The problem, says Gashi, is that “...”", not "Gashi, a nurse, told Telemadrid, a network, that “...”"
        inverted = source_after(reading, k, k + 1, s.opening)
        if inverted.known and reading.words[inverted.first][0].isupper() and lower[inverted.last] == ",":
            return inverted
    if told.known and told.first > k:
        if lower[k - 1] == "," and lower[told.last] in (",", ":"):  # "That, said Gashi, was “...”"
            return told
        return Report(k, k, k)  # what stands behind the verb here is whom it is told to
    return told


def _subject_behind(s: Scene, k: int) -> Report:
    """ "Calling the raid “a crime,” [the minister] resigned": who speaks the clause that opens the sentence."""
    ahead = range(s.after, min(s.after + _SUBJECT, s.stop))
    start = s.after if s.last_word == "," else next((i + 1 for i in ahead if s.words[i] == ","), 0)
    if not start:
        return Report(k, k, k)
    first, last = clause_subject(s.reading, min(s.stop, start + _SUBJECT), start)
    while last > first and is_adverb(s.reading, last - 1):
        last -= 1
    return Report(k, first, last)


def _is_passive(s: Scene, k: int) -> bool:
    """True for "were hailed as “historic”", "the deal, hailed as “historic” by"."""
    lower = s.lower
    if lower[k - 1] in PLAIN_BE or (lower[k - 2] in PLAIN_BE and is_adverb(s.reading, k - 1)):
        return True
    hailed = k + 1 == s.opening and lower[k - 1] == ","  # the ruling, branded “...” by
    hailed = hailed or (k + 2 == s.opening and lower[k + 1] == "as" and (k == s.start or lower[k - 1] not in PRONOUNS))
    return hailed and s.after < len(lower) and lower[s.after] == "by"


def _names_something(s: Scene, k: int) -> bool:
    """True for "what Gashi called “...”", "a step Gashi called “...”", not for "a man called “the Fox”"."""
    lower, told = s.lower, report(s.reading, k, s.start, s.opening)
    first = told.first
    if not told.known or first > k:
        return False
    if lower[first] in PRONOUNS or lower[first - 1] in ("what", "that", "which"):
        return True
    return first > s.start and s.words[first][0].isupper()


def label(s: Scene) -> Report | None:
    """ "Gashi: “X”", "Petrovic on Tuesday: “X”": a name before the colon, and no verb."""
    reading = s.reading
    words, lower = reading.words, reading.lower
    start = next((k for k in range(s.start, min(s.start + 5, s.opening)) if words[k][0].isalpha()), s.opening)
    start += lower[start : start + 2] == ["more", "from"]
    start += lower[start] in ("from", "via") and 1 + (lower[start + 1] == "the")  # "More from the BBC: “X”"
    if lower[start] == "for" and lower[s.opening - 1] in ("is", "was"):  # "For Ana Ilic, a clerk, it was “a shame”"
        first, last = phrase_after(reading, start + 1, s.opening)
        named = last - first > 1 and words[first][0].isupper() and words[last - 1][0].isupper()
        apposed = any(map(is_human, lower[first:last])) and words[last + 1][0].isupper()  # for the mayor, Ana Ilic
        return Report(s.opening, first, last) if words[last] == "," and (named or apposed) else None
    colon = s.opening - 1
    if words[colon] != ":":  # "Brussels: Serbia's talks “at risk”"
        colon = next((k for k in range(start + 1, min(start + 6, s.opening)) if words[k] == ":"), -1)
    if start < colon and words[start][0].isupper() and lower[start] in ("said", "says", "added"):
        told = Report(start, *phrase_after(reading, start + 1, colon))  # Said Mr Rakovic: “X”
        return told if told.known and words[told.first][0].isupper() else None
    if not start < colon <= start + 12 or not words[start][0].isupper() or lower[start] in _LABELS:
        return None
    if not (SUBORDINATORS - {"and"}).isdisjoint(lower[start:colon]):
        return None
    verb = next((k for k in range(start + 1, colon) if lower[k] in AUXILIARIES), colon)
    if verb < colon:  # "The mayor is clear: “X”", not "The message is clear: “X”"
        speaks = lower[verb] in PLAIN_BE and lower[start] in DETERMINERS and _may_speak(lower[verb - 1])
        return Report(colon, start, verb) if speaks and colon == s.opening - 1 else None
    first, last = phrase_after(reading, start, colon)
    if last == colon and last - first > 1 and lower[last - 1].endswith("ed") and _may_speak(lower[last - 2]):
        return Report(last - 1, first, last - 1)  # "The union reacted: “X”"
    return Report(colon, first, last) if last > first else None


def _may_speak(noun: str) -> bool:
    """True for the last word of somebody who may speak: mayor, villagers, ministry."""
    return is_human(noun) or noun in PEOPLE or (noun in ORGANIZATION_HEADS and noun != "list")
