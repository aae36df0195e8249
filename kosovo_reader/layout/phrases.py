"""The words that lines of furniture, bylines and credits begin with or are made of."""

from kosovo_reader.layout.captions import PICTURES


def listed(text: str) -> list[str]:
    """The phrases of a text, parted by bars and line ends."""
    return [phrase.strip() for phrase in text.replace("\n", "|").split("|")]


# Words of menus and share bars; a line of nothing else is one.
MENU_WORDS = frozenset(
    """home world europe news politics business sport sports culture opinion tech science health travel weather video
    audio live tv radio menu search login log in sign up out subscribe newsletter newsletters contact about us uk
    africa asia americas america middle east balkans economy money markets life lifestyle arts entertainment
    magazine football more register account my print email e-mail mail facebook twitter x whatsapp telegram linkedin
    reddit pinterest messenger viber instagram youtube tiktok copy link share save like tweet follow send bookmark
    comment comments english srpski shqip deutsch français italiano español türkçe русский latest top stories
    edition international topics and & + the south pacific bbc homepage service education graphics version feedback
    help front page online low digg delicious stumbleupon myspace mixx""".split()
)
OFFICES = frozenset(
    "Office Ministry Commission Council Committee Department Mission Embassy Agency Fund Observatory".split()
)
# Labels above a headline: a rubric of the paper.
RUBRICS = MENU_WORDS | frozenset(
    """commentary feature features analysis editorial editorials column columns columnist opinions op-ed interview
    interviews explainer exclusive breaking update updates watch timeline profile review essay letters factbox
    background report reports reportage special investigation investigations longread long reads read regional
    region local national society crime war conflict diplomacy security defence defense environment climate
    kosovo serbia photos photo gallery pictures media premium subscribers only free blog blogs voices
    perspectives insight nation""".split()
)
# A line of one of these alone opens a list of links; with a colon and more after it, it is one.
LIST_TITLES = frozenset(
    listed("""related|related articles|related article|related stories|related story|related news|related content
    related topics|related links|related coverage|related posts|related reading|related tags|related items
    more on this story|more on this topic|more on this|more news|more stories|more to read|more to explore|more coverage
    most viewed|most read|most popular|most shared|most watched|most commented|most recent|popular|popular now
    popular stories|trending|trending now|see also|check also|read also|also read|read more|read next|read further
    up next|next up|recent stories|recent posts|recent news|recent articles|latest posts|latest videos
    recommended|recommended stories|recommended for you|recommended reading|you may also like
    you might also like|you may be interested in|you might be interested in|latest news|latest stories
    latest articles|the latest|top stories|top news|other news|other stories|other articles|in other news
    editor's picks|editors' picks|editor's pick|editor's choice|must read|must reads|don't miss|hot topics
    explore more|explore more on these topics
    keep reading|further reading|from our partners|from the web|around the web|around the bbc
    elsewhere on the web|sponsored content|sponsored|promoted stories|promoted|partner content|paid content
    video and audio news|video and audio|watch and listen|topics|tags|tagged|filed under|categories|quick links
    useful links|external links|internet links|links|what to read next|next article|previous article|next story
    previous story|next post|previous post|on the net|možda vas zanima
    archives|no comments|this week's top stories|lire aussi|lesen sie auch|pročitajte još|pročitajte i
    lexo edhe|povezane vesti|take a look|picture gallery|photo gallery|more videos""")
)
CONTACTS = (
    "media contact",
    "press contact",
    *(
        f"for {what}{then}"
        for what in ("further information", "more information", "media enquiries", "media inquiries")
        for then in (",", ":", " please", " contact", " visit", " see", " about")
    ),
)
# After one of these nothing of the article comes any more.
ENDS_OF_PAGE = (
    "leave a reply", "leave a comment", "post a comment", "leave your comment", "add a comment", "join the discussion",
)  # fmt: skip
# How lines of furniture go on after their first word; an empty rest: the word alone.
_FURNITURE = {
    "sign": "up|in to|in or",
    "subscribe": "to|now|for|today",
    "click": "here|to|on|the alert",
    "tap": "here|to",
    "follow": "us|our|bbc|ap's|on|@",
    "share": "this|on|via|your|full article|or comment|",
    "copy": "link",
    "print": "this|",
    "email": "this|",
    "e-mail": "this|",
    "printable": "version",
    "listen": "to this|to article|",
    "skip": "to|advertisement",
    "jump": "to|directly to",
    "you": "are in:|are here:|can bookmark|are receiving|must be logged|can unsubscribe|can follow",
    "please": "contact|enter|log in|login|enable|sign in|subscribe|support us|consider",
    "your": "support|email address|comment|name|browser|ad blocker",
    "save": "my name|articles to",
    "we": "use cookies|value your privacy|use your",
    "this": "article is more than|post is also|site uses|site is protected|website uses|page is|video can|field is",
    "by": "continuing to|clicking|signing up|using our|submitting|subscribing",
    "accept": "all|cookies",
    "cookie": "policy|settings|preferences|notice",
    "manage": "cookies|preferences|consent",
    "story": "continues",
    "article": "continues|history",
    "continue": "reading",
    "top": "of page",
    "bottom": "of page",
    "read": "more http|comments|the full|full|our|more from|more on|more about|in app|",
    "see": "all|more|the article in its original context",
    "watch": "",
    "also": "on",
    "download": "the|our|report|image",
    "exclusive": "news, data and analytics",
    "get": "email|news alerts|the latest|our|more from|breaking|notified|updates|in touch",
    "support": "our|us|independent|quality|the guardian",
    "donate": "|now|today",
    "become": "a fan|a member|a subscriber|a patron|a supporter",
    "all": "rights reserved|comments",
    "copyright": "|©|20|19|by",
    "©": "|20|19|copyright|the",
    "terms": "of use|of service|and conditions",
    "privacy": "|policy|notice|settings",
    "loading": "",
    "view": "all|comments|more|on|original|gallery|article",
    "show": "more|all|comments",
    "load": "more",
    "hide": "",
    "back": "to top|to home",
    "go": "back one day|back to top|back to home|to the homepage",
    "toggle": "",
    "open": "menu|in app|search",
    "close": "|menu|search|sites icon",
    "advertisement": "|-|–",
    "ad": "",
    "ads": "",
    "advertising": "",
    "comments": "|are closed|are moderated|are disabled|have been closed",
    "newsletter": "",
    "newsletters": "",
    "contact": "us",
    "about": "us",
    "stay": "connected|informed|up to date|tuned",
    "sorry": "we are not currently|comments",
    "links": "to top|to more",
    "link": "copied",
    "image": "details",
    "why": "you can trust",
    "press": "play to",
    "normal": "text size",
    "permalink": "|http",
    "from": "the section",
    "text": "ad:|size",
    "enter": "your",
    "unsubscribe": "",
    "register": "for|now|",
    "log": "in",
    "login": "",
    "powered": "by",
    "report": "a typo|an error|a correction|this ad",
    "embed": "|<",
    "welcome": "to the united nations|to our website",
    "global": "perspective human stories",
    "previous": "page|pagetable of contents",
    "search": "on this day|form|for the country site",
    "breaking": "news alert",
    "section": "a, page",
    "explore": "the bbc",
    "weather": "icon",
    "available": "in english|in other languages|on air stations",
    "like": "& follow|us on",
    "hold": "tight - we",
    "error": "content is protected",
    "pratite": "nas",
    "kakvo": "je tvoje mišljenje",
    "učestvuj": "u diskusiji",
    "play": "video|audio|live radio",
    "scroll": "",
    "swipe": "",
    "add": "us as",
    "send": "us your",
    "reuse": "this content",
    "acquire": "licensing rights",
    "our": "standards:",
    "supported": "by",
    "navigation": "bar|menu",
    "swiss": "perspectives in",
    "united24": "- make a",
    "informing": "humanitarians",
    "accessibility": "links",
    "part": "of complete coverage",
    "no": "media source currently",
    "printer": "friendly",
    "notifications": "can be managed",
    "in": "progress at unhq",
    "find": "out more",
    "archive": "for",
    "today": "is monday|is tuesday|is wednesday|is thursday|is friday|is saturday|is sunday",
    "expand": "/ collapse",
    "an": "official website of",
    "here's": "how you know",
    "here’s": "how you know",
    "official": "websites use",
    ".gov": "website",
    "secure": "gov websites",
    "a": "lock (",
    "virin": "1|2",
    "news": "and press release",
}
FURNITURE = {first: tuple(filter(None, rests.split("|"))) for first, rests in _FURNITURE.items()}
ALONE = frozenset(first for first, rests in _FURNITURE.items() if not rests or rests[-1] == "|" or rests[0] == "|")
# The first words of lines that say who wrote, took or edited; with a colon, or before "by".
CREDITED = frozenset(
    """author authors writer writers contact source sources reporter reporters editor editors byline bylines photo
    photos photograph
    photographs photographer photographers image images credit credits picture pictures video translation
    translator location category section keywords tags url link language publication outlet newspaper publisher
    country length copyright id izvor foto burimi correspondent correspondents desk topic topics autor autori
    autorja piše shkruan written""".split()
)
WORK_BY = frozenset(
    """written reporting edited editing story posted published compiled translated analysis interview reported
    text words photo photos photograph photographs image additional report""".split()
)
BY = frozenset(("by", "von", "par", "od", "nga"))
BYLINES = CREDITED | WORK_BY | BY | {"editor's", "editor’s", "editors’", "with"}
LOWER_IN_NAMES = frozenset(
    """correspondent reporter editor writer staff bureau in and for of at the de van von der den al el la le bin ibn
    with y i dhe news desk team""".split()
)
_FIRST_WORDS = (
    frozenset(FURNITURE) | BYLINES | PICTURES | {title.split()[0] for title in LIST_TITLES}
    | {phrase.split()[0] for phrase in ENDS_OF_PAGE + CONTACTS} | {"in", "a", "caption", "pictured", "with", "from"}
)  # fmt: skip


def first_word(line: str) -> str:
    """The first word of a line in small letters, if lines of furniture, bylines or captions begin with it; else ""."""
    words = line[:24].lstrip("(*[ |•♦►").split(None, 1)
    if not words:
        return ""
    low = words[0].lower().rstrip(":,.…»>")
    return low if low in _FIRST_WORDS or low.startswith(("http", "www")) else ""
