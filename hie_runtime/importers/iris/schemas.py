"""Schema documents of IRIS (``.HL7``) to HIE's schema categories (iris-semantics 8.4)."""

from __future__ import annotations

from typing import Any

from lxml import etree

from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Source, Sources
from hie_runtime.importers.iris.xmltext import flag, line_in, verbatim, whole_number
from hie_runtime.messages.errors import SchemaError
from hie_runtime.messages.hl7.schema import VERSIONS
from hie_runtime.messages.hl7.schema_grammar import abstract, parse_definition
from hie_runtime.messages.hl7.schema_model import (
    CodeTable,
    DataType,
    MessageType,
    SchemaCategory,
    SchemaField,
    Segment,
    Structure,
)

_FIELD_ATTRIBUTES = ("piece", "description", "datatype", "symbol", "max_length", "length", "required", "ifrepeating", "codetable")  # fmt: skip
_LENGTHS = ("max_length", "length")


def read_schemas(sources: Sources, report: ImportReport) -> dict[str, SchemaCategory]:
    """The categories of an import by name. What HIE has itself, an HL7 version, is kept only."""
    found: dict[str, SchemaCategory] = {}
    for source in sources.of("schema"):
        if source.name in VERSIONS:
            path = sources.keep("imported", f"{source.name}.HL7", verbatim(source.root).encode())
            report.add(Kind.SCHEMA, Status.NOTED, source.name, file=source.file, line=source.line_of(source.root),
                       text=f"the standard's own category, which HIE has; kept as {path}",
                       advice="If the site changed it in IRIS, give it another name there and export it again")  # fmt: skip
            continue
        found[source.name] = _Reader(source, report).read()
    return found


class _Reader:
    """Reads one category; everything of it is converted or kept verbatim."""

    def __init__(self, source: Source, report: ImportReport) -> None:
        self._source = source
        self._report = report
        self._doubles: list[str] = []

    def read(self) -> SchemaCategory:
        root, source = self._source.root, self._source
        made = SchemaCategory(name=source.name, **_texts(root, base="base", description="description"))
        self._report.add(
            Kind.SCHEMA, Status.CONVERTED, source.name, file=source.file, line=source.line_of(root)
        )
        entry = self._report.entries[-1]
        kept: dict[str, Any] = {}
        if more := _others(root, ("name", "base", "description")):
            kept["attributes"] = more
        for child in root.iterchildren(etree.Element):
            if not self._part(made, child):
                kept.setdefault("elements", []).append(verbatim(child))
        if kept and made.model_extra is not None:
            made.model_extra["iris"] = kept
        counts = f"{len(made.structures)} structures, {len(made.segments)} segments, {len(made.message_types)} message types"
        base = f"on {made.base!r}" if made.base else "on no base: it has only what it says"
        entry.text = f"{counts}, {base}"
        if "elements" in kept:
            entry.text += f"; {len(kept['elements'])} further elements are kept"
        if self._doubles:
            entry.status = Status.NOTED
            entry.text += f"; given twice, the last counts: {', '.join(self._doubles[:10])}"
        return made

    def _part(self, made: SchemaCategory, element: etree._Element) -> bool:
        name, said = str(element.get("name") or ""), _texts(element, description="description")
        if not name:
            return False
        if element.tag == "MessageType":
            message_type = MessageType(
                **_texts(element, description="description", structure="structure", reply="returntype")
            )
            self._add(made.message_types, name, message_type, element, ("structure", "returntype"))
        elif element.tag == "MessageStructure":
            structure = Structure(**said, definition=self._definition(element, name))
            self._add(made.structures, name, structure, element, ("definition",))
        elif element.tag == "SegmentStructure":
            segment = Segment(**said, fields=self._fields(element, name, "SegmentSubStructure"))
            self._add(made.segments, name, segment, element, ())
        elif element.tag == "DataType":
            components = self._fields(element, name, "DataSubType")
            self._add(made.data_types, name, DataType(**said, components=components), element, ())
        elif element.tag == "CodeTable":
            values = {
                str(one.get("value") or ""): str(one.get("description") or "")
                for one in element.findall("Enumerate")
            }
            self._add(made.code_tables, name, CodeTable(**said, values=values), element, ())
        else:
            return False
        return True

    def _add(self, into: dict[str, Any], name: str, part: Any, element: etree._Element, known: tuple[str, ...]) -> None:  # fmt: skip
        if name in into:
            self._doubles.append(name)
        if more := _others(element, ("name", "description", *known)):
            part.model_extra["iris"] = more
        into[name] = part

    def _definition(self, element: etree._Element, name: str) -> str:
        text = str(element.get("definition") or "")
        try:
            return abstract(parse_definition(text))
        except SchemaError as error:
            self._problem(element, name, f"{error}; kept, messages of this structure have no group paths", "Mend it in schemas/")  # fmt: skip
            return text

    def _fields(self, element: etree._Element, name: str, tag: str) -> dict[int, SchemaField]:
        found: dict[int, SchemaField] = {}
        for row in element.findall(tag):
            number = whole_number(row.get("piece"))
            if number is None or not 0 < number < 10_000:
                text = f"piece {row.get('piece')!r} of {name} is not a number from 1 to 9999; left out"
                self._problem(row, name, text, "Mend it in schemas/")
                continue
            if number in found:
                self._doubles.append(f"{name}.{number}")
            found[number] = _field(row)
        return found

    def _problem(self, element: etree._Element, name: str, text: str, advice: str) -> None:
        line = self._source.line + line_in(element)
        self._report.add(Kind.SCHEMA, Status.PROBLEM, f"{self._source.name}:{name}", file=self._source.file, line=line,
                         text=text, advice=advice)  # fmt: skip


def _field(row: etree._Element) -> SchemaField:
    length = next((row.get(label) for label in _LENGTHS if row.get(label)), None)
    number = whole_number(length)
    made = SchemaField(
        **_texts(
            row,
            description="description",
            type="datatype",
            required="required",
            symbol="symbol",
            table="codetable",
        )
    )
    if number is not None and number >= 0:
        made.length = number
    if flag(row.get("ifrepeating"), False):
        made.repeats = True
    more = _others(row, _FIELD_ATTRIBUTES)
    if length and made.length is None:
        more["max_length"] = str(length)
    if str(row.get("ifrepeating") or "0") not in ("0", "1"):
        more["ifrepeating"] = str(row.get("ifrepeating"))
    if more and made.model_extra is not None:
        made.model_extra["iris"] = more
    return made


def _texts(element: etree._Element, **attributes: str) -> dict[str, Any]:
    """Values of the attributes that say something, by the names of HIE's fields."""
    found = {field: str(element.get(label) or "") for field, label in attributes.items()}
    return {field: text for field, text in found.items() if text}


def _others(element: etree._Element, known: tuple[str, ...]) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items() if name not in known}
