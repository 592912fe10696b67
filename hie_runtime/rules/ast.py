"""Expression trees of the rule language, and their text."""

from __future__ import annotations

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
    path, ``segment`` a field of the current segment in foreach, ``xpath`` of an XML document.
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


@dataclass(frozen=True, slots=True)
class Binary:
    """Any other operator."""

    operator: str
    left: Expression
    right: Expression


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
                return f"{_operand(arguments[0])} {function} {_operand(arguments[1])}"
            return f"{function}({', '.join(to_text(argument) for argument in arguments)})"
        case Unary(operator, operand):
            return operator + _operand(operand, unary=True)
        case OneOf(value, items):
            return f"{_operand(value)} in ({', '.join(to_text(item) for item in items)})"
        case Binary(operator, left, right):
            return f"{_side(left, operator, True)} {operator} {_side(right, operator, False)}"


def _path_text(kind: str, path: str) -> str:
    brackets = {
        "{}": "HL7.{%s}",
        "[]": "HL7.[%s]",
        "()": "HL7.(%s)",
        "segment": "Segment.{%s}",
        "xpath": "Document.{%s}",
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


def _operand(expression: Expression, *, unary: bool = False) -> str:
    text = to_text(expression)
    return f"({text})" if _level(expression) or (unary and isinstance(expression, Unary)) else text
