"""Countries, peoples and capitals, and the forces and offices that are named after them."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES
from kosovo_reader.language.institutions import FIELDS, MINISTRIES, NOUNS_OF_PARTIES
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    GOVERNMENT,
    LOWER_HEAD_MODIFIERS,
    LOWER_HEADS,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    PREDICATES,
    PREPOSITIONS,
    SAYING,
)
from kosovo_reader.language.people import PEOPLE
from kosovo_reader.language.posts import is_human, is_role
from kosovo_reader.names.forces import COURT_MODIFIERS, OWN_FORCES, force_of, is_attributive
from kosovo_reader.names.known import FOLLOWING, KNOWN, Known
from kosovo_reader.names.mention import PARTICLES, Mention, MentionKind, as_body, run_end, written
from kosovo_reader.names.ministries import end_of_police, ministry_behind
from kosovo_reader.names.namesakes import BATTLES, is_first_name, is_no_country, is_state
from kosovo_reader.names.seats import RULERS, governs

_PLURAL_HEADS = frozenset("countries powers nations states governments allies capitals".split())
_BLOCS = frozenset("Western Arab Gulf Muslim Baltic Balkan African European Nordic Islamic Asian Caribbean".split())
_COLLECTIVES = frozenset("minority community population majority".split())
_FIRST_OF_TWO = frozenset(form.split(" ", 1)[0] for form in ADJECTIVES if " " in form)  # Saudi Arabian
OF_NATIONS = _BLOCS.union(ADJECTIVES, _FIRST_OF_TWO)
_OF_FAITHS = ("ic", "ian", "ish", "dox", "ite", "sunni", "shia")
_FIELDS = frozenset(
    """
    human rights war crimes food children refugee migration health aid humanitarian nuclear cultural drugs labour women
    population development weather border monitoring police atomic
    """.split()
)
_OF_MAKERS = frozenset("mp mps peer leader spokesman spokeswoman spokesperson ceo councillor councillors".split())
_OFFICES = frozenset("office agency mission programme program watchdog envoy tribunal committee panel force".split())


def state_at(reading: Reading, i: int, known: Known, sentence: Sentence) -> Mention | None:
    """What the lexicon knows: a country, people, capital, town or body; None if it is somebody's first name."""
    end, kind, name = known.end, known.kind, known.name
    if kind in ("country", "city", "seat") and end == i + 1 and is_first_name(reading, i, sentence):
        return None
    if kind == "people":
        return Mention(i, end, "adjective" if _is_adjective(reading, i, end, sentence) else "group", name)
    if kind == "country":
        if is_no_country(reading, i, end, name, sentence):
            return Mention(i, end, "place", name)
        return _of_country(reading, i, end, name, sentence)
    if kind == "body":
        return _of_body(reading, i, end, name, sentence)
    after = reading.lower[end] if end < sentence.last else ""
    if after in COURT_MODIFIERS and (court := force_of(reading, i, end, sentence.last)):
        return court  # the Munich regional court
    if after in LOWER_HEADS and not is_attributive(reading, end, sentence.last):
        stop = end_of_police(reading, i, end + 1, sentence)
        return Mention(i, stop or end, "organization" if stop else "place", written(reading, i, stop or end))
    if after in ("radio", "television") and end + 1 < sentence.last and reading.lower[end + 1] in SAYING:
        return as_body(reading, i, end + 1)  # Belgrade radio reported
    if kind == "seat" and governs(reading, i, end, sentence):
        return Mention(_with_rulers(reading, i, sentence.first), end, "country", name)
    return Mention(i, end, "seat" if kind == "seat" else "place", name)


def _is_adjective(reading: Reading, i: int, end: int, sentence: Sentence) -> bool:
    """True for "a Tuareg rebel alliance", "Fulani herdsmen": people whose plural has no s, before what they are."""
    if reading.words[end - 1].endswith("s") or end >= sentence.last:
        return False
    if i > sentence.first and reading.lower[i - 1] in ("a", "an"):
        return True
    after = reading.lower[end]
    if i > sentence.first and reading.lower[i - 1] in ("of", "in", "from", "at") and not after.isalpha():
        return True  # Ana Lotee of Samburu, the county
    return reading.words[end].islower() and (is_human(after.removesuffix("s")) or after in _OF_A_PEOPLE)


