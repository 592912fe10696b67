"""A message checked against its version and a site's category, and its codes in words."""

from __future__ import annotations

import pytest

from hie_runtime.messages.hl7.code_meanings import MEANINGS
from hie_runtime.messages.hl7.code_tables import meaning_of, table_of
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import VERSIONS
from hie_runtime.messages.hl7.schema_categories import install
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.messages.hl7.validate import Severity, validate

GOOD = (
    b"MSH|^~\\&|PAS|RGH|HIE|RGH|20260101120000||ADT^A08^ADT_A01|M1|P|2.5\rEVN|A08|202601011200\r"
    b"PID|1||9434765919^^^NHS^NH||SMITH^ANNA||19700102|F\rPV1|1|I|W3^B2^1\r"
)


def wrong(raw: bytes, category: str = "") -> dict[str, tuple[Severity, str]]:
    return {one.path: (one.severity, one.text) for one in validate(HL7Message(raw), category)}


def test_a_message_as_its_version_says_has_nothing_wrong() -> None:
    assert wrong(GOOD) == {}


@pytest.mark.parametrize(
    ("old", "new", "path", "severity", "text"),
    [
        (b"EVN|A08|202601011200\r", b"", "PV1", Severity.ERROR, "EVN is missing in ADT_A01"),
        (b"PV1|1", b"OBX|1|ZZ|||||||||F\rPV1|1", "OBX:2", Severity.ERROR, "not in table 0125"),
        (b"SMITH^ANNA", b"", "PID:5", Severity.ERROR, "Patient Name is required and empty"),
        (b"19700102", b"19701302", "PID:7", Severity.ERROR, "is not a date and time"),
        (
            b"|F\r",
            b"|Q\r",
            "PID:8",
            Severity.WARNING,
            "'Q' is not in table 0001 Administrative Sex (A, F, M,",
        ),
        (b"|F\r", b"|F|||||0113^NOPE^PH\r", "PID:13(1).2", Severity.ERROR, "'NOPE' is not in table 0201"),
        (b"|F\r", b"|F~M\r", "PID:8", Severity.ERROR, "may not repeat, it is there 2 times"),
        (b"PID|1|", b"PID|one|", "PID:1", Severity.ERROR, "is not a whole number"),
        (b"PV1|1|", b"ZPI|1\rPV1|1|", "ZPI", Severity.WARNING, "not in ADT_A01"),
        (b"A08|2026", b"A08||||||||||x|2026", "EVN:11", Severity.WARNING, "EVN has 7 fields in 2.5"),
        (b"ADT^A08^ADT_A01", b"ABC^X99", "MSH:9", Severity.WARNING, "has no structure in 2.5"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(old, new, path, severity, text) -> None:
    assert old in GOOD
    found = wrong(GOOD.replace(old, new))
    assert found[path][0] is severity
    assert text in found[path][1]


def test_numbers_are_checked_by_the_type_the_observation_declares_and_null_is_a_value() -> None:
    oru = GOOD.replace(b"ADT^A08^ADT_A01", b"ORU^R01^ORU_R01").replace(b"EVN|A08|202601011200\r", b"")
    oru += b"OBR|1||L1|K^Potassium\rOBX|1|NM|K^Potassium||7,1|mmol/L|||||F\rOBX|2|ST|N||7,1||||||F\r"
    assert list(wrong(oru)) == ["OBX:5(1)"]
    assert wrong(GOOD.replace(b"|19700102|", b'|""|')) == {}


def test_a_category_of_the_site_brings_its_own_tables_and_lengths() -> None:
    ward = {"description": "Ward", "type": "ID", "table": "Wards", "length": 4, "required": "R"}
    install("test", [
        SchemaCategory.model_validate({
            "name": "Site",
            "base": "2.5",
            "segments": {"ZWD": {"fields": {1: ward}}},
            "structures": {"ADT_A01": {"definition": "base:MSH base:EVN base:PID base:PV1 [ZWD]"}},
            "message_types": {"ADT_A08": {"structure": "ADT_A01"}},
            "code_tables": {"Wards": {"description": "Wards", "values": {"W1": "Beech"}}, "0001": {"values": {"F": "Frau"}}},
        })
    ])  # fmt: skip
    try:
        assert wrong(GOOD + b"ZWD|W1\r", "Site") == {}
        found = wrong(GOOD + b"ZWD|Lime Ward\r", "Site")["ZWD:1"]
        assert found == (Severity.ERROR, "Ward: 'Lime Ward' is not in table Wards Wards (W1)")
        texts = [one.text for one in validate(HL7Message(GOOD + b"ZWD|Lime Ward\r"), "Site")]
        assert "Ward has 9 characters, 4 are allowed" in texts
        assert wrong(GOOD + b"ZWD|\r", "Site")["ZWD:1"][1] == "Ward is required and empty"
        assert (meaning_of("Site", "Wards", "W1"), meaning_of("Site", "HL70001", "F")) == ("Beech", "Frau")
    finally:
        install("test", [])


def test_codes_mean_the_same_in_every_version_that_has_them() -> None:
    for version in VERSIONS:
        assert meaning_of(version, "HL70004", "I") == "Inpatient"
        table = table_of(version, "HL70004")
        assert table is not None and table.values["E"] == "Emergency"
    assert meaning_of("2.5", "HL70078", "<") == "Below the scale"
    assert meaning_of("2.5", "HL70001", "Q") == ""
    assert table_of("2.5", "HL79999") is None
    for number, text in MEANINGS.items():
        codes = [one.partition("=") for one in text.split("; ")]
        assert all(code and meaning for code, _, meaning in codes), number
        assert len({code for code, _, _ in codes}) == len(codes), number
