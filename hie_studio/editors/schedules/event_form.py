"""The form of one event of a schedule: what it does, how often, when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from hie_runtime.config.schedule import CronEvent, Event, Schedule, ScheduleError, parse_schedule
from hie_studio.editors.schedules.writing import (
    Repeat,
    repeat_of,
    repeat_words,
    schedule_text,
    weekday_name,
    with_repeat,
)
from hie_studio.inspector.fields import SteadyCombo, mono
from hie_studio.inspector.flow import FlowLayout
from hie_studio.wording import error_in_words

WEEKDAYS = (1, 2, 3, 4, 5, 6, 0)  # IRIS counts from Sunday; a week is shown from Monday
WIDEST_NUMBER = 5


class EventForm(QWidget):
    """``edited`` carries the changed event, ``refused`` why what was typed is none, "" when it is one."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | CronEvent | None = None
        self.action = self._combo(
            self.tr("Start or stop"), ((self.tr("Start"), True), (self.tr("Stop"), False))
        )
        self.repeat = self._combo(self.tr("How often"), ((repeat_words(one), one.value) for one in Repeat))
        numbers = ((self.tr("number {n}").format(n=n), n) for n in range(1, WIDEST_NUMBER + 1))
        self.number = self._combo(self.tr("Which of the month"), numbers)
        self.weekday = self._combo(self.tr("Weekday"), ((weekday_name(one), one) for one in WEEKDAYS))
        self.day = QSpinBox(self)
        self.day.setRange(1, 31)
        self.day.setAccessibleName(self.tr("Day of the month"))
        months = ((QLocale().monthName(n), n) for n in range(1, 13))
        self.month = self._combo(self.tr("Month"), months)
        self.date = QDateEdit(self)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setAccessibleName(self.tr("Date"))
        self.time = QTimeEdit(self)
        self.time.setDisplayFormat("HH:mm:ss")
        self.time.setAccessibleName(self.tr("Time"))
        self.cron = QLineEdit(self)
        self.cron.setFont(mono())
        self.cron.setPlaceholderText("0 8 * * 1-5")
        self.cron.setAccessibleName(self.tr("Cron expression: minute, hour, day, month, weekday"))
        self.cron.setToolTip(self.cron.accessibleName())
        self._parts: dict[QWidget, set[Repeat]] = {
            self.number: {Repeat.MONTHLY_WEEKDAY},
            self.weekday: {Repeat.WEEKLY, Repeat.MONTHLY_WEEKDAY},
            self.day: {Repeat.MONTHLY, Repeat.YEARLY},
            self.month: {Repeat.YEARLY},
            self.date: {Repeat.ONCE},
            self.time: set(Repeat) - {Repeat.CRON},
            self.cron: {Repeat.CRON},
        }
        for field in (self.day, self.date, self.time):
            field.setKeyboardTracking(False)  # half a time is none: taken over at Enter, or when one goes on
            # The theme takes the buttons away. With NoButtons Qt leaves the text no room at all (6.11).
            line = field.findChild(QLineEdit)
            assert line is not None
            line.setTextMargins(8, 0, 8, 0)
        layout = FlowLayout(self)
        for widget in (self.action, self.repeat, *self._parts):
            layout.add(widget)
        self.action.activated.connect(lambda _: self._set(start=bool(self.action.currentData())))
        self.repeat.activated.connect(lambda _: self._set_repeat())
        self.number.activated.connect(lambda _: self._set(week=self.number.currentData()))
        self.weekday.activated.connect(lambda _: self._set(weekday=self.weekday.currentData()))
        self.day.valueChanged.connect(lambda value: self._set(day=value))
        self.month.activated.connect(lambda _: self._set(month=self.month.currentData()))
        self.date.dateChanged.connect(
            lambda when: self._set(year=when.year(), month=when.month(), day=when.day())
        )
        self.time.timeChanged.connect(lambda at: self._set(at=at.toPython()))
        self.cron.textEdited.connect(lambda text: self.refused.emit(self._problem(expression=text.strip())))
        self.cron.editingFinished.connect(lambda: self._set(expression=self.cron.text().strip()))

    def show_event(self, event: Event | CronEvent | None) -> None:
        """Show an event, None for none."""
        self._event = event
        self.setVisible(event is not None)
        if event is None:
            return
        repeat = repeat_of(event)
        for widget, kinds in self._parts.items():
            widget.setVisible(repeat in kinds)
        _choose(self.action, event.start)
        _choose(self.repeat, repeat.value)
        if isinstance(event, CronEvent):
            if self.cron.text().strip() != event.expression:
                self.cron.setText(event.expression)
            return
        _choose(self.number, event.week)
        _choose(self.weekday, event.weekday)
        _choose(self.month, event.month)
        for widget in (self.day, self.date, self.time):
            widget.blockSignals(True)
        self.day.setValue(event.day or 1)
        if event.year and event.month and event.day:
            self.date.setDate(QDate(event.year, event.month, event.day))
        self.time.setTime(QTime(event.at.hour, event.at.minute, event.at.second))
        for widget in (self.day, self.date, self.time):
            widget.blockSignals(False)

    def _set(self, **changes: object) -> None:
        problem = self._problem(**changes)
        self.refused.emit(problem)
        if self._event is not None and not problem:
            self.edited.emit(replace(self._event, **changes))  # type: ignore[type-var]

    def _problem(self, **changes: object) -> str:
        """Why a change makes no event, "" when it does."""
        if self._event is None:
            return ""
        changed = replace(self._event, **changes)  # type: ignore[type-var]
        try:
            parse_schedule(schedule_text(Schedule((changed,))))
        except ScheduleError as error:
            return error_in_words(error)
        return ""

    def _set_repeat(self) -> None:
        if self._event is not None:
            wanted = Repeat(str(self.repeat.currentData()))
            if wanted is not repeat_of(self._event):
                self.edited.emit(with_repeat(self._event, wanted, date.today()))

    def _combo(self, name: str, entries: object) -> SteadyCombo:
        combo = SteadyCombo(self)
        combo.setAccessibleName(name)
        for text, value in entries:  # type: ignore[attr-defined]
            combo.addItem(text, value)
        return combo


def _choose(combo: SteadyCombo, value: object) -> None:
    with QSignalBlocker(combo):
        combo.setCurrentIndex(combo.findData(value))
