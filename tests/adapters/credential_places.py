"""Where a server keeps credentials: the environment, a file, a secret as Kubernetes mounts it; each can be changed while it is used."""

from __future__ import annotations

import itertools
import json
import os
import shutil
from pathlib import Path

import pytest

PLACES = ["environment", "file", "kubernetes"]


class CredentialPlace:
    """Keeps entries in one of :data:`PLACES`, and is the only place the runtime of this test looks at."""

    def __init__(self, kind: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._kind, self._folder, self._environment = kind, folder, monkeypatch
        self._versions = itertools.count(1)
        folder.mkdir(parents=True)
        monkeypatch.setenv("HIE_KEYRING", "0")
        if kind != "environment":
            monkeypatch.setenv("HIE_CREDENTIALS_DIR", str(folder))

    def keep(self, name: str, username: str, password: str) -> None:
        """Set or change an entry."""
        if self._kind == "environment":
            self._environment.setenv(f"HIE_CREDENTIAL_{name.upper()}_USERNAME", username)
            self._environment.setenv(f"HIE_CREDENTIAL_{name.upper()}_PASSWORD", password)
        elif self._kind == "file":
            made = self._folder / f".{name}.new"
            made.write_text(json.dumps({"username": username, "password": password}))
            made.replace(self._folder / f"{name}.json")
        else:
            self._mount(self._folder / name, {"username": username, "password": password})

    def _mount(self, volume: Path, keys: dict[str, str]) -> None:
        """As the kubelet writes it (AtomicWriter): a folder of its own for each version, and one link that is swapped."""
        volume.mkdir(exist_ok=True)
        old = volume / os.readlink(volume / "..data") if (volume / "..data").is_symlink() else None
        version = volume / f"..2026_11_29_10_00_{next(self._versions):02d}"
        version.mkdir()
        for key, value in keys.items():
            (version / key).write_text(value)
            if not (volume / key).is_symlink():
                (volume / key).symlink_to(f"..data/{key}")
        (volume / "..data_tmp").symlink_to(version.name)
        (volume / "..data_tmp").rename(volume / "..data")
        if old is not None:
            shutil.rmtree(old)
