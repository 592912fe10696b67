"""Kafka services and operations against a real broker process."""

from __future__ import annotations

import asyncio
import json
import secrets
import shutil
import ssl
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from confluent_kafka import Consumer, Producer
from confluent_kafka.admin import AdminClient, NewTopic
from net_peers import Certificates, Way, final, running, state_text, warnings

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.base import AdapterError
from hie_runtime.protocols.kafka.outbound import Text
from servers import Kafka
from support import Receiver, RuntimeProcess, Sender, adt, eventually, free_port, service, write_workspace


@pytest.fixture(scope="module")
def broker() -> Iterator[Kafka]:
    made = Kafka()
    made.start()
    yield made
    made.remove()


def topic(broker: Kafka, partitions: int = 1) -> str:
    """A new topic."""
    name = f"t-{secrets.token_hex(4)}"
    admin = AdminClient({"bootstrap.servers": broker.url})
    for made in admin.create_topics([NewTopic(name, partitions, 1)]).values():
        made.result(20)
    return name


def write(broker: Kafka, name: str, values: list[bytes], partitions: int = 1, **more: Any) -> None:
    producer = Producer({"bootstrap.servers": broker.url})
    for number, value in enumerate(values):
        producer.produce(name, value, partition=number % partitions, **more)
    assert producer.flush(20) == 0


def read(broker: Kafka, name: str, count: int) -> list[Any]:
    """The records of a topic, once there are so many different ones."""
    consumer = Consumer({"bootstrap.servers": broker.url, "group.id": secrets.token_hex(4), "auto.offset.reset": "earliest"})  # fmt: skip
    consumer.subscribe([name])
    found: list[Any] = []
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if (message := consumer.poll(0.1)) is not None and message.error() is None:
            found.append(message)
            if len({one.value() for one in found}) >= count:
                break
    consumer.close()
    return found


def kafka_service(servers: str, name: str, **adapter: Any) -> dict[str, Any]:
    settings = {"servers": servers, "topics": name, "group_id": f"g-{name}", **adapter}
    return {"name": "from", "class_name": "hie.services.kafka.KafkaService", "settings": {"adapter": settings, "host": {"target_config_names": "out"}}}  # fmt: skip


def kafka_operation(servers: str, name: str, **adapter: Any) -> dict[str, Any]:
    settings = {"servers": servers, "topic": name, **adapter}
    return {"name": "to", "class_name": "hie.operations.kafka.KafkaOperation",
            "settings": {"adapter": settings, "host": {"retry_interval": 0.1, "failure_timeout": 60}}}  # fmt: skip


def files(folder: Path) -> dict[str, Any]:
    settings = {"adapter": {"file_path": str(folder)}, "host": {"filename": "%f_%Q%!+(_a)"}}
    return {"name": "out", "class_name": "hie.operations.file.PassthroughOperation", "settings": settings}


async def bodies(runtime: EmbeddedRuntime, item: str) -> list[bytes]:
    """Bodies of an item's messages, oldest first."""
    rows = await final(runtime, item=item, limit=2000)
    return [(await runtime.body(row.id)).raw for row in reversed(rows)]


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("[!.]*"))]


async def test_records_of_all_partitions_come_once_in_order_also_after_a_restart(
    tmp_path: Path, broker: Kafka
) -> None:
    name = topic(broker, 3)
    item = kafka_service(broker.url, name)
    await asyncio.to_thread(write, broker, name, [b"%d" % n for n in range(300)], 3)
    async with running(tmp_path, item, files(tmp_path / "out")) as runtime:
        await eventually(lambda: len(contents(tmp_path / "out")) == 300, 30)
        sources = [row.source for row in await final(runtime, item="from", limit=1000)]
    assert len(set(sources)) == 300
    await asyncio.to_thread(write, broker, name, [b"%d" % n for n in range(300, 330)], 3)
    async with running(tmp_path, item, files(tmp_path / "out")) as runtime:
        await eventually(lambda: len(contents(tmp_path / "out")) == 330, 30)
        await asyncio.sleep(0.7)
        rows = [row.source for row in reversed(await final(runtime, item="from", limit=1000))]
    assert len(rows) == 330
    for partition in range(3):
        offsets = [int(row.split("/")[2]) for row in rows if row.split("/")[1] == str(partition)]
        assert offsets == list(range(110))


