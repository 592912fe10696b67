"""An edit of a YAML text that touches the lines of what changed and no others.

ruamel's own dump writes the whole file anew: it keeps comments of values, but loses or moves those
before an entry that is removed, renamed or moved, and changes indentation and line breaks everywhere.
So the text is cut into chunks (the comments before a key or ``-``, then its lines); a chunk whose value
did not change stays as it is, and only the innermost chunk that did is written anew, by ruamel, alone.

Whoever calls :func:`edit_yaml` reads the result back and compares; what this cannot do (anchors edited
at one of their places, merge keys) raises :class:`CannotEditError` or shows in that comparison.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import ScalarString

from hie_runtime.config.merging import align, means_the_same
from hie_runtime.errors import HIEError

WIDTH = 110
Plain = Callable[[Any], Any]


class CannotEditError(HIEError):
    """This text cannot be edited by lines; the caller writes it another way."""


def edit_yaml(text: str, tree: Any, data: dict[str, Any], plain: Plain) -> str:
    """``text``, whose ruamel tree is ``tree``, saying ``data``. ``plain`` gives a tree as plain values.

    Raises CannotEditError."""
    lines = text.splitlines()
    if not _block(tree, CommentedMap) or "\t" in {line[:1] for line in lines}:
        raise CannotEditError("not a block mapping")
    try:
        return "\n".join(_Edit(lines, _style(tree), plain).mapping(tree, data, 0, len(lines))) + "\n"
    except (YAMLError, IndexError, KeyError, AttributeError, TypeError) as error:
        raise CannotEditError(f"structure not understood: {error}") from error


class Style(NamedTuple):
    """Indentation of a file: of mappings, of ``-`` below its key, and of what follows behind the ``-``."""

    mapping: int = 2
    dash: int = 2
    item: int = 2


def round_trip(style: Style | None = None, width: int = WIDTH) -> YAML:
    """ruamel's comment-keeping reader and writer."""
    style = style or Style()
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = width
    yaml.indent(mapping=style.mapping, sequence=style.dash + style.item, offset=style.dash)
    return yaml


def restyled(old: Any, new: Any) -> Any:
    """A new text in the quotes of the old one."""
    quoted = isinstance(old, ScalarString) and isinstance(new, str) and ("\n" in new) <= ("\n" in old)
    return type(old)(new) if quoted else new


def _block(node: Any, kind: type[CommentedMap] | type[CommentedSeq]) -> bool:
    """Whether this is a non-empty mapping or list of that kind, one entry a line, all of it its own."""
    return (
        isinstance(node, kind)
        and bool(node)
        and not node.fa.flow_style()
        and not getattr(node, "merge", None)
    )


def _style(node: CommentedMap, style: Style | None = None) -> Style:
    """The indentation of the first nested mapping and of the first list below a key."""
    style = style or Style()
    for key, value in node.items():
        if _block(value, CommentedMap):
            step = value.lc.col - node.lc.data[key][1]
            return _style(value, style._replace(mapping=step) if step > 0 else style)
        if _block(value, CommentedSeq):
            step, first = value.lc.col - node.lc.data[key][1], value[0]
            behind = first.lc.col - value.lc.col if _block(first, CommentedMap) else style.item
            return style._replace(dash=max(step, 0), item=behind if behind > 1 else 2)
    return style


def _comment_or_blank(line: str, column: int) -> bool:
    """A blank line, or a comment that belongs to what stands at ``column`` or further left."""
    bare = line.lstrip()
    return not bare or (bare.startswith("#") and len(line) - len(bare) <= column)


