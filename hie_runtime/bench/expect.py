"""Mixed messages of the bench production, and which targets its five rules send each of them to.

One place for both: :data:`KINDS` says by hand what must arrive where, :func:`rule_definition` is what the
engine is given. Control ids carry the connection and the sequence (:func:`control_id_of`), so that a sink
tells what is missing, doubled or out of order by looking at MSH-10 only.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

RULE_NAME = "Bench.Router"
FILE_TARGET = "to.File"
CONTROL_ID_BYTES = 16  # b"B" + 6 digits of the connection + b"-" + 8 digits of the sequence
DEFAULT_SIZE = 650  # bytes; the length of a usual ADT message


def sink_name(number: int) -> str:
    """Item name of MLLP sink ``number`` (1-based)."""
    return f"to.Sink{number}"


class Kind(NamedTuple):
    """A kind of message of the mix.

    ``sinks``: the MLLP sinks (1 to 3) it must reach; ``file``: whether it must reach the archive too.
    """

    event: str
    application: str
    version: str
    patient_class: str
    ward: str
    sinks: tuple[int, ...]
    file: bool = False


KINDS = (
    Kind("ADT^A01", "PAS", "2.4", "I", "A1", (1, 2)),
    Kind("ADT^A08", "PAS", "2.4", "O", "OPD", (1,)),
    Kind("ORU^R01", "LIS", "2.3", "I", "B2", (1, 3)),
    Kind("ADT^A02", "PAS", "2.5", "I", "ICU1", (1, 2), True),
    Kind("ORM^O01", "OCS1", "2.3.1", "O", "OPD", (2, 3)),
    Kind("ADT^A31", "PAS", "2.4", "", "", (1,)),
    Kind("ORU^R01", "LIS", "2.5.1", "O", "OPD", (1,)),
    Kind("ADT^A03", "PAS", "2.3", "I", "B2", (1, 2)),
    Kind("SIU^S12", "PAS", "2.4", "O", "OPD", ()),
    Kind("ORM^O01", "WARD", "2.5", "I", "A1", ()),
    Kind("ADT^A40", "MPI", "2.4", "", "", (1,), True),
)


# What ``--mix`` names. The length of each has no factor 7, so that kind_of goes through all of it.
MIXES = {
    "mixed": KINDS,
    "adt": tuple(kind for kind in KINDS if kind.event.startswith("ADT")),
    "oru": tuple(kind for kind in KINDS if kind.event.startswith("ORU")),
}


def kind_of(connection: int, sequence: int, kinds: int = len(KINDS)) -> int:
    """Index in its mix (of ``kinds`` kinds) of message ``sequence`` of a connection."""
    return (sequence * 7 + connection * 3) % kinds


def targets_of(kind: Kind, sinks: int = 3, file: bool = True) -> frozenset[str]:
    """Items a message of this kind must reach. Sinks past the third get what the first gets."""
    numbers = [n for n in kind.sinks if n <= sinks]
    if 1 in kind.sinks:
        numbers += range(4, sinks + 1)
    return frozenset(map(sink_name, numbers)) | ({FILE_TARGET} if file and kind.file else set())


def make_message(
    connection: int,
    sequence: int,
    size: int = DEFAULT_SIZE,
    sinks: int = 3,
    file: bool = True,
    mix: str = "mixed",
) -> tuple[bytes, frozenset[str]]:
    """Message ``sequence`` (from 0) of a connection (from 0), unframed, and the items that must get it.

    size: bytes wanted; a shorter kind is filled up with NTE segments, a result with OBX. sinks, file: what the
    production has. mix: one of MIXES.
    """
    kind = kind_of(connection, sequence, len(MIXES[mix]))
    head, tail, targets = parts(kind, size, sinks, file, mix)
    return head + control_id(connection, sequence) + tail, targets


@lru_cache(maxsize=1024)
def parts(
    kind: int, size: int, sinks: int, file: bool, mix: str = "mixed"
) -> tuple[bytes, bytes, frozenset[str]]:
    """What stands before and after the control id in messages of a kind, and their targets."""
    chosen = MIXES[mix][kind]
    filler = b"OBX|%d|TX|REP^Report^LOCAL||" if chosen.event.startswith("ORU") else b"NTE|%d||"
    body = _body(chosen)
    before, after = body.split(b"@CONTROL@")
    missing = size - len(before) - len(after) - CONTROL_ID_BYTES
    number = after.count(b"\rOBX|") if filler.startswith(b"OBX") else 0
    while missing > len(filler) + 4:
        number += 1
        line = filler % number
        text = b"Seen on the ward round, plan as discussed. " * 24
        taken = text[: min(len(text), missing - len(line) - 1)]
        after += line + taken + b"\r"
        missing -= len(line) + len(taken) + 1
    return before, after, targets_of(chosen, sinks, file)


def control_id(connection: int, sequence: int) -> bytes:
    """MSH-10 of a message."""
    return b"B%06d-%08d" % (connection, sequence)


def control_id_of(message: bytes) -> bytes:
    """MSH-10 of a message or of an ACK's MSA-2 field text; b"" when there is none."""
    fields = message[: message.find(b"\r")].split(b"|", 10)
    return fields[9] if len(fields) > 9 else b""


