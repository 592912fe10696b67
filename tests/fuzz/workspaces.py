"""Files: IRIS exports of every form, and the workspace's own formats."""

from __future__ import annotations

import atexit
import io
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from hie_runtime.config.lookups import table_text
from hie_runtime.config.saving import save_workspace
from hie_runtime.config.workspace import load_workspace
from hie_runtime.errors import HIEError
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_runtime.messages.hl7.paths import compile_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from tests.fuzz.engine import Target
from tests.fuzz.hl7 import ORU
from tests.fuzz.inputs import encoded, files, text_of

_RULE = b"""<ruleDefinition alias="" context="EnsLib.HL7.MsgRouter.RoutingEngine" production="P">
<ruleSet name="" effectiveBegin="2020-01-01T00:00:00" effectiveEnd=""><trace value='"in"'/>
<rule name="r" disabled="0"><annotation>why</annotation><constraint name="source" value="a,b"/><constraint name="docName" value="ORU_R01"/>
<when condition="HL7.{MSH:3}=&quot;LAB&quot;" comment="c"><send transform="A,B" target="x,,y"/><assign property="pX" value="1"/>
<foreach propertypath="HL7.{PIDgrpgrp().ORCgrp().OBXgrp().OBX}"><when condition="Segment.{5}>1"><return/></when></foreach>
<delegate ruleSet="Q"/><debug value="pX"/></when><otherwise><delete/><return>"F"</return></otherwise></rule></ruleSet></ruleDefinition>"""
_DTL = b"""<transform sourceClass='EnsLib.HL7.Message' targetClass='EnsLib.HL7.Message' sourceDocType='2.5:ORU_R01' targetDocType='2.3:ORU_R01' create='new' language='objectscript'>
<assign value='source.{MSH}' property='target.{MSH}' action='set'/><foreach property='source.{PIDgrpgrp(1).ORCgrp()}' key='k1'>
<if condition='source.{PIDgrpgrp(1).ORCgrp(k1).OBR:4.1}="X"'><true><assign value='$piece(x,"^",2)' property='target.{PID:3(1).1}' action='set'/></true>
<false><break/></false></if></foreach><subtransform class='S.T' targetObj='target.{MSH}' sourceObj='source'/><code><![CDATA[ set x=1 ]]></code>
<switch><case condition='1'><trace value='"a"'/></case><default><group name='g'/></default></switch><sql>SELECT 1 INTO :x</sql></transform>"""
_BPL = b"""<process language='objectscript' request='EnsLib.HL7.Message' response='EnsLib.HL7.Message'><context><property name='A' type='%String' initialexpression='1+2'/>
<property name='L' type='%String' collection='list'/></context><sequence><assign property='context.A' value='request.{PID:3(1).1}' action='set'/>
<if condition='context.A="X"'><true><call name='c' target='to.A' async='1'><request type='T'><assign property='callrequest' value='request'/></request><response type='T'/></call></true>
<false><code><![CDATA[ set x=1 ]]></code></false></if><sync calls='c' type='all' timeout='5'/><foreach property='request.{OBX()}' key='context.A'><trace value='request.{OBX(context.A):5}'/></foreach>
<scope><throw fault='"f"'/><faulthandlers><catch fault='"f"'><alert value='"a"'/></catch><catchall/></faulthandlers></scope><delay duration='"PT1S"'/>
<switch><case condition='1'><break/></case><default><label name='l'/></default></switch><while condition='0'><empty/></while><transform class='T' source='request' target='response'/><reply/></sequence></process>"""
_PROCESS = b"""name: P
context:
  - name: A
    initial: 1+2
steps:
  - step: if
    condition: request.{PV1:2}="E"
    then:
      - step: call
        target: to.A
        request: {assigns: [{property: callrequest, value: request}]}
        response: {assigns: [{property: context.A, value: "callresponse.{MSA:1}"}]}
  - step: scope
    steps: [{step: throw, fault: '"f"'}]
    catches: [{fault: '"f"', steps: [{step: delay, duration: '"PT1S"'}]}]
"""
_SCHEMA = b"""<Category name="Site" base="2.5" description="d"><MessageType name="ORU_R01" structure="ORU_R01" returntype="base:ACK"/>
<MessageStructure name="ORU_R01" definition="base:MSH~[~{~base:PID~[~ZPD~]~}~]~&lt;~base:OBR~|~base:RQD~&gt;"/>
<SegmentStructure name="ZPD"><SegmentSubStructure piece="1" description="Pet name" datatype="base:ST" symbol="!" max_length="9" required="R" ifrepeating="1"/></SegmentStructure></Category>"""
_EXPORT = b"""<?xml version="1.0" encoding="UTF-8"?><Export generator="IRIS" version="26"><Class name="A.Rule"><Super>Ens.Rule.Definition</Super>
<Parameter name="RuleAssistClass"><Default>EnsLib.HL7.MsgRouter.RuleAssist</Default></Parameter><XData name="RuleDefinition"><XMLNamespace>http://www.intersystems.com/rule</XMLNamespace>
<Data><![CDATA[<ruleDefinition><ruleSet><rule><when condition="1"><send target="a"/></when></rule></ruleSet></ruleDefinition>]]></Data></XData></Class>
<Document name="T.LUT"><lookupTable><entry table="T" key="1">M</entry></lookupTable></Document>
<Document name="Ens.Config.DefaultSettings.ESD"><defaultSettings><item production="*" item="x" class="*" setting="Port" value="1"><Deployable>true</Deployable></item></defaultSettings></Document>
</Export>"""
_FAMILY = b"""Import EnsLib.HL7

/// The sender
Class Site.Own Extends (Operation.TCPOperation, %XML.Adaptor) [ ProcedureBlock ]
{

Parameter ADAPTER = "Site.Out";

Parameter SETTINGS = "Colour:Basic,-Filename";

Property FailureTimeout As %Numeric [ InitialExpression = 60, Required ];

XData ProductionDefinition [ XMLNamespace = "http://www.intersystems.com/production" ]
{
<Production Name="P"><Item Name="a" ClassName="Site.Own" InactivityTimeout="5"><Setting Target="Host" Name="Colour">x</Setting></Item></Production>
}

XData DTL
{
<transform sourceClass='EnsLib.HL7.Message' targetClass='EnsLib.HL7.Message' create='copy'/>
}

Method OnMessage() As %Status
{
 Quit 1
}

}
"""
_CATEGORY = b"""name: Site
base: '2.5'
message_types:
  ORU_R01: {structure: ORU_R01, reply: base:ACK}
structures:
  ORU_R01: {definition: 'MSH {[PID [ZPD]]} [{OBR OBX}]', description: results}
segments:
  ZPD:
    fields:
      1: {description: Pet name, type: base:XPN, required: R, length: 9, repeats: true, table: Pets}
      2: {description: Weight, type: KG}
data_types:
  KG: {components: {1: {description: Number, type: base:NM}, 2: {description: Unit, type: base:ST}}}
code_tables:
  Pets: {values: {C: Cat}}
"""
_WORDS = encoded([
    "<", "/>", "</", "<![CDATA[", "]]>", "]]]]><![CDATA[>", "&quot;", "&amp;", "&#x0;", '="', "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "<?xml version='1.0' encoding='utf-16'?>",
    "<rule>", "<when condition=", "<send target=", "<constraint name=", "<foreach propertypath=", "<assign property=", "<Setting Target=", "<Item Name=", "ClassName=",
    "<transform ", "<subtransform ", "Class A.B Extends Ens.Production\n{\n", "XData RuleDefinition\n{\n", "\n}\n", "<Production Name=", "<entry table=", "<Class name=",
])  # fmt: skip
_YAML_WORDS = encoded(["\n", "\n  - ", ": ", "{", "}", "[", "]", "&a ", "*a", "!!python/object:os.system ", "!!binary ", "|\n ", "? ", "---\n", "...\n", "<<: *a", "'", '"',
                       "#", "\t", "null", "true", ".inf", "0x1F", "2026-01-01", "1_0", "~", "when:", "actions:", "targets:", "action: send", "condition:", "items:", "name:"])  # fmt: skip
