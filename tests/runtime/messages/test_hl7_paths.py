import pytest
from hypothesis import given, settings

from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.paths import (
    ALL,
    COUNT,
    compile_bytes_path,
    compile_bytes_paths,
    compile_path,
    parse_path,
)
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import (
    VERSIONS,
    component_names,
    components,
    field_names,
    fields,
    known_version,
    resolve_names,
    segment_names,
    subcomponents,
    type_components,
)
from hie_runtime.messages.hl7.select import select

from .samples import ADT, ORU, messages, paths


@given(messages(), paths())
@settings(max_examples=600)
def test_compiled_paths_agree_with_the_reference(raw, text):
    message, path = HL7Message(raw), parse_path(text)
    values = select(message.segment_bytes, path, message.separators)
    texts = [message.text_of(value, path) for value in values]
    if path.listed:
        expected = "".join(f"<{value}>" for value in texts if value)
        expected_bytes = b"".join(b"<" + value + b">" for value in values if value)
    else:
        expected, expected_bytes = (texts or [""])[0], (values or [b""])[0]
    read = compile_path(text)
    assert read(message) == expected
    assert read(message) == expected  # a second time, from what the first kept
    assert compile_bytes_path(text)(raw) == expected_bytes
    assert compile_bytes_paths([text, "MSH:9"])(raw)[0] == expected_bytes
    assert message.get_all(text) == texts


def test_the_parts_of_a_path():
    path = parse_path("PIDgrpgrp(1).ORCgrp(2).OBX(3):5().2.1")
    assert [(step.name, step.index) for step in path.groups] == [("PIDgrpgrp", 1), ("ORCgrp", 2)]
    assert (path.segment, path.segment_index, path.field, path.repetition) == ("OBX", 3, 5, ALL)
    assert (path.component, path.subcomponent) == (2, 1)
    assert parse_path('PID:3("*")').repetition == COUNT
    assert parse_path("ORCgrp(1).OBRuniongrp.OBRunion:4.1").segment == "OBR"
    assert parse_path("3(2).4").field == 3 and parse_path("3(2).4").segment == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing found"),
        ("PID:", "a field number or name"),
        ("PID:0", '"0"'),
        ("PID:3(0)", 'index "0" at 7'),
        ("PID:3(x)", "allowed is a number from 1"),
        ("PID:3.1.2.3", "allowed is the end"),
        ("PID:3.1(2)", "only after the field"),
        ("PID:3.Name", '"Name"'),
        ("PIDX:3", '"PIDX" at 1 is not a segment'),
        ("[PID:3", "not closed"),
        ("FOO.PID:3", '"FOO" is not a group'),
        ("PID:3;1", '";" at 6'),
        ("PID 3", '" " at 4'),
        ("PID:3(-)", 'index "-"'),
    ],
)
def test_a_path_that_cannot_be_understood_says_where(text, said):
    with pytest.raises(PathError) as raised:
        parse_path(text)
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("version", "path", "numbers"),
    [
        ("2.5", "PID:PatientName(1).FamilyName.Surname", (5, 1, 1)),
        ("2.5", "PID:PatientIdentifierList(1).IDNumber", (3, 1, None)),
        ("2.3.1", "PID:PatientIDInternalID(1).IDNumberST", (3, 1, None)),
        ("2.3.1", "PID:PatientName(1).familylastname", (5, 1, None)),
        ("2.3", "PID:PatientName(1).familyname", (5, 1, None)),
        ("2.5", "OBX:ObservationIdentifier.identifier", (3, 1, None)),
        ("2.3", "MSH:MessageType.triggerevent", (9, 2, None)),
        ("2.3", "PID:DateofBirth", (7, None, None)),
        ("2.5", "PID:DateTimeofBirth.Time", (7, 1, None)),
        ("2.5", "OBX:DateTimeoftheObservation.Time", (14, 1, None)),
        ("2.5", "MSH:SendingFacility.NamespaceID", (4, 1, None)),
        ("2.5", "PID:PatientName.SecondandFurtherGivenNamesor", (5, 3, None)),
        ("2.5", "OBR:PriorityOBR", (5, None, None)),
        ("MyLab 2.3.1", "PID:SSNNumberPatient", (19, None, None)),
    ],
)
def test_field_names_of_real_rules_resolve(version, path, numbers):
    resolved = resolve_names(parse_path(path), version)
    assert (resolved.field, resolved.component, resolved.subcomponent) == numbers


def test_an_unknown_or_ambiguous_name_lists_what_there_is():
    with pytest.raises(PathError, match=r'"Nothing" .*PID, HL7 2\.5.*PatientName'):
        resolve_names(parse_path("PID:Nothing"), "2.5")
    with pytest.raises(PathError, match="ambiguous"):
        resolve_names(parse_path("PID:Patient"), "2.5")
    with pytest.raises(PathError, match="only numbers"):
        compile_path("ZPI:Ward", "2.5")
    assert HL7Message(ORU).get_field("PID:PatientIDInternalID") == "42"


def test_names_of_a_version():
    assert field_names("2.5", "PID")[2:8:2] == ("PatientIdentifierList", "PatientName", "DateTimeofBirth")
    assert component_names("2.5", "PID", 5)[0] == "FamilyName"
    assert field_names("2.5", "ZPI") == ()
    assert [known_version(v) for v in ("2.3.1", "2.3.2", "2.9", "1.0", "", "Site 2.4 x")] == [
        "2.3.1",
        "2.3.1",
        "2.8.2",
        "2.5",
        "2.5",
        "2.4",
    ]


def test_several_bytes_paths_read_at_once():
    read = compile_bytes_paths(["MSH:9.1", "PID:3(2).4.2", "PV1:19", "OBX(*)"])
    assert read(ADT) == (b"ADT", b"1.2.3", b"V998877", b"0")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_segment_of_every_version_tells_its_fields_down_to_the_last_level(version):
    for segment in segment_names(version):
        numbers = [field.number for field in fields(version, segment)]
        assert numbers == sorted(set(numbers)), segment
        for field in fields(version, segment):
            type_components(version, field.data_type)
            for component in components(version, segment, field.number):
                subcomponents(version, segment, field.number, component.number)


def test_odd_tables_of_the_library_are_read_too():
    assert field_names("2.1", "ORO")[:2] == ("OrderItemID", "SubstituteAllowed")
    assert len(field_names("2.1", "ORO")) == 4
    assert components("2.1", "ORO", 1)[1].name == "text"
    assert fields("2.7", "QRD") == ()  # withdrawn
    assert components("2.7", "OBX", 5) == ()  # varies
