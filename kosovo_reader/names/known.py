"""The names that the lexicon knows, in one table: countries, peoples, capitals, towns and bodies."""

from kosovo_reader.article import Reading, words_of
from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.institutions import KNOWN_BODIES
from kosovo_reader.names.mention import written


class Known:
    """A known name up to token `end`: country, people, seat, city or body, by its usual form."""

    __slots__ = ("end", "kind", "name")

    def __init__(self, end: int, kind: str, name: str) -> None:
        self.end = end
        self.kind = kind
        self.name = name


BODIES = {form: name for name, forms in KNOWN_BODIES.items() for form in (name, *forms)}

# Bodies that are known by one form, however the article spells them out.
USUAL = frozenset("NATO; KFOR; European Union; United Nations; UNHCR; AFP; Associated Press; RFE/RL; DPA".split("; "))


def as_written(name: str, forms: list[str]) -> str:
    """A known body by the fullest of the forms that the article has: ICRC, or International Committee of the Red Cross.

    "UN refugee agency" only describes; Nato, Hizbollah are spellings.
    """
    if name in USUAL or name not in BODIES:
        return name
    full = [form for form in forms if BODIES.get(form) == name and (form.isupper() or _is_spelled_out(form))]
    fullest = max(full, key=len, default=name)
    own = name not in forms and " " in name  # Doctors Without Borders
    return fullest if own or fullest.isupper() or name.isupper() or len(fullest) > len(name) else name


def _is_spelled_out(form: str) -> bool:
    """True for a name of capitalised words, "World Health Organization"; not for "Hague Tribunal", "al-Qaeda"."""
    words = form.split()
    return len(words) > 1 and "Hague" not in words and all(w[0].isupper() or len(w) < 4 or w == "former" for w in words)


# Form -> kind, and the name if that is another.
KNOWN: dict[str, tuple[str, str]] = dict.fromkeys(CITIES, ("city", ""))
KNOWN |= {form: ("seat", name) for form, name in SEATS.items()}
KNOWN |= dict.fromkeys(PEOPLES, ("people", ""))
KNOWN |= {form: ("country", name) for form, name in NAMES.items()}
KNOWN |= {form: ("body", name) for form, name in BODIES.items()}


def _following() -> dict[str, dict[str, int]]:
    """First word -> the words that follow it in known names, as tokens -> those of the longest: Cox 's Bazar 3."""
    following: dict[str, dict[str, int]] = {}
    for form in KNOWN:
        tokens = words_of(form) if "'" in form or not form.replace(" ", "").isalpha() else form.split()
        if len(tokens) > 1:
            seconds = following.setdefault(tokens[0], {})
            if len(tokens) > seconds.get(tokens[1], 0):
                seconds[tokens[1]] = len(tokens)
    return following


FOLLOWING = _following()


def known_name(reading: Reading, i: int, last: int) -> Known | None:
    """The longest known name that starts at token `i`; a label in capitals ("NIGERIA") counts too."""
    words = reading.words
    word = words[i]
    if word in FOLLOWING and i + 1 < last and (longest := FOLLOWING[word].get(words[i + 1])):
        for end in range(min(i + longest, last), i + 1, -1):
            form = written(reading, i, end)
            if form in KNOWN:
                kind, name = KNOWN[form]
                return Known(end, kind, name or (_people(form) if kind == "people" else form))
    known = KNOWN.get(word)
    if known is None:
        if not word.isupper() or len(word) < 4:
            return None
        word = word.title()
        known = KNOWN.get(word)
    return Known(i + 1, known[0], known[1] or word) if known else None


def _people(form: str) -> str:
    """The people without the place where it lives: Kosovo Serbs, Bosnian Serbs -> Serbs."""
    where, _, who = form.rpartition(" ")
    return who if who in PEOPLES and (where in ADJECTIVES or where in NAMES) else form
