"""What items remember beside their messages: in the transaction of its effects, for the next start, in an older journal too."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from hie_runtime.journal.api import StateChange, WriteBatch
from hie_runtime.journal.block import Block
from hie_runtime.journal.salvage import salvage
from hie_runtime.journal.sqlite import SQLiteQueueStorage


async def opened(folder: Path) -> SQLiteQueueStorage:
    storage = SQLiteQueueStorage(folder)
    await storage.open()
    return storage


async def remember(storage: SQLiteQueueStorage, *changes: StateChange) -> None:
    await storage.write(WriteBatch(storage.epoch, states=list(changes), sync=True))


async def test_what_is_remembered_is_there_after_a_start_by_item_in_order_of_keys(tmp_path: Path) -> None:
    storage = await opened(tmp_path)
    await remember(
        storage,
        StateChange("a", "2", b"two", 1.0),
        StateChange("a", "1", b"one", 1.0),
        StateChange("b", "1", b"other", 1.0),
    )
    await remember(storage, StateChange("a", "2", b"again", 2.0), StateChange("b", "1", None, 2.0))
    await storage.close()
    storage = await opened(tmp_path)
    assert list((await storage.states("a")).items()) == [("1", b"one"), ("2", b"again")]
    assert await storage.states("b") == {}
    assert await storage.states("never heard of") == {}
    await storage.close()
    salvage(tmp_path, tmp_path / "saved")
    storage = await opened(tmp_path / "saved")
    assert await storage.states("a") == {"1": b"one", "2": b"again"}
    await storage.close()


async def test_a_transaction_that_fails_remembers_nothing(tmp_path: Path) -> None:
    storage = await opened(tmp_path)
    await remember(storage, StateChange("a", "1", b"one", 1.0))
    batch = WriteBatch(storage.epoch, blocks=[Block(1, "a", 1.0, [b"x"], ["test"])])
    batch.states = [StateChange("a", "1", b"changed", 2.0), StateChange("a", "2", b"\0", None)]  # type: ignore[arg-type]
    with pytest.raises(Exception, match="NOT NULL"):
        await storage.write(batch)
    assert await storage.states("a") == {"1": b"one"}
    await storage.close()


@pytest.mark.parametrize("layout", [2, 3])
async def test_a_journal_of_an_older_layout_is_brought_up_to_date(tmp_path: Path, layout: int) -> None:
    await (await opened(tmp_path)).close()
    db = sqlite3.connect(tmp_path / "journal.db")
    with db:
        db.execute("DROP TABLE state")
        if layout == 2:
            db.execute("DROP TABLE spool")
        db.execute("UPDATE meta SET value=? WHERE key='layout'", (layout,))
    db.close()
    storage = await opened(tmp_path)
    await remember(storage, StateChange("a", "1", b"one", 1.0))
    assert await storage.states("a") == {"1": b"one"}
    await storage.close()
