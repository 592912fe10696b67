"""What can be wrong with a transform: at compile (problems) and when it runs (errors)."""

from __future__ import annotations

from dataclasses import dataclass

from hie_runtime.errors import HIEError


class ExpressionError(HIEError):
    """An expression or path that cannot be read, has no answer or cannot be written; says which part."""


class UncompiledError(ExpressionError):
    """A step or expression that never compiled is reached. It always fails the transform."""


class TransformError(HIEError):
    """A transform that cannot be applied. Nothing is sent through it.

    reason: what went wrong. transform: its name, "" when none is concerned. place: the step, e.g.
    ``steps[3].then[0]``, "" for the whole. expression: what was evaluated, "" when there is none.
    """

    def __init__(self, reason: str, *, transform: str = "", place: str = "", expression: str = "") -> None:
        self.reason = reason
        self.transform = transform
        self.place = place
        self.expression = expression
        where = f"transform {transform}" if transform else ""
        where += f", {place}" if place else ""
        where += f" ({expression})" if expression else ""
        super().__init__(f"{where}: {reason}" if where else reason)


@dataclass(frozen=True, slots=True)
class TransformProblem:
    """Something in a transform that is unknown, unsupported or resolved only roughly.

    place: the step as in TransformError; text: what was found and what happens there.
    """

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}" if self.place else self.text
