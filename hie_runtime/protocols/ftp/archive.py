"""Copies of files that were taken from a server, in a folder here."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from hie_runtime.messages.large import Outline
from hie_runtime.protocols.file.names import file_name, unique
from hie_runtime.protocols.ftp.remote import RemoteFile

_STAMPS = {"1": "%f_%Q", "true": "%f_%Q", "0": "%f", "": "%f", "false": "%f"}


def final_pattern(append_timestamp: str) -> str:
    """The file name pattern that AppendTimestamp means; a counter keeps names apart."""
    stamp = append_timestamp.strip()
    return _STAMPS.get(stamp.lower(), stamp) + "%!+(_n)"


class Archive:
    """A copy is written before a file is given away, and gets its name when that is stored. All calls wait for the
    disk and raise OSError."""

    def __init__(self, folder: Path, append_timestamp: str) -> None:
        self._folder = folder
        self._pattern = final_pattern(append_timestamp)

    def prepare(self) -> None:
        """Make the folder."""
        self._folder.mkdir(parents=True, exist_ok=True)

    def copy(self, file: RemoteFile, data: bytes) -> None:
        """Write the copy aside."""
        part = self._part(file)
        if isinstance(data, Outline):
            shutil.copyfile(data.spooled.path, part)
        else:
            part.write_bytes(data)

    def keep(self, file: RemoteFile) -> None:
        """Give the copy its name; nothing when it has it already."""
        part = self._part(file)
        if part.exists():
            os.replace(part, self._folder / file_name(self._pattern, file.path, unique(self._folder)))

    def _part(self, file: RemoteFile) -> Path:
        return self._folder / f".{hashlib.sha256(file.path.encode()).hexdigest()[:32]}.part"
