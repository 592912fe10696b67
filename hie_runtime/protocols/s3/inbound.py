"""Objects of a bucket, by key: taken whole, and deleted, moved or remembered once they are stored."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from hie_runtime.messages.large import CHUNK_BYTES, LARGE_BYTES, SpoolWriter, discard
from hie_runtime.protocols.base import AdapterContext, AdapterError, Received
from hie_runtime.protocols.file.names import file_name
from hie_runtime.protocols.memory import TakenKeys
from hie_runtime.protocols.polling import PollingInboundAdapter
from hie_runtime.protocols.s3.client import failure, make_client, place, probe_bucket
from hie_runtime.protocols.s3.settings import S3InboundSettings

BATCH_BYTES = 8 * 1024 * 1024


class Thing(NamedTuple):
    """An object as it was read."""

    key: str
    etag: str
    size: int

    @property
    def name(self) -> str:
        """How it is remembered: another object under its key is another one."""
        return f"{self.etag} {self.key}"


class S3InboundAdapter(PollingInboundAdapter[S3InboundSettings]):
    """Looks for objects. All calls of the library are made in one thread at a time."""

    def __init__(self, settings: S3InboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._client: Any = None
        own = context.data / "s3-services" / (file_name("%f", context.item, lambda _n: False) + ".taken")
        self._taken = TakenKeys(own)
        self._where = place(settings)

    async def start(self) -> None:
        """Read what is remembered, start looking. Raises AdapterError."""
        if self.settings.after == "remember":
            await asyncio.to_thread(self._taken.load)
        self._client = await asyncio.to_thread(make_client, self.settings, self.context)
        await super().start()

    async def probe(self) -> str:
        """Whether the bucket is there."""
        return await probe_bucket(self.settings, self.context)

    async def release(self) -> None:
        """A new client: credentials may have changed."""
        self._client = None

    async def look(self) -> Sequence[Received]:
        """Objects not taken yet, in the order of their keys. Raises DeliveryError, AdapterError."""
        if self._client is None:
            self._client = await asyncio.to_thread(make_client, self.settings, self.context)
        return await asyncio.to_thread(self._look)

    def _look(self) -> list[Received]:
        found: list[Received] = []
        names: list[str] = []
        size, whole = 0, True
        try:
            for thing in self._listed():
                names.append(thing.name)
                if self.settings.after == "remember" and thing.name in self._taken:
                    continue
                if thing.size > self.context.max_message_bytes:
                    self._later(f"{self._where}: {thing.key}: {thing.size} bytes; at most {self.context.max_message_bytes} are taken (max_message_bytes); left")  # fmt: skip
                    continue
                received = self._get(thing)
                if received is None:
                    continue
                found.append(received)
                size += len(received.data[0])
                if len(found) >= self.settings.batch_size or size >= BATCH_BYTES:
                    whole = False
                    break
        except Exception as error:
            for received in found:
                discard(received.data[0])
            if isinstance(error, AdapterError):
                raise
            raise failure(error, self._where) from error
        if whole and self.settings.after == "remember":
            self._taken.keep(names)
        return found

    def _listed(self) -> Iterator[Thing]:
        settings = self.settings
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=settings.bucket, Prefix=settings.prefix
        )
        for page in pages:
            for one in page.get("Contents", ()):
                key = str(one["Key"])
                if not key.endswith("/") and fnmatchcase(key.rpartition("/")[2], settings.pattern):
                    yield Thing(key, str(one["ETag"]), int(one["Size"]))

    def _get(self, thing: Thing) -> Received | None:
        """An object's bytes; None when it is gone or has been replaced since it was listed: it is looked at again."""
        try:
            answer = self._client.get_object(Bucket=self.settings.bucket, Key=thing.key, IfMatch=thing.etag)
        except self._client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] in ("NoSuchKey", "PreconditionFailed", "412", "404"):
                return None
            raise
        body = answer["Body"]
        try:
            if thing.size <= LARGE_BYTES or self.context.spool is None:
                data: bytes = body.read()
            else:
                data = self._spooled(body)
        finally:
            body.close()
        large = thing.size > LARGE_BYTES and self.context.spool is not None
        return Received((data,), thing.key, thing, large)

    def _spooled(self, body: Any) -> bytes:
        assert self.context.spool is not None
        writer = SpoolWriter(self.context.spool)
        try:
            for chunk in body.iter_chunks(CHUNK_BYTES):
                writer.write([chunk])
            return writer.finish()
        except BaseException:
            writer.discard()
            raise

    def _later(self, text: str) -> None:
        """Tell from the thread."""
        if self._task is not None:
            self._task.get_loop().call_soon_threadsafe(self.tell, text)

    async def mark(self, stored: Sequence[Received]) -> None:
        """Delete, move or remember. Raises DeliveryError, AdapterError, OSError."""
        things = [received.origin for received in stored]
        if self.settings.after == "remember":
            await asyncio.to_thread(self._taken.note, [thing.name for thing in things])
            return
        if self._client is None:
            self._client = await asyncio.to_thread(make_client, self.settings, self.context)
        await asyncio.to_thread(self._take_away, things)

    def _take_away(self, things: Sequence[Thing]) -> None:
        settings = self.settings
        try:
            for thing in things:
                if settings.after == "move":
                    target = settings.archive_prefix + thing.key.rpartition("/")[2]
                    try:
                        self._client.copy_object(Bucket=settings.bucket, Key=target, CopySource={"Bucket": settings.bucket, "Key": thing.key})  # fmt: skip
                    except self._client.exceptions.ClientError as error:
                        if error.response["Error"]["Code"] not in ("NoSuchKey", "404"):
                            raise
                self._client.delete_object(Bucket=settings.bucket, Key=thing.key)
        except Exception as error:
            raise failure(error, self._where) from error
