"""Reading the journal: the message list, one message's story, its content. Never on the hot path.

Everything is read from the blocks themselves with a read-only connection on its own thread, so a
message shows as soon as it is stored.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from hie_runtime.journal.api import OutcomeStatus
from hie_runtime.journal.block import Block, decode_bodies, decode_indexes, message_id, parse_message_id
from hie_runtime.journal.sqlite import SQLiteQueueStorage
from hie_runtime.messages.large import Outline

SCAN_BLOCKS = 20_000


@dataclass(slots=True)
class Found:
    """One message of a list."""

    block: Block
    index: int
    status: OutcomeStatus
    text: str = ""
    targets: list[str] = field(default_factory=list)
    item: str = ""


@dataclass(slots=True)
class Hop:
    """A message at one item: when it came there, from whom, and what became of it."""

    entry: int
    block: Block
    index: int
    item: str
    sender: str
    at: float
    note: str
    outcomes: list[StoredOutcome] = field(default_factory=list)


@dataclass(slots=True)
class StoredOutcome:
    """An outcome as read for one message."""

    id: int
    status: OutcomeStatus
    at: float
    started: float
    tries: int
    codes: str
    text: str
    resolution: str
    resolved_at: float | None
    reply: bytes | None = None


class JournalIndex:
    """Search and trace over one SQLite journal."""

    def __init__(self, storage: SQLiteQueueStorage) -> None:
        self._storage = storage
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="journal-index")
        self._db = storage.reader()

    def close(self) -> None:
        """Close the connection."""
        self._pool.shutdown()
        self._db.close()

    async def run(self, call: Callable[..., Any], *args: Any) -> Any:
        """Run a reading call on the index's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, call, *args)

    # -- content

    def parse_id(self, text: str) -> tuple[int, int]:
        """Block and index of a message id. Raises JournalError."""
        return parse_message_id(self._storage.journal_id, text)

    def id_of(self, block: int, index: int) -> str:
        """Message id text."""
        return message_id(self._storage.journal_id, block, index)

    def block(self, block_id: int) -> Block:
        """A block. Raises JournalError when it is gone (purged)."""
        return self._storage.read_block(self._db, block_id)

    def revision(self, digest: str) -> str:
        """Rules, transforms and lookups of a revision, "" when unknown."""
        row = self._db.execute("SELECT document FROM revision WHERE hash=?", (digest,)).fetchone()
        return str(row[0]) if row else ""

    # -- list

    def messages(
        self,
        *,
        item: str,
        status: OutcomeStatus | None,
        text: bytes,
        since: float,
        until: float,
        before: int,
        limit: int,
    ) -> list[Found]:
        """Messages, newest first; ``before`` is a block id to continue below. Looks at SCAN_BLOCKS blocks at most."""
        found: list[Found] = []
        seen = 0
        for block_id in self._candidates(item, status, before):
            seen += 1
            if seen > SCAN_BLOCKS or len(found) >= limit:
                break
            at, parent = self._db.execute(
                "SELECT at, parent FROM block WHERE id=?", (block_id,)
            ).fetchone() or (0.0, 0)
            if at > until or not at:
                continue
            if at < since:
                break
            if parent and not item and status is None:
                continue  # made from another message, which is listed itself
            found.extend(self._in_block(block_id, item, status, text))
        return found[:limit]

    def _candidates(self, item: str, status: OutcomeStatus | None, before: int) -> Iterator[int]:
        number = next((number for number, name in self._storage.item_names().items() if name == item), 0)
        limit = before or 1 << 62
        if status is not None and status > OutcomeStatus.COMPLETED:
            sql = "SELECT DISTINCT block FROM outcome WHERE status=? AND resolution='' AND block<? ORDER BY block DESC"
            rows = self._db.execute(sql, (int(status), limit))
        elif item:
            # Every block has an entry from the item that made it. Walked from the newest on and no further than
            # is asked for; not through the blocks, which hold the bodies.
            sql = "SELECT block FROM entry WHERE block<? AND (item=? OR sender=?) ORDER BY block DESC"
            rows = self._db.execute(sql, (limit, number, number))
        else:
            rows = self._db.execute("SELECT id FROM block WHERE id<? ORDER BY id DESC", (limit,))
        last = 0
        for (block,) in rows:
            if block != last:
                yield block
            last = block

    def _in_block(self, block_id: int, item: str, status: OutcomeStatus | None, text: bytes) -> list[Found]:
        block = self.block(block_id)
        hops = self._hops_of_block(block)
        found = []
        for index in range(len(block.bodies) - 1, -1, -1):
            if text and not _holds(block.bodies[index], text):
                continue
            mine = [hop for hop in hops if index in hop[1]]
            one = self._summary(block, index, mine)
            if item and item != block.item and all(hop[0].item != item for hop in mine):
                continue
            if (
                status is None
                or (status is OutcomeStatus.OPEN and one.status is status)
                or any(
                    outcome.status is status and not outcome.resolution
                    for outcome in self._outcomes(mine, index)
                )
            ):
                found.append(one)
        return found

    def _hops_of_block(self, block: Block) -> list[tuple[Hop, Any, list[tuple[Any, StoredOutcome]]]]:
        names, total = self._storage.item_names(), len(block.bodies)
        hops = []
        for entry, item, sender, at, note, indexes in self._db.execute(
            "SELECT id, item, sender, at, note, indexes FROM entry WHERE block=? ORDER BY id", (block.id,)
        ):
            covered = decode_indexes(indexes, total)
            hop = Hop(entry, block, -1, names[item], names[sender], at, note)
            outcomes = [(decode_indexes(row[9], total), _outcome(row)) for row in self._outcome_rows(entry)]
            hops.append((hop, covered if isinstance(covered, range) else set(covered), outcomes))
        return hops

    def _outcome_rows(self, entry: int) -> Sequence[Any]:
        return self._db.execute(
            "SELECT id, status, at, started, tries, codes, text, resolution, resolved_at, indexes, replies"
            " FROM outcome WHERE entry=? ORDER BY id",
            (entry,),
        ).fetchall()

    @staticmethod
    def _outcomes(hops: Sequence[Any], index: int) -> list[StoredOutcome]:
        return [outcome for _, _, outcomes in hops for covered, outcome in outcomes if index in covered]

    def _summary(self, block: Block, index: int, hops: Sequence[Any]) -> Found:
        outcomes = self._outcomes(hops, index)
        open_hops = [hop for hop, _, outs in hops if not any(index in covered for covered, _ in outs)]
        problem = next((o for o in outcomes if o.status in (2, 3, 4) and not o.resolution), None)
        if problem is not None:
            status, text = problem.status, problem.text
        elif open_hops:
            status, text = OutcomeStatus.OPEN, ""
        else:
            status, text = max((o.status for o in outcomes), default=OutcomeStatus.OPEN), ""
            text = next((o.text for o in outcomes if o.status is status), "")
        targets = [hop.item for hop, _, _ in hops]
        return Found(block, index, status, text, targets, block.item)

    # -- one message

    def story(self, block_id: int, index: int) -> list[Hop]:
        """Every hop of the message and of what was made from it, from its root on, in order of time."""
        block = self.block(block_id)
        root, root_index = block.root_of(index)
        hops: list[Hop] = []
        self._collect(self.block(root), root_index, hops, 0)
        return sorted(hops, key=lambda hop: (hop.at, hop.entry))

    def _collect(self, block: Block, index: int, hops: list[Hop], depth: int) -> None:
        if depth > 50:
            return
        for hop, covered, outcomes in self._hops_of_block(block):
            if index in covered:
                hop.index = index
                hop.outcomes = [outcome for which, outcome in outcomes if index in which]
                self._add_replies(hop)
                hops.append(hop)
        for (child_id,) in self._db.execute(
            "SELECT id FROM block WHERE parent=? AND parent>0 ORDER BY id", (block.id,)
        ).fetchall():
            child = self.block(child_id)
            for position, parent_index in enumerate(child.parent_indexes or ()):
                if parent_index == index:
                    self._collect(child, position, hops, depth + 1)

    def _add_replies(self, hop: Hop) -> None:
        for outcome in hop.outcomes:
            row = self._db.execute("SELECT replies FROM outcome WHERE id=?", (outcome.id,)).fetchone()
            if row and row[0]:
                outcome.reply = _reply(row[0], hop.index)


def _holds(body: bytes, text: bytes) -> bool:
    if isinstance(body, Outline):
        return body.spooled.find_any((text,)) is not None
    return text in body


def _outcome(row: Any) -> StoredOutcome:
    identity, status, at, started, tries, codes, text, resolution, resolved_at, _indexes, _replies = row
    return StoredOutcome(
        identity, OutcomeStatus(status), at, started, tries, codes, text, resolution, resolved_at
    )


def _reply(stored: bytes, index: int) -> bytes | None:
    from array import array

    count = array("I", stored[:4])[0]
    keys = array("I", stored[4 : 4 + 4 * count])
    start = 4 + 4 * count
    bodies = decode_bodies(stored[start : start + 8 * count], stored[start + 8 * count :])
    return bodies[list(keys).index(index)] if index in keys else None
