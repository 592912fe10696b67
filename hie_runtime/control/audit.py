"""The audit log: every change made through the control API, appended and never rewritten."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

AUDIT_FILE = "audit.jsonl"


class AuditLog:
    """Who, when, what, before and after; one JSON line each, on disk when :meth:`write` returns."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / AUDIT_FILE

    def write(self, who: str, what: str, details: dict[str, Any]) -> None:
        """Append one entry. Raises OSError when it cannot be written; then the change must not be made."""
        line = json.dumps({"at": round(time.time(), 3), "who": who, "what": what, **details}) + "\n"
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line.encode())
            os.fsync(handle)
        finally:
            os.close(handle)
