"""The command line: options, streams, exit statuses."""

import os
import pty
import signal
import stat
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
import yaml
from command import ARTICLE, COMMAND, INSTALLED, SEEDS, environment, mind_interrupts, run

KEYS = ["schema", "tool", "files", "articles", "overview", "skipped"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def test_the_installed_command_is_tested() -> None:
    assert INSTALLED or "CI" not in os.environ


def test_summary_on_standard_output() -> None:
    result = run("summarize", "seeds", cwd=SEEDS.parent)
    assert (result.status, result.err) == (0, "")
    assert list(result.document) == KEYS
    assert result.document["files"] == 5
    assert [a["source"] for a in result.document["articles"]] == [
        f"seeds/{p.name}" for p in sorted(SEEDS.glob("*.txt"))
    ]
    assert result.document["skipped"] == []


def test_summary_in_a_file(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.yaml"
    result = run("summarize", article, "-o", out)
    assert result == (0, b"", "")
    assert out.read_bytes() == run("summarize", article).out
    assert stat.S_IMODE(out.stat().st_mode) == 0o666 & ~_umask()
    assert run("summarize", article, "-o", "-").out == out.read_bytes()


def test_module_is_the_command(article: Path) -> None:
    module = subprocess.run(
        [sys.executable, "-m", "kosovo_reader", "summarize", article],
        capture_output=True,
        env=environment(),
        check=True,
    )
    assert module.stdout == run("summarize", article).out


def test_version() -> None:
    assert run("--version") == (0, b"kosovo-reader 0.1.0\n", "")


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help(option: str) -> None:
    assert b"summarize" in run(option).out
    told = run("summarize", option)
    assert told.status == 0
    for word in (
        b"Examples:",
        b"--output",
        b"--published",
        b"--encoding",
        b"--max-size",
        b"kosovo-reader summarize seeds/",
    ):
        assert word in told.out


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["summarize", "--help"]])
def test_help_is_quick(words: list[str]) -> None:
    """It imports click, and of the program nothing that reads articles."""
    code = "import sys; from kosovo_reader.cli import run; run(); print(*sys.modules, file=sys.stderr)"
    told = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, env=environment(), check=True
    )
    modules = told.stderr.split()
    assert not {m for m in modules if m.startswith("kosovo_reader.")} - {"kosovo_reader.cli", "kosovo_reader.leaving"}
    assert "yaml" not in modules
    assert "importlib.metadata" not in modules


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ([], "Missing command"),
        (["summarise"], "No such command"),
        (["summarize"], "Missing argument 'PATH...'"),
        (["summarize", "--nonsense", "x"], "No such option"),
        (["summarize", "x", "-o"], "requires an argument"),
        (["summarize", "x", "--published", "2023-13-01"], "'2023-13-01' is no day of the form 2023-05-30"),
        (["summarize", "x", "--published", "20230530"], "'20230530' is no day"),
        (["summarize", "x", "--published", "2023-W22-2"], "'2023-W22-2' is no day"),
        (["summarize", "x", "--published", "yesterday"], "'yesterday' is no day"),
        (["summarize", "x", "--published", ""], "'' is no day"),
        (["summarize", "x", "--encoding", "klingon"], "'klingon' is no encoding"),
        (["summarize", "x", "--encoding", "hex"], "'hex' is no encoding"),
        (["summarize", "x", "--encoding", "undefined"], "'undefined' is no encoding"),
        (["summarize", "x", "--encoding", "a\x1b[31m"], "'a\\x1b[31m' is no encoding"),
        (["summarize", "x", "--encoding", ""], "'' is no encoding"),
        (["summarize", "x", "--max-size", "-1"], "-1 is not at least 0"),
        (["summarize", "x", "--max-size", "0.5"], "'0.5' is not a whole number"),
        (["summarize", "x", "--jobs", "x"], "'x' is not a whole number"),
        (["summarize", "x", "--jobs", "0"], "0 is not at least 1"),
        (["summarize", "x", "-o", ""], "-o '' is no file name"),
        ([str(SEEDS)], f"No such command '{SEEDS}'; did you mean summarize {SEEDS}?"),
    ],
)
def test_wrong_command_line(args: list[str], message: str) -> None:
    result = run(*args)
    assert (result.status, result.out, len(result.lines)) == (2, b"", 1)
    assert message in result.err
    assert "--help" in result.err


