"""The place, day and agency that a report opens with: "NAIROBI, May 3 (Reuters) - ", "SFAX, 11 Oct 2013 – "."""

import re

from kosovo_reader.language.countries import CITIES, NAMES, SEATS, US_STATES
from kosovo_reader.layout.agencies import WIRES
from kosovo_reader.layout.daystamp import MONTHS, WEEKDAYS, bare

_REACH = 110  # no dateline is longer
_MARK = re.compile(
    r"\((?P<agency>[^()]{2,60})\)\s*(?:[—–:_|]|--?|\.-)?\s*"  # (Reuters) - ; (EFE).-
    r"|/(?P<slashed>[A-Z][\w -]{1,20})/\.?\s*(?:[—–]|--?)?\s*"  # /TASS/.
    r"|(?P<dash>\s?[—–]\s?|\s--?\s)"
    r"|(?P<colon>:\s)"
)
_SIGN = re.compile("[(/:—–-]")
_DAY_LAST = r"[A-Z][A-Z'. -]*(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?,? (?P<month>[A-Z][a-z]{2,8})\.? \d{1,2},? (?=[A-Z“\"])"
_DAY_BETWEEN = r"(?P<month>[A-Z][a-z]{2,8})\.? \d{1,2}(?:, \d{4})?\s?(?:[—–]|--?)\s"
_FIGURES = r"\d\d?([./])\d\d?\1\d{4}\s+(?=[A-Z“\"])"
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset("of the de la el al upon on am an der and da do du les los las di y e i".split())
_LEADS = frozenset("On In At By From Since For After Before During Between Until".split())  # On 17–18 March
# Capitals and a dash or a colon that name a speaker or a kind of text.
_NO_PLACES = frozenset(
    """question answer q a watch live update updated breaking analysis exclusive opinion factbox timeline note video
    explainer interviewer moderator reporter host feature correction editor summary background file photo""".split()
)


def dateline(line: str, opening: bool) -> int:
    """The length of the dateline at the beginning of a paragraph, 0 if there is none.

    opening: nothing but headings stands before the paragraph. Only there are "Mitrovica, Kosovo – When ..." and
    "KABUL: The ..." a dateline and not an aside or a speaker.
    """
    head = line[:_REACH]
    if not (opening or "(" in head or (line[1:3].isupper() and line.split(None, 1)[0][1:].isupper())):
        return 0
    if line[0] == "(" and (at := _in_brackets(line, opening)):
        return _with_second(line, at, opening)
    m = _mark(head) if line[0].isupper() or line[0] in "(0123456789" else None
    if not m or not _opens_text(line, m.end()):
        return _ending_in_day(head, opening) or (place_alone(head) if opening else 0)
    lead = line[: m.start()].strip(" ,.")
    words = _WORD.findall(lead)
    if m["dash"] and _is_day_and_colon(line, m.end()):
        return 0  # a picture's: BELGRADE, SERBIA – SEPTEMBER 24: The president holds ...
    if not all(map(_may_be_of_place, words)) or (words and words[0] in _LEADS):
        return 0
    told_in = words + _WORD.findall(m["agency"] or "")
    dated = any(bare(w) in MONTHS for w in told_in) and any(w[0].isdigit() for w in told_in)
    agency = _agency(m["agency"] or m["slashed"] or (words[-1] if words else "")) in WIRES
    place = [w for w in words if bare(w) not in MONTHS and bare(w) not in WEEKDAYS and not w[0].isdigit()]
    if line[0] == "(" and not words and opening and m["agency"] and _is_named_as_agency(m["agency"]):
        return _with_second(line, m.end(), opening)
    if (not place and not agency) or any(w.lower() in _NO_PLACES for w in place):
        return 0
    sure = dated or agency
    capitals = lead.partition(",")[0].isupper()
    if m["agency"] or m["slashed"]:
        marked = m[0].rstrip()[-1] in "-—–:_|"
        told = sure or (capitals and marked) or (opening and marked)
    elif m["dash"]:
        # Capitals name a place and no abbreviation: "ELAZIG, Turkey", "NEW YORK"; first in a text also "ROME".
        named = opening or "," in lead or " " in lead or len(lead) > 5
        told = sure or (named if capitals else opening and _is_place_alone(line, lead, m.end()))
    else:
        told = sure or (opening and ((capitals and len(lead) > 3) or place_alone(head) > 0))
    return _with_day(line, _with_agency(line, m.end())) if told else _ending_in_day(head, opening)


def _with_second(line: str, at: int, opening: bool) -> int:
    """The end of an agency's tag and the dateline behind it: "(MENAFN- Ukrinform) KYIV, May 3 - Russian forces ..."."""
    second = line[at : at + 4 * _REACH]
    return at + dateline(second, opening) if second and second[0] != "(" else at


