"""The real window, driven by mouse and keyboard."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from hie_runtime.control.client import HostState
from hie_runtime.rules.model import Rule, SendAction, When
from hie_studio.app import main, parse, without_screen
from hie_studio.canvas.insert_tool import COMPONENT_MIME
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import rule_edits
from hie_studio.editors.rules.rule_detail import RuleDetail
from hie_studio.editors.rules.rule_list import RuleList
from hie_studio.main_window import MainWindow
from hie_studio.screen import explain_import

from .hospital import ROUTER, TCP_IN, TCP_OUT, hospital, snapshot
from .person import click, click_row, click_tab, press, write

LEFT = Qt.MouseButton.LeftButton


def _place(window: MainWindow, point: QPointF) -> QPoint:
    return window.view.mapFromScene(point)


def _drag(qtbot, window: MainWindow, start: QPointF, end: QPointF) -> None:
    area = window.view.viewport()
    qtbot.mousePress(area, LEFT, pos=_place(window, start))
    for part in (0.3, 0.7, 1.0):
        qtbot.mouseMove(area, _place(window, start + (end - start) * part))
    qtbot.mouseRelease(area, LEFT, pos=_place(window, end))


def _new(window: MainWindow, folder: Path) -> None:
    assert window.files.new_at(folder)


def _drop_component(window: MainWindow, class_name: str, at: QPoint) -> None:
    data = QMimeData()
    data.setData(COMPONENT_MIME, class_name.encode())
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.view.dropEvent(event)


def test_a_production_is_drawn_connected_renamed_deleted_and_undone(qtbot, window, tmp_path):
    _new(window, tmp_path / "ward")
    empty = window.document.state
    _drop_component(window, TCP_IN, QPoint(150, 100))
    _drop_component(window, ROUTER, QPoint(400, 250))
    _drop_component(window, TCP_OUT, QPoint(650, 100))
    nodes = window.scene.nodes
    assert list(nodes) == ["HL7 TCP service", "HL7 router", "HL7 TCP operation"]
    _drag(qtbot, window, nodes["HL7 TCP service"].output_point(), nodes["HL7 router"].input_point())
    _drag(qtbot, window, nodes["HL7 router"].output_point(), nodes["HL7 TCP operation"].input_point())
    assert set(window.scene.edges) == {
        ("HL7 TCP service", "HL7 router"),
        ("HL7 router", "HL7 TCP operation"),
    }
    qtbot.mouseClick(
        window.view.viewport(), LEFT, pos=_place(window, nodes["HL7 router"].pos() + QPointF(80, 30))
    )
    assert window.selection.items == ("HL7 router",)
    window.view.naming.rename()
    field = QApplication.focusWidget()
    field.selectAll()
    qtbot.keyClicks(field, "ADT Router")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ("ADT Router", "HL7 TCP operation") in window.scene.edges
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    assert window.scene.edges == {}
    while window.document.undo_stack.canUndo():
        window.actions_["undo"].trigger()
    assert window.document.state == empty
    assert window.scene.nodes == {}


def test_a_saved_drawing_opens_as_the_same_picture(qtbot, window, tmp_path):
    _new(window, tmp_path / "ward")
    _drop_component(window, TCP_IN, QPoint(150, 100))
    _drop_component(window, ROUTER, QPoint(420, 260))
    service = window.scene.nodes["HL7 TCP service"]
    _drag(qtbot, window, service.pos() + QPointF(90, 30), service.pos() + QPointF(90, 134))
    before = {name: (node.x(), node.y()) for name, node in window.scene.nodes.items()}
    assert window.document.positions == before
    window.actions_["save"].trigger()
    assert not window.isWindowModified()
    window.files.open_path(tmp_path / "ward" / "production.json")
    assert {name: (node.x(), node.y()) for name, node in window.scene.nodes.items()} == before


def test_dragging_from_a_router_with_rules_offers_a_rule(qtbot, window):
    window.document.load_state(hospital())
    menu = window.view.editing.route_menu("ADT Router", "to.Lab.Orders")
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert "Add a rule “To to.Lab.Orders”" in texts
    assert "Add to rule “Inpatients”" in texts
    menu.actions()[1].trigger()
    assert window.scene.edges["ADT Router", "to.Lab.Orders"].route.rules == ("To to.Lab.Orders",)
    window.document.undo()
    assert ("ADT Router", "to.Lab.Orders") not in window.scene.edges


def test_quick_add_on_the_empty_canvas_and_a_filtered_one_after_a_dropped_link(qtbot, window, tmp_path):
    _new(window, tmp_path / "ward")
    qtbot.mouseDClick(window.view.viewport(), LEFT, pos=QPoint(200, 150))
    popup = window.view.palette_popup
    assert popup.isVisible()
    qtbot.keyClicks(popup.field, "tcp serv")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert list(window.scene.nodes) == ["HL7 TCP service"]
    node = window.scene.nodes["HL7 TCP service"]
    _drag(qtbot, window, node.output_point(), node.output_point() + QPointF(120, 60))
    assert all("service" not in choice.text for choice in popup._choices)
    qtbot.keyClicks(popup.field, "hl7 router")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert ("HL7 TCP service", "HL7 router") in window.scene.edges
    window.document.undo()
    assert list(window.scene.nodes) == ["HL7 TCP service"]


def test_items_are_copied_as_text_and_pasted_with_their_connections(qtbot, window):
    window.document.load_state(hospital())
    window.selection.set(["from.PAS.ADT", "ADT Router"])
    window.view.editing.copy()
    assert '"hie-items"' in QGuiApplication.clipboard().text()
    window.view.editing.paste()
    assert window.selection.items == ("from.PAS.ADT 2", "ADT Router 2")
    assert ("from.PAS.ADT 2", "ADT Router 2") in window.scene.edges
    window.view.editing.paste()
    assert "ADT Router 3" in window.scene.nodes
    QGuiApplication.clipboard().setText("not items")
    window.view.editing.paste()
    assert window.banner.isVisible()


def test_the_keyboard_walks_moves_and_goes_to_items(qtbot, window):
    window.document.load_state(hospital())
    window.view.fit()
    window.view.setFocus()
    window.selection.set(["from.PAS.ADT"])
    qtbot.keyClick(window.view, Qt.Key.Key_Right)
    assert window.selection.items == ("ADT Router",)
    before = window.scene.nodes["ADT Router"].pos()
    qtbot.keyClick(window.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert window.scene.nodes["ADT Router"].pos() - before == QPointF(0, 8)
    window.view.find_item()
    qtbot.keyClicks(window.view.palette_popup.field, "pharm")
    qtbot.keyClick(window.view.palette_popup.field, Qt.Key.Key_Return)
    assert window.selection.items == ("to.Pharmacy.JAC",)


def test_arranging_is_one_step_and_undo_puts_everything_back(qtbot, window):
    window.document.load_state(hospital())
    window.selection.set(["to.EPR.ADT"])
    window.view.editing.nudge(9, 9, "g")
    before = window.document.positions
    window.view.editing.arrange()
    assert window.document.undo_stack.count() == 2
    window.document.undo()
    assert window.document.positions == before
    assert {n: (x.x(), x.y()) for n, x in window.scene.nodes.items() if n in before} == before


def test_a_running_production_shows_states_figures_and_flow(qtbot, window):
    window.document.load_state(hospital())
    for second in range(3):
        window.link.snapshot.emit(snapshot(window.document.state, second))
    assert window.scene.nodes["to.Lab.ADT"].card.state is HostState.RETRYING
    assert window.scene.edges["ADT Router", "to.Lab.ADT"].tip.queue == 1240
    assert window.scene.edges["from.PAS.ADT", "ADT Router"].rate > 0
    window.scene.end_live()
    assert window.scene.nodes["to.Lab.ADT"].card.state is None


def test_an_unsaved_drawing_is_offered_again_after_a_crash(qtbot, window, tmp_path):
    _new(window, tmp_path / "ward")
    _drop_component(window, TCP_IN, QPoint(150, 100))
    window.files.autosave_now()
    window.files.open_path(tmp_path / "ward")
    assert window.scene.nodes == {}
    assert window.banner.isVisible()
    window.banner._buttons[0].click()
    assert list(window.scene.nodes) == ["HL7 TCP service"]
    assert window.document.dirty


def test_saving_over_a_colleagues_change_asks_first(qtbot, window, tmp_path):
    _new(window, tmp_path / "ward")
    file = tmp_path / "ward" / "production.json"
    file.write_text(file.read_text().replace('"ward"', '"theirs"'))
    _drop_component(window, TCP_IN, QPoint(150, 100))
    window.actions_["save"].trigger()
    assert window.banner.isVisible() and "Not saved" in window.banner.label.text()
    assert "theirs" in file.read_text()
    window.files.load_theirs()  # as the banner offers while nothing of mine is unsaved
    assert window.document.production.name == "theirs"


def test_a_workspace_dropped_on_the_window_is_opened(qtbot, window, tmp_path):
    _new(window, tmp_path / "one")
    _new(window, tmp_path / "two")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "one"))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)
    assert window.document.path == tmp_path / "one"


def test_undo_and_redo_work_in_a_rule_window_and_a_problem_of_a_rule_opens_it(qtbot, window):
    state = hospital()
    window.document.load_state(state)
    orders = window.document.rules["Acute.Orders.Router"]
    send = SendAction(targets=["to.Lab.Orders"], transforms=["Gone"])
    lost = rule_edits.replace_rule(orders, 0, Rule(name="Lost", when=[When(actions=[send])]))
    window.document.apply(SetRule(lost))
    window.document.check_now()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    model = window.problems.model
    row = next(n for n in range(model.rowCount()) if "Gone" in model.problem(n).message)
    window.docks.tabs.tabBar().setFocus()
    click_tab(window.docks.tabs, window.docks.tab_of(window.problems))
    click_row(window.problems.table, model.index(row, 1))
    assert window.rules.open == {}
    press(Qt.Key.Key_Return)
    dialog = window.rules.open["Acute.Orders.Router"]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    rules = dialog.findChild(RuleList)
    click_row(rules, rules.model().index(0, 0))
    press(Qt.Key.Key_Delete)
    assert rules.count() == 1
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rules.count() == 2 and window.document.rules["Acute.Orders.Router"] == lost
    press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert rules.count() == 1
    dialog.close()


def test_what_is_being_typed_in_a_rule_window_is_saved_by_its_key(qtbot, window, tmp_path):
    window.document.load_state(hospital())
    window.document.save_as(tmp_path / "hospital")
    window.rules.edit("Acute.Orders.Router")
    dialog = window.rules.open["Acute.Orders.Router"]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    name = dialog.findChild(RuleDetail).name
    click(name)
    press(Qt.Key.Key_End)
    write(" of the lab")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not window.document.dirty
    assert (
        "Pathology of the lab" in (tmp_path / "hospital" / "rules" / "Acute.Orders.Router.yaml").read_text()
    )
    dialog.close()


def test_every_action_has_a_name_and_those_in_the_toolbar_an_accessible_name(window):
    for name, action in window.actions_.by_name.items():
        assert action.text() and action.statusTip(), name
    shortcuts = [
        a.shortcut().toString() for a in window.actions_.by_name.values() if not a.shortcut().isEmpty()
    ]
    assert len(shortcuts) == len(set(shortcuts))


def test_the_command_line_is_checked_and_a_machine_without_a_screen_gets_an_end(capsys):
    with pytest.raises(SystemExit) as wrong:
        main(["--run"])
    assert wrong.value.code == 2
    options = without_screen(parse(["ws", "--run"]))
    assert options.seconds == 20.0
    assert str(options.picture) == "hie-studio.png"
    error = ImportError("libEGL.so.1: cannot open shared object file")
    assert "install libegl1" in explain_import(error)


def test_a_setting_of_several_lines_keeps_them_when_it_is_edited(qtbot, window, tmp_path):
    shutil.copytree(Path(__file__).parents[2] / "samples" / "database-orders", tmp_path / "orders")
    assert window.files.open_path(tmp_path / "orders")
    window.selection.set(["to.Patients"])
    qtbot.waitUntil(lambda: window.inspector.row("adapter.statement") is not None)
    editor = window.inspector.row("adapter.statement").editor
    before = editor.text.toPlainText()
    assert before.count("\n") >= 2
    editor.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor.text, "-- checked")
    editor.commit()
    item = next(item for item in window.document.production.items if item.name == "to.Patients")
    assert item.settings.adapter["statement"] == before + "-- checked"
    window.document.undo()
    item = next(item for item in window.document.production.items if item.name == "to.Patients")
    assert item.settings.adapter["statement"] == before
