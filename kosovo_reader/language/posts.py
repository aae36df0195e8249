"""Posts and occupations beside a name: "Interior Minister X", "X, director of ...", "the head of Unmik, X,"."""

from kosovo_reader.article import Reading
from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, SEATS
from kosovo_reader.language.institutions import FIELDS, OWNERS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    EPITHETS,
    HONORIFICS,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_WORDS,
    POSTS_IN_CAPITALS,
    PREDICATES,
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

REACH = 24  # tokens of the longest post that is read
CLOSES = frozenset(',.;:!?()[]“”„«»"‘’—–…|')
# What stands in no post before its head, and what no post goes on over.
_FOREIGN = DETERMINERS | PREPOSITIONS | PRONOUNS | AUXILIARIES | SUBORDINATORS | RELATIVES
_NO_POST = (CLOSES | _FOREIGN | {"'s", "and", "said"}) - {")", "of"}  # behind these no post is written before the name
_ADJECTIVAL = ("al", "ive", "ian", "ary", "ed", "ing")
_PARTICIPLES = frozenset("including meeting telling asked killed".split())
_AFTER_HEAD = frozenset("of at elect designate in general".split())  # mother-of-two, president-elect
IN_NAMES = frozenset("of for and 's the".split())
_THE_OR_WHOSE = (DETERMINERS - {"a", "an", "that"}) | {"'s"}
_TITLES_TOO = frozenset("SP SSP ASP DSP SI ASI DIG IGP Barrister Advocate Engineer".split())
_MATTERS = frozenset("dialogue talks negotiations process affairs issues policy rights security freedom".split())
_NOT_FIRST = frozenset(["'s", "'", "and", "of", "then", "mr", "mrs"])  # the then mayor, Mrs Justice X
_OF_POSTS = frozenset("of to for in".split())
_MOST_WORDS = 5  # of a post that a sentence or a clause opens with
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
    if "-" not in word:
        return False
    head, _, tail = word.partition("-")  # ambassador-at-large, minister-designate
    return word.rsplit("-", 1)[1] in ROLES or (head in ROLES and tail.split("-", 1)[0] in _AFTER_HEAD)


def is_human(word: str) -> bool:
    """True if the noun names a human being by what he or she does, as far as the word itself tells."""
    if is_role(word):
        return True
    if not word.endswith(_HUMAN) or len(word) < 5:
        return False
    return word not in _NOT_HUMAN and word not in PLACE_WORDS and word not in ORGANIZATION_HEADS


def role_before(
    reading: Reading, name: int, first: int, *, plural: bool = False, human: bool = False
) -> tuple[int, int] | None:
    """Tokens of the post written straight before a name: "the retired envoy" Hou, "US secretary of state" Hale.

    With `plural`, of a post that several names share: "prime ministers" Hoxha and Gashi; with `human`, of any noun that
    reads as a human being's: "gold dealer" Grant.
    """
    lower, words = reading.lower, reading.words
    if name == first or words[name - 1] in _NO_POST:
        return None
    end = name
    while end - 4 > first and lower[end - 1] in HONORIFICS and words[end - 2] == ")":
        end -= 1  # Deputy Superintendent of Police (DSP) Ms X
    if end - 3 > first and words[end - 1] == ")" and words[end - 3] == "(" and is_acronym(words[end - 2]):
        end -= 3  # officer-in-charge (OC) Delwar Hossen
    elif words[end - 1] == ")" and (opened := _opened(reading, end - 1, first)):
        role = role_before(reading, opened, first)  # Deputy Inspector General (anti-rebel operation) X
        return (role[0], end) if role else None
    while end > first and lower[end - 1] in HONORIFICS and lower[end - 1] not in RANKS:
        end -= 1  # Coroner Dr. X
    i = end - 1
    if lower[i] == "class" and i - 2 >= first and lower[i - 2] in RANKS:
        i -= 2  # Sergeant First Class X
    while i >= first and (lower[i] in RANKS or lower[i] in ("chief", "specialist")) and _is_rank(reading, i):
        if lower[i] == "commander" and i < end - 1:
            break  # KFOR Commander Major General X
        i -= 1  # KFOR commander Maj. Gen. X
    if i >= first and lower[i : i + 2] == ["head", "constable"]:
        i += 1
    before = lower[i - 4] if i - 4 > first and words[i - 1] == ")" else lower[i - 1]  # Officer (PPRO) SP X
    if i > first and is_role(before) and (words[i] in _TITLES_TOO or (lower[i] == "senior" and i < end - 1)):
        i -= 4 if words[i - 1] == ")" else 1  # police spokesman SSP X, police chief Senior Inspector X
    head = i
    post = human or words[head] in POSTS_IN_CAPITALS or _is_post(reading, head, first, plural)
    if head - 2 >= first and lower[head - 1] in ("of", "for") and lower[head] in FIELDS and is_role(lower[head - 2]):
        post = False  # Minister for Justice X
    if head >= first and not post:
        head = _of_phrase(reading, head, first)
    if head < first:
        if i + 1 == end:
            return None
        head, i = i + 1, end - 1  # Oreline County Sheriff X, Lt Col X
    end = i + 1
    start = _post_begins(reading, head, first)
    if human and start == head and _is_of_trade(reading, start - 1, first):
        start -= 1  # the body of gold dealer Grant
    opening = _opening(reading, start, name, first)
    start = behind_determiner(reading, start, first, 1) if start == opening == head else opening
    while start < head and lower[start] in _NOT_FIRST:
        start += 1
    return start, end


