"""A line to add a setting by name, for items whose class HIE has no counterpart for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from hie_studio.inspector.fitting import fit_hint
from hie_studio.inspector.flow import FlowLayout


class AddSetting(QWidget):
    """``added`` carries target (``adapter`` or ``host``) and name."""

    added = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = QComboBox(self)
        self.target.setAccessibleName(self.tr("Where the new setting belongs"))
        self.target.addItem(self.tr("Host"), "host")
        self.target.addItem(self.tr("Adapter"), "adapter")
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the new setting"))
        self.name.setPlaceholderText(self.tr("Name of a setting"))
        self.button = QPushButton(self.tr("Add"), self)
        self.button.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._add)
        self.button.clicked.connect(self._add)
        fit_hint(self.name)
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 8, 0, 16)
        layout.add(self.target)
        layout.add(self.name, 1)
        layout.add(self.button)

    def _add(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.clear()
            self.added.emit(str(self.target.currentData()), name)
