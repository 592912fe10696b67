"""An item's connection is tried without its production: what is proved is said, and why not; nothing is taken or sent."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import boto3
import pytest
from aiohttp import web
from confluent_kafka.admin import AdminClient, NewTopic
from fhir_peers import FHIRServer, fhir_operation, fhir_service
from ftp_peers import KINDS, PASSWORD, USER, contents, ftp_operation, ftp_service, peer_of, put
from http_peers import HTTPPeer, http_operation, http_service
from kafka_gate import LoginGate
from moto.server import ThreadedMotoServer
from net_peers import Certificates, FramedPeer, running
from pynetdicom import AE
from soap_peers import soap_operation
from test_email import MailPeer
from test_tcp import LINE

from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.client import ClientError
from hie_runtime.control.probing import ProbeResult, probe_item
from hie_runtime.protocols.dicom.library import library
from servers import Kafka, PostgreSQL
from support import Receiver, free_port, operation, service, write_workspace


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    for name, user, password in (("LAB", USER, PASSWORD), ("WRONG", USER, "guessed-1")):
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_USERNAME", user)
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_PASSWORD", password)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


def item(class_name: str, **adapter: Any) -> dict[str, Any]:
    """An item of a class in hie, whose host settings do not matter here."""
    return {"name": "it", "class_name": f"hie.{class_name}", "settings": {"adapter": adapter}}


async def tried(folder: Path, made: dict[str, Any], **production: Any) -> ProbeResult:
    """What a try of the one item of a workspace gives; its folder holds no more afterwards than before."""
    loaded = load_workspace(write_workspace(folder, [made], **production))
    before = sorted(folder.rglob("*"))
    result = await probe_item(loaded.path, loaded.production, made["name"])
    assert sorted(folder.rglob("*")) == before
    assert result.seconds < 15
    assert PASSWORD not in result.text and "guessed-1" not in result.text
    return result


async def proved(folder: Path, made: dict[str, Any], **production: Any) -> str:
    result = await tried(folder, made, **production)
    assert result.ok, result.text
    return result.text


async def refused(folder: Path, made: dict[str, Any], **production: Any) -> str:
    result = await tried(folder, made, **production)
    assert not result.ok, result.text
    return result.text


async def test_a_receiver_is_reached_and_gets_nothing(tmp_path: Path, certificates: Certificates) -> None:
    async with Receiver() as receiver:
        assert await proved(tmp_path, operation("out", receiver.port)) == f"connected to 127.0.0.1:{receiver.port}"  # fmt: skip
        assert receiver.ids == []
    assert "cannot connect to 127.0.0.1:" in await refused(tmp_path, operation("out", free_port()))
    async with FramedPeer(LINE, tls=certificates.server_context()) as peer:
        made = item("operations.tcp.LineOperation", ip_address="127.0.0.1", port=peer.port, ssl_config="anonymous")  # fmt: skip
        assert (await proved(tmp_path, made, tls=certificates.section)).endswith(f":{peer.port} with TLS")
        assert peer.received == []
    async with FramedPeer(LINE, tls=certificates.server_context("expired")) as peer:
        made["settings"]["adapter"]["port"] = peer.port
        assert "certificate has expired" in await refused(tmp_path, made, tls=certificates.section)


@pytest.mark.parametrize(
    "make",
    [
        lambda port: service("in", port, []),
        lambda port: http_service(port, []),
        lambda port: fhir_service(port, []),
        lambda port: item("services.dicom.StoreService", port=port, local_interface="127.0.0.1"),
    ],
    ids=["mllp", "http", "fhir", "dicom"],
)
async def test_a_listener_says_whether_its_port_is_free_and_a_running_one_that_it_listens(
    tmp_path: Path, make: Any
) -> None:
    made = make(free_port())
    assert "is free" in await proved(tmp_path, made)
    async with running(tmp_path / "w", made) as runtime:
        result = await runtime.probe(made["name"])
        assert result.ok
        assert result.text.startswith("listens on port ")
        assert "already in use" in (await refused(tmp_path, made)).lower()


async def test_the_server_of_a_url_is_reached_without_a_request(
    tmp_path: Path, certificates: Certificates
) -> None:
    async with HTTPPeer(tls=certificates.server_context()) as peer:
        made = http_operation(f"{peer.url}/{{hl7:PID:3}}", {"ssl_config": "anonymous"})
        assert f"connected to 127.0.0.1:{peer.port} with TLS" in await proved(tmp_path, made, tls=certificates.section)  # fmt: skip
        made = soap_operation({"url": f"{peer.url}/orders", "wsdl": "", "ssl_config": "anonymous"})
        assert "with TLS" in await proved(tmp_path, made, tls=certificates.section)
        made = http_operation(f"{peer.url}/x", {"authentication": "Basic", "credentials": "nobody"})
        assert "nobody" in await refused(tmp_path, made)
        assert "TLS failed: the peer's certificate is not accepted" in await refused(tmp_path, http_operation(f"{peer.url}/x"))  # fmt: skip
        assert peer.asked == []
    assert "cannot connect" in await refused(tmp_path, http_operation(f"http://127.0.0.1:{free_port()}/"))
    assert "comes from the message" in await refused(tmp_path, http_operation("http://h{hl7:PID:3}.example/"))


@asynccontextmanager
async def proxy(answer: bytes) -> AsyncIterator[tuple[int, list[bytes]]]:
    """A proxy that answers CONNECT, and leads to where it was asked to when that is 200."""
    asked: list[bytes] = []

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        asked.append(head.split(b"\r\n")[0])
        writer.write(b"HTTP/1.1 " + answer + b"\r\n\r\n")
        if answer.startswith(b"200"):
            host, port = head.split(b" ")[1].split(b":")
            far_reader, far_writer = await asyncio.open_connection(host.decode(), int(port))
            await asyncio.gather(pump(reader, far_writer), pump(far_reader, writer), return_exceptions=True)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], asked
    finally:
        server.close()


async def test_a_proxy_is_asked_for_the_way_and_its_refusal_told(
    tmp_path: Path, certificates: Certificates
) -> None:
    async with HTTPPeer(tls=certificates.server_context()) as peer, proxy(b"200 go") as (port, asked):
        settings = {"ssl_config": "anonymous", "proxy_server": "127.0.0.1", "proxy_port": port}
        text = await proved(tmp_path, http_operation(f"{peer.url}/x", settings), tls=certificates.section)
        assert f"with TLS through the proxy 127.0.0.1:{port}" in text
        assert asked == [f"CONNECT 127.0.0.1:{peer.port} HTTP/1.1".encode()]
    async with proxy(b"407 who are you") as (port, asked):
        text = await refused(tmp_path, http_operation("https://far.example/x", {"proxy_server": "127.0.0.1", "proxy_port": port}))  # fmt: skip
        assert text == "far.example:443: the proxy answers 407 and gives no way to the server"


async def test_a_fhir_server_is_asked_for_its_capability_statement(tmp_path: Path) -> None:
    capable = web.json_response({"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1"})
    async with FHIRServer(faults=[lambda _request: capable]) as server:
        assert (await proved(tmp_path, fhir_operation(server.url))) == f"GET {server.url}/metadata: answered with a CapabilityStatement"  # fmt: skip
        server.authorized = lambda header: header == "Bearer secret-7"
        assert "answered 401" in await refused(tmp_path, fhir_operation(server.url))
        assert [(one.method, one.path) for one in server.asked] == [("GET", "/r4/metadata")] * 2
    assert "cannot connect" in await refused(tmp_path, fhir_operation(server.url))


async def test_a_database_is_asked_something_it_knows(tmp_path: Path) -> None:
    database = PostgreSQL()
    database.start()
    try:
        for made in (
            item("services.database.DatabaseService", url=database.url, query="select nothing from nowhere", key_field="k"),
            item("operations.database.DatabaseOperation", url=database.url, statement="insert into nowhere values (1)"),
        ):  # fmt: skip
            assert (await proved(tmp_path, made)).endswith("/postgres: the database answers")
        made["settings"]["adapter"]["url"] = database.url.replace("hie@", "nobody@")
        assert 'role "nobody" does not exist' in await refused(tmp_path, made)
    finally:
        database.remove()
    made["settings"]["adapter"]["url"] = f"postgresql://hie@127.0.0.1:{free_port()}/postgres"
    assert "Connection refused" in await refused(tmp_path, made)


async def test_a_database_file_is_read_and_never_made(tmp_path: Path) -> None:
    made = item("operations.database.DatabaseOperation", url="sqlite:///lab.db", statement="select 1")
    assert "there is no such file" in await refused(tmp_path, made)
    (tmp_path / "lab.db").write_text("a letter, and no database, that is longer than the header of one" * 20)
    assert "file is not a database" in await refused(tmp_path, made)
    (tmp_path / "lab.db").unlink()
    with sqlite3.connect(tmp_path / "lab.db") as link:
        link.execute("create table t (a)")
    link.close()
    assert "the database answers" in await proved(tmp_path, made)


async def test_a_bucket_is_looked_for(tmp_path: Path) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    store = ThreadedMotoServer("127.0.0.1", port, verbose=False)
    store.start()
    try:
        boto3.client("s3", endpoint_url=url, region_name="us-east-1", aws_access_key_id="k", aws_secret_access_key="s").create_bucket(Bucket="documents")  # fmt: skip
        for kind in ("services.s3.S3Service", "operations.s3.S3Operation"):
            made = item(kind, endpoint=url, bucket="documents", credentials="LAB")
            assert await proved(tmp_path, made) == f"s3://documents at {url}: the bucket is there"
            made["settings"]["adapter"]["bucket"] = "letters"
            assert (await refused(tmp_path, made)) == f"s3://letters at {url}: there is no such bucket"
    finally:
        store.stop()
    assert "Could not connect" in await refused(tmp_path, made)


@pytest.fixture
def broker() -> Iterator[Kafka]:
    made = Kafka()
    made.start()
    yield made
    made.remove()


async def test_brokers_tell_their_topics_and_none_is_made(tmp_path: Path, broker: Kafka) -> None:
    admin = AdminClient({"bootstrap.servers": broker.url})
    admin.create_topics([NewTopic("results", 3, 1)])["results"].result(20)
    known = {"servers": broker.url}
    source = item("services.kafka.KafkaService", topics="results", group_id="g", **known)
    target = item("operations.kafka.KafkaOperation", topic="results", **known)
    for made in (source, target):
        assert (await proved(tmp_path, made)).endswith("topic results has 3 partitions")
    target["settings"]["adapter"]["topic"] = "letters"
    assert "there is no topic letters" in await refused(tmp_path, target)
    assert set(admin.list_topics(timeout=5).topics) & {"letters"} == set()
    login = {"credentials": "WRONG", "sasl_mechanism": "SCRAM-SHA-256"}
    async with LoginGate(int(broker.url.split(":")[1]), {USER: PASSWORD}, None) as gate:
        made = item("operations.kafka.KafkaOperation", topic="results", servers=gate.url, **login)
        assert "invalid credentials" in await refused(tmp_path, made)
    target["settings"]["adapter"]["servers"] = f"127.0.0.1:{free_port()}"
    assert "refused" in (await refused(tmp_path, target)).lower()


async def test_a_mail_server_lets_in_and_gets_no_mail(tmp_path: Path, certificates: Certificates) -> None:
    def made(port: int, credentials: str = "LAB") -> dict[str, Any]:
        return item(
            "operations.email.PassthroughOperation", smtp_server="127.0.0.1", smtp_port=port, sender="hie@ward.example",
            recipient="lab@ward.example", ssl_config="anonymous", credentials=credentials,
        )  # fmt: skip

    with MailPeer(certificates) as peer:
        assert (await proved(tmp_path, made(peer.port), tls=certificates.section)).endswith("connected with TLS and logged in")  # fmt: skip
        assert ": 535 " in await refused(tmp_path, made(peer.port, "WRONG"), tls=certificates.section)
        assert peer.mails == []
    assert "smtp://127.0.0.1:" in await refused(tmp_path, made(peer.port), tls=certificates.section)


async def test_an_archive_answers_an_echo(tmp_path: Path) -> None:
    library()

    def serve(*classes: str) -> Any:
        entity = AE(ae_title="ARCHIVE")
        entity.require_called_aet = True
        for one in classes:
            entity.add_supported_context(one)
        return entity.start_server(("127.0.0.1", port), block=False)

    port = free_port()
    made = item("operations.dicom.StoreOperation", ip_address="127.0.0.1", port=port, called_ae_title="ARCHIVE", connect_timeout=2)  # fmt: skip
    server = serve("1.2.840.10008.1.1")
    try:
        assert await proved(tmp_path, made) == f"dicom://ARCHIVE@127.0.0.1:{port}: C-ECHO was answered"
        made["settings"]["adapter"]["called_ae_title"] = "OTHER"
        assert "Called AE title not recognised" in await refused(tmp_path, made)
    finally:
        server.shutdown()
    assert "no association" in await refused(tmp_path, made)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_file_server_lets_in_and_has_the_folder(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    tls = certificates.section
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        put(peer.root / "out", "a.txt", b"stays")
        text = await proved(tmp_path / "w", ftp_service(peer, []), tls=tls)
        assert text.startswith("logged in to ")
        assert text.endswith(f":{peer.port}, folder out is there")
        gone = ftp_operation(peer, {"file_path": "letters", "make_folder": False})
        assert "there is no folder letters" in await refused(tmp_path / "w", gone, tls=tls)
        gone["settings"]["adapter"]["make_folder"] = True
        assert "will be made" in await proved(tmp_path / "w", gone, tls=tls)
        wrong = ftp_service(peer, [], {"credentials": "WRONG"})
        assert "login as 'hie' failed" in await refused(tmp_path / "w", wrong, tls=tls)
        assert contents(peer.root / "out") == {"a.txt": b"stays"}
        assert not (peer.root / "letters").exists()
    assert "cannot connect" in await refused(tmp_path / "w", ftp_service(peer, []), tls=tls)


async def test_folders_are_tried_and_left_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / "a.txt").write_text("stays")
    source = item("services.file.PassthroughService", file_path="box")
    target = item("operations.file.PassthroughOperation", file_path="box")
    assert (await proved(tmp_path, source)).endswith("box is there and can be read and written")
    assert (await proved(tmp_path, target)).endswith("box is there and can be written")
    target["settings"]["adapter"]["file_path"] = "box/new/one"
    assert f"will be made in {tmp_path / 'box'}" in await proved(tmp_path, target)
    for made in (source, target):
        made["settings"]["adapter"]["file_path"] = "box/a.txt"
        assert "Not a directory" in await refused(tmp_path, made)


async def test_what_has_no_connection_says_so_and_wrong_settings_are_told(tmp_path: Path) -> None:
    assert await proved(tmp_path, item("services.timer.TimerService")) == "needs no connection"
    assert await refused(tmp_path, item("processes.RoutingEngine")) == "this item has no connection"
    assert "is not known here" in await refused(tmp_path, item("operations.unheard.Of"))
    assert "port" in await refused(tmp_path, item("operations.hl7.TCPOperation", ip_address="127.0.0.1"))
    loaded = load_workspace(tmp_path)
    with pytest.raises(ClientError, match="'nobody': there is no such item"):
        await probe_item(loaded.path, loaded.production, "nobody")


async def test_a_silent_peer_does_not_hold_anybody_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hie_runtime.control.probing.PROBE_SECONDS", 0.5)
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    began = time.monotonic()
    made = item("operations.fhir.RESTOperation", url=f"http://127.0.0.1:{port}/r4", response_timeout=-1)
    assert await refused(tmp_path, made) == "no answer within 0.5 s"
    assert time.monotonic() - began < 5
    server.close()
