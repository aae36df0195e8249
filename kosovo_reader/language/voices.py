"""Who is told to have spoken a quotation, and by which word: the constructions that newspapers attribute with."""

from kosovo_reader.language.attribution import Report, report, source_after
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
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
from kosovo_reader.language.quotations import REACH, Scene, Voice
from kosovo_reader.language.reporting import can_invert, is_adverb, is_own, is_verb
from kosovo_reader.language.speech_nouns import POSSESSIVES, SPEECH, letter_in, owner, writer
from kosovo_reader.language.subjects import clause_subject, subject_before
from kosovo_reader.language.unspoken import nobody, stands_on_thing, written

_ENDS = frozenset(".!?…")
_DASHES = frozenset("—–-")
_COMMAS = _DASHES | {",", ";"}
_NEXT_SENTENCE = (DETERMINERS | PRONOUNS) - {"i"}  # “Why?” I asked.
_NEXT_CLAUSE = frozenset("and but or while when after because which who where although though so".split())

# Verbs that report behind a quotation only: "“...,” he began", "as one diplomat put it", "“...,” read a banner".
_BEHIND = SAYING | frozenset(
    "according put puts began begin read reads thought thinks chanted chant sang describes described".split()
)
# Verbs that quote nobody where they stand before: "began “Hamlet”" is no speech.
_BEFORE = (SAYING | QUOTING | SPRAYING | {"texted"}) - frozenset("began begins begin".split())
_LEADING = _BEFORE | SPEECH | {"according"}
# "a man called “the Fox”", "labelled “fragile”": a name is given, nobody is told to speak.
_NAMING = frozenset("called named dubbed labelled labeled termed branded".split())

