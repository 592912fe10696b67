"""Values of a message that settings name: ``{hl7:PID:3.1}``, ``{json:/order/id}``, ``{xpath://id}``."""

from __future__ import annotations

import json
from collections.abc import Callable

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.outlines import shows
from hie_runtime.messages.hl7.paths import parse_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import Outline, whole

# Of a message and its source; "" when nothing is there.
Value = Callable[[bytes, str], str]
# What reading a value of some message may raise.
UNREADABLE = (HIEError, ValueError, etree.LxmlError)
KINDS = ("hl7", "json", "xpath")


class PlaceError(HIEError):
    """A place that cannot be: says why."""


def value_at(place: str) -> Value | None:
    """What reads ``kind:path``; None for another kind. Raises PlaceError."""
    kind, colon, path = place.partition(":")
    makers = {"hl7": _hl7, "json": _json, "xpath": _xpath}
    if not colon or kind not in makers:
        return None
    try:
        return makers[kind](path)
    except (MessageError, etree.XPathError, ValueError) as error:
        raise PlaceError(str(error)) from error


def needs_all(place: str, message: bytes) -> bool:
    """Whether all bytes of a large message must be in memory to read that place of it."""
    kind, _, path = place.partition(":")
    return isinstance(message, Outline) and not (kind == "hl7" and shows(message, (path,)))


def _hl7(path: str) -> Value:
    parse_path(path)

    def value(message: bytes, _source: str) -> str:
        if isinstance(message, Outline) and not shows(message, (path,)):
            message = whole(message)
        return HL7Message(message).get_field(path)

    return value


def _json(pointer: str) -> Value:
    if not pointer.startswith("/"):
        raise ValueError("a JSON pointer begins with /, e.g. /order/id")
    keys = [key.replace("~1", "/").replace("~0", "~") for key in pointer[1:].split("/")]

    def value(message: bytes, _source: str) -> str:
        at = json.loads(whole(message))
        for key in keys:
            if isinstance(at, dict):
                at = at.get(key)
            elif isinstance(at, list):
                at = at[int(key)] if key.isdigit() and int(key) < len(at) else None
            else:
                return ""
        if at is None or isinstance(at, dict | list):
            return ""
        return at if isinstance(at, str) else json.dumps(at)

    return value


def _xpath(expression: str) -> Value:
    compiled = etree.XPath(expression)

    def value(message: bytes, _source: str) -> str:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        result = compiled(etree.fromstring(whole(message), parser))
        first: object = (result[0] if result else "") if isinstance(result, list) else result
        return "".join(map(str, first.itertext())) if isinstance(first, etree._Element) else str(first)

    return value
