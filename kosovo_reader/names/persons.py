"""Persons: a run of capitals with what its surroundings tell of it, a title, a post, an age, a word of saying."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES
from kosovo_reader.language.lexicon import (
    COMMON,
    DETERMINERS,
    HONORIFICS,
    KIN,
    LOWER_HEAD_MODIFIERS,
    PLACE_WORDS,
    PREPOSITIONS,
    RANKS,
    SAYING,
)
from kosovo_reader.language.lexicon import FEMALE as FEMALE_POSTS
from kosovo_reader.language.lexicon import MALE as MALE_POSTS
from kosovo_reader.language.posts import is_role, role_after, role_before, role_in_apposition
from kosovo_reader.names.bodies import acronym_acts, is_called_a_body
from kosovo_reader.names.mention import ARABIC, PARTICLES, Mention, is_aged, is_given, is_spoken_of, run_end
from kosovo_reader.names.states import known_at


def persons_at(reading: Reading, i: int, end: int, sentence: Sentence) -> tuple[list[Mention], int]:
    """The names of a run without a head word: what its titles name first, then the person or the unknown name."""
    words, lower = reading.words, reading.lower
    found: list[Mention] = []
    start = i
    role_end = i
    for k in range(i, end):  # the last title of the run parts posts from name
        if is_given(lower[k]):  # Martin Luther King, Stephen Baker
            break
        if (
            is_role(lower[k])
            or lower[k] in HONORIFICS
            or (k == i and k + 2 < end and is_role(lower[k].removesuffix("s")))
        ):
            role_end = k + 1
    gender = ""
    if role_end > i and not (role_end == i + 1 and end == role_end and lower[i] not in HONORIFICS):
        k = i
        while k < role_end:
            known = known_at(reading, k, sentence) if k < role_end - 1 else None
            if known and known.last <= role_end and known.kind not in (None, "adjective"):
                found.append(known)
                k = known.last
            else:
                k += 1
        gender = next((HONORIFICS[lower[k]] for k in range(i, role_end) if HONORIFICS.get(lower[k])), "")
        start = role_end
    if start >= end:
        return found, end
    stop = start
    while stop < end and (words[stop][0].isupper() or lower[stop] in PARTICLES or words[stop].startswith(ARABIC)):
        if stop > start and (words[stop] in ADJECTIVES and words[stop] in ADJECTIVES):
            break
        stop += 1
    name = " ".join(words[start:stop])
    if nick := _nickname(reading, stop, sentence.last):  # Zoran ‘Cobra’ Vukmanović
        name = " ".join([name, *words[nick : run_end(reading, nick, sentence.last)]])
        stop = run_end(reading, nick, sentence.last)
    titled = start > i
    if not titled and any(lower[k] in PLACE_WORDS for k in range(start, stop)):
        return found, stop
    if name.count(" ") > 4 or (any(ch.isdigit() for ch in name) and stop - start > 1):
        return found, stop
    mention = Mention(start, stop, None, name, gender=gender)
    _judge(reading, mention, i if titled else start, sentence)
    found.append(mention)
    return found, mention.last


def _nickname(reading: Reading, i: int, last: int) -> int | None:
    """Where the surname starts behind a nickname in marks at token `i`; None if there is none."""
    words = reading.words
    if i + 3 < last and words[i] in ("‘", "“", '"', "'", "„") and words[i + 1][0].isupper():
        for k in (i + 2, i + 3):
            if k + 1 < last and words[k] in ("’", "”", '"', "'", "“") and words[k + 1][0].isupper():
                return k + 1
    return None


def _judge(reading: Reading, m: Mention, run: int, sentence: Sentence) -> None:
    """Tell from the surroundings whether the name is a person's, a body's, or neither by itself."""
    words, lower = reading.words, reading.lower
    first, last = sentence.first, sentence.last
    before = lower[run - 1] if run > first else ""
    if m.last - m.first == 1 and words[m.first].isupper() and len(words[m.first]) > 1 and m.first == run:
        if acronym_acts(reading, m, before, sentence):
            m.kind, m.sure = "organization", True
        else:
            m.kind = "acronym"
        return
    in_front = role_in_apposition(reading, run, m.last, first, last)
    if m.first == run and not in_front and is_called_a_body(reading, m, before, sentence):
        m.kind, m.sure = "organization", True
        return
    if before == "told" and m.first == run and m.last - m.first == 1 and not is_given(lower[m.first]):
        m.kind = "told"  # a paper, if no person of that name is known
        return
    if m.first == run and m.last < last and lower[m.last] == "police" and not _adjectival(lower[m.first]):
        m.kind, m.sure, m.last = "organization", True, m.last + 1  # Chandpur police
        m.name = f"{m.name} police"
        return
    if before == "the" and m.first == run:
        if m.last < last and lower[m.last] in SAYING:  # the Bundeswehr said
            m.kind, m.sure = "organization", True
        return
    title = (run, m.first) if m.first > run else None
    honorific = title is not None and all(lower[k] in HONORIFICS for k in range(*title))
    role = role_before(reading, m.first, first)
    behind = role_after(reading, m.last, last)
    m.role = _best_role(reading, role, in_front, behind)
    m.gender = m.gender or _gender_of(reading, [role, in_front, behind])
    kin = before in KIN or _kin_before(reading, run, first)
    if m.role or title or honorific or kin or behind or is_aged(reading, m.last, last):
        m.kind, m.sure = "person", True
    elif (
        is_spoken_of(reading, run, m.last, sentence)
        or (m.last - m.first > 1 and is_given(lower[m.first]))
        or before in ("named", "nicknamed")
    ):
        if m.last - m.first > 1 or is_given(lower[m.first]) or before == "named":
            m.kind, m.sure = "person", before not in ("in", "at", "near") or is_given(lower[m.first])
    elif m.last - m.first > 1 and (m.first == first) and ((post := _is_a(reading, m, last)) or _he_follows(reading, m)):
        m.kind, m.sure, m.role = "person", True, post
    if m.kind is None and before == "as" and lower[max(first, run - 4) : run - 1].count("name"):
        m.kind, m.sure = "person", True  # gave his name only as Dejan


def _adjectival(word: str) -> bool:
    """True for a sentence's first word that is no place: "Riot police", "Armed police"."""
    return word in LOWER_HEAD_MODIFIERS or word in COMMON or word.endswith(("ed", "ing", "al"))


