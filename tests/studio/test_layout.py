"""Automatic layout and live figures."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import networkx as nx

from hie_runtime.components.registry import ComponentKind
from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig
from hie_studio.canvas.layout import automatic_layout, crossings
from hie_studio.canvas.live import LiveFigures, short_number
from hie_studio.document.state import DocumentState, kind_of

from .hospital import ROUTER, TCP_IN, TCP_OUT, hospital, snapshot

SAMPLES = Path(__file__).parents[2] / "samples"


def test_lanes_go_from_services_over_processes_to_operations_and_cards_do_not_overlap():
    state = hospital()
    places = automatic_layout(state)
    lane = {
        kind: {places[i.name][0] for i in state.production.items if kind_of(i) is kind}
        for kind in ComponentKind
    }
    assert max(lane[ComponentKind.SERVICE]) < min(lane[ComponentKind.PROCESS])
    assert max(lane[ComponentKind.PROCESS]) < min(lane[ComponentKind.OPERATION])
    assert len(set(places.values())) == len(state.production.items)


def test_crossings_are_counted_and_the_order_removes_them():
    graph = nx.DiGraph([("a", "y"), ("b", "x")])
    assert crossings([["a", "b"], ["x", "y"]], graph) == 1
    assert crossings([["a", "b"], ["y", "x"]], graph) == 0


def test_five_hundred_items_are_laid_out_in_well_under_a_second():
    items = [
        ItemConfig(
            name=f"in {i}",
            class_name=TCP_IN,
            settings=ItemSettings(host={"target_config_names": [f"router {i % 20}"]}),
        )
        for i in range(180)
    ]
    items += [
        ItemConfig(
            name=f"router {i}",
            class_name=ROUTER,
            settings=ItemSettings(host={"target_config_names": [f"out {n}" for n in range(i, 300, 20)]}),
        )
        for i in range(20)
    ]
    items += [ItemConfig(name=f"out {i}", class_name=TCP_OUT) for i in range(300)]
    started = time.thread_time()
    places = automatic_layout(DocumentState(ProductionConfig(name="big", items=items)))
    assert len(set(places.values())) == 500
    assert time.thread_time() - started < 2.0


def test_only_items_whose_figures_changed_are_painted_again():
    live, state = LiveFigures(), hospital()
    first = snapshot(state, 1)
    assert len(live.take(first)[0]) == 12
    assert live.take(first) == (set(), set())
    moved = first.items[0].model_copy(update={"received": 999})
    assert live.take(first.model_copy(update={"items": [moved, *first.items[1:]]})) == ({moved.name}, set())


def test_figures_fit_their_place():
    shown = [short_number(n) for n in (0, 0.04, 7.5, 42, 999, 1234, 99_960, 1_000_000)]
    assert shown == ["0", "0", "7.5", "42", "999", "1.2k", "100k", "1.0M"]


def test_all_stays_in_view_while_the_window_changes_until_somebody_looks_elsewhere(qtbot, window, tmp_path):
    shutil.copytree(SAMPLES / "acute-adt", tmp_path / "ws")
    assert window.files.open_path(tmp_path / "ws")
    content = window.scene.content_rect()
    for width, height in ((1600, 1000), (1000, 700), (1280, 800)):
        window.resize(width, height)
        qtbot.waitUntil(lambda: window.view.visible_rect().contains(content))
    window.view.set_zoom(0.9)
    window.resize(1100, 720)
    qtbot.wait(50)
    assert abs(window.view.zoom - 0.9) < 0.001
