"""Half-open connections: a peer that is gone without a word, while its connection looks as if it were still there."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from database_items import db_operation, db_service, sql
from ftp_peers import PASSWORD, USER, contents, ftp_operation, ftp_service, peer_of, put
from http_peers import HTTPPeer, http_operation, http_service
from net_peers import Certificates, FramedPeer, FramedSender, Way, final, running, warnings
from soap_peers import soap_operation, soap_peer, submit, write_wsdl
from test_dicom import Archive, image, store_operation, store_service
from test_email import MailPeer
from test_email import items as mail_items
from test_http_service import client
from test_kafka import kafka_operation, kafka_service, read, topic, write
from test_s3 import Store, s3_operation, s3_service
from test_tcp import COUNTED, tcp_operation, tcp_service

from hie_runtime.config.states import MessageStatus
from hie_runtime.control.embedded import EmbeddedRuntime
from servers import Kafka, PostgreSQL
from support import (
    Receiver,
    RuntimeProcess,
    Sender,
    adt,
    eventually,
    free_port,
    operation,
    service,
    write_workspace,
)

Messages = Callable[[], "int | Awaitable[int]"]


@dataclass
class Target:
    """A peer behind a way: the operation that sends to it, what is sent, how much has arrived. ``within``: each message
    has a connection of its own (the store of these tests keeps none either), so that it is gone in the middle of one."""

    way: Way
    item: dict[str, Any]
    arrived: Callable[[], Awaitable[int]]
    body: Callable[[int], bytes] = lambda number: adt(f"M{number}")
    within: bool = False


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    for name, user, password in (("LAB", USER, PASSWORD), ("S3", "k", "s")):
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_USERNAME", user)
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_PASSWORD", password)


def folder_service(folder: Path) -> dict[str, Any]:
    folder.mkdir(exist_ok=True)
    adapter = {"file_path": str(folder), "call_interval": 0.1, "confirm_complete": 0}
    return {"name": "in", "class_name": "hie.services.file.PassthroughService",
            "settings": {"adapter": adapter, "host": {"target_config_names": ["out"]}}}  # fmt: skip


def counted(things: Callable[[], Any]) -> Callable[[], Awaitable[int]]:
    async def count() -> int:
        return len(things())

    return count


@asynccontextmanager
async def mllp(_folder: Path) -> AsyncIterator[Target]:
    async with Receiver() as peer, Way(peer.port) as way:
        yield Target(
            way, operation("out", way.port, {"response_timeout": 0.4}), counted(lambda: peer.received)
        )


@asynccontextmanager
async def tcp(_folder: Path) -> AsyncIterator[Target]:
    async with FramedPeer(COUNTED) as peer, Way(peer.port) as way:
        yield Target(
            way, tcp_operation(way.port, adapter={"response_timeout": 0.4}), counted(lambda: peer.received)
        )


@asynccontextmanager
async def http(_folder: Path) -> AsyncIterator[Target]:
    async with HTTPPeer() as peer, Way(peer.port) as way:
        item = http_operation(f"http://127.0.0.1:{way.port}", {"response_timeout": 0.4})
        yield Target(way, item, counted(lambda: peer.asked))


@asynccontextmanager
async def soap(folder: Path) -> AsyncIterator[Target]:
    async with soap_peer() as peer, Way(peer.port) as way:
        write_wsdl(folder, f"http://127.0.0.1:{way.port}/orders")
        item = soap_operation({"response_timeout": 0.4})
        yield Target(way, item, counted(lambda: peer.asked), lambda number: submit(order=str(number)))


@asynccontextmanager
async def _files(folder: Path, kind: str) -> AsyncIterator[Target]:
    async with peer_of(kind, folder / "server", Certificates(folder / "tls")) as peer, Way(peer.port) as way:
        item = ftp_operation(peer, {"ftp_port": way.port, "read_timeout": 0.5}, filename="%f")
        yield Target(way, item, counted(lambda: contents(peer.root / "in")))


@asynccontextmanager
async def ftp(folder: Path) -> AsyncIterator[Target]:
    async with _files(folder, "ftp") as target:
        yield target


@asynccontextmanager
async def sftp(folder: Path) -> AsyncIterator[Target]:
    async with _files(folder, "sftp") as target:
        yield target


@asynccontextmanager
async def s3(_folder: Path) -> AsyncIterator[Target]:
    store = Store()
    bucket = store.bucket("half-open-out")
    try:
        async with Way(store.port) as way:
            item = s3_operation(f"http://127.0.0.1:{way.port}", bucket, read_timeout=0.5) | {"name": "out"}

            async def arrived() -> int:
                return len(await asyncio.to_thread(store.keys, bucket))

            yield Target(way, item, arrived, within=True)
    finally:
        store.stop()


@asynccontextmanager
async def postgresql(_folder: Path) -> AsyncIterator[Target]:
    server = PostgreSQL()
    server.start()
    try:
        await sql(server, "create table t (v text)")
        async with Way(server.port) as way:
            item = db_operation(
                f"postgresql://hie@127.0.0.1:{way.port}/postgres", "out",
                statement="insert into t values ({hl7:MSH:10})", statement_timeout=0.5,
            )  # fmt: skip

            async def arrived() -> int:
                return len(await sql(server, "select * from t"))

            yield Target(way, item, arrived)
    finally:
        server.remove()


@asynccontextmanager
async def dicom(_folder: Path) -> AsyncIterator[Target]:
    with Archive() as archive:
        async with Way(archive.port) as way:
            item = store_operation(way.port, response_timeout=0.5)
            yield Target(way, item, counted(lambda: archive.got), lambda number: image(f"P{number}"))


@asynccontextmanager
async def email(folder: Path) -> AsyncIterator[Target]:
    with MailPeer() as peer:
        async with Way(peer.port) as way:
            _, item = mail_items(peer, folder / "none", smtp_port=way.port, timeout=0.5)
            yield Target(way, item | {"name": "out"}, counted(lambda: peer.mails), within=True)


KINDS = {"mllp": mllp, "tcp": tcp, "http": http, "soap": soap, "ftp": ftp, "sftp": sftp, "s3": s3,
         "postgresql": postgresql, "dicom": dicom, "email": email}  # fmt: skip
SAID = {
    "mllp": "no reply from 127.0.0.1:{port} within 0.4 s", "tcp": "no reply from 127.0.0.1:{port} within 0.4 s",
    "http": "POST http://127.0.0.1:{port}: no response within 0.4 s", "soap": "/orders: no response within 0.4 s",
    "ftp": "", "sftp": "", "s3": "Read timeout on endpoint URL", "email": "smtp://127.0.0.1:{port}: ",
    "postgresql": "postgresql://127.0.0.1:{port}/postgres: no answer to the statement within 0.5 s",
    "dicom": "dicom://ARCHIVE@127.0.0.1:{port}: no answer to the object within 0.5 s",
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
async def test_a_message_for_a_peer_that_vanished_goes_over_a_new_connection(
    tmp_path: Path, kind: str
) -> None:
    (tmp_path / "w").mkdir()
    async with KINDS[kind](tmp_path / "w" if kind == "soap" else tmp_path) as target:
        async with running(tmp_path / "w", folder_service(tmp_path / "found"), target.item) as runtime:

            async def delivered(count: int) -> bool:
                done = await final(runtime, item="out", status=MessageStatus.COMPLETED)
                return (
                    len(done) == count and await target.arrived() >= count
                )  # an answer that is late repeats one

            put(tmp_path / "found", "1", target.body(1))
            await eventually(lambda: delivered(1))
            before = target.way.made
            if target.within:
                target.way.dies_after = 150
            else:
                target.way.vanish()
            put(tmp_path / "found", "2", target.body(2))
            await eventually(lambda: delivered(2), 15, str(await warnings(runtime, "out")))
            assert target.way.made > before
            said = " ".join(await warnings(runtime, "out"))
            # FTP and SFTP try again at once when it was a kept connection that did not answer: nothing to say
            assert SAID[kind].replace("{port}", str(target.way.port)) in said
            assert await final(runtime, item="out", status=MessageStatus.FAILED) == []


@asynccontextmanager
async def stopped(server: Kafka | PostgreSQL) -> AsyncIterator[None]:
    """A process that does not run for a while: its system still takes connections and bytes."""
    os.kill(server.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(server.pid, signal.SIGCONT)


async def test_a_kafka_broker_that_says_nothing_for_a_while_misses_and_brings_everything(
    tmp_path: Path,
) -> None:
    broker = Kafka()
    broker.start()
    try:
        source, target = topic(broker), topic(broker)
        reading = kafka_service(broker.url, source, socket_timeout=1, session_timeout=6)
        reading["settings"]["host"]["target_config_names"] = "to"
        writing = kafka_operation(broker.url, target, send_timeout=1.5, socket_timeout=1)
        await asyncio.to_thread(write, broker, source, [b"1"])
        port = free_port()
        async with running(tmp_path, service("in", port, ["to"]), reading, writing) as runtime:

            async def done(count: int) -> bool:
                return len(await final(runtime, item="to", status=MessageStatus.COMPLETED)) == count

            await eventually(lambda: done(1), 20)
            async with stopped(broker), Sender(port) as sender:
                await sender.send(adt("2"))

                async def told() -> bool:
                    return any(
                        line.startswith(f"kafka {broker.url}: ") for line in await warnings(runtime, "to")
                    )

                await eventually(told, 15)
            await asyncio.to_thread(write, broker, source, [b"3"])
            await eventually(lambda: done(3), 30)
        found = await asyncio.to_thread(read, broker, target, 3)
        assert {message.value() for message in found} == {b"1", adt("2"), b"3"}
    finally:
        broker.remove()


@pytest.mark.parametrize("kind", ["ftp", "sftp", "s3", "postgresql"])
async def test_a_service_whose_server_vanished_looks_over_a_new_connection(tmp_path: Path, kind: str) -> None:
    out = {"name": "out", "class_name": "hie.operations.file.PassthroughOperation",
           "settings": {"adapter": {"file_path": str(tmp_path / "got")}, "host": {"filename": "%f%!+(_n)"}}}  # fmt: skip
    async with source_of(kind, tmp_path) as (way, item, add):
        async with running(tmp_path / "w", item, out) as runtime:
            got = counted(lambda: list((tmp_path / "got").glob("[!.]*")))

            async def there(count: int) -> bool:
                return await got() == count

            await add(1)
            await eventually(lambda: there(1))
            if kind == "s3":
                way.dies_after = 50  # a connection a request
            way.vanish()
            await add(2)
            await eventually(lambda: there(2), 15)
            assert len(await final(runtime, item=item["name"])) == 2
            said = " ".join(await warnings(runtime, item["name"]))
            # FTP and SFTP look again at once when it was a kept connection that did not answer: nothing to say
            assert {"postgresql": "no answer to the statement within 0.5 s", "s3": "Read timeout"}.get(kind, "") in said  # fmt: skip


@asynccontextmanager
async def source_of(
    kind: str, folder: Path
) -> AsyncIterator[tuple[Way, dict[str, Any], Callable[[int], Awaitable[None]]]]:
    if kind == "postgresql":
        server = PostgreSQL()
        server.start()
        try:
            await sql(server, "create table t (v int)")
            async with Way(server.port) as way:
                where = f"postgresql://hie@127.0.0.1:{way.port}/postgres"
                item = db_service(where, ["out"], "select v from t", key_field="v", statement_timeout=0.5)
                yield way, item, lambda n: sql(server, f"insert into t values ({n})")  # type: ignore[misc]
        finally:
            server.remove()
    elif kind == "s3":
        store = Store()
        bucket = store.bucket("half-open-in")
        try:
            async with Way(store.port) as way:
                item = s3_service(f"http://127.0.0.1:{way.port}", bucket, read_timeout=0.5)
                yield way, item, lambda n: asyncio.to_thread(store.put, bucket, {f"{n}": b"x"})
        finally:
            store.stop()
    else:
        async with (
            peer_of(kind, folder / "server", Certificates(folder / "tls")) as peer,
            Way(peer.port) as way,
        ):
            item = ftp_service(peer, ["out"], {"ftp_port": way.port, "read_timeout": 0.5})
            (peer.root / "out").mkdir()
            yield way, item, lambda n: asyncio.to_thread(put, peer.root / "out", f"{n}.txt", b"x")


async def _connections(runtime: EmbeddedRuntime, item: str, count: int) -> bool:
    return next(one.connections for one in (await runtime.counters()).items if one.name == item) == count


async def test_a_sender_that_vanished_is_let_go(tmp_path: Path) -> None:
    """Inside a message after read_timeout, between messages after stay_connected."""
    ports = {name: free_port() for name in ("mllp", "tcp", "http")}
    hl7 = service("mllp", ports["mllp"], [])
    hl7["settings"]["adapter"] |= {"read_timeout": 0.5, "stay_connected": 1}
    items = (
        hl7,
        tcp_service(ports["tcp"], [], adapter={"read_timeout": 0.5, "stay_connected": 1}, name="tcp"),
        http_service(ports["http"], [], {"read_timeout": 0.5, "stay_connected": 1}, name="http"),
    )
    async with running(tmp_path, *items) as runtime:
        async with Way(ports["mllp"]) as a, Way(ports["tcp"]) as b, Way(ports["http"]) as c:
            async with Sender(a.port) as one, FramedSender(b.port, COUNTED) as two, client(c.port) as three:
                assert b"MSA|" in await one.send(adt("1"))
                assert await two.send(b"1") == b"\x06"
                async with three.post("/", data=b"1") as answer:
                    assert answer.status == 202
                for way in (a, b, c):
                    way.vanish()
                for name in ports:
                    await eventually(lambda name=name: _connections(runtime, name, 0), 5, name)
                a.dies_after, b.dies_after = 20, 6  # begun, and gone
                async with Sender(a.port) as again, FramedSender(b.port, COUNTED) as also:
                    again._writer.write(b"\x0b" + adt("2"))
                    also.writer.write(COUNTED.frame(b"never whole")[:8])
                    for name in ("mllp", "tcp"):
                        await eventually(lambda name=name: _let_go(runtime, name), 5, name)
                        await eventually(lambda name=name: _connections(runtime, name, 0), 5, name)
        assert len(await final(runtime)) == 3


async def _let_go(runtime: EmbeddedRuntime, item: str) -> bool:
    said = await warnings(runtime, item)
    return any("silent for 0.5 s inside a message; connection closed" in line for line in said)


async def test_an_association_whose_caller_vanished_is_aborted(tmp_path: Path) -> None:
    port = free_port()
    async with running(tmp_path, store_service(port, network_timeout=1)) as runtime, Way(port) as way:
        from pynetdicom import AE
        from test_dicom import CTImageStorage

        entity = AE(ae_title="CT1")
        entity.add_requested_context(CTImageStorage)
        association = await asyncio.to_thread(entity.associate, "127.0.0.1", way.port, ae_title="HIE")
        assert association.is_established
        await eventually(lambda: _connections(runtime, "from", 1))
        way.vanish()
        await eventually(lambda: _connections(runtime, "from", 0), 6)


def _probed(port: int) -> int:
    """Established connections with a port at either end that the system asks after (timer 2 of /proc/net/tcp)."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    mine = [row for row in rows if row[3] == "01" and f"{port:04X}" in (row[1][-4:], row[2][-4:])]
    return sum(row[5].startswith("02:") for row in mine)


