"""A condition as groups of comparisons, to and from expression text: what the rule editor shows and edits.

Every expression has such a tree. What is no comparison of a field with a plain value stays a :class:`Formula`, its own text,
so that nothing is lost and the text that comes back means the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from hie_runtime.rules.ast import Binary, Expression, Literal, Unary, row_of, to_text
from hie_runtime.rules.conditions import FieldCondition, comparison_of
from hie_runtime.rules.expressions import parse_expression

ALWAYS = "1"
_SIGNS = {"and": "&&", "or": "||"}
_JOINS = {sign: word for word, sign in _SIGNS.items()}


@dataclass(frozen=True, slots=True)
class Formula:
    """A part of a condition that is any expression; true when its value is."""

    text: str

    def to_expression(self) -> Expression:
        """The tree. Raises ExpressionError when the text is no expression."""
        return parse_expression(self.text)


@dataclass(frozen=True, slots=True)
class Group:
    """Parts of which all (``and``) or any (``or``) must hold; ``negated``: the opposite of that.

    A group without parts holds always, and is left out where it stands inside another.
    """

    joined_by: str = "and"
    parts: tuple[Part, ...] = ()
    negated: bool = False

    def to_expression(self) -> Expression:
        """The tree. Raises HIEError when a part cannot be written."""
        joined: Expression | None = None
        for part in self.parts:
            if isinstance(part, Group) and part.is_empty:
                continue
            one = part.to_expression()
            joined = one if joined is None else Binary(_SIGNS[self.joined_by], joined, one)
        if joined is None:
            return Literal(ALWAYS, number=True)
        return Unary("!", joined) if self.negated else joined

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it to hold or not."""
        return all(isinstance(part, Group) and part.is_empty for part in self.parts)

    def to_text(self) -> str:
        """Expression text. Raises HIEError when a part cannot be written."""
        return to_text(self.to_expression())


Part = FieldCondition | Formula | Group


@lru_cache(maxsize=2048)
def condition_tree(text: str) -> Group:
    """The tree of a condition's text. Raises ExpressionError when it does not parse."""
    part = _part(parse_expression(text))
    return part if isinstance(part, Group) else Group("and", (part,))


def _part(node: Expression) -> Part:
    if isinstance(node, Literal) and node.value == ALWAYS:
        return Group()
    comparison = comparison_of(node)
    if comparison is not None:
        return comparison
    if isinstance(node, Binary) and node.operator in _JOINS:
        first, rest = row_of(node)
        parts = (first, *(operand for _, operand in rest))
        return Group(_JOINS[node.operator], tuple(_inner(part) for part in parts))
    if isinstance(node, Unary) and node.operator == "!":
        return _denied(node)
    return Formula(to_text(node))


def _inner(node: Expression) -> Part:
    """A part of a row; a constant stays, as an empty group would vanish where it decides."""
    part = _part(node)
    return Formula(to_text(node)) if isinstance(part, Group) and part.is_empty else part


def _denied(node: Unary) -> Part:
    """The opposite of a part. Twice denied is not simplified: the text comes back as it was."""
    inner = _inner(node.operand)
    if isinstance(inner, Formula):
        return Formula(to_text(node))
    if isinstance(inner, Group) and not inner.negated:
        return Group(inner.joined_by, inner.parts, negated=True)
    return Group("and", (inner,), negated=True)
