"""Frames between the engine and its workers: a JSON head and bodies, with their lengths before them.

``length of the head (4 bytes) | length of all bodies (8 bytes) | head | bodies joined``, lengths in
network order. The head holds the size of each body under ``sizes``.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import IO, Any

_LENGTHS = struct.Struct("!IQ")
MAX_HEAD = 1 << 30
MAX_BODIES = 1 << 40


def encode(head: dict[str, Any], bodies: Sequence[bytes] = ()) -> list[bytes]:
    """A frame as pieces to write in turn; large bodies are not copied."""
    text = json.dumps({**head, "sizes": [len(body) for body in bodies]}, separators=(",", ":")).encode()
    return [_LENGTHS.pack(len(text), sum(map(len, bodies))) + text, *bodies]


def write(stream: IO[bytes], frame: Sequence[bytes]) -> None:
    """Write a frame and flush. Raises OSError when the other side is gone."""
    # one write for small frames: a system call each would cost more than joining
    if len(frame) > 1 and sum(map(len, frame)) < 1 << 20:
        stream.write(b"".join(frame))
    else:
        for piece in frame:
            stream.write(piece)
    stream.flush()


def read(stream: IO[bytes]) -> tuple[dict[str, Any], list[bytes]] | None:
    """The next frame as head and bodies; None when the other side is gone or wrote no frame."""
    lengths = _exactly(stream, _LENGTHS.size)
    if lengths is None:
        return None
    head_size, body_size = _LENGTHS.unpack(lengths)
    if head_size > MAX_HEAD or body_size > MAX_BODIES:
        return None
    text = _exactly(stream, head_size)
    joined = _exactly(stream, body_size)
    if text is None or joined is None:
        return None
    try:
        head = json.loads(text)
        if head["sizes"] == [body_size]:  # one large message is not copied
            return head, [joined]
        bodies = []
        start = 0
        for size in head["sizes"]:
            bodies.append(joined[start : start + size])
            start += size
    except (ValueError, KeyError, TypeError):
        return None
    return head, bodies


def _exactly(stream: IO[bytes], size: int) -> bytes | None:
    data = stream.read(size) if size else b""
    return data if data is not None and len(data) == size else None
