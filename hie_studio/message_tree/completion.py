"""Paths that what is typed may be the beginning of, from the tree of a message or schema. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from hie_studio.message_tree.nodes import Kind, Node

MOST = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to go on: what is put in the place of the word, and what it is called."""

    text: str
    name: str = ""


def first_of(found: Iterable[Offer]) -> list[Offer]:
    """As many as a person looks through."""
    return list(islice(found, MOST))


def paths_from(root: Node | None, typed: str) -> Iterator[Offer]:
    """Paths that begin like what is typed: segments with ``:`` after them until one is typed, then their fields."""
    if root is None:
        return
    wanted = _bare(typed)
    head, mark, _ = wanted.partition(":")
    for segment in _segments(root):
        if not mark:
            if _ends_with(segment.path, head):
                yield Offer(f"{_one(segment.path)}:", segment.name)
            continue
        if _tail(segment.path) != head.rpartition(".")[2]:
            continue
        for node in segment.children:
            yield from _within(node, wanted)


def _within(node: Node, wanted: str) -> Iterator[Offer]:
    bare = _tail_path(node.path)
    if bare.startswith(_tail_path(wanted)):
        yield Offer(_one(node.path), node.name)
    if node.expandable and _tail_path(wanted).startswith(f"{bare}."):
        for child in node.children:
            yield from _within(child, wanted)


def _segments(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.kind is Kind.GROUP:
            yield from _segments(child)
        elif child.kind is Kind.SEGMENT:
            yield child


def _one(path: str) -> str:
    """A path of a schema as a step begins with it: without ``()`` of every one."""
    return (
        path.replace("()", "").replace("(1)", "")
        if "." not in path.partition(":")[0]
        else path.replace("()", "(1)")
    )


def _bare(path: str) -> str:
    return re.sub(r"\([^()]*\)?", "", path)


def _tail(path: str) -> str:
    """The segment of a path, without its groups."""
    return _bare(path).partition(":")[0].rpartition(".")[2]


def _tail_path(path: str) -> str:
    """A path without its groups."""
    head, mark, rest = _bare(path).partition(":")
    return head.rpartition(".")[2] + mark + rest


def _ends_with(path: str, typed: str) -> bool:
    """Whether a segment is meant by what was typed of it."""
    return _tail(path).lower().startswith(typed.rpartition(".")[2].lower())
