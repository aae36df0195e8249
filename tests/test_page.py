"""The page: findings marked in their places, nothing of an article taken for markup. Its looks: `test_browser.py`."""

import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from command import ROOT, run
from corpus import ARTICLES, SEEDS
from test_overview import together
from tree import Element, by_id, tree

from kosovo_reader.article import Article
from kosovo_reader.layout.masthead import read_article
from kosovo_reader.output import scalar
from kosovo_reader.overview import Overview, Toll, digest
from kosovo_reader.overview.tolls import Vouched
from kosovo_reader.page import render
from kosovo_reader.page.escape import attribute, shown
from kosovo_reader.page.marks import Mark, weave
from kosovo_reader.page.scale import Scale, days, labelled, months, years
from kosovo_reader.page.tolls import tolls
from kosovo_reader.page.wording import count_words, date_words, stretch
from kosovo_reader.summary import Actor, Casualty, Date, Place, Statement, Summary, summarize

HOSTILE = (
    '</style></title><script>top.harm=1</script><img src=x onerror="top.harm=1">" onmouseover="top.harm=1" x=\'&lt;'
)
_ATTRIBUTES = frozenset(
    """
    lang charset http-equiv content name class id href dir tabindex title role type checked datetime scope
    data-line data-note data-sign aria-label aria-labelledby aria-describedby aria-hidden
    width height x y x1 x2 y1 y2 cx cy r rx d
    """.split()
)


def page_of(*paths: Path) -> str:
    return "".join(render(*together(read_article(p.name, p.read_text("utf-8")) for p in paths)))


def page_of_text(text: str, source: str = "a.txt") -> str:
    article = read_article(source, text)
    return "".join(render(*together([article])))


@pytest.fixture(scope="module")
def seeds() -> Element:
    return tree(page_of(*SEEDS))


def pieces(page: Element, id: str) -> str:
    """What is marked for an entry, all its pieces together; one cut by another mark goes on where it was cut."""
    found = ""
    (text,) = (section for section in page.all("section") if section.classes == ["text"])
    for paragraph in (part for part in text.parts if isinstance(part, Element)):
        found += " "
        for m in paragraph.all("mark"):
            if m.attributes.get("aria-describedby") == f"{id}e":
                found += m.text if "goes-on" in m.classes else f" {m.text}"
    return " ".join(found.split())


# --- marks in place


@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_every_entry_leads_to_its_text(path: Path) -> None:
    article = read_article(path.name, path.read_text("utf-8"))
    summary = summarize(article)
    page = tree("".join(render([(article, summary)])))
    at = by_id(page)
    links = {a.attributes["href"][1:]: a.words for a in page.all("a") if a.classes[:1] != ["title"]}
    for i, d in enumerate(summary.dates, 1):
        assert links[f"a1-d{i}"] == at[f"a1-d{i}"].words == d.text
    for i, c in enumerate(summary.casualties, 1):
        assert links[f"a1-c{i}"] == pieces(page, f"a1-c{i}") == c.text
    for i, s in enumerate(summary.statements, 1):
        assert links[f"a1-s{i}"] == pieces(page, f"a1-s{i}") == s.quote
        whole = at[f"a1-s{i}"].words
        # broken by its attribution, it spans that too; overlapped by another mark, its first piece stands there
        broken = whole.startswith(s.quote[:5]) and whole.endswith(s.quote[-5:])
        assert broken or s.quote.startswith(whole)
    for i, a in enumerate(summary.actors, 1):
        assert links[f"a1-p{i}"] == a.name
        for j in range(1, len(a.mentions) + 1):
            mark = at[f"a1-p{i}" if j == 1 else f"a1-p{i}-{j}"]
            assert mark.words.replace("’", "'") in [form.replace("’", "'") for form in (a.name, *a.aliases)]
            assert "actor" in mark.classes


@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_the_whole_text_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    page = tree(page_of_text(text))
    (shown_text,) = (e for e in page.all("section") if e.classes == ["text"])
    assert "".join(shown_text.text.split()) == "".join(text.split())


