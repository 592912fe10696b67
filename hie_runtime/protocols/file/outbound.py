"""Files to a folder: a new file appears whole (written aside, then renamed), appending is synced."""

from __future__ import annotations

import asyncio
import codecs
import os
import uuid
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.framing import framed_chunks
from hie_runtime.messages.large import Outline
from hie_runtime.protocols.base import (
    AdapterContext,
    AdapterError,
    DeliveryError,
    Identified,
    Judge,
    OutboundAdapter,
)
from hie_runtime.protocols.file.fixed_names import Fixed, FixedNames, changes
from hie_runtime.protocols.file.names import file_name, unique
from hie_runtime.protocols.file.probing import probe_folder
from hie_runtime.protocols.file.settings import FileOutboundSettings

# Messages synced to the disk together.
RUN = 100


class FileOutboundAdapter(OutboundAdapter[FileOutboundSettings]):
    """IRIS: EnsLib.File.OutboundAdapter."""

    sends_together = RUN
    identifies = True

    def __init__(self, settings: FileOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._folder = context.path(settings.file_path)
        self._pattern = context.filename or "%f_%Q%!+(_n)"
        self._names: FixedNames | None = None
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

    async def probe(self) -> str:
        """Whether the folder can be written to."""
        return await asyncio.to_thread(probe_folder, self._folder, reads=False, writes=True)

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Write one message to a file named by the host's pattern. Raises DeliveryError with path and reason."""
        await self.send_many([data], [source], lambda _position, _replies: True)
        return None

    async def send_many(self, payloads: Sequence[bytes], sources: Sequence[str], judge: Judge) -> None:
        """Write a run of messages, synced to the disk together before the first counts as delivered."""
        for start in range(0, len(payloads), RUN):
            if not self._ready:
                await self.connect()
            run = list(zip(payloads[start : start + RUN], sources[start : start + RUN], strict=True))
            written, error = await asyncio.to_thread(self._write_run, run)
            # what is written is delivered, also when the judge wants no more
            wanted = judge(start, [None] * written)
            if error is not None:
                self._ready = False
                raise error
            if not wanted:
                return

    def _write_run(self, run: list[tuple[bytes, str]]) -> tuple[int, DeliveryError | None]:
        """How many were written, and why not more."""
        messages = [_message(source) for _, source in run]
        appended: dict[Path, BinaryIO] = {}
        written, failed = 0, None
        try:
            places = self._places(messages, [source for _, source in run])
            with ExitStack() as files:
                for (data, _), place in zip(run, places, strict=True):
                    self._write(data, place, appended, files)
                    written += 1
                for file in appended.values():
                    file.flush()
                    os.fsync(file.fileno())
        except (AdapterError, MessageError) as error:
            failed = DeliveryError(str(error), connection=False)
        except OSError as error:
            failed = DeliveryError(f"cannot write in {self._folder}: {error.strerror}")
        if failed is not None and appended:
            written = 0  # what was appended is not synced
        if self._names is not None:
            self._names.delivered(messages[:written])
        return written, failed

    def _places(self, messages: Sequence[str], sources: Sequence[str]) -> list[Fixed]:
        """Name of each message, and whether others stand in that file before it. Raises AdapterError, OSError."""
        if not changes(self._pattern):
            return [Fixed(file_name(self._pattern, source, lambda _name: False), 1) for source in sources]
        self._names = names = self._names or FixedNames.of(self.context)
        with names.lock:
            for message, source in zip(messages, sources, strict=True):
                if names.get(message) is None:
                    name = names.choose(self._pattern, source, unique(self._folder))
                    before = names.is_used(name) or (self._folder / name).exists()
                    names.fix(message, Fixed(name, int(before)))
            names.sync()
            return [found for message in messages if (found := names.get(message)) is not None]

    def _pieces(self, data: bytes) -> Iterable[bytes]:
        """What is written for a message: one piece, or many of a large one, which is proved whole first."""
        if isinstance(data, Outline):
            data.spooled.find_any(())
            framing = self.context.framing
            pieces = framed_chunks(data.spooled, framing) if framing else data.spooled.chunks()
        else:
            pieces = iter((data,))
        charset = self.settings.charset.lower()
        if charset in ("", "default", "binary", "native", "utf-8", "utf8"):
            return pieces
        texts = codecs.iterdecode(pieces, "utf-8", "replace")
        return codecs.iterencode(texts, charset, "replace")

    def _write(self, data: bytes, place: Fixed, appended: dict[Path, BinaryIO], files: ExitStack) -> None:
        """A file of its own is new, or what an earlier try has left of it, and replaced whole."""
        pieces = self._pieces(data)
        path = self._folder / place.name
        if not self.settings.overwrite and place.offset and (path in appended or path.exists()):
            if path not in appended:
                appended[path] = files.enter_context(path.open("ab"))
            appended[path].writelines(pieces)
            return
        part = self._folder / f".{place.name}.part"
        with part.open("wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)


def _message(source: str) -> str:
    return source.message if isinstance(source, Identified) else uuid.uuid4().hex
