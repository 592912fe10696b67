"""DICOM store services and operations against pynetdicom's own peers."""

from __future__ import annotations

import asyncio
import io
import shutil
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from net_peers import Certificates, final, running, state_text, warnings
from pydicom import Dataset, dcmread
from pydicom.dataset import FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, JPEGBaseline8Bit, MRImageStorage, generate_uid
from pynetdicom import AE, ALL_TRANSFER_SYNTAXES, evt

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.messages.dicom import DICOMError, DICOMMessage
from hie_runtime.messages.errors import MessageError, PathError
from hie_runtime.protocols.dicom.library import library
from support import RuntimeProcess, eventually, free_port, write_workspace

library()  # the archives of these tests read objects from files, as the adapters do


def image(
    patient: str = "P1", modality: str = "CT", size: int = 1000, syntax: str = ExplicitVRLittleEndian
) -> bytes:
    """A DICOM file."""
    data = Dataset()
    data.SOPClassUID = CTImageStorage if modality == "CT" else MRImageStorage
    data.SOPInstanceUID = generate_uid()
    data.PatientID, data.PatientName, data.Modality = patient, "Okafor^Ada", modality
    data.ImageType = ["ORIGINAL", "PRIMARY"]
    item = Dataset()
    item.ScheduledProcedureStepID = "S7"
    data.RequestAttributesSequence = Sequence([item])
    data.Rows = data.Columns = 1
    data.add_new(0x7FE00010, "OB" if syntax != ExplicitVRLittleEndian else "OW", b"\x01\x02" * (size // 2))
    if syntax != ExplicitVRLittleEndian:
        data["PixelData"].is_undefined_length = True
        data.PixelData = b"\xfe\xff\x00\xe0\x00\x00\x00\x00\xfe\xff\x00\xe0\x04\x00\x00\x00\x01\x02\x03\x04"
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = data.SOPClassUID, data.SOPInstanceUID
    meta.TransferSyntaxUID = syntax
    data.file_meta = meta
    out = io.BytesIO()
    data.save_as(out, enforce_file_format=True)
    return out.getvalue()


class Archive:
    """A storage SCP that remembers what it was given."""

    def __init__(self, port: int = 0, status: int = 0, classes: tuple[str, ...] = (CTImageStorage, MRImageStorage), tls: Any = None) -> None:  # fmt: skip
        self.port = port or free_port()
        self.status = status
        self.got: list[Any] = []
        self._classes, self._tls = classes, tls
        self._server: Any = None

    def __enter__(self) -> Archive:
        entity = AE(ae_title="ARCHIVE")
        entity.require_called_aet = True
        for one in self._classes:
            entity.add_supported_context(one, ALL_TRANSFER_SYNTAXES)

        def store(event: Any) -> int:
            if self.status == 0:
                self.got.append(dcmread(event.dataset_path))
            return self.status

        self._server = entity.start_server(("127.0.0.1", self.port), block=False, evt_handlers=[(evt.EVT_C_STORE, store)], ssl_context=self._tls)  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()

    @property
    def patients(self) -> list[str]:
        return [str(one.PatientID) for one in self.got]


def send(
    port: int, files: list[bytes], called: str = "HIE", calling: str = "CT1", tls: Any = None
) -> list[int | None]:
    """Store objects as a modality does; the statuses, None for no answer."""
    entity = AE(ae_title=calling)
    entity.acse_timeout = entity.dimse_timeout = 10
    data = [dcmread(io.BytesIO(one)) for one in files]
    for class_uid, syntax in {
        (one.file_meta.MediaStorageSOPClassUID, one.file_meta.TransferSyntaxUID) for one in data
    }:
        entity.add_requested_context(class_uid, syntax)
    association = entity.associate("127.0.0.1", port, ae_title=called, **({"tls_args": (tls, "127.0.0.1")} if tls else {}))  # fmt: skip
    if not association.is_established:
        return []
    found: list[int | None] = []
    for one in data:
        try:
            answer = association.send_c_store(one)
        except RuntimeError:
            break
        found.append(answer.Status if "Status" in answer else None)
        if found[-1] is None:
            break
    if association.is_established:
        association.release()
    return found


def store_service(port: int, **adapter: Any) -> dict[str, Any]:
    return {"name": "from", "class_name": "hie.services.dicom.StoreService",
            "settings": {"adapter": {"port": port, **adapter}, "host": {"target_config_names": "out"}}}  # fmt: skip


def store_operation(port: int, name: str = "out", **adapter: Any) -> dict[str, Any]:
    own = {
        "ip_address": "127.0.0.1",
        "port": port,
        "called_ae_title": "ARCHIVE",
        "connect_timeout": 3,
        **adapter,
    }
    return {"name": name, "class_name": "hie.operations.dicom.StoreOperation",
            "settings": {"adapter": own, "host": {"retry_interval": 0.2, "failure_timeout": 30}}}  # fmt: skip


def files(folder: Path, name: str = "out") -> dict[str, Any]:
    own = {"adapter": {"file_path": str(folder)}, "host": {"filename": "%f_%Q%!+(_a)"}}
    return {"name": name, "class_name": "hie.operations.file.PassthroughOperation", "settings": own}


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("[!.]*"))]


