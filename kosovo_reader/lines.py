"""What a single line of a news page looks like, whatever stands around it: a sentence, a menu, a byline, a credit."""

import re

from kosovo_reader.daystamp import CLOCK, bare

_CLOSERS = "”’\"'»“)]„ "
_OPENERS = "“\"'‘„«»([`"
_ABBREVIATION = re.compile(r"(?:^|[ (])(?:[A-Z]\.){1,4}$|\b(?:Jr|Sr|Co|Inc|Ltd|St|No|vs)\.$")
_INNER_STOP = re.compile(r"[.!?][”\"’')]? [A-ZŠŽČĆĐ“\"‘„]")
_BULLET = re.compile(r"(?:[-*•▪●◦‣·–—■►]|\(?\d{1,2}[.)])\s+\S")
_PARTS = re.compile(r"\s{2,}|\s*[|»>•·]\s*| / ")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")

# Words of menus and share bars; a line of nothing else is one.
_MENU_WORDS = frozenset(
    """home world europe news politics business sport sports culture opinion tech science health travel weather video audio
    live tv radio menu search login log in sign up out subscribe newsletter newsletters contact about us uk africa asia americas
    america middle east balkans economy money markets life lifestyle arts entertainment magazine football more register
    account my print email e-mail mail facebook twitter x whatsapp telegram linkedin reddit pinterest messenger viber
    instagram youtube tiktok copy link share save like tweet follow send bookmark comment comments comments print
    english srpski shqip deutsch français italiano español türkçe русский latest top stories edition international
    topics and & + the""".split()
)
# Labels above a headline: a rubric of the paper.
_RUBRICS = _MENU_WORDS | frozenset(
    """commentary feature features analysis editorial editorials column columns columnist comment opinion opinions op-ed
    interview interviews explainer exclusive breaking update updates watch timeline profile review essay letters factbox
    background report reports reportage special investigation investigations longread long reads read regional region
    local national society crime war conflict diplomacy security defence defense environment climate kosovo serbia
    photos photo gallery pictures media premium subscribers only free blog blogs voices perspectives insight""".split()
)
# A line of one of these alone, or with a colon and more after it, opens a list of links.
_LIST_TITLES = frozenset(
    """related|related articles|related article|related stories|related story|related news|related content|related topics
    related links|related coverage|related posts|related reading|related tags|more on this story|more on this topic
    more on this|more news|more stories|more to read|more to explore|more coverage|most viewed|most read|most popular
    most shared|most watched|most commented|most recent|popular|popular now|popular stories|trending|trending now|see also
    read also|also read|read more|read next|read further|up next|next up|recommended|recommended stories
    recommended for you|recommended reading|you may also like|you might also like|you may be interested in
    you might be interested in|latest news|latest stories|latest articles|the latest|top stories|top news|other news
    other stories|other articles|in other news|editor's picks|editors' picks|editor's pick|editor's choice
    must read|must reads|don't miss|hot topics|explore more|keep reading|further reading|from our partners
    from the web|around the web|around the bbc|elsewhere on the web|sponsored content|sponsored|promoted stories|promoted
    partner content|paid content|video and audio news|video and audio|watch and listen|topics|tags|tagged|filed under
    categories|join the conversation|quick links|useful links|external links|internet links|links|what to read next
    next article|previous article|next story|previous story|archives|this week's top stories|lire aussi|lesen sie auch|pročitajte još|pročitajte i|lexo edhe|povezane vesti|related news"""
    .replace("\n    ", "|")
    .split("|")
)
# After one of these nothing of the article comes any more.
_ENDS_OF_PAGE = ("leave a reply", "leave a comment", "post a comment", "leave your comment", "add a comment", "join the discussion")
# How single lines of furniture begin.
_FURNITURE = {
    first: tuple(f"{first} {rest}".rstrip() for rest in rests.split("|"))
    for first, rests in {
        "sign": "up|in to|in or",
        "subscribe": "to|now|for|today",
        "click": "here|to|on",
        "tap": "here|to",
        "follow": "us|our|bbc|on|@|live",
        "share": "this|on|via|your",
        "copy": "link",
        "print": "this",
        "email": "this",
        "listen": "to this|to article",
        "skip": "to",
        "jump": "to",
        "you": "are in|are here|must be logged|can unsubscribe|can follow",
        "please": "enter|log in|login|enable|sign in|subscribe|support us|consider supporting|consider donating|see our",
        "your": "email|comment|name|browser|ad blocker",
        "save": "my name",
        "we": "use cookies|value your privacy|use your",
        "this": "site|website|page is|video can|content is|email address|field is",
        "by": "continuing|clicking|signing|using our|submitting|subscribing",
        "accept": "all|cookies",
        "cookie": "policy|settings|preferences|notice",
        "manage": "cookies|preferences|consent",
        "story": "continues",
        "article": "continues",
        "continue": "reading",
        "read": "the full|full|our|more from|more on|more about|more:|also:|next:|in app",
        "see": "also:|all|more",
        "related:": "",
        "more:": "",
        "watch:": "",
        "listen:": "",
        "also": "read:|on",
        "download": "the|our",
        "get": "the latest|our|more from|breaking|notified|updates",
        "support": "our|us|independent|quality|the guardian",
        "donate": "",
        "become": "a member|a subscriber|a patron|a supporter",
        "all": "rights reserved|comments",
        "copyright": "",
        "©": "",
        "terms": "of|and",
        "privacy": "",
        "loading": "",
        "view": "all|comments|more|on|original|gallery",
        "show": "more|all|comments",
        "load": "more",
        "hide": "",
        "back": "to top|to home|to",
        "go": "to|back to",
        "toggle": "",
        "open": "menu|in|search",
        "close": "menu|search|this",
        "advertisement": "",
        "ad": "",
        "advertising": "",
        "sponsored": "",
        "enter": "your",
        "unsubscribe": "",
        "register": "for|now|to",
        "log": "in",
        "login": "",
        "powered": "by",
        "report": "a typo|an error|this ad",
        "embed": "",
        "play": "video|audio",
        "scroll": "",
        "swipe": "",
        "add": "us as",
        "http:": "",
        "https:": "",
        "www.": "",
    }.items()
}
_COUNTED = re.compile(
    r"\d[\d,.]*[kK]? (?:comments?|shares?|views?|likes?|retweets?|followers)|\d+ ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|h)\.? "
    r"(?:read|ago|listen)|\d+/\d+"
)
_BYLINE = re.compile(
    r"(?:by|written by|reporting by|edited by|editing by|story by|posted by|published by|compiled by|translated by|analysis by"
    r"|interview by|additional reporting|with reporting|reported by|text by|words by|from our|von|par|piše|autor(?:i|et)?:|shkruan:?"
    r"|authors?:|written:|sources?:|reporters?:|editors?:|bylines?:|photos?:|photo by|photographs?:|photographers?:"
    r"|photographs? by|image source|images?:|image credit|photo credit|credits?:|pictures?:|video:|translation:|translator:|location:|category:"
    r"|section:|keywords:|tags:|url:|link:|language:|byline:|publication:|outlet:|newspaper:|publisher:|country:"
    r"|word count:|length:|copyright:|id:|izvor:|foto:|burimi:|editor's note|correspondents?:|desk:|topics?:)(?=[\s,]|$)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(r"contributed (?:to (?:this|the) (?:report|story|article|reporting)|(?:to )?reporting)\b")
_LOWER_IN_NAMES = frozenset("in and for of at the de van von der den al el la le bin ibn with y i dhe".split())

_AGENCY = "AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|dpa|ANSA|Xinhua|TASS|Anadolu|ANP|Tanjug|Bloomberg|Getty|Shutterstock"
_CREDIT = re.compile(
    rf"""
      [(\[](?:[^()\[\]/]{{1,60}}\ ?/\ ?[^()\[\]]{{2,60}}|[^()\[\]]{{0,40}}\b(?:Photo|photo|Photos|Image|Getty|Handout|Courtesy|courtesy|Pool|File)\b[^()\[\]]{{0,60}})[)\]]\.?$
    | (?:(?<=[.!?”"’)\]|—–-]\ )|^)[A-ZŠŽČĆĐÖÜ][\w.'\ -]{{1,40}}\ ?/\ ?[A-Z][\w.\ -]{{1,40}}(?:\ ?/\ ?[\w.\ -]{{2,30}}){{0,2}}(?:\ \([^()]{{2,40}}\))?$
    | (?:(?<=[.!?”"’)\]|—–-]\ )|(?<=[.!?”"’)\]])|^)(?:Photograph|Photo|Photos|Picture|Image|Credit|Foto|Source)s?(?:\ credit|\ source)?(?::|\ by|\ courtesy\ of|,)\ ?[^.]{{2,80}}\.?$
    | (?:(?<=[.!?”"’)\]|—–-]\ )|^)(?:©\ ?)?(?:{_AGENCY}|Associated\ Press|Anadolu\ Agency|AFP\ via)(?:\ (?:via\ )?(?:Getty\ Images|Images|Photo|Agency))?$
    """,
    re.VERBOSE,
)
_CAPTION = re.compile(
    r"(?:FILE|File|PHOTO|Photo|CAPTION|Caption|Image caption|Pictured|FILE PHOTO|File photo|A file photo|File picture)\b ?[-–—:,]"
    r"|Image caption\b|File (?:photo|image|picture) of|In this (?:[\w.,]+ ){0,7}(?:photo|image|picture|frame)\b"
)
_SIGN_OFF = re.compile(rf"[-–—(/] ?(?:with )?(?:{_AGENCY}|Agencies|agencies)(?:/(?:{_AGENCY}))?[)/]?$")
_LIVE_TIME = re.compile(rf"\[?{CLOCK.pattern}\]?(?: ?\([\w ]{{2,20}}\))?(?:$|\s*[-–—:|]\s+(?=\S)|\s+(?=[A-Z“\"‘]))")


def ends_sentence(line: str) -> bool:
    """True if the line closes with a full stop, also within marks: “They came prepared.”"""
    tail = line[-12:].rstrip(_CLOSERS)
    return tail[-1:] in (".", "!", "?", "…") and not _ABBREVIATION.search(tail)


def is_sentence(line: str) -> bool:
    """True for running text: it closes with a full stop, holds one, or is longer than any headline."""
    return ends_sentence(line) or len(line) > 160 or (len(line) > 90 and _INNER_STOP.search(line) is not None)


def is_question(line: str) -> bool:
    """True for "What do the protesters want?", which heads a part of the text rather than being told in it."""
    return len(line) < 80 and line[-1] == "?" and line[0] not in _OPENERS and ": " not in line


def is_title_case(line: str) -> bool:
    """True for "Kosovo Is a Tinderbox. The West Must Act."."""
    words = [word for word in line.split() if len(word) > 3]
    return len(words) > 3 and sum(word.lstrip(_OPENERS)[:1].isupper() for word in words) >= 0.8 * len(words)


def is_item(line: str) -> bool:
    """True for an entry of a list: "- More than 250 people have been killed"."""
    return _BULLET.match(line) is not None


def is_menu(line: str) -> bool:
    """True for "Home   World   Europe", "Menu  |  Newsletter  |  Log in", "Home > News > Kosovo", "Facebook Twitter"."""
    words = line.lower().split()
    if len(words) > 1 and all(word.strip("|»>•·/,") in _MENU_WORDS or not word[0].isalnum() for word in words):
        return True
    parts = _PARTS.split(line)
    return len(parts) > 2 and len(line) < 200 and all(part.count(" ") < 3 for part in parts) and not ends_sentence(line)


def is_rubric(line: str) -> bool:
    """True for a label such as "Commentary", "WORLD NEWS", "News|Kosovo"."""
    parts = [part for part in re.split(r"[\s|/,:·>]+", line.lower()) if part]
    return len(parts) <= 4 and all(part in _RUBRICS for part in parts)


def opens_links(line: str) -> bool:
    """True for a line such as "Related articles" or "SEE ALSO:", after which links stand."""
    return len(line) < 40 and line.rstrip(" :.…>»-–—").lower().replace("’", "'") in _LIST_TITLES


def ends_page(line: str) -> bool:
    """True for "LEAVE A REPLY" and its like: nothing of the article follows."""
    return len(line) < 60 and line.lower().startswith(_ENDS_OF_PAGE)


def is_furniture(line: str) -> bool:
    """True for a line that belongs to the site: "Sign up for ...", "Story continues below advertisement", "READ MORE: ..."."""
    first = line.split(None, 1)[0].lower()
    if first.startswith(("http:", "https:", "www.")):
        return " " not in line
    begins = _FURNITURE.get(first) or _FURNITURE.get(first.rstrip(".:"))
    if begins and len(line) < 200:
        low = line.lower()
        if any(low.startswith(phrase) for phrase in begins if " " in phrase or phrase[-1] == ":") or (
            first.rstrip(".:") in begins and (len(line) < 40 or line[0] in "©")
        ):
            return True
    head, colon, _ = line.partition(":")
    if colon and len(head) < 30 and (low := head.lower()) in _LIST_TITLES and low not in ("share", "links", "tags"):
        return True
    return line[0].isdigit() and len(line) < 30 and _COUNTED.fullmatch(line) is not None


def is_byline(line: str) -> bool:
    """True for a line that says who wrote, took, edited: "By Dong Yifan", "Source: BNR", "Reporting by X; Editing by Y"."""
    if len(line) > 300:
        return False
    m = _BYLINE.match(line.lstrip("(* "))
    if m:
        word = bare(m[0])
        if word not in ("by", "von", "par", "from our"):
            return True
        following = line.lstrip("(* ")[m.end() :].lstrip()
        return following[:1].isupper() and (len(line) < 90 and not ends_sentence(line) or ";" in line)
    return _CONTRIBUTED.search(line, max(0, len(line) - 90)) is not None or (len(line) < 40 and _SIGN_OFF.match(line) is not None)


def is_name(line: str) -> bool:
    """True for what looks like a reporter or a paper: "Huang Panyue", "Fiona Marchbank in North Mitrovica", "BBC News, Pristina"."""
    words = line.split()
    if not 1 < len(words) <= 8 or ends_sentence(line):
        return "@" in line and len(words) < 6
    low = [i for i, word in enumerate(words) if word[0].islower()]
    if any(words[i].strip(",") not in _LOWER_IN_NAMES for i in low) or not all(w[0].isalpha() or w[0] == "&" for w in words):
        return False
    return len(words) - len(low) <= 4 or "," in line


def caption(line: str) -> int:
    """Where the credit of a picture's caption begins; len(line) if it has none; -1 if the line is no caption.

    "A pedestrian walks past a road barricade. Armend Nimani/AFP", "FILE - The mayor speaks."
    A line that is nothing but a credit gives 0.
    """
    m = None
    if line[-1] not in ".!?”\"’" or line[-2] in ")]":
        m = _CREDIT.search(line, max(0, len(line) - 130))
    if m:
        return m.start()
    return len(line) if _CAPTION.match(line) else -1


def live_time(line: str) -> int:
    """The length of a live blog's time at the beginning of a line: "14:05", "14.05 BST", "14:05 - Protesters ..."; else 0."""
    if not line[0].isdigit() and line[0] != "[":
        return 0
    m = _LIVE_TIME.match(line)
    return m.end() if m else 0
