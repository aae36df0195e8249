"""The linter, the formatter and the type checker are tests like the others."""

import subprocess
import sys

import pytest
from command import ROOT


@pytest.mark.parametrize(
    "words",
    [
        ["ruff", "check", "--output-format", "concise", "kosovo_reader", "tests"],
        ["ruff", "format", "--check", "kosovo_reader", "tests"],
        ["mypy"],
    ],
    ids=" ".join,
)
def test_tool(words: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
