"""A line for an expression or path: completes it, and says below what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from hie_studio.editors.mapper.completion import offers, word_before
from hie_studio.editors.mapper.undo_keys import WindowsUndo
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.inspector.fields import mono
from hie_studio.message_tree.nodes import Node

Trees = Callable[[], Mapping[str, Node]]
_OFFERED = Qt.ItemDataRole.UserRole
_SHOWN = 10


class _Line(QLineEdit):
    """Ctrl+Space asks for completions."""

    wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for completions."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wanted.emit()
            return
        super().keyPressEvent(event)


class ExpressionLine(QWidget):
    """``edited`` carries the text at each letter. ``side``: whose paths are meant where nothing else is said."""

    edited = Signal(str)

    def __init__(
        self, title: str, side: str, trees: Trees, only_paths: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._trees, self._only_paths = side, trees, only_paths
        self.line = _Line(self)
        self.line.setAccessibleName(title)
        self.line.setFont(mono())
        WindowsUndo(self.line)
        self.problem = problem_label(self, title)
        self._offered = QStandardItemModel(self)
        self.completer = QCompleter(self._offered, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(self.line)
        self.completer.setMaxVisibleItems(_SHOWN)
        popup = self.completer.popup()
        assert popup is not None
        popup.setAccessibleName(self.tr("Completions of {title}").format(title=title))
        self.completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self.line.textEdited.connect(self._on_edited)
        self.line.wanted.connect(self._offer)
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

    def show_problem(self, text: str) -> None:
        """Show what is wrong with it, or nothing."""
        if text and not self.line.text().strip():
            text = self.tr("Something is needed here, e.g. {example}").format(
                example=self.line.placeholderText()
            )
        show_problem(self.problem, text)

    def _on_edited(self, text: str) -> None:
        self._offer()
        self.edited.emit(text)

    def _offer(self) -> None:
        word = word_before(self.line.text(), self.line.cursorPosition())
        found = offers(word, self._side, self._trees(), self._only_paths)
        found = [one for one in found if one.text != word]
        self._offered.clear()
        for offer in found:
            entry = QStandardItem(f"{offer.text}   {offer.name}" if offer.name else offer.text)
            entry.setData(offer.text, _OFFERED)
            self._offered.appendRow(entry)
        popup = self.completer.popup()
        assert popup is not None
        if found:
            self.completer.complete()
        else:
            popup.hide()

    def _take(self, index: QModelIndex) -> None:
        chosen = str(index.data(_OFFERED))
        cursor, text = self.line.cursorPosition(), self.line.text()
        start = cursor - len(word_before(text, cursor))
        after = text[cursor:]
        if chosen.endswith("}") and after.startswith("}"):
            after = after[1:]
        self.line.setText(text[:start] + chosen + after)
        self.line.setCursorPosition(start + len(chosen))
        self.edited.emit(self.line.text())