async def test_a_record_as_json_holds_its_key_and_headers(tmp_path: Path, broker: Kafka) -> None:
    name = topic(broker)
    await asyncio.to_thread(lambda: write(broker, name, ["Grüße".encode()], key=b"900", headers=[("a", b"1"), ("a", b"\xff")]))  # fmt: skip
    async with running(
        tmp_path, kafka_service(broker.url, name, message_format="json"), files(tmp_path / "out")
    ):
        await eventually(lambda: len(contents(tmp_path / "out")) == 1, 30)
    record = json.loads(contents(tmp_path / "out")[0])
    assert record["key"] == "900"
    assert record["value"] == "Grüße"
    assert record["headers"] == {"a": ["1", {"base64": "/w=="}]}
    assert (record["topic"], record["partition"], record["offset"]) == (name, 0, 0)


async def test_messages_are_written_in_order_with_key_and_headers(tmp_path: Path, broker: Kafka) -> None:
    name, port = topic(broker, 2), free_port()
    items = [
        service("in", port, ["to"]),
        kafka_operation(
            broker.url, name, key="{hl7:PID:3.1}", headers="event = {hl7:MSH:9.2}; from = HIE", max_record_bytes=2000
        ),
    ]  # fmt: skip
    async with running(tmp_path, *items) as runtime, Sender(port) as sender:
        for number in range(50):
            await sender.send(adt(f"{number:03d}", patient="A" if number % 2 else "B"))
        await sender.send(adt("long").replace(b"SMITH", b"S" * 3000))
        await sender.send(adt("last"))
        found = await asyncio.to_thread(read, broker, name, 51)

        async def refused() -> bool:
            return any(row.status == "failed" for row in await final(runtime, item="to"))

        await eventually(refused)
        failed = next(row for row in await final(runtime, item="to") if row.status == "failed")
    assert failed.text.startswith("kafka: the message has 31")
    assert failed.text.endswith("bytes; a record has at most 2000 (max_record_bytes)")
    assert len(found) == 51
    for key in (b"A", b"B"):
        ids = [message.value().split(b"|")[9] for message in found if message.key() == key]
        assert ids == sorted(ids)
        assert len(ids) == 25
        assert len({message.partition() for message in found if message.key() == key}) == 1
    assert dict(found[0].headers()) == {"event": b"A01", "from": b"HIE"}


async def test_a_broker_that_restarts_in_mid_traffic_loses_nothing(tmp_path: Path) -> None:
    broker = Kafka()
    broker.start()
    try:
        source, target, count = topic(broker), topic(broker), 400
        reading = kafka_service(broker.url, source, batch_size=20)
        reading["settings"]["host"]["target_config_names"] = "to"
        writing = kafka_operation(broker.url, target, send_timeout=3)
        await asyncio.to_thread(write, broker, source, [b"%d" % n for n in range(count)])
        async with running(tmp_path, reading, writing) as runtime:

            async def some() -> bool:
                return len(await final(runtime, item="from", limit=1000)) >= 40

            await eventually(some, 30)
            await asyncio.to_thread(broker.stop)  # in order: killed, this broker forgets what it confirmed
            await asyncio.sleep(1)
            await asyncio.to_thread(broker.start)

            async def all_there() -> bool:
                rows = await final(runtime, item="to", limit=2000)
                return len({row.source for row in rows if row.status == "completed"}) == count

            await eventually(all_there, 20)
        found = await asyncio.to_thread(read, broker, target, count)
        assert {message.value() for message in found} == {b"%d" % n for n in range(count)}
    finally:
        broker.remove()


def way_to(broker: Kafka, tls: ssl.SSLContext | None = None) -> Way:
    return Way(int(broker.url.split(":")[1]), tls)


@pytest.mark.parametrize(
    ("certificate", "text"),
    [("untrusted", "certificate verify failed"), ("expired", "certificate verify failed"), ("elsewhere", "certificate verify failed")],
)  # fmt: skip
async def test_a_broker_with_a_wrong_certificate_is_not_spoken_to(
    tmp_path: Path, broker: Kafka, certificate: str, text: str
) -> None:
    certificates = Certificates(tmp_path / "tls")
    async with way_to(broker, certificates.server_context(certificate)) as way:
        item = kafka_service(f"127.0.0.1:{way.port}", "t", ssl_config="anonymous")
        async with running(tmp_path, item, files(tmp_path / "out"), tls=certificates.section) as runtime:

            async def told() -> bool:
                return any(text in line for line in await warnings(runtime, "from"))

            await eventually(told, 20)


