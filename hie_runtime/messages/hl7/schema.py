"""Field, component and subcomponent names: of each HL7 version, and of a site's own schema categories.

Names are compared as IRIS users need it (iris-semantics 8.3): letters and digits only, no case, a unique
prefix is enough. Real rules mix the wording of versions (``PatientIDInternalID`` in 2.3.1, ``familyname`` in
2.5), so a name the version does not have is looked up in the others, and taken when they agree on the number.

Off the hot path: tables load at the first name of a version (about 20 ms) and stay cached.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import Path, checked_number
from hie_runtime.messages.hl7.schema_categories import (
    base_version,
    bases,
    category_named,
    own_data_type,
    own_segment,
    reference,
    schema_cache,
    segment_sources,
)
from hie_runtime.messages.hl7.schema_model import SchemaField

VERSIONS = ("2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.8", "2.8.1", "2.8.2")
DEFAULT_VERSION = "2.5"

_SMALL_WORDS = {"OF", "AND", "THE", "OR", "FOR", "TO", "IN", "BY", "A", "AN", "AT", "S"}
_ACRONYMS = {"ID", "SSN", "DRG", "NPI", "URL", "UPIN", "DEA", "DNR", "ISO", "DNA"}
_LOWER_COMPONENTS = ("2.1", "2.2", "2.3", "2.3.1")  # iris-semantics 8.3: capitalised components from 2.4
_MISPRINTS = {"FAMILIY_NAME": "FAMILY_NAME"}  # hl7apy 1.3.5, versions 2.1 and 2.2
_AMBIGUOUS = -1
_VERSION = re.compile(r"2(?:\.\d)+")
_SHORT_VERSION = re.compile(r"v2(\d)(\d?)(?!\d)", re.IGNORECASE)  # HL7v25IHE, v231


class Element(NamedTuple):
    """A field or component: number from 1, name as IRIS writes it, HL7 data type, whether it may repeat, whether
    a message needs it, its code table, and the wording of the standard or the category."""

    number: int
    name: str
    data_type: str
    repeats: bool
    required: bool = False
    table: str = ""
    wording: str = ""


def known_version(category: str) -> str:
    """The version whose tables serve a schema category or MSH-12 value.

    A workspace's category takes that of its base. Any other that contains a version (``MyLab_2.3.1``,
    ``HL7v25IHE``) takes that; an unknown later version takes the nearest earlier one; anything else 2.5.
    """
    return category if category in VERSIONS else _version_in(base_version(category) or category)


def _version_in(category: str) -> str:
    found = _VERSION.search(category)
    short = None if found else _SHORT_VERSION.search(category)
    version = found[0] if found else ".".join(filter(None, ("2", short[1], short[2]))) if short else ""
    if not version:
        return DEFAULT_VERSION
    if version in VERSIONS:
        return version
    wanted = _numbers(version)
    earlier = [one for one in VERSIONS if _numbers(one) <= wanted]
    return earlier[-1] if earlier else VERSIONS[0]


def names_a_schema(category: str) -> bool:
    """Whether a category says by itself which names hold: it is installed, or tells a version."""
    return category_named(category) is not None or _VERSION.search(category) is not None


def fields(version: str, segment: str) -> tuple[Element, ...]:
    """Fields of a segment in order; () for a segment the version or category does not have."""
    return _elements(version, (segment,))


def components(version: str, segment: str, field: int) -> tuple[Element, ...]:
    """Components of a field; () when it has none."""
    return _elements(version, (segment, field))


def subcomponents(version: str, segment: str, field: int, component: int) -> tuple[Element, ...]:
    """Subcomponents of a component; () when it has none."""
    return _elements(version, (segment, field, component))


def type_components(category: str, data_type: str) -> tuple[Element, ...]:
    """Components of a data type (``CX``, ``base:CX``); () for a simple one and one that is not known."""
    return _type_elements(*reference(category, data_type))


def field_names(version: str, segment: str) -> tuple[str, ...]:
    """Names of a segment's fields, field 1 first."""
    return tuple(element.name for element in fields(version, segment))


def component_names(version: str, segment: str, field: int) -> tuple[str, ...]:
    """Names of a field's components, component 1 first."""
    return tuple(element.name for element in components(version, segment, field))


def segment_names(version: str) -> tuple[str, ...]:
    """Every segment of the version or category, in alphabetical order."""
    own = {name for one in bases(version) for name in one.segments}
    return tuple(sorted(own | set(_segments(known_version(version)))))


@schema_cache(maxsize=8192)
def resolve_names(path: Path, version: str) -> Path:
    """The path with its names turned into numbers; a numeric path comes back as it is.

    version: an HL7 version or schema category.
    Raises PathError saying which name was not found, where, and which names there are.
    """
    if not path.names:
        return path
    place: tuple[str | int, ...] = (path.segment,)
    for name in path.names:
        place = (*place, _number_of(name, place, version, path.text))
    numbers = [*(int(number) for number in place[1:]), None, None]
    return replace(path, names=(), field=numbers[0], component=numbers[1], subcomponent=numbers[2])


def _number_of(name: str, place: tuple[str | int, ...], category: str, text: str) -> int:
    if name.isdigit():  # PatientName.1 occurs: a number below a name
        return checked_number(text, name)
    wanted = _plain(name)
    own = _match(wanted, category, place)
    if own > 0:
        return own
    others = {_match(wanted, other, place) for other in VERSIONS if other != category} - {0, _AMBIGUOUS}
    if own == 0 and len(others) == 1:
        return others.pop()
    known = [element.name for element in _elements(category, place)]
    where = str(place[0]) + "".join(f"{':' if i == 0 else '.'}{number}" for i, number in enumerate(place[1:]))
    allowed = ", ".join(known) if known else "only numbers: the version's tables do not have it"
    reason = "is ambiguous" if own == _AMBIGUOUS or len(others) > 1 else "is not a name there"
    schema = category if category_named(category) is not None else known_version(category)
    raise PathError(f'path "{text}": "{name}" {reason} ({where}, HL7 {schema}); allowed: {allowed}')


