"""The group tree of a message structure, with IRIS's group names (iris-semantics 8.2): from hl7apy's tables for
the versions, from their definitions for a workspace's own categories.

A group is named after its first segment and ``grp``; one that begins with a group adds another ``grp``. A
choice is ``<first>union``; names are compared without ``union``, tables differ in what they call a choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from hie_runtime.messages.errors import SchemaError
from hie_runtime.messages.hl7.message_types import structure_of_type
from hie_runtime.messages.hl7.schema import known_version, names_a_schema
from hie_runtime.messages.hl7.schema_categories import (
    base_version,
    bases,
    category_named,
    own_message_type,
    own_structure,
    reference,
    schema_cache,
)
from hie_runtime.messages.hl7.schema_grammar import Part, parse_definition

# Part of an address: child number in the group, occurrence from 1.
Step = tuple[int, int]
Address = tuple[Step, ...]
_TREE_DEPTH = 12
# Segments that occur nearly everywhere: they never open a group on their own.
_ANYWHERE = frozenset({"NTE", "Zxx"})


@dataclass(frozen=True, eq=False)
class Node:
    """A segment (no children) or a group of the structure; compared by identity, structure_of makes each once."""

    name: str
    required: bool
    repeats: bool
    children: tuple[Node, ...] = ()

    @property
    def is_group(self) -> bool:
        """Whether it has parts."""
        return bool(self.children)

    def segments(self) -> Iterator[str]:
        """Names of all segments below."""
        for child in self.children:
            if child.is_group:
                yield from child.segments()
            else:
                yield child.name

    def first_segment(self) -> str:
        """Name of the segment that opens it."""
        return self.children[0].first_segment() if self.is_group else self.name

    def child(self, name: str) -> int:
        """Number of the direct part with that name; -1 when there is none."""
        wanted = plain_group(name)
        return next((at for at, one in enumerate(self.children) if one.name == wanted), -1)


def plain_group(name: str) -> str:
    """A group name without ``union``: ``OBRuniongrp`` is ``OBRgrp``."""
    return name.replace("union", "")


@schema_cache(maxsize=512)
def structure_of(doc_type: str) -> Node | None:
    """The tree of ``category:structure``; None when neither the workspace's categories nor the tables have it.

    A message type (``2.5:ADT_A08``) gives the tree of its structure.
    The category must be installed or name a version; of any other we know no structures.
    """
    category, _, name = doc_type.partition(":")
    if not name or not names_a_schema(category):
        return None
    found = _tree(category, name)
    if found is not None:
        return found
    known = doc_type_of(category, name)
    return None if known in ("", doc_type) else _tree(*known.split(":", 1))


def doc_type_of(category: str, message_type: str) -> str:
    """``category:structure`` of a message type (iris-semantics 5.5); "" when the category does not have it.

    ``doc_type_of("2.3.1", "ADT_A08")`` is ``2.3.1:ADT_A01``.
    """
    own = own_message_type(category, message_type)
    if own is not None and own[1].structure:
        where, structure = reference(own[0], own[1].structure)
        # a structure it inherits is known by the category's own name too
        return f"{category if where == own[0] else where}:{structure}"
    if own_structure(category, message_type) is not None:
        return f"{category}:{message_type}"
    if not names_a_schema(category):
        return ""
    version = known_version(category)
    structure = structure_of_type(version, message_type, _messages(version))
    return f"{category}:{structure}" if structure else ""


def reply_type_of(category: str, message_type: str) -> str:
    """The message type of the reply that a category declares for a message type, "" when it declares none."""
    own = own_message_type(category, message_type)
    return own[1].reply.rpartition(":")[2] if own is not None else ""


def structure_names(category: str) -> tuple[str, ...]:
    """Every structure of a version or category, in alphabetical order."""
    own = {name for one in bases(category) for name in one.structures}
    return tuple(sorted(own | set(_messages(known_version(category)))))


def _tree(category: str, structure: str) -> Node | None:
    own = own_structure(category, structure)
    if own is not None:
        try:
            children = _parsed(parse_definition(own.definition))
        except SchemaError:  # reported where the category is read
            return None
        return Node(structure, True, False, children)
    if category_named(category) is not None and not base_version(category):
        return None
    found = _messages(known_version(category)).get(structure)
    children = _nodes(found[1], 0) if found is not None else ()
    return Node(structure, True, False, children) if children else None


def table_rows(category: str, structure: str) -> Any:
    """hl7apy's rows of a structure, with the standard's names of groups; None for one a category defines itself."""
    if own_structure(category, structure) is not None:
        return None
    found = _messages(known_version(category)).get(structure)
    return found[1] if found is not None else None


def _messages(version: str) -> Mapping[str, Any]:
    from hl7apy import load_library

    found: Mapping[str, Any] = load_library(version).messages.MESSAGES
    return found


def _parsed(parts: Iterable[Part]) -> tuple[Node, ...]:
    """Nodes of a definition; a choice is no level in IRIS's paths: its alternatives stand there."""
    found: list[Node] = []
    for part in parts:
        if part.choice:
            for one in _parsed(part.parts):
                found.append(replace(one, required=False, repeats=one.repeats or part.repeats))
        elif part.parts:
            children = _parsed(part.parts)
            name = plain_group(children[0].name) + "grp"
            found.append(Node(name, not part.optional, part.repeats, children))
        else:
            found.append(Node(part.name, not part.optional, part.repeats))
    return tuple(found)


