"""What a site tells its readers between and below the paragraphs: "Stay informed ...", "Comments are closed.".

Such a line is a whole sentence and looks like a paragraph; it differs from one in whom it speaks to and of what.
"""

from kosovo_reader.layout.phrases import listed

_LONGEST = 420
_QUOTES = "”„«»"  # beside “ and "
# A line that begins with one of these verbs and speaks of the site's means is an offer.
_OFFERS = frozenset(
    """stay keep get follow join download subscribe receive catch discover explore enjoy kindly sign click
    tell join""".split()
)
_MEANS = (
    "newsletter", "inbox", " app ", " app.", "facebook", "twitter", "telegram", "whatsapp", "youtube", "instagram",
    "alerts", "notification", "breaking news", "latest news", "share this", "emails", "our reporters",
    "mailing list",
)  # fmt: skip
# With "you", "your", "us", "our" in the same line these are said to the reader too.
_OF_THE_SITE = (
    "newsletter", "sign up", "subscribe", "subscription", "your inbox", "cookies", "your browser", "your comment",
    "your donation", "deductible", "consider supporting", "our journalism", "independent journalism", "our website",
    "our site", "our app", "contact us", "this article", "this story", "favor to ask", "favour to ask",
    "our google news", "enable javascript", "delivered to you", "around you",
)  # fmt: skip
# No offer, but somebody who is quoted or told of: "Keep calm, the mayor wrote to residents on Facebook."
_TOLD = frozenset("said told wrote urged asked warned went was were had he she his her him they who".split())
_TO_READERS = frozenset("you your us our we You Your Our We We’ve We've You’ll you’ll You'll".split())  # not US
# Said of the page itself, wherever in the line.
_OF_THE_PAGE = (
    "all rights reserved.", "rewritten or redistributed", "external internet sites", "external websites",
    "comments are closed", "comments are moderated", "accepting comments", "syndicated feed", "ai generated",
    "ai-generated summar", "by artificial intelligence", "digital subscribers",
    "appears in print on", "republishing this content", "print archive, before the start of",
    "parse out the facts from the messaging", "analysis with paywalls",
    "the digitization process", "liveblogged", "monday to friday from",
)  # fmt: skip
# How a line goes on that begins "This article ...", "A version of this story ...".
_PAGE_IS = tuple(
    listed("""has been|is more than|is part of|appears|appeared|originally|first|was originally|was first|was last
    was published|was updated|was produced|was supported|was corrected|was amended|was translated|was edited|was created
    was generated|was provided|was posted|was written""")
)
# Without one of these words nobody need look further.
_SIGNS = _TO_READERS | set(
    """comments Comments rights Rights reserved RESERVED. rewritten article story content post page copy sites websites
    syndicated feed AI AI-generated artificial liveblogged presents subscribers subscribers. print""".split()
)
_PAGES = ("this article ", "this story ", "this content ", "this post ", "this page ", "this copy ")


def speaks_to_readers(line: str) -> bool:
    """True for a sentence of the site's, not of the article: "You can sign up to our newsletter here.".

    A quotation is never one: “Stay informed,” he told them, “and follow us on Telegram.”
    """
    if len(line) > _LONGEST or '"' in line or "“" in line:
        return False
    said = line.split()
    if (_SIGNS.isdisjoint(said) and said[0].lower() not in _OFFERS) or any(mark in line for mark in _QUOTES):
        return False
    low = line.lower().replace("’", "'")
    if low.endswith("rights reserved") or any(phrase in low for phrase in _OF_THE_PAGE):
        return True
    if low.startswith(("this ", "a version of this ", "(this ")) and _tells_of_page(low):
        return True
    words = low.lstrip("•♦*-–► ").split()
    if not _TOLD.isdisjoint(words):
        return False
    if words and words[0] in _OFFERS:
        return any(means in f"{low} " for means in _MEANS)
    return any(phrase in low for phrase in _OF_THE_SITE) and not _TO_READERS.isdisjoint(said)


def _tells_of_page(low: str) -> bool:
    """True for "This article was published more than a year ago", "This story has been updated to ..."."""
    for subject in _PAGES:
        at = low.find(subject, 0, 24)
        if at >= 0:
            return low.startswith(_PAGE_IS, at + len(subject))
    return False
