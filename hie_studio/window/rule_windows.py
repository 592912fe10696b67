"""Windows that edit rule definitions, one for each, beside the main window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from hie_runtime.rules.model import RuleDefinition
from hie_studio.document.commands import SetRule, SetSetting, Together, unique_name
from hie_studio.document.document import Document
from hie_studio.document.selection import Selection
from hie_studio.editors.rules.editor import RuleEditor


class RuleWindows(QObject):
    """Opens the editor of a rule definition, or brings its window to the front."""

    def __init__(self, document: Document, selection: Selection, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._parent = parent
        self.open: dict[str, QDialog] = {}
        self.shared: list[QAction] = []  # of the main window, whose keys work in these windows too
        document.path_changed.connect(self._close_all)

    def edit(self, name: str) -> None:
        """Edit a definition; "" makes a new one for the selected router first."""
        name = name or self._new()
        if not name:
            return
        dialog = self.open.get(name)
        if dialog is None:
            dialog = self.open[name] = self._dialog(name)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def commit(self) -> None:
        """Take over what is being typed in a rule window, as leaving the field would. Called before a save."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit) and focused.window() in self.open.values():
            focused.editingFinished.emit()

    def _new(self) -> str:
        if len(self._selection.items) != 1:
            return ""
        item = self._selection.items[0]
        name = unique_name(f"{self._document.production.name}.{item}", set(self._document.rules))
        words = self.tr("Give “{item}” a rule").format(item=item)
        new = SetRule(RuleDefinition(name=name))
        self._document.apply(Together(words, (new, SetSetting(item, "host", "business_rule_name", name))))
        return name

    def _dialog(self, name: str) -> QDialog:
        dialog = QDialog(self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rule {name}").format(name=name))
        dialog.resize(1040, 680)
        dialog.addActions(self.shared)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(RuleEditor(self._document, name))
        dialog.finished.connect(lambda _: self.open.pop(name, None))
        return dialog

    def _close_all(self) -> None:
        for dialog in list(self.open.values()):
            dialog.close()
        self.open.clear()
