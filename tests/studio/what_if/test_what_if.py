"""What would happen to a message: dropped on the canvas, asked for from the message list, tried at another item."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from hie_runtime.proof.what_if import Ending
from hie_studio.document.commands import SetItemProperty
from hie_studio.panels.what_if.dropping import is_message
from hie_studio.panels.what_if.feature import WhatIfs
from hie_studio.panels.what_if.story import entries_of
from hie_studio.window.studio import Studio
from tests.studio.person import CTRL, LEFT, NONE, SHIFT, click, named, pick, press, type_path

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"
_TEST = yaml.safe_load((SAMPLE / "tests" / "admission.yaml").read_text())
ADMISSION = _TEST["message"].replace("\n", "\r").encode()


@pytest.fixture
def what_if(window, tmp_path: Path, qtbot) -> WhatIfs:
    shutil.copytree(SAMPLE, tmp_path / "acute-adt")
    window.show_workspace(tmp_path / "acute-adt")
    (tmp_path / "admission.hl7").write_bytes(ADMISSION)
    return next(one for one in window.studio.features if isinstance(one, WhatIfs))


def let_go_over(window, item: str, path: Path) -> None:
    """Let a file go over a card of the canvas."""
    view, data = window.view, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    node = window.scene.nodes[item]
    at = view.viewport().mapTo(window, view.mapFromScene(node.sceneBoundingRect().center()))
    copy, handle = Qt.DropAction.CopyAction, window.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(at, copy, data, LEFT, NONE))
    drop = QDropEvent(QPointF(at), copy, data, LEFT, NONE)
    QApplication.sendEvent(handle, drop)
    assert drop.isAccepted()


def answered(what_if: WhatIfs, qtbot, item: str):
    def told() -> bool:
        found = what_if.panel.found
        return found is not None and found.item == item

    qtbot.waitUntil(told)
    return what_if.panel.found


def test_a_file_let_go_over_a_service_lights_its_way_and_tells_rules_and_changed_fields(
    window, what_if, tmp_path, qtbot
) -> None:
    let_go_over(window, "from.ED", tmp_path / "admission.hl7")
    found = answered(what_if, qtbot, "from.ED")
    assert window.docks.tabs.currentIndex() == window.docks.tab_of(what_if.panel)
    assert {("from.ED", "ADT.Router"), ("ADT.Router", "to.EPR")} <= set(what_if.lights.routes)
    assert what_if.lights.rings["to.EPR"].ending is Ending.ARRIVED
    assert "to.EPR" in what_if.panel.verdict.text()
    told = entries_of(found, {})[1].lines
    assert "{PID:5.1} = “Okafor”" in [line.text for line in told]
    story = what_if.panel.story
    click(story.viewport(), QPoint(200, round(story.top_of(0)) + 8))
    steps = [one.item for one in found.steps]
    for _ in range(steps.index("to.EPR")):
        press(Qt.Key.Key_Down)
    marked = [one.cursor.selectedText() for one in what_if.panel.body.extraSelections()]
    assert "HIE" in marked  # MSH-3, which the transform sets
    press(Qt.Key.Key_Return)
    assert list(window.selection.items) == ["to.EPR"]


def test_another_entrance_and_an_edit_are_tried_at_once_and_clear_puts_the_lights_out(
    window, what_if, tmp_path, qtbot
) -> None:
    press(Qt.Key.Key_W, CTRL | SHIFT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    type_path(tmp_path / "admission.hl7")(QApplication.activeModalWidget())
    answered(what_if, qtbot, "from.PAS")
    pick(what_if.panel.entrance, "from.LIS")
    answered(what_if, qtbot, "from.LIS")
    assert what_if.panel.verdict.text().startswith("Goes nowhere")
    assert what_if.lights.rings["Results.Router"].ending is Ending.NOWHERE
    pick(what_if.panel.entrance, "from.PAS")
    answered(what_if, qtbot, "from.PAS")
    window.document.apply(SetItemProperty("to.EPR", "enabled", False))  # not saved
    qtbot.waitUntil(
        lambda: any("is disabled" in note for one in what_if.panel.found.steps for note in one.notes),
        timeout=15000,
    )
    click(named(what_if.panel, QPushButton, "Clear"))
    assert not what_if.lights.routes and not what_if.lights.rings
    assert what_if.panel.empty.isVisible()


def test_what_is_no_message_is_left_to_the_window(tmp_path) -> None:
    for name, text, taken in (
        ("a.hl7", "MSH|^~\\&|", True),
        ("patient.json", '{"resourceType": "Patient"}', True),
        ("order.xml", "<order/>", True),
        ("export.xml", '<?xml version="1.0"?>\n<Export generator="IRIS">', False),
        ("production.json", '{"production": {"name": "x"}}', False),
        ("some.cls", "Class A.B {}", False),
        ("nothing.hl7", "", False),
    ):
        (tmp_path / name).write_text(text)
        assert is_message(tmp_path / name) is taken, name
    assert not is_message(tmp_path)


def test_an_empty_production_says_what_is_missing(window, tmp_path) -> None:
    window.document.new(tmp_path / "new", "New")
    studio: Studio = window.studio
    studio.what_if_wanted.emit("a message", ADMISSION, "")
    assert "Add a service first" in window.banner.label.text()
