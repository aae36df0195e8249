"""What articles say together.

Each folder of `overview/` is a run of small articles that shows one rule; its `expected.yaml` says

why       the rule
anchors   of articles without a day: the day they count from and the sibling that tells it; null where none may be had
dates     the values that an article's dates come to
tolls     kind, date, actor, best, low..high, agreement, the articles
persons   the merged persons and the number of articles that name them
speakers  speaker, post, the number of articles, of statements
"""

import subprocess
import sys
from collections.abc import Iterable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import yaml
from command import environment, run
from corpus import SEEDS

from kosovo_reader.article import Article
from kosovo_reader.batch import Entry, Options, Work
from kosovo_reader.layout.masthead import read_article
from kosovo_reader.loader import Found
from kosovo_reader.overview import Overview
from kosovo_reader.summary import Parts, Summary
from kosovo_reader.together import Together

RUNS = sorted(p for p in (Path(__file__).parent / "overview").iterdir() if p.is_dir())
ALL = [*[(run.name, sorted(run.glob("*.txt"))) for run in RUNS], ("seeds", SEEDS)]
every_run = pytest.mark.parametrize("paths", [paths for _, paths in ALL], ids=[name for name, _ in ALL])


def together(articles: Iterable[Article]) -> tuple[list[tuple[Article, Summary]], Overview]:
    """Articles as a run reads them, each with its summary, and what they say together."""
    work = Work(lambda article, summary: (article, summary), Options(), overview=True, keep=True)
    run = Together(work)
    for article in articles:
        entry, _ = work.do(Found(None), parts=Parts(article))
        assert isinstance(entry, Entry)
        run.add(entry)
    read, overview = run.made(pytest.fail), run.overview()
    assert overview
    return read, overview


def read(paths: list[Path]) -> tuple[dict[str, Summary], dict[str, Any]]:
    """The summaries by the name of the article, and the overview."""
    read, overview = together(read_article(p.stem, p.read_text("utf-8")) for p in paths)
    return {summary.source: summary for _, summary in read}, overview.to_dict()


def shown(toll: dict[str, Any]) -> str:
    def number(n: int | None) -> str:
        return "-" if n is None else str(n)

    return " ".join(
        [
            toll["kind"],
            toll["date"] or "-",
            str(toll["actor"]),
            str(toll["best"]),
            f"{number(toll['low'])}..{number(toll['high'])}",
            toll["agreement"],
            *dict.fromkeys(claim["source"] for claim in toll["claims"]),
        ]
    )


@pytest.mark.parametrize("run", RUNS, ids=lambda run: run.name)
def test_rule(run: Path) -> None:
    expected = yaml.safe_load((run / "expected.yaml").read_text("utf-8"))
    summaries, overview = read(sorted(run.glob("*.txt")))
    for source, told in expected.get("anchors", {}).items():
        summary = summaries[source]
        found = (summary.anchor, summary.anchor_from, summary.anchor_source)
        assert found == ((str(told[0]), "sibling", told[1]) if told else (None, None, None)), expected["why"]
        assert summary.published is None
    for source, values in expected.get("dates", {}).items():
        assert [d.value for d in summaries[source].dates] == [str(value) for value in values]
    if "tolls" in expected:
        assert [shown(toll) for toll in overview["tolls"]] == expected["tolls"], expected["why"]
    if "persons" in expected:
        persons = [f"{a['name']} {a['articles']}" for a in overview["actors"] if a["kind"] == "person"]
        assert persons == expected["persons"], expected["why"]
    if "speakers" in expected:
        speakers = [
            f"{s['name']}{', ' + s['role'] if s['role'] else ''} {s['articles']} {s['statements']}"
            for s in overview["speakers"]
        ]
        assert speakers == expected["speakers"], expected["why"]


def test_seeds() -> None:
    names = {path.stem[:3]: path.stem for path in SEEDS}
    summaries, overview = read(SEEDS)
    found = {short: summaries[name] for short, name in names.items()}
    assert {short: (s.anchor, s.anchor_from) for short, s in found.items()} == {
        "000": ("2023-05-30", "sibling"),
        "001": ("2023-05-30", "header"),
        "002": ("2023-05-31", "sibling"),
        "003": ("2024-04-29", "header"),
        "004": ("2022-12-28", "caption"),
    }
    assert found["000"].anchor_source == found["002"].anchor_source == names["001"]
    assert [d.value for d in found["000"].dates if d.text == "last year"] == ["2022"]
    assert [d.value for d in found["002"].dates if d.text == "Thursday"] == ["2023-06-01"]
    assert (overview["from"], overview["to"]) == ("2022-12-28", "2024-04-29")
    kfor = [toll for toll in overview["tolls"] if toll["actor"] == "KFOR"]
    assert [shown(toll) for toll in kfor] == [
        f"injured 2023-05-29 KFOR 30 30..30 agree {names['000']} {names['001']} {names['002']}"
    ]
    assert kfor[0]["victims"] == ["troops", "soldiers"]
    others = {toll["actor"]: shown(toll) for toll in overview["tolls"] if toll["kind"] == "injured"}
    assert others["civilians"] == f"injured 2023-05-29 civilians 53 54..- single {names['001']}"
    assert others["Serbs"] == f"injured - Serbs 50 51..- single {names['002']}"
    assert {"name": "Mao Ning", "role": "Foreign Ministry spokeswoman", "articles": 2, "statements": 3} in overview[
        "speakers"
    ]
    assert overview["actors"][0]["articles"] == 5


