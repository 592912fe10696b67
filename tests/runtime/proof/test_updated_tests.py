"""Expectations made and updated from what a workspace makes of captured traffic, and its reports."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from captured import as_data, captured, hl7, run


def test_an_update_makes_what_was_found_the_expectation_and_shows_what_changed(workspace: Path) -> None:
    base = workspace / "tests" / "captured"
    captured(base, "in.hl7", "".join(hl7(n, "A01") for n in range(1, 5)))
    captured(
        base,
        "epr.hl7",
        "".join(hl7(n, "A01", ward=w) for n, w in ((1, "W-B2"), (2, "OLD"), (9, "W-B2"))).replace(
            "\r", "\r\n"
        ),
    )
    for n in (1, 2, 3):
        captured(base, f"lis/{n}.hl7", b"\x0b" + hl7(n, "A01", sent="1999").encode() + b"\x1c\r")
    captured(
        workspace,
        "tests/a.yaml",
        "# kept\nname: x\nitem: in\nin: captured/in.hl7\nexpect:\n  to.EPR: {files: captured/epr.hl7}\n"
        "  to.LIS: {files: captured/lis, ignore: ['MSH:7']}\n",
    )
    result = run(workspace, "--update")
    assert result.exit_code == 0, result.output
    assert "PV1:3.1 Assigned Patient Location / Point of Care: 'W-B2' found, 'OLD' expected" in result.output
    assert "updated tests/captured/epr.hl7: 1 changed, 1 removed, 2 added" in result.output
    # the same but for what is ignored keeps its bytes, its own form also
    assert (base / "lis/1.hl7").read_bytes() == b"\x0b" + hl7(1, "A01", sent="1999").encode() + b"\x1c\r"
    assert (
        (base / "lis/added-0001.hl7").read_text().startswith("MSH|^~\\&|PAS|RGH|HIE|RGH|20260301||ADT^A01|M4")
    )
    assert (base / "epr.hl7").read_bytes().count(b"\r\n") == 4 * 3
    again = as_data(workspace)
    assert [one["counts"]["same"] for one in again["tests"][0]["targets"]] == [4, 4]
    assert run(workspace, "--update").exit_code == 0


def test_an_update_writes_values_and_messages_of_the_test_file_itself_and_nothing_on_an_error(
    workspace: Path,
) -> None:
    text = hl7(1, "A01").replace("\r", "\n    ").rstrip()
    file = captured(
        workspace,
        "tests/a.yaml",
        f"# kept\nname: x\nitem: in\nmessage: |\n    {text}\nexpect:\n"
        "  to.EPR: {fields: {'PV1:3.1': WRONG, 'PID:5.1': Okafor}}  # this too\n"
        f"  to.LIS:\n    message: |\n      {text.replace('Okafor', 'Old').replace(chr(10), chr(10) + '  ')}\n",
    )
    before = file.read_bytes()
    file.write_bytes(before.replace(b"|B2^", b"|BAD^"))
    refused = run(workspace, "--update")
    assert refused.exit_code == 1 and "not updated: 1 errors" in refused.output
    file.write_bytes(before)
    assert run(workspace, "--update").exit_code == 0
    assert run(workspace).exit_code == 0
    assert (
        file.read_text().startswith("# kept\n")
        and "'PV1:3.1': W-B2" in file.read_text()
        and "# this too" in file.read_text()
    )


def test_the_first_expectation_can_be_made_by_an_update(workspace: Path, tmp_path: Path) -> None:
    captured(tmp_path, "in.hl7", hl7(1) + hl7(2))
    given = (
        "--item",
        "in",
        "--in",
        tmp_path / "in.hl7",
        "--expect",
        f"to.EPR={tmp_path / 'new' / 'epr.hl7'}",
    )
    assert run(workspace, *given).exit_code == 2
    assert run(workspace, *given, "--update").exit_code == 0
    assert as_data(workspace, *given)["tests"][0]["targets"][0]["counts"]["same"] == 2
    captured(
        workspace, "tests/a.yaml", "name: x\nitem: in\nin: in.hl7\nexpect: {to.EPR: {files: link/epr.hl7}}\n"
    )
    captured(workspace, "tests/in.hl7", hl7(1))
    (workspace / "tests" / "link").symlink_to(tmp_path)
    assert run(workspace, "--update").exit_code == 2
    assert not (tmp_path / "epr.hl7").exists()


def test_reports_escape_what_messages_hold_and_say_where_it_differs(workspace: Path, tmp_path: Path) -> None:
    nasty = "<script>alert(1)</script>]]>\x1b[31m\xff"
    captured(tmp_path, "in.hl7", hl7(1).replace("Okafor", nasty).encode("latin-1"))
    captured(tmp_path, "epr.hl7", hl7(1, ward="W-B2"))
    given = ("--item", "in", "--in", tmp_path / "in.hl7", "--expect", f"to.EPR={tmp_path / 'epr.hl7'}")
    html, junit = tmp_path / "report.html", tmp_path / "report.xml"
    result = run(workspace, *given, "--html", html, "--junit", junit)
    assert result.exit_code == 1 and "\x1b" not in result.output
    page = html.read_text("utf-8")
    assert "<script" not in page and "&lt;script&gt;" in page and "Patient Name / Family Name" in page
    assert "http" not in page.replace("http-equiv", "")
    tree = ElementTree.parse(junit)
    (failure,) = tree.iter("failure")
    assert "PID:5.1" in (failure.text or "") and failure.attrib["message"] == "1 differ"
    quiet = run(workspace, *given, "--without-values", "--html", html, "--junit", junit, "--json")
    for text in (quiet.output, html.read_text("utf-8"), junit.read_text("utf-8")):
        assert "alert(" not in text and "Okafor" not in text


def test_what_was_used_is_counted_by_branch_and_what_was_not_is_named(
    workspace: Path, tmp_path: Path
) -> None:
    captured(tmp_path, "in.hl7", hl7(1) + hl7(2, "A01") + hl7(3))
    coverage = as_data(
        workspace, "--item", "in", "--in", tmp_path / "in.hl7", "--other-targets", "not-compared"
    )["coverage"]
    assert [(one["place"], one["times"]) for one in coverage["rules"]] == [
        ("rule#1:when#1", 0), ("rule#2:when#1", 3), ("rule#3:when#1", 1)
    ]  # fmt: skip
    assert coverage["transforms"] == {"Ward": 3}
    assert coverage["items"] == {"in": 3, "Route": 3, "to.EPR": 3, "to.LIS": 1}
    assert coverage["never"] == ["rule main, rule#1 Broken when the ward is BAD"]
