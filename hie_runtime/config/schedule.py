"""Schedules of items: START and STOP events in IRIS syntax or as cron, in a time zone (iris-semantics 4.2).

    START:*-*-*T08:00:00,STOP:*-*-*T17:00:00
    START:CRON 0 8 * * 1-5,STOP:CRON 30 17 * * 1-5
    TZ=Europe/London START:WEEK-*-01T08:30:00,STOP:WEEK-*-05T18:00:00

At any moment the state is that of the latest past event. A time that a change of the clocks leaves out comes at that change, one that
comes twice counts once, the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import islice, takewhile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cronsim import CronSim, CronSimError

from hie_runtime.errors import HIEError

_ZONE = re.compile(r"^\s*TZ=(\S+)\s+")
_BETWEEN = re.compile(r",(?=\s*(?:START|STOP):)")
_CRON = re.compile(r"^(START|STOP):CRON\s+(.+)$")
_EVENT = re.compile(
    r"^(START|STOP):(?:WEEK-(\*|\d{2})-(\*|\d{2})|(\*|\d{4})-(\*|\d{2})-(\*|\d{2}))T(\d{2}):(\d{2}):(\d{2})$"
)
LOOK_BACK_DAYS = 800
MOST_OCCURRENCES = 20_000
# Ticks of a cron event looked at: near a change of the clocks the last one may still be to come.
_TICKS = 5


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


@dataclass(frozen=True, slots=True)
class CronEvent:
    """An event at each tick of a cron expression (minute, hour, day, month, weekday)."""

    start: bool
    expression: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """Events, and the time zone their times are in; None is that of the machine."""

    events: tuple[Event | CronEvent, ...] = ()
    zone: ZoneInfo | None = None


def parse_schedule(text: str) -> Schedule:
    """Read a schedule; an empty text has no events. Raises ScheduleError."""
    found = _ZONE.match(text)
    rest = text[found.end() :] if found else text
    zone = _zone(found[1]) if found else None
    parts = [part.strip() for part in _BETWEEN.split(rest)] if rest.strip() else []
    return Schedule(tuple(_cron(part) or _event(part) for part in parts), zone)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ScheduleError(f"time zone {name!r} is not known; e.g. Europe/London") from error


def _cron(part: str) -> CronEvent | None:
    found = _CRON.match(part)
    if found is None:
        return None
    if len(found[2].split()) != 5:
        raise ScheduleError(
            f"schedule event {part!r}: five fields are expected (minute hour day month weekday), {len(found[2].split())} found"
        )
    try:
        CronSim(found[2], datetime(2026, 1, 1))
    except CronSimError as error:
        raise ScheduleError(f"schedule event {part!r}: {error}") from error
    return CronEvent(found[1] == "START", found[2])


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


def wanted_running(schedule: Schedule, now: datetime) -> bool:
    """The state of the latest past event; before any event: running only if the next one is a STOP, or there is none.

    now: a moment; without a time zone it is a time on the wall, and clocks never change."""
    clock = _Clock.of(schedule.zone, now)
    latest: tuple[float, bool] | None = None
    for event in schedule.events:
        moment = clock.latest(event)
        if moment is not None and (latest is None or moment >= latest[0]):
            latest = (moment, event.start)
    if latest is not None:
        return latest[1]
    return not any(event.start for event in schedule.events)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One moment of an event: seconds since 1970 UTC, and whether the item is wanted started from then on."""

    moment: float
    start: bool


def occurrences(schedule: Schedule, after: datetime, until: datetime) -> list[Occurrence]:
    """All moments of the events after one moment and up to another, in order; the last of several at once counts.

    Both are moments with a time zone. At most ``MOST_OCCURRENCES``, the first ones."""
    clock = _Clock.of(schedule.zone, after)
    end = clock.wall + (until - after) + timedelta(hours=3)
    found: list[tuple[float, int, bool]] = []
    for number, event in enumerate(schedule.events):
        for wall in islice(clock.ahead(event, end), MOST_OCCURRENCES):
            moment = clock.at(wall)
            if clock.moment < moment <= until.timestamp():
                found.append((moment, number, event.start))
    return [Occurrence(moment, start) for moment, _, start in sorted(found)[:MOST_OCCURRENCES]]


@dataclass(frozen=True, slots=True)
class _Clock:
    """The wall clock of a zone. zone: None is the machine's; changes: whether it is ever put forward or back."""

    zone: tzinfo | None
    wall: datetime
    moment: float
    changes: bool = True

    @classmethod
    def of(cls, zone: ZoneInfo | None, now: datetime) -> _Clock:
        if now.tzinfo is None:
            return cls(None, now, (now - _EPOCH).total_seconds(), changes=False)
        known = zone or (now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else None)
        return cls(known, now.astimezone(known).replace(tzinfo=None), now.timestamp())

    def latest(self, event: Event | CronEvent) -> float | None:
        """The last moment of an event up to now; None when there is none."""
        walls = self._ticks(event) if isinstance(event, CronEvent) else self._days(event)
        return next((at for wall in walls if (at := self.at(wall)) <= self.moment), None)

    def _days(self, event: Event) -> Iterator[datetime]:
        if event.year and event.month and event.day:
            yield datetime.combine(date(event.year, event.month, event.day), event.at)
            return
        # a day ahead: a time that is left out may be later on the wall than the change
        first = self.wall.date() + timedelta(days=1)
        for back in range(LOOK_BACK_DAYS):
            day = first - timedelta(days=back)
            if event.falls_on(day):
                yield datetime.combine(day, event.at)

    def _ticks(self, event: CronEvent) -> Iterator[datetime]:
        ahead = self.wall.replace(second=0, microsecond=0) + timedelta(hours=3)
        yield from islice(CronSim(event.expression, ahead, reverse=True), _TICKS + 3 * 60)

    def ahead(self, event: Event | CronEvent, end: datetime) -> Iterator[datetime]:
        """Times on the wall of an event from shortly before now up to an end, in order."""
        # a time that comes twice, or is left out, is an hour or more from where the wall says
        begin = self.wall.replace(second=0, microsecond=0) - timedelta(hours=3)
        if isinstance(event, CronEvent):
            yield from takewhile(
                lambda tick: tick <= end, CronSim(event.expression, begin - timedelta(minutes=1))
            )
            return
        for ahead in range((end.date() - begin.date()).days + 1):
            day = begin.date() + timedelta(days=ahead)
            if event.falls_on(day):
                yield datetime.combine(day, event.at)

    def at(self, wall: datetime) -> float:
        """The moment of a time on the wall; of one that is left out the moment of the change."""
        if not self.changes:
            return (wall - _EPOCH).total_seconds()
        moment = wall.replace(tzinfo=self.zone).timestamp()
        if self._shown(moment) == wall:
            return moment
        low, high = wall.replace(tzinfo=self.zone, fold=1).timestamp(), moment
        before = self._offset(low)
        while high - low > 0.5:
            middle = (low + high) / 2
            low, high = (middle, high) if self._offset(middle) == before else (low, middle)
        return float(round(high))

    def _shown(self, moment: float) -> datetime:
        return datetime.fromtimestamp(moment, self.zone).replace(tzinfo=None)

    def _offset(self, moment: float) -> timedelta:
        return self._shown(moment) - _EPOCH - timedelta(seconds=moment)


_EPOCH = datetime(1970, 1, 1)