def test_links_lead_somewhere(seeds: Element) -> None:
    at = by_id(seeds)
    links = [e.attributes["href"] for e in seeds.all() if "href" in e.attributes]
    assert len(links) > 500
    assert {link[1:] for link in links} <= at.keys()
    assert {e.attributes["aria-describedby"] for e in seeds.all("mark") if e.attributes.get("id")} <= at.keys()


def mark(start: int, end: int, rank: int, kind: str) -> Mark:
    return Mark(start, -end, rank, rank, kind, id=kind)


@pytest.mark.parametrize(
    ("marks", "woven"),
    [
        ([], "abcdef"),
        ([mark(1, 3, 1, "s")], 'a<span class="s" id="s">bc</span>def'),
        (
            [mark(0, 6, 1, "s"), mark(2, 4, 7, "p")],
            '<span class="s" id="s">ab<span class="p" id="p">cd</span>ef</span>',
        ),
        (
            [mark(0, 4, 1, "s"), mark(2, 6, 3, "c")],
            '<span class="s" id="s">ab<span class="c cut" id="c">cd</span></span><span class="c goes-on">ef</span>',
        ),
        (
            [mark(2, 4, 5, "d"), mark(2, 4, 7, "p")],
            'ab<span class="d" id="d"><span class="p" id="p">cd</span></span>ef',
        ),
        (
            [mark(0, 2, 5, "d"), mark(2, 4, 7, "p")],
            '<span class="d" id="d">ab</span><span class="p" id="p">cd</span>ef',
        ),
        (
            [mark(0, 5, 1, "s"), mark(1, 3, 3, "c"), mark(2, 6, 5, "d")],
            '<span class="s" id="s">a<span class="c" id="c">b<span class="d cut" id="d">c</span></span>'
            '<span class="d goes-on cut">de</span></span><span class="d goes-on">f</span>',
        ),
    ],
)
def test_marks_in_and_over_one_another(marks: list[Mark], woven: str) -> None:
    assert weave("abcdef", 0, 6, marks) == (woven, [])


def test_a_mark_over_two_paragraphs_goes_on() -> None:
    article = read_article(
        "a.txt", "Three men were killed there, they said.\n\nThe day was a Monday in May, they said.\n"
    )
    c = Casualty("killed", 3, 3, 3, "men", None, None, None, "x", Place(1, 23, 55))
    page = tree("".join(render([(article, summarize(article)._replace(casualties=(c,)))])))
    first, second = (m for m in page.all("mark") if "casualty" in m.classes and "data-note" in m.attributes)
    assert (first.text, second.text) == (article.text[23:39], article.text[41:55])
    assert ("cut" in first.classes, "goes-on" in second.classes) == (True, True)


def test_a_broken_quotation_is_marked_in_its_pieces() -> None:
    page = tree(page_of_text("“We will stay here,” said Ana Petrović, a teacher, “until the bridge is open again.”\n"))
    held = by_id(page)["a1-s1"]
    assert held.classes == ["broken"]
    assert [m.text for m in held.all("mark") if "statement" in m.classes] == [
        "We will stay here,",
        "until the bridge is open again.",
    ]


# --- what is told


def test_what_was_inferred_is_told(seeds: Element) -> None:
    notes = {m.attributes["data-note"] for m in seeds.all("mark") if "data-note" in m.attributes}
    inferred = [e.text for e in seeds.all("span") if e.classes == ["inferred"]]
    assert "Tue 30 May 2023 · counted from 30 May 2023, inferred from another article of this page" in notes
    assert "inferred from another article of this page (001_0b2b93ed4de033b1.txt)" in inferred
    assert "inferred: the day of a photo caption" in inferred
    assert "inferred from a pronoun" in inferred
    assert "inferred: goes on from the quotation before" in inferred


