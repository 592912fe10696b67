"""Edit > Group, Ungroup, Fold: items that belong together, shown as one card when wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hie_studio.canvas.groups import GroupItem
from hie_studio.document.commands import unique_name
from hie_studio.document.groups import DissolveGroups, FoldGroup, MakeGroup, groups_of
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio


class Grouping(QObject):
    """The actions on the selected items and groups."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._scene = studio.scene
        studio.add_action(
            Spec("group", self.tr("&Group"), "Ctrl+G", "", self._group), "edit", self._has_items
        )
        words = self.tr("&Ungroup")
        studio.add_action(Spec("ungroup", words, "Ctrl+Shift+G", "", self._ungroup), "edit", self._has_groups)
        words = self.tr("&Fold or unfold")
        studio.add_action(Spec("fold", words, "Ctrl+Alt+F", "", self._fold), "edit", self._has_groups)

    def _has_items(self) -> bool:
        return len(self._studio.selection.items) > 1

    def _has_groups(self) -> bool:
        return bool(self._meant())

    def _meant(self) -> list[GroupItem]:
        """The selected groups and those of the selected items; all when nothing is selected."""
        chosen = set(self._studio.selection.items)
        found = [
            item
            for item in self._scene.groups.items.values()
            if item.isSelected() or chosen.intersection(item.group.items)
        ]
        return found if found or chosen else list(self._scene.groups.items.values())

    def _group(self) -> None:
        taken = set(groups_of(self._studio.document.state))
        name = unique_name(self.tr("Group"), taken)
        if self._scene.apply(MakeGroup(name, tuple(self._studio.selection.items))):
            self._studio.view.naming.name_group(name)

    def _ungroup(self) -> None:
        names = tuple(item.name for item in self._meant())
        if names:
            self._scene.apply(DissolveGroups(names))

    def _fold(self) -> None:
        meant = self._meant()
        fold = not all(item.group.folded for item in meant)
        for name in [item.name for item in meant if item.group.folded is not fold]:
            self._scene.apply(FoldGroup(name, fold))


def install(studio: Studio) -> Grouping:
    """Let a window group items of its canvas."""
    return Grouping(studio)
