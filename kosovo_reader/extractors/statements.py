"""Quoted statements: what stands in quotation marks as somebody's words, and who is told to have said it."""

from bisect import bisect_left

from kosovo_reader.article import Reading
from kosovo_reader.language.lexicon import AUXILIARIES, DETERMINERS, PRONOUNS
from kosovo_reader.language.noun_phrases import phrase_after, phrase_before
from kosovo_reader.language.quotations import REACH, Quotation, Scene, Voice, marks, quotations
from kosovo_reader.language.unspoken import COPULAS, is_no_speech, words_in
from kosovo_reader.language.voices import attribution


class StatementMention:
    """A quotation that reports somebody's words.

    kind       direct (a whole clause or utterance stands in the marks) or partial (words in the reporter's sentence)
    parts      its pieces, as quotations: two or more where the attribution breaks it
    cue        token of the reporting word, or None
    speaker    tokens of the noun phrase of the speaker; None if the sentence names none
    follows    index of the statement whose speaker goes on, or None
    anonymous  True where nobody speaks: a banner, a graffito
    subject    token where the sentence starts whose subject speaks, if nothing nearer tells
    answers    True where the speaker is another than that of the statement that it follows: the next turn of a dialogue
    """

    __slots__ = ("anonymous", "answers", "cue", "follows", "kind", "parts", "speaker", "subject")

    def __init__(self, kind: str, quotation: Quotation) -> None:
        self.kind = kind
        self.parts = [quotation]
        self.cue: int | None = None
        self.speaker: tuple[int, int] | None = None
        self.follows: int | None = None
        self.anonymous = False
        self.answers = False
        self.subject: int | None = None


_ENDS = frozenset(".!?…")
_REPLYING = frozenset("replied replies answered answers responded responds retorted".split())
_ALSO = frozenset(", and or as well both but not".split())
_SAID = AUXILIARIES | PRONOUNS | {"!"}  # one of these makes a clause
_DASHES = frozenset("-–—")  # "- 'Illegal tills' -" is no speech
_BULLETS = _DASHES | frozenset("•*●▪")
_ADDING = frozenset("adding added saying calling and but".split())


def find_statements(reading: Reading) -> list[StatementMention]:
    """The statements of an article, in order."""
    words = reading.words
    found: list[StatementMention] = []
    spoken = -2  # the last block that held a statement
    every = marks(reading)
    n = 0
    while n < len(every):
        block = _block(reading, every[n][1])
        kind = reading.blocks[block].kind
        first, end = _tokens(reading, block)
        here = n
        while n < len(every) and every[n][1] < end:
            n += 1
        if kind in ("heading", "furniture"):
            if pulled := _pull_quote(reading, block, quotations(reading, every[here:n], first, end), found):
                found.append(pulled)
        elif kind in ("body", "caption") and not (words[first] in _DASHES and words[end - 1] in _DASHES):
            paragraph = _Paragraph(reading, found, first, end, spoken == block - 1)
            open_before = spoken == block - 1 and not found[-1].parts[-1].closed
            paragraph.read(quotations(reading, every[here:n], first, end, goes_on=open_before))
            if len(found) > paragraph.before:
                spoken = block
    _hand_back(reading, found)
    return found


def _pull_quote(
    reading: Reading, block: int, quoted: list[Quotation], found: list[StatementMention]
) -> StatementMention | None:
    """A quotation on a line of its own, with the line before or after it telling whose it is.

    "We will not give way" / Dusan Beric, deputy prime minister
    """
    first, end = _tokens(reading, block)
    if len(quoted) != 1 or quoted[0].opening != first or not quoted[0].closed or end - quoted[0].after > 3:
        return None
    if quoted[0].last - quoted[0].first < 4 or reading.words[first] in "'‘":
        return None
    for beside in (block - 1, block + 1):
        if 0 <= beside < len(reading.blocks) and reading.blocks[beside].kind in ("heading", "meta", "caption"):
            name = _named_line(reading, *_tokens(reading, beside))
            if name is not None and not any(item.speaker == name for item in found[-1:]):
                item = StatementMention("direct", quoted[0])
                item.speaker = name
                return item
    return None


