"""The production of issue 2's must show 3 and 4, its load, and the check of every delivery."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from support import (
    END,
    START,
    Receiver,
    adt,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)

EVENTS = ("A01", "A02", "A03", "A08", "A31")
CLASSES = ("I", "O", "E")
_FILED = re.compile(rb"MSH\|[^\r\n]*\|(C\d+-\d+)\|")


def message(connection: int, sequence: int) -> bytes:
    """The ``sequence``-th message of a connection; a mix of events, classes and senders."""
    sender = "LAB" if sequence % 4 == 0 else "PAS"
    return adt(
        f"C{connection}-{sequence}", EVENTS[sequence % 5], str(sequence % 97), CLASSES[sequence % 3], sender
    )  # fmt: skip


def targets(sequence: int) -> set[str]:
    """Which operations must get it, worked out by hand from the five rules below."""
    event, patient_class, lab = EVENTS[sequence % 5], CLASSES[sequence % 3], sequence % 4 == 0
    wanted = {"to.Archive"}
    if event in ("A01", "A02", "A03"):
        wanted.add("to.EPR")
    if patient_class == "I" and not lab:
        wanted.add("to.Beds")
    if lab:
        wanted.add("to.Lab")
    if event == "A31":
        wanted = {
            "to.Archive",
            "to.EPR",
            *({"to.Beds"} if "to.Beds" in wanted else set()),
            *({"to.Lab"} if lab else set()),
        }
    return wanted


RULES: list[dict[str, Any]] = [
    send_rule("1", "to.Archive"),
    send_rule('MSH:9.2 in ("A01", "A02", "A03")', "to.EPR", constraints={"source": ["from.PAS"]}),
    send_rule('PV1:2.1="I" and not MSH:3 starts with "LAB"', "to.Beds"),
    send_rule('HL7.{MSH:3}="LAB"', "to.Lab"),
    send_rule("1", "to.EPR", constraints={"doc_name": ["ADT_A31"]}),
]


@dataclass
class Hospital:
    """Ports and folders of one run."""

    folder: Path
    port: int = field(default_factory=free_port)
    receivers: dict[str, Receiver] = field(
        default_factory=lambda: {n: Receiver() for n in ("to.EPR", "to.Beds", "to.Lab")}
    )

    def write(self) -> Path:
        """The workspace."""
        items = [service("from.PAS", self.port, ["Router"]), router("Router", "Acute")]
        items += [operation(name, receiver.port) for name, receiver in self.receivers.items()]
        archive = {
            "adapter": {"file_path": "archive", "overwrite": False},
            "host": {"filename": "archive.hl7"},
        }
        items.append(
            {"name": "to.Archive", "class_name": "hie.operations.hl7.FileOperation", "settings": archive}
        )
        return write_workspace(self.folder, items, {"Acute": RULES})

    def arrived(self) -> dict[str, list[str]]:
        """Control ids at each target, in order of arrival."""
        found = {name: receiver.ids for name, receiver in self.receivers.items()}
        archive = self.folder / "archive" / "archive.hl7"
        found["to.Archive"] = (
            [i.decode() for i in _FILED.findall(archive.read_bytes())] if archive.exists() else []
        )
        return found


async def feed(port: int, connection: int, first: int, count: int, window: int, acked: set[str]) -> int:
    """Send messages ``first`` .. on one connection with a window; returns the next one not acknowledged.

    Ends early, without an error, when the connection breaks."""
    sent = done = first
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return first
    try:
        while done < first + count:
            while sent < min(first + count, done + window):
                writer.write(START + message(connection, sent) + END)
                sent += 1
            frame = await asyncio.wait_for(reader.readuntil(END), 30)
            assert b"MSA|CA|" in frame, frame
            acked.add(f"C{connection}-{done}")
            done += 1
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()
    return done


@dataclass
class Verdict:
    """What a check of all deliveries found."""

    missing: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)
    duplicates: int = 0


def check(arrived: dict[str, list[str]], acked: set[str]) -> Verdict:
    """Exactly the targets the rules say, in order per connection by first arrival; duplicates counted."""
    verdict = Verdict()
    for name, ids in arrived.items():
        unique = dict.fromkeys(ids)
        verdict.duplicates += len(ids) - len(unique)
        last: dict[str, int] = defaultdict(lambda: -1)
        for one in unique:
            connection, _, sequence = one.partition("-")
            if name not in targets(int(sequence)):
                verdict.wrong.append(f"{one} at {name}")
            if int(sequence) < last[connection]:
                verdict.disordered.append(f"{one} at {name}")
            last[connection] = int(sequence)
        for one in acked:
            if name in targets(int(one.partition("-")[2])) and one not in unique:
                verdict.missing.append(f"{one} at {name}")
    return verdict