def _nodes(rows: Any, depth: int) -> tuple[Node, ...]:
    """Parts of a group. A choice is no level in IRIS's paths: its alternatives stand there."""
    found: list[Node] = []
    for row in rows:
        if row[3] == "GRP" and row[1] and row[1][0] == "choice":
            repeats = row[2][1] != 1
            for one in _nodes(row[1][1], depth + 1):
                found.append(replace(one, required=False, repeats=one.repeats or repeats))
        else:
            found.append(_node(row, depth))
    return tuple(found)


def _node(row: Any, depth: int) -> Node:
    name, reference, (least, most), kind = row[0], row[1], row[2], row[3]
    if kind != "GRP" or depth > _TREE_DEPTH or not reference or len(reference) < 2 or not reference[1]:
        return Node(name, least > 0, most != 1)
    children = _nodes(reference[1], depth + 1)
    return Node(plain_group(children[0].name) + "grp", least > 0, most != 1, children)


@lru_cache(maxsize=2048)
def addresses(tree: Node, names: tuple[str, ...]) -> tuple[Address, ...]:
    """Where each segment of a message stands in the tree; one the tree lacks stands with the one before."""
    walker = Walker(tree)
    return tuple([walker.place(name) for name in names])


class Walker:
    """Goes through a message once: forward in the open group, a new occurrence of it, outward."""

    def __init__(self, tree: Node) -> None:
        self._open: list[Node] = [tree]  # the group being in, outermost first
        self._steps: list[list[int]] = [[0, 0]]  # child number and occurrence in each
        self.placed = True  # whether the structure has a place for the segment looked at last

    def place(self, name: str) -> Address:
        """Where the next segment stands; with the one before when the structure has no place for it."""
        self.placed = True
        for lenient in (False, True):
            if lenient and name in _ANYWHERE:
                break
            for depth in range(len(self._open) - 1, -1, -1):
                if self._forward(depth, name, lenient) or self._again(depth, name, lenient):
                    return self._address()
        self.placed = False
        return self._address()

    def _address(self) -> Address:
        return tuple([(child, occurrence) for child, occurrence in self._steps])

    def _forward(self, depth: int, name: str, lenient: bool) -> bool:
        node, (child, occurrence) = self._open[depth], self._steps[depth]
        for at in range(child, len(node.children)):
            one = node.children[at]
            used = at == child and occurrence > 0
            if used and (one.is_group or not one.repeats):
                continue  # another occurrence of an open group is tried by _again
            route = _route(one, name, lenient)
            if route is not None:
                self._enter(depth, at, occurrence + 1 if used else 1, route)
                return True
        return False

    def _again(self, depth: int, name: str, lenient: bool) -> bool:
        """A new occurrence of the group at this depth."""
        if depth == 0 or not self._open[depth].repeats:
            return False
        route = _route(self._open[depth], name, lenient)
        if route is None:
            return False
        at, occurrence = self._steps[depth - 1]
        self._enter(depth - 1, at, occurrence + 1, route)
        return True

    def _enter(self, depth: int, at: int, occurrence: int, route: tuple[int, ...]) -> None:
        del self._open[depth + 1 :], self._steps[depth + 1 :]
        self._steps[depth] = [at, occurrence]
        for child in route:
            self._open.append(self._open[-1].children[self._steps[-1][0]])
            self._steps.append([child, 1])


def _route(node: Node, name: str, lenient: bool) -> tuple[int, ...] | None:
    """Child numbers from a part down to a segment that may open it; None when it may not.

    lenient: required segments before it may be missing.
    """
    if not node.is_group:
        return () if node.name == name else None
    for at, child in enumerate(node.children):
        below = _route(child, name, lenient)
        if below is not None:
            return (at, *below)
        if child.required and not lenient:
            return None
    return None


def names_of(segments: Sequence[bytes]) -> tuple[str, ...]:
    """Names of segments, for addresses()."""
    return tuple([segment[:3].decode("latin-1") for segment in segments])
