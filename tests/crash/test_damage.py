"""Power cuts, full disks and damaged files: all that was durable, or a refusal that says what to do; never silently less."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hie_runtime.journal.block import JournalError
from hie_runtime.journal.sqlite import SQLiteQueueStorage
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

MESSAGES = 40


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a runtime that was killed with messages waiting; some of it folded in, some in the log."""
    folder = tmp_path_factory.mktemp("killed")
    port = free_port()
    workspace = write_workspace(folder, [service("in", port, ["out"]), operation("out", free_port())])

    async def fill() -> None:
        runtime = RuntimeProcess(workspace)
        for part in range(2):
            await asyncio.to_thread(runtime.start)
            async with Sender(port) as sender:
                for number in range(MESSAGES // 2):
                    await sender.send(adt(f"M{part * MESSAGES // 2 + number}"))
            if part == 0:
                assert runtime.stop() == 0  # folds the log
            else:
                runtime.kill()

    asyncio.run(fill())
    return folder / "data"


async def waiting(data: Path) -> int:
    """Messages the journal has for the target; raises JournalError when it refuses to open."""
    storage = SQLiteQueueStorage(data)
    await storage.open()
    try:
        found = 0
        after = (-(1 << 62), 0)
        while page := await storage.fetch("out", after, 100, 1 << 20):
            found += sum(len(entry.indexes) for entry in page)
            after = (-page[-1].priority, page[-1].id)
        return found
    finally:
        await storage.close()


def copy(killed: Path, folder: Path) -> Path:
    data = folder / "copy"
    shutil.copytree(killed, data)
    (data / "lock").unlink(missing_ok=True)
    return data


def contents(data: Path) -> dict[str, bytes]:
    """What a refused start must leave as it was."""
    names = ("journal.db", "journal.db-wal", "journal.mark")
    return {name: (data / name).read_bytes() for name in names if (data / name).exists()}


@pytest.mark.parametrize("lost", [("journal.db",), ("journal.db", "journal.mark")])
@pytest.mark.parametrize("emptied", [True, False])
async def test_a_log_without_its_journal_is_refused_and_kept(
    killed: Path, tmp_path: Path, lost: tuple[str, ...], emptied: bool
) -> None:
    data = copy(killed, tmp_path)
    for name in lost:
        (data / name).unlink()
    if emptied:
        (data / "journal.db").touch()
    before = contents(data)
    with pytest.raises(JournalError, match="is missing or empty") as refusal:
        await waiting(data)
    assert "journal.db-wal back together" in str(refusal.value)
    assert contents(data) == before


async def test_what_was_killed_opens_whole(killed: Path, tmp_path: Path) -> None:
    assert await waiting(copy(killed, tmp_path)) == MESSAGES


def used(path: Path) -> int:
    """Bytes of a file before the zeros it was given as room."""
    return len(path.read_bytes().rstrip(b"\0"))


@settings(max_examples=50, deadline=None)
@example(place=0.0)
@given(place=st.floats(0, 1, exclude_max=True))
async def test_a_log_cut_at_any_byte_is_whole_or_refused(killed: Path, place: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = copy(killed, Path(folder))
        log = data / "journal.db-wal"
        os.truncate(log, int(place * used(log)))
        before = contents(data)
        try:
            assert await waiting(data) == MESSAGES
        except JournalError as error:
            assert "which were acknowledged, are missing" in str(error)
            assert "delete" in str(error)
            assert contents(data) == before


@settings(max_examples=50, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), seed=st.integers(0, 1 << 32))
async def test_a_log_that_ends_in_garbage_or_zeros_is_whole_or_refused(
    killed: Path, place: float, seed: int
) -> None:
    """A power cut leaves the room behind what was synced as it was, or half written."""
    with tempfile.TemporaryDirectory() as folder:
        data = copy(killed, Path(folder))
        log = data / "journal.db-wal"
        end = used(log)
        with log.open("r+b") as file:
            at = int(place * end)
            file.seek(at)
            file.write(random.Random(seed).randbytes(end - at) if seed % 2 else bytes(end - at))
        before = contents(data)
        try:
            assert await waiting(data) == MESSAGES
        except JournalError as error:
            assert "which were acknowledged, are missing" in str(error)
            assert contents(data) == before


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 1 << 32))
async def test_a_damaged_page_is_noticed(killed: Path, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        await damage_and_open(copy(killed, Path(folder)), random.Random(seed))


async def damage_and_open(data: Path, rng: random.Random) -> None:
    for name in ("journal.db", "journal.db-wal"):
        path = data / name
        content = bytearray(path.read_bytes())
        at = rng.randrange(used(path))
        for offset in range(at, min(at + 300, len(content))):
            content[offset] ^= rng.randrange(256)
        path.write_bytes(content)
    before = contents(data)
    storage = SQLiteQueueStorage(data)
    try:
        await storage.open()
    except JournalError as error:
        assert str(data) in str(error)
        assert "salvage" in str(error) or "delete" in str(error)
        assert contents(data) == before
        return
    await storage.close()
    # the damage is in what nobody reads at the start: found with the message, or where there was none
    try:
        assert await waiting(data) == MESSAGES
    except JournalError as error:
        assert "journal check" in str(error)


async def test_an_old_copy_put_back_is_refused_and_can_be_accepted(killed: Path, tmp_path: Path) -> None:
    data = copy(killed, tmp_path)
    (data / "journal.db-wal").unlink()
    (data / "journal.db-shm").unlink(missing_ok=True)
    with pytest.raises(JournalError, match=r"blocks \d+ to \d+, which were acknowledged, are missing"):
        await waiting(data)
    (data / "journal.mark").unlink()
    assert await waiting(data) == MESSAGES // 2
    (data / "journal.db").unlink()
    with pytest.raises(JournalError, match="is missing"):
        await waiting(data)


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hie_runtime.cli.main", "journal", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


async def test_what_can_be_read_of_a_damaged_journal_is_saved(killed: Path, tmp_path: Path) -> None:
    data = copy(killed, tmp_path)
    whole = command("check", str(data))
    assert whole.returncode == 0, whole.stdout + whole.stderr
    db = sqlite3.connect(data / "journal.db")
    block, bodies = db.execute("SELECT id, bodies FROM block ORDER BY id LIMIT 1 OFFSET 3").fetchone()
    with db:
        db.execute("UPDATE block SET bodies=? WHERE id=?", (bodies.replace(b"SMITH", b"JONES"), block))
    db.close()
    found = command("check", str(data))
    assert found.returncode == 1
    assert f"block {block} is damaged" in found.stdout
    with pytest.raises(JournalError, match=f"block {block} is damaged"):
        await waiting(data)
    before = contents(data)
    saved = command("salvage", str(data), str(tmp_path / "new"))
    assert saved.returncode == 1
    assert "up to 1 deliveries" in saved.stdout
    assert contents(data) == before
    assert await waiting(tmp_path / "new") == MESSAGES - 1


async def test_a_full_disk_stops_the_intake_with_refusals_and_recovers_by_itself(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as receiver:
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [service("in", port, ["out"]), operation("out", receiver.port)])
        )
        runtime.launch("after-insert:12:full:6")
        await asyncio.to_thread(runtime.wait_ready)
        try:
            accepted, refused = [], []
            async with Sender(port) as sender:
                for number in range(30):
                    answer = await sender.send(adt(f"M{number}"))
                    (accepted if b"MSA|CA|" in answer else refused).append(f"M{number}")
            assert refused
            assert accepted[-1] == "M29"
            await eventually(lambda: set(accepted) <= set(receiver.ids))
            assert not set(refused) & set(receiver.ids)
            assert "database or disk is full" in (tmp_path / "runtime.log").read_text()
            assert runtime.running
        finally:
            runtime.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes")
