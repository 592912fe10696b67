"""HL7 v2 operations: they act on acknowledgements (iris-semantics 2.3, 3, 5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from hie_runtime.components.hl7 import (
    HL7_REPLY_CODE_ACTIONS,
    HL7FileOperationSettings,
    HL7OperationSettings,
    HL7TCPOperationSettings,
)
from hie_runtime.hosts.base import HostContext
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.reply_codes import COMPLETE, Decision, ReplyFacts
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.messages.hl7.edit import EditableHL7
from hie_runtime.messages.hl7.framing import frame
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.messages.large import Outline, whole
from hie_runtime.protocols.base import OutboundAdapter

HO = TypeVar("HO", bound=HL7OperationSettings)


def separators_set(setting: str) -> Separators | None:
    """The setting Separators, understood; None leaves messages their own."""
    wanted = setting[:5]
    return Separators(*(c.encode("latin-1", "replace") for c in wanted)) if len(wanted) >= 4 else None


def with_separators(body: bytes, separators: Separators) -> bytes:
    """A message rewritten with other separators. Raises HL7Error when it is no HL7."""
    edited = EditableHL7(HL7Message(body))
    edited.change_separators(separators)
    return edited.to_bytes()


class HL7Operation(BusinessOperation[HO]):
    """Common to HL7 operations: separators and kept replies."""

    def __init__(
        self, context: HostContext, settings: HO, make_adapter: Callable[[], OutboundAdapter[Any]]
    ) -> None:
        super().__init__(context, settings, make_adapter)
        self._separators = separators_set(settings.separators)

    @property
    def default_actions(self) -> str:
        """The HL7 default of iris-semantics 3.2."""
        return HL7_REPLY_CODE_ACTIONS

    def payload(self, body: bytes) -> bytes:
        """The message, with the separators of the setting."""
        if self._separators is None:
            return body
        return with_separators(whole(body), self._separators)

    def payloads(self, bodies: list[bytes]) -> list[bytes]:
        """The messages themselves, unless a setting changes them."""
        return bodies if self._as_they_are else super().payloads(bodies)

    @property
    def _as_they_are(self) -> bool:
        return self._separators is None

    def keeps_reply(self, decision: Decision) -> bool:
        """SaveReplies: all, or those that are not plainly accepted."""
        mode = self.settings.save_replies
        if mode in ("All", "IndexAll") or self.settings.archive_io:
            return True
        return mode in ("NotOKs", "IndexNotOKs") and (bool(decision.warnings) or not decision.has("C"))


class HL7AcknowledgedOperation(HL7Operation[HO]):
    """Sends where acknowledgements come back, and acts on them."""

    def __init__(
        self,
        context: HostContext,
        settings: HO,
        make_adapter: Callable[[], OutboundAdapter[Any]],
    ) -> None:
        super().__init__(context, settings, make_adapter)
        # the same few answers come back for every message
        self._decisions: dict[tuple[str | None, bool, bool], Decision] = {}
        self._read: tuple[bytes, str] = (b"", "")
        # whatever the type of the answer, AA (or CA) with the right control id is the end of it
        self._plain = {
            code: all(self._is_plain(code, type_matches) for type_matches in (True, False))
            for code in ("AA", "CA")
        }

    def _is_plain(self, code: str, type_matches: bool) -> bool:
        decision = self.actions.decide(ReplyFacts(code=code, type_matches=type_matches))
        return decision.actions == "C" and not decision.warnings and not self.keeps_reply(decision)

    def plainly_accepted(
        self, deliveries: Sequence[Delivery], start: int, replies: Sequence[bytes | None]
    ) -> tuple[int, str]:
        """The run of replies that say AA (or CA) to the very message and nothing more."""
        first = replies[0]
        code = "CA" if first is not None and b"\rMSA|CA|" in first else "AA"
        if not self._plain[code]:
            return 0, ""
        mark, count = b"\rMSA|%b|" % code.encode(), 0
        for reply, (entry, index) in zip(replies, deliveries[start : start + len(replies)], strict=False):
            ids = entry.block.ids
            if ids is None:
                ids = entry.block.ids = list(map(_control_bytes, entry.block.bodies))
            tail = mark + ids[index] + b"\r"
            if (
                reply is None
                or not reply.endswith(tail)
                or reply[:9] != b"MSH|^~\\&|"
                or reply.find(b"\rMSA") != len(reply) - len(tail)
            ):
                break
            count += 1
        return count, code

    def judge(self, body: bytes, reply: bytes | None) -> Decision:
        """Apply the reply code actions."""
        if reply is None:
            return COMPLETE  # GetReply=0: written is delivered
        read = read_reply(reply)
        code = read.msa1 if read.valid and read.has_msa else None
        self._read = (reply, code or "")
        key = (code, read.msa2 == _control_id(body), read.message_type == "ACK")
        decision = self._decisions.get(key)
        if decision is None:
            facts = ReplyFacts(code=code, control_id_matches=key[1], type_matches=key[2])
            decision = self._decisions[key] = self.actions.decide(facts)
            if len(self._decisions) > 1000:
                self._decisions.clear()
        return decision

    def code_of(self, reply: bytes | None) -> str:
        """MSA-1."""
        if reply is None:
            return ""
        if self._read[0] is reply:
            return self._read[1][:3]
        read = read_reply(reply)
        return read.msa1[:3] if read.has_msa else ""


class HL7TCPOperation(HL7AcknowledgedOperation[HL7TCPOperationSettings]):
    """IRIS: EnsLib.HL7.Operation.TCPOperation."""


class HL7FileOperation(HL7Operation[HL7FileOperationSettings]):
    """IRIS: EnsLib.HL7.Operation.FileOperation."""

    @property
    def _as_they_are(self) -> bool:
        return False

    def payload(self, body: bytes) -> bytes:
        """The message with the segment endings of the framing."""
        payload = super().payload(body)
        # a large message is framed by the adapter, piece by piece
        return payload if isinstance(payload, Outline) else frame(payload, self.settings.framing)


def _control_bytes(body: bytes) -> bytes:
    fields = body[: body.find(b"\r")].split(body[3:4], 10)
    return fields[9] if len(fields) > 9 else b""


def _control_id(body: bytes) -> str:
    return _control_bytes(body).decode("latin-1").strip()
