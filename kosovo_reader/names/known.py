"""The names that the lexicon knows, in one table: countries, peoples, capitals, towns and bodies."""

from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.lexicon import KNOWN_BODIES


def _people(form: str) -> str:
    """The people without the place where it lives: Kosovo Serbs, Bosnian Serbs -> Serbs."""
    where, _, who = form.rpartition(" ")
    return who if who in PEOPLES and (where in ADJECTIVES or where in NAMES) else form


BODIES = {form: name for name, forms in KNOWN_BODIES.items() for form in (name, *forms)}

KNOWN: dict[str, tuple[str, str]] = (
    dict.fromkeys(CITIES, ("city", ""))
    | {form: ("seat", name) for form, name in SEATS.items()}
    | {form: ("people", _people(form)) for form in PEOPLES}
    | {form: ("country", name) for form, name in NAMES.items()}
    | {form: ("body", name) for form, name in BODIES.items()}
)

LONGEST: dict[str, int] = {}


for _form in KNOWN:
    if " " in _form:
        _head, _rest = _form.split(" ", 1)
        LONGEST[_head] = max(LONGEST.get(_head, 1), _rest.count(" ") + 2)
