"""What a news page tells of itself: its title and its day."""

import re

from kosovo_reader.article import Article
from kosovo_reader.layout import blocks
from kosovo_reader.plain import fold, visible

_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def read_article(source: str, text: str, published: str | None = None) -> Article:
    """The article that `text` is. `published` is the day of one that tells none."""
    plain = fold(text)
    found = blocks(plain.text)
    title = next((visible(plain.text[b.start : b.end]) for b in found if b.kind == "title"), None)
    for block in found:
        if block.kind == "meta" and (m := _ISO.search(plain.text, block.start, block.end)):
            return Article(source, text, plain, found, title, m[0], "header")
    return Article(source, text, plain, found, title, published, "option" if published else None)
