"""Posts that stand beside a name: "Gashi, the mayor of the town," and "The mayor, Arta Gashi, said"."""

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    KIN,
    ORGANIZATION_NOUNS,
    PREDICATES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    ROLE_MODIFIERS,
    SAYING,
    SUBORDINATORS,
)
from kosovo_reader.language.posts import (
    CLOSES,
    IN_NAMES,
    REACH,
    behind_determiner,
    is_acronym,
    is_human,
    is_role,
    modifies,
    possessed,
)

BEFORE_POST = frozenset([",", "—", "–", "("])  # between a name and its post
_ANYBODY = frozenset("everybody everyone somebody someone nobody".split())
_ENDS_POST = (AUXILIARIES | PRONOUNS | SAYING | SUBORDINATORS | RELATIVES | _ANYBODY | CLOSES) - {"and"}
# "a cult leader accused of", "a man known as": what is told of the post, and no part of it.
_TOLD_OF_POST = ("ed", "ing", "known", "born", "held", "taken", "sent", "shot")
# Who is known by the house: "a researcher at Chatham House"; a pupil at a school, a clerk at a bank is not.
_OF_A_HOUSE = frozenset(
    """
    researcher analyst lecturer professor expert specialist historian economist scientist scholar sociologist
    seismologist geologist director doctor physician surgeon
    """.split()
)
_BEHIND_POST = PREPOSITIONS | {"representing"}
_BYLINES = frozenset("author writer editor photographer".split())  # Ana Silva (author), above the text
_OPENING = frozenset('“"„«')
_CLOSING = frozenset('”"“»')
# "leader of the “New Way”", "director of the institute “Ora”"
_NAMING = ORGANIZATION_NOUNS | frozenset("the of school hospital".split())
_IN_ING = frozenset(
    """
    missing training housing planning monitoring engineering mining shipping broadcasting banking nursing building
    policing firefighting governing ruling breaking wing
    """.split()
)
_ARTICLES = frozenset("a an the his her their".split())
_ADVERBS = frozenset("then now also himself herself currently formerly".split())


def role_after(reading: Reading, end: int, last: int) -> tuple[int, int] | None:
    """Tokens of the post behind a name that ends before token `end`: X, "director of the Clinical Center"."""
    lower, words = reading.lower, reading.words
    i = end
    if i + 2 < last and words[i] == "(" and words[i + 2] == ")" and lower[i + 1].isdecimal():
        i += 3  # Ristan (54), director
    if i + 1 < last and words[i] == "(":
        return _in_brackets(reading, i + 1, last)
    if i + 1 >= last or words[i] not in (",", "—", "–"):
        return None
    i += 1
    aged = i + 2 < last and words[i + 1] == "," and (lower[i].isdecimal() or lower[i].endswith("-year-old"))
    if aged:
        i += 2  # Ana Petric, 23, an engineering graduate
        if i + 1 < last and lower[i] in ("is", "was") and lower[i + 1] in ("a", "an", "the"):
            i += 1  # Olena Marko, 38, was a baker
    if lower[i] in _ADVERBS:
        i += 1
    if i >= last or words[i] in CLOSES or lower[i] in RELATIVES or lower[i] in PREDICATES:
        return None
    start, stop = i, i + 1
    while stop < last and stop - start < REACH and (lower[stop] not in _ENDS_POST or is_acronym(words[stop])):
        stop += 1
        if stop < last and words[stop] in _OPENING:
            stop = max(stop, _past_quoted(reading, stop, last))
    head = _head(reading, start, stop, aged)
    if head is None:
        return None
    end = _of_what(reading, head, stop, indefinite=lower[start] in ("a", "an"))
    if lower[start] in DETERMINERS and start < head:
        start += 1
    if lower[start].endswith("-year-old") and start < head:
        start += 1
    while end - 1 > head and (lower[end - 1] == "the" or lower[end - 1] in PREPOSITIONS):
        end -= 1
    return start, _with_second_post(reading, end, stop)


def _past_quoted(reading: Reading, i: int, last: int) -> int:
    """Where a name in marks at token `i` ends, leader of the "Movement for Change" party; 0 where no name stands."""
    words = reading.words
    if i + 2 >= last or not words[i + 1][0].isupper() or reading.lower[i - 1] not in _NAMING:
        return 0
    return next((k + 1 for k in range(i + 2, min(i + 8, last)) if words[k] in _CLOSING), 0)


