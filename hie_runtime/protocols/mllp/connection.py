"""One sender's connection to an MLLP service: its bytes become frames, its answers bytes."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Protocol

from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import FramingError
from hie_runtime.messages.hl7.framing import frame
from hie_runtime.messages.hl7.mllp import FrameDecoder, PartialFrame
from hie_runtime.messages.large import LARGE_BYTES, Outline
from hie_runtime.protocols.keepalive import keep_alive
from hie_runtime.protocols.mllp.large import LargeFrame

if TYPE_CHECKING:
    from hie_runtime.protocols.mllp.inbound import MLLPInboundAdapter

# Messages of one connection on their way to the disk; past them it is not read.
MAX_OUTSTANDING = 4096


class Decoder(Protocol):
    """What takes messages out of a byte stream; see FrameDecoder."""

    failure: FramingError | None

    @property
    def partial(self) -> bool:
        """Whether a message has begun and not ended."""

    @property
    def held_bytes(self) -> int:
        """Bytes held of it."""

    def feed(self, data: bytes) -> list[bytes]:
        """Take bytes and give the messages they complete."""

    def flush(self) -> list[bytes]:
        """What the end of the stream completes."""

    def at_eof(self) -> PartialFrame:
        """What is left."""


class Connection(asyncio.Protocol):
    """One sender. A protocol with frames of its own overrides :meth:`make_decoder`, :meth:`begin_large` and
    :meth:`framed`."""

    __slots__ = (
        "adapter", "decoder", "heard", "holds_large", "inbox", "large", "outstanding", "reading_paused", "refused", "replies", "source",
        "transport", "waiting_bytes", "writing_paused",
    )  # fmt: skip

    def __init__(self, adapter: MLLPInboundAdapter) -> None:
        self.adapter = adapter
        self.decoder: Decoder = self.make_decoder()
        self.transport: Any = None
        self.source = ""
        self.heard = time.monotonic()
        self.outstanding = 0
        self.inbox: list[bytes] = []  # not collected yet: waiting_bytes of content
        self.waiting_bytes = 0
        self.holds_large = False  # an Outline is in the inbox
        self.large: LargeFrame | None = None  # the frame that is being written to a file
        self.refused = ""
        self.replies: list[bytes | None] = []
        self.reading_paused = False
        self.writing_paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Admit or refuse the peer."""
        self.transport = transport
        peer = transport.get_extra_info("peername") or ("?", 0)
        self.source = f"{peer[0]}:{peer[1]}"
        adapter = self.adapter
        if not adapter.allows(str(peer[0])):
            adapter.refusals.count(f"{self.source}: refused, not in allowed_ip_addresses")
            self.abort()
        elif reason := adapter.reason_to_refuse(transport):
            adapter.refusals.count(f"{self.source}: refused, {reason}")
            self.refused = reason
            if not adapter.refusals.linger(self):
                self.abort()
        else:
            adapter.open.add(self)
            keep_alive(transport.get_extra_info("socket"), adapter.settings.keepalive_interval)
            self.throttle()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the peer; what it sent whole is still stored."""
        if self.refused:
            self.adapter.refusals.lingering.discard(self)
            return
        self.adapter.open.discard(self)
        if last := self.decoder.flush():
            self.gather(last)  # framings without an end mark end with the connection
        if self.large is not None:
            self.large.drop()
        if self.decoder.at_eof().started or (self.large is not None and self.large.broken):
            self.adapter.on_trouble(
                f"{self.source}: connection lost inside a message; the partial message is dropped"
            )

    def data_received(self, data: bytes) -> None:
        """Gather whole frames for the next transaction."""
        self.heard = time.monotonic()
        if self.large is not None:
            self.large.feed(data)
            return
        frames = self.decoder.feed(data)
        if frames:
            self.gather(frames)
        if self.decoder.held_bytes > LARGE_BYTES:
            self.begin_large()
        if self.decoder.failure is not None:
            self.adapter.on_trouble(f"{self.source}: {self.decoder.failure}; connection closed")
            self.give_up(str(self.decoder.failure))

    def make_decoder(self) -> Decoder:
        """What finds the messages in what the peer sends."""
        return FrameDecoder(self.adapter.framing, self.adapter.context.max_message_bytes)

    def begin_large(self) -> None:
        """Let the frame that has begun go to a file from here on."""
        context, decoder = self.adapter.context, self.decoder
        assert isinstance(decoder, FrameDecoder)
        if context.spool is None or self.refused or (held := decoder.release()) is None:
            return
        self.large = LargeFrame(
            context.spool, decoder.framing, held, context.max_message_bytes,
            ended=self.end_large, throttled=self.throttle,
        )  # fmt: skip

    def end_large(self, outline: Outline | None, rest: bytes) -> None:
        """Take in the large message, or say why not, and go on with what follows it."""
        large, self.large = self.large, None
        assert large is not None
        if outline is not None:
            self.holds_large = True
            self.gather([outline])
        elif large.error:
            ending = "; it does not end, connection closed" if large.endless else ""
            self.adapter.on_trouble(f"{self.source}: {large.error}{ending}")
            self.replies.append(self.adapter.refusal(large.head, large.error))
            self.flush()
            if large.endless:
                self.close()
                return
        elif large.broken and rest:
            self.adapter.on_trouble(f"{self.source}: a large message broke off: another began within it")
        self.throttle()
        if rest and not self.transport.is_closing():
            self.data_received(rest)

    def gather(self, frames: list[bytes]) -> None:
        """Take in whole messages, to be collected."""
        if self.refused:
            self._refuse(frames[0])
            return
        fault_point("frames-received")
        adapter = self.adapter
        if self.inbox:
            self.inbox += frames
        else:
            self.inbox = frames
            adapter.waiting.append(self)
        self.outstanding += len(frames)
        self.waiting_bytes += sum(map(len, frames))
        if self.outstanding > MAX_OUTSTANDING or self.waiting_bytes > adapter.settings.receive_buffer_bytes:
            self.throttle()
        adapter.on_ready()

    def take(self, count: int, size: int) -> tuple[list[bytes], int]:
        """The first frames of the inbox, at least one: up to ``count``, and until they hold ``size`` bytes. Their
        bytes too."""
        length = number = 0
        for body in self.inbox[:count]:
            length += len(body)
            number += 1
            if length >= size:
                break
        frames = self.inbox[:number]
        del self.inbox[:number]
        self.waiting_bytes -= length
        return frames, length

    def take_apart(self) -> tuple[list[bytes], int, bool]:
        """The frames before the large message of the inbox, or it alone; their bytes; whether it is that."""
        inbox = self.inbox
        at = next((i for i, body in enumerate(inbox) if isinstance(body, Outline)), len(inbox))
        large = at == 0
        frames, self.inbox = inbox[: at or 1], inbox[at or 1 :]
        length = sum(map(len, frames))
        self.waiting_bytes -= length
        self.holds_large = any(isinstance(body, Outline) for body in self.inbox)
        return frames, length, large

    def _refuse(self, message: bytes) -> None:
        """Tell a peer past the limit why, in the acknowledgement it waits for, and hang up."""
        if self.transport.is_closing():
            return
        reply = self.adapter.refusal(message, f"refused: {self.refused}")
        if reply is not None:
            self.replies.append(reply)
            self.flush()
        self.close()

    def sweep(self, now: float, read: float, stay: float) -> None:
        """Hang up when silent for ``read`` s inside a frame or idle for ``stay`` s. now: monotonic."""
        if self.reading_paused:
            self.heard = now
        elif (self.decoder.partial or self.large is not None) and read and now - self.heard > read:
            self.adapter.on_trouble(
                f"{self.source}: silent for {read:g} s inside a message; connection closed"
            )
            self.close()
        elif stay > 0 and not self.outstanding and now - self.heard > stay:
            self.close()

    def eof_received(self) -> bool:
        """The sender has ended its side; answers still go out."""
        return self.outstanding > 0 or (self.large is not None and self.large.over)

    def pause_writing(self) -> None:
        """The peer does not read its answers: no longer read from it."""
        self.writing_paused = True
        self.throttle()

    def resume_writing(self) -> None:
        """The peer reads again."""
        self.writing_paused = False
        self.throttle()

    def throttle(self) -> None:
        """Read or not, by what is outstanding and whether the production can take more."""
        if self.transport is None or self.transport.is_closing():
            return
        adapter = self.adapter
        pause = (
            adapter.paused
            or self.writing_paused
            or self.outstanding > MAX_OUTSTANDING
            or self.waiting_bytes > adapter.settings.receive_buffer_bytes
            or (self.large is not None and self.large.full)
        )
        if pause != self.reading_paused:
            self.reading_paused = pause
            if pause:
                self.transport.pause_reading()
            else:
                self.transport.resume_reading()

    def flush(self) -> None:
        """Write the gathered answers, framed as the sender frames."""
        replies = [reply for reply in self.replies if reply is not None]
        if replies and not self.transport.is_closing():
            self.transport.write(self.framed(replies))
        self.replies.clear()
        if self.reading_paused:
            self.throttle()
        if self.adapter.settings.stay_connected == 0 and not self.outstanding:
            self.close()

    def give_up(self, text: str) -> None:
        """Hang up on a peer whose bytes cannot be understood."""
        self.close()

    def framed(self, replies: list[bytes]) -> bytes:
        """Answers as the peer gets them."""
        framing: str = self.decoder.reply_framing  # type: ignore[attr-defined]  # an assertion costs here
        if framing == "MLLP":
            return b"\x0b" + b"\x1c\r\x0b".join(replies) + b"\x1c\r"
        return b"".join([frame(reply, framing) for reply in replies])

    def close(self) -> None:
        """Close once what was written has gone out."""
        if self.transport is not None:
            self.transport.close()

    def abort(self) -> None:
        """Close at once."""
        if self.transport is not None:
            self.transport.abort()
