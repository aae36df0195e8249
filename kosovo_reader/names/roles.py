"""Which of the posts beside a name is told, and what they tell of the person."""

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import FEMALE, HONORIFICS, KIN, MALE, PREPOSITIONS, RANKS
from kosovo_reader.language.posts import is_role

_POLICE_RANKS = frozenset("SP SSP ASP DSP SI ASI SHO DC DCP ACP DCI DI DS DIG AIG PC OC".split())

_COUNTING = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_COUNTED = frozenset(
    "soldier officer policeman victim man woman person child suspect civilian worker journalist".split()
)


def best_role(reading: Reading, roles: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Of the posts beside one name the most telling: no mere rank if another is there, and no kinship."""
    if len(roles) == 1:
        return None if _tells_nothing(reading, roles[0]) else roles[0]
    weights = [_weight(reading, role) for role in roles]
    best = max(weights)
    return roles[weights.index(best)] if best else None


def _weight(reading: Reading, role: tuple[int, int]) -> int:
    """2 for a post, 1 for a mere rank ("Retired Gen.", "Air Commodore"), 0 for what tells no post."""
    first, end = role
    lower = reading.lower
    if _tells_nothing(reading, role):
        return 0
    if first + 1 == end and reading.words[first] in _POLICE_RANKS:
        return 1
    posts = [i for i in range(first, end) if is_role(lower[i])]
    if not posts:
        return 2
    # "the mission's commander", "Commander of KFOR" hold a post
    ranks = all(lower[i] in RANKS and reading.words[i][0].isupper() for i in posts)
    return 1 if ranks and posts[-1] == end - 1 else 2


def _tells_nothing(reading: Reading, role: tuple[int, int]) -> bool:
    """True for "Mr", "his mother": a form of address, or kinship alone."""
    words = reading.lower[role[0] : role[1]]
    if words[0] in _COUNTING and words[-1] in _COUNTED:  # the second soldier killed
        return True
    if words == ["veteran"]:  # the veteran Rugin
        return True
    if words[0] in HONORIFICS and words[-1] not in ("doctor", "professor") and all(w in HONORIFICS for w in words):
        return True
    if KIN.isdisjoint([word.removesuffix("-in-law") for word in words]):
        return False
    posts = [word.removesuffix("-in-law") for word in words if is_role(word)]
    return posts != [] and all(word in KIN for word in posts)


def plural_title(reading: Reading, run: int, name: int) -> tuple[int, int] | None:
    """The shared title of "Ministers Arben Hoti and Bajram Leka"."""
    last = reading.lower[name - 1]
    return (run, name) if last.endswith("s") and last not in HONORIFICS and is_role(last.removesuffix("s")) else None


def gender_told(reading: Reading, roles: list[tuple[int, int]]) -> str:
    """ "m" for a spokesman, "f" for a spokeswoman, "" where no post tells."""
    for first, end in roles:
        for word in reading.lower[first:end]:
            if word in FEMALE or word in MALE:
                return "f" if word in FEMALE else "m"
    return ""


def told_of_unnamed(reading: Reading, name: int, first: int) -> tuple[int, int] | None:
    """The post of "A KLA commander reached by phone, who gave his name only as Drini"."""
    lower = reading.lower
    if lower[name - 1] not in ("as", ",", "name"):
        return None
    back = range(name - 2, max(first - 1, name - 15), -1)
    who = next((k for k in back if lower[k] in ("who", "known", "identified")), first)
    subject = next(
        (k for k in range(who - 1, max(first - 1, who - 12), -1) if lower[k] in ("a", "an", "another", "the")), who
    )
    for k in range(subject + 1, who):
        if is_role(lower[k]) and not is_role(lower[k + 1]):
            return (subject + 2 if lower[subject + 1].endswith("-old") else subject + 1), k + 1
        if lower[k] in PREPOSITIONS or not lower[k][0].isalnum():
            break
    return None


def told_by_copula(reading: Reading, end: int, last: int) -> tuple[int, int] | None:
    """The occupation that the sentence gives the name: "Walid Ben Achour was a 25-year-old welder"."""
    lower = reading.lower
    if end + 2 >= last or lower[end] not in ("is", "was") or lower[end + 1] not in ("a", "an", "the"):
        return None
    for k in range(end + 2, min(end + 8, last)):
        if is_role(lower[k]) and not (k + 1 < last and is_role(lower[k + 1])):
            return end + (3 if lower[end + 2].endswith("-old") else 2), k + 1
        if lower[k] in PREPOSITIONS:
            break
    return None
