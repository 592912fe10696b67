"""Files to a folder: a new file appears whole (written aside, then renamed), appending is synced."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError, OutboundAdapter
from hie_runtime.protocols.file.names import file_name, unique
from hie_runtime.protocols.file.settings import FileOutboundSettings


class FileOutboundAdapter(OutboundAdapter[FileOutboundSettings]):
    """IRIS: EnsLib.File.OutboundAdapter."""

    def __init__(self, settings: FileOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._folder = context.path(settings.file_path)
        self._ready = False

    @property
    def connected(self) -> bool:
        """The folder could be used."""
        return self._ready

    async def connect(self) -> None:
        """Make the folder. Raises DeliveryError if it cannot be used."""
        try:
            await asyncio.to_thread(self._folder.mkdir, parents=True, exist_ok=True)
        except OSError as error:
            raise DeliveryError(f"folder {self._folder} cannot be used: {error.strerror}") from error
        self._ready = True

    async def disconnect(self) -> None:
        """Nothing to let go."""
        self._ready = False

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Write one message to a file named by the host's pattern. Raises DeliveryError with path and reason."""
        if not self._ready:
            await self.connect()
        try:
            await asyncio.to_thread(self._write, data, self.context.filename or "%f_%Q%!+(_n)", source)
        except AdapterError as error:
            raise DeliveryError(str(error), connection=False) from error
        except OSError as error:
            self._ready = False
            raise DeliveryError(f"cannot write in {self._folder}: {error.strerror}") from error
        return None

    def _write(self, data: bytes, pattern: str, source: str) -> None:
        name = file_name(pattern, source, unique(self._folder))
        charset = self.settings.charset.lower()
        if charset not in ("", "default", "binary", "native", "utf-8", "utf8"):
            data = data.decode("utf-8", "replace").encode(charset, "replace")
        path = self._folder / name
        if not self.settings.overwrite and path.exists():
            self._append(path, data)
        else:
            part = self._folder / f".{name}.part"
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)

    def _append(self, path: Path, data: bytes) -> None:
        with path.open("ab") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
