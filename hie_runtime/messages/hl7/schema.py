"""Field, component and subcomponent names per HL7 version, from hl7apy's tables.

Names are compared as IRIS users need it (iris-semantics 8.3): letters and digits only, no case, a unique
prefix is
enough. Real rules mix the wording of versions (``PatientIDInternalID`` in 2.3.1, ``familyname`` in 2.5), so a
name
the version does not have is looked up in the others, and taken when they agree on the number.

Off the hot path: tables load at the first name of a version (about 20 ms) and stay cached.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import Path

VERSIONS = ("2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.8", "2.8.1", "2.8.2")
DEFAULT_VERSION = "2.5"

_SMALL_WORDS = {"OF", "AND", "THE", "OR", "FOR", "TO", "IN", "BY", "A", "AN", "AT"}
_ACRONYMS = {"ID", "SSN", "DRG", "NPI", "URL", "UPIN", "DEA", "DNR", "ISO", "DNA"}
_AMBIGUOUS = -1
_VERSION = re.compile(r"2(?:\.\d)+")


class Element(NamedTuple):
    """A field or component: number from 1, name as IRIS writes it, HL7 data type, whether it may repeat."""

    number: int
    name: str
    data_type: str
    repeats: bool


def known_version(category: str) -> str:
    """The version whose tables serve a schema category or MSH-12 value.

    A site's own category that contains a version (``MyLab_2.3.1``) takes that; an unknown later version takes
    the nearest earlier one; anything else 2.5.
    """
    if category in VERSIONS:
        return category
    found = _VERSION.search(category)
    if not found:
        return DEFAULT_VERSION
    if found[0] in VERSIONS:
        return found[0]
    wanted = _numbers(found[0])
    earlier = [version for version in VERSIONS if _numbers(version) <= wanted]
    return earlier[-1] if earlier else VERSIONS[0]


def fields(version: str, segment: str) -> tuple[Element, ...]:
    """Fields of a segment in order; () for a segment the version does not have (Z segments)."""
    return tuple(_element(segment, entry) for entry in _children(known_version(version), (segment,)))


def components(version: str, segment: str, field: int) -> tuple[Element, ...]:
    """Components of a field; () when it has none."""
    return tuple(_element(segment, entry) for entry in _children(known_version(version), (segment, field)))


def subcomponents(version: str, segment: str, field: int, component: int) -> tuple[Element, ...]:
    """Subcomponents of a component; () when it has none."""
    place = (segment, field, component)
    return tuple(_element(segment, entry) for entry in _children(known_version(version), place))


def field_names(version: str, segment: str) -> tuple[str, ...]:
    """Names of a segment's fields, field 1 first."""
    return tuple(element.name for element in fields(version, segment))


def component_names(version: str, segment: str, field: int) -> tuple[str, ...]:
    """Names of a field's components, component 1 first."""
    return tuple(element.name for element in components(version, segment, field))


def segment_names(version: str) -> tuple[str, ...]:
    """Every segment of the version, in alphabetical order."""
    return tuple(sorted(_segments(known_version(version))))


@lru_cache(maxsize=8192)
def resolve_names(path: Path, version: str) -> Path:
    """The path with its names turned into numbers; a numeric path comes back as it is.

    Raises PathError saying which name was not found, where, and which names there are.
    """
    if not path.names:
        return path
    version = known_version(version)
    place: tuple[str | int, ...] = (path.segment,)
    for name in path.names:
        place = (*place, _number_of(name, place, version, path.text))
    numbers = [*(int(number) for number in place[1:]), None, None]
    return replace(path, names=(), field=numbers[0], component=numbers[1], subcomponent=numbers[2])


def _number_of(name: str, place: tuple[str | int, ...], version: str, text: str) -> int:
    if name.isdigit():  # PatientName.1 occurs: a number below a name
        return int(name)
    wanted = _plain(name)
    own = _match(wanted, version, place)
    if own > 0:
        return own
    others = {_match(wanted, other, place) for other in VERSIONS if other != version} - {0, _AMBIGUOUS}
    if own == 0 and len(others) == 1:
        return others.pop()
    known = [element.name for element in (_element(str(place[0]), row) for row in _children(version, place))]
    where = str(place[0]) + "".join(f"{':' if i == 0 else '.'}{number}" for i, number in enumerate(place[1:]))
    allowed = ", ".join(known) if known else "only numbers: the version's tables do not have it"
    reason = "is ambiguous" if own == _AMBIGUOUS or len(others) > 1 else "is not a name there"
    raise PathError(f'path "{text}": "{name}" {reason} ({where}, HL7 {version}); allowed: {allowed}')


def _match(wanted: str, version: str, place: tuple[str | int, ...]) -> int:
    """Number of the element with that name in one version, 0 when there is none, _AMBIGUOUS for several."""
    names = _plain_names(version, place)
    if wanted in names:
        return names.index(wanted) + 1
    starting = [number for number, name in enumerate(names, 1) if name.startswith(wanted)]
    if starting:
        return starting[0] if len(starting) == 1 else _AMBIGUOUS
    # 2.x wordings carry the data type in brackets: "ID number (ST)" is IDNumberST.
    without_type = [
        number
        for number, entry in enumerate(_children(version, place), 1)
        if wanted == _plain(entry[1][3] or "") + (entry[1][2] or "").lower()
    ]
    return without_type[0] if len(without_type) == 1 else 0


@lru_cache(maxsize=4096)
def _plain_names(version: str, place: tuple[str | int, ...]) -> list[str]:
    return [_plain(entry[1][3] or "") for entry in _children(version, place)]


@lru_cache(maxsize=len(VERSIONS))
def _segments(version: str) -> dict[str, Any]:
    from hl7apy import load_library

    return dict(load_library(version).segments.SEGMENTS)


@lru_cache(maxsize=4096)
def _children(version: str, place: tuple[str | int, ...]) -> tuple[Any, ...]:
    """hl7apy's rows below a segment, field or component: (reference, (kind, children, data type, name,
    ..), ..)."""
    segment, *numbers = place
    found = _segments(version).get(str(segment))
    rows: tuple[Any, ...] = found[1] if found else ()
    for number in numbers:
        row = next((row for row in rows if int(row[0].rsplit("_", 1)[1]) == number), None)
        rows = (row[1][1] or ()) if row else ()
    return tuple(rows)


def _element(segment: str, row: Any) -> Element:
    _, (_, _, data_type, name, *_), (_, most), *_ = row
    return Element(int(row[0].rsplit("_", 1)[1]), _spelled(name or "", segment), data_type or "", most != 1)


def _spelled(name: str, segment: str) -> str:
    """``DATE_TIME_OF_BIRTH`` as IRIS writes it: ``DateTimeofBirth``."""
    kept = {*_ACRONYMS, segment}
    words = name.split("_")
    first = words[0] if words[0] in kept else words[0].capitalize()
    later = (w if w in kept else w.lower() if w in _SMALL_WORDS else w.capitalize() for w in words[1:])
    return first + "".join(later)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
