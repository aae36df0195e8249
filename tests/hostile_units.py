"""Texts on which a careless pattern or loop takes the square of their length; each is a function of the length."""

from collections.abc import Callable
from functools import partial
from itertools import count


def _repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


_CONSONANTS = "bcdfghjklmnpqrstvwxz"


def _numbered(unit: str, length: int) -> str:
    """`{}` is another word each time, and none that is known: Qbbbb, Qbbbc, ..."""
    pieces: list[str] = []
    size = 0
    for i in count():
        if size >= length:
            return "".join(pieces)[:length]
        letters = "".join(_CONSONANTS[i // 20**k % 20] for k in (3, 2, 1, 0))
        pieces.append(unit.replace("{}", f"Q{letters}"))
        size += len(pieces[-1])
    raise AssertionError


# Marks, single words, pieces of a form that never come to its end.
_REPEATED = [
    "“", "”", "‘", "’", "\"", "'", "„", "«", "’s ", "“a ", "“a” ", "“A.” ", "‘a’ ", "\"a,” ", "1,1,1,", "111,111,",
    "1", "1.", "1-", "1/1/", "1998-", "1998 ", "$1 ", "1 to ", "5:00 ", " ", "\n", "\t", "\u00a0", "\u200b", "\u00ad",
    "e\u0301", "\u0130", "ﬁ", "\U0001f600", "(", "[", "()", "—", "- ", "-", ".", ". ", "! ", "…", ", ", "; ", ": ",
    "/", "|", "•\n", "&", "<p>", "a.b@c ", "x", "A", "a a a ", "Aa ", "Aa Bb ", "AB ", "A. ", "A.B.", "a\n", "A b\n",
    "A b.\n\n", "of the of the ", "and ", "the ", "at least ", "more than ", "between five and ", "five ", "hundred ",
    "dozens of ", "30 to ", "up to 30, ", "no ", "May ", "30 May ", "May 30, ", "Monday ", "Monday and ", "last ",
    "the same day ", "a year earlier ", "in 1998, ", "said ", "he said ", "said that he said ", "told the ",
    "according to ", "he ", "his ", "who ", "which ", "was ", "killed ", "30 killed and ", "30 people were ",
    "30 people, ", "injured 30 soldiers and ", "two of them, ", "a boy, 7, ", "Milan M., 31, ",
    "the suspects, 1, 2, ", "12'000", "who they said were killed ", "two men in hospital, ", "and named as such, ",
    "300 left for Albania, ", "soldiers ", "killing of ", "Mr ", "President ",
    "The president of the ", "of Kosovo ", "Kosovo ", "Kosovo's ", "KFOR (KFOR) ", "the United ", "Ana Petrović, ",
    "Ana Petrović, a teacher, ", "Ana Petrović and ", "Foreign Ministry of the ", "Serbs and ", "Pristina, ",
    "“a,” he said. ", "“A,” she said, “b.” ", "“A b c d.”\n\n", "“A b c d.\n\n", "He said: ", "Ana: “No.” ", "Home ",
    "By A\n",
    "Three policemen were injured on Monday, said Ana Petrović, and ",  # a sentence without end
]  # fmt: skip

# A word that is new each time: whatever is kept by name grows with the text.
_NUMBERED = [
    "Ana {} said so. ",
    "Ana {}, the mayor of {}, and ",
    "{} Petrović said: “No.” Petrović left. ",
    "{} Petrović. ",
    "The {} Party (KFOR) said so. ",
    "the Ministry of {} ",
    "“I am {}, a b c.”\n\n",
    "“I am {},” he said. ",
    "“I am {},” said the minister. ",
    "{} told us that 30 soldiers of {} were killed on Monday. ",
    "30 {} ",
    "{}\n",
    "{}",
    "{} ",
    "{}. ",
    "{} and ",
    "{}, ",
]

UNITS: dict[str, Callable[[int], str]] = {ascii(unit): partial(_repeated, unit) for unit in _REPEATED} | {
    f"numbered {unit!a}": partial(_numbered, unit) for unit in _NUMBERED
}
