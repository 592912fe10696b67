"""What may be typed next in an expression: paths of the source and target, and functions. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hie_runtime.transforms.intrinsics import INTRINSICS
from hie_studio.editors.function_help import intrinsic_help
from hie_studio.editors.function_offers import functions_from
from hie_studio.message_tree.completion import Offer, first_of, paths_from
from hie_studio.message_tree.nodes import Node

_WORD = re.compile(r"(?:source|target)\.\{[^{}]*$|[.$A-Za-z_][\w.:$()]*$")
_SIDE = re.compile(r"(source|target)\.\{([^{}]*)$")


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
        return first_of(_paths(found[1], found[2], trees))
    near = [] if only_paths else list(_functions(word))
    near += [Offer(f"{one}.{{") for one in trees if one.startswith(word) and one != word]
    return first_of([*near, *(_paths(side, word, trees) if word[0].isalpha() else ())])


def _functions(word: str) -> Iterator[Offer]:
    bare = word.lstrip(".$").lower()
    if word[0] != "$":
        for name, told in functions_from(bare):
            yield Offer(f"..{name}(", told)
    if (word[0] != "." and len(word) > 1) or word == "$":
        for name in sorted(INTRINSICS):
            if intrinsic_help(name) and name.startswith(bare):
                yield Offer(f"${name}(", intrinsic_help(name))


def _paths(side: str, typed: str, trees: Mapping[str, Node]) -> Iterator[Offer]:
    for one in paths_from(trees.get(side), typed):
        end = "" if one.text.endswith(":") else "}"
        yield Offer(f"{side}.{{{one.text}{end}", one.name)
