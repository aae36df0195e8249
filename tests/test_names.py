"""Pieces that names are found with: runs of capitals, known names, capitals that govern, namesakes."""

from collections.abc import Iterable

import pytest

from kosovo_reader.article import Article, Block, Reading, words_of
from kosovo_reader.language.countries import ADJECTIVES, CITIES, NAMES, PEOPLES, SEATS
from kosovo_reader.language.given_names import EAST_ASIAN_SURNAMES, FEMALE, MALE
from kosovo_reader.language.institutions import KNOWN_BODIES
from kosovo_reader.language.lexicon import COMMON, HONORIFICS, KIN, ORGANIZATION_HEADS, ORGANIZATION_NOUNS, ROLES
from kosovo_reader.names.identity import key, same_person
from kosovo_reader.names.known import known_name
from kosovo_reader.names.mention import is_compound, run_end, written
from kosovo_reader.names.seats import governs
from kosovo_reader.plain import fold


def read(text: str) -> Reading:
    plain = fold(text)
    return Reading(Article("", plain.text, plain, (Block("body", 0, len(plain.text)),)))


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("Ursula von der Leyen spoke", "Ursula von der Leyen"),
        ("Abdel Fattah al-Burhan spoke", "Abdel Fattah al-Burhan"),
        ("Mohammed bin Salman spoke", "Mohammed bin Salman"),
        ("Theresa May spoke", "Theresa May"),
        ("Kurti Monday spoke", "Kurti"),
        ("Kosovo May vote", "Kosovo"),
        ("Nineteen NATO-led soldiers", "Nineteen"),
        ("Prince of Wales", "Prince"),
        ("John F. Kennedy Jr. spoke", "John F. Kennedy Jr."),
    ],
)
def test_run_of_capitals(text: str, run: str) -> None:
    reading = read(text)
    assert written(reading, 0, run_end(reading, 0, len(reading.words))) == run


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bosnia and Herzegovina voted", "Bosnia and Herzegovina"),
        ("Kosovo Serbs voted", "Serbs"),
        ("NIGERIA Gunmen came", "Nigeria"),
        ("Organization for Security and Co-operation in Europe", "OSCE"),
        ("Doctors Without Borders left", "Médecins Sans Frontières"),
        ("U.S. troops", "United States"),
        ("Cox's Bazar burned", "Cox's Bazar"),
        ("RFE/RL said", "RFE/RL"),
    ],
)
def test_known_name(text: str, name: str) -> None:
    reading = read(text)
    known = known_name(reading, 0, len(reading.words))
    assert known is not None
    assert known.name == name


@pytest.mark.parametrize("text", ["Nobody came", "Albin Kurti came", "Kosovan came", "IT came"])
def test_unknown_name(text: str) -> None:
    assert known_name(read(text), 0, 2) is None


GOVERNS = """
[Belgrade] rejected it.
[Belgrade] has rejected it.
[Belgrade]'s refusal was final.
[Belgrade], which backs them, said no.
[Belgrade] also wants more.
It blamed [Belgrade].
Relations with [Belgrade] are cold.
Dialogue between [Belgrade] and Pristina.
Pressure on [Belgrade] grew.
[Belgrade] and Pristina agreed.
Ankara, Moscow and [Belgrade] had agreed.
The authorities in [Belgrade] wait.
The [Kremlin] is in Moscow.
• [Belgrade]: no deal
[Belgrade] flatly denied it.
[Belgrade] courts the west.
"""

IS_A_PLACE = """
In [Belgrade], thousands marched.
He lives in [Belgrade].
The road from [Belgrade] was closed.
Talks were held near [Belgrade].
[Belgrade]'s mayor resigned.
[Belgrade]'s main station closed.
They flew to [Belgrade] on Monday.
The [Belgrade] district court ruled.
He was born in Pristina or [Belgrade].
Between 1991 and 1999 [Belgrade].
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [(line, True) for line in GOVERNS.strip().splitlines()]
    + [(line, False) for line in IS_A_PLACE.strip().splitlines()],
)
def test_governs(line: str, expected: bool) -> None:
    reading = read(line.replace("[", "").replace("]", ""))
    i = reading.token_at(line.index("["))
    assert governs(reading, i, i + 1, reading.sentences[reading.sentence_at(i)]) is expected


@pytest.mark.parametrize("word", "us-led kosovo-born paris-based serbian-language russian-made eu-mediated".split())
def test_compound(word: str) -> None:
    assert is_compound(word)


@pytest.mark.parametrize("word", "al-burhan kramp-karrenbauer geun-hye mazar-i-sharif kosovo".split())
def test_no_compound(word: str) -> None:
    assert not is_compound(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vučić", "Vucic"),
        ("Hoxhaj Đurić", "Hoxhaj Djuric"),
        ("The Kosovo Police", "Kosovo police"),
        ("Japan's Foreign Ministry", "Japanese Foreign Ministry"),
    ],
)
def test_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


ONE_PERSON = """
john smith = j. smith
john f. smith = john smith
john f. smith = john fitzgerald smith
ursula von der leyen = von der leyen
maria luisa castro = maria castro
pedro sánchez pérez-castejón = pedro sánchez
"""

TWO_PERSONS = """
bill clinton = hillary clinton
george w. bush = george h. w. bush
ivan petrov = oleg petrov
kim jong un = kim yo jong
john smith = john smyth
j. smith = k. smith
ana silva = paulo silva
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [(line, True) for line in ONE_PERSON.strip().splitlines()]
    + [(line, False) for line in TWO_PERSONS.strip().splitlines()],
)
def test_same_person(line: str, expected: bool) -> None:
    one, other = (name.split() for name in line.split(" = "))
    assert same_person(one, other) is expected
    assert same_person(other, one) is expected


class TestLexicon:
    def test_a_form_names_one_body(self) -> None:
        forms = [form for name, others in KNOWN_BODIES.items() for form in (name, *others)]
        assert len(forms) == len(set(forms))

    def test_given_names_are_lower_case_and_of_one_gender(self) -> None:
        assert all(name.casefold() == name.lower() or "ß" in name for name in MALE | FEMALE | EAST_ASIAN_SURNAMES)
        assert not MALE & FEMALE

    def test_given_names_name_no_place(self) -> None:
        places = {word.lower() for word in (*NAMES, *SEATS, *ADJECTIVES, *PEOPLES, *CITIES)}
        assert not (MALE | FEMALE) & places


@pytest.mark.parametrize("words", [COMMON, HONORIFICS, KIN, ORGANIZATION_HEADS, ORGANIZATION_NOUNS, ROLES])
def test_words_of_lists_are_single_tokens(words: Iterable[str]) -> None:
    cut = {word: words_of(f"{word.title()} Ana") for word in words}
    assert [word for word, tokens in cut.items() if len(tokens) != 2] == []
