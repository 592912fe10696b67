"""Source and target as the message in the preview has them, and the places of the chosen step in both trees."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar

from hie_runtime.transforms.model import AssignStep, ForeachStep, TransformDefinition
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.editors.mapper.mapping import assignment
from hie_studio.editors.mapper.step_paths import nearest
from hie_studio.editors.mapper.types import tree_of_sample
from hie_studio.main_window import MainWindow
from hie_studio.message_tree.model import Column
from hie_studio.message_tree.nodes import find
from tests.studio.person import CTRL, click, click_row, drag_row, paste, press

ADMISSION = "MSH|^~\\&|PAS|RXX|HIE|RXX|20260301||ADT^A01|1|P|2.4\rPID|1||99~88||Beech^Ada\rPV1|1|I|B2^BAY2\r"
RESULT = (
    "MSH|^~\\&|LIS|RXX|HIE|RXX|20260301||ORU^R01|1|P|2.4\rPID|1||99\r"
    "OBR|1||77\rOBX|1|NM|K||4.1\rOBX|2|NM|NA||140\r"
)


def click_side(tabs: QTabBar, page: int) -> None:
    """Schema (0) or Sample (1) of a side."""
    click(tabs, tabs.tabRect(page).center())


def test_a_transform_of_no_schema_shows_the_sample_with_its_values_and_maps_what_is_dragged_from_it(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    document = window.document
    document.apply(SetDefinition(Part.TRANSFORMS, "Map", TransformDefinition(name="Map", create="copy")))
    editor = window.studio.edit("transform", "Map")
    editor.window().resize(1280, 860)
    click(editor.preview.before)
    press(Qt.Key.Key_A, CTRL)
    paste(ADMISSION)
    source, target = editor.source_tree, editor.target_tree
    assert len(target.root.children) > 100, "what is to be set need not be there"
    click_side(editor.target_side.tabs, 1)
    qtbot.waitUntil(lambda: [one.code for one in target.root.children] == ["MSH", "PID", "PV1"])
    assert [one.code for one in source.root.children] == ["MSH", "PID", "PV1"]
    assert source.select_path("PID:3(2)") and target.select_path("PV1:2")
    value = source.view.currentIndex().siblingAtColumn(Column.VALUE)
    assert value.data() == "88" and source.view.visualRect(value).width() > 60
    drag_row(source.view, target.view)
    step = document.transforms["Map"].steps[0]
    assert isinstance(step, AssignStep)
    assert (step.property, step.value) == ("target.{PV1:2}", "source.{PID:3(2)}")
    qtbot.waitUntil(lambda: "88" in str(find(target.root, "PV1:2") and find(target.root, "PV1:2").value))
    click_side(editor.source_side.tabs, 0)
    assert len(source.root.children) > 100 and source.view.isColumnHidden(Column.VALUE)
    click_side(editor.source_side.tabs, 1)
    assert [one.code for one in source.root.children] == ["MSH", "PID", "PV1"]


def test_choosing_a_step_brings_what_it_reads_and_sets_into_sight(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    kind = "2.4:ADT_A01"
    steps = [
        AssignStep(property="target.{MSH:3}", value='"HIE"'),
        AssignStep(property="target.{PV1:3.9}", value='..Lookup("WardNames", source.{PID:3(1).4})'),
    ]
    made = TransformDefinition(name="Map", source_doc_type=kind, target_doc_type=kind, steps=steps)
    window.document.apply(SetDefinition(Part.TRANSFORMS, "Map", made))
    editor = window.studio.edit("transform", "Map")
    editor.window().resize(1280, 860)
    QApplication.processEvents()
    rows = editor.list.model()
    click_row(editor.list, rows.index(1, 0))
    assert editor.source_tree.current_path == "PID:3().4"
    assert editor.target_tree.current_path == "PV1:3.9"
    assert editor.form.fields["value"].line.cursorPosition() == 0, "the beginning of a long text is seen"
    for tree in (editor.source_tree, editor.target_tree):
        assert tree.view.visualRect(tree.view.currentIndex()).intersects(tree.view.viewport().rect())
    click_row(editor.list, rows.index(0, 0))
    assert not editor.source_tree.view.selectedIndexes()


@pytest.mark.parametrize(
    ("dragged", "read"),
    [
        ("PIDgrpgrp(1).ORCgrp(1).OBXgrp(2).OBX:5(1)", "source.{PIDgrpgrp(1).ORCgrp(k1).OBXgrp(k2).OBX:5(1)}"),
        ("PIDgrpgrp(1).ORCgrp(1).OBR:3", "source.{PIDgrpgrp(1).ORCgrp(k1).OBR:3}"),
        ("PIDgrpgrp(1).PIDgrp.PID:3(1)", "source.{PIDgrpgrp(1).PIDgrp.PID:3(1)}"),
    ],
)
def test_a_place_of_a_sample_mapped_inside_loops_means_the_loops_occurrence(dragged: str, read: str) -> None:
    inner = ForeachStep(property="source.{PIDgrpgrp(1).ORCgrp(k1).OBXgrp()}", key="k2", steps=[])
    outer = ForeachStep(property="source.{PIDgrpgrp(1).ORCgrp()}", key="k1", steps=[inner])
    definition = TransformDefinition(name="t", steps=[outer])
    assert assignment(definition, "steps[0].steps[0].steps[0]", dragged, "NTE:3").value == read


def test_a_sample_stands_in_the_groups_of_the_schema_and_steps_find_the_nearest_place_it_has() -> None:
    definition = TransformDefinition(name="t", source_doc_type="2.4:ORU_R01")
    root = tree_of_sample(definition, "source", RESULT)
    assert find(root, "PIDgrpgrp(1).ORCgrp(1).OBXgrp(2).OBX:5(1)") is not None
    looped = nearest(root, "PIDgrpgrp().ORCgrp(k1).OBXgrp(k2).OBX:3.2")
    assert looped is not None and looped.path == "PIDgrpgrp(1).ORCgrp(1).OBXgrp(1).OBX:3"
    assert nearest(root, "ZPI:1") is None