def test_an_article_without_a_day_says_so() -> None:
    page = page_of_text("Three men were killed on Monday, police said.\n")
    assert "no day to count from" in page
    assert "Tells no day of its own" in page


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        ((30, 30, 30), ("", "30")),
        ((0, 0, 0), ("", "0")),
        ((30, 30, None), ("at least", "30")),
        ((None, 24, None), ("at least", "24")),
        ((1999, 2000, None), ("more than", "1,999")),
        ((50, None, 50), ("up to", "50")),
        ((50, None, 49), ("fewer than", "50")),
        ((50, None, None), ("about", "50")),
        ((None, 20, 30), ("", "20 to 30")),
        ((None, None, None), ("", "a number not told")),
    ],
)
def test_counts_in_words(bounds: tuple[int | None, int | None, int | None], words: tuple[str, str]) -> None:
    assert count_words(*bounds) == words


@pytest.mark.parametrize(
    ("value", "words", "days"),
    [
        ("2023-05-30", "Tue 30 May 2023", 1),
        ("2023-W21", "week of 22 May 2023", 7),
        ("2024-02", "February 2024", 29),
        ("2023", "2023", 365),
        ("199X", "1990s", 3652),
        ("19XX", "20th century", 36524),
        ("20XX", "21st century", 36525),
        ("1998/1999", "1998 to 1999", 730),
        ("2023-05-20/2023-05-22", "Sat 20 May 2023 to Mon 22 May 2023", 3),
        ("9999-12-31", "Fri 31 Dec 9999".replace("Dec", "December"), 1),
        ("9999", "9999", 365),
        ("0001-01", "January 1", 31),
        ("9999-W52", "week of 27 December 9999", 5),
        ("00XX", "1st century", 36159),
        ("01XX", "2nd century", 36524),
        ("000X", "00s", 3287),
    ],
)
def test_dates_in_words(value: str, words: str, days: int) -> None:
    start, end = stretch(value) or (0, 0)
    assert (date_words(value), end - start) == (words, days)


def test_what_is_no_date_has_no_stretch() -> None:
    assert [stretch(v) for v in ("0000", "0000-05", "1999/1998", "")] == [None] * 4
    assert (date_words(None), date_words("0000")) == ("not resolved", "0000")


# --- the scale of the timeline


def test_days_have_room_where_they_crowd() -> None:
    told = [stretch(v) or (0, 0) for v in ("1999", "2023-05-29", "2023-05-30", "2023-05-31")]
    scale = Scale(told)
    width = {v: scale.at(end) - scale.at(start) for v, (start, end) in zip("ymdn", told, strict=True)}
    assert width["m"] == pytest.approx(width["d"]) == pytest.approx(width["n"])
    assert width["m"] > width["y"] / 5  # and not a 365th
    places = [scale.at(day) for start, end in sorted(told) for day in (start, (start + end) / 2)]
    assert places == sorted(set(places))
    assert scale.at(0) == 2
    assert scale.at(4_000_000) == 98
    assert [c.label for c in labelled(scale, days(told))] == ["29", "30", "31"]
    assert [c.label for c in labelled(scale, months(told))] == ["May"]
    assert [c.label for c in labelled(scale, years(told))] == ["1999", "2023"]


def test_labels_keep_apart() -> None:
    told = [(day, day + 1) for day in range(730_000, 730_400)]
    cells = list(labelled(Scale(told), days(told)))
    assert 20 < len(cells) < 60
    assert all(b.middle - a.middle > 1.6 for a, b in pairwise(cells))
    assert 5 < sum(c.narrow for c in cells) < len(cells)


def test_the_timeline_has_each_resolved_date(seeds: Element) -> None:
    (drawn,) = (e for e in seeds.all("div") if e.classes == ["timeline"])
    told = [id for id, e in by_id(seeds).items() if re.fullmatch(r"a\d-d\d+", id) and e.tag == "mark"]
    assert sorted(a.attributes["href"][1:] for a in drawn.all("a") if not a.classes) == sorted(told)
    assert [len(list(row.all("line"))) for row in drawn.all("svg") if row.classes == ["row"]] == [2] * 5
    assert sum(line.classes == ["anchor", "inferred"] for line in drawn.all("line")) == 3


# --- tolls


def toll(agreement: Any, best: int | None, low: int | None, high: int | None, *counts: int | None) -> Toll:
    claims = [Vouched(f"{i}.txt", 1, n, n, n, None, (i, 0)) for i, n in enumerate(counts)]
    return Toll("killed", None, None, ["men"], best, low, high, agreement, claims)


