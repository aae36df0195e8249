"""Names in the text: runs of capitals and known words, each with what its surroundings tell of it."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.appositions import role_after
from kosovo_reader.language.countries import ADJECTIVES, NAMES, PEOPLES
from kosovo_reader.language.institutions import MAKERS, MEDIA, MINISTRIES, OFFICERS, THINGS, WEAK_HEADS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    HONORIFICS,
    MONTHS,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    POSTS_IN_CAPITALS,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
)
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.bodies import (
    HEADS_OF_BODIES,
    LINKS,
    body_at,
    end_of_listing,
    of_quarter,
    with_inner,
)
from kosovo_reader.names.called import MOVEMENTS, apposed_body, defined_in_brackets, movement_at
from kosovo_reader.names.forces import court_in, peacekeepers_at
from kosovo_reader.names.known import BODIES, FOLLOWING, KNOWN, Known, known_name
from kosovo_reader.names.mention import Mention, as_body, is_compound, is_given, run_end, starts_name, written
from kosovo_reader.names.ministries import lower_body
from kosovo_reader.names.persons import body_in_title, persons_at
from kosovo_reader.names.places import longer_place, names_thing
from kosovo_reader.names.series import share_titles
from kosovo_reader.names.states import (
    OF_NATIONS,
    by_adjective,
    collective_at,
    known_alone,
    maker_at,
    people_of_faith,
    state_at,
)

# What a name may start with though its lower case is the same: "ethnic Serbs", "the interior ministry", WHO.
_LEADS = frozenset(["ethnic", "local", "dpa", "WHO", "nato-led", *MINISTRIES])
# Words of which no name consists, though a sentence begins with them; "The", "IS" and "Near" begin known names.
_OPENERS = frozenset(["the", "is", "near"])
_NEVER = (
    DETERMINERS.union(PREPOSITIONS, SUBORDINATORS, AUXILIARIES, ["he", "she", "it", "they", "who"])
    - _OPENERS
    - {"will", "may"}
)
_RANKING = frozenset("senior top deputy acting outgoing veteran former leading local independent other several".split())
_COURTS = frozenset(["court", "tribunal"])
# Words that are no name alone: "However", "Police", "Last".
_DULL = COMMON - _LEADS - ORGANIZATION_HEADS
_ADDRESSES = frozenset("mr mr. mrs mrs. ms ms. dr dr.".split())  # "UNICEF Chief of Communications Ms X", a heading
_OWNS = frozenset(["'s", "'", "’"])
_UNREAD = frozenset(["meta", "dateline", "furniture"])
_PARTICIPLES = ("ted", "ked", "med", "ned", "wed", "ched", "red", "ing")
# "according to the Criminal Code": what is read there, and nobody said.
_WRITTEN = frozenset("code calendar rules bible koran quran file files papers timetable map agreement".split())
_CREDITS = frozenset("photo photos photograph photographs picture pictures image".split())
_DOMAINS = frozenset("com net org info ba rs hr mk ru ua by al bg ro md cd ng ke in pk id br fr de it es pl hu".split())
_REGIONS = frozenset("north south east west northern southern eastern western central greater mainland".split())
_Found = tuple[list[Mention], int]  # what is named, and where to go on


def find_names(reading: Reading) -> list[Mention]:
    """All mentions in the order of the text, none inside another except a body in a body's name."""
    found: list[Mention] = []
    words, lower = reading.words, reading.lower
    candidates = [i for i, word in enumerate(lower) if (word != words[i] and word not in _NEVER) or word in _LEADS]
    defined = defined_in_brackets(reading)
    sentences = iter(reading.sentences)
    last = done = 0
    for i in candidates:
        if i < done:
            continue
        if i >= last:
            while i >= last:
                sentence = next(sentences)
                last = sentence.last
            kind = reading.blocks[sentence.block].kind
            if kind in _UNREAD:
                done = last
                continue
            headline = kind in ("title", "heading") and _title_case(reading, sentence)
        word, small = words[i], lower[i]
        if small in _CREDITS and i + 1 < last <= i + 10 and words[i + 1] == ":":
            done = last  # Photo: Agency/Ana Silva.
            continue
        if i and words[i - 1] == "(" and (tag := _end_of_source(reading, i, last)):
            done = tag  # Police arrest four (Koha, RTK)
            continue
        if word in KNOWN:
            alone = i + 1 < last and words[i + 1] == lower[i + 1] and i not in defined
            if alone and (mention := known_alone(reading, i, sentence)):
                found.append(mention)
                done = mention.last
                continue
        elif small in _DULL and i + 1 < last and words[i + 1] == lower[i + 1] and not _may_go_on(word, words[i + 1]):
            continue
        if small[:3] == "ex-" and word[3:] in BODIES:
            found.append(Mention(i, i + 1, "organization", BODIES[word[3:]]))
            continue
        if headline and not (small in _ADDRESSES and kind == "heading" and i + 5 > last == run_end(reading, i, last)):
            mentions, done = _at_known(reading, i, sentence)
        elif small in _LEADS or i in defined:
            mentions, done = _at(reading, i, sentence, defined)
        elif (word[0].isupper() or starts_name(word)) and not ("-" in small and is_compound(small)):
            mentions, done = _at_capital(reading, i, sentence)
        else:
            continue
        found += mentions
    return share_titles(reading, found)


