"""Which storage a URL means: ``sqlite``, ``postgresql://...`` or ``redis://...``.

A password is never part of the URL, which every user of a machine can see in its list of processes: it comes from the
environment (PGPASSWORD, HIE_REDIS_PASSWORD), from a ``~/.pgpass``, or from the credentials that ``?credentials=NAME`` names.
"""

from __future__ import annotations

import importlib
import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from hie_runtime.credentials.store import CredentialError, CredentialStore
from hie_runtime.journal.api import QueueStorage
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.sqlite import SQLiteQueueStorage

SQLITE = "sqlite"
_POSTGRESQL = ("postgresql", "postgres")
_REDIS = ("redis", "rediss")
# Of a URL's query, what is ours; the rest is the client library's.
_OPTIONS = {
    "postgresql": {"schema", "spool", "credentials", "password_file"},
    "redis": {"prefix", "spool", "credentials", "password_file", "plain", "settings"},
}
_LIBRARY = {
    "postgresql": {"sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "ssl_min_protocol_version", "passfile",
                   "target_session_attrs"},
    "redis": {"ssl_ca_certs", "ssl_certfile", "ssl_keyfile"},
}  # fmt: skip
_EXTRAS = {"postgresql": ("asyncpg", "hie[postgresql]"), "redis": ("redis", "hie[redis]")}
_NAME_LENGTH = 55  # PostgreSQL cuts names at 63 bytes


@dataclass(frozen=True, slots=True)
class StorageURL:
    """A server's address.

    Attributes:
        kind: "postgresql" or "redis".
        url: for the client library, without our options.
        options: ours, by name.
        shown: for people; holds no secret.
        local: the server is on this machine.
    """

    kind: str
    url: str
    options: dict[str, str]
    shown: str
    local: bool

    def password(self) -> str | None:
        """The password the options name. Raises JournalError; None: whatever the environment holds."""
        if path := self.options.get("password_file"):
            try:
                return Path(path).read_text(encoding="utf-8").rstrip("\r\n")
            except OSError as error:
                raise JournalError(f"--storage: password file {path}: {error.strerror}") from error
        if name := self.options.get("credentials"):
            return _stored_password(name)
        return None


def parse_url(text: str) -> StorageURL | None:
    """The server a storage URL means, None for SQLite. Raises JournalError saying what is allowed."""
    if text == SQLITE:
        return None
    try:
        parts = urlsplit(text)
        places = [urlsplit(f"//{place}") for place in parts.netloc.rpartition("@")[2].split(",")]
        hosts = [place.hostname or "localhost" for place in places if place.port is None or place.port]
    except ValueError as error:
        raise JournalError(f"storage URL: {error}") from error
    kind = "postgresql" if parts.scheme in _POSTGRESQL else "redis" if parts.scheme in _REDIS else ""
    if not kind:
        raise JournalError(
            f"storage {text.rsplit('@', maxsplit=1)[-1]!r}: sqlite, postgresql://USER@HOST/DATABASE or redis://HOST:PORT/NUMBER (rediss:// with TLS) "
            "is expected"
        )
    if ":" in parts.netloc.rpartition("@")[0]:
        raise JournalError(
            "storage URL: a password in it can be seen by every user of this machine. Leave it out and give it in "
            "PGPASSWORD (PostgreSQL) or HIE_REDIS_PASSWORD (Redis), in a file (?password_file=PATH) or by ?credentials=NAME"
        )
    query = parse_qsl(parts.query, keep_blank_values=True)
    allowed = _OPTIONS[kind] | _LIBRARY[kind]
    for name, value in query:
        if name not in allowed:
            raise JournalError(f"storage URL: {name!r} is none of {', '.join(sorted(allowed))}")
        if name == "spool" and value not in ("database", "local"):
            raise JournalError(f"storage URL: spool={value!r} is neither database nor local")
    rest = urlencode([(name, value) for name, value in query if name not in _OPTIONS[kind]])
    url = urlunsplit((parts.scheme, parts.netloc, parts.path, rest, ""))
    shown = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
    local = all(map(is_local, hosts))
    if parts.scheme == "redis" and not local and dict(query).get("plain") != "yes":
        raise JournalError(
            f"storage {shown}: patients' messages would cross the network in clear. Use rediss:// (TLS), or say ?plain=yes where the network "
            "itself is encrypted"
        )
    return StorageURL(kind, url, dict(query), shown, local)


def check_url(text: str) -> None:
    """Raise JournalError when a storage URL cannot be used: what is wrong with it, or what must be installed."""
    server = parse_url(text)
    if server is not None:
        module, extra = _EXTRAS[server.kind]
        try:
            importlib.import_module(module)
        except ImportError as error:
            raise JournalError(f"storage {server.kind}: pip install '{extra}' first ({error})") from error


def make_storage(
    url: str, folder: Path, production: str, durability: str = "full", *, shares_loop: bool = False
) -> QueueStorage:
    """The storage of a production, not opened.

    folder: the data folder, which holds what every storage keeps there (lock, files of large messages). Raises
    JournalError when the URL cannot be used."""
    server = parse_url(url)
    if server is None:
        return SQLiteQueueStorage(folder, durability, shares_loop=shares_loop)
    check_url(url)
    name = place_name(production)
    if server.kind == "postgresql":
        from hie_runtime.journal.postgresql import PostgreSQLQueueStorage

        return PostgreSQLQueueStorage(server, server.options.get("schema", f"hie_{name}"), folder, durability)
    from hie_runtime.journal.redis import RedisQueueStorage

    return RedisQueueStorage(server, server.options.get("prefix", f"hie:{{{name}}}:"), folder, durability)


def place_name(production: str) -> str:
    """A production's name as part of a schema's name or of keys: lower case letters, digits and _."""
    plain = unicodedata.normalize("NFKD", production).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_NAME_LENGTH] or "production"


def is_local(host: str) -> bool:
    """Whether a host is this machine, by its name alone. A path is a socket's."""
    host = unquote(host)
    if host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _stored_password(name: str) -> str:
    """A password of the credentials store. Raises JournalError."""
    try:
        return CredentialStore().get(name).password
    except CredentialError as error:
        raise JournalError(f"storage URL: {error}") from error
