"""What each part of a news page is: headline, date line, dateline, caption, heading, furniture or body."""

import re

from kosovo_reader.article import Block, BlockKind

_LINE = re.compile(r"[^\n]+")
_HEADER_DATE = re.compile(
    r"\s*date \d{4}-\d\d-\d\d\s*|.{0,40}\b\d{4}-\d\d-\d\d\b.{0,20}|.{0,40}\b\d\d?[./]\d\d?[./]\d{4}\b.{0,30}"
    r"|.{0,40}\b(?:19|20)\d\d\b.{0,30}"
)
_BYLINE = re.compile(r"(?:By|Author:|Source:|Reporting by|Editor's note|Photo:)\b")
_DATELINE = re.compile(
    r"[A-Z][A-Z .'\-]{2,40}(?:, [A-Z][\w. ]{2,30})?(?:, [A-Z]?[\w. ]{3,20})? ?(?:\([\w /.]{2,20}\))? ?[-–—]{1,2} (?=\S)"
)
_FURNITURE = re.compile(
    r"(?:Related|Most viewed|See also|Read more|Video and audio|Leave a reply|Hot topics|Menu|Home)\b", re.IGNORECASE
)


def blocks(text: str) -> tuple[Block, ...]:
    """Cut the plain text of a page into blocks, in order."""
    found: list[Block] = []
    seen_body = False
    seen_title = False
    furniture = False
    for m in _LINE.finditer(text):
        line = m[0].strip()
        if not line:
            continue
        start = m.start() + len(m[0]) - len(m[0].lstrip())
        end = start + len(line)
        sentence = line[-1] in ".!?:”\"’)»“…" or len(line) > 140
        kind: BlockKind = "body"
        if not seen_body and (h := re.match(r"date \d{4}-\d\d-\d\d(?= |$)", line)):
            found.append(Block("meta", start, start + h.end()))
            start += h.end() + (len(line[h.end() :]) - len(line[h.end() :].lstrip()))
            if start >= end:
                continue
        elif not seen_body and len(line) < 60 and _HEADER_DATE.fullmatch(line):
            kind = "meta"
        elif _BYLINE.match(line) and len(line) < 80:
            kind = "meta"
        elif _FURNITURE.match(line) and len(line) < 60:
            kind = "furniture"
            furniture = seen_body
        elif not sentence or (line[-1] == "?" and len(line) < 70):
            kind = "furniture" if furniture else "heading"
            if not seen_body and not seen_title and line.count(" ") >= 3:
                kind, seen_title = "title", True
            elif not seen_body and found and found[-1].kind == "title" and text[found[-1].start : found[-1].end] == line:
                kind = "title"
        if kind == "body":
            furniture, seen_body = False, True
            if d := _DATELINE.match(text[start:end]):
                found.append(Block("dateline", start, start + len(d[0].rstrip())))
                start += d.end()
        found.append(Block(kind, start, end))
    return tuple(found)
