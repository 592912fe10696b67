"""Why a connection could not be made, in the system's words whatever loop tried."""

from __future__ import annotations

import asyncio

import pytest

from hie_runtime.protocols.reasons import system_reason
from support import free_port


async def test_a_refused_connection_reads_the_same_by_address_and_by_name() -> None:
    port = free_port()
    for host in ("127.0.0.1", "localhost"):
        with pytest.raises(OSError) as refused:
            await asyncio.open_connection(host, port)
        assert system_reason(refused.value) == "Connection refused"


def test_addresses_that_fail_alike_are_one_reason_and_others_are_all_told() -> None:
    alike = "Multiple exceptions: [Errno 111] Connect call failed ('::1', 9, 0, 0), [Errno 111] Connect call failed ('127.0.0.1', 9)"
    assert system_reason(OSError(alike)) == "Connection refused"
    apart = alike.replace("[Errno 111]", "[Errno 101]", 1)
    assert system_reason(OSError(apart)) == apart
    assert system_reason(OSError()) == ""
