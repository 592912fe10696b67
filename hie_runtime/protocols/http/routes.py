"""Which requests a service takes: methods and paths, content types, and what is said to the others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from hie_runtime.protocols.base import AdapterError

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_ROUTE = re.compile(r"^\s*(?:([A-Za-z|*]+)\s+)?(/\S*)\s*$")
_PARAMETER = re.compile(r"\{([A-Za-z_]\w*)\}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Route:
    """One line of the setting: methods, the pattern of the path, and both as written."""

    text: str
    methods: frozenset[str]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Match:
    """What a request's path means. ``status`` 0: it is taken; 404 and 405: it is not."""

    status: int
    parameters: dict[str, str]
    allowed: frozenset[str] = frozenset()


def parse_routes(text: str, item: str) -> list[Route]:
    """Routes of a setting: ``POST /orders, GET|PUT /orders/{id}, /files/*``. Raises AdapterError."""
    routes = [_route(part, item) for part in re.split(r"[,\n]", text) if part.strip()]
    if not routes:
        raise AdapterError(f'item "{item}", routes: there is none; at least one is needed, e.g. POST /orders')
    return routes


def _route(text: str, item: str) -> Route:
    match = _ROUTE.match(text)
    if match is None:
        raise AdapterError(
            f'item "{item}", routes: {text.strip()!r} is not METHOD /path, e.g. POST /orders/{{id}}'
        )
    words = (match[1] or "POST").upper().split("|")
    if wrong := [word for word in words if word not in (*METHODS, "*")]:
        raise AdapterError(f'item "{item}", routes: {wrong[0]!r} is none of {", ".join(METHODS)}, *')
    return Route(text.strip(), frozenset(METHODS if "*" in words else words), _pattern(match[2], item))


def _pattern(path: str, item: str) -> re.Pattern[str]:
    rest = path.endswith("*")
    pieces = _PARAMETER.split(path[:-1] if rest else path)
    names = pieces[1::2]
    if len(set(names)) < len(names):
        raise AdapterError(f'item "{item}", routes: {path!r} names a parameter twice')
    parts = [
        re.escape(piece) if position % 2 == 0 else f"(?P<{piece}>[^/]+)"
        for position, piece in enumerate(pieces)
    ]
    return re.compile("^" + "".join(parts) + (".*$" if rest else "/?$"), re.DOTALL)


def match_route(routes: list[Route], method: str, raw_path: str) -> Match:
    """What a request asks for. ``raw_path``: still percent-encoded, so that an encoded slash is no separator."""
    allowed: set[str] = set()
    for route in routes:
        found = route.pattern.match(raw_path)
        if found is None:
            continue
        if method in route.methods:
            return Match(0, {name: unquote(value) for name, value in found.groupdict().items()})
        allowed |= route.methods
    return Match(405 if allowed else 404, {}, frozenset(allowed))


def takes_type(allowed: list[str], content_type: str) -> bool:
    """Whether a content type is among those allowed (``application/json``, ``text/*``); none named: all are."""
    if not allowed:
        return True
    kind = content_type.partition(";")[0].strip().lower()
    return any(
        kind == one or (one.endswith("/*") and kind.startswith(one[:-1])) or one == "*/*" for one in allowed
    )


def type_list(text: str) -> list[str]:
    """Content types of a setting, in lower case."""
    return [part.strip().lower() for part in text.split(",") if part.strip()]
