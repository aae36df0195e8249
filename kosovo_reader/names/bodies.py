"""Bodies: by a head word ("Central Election Commission"), by capitals ("the SBU said"), by what the text calls them ("the militant group X")."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    KNOWN_BODIES,
    LOWER_HEADS,
    MONTHS,
    NO_ACRONYM,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    PREPOSITIONS,
    ROLE_MODIFIERS,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.known import BODIES, KNOWN
from kosovo_reader.names.mention import Mention, is_given, run_end

_COMPOUND = (
    "-based",
    "-led",
    "-backed",
    "-run",
    "-controlled",
    "-born",
    "-funded",
    "-owned",
    "-wide",
    "-dominated",
    "-held",
)

_OWNERS = frozenset("people women men children lord king queen prince master nation player".split())
_JOINERS = frozenset("of for on to against".split())


def body_at(reading: Reading, i: int, end: int, sentence: Sentence) -> Mention | None:
    """A body by a head word in capitals: "Central Election Commission", "University of Prishtina", "Sudan Doctors' Syndicate"."""
    words, lower = reading.words, reading.lower
    start = i
    while start < end - 1 and (
        lower[start] in DETERMINERS
        or lower[start] in PREPOSITIONS
        or lower[start] in SUBORDINATORS
        or lower[start].endswith(_COMPOUND)
    ):
        start += 1
    stop = end
    if (
        stop + 1 < sentence.last
        and words[stop + 1][0].isupper()
        and (lower[stop] in ("'", "’") or (lower[stop] == "'s" and lower[stop - 1] in _OWNERS))
        and lower[run_end(reading, stop + 1, sentence.last) - 1] in ORGANIZATION_HEADS
    ):
        stop = run_end(reading, stop + 1, sentence.last)  # Doctors' Syndicate, Lord's Resistance Army
    elif stop + 1 < sentence.last and lower[stop] == "and" and _joins(reading, start, stop, sentence.last):
        stop = run_end(reading, stop + 1, sentence.last)  # Disaster and Emergency Management Authority
    head = _last_head(reading, start, stop)
    if head is None:
        return None
    for k in range(start, head):  # "Prime Minister X of the Y Party" is no body, "Chief Prosecutor's Office" is
        if is_role(lower[k]) and k + 1 < head and is_given(lower[k + 1]):
            return None
    last = stop if head == start else head + 1  # Radio Kosova
    while last < stop and lower[last] in ("north", "south", "east", "west", "centre", "center"):
        last += 1  # Regional Directorate North
    if last == stop or lower[last - 1] in (
        "ministry",
        "office",
        "institute",
        "university",
        "bank",
        "council",
        "party",
        "court",
    ):
        last = _of_whom(reading, last, sentence.last)
    if last - start == 1 and not _stands_alone(reading, start, sentence.first):
        return None
    name = " ".join(words[start:last]).replace(" '", "'").replace("' s ", "'s ")
    if (
        lower[head] in ("ministry", "parliament")
        and start - 2 >= sentence.first
        and words[start - 1] == "'s"
        and words[start - 2] in NAMES
    ):
        name = f"{words[start - 2]}'s {name}"  # Japan's Foreign Ministry is not China's
    sure = last - start > 1
    return Mention(start, last, "organization", BODIES.get(name, name), sure=sure)


_ALONE = frozenset("congress senate bundestag duma knesset taliban hezbollah".split())

_PAPERS = frozenset("times herald guardian telegraph tribune gazette chronicle mirror observer post".split())


def _stands_alone(reading: Reading, i: int, first: int) -> bool:
    """True if a head word by itself is a name: "the Senate", "Saturday's Herald"; "the Commission" is short for another."""
    word = reading.lower[i]
    return word in _ALONE or (word in _PAPERS and i > first and reading.lower[i - 1] in ("the", "'s"))


def with_inner(reading: Reading, body: Mention, sentence: Sentence) -> list[Mention]:
    """A body, and the body that its name holds: the Council of Europe in its "Parliamentary Assembly of the ..."."""
    if body.name in KNOWN_BODIES:
        return [body]
    for k in range(body.first + 1, body.last - 1):
        if reading.lower[k] == "the" and reading.lower[k - 1] == "of" and k + 1 < body.last:
            inner = body_at(reading, k + 1, run_end(reading, k + 1, body.last), sentence)
            if inner:
                return [body, inner]
    return [body]


def _last_head(reading: Reading, start: int, stop: int) -> int | None:
    """The last head word of the run, unless a person's name follows it ("Party President Albin Kurti")."""
    lower = reading.lower
    for k in range(stop - 1, start - 1, -1):
        if lower[k] in ORGANIZATION_HEADS:
            return k
        if is_role(lower[k]):
            return None
    return None


