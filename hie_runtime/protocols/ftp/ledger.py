"""What is stored here and still lies on the server: known again after a lost connection and after a crash."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from hie_runtime.protocols.ftp.remote import RemoteFile

# Lines that say nothing any more are left in the file up to so many.
SLACK = 1000


class Noted(NamedTuple):
    """A stored file: its time and size on the server, SHA-256 of its bytes."""

    modified: int
    size: int
    digest: str

    def like(self, file: RemoteFile) -> bool:
        """Whether a listing shows the same file, as far as a listing can."""
        return (self.modified, self.size) == (file.modified, file.size)


class Ledger:
    """A file of lines, one a change, on stable storage when a call returns. All calls wait for the disk and raise
    OSError when it refuses; one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._noted: dict[str, Noted] = {}
        self._lines = 0

    def load(self) -> None:
        """Read it, if there is one. A last line cut off by a crash counts as not written."""
        self._noted.clear()
        if not self._path.exists():
            return
        for line in self._path.read_text("utf-8").splitlines():
            try:
                path, *rest = json.loads(line)
                noted = Noted(int(rest[0]), int(rest[1]), str(rest[2])) if rest else None
            except (ValueError, TypeError, IndexError):
                continue
            self._apply(str(path), noted)
        self._compact()

    def get(self, path: str) -> Noted | None:
        """What is noted of a file."""
        return self._noted.get(path)

    def note(self, stored: Iterable[tuple[str, Noted]]) -> None:
        """Files that are stored now."""
        self._append(list(stored))

    def forget(self, paths: Iterable[str]) -> None:
        """Files that are no longer on the server, or are not what they were."""
        self._append([(path, None) for path in paths if path in self._noted])

    def keep(self, paths: Collection[str]) -> None:
        """Forget all but these."""
        self.forget([path for path in self._noted if path not in paths])

    def _apply(self, path: str, noted: Noted | None) -> None:
        if noted is None:
            self._noted.pop(path, None)
        else:
            self._noted[path] = noted

    def _append(self, changes: list[tuple[str, Noted | None]]) -> None:
        if not changes:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # the line end in front ends a line that a crash cut off
        text = "".join("\n" + json.dumps([path, *(noted or ())]) for path, noted in changes)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        for path, noted in changes:
            self._apply(path, noted)
        self._lines += len(changes)
        if self._lines > 2 * len(self._noted) + SLACK:
            self._compact()

    def _compact(self) -> None:
        part = self._path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps([path, *noted]) + "\n" for path, noted in self._noted.items())
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, self._path)
        self._lines = len(self._noted)
