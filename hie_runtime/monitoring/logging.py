"""Structured logs: JSON lines for machines, a ring for the Studio. No patient data at info or above.

Message bodies and field values are only ever logged at debug level; everything else names items,
message ids, connections and reasons.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections import deque
from dataclasses import dataclass
from typing import TextIO

LEVELS = {"debug": 10, "info": 20, "warning": 30, "error": 40}


@dataclass(frozen=True, slots=True)
class LogRecord:
    """One event. ``event`` is a stable name, ``text`` a sentence."""

    at: float
    level: str
    item: str
    event: str
    text: str


class RuntimeLog:
    """The log of one production: the last ``keep`` records in memory, and JSON lines on ``stream``."""

    def __init__(self, stream: TextIO | None = None, level: str = "info", keep: int = 5000) -> None:
        self._stream = stream
        self._level = LEVELS[level]
        self._records: deque[LogRecord] = deque(maxlen=keep)
        self._repeats: dict[tuple[str, str, str], tuple[float, int]] = {}

    def write(self, level: str, item: str, event: str, text: str) -> None:
        """Record an event. The same text again within ten seconds is counted, not written."""
        now = time.time()
        key = (item, event, text)
        since, count = self._repeats.get(key, (0.0, 0))
        if now - since < 10 and level != "debug":
            self._repeats[key] = (since, count + 1)
            return
        if count:
            text = f"{text} (and {count} more times)"
        if len(self._repeats) > 1000:
            self._repeats.clear()
        self._repeats[key] = (now, 0)
        record = LogRecord(now, level, item, event, text)
        self._records.append(record)
        if self._stream is not None and LEVELS[level] >= self._level:
            line = {"at": round(now, 3), "level": level, "item": item, "event": event, "text": text}
            print(json.dumps({k: v for k, v in line.items() if v != ""}), file=self._stream, flush=True)

    def latest(self, limit: int, level: str = "info") -> list[LogRecord]:
        """The latest records at or above a level, oldest first."""
        wanted = LEVELS.get(level, 20)
        return [record for record in self._records if LEVELS[record.level] >= wanted][-limit:]


class ItemLog:
    """The log as one item sees it."""

    def __init__(self, log: RuntimeLog, item: str, *, trace: bool = False) -> None:
        self._log = log
        self._item = item
        self.tracing = trace

    def trace(self, text: str) -> None:
        """A trace event; written only when the item logs trace events."""
        if self.tracing:
            self._log.write("debug", self._item, "trace", text)

    def info(self, event: str, text: str) -> None:
        """Something worth knowing."""
        self._log.write("info", self._item, event, text)

    def warning(self, event: str, text: str) -> None:
        """Something to look at."""
        self._log.write("warning", self._item, event, text)

    def error(self, event: str, text: str) -> None:
        """Something that went wrong."""
        self._log.write("error", self._item, event, text)


def quiet_libraries(stream: TextIO = sys.stderr) -> None:
    """Send warnings of libraries (asyncio, aiohttp) to the same place, as plain lines."""
    logging.basicConfig(stream=stream, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
