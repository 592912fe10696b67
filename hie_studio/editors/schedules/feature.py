"""Where the schedule editor meets the window: its action and its windows."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hie_studio.editors.schedules.editor import ScheduleEditor
from hie_studio.window.actions import Spec
from hie_studio.window.editor_windows import EditorKind
from hie_studio.window.studio import Studio

KIND = "schedule"


class Schedules(QObject):
    """Opens the schedules of items."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        studio.register_editor(
            KIND,
            EditorKind(
                title=lambda name: self.tr("Schedule of {name}").format(name=name),
                make=lambda name: ScheduleEditor(studio.document, name),
                new=self._selected,
                size=(1080, 720),
            ),
        )
        spec = Spec("schedule", self.tr("Sche&dule of the item…"), "Ctrl+Alt+S", "recent", self._show)
        studio.add_action(spec, "production", lambda: bool(self._selected()))

    def _show(self) -> None:
        self._studio.edit(KIND)

    def _selected(self) -> str:
        """The one selected item, "" without one."""
        chosen = self._studio.selection.items
        return chosen[0] if len(chosen) == 1 else ""


def install(studio: Studio) -> Schedules:
    """Give a window its schedule editor."""
    return Schedules(studio)
