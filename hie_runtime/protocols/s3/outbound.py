"""Objects written to a bucket; large ones from their file, in parts."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from typing import Any

from hie_runtime.faults import fault_point
from hie_runtime.messages.large import Outline
from hie_runtime.protocols.base import AdapterContext, DeliveryError, Identified, OutboundAdapter
from hie_runtime.protocols.file.fixed_names import Fixed, FixedNames, changes
from hie_runtime.protocols.file.names import base_name, file_name
from hie_runtime.protocols.s3.client import failure, make_client, place, probe_bucket
from hie_runtime.protocols.s3.settings import S3OutboundSettings

# Metadata of a large object that tells it from others: its size and CRC-32. Its ETag is made of parts' and is none of ours.
MARK = "hie-content"


class S3OutboundAdapter(OutboundAdapter[S3OutboundSettings]):
    """Writes objects."""

    identifies = True

    def __init__(self, settings: S3OutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._client: Any = None
        self._folder, _, self._pattern = settings.key.rpartition("/")
        self._names: FixedNames | None = None
        self._well = False

    @property
    def connected(self) -> bool:
        """The last object was taken."""
        return self._well

    async def connect(self) -> None:
        """Nothing: each object is a request of its own."""

    async def disconnect(self) -> None:
        """A new client next time: credentials may have changed."""
        self._client, self._well = None, False

    async def probe(self) -> str:
        """Whether the bucket is there."""
        return await probe_bucket(self.settings, self.context)

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Write one object; its key is the reply. Raises DeliveryError."""
        self._well = False
        try:
            if self._client is None:
                self._client = await asyncio.to_thread(make_client, self.settings, self.context)
            key = await asyncio.to_thread(self._key, source)
            await asyncio.to_thread(self._put, key, data)
        except DeliveryError:
            self._client = None
            raise
        except Exception as error:
            self._client = None
            raise failure(error, place(self.settings)) from error
        self._well = True
        if self._names is not None and isinstance(source, Identified):
            await asyncio.to_thread(self._names.delivered, [source.message])
        fault_point("after-send")
        return key.encode()

    def _key(self, source: str) -> str:
        """The key of a message: the same with every try. Raises AdapterError, OSError."""
        name = base_name(source)
        if not changes(self._pattern):
            name = file_name(self._pattern, name, lambda _name: False)
        else:
            self._names = names = self._names or FixedNames.of(self.context)
            with names.lock:
                found = names.get(source.message) if isinstance(source, Identified) else None
                found = found or Fixed(names.choose(self._pattern, name, lambda _name: False))
                if isinstance(source, Identified):
                    names.fix(source.message, found)
                    names.sync()
            name = found.name
        return f"{self._folder}/{name}" if self._folder else name

    def _put(self, key: str, data: bytes) -> None:
        settings = self.settings
        more: dict[str, Any] = {"ContentType": settings.content_type}
        if settings.encryption:
            more["ServerSideEncryption"] = settings.encryption
        if isinstance(data, Outline):
            mark = f"{data.spooled.size}-{data.spooled.checksum:08x}"
            if not settings.overwrite and (there := self._head(key)) is not None:
                if there.get("Metadata", {}).get(MARK) == mark:
                    return  # by a try whose answer was lost
                raise DeliveryError(f"{place(settings)}: an object {key} is there already", connection=False)
            more["Metadata"] = {MARK: mark}
            self._client.upload_file(str(data.spooled.path), settings.bucket, key, ExtraArgs=more)
            return
        if not settings.overwrite:
            more["IfNoneMatch"] = "*"
        digest = hashlib.md5(data, usedforsecurity=False)
        more["ContentMD5"] = base64.b64encode(digest.digest()).decode()
        try:
            self._client.put_object(Bucket=settings.bucket, Key=key, Body=data, **more)
        except self._client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] != "PreconditionFailed":
                raise
            there = self._head(key)
            if there is None or there["ETag"].strip('"') != digest.hexdigest():
                raise
            # the very same content is there: by a try whose answer was lost

    def _head(self, key: str) -> dict[str, Any] | None:
        """What is known of an object, None when there is none."""
        try:
            found: dict[str, Any] = self._client.head_object(Bucket=self.settings.bucket, Key=key)
        except self._client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] in ("404", "NoSuchKey", "NotFound"):
                return None
            raise
        return found
