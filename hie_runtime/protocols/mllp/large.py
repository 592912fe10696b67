"""A large frame goes to a file while it is received; memory holds no more of it than PENDING_BYTES."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from hie_runtime.messages.hl7.framing import Framing
from hie_runtime.messages.large import Outline, SpoolWriter

# Bytes received and not written yet; past them the sender is not read.
PENDING_BYTES = 2 * 1024 * 1024
HEAD_BYTES = 4096


class LargeFrame:
    """The rest of a frame that has grown large.

    Give it the bytes as they come, with :meth:`feed`, until it tells by ``ended`` that the frame is over: with its
    outline, or None and the reason in ``error`` or ``broken`` (a new frame began within it), and the
    bytes that follow. ``throttled`` is called when :attr:`full` changes. ``head`` is its beginning.
    """

    def __init__(
        self,
        folder: Path,
        framing: Framing,
        held: list[bytes],
        limit: int,
        *,
        ended: Callable[[Outline | None, bytes], None],
        throttled: Callable[[], None],
    ) -> None:
        self.error = ""  # why it is not kept
        self.endless = False
        self.broken = False
        self.head = b"".join(held)[:HEAD_BYTES]
        self._framing = framing
        self._limit = limit
        self._ended = ended
        self._throttled = throttled
        self._writer = SpoolWriter(folder)
        self._pending: list[bytes] = []
        self._pending_bytes = 0
        self._size = 0
        self._held = b""  # the beginning of an end mark that may be cut in two
        self._last: bytes | None = None  # what follows the frame, once it has ended
        self._more = asyncio.Event()
        for chunk in held:
            self._take(chunk)
        self._task = asyncio.create_task(self._write(), name="large frame")

    @property
    def full(self) -> bool:
        """Nothing more should be read: the disk is behind, or the frame has ended and is being settled."""
        return self._pending_bytes > PENDING_BYTES or self._last is not None

    @property
    def over(self) -> bool:
        """The frame has ended and will be told of."""
        return self._last is not None and not self.broken

    def feed(self, data: bytes) -> None:
        """Take the next bytes."""
        if self._last is not None:
            self._last += data
            return
        start, end = self._framing.start, self._framing.end
        data = self._held + data
        self._held = b""
        at = data.find(end)
        begins = data.find(start, 0, at if at >= 0 else len(data)) if start else -1
        if begins >= 0:
            self.broken = True
            self._finish(data[begins:])
        elif at >= 0:
            self._take(data[:at])
            self._finish(data[at + len(end) :])
        else:
            if len(end) > 1 and data.endswith(end[:1]):
                data, self._held = data[:-1], data[-1:]
            self._take(data)
            self._more.set()
        if self.full:
            self._throttled()

    def drop(self) -> None:
        """The connection is gone: nothing of it is kept."""
        if self._last is None:
            self.broken = True
            self._finish(b"")

    def _take(self, data: bytes) -> None:
        self._size += len(data)
        if self._size > self._limit:
            self._refuse()
        if not self.error:
            self._pending.append(data)
            self._pending_bytes += len(data)

    def _refuse(self) -> None:
        """Too large: nothing more is kept. Its rest is read and dropped for the answer's sake, but not without end."""
        self.error = f"a message of more than {self._limit} bytes, which is all that is allowed"
        if self._size > 2 * self._limit:
            self.endless = True
            self._finish(b"")

    def _finish(self, rest: bytes) -> None:
        if self._last is None:
            self._last = rest
        self._more.set()

    async def _write(self) -> None:
        """Write what comes, and tell how it ended."""
        outline: Outline | None = None
        try:
            while self._last is None or (self._pending and not self._given_up):
                await self._more.wait()
                self._more.clear()
                await self._write_pending()
            if not self._given_up and not self.error:
                outline = await asyncio.to_thread(self._writer.finish)
        except OSError as error:
            self.error = f"a large message cannot be stored: {error.strerror or error}"
        if outline is None:
            await asyncio.to_thread(self._writer.discard)
        self._ended(outline, self._last or b"")

    @property
    def _given_up(self) -> bool:
        return self.broken or self.endless

    async def _write_pending(self) -> None:
        chunks, self._pending = self._pending, []
        try:
            if chunks and not self._given_up and not self.error:
                await asyncio.to_thread(self._writer.write, chunks)
        except OSError as error:
            # the rest is read and dropped, so that the sender gets its refusal in the place of an answer
            self.error = f"a large message cannot be stored: {error.strerror or error}"
        was_full = self.full
        self._pending_bytes -= sum(map(len, chunks))
        if self.error:
            self._pending, self._pending_bytes = [], 0
        if was_full and not self.full:
            self._throttled()
