"""Schedules in time zones, as cron, and on the days the clocks change (iris-semantics 4.2)."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.config.schedule import ScheduleError, parse_schedule, wanted_running

LONDON = "TZ=Europe/London "
DAILY = "START:*-*-*T01:30:00,STOP:*-*-*T05:00:00"
OFFICE = "START:CRON 0 8 * * 1-5,STOP:CRON 30 17 * * 1,2,3,4,5"


def running(schedule: str, utc: str) -> bool:
    return wanted_running(parse_schedule(schedule), datetime.fromisoformat(utc).replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("schedule", "utc", "expected"),
    [
        # winter: London is UTC; summer: an hour ahead
        (LONDON + "START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "2026-01-10T08:00:00", True),
        (LONDON + "START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "2026-07-10T06:59:59", False),
        (LONDON + "START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "2026-07-10T07:00:00", True),
        ("TZ=America/New_York START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "2026-01-10T13:00:00", True),
        # 29 March 2026: 01:00 to 02:00 is left out; 01:30 comes at the change, 01:00 UTC
        (LONDON + DAILY, "2026-03-29T00:59:59", False),
        (LONDON + DAILY, "2026-03-29T01:00:00", True),
        (LONDON + DAILY, "2026-03-29T04:00:00", False),
        # 25 October 2026: 01:00 to 02:00 comes twice; 01:30 counts the first time, 00:30 UTC
        (LONDON + DAILY, "2026-10-25T00:29:59", False),
        (LONDON + DAILY, "2026-10-25T00:30:00", True),
        (LONDON + "STOP:*-*-*T01:30:00,START:*-*-*T01:45:00", "2026-10-25T01:35:00", True),
        # cron: 10 July 2026 is a Friday
        (LONDON + OFFICE, "2026-07-10T06:59:59", False),
        (LONDON + OFFICE, "2026-07-10T07:00:00", True),
        (LONDON + OFFICE, "2026-07-10T16:29:59", True),
        (LONDON + OFFICE, "2026-07-10T16:30:00", False),
        (LONDON + OFFICE, "2026-07-12T12:00:00", False),
        (LONDON + OFFICE, "2026-07-13T07:00:00", True),
        (LONDON + "START:CRON 30 1 * * *,STOP:CRON 0 5 * * *", "2026-03-29T00:59:59", False),
        (LONDON + "START:CRON 30 1 * * *,STOP:CRON 0 5 * * *", "2026-03-29T01:00:00", True),
        (LONDON + "STOP:CRON 0 0 1 1 *,START:CRON 0 0 2 1 *", "2026-07-10T12:00:00", True),
        # both kinds together
        (LONDON + "START:CRON 0 8 * * *,STOP:*-*-*T09:00:00", "2026-07-10T07:30:00", True),
        (LONDON + "START:CRON 0 8 * * *,STOP:*-*-*T09:00:00", "2026-07-10T08:30:00", False),
    ],
)
def test_the_state_at_a_moment(schedule: str, utc: str, expected: bool) -> None:
    assert running(schedule, utc) is expected


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
def test_without_a_zone_the_machines_counts(zone: str) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of the process cannot be changed here")
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        for hours in range(0, 24 * 366, 7):
            moment = datetime(2026, 1, 1, 0, 17, tzinfo=UTC) + timedelta(hours=hours)
            alone, named = (
                wanted_running(parse_schedule(text), moment) for text in (DAILY, f"TZ={zone} {DAILY}")
            )
            assert alone == named, moment
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()


@given(st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)), st.integers(0, 23), st.integers(0, 59))
def test_cron_and_iris_say_the_same(moment: datetime, hour: int, minute: int) -> None:
    iris = f"START:*-*-*T{hour:02d}:{minute:02d}:00,STOP:*-*-*T12:00:00"
    cron = f"START:CRON {minute} {hour} * * *,STOP:CRON 0 12 * * *"
    now = moment.replace(tzinfo=ZoneInfo("Europe/Berlin"))
    if (hour, minute) != (12, 0):
        assert wanted_running(parse_schedule(iris), now) == wanted_running(parse_schedule(cron), now)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("TZ=Mars/Olympus START:*-*-*T08:00:00", "time zone 'Mars/Olympus' is not known"),
        ("TZ=../../etc/passwd START:*-*-*T08:00:00", "is not known"),
        ("START:CRON 0 8 * *", "five fields are expected (minute hour day month weekday), 4 found"),
        ("START:CRON 61 8 * * *", "START:CRON 61 8 * * *"),
        ("START:CRON 0 8 * * * *", "five fields"),
        ("CRON 0 8 * * *", "is not ACTION"),
        ("STOP:CRON 0 0 30 2 *", "Bad day-of-month"),
    ],
)
def test_what_cannot_be_read_is_said(text: str, said: str) -> None:
    with pytest.raises(ScheduleError) as refused:
        parse_schedule(text)
    assert said in str(refused.value)
