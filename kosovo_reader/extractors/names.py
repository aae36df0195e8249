"""Names in the text: runs of capitals and known words, each with what its surroundings tell of it.

Nothing is merged here; `actors` does that. A `Mention` of kind None is a name of which only other mentions can tell whose.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.given_names import FEMALE, MALE
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    FEMALE as FEMALE_ROLES,
    GOVERNMENT,
    HONORIFICS,
    KIN,
    KNOWN_BODIES,
    LOCATIVES,
    LOWER_HEAD_MODIFIERS,
    LOWER_HEADS,
    MALE as MALE_ROLES,
    MONTHS,
    NO_ACRONYM,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_WORDS,
    PREPOSITIONS,
    QUOTING,
    RANKS,
    ROLE_MODIFIERS,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from kosovo_reader.language.posts import is_role, role_after, role_before, role_in_apposition


@dataclass(slots=True)
class Mention:
    """One place where the text names somebody.

    first, last  tokens of the name, without title and article
    kind         person, organization, country, group; "seat" for a capital whose sense the context told; None: unknown
    name         canonical form where the lexicon has one, else as written
    role         tokens of the post beside it
    gender       "m", "f" or "": what title or post tell
    sure         the surroundings show that it is what `kind` says
    """

    first: int
    last: int
    kind: str | None
    name: str
    role: tuple[int, int] | None = None
    gender: str = ""
    sure: bool = False


_PARTICLES = frozenset("de da do dos del della di du van von der den ter ten la le al el bin ibn bint abu ould ben y zu af".split())
_ARABIC = ("al-", "el-", "ar-", "as-", "ash-", "at-", "ad-", "an-", "az-")
_COMPOUND = ("-based", "-led", "-backed", "-run", "-controlled", "-born", "-funded", "-owned", "-wide", "-dominated", "-held")
_JOINERS = frozenset("of for on to against".split())


def _people(form: str) -> str:
    """The people without the place where it lives: Kosovo Serbs, Bosnian Serbs -> Serbs."""
    where, _, who = form.rpartition(" ")
    return who if who in PEOPLES and (where in ADJECTIVES or where in NAMES) else form


_BODIES = {form: name for name, forms in KNOWN_BODIES.items() for form in (name, *forms)}
_SHAPES = ("country", "people", "body", "seat", "city")
_KNOWN: dict[str, tuple[str, str]] = (
    dict.fromkeys(CITIES, ("city", ""))
    | {form: ("seat", name) for form, name in SEATS.items()}
    | {form: ("people", _people(form)) for form in PEOPLES}
    | {form: ("country", name) for form, name in NAMES.items()}
    | {form: ("body", name) for form, name in _BODIES.items()}
)
_LONGEST: dict[str, int] = {}
for _form in _KNOWN:
    if " " in _form:
        _head, _rest = _form.split(" ", 1)
        _LONGEST[_head] = max(_LONGEST.get(_head, 1), _rest.count(" ") + 2)
_GOVERNING = frozenset("Kremlin Pentagon White Downing Whitehall Élysée Elysee Elysée".split())
_PLURAL_HEADS = frozenset("countries powers nations states governments allies capitals".split())
_BLOCS = frozenset("Western Arab Gulf Muslim Baltic Balkan African European Nordic Islamic Asian Caribbean".split())
_COLLECTIVES = frozenset("minority community population majority".split())
_FORCE_WORDS = frozenset("force mission peacekeepers peacekeeping troops soldiers".split())


def find_names(reading: Reading) -> list[Mention]:
    """All mentions in the order of the text, none inside another."""
    found: list[Mention] = []
    for sentence in reading.sentences:
        kind = reading.blocks[sentence.block].kind
        if kind in ("meta", "dateline", "furniture"):
            continue
        plain = kind in ("title", "heading") and _title_case(reading, sentence)
        found.extend(m for m in _in_sentence(reading, sentence) if not plain or m.kind not in (None, "person", "organization") or (
            m.kind == "organization" and m.sure))
    return found


def _title_case(reading: Reading, sentence: Sentence) -> bool:
    """True for a headline in capitals, "Peacekeepers Hurt As Crowd Storms Town Hall", where a capital tells nothing."""
    long = [w for w in reading.words[sentence.first : sentence.last] if len(w) > 3 and w[0].isalpha()]
    return len(long) > 2 and sum(w[0].isupper() for w in long) > 0.8 * len(long)


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[Mention]:
    words = reading.words
    i, last = sentence.first, sentence.last
    while i < last:
        word = words[i]
        if word[0].isupper() or word.startswith(_ARABIC):
            mention, i = _at(reading, i, sentence)
            if mention:
                yield from mention
        elif (m := _lower_body(reading, i, sentence)) is not None:
            yield m
            i = m.last
        else:
            i += 1


def _at(reading: Reading, i: int, sentence: Sentence) -> tuple[list[Mention], int]:
    """What starts at the capitalised token `i`, and where to go on."""
    lower = reading.lower
    end = _run_end(reading, i, sentence.last)
    if body := _body(reading, i, end, sentence):
        return _with_inner(reading, body, sentence), body.last
    if known := _known(reading, i, sentence):
        return [known], known.last
    word = lower[i]
    if lower[i] in HONORIFICS and i + 1 < end:
        return _person(reading, i, end, sentence)
    if word in COMMON and not (i + 1 < end and (is_role(lower[i + 1]) or is_role(lower[end - 1]) or _given(word))):
        return [], i + 1
    return _person(reading, i, end, sentence)


def _run_end(reading: Reading, i: int, last: int) -> int:
    """Where the run of capitals that starts at token `i` ends; particles inside it belong to it ("Ursula von der Leyen")."""
    words, lower = reading.words, reading.lower
    end = i + 1
    while end < last:
        word = words[end]
        if word[0].isupper() or word.startswith(_ARABIC):
            if lower[end] in WEEKDAYS or lower[end] in MONTHS:
                break
            end += 1
        elif lower[end] in _PARTICLES:
            k = end + 1
            while k < last and k - end < 3 and lower[k] in _PARTICLES:
                k += 1
            if k >= last or not words[k][0].isupper():
                break
            end = k + 1
        else:
            break
    return end


# --- bodies -----------------------------------------------------------------------------------------------------------


def _body(reading: Reading, i: int, end: int, sentence: Sentence) -> Mention | None:
    """A body by a head word in capitals: "Central Election Commission", "University of Prishtina", "Sudan Doctors' Syndicate"."""
    words, lower = reading.words, reading.lower
    start = i
    while start < end - 1 and (
        lower[start] in DETERMINERS or lower[start] in PREPOSITIONS or lower[start] in SUBORDINATORS or lower[start].endswith(_COMPOUND)
    ):
        start += 1
    stop = end
    if stop < sentence.last and lower[stop] in ("'", "’") and stop + 1 < sentence.last and lower[stop + 1] in ORGANIZATION_HEADS:
        stop = _run_end(reading, stop + 1, sentence.last)  # Doctors' Syndicate
    elif stop + 1 < sentence.last and lower[stop] == "and" and _joins(reading, start, stop, sentence.last):
        stop = _run_end(reading, stop + 1, sentence.last)  # Disaster and Emergency Management Authority
    head = _last_head(reading, start, stop)
    if head is None:
        return None
    for k in range(start, head):  # "Prime Minister X of the Y Party" is no body, "Chief Prosecutor's Office" is
        if is_role(lower[k]) and k + 1 < head and _given(lower[k + 1]):
            return None
    last = stop if head == start else head + 1  # Radio Kosova
    while last < stop and lower[last] in ("north", "south", "east", "west", "centre", "center"):
        last += 1  # Regional Directorate North
    if last == stop or lower[last - 1] in ("ministry", "office", "institute", "university", "bank", "council", "party", "court"):
        last = _of_whom(reading, last, sentence.last)
    if last - start == 1 and not _stands_alone(reading, start, sentence.first):
        return None
    name = " ".join(words[start:last]).replace(" '", "'")
    if lower[head] in ("ministry", "parliament") and start - 2 >= sentence.first and words[start - 1] == "'s" and words[start - 2] in NAMES:
        name = f"{words[start - 2]}'s {name}"  # Japan's Foreign Ministry is not China's
    sure = last - start > 1
    return Mention(start, last, "organization", _BODIES.get(name, name), sure=sure)


_ALONE = frozenset("congress senate bundestag duma knesset taliban hezbollah".split())
_PAPERS = frozenset("times herald guardian telegraph tribune gazette chronicle mirror observer post".split())


def _stands_alone(reading: Reading, i: int, first: int) -> bool:
    """True if a head word by itself is a name: "the Senate", "Saturday's Herald"; "the Commission" is short for another."""
    word = reading.lower[i]
    return word in _ALONE or (word in _PAPERS and i > first and reading.lower[i - 1] in ("the", "'s"))


def _with_inner(reading: Reading, body: Mention, sentence: Sentence) -> list[Mention]:
    """A body, and the body that its name holds: the Council of Europe in its "Parliamentary Assembly of the ..."."""
    if body.name in KNOWN_BODIES:
        return [body]
    for k in range(body.first + 1, body.last - 1):
        if reading.lower[k] == "the" and reading.lower[k - 1] == "of" and k + 1 < body.last:
            inner = _body(reading, k + 1, _run_end(reading, k + 1, body.last), sentence)
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
    if not words[stop + 1][0].isupper() or stop - start > 3 or " ".join(words[start:stop]) in _KNOWN:
        return False
    if any(lower[k] in ORGANIZATION_HEADS or is_role(lower[k]) or words[k] in ADJECTIVES and k > start for k in range(start, stop)):
        return False
    end = _run_end(reading, stop + 1, last)
    before = start > 0 and lower[start - 1]
    return end - stop > 2 and lower[end - 1] in ORGANIZATION_HEADS and words[stop + 1] not in _KNOWN and before != ","


def _of_whom(reading: Reading, last: int, stop: int) -> int:
    """The end of "Office for Kosovo and Metohija", "Parliamentary Assembly of the Council of Europe"."""
    words, lower = reading.words, reading.lower
    while last + 1 < stop and lower[last] in _JOINERS:
        k = last + 1
        if lower[k] == "the" and k + 1 < stop:
            k += 1
        if not words[k][0].isupper() or lower[k] in WEEKDAYS or lower[k] in MONTHS or is_role(lower[k]):
            break
        if lower[last] in ("to", "on") and words[k] in _KNOWN:
            break
        if (end := _run_end(reading, k, stop)) < stop and lower[end] in LOWER_HEADS:  # of the Kosovo police
            break
        last = end
        if last + 1 < stop and lower[last] == "and" and words[last + 1][0].isupper() and not is_role(lower[last + 1]):
            end = _run_end(reading, last + 1, stop)
            if words[k] not in SEATS and lower[end - 1] not in ORGANIZATION_HEADS or lower[end - 1] == "metohija":
                last = end
    return last


def _lower_body(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """A body whose head stands in lower case behind no name: "the interior ministry", "ethnic Serbs"."""
    lower, words = reading.lower, reading.words
    word = lower[i]
    if word == "ethnic" and i + 1 < sentence.last and words[i + 1] in PEOPLES:
        return Mention(i, i + 2, "group", words[i + 1], sure=True)
    if word == "local" and i + 1 < sentence.last and words[i + 1] in PEOPLES:
        return Mention(i, i + 2, "group", words[i + 1], sure=True)
    if word == "ministry" and i > sentence.first and lower[i - 1] in ROLE_MODIFIERS and lower[i - 1] not in ("former", "senior"):
        first = i - 1
        return Mention(first, i + 1, "organization", " ".join(words[first : i + 1]), sure=True)
    return None


# --- known names ------------------------------------------------------------------------------------------------------


def _known(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """A country, a people, a capital or a body that the lexicon knows, the longest form that stands here."""
    words, lower, last = reading.words, reading.lower, sentence.last
    word = words[i]
    for n in range(min(_LONGEST.get(word, 1), last - i), 0, -1):
        form = word if n == 1 else " ".join(words[i : i + n])
        if form not in _KNOWN and len(form) > 3 and form.isupper():  # a label: NIGERIA
            form = form.title()
        if form in _KNOWN:
            kind, name = _KNOWN[form]
            break
    else:
        return _by_adjective(reading, i, sentence)
    end = i + n
    if kind in ("country", "city", "seat") and n == 1 and _is_name(reading, i, end, sentence):
        return None
    if kind == "country":
        return _of_country(reading, i, end, name, sentence)
    if kind == "people":
        return Mention(i, end, "group", name, sure=True)
    if kind == "body":
        return _body_with_force(reading, i, end, name, last)
    if kind == "seat":
        if end < last and lower[end] in LOWER_HEADS:
            return Mention(i, end + 1, "organization", " ".join(words[i : end + 1]), sure=True)
        return Mention(i, end, "country" if _governs(reading, i, end, sentence) else "seat", name, sure=True)
    if end < last and lower[end] in LOWER_HEADS:  # Chandpur police
        return Mention(i, end + 1, "organization", " ".join(words[i : end + 1]), sure=True)
    return Mention(i, end, "place", form, sure=True)


def _is_name(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True if a country's or town's name is somebody's first name here: "Jordan Pickford said", "Georgia Ellis, 43,"."""
    lower, words = reading.lower, reading.words
    if end >= sentence.last or not words[end][0].isupper() or words[end].isupper():
        return False
    after = lower[end]
    if after in COMMON or is_role(after) or after in ORGANIZATION_HEADS or words[end] in _KNOWN or words[end] in ADJECTIVES:
        return False
    if after in PLACE_WORDS or after in ROLE_MODIFIERS:
        return False
    stop = _run_end(reading, end, sentence.last)
    if any(is_role(lower[k]) or lower[k] in ORGANIZATION_HEADS for k in range(end, stop)):
        return False
    return _spoken(reading, i, stop, sentence) or role_after(reading, stop, sentence.last) is not None


