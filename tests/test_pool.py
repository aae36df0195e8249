"""Several processes: the order is kept, and whatever happens to one of them, nothing else is lost."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kosovo_reader.pool import spread


def square(n: int) -> int:
    return n * n


def slow_at_first(n: int) -> int:
    time.sleep(0.1 if n == 0 else 0)
    return n


def deadly(unlucky: int, n: int) -> int:
    """Kills its process, every time."""
    if n == unlucky:
        os.kill(os.getpid(), signal.SIGKILL)
    return n


def deadly_once(mark: Path, n: int) -> int:
    """Kills the first process that comes to 30."""
    if n == 30 and not mark.exists():
        mark.touch()
        os._exit(1)
    return n


def children() -> int:
    return len(multiprocessing.active_children())


@pytest.mark.parametrize("processes", [1, 2, 3, 40])
@pytest.mark.parametrize("number", [0, 1, 2, 15, 1000])
def test_like_map(number: int, processes: int) -> None:
    assert list(spread(range(number), square, square, processes)) == [n * n for n in range(number)]
    assert children() == 0


def test_order() -> None:
    assert list(spread(range(3000), slow_at_first, square, 2)) == list(range(3000))


def test_long_outcomes() -> None:
    long: Callable[[int], bytes] = bytes
    assert [len(made) for made in spread([10**6] * 50, long, long, 2)] == [10**6] * 50


@pytest.mark.parametrize("unlucky", [0, 17, 99])
@pytest.mark.parametrize("processes", [1, 2, 3])
def test_an_input_that_kills_its_process(unlucky: int, processes: int) -> None:
    outcomes = list(spread(range(100), partial(deadly, unlucky), lambda n: -n - 1, processes))
    assert outcomes == [-n - 1 if n == unlucky else n for n in range(100)]
    assert children() == 0


def test_a_process_killed_from_outside_loses_nothing(tmp_path: Path) -> None:
    outcomes = spread(range(100), partial(deadly_once, tmp_path / "mark"), lambda n: -1, 2)
    assert list(outcomes) == list(range(100))


def test_leaving_early_ends_all_processes() -> None:
    outcomes = spread(range(10**6), square, square, 2)
    assert next(outcomes) == 0
    assert children() == 2
    outcomes.close()  # type: ignore[attr-defined]
    assert children() == 0


def test_not_far_ahead(tmp_path: Path) -> None:
    """Where results are taken slowly, the processes wait."""
    outcomes = spread(range(10**5), partial(noted, tmp_path / "log"), square, 2)
    next(outcomes)
    time.sleep(0.3)
    assert (tmp_path / "log").stat().st_size < 5000
    outcomes.close()  # type: ignore[attr-defined]


def noted(log: Path, n: int) -> int:
    with log.open("a") as stream:
        stream.write("1")
    return n
