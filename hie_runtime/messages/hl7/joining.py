"""Several messages as one: a batch, one after the other, or merged (EIP: aggregator)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.batch import build_batch
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.select import segment_name

# Of MSH to BHS: sending and receiving application and facility, time, and security are at the same places (HL7 v2.5 2.15.2).
_HEADER_FIELDS = 8


def as_batch(messages: Sequence[bytes]) -> bytes:
    """BHS, the messages, BTS; sender and receiver are those of the first one. Raises HL7Error."""
    first = HL7Message(messages[0])
    fields = first.segment_bytes[0].split(first.separators.field)[1:_HEADER_FIELDS]
    header = first.separators.field.join([b"BHS", *fields])
    return build_batch(list(messages), header)


def as_joined(messages: Sequence[bytes]) -> bytes:
    """One after the other; each ends its last line."""
    return b"".join([message if message[-1:] in (b"\r", b"\n") else message + b"\r" for message in messages])


def as_merged(messages: Sequence[bytes], names: Collection[str]) -> bytes:
    """The first message, and at its end those segments of the others whose names are given. Raises HL7Error.

    Separators and character set of the others must be those of the first: their segments go along as they are."""
    first = HL7Message(messages[0])
    wanted = {name.encode() for name in names}
    found = list(first.segment_bytes)
    for raw in messages[1:]:
        other = HL7Message(raw)
        if other.separators != first.separators or other.encoding != first.encoding:
            raise HL7Error("messages with different separators or character sets cannot be merged")
        sep = other.separators.field
        found += [segment for segment in other.segment_bytes if segment_name(segment, sep) in wanted]
    return b"\r".join([*found, b""])
