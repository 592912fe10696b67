"""What an item named ``Ens.Alert`` gets (docs/alerts.md), over real sockets."""

from __future__ import annotations

import json
import time
from pathlib import Path

from hie_runtime.control.embedded import EmbeddedRuntime
from support import (
    Receiver,
    Sender,
    ack,
    adt,
    control_id,
    eventually,
    free_port,
    operation,
    service,
    write_workspace,
)


async def test_a_refused_message_alerts_with_item_text_time_and_groups(tmp_path: Path) -> None:
    port = free_port()
    async with (
        Receiver(lambda message, _number: ack("AE", control_id(message))) as laboratory,
        Receiver(lambda _message, _number: ack("AA", "")) as pager,
    ):
        items = [
            service("in", port, ["to.Lab"]),
            operation("to.Lab", laboratory.port, alert_on_error=True, alert_groups="lab,night"),
            operation("Ens.Alert", pager.port, reply_code_actions=":*=C,:~=C,:I?=C"),
        ]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items))
        try:
            async with Sender(port) as sender:
                assert b"MSA|CA|M1" in await sender.send(adt("M1"))
                await eventually(lambda: len(pager.received) >= 1)
        finally:
            await runtime.stop()
    alert = json.loads(pager.received[0])
    assert (alert["SourceConfigName"], alert["AlertGroups"]) == ("to.Lab", "lab,night")
    assert "AE" in alert["AlertText"]
    assert abs(alert["AlertTime"] - time.time()) < 60
    assert "SMITH" not in alert["AlertText"]
