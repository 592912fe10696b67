"""What may be typed next in an expression: paths of the source and target, and functions. Knows no widget."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hie_runtime.rules.functions import FUNCTIONS
from hie_runtime.transforms.intrinsics import INTRINSICS
from hie_studio.message_tree.nodes import Kind, Node

MOST = 60
_WORD = re.compile(r"(?:source|target)\.\{[^{}]*$|[.$A-Za-z_][\w.:$()]*$")
_SIDE = re.compile(r"(source|target)\.\{([^{}]*)$")


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to go on: what is put in the place of the word, and what it is called."""

    text: str
    name: str = ""


def word_before(text: str, cursor: int) -> str:
    """What is being typed at the cursor."""
    found = _WORD.search(text[:cursor])
    return found[0] if found is not None else ""


def offers(word: str, side: str, trees: Mapping[str, Node], only_paths: bool = False) -> list[Offer]:
    """Ways to go on with a word. ``side``: whose paths are meant where the word does not say. ``trees``: by side."""
    if not word:
        return []
    found = _SIDE.match(word)
    if found is not None:
        return _first(_paths(found[1], found[2], trees))
    near = [] if only_paths else list(_functions(word))
    near += [Offer(f"{one}.{{") for one in trees if one.startswith(word) and one != word]
    return _first([*near, *(_paths(side, word, trees) if word[0].isalpha() else ())])


def _first(found: object) -> list[Offer]:
    assert isinstance(found, Iterator | list)
    kept = []
    for offer in found:
        kept.append(offer)
        if len(kept) == MOST:
            break
    return kept


def _functions(word: str) -> Iterator[Offer]:
    bare = word.lstrip(".$").lower()
    if word[0] != "$":
        for name in sorted(FUNCTIONS):
            if name.lower().startswith(bare):
                yield Offer(f"..{name}(", _doc(FUNCTIONS[name].call))
    if (word[0] != "." and len(word) > 1) or word == "$":
        for name in sorted(INTRINSICS):
            if len(name) > 3 and name.startswith(bare):
                yield Offer(f"${name}(", _doc(INTRINSICS[name][0]))


def _doc(call: object) -> str:
    return (inspect.getdoc(call) or "").partition("\n")[0] if not isinstance(call, type) else ""


def _paths(side: str, typed: str, trees: Mapping[str, Node]) -> Iterator[Offer]:
    root = trees.get(side)
    if root is None:
        return
    wanted = _bare(typed)
    head, mark, _ = wanted.partition(":")
    for segment in _segments(root):
        if not mark:
            if _ends_with(segment.path, head):
                yield Offer(f"{side}.{{{_one(segment.path)}:", segment.name)
            continue
        if _tail(segment.path) != head.rpartition(".")[2]:
            continue
        for node in segment.children:
            yield from _within(side, node, wanted)


def _within(side: str, node: Node, wanted: str) -> Iterator[Offer]:
    bare = _tail_path(node.path)
    if bare.startswith(_tail_path(wanted)):
        yield Offer(f"{side}.{{{_one(node.path)}}}", node.name)
    if node.expandable and _tail_path(wanted).startswith(f"{bare}."):
        for child in node.children:
            yield from _within(side, child, wanted)


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
