"""Who uses a thing: an item, a rule, a transform, a lookup table, a schema, a function, a port, a host."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from hie_runtime.config.model import name_list
from hie_studio.document.spots import Role, Spot

# Functions whose first argument names a thing (iris-semantics 6.4); the dots are ObjectScript's.
_NAMING = {"lookup": ("Lookup", "Exists"), "rule": ("Rule",)}
_TABLE = re.compile(r'(?<![\w%])(?:Lookup|Exists)\s*\(\s*"((?:[^"]|"")*)"', re.IGNORECASE)
_SOURCE = re.compile(r"\bSource\b", re.IGNORECASE)
KINDS = ("item", "rule", "transform", "process", "lookup", "schema", "function", "port", "host")


def uses_of(spots: Iterable[Spot], kind: str, name: str) -> Iterator[Spot]:
    """The spots that use a thing; that of its own definition, its name, is none."""
    for spot in spots:
        if refers(spot, kind, name):
            yield spot


def refers(spot: Spot, kind: str, name: str) -> bool:
    """Whether a text names a thing."""
    if spot.role.value == kind and kind in ("item", "rule", "transform", "process", "lookup"):
        return name in name_list(spot.text)
    if kind == "schema" and spot.role is Role.SCHEMA:
        return name in _categories(spot.text)
    if kind == "port" and spot.role is Role.PORT:
        return spot.text.strip() == name
    if kind in ("host", "port") and spot.role is Role.HOST:
        return bool(_as_host(name, kind).search(spot.text))
    if spot.role in (Role.EXPRESSION, Role.CODE):
        return any(True for _ in _in_expression(spot, kind, name))
    return False


def renamed_text(spot: Spot, kind: str, old: str, new: str) -> str:
    """The text of a spot with another name in each place that names the thing."""
    if not refers(spot, kind, old):
        return spot.text
    if spot.role in (Role.EXPRESSION, Role.CODE):
        text = spot.text
        for start, end in reversed(list(_in_expression(spot, kind, old))):
            text = text[:start] + new.replace('"', '""') + text[end:]
        return text
    if kind == "schema":
        return re.sub(rf"(^|[=,\s]){re.escape(old)}(?=$|[:,\s])", lambda found: found[1] + new, spot.text)
    return ",".join(new if one == old else one for one in name_list(spot.text))


def _in_expression(spot: Spot, kind: str, name: str) -> Iterator[tuple[int, int]]:
    """Where an expression names a thing: start and end of the name."""
    if kind == "function":
        for found in _call(name).finditer(spot.text):
            yield found.span(1)
    elif kind in _NAMING:
        for found in _first_argument(_NAMING[kind], name).finditer(spot.text):
            yield found.span(1)
    elif kind == "item" and spot.role is Role.EXPRESSION and _SOURCE.search(spot.text):
        for found in _quoted(name).finditer(spot.text):
            yield found.span(1)


def tables_in(expression: str) -> list[str]:
    """Names of the lookup tables that an expression looks up in."""
    found = (match[1].replace('""', '"') for match in _TABLE.finditer(expression))
    return list(dict.fromkeys(found))


def _categories(text: str) -> list[str]:
    """Schema categories that a setting or document type names: ``2.4:ADT_A01``, ``ADT_A01=StAidan:ADT_A01``."""
    return [part.rpartition("=")[2].strip().partition(":")[0] for part in name_list(text)]


@lru_cache(maxsize=64)
def _call(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w%])({re.escape(name)})\s*\(", re.IGNORECASE)


@lru_cache(maxsize=64)
def _first_argument(functions: tuple[str, ...], name: str) -> re.Pattern[str]:
    called = "|".join(functions)
    written = re.escape(name.replace('"', '""'))
    return re.compile(rf"(?<![\w%])(?:{called})\s*\(\s*[\"'](?P<name>{written})[\"']", re.IGNORECASE)


@lru_cache(maxsize=64)
def _quoted(name: str) -> re.Pattern[str]:
    return re.compile(r'(?<!")"(' + re.escape(name.replace('"', '""')) + r')"(?!")')


@lru_cache(maxsize=64)
def _as_host(name: str, kind: str) -> re.Pattern[str]:
    before = r"(?<=:)" if kind == "port" else r"(?<![\w.\-])"
    return re.compile(before + re.escape(name) + r"(?![\w\-]|\.\w)", re.IGNORECASE)
