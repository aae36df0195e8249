"""What a single line of a news page looks like, whatever stands around it: a sentence, a menu, a byline, a credit."""

import re
from itertools import pairwise

from kosovo_reader.layout.captions import PICTURES, shows
from kosovo_reader.layout.daystamp import CLOCK, date_line
from kosovo_reader.layout.phrases import (
    ALONE,
    BY,
    CONTACTS,
    CREDITED,
    FURNITURE,
    LIST_TITLES,
    LOWER_IN_NAMES,
    MENU_WORDS,
    OFFICES,
    RUBRICS,
    WORK_BY,
)

_CLOSERS = "”’\"'»“)]„ "
_OPENERS = "“\"'‘„«»([`"
_STRAIGHT = str.maketrans("“”‘’", '""""')
BULLETS = "-*•▪●◦‣·–—■►♦"
_ASKING = frozenset("question reporter journalist moderator interviewer host".split())
_ABBREVIATED = frozenset("Jr. Sr. Co. Inc. Ltd. St. No. vs. Corp. Gen. Gov.".split())
# Patterns that few lines are asked for are compiled at the first of them.
_NUMBERED = r"\(?\d{1,2}[.)]\s+\S"
_TELEPHONE = r"\(\+?\d[\d -]+\) ?\d{3}[\d -]+\d$|\+?\d+-\d{3}-\d{4}\b"
_BETWEEN_NAMES = r" [-–—|•·/]+ "
_PARTS = r"\s{2,}|\s*[|»>•·]\s*| / "
_IN_SENTENCES_TOO = frozenset("today an archive official secure find".split())  # An official website of the city fell.
_OF_HEADLINES = frozenset("A An The In On At To For From By With After As Over Into Has Have Is Are Was Were".split())
_AGO = " ago"
_COUNTED = (
    r"\d+[- ]day forecast|\d[\d,.]*k? (?:comments?|shares?|views?|likes?|followers)|no comments?:?"
    r"|\d+/\d+|\d+ of \d+|listen \d+ min"
)


def ends_sentence(line: str) -> bool:
    """True if the line closes with a full stop, also within marks: “They came prepared.”"""
    tail = line[-12:].rstrip(_CLOSERS)
    last = tail[-1:]
    if last != ".":
        return last in ("!", "?", "…")
    word = tail.rsplit(None, 1)[-1]
    return word not in _ABBREVIATED and not (word[1:2] == "." and word[0].isupper())  # the U.S.


def is_sentence(line: str) -> bool:
    """True for running text: it closes with a full stop, holds one, or is longer than any headline."""
    return len(line) > 160 or ends_sentence(line) or (len(line) > 90 and (". " in line or "? " in line))


def is_question(line: str) -> bool:
    """True for "What do the protesters want?", which heads a part of the text rather than being told in it."""
    return line[-1] == "?" and len(line) < 80 and line[0] not in _OPENERS and ": " not in line


def is_asked(line: str, following: str) -> bool:
    """True for what somebody asks somebody, “Who did it?”, "Q: Who did it?"; not for "Kosovo unrest: who gains?"."""
    head, colon, _ = line.partition(": ")
    spoken = colon and (len(head) < 2 or head.lower() in _ASKING or following.find(":", 0, 30) > 0)
    return line[0] in _OPENERS or bool(spoken)


def tells_of_words(line: str) -> bool:
    """True for 'Protesters chanted "No" as they marched': headlines speak in the present, captions tell."""
    before, mark, _ = line.translate(_STRAIGHT).partition(' "')
    return mark != "" and (before.endswith("ed") or before.rsplit(None, 1)[-1] in ("said", "told", "wrote", "read"))


def is_title_case(line: str) -> bool:
    """True for "Kosovo Is a Tinderbox. The West Must Act."."""
    words = [word for word in line.split() if len(word) > 3]
    return len(words) > 3 and sum(word.lstrip(_OPENERS)[:1].isupper() for word in words) >= 0.8 * len(words)


def is_item(line: str) -> bool:
    """True for an entry of a list: "- More than 250 people have been killed"."""
    if line[0] in BULLETS:
        return line[1:2].isspace()
    return (line[0].isdigit() or line[0] == "(") and re.match(_NUMBERED, line) is not None


def is_menu(line: str) -> bool:
    """True for "Home   World   Europe", "Menu  |  Newsletter  |  Log in", "Home > News", "Facebook Twitter"."""
    if line[-1] == "|" and line.count(" ") > 11:  # All the news of Springfield from Springfield Online and ... |
        return True
    if " ~ " in line or line.endswith(("newspaper of the year", " Today's Paper", " your home page", " Home page")):
        return True  # One of the Great Newspapers ~ Springfield
    half = len(line) // 2
    if len(line) > 7 and line[:half] == line[half:]:  # The World TodayThe World Today
        return True
    words = line.lower().split()
    if len(words) > 1 and all(map(_is_of_menu, words)):
        return True
    if words[0] == "home" and sum(map(_is_of_menu, words)) > 3 and not any(map(str.islower, line.split())):
        return True  # Home Aktualitet Kronikë Bota Sport Opinion English
    if not ("|" in line or "  " in line or ">" in line or " / " in line or "•" in line or "»" in line or "·" in line):
        return False
    parts = re.split(_PARTS, line)
    if len(parts) < 3 or ends_sentence(line):
        return False
    return all(part.count(" ") < 3 for part in parts) or all(part in MENU_WORDS for part in parts[1:])


