"""Whether a name is a person's, a body's or neither: what the words around it tell."""

from kosovo_reader.article import Reading
from kosovo_reader.language.appositions import BEFORE_POST, role_after, role_in_apposition
from kosovo_reader.language.countries import ADJECTIVES, PEOPLES
from kosovo_reader.language.given_names import EAST_ASIAN_SURNAMES
from kosovo_reader.language.institutions import WEAK_HEADS
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    COMMON,
    DETERMINERS,
    KIN,
    LOCATIVES,
    LOWER_HEAD_MODIFIERS,
    ORGANIZATION_HEADS,
    ORGANIZATION_NOUNS,
    PREDICATES,
    PREPOSITIONS,
    SAYING,
)
from kosovo_reader.language.people import HUMAN_ENDINGS, PERSONS
from kosovo_reader.language.posts import is_human, is_role, role_before
from kosovo_reader.names.called import acronym_acts, does_as_papers_do, is_called_a_body, noun_behind
from kosovo_reader.names.evidence import has_kin, he_follows, is_aged, is_kin, is_sought, is_spoken_of, suffers
from kosovo_reader.names.known import KNOWN
from kosovo_reader.names.mention import DIGITS, Context, Mention, MentionKind, is_surname, written
from kosovo_reader.names.ministries import end_of_police
from kosovo_reader.names.places import stands_where
from kosovo_reader.names.roles import best_role, gender_told, plural_title, told_by_copula, told_of_unnamed

_CLOSES_QUOTE = frozenset(["”", '"', "“", "»", "’’"])
_WORKERS = (
    PERSONS
    - ORGANIZATION_NOUNS
    - frozenset("other male female individual person victim couple twin guy lady kid lad lass bloke".split())
)
_OF_BODIES = frozenset(
    """
    partner member operator broadcaster sponsor rival host supplier owner paramilitary national nationalist loyalist
    royalist islamist separatist muslim christian sikh buddhist jihadist insurgent guerrilla terrorist extremist
    """.split()
)
_AT_WORK = tuple(ending for ending in HUMAN_ENDINGS if ending[0] != "-")
# "Witness B. Asked whether", "vitamin D. Extra doses"
_LETTERED = frozenset(
    """
    the witness suspect defendant plan type class group team block unit point section annex vitamin hepatitis part
    """.split()
)
_AFTER_NAMED = PREPOSITIONS | frozenset("and or who were when after as died".split())
_LABELS = frozenset(["MR", "MRS", "MS", "DR"])
_BEFORE_POLICE = frozenset("undercover plainclothes heavy extra additional rival corrupt armed angry burnt".split())
_LOWER_HEADS = frozenset(["police", "hospital", "cartel", "clinic"])


def judge(c: Context) -> bool:
    """True if the surroundings tell whether the name is a person's, a body's, or neither by itself."""
    return (
        (not c.titled and _judge_untitled(c))
        or _told_by_post(c)
        or _told_by_act(c)
        or (c.several and c.mention.first == c.sentence.first and _told_by_next_sentence(c))
    )


def _judge_untitled(c: Context) -> bool:
    """What the neighbours of a name without a title tell; the first of them that tells something counts."""
    before, after = c.before, c.after
    return (
        (not c.several and c.mention.name.isupper() and _capitals(c))
        or (
            is_called_a_body(c) and not _is_of_people(c) and not (before == "," and explained_post(c)) and _make_body(c)
        )
        or (not c.given and _told(c))
        or ((before == "said" or before in _CLOSES_QUOTE) and _quoted(c))
        or (after in _LOWER_HEADS and _in_lower_case(c))
        or (stands_where(c) and _make(c, "where"))
        or (before == "the" and _with_article(c))
    )


def _capitals(c: Context) -> bool:
    """ "the SBU said"; other capitals wait for what brackets or other mentions tell."""
    if len(c.mention.name) < 2:
        return False
    c.mention.kind = "acronym"
    first = c.mention.first
    if first > 1 and c.reading.words[first - 1] == "." and c.reading.words[first - 2] in _LABELS:
        c.mention.kind = "person"  # MR. FOLEY: in a transcript
        return True
    after = c.reading.words[c.mention.last : min(c.mention.last + 3, c.sentence.last)]
    if len(after) == 3 and after[0] == "(" and after[2] == ")" and after[1][0].isupper() and after[1].endswith("ist"):
        c.mention.kind, c.mention.last = "organization", c.mention.last + 3  # CPI (Maoist)
        c.mention.name = written(c.reading, c.mention.first, c.mention.last)
    elif acronym_acts(c):
        _make_body(c)
    return True


def _is_of_people(c: Context) -> bool:
    """True for the name of "the Bosnian Serb party", "the Bosnian Serb leader"."""
    people = c.reading.words[c.mention.last - 1]
    return people in ADJECTIVES or f"{people}s" in PEOPLES


def _make(c: Context, kind: MentionKind) -> bool:
    c.mention.kind = kind
    return True


