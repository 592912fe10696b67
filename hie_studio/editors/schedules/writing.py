"""Schedules as text and in words. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from hie_runtime.config.schedule import CronEvent, Event, Schedule

translate = QCoreApplication.translate


class Repeat(StrEnum):
    """How often an event comes."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY_WEEKDAY = "monthly_weekday"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    ONCE = "once"
    CRON = "cron"


def repeat_of(event: Event | CronEvent) -> Repeat:
    """How often an event comes."""
    if isinstance(event, CronEvent):
        return Repeat.CRON
    if event.weekly:
        if event.week is not None:
            return Repeat.MONTHLY_WEEKDAY
        return Repeat.WEEKLY if event.weekday is not None else Repeat.DAILY
    if event.day is None:
        return Repeat.DAILY
    if event.month is None:
        return Repeat.MONTHLY
    return Repeat.YEARLY if event.year is None else Repeat.ONCE


def with_repeat(event: Event | CronEvent, repeat: Repeat, today: date) -> Event | CronEvent:
    """The event coming as often as said, what it has of that kept, the rest that of today."""
    if repeat is Repeat.CRON:
        return event if isinstance(event, CronEvent) else CronEvent(event.start, _as_cron(event))
    old = event if isinstance(event, Event) else Event(event.start, time(8))
    bare = Event(event.start, old.at)
    weekday = old.weekday if old.weekday is not None else (today.weekday() + 1) % 7
    day, month = old.day or today.day, old.month or today.month
    match repeat:
        case Repeat.WEEKLY:
            return replace(bare, weekly=True, weekday=weekday)
        case Repeat.MONTHLY_WEEKDAY:
            return replace(bare, weekly=True, weekday=weekday, week=old.week or 1)
        case Repeat.MONTHLY:
            return replace(bare, day=day)
        case Repeat.YEARLY:
            return replace(bare, day=day, month=month)
        case Repeat.ONCE:
            return replace(bare, day=day, month=month, year=old.year or today.year)
        case _:
            return bare


def _as_cron(event: Event) -> str:
    weekday = str(event.weekday) if event.weekly and event.weekday is not None else "*"
    day, month = event.day or "*", event.month or "*"
    return f"{event.at.minute} {event.at.hour} {day} {month} {weekday}"


def schedule_text(schedule: Schedule) -> str:
    """The schedule as an item has it."""
    zone = f"TZ={schedule.zone.key} " if schedule.zone is not None else ""
    return zone + ",".join(event_text(event) for event in schedule.events)


def event_text(event: Event | CronEvent) -> str:
    """One event in IRIS's syntax, or as cron."""
    action = "START" if event.start else "STOP"
    if isinstance(event, CronEvent):
        return f"{action}:CRON {event.expression}"
    if event.weekly:
        place = f"WEEK-{_number(event.week, 2)}-{_number(event.weekday, 2)}"
    else:
        place = f"{_number(event.year, 4)}-{_number(event.month, 2)}-{_number(event.day, 2)}"
    return f"{action}:{place}T{event.at:%H:%M:%S}"


def _number(value: int | None, digits: int) -> str:
    return "*" if value is None else f"{value:0{digits}}"


def event_words(event: Event | CronEvent) -> str:
    """When an event comes, in words."""
    if isinstance(event, CronEvent):
        return translate("Schedules", "cron {expression}").format(expression=event.expression)
    at = f"{event.at:%H:%M}" if event.at.second == 0 else f"{event.at:%H:%M:%S}"
    weekday = weekday_name(event.weekday) if event.weekday is not None else translate("Schedules", "day")
    if event.weekly and event.week is not None:
        words = translate("Schedules", "{weekday} number {n} of the month at {at}")
        return words.format(weekday=weekday, n=event.week, at=at)
    if event.weekly and event.weekday is not None:
        return translate("Schedules", "every {weekday} at {at}").format(weekday=weekday, at=at)
    match repeat_of(event):
        case Repeat.MONTHLY:
            return translate("Schedules", "day {day} of each month at {at}").format(day=event.day, at=at)
        case Repeat.YEARLY:
            month = QLocale().monthName(event.month or 1)
            return translate("Schedules", "{day} {month} each year at {at}").format(
                day=event.day, month=month, at=at
            )
        case Repeat.ONCE:
            told = f"{event.year:04}-{event.month:02}-{event.day:02}"
            return translate("Schedules", "once, {date} at {at}").format(date=told, at=at)
        case _:
            return translate("Schedules", "every day at {at}").format(at=at)


def weekday_name(weekday: int) -> str:
    """The name of an IRIS weekday: 0 Sunday .. 6 Saturday."""
    return QLocale().dayName(weekday or 7)


def repeat_words(repeat: Repeat) -> str:
    """How often, in words."""
    return {
        Repeat.DAILY: translate("Schedules", "Every day"),
        Repeat.WEEKLY: translate("Schedules", "Every week"),
        Repeat.MONTHLY_WEEKDAY: translate("Schedules", "A weekday of each month"),
        Repeat.MONTHLY: translate("Schedules", "A day of each month"),
        Repeat.YEARLY: translate("Schedules", "A day of each year"),
        Repeat.ONCE: translate("Schedules", "Once"),
        Repeat.CRON: translate("Schedules", "Cron"),
    }[repeat]
