"""Finding places of a tree by code, name, path or value, in steps short enough for a window's loop."""

from __future__ import annotations

from collections.abc import Iterator

from hie_studio.message_tree.nodes import Kind, Node

MOST = 400  # places found; more help nobody


def matches(root: Node, wanted: str, *, values: bool = True) -> Iterator[Node | None]:
    """The places that match, in order; None now and then, where a caller may take a rest.

    ``PID-3.1`` and ``pid:3.1`` find by path; other texts by path, name or value. Below a place that matches no more
    is looked for: all of it is shown anyhow.
    """
    plain = wanted.strip().lower()
    if not plain:
        return
    as_path = _path_of(plain)
    found = 0
    waiting = [iter(root.children)]
    while waiting:
        node = next(waiting[-1], None)
        if node is None:
            waiting.pop()
            continue
        if _is_match(node, plain, as_path, values):
            yield node
            found += 1
            if found >= MOST:
                return
            continue
        yield None
        if node.expandable and not _ruled_out(node, as_path):
            waiting.append(iter(node.children))


def _path_of(plain: str) -> str:
    """``pid-3`` as a path is written, without indexes; "" when it is none."""
    head, mark, tail = plain.partition(":") if ":" in plain else plain.partition("-")
    if mark and len(head.split("(")[0].rpartition(".")[2]) == 3 and (not tail or tail[0].isdigit()):
        return _without_indexes(f"{head}:{tail}")
    return ""


def _without_indexes(path: str) -> str:
    if "(" not in path:
        return path
    kept, depth = [], 0
    for character in path:
        depth += character == "("
        if not depth:
            kept.append(character)
        depth -= character == ")"
    return "".join(kept)


def _is_match(node: Node, plain: str, as_path: str, values: bool) -> bool:
    if as_path:
        path = _without_indexes(node.path.lower())
        return path == as_path or path.endswith("." + as_path)
    if plain in node.name.lower() or plain == node.code.lower():
        return True
    if len(plain) > 1 and node.path.lower().endswith(plain) and plain[-1] not in ")]":
        return True
    # a whole segment or field matches by its parts, which are looked at next
    return values and not node.expandable and plain in f"{node.value} {node.words}".lower()


def _ruled_out(node: Node, as_path: str) -> bool:
    """Whether nothing below can have that path."""
    if not as_path or node.kind is Kind.GROUP:
        return False
    own = _without_indexes(node.path.lower()).rpartition("grp.")[2]
    return not as_path.startswith(own)
