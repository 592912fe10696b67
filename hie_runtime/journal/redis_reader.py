"""Search and trace of a Redis journal, on a connection of its own, in the index's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import redis

from hie_runtime.journal.api import OutcomeStatus
from hie_runtime.journal.block import Block
from hie_runtime.journal.reader import BlockHead, JournalReader, StoredEntry
from hie_runtime.journal.redis_link import Client, options, reason
from hie_runtime.journal.redis_rows import (
    BLOCK_FIELDS,
    POSITION_BITS,
    block_from,
    block_head,
    outcome_reply,
    stored_entry,
    stored_outcome,
)
from hie_runtime.journal.spool_copy import missing_files, put_together
from hie_runtime.journal.storages import StorageURL

T = TypeVar("T")
# Block heads read in one go.
PAGE = 200


class RedisReader(JournalReader):
    """Reads on whichever thread calls, one at a time; connects with the first call."""

    def __init__(self, server: StorageURL, prefix: str, folder: Path) -> None:
        self._server = server
        self._prefix = prefix
        self._folder = folder
        self._client: Client = redis.Redis.from_url(server.url, **options(server))

    def _ask(self, call: Callable[[], T]) -> T:
        try:
            return call()
        except (redis.ConnectionError, OSError):  # the server may have been restarted since the last call
            try:
                return call()
            except (redis.RedisError, OSError) as error:
                raise reason(self._server.shown, error) from error
        except redis.RedisError as error:
            raise reason(self._server.shown, error) from error

    def _each(self, commands: Sequence[tuple[Any, ...]]) -> list[Any]:
        """The answers of several commands; each is a name, a key without the prefix, and arguments."""
        if not commands:
            return []
        pipe = self._client.pipeline(transaction=False)
        for name, key, *args in commands:
            pipe.execute_command(name, self._prefix + key, *args)
        return list(self._ask(pipe.execute))

    def _one(self, *command: Any) -> Any:
        return self._each([command])[0]

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def block(self, block_id: int) -> Block:
        """A block; see JournalReader."""
        fields = self._one("HMGET", f"b:{block_id}", *BLOCK_FIELDS)
        block = block_from(block_id, fields, self._server.shown, self._folder)
        for path in missing_files([block]):
            parts = self._ask(lambda p=path: self._client.hgetall(f"{self._prefix}part:{p.name}"))  # type: ignore[misc]
            if parts:
                put_together(path, [parts[b"%d" % n] for n in range(len(parts))])
        return block

    def revision(self, digest: str) -> str:
        """What a revision was made of; see JournalReader."""
        found = self._one("HGET", "rev", digest)
        return found.decode() if found else ""

    def candidates(self, item: str, status: OutcomeStatus | None, before: int) -> Iterator[BlockHead]:
        """Blocks, newest first; see JournalReader."""
        if status is not None and status > OutcomeStatus.COMPLETED:
            key = f"s:{int(status)}"
        else:
            key = f"ib:{item}" if item else "blocks"
        bound = f"({before}" if before else "+inf"
        while True:
            pairs = self._one("ZREVRANGEBYSCORE", key, bound, "-inf", "WITHSCORES", "LIMIT", 0, PAGE)
            ids = list(dict.fromkeys(int(float(score)) for score in pairs[1::2]))
            heads = self._each([("HGET", f"b:{number}", "h") for number in ids])
            for number, stored in zip(ids, heads, strict=True):
                if stored is not None:
                    yield block_head(number, stored)
            if len(pairs) < 2 * PAGE:
                return
            bound = f"({ids[-1]}"

    def entries(self, block: Block) -> list[StoredEntry]:
        """Its entries and their outcomes; see JournalReader."""
        total = len(block.bodies)
        numbers = sorted(int(number) for number in self._one("LRANGE", f"be:{block.id}", 0, -1))
        records = self._each([("GET", f"e:{number}") for number in numbers])
        ended = self._each([("LRANGE", f"o:{number}", 0, -1) for number in numbers])
        names = [
            b"%d:%d" % (number, place)
            for number, outcomes in zip(numbers, ended, strict=True)
            for place in range(len(outcomes))
        ]
        resolved = dict(zip(names, self._one("HMGET", "or", *names), strict=True)) if names else {}
        found = []
        for number, record, outcomes in zip(numbers, records, ended, strict=True):
            if record is not None:
                entry = stored_entry(number, record, total)
                entry.outcomes = [
                    stored_outcome(number, place, outcome, total, resolved)
                    for place, outcome in enumerate(outcomes)
                ]
                found.append(entry)
        return found

    def children(self, block_id: int) -> list[int]:
        """The blocks made from a block; see JournalReader."""
        return [int(child) for child in self._one("ZRANGE", f"c:{block_id}", 0, -1)]

    def reply(self, outcome: int, index: int) -> bytes | None:
        """The reply kept for a message; see JournalReader."""
        entry, position = outcome >> POSITION_BITS, outcome & ((1 << POSITION_BITS) - 1)
        record = self._one("LINDEX", f"o:{entry}", position)
        return outcome_reply(record, index) if record else None
