"""The line below a field that says what is wrong with its text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from hie_studio.theme.tokens import SMALL_PX

translate = QCoreApplication.translate


def problem_label(parent: QWidget, title: str) -> QLabel:
    """A hidden line below a field for what is wrong with it."""
    label = QLabel(parent)
    label.setProperty("error", True)
    label.setWordWrap(True)
    label.setStyleSheet(f"font-size: {SMALL_PX}px;")
    label.setAccessibleName(translate("Rules", "Problem of {title}").format(title=title))
    label.hide()
    return label


def show_problem(label: QLabel, text: str) -> None:
    """Show a problem, or nothing."""
    label.setText(text)
    label.setVisible(bool(text))
