"""A week painted with when the item runs. Dragging down a day asks for a start and a stop there."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from hie_studio.editors.schedules.times import DAYS, Run, Week
from hie_studio.theme import theme

LEFT, TOP, BOTTOM, GAP = 48, 40, 8, 4
SNAP = 0.25  # hours


class WeekView(QWidget):
    """``painted`` carries (day from Monday, begin, end) in hours of a stretch that was dragged."""

    painted = Signal(int, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week: Week | None = None
        self.zone: tzinfo | None = None
        self._drag: tuple[int, float, float] | None = None
        self.setMinimumSize(QSize(420, 240))
        self.setCursor(Qt.CursorShape.CrossCursor)
        theme.changed.connect(self.update)

    def show_week(self, week: Week, zone: tzinfo | None) -> None:
        """Show a week; ``zone``: in which its times are, None for the machine's."""
        self.week, self.zone = week, zone
        self.setAccessibleName(self.tr("Week of {date}").format(date=f"{week.monday:%Y-%m-%d}"))
        self.setAccessibleDescription("; ".join(self._told(run) for run in week.runs))
        self.update()

    # --- geometry -----------------------------------------------------------------------------------

    def _column(self) -> float:
        return (self.width() - LEFT - GAP) / DAYS

    def _y(self, hour: float) -> float:
        return TOP + (self.height() - TOP - BOTTOM) * hour / 24

    def place_of(self, day: int, hour: float) -> QPointF:
        """Where a time of a day is."""
        return QPointF(LEFT + (day + 0.5) * self._column(), self._y(hour))

    def _at(self, point: QPointF) -> tuple[int, float]:
        day = min(DAYS - 1, max(0, int((point.x() - LEFT) / self._column())))
        hour = (point.y() - TOP) / (self.height() - TOP - BOTTOM) * 24
        return day, min(24.0, max(0.0, round(hour / SNAP) * SNAP))

    def _box(self, run: Run) -> QRectF:
        left = LEFT + run.day * self._column()
        return QRectF(
            left + GAP, self._y(run.begin), self._column() - GAP, self._y(run.end) - self._y(run.begin)
        )

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hours, days, and when the item runs."""
        del event
        week = self.week
        if week is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter, week)
        for run in week.runs:
            self._paint_run(painter, run, "ok", 0.35)
        if self._drag is not None:
            day, one, other = self._drag
            self._paint_run(painter, Run(day, min(one, other), max(one, other)), "accent", 0.4)
        self._paint_now(painter, week)
        painter.end()

    def _paint_grid(self, painter: QPainter, week: Week) -> None:
        painter.setFont(theme.font(12))
        step = 3 if self.height() >= 300 else 6
        for hour in range(0, 25, step):
            y = self._y(hour)
            painter.setPen(theme.color("border"))
            painter.drawLine(QPointF(LEFT, y), QPointF(self.width() - GAP, y))
            painter.setPen(theme.color("text_muted"))
            at = QRectF(0, y - 8, LEFT - 8, 16)
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{hour:02}:00")
        today = datetime.now(self.zone).date() if self.zone is not None else date.today()
        for day in range(DAYS):
            when = week.monday + timedelta(days=day)
            change = week.clock_changes.get(day, 0)
            painter.setPen(theme.color("accent" if when == today else "warning" if change else "text"))
            name = QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
            at = QRectF(LEFT + day * self._column(), 2, self._column(), TOP - 6)
            painter.drawText(
                at,
                Qt.AlignmentFlag.AlignCenter,
                f"{name} {when.day}" + (f"\n{_change(change)}" if change else ""),
            )

    def _paint_run(self, painter: QPainter, run: Run, token: str, part: float) -> None:
        painter.setPen(theme.color(token))
        painter.setBrush(theme.mixed(token, "surface", part))
        box = self._box(run)
        painter.drawRoundedRect(box, 4, 4)
        if box.height() > 34:
            painter.setPen(theme.color("text"))
            painter.setFont(theme.font(12))
            text = f"{_clock(run.begin)}\n{_clock(run.end)}"
            painter.drawText(box.adjusted(2, 2, -2, -2), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_now(self, painter: QPainter, week: Week) -> None:
        now = datetime.now(self.zone) if self.zone is not None else datetime.now()
        day = (now.date() - week.monday).days
        if 0 <= day < DAYS:
            y = self._y(now.hour + now.minute / 60)
            painter.setPen(theme.color("error"))
            left = LEFT + day * self._column()
            painter.drawLine(QPointF(left + GAP, y), QPointF(left + self._column(), y))

    def _told(self, run: Run) -> str:
        name = QLocale().dayName(run.day + 1)
        words = self.tr("{day}: runs from {begin} to {end}")
        return words.format(day=name, begin=_clock(run.begin), end=_clock(run.end))

    # --- the mouse ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stretch."""
        if event.button() is Qt.MouseButton.LeftButton:
            day, hour = self._at(event.position())
            self._drag = (day, hour, hour)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._drag is not None:
            day, begin, _ = self._drag
            self._drag = (day, begin, self._at(event.position())[1])
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for it, when it is one."""
        del event
        drag, self._drag = self._drag, None
        self.update()
        if drag is not None and drag[1] != drag[2]:
            self.painted.emit(drag[0], min(drag[1:]), max(drag[1:]))

    def event(self, event: object) -> bool:
        """A run under the mouse in words."""
        if isinstance(event, QHelpEvent) and self.week is not None:
            at = QPointF(event.pos())
            run = next((one for one in self.week.runs if self._box(one).contains(at)), None)
            QToolTip.showText(event.globalPos(), self._told(run) if run is not None else "")
            return True
        return super().event(event)  # type: ignore[arg-type]


def _clock(hour: float) -> str:
    minutes = round(hour * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _change(hours: float) -> str:
    return f"{hours:+g} h"
