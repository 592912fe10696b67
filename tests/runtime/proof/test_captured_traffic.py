"""Captured traffic through a workspace, as an analyst runs it: real files, the real command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from captured import SAMPLE, as_data, captured, hl7, run


def test_the_sample_shows_captured_traffic_as_a_test() -> None:
    result = run(SAMPLE)
    assert result.exit_code == 0, result.output
    assert "to.EPR: 10 same (10 only by what is ignored)" in result.output
    assert "ignore MSH:7: 10 differences" in result.output
    assert "to.LIS: 6 not compared" in result.output


FORMS = {
    "CR": lambda texts: "".join(texts).encode(),
    "LF": lambda texts: "".join(texts).replace("\r", "\n").encode(),
    "CRLF, blank lines, a byte order mark": lambda texts: (
        b"\xef\xbb\xbf" + "\r\n".join(text.replace("\r", "\r\n") for text in texts).encode()
    ),
    "MLLP": lambda texts: b"".join(b"\x0b" + text.encode() + b"\x1c\r" for text in texts),
    "MLLP, then a line end": lambda texts: b"".join(b"\x0b" + text.encode() + b"\x1c\r\n" for text in texts),
    "a batch": lambda texts: (
        "FHS|^~\\&|PAS\rBHS|^~\\&|PAS\r" + "".join(texts) + f"BTS|{len(texts)}\rFTS|1\r"
    ).encode(),
}


@pytest.mark.parametrize("form", FORMS)
def test_messages_are_read_from_files_however_they_are_kept(
    workspace: Path, tmp_path: Path, form: str
) -> None:
    numbers = range(1, 5)
    captured(tmp_path, "in.hl7", FORMS[form]([hl7(n) for n in numbers]))
    captured(tmp_path, "epr.txt", FORMS[form]([hl7(n, ward="W-B2") for n in reversed(numbers)]))
    data = as_data(
        workspace, "--item", "in", "--in", tmp_path / "in.hl7", "--expect", f"to.EPR={tmp_path / 'epr.txt'}"
    )
    (target,) = data["tests"][0]["targets"]
    assert target["counts"]["same"] == target["expected"] == target["found"] == 4
    assert target["ignored"] == {}


def test_a_difference_is_named_with_its_path_and_the_name_the_schema_has(
    workspace: Path, tmp_path: Path
) -> None:
    captured(tmp_path, "in/1.hl7", hl7(1))
    captured(tmp_path, "epr/1.hl7", hl7(1, ward="W-B2").replace("|1^^^RGH^MR", "|B^^^RGH^MR"))
    given = ("--item", "in", "--in", tmp_path / "in", "--expect", f"to.EPR={tmp_path / 'epr'}")
    result = run(workspace, *given)
    assert result.exit_code == 1
    assert "PID:3.1 Patient Identifier List / ID: '1' found, 'B' expected" in result.output
    hidden = run(workspace, *given, "--without-values")
    assert "PID:3.1 Patient Identifier List / ID: '9' found, 'A' expected" in hidden.output
    assert run(workspace, *given, "--ignore", "PID:3").exit_code == 0


def test_missing_and_unexpected_messages_and_targets_are_told_apart(workspace: Path, tmp_path: Path) -> None:
    captured(tmp_path, "in.hl7", hl7(1) + hl7(2) + hl7(3, "A01"))
    captured(tmp_path, "epr.hl7", hl7(1, ward="W-B2") + hl7(3, "A01", ward="W-B2") + hl7(4, ward="W-B2"))
    given = ("--item", "in", "--in", tmp_path / "in.hl7", "--expect", f"to.EPR={tmp_path / 'epr.hl7'}")
    data = as_data(workspace, *given, code=1)
    epr, lis = data["tests"][0]["targets"]
    assert {k: v for k, v in epr["counts"].items() if v} == {"same": 2, "missing": 1, "unexpected": 1}
    assert [(one["status"], one["key"]) for one in epr["findings"]] == [
        ("unexpected", "M2"),
        ("missing", "M4"),
    ]
    assert lis["counts"]["unexpected"] == 1
    by_order = as_data(workspace, *given, "--pair", "order", code=1)["tests"][0]["targets"][0]
    assert by_order["counts"]["same"] == 1 and by_order["counts"]["differs"] == 2
    relaxed = as_data(workspace, *given, "--other-targets", "not-compared", code=1)
    assert relaxed["tests"][0]["targets"][1]["counts"]["not compared"] == 1


def test_messages_of_one_file_each_are_paired_by_the_name_of_the_file(
    workspace: Path, tmp_path: Path
) -> None:
    for n in (1, 2, 10):
        captured(tmp_path, f"in/day 1/m{n}.hl7", hl7(n))
        # the other engine gave new control ids
        captured(tmp_path, f"epr/day 1/m{n}.txt", hl7(n, ward="W-B2").replace(f"|M{n}|", f"|X{n * 7}|"))
    given = ("--item", "in", "--in", tmp_path / "in", "--expect", f"to.EPR={tmp_path / 'epr'}")
    by_id = as_data(workspace, *given, code=1)["tests"][0]["targets"][0]
    assert by_id["counts"]["missing"] == 3 and "not one message was paired by MSH:10" in by_id["notes"][0]
    by_file = as_data(workspace, *given, "--pair", "file", "--ignore", "MSH:10")["tests"][0]["targets"][0]
    assert by_file["counts"]["same"] == by_file["same_but_for_ignored"] == 3
    assert by_file["ignored"] == {"ignore MSH:10": 3}


def test_a_rule_that_throws_and_a_message_that_is_none_are_errors_with_their_text(
    workspace: Path, tmp_path: Path
) -> None:
    captured(tmp_path, "in.hl7", hl7(1) + "MSHA|bad\r" + "MSH\r" + hl7(2, ward="BAD"))
    captured(tmp_path, "epr.hl7", hl7(1, ward="W-B2").replace("PV1", "MSHA|bad\rMSH\rPV1"))
    given = ("--item", "in", "--in", tmp_path / "in.hl7", "--expect", f"to.EPR={tmp_path / 'epr.hl7'}")
    errors = as_data(workspace, *given, code=1)["tests"][0]["errors"]
    assert errors["count"] == 1
    assert errors["first"][0]["place"].endswith("in.hl7#2")
    assert "Unknown" in errors["first"][0]["text"]


def test_what_cannot_be_read_ends_with_2(workspace: Path, tmp_path: Path) -> None:
    empty = captured(tmp_path, "empty.hl7", "no message\n")
    wide = captured(tmp_path, "wide.hl7", hl7(1).encode("utf-16"))
    for path, says in ((tmp_path / "none", "no such file"), (empty, "no HL7"), (wide, "UTF-16")):
        result = run(workspace, "--item", "in", "--in", path)
        assert result.exit_code == 2 and says in result.output
    assert run(workspace, "--item", "out", "--in", empty).exit_code == 2
    assert run(workspace, "--pair", "order").exit_code == 2  # would say nothing of the workspace's own tests
    assert run(workspace, "--test", "no such").exit_code == 2
    good = captured(tmp_path, "good.hl7", hl7(1))
    for more in (["--ignore", "PID:"], ["--pair", "nothing:"], ["--normalise", "x"]):
        result = run(workspace, "--item", "in", "--in", good, "--expect", f"to.EPR={good}", *more)
        assert result.exit_code == 2, more


@pytest.mark.parametrize(
    "name", ["../../secret.hl7", "/etc/passwd", "C:\\secret.hl7", "link/secret.hl7", "l*/*.hl7"]
)
def test_a_test_file_reads_nothing_outside_its_workspace(workspace: Path, tmp_path: Path, name: str) -> None:
    captured(tmp_path, "secret.hl7", hl7(1))
    captured(workspace, "tests/a.yaml", f"name: x\nitem: in\nin: '{name}'\n")
    (workspace / "tests" / "link").symlink_to(tmp_path)
    result = run(workspace)
    assert result.exit_code == 2
    assert "workspace" in result.output or "no such file" in result.output
    assert "Okafor" not in result.output


def test_tests_of_a_workspace_may_leave_things_out_and_say_so(workspace: Path) -> None:
    captured(workspace, "tests/captured/in.hl7", hl7(1, extra="ZPI|1\r"))
    captured(workspace, "tests/captured/epr.hl7", hl7(1, ward="W-B2", sent="20270101") + "PV2|||\r")
    captured(
        workspace,
        "tests/a.yaml",
        "name: x\nitem: in\nin: captured/in.hl7\nexpect:\n  to.EPR: {files: captured/epr.hl7, ignore: [ZPI, NTE]}\n"
        "ignore: ['MSH:7']\nnormalise: empty-segments\n",
    )
    target = as_data(workspace)["tests"][0]["targets"][0]
    assert target["ignored"] == {
        "ignore MSH:7": 1,
        "ignore ZPI": 1,
        "ignore NTE": 0,
        "normalise empty-segments": 1,
    }
    shutil.rmtree(workspace / "tests" / "captured")
    assert run(workspace).exit_code == 2


def test_what_a_service_answers_is_compared_also_for_what_is_no_message(
    workspace: Path, tmp_path: Path
) -> None:
    captured(workspace, "tests/a.yaml", f"name: fine\nitem: in\nmessage: |\n  {hl7(1).replace(chr(13), chr(10) + '  ')}\n"
             "expect: {to.EPR: {}}\nack: {code: CA, text: ''}\n")  # fmt: skip
    captured(workspace, "tests/b.yaml", "name: bad\nitem: in\nmessage: PID|1\nack: {code: CE}\n")
    assert run(workspace).exit_code == 0, run(workspace).output
    captured(workspace, "tests/b.yaml", "name: bad\nitem: in\nmessage: PID|1\nack: {code: CA}\n")
    result = run(workspace)
    assert result.exit_code == 1
    assert "MSA:1 Acknowledgment Code: 'CE' found, 'CA' expected" in result.output


def test_in_ack_mode_app_a_rule_that_throws_is_answered_as_captured(workspace: Path, tmp_path: Path) -> None:
    file = workspace / "production.yaml"
    file.write_text(
        file.read_text().replace(
            "{target_config_names: [Route]}", "{target_config_names: [Route], ack_mode: App}"
        )
    )
    captured(tmp_path, "in.hl7", hl7(1) + hl7(2, ward="BAD") + hl7(3))
    answers = "".join(f"MSH|^~\\&|X|Y|PAS|RGH|2026||ACK|A{n}|P|2.4\rMSA|{code}|M{n}{text}\r" for n, code, text in
                      ((1, "AA", ""), (2, "AE", "|whatever IRIS said"), (3, "AA", "")))  # fmt: skip
    captured(tmp_path, "acks.hl7", answers)
    given = (
        "--item",
        "in",
        "--in",
        tmp_path / "in.hl7",
        "--expect-ack",
        tmp_path / "acks.hl7",
        "--other-targets",
        "not-compared",
    )
    (test,) = as_data(workspace, *given, code=1)["tests"]
    ack = next(one for one in test["targets"] if one["is_ack"])
    assert (ack["counts"]["same"], ack["counts"]["differs"], test["errors"]["count"]) == (2, 1, 0)
    assert [one["path"] for one in ack["findings"][0]["differences"]] == ["MSA:3"]
    # the header of an answer is the engine's own: left out, and counted
    assert ack["ignored"]["not among the paths compared"] >= 3 * 6


def test_each_message_is_read_in_the_character_set_it_names(workspace: Path, tmp_path: Path) -> None:
    def named(text: str, charset: str, **changes: str) -> bytes:
        raw = hl7(1, **changes).replace("Okafor", text).replace("|2.4\r", f"|2.4||||||{charset}\r")
        return raw.encode("utf-8" if "UTF" in charset else "latin-1")

    captured(tmp_path, "in.hl7", named("Núñez", "UNICODE UTF-8"))
    given = ("--item", "in", "--in", tmp_path / "in.hl7", "--expect", f"to.EPR={tmp_path / 'epr.hl7'}")
    captured(tmp_path, "epr.hl7", named("Núñez", "8859/1", ward="W-B2"))
    (finding,) = as_data(workspace, *given, code=1)["tests"][0]["targets"][0]["findings"]
    assert [one["path"] for one in finding["differences"]] == ["MSH:18"]
    captured(tmp_path, "epr.hl7", named("Nunez", "UNICODE UTF-8", ward="W-B2"))
    assert (
        "PID:5.1 Patient Name / Family Name: 'Núñez' found, 'Nunez' expected" in run(workspace, *given).output
    )
    assert run(workspace, *given, "--ignore", "PID:PatientName.FamilyName").exit_code == 0


def test_what_an_operation_sends_has_the_separators_of_its_setting(workspace: Path, tmp_path: Path) -> None:
    file = workspace / "production.yaml"
    file.write_text(file.read_text().replace("port: 2998}", "port: 2998}, host: {separators: '|$~\\&'}"))
    captured(tmp_path, "in.hl7", hl7(1))
    captured(tmp_path, "epr.hl7", hl7(1, ward="W-B2").replace("^", "$"))
    given = ("--item", "in", "--in", tmp_path / "in.hl7", "--expect", f"to.EPR={tmp_path / 'epr.hl7'}")
    assert run(workspace, *given).exit_code == 0, run(workspace, *given).output


def test_a_process_that_is_only_kept_takes_messages_and_makes_nothing_of_them(
    workspace: Path, tmp_path: Path
) -> None:
    file = workspace / "production.yaml"
    kept = "    - {name: Kept, class_name: Site.Process, settings: {host: {target_config_names: [to.LIS]}}}\n"
    file.write_text(file.read_text().replace("[Route]", "[Route, Kept]") + kept)
    captured(tmp_path, "in.hl7", hl7(1))
    captured(tmp_path, "kept.hl7", hl7(1))
    given = (
        "--item",
        "in",
        "--in",
        tmp_path / "in.hl7",
        "--expect",
        f"Kept={tmp_path / 'kept.hl7'}",
        "--other-targets",
        "not-compared",
    )
    targets = {one["target"]: one for one in as_data(workspace, *given)["tests"][0]["targets"]}
    assert list(targets) == ["Kept", "to.EPR"] and targets["Kept"]["counts"]["same"] == 1
    assert "Site.Process is no component of HIE" in targets["Kept"]["notes"][0]


def test_a_transform_that_fails_skips_its_send_and_is_an_error_or_makes_the_message_bad(
    workspace: Path, tmp_path: Path
) -> None:
    (workspace / "transforms/Ward.yaml").write_text(
        "name: Ward\ncreate: copy\nsteps:\n  - {step: assign, property: 'target.{PV1:3.1}', value: '..NoSuch(1)'}\n"
    )
    captured(tmp_path, "in.hl7", hl7(1, "A01"))
    given = ("--item", "in", "--in", tmp_path / "in.hl7", "--other-targets", "not-compared")
    (test,) = as_data(workspace, *given, code=1)["tests"]
    assert "this send is skipped (nothing for to.EPR)" in test["errors"]["first"][0]["text"]
    assert [one["target"] for one in test["targets"]] == ["to.LIS"]
    file = workspace / "production.yaml"
    file.write_text(
        file.read_text().replace(
            "business_rule_name: main",
            "business_rule_name: main, act_on_transform_error: true, bad_message_handler: to.LIS",
        )
    )
    (test,) = as_data(workspace, *given, code=1)["tests"]
    assert test["errors"]["count"] == 1 and "skipped" not in test["errors"]["first"][0]["text"]
    assert [(one["target"], one["found"]) for one in test["targets"]] == [("to.LIS", 1)]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_hundred_thousand_messages_take_little_memory_also_out_of_order(
    workspace: Path, tmp_path: Path
) -> None:
    number = 100_000
    with (tmp_path / "in.hl7").open("w") as inputs, (tmp_path / "epr.hl7").open("w") as outputs:
        for n in range(number):
            inputs.write(hl7(n))
            outputs.write(hl7((n + number // 2) % number, ward="W-B2", sent="1999"))
    # VmHWM: the most this program had; ru_maxrss would begin with what the one that started it has
    script = (
        "import pathlib, re, sys; from hie_runtime.cli.main import app\n"
        "try: app(sys.argv[1:])\n"
        "finally: print(int(re.search(r'VmHWM:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())[1]) // 1024, file=sys.stderr)"
    )
    given = [
        "--item",
        "in",
        "--in",
        tmp_path / "in.hl7",
        "--expect",
        f"to.EPR={tmp_path / 'epr.hl7'}",
        "--json",
    ]
    done = subprocess.run(
        [sys.executable, "-c", script, "test", str(workspace), *map(str, given)],
        capture_output=True,
        check=False,
        text=True,
    )
    target = json.loads(done.stdout)["tests"][0]["targets"][0]
    assert (target["counts"]["differs"], len(target["findings"])) == (number, 20)
    megabytes = int(done.stderr.split()[-1])
    print(f"{megabytes} MB, {number / json.loads(done.stdout)['seconds']:,.0f} messages a second")
    assert megabytes < 150
