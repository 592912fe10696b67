import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.base import MessageMetadata
from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.escape import escape, unescape
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.stream import StreamContainer

from .samples import ADT, LATIN, ODD, ORU, messages, paths

EXAMPLES = [
    # message, path, text
    (ADT, "MSH:1", "|"),
    (ADT, "MSH:2", "^~\\&"),
    (ADT, "MSH:9", "ADT^A08^ADT_A01"),
    (ADT, "MSH-9.2", "A08"),
    (ADT, "PID:3", "9434765919^^^NHS^NH"),
    (ADT, "PID:3.1", "9434765919"),
    (ADT, "PID:3(2).1", "A123456"),
    (ADT, "PID:3(2).4", "ROYAL&1.2.3&ISO"),
    (ADT, "PID:3(2).4.2", "1.2.3"),
    (ADT, "PID:3(3).1", ""),
    (ADT, "PID:3(*)", "2"),
    (ADT, "PID:13(*)", "1"),
    (ADT, "PID:2(*)", "0"),
    (ADT, "PID:5.1", "MÜLLER"),
    (ADT, "PID:5.1.1", "MÜLLER"),
    (ADT, "PID:5.9", ""),
    (ADT, "PID:99", ""),
    (ADT, "PV1:19", "V998877"),
    (ADT, "PV2:1", ""),
    (ADT, "ZPI:2.1", "local & own"),
    (ADT, "ZPI:2", "local \\T\\ own^x"),
    (ADT, "NK1(*)", "1"),
    (ADT, "[PID:3.5]", "<NH><MR>"),
    (ADT, "PID:PatientName(1).FamilyName.Surname", "MÜLLER"),
    (ADT, "PID:patientidentifierlist(2).idnumber", "A123456"),
    (ORU, "OBX(2):3.1", "HB"),
    (ORU, "OBX(*)", "5"),
    (ORU, "OBX():5", "5.1"),
    (ORU, "[OBX:3.1]", "<WBC><HB><NA><K><NOTE>"),
    (ORU, "(OBX():3.1)", "<WBC><HB><NA><K><NOTE>"),
    (ORU, "PIDgrpgrp(1).ORCgrp(2).OBXgrp(3).OBX:5", "a\nb"),
    (ORU, "PIDgrpgrp(1).ORCgrp(2).OBX(2):3.2", "Potassium"),
    (ORU, "PIDgrpgrp(1).ORCgrp(3).OBX(1):5", ""),
    (ORU, "PIDgrpgrp(1).ORCgrp(*)", "2"),
    (ORU, "PIDgrp.PID:3", "42"),
    (ORU, "[OBR:UniversalServiceID.identifier]", "<FBC><UE>"),
    (LATIN, "PID:5.1", "MÜLLER"),
    (LATIN, "PID:5.2", "JOSÉ"),
    (ODD, "PID:3(2).4", "MR"),
    (ODD, "PID:5.1", "O$NEIL"),
    (ODD, "PID:5.2.2", "ANNE"),
    (ODD, "PID:6", "x|y^z"),
    (ODD, "MSH:1", ":"),
    (ORU + ADT, "MSH:10", "L1"),
    (ORU + ADT, "MSH(2):10", "MSG00001"),
]


@pytest.mark.parametrize(("raw", "path", "text"), EXAMPLES, ids=[f"{p}={t}" for _, p, t in EXAMPLES])
def test_a_path_reads_what_an_analyst_expects(raw, path, text):
    assert HL7Message(raw).get_field(path) == text


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_files_with_lf_or_crlf_read_like_cr_messages(line_end):
    for raw, path, text in EXAMPLES:
        assert HL7Message(b"\r\n " + raw.replace(b"\r", line_end)).get_field(path) == text


def test_a_line_feed_inside_a_cr_message_is_data():
    assert HL7Message(b"MSH|^~\\&|A\rNTE|1||first\nsecond\rPID|1\r").get_field("NTE:3") == "first\nsecond"


def test_the_header_properties():
    message = HL7Message(ADT)
    assert (message.message_type, message.trigger_event, message.structure) == ("ADT", "A08", "ADT_A01")
    assert (message.type_name, message.control_id, message.version) == ("ADT_A08", "MSG00001", "2.5")
    ack = HL7Message(b"MSH|^~\\&|||||||ACK|9|P|2.3\r")
    assert (ack.type_name, ack.trigger_event, ack.structure) == ("ACK", "", "")
    assert HL7Message(ODD).separators == (b":", b"*", b"!", b"%", b"$")
    assert HL7Message(b"MSH|^~|A\rPID|1\r").separators == (b"|", b"^", b"~", b"\\", b"&")


