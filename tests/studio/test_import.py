"""Importing IRIS files through the real window: choose, watch, stop, and jump from the report."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hie_studio.window.choose_production import ChooseProduction
from hie_studio.window.import_job import ImportProgress
from hie_studio.window.import_report import ROLE, ImportReport
from runtime.importers.iris_generator import export, folder_of_classes

from .person import CTRL, click_row, drop_file, press

Key = Qt.Key
EXPORT = Path(__file__).parents[2] / "samples/iris/radiology-deployment.xml"
IRIS = Path(__file__).parents[1] / "conformance/rules/reference"


def in_front(qtbot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def choice(qtbot) -> ChooseProduction:
    """The list of productions, once it is in front."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ChooseProduction))
    dialog = QApplication.activeModalWidget()
    in_front(qtbot, dialog)
    return dialog


def test_of_several_productions_one_is_picked_with_the_keyboard(qtbot, window, tmp_path):
    (tmp_path / "three.xml").write_text(export(3), encoding="utf-8")
    in_front(qtbot, window)
    drop_file(window, tmp_path / "three.xml")
    dialog = choice(qtbot)
    lines = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert [line.text(0) for line in lines] == ["Site0.Production", "Site1.Production", "Site2.Production"]
    assert (lines[0].text(1), lines[0].text(2)) == ("40", "three.xml")
    press(Key.Key_Down)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.iris.report is not None)
    assert window.document.production.name == "Site1.Production"
    assert len(window.scene.nodes) == 40
    assert set(window.document.state.rules) == {f"Site1.Rules.R{n}" for n in range(3)}


def test_escape_in_the_choice_changes_nothing_and_the_next_import_is_taken(qtbot, window, tmp_path):
    (tmp_path / "two.xml").write_text(export(2), encoding="utf-8")
    in_front(qtbot, window)
    drop_file(window, tmp_path / "two.xml")
    choice(qtbot)
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: window.iris.importing is None)
    assert window.iris.report is None
    assert not window.document.is_open
    drop_file(window, EXPORT)
    qtbot.waitUntil(lambda: window.iris.report is not None)
    assert window.document.is_open


def test_a_large_import_shows_how_far_it_is_leaves_the_window_alive_and_can_be_stopped(
    qtbot, window, tmp_path
):
    folder_of_classes(tmp_path / "classes", 1500)
    in_front(qtbot, window)
    ticks: list[float] = []
    beat = QTimer(interval=10)
    beat.timeout.connect(lambda: ticks.append(time.monotonic()))
    drop_file(window, tmp_path / "classes")
    beat.start()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportProgress)) and window.findChildren(ImportProgress)[0].isVisible())  # fmt: skip
    (progress,) = window.findChildren(ImportProgress)
    qtbot.waitUntil(lambda: progress.bar.maximum() > 100 and progress.bar.value() > 0)
    assert "of 1500" in progress.label.text()
    progress.activateWindow()
    QApplication.processEvents()
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: window.iris.importing is None)
    beat.stop()
    gaps = [later - one for one, later in zip(ticks, ticks[1:], strict=False)]
    print(f"\nlongest the window did nothing: {max(gaps) * 1000:.0f} ms in {ticks[-1] - ticks[0]:.1f} s")
    assert max(gaps) < 2.0
    assert window.iris.report is None and not window.document.is_open
    assert "stopped" in window.banner.label.text()


def test_a_rule_dropped_later_is_added_to_the_production_that_is_open_and_can_be_taken_back(qtbot, window):
    def dropped(name: str) -> str:
        window.iris.report = None
        in_front(qtbot, window)
        drop_file(window, IRIS / name)
        qtbot.waitUntil(lambda: window.iris.report is not None)
        words: str = window.iris.report.summary.text()
        window.iris.report.close()
        return words

    assert "1 to supply" in dropped("01-production-comserver.xml")
    rule = "Demo.ComServer.HL7RoutingRule"
    items, asked = len(window.document.production.items), []
    window.files.may_leave = lambda: asked.append(True)
    assert "2 to supply" in dropped("02-rule-comserver.xml")
    assert (len(window.document.production.items), asked) == (items, [])  # nothing has to be given up
    assert list(window.document.rules) == [rule]
    assert "Demo.ComServer.Production" in window.banner.label.text()
    in_front(qtbot, window)
    press(Key.Key_Z, CTRL)
    assert not window.document.rules
    assert len(window.document.production.items) == items


def test_each_line_of_the_report_leads_to_its_item_or_rule(qtbot, window):
    in_front(qtbot, window)
    drop_file(window, EXPORT)
    qtbot.waitUntil(lambda: window.iris.report is not None)
    report = window.iris.report
    assert isinstance(report, ImportReport)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is report)
    wanted = {"setting": None, "step": None, "condition": None}
    for row in range(report.tree.topLevelItemCount()):
        top = report.tree.topLevelItem(row)
        top.setExpanded(True)
        for number in range(top.childCount()):
            entry = top.child(number).data(0, ROLE)
            if entry.kind.value in wanted and wanted[entry.kind.value] is None:
                wanted[entry.kind.value] = top.child(number)
    for kind, line in wanted.items():
        entry = line.data(0, ROLE)
        window.scene.selection.set([])
        report.tree.scrollToItem(line)
        report.activateWindow()
        click_row(report.tree, report.tree.indexFromItem(line))
        press(Key.Key_Return)
        item = entry.item or entry.used_by
        assert item in window.scene.nodes
        assert set(window.scene.selection.items) == {item}, kind
        assert (entry.part in window.rules.open) is (kind == "condition")
        assert entry.place.startswith("radiology-deployment.xml:")
