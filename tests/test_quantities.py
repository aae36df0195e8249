"""Wordings of a number: count, low and high; `-` is open or vague."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kosovo_reader.article import Article, Block, Reading
from kosovo_reader.language.quantities import quantity
from kosovo_reader.plain import fold

WORDINGS = """
30 people -> 30 30 30
thirty -> 30 30 30
thirty-four boys -> 34 34 34
13,000 -> 13000 13000 13000
850 000 Albanians -> 850000 850000 850000
2.5 million -> 2500000 2500000 2500000
2m people -> 2000000 2000000 2000000
1.5m people -> 1500000 1500000 1500000
two and a half thousand -> 2500 2500 2500
1.200 rebels -> 1200 1200 1200
one hundred and sixty-three people -> 163 163 163
a hundred -> 100 100 100
one -> 1 1 1
at least 30 -> 30 30 -
at least thirty-four -> 34 34 -
no fewer than 30 -> 30 30 -
30 or more -> 30 30 -
30+ -> 30 30 -
more than 50 -> 50 51 -
over 50 -> 50 51 -
well over 50 -> 50 51 -
upwards of 50 -> 50 51 -
nearly 50 -> 50 - 50
almost 50 -> 50 - 50
up to 50 -> 50 - 50
as many as 50 -> 50 - 50
no more than 50 -> 50 - 50
close to 50 -> 50 - 50
fewer than 50 -> 50 - 49
less than 50 -> 50 - 49
about 50 -> 50 - -
some 50 -> 50 - -
around 50 -> 50 - -
roughly 50 -> 50 - -
an estimated 50 -> 50 - -
50 or so -> 50 - -
20 to 30 -> - 20 30
20-30 -> - 20 30
20–30 -> - 20 30
between 20 and 30 -> - 20 30
two or three -> - 2 3
two to three hundred -> - 200 300
two to three dozen -> - 24 36
5 to 100 -> - 5 100
100 to 150 -> - 100 150
dozens -> - 24 -
dozens of people -> - 24 -
scores -> - 40 -
hundreds -> - 200 -
thousands -> - 2000 -
tens of thousands -> - 20000 -
hundreds of thousands -> - 200000 -
millions -> - 2000000 -
several -> - 3 -
several hundred -> - 300 -
a few -> - 3 -
a few dozen -> - 36 -
a couple -> 2 2 2
both -> 2 2 2
half a dozen -> 6 6 6
a half dozen -> 6 6 6
a dozen -> 12 12 12
two dozen -> 24 24 24
more than three dozen -> 36 37 -
at least a dozen -> 12 12 -
a dozen or so -> 12 - -
about a hundred -> 100 - -
nearly half a million -> 500000 - 500000
another five -> 5 5 5
a further 12 -> 12 12 12
a total of 45 -> 45 45 45
all 158 -> 158 158 158
only seven -> 7 7 7
"""

NONE = """
a man
some people
many people
most
at last
3.47
12 %
12 per cent
12 percent
12th
24-year-old
no
over the hill
about them
more than enough
half
between them
few
dozen
"""


def tokens(text: str) -> list[str]:
    return Reading(Article("a.txt", text, fold(text), (Block("body", 0, len(text)),))).lower


def read(text: str) -> tuple[int | None, int | None, int | None] | None:
    words = tokens(text)
    found = quantity(words, 0, len(words))
    return found[:3] if found else None


@pytest.mark.parametrize("row", WORDINGS.strip().splitlines())
def test_wordings(row: str) -> None:
    text, _, wanted = row.partition(" -> ")
    assert read(text) == tuple(None if n == "-" else int(n) for n in wanted.split())


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_no_quantity(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("$12 million", 1),
        ("8:55 p.m.", 0),
        ("8:55 p.m.", 2),
        ("aged 12", 1),
        ("No. 12", 1),
        ("rose by 3.47", 2),
    ],
)
def test_number_of_something_else(text: str, at: int) -> None:
    words = tokens(text)
    assert quantity(words, at, len(words)) is None


def test_place_of_a_quantity() -> None:
    words = "in all at least two dozen or so people".split()
    found = quantity(words, 2, len(words))
    assert found is not None
    assert (found.first, found.last) == (2, 8)


_WORD = st.sampled_from(
    "at least more than up to two dozen hundreds of thousand several a 20 30 , - or so half".split()
)


@given(st.lists(_WORD, min_size=1, max_size=12))
def test_bounds_hold_the_count(words: list[str]) -> None:
    for i in range(len(words)):
        found = quantity(words, i, len(words))
        if found:
            assert i == found.first < found.last <= len(words)
            assert found.low is None or found.high is None or found.low <= found.high
            assert found.stated is None or found.low is None or found.low <= found.stated + 1
