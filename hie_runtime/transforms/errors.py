"""What goes wrong in a transform."""

from __future__ import annotations

from hie_runtime.errors import HIEError


class TransformError(HIEError):
    """A transform that cannot be applied: names transform, step, expression and cause. Nothing is sent through it."""
