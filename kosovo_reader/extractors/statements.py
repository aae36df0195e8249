"""Quoted statements: what stands in quotation marks as somebody's words, and who is told to have said it."""

from bisect import bisect_left
from itertools import groupby

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    ORGANIZATION_NOUNS,
    PRONOUNS,
    QUOTING,
    SAYING,
)
from kosovo_reader.language.quotations import Mark, Quotation, marks, quotations
from kosovo_reader.language.voices import REACH, Scene, Voice, attribution


class StatementMention:
    """A quotation that reports somebody's words.

    kind       direct (a whole clause or utterance stands in the marks) or partial (words in the reporter's sentence)
    parts      its pieces, as quotations: two or more where the attribution breaks it
    cue        token of the reporting word, or None
    speaker    tokens of the noun phrase of the speaker; None if the sentence names none
    follows    index of the statement whose speaker goes on, or None
    anonymous  True where nobody speaks: a banner, a graffito
    subject    token where the sentence starts whose subject speaks, if nothing nearer tells
    """

    __slots__ = ("anonymous", "cue", "follows", "kind", "parts", "speaker", "subject")

    def __init__(self, kind: str, quotation: Quotation) -> None:
        self.kind = kind
        self.parts = [quotation]
        self.cue: int | None = None
        self.speaker: tuple[int, int] | None = None
        self.follows: int | None = None
        self.anonymous = False
        self.subject: int | None = None


_ENDS = frozenset(".!?…")
_SMALL = frozenset("of the and a an in for to on at".split())
_COPULAS = frozenset("is was were are be been being as of it him her them".split())
# Verbs whose words may have capitals throughout, and be no title: shouted “Free Kosovo”.
_LOUD = frozenset(
    "shouted shouting shout chanted chanting chants chant yelled yelling cried read reads reading".split()
)
_WORKS = frozenset(
    """
    titled entitled headlined book film novel song album documentary poem known movie dubbed memoir essay painting
    play exhibition nicknamed codenamed named guilty
    """.split()
)
_ALSO = frozenset(", and or as well both but not".split())
_ADDING = frozenset("adding added saying calling and but".split())


def find_statements(reading: Reading) -> list[StatementMention]:
    """The statements of an article, in order."""
    found: list[StatementMention] = []
    spoken = -2  # the last block that held a statement
    for block, group in groupby(marks(reading), lambda mark: reading.sentences[reading.sentence_at(mark.first)].block):
        kind, start, stop = reading.blocks[block]
        first, end = bisect_left(reading.starts, start), bisect_left(reading.starts, stop)
        dashed = reading.words[first] in "-–—" and reading.words[end - 1] in "-–—"  # "- 'Illegal tills' -"
        if kind not in ("body", "caption") or dashed:
            continue
        paragraph = _Paragraph(reading, found, first, end, spoken == block - 1)
        paragraph.read(list(group))
        if len(found) > paragraph.before:
            spoken = block
    _hand_back(found)
    return found


def _hand_back(found: list[StatementMention]) -> None:
    """Give "“We stay. / “We vote,” he said." one speaker: a quotation that stays open belongs to the next."""
    for k in range(len(found) - 2, -1, -1):
        item, following = found[k], found[k + 1]
        if item.parts[-1].closed or item.cue is not None or item.speaker or not following.speaker:
            continue
        if following.parts[0].last < following.speaker[0] or following.cue is None:
            item.speaker, item.follows, item.subject = following.speaker, None, None