def test_published_goes_to_articles_that_tell_no_day(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "b.txt").write_text(ARTICLE.partition("\n")[2], "utf-8")
    told, given = run("summarize", tmp_path, "--published", "2024-01-02").document["articles"]
    assert (told["published"], told["anchor"], told["anchor_from"]) == ("2023-05-30", "2023-05-30", "header")
    assert (given["published"], given["anchor"], given["anchor_from"]) == ("2024-01-02", "2024-01-02", "option")
    assert run("summarize", tmp_path).document["articles"][1]["published"] is None


@pytest.mark.parametrize("name", ["-", "/dev/stdin"])
def test_standard_input(name: str, article: Path) -> None:
    piped = run("summarize", name, stdin=ARTICLE.encode()).document["articles"]
    named = run("summarize", article).document["articles"]
    assert piped[0].pop("source") == "-"
    assert named[0].pop("source") == str(article)
    assert piped == named


def test_standard_input_is_read_once() -> None:
    document = run("summarize", "-", "/dev/stdin", "-", stdin=ARTICLE.encode()).document
    assert (document["files"], len(document["articles"])) == (1, 1)


def test_what_is_skipped_leaves_the_rest(article: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.bin"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    result = run("summarize", tmp_path / "none.txt", article, broken)
    assert result.status == 1
    assert result.lines == [
        f"kosovo-reader: {tmp_path / 'none.txt'}: no such file or directory",
        f"kosovo-reader: {broken}: not a text file",
    ]
    assert result.document["files"] == 3
    assert len(result.document["articles"]) == 1
    assert result.document["skipped"] == [
        {"source": str(tmp_path / "none.txt"), "reason": "no such file or directory"},
        {"source": str(broken), "reason": "not a text file"},
    ]


def test_nothing_at_all_is_a_whole_document(tmp_path: Path) -> None:
    result = run("summarize", tmp_path)
    assert result.status == 1
    assert result.lines == [f"kosovo-reader: {tmp_path}: no *.txt file in this folder"]
    assert result.document == {
        "schema": 1,
        "tool": "kosovo-reader 0.1.0",
        "files": 1,
        "articles": [],
        "overview": None,
        "skipped": [{"source": str(tmp_path), "reason": "no *.txt file in this folder"}],
    }


# -o


def test_output_into_a_folder_that_is_not_there(article: Path, tmp_path: Path) -> None:
    result = run("summarize", article, "-o", tmp_path / "none" / "out.yaml")
    assert (result.status, result.out) == (1, b"")
    assert result.lines == [f"kosovo-reader: {tmp_path}/none/out.yaml: its folder does not exist"]


@pytest.mark.parametrize("name", ["new/", "new/."])
def test_output_that_is_no_file_name(name: str, article: Path, tmp_path: Path) -> None:
    """Said before anything is read, and no file is made: `new/` asks for a folder."""
    result = run("summarize", article, tmp_path / "none.txt", "-o", name, cwd=tmp_path)
    assert (result.status, result.out, result.lines) == (1, b"", [f"kosovo-reader: {name}: is no file name"])
    assert os.listdir(tmp_path) == ["bridge.txt"]


def test_output_that_is_a_folder(article: Path, tmp_path: Path) -> None:
    result = run("summarize", article, "-o", tmp_path)
    assert (result.status, result.out, result.lines) == (1, b"", [f"kosovo-reader: {tmp_path}: is a folder"])


def test_output_is_tried_before_anything_is_read(tmp_path: Path) -> None:
    result = run("summarize", "-", tmp_path / "none.txt", "-o", tmp_path)
    assert result.lines == [f"kosovo-reader: {tmp_path}: is a folder"]


@pytest.mark.parametrize("how", ["itself", "link", "hard link", "in its folder"])
def test_output_that_is_an_input(how: str, article: Path, tmp_path: Path) -> None:
    out = {"itself": article, "in its folder": article}.get(how, tmp_path / "out.yaml")
    if how == "link":
        out.symlink_to(article)
    elif how == "hard link":
        out.hardlink_to(article)
    before = article.read_bytes()
    result = run("summarize", tmp_path if how == "in its folder" else article, "-o", out)
    assert (result.status, result.out, len(result.lines)) == (2, b"", 1)
    assert "is one of the articles" in result.err
    assert article.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted({"bridge.txt", out.name})


def test_output_keeps_permissions_and_links(article: Path, tmp_path: Path) -> None:
    real = tmp_path / "folder" / "real.yaml"
    real.parent.mkdir()
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(real)
    assert run("summarize", article, "-o", link).status == 0
    assert link.is_symlink()
    assert real.read_bytes() == run("summarize", article).out
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert os.listdir(real.parent) == ["real.yaml"]


def test_output_through_a_link_that_leads_nowhere_yet(article: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / "new.yaml")
    assert run("summarize", article, "-o", link).status == 0
    assert link.is_symlink()
    assert (tmp_path / "new.yaml").read_bytes() == run("summarize", article).out


def _device(name: str, minor: int, folder: Path) -> Path:
    """/dev/null or /dev/full; for root, who could do them harm, one of the test's own."""
    if os.getuid():
        return Path("/dev") / name
    path = folder / name
    try:
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, minor))
        path.open("wb").close()
    except OSError as error:
        pytest.skip(f"no device can be made here: {error}")
    return path


