"""Deliberate failures between the stages a message goes through, for tests of what survives them.

Nothing happens unless the environment says so: ``HIE_FAULT=point:n[:kind[:times]]`` lets the n-th pass of a point
(from 1) fail, and the ``times - 1`` passes after it (default 1; kill needs no more).

Kinds: ``kill`` (default; SIGKILL to the own process), ``full`` (the disk is full), ``io`` (the disk cannot be
written), ``readonly`` (the file has become read-only).
"""

from __future__ import annotations

import os
import signal
import sqlite3
from dataclasses import dataclass

from hie_runtime.errors import HIEError

VARIABLE = "HIE_FAULT"

# point -> where it is
POINTS = {
    "frames-received": "frames have been read from a connection, nothing is stored",
    "spool-part": "part of a large message is in its file, on the disk",
    "spool-whole": "a large message is in its file, nothing names the file",
    "before-insert": "a transaction is about to begin",
    "after-insert": "its rows are inserted, COMMIT has not begun",
    "after-commit": "it is durable, nobody has been told",
    "before-ack": "a service is about to acknowledge what is durable",
    "after-ack": "the acknowledgements have been handed to the connection",
    "before-mark": "what was found at a source is stored, and not marked there",
    "file-noted": "a stored file of a server is noted, it is not deleted there",
    "before-send": "an operation has taken messages and sends none yet",
    "after-send": "messages have been written to a target",
    "reply-received": "replies have come in and are not judged",
    "before-outcome": "replies are judged, the outcome is not in any transaction",
    "after-outcome": "the outcome is durable",
    "checkpoint-folded": "the log has been folded, the rest of it has not",
    "checkpoint-finished": "the log is folded whole",
    "purge": "blocks are deleted, COMMIT has not begun",
    "reload": "a changed workspace is being applied",
    "recovery": "the journal is open after a start, no item runs",
    "worker-sent": "messages have been handed to a worker process",
    "worker-answered": "a worker process has answered, nothing of it is stored",
}

_SQLITE = {
    "full": ("SQLITE_FULL", "database or disk is full"),
    "io": ("SQLITE_IOERR_WRITE", "disk I/O error"),
    "readonly": ("SQLITE_READONLY", "attempt to write a readonly database"),
}


class DiskFault(sqlite3.OperationalError):
    """A disk that fails on purpose; what SQLite raises for a real one."""


class FaultError(HIEError):
    """HIE_FAULT cannot be read; says what is allowed."""


@dataclass(slots=True)
class _Armed:
    point: str
    at: int
    kind: str = "kill"
    times: int = 1
    passes: int = 0


def parse(text: str) -> _Armed | None:
    """What the environment asks for; None for nothing. Raises FaultError."""
    if not text:
        return None
    point, *rest = text.split(":")
    try:
        armed = _Armed(
            point,
            int(rest[0]) if rest else 1,
            rest[1] if len(rest) > 1 else "kill",
            int(rest[2]) if len(rest) > 2 else 1,
        )
    except ValueError:
        armed = _Armed("", 0)
    if armed.point not in POINTS or armed.kind not in ("kill", *_SQLITE):
        raise FaultError(
            f"{VARIABLE}={text!r}: point:n[:kind[:times]] is expected; points are {', '.join(POINTS)}; "
            f"kinds are kill, {', '.join(_SQLITE)}"
        )
    return armed


_armed = parse(os.environ.get(VARIABLE, ""))


def fault_point(name: str) -> None:
    """Fail here if this pass of this point was asked to. Raises DiskFault for a failing disk."""
    if _armed is None or _armed.point != name:
        return
    _armed.passes += 1
    if not _armed.at <= _armed.passes < _armed.at + _armed.times:
        return
    if _armed.kind == "kill":
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    code, text = _SQLITE[_armed.kind]
    error = DiskFault(text)
    error.sqlite_errorname = code
    raise error
