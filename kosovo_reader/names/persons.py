"""Persons: a run of capitals with what its surroundings tell of it, a title, a post, an age, a word of saying."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES, SEATS
from kosovo_reader.language.given_names import ALSO_PLACES
from kosovo_reader.language.given_names import FEMALE as GIVEN_TO_WOMEN
from kosovo_reader.language.institutions import FIELDS, NAMES_LIKE_TITLES, SURNAMES, SURNAMES_OF_THINGS, THING_ENDS
from kosovo_reader.language.lexicon import (
    COMMON,
    HONORIFICS,
    MONTHS,
    NO_ACRONYM,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_WORDS,
    POSTS_IN_CAPITALS,
    PREPOSITIONS,
    RANKS,
    ROLE_MODIFIERS,
)
from kosovo_reader.language.people import PERSONS
from kosovo_reader.language.posts import is_human, is_role, role_before
from kosovo_reader.names.bodies import SAINTS, body_at
from kosovo_reader.names.kinds import judge
from kosovo_reader.names.known import BODIES, KNOWN, known_name
from kosovo_reader.names.mention import DIGITS, LEADING, Context, Mention, as_body, is_given, run_end, written
from kosovo_reader.names.ministries import end_of_police
from kosovo_reader.names.places import is_place
from kosovo_reader.names.states import by_adjective, state_at

_OPENS_NICKNAME = frozenset(["‘", "“", '"', "'", "„"])
_CLOSES_NICKNAME = frozenset(["’", "”", '"', "'", "“"])
# "the Muslim Seleka rebels", "the NGO Aktiv"
_OPENS_BODY = frozenset("NGO Muslim Sunni Shia Shiite Shi'ite Islamist Jihadist Marxist Maoist Leftist".split())
_OFFICES = (["forces", "minister"], ["cabinet", "secretary"], ["cabinet", "minister"])  # Armed Forces Minister
_STATES = frozenset("republic region municipality district province county".split())
_THINGS = THING_ENDS - SURNAMES_OF_THINGS
# What an officer is in charge of: "SSP Operations", "DIG South".
_BRANCHES = frozenset(
    """
    operations investigation investigations traffic headquarters security range crime rural city cantt south north east
    west central
    """.split()
)
_FIRST_NAMES = frozenset(["dean", "earl", "duke"])  # titles too
_MAYORS = frozenset(["mayor", "general", "judge"])
_BANDS = ORGANIZATION_NOUNS - frozenset("station bank center centre union channel authority trust fund unit".split())
_OFFICIAL = frozenset(["affairs", "government"])  # "Chieftaincy Affairs", "Rafi Local Government" are no persons
_LONGEST = 6  # words of a person's name


def persons_at(reading: Reading, i: int, end: int, sentence: Sentence) -> tuple[list[Mention], int]:
    """The names of a run without a head word: what its titles name first, then the person or the unknown name."""
    words, lower = reading.words, reading.lower
    start = i if end == i + 1 and lower[i] not in HONORIFICS else _behind_titles(reading, i, end)
    found = _named_in_titles(reading, i, start, sentence) if start > i else []
    if end < sentence.last and words[end] == ":" and lower[end - 1] in ("credit", "photo", "source"):
        end -= 1  # two Land Rovers   Credit: AFP
    if start >= end:
        return found, end + (start > end)
    if start == i and end > i + 2:
        start = _first_name_behind_seat(reading, i, end, sentence.first)
    area = start
    if end > start + 2 and start > sentence.first and _is_area(reading, start):
        start += 1
    titled = start > i
    if titled and (named := _named_by_title(reading, start, end)):
        return [*found, named], named.last
    if end - start > 1 and words[start] in _OPENS_BODY:
        start += 1
    if end - start == 3 and start > sentence.first and lower[start] in _STATES and is_given(lower[start + 1]):
        start += 1  # head of the People's Republic Ana Holm
    called = end > start + 1 and start > sentence.first and lower[start - 1] in _BANDS  # the group Northern Voices
    if not (titled or called) and not PLACE_WORDS.isdisjoint(lower[start:end]) and is_place(reading, start, end):
        if lower[end : end + 1] == ["police"] and words[start] not in ADJECTIVES:  # Tana County police
            police = end_of_police(reading, start, end + 1, sentence)
            if police:
                return [*found, as_body(reading, start, police)], police
        return found, end
    name = written(reading, start, end)
    if _is_no_name(reading, start, end, sentence, name, titled=titled):
        return found, end
    if end > start + 1 and len(words[end - 1]) == 1 and _is_pointed(reading, end, sentence.last):  # Uros D.
        name, end = name + ".", end + 1
    mention = Mention(start, end, None, name)
    if titled:
        mention.gender = next((g for k in range(i, start) if (g := HONORIFICS.get(lower[k]))), "")
    if end + 3 < sentence.last and words[end] in _OPENS_NICKNAME:
        _add_nickname(reading, mention, sentence.last)
    if start > sentence.first and lower[start - 1] in LEADING:
        _add_particles(reading, mention, sentence.first)
    judge(Context(reading, mention, i if titled else mention.first, sentence))
    if area < start and (post := role_before(reading, area, sentence.first)):
        mention.kind, mention.role = "person", (post[0], start)  # the post with its area: "Administrator Karachi"
    found.append(mention)
    return found, mention.last


def _named_by_title(reading: Reading, start: int, end: int) -> Mention | None:
    """No person behind a title: the Serbia of "Official Belgrade", the body of "Commander KFOR"."""
    word = reading.words[start]
    if end == start + 1 and word in SEATS and reading.lower[start - 1] == "official":
        return Mention(start, end, "country", SEATS[word])
    if BODIES.get(word, "").isupper():
        return Mention(start, start + 1, "organization", BODIES[word])
    return None


def _is_pointed(reading: Reading, end: int, last: int) -> bool:
    """True if a full stop stands straight behind the token before `end`."""
    return end < last and reading.words[end] == "." and reading.ends[end - 1] == reading.starts[end]


def _is_no_name(reading: Reading, start: int, end: int, sentence: Sentence, name: str, *, titled: bool) -> bool:
    """True for the capitals of "NATO Spokesman, Ana Silva", "Minister of Foreign Affairs", "A.N, 29"."""
    lower, word, last = reading.lower, reading.lower[start], reading.lower[end - 1]
    if word in PREPOSITIONS:
        return True
    if (last in FIELDS or last == "policy") and _is_field(reading, start, end, sentence.first):
        return True
    if end > start + 1:
        return end - start > _LONGEST or last in _OFFICIAL or not DIGITS.isdisjoint(name)
    if len(name) == 1:
        return True
    before = lower[start - 1] if start > sentence.first else ""
    dull = word in _THINGS or (titled and word in COMMON)
    if dull and (titled or before in RANKS) and not (word in MONTHS and lower[start - 1] in HONORIFICS):
        return not is_given(word)  # the General Agreement; but Mr March
    return is_role(word) and word not in SURNAMES and word not in RANKS and not is_given(word)


def _is_area(reading: Reading, k: int) -> bool:
    """True for what somebody is in charge of: "Administrator Karachi X", "(SSP) Operations X", "DIG South X"."""
    lower, words = reading.lower, reading.words
    post = words[k - 2] if words[k - 1] == ")" else words[k - 1]
    if post not in POSTS_IN_CAPITALS and not is_role(lower[k - 1]):
        return False
    town = KNOWN.get(words[k], ("", ""))[0] in ("city", "seat") and lower[k] not in ALSO_PLACES
    if town or lower[k] in _BRANCHES:
        return True
    return post in POSTS_IN_CAPITALS and is_given(lower[k + 1]) and not is_given(lower[k])


def _behind_titles(reading: Reading, i: int, end: int) -> int:
    """The first token of the name behind "Interior Minister", "Maj. Gen.", "Mr"; `i` if the run has no title."""
    lower = reading.lower
    if is_given(lower[i]):
        return i
    if end == i + 1:  # Mr
        return end
    if i > 1 and lower[i] == "class" and lower[i - 1] in ("1st", "2nd", "3rd") and lower[i - 2] in RANKS:
        return i + 1  # Sgt. 1st Class Holm
    if i and end == i + 2 and lower[i] in _FIRST_NAMES and is_human(lower[i - 1]) and reading.words[i - 1].islower():
        return i  # investigator Dean Mannings
    start = i
    for k in range(i, end):
        if k > i and is_given(lower[k]):  # Martin Luther King, Stephen Baker
            break
        if lower[k] == "emir" and k + 2 == end and lower[k - 1] != "the" and not is_given(lower[k + 1]):
            break  # Dr Emir Hadzic
        if k == i and i + 2 < end and lower[i] in PERSONS and is_given(lower[i + 1]):
            start = i + 1  # Hairdresser Ellie Holm
            continue
        if i < k == start and k + 2 == end and lower[k] in _FIRST_NAMES:
            break  # Garda Dean Foyle
        titles = k + 2 < end and lower[k] in _MAYORS  # Amatrice Mayor Sergio Pirozzi
        if k > i and k + 1 == end and _is_surname_behind(lower[k - 1], lower[k]):
            break  # Mr Cook, Senator Baker
        if k > start and lower[k] in NAMES_LIKE_TITLES and not titles and not _modifies_title(reading, k - 1):
            continue  # Fadumo Sheikh Elmi
        if (
            is_role(lower[k])
            or reading.words[k] in POSTS_IN_CAPITALS
            or lower[k] in HONORIFICS
            or (k <= i + 1 and k + 2 < end and is_role(lower[k].removesuffix("s")))
            or (lower[k] == "class" and k == start + 1 > i + 1)  # Sergeant First Class
        ):
            start = k + 1
    if start == i + 1 and end == i + 2 and lower[i] == "sheikh" and lower[end - 1] in GIVEN_TO_WOMEN:
        return i  # Sheikh Salma
    if start == i and end == i + 2 and _opens_series(reading, i, end):
        return i + 1
    if start == end == i + 2 and lower[i + 1] in SURNAMES and not _modifies_title(reading, i):
        return i  # Saoirse Baker; "Foreign Secretary", "Fidesz Leader" have no name
    return start


def _is_surname_behind(title: str, word: str) -> bool:
    """True for the names of "Mr King", "Senator Baker"; not for "Mr Mayor", "Lord Bishop", "Chief Cook"."""
    if word not in SURNAMES or word in _MAYORS or title == "lord":
        return False
    return title in HONORIFICS or (word not in RANKS and is_role(title) and title not in ROLE_MODIFIERS | {"head"})


def _opens_series(reading: Reading, i: int, end: int) -> bool:
    """True for the title of "Constables Naimatullah and Daraz", in the plural for several names."""
    lower = reading.lower
    title = lower[i].removesuffix("s")
    follows = end + 1 < len(lower) and lower[end] in ("and", ",") and reading.words[end + 1][0].isupper()
    return follows and title != lower[i] and is_role(title) and not _modifies_title(reading, i + 1)


def _modifies_title(reading: Reading, i: int) -> bool:
    """True for a capitalised word that may stand before a title: Foreign, Serbian, Kosovo, County, Police."""
    lower, word = reading.lower[i], reading.words[i]
    lists = ROLE_MODIFIERS, COMMON, ORGANIZATION_HEADS, PLACE_WORDS
    named = word in ADJECTIVES or word in KNOWN or f"{word}s" in PEOPLES  # Bosnian Serb General
    return is_role(lower) or named or any(lower in words for words in lists)


def _first_name_behind_seat(reading: Reading, i: int, end: int, first: int) -> int:
    """The first name of the run in "Archbishop of Canterbury Justin Welby"; `i` where nothing stands before it.

    "the head of the Kherson RMA Oleksandr Prokudin" too, where the town has been read.
    """
    lower = reading.lower
    k = i - 1
    if lower[i] in FIELDS and lower[k] in ("and", "of"):  # Minister of Labour and Social Policy Ivo Brun
        return next((n for n in range(i + 1, end - 1) if lower[n - 1] in FIELDS | {"policy"} and is_given(lower[n])), i)
    while k - 2 >= first and i - k < 4 and reading.words[k][0].isupper() and lower[k] not in ORGANIZATION_HEADS:
        k -= 1
    if k - 2 >= first and lower[k] == "the":
        k -= 1
    if k - 1 < first or lower[k] not in ("of", "for") or not is_role(lower[k - 1]):
        return i
    return next((k for k in range(i + 1, end - 1) if is_given(lower[k]) and lower[k - 1] not in SAINTS), i)


def _named_in_titles(reading: Reading, i: int, end: int, sentence: Sentence) -> list[Mention]:
    """The bodies and countries that the titles name: "European Commission President", "Kosovo Prime Minister"."""
    found: list[Mention] = []
    k = i
    while k < end - 1:
        known = known_name(reading, k, end)
        if known and known.end < end:
            named = state_at(reading, k, known, sentence)
        else:
            named = by_adjective(reading, k, sentence)
            if named is None and known is None and _is_acronym(reading, k):
                named = Mention(k, k + 1, "organization", reading.words[k])
        if (body := body_in_title(reading, k, end, sentence)) and (named is None or body.last > named.last):
            named = body
        if named and named.last <= end and named.kind not in (None, "adjective", "attribute"):
            found.append(named)
            k = named.last
        else:
            k += 1
    return found


def _is_acronym(reading: Reading, k: int) -> bool:
    """True for the LDK of "LDK MP Hykmete Bajrami"; not for "MP", "IT Manager"."""
    word, lower = reading.words[k], reading.lower[k]
    return len(word) > 1 and word.isalpha() and word.isupper() and lower not in NO_ACRONYM and not is_role(lower)


def body_in_title(reading: Reading, i: int, end: int, sentence: Sentence) -> Mention | None:
    """The body in "European Commission President": a head word between its other words and a post."""
    lower = reading.lower
    for k in range(i, end - 1):
        officer = lower[k : k + 2] == ["police", "officer"] and reading.words[i] not in KNOWN  # District Police Officer
        if officer or is_role(lower[k]) or lower[k : k + 2] in _OFFICES:
            return None
        if lower[k] == "command" and lower[k + 1] in RANKS:
            continue  # Army Command Sgt. Maj. X
        if lower[k] in ORGANIZATION_HEADS and (is_role(lower[k + 1]) or lower[k + 1] in ROLE_MODIFIERS):
            return body_at(reading, i, k + 1, sentence)
    return None


def _is_field(reading: Reading, start: int, stop: int, first: int) -> bool:
    """True for the "Foreign Affairs" of "Minister of Foreign Affairs", which is no person."""
    before = reading.lower[start - 1] if start > first else ""
    listed = before == "," and reading.lower[start - 2] in FIELDS  # Minister of Labour, Employment and Social Affairs
    if not listed and before not in ("of", "for", "and") and before not in FIELDS:
        return False
    return all(word in FIELDS or word in ("policy", "rights", "human") for word in reading.lower[start:stop])


def _add_nickname(reading: Reading, m: Mention, last: int) -> None:
    """Zoran ‘Cobra’ Vukmanović: the surname behind a nickname in marks belongs to the name."""
    words, i = reading.words, m.last
    if not words[i + 1][0].isupper():
        return
    for k in (i + 2, i + 3):
        if k + 1 < last and words[k] in _CLOSES_NICKNAME and words[k + 1][0].isupper():
            m.last = run_end(reading, k + 1, last)
            m.name = " ".join([m.name, *words[k + 1 : m.last]])
            return


def _add_particles(reading: Reading, m: Mention, first: int) -> None:
    """ "said von der Leyen": a name that begins in lower case."""
    start = m.first
    while start > first and m.first - start < 3 and reading.lower[start - 1] in LEADING:
        start -= 1
    if start < m.first and reading.words[start][0].islower():
        m.name = " ".join([*reading.words[start : m.first], m.name])
        m.first = start
