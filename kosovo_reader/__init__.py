"""Read news articles: dates, actors, casualty counts and quoted statements, each with its place in the text.

from kosovo_reader import Article, load, summarize

for article in load("seeds/"):
    if isinstance(article, Article):
        print(summarize(article).to_dict())
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = [
    "Actor",
    "Article",
    "Casualty",
    "Date",
    "Place",
    "Skipped",
    "Statement",
    "Summary",
    "load",
    "summarize",
]

if TYPE_CHECKING:
    from kosovo_reader.article import Article
    from kosovo_reader.loader import Skipped, load
    from kosovo_reader.summary import Actor, Casualty, Date, Place, Statement, Summary, summarize

_ROOMS = {"Article": "article", "Skipped": "loader", "load": "loader"}


def __getattr__(name: str) -> object:
    """Import the public names when they are first asked for: `kosovo-reader --help` needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_ROOMS.get(name, 'summary')}"), name)
    globals()[name] = value
    return value