async def test_a_broker_that_is_not_there_or_silent_or_refuses_the_login_is_told(
    tmp_path: Path, broker: Kafka, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    monkeypatch.setenv("HIE_CREDENTIAL_K_USERNAME", "lab")
    monkeypatch.setenv("HIE_CREDENTIAL_K_PASSWORD", "top-secret")
    source = service("in", port := free_port(), ["to"])

    async def shown(tmp: Path, text: str, **adapter: Any) -> str:
        writing = kafka_operation(**{"servers": broker.url, "name": "t", "send_timeout": 1, "socket_timeout": 1, **adapter})  # fmt: skip
        async with running(tmp, source, writing) as runtime, Sender(port) as sender:
            await sender.send(adt("1"))

            async def said() -> bool:
                return text in await state_text(runtime, "to")

            await eventually(said, 20)
            assert [row.status for row in await final(runtime, item="to")] == ["queued"]
            return await state_text(runtime, "to")

    nobody = f"127.0.0.1:{free_port()}"
    assert (await shown(tmp_path / "a", "Connection refused", servers=nobody)).startswith(f"kafka {nobody}: ")
    said = await shown(tmp_path / "b", "kafka", credentials="K")
    assert "secret" not in said
    async with way_to(broker) as way:
        way.blocked = True
        await shown(tmp_path / "c", "kafka", servers=f"127.0.0.1:{way.port}")


@pytest.mark.parametrize(
    "fault", ["frames-received:2", "before-insert:2", "after-commit:2", "before-ack:2", "before-mark:2"]
)
async def test_a_death_between_reading_storing_and_committing_loses_no_record(
    tmp_path: Path, broker: Kafka, fault: str
) -> None:
    name, count, most = topic(broker), 60, 10
    await asyncio.to_thread(write, broker, name, [b"%d" % n for n in range(count)])
    item = kafka_service(broker.url, name, batch_size=most, session_timeout=6)
    runtime = RuntimeProcess(write_workspace(tmp_path / "w", [item, files(tmp_path / "out")]))
    try:
        runtime.launch(fault)
        await eventually(lambda: not runtime.running, 30, "it dies")
        await asyncio.to_thread(runtime.start)
        await eventually(lambda: len(set(contents(tmp_path / "out"))) == count, 20)
        stored = runtime.get("/v1/messages?item=from&limit=1000")
    finally:
        await asyncio.to_thread(runtime.stop)
    came = Counter(row["source"] for row in stored)
    twice = sum(came.values()) - count
    print(f"{twice} of {count} twice")
    assert len(came) == count
    assert twice <= most  # one batch is given and not committed
    if fault in ("frames-received:2", "before-insert:2"):
        assert twice == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{PID:3}", "{PID:3} is none of {hl7:...}, {json:...}, {xpath:...}"),
        ("{hl7:PID:x y}", "{hl7:PID:x y}: "),
    ],
)
def test_a_place_that_cannot_be_is_refused(text: str, said: str) -> None:
    with pytest.raises(AdapterError) as caught:
        Text(text, "key", "it")
    assert said in str(caught.value)


async def test_the_sample_carries_both_ways(tmp_path: Path, broker: Kafka) -> None:
    copy = tmp_path / "sample"
    shutil.copytree(Path(__file__).parents[2] / "samples" / "kafka-results", copy)
    adts, results, port = topic(broker), topic(broker), free_port()
    production = copy / "production.yaml"
    text = production.read_text()
    async with Receiver() as ward:
        for old, new in (("127.0.0.1:9092", broker.url), ("25400", str(port)), ("25450", str(ward.port)), ("topic: adt", f"topic: {adts}"), ("lab-results", results)):  # fmt: skip
            assert old in text
            text = text.replace(old, new)
        production.write_text(text)
        assert [
            one for one in check_workspace(load_workspace(copy)) if one.severity is not Severity.INFO
        ] == []
        await asyncio.to_thread(write, broker, results, [adt("R1"), adt("R2")])
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(copy)
        try:
            async with Sender(port) as sender:
                await sender.send(adt("A1", patient="77"))
            (record,) = await asyncio.to_thread(read, broker, adts, 1)
            await eventually(lambda: ward.ids == ["R1", "R2"], 20)
            await eventually(lambda: len(contents(copy / "out" / "archive")) == 2)
        finally:
            await runtime.stop()
    assert (record.key(), dict(record.headers())) == (b"77", {"event": b"A01"})
