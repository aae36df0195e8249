"""What nobody speaks: scare quotes, nicknames, titles of works; and words that stand on banners, walls, cards."""

from kosovo_reader.language.attribution import Report
from kosovo_reader.language.auxiliaries import PLAIN_BE
from kosovo_reader.language.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    ORGANIZATION_NOUNS,
    QUOTING,
    SAYING,
    SPRAYING,
    WRITTEN_ON,
)
from kosovo_reader.language.quotations import REACH, Scene, Voice
from kosovo_reader.language.speech_nouns import owner

COPULAS = PLAIN_BE | frozenset("as of it him her them".split())
_SMALL = frozenset("of the and a an in for to on at".split())
# Verbs whose words may have capitals throughout, and be no title: shouted “Free Kosovo”.
_LOUD = frozenset(
    "cries cry shouts screams shouted shouting shout chanted chanting chants chant yelled yelling cried read"
    " reads reading".split()
)
_PLAINLY = frozenset("said says saying told tells wrote writes added adds stated".split())
_CLAUSE = 14  # tokens between "said" and what of its clause is quoted
_WORKS = frozenset(
    """titled entitled headlined book film novel song album documentary poem known movie dubbed memoir essay painting
    play exhibition band series nicknamed codenamed named guilty""".split()
)
_PAINTED = SPRAYING | {"written"}
_WORDING = frozenset("words slogan message inscription".split())
_MEANING = (["is"], ["was"], ["means"], ["meant"], ["has"], ["comes"], ["refers"])
_CRIES = frozenset("chant chants shout shouts cry cries scream screams yell yells".split())


def is_no_speech(scene: Scene, voice: Voice | None, whole: bool) -> bool:
    """True for quotation marks that hold no words of anybody."""
    named = _is_nickname(scene) or _is_named(scene, voice) or _is_title(scene, voice)
    return named or (voice is not None and not whole and (_is_scare(scene, voice) or _is_far(scene, voice)))


def _is_nickname(scene: Scene) -> bool:
    """True for Zoran ‘Cobra’ Vukmanović."""
    words, opening, after = scene.words, scene.opening, scene.after
    if scene.last - scene.first > 2 or opening <= scene.start or after >= len(words):
        return False
    return words[opening - 1][0].isupper() and words[after][0].isupper()


def _is_named(scene: Scene, voice: Voice | None) -> bool:
    """True for so-called terms and titles of works, with the word for them before the mark: the film “...”."""
    near = scene.lower[max(scene.start, scene.opening - 3) : scene.opening]
    if not near:
        return False
    so_called = "so-called" in near and (near[-1] == "so-called" or words_in(scene) < 4)
    if so_called or ("so" in near and "called" in near):
        return True
    named = near[-1] in ("word", "term", "phrase") or near[-2:] == ["reference", "to"]
    if named and scene.lower[scene.after : scene.after + 1] in _MEANING:
        return True  # The word “shqiptar” is an insult
    if "calling" in near and ("itself" in near or "themselves" in near):
        return True  # demonstrators calling themselves “anti-fascists”
    if ":" in near:
        return False
    if near[-1] in ORGANIZATION_NOUNS and _is_name(scene, voice):  # as reported by the portal “reporteri.net”
        return True
    if voice is not None and voice.speaker and voice.cue is not None and scene.opening - voice.cue > 3:
        near = near[-2:]
    return not _WORKS.isdisjoint(near)


def _is_name(scene: Scene, voice: Voice | None) -> bool:
    """True for a few words with a capital or a dot inside, which nobody calls a body: not "called the party “Dead”"."""
    if voice is not None and voice.cue is not None and scene.lower[voice.cue] in QUOTING:
        return False
    words = scene.words[scene.first : scene.last]
    return len(words) <= 4 and words[-1] not in ".?!," and (words[0][0].isupper() or any("." in w for w in words))


