"""The menu of what is clicked on the canvas: the actions of the menu bar that are frequent there, with their keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from hie_studio.canvas.groups import GroupItem
from hie_studio.canvas.node_item import NodeItem
from hie_studio.canvas.notes import NoteItem
from hie_studio.window.studio import Studio

# Names of actions; "|" parts them, "@" stands before the name of a submenu.
ITEM = (
    "inspect open_definition rename | add_next connect | cut copy paste duplicate delete |"
    " enabled @category group fold ungroup | messages_of newest send_test test_connection | uses schedule"
)
ITEMS = (
    "inspect | cut copy paste duplicate delete | enabled @category group fold ungroup |"
    " @align layout_selection"
)
EDGE = "open_definition add | delete"
GROUP = "fold rename ungroup"
NOTE = "comment delete"
MIXED = "delete | group fold ungroup"
CANVAS = "add paste comment | select_all find | fit layout light_up | what_if"


class ContextMenu(QObject):
    """Shows the menu a view asks for: only what can be done now."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.menu = QMenu(studio.view)
        studio.view.menu_wanted.connect(self.show)

    def show(self, at: QPoint) -> None:
        """What can be done with the selection, or with the canvas when nothing is selected."""
        if not self._studio.document.is_open:
            return
        self.menu.clear()
        for name in self._names().split():
            if name == "|":
                self.menu.addSeparator()
            elif name.startswith("@"):
                self.menu.addMenu(self._studio.submenu(name[1:]))
            elif self._studio.action(name).isEnabled():
                self.menu.addAction(self._studio.action(name))
        self.menu.popup(at)

    def _names(self) -> str:
        chosen = self._studio.scene.chosen()
        kinds = {type(one) for one in chosen}
        if not chosen:
            return CANVAS
        if kinds == {NodeItem}:
            return ITEM if len(chosen) == 1 else ITEMS
        if len(chosen) > 1:
            return MIXED
        return GROUP if kinds == {GroupItem} else NOTE if kinds == {NoteItem} else EDGE


def install(studio: Studio) -> ContextMenu:
    """Give the canvas of a window its menu."""
    return ContextMenu(studio)
