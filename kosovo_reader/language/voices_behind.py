"""Attribution behind a quotation: "“X,” Gashi said", "“X,” thundered the old man", "“X” - Gashi"."""

from kosovo_reader.language.attribution import Report, report, source_after
from kosovo_reader.language.auxiliaries import PLAIN_BE
from kosovo_reader.language.lexicon import AUXILIARIES, COMMON, DETERMINERS, PRONOUNS, RELATIVES, SAYING
from kosovo_reader.language.noun_phrases import phrase_after
from kosovo_reader.language.quotations import REACH, Scene
from kosovo_reader.language.reporting import can_invert, is_verb
from kosovo_reader.language.speech_nouns import SPEECH, owner

_DASHES = frozenset("—–-")
_COMMAS = _DASHES | {",", ";"}
_NEXT_SENTENCE = (DETERMINERS | PRONOUNS) - {"i"}  # “Why?” I asked.
_NEXT_CLAUSE = frozenset("and but or while when after because which who where although though so".split())
# Verbs that report behind a quotation only: "“...,” he began", "as one diplomat put it", "“...,” read a banner".
_BEHIND = SAYING | frozenset(
    "according put puts began begin read reads thought thinks chanted chant sang describes described".split()
)


def said_behind(s: Scene, i: int) -> Report | None:
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
        if lower[k + 1 : k + 2] == ["by"] and lower[k - 1] in PLAIN_BE:  # was how it was described by Gashi
            told = source_after(reading, k, k + 2, s.stop)
        if lower[k - 1] in RELATIVES and told.known:
            fallback = fallback or told  # "a spokesman, who asked for anonymity, said"
        elif told.known or (word.endswith("ing") and k <= i + 1):
            return told
        elif k == i and lower[k + 1 : k + 2] == ["to"]:  # "“...,” testified to ACTUALITE.CD the mayor"
            start = next((n for n in range(k + 3, min(k + 8, len(lower))) if lower[n] in DETERMINERS), k)
            return source_after(reading, k, start, min(start + 12, len(lower))) if start > k else None
    return fallback


def said_at_end(s: Scene) -> Report | None:
    """ "He was found “cold as ice” when they woke up, his father said.": the sentence ends in who told it."""
    words = s.words
    for k in range(s.stop - 1, max(s.after, s.stop - 16), -1):
        if s.lower[k] not in SAYING:
            continue
        told = report(s.reading, k, s.after, s.stop)
        return told if s.after < told.first < told.last <= k and words[told.first - 1] == "," else None
    return None


def this_was_said_by(s: Scene) -> Report | None:
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


def place_behind(s: Scene) -> int:
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


def any_verb_beside(s: Scene, i: int) -> Report | None:
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


def reply_behind(s: Scene, i: int) -> Report | None:
    """ "“X,” came the reply from Gashi", "“X” was Gashi's answer", "“X”, in the words of Gashi"."""
    lower = s.lower
    if lower[i] not in ("came", "comes", "was", "is", "were", "in"):
        return None
    for k in range(i + 1, min(i + 8, s.stop)):
        if lower[k] in SPEECH:
            return owner(s.reading, k, i + 1, s.stop)
    return None


def signed(s: Scene) -> Report | None:
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
