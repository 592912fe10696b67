"""Readers of messages: HL7, framing, batches, replies, paths."""

from __future__ import annotations

from hie_runtime.messages.hl7.ack import build_ack, plain_acks, read_reply
from hie_runtime.messages.hl7.batch import BatchHandling, documents, read_batch, split_messages
from hie_runtime.messages.hl7.edit import EditableHL7, set_field
from hie_runtime.messages.hl7.framing import frame, parse_framing
from hie_runtime.messages.hl7.mllp import FrameDecoder
from hie_runtime.messages.hl7.path_grammar import parse_path
from hie_runtime.messages.hl7.paths import compile_bytes_path, compile_path, resolve_path
from hie_runtime.messages.hl7.plain import plain_header
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.differ import collapsed, differences
from hie_runtime.proof.excuses import NORMALISATIONS, Excuses
from hie_runtime.proof.naming import name_at
from hie_runtime.proof.traffic import _split
from tests.fuzz.engine import Target
from tests.fuzz.inputs import encoded, text_of

ADT = (
    b"MSH|^~\\&|PAS|RGH|EPR|RGH|20260102030405||ADT^A01^ADT_A01|42|P|2.3.1|||AL|NE||UNICODE UTF-8\r"
    b"EVN|A01|20260102\rPID|1||77^^^RGH^MR~99^^^NHS^NH||SM\\T\\ITH^JOHN&X^Q~SMYTH^J||19700131|M|||1 ROAD^^TOWN\r"
    b"NK1|1|SMITH^ANN\rPV1|1|I|W12^3^2\rIN1|1|A\rZPV|x|y^z\r"
)
ORU = (
    b"MSH|^~\\&|LAB|26201|EMR|RGH|20260102030405||ORU^R01|43|P|2.5\rPID|1||12345\rORC|RE\rOBR|1||A1|GLU^Glucose\r"
    b"OBX|1|NM|A^Alpha||5.5|mmol\rNTE|1||note\\.br\\two\rOBX|2|ST|B^Beta||a\\F\\b\r"
)
ACK = b"MSH|^~\\&|B|X|A|Y|2026||ACK^A01|9|P|2.3.1\rMSA|AE|42|text\rERR|PID^1^3\r"
BATCH = b"FHS|^~\\&|F\rBHS|^~\\&|B\r" + ADT + ORU + b"BTS|2\rFTS|1\r"
PATHS = ["PID:3.1", "PID:3(2).4", "PID:5(1).2.1", "OBX(2):5", "OBX():3.1", "OBX(*)", "PID:3(*)", "[OBX:3.1]", "MSH:9.2", "PID:PatientName(1).FamilyName.Surname",
         "PIDgrpgrp(1).ORCgrp(2).OBXgrp(1).OBX:3.1", "PIDgrp.PID:5.1", "MSH:SendingFacility.namespaceID", "ORCgrp(1).OBRuniongrp.OBRunion.OBR:4", "3(1).1"]  # fmt: skip
_WORDS = encoded(["\r", "|", "^", "~", "&", "\\F\\", "\\.br\\", "\\X0D\\", "\\Cxxyy\\", "MSH|^~\\&|", "MSH*:?$+", "FHS|^~\\&|", "BTS|", "PID|",
                  "OBX|1|", "ADT^A01", "ACK", "MSA|AA|", "2.5", "2.3.1", "8859/1", "UNICODE UTF-8", "~ISO IR87"])  # fmt: skip
_FRAMINGS = (
    "MLLP",
    "Flexible",
    "None",
    "AsciiLF",
    "AsciiCR",
    "AsciiCRLF",
    "Ascii115/101",
    "LLP",
    "MLLP11/28",
)


def _message(data: bytes) -> None:
    message = HL7Message(data)
    for segment in message.segments:
        segment.get_field("3.1")
    for path in PATHS[:12]:
        message.get_field(path)
        message.get_all(path)
    str(message.message_type), message.structure, message.control_id, message.version, message.encoding
    header = plain_header(data)
    if header is not None:
        assert header[8].split(b"~")[0] == message.get_bytes("MSH:9"), "both readers see one MSH-9"
    build_ack(message, "AE", text="why")
    plain_acks([header], b"AA") if header is not None else None


