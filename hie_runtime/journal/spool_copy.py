"""Copies of large messages' files on a server, so that another machine can read them too."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

from hie_runtime.journal.block import Block, JournalError
from hie_runtime.messages.large import LargeMessageError, Outline, Spooled

PART_BYTES = 1 << 20


async def pieces(file: Spooled) -> AsyncIterator[tuple[int, bytes]]:
    """The file in numbered parts of PART_BYTES. Raises JournalError when it is not what was received."""
    chunks, part, held = file.chunks(), 0, b""
    while True:
        try:
            chunk = await asyncio.to_thread(next, chunks, None)
        except LargeMessageError as error:
            raise JournalError(str(error)) from error
        held += chunk or b""
        if len(held) >= PART_BYTES or (chunk is None and held):
            yield part, held
            part, held = part + 1, b""
        if chunk is None:
            return


def missing_files(blocks: Iterable[Block]) -> list[Path]:
    """Files of the blocks' large messages that are not on this machine."""
    bodies = [block.bodies[position] for block in blocks for position in block.large]
    files = [body.spooled for body in bodies if isinstance(body, Outline)]
    return [file.path for file in files if not _is_here(file.path, file.size)]


def _is_here(path: Path, size: int) -> bool:
    with contextlib.suppress(OSError):
        return path.stat().st_size == size
    return False


def put_together(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file from its parts, whole or not at all. Its content is compared with its checksum when it is read.

    Raises JournalError."""
    half = path.with_name(f"{path.name}.{uuid.uuid4().hex}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with half.open("xb") as file:
            for part in parts:
                file.write(part)
        half.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
        raise JournalError(f"{path}: cannot be copied from the server: {error.strerror}") from error
