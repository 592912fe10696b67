"""Aligning, distributing and laying out the selected cards, by keyboard and menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from studio.hospital import hospital
from studio.person import ALT, CTRL, SHIFT, press

KEY = Qt.Key
CHOSEN = ("from.PAS.ADT", "ADT Router", "to.Lab.ADT", "to.EPR.ADT")


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.selection.set(CHOSEN)
    return window


def corners(window) -> dict[str, tuple[float, float]]:
    return {name: node.pos().toTuple() for name, node in window.scene.nodes.items()}


@pytest.mark.parametrize(
    ("key", "axis", "end"),
    [(KEY.Key_Left, 0, min), (KEY.Key_Right, 0, max), (KEY.Key_Up, 1, min), (KEY.Key_Down, 1, max)],
)
def test_selected_cards_are_aligned_by_one_key_and_the_others_stay(canvas, key, axis, end):
    before = corners(canvas)
    press(key, CTRL | ALT)
    after = corners(canvas)
    line = end(before[name][axis] for name in CHOSEN)
    assert {after[name][axis] for name in CHOSEN} == {line}
    assert all(after[name][1 - axis] == before[name][1 - axis] for name in CHOSEN)
    assert all(after[name] == before[name] for name in before.keys() - set(CHOSEN))
    assert canvas.document.undo_stack.count() == 1
    press(KEY.Key_Z, CTRL)
    assert corners(canvas) == before


def test_selected_cards_are_distributed_at_equal_distances(canvas):
    press(KEY.Key_Down, CTRL | ALT | SHIFT)
    tops = sorted(corners(canvas)[name][1] for name in CHOSEN)
    steps = [below - above for above, below in zip(tops, tops[1:], strict=False)]
    assert max(steps) - min(steps) <= 16, "equal but for the grid"


def test_the_selection_is_laid_out_by_itself_and_nothing_else_moves(canvas):
    for node in canvas.scene.selected_nodes():
        node.setPos(1000, 1000)
    before = corners(canvas)
    press(KEY.Key_L, CTRL | ALT | SHIFT)
    after = corners(canvas)
    service, process, *operations = (after[name] for name in CHOSEN)
    assert service[0] < process[0] < operations[0][0] == operations[1][0]
    assert len({after[name] for name in CHOSEN}) == 4
    assert min(after[name][0] for name in CHOSEN) == 1000
    assert all(after[name] == before[name] for name in before.keys() - set(CHOSEN))


def test_with_too_few_cards_there_is_nothing_to_align(canvas):
    canvas.selection.set(CHOSEN[:2])
    actions = canvas.actions_
    assert actions["align_left"].isEnabled() and not actions["distribute_down"].isEnabled()
    canvas.selection.set(CHOSEN[:1])
    assert not actions["align_left"].isEnabled()
