"""Settings of the timer service."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cronsim import CronSim, CronSimError
from pydantic import field_validator

from hie_runtime.components.settings import Kind, setting
from hie_runtime.protocols.polling import PollingSettings

_ZONE = re.compile(r"^\s*TZ=(\S+)\s+")


class TimerSettings(PollingSettings):
    """When, and what."""

    times: str = setting(
        "",
        help="Times as cron: minute hour day month weekday, e.g. 30 7 * * 1-5; TZ=Europe/London in front for a zone; empty = every call_interval",
    )
    call_interval: float = setting(
        60.0,
        iris="CallInterval",
        unit="s",
        ge=0.1,
        le=604_800,
        help="Seconds from one message to the next, where times is empty",
    )
    body: str = setting(
        '{"due": "{due}"}',
        kind=Kind.LINES,
        help="The message: {due} the time it was due (ISO 8601), {due:hl7} as HL7 writes it, {id} an id of its own; a line end is CR in HL7",
    )
    missed: Literal["once", "skip"] = setting(
        "once",
        help="Times that passed while the service did not run: once = one message for all of them, skip = none",
    )

    @field_validator("times")
    @classmethod
    def _readable(cls, text: str) -> str:
        if text.strip():
            split_times(text)
        return text


def split_times(text: str) -> tuple[str, ZoneInfo | None]:
    """The cron expression and its zone, None for the machine's. Raises ValueError that says what is wrong."""
    found = _ZONE.match(text)
    zone = None
    if found:
        try:
            zone = ZoneInfo(found[1])
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"TZ={found[1]}: no such time zone, e.g. Europe/London") from error
        text = text[found.end() :]
    try:
        next(CronSim(text.strip(), datetime.now(UTC)))
    except CronSimError as error:
        raise ValueError(f"{text.strip()!r}: {error}; minute hour day month weekday are expected") from error
    except StopIteration as error:
        raise ValueError(f"{text.strip()!r}: never comes") from error
    return text.strip(), zone
