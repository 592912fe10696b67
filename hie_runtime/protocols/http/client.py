"""What every operation has that makes HTTP requests: one connection, its failures in words, redirections, time."""

from __future__ import annotations

import asyncio
import socket
import ssl
from abc import abstractmethod
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urljoin, urlsplit

import aiohttp

from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.large import Outline
from hie_runtime.messages.reply import TypedReply
from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError, OutboundAdapter
from hie_runtime.protocols.http.access import authorization
from hie_runtime.protocols.http.probing import reach
from hie_runtime.protocols.http.settings import HTTPClientSettings
from hie_runtime.protocols.keepalive import keep_alive
from hie_runtime.protocols.reasons import system_reason
from hie_runtime.protocols.tls import TLSFiles, tls_context, tls_reason

CS = TypeVar("CS", bound=HTTPClientSettings)
MAX_REDIRECTS = 5
PROBE_SECONDS = 10.0  # for a try, where messages wait for ever


@dataclass(frozen=True, slots=True)
class Request:
    """One message as a request.

    Attributes:
        parts: the body in pieces that follow one another; an Outline stands for the content of its file.
        size: bytes of them all.
        skipped: bytes at the beginning of a large part that are left out.
    """

    method: str
    url: str
    headers: dict[str, str]
    parts: tuple[bytes, ...] = ()
    size: int = 0
    skipped: int = 0


