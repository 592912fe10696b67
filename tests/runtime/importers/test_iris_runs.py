"""An imported production moves messages as it did in IRIS: over real sockets, by its rule, DTL and lookup table."""

from __future__ import annotations

from pathlib import Path

from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from support import Receiver, Sender, eventually, free_port

EXPORT = """<Export generator="IRIS" version="26">
<Class name="Clinic.Prod"><Super>Ens.Production</Super><XData name="ProductionDefinition"><Data><![CDATA[
<Production Name="Clinic.Prod"><ActorPoolSize>2</ActorPoolSize>
 <Item Name="From PAS" ClassName="EnsLib.HL7.Service.TCPService" PoolSize="1" Enabled="true">
  <Setting Target="Host" Name="MessageSchemaCategory">2.4</Setting>
  <Setting Target="Adapter" Name="LocalInterface">127.0.0.1</Setting>
  <Setting Target="Host" Name="TargetConfigNames">Router</Setting></Item>
 <Item Name="Router" ClassName="EnsLib.HL7.MsgRouter.RoutingEngine" PoolSize="1" Enabled="true">
  <Setting Target="Host" Name="BusinessRuleName">Clinic.Rule</Setting></Item>
 <Item Name="To Ward" ClassName="EnsLib.HL7.Operation.TCPOperation" PoolSize="1" Enabled="true">
  <Setting Target="Adapter" Name="IPAddress">127.0.0.1</Setting>
  <Setting Target="Adapter" Name="Port">{out}</Setting></Item>
</Production>]]></Data></XData></Class>
<Class name="Clinic.Rule"><XData name="RuleDefinition"><Data><![CDATA[
<ruleDefinition context="EnsLib.HL7.MsgRouter.RoutingEngine"><ruleSet name=""><rule name="inpatients">
<constraint name="source" value="From PAS"/><constraint name="docCategory" value="2.4"/><constraint name="docName" value="ADT_A01"/>
<when condition="HL7.{{PV1:2}}=&quot;I&quot;"><send transform="Clinic.Ward" target="To Ward"/><return/></when>
</rule></ruleSet></ruleDefinition>]]></Data></XData></Class>
<Class name="Clinic.Ward"><XData name="DTL"><Data><![CDATA[
<transform sourceClass='EnsLib.HL7.Message' targetClass='EnsLib.HL7.Message' sourceDocType='2.4:ADT_A01' targetDocType='2.4:ADT_A01' create='copy'>
<assign value='..Lookup("Wards",source.{{PV1:3.1}},"OTHER")' property='target.{{PV1:3.1}}' action='set'/>
</transform>]]></Data></XData></Class>
<Document name="Wards.LUT"><lookupTable><entry table="Wards" key="MAU">W02</entry></lookupTable></Document>
<Document name="Ens.Config.DefaultSettings.ESD"><defaultSettings>
<item production="*" item="From PAS" class="*" setting="Port" value="{port}"/></defaultSettings></Document>
</Export>"""


def admission(number: str, patient_class: str, separators: str = "|^~\\&") -> bytes:
    text = (
        f"MSH|^~\\&|PAS|H|X|Y|20260101||ADT^A01|{number}|P|2.4\rPID|1||4711\rPV1|1|{patient_class}|MAU^B^1\r"
    )
    return text.translate(str.maketrans("|^~\\&", separators)).encode()


async def test_an_imported_production_routes_and_transforms_what_arrives(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver(None) as receiver:
        (tmp_path / "export.xml").write_text(EXPORT.format(port=port, out=receiver.port), encoding="utf-8")
        (folder,) = write(IRISConfigImporter().import_files([tmp_path / "export.xml"]), tmp_path / "ws")
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(folder)
        try:
            async with Sender(port) as sender:
                assert b"MSA|CA|A1" in await sender.send(admission("A1", "I"))
                assert b"MSA" in await sender.send(admission("A2", "O"))
                await sender.send(admission("A3", "I", "*$~\\&"))
                await eventually(lambda: len(receiver.received) == 2)
        finally:
            await runtime.stop()
    first, second = receiver.received
    assert b"|W02^B^1" in first
    # IRIS sends with the separators of its default, whatever the message came with
    assert b"|A3|P|2.4" in second
    assert b"|W02^B^1" in second
