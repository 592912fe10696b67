"""Reaches the server of a URL, by TLS and through a proxy where they are set, without making a request of it."""

from __future__ import annotations

import asyncio
import ssl
from urllib.parse import urlsplit

from hie_runtime.protocols.base import AdapterError, DeliveryError
from hie_runtime.protocols.reasons import system_reason
from hie_runtime.protocols.tls import tls_reason

MOST_HEADER = 65_536


async def reach(url: str, tls: ssl.SSLContext, proxy: str | None, patience: float) -> str:
    """What was reached. ``patience``: seconds for it all. Raises DeliveryError, AdapterError for a host that only a
    message tells."""
    parts = urlsplit(url.partition("?")[0])
    if parts.hostname is None or "{" in parts.netloc:
        raise AdapterError(f"url: the host of {url!r} comes from the message; it is only tried with one")
    secured = parts.scheme == "https"
    port = parts.port or (443 if secured else 80)
    where = f"{parts.hostname}:{port}"
    way = urlsplit(proxy) if proxy else None
    first = (str(way.hostname), way.port or 80) if way else (parts.hostname, port)
    try:
        async with asyncio.timeout(patience):
            await _open(first, parts.hostname, port, tls if secured else None, tunnelled=way is not None)
    except TimeoutError as error:
        raise DeliveryError(f"{where}: no connection within {patience:g} s") from error
    except ssl.SSLError as error:
        raise DeliveryError(f"{where}: TLS failed: {tls_reason(error)}") from error
    except OSError as error:
        who = f"proxy {first[0]}:{first[1]}" if way else where
        raise DeliveryError(f"{who}: cannot connect: {system_reason(error)}") from error
    if way is not None and not secured:
        return f"the proxy {first[0]}:{first[1]} answers; the server behind it is only tried with a message"
    through = f" through the proxy {first[0]}:{first[1]}" if way else ""
    return f"connected to {where}{' with TLS' if secured else ''}{through}; a request is only made with a message"


async def _open(
    first: tuple[str, int], host: str, port: int, tls: ssl.SSLContext | None, *, tunnelled: bool
) -> None:
    """Connect, and let go. A proxy is asked for a tunnel where there is TLS, as it is for messages."""
    if tls is None or not tunnelled:
        _reader, writer = await asyncio.open_connection(
            *first, ssl=tls, server_hostname=host if tls is not None else None
        )
    else:
        reader, writer = await asyncio.open_connection(*first, limit=MOST_HEADER)
        try:
            await _tunnel(reader, writer, f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
            await writer.start_tls(tls, server_hostname=host)
        except BaseException:
            writer.transport.abort()
            raise
    writer.transport.abort()


async def _tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, target: str) -> None:
    """CONNECT (RFC 9110, 9.3.6)."""
    writer.write(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n".encode())
    try:
        header = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise DeliveryError(f"{target}: the proxy does not answer by HTTP") from error
    status = header.split(b"\r\n", 1)[0].split(b" ")[1:2]
    if not status or not status[0].startswith(b"2"):
        said = status[0].decode("ascii", "replace") if status else "nothing"
        raise DeliveryError(f"{target}: the proxy answers {said} and gives no way to the server")
