"""Expression trees of the rule language, and their text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """A text or a number; ``number`` tells which was written."""

    value: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class PathRead:
    """A read of the message.

    kind: ``{}`` one value, ``[]`` all values of a segment anywhere, ``()`` all values of a repeating
    path, ``segment`` a field of the current segment in foreach, ``<>`` an XPath of an XML message.
    """

    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class Name:
    """A variable or property: ``Source``, ``MsgClass``, ``Document.DocType``, ``pX``."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function call; infix words are calls too (``infix`` keeps how it was written)."""

    function: str
    arguments: tuple[Expression, ...]
    infix: bool = False


@dataclass(frozen=True, slots=True)
class Unary:
    """``!`` (not) or ``-``."""

    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Binary:
    """Any other operator. ``a || b || c`` leans to the left: its row may be long, so it is never walked by
    calling down it (:func:`row_of`)."""

    operator: str
    left: Expression
    right: Expression

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Binary) and row_of(self) == row_of(other)

    def __hash__(self) -> int:
        return hash(row_of(self))

    def __repr__(self) -> str:
        return f"<Binary {to_text(self)}>"


@dataclass(frozen=True, slots=True)
class OneOf:
    """``value in ("A", "B")``: exactly one of the listed values."""

    value: Expression
    items: tuple[Expression, ...]


Expression = Literal | PathRead | Name | Call | Unary | Binary | OneOf

# Tightest first (iris-semantics 6.2): comparisons bind tighter than arithmetic.
LEVEL = {
    **dict.fromkeys(("=", "!=", "<", ">", "<=", ">=", "["), 1),
    **dict.fromkeys(("*", "/"), 2),
    **dict.fromkeys(("+", "-"), 3),
    **dict.fromkeys(("&", "_"), 4),
    "&&": 5,
    "||": 6,
}


Row = tuple[Expression, tuple[tuple[str, Expression], ...]]


def row_of(expression: Binary) -> Row:
    """A row of operators of one level, left to right: its first operand, then operator and operand."""
    level = LEVEL[expression.operator]
    rest: list[tuple[str, Expression]] = []
    node: Expression = expression
    while isinstance(node, Binary) and LEVEL[node.operator] == level:
        rest.append((node.operator, node.right))
        node = node.left
    return node, tuple(reversed(rest))


def parts_of(expression: Expression) -> tuple[Expression, ...]:
    """The nodes right below one; a row of operators counts as one node."""
    match expression:
        case Call(_, arguments, _):
            return arguments
        case Unary(_, operand):
            return (operand,)
        case Binary():
            first, rest = row_of(expression)
            return (first, *(operand for _, operand in rest))
        case OneOf(value, items):
            return (value, *items)
        case _:
            return ()


def walk(expression: Expression) -> Iterator[Expression]:
    """Every node of a tree, the root first, left to right; of a row of operators only the whole row."""
    left = [expression]
    while left:
        node = left.pop()
        yield node
        left.extend(reversed(parts_of(node)))


def height(expression: Expression) -> int:
    """How deeply a tree is nested; a row of operators is one level."""
    deepest, left = 0, [(expression, 1)]
    while left:
        node, depth = left.pop()
        deepest = max(deepest, depth)
        left.extend((part, depth + 1) for part in parts_of(node))
    return deepest


def to_text(expression: Expression) -> str:
    """Text that parses back to the same tree."""
    match expression:
        case Literal(value, number):
            return value if number else '"' + value.replace('"', '""') + '"'
        case PathRead(kind, path):
            return _path_text(kind, path)
        case Name(name):
            return name
        case Call(function, arguments, infix):
            if infix:
                return f"{_side(arguments[0], '=', True)} {function} {_operand(arguments[1])}"
            return f"{function}({', '.join(to_text(argument) for argument in arguments)})"
        case Unary(operator, operand):
            return operator + _operand(operand)
        case OneOf(value, items):
            return f"{_side(value, '=', True)} in ({', '.join(to_text(item) for item in items)})"
        case Binary(operator):
            first, rest = row_of(expression)
            text = _side(first, operator, True)
            return text + "".join(f" {sign} {_side(operand, operator, False)}" for sign, operand in rest)


def _path_text(kind: str, path: str) -> str:
    brackets = {
        "{}": "HL7.{%s}",
        "[]": "HL7.[%s]",
        "()": "HL7.(%s)",
        "segment": "Segment.{%s}",
        "<>": "Document.<%s>",
    }
    return brackets[kind] % path


def _level(expression: Expression) -> int:
    if isinstance(expression, Binary):
        return LEVEL[expression.operator]
    return 1 if isinstance(expression, OneOf) or (isinstance(expression, Call) and expression.infix) else 0


def _side(expression: Expression, operator: str, left: bool) -> str:
    own, outer = _level(expression), LEVEL[operator]
    text = to_text(expression)
    return f"({text})" if own > outer or (own == outer and not left) else text


def _operand(expression: Expression) -> str:
    text = to_text(expression)
    return f"({text})" if _level(expression) else text
