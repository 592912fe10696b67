"""``hie-runtime check``, ``schema`` and ``components`` as a person or a CI job runs them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hie_runtime.components.registry import registry


def hie(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hie_runtime.cli.main", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_check_lists_problems_by_severity_with_counts(tmp_path: Path) -> None:
    (tmp_path / "production.yaml").write_text(
        "production:\n  name: P\n  items:\n"
        "  - {name: in, class_name: hie.services.hl7.TCPService, settings: {adapter: {port: 70000, colour: red}}}\n"
    )
    done = hie("check", tmp_path)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines[0] == 'error   production.yaml:4 item "in", adapter.port: 70000 is not a port (1 to 65535)'
    assert [line.split()[0] for line in lines[1:-1]] == ["warning", "warning"]
    assert lines[-1] == "1 error, 2 warnings, 0 notes"
    told = json.loads(hie("check", tmp_path, "--json").stdout)
    assert {problem["code"] for problem in told[str(tmp_path)]} == {
        "wrong-setting",
        "unknown-setting",
        "no-targets",
    }


def test_exit_codes_say_what_happened(tmp_path: Path) -> None:
    (tmp_path / "production.xml").write_text('<Production Name="P"/>')
    assert hie("check", tmp_path).returncode == 0
    (tmp_path / "production.xml").write_text("<Production")
    broken = hie("check", tmp_path)
    assert broken.returncode == 1
    assert "production.xml:1" in broken.stdout
    assert "Traceback" not in broken.stdout + broken.stderr
    assert hie("check").returncode == 2
    assert hie("no-such-command").returncode == 2
    assert hie("status", "--url", "http://127.0.0.1:9").returncode == 3


def test_help_comes_at_once() -> None:
    begun = time.perf_counter()
    done = hie("--help")
    took = time.perf_counter() - begun
    assert done.returncode == 0
    for command in ("run", "check", "import", "test", "send", "status", "bench", "schema", "components"):
        assert command in done.stdout
    assert took < 2  # 0.2 s on an idle machine; CI machines are not idle
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, hie_runtime.cli.main; print(*sys.modules)"], capture_output=True, text=True, check=True
    ).stdout.split()  # fmt: skip
    assert not {"lxml", "ruamel.yaml", "networkx", "aiohttp", "sqlalchemy", "pydantic"} & set(loaded)


def references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from ([schema["$ref"]] if isinstance(schema.get("$ref"), str) else [])
        for value in schema.values():
            yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def test_the_schema_describes_the_settings_of_every_component(tmp_path: Path) -> None:
    out = tmp_path / "schema.json"
    assert hie("schema", "--out", out).returncode == 0
    schema = json.loads(out.read_text())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert {ref.rpartition("/")[2] for ref in references(schema)} <= set(schema["$defs"])
    rules = {
        rule["if"]["properties"]["class_name"]["const"]: rule["then"]
        for rule in schema["$defs"]["ItemConfig"]["allOf"]
    }
    assert set(rules) == {component.class_name for component in registry()}
    settings = rules["hie.services.hl7.TCPService"]["properties"]["settings"]["properties"]
    port = settings["adapter"]["properties"]["port"]
    assert (port["type"], port["minimum"], port["maximum"]) == ("integer", 1, 65535)


def test_components_are_listed_for_people_machines_and_the_documentation() -> None:
    table = json.loads(hie("components", "--json").stdout)
    assert {entry["class_name"] for entry in table} == {component.class_name for component in registry()}
    assert "hie.services.hl7.TCPService" in hie("components", "--markdown").stdout
    assert hie("components").returncode == 0
