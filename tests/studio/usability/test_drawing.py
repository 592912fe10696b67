"""Tasks on the canvas and in the inspector, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hie_studio.document.commands import UNSET, SetSetting
from hie_studio.main_window import MainWindow
from hie_studio.theme import theme
from studio.person import (
    ALT,
    CTRL,
    SHIFT,
    click,
    click_row,
    click_tab,
    drag,
    drop_file,
    named,
    press,
    write,
)
from studio.versions.test_two_people import colleague, differences

from .conftest import SAMPLE, Task

KEY = Qt.Key
EXPORT = SAMPLE.parent / "iris" / "radiology-deployment.xml"


def card(window: MainWindow, name: str) -> tuple[QWidget, QPoint]:
    """Where a person clicks on an item."""
    return window.view.viewport(), window.view.mapFromScene(window.scene.nodes[name].pos() + QPointF(100, 30))


def select(window: MainWindow, *names: str) -> None:
    for number, name in enumerate(names):
        click(*card(window, name), keys=CTRL if number else Qt.KeyboardModifier.NoModifier)
    assert set(window.selection.items) == set(names)


def adapter(window: MainWindow, name: str) -> dict[str, object]:
    item = window.document.production.item(name)
    assert item is not None
    return dict(item.settings.adapter)


def test_import_an_iris_production(window: MainWindow, task: Task, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    with task("import"):
        drop_file(window, EXPORT)
        qtbot.waitUntil(lambda: window.iris.report is not None)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window.iris.report)
        press(KEY.Key_Escape)
    assert "Radiology Router" in window.scene.nodes


def test_find_an_item_and_a_setting(window: MainWindow, acute: Path, task: Task) -> None:
    with task("find item"):
        press(KEY.Key_F, CTRL)
        write("pharm")
        press(KEY.Key_Return)
    assert window.selection.items == ("to.Pharmacy",)
    with task("find setting"):
        press(KEY.Key_Return, CTRL)
        write("reply code")
        press(KEY.Key_Return)
    row = window.inspector.row("host.reply_code_actions")
    assert row is not None and row.isVisible()
    field = row.editor.focusProxy()
    assert isinstance(field, QLineEdit) and field.hasFocus() and field.selectedText() == field.text() != ""


def test_mend_a_problem(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    window.document.apply(SetSetting("to.EPR", "adapter", "ip_address", UNSET))
    click_tab(window.docks.tabs, window.docks.tab_of(window.problems))
    model, table = window.problems.model, window.problems.table

    def lines() -> list[int]:
        return [row for row in range(model.rowCount()) if model.problem(row).item == "to.EPR"]

    qtbot.waitUntil(lambda: len(lines()) == 1)
    with task("mend"):
        click_row(table, model.index(lines()[0], 1))
        write("10.0.0.7")
        press(KEY.Key_Return)
    assert adapter(window, "to.EPR")["ip_address"] == "10.0.0.7"


def test_add_and_connect(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    with task("add"):
        write("hl7 tcp serv")
        press(KEY.Key_Return)
    (new,) = window.selection.items
    item = window.document.production.item(new)
    assert item is not None and item.class_name == "hie.services.hl7.TCPService"
    press(KEY.Key_L, CTRL | SHIFT)
    qtbot.waitUntil(lambda: not window.view.glide.active)
    nodes = window.scene.nodes
    with task("connect"):
        drag(window.view, nodes[new].output_point(), nodes["ADT.Router"].input_point())
    assert (new, "ADT.Router") in window.scene.edges


def test_change_many_items_and_rename_one(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    names = ("to.EPR", "to.LIS", "to.RIS", "to.BedManagement")
    with task("change many"):
        select(window, *names)
        click(window.inspector.search)
        write("retry int")
        press(KEY.Key_Return)
        write("30")
        press(KEY.Key_Return)
    for name in names:
        item = window.document.production.item(name)
        assert item is not None and item.settings.host["retry_interval"] == 30
    select(window, "to.EPR")
    click(*card(window, "to.EPR"))
    with task("rename"):
        press(KEY.Key_F2)
        write("to.Record")
        press(KEY.Key_Return)
    assert "to.Record" in window.document.rules["Acute.ADT.Rules"].model_dump_json()


def test_undo_history_and_what_is_not_saved(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    saved = window.document.state
    for name in ("to.EPR", "to.LIS", "to.RIS"):
        window.document.apply(SetSetting(name, "adapter", "port", 7000))
    with task("differences"):
        press(KEY.Key_D, CTRL | ALT)
    (feature,) = [one for one in window.studio.features if type(one).__name__ == "Differences"]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is feature.open)
    assert {"to.EPR", "to.LIS", "to.RIS"} <= set(feature.open.canvas.marks)
    press(KEY.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with task("undo"):
        press(KEY.Key_Z, CTRL)
    assert adapter(window, "to.RIS")["port"] == 25052
    (commands,) = [one for one in window.studio.features if type(one).__name__ == "Commands"]
    with task("history"):
        press(KEY.Key_H, CTRL | ALT)
        click_row(commands.history, commands.history.model().index(0, 0))
    assert window.document.state == saved


def test_copy_to_another_window(window: MainWindow, acute: Path, task: Task, qtbot, tmp_path: Path) -> None:
    other = MainWindow(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat))
    other.files.may_leave = lambda: True
    qtbot.addWidget(other)
    other.files.new_at(tmp_path / "other")
    other.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with task("copy"):
        select(window, "to.EPR", "to.LIS")
        press(KEY.Key_C, CTRL)
        click(other.view.viewport())
        press(KEY.Key_V, CTRL)
    assert set(other.scene.nodes) == {"to.EPR", "to.LIS"}
    assert adapter(other, "to.LIS")["port"] == 25051
    other.close()


def test_arrange_theme_save_and_palette(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    with task("arrange"):
        press(KEY.Key_L, CTRL | SHIFT)
    assert window.document.dirty
    with task("save"):
        press(KEY.Key_S, CTRL)
    assert not window.document.dirty
    with task("theme"):
        press(KEY.Key_D, CTRL | SHIFT)
    assert theme.is_dark()
    press(KEY.Key_D, CTRL | SHIFT)
    with task("palette"):
        press(KEY.Key_P, CTRL | SHIFT)
        write("results.rul")
        press(KEY.Key_Return)
    assert "Acute.Results.Rules" in window.rules.open
    assert named(window.rules.open["Acute.Results.Rules"], QWidget, "Rule editor")


def test_merge_with_a_colleague(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    colleague(acute, SetSetting("to.EPR", "adapter", "port", 7001))
    window.document.apply(SetSetting("to.LIS", "adapter", "port", 7002))
    window.files.look_at_disk()
    with task("merge"):
        merge = differences(window, qtbot)
        click(merge.take)
    assert [adapter(window, name)["port"] for name in ("to.EPR", "to.LIS")] == [7001, 7002]
