"""Places of a message or a schema as a tree that fills itself where it is looked at. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

SHOWN = 300  # characters of a value that a line of a tree shows


class Kind(StrEnum):
    """What a place is."""

    ROOT = "root"
    GROUP = "group"
    SEGMENT = "segment"
    FIELD = "field"
    REPETITION = "repetition"
    COMPONENT = "component"
    SUBCOMPONENT = "subcomponent"
    OBJECT = "object"  # JSON object, XML element with content of its own
    LIST = "list"
    VALUE = "value"  # JSON value, XML attribute or text


Fill = Callable[["Node"], Sequence["Node"]]


class Node:
    """One place.

    Attributes:
        kind: what it is.
        code: how it is called in its parent: ``PID``, ``3``, ``family``.
        name: the standard's or the site's name of it, "" when there is none.
        path: the place as rules and transforms write it; "" for the root. ``()`` stands for every one.
        hint: its data type and how often it may occur (``CX 0..*``), for schemas.
        repeats: whether there may be several.
        text: gives its whole value; None when it has none of its own (a schema, a group).
        meaning: gives what a coded value means by its table, "" when that is not known; None for what is not coded.
        parent, row: where it stands.
    """

    __slots__ = (
        "_children",
        "_fill",
        "code",
        "expandable",
        "hint",
        "kind",
        "meaning",
        "name",
        "parent",
        "path",
        "repeats",
        "row",
        "text",
    )

    def __init__(
        self,
        kind: Kind,
        code: str,
        path: str,
        *,
        name: str = "",
        hint: str = "",
        repeats: bool = False,
        text: Callable[[], str] | None = None,
        meaning: Callable[[], str] | None = None,
        fill: Fill | None = None,
    ) -> None:
        self.kind = kind
        self.code = code
        self.path = path
        self.name = name
        self.hint = hint
        self.repeats = repeats
        self.text = text
        self.meaning = meaning
        self.expandable = fill is not None
        self.parent: Node | None = None
        self.row = 0
        self._fill = fill
        self._children: Sequence[Node] | None = None

    @property
    def children(self) -> Sequence[Node]:
        """The places below, made when they are first asked for."""
        if self._children is None:
            self._children = self._fill(self) if self._fill is not None else ()
            for row, child in enumerate(self._children):
                child.parent, child.row = self, row
            self.expandable = bool(self._children)
        return self._children

    @property
    def label(self) -> str:
        """Code and name in one line: ``3  Patient Identifier List``."""
        return f"{self.code}  {self.name}" if self.name and self.name != self.code else self.code

    @property
    def value(self) -> str:
        """The whole value, "" when it has none."""
        return self.text() if self.text is not None else ""

    @property
    def shown_value(self) -> str:
        """The value in one line, cut when it is long."""
        value = self.value
        cut = value[:SHOWN].replace("\r", " ").replace("\n", " ")
        return cut + "…" if len(value) > SHOWN else cut

    @property
    def words(self) -> str:
        """What a coded value means, "" when that is not known."""
        return self.meaning() if self.meaning is not None else ""

    @property
    def decoded(self) -> str:
        """The value in one line, a coded one with what it means: ``I  (Inpatient)``."""
        words = self.words
        return f"{self.shown_value}  ({words})" if words else self.shown_value

    def up(self) -> Iterator[Node]:
        """The places it stands in, nearest first, without the root."""
        node = self.parent
        while node is not None and node.parent is not None:
            yield node
            node = node.parent

    def __repr__(self) -> str:
        return f"<Node {self.kind} {self.path or self.code}>"


def find(root: Node, path: str) -> Node | None:
    """The place with that path; only what may lie above it is filled."""
    below: list[Node] = [root]
    while below:
        node = below.pop()
        for child in node.children:
            if child.path == path:
                return child
            if child.expandable and _may_hold(child, path):
                below.append(child)
    return None


def rows_of(node: Node) -> tuple[int, ...]:
    """Which child of which child a place is, from the root on."""
    rows = [node.row, *(above.row for above in node.up())]
    return tuple(reversed(rows))


def _may_hold(node: Node, path: str) -> bool:
    """Whether a path may lie below a place: it goes on where the place's path ends."""
    if node.kind in (Kind.GROUP, Kind.OBJECT, Kind.LIST) or not node.path:
        return True
    if not path.startswith(node.path):
        # a field with repetitions: PID:3 holds PID:3(2).1
        return node.kind is Kind.FIELD and path.startswith(node.path.removesuffix("()"))
    return path[len(node.path) : len(node.path) + 1] in ("", ":", ".", "(", "/", "[")
