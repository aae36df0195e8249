"""Bodies by a head word in their name: "Central Election Commission", "the interior ministry"."""

from kosovo_reader.article import Reading, Sentence
from kosovo_reader.language.countries import ADJECTIVES, NAMES, SEATS
from kosovo_reader.language.institutions import FIELDS, HEADS_WITH_IN, HEADS_WITH_OF, OWNERS, SURNAMES
from kosovo_reader.language.lexicon import (
    COMMON,
    LOWER_HEADS,
    MONTHS,
    ORGANIZATION_HEADS,
    PREPOSITIONS,
    RANKS,
    ROLE_MODIFIERS,
    WEEKDAYS,
)
from kosovo_reader.language.posts import is_role
from kosovo_reader.names.known import BODIES, KNOWN, USUAL, known_name
from kosovo_reader.names.mention import Mention, as_body, is_compound, is_given, is_surname, run_end, written
from kosovo_reader.names.ministries import is_led

LINKS = frozenset(["and", "'s", "'", "’"])
HEADS_OF_BODIES = ORGANIZATION_HEADS | {"house", "staff"}
_JOINERS = frozenset("of for on to against".split())
_ALONE = frozenset("congress senate bundestag duma knesset taliban hezbollah interpol".split())
_PAPERS = frozenset("times herald guardian telegraph tribune gazette chronicle mirror observer post".split())
# "Norman Regional Health System" is a body, "Global Positioning System" none.
_SYSTEMS = frozenset("health healthcare care hospital medical university school library transit reserve".split())
_OF_LEVIES = frozenset("sources personnel officials official force said men".split())
_NATIONAL = frozenset("center centre institute foundation network initiative international".split())
_UNITS = frozenset("legion brigade battalion regiment corps army division".split())
_NO_FIRST = frozenset(["daily", "weekly", "press", "co", "co."])  # Daily Covid cases, Co Down, Co. Kerry
_FIRMS = frozenset("co co. corp corp. company".split())
_FORMS = frozenset("Ltd Ltd. Limited Inc Inc. LLC Corp".split())
_QUARTERS = frozenset("north south east west centre center range".split())
_NOT_BODIES = frozenset(
    "station lines area areas airport stadium square street road avenue bridge park hotel buildings".split()
)
_MORE_FIELDS = FIELDS | frozenset("forestry media sport research trade food consumer rural mining spatial".split())
_LISTED = _MORE_FIELDS | frozenset(
    """
    truth justice reconciliation alcohol tobacco firearms explosives peace meteorology climatology geophysics
    """.split()
)
_COUNTS = frozenset("two three four five six seven eight nine ten".split())
_BEFORE_BODIES = MONTHS | {"see"}  # On 30 March Amnesty International wrote
_OFFICERS = frozenset("monitor observer guard".split())
_RANKING = frozenset("chief deputy senior principal lead head special".split())
_OF_HOUSES = frozenset("assembly representatives peoples councillors chiefs elders".split())
_COLLEGES = frozenset(["college", "university"])
_ANY_AREA = frozenset("county regional district divisional provincial sub-county".split())
_SENIOR = frozenset(["Senior", "Top", "Leading", "Other", "Several", "Some"])
SAINTS = frozenset("saint st st. san santa santo são sao king queen".split())
_LONGEST = 24  # tokens of "Parliamentary Assembly of the ..."; beyond it no name goes on


