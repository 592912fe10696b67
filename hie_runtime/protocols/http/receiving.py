"""A request's body: small ones in memory, large ones to a file while they come in, none longer than allowed."""

from __future__ import annotations

import asyncio
from pathlib import Path

from aiohttp import StreamReader

from hie_runtime.messages.large import LARGE_BYTES, SpoolWriter
from hie_runtime.protocols.base import AdapterError

# Bytes gathered before they are written to the file together.
WRITE_BYTES = 1 << 20


class BodyError(AdapterError):
    """A body that is not taken; ``status`` is what the peer is told."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


async def receive(content: StreamReader, limit: int, silence: float, spool: Path | None) -> bytes:
    """The whole body; an Outline, on stable storage, when it is large.

    silence: longest wait for more of it in seconds, 0 = no limit. Raises BodyError."""
    chunks: list[bytes] = []
    size = held = 0
    writer: SpoolWriter | None = None
    try:
        while chunk := await _next(content, silence):
            size += len(chunk)
            held += len(chunk)
            if size > limit:
                raise too_large(size, limit)
            chunks.append(chunk)
            if spool is not None and held >= WRITE_BYTES and size > LARGE_BYTES:
                writer = writer or SpoolWriter(spool)
                await asyncio.to_thread(writer.write, chunks)
                chunks, held = [], 0
        if writer is None:
            return b"".join(chunks)
        await asyncio.to_thread(writer.write, chunks)
        kept, writer = await asyncio.to_thread(writer.finish), None
        return kept
    except OSError as error:
        if isinstance(error, ConnectionError):
            raise BodyError(
                400, "connection lost inside a request; what had come of it is dropped"
            ) from error
        raise BodyError(503, f"a large message cannot be stored: {error.strerror or error}") from error
    finally:
        if writer is not None:
            await asyncio.shield(asyncio.to_thread(writer.discard))


async def _next(content: StreamReader, silence: float) -> bytes:
    try:
        async with asyncio.timeout(silence or None):
            return await content.readany()
    except TimeoutError as error:
        raise BodyError(408, f"silent for {silence:g} s inside a request") from error
    except (asyncio.CancelledError, OSError):
        raise
    except Exception as error:  # aiohttp: the body does not follow its own length or encoding
        raise BodyError(400, f"the body cannot be read: {type(error).__name__}") from error


def too_large(size: int, limit: int) -> BodyError:
    """The refusal of a body that is too long."""
    return BodyError(413, f"a body of at least {size} bytes; allowed are {limit}")
