"""A member of a consumer group: records are given, stored, and only then are their offsets committed."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from hie_runtime.protocols.base import AdapterContext, AdapterError, Received
from hie_runtime.protocols.file.names import file_name
from hie_runtime.protocols.kafka.client import Login, OneThread, Trouble, configuration, in_words, library
from hie_runtime.protocols.kafka.probing import probe_topics
from hie_runtime.protocols.kafka.settings import KafkaInboundSettings
from hie_runtime.protocols.polling import CLOSE_SECONDS, PollingInboundAdapter

# How long one look waits for a first record.
LOOK_SECONDS = 0.5
BATCH_BYTES = 8 * 1024 * 1024


class Record(NamedTuple):
    """Where a record lies."""

    topic: str
    partition: int
    offset: int


class KafkaInboundAdapter(PollingInboundAdapter[KafkaInboundSettings]):
    """Reads topics. The consumer lives in a thread of its own and is polled there also while nothing may be taken."""

    def __init__(self, settings: KafkaInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._kafka = library()
        self._thread = OneThread("kafka-consumer")
        self._consumer: Any = None
        self._held = False
        self._paused: list[Any] = []
        self._batch: list[Record] = []
        self._seen = threading.Lock()
        self._assigned: set[tuple[str, int]] = set()
        self._well = False
        self._said = ""
        self._reason = Trouble(settings.servers)
        self._login = Login(settings, context)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def start(self) -> None:
        """Join the group; brokers that are not there are asked again. Raises AdapterError, HIEError for settings."""
        self._loop = asyncio.get_running_loop()
        self._consumer = await self._thread.run(self._begin)
        await super().start()

    def _configuration(self) -> dict[str, Any]:
        settings = self.settings
        return {
            **configuration(settings, self.context),
            "group.id": settings.group_id,
            "group.instance.id": settings.instance_id or self._own_id(),
            "auto.offset.reset": settings.start_at,
            "enable.auto.commit": False,
            "enable.auto.offset.store": False,
            "partition.assignment.strategy": "cooperative-sticky",
            "session.timeout.ms": int(settings.session_timeout * 1000),
            "heartbeat.interval.ms": int(min(3000, settings.session_timeout * 1000 / 3)),
            "fetch.message.max.bytes": 1_048_576,
            "message.max.bytes": 100_000_000,
            "queued.max.messages.kbytes": 16_384,
            "error_cb": self._error,
        }

    def _own_id(self) -> str:
        """A name that this item of this data folder keeps for ever. Raises AdapterError."""
        path = (
            self.context.data
            / "kafka-services"
            / (file_name("%f", self.context.item, lambda _n: False) + ".id")
        )
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(f"hie-{uuid.uuid4()}", "ascii")
            return path.read_text("ascii").strip()
        except (OSError, UnicodeError) as error:
            raise AdapterError(f"{path}: cannot be used: {error}") from error

    def _begin(self) -> Any:
        made = self._configuration()
        try:
            consumer = self._kafka.Consumer(made)
            consumer.subscribe(
                list(self.settings.topics),
                on_assign=self._on_assign,
                on_revoke=self._on_revoke,
                on_lost=self._on_revoke,
            )
        except self._kafka.KafkaException as error:
            raise AdapterError(in_words(error.args[0], self.settings.servers)) from error
        return consumer

    def _on_assign(self, consumer: Any, partitions: Sequence[Any]) -> None:
        with self._seen:
            self._assigned.update((one.topic, one.partition) for one in partitions)
        self._reason.clear()
        consumer.incremental_assign(partitions)

    def _on_revoke(self, consumer: Any, partitions: Sequence[Any]) -> None:
        with self._seen:
            self._assigned.difference_update((one.topic, one.partition) for one in partitions)
        consumer.incremental_unassign(partitions)

    def _error(self, error: Any) -> None:
        """Called in the consumer's thread: brokers gone, a certificate not accepted, credentials refused."""
        text = self._said = self._reason.note(error)
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._troubled, text)

    def _troubled(self, text: str) -> None:
        self._well = False
        self.tell(text)

    @property
    def connected(self) -> bool:
        """Partitions are assigned, and the last look went well."""
        return self._task is not None and self._well and bool(self._assigned)

    @property
    def trouble(self) -> str:
        """Why it is not in the group, or why the last look failed: between two tries to connect nothing is reported."""
        return super().trouble or ("" if self._task is None or self._assigned else self._reason.text)

    async def probe(self) -> str:
        """Whether the brokers answer, and have the topics; a pattern names none."""
        topics = [topic for topic in self.settings.topics if not topic.startswith("^")]
        return await asyncio.to_thread(probe_topics, self.settings, self.context, topics)

    def pause(self) -> None:
        """Take nothing (back-pressure); the group is told that this member lives."""
        self._held = True

    def resume(self) -> None:
        """Take again."""
        self._held = False

    async def release(self) -> None:
        """Nothing: the library finds its brokers again by itself, and knows where it was."""

    async def close(self) -> None:
        """Commit what is stored and leave the group."""
        await super().close()
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            try:
                async with asyncio.timeout(CLOSE_SECONDS):
                    await self._thread.run(consumer.close)
            except (TimeoutError, RuntimeError) as error:
                self.tell(
                    f"kafka {self.settings.servers}: the group was not left in order ({error or 'silence'})"
                )
        self._thread.end()

    # -- one look

    async def look(self) -> Sequence[Received]:
        """Records that have come, in the order of each partition. Raises AdapterError."""
        self._said = ""
        messages = await self._thread.run(self._poll)
        if self._said:
            raise AdapterError(self._said)
        received = [self._received(message) for message in messages]
        self._batch = [one.origin for one in received]
        return received

    def _poll(self) -> list[Any]:
        consumer = self._consumer
        self._login.renew(consumer)
        self._come_again(consumer)
        if self._held != bool(self._paused):
            self._hold(consumer)
        first = consumer.poll(LOOK_SECONDS)
        if first is None:
            return []
        found, size = [first], len(first)
        while len(found) < self.settings.batch_size and size < BATCH_BYTES:
            more = consumer.consume(min(100, self.settings.batch_size - len(found)), 0)
            if not more:
                break
            found += more
            size += sum(map(len, more))
        good = []
        for message in found:
            error = message.error()
            if error is None:
                good.append(message)
            elif error.code() != self._kafka.KafkaError._PARTITION_EOF:
                self._said = in_words(error, self.settings.servers)
        if self._said and good:
            self._said = ""  # told with the next look; what came is taken
        return good

    def _hold(self, consumer: Any) -> None:
        if self._held:
            self._paused = consumer.assignment()
            consumer.pause(self._paused)
        else:
            consumer.resume(self._paused)
            self._paused = []

    def _come_again(self, consumer: Any) -> None:
        """Go back to what was given and not stored."""
        for (topic, partition), offset in self._unstored().items():
            if (topic, partition) in self._assigned:
                consumer.seek(self._kafka.TopicPartition(topic, partition, offset))
        self._batch = []

    def _unstored(self) -> dict[tuple[str, int], int]:
        first: dict[tuple[str, int], int] = {}
        for record in self._batch:
            place = (record.topic, record.partition)
            first[place] = min(record.offset, first.get(place, record.offset))
        return first

    def _received(self, message: Any) -> Received:
        record = Record(message.topic(), message.partition(), message.offset())
        data = message.value() or b""
        if self.settings.message_format == "json":
            data = _as_json(message, record)
        if len(data) > self.context.max_message_bytes:
            raise AdapterError(
                f"kafka {record.topic}[{record.partition}] at {record.offset}: {len(data)} bytes; at most "
                f"{self.context.max_message_bytes} are taken (max_message_bytes); nothing behind it is taken"
            )
        return Received((data,), f"{record.topic}/{record.partition}/{record.offset}", record)

    async def mark(self, stored: Sequence[Received]) -> None:
        """Commit the offsets behind what is stored; a partition that another member has now is left to it."""
        done = {received.origin for received in stored}
        behind: dict[tuple[str, int], int] = {}
        stopped: set[tuple[str, int]] = set()
        rest: list[Record] = []
        for record in self._batch:
            place = (record.topic, record.partition)
            if record not in done or place in stopped:
                stopped.add(place)
                rest.append(record)
            else:
                behind[place] = record.offset + 1
        with self._seen:
            mine = {place: offset for place, offset in behind.items() if place in self._assigned}
        if mine:
            offsets = [self._kafka.TopicPartition(*place, offset) for place, offset in mine.items()]
            await self._thread.run(self._commit, offsets)
        self._batch = rest

    def _commit(self, offsets: list[Any]) -> None:
        error_codes = self._kafka.KafkaError
        lost = (error_codes.ILLEGAL_GENERATION, error_codes.UNKNOWN_MEMBER_ID, error_codes.REBALANCE_IN_PROGRESS, error_codes.FENCED_INSTANCE_ID)  # fmt: skip
        try:
            self._consumer.commit(offsets=offsets, asynchronous=False)
        except self._kafka.KafkaException as error:
            if error.args[0].code() in lost:
                return  # the group has gone on without this member: what was stored comes again
            raise AdapterError(in_words(error.args[0], self.settings.servers)) from error


def _as_json(message: Any, record: Record) -> bytes:
    headers: dict[str, list[Any]] = defaultdict(list)
    for name, value in message.headers() or ():
        headers[name].append(_text(value))
    kind, at = message.timestamp()
    made = {
        "topic": record.topic, "partition": record.partition, "offset": record.offset,
        "timestamp": at if kind else None, "key": _text(message.key()), "headers": headers, "value": _text(message.value()),
    }  # fmt: skip
    return json.dumps(made, ensure_ascii=False).encode()


def _text(value: bytes | str | None) -> Any:
    """A text where the bytes are one, else {"base64": ...}."""
    if value is None or isinstance(value, str):
        return value
    try:
        return value.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode()}
