"""The command, also `python -m kosovo_reader`. Signals are taken in hand before anything else is imported."""

import gc
import os
import signal
import sys

from kosovo_reader.leaving import leave

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main() -> None:
    """Run the command line and exit; 130 when interrupted, 143 when terminated."""
    for signum in _SIGNALS:
        if signal.getsignal(signum) is not signal.SIG_IGN:  # nohup
            signal.signal(signum, leave)
    gc.disable()  # until all is imported: none of it is garbage
    from kosovo_reader.cli import run

    status = run()
    if sys.getprofile() is None:  # all is written; to take every module down is a twentieth of a short run
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    main()
