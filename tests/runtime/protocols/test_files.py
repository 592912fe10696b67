"""Files in and out: names, whole files only, archives, appending, batches, and what a crash leaves behind."""

from __future__ import annotations

import asyncio
import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hie_runtime.config.states import HostState, MessageStatus
from hie_runtime.control.client import MessageQuery
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.base import AdapterError
from hie_runtime.protocols.file.names import file_name
from support import adt, eventually, write_workspace

MOMENT = datetime(2014, 9, 12, 16, 43, 15, 895000, UTC)


@pytest.mark.parametrize(
    ("pattern", "source", "taken", "expected"),
    [
        # iris-semantics 4.5
        ("%f_%Q", "/in/adt.hl7", (), "adt.hl7_2014-09-12_16.43.15.895"),
        ("%#f.out", "adt.hl7", (), "adt.out"),
        ("x%$f", "adt.hl7", (), "x.hl7"),
        ("%F", "adt.hl7", (), "ADT.HL7"),
        ("%q", "a", (), "20140912164315"),
        ("%q(2)", "a", (), "2014-09-12"),
        ("%q(3)", "a", (), "63442,60195"),
        ("%Y%m%d-%H%M%S.%N", "a", (), "20140912-164315.895"),
        ("%#m-%#d", "a", (), "9-12"),
        ("%f", "10.1.2.3:5000", (), "10.1.2.3.5000"),
        ("100%%", "a", (), "100%"),
        ("%f%!+(_a).hl7", "a", (), "a.hl7"),
        ("%f%!+(_a).hl7", "a", ("a.hl7", "a_a.hl7"), "a_b.hl7"),
        ("%f_%+(nn)", "a", ("a_01",), "a_02"),
        ("%f", "we?ird|na<me>.hl7", (), "weirdname.hl7"),
    ],
)
def test_file_names_follow_their_pattern(
    pattern: str, source: str, taken: tuple[str, ...], expected: str
) -> None:
    assert file_name(pattern, source, lambda name: name in taken, MOMENT) == expected


@pytest.mark.parametrize("pattern", ["../%f", "a/b", "", ".."])
def test_a_pattern_never_leaves_its_folder(pattern: str) -> None:
    with pytest.raises(AdapterError):
        file_name(pattern, "x", lambda _name: False, MOMENT)


def file_items(
    adapter_in: dict[str, Any], adapter_out: dict[str, Any], filename: str
) -> list[dict[str, Any]]:
    inbound = {"file_path": "in", "call_interval": 0.1, "file_access_timeout": 0.2, **adapter_in}
    return [
        {"name": "from.Files", "class_name": "hie.services.hl7.FileService",
         "settings": {"adapter": inbound, "host": {"target_config_names": ["to.Files"]}}},
        {"name": "to.Files", "class_name": "hie.operations.hl7.FileOperation",
         "settings": {"adapter": {"file_path": "out", **adapter_out}, "host": {"filename": filename, "retry_interval": 0.1}}},
    ]  # fmt: skip


async def started(folder: Path, items: list[dict[str, Any]]) -> EmbeddedRuntime:
    (folder / "in").mkdir(exist_ok=True)
    runtime = EmbeddedRuntime(folder / "data")
    await runtime.start(write_workspace(folder, items))
    return runtime


async def test_a_batch_file_becomes_messages_and_moves_to_the_archive(tmp_path: Path) -> None:
    items = file_items({"archive_path": "done", "file_spec": "*.hl7;*.txt"}, {"overwrite": False}, "all.hl7")
    runtime = await started(tmp_path, items)
    try:
        batch = b"FHS|^~\\&|A\rBHS|^~\\&|A\r" + adt("M1") + adt("M2") + b"BTS|2\rFTS|1\r"
        (tmp_path / "in" / "batch.hl7").write_bytes(batch)
        (tmp_path / "in" / "ignored.csv").write_bytes(b"x")
        await eventually(
            lambda: (tmp_path / "out" / "all.hl7").exists() and _count(tmp_path / "out" / "all.hl7") == 2
        )
        await eventually(lambda: [p.name[:10] for p in (tmp_path / "done").iterdir()] == ["batch.hl7_"])
        assert [p.name for p in (tmp_path / "in").iterdir()] == ["ignored.csv"]
    finally:
        await runtime.stop()


