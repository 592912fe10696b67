"""A dialog that asks for the name of something new."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from hie_studio.window.ok_cancel import ok_cancel


class NameDialog(QDialog):
    """``named`` carries the name. ``problem_of`` says why a name cannot be taken, "" when it can."""

    named = Signal(str)

    def __init__(
        self, title: str, label: str, done: str, problem_of: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._problem_of = problem_of
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        words = QLabel(label, self)
        words.setProperty("muted", True)
        words.setWordWrap(True)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(self._check)
        self.problem = QLabel(self)
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.buttons, self.ok = ok_cancel(self, done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (words, self.name, self.problem, self.buttons):
            layout.addWidget(widget)
        self._check()
        self.name.setFocus()

    def accept(self) -> None:
        """Take the name."""
        name = self.name.text().strip()
        super().accept()
        self.named.emit(name)

    def _check(self) -> None:
        name = self.name.text().strip()
        problem = self._problem_of(name) if name else ""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.ok.setEnabled(bool(name) and not problem)
