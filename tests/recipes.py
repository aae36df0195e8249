"""The recipes of the README, as it has them."""

import re
from pathlib import Path

_README = Path(__file__).parent.parent / "README.md"


def recipe(word: str) -> str:
    """The one block of code that has this word."""
    blocks = re.findall(r"^```\w+\n(.*?)^```", _README.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (found,) = (block for block in blocks if re.search(rf"\b{word}\b", block))
    return found
