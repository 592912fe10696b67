"""What the editors of lookup tables and schemas have in common: a bar, what is edited, words when it is gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.document import Document
from hie_studio.editors.buttons import push_button
from hie_studio.editors.editor import Editor
from hie_studio.panels.empty_state import EmptyState


class DefinitionEditor(Editor):
    """Edits the definition ``name`` of a part of the document; ``icon`` stands where it is gone.

    ``uses_wanted`` carries its name: show who uses it.
    """

    uses_wanted = Signal(str)

    def __init__(
        self, document: Document, part: Part, name: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._part = part
        self.name = name
        self.gone = EmptyState(icon, "", "", self)
        self._stack = QStackedWidget(self)

    @property
    def definition(self) -> Any:
        """The definition as the document has it, None when it is gone."""
        return self._part.of(self._document.state).get(self.name)

    def apply_definition(self, made: object, words: str) -> None:
        """Make an edit of the whole definition."""
        self._document.apply(SetDefinition(self._part, self.name, made, words))

    def show_whether_gone(self, words: str) -> bool:
        """Show ``words`` in place of the definition when the document has it no more; returns whether that is so."""
        gone = self.definition is None
        self._stack.setCurrentIndex(1 if gone else 0)
        if gone:
            self.gone.say(words, self.tr("Undo brings it back."))
        return gone

    def make_uses_button(self) -> QPushButton:
        """The button that asks who uses the definition."""
        return push_button(self, self.tr("Who uses it"), "search", lambda: self.uses_wanted.emit(self.name))

    def lay_out_page(self, bar: QHBoxLayout, middle: QWidget, foot: Sequence[QWidget] = ()) -> None:
        """Put the bar above what is edited, and the lines of the foot below it."""
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(middle, 1)
        for line in foot:
            column.addWidget(line)
        self._stack.addWidget(page)
        self._stack.addWidget(self.gone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
