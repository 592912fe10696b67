"""The reliable queue over the real SQLite storage, driven by random operations and by restarts."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hie_runtime.journal.api import Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import (
    Block,
    JournalError,
    decode_sources,
    encode_sources,
    message_id,
    parse_message_id,
)
from hie_runtime.journal.commit import PROGRESS_SECONDS, GroupCommit
from hie_runtime.journal.queue import Delivery, ReliableQueue
from hie_runtime.journal.sqlite import SQLiteQueueStorage


class _Put:
    """Adds one block to a queue in the next transaction."""

    def __init__(self, queue: ReliableQueue, commit: GroupCommit, bodies: list[bytes], priority: int) -> None:
        self._what = (queue, commit, bodies, priority)
        self.done = asyncio.get_running_loop().create_future()

    def contribute(self, batch: WriteBatch) -> None:
        queue, commit, bodies, priority = self._what
        block = Block(commit.next_block(), "in", 1.0, bodies, ["test"] * len(bodies))
        batch.blocks.append(block)
        queue.enqueue(batch, block, range(len(bodies)), "in", 1.0, priority)
        batch.on_durable.append(lambda: self.done.set_result(None))


async def put(queue: ReliableQueue, commit: GroupCommit, bodies: list[bytes], priority: int = 0) -> None:
    source = _Put(queue, commit, bodies, priority)
    commit.join(source)
    await source.done


async def opened(folder: Path) -> tuple[SQLiteQueueStorage, GroupCommit, ReliableQueue]:
    storage = SQLiteQueueStorage(folder)
    await storage.open()
    commit = GroupCommit(storage, lambda _error: None)
    depth = (await storage.depths()).get("out")
    return storage, commit, ReliableQueue("out", commit, depth, max_size=1000, max_bytes=1 << 30)


async def drain(queue: ReliableQueue) -> list[bytes]:
    taken = []
    while queue.depth:
        deliveries = await queue.take(10)
        taken += [entry.block.bodies[index] for entry, index in deliveries]
        queue.complete(deliveries, "AA", 0.0)
    return taken


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("put"), st.integers(1, 5)),
            st.tuples(st.just("take"), st.integers(1, 8)),
            st.tuples(st.just("give_back"), st.just(0)),
            st.tuples(st.just("restart"), st.just(0)),
        ),
        max_size=25,
    )
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_is_lost_and_order_is_kept_through_puts_takes_and_restarts(
    operations: list[tuple[str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_random_life(Path(folder), operations))


async def _random_life(folder: Path, operations: list[tuple[str, int]]) -> None:
    storage, commit, queue = await opened(folder)
    number, done = 0, []
    for operation, count in operations:
        if operation == "put":
            await put(queue, commit, [b"%d" % (number + i) for i in range(count)])
            number += count
        elif operation in ("take", "give_back") and queue.depth:
            deliveries = await queue.take(max(count, 1))
            keep = deliveries if operation == "take" else deliveries[: len(deliveries) // 2]
            queue.complete(keep, "AA", 0.0)
            done += [entry.block.bodies[index] for entry, index in keep]
            queue.give_back(deliveries[len(keep) :])
        elif operation == "restart":
            await commit.flush()
            await storage.close()
            storage, commit, queue = await opened(folder)
    assert queue.depth == number - len(done)
    done += await drain(queue)
    assert done == [b"%d" % i for i in range(number)]
    await commit.flush()
    assert await storage.depths() == {}
    await storage.close()


async def test_a_higher_priority_goes_first(tmp_path: Path) -> None:
    storage, commit, queue = await opened(tmp_path)
    await put(queue, commit, [b"normal"])
    await put(queue, commit, [b"low"], priority=-1)
    await put(queue, commit, [b"urgent"], priority=5)
    assert await drain(queue) == [b"urgent", b"normal", b"low"]
    await commit.flush()
    await storage.close()


async def test_a_queue_deeper_than_memory_comes_back_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hie_runtime.journal.queue.WINDOW_ENTRIES", 20)
    monkeypatch.setattr("hie_runtime.journal.queue.FETCH_ENTRIES", 7)
    storage, commit, queue = await opened(tmp_path)
    for number in range(200):
        await put(queue, commit, [b"%d" % number])
    assert await drain(queue) == [b"%d" % number for number in range(200)]
    await commit.flush()
    await storage.close()


async def test_back_pressure_begins_at_the_bound_and_ends_below_it(tmp_path: Path) -> None:
    storage, commit, queue = await opened(tmp_path)
    queue.max_size = 5
    for number in range(5):
        assert not queue.full
        await put(queue, commit, [b"%d" % number])
    assert queue.full
    queue.complete(await queue.take(1), "", 0.0)
    queue.complete(await queue.take(1), "", 0.0)
    assert not queue.full
    await commit.flush()
    await storage.close()


async def test_a_second_runtime_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    storage, _commit, _queue = await opened(tmp_path)
    with pytest.raises(JournalError, match="another runtime"):
        await SQLiteQueueStorage(tmp_path).open()
    await storage.close()


async def test_a_damaged_journal_is_refused_with_an_instruction(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"SQLite format 3\x00" + b"garbage" * 5000)
    with pytest.raises(JournalError, match="Restore it from a copy"):
        await SQLiteQueueStorage(tmp_path).open()


async def test_a_stale_writer_is_fenced(tmp_path: Path) -> None:
    storage, commit, queue = await opened(tmp_path)
    storage._db.execute("UPDATE meta SET value = value + 1 WHERE key='epoch'")
    troubles: list[JournalError | None] = []
    commit._on_trouble = troubles.append
    source = _Put(queue, commit, [b"x"], 0)
    commit.join(source)
    while not troubles:
        await asyncio.sleep(0.01)
    assert "another runtime has taken over" in str(troubles[0])
    assert queue.depth == 0
    assert storage._db.execute("SELECT count(*) FROM block").fetchone() == (0,)


async def test_finished_messages_are_purged_and_suspended_ones_stay(tmp_path: Path) -> None:
    storage, commit, queue = await opened(tmp_path)
    for number in range(4):
        await put(queue, commit, [b"%d" % number])
    deliveries = await queue.take(4)
    queue.complete(deliveries[:2], "AA", 0.0)
    queue.settle(deliveries[2], OutcomeStatus.SUSPENDED, "AE")
    queue.give_back(deliveries[3:])
    await commit.flush()
    gone: list[int] = []
    blocks, place = await storage.finished_blocks(before=2.0, after=0)
    assert (len(blocks), place) == (2, None)
    assert await storage.finished_blocks(before=0.5, after=0) == ([], None)

    async def purge() -> None:
        gone.append(await storage.purge(blocks))

    await commit.exclusive(purge)
    assert gone == [2]
    await commit.exclusive(purge)
    assert gone == [2, 0], "what has gone is not counted again"
    assert await drain(queue) == [b"3"]
    await commit.flush()
    await storage.close()


@given(
    st.lists(
        st.text(st.characters(blacklist_characters="\n", blacklist_categories=("Cs",)), max_size=20),
        min_size=1,
        max_size=30,
    )
)
def test_sources_come_back_as_they_were(sources: list[str]) -> None:
    assert decode_sources(encode_sources(sources), len(sources)) == sources


@given(st.integers(0, (1 << 47) - 1), st.integers(1, (1 << 48) - 1), st.integers(0, (1 << 32) - 1))
def test_message_ids_name_their_message(journal: int, block: int, index: int) -> None:
    assert parse_message_id(journal, message_id(journal, block, index)) == (block, index)
    with pytest.raises(JournalError):
        parse_message_id(journal + 1, message_id(journal, block, index))


class _Part:
    """A worker's part of an entry, finished in the next transaction."""

    def __init__(self, queue: ReliableQueue, deliveries: list[Delivery]) -> None:
        self._queue, self._deliveries = queue, deliveries

    def contribute(self, batch: WriteBatch) -> None:
        entry = self._deliveries[0][0]
        indexes = [index for _, index in self._deliveries]
        total = len(entry.block.bodies)
        outcome = Outcome(entry.id, "out", entry.block.id, indexes, total, OutcomeStatus.COMPLETED, 1.0)
        self._queue.settle_in(batch, self._deliveries, [outcome])


