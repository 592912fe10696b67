"""What every storage promises: whole transactions in order, fenced, read back as they were written."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from conftest import Place
from hie_runtime.journal.api import (
    Entry,
    FencedError,
    Outcome,
    OutcomeStatus,
    QueueStorage,
    StateChange,
    WriteBatch,
)
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.index import JournalIndex
from hie_runtime.messages.large import SPOOL_FOLDER, SpoolWriter, whole

START = (-(1 << 62), 0)


def block(number: int, count: int = 3, *, item: str = "in", at: float = 100.0, size: int = 10) -> Block:
    bodies = [b"%d.%d|" % (number, n) + b"x" * size for n in range(count)]
    return Block(number, item, at, bodies, [f"10.0.0.1:{n}" for n in range(count)], category="2.4")


def entry(
    number: int,
    of: Block,
    item: str = "out",
    indexes: Sequence[int] | None = None,
    priority: int = 0,
    done: bool = False,
) -> Entry:
    chosen = range(len(of.bodies)) if indexes is None else indexes
    return Entry(number, item, of, chosen, of.item, of.received_at, priority, "rev", done)


def outcome(
    of: Entry,
    indexes: Sequence[int],
    status: OutcomeStatus = OutcomeStatus.COMPLETED,
    text: str = "",
    at: float = 101.0,
) -> Outcome:
    return Outcome(of.id, of.item, of.block.id, indexes, len(of.block.bodies), status, at, text, "AA")


async def put(storage: QueueStorage, *entries: Entry, **more: object) -> None:
    blocks = list({one.block.id: one.block for one in entries}.values())
    await storage.write(WriteBatch(storage.epoch, blocks, list(entries), sync=True, **more))  # type: ignore[arg-type]


async def rest(storage: QueueStorage, item: str = "out") -> list[tuple[int, list[int]]]:
    """Open entries and indexes, fetched page by page."""
    found: list[tuple[int, list[int]]] = []
    after = START
    while page := await storage.fetch(item, after, 2, 1 << 20):
        found += [(one.id, list(one.indexes)) for one in page]
        after = (-page[-1].priority, page[-1].id)
    return found


async def test_a_block_comes_back_as_it_was_stored(place: Place) -> None:
    storage = await place.open()
    bodies = [b"MSH|^~\\&|\r\x00\xff", b"", "Müller".encode("latin-1"), b"y" * 300_000]
    first = Block(1, "in", 1234.5678, bodies, ["a:1", "a:1", "b:2", "=c"], category="2.4")
    made = Block(
        2, "router", 1235.0, [b"new"], ["b:2"], parent=1, parent_indexes=[2], root=1, root_indexes=[2]
    )
    await put(storage, entry(1, first, indexes=[0, 2, 3]), entry(2, made))
    await storage.close()
    storage = await place.open()
    one, two = await storage.fetch("out", START, 10, 1 << 30)
    assert one.block.bodies == bodies
    assert one.block.sources == ["a:1", "a:1", "b:2", "=c"]
    assert (one.block.item, one.block.received_at, one.block.category) == ("in", 1234.5678, "2.4")
    assert (list(one.indexes), one.sender, one.note, one.at, one.priority) == (
        [0, 2, 3],
        "in",
        "rev",
        1234.5678,
        0,
    )
    assert (two.block.parent, list(two.block.parent_indexes or ())) == (1, [2])
    assert (two.block.root, list(two.block.root_indexes or ())) == (1, [2])
    assert storage.next_ids() == (3, 3)
    await storage.close()


async def test_odd_texts_do_not_stop_the_storing(place: Place) -> None:
    storage = await place.open()
    odd = Block(1, "Gerät 1 {ü}", 1.0, [b"x"], ["file\u00e9 'a' \\ \u2603.hl7"])
    await put(storage, entry(1, odd, item='to "Labor": ü'))
    (read,) = await storage.fetch('to "Labor": ü', START, 1, 1)
    assert read.block.sources == odd.sources
    bad = outcome(read, [0], OutcomeStatus.FAILED, text="what? 'it' said \u0001 \u2603 €")
    await storage.write(WriteBatch(storage.epoch, outcomes=[bad], finished=[1]))
    assert await storage.problem_counts() == {('to "Labor": ü', 2): 1}
    await storage.close()


async def test_order_is_priority_then_age_and_pages_join_without_a_gap(place: Place) -> None:
    storage = await place.open()
    entries = [entry(n, block(n, 1), priority=1 if n in (4, 6) else -1 if n == 2 else 0) for n in range(1, 8)]
    for one in entries:
        await put(storage, one)
    assert [number for number, _ in await rest(storage)] == [4, 6, 1, 3, 5, 7, 2]
    page = await storage.fetch("out", (0, 3), 10, 1 << 20)
    assert [one.id for one in page] == [5, 7, 2]
    await storage.close()


async def test_a_page_holds_at_least_one_entry_and_as_many_as_fit(place: Place) -> None:
    storage = await place.open()
    await put(storage, *[entry(n, block(n, 1, size=1000)) for n in range(1, 8)])
    assert [one.id for one in await storage.fetch("out", START, 10, 1)] == [1]
    assert [one.id for one in await storage.fetch("out", START, 10, 2500)] == [1, 2, 3]
    assert [one.id for one in await storage.fetch("out", START, 5, 1 << 20)] == [1, 2, 3, 4, 5]
    assert await storage.fetch("nobody", START, 5, 1) == []
    await storage.close()


async def test_what_has_ended_is_not_fetched_and_not_counted(place: Place) -> None:
    storage = await place.open()
    first, second = block(1, 4, at=50.0), block(2, 3, at=60.0)
    one, two, three = (
        entry(1, first),
        entry(2, second, indexes=[0, 2]),
        entry(3, second, item="other", done=True),
    )
    await put(storage, one, two, three)
    await storage.write(WriteBatch(storage.epoch, outcomes=[outcome(one, [0]), outcome(one, [2])]))
    assert await rest(storage) == [(1, [1, 3]), (2, [0, 2])]
    depth = (await storage.depths())["out"]
    assert (depth.messages, depth.entries, depth.oldest_at) == (4, 2, 50.0)
    assert depth.size == one.size + two.size
    assert "other" not in await storage.depths()
    await storage.write(WriteBatch(storage.epoch, outcomes=[outcome(one, [1, 3])], finished=[1]))
    assert await rest(storage) == [(2, [0, 2])]
    depth = (await storage.depths())["out"]
    assert (depth.messages, depth.entries, depth.oldest_at) == (2, 1, 60.0)
    await storage.write(WriteBatch(storage.epoch, outcomes=[outcome(two, [0, 2])], finished=[2]))
    assert await rest(storage) == []
    assert await storage.depths() == {}
    await storage.close()


async def test_an_id_that_is_there_is_not_stored_again(place: Place) -> None:
    storage = await place.open()
    stored = block(1, 2)
    await put(storage, entry(1, stored))
    await put(storage, entry(1, Block(1, "in", 9.0, [b"another", b"one"], ["z", "z"])))
    (read,) = await storage.fetch("out", START, 10, 1 << 20)
    assert read.block.bodies == stored.bodies
    assert (await storage.depths())["out"].messages == 2
    await storage.close()


async def test_several_items_get_a_block_together_or_not_at_all(place: Place) -> None:
    storage = await place.open()
    of = block(1, 2)
    batch = WriteBatch(
        storage.epoch, [of], [entry(1, of, "a"), entry(2, of, "b"), entry(3, of, "c")], sync=True
    )
    batch.states = [StateChange("a", "k", b"1", None)]  # type: ignore[arg-type]
    with pytest.raises((JournalError, TypeError, sqlite3.Error)):
        await storage.write(batch)
    assert await storage.depths() == {}
    batch.states = []
    await storage.write(batch)
    assert set(await storage.depths()) == {"a", "b", "c"}
    await storage.close()


async def test_the_newest_to_open_writes_and_the_one_before_is_refused(server_place: Place) -> None:
    place = server_place
    old = await place.open(place.folder / "old")
    of = block(1)
    await put(old, entry(1, of))
    new = await place.open(place.folder / "new")
    assert new.epoch > old.epoch
    assert new.journal_id == old.journal_id
    assert new.next_ids() == (2, 2)
    late = block(2)
    with pytest.raises(FencedError, match="another runtime"):
        await put(old, entry(2, late))
    with pytest.raises(FencedError):
        await old.purge([1])
    assert await rest(new) == [(1, [0, 1, 2])]
    troubles: list[object] = []
    old.on_trouble = troubles.append
    await old.checkpoint()
    assert isinstance(troubles[0], FencedError)  # also without traffic
    await put(new, entry(2, late))
    await old.close()
    await new.close()


async def test_a_data_folder_has_one_runtime(place: Place) -> None:
    storage = await place.open()
    with pytest.raises(JournalError, match="another runtime"):
        await place.open()
    await put(storage, entry(1, block(1)))
    await storage.close()


async def test_what_items_remember_is_in_the_transaction_of_its_effects(place: Place) -> None:
    storage = await place.open()
    of = block(1, 1)
    await put(
        storage, entry(1, of), states=[StateChange("a", "2", b"two\0", 1.0), StateChange("a", "1", b"", 1.0)]
    )
    changes = [
        StateChange("a", "2", None, 2.0),
        StateChange("b", "k\0ü", b"1", 2.0),
        StateChange("b", "k\0ü", b"2", 3.0),
    ]
    await storage.write(WriteBatch(storage.epoch, states=changes))
    await storage.close()
    storage = await place.open()
    assert await storage.states("a") == {"1": b""}
    assert await storage.states("b") == {"k\0ü": b"2"}
    assert await storage.states("none") == {}
    await storage.close()


async def test_problems_are_counted_until_somebody_resolves_them(place: Place) -> None:
    storage = await place.open()
    of = block(1, 6)
    one = entry(1, of)
    await put(storage, one)
    ends = [outcome(one, [0, 1], OutcomeStatus.FAILED, "no"), outcome(one, [2], OutcomeStatus.SUSPENDED, "wait"),
            outcome(one, [3], OutcomeStatus.BAD), outcome(one, [4], OutcomeStatus.NOWHERE), outcome(one, [5])]  # fmt: skip
    await storage.write(WriteBatch(storage.epoch, outcomes=ends, finished=[1]))
    assert await storage.problem_counts() == {("out", 2): 2, ("out", 3): 1, ("out", 4): 1}
    index = JournalIndex(storage)
    hops = await index.run(index.story, 1, 2)
    (mine,) = hops[0].outcomes
    await storage.write(WriteBatch(storage.epoch, resolutions=[(mine.id, "resent as X", 200.0)]))
    assert await storage.problem_counts() == {("out", 2): 2, ("out", 4): 1}
    (hop,) = await index.run(index.story, 1, 2)
    assert (hop.outcomes[0].resolution, hop.outcomes[0].resolved_at) == ("resent as X", 200.0)
    index.close()
    await storage.close()


async def found(index: JournalIndex, **query: object) -> list[tuple[int, int]]:
    every = {"item": "", "status": None, "text": b"", "since": 0.0, "until": 1e12, "before": 0, "limit": 100}
    messages = await index.run(lambda: index.messages(**(every | query)))  # type: ignore[arg-type]
    return [(one.block.id, one.index) for one in messages]


async def test_messages_are_found_and_their_story_told(place: Place) -> None:
    storage = await place.open()
    first, second = block(1, 2, at=100.0), block(2, 2, at=200.0)
    made = Block(
        3, "router", 201.0, [b"made of 2.1"], ["s"], parent=2, parent_indexes=[1], root=2, root_indexes=[1]
    )
    at_router, at_lab = entry(2, second, "router"), entry(3, made, "lab")
    await put(storage, entry(1, first), at_router, at_lab, revisions={"rev": "the rules"})
    answered = outcome(at_lab, [0], OutcomeStatus.FAILED, "AR", at=203.0)
    answered.replies, answered.tries, answered.started_at = {0: b"MSA|AR\r\0"}, 3, 202.0
    await storage.write(
        WriteBatch(storage.epoch, outcomes=[outcome(at_router, [0, 1]), answered], finished=[2, 3])
    )
    index = JournalIndex(storage)
    assert await found(index) == [(2, 1), (2, 0), (1, 1), (1, 0)]
    assert await found(index, limit=1) == [(2, 1)]
    assert await found(index, before=2) == [(1, 1), (1, 0)]
    assert await found(index, until=150.0) == [(1, 1), (1, 0)]
    assert await found(index, since=150.0) == [(2, 1), (2, 0)]
    assert await found(index, text=b"1.1|") == [(1, 1)]
    assert await found(index, item="lab") == [(3, 0)]
    assert await found(index, item="nobody") == []
    assert await found(index, status=OutcomeStatus.FAILED) == [(3, 0)]
    assert await found(index, status=OutcomeStatus.OPEN) == [(1, 1), (1, 0)]
    assert await found(index, status=OutcomeStatus.SUSPENDED) == []
    hops = await index.run(index.story, 3, 0)
    assert [(hop.item, hop.sender, hop.block.id, hop.index) for hop in hops] == [("router", "in", 2, 1), ("lab", "router", 3, 0)]  # fmt: skip
    (sent,) = hops[1].outcomes
    assert (sent.status, sent.text, sent.codes, sent.tries) == (OutcomeStatus.FAILED, "AR", "AA", 3)
    assert (sent.at, sent.started, sent.reply) == (203.0, 202.0, b"MSA|AR\r\0")
    assert await index.run(index.revision, "rev") == "the rules"
    assert await index.run(index.revision, "other") == ""
    text = index.id_of(3, 0)
    assert index.parse_id(text) == (3, 0)
    with pytest.raises(JournalError, match="missing"):
        await index.run(index.block, 99)
    index.close()
    await storage.close()


async def purged(storage: QueueStorage, before: float = 1e12) -> int:
    """All passes, as housekeeping makes them."""
    total = 0
    while True:
        gone, place = 0, 0
        while place is not None:
            blocks, place = await storage.finished_blocks(before, place)  # type: ignore[assignment]
            if blocks:
                gone += await storage.purge(blocks)
        total += gone
        if not gone:
            return total


async def test_only_what_is_finished_everywhere_and_old_is_purged(place: Place) -> None:
    storage = await place.open()
    done, young, waiting, held, parent = (block(n, 2, at=100.0 if n != 2 else 900.0) for n in range(1, 6))
    child = Block(6, "router", 100.0, [b"c"], ["s"], parent=5, parent_indexes=[0], root=5, root_indexes=[0])
    entries = [entry(n, of) for n, of in enumerate((done, young, waiting, held, parent, child), 1)]
    await put(storage, *entries)
    ends = [outcome(one, range(len(one.block.bodies))) for one in entries if one.id in (1, 2, 5, 6)]
    suspended = outcome(entries[3], [0, 1], OutcomeStatus.SUSPENDED)
    await storage.write(WriteBatch(storage.epoch, outcomes=[*ends, suspended], finished=[1, 2, 4, 5, 6]))
    assert await purged(storage, 500.0) == 5  # the child goes first, then its parent
    index = JournalIndex(storage)
    assert await found(index) == [(4, 1), (4, 0), (3, 1), (3, 0), (2, 1), (2, 0)]
    with pytest.raises(JournalError):
        await index.run(index.block, 1)
    assert await storage.purge([3, 4]) == 0  # asked for all the same
    hops = await index.run(index.story, 4, 0)
    await storage.write(WriteBatch(storage.epoch, resolutions=[(hops[0].outcomes[0].id, "discarded", 1.0)]))
    assert await purged(storage) == 4
    index.close()
    await storage.close()
    storage = await place.open()
    assert storage.next_ids()[0] == 7  # numbers are never given twice
    assert (await storage.depths())["out"].messages == 2
    await storage.close()


async def test_a_journal_purged_empty_goes_on_with_new_numbers(place: Place) -> None:
    storage = await place.open()
    await put(storage, entry(1, block(1), done=True), entry(2, block(2), done=True))
    assert await purged(storage) == 6
    await storage.close()
    storage = await place.open()
    assert storage.next_ids()[0] == 3
    await put(storage, entry(10, block(3)))
    assert await rest(storage) == [(10, [0, 1, 2])]
    await storage.close()


def large(folder: Path, content: bytes) -> bytes:
    writer = SpoolWriter(folder / SPOOL_FOLDER)
    writer.write([content[:100], content[100:]])
    return writer.finish()


async def test_large_messages_are_read_again_and_go_with_their_block(place: Place) -> None:
    storage = await place.open()
    content = b"MSH|^~\\&|A\rOBX|1|ED|" + bytes(range(32, 127)) * 30_000
    outline = large(place.folder / "data", content)
    of = Block(1, "in", 1.0, [b"small", outline], ["a", "a"], large=[1])
    one = entry(1, of)
    await put(storage, one)
    await storage.close()
    storage = await place.open()
    (read,) = await storage.fetch("out", START, 1, 1)
    assert list(read.block.large) == [1]
    assert whole(read.block.bodies[1]) == content
    assert read.block.size == len(content) + 5
    index = JournalIndex(storage)
    assert await found(index, text=b"xyz{|}~ !") == [(1, 1)]
    index.close()
    await storage.write(WriteBatch(storage.epoch, outcomes=[outcome(one, [0, 1])], finished=[1]))
    assert await purged(storage) == 2
    assert list((place.folder / "data" / SPOOL_FOLDER).iterdir()) == []
    await storage.close()


async def test_another_machine_reads_large_messages_from_the_server(server_place: Place) -> None:
    place = server_place
    storage = await place.open(place.folder / "one")
    content = b"MSH|^~\\&|A\rOBX|1|ED|" + b"0123456789" * 400_000
    of = Block(1, "in", 1.0, [large(place.folder / "one", content)], ["a"], large=[0])
    await put(storage, entry(1, of))
    await storage.close()
    storage = await place.open(place.folder / "two")
    assert storage.remarks == []
    (read,) = await storage.fetch("out", START, 1, 1)
    assert await asyncio.to_thread(whole, read.block.bodies[0]) == content
    for file in (place.folder / "two" / SPOOL_FOLDER).iterdir():
        file.unlink()
    index = JournalIndex(storage)
    assert whole((await index.run(index.block, 1)).bodies[0]) == content
    index.close()
    await storage.close()


async def test_large_messages_kept_local_are_reported_where_they_are_not(server_place: Place) -> None:
    place = Place(server_place.kind, f"{server_place.url}?spool=local", server_place.folder)
    storage = await place.open(place.folder / "one")
    of = Block(1, "in", 1.0, [large(place.folder / "one", b"MSH|" + b"x" * 100)], ["a"], large=[0])
    await put(storage, entry(1, of))
    await storage.close()
    storage = await place.open(place.folder / "two")
    assert "1 large messages lie neither in" in storage.remarks[0]
    await storage.close()


async def test_sizes_and_free_room_are_known(place: Place) -> None:
    storage = await place.open()
    await put(storage, entry(1, block(1, 10, size=100_000)))
    await storage.checkpoint()
    assert (await storage.statistics())["bytes"] > 1_000_000
    assert storage.stored_bytes() > 1_000_000
    free = storage.free_bytes()
    assert free is not None and free > 0
    await storage.probe()
    await storage.close()
    storage = await place.open()
    assert (await storage.depths())["out"].messages == 10
    await storage.close()


async def test_a_journal_set_back_behind_what_was_acknowledged_is_not_opened(server_place: Place) -> None:
    place = server_place
    storage = await place.open()
    await put(storage, entry(1, block(1)))
    await storage.close()
    other = Place(place.kind, place.url, place.folder)  # a production of another name, as after a rename
    with pytest.raises(JournalError, match="renamed"):
        await other.open()
    mark = place.folder / "data" / f"{place.kind}.mark"
    from hie_runtime.journal.mark import JournalMark

    ahead = JournalMark(mark.parent, mark.name)
    ahead.hold(storage.journal_id, 5)
    ahead.close()
    with pytest.raises(JournalError, match="blocks 2 to 5"):
        await place.open()
    mark.unlink()
    await (await place.open()).close()
