"""Where the segments of a path are, and where missing ones go.

:data:`FLAT` knows no structure: groups are found by segment name and the order of indices (iris-semantics
8.2, the fallback). structure.py has the layouts of known message structures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from hie_runtime.messages.hl7.path_grammar import ALL, FIRST, Path
from hie_runtime.messages.hl7.schema_categories import schema_cache
from hie_runtime.messages.hl7.select import group_starts, segment_positions, whole_groups, windows
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.messages.hl7.structure import Address, Node, addresses, names_of, structure_of
from hie_runtime.transforms.errors import ExpressionError

MAX_CREATED = 10_000  # segments or repetitions one assignment may add: a wrong index must not eat the memory

Window = tuple[int, int]


class Layout(Protocol):
    """Finds segments by path. Segments are the current bytes; paths are numeric.

    shared: segments that stand outside all groups and also inside one.
    """

    @property
    def shared(self) -> frozenset[str]:
        """See above."""

    def knows(self, path: Path) -> bool:
        """Whether the groups of a path are found by the structure."""

    def root(self, segments: Sequence[bytes], positions: list[int]) -> list[int]:
        """Those of the positions that stand outside all groups."""

    def positions(self, segments: Sequence[bytes], path: Path, separators: Separators) -> list[int]:
        """Positions of the segments a path names; all of the group for a path to a group."""

    def groups(self, segments: Sequence[bytes], path: Path, separators: Separators) -> list[Window]:
        """The ranges of the groups named by a path that ends in a group."""

    def create(self, segments: list[bytes], path: Path, separators: Separators) -> int:
        """Insert the missing segment of a path, with the ones before it up to its index; its position."""

    def place_for(self, segments: Sequence[bytes], path: Path, separators: Separators) -> int:
        """Where segments put at a path that names none yet go."""


class OrderLayout:
    """Groups by the order of segments; new segments at the end of their group or of the message."""

    shared: frozenset[str] = frozenset()

    def knows(self, path: Path) -> bool:
        """See Layout."""
        return not path.groups

    def root(self, segments: Sequence[bytes], positions: list[int]) -> list[int]:
        """See Layout."""
        return positions

    def positions(self, segments: Sequence[bytes], path: Path, separators: Separators) -> list[int]:
        """See Layout."""
        return segment_positions(segments, path, separators)

    def groups(self, segments: Sequence[bytes], path: Path, separators: Separators) -> list[Window]:
        """See Layout."""
        return whole_groups(segments, path.groups, separators)

    def create(self, segments: list[bytes], path: Path, separators: Separators) -> int:
        """See Layout. Raises ExpressionError for an index far beyond what is there."""
        low, high = self._window_for_new(segments, path, separators)
        everywhere = Path(path.text, path.segment, 0)
        existing = [i for i in segment_positions(segments, everywhere, separators) if low <= i < high]
        missing = checked_count(path.segment_index - len(existing), path)
        at = existing[-1] + 1 if existing else high
        segments[at:at] = [path.segment.encode("ascii")] * missing
        return at + missing - 1

    def place_for(self, segments: Sequence[bytes], path: Path, separators: Separators) -> int:
        """See Layout."""
        if path.segment and not path.groups:
            return len(segments)
        around = windows(segments, path.groups if path.segment else path.groups[:-1], separators)
        return around[-1][1] if around else len(segments)

    def _window_for_new(self, segments: list[bytes], path: Path, separators: Separators) -> Window:
        """The innermost group of the path, opened with its first segment where it does not exist."""
        low, high = 0, len(segments)
        for depth, step in enumerate(path.groups):
            starts = group_starts(segments, step.name, low, high, separators)
            absent = 0 if step.index == FIRST and high > low else step.index - len(starts)
            absent = checked_count(max(absent, 0), path)
            opens = path.segment == step.name[:3] and depth == len(path.groups) - 1
            added = [step.name[:3].encode("ascii")] * (absent - 1 if opens and absent else absent)
            segments[high:high] = added
            high += len(added)
            if absent > 0 and opens:
                return high, high
            found = windows(segments, path.groups[: depth + 1], separators)
            low, high = found[0] if found else (high, high)
        return low, high


def checked_count(missing: int, path: Path) -> int:
    """The number of things to add. Raises ExpressionError above MAX_CREATED."""
    if missing > MAX_CREATED:
        raise ExpressionError(
            f"path {path.text}: would add {missing} of them; allowed are {MAX_CREATED} at once"
        )
    return missing


FLAT: Layout = OrderLayout()


@schema_cache(maxsize=512)
def layout_for(doc_type: str) -> Layout:
    """The layout of a document type ``category:structure``; FLAT when its structure is not known."""
    tree = structure_of(doc_type)
    return FLAT if tree is None else StructureLayout(tree)


class StructureLayout:
    """Groups by the structure of the message; new segments where the structure has them."""

    def __init__(self, tree: Node) -> None:
        self.tree = tree
        self._own = frozenset(child.name for child in tree.children if not child.is_group)
        nested = [name for child in tree.children if child.is_group for name in child.segments()]
        self.shared = self._own & frozenset(nested)

    def knows(self, path: Path) -> bool:
        """See Layout."""
        return self._chain(path) is not None

    def root(self, segments: Sequence[bytes], positions: list[int]) -> list[int]:
        """See Layout."""
        where = addresses(self.tree, names_of(segments))
        return [position for position in positions if len(where[position]) == 1]

    def positions(self, segments: Sequence[bytes], path: Path, separators: Separators) -> list[int]:
        """See Layout."""
        if not path.groups:
            found = segment_positions(segments, _every(path), separators)
            found = self.root(segments, found) if path.segment in self.shared else found
            return _chosen(found, path.segment_index)
        chain = self._chain(path)
        if chain is None:
            return segment_positions(segments, path, separators)
        if not path.segment:
            return [i for low, high in self.groups(segments, path, separators) for i in range(low, high)]
        direct = chain[-1][1].child(path.segment) >= 0
        wanted, depth = path.segment.encode("ascii"), len(chain)
        where = addresses(self.tree, names_of(segments))
        found = []
        for low, high in self._windows(segments, path, chain):
            inside = [
                i for i in range(low, high)
                if segments[i][:3] == wanted and (not direct or len(where[i]) == depth + 1)
            ]  # fmt: skip
            found += _chosen(inside, path.segment_index)
        return found

    def groups(self, segments: Sequence[bytes], path: Path, separators: Separators) -> list[Window]:
        """See Layout."""
        chain = self._chain(path)
        if chain is None:
            return whole_groups(segments, path.groups, separators)
        return self._windows(segments, path, chain)

    def create(self, segments: list[bytes], path: Path, separators: Separators) -> int:
        """See Layout. Raises ExpressionError for an index far beyond what is there."""
        chain = self._chain(path)
        if chain is None:
            return FLAT.create(segments, path, separators)
        self._open_groups(segments, path, chain)
        existing = self.positions(segments, _every(path), separators)
        missing = checked_count(path.segment_index - len(existing), path)
        at = existing[-1] + 1 if existing else self._place(segments, path, chain)
        segments[at:at] = [path.segment.encode("ascii")] * missing
        return at + missing - 1

    def place_for(self, segments: Sequence[bytes], path: Path, separators: Separators) -> int:
        """See Layout."""
        chain = self._chain(path)
        return (
            FLAT.place_for(segments, path, separators)
            if chain is None
            else self._place(segments, path, chain)
        )

    def _chain(self, path: Path) -> list[tuple[int, Node]] | None:
        """Child number and node of each group of a path; None when the structure has no such groups."""
        chain: list[tuple[int, Node]] = []
        node = self.tree
        for step in path.groups:
            at = node.child(step.name)
            if at < 0 or not node.children[at].is_group:
                return None
            node = node.children[at]
            chain.append((at, node))
        return chain

    def _windows(self, segments: Sequence[bytes], path: Path, chain: list[tuple[int, Node]]) -> list[Window]:
        """The ranges of the group occurrences that the path names."""
        depth = len(chain)
        found: dict[Address, Window] = {}
        for position, address in enumerate(addresses(self.tree, names_of(segments))):
            prefix = address[:depth]
            if len(address) > depth and all(
                child == at and (step.index <= 0 or step.index == occurrence)
                for (child, occurrence), (at, _), step in zip(prefix, chain, path.groups, strict=True)
            ):
                found[prefix] = (found.get(prefix, (position, 0))[0], position + 1)
        return list(found.values())

    def _place(self, segments: Sequence[bytes], path: Path, chain: list[tuple[int, Node]]) -> int:
        """Before the first segment that comes later in the structure; what it lacks goes to the end."""
        node = chain[-1][1] if chain else self.tree
        key = [(at, max(step.index, FIRST)) for (at, _), step in zip(chain, path.groups, strict=True)]
        if path.segment:
            child = node.child(path.segment)
            if child < 0 and not chain:
                return len(segments)
            key.append((child if child >= 0 else len(node.children), path.segment_index))
        where, wanted = addresses(self.tree, names_of(segments)), tuple(key)
        if not where or where[-1] <= wanted:  # addresses never go back, so nothing before is later either
            return len(segments)
        return next((i for i, address in enumerate(where) if address > wanted), len(segments))

    def _open_groups(self, segments: list[bytes], path: Path, chain: list[tuple[int, Node]]) -> None:
        """Open the occurrences a path needs with their first segment, unless that is the one to be made."""
        for depth in range(len(chain)):
            step, node = path.groups[depth], chain[depth][1]
            part = replace(path, groups=path.groups[: depth + 1], segment="")
            every = replace(part, groups=(*path.groups[:depth], replace(step, index=ALL)))
            missing = checked_count(
                max(step.index, FIRST) - len(self._windows(segments, every, chain[: depth + 1])), path
            )
            if missing > 0 and (path.segment == node.first_segment() or step.index == FIRST):
                missing -= 1
            for _ in range(missing):
                at = self._place(segments, part, chain[: depth + 1])
                segments.insert(at, node.first_segment().encode("ascii"))


@lru_cache(maxsize=2048)  # dataclasses.replace costs 5 µs
def _every(path: Path) -> Path:
    """The same segment, every one of them."""
    return replace(path, segment_index=ALL)


def _chosen(positions: list[int], index: int) -> list[int]:
    return positions if index <= 0 else positions[index - 1 : index]
