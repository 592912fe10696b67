"""A message captured as a test passes at once, whatever is in it, and fails when what comes out changes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from hie_runtime.config.workspace import load_workspace
from hie_runtime.proof.capture import capture_test
from hie_runtime.proof.errors import ProofError
from hie_runtime.proof.model import read_tests
from hie_runtime.proof.results import TestResult
from hie_runtime.proof.runner import run_tests
from support import adt, operation, router, send_rule, service, write_workspace

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"


def result_of(folder: Path, file: Path) -> TestResult:
    workspace = load_workspace(folder)
    return run_tests(workspace, [one for one in read_tests(workspace) if one.path == file]).tests[0]


def test_a_captured_message_passes_at_once_and_fails_when_a_transform_changes(tmp_path: Path) -> None:
    folder = tmp_path / "acute"
    shutil.copytree(SAMPLE, folder)
    data = yaml.safe_load((SAMPLE / "tests" / "admission.yaml").read_text())
    raw = data["message"].replace("\n", "\r").encode("latin-1")
    file = capture_test(load_workspace(folder), "ADT^A01 #7 at from.PAS", data["item"], raw)
    assert file.name == "adt_a01_7_at_from_pas.yaml"
    written = file.read_text()
    assert "\n  MSH|^~\\&|PAS|" in written and "code: CA" in written  # one segment a line
    assert result_of(folder, file).passed
    again = capture_test(load_workspace(folder), "ADT^A01 #7 at from.PAS", data["item"], raw)
    assert again.name == "adt_a01_7_at_from_pas_2.yaml"
    codes = folder / "lookups" / "WardCodes.csv"
    codes.write_text(codes.read_text().replace("RA901-W-B2", "RA901-W-XX"))
    result = result_of(folder, file)
    assert not result.passed
    assert "PV1:3.1" in str(result.targets["to.EPR"].findings)


def test_bytes_that_a_text_cannot_hold_and_several_sends_go_into_files(tmp_path: Path) -> None:
    rules = {"R": [send_rule("1", "out"), send_rule("1", "out")]}
    folder = write_workspace(
        tmp_path, [service("in", 5000, ["r"]), router("r", "R"), operation("out", 5001)], rules
    )
    odd = adt("A1").replace(b"SMITH", b"SM\x00\xffITH\\X0D\\") + b"NTE|1||trailing  \r"
    file = capture_test(load_workspace(folder), "odd", "in", odd)
    captured = folder / "tests" / "captured" / "odd"
    assert (captured / "in.hl7").read_bytes() == odd
    assert (captured / "out.hl7").read_bytes() == odd * 2
    assert result_of(folder, file).passed


def test_a_time_that_is_put_in_is_left_out_and_what_goes_nowhere_expects_nothing(tmp_path: Path) -> None:
    send = send_rule('HL7.{MSH:10}="A1"', "out")
    send["when"][0]["actions"][0]["transforms"] = ["Stamp"]
    items = [service("in", 5000, ["r"]), router("r", "R"), operation("out", 5001)]
    folder = write_workspace(tmp_path, items, {"R": [send]})
    (folder / "transforms").mkdir()
    stamp = {"step": "assign", "property": "target.{MSH:7}", "value": '..CurrentDateTime("%Y%m%d%H%M%S")'}
    (folder / "transforms" / "Stamp.yaml").write_text(
        yaml.safe_dump({"name": "Stamp", "create": "copy", "steps": [stamp]})
    )
    workspace = load_workspace(folder)
    file = capture_test(workspace, "stamped", "in", adt("A1"))
    assert yaml.safe_load(file.read_text())["ignore"] == ["MSH:7"]
    assert result_of(folder, file).passed
    nowhere = capture_test(workspace, "nowhere", "in", adt("A2"))
    assert yaml.safe_load(nowhere.read_text())["expect"] == {}
    assert result_of(folder, nowhere).passed


def test_what_cannot_be_expected_is_refused(tmp_path: Path) -> None:
    items = [service("in", 5000, ["r"]), router("r", "R"), operation("out", 5001)]
    workspace = load_workspace(write_workspace(tmp_path, items, {"R": [send_rule("Nope(1)", "out")]}))
    with pytest.raises(ProofError, match="HL7 v2 messages only"):
        capture_test(workspace, "patient", "in", b"{}")
    with pytest.raises(ProofError, match=r"goes wrong cannot be expected: .*Nope"):
        capture_test(workspace, "wrong", "in", adt("A1"))
    assert not (tmp_path / "tests").exists()
