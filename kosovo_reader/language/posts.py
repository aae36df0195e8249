"""Posts and occupations beside a name: "Interior Minister X", "X, director of ...", "the head of Unmik, X,"."""

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES, NAMES
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    EPITHETS,
    HONORIFICS,
    KIN,
    ORGANIZATION_HEADS,
    PLACE_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    RANKS,
    RELATIVES,
    ROLE_MODIFIERS,
    ROLES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)

_REACH = 24  # tokens of the longest post that is read
_CLOSES = frozenset(',.;:!?()[]“”„«»"‘’—–…|')
_ANYBODY = frozenset("everybody everyone somebody someone nobody".split())
# What stands in no post before its head, and what no post goes on over.
_FOREIGN = DETERMINERS | PREPOSITIONS | PRONOUNS | AUXILIARIES | SUBORDINATORS | RELATIVES
_ENDS_POST = (AUXILIARIES | PRONOUNS | SAYING | SUBORDINATORS | RELATIVES | _ANYBODY | _CLOSES) - {"and"}
_ADJECTIVAL = ("al", "ive", "ian", "ary", "ed", "ing")
_PARTICIPLES = frozenset("including meeting telling asked killed".split())
_BEFORE_POST = frozenset("then now also himself herself currently formerly".split())
# Endings of occupations that no list has: "a beekeeper", "a retired postmistress", "a stonemason".
_HUMAN = tuple("er or ist ian man woman ant eer ess mason smith monger mate surgeon crat naut guard wife".split())
_NOT_HUMAN = frozenset(
    """
    river border centre center newspaper paper tower quarter chapter number order matter letter power summer winter
    water weather corner tractor sector factor harbour harbor door floor war car bar plant restaurant moment
    member-state ulster cancer shelter theatre theater offer disaster bunker trailer freighter helicopter frontier
    bomber fighter-bomber cluster former other another either neither rather after over under never ever per manner
    banner conveyor corridor mirror error terror minor major senior junior superior interior exterior
    """.split()
)


def is_role(word: str) -> bool:
    """True for a lower-case word that is a post or an occupation: minister, co-founder, mother-of-two."""
    if word in ROLES or word in EPITHETS:
        return True
    return "-" in word and (word.rsplit("-", 1)[1] in ROLES or word.split("-of-", 1)[0] in ROLES)


def is_human(word: str) -> bool:
    """True if the noun names a human being by what he or she does, as far as the word itself tells."""
    return is_role(word) or (
        len(word) > 4
        and word.endswith(_HUMAN)
        and word not in _NOT_HUMAN
        and word not in PLACE_WORDS
        and word not in ORGANIZATION_HEADS
    )


def role_before(reading: Reading, name: int, first: int, *, plural: bool = False) -> tuple[int, int] | None:
    """Tokens of the post written straight before a name: "the retired envoy" Hou, "US secretary of state" Hale.

    With `plural`, of a post that several names share: "prime ministers" Hoxha and Gashi.
    """
    lower, words = reading.lower, reading.words
    end = name
    while end > first and lower[end - 1] in HONORIFICS and lower[end - 1] not in RANKS:
        end -= 1  # Coroner Dr. X
    i = end - 1
    while i >= first and lower[i] in RANKS and words[i][0].isupper() and not _civil_general(lower, i):
        i -= 1  # KFOR commander Maj. Gen. X
    head = i
    if head >= first and words[head] != "PM" and not is_role(lower[head].removesuffix("s") if plural else lower[head]):
        head = _of_phrase(reading, head, first)
    if head < first:
        if i + 1 == end:
            return None
        head, i = i + 1, end - 1  # Oreline County Sheriff X, Lt Col X
    end = i + 1
    start = head
    while (
        start > first
        and end - start < _REACH
        and _modifies(reading, start - 1)
        and not _possessed(reading, start - 1)
        and not _is_verb(reading, start - 1, first)
    ):
        start -= 1
    if (
        start == head
        and start - 2 >= first
        and words[start - 1].isalpha()
        and words[start - 1][0].islower()
        and (lower[start - 2] in DETERMINERS or lower[start - 2] == "'s")
        and lower[start - 1] not in PREPOSITIONS
    ):
        start -= 1  # the charity's country director X
    while start < head and lower[start] in ("'s", "'", "and", "of"):
        start += 1
    return start, end


