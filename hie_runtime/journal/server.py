"""What the storages on a server have in common: writes that neither get lost nor double while it restarts.

Each write carries a number and the session it is made in. A session begins with every connection: the server then
refuses whatever an earlier one has still under way, and says which number it stored last. So a write whose answer never
came is known to be stored or not, and only one that is not is made again.
"""

from __future__ import annotations

import asyncio
import shutil
from abc import abstractmethod
from pathlib import Path
from typing import Any

from hie_runtime.faults import DiskFault, fault_point
from hie_runtime.journal.api import FencedError, QueueStorage, StorageFullError, WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.lock import DataFolderLock
from hie_runtime.journal.mark import JournalMark
from hie_runtime.journal.spool import delete_files
from hie_runtime.journal.spool_copy import pieces
from hie_runtime.journal.storages import StorageURL
from hie_runtime.messages.large import SPOOL_FOLDER, Outline

RECONNECT_SECONDS = 0.25
# A server that is back within this time is not noticed by those who send to us: their acknowledgements come later.
# After that what comes in is refused, until it is back.
GRACE_SECONDS = 10.0
# How long reading at a start waits for a server that does not answer.
PATIENCE_SECONDS = 30.0
# Housekeeping asks the server about sizes and the epoch so often: a runtime without traffic learns that it was relieved.
LOOK_SECONDS = 1.0


class ConnectionLost(JournalError):
    """The server went away or did not answer; what was under way may have been done."""


