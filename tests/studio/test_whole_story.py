"""One analyst's first hour, by mouse and keyboard alone: drop an IRIS file, mend it, connect, add a rule, run,
send a message, watch it, undo all, save, reopen. The document is only read."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from hie_runtime.config.problems import Severity
from hie_studio.document.commands import UNSET
from hie_studio.document.document import CHECK_DELAY_MS
from hie_studio.editors.rules.editor import RuleEditor
from hie_studio.main_window import MainWindow
from hie_studio.window.card import Card
from hie_studio.window.import_report import ImportReport
from support import Receiver, Sender, free_port

from .person import (
    CTRL,
    SHIFT,
    click,
    click_row,
    click_tab,
    drag,
    drop_file,
    named,
    over,
    paste,
    pick,
    press,
    scroll_to,
    type_path,
    with_dialog,
    write,
)
from .picture import Picture, picture_of
from .while_running import hand, until

Key = Qt.Key
EXPORT = Path(__file__).parents[2] / "samples" / "iris" / "radiology-deployment.xml"
WIDTH = 1280
RULE = "Riverside.Radiology.Routing"
NEW = "HL7 TCP operation"
ORDER = (
    "MSH|^~\\&|OC|RGH|RIS|RGH|20260302||ORM^O01|{id}|P|2.3.1\rPID|1||4711^^^RGH||GR\xc4F^ANNA\r"
    "ORC|NW|1\rOBR|1|1||CTHEAD^CT head\r"
)


def errors(window: MainWindow) -> list[str]:
    QTest.qWait(CHECK_DELAY_MS + 100)
    return [problem.code for problem in window.document.problems if problem.severity is Severity.ERROR]


def open_problem(window: MainWindow, words: str) -> None:
    """A double click on the line of the problem list that has these words."""
    QTest.qWait(CHECK_DELAY_MS + 100)
    click_tab(window.docks.tabs, window.docks.tab_of(window.problems))
    model, table = window.problems.model, window.problems.table
    rows = [row for row in range(model.rowCount()) if words in model.problem(row).message]
    assert len(rows) == 1, [model.problem(row).message for row in range(model.rowCount())]
    click_row(table, model.index(rows[0], 1), double=True)


def click_card(window: MainWindow, name: str) -> None:
    node = window.scene.nodes[name]
    click(window.view.viewport(), window.view.mapFromScene(node.pos() + QPointF(100, 30)))
    assert window.selection.items == (name,)


def fill(window: MainWindow, place: str, text: str) -> None:
    """Find a setting of the selected item by the search of the inspector, and type its value."""
    row = window.inspector.row(place)
    assert row is not None
    click(window.inspector.search)
    press(Key.Key_A, CTRL)
    write(row.spec.title)
    field = row.editor.focusProxy()
    assert field is not None
    scroll_to(field)
    click(field)
    over(text)
    click(window.inspector.search)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)


def picture(window: MainWindow) -> Picture:
    """The canvas with nothing selected and the pointer nowhere near a card."""
    QTest.qWait(CHECK_DELAY_MS + 100)
    area = window.view.viewport()
    empty = QPoint(area.width() - 40, 12)
    assert window.view.itemAt(empty) is None
    click(area, empty)
    return picture_of(window.scene)


def setting(window: MainWindow, item: str, key: str) -> object:
    found = window.document.production.item(item)
    assert found is not None
    return found.settings.adapter.get(key, UNSET)


def mend(window: MainWindow, port: int) -> None:
    """Each problem by its line in the list: the TLS nobody has, a Windows path, a function nobody has."""
    assert errors(window) == ["missing-tls"]
    open_problem(window, "OrderCommsTLS")
    over("")
    assert setting(window, "From OrderComms", "ssl_config") is UNSET
    open_problem(window, "is a Windows path")
    over("research")
    assert setting(window, "To Research", "file_path") == "research"
    click_card(window, "From OrderComms")
    fill(window, "adapter.port", str(port))
    fill(window, "adapter.local_interface", "127.0.0.1")
    assert setting(window, "From OrderComms", "port") == port
    open_problem(window, "IsResearchConsent")
    editor = rule_editor(window)
    assert editor.list.currentRow() == 0
    remove = named(editor.detail.blocks[1], QToolButton, "Remove Else when")
    scroll_to(remove)
    click(remove)
    assert errors(window) == []


def rule_editor(window: MainWindow) -> RuleEditor:
    dialog = window.rules.open[RULE]
    assert QApplication.activeWindow() is dialog
    editor = dialog.findChild(RuleEditor)
    assert isinstance(editor, RuleEditor)
    return editor


def leave_rules(window: MainWindow) -> None:
    press(Key.Key_Escape)
    assert not window.rules.open


def connect(window: MainWindow) -> None:
    """A new operation where the canvas is double-clicked, and a link drawn to it."""
    area = window.view.viewport()
    lowest = max(node.y() for node in window.scene.nodes.values())
    right = window.scene.nodes["To RIS"].x()
    at = window.view.mapFromScene(QPointF(right, lowest + 150))
    window_at = QPoint(min(at.x(), area.width() - 40), min(at.y(), area.height() - 40))
    click(area, window_at)
    click(area, window_at, double=True)
    write("hl7 tcp oper")
    press(Key.Key_Return)
    assert NEW in window.scene.nodes
    press(Key.Key_9, CTRL)
    nodes = window.scene.nodes
    drag(window.view, nodes["From OrderComms"].output_point(), nodes[NEW].input_point())
    assert ("From OrderComms", NEW) in window.scene.edges


def add_rule(window: MainWindow) -> None:
    """A second rule that copies every order, after the first no longer stops there."""
    click_card(window, "Radiology Router")
    row = window.inspector.row("host.business_rule_name")
    assert row is not None
    edit = named(row, QPushButton, "Edit… Rule")
    scroll_to(edit)
    click(edit)
    editor = rule_editor(window)
    first = editor.detail.blocks[0].actions_editor
    transforms = first.sends[0][1]
    scroll_to(transforms.list)
    click_row(transforms.list, transforms.list.model().index(0, 0))
    press(Key.Key_Delete)
    stop = editor.detail.blocks[0].actions_editor.stop
    scroll_to(stop)
    click(stop)
    click(editor.add_button)
    over("Copy of every order")
    detail = editor.detail
    scroll_to(detail.types)
    click(detail.types)
    over("ORM_O01")
    condition = detail.blocks[0].condition
    assert condition is not None
    add = named(condition, QPushButton, "Add condition")
    scroll_to(add)
    click(add)
    field, operator, value = condition.rows[0]
    scroll_to(field)
    click(field)
    over("MSH:5")
    pick(operator, "is not")
    click(value)
    over("PACS")
    targets = detail.blocks[0].actions_editor.sends[0][0]
    scroll_to(targets.add)
    click(targets.add.lineEdit())
    write("hl7 tcp")
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert targets.names == [NEW]
    made = window.document.rules[RULE].rule_sets[0].rules
    assert [rule.name for rule in made] == ["Imaging orders", "Copy of every order"]
    assert made[1].when[0].condition == 'HL7.{MSH:5} != "PACS"'
    assert made[0].when[0].actions[0].transforms == [] and len(made[0].when[0].actions) == 1  # type: ignore[union-attr]
    leave_rules(window)
    assert ("Radiology Router", NEW) in window.scene.edges


async def live(window: MainWindow, port: int, receivers: dict[str, Receiver]) -> None:
    """Run, send by hand and over a socket, see both arrive, look at one's trace, stop."""
    ris, copy = receivers.values()
    await hand(lambda: press(Key.Key_F5))
    await until(lambda: window.link.state == "running", "the production runs")
    send = window.console.send
    await hand(lambda: click_tab(window.docks.tabs, window.docks.tab_of(window.console)))
    await until(lambda: send.item.count() == 5, "the items are offered")
    await hand(lambda: pick(send.item, "From OrderComms"))
    await hand(lambda: (click(send.text.viewport()), paste(ORDER.format(id="BYHAND"))))
    await hand(lambda: click(send.send))
    await until(lambda: ris.ids == ["BYHAND"] and copy.ids == ["BYHAND"] * 2, "both deliveries")
    await until(lambda: "MSA|CA|BYHAND" in send.reply.toPlainText(), "its acknowledgement is shown")
    assert window.width() == WIDTH, "what is told does not push the window wider"
    async with Sender(port) as sender:
        assert b"MSA|CA|ORDER1" in await sender.send(ORDER.format(id="ORDER1").encode("latin-1"))
    await until(lambda: ris.ids[1:] == ["ORDER1"] and copy.ids[2:] == ["ORDER1"] * 2, "all deliveries")
    assert b"GR\xc4F" in ris.received[1]
    panel, trace = window.messages, window.trace
    await hand(lambda: click_tab(window.docks.tabs, window.docks.tab_of(panel)))
    await until(lambda: panel.model.rowCount() == 2, "the messages are listed")
    await hand(lambda: click_row(panel.table, panel.model.index(0, 0), double=True))
    assert window.docks.tabs.currentIndex() == window.docks.tab_of(trace)
    await until(lambda: {"received", "routed", "completed"} <= {e.kind for e in trace.entries}, "the trace")
    lines = " ".join(line.text for entry in trace.entries for line in entry.lines)
    assert "RIS" in lines
    await until(lambda: "ORDER1" in trace.body.toPlainText(), "the message of the trace")
    await hand(lambda: press(Key.Key_F5, SHIFT))
    await until(lambda: window.link.state == "stopped", "the production stops")
    await window.link.close()