def _opened(reading: Reading, close: int, first: int) -> int:
    """Where the brackets of a few words open that close there; 0 for brackets of numbers, or longer ones."""
    opened = next((k for k in range(close - 2, max(first, close - 6), -1) if reading.words[k] == "("), 0)
    return opened if opened and reading.words[opened + 1][0].isalpha() else 0


def _is_post(reading: Reading, i: int, first: int, plural: bool) -> bool:
    """True for what a name may stand behind: "mayor", "its member"; not for "a fellow Orthodox Christian"."""
    word = reading.lower[i]
    if word == "fellow":
        return i > first and reading.lower[i - 1] not in DETERMINERS
    return word in ("member", "elder") or is_role(word.removesuffix("s") if plural else word)


def _spelled_out(reading: Reading, close: int, first: int) -> int:
    """Where "Democratic Party of Albanians (DPA)" begins, whose brackets close there: as many capitals as initials."""
    words, k = reading.words, close - 3
    letters = [c for c in words[close - 1] if c.isupper()]
    left = len(letters) - words[k][0].isupper()
    while k > first and left > 0 and (words[k - 1][0].isupper() or words[k - 1] in IN_NAMES):
        k -= 1
        left -= words[k][0].isupper()
    return k if left == 0 and words[k][0] == letters[0] else close - 2


def _is_of_trade(reading: Reading, i: int, first: int) -> bool:
    """True for the noun before a trade in "body of gold dealer Grant", "Street sweeper Lopez"."""
    lower = reading.lower
    if i < first or not lower[i].isalpha() or _opens_clause(lower[i]) or (i > first and reading.words[i] != lower[i]):
        return False
    return i == first or lower[i - 1] in PREPOSITIONS or lower[i - 1] in DETERMINERS


def _post_begins(reading: Reading, head: int, first: int) -> int:
    """The first token of the post with this head: "BJP leader and former" Minister, "Agency (BNPB)" spokesman."""
    words, start = reading.words, head
    while start > first and head - start < REACH:
        before = start - 1
        if words[before] == ")" and before - 3 >= first and words[before - 2] == "(" and words[before - 3][0].isupper():
            start = _spelled_out(reading, before, first)
        elif words[before] in ("de", "do", "da") and before > first and words[before - 1][0].isupper():
            start = before - 1  # Rio de Janeiro Governor X
        elif words[before] == "and" and _in_body(reading, before, head, first):
            start = before - 1  # National Search and Rescue Agency head X
        elif not modifies(reading, before) or possessed(reading, before) or _is_verb(reading, before, first):
            break
        else:
            start = before
    lower = reading.lower
    if start - 2 >= first and lower[start - 1] == "and" and is_role(lower[start - 2]) and words[start - 2].islower():
        other = _post_begins(reading, start - 2, first)
        # "former vice president and warlord" X; not "President and Prime Minister X", "the driver and passenger X"
        if other == first or (other < start - 2 and words[head].islower() and lower[other - 1] not in _THE_OR_WHOSE):
            return other
    return start


