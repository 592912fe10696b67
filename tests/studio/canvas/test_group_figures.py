"""A folded group shows what runs in it, as one card at every zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from hie_runtime.control.client import CountersSnapshot, HostState
from hie_studio.canvas.layout import automatic_layout
from hie_studio.document.commands import MoveItems
from hie_studio.document.groups import FoldGroup, MakeGroup
from hie_studio.theme import theme
from studio.canvas.large import busy, large

OUT = tuple(f"to.Site00.System{n}" for n in range(6))


@pytest.fixture
def canvas(window):
    window.document.load_state(large(20))
    window.document.apply(MoveItems(automatic_layout(window.document.state)))
    window.document.apply(MakeGroup("Out", OUT))
    window.document.apply(FoldGroup("Out", True))
    return window


def with_trouble(canvas, tick: int, state: HostState) -> CountersSnapshot:
    """One of the items in trouble, with a reason; every item's messages wait."""
    snapshot = busy(canvas.document.state, tick)
    bad = {"state": state, "state_text": "Connection refused", "failed": 2}
    items = [one.model_copy(update=bad if one.name == OUT[3] else {}) for one in snapshot.items]
    return snapshot.model_copy(update={"items": items})


def test_a_folded_group_shows_the_worst_state_and_the_sums_of_its_items(canvas):
    card = canvas.scene.groups.items["Out"].card
    assert card.figures is None and card.state is None
    canvas.link.snapshot.emit(with_trouble(canvas, 1, HostState.RETRYING))
    group = canvas.scene.groups.items["Out"]
    each = [canvas.scene.nodes[name].card.figures for name in OUT]
    assert group.card.state is HostState.RETRYING
    assert group.card.figures.queue_depth == sum(one.queue_depth for one in each) > 0
    assert group.card.figures.rate_out == sum(one.rate_out for one in each)
    assert group.card.figures.failed == 2
    assert group.card.history[-1] == sum(canvas.scene.nodes[name].card.history[-1] for name in OUT)
    assert "Connection refused" in group.toolTip() and OUT[0] in group.toolTip()
    canvas.link.snapshot.emit(busy(canvas.document.state, 2))
    assert group.card.state is HostState.RUNNING and group.card.figures.failed == 0
    canvas.scene.end_live()
    assert group.card.figures is None and group.card.state is None


def test_problems_of_the_items_are_counted_on_the_folded_card(canvas):
    card = canvas.scene.groups.items["Out"].card
    nodes = [canvas.scene.nodes[name].card for name in OUT]
    assert card.problems == sum(one.problems for one in nodes)
    canvas.document.apply(FoldGroup("Out", False))
    assert canvas.scene.groups.items["Out"].card is None


@pytest.mark.parametrize("zoom", [0.2, 0.45, 1.0])
def test_trouble_inside_is_seen_from_near_and_far(canvas, qtbot, zoom):
    view, group = canvas.view, canvas.scene.groups.items["Out"]
    view.set_zoom(zoom)
    view.centerOn(group)
    canvas.link.snapshot.emit(busy(canvas.document.state, 1))
    QApplication.processEvents()

    def looks() -> QImage:
        shown = view.mapFromScene(group.mapRectToScene(QRectF(0, 0, 232, 72))).boundingRect()
        return view.viewport().grab(shown).toImage()

    def has(colour: QColor) -> bool:
        image = looks()
        return any(
            image.pixelColor(x, y).rgb() == colour.rgb()
            for x in range(image.width())
            for y in range(image.height())
        )

    trouble = theme.color("error" if zoom > 0.28 else "error_soft")
    assert not has(trouble)
    canvas.link.snapshot.emit(with_trouble(canvas, 2, HostState.ERROR))
    assert has(trouble)


def test_what_waits_at_items_of_a_folded_group_is_told_on_its_card_only(canvas):
    canvas.link.snapshot.emit(busy(canvas.document.state, 1))
    tips = [edge.tip for (_, target), edge in canvas.scene.edges.items() if target in OUT]
    assert any(tip.queue for tip in tips) and all(tip.at_group for tip in tips)
    canvas.document.apply(FoldGroup("Out", False))
    assert not any(tip.at_group for tip in tips)