_OF_A_PEOPLE = frozenset("herdsmen tribesmen gunmen militia militias village villages camp camps rebel armed".split())
# "wrote on Telegram", "a Facebook post": where words are written; "Facebook said" acts.
_PLATFORMS = frozenset("Facebook Twitter Telegram Instagram TikTok YouTube WhatsApp".split())
_MANY = frozenset("many most some all hundreds thousands of million the".split())
_AFTER_PEOPLE = frozenset("and , . who dead died fled live still remain returned crossed".split())
_POSTED = frozenset(
    "post posts posting page pages account accounts video videos message messages channel channels live app".split()
)
# After a known name these make another name of it: its forces, courts and ministries, its government.
_GO_ON = frozenset(["'s", "'", "’", "and", "(", "court", "/", "news"]).union(
    *(LOWER_HEADS, LOWER_HEAD_MODIFIERS, GOVERNMENT, MINISTRIES, NOUNS_OF_PARTIES, PARTICLES),
    *(COURT_MODIFIERS, FIELDS, _FIELDS, _OFFICES),
)
_ASKED = RULERS | BATTLES  # two words before a name: authorities in, battle of
_LOOKED_AT = _PLATFORMS | {"Brussels", "Georgia", "US", "U.S.", "UK", "U.K."}
_ALONE: dict[str, MentionKind] = {"country": "country", "people": "group", "city": "place", "body": "organization"}


