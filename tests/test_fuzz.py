"""Articles cut, doubled, spliced and spoilt: whatever stands there, a summary comes of it, and every entry holds.

KOSOVO_READER_FUZZ=100000 runs that many of each kind instead of some hundreds.
"""

import os
import random
import re
from unicodedata import normalize

import pytest
import yaml
from corpus import ARTICLES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kosovo_reader.batch import Options
from kosovo_reader.layout.masthead import read_article
from kosovo_reader.loader import decode
from kosovo_reader.output import entry_of
from kosovo_reader.plain import visible
from kosovo_reader.summary import Summary, summarize

CASES = int(os.environ.get("KOSOVO_READER_FUZZ", "400"))
TEXTS = [path.read_text("utf-8") for path in ARTICLES]
_MARKS = "“”\"'‘’„«»‚‹›`´"
_WORDS = re.compile(r"\w+")
# What trips readers of news: pieces of what the rules look for.
PIECES = [
    *_MARKS, *".,;:!?…()[]-–—/|•\n\t ", "\n\n", "\r\n", "\u00a0", "\u00ad", "\u200b", "\u202e", "\ufeff",
    "e\u0301", "ﬁ", "İ", "\x00", "\x1b", "\x85", "\u2028", "\ufffd", "\U0001f600", "9" * 40, "31 June 2023",
    "30 February", "May 9999", "0 May 0000", "1,1,1", "111,111", "1998-1997", "13:61", "2023-13-45",
    "99th century", "the 0s", "-1 people were killed", "no one", "at least", "more than", "dozens of",
    "between five and", "a hundred and", "two million billion people were killed", "said", "he said",
    "she told", "according to", "Mr", "President", "KFOR", "(KFOR)", "Kosovo’s", "’s", "of the", "and",
    "last Tuesday", "a year earlier", "two days later", "the same day", "10000 years ago",
    "9999999 weeks later", "today", "date 2023-05-30", "By A", "(AP) —", "FILE -", "Related articles",
    "LEAVE A REPLY", "14:05", "Title:", "Updated",
]  # fmt: skip


def _plainly(name: str) -> str:
    """The name whatever its accents' spelling and its apostrophe: such forms are one."""
    return normalize("NFC", name).replace("’", "'")


def holds(text: str) -> Summary:
    """The summary of a text, once all that is promised of it has been seen to hold."""
    article = read_article("page", text)
    summary = summarize(article)
    entry = summary.to_dict()
    for found in (entry["dates"], entry["actors"], entry["casualties"], entry["statements"]):
        assert [e["start"] for e in found] == sorted(e["start"] for e in found)
        for e in found:
            assert 0 <= e["start"] < e["end"] <= len(text)
            assert e["line"] == text.count("\n", 0, e["start"]) + 1
    for date in (*summary.dates, *summary.casualties):
        assert visible(text[date.place.start : date.place.end]) == date.text
    for actor in summary.actors:
        there = _plainly(visible(text[actor.place.start : actor.place.end]))
        assert there in [_plainly(name) for name in (actor.name, *actor.aliases)]
    for statement in summary.statements:
        there = visible(text[statement.place.start : statement.place.end])
        assert set(_WORDS.findall(statement.quote)) <= set(_WORDS.findall(there))
    assert yaml.load(entry_of(summary), Loader=yaml.CSafeLoader) == [entry]
    assert summarize(article) == summary
    return summary


def _cut(dice: random.Random, text: str) -> str:
    start = dice.randrange(len(text))
    return text[start : start + dice.randrange(2000)]


def _doubled(dice: random.Random, text: str) -> str:
    at, end = sorted(dice.randrange(len(text)) for _ in range(2))
    return text[:end] + text[at:end] * dice.randrange(1, 4) + text[end:]


def _spliced(dice: random.Random, text: str) -> str:
    other = dice.choice(TEXTS)
    return text[: dice.randrange(len(text))] + other[dice.randrange(len(other)) :]


def _shuffled(dice: random.Random, text: str) -> str:
    unit = dice.choice(["\n\n", "\n", ". ", " "])
    parts = text.split(unit)
    dice.shuffle(parts)
    return unit.join(parts)


def _without_marks(dice: random.Random, text: str) -> str:
    return "".join(c for c in text if c not in _MARKS or dice.random() < 0.6)


def _sown(dice: random.Random, text: str) -> str:
    for _ in range(dice.randrange(1, 30)):
        at = dice.randrange(len(text))
        text = text[:at] + dice.choice(PIECES) + text[at + dice.choice([0, 0, 1, 5]) :]
    return text


def _unspaced(dice: random.Random, text: str) -> str:
    unit = dice.choice([" ", "\n", ",", "."])
    return text.replace(unit, dice.choice(["", "\n", "  ", " \u200b"]))


def _recased(dice: random.Random, text: str) -> str:
    return dice.choice([str.upper, str.lower, str.title, str.swapcase])(text)


MUTATIONS = [_cut, _doubled, _spliced, _shuffled, _without_marks, _sown, _unspaced, _recased]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_spoilt_articles(mutation: object) -> None:
    assert callable(mutation)
    for seed in range(CASES // 4):
        dice = random.Random(seed)
        holds(mutation(dice, dice.choice(TEXTS)))


def test_articles_spoilt_many_times() -> None:
    for seed in range(CASES // 2):
        dice = random.Random(f"many {seed}")
        text = dice.choice(TEXTS)[:3000]
        for _ in range(dice.randrange(2, 5)):
            text = dice.choice(MUTATIONS)(dice, text or "x")[:6000]
        holds(text)


def test_pieces() -> None:
    for seed in range(CASES * 2):
        dice = random.Random(f"pieces {seed}")
        holds("".join(dice.choice(PIECES) + dice.choice(["", " ", "\n"]) for _ in range(dice.randrange(60))))


def test_bytes_flipped() -> None:
    for seed in range(CASES):
        dice = random.Random(f"bytes {seed}")
        data = bytearray(dice.choice(TEXTS).encode(dice.choice(["utf-8", "utf-8", "utf-16", "cp1250"]), "replace"))
        for _ in range(dice.randrange(1, 40)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        decoded = decode(bytes(data), Options().encoding)
        if decoded:
            holds(decoded[0])


@settings(max_examples=CASES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8), st.sampled_from(TEXTS).map(lambda t: t[:300]))))
def test_anything(pieces: list[str]) -> None:
    holds("".join(pieces).encode("utf-8", "replace").decode())


@pytest.mark.parametrize(
    "text",
    [
        "Contacted",
        "It was not only Paris",
        "He wept. “They came in the morning,” testified to Gashi the",
        "Twelve people were killed in Mitrovica and wounded four: two in",
        "The attack killed 12, records show",
        "Vanguard gathered",
        "Foreign Ministry of the Foreign Ministry",
        "They hoped for a change in Washington's",
        "Two men were killed, the army confirmed",
        "ed 11 men who they said had been led away and shot",
    ],
)
def test_text_that_ends_too_early(text: str) -> None:
    """Look-aheads, each of which once went over the end of a text."""
    for end in range(1, len(text) + 1):
        summarize(read_article("cut", text[:end]))
