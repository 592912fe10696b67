"""A field over the canvas in which an item or a group gets another name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hie_studio.canvas.geometry import NODE_RECT
from hie_studio.canvas.groups import GroupItem
from hie_studio.canvas.node_item import NodeItem
from hie_studio.document.commands import RenameItem
from hie_studio.document.groups import RenameGroup

if TYPE_CHECKING:
    from hie_studio.canvas.view import CanvasView


class _Field(QLineEdit):
    """Keys end here: Enter would open what is named, and Escape leave it unselected. Escape keeps the old name."""

    def __init__(self, old: str, parent: QWidget) -> None:
        super().__init__(old, parent)
        self._old = old

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._old)
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)
        event.accept()


class Naming(QObject):
    """Asks for one name at a time, where it stands; Enter or leaving the field keeps it."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._scene = view.canvas
        self._field: QLineEdit | None = None

    def possible(self) -> bool:
        """Whether one thing is selected that has a name."""
        chosen = self._scene.chosen()
        return len(chosen) == 1 and isinstance(chosen[0], NodeItem | GroupItem)

    def rename(self) -> None:
        """Edit the name of the selected item, or of the selected group."""
        chosen, groups = self._scene.selected_nodes(), self._scene.groups.selected()
        if len(chosen) == 1:
            node = chosen[0]
            self._edit(node.pos(), node.name, lambda new: self._rename_item(node.name, new))
        elif len(groups) == 1:
            self.name_group(groups[0].name)

    def _rename_item(self, old: str, new: str) -> None:
        if self._scene.apply(RenameItem(old, new)):
            self._scene.selection.set([new])

    def name_group(self, name: str) -> None:
        """Edit the name of a group."""
        group = self._scene.groups.items.get(name)
        if group is not None:
            self._edit(group.pos(), name, lambda new: self._rename_group(name, new))

    def _rename_group(self, old: str, new: str) -> None:
        chosen = self._scene.groups.items[old].isSelected()
        if self._scene.apply(RenameGroup(old, new)) and chosen:
            self._scene.pick(self._scene.groups.items[new])

    def _edit(self, at: QPointF, old: str, use: Callable[[str], object]) -> None:
        view = self._view
        view.ensureVisible(NODE_RECT.translated(at))
        field = _Field(old, view.viewport())
        field.setAccessibleName(QCoreApplication.translate("Naming", "New name"))
        corner = view.mapFromScene(at)
        width = max(180, round(NODE_RECT.width() * view.zoom) - 16)
        field.setGeometry(QRect(corner.x() + 8, corner.y() + 6, width, 32))
        field.selectAll()
        field.show()
        field.setFocus()
        self._field = field

        def done() -> None:
            if self._field is not field:
                return
            self._field = None
            new = field.text().strip()
            view.setFocus()  # before it goes, or Qt would go on to what comes next, as Tab does
            field.hide()
            field.deleteLater()
            if new != old:
                use(new)

        field.editingFinished.connect(done)
