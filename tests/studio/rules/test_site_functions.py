"""Rules that call functions of the workspace's own, tried in the real window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from hie_runtime.proof.functions import SiteFunctions
from hie_studio.editors.rules import RuleEditor
from hie_studio.editors.rules.coverage import Recorded
from hie_studio.main_window import MainWindow

FILE = "functions/Wards.py"
OPEN = "def IsOpen(ward):\n    return ward in ('W1', 'W12')\n"
RULES = """
name: Wards
rule_sets:
  - rules:
      - name: open wards
        when:
          - condition: IsOpen(HL7.{PV1:3.1})
            actions: [{action: send, targets: [to.Ward]}]
"""
PRODUCTION = """
name: Wards
items:
  - {name: Router, class_name: hie.processes.hl7.RoutingEngine, settings: {host: {business_rule_name: Wards}}}
  - {name: to.Ward, class_name: hie.operations.hl7.FileOperation, settings: {adapter: {file_path: out}}}
"""
MESSAGE = "MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPV1|1|I|W12^4\r"


@pytest.fixture
def editor(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RuleEditor:
    quick = partial(SiteFunctions, seconds=0.5)
    monkeypatch.setattr("hie_studio.editors.rules.site_calls.SiteFunctions", quick)
    folder = tmp_path / "wards"
    for name, text in (("production.yaml", PRODUCTION), ("rules/Wards.yaml", RULES), (FILE, OPEN)):
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        (folder / name).write_text(text)
    window.show_workspace(folder)
    found = window.studio.edit("rule", "Wards")
    assert isinstance(found, RuleEditor)
    found.list.setCurrentRow(0)
    return found


def test_they_are_called_beside_the_window_and_what_they_return_is_shown(qtbot, editor: RuleEditor) -> None:
    told: list[str] = []
    editor.try_out.tried.connect(lambda: told.append(editor.try_out.verdict.text()))
    editor.try_out.text.setPlainText(MESSAGE)
    qtbot.waitUntil(lambda: editor.try_out.verdict.text() == "Goes to to.Ward")
    assert "Calling functions of the workspace…" in told  # the window did not wait
    (rule,) = editor.try_out.story._entries
    shown = " ".join(line.text for line in rule.lines)
    assert "W12" in shown and "IsOpen" in shown
    condition = editor.detail.blocks[0].condition
    assert "IsOpen" in condition.parts[0].verdict.text() and condition.parts[0].verdict.text().startswith(
        "Yes"
    )

    editor.coverage_bar._take(
        [Recorded(MESSAGE.replace("W12", ward).encode(), "x", 0) for ward in ("W1", "W7")]
    )
    qtbot.waitUntil(lambda: "2 messages" in editor.coverage_bar.told.text())
    assert "1 go nowhere" in editor.coverage_bar.told.text() and "fail" not in editor.coverage_bar.told.text()


def test_an_exception_shows_its_line_an_endless_one_is_ended_and_a_saved_file_counts_at_once(
    qtbot, editor: RuleEditor
) -> None:
    file = editor._document.folder / FILE
    verdict = editor.try_out.verdict
    file.write_text("def IsOpen(ward):\n    return 1 / 0\n")
    editor.try_out.text.setPlainText(MESSAGE)
    qtbot.waitUntil(lambda: "functions/Wards.py:2: ZeroDivisionError" in verdict.text())
    file.write_text("def IsOpen(ward):\n    while True:\n        pass\n")
    qtbot.waitUntil(lambda: "functions/Wards.py: the worker process" in verdict.text())
    file.write_text(OPEN)
    qtbot.waitUntil(lambda: verdict.text() == "Goes to to.Ward")
