"""Windows beside the main window, each editing one thing: a rule, a transform, a lookup table ...

Editors register the kind of thing they edit; whoever wants one opened asks by kind and name and knows no editor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from hie_studio.document.document import Document
from hie_studio.window.room import resize_on_screen

SIZE = (1040, 680)


@dataclass(frozen=True, slots=True)
class EditorKind:
    """How things of a kind are edited.

    Attributes:
        title: the window's title for a name.
        make: the editor of a name; it fills its window.
        new: makes a new thing first and returns its name ("" to give up); without it "" opens nothing.
    """

    title: Callable[[str], str]
    make: Callable[[str], QWidget]
    new: Callable[[], str] | None = None
    size: tuple[int, int] = SIZE


class EditorWindows(QObject):
    """Opens the editor of a thing, or brings its window to the front. All close with the production.

    Signal ``opened_or_closed``: other windows are open now.
    """

    opened_or_closed = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._kinds: dict[str, EditorKind] = {}
        self.open: dict[tuple[str, str], QDialog] = {}
        self.shared: list[QAction] = []  # of the main window, whose keys work in these windows too
        document.path_changed.connect(self._close_all)

    def register(self, kind: str, how: EditorKind) -> None:
        """Say how things of a kind are edited."""
        self._kinds[kind] = how

    def knows(self, kind: str) -> bool:
        """Whether there is an editor of that kind."""
        return kind in self._kinds

    def edit(self, kind: str, name: str = "") -> QWidget | None:
        """Open an editor; "" makes a new thing first. Returns the editor, None when there is nothing to edit."""
        how = self._kinds[kind]
        name = name or (how.new() if how.new is not None else "")
        if not name:
            return None
        dialog = self.open.get((kind, name))
        fresh = dialog is None
        if dialog is None:
            dialog = self.open[kind, name] = self._dialog(kind, name, how)
            self.opened_or_closed.emit()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        layout = dialog.layout()
        item = layout.itemAt(0) if layout is not None else None
        editor = item.widget() if item is not None else None
        if fresh and editor is not None and editor.focusProxy() is not None:
            editor.setFocus()
        return editor

    def of(self, kind: str) -> dict[str, QDialog]:
        """Open windows of a kind by name."""
        return {name: dialog for (one, name), dialog in self.open.items() if one == kind}

    def close(self, kind: str, name: str) -> None:
        """Close an editor, as after what it edits was removed or renamed."""
        dialog = self.open.get((kind, name))
        if dialog is not None:
            dialog.close()

    def commit(self) -> None:
        """Take over what is being typed in a window, as leaving the field would. Called before a save."""
        focused = QApplication.focusWidget()
        typed = isinstance(focused, QLineEdit | QAbstractSpinBox)
        if typed and focused.window() in self.open.values():
            focused.editingFinished.emit()

    def _dialog(self, kind: str, name: str, how: EditorKind) -> QDialog:
        dialog = QDialog(self._parent)
        dialog.setObjectName(f"editor_{kind}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(how.title(name))
        resize_on_screen(dialog, *how.size)
        dialog.addActions(self.shared)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(how.make(name))
        dialog.finished.connect(lambda _: self._forget(kind, name))
        return dialog

    def _forget(self, kind: str, name: str) -> None:
        self.open.pop((kind, name), None)
        self.opened_or_closed.emit()

    def _close_all(self) -> None:
        for dialog in list(self.open.values()):
            dialog.close()
        self.open.clear()
