"""Times that come: each is a message, and noted as past once that is stored."""

from __future__ import annotations

import asyncio
import os
import time
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from cronsim import CronSim

from hie_runtime.protocols.base import AdapterContext, AdapterError, Received
from hie_runtime.protocols.file.names import file_name
from hie_runtime.protocols.polling import PollingInboundAdapter
from hie_runtime.protocols.timer.settings import TimerSettings, split_times

# A clock that is set, a machine that slept: looked at again at least so often.
LONGEST_SLEEP = 30.0
# A time that is later by no more than this was not missed.
PUNCTUAL = 5.0


class TimerAdapter(PollingInboundAdapter[TimerSettings]):
    """Keeps the last time it was due on the disk, so that a restart neither repeats nor forgets one."""

    def __init__(self, settings: TimerSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        name = file_name("%f", context.item, lambda _n: False)
        self._path = context.data / "timer-services" / f"{name}.last"
        self._last = 0.0
        self._cron, self._zone = split_times(settings.times) if settings.times.strip() else ("", None)

    async def start(self) -> None:
        """Read when it was last due. Raises AdapterError when that cannot be read."""
        now = time.time()
        try:
            self._last = float(self._path.read_text("ascii"))
        except FileNotFoundError:
            await asyncio.to_thread(self._note, now)  # begins now: nothing was missed before
        except (OSError, ValueError) as error:
            raise AdapterError(
                f"{self._path}: the last time cannot be read ({error}); delete it to begin now"
            ) from error
        await super().start()

    async def probe(self) -> str:
        """Nothing to connect to."""
        return "needs no connection"

    async def look(self) -> Sequence[Received]:
        """A message when a time has come."""
        now = time.time()
        due = self._next(self._last)
        if due is None or due > now:
            return ()
        while (following := self._next(due)) is not None and following <= now:
            due = following
        if self.settings.missed == "skip" and now - due > PUNCTUAL:
            await asyncio.to_thread(self._note, due)
            return ()
        return [Received((self._body(due),), f"due {self._shown(due).isoformat()}", due)]

    async def mark(self, stored: Sequence[Received]) -> None:
        """Note the time. Raises OSError."""
        await asyncio.to_thread(self._note, max(received.origin for received in stored))

    def pause_seconds(self) -> float:
        """Until the next time comes."""
        due = self._next(self._last)
        return LONGEST_SLEEP if due is None else min(max(due - time.time(), 0.01), LONGEST_SLEEP)

    def _next(self, moment: float) -> float | None:
        """The first time after a moment; None when no more come."""
        if not self._cron:
            return moment + self.settings.call_interval
        found = next(CronSim(self._cron, self._shown(moment)), None)
        return None if found is None else found.timestamp()

    def _shown(self, moment: float) -> datetime:
        zone: tzinfo | None = self._zone
        shown = datetime.fromtimestamp(moment, zone or UTC)
        return shown if zone else shown.astimezone()

    def _body(self, due: float) -> bytes:
        at = self._shown(due)
        values = {"{due}": at.isoformat(timespec="seconds"), "{due:hl7}": at.strftime("%Y%m%d%H%M%S%z"), "{id}": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.context.item} {due}"))}  # fmt: skip
        text = self.settings.body
        for place, value in values.items():
            text = text.replace(place, value)
        if text.startswith("MSH"):
            text = text.replace("\r\n", "\r").replace("\n", "\r")
        return text.encode()

    def _note(self, moment: float) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        with part.open("w", encoding="ascii") as file:
            file.write(repr(moment))
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, self._path)
        self._last = moment
