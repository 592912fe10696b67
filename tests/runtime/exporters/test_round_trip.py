"""What an export to IRIS holds comes back as the same model, whatever it came from and whatever stands in it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import BaseModel
from strategies import AWKWARD, categories, rule_definitions, tables, transforms
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_runtime.config.formats import read_source
from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.workspace import Workspace, create_workspace, load_workspace
from hie_runtime.engine.message_flow import MessageFlow
from hie_runtime.exporters.iris.exporter import ExportError, export_workspace
from hie_runtime.importers.iris.importer import ImportedProduction, IRISConfigImporter, write
from hie_runtime.importers.iris.report import Kind, Status
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "samples" / "iris"
EXAMPLES = ROOT.parent / "shared" / "reference" / "iris-examples"
SOURCES = {
    "an acute hospital": [SAMPLES / "acute-deployment.xml", *sorted(SAMPLES.glob("StAidan*.cls"))],
    "class text": [SAMPLES / "Outpatients.Production.cls"],
    "a bare production": [SAMPLES / "pharmacy-production.xml"],
    "a deployment": [SAMPLES / "radiology-deployment.xml"],
    "reference 1 to 5": sorted(EXAMPLES.glob("0[1-5]*")),
    "reference 6": sorted(EXAMPLES.glob("06*")),
}
OFTEN = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def plain(part: BaseModel) -> dict[str, Any]:
    """All but where an import took it from."""
    return part.model_dump(exclude={"origin"})


def everything(one: ImportedProduction | Workspace) -> dict[str, Any]:
    return {
        "production": plain(one.production),
        "rules": {name: plain(rule) for name, rule in one.rules.items()},
        "transforms": {name: plain(made) for name, made in one.transforms.items()},
        "processes": {name: plain(made) for name, made in one.processes.items()},
        "lookups": one.lookups,
        "schemas": {name: plain(schema) for name, schema in one.schemas.items()},
    }


def again(workspace: Workspace) -> ImportedProduction:
    """Exported and imported."""
    with tempfile.TemporaryDirectory() as folder:
        files = export_workspace(workspace).write(Path(folder) / "export.xml")
        return IRISConfigImporter().import_files(files).chosen


def holding(**parts: Any) -> Workspace:
    """A workspace of its own, on no disk, with these rules, transforms, lookups or schemas."""
    workspace = create_workspace(Path(tempfile.gettempdir()) / "nowhere" / "at all", "Round.Trip")
    for name, part in parts.items():
        setattr(workspace, name, part)
    return workspace


@pytest.mark.parametrize("name", SOURCES)
def test_what_came_from_iris_goes_back_with_nothing_lost(tmp_path: Path, name: str) -> None:
    if not SOURCES[name]:
        pytest.skip("the reference data is not beside this clone")
    first = IRISConfigImporter().import_files(SOURCES[name])
    write(first, tmp_path)
    second = again(load_workspace(tmp_path))
    assert everything(second) == everything(first.chosen)
    third = again(load_workspace(tmp_path))
    assert everything(third) == everything(second)


@OFTEN
@given(rule=rule_definitions())
def test_any_rules_come_back_as_they_were(rule: RuleDefinition) -> None:
    assert plain(again(holding(rules={rule.name: rule})).rules[rule.name]) == plain(rule)


@OFTEN
@given(made=transforms())
def test_any_transform_comes_back_as_it_was(made: TransformDefinition) -> None:
    assert plain(again(holding(transforms={made.name: made})).transforms[made.name]) == plain(made)


@OFTEN
@given(lookups=tables, category=categories())
def test_any_table_and_category_come_back_as_they_were(
    lookups: dict[str, dict[str, str]], category: SchemaCategory
) -> None:
    found = again(holding(lookups=lookups, schemas={category.name: category}))
    assert found.lookups == lookups
    assert plain(found.schemas[category.name]) == plain(category)


def test_a_text_that_xml_cannot_hold_is_refused_with_its_place_and_all_at_once() -> None:
    rule = RuleDefinition.model_validate({
        "name": "A.B", "rule_sets": [{"rules": [{"when": [{"condition": 'x = "\x0b"'}]}, {"name": "\x00"}]}],
    })  # fmt: skip
    table = {"T": {"k": "\x1c"}}
    with pytest.raises(ExportError) as refused:
        export_workspace(holding(rules={"A.B": rule}, lookups=table))
    for said in (
        "A.B rule#1: <when condition>",
        "U+000B",
        "$char(11)",
        "rule#2: ",
        "<rule name> holds the character U+0000",
        "U+001C",
    ):
        assert said in str(refused.value)


def test_settings_are_written_as_they_came_unless_they_have_changed(tmp_path: Path) -> None:
    xml = """<Production Name="P.Q"><Item Name="in" ClassName="EnsLib.HL7.Service.TCPService" InactivityTimeout="5">
    <Setting Target="Adapter" Name="Port"> 1234 </Setting><Setting Target="Adapter" Name="StayConnected">-1</Setting>
    <Setting Target="Host" Name="AckMode"></Setting><Setting Target="Adapter" Name="NobodyKnows">x</Setting>
    <Setting Target="Adapter" Name="AckMode">App</Setting></Item>
    <Item Name="out" ClassName="EnsLib.HL7.Operation.TCPOperation"/></Production>"""
    (tmp_path / "p.xml").write_text(xml)
    workspace = holding(production=IRISConfigImporter().import_files([tmp_path / "p.xml"]).production)
    text = export_workspace(workspace).content.decode()
    for row in (
        'Port"> 1234 <',
        'StayConnected">-1<',
        'AckMode"><',
        'NobodyKnows">x<',
        'AckMode">App<',
        'InactivityTimeout="5"',
    ):
        assert row in text
    assert "Separators" not in text
    assert "LocalInterface" not in text
    there, back = workspace.production.items
    there.settings.adapter |= {"port": 99, "local_interface": "127.0.0.1"}
    there.settings.adapter.pop("stay_connected")
    there.settings.host["inactivity_timeout"] = 6.0
    back.settings.host["separators"] = ""
    text = export_workspace(workspace).content.decode()
    for row in ('Port">99<', 'LocalInterface">127.0.0.1<', 'Separators"><', 'InactivityTimeout="6"'):
        assert row in text
    assert "StayConnected" not in text


def test_the_sample_drawn_in_hie_runs_the_same_when_it_has_been_to_iris_and_back(tmp_path: Path) -> None:
    workspace = load_workspace(ROOT / "samples" / "acute-adt")
    exported = export_workspace(workspace)
    kept = [entry for entry in exported.report.entries if entry.status is not Status.CONVERTED]
    assert {(entry.kind.value, entry.name) for entry in kept} >= {
        ("class", path) for path in workspace.scripts
    }
    written = exported.write(tmp_path / "export.xml")
    (made,) = write(IRISConfigImporter().import_files(written), tmp_path / "again")
    for path in workspace.scripts:  # what IRIS cannot run stays in HIE
        target = made / path
        target.parent.mkdir(exist_ok=True)
        target.write_text((workspace.path / path).read_text())
    files = sorted((workspace.path / "tests").glob("*.yaml"))
    assert files
    with MessageFlow(workspace) as before, MessageFlow(load_workspace(made)) as after:
        for file in files:
            test = read_source(file, file.name).data
            if "message" not in test:
                continue  # captured traffic goes the same way
            raw = test["message"].strip().replace("\n", "\r").encode() + b"\r"
            sent = [
                {
                    name: [one.raw for one in arrived]
                    for name, arrived in flow.deliveries(test["item"], HL7Message(raw)).items()
                }
                for flow in (before, after)
            ]
            assert sent[0] == sent[1]
            assert sent[0]


def test_names_that_are_no_class_names_become_some_and_every_reference_follows() -> None:
    rule = RuleDefinition.model_validate({
        "name": "ward rules",
        "rule_sets": [{"rules": [{"when": [{"actions": [
            {"action": "send", "targets": ["out"], "transforms": ["to upper"]}, {"action": "delegate", "rule": "ward rules"},
        ]}]}]}],
    })  # fmt: skip
    made = TransformDefinition.model_validate(
        {"name": "to upper", "steps": [{"step": "subtransform", "transform": "to upper"}]}
    )
    production = ProductionConfig.model_validate({
        "name": "My production",
        "items": [{"name": "r", "class_name": "hie.processes.hl7.RoutingEngine", "settings": {"host": {"business_rule_name": "ward rules"}}}],
    })  # fmt: skip
    workspace = holding(production=production, rules={"ward rules": rule}, transforms={"to upper": made})
    exported = export_workspace(workspace)
    text = exported.content.decode()
    for part in ('<Class name="HIE.MyProduction">', '<Class name="HIE.Rules.WardRules">', 'BusinessRuleName">HIE.Rules.WardRules<',
                 'transform="HIE.Transforms.ToUpper"', 'rule="HIE.Rules.WardRules"', 'class="HIE.Transforms.ToUpper"'):  # fmt: skip
        assert part in text
    assert {entry.name for entry in exported.report.entries if "no class name" in entry.text} == {
        "My production", "ward rules", "to upper",
    }  # fmt: skip


def test_the_code_of_a_class_goes_back_with_what_was_changed_in_hie(tmp_path: Path) -> None:
    first = IRISConfigImporter().import_files(SOURCES["an acute hospital"])
    write(first, tmp_path)
    workspace = load_workspace(tmp_path)
    workspace.production.items[0].comment = "changed in HIE ]]>"
    exported = export_workspace(workspace)
    text = exported.content.decode()
    assert "OnStart" in text
    assert text.count('<Class name="StAidan.Acute.Production">') == 1
    assert AWKWARD[0] in workspace.production.items[0].comment
    second = IRISConfigImporter().import_files(exported.write(tmp_path / "out" / "x.xml"))
    assert second.production.items[0].comment == "changed in HIE ]]>"


def test_the_command_writes_the_export_and_says_what_iris_has_no_word_for(tmp_path: Path) -> None:
    out, report = tmp_path / "acute.xml", tmp_path / "report.html"
    arguments = ["export", str(ROOT / "samples" / "acute-adt"), "--iris", str(out), "--report", str(report)]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0, done.output
    assert f"written: {out}" in done.output
    assert "is HIE's own; IRIS sends in turn" in done.output
    assert "IRIS export" in report.read_text()
    assert IRISConfigImporter.detect([out])
    again = CliRunner().invoke(app, arguments)
    assert again.exit_code == 2
    assert "--force" in again.output


def test_an_item_of_a_sites_own_class_keeps_its_class_and_its_classes_go_along(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "p.xml").write_text(
        '<Production Name="P.Q"><Item Name="it" ClassName="Site.Sender"><Setting Target="Adapter" Name="Port">1</Setting>'
        "</Item></Production>"
    )
    (tmp_path / "in" / "c.cls").write_text(
        "Class Site.Sender Extends EnsLib.HL7.Operation.TCPOperation\n{\n\n"
        "Property FailureTimeout As %Numeric [ InitialExpression = 60 ];\n\n}\n"
    )
    first = IRISConfigImporter().import_files([tmp_path / "in"])
    assert first.production.items[0].settings.host["failure_timeout"] == 60
    (made,) = write(first, tmp_path / "ws")
    exported = export_workspace(load_workspace(made))
    text = exported.content.decode()
    assert 'ClassName="Site.Sender"' in text
    assert "FailureTimeout" not in text.partition("</Item>")[0]
    assert "Site.Sender.cls" in exported.beside
    second = IRISConfigImporter().import_files([tmp_path / "in", *exported.write(tmp_path / "out" / "x.xml")])
    assert everything(second.chosen)["production"] == everything(first.chosen)["production"]


def test_what_was_changed_counts_although_the_system_default_settings_say_otherwise(tmp_path: Path) -> None:
    write(IRISConfigImporter().import_files(SOURCES["an acute hospital"]), tmp_path)
    workspace = load_workspace(tmp_path)
    production = workspace.production
    disabled = next(item for item in production.items if item.name == "To Maternity")
    assert not disabled.enabled
    before = export_workspace(workspace)
    assert "To Maternity" not in [one.item for one in before.report.entries if one.kind is Kind.DEFAULT]
    disabled.enabled = True

    exported = export_workspace(workspace)
    assert [
        (one.item, one.name, one.status) for one in exported.report.entries if one.kind is Kind.DEFAULT
    ] == [("To Maternity", "Enabled", Status.NOTED)]
    second = IRISConfigImporter().import_files(exported.write(tmp_path / "out" / "x.xml")).chosen.production
    enabled = {item.name: item.enabled for item in production.items}
    assert {item.name: item.enabled for item in second.items} == enabled
    # and a second time: the row that was added is changed, not doubled
    disabled.enabled = False
    third = IRISConfigImporter().import_files(export_workspace(workspace).write(tmp_path / "third" / "x.xml"))
    assert not next(item for item in third.chosen.production.items if item.name == "To Maternity").enabled


def test_what_iris_has_no_word_for_is_said(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path, "Pkg.P")
    workspace.production = ProductionConfig.model_validate(
        {
            "name": "Pkg.P",
            "shutdown_timeout": 2.5,
            "canvas": {"groups": []},
            "owner": "team",
            "items": [
                {
                    "name": "X",
                    "class_name": "Site.Own",
                    "ward": 7,
                    "settings": {"host": {"Map": {"a": [1, "é"]}, "None": None, "Names": ["a", "b"]}},
                }
            ],
        }
    )
    workspace.rules["R"] = RuleDefinition.model_validate(
        {"name": "R", "rule_sets": [{"rules": [{"name": "r", "reviewed_by": "me"}]}]}
    )
    exported = export_workspace(workspace)
    said = {(one.kind, one.item or one.name, one.text) for one in exported.report.entries}
    kept = "neither HIE's nor IRIS's, stays in HIE"
    assert said >= {
        (Kind.PRODUCTION, "Pkg.P", f"owner: {kept}"),
        (Kind.PRODUCTION, "Pkg.P", f"items[0].ward: {kept}"),
        (Kind.RULE, "R", f"rule_sets[0].rules[0].reviewed_by: {kept}"),
        (Kind.SETTING, "canvas", "places, groups and notes of the drawing stay in HIE"),
        (Kind.SETTING, "ShutdownTimeout", "2.5 s: IRIS counts whole seconds, 3 is written"),
        (Kind.SETTING, "X", "has parts of its own, IRIS knows texts only: written as JSON"),
    }
    text = exported.content.decode()
    assert '<Setting Target="Adapter" Name="ShutdownTimeout">3</Setting>' in text
    assert '<Setting Target="Host" Name="Map">{"a": [1, "é"]}</Setting>' in text
    assert '<Setting Target="Host" Name="None"></Setting>' in text or 'Name="None"/>' in text
    assert '<Setting Target="Host" Name="Names">a,b</Setting>' in text