@pytest.mark.parametrize(
    ("told", "bars", "arrows", "diamonds", "ticks"),
    [
        (toll("agree", 30, 30, 30, 30, 30), 1, 0, 1, 2),
        (toll("agree", 30, 30, None, 30), 1, 2, 1, 1),  # a shaft and its head
        (toll("single", 30, None, None, 30), 1, 4, 1, 1),
        (toll("differ", 30, 20, 40, 20, 30, 40), 1, 0, 1, 3),
        (toll("single", None, 24, None, None), 1, 2, 0, 0),
        (toll("single", None, None, None, None), 0, 0, 0, 0),
    ],
)
def test_a_toll(told: Toll, bars: int, arrows: int, diamonds: int, ticks: int) -> None:
    page = tree("".join(tolls([told])))
    (item,) = (e for e in page.all("li") if e.classes == [told.agreement])
    drawn = [c for e in item.all() for c in e.classes if e.tag in ("rect", "path")]
    assert [drawn.count(c) for c in ("span", "open", "best", "tick")] == [bars, arrows, diamonds, ticks]
    assert len(list(next(item.all("ul")).all("li"))) == len(told.claims)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (toll("agree", 30, 30, 30, 30, 30), "30 killed"),
        (toll("agree", 30, 30, None, 30), "at least 30 killed"),
        (toll("single", 53, 54, None, 53), "more than 53 killed"),
        (toll("differ", 1000, 1, None, 1, 1000), "1,000 killed"),  # as `best` in the summary, not "at least 1"
        (toll("differ", 12, 12, 15, 12, 15), "12 killed"),
        (toll("single", None, 24, None, None), "at least 24 killed"),
    ],
)
def test_number_of_a_toll(told: Toll, words: str) -> None:
    assert next(e.text for e in tree("".join(tolls([told]))).all("p") if e.classes == ["toll"]).strip() == words


def test_tolls_of_the_seeds(seeds: Element) -> None:
    items = [e for e in seeds.all("li") if e.classes and e.classes[0] in ("agree", "differ", "single")]
    (agreed,) = (e for e in items if e.classes == ["agree"])
    assert next(agreed.all("div")).words == "30 injuredKFOR · troops, soldiers · Mon 29 May 2023"
    assert "3 articles agree" in agreed.words
    links = [a.attributes["href"] for a in agreed.all("a")]
    assert sorted(links) == sorted(2 * list(dict.fromkeys(links)))  # a tick and a line for each claim
    assert len(items) == 6


def test_each_claim_leads_to_its_own_entry() -> None:
    """Two counts of three men on one line are two entries."""
    page = tree(page_of_text("Three men were killed on Monday, 1 May 2023, and three men were killed on 9 May 2023.\n"))
    (listed,) = (e for e in page.all("ol") if e.classes == ["tolls"])
    links = [a.attributes["href"] for a in listed.all("a")]
    assert links == ["#a1-c1"] * 2 + ["#a1-c2"] * 2  # of each toll a tick and a line


def test_each_speaker_leads_to_what_they_said() -> None:
    """Two articles that quote "a taxi driver" quote two of them."""
    texts = [f"“We {verb} here all day,” said a taxi driver.\n" for verb in ("wait", "sleep")]
    articles = (read_article(f"{i}.txt", text) for i, text in enumerate(texts))
    page = tree("".join(render(*together(articles))))
    (quoted,) = (e for e in page.all("table") if e.attributes["aria-label"] == "Who is quoted")
    assert [(a.text, a.attributes["href"]) for a in quoted.all("a")] == [
        ("a taxi driver", "#a1-s1"),
        ("a taxi driver", "#a2-s1"),
    ]


