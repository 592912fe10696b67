"""What a schedule makes of a week, and of the time to come. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from hie_runtime.config.schedule import Schedule, occurrences, wanted_running

DAYS = 7
LOOK_AHEAD_WEEKS = 115  # more than two years: as far as the runtime looks back


@dataclass(frozen=True, slots=True)
class Run:
    """The item runs from one moment to another; both on one day, on the wall, in hours."""

    day: int
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class Turn:
    """A start or stop to come. ``clock``: hours the clocks were put forward (or back, negative) since the one before."""

    at: datetime
    start: bool
    clock: float = 0.0


@dataclass(frozen=True, slots=True)
class Week:
    """A week: when the item runs, and the days on which the clocks are changed, by how many hours."""

    monday: date
    runs: tuple[Run, ...]
    clock_changes: dict[int, float]


def local(moment: float, zone: tzinfo | None) -> datetime:
    """A moment as the wall shows it; None is the machine's zone."""
    return datetime.fromtimestamp(moment, UTC).astimezone(zone)


def week_of(schedule: Schedule, monday: date) -> Week:
    """When the item runs in a week that begins on a Monday."""
    zone = schedule.zone
    runs: list[Run] = []
    changes: dict[int, float] = {}
    for day in range(DAYS):
        begin, end = (_midnight(monday + timedelta(days=day + more), zone) for more in (0, 1))
        hours = (end.timestamp() - begin.timestamp()) / 3600
        if abs(hours - 24) > 0.01:
            changes[day] = 24 - hours
        running, since = wanted_running(schedule, begin), 0.0
        for one in occurrences(schedule, begin, end - timedelta(microseconds=1)):
            if one.start == running:
                continue
            at = _hour(local(one.moment, zone))
            if running:
                runs.append(Run(day, since, at))
            running, since = one.start, at
        if running:
            runs.append(Run(day, since, 24.0))
    return Week(monday, tuple(runs), changes)


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    wall = datetime.combine(day, time())
    return wall.replace(tzinfo=zone) if zone is not None else wall.astimezone()


def _hour(wall: datetime) -> float:
    return wall.hour + wall.minute / 60 + wall.second / 3600


def turns(schedule: Schedule, now: datetime, count: int) -> list[Turn]:
    """The next starts and stops that change something."""
    found: list[Turn] = []
    running, begin = wanted_running(schedule, now), now
    offset = local(now.timestamp(), schedule.zone).utcoffset() or timedelta()
    for _ in range(LOOK_AHEAD_WEEKS if schedule.events else 0):
        end = begin + timedelta(weeks=1)
        for one in occurrences(schedule, begin, end):
            if one.start == running:
                continue
            at = local(one.moment, schedule.zone)
            now_offset = at.utcoffset() or timedelta()
            found.append(Turn(at, one.start, (now_offset - offset).total_seconds() / 3600))
            running, offset = one.start, now_offset
            if len(found) == count:
                return found
        begin = end
    return found
