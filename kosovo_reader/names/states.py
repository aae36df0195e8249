"""Countries, peoples and capitals, and the forces and offices that are named after them."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES, SEATS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    GOVERNMENT,
    LOCATIVES,
    LOWER_HEAD_MODIFIERS,
    LOWER_HEADS,
    ORGANIZATION_HEADS,
    PLACE_WORDS,
    PREPOSITIONS,
    QUOTING,
    ROLE_MODIFIERS,
    SAYING,
    SUBORDINATORS,
)
from kosovo_reader.language.posts import is_role, role_after
from kosovo_reader.names.known import KNOWN, LONGEST
from kosovo_reader.names.mention import Mention, is_spoken_of, run_end

_PLURAL_HEADS = frozenset("countries powers nations states governments allies capitals".split())

_BLOCS = frozenset("Western Arab Gulf Muslim Baltic Balkan African European Nordic Islamic Asian Caribbean".split())

_COLLECTIVES = frozenset("minority community population majority".split())


def known_at(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """A country, a people, a capital or a body that the lexicon knows, the longest form that stands here."""
    words, lower, last = reading.words, reading.lower, sentence.last
    word = words[i]
    for n in range(min(LONGEST.get(word, 1), last - i), 0, -1):
        form = word if n == 1 else " ".join(words[i : i + n])
        if form not in KNOWN and len(form) > 3 and form.isupper():  # a label: NIGERIA
            form = form.title()
        if form in KNOWN:
            kind, name = KNOWN[form]
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
        return Mention(i, end, "country" if governs(reading, i, end, sentence) else "seat", name, sure=True)
    if end < last and lower[end] in LOWER_HEADS:  # Chandpur police
        return Mention(i, end + 1, "organization", " ".join(words[i : end + 1]), sure=True)
    return Mention(i, end, "place", form, sure=True)


def _is_name(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True if a country's or town's name is somebody's first name here: "Jordan Pickford said", "Georgia Ellis, 43,"."""
    lower, words = reading.lower, reading.words
    if end >= sentence.last or not words[end][0].isupper() or words[end].isupper():
        return False
    after = lower[end]
    if (
        after in COMMON
        or is_role(after)
        or after in ORGANIZATION_HEADS
        or words[end] in KNOWN
        or words[end] in ADJECTIVES
    ):
        return False
    if after in PLACE_WORDS or after in ROLE_MODIFIERS:
        return False
    stop = run_end(reading, end, sentence.last)
    if any(is_role(lower[k]) or lower[k] in ORGANIZATION_HEADS for k in range(end, stop)):
        return False
    return is_spoken_of(reading, i, stop, sentence) or role_after(reading, stop, sentence.last) is not None


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


_COURT_MODIFIERS = frozenset(
    "state supreme constitutional high higher appeals special district criminal war crimes federal basic".split()
)

_FIELDS = frozenset(
    "human rights food children refugee migration health aid humanitarian nuclear cultural drugs labour women population development weather border monitoring police".split()
)

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
    while (
        k < last
        and k - end < 2
        and lower[k] in LOWER_HEAD_MODIFIERS
        and lower[k] not in LOWER_HEADS
        and words[k][0].islower()
    ):
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
        word in AUXILIARIES
        or word in SAYING
        or word in QUOTING
        or word in PREPOSITIONS
        or word in SUBORDINATORS
        or is_role(word)
        or word.endswith(("ed", "ly"))
        or word == "'s"
    )


def _body_with_force(reading: Reading, i: int, end: int, name: str, last: int) -> Mention:
    """ "NATO", but "NATO-led force" and "the NATO mission in Kosovo" are KFOR or stay NATO, as the words tell."""
    if end < reading.sentences[reading.sentence_at(i)].last and reading.words[i] == "Brussels":
        sentence = reading.sentences[reading.sentence_at(i)]
        if not governs(reading, i, end, sentence):
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
    if nxt in ROLE_MODIFIERS and i + 2 < last and lower[i + 2] == "ministry":  # the Iranian foreign ministry
        return Mention(i, i + 3, "organization", f"{word} {nxt} ministry", sure=True)
    return _force_of(reading, i, i + 1, last) or (
        Mention(i, i + 1, "adjective", ADJECTIVES[word]) if not (i + 1 < last and words[i + 1][0].isupper()) else None
    )


