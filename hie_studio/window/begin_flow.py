"""Beginning from what ships: a template or sample is copied into a folder of the user's own, and opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hie_runtime.errors import HIEError
from hie_studio.window.beginnings import Beginning, copy_to
from hie_studio.window.failure import tell_failure
from hie_studio.window.file_flow import FileFlow


class BeginFlow(QObject):
    """Asks for the folder, copies, opens. ``begun``: the copy is shown."""

    begun = Signal()

    def __init__(self, files: FileFlow, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self._parent = parent

    def begin(self, beginning: Beginning) -> None:
        """Ask where the copy shall be, and begin there."""
        if not self._files.may_leave():
            return
        title = self.tr("{title}: name of its new folder").format(title=beginning.title)
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(_free(beginning.place.name)))
        if name:
            self.begin_at(beginning, Path(name))

    def begin_at(self, beginning: Beginning, target: Path) -> bool:
        """Copy into a folder and open it. Returns whether that worked; the user was told when it did not."""
        try:
            copy_to(beginning, target)
        except (HIEError, OSError) as error:
            tell_failure(self._parent, self.tr("Not done"), str(error))
            return False
        opened = self._files.open_path(target)
        if opened:
            self.begun.emit()
        return opened


def _free(name: str) -> Path:
    """A folder of that name in the user's home that does not exist yet."""
    wanted, number = Path.home() / name, 1
    while wanted.exists():
        number += 1
        wanted = Path.home() / f"{name}-{number}"
    return wanted
