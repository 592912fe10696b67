"""Names that stay with their message: chosen before the first try, kept on the disk until the message is delivered.

A name with a time or a counter in it would be another one with each try, and a try whose answer was lost, or a crash,
would leave the message under two names. Every worker of an item shares one :class:`FixedNames`, so that no two messages
on their way have the same name.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import threading
import time
import weakref
from collections import Counter, deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from hie_runtime.protocols.base import AdapterContext
from hie_runtime.protocols.file.names import file_name

# Names of messages that failed and were never tried again are kept so long.
KEPT_SECONDS = 30 * 86_400.0
# An operation has at most so many deliveries that are not on the journal (hosts.operation: UNRECORDED_SHARES).
UNNOTED = 500
# Lines that say nothing any more are left in the file up to so many.
SLACK = 2000
# Times in names run ahead of the clock at most so far, when more than a name a millisecond is asked for.
AHEAD = datetime.timedelta(milliseconds=200)
# The clock was set back by so much: times begin again with what it says.
SET_BACK = datetime.timedelta(seconds=2)
_MILLISECOND = datetime.timedelta(milliseconds=1)
_CHANGING = re.compile(r"%#?\$?(?![fF%])[A-Za-z]|%[!$#]*\+\(")


class Fixed(NamedTuple):
    """A name; ``offset``: bytes of the file that had it when it was chosen, which the message is appended to."""

    name: str
    offset: int = 0


def changes(pattern: str) -> bool:
    """Whether a file name pattern gives another name when it is asked again."""
    return _CHANGING.search(pattern.replace("%%", "")) is not None


class FixedNames:
    """The names of one item's messages that are on their way. Calls wait for the disk and raise OSError when it refuses;
    any thread may make them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fixed: dict[str, tuple[Fixed, float]] = {}
        self._owners: dict[str, set[str]] = {}  # messages by their name
        # messages that were tried since the start and are not delivered, and how many of them have each name
        self._tried: set[str] = set()
        self._users: Counter[str] = Counter()
        self._delivered: deque[str] = deque()
        self._waiting: list[tuple[str, Fixed | None, float]] = []  # changes that are not in the file
        self._lines = 0
        self._last: datetime.datetime | None = None
        self._lock = threading.RLock()
        self._load()

    @staticmethod
    def of(context: AdapterContext) -> FixedNames:
        """Those of an item, for all its workers. Raises OSError."""
        path = context.data / "file-names" / (file_name("%f", context.item, lambda _name: False) + ".names")
        with _opening:
            found = _open.get(path)
            if found is None:
                found = _open[path] = FixedNames(path)
        return found

    @property
    def lock(self) -> threading.RLock:
        """Held by whoever chooses names until they are fixed."""
        return self._lock

    def get(self, message: str) -> Fixed | None:
        """The name of a message that was tried before and is tried again."""
        with self._lock:
            if message not in self._fixed:
                return None
            self._try(message)
            return self._fixed[message][0]

    def _moment(self) -> datetime.datetime:
        """Now, for a name: no two of an item within one millisecond."""
        now = datetime.datetime.now().astimezone()
        moment = now if self._last is None else max(now, self._last + _MILLISECOND)
        if moment - now > SET_BACK:
            moment = now
        elif moment - now > AHEAD:
            time.sleep((moment - now - AHEAD).total_seconds())
        self._last = moment
        return moment

    def choose(self, pattern: str, source: str, exists: Callable[[str], bool]) -> str:
        """A name for a new message that no other has that is on its way, as far as the pattern can tell them apart.
        Raises AdapterError for a pattern that gives none."""
        with self._lock:
            return file_name(pattern, source, lambda name: self.is_used(name) or exists(name), self._moment())

    def is_used(self, name: str) -> bool:
        """Whether a message that is on its way has it."""
        return name in self._users

    def fix(self, message: str, fixed: Fixed) -> None:
        """A message has this name from now on; :meth:`sync` brings it to the disk."""
        with self._lock:
            # whoever had the name before is delivered, or was not tried since the start: it gets another one then
            for other in self._owners.get(fixed.name, set()) - self._tried:
                self._change(other, None)
            self._change(message, fixed)
            self._try(message)

    def _try(self, message: str) -> None:
        if message not in self._tried:
            self._tried.add(message)
            self._users[self._fixed[message][0].name] += 1

    def _change(self, message: str, fixed: Fixed | None) -> None:
        change = (message, fixed, time.time())
        self._waiting.append(change)
        self._apply(*change)

    def sync(self) -> None:
        """All names are on stable storage when it returns."""
        with self._lock:
            self._append(sync=True)

    def delivered(self, messages: Iterable[str]) -> None:
        """Others may have these names now. They are still known until their delivery is certainly noted."""
        with self._lock:
            for message in messages:
                if message in self._tried:
                    name = self._fixed[message][0].name
                    self._tried.discard(message)
                    self._users[name] -= 1
                    if not self._users[name]:
                        del self._users[name]
                    self._delivered.append(message)
            while len(self._delivered) > UNNOTED:
                self._change(self._delivered.popleft(), None)
            if len(self._waiting) > SLACK:
                self._append(sync=False)

    def _load(self) -> None:
        if not self._path.exists():
            return
        oldest = time.time() - KEPT_SECONDS
        for line in self._path.read_text("utf-8").splitlines():
            try:
                message, *rest = json.loads(line)
                fixed = Fixed(str(rest[0]), int(rest[1])) if rest else None
                at = float(rest[2]) if rest else 0.0
            except (ValueError, TypeError, IndexError):
                continue  # a last line that a crash cut off
            self._apply(str(message), fixed if at >= oldest else None, at)
        self._compact()

    def _apply(self, message: str, fixed: Fixed | None, at: float) -> None:
        old = self._fixed.pop(message, None)
        if old is not None:
            owners = self._owners[old[0].name]
            owners.discard(message)
            if not owners:
                del self._owners[old[0].name]
        if fixed is not None:
            self._fixed[message] = (fixed, at)
            self._owners.setdefault(fixed.name, set()).add(message)

    def _append(self, *, sync: bool) -> None:
        if not self._waiting:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # the line end in front ends a line that a crash cut off
        text = "".join("\n" + _line(*change) for change in self._waiting)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(text)
            if sync:
                file.flush()
                os.fsync(file.fileno())
        self._lines += len(self._waiting)
        self._waiting = []
        if self._lines > 2 * len(self._fixed) + SLACK:
            self._compact()

    def _compact(self) -> None:
        part = self._path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as file:
            file.writelines(_line(message, *kept) + "\n" for message, kept in self._fixed.items())
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, self._path)
        self._lines = len(self._fixed)


_opening = threading.Lock()
_open: weakref.WeakValueDictionary[Path, FixedNames] = weakref.WeakValueDictionary()


def _line(message: str, fixed: Fixed | None, at: float) -> str:
    return json.dumps([message, *fixed, at] if fixed is not None else [message])
