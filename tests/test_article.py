"""The cut into tokens and sentences: ` | ` between sentences."""

import pytest

from kosovo_reader.article import Article, Block, Reading
from kosovo_reader.plain import fold

SENTENCES = [
    "He left. | She stayed.",
    "Maj. Gen. Ana Berenyi spoke. | He left.",
    "Did the ship sink? | No. | Three people died.",
    "Resolution No. 1244 was passed. | He left.",
    "Robert F. Kovac spoke. | He left.",
    "Robert F.\nKovac spoke. | He left.",
    "The U.S. envoy left. | He flew from the U.S. | The ambassador stayed.",
    "“We stay.” | He left.",
    "It cost 3.5 million. | He left at 3 p.m. on Monday.",
    "The deal (see No. 4) holds. | He left!",
]


def read(text: str) -> Reading:
    return Reading(Article("a.txt", text, fold(text), (Block("body", 0, len(text)),)))


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences(text: str) -> None:
    plain = text.replace(" | ", " ")
    reading = read(plain)
    cut = [plain[reading.starts[first] : reading.ends[last - 1]] for first, last, _ in reading.sentences]
    assert cut == text.split(" | ")


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        ("The WHO said so.", "the WHO said so ."),
        ("GUNMAN WHO KILLED THREE SHOT", "gunman who killed three shot"),
        ("WHO DG visits", "WHO dg visits"),
    ],
)
def test_the_health_agency_is_no_relative(text: str, lower: str) -> None:
    assert " ".join(read(text).lower) == lower
