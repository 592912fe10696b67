"""A BPL comes in as a readable process, is saved, loaded and exported without a loss (iris-semantics section 10)."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from ruamel.yaml import YAML

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.bpl.program import CompiledProcess, ProcessEnvironment
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.workspace import create_workspace, load_workspace, save_workspace
from hie_runtime.exporters.iris.exporter import export_workspace
from hie_runtime.importers.iris.bpl import ProcessReader
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Source

CLASSES = """Class Site.Admit Extends Ens.BusinessProcessBPL [ ClassType = persistent, ProcedureBlock ]
{

/// BPL Definition
XData BPL [ XMLNamespace = "http://www.intersystems.com/bpl" ]
{
<process language='objectscript' request='EnsLib.HL7.Message' response='EnsLib.HL7.Message' height='2000' width='2000' >
<context>
<property name='Ward' type='%String' instantiate='0' />
<property name='Codes' type='%String' collection='list' instantiate='0' />
<property name='k' type='%String' instantiate='0' />
<property name='Out' type='EnsLib.HL7.Message' instantiate='0' />
</context>
<sequence xend='200' yend='1050' >
<assign name="ward" property="context.Ward" value="request.{PV1:3.1}" action="set" xpos='200' ypos='250' />
<if name='intensive?' condition='context.Ward="ICU"' xpos='200' ypos='350' xend='200' yend='550' >
<true>
<transform name='short' class='Site.Short' source='request' target='context.Out' xpos='335' ypos='450' />
<call name='tell' target='to.ICU' async='1' xpos='1' ypos='2' >
<annotation><![CDATA[the ward wants it at once]]></annotation>
<request type='EnsLib.HL7.Message' >
<assign property="callrequest" value="context.Out" action="set" />
</request>
<response type='EnsLib.HL7.Message' />
</call>
</true>
<false>
<code name='old' xpos='5'><![CDATA[ set ^Count = $get(^Count)+1 ]]></code>
</false>
</if>
<foreach name='each' property='context.Codes' key='context.k'><trace value='context.k'/></foreach>
<scope name='careful'>
<call name='ask' target='to.MPI' async='0' timeout='5'>
<request type='EnsLib.HL7.Message'><assign property="callrequest" value="request" action="set" /></request>
<response type='EnsLib.HL7.Message'><assign property="response" value="callresponse" action="set" /></response>
</call>
<faulthandlers><catchall name='c'><alert value='"no answer: "_context.Ward'/></catchall></faulthandlers>
</scope>
<sync name='s' calls='tell' type='all' timeout='10'/>
<delay duration='"PT1S"'/>
<label name='L1' xpos='1'/>
<rule name='decide' rule='Site.Rule' resultLocation='context.Ward'/>
<unheard of='it'/>
</sequence>
</process>
}

}
"""
PRODUCTION = '''<Production Name="Site.Prod">
<Item Name="Admit" ClassName="Site.Admit" PoolSize="1"/>
<Item Name="to.ICU" ClassName="EnsLib.HL7.Operation.TCPOperation"/>
<Item Name="to.MPI" ClassName="EnsLib.HL7.Operation.TCPOperation"/>
</Production>'''  # fmt: skip


def imported(folder: Path) -> Any:
    (folder / "Site.Admit.cls").write_text(CLASSES)
    (folder / "production.xml").write_text(PRODUCTION)
    return IRISConfigImporter().import_files([folder / "Site.Admit.cls", folder / "production.xml"])


def test_a_bpl_becomes_the_process_of_its_item_and_each_step_is_in_the_report(tmp_path: Path) -> None:
    result = imported(tmp_path)
    item = result.production.item("Admit")
    assert (item.class_name, item.settings.host["process"]) == (
        "hie.processes.BusinessProcessBPL",
        "Site.Admit",
    )
    process = result.processes["Site.Admit"]
    assert [step.step for step in process.steps] == [
        "assign", "if", "foreach", "scope", "sync", "delay", "kept", "kept", "kept",
    ]  # fmt: skip
    tell = process.steps[1].then[1]  # type: ignore[union-attr]
    assert (tell.target, tell.asynchronous, tell.comment) == ("to.ICU", True, "the ward wants it at once")
    entries = {entry.name: entry for entry in result.report.entries if entry.kind is Kind.ACTIVITY}
    assert entries["assign ward"].status is Status.CONVERTED
    assert entries["call ask"].line == 1 + CLASSES[: CLASSES.index("<call name='ask'")].count("\n")
    assert {name for name, entry in entries.items() if entry.status is Status.KEPT} == {
        "code old", "label L1", "rule decide", "unheard",
    }  # fmt: skip
    assert entries["transform short"].status is Status.PROBLEM  # its class is not in the files
    assert any(e.kind is Kind.TRANSFORM and e.status is Status.SUPPLY for e in result.report.entries)
    coverage = {part.name: part for part in result.report.parts if part.kind == "process"}
    assert coverage["Site.Admit"].total == len(entries) + 1


def test_import_save_load_export_import_gives_the_same_process(tmp_path: Path) -> None:
    result = imported(tmp_path)
    (workspace,) = write(result, tmp_path / "ws")
    loaded = load_workspace(workspace)
    assert loaded.processes == result.processes
    files = export_workspace(loaded).write(tmp_path / "out.xml")
    again = IRISConfigImporter().import_files(files)
    plain = {name: one.model_dump(exclude={"origin"}) for name, one in again.processes.items()}
    assert plain == {name: one.model_dump(exclude={"origin"}) for name, one in result.processes.items()}
    assert again.production.item("Admit").settings == result.production.item("Admit").settings


def test_the_file_is_readable_and_remarks_in_it_stay(tmp_path: Path) -> None:
    (workspace,) = write(imported(tmp_path), tmp_path / "ws")
    file = workspace / "processes" / "Site.Admit.yaml"
    text = file.read_text()
    assert "step: assign" in text and "description" not in text and "disabled" not in text
    file.write_text(text.replace("  - name: ward", "  # the ward decides\n  - name: ward", 1))
    loaded = load_workspace(workspace)
    loaded.processes["Site.Admit"].steps[0].name = "where"
    save_workspace(loaded)
    changed = file.read_text()
    assert "# the ward decides" in changed and "name: where" in changed


def test_check_says_what_cannot_run_with_its_place(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "ws", "Test")
    host = {"process": "P"}
    workspace.production.items = [
        ItemConfig.model_validate(
            {"name": "steps", "class_name": "hie.processes.BusinessProcessBPL", "settings": {"host": host}}
        )
    ]
    workspace.processes["P"] = ProcessDefinition.model_validate({
        "name": "P",
        "steps": [
            {"step": "assign", "property": "context.Missing", "value": "1"},
            {"step": "if", "condition": 'a="', "then": [{"step": "call", "target": "nobody"}]},
            {"step": "transform", "transform": "None", "target": "callrequest"},
        ],
    })  # fmt: skip
    save_workspace(workspace)
    problems = [str(problem) for problem in load_workspace(tmp_path / "ws").problems]
    for said in (
        "context.Missing is not declared",
        "steps[1]: column",
        "target 'nobody' (process P: call) is not in the production",
        "transform 'None' is not in the workspace",
    ):
        assert any(said in problem and "processes/P.yaml:" in problem for problem in problems), (
            said,
            problems,
        )


def test_keys_that_mean_nothing_at_a_step_are_kept_and_have_no_effect() -> None:
    """Found by the fuzzer: ``catches`` of an if."""
    step = {
        "step": "if",
        "condition": "1",
        "catches": [{"": [{}]}],
        "steps": 3,
        "cases": None,
        "duration": {},
    }
    process = ProcessDefinition.model_validate({"name": "P", "steps": [step]})
    assert process.model_dump()["steps"][0]["catches"] == [{"": [{}]}]
    compiled = CompiledProcess(process, ProcessEnvironment())
    assert compiled.problems == [] and compiled.run(compiled.begin(b"MSH|^~\\&|A\r", "", 0.0))


TEXTS = st.one_of(
    st.sampled_from(
        [
            "",
            "context.A",
            '"x"',
            "request.{PID:3}",
            "1+2*3",
            "a: b",
            "# no",
            "- x",
            "null",
            "é",
            " blank ",
            '"',
        ]
    )
)
LEAVES = st.one_of(
    st.fixed_dictionaries({"step": st.just("assign"), "property": TEXTS, "value": TEXTS, "key": TEXTS}),
    st.fixed_dictionaries({"step": st.sampled_from(["trace", "alert"]), "value": TEXTS, "name": TEXTS}),
    st.fixed_dictionaries({"step": st.just("delay"), "duration": TEXTS, "disabled": st.booleans()}),
    st.fixed_dictionaries({"step": st.sampled_from(["reply", "break", "continue", "empty"])}),
    st.fixed_dictionaries({"step": st.just("call"), "target": TEXTS, "name": TEXTS, "asynchronous": st.booleans(),
                           "response": st.sampled_from([None, {}, {"type": "T", "assigns": [{"property": "context.A"}]}])}),
    st.fixed_dictionaries({"step": st.just("sync"), "calls": st.lists(TEXTS.filter(lambda t: t.strip() == t and t and "," not in t), max_size=2)}),
    st.fixed_dictionaries({"step": st.just("transform"), "transform": TEXTS}),
    st.fixed_dictionaries({"step": st.just("throw"), "fault": TEXTS}),
)  # fmt: skip


def nested(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    inside = st.lists(children, max_size=3)
    return st.one_of(
        st.fixed_dictionaries({"step": st.just("if"), "condition": TEXTS, "then": inside, "otherwise": inside}),
        st.fixed_dictionaries({"step": st.sampled_from(["while", "until"]), "condition": TEXTS, "steps": inside}),
        st.fixed_dictionaries({"step": st.sampled_from(["sequence", "flow"]), "name": TEXTS, "steps": inside}),
        st.fixed_dictionaries({"step": st.just("foreach"), "property": TEXTS, "key": TEXTS, "steps": inside}),
        st.builds(lambda body, c, d: {"step": "switch", "cases": [{"condition": c, "steps": body}], "default": d},
                  inside, TEXTS, inside),
        st.builds(lambda body, f, c: {"step": "scope", "steps": body, "catches": [{"fault": f, "steps": c}]},
                  inside, TEXTS, inside),
    )  # fmt: skip


PROCESSES = st.builds(
    lambda steps, name, context: ProcessDefinition.model_validate(
        {"name": name or "P", "steps": steps, "context": [{"name": one} for one in context]}
    ),
    st.lists(st.recursive(LEAVES, nested, max_leaves=8), max_size=4),
    TEXTS,
    st.lists(st.sampled_from(["A", "B"]), max_size=2, unique=True),
)
OFTEN = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@OFTEN
@given(PROCESSES)
def test_any_process_is_the_same_after_saving_and_loading_and_compiles_or_says_why(
    process: ProcessDefinition,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_workspace(folder, "W")
        workspace.processes = {process.name: process}
        save_workspace(workspace)
        (file,) = (Path(folder) / "processes").iterdir()
        assert YAML(typ="safe").load(file.read_text())["name"] == process.name
        assert load_workspace(folder).processes == {process.name: process}
    compiled = CompiledProcess(process, ProcessEnvironment())
    instance = compiled.begin(b"MSH|^~\\&|A\r", "2.5", 0.0)
    try:
        compiled.run(instance)
    except Exception as error:
        assert type(error).__name__ == "ProcessError"  # noqa: PT017 - nothing else may come out


TAGS = st.sampled_from(
    [
        "process",
        "context",
        "property",
        "sequence",
        "assign",
        "call",
        "request",
        "response",
        "if",
        "true",
        "false",
        "switch",
        "case",
        "default",
        "foreach",
        "while",
        "until",
        "flow",
        "branch",
        "label",
        "scope",
        "faulthandlers",
        "catch",
        "catchall",
        "compensationhandlers",
        "sync",
        "transform",
        "trace",
        "alert",
        "delay",
        "throw",
        "reply",
        "code",
        "sql",
        "rule",
        "milestone",
        "empty",
        "annotation",
        "unheard",
    ]
)
ATTRIBUTES = st.dictionaries(
    st.sampled_from(["name", "property", "value", "condition", "target", "async", "timeout", "calls", "type", "class", "key", "fault", "disabled", "xpos"]),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12), max_size=4,
)  # fmt: skip


@st.composite
def elements(draw: st.DrawFn, depth: int = 4) -> etree._Element:
    made = etree.Element(draw(TAGS), draw(ATTRIBUTES))
    made.text = draw(st.sampled_from(["", " ", "text"]))
    for _ in range(draw(st.integers(0, 3 if depth else 0))):
        if draw(st.integers(0, 9)) == 0:
            made.append(draw(st.sampled_from([etree.Comment("remark"), etree.PI("x", "y")])))
        else:
            made.append(draw(elements(depth - 1)))
    return made


@OFTEN
@given(st.lists(elements(), max_size=3))
def test_any_xml_is_read_and_reported_and_never_breaks_the_import(children: list[etree._Element]) -> None:
    root = etree.Element("process")
    root.extend(children)
    report = ImportReport()
    process = ProcessReader(Source("bpl", "Any", root, "any.xml"), report).read()
    assert process.name == "Any" and report.entries
    CompiledProcess(process, ProcessEnvironment())
