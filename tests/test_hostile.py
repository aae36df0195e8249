"""Input that means no good, or nothing at all: one clear line, and nothing lost. Each in a process of its own."""

import os
import pwd
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from command import ARTICLE, COMMAND, SEEDS, environment, run

NO_FINDINGS: dict[str, list[Any]] = {"dates": [], "actors": [], "casualties": [], "statements": []}


def article_of(data: bytes | str, tmp_path: Path, *options: str) -> tuple[dict[str, Any], str, str]:
    """The entry of an article with this content, what was said of it, and its text as it was read."""
    path = tmp_path / "article.txt"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    result = run("summarize", path, *options)
    assert result.status == 0
    assert len(result.document["articles"]) == 1
    entry = result.document["articles"][0]
    said = result.err.replace(f"kosovo-reader: {path}: ", "")
    return entry, said, path.read_text("utf-8", errors="replace")


def findings(entry: dict[str, Any], *, places: bool = False) -> Any:
    """What was found in an article, without where."""
    keys = [] if places else ["line", "start", "end"]
    return {kind: [{k: v for k, v in e.items() if k not in keys} for e in entry[kind]] for kind in NO_FINDINGS}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    entry, said, text = article_of(ARTICLE, tmp_path_factory.mktemp("plain"))
    assert said == ""
    assert text == ARTICLE
    assert all(entry[kind] for kind in NO_FINDINGS)
    return entry


@pytest.mark.parametrize("data", [b"", b"\n", b" \t\r\n\xc2\xa0\n", b"\xef\xbb\xbf"])
def test_empty(data: bytes, tmp_path: Path) -> None:
    entry, said, _ = article_of(data, tmp_path)
    assert said == "empty\n"
    assert (entry["title"], entry["published"], entry["anchor"]) == (None, None, None)
    assert {kind: entry[kind] for kind in NO_FINDINGS} == NO_FINDINGS


@pytest.mark.parametrize("data", [b"\0", b"The bridge\0 was closed.", b"\x89PNG\r\n\x1a\n\0", os.urandom(999) + b"\0"])
def test_binary(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    (tmp_path / "b.txt").write_text(ARTICLE, "utf-8")
    result = run("summarize", tmp_path)
    assert (result.status, result.lines) == (1, [f"kosovo-reader: {tmp_path}/a.txt: not a text file"])
    assert result.document["skipped"] == [{"source": f"{tmp_path}/a.txt", "reason": "not a text file"}]
    assert len(result.document["articles"]) == 1


@pytest.mark.parametrize(
    ("data", "options"),
    [
        (b"\xef\xbb\xbf" + ARTICLE.encode(), []),
        (ARTICLE.encode("utf-16"), []),
        (b"\xfe\xff" + ARTICLE.encode("utf-16-be"), []),
        (ARTICLE.encode("utf-32"), []),
        (b"\0\0\xfe\xff" + ARTICLE.encode("utf-32-be"), []),
        (ARTICLE.replace("\n", "\r\n").encode(), []),
        (ARTICLE.replace("\n", "\r").encode(), []),
        (ARTICLE.encode("cp1250"), ["--encoding", "cp1250"]),
        (ARTICLE.replace("“", '"').replace("”", '"').encode("iso-8859-2"), ["--encoding", "iso-8859-2"]),
        (ARTICLE.encode("utf-16-le"), ["--encoding", "utf-16-le"]),
    ],
    ids=str,
)
def test_encodings(data: bytes, options: list[str], plain: dict[str, Any], tmp_path: Path) -> None:
    entry, said, _ = article_of(data, tmp_path, *options)
    assert said == ""
    assert findings(entry, places=True) == findings(plain, places=True)


def test_bytes_that_are_not_utf8(plain: dict[str, Any], tmp_path: Path) -> None:
    entry, said, _ = article_of(ARTICLE.replace("ć", "\udcff").encode("utf-8", "surrogateescape"), tmp_path)
    assert said == "1 byte is not UTF-8, read as cp1252; --encoding names another\n"
    names = [actor["name"].replace("ÿ", "ć") for actor in entry["actors"]]
    assert names == [actor["name"] for actor in plain["actors"]]


def test_not_english(tmp_path: Path) -> None:
    text = "Policija je zatvorila most u gradu na severu, a ministar je otputovao u Brisel na sastanak o mostu. " * 9
    assert article_of(text, tmp_path)[1] == "does not look like English, summarized as far as the patterns go\n"


def test_html(tmp_path: Path) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>A</title></head><body>\n<p>"
        + ARTICLE.replace("\n\n", "</p>\n<p>")
        + "</p></body></html>"
    )
    assert article_of(page, tmp_path)[1] == "looks like HTML, summarized as text; extract the text first\n"


def test_long_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a " * 600_000)
    result = run("summarize", path, "--max-size", "1")
    assert (result.status, len(result.lines)) == (1, 1)
    assert "1.2 MB, over the limit of 1 MB that --max-size lifts" in result.err
    assert run("summarize", path, "--max-size", "2").status == 0
    assert run("summarize", path, "--max-size", "0").status == 0
    piped = run("summarize", "-", "--max-size", "1", stdin=path.read_bytes())
    assert (piped.status, piped.err) == (1, "kosovo-reader: -: more than 1 MB, the limit that --max-size lifts\n")


