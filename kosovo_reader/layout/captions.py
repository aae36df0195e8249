"""Pictures: their captions, and the credits of those who took them."""

from itertools import pairwise

from kosovo_reader.layout.agencies import PICTURES_BY

PICTURES = frozenset("photo photos photograph picture image foto credit getty handout courtesy pool file".split())
_NAMED = PICTURES | PICTURES_BY | {f"{word}:" for word in PICTURES}
CAPTION_WORDS = frozenset(("file", "photo", "caption", "pictured", "image", "a", "picture", "in"))
_BEGINNINGS = ("file photo", "file image", "file picture", "a file photo", "image caption", "photo caption")
_TAKEN = frozenset("taken provided released made from by shot grab issued distributed posted of".split())
_SENTENCE_ENDS = (". ", "! ", "? ", "” ", "’ ", '" ', ") ", "] ")
_BREAKS = ("| ", "– ", "— ", " - ", " —", ".—")
_SMALL = frozenset("via of van von der de di da del el al".split())  # EPA-EFE/Jan van Dam
_REACH = 130  # no credit is longer


def caption(line: str, first: str) -> int:
    """Where the credit of a picture's caption begins; len(line) if it has none; -1 if the line is no caption.

    "A pedestrian walks past a road barricade. Armend Nimani/AFP", "FILE - The mayor speaks."
    A line that is nothing but a credit, or the words "Image caption", gives 0.
    """
    if first in CAPTION_WORDS and is_caption_label(line):
        return 0
    at = _credit(line.partition(" Acquire Licensing")[0])
    if at >= 0:
        return at
    if first not in CAPTION_WORDS or not _begins_as_caption(line, first):
        return -1
    at = line.rfind("(", -_REACH) if line[-1] == ")" else -1  # Photo: The market yesterday. (Some Paper: Jane Doe)
    return at if at > 0 and line[:at].rstrip()[-1:] in (".", "!", "?") else len(line)


def is_caption_label(line: str) -> bool:
    """True for "Image caption," where the caption is the next line."""
    return len(line) < 16 and line.lower().rstrip(":, ") in ("image caption", "photo caption", "caption")


def closes(line: str) -> bool:
    """True if a line ends as most sentences do, and not in a credit: "... on Friday.", but not "... (AP)."."""
    return line[-1] in '.!?”"’' and line[-2:] not in (").", "].")


def _begins_as_caption(line: str, first: str) -> bool:
    low = line[:90].lower()
    if first != "in":
        after = low[len(first) :].lstrip()[:1]
        return low.startswith(_BEGINNINGS) or (first not in ("a", "image") and after != "" and after in ":-–—")
    if low.startswith("in this "):
        words = low.split()[2:11]
        return any(a in ("photo,", "image,") or (a in PICTURES and b in _TAKEN) for a, b in pairwise(words))
    return False


def _credit(line: str) -> int:
    """Where the credit at the end of a line begins; -1 if there is none."""
    if closes(line):
        return -1
    end = len(line) - (line[-1] == ".")
    if line[end - 1] in ")]":
        at = max(line.rfind("(", -_REACH, end), line.rfind("[", -_REACH, end))
        name = line[at + 1 : end - 1]
        if at < 0 or not _is_credit_in_brackets(name, line[at], end == len(line)):
            return -1
        before = line[:at].rstrip()
        outer = _credit(before) if before and before[-1] not in ")]" else -1
        return at if outer < 0 else outer
    if (at := line.rfind(" © ", -_REACH)) > 0:
        return at + 1
    if "/" not in line and _NAMED.isdisjoint(
        line[-_REACH:].lower().replace("—", " ").replace("–", " ").replace("-", " ").split()
    ):
        return -1
    told = _after(line, _SENTENCE_ENDS)
    at = max(told, _after(line, _BREAKS))
    if told and not line[told:at].strip("|–—- "):
        at = told  # claim. —File photo
    return at if _is_bare_credit(line[at:], told == at) else -1


def _after(line: str, marks: tuple[str, ...]) -> int:
    """The place right after the last of some marks near the end of a line, 0 if there is none."""
    low = max(0, len(line) - _REACH)
    at = 0
    for mark in marks:
        found = line.rfind(mark, low)
        while mark == ". " and found > 0 and line[found - 1].isupper() and not line[found - 2 : found - 1].isalnum():
            found = line.rfind(mark, low, found)  # the point of an initial: "J. Smith/AP"
        if found >= 0:
            at = max(at, found + len(mark))
    return at


def _is_credit_in_brackets(text: str, bracket: str, last: bool) -> bool:
    """True for what stands in "(AP Photo/Visar Kryeziu)", "[Ana Petrovic/EPA]", "[AFP]"; not for "(NATO/KFOR)."."""
    if any(word.strip(":,") in PICTURES for word in text.lower().split()) or (last and _is_name_and_agency(text)):
        return True
    return bracket == "[" and (text.lower() in PICTURES_BY or text in ("Al Jazeera", "Getty Images"))


def _is_bare_credit(text: str, after_sentence: bool) -> bool:
    """True for "Photo: Ana Petrovic", "Armend Nimani/AFP" and, after a sentence, "AFP via Getty Images"."""
    text = text.lstrip("|–—- ")
    words = text.lower().replace("©", " ").split()
    if not words or len(text) > 100:
        return False
    if words[0] in ("photo:", "picture:") and shows(text.split()[1:]):
        return False
    if words[0].rstrip(":") in PICTURES and (words[0][-1] == ":" or words[1:2] in (["by"], ["of"], ["credit:"])):
        return True
    if _is_name_and_agency(text) or (len(words) < 6 and words[0] in PICTURES | PICTURES_BY and words[1:2] == ["photo"]):
        return True  # —File photo
    agencies = len(words) < 5 and all(word in PICTURES_BY or word in ("via", "images", "photo") for word in words)
    return agencies and after_sentence and words[0] in PICTURES_BY


def shows(words: list[str]) -> bool:
    """True for what stands behind the colon of "Photo: A truck burns near the bridge": no name, but what is seen."""
    if len(words) < 6 or words[1] == "of":  # Office of the Prime Minister of Kosovo
        return False
    opens = words[0] in ("A", "An", "The") or words[1].islower()
    return opens and sum(map(str.islower, words[:7])) > 1 and PICTURES.isdisjoint(map(str.lower, words))


def _is_name_and_agency(text: str) -> bool:
    """True for "Armend Nimani/AFP", "REUTERS/Laura Hasani", "B. Gojani/Balkan Photo Pool"; not for "Serbia/Kosovo"."""
    left, slash, _ = text.partition("/")
    words = text.replace("/", " ").split()
    if not slash or not 1 < len(words) < 10 or not all(word[0].isupper() or word in _SMALL for word in words):
        return False
    known = any(word.lower() in PICTURES_BY or word.lower() in PICTURES for word in words)
    return known or (1 < len(left.split()) < 4 and len(words) < 6)
