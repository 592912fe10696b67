import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.errors import HL7Error, PathError
from hie_runtime.messages.hl7.edit import EditableHL7, set_field
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.separators import Separators

from .samples import ADT, LATIN, ODD, ORU, messages, paths

UTF8 = b"MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5||||||UNICODE UTF-8\rPID|1||7~8^x\rOBX|1\rOBX|2\rPV1|1\r"
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def lines(raw):
    return raw.decode().split("\r")[:-1]


@given(
    st.sampled_from(["PID:5.1.1", "PID:3(4).2.2", "ZPI(3):9.1.1", "OBX(5):5.2.1", "NK1:40.3.2", "MSH:3.1.1"]),
    ANY_TEXT,
    st.sampled_from([UTF8, ODD.replace(b":2.4\r", b":2.4::::::UNICODE UTF-8\r")]),
)
def test_what_is_set_is_read_back_whatever_the_text(path, text, raw):
    editable = EditableHL7(HL7Message(raw))
    editable.set(path, text)
    assert HL7Message(editable.to_bytes()).get_field(path) == text
    assert editable.get(path) == text


@given(messages(), paths(), paths(), ANY_TEXT.filter(lambda text: text.isascii()))
@settings(max_examples=200)
def test_setting_one_value_leaves_all_others_alone(raw, path, other, text):
    before, editable = HL7Message(raw, encoding="!latin1"), EditableHL7(HL7Message(raw, encoding="!latin1"))
    assert editable.to_bytes() == raw
    try:
        editable.set(path, text)
    except (PathError, HL7Error):
        return
    after = HL7Message(editable.to_bytes(), encoding="!latin1")
    if not other.startswith(("[", path[:3])):
        assert after.get_all(other) == before.get_all(other)


def test_missing_parts_are_created_where_they_belong():
    editable = EditableHL7(HL7Message(UTF8))
    editable.set("PID:3(3).4.2", "oid")
    editable.set("PID:8", "F")
    editable.set("OBX(4):3.2", "Sodium")
    editable.set("ZPI:1", "last")
    assert lines(editable.to_bytes())[1:] == [
        "PID|1||7~8^x~^^^&oid|||||F",
        "OBX|1",
        "OBX|2",
        "OBX",
        "OBX|||^Sodium",
        "PV1|1",
        "ZPI|last",
    ]


def test_writing_a_whole_field_sets_its_components():
    editable = EditableHL7(HL7Message(UTF8))
    editable.set("PID:5", "O'NEIL&VAN^JO|x")
    assert lines(editable.to_bytes())[1] == "PID|1||7~8^x||O'NEIL&VAN^JO\\F\\x"
    assert editable.get("PID:5.1.2") == "VAN"


def test_an_empty_index_sets_every_existing_repetition_and_segment():
    editable = EditableHL7(HL7Message(UTF8))
    editable.set("PID:3().4", "MRN")
    editable.set("OBX():11", "F")
    editable.set("AL1():2", "none there")
    assert lines(editable.to_bytes())[1:] == [
        "PID|1||7^^^MRN~8^x^^MRN",
        "OBX|1||||||||||F",
        "OBX|2||||||||||F",
        "PV1|1",
    ]


def test_names_append_and_remove():
    editable = EditableHL7(HL7Message(UTF8))
    editable.set("PID:PatientName(1).FamilyName.Surname", "Smith")
    editable.append_repetition("PID:PatientIdentifierList", "9^^^NHS")
    editable.append_repetition("PID:13", "0113")
    editable.remove("PID:3(1)")
    editable.remove("OBX(1)")
    editable.remove("PID:1")
    editable.remove("AL1:3")
    assert lines(editable.to_bytes())[1:] == ["PID|||8^x~9^^^NHS||Smith||||||||0113", "OBX|2", "PV1|1"]
    editable.remove("OBX()")
    assert editable.get("OBX(*)") == "0"


def test_groups_are_written_by_their_order():
    editable = EditableHL7(HL7Message(ORU))
    editable.set("PIDgrpgrp(1).ORCgrp(1).OBXgrp(3).OBX:5", "new")
    editable.set("PIDgrpgrp(1).ORCgrp(3).OBX(1):5", "third order")
    editable.set("PIDgrpgrp(1).ORCgrp(4).ORC:1", "RE")
    names = [line.split("|")[0] for line in lines(editable.to_bytes())]
    assert names[2:] == [
        "ORC",
        "OBR",
        "OBX",
        "OBX",
        "OBX",
        "ORC",
        "OBR",
        "OBX",
        "OBX",
        "OBX",
        "ORC",
        "OBX",
        "ORC",
    ]
    for path, text in [
        ("1).OBX(3):5", "new"),
        ("3).OBX:5", "third order"),
        ("4).ORC:1", "RE"),
        ("2).OBX(3):3", "NOTE"),
    ]:
        assert editable.get("PIDgrpgrp(1).ORCgrp(" + path) == text


@given(st.integers(1, 3), st.integers(1, 3), st.sampled_from([UTF8, ORU]))
def test_a_group_path_is_read_back_even_in_a_message_without_the_group(order, result, raw):
    editable = EditableHL7(HL7Message(raw))
    path = f"PIDgrpgrp(1).ORCgrp({order}).OBXgrp({result}).OBX:5"
    editable.set(path, "v")
    assert editable.get(path) == "v"


