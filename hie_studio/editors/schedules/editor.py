"""The editor of an item's schedule: its events, the week they make, and the next starts and stops."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.config.model import ItemConfig
from hie_runtime.config.schedule import (
    CronEvent,
    Event,
    Schedule,
    ScheduleError,
    parse_schedule,
    wanted_running,
)
from hie_studio.document.commands import SetItemProperty, Together
from hie_studio.document.document import Document
from hie_studio.document.state import Change
from hie_studio.editors.buttons import fill_menu, menu_button, push_button
from hie_studio.editors.editor import Editor
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.editors.schedules.event_form import EventForm
from hie_studio.editors.schedules.times import Turn, turns, week_of
from hie_studio.editors.schedules.week_view import WeekView
from hie_studio.editors.schedules.writing import event_words, schedule_text
from hie_studio.inspector.fields import SteadyCombo, mono
from hie_studio.inspector.flow import FlowLayout
from hie_studio.inspector.tool_button import tool_button
from hie_studio.theme import theme
from hie_studio.theme.labels import heading, muted
from hie_studio.wording import error_in_words

NEXT = 10
REFRESH_MS = 30_000
WORKDAYS = (1, 2, 3, 4, 5)
AnyEvent = Event | CronEvent


class ScheduleEditor(Editor):
    """Edits the schedule of one item; each edit is one step of the history."""

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.name = name
        self.setAccessibleName(self.tr("Schedule editor"))
        self._schedule = Schedule()
        self._monday = _monday(date.today())
        self.line = QLineEdit(self)
        self.line.setFont(mono())
        self.line.setAccessibleName(self.tr("Schedule as text"))
        self.line.setPlaceholderText(self.tr("Empty: runs whenever the production runs"))
        self.line.editingFinished.connect(self._on_typed)
        self.problem = problem_label(self, self.tr("the schedule"))
        self.zone = SteadyCombo(self)
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItem(self.tr("Time zone of the machine"), "")
        for zone in sorted(available_timezones()):
            self.zone.addItem(zone, zone)
        self.zone.activated.connect(lambda _: self._set_zone())
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Events"))
        self.list.currentRowChanged.connect(lambda _: self._show_form())
        self.form = EventForm(self)
        self.form.edited.connect(self._on_event)
        self.form.refused.connect(self._refuse)
        self.week = WeekView(self)
        self.week.painted.connect(self.add_stretch)
        self.week_name = QLabel(self)
        self.next = QListWidget(self)
        self.next.setAccessibleName(self.tr("Next starts and stops"))
        self.next.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self._clock = QTimer(self, interval=REFRESH_MS)
        self._clock.timeout.connect(self._show_times)
        self._clock.start()
        self._lay_out()
        document.changed.connect(self._on_changed)
        theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def item(self) -> ItemConfig | None:
        """The item as the document has it, None when it is gone."""
        return self._document.production.item(self.name)

    def refresh(self) -> None:
        """Show the document as it is now."""
        item = self.item
        self.setEnabled(item is not None)
        text = item.schedule if item is not None else ""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self._refuse(
            "" if item is not None else self.tr("There is no item “{name}” any more.").format(name=self.name)
        )
        try:
            self._schedule = parse_schedule(text)
        except ScheduleError as error:
            self._schedule = Schedule()
            self._refuse(error_in_words(error))
        self._show_events()
        self._show_times()

    # --- edits --------------------------------------------------------------------------------------

    def apply(self, schedule: Schedule, words: str) -> None:
        """Give the item another schedule."""
        self._apply_text(schedule_text(schedule) if schedule.events or schedule.zone else "", words)

    def _apply_text(self, text: str, words: str) -> None:
        if self.item is not None:
            edit = SetItemProperty(self.name, "schedule", text)
            self._document.apply(Together(words.format(name=self.name), (edit,)))

    def add(self, *events: AnyEvent) -> None:
        """Add events after the others."""
        events_now = (*self._schedule.events, *events)
        self.apply(Schedule(events_now, self._schedule.zone), self.tr("Add to the schedule of “{name}”"))
        self.list.setCurrentRow(len(events_now) - 1)

    def add_stretch(self, day: int, begin: float, end: float) -> None:
        """The item runs on a weekday (from Monday, 0) from one hour to another."""
        weekday = (day + 1) % 7
        last = Event(False, _time(end), weekday=weekday, weekly=True)
        if end >= 24:
            last = Event(False, time(), weekday=(weekday + 1) % 7, weekly=True)
        self.add(Event(True, _time(begin), weekday=weekday, weekly=True), last)

    def remove(self) -> None:
        """Remove the chosen event."""
        row = self.list.currentRow()
        if row >= 0:
            events = [*self._schedule.events[:row], *self._schedule.events[row + 1 :]]
            self.apply(
                Schedule(tuple(events), self._schedule.zone), self.tr("Remove from the schedule of “{name}”")
            )
            self.list.setCurrentRow(min(row, len(events) - 1))

    def use(self, *events: AnyEvent) -> None:
        """These events in place of those there are."""
        self.apply(Schedule(events, self._schedule.zone), self.tr("Change the schedule of “{name}”"))

    def _on_event(self, event: AnyEvent) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._schedule.events):
            events = [*self._schedule.events]
            events[row] = event
            self.apply(
                Schedule(tuple(events), self._schedule.zone), self.tr("Change the schedule of “{name}”")
            )

    def _on_typed(self) -> None:
        text, item = self.line.text().strip(), self.item
        if item is None or text == item.schedule:
            return
        try:
            parse_schedule(text)
        except ScheduleError as error:
            self._refuse(error_in_words(error))
            return
        self._apply_text(text, self.tr("Change the schedule of “{name}”"))

    def _set_zone(self) -> None:
        key = str(self.zone.currentData() or "")
        zone = ZoneInfo(key) if key else None
        if zone != self._schedule.zone:
            self.apply(
                Schedule(self._schedule.events, zone), self.tr("Time zone of the schedule of “{name}”")
            )

    # --- what is shown ------------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if change.reset or change.structure or self.name in change.items:
            self.refresh()

    def _refuse(self, why: str) -> None:
        show_problem(self.problem, why)

    def _show_events(self) -> None:
        row = self.list.currentRow()
        with QSignalBlocker(self.list):
            self.list.clear()
            for event in self._schedule.events:
                words = self.tr("Start {when}") if event.start else self.tr("Stop {when}")
                entry = QListWidgetItem(words.format(when=event_words(event)))
                entry.setForeground(theme.color("ok" if event.start else "text_muted"))
                self.list.addItem(entry)
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        with QSignalBlocker(self.zone):
            key = self._schedule.zone.key if self._schedule.zone is not None else ""
            self.zone.setCurrentIndex(max(0, self.zone.findData(key)))
        self._show_form()

    def _show_form(self) -> None:
        row = self.list.currentRow()
        inside = 0 <= row < len(self._schedule.events)
        self.form.show_event(self._schedule.events[row] if inside else None)
        self.remove_button.setEnabled(inside)

    def _show_times(self) -> None:
        schedule, now = self._schedule, datetime.now().astimezone()
        week = week_of(schedule, self._monday)
        self.week.show_week(week, schedule.zone)
        last = self._monday + timedelta(days=6)
        words = self.tr("{first} to {last}, {zone}")
        zone = schedule.zone.key if schedule.zone is not None else self.tr("time of the machine")
        self.week_name.setText(words.format(first=_date(self._monday), last=_date(last), zone=zone))
        running = wanted_running(schedule, now)
        self.state.setText(
            self.tr("By its schedule it runs now.")
            if running
            else self.tr("By its schedule it is stopped now.")
        )
        self.next.clear()
        found = turns(schedule, now, NEXT)
        for turn in found:
            self.next.addItem(self._turn_entry(turn))
        if not found:
            self.next.addItem(self.tr("Nothing changes in the next two years."))

    def _turn_entry(self, turn: Turn) -> QListWidgetItem:
        words = self.tr("{when}  starts") if turn.start else self.tr("{when}  stops")
        name = QLocale().dayName(turn.at.isoweekday(), QLocale.FormatType.ShortFormat)
        text = words.format(when=f"{name} {turn.at:%Y-%m-%d %H:%M:%S %Z}")
        if turn.clock:
            told = self.tr("clocks {hours} h").format(hours=f"{turn.clock:+g}")
            text = f"{text}  ({told})"
        entry = QListWidgetItem(text)
        entry.setForeground(theme.color("ok" if turn.start else "text_muted"))
        return entry

    def _turn_pages(self, weeks: int) -> None:
        self._monday = self._monday + timedelta(weeks=weeks) if weeks else _monday(date.today())
        self._show_times()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the chosen event."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)

    # --- parts --------------------------------------------------------------------------------------

    def _add_menu(self) -> QPushButton:
        weekday = (date.today().weekday() + 1) % 7
        more = {
            self.tr("A start"): (Event(True, time(8), weekday=weekday, weekly=True),),
            self.tr("A stop"): (Event(False, time(18), weekday=weekday, weekly=True),),
            self.tr("Every day from 8:00 to 18:00"): (Event(True, time(8)), Event(False, time(18))),
            self.tr("Every night from 22:00 to 6:00"): (Event(True, time(22)), Event(False, time(6))),
        }
        workdays = [
            Event(start, time(hour), weekday=day, weekly=True)
            for day in WORKDAYS
            for start, hour in ((True, 8), (False, 18))
        ]
        button = menu_button(
            self, self.tr("Add"), "add", {text: partial(self.add, *events) for text, events in more.items()}
        )
        button.menu().addSeparator()
        fill_menu(
            button.menu(),
            {
                self.tr("Only Monday to Friday from 8:00 to 18:00"): partial(self.use, *workdays),
                self.tr("Always: no events"): self.use,
            },
        )
        return button

    def _lay_out(self) -> None:
        self.add_button = self._add_menu()
        self.remove_button = tool_button(self, "remove", self.tr("Remove the event (Delete)"), self.remove)
        bar = FlowLayout()
        bar.add(heading(self.name, self))
        bar.add(self.state, 1)
        for widget in (self.zone, self.remove_button, self.add_button):
            bar.add(widget)
        pages = QHBoxLayout()
        pages.setSpacing(8)
        pages.addWidget(self.week_name, 1)
        self.before = tool_button(
            self, "chevron-left", self.tr("The week before"), lambda: self._turn_pages(-1)
        )
        self.after = tool_button(
            self, "chevron-right", self.tr("The week after"), lambda: self._turn_pages(1)
        )
        this = push_button(self, self.tr("This week"), slot=lambda: self._turn_pages(0))
        for button in (self.before, this, self.after):
            pages.addWidget(button)
        hint = _quiet(self.tr("Drag down a day to let it run there."), self)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(pages)
        left.addWidget(self.week, 1)
        left.addWidget(hint)
        for widget in (
            _quiet(self.tr("Events"), self),
            self.list,
            _quiet(self.tr("Next starts and stops"), self),
        ):
            right.addWidget(widget)
        right.addWidget(self.next)
        right.setSpacing(6)
        right.setStretch(1, 3)
        right.setStretch(3, 4)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 3)
        middle.addLayout(right, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addLayout(middle, 1)
        layout.addWidget(self.form)
        layout.addWidget(self.line)
        layout.addWidget(self.problem)


def _quiet(text: str, parent: QWidget) -> QLabel:
    label = muted(text, parent)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return label


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _date(day: date) -> str:
    return f"{day:%Y-%m-%d}"


def _time(hour: float) -> time:
    minutes = round(hour * 60)
    return time(minutes // 60 % 24, minutes % 60)
