"""Bodies by what the text calls them: "the SBU said", "the militant group X", "his party, X,", "X (XYZ)"."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES
from kosovo_reader.language.institutions import BODY_ADJECTIVES, NOUNS_OF_PARTIES, OFFICERS, WEAK_HEADS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    NO_ACRONYM,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    POSTS_IN_CAPITALS,
    PREDICATES,
    PREPOSITIONS,
    SAYING,
)
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.mention import CLOSES_PHRASE, Context, Mention, as_body, is_given, run_end, starts_name

_BEFORE_NOUN = frozenset("the a 's of his her their its from by".split())
# "state-run MRTV", "the outlawed X": said of bodies only.
_OF_BODIES = frozenset("state-run state-owned state-controlled state-backed outlawed banned proscribed".split())
# "the TTP ended a ceasefire"; an MRI showed, an ATM dispensed something too.
_DEEDS = frozenset(
    """
    called ended launched claimed accused rejected attacked killed seized captured abandoned declared signed formed
    vowed condemned ordered imposed urged welcomed banned suspended resumed announced agreed opposed backed demanded
    """.split()
)
_PARTS_OF_BODIES = frozenset("branch wing arm affiliate offshoot subsidiary successor splinter".split())
_MILITANTS = frozenset("militiamen rebels fighters militants guerrillas insurgents mercenaries".split())
_OF_ADJECTIVES = ("ist", "ed", "ing", "an", "ish", "ic", "ese", "al", "i")
_TELLS_MANNER = ("ed", "ing", "ous", "less", "ist", "nown")
_KIN_OF_BODIES = frozenset("rival ally predecessor competitor parent partner".split())
_NOT_BEHIND = frozenset("body giant bank club platform".split())
_ARTICLES = frozenset("the a an its his her their".split())
_ENDS_PHRASE = PREPOSITIONS | AUXILIARIES | {"that", "which", "who"}
_ENDS_NAME = frozenset(", . ; ) : and or ” lost won".split())
_UNLETTERED = frozenset("Project Group Party Movement Programme Network".split())  # Event Data Project (ACLED)
# "army of", "party of", "front of" in the languages of Islam, as names of movements begin.
MOVEMENTS = frozenset(
    """
    tehreek tehrik tahrik lashkar jaish jaysh sipah jamaat jamiat jamaatul jama'at harkat harakat hizb jabhat ansar jund
    liwa kataib faylaq
    """.split()
)
_OF_NOUNS = tuple("s men ff ment tion ship ity ness".split())
_OF_FIRMS = tuple("bank avia gaz neft energo telecom prom tech soft pharma corp air media".split())
_FIRMS = frozenset(
    "company firm charity airline agency carrier retailer operator broadcaster network ngo cartel".split()
)
_AL = frozenset(["al", "al-", "ul", "ul-", "ash", "as-", "din"])
_ONE_OF = frozenset("member soldier officer policeman policewoman employee".split())
# "members of X" are a body's, "Ganga Dal leader Yusuf Rahman" is one's too
_BELONG = frozenset("members member fighters militants militiamen cadres".split())
_SPOKESMEN = frozenset("leader spokesman spokeswoman spokesperson convener councillor cadre member commander".split())
_PORTFOLIOS = frozenset("defence defense foreign health finance justice education deputy parliamentary".split())
_CALLED = frozenset(["called", "named", "dubbed"])
_MARKS = frozenset('“”"«»„‘’')
_AFTER_ACRONYM = frozenset([")", ",", ";"])
# "First Information Report (FIR)": initials of what is no body.
_PAPERS = frozenset(
    """
    report act bill agreement treaty protocol plan syndrome virus law convention code device system control card
    product quarantine procedures procedure persons tax index fever disease test
    """.split()
)
_SMALL = frozenset("of for and the in on to de do da".split())
# "German carmaker Volkswagen": the ending of a company's trade.
_TRADES = ("maker", "builder", "manufacturer", "retailer", "airline", "insurer", "conglomerate", "supplier")


def defined_in_brackets(reading: Reading) -> dict[int, int]:
    """First token of a body whose initials follow in brackets -> its end.

    "Alternative for Germany (AfD)", "Organization for Security and Co-operation in Europe (OSCE)"
    """
    words = reading.words
    found: dict[int, int] = {}
    offset = reading.text.find("(")
    while offset >= 0:
        at = reading.token_at(offset)
        offset = reading.text.find("(", offset + 1)
        if at + 2 >= len(words) or words[at + 2] not in _AFTER_ACRONYM or words[at + 1] in POSTS_IN_CAPITALS:
            continue  # Deputy Commissioner (DC)
        if _is_acronym(words[at + 1]) and (first := _spelled_out(reading, at, words[at + 1])) is not None:
            found[first] = at
    return found


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= 8 and word.isalnum() and sum(c.isupper() for c in word) >= 2


def _spelled_out(reading: Reading, end: int, short: str) -> int | None:
    """Where the words begin whose initials are the letters of `short`; they end before token `end`."""
    words = reading.words
    letters = [c for c in short.lower() if c.isalpha()]
    k = end - 1
    while k >= 0 and end - k < 12 and letters:
        word = words[k]
        if not word[0].isalpha() and word not in ("'s", "'", "&"):
            return None
        initials = [part[0].lower() for part in word.split("-") if part[:1].isupper()]
        if len(initials) > 1 and initials == letters[-len(initials) :]:  # Tehreek-e-Insaf
            del letters[-len(initials) :]
        elif word[0].lower() == letters[-1] and (word[0].isupper() or word in _SMALL):
            letters.pop()
        elif word.isupper() and len(word) > 1 and word.lower() == "".join(letters[-len(word) :]):
            del letters[-len(word) :]
        elif not (word in _SMALL or word in ("'s", "'", "&") or (k == end - 1 and word in _UNLETTERED)):
            return None
        k -= 1
    if letters or not words[k + 1][0].isupper() or end - k < 3 or words[end - 1].lower() in _PAPERS:
        return None
    return None if is_given(words[k + 1].lower()) and words[end - 1].lower() not in ORGANIZATION_HEADS else k + 1


def apposed_body(reading: Reading, i: int, end: int, sentence: Sentence) -> Mention | None:
    """ "A local rights group, the League for Peace in Bunia,": a name that ends where the apposition ends.

    Without its article a name that begins with a place's: "That company, Andes Cobre,"; not "his club, Turin,".
    """
    lower, words, last = reading.lower, reading.words, sentence.last
    comma = i - 2 if lower[i - 1] == "the" else i - 1
    if lower[comma] != "," or comma - 1 < sentence.first or not _is_noun(lower[comma - 1]):
        return None
    if comma == i - 1 and any(map(is_role, lower[i:end])):
        return None
    while end + 1 < last and lower[end] in ("of", "for", "in") and words[end + 1][0].isupper():
        end = run_end(reading, end + 1, last)
    if end >= last or (words[end] not in CLOSES_PHRASE and words[end] != "-") or end - i < 2:
        return None
    return as_body(reading, i, end)


def movement_at(lower: list[str], i: int) -> bool:
    """ "Tehreek-i-Taliban Pakistan", "Lashkar-e-Taiba", "Jabhat al-Nusra", "Jamaatul Ahrar": names of movements."""
    head, hyphen, _ = lower[i].partition("-")
    if head not in MOVEMENTS:
        return False
    return bool(hyphen) or head.endswith("ul") or (i + 1 < len(lower) and lower[i + 1][:3] in _AL)


def acronym_acts(c: Context) -> bool:
    """True if capitals do what a body does: "the SBU said", "told the SBU", "UGTT has called"."""
    lower, m, last = c.reading.lower, c.mention, c.sentence.last
    word, after = lower[m.first], c.after
    if word in NO_ACRONYM or len(word) > 8 or (word[-1].isdigit() and "-" in word):  # witness S-4
        return False
    if c.before == "to" and lower[m.first - 2] == "according" and len(word) > 2 and word.isalpha():
        return True
    if after in SAYING or c.before in ("told", "opposition", "ruling", "governing"):
        return True
    told = lower[max(m.first - 2, 0)] in ("told", "by", "from", "with") or lower[max(m.first - 3, 0)] in _BELONG
    if told and c.before == "the":
        return True
    if word.replace("-", "").isalpha():
        if len(word) > 2 and c.before in ("the", "'s") and (after in _ENDS_NAME or not after):
            return True  # lost to the CHP. Demir's AKP lost
        if len(word) > 2 and c.before == "'s" and (after.endswith("ed") or after in AUXILIARIES):
            return True  # Albania's SPAK arrested
        opens = m.first == c.sentence.first and len(word) > 2
        if after in AUXILIARIES and (opens or c.before == "the"):
            return True
        if (opens and after.endswith("ed")) or (after == "'s" and _owns(c.reading, m.last + 1, last)):
            return True
        if c.before == "the" and after in _DEEDS and m.last + 1 < last and lower[m.last + 1] in DETERMINERS:
            return True
    return is_called_a_body(c)


def does_as_papers_do(c: Context) -> bool:
    """ "Vanguard gathered that", ", Ukrinform reports."; not "Initial reports", "Relatives gathered"."""
    after = c.after
    if after in PREDICATES and not c.several:
        name = c.reading.lower[c.mention.first]
        if name[-1].isdigit() and len(name) > 3:
            return True  # Jet2 has cancelled
        if c.mention.first == c.sentence.first and not name.endswith(_OF_NOUNS):
            if name.endswith(_OF_FIRMS) or _is_the_company(c) or _says_it(c):
                return True
            if after == "reported" and _second_behind(c)[:1].isdigit():  # Medair reported 38 injured
                return True
    if after in ("reports", "reported"):
        return c.before == ","
    return after in ("learns", "quotes", "understands") or (after == "gathered" and _second_behind(c) == "that")


def _says_it(c: Context) -> bool:
    """True for "Maersk said it would reroute", "DTEK says it has"; not for "Gashi said it would be"."""
    if _second_behind(c) != "it":
        return False
    verb = c.reading.lower[c.mention.last + 2 : c.mention.last + 4]
    return verb[:1] in (["will"], ["would"], ["has"], ["had"]) and verb[1:] != ["be"]


def _is_the_company(c: Context) -> bool:
    """True if the next sentence opens with "The company", "The charity"."""
    reading = c.reading
    after = reading.sentence_at(c.mention.first) + 1
    if after >= len(reading.sentences):
        return False
    k = reading.sentences[after].first
    return reading.lower[k] == "the" and not _FIRMS.isdisjoint(reading.lower[k + 1 : k + 2])


def _owns(reading: Reading, k: int, last: int) -> bool:
    """ "PDK's Memli Krasniqi", "the SNP's Westminster leader": whoever has members is a body."""
    return k < last and (reading.words[k][0].isupper() or not OFFICERS.isdisjoint(reading.lower[k : min(k + 3, last)]))


def is_called_a_body(c: Context) -> bool:
    """True if a noun beside the name says that it is a body."""
    after = c.after
    return (
        (c.before != "" and _is_told_before(c, c.before))
        or (after == "," and _explained(c.reading, c.mention.last, c.sentence.last))
        or ((after in OFFICERS or after in _PORTFOLIOS) and _has_officer(c))
        or ((after in BODY_ADJECTIVES or _is_noun(after)) and _before_noun(c))
        or (c.several and _weak_head_acts(c))
    )


def _is_told_before(c: Context, before: str) -> bool:
    """True if what stands before the name tells it: "the militant group X", not "a third party X"."""
    if before == ",":
        return _in_apposition_to_noun(c)
    if before == "the":
        return _second_before(c) == "told"
    if before in _MARKS:  # the “Fokus” weekly, the company “Granit”
        return c.after in _MARKS and (_is_noun(_second_behind(c)) or _is_noun(_second_before(c)))
    if before == "itself":
        return _second_before(c) in ("calls", "calling") and c.reading.lower[c.mention.first - 3] not in (
            "town",
            "city",
        )
    if before in _CALLED or before == "as":
        return _known_as(c) if before == "as" else _is_noun(_second_before(c))
    if _is_noun(before):  # German carmaker Volkswagen; not Lieutenant of the Border Service X
        if c.run - 1 > c.sentence.first and c.reading.words[c.run - 1].istitle():
            return False  # nor Contact Group Ministers
        of = next((k for k in range(c.run - 2, max(c.run - 6, c.sentence.first), -1) if c.reading.lower[k] == "of"), 0)
        if of > 1 and c.several and c.reading.lower[of - 2] == "the" and c.reading.lower[of - 1] in _ONE_OF:
            return False  # the member of the special unit X Y; with "a" or in the plural it is the unit's name
        return _second_before(c) not in ("third", "either", "a") and not (c.given and c.several)
    whose = before in _OF_BODIES or (before == "of" and _second_before(c) in _BELONG and not c.given)
    if not whose and (c.given or not before.endswith("-based")):
        return False
    after, name = c.after, c.reading.lower[c.mention.first]
    if is_given(name) or is_role(name) or name in ORGANIZATION_HEADS:  # state-run Hospital
        return False
    if not after.isalpha() or after in _ENDS_PHRASE or after in SAYING or after.endswith("ed") or after in OFFICERS:
        return True
    return after in ("and", "or", "as") or _is_noun(after)  # not "the banned Morning Star flag"


def _second_before(c: Context) -> str:
    """The word before the word before the name, "" where the sentence has none."""
    return c.reading.lower[c.mention.first - 2] if c.mention.first - 2 >= c.sentence.first else ""


def _second_behind(c: Context) -> str:
    """The word behind the word behind the name, "" where the sentence has none."""
    return c.reading.lower[c.mention.last + 1] if c.mention.last + 1 < c.sentence.last else ""


def _is_noun(word: str) -> bool:
    """True for agency, group, carmaker: what a body is called."""
    return word in ORGANIZATION_NOUNS or (word.endswith(_TRADES) and not is_role(word))


def _known_as(c: Context) -> bool:
    """ "the national weather service, known as Meteonor"."""
    lower, name = c.reading.lower, c.mention.first
    return name - 4 >= c.sentence.first and lower[name - 3 : name - 1] == [",", "known"] and _is_noun(lower[name - 4])


def _in_apposition_to_noun(c: Context) -> bool:
    """ "his party, Vetëvendosje,", "its branch, JNIM."; not "the spokesman of the Embassy, X,"."""
    noun = _second_before(c)
    if c.several and c.given:  # in the presidency, Ana Petric,
        return False
    if c.after not in CLOSES_PHRASE or c.reading.words[c.mention.first - 2] != noun:
        return False
    if noun in _KIN_OF_BODIES and c.reading.lower[c.mention.first - 3] == "its":  # the G9 alliance and its rival, G-Pep
        return True
    return _is_noun(noun) or noun in ORGANIZATION_HEADS or noun in _PARTS_OF_BODIES


def _explained(reading: Reading, end: int, last: int) -> bool:
    """ "X, the company that works the slope", "X, a militant group,"."""
    words, lower = reading.words, reading.lower
    if end + 2 >= last or lower[end + 1] not in _ARTICLES:
        return False
    for k in range(end + 2, min(end + 8, last)):
        word = lower[k]
        if word in _ENDS_PHRASE or not (word[0].isalpha() or word in ("'s", "'", "’")):
            whole = word == "of" and k + 1 < last and (lower[k + 1] == "the" or words[k + 1][0].isupper())
            part = words[k - 1] in _PARTS_OF_BODIES and (whole or "'s" in lower[end:k])
            return part or _is_noun(words[k - 1])
    return False


def noun_behind(reading: Reading, end: int, last: int) -> int:
    """The end of the noun behind a name, "X party", "X rebel group", "X news agency"; `end` where there is none."""
    lower = reading.lower
    k = end
    while k < last and k - end < 2 and lower[k] in BODY_ADJECTIVES:
        k += 1
    if k > end and (k == last or not _is_noun(lower[k])):
        k -= 1  # the Fano militia
    if k < last and _is_noun(lower[k]) and reading.words[k][0].islower():
        return end if k + 1 < last and is_role(lower[k + 1]) else k + 1
    return end


def _before_noun(c: Context) -> bool:
    """ "the Self-Determination party", "Fidesz party", "the M23 rebel group"; not "Gashi's bank"."""
    end = c.mention.last
    stop = noun_behind(c.reading, end, c.sentence.last)
    if stop == end:
        return False
    noun = c.reading.lower[stop - 1]
    if c.mention.first == c.sentence.first and not c.several and c.reading.lower[c.run].endswith(_TELLS_MANNER):
        return False  # Retreating rebels
    if noun in _MILITANTS and not c.several and c.reading.lower[c.run].endswith(_OF_ADJECTIVES):
        return False  # Takfiri insurgents
    if noun == "union" and c.before == "of":  # the headman of Tentulia union
        return False
    return noun in NOUNS_OF_PARTIES or stop - end > 1 or (noun not in _NOT_BEHIND and c.before in _BEFORE_NOUN)


def _has_officer(c: Context) -> bool:
    """ "the Fianna Fáil leader", "HTS leader", "ISWAP fighters"; not "the Golden Globe winner"."""
    if c.several:
        if c.given or not COMMON.isdisjoint(c.reading.lower[c.mention.first : c.mention.last]):
            return False
        k = c.mention.last + 1 if c.after in _PORTFOLIOS else c.mention.last
        if k + 1 < c.sentence.last and c.reading.lower[k] in _SPOKESMEN and c.reading.words[k + 1][0].isupper():
            return True  # Ganga Dal leader X, Terra Nostra defence spokesman Y
        return c.after in OFFICERS and (c.before == "the" or c.after in _BELONG)
    word = c.reading.words[c.mention.first]
    if c.after in _MILITANTS and c.before and word[1:].islower() and word.lower() not in COMMON:  # the Fano militiamen
        return not word.endswith(_OF_ADJECTIVES) and word not in ADJECTIVES and f"{word}s" not in PEOPLES
    return c.after in OFFICERS and word.isupper() and len(word) > 1


def _weak_head_acts(c: Context) -> bool:
    """ "Georgian Dream said", "the Islamic Jihad has": words that end like a party's name; "blamed Los Tigres"."""
    m, last = c.mention, c.sentence.last
    if c.reading.lower[m.first] in ("los", "les") and (c.after in PREDICATES or c.before in ("blamed", "accused")):
        return True
    if c.given or c.reading.lower[m.last - 1] not in WEAK_HEADS:
        return False
    acts = c.after in PREDICATES or (c.after == "'s" and _owns(c.reading, m.last + 1, last))
    acts = acts or (c.before in ("for", "of") and _second_before(c) in OFFICERS)  # a spokesman for Severn Water
    return acts and all(starts_name(word) for word in c.reading.words[m.first : m.last])
