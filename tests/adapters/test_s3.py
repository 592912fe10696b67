"""S3 services and operations against a store that speaks its protocol (moto's server)."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer
from net_peers import Certificates, final, running, state_text, warnings
from pydantic import ValidationError

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.s3.settings import S3InboundSettings
from support import RuntimeProcess, Sender, adt, eventually, free_port, service, write_workspace


class Store:
    """A store on loopback; it can be stopped and started again with what it holds."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._server: Any = None
        self.start()
        self.client = boto3.client("s3", endpoint_url=self.url, region_name="us-east-1", aws_access_key_id="k", aws_secret_access_key="s")  # fmt: skip

    def start(self) -> None:
        self._server = ThreadedMotoServer("127.0.0.1", self.port, verbose=False)
        self._server.start()

    def stop(self) -> None:
        self._server.stop()

    def bucket(self, name: str) -> str:
        self.client.create_bucket(Bucket=name)
        return name

    def put(self, bucket: str, objects: dict[str, bytes]) -> None:
        for key, body in objects.items():
            self.client.put_object(Bucket=bucket, Key=key, Body=body)

    def keys(self, bucket: str) -> list[str]:
        return sorted(one["Key"] for one in self.client.list_objects_v2(Bucket=bucket).get("Contents", []))

    def body(self, bucket: str, key: str) -> bytes:
        return bytes(self.client.get_object(Bucket=bucket, Key=key)["Body"].read())


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    made = Store()
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    monkeypatch.setenv("HIE_CREDENTIAL_S3_USERNAME", "AKIA-LAB")
    monkeypatch.setenv("HIE_CREDENTIAL_S3_PASSWORD", "very-secret")


def s3_service(url: str, bucket: str, **adapter: Any) -> dict[str, Any]:
    own = {"endpoint": url, "bucket": bucket, "credentials": "S3", "call_interval": 0.1, **adapter}
    return {"name": "from", "class_name": "hie.services.s3.S3Service", "settings": {"adapter": own, "host": {"target_config_names": "out"}}}  # fmt: skip


def s3_operation(url: str, bucket: str, **adapter: Any) -> dict[str, Any]:
    own = {"endpoint": url, "bucket": bucket, "credentials": "S3", **adapter}
    return {"name": "to", "class_name": "hie.operations.s3.S3Operation",
            "settings": {"adapter": own, "host": {"retry_interval": 0.1, "failure_timeout": 30}}}  # fmt: skip


def files(folder: Path) -> dict[str, Any]:
    own = {"adapter": {"file_path": str(folder)}, "host": {"filename": "%f_%Q%!+(_a)"}}
    return {"name": "out", "class_name": "hie.operations.file.PassthroughOperation", "settings": own}


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("[!.]*"))]


@pytest.mark.parametrize("after", ["delete", "move", "remember"])
async def test_objects_are_deleted_moved_or_remembered_once_stored(
    tmp_path: Path, store: Store, after: str
) -> None:
    objects = {f"in/{number:03d}.hl7": b"M%d" % number for number in range(60)}
    bucket, out = store.bucket(f"after-{after}"), tmp_path / "out"
    store.put(bucket, {**objects, "in/note.txt": b"not this", "other/x.hl7": b"nor this"})
    item = s3_service(
        store.url, bucket, prefix="in/", pattern="*.hl7", after=after, archive_prefix="done/", batch_size=50
    )
    left = {"delete": set(), "move": {key.replace("in/", "done/") for key in objects}, "remember": set(objects)}[after]  # fmt: skip

    def marked() -> bool:
        return set(store.keys(bucket)) - {"in/note.txt", "other/x.hl7"} == left

    for _ in range(2):  # a restart brings nothing again
        async with running(tmp_path, item, files(out)) as runtime:
            await eventually(lambda: len(list(out.glob("[!.]*"))) == len(objects), 30, every=0.1)
            await eventually(marked, 30, every=0.1)
            await asyncio.sleep(0.3)
            sources = [row.source for row in await final(runtime, item="from", limit=1000)]
        assert sorted(sources) == sorted(objects)
    assert sorted(contents(out)) == sorted(objects.values())


