"""How far long work is, on the console: a line that is written over on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType

_SOON = 0.1  # seconds between two looks on a terminal
_SELDOM = 5.0  # seconds between two lines in a log


class ConsoleProgress:
    """Tells ``stage done/total`` on stderr. Work shorter than a moment says nothing."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._next = time.monotonic() + (_SOON if self._terminal else _SELDOM)
        self._shown = False

    def __enter__(self) -> ConsoleProgress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown and self._terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Called often; costs nothing between two looks."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (_SOON if self._terminal else _SELDOM)
        self._shown = True
        text = f"{stage}: {done} of {total}"
        if self._terminal:
            width = 24
            full = width * done // max(1, total)
            print(
                f"\r\033[K{stage:12}[{'#' * full}{'.' * (width - full)}] {done} of {total}",
                end="",
                file=sys.stderr,
                flush=True,
            )
        else:
            print(text, file=sys.stderr, flush=True)
