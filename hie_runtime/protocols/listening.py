"""Whether a server could listen where its settings say."""

from __future__ import annotations

import asyncio
from typing import Any

from hie_runtime.protocols.base import AdapterError, InboundAdapter
from hie_runtime.protocols.tls import tls_context


async def probe_port(adapter: InboundAdapter[Any]) -> str:
    """Take the port and let it go; nobody who connects in between is served. A server that listens already says so.

    Raises AdapterError when the port is taken or the TLS configuration cannot be used."""
    settings = adapter.settings
    tls = tls_context(settings.ssl_config, adapter.context, server=True)
    where = f"port {settings.port} on {settings.local_interface or 'all interfaces'}"
    secured = " with TLS" if tls is not None else ""
    if adapter.connected:
        return f"listens on {where}{secured}"
    host = settings.local_interface or None
    try:
        server = await asyncio.get_running_loop().create_server(
            asyncio.Protocol, host, settings.port, start_serving=False
        )
    except OSError as error:
        raise AdapterError(
            f"cannot listen on {host or '*'}:{settings.port}: {error.strerror or error}"
        ) from error
    server.close()
    return f"{where} is free{secured and ', and TLS can be used'}"
