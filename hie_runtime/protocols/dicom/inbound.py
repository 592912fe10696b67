"""A storage SCP: an object is answered with success when it is on stable storage, and not before."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as StoreTimeoutError
from pathlib import Path
from typing import Any

from hie_runtime.faults import fault_point
from hie_runtime.messages.large import CHUNK_BYTES, LARGE_BYTES, Outline, SpoolWriter
from hie_runtime.protocols.base import AdapterContext, AdapterError, Answer, InboundAdapter, Received
from hie_runtime.protocols.dicom.library import library
from hie_runtime.protocols.dicom.settings import DICOMInboundSettings
from hie_runtime.protocols.listening import probe_port
from hie_runtime.protocols.tls import tls_context

VERIFICATION = "1.2.840.10008.1.1"  # C-ECHO
SUCCESS, OUT_OF_RESOURCES = 0x0000, 0xA700


class DICOMInboundAdapter(InboundAdapter[DICOMInboundSettings]):
    """Listens. Each association has a thread of the library's; what it brings is handed to the loop and waited for."""

    listens = True

    def __init__(self, settings: DICOMInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._library = library()
        self._server: Any = None
        self._pending: deque[Received] = deque()
        self._waiting: set[Future[int]] = set()
        self._going = threading.Event()
        self._going.set()
        self._stopping = False
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def connected(self) -> bool:
        """Listening."""
        return self._server is not None

    @property
    def connections(self) -> int:
        """Open associations."""
        return len(self._server.active_associations) if self._server is not None else 0

    async def start(self) -> None:
        """Listen. Raises AdapterError when the port is taken or the TLS configuration cannot be used."""
        self._loop = asyncio.get_running_loop()
        self._stopping = False
        tls = tls_context(self.settings.ssl_config, self.context, server=True)
        self._server = await asyncio.to_thread(self._listen, tls)

    async def probe(self) -> str:
        """Whether the port is free."""
        return await probe_port(self)

    def _listen(self, tls: Any) -> Any:
        from pynetdicom import ALL_TRANSFER_SYNTAXES, AllStoragePresentationContexts, evt

        settings = self.settings
        entity = self._library.AE(ae_title=settings.ae_title)
        entity.require_called_aet = True
        entity.require_calling_aet = list(settings.allowed_callers)
        entity.maximum_associations = settings.max_associations
        entity.maximum_pdu_size = settings.max_pdu
        entity.network_timeout = entity.dimse_timeout = settings.network_timeout
        for one in AllStoragePresentationContexts:
            entity.add_supported_context(one.abstract_syntax, ALL_TRANSFER_SYNTAXES)
        entity.add_supported_context(VERIFICATION)
        handlers = [
            (evt.EVT_C_STORE, self._store), (evt.EVT_REJECTED, self._rejected), (evt.EVT_ABORTED, self._aborted),
        ]  # fmt: skip
        where = f"{settings.local_interface}:{settings.port}"
        try:
            return entity.start_server(
                (settings.local_interface, settings.port), block=False, evt_handlers=handlers, ssl_context=tls
            )
        except OSError as error:
            raise AdapterError(
                f'item "{self.context.item}": cannot listen on {where}: {error.strerror or error}'
            ) from error

    async def stop(self) -> None:
        """Take no more objects (out of resources is answered); those that have come are still stored and answered."""
        self._stopping = True

    async def close(self) -> None:
        """End all associations."""
        server, self._server = self._server, None
        self._going.set()
        for waiting in list(self._waiting):
            waiting.cancel()
        if server is not None:
            await asyncio.to_thread(server.shutdown)

    def pause(self) -> None:
        """Hold objects back before they are read (back-pressure); a caller waits, at most ``store_timeout``."""
        self._going.clear()

    def resume(self) -> None:
        """Go on."""
        self._going.set()

    def collect(self, limit: int, max_bytes: int) -> list[Received]:
        """Objects that have come whole."""
        taken: list[Received] = []
        size = 0
        while self._pending and len(taken) < limit and size < max_bytes:
            received = self._pending.popleft()
            size += len(received.data[0])
            taken.append(received)
        return taken

    def answer(self, answers: Sequence[Answer]) -> None:
        """Success for what is stored, out of resources for what is not: callers send it again."""
        for answer in answers:
            if not answer.origin.done():
                answer.origin.set_result(SUCCESS if answer.stored else OUT_OF_RESOURCES)

    # -- in the library's threads

    def _tell(self, text: str) -> None:
        self.last_error = text
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.on_trouble, text)

    def _rejected(self, event: Any) -> None:
        self._tell(f"an association is rejected: {_who(event.assoc)}")

    def _aborted(self, event: Any) -> None:
        self._tell(
            f"an association was aborted in the middle: {_who(event.assoc)}; what was not whole is not taken"
        )

    def _store(self, event: Any) -> int:
        """C-STORE (PS3.7, 9.1.1): the status, once it is certain."""
        settings = self.settings
        if self._stopping or not self._going.wait(settings.store_timeout) or self._stopping:
            return OUT_OF_RESOURCES
        path = Path(event.dataset_path)
        size = path.stat().st_size
        if size > self.context.max_message_bytes:
            self._tell(
                f"an object of {size} bytes; at most {self.context.max_message_bytes} are taken (max_message_bytes)"
            )
            return OUT_OF_RESOURCES
        try:
            data = self._read(path, size)
        except OSError as error:
            self._tell(f"an object cannot be written to the disk: {error.strerror or error}")
            return OUT_OF_RESOURCES
        fault_point("frames-received")
        waiting: Future[int] = Future()
        source = f"{_caller(event.assoc)} {event.request.AffectedSOPInstanceUID}"
        self._waiting.add(waiting)
        try:
            assert self._loop is not None
            self._loop.call_soon_threadsafe(
                self._arrived, Received((data,), source, waiting, isinstance(data, Outline))
            )
            return waiting.result(settings.store_timeout)
        except (StoreTimeoutError, RuntimeError) as error:
            self._tell(f"an object was not stored within {settings.store_timeout:g} s {error}".strip())
            return OUT_OF_RESOURCES
        finally:
            self._waiting.discard(waiting)

    def _read(self, path: Path, size: int) -> bytes:
        if size <= LARGE_BYTES or self.context.spool is None:
            return path.read_bytes()
        writer = SpoolWriter(self.context.spool)
        try:
            with path.open("rb") as file:
                while chunk := file.read(CHUNK_BYTES):
                    writer.write([chunk])
            return writer.finish()
        except OSError:
            writer.discard()
            raise

    def _arrived(self, received: Received) -> None:
        self._pending.append(received)
        self.on_ready()


def _caller(association: Any) -> str:
    title = association.requestor.ae_title
    return (title.decode("ascii", "replace") if isinstance(title, bytes) else str(title)).strip()


def _who(association: Any) -> str:
    requestor = association.requestor
    primitive = requestor.primitive
    called = str(getattr(primitive, "called_ae_title", "") or "").strip()
    return f"{_caller(association) or '?'} at {requestor.address} called {called or '?'}"
