"""What a sentence states of victims: a word of harm leads to its constructions, and these to the people counted.

`CONSTRUCTIONS` below lists which words ("killed", "toll", "hostage") lead to which construction; each construction is a
function with real phrases above it, in the room that its words belong to: `verbs`, `phrasal_verbs`, `states`,
`nominals`, `nouns`, `losses`.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator
from itertools import compress

from kosovo_reader.article import Reading
from kosovo_reader.language import harms as words
from kosovo_reader.language.harms import Kind
from kosovo_reader.language.lexicon import AUXILIARIES
from kosovo_reader.language.quantities import LEADS
from kosovo_reader.toll import losses, nominals, nouns, phrasal_verbs, states, verbs
from kosovo_reader.toll.clause import Clause
from kosovo_reader.toll.parts import read_parts
from kosovo_reader.toll.scene import Harm, Scene

__all__ = ["CUES", "Harm", "harms"]

Construction = Callable[[Scene, int], bool]
# A word may lead to several constructions: the first that fits is taken.
CONSTRUCTIONS: list[tuple[Collection[str], Construction]] = [
    (["death"], verbs.to_death),
    (words.PLACES, states.place),
    (["lives", "life"], nouns.lives),
    (words.SUFFERED, states.suffered),
    (words.COUNTED, nouns.counted),
    (words.VERBS, verbs.verb),
    (words.HAPPENINGS, verbs.happening),
    (words.STATES, states.state),
    (words.PARTICLES, phrasal_verbs.particle),
    (["critical"], states.critical),
    (["hostages", "prisoners"], nouns.hostages),
    (["lost"], losses.lost),
    (["fell", "fallen"], losses.fell),
    (["buried", "buries", "reburied"], losses.buried),
    (["left"], losses.left),
    (["away"], losses.taken_away),
    (["admitted"], losses.admitted),
    (["survive", "survived"], losses.survived),
    (["burial", "burials", "funeral", "funerals"], losses.mourned),
    (words.UPROOTED, losses.uprooted),
    (["search", "sought", "searching", "searched", "looking"], losses.sought),
    (["found", "accounted", "account", "seen"], states.not_found),
    (words.BODIES, nouns.bodies),
    (["toll"], nouns.toll),
    (["number", "count", "total", "figure", "tally", "losses"], nouns.number),
    (["them"], verbs.them),
    (["named", "identified"], nouns.identified),
    (["claims", "claimed"], nouns.claims),
    (["fate", "whereabouts", "trace"], nouns.unknown),
    (["victims", "deceased"], nominals.victims),
]
CUES: dict[str, tuple[Construction, ...]] = {}
for _words, _construction in CONSTRUCTIONS:
    for _word in _words:
        CUES[_word] = (*CUES.get(_word, ()), _construction)

# "Two of his brothers were among them." "The government speaks of 6,400."
_BACK = frozenset(["them", "so", "speaks", "spoke", "speak"])
_SILENT = ("meta", "dateline", "furniture")  # blocks that tell nothing of the events


def harms(reading: Reading) -> Iterator[tuple[int, list[Harm]]]:
    """The harms of each sentence that states any, in the order of the text, with the sentence's index."""
    lower = reading.lower
    cues = [*compress(range(len(lower)), map(CUES.__contains__, lower)), len(lower)]
    k = 0
    found: list[Harm] = []
    recent: dict[Kind, int] = {}  # the paragraph that told it last
    for index, (first, last, block) in enumerate(reading.sentences):
        before, found = found, []
        if cues[k] >= last and not (before and _goes_back(lower, first)):
            continue
        start, k = k, bisect_left(cues, last, k)
        kind = reading.blocks[block].kind
        if kind in _SILENT or (lower[last - 1] == "?" and lower[first] in AUXILIARIES):
            continue
        headline = kind in ("title", "heading") or lower[last - 1][0].isalnum()
        told = [harm for harm, at in recent.items() if at >= block - 1] if recent else ()
        if found := _read(Scene(Clause(reading, first, last, headline), before, told, recent), cues[start:k]):
            yield index, found
            recent.update((harm.kind, block) for harm in found if harm.kind in ("killed", "injured"))


def _goes_back(lower: list[str], first: int) -> bool:
    """True if the sentence at token `first` may tell of parts of those just counted: "Five were children"."""
    begins = lower[first : first + 3]
    counts = begins[0] in LEADS or begins[0][0].isdigit()
    told = "include" in begins or "included" in begins or (counts and begins[1:2] in (["were"], ["was"]))
    return told or not _BACK.isdisjoint(lower[first : first + 8])


def _read(scene: Scene, cues: list[int]) -> list[Harm]:
    """The harms that one sentence states by the words of harm at the tokens `cues`, in the order of the text."""
    lower = scene.clause.lower
    for i in cues:
        for construction in CUES[lower[i]]:
            if construction(scene, i):
                break
    if scene.harms or scene.previous:
        read_parts(scene)
    if len(scene.harms) > 1:
        scene.harms.sort(key=lambda harm: min(harm.phrase.first, harm.first))
    return scene.harms
