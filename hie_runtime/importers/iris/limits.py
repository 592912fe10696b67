"""How much an import reads, how it tells how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from hie_runtime.errors import HIEError

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of what is read into memory.

    file_bytes: largest file, unpacked; all files together may have four times that. files: how many files,
    those inside zips too. A file may hold an element or attribute each 20 bytes it may be long, which bounds
    its tree in memory to about ten times ``file_bytes``."""

    file_bytes: int = 64 * MB
    files: int = 20_000

    @property
    def all_bytes(self) -> int:
        """Bytes of all files together."""
        return 4 * self.file_bytes

    @property
    def marks(self) -> int:
        """Elements and attributes of one file."""
        return self.file_bytes // 20


LIMITS = Limits()


class Stage(StrEnum):
    """What an import is doing."""

    READING = "reading"  # files
    CONVERTING = "converting"  # productions, rules and transforms
    WRITING = "writing"  # workspaces


Watch = Callable[[Stage, int, int], None]  # stage, how many are done, how many there are (as far as known)


class ImportStoppedError(HIEError):
    """Whoever watches an import raises this to stop it; nothing was written then."""


def unwatched(_stage: Stage, _done: int, _total: int) -> None:
    """For imports nobody watches."""


def size(count: int) -> str:
    """Bytes as a person reads them."""
    return f"{count / MB:.1f} MB" if count >= MB else f"{count} bytes"