async def test_the_system_asks_silent_peers_whether_they_are_there(tmp_path: Path) -> None:
    """In a runtime of its own, on uvloop: keepalive is on for what it accepts and what it opens."""
    server = PostgreSQL()
    server.start()
    hl7, plain = free_port(), free_port()
    try:
        async with Receiver() as lab, FramedPeer(COUNTED) as device, HTTPPeer() as web, peer_of("ftp", tmp_path / "server", Certificates(tmp_path / "tls")) as files, peer_of("sftp", tmp_path / "server2", Certificates(tmp_path / "tls")) as secure:  # fmt: skip
            with Archive() as archive:
                outs = {
                    "mllp": (operation("mllp", lab.port), lab.port),
                    "tcp": (tcp_operation(device.port, name="tcp"), device.port),
                    "http": (http_operation(web.url, name="http"), web.port),
                    "ftp": (ftp_operation(files, name="ftp"), files.port),
                    "sftp": (ftp_operation(secure, name="sftp"), secure.port),
                    "sql": (db_operation(server.url, "sql", statement="select 1"), server.port),
                    "dicom": (store_operation(archive.port, "dicom"), archive.port),
                }
                names = list(outs)
                items = [service("in", hl7, []), tcp_service(plain, [], name="plain"), folder_service(tmp_path / "found")]  # fmt: skip
                items[-1]["name"] = "files"
                items[-1]["settings"]["host"]["target_config_names"] = names
                items += [item for item, _ in outs.values()]
                runtime = RuntimeProcess(write_workspace(tmp_path / "w", items))
                await asyncio.to_thread(runtime.start)
                try:
                    put(tmp_path / "found", "a", image())
                    async with Sender(hl7) as one, FramedSender(plain, COUNTED) as two:
                        await one.send(adt("1"))
                        await two.send(b"1")
                        ports = {name: port for name, (_, port) in outs.items()} | {"in": hl7, "plain": plain}
                        await eventually(
                            lambda: all(_probed(port) for port in ports.values()), 10,
                            "asked after",
                        )  # fmt: skip
                finally:
                    await asyncio.to_thread(runtime.stop)
    finally:
        server.remove()
