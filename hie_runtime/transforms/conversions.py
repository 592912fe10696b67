"""Conversions between kinds of message that every workspace has: transforms named ``hie.`` and what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hie_runtime.errors import HIEError
from hie_runtime.messages.base import Message, MessageMetadata
from hie_runtime.messages.convert.json import hl7_to_json
from hie_runtime.messages.convert.xml import hl7_to_xml, xml_to_hl7
from hie_runtime.messages.errors import FHIRError
from hie_runtime.messages.fhir.definitions import RELEASES, Release
from hie_runtime.messages.fhir.message import FHIRMessage
from hie_runtime.messages.fhir.v2.convert import hl7_to_fhir
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.xml import XMLMessage
from hie_runtime.transforms.errors import TransformError, TransformProblem

Convert = Callable[[Message], Message]


class Conversion:
    """A built-in transform that makes a message of another kind."""

    def __init__(self, name: str, convert: Convert) -> None:
        self.name = name
        self.problems: list[TransformProblem] = []
        self._convert = convert

    def apply(self, message: Message, aux: Mapping[str, str] | None = None) -> Message:
        """The message in the other form. Raises TransformError when it cannot be converted whole."""
        try:
            return self._convert(message)
        except HIEError as error:
            raise TransformError(str(error), transform=self.name) from error


def _hl7(message: Message) -> HL7Message:
    if not isinstance(message, HL7Message):
        raise TransformError("the message is not HL7 v2")
    return message


def _to_xml(message: Message) -> Message:
    return XMLMessage(hl7_to_xml(_hl7(message)), _without_schema(message))


def _to_json(message: Message) -> Message:
    return JSONMessage(hl7_to_json(_hl7(message)), _without_schema(message))


def _to_fhir(message: Message) -> Message:
    return FHIRMessage(hl7_to_fhir(_hl7(message)), _without_schema(message))


def _check(release: Release) -> Convert:
    """Lets a resource through that is what a release of FHIR defines."""

    def check(message: Message) -> Message:
        checked = FHIRMessage(message.raw, message.metadata)
        issues = checked.issues(release)
        if issues:
            more = f" (and {len(issues) - 3} more)" if len(issues) > 3 else ""
            text = "; ".join(map(str, issues[:3]))
            raise FHIRError(f"not valid in FHIR {release}: {text}{more}")
        return checked

    return check


def _to_hl7(message: Message) -> Message:
    return HL7Message(xml_to_hl7(message.raw), message.metadata)


def _without_schema(message: Message) -> MessageMetadata:
    """What is known of a message beside its HL7 schema, which holds no longer."""
    known = message.metadata
    return MessageMetadata(known.source, known.received_at, properties=known.properties)


CONVERSIONS: Mapping[str, Conversion] = {
    name: Conversion(name, convert)
    for name, convert in (
        ("hie.HL7ToXML", _to_xml),
        ("hie.XMLToHL7", _to_hl7),
        ("hie.HL7ToJSON", _to_json),
        ("hie.HL7ToFHIR", _to_fhir),
        *((f"hie.CheckFHIR_{release}", _check(release)) for release in RELEASES),
    )
}
