"""Whether the clause that holds a date looks back or ahead: "was hurt on Monday", "will meet on Thursday".

The date goes with the nearest verb before it, else with the first after it; conjunctions, colons and quotation marks
bound the search, and so does a fixed number of words. The word before the date is asked first.
"""

from collections.abc import Callable, Collection

from kosovo_reader.dating.calendar import MONTHS, WEEKDAYS
from kosovo_reader.dating.rules import Stretch
from kosovo_reader.dating.verbs import AHEAD, DETERMINERS, PAST_BE, SCHEDULED, TELL_BY_VERB, Sense, is_past, verb_sense
from kosovo_reader.language.posts import is_human

_REPORTS = frozenset("said told says tells added announced reported confirmed stated wrote".split())
_LASTED = PAST_BE | frozenset(
    "lasted held ran continued remained stayed waited raged lived worked fought served stood".split()
)
_ORDERED = frozenset(
    "canceled cancelled closed extended suspended postponed scheduled booked banned ordered issued shut".split()
)
# "three days of mourning from Tuesday", "a ceasefire from September 1"
_DECREED = frozenset(
    """announce announced announcing declare declared declaring decree decreed impose imposed imposing proclaim
    proclaimed proclaiming""".split()
)
# Nobody plans these: "the clashes on Monday", "Monday's attack" are over.
SUDDEN = frozenset(
    """attack attacks clash clashes violence shooting shootings shootout explosion explosions blast blasts bombing
    bombings killing killings quake earthquake crash incident incidents ambush riot riots unrest fire fires death deaths
    arrest arrests shelling raid raids assault assaults murder murders massacre accident stabbing flood floods storm
    disaster fighting bloodshed escalation confrontation brawl disturbances sinking collapse derailment landslide
    avalanche eruption stampede kidnapping kidnappings abduction abductions robbery coup lynching slaughter carnage
    tragedy drowning drownings""".split()
)
_PLANNED = frozenset(
    """rally rallies protest protests demonstration demonstrations strike march elections election vote meeting session
    summit gathering referendum blockade boycott debate hearing""".split()
)
_PLACED = frozenset("in at near outside against over across for to".split())
_OF_EVENT = _PLACED | {"of", "on", "by", "from"}
_PLANS = frozenset(
    """call calls called calling announce announces announced plan plans planned schedule scheduled invited
    summoned""".split()
)
_BOUNDS = frozenset(
    '; : — – ( " “ ” „ « » that which who whom when where because while if but although though as'.split()
)
_FUNCTION = frozenset("and or at in when but to if by after before as with near on that which".split())
_FULL_STOPS = frozenset(".!?")
_LISTS = frozenset(("and", "or", ","))
_LASTING = frozenset("in over during within".split())
_LEADING = frozenset(
    "on late early very first second this the next last past coming in around at least about only midnight noon".split()
)
_CLOCK = frozenset("a.m. p.m. am pm gmt utc cet cest est edt bst local time o'clock".split())
_OPENING = {"”": "“", "»": "«", '"': '"'}  # the mark that opens the quotation which this one closes
MOVED = frozenset("moved postponed shifted delayed rescheduled put brought pushed changed adjourned".split())
_SINCE_THEN = PAST_BE | {"has", "have", "had"}
_EDGES = frozenset("end start beginning middle half quarter week part close eve".split())
_MARKS = frozenset('( " “ „ «'.split())
_CLAUSE_ENDS = frozenset('; : — – " “ ” „ « »'.split())
_PHRASE_ENDS = _CLAUSE_ENDS | {","}
_LISTED_ENDS = _PHRASE_ENDS | {"and"}

# What the search for a verb stops at; most words are passed over.
_TELLING = TELL_BY_VERB.keys() | AHEAD | _BOUNDS | _OPENING.keys()
_TELLING |= set("after following since ahead before to whether".split())
_ENDINGS = frozenset(("ed", "ng"))