# Characters that hide words: matched as if they were not there, told as they stand.
HIDDEN = [
    "\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u2066", "\u200f", "\u061c",
    "\u034f", "\u115f", "\u1160", "\u3164", "\uffa0", "\u180e", "\u206a",
]  # fmt: skip


@pytest.mark.parametrize("char", HIDDEN, ids=ascii)
def test_hidden_characters_inside_words(char: str, plain: dict[str, Any], tmp_path: Path) -> None:
    text = ARTICLE
    for word in ("policemen", "injured", "Monday", "KFOR", "Petrović", "wait", "Three"):
        text = text.replace(word, word[:2] + char + word[2:])
    entry, _, _ = article_of(text, tmp_path)
    for found in (found for kind in NO_FINDINGS for found in entry[kind]):
        piece = text[found["start"] : found["end"]]
        told = found.get("text") or found.get("quote") or found["name"]
        assert told.replace(char, "") == " ".join(piece.replace(char, "").split())
    visible = yaml.safe_load(yaml.safe_dump(findings(entry), allow_unicode=True))
    assert _without(visible, char) == findings(plain)


def _without(value: Any, char: str) -> Any:
    if isinstance(value, dict):
        return {k: _without(v, char) for k, v in value.items()}
    if isinstance(value, list):
        return [_without(v, char) for v in value]
    return value.replace(char, "") if isinstance(value, str) else value


# Spellings that look the same, and count for the same.
SPELLINGS = [("ć", "c\u0301"), (" ", "\u00a0"), (" ", "\u2009"), ("fi", "\ufb01"), ("-", "\u2011")]


@pytest.mark.parametrize(("plain_form", "other"), SPELLINGS, ids=ascii)
def test_other_spellings(plain_form: str, other: str, plain: dict[str, Any], tmp_path: Path) -> None:
    entry, _, _ = article_of(ARTICLE.replace(plain_form, other), tmp_path)
    back = _without_spelling(findings(entry), other, plain_form)
    assert back == findings(plain)


def _without_spelling(value: Any, other: str, plain_form: str) -> Any:
    if isinstance(value, dict):
        return {k: _without_spelling(v, other, plain_form) for k, v in value.items()}
    if isinstance(value, list):
        return [_without_spelling(v, other, plain_form) for v in value]
    return value.replace(other, plain_form) if isinstance(value, str) else value


def test_look_alikes_are_other_people(tmp_path: Path) -> None:
    """Cyrillic А, о, е: never merged with the Latin name."""
    latin, cyrillic = "Marko Antonov", "M\u0430rk\u043e \u0410nt\u043en\u043ev"
    text = f"“We wait,” said {latin}, a teacher, on Monday.\n\n“We go,” said {cyrillic}, a nurse, on Monday."
    entry, _, _ = article_of(text, tmp_path)
    for actor in entry["actors"]:
        assert {actor["name"], *actor["aliases"]} & {latin, cyrillic} != {latin, cyrillic}
    assert "Marko Antonov" in [actor["name"] for actor in entry["actors"]]


YAML_TEXT = """- a: &x [1, 2]
  b: *x
%TAG ! tag:example.org,2000:
--- !!python/object/apply:os.system ["touch {marker}"]
...
"Three: #policemen were injured on Monday," said *Ana Petrović*: & | > % @ ` {{}} []
"""


