"""How a summary compares with what a careful reader marked: what was missed, what was invented.

The measures are those of the project's guidelines: dates by text, then by value; actors by name or alias and kind;
casualties by kind, count, low and high, then by victims, date and source; statements by their words, then by speaker.
A gold entry that is `optional` costs nothing either way; a field under `open` is one that careful readers differ on.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

Entry = dict[str, Any]
_MARKS = str.maketrans(dict.fromkeys("‘’‚`", "'") | dict.fromkeys("“”„«»", '"') | {"–": "-", "—": "-"})
_SMALL = {"of", "the", "in", "s", "and", "a"}


def words(text: str | None) -> list[str]:
    """The words of a text, without case, accents, typographic marks and a leading article or honorific."""
    folded = unicodedata.normalize("NFKD", text or "").translate(_MARKS)
    folded = "".join(c for c in folded if not unicodedata.combining(c)).casefold()
    folded = re.sub(r"^(the|mr|mrs|ms|dr|president|sir)\.?\s+", "", re.sub(r"\s+", " ", folded).strip(" .,;:\"'"))
    return re.findall(r"\w+", re.sub(r"'s$", "", folded))


def alike(a: str | None, b: str | None) -> float:
    """The share of their words that two texts have in common."""
    left, right = set(words(a)), set(words(b))
    return len(left & right) / len(left | right) if left | right else 1.0


def same_name(gold: str, told: str) -> bool:
    """True if two names stand for one: equal, one inside the other, or nearly the same words."""
    g, t = words(gold), words(told)
    if not g or not t:
        return g == t
    short = min(len(g), len(t))
    inside = (set(g) <= set(t) or set(t) <= set(g)) if short > 1 else g[-1] == t[-1]
    return inside or alike(gold, told) >= 0.6


def _same_text(g: Entry, t: Entry) -> bool:
    a, b = " ".join(words(g["text"])), " ".join(words(t["text"]))
    return bool(a and b) and (a in b or b in a)


def _same_actor(g: Entry, t: Entry) -> bool:
    names = ({" ".join(words(n)) for n in (e["name"], *e["aliases"])} for e in (g, t))
    first, second = names
    return g["kind"] == t["kind"] and (
        bool(first & second) or (g["kind"] == "person" and same_name(g["name"], t["name"]))
    )


def _same_count(g: Entry, t: Entry) -> bool:
    return all(g[k] == t[k] for k in ("kind", "count", "low", "high"))


def _same_source(g: str | None, t: str | None) -> bool:
    if not g or not t:
        return not g and not t
    return same_name(g, t) or bool((set(words(g)) & set(words(t))) - _SMALL)


def _same_detail(g: Entry, t: Entry) -> bool:
    free = g.get("open", ())
    return (
        _same_count(g, t)
        and ("victims" in free or not g["victims"] or bool(set(words(g["victims"])) & set(words(t["victims"]))))
        and ("date" in free or t["date"] in (g["date"], g.get("linked", g["date"])))
        and ("attributed_to" in free or _same_source(g["attributed_to"], t["attributed_to"]))
    )


def _same_quote(g: Entry, t: Entry) -> bool:
    return alike(g["quote"], t["quote"]) >= 0.8


def _same_speaker(g: Entry, t: Entry) -> bool:
    if "speaker" in g.get("open", ()) or not (g["speaker"] or t["speaker"]):
        return True
    return bool(g["speaker"] and t["speaker"]) and same_name(g["speaker"], t["speaker"])


def _same_value(g: Entry, t: Entry) -> bool:
    return t["value"] in (g["value"], g.get("linked", g["value"]))


MEASURES: dict[str, tuple[str, Callable[[Entry, Entry], bool]]] = {
    "dates": ("dates", _same_text),
    "dates+value": ("dates", lambda g, t: _same_text(g, t) and _same_value(g, t)),
    "actors": ("actors", _same_actor),
    "casualties": ("casualties", _same_count),
    "casualties+detail": ("casualties", _same_detail),
    "statements": ("statements", _same_quote),
    "statements+speaker": ("statements", lambda g, t: _same_quote(g, t) and _same_speaker(g, t)),
}


def differences(measure: str, gold: Entry, told: Entry) -> tuple[int, list[tuple[str, Entry]]]:
    """How many entries agree, and those that do not: ("missed", gold entry) and ("extra", told entry)."""
    kind, same = MEASURES[measure]
    missed, extra, right = [], list(told[kind]), 0
    for g in sorted(gold[kind] or [], key=lambda e: bool(e.get("optional"))):
        match = max((t for t in extra if same(g, t)), key=lambda t: _closeness(g, t), default=None)
        if match is not None:
            extra.remove(match)
            right += not g.get("optional")
        elif not g.get("optional"):
            missed.append(("missed", g))
    return right, missed + [("extra", t) for t in extra]


def _closeness(g: Entry, t: Entry) -> float:
    field = next(f for f in ("text", "name", "quote") if f in g)
    return alike(g[field], t[field]) + 2 * (g.get("value", 0) == t.get("value", 1))


def shown(entry: Entry) -> Iterator[str]:
    """The fields that tell one entry from another, for a reader of the test's message."""
    for field in ("kind", "name", "text", "value", "speaker", "quote", "count", "victims", "date", "attributed_to"):
        if entry.get(field) is not None:
            yield str(entry[field])
