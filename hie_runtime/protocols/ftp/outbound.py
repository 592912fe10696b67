"""Files to a server: written under another name, compared in size, and then renamed, so that a file appears whole."""

from __future__ import annotations

import asyncio
import codecs
import uuid
from collections.abc import AsyncIterator, Iterable

from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.framing import framed_chunks
from hie_runtime.messages.large import CHUNK_BYTES, Outline
from hie_runtime.protocols.base import (
    AdapterContext,
    AdapterError,
    DeliveryError,
    Identified,
    OutboundAdapter,
)
from hie_runtime.protocols.file.fixed_names import Fixed, FixedNames, changes
from hie_runtime.protocols.ftp.fetching import AS_IT_IS
from hie_runtime.protocols.ftp.remote import RemoteError, joined, keep_cancelled, remote
from hie_runtime.protocols.ftp.settings import FTPOutboundSettings


class FTPOutboundAdapter(OutboundAdapter[FTPOutboundSettings]):
    """IRIS: EnsLib.FTP.OutboundAdapter."""

    identifies = True

    def __init__(self, settings: FTPOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._remote = remote(settings, context)
        self._charset = settings.charset.strip().lower()
        self._pattern = context.filename or "%f_%Q%!+(_n)"
        self._names: FixedNames | None = None
        self._idle: asyncio.Task[None] | None = None

    @property
    def connected(self) -> bool:
        """Logged in."""
        return self._remote.connected

    async def connect(self) -> None:
        """Connect and log in, and make the folder. Raises DeliveryError with server and reason."""
        try:
            await self._remote.open()
            if self.settings.make_folder and self.settings.file_path:
                await self._remote.make_folder(self.settings.file_path)
        except HIEError as error:
            await self._remote.close()
            raise DeliveryError(str(error)) from error

    async def disconnect(self) -> None:
        """Let the server go."""
        await self._cancel_idle()
        await self._remote.close()

    async def probe(self) -> str:
        """Whether the login counts, and the folder is there; it is not made."""
        return await self._remote.probe(made=self.settings.make_folder)

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Write one message to a file named by the host's pattern. Raises DeliveryError with server, path, reason."""
        await self._cancel_idle()
        message = source.message if isinstance(source, Identified) else uuid.uuid4().hex
        try:
            await self._deliver(data, source, message)
        except RemoteError as error:
            keep_cancelled()
            await self._remote.close()
            raise DeliveryError(str(error), connection=not error.lasting) from error
        except OSError as error:
            raise DeliveryError(f"the name of the file cannot be kept: {error.strerror or error}") from error
        except (AdapterError, MessageError, LookupError) as error:
            if isinstance(error, DeliveryError):
                raise
            raise DeliveryError(str(error), connection=False) from error
        except BaseException:
            await self._remote.close()
            raise
        if self._names is not None:
            await asyncio.to_thread(self._names.delivered, [message])
        fault_point("after-send")
        await self._afterwards()
        keep_cancelled()
        return None

    async def _deliver(self, data: bytes, source: str, message: str) -> None:
        """Once more at once when the server had closed an idle connection."""
        if self._remote.connected:
            try:
                return await self._write(data, source, message)
            except RemoteError as error:
                if error.refused or error.lasting:
                    raise
                await self._remote.close()
        await self.connect()
        return await self._write(data, source, message)

    async def _write(self, data: bytes, source: str, message: str) -> None:
        """A message keeps its name, and its place in a file it is appended to, from one try to the next."""
        settings, there = self.settings, self._remote
        if self._names is None:
            self._names = await asyncio.to_thread(FixedNames.of, self.context)
        fixed = self._names.get(message) or await self._fixed(self._names, source, message)
        path = joined(settings.file_path, fixed.name)
        aside = settings.temp_filename.replace("%f", fixed.name)
        if fixed.offset or not aside:
            await self._write_there(path, data, fixed.offset)
            return
        aside = joined(settings.file_path, aside)
        await self._write_there(aside, data, 0)
        await there.rename(aside, path)

    async def _fixed(self, names: FixedNames, source: str, message: str) -> Fixed:
        name = await self._free_name(names, source)
        offset = 0
        if not self.settings.overwrite:
            offset = await self._end_of(joined(self.settings.file_path, name))
        fixed = Fixed(name, offset)
        names.fix(message, fixed)
        if offset or changes(self._pattern):
            await asyncio.to_thread(names.sync)
        return fixed

    async def _write_there(self, path: str, data: bytes, offset: int) -> None:
        if isinstance(data, Outline):
            await asyncio.to_thread(data.spooled.find_any, ())  # proved whole before any of it is sent
        written = 0

        async def counted() -> AsyncIterator[bytes]:
            nonlocal written
            async for piece in self._pieces(data):
                written += len(piece)
                yield piece

        await self._remote.write(path, counted(), offset)
        found = await self._remote.size(path)
        if found is not None and found != offset + written:
            raise RemoteError(
                f"{self.settings.where}: {path} has {found} bytes after {offset + written} were written"
            )

    async def _pieces(self, data: bytes) -> AsyncIterator[bytes]:
        chunks: Iterable[bytes]
        if isinstance(data, Outline):
            framing = self.context.framing
            chunks = framed_chunks(data.spooled, framing) if framing else data.spooled.chunks()
        else:
            chunks = (data[start : start + CHUNK_BYTES] for start in range(0, len(data), CHUNK_BYTES))
        if self._charset not in AS_IT_IS:
            chunks = codecs.iterencode(
                codecs.iterdecode(chunks, "utf-8", "replace"), self._charset, "replace"
            )
        turn = iter(chunks)
        if not isinstance(data, Outline):
            for chunk in turn:
                yield chunk
            return
        while (piece := await asyncio.to_thread(next, turn, None)) is not None:
            yield piece

    async def _free_name(self, names: FixedNames, source: str) -> str:
        """The name of the pattern; the folder is listed only when the first choice is taken and there is another."""
        name = await asyncio.to_thread(names.choose, self._pattern, source, lambda _name: False)
        folder = self.settings.file_path
        if "+(" not in self._pattern or await self._remote.stat(joined(folder, name)) is None:
            return name
        taken = {file.name for file in (await self._remote.entries(folder))[0]}
        return await asyncio.to_thread(names.choose, self._pattern, source, taken.__contains__)

    async def _end_of(self, path: str) -> int:
        found = await self._remote.stat(path)
        return found.size if found is not None else 0

    # -- staying connected

    async def _afterwards(self) -> None:
        stay = self.settings.stay_connected
        if stay == 0:
            await self._remote.close()
        elif stay > 0:
            self._idle = asyncio.create_task(self._leave_after(stay), name=f"{self.context.item} idle")

    async def _leave_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self._remote.close()

    async def _cancel_idle(self) -> None:
        task, self._idle = self._idle, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
