"""The day of an article that tells none, from another article of the run that tells the same casualties.

    dated      "At least 30 soldiers of KFOR were injured on Monday", of 30 May 2023: that Monday is 29 May
    undated    "30 troops from KFOR were injured ... on Monday ... On Wednesday": Monday is 29 May, and the article
               counts from the latest past weekday that it names from then on, Wednesday, 31 May

The count must be the same, of the same actor or class of victims, and the whereabouts must not speak against it (one
or two people need a shared place); all articles that qualify must agree.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import date, timedelta

from kosovo_reader.dating.calendar import parse_day
from kosovo_reader.dating.recalled import Recalled
from kosovo_reader.names.identity import key
from kosovo_reader.overview.digest import Claim, Digest
from kosovo_reader.summary import Sibling

_WEEK = 6  # days that follow a day before its weekday comes again

_Days = dict[date, str]  # a claim's day -> the first source, by path, that tells it


def siblings(digests: Sequence[Digest]) -> dict[int, Sibling]:
    """By index the articles that can be counted from a sibling."""
    undated = [i for i, d in enumerate(digests) if d.anchor is None and d.recalled]
    wanted = {_harm(claim) for i in undated for claim in digests[i].claims if _counts(claim)}
    dated: defaultdict[Hashable, _Days] = defaultdict(dict)
    for article in digests:
        for claim in article.claims if article.own else ():
            if _harm(claim) in wanted and (day := parse_day(claim.date)) and article.anchor and day <= article.anchor:
                for place in _kept(article, claim):
                    days = dated[*place, day.weekday()]
                    days[day] = min(days.get(day, article.source), article.source)
    return {i: sibling for i in undated if (sibling := _sibling(digests[i], dated))}


def _counts(claim: Claim) -> bool:
    """True for a claim that a sibling may share: a number of people, whose day the article leaves open."""
    return claim.date is None and claim.stated is not None and claim.stated > 0


def _harm(claim: Claim) -> tuple[str, int | None, str]:
    return claim.kind, claim.stated, claim.who


def _kept(article: Digest, claim: Claim) -> Iterator[tuple[Hashable, ...]]:
    """The keys under which the claim of a dated article is found."""
    actor = _actor(article, claim)
    for handle in claim.where.shows():
        yield *_harm(claim), "", handle
        yield *_harm(claim), actor or "nobody's", handle
    if actor:
        yield claim.kind, claim.stated, actor


def _sought(article: Digest, claim: Claim) -> Iterator[tuple[Hashable, ...]]:
    """The keys under which the same claim of a dated article is to be found."""
    actor = _actor(article, claim)
    for handle in claim.where.asks():
        if handle[0] != "place" and claim.stated in (1, 2):
            continue
        if actor is None:
            yield *_harm(claim), "", handle
        else:
            yield *_harm(claim), "nobody's", handle
            yield *_harm(claim), actor, handle
    if actor:
        yield claim.kind, claim.stated, actor


def _actor(article: Digest, claim: Claim) -> str | None:
    return None if claim.actor is None else key(article.actors[claim.actor].name)


def _sibling(article: Digest, dated: dict[Hashable, _Days]) -> Sibling | None:
    """The day that an undated article counts from; None if no sibling tells it, or if they disagree."""
    days: _Days = {}
    for claim in article.claims:
        if not _counts(claim):
            continue
        own = _days_of(article, claim, dated)
        if len(own) > 1:
            return None  # the same people on two days
        for day, source in own.items():
            days[day] = min(days.get(day, source), source)
    if not days:
        return None
    first = min(days)
    if max(days) - first > timedelta(_WEEK):
        return None
    anchor = _latest(article.recalled, first)
    if anchor is None or anchor < max(days) or article.last_year > anchor.year + 1:
        return None
    return anchor.isoformat(), min(days.values())


def _days_of(article: Digest, claim: Claim, dated: dict[Hashable, _Days]) -> _Days:
    """The days of the same claim in siblings, of those weekdays that the article looks back upon."""
    found: _Days = {}
    for named in claim.recalled or article.recalled:
        for place in _sought(article, claim):
            for day, source in dated.get((*place, named.weekday), {}).items():
                if named.fits(day):
                    found[day] = min(found.get(day, source), source)
                    if len(found) > 1:
                        return found
    return found


def _latest(recalled: Sequence[Recalled], day: date) -> date | None:
    """The latest weekday named, counted from `day` and the six days that follow it."""
    if day > date.max - timedelta(_WEEK):
        return None
    week = [day + timedelta(n) for n in range(_WEEK + 1)]
    named = [d for d in week for r in recalled if not r.before and r.fits(d)]
    return max(named, default=None)