def _match(wanted: str, category: str, place: tuple[str | int, ...]) -> int:
    """Number of the element with that name in one category, 0 when there is none, _AMBIGUOUS for several."""
    found = _elements(category, place)
    exact = [element.number for element in found if _plain(element.name) == wanted]
    if exact:
        return exact[0]
    starting = [element.number for element in found if _plain(element.name).startswith(wanted)]
    if starting:
        return starting[0] if len(starting) == 1 else _AMBIGUOUS
    # 2.x wordings carry the data type in brackets: "ID number (ST)" is IDNumberST.
    typed = [one.number for one in found if wanted == _plain(one.name) + one.data_type.lower()]
    return typed[0] if len(typed) == 1 else 0


@schema_cache(maxsize=8192)
def _elements(category: str, place: tuple[str | int, ...]) -> tuple[Element, ...]:
    """What is below a segment, field or component, in a version or category."""
    segment, *numbers = place
    own = own_segment(category, str(segment))
    if own is None:
        source = segment_sources(category).get(str(segment), "")
        if source and own_segment(source, str(segment)) is not None:
            return _elements(source, place)
        return _table_elements(known_version(source or category), place)
    owner, definition = own
    parts = _own_elements(definition.fields)
    for number in map(int, numbers):
        element = next((one for one in parts if one.number == number), None)
        if element is None:
            return ()
        owner, data_type = reference(owner, element.data_type)
        parts = _type_elements(owner, data_type)
    return parts


def _own_elements(fields: dict[int, SchemaField]) -> tuple[Element, ...]:
    return tuple(
        Element(number, "".join(filter(str.isalnum, field.description)), field.type, field.repeats, field.is_required, field.table, field.description)
        for number, field in sorted(fields.items())
    )  # fmt: skip


def _type_elements(category: str, data_type: str) -> tuple[Element, ...]:
    """Components of a data type."""
    own = own_data_type(category, data_type)
    if own is not None:
        return _own_elements(own[1].components)
    version = known_version(category)
    rows = version_library(version).DATATYPES_STRUCTS.get(data_type, ())
    return tuple(_element(row, "", version, component=True) for row in rows)


@lru_cache(maxsize=4096)
def _table_elements(version: str, place: tuple[str | int, ...]) -> tuple[Element, ...]:
    """From hl7apy's tables: (reference, (kind, children, data type, name, table, ..), (least, most), ..).

    Rows without a reference are the alternatives of 2.6's ANYHL7SEGMENT, which is no segment."""
    segment, *numbers = place
    rows = _segment_rows(version, str(segment))
    for number in numbers:
        row = next((row for row in rows if int(row[0].rsplit("_", 1)[1]) == number), None)
        below = row[1][1] if row else None
        rows = below if isinstance(below, tuple) else ()  # 2.7 writes "varies" there
    return tuple(_element(row, str(segment), version, component=bool(numbers)) for row in rows if row[1])


def _segment_rows(version: str, segment: str) -> tuple[Any, ...]:
    """Mostly ("sequence", rows); 2.1's ORO is its rows alone, and what 2.7 withdrew (QRD, URD ..) has none."""
    found: tuple[Any, ...] = _segments(version).get(segment, ())
    if found and not isinstance(found[0], str):
        return found
    return found[1] if len(found) > 1 else ()


@lru_cache(maxsize=len(VERSIONS))
def version_library(version: str) -> Any:
    """The tables of a version, as hl7apy has them."""
    from hl7apy import load_library

    return load_library(version)


def _segments(version: str) -> dict[str, Any]:
    found: dict[str, Any] = version_library(version).segments.SEGMENTS
    return found


def _element(row: Any, segment: str, version: str, *, component: bool) -> Element:
    name, (_, _, data_type, wording, table, *_), (least, most), *_ = row
    lower = component and version in _LOWER_COMPONENTS
    shown = _spelled(wording or "", segment, lower=lower)
    words = _worded(wording or "", segment)
    return Element(
        int(name.rsplit("_", 1)[1]), shown, data_type or "", most != 1, least > 0, table or "", words
    )


def _worded(name: str, segment: str) -> str:
    """``DATE_TIME_OF_BIRTH`` as a person reads it: ``Date Time of Birth``."""
    kept = {*_ACRONYMS, segment}
    words = _MISPRINTS.get(name, name).split("_")
    return " ".join(
        w if w in kept else w.lower() if at and w in _SMALL_WORDS else w.capitalize()
        for at, w in enumerate(words)
    )


def _spelled(name: str, segment: str, *, lower: bool) -> str:
    """``DATE_TIME_OF_BIRTH`` as IRIS writes it: ``DateTimeofBirth``; a component before 2.4: ``familyname``."""
    kept = {*_ACRONYMS, segment}
    words = _MISPRINTS.get(name, name).split("_")
    if lower:
        return "".join(w if w in kept else w.lower() for w in words)
    first = words[0] if words[0] in kept else words[0].capitalize()
    later = (w if w in kept else w.lower() if w in _SMALL_WORDS else w.capitalize() for w in words[1:])
    return first + "".join(later)


@lru_cache(maxsize=16384)
def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
