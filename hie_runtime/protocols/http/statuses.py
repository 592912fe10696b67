"""What an HTTP status means for a message, and what a message's content type is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from hie_runtime.protocols.base import AdapterError

_RANGE = re.compile(r"^(\d{3})(?:-(\d{3}))?$")
_HL7 = (b"MSH", b"FHS", b"BHS")


@dataclass(frozen=True, slots=True)
class Statuses:
    """A setting such as ``408,425,429,500-599``."""

    ranges: tuple[tuple[int, int], ...]

    def __contains__(self, status: int) -> bool:
        return any(low <= status <= high for low, high in self.ranges)


def parse_statuses(text: str, item: str, setting: str) -> Statuses:
    """The statuses of a setting. Raises AdapterError naming item and setting."""
    ranges = []
    for part in (piece.strip() for piece in text.split(",")):
        if not part:
            continue
        match = _RANGE.match(part)
        low = int(match[1]) if match else 0
        high = int(match[2] or match[1]) if match else 0
        if not 100 <= low <= high <= 599:
            raise AdapterError(
                f'item "{item}", {setting}: {part!r} is no status or range of them, e.g. 200-299'
            )
        ranges.append((low, high))
    return Statuses(tuple(ranges))


def named(status: int) -> str:
    """A status with its usual name; the peer's own words are not shown, they may quote the message."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def retry_after(header: str, most: float) -> float:
    """Seconds that a Retry-After header asks to wait, at most ``most``; 0 for none (RFC 9110 section 10.2.3)."""
    text = header.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:9]), most)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, min((until - datetime.now(UTC)).total_seconds(), most))


def guessed_type(message: bytes) -> str:
    """Content type of a message by its beginning."""
    start = message[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:3] in _HL7:
        return "application/hl7-v2"
    if start[:1] in (b"{", b"["):
        return "application/json"
    if start[:1] == b"<":
        return "application/xml"
    return "application/octet-stream"