async def test_a_large_object_goes_through_a_file_both_ways(tmp_path: Path, store: Store) -> None:
    bucket, target = store.bucket("large-in"), store.bucket("large-out")
    body = bytes(range(256)) * 40_000  # 10 MB
    store.put(bucket, {"big.bin": body})
    reading = s3_service(store.url, bucket)
    reading["settings"]["host"]["target_config_names"] = "to"
    async with running(tmp_path, reading, s3_operation(store.url, target, key="copies/%f")):
        await eventually(lambda: store.keys(target) == ["copies/big.bin"], 30)
        await eventually(lambda: store.keys(bucket) == [])
    assert store.body(target, "copies/big.bin") == body


async def test_an_object_that_is_there_already_is_not_written_over(tmp_path: Path, store: Store) -> None:
    bucket, port = store.bucket("once"), free_port()
    store.put(bucket, {"fixed": b"first"})
    items = [service("in", port, ["to"]), s3_operation(store.url, bucket, key="fixed", overwrite=False)]
    async with running(tmp_path, *items) as runtime, Sender(port) as sender:
        await sender.send(adt("1"))

        async def failed() -> bool:
            return [row.status for row in await final(runtime, item="to")] == ["failed"]

        await eventually(failed)
        (row,) = await final(runtime, item="to")
    assert row.text == f"s3://once at {store.url}: PreconditionFailed: an object of that key is there already"
    assert store.body(bucket, "fixed") == b"first"


async def test_a_store_that_restarts_in_mid_traffic_loses_and_doubles_nothing(tmp_path: Path) -> None:
    store = Store()
    source, target = store.bucket("restart-in"), store.bucket("restart-out")
    store.put(source, {f"{number:03d}": b"%d" % number for number in range(60)})
    reading = s3_service(store.url, source, batch_size=5)
    reading["settings"]["host"]["target_config_names"] = "to"
    async with running(
        tmp_path, reading, s3_operation(store.url, target, key="%f", connect_timeout=1)
    ) as runtime:

        async def some() -> bool:
            return len(await final(runtime, item="from", limit=1000)) >= 10

        await eventually(some, 20)
        await asyncio.to_thread(store.stop)
        await asyncio.sleep(0.5)
        await asyncio.to_thread(store.start)
        await eventually(lambda: len(store.keys(target)) == 60, 30)
        await eventually(lambda: store.keys(source) == [], 30)
        assert len(await final(runtime, item="from", limit=1000)) == 60
    store.stop()