class _Edit:
    def __init__(self, lines: list[str], style: Style, plain: Plain) -> None:
        self._lines = lines
        self._style = style
        self._plain = plain

    def mapping(self, node: CommentedMap, data: dict[str, Any], start: int, end: int) -> list[str]:
        keys = list(node)
        column = node.lc.data[keys[0]][1]
        chunks, end_of_content = self._chunks([node.lc.data[key][0] for key in keys], column, start, end)
        out: list[str] = []
        for number, (key, (lead, first, last)) in enumerate(zip(keys, chunks, strict=True)):
            if number == 0 or str(key) in data:
                out += self._lines[lead:first]
            if str(key) in data:
                out += self._entry(node, key, data[str(key)], first, last)
        known = {str(key) for key in keys}
        added = {key: value for key, value in data.items() if key not in known}
        if added:
            out += self._dumped(added, column)
        return out + self._lines[end_of_content:end]

    def _entry(self, node: CommentedMap, key: Any, data: Any, first: int, last: int) -> list[str]:
        value = node[key]
        if means_the_same(self._plain(value), data):
            return self._lines[first:last]
        if _block(value, CommentedMap) and isinstance(data, dict) and data and value.lc.line > first:
            return [self._lines[first], *self.mapping(value, data, first + 1, last)]
        if _block(value, CommentedSeq) and isinstance(data, list) and data and value.lc.line > first:
            return [self._lines[first], *self.sequence(value, data, first + 1, last)]
        return self._anew(first, last, node.lc.data[key][1], {key: data})

    def sequence(self, node: CommentedSeq, data: list[Any], start: int, end: int) -> list[str]:
        column = node.lc.col
        dashes = [self._dash(node.lc.data[index][0], column) for index in range(len(node))]
        chunks, end_of_content = self._chunks(dashes, column, start, end)
        gap = len(chunks) > 1 and not self._lines[chunks[1][0]].strip()
        out: list[str] = []
        for value, index in zip(data, align(self._plain(node), data), strict=True):
            if index is None:
                out += [""] if gap and out else []
                out += self._dumped([value], column)
                continue
            lead, first, last = chunks[index]
            out += self._lines[lead:first] + self._item(node[index], value, first, last, column)
        return out + self._lines[end_of_content:end]

    def _item(self, value: Any, data: Any, first: int, last: int, column: int) -> list[str]:
        if means_the_same(self._plain(value), data):
            return self._lines[first:last]
        if not (_block(value, CommentedMap) and isinstance(data, dict) and data):
            return self._anew(first, last, column, [data])
        line = self._lines[first]
        self._lines[first] = line[:column] + " " + line[column + 1 :]
        out = self.mapping(value, data, first, last)
        self._lines[first] = line
        top = out[0].ljust(column + 1)
        return [top[:column] + "-" + top[column + 1 :], *out[1:]]

    def _dash(self, line: int, column: int) -> int:
        while not (
            self._lines[line][:column].strip() == "" and self._lines[line][column : column + 1] == "-"
        ):
            line -= 1
            if line < 0:
                raise CannotEditError("no dash found")
        return line

    def _chunks(
        self, firsts: list[int], column: int, start: int, end: int
    ) -> tuple[list[tuple[int, int, int]], int]:
        """(first line of the comments before, first line, line after) of each entry, and where the last ends."""
        if any(one >= other for one, other in pairwise(firsts)):
            raise CannotEditError("two entries on one line")
        while end > firsts[-1] + 1 and _comment_or_blank(self._lines[end - 1], column):
            end -= 1
        leads = [start]
        for first in firsts[1:]:
            lead = first
            while _comment_or_blank(self._lines[lead - 1], column):
                lead -= 1
            leads.append(lead)
        return list(zip(leads, firsts, [*leads[1:], end], strict=True)), end

    def _anew(self, first: int, last: int, column: int, data: Any) -> list[str]:
        """The one entry of these lines with another value; comments in it stay."""
        own = [line[column:] for line in self._lines[first:last]]
        trailing: list[str] = []
        while len(own) > 1 and not own[-1].strip():
            trailing.insert(0, own.pop())
        if any(line[:column].strip() for line in self._lines[first:last]):
            raise CannotEditError("less indented than it should be")
        tree = round_trip().load("\n".join(own) + "\n")
        keys = list(tree) if isinstance(tree, dict) else range(len(tree))
        for key in keys:
            tree[key] = merged(tree[key], data[key], self._plain)
        # a line that was longer than usual may stay so
        longest = max(len(line) for line in own)
        return self._dumped(tree, column, longest + 20 if longest > WIDTH - column else 0) + trailing

    def _dumped(self, value: Any, column: int, width: int = 0) -> list[str]:
        out = io.StringIO()
        round_trip(self._style, max(40, WIDTH - column, width)).dump(value, out)
        lines = out.getvalue().splitlines()
        if isinstance(value, list) and lines:
            lines = _dedented(lines)
        return [" " * column + line if line else line for line in lines]


def _dedented(lines: list[str]) -> list[str]:
    blank = len(lines[0]) - len(lines[0].lstrip())
    return [line[blank:] for line in lines]


def merged(tree: Any, data: Any, plain: Plain) -> Any:
    """``data`` written into a ruamel tree with as little change as possible; returns the result."""
    if means_the_same(plain(tree), data):
        return tree
    if isinstance(tree, dict) and isinstance(data, dict):
        for key in [key for key in tree if str(key) not in data]:
            del tree[key]
        own = {str(key): key for key in tree}
        for key, value in data.items():
            place = own.get(key, key)
            tree[place] = merged(tree[place], value, plain) if place in tree else value
        return tree
    if isinstance(tree, list) and isinstance(data, list):
        pairs = align(plain(tree), data)
        tree[:] = [
            value if index is None else merged(tree[index], value, plain)
            for value, index in zip(data, pairs, strict=True)
        ]
        return tree
    return restyled(tree, data)
