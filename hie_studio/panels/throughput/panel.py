"""Messages a second and queue depth over the last five minutes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.control.client import CountersSnapshot
from hie_studio.canvas.live import short_number
from hie_studio.document.selection import Selection
from hie_studio.inspector.flow import FlowLayout
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.item_choice import ItemChoice
from hie_studio.runtime_link.history import SECONDS, Series
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.theme import icons, theme

LOW = 340  # pixels


class _AgoAxis(pg.AxisItem):  # type: ignore[misc]
    """Minutes ago, in words, instead of a clock that moves."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Labels of the ticks; values are seconds before now, negative."""
        del scale, spacing
        return [self._label(value) for value in values]

    def _label(self, value: float) -> str:
        if value > -0.5:
            return str(self.tr("now"))
        minutes, seconds = divmod(int(-value), 60)
        return f"−{minutes}:{seconds:02d}"


class _CountAxis(pg.AxisItem):  # type: ignore[misc]
    """Figures kept short: 1.2k instead of 1200."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Labels of the ticks."""
        del scale, spacing
        return [short_number(value) if value >= 0 else "" for value in values]


class ThroughputPanel(QWidget):
    """Graphs for the whole production or one item; follows the selection when one item is selected."""

    def __init__(
        self, link: RuntimeLink, selection: Selection | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._selection = selection
        self._paused = False
        self.setAccessibleName(self.tr("Throughput"))
        self.item = ItemChoice(self.tr("Item"), self.tr("Whole production"), self)
        self.item.currentIndexChanged.connect(lambda _: self.refresh())
        self.pause = QToolButton(self)
        self.pause.setCheckable(True)
        self.pause.setText(self.tr("Pause"))
        self.pause.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pause.setIconSize(QSize(16, 16))
        self.pause.setAccessibleName(self.tr("Hold the graphs still"))
        self.pause.toggled.connect(self._on_pause)
        self._figures = {key: QLabel(self) for key in ("in", "out", "queue")}
        self.rates = self._plot(self.tr("messages / s"))
        self.queue = self._plot(self.tr("queued"))
        self.queue.setXLink(self.rates)
        self._in = self.rates.plot()
        self._out = self.rates.plot()
        self._depth = self.queue.plot()
        self.empty = EmptyState("throughput", "", "", self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        theme.changed.connect(self._colour)
        link.snapshot.connect(self._on_snapshot)
        link.state_changed.connect(lambda _: self.refresh())
        if selection is not None:
            selection.changed.connect(self._on_selected)
        self._colour()
        self.refresh()

    def refresh(self) -> None:
        """Draw the history as it is now."""
        name = self.item.name
        series = self._link.history.series(name) if name else self._link.history.total()
        if len(series.at) < 2:
            self._stack.setCurrentWidget(self.empty)
            self._say()
            return
        self._stack.setCurrentIndex(1)
        self._draw(series)

    def _draw(self, series: Series) -> None:
        ago = series.at - series.at[-1]
        self._in.setData(ago, series.rate_in)
        self._out.setData(ago, series.rate_out)
        self._depth.setData(ago, series.queue)
        # An axis that begins at 0 and keeps some air above, so that a still line does not look like noise.
        top = max(1.0, float(np.max([series.rate_in.max(), series.rate_out.max()]))) * 1.15
        self.rates.setYRange(0, top, padding=0)
        self.queue.setYRange(0, max(4.0, float(series.queue.max()) * 1.15), padding=0)
        values = {"in": series.rate_in[-1], "out": series.rate_out[-1], "queue": series.queue[-1]}
        words = {
            "in": self.tr("In {n} /s"),
            "out": self.tr("Out {n} /s"),
            "queue": self.tr("Queued {n}"),
        }
        for key, label in self._figures.items():
            label.setVisible(self._link.state != "retrying")  # nothing is known of now
            label.setText(words[key].format(n=short_number(float(values[key]))))

    def _say(self) -> None:
        if self._link.is_running:
            words = self.tr("The graph begins after two seconds.")
            self.empty.say(self.tr("Measuring…"), words)
        else:
            words = self.tr("Press Run: rates and queues of the last five minutes appear here.")
            self.empty.say(self.tr("Nothing is running"), words)

    def _on_snapshot(self, snapshot: CountersSnapshot) -> None:
        self.item.offer([item.name for item in snapshot.items])
        # One point a second: nine of ten snapshots leave the picture as it is.
        if self._link.history.last_at == snapshot.at and not self._paused and self.isVisible():
            self.refresh()

    def _on_selected(self) -> None:
        names = self._selection.items if self._selection is not None else ()
        place = self.item.findData(names[0]) if len(names) == 1 else 0
        if place >= 0 and not self._paused:
            self.item.setCurrentIndex(place)

    def _on_pause(self, paused: bool) -> None:
        self._paused = paused
        self.pause.setText(self.tr("Continue") if paused else self.tr("Pause"))
        if not paused:
            self.refresh()
        self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low panel has its graphs side by side, a high one above each other."""
        super().resizeEvent(event)
        low = event.size().height() < LOW
        way = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        self._graphs.setDirection(way)
        for plot in (self.rates, self.queue):
            plot.getAxis("bottom").setTickSpacing(120 if low else 60, 60)

    def showEvent(self, event: Any) -> None:
        """What happened while the panel was hidden is drawn at once."""
        super().showEvent(event)
        if not self._paused:
            self.refresh()

    def _plot(self, unit: str) -> Any:
        axes = {"bottom": _AgoAxis("bottom"), "left": _CountAxis("left")}
        plot = pg.PlotWidget(self, axisItems=axes)
        plot.setAccessibleName(unit)
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setXRange(-SECONDS - 2, 24, padding=0)  # room for the label of the last tick
        plot.setLabel("left", unit)
        plot.getAxis("left").setWidth(72)
        plot.getAxis("bottom").setHeight(28)
        plot.getAxis("bottom").setTickSpacing(60, 60)
        plot.getAxis("left").enableAutoSIPrefix(False)
        plot.showGrid(y=True, alpha=0.12)
        return plot

    def _colour(self) -> None:
        tokens = theme.current()
        self.pause.setIcon(icons.icon("run" if self._paused else "pause"))
        for plot in (self.rates, self.queue):
            plot.setBackground(tokens.surface)
            for name in ("left", "bottom"):
                axis = plot.getAxis(name)
                axis.setPen(pg.mkPen(tokens.border_strong))
                axis.setTextPen(pg.mkPen(tokens.text_muted))
                axis.setTickFont(theme.font(12))
                axis.setStyle(tickLength=-4, tickTextOffset=8, hideOverlappingLabels=name == "left")
                axis.label.setFont(theme.font(12))
        self._in.setPen(pg.mkPen(tokens.service, width=2))
        self._out.setPen(pg.mkPen(tokens.operation, width=2, style=Qt.PenStyle.DashLine))
        self._depth.setPen(pg.mkPen(tokens.process, width=2))
        self._depth.setFillLevel(0)
        self._depth.setBrush(pg.mkBrush(theme.color("process", 0.15)))
        colours = {"in": tokens.service, "out": tokens.operation, "queue": tokens.process}
        for key, label in self._figures.items():
            label.setFont(theme.font(13, QFont.Weight.DemiBold))
            label.setStyleSheet(f"color: {colours[key]};")

    def _lay_out(self) -> None:
        bar = FlowLayout(spacing=16)
        bar.setContentsMargins(16, 8, 16, 8)
        bar.add(self.item)
        for label in self._figures.values():
            bar.add(label)
        bar.add(QWidget(self), 1)
        bar.add(self.pause)
        graphs = QFrame(self)
        graphs.setObjectName("graphs")
        graphs.setStyleSheet("QFrame#graphs { background: palette(base); }")
        self._graphs = QBoxLayout(QBoxLayout.Direction.TopToBottom, graphs)
        self._graphs.setContentsMargins(8, 8, 16, 8)
        self._graphs.setSpacing(8)
        self._graphs.addWidget(self.rates, 3)
        self._graphs.addWidget(self.queue, 2)
        page = QWidget(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(bar)
        inner.addWidget(graphs, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
