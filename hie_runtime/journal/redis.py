"""The journal in Redis or Valkey: one script a transaction, everything in the server's memory and its append-only file.

The server confirms a script when its append-only file is on the disk (``appendfsync always``); it is checked on every connection.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import redis as library

from hie_runtime.faults import fault_point
from hie_runtime.journal.api import Entry, QueueDepth, WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.reader import JournalReader
from hie_runtime.journal.redis_link import Client, Link
from hie_runtime.journal.redis_reader import RedisReader
from hie_runtime.journal.redis_rows import (
    BLOCK_FIELDS,
    arguments,
    block_from,
    block_head,
    block_size,
    entry_figures,
    entry_from,
    member_of,
    outcome_messages,
    rank_and_id,
)
from hie_runtime.journal.redis_scripts import APPEND, BEGIN_SESSION, OPEN, PURGE, STORE_PART
from hie_runtime.journal.redis_settings import check_server
from hie_runtime.journal.server import (
    PATIENCE_SECONDS,
    RECONNECT_SECONDS,
    ConnectionLost,
    ServerQueueStorage,
    fenced,
)
from hie_runtime.journal.spool import delete_files
from hie_runtime.journal.spool_copy import missing_files, put_together
from hie_runtime.journal.storages import StorageURL

T = TypeVar("T")
# Blocks, and entries, asked for in one go where all are looked at.
SLICE = 1000


class RedisQueueStorage(ServerQueueStorage):
    """Blocks and queues under a prefix of a server's keys; the newest runtime to open it is the one that writes."""

    kind = "redis"

    def __init__(self, server: StorageURL, prefix: str, folder: Path, durability: str = "full") -> None:
        super().__init__(server, folder, durability)
        self.prefix = prefix
        self._session = 0
        self._room: int | None = None
        self._write_link, self._read_link, self._keep_link = (Link(server) for _ in range(3))

    async def _run(self, client: Client, script: str, *args: Any) -> Any:
        digest = hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest()
        try:
            return await client.evalsha(digest, 1, self.prefix, *args)
        except (
            library.exceptions.NoScriptError
        ):  # a server that was restarted has forgotten it; nothing was done
            return await client.eval(script, 1, self.prefix, *args)

    # -- opening and writing

    async def _take_over(self) -> int:
        async with self._write_link.use() as client:
            self._remarks = await check_server(client, self.server, self.durability)
            try:
                found = await self._run(client, OPEN, secrets.randbits(47))
            except library.ResponseError as error:
                if "HIELAYOUT" in str(error):
                    raise JournalError(
                        f"{self.server.shown}, keys {self.prefix}*: journal layout {str(error).split()[-1]} found; use the HIE version "
                        "that wrote it"
                    ) from error
                raise
        journal, self.epoch, self._session, self._number, purged, entry, last = map(int, found)
        self.journal_id = journal
        highest = max(purged, last)
        self._next = (highest + 1, entry + 1)
        return highest

    async def _disconnect(self) -> None:
        for link in (self._write_link, self._read_link, self._keep_link):
            await link.drop()

    def _connected(self) -> bool:
        return self._write_link.up

    async def _drop(self) -> None:
        await self._write_link.drop()

    async def _begin_session(self) -> int:
        async with self._write_link.use() as client:
            await check_server(client, self.server, self.durability)
            session, number = await self._run(client, BEGIN_SESSION, self.epoch)
        self._session = int(session)
        return int(number)

    def _rows(self, batch: WriteBatch) -> list[Any]:
        return arguments(batch)

    async def _append(self, number: int, rows: list[Any]) -> None:
        async with self._write_link.use() as client:
            call = asyncio.ensure_future(self._run(client, APPEND, self.epoch, self._session, number, *rows))
            try:
                await asyncio.sleep(0)  # on its way
                fault_point("after-insert")
                await asyncio.shield(call)
            finally:
                if not call.done():  # cancelled: it is stored or not, and the next session asks
                    call.cancel()

    async def _store_part(self, name: str, part: int, data: bytes) -> None:
        async with self._write_link.use() as client:
            await self._run(client, STORE_PART, self.epoch, self._session, name, part, data)

    async def purge(self, blocks: Sequence[int]) -> int:
        """Delete those of the blocks that are finished still; see QueueStorage."""
        if not self._connected():
            self._compare_number(await self._begin_session(), self._number + 1)
        async with self._write_link.use() as client:
            fault_point("purge")
            messages, *unused = await self._run(client, PURGE, self.epoch, self._session, *blocks)
        delete_files(self.folder, [name.decode() for name in unused])
        return int(messages)

    # -- reading

    async def _read(
        self, link: Link, call: Callable[[Client], Awaitable[T]], patience: float | None = PATIENCE_SECONDS
    ) -> T:
        """What a call reads; waits for a server that went away, for ``patience`` seconds or (None) until it is back."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        while True:
            try:
                async with link.use() as client:
                    return await call(client)
            except ConnectionLost as error:
                if self._closing or (patience is not None and loop.time() - began > patience):
                    raise
                self.on_trouble(error)
                await asyncio.sleep(RECONNECT_SECONDS)

    async def _each(self, client: Client, command: str, keys: Sequence[str], *args: Any) -> list[Any]:
        """The answers of one command for many keys."""
        if not keys:
            return []
        pipe = client.pipeline(transaction=False)
        for key in keys:
            pipe.execute_command(command, self.prefix + key, *args)
        return list(await pipe.execute())

    async def depths(self) -> dict[str, QueueDepth]:
        """Open messages by item; see QueueStorage."""

        async def read(client: Client) -> dict[str, QueueDepth]:
            items = [name.decode() for name in await client.smembers(self.prefix + "items")]
            depths = {item: await self._depth(client, item) for item in items}
            return {item: depth for item, depth in depths.items() if depth.entries}

        return await self._read(self._read_link, read)

    async def _depth(self, client: Client, item: str) -> QueueDepth:
        messages = size = entries = 0
        oldest: float | None = None
        after = "-"
        while members := await client.zrangebylex(f"{self.prefix}q:{item}", after, "+", 0, SLICE):
            after = "(" + members[-1].decode()
            numbers = [rank_and_id(member)[1] for member in members]
            records = await self._each(client, "GET", [f"e:{number}" for number in numbers])
            ended = await self._each(client, "LRANGE", [f"o:{number}" for number in numbers], 0, -1)
            for record, outcomes in zip(records, ended, strict=True):
                _, n, bytes_, at = entry_figures(record)
                messages += n - sum(map(outcome_messages, outcomes))
                size += bytes_
                oldest = at if oldest is None else min(at, oldest)
            entries += len(members)
        return QueueDepth(messages, size, oldest, entries)

    async def fetch(self, item: str, after: tuple[int, int], limit: int, max_bytes: int) -> list[Entry]:
        """Open entries in delivery order; see QueueStorage."""

        async def read(client: Client) -> list[Entry]:
            return await self._fetch(client, item, after, limit, max_bytes)

        return await self._read(self._read_link, read, None)

    async def _fetch(
        self, client: Client, item: str, after: tuple[int, int], limit: int, max_bytes: int
    ) -> list[Entry]:
        members = await client.zrangebylex(f"{self.prefix}q:{item}", "(" + member_of(*after), "+", 0, limit)
        numbers = [rank_and_id(member)[1] for member in members]
        records = await self._each(client, "GET", [f"e:{number}" for number in numbers])
        holders = [entry_figures(record)[0] for record in records]
        distinct = list(dict.fromkeys(holders))
        heads = await self._each(client, "HGET", [f"b:{number}" for number in distinct], "h")
        sizes = dict(zip(distinct, map(block_size, heads), strict=True))
        total, wanted, taken = 0, dict[int, None](), 0
        for number in holders:
            taken += 1
            if number not in wanted:
                wanted[number] = None
                total += sizes[number]
            if total >= max_bytes:
                break
        blocks = await self._blocks(client, list(wanted))
        ended = await self._each(client, "LRANGE", [f"o:{number}" for number in numbers[:taken]], 0, -1)
        return [
            entry_from(number, record, blocks[holder], outcomes)
            for number, record, holder, outcomes in zip(numbers, records, holders, ended, strict=False)
        ]

    async def _blocks(self, client: Client, numbers: list[int]) -> dict[int, Block]:
        rows = await self._each(client, "HMGET", [f"b:{number}" for number in numbers], *BLOCK_FIELDS)
        blocks = {
            number: block_from(number, row, self.server.shown, self.folder)
            for number, row in zip(numbers, rows, strict=True)
        }
        for path in missing_files(blocks.values()):
            parts = await client.hgetall(f"{self.prefix}part:{path.name}")
            if parts:
                await asyncio.to_thread(put_together, path, [parts[b"%d" % n] for n in range(len(parts))])
        return blocks

    async def states(self, item: str) -> dict[str, bytes]:
        """What an item remembers; see QueueStorage."""

        async def read(client: Client) -> dict[str, bytes]:
            found = await client.hgetall(f"{self.prefix}st:{item}")
            return {key.decode("utf-8", "surrogatepass"): found[key] for key in sorted(found)}

        return await self._read(self._read_link, read)

    async def problem_counts(self) -> dict[tuple[str, int], int]:
        """Unresolved problems; see QueueStorage."""

        async def read(client: Client) -> dict[tuple[str, int], int]:
            counts = {}
            for key, count in (await client.hgetall(self.prefix + "pc")).items():
                status, _, item = key.decode().partition(" ")
                if int(count) and int(status) in (2, 3, 4):
                    counts[item, int(status)] = int(count)
            return counts

        return await self._read(self._read_link, read)

    async def finished_blocks(self, before: float, after: int) -> tuple[list[int], int | None]:
        """Finished blocks of the next slice; see QueueStorage."""

        async def read(client: Client) -> tuple[list[int], int | None]:
            ids = [
                int(n)
                for n in await client.zrangebyscore(self.prefix + "blocks", f"({after}", "+inf", 0, SLICE)
            ]
            rows = await self._each(client, "HMGET", [f"b:{number}" for number in ids], "h", "q", "u", "k")
            finished, any_old = [], False
            for number, (stored, *counts) in zip(ids, rows, strict=True):
                if stored is not None and block_head(number, stored).at < before:
                    any_old = True
                    if counts == [b"0", b"0", b"0"]:
                        finished.append(number)
            return finished, ids[-1] if len(ids) == SLICE and any_old else None

        return await self._read(self._keep_link, read)

    # -- housekeeping

    async def _look(self) -> int:
        async with self._keep_link.use() as client:
            epoch, size = await client.hmget(self.prefix + "meta", "epoch", "bytes")
            memory = await client.info("memory")
        if epoch is None or int(epoch) != self.epoch:
            raise fenced(self.server.shown, self.epoch)
        limit = int(memory.get("maxmemory", 0))
        self._room = max(0, limit - int(memory["used_memory"])) if limit else None
        return int(size)

    def free_bytes(self) -> int | None:
        """Room on the data folder's disk, or in the server's memory where that has a limit; the less of them."""
        free = super().free_bytes()
        return free if self._room is None or free is None else min(free, self._room)

    async def _files(self) -> tuple[set[str], set[str]]:
        async with self._write_link.use() as client:
            known = {name.decode() for name in await client.hkeys(self.prefix + "files")}
            copied = set()
            async for key in client.scan_iter(match=self._pattern("part:"), count=SLICE):
                name = key.decode()[len(self.prefix) + len("part:") :]
                if name in known:
                    copied.add(name)
                else:
                    await client.unlink(key)
        return known, known - copied

    def _pattern(self, keys: str) -> str:
        """What SCAN takes for all keys that begin so under the prefix."""
        return re.sub(r"([\[\]*?\\])", r"\\\1", self.prefix + keys) + "*"

    async def destroy(self) -> None:
        """Delete all keys of the prefix; see ServerQueueStorage."""
        async with self._write_link.use() as client:
            async for key in client.scan_iter(match=self._pattern(""), count=SLICE):
                await client.unlink(key)

    def reader(self) -> JournalReader:
        """Search and trace; see QueueStorage."""
        return RedisReader(self.server, self.prefix, self.folder)
