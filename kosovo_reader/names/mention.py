"""One place where the text names somebody, and how far a run of capitals goes."""

import unicodedata
from typing import Literal

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.given_names import ALSO_PLACES, EITHER, FEMALE, MALE
from kosovo_reader.language.lexicon import MONTHS, PREPOSITIONS, WEEKDAYS
from kosovo_reader.language.posts import is_role

MentionKind = Literal[
    "person", "organization", "country", "group", "seat", "place", "adjective", "attribute",
    "acronym", "told", "quoted", "where",
]  # fmt: skip


class Mention:
    """One place where the text names somebody.

    first, last  tokens of the name, without title and article
    kind         person, organization, country, group; "seat", "place" and "adjective" are no actors; "attribute" (US
                 troops) is a country if it is named as one elsewhere; "acronym", "told" (whom somebody told something),
                 "quoted", "where" and None are names of which only other mentions can tell whose
    name         canonical form where the lexicon has one, else as written
    role         tokens of the post beside it
    gender       "m", "f" or "": what title or post tell
    """

    __slots__ = ("first", "gender", "kind", "last", "name", "role")

    def __init__(self, first: int, last: int, kind: MentionKind | None, name: str) -> None:
        self.first = first
        self.last = last
        self.kind = kind
        self.name = name
        self.role: tuple[int, int] | None = None
        self.gender = ""


PARTICLES = frozenset(
    """
    de da do dos das del della dello delle degli di du van von der den ter ten la le los las al el bin ibn bint abu ould
    ben y zu zum af ap ul ur dalla ng ole arap
    """.split()
)
# Particles that a name may begin with in lower case: "said von der Leyen".
LEADING = frozenset("van von der den bin ibn de del della di du".split())

ARABIC = ("al-", "el-", "ar-", "as-", "ash-", "at-", "ad-", "an-", "az-")

# "US-led", "Kosovo-born", "Serbian-language": made of a name, and none.
_COMPOUND = frozenset(
    """
    based led backed run controlled born funded owned wide dominated held made built designed language style era
    speaking majority occupied brokered mediated sponsored related aligned allied linked affiliated trained educated
    called listed level type class bound supported administered inspired friendly populated ruled only
    """.split()
)
_CALENDAR = WEEKDAYS | MONTHS
_MONTHS_OF_WOMEN = frozenset(["june", "april", "may", "august"])
CLOSES_PHRASE = frozenset(",.;)")
DIGITS = frozenset("0123456789")
_MISTERS = frozenset("mr mr. mrs mrs. ms ms. miss".split())
_LONGEST_RUN = 16  # capitals beyond it are no name: a page of headings, a million capitals


def starts_name(word: str) -> bool:
    """True for a capitalised word or an Arabic name with its article: Gashi, al-Burhan."""
    return word[0].isupper() or (word[:2].islower() and word.startswith(ARABIC))


def written(reading: Reading, first: int, last: int) -> str:
    """The tokens `first <= i < last` as the article writes them: Cox's Bazar, Doctors' Syndicate."""
    if last == first + 1:
        return reading.words[first]
    return " ".join(reading.text[reading.starts[first] : reading.ends[last - 1]].split())


def as_body(reading: Reading, first: int, last: int) -> Mention:
    """The tokens `first <= i < last` as the name of a body."""
    return Mention(first, last, "organization", written(reading, first, last))


def is_compound(lower: str) -> bool:
    """True for us-led, kosovo-born: an adjective made of a name."""
    return "-" in lower and lower.rsplit("-", 1)[1] in _COMPOUND


