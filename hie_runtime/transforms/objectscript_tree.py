"""Expression trees of ObjectScript. Binary operators have no precedence: a chain runs left to right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, or a number in its canonical form."""

    value: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A local variable, or the name of an object standing alone (``source``, ``aux``)."""

    name: str


@dataclass(frozen=True, slots=True)
class PathRead:
    """``source.{...}``: template is the text with ``{}`` for each index expression."""

    document: str
    text: str
    pieces: tuple[str, ...]
    indexes: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Property:
    """``aux.RuleReason``, ``source.DocType``."""

    owner: str
    name: str


@dataclass(frozen=True, slots=True)
class Method:
    """``source.GetValueAt("PID:3")``."""

    owner: str
    name: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """``$piece(...)`` (kind ``$``), ``..Lookup(...)`` (kind ``..``); arguments left empty are None."""

    kind: str
    name: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """Code outside the subset: ``##class(X).Method(...)``, ``$$label^routine(...)``, ``^global(...)``."""

    text: str


@dataclass(frozen=True, slots=True)
class Last:
    """``*`` or ``*-n`` as an argument of $piece and $extract: back from the end by ``minus``."""

    minus: Expression | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """``a:b`` in $case and $select; ``test`` is None for the default of $case."""

    test: Expression | None
    value: Expression


@dataclass(frozen=True, slots=True)
class Unary:
    """``'`` ``+`` ``-`` before one operand."""

    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True)
class Pattern:
    """The right side of ``?``."""

    text: str


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands joined by binary operators, evaluated strictly from left to right."""

    first: Expression
    rest: tuple[tuple[str, Expression], ...]


Expression = Literal | Variable | PathRead | Property | Method | Call | Unknown | Unary | Pattern | Chain
Argument = Expression | Last | Choice | None
