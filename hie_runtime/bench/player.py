"""Plays messages over MLLP in order and judges the acknowledgements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from hie_runtime.config.model import TLSConfig
from hie_runtime.messages.hl7.ack import read_reply
from hie_runtime.protocols.base import AdapterContext
from hie_runtime.protocols.mllp.outbound import MLLPOutboundAdapter
from hie_runtime.protocols.mllp.settings import MLLPOutboundSettings


class PlayedMessage(NamedTuple):
    """A message and the file it is from."""

    file: str
    raw: bytes


class Player:
    """One connection; ``on_reply`` gets file, control id, code and text of each acknowledgement."""

    def __init__(
        self, host: str, port: int, *, window: int, timeout: float, ca: Path | None,
        on_reply: Callable[[str, str, str, str], None],
    ) -> None:  # fmt: skip
        settings = MLLPOutboundSettings(
            ip_address=host,
            port=port,
            send_window=window,
            response_timeout=timeout,
            ssl_config="play" if ca else "",
        )
        tls = {"play": TLSConfig(ca_file=str(ca.resolve()))} if ca else {}
        self._adapter = MLLPOutboundAdapter(settings, AdapterContext("send", Path(), Path(), tls=tls))
        self._on_reply = on_reply
        self.accepted = 0

    async def play(self, messages: Sequence[PlayedMessage]) -> None:
        """Send all. Raises DeliveryError when the receiver cannot be reached or does not answer."""

        def judge(position: int, reply: bytes | None) -> bool:
            message = messages[position]
            found = read_reply(reply or b"")
            code = found.msa1 if found.has_msa else ""
            self.accepted += code in ("AA", "CA")
            header = message.raw[: message.raw.find(b"\r")].split(message.raw[3:4], 10)
            control_id = header[9].decode("latin-1") if len(header) > 9 else ""
            text = found.msa3 if found.has_msa else "the reply is not an acknowledgement"
            self._on_reply(message.file, control_id, code, text)
            return True

        try:
            await self._adapter.send_many([message.raw for message in messages], [""] * len(messages), judge)
        finally:
            await self._adapter.disconnect()