def _editing(data: bytes) -> None:
    document = EditableHL7(HL7Message(data))
    document.set("PID:5.1", "Möller|&")
    document.append_repetition("PID:3", "x")
    document.set("OBX(3):5", "new")
    document.remove("NK1")
    made = document.to_message()
    odd = any(sign.isalnum() for sign in HL7Message(data).separators)  # they would be letters of escapes too
    if not odd:
        assert made.get_field("OBX(3):5") == "new"
    set_field(data, "ZZZ:2(2).3.1", "v")


def _frames(data: bytes) -> None:
    for name in _FRAMINGS:
        decoder = FrameDecoder(name, max_bytes=50_000)
        for at in range(0, len(data), 997):
            decoder.feed(data[at : at + 997])
        decoder.at_eof()
        decoder.flush()


def _framing(data: bytes) -> None:
    name = text_of(data)
    parse_framing(name)
    frame(ADT, name)
    FrameDecoder(name).feed(data)


def _batch(data: bytes) -> None:
    split_messages(data)
    batch = read_batch(data)
    for handling in BatchHandling:
        documents(data, handling)
    assert all(child.raw for child in batch.children)


def _path(data: bytes) -> None:
    text = text_of(data)
    path = parse_path(text)
    for version in (None, "2.3.1", "2.5"):
        resolve_path(path, version)
    reader = compile_path(text)
    reader(HL7Message(ADT)), reader(HL7Message(ORU))
    if path.has_field and not path.is_named:
        compile_bytes_path(text)(ADT)


def _captured(data: bytes) -> None:
    whole = list(_split(iter([data]), "x"))
    assert list(_split(iter([data[at : at + 61] for at in range(0, len(data), 61)]), "x")) == whole


def _difference(data: bytes) -> None:
    message = HL7Message(data)
    assert differences(message, HL7Message(data)) == []
    for other in (HL7Message(ADT), HL7Message(ORU)):
        for one, two in ((message, other), (other, message)):
            found = differences(one, two)
            left, out = Excuses(["PID:3.1", "ZPV"], list(NORMALISATIONS)).left(found)
            assert len(left) + out == len(found)
            assert all(
                name_at(shown.place, "2.5") is not None and shown.place.path for shown in collapsed(left)
            )


def targets() -> list[Target]:
    """The readers of messages."""
    messages = [ADT, ORU, ACK, ADT.replace(b"\r", b"\r\n"), ADT.replace(b"|", b"*").replace(b"^", b":")]
    framed = [b"\x0b" + ADT + b"\x1c\r" + b"\x0b" + ORU + b"\x1c\r", ADT.replace(b"\r", b"\n") + b"\n", b"s" + ADT + b"e", BATCH]  # fmt: skip
    return [
        Target("hl7 message", _message, messages, _WORDS),
        Target("hl7 editing", _editing, messages, _WORDS),
        Target("frames", _frames, framed, [*_WORDS, b"\x0b", b"\x1c\r", b"\x1c", b"\n\n"]),
        Target("framing setting", _framing, encoded(_FRAMINGS), encoded(["MLLP", "Ascii", "/", "255", "0"])),
        Target("batch", _batch, [BATCH, BATCH.replace(b"\r", b"\n"), ADT + ORU], _WORDS),
        Target("captured file", _captured, [BATCH, framed[0], framed[1], ADT + b"\r\n" + ORU], [*_WORDS, b"\x0b", b"\x1c\r"]),
        Target("difference", _difference, messages, _WORDS),
        Target("reply", read_reply, [ACK, ACK.replace(b"|", b"#"), ADT], _WORDS),
        Target("path", _path, encoded(PATHS), encoded(["(", ")", "()", "(*)", "(k1)", ":", ".", "PID", "OBX", "grp", "1", "[", "]", "PatientName", "{"])),
    ]  # fmt: skip
