"""Comparisons of a field with a plain value, to and from expressions; conditions are groups of them (condition_tree)."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import Binary, Call, Expression, Literal, OneOf, PathRead, Unary, to_text
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import Surroundings
from hie_runtime.rules.values import canonical, number

Lookups = Mapping[str, Mapping[str, str]]

OPERATORS = ("=", "!=", "<", ">", "<=", ">=", "contains", "does not contain", "starts with", "does not start with",
             "ends with", "matches", "does not match", "like", "not like", "in", "not in")  # fmt: skip
_WORDS = {"contains": "Contains", "does not contain": "DoesNotContain", "starts with": "StartsWith",
          "does not start with": "DoesNotStartWith", "ends with": "EndsWith", "matches": "Matches",
          "does not match": "DoesNotMatch", "like": "Like", "not like": "NotLike"}  # fmt: skip
_NAMES = {function: word for word, function in _WORDS.items()}


class Condition(ABC):
    """Something that holds for a message or not, and that expression text can say."""

    @abstractmethod
    def to_expression(self) -> Expression:
        """The tree. Raises HIEError when it cannot be written."""

    def to_text(self) -> str:
        """Expression text."""
        return to_text(self.to_expression())

    def evaluate(self, message: HL7Message, source: str = "", lookups: Lookups | None = None) -> bool:
        """Whether it holds. Raises HIEError when that cannot be told. Rules compile theirs once instead."""
        compiler = ExpressionCompiler(Surroundings(lookups or {}))
        return compiler.test(self.to_expression())(Context(message, source))


@dataclass(frozen=True)
class FieldCondition(Condition):
    """One comparison. ``field_path`` is ``PID:8``, ``Source`` or any expression text; ``value`` is plain text.

    For ``in`` and ``not in`` the value is a comma-separated list."""

    field_path: str
    operator: str
    value: str

    def to_expression(self) -> Expression:
        """The tree. Raises ExpressionError for a field that does not parse, HIEError for an unknown operator."""
        left, operator = _field(self.field_path), self.operator.replace("_", " ")
        if operator in _WORDS:
            return Call(_WORDS[operator], (left, Literal(self.value)), infix=True)
        if operator in ("in", "not in"):
            listed = OneOf(left, tuple(Literal(part.strip()) for part in self.value.split(",")))
            return listed if operator == "in" else Unary("!", listed)
        if operator not in OPERATORS:
            raise HIEError(f"operator {self.operator!r} is none of {', '.join(OPERATORS)}")
        return Binary(operator, left, Literal(self.value))


def comparison_of(tree: Expression) -> FieldCondition | None:
    """An expression as one comparison of a field with a plain value, None when it is none."""
    match tree:
        case Binary(operator, left, Literal() as right) if operator in OPERATORS:
            return FieldCondition(_field_text(left), operator, _plain(right))
        case Call(function, (left, Literal() as right), _) if function in _NAMES:
            return FieldCondition(_field_text(left), _NAMES[function], _plain(right))
        case Call("In" | "NotIn" as function, (left, Literal() as right), _):
            return _text_list_row(left, _plain(right), "in" if function == "In" else "not in")
        case OneOf(left, items):
            return _list_row(left, items, "in")
        case Unary("!", OneOf(left, items)):
            return _list_row(left, items, "not in")
    return None


def _list_row(left: Expression, items: tuple[Expression, ...], operator: str) -> FieldCondition | None:
    values = [_plain(item) for item in items if isinstance(item, Literal)]
    if len(values) < len(items) or any("," in value or value != value.strip() for value in values):
        return None
    return FieldCondition(_field_text(left), operator, ", ".join(values)) if values else None


def _text_list_row(left: Expression, text: str, operator: str) -> FieldCondition | None:
    """``In "A01,A08"``: the same as a list of texts, unless blanks or a separator of its own matter."""
    items = text.split(",")
    if ",," in text or any(item != item.strip() for item in items):
        return None
    return FieldCondition(_field_text(left), operator, ", ".join(items))


def _plain(literal: Literal) -> str:
    """The value as a text; a number as it compares."""
    return canonical(number(literal.value)) if literal.number else literal.value


def _field_text(tree: Expression) -> str:
    if isinstance(tree, PathRead) and _BARE.fullmatch(tree.path) and _bare(tree.path) == tree:
        return tree.path
    return to_text(tree)


def _field(text: str) -> Expression:
    stripped = text.strip()
    return _bare(stripped) if _BARE.fullmatch(stripped) else parse_expression(stripped)


def _bare(path: str) -> PathRead:
    return PathRead("()" if "()" in path else "{}", path)


# A field path as an analyst writes it, without brackets around: groups and segment, ":", field.
_BARE = re.compile(r"[A-Za-z]\w*(?:\([^()]*\))?(?:\.[A-Za-z]\w*(?:\([^()]*\))?)*:[\w.()*]+")
