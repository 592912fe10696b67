"""Which files of a listing are taken: by name, whole, oldest first."""

from __future__ import annotations

import fnmatch
import time
from collections.abc import Sequence

from hie_runtime.protocols.ftp.remote import RemoteFile
from hie_runtime.protocols.ftp.settings import FTPInboundSettings

SIZE, RENAME = 1, 2


class Chooser:
    """Remembers from one look to the next how long each file has been as it is."""

    def __init__(self, settings: FTPInboundSettings) -> None:
        self._specs = settings.specs
        self._confirm = settings.confirm_complete
        self._patience = settings.file_access_timeout
        self._rules = [_rule(rule) for rule in settings.semaphore_spec.split(";") if rule.strip()]
        self._since: dict[str, tuple[int, int, float]] = {}
        self.ripening = False

    @property
    def tries_renaming(self) -> bool:
        """Whether a file is whole only if it can be renamed."""
        return bool(self._confirm & RENAME)

    def choose(self, files: Sequence[RemoteFile]) -> list[RemoteFile]:
        """The files to take now; ``ripening``: others may be whole soon.

        The server's clock is not trusted: a file is whole when it was the same at two looks, ``file_access_timeout``
        or more apart."""
        paths = {file.path for file in files}
        semaphores = {path for file in files for path in self.semaphores(file)}
        self._since = {path: seen for path, seen in self._since.items() if path in paths}
        self.ripening = False
        taken = [
            file
            for file in files
            if file.path not in semaphores
            and any(fnmatch.fnmatchcase(file.name, spec) for spec in self._specs)
            and all(path in paths for path in self.semaphores(file))
            and self._whole(file)
        ]
        return sorted(taken, key=lambda file: (file.modified, file.path))

    def changed(self, file: RemoteFile) -> None:
        """It was not whole after all."""
        self._since.pop(file.path, None)
        self.ripening = True

    def semaphores(self, file: RemoteFile) -> list[str]:
        """Paths that must be there before a file is taken: of the first rule that is for it."""
        for spec, semaphore in self._rules:
            if fnmatch.fnmatchcase(file.name, spec):
                stem = file.name.rpartition(".")[0] or file.name
                name = semaphore.replace("*", stem)
                if name != file.name:
                    return [f"{file.folder}/{name}" if "/" in file.path else name]
        return []

    def own_semaphores(self, file: RemoteFile) -> list[str]:
        """Those of this file alone, which go with it."""
        own = any(
            "*" in semaphore and fnmatch.fnmatchcase(file.name, spec) for spec, semaphore in self._rules
        )
        return self.semaphores(file) if own else []

    def _whole(self, file: RemoteFile) -> bool:
        if not self._confirm & SIZE:
            return True
        now = time.monotonic()
        known = self._since.get(file.path)
        if known is None or known[:2] != (file.modified, file.size):
            self._since[file.path] = (file.modified, file.size, now)
            self.ripening = True
            return not self._patience
        whole = now - known[2] >= self._patience
        self.ripening = self.ripening or not whole
        return whole


def _rule(text: str) -> tuple[str, str]:
    spec, separator, semaphore = (part.strip() for part in text.partition("="))
    return (spec, semaphore) if separator else ("*", spec)
