"""The window with all transforms of the workspace: open, make, remove."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.definitions import Part, RemoveDefinition
from hie_studio.document.document import Document
from hie_studio.editors.mapper.places import lines
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.panels.empty_state import EmptyState


class TransformList(QDialog):
    """Signals: open_wanted (name), new_wanted, removed (name)."""

    open_wanted = Signal(str)
    new_wanted = Signal()
    removed = Signal(str)

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Transforms"))
        self.resize(720, 460)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Transforms"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setStyleSheet("QTreeView::item { padding: 6px 4px; border-radius: 0; }")
        self.list.setHeaderLabels([self.tr("Name"), self.tr("From → to"), self.tr("Steps")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemActivated.connect(lambda entry: self.open_wanted.emit(entry.text(0)))
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        self.empty = EmptyState(
            "transform",
            self.tr("No transforms yet"),
            self.tr("A transform makes one message out of another. Make one, then name it in a rule."),
            self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self.open_button = self._button(self.tr("Open"), "open")
        self.new_button = self._button(self.tr("New…"), "add")
        self.remove_button = self._button(self.tr("Remove"), "remove")
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self.name))
        self.new_button.clicked.connect(self.new_wanted)
        self.remove_button.clicked.connect(self.remove)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.new_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        row.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row)
        document.changed.connect(self.refresh)  # not by a lambda, which would outlive the window
        document.path_changed.connect(self.close)
        self.refresh()
        self.list.setFocus()

    @property
    def name(self) -> str:
        """The chosen transform, "" without one."""
        entry = self.list.currentItem()
        return entry.text(0) if entry is not None else ""

    def refresh(self, *_: object) -> None:
        """Show the document as it is now."""
        chosen = self.name
        with QSignalBlocker(self.list):
            self.list.clear()
            for name, one in sorted(self._document.transforms.items()):
                entry = QTreeWidgetItem([name, kinds_text(one), str(_count(one))])
                entry.setToolTip(0, one.description)
                self.list.addTopLevelItem(entry)
                if name == chosen:
                    self.list.setCurrentItem(entry)
            first = self.list.topLevelItem(0)
            if self.list.currentItem() is None and first is not None:
                self.list.setCurrentItem(first)
        self._stack.setCurrentIndex(1 if self._document.transforms else 0)
        self._allow()

    def remove(self) -> None:
        """Remove the chosen transform; undo brings it back."""
        name = self.name
        if name:
            self._document.apply(RemoveDefinition(Part.TRANSFORMS, name))
            self.removed.emit(name)

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

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        ThemedIcon(button, icon)
        return button


def kinds_text(definition: TransformDefinition) -> str:
    """What it is made of and into."""
    source = definition.source_doc_type or definition.source_class.rpartition(".")[2]
    target = definition.target_doc_type or definition.target_class.rpartition(".")[2]
    return f"{source} → {target}"


def _count(definition: TransformDefinition) -> int:
    return sum(line.is_step for line in lines(definition))