def _make_body(c: Context) -> bool:
    m = c.mention
    m.kind = "organization"
    m.last = noun_behind(c.reading, m.last, c.sentence.last)
    return True


def _told(c: Context) -> bool:
    """ "told Danas", "Koha quotes him", "KoSSev learns", "Ukrinform reports": a paper, if no person is called so."""
    owned = c.before == "'s" and c.reading.lower[c.run - 3 : c.run - 2] == ["told"]  # told Iran's Fars
    if not (c.before == "told" or owned or does_as_papers_do(c)) or _is_of_people(c):
        return False
    if c.several and (c.before != "told" or c.after == "to" or _is_east_asian(c.reading, c.mention)):
        return False
    if c.reading.words[c.mention.last - 1] in ("States", "Members"):
        return False
    return _make(c, "told")


def _quoted(c: Context) -> bool:
    """,” Gashi said: a person, if the article names him again."""
    lower, m = c.reading.lower, c.mention
    if c.several or c.given or len(lower[m.first]) < 3 or lower[m.first] in COMMON or is_role(lower[m.first]):
        return False
    behind = c.before in _CLOSES_QUOTE and c.after in SAYING and c.after not in ("reports", "writes")
    second = lower[m.first - 2] if m.first - 2 >= c.sentence.first else ""
    if behind or (c.before == "said" and second in _CLOSES_QUOTE and c.after in (".", ",")):
        m.kind = "quoted"
    return m.kind == "quoted"


def _in_lower_case(c: Context) -> bool:
    """ "Chandpur police", "Haifa's Rambam hospital", "the Sinaloa cartel"; not "Riot police", "Mayo police station"."""
    m = c.mention
    word = c.reading.lower[m.first]
    if c.reading.words[m.last - 1] in ADJECTIVES:  # a Kosovar Albanian police officer
        return False
    if c.run == c.sentence.first and not c.several and (word in _BEFORE_POLICE or "-" in word):
        return False  # Burnt-out police van
    if word in LOWER_HEAD_MODIFIERS or word.split("-", 1)[0] in COMMON or word.endswith(("ed", "ing", "al")):
        return False
    if c.before in ("a", "an") and c.after != "police":
        return _make(c, "where")  # flown to a Des Moines hospital
    if (end := end_of_police(c.reading, c.run, m.last + 1, c.sentence)) is None:
        m.kind = "where"
    else:
        m.kind, m.name, m.last = "organization", f"{m.name} {written(c.reading, m.last, end)}", end
    return True


def _with_article(c: Context) -> bool:
    """ "the Bundeswehr said": no person has an article, and no body is "the Secretary-General"."""
    if is_role(c.reading.lower[c.mention.last - 1]):
        return True
    # "the Commission" is short for another
    if c.after in SAYING and (c.several or c.reading.lower[c.mention.first] not in ORGANIZATION_HEADS):
        c.mention.kind = "organization"
    return True


def _told_by_post(c: Context) -> bool:
    """A person by title, post, kin or age: "Mr Gashi", "X, the mayor,", "his son Marko", "Ristan (54)"."""
    reading, m, first, last = c.reading, c.mention, c.sentence.first, c.sentence.last
    after = None
    if not (c.several or DIGITS.isdisjoint(m.name)):
        return False  # Witness K-12, a former driver
    if c.after in BEFORE_POST:
        end, words = m.last, reading.words  # Ana Silva (PSD), the mayor
        if end + 3 < last and words[end] == "(" and words[end + 2] == ")" and words[end + 1].isupper():
            end += 3
        after = role_after(reading, end, last)
        if after and c.in_opening and after[1] < last and reading.lower[after[1]] in PREDICATES:
            after = None  # At the trial of X, the judge said
    explained = explained_post(c) if c.before == "," or c.before.endswith("-year-old") else None
    if roles := list(filter(None, (role_before(reading, m.first, first), explained, after))):
        m.role = best_role(reading, roles)
        m.gender = m.gender or gender_told(reading, roles)
    worker = reading.lower[m.first - 1] if m.first > first else ""
    if m.role is None and c.several and c.given and (worker in _WORKERS or worker.endswith(_AT_WORK)):
        m.role = role_before(reading, m.first, first, human=True)  # gold dealer Kelvin Grant
    if m.role is None and c.titled:
        m.role = plural_title(reading, c.run, m.first)
    elif m.role is None and c.several and c.after in ("and", ",") and c.before.endswith("s"):
        m.role = role_before(reading, m.first, first, plural=True)  # prime ministers Ana Hoxha and Arben Gashi
    if (
        m.role
        or c.titled
        or after
        or (c.after in (",", "(") and _is_aged(c))
        or ((c.before == "," or c.before in KIN) and is_kin(reading, c.run, first))
    ):
        m.kind = "person"
        return True
    return False


def _is_aged(c: Context) -> bool:
    """ "Ristan (54)"; no "Man, 34, dies"."""
    headed = not c.several and c.run == c.sentence.first and is_human(c.reading.lower[c.mention.first])
    return is_aged(c.reading, c.mention.last, c.sentence.last) and not headed


