"""Objects written to a bucket; large ones from their file, in parts."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from typing import Any

from hie_runtime.faults import fault_point
from hie_runtime.messages.large import Outline
from hie_runtime.protocols.base import AdapterContext, DeliveryError, OutboundAdapter
from hie_runtime.protocols.file.names import base_name, file_name
from hie_runtime.protocols.s3.client import failure, make_client, place
from hie_runtime.protocols.s3.settings import S3OutboundSettings


class S3OutboundAdapter(OutboundAdapter[S3OutboundSettings]):
    """Writes objects."""

    def __init__(self, settings: S3OutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._client: Any = None
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

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Write one object; its key is the reply. Raises DeliveryError."""
        folder, _, pattern = self.settings.key.rpartition("/")
        name = file_name(pattern, base_name(source), lambda _name: False)
        key = f"{folder}/{name}" if folder else name
        self._well = False
        try:
            if self._client is None:
                self._client = await asyncio.to_thread(make_client, self.settings, self.context)
            await asyncio.to_thread(self._put, key, data)
        except DeliveryError:
            self._client = None
            raise
        except Exception as error:
            self._client = None
            raise failure(error, place(self.settings)) from error
        self._well = True
        fault_point("after-send")
        return key.encode()

    def _put(self, key: str, data: bytes) -> None:
        settings = self.settings
        more: dict[str, Any] = {"ContentType": settings.content_type}
        if settings.encryption:
            more["ServerSideEncryption"] = settings.encryption
        if isinstance(data, Outline):
            if not settings.overwrite and self._exists(key):
                raise DeliveryError(f"{place(settings)}: an object {key} is there already", connection=False)
            self._client.upload_file(str(data.spooled.path), settings.bucket, key, ExtraArgs=more)
            return
        if not settings.overwrite:
            more["IfNoneMatch"] = "*"
        digest = base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()
        self._client.put_object(Bucket=settings.bucket, Key=key, Body=data, ContentMD5=digest, **more)

    def _exists(self, key: str) -> bool:
        try:
            self._client.head_object(Bucket=self.settings.bucket, Key=key)
        except self._client.exceptions.ClientError as error:
            if error.response["Error"]["Code"] in ("404", "NoSuchKey", "NotFound"):
                return False
            raise
        return True
