"""Hosts of HTTP services and operations."""

from __future__ import annotations

from hie_runtime.hosts.answering_service import AnsweringService
from hie_runtime.hosts.hl7_operations import HL7AcknowledgedOperation
from hie_runtime.hosts.hl7_services import HL7Service
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.reply_codes import Decision
from hie_runtime.messages.reply import TypedReply
from hie_runtime.protocols.http.settings import (
    HL7HTTPOperationSettings,
    HL7HTTPServiceSettings,
    HTTPOperationSettings,
    HTTPServiceSettings,
)
from hie_runtime.protocols.soap.settings import SOAPServiceSettings


class HTTPService(AnsweringService[HTTPServiceSettings]):
    """IRIS: EnsLib.HTTP.GenericService, EnsLib.REST.GenericService. The adapter words what has no reply."""

    @property
    def ack_mode(self) -> str:
        """``ack_mode``, unless nobody is to wait for the target."""
        return "Immed" if self.settings.one_way else self.settings.ack_mode


class HTTPOperation(BusinessOperation[HTTPOperationSettings]):
    """IRIS: EnsLib.HTTP.GenericOperation, EnsLib.REST.GenericOperation. Its adapter has judged the status."""

    def keeps_reply(self, decision: Decision) -> bool:
        """SaveReplies."""
        return self.settings.save_replies == "All" or self.settings.archive_io

    def code_of(self, reply: bytes | None) -> str:
        """The HTTP status."""
        return str(reply.status) if isinstance(reply, TypedReply) and reply.status else ""


class HL7HTTPService(HL7Service[HL7HTTPServiceSettings]):
    """IRIS: EnsLib.HL7.Service.HTTPService."""


class HL7HTTPOperation(HL7AcknowledgedOperation[HL7HTTPOperationSettings]):
    """IRIS: EnsLib.HL7.Operation.HTTPOperation."""


class SOAPService(AnsweringService[SOAPServiceSettings]):
    """IRIS: EnsLib.SOAP.GenericService. The adapter puts answers into envelopes and errors into faults."""

    @property
    def ack_mode(self) -> str:
        """``ack_mode``, unless nobody is to wait for the target."""
        return "Immed" if self.settings.one_way else self.settings.ack_mode

    def stored_reply(self, body: bytes, id: str) -> bytes | None:
        """``stored_response``."""
        return self.settings.stored_response.replace("{id}", id).encode() or None