def run_end(reading: Reading, i: int, last: int) -> int:
    """Where the run of capitals that starts at token `i` ends, with its particles ("Ursula von der Leyen")."""
    words, lower = reading.words, reading.lower
    end = i + 1
    if end >= last or (lower[end] == words[end] and lower[end] not in PARTICLES):
        return end
    last = min(last, i + _LONGEST_RUN)
    while end < last:
        word = lower[end]
        if word != words[end]:
            if not (words[end][0].isupper() or starts_name(words[end])) or ("-" in word and is_compound(word)):
                break
            if word in _CALENDAR and (word in WEEKDAYS or not is_given(lower[end - 1])):  # but Theresa May
                if word in MONTHS and lower[end - 1] in _MISTERS:  # Mr March
                    end += 1
                    continue
                titled = word in _MONTHS_OF_WOMEN and is_role(lower[end - 1]) and end + 1 < last
                if not titled or words[end + 1].islower() or not words[end + 1].isalpha():  # Magistrate June Chan
                    break
            end += 1
        elif word in PARTICLES:
            k = end + 1
            while k < last and k - end < 3 and lower[k] in PARTICLES:
                k += 1
            if k >= last or not words[k][0].isupper():
                break
            end = k + 1
        else:
            break
    return end


_GIVEN = MALE | FEMALE | EITHER
_ISLAMIC = ("ullah", "uddin")
_MOVEMENTS = frozenset("hizbullah ansarullah jundullah".split())
_LOOSE = {"đ": "dj", "ð": "d", "ø": "o", "ł": "l", "ı": "i"}


def fold(word: str) -> str:
    """A word in lower case without its accents: marton, djuric."""
    if word.isascii():
        return word
    folded = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    for letter, plain in _LOOSE.items():
        folded = folded.replace(letter, plain)
    return folded


def is_given(word: str) -> bool:
    """True for a first name, evidence that a run of capitals is a person; with or without its accents."""
    if word.endswith(_ISLAMIC):  # Inayatullah, Salahuddin
        return word not in _MOVEMENTS
    return word in _GIVEN or (not word.isascii() and fold(word) in _GIVEN)


# Endings of surnames that no English word has: "Musliu", "Petrović", "Shevchenko"; not "Berisha".
_SURNAME_ENDINGS = tuple("i ić vic cic kic jic zic aj iu enko adze shvili escu oglu oğlu".split())


def is_surname(word: str) -> bool:
    """True for a capitalised word that ends as surnames do and English words do not: Musliu, Krasniqi, Petrović."""
    return len(word) > 4 and word[0].isupper() and word[1:].islower() and word.endswith(_SURNAME_ENDINGS)


class Context:
    """A name and what stands around it.

    run      where its titles begin
    before   the word before it and its titles, "" at the head of a sentence
    after    the word behind it, "" at the end of a sentence
    titled   whether it has titles
    several  whether it has several words
    given    whether it begins with a first name
    """

    __slots__ = ("after", "before", "given", "mention", "reading", "run", "sentence", "several", "titled")

    def __init__(self, reading: Reading, mention: Mention, run: int, sentence: Sentence) -> None:
        lower, end = reading.lower, mention.last
        while run > sentence.first and lower[run - 1] == "general" and reading.words[run - 1] == "General":
            run -= 1  # the commissioner, General X
        self.reading = reading
        self.mention = mention
        self.run = run
        self.sentence = sentence
        self.titled = run < mention.first
        self.before = lower[run - 1] if run > sentence.first else ""
        self.after = lower[end] if end < sentence.last else ""
        self.several = end - mention.first > 1
        first = lower[mention.first]
        self.given = (
            is_given(first)
            or (self.several and first in ("sheikh", "emir"))
            or (self.several and (first in _MONTHS_OF_WOMEN or first in ALSO_PLACES))  # April Jones, Austin Holm
            or (end - mention.first > 2 and first == "abu" and lower[end - 1].startswith(ARABIC))  # Abu Bakr al-Hashimi
        )

    @property
    def in_opening(self) -> bool:
        """True for a name in the phrase that a sentence opens with: "At the trial of X, the judge said"."""
        lower, first = self.reading.lower, self.sentence.first
        opens = lower[first] in PREPOSITIONS or lower[first] in ("after", "before", "according")
        return opens and self.run - first < 12 and "," not in lower[first : self.run]
