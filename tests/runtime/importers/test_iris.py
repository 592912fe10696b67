"""Every file form comes in, everything in it is accounted for, and hostile files are refused."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from iris_counting import count_files
from lxml import etree

from hie_runtime.config.problems import errors_in
from hie_runtime.config.workspace import load_workspace
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.xmltext import IRISFileError, parse_xml
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, RuleError, compile_rules
from hie_runtime.transforms.library import TransformLibrary

ROOT = Path(__file__).parents[3]
SAMPLES = sorted((ROOT / "samples" / "iris").glob("*.*"))
EXAMPLES = sorted((ROOT.parent / "shared" / "reference" / "iris-examples").glob("*.xml"))
SAMPLES = [path for path in SAMPLES if path.suffix in (".xml", ".cls")]


@pytest.mark.parametrize("paths", [SAMPLES, EXAMPLES], ids=["samples", "reference"])
def test_every_item_setting_rule_condition_target_and_step_is_in_the_report(paths: list[Path]) -> None:
    if not paths and paths is EXAMPLES:
        pytest.skip("the examples of the reference do not lie beside this tree")
    report = IRISConfigImporter().import_files(paths).report
    reported = Counter(entry.kind for entry in report.entries if entry.line)
    expected = count_files(paths)
    assert sum(expected.values()) > 50
    for kind, count in expected.items():
        assert reported[kind] == count, kind


def test_a_deployment_export_becomes_a_workspace_that_checks(tmp_path: Path) -> None:
    result = IRISConfigImporter().import_files([ROOT / "samples/iris/radiology-deployment.xml"])
    service = result.production.item("From OrderComms")
    assert service is not None
    # system default settings fill what the production leaves out
    assert service.settings.adapter["port"] == 6660
    ris = result.production.item("To RIS")
    assert ris is not None
    assert ris.settings.adapter["stay_connected"] == 60
    assert ris.settings.host["separators"] == "|^~\\&"
    assert result.production.shutdown_timeout == 60
    statuses = {(entry.kind, entry.name): entry.status for entry in result.report.entries}
    assert statuses[Kind.SETTING, "SSLConfig"] is Status.SUPPLY
    assert statuses[Kind.CONDITION, "IsResearchConsent(HL7.{PIDgrp.PID:3.1})"] is Status.SUPPLY
    assert statuses[Kind.STEP, "code"] is Status.KEPT
    write(result, tmp_path)
    loaded = load_workspace(tmp_path)
    assert [problem.code for problem in errors_in(loaded.problems)] == ["missing-tls"]
    assert loaded.rules == result.rules
    assert loaded.transforms == result.transforms
    assert loaded.lookups == {"Modality": {"CTHEAD": "CT", "MRKNEE": "MR"}}


def test_an_imported_rule_routes_and_an_unknown_function_never_counts_as_true() -> None:
    result = IRISConfigImporter().import_files([ROOT / "samples/iris/radiology-deployment.xml"])
    rules = compile_rules(result.rules["Riverside.Radiology.Routing"], RuleEnvironment())

    def order(receiver: str) -> HL7Message:
        return HL7Message(
            f"MSH|^~\\&|OC|RGH|{receiver}|RGH|2026||ORM^O01|1|P|2.3.1\rPID|1||77\rORC|NW|1\rOBR|1|||CTHEAD\r".encode()
        )

    routing = rules.route(order("RIS"), "From OrderComms", category="2.3.1")
    assert [(send.targets, send.transforms) for send in routing.sends] == [
        (("To RIS",), ("Riverside.Radiology.ModalityCodes",))
    ]
    with pytest.raises(RuleError, match="IsResearchConsent is not known"):
        rules.route(order("PAS"), "From OrderComms", category="2.3.1")
    assert rules.route(order("RIS"), "elsewhere", category="2.3.1").sends == []


@pytest.mark.skipif(not EXAMPLES, reason="the reference files lie beside the project")
def test_the_reference_transforms_give_what_the_semantics_say() -> None:
    result = IRISConfigImporter().import_files(EXAMPLES)
    one = next(made for made in result.productions if made.production.name == "Demo.ComServer.Production")
    library = TransformLibrary.from_workspace(one.transforms, ROOT, one.lookups)
    message = HL7Message(
        b"MSH|^~\\&|A|B|C|D|2026||ADT^A01^ADT_A01|1|P|2.5\rPID|1||7||MUSTER^ERIKA~MEIER^E||1970|w\r"
    )
    coded = library.get("Demo.ComServer.DTL.GenderCoding").apply(message)
    assert coded.get_field("PID:8") == "2"
    switched = library.get("Demo.ComServer.DTL.SwitchName").apply(message)
    assert switched.get_field("PID:5") == "ERIKA^MUSTER"
    assert switched.get_field("PID:5(2)") == "E^MEIER"


def test_empty_doubled_and_misplaced_settings_are_noted() -> None:
    result = IRISConfigImporter().import_files([ROOT / "samples/iris/pharmacy-production.xml"])
    service = result.production.item("From Wards")
    assert service is not None
    assert service.settings.host["target_config_names"] == ["Dispensing Robot"]
    assert service.settings.host["inactivity_timeout"] == 300
    assert service.settings.adapter["AckMode"] == "App"
    texts = {entry.name: entry.text for entry in result.report.entries if entry.status is Status.NOTED}
    assert "belongs to the other" in texts["AckMode"]
    assert "set twice" in texts["TargetConfigNames"]
    robot = result.production.item("Dispensing Robot")
    assert robot is not None
    assert robot.class_name == "Pharmacy.Robot.Operation"
    assert robot.settings.host == {"RobotID": "R2"}
    assert (robot.model_extra or {})["iris"]["settings"] == [["Host", "RobotID", "R2"]]


def test_class_text_crlf_utf16_and_zips_come_in(tmp_path: Path) -> None:
    text = (ROOT / "samples/iris/Outpatients.Production.cls").read_text()
    (tmp_path / "crlf.cls").write_bytes(text.replace("\n", "\r\n").encode())
    (tmp_path / "wide.cls").write_bytes(text.replace("Outpatients", "Wide").encode("utf-16"))
    with zipfile.ZipFile(tmp_path / "zipped.zip", "w") as archive:
        archive.writestr("src/Zipped.cls", text.replace("Outpatients", "Zipped"))
        archive.writestr("../escape.xml", "<Production Name='Escaped'/>")
    result = IRISConfigImporter().import_files(sorted(tmp_path.iterdir()))
    assert [one.production.name for one in result.productions] == [
        "Outpatients.Production", "Wide.Production", "Zipped.Production", "Escaped",
    ]  # fmt: skip
    assert {len(one.production.items) for one in result.productions} == {3, 0}


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE a [<!ENTITY x "y">]><Production Name="&x;"/>',
        b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Production>&b;</Production>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Production Name="x">&x;</Production>',
        b"<a>" * 100_000,
        b"<Production",
        b"",
    ],
)
def test_hostile_and_broken_xml_is_refused(content: bytes) -> None:
    with pytest.raises(IRISFileError):
        parse_xml(content)


@given(
    st.one_of(
        st.text(max_size=200),
        st.from_regex(r"<(Production|Export|transform)[^<]{0,40}>.{0,80}", fullmatch=True),
    )
)
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_or_reported(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in ("any.xml", "any.cls"):
        (folder / name).write_text(text, encoding="utf-8", errors="replace")
    result = IRISConfigImporter().import_files([folder / "any.xml", folder / "any.cls"])
    assert isinstance(etree.fromstring(b"<a/>"), etree._Element)
    assert result.report is not None


def test_the_written_report_reads_well_and_escapes(tmp_path: Path) -> None:
    report = ImportReport(productions=["<b>"])
    report.add(Kind.ITEM, Status.PROBLEM, "<script>", text="a & b")
    page = report.to_html()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert ImportReport.model_validate_json(report.to_json()) == report
