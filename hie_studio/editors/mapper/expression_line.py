"""A line for an expression or path: completes it, and says below what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hie_studio.editors.completing import Completing
from hie_studio.editors.mapper.completion import offers, word_before
from hie_studio.editors.mapper.undo_keys import WindowsUndo
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.inspector.fields import mono
from hie_studio.message_tree.completion import Offer
from hie_studio.message_tree.nodes import Node

Trees = Callable[[], Mapping[str, Node]]


class ExpressionLine(QWidget):
    """``edited`` carries the text at each letter. ``side``: whose paths are meant where nothing else is said."""

    edited = Signal(str)

    def __init__(
        self, title: str, side: str, trees: Trees, only_paths: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._trees, self._only_paths = side, trees, only_paths
        self.line = QLineEdit(self)
        self.line.setAccessibleName(title)
        self.line.setFont(mono())
        WindowsUndo(self.line)
        self.problem = problem_label(self, title)
        self.completing = Completing(self.line, title, self._offers_at)
        self.completing.taken.connect(self.edited)
        self.line.textEdited.connect(self.edited)
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.problem)

    def show_text(self, text: str) -> None:
        """Show what the document has."""
        if self.line.text() != text:
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)  # of a long text its beginning is seen

    def show_problem(self, text: str) -> None:
        """Show what is wrong with it, or nothing."""
        if text and not self.line.text().strip():
            text = self.tr("Something is needed here, e.g. {example}").format(
                example=self.line.placeholderText()
            )
        show_problem(self.problem, text)

    def _offers_at(self, text: str, cursor: int) -> tuple[str, list[Offer]]:
        word = word_before(text, cursor)
        return word, offers(word, self._side, self._trees(), self._only_paths)
