"""Recorded messages: how often each rule and branch fires for them, and which never does."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from hie_runtime.rules.compile import RuleEnvironment
from hie_runtime.rules.model import ForeachAction, Rule, RuleDefinition, RuleSet, SendAction, When
from hie_studio.document.document import Document
from hie_studio.document.files import read
from hie_studio.editors.rules import RuleEditor
from hie_studio.editors.rules.coverage import Recorded, branches_fired, cover, rows_fired
from hie_studio.editors.rules.rule_list import FIRED
from hie_studio.editors.rules.running_messages import RunningMessages
from hie_studio.panels.console.samples import samples
from hie_studio.runtime_link.link import RuntimeLink
from studio.person import click, named, over, press, scroll_to, type_path

Key = Qt.Key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five messages in two files: three ADT, an order and a result."""
    made = tmp_path / "recorded"
    made.mkdir()
    adt, others = list(samples().values())[:3], list(samples().values())[3:]
    (made / "adt.hl7").write_text("".join(adt), newline="")
    (made / "others.hl7").write_text("".join(others), newline="")
    return made


def choose(editor: RuleEditor, entry: str) -> None:
    click(editor.coverage_bar.button)
    texts = [action.text() for action in QApplication.activePopupWidget().actions() if action.isEnabled()]
    for _ in range(texts.index(entry) + 1):
        press(Key.Key_Down)
    press(Key.Key_Return)


def fired(editor: RuleEditor) -> list[int | None]:
    return [editor.list.item(row).data(FIRED) for row in range(editor.list.count())]


def test_a_folder_of_messages_shows_which_rules_fire_and_which_never_do(qtbot, editor, folder):
    editor.list.setCurrentRow(3)
    choose(editor, "Folder…")
    type_path(folder)(QApplication.activeModalWidget())
    qtbot.waitUntil(lambda: fired(editor) == [5, 2, 2, 0])
    told = editor.coverage_bar.told.text()
    assert told == "5 messages  ·  rules that never fire: 1"
    block = editor.detail.blocks[0]
    assert block.fired.isVisible() and block.fired.text() == "never fires"
    heard = editor.list.item(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.endswith("never fires")
    value = block.condition.rows[0][2]
    scroll_to(value)
    click(value)
    over("W")
    assert fired(editor) == [None] * 4, "what was counted for other rules is not shown for these"
    qtbot.waitUntil(lambda: fired(editor) == [5, 2, 2, 5])
    assert editor.coverage_bar.told.text() == "5 messages  ·  every rule fires"
    click(named(editor.coverage_bar, QToolButton, "Put the recorded messages away"))
    assert fired(editor) == [None] * 4 and editor.coverage_bar.told.text() == ""
    assert not editor.detail.blocks[0].fired.isVisible()


def test_what_cannot_be_read_is_told_with_its_place(qtbot, editor, tmp_path):
    (tmp_path / "notes.txt").write_text("no message")
    editor.coverage_bar.read([str(tmp_path)])
    qtbot.waitUntil(lambda: "notes.txt" in editor.coverage_bar.told.text())
    assert "no HL7" in editor.coverage_bar.told.text()


def test_each_branch_is_counted_and_the_set_in_effect_when_a_message_came_decides():
    each = ForeachAction(path="HL7.{OBX()}", when=[When(condition="1", actions=[SendAction(targets=["a"])])])
    branches = Rule(
        when=[
            When(condition='MSH:9.1 = "ORU"', actions=[each]),
            When(condition='MSH:9.2 = "A01"', actions=[SendAction(targets=["b"])]),
        ],
        otherwise=[SendAction(targets=["c"])],
    )
    fails = Rule(when=[When(condition="Nobody(PV1:2)", actions=[SendAction(targets=["d"])])])
    definition = RuleDefinition(
        name="r",
        rule_sets=[
            RuleSet(rules=[branches], effective_end="2026-01-01T00:00:00"),
            RuleSet(rules=[fails], effective_begin="2026-01-01T00:00:00"),
        ],
    )
    old, new = 1_700_000_000.0, 1_790_000_000.0
    raws = [text.encode() for text in samples().values()]
    recorded = [*(Recorded(raw, "from", old) for raw in raws), Recorded(raws[0], "from", new)]
    coverage = cover(definition, RuleEnvironment(), recorded, lambda done, total: None)
    assert coverage.of_branches(0, 0) == {
        "when#1": 1,
        "when#1:foreach:when#1": 2,
        "when#2": 1,
        "otherwise": 3,
    }
    assert rows_fired(branches_fired(definition, coverage)) == [5, 0] and coverage.never(definition) == 1
    assert (coverage.messages, coverage.failed) == (6, 1) and "Nobody" in coverage.error


def workspace(folder: Path) -> Path:
    """A service, a router and an operation, with one rule for inpatients and one for nobody."""
    made = folder / "ward"
    for name in ("in", "out", "rules"):
        (made / name).mkdir(parents=True)
    items = [
        {
            "name": "from.PAS",
            "class_name": "hie.services.hl7.FileService",
            "settings": {
                "adapter": {"file_path": str(made / "in")},
                "host": {"target_config_names": ["router"]},
            },
        },
        {
            "name": "router",
            "class_name": "hie.processes.hl7.RoutingEngine",
            "settings": {"host": {"business_rule_name": "wards"}},
        },
        {
            "name": "to.Ward",
            "class_name": "hie.operations.hl7.FileOperation",
            "settings": {"adapter": {"file_path": str(made / "out")}},
        },
    ]
    production = {"name": "Ward", "testing_enabled": True, "items": items}
    (made / "production.json").write_text(json.dumps(production))
    send = SendAction(targets=["to.Ward"])
    rules = [
        Rule(name="inpatients", when=[When(condition='PV1:2 = "I"', actions=[send])]),
        Rule(name="nobody", when=[When(condition='PV1:2 = "X"', actions=[send])]),
    ]
    definition = RuleDefinition(name="wards", rule_sets=[RuleSet(rules=rules)])
    (made / "rules" / "wards.yaml").write_text(definition.model_dump_json())
    return made


def test_the_messages_that_came_to_the_router_of_the_running_production_are_counted(
    qtbot, run, qapp, tmp_path
):
    folder = workspace(tmp_path)
    document = Document()
    document.load_state(read(folder)[1])
    link = RuntimeLink()
    told: list[str] = []
    link.failed.connect(told.append)
    editor = RuleEditor(document, "wards", RunningMessages(link))
    qtbot.addWidget(editor)
    editor.show()
    assert not editor.coverage_bar.live.isEnabled()

    async def until(holds) -> None:
        for _ in range(500):
            if holds():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"it never came: {told} {editor.coverage_bar.told.text()}")

    async def story() -> None:
        assert await link.run(folder), await asyncio.sleep(0.1) or told
        for raw in list(samples().values())[:3]:
            await link.client.send_test("from.PAS", raw.encode())
        await until(lambda: len(list((folder / "out").iterdir())) == 2)
        assert editor.coverage_bar.live.isEnabled()
        editor.coverage_bar.live.trigger()
        await until(lambda: fired(editor) == [2, 0])
        await link.close()

    run(story())
    assert editor.coverage_bar.told.text() == "3 messages  ·  rules that never fire: 1  ·  1 go nowhere"
    assert not editor.coverage_bar.live.isEnabled()
