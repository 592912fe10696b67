"""Edit > Comment: a text on the canvas, for people; the runtime ignores it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio


class Commenting(QObject):
    """The action that writes a comment, or changes the selected one."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        writer = studio.view.writer
        spec = Spec("comment", self.tr("Co&mment…"), "Ctrl+Alt+N", "", writer.write)
        studio.add_action(spec, "edit", lambda: studio.document.is_open)
        studio.settling.connect(writer.keep)


def install(studio: Studio) -> Commenting:
    """Let a window have comments on its canvas."""
    return Commenting(studio)
