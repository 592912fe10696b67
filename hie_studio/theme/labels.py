"""Labels in the looks the theme has for them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    """The name of what a window or panel shows."""
    return _label("heading", text, parent, wraps=False)


def muted(text: str, parent: QWidget | None = None, *, wraps: bool = False) -> QLabel:
    """A quiet label."""
    return _label("muted", text, parent, wraps)


def _label(look: str, text: str, parent: QWidget | None, wraps: bool) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty(look, True)
    label.setWordWrap(wraps)
    return label
