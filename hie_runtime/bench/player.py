"""Plays messages over MLLP, in order on each connection, and judges the acknowledgements."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from hie_runtime.config.model import TLSConfig
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.protocols.base import AdapterContext
from hie_runtime.protocols.mllp.outbound import MLLPOutboundAdapter
from hie_runtime.protocols.mllp.settings import MLLPOutboundSettings

ACCEPTED = ("AA", "CA")


class PlayedMessage(NamedTuple):
    """A message and the file it is from."""

    file: str
    raw: bytes


class PlayedReply(NamedTuple):
    """What one message was answered. ``code`` is "" and ``text`` says why when it was no acknowledgement."""

    file: str
    control_id: str
    code: str
    text: str
    accepted: bool


class Player:
    """Sends to one receiver over ``connections`` connections, ``window`` messages out on each.

    rate: messages a second over all connections, 0 = as fast as they are answered. timeout: seconds to wait
    for an answer. ca: authority file; with it TLS is used. on_reply is called for each answer as it comes.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        window: int = 1,
        connections: int = 1,
        rate: float = 0.0,
        timeout: float = 30.0,
        ca: Path | None = None,
        on_reply: Callable[[PlayedReply], None] = lambda _reply: None,
    ) -> None:
        self._settings = MLLPOutboundSettings(
            ip_address=host,
            port=port,
            send_window=window,
            response_timeout=timeout,
            ssl_config="play" if ca else "",
        )
        tls = {"play": TLSConfig(ca_file=str(ca.resolve()))} if ca else {}
        self._context = AdapterContext("send", Path(), Path(), tls=tls)
        self._connections = connections
        self._rate = rate
        self._on_reply = on_reply
        self.answered = 0
        self.codes: Counter[str] = Counter()
        self.seconds = 0.0

    @property
    def accepted(self) -> int:
        """Messages answered AA or CA."""
        return sum(self.codes[code] for code in ACCEPTED)

    async def play(self, messages: Sequence[PlayedMessage]) -> None:
        """Send all; message n goes over connection n modulo connections.

        Raises DeliveryError when the receiver cannot be reached or does not answer.
        """
        started = time.perf_counter()
        lanes = [messages[number :: self._connections] for number in range(self._connections)]
        # Each lane fails by itself and the first reason is told: a TaskGroup would wrap it.
        results = await asyncio.gather(
            *(self._lane(number, lane) for number, lane in enumerate(lanes) if lane), return_exceptions=True
        )
        self.seconds = time.perf_counter() - started
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def _lane(self, number: int, messages: Sequence[PlayedMessage]) -> None:
        adapter = MLLPOutboundAdapter(self._settings, self._context)
        try:
            await adapter.connect()
            if not self._rate:
                await self._send(adapter, messages)
                return
            pause = self._connections / self._rate
            due = time.perf_counter() + number / self._rate
            for message in messages:
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                await self._send(adapter, [message])
                due += pause
        finally:
            await adapter.disconnect()

    async def _send(self, adapter: MLLPOutboundAdapter, messages: Sequence[PlayedMessage]) -> None:
        def judge(position: int, replies: Sequence[bytes | None]) -> bool:
            for message, reply in zip(messages[position:], replies, strict=False):
                self._judge(message, reply or b"")
            return True

        await adapter.send_many([message.raw for message in messages], [""] * len(messages), judge)

    def _judge(self, message: PlayedMessage, raw: bytes) -> None:
        header = message.raw[: message.raw.find(b"\r")].split(message.raw[3:4], 10)
        control_id = header[9].decode("latin-1").strip() if len(header) > 9 else ""
        reply = read_reply(raw)
        code, text = reply.msa1, reply.msa3
        if not reply.has_msa:
            code, text = "", "the reply is not an acknowledgement"
        elif reply.msa2 != control_id:
            code, text = "", f"the acknowledgement is for {reply.msa2!r}"
        self.answered += 1
        self.codes[code or "other"] += 1
        self._on_reply(PlayedReply(message.file, control_id, code, text, code in ACCEPTED))
