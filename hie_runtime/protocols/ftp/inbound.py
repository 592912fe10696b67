"""Files from a server, oldest first: taken when whole, given to the host, and only when stored deleted or moved.

One task owns the connection: it lists, reads, and takes away what is stored. What is stored is noted on the disk before
it is deleted, so that a file whose deletion did not get through is known again and not taken twice.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Sequence

from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.messages.large import Outline, discard
from hie_runtime.protocols.base import AdapterContext, AdapterError, Answer, InboundAdapter, Received
from hie_runtime.protocols.file.names import file_name
from hie_runtime.protocols.ftp.archive import Archive, final_pattern
from hie_runtime.protocols.ftp.choosing import Chooser
from hie_runtime.protocols.ftp.fetching import Fetched, Fetcher, TooLongError
from hie_runtime.protocols.ftp.ledger import Ledger, Noted
from hie_runtime.protocols.ftp.remote import RemoteError, RemoteFile, joined, keep_cancelled, remote
from hie_runtime.protocols.ftp.settings import FTPInboundSettings
from hie_runtime.protocols.tls import tls_context

PENDING_FILES = 200
PENDING_BYTES = 16 * 1024 * 1024
# A file the server refuses to let go, or that is too long, is not read again sooner.
LATER_SECONDS = 60.0
SAME_TROUBLE_SECONDS = 60.0
CLOSE_SECONDS = 10.0


class FTPInboundAdapter(InboundAdapter[FTPInboundSettings]):
    """IRIS: EnsLib.FTP.InboundAdapter."""

    def __init__(self, settings: FTPInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        own = context.data / "ftp-services" / file_name("%f", context.item, lambda _n: False)
        self._remote = remote(settings, context)
        self._chooser = Chooser(settings)
        self._fetcher = Fetcher(settings, context, self._remote)
        self._archive = Archive(context.path(settings.archive_path), settings.append_timestamp) if settings.archive_path else None  # fmt: skip
        self._ledger = Ledger(own.with_name(own.name + ".lines"))
        self._pending: deque[Received] = deque()
        self._stored: deque[Fetched] = deque()
        self._out: set[str] = set()
        self._later: dict[str, float] = {}
        self._wake = asyncio.Event()
        self._paused = False
        self._well = False
        self._told: tuple[str, float] = ("", 0.0)
        self._task: asyncio.Task[None] | None = None

    @property
    def connected(self) -> bool:
        """The last look went well."""
        return self._task is not None and self._well

    @property
    def trouble(self) -> str:
        """Why the last look failed."""
        return self.last_error if self._task is not None and not self._well else ""

    async def start(self) -> None:
        """Start looking; a server that is not there is asked again. Raises AdapterError for settings and folders
        that cannot be used."""
        if not self.settings.is_sftp:
            tls_context(self.settings.ssl_config, self.context, server=False)
        try:
            if self._archive is not None:
                await asyncio.to_thread(self._archive.prepare)
            await asyncio.to_thread(self._ledger.load)
        except OSError as error:
            raise AdapterError(f"{error.filename}: cannot be used: {error.strerror}") from error
        self._task = asyncio.create_task(self._watch(), name=f"{self.context.item} watch")

    async def probe(self) -> str:
        """Whether the login counts, and the folder is there."""
        return await self._remote.probe(made=False)

    async def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None
            await self._remote.close()  # it may be in the middle of a file

    async def close(self) -> None:
        """Take away what is stored, if the server lets it in time; what is not is known again at the next start."""
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._settle()
        except (TimeoutError, HIEError, OSError) as error:
            self._trouble(str(error) or "the server is silent; stored files are still there")
        await self._remote.close()

    def pause(self) -> None:
        """Stop looking (back-pressure)."""
        self._paused = True

    def resume(self) -> None:
        """Look again."""
        self._paused = False

    def collect(self, limit: int, max_bytes: int) -> list[Received]:
        """Files read so far."""
        taken: list[Received] = []
        size = 0
        while self._pending and len(taken) < limit and size < max_bytes:
            received = self._pending.popleft()
            size += len(received.data[0])
            taken.append(received)
        return taken

    def answer(self, answers: Sequence[Answer]) -> None:
        """What is stored is taken away by the task; what is not is looked at again."""
        for answer in answers:
            if answer.stored:
                self._stored.append(answer.origin)
            else:
                self._out.discard(answer.origin.file.path)
        self._wake.set()

    # -- the task

    async def _watch(self) -> None:
        next_look = 0.0
        while True:
            try:
                keep_cancelled()
                await self._settle()
                if time.monotonic() >= next_look:
                    next_look = time.monotonic() + await self._look()
            except Exception as error:  # whatever a server makes a library do: told, and tried again
                self._well = False
                self._trouble(
                    str(error)
                    if isinstance(error, (HIEError, OSError))
                    else f"{type(error).__name__}: {error}"
                )
                await self._remote.close()
                next_look = time.monotonic() + self.settings.call_interval
            keep_cancelled()
            try:
                async with asyncio.timeout(max(next_look - time.monotonic(), 0.01)):
                    await self._wake.wait()
            except TimeoutError:
                pass
            self._wake.clear()

    def _trouble(self, text: str) -> None:
        """Told once a minute, as long as it is the same."""
        self.last_error = text
        now = time.monotonic()
        if text != self._told[0] or now - self._told[1] >= SAME_TROUBLE_SECONDS:
            self._told = (text, now)
            self.on_trouble(text)

    async def _look(self) -> float:
        """List and take what is whole; seconds until the next look."""
        settings = self.settings
        if self._paused:
            return settings.call_interval
        files = await self._list()
        await asyncio.to_thread(self._ledger.keep, {file.path for file in files})
        self._well = True
        for file in self._chooser.choose([file for file in files if self._wanted(file)]):
            await self._settle()
            await self._room()
            if self._paused:
                break
            await self._take(file)
        stay = settings.stay_connected
        if 0 <= stay < settings.call_interval and not self._out:
            await self._remote.close()
        if self._chooser.ripening:
            return max(min(settings.call_interval, settings.file_access_timeout), 0.1)
        return settings.call_interval

    async def _list(self) -> list[RemoteFile]:
        settings = self.settings
        reused = self._remote.connected
        try:
            await self._connect()
            return await self._remote.files(settings.file_path, settings.subdirectory_levels)
        except RemoteError:
            if not reused:
                raise
        await self._remote.close()  # the server had closed an idle connection
        await self._connect()
        return await self._remote.files(settings.file_path, settings.subdirectory_levels)

    async def _connect(self) -> None:
        if not self._remote.connected:
            await self._remote.open()

    def _wanted(self, file: RemoteFile) -> bool:
        if file.path in self._out or self._later.get(file.path, 0.0) > time.monotonic():
            return False
        if self.settings.delete_from_server:
            return True
        noted = self._ledger.get(file.path)
        return noted is None or not noted.like(file)

    async def _room(self) -> None:
        """Wait while much is given and not stored; take away meanwhile what is."""
        while len(self._out) >= PENDING_FILES or sum(len(r.data[0]) for r in self._pending) > PENDING_BYTES:
            self._wake.clear()
            await self._settle()
            if len(self._out) >= PENDING_FILES or self._pending:
                await self._wake.wait()

    async def _take(self, file: RemoteFile) -> None:
        try:
            if self._chooser.tries_renaming:
                await self._remote.rename(file.path, file.path)
            data, fetched = await self._fetcher.fetch(file)
        except TooLongError as error:
            self._put_off(file, str(error))
            return
        except RemoteError as error:
            if not error.refused:
                raise
            self._put_off(file, str(error))
            return
        unchanged = await self._remote.stat(file.path) == file
        if not unchanged or fetched.size != file.size:
            discard(data)
            if unchanged:
                self._trouble(
                    f"{self.settings.where}: {file.path}: {fetched.size} of {file.size} bytes came; it is read again"
                )
            self._chooser.changed(file)
            return
        if self._is_known(file, fetched):
            self._out.add(file.path)
            discard(data)
            self._stored.append(fetched)
            self._trouble(
                f"{file.path}: is stored already and was still on the server; it is not taken twice"
            )
            return
        if self._archive is not None:
            try:
                await asyncio.to_thread(self._archive.copy, file, data)
            except OSError as error:
                discard(data)
                self._put_off(
                    file,
                    f"{file.path}: cannot be archived ({error.strerror or error}); it stays on the server",
                )
                return
        self._out.add(file.path)
        fault_point("frames-received")
        source = file.path if self.settings.subdirectory_levels else file.name
        self._pending.append(Received((data,), source, fetched, isinstance(data, Outline)))
        self.on_ready()

    def _put_off(self, file: RemoteFile, text: str) -> None:
        self._later[file.path] = time.monotonic() + LATER_SECONDS
        self._trouble(text)

    def _is_known(self, file: RemoteFile, fetched: Fetched) -> bool:
        """The same bytes under the same name and time: their deletion has not got through."""
        noted = self._ledger.get(file.path)
        return noted is not None and noted.like(file) and noted.digest == fetched.digest

    # -- what is stored goes

    async def _settle(self) -> None:
        """Note and take away what is stored. Raises RemoteError; what is left is known again by the notes."""
        while self._stored:
            batch = list(self._stored)
            self._stored.clear()
            try:
                await asyncio.to_thread(self._note, batch)
            except OSError:
                self._stored.extendleft(reversed(batch))  # not noted: not looked at again before it is
                raise
            try:
                fault_point("file-noted")
                if self.settings.delete_from_server:
                    await self._take_away(batch)
            finally:
                self._out.difference_update(fetched.file.path for fetched in batch)

    def _note(self, batch: list[Fetched]) -> None:
        self._ledger.note(
            (one.file.path, Noted(one.file.modified, one.file.size, one.digest)) for one in batch
        )
        if self._archive is not None:
            for fetched in batch:
                self._archive.keep(fetched.file)

    async def _take_away(self, batch: list[Fetched]) -> None:
        await self._connect()
        taken: set[str] = set()
        if self.settings.move_path:
            await self._remote.make_folder(self.settings.move_path)
            taken = {file.name for file in (await self._remote.entries(self.settings.move_path))[0]}
        for fetched in batch:
            file = fetched.file
            try:
                await self._take_one_away(file, taken)
            except RemoteError as error:
                if not error.refused:
                    raise
                self._put_off(file, f"{error}; it is stored, and would not be taken twice")
            else:
                await asyncio.to_thread(self._ledger.forget, [file.path])

    async def _take_one_away(self, file: RemoteFile, taken: set[str]) -> None:
        if self.settings.check_modified_before_delete:
            now = await self._remote.stat(file.path)
            if now is None:
                return
            if now != file:
                self._trouble(f"{file.path}: has changed since it was stored; it stays and is taken again")
                return
        if self.settings.move_path:
            pattern = final_pattern(self.settings.append_timestamp)
            name = file_name(pattern, file.name, taken.__contains__)
            taken.add(name)
            await self._remote.rename(file.path, joined(self.settings.move_path, name))
        else:
            await self._remote.remove(file.path)
        for semaphore in self._chooser.own_semaphores(file):
            await self._remote.remove(semaphore)
