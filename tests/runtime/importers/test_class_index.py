"""Classes that refer to each other over files: superclasses, defaults, imports, inherited rules and productions."""

from __future__ import annotations

from pathlib import Path

import pytest

from hie_runtime.config.model import ItemConfig
from hie_runtime.importers.iris.importer import ImportResult, IRISConfigImporter
from hie_runtime.importers.iris.report import Kind, Status

PRODUCTION = """Class Site.Prod Extends Ens.Production
{{

XData ProductionDefinition
{{
<Production Name="Site.Prod">{items}</Production>
}}

}}
"""


def imported(folder: Path, files: dict[str, str]) -> ImportResult:
    for name, text in files.items():
        (folder / name).write_text(text)
    return IRISConfigImporter().import_files(sorted(folder.iterdir()))


def one_item(class_name: str, settings: str = "") -> str:
    return PRODUCTION.format(items=f'<Item Name="it" ClassName="{class_name}">{settings}</Item>')


def class_text(name: str, base: str, *members: str, before: str = "") -> str:
    return (
        f"{before}/// words\nClass {name} Extends {base} [ ProcedureBlock ]\n{{\n\n"
        + "\n\n".join(members)
        + "\n\n}\n"
    )


def extra(item: ItemConfig) -> dict[str, object]:
    found = (item.model_extra or {})["iris"]
    assert isinstance(found, dict)
    return found


def test_a_subclass_without_code_is_the_component_with_the_defaults_of_its_classes(tmp_path: Path) -> None:
    result = imported(tmp_path, {
        "a-prod.cls": one_item("Site.Lab.Sender", '<Setting Target="Host" Name="RetryInterval">7</Setting>'),
        "b.cls": class_text("Site.Lab.Sender", "Site.Sender", "Property FailureTimeout As %Numeric [ InitialExpression = 60 ];"),
        "c.cls": class_text("Site.Sender", "(EnsLib.HL7.Operation.TCPOperation, %XML.Adaptor)",
                            "Property FailureTimeout As %Numeric [ InitialExpression = -1 ];",
                            "Property RetryInterval As %Numeric [ InitialExpression = 9 ];",
                            'Property Separators As %String [ InitialExpression = "|^~\\&", Required ];',
                            "Property Colour As %String [ InitialExpression = \"red\" ];",
                            'Parameter ADAPTER = "Site.Out";', 'Parameter SETTINGS = "Colour:Basic,-Filename";'),
        "d.cls": class_text("Site.Out", "EnsLib.HL7.Adapter.TCPOutboundAdapter",
                            "Property ResponseTimeout As %Numeric [ InitialExpression = 45 ];",
                            "Property Port As %Integer [ InitialExpression = 7001 ];"),
    })  # fmt: skip
    item = result.production.items[0]
    assert item.class_name == "hie.operations.hl7.TCPOperation"
    assert extra(item)["class_name"] == "Site.Lab.Sender"
    assert item.settings.host["failure_timeout"] == 60
    assert item.settings.host["retry_interval"] == 7
    assert item.settings.host["separators"] == "|^~\\&"
    assert (item.settings.adapter["response_timeout"], item.settings.adapter["port"]) == (45, 7001)
    said = {entry.name: entry for entry in result.report.entries if entry.item == "it"}
    assert said["it"].status is Status.NOTED
    assert "extends EnsLib.HL7.Operation.TCPOperation without code of its own (by way of Site.Sender, Site.Out)" in said["it"].text  # fmt: skip
    assert said["FailureTimeout"].text == "= '60' by class Site.Lab.Sender"
    assert (said["Colour"].status, said["Colour"].text) == (Status.KEPT, "= 'red' by class Site.Sender; has no effect")  # fmt: skip


