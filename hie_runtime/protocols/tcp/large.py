"""A large message goes to a file while it is received, whatever its framing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hie_runtime.messages.hl7.framing import parse_framing
from hie_runtime.messages.large import Outline
from hie_runtime.protocols.mllp.large import LargeFrame
from hie_runtime.protocols.tcp.framing import Framing

_MLLP = parse_framing("MLLP")


class LargeMessage(LargeFrame):
    """The rest of a message that has grown large; see LargeFrame. ``missing``: counted: bytes still to come."""

    def __init__(
        self,
        folder: Path,
        framing: Framing,
        held: bytes,
        limit: int,
        missing: int,
        *,
        ended: Callable[[Outline | None, bytes], None],
        throttled: Callable[[], None],
    ) -> None:
        self._rules = framing
        self._missing = missing
        before = framing.start if framing.kind == "framed" and not framing.bare else b""
        # a beginning of the end mark at the end of what is held is looked at again with what follows
        kept = 0 if framing.kind == "counted" else min(len(held), len(framing.end) - 1)
        body, tail = held[: len(held) - kept], held[len(held) - kept :]
        super().__init__(folder, _MLLP, [before + body], limit, ended=ended, throttled=throttled)
        self._held = tail

    def feed(self, data: bytes) -> None:
        """Take the next bytes."""
        if self._last is not None:
            self._last += data
        elif self._rules.kind == "counted":
            self._feed_counted(data)
        else:
            self._feed_marked(data)
        if self.full:
            self._throttled()

    def _feed_counted(self, data: bytes) -> None:
        part = data[: self._missing]
        self._missing -= len(part)
        self._take(part)
        if self._missing:
            self._more.set()
        else:
            self._finish(data[len(part) :])

    def _feed_marked(self, data: bytes) -> None:
        data = self._held + data
        self._held = b""
        end, line = self._rules.end, self._rules.kind == "line"
        if line:
            at = min((i for mark in end if (i := data.find(mark)) >= 0), default=-1)
        else:
            at = data.find(end)
        if at >= 0:
            behind = b"" if line or self._rules.bare else end
            self._take(data[:at] + behind)
            self._finish(data[at + (1 if line else len(end)) :])
            return
        keep = 0 if line else len(end) - 1
        if keep:
            data, self._held = data[:-keep], data[-keep:]
        self._take(data)
        self._more.set()
