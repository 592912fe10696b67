"""Reading the journal: the message list, one message's story, its content. Never on the hot path.

Everything is read from the blocks themselves on a thread of its own, whichever storage holds them, so a
message shows as soon as it is stored.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Container, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from hie_runtime.journal.api import PROBLEM_STATUSES, OutcomeStatus, QueueStorage
from hie_runtime.journal.block import Block, message_id, parse_message_id
from hie_runtime.journal.reader import StoredEntry, StoredOutcome
from hie_runtime.messages.large import Outline

SCAN_BLOCKS = 20_000
# An entry, the messages it covers, and its outcomes with those they cover.
Covered = tuple[StoredEntry, Container[int], Sequence[tuple[Container[int], StoredOutcome]]]

# A message at an item, and its outcomes there.
AtItem = tuple[str, list[StoredOutcome]]
# A block made from another: its entries, and which of its messages each message of the first became.
Copies = tuple[list[Covered], dict[int, list[int]]]
MOST_COPIES = 200  # blocks looked at for one block of a list


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


class JournalIndex:
    """Search and trace over one journal."""

    def __init__(self, storage: QueueStorage) -> None:
        self._storage = storage
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="journal-index")
        self._reader = storage.reader()

    def close(self) -> None:
        """Let go of the storage."""
        self._pool.submit(self._reader.close)
        self._pool.shutdown()

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
        return self._reader.block(block_id)

    def revision(self, digest: str) -> str:
        """Rules, transforms and lookups of a revision, "" when unknown."""
        return self._reader.revision(digest)

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
        """Messages, newest first; ``before`` is a block id to continue below. Looks into SCAN_BLOCKS blocks at most.

        Of an ``item`` where messages end, status and reason are what became of them there, not elsewhere."""
        found: list[Found] = []
        seen = 0
        for head in self._reader.candidates(item, status, before):
            if head.at > until or not head.at:
                continue  # not looked into: an old time is found however much came since
            seen += 1
            if seen > SCAN_BLOCKS or len(found) >= limit or head.at < since:
                break
            if head.parent and not item and status is None:
                continue  # made from another message, which is listed itself
            found.extend(self._in_block(head.id, item, status, text))
        return found[:limit]

    def _in_block(self, block_id: int, item: str, status: OutcomeStatus | None, text: bytes) -> list[Found]:
        block = self.block(block_id)
        hops, copies = self._covered(block), self._copies(block)
        found = []
        for index in range(len(block.bodies) - 1, -1, -1):
            if text and not _holds(block.bodies[index], text):
                continue
            mine = _at_items(hops, index)
            shown, why, targets = _become(mine + _of_copies(copies, index))
            if item and item != block.item:
                here = [at for at in mine if at[0] == item]
                if not here:
                    continue
                if not _handed_on(item, [*hops, *(hop for made, _ in copies for hop in made)]):
                    mine = here
                    shown, why, _ = _become(here)
            if status is None or _matches(status, _become(mine)[0], shown, mine):
                found.append(Found(block, index, shown, why, targets, block.item))
        return found

    def _copies(self, block: Block) -> list[Copies]:
        """What was made of the messages that came from outside. A copy's own row shows what became of that copy alone."""
        if block.parent:
            return []
        found: list[Copies] = []
        wanted = self._reader.children(block.id)
        while wanted and len(found) < MOST_COPIES:
            child = self.block(wanted.pop(0))
            positions: dict[int, list[int]] = {}
            for position in range(len(child.bodies)):
                root, index = child.root_of(position)
                if root == block.id:
                    positions.setdefault(index, []).append(position)
            found.append((self._covered(child), positions))
            wanted += self._reader.children(child.id)
        return found

    def _covered(self, block: Block) -> list[Covered]:
        return [
            (entry, _container(entry.indexes), [(_container(o.indexes), o) for o in entry.outcomes])
            for entry in self._reader.entries(block)
        ]

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
        for entry, covered, outcomes in self._covered(block):
            if index in covered:
                hop = Hop(entry.id, block, index, entry.item, entry.sender, entry.at, entry.note)
                hop.outcomes = [outcome for which, outcome in outcomes if index in which]
                self._add_replies(hop)
                hops.append(hop)
        for child_id in self._reader.children(block.id):
            child = self.block(child_id)
            for position, parent_index in enumerate(child.parent_indexes or ()):
                if parent_index == index:
                    self._collect(child, position, hops, depth + 1)

    def _add_replies(self, hop: Hop) -> None:
        for outcome in hop.outcomes:
            outcome.reply = self._reader.reply(outcome.id, hop.index)


def _holds(body: bytes, text: bytes) -> bool:
    if isinstance(body, Outline):
        return body.spooled.find_any((text,)) is not None
    return text in body


def _container(indexes: Sequence[int]) -> Container[int]:
    return indexes if isinstance(indexes, range) else set(indexes)


def _at_items(hops: Sequence[Covered], index: int) -> list[AtItem]:
    return [
        (entry.item, [outcome for which, outcome in outcomes if index in which])
        for entry, covered, outcomes in hops
        if index in covered
    ]


def _handed_on(item: str, hops: Sequence[Covered]) -> bool:
    """Whether an item handed messages on to others, as a router does: then what became of them there counts, too."""
    return any(entry.sender == item for entry, _, _ in hops)


def _of_copies(copies: Sequence[Copies], index: int) -> list[AtItem]:
    return [
        at
        for hops, positions in copies
        for position in positions.get(index, ())
        for at in _at_items(hops, position)
    ]


def _become(at: Sequence[AtItem]) -> tuple[OutcomeStatus, str, list[str]]:
    """What became of a message at these items together: the worst of it, why, and the items."""
    targets = [name for name, _ in at]
    outcomes = [outcome for _, some in at for outcome in some]
    problem = next((one for one in outcomes if one.status in PROBLEM_STATUSES and not one.resolution), None)
    if problem is not None:
        return problem.status, problem.text, targets
    if not outcomes or any(not some for _, some in at):
        return OutcomeStatus.OPEN, "", targets
    stand = [one for one in outcomes if "resent" not in one.resolution] or outcomes  # a resend has its own
    status = max(one.status for one in stand)
    return status, next(one.text for one in stand if one.status is status), targets


def _matches(wanted: OutcomeStatus, own: OutcomeStatus, whole: OutcomeStatus, at: Sequence[AtItem]) -> bool:
    """Whether a message belongs in the list of a status. ``whole``: with what became of its copies."""
    if wanted is OutcomeStatus.OPEN and own is wanted:
        return True
    if wanted is OutcomeStatus.COMPLETED and whole is not wanted:
        return False
    return any(one.status is wanted and not one.resolution for _, some in at for one in some)
