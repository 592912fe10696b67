"""Which places of source and target the steps of a transform name. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.editors.mapper.checking import holds, plain
from hie_studio.editors.mapper.places import Part, lines
from hie_studio.message_tree.nodes import Node, find

_NAMED = {side: re.compile(rf"\b{side}\.\{{([^{{}}]+)\}}") for side in ("source", "target")}


def paths_of(part: Part, side: str) -> list[str]:
    """The paths of ``source`` or ``target`` that a step itself names, in their order, not those of steps inside it."""
    texts = (getattr(part, key) for key in type(part).model_fields)
    return [path for text in texts if isinstance(text, str) for path in _NAMED[side].findall(text)]


class Readers:
    """Which places of the source the steps read, in whatever occurrence."""

    def __init__(self, definition: TransformDefinition) -> None:
        self._paths = {
            plain(path)
            for line in lines(definition)
            if line.part is not None
            for path in paths_of(line.part, "source")
        }

    def touches(self, path: str) -> bool:
        """Whether a step reads a path, what it is part of, or a part of it."""
        wanted = plain(path)
        return any(holds(read, wanted) or holds(wanted, read) for read in self._paths)


def nearest(root: Node, path: str) -> Node | None:
    """The place of a tree that a step's path means: itself, its first occurrence, or the nearest the tree has
    above it; None when it has nothing of it."""
    exact = find(root, path)
    return exact if exact is not None else _deepest(root, plain(path))


def _deepest(root: Node, wanted: str) -> Node | None:
    found: Node | None = None
    below: Iterator[Node] = iter(root.children)
    while (child := next(below, None)) is not None:
        if holds(plain(child.path), wanted):
            found, below = child, iter(child.children)
            if plain(child.path) == wanted:
                break
    return found
