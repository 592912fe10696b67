"""The systems around a production that has no ``simulator.yaml``, guessed from its items.

Whatever listens for HL7 gets a sender, whatever sends HL7 to this machine a receiver that takes everything. Nothing
outside of this machine is played, nor anything encrypted: what is left out is said.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hie_runtime.bench.simulation import (
    FILE_NAME,
    FileSenderConfig,
    ReceiverConfig,
    SenderConfig,
    SimulatorConfig,
    inbox,
    load_simulation,
)
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.config.workspace_files import Workspace

TCP_IN, TCP_OUT = "hie.services.hl7.TCPService", "hie.operations.hl7.TCPOperation"
FILE_IN = "hie.services.hl7.FileService"
RATE = 1.0  # messages a second and sender
EVERY = 6.0  # seconds between files
ADT = {"ADT^A01": 3.0, "ADT^A02": 2.0, "ADT^A03": 2.0, "ADT^A04": 3.0, "ADT^A08": 5.0}
OTHERS = {"ORM": {"ORM^O01": 4.0}, "ORU": {"ORU^R01": 4.0}}


@dataclass(frozen=True, slots=True)
class Played:
    """What is simulated; ``left_out``: a sentence for each item whose other side is not."""

    config: SimulatorConfig
    left_out: tuple[str, ...] = ()


def simulation_for(path: Path) -> Played:
    """What ``simulator.yaml`` of a workspace describes, or a guess without one. Raises ConfigError when nothing can be played."""
    folder = path if path.is_dir() else path.parent
    if (folder / FILE_NAME).is_file():
        return Played(load_simulation(path))
    return guess(load_workspace(path))


def guess(workspace: Workspace) -> Played:
    """Peers for the items of a production. Raises ConfigError when there is none to play."""
    left_out: list[str] = []
    items = [item for item in workspace.production.items if item.enabled]
    listening = {_port(item) for item in items if item.class_name == TCP_IN}
    mix = _mix(workspace)
    senders: list[SenderConfig | FileSenderConfig] = []
    receivers: dict[int, ReceiverConfig] = {}
    for item in items:
        if item.class_name not in (TCP_IN, TCP_OUT, FILE_IN):
            continue
        why = " and ".join(_hindrances(item, workspace.path, listening))
        if why:
            left_out.append(f"{item.name} {why}")
        elif item.class_name == TCP_IN:
            to = f"127.0.0.1:{_port(item)}"
            senders.append(SenderConfig(name=item.name, to=to, rate=RATE, shape="flat", messages=mix))
        elif item.class_name == FILE_IN:
            into = str(item.settings.adapter["file_path"])
            senders.append(FileSenderConfig(name=item.name, folder=into, every=EVERY, messages=mix))
        else:
            receivers.setdefault(_port(item), ReceiverConfig(name=item.name, port=_port(item)))
    if not senders and not receivers:
        text = "; ".join(left_out) or "no item takes or sends HL7 over TCP or takes HL7 files"
        what = f"nothing of it can be simulated: {text}"
        raise ConfigError([Problem(Severity.ERROR, what, str(workspace.path), code="no-simulator")])
    config = SimulatorConfig(senders=senders, receivers=list(receivers.values()))
    return Played(config, tuple(left_out))


def _port(item: ItemConfig) -> int:
    port = item.settings.adapter.get("port")
    return port if isinstance(port, int) else 0


def _hindrances(item: ItemConfig, folder: Path, listening: set[int]) -> Iterator[str]:
    adapter, host = item.settings.adapter, item.settings.host
    if adapter.get("ssl_config"):
        yield "is encrypted (ssl_config)"
    if str(host.get("framing", "")) not in ("", "MLLP") and item.class_name != FILE_IN:
        yield f"does not speak MLLP (framing {host['framing']})"
    if item.class_name == FILE_IN:
        into = str(adapter.get("file_path", ""))
        if not into or inbox(folder, into) is None:
            yield f"takes files outside of the workspace ({into or 'no folder is set'}); a folder such as ./in is played"
        return
    if not _port(item):
        yield "has no port"
    elif item.class_name == TCP_OUT and not _is_here(str(adapter.get("ip_address", ""))):
        yield f"sends to another machine ({adapter.get('ip_address') or 'no address is set'}); 127.0.0.1 is played"
    elif item.class_name == TCP_OUT and _port(item) in listening:
        yield "sends to this production itself"


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _mix(workspace: Workspace) -> Mapping[str, float]:
    """The kinds of messages the rules speak of; patient events where they speak of none."""
    words = json.dumps([rule.model_dump(mode="json") for rule in workspace.rules.values()])
    mix = {
        event: weight for kind, events in OTHERS.items() if kind in words for event, weight in events.items()
    }
    return {**(ADT if not mix or re.search(r"\bADT|\bA\d\d\b", words) else {}), **mix}
