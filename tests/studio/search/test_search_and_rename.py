"""Finding anything, who uses it, and renaming it with every reference, in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hie_runtime.bpl.model import CallActivity, ProcessDefinition
from hie_runtime.config.model import ItemConfig, ItemSettings
from hie_runtime.config.workspace import load_workspace
from hie_runtime.proof.model import read_tests
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import AssignStep, IfStep, SubtransformStep, TransformDefinition
from hie_studio.document import autosave
from hie_studio.document.commands import AddItem, SetRule
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.renaming import Rename
from hie_studio.document.spots import spots_of
from hie_studio.document.uses import uses_of
from hie_studio.editors.lookups.editor import LookupEditor
from hie_studio.editors.mapper.editor import TransformEditor
from hie_studio.editors.rules.editor import RuleEditor
from hie_studio.main_window import MainWindow
from hie_studio.panels.search.cursor import named_at
from hie_studio.panels.search.feature import Search
from hie_studio.panels.search.rename_window import RenameWindow
from tests.studio.person import CTRL, SHIFT, click, click_row, over, press, write
from tests.studio.windows import bring_to_front, in_front

KEY = Qt.Key


def search_of(window: MainWindow) -> Search:
    (found,) = (one for one in window.studio.features if isinstance(one, Search))
    return found


def rule(text: dict) -> RuleDefinition:
    return RuleDefinition.model_validate(text)


def find(window: MainWindow, words: str) -> Search:
    press(KEY.Key_F, CTRL | SHIFT)
    in_front(MainWindow)
    press(KEY.Key_A, CTRL)
    write(words)
    search = search_of(window)
    search.panel.flush()
    return search


def test_anything_is_found_by_a_few_words_and_enter_leads_to_its_place(
    window: MainWindow, workspace: Path
) -> None:
    port = window.document.production.item("to.EPR").settings.adapter["port"]
    search = find(window, f"port {port}")
    names = [one.spot.name for one in search.panel.model.rows]
    assert "to.EPR" in names
    while search.panel.found.spot.name != "to.EPR":
        press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert window.selection.items == ("to.EPR",)
    focused = QApplication.focusWidget()
    assert focused is not None and focused.objectName() == "adapter.port"
    # the value of a row of a table
    search = find(window, "ra901-c-02")
    click_row(search.panel.table, search.panel.model.index(0, 0), double=True)
    table = window.editors.open["lookup", "WardCodes"].findChild(LookupEditor)
    assert table is not None and table.model.key_at(table.view.currentIndex().row()) == "NNU"
    # the keys work in the windows of editors too; a text of a rule leads to the rule, one of a transform to the step
    definition = next(iter(window.document.rules.values()))
    name = definition.rule_sets[0].rules[2].name
    search = find(window, name.lower())
    rows = [one.spot for one in search.panel.model.rows]
    assert rows[0].kind == "rule"
    press(KEY.Key_Return)
    editor = window.editors.open["rule", rows[0].name].findChild(RuleEditor)
    assert editor is not None and editor.detail.rule is not None and editor.detail.rule.name == name
    nested = IfStep(condition="1", then=[AssignStep(property="target.{PV1:2}", value='"QQ7"')])
    window.document.apply(
        SetDefinition(Part.TRANSFORMS, "Deep", TransformDefinition(name="Deep", steps=[nested]))
    )
    find(window, "qq7")
    press(KEY.Key_Return)
    mapper = window.editors.open["transform", "Deep"].findChild(TransformEditor)
    assert mapper is not None and mapper.list.place == "steps[0].then[0]"
    search = find(window, "admission.yaml cardiology")
    assert search.panel.found.spot.kind == "test"


def test_who_uses_an_item_a_port_a_table_or_a_function_is_shown_from_where_one_is(
    window: MainWindow, workspace: Path
) -> None:
    search = search_of(window)
    window.selection.set(["to.EPR"])
    window.view.setFocus()
    press(KEY.Key_F12, SHIFT)
    kinds = [one.spot.kind for one in search.panel.model.rows]
    assert kinds.count("rule") == 3 and kinds.count("test") == 4
    assert search.panel.told.text() == "7 places use to.EPR (Item)"
    # the port in the field one is in
    window.inspector.reveal("adapter.port")
    press(KEY.Key_F12, SHIFT)
    assert search.panel.thing == (
        "port",
        str(window.document.production.item("to.EPR").settings.adapter["port"]),
    )
    assert [one.spot.name for one in search.panel.model.rows] == ["to.EPR"]
    # a table named in an expression: F12 opens it, Shift+F12 says who uses it
    step = AssignStep(property="target.{PV1:3.1}", value='Lookup("WardCodes",source.{PV1:3.1})')
    window.document.apply(SetDefinition(Part.TRANSFORMS, "T", TransformDefinition(name="T", steps=[step])))
    mapper = window.studio.edit("transform", "T")
    mapper.list.choose("steps[0]")
    line = mapper.form.fields["value"].line
    bring_to_front(mapper)
    line.setFocus()
    line.setCursorPosition(12)
    press(KEY.Key_F12)
    assert ("lookup", "WardCodes") in window.editors.open
    bring_to_front(mapper)
    line.setFocus()
    line.setCursorPosition(3)
    press(KEY.Key_F12, SHIFT)
    assert search.panel.thing == ("function", "Lookup")
    assert ("T", '"WardCodes"') in [
        (one.spot.name, '"WardCodes"') for one in search.panel.model.rows if '"WardCodes"' in one.spot.text
    ]
    table = window.editors.open["lookup", "WardCodes"].findChild(LookupEditor)
    assert table is not None
    bring_to_front(table)
    click(table.uses_button)
    assert search.panel.thing == ("lookup", "WardCodes") and "T" in [
        o.spot.name for o in search.panel.model.rows
    ]


def test_an_item_is_renamed_in_settings_rules_expressions_processes_and_tests_as_one_step(
    window: MainWindow, workspace: Path, qtbot
) -> None:
    document = window.document
    document.apply(SetRule(rule({"name": "R", "rule_sets": [{"rules": [{
        "name": "one", "constraints": {"source": ["from.PAS"]},
        "when": [{"condition": 'Source="to.EPR" && HL7.{PID:8}="to.EPR "', "actions": [
            {"action": "send", "targets": ["to.LIS", "to.EPR"]},
            {"action": "foreach", "path": "NK1()", "otherwise": [{"action": "send", "targets": ["to.EPR"]}]},
        ]}],
    }]}]})))  # fmt: skip
    calls = ProcessDefinition(name="P", steps=[CallActivity(target="to.EPR"), CallActivity(target="@x")])
    document.apply(SetDefinition(Part.PROCESSES, "P", calls))
    settings = ItemSettings(host={"TargetConfigNames": "to.LIS,to.EPR"})
    document.apply(AddItem(ItemConfig(name="Other", class_name="Site.Thing", settings=settings), (0, 0)))
    before = document.state
    text = (workspace / "tests" / "admission.yaml").read_text()
    window.selection.set(["to.EPR"])
    window.view.setFocus()
    press(KEY.Key_F2, SHIFT)
    in_front(RenameWindow)
    shown = search_of(window).window
    assert shown is not None
    over("to.LIS")
    assert not shown.ok.isEnabled() and "already" in shown.problem.text()
    press(KEY.Key_A, CTRL)
    write("to.Record")
    lines = [shown.list.topLevelItem(n) for n in range(shown.list.topLevelItemCount())]
    thens = [(line.text(0), line.text(3)) for line in lines]
    assert ("R", 'Source="to.Record" && HL7.{PID:8}="to.EPR "') in thens
    assert ("P", "to.Record") in thens and ("Other", "to.LIS,to.Record") in thens
    assert ("admission.yaml", "to.Record") in thens
    press(KEY.Key_Return)
    assert document.undo_stack.undoText() == "Rename “to.EPR” to “to.Record”"
    assert window.selection.items == ("to.Record",)
    assert not list(uses_of(spots_of(document.state), "item", "to.EPR"))
    window.files.autosave_now()
    kept = autosave.read(workspace)
    assert kept is not None and kept.state.tests == document.state.tests != {}
    # saved: the tests follow on the disk, everything else in their files stays as it is; undone and saved they are as before
    assert window.files.save()
    saved = load_workspace(workspace)
    assert {one.test.item for one in read_tests(saved)} and all(
        "to.EPR" not in one.test.expect for one in read_tests(saved)
    )
    changed = (workspace / "tests" / "admission.yaml").read_text()
    assert changed == text.replace("to.EPR:", "to.Record:", 1)
    document.undo()
    assert document.state == before
    assert window.files.save()
    assert (workspace / "tests" / "admission.yaml").read_text() == text
    # renamed on the canvas, the tests follow as well
    bring_to_front(window)
    window.selection.set(["to.EPR"])
    window.view.setFocus()
    press(KEY.Key_F2)
    over("to.EHR")
    assert document.production.item("to.EHR") is not None and document.state.tests.keys() >= {
        "admission.yaml"
    }


def test_rules_transforms_and_tables_are_renamed_with_every_reference_and_their_window_goes_on(
    window: MainWindow, workspace: Path
) -> None:
    document = window.document
    steps = [
        SubtransformStep(transform="Sub"),
        AssignStep(property="target.{PID:8}", value='..Lookup("WardCodes",source.{PV1:3.1})_"WardCodes"'),
    ]
    for one in (TransformDefinition(name="T", steps=steps), TransformDefinition(name="Sub")):
        document.apply(SetDefinition(Part.TRANSFORMS, one.name, one))
    document.apply(SetRule(rule({"name": "R", "rule_sets": [{"rules": [{"when": [{
        "condition": 'Exists("WardCodes",HL7.{PV1:3.1})',
        "actions": [
            {"action": "send", "targets": ["to.LIS"], "transforms": ["T", "Sub"]},
            {"action": "delegate", "rule": "Acute.ADT.Rules"},
        ],
    }]}]}]})))  # fmt: skip
    before = document.state
    editor = window.studio.edit("lookup", "WardCodes")
    bring_to_front(editor)
    press(KEY.Key_F2, SHIFT)
    in_front(RenameWindow)
    press(KEY.Key_A, CTRL)
    write("Wards")
    press(KEY.Key_Return)
    QApplication.processEvents()
    assert "WardCodes" not in document.lookups and list(document.lookups)[0] == "Wards"
    value = document.transforms["T"].steps[1].value
    assert value == '..Lookup("Wards",source.{PV1:3.1})_"WardCodes"'
    assert document.rules["R"].rule_sets[0].rules[0].when[0].condition == 'Exists("Wards",HL7.{PV1:3.1})'
    assert ("lookup", "Wards") in window.editors.open and ("lookup", "WardCodes") not in window.editors.open
    document.apply(Rename("transform", "Sub", "Sub2"))
    document.apply(Rename("rule", "Acute.ADT.Rules", "Acute.Main"))
    actions = document.rules["R"].rule_sets[0].rules[0].when[0].actions
    assert actions[0].transforms == ["T", "Sub2"] and actions[1].rule == "Acute.Main"
    assert document.transforms["T"].steps[0].transform == "Sub2"
    assert document.production.item("ADT.Router").settings.host["business_rule_name"] == "Acute.Main"
    assert window.files.save()
    saved = load_workspace(workspace)
    assert {"Acute.Main", "R"} <= saved.rules.keys() and "Acute.ADT.Rules" not in saved.rules
    for _ in range(3):
        document.undo()
    assert document.state == before


def test_recent_workspaces_are_searched_too_and_opened_at_the_place(
    window: MainWindow, workspace: Path, tmp_path: Path, qtbot
) -> None:
    other = tmp_path / "orders"
    shutil.copytree(Path(__file__).parents[3] / "samples" / "http-orders", other)
    window.settings.setValue("recent", [str(workspace), str(other), str(tmp_path / "gone")])
    item = load_workspace(other).production.items[0].name
    search = find(window, item.lower())
    mine = len(search.panel.model.rows)
    click(search.panel.recent)
    qtbot.waitUntil(lambda: any(one.workspace == other for one in search.panel.model.rows))
    assert len(search.panel.model.rows) > mine
    while search.panel.found.workspace is None or search.panel.found.spot.place:
        press(KEY.Key_Down)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.document.path == other)
    assert window.selection.items == (item,)


def test_a_cursor_stands_on_what_the_text_names_there(window: MainWindow, workspace: Path) -> None:
    state = window.document.state
    text = 'Source="from.PAS" && Lookup("WardType", x)'
    assert named_at(text, text.index("PAS"), state) == ("item", "from.PAS")
    assert named_at(text, text.index("Type"), state) == ("lookup", "WardType")
    assert named_at(text, text.index("okup"), state) == ("function", "Lookup")
    assert named_at(text, text.index("&&"), state) is None
