"""A headline as the paper wrote it: without the site's name, its menu and its furniture around it."""

import re

from kosovo_reader.layout.daystamp import date_line
from kosovo_reader.layout.lines import is_rubric, opens_links

# Patterns that few lines are asked for are compiled at the first of them.
_BAR = r" ?[|•·»«] | :: |\|"
_STAMP = r" \d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?= *(?:Print|$))"
_STEP = r" [>»/|] "
_DASH = r" (?:[-–—]|--) "
_DOMAIN = r"[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|eu|news|tv|[a-z]{2})"
# Words that newspapers, broadcasters and agencies carry in their names.
_OUTLET_WORDS = frozenset(
    """news post times guardian telegraph herald tribune journal gazette daily insight press bbc cnn dw afp ap reuters
    politico euronews euractiv economist independent mirror express mail standard observer chronicle globe jazeera
    xinhua tass rt sputnik cgtn rfe/rl voa npr nbc cbs abc fox msnbc sky itv rte pbs axios newsweek bloomberg forbes
    online magazine review radio television network agency b92 n1 kossev rts blic danas politika novosti kathimerini
    ekathimerini haaretz spiegel zeit faz monde figaro libération pais país mundo repubblica corriere stampa zeitung
    gazeta dnevnik vesti telegrafi hurriyet hürriyet sabah anadolu tanjug dawn hindu kosovapress koha
    newswire""".split()
)
_PRESS_NOTES = tuple(f"press {what}" for what in "update statement release briefing conference".split())
_MENU = frozenset(
    "home world news europe politics business sport balkans international asia africa uk us opinion".split()
)


def headline(line: str) -> str:
    """The headline in a line: "... | AP News", "Home world ...", "... Related articles" without what is not its own."""
    line = line.lstrip("# ")
    kicker, _, text = line.partition("  ")
    text = " ".join((text if text and is_rubric(kicker) else line).split())
    if "|" in text or "•" in text or "·" in text or "»" in text or "«" in text or "::" in text:
        parts = [part.strip() for part in re.split(_BAR, text) if part.strip()]
        if len(parts) > 1:
            text = max(parts, key=lambda part: (not is_site(part), part.count(" ")))
    while " - " in text or " – " in text or " — " in text or " -- " in text:
        *_, cut = re.finditer(_DASH, text)
        if not is_site(text[cut.end() :]):
            break
        text = text[: cut.start()]
    site, dash, rest = text.partition(" - ")
    if dash and " " in site and rest.count(" ") > 3 and is_site(site):  # The Harbour Times - Two hurt as ship sinks
        text = rest
    return _without_menu(_without_links(text))


def is_site(text: str) -> bool:
    """True for the name of a newspaper, an agency, a site: "AP News", "koha.net"; and for its date, its rubric."""
    words = text.split()
    low = text.lower()
    if words and len(words) < 12 and "." in words[0] and re.match(_DOMAIN + _DASH, low):
        return True  # Frontline.com - Your World Today
    if len(words) > 5 or not words:
        return False
    if ("." in low and re.fullmatch(_DOMAIN, low)) or is_rubric(text) or date_line(text):
        return True
    if low.endswith(" in english"):
        return True
    if is_press_note(text):
        return False
    return any(w in _OUTLET_WORDS for w in low.split()) and all(
        not w[0].islower() or "." in w or w in ("of", "the", "de") for w in words
    )


def is_press_note(text: str) -> bool:
    """True for "KFOR Press Update": no newspaper, and all the headline that there is."""
    return text.lower().endswith(_PRESS_NOTES)


def dated_tail(line: str) -> int:
    """Where the page's date begins behind a headline: at the bar of "Court raises sentence | DW | 18.06.2013", and
    before "2009-07-21 17:52:04 Print"; 0 if there is none."""
    head, bar, tail = line.rpartition("|")
    if not bar and (stamp := re.search(_STAMP, line)):
        return stamp.start()
    told = date_line(tail) if bar else None
    return len(head) if told and told[0] < 3 else 0


def path_before(line: str) -> int:
    """The length of the path before a headline: "Home > 1997-1999 > Court raises sentence"; 0 if there is none."""
    *_, last = (None, *re.finditer(_STEP, line)) if line[:5].lower() == "home " else (None,)
    return last.end() if last else 0


def _without_links(text: str) -> str:
    """A headline that runs on into "Related articles"."""
    words = text.split(" ")
    for n in (4, 3, 2):
        if len(words) > n + 1 and words[-n][0].isupper() and opens_links(" ".join(words[-n:])):
            return " ".join(words[:-n])
    return text


def _without_menu(text: str) -> str:
    """A headline after the path to it: "Home world Ethnic Serbs gather ..."."""
    if text[:5].lower() != "home ":
        return text
    words = text.split(" ")
    n = 1
    while n < len(words) and words[n].lower().strip(">/»") in _MENU | {""}:
        n += 1
    return " ".join(words[n:]) if 1 < n < len(words) else text
