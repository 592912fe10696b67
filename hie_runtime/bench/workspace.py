"""The production that ``hie-runtime bench`` and the end-to-end tests run."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hie_runtime.bench.expect import FILE_TARGET, RULE_NAME, rule_definition, sink_name

SERVICE = "from.Sender"
ROUTER = "Router"


def bench_workspace(
    folder: Path,
    in_port: int,
    sink_ports: Sequence[int],
    file_sink: Path | None,
    *,
    send_window: int = 1,
    retry_interval: float = 1.0,
    targets_enabled: bool = True,
    queue_size: int = 1_000_000,
    name: str = "Bench",
) -> None:
    """Write a workspace: MLLP in, a router with the five rules, an MLLP operation a sink port, a file one.

    folder: made when it is not there. file_sink: folder of the archive file ``archive.hl7``, None for no
    file operation. send_window: messages an operation has under way. retry_interval: seconds.
    targets_enabled: whether the MLLP operations run; queue_size: messages that may wait for each.
    """
    rules = folder / "rules"
    rules.mkdir(parents=True, exist_ok=True)
    items = [
        _item(SERVICE, "hie.services.hl7.TCPService", {"port": in_port}, {"target_config_names": [ROUTER]}),
        _item(ROUTER, "hie.processes.hl7.RoutingEngine", {}, {"business_rule_name": RULE_NAME}),
        *(
            _item(
                sink_name(number),
                "hie.operations.hl7.TCPOperation",
                {"ip_address": "127.0.0.1", "port": port, "send_window": send_window},
                {"retry_interval": retry_interval},
            )
            | {"enabled": targets_enabled, "queue_size": queue_size}
            for number, port in enumerate(sink_ports, 1)
        ),
    ]
    if file_sink is not None:
        items.append(
            _item(
                FILE_TARGET,
                "hie.operations.hl7.FileOperation",
                {"file_path": str(file_sink.resolve()), "overwrite": False},
                {"filename": "archive.hl7", "retry_interval": retry_interval},
            )
        )
    production = {"production": {"name": name, "items": items}}
    (folder / "production.json").write_text(json.dumps(production, indent=2) + "\n", encoding="utf-8")
    definition = rule_definition(len(sink_ports), file_sink is not None)
    (rules / "bench.json").write_text(json.dumps(definition, indent=2) + "\n", encoding="utf-8")


def _item(name: str, class_name: str, adapter: dict[str, Any], host: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "class_name": class_name, "settings": {"adapter": adapter, "host": host}}
