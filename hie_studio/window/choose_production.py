"""One of several productions of an import, chosen by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_studio.window.room import resize_on_screen


class ChooseProduction(QDialog):
    """Lists the productions; typing the first letters finds one, Return takes it, Escape gives up.

    ``offers``: objects with ``name``, ``items`` (how many) and ``file``."""

    def __init__(self, offers: Sequence[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a production"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_on_screen(self, 640, 420)
        text = QLabel(
            self.tr("The files hold {count} productions. Which one do you want to open?").format(
                count=len(offers)
            )
        )
        text.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Production"), self.tr("Items"), self.tr("File")])
        self.list.setAccessibleName(self.tr("Productions"))
        for offer in offers:
            line = QTreeWidgetItem(self.list, [offer.name, str(offer.items), offer.file])
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.list.setColumnWidth(0, 320)
        self.list.setCurrentItem(self.list.topLevelItem(0))
        self.list.itemActivated.connect(lambda *_: self.accept())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hint = QLabel(self.tr("The others can be imported later in the same way."))
        hint.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        for widget in (text, self.list, hint, buttons):
            layout.addWidget(widget)
        self.list.setFocus()

    @property
    def chosen(self) -> str:
        """Name of the production that is selected."""
        line = self.list.currentItem()
        return line.text(0) if line is not None else ""
