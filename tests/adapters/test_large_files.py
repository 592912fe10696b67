"""Large files, objects and images in and out: whole, byte by byte, and with little memory."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
from ftp_peers import KINDS, PASSWORD, USER, contents, ftp_operation, ftp_service, peer_of, put
from net_peers import Certificates
from pydicom import dcmread
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import AE, evt
from test_dicom import image, store_operation, store_service
from test_large_bodies import MEGABYTE, SIZES, digest, drained, measured, text
from test_s3 import Store, s3_operation, s3_service

from support import eventually, free_port

MEMORY = 60 * MEGABYTE


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    for name, user, password in (("LAB", USER, PASSWORD), ("S3", "k", "s")):
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_USERNAME", user)
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_PASSWORD", password)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
async def test_a_large_file_passes_from_server_to_server(tmp_path: Path, kind: str, size: int) -> None:
    certificates, message = Certificates(tmp_path / "tls"), text(size)
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        items = [ftp_service(peer, ["out"]), ftp_operation(peer, {"read_timeout": 20})]
        async with measured(tmp_path / "w", items, MEMORY, tls=certificates.section) as runtime:
            put(peer.root / "out", "scan.pdf", message)
            await eventually((peer.root / "in" / "scan.pdf").exists, 120, every=0.1)
            await drained(runtime)
        assert digest(contents(peer.root / "in")["scan.pdf"]) == digest(message)
        assert contents(peer.root / "out") == {}


@pytest.mark.parametrize("size", SIZES)
async def test_a_large_object_passes_from_bucket_to_bucket(tmp_path: Path, size: int) -> None:
    store, message = Store(), text(size)
    source, target = store.bucket(f"large-from-{size}"), store.bucket(f"large-to-{size}")
    try:
        reading = s3_service(store.url, source)
        reading["settings"]["host"]["target_config_names"] = "to"
        async with measured(
            tmp_path, [reading, s3_operation(store.url, target, key="%f")], MEMORY
        ) as runtime:
            await asyncio.to_thread(store.put, source, {"scan.pdf": message})
            await eventually(lambda: store.keys(target) == ["scan.pdf"], 120, every=0.1)
            await drained(runtime)
        assert digest(store.body(target, "scan.pdf")) == digest(message)
        assert store.keys(source) == []
    finally:
        store.stop()


@pytest.mark.parametrize("size", SIZES)
async def test_a_large_image_passes_from_modality_to_archive(tmp_path: Path, size: int) -> None:
    port, archive_port, sent = free_port(), free_port(), image(size=size)
    got: list[tuple[int, str]] = []

    def store(event: evt.Event) -> int:
        got.append(digest(dcmread(event.dataset_path).PixelData))
        return 0

    def send() -> int:
        entity = AE(ae_title="CT1")
        entity.dimse_timeout = 120
        entity.add_requested_context(CTImageStorage, ExplicitVRLittleEndian)
        association = entity.associate("127.0.0.1", port, ae_title="HIE")
        status = int(association.send_c_store(dcmread(io.BytesIO(sent))).Status)
        association.release()
        return status

    archive = AE(ae_title="ARCHIVE")
    archive.add_supported_context(CTImageStorage)
    server = archive.start_server(
        ("127.0.0.1", archive_port), block=False, evt_handlers=[(evt.EVT_C_STORE, store)]
    )
    try:
        async with measured(
            tmp_path, [store_service(port), store_operation(archive_port)], MEMORY
        ) as runtime:
            assert await asyncio.to_thread(send) == 0
            await eventually(lambda: len(got) == 1, 120, every=0.1)
            await drained(runtime)
    finally:
        server.shutdown()
    assert got == [digest(dcmread(io.BytesIO(sent)).PixelData)]