def _end_of_source(reading: Reading, i: int, last: int) -> int:
    """The end of "(Koha Ditore, RTK)", the media that a line names as its source, from token `i` on; else 0."""
    words = reading.words
    close = next((k for k in range(i + 1, min(i + 10, last)) if words[k] == ")"), 0)
    if not close or (close + 1 < last and not (close + 2 == last and words[close + 1] == ".")):
        return 0
    named = words[i:close]
    if i > 1 and reading.lower[i - 2] in ORGANIZATION_NOUNS:  # the public broadcaster (RTK)
        return 0
    capitals = all(word[0].isupper() or word in ("/", ",", "and", "e") for word in named)
    return close + 1 if capitals and not MEDIA.isdisjoint(named) else 0


def _may_go_on(word: str, following: str) -> bool:
    """True for the first words of "State of Israel", "Women's Party", "Doctors' Syndicate"."""
    return word == "IS" or following in _OWNS or following in FOLLOWING.get(word, ())


def _title_case(reading: Reading, sentence: Sentence) -> bool:
    """True for a headline in capitals, "Peacekeepers Hurt As Crowd Storms Town Hall", where a capital tells nothing."""
    long = [w for w in reading.words[sentence.first : sentence.last] if len(w) > 3 and w[0].isalpha()]
    return len(long) > 2 and len([w for w in long if w[0].isupper()]) > 0.8 * len(long)


def _at_known(reading: Reading, i: int, sentence: Sentence) -> _Found:
    """What the lexicon knows at token `i`, and where to go on: all that a headline in capitals can tell."""
    known = known_name(reading, i, sentence.last)
    mention = state_at(reading, i, known, sentence) if known else by_adjective(reading, i, sentence)
    return ([mention], mention.last) if mention else ([], i + 1)


def _at(reading: Reading, i: int, sentence: Sentence, defined: dict[int, int]) -> _Found:
    """What starts at token `i`, a lead or a body that brackets define, and where to go on."""
    word, as_it_stands = reading.lower[i], reading.words[i]
    mention = None
    if i in defined:
        end = defined[i]
        name = written(reading, i, end)
        return with_inner(reading, Mention(i, end, "organization", BODIES.get(name, name)), sentence), end
    if word in ("ethnic", "local"):
        mention = collective_at(reading, i, sentence.last)
    elif word == "nato-led":
        mention = peacekeepers_at(reading, i, sentence)
    elif as_it_stands == "dpa":
        mention = Mention(i, i + 1, "organization", BODIES[as_it_stands])
    elif as_it_stands == word and word in MINISTRIES:
        mention = lower_body(reading, i, sentence)
    elif starts_name(as_it_stands) and not is_compound(word):
        return _at_capital(reading, i, sentence)
    return ([mention], mention.last) if mention else ([], i + 1)


