"""Nothing new lies on what is there: comments, items, copies."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from hie_studio.canvas.free_place import GAP, free_way
from hie_studio.canvas.things import taken_places
from hie_studio.theme.tokens import GRID
from studio.hospital import hospital
from studio.person import ALT, CTRL, press, write

KEY = Qt.Key
CARD = QRectF(0, 0, 232, 72)


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.fit()
    window.view.setFocus()
    return window


def overlapping(canvas) -> list[tuple[QRectF, QRectF]]:
    return [(a, b) for a, b in combinations(taken_places(canvas.scene), 2) if a.intersects(b)]


def test_what_is_clear_stays_where_it_is_wanted():
    assert free_way([CARD], [CARD.translated(233, 0)]) == QPointF()


def test_the_nearest_free_place_on_the_grid_is_taken_with_a_gap():
    way = free_way([CARD], [CARD.translated(40, 3)])
    moved = CARD.translated(way)
    assert way.toTuple() == (0, -88) and way.x() % GRID == way.y() % GRID == 0
    assert CARD.translated(40, 3).top() - moved.bottom() >= GAP


def test_several_go_together_past_everything_in_their_way():
    wall = [CARD.translated(x, y) for x in range(-2400, 2400, 240) for y in range(-800, 800, 80)]
    block = [CARD, CARD.translated(0, 88)]
    way = free_way(block, wall)
    assert not any(one.translated(way).intersects(other) for one in block for other in wall)
    assert way.manhattanLength() < 2000


def test_a_second_comment_does_not_lie_on_the_first_nor_on_a_card(canvas):
    for words in ("first", "second", "third"):
        press(KEY.Key_N, CTRL | ALT)
        write(words)
        press(KEY.Key_Return, CTRL)
        canvas.scene.clearSelection()
    assert len(canvas.scene.notes.items) == 3
    assert not overlapping(canvas)


def test_items_added_one_after_the_other_at_one_place_lie_beside_one_another(canvas):
    for _ in range(4):
        canvas.scene.clearSelection()
        press(KEY.Key_Space, CTRL)
        write("delay")
        press(KEY.Key_Return)
    assert sum(name.startswith("Delay") for name in canvas.scene.nodes) == 4
    assert not overlapping(canvas)


def test_copies_lie_beside_what_they_were_made_of(canvas):
    canvas.selection.set(["to.Lab.ADT", "to.EPR.ADT"])
    press(KEY.Key_D, CTRL)
    press(KEY.Key_C, CTRL)
    press(KEY.Key_V, CTRL)
    press(KEY.Key_V, CTRL)
    assert len(canvas.scene.nodes) == len(hospital().production.items) + 8 - 2
    assert not overlapping(canvas)
