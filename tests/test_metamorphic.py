"""Changes to an article that should change nothing in its summary but the places."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from corpus import ARTICLES

from kosovo_reader.article import Article
from kosovo_reader.layout.masthead import read_article
from kosovo_reader.summary import summarize

UNRELATED = "It rained in the afternoon, and the market closed earlier than it usually does."


def told(text: str) -> dict[str, Any]:
    """The summary of a text without its places."""
    entry = summarize(read_article("page", text)).to_dict()
    for found in ("dates", "actors", "casualties", "statements"):
        entry[found] = [{k: v for k, v in e.items() if k not in ("line", "start", "end")} for e in entry[found]]
    return entry


def straight(value: Any) -> Any:
    """A text, or whatever texts are in, with straight double marks."""
    if isinstance(value, str):
        return value.replace("“", '"').replace("”", '"')
    if isinstance(value, dict):
        return {key: straight(v) for key, v in value.items()}
    return [straight(v) for v in value] if isinstance(value, list) else value


def between_paragraphs(article: Article) -> Iterator[int]:
    """Where one paragraph of the body begins right after another."""
    for before, after in pairwise(article.blocks):
        if before.kind == after.kind == "body" and "\n\n" in article.text[before.end : after.start]:
            yield after.start


def end_of_text(article: Article) -> int:
    """Where the line ends that holds the last of the body, its sign-off with it."""
    last = max((b.end for b in article.blocks if b.kind == "body"), default=len(article.text))
    _, end = article.plain.place(last - 1, last)
    at = article.text.find("\n", end)
    return at if at >= 0 else len(article.text)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
class TestNothingChanges:
    def test_paragraph_at_the_end(self, path: Path) -> None:
        """Behind the last of the text: what stands below that, a footer of links, stays at the foot."""
        text = path.read_text("utf-8")
        if re.search("[a-z]\n\n[a-z].*\n\n[a-z]", text):
            pytest.skip("empty lines between all lines: a paragraph in one line makes it another page")
        at = end_of_text(read_article("page", text))
        assert told(f"{text[:at]}\n\n{UNRELATED}\n\n{text[at:].lstrip()}") == told(text)

    def test_more_blank_lines(self, path: Path) -> None:
        text = path.read_text("utf-8")
        assert told(text.replace("\n\n", "\n \n\n\n")) == told(text)

    def test_white_space_at_the_ends(self, path: Path) -> None:
        text = path.read_text("utf-8")
        assert told(f"\n\n  {text}\n \n") == told(text)

    def test_straight_marks(self, path: Path) -> None:
        text = path.read_text("utf-8")
        if "“" not in text or '"' in text or "„" in text:
            pytest.skip("other marks")
        if re.search(r"“[^”\n]*“[^”\n]*”[^“\n]*”", text):
            pytest.skip("marks within marks: straight ones do not tell which of them open")
        assert told(straight(text)) == straight(told(text))  # marks stand in entries too: Harold “Bud” Tiller


def test_paragraph_between_two_others() -> None:
    """Nothing changes but where a paragraph leans on the one before: a quotation that goes on, "two of them"."""
    same: list[bool] = []
    for path in ARTICLES:
        text = path.read_text("utf-8")
        before = told(text)
        places = between_paragraphs(read_article("page", text))
        same += [told(f"{text[:at]}{UNRELATED}\n\n{text[at:]}") == before for at in places]
    assert len(same) > 200
    assert sum(same) >= 0.94 * len(same)


def test_other_articles() -> None:
    """An article's summary is its own: summarized twice, after others, it is the same."""
    texts = [path.read_text("utf-8") for path in ARTICLES]
    first = [told(text) for text in texts]
    assert [told(text) for text in reversed(texts)] == first[::-1]
