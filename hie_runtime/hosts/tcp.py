"""Hosts of plain TCP connections: they answer with characters or short texts, and read such answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hie_runtime.hosts.answering_service import AnsweringService
from hie_runtime.hosts.base import HostContext, HostError
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.reply_codes import COMPLETE, Decision, ReplyFacts
from hie_runtime.messages.errors import FramingError
from hie_runtime.protocols.base import InboundAdapter, OutboundAdapter
from hie_runtime.protocols.tcp.framing import characters
from hie_runtime.protocols.tcp.settings import TCPOperationSettings, TCPServiceSettings

MAX_TEXT = 200


def _characters(text: str, item: str, setting: str) -> bytes:
    try:
        return characters(text)
    except FramingError as error:
        raise HostError(f'item "{item}", {setting}: {error}') from error


class TCPService(AnsweringService[TCPServiceSettings]):
    """IRIS: EnsLib.TCP.PassthroughService, EnsLib.TCP.Framed.PassthroughService."""

    def __init__(
        self, context: HostContext, settings: TCPServiceSettings, adapter: InboundAdapter[Any]
    ) -> None:
        super().__init__(context, settings, adapter)
        self._ok = _characters(settings.ack_ok, self.name, "ack_ok")
        self._not_ok = _characters(settings.ack_not_ok, self.name, "ack_not_ok")

    @property
    def ack_mode(self) -> str:
        """``ack_mode``, unless acknowledgements are switched off altogether."""
        return self.settings.ack_mode if self.settings.send_acknowledgement else "Never"

    def stored_reply(self, body: bytes, id: str) -> bytes | None:
        """``ack_ok``."""
        return self._ok.replace(b"{id}", id.encode()) or None

    def refused_reply(self, error: str, id: str) -> bytes | None:
        """``ack_not_ok``; an error text is one line, whatever it names."""
        line = "".join(c if c.isprintable() else " " for c in error)[:MAX_TEXT]
        reply = self._not_ok.replace(b"{error}", line.encode()).replace(b"{id}", id.encode())
        return reply or None


class TCPOperation(BusinessOperation[TCPOperationSettings]):
    """IRIS: EnsLib.TCP.PassthroughOperation, EnsLib.TCP.Framed.PassthroughOperation."""

    def __init__(
        self,
        context: HostContext,
        settings: TCPOperationSettings,
        make_adapter: Callable[[], OutboundAdapter[Any]],
    ) -> None:
        super().__init__(context, settings, make_adapter)
        self._ok = _characters(settings.ack_ok, self.name, "ack_ok")
        self._not_ok = _characters(settings.ack_not_ok, self.name, "ack_not_ok")

    def judge(self, body: bytes, reply: bytes | None) -> Decision:
        """A reply that is not the expected one is an error of the message, acted on by the reply code actions."""
        if reply is None:
            return COMPLETE
        accepted = reply == self._ok if self._ok else not self._not_ok or reply != self._not_ok
        if accepted:
            return COMPLETE
        return self.actions.decide(ReplyFacts(error=self.reason(reply, COMPLETE), present=True))

    def reason(self, reply: bytes | None, decision: Decision) -> str:
        """What the receiver said: its first characters, as codes; a reply is not shown in full (it may quote)."""
        shown = "nothing" if not reply else ",".join(f"x{code:02X}" for code in reply[:4])
        more = f" and {len(reply) - 4} bytes more" if reply and len(reply) > 4 else ""
        expected = self.settings.ack_ok
        return f"the receiver did not accept the message: it replied {shown}{more}" + (
            f"; accepted is {expected!r}" if expected else ""
        )

    def code_of(self, reply: bytes | None) -> str:
        """A reply of one character as its code."""
        return f"x{reply[0]:02X}" if reply and len(reply) == 1 else ""
