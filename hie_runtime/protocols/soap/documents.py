"""Loading WSDLs and what they import: files of the workspace, or what lies beside a URL; nothing else."""

from __future__ import annotations

import ssl
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from hie_runtime.errors import HIEError
from hie_runtime.protocols.tls import tls_reason

MAX_BYTES = 32 * 1024 * 1024
URL_SCHEMES = ("http", "https")


class DocumentError(HIEError):
    """A WSDL or schema cannot be loaded. ``connection``: it may be there later."""

    def __init__(self, text: str, *, connection: bool = False) -> None:
        super().__init__(text)
        self.connection = connection


def is_url(location: str) -> bool:
    """Whether a location is a URL rather than a file."""
    return urlsplit(location).scheme in URL_SCHEMES


def beside(base: str, relative: str) -> str:
    """Where a document named in another lies."""
    if is_url(relative) or is_url(base):
        return urljoin(base, relative)
    return str((Path(base).parent / relative).resolve())


class Documents:
    """Loads documents and remembers them: location -> bytes, the first is the WSDL. Calls wait for disk and network."""

    def __init__(self, workspace: Path, tls: ssl.SSLContext | None, timeout: float) -> None:
        self.loaded: dict[str, bytes] = {}
        self._workspace = workspace.resolve()
        self._tls = tls
        self._timeout = timeout
        self._host = ""

    def start(self, setting: str) -> str:
        """The location of a WSDL named in a setting. Raises DocumentError when it lies outside the workspace."""
        if is_url(setting):
            self._host = urlsplit(setting).netloc
            return setting
        return str(self._inside(self._workspace / setting, setting))

    def load(self, location: str) -> bytes:
        """A document. Raises DocumentError."""
        if location not in self.loaded:
            self.loaded[location] = self._fetch(location) if is_url(location) else self._read(location)
        return self.loaded[location]

    def _inside(self, path: Path, shown: str) -> Path:
        found = path.resolve()
        if not found.is_relative_to(self._workspace):
            raise DocumentError(f"{shown}: lies outside the workspace")
        return found

    def _read(self, location: str) -> bytes:
        path = self._inside(Path(location), location)
        try:
            return path.read_bytes()
        except OSError as error:
            raise DocumentError(f"{path}: cannot be read: {error.strerror or error}") from error

    def _fetch(self, location: str) -> bytes:
        if urlsplit(location).netloc != self._host:
            raise DocumentError(
                f"{location}: is imported from another host than the WSDL's; copy both into the workspace"
            )
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=self._tls), _NoRedirect()
        )
        try:
            with opener.open(location, timeout=self._timeout) as answer:
                data: bytes = answer.read(MAX_BYTES + 1)
        except urllib.error.HTTPError as error:
            raise DocumentError(f"{location}: answered {error.code}", connection=error.code >= 500) from error
        except (OSError, ValueError) as error:
            cause = getattr(error, "reason", error)
            why = (
                tls_reason(cause)
                if isinstance(cause, ssl.SSLError)
                else getattr(cause, "strerror", None) or cause
            )
            raise DocumentError(f"{location}: cannot be loaded: {why}", connection=True) from error
        if len(data) > MAX_BYTES:
            raise DocumentError(f"{location}: more than {MAX_BYTES} bytes")
        return data


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object, **__: object) -> None:
        return None