def _in_brackets(reading: Reading, start: int, last: int) -> tuple[int, int] | None:
    """The post of "Dragan Ilin (member of the city council)", which is all that the brackets hold."""
    close = next((k for k in range(start + 1, min(start + 12, last)) if reading.words[k] == ")"), start)
    if reading.lower[start] in DETERMINERS:
        start += 1
    if start >= close or reading.lower[start] in _BYLINES:
        return None
    head = _head(reading, start, close, aged=False)
    if head is None:  # Kosovo police member, member of the council
        head = next((k for k in range(start, close) if reading.lower[k] == "member"), None)
    return (start, close) if head is not None and _of_what(reading, head, close, indefinite=False) == close else None


def _with_second_post(reading: Reading, end: int, stop: int) -> int:
    """The end of "lawyer and deputy leader of the Greens": a second post without an article of its own but "a"."""
    lower = reading.lower
    if end + 1 >= stop or lower[end] != "and":
        return end
    first = end + 2 if lower[end + 1] in ("a", "an") else end + 1
    head = first
    while head < stop and head - first < 6 and (modifies(reading, head) or lower[head] == "co-founder"):
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
    while phrase < stop and (lower[phrase] not in PREPOSITIONS or phrase == start):
        before = phrase > start and is_human(lower[phrase - 1])
        if lower[phrase] == "and" and (before or lower[phrase + 1 : phrase + 2] in (["a"], ["an"], ["the"])):
            break  # but "security and home affairs commissioner"
        if before and _goes_on_as_told(reading, phrase, stop):
            break
        phrase += 1
    if phrase == start or lower[start] in SUBORDINATORS or lower[start] in PREPOSITIONS or lower[start] in PRONOUNS:
        return None
    if not _ARTICLES.isdisjoint(lower[start + 1 : phrase]):
        return None  # Ana Holm, 34, sat rocking a boy
    last = phrase - 1
    if lower[last] in KIN and lower[start] in ("his", "her", "their"):
        return None
    bare = lower[start] not in DETERMINERS and "'s" not in words[start:phrase]
    if last > start and is_acronym(words[last]) and is_role(lower[last - 1]):
        return last  # the Commander KFOR
    named = words[last][0].isupper()  # a German
    return last if is_role(lower[last]) or (not bare and (aged or (is_human(lower[last]) and not named))) else None


def _goes_on_as_told(reading: Reading, i: int, stop: int) -> bool:
    """True for "accused of" in "a cult leader accused of fraud"; not for "a girl died of her wounds"."""
    word = reading.words[i]
    if not word.islower() or not word.endswith(_TOLD_OF_POST) or word == "died" or i + 1 >= stop:
        return False
    return reading.lower[i + 1] in PREPOSITIONS or reading.lower[i + 1] == "as"


def _of_what(reading: Reading, head: int, stop: int, indefinite: bool) -> int:
    """Where a post ends: with its of-, for-, to- or with-phrase; "a columnist in Pristina" is a columnist."""
    words, lower = reading.words, reading.lower
    i = head + 1
    if i >= stop or lower[i] not in _BEHIND_POST:
        return i
    if lower[i] in ("in", "at", "from", "on", "near", "by") and (indefinite or lower[i] in ("by", "near")):
        return _at_house(reading, i, stop) if lower[i] == "at" and lower[head] in _OF_A_HOUSE else i
    of = i
    while i < stop and lower[i] != "and" and (i == of or _is_noun(words[i])):
        i += 1
    if i + 2 < stop and lower[i] == "and" and lower[i + 1] in ROLE_MODIFIERS and lower[i + 2] in ORGANIZATION_NOUNS:
        return _of_what(reading, i + 2, stop, indefinite)  # the fire and rescue service in Lagos
    while lower[i - 1] in ("there", "here"):
        i -= 1
    while i + 1 < stop and lower[i] == "and" and words[i + 1][0].isupper() and words[i + 1] not in ADJECTIVES:
        i += 2  # Office for Kosovo and Metohija
        while i < stop and reading.words[i][0].isupper():
            i += 1
    return i


