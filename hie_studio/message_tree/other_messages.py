"""JSON, FHIR and XML messages as trees; paths are those their messages are read by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from hie_runtime.messages.fhir.message import FHIRMessage
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.xml import DEFAULT_PREFIX, XMLMessage
from hie_studio.message_tree.nodes import Kind, Node


def json_message(message: JSONMessage) -> Node:
    """JSON: JSON Pointers (``/patient/name/0``). Raises JSONError."""
    data = message.data
    return Node(Kind.ROOT, "", "", fill=lambda _: _json_below(data, ""))


def _json_below(data: Any, path: str) -> list[Node]:
    if isinstance(data, dict):
        pairs: list[tuple[str, Any]] = list(data.items())
    elif isinstance(data, list):
        pairs = [(str(at), one) for at, one in enumerate(data)]
    else:
        return [_json_node("", data, path)]
    return [_json_node(key, one, f"{path}/{key.replace('~', '~0').replace('/', '~1')}") for key, one in pairs]


def _json_node(code: str, data: Any, path: str) -> Node:
    if isinstance(data, dict | list):
        kind = Kind.LIST if isinstance(data, list) else Kind.OBJECT
        return Node(
            kind,
            code,
            path,
            repeats=isinstance(data, list),
            fill=(lambda _: _json_below(data, path)) if data else None,
        )
    return Node(Kind.VALUE, code, path, text=partial(_plain, data))


def fhir_message(message: FHIRMessage) -> Node:
    """A resource: FHIRPath (``Patient.name[0].family``). Raises JSONError, FHIRError."""
    data = message.data
    kind = message.resource_type
    return Node(Kind.ROOT, kind, "", fill=lambda _: _fhir_below(data, kind))


def _fhir_below(data: dict[str, Any], path: str) -> list[Node]:
    found: list[Node] = []
    for key, value in data.items():
        own = f"{path}.{key}"
        if isinstance(value, list):
            found.append(Node(Kind.LIST, key, own, repeats=True, fill=partial(_fhir_list, value, own)))
        else:
            found.append(_fhir_node(key, value, own))
    return found


def _fhir_list(values: list[Any], path: str, _node: Node) -> list[Node]:
    return [_fhir_node(f"[{at}]", one, f"{path}[{at}]") for at, one in enumerate(values)]


def _fhir_node(code: str, value: Any, path: str) -> Node:
    if isinstance(value, dict):
        name = str(value.get("resourceType", ""))
        return Node(Kind.OBJECT, code, path, name=name, fill=lambda _: _fhir_below(value, path))
    return Node(Kind.VALUE, code, path, text=partial(_plain, value))


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, str) else JSONMessage.written(value)


def xml_message(message: XMLMessage) -> Node:
    """XML: XPath from the root (``/ClinicalDocument/id[2]/@root``). Raises XMLError."""
    root = message.root
    prefixes = {uri: prefix or DEFAULT_PREFIX for prefix, uri in reversed(list(root.nsmap.items()))}
    return Node(Kind.ROOT, "", "", fill=lambda _: [_element(root, _step(root, prefixes, 0), "", prefixes)])


def _element(element: Any, step: str, above: str, prefixes: dict[str, str]) -> Node:
    path = f"{above}/{step}"
    code = _plain_name(element.tag, prefixes)
    own_text = len(element) == 0
    fill = partial(_xml_below, element, path, prefixes) if len(element) or element.attrib else None
    text = partial(_text_of, element) if own_text else None
    return Node(Kind.VALUE if own_text else Kind.OBJECT, code, path, text=text, fill=fill)


def _xml_below(element: Any, path: str, prefixes: dict[str, str], _node: Node) -> list[Node]:
    found = [
        Node(Kind.VALUE, f"@{_plain_name(name, prefixes)}", f"{path}/@{_plain_name(name, prefixes)}", text=partial(str, value))
        for name, value in element.attrib.items()
    ]  # fmt: skip
    children = [child for child in element if isinstance(child.tag, str)]
    totals = _counts([child.tag for child in children])
    seen: dict[str, int] = {}
    for child in children:
        seen[child.tag] = seen.get(child.tag, 0) + 1
        found.append(
            _element(
                child, _step(child, prefixes, seen[child.tag] if totals[child.tag] > 1 else 0), path, prefixes
            )
        )
    return found


def _counts(names: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name in names:
        found[name] = found.get(name, 0) + 1
    return found


def _text_of(element: Any) -> str:
    return (element.text or "").strip()


def _plain_name(tag: str, prefixes: dict[str, str]) -> str:
    if not tag.startswith("{"):
        return tag
    uri, _, local = tag[1:].partition("}")
    prefix = "xml" if uri == "http://www.w3.org/XML/1998/namespace" else prefixes.get(uri, "")
    return f"{prefix}:{local}" if prefix else local


def _step(element: Any, prefixes: dict[str, str], number: int) -> str:
    tag = element.tag
    if tag.startswith("{") and tag[1:].partition("}")[0] not in prefixes:
        # a namespace the root does not declare has no prefix that a path could use
        local = tag.partition("}")[2]
        return f"*[local-name()='{local}']" + (f"[{number}]" if number else "")
    return _plain_name(tag, prefixes) + (f"[{number}]" if number else "")