async def test_objects_go_through_as_the_bytes_they_are_also_compressed_and_large(tmp_path: Path) -> None:
    port = free_port()
    objects = [
        image("P1"),
        image("P2", "MR"),
        image("P3", syntax=JPEGBaseline8Bit),
        image("P4", size=3_000_000),
    ]
    with Archive() as archive:
        async with running(tmp_path, store_service(port), store_operation(archive.port)) as runtime:
            assert await asyncio.to_thread(send, port, objects) == [0, 0, 0, 0]
            await eventually(lambda: len(archive.got) == 4, 20)
            sources = [row.source for row in await final(runtime, item="from")]
    assert archive.patients == ["P1", "P2", "P3", "P4"]
    assert all(source.startswith("CT1 1.2.826.") for source in sources)
    for sent, got in zip(objects, archive.got, strict=True):
        assert got.PixelData == dcmread(io.BytesIO(sent)).PixelData


async def test_who_calls_wrongly_or_is_not_allowed_is_rejected_and_that_is_said(tmp_path: Path) -> None:
    port = free_port()
    async with running(
        tmp_path, store_service(port, allowed_callers="CT1, MR2"), files(tmp_path / "out")
    ) as runtime:
        assert await asyncio.to_thread(send, port, [image()], "WRONG") == []
        assert await asyncio.to_thread(send, port, [image()], "HIE", "STRANGER") == []
        assert await asyncio.to_thread(send, port, [image()], "HIE", "MR2") == [0]

        async def told() -> bool:
            said = await warnings(runtime, "from")
            return any("called WRONG" in line for line in said) and any("STRANGER at 127.0.0.1" in line for line in said)  # fmt: skip

        await eventually(told)


async def test_what_the_peer_says_decides_what_becomes_of_the_object(tmp_path: Path) -> None:
    port = free_port()
    with Archive(status=0xA700) as archive:
        where = f"dicom://ARCHIVE@127.0.0.1:{archive.port}"
        async with running(tmp_path, store_service(port), store_operation(archive.port)) as runtime:
            await asyncio.to_thread(send, port, [image("P1")])

            async def retrying() -> bool:
                return (await state_text(runtime, "out")).startswith(f"{where}: A700")

            await eventually(retrying)
            archive.status = 0xC000

            async def failed() -> bool:
                return [row.status for row in await final(runtime, item="out")] == ["failed"]

            await eventually(failed)
            (row,) = await final(runtime, item="out")
            assert row.text.startswith(f"{where}: C000")
            archive.status = 0xB000  # stored, with elements changed
            await asyncio.to_thread(send, port, [image("P2")])

            async def done() -> bool:
                return sorted(row.status for row in await final(runtime, item="out")) == [
                    "completed",
                    "failed",
                ]

            await eventually(done)


