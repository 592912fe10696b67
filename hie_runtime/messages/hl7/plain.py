"""Plain messages: the usual ones, whose header can be read by splitting bytes."""

from __future__ import annotations

_TRAILERS = frozenset((b"BTS", b"FTS"))


def plain_header(raw: bytes) -> list[bytes] | None:
    """The fields of MSH (``MSH`` itself first, so element n is MSH-n+1) of a plain message; None for any other.

    Plain is: starts with MSH and the standard separators, MSH reaches MSH-12, segments end with CR only, and it
    is one message: neither a second MSH nor a batch trailer.
    """
    end = raw.find(b"\r")
    if (
        raw[:9] != b"MSH|^~\\&|"
        or end < 0
        or raw.find(b"\n") >= 0  # half the time of "in"
        or (raw.rfind(b"MSH") > 0 and raw.find(b"\rMSH") >= 0)  # from behind it takes half the time
        or raw[(last := raw.rfind(b"\r", 0, -1) + 1) : last + 3] in _TRAILERS
    ):
        return None
    fields = raw[:end].split(b"|")
    return fields if len(fields) > 11 else None
