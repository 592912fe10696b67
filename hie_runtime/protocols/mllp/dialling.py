"""Connecting to a receiver over TCP, with or without TLS, and saying why it did not work."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable
from typing import TypeVar

from hie_runtime.errors import HIEError
from hie_runtime.protocols.base import AdapterContext, DeliveryError
from hie_runtime.protocols.keepalive import keep_alive
from hie_runtime.protocols.mllp.settings import TCPClientSettings
from hie_runtime.protocols.reasons import system_reason
from hie_runtime.protocols.tls import tls_context, tls_reason

P = TypeVar("P", bound=asyncio.Protocol)


async def dial(settings: TCPClientSettings, context: AdapterContext, make: Callable[[], P]) -> P:
    """A connected protocol. Raises DeliveryError with host, port and reason."""
    where = f"{settings.ip_address}:{settings.port}"
    try:
        tls = tls_context(settings.ssl_config, context, server=False)
    except HIEError as error:  # files that are being renewed, credentials that are not there yet
        raise DeliveryError(f"no connection to {where}: {error}") from error
    local = (settings.local_interface, 0) if settings.local_interface else None
    try:
        async with asyncio.timeout(settings.connect_timeout or None):
            transport, protocol = await asyncio.get_running_loop().create_connection(
                make, settings.ip_address, settings.port, ssl=tls, local_addr=local
            )
    except TimeoutError as error:
        raise DeliveryError(f"no connection to {where} within {settings.connect_timeout:g} s") from error
    except ssl.SSLError as error:
        raise DeliveryError(f"TLS with {where} failed: {tls_reason(error)}") from error
    except OSError as error:
        raise DeliveryError(f"cannot connect to {where}: {system_reason(error)}") from error
    sock = transport.get_extra_info("socket")
    if sock is not None and sock.family in (socket.AF_INET, socket.AF_INET6):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        keep_alive(sock)
    return protocol


def dialled(settings: TCPClientSettings) -> str:
    """What a connection that was made has proved."""
    return f"connected to {settings.ip_address}:{settings.port}" + (
        " with TLS" if settings.ssl_config else ""
    )
