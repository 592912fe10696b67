"""An idempotent producer: a message is done when all replicas in sync have it."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Sequence
from typing import Any

from hie_runtime.faults import fault_point
from hie_runtime.messages.large import full_size, whole
from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError, Judge, OutboundAdapter
from hie_runtime.protocols.kafka.client import Login, OneThread, Trouble, configuration, in_words, library
from hie_runtime.protocols.kafka.probing import probe_topics
from hie_runtime.protocols.kafka.settings import KafkaOutboundSettings
from hie_runtime.protocols.message_values import KINDS, UNREADABLE, PlaceError, Value, value_at

_PLACE = re.compile(r"\{([^{}]*)\}")


class Text:
    """A setting with values of the message in it. Raises AdapterError for one that cannot be."""

    def __init__(self, text: str, setting: str, item: str) -> None:
        pieces = _PLACE.split(text)
        self._literal, self._places = pieces[0::2], pieces[1::2]
        self._setting = setting
        self._values: list[Value] = []
        for place in self._places:
            try:
                value = value_at(place)
            except PlaceError as error:
                raise AdapterError(f'item "{item}", {setting}: {{{place}}}: {error}') from error
            if value is None:
                allowed = ", ".join(f"{{{kind}:...}}" for kind in KINDS)
                raise AdapterError(f'item "{item}", {setting}: {{{place}}} is none of {allowed}')
            self._values.append(value)

    def of(self, message: bytes, source: str) -> str:
        """The text for a message. Raises DeliveryError, of the message."""
        made = [self._literal[0]]
        for place, value, literal in zip(self._places, self._values, self._literal[1:], strict=True):
            try:
                made += [value(message, source), literal]
            except UNREADABLE as error:
                text = f"{self._setting}: {{{place}}} cannot be read from the message"
                raise DeliveryError(text, connection=False) from error
        return "".join(made)


class KafkaOutboundAdapter(OutboundAdapter[KafkaOutboundSettings]):
    """Writes to a topic, many at once, in order."""

    sends_together = 500

    def __init__(self, settings: KafkaOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._kafka = library()
        self._thread = OneThread("kafka-producer")
        self._producer: Any = None
        self._trouble = Trouble(settings.servers)
        self._login = Login(settings, context)
        self._topic = Text(settings.topic, "topic", context.item)
        self._key = Text(settings.key, "key", context.item)
        self._headers = _headers(settings.headers, context.item)

    @property
    def connected(self) -> bool:
        """A producer is there, and nothing was wrong with the last messages."""
        return self._producer is not None and not self._trouble.text

    async def connect(self) -> None:
        """Nothing: the library connects by itself."""

    async def disconnect(self) -> None:
        """Let the brokers go; what was not delivered is forgotten here, and tried again by the queue."""
        producer, self._producer = self._producer, None
        if producer is not None:
            producer.purge()

    async def probe(self) -> str:
        """Whether the brokers answer, and have the topic where it does not come from the message."""
        topics = () if "{" in self.settings.topic else (self.settings.topic,)
        return await asyncio.to_thread(probe_topics, self.settings, self.context, topics)

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Write one message; where it lies is the reply. Raises DeliveryError."""
        found: list[bytes | None] = []

        def judge(_at: int, replies: Sequence[bytes | None]) -> bool:
            found.extend(replies)
            return True

        await self.send_many([data], [source], judge)
        return found[0]

    async def send_many(self, payloads: Sequence[bytes], sources: Sequence[str], judge: Judge) -> None:
        """Write in order; what all replicas have is judged, the first that failed is raised."""
        self._producer = self._producer or self._make()
        records = []
        refused: DeliveryError | None = None
        for data, source in zip(payloads, sources, strict=True):
            try:
                records.append(self._record(data, source))
            except DeliveryError as error:
                refused = error
                break
        replies, failed = await self._thread.run(self._write, records)
        if replies:
            fault_point("after-send")
            if not judge(0, replies):
                return
        if failed is not None or refused is not None:
            raise failed or refused or DeliveryError("")

    def _make(self) -> Any:
        settings = self.settings
        made = {
            **configuration(settings, self.context),
            "enable.idempotence": True,
            "acks": "all",
            "partitioner": "murmur2_random",
            "compression.type": settings.compression,
            "delivery.timeout.ms": int(settings.send_timeout * 1000),
            "message.max.bytes": settings.max_record_bytes,
            "linger.ms": 0,
            "error_cb": self._trouble.note,
        }
        try:
            return self._kafka.Producer(made)
        except self._kafka.KafkaException as error:
            raise DeliveryError(in_words(error.args[0], settings.servers)) from error

    def _record(self, data: bytes, source: str) -> tuple[str, bytes, bytes | None, list[tuple[str, bytes]]]:
        size, most = full_size(data), self.settings.max_record_bytes
        if size > most:
            text = f"kafka: the message has {size} bytes; a record has at most {most} (max_record_bytes)"
            raise DeliveryError(text, connection=False)
        topic, key = self._topic.of(data, source), self._key.of(data, source)
        headers = [(name, text.of(data, source).encode()) for name, text in self._headers]
        return topic, whole(data), key.encode() if key else None, headers

    def _write(self, records: Sequence[tuple[Any, ...]]) -> tuple[list[bytes | None], DeliveryError | None]:
        """In the producer's thread: replies of the first messages that are there, and why the one after is not."""
        producer = self._producer
        reports: dict[int, Any] = {}
        self._login.renew(producer)
        self._trouble.clear()
        failed: DeliveryError | None = None
        for number, (topic, value, key, headers) in enumerate(records):
            try:
                producer.produce(topic, value, key=key, headers=headers, on_delivery=lambda error, message, at=number: reports.__setitem__(at, error or message))  # fmt: skip
            except (self._kafka.KafkaException, BufferError) as error:
                failed = self._failure(error.args[0])
                records = records[:number]
                break
        until = time.monotonic() + self.settings.send_timeout + 1
        # a login that was refused is not waited for: it needs a person
        while len(reports) < len(records) and time.monotonic() < until and not self._trouble.login_refused:
            producer.poll(0.05)
        replies: list[bytes | None] = []
        for number in range(len(records)):
            report = reports.get(number)
            if report is None or isinstance(report, self._kafka.KafkaError):
                failed = self._failure(report)
                producer.purge()
                self._producer = None  # begin anew, with new sequence numbers
                break
            replies.append(f"{report.topic()}/{report.partition()}/{report.offset()}".encode())
        return replies, failed

    def _failure(self, error: Any) -> DeliveryError:
        codes, servers = self._kafka.KafkaError, self.settings.servers
        if not isinstance(error, codes):
            text = str(error) if error is not None else "no answer"
            return DeliveryError(self._trouble.text or f"kafka {servers}: {text}")
        of_message = error.code() in (codes.MSG_SIZE_TOO_LARGE, codes.INVALID_MSG_SIZE, codes.INVALID_RECORD, codes.TOPIC_EXCEPTION)  # fmt: skip
        timed_out = error.code() in (codes._MSG_TIMED_OUT, codes._TIMED_OUT, codes._PURGE_QUEUE)
        if timed_out and self._trouble.text:
            return DeliveryError(self._trouble.text)
        return DeliveryError(in_words(error, servers), connection=not of_message)


def _headers(text: str, item: str) -> list[tuple[str, Text]]:
    """``name = text`` lines. Raises AdapterError."""
    found = []
    for line in re.split(r"[\n;]", text):
        name, equals, value = line.partition("=")
        if line.strip() and not (equals and name.strip()):
            raise AdapterError(f'item "{item}", headers: {line.strip()!r} is not name = text')
        if line.strip():
            found.append((name.strip(), Text(value.strip(), "headers", item)))
    return found