def sense(s: Stretch, first: int, last: int, reach: int = 25) -> Sense | None:
    """The sense of the clause for the date at tokens `first <= i < last`; None where nothing within reach tells.

    "was hurt on Monday" -> past; "will meet on Monday" -> future; "until Monday" -> deadline
    """
    lead = _lead(s, first)
    if s[last] in _LISTS:
        last = _end_of_list(s, last)
    after = s[last]
    if after == "'s" and (s[last + 1] in SUDDEN or s[last + 2] in SUDDEN):  # "Monday's attack"
        return "past"
    if s[first - 1] == "the" and (after in SUDDEN or (s[last + 1] in SUDDEN and s[last + 2] not in _FUNCTION)):
        return "past"  # "the Monday attack"
    cue = _CUES.get(s[lead])
    if cue and (found := cue(s, lead, last, reach)):
        return found
    if after == "deadline" and not is_past(s[last + 1]):  # "a Friday deadline"
        return "future"
    found = _by_verb_after(s, lead, last, reach) or _by_verb_before(s, lead, last, reach)
    if found in (None, "present") and _is_of_event(s, lead):
        return "past"
    return found or _by_any_verb_after(s, lead, last, reach) or _by_clause(s, lead, reach)


# All of these are asked of a date by the word `lead` in front of it and its prepositions and the token `last` after it;
# they look as far as `reach` from there.
def _over(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """The clashes on Monday, since Monday, after Monday; but "after Monday's vote he will resign"."""
    return "past" if s[last] != "'s" or s[lead] in SUDDEN or s[lead] == "since" else None


def _to_come(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """Ahead of Sunday's vote, a rally for Saturday; not "for Friday prayers"."""
    if s[lead] == "of":
        if s[lead - 1] == "ahead":
            return "future"
        return "past" if s[lead - 1] in AHEAD else None  # "the decision of May 22 to disarm them"
    if s[lead - 2] in ("originally", "initially"):  # "originally set for 25 May, will now be held in June"
        return "appointed"
    if s[lead - 1] in SCHEDULED and not _SINCE_THEN.isdisjoint(s[last : last + 4]):
        return "appointed"  # "the vote scheduled for April 16 in Paris was put off"
    return "future" if not s[last].isalpha() or s[last] in _FUNCTION else None


def _until(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """Until Friday: ahead, but for what lasted ("the truce held until") or failed to be ("was not found until")."""
    found, verb = _before(s, lead - 1, reach)
    if found != "past":
        return "future" if found == "present" else found or "deadline"
    denied = any(word in ("not", "never") or word.endswith("n't") for word in s[max(verb - 3, 0) : verb + 2])
    if s[verb] in _ORDERED or s[verb] in MOVED:
        return "appointed"
    return "past" if denied or s[verb] in _LASTED else "deadline"


def _moved_to(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """The hearing was postponed to Friday."""
    return "appointed" if s[_before(s, lead, 6)[1]] in MOVED else None


def _through(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """Through Wednesday: ahead for what was ordered ("canceled classes through"), else as the verb says."""
    found, verb = _before(s, lead - 1, reach)
    return "deadline" if found != "past" or s[verb] in _ORDERED else None


def _joined(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """ "Schools are shut today and Thursday"; not "he came today and on Thursday he left"."""
    near = s[lead - 1] in ("today", "tomorrow", "tonight")
    return "future" if near and (not s[last].isalpha() or s[last] in _FUNCTION) else None


def _proclaimed(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """ "Kosovo declared Monday a day of mourning", "the court set February 8 as the day"."""
    return "future" if s[last] in ("a", "as", "for") else None


def _by_deadline(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """By Friday, before Friday, from Friday: as the verb says, but "demanded an answer by Friday" looks ahead."""
    if s[lead - 1] == "or":  # "Pay on or before Friday"
        return "deadline"
    if s[lead - 1] in ("", ",", "and", "but"):  # "By Monday morning, the crowd had left"
        return _after(s, last, reach, _CLAUSE_ENDS) or "deadline"
    found, verb = _before(s, lead - 1, reach)
    if found == "past" and (s[verb] in AHEAD or (s[lead] == "from" and not _DECREED.isdisjoint(s[verb:lead]))):
        return "deadline"
    if found is None and s[s.low] in _LASTING:  # In four days from Saturday to Tuesday, it saw
        return _after(s, last, reach, _CLAUSE_ENDS) or "deadline"
    found = found or _after(s, last, reach, _PHRASE_ENDS)
    return found or ("appointed" if s[lead] == "by" else "deadline")  # "warns of a collapse by September"


def _by_verb_after(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """On Thursday, leaders will meet; ..., and on Monday the mayor will resign: the date opens its clause."""
    cue = s[lead]
    if cue in _MARKS and s[last] == "," and s[last + 1] in _CLAUSE_ENDS:  # "On Friday," he said, "we shall see."
        reopened = next((k for k in range(last + 2, min(s.high, last + 14)) if s[k] in _MARKS), s.high)
        return _after(s, reopened + 1, reach, _CLAUSE_ENDS)
    if cue in ("and", "but"):
        return _after(s, last, reach, _LISTED_ENDS)
    opens = not cue or (cue in _BOUNDS and cue != "(") or (cue == "," and s[last] != ",")
    return _after(s, last, reach, _CLAUSE_ENDS) if opens else None


def _by_verb_before(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """Was hurt on Monday; called for a rally on Saturday; "said the vote on Thursday would be free"."""
    lead -= s[lead] in _MARKS  # "they would meet “on Monday”"
    found, verb = _before(s, lead, reach)
    if s[verb] in _PLANS and _is_object(s, verb, lead):
        return "future"
    if found and (s[verb] in _REPORTS or lead - verb > 5):
        return verb_sense(s, last) or found
    return found


def _is_object(s: Stretch, verb: int, lead: int) -> bool:
    """ "announced a protest on", "called a strike at the airport on"; not "announced the election results"."""
    nouns = _PLANNED | {"talks"} if s[verb][:2] in ("su", "in") else _PLANNED  # summoned to talks
    planned = (k for k in range(max(verb + 1, lead - 8), lead + 1) if s[k] in nouns)
    return any(k == lead or s[k + 1] in _PLACED for k in planned)


def _is_of_event(s: Stretch, lead: int) -> bool:
    """ "the site of the massacre of ten villagers by the army on"; not "a hearing on the murder of X is set for"."""
    for k in range(lead, max(s.low - 1, lead - 12), -1):
        if s[k] in SUDDEN:
            return s[k + 1] in _OF_EVENT
        if s[k] in _BOUNDS or s[k] == "," or verb_sense(s, k):
            return False
    return False


def _by_any_verb_after(s: Stretch, lead: int, last: int, reach: int) -> Sense | None:
    """Chile on Tuesday offered its help."""
    if s[lead] == "(" or s[last] in ("and", "but", "or"):
        return None
    aside = s[last] == "," and (s[lead] == "," or s[last + 1] == "when")
    return _after(s, last, reach, _CLAUSE_ENDS if aside else _PHRASE_ENDS)


def _by_clause(s: Stretch, lead: int, reach: int) -> Sense | None:
    """Serbs to rally on Saturday: a headline. When the envoy sits down with them on Thursday: no past verb."""
    for k in range(lead, max(s.low - 1, lead - reach), -1):
        if s[k] in ("when", "if", "once", "unless"):
            return "future"
        if s[k] in _BOUNDS:
            return None
        if s[k] == "to" and s[s.high - 1] not in _FULL_STOPS and _is_infinitive(s, k):
            return "future"
    return None


def _is_date_word(word: str) -> bool:
    """True for what one date of several consists of."""
    return word in WEEKDAYS or word in MONTHS or word[:1].isdigit()


def _end_of_list(s: Stretch, last: int) -> int:
    """The token after all of "on Sunday and Monday", "on 3, 4 and 5 June": they share a verb."""
    for _ in range(5):
        if s[last] not in _LISTS or not _is_date_word(s[last + 1]):
            break
        last += 2
        while s[last] in MONTHS or s[last] == "of":
            last += 1
    return last


def _lead(s: Stretch, first: int) -> int:
    """The index of the word in front of the date's own prepositions, and of all of "on Sunday and Monday"."""
    k = _skip_prepositions(s, first - 1)
    while s[k] in _LISTS and _is_date_word(s[k - 1]) and k > first - 8:
        k = _skip_prepositions(s, k - 2)
    return k


def _skip_prepositions(s: Stretch, k: int) -> int:
    """The index of the word in front of "on", "early on", "at 8:30 p.m. on"."""
    start = k
    while k > start - 9:
        word = s[k]
        timed = (not word.isalpha() or word in _CLOCK) and _tells_time(s, k)
        if word not in _LEADING and not timed and (word != "of" or s[k - 1] not in _EDGES):
            break
        k -= 2 if word == "of" else 1
    if s[k] == "as" and s[k - 2] == "as":  # as early as Monday
        k -= 3
    return k


def _tells_time(s: Stretch, k: int) -> bool:
    """True for each part of 8:30 p.m., 9am, 14:05 GMT."""
    word = s[k]
    if word in _CLOCK:
        return s[k - 1][:1].isdigit() or s[k - 1] in _CLOCK
    if word[:1].isdigit():
        return word.endswith(("am", "pm")) or s[k + 1] in _CLOCK or _is_point(s, k - 1) or _is_point(s, k + 1)
    return _is_point(s, k)


def _is_point(s: Stretch, k: int) -> bool:
    """True for the colon inside 8:30, which bounds nothing."""
    return s[k] == ":" and s[k - 1].isdecimal() and s[k + 1][:1].isdigit()


def is_reported(s: Stretch, first: int) -> bool:
    """True for the day of the telling, not of what is told: "police said on Monday", "told reporters on Monday"."""
    return any(s[k] in _REPORTS and s[k - 1] not in PAST_BE for k in range(first - 4, first))  # "was confirmed in May"


def _before(s: Stretch, lead: int, reach: int) -> tuple[Sense | None, int]:
    """What the nearest verb at or before `lead` tells, and where it stands."""
    infinitive = False
    outside = None
    for k in range(lead, max(s.low, lead - reach) - 1, -1):
        word = s[k]
        if word not in _TELLING and word[-2:] not in _ENDINGS:
            continue
        if outside is not None:  # inside a quotation that ended before the date
            outside = None if word == outside else outside
            continue
        if word in _OPENING and (word != '"' or _closes(s, k)):
            outside = _OPENING[word]
            continue
        if (word in _BOUNDS and not _is_point(s, k)) or (word == "whether" and s[k + 1] != "to"):
            break
        if _is_reason(s, k):
            return "past", k
        if word in ("after", "following", "since"):
            if s[lead] in _PLANNED or lead == k:  # "after the vote on Sunday he will resign"
                break
            return "past", k
        if word == "ahead" or (word == "before" and s[lead] in _PLANNED and _PLACED.isdisjoint(s[k + 1 : lead])):
            return "future", k  # not "appeared before a judge on Friday", "before a judge at a hearing on Friday"
        if word == "to" and _is_infinitive(s, k):
            infinitive = True
        elif found := verb_sense(s, k, ahead=infinitive):
            return found, k
    return None, lead


def _is_reason(s: Stretch, k: int) -> bool:
    """Tried for hurting a guard; not "called for voting", "police for hurting"."""
    return s[k - 1] == "for" and s[k][-3:] == "ing" and s[k] not in _PLANNED and not is_human(s[k - 2])


def _is_infinitive(s: Stretch, k: int) -> bool:
    """To meet, to be held; not "to Kosovo", "to the border"; nothing at the head of a sentence."""
    return k > s.low and s[k + 1] not in DETERMINERS and not s.capitalised(k + 1)


def _closes(s: Stretch, k: int) -> bool:
    """True if the straight mark at `k` ends a quotation: an odd number of them stands before it nearby."""
    return s[max(s.low, k - 40) : k].count('"') % 2 == 1


def _after(s: Stretch, last: int, reach: int, ends: Collection[str]) -> Sense | None:
    """What the first verb of the main clause after the date tells."""
    relative = False
    for k in range(last, min(s.high, last + reach)):
        word = s[k]
        if word in ends and not _is_point(s, k):
            break
        if word not in _TELLING and word[-2:] not in _ENDINGS:
            continue
        if word in ("who", "which"):
            relative = True
        elif found := verb_sense(s, k):
            if not relative:
                return found
            relative = False
    return None


_CUES: dict[str, Callable[[Stretch, int, int, int], Sense | None]] = {
    **dict.fromkeys((*SUDDEN, "since", "after", "following"), _over),
    **dict.fromkeys(("of", "for"), _to_come),
    **dict.fromkeys(("until", "till"), _until),
    "to": _moved_to,
    "through": _through,
    **dict.fromkeys(("and", "or"), _joined),
    **dict.fromkeys(("declared", "proclaimed", "declares", "set", "sets", "chose", "fixed"), _proclaimed),
    **dict.fromkeys(("by", "before", "from", "starting", "beginning", "effective"), _by_deadline),
}
