"""Parts for tests of large messages: the message, its sender, and a receiver that holds none."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import suppress
from pathlib import Path

from support import (
    END,
    START,
    RuntimeProcess,
    ack,
    adt,
    control_id,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)

CHUNK = 1 << 18
MEGABYTE = 1_000_000


def large(size: int) -> bytes:
    """An ORU with an embedded document, ``size`` bytes in all."""
    head = adt("LARGE") + b"OBX|1|ED|PDF||^application^pdf^Base64^"
    return head + (b"JVBERi0xLjQK" * (size // 12 + 1))[: size - len(head) - 1] + b"\r"


class DigestSink:
    """An MLLP receiver that keeps the size and SHA-256 of each message, not the message."""

    def __init__(self) -> None:
        self.port = free_port()
        self.received: dict[tuple[int, str], str] = {}  # (size, SHA-256) -> control id

    async def __aenter__(self) -> DigestSink:
        await self.listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    async def listen(self) -> None:
        """Take connections."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)

    def close(self) -> None:
        """Take no more."""
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                assert await reader.readexactly(1) == START
                await self._message(reader, writer)
        writer.close()

    async def _message(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        digest, size, held, head = hashlib.sha256(), 0, b"", b""
        while not held.endswith(END):
            chunk = await reader.read(CHUNK)
            if not chunk:
                raise ConnectionError
            body, held = (held + chunk)[:-2], (held + chunk)[-2:]
            head = head or body
            digest.update(body)
            size += len(body)
        self.received[size, digest.hexdigest()] = control_id(head)
        writer.write(START + ack("AA", control_id(head)) + END)


async def send_large(port: int, message: bytes) -> bytes:
    """Send in chunks, as a real sender does, and give the acknowledgement."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        data = memoryview(START + message + END)
        for start in range(0, len(data), CHUNK):
            writer.write(data[start : start + CHUNK])
            await writer.drain()
        return await asyncio.wait_for(reader.readuntil(END), 120)
    finally:
        writer.close()


def production(folder: Path, port: int, sink: DigestSink) -> RuntimeProcess:
    items = [service("in", port, ["Router"]), router("Router", "All"), operation("out", sink.port)]
    return RuntimeProcess(write_workspace(folder, items, {"All": [send_rule("1", "out")]}))


def key(message: bytes) -> tuple[int, str]:
    return len(message), hashlib.sha256(message).hexdigest()
