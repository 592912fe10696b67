"""The window that lists all definitions of a kind: open, make, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_studio.document.definitions import Part, RemoveDefinition
from hie_studio.document.document import Document
from hie_studio.editors.buttons import push_button
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.line_list import LineList
from hie_studio.window.room import resize_on_screen


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list says: its title, icon and columns after the name, and what its empty place says."""

    title: str
    icon: str
    columns: Sequence[str]
    empty: str
    advice: str


class DefinitionList(QDialog):
    """Signals: open_wanted (name), new_wanted, removed (name), files_dropped (paths). ``cells`` gives what stands behind
    a name; ``endings`` of files that may be let go over the list."""

    open_wanted = Signal(str)
    new_wanted = Signal()
    removed = Signal(str)
    files_dropped = Signal(list)

    def __init__(
        self,
        document: Document,
        part: Part,
        words: ListWords,
        cells: Callable[[Any], Sequence[str]],
        parent: QWidget,
        endings: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._endings = tuple(endings)
        self.setAcceptDrops(bool(endings))
        self._document, self._part, self._cells = document, part, cells
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.title)
        resize_on_screen(self, 720, 460)
        self.list = LineList(words.title, (self.tr("Name"), *words.columns), parent=self)
        self.list.setStyleSheet("QTreeView::item { padding: 6px 4px; border-radius: 0; }")
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 1 + len(words.columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemActivated.connect(lambda entry: self.open_wanted.emit(entry.text(0)))
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        self.empty = EmptyState(words.icon, words.empty, words.advice, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self.open_button = push_button(self, self.tr("Open"), "open")
        self.new_button = push_button(self, self.tr("New…"), "add")
        self.remove_button = push_button(self, self.tr("Remove"), "remove")
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self.name))
        self.new_button.clicked.connect(self.new_wanted)
        self.remove_button.clicked.connect(self.remove)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.new_button)
        self.buttons.addWidget(self.remove_button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self.buttons)
        document.changed.connect(self.refresh)  # not by a lambda, which would outlive the window
        document.path_changed.connect(self.close)
        self.refresh()
        self.list.setFocus()

    @property
    def name(self) -> str:
        """The chosen definition, "" without one."""
        entry = self.list.currentItem()
        return entry.text(0) if entry is not None else ""

    def refresh(self, *_: object) -> None:
        """Show the document as it is now."""
        chosen = self.name
        definitions = self._part.of(self._document.state)
        with QSignalBlocker(self.list):
            self.list.clear()
            for name, one in sorted(definitions.items()):
                entry = QTreeWidgetItem([name, *self._cells(one)])
                entry.setToolTip(0, str(getattr(one, "description", "")))
                self.list.addTopLevelItem(entry)
                if name == chosen:
                    self.list.setCurrentItem(entry)
            first = self.list.topLevelItem(0)
            if self.list.currentItem() is None and first is not None:
                self.list.setCurrentItem(first)
        self._stack.setCurrentIndex(1 if definitions else 0)
        self._allow()

    def add_button(self, text: str, icon: str) -> QPushButton:
        """One more button, beside New."""
        button = push_button(self, text, icon)
        self.buttons.insertWidget(1, button)
        return button

    def remove(self) -> None:
        """Remove the chosen one; undo brings it back."""
        name = self.name
        if name:
            self._document.apply(RemoveDefinition(self._part, name))
            self.removed.emit(name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of the endings may be let go here."""
        if self._files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        paths = self._files(event)
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _files(self, event: QDropEvent) -> list[Path]:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if path.suffix.lower() in self._endings]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter opens."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.name:
            self.open_wanted.emit(self.name)
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self.open_button.setEnabled(bool(self.name))
        self.remove_button.setEnabled(bool(self.name))