def test_values_that_only_a_sibling_gives() -> None:
    """All values that the gold marks as `linked`."""
    gold = Path(__file__).parent / "gold"
    summaries, _ = read(SEEDS)
    for path in SEEDS:
        told = yaml.safe_load((gold / f"{path.stem}.yaml").read_text("utf-8"))
        found = [(d.text, d.value) for d in summaries[path.stem].dates]
        for entry in told["dates"]:
            if "linked" in entry:
                assert (entry["text"], entry["linked"]) in found
        counts = [(c.kind, c.count, c.date) for c in summaries[path.stem].casualties]
        for entry in told["casualties"]:
            if "linked" in entry:
                assert (entry["kind"], entry["count"], entry["linked"]) in counts


def test_timeline_is_in_order() -> None:
    _, overview = read(SEEDS)
    dates = [entry["date"] for entry in overview["timeline"]]
    for earlier, later in [("1999", "2008"), ("2022", "2022-07"), ("2022-12-28", "2023-04"), ("2023-05", "2023-W21")]:
        assert dates.index(earlier) < dates.index(later)
    monday = next(entry for entry in overview["timeline"] if entry["date"] == "2023-05-29")
    assert monday["articles"] == 3
    assert all("Monday" in mention["sentence"] for mention in monday["mentions"])
    assert [m["source"] for m in monday["mentions"]] == sorted(m["source"] for m in monday["mentions"])


def told_in(*texts: str) -> dict[str, Any]:
    """The overview of these articles."""
    return together(read_article(f"{i}.txt", text) for i, text in enumerate(texts, 1))[1].to_dict()


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("One person underwent surgery on Monday", "At least 1,000 people were injured", False),
        ("Two KFOR soldiers were injured on Monday", "Dozens of KFOR soldiers were injured", False),
        ("Two people were injured in Leposavic on Monday", "About 40 people were injured on Monday", False),
        ("One person was injured in Leposavic on Monday", "About 40 people were injured in Leposavic", True),
        ("Three people were injured on Monday", "At least 12 people were injured", True),
        ("Twelve people were injured in Leposavic on Monday", "About 40 people were injured on Monday", True),
    ],
)
def test_one_or_two_are_none_of_ten_or_more(first: str, second: str, shared: bool) -> None:
    articles = [f"Published: 30 May 2023\n\n{said}, the clinic said.\n" for said in (first, second)]
    assert (len(told_in(*articles)["tolls"]) == 1) == (len(told_in(*articles[::-1])["tolls"]) == 1) == shared


def test_timeline_begins_with_the_first_century() -> None:
    timeline = told_in("It stood in the first century, in 1999 and in the twelfth century.\n")["timeline"]
    assert [entry["date"] for entry in timeline] == ["00XX", "11XX", "1999"]


def test_timeline_gives_of_a_long_sentence_what_stands_around_the_date() -> None:
    """A sentence with 4,000 dates is not told 4,000 times."""
    days = [f"{i % 28 + 1} May {1000 + i // 28}" for i in range(4000)]
    timeline = told_in(f"The list names {', '.join(days)} and no other day.\n")["timeline"]
    said = [mention["sentence"] for entry in timeline for mention in entry["mentions"]]
    assert len(said) == 4000
    assert max(map(len, said)) < 330
    assert said[0].startswith("The list names 1 May 1000, 2 May 1000,")
    assert said[0].endswith(" …")
    assert said[2000].startswith("… ")
    assert said[-1].endswith(", 23 May 1142, 24 May 1142 and no other day.")
    assert all(day in sentence for day, sentence in zip(days, said, strict=True))


def test_timeline_gives_a_sentence_of_400_characters_whole() -> None:
    whole = f"The bridge was closed on 30 May 2023 {'and all of the people who came ' * 11}left."
    assert told_in(f"{whole}\n")["timeline"][0]["mentions"] == [{"source": "1.txt", "line": 1, "sentence": whole}]
    assert 380 < len(whole) <= 400


@every_run
def test_order_of_the_files_changes_nothing(paths: list[Path]) -> None:
    summaries, overview = read(paths)
    for order in list(permutations(paths))[1:24:5]:
        assert read(list(order)) == (summaries, overview)


@every_run
def test_removing_an_article_removes_what_it_told(paths: list[Path]) -> None:
    summaries, overview = read(paths)
    for gone in paths:
        left, told = read([path for path in paths if path != gone])
        assert {line(claim) for toll in told["tolls"] for claim in toll["claims"]} == {
            line(claim) for toll in overview["tolls"] for claim in toll["claims"] if claim["source"] != gone.stem
        }
        for source, summary in left.items():
            if summaries[source].anchor_source != gone.stem and summaries[source].anchor:
                assert summary == summaries[source]