def _possessed(reading: Reading, i: int) -> bool:
    """True for the 's of a person: "Miller's adviser"; "Serbia's president" has the country in the post."""
    return (
        reading.words[i] == "'s" and i > 0 and reading.words[i - 1] not in NAMES and not reading.words[i - 1].isupper()
    )


def _is_verb(reading: Reading, i: int, first: int) -> bool:
    """True for the verb of "Ardern hugged imam Gamal Fouda"; "the disgraced mogul X" has none."""
    word = reading.lower[i]
    if not word.endswith(("ed", "ing")) or word in ROLE_MODIFIERS or "-" in word or not reading.words[i][0].islower():
        return False
    before = reading.lower[i - 1] if i > first else "the"
    return not (
        before in DETERMINERS
        or before in PREPOSITIONS
        or before in SAYING
        or before in ("'s", "and", ",")
        or before.endswith("ly")
    )


_CIVIL = frozenset("consul secretary attorney director inspector governor solicitor auditor prosecutor surgeon".split())


def _civil_general(lower: list[str], i: int) -> bool:
    """True for the second word of Consul General, Attorney General: a post, no rank."""
    return i > 0 and lower[i] == "general" and lower[i - 1] in _CIVIL


def _of_phrase(reading: Reading, end: int, first: int) -> int:
    """The head of "secretary of state", "Ambassador to Belgrade", whose last token is `end`; -1 if it is none."""
    lower, words = reading.lower, reading.words
    for k in (end - 1, end - 2, end - 3):
        if k - 1 < first or lower[end] in DETERMINERS:
            return -1
        if is_role(lower[k - 1]) and (
            (lower[k] == "of" and k >= end - 2 and words[end][0].islower())
            or (
                lower[k] in ("of", "to", "for")
                and all(words[n][0].isupper() or lower[n] == "the" for n in range(k + 1, end + 1))
            )
        ):
            return k - 1
    return -1


def _modifies(reading: Reading, i: int) -> bool:
    """True if the token may stand inside a post before its head: former, foreign, Serbian, NATO, 's."""
    word, lower = reading.words[i], reading.lower[i]
    if lower in _FOREIGN or (lower in SAYING and word == lower):  # but State Department
        return False
    if lower in ROLE_MODIFIERS or lower in ROLES or word in ADJECTIVES or lower == "'s":
        return True
    if not word[0].islower():
        return word[0].isupper() and lower not in WEEKDAYS
    return ("-" in word or lower.endswith(_ADJECTIVAL)) and not lower.endswith("ly") and lower not in _PARTICIPLES


def role_after(reading: Reading, end: int, last: int) -> tuple[int, int] | None:
    """Tokens of the post behind a name that ends before token `end`: X, "director of the Clinical Center"."""
    lower, words = reading.lower, reading.words
    i = end
    if i + 2 < last and words[i] == "(" and words[i + 2] == ")" and lower[i + 1].isdecimal():
        i += 3  # Ristan (54), director
    if i + 1 >= last or words[i] not in (",", "—", "–"):
        return None
    i += 1
    aged = i + 2 < last and words[i + 1] == "," and (lower[i].isdecimal() or lower[i].endswith("-year-old"))
    if aged:
        i += 2  # Noor al-Zaidi, 23, an engineering graduate
        if i + 1 < last and lower[i] in ("is", "was") and lower[i + 1] in ("a", "an", "the"):
            i += 1  # Oksana Bilyk, 41, was a nurse
    if lower[i] in _BEFORE_POST:
        i += 1
    if i >= last or words[i] in _CLOSES or lower[i] in RELATIVES:
        return None
    start, stop = i, i + 1
    while stop < last and stop - start < _REACH and lower[stop] not in _ENDS_POST:
        stop += 1
    head = _head(reading, start, stop, aged)
    if head is None:
        return None
    end = _of_what(reading, head, stop, indefinite=lower[start] in ("a", "an"))
    if lower[start] in DETERMINERS and start < head:
        start += 1
    if lower[start].endswith("-year-old") and start < head:
        start += 1
    return start, _with_second_post(reading, end, stop)


