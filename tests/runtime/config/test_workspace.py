"""Workspaces load in three formats to the same model, save back without loss, and say all that is wrong with its place."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from hie_runtime.config.problems import ConfigError, Severity
from hie_runtime.config.schedule import ScheduleError, parse_schedule, wanted_running
from hie_runtime.config.workspace import create_workspace, load_workspace, save_workspace
from hie_runtime.rules.model import RuleDefinition

YAML = """\
# The hospital's feed
production:
  name: Acute  # short name
  items:
    # from the PAS
    - name: from.PAS
      class_name: hie.services.hl7.TCPService
      settings:
        adapter: {port: 35001}   # agreed with the PAS team
        host:
          target_config_names: to.Archive
    - class_name: hie.operations.hl7.FileOperation
      name: to.Archive
      settings: {adapter: {file_path: out}}
"""


def test_comments_and_order_survive_an_edit(tmp_path: Path) -> None:
    (tmp_path / "production.yaml").write_text(YAML)
    workspace = load_workspace(tmp_path)
    assert not workspace.problems
    assert save_workspace(workspace) == []
    workspace.production.items[0].settings.adapter["port"] = 35002
    workspace.production.items[1].comment = "new"
    save_workspace(workspace)
    text = (tmp_path / "production.yaml").read_text()
    expected = YAML.replace("35001", "35002")
    for line in expected.splitlines()[:12]:
        assert line.split("#")[0].strip() in text
    for comment in ("# The hospital's feed", "# short name", "# from the PAS", "# agreed with the PAS team"):
        assert comment in text
    assert text.index("class_name: hie.operations") < text.index("name: to.Archive")
    assert "target_config_names: to.Archive" in text
    assert load_workspace(tmp_path).production == workspace.production


BROKEN_JSON = """{"production": {"name": "Broken", "items": [
  {"name": "in", "class_name": "hie.services.hl7.TCPService",
   "settings": {
     "adapter": {
       "port": 70000,
       "colour": "red"},
     "host": {"target_config_names": ["nowhere"]}}},
  {"name": "out", "class_name": "hie.operations.hl7.TCPOperation",
   "settings": {"adapter": {"port": 1}}},
  {"name": "out", "class_name": "no.such.Class"},
  {"name": "R", "class_name": "hie.processes.hl7.RoutingEngine",
   "settings": {"host": {
     "business_rule_name": "Missing"}}}
]}}
"""


def test_all_problems_come_at_once_with_their_places(tmp_path: Path) -> None:
    (tmp_path / "production.json").write_text(BROKEN_JSON)
    found = {(problem.code, problem.item): problem for problem in load_workspace(tmp_path).problems}
    port = found["wrong-setting", "in"]
    assert str(port) == 'production.json:5 item "in", adapter.port: 70000 is not a port (1 to 65535)'
    assert found["unknown-setting", "in"].line == 6
    assert found["dangling-target", "in"].severity is Severity.WARNING
    assert found["missing-setting", "out"].setting == "adapter.ip_address"
    assert ("duplicate-item", "out") in found
    assert ("unknown-class", "out") in found
    assert found["missing-rule", "R"].line == 13


@pytest.mark.parametrize(
    ("kind", "setting"),
    [("fhir.REST", "url"), ("http.HTTP", "http_server"), ("hl7.HTTP", "http_server"), ("soap.SOAP", "url")],
)
def test_an_operation_that_knows_no_server_is_a_problem_before_it_is_run(
    tmp_path: Path, kind: str, setting: str
) -> None:
    item = {"name": "out", "class_name": f"hie.operations.{kind}Operation"}
    (tmp_path / "production.json").write_text(json.dumps({"production": {"name": "P", "items": [item]}}))
    (problem,) = [one for one in load_workspace(tmp_path).problems if one.severity is Severity.ERROR]
    assert (problem.item, problem.setting) == ("out", f"adapter.{setting}")


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    for name, text in (
        ("production.json", '{\n "a": }'),
        ("production.yaml", "a:\n  - b\n c: d\n"),
        ("production.xml", "<Production>\n<Item"),
    ):
        (tmp_path / name).write_text(text)
        with pytest.raises(ConfigError) as caught:
            load_workspace(tmp_path / name)
        assert caught.value.problems[0].line in (2, 3)
        assert caught.value.problems[0].file == name


def test_xml_entities_are_refused(tmp_path: Path) -> None:
    (tmp_path / "production.xml").write_text(
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Production Name="&x;"/>'
    )
    with pytest.raises(ConfigError):
        load_workspace(tmp_path)


def test_a_rule_named_like_a_path_stays_in_the_workspace_and_goes_with_its_rule(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "ws", "W")
    workspace.rules["../../evil"] = RuleDefinition(name="../../evil")
    save_workspace(workspace)
    files = list((tmp_path / "ws" / "rules").iterdir())
    assert len(files) == 1
    assert not (tmp_path / "evil.yaml").exists()
    again = load_workspace(tmp_path / "ws")
    assert list(again.rules) == ["../../evil"]
    again.rules.clear()
    save_workspace(again)
    assert list((tmp_path / "ws" / "rules").iterdir()) == []


def test_the_command_line_says_by_its_exit_code_whether_there_are_errors(tmp_path: Path) -> None:
    (tmp_path / "production.json").write_text(BROKEN_JSON)
    command = [sys.executable, "-m", "hie_runtime.cli.main", "check", str(tmp_path)]
    broken = subprocess.run([*command, "--json"], capture_output=True, text=True, check=False)
    assert broken.returncode == 1
    assert {"wrong-setting", "missing-rule"} <= {
        p["code"] for ps in json.loads(broken.stdout).values() for p in ps
    }
    (tmp_path / "production.json").write_text('{"production": {"name": "Empty"}}')
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert (
        subprocess.run([*command[:-1], str(tmp_path / "none")], capture_output=True, check=False).returncode
        == 1
    )
    assert subprocess.run([*command, "--nonsense"], capture_output=True, check=False).returncode == 2


@pytest.mark.parametrize(
    ("schedule", "moment", "running"),
    [
        # iris-semantics 4.2: daily from 8 to 17
        ("START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "2026-11-23T07:59:59", False),
        ("START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "2026-11-23T08:00:00", True),
        ("START:*-*-*T08:00:00,STOP:*-*-*T17:00:00", "2026-11-23T17:00:00", False),
        # from Monday 08:30 to Sunday 10:00
        ("STOP:WEEK-*-00T10:00:00,START:WEEK-*-01T08:30:00", "2026-11-22T11:00:00", False),
        ("STOP:WEEK-*-00T10:00:00,START:WEEK-*-01T08:30:00", "2026-11-23T09:00:00", True),
        # from the third Tuesday to the third Friday of the month
        ("START:WEEK-03-02T09:00:00,STOP:WEEK-03-05T16:00:00", "2026-11-18T12:00:00", True),
        ("START:WEEK-03-02T09:00:00,STOP:WEEK-03-05T16:00:00", "2026-11-23T12:00:00", False),
        ("STOP:2010-12-31T23:59:59", "2026-01-01T00:00:00", False),
        ("STOP:2099-12-31T23:59:59", "2026-01-01T00:00:00", True),
    ],
)
def test_schedules_are_square_waves(schedule: str, moment: str, running: bool) -> None:
    assert wanted_running(parse_schedule(schedule), datetime.fromisoformat(moment)) is running


@pytest.mark.parametrize(
    "text",
    [
        "START",
        "GO:*-*-*T08:00:00",
        "START:2026-13-01T08:00:00",
        "START:*-*-*T25:00:00",
        "START:WEEK-*-07T08:00:00",
    ],
)
def test_a_schedule_that_cannot_be_read_is_an_error(text: str) -> None:
    with pytest.raises(ScheduleError):
        parse_schedule(text)
