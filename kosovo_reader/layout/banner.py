"""What a site prints above its article: menus, the path to the page, teasers of other articles, a picture's line."""

import re

from kosovo_reader.layout import lines as looks
from kosovo_reader.layout.agencies import WIRES
from kosovo_reader.layout.headline import is_site
from kosovo_reader.layout.shapes import Shape

_TOP = 60  # lines: no banner is longer
_PATH = r"(?:(?:\W|\d\. )*home(?: ?[»>/|›•:–-] ?\S| *$)|you are (?:here|in):)"
_LONGEST = 16  # characters of what stands below a teaser
_SHORT = 4  # words of an entry of a menu


def close(page: list[str], shapes: list[Shape]) -> None:
    """Put right what `shapes` says of the lines above the article: all of those are furniture."""
    top = page[:_TOP]
    for i in (*_in_box_of_video(top), *_in_menu(top, shapes), *_teasers(top, shapes), *_above_path(top, shapes)):
        if shapes[i] in ("line", "name", "item", "sentence", "caption"):
            shapes[i] = "furniture"
    for i, line in enumerate(top[1:]):
        if line in WIRES and shapes[i] == "sentence" and top[i].rstrip(".")[-5:-4] == " " and top[i][-5:-1].isdecimal():
            shapes[i] = "caption"  # Soldiers in Mitrovica on May 29, 2023. / AFP
    if shapes[:1] == ["item"] and is_site(top[0].lstrip(looks.BULLETS + " ")):
        shapes[0] = "furniture"  # - Harbour News
    if shapes[:2] == ["sentence", "sentence"] and page[0] == page[1] and page[0][-1] == "." and len(page[0]) > 70:
        for i, line in enumerate(top):  # what a picture shows, twice or more: "The market on Monday, before ..."
            if line != page[0]:
                break
            shapes[i] = "caption"


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
    """Other articles' headlines, each with "Read more" below it; the last of the lines has none."""
    short = [i for i, line in enumerate(top[1:]) if len(line) < _LONGEST and shapes[i] == "line"]
    found = [i for i in short if top[i + 1].lower() in _MORE]
    offers = [i for i in short if i < 4 and top[i + 1].lower() in _JOIN]
    return (found if len(found) > 1 else []) + offers


_JOIN = ("sign up now!", "sign up now", "subscribe now", "subscribe now!", "join now", "register now")  # Learn with us
_MORE = ("read more", "find out more", "learn more", "read more »", "read more...")


def _above_path(top: list[str], shapes: list[Shape]) -> range:
    """The lines above the path to the page, "Home » Nation" or "1. Home", "2. Africa", if a headline stands below."""
    at = 0
    for i, line in enumerate(top):
        told = shapes[i] == "sentence" or (shapes[i] == "item" and looks.ends_sentence(line))
        if told and not looks.is_question(line) and top[i + 1 : i + 2] and top[i + 1].lower() not in _MORE:
            break  # the text, and below it a menu
        if line[:30].lower().find("home") >= 0 or line[:8].lower() == "you are ":
            at = i if _is_path(line) and _leads_to_headline(top, shapes, i + 1) else at
    while 0 < at < len(top) and shapes[at] in ("item", "furniture"):
        at += 1
    return range(at)


def _is_path(line: str) -> bool:
    return line.count(" ") < 30 and re.match(_PATH, line.lower()) is not None


def _leads_to_headline(top: list[str], shapes: list[Shape], i: int) -> bool:
    """True if the next line of five words, but for numbered parts of the path, is no sentence."""
    for line, kind in zip(top[i:], shapes[i : len(top)], strict=True):
        if kind == "sentence" and not looks.is_question(line):
            return False
        if kind in ("line", "sentence") and line.count(" ") > _SHORT:
            return True
    return False
