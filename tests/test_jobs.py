"""`-j N`: the same bytes for any N, and nothing lost but what kills its process."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from command import COMMAND, SEEDS, environment, mind_interrupts, run
from corpus import ARTICLES

LINUX = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks /proc for the processes of a session")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """200 articles, one of them unreadable, one not UTF-8."""
    for i in range(198):
        shutil.copy(ARTICLES[i % len(ARTICLES)], tmp_path / f"{i:03}.txt")
    (tmp_path / "050a.txt").write_bytes(b"\0")
    (tmp_path / "150a.txt").write_bytes(b"KFOR said \xe9.")
    return tmp_path


def session(leader: int) -> list[int]:
    """The other processes of a session that are alive."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader and int(stat.parent.name) != leader and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def start(folder: Path, output: Path) -> "subprocess.Popen[str]":
    """Begin with two processes in a session of their own; back when both are there."""
    process = subprocess.Popen(
        [*COMMAND, "summarize", folder, "-j", "2", "-o", output],
        env=environment(),
        start_new_session=True,
        preexec_fn=mind_interrupts,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until(lambda: len(session(process.pid)) == 2)
    return process


def wait_until(come: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not come():
        assert time.monotonic() < end
        time.sleep(0.005)


@pytest.mark.parametrize("options", [[], ["--no-overview"]])
def test_the_same_bytes(folder: Path, options: list[str]) -> None:
    one = run("summarize", folder, *options)
    assert one.status == 1
    assert len(one.lines) == 2
    for jobs in ("2", "3", "50"):
        assert run("summarize", folder, *options, "-j", jobs) == one


def test_the_order_is_that_of_the_arguments(folder: Path) -> None:
    named = sorted(folder.glob("1*.txt"), reverse=True)
    told = run("summarize", "--no-overview", "-j", "3", *named).document
    assert [entry["source"] for entry in told["articles"]] == [str(path) for path in named]


FAULTY = """
import os, sys
from kosovo_reader import summary

whole = summary.Parts.__init__

def init(self, article):
    if "050" in article.source:
        raise RecursionError("too deep")
    if "070" in article.source:
        os.kill(os.getpid(), 9)
    whole(self, article)

summary.Parts.__init__ = init
from kosovo_reader.cli import run
sys.exit(run())
"""


@LINUX
def test_an_article_that_fails_and_one_that_kills_cost_no_other(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAULTY, "summarize", "--no-overview", "-j", "2", folder],
        capture_output=True,
        env=environment(),
        timeout=120,
        check=False,
    )
    told = yaml.load(done.stdout, Loader=yaml.CSafeLoader)
    assert done.returncode == 1
    assert {entry["source"][-8:]: entry["reason"] for entry in told["skipped"]} == {
        "/050.txt": "could not be summarized (RecursionError: too deep)",
        "050a.txt": "not a text file",
        "/070.txt": "could not be summarized (its process was killed, twice)",
    }
    assert len(told["articles"]) == 197


def test_standard_input_beside_files() -> None:
    data = (SEEDS / "001_0b2b93ed4de033b1.txt").read_bytes()
    one = run("summarize", SEEDS, "-", stdin=data)
    assert run("summarize", SEEDS, "-", "-j", "2", stdin=data) == one


@pytest.mark.parametrize("jobs", ["0", "-1", "two"])
def test_no_number_of_processes(jobs: str) -> None:
    assert run("summarize", SEEDS, "--jobs", jobs).status == 2


@LINUX
def test_a_killed_process_loses_nothing(folder: Path, tmp_path: Path) -> None:
    with start(folder, tmp_path / "out.yaml") as process:
        os.kill(session(process.pid)[0], signal.SIGKILL)
        _, said = process.communicate()
    one = run("summarize", folder)
    assert (tmp_path / "out.yaml").read_bytes() == one.out
    assert said == one.err


@LINUX
@pytest.mark.parametrize(("signum", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)])
@pytest.mark.parametrize("everyone", [True, False], ids=["all are told", "the first is told"])
def test_a_signal_ends_all(folder: Path, tmp_path: Path, signum: int, status: int, everyone: bool) -> None:
    with start(folder, tmp_path / "out.yaml") as process:
        (os.killpg if everyone else os.kill)(process.pid, signum)
        _, said = process.communicate()
    assert (process.returncode, said) == (status, "")
    wait_until(lambda: not session(process.pid))
    assert not (tmp_path / "out.yaml").exists()
    assert signum == signal.SIGKILL or not list(tmp_path.glob(".kosovo-reader-*"))