@pytest.mark.parametrize(
    ("archive", "adapter", "text"),
    [
        ({}, {"called_ae_title": "NOBODY"}, ": rejects the association: Called AE title not recognised"),
        ({"classes": (MRImageStorage,)}, {}, ": does not take CT Image Storage in Explicit VR Little Endian"),
        (None, {}, ": no association within 3 s: not reached, silent, or TLS failed"),
    ],
)
async def test_a_peer_that_does_not_take_us_is_told_and_tried_again(
    tmp_path: Path, archive: dict[str, Any] | None, adapter: dict[str, Any], text: str
) -> None:
    port, nobody = free_port(), free_port()
    peer = Archive(**archive) if archive is not None else None
    if peer:
        peer.__enter__()
    try:
        item = store_operation(peer.port if peer else nobody, **adapter)
        async with running(tmp_path, store_service(port), item) as runtime:
            await asyncio.to_thread(send, port, [image()])

            async def said() -> bool:
                shown = await state_text(runtime, "out")
                ended = [row.text for row in await final(runtime, item="out")]
                return any(text in line for line in (shown, *ended))

            await eventually(said, 15)
    finally:
        if peer:
            peer.__exit__()


async def test_an_archive_that_restarts_in_mid_traffic_gets_every_object(tmp_path: Path) -> None:
    port = free_port()
    objects = [image(f"P{number}") for number in range(40)]
    archive = Archive()
    archive.__enter__()
    async with running(tmp_path, store_service(port), store_operation(archive.port)):
        sending = asyncio.create_task(asyncio.to_thread(send, port, objects))
        await eventually(lambda: len(archive.got) >= 5, 20)
        await asyncio.to_thread(archive.__exit__)
        second = Archive(archive.port)
        await asyncio.sleep(0.3)
        second.__enter__()
        assert await sending == [0] * 40
        await eventually(lambda: len(set(archive.patients) | set(second.patients)) == 40, 30)
        assert len(archive.got) + len(second.got) <= 41
    second.__exit__()


@pytest.mark.parametrize("certificate", ["untrusted", "expired", "elsewhere"])
async def test_an_archive_with_a_wrong_certificate_gets_nothing(tmp_path: Path, certificate: str) -> None:
    certificates = Certificates(tmp_path / "tls")
    port = free_port()
    with Archive(tls=certificates.server_context(certificate)) as archive:
        item = store_operation(archive.port, ssl_config="anonymous")
        async with running(tmp_path, store_service(port), item, tls=certificates.section) as runtime:
            await asyncio.to_thread(send, port, [image()])

            async def said() -> bool:
                return "TLS failed" in await state_text(runtime, "out")

            await eventually(said, 15)
        assert archive.got == []


async def test_tls_both_ways(tmp_path: Path) -> None:
    certificates = Certificates(tmp_path / "tls")
    port = free_port()
    with Archive(tls=certificates.server_context("server")) as archive:
        items = [
            store_service(port, ssl_config="server"),
            store_operation(archive.port, ssl_config="anonymous"),
        ]
        async with running(tmp_path, *items, tls=certificates.section):
            assert await asyncio.to_thread(
                send, port, [image()], "HIE", "CT1", certificates.client_context()
            ) == [0]
            await eventually(lambda: archive.patients == ["P1"], 20)


async def test_an_association_aborted_in_the_middle_of_an_object_stores_nothing(tmp_path: Path) -> None:
    port = free_port()
    async with running(tmp_path, store_service(port), files(tmp_path / "out")) as runtime:

        def half() -> None:
            entity = AE(ae_title="CT1")
            entity.add_requested_context(CTImageStorage, ExplicitVRLittleEndian)
            association = entity.associate("127.0.0.1", port, ae_title="HIE")
            threading.Timer(0.02, association.abort).start()
            try:
                association.send_c_store(dcmread(io.BytesIO(image(size=60_000_000))))
            except (RuntimeError, ValueError):
                return

        await asyncio.to_thread(half)
        assert await asyncio.to_thread(send, port, [image("P2")]) == [0]
        await eventually(lambda: len(contents(tmp_path / "out")) >= 1)
        rows = await final(runtime, item="from")
    assert len(rows) in (1, 2)  # 2: the abort came after the last byte
    assert DICOMMessage(contents(tmp_path / "out")[-1]).get_field("PatientID") in ("P1", "P2")


