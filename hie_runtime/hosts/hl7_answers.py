"""What an HL7 service answers, by its settings alone (iris-semantics 5.1 to 5.3)."""

from __future__ import annotations

from hie_runtime.components.hl7 import HL7ServiceSettings
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.ack import (
    ACK_BYTE,
    NAK_BYTE,
    AckMode,
    NackErrorCode,
    ack_code_for,
    acks_wanted,
    build_ack,
    read_reply,
)
from hie_runtime.messages.hl7.reader import HL7Message


class HL7Answers:
    """Builds the acknowledgements of one service."""

    def __init__(self, settings: HL7ServiceSettings) -> None:
        self.settings = settings
        self.mode = AckMode(settings.ack_mode)
        self._encoding = settings.default_char_encoding

    @property
    def at_once(self) -> bool:
        """Whether the service answers when a message is stored; in the other modes the targets answer."""
        return self.mode not in (AckMode.APPLICATION, AckMode.MSH)

    def reply_to(self, body: bytes | None, error: str, *, stored: bool) -> bytes | None:
        """The acknowledgement for the ack mode; None for none."""
        if body is None or self.mode is AckMode.NEVER:
            return None
        ok = stored and not error
        if self.mode is AckMode.BYTE:
            return ACK_BYTE if ok else NAK_BYTE
        return self._careful_reply(body, ok, error, stored)

    def _careful_reply(self, body: bytes, ok: bool, error: str, stored: bool) -> bytes | None:
        """The only acknowledgement of a message: in mode Msh the one that is asked for, accept before application."""
        message = self.readable(body)
        commit = self.mode is not AckMode.APPLICATION
        if self.mode is AckMode.MSH:
            wanted = acks_wanted(message, self.mode, ok)
            if not (wanted.accept or wanted.application):
                return None
            commit = wanted.accept
        return self.built(message, ok, error, content_error=stored, commit=commit)

    def readable(self, body: bytes) -> HL7Message:
        """The message, or a stand-in to address the answer to."""
        try:
            return HL7Message(body, encoding=self._encoding)
        except MessageError:
            # without a header there is nothing to address an answer to; the sender still must not wait
            return HL7Message(b"MSH|^~\\&|||||||ACK||P|2.5\r")

    def built(
        self, message: HL7Message, ok: bool, error: str, *, content_error: bool = True, commit: bool
    ) -> bytes:
        """An acknowledgement of our own. commit: accept codes may be used."""
        settings = self.settings
        nack = NackErrorCode(settings.nack_error_code)
        code = ack_code_for(ok, content_error=content_error, nack_error_code=nack, commit=False)
        return build_ack(
            message, code, error[:200], commit_codes=commit and settings.use_ack_commit_codes,
            facility_application=settings.local_facility_application or None, err=settings.add_nack_err and not ok,
        )  # fmt: skip

    def targets_answer(self, message: HL7Message) -> bool:
        """Whether an application acknowledgement may be asked for, now that the message was accepted."""
        if self.mode is AckMode.APPLICATION:
            return True
        return any(acks_wanted(message, self.mode, ok).application for ok in (True, False))

    def accept(self, message: HL7Message) -> bytes | None:
        """In mode Msh the accept acknowledgement of a stored message, where it is asked for."""
        if self.mode is AckMode.MSH and acks_wanted(message, self.mode).accept:
            return self.built(message, True, "", commit=True)
        return None

    def application(self, message: HL7Message, ok: bool, reply: bytes | None, text: str) -> bytes | None:
        """The target's own acknowledgement, else one of ours; None when MSH-16 does not ask for it."""
        read = read_reply(reply) if reply is not None else None
        if self.mode is AckMode.MSH:
            if not acks_wanted(message, self.mode, ok).application:
                return None
            if read is not None and read.msa1.startswith("C"):
                read = None  # a target that merely accepted has not answered as an application (HL7 2.9.2)
        if read is not None and read.has_msa:
            return reply
        return self.built(message, ok, text, commit=False)
