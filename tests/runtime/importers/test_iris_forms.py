"""Odd, large, broken and doubled files: nothing is lost without a word, nothing breaks the import."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from hie_runtime.config.workspace import load_workspace
from hie_runtime.importers.iris.importer import ImportResult, IRISConfigImporter, IRISFileError, write
from hie_runtime.importers.iris.limits import Limits
from hie_runtime.importers.iris.report import Entry, Kind, Status
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform

RULE = """<ruleDefinition alias="{alias}" context="EnsLib.HL7.MsgRouter.RoutingEngine" production="{production}">
<ruleSet name="">{body}</ruleSet></ruleDefinition>"""
TRANSFORM = """<transform sourceClass='EnsLib.HL7.Message' targetClass='EnsLib.HL7.Message' create='copy'>{body}</transform>"""


def item(name: str, class_name: str, *settings: tuple[str, str, str], **attributes: str) -> str:
    inner = "".join(f'<Setting Target="{t}" Name="{n}">{v}</Setting>' for t, n, v in settings)
    more = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f'<Item Name="{name}" ClassName="{class_name}"{more}>{inner}</Item>'


def production(name: str, *items: str, before: str = "", **attributes: str) -> str:
    more = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f'<Production Name="{name}"{more}>{before}{"".join(items)}</Production>'


def exported(*classes: tuple[str, str], more: str = "") -> str:
    made = "".join(
        f'<Class name="{name}"><XData name="X"><Data><![CDATA[{body}]]></Data></XData></Class>\n'
        for name, body in classes
    )
    return f'<Export generator="IRIS" version="26">\n{made}{more}</Export>'


def router(name: str, rule: str) -> str:
    return item(name, "EnsLib.HL7.MsgRouter.RoutingEngine", ("Host", "BusinessRuleName", rule))


def imported(folder: Path, text: str, name: str = "one.xml", production: str | None = None) -> ImportResult:
    (folder / name).write_text(text, encoding="utf-8")
    return IRISConfigImporter().import_files([folder / name], production)


def entries(result: ImportResult, kind: Kind, status: Status) -> list[Entry]:
    return [entry for entry in result.report.entries if entry.kind is kind and entry.status is status]


def test_one_broken_class_does_not_cost_the_others(tmp_path: Path) -> None:
    result = imported(
        tmp_path,
        exported(
            ("A.Prod", production("A.Prod", item("a", "X"))),
            ("B.Prod", "<Production Name='B'><Item></Production>"),
            ("C.Prod", production("C.Prod", item("c", "X"))),
        ),
    )
    assert result.report.productions == ["A.Prod", "C.Prod"]
    (problem,) = entries(result, Kind.CLASS, Status.PROBLEM)
    assert (problem.name, problem.line) == ("B.Prod", 3)
    assert "imported/B.Prod.xml" in result.extra_files


def test_names_in_a_namespace_are_read_as_without_one(tmp_path: Path) -> None:
    text = production("P", item("a", "X", ("Host", "S", "1"))).replace(
        "<Production", '<Production xmlns="http://www.intersystems.com/production"'
    )
    assert [one.name for one in imported(tmp_path, text).production.items] == ["a"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_xml_in_any_declared_encoding_keeps_its_accents(tmp_path: Path, encoding: str) -> None:
    declared = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "iso-8859-1": "ISO-8859-1"}[encoding]
    text = f'<?xml version="1.0" encoding="{declared}"?>\r\n<!--\nClass of 2026\n-->' + production("P", item("Übergabe né", "X"))  # fmt: skip
    (tmp_path / "p.xml").write_bytes(text.encode(encoding))
    assert IRISConfigImporter.detect([tmp_path / "p.xml"])
    result = IRISConfigImporter().import_files([tmp_path / "p.xml"])
    assert [one.name for one in result.production.items] == ["Übergabe né"]
    assert IRISConfigImporter().import_production(text).item("Übergabe né") is not None


def test_a_brace_at_the_start_of_a_line_of_code_does_not_end_the_transform(tmp_path: Path) -> None:
    body = TRANSFORM.format(
        body="\n<code><![CDATA[\n if x {\n}\n]]></code>\n<assign value='1' property='target.{MSH:5}'/>"
    )
    text = f"Include (Ensemble)\n\nClass A.T Extends Ens.DataTransformDTL\n{{\n\nXData DTL\n{{\n{body}\n}}\n\nMethod M()\n{{\n}}\n\n}}\n"
    result = imported(tmp_path, text, "t.cls")
    assert [step.step for step in result.transforms["A.T"].steps] == ["kept", "assign"]
    (kept,) = entries(result, Kind.CLASS, Status.KEPT)
    assert "(M)" in kept.text
    lines = text.splitlines()
    steps = [entry for entry in result.report.entries if entry.kind is Kind.STEP]
    assert ["<code>" in lines[steps[0].line - 1], "<assign" in lines[steps[1].line - 1]] == [True, True]


def test_a_class_given_twice_is_said_and_the_last_counts(tmp_path: Path) -> None:
    (tmp_path / "1.xml").write_text(production("P", item("old", "X")))
    (tmp_path / "2.xml").write_text(production("P", item("new", "X")))
    result = IRISConfigImporter().import_files([tmp_path / "1.xml", tmp_path / "2.xml"])
    assert [one.production.items[0].name for one in result.productions] == ["new"]
    assert entries(result, Kind.CLASS, Status.PROBLEM)[0].text == "production is in 2.xml too, differently; that one is imported"  # fmt: skip


def test_every_production_gets_what_its_rules_reach_and_nothing_is_left_behind(tmp_path: Path) -> None:
    calls = "<subtransform class='{0}' targetObj='target' sourceObj='source'/>"
    send = '<rule><when condition="1"><send transform="{0}" target="x"/></when></rule>'
    text = exported(
        ("A", production("A", router("ra", "A.Rule"), item("x", "X"))),
        ("B", production("B", router("rb", "b alias"), item("x", "X"))),
        ("A.Rule", RULE.format(alias="", production="A", body='<rule><when condition="1"><delegate rule="A.More"/></when></rule>')),
        ("A.More", RULE.format(alias="", production="", body=send.format("A.T"))),
        ("B.Rule", RULE.format(alias="b alias", production="", body=send.format("B.T,Gone.T"))),
        ("A.T", TRANSFORM.format(body=calls.format("A.Sub"))),
        ("A.Sub", TRANSFORM.format(body="""<assign property='v' value='..Lookup("LA",source.{PID:3})'/>""")),
        ("B.T", TRANSFORM.format(body=calls.format("Gone.Sub"))),
        ("Loose", TRANSFORM.format(body="")),
        more='<Document name="LA.LUT"><lookupTable><entry table="LA" key="k">v</entry></lookupTable></Document>'
        '<Document name="Free.LUT"><lookupTable/></Document>',
    )  # fmt: skip
    result = imported(tmp_path, text)
    a, b = result.productions
    assert (set(a.rules), set(b.rules)) == ({"A.Rule", "A.More"}, {"B.Rule"})
    assert (set(a.transforms), set(b.transforms)) == ({"A.T", "A.Sub", "Loose"}, {"B.T", "Loose"})
    assert (set(a.lookups), set(b.lookups)) == ({"LA", "Free"}, {"Free"})
    assert b.production.items[0].settings.host["business_rule_name"] == "B.Rule"
    assert {entry.name for entry in entries(result, Kind.TRANSFORM, Status.SUPPLY)} == {"Gone.T", "Gone.Sub"}
    chosen = imported(tmp_path, text, production="B")
    assert (chosen.report.productions, set(chosen.rules)) == (["B"], {"B.Rule", "A.More"})


def test_default_settings_override_complete_and_are_all_accounted_for(tmp_path: Path) -> None:
    rows = [
        ("*", "*", "*", "ActorPoolSize", "7"), ("*", "op", "*", "PoolSize", "3"), ("*", "op", "*", "Enabled", "0"),
        ("*", "*", "EnsLib.HL7.Operation.TCPOperation", "Port", "1"), ("P", "op", "*", "Port", "7001"),
        ("Q", "op", "*", "IPAddress", "no"), ("*", "op", "*", "FailureTimeout", "9"), ("*", "op", "*", "Validation", ""),
    ]  # fmt: skip
    table = "".join(
        f'<item production="{p}" item="{i}" class="{c}" setting="{s}" value="{v}"><Deployable>true</Deployable></item>'
        for p, i, c, s, v in rows
    )
    op = item("op", "EnsLib.HL7.Operation.TCPOperation", ("Host", "FailureTimeout", ""), PoolSize="1", Enabled="true")  # fmt: skip
    text = exported(
        ("P", production("P", op, before="<ActorPoolSize>1</ActorPoolSize>")),
        more=f'<Document name="Ens.Config.DefaultSettings.ESD"><defaultSettings>{table}</defaultSettings></Document>',
    )
    result = imported(tmp_path, text)
    made = result.production.items[0]
    assert (result.production.actor_pool_size, made.pool_size, made.enabled) == (7, 3, False)
    assert made.settings.adapter == {"port": 7001}
    assert made.settings.host["validation"] == ""
    assert "failure_timeout" not in made.settings.host  # empty in the production beats the table
    texts = {(entry.name, entry.text.partition(":")[2][:9]) for entry in entries(result, Kind.DEFAULT, Status.NOTED)}  # fmt: skip
    assert {("Port", " no item "), ("IPAddress", " no item "), ("FailureTimeout", " not used")} <= texts
    assert [entry.setting for entry in entries(result, Kind.DEFAULT, Status.SUPPLY)] == ["adapter.ip_address"]


def test_odd_values_are_bounded_said_and_kept(tmp_path: Path) -> None:
    text = production(
        "P",
        item("a", "X", PoolSize="99999", DisableErrorTraps="1"),
        item("b", "EnsLib.HL7.Service.TCPService", ("Adapter", "Port", "²"), ("Host", "TargetConfigNames", "a, gone")),
        item("b", "EnsLib.HL7.Operation.TCPOperation", ("Adapter", "Port", "9" * 6000)),
        '<Item PoolSize="x"/>',
        before="<ActorPoolSize>0</ActorPoolSize><Setting Name='ShutdownTimeout'>1.2.3</Setting><Odd/>",
    )  # fmt: skip
    result = imported(tmp_path, text)
    a, b, _, nameless = result.production.items
    assert (a.pool_size, result.production.actor_pool_size, nameless.name) == (1000, 1, "?")
    assert (a.model_extra or {})["iris"]["attributes"] == {"DisableErrorTraps": "1"}
    assert b.settings.adapter["port"] == "²"
    problems = {(entry.item, entry.name) for entry in entries(result, Kind.SETTING, Status.PROBLEM)}
    assert problems == {("", "ShutdownTimeout"), ("b", "Port"), ("b", "TargetConfigNames")}
    assert len(entries(result, Kind.ITEM, Status.PROBLEM)) == 2  # the doubled name
    write(result, tmp_path / "ws")
    assert load_workspace(tmp_path / "ws").production.items == result.production.items


def test_rules_keep_their_order_and_never_match_more_than_in_iris(tmp_path: Path) -> None:
    body = """
      <trace value='"first"'/>
      <rule name="r1"><constraint name="source" value="a,b"/><constraint name="source" value="b,c"/>
        <when><send target="x"/></when><when condition="HL7.{P:3}=1"/><odd/></rule>
      <return/>
      <rule name="r2"><constraint name="phase" value="moon"/><constraint name="docName" value=""/>
        <foreach propertypath="HL7.{OBX}"><when condition="=("/><send target=""/></foreach></rule>"""
    text = RULE.format(alias="", production="", body=body)
    result = imported(tmp_path, text)
    (rule_set,) = result.rules["one"].rule_sets
    assert [rule.name for rule in rule_set.rules] == ["", "r1", "", "r2"]
    first, r1, returns, r2 = rule_set.rules
    assert [first.when[0].actions[0].action, returns.when[0].actions[0].action] == ["trace", "return"]
    assert r1.constraints.source == ["b"]
    assert r1.when[0].condition == ""  # a missing condition is an error when reached, not true
    assert r2.disabled  # a constraint that is not known cannot be left out
    assert [entry.name for entry in entries(result, Kind.CONDITION, Status.PROBLEM)] == [
        "",
        "HL7.{P:3}=1",
        "=(",
    ]
    assert {entry.name for entry in entries(result, Kind.ACTION, Status.KEPT)} == {"odd"}


def test_comments_in_rules_are_kept_as_comments(tmp_path: Path) -> None:
    body = """<comment text="set"/><rule name="r" comment="a"><annotation>b</annotation>
      <when condition="1"><comment text="why"/><return>"F"</return></when><otherwise><comment text="x"/></otherwise></rule>"""
    result = imported(tmp_path, RULE.format(alias="", production="", body=body))
    (rule_set,) = result.rules["one"].rule_sets
    (rule,) = rule_set.rules
    assert (rule.comment, rule.annotation) == ("a", "b")
    assert rule.otherwise_comment == '<comment text="x"/>'
    assert (rule_set.iris_elements, rule.when[0].iris_elements) == (
        ['<comment text="set"/>'],
        ['<comment text="why"/>'],
    )
    assert [action.action for action in rule.when[0].actions] == ["return"]
    assert rule.otherwise == []
    write(result, tmp_path / "ws")
    assert load_workspace(tmp_path / "ws").rules == result.rules


def test_steps_that_cannot_run_are_problems_and_stray_ones_are_kept(tmp_path: Path) -> None:
    body = """
      <assign property='target.{PID:3}' value='##class(My.U).F(1)'/>
      <if condition='1'><true><assign property='target.{PID:3}' value='1+'/></true><trace value='"stray"'/>
        <false><break/></false></if>
      <switch><case condition='('><break/></case><default><assign property='target.{PID:3}' value='..Odd(1)'/></default></switch>
      <comment><annotation>why</annotation></comment>
      <code/>
      <sql>SELECT 1</sql>"""
    result = imported(tmp_path, TRANSFORM.format(body=body).replace("'copy'", "'sideways'"))
    transform = result.transforms["one"]
    assert [step.step for step in transform.steps] == ["assign", "if", "switch", "comment", "kept", "kept"]
    assert transform.steps[3].comment == "why"
    problems = [entry.name for entry in entries(result, Kind.STEP, Status.PROBLEM)]
    assert sorted(problems) == ["assign target.{PID:3}", "assign target.{PID:3}", "switch", "trace"]
    assert entries(result, Kind.TRANSFORM, Status.PROBLEM)[0].text.startswith("create 'sideways'")
    assert "stray" in str(transform.steps[1].iris_elements)


def test_deep_nesting_is_refused_or_read_but_never_breaks(tmp_path: Path) -> None:
    for depth in (40, 98, 240, 5000):
        body = "<foreach property='source.{OBX()}' key='k'>" * depth + "</foreach>" * depth
        result = imported(tmp_path, TRANSFORM.format(body=body))
        if result.imported_anything:
            write(result, tmp_path / f"ws{depth}")
            load_workspace(tmp_path / f"ws{depth}")
        else:
            assert entries(result, Kind.FILE, Status.PROBLEM)


@pytest.mark.parametrize("name", ["..", "../..", "a/b", "C:\\x", ".hidden", ""])
def test_names_never_lead_out_of_the_folder(tmp_path: Path, name: str) -> None:
    text = exported(
        ("P.A", production(name, item("a", "X"))), ("P.B", production("B")), (name, "<menu/>"),
        more=f'<Document name="{name}.HL7"><Category name="{name}"/></Document><Routine name="{name}"/>'
        f'<Document name="{name}.LUT"><lookupTable><entry table="{name}" key="a">b</entry></lookupTable></Document>',
    )  # fmt: skip
    inside = tmp_path / "deep" / "out"
    result = imported(tmp_path, text)
    write(result, inside)
    outside = [p for p in tmp_path.rglob("*") if p.is_file() and inside not in p.parents]
    assert outside == [tmp_path / "one.xml"]
    assert len(list(inside.glob("*/production.json"))) == len(result.productions) == 2


def test_a_zip_bomb_a_damaged_zip_and_other_files_are_said(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.md", "x")
        archive.writestr("big.xml", "<Production Name='x'>" + " " * 5_000_000 + "</Production>")
    (tmp_path / "broken.zip").write_bytes((tmp_path / "bomb.zip").read_bytes()[:200])
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "page.xml").write_text("<html/>")
    (tmp_path / "adt.hl7").write_text("MSH|^~\\&|A\r")
    (tmp_path / "notes.txt").write_text("x")
    result = IRISConfigImporter().import_files([tmp_path], limits=Limits(100_000))
    assert not result.imported_anything
    assert {entry.name for entry in entries(result, Kind.FILE, Status.PROBLEM)} == {
        "bomb.zip/big.xml",
        "broken.zip",
        "sub/page.xml",
    }
    assert {entry.name for entry in entries(result, Kind.FILE, Status.NOTED)} == {"adt.hl7", ".txt", ".md"}
    assert not IRISConfigImporter.detect([tmp_path / "adt.hl7", tmp_path / "notes.txt"])


def test_importing_again_keeps_the_canvas_and_drops_what_is_gone(tmp_path: Path) -> None:
    ws = tmp_path / "ws"
    write(imported(tmp_path, RULE.format(alias="", production="", body=""), "old.xml"), ws)
    first = load_workspace(ws)
    assert set(first.rules) == {"old"}
    text = (ws / "production.json").read_text().replace('"name": "old"', '"name": "old", "canvas": {"a": [1, 2]}')  # fmt: skip
    (ws / "production.json").write_text(text)
    write(imported(tmp_path, production("P", item("a", "X")), "new.xml"), ws)
    again = load_workspace(ws)
    assert (again.production.name, again.production.canvas, again.rules) == ("P", {"a": [1, 2]}, {})
    both = exported(("A", production("A")), ("B", production("B")))
    with pytest.raises(IRISFileError, match="is a workspace itself"):
        write(imported(tmp_path, both), ws)


words = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters='<>&"\ufffe\uffff'), max_size=12)  # fmt: skip
classes = st.sampled_from(["EnsLib.HL7.Service.TCPService", "EnsLib.HL7.Operation.FileOperation", "EnsLib.HL7.MsgRouter.RoutingEngine", "My.Op", ""])  # fmt: skip
labels = st.sampled_from(["Port", "FilePath", "TargetConfigNames", "FailureTimeout", "Validation", "ReadTimeout", "Odd", "SSLConfig", ""])  # fmt: skip
attributes = st.sampled_from(["PoolSize", "Enabled", "Schedule", "InactivityTimeout", "Foreground", "Category"])  # fmt: skip
some_settings = st.lists(st.tuples(st.sampled_from(["Host", "Adapter", "", "x"]), labels, words), max_size=5)
some_items = st.lists(st.builds(
    lambda name, kind, inner, more: item(name, kind, *inner, **more), words, classes, some_settings, st.dictionaries(attributes, words, max_size=4),
), max_size=5)  # fmt: skip


@given(words, some_items, words)
@settings(max_examples=80, deadline=None)
def test_any_production_is_read_whole(tmp_path_factory: pytest.TempPathFactory, name: str, items: list[str], pool: str) -> None:  # fmt: skip
    folder = tmp_path_factory.mktemp("any")
    text = production(name, *items, before=f"<ActorPoolSize>{pool}</ActorPoolSize>")
    root = etree.fromstring(text)
    result = imported(folder, text)
    assert len(result.production.items) == len(items)
    counted = result.report.counts()
    assert sum(counted.get(Kind.ITEM, {}).values()) == len(items)
    inactive = sum(1 for one in root if "InactivityTimeout" in one.attrib)
    assert sum(counted.get(Kind.SETTING, {}).values()) == len(root.findall(".//Setting")) + inactive
    write(result, folder / "ws")
    assert load_workspace(folder / "ws").production.items == result.production.items


def test_bare_rules_and_transforms_take_the_name_they_are_called_by(tmp_path: Path) -> None:
    (tmp_path / "p.xml").write_text(production("P", router("r", "Pkg.Adt"), item("x", "X")))
    rule = '<rule><when condition="1"><send transform="Pkg.First,Pkg.Second" target="x"/></when></rule>'
    (tmp_path / "rule-of-pas.xml").write_text(RULE.format(alias="", production="", body=rule))
    (tmp_path / "Second.xml").write_text(TRANSFORM.format(body=""))
    (tmp_path / "other.xml").write_text("<!-- Class name: Pkg.First. -->" + TRANSFORM.format(body=""))
    result = IRISConfigImporter().import_files([tmp_path])
    assert (set(result.rules), set(result.transforms)) == ({"Pkg.Adt"}, {"Pkg.First", "Pkg.Second"})
    named = {entry.name: entry.text for entry in entries(result, Kind.CLASS, Status.NOTED)}
    assert set(named) == {"Pkg.Adt", "Pkg.Second"}
    assert named["Pkg.Adt"].endswith("from the reference")


def test_a_subclass_of_a_known_class_with_code_is_shown_as_its_kind_with_advice(tmp_path: Path) -> None:
    classes = "".join(
        f'<Class name="{name}"><Super>{base}</Super>{more}</Class>'
        for name, base, more in [
            ("My.Hub", "My.Base", ""),
            ("My.Base", "EnsLib.HL7.MsgRouter.RoutingEngine", '<Method name="OnRequest"/>'),
            ("My.Feed", "Ens.BusinessService", ""),
        ]
    )
    result = imported(
        tmp_path,
        exported(("P", production("P", item("h", "My.Hub"), item("f", "My.Feed"))), more=classes),
    )
    assert [(one.model_extra or {})["iris"]["kind"] for one in result.production.items] == ["process", "service"]  # fmt: skip
    hub, _feed = entries(result, Kind.ITEM, Status.KEPT)
    assert hub.advice.startswith("Its class extends EnsLib.HL7.MsgRouter.RoutingEngine, but My.Base has code (OnRequest)")  # fmt: skip


def test_a_file_name_that_is_no_text_does_not_stop_the_import(tmp_path: Path) -> None:
    odd = tmp_path / b"w\xe4rd.xml".decode("utf-8", "surrogateescape")
    try:
        odd.write_text(RULE.format(alias="", production="", body=""))
    except OSError:
        pytest.skip("this system has no such file names")
    result = IRISConfigImporter().import_files([odd])
    write(result, tmp_path / "ws")
    assert list(load_workspace(tmp_path / "ws").rules) == ["w?rd"]


def test_everything_of_a_dtl_is_in_the_model_and_in_the_saved_workspace(tmp_path: Path) -> None:
    body = """<annotation> two
 lines </annotation><!-- before -->
      <assign property='target.{PID:3}' value='"1"' action='insert' key='"2"' odd='x'><annotation>a</annotation><more/></assign>
      <if condition='1' disabled='1'><annotation>i</annotation><!-- stray --><true how='t'><annotation>t</annotation><break disabled='1'/></true>
        <false><annotation>f</annotation></false></if>
      <foreach property='target.{PID:3()}' key='k' unload='1'><annotation>loop</annotation><!-- in --></foreach>
      <switch><annotation>s</annotation><case condition='1' disabled='1' x='y'><annotation>c</annotation><break/></case>
        <default z='1'><trace value='1'><annotation>tr</annotation></trace></default></switch>
      <group name='g' tone='low'><annotation>grp</annotation><annotation>again</annotation></group>
      <subtransform class='one' aux='"z"' q='1'/>
      <comment flag='1'>text<annotation>why</annotation></comment>
      <code><annotation>note</annotation> <![CDATA[ set x=1 ]]></code>
      <code><![CDATA[ ]]></code>"""
    text = TRANSFORM.format(body=body).replace("<transform ", "<transform future='1' ")
    result = imported(tmp_path, text)
    made = result.transforms["one"]
    assert (made.comment, made.iris_attributes) == (" two\n lines ", {"future": "1"})
    before, assign, branch, loop, switch, group, call, remark, code, empty = made.steps
    assert (before.text, before.in_xml) == (" before ", True)
    assert (assign.key, assign.comment, assign.iris_attributes, assign.iris_elements) == ('"2"', "a", {"odd": "x"}, ["<more/>"])  # fmt: skip
    assert (branch.disabled, branch.comment, branch.iris_elements) == (True, "i", ["<!-- stray -->"])
    assert (branch.iris_true.iris_attributes, branch.iris_true.comment) == ({"how": "t"}, "t")
    assert (branch.then[0].disabled, branch.iris_false.comment, branch.otherwise) == (True, "f", [])
    assert (loop.iris_attributes, loop.comment, loop.steps[0].text) == ({"unload": "1"}, "loop", " in ")
    assert (switch.comment, switch.cases[0].comment, switch.cases[0].disabled) == ("s", "c", True)
    assert (switch.cases[0].iris_attributes, switch.iris_default.iris_attributes) == ({"x": "y"}, {"z": "1"})
    assert switch.default[0].comment == "tr"
    assert (group.iris_attributes, group.comment, group.iris_elements) == ({"tone": "low"}, "grp", ["<annotation>again</annotation>"])  # fmt: skip
    assert (call.aux, call.iris_attributes) == ('"z"', {"q": "1"})
    assert (remark.text, remark.comment, remark.iris_attributes) == ("text", "why", {"flag": "1"})
    assert "set x=1" in code.xml and code.comment == "note"
    assert [problem.text.count("<code>") for problem in compile_transform(made, TransformEnvironment()).problems if "code" in problem.text] == [1]  # fmt: skip
    assert empty.element == "code"
    write(result, tmp_path / "ws")
    assert load_workspace(tmp_path / "ws").transforms == result.transforms