def test_links_of_articles_that_are_not_in_the_order_of_their_sources() -> None:
    articles = [
        read_article("b.txt", "Mayor Ana Kos spoke.\n\nThree men were killed on 1 May 2023, said Ivo Lah.\n"),
        read_article("a.txt", "Two women were injured on 9 May 2023.\n\n“We will stay here,” said Mayor Ivo Lah.\n"),
    ]
    page = tree("".join(render(*together(articles))))
    at = by_id(page)
    (shown_overview,) = (e for e in page.all("section") if e.attributes.get("id") == "overview")
    links = {(a.text, at[a.attributes["href"][1:]].words) for a in shown_overview.all("a") if a.text.istitle()}
    assert links == {("Ana Kos", "Ana Kos"), ("Ivo Lah", "Ivo Lah"), ("Ivo Lah", "We will stay here,")}
    (listed,) = (e for e in page.all("ol") if e.classes == ["tolls"])
    assert [(a.text, at[a.attributes["href"][1:]].text) for a in listed.all("a")] == [
        ("article 1", "Three men were killed"),
        ("article 1", "Three men were killed"),
        ("article 2", "Two women were injured"),
        ("article 2", "Two women were injured"),
    ]


# --- safety


def assert_harmless(html: str) -> None:
    page = tree(html)
    for element in page.all():
        assert element.tag not in ("script", "img", "iframe", "object", "embed", "link", "base", "form", "a:href")
        assert element.attributes.keys() <= _ATTRIBUTES, element
        assert element.attributes.get("href", "#").startswith("#")
    (css,) = page.all("style")
    digest = b64encode(sha256(css.text.encode()).digest()).decode()
    (policy,) = (m for m in page.all("meta") if m.attributes.get("http-equiv") == "Content-Security-Policy")
    assert policy.attributes["content"] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert re.search(r"url\(|@import|//", css.text) is None


def hostile() -> tuple[list[tuple[Article, Summary]], Overview]:
    """An article and an overview that hold markup wherever there is a string."""
    article = read_article(
        HOSTILE, f"{HOSTILE}\n\nThree men were killed on Monday, said {HOSTILE}.\n\njavascript:alert(1)\n"
    )
    place = Place(3, len(HOSTILE) + 2, len(HOSTILE) + 30)
    summary = Summary(
        *[HOSTILE] * 6,
        dates=(Date(HOSTILE, HOSTILE, place, True, HOSTILE), Date(HOSTILE, "2023", place, True, HOSTILE)),
        actors=(Actor(HOSTILE, HOSTILE, HOSTILE, (HOSTILE,), (place, place)),),
        casualties=(Casualty(HOSTILE, 3, 3, 3, *[HOSTILE] * 5, place),),
        statements=(
            Statement(HOSTILE, HOSTILE, HOSTILE, HOSTILE, place, HOSTILE, (place,)),
            Statement(HOSTILE, HOSTILE, HOSTILE, HOSTILE, place, HOSTILE, (place, place)),
        ),
    )
    return [(article, summary), (article, summary)], Overview([digest(summary), digest(summary)])


def test_markup_in_every_string() -> None:
    read, said = hostile()
    html = "".join(render(read, said, [(HOSTILE, HOSTILE)]))
    assert_harmless(html)
    assert HOSTILE not in html
    assert tree(html).text.count(HOSTILE) > 30


def test_the_seeds_are_harmless() -> None:
    assert_harmless(page_of(*SEEDS))


def test_hidden_characters_are_shown() -> None:
    html = shown("a\u202eb\u200bc\x1bd\x00e\ud800f\u00adg\u0085h\n\ti")
    page = tree(html)
    assert page.text == "abcdefgh\n\ti"
    assert [e.attributes["data-sign"] for e in page.all("i")] == ["RLO", "ZWSP", "␛", "␀", "D800", "SHY", "NEL"]
    assert next(page.all("i")).attributes["title"] == "U+202E right-to-left override"
    assert attribute('a\u202e"<\ud800') == "a⟨RLO⟩&quot;&lt;⟨D800⟩"
    assert shown("Aleksandar Vučić – “Петровић” 👍 ‎".rstrip("\u200e")) == "Aleksandar Vučić – “Петровић” 👍 "


# A tag letter, fillers, a variation selector, vowels and separators of other scripts, musical controls.
FILLERS = "\U000e0041\u3164\u1160\uffa0\ufe0f\U000e0100\u17b4\u180b\u180e\u206a\U0001d173\ue000\ufffc"


