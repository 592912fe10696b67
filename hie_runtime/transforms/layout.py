"""Where the segments of a path are, and where missing ones go.

:data:`FLAT` knows no structure: groups are found by segment name and the order of indices (iris-semantics
8.2, the fallback). structure.py has the layouts of known message structures.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hie_runtime.messages.hl7.path_grammar import FIRST, Path
from hie_runtime.messages.hl7.select import group_starts, segment_positions, whole_groups, windows
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.transforms.errors import ExpressionError

MAX_CREATED = 10_000  # segments or repetitions one assignment may add: a wrong index must not eat the memory

Window = tuple[int, int]


class Layout(Protocol):
    """Finds segments by path. Segments are the current bytes; paths are numeric."""

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


def layout_for(_doc_type: str) -> Layout:
    """The layout of a document type ``category:structure``."""
    return FLAT