async def test_what_a_store_refuses_is_told_in_words(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(tmp_path / "a", s3_service(store.url, "nowhere"), files(tmp_path / "out")) as runtime:

        async def told() -> bool:
            return any(f"s3://nowhere at {store.url}: NoSuchBucket: there is no such bucket" in line for line in await warnings(runtime, "from"))  # fmt: skip

        await eventually(told)
    bucket = store.bucket("guarded")
    monkeypatch.setattr("moto.settings.INITIAL_NO_AUTH_ACTION_COUNT", 0)  # from now on it looks who asks
    async with running(tmp_path / "b", s3_service(store.url, bucket), files(tmp_path / "out")) as runtime:

        async def refused() -> bool:
            said = await warnings(runtime, "from")
            return any("InvalidAccessKeyId: the access key is not known there" in line for line in said)

        await eventually(refused)
        assert not any("very-secret" in line for line in await warnings(runtime, "from"))


@contextmanager
def tls_front(context: ssl.SSLContext | None) -> Iterator[int]:
    """A listener that ends TLS and says nothing; None: says nothing at all."""
    listener = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def serve() -> None:
        held = []
        while not stop.is_set():
            try:
                connection, _ = listener.accept()
                held.append(context.wrap_socket(connection, server_side=True) if context else connection)
            except (OSError, ssl.SSLError):
                continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        stop.set()
        listener.close()


@pytest.mark.parametrize(
    ("certificate", "text"),
    [("untrusted", "the store's certificate is not accepted: "), ("expired", "certificate has expired"),
     ("elsewhere", "the store's certificate is not accepted: "), ("", "Read timeout")],
)  # fmt: skip
async def test_a_store_with_a_wrong_certificate_or_a_silent_one_is_told(
    tmp_path: Path, certificate: str, text: str
) -> None:
    certificates = Certificates(tmp_path / "tls")
    port = free_port()
    with tls_front(certificates.server_context(certificate) if certificate else None) as there:
        url = f"{'https' if certificate else 'http'}://127.0.0.1:{there}"
        writing = s3_operation(url, "b", ssl_config="anonymous" if certificate else "", read_timeout=0.5)
        items = [service("in", port, ["to"]), writing]
        async with running(tmp_path, *items, tls=certificates.section) as runtime, Sender(port) as sender:
            await sender.send(adt("1"))

            async def said() -> bool:
                return text.lower() in (await state_text(runtime, "to")).lower()

            await eventually(said, 15)
            assert [row.status for row in await final(runtime, item="to")] == ["queued"]


def test_an_archive_within_the_inbox_is_refused() -> None:
    with pytest.raises(ValidationError, match="is within prefix"):
        S3InboundSettings.model_validate(
            {"bucket": "b", "prefix": "in/", "after": "move", "archive_prefix": "in/done/"}
        )


@pytest.mark.parametrize("fault", ["frames-received:2", "before-insert:2", "before-ack:2", "before-mark:2"])
async def test_a_death_between_reading_storing_and_deleting_loses_no_object(
    tmp_path: Path, store: Store, fault: str
) -> None:
    bucket, most = store.bucket(f"death-{fault.replace(':', '-')}"), 10
    store.put(bucket, {f"{number:03d}": b"%d" % number for number in range(40)})
    item = s3_service(store.url, bucket, batch_size=most)
    runtime = RuntimeProcess(write_workspace(tmp_path / "w", [item, files(tmp_path / "out")]))
    try:
        runtime.launch(fault)
        await eventually(lambda: not runtime.running, 30, "it dies")
        await asyncio.to_thread(runtime.start)
        await eventually(lambda: store.keys(bucket) == [], 30)
        stored = runtime.get("/v1/messages?item=from&limit=1000")
    finally:
        await asyncio.to_thread(runtime.stop)
    came = Counter(row["source"] for row in stored)
    assert len(came) == 40
    # one batch is given and not taken away
    assert sum(came.values()) - 40 == (most if fault in ("before-ack:2", "before-mark:2") else 0)


async def test_the_sample_takes_documents_and_keeps_copies(tmp_path: Path, store: Store) -> None:
    copy = tmp_path / "sample"
    shutil.copytree(Path(__file__).parents[2] / "samples" / "s3-documents", copy)
    inbox, archive = store.bucket("documents"), store.bucket("documents-copies")
    production = copy / "production.yaml"
    text = production.read_text()
    assert "http://127.0.0.1:9000" in text
    production.write_text(text.replace("http://127.0.0.1:9000", store.url).replace("call_interval: 10", "call_interval: 0.1"))  # fmt: skip
    assert [one for one in check_workspace(load_workspace(copy)) if one.severity is not Severity.INFO] == []
    store.put(inbox, {"inbox/a.pdf": b"%PDF-1.4", "inbox/b.txt": b"no"})
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(copy)
    try:
        await eventually(
            lambda: len(store.keys(archive)) == 1 and store.keys(archive)[0].startswith("copies/a.pdf")
        )
        await eventually(lambda: store.keys(inbox) == ["done/a.pdf", "inbox/b.txt"])
        await eventually(lambda: len(contents(copy / "out" / "documents")) == 1)
    finally:
        await runtime.stop()