def test_segments_and_groups_are_copied_with_their_conventions():
    target = EditableHL7(HL7Message(UTF8))
    target.copy_segment(HL7Message(ODD), "PID")
    target.copy_segment(HL7Message(ORU), "OBX()")
    target.copy_segment(HL7Message(ORU), "PIDgrpgrp(1).ORCgrp(2)", "PIDgrpgrp(1).ORCgrp(1)")
    result = HL7Message(target.to_bytes())
    assert result.get_bytes("PID:5") == b"O$NEIL^JO&ANNE" and result.get_field("PID:3(2).4") == "MR"
    assert result.get_field("PID:6") == "x|y^z"
    assert result.get_field("ORC:2") == "O2" and result.get_field("ORCgrp(1).OBX(3):3") == "NOTE"


def test_a_copied_field_keeps_repetitions_and_changes_character_set():
    target = EditableHL7(HL7Message(UTF8))
    target.copy_from(HL7Message(LATIN), "PID:5")
    target.copy_from(HL7Message(ADT), "PID:3()", "PID:4()")
    target.copy_from(HL7Message(ADT), "PID:3(2).4", "PID:3(2).4")
    target.copy_from(HL7Message(ADT), "PID:99", "PID:1")
    result = HL7Message(target.to_bytes())
    assert result.get_field("PID:5") == "MÜLLER^JOSÉ" and result.get_bytes("PID:5.1") == "MÜLLER".encode()
    assert result.get_all("PID:4().1") == ["9434765919", "A123456"]
    assert result.get_field("PID:3(2).4.2") == "1.2.3" and result.get_field("PID:1") == ""


def test_the_character_set_and_separators_can_change():
    editable = EditableHL7(HL7Message(LATIN))
    with pytest.raises(HL7Error, match=r"PID:6: character U\+20AC"):
        editable.set("PID:6", "€")
    editable.set("MSH:18", "UNICODE UTF-8")
    editable.set("PID:6", "€")
    editable.set("PID:7", "a#b|c")
    editable.change_separators(Separators(b"#", b"*", b"!", b"%", b"$"))
    result = HL7Message(editable.to_bytes())
    assert result.raw.startswith(b"MSH#*!%$#A#B")
    assert [result.get_field(f"PID:{path}") for path in ("5.1", "5.2", "6", "7")] == [
        "MÜLLER",
        "JOSÉ",
        "€",
        "a#b|c",
    ]


@pytest.mark.parametrize("path", ["MSH:2", "PID:3(*)", "[PID:3]", "3.1", "MSH:1"])
def test_paths_that_cannot_be_written_are_refused(path):
    with pytest.raises(PathError, match=r"path"):
        EditableHL7(HL7Message(UTF8)).set(path, "x")


def test_a_new_message_is_built_from_nothing():
    editable = EditableHL7.empty(encoding="utf-8")
    editable.set("MSH:9", "ADT^A01^ADT_A01")
    editable.set("MSH:12", "2.5")
    editable.set("PID:PatientName.FamilyName", "Ünal")
    assert editable.to_bytes().decode() == "MSH|^~\\&|||||||ADT^A01^ADT_A01|||2.5\rPID|||||Ünal\r"
    assert HL7Message(set_field(ADT, "PID:8", "M")).get_field("PID:8") == "M"
    with pytest.raises(PathError, match="MSH cannot be removed"):
        editable.remove("MSH")


@given(st.lists(st.sampled_from([b"OBX|1", b"NTE|1||a", b"\r", b"\n", b"\r\n", b"x"]), max_size=20))
def test_a_message_of_mixed_line_ends_gives_back_what_is_set(parts):
    editable = EditableHL7(HL7Message(b"MSH|^~\\&|A|B\n" + b"".join(parts)))
    editable.set("OBX(3):5", "new")
    assert editable.to_message().get_field("OBX(3):5") == "new"


@given(st.integers(2, 3), st.sampled_from(["", "a", "|"]))
def test_a_second_header_is_a_segment_like_any_other(occurrence, text):
    raw = b"MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPID|1||7^x\rMSH|^~\\&|E|F\r"
    editable = EditableHL7(HL7Message(raw))
    editable.set(f"MSH({occurrence}):18", text)
    assert editable.get("PID:3.2") == "x"
    assert editable.get("MSH:3") == "A"


def test_a_whole_segment_or_group_is_set_from_its_text():
    editable = EditableHL7(HL7Message(UTF8))
    editable.set("PID", "PID|2||9^^^A~8||O'NEIL^JO\\T\\ANNE")
    editable.set("OBX(2)", "OBX|7||x|")
    editable.set("ZPI", "ZPI|z")
    editable.set("PV1", "")
    assert lines(editable.to_bytes())[1:] == [
        "PID|2||9^^^A~8||O'NEIL^JO\\T\\ANNE",
        "OBX|1",
        "OBX|7||x|",
        "ZPI|z",
    ]
    assert editable.get("PID:5.2") == "JO&ANNE"
    editable.set("ORCgrp(1)", "ORC|RE\nOBR|1\r\nOBX|9\r")
    assert lines(editable.to_bytes())[-3:] == ["ORC|RE", "OBR|1", "OBX|9"]


@pytest.mark.parametrize(
    "path, text",
    [("PID", "PV1|1"), ("PID", "PID|1\rPV1|1"), ("PID", "PID^1"), ("MSH", ""), ("ORCgrp", "hello")],
)
def test_text_that_is_not_the_segment_of_the_path_is_refused(path, text):
    editable = EditableHL7(HL7Message(UTF8))
    with pytest.raises((PathError, HL7Error)):
        editable.set(path, text)
    assert editable.to_bytes() == UTF8