def _in_body(reading: Reading, link: int, head: int, first: int) -> bool:
    """True if the "and" joins two words of a body's name, not two persons: "Dan Ruiz and Battalion Chief X"."""
    words, lower = reading.words, reading.lower
    if lower[head - 1] not in ORGANIZATION_HEADS or words[link + 1][0].islower():
        return False
    k = link
    while k > first and words[k - 1][0].isupper():
        k -= 1
    if k == link or is_role(lower[k - 1 if k > first else k]) or any(is_role(word) for word in lower[k:link]):
        return False
    return k == first or lower[k - 1] in DETERMINERS


def _opening(reading: Reading, start: int, name: int, first: int) -> int:
    """Where a post begins that is all the subject: "National civil protection" chief X said; else `start`."""
    words, lower = reading.words, reading.lower
    end = name
    while end < len(words) and end - name < _MOST_WORDS and words[end][0].isupper():
        end += 1
    if end >= len(words) or lower[end] not in PREDICATES:
        return start
    k = start
    while k > first and start - k < _MOST_WORDS and words[k - 1].isalpha() and not _opens_clause(lower[k - 1]):
        k -= 1
    return k if k == first or lower[k - 1] in ("the", "a", "an", "'s") else start


def _opens_clause(word: str) -> bool:
    return (
        word in _FOREIGN or word in PREDICATES or word.endswith("ly") or (word in COMMON and word not in ROLE_MODIFIERS)
    )


def is_acronym(word: str) -> bool:
    """True for WHO, US, which read like other words."""
    return len(word) > 1 and word.isalpha() and word.isupper()


def possessed(reading: Reading, i: int) -> bool:
    """True for the 's of a person: "Miller's adviser"; "Serbia's president" has the country in the post."""
    words = reading.words
    if words[i] != "'s" or i == 0 or words[i - 1].lower() in OWNERS:  # Women's Rights Minister
        return False
    owner, small = words[i - 1], words[i - 1].lower()
    # the Refugee Council's director, the NATO Secretary General's envoy
    office = owner != small and (small in ORGANIZATION_HEADS or is_role(small))
    return not (office or owner in NAMES or owner in SEATS or owner in CITIES or owner.isupper())


def _is_verb(reading: Reading, i: int, first: int) -> bool:
    """True for the verb of "Ardern hugged imam Gamal Fouda"; "the disgraced mogul X" has none."""
    word = reading.lower[i]
    if not word.endswith(("ed", "ing")) or word in ROLE_MODIFIERS or "-" in word or not reading.words[i][0].islower():
        return False
    before = reading.lower[i - 1] if i > first else "the"
    if before in ("and", ","):  # , accused Kosovo Prime Minister X; but "and jailed opposition leader X"
        return word not in _SAID_OF_PERSONS and reading.words[i + 1][0].isupper()
    object_follows = before in PREPOSITIONS or before.endswith("ly")
    if word.endswith("ing") and object_follows and reading.words[i + 1][0].isupper():
        return True  # on convicting Polish national X, a video allegedly showing Serb List official Y
    attributed = before in DETERMINERS or before in PREPOSITIONS or before in SAYING or before in ("'s", "including")
    return not (attributed or before.endswith("ly"))


_LED_BY_CHIEFS = frozenset(["constable", "inspector", "superintendent"])
_SAID_OF_PERSONS = frozenset(
    "retired disgraced ousted detained jailed imprisoned exiled deposed appointed elected decorated convicted".split()
)
_CIVIL = frozenset("consul secretary attorney director inspector governor solicitor auditor prosecutor surgeon".split())


def _is_rank(reading: Reading, i: int) -> bool:
    """True for a capitalised rank, and for the Chief of "Detective Chief Inspector"; not for "Consul General"."""
    lower = reading.lower
    if not reading.words[i][0].isupper():
        return False
    if lower[i] == "chief":
        return lower[i + 1] in _LED_BY_CHIEFS
    if lower[i] == "specialist":
        return lower[i + 1] in RANKS  # Specialist Sergeant X
    return not (i > 0 and lower[i] == "general" and lower[i - 1] in _CIVIL)


