"""A line of input that says at once why its text will not do, and stores only what will."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hie_studio.editors.completing import Completing, OffersAt
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.inspector.fields import mono


class CheckedLine(QWidget):
    """``stored`` carries a new text once it is right and the field is left, or Enter is pressed."""

    stored = Signal(str)

    def __init__(
        self,
        text: str,
        title: str,
        check: Callable[[str], str],
        parent: QWidget | None = None,
        offers_at: OffersAt | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._check = check
        self.line = QLineEdit(text, self)
        self.line.setAccessibleName(title)
        self.line.setFont(mono())
        self.problem = problem_label(self, title)
        self.line.textEdited.connect(lambda _: self.say())
        if offers_at is not None:
            Completing(self.line, title, offers_at).taken.connect(lambda _: self.say())
        self.line.editingFinished.connect(self._store)
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.problem)
        self.say()

    def show_text(self, text: str) -> None:
        """Show what the document has, unless other text is being typed."""
        if self.line.text() == self._text or not self.line.hasFocus():
            self.line.setText(text)
        self._text = text
        self.say()

    def say(self) -> bool:
        """Show what is wrong with the text; whether nothing is."""
        why = self._check(self.line.text())
        show_problem(self.problem, why)
        return not why

    def _store(self) -> None:
        text = self.line.text().strip()
        if text != self._text and self.say():
            self._text = text
            self.stored.emit(text)