def _at_capital(reading: Reading, i: int, sentence: Sentence) -> _Found:
    """What the run of capitals that starts at token `i` names: what the lexicon knows, a body, a thing, a person."""
    words, lower, last = reading.words, reading.lower, sentence.last
    name, word, before = words[i], lower[i], lower[i - 1]
    known = known_name(reading, i, last) if name in KNOWN or name in FOLLOWING or name.isupper() else None
    if i == sentence.first and not known and word in _RANKING and _ranks_another(reading, i, last):
        return [], i + 1  # Senior State Department official X
    if before in ("in", "of") and lower[i - 2] in _COURTS and i > 3 and not (known and known.kind == "country"):
        court = court_in(reading, i, run_end(reading, i, last), sentence.first)
        if court:
            return [court], court.last
    if not known and word in _OPENERS:
        named = _paper_told(reading, i, sentence) or _islamic_state(reading, i, last)
        return ([named], named.last) if named else ([], i + 1)
    end = run_end(reading, i, last)
    if known and known.end > end:  # Trinidad and Tobago Police Service, Port of Spain General Hospital
        end = run_end(reading, known.end - 1, last)
    if found := _without_head(reading, i, end, known, sentence) or _with_head(reading, i, end, known, sentence):
        return found
    if mention := _from_lexicon(reading, i, end, known, sentence):
        return [mention], mention.last
    if _opens_no_name(reading, i, end, sentence):
        return [], i + 1
    return persons_at(reading, i, end, sentence)


def _without_head(reading: Reading, i: int, end: int, known: Known | None, sentence: Sentence) -> _Found | None:
    """What the run of capitals names without a head word: an apposed body, a movement, a thing, a site."""
    words, lower, last = reading.words, reading.lower, sentence.last
    half = known.kind == "city" and known.end < end if known else lower[i - 1] == "the"  # Kurdistan Freedom Falcons
    if half and (body := apposed_body(reading, i, end, sentence)):
        return [body], body.last
    if not known:
        if (lower[i] in MOVEMENTS or "-" in lower[i]) and movement_at(lower, i):
            return [as_body(reading, i, end)], end
        if (end > i + 1 or lower[i - 1] in THINGS) and names_thing(reading, i, end, sentence.first):
            return [], end
        if end == i + 2 and words[i + 1] in PEOPLES and (people := people_of_faith(reading, i)):
            return [people], end
    if end == i + 1 and end < last:
        if words[end] == "." and _is_site(reading, end):
            return [as_body(reading, i, end + 2)], end + 2
        if words[end] == "," and (stop := end_of_listing(reading, i, end, sentence)):
            return [as_body(reading, i, stop)], stop
    return None


def _with_head(reading: Reading, i: int, end: int, known: Known | None, sentence: Sentence) -> _Found | None:
    """The body that the run of capitals names by its head word, or as whom somebody told something."""
    lower = reading.lower
    linked = end < sentence.last and lower[end] in LINKS
    headed = (
        linked or not HEADS_OF_BODIES.isdisjoint(lower[i:end]) or ("-" in lower[end - 1] and of_quarter(lower[end - 1]))
    )
    body = body_at(reading, i, end, sentence) if headed else None
    if body is None and end > i + 1:
        if lower[i - 1] in ("told", "the") and _is_source(reading, i, end, known, sentence):
            return [as_body(reading, i, end)], end
        if known and known.end < end:  # Kosovo Ministry State Secretary X
            body = body_in_title(reading, i, end, sentence)
    if body is None or (known and known.end >= body.last):
        return None
    return with_inner(reading, body, sentence), body.last


def _from_lexicon(reading: Reading, i: int, end: int, known: Known | None, sentence: Sentence) -> Mention | None:
    """The place, country, people, body or company that the lexicon knows by the first words of the run."""
    name = reading.words[i]
    if known:
        return longer_place(reading, i, end, known, sentence.first) or state_at(reading, i, known, sentence)
    if (name in OF_NATIONS or name + "s" in PEOPLES) and (mention := by_adjective(reading, i, sentence)):
        return mention
    return maker_at(reading, i, sentence) if name in MAKERS else None


def _ranks_another(reading: Reading, i: int, last: int) -> bool:
    """True if the word that the sentence begins with ranks somebody of the body behind it: "Top NATO commander X"."""
    words, lower, end = reading.words, reading.lower, run_end(reading, i, last)
    if end < i + 2:
        return False
    second = words[i + 1]
    if second in KNOWN or second in FOLLOWING or second in ADJECTIVES:
        return True
    officer = end < last and (lower[end] in OFFICERS or is_role(lower[end]))
    return officer and lower[i] not in ("local", "independent") and ORGANIZATION_HEADS.isdisjoint(lower[i : i + 1])