async def test_a_file_that_may_not_grow_is_a_full_disk(tmp_path: Path) -> None:
    """A real refusal of the operating system (RLIMIT_FSIZE), lifted again."""
    import resource

    port = free_port()
    async with Receiver() as receiver:
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [service("in", port, ["out"]), operation("out", receiver.port)])
        )
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                assert b"MSA|CA|" in await sender.send(adt("M0"))
                resource.prlimit(runtime.pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
                answers = [await sender.send(adt(f"M{number}")) for number in range(1, 4)]
                assert all(b"MSA|CA|" not in answer for answer in answers)
                resource.prlimit(
                    runtime.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
                )

                async def taken_again() -> bool:
                    return b"MSA|CA|" in await sender.send(adt("M9"))

                await eventually(taken_again, every=0.1)
            await eventually(lambda: receiver.ids[-1:] == ["M9"])
            assert list(dict.fromkeys(receiver.ids)) == ["M0", "M9"]
        finally:
            runtime.stop()


async def test_a_full_disk_is_over_without_a_message_to_show_it(tmp_path: Path) -> None:
    port = free_port()
    runtime = RuntimeProcess(
        write_workspace(tmp_path, [service("in", port, ["out"]), operation("out", free_port())])
    )
    runtime.launch("before-insert:3:full:6")
    await asyncio.to_thread(runtime.wait_ready)
    try:
        async with Sender(port) as sender:
            answers = [await sender.send(adt(f"M{number}")) for number in range(3)]
        assert any(b"MSA|CA|" not in answer for answer in answers)
        with pytest.raises(OSError, match="503"):
            runtime.get("/readyz")
        assert "database or disk is full" in runtime.get("/v1/counters")["state_text"]
        await eventually(lambda: runtime.get("/v1/counters")["state_text"] == "", 15)
        assert runtime.get("/readyz")["status"] == "ready"
    finally:
        runtime.stop()


async def test_the_intake_stops_before_the_disk_is_full_and_the_queue_goes_on(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as receiver:
        items = [service("in", port, ["out"]), operation("out", receiver.port)]
        runtime = RuntimeProcess(write_workspace(tmp_path, items, min_free_bytes=1 << 60))
        runtime.launch()
        await eventually(lambda: "only" in text_of(runtime), 30)
        try:
            async with Sender(port) as sender:
                answer = await sender.send(adt("M1"))
                assert b"MSA|CR|M1|only" in answer, answer
                assert b"min_free_bytes" in answer
                write_workspace(tmp_path, items, min_free_bytes=1)
                assert runtime.post("/v1/reload")["applied"]
                await eventually(lambda: text_of(runtime) == "", 15)
                assert b"MSA|CA|" in await sender.send(adt("M2"))
            await eventually(lambda: receiver.ids == ["M2"])
        finally:
            runtime.stop()


def text_of(runtime: RuntimeProcess) -> str:
    """What keeps the production from its work."""
    try:
        return str(runtime.get("/v1/counters")["state_text"])
    except OSError:
        return "cannot be asked"


OPEN = """
import asyncio, codecs, os, pathlib, sys, traceback
from hie_runtime.journal.sqlite import SQLiteQueueStorage
codecs.lookup("ascii")
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)  # root may write everything
asyncio.run(SQLiteQueueStorage(pathlib.Path(sys.argv[1])).open())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights")
@pytest.mark.parametrize("what", ["folder", "journal.db", "journal.db-wal"])
async def test_what_cannot_be_written_is_refused_by_name(killed: Path, what: str) -> None:
    with tempfile.TemporaryDirectory() as root:  # pytest's own folders are closed to other users
        Path(root).chmod(0o755)
        data = copy(killed, Path(root))
        data.chmod(0o777)
        for path in data.iterdir():
            path.chmod(0o444 if what in ("folder", path.name) else 0o666)
        if what == "folder":
            data.chmod(0o555)
        before = contents(data)
        done = subprocess.run(
            [sys.executable, "-c", OPEN, str(data)], capture_output=True, text=True, check=False
        )
        last = done.stderr.strip().splitlines()[-1]
        assert "JournalError" in last
        assert str(data) in last
        assert "writable" in last or "cannot write" in last, last
        assert contents(data) == before
