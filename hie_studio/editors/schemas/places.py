"""Places in a schema category, and its edits as pure functions. Knows no widget.

A place is ``(section,)``, ``(section, name)`` or ``(section, name, inner)``; inner is the number of a field or component,
a value of a code table, or the path of a part of a structure. ``()`` is the category itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from pydantic import BaseModel
from PySide6.QtCore import QCoreApplication

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import SchemaError
from hie_runtime.messages.hl7 import schema
from hie_runtime.messages.hl7.schema_grammar import Part
from hie_runtime.messages.hl7.schema_model import (
    CodeTable,
    DataType,
    MessageType,
    SchemaCategory,
    SchemaField,
    Segment,
    Structure,
)
from hie_studio.editors.schemas import parts as structure_parts
from hie_studio.editors.schemas.parts import Parts, Path

translate = QCoreApplication.translate
Place: TypeAlias = tuple[Any, ...]
MESSAGE_TYPES, STRUCTURES, SEGMENTS, DATA_TYPES, CODE_TABLES = (
    "message_types", "structures", "segments", "data_types", "code_tables",
)  # fmt: skip
SECTIONS = (MESSAGE_TYPES, STRUCTURES, SEGMENTS, DATA_TYPES, CODE_TABLES)
INNER = {SEGMENTS: "fields", DATA_TYPES: "components", CODE_TABLES: "values"}
_SEGMENT = re.compile(r"[A-Za-z][A-Za-z0-9]{2}")
_NAME = re.compile(r"[A-Za-z0-9][\w\-]*")


class SchemaEditError(HIEError):
    """An edit that cannot be made; says what is allowed."""


def get(category: SchemaCategory, place: Place) -> Any:
    """What stands at a place, None for nothing."""
    if not place:
        return category
    section: Mapping[str, Any] = getattr(category, place[0])
    if len(place) == 1:
        return section
    one = section.get(place[1])
    if one is None or len(place) == 2:
        return one
    if place[0] == STRUCTURES:
        return structure_parts.part_at(parts_of(category, place[1]), place[2])
    return getattr(one, INNER[place[0]]).get(place[2])


def parts_of(category: SchemaCategory, structure: str) -> Parts:
    """The parts of a structure; () while its definition cannot be read."""
    try:
        return structure_parts.parsed(category.structures[structure].definition)
    except (KeyError, SchemaError):
        return ()


def with_value(category: SchemaCategory, place: Place, key: str, value: Any) -> SchemaCategory:
    """The category with another value in a field of what stands at a place."""
    if not place:
        return category.model_copy(update={key: value})
    one = get(category, place[:2])
    if len(place) == 2:
        return _put(category, place, _set(one, key, value))
    if place[0] == STRUCTURES:
        parts = structure_parts.changed(
            parts_of(category, place[1]), place[2], lambda old: (_with(old, key, value),)
        )
        return with_parts(category, place[1], parts)
    inner = dict(getattr(one, INNER[place[0]]))
    inner[place[2]] = value if place[0] == CODE_TABLES else _set(inner[place[2]], key, value)
    return _put(category, place, _set(one, INNER[place[0]], inner))


def _set(one: BaseModel, key: str, value: Any) -> Any:
    return one.model_copy(update={key: value})


def _with(part: Part, key: str, value: Any) -> Part:
    if key == "name":
        prefix, _, name = str(value).strip().rpartition(":")
        return replace(part, category=prefix, name=name)
    return replace(part, **{key: value})


def _put(category: SchemaCategory, place: Place, one: Any) -> SchemaCategory:
    section = {**getattr(category, place[0]), place[1]: one}
    return category.model_copy(update={place[0]: section})


def with_parts(category: SchemaCategory, structure: str, parts: Parts) -> SchemaCategory:
    """The category with other parts in a structure. Raises SchemaError when they make no structure."""
    return with_value(category, (STRUCTURES, structure), "definition", structure_parts.definition(parts))


def name_problem(category: SchemaCategory, section: str, name: str) -> str:
    """Why something new of a section cannot be called so; "" when it can."""
    if name in getattr(category, section):
        return translate("SchemaEditor", "{name} is in the category already").format(name=name)
    if section == SEGMENTS and not _SEGMENT.fullmatch(name):
        return translate(
            "SchemaEditor", "The name of a segment is a letter and two letters or digits, e.g. ZPI"
        )
    if section != CODE_TABLES and not _NAME.fullmatch(name):
        return translate("SchemaEditor", "Allowed are letters, digits, - and _")
    return ""


def added(category: SchemaCategory, section: str, name: str) -> SchemaCategory:
    """The category with something new; what the base has under that name is where it begins."""
    base = category.base
    made: Any
    match section:
        case "message_types":
            made = MessageType(structure=name if name in category.structures else "")
        case "structures":
            made = Structure(definition=structure_parts.definition_of_base(base, name))
        case "segments":
            made = Segment(fields=_fields_of_base(base, name))
        case "data_types":
            made = DataType()
        case _:
            made = CodeTable()
    return _put(category, (section, name), made)


def _fields_of_base(base: str, segment: str) -> dict[int, SchemaField]:
    elements = schema.fields(base, segment) if base else ()
    return {
        one.number: SchemaField(
            description=one.wording or one.name, type=f"base:{one.data_type}" if one.data_type else "",
            required="R" if one.required else "O", repeats=one.repeats, table=one.table,
        )
        for one in elements
    }  # fmt: skip


def added_inside(category: SchemaCategory, place: Place, value: str = "") -> tuple[SchemaCategory, Place]:
    """The category with one more field, component or value in what a place is in, and the place of that."""
    section, name = place[0], place[1]
    one = get(category, (section, name))
    inner = dict(getattr(one, INNER[section]))
    key: Any = value if section == CODE_TABLES else max(inner, default=0) + 1
    if key in inner:
        raise SchemaEditError(_there(key, name))
    inner[key] = "" if section == CODE_TABLES else SchemaField(type="ST" if not category.base else "base:ST")
    return _put(category, place, _set(one, INNER[section], inner)), (section, name, key)


def with_key(category: SchemaCategory, place: Place, new: Any) -> SchemaCategory:
    """The category with another number for a field, or another code for a value. Raises SchemaEditError."""
    section, name, old = place
    one = get(category, place[:2])
    inner = getattr(one, INNER[section])
    if new in inner and new != old:
        raise SchemaEditError(_there(new, name))
    if section != CODE_TABLES and (not isinstance(new, int) or new < 1):
        words = translate(
            "SchemaEditor", "{number} is no number of a field; allowed are whole numbers from 1"
        )
        raise SchemaEditError(words.format(number=new))
    moved = {(new if key == old else key): value for key, value in inner.items()}
    if section != CODE_TABLES:
        moved = dict(sorted(moved.items()))
    return _put(category, place, _set(one, INNER[section], moved))


def _there(key: object, name: str) -> str:
    return translate("SchemaEditor", "{key} is in {name} already").format(key=key, name=name)


def removed(category: SchemaCategory, place: Place) -> SchemaCategory:
    """The category without what stands at a place. Raises SchemaError when a structure would be left empty."""
    section, name = place[0], place[1]
    if len(place) == 2:
        kept = {key: value for key, value in getattr(category, section).items() if key != name}
        return category.model_copy(update={section: kept})
    if section == STRUCTURES:
        path: Path = place[2]
        return with_parts(
            category, name, structure_parts.changed(parts_of(category, name), path, lambda _: ())
        )
    one = get(category, place[:2])
    inner = {key: value for key, value in getattr(one, INNER[section]).items() if key != place[2]}
    return _put(category, place, _set(one, INNER[section], inner))


def renamed(category: SchemaCategory, place: Place, new: str) -> SchemaCategory:
    """The category with another name for something, followed by what names it inside the category."""
    section, old = place
    entries = {(new if key == old else key): value for key, value in getattr(category, section).items()}
    made = category.model_copy(update={section: entries})
    if section == SEGMENTS:
        for name in made.structures:
            parts = tuple(_segment_renamed(part, old, new) for part in parts_of(made, name))
            if parts and parts != parts_of(made, name):
                made = with_parts(made, name, parts)
    key = {STRUCTURES: "structure", DATA_TYPES: "type", CODE_TABLES: "table"}.get(section)
    if section == STRUCTURES:
        for name, kind in made.message_types.items():
            if kind.structure == old:
                made = with_value(made, (MESSAGE_TYPES, name), "structure", new)
    elif key is not None:
        for where, inner in ((SEGMENTS, "fields"), (DATA_TYPES, "components")):
            for name, one in getattr(made, where).items():
                for number, element in getattr(one, inner).items():
                    if getattr(element, key) == old:
                        made = with_value(made, (where, name, number), key, new)
    return made


def _segment_renamed(part: Part, old: str, new: str) -> Part:
    if part.parts:
        return replace(part, parts=tuple(_segment_renamed(one, old, new) for one in part.parts))
    return replace(part, name=new) if (part.name, part.category) == (old, "") else part
