"""Acknowledgments (HL7 v2.5 section 2.9; IRIS AckMode, UseAckCommitCodes, NackErrorCode; iris-semantics
5.1)."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.charset import codec_for, decode, default_encoding
from hie_runtime.messages.hl7.escape import escape_bytes, unescape_bytes
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.select import split_segments
from hie_runtime.messages.hl7.separators import STANDARD, Separators, message_start, separators_of

ACK_BYTE, NAK_BYTE = b"\x06", b"\x15"  # AckMode Byte


class AckMode(StrEnum):
    """When a service answers (IRIS AckMode, stored values)."""

    NEVER = "Never"
    IMMEDIATE = "Immed"
    APPLICATION = "App"
    MSH = "Msh"
    BYTE = "Byte"


class NackErrorCode(StrEnum):
    """Which code a negative answer carries for an error in the message and for an error of ours."""

    CONTENT_E = "ContentE"
    CONTENT_R = "ContentR"
    ALL_E = "AllE"
    ALL_R = "AllR"


class AcksWanted(NamedTuple):
    """accept: at once, when stored. application: when the target has answered."""

    accept: bool
    application: bool


class Reply(NamedTuple):
    """What a reply says. valid: it is an HL7 message at all; msa1 to msa3 are "" when absent."""

    valid: bool
    msa1: str = ""
    msa2: str = ""
    msa3: str = ""
    message_type: str = ""
    has_msa: bool = False


def ack_code_for(
    ok: bool,
    *,
    content_error: bool = True,
    nack_error_code: str = NackErrorCode.CONTENT_E,
    commit: bool = False,
) -> str:
    """Acknowledgment code for an outcome: AA, AE, AR, or CA, CE, CR when commit.

    content_error: the message is at fault (validation, unreadable), not the system.
    Raises ValueError when nack_error_code is none of NackErrorCode.
    """
    letter = "A"
    if not ok:
        mapping = NackErrorCode(nack_error_code)
        if mapping is NackErrorCode.ALL_E or mapping is NackErrorCode.ALL_R:
            letter = "E" if mapping is NackErrorCode.ALL_E else "R"
        else:
            letter = "E" if content_error == (mapping is NackErrorCode.CONTENT_E) else "R"
    return ("C" if commit else "A") + letter


def acks_wanted(message: HL7Message, mode: AckMode | str, ok: bool = True) -> AcksWanted:
    """Which acknowledgments the sender gets, for an outcome ok or not.

    Mode Msh: MSH-15 and MSH-16 say AL always, NE never, ER on error, SU on success; both empty is the
    original
    mode, one application acknowledgment. Any other value counts as NE, as an empty one does beside a
    filled one.
    Raises ValueError when mode is none of AckMode.
    """
    mode = AckMode(mode)
    if mode is AckMode.NEVER:
        return AcksWanted(False, False)
    if mode is not AckMode.MSH:
        return AcksWanted(mode is not AckMode.APPLICATION, mode is AckMode.APPLICATION)
    accept, application = (message.get_field(path).strip().upper() for path in ("MSH:15", "MSH:16"))
    if not accept and not application:
        return AcksWanted(False, True)
    asked = ("AL", "SU" if ok else "ER")
    return AcksWanted(accept in asked, application in asked)


def is_acknowledgment(message: HL7Message) -> bool:
    """Whether this is an ACK itself (IgnoreInboundAck drops those): MSH-9.1 is ACK or MCF."""
    return message.message_type in ("ACK", "MCF")


def build_ack(
    message: HL7Message,
    code: str,
    text: str = "",
    *,
    commit_codes: bool = False,
    facility_application: str | None = None,
    err: bool = False,
    control_id: str | None = None,
    now: datetime | float | None = None,
) -> bytes:
    """The acknowledgment of a message, in its own separators, version and character set.

    code: AA, AE, AR, CA, CE or CR. commit_codes: turn an A code into the C code when MSH-12 is 2.3 or higher.
    text: MSA-3. facility_application: ``Facility:Application`` put as the sender instead of the receiver.
    err: add an ERR segment (code 207, application internal error). control_id: MSH-10, else the original's.
    now: MSH-7, local time; a number is seconds since the epoch.
    """
    sep = message.separators
    header = message.segment_bytes[0].split(sep.field)
    header += [b""] * (18 - len(header))
    version = header[11]
    code = _with_commit_codes(code, version.split(sep.component, 1)[0]) if commit_codes else code
    codec = message.encoding
    sender = header[4], header[5]
    if facility_application is not None:
        facility, _, application = facility_application.partition(":")
        sender = _leaf(application, sep, codec), _leaf(facility, sep, codec)
    out = [
        b"MSH",
        sep.encoding_characters if len(header[1]) < 4 else header[1],
        *sender,
        header[2],
        header[3],
        timestamp(now),
        b"",
        _ack_type(header[8], version, sep),
        header[9] if control_id is None else _leaf(control_id, sep, codec),
        header[10],
        version,
    ]
    if header[17]:
        out += [b""] * 5 + [header[17]]
    said = _leaf(text, sep, codec)
    segments = [out, [b"MSA", code.encode("ascii"), header[9], *([said] if said else [])]]
    if err:
        segments.append(_err_segment(said, version.split(sep.component, 1)[0], sep))
    return b"".join(sep.field.join(segment) + b"\r" for segment in segments)


def ack_sender(facility_application: str, encoding: str | None = None) -> tuple[bytes, bytes]:
    """The sender of fast_ack from the setting LocalFacilityApplication, ``Facility:Application``.

    Raises HL7Error when encoding (DefCharEncoding) is not known.
    """
    facility, _, application = facility_application.partition(":")
    codec = default_encoding(encoding).codec
    return _leaf(application, STANDARD, codec), _leaf(facility, STANDARD, codec)


def timestamp(now: datetime | float | None = None) -> bytes:
    """HL7 date and time to the second, ``YYYYMMDDHHMMSS``, local time."""
    if isinstance(now, datetime):
        return now.strftime("%Y%m%d%H%M%S").encode("ascii")
    return _second(int(time.time() if now is None else now))


@lru_cache(maxsize=8)
def _second(second: int) -> bytes:
    return time.strftime("%Y%m%d%H%M%S", time.localtime(second)).encode("ascii")


def fast_ack(
    raw: bytes,
    code: bytes,
    time_bytes: bytes | None = None,
    *,
    commit_codes: bool = False,
    sender: tuple[bytes, bytes] | None = None,
    encoding: str | None = None,
) -> bytes:
    """``build_ack(HL7Message(raw), code)`` from the raw bytes, splitting only MSH.

    time_bytes: MSH-7 (see timestamp), default now. sender: MSH-3 and MSH-4 of the answer (see
    ack_sender), default
    the receiver of the message. encoding: DefCharEncoding of the service.
    Raises HL7Error when raw does not start with MSH.
    """
    end = raw.find(b"\r")
    header = raw[:end].split(b"|", 18) if end > 0 and raw[:9] == b"MSH|^~\\&|" else []
    if len(header) < 12 or b"\n" in header[-1] or b"\n" in raw[:end]:
        return _careful_ack(HL7Message(raw, encoding=encoding), code, time_bytes, commit_codes, sender)
    return plain_acks([header], code, commit_codes=commit_codes, sender=sender, time_bytes=time_bytes)[0]


def plain_acks(
    headers: Sequence[Sequence[bytes]],
    code: bytes,
    *,
    commit_codes: bool = False,
    sender: tuple[bytes, bytes] | None = None,
    time_bytes: bytes | None = None,
) -> list[bytes]:
    """``fast_ack`` of each message, from its header (see plain_header)."""
    now = time_bytes or _second(int(time.time()))
    acks = []
    for header in headers:
        version, control_id = header[11], header[9]
        application, facility = sender or (header[4], header[5])
        acks.append(
            b"MSH|^~\\&|%b|%b|%b|%b|%b||%b|%b|%b|%b%b\rMSA|%b|%b\r"
            % (
                application,
                facility,
                header[2],
                header[3],
                now,
                _standard_ack_type(header[8], version),
                control_id,
                header[10],
                version,
                b"||||||" + header[17] if len(header) > 17 and header[17] else b"",
                _committed(code, version) if commit_codes else code,
                control_id,
            )
        )
    return acks


def read_reply(raw: bytes) -> Reply:
    """What a reply says; never raises, garbage gives ``valid=False``."""
    # The usual ACK, one short ASCII message: 1.2 instead of 3 µs for every message an operation sends.
    if raw[:9] == b"MSH|^~\\&|" and raw.isascii() and b"\n" not in raw:
        start = raw.find(b"\rMSA") + 4
        header = raw[: raw.find(b"\r")].split(b"|", 9)
        if start > 3 and raw[start : start + 1] == b"|" and len(header) > 8:
            end = raw.find(b"\r", start)
            parts = [*(raw[start + 1 : end] if end >= 0 else raw[start + 1 :]).decode().split("|", 3), "", ""]
            message_type = header[8].partition(b"^")[0].decode()
            return Reply(True, parts[0].strip(), parts[1].strip(), parts[2], message_type, True)
    return _read_any_reply(raw)


def _read_any_reply(raw: bytes) -> Reply:
    try:
        start = message_start(raw)
    except HL7Error:
        return Reply(False)
    sep = separators_of(raw, start)
    segments = split_segments(raw, start)
    header = segments[0].split(sep.field, 18)
    message_type = decode(header[8].split(sep.component, 1)[0], "latin-1") if len(header) > 8 else ""
    for segment in segments[1:]:
        if segment[:3] == b"MSA" and segment[3:4] in (sep.field, b""):
            parts = [*segment.split(sep.field, 4), b"", b"", b""]
            codec = "latin-1"
            if not segment.isascii() and len(header) > 17:
                codec = codec_for(header[17].decode("latin-1")) or codec
            msa1, msa2, msa3 = (decode(part, codec) for part in parts[1:4])
            return Reply(True, msa1.strip(), msa2.strip(), msa3, message_type, True)
    return Reply(True, message_type=message_type)


def _careful_ack(
    message: HL7Message,
    code: bytes,
    time_bytes: bytes | None,
    commit_codes: bool,
    sender: tuple[bytes, bytes] | None,
) -> bytes:
    now = datetime.strptime(time_bytes.decode("ascii"), "%Y%m%d%H%M%S") if time_bytes else None
    pair = None
    if sender:
        application, facility = (decode(unescape_bytes(part), message.encoding) for part in sender)
        pair = f"{facility}:{application}"
    return build_ack(
        message, code.decode("ascii"), commit_codes=commit_codes, facility_application=pair, now=now
    )


def _with_commit_codes(code: str, version: bytes) -> str:
    return "C" + code[1:] if _at_least(version, (2, 3)) else code


@lru_cache(maxsize=1024)
def _committed(code: bytes, version: bytes) -> bytes:
    return b"C" + code[1:] if _at_least(version.split(b"^", 1)[0], (2, 3)) else code


@lru_cache(maxsize=4096)
def _standard_ack_type(message_type: bytes, version: bytes) -> bytes:
    return _ack_type(message_type, version, STANDARD)


def _ack_type(message_type: bytes, version: bytes, sep: Separators) -> bytes:
    """MSH-9 of the answer: ACK, the trigger event, and from 2.3.1 the structure (HL7 v2.3.1 section
    2.24.1.9)."""
    parts = message_type.split(sep.repetition, 1)[0].split(sep.component)
    if len(parts) < 2 or not parts[1]:
        return b"ACK"
    structure = [b"ACK"] if _at_least(version.split(sep.component, 1)[0], (2, 3, 1)) else []
    return sep.component.join([b"ACK", parts[1], *structure])


@lru_cache(maxsize=256)
def _at_least(version: bytes, wanted: tuple[int, ...]) -> bool:
    """Whether MSH-12.1 is that version or later; an unreadable version counts as the oldest."""
    try:
        return tuple(int(part) for part in version.strip().split(b".")) >= wanted
    except ValueError:
        return False


def _err_segment(said: bytes, version: bytes, sep: Separators) -> list[bytes]:
    reason = b"207", b"Application internal error", b"HL70357"
    if _at_least(version, (2, 5)):  # ERR-3 code, ERR-4 severity, ERR-8 user message (HL7 v2.5 section 2.15.5)
        return [b"ERR", b"", b"", sep.component.join(reason), b"E", b"", b"", b"", said]
    return [b"ERR", sep.component.join([b"", b"", b"", sep.subcomponent.join(reason)])]


def _leaf(text: str, sep: Separators, codec: str) -> bytes:
    # An answer must always be possible: a character outside the sender's charset becomes "?" in this text.
    try:
        value = text.encode(codec, "surrogateescape")
    except UnicodeEncodeError:
        value = text.encode(codec, "replace")
    return escape_bytes(value, sep)
