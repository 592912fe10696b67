"""What of a rule's XML HIE has no field for: kept beside the rest, so that an export gives it back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from lxml import etree

from hie_runtime.importers.iris.xmltext import verbatim

# element, name of the part, what is said of it
Tell = Callable[[etree._Element, str, str], None]
NOTES = ("annotation", "comment")
_COMMON = ("disabled", "comment")


def elements(parent: etree._Element) -> list[etree._Element]:
    """The child elements, without XML comments and processing instructions."""
    return [child for child in parent if isinstance(child.tag, str)]


def kept(
    element: etree._Element,
    tell: Tell,
    attributes: Collection[str] = (),
    children: Collection[str] | None = (),
) -> dict[str, Any]:
    """``comment``, ``annotation``, ``iris_attributes`` and ``iris_elements`` of an element, where there are any.

    attributes, children: what the caller reads itself; None for all child elements. ``tell`` is called for each
    attribute and child nobody reads: it has no effect, and the analyst should know.
    """
    found: dict[str, Any] = {}
    if element.get("comment"):
        found["comment"] = str(element.get("comment"))
    others = {str(k): str(v) for k, v in element.attrib.items() if k not in attributes and k not in _COMMON}
    for name in others:
        tell(element, f"{element.tag} {name}", "attribute not known; kept, has no effect")
    if others:
        found["iris_attributes"] = others
    annotations: list[str] = []
    parts: list[str] = []
    for child in element:
        if child.tag == "annotation" and not child.attrib and not len(child):
            annotations.append((child.text or "").strip())
        elif not isinstance(child.tag, str) or child.tag in NOTES:
            parts.append(verbatim(child))
        elif children is not None and child.tag not in children:
            tell(child, str(child.tag), f"not known in <{element.tag}>; kept, has no effect")
            parts.append(verbatim(child))
    if any(annotations):
        found["annotation"] = "\n".join(annotations)
    if parts:
        found["iris_elements"] = parts
    return found
