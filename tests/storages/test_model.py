"""Any sequence of calls, also with the storage closed and opened in between, does what a simple model does."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from conftest import KINDS, Place
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, StateChange, WriteBatch
from hie_runtime.journal.block import Block
from hie_runtime.journal.index import JournalIndex
from hie_runtime.journal.storages import SQLITE

ITEMS = ("a", "b b", "c:{ü}")
PROBLEMS = (OutcomeStatus.FAILED, OutcomeStatus.SUSPENDED, OutcomeStatus.BAD)


class Machine(RuleBasedStateMachine):
    """The storage under test and, beside it, what it must hold."""

    kind = ""
    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.place = Place(self.kind, self.url, Path(self.folder.name))
        self.storage = self.run(self.place.open())
        self.blocks: dict[int, Block] = {}
        self.entries: dict[int, Entry] = {}
        self.open: dict[int, set[int]] = {}
        self.ended: list[Outcome] = []
        self.resolved: set[tuple[int, int]] = set()
        self.remembered: dict[str, dict[str, bytes]] = {item: {} for item in ITEMS}
        self.next_block = self.next_entry = 1

    def run(self, call: Any) -> Any:
        return self.loop.run_until_complete(call)

    def write(self, **batch: Any) -> None:
        self.run(self.storage.write(WriteBatch(self.storage.epoch, **batch)))

    @rule(
        count=st.integers(1, 4),
        to=st.lists(st.sampled_from(ITEMS), max_size=3),
        priority=st.integers(-1, 1),
        parent=st.booleans(),
    )
    def receive(self, count: int, to: list[str], priority: int, parent: bool) -> None:
        number = self.next_block
        above = self.blocks[max(self.blocks)] if parent and self.blocks else None
        block = Block(number, ITEMS[0], float(number), [b"%d" % n for n in range(count)], ["s"] * count)
        if above is not None:
            block.parent, block.root, block.parent_indexes = above.id, above.root, [0] * count
        entries = []
        for target in to:
            indexes = range(len(entries) % count, count)
            entries.append(Entry(self.next_entry, target, block, indexes, ITEMS[0], float(number), priority))
            self.next_entry += 1
        self.next_block += 1
        self.write(blocks=[block], entries=entries, sync=True)
        self.blocks[number] = block
        for entry in entries:
            self.entries[entry.id] = entry
            self.open[entry.id] = set(entry.indexes)

    @precondition(lambda self: self.open)
    @rule(data=st.data(), status=st.sampled_from([OutcomeStatus.COMPLETED, *PROBLEMS]))
    def end(self, data: st.DataObject, status: OutcomeStatus) -> None:
        number = data.draw(st.sampled_from(sorted(self.open)))
        entry, left = self.entries[number], self.open[number]
        indexes = sorted(data.draw(st.sets(st.sampled_from(sorted(left)), min_size=1)))
        outcome = Outcome(
            number, entry.item, entry.block.id, indexes, len(entry.block.bodies), status, 1.0, "why"
        )
        whole = len(indexes) == len(left)
        self.write(outcomes=[outcome], finished=[number] if whole else [])
        self.ended.append(outcome)
        left.difference_update(indexes)
        if whole:
            del self.open[number]

    @precondition(lambda self: any(o.status in PROBLEMS for o in self.ended))
    @rule(data=st.data())
    def resolve(self, data: st.DataObject) -> None:
        outcome = data.draw(st.sampled_from([o for o in self.ended if o.status in PROBLEMS]))
        index = JournalIndex(self.storage)
        try:
            hops = self.run(index.run(index._reader.entries, self.blocks[outcome.block]))
        finally:
            index.close()
        stored = next(hop for hop in hops if hop.id == outcome.entry)
        place = [o for o in self.ended if o.entry == outcome.entry].index(outcome)
        self.write(resolutions=[(stored.outcomes[place].id, "by hand", 2.0)])
        self.resolved.add((outcome.entry, place))

    @rule(
        item=st.sampled_from(ITEMS),
        key=st.sampled_from(["1", "2", "ü\0"]),
        value=st.none() | st.binary(max_size=3),
    )
    def remember(self, item: str, key: str, value: bytes | None) -> None:
        self.write(states=[StateChange(item, key, value, 1.0)])
        if value is None:
            self.remembered[item].pop(key, None)
        else:
            self.remembered[item][key] = value

    @rule(before=st.integers(0, 20))
    def purge(self, before: int) -> None:
        blocks, _ = self.run(self.storage.finished_blocks(float(before), 0))
        wanted = [n for n, block in self.blocks.items() if block.received_at < before and self.finished(n)]
        assert blocks == wanted
        if blocks:
            assert self.run(self.storage.purge(blocks)) == sum(len(self.blocks[n].bodies) for n in blocks)
        for number in blocks:
            del self.blocks[number]
            gone = {n for n, entry in self.entries.items() if entry.block.id == number}
            self.entries = {n: entry for n, entry in self.entries.items() if n not in gone}
            self.ended = [outcome for outcome in self.ended if outcome.entry not in gone]

    def finished(self, number: int) -> bool:
        return not (
            any(entry.block.id == number and entry.id in self.open for entry in self.entries.values())
            or any(o.block == number and o.status is OutcomeStatus.SUSPENDED for o in self.unresolved())
            or any(block.parent == number for block in self.blocks.values())
        )

    def unresolved(self) -> list[Outcome]:
        places: dict[int, int] = {}
        found = []
        for outcome in self.ended:
            place = places.get(outcome.entry, 0)
            places[outcome.entry] = place + 1
            if outcome.status in PROBLEMS and (outcome.entry, place) not in self.resolved:
                found.append(outcome)
        return found

    @rule()
    def reopen(self) -> None:
        self.run(self.storage.close())
        self.storage = self.run(self.place.open())
        # the number of a block is never given twice, of an entry only when it went with its block
        assert self.storage.next_ids()[0] == self.next_block

    @invariant()
    def holds_what_it_must(self) -> None:
        depths = self.run(self.storage.depths())
        for item in ITEMS:
            mine = sorted(
                (n for n in self.open if self.entries[n].item == item),
                key=lambda n: (-self.entries[n].priority, n),
            )
            page = self.run(self.storage.fetch(item, (-(1 << 62), 0), 1000, 1 << 30))
            assert [(one.id, set(one.indexes)) for one in page] == [(n, self.open[n]) for n in mine]
            depth = depths.get(item)
            assert (depth.messages if depth else 0) == sum(len(self.open[n]) for n in mine)
            assert self.run(self.storage.states(item)) == self.remembered[item]
        counts: dict[tuple[str, int], int] = {}
        for outcome in self.unresolved():
            key = outcome.item, int(outcome.status)
            counts[key] = counts.get(key, 0) + len(outcome.indexes)
        assert self.run(self.storage.problem_counts()) == counts

    def teardown(self) -> None:
        self.run(self.storage.close())
        self.loop.close()
        self.folder.cleanup()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "examples", [8, pytest.param(300, marks=[pytest.mark.slow, pytest.mark.timeout(1500)])]
)
def test_a_storage_does_what_its_model_does(kind: str, examples: int, request: pytest.FixtureRequest) -> None:
    url = SQLITE if kind == "sqlite" else request.getfixturevalue(f"{kind}_url")
    machine = type("Machine", (Machine,), {"kind": kind, "url": url})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