def reopened(qtbot, window: MainWindow, folder: Path) -> Picture:
    """The picture in a fresh window, opened from its start page."""
    again = MainWindow(window.settings)
    again.files.may_leave = lambda: True
    qtbot.addWidget(again)
    again.resize(window.size())
    again.show()
    again.activateWindow()
    qtbot.waitActive(again)
    click(named(again.start_page, Card, f"Open {folder.name}"))
    assert again.document.path == folder
    shown = picture(again)
    again.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return shown


def test_from_an_iris_export_to_a_traced_message_and_back(
    qtbot, qapp, window: MainWindow, tmp_path: Path
) -> None:
    port, folder = free_port(), tmp_path / "radiology"
    window.resize(WIDTH, 800)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)

    drop_file(window, EXPORT)
    qtbot.waitUntil(lambda: window.iris.report is not None)
    assert set(window.scene.nodes) == {"From OrderComms", "Radiology Router", "To RIS", "To Research"}
    assert ("Radiology Router", "To RIS") in window.scene.edges
    assert window.iris.report is not None and window.iris.report.tree.topLevelItemCount() > 0
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window.iris.report)
    press(Key.Key_Escape)
    assert window.findChild(ImportReport) is None
    imported = picture(window)

    mend(window, port)
    leave_rules(window)
    connect(window)
    add_rule(window)

    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)

    async def with_peers() -> None:
        async with Receiver() as ris, Receiver() as copy:
            receivers = {"To RIS": ris, NEW: copy}
            for name, receiver in receivers.items():
                await hand(lambda name=name: click_card(window, name))
                await hand(lambda: fill(window, "adapter.ip_address", "127.0.0.1"))
                await hand(lambda r=receiver: fill(window, "adapter.port", str(r.port)))
            await hand(lambda: with_dialog(lambda: press(Key.Key_S, CTRL), type_path(folder)))
            await hand(lambda: errors(window) == [] or pytest.fail(str(errors(window))))
            assert window.document.path == folder
            await live(window, port, receivers)

    try:
        loop.run_until_complete(asyncio.wait_for(with_peers(), 60))
    finally:
        asyncio.set_event_loop(None)
        loop.close()

    made = picture(window)
    assert made.cards != imported.cards and made.pixels != imported.pixels
    while window.document.undo_stack.canUndo():
        press(Key.Key_Z, CTRL)
    assert picture(window) == imported
    press(Key.Key_S, CTRL)
    assert not window.isWindowModified()
    assert reopened(qtbot, window, folder) == imported
    while window.document.undo_stack.canRedo():
        press(Key.Key_Y, CTRL)
    assert picture(window) == made
    press(Key.Key_S, CTRL)
    assert reopened(qtbot, window, folder) == made