class _Paragraph:
    """One block on its way from quotations to statements; `adjacent` if the block before held statements too."""

    __slots__ = ("_waiting", "adjacent", "before", "end", "first", "found", "reading")

    def __init__(self, reading: Reading, found: list[StatementMention], first: int, end: int, adjacent: bool) -> None:
        self.reading = reading
        self.found = found
        self.first = first
        self.end = end
        self.adjacent = adjacent
        self.before = len(found)
        self._waiting: list[StatementMention] = []  # pieces whose speaker may come behind the next

    @property
    def previous(self) -> StatementMention | None:
        """The statement before, if this paragraph has one."""
        return self.found[-1] if len(self.found) > self.before else None

    def read(self, own: list[Mark]) -> None:
        """Read the quotations that the block's own marks make."""
        found = quotations(self.reading, own, self.first, self.end)
        for n, quotation in enumerate(found):
            self._read(self._scene(quotation, found[n + 1].opening if n + 1 < len(found) else self.end))

    def _scene(self, quotation: Quotation, following: int) -> Scene:
        """The place of a quotation, up to where the following one opens, as the statements before it leave it."""
        reading, previous = self.reading, self.previous
        opening, _, _, after = quotation
        start = reading.sentences[reading.sentence_at(opening)].first
        resumes = previous is not None and previous.parts[-1].after > start
        if previous is not None and resumes:
            start = previous.parts[-1].after
        stop = reading.sentences[reading.sentence_at(after)].last if after < self.end else self.end
        start, stop = max(start, opening - REACH), min(stop, following, after + REACH)
        return Scene(reading, quotation, opening, after, start, stop, resumes)

    def _read(self, scene: Scene) -> None:
        """Make a statement of a quotation, join it to the one that its attribution broke, or pass it over."""
        previous = self.previous
        if previous is not None and _goes_on(previous, scene):
            previous.parts.append(scene.quotation)
            return
        voice = attribution(scene)
        whole = _is_whole(scene, voice)
        coordinated = voice is None and previous is not None and _is_coordinated(previous, scene)
        if not coordinated and _is_no_speech(scene, voice, whole):
            return
        item = StatementMention("direct" if whole else "partial", scene.quotation)
        if voice is not None:
            self._add_told(item, scene, voice)
        elif whole:
            self._add_untold(item, scene)
        elif coordinated:
            item.follows = self._voice()
            self.found.append(item)
        elif _length(scene) > 1:
            self._waiting.append(item)

    def _add_told(self, item: StatementMention, scene: Scene, voice: Voice) -> None:
        """Add a statement whose sentence attributes it: to a phrase, to nobody, or to whoever spoke before."""
        item.cue = voice.cue
        item.anonymous = voice.nobody
        again = voice.cue is not None and self.reading.lower[voice.cue].endswith("ing") and scene.resumes
        if voice.speaker and not (again and self.previous):
            item.speaker = voice.speaker
            self._add_waiting(scene, voice)
        elif not voice.nobody:
            item.follows = self._voice() if scene.resumes or voice.letter else None
            item.subject = None if scene.resumes else _sentence_before(scene) if voice.letter else scene.start
        self.found.append(item)

    def _add_waiting(self, scene: Scene, voice: Voice) -> None:
        """Add "“is ready” and" of "“is ready” and “will act”, Petrovic said": their speaker comes behind the last."""
        if voice.cue is not None and voice.cue >= scene.after:
            sentence_at = self.reading.sentence_at
            for item in self._waiting:
                if sentence_at(item.parts[0].opening) == sentence_at(scene.opening):
                    item.speaker = voice.speaker
                    self.found.append(item)
        self._waiting.clear()

    def _add_untold(self, item: StatementMention, scene: Scene) -> None:
        """Add a whole utterance without attribution: it goes on, or the sentence before tells whose it is."""
        previous = self.previous
        if previous is not None and not _is_new_sentence_between(previous, scene):
            item.follows = self._voice()
        elif scene.opening > self.first:
            item.subject = _sentence_before(scene)
        elif self.found and self.adjacent and _length(scene) > 1:
            item.follows = self._voice()
        elif _length(scene) > 4 or not scene.quotation.closed or (scene.last_word in ".?!…" and _length(scene) > 1):
            item.subject = _sentence_before(scene)
        else:
            return
        self.found.append(item)

    def _voice(self) -> int | None:
        """The last statement that somebody spoke, if the paragraph has one: a banner has no next word."""
        for k in range(len(self.found) - 1, max(self.before, len(self.found) - 4) - 1, -1):
            if not self.found[k].anonymous:
                return k
        return len(self.found) - 1 if self.found else None


def _sentence_before(scene: Scene) -> int:
    """Where the sentence before the quotation starts: "He was firm. “We stay.”"; "He was firm: “We stay.”"."""
    reading = scene.reading
    i = scene.opening - 1
    while i > 0 and not reading.words[i][0].isalnum() and scene.opening - i < REACH:
        i -= 1
    return reading.sentences[reading.sentence_at(max(i, 0))].first


def _length(scene: Scene) -> int:
    """The words of a quotation, as far as it matters: up to ten."""
    _, first, last, _ = scene.quotation
    return sum(word[0].isalnum() for word in scene.reading.words[first : min(last, first + 10)])


def _is_new_sentence_between(previous: StatementMention, scene: Scene) -> bool:
    """True if more than the attribution stands between two quotations: "...,” he said. He paused. “..."."""
    first = previous.parts[-1].last
    behind = previous.cue is not None and previous.cue > first  # “We stay!” he said. “We vote.”
    own = behind or scene.reading.words[first - 1] not in _ENDS
    far = scene.opening - first > 2 * REACH
    return far or sum(word in _ENDS for word in scene.reading.words[first : scene.opening]) > own


def _is_coordinated(previous: StatementMention, scene: Scene) -> bool:
    """True for the second of "called it “a” and “b”": the clause that led to the first leads on."""
    before = previous.parts[-1]
    if not scene.resumes or (previous.cue is not None and previous.cue > before.last):
        return False
    between = scene.reading.lower[before.after : scene.opening]
    if scene.reading.lower[scene.opening - 1] in _COPULAS and "and" in between:  # “vague” and needed to be “analysed”
        return True
    return _length(scene) > 1 or all(word in _ALSO or word in DETERMINERS for word in between)


