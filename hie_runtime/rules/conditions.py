"""Simple conditions as rows (field, operator, value), to and from expression text; the rule editor shows them so."""

from __future__ import annotations

from dataclasses import dataclass

from hie_runtime.errors import HIEError
from hie_runtime.rules.ast import Binary, Call, Expression, Literal, OneOf, PathRead, Unary, parts_of, to_text
from hie_runtime.rules.expressions import parse_expression

OPERATORS = ("=", "!=", "<", ">", "<=", ">=", "contains", "does not contain", "starts with", "ends with", "matches", "like",
             "in", "not in")  # fmt: skip
_WORDS = {"contains": "Contains", "does not contain": "DoesNotContain", "starts with": "StartsWith", "ends with": "EndsWith",
          "matches": "Matches", "like": "Like"}  # fmt: skip
_NAMES = {function: word for word, function in _WORDS.items()}


@dataclass(frozen=True, slots=True)
class FieldCondition:
    """One comparison. ``field_path`` is ``PID:8``, ``Source`` or any expression text; ``value`` is plain text.

    For ``in`` and ``not in`` the value is a comma-separated list."""

    field_path: str
    operator: str
    value: str

    def to_expression(self) -> Expression:
        """The tree. Raises ExpressionError for a field that does not parse, HIEError for an unknown operator."""
        left = _field(self.field_path)
        if self.operator in _WORDS:
            return Call(_WORDS[self.operator], (left, Literal(self.value)), infix=True)
        if self.operator in ("in", "not in"):
            listed = OneOf(left, tuple(Literal(part.strip()) for part in self.value.split(",")))
            return listed if self.operator == "in" else Unary("!", listed)
        if self.operator not in OPERATORS:
            raise HIEError(f"operator {self.operator!r} is none of {', '.join(OPERATORS)}")
        return Binary(self.operator, left, Literal(self.value))

    def to_text(self) -> str:
        """Expression text."""
        return to_text(self.to_expression())


@dataclass(frozen=True, slots=True)
class Rows:
    """Conditions joined by ``and`` or ``or``."""

    joined_by: str
    conditions: tuple[FieldCondition, ...]

    def to_text(self) -> str:
        """Expression text; no rows are always true."""
        if not self.conditions:
            return "1"
        joined = self.conditions[0].to_expression()
        for condition in self.conditions[1:]:
            joined = Binary("&&" if self.joined_by == "and" else "||", joined, condition.to_expression())
        return to_text(joined)


def conditions_from_text(text: str) -> Rows | None:
    """Rows of an expression that is simple enough, else None. Raises ExpressionError when it does not parse."""
    tree = parse_expression(text)
    if isinstance(tree, Literal) and tree.value == "1":
        return Rows("and", ())
    for joined_by, operator in (("and", "&&"), ("or", "||")):
        rows = [_row(part) for part in _parts(tree, operator)]
        if all(row is not None for row in rows):
            return Rows(joined_by, tuple(row for row in rows if row is not None))
    return None


def _parts(tree: Expression, operator: str) -> list[Expression]:
    """The conditions a row of ``&&`` or ``||`` joins, brackets of the same operator opened."""
    left, found = [tree], []
    while left:
        node = left.pop()
        if isinstance(node, Binary) and node.operator == operator:
            left.extend(reversed(parts_of(node)))
        else:
            found.append(node)
    return found


def _row(tree: Expression) -> FieldCondition | None:
    match tree:
        case Binary(operator, left, Literal(value, _)) if operator in OPERATORS:
            return FieldCondition(_field_text(left), operator, value)
        case Call(function, (left, Literal(value, _)), _) if function in _NAMES:
            return FieldCondition(_field_text(left), _NAMES[function], value)
        case OneOf(left, items):
            return _list_row(left, items, "in")
        case Unary("!", OneOf(left, items)):
            return _list_row(left, items, "not in")
    return None


def _list_row(left: Expression, items: tuple[Expression, ...], operator: str) -> FieldCondition | None:
    values = [
        item.value
        for item in items
        if isinstance(item, Literal) and "," not in item.value and item.value == item.value.strip()
    ]
    return (
        FieldCondition(_field_text(left), operator, ", ".join(values)) if len(values) == len(items) else None
    )


def _field_text(tree: Expression) -> str:
    if isinstance(tree, PathRead) and tree.kind == "{}":
        return tree.path
    return to_text(tree)


def _field(text: str) -> Expression:
    stripped = text.strip()
    if stripped and ":" in stripped and not set(stripped) & set('{}[]"= ,&|'):
        return PathRead("{}", stripped)
    return parse_expression(stripped)
