"""The command, also `python -m kosovo_reader`. Signals are taken in hand before anything else is imported."""

import gc
import os
import signal
import sys

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main() -> None:
    """Run the command line and exit; 130 when interrupted, 143 when terminated."""
    for signum in _SIGNALS:
        if signal.getsignal(signum) is not signal.SIG_IGN:  # nohup
            signal.signal(signum, _leave)
    gc.disable()  # until all is imported: none of it is garbage
    from kosovo_reader.cli import run

    status = run()
    if sys.getprofile() is None:  # all is written; to take every module down is a twentieth of a short run
        os._exit(status)
    sys.exit(status)


def _leave(signum: int, _: object) -> None:
    """Leave by way of all `finally` clauses, undisturbed by a second signal."""
    for other in _SIGNALS:
        signal.signal(other, signal.SIG_IGN)
    raise SystemExit(128 + signum)


if __name__ == "__main__":
    main()
