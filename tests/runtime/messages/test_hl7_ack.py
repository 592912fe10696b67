from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.messages.hl7.ack import (
    AckMode,
    _read_any_reply,
    ack_code_for,
    ack_sender,
    acks_wanted,
    build_ack,
    fast_ack,
    is_acknowledgment,
    read_reply,
)
from hie_runtime.messages.hl7.reader import HL7Message

from .samples import ADT, LATIN, ODD, ORU, messages

NOON = datetime(2026, 1, 1, 12)


def header(version="2.5", msh15="", msh16="", event="ADT^A01"):
    return HL7Message(f"MSH|^~\\&|A|B|C|D|2026||{event}|77|P|{version}|||{msh15}|{msh16}\r".encode())


def test_an_acknowledgment_swaps_the_partners_and_repeats_the_control_id():
    assert build_ack(HL7Message(ADT), "AA", now=NOON) == (
        b"MSH|^~\\&|HIE|TRUST|PAS|ROYAL|20260101120000||ACK^A08^ACK|MSG00001|P|2.5||||||UNICODE UTF-8\r"
        b"MSA|AA|MSG00001\r"
    )


def test_a_refusal_carries_its_text_and_err_in_the_senders_conventions():
    assert build_ack(HL7Message(ODD), "AE", "a:b*", err=True, facility_application="HL7:ICE", now=NOON) == (
        b"MSH:*!%$:ICE:HL7:A:B:20260101120000::ACK*A04*ACK:77:P:2.4\r"
        b"MSA:AE:77:a%F%b%S%\rERR:***207$Application internal error$HL70357\r"
    )
    nack = build_ack(HL7Message(LATIN), "AR", "naïve €", err=True, now=NOON)
    assert "MSA|AR|1|naïve ?\r".encode("latin-1") in nack and b"ERR|^^^207&" in nack
    assert b"\rERR|||207^Application internal error^HL70357|E||||no room\r" in build_ack(
        header(), "AR", "no room", err=True
    )


@pytest.mark.parametrize(
    ("version", "code", "reply_type"),
    [
        ("2.1", "AA", "ACK^A01"),
        ("2.2", "AA", "ACK^A01"),
        ("2.3", "CA", "ACK^A01"),
        ("2.3.1", "CA", "ACK^A01^ACK"),
        ("2.8.2", "CA", "ACK^A01^ACK"),
        ("2.5^AUS", "CA", "ACK^A01^ACK"),
        ("", "AA", "ACK^A01"),
        ("two", "AA", "ACK^A01"),
    ],
)
def test_commit_codes_and_the_reply_type_follow_the_version(version, code, reply_type):
    ack = HL7Message(build_ack(header(version), "AA", commit_codes=True))
    assert (ack.get_field("MSA:1"), ack.get_field("MSH:9"), ack.get_field("MSH:12")) == (
        code,
        reply_type,
        version,
    )
    assert HL7Message(build_ack(header(event="QRY"), "AA")).get_field("MSH:9") == "ACK"


@given(messages(), st.booleans(), st.sampled_from([b"AA", b"CE", b"AR"]))
def test_the_fast_acknowledgment_equals_the_built_one(raw, commit, code):
    expected = build_ack(HL7Message(raw), code.decode(), commit_codes=commit, now=NOON)
    assert fast_ack(raw, code, b"20260101120000", commit_codes=commit) == expected
    named = build_ack(HL7Message(raw), code.decode(), facility_application="F:A", now=NOON)
    assert fast_ack(raw, code, b"20260101120000", sender=ack_sender("F:A")) == named


@pytest.mark.parametrize("raw", [ADT, ORU, LATIN, ODD, ADT.replace(b"\r", b"\n"), b"\n" + ADT])
def test_the_fast_acknowledgment_equals_the_built_one_for_real_messages(raw):
    assert fast_ack(raw, b"AA", b"20260101120000") == build_ack(HL7Message(raw), "AA", now=NOON)


@pytest.mark.parametrize(
    ("mapping", "content", "system"),
    [("ContentE", "E", "R"), ("ContentR", "R", "E"), ("AllE", "E", "E"), ("AllR", "R", "R")],
)
def test_the_nack_code_tells_content_from_system_errors(mapping, content, system):
    assert ack_code_for(False, content_error=True, nack_error_code=mapping) == "A" + content
    assert ack_code_for(False, content_error=False, nack_error_code=mapping, commit=True) == "C" + system
    assert ack_code_for(True, nack_error_code=mapping, commit=True) == "CA"


@pytest.mark.parametrize(
    ("msh15", "msh16", "ok", "wanted"),
    [
        ("", "", True, (False, True)),
        ("AL", "NE", True, (True, False)),
        ("AL", "AL", False, (True, True)),
        ("NE", "NE", True, (False, False)),
        ("ER", "SU", True, (False, True)),
        ("ER", "SU", False, (True, False)),
        ("AL", "", True, (True, False)),
    ],
)
def test_msh_15_and_16_decide_in_msh_mode(msh15, msh16, ok, wanted):
    assert acks_wanted(header(msh15=msh15, msh16=msh16), AckMode.MSH, ok) == wanted


def test_the_other_modes_do_not_look_at_the_header():
    message = header(msh15="NE", msh16="NE")
    assert acks_wanted(message, "Never") == (False, False)
    assert acks_wanted(message, "Immed") == (True, False)
    assert acks_wanted(message, "Byte") == (True, False)
    assert acks_wanted(message, "App") == (False, True)


def test_a_reply_is_read():
    reply = read_reply(build_ack(HL7Message(ADT), "AE", "No such patient: Müller"))
    assert reply == (True, "AE", "MSG00001", "No such patient: Müller", "ACK", True)
    assert read_reply(ORU) == (True, "", "", "", "ORU", False)
    assert read_reply(b"MSH|^~\\&|\nMSA\n").has_msa and read_reply(b"MSH|^~\\&|\nMSA\n").msa1 == ""
    assert is_acknowledgment(HL7Message(build_ack(HL7Message(ADT), "AA")))


REPLY_STARTS = st.sampled_from(
    [
        b"",
        b"MSH|",
        b"MSH|^~\\&|",
        b"MSH|^~\\&|\rMSA|",
        b"MSH|^~\\&|||||||ACK^A01|1|P\rMSA",
        b"MSH|^~\\&|||||||ACK\rMSA|AA|",
    ]
)
REPLY_PARTS = st.lists(
    st.sampled_from([b"|", b"\r", b"\rMSA|", b"\rMSA", b"AA", b" ", b"\n", b"\xe9", b"^", b"12"])
).map(b"".join)


@given(st.one_of(REPLY_PARTS, st.binary(max_size=60)), REPLY_STARTS)
def test_reading_a_reply_never_raises(garbage, start):
    reply = read_reply(start + garbage)
    assert reply == _read_any_reply(start + garbage)
    assert reply.valid or not reply.has_msa