def _named_line(reading: Reading, first: int, end: int) -> tuple[int, int] | None:
    """The name of a line that is no more than "Dusan Beric, deputy prime minister", "The BBC's Ann Hart in Pec"."""
    words = reading.words
    genitive = next((i + 1 for i in range(first, min(first + 4, end)) if words[i] == "'s"), end)
    stop = next((i for i in range(genitive, end) if not words[i][0].isupper()), end)
    if stop - genitive > 1 and (stop == end or words[stop] in ("in", "at", "on")):
        return genitive, stop
    comma = next((i for i in range(first, min(first + 5, end)) if words[i] == ","), -1)
    if not first + 2 <= comma < end - 1 or end - first > 14 or words[end - 1] in _ENDS:
        return None
    return (first, comma) if all(word[0].isupper() for word in words[first:comma]) else None


def _tokens(reading: Reading, block: int) -> tuple[int, int]:
    _, start, stop = reading.blocks[block]
    return bisect_left(reading.starts, start), bisect_left(reading.starts, stop)


def _hand_back(reading: Reading, found: list[StatementMention]) -> None:
    """Give "“We stay. / “We vote,” he said." one speaker: a quotation that stays open belongs to the next."""
    for k in range(len(found) - 2, -1, -1):
        item, following = found[k], found[k + 1]
        if item.parts[-1].closed or item.cue is not None or item.speaker or not following.speaker:
            continue
        block = _block(reading, item.parts[0].first)
        if item.follows is not None and _block(reading, found[item.follows].parts[0].first) == block:
            continue  # "“One is hurt,” Gashi said. “We did not shoot": it never closes
        if _block(reading, following.parts[0].first) > block + 1:
            continue
        if following.parts[0].last < following.speaker[0] or following.cue is None:
            item.speaker, item.follows, item.subject = following.speaker, None, None


