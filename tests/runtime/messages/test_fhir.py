"""FHIR: resources as messages, validation that does refuse, and HL7 v2 as bundles whose facts were worked out by hand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.errors import FHIRError, HL7Error, PathError
from hie_runtime.messages.fhir.message import FHIRMessage
from hie_runtime.messages.fhir.v2.convert import hl7_to_fhir, unmapped
from hie_runtime.messages.fhir.v2.datatypes import Times, decimal
from hie_runtime.messages.fhir.validate import validate
from hie_runtime.messages.hl7.reader import HL7Message

SAMPLES = sorted((Path(__file__).parent / "v2_samples").glob("*.hl7"))
LONDON = ZoneInfo("Europe/London")


def v2(name: str) -> HL7Message:
    path = next(path for path in SAMPLES if path.stem == name)
    return HL7Message(path.read_bytes().replace(b"\n", b"\r"))


def bundle(name: str) -> FHIRMessage:
    return FHIRMessage(hl7_to_fhir(v2(name), LONDON))


def of(message: FHIRMessage, kind: str) -> list[dict[str, Any]]:
    return [
        one["resource"] for one in json.loads(message.raw)["entry"] if one["resource"]["resourceType"] == kind
    ]


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_every_sample_gives_a_valid_bundle_and_the_same_each_time(name: str) -> None:
    made = bundle(name)
    assert made.issues("R4") == []
    assert bundle(name).raw == made.raw
    assert unmapped(v2(name)) == []
    ids = [one["resource"]["id"] for one in json.loads(made.raw)["entry"]]
    assert len(set(ids)) == len(ids)


def test_there_are_samples_of_twenty_message_types() -> None:
    assert len({v2(path.stem).type_name for path in SAMPLES}) >= 15
    assert len({(v2(path.stem).message_type, v2(path.stem).trigger_event) for path in SAMPLES}) >= 20


FACTS = [
    ("ADT_A01", "identifier.value", "C0001"),
    ("ADT_A01", "timestamp", "2026-03-01T10:15:00+00:00"),
    ("ADT_A01", "entry.resource.ofType(MessageHeader).eventCoding.code", "A01"),
    ("ADT_A01", "entry.resource.ofType(MessageHeader).source.endpoint", "urn:oid:2.16.840.1.113883.2.1.8.1.5.999"),
    ("ADT_A01", "entry.resource.ofType(Patient).identifier[1].system", "urn:oid:2.16.840.1.113883.2.1.4.1"),
    ("ADT_A01", "entry.resource.ofType(Patient).identifier[1].value", "9434765919"),
    ("ADT_A01", "entry.resource.ofType(Patient).identifier[1].type.coding.code", "NH"),
    ("ADT_A01", "entry.resource.ofType(Patient).name[0].given[1]", "Mary"),
    ("ADT_A01", "entry.resource.ofType(Patient).name[1].use", "maiden"),
    ("ADT_A01", "entry.resource.ofType(Patient).gender", "female"),
    ("ADT_A01", "entry.resource.ofType(Patient).birthDate", "1962-02-14"),
    ("ADT_A01", "entry.resource.ofType(Patient).address.postalCode", "EX1 1AA"),
    ("ADT_A01", "entry.resource.ofType(Patient).telecom[1].use", "mobile"),
    ("ADT_A01", "entry.resource.ofType(Patient).maritalStatus.coding[0].code", "M"),
    ("ADT_A01", "entry.resource.ofType(Patient).communication.language.coding.system", "urn:ietf:bcp:47"),
    ("ADT_A01", "entry.resource.ofType(Patient).deceasedBoolean", "false"),
    ("ADT_A01", "entry.resource.ofType(Encounter).status", "in-progress"),
    ("ADT_A01", "entry.resource.ofType(Encounter).class.code", "IMP"),
    ("ADT_A01", "entry.resource.ofType(Encounter).period.start", "2026-03-01T09:45:00+00:00"),
    ("ADT_A01", "entry.resource.ofType(Encounter).reasonCode.coding.code", "CP"),
    ("ADT_A01", "entry.resource.ofType(AllergyIntolerance)[0].reaction.severity", "severe"),
    ("ADT_A01", "entry.resource.ofType(AllergyIntolerance)[1].criticality", "low"),
    ("ADT_A01", "entry.resource.ofType(Condition).code.coding.system", "http://hl7.org/fhir/sid/icd-10"),
    ("ADT_A01", "entry.resource.ofType(Coverage).class[0].value", "GRP42"),
    ("ADT_A01", "entry.resource.ofType(RelatedPerson).name.given", "Samuel"),
    ("ADT_A02", "entry.resource.ofType(Encounter).location.status", "active"),
    ("ADT_A03", "entry.resource.ofType(Encounter).status", "finished"),
    ("ADT_A03", "entry.resource.ofType(Encounter).period.end", "2026-03-05T12:00:00+00:00"),
    ("ADT_A04", "entry.resource.ofType(Encounter).class.code", "EMER"),
    ("ADT_A05", "entry.resource.ofType(Encounter).status", "planned"),
    ("ADT_A05", "entry.resource.ofType(Encounter).period.start", "2026-04-20T08:00:00+01:00"),
    ("ADT_A07", "entry.resource.ofType(Encounter).class.code", "AMB"),
    ("ADT_A08", "entry.resource.ofType(Patient).birthDate", "1950"),
    ("ADT_A08", "entry.resource.ofType(Patient).multipleBirthInteger", "2"),
    ("ADT_A08", "entry.resource.ofType(Patient).deceasedDateTime", "2026-02-28T04:30:00+00:00"),
    ("ADT_A08", "entry.resource.ofType(Encounter).class.system", "http://terminology.hl7.org/CodeSystem/v2-0004"),
    ("ADT_A08", "entry.resource.ofType(Encounter).status", "unknown"),
    ("ADT_A11", "entry.resource.ofType(Encounter).status", "cancelled"),
    ("ADT_A13", "entry.resource.ofType(Encounter).status", "in-progress"),
    ("ADT_A28", "entry.resource.ofType(Patient).telecom[0].system", "email"),
    ("ADT_A28", "entry.resource.ofType(Patient).name.given", "Lucía"),
    ("ADT_A28", "entry.resource.ofType(Patient).birthDate", "2026-02-28"),
    ("ADT_A28", "entry.resource.ofType(Encounter).id", ""),
    ("ADT_A31", "entry.resource.ofType(Patient).maritalStatus.coding.code", "UNK"),
    ("ADT_A40", "entry.resource.ofType(Patient).link.type", "replaces"),
    ("ORU_R01", "entry.resource.ofType(DiagnosticReport).status", "final"),
    ("ORU_R01", "entry.resource.ofType(DiagnosticReport).issued", "2026-03-01T11:15:00+00:00"),
    ("ORU_R01", "entry.resource.ofType(DiagnosticReport).code.coding[1].display", "U&E"),
    ("ORU_R01", "entry.resource.ofType(ServiceRequest).priority", "stat"),
    ("ORU_R01", "entry.resource.ofType(ServiceRequest).status", "completed"),
    ("ORU_R01", "entry.resource.ofType(Specimen).collection.collectedDateTime", "2026-03-01T10:05:00+00:00"),
    ("ORM_O01", "entry.resource.ofType(ServiceRequest).status", "active"),
    ("ORM_O01", "entry.resource.ofType(ServiceRequest).reasonCode.coding.code", "R05"),
    ("OML_O21", "entry.resource.ofType(ServiceRequest).priority", "asap"),
    ("OML_O21", "entry.resource.ofType(ServiceRequest).occurrenceDateTime", "2026-03-01T14:00:00+00:00"),
    ("SIU_S12", "entry.resource.ofType(Appointment).start", "2026-04-10T09:30:00+01:00"),
    ("SIU_S12", "entry.resource.ofType(Appointment).status", "booked"),
    ("SIU_S12", "entry.resource.ofType(Appointment).comment", "Bring glasses"),
    ("SIU_S14", "entry.resource.ofType(Appointment).status", "booked"),
    ("SIU_S15", "entry.resource.ofType(Appointment).status", "cancelled"),
    ("SIU_S26", "entry.resource.ofType(Appointment).status", "noshow"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "path", "value"), FACTS)
def test_what_the_mappings_say(name: str, path: str, value: str) -> None:
    assert bundle(name).get_field(path) == value


def test_values_of_results_are_of_the_type_they_were_sent_as() -> None:
    found = of(bundle("ORU_R01"), "Observation")
    values = [{key: value for key, value in one.items() if key.startswith("value")} for one in found]
    assert values[0] == {"valueQuantity": {"value": 139, "unit": "mmol/L", "system": "http://unitsofmeasure.org", "code": "mmol/L"}}  # fmt: skip
    assert b'"value":7.10,' in bundle("ORU_R01").raw  # digits are not lost
    assert values[2] == {"valueQuantity": {"value": 500, "unit": "umol/L", "comparator": ">"}}
    assert values[3]["valueCodeableConcept"]["coding"][0]["code"] == "112144000"
    assert values[4] == {"valueString": "Repeat & confirm"}
    assert values[5:8] == [{"valueDateTime": "2026-02-01"}, {"valueTime": "09:30:00"}, {"valueString": "haemolysed"}]  # fmt: skip
    assert values[8]["valueRange"]["high"]["value"] == 5
    assert values[9]["valueRatio"]["denominator"] == {"value": 64}
    assert values[10] == {}  # the attachment is a document, which the observation is derived from
    assert of(bundle("ORU_R01"), "DocumentReference")[0]["content"][0]["attachment"]["contentType"] == "application/pdf"  # fmt: skip
    assert values[11] == {"valueString": "Line one\nLine two"}
    assert [one["status"] for one in found[:5]] == ["final", "corrected", "final", "final", "preliminary"]
    assert found[1]["note"] == [{"text": "Telephoned to ward\nby Ann"}]


def test_a_merge_links_both_patients_and_orders_are_one_each() -> None:
    kept, gone = of(bundle("ADT_A40"), "Patient")
    assert gone["active"] is False
    assert gone["link"][0]["type"] == "replaced-by"
    assert gone["identifier"][0]["value"] == "900777"
    assert kept["link"][0]["other"]["reference"] == f"urn:uuid:{gone['id']}"
    assert [one["status"] for one in of(bundle("ORM_O01"), "ServiceRequest")] == ["active", "revoked"]
    assert len(of(bundle("ADT_A06"), "Patient")) == 1  # MRG names an account only


@pytest.mark.parametrize(
    ("text", "said"),
    [("MSH|^~\\&|A|B|C|D|2026||ACK^A01|1|P|2.5\rMSA|AA|1\r", "ACK_A01: there are mappings for ADT, ORM, OML, OMG, ORU, SIU"),
     ("MSH|^~\\&|A|B|C|D|2026||SIU^S12|1|P|2.5\rSCH|1\r", "an appointment needs somebody who takes part")],
)  # fmt: skip
def test_what_has_no_mapping_is_refused(text: str, said: str) -> None:
    with pytest.raises(FHIRError) as caught:
        hl7_to_fhir(HL7Message(text.encode()))
    assert said in str(caught.value)


GOOD: dict[str, Any] = {
    "resourceType": "Patient", "id": "p1", "gender": "male", "birthDate": "1970-01-01", "name": [{"family": "S"}],
    "_birthDate": {"extension": [{"url": "http://x", "valueCode": "a"}]},
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "issue"),
    [
        ({"gender": "M"}, "Patient.gender: code is none of those required: female, male, other, unknown"),
        ({"birthDate": "01/02/1970"}, "Patient.birthDate: is not written as a date is"),
        ({"birthDate": 1970}, "Patient.birthDate: is no date"),
        ({"nam": []}, "Patient.nam: Patient has no such element"),
        ({"name": {"family": "S"}}, "Patient.name: is no list; one is expected"),
        ({"name": []}, "Patient.name: is an empty list"),
        ({"gender": ["male"]}, "Patient.gender: is a list; one value is expected"),
        ({"active": "true"}, "Patient.active: is no boolean"),
        ({"name": [{"family": ""}]}, "Patient.name[0].family: is empty"),
        ({"name": [{}]}, "Patient.name[0]: is empty"),
        ({"deceasedBoolean": False, "deceasedDateTime": "2020"}, "Patient.deceasedDateTime: deceasedBoolean is there too; only one of them is allowed"),
        ({"multipleBirthInteger": "2"}, "Patient.multipleBirthInteger: is no integer"),
        ({"link": [{"type": "refer"}]}, "Patient.link[0]: other is missing; at least 1 is required"),
        ({"generalPractitioner": [{"reference": "Location/1"}]}, "Patient.generalPractitioner[0]: points at a Location; allowed are Organization, Practitioner, PractitionerRole"),
        ({"_name": {"id": "x"}}, "Patient._name: only primitive elements have one with _ in front"),
        ({"resourceType": "Pation"}, "resource: resourceType is no resource of FHIR 4.0.1"),
        ({"id": "not an id"}, "Patient.id: is not written as a id is"),
    ],
)  # fmt: skip
def test_validation_refuses_what_is_wrong(change: dict[str, Any], issue: str) -> None:
    assert validate(GOOD) == []
    assert [str(one) for one in validate({**GOOD, **change})] == [issue]


def test_bundles_and_releases_are_told_apart() -> None:
    patient = {"fullUrl": "urn:uuid:6161c1d7-7c7b-5009-84f9-37a72d670163", "resource": GOOD}
    assert [str(one) for one in validate({"resourceType": "Bundle", "type": "message", "entry": [patient]})] == ["Bundle: a message begins with a MessageHeader (bdl-12)"]  # fmt: skip
    twice = validate({"resourceType": "Bundle", "type": "collection", "entry": [patient, patient]})
    assert [str(one) for one in twice] == ["Bundle: a fullUrl is there twice (bdl-7)"]
    observed = {"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "subject": {"reference": "urn:uuid:6161c1d7-7c7b-5009-84f9-37a72d670160"}}  # fmt: skip
    (lost,) = validate({"resourceType": "Bundle", "type": "collection", "entry": [patient, {"resource": observed}]})  # fmt: skip
    assert str(lost) == "Bundle.entry[1].resource.subject: points at nothing in the bundle"
    # an Encounter's class is one code in R4 and a list of concepts in R5
    visit = {"resourceType": "Encounter", "status": "planned", "class": {"code": "IMP"}}
    assert validate(visit, "R4") == []
    assert validate(visit, "R4B") == []
    assert validate(visit, "R5") != []


def test_paths_walk_as_fhirpath_does() -> None:
    message = FHIRMessage(json.dumps(GOOD).encode())
    assert message.resource_type == "Patient"
    assert message.get_field("Patient.name.family") == message.get_field("name[0].family") == "S"
    assert message.get_field("/name/0/family") == "S"
    assert message.get_field("name[1].family") == message.get_field("nothing") == ""
    assert message.get_fields("name") == ['{"family":"S"}']
    with pytest.raises(PathError, match=r"'where\(x\)' is none of a name"):
        message.get_field("name.where(x)")


def test_numbers_and_times_keep_what_they_say() -> None:
    assert [decimal(text) for text in ("007", "+7.", ".50", "-0.0", "1e3", "", ".")] == ["7", "7", "0.50", "-0.0", None, None, None]  # fmt: skip
    times = Times(LONDON)
    assert times.date_time("20260701") == "2026-07-01"
    assert times.date_time("202607011205") == "2026-07-01T12:05:00+01:00"
    assert times.date_time("20260701120530.25-0500") == "2026-07-01T12:05:30.25-05:00"
    assert times.date_time("2026070112") == "2026-07-01"  # FHIR has no hour without minutes
    assert times.date_time("20261332") is None
    assert times.instant("20260701") is None


texts = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=30)
fields = st.lists(st.one_of(st.sampled_from(["", '""', "A^B^L", "20260101", "1^^^X&1.2&ISO^MR", "NM", "F", "~~", "^&^"]), texts), max_size=20)  # fmt: skip
lines = st.builds(lambda name, parts: "|".join([name, *parts]), st.sampled_from(["PID", "PD1", "NK1", "PV1", "PV2", "AL1", "DG1", "IN1", "MRG", "ORC", "OBR", "OBX", "NTE", "SPM", "SCH", "AIS", "AIG", "AIL", "AIP", "TQ1", "ZZZ"]), fields)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["ADT^A01", "ORU^R01", "ORM^O01", "SIU^S12", "ADT^A40"]), st.lists(lines, max_size=10))
def test_any_message_gives_a_valid_bundle_or_a_clear_refusal(kind: str, body: list[str]) -> None:
    text = "\r".join([f"MSH|^~\\&|A|B|C|D|20260301101500||{kind}|1|P|2.5", *body, ""])
    try:
        made = hl7_to_fhir(HL7Message(text.encode("utf-8")), LONDON)
    except (FHIRError, HL7Error):
        return
    assert [str(one) for one in FHIRMessage(made).issues("R4")] == []


def test_the_example_of_the_page_runs() -> None:
    page = (Path(__file__).parents[3] / "docs" / "fhir.md").read_text()
    space: dict[str, Any] = {}
    exec(re.search(r"```python\n(.*?)```", page, re.S)[1], space)  # our own page
    body = bundle("ORU_R01").raw
    assert space["process"](body, {}) == [("to.Server", body)]
    assert space["process"](b'{"resourceType": "Patient", "x": 1}', {})[0][0] == "Review"
