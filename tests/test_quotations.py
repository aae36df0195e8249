"""Quotation marks: where they open and close, and what is no quotation mark."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kosovo_reader.article import Article, Block, Reading
from kosovo_reader.language.quotations import Quotation, marks, quotations
from kosovo_reader.plain import fold

# The text, then its quotations divided by |; an open one ends with ...
PAIRS = """
He said “a b” and “c d”. -> a b|c d
"a b," he said, "c d." -> a b,|c d.
•"a b," he said. -> a b,
'a b,' he said, 'c d.' -> a b,|c d.
‘a b,’ he said, ‘c d.’ -> a b,|c d.
’a b,’ he said. -> a b,
„a b“ and „c d” and „e f" -> a b|c d|e f
»a b« and »c d« -> a b|c d
»a b» and »c d» -> a b|c d
«a b» and « c d » -> a b|c d
‹a b› -> a b
``a b'' and ''c d'' -> a b|c d
,,a b'' and ,,c d“ -> a b|c d
“a b“ and “c d“ -> a b|c d
“a b" and "c d” -> a b|c d
‚a b‘ and ‚c d’ -> a b|c d
" a b " and " c d " -> a b|c d
“a ‘b’ c” -> a ‘b’ c
'a "b" c' -> a "b" c
“a “b” c” -> a “b” c
«a «b» c» -> a «b» c
„a ‚b‘ c“ -> a ‚b‘ c
“a “b c” -> a “b c
“a b. “c d” -> c d
"a b. "c d" -> c d
a b," he said. "c d" -> a b,|c d
a b,” he said. “c d” -> a b,|c d
a 5" pipe, he said -> -
``a b,″ said c -> a b,
""a b," he said -> a b,
“a b -> a b...
"a b -> a b...
'a b -> a b...
„a b -> a b...
He said: “a b -> a b...
‘a b. It's c -> a b. It's c...
'It's a dog's life' -> It's a dog's life
'The Serbs' house' -> The Serbs' house
‘The Serbs’ house’ -> The Serbs’ house
‘We like the Serbs’ and ‘they like us’ -> We like the Serbs|they like us
'It was the '90s,' -> It was the '90s,
'Get 'em,' -> Get 'em,
“It was 5'10" tall,” -> It was 5'10" tall,
("a b") ["c d"] -> a b|c d
—“a b”— -> a b
"a b"-"c d" -> a b|c d
*"a b"* -> a b
"...a b..." -> ...a b...
"a b".[1] -> a b
'a' 'b' 'c' -> a|b|c
"" and “” and '' -> -
the Serbs' and the Albanians' houses -> -
rock 'n' roll in the '90s -> -
It is 5'10" by 6'2" wide -> -
It is 6" thick and 8" wide -> -
o'clock, Shi'ites, d'Artagnan, Prud’homme -> -
the workers’ party and the farmers’ party -> -
’Ndrangheta, ’twas, ’em -> -
a, b, c,, d -> -
2 > 1 >> 0 -> -
"""


def _quotations(text: str) -> tuple[Reading, list[Quotation]]:
    plain = fold(text)
    reading = Reading(Article("a.txt", text, plain, (Block("body", 0, len(plain.text)),)))
    return reading, quotations(reading, marks(reading), 0, len(reading.words))


@pytest.mark.parametrize("row", PAIRS.strip().splitlines())
def test_pairs(row: str) -> None:
    text, expected = row.split(" -> ")
    reading, found = _quotations(text)
    told = [_inside(reading, q) + ("" if q.closed else "...") for q in found]
    assert told == ([] if expected == "-" else fold(expected).text.split("|"))


def _inside(reading: Reading, q: Quotation) -> str:
    return reading.text[reading.starts[q.first] : reading.ends[q.last - 1]]


@given(st.text(alphabet="“”„«»‹›\"'‘’‚`,. ab5sS\n-(", max_size=60))
def test_quotations_lie_apart_and_hold_something(text: str) -> None:
    _, found = _quotations(text)
    assert all(q.first < q.last for q in found)
    assert all(a.last < b.first for a, b in pairwise(found))


@pytest.mark.parametrize(
    "unit", ["“", "”", '"', "'", "‘", "’", "„", "«", "»", "`", "'a ", "s' ", '"a ', "‘s’ ", "“a “b "]
)
def test_any_number_of_marks_takes_linear_time(unit: str) -> None:
    took = []
    for size in (2_000, 32_000):
        plain = fold(unit * size)
        reading = Reading(Article("a.txt", plain.text, plain, (Block("body", 0, len(plain.text)),)))
        took.append(min(_seconds(reading) for _ in range(3)))  # the least: other work only adds to it
    assert took[1] < 16 * 6 * max(took[0], 0.001)


def _seconds(reading: Reading) -> float:
    started = time.process_time()
    quotations(reading, marks(reading), 0, len(reading.words))
    return time.process_time() - started
