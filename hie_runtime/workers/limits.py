"""Limits a worker sets on itself: seconds per message and megabytes of data."""

from __future__ import annotations

import faulthandler
import signal
import sys
from typing import Any

MEGABYTE = 1024 * 1024
# What a worker exits with when a message needed more memory than it may use.
EXIT_MEMORY = 81
# What the runtime of SaxonC (GraalVM native image) exits with when it cannot go on: nearly always, no more memory.
EXIT_FATAL = 99


def limit_memory(megabytes: int) -> None:
    """Bound what this process may allocate; on systems without such a limit (Windows) nothing happens."""
    if megabytes <= 0 or sys.platform == "win32":
        return
    import resource

    # Linux counts what was asked for under DATA and also address space never used under AS
    kind = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    _soft, hard = resource.getrlimit(kind)
    wanted = megabytes * MEGABYTE
    limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(kind, (limit, hard))


def no_core_dumps() -> None:
    """A worker that crashes must not leave patients' messages in a core file."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class MessageTimer:
    """Ends this process when one message takes too long.

    The kernel's timer does it where there is one: it needs neither Python's lock nor a thread, so that
    a regular expression without end is ended too. Arming costs half a microsecond.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._set: Any = getattr(signal, "setitimer", None)
        if self._set is not None:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)

    def start(self) -> None:
        """A message begins."""
        if not self._seconds:
            return
        if self._set is not None:
            self._set(signal.ITIMER_REAL, self._seconds)
        else:
            faulthandler.dump_traceback_later(self._seconds, exit=True)

    def stop(self) -> None:
        """Nothing is being worked on."""
        if not self._seconds:
            return
        if self._set is not None:
            self._set(signal.ITIMER_REAL, 0)
        else:
            faulthandler.cancel_dump_traceback_later()
