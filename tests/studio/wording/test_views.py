"""The views say what the runtime says in the language of the window: here one that marks each translated sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QTreeWidget, QTreeWidgetItem, QWidget

from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.states import MessageStatus
from hie_runtime.control.client import MessageSummary, MessageTrace, TraceStep
from hie_runtime.importers.iris.importer import IRISConfigImporter
from hie_runtime.proof.results import Finding, Status, TargetResult, TestResult
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.state import DocumentState
from hie_studio.editors.mapper.checking import Check, environment
from hie_studio.editors.rules.offers import expression_problem
from hie_studio.panels.messages.model import Column, MessageModel
from hie_studio.panels.tests.panel import TestsPanel
from hie_studio.panels.trace.story import story_of
from hie_studio.panels.viewer.findings import FindingsPane
from hie_studio.window.banner import Banner
from hie_studio.window.failure import tell_failure
from hie_studio.window.import_report import ImportReport
from studio.comfort.pseudo import OPEN, Pseudo

REFUSED = "no connection to 127.0.0.1:6000: [Errno 111] Connection refused"


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def lines(tree: QTreeWidget, column: int) -> list[str]:
    def below(line: QTreeWidgetItem) -> Iterator[str]:
        yield line.text(column)
        for row in range(line.childCount()):
            yield from below(line.child(row))

    return [text for row in range(tree.topLevelItemCount()) for text in below(tree.topLevelItem(row)) if text]


def test_an_import_report(qtbot) -> None:
    samples = Path(__file__).parents[3] / "samples" / "iris"
    report = ImportReport(IRISConfigImporter().import_files([samples]))
    qtbot.addWidget(report)
    advice = lines(report.tree, 3)
    assert len(advice) > 10 and all(OPEN in one for one in advice)
    said = [one for one in lines(report.tree, 2) if not one.startswith("= ") and "→" not in one]
    assert len(said) > 10 and all(OPEN in one for one in said)


def test_the_check_of_a_message(qtbot) -> None:
    pane = FindingsPane(None)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.checked):
        pane.show_message(b"MSH|^~\\&|A|B|C|D|20260101||ADT^A01|1|P|2.4\rPID|x\rZZZ|1\rPV1|1|?\rPV1|2|I\r")
    said = lines(pane.list, 2)
    assert len(said) > 3 and all(OPEN in one for one in said)


def test_the_reason_of_a_failure_in_the_list_of_messages_and_in_a_message_s_story() -> None:
    model = MessageModel()
    summary = MessageSummary(
        id="1", session_id="1", received_at=0.0, item="from.PAS", status=MessageStatus.FAILED, size=1, text=REFUSED
    )  # fmt: skip
    model.load([summary], more=False)
    assert OPEN in model.index(0, Column.TEXT).data()
    step = TraceStep(at=0.0, kind="failed", item="to.Lab", text=REFUSED)
    (entry,) = story_of(MessageTrace(id="1", session_id="1", steps=[step]))
    assert OPEN in entry.lines[0].text and "127.0.0.1:6000" in entry.lines[0].text


def test_the_result_of_a_test(qtbot) -> None:
    panel = TestsPanel()
    qtbot.addWidget(panel)
    missing = Finding(status=Status.MISSING, place="a.hl7", expected_place="b.hl7")
    result = TestResult(
        name="T", file="t.yaml", targets={"to.Lab": TargetResult("to.Lab", findings=[missing])}
    )
    line = QTreeWidgetItem(panel.list, ["T"])
    panel._show_result(line, result)
    assert OPEN in line.child(0).text(0) and "to.Lab, a.hl7" in line.child(0).text(0)


def test_problems_of_conditions_and_of_steps() -> None:
    assert OPEN in expression_problem("MSH:9.1 = = 2")
    steps = [{"step": "assign", "property": "target.{PID:5.1}", "value": "$nosuch(1)"}]
    definition = TransformDefinition.model_validate({"name": "T", "steps": steps})
    check = Check(definition, environment(DocumentState(ProductionConfig(name="P")), None))
    assert check.by_place and all(OPEN in text for texts in check.by_place.values() for text in texts)


def test_banners_and_boxes(qtbot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell(REFUSED)
    assert OPEN in banner.label.text()
    parent = QWidget()
    qtbot.addWidget(parent)
    tell_failure(parent, "Not done", f"/a/b: {REFUSED}")
    box = parent.findChild(QMessageBox)
    assert OPEN in box.text() and box.text().startswith("/a/b: ")
    box.close()
    QCoreApplication.processEvents()