def _block(reading: Reading, token: int) -> int:
    return reading.sentences[reading.sentence_at(token)].block


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

    def read(self, quoted: list[Quotation]) -> None:
        """Make statements of the quotations, join those that an attribution breaks, and pass over the others."""
        for n, quotation in enumerate(quoted):
            previous = self.found[-1] if len(self.found) > self.before else None
            scene = self._scene(quotation, quoted[n + 1].opening if n + 1 < len(quoted) else self.end, previous)
            if previous is not None and _goes_on(previous, scene):
                previous.parts.append(quotation)
            else:
                self._read(scene, previous)

    def _scene(self, quotation: Quotation, following: int, previous: StatementMention | None) -> Scene:
        """The place of a quotation, up to where the following one opens, as the statement before it leaves it."""
        reading = self.reading
        opening, _, _, after = quotation
        sentence = reading.sentences[reading.sentence_at(opening)]
        start = sentence.first
        resumes = previous is not None and previous.parts[-1].after > start
        if previous is not None and resumes:
            start = previous.parts[-1].after
        stop = self.end
        if after < stop:
            stop = sentence.last if after < sentence.last else reading.sentences[reading.sentence_at(after)].last
        start, stop = max(start, opening - REACH), min(stop, following, after + REACH)
        return Scene(reading, quotation, start, stop, resumes)

    def _read(self, scene: Scene, previous: StatementMention | None) -> None:
        """Make a statement of a quotation, or pass it over."""
        voice = attribution(scene)
        whole = _is_whole(scene, voice)
        coordinated = voice is None and previous is not None and _is_coordinated(previous, scene)
        if not coordinated and is_no_speech(scene, voice, whole):
            return
        cried = coordinated and scene.last_word == "!"  # chanting “Out!” and “Shame!”
        item = StatementMention("direct" if whole or cried else "partial", scene.quotation)
        if voice is not None:
            self._add_told(item, scene, voice)
        elif whole:
            self._add_untold(item, scene, previous)
        elif coordinated:
            item.follows = self._last_spoken()
            if item.follows is not None:
                item.cue = self.found[item.follows].cue
            self.found.append(item)
        elif words_in(scene) > 1:
            self._waiting.append(item)

    def _add_told(self, item: StatementMention, scene: Scene, voice: Voice) -> None:
        """Add a statement whose sentence attributes it: to a phrase, to nobody, or to whoever spoke before."""
        item.cue = voice.cue
        item.anonymous = voice.nobody
        again = scene.resumes and voice.cue is not None and scene.lower[voice.cue].endswith("ing")
        again = again and "while" not in scene.lower[scene.start : voice.cue]
        if voice.speaker and not again:
            item.speaker = self._asked(voice) or voice.speaker
            self._add_waiting(scene, voice)
        elif not voice.nobody:
            item.follows = self._last_spoken() if scene.resumes or voice.letter else None
            item.subject = None if scene.resumes else _before_letter(scene, voice) if voice.letter else scene.start
            if voice.letter and voice.cue is not None and (sent := self._sent(scene, voice.cue)) is not None:
                item.follows, item.subject = None, sent
            if self.reading.words[self.first] in _BULLETS and voice.cue is not None and voice.cue < self.first + 3:
                item.speaker = self._lister()
        self.found.append(item)

    def _sent(self, scene: Scene, cue: int) -> int | None:
        """Where the sentence starts that has told of "the message" since the last statement."""
        lower, told = self.reading.lower, self.found[-1].parts[-1].after if self.found else self.first
        for k in range(scene.opening - 1, max(told, scene.opening - 2 * REACH), -1):
            if cue >= scene.after and lower[k] == lower[cue - 1]:
                return self.reading.sentences[self.reading.sentence_at(k)].first
        return None

    def _lister(self) -> tuple[int, int] | None:
        """Whose list it is: "[The Council] / • condemns “the raid” / • calls for “a truce”"."""
        words, block = self.reading.words, _block(self.reading, self.first)
        for k in range(block - 1, max(block - 9, -1), -1):
            first, end = _tokens(self.reading, k)
            if words[first] not in _BULLETS:
                start, stop = phrase_before(self.reading, end - (words[end - 1] == ":"), first)
                return (start, stop) if start < stop else None
        return None

    def _asked(self, voice: Voice) -> tuple[int, int] | None:
        """Who is asked where "he" answers: "“Did you?” the judge asked [the witness]. / “No,” he replied."."""
        lower, before = self.reading.lower, self.found[-1] if self.found else None
        if before is None or voice.speaker is None or voice.cue is None or lower[voice.cue] not in _REPLYING:
            return None
        if before.cue is None or before.speaker is None or before.speaker[0] > before.cue:
            return None
        asked = lower[before.cue] == "asked" and self.reading.words[before.parts[-1].last - 1] == "?"
        if not asked or lower[voice.speaker[0]] not in ("he", "she"):
            return None
        first, last = phrase_after(self.reading, before.cue + 1, min(before.cue + 12, self.first))
        return (first, last) if first < last else None

    def _add_waiting(self, scene: Scene, voice: Voice) -> None:
        """Add "“is ready” and" of "“is ready” and “will act”, Petrovic said": their speaker comes behind the last."""
        if self._waiting and voice.cue is not None and voice.cue >= scene.after:
            sentence_at = self.reading.sentence_at
            for item in self._waiting:
                if sentence_at(item.parts[0].opening) == sentence_at(scene.opening):
                    item.speaker, item.cue = voice.speaker, voice.cue
                    self.found.append(item)
        self._waiting.clear()

    def _add_untold(self, item: StatementMention, scene: Scene, previous: StatementMention | None) -> None:
        """Add a whole utterance without attribution: it goes on, or the sentence before tells whose it is."""
        if previous is not None and not _is_new_sentence_between(previous, scene):
            item.follows = self._last_spoken()
        elif scene.opening > self.first + (scene.words[self.first] in _BULLETS):
            item.subject = _sentence_before(scene)
        elif self.found and self.adjacent and words_in(scene) > 1:
            item.follows = self._last_spoken()
            item.answers = scene.after >= self.end and self._is_turn(self.found[-1], scene.last_word)
        elif words_in(scene) > 4 or not scene.quotation.closed or (scene.last_word in ".?!…" and words_in(scene) > 1):
            item.subject = _sentence_before(scene)
        else:
            return
        if scene.opening == self.first and self.reading.words[scene.opening - 1] == ":":
            self._lead(item, scene)
        self.found.append(item)

    def _lead(self, item: StatementMention, scene: Scene) -> None:
        """Take the reporting word and its subject from the paragraph before: "Asked about it, Gashi said: / “...”"."""
        before = self.reading.sentences[self.reading.sentence_at(scene.opening - 1)]
        start = max(before.first, scene.opening - REACH)
        voice = attribution(Scene(self.reading, scene.quotation, start, scene.stop, False))
        if voice is not None and voice.cue is not None and voice.cue < scene.opening and voice.verb:
            item.cue = voice.cue
            if voice.speaker:
                item.speaker, item.follows = voice.speaker, None

    def _is_turn(self, before: StatementMention, last_word: str) -> bool:
        """True for the answer in "“And in 1973?” / “Nobody asked me.”", and for a question behind an answer."""
        words, lower = self.reading.words, self.reading.lower
        if not before.parts[-1].closed:
            return False
        if words[before.parts[-1].last - 1] == "?":
            return before.cue is None or before.cue < before.parts[0].first or before.answers
        replied = before.cue is not None and lower[before.cue] in _REPLYING
        return last_word == "?" and (replied or before.answers)

    def _last_spoken(self) -> int | None:
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


