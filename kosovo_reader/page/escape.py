"""Foreign text on the page: never markup, and nothing in it that the eye does not see."""

import re
import unicodedata
from html import escape

from kosovo_reader.plain import SPACES, UNSEEN, may_hide

# White space takes room, and � is seen; of a lone surrogate there is no UTF-8.
_HIDDEN = re.compile(f"(?![\t\n{SPACES}\ufffd])[{UNSEEN}]")
_SHORT_NAMES = {
    0x85: "NEL", 0xAD: "SHY", 0x61C: "ALM", 0x200B: "ZWSP", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM", 0x200F: "RLM",
    0x2028: "LS", 0x2029: "PS", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO", 0x2060: "WJ",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xFEFF: "BOM",
}  # fmt: skip


def shown(text: str) -> str:
    """Text as the content of an element. A hidden character is an element without text that shows its name."""
    text = escape(text)
    return _HIDDEN.sub(_sign, text) if may_hide(text) else text


def attribute(text: str) -> str:
    """Text as the value of an attribute in double quotes; hidden characters as ⟨RLO⟩."""
    text = escape(text)
    return _HIDDEN.sub(lambda m: f"⟨{_short_name(m[0])}⟩", text) if may_hide(text) else text


def _sign(m: re.Match[str]) -> str:
    name = f"U+{ord(m[0]):04X} {unicodedata.name(m[0], 'without a name').lower()}"
    return f'<i role="img" title="{name}" data-sign="{_short_name(m[0])}"></i>'


def _short_name(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)  # ␛
    return _SHORT_NAMES.get(code, f"{code:04X}")
