"""What an expression of a transform sees while it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from hie_runtime.transforms.document import Document


class Scope:
    """Source, target, local variables and aux of one run. Not shared between tasks.

    aux_value: what ``aux`` standing alone gives (the aux expression of a subtransform).
    """

    __slots__ = ("aux", "aux_value", "now", "source", "target", "traces", "variables")

    def __init__(
        self,
        source: Document,
        target: Document,
        aux: Mapping[str, str],
        now: Callable[[], datetime],
        aux_value: str = "",
    ) -> None:
        self.source = source
        self.target = target
        self.aux = aux
        self.aux_value = aux_value
        self.now = now
        self.variables: dict[str, str] = {}
        self.traces: list[str] = []

    def document(self, name: str) -> Document:
        """``source`` or ``target`` as they are now."""
        return self.source if name == "source" else self.target


Value = Callable[[Scope], str]
Test = Callable[[Scope], bool]