def _paper_told(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """The paper of "told The Hindu", which has its article in its name."""
    words, last = reading.words, sentence.last
    if words[i] != "The" or i == sentence.first or reading.lower[i - 1] != "told" or i + 1 >= last:
        return None
    end = run_end(reading, i + 1, last)
    if words[i + 1][0].islower() or words[i + 1] in BODIES or body_at(reading, i + 1, end, sentence):
        return None
    if (known := known_name(reading, i + 1, last)) and known.kind == "body":
        return None
    return as_body(reading, i, end)


def _is_source(reading: Reading, i: int, end: int, known: Known | None, sentence: Sentence) -> bool:
    """True for "told Myanmar Now", "according to the Delta Crime Monitor"; not for "told Kosovo President X"."""
    lower, words = reading.lower, reading.words
    told = known is not None and known.end < end and i > sentence.first and lower[i - 1] == "told"
    if told and known and known.kind == "body" and role_after(reading, end, sentence.last):
        return False  # told AFP Marie Jean, a fish trader
    if not (told or lower[max(i - 3, 0) : i] == ["according", "to", "the"]):
        return False
    last, after = words[end - 1], lower[end] if end < sentence.last else "."
    if last in KNOWN or last in ADJECTIVES or f"{last}s" in PEOPLES or last.lower() in _WRITTEN:
        return False
    if after[0].isalpha() and after not in ("that", "which") and after not in PREPOSITIONS:
        return False
    posts = (is_role(lower[k]) or words[k] in POSTS_IN_CAPITALS for k in range(i, end))
    return not any(posts) and not any(map(is_given, lower[i:end]))


def _is_site(reading: Reading, end: int) -> bool:
    """True at the point of "Klix.ba", "ACTUALITE.CD": papers and firms that are called as their pages are."""
    if end + 1 >= len(reading.words) or reading.words[end] != "." or reading.lower[end + 1] not in _DOMAINS:
        return False
    return reading.ends[end - 1] == reading.starts[end] and reading.ends[end] == reading.starts[end + 1]


def _islamic_state(reading: Reading, i: int, last: int) -> Mention | None:
    """The IS of "Islamic State (IS)", "IS militants", "attacks by IS"; not of "The truth IS out", "IS IT OVER?"."""
    words, after = reading.words, reading.words[i + 1] if i + 1 < last else "."
    if words[i] != "IS" or i == 0 or (after.isupper() and len(after) > 1):
        return None
    before = reading.lower[i - 1]
    acts = after in OFFICERS or after in ("has", "had", "claimed", "said") or (before, after) == ("(", ")")
    if acts or (before in ("by", "of", "with", "from", "against", "to", "or") and after in ".,"):
        return Mention(i, i + 1, "organization", BODIES["ISIS"])
    return None


def _opens_no_name(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True for a capitalised "However", "On", "Northern" before a name, not for the "Special" of "Special Envoy"."""
    lower = reading.lower
    word = lower[i]
    if i == sentence.first and word.endswith(_PARTICIPLES) and not is_given(word):  # Contacted, X
        after = lower[end] if end < sentence.last else ""
        if end == i + 1:
            return after in (",", "and", "if", "whether", "why") or after in PREPOSITIONS
        if reading.words[i + 1] in KNOWN or reading.words[i + 1] in FOLLOWING:  # Suspected Boko Haram fighters
            return True
    if i == sentence.first and end == i + 1 and word.endswith("ly") and not is_given(word):  # Firstly, the minister
        return lower[end : end + 1] == [","]
    if word in _REGIONS and end > i + 1 and reading.words[i + 1] in NAMES:  # Northern Kosovo
        return True
    if word not in COMMON or (word in HONORIFICS and i + 1 < end):
        return False
    if i > sentence.first and lower[i - 1] == "the" and lower[end - 1] in WEAK_HEADS:
        return False  # the State Disaster Control Room
    if (word in MONTHS or word == "ramadan") and _is_first_name(reading, i, end, sentence):
        return False
    if word in SAYING and i > sentence.first and reading.lower[i - 1] in (",", "and"):  # Rahmat Shah, Said Akbar
        return False
    return not (i + 1 < end and (is_role(lower[i + 1]) or is_role(lower[end - 1]) or is_given(word)))


def _is_first_name(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True for "April Kinnear", "August Pradetto": a month before a capitalised name and behind no preposition."""
    if end - i < 2 or reading.words[i + 1] in KNOWN or reading.lower[i + 1] in COMMON:
        return False
    return i == sentence.first or reading.lower[i - 1] not in PREPOSITIONS


__all__ = ["Mention", "find_names"]