def body_at(reading: Reading, i: int, end: int, sentence: Sentence) -> Mention | None:
    """The body whose head word stands in the run of capitals `i <= k < end`, with what goes on behind the run."""
    lower, last = reading.lower, sentence.last
    goes_on = end + 1 < last and lower[end] in LINKS and reading.words[end + 1][0].isupper()
    if lower[end - 1] == "house" and end + 1 < last and lower[end] == "of" and lower[end + 1] in _OF_HOUSES:
        return as_body(reading, i, end + 2)
    if "staff" in lower[i + 1 : end] and lower[(k := lower.index("staff", i)) - 1] in ("general", "defence", "defense"):
        return as_body(reading, i, _of_whom(reading, k + 1, last))  # the Armenian General Staff; not Chief of Staff X
    if lower[i] in ("police", "parliament") and _is_post_of(reading, i, end, sentence.first):
        return None
    if end == i + 2 and lower[i + 1] == "police" and lower[i] in _ANY_AREA:
        return None  # County Police Commander X
    if lower[i] in ("police", "international") and (i, end) == (sentence.first, i + 2) == (sentence.first, last):
        return None  # a heading, "Police React"
    start = _behind_opening(reading, i, end)
    stop = _with_second_run(reading, start, end, last) if goes_on else end
    head = _last_head(reading, start, stop)
    if head is None or _is_no_head(reading, start, stop, head):
        return None
    if lower[head : head + 2] == ["police", "station"] and is_led(reading, start, sentence.first):
        return as_body(reading, start, head + 2)  # Officer-in-charge of Naogaon Police Station X
    end = _end_of_name(reading, start, head, stop, last)
    if _is_building(reading, head, stop, end, last):
        return None
    numbered = start > sentence.first and _is_number(reading, start, lower[head])
    if end - start == 1 and not numbered and not _stands_alone(reading, start, sentence.first, last):
        return None
    name = written(reading, start, end)
    first = start
    if numbered:  # the 1st Infantry Division, the 17th Division, 405 Brigade
        first, name = start - 1, f"{reading.words[start - 1]} {name}"
    elif owner := _owner(reading, start, head, sentence.first):
        name = f"{owner}'s {name}"
    if where := _where(reading, head, end, last):
        name = f"{name} in {where}"
    for agency in (" News Agency", " Agency", " News"):  # Xinhua News Agency is Xinhua
        if (short := name.removesuffix(agency)) in BODIES:
            return Mention(first, end, "organization", BODIES[short])
    return Mention(first, end, "organization", name)


def end_of_listing(reading: Reading, i: int, end: int, sentence: Sentence) -> int:
    """The end of "the Truth, Justice and Reconciliation Commission", whose first comma is at `end`; else 0."""
    lower, words, last = reading.lower, reading.words, sentence.last
    if lower[i] not in _LISTED or lower[i - 1 : i] != ["the"] or end + 4 > last:
        return 0
    k = end
    while k + 2 < last and k - end < 8 and words[k] in (",", "and"):
        word = k + 2 if words[k : k + 2] == [",", "and"] else k + 1
        if lower[word] not in _LISTED or not words[word].istitle():
            break
        k = word + 1
    stop = run_end(reading, k - 1, last)
    return stop if words[k - 2] == "and" and stop == k + 1 and lower[stop - 1] in ORGANIZATION_HEADS else 0


def _is_post_of(reading: Reading, i: int, end: int, first: int) -> bool:
    """True for the Police of "Superintendent of Police N. Kulkarni": the last word of a post before a name."""
    if i - 2 < first or end == i + 1 or reading.lower[i - 1] != "of":
        return False
    return (is_role(reading.lower[i - 2]) or reading.lower[i - 2] == "member") and ORGANIZATION_HEADS.isdisjoint(
        reading.lower[i + 1 : end]
    )


def _behind_opening(reading: Reading, i: int, end: int) -> int:
    """The first token of the name in "NATO-led Kosovo Force", "NGO Humanitarian Law Centre", "Muslim Seleka"."""
    words = reading.words
    while (
        i < end - 1
        and (
            is_compound(reading.lower[i])
            or words[i] in ("NGO", "Former", "Ex")  # Former Kosovo Liberation Army commander
            or (
                reading.lower[i] in _BEFORE_BODIES
                and (known := known_name(reading, i + 1, end))
                and known.kind == "body"
            )
            or (reading.lower[i] in _COUNTS and reading.lower[end - 1].endswith("s"))  # Four Levies men
            or (
                # Albanian Kosovo Liberation Army, Nato Kosovo Force, Senior European Union officials
                ((words[i] in ADJECTIVES and words[i + 1] in NAMES) or words[i] in BODIES or words[i] in _SENIOR)
                and " ".join(words[i + 1 : end]) in BODIES
            )
            or (
                words[i] in ADJECTIVES
                and BODIES.get(" ".join(words[i + 1 : end])) in USUAL  # Irish United Nations officer
            )
        )
    ):
        i += 1
    return i


def _with_second_run(reading: Reading, start: int, end: int, last: int) -> int:
    """Where a name of two runs ends: Doctors' Syndicate, Lord's Resistance Army, Disaster and Emergency Authority."""
    lower = reading.lower
    stop = run_end(reading, end + 1, last)
    if lower[end] == "and":
        if lower[end - 1] == "college" and lower[stop - 1] == "hospital" and end + 2 == stop:
            return stop  # Osun Medical College and Hospital
        return stop if _joins(reading, start, end, stop) else end
    owned = lower[end] != "'s" or lower[end - 1] in OWNERS or is_role(lower[end - 1])
    if lower[end - 1] in OWNERS and lower[stop - 2] in _COLLEGES:  # King's College London
        return stop
    return stop if owned and lower[stop - 1] in ORGANIZATION_HEADS else end


