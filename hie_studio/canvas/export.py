"""File > Export the canvas: asks for a file and writes the canvas into it as SVG, PNG or PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from hie_studio.canvas.picture_file import PictureError, write_picture
from hie_studio.window.actions import Spec
from hie_studio.window.failure import tell_failure
from hie_studio.window.studio import Studio

ENDINGS = (".svg", ".png", ".pdf")


class ExportCanvas(QObject):
    """The action and its dialog."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        spec = Spec("export_canvas", self.tr("Export the can&vas…"), "Ctrl+Alt+E", "", self.ask)
        action = studio.add_action(spec, "file", lambda: bool(studio.document.production.items))
        studio.menu("file").insertAction(studio.action("quit"), action)

    def ask(self) -> None:
        """Ask for a file; its ending says the format."""
        document = self._studio.document
        beside = document.path.parent if document.path else Path.home()
        kinds = {
            self.tr("Vector picture (*.svg)"): ".svg",
            self.tr("Picture (*.png)"): ".png",
            self.tr("PDF (*.pdf)"): ".pdf",
        }
        start = beside / f"{document.production.name}.svg"
        name, kind = QFileDialog.getSaveFileName(
            self._studio.window, self.tr("Export the canvas"), str(start), ";;".join(kinds)
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in ENDINGS:
            path = path.with_name(path.name + kinds.get(kind, ENDINGS[0]))
        try:
            write_picture(document, path)
        except PictureError as error:
            tell_failure(self._studio.window, self.tr("Export failed"), str(error))
            return
        self._studio.banner.tell(self.tr("The canvas was written to {path}").format(path=path))


def install(studio: Studio) -> ExportCanvas:
    """Let a window export its canvas."""
    return ExportCanvas(studio)
