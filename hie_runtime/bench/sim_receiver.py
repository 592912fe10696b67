"""A simulated receiver: an MLLP server that answers late, wrongly, or not at all, as described."""

from __future__ import annotations

import asyncio
import errno
import math
import random
from collections import Counter, deque
from typing import Any

from hie_runtime.bench.simulation import AnswerConfig, ReceiverConfig
from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.ack import build_ack
from hie_runtime.messages.hl7.framing import frame
from hie_runtime.messages.hl7.mllp import FrameDecoder
from hie_runtime.messages.hl7.reader import HL7Message

REMEMBERED_IDS = 50_000
Z_99 = 2.326  # standard normal: 99 of 100 are below


class PortTakenError(HIEError):
    """A receiver cannot listen on its port."""


class Receiver:
    """One receiving system. ``codes`` counts answers by MSA-1 (``none`` for no answer)."""

    def __init__(self, config: ReceiverConfig, seed: int) -> None:
        self.config = config
        self.random = random.Random(f"{seed} {config.name}")
        self.received = 0
        self.duplicates = 0
        self.unreadable = 0
        self.times_down = 0
        self.last_error = ""
        self.codes: Counter[str] = Counter()
        self.stalled = False
        self.connections: set[_Connection] = set()
        self._server: asyncio.Server | None = None
        self._seen: dict[bytes, None] = {}
        median, p99 = max(config.latency.median, 0.001), config.latency.p99
        self._mu = math.log(median / 1000)
        self._sigma = math.log(p99 / median) / Z_99 if p99 > median else 0.0

    async def listen(self) -> None:
        """Start. Raises PortTakenError with port and reason."""
        config = self.config
        try:
            self._server = await asyncio.get_running_loop().create_server(
                lambda: _Connection(self), "127.0.0.1", config.port
            )
        except OSError as error:
            reason = (
                "another program uses it"
                if error.errno == errno.EADDRINUSE
                else (error.strerror or str(error))
            )
            raise PortTakenError(
                f"receiver {config.name!r} cannot listen on port {config.port}: {reason}"
            ) from error

    async def run(self) -> None:
        """Go down and come back as described, for ever."""
        down = self.config.down
        if down is None:
            return
        pause = down.first or down.every
        while True:
            await asyncio.sleep(pause)
            self.times_down += 1
            if down.how == "stall":
                self.stalled = True
            else:
                self.close()
            await asyncio.sleep(down.lasts)
            self.stalled = False
            if down.how == "refuse":
                await self._listen_again()
            pause = max(0.0, down.every - down.lasts)

    async def _listen_again(self) -> None:
        """Listen as soon as the port is free: the kernel, or a program that came in between, may hold it."""
        while self._server is None:
            try:
                await self.listen()
            except PortTakenError as error:
                self.last_error = str(error)
                await asyncio.sleep(0.2)

    def close(self) -> None:
        """Stop listening and drop every connection."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in list(self.connections):
            connection.abort()

    def note(self, control_id: bytes) -> None:
        """Count a message, and whether it came before."""
        self.received += 1
        if control_id in self._seen:
            self.duplicates += 1
        else:
            self._seen[control_id] = None
            if len(self._seen) > REMEMBERED_IDS:
                del self._seen[next(iter(self._seen))]

    def delay(self) -> float:
        """Seconds to the next answer."""
        if self.config.latency.median == 0:
            return 0.0
        return min(math.exp(self._mu + self._sigma * self.random.gauss(0, 1)), 600.0)

    def answer(self, raw: bytes) -> bytes | None:
        """The framed answer to a message, None for none."""
        try:
            message = HL7Message(raw)
            self.note(message.get_bytes("MSH:10"))
            chosen = next((one for one in self.config.answers if self._applies(one, message)), None)
            code = chosen.code if chosen else "AA"
            self.codes[code] += 1
            if code == "none":
                return None
            return frame(build_ack(message, code, chosen.text if chosen else ""))
        except MessageError:
            self.unreadable += 1
            return None

    def _applies(self, answer: AnswerConfig, message: HL7Message) -> bool:
        for path, wanted in answer.when.items():
            values = [wanted] if isinstance(wanted, str) else wanted
            if message.get_field(path) not in values:
                return False
        return answer.probability >= 1 or self.random.random() < answer.probability


class _Connection(asyncio.Protocol):
    """One connection; answers come in the order of the messages."""

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._decoder = FrameDecoder("MLLP")
        self._waiting: deque[bytes] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._receiver.connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._receiver.connections.discard(self)
        if self._timer is not None:
            self._timer.cancel()

    def data_received(self, data: bytes) -> None:
        if self._decoder.failure is not None:
            return
        self._waiting.extend(self._decoder.feed(data))
        if self._decoder.failure is not None:
            self._receiver.unreadable += 1
            self.abort()
        elif self._timer is None and self._waiting:
            self._wait()

    def abort(self) -> None:
        """Drop the connection at once."""
        self._transport.abort()

    def _wait(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(self._receiver.delay(), self._answer)

    def _answer(self) -> None:
        self._timer = None
        raw = self._waiting.popleft()
        if not self._receiver.stalled:
            reply = self._receiver.answer(raw)
            if reply is not None:
                self._transport.write(reply)
        if self._waiting:
            self._wait()
