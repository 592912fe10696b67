"""Files from a folder, oldest first: taken when whole, given to the host, then archived or deleted.

Folders are polled: change notifications do not see what another host writes on a network share.
"""

from __future__ import annotations

import asyncio
import fnmatch
import json
import os
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hie_runtime.faults import fault_point
from hie_runtime.messages.large import CHUNK_BYTES, LARGE_BYTES, Outline, SpoolWriter
from hie_runtime.protocols.base import AdapterContext, AdapterError, Answer, InboundAdapter, Received
from hie_runtime.protocols.file.names import file_name, unique
from hie_runtime.protocols.file.probing import probe_folder
from hie_runtime.protocols.file.settings import FileInboundSettings

PENDING_FILES = 200
PENDING_BYTES = 16 * 1024 * 1024
UNCHARTED = ("", "default", "binary", "native")
UTF_8 = ("utf-8", "utf8")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file given to the host: where it was found and where it lies now."""

    found: Path
    now: Path
    stamp: tuple[int, int]


class FileInboundAdapter(InboundAdapter[FileInboundSettings]):
    """IRIS: EnsLib.File.InboundAdapter."""

    def __init__(self, settings: FileInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._folder = context.path(settings.file_path)
        self._archive = context.path(settings.archive_path) if settings.archive_path else None
        self._work = context.path(settings.work_path) if settings.work_path else None
        self._specs = [spec.strip() for spec in settings.file_spec.split(";") if spec.strip()] or ["*"]
        self._pending: deque[Received] = deque()
        self._out: dict[Path, Taken] = {}
        self._sizes: dict[Path, tuple[int, int, float]] = {}
        self._seen: dict[str, tuple[int, int]] = {}
        self._settled = asyncio.Event()
        self._paused = False
        self._unreadable = ""
        self._task: asyncio.Task[None] | None = None
        self._closing: list[asyncio.Task[None]] = []
        self._seen_file = (
            context.data / "file-services" / (file_name("%f", context.item, lambda _n: False) + ".json")
        )

    @property
    def connected(self) -> bool:
        """Watching."""
        return self._task is not None

    async def start(self) -> None:
        """Make the folders and start looking. Raises AdapterError if a folder cannot be used."""
        for folder in filter(None, (self._folder, self._archive, self._work)):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise AdapterError(f"folder {folder} cannot be used: {error.strerror}") from error
        if not self.settings.delete_from_server and self._seen_file.exists():
            self._seen = {
                name: (stamp[0], stamp[1]) for name, stamp in json.loads(self._seen_file.read_text()).items()
            }
        await asyncio.to_thread(self._take_back)
        self._task = asyncio.create_task(self._watch(), name=f"{self.context.item} watch")

    async def probe(self) -> str:
        """Whether the folders can be used."""
        away = self.settings.delete_from_server or self._work is not None
        found = [await asyncio.to_thread(probe_folder, self._folder, reads=True, writes=away)]
        for folder in filter(None, (self._archive, self._work)):
            found.append(await asyncio.to_thread(probe_folder, folder, reads=False, writes=True))
        return "; ".join(found)

    async def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None

    async def close(self) -> None:
        """Finish moving files already stored."""
        if self._closing:
            await asyncio.wait(list(self._closing))

    @property
    def trouble(self) -> str:
        """Why the folder cannot be read."""
        return self._unreadable

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
        """Archive or delete what is stored; what is not is looked at again later."""
        stored = [answer.origin for answer in answers if answer.stored]
        for answer in answers:
            if not answer.stored:
                self._out.pop(answer.origin.found, None)
        if stored:
            task = asyncio.ensure_future(self._finish(stored))
            self._closing.append(task)
            task.add_done_callback(self._closing.remove)

    async def _finish(self, stored: list[Taken]) -> None:
        for taken in stored:
            fault_point("before-mark")
            try:
                await asyncio.to_thread(self._dispose, taken)
            except OSError as error:
                self.on_trouble(f"{taken.now}: stored, but cannot be moved away: {error.strerror}")
            self._out.pop(taken.found, None)
            self._sizes.pop(taken.found, None)
        if not self.settings.delete_from_server:
            await asyncio.to_thread(self._remember)
        self._settled.set()

    def _dispose(self, taken: Taken) -> None:
        if not self.settings.delete_from_server:
            self._seen[str(taken.found)] = taken.stamp
        elif self._archive is not None:
            os.replace(taken.now, self._archive / self._archive_name(taken.found))
        else:
            taken.now.unlink()

    def _archive_name(self, found: Path) -> str:
        stamp = self.settings.append_timestamp.strip()
        pattern = {"1": "%f_%Q", "0": "%f", "": "%f", "true": "%f_%Q", "false": "%f"}.get(
            stamp.lower(), stamp
        )
        assert self._archive is not None
        return file_name(pattern + "%!+(_n)", str(found), unique(self._archive))

    def _remember(self) -> None:
        self._seen_file.parent.mkdir(parents=True, exist_ok=True)
        part = self._seen_file.with_suffix(".part")
        part.write_text(json.dumps(self._seen))
        os.replace(part, self._seen_file)

    def _take_back(self) -> None:
        """Files left in the work folder by a crash go back to be taken again."""
        if self._work is not None and self._work != self._folder:
            for left in sorted(self._work.iterdir()):
                if left.is_file() and not (self._folder / left.name).exists():
                    os.replace(left, self._folder / left.name)

    async def _watch(self) -> None:
        while True:
            try:
                if not self._paused:
                    await self._look()
                self._unreadable = ""
            except OSError as error:
                self._unreadable = f"{self._folder}: cannot be read: {error.strerror}"
                self.on_trouble(self._unreadable)
            await asyncio.sleep(self.settings.call_interval)

    async def _look(self) -> None:
        for path, stamp in await asyncio.to_thread(self._candidates):
            while (
                len(self._pending) >= PENDING_FILES
                or sum(len(r.data[0]) for r in self._pending) > PENDING_BYTES
            ):
                self._settled.clear()
                await self._settled.wait()
            if stamp[1] > self.context.max_message_bytes:
                self.on_trouble(
                    f"{path}: {stamp[1]} bytes; at most {self.context.max_message_bytes} are taken; left where it is"
                )
                continue
            try:
                now, data = await asyncio.to_thread(self._read, path)
            except OSError as error:
                self.on_trouble(f"{path}: cannot be read: {error.strerror}")
                continue
            fault_point("frames-received")
            taken = Taken(path, now, stamp)
            self._out[path] = taken
            source = path.name if not self.settings.subdirectory_levels else str(path)
            self._pending.append(Received((data,), source, taken, isinstance(data, Outline)))
            self.on_ready()

    def _read(self, path: Path) -> tuple[Path, bytes]:
        now = path
        if self._work is not None and self._work != path.parent:
            now = self._work / path.name
            os.replace(path, now)
        if self._is_spooled(now):
            return now, _spool(now, self.context.spool)
        data = now.read_bytes()
        if self.settings.header_count:
            data = b"".join(data.splitlines(keepends=True)[self.settings.header_count :])
        charset = self.settings.charset.lower()
        if charset not in UNCHARTED and charset not in UTF_8:
            data = data.decode(charset, "replace").encode("utf-8")
        return now, data

    def _is_spooled(self, path: Path) -> bool:
        """Whether a file is copied to the spool folder as it is, never held in memory."""
        settings = self.settings
        as_it_is = not settings.header_count and settings.charset.lower() in (*UNCHARTED, *UTF_8)
        return self.context.spool is not None and as_it_is and path.stat().st_size > LARGE_BYTES

    def _candidates(self) -> list[tuple[Path, tuple[int, int]]]:
        """Whole files in order of modification time in whole seconds, then name (IRIS: oldest first)."""
        found: list[tuple[int, str, Path, tuple[int, int]]] = []
        for path in self._files(self._folder, self.settings.subdirectory_levels):
            if path in self._out or not any(fnmatch.fnmatchcase(path.name, spec) for spec in self._specs):
                continue
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            if self._seen.get(str(path)) == stamp or not self._whole(path, stamp):
                continue
            found.append((int(status.st_mtime), path.name, path, stamp))
        return [(path, stamp) for _, _, path, stamp in sorted(found)]

    def _files(self, folder: Path, levels: int) -> Iterator[Path]:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False) and not entry.name.startswith("."):
                    yield Path(entry.path)
                elif levels > 0 and entry.is_dir(follow_symlinks=False):
                    yield from self._files(Path(entry.path), levels - 1)

    def _whole(self, path: Path, stamp: tuple[int, int]) -> bool:
        settings = self.settings
        if settings.semaphore_spec and not self._semaphore(path):
            return False
        if settings.confirm_complete == 0:
            return True
        if settings.confirm_complete == 4:
            return os.access(path, os.R_OK)
        if settings.confirm_complete == 8:
            return os.access(path, os.W_OK)
        # Size: unchanged for file_access_timeout seconds; a file last changed longer ago than that is whole at once.
        if time.time() - stamp[0] / 1e9 >= settings.file_access_timeout:
            return True
        known = self._sizes.get(path)
        now = time.monotonic()
        if known is None or known[:2] != stamp:
            self._sizes[path] = (*stamp, now)
            return False
        return now - known[2] >= settings.file_access_timeout

    def _semaphore(self, path: Path) -> bool:
        for rule in self.settings.semaphore_spec.split(";"):
            spec, separator, semaphore = (part.strip() for part in rule.partition("="))
            if not separator:
                spec, semaphore = "*", spec
            if fnmatch.fnmatchcase(path.name, spec):
                name = semaphore.replace("*", path.stem)
                return (path.parent / name).exists()
        return True


def _spool(path: Path, folder: Path | None) -> Outline:
    """Copy a large file to the spool folder. Raises OSError."""
    assert folder is not None
    writer = SpoolWriter(folder)
    try:
        with path.open("rb") as file:
            writer.write(iter(lambda: file.read(CHUNK_BYTES), b""))
        return writer.finish()
    except BaseException:
        writer.discard()
        raise
