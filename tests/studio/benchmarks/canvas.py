"""Measures the canvas of the real window: ``python -m tests.studio.benchmarks.canvas [SIZES]``.

One window of 1920 x 1080, live at 10 Hz. A frame is measured from the wish to paint to its last pixel; the latency of
an input from the moment it is due to the moment its effect is painted, so that what it waited for is counted.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from hie_studio.main_window import MainWindow
from hie_studio.theme import theme

from .production import Figures, write

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PERIOD = 0.025  # an input every 25 ms, as a hand gives them


@dataclass
class Measured:
    """Milliseconds by what was done; ``facts`` are single figures with their unit."""

    size: int
    times: dict[str, list[float]] = field(default_factory=dict)
    facts: dict[str, float] = field(default_factory=dict)

    def p(self, what: str, part: float) -> float:
        """A percentile of one kind, in milliseconds."""
        took = sorted(self.times[what])
        return took[min(len(took) - 1, int(len(took) * part))]


def measure(size: int, seconds: float = 4.0) -> Measured:
    """All figures of one size."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.install(app, "light")
    result = Measured(size)
    with tempfile.TemporaryDirectory() as scratch:
        workspace = write(size, Path(scratch) / "ws")
        settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(settings)
        window.files.may_leave = lambda: True  # type: ignore[method-assign]
        window.resize(1920, 1080)
        window.show()
        app.processEvents()
        try:
            _Run(app, window, result, seconds).all(workspace)
        finally:
            window.close()
            window.deleteLater()
            app.processEvents()
            gc.collect()
    return result


class _Run:
    def __init__(self, app: QApplication, window: MainWindow, result: Measured, seconds: float) -> None:
        self.app, self.window, self.result, self.seconds = app, window, result, seconds
        self.view, self.area = window.view, window.view.viewport()
        self._next_snapshot = 0.0

    def all(self, workspace: Path) -> None:
        process = psutil.Process()
        before = process.memory_info().rss
        self.result.facts["open, s"] = self._timed(lambda: self._open(workspace))
        self.figures = Figures(self.window.document.state)
        for _ in range(30):
            self._snapshot()
            self.app.processEvents()
        self.result.facts["memory, MB"] = (process.memory_info().rss - before) / 1e6
        self._frames()
        self._inputs()

    def _timed(self, act: Callable[[], object]) -> float:
        started = time.perf_counter()
        act()
        return time.perf_counter() - started

    def _open(self, workspace: Path) -> None:
        self.window.show_workspace(workspace)
        self.area.repaint()

    def _snapshot(self) -> None:
        self.window.link.snapshot.emit(self.figures.next())

    # --- frames -----------------------------------------------------------------------------

    def _frames(self) -> None:
        view = self.view
        places = {"all": view.fit, "100 %": lambda: self._closer(1.0), "40 %": lambda: self._closer(0.4)}
        for name, look in places.items():
            look()
            self.app.processEvents()
            self._collect(f"frame whole {name}", lambda _: self.area.repaint())
            self._collect(f"frame live {name}", lambda _: self._live_frame())
            self._collect(f"frame pan {name}", self._pan)
        view.fit()
        self._collect("frame zoom", self._zoom)

    def _closer(self, zoom: float) -> None:
        self.view.set_zoom(zoom)
        self.view.centerOn(self.window.scene.content_rect().center())

    def _live_frame(self) -> None:
        self._snapshot()
        self.app.processEvents()

    def _pan(self, number: int) -> None:
        bar = self.view.horizontalScrollBar()
        bar.setValue(bar.value() + (16 if number % 20 < 10 else -16))
        self.app.processEvents()

    def _zoom(self, number: int) -> None:
        self.view.zoom_by(1.1 if number % 20 < 10 else 1 / 1.1)
        self.app.processEvents()

    def _collect(self, name: str, act: Callable[[int], object], count: int = 40) -> None:
        act(0)
        self.result.times[name] = [1000 * self._timed(lambda n=n: act(n)) for n in range(count)]

    # --- input ------------------------------------------------------------------------------

    def _inputs(self) -> None:
        self.view.fit()
        self.app.processEvents()
        self._input("select", lambda _: self._key(self.view, Qt.Key.Key_Tab))
        node = self.window.scene.nodes["Router 0"]
        start = QPointF(self.view.mapFromScene(node.sceneBoundingRect().center()))
        self._mouse(QEvent.Type.MouseButtonPress, start, LEFT)
        self._input("drag", lambda n: self._drag(start + QPointF(20 + n % 60, 20 + n % 40)))
        self._mouse(QEvent.Type.MouseButtonRelease, start + QPointF(30, 30), NONE_BUTTON)
        assert self.window.document.dirty
        self._input("hover", lambda n: self._hover(QPointF(100 + 17 * n % 1000, 100 + 13 * n % 500)))

    def _key(self, widget: QWidget, key: Qt.Key) -> None:
        self.app.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, NONE))

    def _hover(self, at: QPointF) -> None:
        self._mouse(QEvent.Type.MouseMove, at, NONE_BUTTON)

    def _drag(self, at: QPointF) -> None:
        self._mouse(QEvent.Type.MouseMove, at, LEFT)

    def _mouse(self, kind: QEvent.Type, at: QPointF, buttons: Qt.MouseButton) -> None:
        button = NONE_BUTTON if kind is QEvent.Type.MouseMove else LEFT
        place = QPointF(self.area.mapToGlobal(at))
        self.app.sendEvent(self.area, QMouseEvent(kind, at, place, button, buttons, NONE))

    def _input(self, name: str, act: Callable[[int], object]) -> None:
        """Inputs at their moments, snapshots at theirs; the loop runs between."""
        took: list[float] = []
        due = time.perf_counter()
        end, snapshot = due + self.seconds, due
        while due < end:
            due += PERIOD
            while time.perf_counter() < due:
                if time.perf_counter() >= snapshot:
                    self._snapshot()
                    snapshot = max(snapshot + 0.1, time.perf_counter())
                self.app.processEvents()
                time.sleep(0.001)
            act(len(took))
            self.app.processEvents()
            took.append(1000 * (time.perf_counter() - due))
            due = max(due, time.perf_counter() - PERIOD)
        self.result.times[f"input {name}"] = took


NONE_BUTTON = Qt.MouseButton.NoButton


def table(results: list[Measured]) -> str:
    """A table in Markdown, one column a size: p50 / p99 in milliseconds."""
    lines = [
        "| | " + " | ".join(f"{one.size} items" for one in results) + " |",
        "|---" * (len(results) + 1) + "|",
    ]
    for name in results[0].facts:
        lines.append(f"| {name} | " + " | ".join(f"{one.facts[name]:.2f}" for one in results) + " |")
    for name in results[0].times:
        cells = [f"{one.p(name, 0.5):.1f} / {one.p(name, 0.99):.1f}" for one in results]
        lines.append(f"| {name}, ms | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    """Measure the sizes asked for and print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(table([measure(int(size)) for size in arguments or ("200", "500", "1000")]))


if __name__ == "__main__":
    main(sys.argv[1:])
