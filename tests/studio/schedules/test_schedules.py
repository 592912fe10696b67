"""The schedule of an item, edited in the real window; its week and its next starts and stops are the runtime's."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hie_runtime.config.schedule import occurrences, parse_schedule, wanted_running
from hie_runtime.config.workspace import load_workspace
from hie_studio.document.commands import SetItemProperty
from hie_studio.editors.schedules.editor import ScheduleEditor
from hie_studio.editors.schedules.times import turns, week_of
from hie_studio.editors.schedules.writing import event_words, schedule_text
from hie_studio.main_window import MainWindow
from tests.studio.person import ALT, CTRL, LEFT, NONE, click, click_row, over, pick, press, scroll_to, write
from tests.studio.windows import bring_to_front

KEY = Qt.Key
LONDON = ZoneInfo("Europe/London")
TEXTS = (
    "TZ=Europe/London START:WEEK-*-01T08:30:00,STOP:WEEK-02-05T18:00:00",
    "START:*-*-*T08:00:00,STOP:*-*-15T17:00:05",
    "START:*-03-01T00:00:00,STOP:2026-12-24T12:00:00",
    "START:CRON 0 8 * * 1-5,STOP:CRON 30 17,18 * * 1-5",
)


def test_a_schedule_is_written_back_as_it_was_read() -> None:
    for text in TEXTS:
        assert schedule_text(parse_schedule(text)) == text
    words = [event_words(one) for text in TEXTS for one in parse_schedule(text).events]
    assert words[0] == "every Monday at 08:30" and words[1] == "Friday number 2 of the month at 18:00"
    assert words[3] == "day 15 of each month at 17:00:05" and words[5] == "once, 2026-12-24 at 12:00"


@settings(max_examples=60, deadline=None)
@given(
    text=st.sampled_from(
        (*TEXTS, "TZ=Europe/London START:*-*-*T01:30:00,STOP:*-*-*T02:30:00", "STOP:CRON */20 1-2 * * *,START:CRON 5 * * * *")
    ),
    start=st.datetimes(datetime(2026, 3, 20), datetime(2026, 11, 10)),
    minutes=st.integers(1, 60 * 24 * 9),
)  # fmt: skip
def test_moments_to_come_say_what_the_runtime_does(text: str, start: datetime, minutes: int) -> None:
    """Between two moments an item is what the last occurrence wants, also where clocks change."""
    schedule = parse_schedule(text)
    begin = start.replace(tzinfo=LONDON)
    end = datetime.fromtimestamp(begin.timestamp() + 60 * minutes, LONDON)
    found = occurrences(schedule, begin, end)
    assert wanted_running(schedule, end) == (found[-1].start if found else wanted_running(schedule, begin))
    for one in found[:5]:
        assert (
            wanted_running(schedule, datetime.fromtimestamp(one.moment, LONDON))
            == [two.start for two in found if two.moment == one.moment][-1]
        )


def test_the_week_and_the_next_turns_know_when_clocks_are_changed() -> None:
    schedule = parse_schedule("TZ=Europe/London START:*-*-*T22:00:00,STOP:*-*-*T06:00:00")
    week = week_of(schedule, date(2026, 3, 23))
    assert week.clock_changes == {6: 1.0} and [r.end for r in week.runs if r.day == 6] == [6.0, 24.0]
    found = turns(schedule, datetime(2026, 3, 28, 12, tzinfo=LONDON), 3)
    assert [(f"{one.at:%d %H:%M %Z}", one.start, one.clock) for one in found] == [
        ("28 22:00 GMT", True, 0.0), ("29 06:00 BST", False, 1.0), ("29 22:00 BST", True, 0.0)]  # fmt: skip


def drag_down(editor: ScheduleEditor, day: int, begin: float, end: float) -> None:
    view = editor.week
    handle = view.window().windowHandle()

    def at(hour: float) -> QPoint:
        return view.mapTo(view.window(), view.place_of(day, hour).toPoint())

    QTest.mousePress(handle, LEFT, NONE, at(begin))
    QTest.mouseMove(handle, at((begin + end) / 2))
    QTest.mouseMove(handle, at(end))
    QTest.mouseRelease(handle, LEFT, NONE, at(end))


def test_a_schedule_is_made_from_the_inspector_by_dragging_and_changed_by_its_form(
    window: MainWindow, workspace: Path
) -> None:
    document = window.document
    before = document.state

    def schedule() -> str:
        return document.production.item("to.EPR").schedule

    window.selection.set(["to.EPR"])
    row = window.inspector.row("schedule")
    scroll_to(row.editor.button)
    click(row.editor.button)
    editor = window.editors.open["schedule", "to.EPR"].findChild(ScheduleEditor)
    bring_to_front(window.editors.open["schedule", "to.EPR"])
    assert editor is not None and "Nothing changes" in editor.next.item(0).text()
    drag_down(editor, 1, 8, 18)
    assert schedule() == "START:WEEK-*-02T08:00:00,STOP:WEEK-*-02T18:00:00"
    assert [(run.day, run.begin, run.end) for run in editor.week.week.runs if run.day == 1] == [
        (1, 8.0, 18.0)
    ]
    assert editor.next.count() == 10
    # the start a day earlier, at 7:15
    click_row(editor.list, editor.list.model().index(0, 0))
    pick(editor.form.weekday, "Monday")
    press(KEY.Key_Tab)
    write("071500")
    press(KEY.Key_Return)
    assert schedule() == "START:WEEK-*-01T07:15:00,STOP:WEEK-*-02T18:00:00"
    # by cron, wrong first
    pick(editor.form.repeat, "Cron")
    assert schedule().startswith("START:CRON 15 7 * * 1,")
    click(editor.form.cron)
    press(KEY.Key_A, CTRL)
    write("0 7 * * 9")
    assert schedule().startswith("START:CRON 15 7 * * 1,") and not editor.problem.isHidden()
    press(KEY.Key_Backspace)
    write("1-5")
    press(KEY.Key_Return)
    assert schedule() == "START:CRON 0 7 * * 1-5,STOP:WEEK-*-02T18:00:00"
    # the zone, by keyboard
    editor.zone.setFocus()
    over("Europe/London")
    assert schedule().startswith("TZ=Europe/London START")
    assert "Europe/London" in editor.week_name.text()
    # the text itself
    editor.line.setFocus()
    over("STOP:tomorrow")
    assert "STOP:tomorrow" in editor.problem.text() and schedule().startswith("TZ")
    over("STOP:*-*-*T18:00:00")
    assert schedule() == "STOP:*-*-*T18:00:00"
    editor.list.setFocus()
    press(KEY.Key_Delete)
    assert schedule() == ""
    assert document.undo_stack.undoText() == "Remove from the schedule of “to.EPR”"
    while document.undo_stack.canUndo():
        press(KEY.Key_Z, CTRL)
    assert document.state == before


def test_the_schedule_of_the_selected_item_opens_by_key_and_is_saved(
    window: MainWindow, workspace: Path
) -> None:
    window.document.apply(SetItemProperty("to.LIS", "schedule", "STOP:never"))
    window.selection.set(["to.LIS"])
    window.view.setFocus()
    press(KEY.Key_S, CTRL | ALT)
    editor = window.editors.open["schedule", "to.LIS"].findChild(ScheduleEditor)
    assert editor is not None and "STOP:never" in editor.problem.text()
    week = next(one for one in editor.add_button.menu().actions() if "Monday to Friday" in one.text())
    week.trigger()
    QApplication.processEvents()
    assert editor.problem.isHidden() and len(editor.week.week.runs) == 5
    assert window.files.save()
    assert load_workspace(workspace).production.item("to.LIS").schedule.count("WEEK") == 10
