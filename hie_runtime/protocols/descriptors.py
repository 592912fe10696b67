"""How many files and sockets this process may have open, and how near it is to that."""

from __future__ import annotations

import sys
from typing import Any

# Kept free of peers for the journal's files, the targets' connections and the control API.
RESERVED = 256


def raise_limit(wanted: int | None = None) -> None:
    """Let this process open ``wanted`` descriptors (None: all that the hard limit allows).

    On Windows sockets are not counted, so there is nothing to do.
    """
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = 1 << 20 if hard == resource.RLIM_INFINITY else hard
    goal = most if wanted is None else min(wanted, most)
    if soft != resource.RLIM_INFINITY and soft < goal:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (goal, hard))
        except (OSError, ValueError):
            return  # macOS: the kernel's own bound is below the hard limit; what there is stays


def limit() -> int | None:
    """Descriptors this process may have open; None when they are not counted."""
    if sys.platform == "win32":
        return None
    import resource

    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return None if soft == resource.RLIM_INFINITY else soft


def peer_limit() -> int | None:
    """Descriptors that peers may take; past them the reserve begins."""
    most = limit()
    return None if most is None else most - min(RESERVED, most // 4)


def number_of(transport: Any) -> int:
    """Descriptor of a transport's socket, 0 when it has none. POSIX gives out the lowest free number, so a
    high one says that all below are in use."""
    socket = transport.get_extra_info("socket")
    return int(socket.fileno()) if socket is not None else 0