@pytest.mark.parametrize(("members", "why"), [
    (["Method OnMessage(pRequest As EnsLib.HL7.Message) As %Status\n{\n  Quit 1\n}"], "Site.Own has code (OnMessage)"),
    (["Property FailureTimeout As %Numeric [ InitialExpression = {$zh} ];"], "Site.Own computes FailureTimeout ({$zh})"),
    (['Parameter ADAPTER = "EnsLib.FTP.OutboundAdapter";'], "its adapter is EnsLib.FTP.OutboundAdapter, not EnsLib.HL7.Adapter.TCPOutboundAdapter"),
])  # fmt: skip
def test_what_makes_a_subclass_another_thing_is_said_and_it_stays_a_placeholder(tmp_path: Path, members: list[str], why: str) -> None:  # fmt: skip
    result = imported(tmp_path, {
        "p.cls": one_item("Site.Own"), "o.cls": class_text("Site.Own", "EnsLib.HL7.Operation.TCPOperation", *members),
    })  # fmt: skip
    item = result.production.items[0]
    assert (item.class_name, extra(item)["kind"]) == ("Site.Own", "operation")
    (entry,) = [one for one in result.report.entries if one.kind is Kind.ITEM]
    assert entry.status is Status.KEPT and why in entry.advice


@pytest.mark.parametrize(("before", "base"), [
    ("Import EnsLib.HL7.MsgRouter\n\n", "RoutingEngine"),
    ("Include Ensemble\n\nImport (Ens, EnsLib.HL7.MsgRouter)\n\n", "RoutingEngine"),
    ("Import EnsLib.HL7\n\n", "MsgRouter.RoutingEngine"),
    ("", "Base"),
])  # fmt: skip
def test_names_without_their_package_are_found(tmp_path: Path, before: str, base: str) -> None:
    result = imported(tmp_path, {
        "a.cls": one_item("Site.Router"), "b.cls": class_text("Site.Router", base, before=before),
        "c.cls": class_text("Site.Base", "EnsLib.HL7.MsgRouter.RoutingEngine"),
    })  # fmt: skip
    assert result.production.items[0].class_name == "hie.processes.hl7.RoutingEngine"


def test_classes_that_extend_each_other_in_a_ring_do_not_hang(tmp_path: Path) -> None:
    result = imported(tmp_path, {
        "a.cls": one_item("A.A"), "b.cls": class_text("A.A", "A.B"), "c.cls": class_text("A.B", "A.A"),
    })  # fmt: skip
    assert extra(result.production.items[0])["kind"] == "process"


def test_a_class_without_a_definition_of_its_own_has_that_of_the_class_it_extends(tmp_path: Path) -> None:
    rule = '<ruleDefinition><ruleSet><rule><when condition="1"><send target="it"/></when></rule></ruleSet></ruleDefinition>'
    block = "XData RuleDefinition\n{{\n{}\n}}"
    transform = "<transform sourceClass='EnsLib.HL7.Message' targetClass='EnsLib.HL7.Message' create='copy'/>"
    result = imported(tmp_path, {
        "a.cls": one_item("EnsLib.HL7.MsgRouter.RoutingEngine", '<Setting Target="Host" Name="BusinessRuleName">Site.Rule</Setting>'),
        "b.cls": class_text("Site.Rule", "Site.BaseRule"),
        "c.cls": class_text("Site.BaseRule", "Ens.Rule.Definition", block.format(rule)),
        "d.cls": class_text("Site.Test", "Site.Prod"),
        "e.cls": class_text("Site.T", "Site.BaseT", "XData DTL\n{\n" + transform + "\n}"),
        "f.cls": class_text("Site.BaseT", "Ens.DataTransformDTL", "Parameter IGNOREMISSINGSOURCE = 0;"),
    })  # fmt: skip
    assert [one.production.name for one in result.productions] == ["Site.Prod", "Site.Test"]
    assert set(result.rules) >= {"Site.Rule"}
    assert result.transforms["Site.T"].ignore_missing_source is False
    noted = {entry.name: entry.text for entry in result.report.entries if entry.status is Status.NOTED}
    assert noted["Site.Rule"] == "rule of Site.BaseRule, which the class extends without one of its own"
