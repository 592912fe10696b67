"""A workspace with one rule and one transform, and messages to prove it with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from hie_runtime.cli.main import app

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"


RULES = """
name: main
rule_sets:
  - rules:
      - name: Broken when the ward is BAD
        when:
          - {condition: 'PV1:3.1 = "BAD" and Unknown(1)', actions: [{action: return}]}
      - name: All to the record
        when:
          - {condition: '1', actions: [{action: send, targets: [to.EPR], transforms: [Ward]}]}
      - name: Admissions to the laboratory
        when:
          - {condition: 'MSH:9.2 = "A01"', actions: [{action: send, targets: [to.LIS]}]}
"""


WARD = """
name: Ward
create: copy
steps:
  - {step: assign, property: 'target.{PV1:3.1}', value: '"W-"_source.{PV1:3.1}'}
"""


PRODUCTION = """
production:
  name: Test
  items:
    - {name: in, class_name: hie.services.hl7.TCPService, settings: {adapter: {port: 2999}, host: {target_config_names: [Route]}}}
    - {name: Route, class_name: hie.processes.hl7.RoutingEngine, settings: {host: {business_rule_name: main}}}
    - {name: to.EPR, class_name: hie.operations.hl7.TCPOperation, settings: {adapter: {ip_address: 127.0.0.1, port: 2998}}}
    - {name: to.LIS, class_name: hie.operations.hl7.TCPOperation, settings: {adapter: {ip_address: 127.0.0.1, port: 2997}}}
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["test", *map(str, arguments)])


def as_data(*arguments: str | Path, code: int = 0) -> dict[str, Any]:
    result = run(*arguments, "--json")
    assert result.exit_code == code, result.output
    data: dict[str, Any] = json.loads(result.stdout)
    return data


def hl7(number: int, event: str = "A08", ward: str = "B2", sent: str = "20260301", extra: str = "") -> str:
    return (
        f"MSH|^~\\&|PAS|RGH|HIE|RGH|{sent}||ADT^{event}|M{number}|P|2.4\r"
        f"PID|1||{number}^^^RGH^MR||Okafor^Ada\r{extra}PV1|1|I|{ward}^1^2\r"
    )


def write_workspace(folder: Path) -> Path:
    for name, text in {
        "production.yaml": PRODUCTION,
        "rules/main.yaml": RULES,
        "transforms/Ward.yaml": WARD,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def captured(folder: Path, name: str, content: str | bytes) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file
