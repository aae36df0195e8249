"""Every entry can be checked: it tells its place, and the article says there what the entry says."""

import re
from pathlib import Path

import pytest
from corpus import ARTICLES, article

from kosovo_reader.plain import visible
from kosovo_reader.summary import Place, Summary, summarize


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def entries(summary: Summary) -> list[Place]:
    lists = (summary.dates, summary.actors, summary.casualties, summary.statements)
    return [entry.place for found in lists for entry in found]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
class TestEveryEntry:
    def test_lies_in_the_article(self, path: Path) -> None:
        text, summary = article(path).text, summarize(article(path))
        for line, start, end in entries(summary):
            assert 0 <= start < end <= len(text)
            assert line == text.count("\n", 0, start) + 1

    def test_text_is_what_stands_there(self, path: Path) -> None:
        text, summary = article(path).text, summarize(article(path))
        for entry in (*summary.dates, *summary.casualties):
            assert visible(text[entry.place.start : entry.place.end]) == entry.text

    def test_actor_is_named_there(self, path: Path) -> None:
        text, summary = article(path).text, summarize(article(path))
        for actor in summary.actors:
            for place in actor.mentions:
                there = visible(text[place.start : place.end])
                assert there.replace("’", "'") in {name.replace("’", "'") for name in (actor.name, *actor.aliases)}

    def test_quotation_begins_and_ends_there(self, path: Path) -> None:
        text, summary = article(path).text, summarize(article(path))
        for statement in summary.statements:
            there = visible(text[statement.place.start : statement.place.end])
            assert there == statement.quote or (
                words(there)[0] == words(statement.quote)[0]
                and words(there)[-1] == words(statement.quote)[-1]
                and set(words(statement.quote)) <= set(words(there))
            )

    def test_lists_are_in_the_order_of_the_text(self, path: Path) -> None:
        summary = summarize(article(path))
        for found in (summary.dates, summary.actors, summary.casualties, summary.statements):
            starts = [entry.place.start for entry in found]
            assert starts == sorted(starts)

    def test_names_are_told_once(self, path: Path) -> None:
        summary = summarize(article(path))
        names = [(actor.name, actor.kind) for actor in summary.actors]
        assert len(names) == len(set(names))
        for actor in summary.actors:
            assert actor.name not in actor.aliases
            assert len(set(actor.aliases)) == len(actor.aliases)
