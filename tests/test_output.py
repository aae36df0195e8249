"""The YAML that is written: the same bytes each time, the same strings in every reader, whole or not at all."""

import json
import os
import random
import shutil
import stat
import subprocess
import unicodedata
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml

from kosovo_reader.output import Document, Target, scalar, to_yaml

# How values are written.
SCALARS: list[tuple[str | int | None, str]] = [
    ("Aleksandar Vucic", "Aleksandar Vucic"),
    ("Radomir Kostić", "Radomir Kostić"),
    ("Serbia's president, who left", "Serbia's president, who left"),
    ("Милош", "Милош"),
    ("Κυριάκος", "Κυριάκος"),
    ("a (b) c; d/e f-g 50%", "a (b) c; d/e f-g 50%"),
    ("2023-05-30", "'2023-05-30'"),
    ("2023-W21", "'2023-W21'"),
    ("199X", "'199X'"),
    ("2008", "'2008'"),
    ("1e3", "'1e3'"),
    ("0o17", "'0o17'"),
    ("0x1F", "'0x1F'"),
    ("1_000", "'1_000'"),
    ("12:30:45", "'12:30:45'"),
    (".", "'.'"),
    (".5", "'.5'"),
    (".inf", "'.inf'"),
    ("-1", "'-1'"),
    ("+", "'+'"),
    ("~", "'~'"),
    ("=", "'='"),
    ("<<", "'<<'"),
    ("", "''"),
    (" ", "' '"),
    ("a ", "'a '"),
    (" a", "' a'"),
    ("a: b", "'a: b'"),
    ("a #b", "'a #b'"),
    ("- a", "'- a'"),
    ("? a", "'? a'"),
    ("---", "'---'"),
    ("...", "'...'"),
    ("!!python/object", "'!!python/object'"),
    ("&x", "'&x'"),
    ("*x", "'*x'"),
    ("%TAG", "'%TAG'"),
    ("@a", "'@a'"),
    ("`a`", "'`a`'"),
    ("[a]", "'[a]'"),
    ("{a}", "'{a}'"),
    ("|", "'|'"),
    (">", "'>'"),
    ("'", "''''"),
    ("‘No’", "'‘No’'"),
    ("北京", "'北京'"),
    ("\U0001f600", "'\U0001f600'"),
    ("a\nb", '"a\\nb"'),
    ('"\t\\', '"\\"\\t\\\\"'),
    ("\x00\x1b\x7f\x85\xa0\xad", '"\\x00\\x1b\\x7f\\x85\\xa0\\xad"'),
    ("\u200b\u200f\u2028\u2029\u202e\u2066\ufeff", '"\\u200b\\u200f\\u2028\\u2029\\u202e\\u2066\\ufeff"'),
    ("\ufffd\uffff\ue000", '"\\ufffd\\uffff\\ue000"'),
    ("\U000e0001\U0010ffff", '"\\U000e0001\\U0010ffff"'),
    ("ć\u200b", '"ć\\u200b"'),
    (None, "null"),
    (0, "0"),
    (-7, "-7"),
    (13000, "13000"),
    *((word, f"'{word}'") for word in "y n Y N yes No ON off true FALSE null Null none NaN inf".split()),
    ("Yes, sir", "Yes, sir"),
    ("no one", "no one"),
]


@pytest.mark.parametrize(("value", "written"), SCALARS, ids=ascii)
def test_scalar(value: str | int | None, written: str) -> None:
    assert scalar(value) == written


def test_shape() -> None:
    summary = {
        "source": "a.txt",
        "title": None,
        "published": "2023-05-30",
        "dates": [{"text": "Tuesday", "value": "2023-05-30", "line": 1}, {"text": "then", "value": None, "line": 2}],
        "actors": [{"name": "Vucic", "aliases": ["A, B", "C", "no", "2008"]}, {"name": "X", "aliases": []}],
        "statements": [],
    }
    stream = BytesIO()
    document = Document(stream, 2)
    document.article(to_yaml(summary, "- ", "  ").encode())
    document.skip("broken.bin", "not a text file")
    document.end({"from": None, "tolls": [{"best": 3, "claims": [{"line": 1}]}]})
    assert stream.getvalue().decode() == (
        """schema: 1
tool: kosovo-reader 0.1.0
files: 2
articles:
- source: a.txt
  title: null
  published: '2023-05-30'
  dates:
  - text: Tuesday
    value: '2023-05-30'
    line: 1
  - text: then
    value: null
    line: 2
  actors:
  - name: Vucic
    aliases: ['A, B', C, 'no', '2008']
  - name: X
    aliases: []
  statements: []
overview:
  from: null
  tolls:
  - best: 3
    claims:
    - line: 1
skipped:
- source: broken.bin
  reason: not a text file
"""
    )