class HTTPClientAdapter(OutboundAdapter[CS]):
    """Makes requests; what a message is as a request, and what a response means, is up to :meth:`request_of` and
    :meth:`understood`."""

    where = ""  # method and place, in errors: never values of a message, which may be a patient's

    def __init__(self, settings: CS, context: AdapterContext) -> None:
        super().__init__(settings, context)
        if (lacking := settings.lacking()) is not None:
            raise AdapterError(f'item "{context.item}", {lacking[0]}: {lacking[1]}')
        self._headers = headers_of(settings.headers, context.item)
        self.proxy = (
            f"http://{settings.proxy_server}:{settings.proxy_port}" if settings.proxy_server else None
        )
        self.session: aiohttp.ClientSession | None = None
        self._tls_files = TLSFiles(settings.ssl_config, context)
        self._used = False  # a response has come over the connection that is kept

    @abstractmethod
    async def request_of(self, data: bytes, source: str) -> Request:
        """A message as a request. Raises DeliveryError."""

    @abstractmethod
    async def understood(self, response: aiohttp.ClientResponse, reply: TypedReply) -> bytes:
        """The reply to the message. Raises DeliveryError for a response that is not one."""

    @abstractmethod
    async def address(self) -> str:
        """The URL that is asked, with places for values of the message where it has them. Raises DeliveryError."""

    @property
    def connected(self) -> bool:
        """Whether there is a session, and its last request got a response."""
        return self.session is not None and self._used

    async def connect(self) -> None:
        """Make a session. Raises AdapterError for a wrong TLS configuration."""
        settings = self.settings
        stay = settings.stay_connected
        kept: dict[str, Any] = (
            {"force_close": True} if stay == 0 else {"keepalive_timeout": stay if stay > 0 else 86_400.0}
        )
        connector = aiohttp.TCPConnector(limit=1, ssl=self._tls(), socket_factory=_socket, **kept)
        jar = aiohttp.CookieJar() if settings.use_cookies else aiohttp.DummyCookieJar()
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=settings.connect_timeout or None)
        self.session = aiohttp.ClientSession(
            connector=connector, cookie_jar=jar, timeout=timeout, trust_env=False, auto_decompress=True,
            max_line_size=65_536, max_field_size=65_536,
        )  # fmt: skip
        self._used = False

    async def probe(self) -> str:
        """Reach the server; no request is made, as it would be taken for a message."""
        self.authorization()
        tls = self._tls()
        made = ssl.create_default_context() if isinstance(tls, bool) else tls
        return await reach(
            await self.address(), made, self.proxy, self.settings.connect_timeout or PROBE_SECONDS
        )

    def _tls(self) -> ssl.SSLContext | bool:
        context = tls_context(self.settings.ssl_config, self.context, server=False)
        if context is None:
            if self.settings.ssl_check_server_identity:
                return True
            context = ssl.create_default_context()
        if not self.settings.ssl_check_server_identity:
            context.check_hostname = False
        return context

    async def disconnect(self) -> None:
        """Close the connection."""
        self._used = False
        if self.session is not None:
            session, self.session = self.session, None
            await session.close()

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Send one message and return its response. Raises DeliveryError."""
        try:
            request = await self.request_of(data, source)
            if self._tls_files.replaced():
                await self.disconnect()
            if self.session is None:
                await self.connect()
            try:
                return await self._request(request)
            except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError, ConnectionError) as error:
                if not self._used or isinstance(error, aiohttp.ClientConnectorError):
                    raise
                # the server has closed the kept connection just when it was used again
                self._used = False
                return await self._request(request)
        except DeliveryError as error:
            if error.connection and not error.number:
                await self.disconnect()
            raise
        except HIEError as error:  # credentials or a TLS configuration that cannot be looked up now
            raise DeliveryError(f"{self.where}: {error}") from error
        except BaseException as error:
            await self.disconnect()
            if isinstance(error, aiohttp.ClientError | TimeoutError | OSError):
                raise self._failed(error) from error
            raise

    async def _request(self, request: Request) -> bytes:
        url = request.url
        home = urlsplit(url).netloc
        for _ in range(MAX_REDIRECTS + 1):
            target = await self._exchange(request, url, at_home=urlsplit(url).netloc == home)
            if isinstance(target, bytes):
                return target
            url = self._redirected(url, target, home)
        raise DeliveryError(f"{self.where}: more than {MAX_REDIRECTS} redirections", connection=False)

    async def _exchange(self, request: Request, url: str, *, at_home: bool) -> bytes | str:
        """One request: its reply, or where it is redirected to. Raises DeliveryError, and what aiohttp raises."""
        assert self.session is not None
        patience = self.settings.response_timeout
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(None) as deadline:

            def progress() -> None:
                if patience >= 0:
                    deadline.reschedule(loop.time() + patience + self._connecting)

            progress()
            try:
                async with self.session.request(
                    request.method, url, data=_body(request, progress), headers=self._all_headers(request, at_home=at_home),
                    proxy=self.proxy, allow_redirects=False,
                ) as response:  # fmt: skip
                    fault_point("after-send")
                    progress()
                    content = await self._read(response, progress)
            except _UnreadableError as error:
                raise DeliveryError(str(error), connection=False) from error
            fault_point("reply-received")
            self._used = True
            location = response.headers.get("Location", "")
            if location and self._follows(response.status, request.method):
                return location
            return await self.understood(
                response, TypedReply(content, response.headers.get("Content-Type", ""), response.status)
            )

    @property
    def _connecting(self) -> float:
        return 0.0 if self._used else self.settings.connect_timeout

    def _all_headers(self, request: Request, *, at_home: bool) -> dict[str, str]:
        """``at_home``: the request goes to the host that is configured, which may know credentials."""
        made = {"User-Agent": "HIE", **self._headers, **request.headers}
        if request.parts:
            made["Content-Length"] = str(request.size)
        if at_home and (known := self.authorization()):
            made["Authorization"] = known
        return made

    def authorization(self) -> str:
        """The Authorization header, "" for none. Raises HIEError."""
        return authorization(self.settings.login, self.settings.credentials, self.context)

    async def _read(self, response: aiohttp.ClientResponse, progress: Any) -> bytes:
        limit = self.settings.max_reply_bytes
        chunks, size = [], 0
        async for chunk in response.content.iter_any():
            progress()
            size += len(chunk)
            if size > limit:
                response.close()
                raise DeliveryError(
                    f"{self.where}: a response of more than {limit} bytes, which is all that is allowed",
                    connection=False, number=response.status,
                )  # fmt: skip
            chunks.append(chunk)
        return b"".join(chunks)

    def _follows(self, status: int, method: str) -> bool:
        if self.settings.redirects == "Never":
            return False
        # RFC 9110 15.4: after 301, 302 and 303 clients turn a POST into a GET; a message would be lost that way
        return status in (307, 308) or (status in (301, 302, 303) and method == "GET")

    def _redirected(self, url: str, location: str, home: str) -> str:
        target = urljoin(url, location)
        parts = urlsplit(target)
        if parts.scheme not in ("http", "https") or (parts.scheme == "http" and url.startswith("https:")):
            raise DeliveryError(
                f"{self.where}: redirected to {parts.scheme}, which is not followed", connection=False
            )
        if self.settings.redirects == "Same host" and parts.netloc != home:
            raise DeliveryError(
                f"{self.where}: redirected to another host, {parts.netloc}; allowed is {home}",
                connection=False,
            )
        return target

    def _failed(self, error: BaseException) -> DeliveryError:
        """An error of the connection in words."""
        where, settings = self.where, self.settings
        if isinstance(error, aiohttp.InvalidURL):
            return DeliveryError(f"{where}: the URL made from the message is not valid", connection=False)
        if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError):
            cause = getattr(error, "certificate_error", None) or error.os_error
            why = tls_reason(cause) if isinstance(cause, ssl.SSLError) else str(cause)
            return DeliveryError(f"{where}: TLS failed: {why}")
        if isinstance(error, aiohttp.ClientConnectorError):
            cause = error.os_error
            why = tls_reason(cause) if isinstance(cause, ssl.SSLError) else system_reason(cause)
            return DeliveryError(f"{where}: cannot connect: {why}")
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            return DeliveryError(f"{where}: no connection within {settings.connect_timeout:g} s")
        if isinstance(error, TimeoutError):
            return DeliveryError(f"{where}: no response within {settings.response_timeout:g} s")
        if isinstance(error, aiohttp.ClientPayloadError):
            return DeliveryError(f"{where}: the response broke off")
        if isinstance(error, ssl.SSLError):
            return DeliveryError(f"{where}: TLS failed: {tls_reason(error)}")
        if isinstance(error, aiohttp.ServerDisconnectedError | ConnectionError | aiohttp.ClientOSError):
            return DeliveryError(f"{where}: the connection was closed before the response")
        return DeliveryError(f"{where}: {type(error).__name__}")


def _socket(address: tuple[Any, ...]) -> socket.socket:
    """A socket for an address that was looked up."""
    made = socket.socket(*address[:3])
    keep_alive(made)
    return made


class _UnreadableError(Exception):
    """A large message's file cannot be read."""