def _of_country(reading: Reading, i: int, end: int, name: str, sentence: Sentence) -> Mention:
    """A country, or what its name makes of the next words: its government, its police, its Serbs."""
    words, lower, last = reading.words, reading.lower, sentence.last
    k = end + 1 if end < last and words[end] == "'s" else end
    if k < last and words[k] in PEOPLES and k == end:
        return Mention(i, k + 1, "group", words[k], sure=True)
    if k < last and words[k] in PEOPLES:
        return Mention(i, end, "country", name, sure=True)
    if k < last and words[k] + "s" in PEOPLES and k + 1 < last and lower[k + 1] in _COLLECTIVES:
        return Mention(k, k + 2, "group", words[k] + "s", sure=True)
    if k < last and lower[k] in GOVERNMENT:
        return Mention(i, k + 1, "country", name, sure=True)
    body = _force_of(reading, i, end, last)
    return body or Mention(i, end, "country", name, sure=True)


_COURT_MODIFIERS = frozenset("state supreme constitutional high higher appeals special district criminal war crimes federal basic".split())
_FIELDS = frozenset("human rights food children refugee migration health aid humanitarian nuclear cultural drugs labour women population development weather border monitoring police".split())
_OFFICES = frozenset("office agency mission programme program watchdog envoy tribunal committee panel force".split())