def _before_letter(scene: Scene, voice: Voice) -> int:
    """Where the sentence starts before the quotation, or before "The statement reads:"."""
    if voice.cue != scene.opening - 2 or scene.words[scene.opening - 1] != ":" or scene.start == 0:
        return _sentence_before(scene)
    return scene.reading.sentences[scene.reading.sentence_at(scene.start - 1)].first


def _is_new_sentence_between(previous: StatementMention, scene: Scene) -> bool:
    """True if more than the attribution stands between two quotations: "...,” he said. He paused. “..."."""
    first = previous.parts[-1].last
    behind = previous.cue is not None and previous.cue > first  # “We stay!” he said. “We vote.”
    own = behind or scene.words[first - 1] not in _ENDS
    far = scene.opening - first > 2 * REACH
    return far or sum(map(_ENDS.__contains__, scene.words[first : scene.opening])) > own


def _is_coordinated(previous: StatementMention, scene: Scene) -> bool:
    """True for the second of "called it “a” and “b”": the clause that led to the first leads on."""
    before = previous.parts[-1]
    if not scene.resumes or (previous.cue is not None and previous.cue > before.last):
        return False
    between = scene.lower[before.after : scene.opening]
    if scene.lower[scene.opening - 1] in COPULAS and "and" in between:  # “vague” and needed to be “analysed”
        return True
    several = words_in(scene) > 1 and "while" not in between
    return several or all(word in _ALSO or word in DETERMINERS for word in between)


def _is_whole(scene: Scene, voice: Voice | None) -> bool:
    """True if a whole clause or utterance stands in the marks."""
    words, lower = scene.words, scene.lower
    first, last = scene.first, scene.last
    if not scene.resumes and not any(word[0].isalnum() for word in words[scene.start : scene.opening]):
        behind = words[scene.after] if scene.after < scene.stop else "."
        return words[last - 1] in ".?!…,—–" or not behind[0].isalnum() or (voice is not None and voice.beside)
    before = words[scene.opening - 1]
    if before in (":", "…", ".", "?", "!"):
        return True
    if voice is None:
        return False
    head = next((word for word in words[first : min(first + 3, last)] if word[0].isalpha()), "")
    if not head[:1].isupper():
        return False
    return before == "," or (voice.beside and not _SAID.isdisjoint(lower[first : min(last, first + REACH)]))


def _goes_on(previous: StatementMention, scene: Scene) -> bool:
    """True for the second half of "“X,” he said, “y.”": only the attribution stands between, and no sentence ends."""
    words, lower = scene.words, scene.lower
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
