"""Help > Keyboard shortcuts: every action that has a key, under its menu; made from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from hie_studio.window.room import resize_on_screen

SIZE = (520, 640)
NATIVE = QKeySequence.SequenceFormat.NativeText


def plain(text: str) -> str:
    """The text of an action or menu without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class ShortcutWindow(QDialog):
    """A table of what can be done by keyboard."""

    def __init__(self, groups: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        resize_on_screen(self, *SIZE)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.setHeaderLabels([self.tr("What"), self.tr("Keys")])
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setRootIsDecorated(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        for title, actions in groups:
            self._group(title, [action for action in actions if not action.shortcut().isEmpty()])
        self.table.expandAll()

    def _group(self, title: str, actions: Sequence[QAction]) -> None:
        if not actions:
            return
        group = QTreeWidgetItem(self.table, [title])
        font = group.font(0)
        font.setWeight(font.Weight.DemiBold)
        group.setFont(0, font)
        for action in actions:
            QTreeWidgetItem(group, [plain(action.text()), action.shortcut().toString(NATIVE)])
