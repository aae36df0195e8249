"""Quoted statements: what stands in quotation marks as somebody's words, and who is told to have said it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import AUXILIARIES, DETERMINERS, PRONOUNS, QUOTING, SAYING
from kosovo_reader.language.quotations import Mark, Quotation, marks, quotations
from kosovo_reader.language.voices import REACH, Scene, Voice, attribution


@dataclass(slots=True)
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

    kind: str
    parts: list[Quotation]
    cue: int | None = None
    speaker: tuple[int, int] | None = None
    follows: int | None = None
    anonymous: bool = False
    subject: int | None = None


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
    every = marks(reading)
    places = [mark.first for mark in every]
    spoken = -2  # the last block that held a statement
    for block, first, end in _blocks(reading) if every else ():
        own = every[bisect_left(places, first) : bisect_left(places, end)]
        if own:
            paragraph = _Paragraph(reading, found, first, end, spoken == block - 1)
            for quotation, scene in _scenes(paragraph, own):
                paragraph.read(quotation, scene)
            if len(found) > paragraph.before:
                spoken = block
    _hand_back(found)
    return found


def _blocks(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Index and token range of each block whose quotations count: no headings."""
    sentences = reading.sentences
    n = 0
    while n < len(sentences):
        first, end, block = sentences[n]
        while n < len(sentences) and sentences[n].block == block:
            end = sentences[n].last
            n += 1
        dashed = reading.words[first] in "-–—" and reading.words[end - 1] in "-–—"  # "- 'Illegal tills' -"
        if reading.blocks[block].kind in ("body", "caption") and not dashed:
            yield block, first, end


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
        self._waiting: list[tuple[int, Quotation]] = []  # with the sentence: the speaker may come behind the next

    @property
    def previous(self) -> StatementMention | None:
        """The statement before, if this paragraph has one."""
        return self.found[-1] if len(self.found) > self.before else None

    def read(self, quotation: Quotation, scene: Scene) -> None:
        """Make a statement of a quotation, join it to the one that its attribution broke, or pass it over."""
        previous = self.previous
        if previous is not None and _goes_on(self.reading, previous, scene):
            previous.parts.append(quotation)
            return
        voice = attribution(scene)
        whole = _is_whole(scene, voice)
        coordinated = voice is None and previous is not None and _is_coordinated(previous, scene)
        if not coordinated and _is_no_speech(scene, voice, whole):
            return
        kind = "direct" if whole else "partial"
        if voice is not None:
            self._add_told(StatementMention(kind, [quotation]), scene, voice)
        elif whole:
            self._add_untold(StatementMention(kind, [quotation]), scene)
        elif coordinated:
            self.found.append(StatementMention(kind, [quotation], follows=self._voice()))
        elif _length(scene) > 1:
            self._waiting.append((self.reading.sentence_at(scene.opening), quotation))

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
        sentence = self.reading.sentence_at(scene.opening)
        for place, quotation in self._waiting:
            if place == sentence and voice.cue is not None and voice.cue >= scene.after:
                self.found.append(StatementMention("partial", [quotation], speaker=voice.speaker))
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


def _scenes(paragraph: _Paragraph, own: list[Mark]) -> Iterator[tuple[Quotation, Scene]]:
    """Each quotation of a paragraph, and its place as it is when the ones before it have been read."""
    reading, end = paragraph.reading, paragraph.end
    opening = {mark.last: mark.first for mark in own}
    behind = {mark.first: mark.last for mark in own}
    found = quotations(reading, own, paragraph.first, end)
    for n, quotation in enumerate(found):
        mark = opening[quotation.first]
        start = max(reading.sentences[reading.sentence_at(mark)].first, paragraph.first)
        previous = paragraph.previous
        resumes = previous is not None and behind.get(previous.parts[-1].last, end) > start
        if resumes and previous is not None:
            start = behind.get(previous.parts[-1].last, start)
        after = behind.get(quotation.last, end)
        stop = reading.sentences[reading.sentence_at(after)].last if after < end else end
        following = opening[found[n + 1].first] if n + 1 < len(found) else end
        start, stop = max(start, mark - REACH), min(stop, following, after + REACH)
        yield quotation, Scene(reading, quotation, mark, after, start, stop, resumes)


def _sentence_before(scene: Scene) -> int:
    """Where the sentence before the quotation starts: "He was firm. “We stay.”"; "He was firm: “We stay.”"."""
    reading = scene.reading
    i = scene.opening - 1
    while i > 0 and not reading.words[i][0].isalnum() and scene.opening - i < REACH:
        i -= 1
    return reading.sentences[reading.sentence_at(max(i, 0))].first