def _joins(reading: Reading, start: int, link: int, end: int) -> bool:
    """True if "and" is part of a name: what stands before is no name by itself, and a head word ends what follows."""
    words, lower = reading.words, reading.lower
    if link - start > 4 or is_given(lower[start]) or " ".join(words[start:link]) in KNOWN:
        return False
    if link == start + 1 and words[start].isupper():  # GSU and the Theft Unit
        return False
    if words[link + 1] in KNOWN or lower[link + 1] == "the":
        return False
    if any(
        lower[k] in ORGANIZATION_HEADS
        or (is_role(lower[k]) and lower[k] not in ROLE_MODIFIERS)
        or (words[k] in ADJECTIVES and k > start)
        for k in range(start, link)
    ):
        return False
    listed = start > 0 and lower[start - 1] == ","
    of_country = end - link > 3 and words[end - 1] in NAMES  # Documentation and Information Center Bolivia
    return end - link > 2 and lower[end - 2 if of_country else end - 1] in ORGANIZATION_HEADS and not listed


def _is_building(reading: Reading, head: int, stop: int, end: int, last: int) -> bool:
    """ "the Stock Exchange building", "Police Station No 3", "the Police Lines", "Riyom Local Government Area"."""
    lower = reading.lower
    if lower[head] == "service" and end < last and lower[end] in ("members", "member", "men", "women"):
        return True  # U.S. Service members
    return (end < last and lower[end] in ("building", "buildings")) or (
        head + 1 < stop and lower[head + 1] in _NOT_BODIES
    )


def _last_head(reading: Reading, start: int, stop: int) -> int | None:
    """The last head word of the run, unless a post follows it: "Party President Arben Gashi" is no party."""
    lower = reading.lower
    for k in range(stop - 1, start - 1, -1):
        if lower[k] == "system" and (k == start or lower[k - 1] not in _SYSTEMS):
            continue
        if lower[k] == "fm" and (k + 1 < stop or reading.words[k - 1] in ADJECTIVES or reading.words[k - 1] in KNOWN):
            continue  # Israeli FM X; but Joy FM
        if k > start and lower[k] in _OFFICERS and lower[k - 1] in _RANKING:
            return None  # Chief Monitor
        if lower[k] == "command" and k + 1 < stop and lower[k + 1] in RANKS:
            continue  # U.S. Army Command Sgt. Maj. X
        if lower[k] in ORGANIZATION_HEADS and not (k == start and lower[k] in _NO_FIRST):
            return k
        if "-" in lower[k] and k > start and of_quarter(lower[k]):  # Regional Command-East
            return k
        if is_role(lower[k]):
            return None
    return None


def of_quarter(word: str) -> bool:
    """True for the last word of "Regional Command-East", "Multinational Battle Group-East"."""
    head, _, quarter = word.partition("-")
    return quarter in _QUARTERS and head in ORGANIZATION_HEADS


def _is_no_head(reading: Reading, start: int, stop: int, head: int) -> bool:
    """True for what names a country ("Kosovo Government"), or a person though a head word is in it."""
    words, lower = reading.words, reading.lower
    if lower[head] == "government" and (
        head == start or words[head - 1] in KNOWN or words[head - 1] in ADJECTIVES or lower[head - 1] == "local"
    ):
        return True  # "National Unity Government" is a body; "Rafi Local Government" a place
    if head == start and stop > start + 2 and not PREPOSITIONS.isdisjoint(lower[start + 1 : stop]):
        return True  # Police Sweep In Mitrovica
    surname = head == start + 1 == stop - 1 and lower[head] in SURNAMES and is_given(lower[start])
    if surname and lower[start - 1] not in ("the", "in", "at"):
        return True  # Charlotte Church said
    # Prime Minister Arben Gashi Government
    return any(is_role(lower[k]) and is_given(lower[k + 1]) for k in range(start, head - 1) if lower[k] != "mother")