def _is_title(scene: Scene, voice: Voice | None) -> bool:
    """True for words that all have capitals, as works and nicknames do: “March of Time”."""
    first, last, words = scene.first, scene.last, scene.words
    for i in range(first, min(last, first + REACH)):
        if not words[i][0].isupper() and words[i] not in _SMALL and words[i][0].isalpha():
            return False
    point = scene.last_word == "." and last - first > 2  # CNN's “State of the Union.”
    named = words[scene.opening - 1] == "," and voice is not None and not voice.verb  # the report, “Broken Lives”, says
    if (scene.last_word in ".?!…" and not point) or (words[scene.opening - 1] in ":," and not named):
        return False
    quoted = words[first : min(last, first + REACH)]
    length = sum(word[0].isalpha() for word in quoted)
    if length < 1 + point or (length == 1 and scene.opening == scene.start):  # a sentence begins with a capital anyway
        return False
    noun = scene.after < len(words) and words[scene.after][0].islower()  # “Shahed” drones, he said
    modifies = noun and voice is not None and voice.speaker is not None and scene.after < voice.speaker[0]
    if voice is not None and voice.beside and voice.cue is not None and voice.cue >= scene.after and not modifies:
        return False
    if voice is None or voice.cue is None:
        return True
    cue = scene.lower[voice.cue]
    return not (cue in _LOUD or (length == 1 and cue in SAYING and voice.cue == scene.opening - 1))


def _is_scare(scene: Scene, voice: Voice) -> bool:
    """True for the «ministry of health» in a sentence that reports something else."""
    lower, i = scene.lower, scene.opening
    if i < 2 or voice.cue is None or voice.cue > i or lower[voice.cue] in QUOTING or not voice.verb:
        return False
    told = lower[voice.cue] in _PLAINLY and lower[voice.cue + 1 : i].count(",") == 0
    if told and words_in(scene) > 1 and i - voice.cue < _CLAUSE and "while" not in lower[voice.cue : i]:
        return False  # "Zaev said in a post that a “huge tragedy” had occurred"
    determined = lower[i - 1] in DETERMINERS and lower[i - 1] != "that"
    return determined and words_in(scene) <= 3 and lower[i - 2] not in COPULAS


def _is_far(scene: Scene, voice: Voice) -> bool:
    """True if a quotation of one or two words stands too far from its reporting word: not "called it ‘frank’"."""
    length = words_in(scene)
    if voice.cue is None:
        return length < 2
    lower = scene.lower
    if lower[scene.first].endswith("ly"):  # demanded that they leave “immediately”
        return False
    if length > 2 or voice.cue > scene.opening or lower[scene.opening - 1] in COPULAS or lower[voice.cue] in QUOTING:
        return False
    return scene.opening - voice.cue > (15 if length > 1 else 6)


def words_in(scene: Scene) -> int:
    """The words of a quotation, as far as it matters: up to ten."""
    first, last = scene.first, scene.last
    return sum([word[0].isalnum() for word in scene.words[first : min(last, first + 10)]])


def nobody(cue: int) -> Report:
    """The source of what somebody is told to have said, and nobody is told to have been it."""
    return Report(cue, -1, -1)


def written(s: Scene) -> Report | None:
    """ "The words “X” were painted on the wall", "a banner with the words “X”", "to cries of “X”"."""
    lower, opening, after = s.lower, s.opening, s.after
    near = lower[max(s.start, opening - 2) : opening]
    if near[-1:] == ["of"] and near[0] in _CRIES:
        return owner(s.reading, opening - 2, s.start, opening) or nobody(opening - 2)
    for k in range(after, min(after + 3, s.stop)):  # was scrawled, was spray-painted
        if lower[k].rpartition("-")[2] in _PAINTED and lower[k - 1] in AUXILIARIES:
            return nobody(k)
    if not _WORDING.isdisjoint(near):
        k = opening - (1 if near[-1] in _WORDING else 2)
        if not WRITTEN_ON.isdisjoint(lower[max(s.start, k - 5) : k]):
            return nobody(k)
    return None


def stands_on_thing(s: Scene, told: Report) -> bool:
    """True if what is told to speak is a thing that words are written on: "One sign said “...”", "read a card"."""
    cue, first, last = told
    said, speaker = s.lower[cue], s.lower[first:last]
    if said in SPRAYING or not WRITTEN_ON.isdisjoint(speaker):
        return True
    if said in ("reads", "says", "read") and speaker in (["it"], ["they"]) and s.start > 1:
        before = s.reading.sentences[s.reading.sentence_at(s.start - 1)]  # on a sheet of cardboard. “Shut,” it reads
        things = WRITTEN_ON.intersection(s.lower[max(before.first, before.last - 2 * REACH) : before.last])
        return any((thing[-1] == "s") is (speaker == ["they"]) for thing in things - {"note", "headline"})
    if said == "reading" and cue > 0 and s.lower[cue - 1] in WRITTEN_ON:
        return True
    return speaker[-1:] == ["up"] and not _CRIES.isdisjoint(speaker)