def _length(scene: Scene) -> int:
    """The words of a quotation, as far as it matters: up to ten."""
    first, last, _ = scene.quotation
    return sum(1 for word in scene.reading.words[first : min(last, first + 10)] if word[0].isalnum())


def _is_new_sentence_between(previous: StatementMention, scene: Scene) -> bool:
    """True if more than the attribution stands between two quotations: "...,” he said. He paused. “..."."""
    first = previous.parts[-1].last
    behind = previous.cue is not None and previous.cue > first  # “We stay!” he said. “We vote.”
    own = behind or scene.reading.words[first - 1] not in _ENDS
    ends = sum(1 for word in scene.reading.words[first : min(scene.opening, first + 2 * REACH)] if word in _ENDS)
    return ends > own or scene.opening - first > 2 * REACH


def _is_coordinated(previous: StatementMention, scene: Scene) -> bool:
    """True for the second of "called it “a” and “b”": the clause that led to the first leads on."""
    if not scene.resumes or (previous.cue is not None and previous.cue > previous.parts[-1].last):
        return False
    between = scene.reading.lower[previous.parts[-1].last + 1 : scene.opening]
    return _length(scene) > 1 or all(word in _ALSO or word in DETERMINERS for word in between)


def _is_whole(scene: Scene, voice: Voice | None) -> bool:
    """True if a whole clause or utterance stands in the marks."""
    reading = scene.reading
    words, lower = reading.words, reading.lower
    first, last, _ = scene.quotation
    if not any(word[0].isalnum() for word in words[scene.start : scene.opening]) and not scene.resumes:
        behind = words[scene.after] if scene.after < scene.stop else "."
        return words[last - 1] in ".?!…,—–" or not behind[0].isalnum() or (voice is not None and voice.beside)
    before = words[scene.opening - 1]
    if before in (":", "…", ".", "?", "!"):
        return True
    head = next((word for word in words[first : min(first + 3, last)] if word[0].isalpha()), "")
    if not head[:1].isupper():
        return False
    if voice is None:
        return False
    return before == "," or (
        voice.beside
        and any(w in AUXILIARIES or w in PRONOUNS or w == "!" for w in lower[first : min(last, first + REACH)])
    )


def _goes_on(reading: Reading, previous: StatementMention, scene: Scene) -> bool:
    """True for the second half of "“X,” he said, “y.”": only the attribution stands between, and no sentence ends."""
    words, lower = reading.words, reading.lower
    last = previous.parts[-1]
    if previous.cue is None or previous.cue < last.last or not last.closed:
        return False
    between = range(last.last + 1, scene.opening)
    if not 2 <= len(between) <= 40 or words[between[-1]] not in (",", "—", "–", "-", "…", ":"):
        return False
    if any(words[k] in _ENDS or words[k] == ";" for k in between):
        return False
    if between[-1] - 1 > previous.cue and lower[between[-1] - 1] in _ADDING:
        return False
    if words[between[-1]] == ":" and any(lower[k] in _ADDING for k in between if k > previous.cue):
        return False
    return words[last.last - 1] in ",?!—–…" or words[last.last + 1] in ",—–"


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
    first, last, _ = scene.quotation
    return (
        last - first <= 2
        and scene.opening > scene.start
        and words[scene.opening - 1][0].isupper()
        and words[scene.after : scene.after + 1] != []
        and words[scene.after][0].isupper()
    )


def _is_named(scene: Scene, voice: Voice | None) -> bool:
    """True for so-called terms and titles of works, with the word for them before the mark: the film “...”."""
    lower = scene.reading.lower
    near = lower[max(scene.start, scene.opening - 3) : scene.opening]
    if "so-called" in near or ("so" in near and "called" in near):
        return True
    if ":" in near:
        return False
    if voice is not None and voice.speaker and voice.cue is not None and scene.opening - voice.cue > 3:
        near = near[-2:]
    return any(word in _WORKS for word in near)


def _is_title(scene: Scene, voice: Voice | None) -> bool:
    """True for words that all have capitals, as works and nicknames do: “March of Time”."""
    first, last, _ = scene.quotation
    words = scene.reading.words
    if words[last - 1] in ".?!…" or words[scene.opening - 1] in ":,":
        return False
    if not all(w[0].isupper() or w in _SMALL or not w[0].isalpha() for w in words[first : min(last, first + REACH)]):
        return False
    length = sum(1 for w in words[first : min(last, first + REACH)] if w[0].isalpha())
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
    lower = scene.reading.lower
    i = scene.opening
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