def _force_of(reading: Reading, i: int, end: int, last: int) -> Mention | None:
    """ "Kosovo police", "Kosovo special police", "the Sudanese army": a force of a country."""
    words, lower = reading.words, reading.lower
    k = end
    while k < last and k - end < 3 and lower[k] in _COURT_MODIFIERS:
        k += 1
    if end < k < last and lower[k] == "court" and lower[max(i - 1, 0)] not in ("a", "an"):
        return Mention(i, k + 1, "organization", " ".join(words[i : k + 1]), sure=True)
    k = end
    while k < last and k - end < 2 and lower[k] in LOWER_HEAD_MODIFIERS and lower[k] not in LOWER_HEADS and words[k][0].islower():
        k += 1
    if k < last and lower[k] in LOWER_HEADS and not (lower[k] == "military" and _attributive(reading, k + 1, last)):
        return Mention(i, k + 1, "organization", " ".join([*words[i:end], words[k]]), sure=True)
    return None


def _attributive(reading: Reading, i: int, last: int) -> bool:
    """True for "Russian military aggression": another noun follows, so that no body is meant."""
    if i >= last or not reading.words[i][0].islower():
        return False
    word = reading.lower[i]
    return not (
        word in AUXILIARIES or word in SAYING or word in QUOTING or word in PREPOSITIONS or word in SUBORDINATORS
        or is_role(word) or word.endswith(("ed", "ly")) or word == "'s"
    )  # fmt: skip


