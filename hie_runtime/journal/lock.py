"""One runtime a data folder: an operating-system lock that a crash lets go by itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from hie_runtime.journal.block import JournalError

LOCK_FILE = "runtime.lock"


class DataFolderLock:
    """An exclusive lock on a data folder, held while this object is acquired."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        self._file: IO[str] | None = None

    def acquire(self) -> None:
        """Take the lock. Raises JournalError naming the process that holds it."""
        try:
            file = self._path.open("a+", encoding="ascii")
        except OSError as error:
            raise JournalError(f"{self._path}: cannot write in the data folder: {error.strerror}") from error
        try:
            _lock(file)
        except OSError:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            file.close()
            raise JournalError(
                f"{self._path.parent}: another runtime (process {holder}) is using this data folder; "
                "stop it or give another --data-dir"
            ) from None
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        self._file = file

    def release(self) -> None:
        """Let the lock go."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        # Beyond the text, so that the holder's number stays readable to others.
        file.seek(1 << 20)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
