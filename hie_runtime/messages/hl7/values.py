"""Text of a value at a level of the message, and back.

A value without separators of lower levels is plain text: reading unescapes it, writing escapes it. A value
that
holds such separators (``PID:5`` = ``SMITH&VAN^ANNA``) is HL7 text: it is read as it stands, and writing it
sets
the components (iris-semantics 7.2), so a whole field can be moved without changing its parts.
"""

from __future__ import annotations

from hie_runtime.messages.hl7.charset import decode, encode
from hie_runtime.messages.hl7.escape import escape_bytes, escape_only, unescape_bytes
from hie_runtime.messages.hl7.path_grammar import Path
from hie_runtime.messages.hl7.separators import Separators

SEGMENT, FIELD, COMPONENT, SUBCOMPONENT = range(4)


def level_of(path: Path) -> int:
    """The level a numeric path reaches."""
    if path.field is None:
        return SEGMENT
    if path.component is None:
        return FIELD
    return COMPONENT if path.subcomponent is None else SUBCOMPONENT


def is_composite(value: bytes, level: int, separators: Separators) -> bool:
    """Whether the value holds separators of levels below the given one."""
    if level == FIELD:
        return separators.component in value or separators.subcomponent in value
    return level == SEGMENT or (level == COMPONENT and separators.subcomponent in value)


def to_text(value: bytes, level: int, separators: Separators, codec: str) -> str:
    """Decoded text of a value; plain values unescaped."""
    if separators.escape in value and not is_composite(value, level, separators):
        value = unescape_bytes(value, separators)
    return decode(value, codec)


def from_text(text: str, level: int, separators: Separators, codec: str, where: str) -> bytes:
    """Bytes that put the text at this level of a message.

    In HL7 text only what would break out of the level is escaped (CR, framing bytes, higher separators).
    Raises HL7Error when the character set lacks a character.
    """
    value = encode(text, codec, where)
    if not is_composite(value, level, separators):
        return escape_bytes(value, separators)
    upper = b"\r\n\x0b\x1c" + separators.field
    if level >= FIELD:
        upper += separators.repetition
    if level >= COMPONENT:
        upper += separators.component
    return escape_only(value, upper, separators)


def convert(
    value: bytes, source: Separators, source_codec: str, target: Separators, target_codec: str
) -> bytes:
    """Carry a value of any level (a field, a repetition, a component) into a message with other conventions.

    Raises HL7Error when the target's character set lacks a character.
    """
    if source == target and (source_codec == target_codec or value.isascii()):
        return value
    for outer, name in ((source.repetition, "repetition"), (source.component, "component")):
        if outer in value:
            parts = [convert(part, source, source_codec, target, target_codec) for part in value.split(outer)]
            joiner: bytes = getattr(target, name)
            return joiner.join(parts)
    parts = [
        escape_bytes(
            encode(decode(unescape_bytes(part, source), source_codec), target_codec, "value carried over"),
            target,
        )
        for part in value.split(source.subcomponent)
    ]
    return target.subcomponent.join(parts)
