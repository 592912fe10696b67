"""The base of all edits, and the step of the undo history that carries one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from hie_runtime.errors import HIEError
from hie_studio.document.state import DocumentState

MERGEABLE = 1


class EditError(HIEError):
    """An edit that cannot be made; the text says why and what is allowed."""


@dataclass(frozen=True)
class Edit:
    """One command of the user: a pure function from a state to the next."""

    def text(self) -> str:
        """Words for the undo history, e.g. ``Rename "a" to "b"``."""
        raise NotImplementedError

    def run(self, state: DocumentState) -> DocumentState:
        """The state after the edit. Raises EditError when it cannot be made; changes nothing itself."""
        raise NotImplementedError

    def merges(self, following: Edit) -> bool:
        """Whether ``following``, made right after this, belongs to the same step of the history."""
        del following
        return False


@dataclass(frozen=True)
class ReplaceState(Edit):
    """Another state as a whole: a merge, or a version that is restored. ``words`` says what was done."""

    words: str
    state: DocumentState

    def text(self) -> str:
        return self.words

    def run(self, state: DocumentState) -> DocumentState:
        del state
        return self.state


class UndoStep(QUndoCommand):
    """One step of the undo history: the states before and after."""

    def __init__(
        self, edit: Edit, before: DocumentState, after: DocumentState, show: Callable[[DocumentState], None]
    ) -> None:
        super().__init__(edit.text())
        self._edit = edit
        self._before = before
        self._after = after
        self._show = show

    def tell_again(self) -> None:
        """Name the step in the language of now."""
        self.setText(self._edit.text())

    def id(self) -> int:
        """All steps may merge; :meth:`mergeWith` decides."""
        return MERGEABLE

    def redo(self) -> None:
        self._show(self._after)

    def undo(self) -> None:
        self._show(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the following step in, when both are one gesture."""
        if not isinstance(other, UndoStep) or not self._edit.merges(other._edit):
            return False
        self._after = other._after
        self._edit = other._edit
        self.setText(other._edit.text())
        return True
