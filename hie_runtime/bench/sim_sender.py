"""Simulated senders: MLLP connections that send and wait, and files put into a folder."""

from __future__ import annotations

import asyncio
import math
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from hie_runtime.bench.hl7gen import HL7Generator
from hie_runtime.bench.simulation import FileSenderConfig, SenderConfig
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.messages.hl7.batch import build_batch
from hie_runtime.protocols.base import AdapterContext, DeliveryError
from hie_runtime.protocols.mllp.outbound import MLLPOutboundAdapter
from hie_runtime.protocols.mllp.settings import MLLPOutboundSettings

RECONNECT = 1.0  # seconds between tries to connect
MOST_FILES = 50  # in the folder, before the sender waits for somebody to take them
# Share of the mean rate by hour of the day, 0 to 23: quiet nights, ward rounds, evening admissions.
DAY_SHAPE = (0.4, 0.3, 0.3, 0.3, 0.3, 0.4, 0.6, 0.9, 1.4, 1.9, 2.0, 1.8,
             1.4, 1.3, 1.5, 1.5, 1.4, 1.3, 1.2, 1.1, 0.9, 0.8, 0.7, 0.5)  # fmt: skip


def day_factor(hour: float) -> float:
    """Rate at an hour of the day relative to the day's mean; smooth between the hours."""
    low = math.floor(hour) % 24
    part = hour - math.floor(hour)
    return DAY_SHAPE[low] * (1 - part) + DAY_SHAPE[(low + 1) % 24] * part


class Sender:
    """One sending system over MLLP.

    factor: share of the configured rate now (time of day, the command's --rate). ``seconds`` are times to an
    answer, the latest ones.
    """

    def __init__(
        self, config: SenderConfig, generator: HL7Generator, factor: Callable[[bool], float], seed: int
    ) -> None:
        self.config = config
        self.sent = 0
        self.codes: Counter[str] = Counter()
        self.events: Counter[str] = Counter()
        self.failures = 0
        self.last_error = ""
        self.seconds: list[float] = []
        self._generator = generator
        self._factor = factor
        self._random = random.Random(f"{seed} {config.name}")
        self._burst = 0

    async def run(self) -> None:
        """Send for ever on all connections."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(self.config.connections):
                tasks.create_task(self._connection())
            if self.config.burst_every and self.config.burst_size:
                tasks.create_task(self._bursts())

    async def _bursts(self) -> None:
        while True:
            await asyncio.sleep(self.config.burst_every)
            self._burst += self.config.burst_size

    async def _connection(self) -> None:
        host, _, port = self.config.to.rpartition(":")
        settings = MLLPOutboundSettings(
            ip_address=host.strip("[]"),
            port=int(port),
            response_timeout=self.config.response_timeout,
            connect_timeout=3.0,
        )
        adapter = MLLPOutboundAdapter(settings, AdapterContext(self.config.name, Path(), Path()))
        due = time.monotonic() + self._gap()
        try:
            while True:
                wait = due - time.monotonic()
                while wait > 0 and not self._burst:
                    await asyncio.sleep(min(wait, 0.25))
                    wait = due - time.monotonic()
                if wait > 0:
                    self._burst -= 1
                else:
                    due = max(due + self._gap(), time.monotonic() - 5.0)  # never more than 5 s to catch up
                await self._deliver(adapter)
        finally:
            await adapter.disconnect()

    def _gap(self) -> float:
        rate = self.config.rate / self.config.connections * self._factor(self.config.shape == "day")
        return self._random.expovariate(max(rate, 1e-6))

    async def _deliver(self, adapter: MLLPOutboundAdapter) -> None:
        """One message, again and again until it is answered, as senders do that must not lose one."""
        message = self._generator.message()
        self.events[message.event] += 1
        while True:
            started = time.perf_counter()
            try:
                reply = await adapter.send(message.raw)
            except DeliveryError as error:
                self.failures += 1
                self.last_error = str(error)
                await asyncio.sleep(RECONNECT)
                continue
            self.sent += 1
            self.seconds.append(time.perf_counter() - started)
            if len(self.seconds) > 20_000:
                del self.seconds[:10_000]
            found = read_reply(reply or b"")
            matches = found.has_msa and found.msa2 == message.control_id
            self.codes[found.msa1 if matches else "unknown"] += 1
            return


class FileSender:
    """Puts a file of messages into a folder now and then, under a name no service takes until it is whole."""

    def __init__(self, config: FileSenderConfig, generator: HL7Generator, folder: Path, run: str) -> None:
        self.config = config
        self.sent = 0
        self.files = 0
        self.failures = 0
        self.last_error = ""
        self.events: Counter[str] = Counter()
        self._generator = generator
        self._folder = folder
        self._run = run

    async def run(self) -> None:
        """Write for ever."""
        while True:
            await asyncio.sleep(self.config.every)
            try:
                self._write()
            except OSError as error:
                self.failures += 1
                self.last_error = f"{error.filename or self._folder}: {error.strerror}"

    def _write(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        if sum(1 for _ in self._folder.iterdir()) >= MOST_FILES:
            self.last_error = f"{self._folder} holds {MOST_FILES} files nobody takes; waiting"
            return
        messages = [self._generator.message() for _ in range(self.config.messages_per_file)]
        text = b"".join(message.raw for message in messages)
        if self.config.batch:
            config = self.config
            system = f"|^~\\&|{config.application or config.name}|{config.facility}".encode()
            text = build_batch([message.raw for message in messages], b"BHS" + system, b"FHS" + system)
        ends = {"CR": b"\r", "LF": b"\n", "CRLF": b"\r\n"}
        name = f"{self.config.name}-{self._run}-{self.files + 1:05d}"
        part = self._folder / f".{name}.part"
        part.write_bytes(text.replace(b"\r", ends[self.config.line_end]))
        os.replace(part, self._folder / f"{name}.hl7")
        self.files += 1
        self.sent += len(messages)
        self.events.update(message.event for message in messages)
