"""Edits of the parts of a message structure: segments, groups and choices by their path. Knows no widget.

A path is the numbers of the parts from the outside: ``(2, 0)`` is the first part of the third. Parts are never written
to. What is left of one part alone in a group is that part: the notation knows no other (iris-semantics 8.2).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from hie_runtime.messages.hl7.schema_grammar import Part, abstract, parse_definition
from hie_runtime.messages.hl7.structure import Node, structure_of

Path: TypeAlias = tuple[int, ...]
Parts: TypeAlias = tuple[Part, ...]


def part_at(parts: Parts, path: Path) -> Part | None:
    """The part of a path, None when there is none."""
    found: Part | None = None
    for number in path:
        if not 0 <= number < len(parts):
            return None
        found = parts[number]
        parts = found.parts
    return found


def changed(parts: Parts, path: Path, change: Callable[[Part], Sequence[Part]]) -> Parts:
    """The parts with what ``change`` gives in the place of one; a group left empty goes too."""
    number, inner = path[0], path[1:]
    made: Sequence[Part]
    if not inner:
        made = change(parts[number])
    else:
        below = changed(parts[number].parts, inner, change)
        made = [replace(parts[number], parts=below)] if below else []
    return (*parts[:number], *made, *parts[number + 1 :])


def inserted(parts: Parts, path: Path, new: Part) -> Parts:
    """The parts with a new one after that of a path; () puts it at the end."""
    return changed(parts, path, lambda old: (old, new)) if path else (*parts, new)


def moved(parts: Parts, path: Path, by: int) -> Parts:
    """The parts with one moved up (-1) or down (1) among those beside it."""
    siblings = list(part_at(parts, path[:-1]).parts) if len(path) > 1 else list(parts)  # type: ignore[union-attr]
    at, to = path[-1], path[-1] + by
    if not 0 <= to < len(siblings):
        return parts
    siblings[at], siblings[to] = siblings[to], siblings[at]
    if len(path) == 1:
        return tuple(siblings)
    return changed(parts, path[:-1], lambda old: (replace(old, parts=tuple(siblings)),))


def together(parts: Parts, paths: Sequence[Path], choice: bool) -> Parts:
    """The parts with several that stand side by side made one group, optional and repeating, or one choice."""
    ordered = sorted(paths)
    first, last = ordered[0][-1], ordered[-1][-1]

    def made(siblings: Parts) -> Parts:
        inside = siblings[first : last + 1]
        new = Part(parts=inside, choice=True) if choice else Part(parts=inside, optional=True, repeats=True)
        return (*siblings[:first], new, *siblings[last + 1 :])

    above = ordered[0][:-1]
    return changed(parts, above, lambda old: (replace(old, parts=made(old.parts)),)) if above else made(parts)


def can_join(paths: Sequence[Path]) -> bool:
    """Whether these are two or more parts that stand side by side."""
    ordered = sorted(paths)
    if len(ordered) < 2 or len({one[:-1] for one in ordered}) != 1:
        return False
    return [one[-1] for one in ordered] == list(range(ordered[0][-1], ordered[0][-1] + len(ordered)))


def dissolved(parts: Parts, path: Path) -> Parts:
    """The parts with those of a group or choice in its place."""
    return changed(parts, path, lambda old: old.parts or (old,))


def definition(parts: Parts) -> str:
    """The parts as a category writes them, brackets that mean nothing left out. Raises SchemaError when there are none."""
    return abstract(parse_definition(abstract(parts)))


def definition_of_base(base: str, name: str) -> str:
    """The definition of a structure of the base, each segment taken from there; "MSH" for one it does not have."""
    tree = structure_of(f"{base}:{name}") if base else None
    found = abstract(_of_nodes(tree.children)) if tree is not None else ""
    return found or ("base:MSH" if base else "MSH")


def _of_nodes(nodes: Sequence[Node]) -> Parts:
    return tuple(
        Part("" if node.is_group else node.name, "" if node.is_group else "base", _of_nodes(node.children),
             optional=not node.required, repeats=node.repeats)
        for node in nodes
    )  # fmt: skip


def parsed(text: str) -> Parts:
    """The parts of a definition. Raises SchemaError."""
    return parse_definition(text)
