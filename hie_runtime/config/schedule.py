"""Schedules of items: START and STOP events (iris-semantics 4.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from hie_runtime.errors import HIEError

_EVENT = re.compile(
    r"^(START|STOP):(?:WEEK-(\*|\d{2})-(\*|\d{2})|(\*|\d{4})-(\*|\d{2})-(\*|\d{2}))T(\d{2}):(\d{2}):(\d{2})$"
)
LOOK_BACK_DAYS = 800


class ScheduleError(HIEError):
    """A schedule that cannot be read; says which event and what is allowed."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event: from its moments on the item is wanted started or stopped. None stands for ``*``."""

    start: bool
    at: time
    week: int | None = None
    weekday: int | None = None
    weekly: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None

    def falls_on(self, day: date) -> bool:
        """Whether the event happens on that day."""
        if self.weekly:
            # IRIS: 00 Sunday .. 06 Saturday; nn = the nth such weekday of the month
            right_day = self.weekday is None or (day.weekday() + 1) % 7 == self.weekday
            return right_day and (self.week is None or (day.day - 1) // 7 + 1 == self.week)
        return (
            self.year in (None, day.year) and self.month in (None, day.month) and self.day in (None, day.day)
        )


def parse_schedule(text: str) -> list[Event]:
    """The events of a schedule; an empty text has none. Raises ScheduleError."""
    return [_event(part.strip()) for part in text.split(",")] if text.strip() else []


def _event(part: str) -> Event:
    match = _EVENT.match(part)
    if match is None:
        raise ScheduleError(
            f"schedule event {part!r} is not ACTION:YYYY-MM-DDThh:mm:ss or ACTION:WEEK-nn-ddThh:mm:ss with ACTION START or STOP"
        )
    action, week, weekday, year, month, day, hour, minute, second = match.groups()
    try:
        at = time(int(hour), int(minute), int(second))
        number = [None if value in (None, "*") else int(value) for value in (week, weekday, year, month, day)]
        if number[2] is not None and number[3] is not None and number[4] is not None:
            date(number[2], number[3], number[4])
        if (number[1] or 0) > 6 or not 0 < (number[3] or 1) < 13 or not 0 < (number[4] or 1) < 32:
            raise ValueError("weekdays are 00 to 06, months 01 to 12, days 01 to 31")
    except ValueError as error:
        raise ScheduleError(f"schedule event {part!r}: {error}") from error
    # once a field is * every field to its left counts as *
    if number[4] is None:
        number[3] = number[2] = None
    elif number[3] is None:
        number[2] = None
    return Event(
        action == "START", at, number[0], number[1], week is not None, number[2], number[3], number[4]
    )


def wanted_running(events: list[Event], now: datetime) -> bool:
    """The state of the latest past event; before any event: running only if the next one is a STOP, or there is none."""
    latest = max(_past(events, now), default=None, key=lambda pair: pair[0])
    if latest is not None:
        return latest[1].start
    return not any(event.start for event in events)


def _past(events: list[Event], now: datetime) -> Iterator[tuple[datetime, Event]]:
    for event in events:
        if event.year and event.month and event.day:
            moment = datetime.combine(date(event.year, event.month, event.day), event.at, now.tzinfo)
            if moment <= now:
                yield moment, event
            continue
        for back in range(LOOK_BACK_DAYS):
            day = now.date() - timedelta(days=back)
            moment = datetime.combine(day, event.at, now.tzinfo)
            if moment <= now and event.falls_on(day):
                yield moment, event
                break