def test_all_values_and_segments():
    message = HL7Message(ORU)
    assert message.get_all("OBX():3.1") == ["WBC", "HB", "NA", "K", "NOTE"]
    assert HL7Message(ADT).get_all("PID:3().1") == ["9434765919", "A123456"]
    assert message.get_bytes("OBX(5):5") == b"a\\.br\\b"
    assert [segment.name for segment in message.segments][:3] == ["MSH", "PID", "ORC"]
    third = message.get_segment("OBX", 3)
    assert third is not None and third.get_field("3.2") == "Sodium" and third.get_all("3()") == ["NA^Sodium"]
    assert message.get_segment("OBX", 6) is None and message.get_segment("OB") is None


@pytest.mark.parametrize(
    ("msh18", "default", "codec"),
    [
        ("UNICODE UTF-8", None, "utf-8"),
        ("8859/1", "utf-8", "latin-1"),
        ("8859/15", None, "iso8859-15"),
        ("ASCII", None, "latin-1"),
        ("", None, "latin-1"),
        ("", "utf-8", "utf-8"),
        ("", "unicode utf-8", "utf-8"),
        ("8859/2", "!utf-8", "utf-8"),
        ("KLINGON", "windows-1252", "cp1252"),
        ("8859/5~UNICODE UTF-8", None, "iso8859-5"),
        ("ISO IR87", None, "iso2022_jp"),
    ],
)
def test_the_character_set_comes_from_msh18_unless_forced(msh18, default, codec):
    raw = f"MSH|^~\\&|||||||ADT|1|P|2.5||||||{msh18}\r".encode()
    assert HL7Message(raw, encoding=default).encoding == codec


def test_bytes_invalid_in_the_character_set_survive_reading():
    text = HL7Message(ADT.replace(b"M\xc3\x9cLLER", b"M\xdcLLER")).get_field("PID:5.1")
    assert text.encode("utf-8", "surrogateescape") == b"M\xdcLLER"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "nothing"),
        (b"PID|1\r", "'PID'"),
        (b"MSH", "byte 3"),
        (b"\r\nMSHX|", "byte 5: MSH is followed by 'X'"),
        (b"<?xml", "byte 0"),
    ],
)
def test_what_is_not_hl7_is_refused_with_its_place(raw, said):
    with pytest.raises(HL7Error, match=said):
        HL7Message(raw)


def test_an_unknown_encoding_setting_is_refused():
    with pytest.raises(HL7Error, match="klingon"):
        HL7Message(ADT, encoding="klingon")


@given(
    st.binary(max_size=200),
    paths(),
    st.sampled_from([b"MSH|^~\\&|", b"MSH|^~\\&", b"MSH|", b"\nMSH#^#", b"MSH:::::"]),
)
def test_reading_never_raises_after_a_valid_header(rest, path, header):
    message = HL7Message(header + rest)
    message.get_field(path), message.get_all(path), message.get_bytes(path)
    assert isinstance(message.type_name + message.encoding + message.control_id, str)
    assert all(isinstance(segment.get_field("1(2).1"), str) for segment in message.segments)


@given(st.text())
def test_unescape_undoes_escape(text):
    assert unescape(escape(text)) == text
    assert not set("|^~&\r\n\x0b\x1c") & set(escape(text))


@pytest.mark.parametrize(
    ("hl7", "text"),
    [
        ("a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f", "a|b^c&d~e\\f"),
        ("\\X41C3A9\\", "Aé"),
        ("\\H\\loud\\N\\", "\\H\\loud\\N\\"),
        ("C:\\temp", "C:\\temp"),
        ("a\\.br\\b", "a\nb"),
        ("\\Z1\\F\\Z2\\", "\\Z1\\F\\Z2\\"),
        ("\\XZZ\\", "\\XZZ\\"),
        ("\\C2842\\\\T\\", "\\C2842\\&"),
    ],
)
def test_escape_sequences(hl7, text):
    assert unescape(hl7) == text


@given(messages())
@settings(max_examples=50)
def test_a_message_keeps_its_bytes_and_survives_pickling(raw):
    message = HL7Message(raw, MessageMetadata("from.PAS", 1.5, "2.5", "2.5:ADT_A01", {"Peer": "10.0.0.1"}))
    copy = pickle.loads(pickle.dumps(message))
    assert copy == message and copy.raw == raw and message.id == message.id


def test_a_stream_container_answers_for_any_bytes():
    stream = StreamContainer(b"%PDF", MessageMetadata(properties={"OriginalFilename": "x.pdf"}))
    assert (stream.get_field("OriginalFilename"), stream.get_field("Size"), stream.get_field("PID:3")) == (
        "x.pdf",
        "4",
        "",
    )
    assert "PDF" not in repr(stream)