def test_output_to_devices(article: Path, tmp_path: Path) -> None:
    null, full = _device("null", 3, tmp_path), _device("full", 7, tmp_path)
    assert run("summarize", article, "-o", null) == (0, b"", "")
    assert stat.S_ISCHR(null.stat().st_mode)
    assert run("summarize", article, "-o", full) == (1, b"", f"kosovo-reader: {full}: No space left on device\n")
    assert stat.S_ISCHR(full.stat().st_mode)


def test_output_to_a_pipe_with_a_name(article: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([*COMMAND, "summarize", article, "-o", pipe], env=environment()) as process:
        assert pipe.read_bytes() == run("summarize", article).out
    assert process.returncode == 0
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(("signum", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)])
@pytest.mark.parametrize("to_file", [True, False], ids=["file", "pipe"])
def test_stopped_midway(signum: int, status: int, to_file: bool, article: Path, tmp_path: Path) -> None:
    """It hangs on standard input when the signal comes, with one article summarized."""
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / "out.yaml"
    out.write_text("old")
    with subprocess.Popen(
        [*COMMAND, "summarize", article, "-", *(["-o", out] if to_file else [])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=mind_interrupts,
    ) as process:
        _wait_until_it_reads(process.pid)
        process.send_signal(signum)
        _, err = process.communicate()
    assert process.returncode == status
    assert err == b""
    assert out.read_text() == "old"
    assert (to_file and signum == signal.SIGKILL) or os.listdir(folder) == ["out.yaml"]


AMID_A_CALLBACK = """
import os, signal
from kosovo_reader.leaving import leave, undone

class Late:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)

signal.signal(signal.SIGTERM, leave)
with undone(lambda: print("undone", flush=True)):
    Late()
    print("went on", flush=True)
"""


def test_stopped_where_no_exception_is_heard() -> None:
    done = subprocess.run(
        [sys.executable, "-c", AMID_A_CALLBACK], capture_output=True, text=True, env=environment(), check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (143, "undone\n", "")


def test_interrupt_is_ignored_where_it_was_before(article: Path) -> None:
    """As under nohup and in the background of a script."""
    with subprocess.Popen(
        ["sh", "-c", 'trap "" INT; exec "$@"', "sh", *COMMAND, "summarize", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    ) as process:
        _wait_until_it_reads(process.pid)
        process.send_signal(signal.SIGINT)
        time.sleep(0.1)
        out, _ = process.communicate(ARTICLE.encode())
    assert process.returncode == 0
    assert yaml.safe_load(out)["files"] == 1


def _wait_until_it_reads(pid: int) -> None:
    """Wait until a process sleeps in a read of standard input; /proc/PID/syscall begins with number and descriptor."""
    for _ in range(2000):
        time.sleep(0.01)
        try:
            if Path(f"/proc/{pid}/syscall").read_text().startswith(("0 0x0 ", "63 0x0 ")):  # x86-64, arm64
                return
        except OSError:  # not to be asked here
            time.sleep(2)
            return
    pytest.fail("the process never waited for standard input")


# streams


def test_standard_output_closed(article: Path) -> None:
    result = run("summarize", article, prefix=["sh", "-c", 'exec "$@" >&-', "sh"])
    assert (result.status, result.err) == (1, "kosovo-reader: standard output: is closed\n")


def test_standard_output_full(article: Path) -> None:
    with open("/dev/full", "wb") as full:
        result = run("summarize", article, stdout=full)
    assert (result.status, result.err) == (1, "kosovo-reader: standard output: No space left on device\n")


@pytest.mark.parametrize("args", [["summarize", SEEDS], ["--help"], ["summarize", "--help"]])
def test_reader_of_a_pipe_is_gone(args: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    result = run(*args, stdout=write)
    os.close(write)
    assert (result.status, result.err) == (141, "")


def test_standard_input_closed() -> None:
    result = run("summarize", "-", prefix=["sh", "-c", 'exec "$@" <&-', "sh"])
    assert (result.status, result.err) == (1, "kosovo-reader: -: standard input is closed\n")


def test_standard_error_closed(tmp_path: Path) -> None:
    result = run("summarize", tmp_path / "none.txt", prefix=["sh", "-c", 'exec "$@" 2>&-', "sh"])
    assert (result.status, result.document["files"]) == (1, 1)


def test_disk_full(article: Path, tmp_path: Path) -> None:
    """A limit of one block on the size of files that are written: the old file is whole."""
    many = tmp_path / "many"
    many.mkdir()
    for n in range(30):
        (many / f"{n}.txt").write_text(ARTICLE, "utf-8")
    out = tmp_path / "out.yaml"
    out.write_text("old")
    result = run("summarize", many, "-o", out, prefix=["sh", "-c", 'ulimit -f 1; exec "$@"', "sh"])
    assert (result.status, result.lines) == (1, [f"kosovo-reader: {out}: File too large"])
    assert out.read_text() == "old"
    assert sorted(os.listdir(tmp_path)) == ["bridge.txt", "many", "out.yaml"]


@pytest.mark.parametrize(
    "changes",
    [
        {"HOME": ""},
        {"LANG": "C", "LC_ALL": "C"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2"},
        {"PYTHONOPTIMIZE": "1"},
        {"PYTHONUNBUFFERED": "1"},
        {"TZ": "Pacific/Kiritimati"},
    ],
    ids=str,
)
def test_same_bytes_in_any_environment(changes: dict[str, str]) -> None:
    assert run("summarize", SEEDS, env=environment(**changes)).out == run("summarize", SEEDS).out


def test_no_bar_in_a_pipe() -> None:
    assert run("summarize", SEEDS).err == ""


@pytest.mark.parametrize("interrupted", [False, True])
def test_bar_on_a_terminal(interrupted: bool, article: Path, tmp_path: Path) -> None:
    """Standard error is a terminal, standard output is not, and the second article comes after more than a second. An
    interrupt, amid a third that is long, leaves no hidden cursor.
    """
    long = tmp_path / "long.txt"
    long.write_text(ARTICLE * (8000 if interrupted else 1))
    terminal, end = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, "summarize", article, "-", long],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=end,
        env=environment(TERM="xterm"),
        preexec_fn=mind_interrupts,
    ) as process:
        _wait_until_it_reads(process.pid)
        time.sleep(1.2)
        assert process.stdin
        process.stdin.write(ARTICLE.encode())
        process.stdin.close()
        shown = os.read(terminal, 10_000)
        if interrupted:
            process.send_signal(signal.SIGINT)
        assert process.stdout
        out = process.stdout.read()
    os.set_blocking(terminal, False)
    with suppress(BlockingIOError):  # all of it had come before
        shown += os.read(terminal, 10_000)
    os.close(end)
    os.close(terminal)
    assert process.returncode == (130 if interrupted else 0)
    assert b"\x1b[?25l" in shown
    assert shown.endswith(b"\x1b[?25h\r\n")
    assert interrupted or b"100%" in shown
    assert interrupted or yaml.safe_load(out)["files"] == 3


def test_message_stands_beside_no_bar(article: Path) -> None:
    """The bar has been drawn, after more than a second, when the third input is told of."""
    terminal, end = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, "summarize", article, "-", "none.txt"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=end,
        env=environment(TERM="xterm"),
    ) as process:
        _wait_until_it_reads(process.pid)
        time.sleep(1.2)
        process.communicate(ARTICLE.encode())
    shown = os.read(terminal, 10_000)
    os.close(end)
    os.close(terminal)
    before, told, after = shown.partition(b"\r\x1b[Kkosovo-reader: none.txt: no such file or directory\r\n")
    assert told
    assert b"66%" in before
    assert b"100%" in after


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
