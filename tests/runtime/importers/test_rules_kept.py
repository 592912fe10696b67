"""Everything a rule definition's XML says is in the model and in its YAML, and what has no effect is reported."""

from __future__ import annotations

from pathlib import Path

from hie_runtime.config.workspace import load_workspace
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_runtime.importers.iris.report import Status
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, compile_rules

XML = """<ruleDefinition alias="A" context="C" production="P" owner="me">
<!-- top --><legend>x</legend>
<ruleSet name="s" effectiveBegin="2020-01-01" effectiveEnd="" comment="set" colour="red">
 <trace value='"in"' comment="t"/>
 <rule name="r" disabled="0" comment="c" id="7"><annotation>why it is</annotation>
  <constraint name="source" value="from.A, ,from.B" note="n"/>
  <when condition="1" comment="w" id="8"><annotation>aw</annotation>
   <send transform="T1,T2" target=",x" comment="s" disabled="true" prio="3"><annotation>as</annotation></send>
   <assign property="pX" value="1" comment="a"/><debug value="pX"/>
   <delegate ruleSet="Other" comment="d"/><call rule="Another"/>
   <foreach propertypath="HL7.{OBX()}" key="K" comment="f"><when condition="1"><return>"F"</return></when>
    <otherwise comment="fo" disabled="1"><delete/></otherwise></foreach>
   <dance tempo="slow"/>
  </when>
  <otherwise disabled="1" comment="o"><send target="y"/></otherwise>
 </rule>
 <rule name="only"><send target="z"/></rule>
</ruleSet>
<ruleSet name="off" disabled="1"><rule name="q"><when condition="1"><send target="never"/></when></rule></ruleSet>
</ruleDefinition>"""


def test_every_part_of_a_rule_definition_is_kept_and_comes_back_from_the_files(tmp_path: Path) -> None:
    (tmp_path / "one.xml").write_text(XML)
    result = IRISConfigImporter().import_files([tmp_path / "one.xml"])
    definition = result.rules["one"]
    assert (definition.iris_attributes, definition.iris_elements) == (
        {"owner": "me"},
        ["<!-- top -->", "<legend>x</legend>"],
    )
    first, off = definition.rule_sets
    assert (first.comment, first.iris_attributes, off.disabled) == ("set", {"colour": "red"}, True)
    trace, rule, only = first.rules
    assert (trace.bare, rule.bare, only.bare) == ("rule_set", "", "rule")
    assert (rule.comment, rule.annotation, rule.iris_attributes) == ("c", "why it is", {"id": "7"})
    assert (rule.constraints.source, rule.constraints.iris_attributes) == (["from.A", "from.B"], {"source.note": "n"})  # fmt: skip
    assert (rule.otherwise_comment, rule.otherwise_disabled) == ("o", True)
    (when,) = rule.when
    assert (when.comment, when.annotation, when.iris_attributes) == ("w", "aw", {"id": "8"})
    send, assign, debug, delegate, call, foreach, unknown = when.actions
    assert (send.disabled, send.comment, send.annotation, send.iris_attributes) == (True, "s", "as", {"prio": "3"})  # fmt: skip
    assert (assign.comment, debug.action, delegate.rule, delegate.iris_attribute) == ("a", "debug", "Other", "ruleSet")  # fmt: skip
    assert (call.action, call.rule, call.iris_attribute) == ("call", "Another", "")
    assert (foreach.iris_attributes, foreach.otherwise_disabled, foreach.otherwise_comment) == ({"key": "K"}, True, "fo")  # fmt: skip
    assert unknown.xml == '<dance tempo="slow"/>'

    kept = {(entry.name, entry.line) for entry in result.report.entries if entry.status is Status.KEPT}
    assert kept == {
        ("ruleDefinition owner", 1), ("legend", 2), ("ruleSet colour", 3), ("rule id", 5), ("constraint note", 6),
        ("when id", 7), ("send prio", 8), ("foreach key", 11), ("dance", 13),
    }  # fmt: skip
    write(result, tmp_path / "ws")
    assert load_workspace(tmp_path / "ws").rules == result.rules


def test_what_is_off_does_not_run(tmp_path: Path) -> None:
    (tmp_path / "one.xml").write_text(XML.replace('<when condition="1" comment="w"', '<when condition="0" comment="w"'))  # fmt: skip
    definition = IRISConfigImporter().import_files([tmp_path / "one.xml"]).rules["one"]
    message = HL7Message(b"MSH|^~\\&|A|B|C|D|1||ADT^A01|1|P|2.3\r")
    routing = compile_rules(definition, RuleEnvironment()).route(message, "from.A")
    assert [send.targets for send in routing.sends] == [("z",)]
    assert routing.traces == ["in"]