_PRODUCTION = b"""name: P
items:
  - name: in
    class_name: hie.services.hl7.TCPService
    settings: {adapter: {port: 5000}, host: {target_config_names: [r]}}
  - {name: r, class_name: hie.processes.RoutingEngine, settings: {host: {business_rule_name: R}}}
  - name: out
    class_name: hie.operations.hl7.TCPOperation
    settings:
      adapter: {ip_address: 127.0.0.1, port: 6000}
"""


@cache
def _folder() -> Path:
    """In memory where there is such a place: each input is a file."""
    memory = Path("/dev/shm")
    made = Path(tempfile.mkdtemp(prefix="hie-fuzz-", dir=memory if memory.is_dir() else None))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _imported(ending: str) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        folder = _folder() / "iris"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        file = folder / f"a{ending}"
        file.write_bytes(data)
        result = IRISConfigImporter().import_files([file])
        result.report.to_html(), result.report.to_json()
        message = HL7Message(ORU)
        for rule in result.rules.values():
            compiled = compile_rules(rule, RuleEnvironment(definitions=result.rules, lookups=result.lookups))
            compiled.explain(message, "a", category="2.5")
        if not result.imported_anything or len(result.productions) > 3:
            return
        written = write(result, folder / "ws")
        for place, one in zip(written, result.productions, strict=True):
            loaded = load_workspace(place)
            assert loaded.rules == one.rules, "rules saved and loaded are others"
            assert loaded.transforms == one.transforms, "transforms saved and loaded are others"
            assert loaded.lookups == one.lookups, "tables saved and loaded are others"

    return run


