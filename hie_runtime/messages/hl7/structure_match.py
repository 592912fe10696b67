"""Whether a message has the structure its type promises, and what does not fit (iris-semantics 8.2, 8.4).

Tolerant: a segment that has no place keeps its neighbours', one that is missing leaves the rest where it is.
Nothing is refused here; what to do about a misfit is the caller's (validation flags, iris-semantics 5.7).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hie_runtime.messages.hl7.structure import Address, Node, Walker, structure_of


class MisfitKind(StrEnum):
    """What is wrong."""

    MISSING = "missing"  # the structure requires it
    OUT_OF_PLACE = "out of place"  # the structure has it, but not here
    UNKNOWN = "unknown"  # the structure does not have it
    UNKNOWN_Z = "unknown Z segment"  # a site's own segment that the structure does not have
    TRAILING_Z = "trailing Z segment"  # the same, with nothing but such after it


@dataclass(frozen=True, slots=True)
class Misfit:
    """One thing that does not fit. ``position``: number of the segment in the message from 1; for what is
    missing, of the segment after which it was expected, 0 when there is none."""

    kind: MisfitKind
    segment: str
    position: int
    text: str


@dataclass(frozen=True, slots=True)
class StructureMatch:
    """How a message lies in a structure. ``addresses``: where each segment stands (structure.addresses)."""

    doc_type: str
    addresses: tuple[Address, ...]
    misfits: tuple[Misfit, ...]

    @property
    def fits(self) -> bool:
        """Whether everything has its place and nothing is missing."""
        return not self.misfits


def match_structure(doc_type: str, names: Sequence[str]) -> StructureMatch | None:
    """Match the segment names of a message with ``category:structure``; None when it is not known."""
    tree = structure_of(doc_type)
    if tree is None:
        return None
    walker = Walker(tree)
    where: list[Address] = []
    strays: list[int] = []
    for position, name in enumerate(names, 1):
        where.append(walker.place(name))
        if not walker.placed:
            strays.append(position)
    inside = frozenset(tree.segments())
    last = next((p for p in range(len(names), 0, -1) if not (p in strays and _is_z(names[p - 1]))), 0)
    found = [_stray(tree, names, position, inside, position > last) for position in strays]
    placed = [(position, address) for position, address in enumerate(where, 1) if position not in set(strays)]
    found += _missing(tree, placed)
    return StructureMatch(doc_type, tuple(where), tuple(sorted(found, key=lambda misfit: misfit.position)))


def _is_z(name: str) -> bool:
    return name.startswith("Z")


def _stray(tree: Node, names: Sequence[str], position: int, inside: frozenset[str], trailing: bool) -> Misfit:
    name = names[position - 1]
    after = f" after {names[position - 2]}" if position > 1 else ""
    if name in inside:
        text = f"segment {position}, {name}: {tree.name} has no {name}{after}"
        return Misfit(MisfitKind.OUT_OF_PLACE, name, position, text)
    kind = MisfitKind.UNKNOWN
    if _is_z(name):
        kind = MisfitKind.TRAILING_Z if trailing else MisfitKind.UNKNOWN_Z
    return Misfit(kind, name, position, f"segment {position}, {name}: not in {tree.name}")


def _missing(tree: Node, placed: Sequence[tuple[int, Address]]) -> Iterator[Misfit]:
    """Required parts of the message and of each group occurrence that is there."""
    present: dict[Address, tuple[Node, set[int], int]] = {(): (tree, set(), 0)}
    for position, address in placed:
        node = tree
        for depth, (child, _) in enumerate(address):
            _, children, _ = present.get(address[:depth], (node, set[int](), 0))
            children.add(child)
            present[address[:depth]] = (node, children, position)
            node = node.children[child]
    for address, (node, children, position) in present.items():
        for number, part in enumerate(node.children):
            if part.required and number not in children:
                what = f"group {part.name} ({part.first_segment()} ...)" if part.is_group else part.name
                text = f"{what} is missing in {_named(tree, address)}"
                yield Misfit(MisfitKind.MISSING, part.first_segment(), position, text)


def _named(tree: Node, address: Address) -> str:
    """The path of a group occurrence as a rule or transform writes it: ``PIDgrpgrp(1).ORCgrp(2)``."""
    node, steps = tree, []
    for child, occurrence in address:
        node = node.children[child]
        steps.append(f"{node.name}({occurrence})")
    return ".".join(steps) or tree.name
