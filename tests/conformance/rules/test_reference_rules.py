"""The rules of shared/reference/iris-examples, imported with all they belong to, on messages whose routes and outputs were
worked out by hand from iris-semantics 6 and 7 (sources and licences, MIT, stand at the top of the files)."""

from __future__ import annotations

from pathlib import Path

import pytest

from hie_runtime.importers.iris.importer import ImportResult, IRISConfigImporter
from hie_runtime.importers.iris.report import Kind, Status
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.transforms.library import TransformLibrary

HERE = Path(__file__).parent / "reference"
DTLS = Path(__file__).parents[1] / "transforms" / "reference"
COMSERVER = [HERE / "01-production-comserver.xml", HERE / "02-rule-comserver.xml", DTLS / "03-dtl-gendercoding.xml",
             DTLS / "04-dtl-switchname.xml", HERE / "05-lookuptable-gendertranslation.xml"]  # fmt: skip
FOUNDATION = [DTLS / "06-export-foundationproduction.xml"]
Sent = list[tuple[str, str]]


def routed(result: ImportResult, rule: str, source: str, message: str, category: str) -> Sent:
    """(target, message) of each send, transforms applied; segments stand in lines."""
    library = TransformLibrary(result.transforms, {}, HERE, result.lookups)
    compiled = compile_rules(
        result.rules[rule], RuleEnvironment(lookups=result.lookups, definitions=result.rules)
    )
    assert compiled.problems == []
    given = HL7Message(message.replace("\n", "\r").encode())
    found: Sent = []
    for send in compiled.route(given, source, category=category).sends:
        made = library.apply_chain(send.transforms, given, {}) if send.transforms else given
        found += [(target, made.raw.decode().replace("\r", "\n")) for target in send.targets]
    return found


@pytest.fixture(scope="module")
def comserver() -> ImportResult:
    return IRISConfigImporter().import_files(COMSERVER)


@pytest.fixture(scope="module")
def foundation() -> ImportResult:
    return IRISConfigImporter().import_files(FOUNDATION)


def test_every_message_goes_to_three_systems_as_it_is_with_a_coded_sex_and_with_names_switched(
    comserver: ImportResult,
) -> None:
    head = "MSH|^~\\&|PAS|KH|HIE||2026||ADT^A01^ADT_A01|1|P|2.5\n"
    message = head + "PID|1||42||MEIER^EVA~HUBER^E||19800101|w\nPV1|1|I\n"
    [name] = comserver.rules
    # 6.1: condition 1 is always true; no return, so all three sends are done; 9: the table has w and W
    assert routed(comserver, name, "any item", message, "2.5") == [
        ("HL7_to_SDA3", message),
        ("HL7_to_Kitchen", head + "PID|1||42||MEIER^EVA~HUBER^E||19800101|2\nPV1|1|I\n"),
        ("HL7_to_Lab", head + "PID|1||42||EVA^MEIER~E^HUBER||19800101|w\nPV1|1|I\n"),
    ]
    assert not [entry for entry in comserver.report.entries if entry.kind in (Kind.RULE, Kind.CONDITION) and entry.status is not Status.CONVERTED]  # fmt: skip


def message(kind: str, receiver: str, facility: str) -> str:
    return f"MSH|^~\\&|ER|H|{receiver}|{facility}|2026||{kind}|7|P|2.3.1\nPID|1||100||LEE^ANN\nORC|NW|1\n"


@pytest.mark.parametrize(
    ("source", "kind", "receiver", "facility", "category", "targets", "why"),
    [
        (
            "From_ER",
            "ORM^O01",
            "PHARMACY",
            "26201",
            "2.3.1",
            ["To_Pharma"],
            "both halves of the condition hold",
        ),
        (
            "From_ER",
            "ORM^O01",
            "PHARMACY^x",
            "262^y",
            "2.3.1",
            ["To_Pharma"],
            "components of MSH-5 and MSH-6",
        ),
        ("From_ER", "ORM^O01", "PHARMACY", "26", "2.3.1", [], "the facility does not start with 262"),
        ("From_ER", "ORM^O01", "pharmacy", "262", "2.3.1", [], "= is case-sensitive"),
        ("From_ER", "ORM^O01", "PHARMACY", "1262", "2.3.1", [], "262 is not at the start"),
        ("From_ER", "ADT^A06", "X", "Y", "2.3.1", ["To_PAS"], "the second rule: any A06"),
        ("From_ER", "ADT^A08", "PHARMACY", "262", "2.3.1", [], "docName is neither"),
        ("From_HIS", "ADT^A06", "X", "Y", "2.3.1", [], "source is another item"),
        ("From_ER", "ADT^A06", "X", "Y", "2.5", [], "docCategory is another"),
    ],
)
def test_orders_for_the_pharmacy_and_changes_to_inpatient_go_where_the_foundation_rule_says(
    foundation: ImportResult, source: str, kind: str, receiver: str, facility: str, category: str, targets: list[str], why: str
) -> None:  # fmt: skip
    sent = routed(foundation, "Demo.FromER", source, message(kind, receiver, facility), category)
    assert [target for target, _ in sent] == targets, why
