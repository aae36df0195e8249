"""Names side by side: "Ministers X and Y", "LVV, PDK and LDK" tell of each other."""

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import NO_ACRONYM
from kosovo_reader.names.mention import Mention


def share_titles(reading: Reading, mentions: list[Mention]) -> list[Mention]:
    """ "Ministers X and Y", "X, Y and Z": of names joined by commas and "and", one person makes all of them persons."""
    lower = reading.lower
    series: list[Mention] = []
    joined = -1
    for m in mentions:
        if m.first < joined:
            continue  # Jaime Cruz (Kadamay), Ana Reyes
        if m.first == joined and lower[joined - 1] in ("and", ","):
            series.append(m)
        else:
            if len(series) > 1:
                _share_title(reading, series)
            series = [m]
        end = m.last
        joined = 1 + (_behind_brackets(reading, end) if end < len(lower) and lower[end] == "(" else end)
    if len(series) > 1:
        _share_title(reading, series)
    return mentions


def _behind_brackets(reading: Reading, end: int) -> int:
    """The end of "Jaime Cruz (Kadamay)", whose brackets open at token `end`; `end` where they are long."""
    words = reading.words
    return next((k + 1 for k in range(end + 2, min(end + 10, len(words))) if words[k] == ")"), end)


def _share_title(reading: Reading, series: list[Mention]) -> None:
    _make_persons(reading, series)
    _make_bodies(series)


def _make_bodies(series: list[Mention]) -> None:
    """ "LVV, PDK, LDK and AAK", "ANC and DA": capitals side by side, three of them or one that is known for a body."""
    short = [m for m in series if m.kind == "acronym" and m.name.lower() not in NO_ACRONYM]
    known = any(m.kind == "organization" and m.name.isupper() for m in series)
    if len(short) > 2 or (known and len(short) + 1 == len(series)):
        for m in short:
            m.kind = "organization"


def _make_persons(reading: Reading, series: list[Mention]) -> None:
    """Make persons of the unexplained names of several words in a series that ends in "and".

    Of single words too behind a title in the plural: "Constables Gul Bahadar, Umar Daraz and Asmatullah".
    """
    lower = reading.lower
    ends = lower[series[-1].first - 1] == "and" or (
        len(series) > 2 and lower[series[-1].last : series[-1].last + 1] == ["and"]  # A, B, C and two brothers
    )
    if series[0].kind not in (None, "person") or not ends:
        return
    if not any(m.kind == "person" and (m.role or m.last - m.first > 1) for m in series):
        return
    shared = series[0].role if series[0].role and lower[series[0].role[1] - 1].endswith("s") else None
    for m in series:
        if m.kind in (None, "person") and (m.last - m.first > 1 or shared):
            m.kind = "person"
            m.role = m.role or shared
