"""What is kept as pictures looks as if it were drawn anew each time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from hie_runtime.control.client import HostState
from hie_studio.canvas.stills import Stills, stills
from hie_studio.theme import theme
from hie_studio.theme.tokens import DARK
from studio.canvas.large import busy, large


def shown(window) -> QImage:
    """The canvas as it is on the screen, without what lies over it."""
    window.view.minimap.hide()
    window.selection.set([])
    return window.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def drawn(window) -> QImage:
    """The same part of the canvas drawn into a file's picture, which takes nothing that was kept."""
    view = window.view
    size = view.viewport().size()
    image = QImage(size * view.devicePixelRatioF(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(view.devicePixelRatioF())
    painter = QPainter(image)
    painter.setRenderHints(view.renderHints())
    window.scene.render(painter, QRect(0, 0, size.width(), size.height()), view.visible_rect())
    painter.end()
    return image


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels that differ by more than an eye sees."""
    assert one.size() == other.size()
    far = 0
    for y in range(0, one.height(), 3):
        for x in range(0, one.width(), 3):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            far += max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > 24
    return far * 9 / (one.width() * one.height())


@pytest.mark.parametrize("zoom", [0.45, 1.0, 1.37])
def test_kept_pictures_look_like_what_is_drawn_at_any_zoom(window, zoom):
    window.document.load_state(large(20))
    window.show()
    snapshot = busy(window.document.state, 1)
    items = [
        one.model_copy(update={"state": HostState.ERROR, "failed": 3}) if n % 7 == 0 else one
        for n, one in enumerate(snapshot.items)
    ]
    for second in range(3):
        at = snapshot.at + second
        window.link.snapshot.emit(snapshot.model_copy(update={"items": items, "at": at}))
    window.view.set_zoom(zoom)
    window.view.reveal("Site01.Router")
    QApplication.processEvents()
    first = shown(window)
    again = shown(window)  # now from what is kept
    assert first == again
    assert unlike(again, drawn(window)) < 0.002


def test_a_picture_is_of_the_theme_in_use(window, monkeypatch):
    window.document.load_state(large(20))
    light = shown(window)
    with monkeypatch.context() as now:
        now.setattr(theme._theme, "tokens", DARK)  # its colours alone: styling every window takes seconds
        theme.changed.emit()
        assert unlike(shown(window), light) > 0.5
        assert unlike(shown(window), drawn(window)) < 0.002
    theme.changed.emit()


def test_pictures_take_no_more_room_than_they_are_given(window):
    window.document.load_state(large(20))
    few, view = Stills(room=50_000), window.view
    made = []
    canvas = QPixmap(10, 10)
    painter = QPainter(canvas)
    for number in [*range(40), 39, 0]:
        few.paint(painter, view, QRectF(0, 0, 40, 40), number, made.append)
    painter.end()
    assert few.taken <= 50_000
    assert len(made) == 41  # the newest was kept, the oldest gone
    assert stills.taken <= 48_000_000
