"""One place where the text names somebody, and how far a run of capitals goes."""

from dataclasses import dataclass

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.given_names import FEMALE, MALE
from kosovo_reader.language.lexicon import MONTHS, SAYING, WEEKDAYS


@dataclass(slots=True)
class Mention:
    """One place where the text names somebody.

    first, last  tokens of the name, without title and article
    kind         person, organization, country, group; "seat" and "place" are no actors; "acronym", "told" (whom
                 somebody told something) and None are names of which only other mentions can tell whose
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


PARTICLES = frozenset(
    "de da do dos del della di du van von der den ter ten la le al el bin ibn bint abu ould ben y zu af".split()
)

ARABIC = ("al-", "el-", "ar-", "as-", "ash-", "at-", "ad-", "an-", "az-")


def run_end(reading: Reading, i: int, last: int) -> int:
    """Where the run of capitals that starts at token `i` ends; particles inside it belong to it ("Ursula von der Leyen")."""
    words, lower = reading.words, reading.lower
    end = i + 1
    while end < last:
        word = words[end]
        if word[0].isupper() or word.startswith(ARABIC):
            if lower[end] in WEEKDAYS or (lower[end] in MONTHS and not is_given(lower[end - 1])):  # but Theresa May
                break
            end += 1
        elif lower[end] in PARTICLES:
            k = end + 1
            while k < last and k - end < 3 and lower[k] in PARTICLES:
                k += 1
            if k >= last or not words[k][0].isupper():
                break
            end = k + 1
        else:
            break
    return end


def is_given(word: str) -> bool:
    return word in MALE or word in FEMALE


def is_spoken_of(reading: Reading, run: int, end: int, sentence: Sentence) -> bool:
    """True if the name is beside a reporting verb, or is told an age, or goes on with "who"."""
    _words, lower, last = reading.words, reading.lower, sentence.last
    before = lower[run - 1] if run > sentence.first else ""
    after = lower[end] if end < last else ""
    if after in SAYING or before in SAYING:
        return True
    if after in ("also", "later", "then", "once") and end + 1 < last and lower[end + 1] in SAYING:
        return True
    if after == "," and end + 1 < last:
        nxt = lower[end + 1]
        return nxt in ("who", "whose", "himself", "herself")
    return is_aged(reading, end, last)


def is_aged(reading: Reading, end: int, last: int) -> bool:
    """True if an age follows the name: "Danylo, 15, came", "Elek (54)"."""
    words, lower = reading.words, reading.lower
    if end + 2 >= last or words[end] not in (",", "(") or not lower[end + 1].isdecimal() or len(lower[end + 1]) > 2:
        return False
    return words[end + 2] == ")" if words[end] == "(" else words[end + 2] in ",.;"
