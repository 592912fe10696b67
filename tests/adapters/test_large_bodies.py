"""Large messages over TCP, HTTP and SOAP: whole, byte by byte, and with little memory."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest
from aiohttp import web
from http_peers import http_operation, http_service
from net_peers import FramedPeer
from soap_peers import ORDERS, SOAP11, envelope, soap_operation, soap_service, submit, write_wsdl
from test_http_service import client
from test_soap_service import XML
from test_tcp import COUNTED, LINE, STX_ETX, tcp_operation, tcp_service

from hie_runtime.protocols.tcp.framing import Framing
from support import RuntimeProcess, eventually, free_port, write_workspace

MEGABYTE = 1_000_000
SMALL, LARGE = 5 * MEGABYTE, 100 * MEGABYTE
# A size, and whether it is a check of memory: those of 100 MB are slow.
SIZES = [
    pytest.param(SMALL, id="5MB"),
    pytest.param(LARGE, id="100MB", marks=[pytest.mark.slow, pytest.mark.timeout(300)]),
]
Digests = list[tuple[int, str]]


def digest(data: bytes) -> tuple[int, str]:
    return len(data), hashlib.sha256(data).hexdigest()


def text(size: int) -> bytes:
    return (b"a measurement, and another one; " * (size // 32 + 1))[:size]


@asynccontextmanager
async def measured(
    folder: Path, items: list[dict[str, Any]], memory: int, **production: Any
) -> AsyncIterator[RuntimeProcess]:
    """A runtime whose resident memory may not rise by more than ``memory`` bytes."""
    runtime = RuntimeProcess(write_workspace(folder, items, **production))
    await asyncio.to_thread(runtime.start)
    process, stop, most = psutil.Process(runtime.pid), asyncio.Event(), 0
    idle = process.memory_info().rss

    async def watch() -> None:
        nonlocal most
        while not stop.is_set():
            most = max(most, process.memory_info().rss)
            await asyncio.sleep(0.01)

    watching = asyncio.create_task(watch())
    try:
        yield runtime
        stop.set()
        await watching
    finally:
        watching.cancel()
        await asyncio.to_thread(runtime.stop)
    print(f"resident {(most - idle) / MEGABYTE:.0f} MB above idle")
    assert most - idle < memory


@asynccontextmanager
async def digesting(answer: bytes = b"") -> AsyncIterator[tuple[str, Digests]]:
    """An HTTP server that keeps size and SHA-256 of each body, not the body."""
    got: Digests = []

    async def serve(request: web.Request) -> web.Response:
        made, size = hashlib.sha256(), 0
        async for chunk in request.content.iter_any():
            made.update(chunk)
            size += len(chunk)
        got.append((size, made.hexdigest()))
        return web.Response(body=answer, content_type="text/xml")

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", serve)
    runner, port = web.AppRunner(app, access_log=None), free_port()
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield f"http://127.0.0.1:{port}", got
    finally:
        await runner.cleanup()


async def pieces(data: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(data), 1 << 18):
        yield data[start : start + (1 << 18)]


async def drained(runtime: RuntimeProcess) -> None:
    await eventually(runtime.drained, 120, every=0.1)


class DigestPeer(FramedPeer):
    """A TCP receiver that keeps size and SHA-256 of a message behind its mark, not the message."""

    def __init__(self, framing: Framing) -> None:
        super().__init__(framing)
        self.got: Digests = []

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        framing, made, size = self.framing, hashlib.sha256(), 0
        wanted = int.from_bytes(await reader.readexactly(4), "big") if framing.kind == "counted" else -1
        if framing.start:
            assert await reader.readexactly(len(framing.start)) == framing.start
        while size != wanted and (data := await reader.read(1 << 18)):
            ended = wanted < 0 and data.endswith(framing.end)
            body = data[: -len(framing.end)] if ended else data
            made.update(body)
            size += len(body)
            wanted = size if ended else wanted
        self.got.append((size, made.hexdigest()))
        writer.write(framing.frame(b"\x06"))
        await reader.read(1)
        writer.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("kind", "settings", "framing"),
    [("Counted", {}, COUNTED), ("Framed", {"message_frame_start": "2", "message_frame_end": "3"}, STX_ETX), ("Line", {}, LINE)],
)  # fmt: skip
async def test_a_large_message_passes_over_tcp(
    tmp_path: Path, kind: str, settings: dict[str, Any], framing: Framing, size: int
) -> None:
    port, message = free_port(), text(size)
    async with DigestPeer(framing) as peer:
        items = [tcp_service(port, ["out"], kind, settings), tcp_operation(peer.port, kind, settings)]
        async with measured(tmp_path, items, 60 * MEGABYTE) as runtime:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            before, behind = framing.wrap(message)
            writer.write(before)
            async for piece in pieces(message):
                writer.write(piece)
                await writer.drain()
            writer.write(behind)
            assert await asyncio.wait_for(reader.readexactly(1), 120) == framing.frame(b"\x06")[:1]
            writer.close()
            await drained(runtime)
            assert peer.got == [digest(message)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
async def test_a_large_body_passes_over_http(tmp_path: Path, size: int, chunked: bool) -> None:
    port, message = free_port(), text(size)
    async with digesting() as (url, got):
        items = [http_service(port, ["out"]), http_operation(url)]
        async with measured(tmp_path, items, 60 * MEGABYTE) as runtime, client(port) as session:
            headers = {} if chunked else {"Content-Length": str(size)}
            async with session.post("/", data=pieces(message), headers=headers) as answer:
                assert answer.status == 202
            await drained(runtime)
            assert got == [digest(message)]


def order(size: int) -> bytes:
    return submit(more="<document>" + "JVBERi0x" * (size // 8) + "</document>")


@pytest.mark.parametrize("size", SIZES)
async def test_a_large_element_passes_over_soap(tmp_path: Path, size: int) -> None:
    port, message = free_port(), order(size)
    write_wsdl(tmp_path)
    async with digesting() as (url, got):
        items = [
            soap_service(port, ["out"], ack_mode="Immed", max_message_bytes=2 * LARGE),
            http_operation(url),
        ]
        # the parser holds the longest text several times
        async with measured(tmp_path, items, 60 * MEGABYTE) as runtime, client(port) as session:
            body = envelope(message)
            async with session.post("/orders", data=pieces(body), headers=XML) as answer:
                assert answer.status == 200, await answer.text()
            await drained(runtime)
            # the namespaces of the envelope go with the element
            wanted = message.replace(b"<Submit ", b'<Submit xmlns:e="%b" ' % SOAP11.encode(), 1)
            assert got == [digest(wanted)]


@pytest.mark.parametrize("declared", [b"", b'<?xml version="1.0" encoding="UTF-8"?>\n', b"\xef\xbb\xbf"])
@pytest.mark.parametrize("size", SIZES)
async def test_a_large_element_goes_out_in_its_envelope(tmp_path: Path, size: int, declared: bytes) -> None:
    port, message = free_port(), order(size)
    answer = envelope(f'<SubmitResponse xmlns="{ORDERS}"/>'.encode())
    async with digesting(answer) as (url, got):
        write_wsdl(tmp_path, url)
        items = [http_service(port, ["out"], max_message_bytes=2 * LARGE), soap_operation()]
        async with measured(tmp_path, items, 60 * MEGABYTE) as runtime, client(port) as session:
            async with session.post("/", data=pieces(declared + message)) as told:
                assert told.status == 202
            await drained(runtime)
            before = (
                b"<?xml version='1.0' encoding='utf-8'?>\n<soap:Envelope xmlns:soap=\"%b\"><soap:Body>"
                % SOAP11.encode()
            )
            assert got == [digest(before + message + b"</soap:Body></soap:Envelope>")]
