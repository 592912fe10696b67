"""The document: edits, undo, saving, recovery."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hie_runtime.config.check import check_workspace
from hie_runtime.config.model import ItemConfig
from hie_runtime.rules.model import DelegateAction, Rule, RuleDefinition, When
from hie_studio.document import autosave, commands
from hie_studio.document.definitions import Part, RemoveDefinition
from hie_studio.document.document import Document
from hie_studio.document.edit import EditError
from hie_studio.document.routes import routes_of, with_route
from hie_studio.editors.rules import rule_edits

from .hospital import ROUTER, TCP_OUT, hospital

NAMES = st.sampled_from([*(item.name for item in hospital().production.items), "New A", "New B"])
PLACES = st.tuples(st.integers(-500, 500).map(float), st.integers(-500, 500).map(float))
EDITS = st.one_of(
    st.builds(
        lambda name, place: commands.AddItem(ItemConfig(name=name, class_name=TCP_OUT), place), NAMES, PLACES
    ),
    st.builds(lambda names: commands.RemoveItems(tuple(names)), st.sets(NAMES, min_size=1, max_size=3)),
    st.builds(commands.RenameItem, NAMES, NAMES),
    st.builds(lambda moves: commands.MoveItems(moves, "drag"), st.dictionaries(NAMES, PLACES, min_size=1)),
    st.builds(commands.SetItemProperty, NAMES, st.just("pool_size"), st.integers(-1, 5)),
    st.builds(commands.SetItemProperty, NAMES, st.just("comment"), st.text(max_size=4)),
    st.builds(
        commands.SetSetting,
        NAMES,
        st.sampled_from(["adapter", "host"]),
        st.sampled_from(["port", "target_config_names"]),
        st.one_of(st.just(commands.UNSET), st.integers(0, 9), st.text(max_size=3)),
    ),
    st.builds(commands.Connect, NAMES, NAMES),
    st.builds(commands.Disconnect, NAMES, NAMES),
    st.builds(commands.SetProductionProperty, st.just("description"), st.text(max_size=4)),
    st.builds(lambda name: RemoveDefinition(Part.RULES, name), st.sampled_from(list(hospital().rules))),
    st.builds(
        lambda places: commands.PasteItems(hospital().production.items[:3], places),
        st.dictionaries(NAMES, PLACES, max_size=2),
    ),
)


def _text(document: Document) -> str:
    state = document.state
    rules = {name: rule.model_dump() for name, rule in state.rules.items()}
    return json.dumps([state.production.model_dump(), rules])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.one_of(EDITS, st.just("undo"), st.just("redo")), max_size=25))
def test_undoing_everything_gives_back_exactly_what_was_there(qapp, edits):
    document = Document()
    document.load_state(hospital())
    before, text = document.state, _text(document)
    for edit in edits:
        if edit == "undo":
            document.undo()
        elif edit == "redo":
            document.redo()
        else:
            try:
                document.apply(edit)
            except EditError:
                continue
    after, after_text = document.state, _text(document)
    steps = document.undo_stack.index()
    document.undo_stack.setIndex(0)
    assert document.state == before
    assert _text(document) == text
    document.undo_stack.setIndex(steps)
    assert document.state == after
    assert _text(document) == after_text


def test_a_renamed_item_is_followed_by_settings_and_rules(document):
    document.load_state(hospital())
    document.apply(commands.RenameItem("ADT Router", "Main Router"))
    document.apply(commands.RenameItem("to.Lab.ADT", "to.LIMS"))
    assert document.production.item("from.PAS.ADT").targets == ["Main Router"]
    assert "to.LIMS" in document.rules["Acute.ADT.Router"].targets()
    assert "to.Lab.ADT" not in document.rules["Acute.ADT.Router"].targets()
    assert "Main Router" in document.positions or not document.positions


def test_a_route_through_other_rules_is_drawn_under_the_rule_that_goes_on_with_them(document):
    document.load_state(hospital())
    on = Rule(name="Orders too", when=[When(actions=[DelegateAction(rule="Acute.Orders.Router")])])
    adt = rule_edits.append_to(document.rules["Acute.ADT.Router"], 0, on)
    document.apply(commands.SetRule(adt))
    route = routes_of(document.state)["ADT Router", "to.Lab.Orders"]
    assert route.rules == ("Orders too",)
    with pytest.raises(EditError, match="reached through other rules"):
        document.apply(commands.Disconnect("ADT Router", "to.Lab.Orders"))
    orders = document.rules["Acute.Orders.Router"]
    back = Rule(name="Back", when=[When(actions=[DelegateAction(rule="Acute.ADT.Router")])])
    document.apply(commands.SetRule(rule_edits.replace_rule(orders, 0, back)))
    assert ("ADT Router", "to.Lab.Orders") not in routes_of(document.state)
    assert routes_of(document.state)["Order Router", "to.EPR.ADT"].rules == ("Back",)


def test_removing_an_item_removes_its_routes_and_undo_brings_them_back(document):
    document.load_state(hospital())
    before = routes_of(document.state)
    document.apply(commands.RemoveItems(("to.EPR.ADT", "ADT Router")))
    assert all("ADT Router" not in key and "to.EPR.ADT" not in key for key in routes_of(document.state))
    document.undo()
    assert routes_of(document.state) == before


def test_typing_and_dragging_are_one_step_each_in_the_history(document):
    document.load_state(hospital())
    for text in ("1", "12", "127"):
        document.apply(commands.SetSetting("to.EPR.ADT", "adapter", "ip_address", text))
    for x in (8.0, 16.0, 24.0):
        document.apply(commands.MoveItems({"to.EPR.ADT": (x, 0.0)}, "one drag"))
    assert document.undo_stack.count() == 2
    assert [document.undo_stack.text(i) for i in range(2)] == [
        "Set ip address of “to.EPR.ADT”",
        "Move “to.EPR.ADT”",
    ]


def test_what_cannot_be_connected_is_refused_with_a_reason(document):
    document.load_state(hospital())
    with pytest.raises(EditError, match="outside"):
        document.apply(commands.Connect("to.EPR.ADT", "ADT Router"))
    with pytest.raises(EditError, match="outside only"):
        document.apply(commands.Connect("ADT Router", "from.PAS.ADT"))
    with pytest.raises(EditError, match="add a rule"):
        document.apply(commands.Connect("ADT Router", "to.Lab.Orders"))
    assert document.undo_stack.count() == 0


def test_a_saved_production_opens_as_the_same_model_with_its_positions(document, tmp_path: Path):
    document.new(tmp_path / "ward", "Ward")
    document.apply(commands.AddItem(ItemConfig(name="R", class_name=ROUTER), (16.0, 24.0)))
    document.apply(commands.AddItem(ItemConfig(name="O", class_name=TCP_OUT), (240.0, 24.0)))
    document.apply(commands.Connect("R", "O"))
    assert document.dirty
    document.save()
    assert not document.dirty
    again = Document()
    again.open(tmp_path / "ward")
    assert again.production.model_dump() == document.production.model_dump()
    assert again.positions == {"R": (16.0, 24.0), "O": (240.0, 24.0)}
    assert {problem.item for problem in again.problems} >= {"O"}


def test_a_rule_added_on_the_canvas_is_there_after_saving_and_opening(document, tmp_path: Path):
    document.new(tmp_path / "ward", "Ward")
    for name, class_name in (("R", ROUTER), ("O", TCP_OUT)):
        document.apply(commands.AddItem(ItemConfig(name=name, class_name=class_name), (0.0, 0.0)))
    document.apply(commands.SetRule(with_route(RuleDefinition(name="Ward.Rules"), "O")))
    document.apply(commands.SetSetting("R", "host", "business_rule_name", "Ward.Rules"))
    document.save()
    again = Document()
    again.open(tmp_path / "ward")
    assert routes_of(again.state)["R", "O"].rules == ("To O",)


def test_a_file_changed_by_someone_else_is_noticed(document, tmp_path: Path):
    document.new(tmp_path / "ward", "Ward")
    assert not document.changed_on_disk()
    file = tmp_path / "ward" / "production.json"
    file.write_text(file.read_text().replace("Ward", "Ward 7"))
    assert document.changed_on_disk()


def test_an_autosave_holds_everything_and_a_damaged_one_says_so(document, tmp_path: Path):
    document.load_state(hospital())
    autosave.write(document.state, None)
    found = autosave.read(None)
    assert found is not None
    assert found.state == document.state
    autosave.place(None).write_text("{")
    with pytest.raises(autosave.AutosaveError, match="cannot be read"):
        autosave.read(None)
    autosave.drop(None)
    assert autosave.read(None) is None


def test_a_workspace_is_checked_once_when_it_is_opened(document, tmp_path, monkeypatch):
    seen = []

    def check(workspace):
        seen.append(workspace)
        return check_workspace(workspace)

    for where in ("hie_studio.document.files", "hie_runtime.config.check"):
        monkeypatch.setattr(f"{where}.check_workspace", check)
    (tmp_path / "production.yaml").write_text("name: Ward\nitems: [{name: Router, class_name: Gone}]\n")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "bad.yaml").write_text("name: [\n")
    document.open(tmp_path)
    assert len(seen) == 1
    found = [problem.file for problem in document.problems]
    assert "rules/bad.yaml" in found and "production.yaml" in found
    document.apply(commands.SetItemProperty("Router", "comment", "x"))
    document.check_now()
    assert len(seen) == 2 and [problem.file for problem in document.problems] == found