def _body_with_force(reading: Reading, i: int, end: int, name: str, last: int) -> Mention:
    """ "NATO", but "NATO-led force" and "the NATO mission in Kosovo" are KFOR or stay NATO, as the words tell."""
    if end < reading.sentences[reading.sentence_at(i)].last and reading.words[i] == "Brussels":
        sentence = reading.sentences[reading.sentence_at(i)]
        if not _governs(reading, i, end, sentence):
            return Mention(i, end, "place", "Brussels", sure=True)
    words, lower = reading.words, reading.lower
    k = end
    while k < last and k - end < 3 and words[k][0].islower() and lower[k] in _FIELDS:
        k += 1
    if end < k < last and lower[k] in _OFFICES:  # UN human rights office
        return Mention(i, k + 1, "organization", " ".join(words[i : k + 1]), sure=True)
    return Mention(i, end, "organization", name, sure=True)


def _by_adjective(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """ "the Serbian government", "Serbian police", "Western countries", "the Serb minority"; a bare adjective is nobody."""
    words, lower, last = reading.words, reading.lower, sentence.last
    word, nxt = words[i], lower[i + 1] if i + 1 < last else ""
    if word in _BLOCS and nxt in _PLURAL_HEADS:
        return Mention(i, i + 2, "group", f"{word} {words[i + 1]}", sure=True)
    if word + "s" in PEOPLES and nxt in _COLLECTIVES:
        return Mention(i, i + 2, "group", word + "s", sure=True)
    if word in _BLOCS:
        return Mention(i, i + 1, "adjective", word)
    if word not in ADJECTIVES:
        return None
    if i + 1 < last and words[i + 1] in PEOPLES:
        return Mention(i, i + 2, "group", words[i + 1], sure=True)
    if nxt in GOVERNMENT:
        return Mention(i, i + 2, "country", ADJECTIVES[word], sure=True)
    return _force_of(reading, i, i + 1, last) or (
        Mention(i, i + 1, "adjective", ADJECTIVES[word]) if not (i + 1 < last and words[i + 1][0].isupper()) else None
    )


_GOVERNMENT_OBJECTS = frozenset(
    """blamed accused urged told asked accuse accuses blames urges asks warned pressed pressured backed backs supported supports
    between against by criticised criticized condemned lobbied persuaded convinced pressuring urging accusing blaming support
    backing recognise recognize recognised recognized relations ties dialogue talks""".split()
)
_DOING = frozenset(
    """wants want insists thinks sees refuses refused hopes hoped fears feared says said claims claimed has had does did will would may might
    must should could can cannot is was accepted put sent sends calls called rejects rejected backs backed asked asks demanded demands meanwhile
    promised offers offered turned pulled sent took gave broke cut kept made saw went won wrote held stood sold bought came began considers considered recognised recognized recognises recognizes responded summoned expelled
    imposed lifted signed agreed denies denied accuses accused blames blamed supports supported keeps kept views viewed
    announced ordered closed opened withdrew threatened threatens warned warns urged urges remains welcomed gave took made""".split()
)


def _governs(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True if a capital stands for its government: "Belgrade rejected", "blamed Belgrade", but not "in Belgrade"."""
    words, lower = reading.words, reading.lower
    if words[i] in _GOVERNING:
        return True
    before = lower[i - 1] if i > sentence.first else ""
    if before in ("and", ",", "or") and i - 2 >= sentence.first and words[i - 2] in SEATS:
        return _governs(reading, i - 2, i - 1, sentence) if before != "," else _acts(reading, end, sentence.last)
    if before == "in" and i - 2 >= sentence.first and lower[i - 2] in ("authorities", "government", "leaders", "leadership"):
        return True
    if before in _GOVERNMENT_OBJECTS:
        return True
    if before in ("of", "from", "with", "to", "for", "on") and i - 2 >= sentence.first:
        if before in ("from", "to", "on") and lower[i - 2] not in ("message", "pressure", "loyal", "according", "support", "answer", "warning"):
            return False
        if before in ("of", "for"):
            return lower[i - 2] in ("backing", "support", "part", "behalf", "insistence", "approval", "victory", "ally")
        return before == "with" or True
    if before in LOCATIVES or before in PREPOSITIONS:
        return False
    return _acts(reading, end, sentence.last)


def _acts(reading: Reading, end: int, last: int) -> bool:
    """True if what follows the capital is a verb, a possessive, or a second government that does something."""
    words, lower = reading.words, reading.lower
    k = end
    if k < last and words[k] == "," and k + 1 < last and lower[k + 1] in ("which", "meanwhile", "too", "however", "for"):
        return lower[k + 1] != "for"
    if k + 1 < last and lower[k] in ("and", "or") and words[k + 1] in SEATS:
        k += 2
        if k < last and words[k] == "," and k + 1 < last and lower[k + 1] == "which":
            return True
    while k < last and k - end < 4 and (words[k] in "“\"«„‘'" or lower[k].endswith("ly") or lower[k] in ("both", "all", "alone", "also", "then", "now", "still", "later", "again", "itself", "never", "long")):
        k += 1
    if k + 1 < last and words[k][0].islower() and (
        (lower[k].endswith("ed") and len(lower[k]) > 4) or (lower[k].endswith("s") and (lower[k + 1] in DETERMINERS or lower[k + 1] in ("to", "that", "no")))
    ):
        return True
    return k < last and (lower[k] in _DOING or lower[k] in AUXILIARIES or lower[k] in SAYING or lower[k] in QUOTING or lower[k] == "'s")


# --- persons and unknown names ----------------------------------------------------------------------------------------


def _given(word: str) -> bool:
    return word in MALE or word in FEMALE


def _person(reading: Reading, i: int, end: int, sentence: Sentence) -> tuple[list[Mention], int]:
    """The names of a run without a head word: what its titles name first, then the person or the unknown name."""
    words, lower = reading.words, reading.lower
    found: list[Mention] = []
    start = i
    role_end = i
    for k in range(i, end):  # the last title of the run parts posts from name
        if is_role(lower[k]) or lower[k] in HONORIFICS or lower[k] in RANKS:
            role_end = k + 1
    gender = ""
    if role_end > i and not (role_end == i + 1 and end == role_end and lower[i] not in HONORIFICS):
        k = i
        while k < role_end:
            known = _known(reading, k, sentence) if k < role_end - 1 else None
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
    while stop < end and (words[stop][0].isupper() or lower[stop] in _PARTICLES or words[stop].startswith(_ARABIC)):
        if stop > start and (words[stop] in ADJECTIVES and words[stop] in ADJECTIVES):
            break
        stop += 1
    name = " ".join(words[start:stop])
    if nick := _nickname(reading, stop, sentence.last):  # Zoran ‘Cobra’ Vukmanović
        name = " ".join([name, *words[nick : _run_end(reading, nick, sentence.last)]])
        stop = _run_end(reading, nick, sentence.last)
    titled = start > i
    if not titled and any(lower[k] in PLACE_WORDS for k in range(start, stop)):
        return found, stop
    if name.count(" ") > 4 or any(ch.isdigit() for ch in name) and stop - start > 1:
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
        if _acronym_acts(reading, m, before, sentence):
            m.kind, m.sure = "organization", True
        else:
            m.kind = "acronym"
        return
    in_front = role_in_apposition(reading, run, m.last, first, last)
    if m.first == run and not in_front and _named_body(reading, m, before, sentence):
        m.kind, m.sure = "organization", True
        return
    if m.first == run and m.last < last and lower[m.last] == "police" and not _adjectival(lower[m.first]):
        m.kind, m.sure, m.last = "organization", True, m.last + 1  # Chandpur police
        m.name = f"{m.name} police"
        return
    if before == "the" and m.first == run:
        return
    title = (run, m.first) if m.first > run else None
    honorific = title is not None and all(lower[k] in HONORIFICS for k in range(*title))
    role = role_before(reading, m.first, first)
    behind = role_after(reading, m.last, last)
    m.role = _best_role(reading, role, in_front, behind)
    m.gender = m.gender or _gender_of(reading, [role, in_front, behind])
    kin = before in KIN or _kin_before(reading, run, first)
    if m.role or title or honorific or kin or behind:
        m.kind, m.sure = "person", True
    elif _aged(reading, m.last, last):
        m.kind, m.sure = "person", True
    elif _spoken(reading, run, m.last, sentence) or (m.last - m.first > 1 and _given(lower[m.first])) or before in ("named", "nicknamed"):
        if m.last - m.first > 1 or _given(lower[m.first]) or before == "named":
            m.kind, m.sure = "person", before not in ("in", "at", "near") or _given(lower[m.first])
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
                if reading.lower[k] in FEMALE_ROLES:
                    return "f"
                if reading.lower[k] in MALE_ROLES:
                    return "m"
    return ""


def _kin_before(reading: Reading, run: int, first: int) -> bool:
    """ "said his mother, Monia Ben Achour", "Branislav's son Marko"."""
    lower = reading.lower
    return run - 3 >= first and lower[run - 1] == "," and lower[run - 2] in KIN and lower[run - 3] in DETERMINERS


def _spoken(reading: Reading, run: int, end: int, sentence: Sentence) -> bool:
    """True if the name is beside a reporting verb, or is told an age, or goes on with "who"."""
    words, lower, last = reading.words, reading.lower, sentence.last
    before = lower[run - 1] if run > sentence.first else ""
    after = lower[end] if end < last else ""
    if after in SAYING or before in SAYING:
        return True
    if after in ("also", "later", "then", "once") and end + 1 < last and lower[end + 1] in SAYING:
        return True
    if after == "," and end + 1 < last:
        nxt = lower[end + 1]
        return nxt in ("who", "whose", "himself", "herself")
    return _aged(reading, end, last)


def _aged(reading: Reading, end: int, last: int) -> bool:
    """True if an age follows the name: "Danylo, 15, came", "Elek (54)"."""
    words, lower = reading.words, reading.lower
    if end + 2 >= last or words[end] not in (",", "(") or not lower[end + 1].isdecimal() or len(lower[end + 1]) > 2:
        return False
    return words[end + 2] == ")" if words[end] == "(" else words[end + 2] in ",.;"


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


def _acronym_acts(reading: Reading, m: Mention, before: str, sentence: Sentence) -> bool:
    """True if capitals do what a body does: "the SBU said", "(CEC)" behind a body is told by `actors`."""
    lower, last = reading.lower, sentence.last
    word = lower[m.first]
    if word in NO_ACRONYM or len(word) > 8:
        return False
    after = lower[m.last] if m.last < last else ""
    if after in SAYING or before in ("told",) or (before == "the" and after in AUXILIARIES):
        return True
    if m.first == sentence.first and len(word) > 2 and word.isalpha() and (after in AUXILIARIES or after.endswith("ed")):
        return True
    if before == "the" and lower[max(m.first - 2, 0)] in ("told", "by", "from", "with"):
        return True
    return _named_body(reading, m, before, sentence)


def _named_body(reading: Reading, m: Mention, before: str, sentence: Sentence) -> bool:
    """ "the militant group X", "his party, X,", "the X party", "told Radio X"."""
    words, lower, first, last = reading.words, reading.lower, sentence.first, sentence.last
    if before in ORGANIZATION_NOUNS and not (m.first - 2 >= first and lower[m.first - 2] in ("third", "either", "a")):
        return not _given(lower[m.first]) or m.last - m.first == 1
    if before == "," and m.first - 2 >= first and (lower[m.first - 2] in ORGANIZATION_NOUNS or words[m.first - 2] in ORGANIZATION_HEADS):
        return m.last < last and words[m.last] in ",.;)"
    if before == "the" and m.first - 2 >= first and lower[m.first - 2] == "told":
        return True
    if _explained_as_body(reading, m.last, last):
        return True
    after = lower[m.last] if m.last < last else ""
    if after in ORGANIZATION_NOUNS and after not in ("body", "giant", "bank", "club", "platform") and before in ("the", "a", "'s", "of", "his", "her", "their", "from", "by"):
        return not (m.last + 1 < last and is_role(lower[m.last + 1]))
    return before == "told" and m.last - m.first == 1 and not _given(lower[m.first]) and words[m.first] not in CITIES


def _explained_as_body(reading: Reading, end: int, last: int) -> bool:
    """True for "X, the company that works the slope", "X, a militant group,"."""
    words, lower = reading.words, reading.lower
    if end + 2 >= last or words[end] != "," or lower[end + 1] not in ("the", "a", "an", "its", "his", "her", "their"):
        return False
    for k in range(end + 2, min(end + 8, last)):
        if words[k] == "'s":
            continue
        if lower[k] in PREPOSITIONS or not words[k][0].isalpha() or lower[k] in AUXILIARIES or lower[k] in ("that", "which", "who"):
            return lower[k - 1] in ORGANIZATION_NOUNS
    return False