def _best_role(reading: Reading, *roles: tuple[int, int] | None) -> tuple[int, int] | None:
    """Of the posts beside one name the most telling: no mere rank if another is there, and no kinship."""

    def weight(role: tuple[int, int]) -> int:
        tokens = reading.lower[role[0] : role[1]]
        if all(t in HONORIFICS for t in tokens) and tokens[-1] not in ("doctor", "professor"):
            return 0
        if any(t in KIN for t in tokens) and not any(is_role(t) and t not in KIN for t in tokens):
            return 0
        return 1 if all(t in RANKS for t in tokens) else 2

    told = [role for role in roles if role]
    best = max(told, key=weight, default=None)
    return best if best and weight(best) else None


def _gender_of(reading: Reading, roles: list[tuple[int, int] | None]) -> str:
    for role in roles:
        if role:
            for k in range(*role):
                if reading.lower[k] in FEMALE_POSTS:
                    return "f"
                if reading.lower[k] in MALE_POSTS:
                    return "m"
    return ""


def _kin_before(reading: Reading, run: int, first: int) -> bool:
    """ "said his mother, Monia Ben Achour", "Branislav's son Marko"."""
    lower = reading.lower
    return run - 3 >= first and lower[run - 1] == "," and lower[run - 2] in KIN and lower[run - 3] in DETERMINERS


def _is_a(reading: Reading, m: Mention, last: int) -> tuple[int, int] | None:
    """The occupation that the sentence gives the name: "Walid Ben Achour was a 25-year-old welder"."""
    lower = reading.lower
    if m.last + 2 >= last or lower[m.last] not in ("is", "was") or lower[m.last + 1] not in ("a", "an", "the"):
        return None
    for k in range(m.last + 2, min(m.last + 8, last)):
        if is_role(lower[k]) and not (k + 1 < last and is_role(lower[k + 1])):
            return m.last + (3 if lower[m.last + 2].endswith("-old") else 2), k + 1
        if lower[k] in PREPOSITIONS:
            break
    return None


def _he_follows(reading: Reading, m: Mention) -> bool:
    """True if the name opens a sentence as its subject and the next one goes on with "He" or "She"."""
    index = reading.sentence_at(m.first) + 1
    return index < len(reading.sentences) and reading.lower[reading.sentences[index].first] in ("he", "she")
