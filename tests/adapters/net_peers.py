"""Real peers for the conformance tests of network adapters: certificates, a framed TCP receiver, a look at the journal."""

from __future__ import annotations

import asyncio
import datetime
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import trustme

from hie_runtime.control.client import MessageQuery, MessageSummary
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.tcp.framing import Deframer, Framing
from support import RuntimeProcess, free_port, write_workspace

TCPAnswer = Callable[[bytes, int], "bytes | None"]


class Certificates:
    """Files of a small authority in a folder, and the production's ``tls`` section that uses them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.authority, self.stranger = trustme.CA(), trustme.CA()
        self.authority.cert_pem.write_to_path(folder / "ca.pem")
        self.stranger.cert_pem.write_to_path(folder / "other-ca.pem")
        past = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=2)
        self._issue("server", self.authority.issue_cert("127.0.0.1", "localhost"))
        self._issue("expired", self.authority.issue_cert("127.0.0.1", "localhost", not_after=past, not_before=past - datetime.timedelta(days=2)))  # fmt: skip
        self._issue("untrusted", self.stranger.issue_cert("127.0.0.1", "localhost"))
        self._issue("elsewhere", self.authority.issue_cert("elsewhere.example"))
        self._issue("client", self.authority.issue_cert("client@hie"))

    def _issue(self, name: str, cert: trustme.LeafCert) -> None:
        cert.private_key_and_cert_chain_pem.write_to_path(self.folder / f"{name}.pem")

    @property
    def section(self) -> dict[str, Any]:
        """TLS configurations: server, mutual (a server that demands certificates), client, anonymous."""

        def files(name: str, ca: str = "") -> dict[str, str]:
            path = str(self.folder / f"{name}.pem")
            return {"certificate_file": path, "private_key_file": path} | ({"ca_file": ca} if ca else {})

        ca = str(self.folder / "ca.pem")
        return {
            "server": files("server"), "mutual": files("server", ca), "client": files("client", ca), "anonymous": {"ca_file": ca},
        }  # fmt: skip

    def server_context(self, name: str = "server", *, mutual: bool = False) -> ssl.SSLContext:
        """What a peer of the runtime listens with."""
        made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(self.folder / "ca.pem"))
        made.load_cert_chain(self.folder / f"{name}.pem")
        made.verify_mode = ssl.CERT_REQUIRED if mutual else ssl.CERT_NONE
        return made

    def client_context(self, name: str = "") -> ssl.SSLContext:
        """What a peer of the runtime connects with; ``name``: its certificate."""
        made = ssl.create_default_context(cafile=str(self.folder / "ca.pem"))
        if name:
            made.load_cert_chain(self.folder / f"{name}.pem")
        return made


class FramedPeer:
    """A TCP receiver of any framing, whose answers a test decides: ``answer(message, number) -> bytes or None``."""

    def __init__(
        self,
        framing: Framing,
        answer: TCPAnswer | None = None,
        tls: ssl.SSLContext | None = None,
        port: int = 0,
    ) -> None:
        self.framing, self.port, self.tls = framing, port or free_port(), tls
        self.received: list[bytes] = []
        self._answer = answer or (lambda _message, _number: b"\x06")
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> FramedPeer:
        await self.listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.vanish()

    async def listen(self) -> None:
        """Take connections."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=self.tls)

    def vanish(self) -> None:
        """Take none, and drop those there are."""
        if self._server is not None:
            self._server.close()
        for writer in list(self._writers):
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        deframer = Deframer(self.framing, 1 << 30)
        try:
            while data := await reader.read(65536):
                for message in deframer.feed(data):
                    self.received.append(message)
                    if (reply := self._answer(message, len(self.received))) is not None:
                        writer.write(self.framing.frame(reply))
        except ConnectionError:
            pass
        finally:
            self._writers.discard(writer)
            writer.close()


class FramedSender:
    """One connection that sends and waits for the answer."""

    def __init__(self, port: int, framing: Framing, tls: ssl.SSLContext | None = None) -> None:
        self._port, self._framing, self._tls = port, framing, tls
        self._deframer = Deframer(framing, 1 << 20)
        self.answers: list[bytes] = []

    async def __aenter__(self) -> FramedSender:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self._port, ssl=self._tls)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()

    async def send(self, message: bytes) -> bytes:
        """Send and return the answer."""
        self.writer.write(self._framing.frame(message))
        return await self.answer()

    async def answer(self) -> bytes:
        """The next answer. Raises ConnectionError when there comes none."""
        while not self.answers:
            data = await asyncio.wait_for(self.reader.read(65536), 20)
            if not data:
                raise ConnectionError("closed without an answer")
            self.answers += self._deframer.feed(data)
        return self.answers.pop(0)


