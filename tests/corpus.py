"""The articles that the tests read, and what careful readers found in them."""

from functools import cache
from pathlib import Path

import yaml

from kosovo_reader.article import Article
from kosovo_reader.layout.masthead import read_article

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parent / "seeds").glob("*.txt"))
ARTICLES = [*SEEDS, *sorted((HERE / "articles").glob("*.txt"))]


@cache
def article(path: Path) -> Article:
    return read_article(path.name, path.read_text("utf-8"))


@cache
def gold(path: Path) -> dict[str, object]:
    found: dict[str, object] = yaml.safe_load((HERE / "gold" / f"{path.stem}.yaml").read_text("utf-8"))
    return found