def known_alone(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """What token `i` names where nothing beside it makes more of it; the word behind is no capital.

    Most names of an article are such; whatever is not so plain is left to `state_at`.
    """
    word, after = reading.words[i], reading.lower[i + 1]
    kind, name = KNOWN[word]
    if after in _GO_ON or (word in FOLLOWING and reading.words[i + 1] in FOLLOWING[word]):
        return None
    if (
        kind not in _ALONE
        or word in _LOOKED_AT
        or (kind == "people" and word[-1] != "s")
        or (after == "," and i + 2 < sentence.last and is_state(reading.words, i + 2))
        or reading.lower[max(i - 2, sentence.first)] in _ASKED
    ):
        return state_at(reading, i, Known(i + 1, kind, name or word), sentence)
    return Mention(i, i + 1, _ALONE[kind], name or word)


def _heads_follow(reading: Reading, k: int, last: int) -> bool:
    """True for the "Government" of "Kosovo's Government Commission on Missing Persons"."""
    if k + 1 >= last or reading.words[k].islower() or reading.words[k + 1].islower():
        return False
    return reading.lower[k + 1] in ORGANIZATION_HEADS


def _with_rulers(reading: Reading, i: int, first: int) -> int:
    """Where "government of Serbia", "authorities in Pristina" begins: all of it is the country."""
    lower, rulers = reading.lower, i - 2
    if rulers < first or lower[i - 1] not in ("in", "of") or lower[rulers] not in RULERS:
        return i
    before = lower[rulers - 1] if rulers > first else "the"
    return rulers if before == "the" or before in PREPOSITIONS or before in SAYING else i


def _of_country(reading: Reading, i: int, end: int, name: str, sentence: Sentence) -> Mention:
    """A country, or what its name makes of the next words: its government, its police, its Serbs."""
    words, lower, last = reading.words, reading.lower, sentence.last
    owned = end < last and lower[end] == "'s"
    k = end + 1 if owned else end
    if k < last and not owned:
        if words[k] in PEOPLES:  # Kosovo Serbs
            return Mention(i, k + 1, "group", words[k])
        if words[k] + "s" in PEOPLES and k + 1 < last and lower[k + 1] in _COLLECTIVES:  # the Kosovo Serb minority
            return Mention(k, k + 2, "group", words[k] + "s")
    if k < last and lower[k] in GOVERNMENT and not _heads_follow(reading, k, last):
        return Mention(i, k + 1, "country", name)
    if not owned and (stop := ministry_behind(reading, k, last)) > k:  # the US state department
        return as_body(reading, i, stop)
    start = _with_rulers(reading, i, sentence.first) if i and lower[i - 2] != "officials" else i
    at_home = owned and k < last and (words[k] in COURT_MODIFIERS or words[k] == "air")  # Kenya's supreme court
    force = force_of(reading, i, k if at_home else end, last)
    if owned and lower[k : k + 1] and lower[k] in OWN_FORCES and not is_attributive(reading, k, last):
        force = Mention(i, k + 1, "organization", f"{written(reading, i, end)}'s {words[k]}")
    if force is None and words[i] in _SHORT and not owned and _is_before_noun(reading, end, last):
        return Mention(i, end, "attribute", name)
    return force or Mention(start, end, "country", name)


# Written before a noun like "American": "a US official".
_SHORT = frozenset("US U.S. UK U.K.".split())
_OF_STATES = frozenset(
    """
    troops forces army air base bases military soldiers warplanes planes aircraft jets bombers commandos marines dollars
    dollar presidential intelligence special diplomatic state states city cities media ally allies social tech oil
    """.split()
)


def _is_before_noun(reading: Reading, k: int, last: int) -> bool:
    """True for the words behind the name in "US troops", "a US official", "US Secretary of State X"; not a verb."""
    lower, words = reading.lower, reading.words
    if k >= last or not words[k][0].isalpha():
        return False
    if words[k][0].isupper():
        return any(is_role(lower[n]) or lower[n] in PEOPLE for n in range(k, min(run_end(reading, k, last), k + 4)))
    return is_role(lower[k]) or lower[k] in PEOPLE or lower[k] in _OF_STATES or lower[k] in ORGANIZATION_NOUNS


def _of_body(reading: Reading, i: int, end: int, name: str, sentence: Sentence) -> Mention:
    """A known body, or what its name makes of the next words: "UN human rights office", "a Boeing 737"."""
    words, lower, last = reading.words, reading.lower, sentence.last
    if words[i] == "Brussels" and not governs(reading, i, end, sentence):
        return Mention(i, end, "place", "Brussels")
    if words[i] in _PLATFORMS:
        before = lower[i - 1] if i > sentence.first else ""
        after = lower[end] if end < last else ""
        if (
            before in ("on", "via", "over", "in", "app", "platform", "service")
            or after in _POSTED
            or "messaging" in lower[end : end + 2]
        ):
            return Mention(i, end, "place", name)
    if end == last and i > sentence.first and words[i - 1] in "—–" and words[i - 2] == ".":
        return Mention(i, end, "place", name)  # a credit: "on Friday.—AFP"
    k = end
    while k < last and k - end < 3 and words[k][0].islower() and lower[k] in _FIELDS:
        k += 1
    if end < k < last and lower[k] in _OFFICES:
        return as_body(reading, i, k + 1)
    alone = lower[end : end + 1] == ["police"] and (end + 1 >= last or lower[end + 1] not in ("and", "mission"))
    if alone and (name == "United Nations" or (i > sentence.first and lower[i - 1] == "the")):
        return as_body(reading, i, end + 1)
    if lower[end : end + 1] == ["'s"] and lower[end + 2 : end + 3] == ["service"] and words[end + 1] in OF_NATIONS:
        return as_body(reading, i, end + 3)  # RFE/RL's Ukrainian Service
    if name == "Islamic State" and words[end - 1] == "State" and (branch := _branch_end(reading, end, last)) > end:
        return as_body(reading, i, branch)
    if words[i] == "Brussels":
        return Mention(_with_rulers(reading, i, sentence.first), end, "organization", name)
    return Mention(i, with_its_noun(reading, end, last), "organization", name)


def _branch_end(reading: Reading, end: int, last: int) -> int:
    """The end of "Islamic State in the Greater Sahara", "Islamic State West Africa Province"; `end` for neither."""
    words = reading.words
    if words[end : end + 2] == ["in", "the"] and end + 2 < last and words[end + 2] == "Greater":
        return run_end(reading, end + 2, last)
    stop = run_end(reading, end - 1, last)
    return stop if stop > end + 1 and words[stop - 1] == "Province" else end


def maker_at(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """The company of "Boeing said", for a maker at token `i`; none for the product of "a Boeing 737"."""
    lower, after = reading.lower, i + 1
    if after < sentence.last and lower[after] in _OF_MAKERS:  # Labour MP X, a Boeing spokesman
        return Mention(i, after, "organization", reading.words[i])
    if i > sentence.first and lower[i - 1] in ("a", "an", "his", "her", "the"):
        return None
    acts = after < sentence.last and (lower[after] in ("'s", "declined") or lower[after] in PREDICATES)
    acts = acts or (i > 0 and reading.words[i - 1 : i + 2 : 2] == ["(", ")"])  # Councillor X (Labour)
    return Mention(i, i + 1, "organization", reading.words[i]) if acts else None


def with_its_noun(reading: Reading, end: int, last: int) -> int:
    """The end of "AFP news agency", "the Fidesz party", "ELN rebels": the noun belongs to the form."""
    lower = reading.lower
    if end + 1 < last and lower[end] == "news" and lower[end + 1] == "agency":
        return end + 2
    return end + 1 if end < last and lower[end] in NOUNS_OF_PARTIES else end


def by_adjective(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """ "the Serbian government", "Serbian police", "Western countries", "the Serb minority"; not "Serbian"."""
    word, end = reading.words[i], i + 1
    people = word + "s"
    if word not in OF_NATIONS and people not in PEOPLES:
        return None
    words, lower, last = reading.words, reading.lower, sentence.last
    after = lower[end] if end < last else ""
    if people in PEOPLES and after in _COLLECTIVES:
        return Mention(i, end + 1, "group", {"Serbians": "Serbs", "Croatians": "Croats"}.get(people, people))
    if word in _BLOCS and after in _PLURAL_HEADS:
        return Mention(i, end + 1, "group", f"{word} {words[end]}")
    adjective = word
    if word in _FIRST_OF_TWO and after and f"{word} {words[end]}" in ADJECTIVES:
        adjective, end = f"{word} {words[end]}", end + 1
    if adjective not in ADJECTIVES:  # the Kosovo Serb party
        return None if _capital_follows(reading, i, last) else Mention(i, end, "adjective", word)
    country = ADJECTIVES[adjective]
    ethnic = i > sentence.first and lower[i - 1] == "ethnic" and end < last and words[end] not in PEOPLES
    if end >= last or ethnic:  # Kosovo's ethnic Albanian authorities
        return Mention(i, end, "adjective", country)
    if words[end] in PEOPLES:
        return Mention(i, end + 1, "group", words[end])
    if lower[end] in GOVERNMENT and not _heads_follow(reading, end, last):
        owned = i > 0 and lower[i - 1] == "'s"  # Kosovo's Albanian authorities
        return Mention(i, end + 1, "adjective" if owned else "country", country)
    if (stop := ministry_behind(reading, end, last)) > end:  # the Iranian foreign ministry
        return Mention(i, stop, "organization", " ".join([adjective, *lower[end:stop]]))
    if lower[end : end + 2] == ["police", "officer"] and lower[max(i - 1, 0)] != "the":
        return Mention(i, end, "adjective", country)  # a Ukrainian police officer serving with UNMIK
    if force := force_of(reading, i, end, last):
        return force
    counted = i > 0 and (lower[i - 1].replace(",", "").isdecimal() or lower[i - 1] in _MANY)
    if counted and adjective.endswith("ese") and (lower[end] in AUXILIARIES or lower[end] in _AFTER_PEOPLE):
        return Mention(i, end, "group", adjective)  # 1,200 Lebanese and 160 Israelis
    return None if _capital_follows(reading, end - 1, last) else Mention(i, end, "adjective", country)


def people_of_faith(reading: Reading, i: int) -> Mention | None:
    """ "Christian Armenians", "Turkic Azeris": an unknown adjective before a people in the plural."""
    people = reading.words[i + 1]
    if people not in PEOPLES or not people.endswith("s") or not reading.lower[i].endswith(_OF_FAITHS):
        return None
    return Mention(i, i + 2, "group", people)


def _capital_follows(reading: Reading, i: int, last: int) -> bool:
    return i + 1 < last and reading.words[i + 1][0].isupper()


def collective_at(reading: Reading, i: int, last: int) -> Mention | None:
    """ "ethnic Serbs", "local Serbs" at the word before the people."""
    if i + 1 < last and reading.words[i + 1] in PEOPLES:
        return Mention(i, i + 2, "group", reading.words[i + 1])
    return None
