"""Services that wait for the answer of a target (ack mode App), and the targets' answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection

Root = tuple[int, int]
# ok, reply of the target or None, why not
Answered = Callable[[bool, bytes | None, str], None]


class Replies:
    """Waiting messages by their root (block, index). Only in memory: after a crash nobody waits."""

    def __init__(self) -> None:
        self._waits: dict[Root, tuple[Answered, asyncio.Handle | None]] = {}
        self._only: dict[Root, Collection[str]] = {}

    @property
    def waiting(self) -> int:
        """How many wait; 0 lets the hot path skip everything here."""
        return len(self._waits)

    def wait(self, root: Root, timeout: float, answered: Answered) -> None:
        """Call ``answered`` once with the first answer, or with a timeout after ``timeout`` seconds (-1: never)."""
        timer = None
        if timeout >= 0:
            text = f"no answer from the targets within {timeout:g} s"
            timer = asyncio.get_running_loop().call_later(timeout, self._end, root, False, None, text)
        self._waits[root] = (answered, timer)

    def restrict(self, root: Root, items: Collection[str]) -> None:
        """Only these items' replies count from now on (ResponseFrom of a router)."""
        if root in self._waits:
            self._only[root] = items

    def forget(self, root: Root) -> None:
        """Nobody waits any more: the message was not stored."""
        self._only.pop(root, None)
        _answered, timer = self._waits.pop(root, (None, None))
        if timer is not None:
            timer.cancel()

    def offer(self, root: Root, item: str, ok: bool, reply: bytes | None, text: str) -> None:
        """An item has finished with a message made from ``root``."""
        only = self._only.get(root)
        if only is None or item in only or (not ok and reply is None):
            self._end(root, ok, reply, text)

    def _end(self, root: Root, ok: bool, reply: bytes | None, text: str) -> None:
        wait = self._waits.pop(root, None)
        self._only.pop(root, None)
        if wait is not None:
            answered, timer = wait
            if timer is not None:
                timer.cancel()
            answered(ok, reply, text)