def _end_of_name(reading: Reading, start: int, head: int, stop: int, last: int) -> int:
    """Where the name ends: at its head ("Radio Kosova": behind it), or with "of Prishtina", "North"."""
    lower, words = reading.lower, reading.words
    if head == start and stop > start + 1:
        return stop
    end = head + 1
    if end < stop and lower[head] == "school" and lower[end] == "district":
        return end + 1
    if lower[head] == "radio" and end == stop and lower[end : end + 2] == ["and", "television"]:
        return end + 2  # Serbian Radio and Television
    if lower[start:end] == ["radio", "television"]:
        return stop if end < stop else _of_whom(reading, end, last)  # Radio Television Republika Srpska
    if end + 1 == stop and lower[head] in _COLLEGES and reading.words[end] in KNOWN:
        return stop  # Imperial College London
    if end < stop and lower[head] == "force" and lower[head - 1] == "task":
        return stop  # Task Force Hawk
    while end < stop and lower[end] in _QUARTERS:
        end += 1  # Regional Directorate North
    if end + 1 == stop and lower[head] in _NATIONAL and reading.words[end] in NAMES:
        return stop  # Humanitarian Law Center Kosovo
    if lower[head] in _FIRMS:
        return _of_firm(reading, end, last)
    if lower[head] == "mission" and end + 1 < last and lower[end] in ("to", "in") and words[end + 1] in NAMES:
        return end + 2  # OSCE Special Monitoring Mission to Ukraine
    goes_on = lower[head] in HEADS_WITH_OF or end - start > 1 or lower[head] == "times"  # Times of London
    if end + 2 < last and lower[end : end + 2] == ["for", "the"] and words[end + 2][0].isupper():
        goes_on = True  # Cooperative for the Development of Congo
    return _of_whom(reading, end, min(last, start + _LONGEST)) if goes_on else end


def _of_firm(reading: Reading, end: int, last: int) -> int:
    """The end of "Fine Chemical Co., Ltd.", "Paper Co. Ltd": a second word of its form."""
    words, k = reading.words, end
    while k < last and k - end < 2 and words[k] in (".", ","):
        k += 1
    if k >= last or words[k] not in _FORMS:
        return end
    return k + 2 if k + 2 < last and words[k + 1] == "." else k + 1


def _of_whom(reading: Reading, end: int, last: int) -> int:
    """The end of "Office for Kosovo and Metohija", "Parliamentary Assembly of the Council of Europe"."""
    words, lower = reading.words, reading.lower
    while end + 1 < last and lower[end] in _JOINERS:
        k = end + 1
        if lower[k] in ("the", "a") and k + 1 < last:
            k += 1  # Centre for a Europe of Regions
        if not words[k][0].isupper() or lower[k] in WEEKDAYS or lower[k] in MONTHS:
            break
        office = lower[end - 1] == "office" and lower[end] == "of" and k == end + 2
        if is_role(lower[k]) and lower[k] not in ROLE_MODIFIERS and not office:  # but Department of Justice
            break
        if lower[end] in ("to", "on") and words[k] in KNOWN:
            break
        known = known_name(reading, k, last)  # of Bosnia and Herzegovina
        stop = _series_end(reading, k, max(run_end(reading, k, last), known.end if known else 0), last)
        for n in range(k + 1, stop - 1):  # Ministry of Finance Jelena Maric, Department of Public Safety Lt. Chris Ray
            if _opens_person(reading, k, n, stop) or (is_role(lower[n]) and is_given(lower[n + 1])):
                stop = n
                break
        if is_role(lower[stop - 1]) and lower[stop - 1] not in ROLE_MODIFIERS and not office:
            break  # Niger State Command of Police Public Relations Officer X
        if stop < last and lower[stop] in ("region", "oblast"):  # Internal Affairs Department of Osh region
            stop += 1
        if (
            stop < last
            and lower[k] not in FIELDS
            and (lower[stop] in LOWER_HEADS or (words[stop - 1] in ADJECTIVES and words[stop].islower()))
        ):
            break  # of the Kosovo police, of the Serbian government
        if stop + 1 < last and lower[stop] == "'s" and lower[stop + 1] == "provisional":
            stop = run_end(reading, stop + 1, last)  # of Kosovo's Provisional Institutions
        if stop + 1 < last and lower[stop] == "and" and _goes_on(reading, k, stop, last):
            stop = stop + 2 if lower[stop + 1] == "metohija" else run_end(reading, stop + 1, last)
        end = stop
    return end