async def test_an_entry_whose_parts_two_workers_finish_in_one_transaction_is_finished(tmp_path: Path) -> None:
    storage, commit, queue = await opened(tmp_path)
    await put(queue, commit, [b"a", b"b", b"c"])
    deliveries = await queue.take(3)
    for part in (deliveries[:1], deliveries[1:]):
        commit.join(_Part(queue, part))
    await commit.flush()
    await storage.close()
    with sqlite3.connect(storage.path) as db:
        assert db.execute("SELECT id, done FROM entry").fetchall() == [(deliveries[0][0].id, 1)]


async def test_only_a_queue_that_is_being_sent_from_makes_transactions_wait(tmp_path: Path) -> None:
    storage, commit, queue = await opened(tmp_path)
    await put(queue, commit, [b"%d" % number for number in range(40)])
    deliveries = await queue.take(10)
    assert commit._lag_seconds() == 0  # its target may be down: nobody else waits for it
    queue.complete(deliveries[:1], "AA", 0.0)
    assert commit._lag_seconds() > 0
    await asyncio.sleep(PROGRESS_SECONDS + 0.01)
    assert commit._lag_seconds() == 0
    await commit.flush()
    await storage.close()


async def test_nothing_more_is_sent_while_too_much_would_be_repeated(tmp_path: Path) -> None:
    storage, commit, queue = await opened(tmp_path)
    await put(queue, commit, [b"%d" % number for number in range(40)])
    deliveries = await queue.take(40)
    queue.complete(deliveries[:30], "AA", 0.0)
    assert queue.unrecorded == 30
    await asyncio.wait_for(queue.recorded(30), 1)
    await asyncio.wait_for(queue.recorded(10), 5)  # asks for the transaction it waits for
    assert queue.unrecorded == 0
    await storage.close()
    storage, commit, queue = await opened(tmp_path)
    assert await drain(queue) == [b"%d" % number for number in range(30, 40)]
    await commit.flush()
    await storage.close()
