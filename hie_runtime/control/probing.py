"""Tries the connection of an item without its production: what the Studio's "Test connection" asks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from hie_runtime.components.registry import registry
from hie_runtime.components.settings import AdapterSettings
from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.config.settings import parse_settings
from hie_runtime.control.client import ClientError
from hie_runtime.control.client import ProbeResult as ProbeResult
from hie_runtime.credentials.store import CredentialStore
from hie_runtime.engine.items import make_adapter
from hie_runtime.errors import HIEError
from hie_runtime.protocols.base import AdapterContext

PROBE_SECONDS = 15.0
# A library that waits in a thread of its own cannot be interrupted: its own bounds end it sooner than that.
WAIT_SECONDS = 10.0
DATA_FOLDER = ".hie-data"
_WAITS = (
    "connect_timeout",
    "response_timeout",
    "read_timeout",
    "statement_timeout",
    "socket_timeout",
    "timeout",
)


async def probe_item(
    workspace: Path, config: ProductionConfig, name: str, *, data: Path | None = None
) -> ProbeResult:
    """Try the connection of an item with its settings as they are in ``config``; nothing is taken or sent.

    ``data``: the data folder of its runtime, ``.hie-data`` of the workspace unless given. What is wrong with the
    settings or the peer is told in the result. Raises ClientError for an item that there is not."""
    item = config.item(name)
    if item is None:
        raise ClientError(f"item {name!r}: there is no such item")
    return await timed(lambda: _probe(workspace, config, item, data or workspace / DATA_FOLDER))


async def timed(probe: Callable[[], Awaitable[str]]) -> ProbeResult:
    """The result of a probe, within bounds of time."""
    began = time.monotonic()
    ok, text = False, ""
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            text, ok = await probe(), True
    except TimeoutError:
        text = f"no answer within {PROBE_SECONDS:g} s"
    except HIEError as error:
        text = str(error)
    except OSError as error:
        text = error.strerror or str(error)
    except Exception as error:  # whatever a peer makes a library do
        text = f"{type(error).__name__}: {error}"
    return ProbeResult(ok=ok, text=text, seconds=round(time.monotonic() - began, 3))


async def _probe(workspace: Path, config: ProductionConfig, item: ItemConfig, data: Path) -> str:
    component = registry().get(item.class_name)
    if component is None:
        raise ClientError(f"{item.class_name} is not known here, so its connection cannot be tried")
    if not component.adapter:
        raise ClientError("this item has no connection")
    host_settings, settings = parse_settings(item, component)
    place = AdapterContext(
        item=item.name, workspace=workspace, data=data, tls=config.tls, credential=CredentialStore().get
    )
    adapter = make_adapter(component, host_settings, bounded(settings), place)
    return str(await adapter.probe())


def bounded(settings: AdapterSettings | None) -> AdapterSettings | None:
    """Settings that wait for no more than :data:`WAIT_SECONDS`; waiting for ever is told by 0 or less."""
    if settings is None:
        return None
    waits: dict[str, Any] = {
        name: WAIT_SECONDS
        for name in _WAITS
        if name in type(settings).model_fields and not 0 < getattr(settings, name) <= WAIT_SECONDS
    }
    return settings.model_copy(update=waits)