_LABELS = frozenset("quote source photo question answer note caption update q a".split())
_BE = frozenset("is was were are be been being".split())
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
_WEAK = frozenset(
    """find finds found see sees saw consider considers considered regard regards regarded mean means meant order
    orders ordered offer offers offered put puts""".split()
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
    i = _behind(s)
    behind = _said_behind(s, i) if i >= 0 else None
    if behind and _is_said_beside(s, behind):
        return behind
    before = written(s) or _said_before(s)
    if before is None or s.lower[before.cue] in _WEAK:
        before = _said_at_end(s) or before
    told = before or (_any_verb_beside(s, i) if i >= 0 else None) or behind or (_reply_behind(s, i) if i >= 0 else None)
    return told or _signed(s) or _label(s) or _this_was_said_by(s) or _says_itself(s)


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
    told = _said_before(s)
    return told is not None and told.known and s.lower[told.cue] in SAYING and told.last <= told.cue


def _said_behind(s: Scene, i: int) -> Report | None:
    """ "“X,” Gashi said", "a “frank” talk, according to Gashi": the first reporting word from token `i` on."""
    reading, lower = s.reading, s.lower
    fallback: Report | None = None
    for k in range(i, s.stop):
        word = lower[k]
        if word not in _BEHIND:
            continue
        if word == "according" and k + 2 < s.stop and lower[k + 1] == "to":
            return source_after(reading, k, k + 2, s.stop)
        if word == "according" or not _tells(s, k, i):
            continue
        told = report(reading, k, i, s.stop)
        if lower[k + 1 : k + 2] == ["by"] and lower[k - 1] in _BE:  # was how it was described by Gashi
            told = source_after(reading, k, k + 2, s.stop)
        if lower[k - 1] in RELATIVES and told.known:
            fallback = fallback or told  # "a spokesman, who asked for anonymity, said"
        elif told.known or (word.endswith("ing") and k <= i + 1):
            return told
        elif k == i and lower[k + 1 : k + 2] == ["to"]:  # "“...,” testified to ACTUALITE.CD the mayor"
            start = next((n for n in range(k + 3, min(k + 8, len(lower))) if lower[n] in DETERMINERS), k)
            return source_after(reading, k, start, min(start + 12, len(lower))) if start > k else None
    return fallback


def _said_at_end(s: Scene) -> Report | None:
    """ "He was found “cold as ice” when they woke up, his father said.": the sentence ends in who told it."""
    words = s.words
    for k in range(s.stop - 1, max(s.after, s.stop - 16), -1):
        if s.lower[k] not in SAYING:
            continue
        told = report(s.reading, k, s.after, s.stop)
        return told if s.after < told.first < told.last <= k and words[told.first - 1] == "," else None
    return None


def _says_itself(s: Scene) -> Report | None:
    """ "The EU « strongly condemns these acts »", "“strongly condemned” them": the verb stands inside the marks."""
    lower, opening = s.lower, s.opening
    verbs = [word for word in lower[s.first : s.first + 2] if word in SAYING or word in QUOTING]
    if not verbs or opening <= s.start or lower[opening - 1] in _BE:
        return None
    alone = s.last - s.first == 2 and lower[s.first].endswith("ly") and lower[s.after : s.after + 1] != ["by"]
    if not alone and (not verbs[0].endswith("s") or s.last - s.first < 3):
        return None
    told = Report(opening, *subject_before(s.reading, opening, s.start))
    first = told.first + (lower[told.first] in DETERMINERS) if told.known else told.last
    return told if any(word[0].isupper() for word in s.words[first : told.last]) else None


def _this_was_said_by(s: Scene) -> Report | None:
    """ "They “are not serious”. This was assured by the minister, Arben Gashi": the next sentence tells it."""
    lower = s.lower
    k = s.after + (lower[s.after : s.after + 1] == ["."])
    if lower[k + 1 : k + 2] not in (["was"], ["is"]) or lower[k] not in ("this", "that", "it"):
        return None
    by = k + 3
    if lower[by : by + 1] != ["by"] or lower[by - 1] not in SAYING:
        return None
    told = source_after(s.reading, by - 1, by + 1, min(by + REACH, len(lower)))
    return told if told.known else None


def _tells(s: Scene, k: int, i: int) -> bool:
    """True if the word at token `k` reports the quotation before token `i`."""
    lower = s.lower
    if k == i:  # "“...,” says Gashi", but "“...,” state news agency RIA said"
        return _is_clause(s) and can_invert(lower[k])
    if lower[k] in ("read", "reads"):
        return k + 1 >= s.stop or not lower[k + 1][0].isalnum()
    return is_verb(s.reading, k, i) and (lower[k] in SAYING or _is_clause(s))


def _behind(s: Scene) -> int:
    """Where what follows the quotation starts, behind its comma or dash; -1 if nothing or a clause of its own does."""
    words, lower = s.words, s.lower
    i = s.after
    if i == s.last or i >= s.stop:
        return -1
    if words[i] in _COMMAS:
        i += 1
    if i >= s.stop or lower[i] in _NEXT_CLAUSE:
        return -1
    if s.last_word == "." and i == s.after and not words[i][0].islower():
        return i if _is_bare_attribution(s, i) else -1
    if s.last_word in "?!…" and words[i][0].isupper() and lower[i] in _NEXT_SENTENCE:
        return -1  # “Traitors!” A sign on the wall read: “...”
    return i


def _is_bare_attribution(s: Scene, i: int) -> bool:
    """True for "“We stay.” Gashi said.", where nothing that Gashi says follows."""
    lower = s.lower
    for k in range(i + 1, min(i + 6, s.stop)):
        if lower[k] in SAYING:
            return k + 1 >= s.stop or s.words[k + 1] in ".," or lower[k + 1] in ("on", "in", "at")
    return False


def _is_clause(s: Scene) -> bool:
    """True if the quotation is a clause, and not the subject of what follows: "the “bridge watchers” said they"."""
    words = s.words
    return s.opening <= s.start or words[s.after] == "," or s.last_word in ",?!—…."


def _any_verb_beside(s: Scene, i: int) -> Report | None:
    """ "“X,” thundered the old man", "“X,” sums up Gashi", "“X,” Gashi enthused.": any verb beside the comma."""
    reading = s.reading
    words, lower = reading.words, reading.lower
    if s.last_word not in (",", "?", "!") and words[s.after] != ",":
        return None
    plain = words[i][0].islower()
    if plain and lower[i][-1] == "s" and lower[i] not in COMMON and SAYING.isdisjoint(lower[i : min(i + 12, s.stop)]):
        told = source_after(reading, i, i + 1 + (lower[i + 1 : i + 2] == ["up"]), s.stop)
        named = told.known and (words[told.first][0].isupper() or lower[told.first] in DETERMINERS)
        return told if named else None
    if plain and lower[i].endswith("ed"):
        told = source_after(reading, i, i + 1, s.stop)
        return told if told.known else None
    for k in range(i + 1, min(i + 6, s.stop)):
        if lower[k].endswith("ed") and words[k][0].islower() and (k + 1 == s.stop or words[k + 1] in ".,"):
            told = report(reading, k, i, s.stop)
            return told if told.known and told.first - i <= 3 else None
    return None


def _reply_behind(s: Scene, i: int) -> Report | None:
    """ "“X,” came the reply from Gashi", "“X” was Gashi's answer", "“X”, in the words of Gashi"."""
    lower = s.lower
    if lower[i] not in ("came", "comes", "was", "is", "were", "in"):
        return None
    for k in range(i + 1, min(i + 8, s.stop)):
        if lower[k] in SPEECH:
            return owner(s.reading, k, i + 1, s.stop)
    return None


def _signed(s: Scene) -> Report | None:
    """ "“X” - Arben Gashi", "“X”: a farmer in Thessaly": nothing but a name behind a dash."""
    words, i = s.words, s.after
    if not s.quotation.closed or i + 1 >= s.stop:
        return None
    if s.last_word == "," and words[i][0].isupper() and s.stop - i < 20:
        first, last = phrase_after(s.reading, i, s.stop)
        told = s.lower[last : s.stop]
        if "who" in told:
            del told[told.index("who") :]
        described = last - first > 1 and words[last : last + 1] == [","] and last + 1 < s.stop
        if described and not any(word in AUXILIARIES or word in SAYING or word.endswith("ed") for word in told):
            return Report(i - 1, first, last)  # “It is hard,” Ana Gashi, the archeologist with the mission.
    if words[i] != ":" and not (words[i] in _DASHES and words[i + 1][0].isupper()):
        return None
    first, last = phrase_after(s.reading, i + 1, s.stop)
    ends = last >= s.stop or (words[last] in (",", ".") and s.stop - last < 12)
    return Report(i, first, last) if last - first <= 5 and ends else None


def _said_before(s: Scene) -> Report | None:
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
            if fallback is None and told is not None and (word in _WEAK or _is_inner(s, k, told)):
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
    if lower[k - 1] in _BE or (lower[k - 2] in _BE and is_adverb(s.reading, k - 1)):
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


def _label(s: Scene) -> Report | None:
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
    if words[colon] != ":":  # "Brussels: Georgia's candidacy “on the line”"
        colon = next((k for k in range(start + 1, min(start + 6, s.opening)) if words[k] == ":"), -1)
    if start < colon and words[start][0].isupper() and lower[start] in ("said", "says", "added"):
        told = Report(start, *phrase_after(reading, start + 1, colon))  # Said Mr Rakic: “X”
        return told if told.known and words[told.first][0].isupper() else None
    if not start < colon <= start + 12 or not words[start][0].isupper() or lower[start] in _LABELS:
        return None
    if not (SUBORDINATORS - {"and"}).isdisjoint(lower[start:colon]):
        return None
    verb = next((k for k in range(start + 1, colon) if lower[k] in AUXILIARIES), colon)
    if verb < colon:  # "The mayor is clear: “X”", not "The message is clear: “X”"
        speaks = lower[verb] in _BE and lower[start] in DETERMINERS and _may_speak(lower[verb - 1])
        return Report(colon, start, verb) if speaks and colon == s.opening - 1 else None
    first, last = phrase_after(reading, start, colon)
    if last == colon and last - first > 1 and lower[last - 1].endswith("ed") and _may_speak(lower[last - 2]):
        return Report(last - 1, first, last - 1)  # "The union reacted: “X”"
    return Report(colon, first, last) if last > first else None


def _may_speak(noun: str) -> bool:
    """True for the last word of somebody who may speak: mayor, villagers, ministry."""
    return is_human(noun) or noun in PEOPLE or (noun in ORGANIZATION_HEADS and noun != "list")
