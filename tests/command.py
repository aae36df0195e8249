"""The installed command, started as a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
_INSTALLED = Path(sys.executable).with_name("kosovo-reader")
INSTALLED = _INSTALLED.exists()
# Where nothing is installed (a developer's checkout), the checkout is what runs.
COMMAND = [str(_INSTALLED)] if INSTALLED else [sys.executable, "-m", "kosovo_reader"]

ARTICLE = """date 2023-05-30

Bridge closed in divided northern town

Three policemen were injured on Monday when the bridge was stormed, KFOR said.

“We have to wait,” said Ana Petrović, a teacher who lives beside it. She has lived there for years.
"""


def mind_interrupts() -> None:
    """For a process that a test interrupts: the tests, in the background of a script, are started to ignore that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Result(NamedTuple):
    status: int
    out: bytes
    err: str

    @property
    def document(self) -> Any:
        return yaml.load(self.out, Loader=yaml.CSafeLoader)

    @property
    def lines(self) -> list[str]:
        return self.err.splitlines()


def environment(**changes: str) -> dict[str, str]:
    env = dict(os.environ) | changes
    if not INSTALLED:
        env["PYTHONPATH"] = str(ROOT)
    return env


def run(
    *args: str | bytes | Path,
    stdin: bytes | None = b"",
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    prefix: Sequence[str] = (),
    **more: Any,
) -> Result:
    """Run `kosovo-reader ARGS`; standard output as bytes, standard error as text."""
    done = subprocess.run(
        [*prefix, *COMMAND, *args],
        input=stdin,
        stdout=more.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=env or environment(),
        timeout=120,
        check=False,
        **more,
    )
    result = Result(done.returncode, done.stdout or b"", done.stderr.decode())
    assert "Traceback" not in result.err
    assert all(line.startswith("kosovo-reader: ") for line in result.lines)
    return result