def _opens_person(reading: Reading, first: int, n: int, stop: int) -> bool:
    """True for the Ana of "Ministry of Finance Ana Maric", "Union of the Valley Ana Maric"; not of "San Juan Sula"."""
    lower = reading.lower
    if is_given(lower[n]):
        return not is_given(lower[first]) and lower[n - 1] not in SAINTS
    # leader of the Movement for Progress Jonuz Muslini
    return (
        n + 2 == stop
        and is_surname(reading.words[n + 1])
        and not (
            reading.words[n] in KNOWN
            or lower[n] in _MORE_FIELDS
            or lower[n] in COMMON
            or reading.words[n] in ADJECTIVES
        )
    )


def _series_end(reading: Reading, first: int, end: int, last: int) -> int:
    """The end of "of Education, Science and Technology", "of Presevo, Medvedja and Bujanovac (UCPMB)", else `end`."""
    words, stop = reading.words, end
    while stop + 1 < last and stop - end < 8 and words[stop] in (",", "and") and words[stop + 1][0].isupper():
        if words[stop] == "," and "and" in words[end:stop]:
            break
        stop = run_end(reading, stop + 1, last)
    if "," not in words[end:stop] or "and" not in words[end:stop]:
        return end
    if reading.lower[first] in _LISTED and reading.lower[end + 1] in _LISTED and words[end + 1] not in KNOWN:
        return stop
    short = stop + 1 < last and words[stop] in ("(", ",") and words[stop + 1].isupper() and len(words[stop + 1]) > 2
    return stop if short else end


def _goes_on(reading: Reading, k: int, stop: int, last: int) -> bool:
    """True for "of Science and Technology", "for Kosovo and Metohija"; not for "of Serbia and NATO"."""
    word = reading.words[stop + 1]
    if word == "Metohija" or (word[0].isupper() and reading.words[stop + 2 : stop + 3] == ["("]):
        return True  # for the Support of Islam and Muslims (JNIM)
    if not word[0].isupper() or is_role(word.lower()) or word in KNOWN or reading.words[k] in SEATS:
        return False
    if word in ADJECTIVES:  # president of the Forum and Yugoslav minister
        return False
    return reading.lower[run_end(reading, stop + 1, last) - 1] not in ORGANIZATION_HEADS


def _stands_alone(reading: Reading, i: int, first: int, last: int) -> bool:
    """True for a head word that is a name: "the Senate", "Saturday's Herald"; "the Commission" is none."""
    word = reading.lower[i]
    if word == "levies":
        return i + 1 < last and reading.lower[i + 1] in _OF_LEVIES
    return word in _ALONE or (word in _PAPERS and i > first and reading.lower[i - 1] in ("the", "'s"))


def _is_number(reading: Reading, start: int, head: str) -> bool:
    """True for the number before "1st Infantry Division", "the 405 Brigade"; not for "12 Regiment men"."""
    number = reading.lower[start - 1]
    if number[0].isdigit() and number.endswith(("1st", "2nd", "3rd", "th")):
        return True
    return number.isdecimal() and len(number) < 4 and head in _UNITS and reading.lower[start - 2 : start - 1] == ["the"]


def _owner(reading: Reading, start: int, head: int, first: int) -> str | None:
    """Whose ministry it is: Japan's Foreign Ministry is not China's."""
    if reading.lower[head] not in ("ministry", "parliament") or start - 2 < first or reading.lower[start - 1] != "'s":
        return None
    owner = reading.words[start - 2]
    return owner if owner in NAMES or owner in KNOWN else None


def _where(reading: Reading, head: int, end: int, last: int) -> str | None:
    """The town in "the Basic Court in Pristina"; the body is named without it as well."""
    words, lower = reading.words, reading.lower
    if end + 1 >= last or lower[end] != "in" or end != head + 1 or lower[head] not in HEADS_WITH_IN:
        return None
    if words[end + 1 : end + 3] == ["The", "Hague"]:
        return "The Hague"
    if not words[end + 1][0].isupper() or lower[end + 1] in MONTHS or lower[end + 1] in COMMON:
        return None
    stop = run_end(reading, end + 1, last)
    if stop < last and lower[stop] in ("state", "district", "province", "county", "region"):
        return None  # Greenfield University in Kaduna state
    return written(reading, end + 1, stop)


def with_inner(reading: Reading, body: Mention, sentence: Sentence) -> list[Mention]:
    """A body, and the body that its name holds: the Council of Europe in its "Parliamentary Assembly of the ..."."""
    if body.name in BODIES:
        return [body]
    for k in range(body.first + 1, body.last - 2):
        if reading.lower[k : k + 2] == ["of", "the"]:
            inner = body_at(reading, k + 2, run_end(reading, k + 2, body.last), sentence)
            return [body, inner] if inner else [body]
    return [body]
