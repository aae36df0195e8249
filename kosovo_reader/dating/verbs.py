"""What one verb says of when its clause happens: "was hurt", "has to leave", "talks resume", "the vote".

Nothing here knows parts of speech: verbs are told by lists, by "-ed" and by the auxiliaries in front of them.
"""

from collections.abc import Callable
from typing import Literal

from kosovo_reader.dating.calendar import WEEKDAYS
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.language.auxiliaries import MODALS

Sense = Literal["past", "present", "future", "deadline", "appointed"]
"""What the clause tells of its date. "present" is "the funeral is on Friday", "deadline" is "until Friday",
"appointed" is "was due on Friday, put off until Friday": both look ahead, but of two months the nearer is meant."""

_SUBJECTS = frozenset("i you he she it we they that this who there".split())
_MODALS = MODALS | {f"{subject}'ll" for subject in _SUBJECTS}
_WOULD = frozenset(f"{subject}'d" for subject in _SUBJECTS)
_UNTOLD = frozenset("say comment confirm give reveal disclose discuss answer be immediately reach".split())
_PRESENT_BE = frozenset("is are am isn't aren't we're they're i'm you're".split())
PAST_BE = frozenset("was were wasn't weren't".split())
_HAD = frozenset("has have had hasn't haven't hadn't we've they've i've you've did didn't".split())
_BETWEEN_VERBS = frozenset(
    "be been being not also still now only never ever again again then just since already".split()
)

_CALLED_OFF = frozenset("canceled cancelled postponed rescheduled scrapped".split())
_SHUT = frozenset("closed suspended shut invited".split())

# What points ahead when "to meet", "for Friday" or "by Friday" goes with it.
AHEAD = frozenset(
    """agree agrees agreed aim aims aimed ask asks asked call calls called decide decides decided demand demands
    demanded due expect expects expected gave give gives hope hopes hoped instructed intend intends intended invite
    invites invited likely need needs needed offer offers offered order orders ordered plan plans planned pledge pledges
    pledged prepare prepares prepared preparing promise promises promised propose proposes proposed ready require
    requires required scheduled seek seeks sought set slated supposed threaten threatens threatened told tells urge
    urges urged vow vows vowed want wants wanted wish wishes going bound poised determined deadline forecast ultimatum
    decision promise threat call appeal appeals appealed about unlikely preparations chance opportunity vowing hoping
    planning aiming seeking calling urging refuse refuses""".split()
)
SCHEDULED = frozenset("due expected scheduled planned slated forecast supposed likely unlikely".split())

_PAST = frozenset(
    """met began went came took left held won lost fell rose broke made gave got saw ran shot hit fought fled flew found
    brought sent spent spoke struck said told thought sank sat stood wrote quit led fed built sold kept heard knew grew
    threw drew drove rode lay hung swept burst paid laid bought caught taught sought became blew chose ate felt forgot
    froze hid hurt leapt lit meant overtook beat cut put spread cost rang sang shook slept stole swore swam tore
    understood woke wore withdrew seen taken given gone done known flown shown broken driven stolen thrown withdrawn
    written beaten slain killed overthrew overran drank fallen sworn torn worn chosen frozen hidden begun stuck stopped
    set""".split()
)
_NOT_PAST = frozenset(
    "need speed indeed seed breed exceed proceed succeed bed shed feed red hundred sacred naked embed".split()
)

# "Talks resume on Friday": present forms that tell of something fixed.
_FIXED = frozenset(
    """meets meet begins begin resumes resume arrives arrive expires expire convenes convene travels reopens reopen
    comes come takes take goes go flies fly decides decide becomes continues continue leaves leave hears ends starts
    opens closes falls kicks celebrates celebrate joins join assumes retires lapses premieres""".split()
)
_FIXED_NOW = frozenset(
    """meeting travelling traveling visiting leaving holding hosting voting flying returning coming going arriving
    opening starting closing gathering planning launching beginning resuming marching playing heading speaking
    hearing""".split()
)
_NOUN_TOO = frozenset(
    """vote votes visit visits march marches return returns start end open close hold holds host hosts face faces sign
    signs run runs gather gathers play plays launch launches address addresses leave mark marks""".split()
)
_PRONOUNS = frozenset("i we you they he she it who which and".split())
_ATTRIBUTIVE = frozenset("a an the his its their her our my of in with by for at from into newly".split())
_NOUN_FOLLOWS = _ATTRIBUTIVE | frozenset(
    "this that these those on against between more most some all no two three other several many ' ‘ “".split()
)
DETERMINERS = frozenset("the a an his her its their our my this that these those any some both all each".split())


def verb_sense(s: Stretch, k: int, *, ahead: bool = False) -> Sense | None:
    """What the word at `k` tells if it is a verb; `ahead` if an infinitive follows: "plan(s) ... to meet"."""
    word = s[k]
    if word == "may" and s.capitalised(k) and k > s.low:  # the month
        return None
    if word in AHEAD and (ahead or word in SCHEDULED or (s[k + 1] == "to" and not is_past(word))):
        helper = s[_skip(s, k - 1, -1)]
        return "appointed" if helper in PAST_BE or helper == "had" else "future"
    if tell := TELL_BY_VERB.get(word):
        return tell(s, k)
    return _participle(s, k) if is_past(word) else None


def is_past(word: str) -> bool:
    """True for the past form or participle of a verb."""
    return word in _PAST or (word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST)