def test_text_that_looks_like_yaml(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    entry, _, text = article_of(YAML_TEXT.format(marker=marker), tmp_path)
    assert not marker.exists()
    for statement in entry["statements"]:
        assert statement["quote"] in text


def test_every_control_character(tmp_path: Path) -> None:
    odd = "".join(
        chr(c) for c in [*range(1, 32), *range(127, 160), 0x2028, 0x2029, 0x378, 0xFFFE, 0x1F600, 0x10FFFF] if c != 13
    )
    article_of(f"{ARTICLE}\n“We {odd} wait,” said Ana {odd} Petrović on{odd}Monday. {odd}\n", tmp_path)


def test_names_of_files(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    names = [b"-dash.txt", b"escape\x1b[31m.txt", b"line\nbreak.txt", b"not-utf8\xff.txt", b"rtl\xe2\x80\xae.txt"]
    for name in names:
        Path(os.fsdecode(os.path.join(folder, name))).write_bytes(b"")
    result = run("summarize", "--", *names, cwd=tmp_path)
    sources = ["-dash.txt", "escape\x1b[31m.txt", "line\nbreak.txt", "not-utf8\\xff.txt", "rtl\u202e.txt"]
    assert [a["source"] for a in result.document["articles"]] == sources
    assert b'"escape\\x1b[31m.txt"' in result.out
    assert b'"line\\nbreak.txt"' in result.out
    assert b'"rtl\\u202e.txt"' in result.out
    shown = ["-dash.txt", "escape\\x1b[31m.txt", "line\\nbreak.txt", "not-utf8\\xff.txt", "rtl\\u202e.txt"]
    assert result.lines == [f"kosovo-reader: {name}: empty" for name in shown]


def test_no_permission(tmp_path: Path) -> None:
    """As an unprivileged user: an article, a folder, an output that cannot be read or written."""
    nobody = _unprivileged()
    os.chmod(tmp_path, 0o755)
    for parent in tmp_path.parents:
        if parent.stat().st_uid == os.getuid() and "pytest" in parent.name:
            os.chmod(parent, 0o755)
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "b").mkdir(0o700)
    (tmp_path / "c.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "out.yaml").write_text("old")
    result = run("summarize", tmp_path, **nobody)
    assert (result.status, len(result.document["articles"])) == (1, 1)
    assert result.document["skipped"] == [
        {"source": f"{tmp_path}/b", "reason": "permission denied"},
        {"source": f"{tmp_path}/a.txt", "reason": "permission denied"},
    ]
    result = run("summarize", tmp_path / "c.txt", "-o", tmp_path / "out.yaml", **nobody)
    assert (result.status, result.lines) == (1, [f"kosovo-reader: {tmp_path}/out.yaml: no permission to write it"])
    result = run("summarize", tmp_path / "c.txt", "-o", tmp_path / "new.yaml", **nobody)
    assert (result.status, len(result.lines)) == (1, 1)
    assert "no permission to write into its folder" in result.err


def _unprivileged() -> dict[str, Any]:
    """What makes `subprocess` start as nobody; nothing where we are nobody special ourselves."""
    if os.getuid():
        return {}
    who = pwd.getpwnam("nobody")
    try:
        subprocess.run([*COMMAND, "--version"], user=who.pw_uid, env=environment(), capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"an unprivileged user cannot start this Python: {error}")
    return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}


def test_small_disk(tmp_path: Path) -> None:
    """A disk of its own that is full: one line, the old file whole, nothing left behind."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        out = disk / "out.yaml"
        out.write_text("old")
        result = run("summarize", SEEDS, "-o", out)
        assert (result.status, result.lines) == (1, [f"kosovo-reader: {out}: No space left on device"])
        assert out.read_text() == "old"
        assert os.listdir(disk) == ["out.yaml"]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_read_only_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    before = run("summarize", "a.txt", cwd=tmp_path).out
    tmp_path.chmod(0o555)
    assert run("summarize", "a.txt", cwd=tmp_path, env=environment(HOME="/nonexistent")).out == before
    tmp_path.chmod(0o755)


def test_without_a_home_or_an_environment() -> None:
    bare = {k: v for k, v in environment().items() if k == "PYTHONPATH"}
    assert run("summarize", SEEDS, env=bare).out == run("summarize", SEEDS).out


def test_many_small_files_in_little_memory(tmp_path: Path) -> None:
    """Forty times as many articles take no more memory than their paths."""
    few, many = tmp_path / "few", tmp_path / "many"
    for folder, n in ((few, 50), (many, 2000)):
        folder.mkdir()
        for i in range(n):
            (folder / f"{i}.txt").write_text(f"Three policemen were injured on Monday, police said in note {i}.\n")
    assert _peak(many) - _peak(few) < 12_000  # kB


def _peak(folder: Path) -> int:
    """The most memory that summarizing a folder takes, in kB."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *COMMAND, "summarize", folder],
        capture_output=True,
        text=True,
        env=environment(),
        check=True,
    )
    return int(done.stdout)


# Texts on which a careless pattern takes the square of their length.
UNITS = [
    "“", "‘", '"', "1,1,1,", "111,111,", " ", "A", "Aa Bb ", "of the of the ", "a a a ", "(", "[", "—",
    "- ", ".", "! ", "\n", "x", "at least ", "May ", "30 May ", "said ", "“a,” he said. ", "killed ",
    "30 killed and ", "Mr ", "KFOR (KFOR) ", "’s ", "The president of the ", "and ", "\u200b", "e\u0301",
    "Ana Petrović, ", "\u0130", "1998-", "five ", "hundred ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
def test_time_grows_with_the_text(unit: str, tmp_path: Path) -> None:
    """Eight times as long takes at most twenty times as long; the square would be sixty-four."""

    def seconds(size: int) -> float:
        path = tmp_path / f"{size}.txt"
        path.write_text((unit * (size // len(unit) + 1))[:size], "utf-8")
        begin = time.perf_counter()
        assert run("summarize", path).status == 0
        return time.perf_counter() - begin

    start = seconds(10)
    assert seconds(200_000) - start < 20 * max(seconds(25_000) - start, 0.1)


def test_one_long_line(tmp_path: Path) -> None:
    """Two megabytes without a line end, most of them one paragraph."""
    sentence = "Three policemen were injured on Monday when a crowd stormed the bridge, KFOR said in a statement. "
    path = tmp_path / "a.txt"
    path.write_text(sentence * (2_000_000 // len(sentence)))
    result = run("summarize", path)
    assert result.status == 0
    assert result.out.count(b"\n    count: 3\n") == 2_000_000 // len(sentence)
