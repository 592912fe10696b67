"""One analyst's first hour: drop an IRIS file, mend it, connect, add a rule, run, watch a message, undo all, reopen."""

from __future__ import annotations

import asyncio
from pathlib import Path

import qasync
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from hie_runtime.config.problems import Severity
from hie_studio.canvas.view import COMPONENT_MIME
from hie_studio.document.commands import UNSET, SetRule, SetSetting
from hie_studio.editors.rules.editor import RuleEditor
from hie_studio.main_window import MainWindow
from support import Receiver, Sender, free_port

from .hospital import TCP_OUT

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
EXPORT = Path(__file__).parents[2] / "samples" / "iris" / "radiology-deployment.xml"
ORDER = (
    b"MSH|^~\\&|OC|RGH|RIS|RGH|20260302||ORM^O01|ORDER1|P|2.3.1\rPID|1||4711^^^RGH||GR\xc4F^ANNA\r"
    b"ORC|NW|1\rOBR|1|1||CTHEAD^CT head\r"
)


async def until(holds, why: str, seconds: float = 15.0) -> None:
    for _ in range(int(seconds / 0.02)):
        if holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"never came: {why}")


def drop_file(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, LEFT, NONE))


def errors(window: MainWindow) -> list[str]:
    window.document.check_now()
    return [problem.code for problem in window.document.problems if problem.severity is Severity.ERROR]


def drag_link(qtbot, window: MainWindow, source: str, target: str) -> None:
    area, nodes = window.view.viewport(), window.scene.nodes
    start, end = nodes[source].output_point(), nodes[target].input_point()
    qtbot.mousePress(area, LEFT, pos=window.view.mapFromScene(start))
    for part in (0.3, 0.7, 1.0):
        qtbot.mouseMove(area, window.view.mapFromScene(start + (end - start) * part))
    qtbot.mouseRelease(area, LEFT, pos=window.view.mapFromScene(end))


def test_from_an_iris_export_to_a_traced_message_and_back(
    qtbot, qapp, window: MainWindow, tmp_path: Path
) -> None:
    port = free_port()

    # drop: imported, laid out, reported
    drop_file(window, EXPORT)
    assert set(window.scene.nodes) == {"From OrderComms", "Radiology Router", "To RIS", "To Research"}
    assert ("Radiology Router", "To RIS") in window.scene.edges
    assert window.files.report is not None
    assert window.files.report.tree.topLevelItemCount() > 0
    window.files.report.close()
    imported = window.document.state

    # fix: the TLS configuration it lacks, a port that is free here, the function nobody has
    assert errors(window) == ["missing-tls"]
    document = window.document
    document.apply(SetSetting("From OrderComms", "adapter", "ssl_config", UNSET))
    document.apply(SetSetting("From OrderComms", "adapter", "port", port))
    document.apply(SetSetting("From OrderComms", "adapter", "local_interface", "127.0.0.1"))
    assert errors(window) == []

    # connect: a new operation from the palette, by mouse
    data = QMimeData()
    data.setData(COMPONENT_MIME, TCP_OUT.encode())
    at = QPointF(window.view.viewport().width() - 160, window.view.viewport().height() - 60)
    window.view.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert "HL7 TCP operation" in window.scene.nodes
    drag_link(qtbot, window, "From OrderComms", "HL7 TCP operation")
    assert ("From OrderComms", "HL7 TCP operation") in window.scene.edges

    # a rule, by the editor's button and keyboard, sending by the model the editor shows
    editor = RuleEditor(document, "Riverside.Radiology.Routing")
    qtbot.addWidget(editor)
    editor.show()
    qtbot.mouseClick(editor.add_button, LEFT)
    qtbot.keyClicks(editor.detail.name, "Copy of every order")
    qtbot.keyClick(editor.detail.name, Qt.Key.Key_Return)
    definition = document.rules["Riverside.Radiology.Routing"].model_copy(deep=True)
    rules = definition.rule_sets[0].rules
    assert [rule.name for rule in rules] == ["Imaging orders", "Copy of every order"]
    rules[0].when[0].actions.pop()  # the return, so that the new rule is reached
    rules[1].when = [rules[0].when[0].model_copy(deep=True)]
    rules[1].when[0].actions[0].transforms = []  # type: ignore[union-attr]
    rules[1].when[0].actions[0].targets = ["HL7 TCP operation"]  # type: ignore[union-attr]
    rules[0].when[0].actions[0].transforms = []  # type: ignore[union-attr]
    document.apply(SetRule(definition))
    editor.close()
    assert ("Radiology Router", "HL7 TCP operation") in window.scene.edges

    # run, send, see it arrive and its trace
    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)

    async def live() -> None:
        async with Receiver() as ris, Receiver() as copy:
            for name, receiver in (("To RIS", ris), ("HL7 TCP operation", copy)):
                document.apply(SetSetting(name, "adapter", "ip_address", "127.0.0.1"))
                document.apply(SetSetting(name, "adapter", "port", receiver.port))
            document.save_as(tmp_path / "radiology")
            assert errors(window) == []
            window.actions_["run"].trigger()
            await until(lambda: window.link.state == "running", "the production runs")
            async with Sender(port) as sender:
                assert b"MSA|CA|ORDER1" in await sender.send(ORDER)
            await until(lambda: ris.ids == ["ORDER1"] and copy.ids == ["ORDER1", "ORDER1"], "all deliveries")
            assert b"GR\xc4F" in ris.received[0]
            panel, trace = window.messages, window.trace
            window.docks.show_tab(panel)
            await until(lambda: panel.model.rowCount() >= 1, "the message is listed")
            window._show_trace(panel.model.message(0).id)
            await until(
                lambda: {"received", "routed", "completed"} <= {e.kind for e in trace.entries}, "the trace"
            )
            lines = " ".join(line.text for entry in trace.entries for line in entry.lines)
            assert "RIS" in lines
            window.actions_["stop"].trigger()
            await until(lambda: window.link.state == "stopped", "the production stops")
            await window.link.close()

    try:
        loop.run_until_complete(asyncio.wait_for(live(), 60))
    finally:
        asyncio.set_event_loop(None)
        loop.close()

    # undo all, redo all, save, reopen: the same picture
    made = document.state
    while document.undo_stack.canUndo():
        window.actions_["undo"].trigger()
    assert document.state == imported
    while document.undo_stack.canRedo():
        window.actions_["redo"].trigger()
    assert document.state == made
    window.actions_["save"].trigger()
    before = {name: (node.x(), node.y()) for name, node in window.scene.nodes.items()}
    edges = set(window.scene.edges)
    again = MainWindow(window.settings if hasattr(window, "settings") else None)
    again.files.may_leave = lambda: True
    qtbot.addWidget(again)
    again.show()
    assert again.files.open_path(tmp_path / "radiology")
    assert {name: (node.x(), node.y()) for name, node in again.scene.nodes.items()} == before
    assert set(again.scene.edges) == edges
