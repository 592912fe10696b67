"""A mail whose attachment is a large message: encoded and sent in pieces."""

from __future__ import annotations

import asyncio
import base64
import re
import secrets
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from typing import Any

import aiosmtplib

from hie_runtime.messages.large import Spooled
from hie_runtime.protocols.base import DeliveryError

# Bytes that make one line of base64 (RFC 2045, 6.8: at most 76 characters), and lines encoded at once.
LINE_BYTES = 57
PIECE_BYTES = LINE_BYTES * 4096
# Between two looks whether the server has taken a piece.
DRAIN_SECONDS = 0.002
# RFC 5321, 4.5.2: the server takes one dot away.
_DOT = re.compile(rb"^\.", re.MULTILINE)


class LargeMail:
    """A mail around the file of a message. compose: makes the mail with these bytes as its attachment, in base64."""

    def __init__(self, spooled: Spooled, compose: Callable[[bytes], EmailMessage]) -> None:
        self._spooled = spooled
        mark = secrets.token_bytes(LINE_BYTES)
        self._before, _, self._behind = compose(mark).as_bytes().partition(base64.b64encode(mark) + b"\r\n")

    @property
    def size(self) -> int:
        """Bytes of the mail (RFC 1870)."""
        lines = -(-self._spooled.size // LINE_BYTES)
        return len(self._before) + 4 * -(-self._spooled.size // 3) + 2 * lines + len(self._behind)

    def pieces(self) -> Iterator[bytes]:
        """What follows DATA, without the last dot. Raises LargeMessageError."""
        yield _DOT.sub(b"..", self._before)
        held = b""
        for chunk in self._spooled.chunks():
            held += chunk
            whole_lines = len(held) // PIECE_BYTES * PIECE_BYTES
            for at in range(0, whole_lines, PIECE_BYTES):
                yield _lines(held[at : at + PIECE_BYTES])
            held = held[whole_lines:]
        yield _lines(held)
        yield _DOT.sub(b"..", self._behind)

    async def send(
        self, client: aiosmtplib.SMTP, sender: str, recipients: list[str]
    ) -> tuple[dict[str, aiosmtplib.SMTPResponse], str]:
        """As ``client.sendmail``, of a client that is connected. Raises DeliveryError for a mail the server is not asked to
        take, as it says how much it takes at most."""
        await _greet(client)
        self._fits(client)
        await asyncio.to_thread(self._spooled.find_any, ())  # proved whole before any of it is sent
        size = [f"size={self.size}"] if client.supports_extension("size") else []
        await client.mail(sender, options=size)
        refused = await _ask_for(client, recipients)
        _expect(await client.execute_command(b"DATA"), aiosmtplib.SMTPStatus.start_input)
        await self._write(client)
        return refused, _expect(await client.execute_command(b"."), aiosmtplib.SMTPStatus.completed)

    def _fits(self, client: aiosmtplib.SMTP) -> None:
        most = client.esmtp_extensions.get("size", "").strip()
        if most.isdigit() and 0 < int(most) < self.size:
            text = f"the mail has {self.size} bytes (the message has {self._spooled.size}); the server takes at most {most} (SIZE)"
            raise DeliveryError(text, connection=False)

    async def _write(self, client: aiosmtplib.SMTP) -> None:
        transport, protocol = client.transport, client.protocol
        if transport is None or protocol is None:
            raise aiosmtplib.SMTPServerDisconnected("Connection lost")
        pieces = self.pieces()
        while piece := await asyncio.to_thread(next, pieces, b""):
            protocol.write(piece)
            async with asyncio.timeout(client.timeout):
                await _drained(transport)


async def _drained(transport: Any) -> None:
    """Wait until the server has taken nearly all that was written. aiosmtplib has no drain; asyncio's StreamWriter, which has, closes
    the connection when it is forgotten."""
    while transport.get_write_buffer_size() > PIECE_BYTES:
        if transport.is_closing():
            raise aiosmtplib.SMTPServerDisconnected("Connection lost")
        await asyncio.sleep(DRAIN_SECONDS)


async def _greet(client: aiosmtplib.SMTP) -> None:
    """What the server can is only known behind EHLO; old ones know none."""
    if client.is_ehlo_or_helo_needed:
        try:
            await client.ehlo()
        except aiosmtplib.SMTPHeloError:
            await client.helo()


def _expect(answer: aiosmtplib.SMTPResponse, wanted: aiosmtplib.SMTPStatus) -> str:
    if answer.code != wanted:
        raise aiosmtplib.SMTPDataError(answer.code, answer.message)
    return answer.message


async def _ask_for(client: aiosmtplib.SMTP, recipients: list[str]) -> dict[str, aiosmtplib.SMTPResponse]:
    """Those the server refuses. Raises SMTPRecipientsRefused when it refuses all."""
    refused: list[aiosmtplib.SMTPRecipientRefused] = []
    for recipient in recipients:
        try:
            await client.rcpt(recipient)
        except aiosmtplib.SMTPRecipientRefused as error:
            refused.append(error)
    if len(refused) == len(recipients):
        raise aiosmtplib.SMTPRecipientsRefused(refused)
    return {one.recipient: aiosmtplib.SMTPResponse(one.code, one.message) for one in refused}


def _lines(data: bytes) -> bytes:
    return base64.encodebytes(data).replace(b"\n", b"\r\n")
