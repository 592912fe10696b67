"""Power cuts, full disks and damaged files: all that was durable, or a refusal that says what to do; never silently less."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from hie_runtime.control.embedded import EmbeddedRuntime
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


async def test_what_was_killed_opens_whole(killed: Path, tmp_path: Path) -> None:
    assert await waiting(copy(killed, tmp_path)) == MESSAGES


@pytest.mark.parametrize("seed", range(25))
async def test_a_log_cut_at_any_byte_is_whole_or_refused(killed: Path, tmp_path: Path, seed: int) -> None:
    data = copy(killed, tmp_path)
    log = data / "journal.db-wal"
    size = log.stat().st_size
    cut = random.Random(seed).randrange(size) if seed else 0
    os.truncate(log, cut)
    try:
        assert await waiting(data) == MESSAGES
    except JournalError as error:
        assert "which were acknowledged, are missing" in str(error)
        assert "delete" in str(error)


@pytest.mark.parametrize("seed", range(25))
async def test_a_damaged_page_is_noticed(killed: Path, tmp_path: Path, seed: int) -> None:
    data = copy(killed, tmp_path)
    rng = random.Random(seed)
    for name in ("journal.db", "journal.db-wal"):
        path = data / name
        content = bytearray(path.read_bytes())
        at = rng.randrange(len(content))
        for offset in range(at, min(at + 300, len(content))):
            content[offset] ^= rng.randrange(256)
        path.write_bytes(content)
    try:
        found = await waiting(data)
    except (JournalError, sqlite3.DatabaseError):
        return
    assert found == MESSAGES


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
    saved = command("salvage", str(data), str(tmp_path / "new"))
    assert saved.returncode == 1
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
                await asyncio.sleep(0.6)
                assert b"MSA|CA|" in await sender.send(adt("M9"))
            await eventually(lambda: receiver.ids[-1:] == ["M9"])
            assert list(dict.fromkeys(receiver.ids)) == ["M0", "M9"]
        finally:
            runtime.stop()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everything")
async def test_a_folder_that_cannot_be_written_is_refused_with_its_name(tmp_path: Path) -> None:
    port = free_port()
    data = tmp_path / "data"
    data.mkdir()
    data.chmod(0o500)
    try:
        runtime = EmbeddedRuntime(data)
        with pytest.raises(JournalError, match="data"):
            await runtime.start(write_workspace(tmp_path, [service("in", port, [])]))
    finally:
        data.chmod(0o700)
