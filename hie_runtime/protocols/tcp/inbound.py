"""TCP server for any framing; the connections, their limits and answers are those of MLLP."""

from __future__ import annotations

from collections import deque

from hie_runtime.messages.errors import FramingError
from hie_runtime.protocols.base import AdapterContext, AdapterError, Received
from hie_runtime.protocols.mllp.connection import Connection, Decoder
from hie_runtime.protocols.mllp.inbound import MLLPInboundAdapter
from hie_runtime.protocols.tcp.framing import Deframer, Framing
from hie_runtime.protocols.tcp.large import LargeMessage
from hie_runtime.protocols.tcp.settings import TCPInboundSettings


def framing_of(settings: object, item: str) -> Framing:
    """The framing that settings mean. Raises AdapterError naming the item."""
    try:
        framing: Framing = settings.framing  # type: ignore[attr-defined]
    except FramingError as error:
        raise AdapterError(f'item "{item}": {error}') from error
    return framing


class TCPInboundAdapter(MLLPInboundAdapter):
    """IRIS: EnsLib.TCP.CountedInboundAdapter, FramedInboundAdapter, TextLineInboundAdapter."""

    settings: TCPInboundSettings

    def __init__(self, settings: TCPInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self.rules = framing_of(settings, context.item)
        self._named = context.named

    def make_connection(self) -> Connection:
        """What serves one more peer."""
        return NamedConnection(self) if self._named else TCPConnection(self)

    def collect(self, limit: int, max_bytes: int) -> list[Received]:
        """Messages of each connection in turn, each under its own name where they have names."""
        taken = super().collect(limit, max_bytes)
        if not self._named:
            return taken
        return [
            received._replace(data=(body,), source=received.origin.names.popleft())
            for received in taken
            for body in received.data
        ]


class TCPConnection(Connection):
    """One sender."""

    __slots__ = ()
    adapter: TCPInboundAdapter

    def make_decoder(self) -> Decoder:
        """What finds the messages in what the peer sends."""
        return Deframer(self.adapter.rules, self.adapter.context.max_message_bytes)

    def begin_large(self) -> None:
        """Let the message that has begun go to a file from here on."""
        context, decoder = self.adapter.context, self.decoder
        assert isinstance(decoder, Deframer)
        missing = decoder.missing_bytes
        if context.spool is None or self.refused or (held := decoder.release()) is None:
            return
        self.large = LargeMessage(
            context.spool, decoder.framing, held, context.max_message_bytes, missing,
            ended=self.end_large, throttled=self.throttle,
        )  # fmt: skip

    def give_up(self, text: str) -> None:
        """Tell the peer why, where it gets answers, and hang up."""
        if (reply := self.adapter.refusal(b"", text)) is not None:
            self.transport.write(self.framed([reply]))
        self.close()

    def framed(self, replies: list[bytes]) -> bytes:
        """Answers as the peer gets them."""
        if self.adapter.settings.reply_without_framing:
            return b"".join(replies)
        return b"".join([self._frame(reply) for reply in replies])

    def _frame(self, reply: bytes) -> bytes:
        try:
            return self.adapter.rules.frame(reply)
        except FramingError as error:
            self.adapter.on_trouble(f"{self.source}: the answer cannot be sent: {error}; connection closed")
            self.close()
            return b""


class NamedConnection(TCPConnection):
    """One sender whose messages each come after a block with their name (IRIS: GetStreamName)."""

    __slots__ = ("_name", "names")

    def __init__(self, adapter: TCPInboundAdapter) -> None:
        super().__init__(adapter)
        self.names: deque[str] = deque()  # of the messages in the inbox
        self._name: str | None = None

    def gather(self, frames: list[bytes]) -> None:
        """Take names and messages in turn."""
        messages = []
        for body in frames:
            if self._name is None:
                self._name = body[:255].decode("utf-8", "replace")
            else:
                messages.append(body)
                self.names.append(self._name)
                self._name = None
        if messages:
            super().gather(messages)
