"""What would happen to a message: the very way the tests of a workspace take, told step by step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from hie_runtime.config.workspace import load_workspace
from hie_runtime.engine.message_flow import MessageFlow
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.what_if import Ending, WhatIf, what_would_happen
from support import adt, operation, router, send_rule, service, write_workspace

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"


def sample_message(test: str) -> tuple[str, bytes]:
    data = yaml.safe_load((SAMPLE / "tests" / f"{test}.yaml").read_text())
    return data["item"], data["message"].replace("\n", "\r").encode()


def endings(found: WhatIf) -> dict[str, Ending]:
    return {one.item: one.ending for one in found.steps}


def test_each_rule_is_told_with_its_values_and_each_transform_with_the_fields_it_changes() -> None:
    workspace = load_workspace(SAMPLE)
    item, raw = sample_message("admission")
    found = what_would_happen(workspace, item, raw)
    with MessageFlow(workspace) as flow:
        arrived = flow.follow(item, HL7Message(raw)).arrived
    assert [(one.item, one.raw) for one in found.steps if one.ending is Ending.ARRIVED] == [
        (name, message.raw) for name, message in arrived
    ]
    router_step = found.steps[1]
    assert [one.matched for one in router_step.rules] == [False, True, True, True, True, True]
    assert router_step.rules[2].values["{PV1:3.1}"] == "B2"
    to_epr = next(one for one in found.steps if one.item == "to.EPR")
    assert (to_epr.rule, to_epr.transforms) == ("rule#2:when#1", ("Acute.WardCodes",))
    assert ("PV1:3.1", "B2", "RA901-W-B2") in [(one.path, one.before, one.after) for one in to_epr.changed]
    archive = next(one for one in found.steps if one.item == "to.Research.Archive")
    assert [one.transform for one in archive.stages] == ["Acute.WardCodes", "Acute.WithoutNames"]
    assert "PV1:3.1" in [one.path for one in archive.stages[0].changed]
    assert "PID:3.4" in [one.path for one in archive.stages[1].changed]
    assert ("from.PAS", "ADT.Router") in found.routes and b"MSA|CA|" in found.answers[0]


def process(name: str, kind: str, *targets: str, **host: Any) -> dict[str, Any]:
    settings = {"host": {"target_config_names": list(targets), **host}}
    return {"name": name, "class_name": f"hie.processes.{kind}", "settings": settings}


def test_nested_routers_are_followed_and_what_cannot_be_known_is_said(tmp_path: Path) -> None:
    items = [
        service("in", 5000, ["first"]),
        router("first", "First"),
        router("second", "Second"),
        {**operation("out", 5001), "enabled": False},
        process("custom", "CustomProcess", "out", plugin="own"),
        process("group", "Aggregator", "out"),
        process("once", "Deduplicator", "out"),
        {"name": "kept", "class_name": "Site.Special.Process", "settings": {"host": {}}},
        router("drop", "Drop"),
        process("empty", "RoutingEngine"),
    ]
    everything = {"custom", "group", "once", "kept", "drop", "empty", "out"}
    rules = {
        "First": [send_rule("1", "second")],
        "Second": [send_rule('HL7.{MSH:9.2}="A01"', *sorted(everything))],
        "Drop": [{"when": [{"condition": "1", "actions": [{"action": "delete"}]}]}],
    }
    folder = write_workspace(tmp_path, items, rules)
    (folder / "plugins").mkdir()
    ran = tmp_path / "ran"
    (folder / "plugins" / "own.py").write_text(
        f"def process(message, context):\n    open({str(ran)!r}, 'w').close()\n"
    )
    found = what_would_happen(load_workspace(folder), "in", adt("A1"))
    said = endings(found)
    assert {said[name] for name in ("custom", "group", "kept")} == {Ending.UNKNOWN}
    assert (said["drop"], said["empty"], said["out"]) == (Ending.DELETED, Ending.NOWHERE, Ending.ARRIVED)
    notes = {one.item: " ".join(one.notes) for one in found.steps}
    assert "plugins/own.py" in notes["custom"] and "is not run here" in notes["custom"]
    assert not ran.exists()
    assert "the same message came before" in notes["once"] and "is disabled" in notes["out"]
    assert "depends on other messages" in notes["group"] and "no component of HIE" in notes["kept"]
    nowhere = what_would_happen(load_workspace(folder), "in", adt("A1").replace(b"^A01", b"^A02"))
    assert nowhere.ends(Ending.NOWHERE) == ["second"]


def test_a_message_that_is_no_hl7_goes_through_the_general_router_and_is_refused_by_the_other(
    tmp_path: Path,
) -> None:
    items = [
        service("in", 5000, ["hl7"]),
        router("hl7", "Any"),
        process("any", "RoutingEngine", business_rule_name="Any"),
        operation("out", 5001),
    ]
    workspace = load_workspace(write_workspace(tmp_path, items, {"Any": [send_rule("1", "out")]}))
    patient = b'{"resourceType": "Patient"}'
    found = what_would_happen(workspace, "any", patient)
    assert [(one.item, one.ending, one.raw) for one in found.steps] == [
        ("any", Ending.SENT_ON, patient), ("out", Ending.ARRIVED, patient),
    ]  # fmt: skip
    refused = what_would_happen(workspace, "in", patient)
    assert (refused.steps[0].ending, len(refused.steps)) == (Ending.BAD, 1)
    assert "MSH" in refused.steps[0].errors[0]


def test_a_process_that_waits_for_an_answer_says_so(tmp_path: Path) -> None:
    items = [
        service("in", 5000, ["ask"]),
        {"name": "ask", "class_name": "hie.processes.BusinessProcessBPL",
         "settings": {"host": {"process": "Ask"}}},
        operation("out", 5001),
    ]  # fmt: skip
    folder = write_workspace(tmp_path, items)
    (folder / "processes").mkdir()
    take = {"step": "assign", "property": "callrequest", "value": "request"}
    call = {"step": "call", "target": "out", "request": {"assigns": [take]}, "response": {}}
    definition = {"name": "Ask", "steps": [call]}
    (folder / "processes" / "Ask.yaml").write_text(yaml.safe_dump(definition))
    workspace = load_workspace(folder)
    assert not workspace.problems, workspace.problems
    found = what_would_happen(workspace, "in", adt("A1"))
    assert endings(found) == {"in": Ending.SENT_ON, "ask": Ending.UNKNOWN, "out": Ending.ARRIVED}
    assert "waits for the answer of out" in found.steps[1].notes[0]