@pytest.mark.parametrize("fault", ["frames-received:3", "before-insert:3", "after-commit:3", "before-ack:3"])
async def test_a_death_between_receiving_storing_and_answering_loses_no_object(
    tmp_path: Path, fault: str
) -> None:
    port = free_port()
    objects = [image(f"P{number}") for number in range(8)]
    runtime = RuntimeProcess(write_workspace(tmp_path / "w", [store_service(port), files(tmp_path / "out")]))
    acknowledged: list[bytes] = []
    try:
        await asyncio.to_thread(runtime.launch(fault).wait_ready)
        rest, died = list(objects), False
        while rest:
            statuses = await asyncio.to_thread(send, port, rest)
            good = sum(1 for status in statuses if status == 0)
            acknowledged += rest[:good]
            rest = rest[good:]
            if not died and not runtime.running:
                died = True
                await asyncio.to_thread(runtime.start)
            await asyncio.sleep(0.05)
        assert died
        stored = runtime.get("/v1/messages?item=from&limit=100")
    finally:
        await asyncio.to_thread(runtime.stop)
    came = Counter(row["source"] for row in stored)
    assert len(came) == 8
    # one object at a time: at most the one that was stored and not answered comes again
    twice = sum(came.values()) - 8
    assert twice == {"before-ack:3": 1}.get(fault, 0) or (fault == "after-commit:3" and twice == 1)


# -- the header


def test_the_header_is_read_by_keyword_tag_and_item() -> None:
    message = DICOMMessage(image())
    for path, value in (
        ("PatientID", "P1"), ("(0010,0020)", "P1"), ("PatientName", "Okafor^Ada"), ("Modality", "CT"),
        ("RequestAttributesSequence(1).ScheduledProcedureStepID", "S7"), ("RequestAttributesSequence", "1"),
        ("RequestAttributesSequence(2).ScheduledProcedureStepID", ""), ("ImageType", "ORIGINAL\\PRIMARY"), ("ImageType(2)", "PRIMARY"),
        ("TransferSyntaxUID", "1.2.840.10008.1.2.1"), ("Rows", "1"), ("StudyDate", ""), ("PixelData", ""),
    ):  # fmt: skip
        assert message.get_field(path) == value, path
    with pytest.raises(PathError, match="Pat is no keyword of DICOM"):
        message.get_field("Pat")
    with pytest.raises(DICOMError, match="is no DICOM file"):
        DICOMMessage(b"MSH|^~\\&|").get_field("PatientID")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 600), st.sampled_from(["PatientID", "RequestAttributesSequence(1).ScheduledProcedureStepID", "Rows"]))  # fmt: skip
def test_damaged_objects_are_refused_or_read_never_worse(noise: bytes, at: int, path: str) -> None:
    whole = image(size=20)
    damaged = whole[: at + 100] + noise + whole[at + 100 + len(noise) :]
    try:
        assert isinstance(DICOMMessage(damaged).get_field(path), str)
    except MessageError:
        return


async def test_the_sample_routes_by_modality(tmp_path: Path) -> None:
    copy = tmp_path / "sample"
    shutil.copytree(Path(__file__).parents[2] / "samples" / "dicom-router", copy)
    port = free_port()
    production = copy / "production.yaml"
    with Archive() as archive:
        text = production.read_text().replace("25700", str(port)).replace("25750", str(archive.port))
        production.write_text(text.replace("called_ae_title: PACS", "called_ae_title: ARCHIVE"))
        assert [
            one for one in check_workspace(load_workspace(copy)) if one.severity is not Severity.INFO
        ] == []
        other = image("P2").replace(b"CT", b"US")
        runtime = RuntimeProcess(copy, tmp_path / "data")
        await asyncio.to_thread(runtime.start)
        try:
            assert await asyncio.to_thread(send, port, [image("P1"), other, image("P3", "MR")]) == [0, 0, 0]
            await eventually(lambda: archive.patients == ["P1", "P3"], 20)
            await eventually(lambda: len(contents(copy / "out" / "other")) == 1, 20)
        finally:
            await asyncio.to_thread(runtime.stop)