def line(claim: dict[str, Any]) -> tuple[str, int, int | None]:
    return claim["source"], claim["line"], claim["count"]


@every_run
def test_each_claim_and_mention_stands_once(paths: list[Path]) -> None:
    summaries, overview = read(paths)
    claims = sorted((c["source"], c["line"], str(c["count"])) for toll in overview["tolls"] for c in toll["claims"])
    assert claims == sorted((s.source, c.place.line, str(c.count)) for s in summaries.values() for c in s.casualties)
    mentions = [(e["date"], m["source"], m["line"]) for e in overview["timeline"] for m in e["mentions"]]
    assert set(mentions) == {(d.value, s.source, d.place.line) for s in summaries.values() for d in s.dates if d.value}
    assert sum(a["mentions"] for a in overview["actors"]) == sum(
        len(a.mentions) for s in summaries.values() for a in s.actors
    )
    assert sum(s["statements"] for s in overview["speakers"]) == sum(
        statement.speaker is not None for s in summaries.values() for statement in s.statements
    )


def test_keys() -> None:
    _, overview = read(SEEDS)
    assert list(overview) == ["from", "to", "timeline", "tolls", "actors", "speakers"]
    assert list(overview["timeline"][0]) == ["date", "articles", "mentions"]
    assert list(overview["timeline"][0]["mentions"][0]) == ["source", "line", "sentence"]
    assert list(overview["tolls"][0]) == [
        "kind",
        "date",
        "actor",
        "victims",
        "best",
        "low",
        "high",
        "agreement",
        "claims",
    ]
    assert list(overview["tolls"][0]["claims"][0]) == ["source", "line", "count", "low", "high", "attributed_to"]
    assert list(overview["actors"][0]) == ["name", "kind", "articles", "mentions"]
    assert list(overview["speakers"][0]) == ["name", "role", "articles", "statements"]


def test_of_nothing() -> None:
    empty = {"from": None, "to": None, "timeline": [], "tolls": [], "actors": [], "speakers": []}
    assert Overview([]).to_dict() == empty


# On the command line.

DATED, UNDATED = (Path(__file__).parent / "overview" / "siblings_agree" / name for name in ("a.txt", "c.txt"))


def test_command_writes_the_overview() -> None:
    document = run("summarize", *SEEDS).document
    _, overview = read(SEEDS)
    assert [entry["date"] for entry in document["overview"]["timeline"]] == [
        entry["date"] for entry in overview["timeline"]
    ]
    assert document["overview"]["actors"] == overview["actors"]
    assert document["overview"]["speakers"] == overview["speakers"]
    assert {a["anchor_from"] for a in document["articles"]} == {"header", "caption", "sibling"}


def test_command_counts_standard_input_from_a_file() -> None:
    result = run("summarize", "-", DATED, stdin=UNDATED.read_bytes())
    piped, dated = result.document["articles"]
    assert (piped["source"], piped["anchor"], piped["anchor_source"]) == ("-", "2011-07-27", dated["source"])


FAULTY = """
import sys
from kosovo_reader import summary

whole = summary.Parts.summary

def faulty(self, sibling=None, **more):
    if sibling:
        raise RecursionError("too deep")
    return whole(self, sibling, **more)

summary.Parts.summary = faulty
from kosovo_reader.cli import run
sys.exit(run())
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_fault_in_counting_from_a_sibling_costs_the_day_alone(jobs: str) -> None:
    command = [sys.executable, "-c", FAULTY, "summarize", "-j", jobs, UNDATED, DATED]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)
    why = f"not counted from {DATED}: could not be summarized (RecursionError: too deep)"
    assert (done.returncode, done.stderr) == (0, f"kosovo-reader: {UNDATED}: {why}\n")
    document = yaml.safe_load(done.stdout)
    assert [(a["source"], a["anchor"]) for a in document["articles"]] == [
        (str(UNDATED), None),
        (str(DATED), "2011-07-27"),
    ]
    assert document["overview"]["to"] == "2011-07-27"
    assert document["skipped"] == []


def test_a_fault_in_counting_from_a_sibling_leaves_a_page() -> None:
    command = [sys.executable, "-c", FAULTY, "page", UNDATED, DATED]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (0, 1)
    assert "Tells no day of its own" in done.stdout


def test_no_overview_asks_no_sibling() -> None:
    document = run("summarize", "--no-overview", UNDATED, DATED).document
    assert document["overview"] is None
    assert [a["anchor_from"] for a in document["articles"]] == [None, "header"]


def test_empty_lists_of_the_overview(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained all day, and nobody came.\n", "utf-8")
    empty = {"from": None, "to": None, "timeline": [], "tolls": [], "actors": [], "speakers": []}
    assert run("summarize", tmp_path).document["overview"] == empty
