"""The schema categories of the open workspaces, beside the HL7 versions (iris-semantics 8.4).

A category's name is all that a setting, a rule or a transform says of it, so they are found by name in one
place: every workspace installs its own when it is loaded. When two differ under one name, the one installed
last counts; what was compiled before keeps the positions it was compiled with.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from threading import RLock
from typing import ParamSpec, TypeVar, cast

from hie_runtime.messages.hl7.schema_grammar import Part, parse_definition
from hie_runtime.messages.hl7.schema_model import DataType, MessageType, SchemaCategory, Segment, Structure

_P = ParamSpec("_P")
_R = TypeVar("_R")
_MAX_BASES = 20

_lock = RLock()
_installed: dict[str, dict[str, SchemaCategory]] = {}  # by who installed them
_known: dict[str, SchemaCategory] = {}
_caches: list[Callable[[], None]] = []


def schema_cache(maxsize: int) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """As functools.lru_cache, and forgotten when other categories are installed."""

    def decorate(function: Callable[_P, _R]) -> Callable[_P, _R]:
        cached = functools.lru_cache(maxsize=maxsize)(function)
        _caches.append(cached.cache_clear)
        return cast("Callable[_P, _R]", cached)

    return decorate


def install(owner: str, categories: Iterable[SchemaCategory]) -> None:
    """Let these be the categories of an owner (a workspace's folder); those it had before go."""
    with _lock:
        mine = {category.name: category for category in categories}
        before = _installed.pop(owner, {})
        if mine:
            _installed[owner] = mine
        if mine == before and all(_known.get(name) == category for name, category in mine.items()):
            return
        _known.clear()
        for owned in _installed.values():
            _known.update(owned)
        for clear in _caches:
            clear()


def category_named(name: str) -> SchemaCategory | None:
    """The installed category of that name."""
    return _known.get(name)


def category_names() -> tuple[str, ...]:
    """Names of all installed categories."""
    return tuple(sorted(_known))


def bases(name: str) -> Iterator[SchemaCategory]:
    """The category and those it is built on, nearest first; a circle ends where it closes."""
    seen: set[str] = set()
    while (category := _known.get(name)) is not None and name not in seen and len(seen) < _MAX_BASES:
        seen.add(name)
        yield category
        name = category.base


def base_version(name: str) -> str:
    """What the last category of the chain is built on: an HL7 version, or "" for one on its own."""
    last = None
    for category in bases(name):
        last = category
    return last.base if last is not None and last.base not in _known else ""


def own_segment(category: str, segment: str) -> tuple[str, Segment] | None:
    """(category it is in, the segment) when a category or one it is built on defines the segment."""
    for one in bases(category):
        if segment in one.segments:
            return one.name, one.segments[segment]
    return None


def own_data_type(category: str, name: str) -> tuple[str, DataType] | None:
    """(category it is in, the data type) when a category or one it is built on defines it."""
    for one in bases(category):
        if name in one.data_types:
            return one.name, one.data_types[name]
    return None


def own_structure(category: str, name: str) -> Structure | None:
    """A message structure that a category or one it is built on defines."""
    return next((one.structures[name] for one in bases(category) if name in one.structures), None)


def own_message_type(category: str, name: str) -> tuple[str, MessageType] | None:
    """(category it is in, the message type) when a category or one it is built on defines it."""
    return next(
        ((one.name, one.message_types[name]) for one in bases(category) if name in one.message_types), None
    )


def reference(category: str, name: str) -> tuple[str, str]:
    """(category, name) of a name as a definition writes it: ``base:CX`` in StAidan is ("2.4", "CX")."""
    prefix, colon, plain = name.rpartition(":")
    if not colon:
        return category, plain
    if prefix == "base":
        found = _known.get(category)
        return (found.base if found is not None else category), plain
    return prefix, plain


@schema_cache(maxsize=256)
def segment_sources(category: str) -> dict[str, str]:
    """Where the definitions of a category take segments from that it does not define: segment to category."""
    from hie_runtime.messages.errors import SchemaError

    found: dict[str, str] = {}
    for one in bases(category):
        for structure in one.structures.values():
            try:
                parts = parse_definition(structure.definition)
            except SchemaError:
                continue  # reported where the structure is read
            for part in _segments(parts):
                if part.category:
                    found.setdefault(part.name, reference(one.name, f"{part.category}:{part.name}")[0])
    return found


def _segments(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        if part.parts:
            yield from _segments(part.parts)
        else:
            yield part
