"""What a line of a page is by itself."""

import re
from typing import Literal

from kosovo_reader.layout import lines as looks
from kosovo_reader.layout.captions import CAPTION_WORDS, PICTURES, caption, closes
from kosovo_reader.layout.dateline import opens_caption
from kosovo_reader.layout.daystamp import date_line, is_label, time_note
from kosovo_reader.layout.phrases import BYLINES, ENDS_OF_PAGE, first_word
from kosovo_reader.layout.readers import speaks_to_readers
from kosovo_reader.layout.signoff import is_sign_off, is_tagged

# What a line is by itself; what stands around it settles the rest.
#   day     a full date and nothing else: the page's own, or the heading of a chronology
#   dated   a date among names: "Pristina, May 30, 2023"
#   name    "Huang Panyue", "BBC News": a byline, or a heading
#   line    anything short that is no sentence
#   links   the title of a list of links
#   end     the beginning of a comment form
Shape = Literal[
    "meta", "day", "dated", "name", "caption", "credit", "furniture", "links", "end", "item", "sentence", "line"
]

_DIGIT = re.compile("[0-9]")


def shape(line: str) -> Shape:
    """What a line is by itself."""
    first = first_word(line)
    size = len(line)
    if first and size <= 300 and (kind := _shape_by_first_word(line, first)):
        return kind
    told = closes(line)  # as most lines
    if size < 160 and (kind := _short_shape(line, told)):
        return kind
    if size > 90 and not told and looks.is_long_menu(line):
        return "furniture"
    if speaks_to_readers(line) or line.endswith(" ..") or line.count(" ...  ") > 1:
        return "furniture"
    if (not told and is_tagged(line)) or (line[:4].isupper() and ":" in line and opens_caption(line)):
        return "caption"
    if (not told or first in CAPTION_WORDS) and (credit := caption(line, first)) >= 0:
        return "caption" if credit else "credit"
    if ("contributed " in line or " reported from " in line) and looks.is_acknowledgement(line):
        return "meta"
    if not line[0].isalpha() and looks.is_item(line):
        entry = line.lstrip(looks.BULLETS + "0123456789. ")
        furniture = looks.is_rubric(entry) or entry.lower().startswith("skip to ")
        return "furniture" if furniture else "item"
    if looks.is_sentence(line):
        return "sentence"
    if looks.is_menu(line) or "▲" in line or not (line[0].isalnum() or any(map(str.isalnum, line))):
        return "furniture"
    return "name" if looks.is_name(line) else "line"


def _shape_by_first_word(line: str, first: str) -> Shape | None:
    if len(line) <= 200:
        if len(line) < 60 and line.lower().startswith(ENDS_OF_PAGE):
            return "end"
        if looks.opens_links(line):
            return "links"
        if looks.is_furniture(line, first):
            return "furniture"
    if first in BYLINES and looks.is_byline(line, first):
        return "credit" if first in PICTURES else "meta"
    return None


def _short_shape(line: str, told: bool) -> Shape | None:
    """A date line, its label, a live blog's time, a counter, an agency's sign-off."""
    if told and len(line) >= 60 and not line[0].isdigit():
        return _dated_shape(line)
    if not _DIGIT.search(line):
        return "meta" if len(line) < 40 and (is_label(line) or is_sign_off(line)) else None
    if not told or line[0].isdigit():
        if (line[0] in "[0123456789" and looks.live_time(line) == len(line)) or looks.is_source(line):
            return "meta"
        if looks.is_counter(line) or looks.refers_to_page(line) or looks.is_contact(line):
            return "furniture"
    return _dated_shape(line)


def _dated_shape(line: str) -> Shape | None:
    told = date_line(line)
    if not told:
        return time_note(line) if len(line) < 60 else None
    names, sure, separated = told
    if sure or (separated and 0 < names <= 3 and "," not in line):
        return "meta"
    return "dated" if names else "day"
