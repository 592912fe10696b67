"""How long frames take and how soon input shows on a canvas of 200, 500 and 1,000 items, live at 10 Hz."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from hie_studio.document.document import Document
from studio.canvas.large import busy, large

FRAMES = 60
KEY = Qt.Key


def timed(act: Callable[[], object]) -> float:
    """Milliseconds until an act is done and what it changed is painted."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def spread(took: list[float]) -> str:
    ordered = sorted(took)
    p50, p99 = (ordered[int(len(ordered) * part)] for part in (0.5, 0.99))
    return f"{p50:6.1f} {p99:6.1f}"


def p99(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.99)]


def saved(count: int, folder: Path) -> Path:
    document = Document()
    document.load_state(large(count))
    document.save_as(folder)
    return folder


class Live:
    """A window on a running production: between any two inputs a snapshot of 10 Hz may come."""

    def __init__(self, window) -> None:
        self.window = window
        self.tick = 0

    def frame(self) -> None:
        self.tick += 1
        self.window.link.snapshot.emit(busy(self.window.document.state, self.tick))

    def during(self, act: Callable[[int], object]) -> list[float]:
        """An input right after each of the frames: what the frame left to do counts."""
        took = []
        for number in range(FRAMES):
            self.frame()
            took.append(timed(lambda number=number: act(number)))
        return took


def hold(window, name: str) -> Callable[[int], None]:
    """A card held by the mouse; each call moves it on."""
    area = window.view.viewport()
    start = window.view.mapFromScene(window.scene.nodes[name].sceneBoundingRect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def send(kind: QEvent.Type, at: QPoint) -> None:
        moving = kind is QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moving else left
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(area.mapToGlobal(at)), button, left, none)
        QApplication.sendEvent(area, event)

    send(QEvent.Type.MouseButtonPress, start)
    return lambda number: send(QEvent.Type.MouseMove, start + QPoint(20 + number % 40 * 3, 10 + number % 25))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_large_canvases_open_at_once_and_stay_smooth_while_they_run(window, qtbot, tmp_path):
    lines = ["items   open ms    frame p50/p99   at 100 %     Tab p50/p99   drag p50/p99   wheel p50/p99   MB"]
    opened, frames, inputs = {}, {}, {}
    for count in (200, 500, 1000):
        path = saved(count, tmp_path / str(count))
        opened[count] = timed(lambda path=path: window.files.open_path(path))
        assert len(window.scene.nodes) == count
        live, view = Live(window), window.view
        live.during(lambda _: None)  # the first snapshots build what is kept
        whole = [timed(live.frame) for _ in range(FRAMES)]
        tab = live.during(lambda _: qtbot.keyClick(view, KEY.Key_Tab))
        view.set_zoom(1.0)
        name = f"Site{count // 40:02}.Router"
        view.reveal(name)
        near = [timed(live.frame) for _ in range(FRAMES)]
        tab += live.during(lambda _: qtbot.keyClick(view, KEY.Key_Tab))
        view.reveal(name)
        drag = live.during(hold(window, name))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        bar = view.verticalScrollBar()
        wheel = live.during(lambda number: bar.setValue(bar.value() + (40 if number % 20 < 10 else -40)))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        frames[count], inputs[count] = max(p99(whole), p99(near)), max(p99(tab), p99(drag), p99(wheel))
        lines.append(
            f"{count:5} {opened[count]:9.0f}    {spread(whole)}   {spread(near)}   {spread(tab)}"
            f"   {spread(drag)}   {spread(wheel)}   {memory:.0f}"
        )
    print("\n" + "\n".join(lines))
    assert opened[500] < 1000, opened
    assert frames[500] < 50 and frames[1000] < 100, frames
    assert inputs[500] < 50 and inputs[1000] < 100, inputs
