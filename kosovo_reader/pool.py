"""The same work on many inputs by several processes. What comes of it comes in the order of the inputs.

Imported only where there is more than one process: `multiprocessing` alone takes as long as a short article.
"""

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Generic, NamedTuple, TypeVar

from kosovo_reader.leaving import undone

Given = TypeVar("Given")
Made = TypeVar("Made")

_CHUNK = 16  # inputs a process is given at a time; results in plenty fill the pipe, few leave a process idle
_GIVEN = 2  # chunks that wait at a process: it need not wait for the next
_AHEAD = 64  # chunks for each process that may be done before their turn
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

_processes = multiprocessing.get_context("fork" if sys.platform == "linux" else None)


class _Task(NamedTuple):
    """The inputs `first <= i < last`. tried: a process has died of them, or while it had them."""

    first: int
    last: int
    tried: bool = False


def spread(
    inputs: Sequence[Given], work: Callable[[Given], Made], lost: Callable[[Given], Made], processes: int
) -> Iterator[Made]:
    """`map(work, inputs)` by several processes.

    When a process dies (out of memory, killed), what it was at is tried once more, each input alone. `lost` gives the
    outcome of an input that a second process dies of. Leaving the iterator ends all processes.
    """
    size = max(1, min(_CHUNK, len(inputs) // (4 * processes)))
    todo = deque(_Task(first, min(first + size, len(inputs))) for first in range(0, len(inputs), size))
    done: dict[int, Made] = {}
    workers: list[_Worker[Given, Made]] = []
    with undone(lambda: [worker.end() for worker in workers]):
        for _ in range(min(processes, len(todo))):
            workers.append(_Worker(inputs, work, workers))
        for i in range(len(inputs)):
            while i not in done:
                for worker in workers:
                    worker.take(todo, i + _AHEAD * size * processes)
                for pipe in wait([worker.pipe for worker in workers if worker.tasks]):
                    at = next(at for at, worker in enumerate(workers) if worker.pipe is pipe)
                    task, outcomes = workers[at].outcomes()
                    if outcomes is None:
                        tasks = workers[at].end()
                        workers[at] = _Worker(inputs, work, workers)
                        todo.extendleft(reversed([*_again(task), *tasks]))
                        if task.tried:
                            outcomes = [lost(inputs[task.first])]
                    if outcomes is not None:
                        done.update(zip(range(task.first, task.last), outcomes, strict=True))
            yield done.pop(i)


def _again(task: _Task) -> list[_Task]:
    """The inputs of a task, one by one; none if that has been tried."""
    return [] if task.tried else [_Task(i, i + 1, tried=True) for i in range(task.first, task.last)]


class _Worker(Generic[Given, Made]):
    """A process, and the tasks that it has been given."""

    def __init__(
        self, inputs: Sequence[Given], work: Callable[[Given], Made], others: Sequence["_Worker[Given, Made]"]
    ) -> None:
        self.pipe, end = _processes.Pipe()
        self.tasks: deque[_Task] = deque()
        pipes = [self.pipe, *(other.pipe for other in others if not other.pipe.closed)]
        self._process = _processes.Process(target=_serve, args=(end, pipes, inputs, work), daemon=True)
        signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)  # our handlers are not for a process that is half made
        try:
            self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
        end.close()

    def take(self, todo: deque[_Task], limit: int) -> None:
        """Take tasks, but none that begins beyond the limit."""
        while todo and len(self.tasks) < _GIVEN and todo[0].first < limit:
            self.tasks.append(todo.popleft())
            with suppress(OSError):  # it has died: `outcomes` will tell
                self.pipe.send(self.tasks[-1])

    def outcomes(self) -> tuple[_Task, list[Made] | None]:
        """The oldest task and what came of it; None if the process has died."""
        task = self.tasks.popleft()
        try:
            return task, self.pipe.recv()
        except (EOFError, OSError):
            return task, None

    def end(self) -> deque[_Task]:
        """End the process; the tasks that it leaves."""
        self.pipe.close()
        self._process.kill()
        self._process.join()
        return self.tasks


def _serve(
    pipe: Connection, others: Sequence[Connection], inputs: Sequence[Given], work: Callable[[Given], Made]
) -> None:
    """The life of a process: it ends with its parent, whose part of the pipe nobody else may hold open."""
    for signum in _SIGNALS:  # a terminal tells the parent of the first as well, and the parent ends us
        ignored = signum == signal.SIGINT or signal.getsignal(signum) is signal.SIG_IGN  # nohup
        signal.signal(signum, signal.SIG_IGN if ignored else signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    for other in others:
        other.close()
    with suppress(EOFError, OSError):
        while True:
            first, last, _ = pipe.recv()
            pipe.send([work(one) for one in inputs[first:last]])
