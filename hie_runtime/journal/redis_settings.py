"""Whether a Redis or Valkey server keeps what it confirms."""

from __future__ import annotations

import redis

from hie_runtime.journal.block import JournalError
from hie_runtime.journal.redis_link import Client
from hie_runtime.journal.storages import StorageURL

_WANTED = ("appendonly", "appendfsync", "maxmemory", "maxmemory-policy")


async def check_server(client: Client, server: StorageURL, durability: str) -> list[str]:
    """Look at the server's settings. Returns what a person should know.

    Raises JournalError when it would lose what was acknowledged, or its settings cannot be read."""
    shown = server.shown
    if server.options.get("settings") == "trusted":
        return [
            f"{shown}: its settings are not looked at (settings=trusted): appendfsync must be always and nothing be evicted"
        ]
    try:
        found = {name: (await client.config_get(name)).get(name, "") for name in _WANTED}
    except redis.ResponseError as error:
        raise JournalError(
            f"{shown}: its settings cannot be read ({error}), so nobody knows whether it keeps what it confirms. Allow CONFIG GET to this "
            "user, or say with ?settings=trusted that appendonly is yes, appendfsync always and maxmemory-policy noeviction"
        ) from error
    if found["maxmemory"] != "0" and found["maxmemory-policy"] != "noeviction":
        raise JournalError(
            f"{shown}: maxmemory-policy is {found['maxmemory-policy']}: the server would throw messages away when its memory is full. "
            "Set it to noeviction"
        )
    if durability == "off":
        return []
    if found["appendonly"] != "yes":
        raise JournalError(
            f"{shown}: appendonly is {found['appendonly']}: a restart of the server would lose messages. Set appendonly to yes, or run with "
            "--durability off for tests"
        )
    allowed = ("always",) if durability == "full" else ("always", "everysec")
    if found["appendfsync"] not in allowed:
        raise JournalError(
            f"{shown}: appendfsync is {found['appendfsync']}: a power cut would take messages that were acknowledged. Set appendfsync to "
            f"{' or '.join(allowed)}"
            + (
                ", or run with --durability normal (everysec: up to two seconds)"
                if durability == "full"
                else ""
            )
        )
    return []