def _joins(reading: Reading, start: int, stop: int, last: int) -> bool:
    """True if "and" is part of a name: what stands before is no name by itself, and a head word ends what follows."""
    words, lower = reading.words, reading.lower
    if not words[stop + 1][0].isupper() or stop - start > 3 or " ".join(words[start:stop]) in KNOWN:
        return False
    if any(
        lower[k] in ORGANIZATION_HEADS or is_role(lower[k]) or (words[k] in ADJECTIVES and k > start)
        for k in range(start, stop)
    ):
        return False
    end = run_end(reading, stop + 1, last)
    before = start > 0 and lower[start - 1]
    return end - stop > 2 and lower[end - 1] in ORGANIZATION_HEADS and words[stop + 1] not in KNOWN and before != ","


def _of_whom(reading: Reading, last: int, stop: int) -> int:
    """The end of "Office for Kosovo and Metohija", "Parliamentary Assembly of the Council of Europe"."""
    words, lower = reading.words, reading.lower
    while last + 1 < stop and lower[last] in _JOINERS:
        k = last + 1
        if lower[k] == "the" and k + 1 < stop:
            k += 1
        if not words[k][0].isupper() or lower[k] in WEEKDAYS or lower[k] in MONTHS or is_role(lower[k]):
            break
        if lower[last] in ("to", "on") and words[k] in KNOWN:
            break
        if (end := run_end(reading, k, stop)) < stop and lower[end] in LOWER_HEADS:  # of the Kosovo police
            break
        last = end
        if last + 1 < stop and lower[last] == "and" and words[last + 1][0].isupper() and not is_role(lower[last + 1]):
            end = run_end(reading, last + 1, stop)
            if (words[k] not in SEATS and lower[end - 1] not in ORGANIZATION_HEADS) or lower[end - 1] == "metohija":
                last = end
    return last


def lower_body(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """A body whose head stands in lower case behind no name: "the interior ministry", "ethnic Serbs"."""
    lower, words = reading.lower, reading.words
    word = lower[i]
    if word == "ethnic" and i + 1 < sentence.last and words[i + 1] in PEOPLES:
        return Mention(i, i + 2, "group", words[i + 1], sure=True)
    if word == "local" and i + 1 < sentence.last and words[i + 1] in PEOPLES:
        return Mention(i, i + 2, "group", words[i + 1], sure=True)
    if (
        word == "ministry"
        and i > sentence.first
        and lower[i - 1] in ROLE_MODIFIERS
        and lower[i - 1] not in ("former", "senior")
    ):
        first = i - 1
        return Mention(first, i + 1, "organization", " ".join(words[first : i + 1]), sure=True)
    return None


def acronym_acts(reading: Reading, m: Mention, before: str, sentence: Sentence) -> bool:
    """True if capitals do what a body does: "the SBU said", "(CEC)" behind a body is told by `actors`."""
    lower, last = reading.lower, sentence.last
    word = lower[m.first]
    if word in NO_ACRONYM or len(word) > 8:
        return False
    after = lower[m.last] if m.last < last else ""
    if after in SAYING or before in ("told",) or (before == "the" and after in AUXILIARIES):
        return True
    if (
        m.first == sentence.first
        and len(word) > 2
        and word.isalpha()
        and (after in AUXILIARIES or after.endswith("ed"))
    ):
        return True
    if before == "the" and lower[max(m.first - 2, 0)] in ("told", "by", "from", "with"):
        return True
    return is_called_a_body(reading, m, before, sentence)


def is_called_a_body(reading: Reading, m: Mention, before: str, sentence: Sentence) -> bool:
    """ "the militant group X", "his party, X,", "the X party", "told Radio X"."""
    words, lower, first, last = reading.words, reading.lower, sentence.first, sentence.last
    if before in ORGANIZATION_NOUNS and not (m.first - 2 >= first and lower[m.first - 2] in ("third", "either", "a")):
        return not is_given(lower[m.first]) or m.last - m.first == 1
    if (
        before == ","
        and m.first - 2 >= first
        and (lower[m.first - 2] in ORGANIZATION_NOUNS or words[m.first - 2] in ORGANIZATION_HEADS)
    ):
        return m.last < last and words[m.last] in ",.;)"
    if before == "the" and m.first - 2 >= first and lower[m.first - 2] == "told":
        return True
    if _explained_as_body(reading, m.last, last):
        return True
    after = lower[m.last] if m.last < last else ""
    if (
        after in ORGANIZATION_NOUNS
        and after not in ("body", "giant", "bank", "club", "platform")
        and before in ("the", "a", "'s", "of", "his", "her", "their", "from", "by")
    ):
        return not (m.last + 1 < last and is_role(lower[m.last + 1]))
    return False


def _explained_as_body(reading: Reading, end: int, last: int) -> bool:
    """True for "X, the company that works the slope", "X, a militant group,"."""
    words, lower = reading.words, reading.lower
    if end + 2 >= last or words[end] != "," or lower[end + 1] not in ("the", "a", "an", "its", "his", "her", "their"):
        return False
    for k in range(end + 2, min(end + 8, last)):
        if words[k] == "'s":
            continue
        if (
            lower[k] in PREPOSITIONS
            or not words[k][0].isalpha()
            or lower[k] in AUXILIARIES
            or lower[k] in ("that", "which", "who")
        ):
            return lower[k - 1] in ORGANIZATION_NOUNS
    return False