def _is_noun(word: str) -> bool:
    """True for the words of "head of the missing persons commission"; not for the last of "mayor of a town hosting"."""
    return not word.endswith("ing") or word[0].isupper() or word in _IN_ING


def _at_house(reading: Reading, i: int, stop: int) -> int:
    """The end of "a researcher at the Nordic Institute of Peace Studies" in Oslo."""
    words, lower = reading.words, reading.lower
    k = end = i + 2 if lower[i + 1 : i + 2] == ["the"] else i + 1
    while end < stop and (words[end][0].isupper() or (lower[end] in IN_NAMES and end + 1 < stop)):
        end += 1
    return end if end > k else i


def role_in_apposition(reading: Reading, name: int, end: int, first: int, last: int) -> tuple[int, int] | None:
    """Tokens of the post that a name explains: "The head of Unmik, Veikko Holmström, called"."""
    lower, words = reading.lower, reading.words
    if name - 1 > first and lower[name - 1].endswith("-year-old"):
        name -= 1  # one paramedic, 34-year-old X, among them
    closed = end >= last or words[end] in ',.;:)”"’—–(?!' or (lower[end] == "of" and words[end - 2] != ",")
    if name - 1 < first or words[name - 1] != "," or not (closed or lower[end] in SAYING):
        return None
    stop = name - 1
    if stop - 3 > first and words[stop - 2] == "," and is_acronym(words[stop - 1]):
        stop -= 2  # leader of Kosovo Democratic Party, PDK, X
    elif stop - 3 > first and words[stop - 1] == ")" and words[stop - 3] == "(":
        stop -= 3  # leader of the Democratic Union (DU), X
    start = stop
    while start > first and stop - start < REACH and words[start - 1] not in CLOSES:
        start -= 1
        if lower[start] in PREDICATES:
            start += 1
            break
    if lower[start] == "and":  # X, the mayor, and the Croat member of the presidency, Y
        start += 1
    head = _head_of_explained(reading, start, stop)
    if head is None:
        return None
    begin = head
    while begin > start and modifies(reading, begin - 1) and not possessed(reading, begin - 1):
        begin -= 1
    begin = behind_determiner(reading, begin, start, 2)
    if begin - 2 > start and lower[begin - 1] == "of" and words[begin - 2][0].isupper() and lower[begin + 1] == "'s":
        begin = start + 1  # the Alliance for the Future of Kosovo's leader
    while begin < head and lower[begin] in ("'s", "'", "and"):
        begin += 1
    if lower[end : end + 1] == ["of"] and begin - 2 >= first and lower[begin - 2] in PREPOSITIONS:
        return None  # after a talk with a mayor, X of the union left
    opening = start == first and (lower[first] in DETERMINERS or lower[first] not in COMMON)
    opening = opening or (start > first and words[start - 1] == "," and lower[start] == "the")
    if not closed and not (
        opening and words[end + 1 : end + 2] != [","] and PREPOSITIONS.isdisjoint(lower[start:begin])
    ):
        return None  # "After talks with the mayor, X said", but "The mission's head in Ohrid, X said"
    if begin == start and begin == head and words[head][0].islower() and lower[head + 1] != "of":
        return None  # a bare noun before a comma is no apposition
    return begin, _of_what(reading, head, stop, begin > first and lower[begin - 1] in ("a", "an"))


def _head_of_explained(reading: Reading, start: int, stop: int) -> int | None:
    """The post of which the words before the comma speak: the "head" of "head of the mission to the president"."""
    words, lower = reading.words, reading.lower
    for i in range(stop - 1, start - 1, -1):
        ends = i + 1 == stop or lower[i + 1] in _BEHIND_POST  # "President Ann Miller's adviser, X" is the adviser
        human = i + 1 == stop and words[i].islower() and lower[start] in DETERMINERS and is_human(lower[i])
        # the Serb member of the presidency, X; a senior member, X
        member = lower[i] == "member" and (lower[start] == "the" or i + 1 == stop)
        if ends and (human or member or is_role(lower[i])):
            break
    else:
        return None
    k = i - 1
    while k > start and (lower[k] in DETERMINERS or modifies(reading, k)):
        k -= 1
    if k > start and lower[k] in ("of", "for", "to", "and"):
        return i if (higher := _head_of_explained(reading, start, k)) is None else higher
    return i
