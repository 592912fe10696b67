"""A transform as text to read: DTL of IRIS, YAML of its file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.inspector.fields import mono


class TransformText(QPlainTextEdit):
    """``text_of`` writes the text; it is asked when the text is looked at."""

    def __init__(self, name: str, text_of: Callable[[TransformDefinition], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(mono(12))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(name)

    def show_definition(self, definition: TransformDefinition) -> None:
        """Write the text anew; it stays scrolled where it is."""
        text = self._text_of(definition)
        if text != self.toPlainText():
            place = self.verticalScrollBar().value()
            self.setPlainText(text)
            self.verticalScrollBar().setValue(place)
