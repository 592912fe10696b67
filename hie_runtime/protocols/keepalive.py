"""TCP keepalive: the system asks a silent peer whether it is still there, and ends the connection of one that is gone
without a word (a half-open connection)."""

from __future__ import annotations

import socket
from typing import Any

# Silence after which a peer is asked, where no setting says it. Firewalls forget idle connections after minutes.
IDLE_SECONDS = 60.0
PROBES = 3


def keep_alive(sock: Any, seconds: float = IDLE_SECONDS) -> None:
    """Ask after so many silent seconds, then thrice within as many again; 0: never. A socket that is none of TCP, is
    closed, or None is left as it is."""
    if sock is None or not seconds or sock.family not in (socket.AF_INET, socket.AF_INET6):
        return
    every = max(1, int(seconds))
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in (
            ("TCP_KEEPIDLE", every),
            ("TCP_KEEPINTVL", max(1, every // PROBES)),
            ("TCP_KEEPCNT", PROBES),
        ):
            if hasattr(socket, name):
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    except OSError:  # closed meanwhile
        return