def _is_called_off(s: Stretch, k: int) -> bool:
    """True for what is said of things to come: canceled, postponed, called off."""
    return s[k] in _CALLED_OFF or (s[k] == "called" and s[k + 1] == "off")


def _was(s: Stretch, k: int) -> Sense:
    """was hurt: past; was to meet, were expected: what was ahead."""
    following = s[_skip(s, k + 1, 1)]
    going = following == "going" and s[k + 2] == "to"
    return "appointed" if going or following == "to" or following in SCHEDULED else "past"


def _has(s: Stretch, k: int) -> Sense:
    """has met: past; has to leave, have until, "Friday's game has been postponed": future."""
    ahead = s[k + 1] in ("to", "until", "till") or (s[k + 1] == "been" and _is_called_off(s, k + 2))
    return "future" if ahead and s[k] not in ("had", "did") else "past"


def _skip(s: Stretch, k: int, step: int) -> int:
    """The index of the next word from `k` on that is no adverb and no "be" inside a verb group."""
    end = k + 5 * step
    while k != end and (s[k] in _BETWEEN_VERBS or s[k][-2:] == "ly"):
        k += step
    return k


def _modal(s: Stretch, k: int) -> Sense:
    """will meet, will have left, may decide: future; could have been, could not be reached, would not say: past."""
    perfect = s[k].endswith("'ve") or (s[_skip(s, k + 1, 1)] == "have" and s[k] != "will")
    if perfect or (s[k + 1] == "be" and s[k + 2] in ("seen", "heard")):
        return "past"
    denied = s[k + 1] == "not" or s[k].endswith("n't")
    if denied and s[k].startswith(("could", "would")) and (s[k + 1] in _UNTOLD or s[k + 2] in _UNTOLD):
        return "past"
    return "future"


def _would(s: Stretch, k: int) -> Sense | None:
    """they'd meet: future; they'd met: nothing."""
    return None if is_past(s[k + 1]) else _modal(s, k)


def _present(s: Stretch, k: int) -> Sense | None:
    """is meeting, are due: future; is on: present; is investigating, is unclear: nothing."""
    following = s[_skip(s, k + 1, 1)]
    if following == "to" or following in SCHEDULED or following in _FIXED_NOW:
        return "future"
    return None if s.kind == "caption" or following.endswith("ing") else "present"


def _is_or_has(s: Stretch, k: int) -> Sense | None:
    """he's meeting: future; he's met, he's been hurt: past; the 's of an owner: nothing."""
    if s[k - 1] not in _SUBJECTS:
        return None
    following = s[_skip(s, k + 1, 1)]
    has = is_past(following) and following not in SCHEDULED
    return "past" if has or s[k + 1] in ("been", "had", "got") else _present(s, k)


def _participle(s: Stretch, k: int) -> Sense | None:
    """met, was held, has been blocked: past; will be held: future; "a disputed vote", "to be held": nothing."""
    if s.capitalised(k) and k > s.low:
        return None
    before = _skip(s, k - 1, -1)
    helper = "" if s[before] == "may" and s.capitalised(before) else s[before]  # "which in May advised"
    if helper in _MODALS or (helper == "have" and s[before - 1] == "will"):
        return _modal(s, before - (helper == "have"))
    if helper in _PRESENT_BE and (_is_called_off(s, k) or s[k] in _SHUT):  # "classes are canceled Thursday"
        return "present"
    if "be" in (s[k - 1], s[k - 2]) and helper != "to":  # "Will they be gone by", "asked that he be freed by"
        return "future"
    if helper == "to" or s[k - 1] in (_NOUN_FOLLOWS if s[k].endswith("ed") else _ATTRIBUTIVE):
        return None
    if helper == "and" and "be" in [s[j] for j in range(before - 5, before)]:  # "will be handed over and flown out"
        return None
    return "past"


def _fixed(s: Stretch, k: int) -> Sense | None:
    """Talks resume, Kosovo votes: future; "the vote", "did not meet", "will meet": told by the word in front."""
    before = _skip(s, k - 1, -1)
    helper = s[before]
    if helper in _MODALS:
        return _modal(s, before)
    if helper in _HAD:
        return "past"
    if helper == "to" or helper in DETERMINERS or s.kind == "caption":
        return None
    if s[k] == "goes" and s[k + 1] == "off":  # "A bomb goes off in Kabul"
        return "past"
    if s[k] in _NOUN_TOO and s[k + 1] != "out" and (s.capitalised(k) or not _has_subject(s, before)):
        return None
    return None if helper in WEEKDAYS and not s[k].endswith("s") else "future"  # the Sunday vote


def _has_subject(s: Stretch, before: int) -> bool:
    """True if the word in front can be what a verb goes with: Kosovo votes, voters vote, who vote."""
    return s[before] in _PRONOUNS or s.capitalised(before) or s[before].endswith("s")


def _see(s: Stretch, k: int) -> Sense | None:
    """ "See you on Monday"."""
    return "future" if s[k + 1] == "you" else None


_VERBS: list[tuple[frozenset[str], Callable[[Stretch, int], Sense | None]]] = [
    (_NOUN_TOO | _FIXED, _fixed),
    (_PAST, _participle),
    (_HAD, _has),
    (PAST_BE, _was),
    (_PRESENT_BE, _present),
    (_MODALS, _modal),
    (_WOULD, _would),
    (frozenset(("'s",)), _is_or_has),
    (frozenset(("see",)), _see),
]
TELL_BY_VERB = {word: tell for words, tell in _VERBS for word in words}  # the later the stronger