def connection_and_sequence(control: bytes) -> tuple[int, int] | None:
    """What :func:`control_id` was made of; None for any other id."""
    if len(control) != CONTROL_ID_BYTES or control[:1] != b"B" or control[7:8] != b"-":
        return None
    try:
        return int(control[1:7]), int(control[8:])
    except ValueError:
        return None


def rule_definition(sinks: int = 3, file: bool = True) -> dict[str, Any]:
    """The five rules, as the content of a file in ``rules/``."""
    others = tuple(range(4, sinks + 1))

    def when(condition: str, *numbers: int, to_file: bool = False) -> dict[str, Any]:
        wanted = [*numbers, *others] if 1 in numbers else list(numbers)
        targets = [sink_name(n) for n in wanted if n <= sinks] + ([FILE_TARGET] if to_file and file else [])
        actions = [{"action": "send", "targets": targets}] if targets else []
        return {"condition": condition, "actions": actions}

    rules = [
        {"name": "Patient events", "when": [when('MSH:9.1 = "ADT"', 1)]},
        {
            "name": "Inpatient movements",
            "constraints": {"doc_name": ["ADT_A01", "ADT_A02", "ADT_A03"]},
            "when": [when('PV1:2.1 = "I"', 2)],
        },
        {"name": "Orders", "when": [when('MSH:9.1 = "ORM" and MSH:3.1 starts with "OCS"', 2, 3)]},
        {
            "name": "Results by ward",
            "when": [
                when('MSH:9.1 = "ORU" and PV1:3.1 in ("A1", "B2")', 1, 3),
                when('MSH:9.1 = "ORU"', 1),
            ],
        },
        {
            "name": "Critical care and merges",
            "when": [when('PV1:3.1 contains "ICU" or MSH:9.2 = "A40"', to_file=True)],
        },
    ]
    return {"name": RULE_NAME, "rule_sets": [{"rules": rules}]}


def _body(kind: Kind) -> bytes:
    message_type, trigger = kind.event.split("^")
    lines = [
        f"MSH|^~\\&|{kind.application}|ACUTE|HIE|ACUTE|20260301101500||{kind.event}|@CONTROL@|P|{kind.version}",
    ]
    if message_type == "ADT":
        lines.append(f"EVN|{trigger}|20260301101500")
    if message_type == "SIU":
        lines.append("SCH|A10023|||||FOLLOWUP^Follow-up|||15|min")
    lines.append("PID|1||900001^^^ACUTE^MR~9434765919^^^NHS^NH||Okafor^Ada^Mary^^Mrs||19620214|F|||"
                 "12 Mill Lane^^Exeter^^EX1 1AA^GBR||01392 555010|||M|||||||||||||N")  # fmt: skip
    if trigger == "A40":
        lines.append("MRG|900077^^^ACUTE^MR")
    elif kind.ward:
        lines.append(f"PV1|1|{kind.patient_class}|{kind.ward}^BAY2^04^ACUTE||||C1001^Byrne^Niamh^^^Dr||||GEN|||||||"
                     "C1001^Byrne^Niamh^^^Dr|IP|V778812|||||||||||||||||||||||||20260228093000")  # fmt: skip
    if message_type == "ORM":
        lines += [
            "ORC|NW|OC5512|||||^^^20260301101500^^R",
            "OBR|1|OC5512||CXR^Chest X-ray^LOCAL|||20260301101500",
        ]
    if message_type == "ORU":
        lines += [
            "OBR|1|OC5511|L88121|UE^Urea and electrolytes^LOCAL|||20260301094000|||||||||C1001||||||"
            "20260301101400||CH|F",
            "OBX|1|NM|NA^Sodium^LOCAL||139|mmol/L|133-146|N|||F",
            "OBX|2|NM|K^Potassium^LOCAL||4.4|mmol/L|3.5-5.3|N|||F",
            "OBX|3|NM|CREA^Creatinine^LOCAL||81|umol/L|45-84|N|||F",
        ]
    return "\r".join(lines).encode("ascii") + b"\r"