class Way:
    """A way to a peer on which connections can be half-open: nothing passes any more, and neither side is told.

    ``tls``: it ends TLS. ``dies_after``: the next connection is dead once so many bytes have gone to the peer.
    ``deaf_once``: what the peer answers on the next connection does not come back."""

    def __init__(self, port: int, tls: ssl.SSLContext | None = None) -> None:
        self.port, self.made, self.blocked, self.dies_after, self.deaf_once = 0, 0, False, 0, False
        self._peer, self._tls = port, tls
        self._links: list[_Link] = []
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Way:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for link in self._links:
            link.end()

    def vanish(self) -> None:
        """The connections there are are dead from now on; new ones pass."""
        for link in self._links:
            link.dead = True

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.made += 1
        there, back = await asyncio.open_connection("127.0.0.1", self._peer)
        link = _Link([writer, back], self.blocked, self.dies_after)
        link.deaf, self.dies_after, self.deaf_once = self.deaf_once, 0, False
        self._links.append(link)
        link.tasks = [asyncio.create_task(link.pump(reader, back, counts=True)), asyncio.create_task(link.pump(there, writer))]  # fmt: skip


class _Link:
    """One connection and its continuation."""

    def __init__(self, writers: list[asyncio.StreamWriter], dead: bool, dies_after: int) -> None:
        self.dead, self.deaf = dead, False
        self.tasks: list[asyncio.Task[None]] = []
        self._writers, self._left = writers, dies_after

    async def pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, counts: bool = False) -> None:  # fmt: skip
        """Pass on what comes; a dead link takes it and says nothing, not even of its end."""
        try:
            while data := await reader.read(65536):
                if not self.dead and (counts or not self.deaf):
                    writer.write(data[: self._left] if counts and self._left else data)
                    await writer.drain()
                if counts and self._left:
                    self._left -= len(data)
                    self.dead = self.dead or self._left <= 0
        except ConnectionError:
            pass
        if not self.dead and not self.deaf:
            writer.close()

    def end(self) -> None:
        """Give up."""
        for task in self.tasks:
            task.cancel()
        for writer in self._writers:
            writer.transport.abort()


@asynccontextmanager
async def running(folder: Path, *items: dict[str, Any], **production: Any) -> AsyncIterator[EmbeddedRuntime]:
    """A production that runs in this process."""
    runtime = EmbeddedRuntime(folder / "data")
    await runtime.start(write_workspace(folder, list(items), **production))
    try:
        yield runtime
    finally:
        await runtime.stop()


async def final(runtime: EmbeddedRuntime, **query: Any) -> list[MessageSummary]:
    """Messages as the list shows them."""
    return await runtime.messages(MessageQuery(**query))


async def state_text(runtime: EmbeddedRuntime, item: str) -> str:
    """What an item shows of its trouble."""
    return next(one.state_text for one in (await runtime.counters()).items if one.name == item)


async def warnings(runtime: EmbeddedRuntime, item: str) -> list[str]:
    """What an item has logged at warning and above."""
    return [entry.text for entry in await runtime.logs(level="warning") if entry.item == item]


async def crash_and_resend(
    runtime: RuntimeProcess,
    fault: str,
    bodies: list[bytes],
    send: Callable[[bytes], Awaitable[bool]],
) -> None:
    """Send each body until it is acknowledged, while the runtime dies once at ``fault`` and is started again.

    ``send`` returns whether the acknowledgement came; it raises ConnectionError or OSError when the peer is gone."""
    await asyncio.to_thread(runtime.launch(fault).wait_ready)
    died = False
    for body in bodies:
        while True:
            try:
                if await send(body):
                    break
            except (OSError, asyncio.IncompleteReadError):
                pass
            if not died and not runtime.running:
                died = True
                await asyncio.to_thread(runtime.start)
            await asyncio.sleep(0.02)
    assert died, f"the runtime never passed {fault}"
