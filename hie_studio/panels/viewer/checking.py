"""What a message can be checked against, and what is wrong with it. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hie_runtime.errors import HIEError
from hie_runtime.messages.fhir.definitions import RELEASES
from hie_runtime.messages.fhir.message import FHIRMessage
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import VERSIONS
from hie_runtime.messages.hl7.schema_categories import category_names
from hie_runtime.messages.hl7.validate import Finding, Severity, validate
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.json_schema import JSONSchema
from hie_runtime.messages.xml import XMLMessage, XMLSchema
from hie_studio.panels.viewer.writings import is_hl7

translate = QCoreApplication.translate
_LEADING = b" \t\r\n\x0b\x0c\xef\xbb\xbf\x00"
_LOOKED_AT = 65_536  # bytes
_LAST_STEP = re.compile(r"(?:[.:/]?[^.:/()\[\]]+|\(\d+\)|\[\d+\])\Z")


class Kind(StrEnum):
    """Kinds of rules."""

    HL7 = "hl7"
    FHIR = "fhir"
    XSD = "xsd"
    JSON_SCHEMA = "json schema"


@dataclass(frozen=True, slots=True)
class Against:
    """One thing a message can be checked against. name: the category, release or file."""

    kind: Kind
    label: str
    name: str = ""
    file: Path | None = None


def choices_for(raw: bytes, folder: Path | None) -> list[Against]:
    """What a message can be checked against, the likeliest first; [] for a message no rules are known for.

    folder: the workspace's, whose ``schemas`` are offered.
    """
    if is_hl7(raw):
        return _hl7_choices(raw)
    start = raw.lstrip(_LEADING)[:1]
    if start == b"<":
        return [Against(Kind.XSD, file.name, file.name, file) for file in _schemas(folder, "*.xsd")]
    if start not in (b"{", b"["):
        return []
    found = [
        Against(Kind.JSON_SCHEMA, file.name, file.name, file)
        for file in _schemas(folder, "*.json")
        if b'"$schema"' in _beginning(file)
    ]
    fhir = [Against(Kind.FHIR, f"FHIR {name}", name) for name in RELEASES]
    return [*fhir, *found] if b'"resourceType"' in raw[:_LOOKED_AT] else found


def _hl7_choices(raw: bytes) -> list[Against]:
    try:
        own = HL7Message(raw).schema_version
    except HIEError:
        own = VERSIONS[-1]
    words = translate("Validation", "HL7 {version}, as the message says").format(version=own)
    found = [Against(Kind.HL7, words, own)]
    found += [Against(Kind.HL7, name, name) for name in category_names() if name != own]
    return found + [Against(Kind.HL7, f"HL7 {name}", name) for name in VERSIONS if name != own]


def _schemas(folder: Path | None, pattern: str) -> list[Path]:
    return sorted((folder / "schemas").glob(pattern)) if folder is not None else []


def _beginning(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(_LOOKED_AT)
    except OSError:
        return b""


def findings_of(raw: bytes, against: Against) -> list[Finding]:
    """What is wrong with a message. Raises HIEError when it cannot be read, OSError for a schema that cannot."""
    if against.kind is Kind.HL7:
        return validate(HL7Message(raw), against.name)
    if against.kind is Kind.FHIR:
        release = next(one for one in RELEASES if one == against.name)
        issues = FHIRMessage(raw).issues(release)
        return [Finding(Severity.ERROR, path, text) for path, text in issues]
    assert against.file is not None
    source = against.file.read_bytes()
    if against.kind is Kind.XSD:
        told = XMLSchema(against.name, source).problems(XMLMessage(raw.lstrip(_LEADING)))
        return list(_xml_findings(told))
    told = JSONSchema(against.name, source).problems(JSONMessage(raw))
    return [Finding(Severity.ERROR, *_split(one)) for one in told]


def _xml_findings(told: list[str]) -> Iterator[Finding]:
    for one in told:
        head, _, rule = one.partition(": ")
        line, _, path = head.partition(", ")
        yield Finding(Severity.ERROR, path, f"{line}: {rule}")


def _split(one: str) -> tuple[str, str]:
    path, _, text = one.partition(": ")
    return path, text


def holders_of(path: str) -> Iterator[str]:
    """A place and those around it, nearest first: what is missing has no line of its own in a tree."""
    while path:
        yield path
        shorter = _LAST_STEP.sub("", path)
        if shorter == path:
            return
        path = shorter
