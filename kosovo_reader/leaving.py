"""What must not outlast the run: a half-written file, a process, a hidden cursor. A signal ends the run here.

An exception from a signal's handler would do, were there no `__del__`, no callback of a weak reference, no hook at a
fork: raised in one of those it is printed and lost, and the run goes on.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_undoings: list[Callable[[], object]] = []


@contextmanager
def undone(undo: Callable[[], object]) -> Iterator[None]:
    """A block that ends with `undo`, however it ends. A signal may call it once more, amid the block or amid `undo`."""
    _undoings.append(undo)
    try:
        yield
    finally:
        undo()
        _undoings.remove(undo)


def leave(signum: int, _: object) -> None:
    """Undo what is under way, the latest first, and exit as a shell says it: 130 when interrupted."""
    for undo in reversed(_undoings):
        with suppress(Exception):
            undo()
    os._exit(128 + signum)
