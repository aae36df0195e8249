"""The benchmark works. What it measures is no test: it depends on the machine, and on what else that does."""

import subprocess
import sys
from pathlib import Path

import pytest
from bench import news
from command import INSTALLED, environment

from kosovo_reader.layout.masthead import read_article


@pytest.mark.skipif(not INSTALLED, reason="kosovo-reader is not installed beside this interpreter")
def test_quick_round() -> None:
    bench = Path(__file__).with_name("bench.py")
    done = subprocess.run(
        [sys.executable, bench, "--quick", "--installed"], env=environment(), capture_output=True, text=True, check=True
    )
    table = [line.split("|")[1:-1] for line in done.stdout.splitlines() if line.startswith("|")]
    assert {len(cells) for cells in table} == {4}
    goals = [float(goal[4:]) for _, _, goal, _ in table[2:] if goal.strip()]
    assert goals == [1.35, 1.40, 0.12, 1.50, 1.05, 1.10, 1.20, 15.0, 1.08]
    assert all(mark.strip() in ("met", "missed") for _, _, goal, mark in table[2:] if goal.strip())
    missed = sum(mark.strip() == "missed" for *_, mark in table)
    assert done.stdout.count("\nmissed, ") == missed


def test_unknown_section() -> None:
    bench = Path(__file__).with_name("bench.py")
    done = subprocess.run([sys.executable, bench, "wealth"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("no such section: wealth\n")


def test_the_corpora_are_running_text() -> None:
    """Behind "Related articles" all is furniture, and costs nothing."""
    for size in (4096, 50_000):
        body = sum(b.end - b.start for b in read_article("news", news(size)).blocks if b.kind == "body")
        assert body > 0.9 * size