def _count(path: Path) -> int:
    return path.read_bytes().count(b"MSH|")


async def test_several_messages_in_one_file_are_several_messages(tmp_path: Path) -> None:
    runtime = await started(tmp_path, file_items({}, {"overwrite": False}, "all.hl7"))
    try:
        (tmp_path / "in" / "two.hl7").write_bytes((adt("M1") + adt("M2")).replace(b"\r", b"\n"))
        out = tmp_path / "out" / "all.hl7"
        await eventually(lambda: out.exists() and _count(out) == 2)
        assert next(i for i in (await runtime.counters()).items if i.name == "from.Files").received == 2
    finally:
        await runtime.stop()


async def test_a_file_still_being_written_is_left_alone(tmp_path: Path) -> None:
    runtime = await started(tmp_path, file_items({}, {}, "%f"))
    try:
        growing = tmp_path / "in" / "slow.hl7"
        for part in (adt("M1")[:40], adt("M1")[40:90], adt("M1")[90:]):
            with growing.open("ab") as file:
                file.write(part)
            await asyncio.sleep(0.12)
        await eventually((tmp_path / "out" / "slow.hl7").exists)
        assert b"PV1|1|I" in (tmp_path / "out" / "slow.hl7").read_bytes()
        await eventually(lambda: not growing.exists())
    finally:
        await runtime.stop()


async def test_files_are_taken_oldest_first(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number, name in enumerate(("b.hl7", "a.hl7", "c.hl7")):
        path = tmp_path / "in" / name
        path.write_bytes(adt(f"M{number}"))
        os.utime(path, (time.time() - 100 + number, time.time() - 100 + number))
    runtime = await started(tmp_path, file_items({}, {"overwrite": False}, "all.hl7"))
    try:
        out = tmp_path / "out" / "all.hl7"
        await eventually(lambda: out.exists() and _count(out) == 3)
        text = out.read_text()
        assert text.index("|M0|") < text.index("|M1|") < text.index("|M2|")
    finally:
        await runtime.stop()


async def test_a_file_that_is_no_hl7_is_kept_as_a_bad_message(tmp_path: Path) -> None:
    runtime = await started(tmp_path, file_items({}, {}, "%f"))
    try:
        (tmp_path / "in" / "letter.txt").write_bytes(b"Dear colleague")

        async def bad() -> bool:
            return [m.source for m in await runtime.messages(MessageQuery(status=MessageStatus.BAD))] == [
                "letter.txt"
            ]

        await eventually(bad)
        [row] = await runtime.messages(MessageQuery(status=MessageStatus.BAD))
        assert (await runtime.body(row.id)).text == "Dear colleague"
    finally:
        await runtime.stop()


async def test_a_folder_that_cannot_be_written_is_retried(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    runtime = await started(tmp_path, file_items({}, {}, "%f"))
    try:
        (tmp_path / "in" / "a.hl7").write_bytes(adt("M1"))

        async def waits() -> bool:
            (one,) = (one for one in (await runtime.counters()).items if one.name == "to.Files")
            return one.queue_depth == 1 and one.state is HostState.RETRYING

        await eventually(waits)
        (tmp_path / "out").unlink()
        await eventually(lambda: (tmp_path / "out").is_dir() and (tmp_path / "out" / "a.hl7").exists())
    finally:
        await runtime.stop()


async def test_files_kept_in_place_are_taken_once_even_after_a_restart(tmp_path: Path) -> None:
    items = file_items({"delete_from_server": False}, {"overwrite": False}, "all.hl7")
    for _ in range(2):
        runtime = await started(tmp_path, items)
        (tmp_path / "in" / "keep.hl7").exists() or (tmp_path / "in" / "keep.hl7").write_bytes(adt("M1"))
        await eventually((tmp_path / "out" / "all.hl7").exists)
        await asyncio.sleep(0.5)
        await runtime.stop()
    assert _count(tmp_path / "out" / "all.hl7") == 1
    assert (tmp_path / "in" / "keep.hl7").exists()