def _is_of_menu(word: str) -> bool:
    return word.strip("|»>•·/,").removeprefix("icon-") in MENU_WORDS or not word[0].isalnum()


def is_long_menu(line: str) -> bool:
    """True for "Business Sport Opinion World Travel ..." without end, and for headlines that run by: "... +++ ..."."""
    if " +++" in line or (line.count(" • ") > 1 and not ends_sentence(line)):
        return True
    if "," in line or line.count(" ") < 12 or not line[-1].isalpha() or line.isupper():
        return False
    words = line.split()
    if len(words) < 13 or not all(not word[0].islower() or word in ("and", "of") for word in words):
        return False
    return sum(word in _OF_HEADLINES for word in words) < 3  # Man From Troy Has Been Sentenced To Prison For ...


def is_office(line: str) -> bool:
    """True for "United Nations Office for the Coordination of Humanitarian Affairs"."""
    words = line.split()
    if not all(word[0].isupper() or word in ("for", "of", "the", "and", "in", "on", "to") for word in words):
        return False
    return any(a in OFFICES and b.lower() in ("for", "of", "to") for a, b in pairwise(words))


def is_rubric(line: str) -> bool:
    """True for a label such as "Commentary", "WORLD NEWS", "News|Kosovo"."""
    if len(line) > 40:
        return False
    if line.endswith((" (AM)", " (PM)")):  # 9450th Meeting (PM)
        return True
    parts = line.lower().replace("|", " ").replace("/", " ").replace(":", " ").replace(",", " ").split()
    if 0 < len(parts) <= 4 and all(part in RUBRICS or not part[0].isalnum() for part in parts):
        return True
    path = line.split(" / ")  # Commentary / Europe & Central Asia
    return path[0].lower() in RUBRICS and all(map(str.istitle, path))


def opens_links(line: str) -> bool:
    """True for a line such as "Related articles" or "SEE ALSO:", after which links stand, or whom to ask."""
    if len(line) < 100 and line.lower().startswith(CONTACTS):
        return True
    return line in ("In:", "In :") or (
        len(line) < 40 and line.rstrip(" :.…>»-–—").lower().replace("’", "'") in LIST_TITLES
    )


def is_furniture(line: str, first: str) -> bool:
    """True for a line of the site's: "Sign up for ...", "Story continues below advertisement", "READ MORE: ..."."""
    if first.startswith(("http", "www")):
        return " " not in line
    low = line[:80].lower()
    if first == "tagged":
        return line[len(first) + 1 :][:1].isupper() and not ends_sentence(line)
    if first in _IN_SENTENCES_TOO and ends_sentence(line):
        return False
    if first in ("also", "by") and len(line) > 70 and ends_sentence(line):  # Also on Monday, two men were detained ...
        return False
    if (phrases := FURNITURE.get(first)) is not None:
        rest = low[low.find(first) + len(first) :].strip(" :.…»>")
        if rest.startswith(phrases) if rest else first in ALONE:
            return True
    head, colon, _ = low[:40].partition(":")
    if head == "the latest":  # The Latest: Sheriff says two were hurt
        return False
    return bool(colon) and (head in LIST_TITLES or head in ("read", "watch", "more", "listen")) and head != "tags"


def is_counter(line: str) -> bool:
    """True for "12 comments", "1.2k shares", and for the key of a page, "MENAFN20082024000193011044ID1108583111"."""
    if line.endswith(" more"):  # Serbia + 1 more
        return " + " in line
    if _AGO in line[:8] and line[0].isdigit():  # 22m agoWhat happens to your pension
        count, _, text = line.partition(_AGO)
        return len(count) < 4 and count[:-1].isdigit() and text[:1].isupper()
    if line.endswith(("°", "°F", "°C")):  # the weather: "Overcast ~ 41°F"
        return "~" in line or line.count(" ") < 2
    if len(line) > 29:
        return " " not in line and sum(c.isdigit() for c in line) > 15
    if not (line[0].isdigit() or line[0] in "LlNn"):
        return False
    return re.fullmatch(_COUNTED, line.lower()) is not None


def is_contact(line: str) -> bool:
    """True for "In New York: Jane Doe (212) 555-0100": whom the press may call."""
    if len(line) >= 100 or not (line[-1].isdigit() or line.count("-") > 1):
        return False
    return re.search(_TELEPHONE, line) is not None and not ends_sentence(line)


def is_source(line: str) -> bool:
    """True for "(Danas, B92, 12.05.2004)" on a line of its own: the papers that told it, and when."""
    if line[0] != "(" or line[-1] != ")" or not line[-5:-1].isdecimal():
        return False
    if is_name(line[1:-1].rpartition(",")[0]):
        return True
    told = date_line(line[1:-1])  # (Xinhua News Agency October 30, 2008)
    return told is not None and 0 < told[0] < 5


