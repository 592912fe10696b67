"""Watches whether messages can be stored: shows what is wrong, refuses the intake in time, notices when it is over."""

from __future__ import annotations

import time
from collections.abc import Callable

from hie_runtime.journal.api import FencedError, QueueStorage
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.commit import GroupCommit
from hie_runtime.monitoring.logging import RuntimeLog

LOOK_SECONDS = 1.0
# While trouble lasts it is logged again so often: a line for every refused message would fill the disk further.
LOG_SECONDS = 30.0
# The intake goes on when so much more than the minimum is free, so that it does not stop and go.
RESUME_AT = 1.1


class StorageWatch:
    """What is wrong with the storage of a production, and whether services may take in.

    Attributes:
        error: why the last transaction could not be stored; None when it could.
        short: why the intake is refused although storing works: little room is left; "" when it is not.
    """

    def __init__(self, storage: QueueStorage, minimum: Callable[[], int], log: RuntimeLog) -> None:
        self.error: JournalError | None = None
        self.short = ""
        self._storage = storage
        self._minimum = minimum
        self._log = log
        self._looked = self._logged = 0.0

    @property
    def text(self) -> str:
        """What is wrong, "" when nothing is."""
        return str(self.error) if self.error is not None else self.short

    def report(self, error: JournalError | None) -> None:
        """A transaction was stored (None), or was not and why."""
        if error is None:
            if self.error is not None:
                self.error, self._logged = None, 0.0
                self._log.write("info", "", "storage", "storing works again")
            return
        now = time.monotonic()
        if self.error is None or now - self._logged >= LOG_SECONDS:
            self._logged = now
            self._log.write("error", "", "storage", str(error))
        self.error = error

    async def look(self, commit: GroupCommit) -> None:
        """Once a second: how much room there is; and in trouble, whether storing works again.

        A production without traffic would not learn that by itself, and a balancer sends none to one not ready."""
        now = time.monotonic()
        if now - self._looked < LOOK_SECONDS:
            return
        self._looked = now
        self._look_for_room()
        if self.error is None or isinstance(self.error, FencedError):
            return
        try:
            await commit.exclusive(self._storage.probe)
        except JournalError as error:
            self.report(error)
        else:
            self.report(None)

    def _look_for_room(self) -> None:
        minimum = self._minimum()
        try:
            free = self._storage.free_bytes()
        except OSError as error:
            self.report(
                JournalError(f"the disk of the journal cannot be asked for its room: {error.strerror}")
            )
            return
        if free is None:
            return
        if self.short and free >= minimum * RESUME_AT:
            self.short = ""
            self._log.write("info", "", "storage", "there is room again: messages are taken in")
        elif free < minimum or self.short:
            fresh = not self.short
            self.short = (
                f"only {free >> 20} MB are free on the disk of the journal, less than the {minimum >> 20} MB the production keeps "
                "free (min_free_bytes): no message is taken in until there is room; what is stored is sent on"
            )
            if fresh:
                self._log.write("error", "", "storage", self.short)