def test_document_without_articles() -> None:
    stream = BytesIO()
    Document(stream, 0).end()
    assert stream.getvalue() == (
        b"schema: 1\ntool: kosovo-reader 0.1.0\nfiles: 0\narticles: []\noverview: null\nskipped: []\n"
    )


# Strings that some reader of YAML might take for something else.

_BITS = [
    *"-?:,[]{}#&*!|>'\"%@`~=.+0123456789eEoxXnNyY_ \n\t\\/<>;()",
    *(chr(c) for c in range(32)),
    *(chr(c) for c in range(0x7F, 0xA2)),
    *"\xad\u0301\u034f\u061c\u115f\u180e\u200b\u200e\u2028\u2029\u202e\u2066\u3000\u3164\ufe0f\ufeff\uffa0\ufff9\ufffd\ufffe\uffff",
    *"ćëžŠßıİﬁǅΩЖ中가\u0378\ue000\U0001f600\U0001f1fd\U000e0041\U000f0000\U0010ffff\U0002fa1d\U00030000",
    *"null Null ~ true FALSE yes NO on off y N .inf -.INF .nan NaN 0o17 017 0x1f 0b101 1e3 1E+3 1. .1 1_000".split(),
    *"190:20:30 2023-05-30 2001-12-14t21:59:43.10-05:00 <<  = --- ... %TAG %YAML !!binary !tag".split(),
    "!!python/object/apply:os.system",
    "- a", ": ", " #", "a: b", "? x", "&anchor ", "*alias", "{a: 1}", "[a, b]", "|\n  x", ">-\n x", "\r\n",
    "\\x41", "''", "“”",
    "The troops left", "said Vučić", "KFOR’s", "50%", "A. B.",
]  # fmt: skip


def _nasty() -> list[str]:
    dice = random.Random(20230530)
    made = ["".join(dice.choice(_BITS) for _ in range(dice.randrange(1, 7))) for _ in range(20_000)]
    assigned = [chr(c) for c in range(0x3000) if not 0xD800 <= c < 0xE000]
    return [*_BITS, *assigned, *made, "x" * 100_000, "word " * 40_000 + ".", "é" * 5000, "\u200b" * 5000, "a\n" * 5000]


