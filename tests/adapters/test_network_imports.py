"""TCP, HTTP and SOAP items of IRIS productions come in with what IRIS does without a setting."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hie_runtime.importers.iris.importer import IRISConfigImporter

PRODUCTION = """<Production Name="Demo.Net">
<Item Name="TCP" ClassName="EnsLib.TCP.PassthroughService"><Setting Target="Adapter" Name="Port">5001</Setting><Setting Target="Adapter" Name="Endian">Little</Setting></Item>
<Item Name="Framed" ClassName="EnsLib.TCP.Framed.PassthroughService"><Setting Target="Adapter" Name="Port">5002</Setting><Setting Target="Adapter" Name="MessageFrameStart">x02</Setting><Setting Target="Adapter" Name="MessageFrameEnd">3</Setting></Item>
<Item Name="HTTP" ClassName="EnsLib.HTTP.GenericService"><Setting Target="Adapter" Name="Port">5003</Setting><Setting Target="Host" Name="TargetConfigName">Out</Setting><Setting Target="Host" Name="OneWay">1</Setting></Item>
<Item Name="Out" ClassName="EnsLib.HTTP.GenericOperation"><Setting Target="Adapter" Name="HTTPServer">h.example</Setting><Setting Target="Adapter" Name="HTTPPort">8080</Setting><Setting Target="Adapter" Name="URL">/x</Setting><Setting Target="Adapter" Name="Credentials">abc</Setting></Item>
<Item Name="HL7" ClassName="EnsLib.HL7.Operation.HTTPOperation"><Setting Target="Adapter" Name="HTTPServer">h.example</Setting><Setting Target="Adapter" Name="URL">hl7</Setting></Item>
<Item Name="SOAP" ClassName="EnsLib.SOAP.GenericOperation"><Setting Target="Adapter" Name="HTTPServer">h.example</Setting><Setting Target="Adapter" Name="URL">/soap</Setting></Item>
</Production>"""


def test_settings_and_silent_defaults_come_along(tmp_path: Path) -> None:
    (tmp_path / "p.xml").write_text(PRODUCTION)
    production = IRISConfigImporter().import_files([tmp_path / "p.xml"]).production
    items: dict[str, dict[str, Any]] = {item.name: item.model_dump() for item in production.items}
    classes = {name: item["class_name"].removeprefix("hie.") for name, item in items.items()}
    assert classes == {
        "TCP": "services.tcp.CountedService", "Framed": "services.tcp.FramedService", "HTTP": "services.http.HTTPService",
        "Out": "operations.http.HTTPOperation", "HL7": "operations.hl7.HTTPOperation", "SOAP": "operations.soap.SOAPOperation",
    }  # fmt: skip
    tcp, http, out = (items[name]["settings"] for name in ("TCP", "HTTP", "Out"))
    assert (tcp["adapter"]["endian"], tcp["host"]["get_stream_name"]) == ("Little", True)
    assert (http["host"]["one_way"], http["host"]["ack_mode"]) == (True, "App")
    assert (out["adapter"]["http_server"], out["adapter"]["http_port"], out["adapter"]["url"]) == (
        "h.example",
        8080,
        "/x",
    )
    assert out["host"]["failure_timeout"] == 15
    assert "failure_timeout" not in items["HL7"]["settings"]["host"]
    assert items["SOAP"]["settings"]["adapter"]["url"] == "/soap"
