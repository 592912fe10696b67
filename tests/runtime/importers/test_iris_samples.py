"""The samples import as the report says, and the command does what an analyst expects of it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_runtime.config.workspace import load_workspace
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, RuleError, compile_rules
from hie_runtime.transforms.library import TransformLibrary

SAMPLES = Path(__file__).parents[3] / "samples" / "iris"
ACUTE = [SAMPLES / "acute-deployment.xml", *sorted(SAMPLES.glob("StAidan*.cls"))]
EXAMPLES = SAMPLES.parents[2] / "shared" / "reference" / "iris-examples"


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def test_the_acute_hospital_is_reported_as_it_is() -> None:
    report = IRISConfigImporter().import_files(ACUTE).report
    found = {
        status: Counter((entry.kind.value, entry.name) for entry in report.entries if entry.status is status)
        for status in (Status.SUPPLY, Status.PROBLEM, Status.KEPT)
    }
    assert set(found[Status.SUPPLY]) == {
        ("class", "StAidan.Util"),
        ("setting", "SSLConfig"),
        ("setting", "Credentials"),
        ("default", "sender"),  # Ens.Alert is an email operation: who its mails come from
        ("condition", "IsTestPatient(HL7.{PID:PatientIdentifierList(1).ID})"),
    }
    assert set(found[Status.PROBLEM]) == {("target", "To Theatre"), ("step", "assign target.{PV1:7.2}")}
    (alert,) = [entry for entry in report.entries if (entry.kind, entry.name) == (Kind.ITEM, "Ens.Alert")]
    assert alert.status is Status.CONVERTED
    letters = {entry.kind.value: entry.status for entry in report.entries if "DischargeLetters" in entry.name}
    assert letters == {"process": Status.CONVERTED}
    assert ("item", "Discharge Letters") not in found[Status.KEPT]
    assert found[Status.KEPT]["class", "StAidan.Acute.Production"] == 1  # its OnStart
    (schema,) = [entry for entry in report.entries if entry.kind is Kind.SCHEMA]
    assert (schema.name, schema.status) == ("StAidan", Status.CONVERTED)
    assert found[Status.KEPT]["step", "code"] == 2


def test_results_with_a_critical_value_raise_an_alert_and_reach_the_epr() -> None:
    result = IRISConfigImporter().import_files(ACUTE)
    rules = compile_rules(result.rules["StAidan.Acute.ResultRules"], RuleEnvironment())
    message = HL7Message(
        b"MSH|^~\\&|LIMS|PATH|EPR|STA|20260601||ORU^R01|7-1|P|2.3.1\rPID|1||4711\rOBR|1\r"
        b"OBX|1|NM|K||4.1|||N\rOBX|2|NM|NA||171|||HH\r"
    )
    sends = rules.route(message, "From Pathology", category="2.3.1").sends
    assert [(send.targets, send.transforms) for send in sends] == [
        (("Ens.Alert",), ()),
        (("To EPR",), ("StAidan.Acute.Results",)),
    ]


def test_admissions_stop_at_the_function_only_iris_has() -> None:
    result = IRISConfigImporter().import_files(ACUTE)
    rules = compile_rules(result.rules["StAidan.Acute.AdtRules"], RuleEnvironment(lookups=result.lookups))
    message = HL7Message(
        b"MSH|^~\\&|PAS|STA|EPR|STA|2026||ADT^A01|1|P|2.4\rPID|1||4711||BERRY^ANN||1990|F\rPV1|1|I|MAT1^B1^3\r"
    )
    with pytest.raises(RuleError, match="IsTestPatient"):
        rules.route(message, "From PAS", category="2.4")
    library = TransformLibrary.from_workspace(result.transforms, SAMPLES, result.lookups)
    assert any("Consultant" in str(problem) for problem in library.problems("StAidan.Acute.WardCodes"))


def test_the_command_writes_one_workspace_and_both_reports(tmp_path: Path) -> None:
    out = tmp_path / "ws"
    code, shown = run("import", *ACUTE, "-o", out, "--report", tmp_path / "r.json")
    assert code == 0
    assert "to supply  acute-deployment.xml:53 item \"To EPR\" setting SSLConfig: = 'EPR-TLS'" in shown
    report = ImportReport.model_validate_json((out / "import-report.json").read_text(encoding="utf-8"))
    assert report == ImportReport.model_validate_json((tmp_path / "r.json").read_text(encoding="utf-8"))
    coverage = json.loads((out / "import-report.json").read_text(encoding="utf-8"))["coverage"]
    assert (coverage["item"]["total"], coverage["rule"]["total"]) == (12, 6)
    assert "IRIS import: StAidan.Acute.Production" in (out / "import-report.html").read_text(encoding="utf-8")
    workspace = load_workspace(out)
    assert (len(workspace.production.items), set(workspace.lookups)) == (12, {"WardCodes", "WardSpecialty"})
    assert workspace.schemas["StAidan"].segments["ZWD"].fields[1].description == "Bed manager"
    assert (out / "schemas" / "StAidan.yaml").exists()
    assert run("import", *ACUTE, "-o", out)[0] == 2  # not empty
    assert run("import", *ACUTE, "-o", out, "--force")[0] == 0


def test_the_command_picks_a_production_and_refuses_what_is_not_there(tmp_path: Path) -> None:
    files = sorted(SAMPLES.glob("*.xml"))
    code, shown = run(
        "import", *files, "-o", tmp_path / "one", "--production", "Pharmacy.Production", "--json"
    )
    assert code == 0
    notes = [entry for entry in json.loads(shown)["entries"] if entry["kind"] == Kind.PRODUCTION]
    assert [(entry["name"], entry["status"]) for entry in notes] == [
        ("Pharmacy.Production", "converted"),
        ("StAidan.Acute.Production", "noted"),
        ("Riverside.Radiology.Production", "noted"),
    ]
    assert load_workspace(tmp_path / "one").rules == {}
    result = CliRunner().invoke(
        app, ["import", str(files[0]), "-o", str(tmp_path / "x"), "--production", "No"]
    )
    assert "there are: StAidan.Acute.Production" in str(result.exception)
    (tmp_path / "page.xml").write_text("<html/>")
    code, _ = run("import", tmp_path / "page.xml", "-o", tmp_path / "nothing")
    assert (code, (tmp_path / "nothing").exists()) == (1, False)


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the reference files lie beside the project")
def test_the_reference_files_become_two_workspaces_that_check(tmp_path: Path) -> None:
    code, _ = run("import", *sorted(EXAMPLES.glob("*.xml")), "-o", tmp_path / "ws")
    assert code == 0
    code, shown = run("check", tmp_path / "ws")
    # both send to a FHIR server whose address IRIS keeps elsewhere: it is to be supplied before they start
    assert (code, shown.count("1 error,"), shown.count("adapter.url: is needed")) == (1, 2, 2)


WHOLE = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.[xc]*")) if path.suffix != ".md"]
BITS = [
    "",
    "\n}\n",
    "]]>",
    "]]]]><![CDATA[>",
    "<rule/>",
    "<Item/>",
    "<if/>",
    "²",
    "((",
    '"',
    "<x>",
    "\x00",
    "💥",
    "9" * 5000,
    "..",
]


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_damaged_files_are_read_or_reported_and_can_be_written(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    text = data.draw(st.sampled_from(WHOLE))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.integers(0, 60))
        text = text[:start] + data.draw(st.sampled_from(BITS)) + text[end:]
    folder = tmp_path_factory.mktemp("damaged")
    (folder / "damaged.xml").write_text(text, encoding="utf-8")
    result = IRISConfigImporter().import_files([folder / "damaged.xml"])
    assert result.report.entries
    write(result, folder / "deep" / "ws")
    assert {path.name for path in folder.iterdir()} == {"damaged.xml", "deep"}