def _archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/p.cls", _FAMILY)
        archive.writestr("../e.xml", _EXPORT)
        archive.writestr("inner.zip", b"PK")
    return made.getvalue()


def _workspace(name: str) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        folder = _folder() / "own"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / name).parent.mkdir(parents=True)
        if not name.startswith("production"):
            (folder / "production.yaml").write_bytes(_PRODUCTION)
        (folder / name).write_bytes(data)
        loaded = load_workspace(folder)
        save_workspace(loaded)
        shutil.rmtree(folder / "copy", ignore_errors=True)
        for path in (
            "ZPD:PetName(1).FamilyName.Surname",
            "ZPD:Weight.Unit",
            "PIDgrpgrp(1).PIDgrp.ZPD:1",
            "OBX:3.1",
        ):
            with suppress(HIEError):
                compile_path(path, "Site")(HL7Message(ORU))
        before = (
            loaded.production,
            dict(loaded.rules),
            dict(loaded.transforms),
            dict(loaded.lookups),
            dict(loaded.schemas),
        )
        if "production" not in {problem.code for problem in loaded.problems}:
            save_workspace(loaded, folder / "copy")
            again = load_workspace(folder / "copy")
            assert (
                again.production,
                again.rules,
                again.transforms,
                again.lookups,
                again.schemas,
            ) == before, "saved and loaded it is another workspace"

    return run


def _json(data: bytes) -> None:
    _workspace("production.json")(data)


def targets() -> list[Target]:
    """Readers of files."""
    iris = files("samples/iris/*.xml", "tests/conformance/transforms/reference/*.xml")
    small = [one for one in iris if len(one) < 20_000] + [_EXPORT]
    rules = [text_of(one).encode() for one in files("samples/acute-adt/rules/*.yaml")]
    transforms = files("samples/acute-adt/transforms/*.yaml")
    json = b'{"name": "P", "items": [{"name": "in", "class_name": "hie.services.hl7.TCPService", "settings": {"adapter": {"port": 5000}}}], "canvas": {"in": {"x": 1.5}}}'
    xml = b'<?xml version="1.0"?><Production Name="P"><Item Name="in" ClassName="hie.services.hl7.TCPService"><Setting Target="Adapter" Name="Port">5000</Setting></Item></Production>'
    return [
        Target("rule XML", _imported(".xml"), [_RULE], _WORDS, 10),
        Target("DTL XML", _imported(".xml"), [_DTL], _WORDS, 10),
        Target("BPL XML", _imported(".xml"), [_BPL], _WORDS, 10),
        Target("IRIS export", _imported(".xml"), small, _WORDS, 10),
        Target("IRIS class text", _imported(".cls"), files("samples/iris/*.cls"), _WORDS, 10),
        Target("IRIS host class", _imported(".cls"), [_FAMILY], [*_WORDS, *encoded(["Import ", "Extends (", "Property X [ InitialExpression = ", "Parameter ADAPTER = ", "XData DTL\n{\n"])], 10),
        Target("IRIS zip", _imported(".zip"), [_archive()], encoded(["PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "PK\x06\x07", "a.xml", "../"]), 10),
        Target("HL7 category", _imported(".hl7"), [_SCHEMA, b"<Export><Document name='Site.HL7'>" + _SCHEMA + b"</Document></Export>"], _WORDS, 10),
        Target("lookup table XML", _imported(".lut"), [b'<lookupTable><entry table="A" key="k">v</entry><entry table="B" key="">w</entry></lookupTable>'], _WORDS, 10),
        Target("rule YAML", _workspace("rules/R.yaml"), rules, _YAML_WORDS, 10),
        Target("transform YAML", _workspace("transforms/T.yaml"), transforms, _YAML_WORDS, 10),
        Target("process YAML", _workspace("processes/P.yaml"), [_PROCESS], _YAML_WORDS, 10),
        Target("schema YAML", _workspace("schemas/Site.yaml"), [_CATEGORY], [*_YAML_WORDS, *encoded(["base:", "fields:", "definition:", "[{", "}]", "<", "|", ">"])], 10),
        Target("production YAML", _workspace("production.yaml"), [_PRODUCTION, *files("samples/acute-adt/production.yaml")], _YAML_WORDS, 10),
        Target("production JSON", _json, [json], encoded(['"', "{", "}", "[", "]", ",", ":", "null", "NaN", "1e999", "\\ud800", "\\u0000", '"items"']), 10),
        Target("production XML", _workspace("production.xml"), [xml], _WORDS, 10),
        Target("lookup CSV", _workspace("lookups/L.csv"), [b"key,value\na,b\n\"c\"\"d\",\"e\nf\"\n", table_text({"a": "b", "": " "}).encode()], encoded([",", '"', "\n", "\r", '""', "key,value"]), 10),
    ]  # fmt: skip