def _body(request: Request, progress: Any) -> Any:
    if not request.parts:
        return None
    large = any(isinstance(part, Outline) for part in request.parts)
    return _pieces(request, progress) if large else b"".join(request.parts)


async def _pieces(request: Request, progress: Any) -> AsyncIterator[bytes]:
    """A large message from its file; each piece that is taken shows that the peer reads."""
    for part in request.parts:
        if not isinstance(part, Outline):
            yield part
            continue
        chunks, skipped = part.spooled.chunks(), request.skipped
        try:
            while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
                progress()
                yield chunk[skipped:]
                skipped = 0
        except MessageError as error:
            raise _UnreadableError(str(error)) from error
    progress()


def headers_of(text: str, item: str) -> dict[str, str]:
    """Headers of a setting, one a line. Raises AdapterError naming the item."""
    made: dict[str, str] = {}
    for line in filter(None, (line.strip() for line in text.splitlines())):
        name, colon, value = line.partition(":")
        if not colon or not name.strip() or any(c in name for c in " \t"):
            raise AdapterError(f'item "{item}", headers: {line!r} is not Name: value')
        if name.strip().lower() == "authorization":
            raise AdapterError(
                f'item "{item}", headers: Authorization is made from authentication and credentials'
            )
        made[name.strip()] = value.strip()
    return made


def complete_url(url: str, settings: HTTPClientSettings, item: str) -> str:
    """A URL setting with scheme and host, from ``http_server`` and ``http_port`` where it has none. Raises AdapterError."""
    url = url.strip() or "/"
    if "://" in url.partition("{")[0]:
        parts = urlsplit(url.partition("{")[0])
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            raise AdapterError(
                f'item "{item}", url: {url!r} is not http://host/path or https://host/path (without user and password)'
            )
        return url
    if not settings.http_server:
        raise AdapterError(f'item "{item}", http_server: is needed, as url {url!r} names no host')
    scheme = "https" if settings.ssl_config else "http"
    port = f":{settings.http_port}" if settings.http_port else ""
    return f"{scheme}://{settings.http_server}{port}/{url.lstrip('/')}"