NASTY = _nasty()


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of them in one document, each as a value and in a list."""
    path = tmp_path_factory.mktemp("yaml") / "nasty.yaml"
    with path.open("wb") as stream:
        document = Document(stream, len(NASTY))
        for i in range(0, len(NASTY), 10):
            some = NASTY[i : i + 10]
            entry = {"title": some[0], "dates": [{"text": s} for s in some], "aliases": some}
            document.article(to_yaml(entry, "- ", "  ").encode())
        document.end({"text": NASTY[-1]})
    return path


def _pure(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=yaml.SafeLoader)


def _c(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def _ruamel(path: Path) -> Any:
    ruamel = pytest.importorskip("ruamel.yaml", reason="ruamel.yaml is not installed")
    return ruamel.YAML(typ="safe", pure=True).load(path)


def _node(package: str) -> Callable[[Path], Any]:
    def read(path: Path) -> Any:
        node = shutil.which("node")
        if not node:
            pytest.skip("there is no node")
        script = (
            f"const yaml = require({package!r}); const text = require('fs').readFileSync({str(path)!r}, 'utf8');"
            "console.log(JSON.stringify((yaml.parse || yaml.load)(text)).replace(/[\\ud800-\\udfff\\u2028\\u2029]/g,"
            "c => '\\\\u' + c.charCodeAt(0).toString(16)))"
        )
        done = subprocess.run([node, "-e", script], capture_output=True, text=True, encoding="utf-8", check=False)
        if "Cannot find module" in done.stderr:
            pytest.skip(f"the npm package {package} is not installed, or NODE_PATH does not lead to it")
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)

    return read


READERS = [
    pytest.param(_pure, id="PyYAML, pure"),
    pytest.param(_c, id="PyYAML, C"),
    pytest.param(_ruamel, id="ruamel.yaml"),
    pytest.param(_node("yaml"), id="yaml of npm"),
    pytest.param(_node("js-yaml"), id="js-yaml of npm"),
]


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_gives_back_the_same(reader: Callable[[Path], Any], nasty: Path) -> None:
    document = reader(nasty)
    assert len(NASTY) > 20_000
    listed = [alias for entry in document["articles"] for alias in entry["aliases"]]
    values = [date["text"] for entry in document["articles"] for date in entry["dates"]]
    for back in (listed, values):
        wrong = [(a, b) for a, b in zip(NASTY, back, strict=True) if a != b or not isinstance(b, str)]
        assert not wrong, wrong[:5]
    assert (document["overview"], document["skipped"]) == ({"text": NASTY[-1]}, [])


def test_nothing_unseen_is_written(nasty: Path) -> None:
    text = nasty.read_text("utf-8")
    told = {
        c
        for c in text
        if c != "\n" and ((c.isspace() and c != " ") or unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
    }
    assert not told
    assert {"ć", "ë", "中", "\U0001f600"} <= set(text)


def test_no_scalar_is_folded(nasty: Path) -> None:
    lines = nasty.read_text("utf-8").split("\n")
    assert len(lines) == 4 + 3 * len(NASTY[::10]) + len(NASTY) + 3 + 1


def test_same_bytes_as_given_twice() -> None:
    entry = {"text": "a: b", "aliases": ["x", "x"]}
    assert to_yaml(entry) == to_yaml(dict(entry)) == "text: 'a: b'\naliases: [x, x]\n"


# -o


def test_target_is_replaced_when_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.yaml"
    path.write_text("old")
    path.chmod(0o604)
    with Target(str(path)).writing() as stream:
        stream.write(b"new")
        stream.flush()
        assert path.read_text() == "old"
        assert len(os.listdir(tmp_path)) == 2
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    assert os.listdir(tmp_path) == ["out.yaml"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_target_is_left_alone_after_an_exception(error: type[BaseException], tmp_path: Path) -> None:
    path = tmp_path / "out.yaml"
    path.write_text("old")

    def write() -> None:
        with Target(str(path)).writing() as stream:
            stream.write(b"new" * 100_000)
            raise error

    with pytest.raises(error):
        write()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.yaml"]


def test_target_that_was_not_there(tmp_path: Path) -> None:
    with Target(str(tmp_path / "out.yaml")).writing() as stream:
        stream.write(b"new")
        assert "out.yaml" not in os.listdir(tmp_path)
    assert (tmp_path / "out.yaml").read_bytes() == b"new"


def test_two_processes_of_one_number_write_into_one_folder(tmp_path: Path) -> None:
    """In two containers each is process 1: neither takes the other's half-written file for its own."""
    one, two = (Target(str(tmp_path / name)) for name in ("one.yaml", "two.yaml"))
    with one.writing() as first:
        first.write(b"first")
        with two.writing() as second:
            second.write(b"second")
    assert (tmp_path / "one.yaml").read_bytes() == b"first"
    assert (tmp_path / "two.yaml").read_bytes() == b"second"
    assert sorted(os.listdir(tmp_path)) == ["one.yaml", "two.yaml"]


def test_target_is_on_the_disk_before_it_replaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda descriptor: (done.append("fsync"), fsync(descriptor)))
    monkeypatch.setattr(os, "replace", lambda a, b: (done.append("replace"), replace(a, b)))
    with Target(str(tmp_path / "out.yaml")).writing() as stream:
        stream.write(b"new")
    assert done == ["fsync", "replace"]


@pytest.mark.parametrize(("refused", "reason"), [("out.yaml", "to write it"), ("", "to write into its folder")])
def test_target_without_permission(refused: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.yaml"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda asked, mode: Path(asked) != tmp_path / refused)
    with pytest.raises(OSError, match=f"no permission {reason}"):
        Target(str(path))


def test_target_in_a_name_of_255_letters(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    with Target(str(path)).writing() as stream:
        stream.write(b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".", "is a folder"),
        ("none/out.yaml", "its folder does not exist"),
        ("a.txt/out.yaml", "[Nn]ot a directory"),
        ("loop", "symbolic"),
        ("none/", "is no file name"),
        ("none/..", "is no file name"),
    ],
)
def test_target_that_cannot_be(name: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OSError, match=reason):
        Target(f"{tmp_path}/{name}")