def _with_second_post(reading: Reading, end: int, stop: int) -> int:
    """The end of "businessman and deputy leader of Serb List": a second post without an article of its own but "a"."""
    lower = reading.lower
    if end + 1 >= stop or lower[end] != "and":
        return end
    first = end + 2 if lower[end + 1] in ("a", "an") else end + 1
    head = first
    while head < stop and head - first < 6 and (_modifies(reading, head) or lower[head] == "co-founder"):
        head += 1
    if head > first and (head == stop or lower[head] in PREPOSITIONS) and is_human(lower[head - 1]):
        head -= 1
    if head >= stop or not is_human(lower[head]) or not (head + 1 == stop or lower[head + 1] in PREPOSITIONS):
        return end
    return _of_what(reading, head, stop, indefinite=first > end + 1)


def _head(reading: Reading, start: int, stop: int, aged: bool) -> int | None:
    """The human noun that an apposition is about, if its first noun phrase has one."""
    lower, words = reading.lower, reading.words
    phrase = start
    while phrase < stop and (lower[phrase] not in PREPOSITIONS or phrase == start) and lower[phrase] != "and":
        phrase += 1
    if phrase == start or lower[start] in PREPOSITIONS or lower[start] in PRONOUNS:
        return None
    last = phrase - 1
    if lower[last] in KIN and lower[start] in ("his", "her", "their"):
        return None
    bare = lower[start] not in DETERMINERS and "'s" not in words[start:phrase]
    return last if is_role(lower[last]) or (not bare and (aged or is_human(lower[last]))) else None


def _of_what(reading: Reading, head: int, stop: int, indefinite: bool) -> int:
    """Where a post ends: with its of-, for-, to- or with-phrase; "a columnist in Pristina" is a columnist."""
    words, lower = reading.words, reading.lower
    i = head + 1
    if i >= stop or lower[i] not in PREPOSITIONS:
        return i
    if lower[i] in ("in", "at", "from", "on", "near", "by") and (indefinite or lower[i] in ("by", "near")):
        return i
    while i < stop and lower[i] != "and" and not (lower[i].endswith("ing") and reading.words[i][0].islower()):
        i += 1
    while i + 1 < stop and lower[i] == "and" and words[i + 1][0].isupper() and words[i + 1] not in ADJECTIVES:
        i += 2  # Office for Kosovo and Metohija
        while i < stop and reading.words[i][0].isupper():
            i += 1
    return i


def role_in_apposition(reading: Reading, name: int, end: int, first: int, last: int) -> tuple[int, int] | None:
    """Tokens of the post that a name explains: "The head of Unmik, Veikko Holmström, called"."""
    lower, words = reading.lower, reading.words
    if name - 1 < first or words[name - 1] != "," or (end < last and words[end] not in ',.;:)”"’—–(?!'):
        return None
    stop = name - 1
    start = stop
    while start > first and stop - start < _REACH and words[start - 1] not in _CLOSES:
        start -= 1
        if lower[start] in SAYING or lower[start] in AUXILIARIES:
            start += 1
            break
    for i in range(start, stop):
        ends = i + 1 == stop or lower[i + 1] in PREPOSITIONS  # "President Ann Miller's adviser, X" is the adviser
        if ends and (is_role(lower[i]) or (i + 1 == stop and lower[start] in DETERMINERS and is_human(lower[i]))):
            begin = i
            while begin > start and _modifies(reading, begin - 1) and not _possessed(reading, begin - 1):
                begin -= 1
            while begin < i and lower[begin] in ("'s", "'"):
                begin += 1
            if begin == start and begin == i and words[i][0].islower():
                return None  # a bare noun before a comma is no apposition
            return begin, _of_what(reading, i, stop, lower[start] in ("a", "an"))
        if i - start > 8:
            break
    return None
