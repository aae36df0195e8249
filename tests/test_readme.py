"""What the README shows is what the program prints."""

import re
import subprocess
import sys
from pathlib import Path

from command import COMMAND, ROOT, environment, run

README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = [(m[1], m[2]) for m in re.finditer(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)]


def block(language: str, start: str) -> str:
    """The code of that language that starts so."""
    return next(code for kind, code in BLOCKS if kind == language and code.startswith(start))


def test_example_is_what_is_printed() -> None:
    shown = block("sh", "kosovo-reader summarize --no-overview -")
    command, article = shown.split(" <<'END'\n")
    done = run(*command.split()[1:], stdin=article.removesuffix("END\n").encode())
    assert done.out.decode() == block("yaml", "schema: 1")
    assert (done.status, done.err) == (0, "")


def test_pipe_into_python_prints_statements() -> None:
    shown = block("sh", "kosovo-reader summarize seeds/ | python")
    code = shown.split("python -c '\n")[1].removesuffix("'\n")
    summary = run("summarize", "seeds", cwd=ROOT).out
    done = subprocess.run([sys.executable, "-c", code], input=summary, capture_output=True, check=True)
    lines = done.stdout.decode().splitlines()
    assert len(lines) > 10
    assert all(line.count("\t") == 3 for line in lines)


def test_python_example_runs() -> None:
    code = block("python", "from kosovo_reader import")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, env=environment(PYTHONPATH=str(ROOT))
    )
    assert len(done.stdout.splitlines()) == 5


def test_python_example_goes_on_after_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0")
    (tmp_path / "b.txt").write_text("Bridge closed\n\nThree men were killed on Monday, police said.\n")
    code = block("python", "from kosovo_reader import").replace("seeds/", str(tmp_path))
    env = environment(PYTHONPATH=str(ROOT))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert done.stdout == f"{tmp_path}/a.txt not a text file\nBridge closed ['Three men were killed']\n"


def test_files_that_the_table_names_are_there() -> None:
    named = re.findall(r"`((?:kosovo_reader|tests)/[\w/.]*)`", README)
    assert len(named) > 6
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_two_commands_make_their_own_environments() -> None:
    first, second = [code for kind, code in BLOCKS if kind == "sh" and "pip install" in code]
    assert first.startswith("python3 -m venv ")
    assert first.rstrip().endswith("kosovo-reader summarize seeds/")
    assert second.startswith("python3 -m venv ")
    assert second.rstrip().endswith("pytest")
    assert COMMAND