class ServerQueueStorage(QueueStorage):
    """Writing to a server, whichever it is.

    The data folder holds the lock against a second runtime in it, the files of large messages, and the mark
    of what was acknowledged from here, by which a server that was set back is noticed."""

    kind = ""

    def __init__(self, server: StorageURL, folder: Path, durability: str) -> None:
        self.server = server
        self.folder = folder
        self.durability = durability
        self.journal_id = self.epoch = 0
        self.copies_files = server.options.get("spool", "database") == "database"
        self._lock = DataFolderLock(folder)
        self._mark: JournalMark
        self._number = 0  # of the last write known to be stored
        self._next = (1, 1)
        self._remarks: list[str] = []
        self._trouble: JournalError | None = None
        self._closing = False
        self._down_since: float | None = None
        self._looked = 0.0
        self._bytes = 0

    # -- what each server does in its own way

    @abstractmethod
    async def _take_over(self) -> int:
        """Connect, prepare what is not there, take the epoch, set journal_id, _number and _next.

        Returns the highest block ever stored. Raises JournalError."""

    @abstractmethod
    async def _begin_session(self) -> int:
        """Connect again and begin a session; the number of the last write stored. Raises ConnectionLost, FencedError."""

    @abstractmethod
    def _connected(self) -> bool:
        """Whether there is a connection to write on, as far as is known."""

    @abstractmethod
    async def _drop(self) -> None:
        """Give the writing connection up."""

    @abstractmethod
    def _rows(self, batch: WriteBatch) -> Any:
        """A batch as :meth:`_append` takes it."""

    @abstractmethod
    async def _append(self, number: int, rows: Any) -> None:
        """Write; raises ConnectionLost when nobody knows whether it was done, another JournalError when it was not."""

    @abstractmethod
    async def _store_part(self, name: str, part: int, data: bytes) -> None:
        """Store a piece of a large message's file; one that is there already stays. Raises JournalError."""

    @abstractmethod
    async def _look(self) -> int:
        """Bytes of the journal now. Raises FencedError when another runtime has taken over, ConnectionLost."""

    @abstractmethod
    async def _files(self) -> tuple[set[str], set[str]]:
        """Names of the files stored messages lie in, and of those the server has no copy of."""

    @abstractmethod
    async def destroy(self) -> None:
        """Delete the journal, all of it, from the server; opened before, closed after."""

    @abstractmethod
    async def _disconnect(self) -> None:
        """Close every connection."""

    # -- opening

    async def open(self) -> None:
        """Lock the data folder, take over the journal; see QueueStorage."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise JournalError(f"{self.folder}: cannot create the data folder: {error.strerror}") from error
        self._lock.acquire()
        try:
            self._mark = JournalMark(self.folder, f"{self.kind}.mark")
            highest = await self._take_over()
            self._compare(highest)
            self._mark.hold(self.journal_id, highest)
            await self._look_at_files()
        except BaseException:
            await self._disconnect()
            self._lock.release()
            raise

    def _compare(self, highest: int) -> None:
        mark = self._mark
        if mark.journal == 0:
            return
        if mark.journal != self.journal_id:
            raise JournalError(
                f"{self.server.shown}: this is not the journal {mark.path} was kept for: the production was renamed, the journal was "
                f"made anew, or another was asked for. Nothing was changed. If that is right, delete {mark.path}"
            )
        if highest < mark.block:
            raise JournalError(
                f"{self.server.shown}: blocks {highest + 1} to {mark.block}, which were acknowledged, are missing: the server was set "
                f"back to an older state. Restore the newest; to go on without these messages, delete {mark.path}"
            )

    async def _look_at_files(self) -> None:
        """Delete files no message lies in; say which cannot be read here."""
        known, elsewhere = await self._files()
        spool = self.folder / SPOOL_FOLDER
        here = {file.name for file in spool.iterdir()} if spool.is_dir() else set()
        delete_files(self.folder, here - known)
        if lost := sorted(elsewhere - here):
            self._remarks.append(
                f"{len(lost)} large messages lie neither in {spool} nor on the server ({', '.join(lost[:3])} ...): they cannot be sent "
                "or shown from here. Copy that folder from the machine that received them"
            )

    @property
    def remarks(self) -> list[str]:
        """What was found on opening; see QueueStorage."""
        return self._remarks

    def next_ids(self) -> tuple[int, int]:
        """First free block id and entry id."""
        return self._next

    async def close(self) -> None:
        """Close the connections."""
        self._closing = True
        try:
            await self._disconnect()
            self._mark.close()
        finally:
            self._lock.release()

    # -- writing

    async def write(self, batch: WriteBatch) -> None:
        """One transaction; waits for a server that went away in the middle, until it says what it has stored."""
        rows = self._rows(batch)
        number = self._number + 1
        doubtful = False
        while True:
            try:
                if not self._connected():
                    stored = await self._begin_session()
                    self._compare_number(stored, number)
                    if doubtful and stored == number:
                        break
                    doubtful = False
                await self._copy_files(batch.blocks)
                _fault("before-insert")
                doubtful = True
                await self._append(number, rows)
                break
            except ConnectionLost as error:
                await self._drop()
                if self._closing or not (doubtful or self._patient()):
                    raise
                self.on_trouble(error)
                await asyncio.sleep(RECONNECT_SECONDS)
        self._number = number
        self._down_since = None
        if batch.blocks:
            self._move_mark(batch.blocks[-1].id)

    def _patient(self) -> bool:
        """Whether the server has been away for a short time only."""
        now = asyncio.get_running_loop().time()
        if self._down_since is None:
            self._down_since = now
        return now - self._down_since < GRACE_SECONDS

    def _compare_number(self, stored: int, number: int) -> None:
        if stored < self._number:
            self._trouble = JournalError(
                f"{self.server.shown}: the server has lost {self._number - stored} transactions it had confirmed (it was set back, or a "
                "replica that lagged took over). What of them is in memory is still sent; check what arrived"
            )
        self._number = number - 1

    def _move_mark(self, block: int) -> None:
        try:
            self._mark.move(block)
        except OSError as error:
            self._trouble = JournalError(f"{self._mark.path}: cannot be written: {error.strerror}")

    async def _copy_files(self, blocks: list[Block]) -> None:
        if not self.copies_files:
            return
        for block in blocks:
            for position in block.large:
                body = block.bodies[position]
                if isinstance(body, Outline):
                    async for part, data in pieces(body.spooled):
                        await self._store_part(body.spooled.path.name, part, data)

    async def probe(self) -> None:
        """Ask whether the server would store; see QueueStorage."""
        try:
            if not self._connected():
                self._compare_number(await self._begin_session(), self._number + 1)
            await self.write(WriteBatch(self.epoch))
        except ConnectionLost:
            await self._drop()
            raise

    # -- housekeeping

    def free_bytes(self) -> int | None:
        """Room on the disk of the data folder, which holds large messages; see QueueStorage."""
        return shutil.disk_usage(self.folder).free

    def stored_bytes(self) -> int:
        """Bytes as of the last look; see QueueStorage."""
        return self._bytes

    async def checkpoint(self) -> bool:
        """The server keeps its files by itself: this looks at its size, and whether another runtime has taken over."""
        if self._trouble is not None:
            trouble, self._trouble = self._trouble, None
            raise trouble
        now = asyncio.get_running_loop().time()
        if now - self._looked >= LOOK_SECONDS:
            self._looked = now
            try:
                self._bytes = await self._look()
            except ConnectionLost:
                return False  # the next write says so
            except JournalError as error:
                self.on_trouble(error)
        return False

    async def statistics(self) -> dict[str, int]:
        """Size in bytes; see QueueStorage."""
        self._bytes = await self._look()
        return {"bytes": self._bytes}


def fenced(shown: str, epoch: int) -> FencedError:
    """What a writer is told that is not the newest any more."""
    return FencedError(f"{shown}: another runtime has taken over this journal (ours was epoch {epoch})")


def _fault(point: str) -> None:
    try:
        fault_point(point)
    except DiskFault as error:
        raise StorageFullError(f"cannot store ({error})") from error
