"""Editors of one line: text, numbers, codes and paths."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from hie_studio.inspector.checks import Invalid
from hie_studio.inspector.field_spec import Control, FieldSpec
from hie_studio.inspector.fields import TYPING_PAUSE_MS, FieldEditor, mono
from hie_studio.inspector.form_model import FieldState, from_text


class LineEditor(FieldEditor):
    """Text, a number, a code or a path in one line."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.line = _Line(self)
        self._named(self.line)
        if spec.control is Control.CODE or (spec.control is Control.RAW and spec.key.islower()):
            self.line.setFont(mono())
        self._unit = QLabel(spec.unit, self)
        self._unit.setProperty("muted", True)
        if not spec.unit:
            self._unit.hide()
        self._row(self.line, self._unit)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._typed = False
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self.commit)
        self.line.stepped.connect(self._step)
        if spec.control is Control.NUMBER:
            self.line.setMaximumWidth(180)
            self.layout().addStretch(1)  # type: ignore[union-attr]
        self._add_empty_action()

    def show_field(self, field: FieldState) -> None:
        """Show the stored text, unless the user is typing here."""
        self.field = field
        self.line.setPlaceholderText(field.placeholder)
        if not self._typed and self.line.text() != field.text:
            with QSignalBlocker(self.line):
                self.line.setText(field.text)
                self.line.setCursorPosition(0)

    def restore(self, text: str) -> None:
        """Put text back that was typed and refused before."""
        self.line.setText(text)
        self._on_typed(text)

    @property
    def pending(self) -> str | None:
        """Text in the field that is not stored, None when the field shows the document."""
        return self.line.text() if self._typed else None

    def commit(self) -> None:
        """Store what was typed; wrong text stays, unstored."""
        self._pause.stop()
        if not self._typed:
            return
        text = self.line.text()
        if not text.strip() and not self.spec.required and self.spec.control is not Control.RAW:
            self._typed = False
            self.emptied.emit()
            return
        try:
            value = from_text(self.spec, text, self.field.raw)
        except Invalid:
            return
        self._typed = False
        self.edited.emit(value)

    def discard(self) -> bool:
        """Forget what was typed, and what Undo in the line would bring back."""
        self._pause.stop()
        held = self._typed or self.line.isUndoAvailable()
        self._typed = False
        if held:
            with QSignalBlocker(self.line):
                self.line.setText("")
        return held

    def _on_typed(self, text: str) -> None:
        self._typed = True
        try:
            if text.strip() or self.spec.required:
                from_text(self.spec, text, self.field.raw)
        except Invalid as problem:
            self._pause.stop()
            self.refused.emit(str(problem))
            return
        self.accepted.emit()
        # A name is stored when the user is done: half of it may be another item's, or refused.
        if not (self.spec.target == "item" and self.spec.key == "name"):
            self._pause.start()

    def _step(self, by: int) -> None:
        if self.spec.control is not Control.NUMBER:
            return
        try:
            value = from_text(self.spec, self.line.text() or self.line.placeholderText())
            stepped = from_text(self.spec, f"{value + by:g}" if isinstance(value, float) else str(value + by))
        except Invalid:
            return
        self.line.setText(f"{stepped:g}" if isinstance(stepped, float) else str(stepped))
        self._on_typed(self.line.text())

    def _add_empty_action(self) -> None:
        """An empty text may differ from no text (iris-semantics 1.2), so it can be asked for."""
        if self.spec.control in (Control.TEXT, Control.CODE) and self.spec.default:
            action = QAction(self.tr("Set to empty text"), self.line)
            action.triggered.connect(lambda: self.edited.emit(""))
            self.line.addAction(action)
            self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


class _Line(QLineEdit):
    """A line of input whose up and down keys step a number."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step by one, with Shift by ten; Escape is left to the panel."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        by = steps.get(Qt.Key(event.key()), 0)
        if by:
            self.stepped.emit(by * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
            return
        super().keyPressEvent(event)


class ScheduleLine(LineEditor):
    """The schedule of an item as text, and the way to its editor."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.button = QPushButton(self.tr("Edit…"), self)
        self.button.setAccessibleName(self.tr("Edit {title}").format(title=spec.title))
        self.button.clicked.connect(lambda: self.asked.emit("edit"))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.button)


class PathEditor(LineEditor):
    """A folder or a file, typed or picked."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.base: Path | None = None  # the folder a relative path is meant in, when it is known
        button = QPushButton(self.tr("Browse…"), self)
        button.setAccessibleName(self.tr("Browse for {title}").format(title=spec.title))
        button.clicked.connect(self._browse)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)

    def _browse(self) -> None:
        start = str(self.base / self.line.text()) if self.base is not None else self.line.text()
        if self.spec.control is Control.PATH:
            found = QFileDialog.getExistingDirectory(self, self.spec.title, start)
        else:
            found = QFileDialog.getOpenFileName(self, self.spec.title, start)[0]
        if found:
            self.edited.emit(found)
