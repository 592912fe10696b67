"""Where an entry of the credentials store is looked for, anew at each use, so that a changed one counts without restart.

In this order: environment variables, a folder of files (a mounted secret of Kubernetes, systemd's LoadCredential), the
keyring of the desktop. A production names entries only; no secret is ever in its files (IRIS: Ens.Config.Credentials).
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from hie_runtime.errors import HIEError

VARIABLE = "HIE_CREDENTIAL_"
FOLDER_VARIABLE = "HIE_CREDENTIALS_DIR"
KEYRING_VARIABLE = "HIE_KEYRING"
KEYRING_SERVICE = "hie"
# The desktop's keyring asks another process; a looked-up entry counts so long.
KEYRING_SECONDS = 10.0
Place = Literal["environment", "folder", "keyring"]
_NAME = re.compile(r"^[^\s/\\:.][^/\\:]{0,199}$")


class CredentialError(HIEError):
    """An entry is not there, or cannot be read. Names where it was looked for, never what was found."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A user and a password; ``username`` is "" for a token."""

    username: str
    password: str = field(repr=False)


class CredentialStore:
    """Looks entries up. ``environment``: normally ``os.environ``."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self._environment = os.environ if environment is None else environment
        self._kept: dict[str, tuple[float, Entry]] = {}

    def get(self, name: str) -> Entry:
        """The entry of that name, as it is now. Raises CredentialError."""
        found = self.find(name)
        if found is None:
            raise CredentialError(
                f"credentials {name!r} are not there: looked for {variable(name)}_PASSWORD in the environment, "
                f"{self._folder_text(name)}, and in the keyring"
            )
        return found[1]

    def find(self, name: str) -> tuple[Place, Entry] | None:
        """Where the entry of that name is and what it says now, None when it is nowhere. Raises CredentialError."""
        if not _NAME.match(name):
            raise CredentialError(
                f"credentials {name!r}: not a name (no /, \\ or :, not beginning with a dot)"
            )
        looks: tuple[tuple[Place, Callable[[str], Entry | None]], ...] = (
            ("environment", self._from_environment),
            ("folder", self._from_folder),
            ("keyring", self._from_keyring),
        )
        return next(((place, entry) for place, look in looks if (entry := look(name)) is not None), None)

    def _from_environment(self, name: str) -> Entry | None:
        password = self._environment.get(f"{variable(name)}_PASSWORD")
        if password is None:
            return None
        return Entry(self._environment.get(f"{variable(name)}_USERNAME", ""), password)

    def _folder_text(self, name: str) -> str:
        folder = self._environment.get(FOLDER_VARIABLE, "")
        return (
            f"{name}.json and {name}/password in {folder}"
            if folder
            else f"no folder ({FOLDER_VARIABLE} is not set)"
        )

    def _from_folder(self, name: str) -> Entry | None:
        folder = self._environment.get(FOLDER_VARIABLE, "")
        if not folder:
            return None
        path = Path(folder) / f"{name}.json"
        try:
            if path.is_file():
                return _of_json(path.read_text("utf-8"), str(path))
            return _of_parts(Path(folder) / name)
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "is not UTF-8"
            raise CredentialError(f"credentials {name!r}: {folder} cannot be read: {reason}") from error

    def _from_keyring(self, name: str) -> Entry | None:
        if self._environment.get(KEYRING_VARIABLE, "1") == "0":
            return None
        at, kept = self._kept.get(name, (0.0, None))
        if kept is not None and time.monotonic() - at < KEYRING_SECONDS:
            return kept
        text = read_keyring(name)
        if text is None:
            return None
        entry = _of_json(text, f"the keyring's entry {name}")
        self._kept[name] = (time.monotonic(), entry)
        return entry


def variable(name: str) -> str:
    """Beginning of the environment variables of an entry: ``pas-ftp`` has ``HIE_CREDENTIAL_PAS_FTP_PASSWORD``."""
    return VARIABLE + re.sub(r"[^A-Z0-9]", "_", name.upper())


def read_keyring(name: str) -> str | None:
    """The text of a keyring entry; None when there is none, or no keyring (a server)."""
    import keyring
    from keyring.errors import KeyringError

    try:
        found: str | None = keyring.get_password(KEYRING_SERVICE, name)
    except KeyringError:
        return None
    return found


def write_keyring(name: str, entry: Entry | None) -> None:
    """Keep an entry in the keyring, or remove it (None). Raises CredentialError."""
    import keyring
    from keyring.errors import KeyringError

    if not _NAME.match(name):
        raise CredentialError(f"credentials {name!r}: not a name (no /, \\ or :, not beginning with a dot)")
    try:
        if entry is None:
            keyring.delete_password(KEYRING_SERVICE, name)
        else:
            text = json.dumps({"username": entry.username, "password": entry.password})
            keyring.set_password(KEYRING_SERVICE, name, text)
    except KeyringError as error:
        raise CredentialError(
            f"credentials {name!r}: the keyring refuses ({type(error).__name__}); on a server use the environment or "
            f"{FOLDER_VARIABLE}"
        ) from error


def _of_parts(parts: Path) -> Entry | None:
    """User and password of one moment; None when there is no password.

    A mounted secret is changed by one swap of the link ``..data``, and the version before is removed after that: read through
    the link the user might be of before and the password of after.
    """
    while True:
        version = (parts / "..data").resolve()
        at = version if version.is_dir() else parts
        entry = None
        with suppress(FileNotFoundError, NotADirectoryError):
            user = at / "username"
            username = user.read_text("utf-8").strip() if user.is_file() else ""
            # a file written with an editor ends with a line end that is no part of the password
            entry = Entry(username, (at / "password").read_text("utf-8").rstrip("\r\n"))
        if (parts / "..data").resolve() == version:
            return entry


def _of_json(text: str, where: str) -> Entry:
    try:
        read = json.loads(text)
        return Entry(str(read.get("username", "")), str(read["password"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CredentialError(f'{where}: is not {{"username": "...", "password": "..."}}') from error