def _of_phrase(reading: Reading, end: int, first: int) -> int:
    """The head of "secretary of state", "Ambassador to Belgrade", whose last token is `end`; -1 if it is none."""
    lower, words = reading.lower, reading.words
    if lower[end] in DETERMINERS:
        return -1
    # a post of capitals, "of" and "the", a name of several words
    named = words[end + 2 : end + 3] != [] and words[end + 2][0].isupper()
    small = words[end][0].islower()
    # of the special unit, of the Darfur region
    unit = small and any(
        lower[end] in nouns for nouns in (ORGANIZATION_NOUNS, ORGANIZATION_HEADS, PLACE_WORDS, _MATTERS)
    )
    for k in range(end - 1, max(first, end - 8), -1):
        word = lower[k + 1]
        joins = word in IN_NAMES or (word in (",", "and") and k + 1 < end and lower[k] in FIELDS)
        joins = joins or (words[end].isupper() and word in ROLE_MODIFIERS)  # secretary of the district BNP
        named = named and (joins or (words[k + 1][0].isupper() and word not in PREPOSITIONS))
        field = lower[k] in ("of", "for") and small and (unit or k >= end - 2)  # secretary of state
        if (field or (named and lower[k] in _OF_POSTS)) and (is_role(lower[k - 1]) or lower[k - 1] == "member"):
            return k - 1
        if not (named or (small and words[k].isalpha() and (lower[k] == "the" or lower[k] not in _FOREIGN))):
            break
    return _post_in_place(reading, end, first)


def _post_in_place(reading: Reading, end: int, first: int) -> int:
    """The "head" of "head of the EU mission in Kosovo", whose last token is `end`; -1 if no body is spoken of."""
    lower, words = reading.lower, reading.words
    place = end
    while place > first and end - place < 3 and words[place][0].isupper() and words[place - 1][0].isupper():
        place -= 1
    body = place - 2
    if body - 2 < first or lower[place - 1] != "in" or words[place][0].islower() or lower[place] in WEEKDAYS:
        return -1
    if lower[body] not in ORGANIZATION_HEADS and lower[body] not in ORGANIZATION_NOUNS:
        return -1
    for k in range(body - 1, max(first, body - 9), -1):
        if lower[k] in ("of", "for") and is_role(lower[k - 1]):
            return k - 1
        if lower[k] not in ("the", "of") and (lower[k] in _FOREIGN or not words[k].isalpha()):
            break
    return -1


def modifies(reading: Reading, i: int) -> bool:
    """True if the token may stand inside a post before its head: former, foreign, Serbian, NATO, 's."""
    word, lower = reading.words[i], reading.lower[i]
    if (lower in _FOREIGN and not is_acronym(word)) or (lower in SAYING and word == lower):  # but State Department
        return False
    if lower in ROLE_MODIFIERS or lower in ROLES or lower in EPITHETS or word in ADJECTIVES or lower == "'s":
        return True
    if word in ("'", "’"):  # Veterans' Minister
        return reading.lower[i - 1].endswith("s") and reading.words[i + 1][0].isupper()
    if not word[0].islower():
        return word[0].isupper() and lower not in WEEKDAYS and lower not in ("neither", "nor")
    return ("-" in word or lower.endswith(_ADJECTIVAL)) and not lower.endswith("ly") and lower not in _PARTICIPLES


def behind_determiner(reading: Reading, start: int, first: int, most: int) -> int:
    """ "the charity's country" director X, "a community" leader in Y: the post from its article on, else `start`."""
    words, lower = reading.words, reading.lower
    k = start
    while k > first and start - k < most and words[k - 1].isalpha() and words[k - 1].islower():
        if lower[k - 1] in PREPOSITIONS or _opens_clause(lower[k - 1]):
            break
        k -= 1
    return k if k > first and (lower[k - 1] in DETERMINERS or lower[k - 1] == "'s") else start