def explained_post(c: Context) -> tuple[int, int] | None:
    """The post before the comma in "The head of Unmik, Veikko Holmström, called"."""
    return role_in_apposition(c.reading, c.run, c.mention.last, c.sentence.first, c.sentence.last)


def _told_by_act(c: Context) -> bool:
    """A person by what the name does or bears: "Dejan Ristan said", "relatives of X", "Branislav's son"."""
    reading, m = c.reading, c.mention
    weak = reading.lower[m.last - 1] in WEAK_HEADS and not c.given
    if weak or reading.words[m.first] in ADJECTIVES:  # Georgian Dream
        return False
    named = c.several or c.given
    if (
        (has_kin(reading, m.last, c.sentence.last) and c.before not in PREPOSITIONS and DIGITS.isdisjoint(m.name))
        or (c.several and c.before in ("named", "appointed", "elected") and c.after in ("as", "to"))
        or (named and is_spoken_of(reading, c.run, m.last, c.sentence))
        or (c.several and c.before.endswith("-year-old") and _is_whole_age(c))
        or (c.several and (_has_initial(c) or _is_balkan(c)))
        or (c.several and _is_at_work(c))
        or _is_subject(c)
        or (c.several and (c.given or _is_east_asian(reading, m) or suffers(reading, m.last, c.sentence.last)))
    ):
        m.kind = "person"
    elif is_sought(reading, c.run, c.sentence.first) and (named or c.before in ("named", "surnamed", "as", "name")):
        m.kind = "person"
        m.role = told_of_unnamed(reading, m.first, c.sentence.first)
    if m.kind and c.several and m.role is None and c.before in _WORKERS:
        m.role = role_before(reading, m.first, c.sentence.first, human=True)  # former employee Samgar Holm
    if m.kind and m.first == c.sentence.first:
        m.role = told_by_copula(reading, m.last, c.sentence.last)
    return m.kind is not None


def _is_at_work(c: Context) -> bool:
    """ "the former employee Samgar Holm"; not "the paramilitary Rapid Support", "its partner Goldman Sachs"."""
    words, m = c.reading.words, c.mention
    worker = c.before in _WORKERS and c.before not in _OF_BODIES and words[m.first - 1].islower()
    return worker and len(words[m.first]) > 2 and words[m.last - 1].istitle()


def _is_balkan(c: Context) -> bool:
    """ "Millan Radojicic", "Fidan Hoxhaj", by the surname's ending; not in "Deva Konjevic", a place."""
    words, m = c.reading.words, c.mention
    first, last = words[m.first], words[m.last - 1]
    if (
        m.last - m.first != 2
        or not first.istitle()
        or not is_surname(last)
        or last.endswith("i")
        or c.before in LOCATIVES
    ):
        return False
    return first not in KNOWN and first.lower() not in COMMON and first not in ADJECTIVES and c.before != "the"


def _is_subject(c: Context) -> bool:
    """ "said that Krasniqi is waging war": a surname by its ending, of whom somebody tells something."""
    m = c.mention
    told = c.before == "that" and c.after in AUXILIARIES and not c.several
    return told and is_surname(m.name) and c.reading.words[c.run - 2].lower() in SAYING


def _has_initial(c: Context) -> bool:
    """ "S. Petrov", "got J. K. Lima to stop"; not "N. Korea", "E. coli"."""
    words, m = c.reading.words, c.mention
    first, last = words[m.first], words[m.last - 1]
    initial = len(first) == 2 and first[1] == "." and first[0].isupper() and c.before not in _LETTERED
    named = last.isalpha() and last.istitle() and last not in KNOWN and last.lower() not in COMMON
    return initial and named and m.last - m.first < 4


def _is_whole_age(c: Context) -> bool:
    """ "19-year-old Ana Lima and a boy"; not "a 20-year-old Toyota Corolla", "25-year-old Real Madrid striker Y"."""
    if c.run - 2 >= c.sentence.first and c.reading.lower[c.run - 2] in DETERMINERS:
        return False
    return not c.after.isalpha() or c.after in AUXILIARIES or c.after in _AFTER_NAMED


def _is_east_asian(reading: Reading, m: Mention) -> bool:
    """ "Kim Min Su", "Lee Jae-ho": surname first, and a given name of two syllables."""
    second = reading.words[m.first + 1]
    head, hyphen, tail = second.partition("-")
    return reading.lower[m.first] in EAST_ASIAN_SURNAMES or (
        m.last - m.first == 2 and bool(hyphen) and head.isalpha() and tail.isalpha() and tail.islower()
    )


def _told_by_next_sentence(c: Context) -> bool:
    """ "Omar Ben Salah was a 25-year-old welder.", "Tarek Mitri sat outside. He ..."."""
    m = c.mention
    m.role = told_by_copula(c.reading, m.last, c.sentence.last)
    if m.role or he_follows(c.reading, m.first):
        m.kind = "person"
    return m.kind is not None
