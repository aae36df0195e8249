"""Where quotation marks open and close, in any of the styles that newspapers use."""

from typing import NamedTuple

from kosovo_reader.article import Block, Reading

_OPENS = {"“": "”", "„": '“”"„', "«": "»", "‘": "’", "‚": "‘’"}
_SINGLE = frozenset("'‘’‚")
_MARKS = frozenset("“”„«»\"'‘’‚`")
_REACH = 400  # tokens that are looked ahead to tell a plural possessive from a closing mark


class Quotation(NamedTuple):
    """A stretch between marks, by tokens; `first <= i < last` lies inside, the marks outside.

    closed  False where the paragraph ends before a mark closes
    """

    first: int
    last: int
    closed: bool


def quotations(reading: Reading, block: Block, first: int, end: int) -> list[Quotation]:
    """The quotations of one block, tokens `first <= i < end`, in order; those inside another are part of it."""
    words = reading.words
    found: list[Quotation] = []
    opened = -1
    closers = ""
    i = first
    while i < end:
        mark = words[i]
        if mark not in _MARKS:
            i += 1
            continue
        if mark in ("`", "'") and i + 1 < end and words[i + 1] == mark and reading.starts[i + 1] == reading.ends[i]:
            i += 1  # `` and '' count as one
            mark = "``" if mark == "`" else "''"
        if opened < 0:
            closers = _opening(reading, mark, i, first, end)
            if closers:
                opened = i + 1
        elif mark in closers or (mark == "''" and closers == "''"):
            if not (mark in _SINGLE and _is_possessive(reading, i, end, closers)) and _closing(
                reading, i, opened, mark
            ):
                found.append(Quotation(opened, i - (mark == "''"), True))
                opened = -1
        i += 1
    if 0 <= opened < end and (closers not in ("'", "‘’") or _opens_block(reading, opened, first)):
        found.append(Quotation(opened, end, False))
    return [q for q in found if q.last > q.first]


def _opens_block(reading: Reading, opened: int, first: int) -> bool:
    return opened - 1 <= first + 1


def _opening(reading: Reading, mark: str, i: int, first: int, end: int) -> str:
    """The marks that close what `mark` opens at token `i`; "" if it opens nothing."""
    if mark == "``":
        return "''"
    if mark == "''":
        return ""
    if mark == "`":
        return "'’"
    text, start, stop = reading.text, reading.starts[i], reading.ends[i]
    before = text[start - 1] if start else " "
    after = text[stop] if stop < len(text) else " "
    loose = before.isspace() or before in '([{—–-/:;“‘"„«»'
    if mark == "“":
        return "”“" if _swapped(reading, i, end) else '”"'
    if mark in _OPENS and mark not in ("«", "‘"):
        return _OPENS[mark]
    if mark == "«":
        return "»" if loose or after.isspace() else ""
    if mark == "»":  # »German«, »Swedish»
        return "«»" if loose and not after.isspace() else ""
    if not loose or after.isspace() or i + 1 >= end:
        return ""
    if mark == "”":
        return "”"
    if mark == '"':
        return '"”'
    if mark == "‘":
        return "’" if not after.isdigit() or _closes_ahead(reading, i, end, "’") else ""
    if mark == "'":
        return (
            "'"
            if (after.isalpha() or after == '"' or after.isdigit())
            and (_closes_ahead(reading, i, end, "'") or i <= first + 1)
            else ""
        )
    if mark == "’":  # ’quoted with two closing marks’
        return "’" if after.isalpha() and _closes_ahead(reading, i, end, "’") and i == first else ""
    return ""


def _swapped(reading: Reading, i: int, end: int) -> bool:
    """True where “ also closes: no ” follows in reach, but another “ that stands behind a word does."""
    for k in range(i + 1, min(i + _REACH, end)):
        if reading.words[k] == "”":
            return False
        if reading.words[k] == "“":
            return reading.starts[k] == reading.ends[k - 1]
    return False


def _closing(reading: Reading, i: int, opened: int, mark: str) -> bool:
    """True if the mark at token `i` can close: nothing but a mark or a space stands behind it."""
    stop = reading.ends[i]
    after = reading.text[stop : stop + 1]
    if mark in _SINGLE:
        return not after.isalnum() and (reading.starts[i] == reading.ends[i - 1]) and i > opened
    return not (mark == '"' and after.isalnum() and reading.text[reading.starts[i] - 1].isspace())


def _closes_ahead(reading: Reading, i: int, end: int, mark: str) -> bool:
    words = reading.words
    return any(
        words[k] == mark and reading.starts[k] == reading.ends[k - 1] for k in range(i + 1, min(i + _REACH, end))
    )


def _is_possessive(reading: Reading, i: int, end: int, closers: str) -> bool:
    """True for "the Serbs’ demands" inside single marks: a word goes on, and a better closing mark follows."""
    words = reading.words
    if words[i - 1][-1:].lower() != "s" or i + 1 >= end or not words[i + 1][0].isalpha():
        return False
    for k in range(i + 1, min(i + _REACH, end)):
        if words[k] == "‘" or (words[k] == "'" and closers == "'" and reading.starts[k] > reading.ends[k - 1]):
            return False
        if words[k] in closers and reading.starts[k] == reading.ends[k - 1]:
            return (
                words[k - 1] in ",.?!…"
                or not (k + 1 < end and words[k + 1][0].isalpha())
                or (words[i + 1][0].islower()
                and words[k - 1][-1:] != "s")
            )
    return False
