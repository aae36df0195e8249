"""What a site prints above its article: menus, the path to the page, teasers of other articles, a picture's line."""

import re
from itertools import takewhile

from kosovo_reader.layout import lines as looks
from kosovo_reader.layout.agencies import WIRES
from kosovo_reader.layout.headline import is_site
from kosovo_reader.layout.shapes import Shape

_TOP = 60  # lines: no banner is longer
_SHORT = 4  # blanks in an entry of a menu; a headline has more
_LINK = 15  # characters of the link below a teaser
_MORE = frozenset(("read more", "find out more", "learn more", "read more »", "read more..."))
_JOIN = frozenset(("sign up now!", "sign up now", "subscribe now", "subscribe now!", "join now", "register now"))
_OFFERS = 5  # lines: below them nobody is asked to join
# Home » Nation; 1. Home; You are here: Nation
_PATH = r"(?:(?:\W|\d\. )*home(?: ?[»>/|›•:–-] ?\S| *$)|you are (?:here|in):)"


def close(page: list[str], shapes: list[Shape]) -> None:
    """Put right what `shapes` says of the lines above the article: those of the banner are furniture or captions."""
    top = page[:_TOP]
    for i in (*_in_box_of_video(top), *_in_menu(top, shapes), *_teasers(top, shapes), *_above_path(top, shapes)):
        if shapes[i] in ("line", "name", "item", "sentence", "caption"):
            shapes[i] = "furniture"
    for i in (*_above_agency(top, shapes), *_repeated_first(top, shapes)):
        shapes[i] = "caption"
    if shapes[:1] == ["item"] and is_site(top[0].lstrip(looks.BULLETS + " ")):
        shapes[0] = "furniture"  # - Harbour News


def _in_box_of_video(top: list[str]) -> list[int]:
    """A recording's title stands twice in its box above the headline, between "JUST WATCHED" and "MUST WATCH"."""
    if "JUST WATCHED" not in top[:-1]:
        return []
    at = top.index("JUST WATCHED") + 1
    return [i for i in range(at, len(top)) if top[i].startswith(top[at])]


def _in_menu(top: list[str], shapes: list[Shape]) -> list[int]:
    """Three bullets of a few names each before the first sentence: "• Politics", "• Foreign Affairs"."""
    end = next((i for i, s in enumerate(shapes[: len(top)]) if s == "sentence"), len(top))
    items = [i for i in range(end) if top[i][0] in looks.BULLETS and top[i].count(" ") <= _SHORT]
    names = sum(not any(word[0].islower() for word in top[i].split()) for i in items)
    return items if names > 2 else []


def _teasers(top: list[str], shapes: list[Shape]) -> list[int]:
    """Other articles' headlines, each with "Read more" below it, but for the last; "Learn with us" / "Join now"."""
    short = [i for i, line in enumerate(top[1:]) if len(line) <= _LINK and shapes[i] == "line"]
    found = [i for i in short if top[i + 1].lower() in _MORE]
    offers = [i for i in short if i + 1 < _OFFERS and top[i + 1].lower() in _JOIN]
    return (found if len(found) > 1 else []) + offers


def _above_path(top: list[str], shapes: list[Shape]) -> range:
    """The lines above the path to the page, "Home » Nation" or "1. Home", "2. Africa", if a headline stands below."""
    at = 0
    for i, line in enumerate(top):
        if _is_told(line, shapes[i]) and top[i + 1 : i + 2] and top[i + 1].lower() not in _MORE:
            break  # the text, and below it a menu
        if _is_path(line) and _leads_to_headline(top, shapes, i + 1):
            at = i
    while 0 < at < len(top) and shapes[at] in ("item", "furniture"):
        at += 1
    return range(at)


def _is_told(line: str, kind: Shape) -> bool:
    """True for a sentence, also in a list, that is no question: those stand in headlines too."""
    return (kind == "sentence" or (kind == "item" and looks.ends_sentence(line))) and not looks.is_question(line)


def _is_path(line: str) -> bool:
    low = line[:30].lower()
    return ("home" in low or low[:8] == "you are ") and line.count(" ") < 30 and re.match(_PATH, low) is not None


def _leads_to_headline(top: list[str], shapes: list[Shape], i: int) -> bool:
    """True if the next line of five words, but for numbered parts of the path, is no sentence."""
    for line, kind in zip(top[i:], shapes[i : len(top)], strict=True):
        if kind == "sentence" and not looks.is_question(line):
            return False
        if kind in ("line", "sentence") and line.count(" ") > _SHORT:
            return True
    return False


def _above_agency(top: list[str], shapes: list[Shape]) -> list[int]:
    """What a picture shows, with its year and who took it: "Soldiers in Mitrovica on May 29, 2023." / "AFP"."""
    above = [i for i, line in enumerate(top[1:]) if line in WIRES and shapes[i] == "sentence"]
    return [i for i in above if top[i][-6:-5] == " " and top[i][-5:-1].isdecimal() and top[i][-1] == "."]


def _repeated_first(top: list[str], shapes: list[Shape]) -> range:
    """What a picture shows, twice or more above all else: "The market on Monday, before the fire."."""
    if shapes[:2] != ["sentence", "sentence"] or top[0] != top[1] or top[0][-1] != "." or len(top[0]) <= 70:
        return range(0)
    return range(sum(1 for _ in takewhile(lambda line: line == top[0], top)))