def _is_whole(scene: Scene, voice: Voice | None) -> bool:
    """True if a whole clause or utterance stands in the marks."""
    words, lower = scene.reading.words, scene.reading.lower
    _, first, last, _ = scene.quotation
    if not scene.resumes and not any(word[0].isalnum() for word in words[scene.start : scene.opening]):
        behind = words[scene.after] if scene.after < scene.stop else "."
        return words[last - 1] in ".?!…,—–" or not behind[0].isalnum() or (voice is not None and voice.beside)
    before = words[scene.opening - 1]
    if before in (":", "…", ".", "?", "!"):
        return True
    head = next((word for word in words[first : min(first + 3, last)] if word[0].isalpha()), "")
    if voice is None or not head[:1].isupper():
        return False
    if before == ",":
        return True
    return voice.beside and any(
        word in AUXILIARIES or word in PRONOUNS or word == "!" for word in lower[first : min(last, first + REACH)]
    )


def _goes_on(previous: StatementMention, scene: Scene) -> bool:
    """True for the second half of "“X,” he said, “y.”": only the attribution stands between, and no sentence ends."""
    words, lower = scene.reading.words, scene.reading.lower
    last, cue, link = previous.parts[-1], previous.cue, scene.opening - 1
    if cue is None or cue < last.last or not last.closed:
        return False
    if not 2 <= scene.opening - last.after <= 40 or words[link] not in (",", "—", "–", "-", "…", ":"):
        return False
    if any(word in _ENDS or word == ";" for word in words[last.after : scene.opening]):
        return False
    if not _ADDING.isdisjoint(lower[cue + 1 if words[link] == ":" else max(cue + 1, link - 1) : link]):
        return False
    return words[last.last - 1] in ",?!—–…" or words[last.after] in ",—–"


def _is_no_speech(scene: Scene, voice: Voice | None, whole: bool) -> bool:
    """True for quotation marks that hold no words of anybody."""
    return (
        _is_nickname(scene)
        or _is_named(scene, voice)
        or _is_title(scene, voice)
        or (voice is not None and not whole and (_is_scare(scene, voice) or _is_far(scene, voice)))
    )


def _is_nickname(scene: Scene) -> bool:
    """True for Zoran ‘Cobra’ Vukmanović."""
    words = scene.reading.words
    opening, first, last, after = scene.quotation
    if last - first > 2 or opening <= scene.start or after >= len(words):
        return False
    return words[opening - 1][0].isupper() and words[after][0].isupper()


def _is_named(scene: Scene, voice: Voice | None) -> bool:
    """True for so-called terms and titles of works, with the word for them before the mark: the film “...”."""
    lower = scene.reading.lower
    near = lower[max(scene.start, scene.opening - 3) : scene.opening]
    if "so-called" in near or ("so" in near and "called" in near):
        return True
    if ":" in near:
        return False
    if near and near[-1] in ORGANIZATION_NOUNS and _is_name(scene, voice):  # as reported by the portal “reporteri.net”
        return True
    if voice is not None and voice.speaker and voice.cue is not None and scene.opening - voice.cue > 3:
        near = near[-2:]
    return not _WORKS.isdisjoint(near)


def _is_name(scene: Scene, voice: Voice | None) -> bool:
    """True for a few words with a capital or a dot inside, which nobody calls a body: not "called the party “Dead”"."""
    if voice is not None and voice.cue is not None and scene.reading.lower[voice.cue] in QUOTING:
        return False
    words = scene.reading.words[scene.quotation.first : scene.quotation.last]
    return len(words) <= 4 and words[-1] not in ".?!," and (words[0][0].isupper() or any("." in w for w in words))


def _is_title(scene: Scene, voice: Voice | None) -> bool:
    """True for words that all have capitals, as works and nicknames do: “March of Time”."""
    _, first, last, _ = scene.quotation
    words = scene.reading.words
    if words[last - 1] in ".?!…" or words[scene.opening - 1] in ":,":
        return False
    quoted = words[first : min(last, first + REACH)]
    if not all(word[0].isupper() or word in _SMALL or not word[0].isalpha() for word in quoted):
        return False
    length = sum(word[0].isalpha() for word in quoted)
    if length == 0 or (length == 1 and scene.opening == scene.start):  # a sentence begins with a capital anyway
        return False
    if voice is not None and voice.beside and voice.cue is not None and voice.cue >= scene.after:
        return False
    if voice is None or voice.cue is None:
        return True
    cue = scene.reading.lower[voice.cue]
    return not (cue in _LOUD or (length == 1 and cue in SAYING and voice.cue == scene.opening - 1))


def _is_scare(scene: Scene, voice: Voice) -> bool:
    """True for the «ministry of health» in a sentence that reports something else."""
    lower, i = scene.reading.lower, scene.opening
    if i < 2 or voice.cue is None or voice.cue > i or lower[voice.cue] in QUOTING or not voice.verb:
        return False
    return (
        lower[i - 1] in DETERMINERS and lower[i - 1] != "that" and _length(scene) <= 3 and lower[i - 2] not in _COPULAS
    )


def _is_far(scene: Scene, voice: Voice) -> bool:
    """True if a quotation of one or two words stands too far from its reporting word: not "called it ‘frank’"."""
    length = _length(scene)
    if voice.cue is None:
        return length < 2
    lower = scene.reading.lower
    if length > 2 or voice.cue > scene.opening or lower[scene.opening - 1] in _COPULAS or lower[voice.cue] in QUOTING:
        return False
    return scene.opening - voice.cue > (15 if length > 1 else 6)