def refers_to_page(line: str) -> bool:
    """True for "Leading article, page 16": where the printed paper has more."""
    if not line[-1].isdecimal():
        return line.endswith("Buy Reprints") or is_recording(line)
    before, _, number = line[-40:].rpartition(", page ")
    return before != "" and number.isdecimal()


def is_recording(line: str) -> bool:
    """True for a link to what somebody said: "The mayor was not there" real 28k."""
    return line[-3:].lower() in ("28k", "56k", "80k")


def is_byline(line: str, first: str) -> bool:
    """True for a line that says who made the article: "By Dong Yifan", "Source: BNR", "Editing by Y"."""
    rest = line.lstrip("(*[ |•♦►")[len(first) :]
    if first in BY:
        name = rest.lstrip(": ")[:1]
        named = name.isupper() or (len(line) < 20 and line[0] == "B")  # By admin
        names = all(word[0].isupper() or word in ("and", "&") for word in rest.split())  # By A, B, C, D and E
        return named and rest[:1] in (" ", ":") and len(line) < (250 if names else 90) and not ends_sentence(line)
    if first in ("editor's", "editors", "editor’s"):
        return rest.lstrip().lower().startswith(("note", "' note"))
    if first in ("author", "autor") and is_name(rest):
        return len(line) < 60
    if rest.startswith(":"):
        told = rest.partition(". ")[0]  # Photo: Burnt-out shops in the market yesterday. (Jane Doe)
        shown = first in PICTURES and shows(told[1:].split())
        headline = first == "video" and told.count(" ") > 5  # Video: Police use water cannon in Novi Sad
        return first in CREDITED and not shown and not headline and not is_sentence(told)
    low = rest.lower().lstrip()
    if first in WORK_BY and low.startswith(("by ", "reporting by ", "credit", "by: ")):
        return len(line) < 90 or ";" in line
    if first == "reporting":  # Reporting from Belgrade
        return low.startswith("from ") and len(line) < 50 and not ends_sentence(line)
    return (first == "image" and low.startswith(("source", "copyright"))) or (
        first == "with" and low.startswith(("reporting", "files from", "inputs from"))
    )


def is_acknowledgement(line: str) -> bool:
    """True for "... in Belgrade contributed to this report.", "Higgs reported from Zvecan, Kosovo."."""
    at = line.find("contributed ", -70)
    if at >= 0 and line.startswith(("to this ", "reporting", "to the report", "to reporting"), at + 12):
        return True
    at = line.find(" reported from ", 0, 90) if len(line) < 200 else -1
    return at >= 0 and all(word[0].isupper() or word in ("and", "de", "van") for word in line[:at].split())


def is_name(line: str) -> bool:
    """True for what looks like reporters or a paper: "Fiona Marchbank in North Mitrovica", "BBC News, Pristina"."""
    words = line.split()
    if len(words) < 2:
        return "@" in line
    in_parts = False
    for word in words:
        if not word[0].isupper():
            if not word[0].isalpha():
                in_parts |= word[0] != "@"
            elif word.strip(",") not in LOWER_IN_NAMES:
                return False
    if in_parts:
        parts = [part.strip() for part in re.split(_BETWEEN_NAMES, line)]  # Kyiv • UNN
        return len(parts) > 1 and all(
            part and ((part[0].isupper() and " " not in part) or is_name(part)) for part in parts
        )
    capitals = 0
    for word in words:
        capitals += word[0].isupper() or word[0] == "@"
        if word in ("and", "in") or word[-1] == ",":
            capitals = 0
        elif capitals > 4:
            return False
    return True


def is_broadcast(line: str, certain: bool) -> bool:
    """True for a link to a recording: "The BBC's Jane Doe: Mayors call for calm", "Jane Doe reports from Tetovo".

    certain: the page is a broadcaster's of those years; else only lines that name it are such links.
    """
    name = line.removeprefix("The BBC's ").removeprefix("BBC ")
    if (name is line and not certain) or len(line) > 140:
        return False
    head, colon, _ = name.partition(":")
    who = head if colon else name.partition(" reports ")[0]
    return who != name and is_name(who)


def live_time(line: str) -> int:
    """The length of a live blog's time at the beginning of a line ("14:05", "14:05 - Protesters gather"), or 0."""
    if line[0] not in "[0123456789":
        return 0
    m = CLOCK.match(line, line[0] == "[")
    if not m:
        return 0
    rest = line[m.end() :].lstrip("]")
    text = rest.lstrip("-–—:| ")
    if not text:
        return len(line)
    set_off = rest[0] in " -–—:|" and (rest[0] != " " or text[0] in '“"‘' or text[0].isupper())
    sure = ":" in m[0] or not m[0][-1].isdigit() or rest.lstrip(" ")[0] in "-–—:|"  # not "14.05 Million"
    return len(line) - len(text) if set_off and sure else 0
