"""Changing the fields of one segment, split so that element n is field n (element 0 is the name)."""

from __future__ import annotations

from hie_runtime.messages.hl7.path_grammar import ALL, Path
from hie_runtime.messages.hl7.select import HEADERS
from hie_runtime.messages.hl7.separators import Separators


def split_fields(segment: bytes, separators: Separators) -> list[bytes]:
    """Fields of a segment; for MSH, FHS and BHS element 1 is the field separator."""
    fields = segment.split(separators.field)
    if fields[0] in HEADERS and len(fields) > 1:
        fields.insert(1, separators.field)
    return fields


def join_fields(fields: list[bytes], separators: Separators) -> bytes:
    """The segment of split fields, without empty fields at its end."""
    last = len(fields)
    while last > 1 and not fields[last - 1]:
        last -= 1
    if fields[0] in HEADERS and last > 1:
        return (
            fields[0] + separators.field + separators.field.join([*fields[2:last], b""][: max(last - 2, 1)])
        )
    return separators.field.join(fields[:last])


def get_parts(fields: list[bytes], number: int, separators: Separators) -> str:
    """First component of a field as text, for codes such as MSH-12."""
    if len(fields) <= number:
        return ""
    return (
        fields[number].split(separators.repetition, 1)[0].split(separators.component, 1)[0].decode("latin-1")
    )


def set_in_fields(fields: list[bytes], path: Path, value: bytes, separators: Separators) -> None:
    """Put the value at the path's field, repetition, component and subcomponent; ALL means every existing
    one."""
    number = path.field or 1
    if len(fields) <= number:
        if not value or path.repetition == ALL:
            return
        fields += [b""] * (number + 1 - len(fields))
    if path.repetition == ALL:
        if fields[number]:
            repetitions = fields[number].split(separators.repetition)
            fields[number] = separators.repetition.join(
                [_with_part(one, path, value, separators) for one in repetitions]
            )
        return
    repetitions = _padded(fields[number].split(separators.repetition), path.repetition)
    at = path.repetition - 1
    repetitions[at] = _with_part(repetitions[at], path, value, separators)
    fields[number] = separators.repetition.join(repetitions)


def append_in_field(fields: list[bytes], number: int, value: bytes, separators: Separators) -> None:
    """Add a repetition after the existing ones; the first one of an empty field."""
    if len(fields) <= number:
        fields += [b""] * (number + 1 - len(fields))
    fields[number] = fields[number] + separators.repetition + value if fields[number] else value


def remove_in_fields(fields: list[bytes], path: Path, separators: Separators) -> None:
    """Empty a field or a part of it; a repetition written with its index closes up."""
    number = path.field or 1
    if len(fields) <= number:
        return
    if path.component is not None:
        set_in_fields(fields, path, b"", separators)
        return
    if path.repetition == ALL or not path.repetition_given:
        fields[number] = b""
        return
    repetitions = fields[number].split(separators.repetition)
    if len(repetitions) >= path.repetition:
        del repetitions[path.repetition - 1]
        fields[number] = separators.repetition.join(repetitions)


def _with_part(repetition: bytes, path: Path, value: bytes, separators: Separators) -> bytes:
    if path.component is None:
        return value
    components = _padded(repetition.split(separators.component), path.component)
    at = path.component - 1
    if path.subcomponent is not None:
        subcomponents = _padded(components[at].split(separators.subcomponent), path.subcomponent)
        subcomponents[path.subcomponent - 1] = value
        components[at] = _joined(subcomponents, separators.subcomponent)
    else:
        components[at] = value
    return _joined(components, separators.component)


def _padded(parts: list[bytes], size: int) -> list[bytes]:
    return parts + [b""] * (size - len(parts)) if len(parts) < size else parts


def _joined(parts: list[bytes], separator: bytes) -> bytes:
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return separator.join(parts)