def _in_brackets(line: str, opening: bool) -> int:
    """The length of "(New York, May 3, 1999) – " and, as the first words of a text, "(Brussels) – "; or 0."""
    told, bracket, _ = line[1:_REACH].partition(")")
    at = len(told) + 2
    rest = line[at : at + 4].lstrip(" –—-")
    if not bracket or line[at : at + 3].strip(" ")[:1] not in ("–", "—", "-") or not rest:
        return 0
    words = _WORD.findall(told)
    place = [w for w in words if w[0].isalpha() and bare(w) not in MONTHS]
    dated = any(w[0].isdigit() for w in words) and any(bare(w) in MONTHS for w in words)
    if not place or not all(w[0].isupper() or w[0].isdigit() or w in _SMALL for w in words):
        return 0
    if any(w.lower() in _NO_PLACES for w in place) or not (dated or (opening and len(place) < 4)):
        return 0
    end = at + len(line[at : at + 4]) - len(rest)
    return end if _opens_text(line, end) else 0


def _with_agency(line: str, at: int) -> int:
    """The end of a dateline that the agency's name follows: "MOSCOW, July 8 - RIA Novosti. Moscow considers"."""
    name, point, _ = line[at : at + 20].partition(". ")
    return at + len(name) + 2 if point and (name == "RIA Novosti" or name in WIRES) else at


def _with_day(line: str, at: int) -> int:
    """The end of a dateline whose day stands behind its dash: "LOME -- May 12 -- Soldiers", "Wire – 09.11.2018 We"."""
    if line[at : at + 1].isdigit():
        figures = re.match(_FIGURES, line[at : at + 14])
        return at + figures.end() if figures else at
    m = re.match(_DAY_BETWEEN, line[at : at + 24]) if line[at : at + 1].isupper() else None
    return at + m.end() if m and bare(m["month"]) in MONTHS else at


def _ending_in_day(head: str, opening: bool) -> int:
    """The length of a dateline that has nothing after its day: "KOSOVSKA MITROVICA, Yugoslavia, Feb. 13 A corner"."""
    if not head[:4].isupper():
        return 0
    m = re.match(_DAY_LAST, head)
    return m.end() if m and bare(m["month"]) in MONTHS and ("," in m[0] or (opening and head[4].isupper())) else 0


def opens_caption(line: str) -> bool:
    """True for a picture's line such as "BELGRADE, SERBIA – SEPTEMBER 24: The president holds a press conference"."""
    m = _mark(line[:_REACH])
    return m is not None and m["dash"] is not None and _is_day_and_colon(line, m.end())


def place_alone(line: str) -> int:
    """The length of "Kyiv. " or "Bamako: " before "Two soldiers were ..."; 0 but for a place that is known."""
    at = line.find(". ", 0, 30)
    colon = line.find(": ", 0, 30)
    if at < 0 or 0 < colon < at:
        at = colon
    known = at > 0 and (line[:at] in SEATS or line[:at] in CITIES)
    return at + 2 if known and line[at + 2 : at + 3].isupper() else 0


def is_place(line: str) -> bool:
    """True for a line that is nothing but where the report was written: "NOVI SAD, Serbia"."""
    place, comma, country = line.partition(", ")
    return comma != "" and place.isupper() and (country in NAMES or country in US_STATES) and len(line) < 50


def _is_day_and_colon(line: str, at: int) -> bool:
    month, _, rest = line[at : at + 16].partition(" ")
    return bare(month) in MONTHS and rest.partition(":")[0].isdecimal() and ":" in rest


def _is_named_as_agency(tag: str) -> bool:
    return " " in tag and tag.split()[0].isupper() and all(word[0].isupper() for word in _WORD.findall(tag))


def _may_be_of_place(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL


def _mark(head: str) -> re.Match[str] | None:
    """What ends the dateline: the first sign, but an agency's tag rather than "(Kosovo)" before it."""
    at = _SIGN.search(head)
    if not at or not all(map(_may_be_of_place, _WORD.findall(head[: at.start()]))):
        return None
    first = None
    for m, _ in zip(_MARK.finditer(head, max(at.start() - 1, 0)), range(3), strict=False):
        if m["agency"] and _agency(m["agency"]) in WIRES:
            return m
        first = first or m
        if head.find("(", m.end()) < 0:
            break
    return first


def _agency(tag: str) -> str:
    return tag.split("/")[0].strip()


def _opens_text(line: str, at: int) -> bool:
    """True if a sentence may begin at `at`: not "NATO – which has ..."."""
    following = line[at : at + 1]
    return bool(following) and not following.islower() and following not in "—–-:,.;)"


def _is_place_alone(line: str, lead: str, end: int) -> bool:
    """True for "Mitrovica, Kosovo – When the ..." and "Pristina – The ...", not for an aside between two dashes."""
    aside = any(dash in line[end : end + 200] for dash in ("—", " – ", " - "))
    return not aside and all(part.count(" ") < 3 for part in lead.split(",")) and lead.count(",") < 3