_GOVERNING = frozenset("Kremlin Pentagon White Downing Whitehall Élysée Elysee Elysée".split())

_GOVERNMENT_OBJECTS = frozenset(
    """
    blamed accused urged told asked accuse accuses blames urges asks warned pressed pressured backed backs
    supported supports between against by criticised criticized condemned lobbied persuaded convinced pressuring
    urging accusing blaming support backing recognise recognize recognised recognized relations ties dialogue
    talks
    """.split()
)

_DOING = frozenset(
    """
    wants want insists thinks sees refuses refused hopes hoped fears feared says said claims claimed has had does
    did will would may might must should could can cannot is was accepted put sent sends calls called rejects
    rejected backs backed asked asks demanded demands meanwhile promised offers offered turned pulled sent took
    gave broke cut kept made saw went won wrote held stood sold bought came began considers considered recognised
    recognized recognises recognizes responded summoned expelled imposed lifted signed agreed denies denied
    accuses accused blames blamed supports supported keeps kept views viewed announced ordered closed opened
    withdrew threatened threatens warned warns urged urges remains welcomed gave took made
    """.split()
)


def governs(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True if a capital stands for its government: "Belgrade rejected", "blamed Belgrade", but not "in Belgrade"."""
    words, lower = reading.words, reading.lower
    if words[i] in _GOVERNING:
        return True
    before = lower[i - 1] if i > sentence.first else ""
    if before in ("and", ",", "or") and i - 2 >= sentence.first and words[i - 2] in SEATS:
        return governs(reading, i - 2, i - 1, sentence) if before != "," else _acts(reading, end, sentence.last)
    if (
        before == "in"
        and i - 2 >= sentence.first
        and lower[i - 2] in ("authorities", "government", "leaders", "leadership")
    ):
        return True
    if before in _GOVERNMENT_OBJECTS:
        return True
    if before in ("of", "from", "with", "to", "for", "on") and i - 2 >= sentence.first:
        if before in ("from", "to", "on") and lower[i - 2] not in (
            "message",
            "pressure",
            "loyal",
            "according",
            "support",
            "answer",
            "warning",
        ):
            return False
        if before in ("of", "for"):
            return lower[i - 2] in (
                "backing",
                "support",
                "part",
                "behalf",
                "insistence",
                "approval",
                "victory",
                "ally",
            )
        return before == "with" or True
    if before in LOCATIVES or before in PREPOSITIONS:
        return False
    return _acts(reading, end, sentence.last)


def _acts(reading: Reading, end: int, last: int) -> bool:
    """True if what follows the capital is a verb, a possessive, or a second government that does something."""
    words, lower = reading.words, reading.lower
    k = end
    if (
        k < last
        and words[k] == ","
        and k + 1 < last
        and lower[k + 1] in ("which", "meanwhile", "too", "however", "for")
    ):
        return lower[k + 1] != "for"
    while k + 1 < last and k - end < 10 and (lower[k] in ("and", "or") or words[k] == ",") and words[k + 1] in SEATS:
        k += 2  # Ankara, Moscow and Kyiv had agreed
        if k < last and words[k] == "," and k + 1 < last and lower[k + 1] == "which":
            return True
    while (
        k < last
        and k - end < 4
        and (
            words[k] in "“\"«„‘'"
            or lower[k].endswith("ly")
            or lower[k]
            in (
                "both",
                "all",
                "alone",
                "also",
                "then",
                "now",
                "still",
                "later",
                "again",
                "itself",
                "never",
                "long",
            )
        )
    ):
        k += 1
    if (
        k + 1 < last
        and words[k][0].islower()
        and (
            (lower[k].endswith("ed") and len(lower[k]) > 4)
            or (lower[k].endswith("s") and (lower[k + 1] in DETERMINERS or lower[k + 1] in ("to", "that", "no")))
        )
    ):
        return True
    return k < last and (
        lower[k] in _DOING or lower[k] in AUXILIARIES or lower[k] in SAYING or lower[k] in QUOTING or lower[k] == "'s"
    )