@pytest.mark.parametrize("char", FILLERS, ids=ascii)
def test_what_the_eye_does_not_see_is_shown(char: str) -> None:
    code = f"{ord(char):04X}"
    (sign,) = tree(shown(f"a{char}b")).all("i")
    assert (sign.attributes["data-sign"], sign.attributes["title"][: 2 + len(code)]) == (code, f"U+{code}")
    assert attribute(f"a{char}b") == f"a⟨{code}⟩b"


def test_the_page_shows_as_signs_what_the_summary_escapes() -> None:
    """But for white space, which takes room, and for the mark of what is lost, which is seen."""
    chars = [chr(c) for c in range(0x20000)] + [chr(c) for c in range(0xE0000, 0xE0200)]
    escaped = {c for c in chars if scalar(f"x{c}").startswith('"')}
    signed = {c for c in chars if "data-sign" in shown(c)}
    assert escaped - signed == {*"\t\n\xa0\u1680\u202f\u205f\u3000\ufffd", *map(chr, range(0x2000, 0x200B))}
    assert signed <= escaped
    assert len(signed) > 6000


def test_hidden_characters_of_an_article() -> None:
    html = page_of_text(
        "Mayor Ana Petro\u200bvić\u202e was hurt on Mon\u00adday, 29 May 2023, said <KFOR>.\n", "b\u202e\udcff.txt"
    )
    page = tree(html)
    assert re.search("[\u200b\u202e\u00ad\ud800-\udfff]", html) is None
    assert next(m.text for m in page.all("mark") if "date" in m.classes and m.attributes.get("id")).startswith("Monday")
    html.encode()


# --- the file


def test_the_same_page_each_time() -> None:
    first, second = (run("page", "seeds/", cwd=ROOT) for _ in range(2))
    assert first.status == 0
    assert first.out == second.out
    assert first.out.startswith(b'<!DOCTYPE html>\n<html lang="en">')
    assert_harmless(first.out.decode())


def test_twenty_articles_are_small() -> None:
    assert len(page_of(*(SEEDS * 4)).encode()) < 1_000_000


def test_written_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Three men were killed on Monday, police said.\n")
    (tmp_path / "b.txt").write_bytes(b"\0")
    done = run("page", "a.txt", "b.txt", "-o", "p.html", "--published", "2023-05-30", cwd=tmp_path)
    assert (done.status, done.out, done.lines) == (1, b"", ["kosovo-reader: b.txt: not a text file"])
    html = (tmp_path / "p.html").read_text("utf-8")
    assert "Mon 29 May 2023" in html
    assert "not a text file" in html
    assert run("page", "a.txt", "-o", "a.txt", cwd=tmp_path).status == 2
    assert run("page", "nothing/", cwd=tmp_path).status == 1
    assert '<section id="overview"' in html
    assert '<section id="overview"' not in run("page", "--no-overview", "a.txt", cwd=tmp_path).out.decode()


def test_the_last_week_that_there_is(tmp_path: Path) -> None:
    """The week of 27 December 9999 ends in the year 10000, which no calendar has."""
    (tmp_path / "a.txt").write_text("Three men were killed this week, police said.\n")
    done = run("page", "a.txt", "--published", "9999-12-31", cwd=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert "week of 27 December 9999" in done.out.decode()


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff\u200b", "a", "<", "a" * 100_000], ids=lambda t: ascii(t[:9]))
def test_little_text(text: str) -> None:
    assert_harmless(page_of_text(text))


@pytest.mark.parametrize(
    "unit",
    [
        "“We will stay,” said Ana Petrović of KFOR on Monday. ",
        "Three men were killed on Monday, 5 May 2023.\n\n",
        "“a,” he said, “b.” ",
        "\u202e",
        "<&>",
        "in 1998 and 1999 ",
    ],
)
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(length: int) -> float:
        article = read_article("a.txt", unit * (length // len(unit)))
        read, said = together([article])
        begin = perf_counter()
        assert sum(map(len, render(read, said))) > length
        return perf_counter() - begin

    seconds(1000)
    assert seconds(160_000) < 20 * seconds(20_000) + 0.1
