"""Whether an HL7 message is what its version or schema category says: structure, required fields, repetitions,
lengths, table values, data types. For people who look at a message; routers have validation flags of their own.

HL7's own lengths are not checked (its versions contradict each other, and since 2.7 most are only suggested); those a
site's category gives are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from hie_runtime.messages.hl7.code_tables import is_coded, table_of
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import Element, components, fields
from hie_runtime.messages.hl7.schema_categories import own_segment
from hie_runtime.messages.hl7.structure import doc_type_of, names_of
from hie_runtime.messages.hl7.structure_match import Misfit, MisfitKind, match_structure
from hie_runtime.messages.hl7.values import COMPONENT, FIELD, to_text

MOST_FINDINGS = 500
_HEADERS = (b"MSH", b"FHS", b"BHS")
_NULL = b'""'
_MONTH, _DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_ZONE = r"(?:[+-](?:0\d|1[0-4])[0-5]\d)?"
_TIME_PART = r"(?:[01]\d|2[0-3])(?:[0-5]\d(?:[0-5]\d(?:\.\d{1,4})?)?)?"
_FORMS = {
    "NM": (re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)"), "a number"),
    "SI": (re.compile(r"\d{1,4}"), "a whole number of at most 4 digits"),
    "DT": (re.compile(rf"\d{{4}}(?:{_MONTH}{_DAY}?)?"), "a date, YYYYMMDD"),
    "TM": (re.compile(_TIME_PART + _ZONE), "a time, HHMMSS"),
    "DTM": (
        re.compile(rf"\d{{4}}(?:{_MONTH}(?:{_DAY}(?:{_TIME_PART})?)?)?{_ZONE}"),
        "a date and time, YYYYMMDDHHMMSS",
    ),
}
_FORMS["TS"] = _FORMS["DTM"]
_ANY = ("varies", "ANY", "")
# conditional in HL7 (only where several OBX of an OBR have the same OBX-3), required in hl7apy's tables
_CONDITIONAL = {("OBX", 4)}


class Severity(StrEnum):
    """ERROR: against the schema. WARNING: allowed, but not as the schema suggests."""

    ERROR = "error"
    WARNING = "warning"


class Finding(NamedTuple):
    """Something wrong. path: ``PID:3(2).1``, "" for the whole message. The text quotes no values but short codes."""

    severity: Severity
    path: str
    text: str


def validate(message: HL7Message, category: str = "", doc_type: str = "") -> list[Finding]:
    """What is wrong with a message, its structure first, at most 500 things; [] when nothing is.

    category: the schema category it is to follow, its own version when "". doc_type: its structure, that of its
    message type when "".
    """
    schema = category or message.schema_version
    found = [*_structure(message, schema, doc_type), *_Segments(message, schema).findings()]
    return found[:MOST_FINDINGS]


def _structure(message: HL7Message, category: str, doc_type: str) -> Iterator[Finding]:
    wanted = doc_type or doc_type_of(category, message.type_name)
    names = names_of(message.segment_bytes)
    match = match_structure(wanted, names) if wanted else None
    if match is None:
        text = (
            f"{message.type_name or 'the message type'} has no structure in {category}: order is not checked"
        )
        yield Finding(Severity.WARNING, "MSH:9", text)
        return
    for misfit in match.misfits:
        severity = Severity.WARNING if misfit.kind in _HARMLESS else Severity.ERROR
        yield Finding(severity, _place(misfit, names), misfit.text)


_HARMLESS = (MisfitKind.TRAILING_Z, MisfitKind.UNKNOWN_Z)


def _place(misfit: Misfit, names: Sequence[str]) -> str:
    """The segment, or for what is missing the one after which it was expected."""
    if not misfit.position:
        return ""
    name = names[misfit.position - 1]
    return _segment_path(name, names[: misfit.position].count(name))


def _segment_path(name: str, occurrence: int) -> str:
    return name if occurrence == 1 else f"{name}({occurrence})"


class _Segments:
    """The fields of one message."""

    def __init__(self, message: HL7Message, category: str) -> None:
        self._category = category
        self._separators = message.separators
        self._codec = message.encoding
        self._message = message

    def findings(self) -> Iterator[Finding]:
        """Everything about fields, in the order of the message."""
        counted: Counter[str] = Counter()
        for raw, name in zip(self._message.segment_bytes, names_of(self._message.segment_bytes), strict=True):
            counted[name] += 1
            known = fields(self._category, name)
            if known:
                yield from self._segment(raw, name, _segment_path(name, counted[name]), known)

    def _segment(self, raw: bytes, name: str, place: str, known: Sequence[Element]) -> Iterator[Finding]:
        values = raw.split(self._separators.field)
        if raw[:3] in _HEADERS:
            values.insert(1, self._separators.field)
        lengths = self._lengths(name)
        varying = self._text(values[2], FIELD) if name == "OBX" and len(values) > 2 else ""
        for element in known:
            value = values[element.number] if element.number < len(values) else b""
            path = f"{place}:{element.number}"
            if not value:
                if element.required and (name, element.number) not in _CONDITIONAL:
                    yield self._error(path, f"{_called(element)} is required and empty")
            elif not (raw[:3] in _HEADERS and element.number <= 2):
                kind = varying if element.data_type in _ANY and varying else element.data_type
                yield from self._field(value, name, path, element._replace(data_type=kind), lengths)
        last = known[-1].number
        for number in range(last + 1, len(values)):
            if values[number]:
                text = f"{name} has {last} fields in {self._category}"
                yield Finding(Severity.WARNING, f"{place}:{number}", text)

    def _lengths(self, name: str) -> dict[int, int]:
        own = own_segment(self._category, name)
        listed = own[1].fields.items() if own is not None else ()
        return {number: field.length for number, field in listed if field.length}

    def _field(
        self, value: bytes, segment: str, path: str, element: Element, lengths: dict[int, int]
    ) -> Iterator[Finding]:
        repetitions = value.split(self._separators.repetition)
        if len(repetitions) > 1 and not element.repeats:
            yield self._error(
                path, f"{_called(element)} may not repeat, it is there {len(repetitions)} times"
            )
        longest = lengths.get(element.number, 0)
        parts = components(self._category, segment, element.number)
        for number, one in enumerate(repetitions, 1):
            own = f"{path}({number})" if element.repeats or len(repetitions) > 1 else path
            length = len(self._text(one, FIELD))
            if longest and length > longest:
                yield self._error(own, f"{_called(element)} has {length} characters, {longest} are allowed")
            yield from self._repetition(one, own, element, parts)

    def _repetition(
        self, value: bytes, path: str, element: Element, parts: Sequence[Element]
    ) -> Iterator[Finding]:
        if value == _NULL:
            return
        given = value.split(self._separators.component)
        if not parts:
            if len(given) > 1 and element.data_type in _FORMS:
                yield self._error(path, f"{_called(element)} ({element.data_type}) has no components")
            else:
                yield from self._value(given[0], path, element)
            return
        if is_coded(element):
            yield from self._coded(given[0], f"{path}.1" if len(given) > 1 else path, element)
        if element.data_type == "TS":
            yield from self._formed(given[0], path, "TS", element)
        for part in parts:
            one = given[part.number - 1] if part.number <= len(given) else b""
            where = f"{path}.{part.number}" if len(given) > 1 else path
            if one and self._separators.subcomponent not in one:
                yield from self._value(one, where, part)

    def _value(self, value: bytes, path: str, element: Element) -> Iterator[Finding]:
        if not value or value == _NULL:
            return
        yield from self._formed(value, path, element.data_type, element)
        if is_coded(element):
            yield from self._coded(value, path, element)

    def _formed(self, value: bytes, path: str, data_type: str, element: Element) -> Iterator[Finding]:
        form = _FORMS.get(data_type.rpartition(":")[2])
        if form is not None and value and not form[0].fullmatch(self._text(value, COMPONENT).strip()):
            yield self._error(path, f"{_called(element)} ({data_type}) is not {form[1]}")

    def _coded(self, value: bytes, path: str, element: Element) -> Iterator[Finding]:
        table = table_of(self._category, element.table)
        if table is None or not table.values or table.open or not value or value == _NULL:
            return
        code = self._text(value, COMPONENT)
        if code in table.values:
            return
        strict = table.own or element.data_type.rpartition(":")[2] == "ID"
        shown = code if len(code) <= 20 else f"{code[:19]}…"
        listed = ", ".join(list(table.values)[:12]) + (", …" if len(table.values) > 12 else "")
        text = f"{_called(element)}: {shown!r} is not in table {table.label} ({listed})"
        yield Finding(Severity.ERROR if strict else Severity.WARNING, path, text)

    def _text(self, value: bytes, level: int) -> str:
        return to_text(value, level, self._separators, self._codec)

    def _error(self, path: str, text: str) -> Finding:
        return Finding(Severity.ERROR, path, text)


def _called(element: Element) -> str:
    return element.wording or element.name or f"field {element.number}"
