"""Ministries and police in lower case: "the interior ministry", "Mayo police"."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import PEOPLES
from kosovo_reader.language.institutions import FIELDS, MINISTRIES
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.known import KNOWN
from kosovo_reader.names.mention import Mention

_STATE = frozenset("state justice defence defense treasury interior commerce labor foreign".split())
_OWN = frozenset("his her my our their your a an".split())
_MISSIONS = frozenset(["embassy", "consulate"])


def lower_body(reading: Reading, i: int, sentence: Sentence) -> Mention | None:
    """The body whose head stands in lower case at token `i`: "the interior ministry", "Gaza's health ministry"."""
    lower, words = reading.lower, reading.words
    end = _of_field(reading, i + 1, sentence.last)
    first = i
    while first > sentence.first and i - first < 3 and lower[first - 1] in FIELDS:
        first -= 1
    if (first == i and end == i + 1) or not _is_whole(reading, i, first, end, sentence.last):
        return None
    name = " ".join(words[first:end])
    owned = first - 2 >= sentence.first and lower[first - 1] == "'s" and words[first - 2] in KNOWN
    if owned and words[first - 2] not in PEOPLES:
        name = f"{words[first - 2]}'s {name}"
    return Mention(first, end, "organization", name)


def _is_whole(reading: Reading, head: int, first: int, end: int, last: int) -> bool:
    """True if nothing but the article, an owner or a preposition stands before; "fire department" is no such body."""
    lower = reading.lower
    if lower[head] == "ministry":
        return True
    if lower[head] == "office":  # the British foreign office; not "his home office"
        return end == head + 1 == first + 2 and lower[first] in ("foreign", "home") and lower[first - 1] not in _OWN
    state = first + 1 == head and lower[first] in _STATE
    return (state or lower[head + 1 : head + 2] == ["of"]) and (end >= last or lower[end] not in ("store", "stores"))


def end_of_police(reading: Reading, i: int, end: int, sentence: Sentence) -> int | None:
    """Where "Mayo police" ends; None for a police station, which is a house unless its chief is spoken of."""
    lower = reading.lower
    if end >= sentence.last or lower[end - 1] != "police" or lower[end] not in ("station", "stations", "post"):
        return end
    return end + 1 if is_led(reading, i, sentence.first) else None


def is_led(reading: Reading, i: int, first: int) -> bool:
    """True if a post and its "of" stand before token `i`: "the head of", "officer-in-charge (OC) of"."""
    post = i - 5 if reading.lower[i - 2] == ")" else i - 2
    return post >= first and reading.lower[i - 1] == "of" and is_role(reading.lower[post])


def ministry_behind(reading: Reading, i: int, last: int) -> int:
    """The end of a ministry in lower case at token `i`, as in "Iranian" or "US" before it; `i` if there is none."""
    lower, k = reading.lower, i
    if k < last and lower[k] in _MISSIONS and reading.words[k] == lower[k]:
        return k + 1  # the Venezuelan embassy
    while k < last and k - i < 3 and lower[k] in FIELDS:
        k += 1
    if k >= last or lower[k] not in MINISTRIES or reading.words[k] != lower[k]:
        return i
    end = _of_field(reading, k + 1, last)
    if lower[k] == "office" and lower[k - 1] not in ("foreign", "home"):
        return i
    return end if k > i or end > k + 1 else i


def _of_field(reading: Reading, i: int, last: int) -> int:
    """The end of "of internal affairs", "of science and technology"; `i` if no field of government follows."""
    lower = reading.lower
    k = i + 2 if lower[i + 1 : i + 2] == ["the"] else i + 1
    if k >= last or lower[i] not in ("of", "for") or lower[k] not in FIELDS:
        return i
    stop = min(last, i + 9)
    while k < stop and (lower[k] in FIELDS or (lower[k] == "and" and k + 1 < stop and lower[k + 1] in FIELDS)):
        k += 1
    return k
