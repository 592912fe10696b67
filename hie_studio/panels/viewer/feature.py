"""Messages to look at: from the running production, from the trace, from files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from hie_runtime.messages.hl7.batch import split_messages
from hie_studio.panels.viewer.window import MessageWindow
from hie_studio.panels.viewer.writings import is_hl7
from hie_studio.window.actions import Spec
from hie_studio.window.failure import tell_failure
from hie_studio.window.studio import Studio

MOST = 64 * 1024 * 1024  # bytes of a file
_STARTS = (b"MSH", b"FHS", b"BHS")


class Viewer(QObject):
    """Opens the windows of messages for whoever asks."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.windows: list[MessageWindow] = []
        spec = Spec("open_message", self.tr("Open &message…"), "Ctrl+Shift+O", "messages", self.ask_file)
        studio.add_action(spec, "file")
        studio.message_wanted.connect(self.show_message)
        studio.offer_to_take(self.take)

    def show_message(self, name: str, raw: bytes) -> None:
        """Show one message; the window that shows it already comes to the front."""
        self._show(name, [raw])

    def ask_file(self) -> None:
        """Ask for a file with messages, and show them."""
        dialog = QFileDialog(self._studio.window, self.tr("Open message"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        wanted = self.tr("Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)")
        dialog.setNameFilters([wanted, self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Show the messages of a file."""
        try:
            size = path.stat().st_size
            data = path.read_bytes() if size <= MOST else b""
        except OSError as error:
            self._refuse(path, error.strerror or str(error))
            return
        if not data:
            words = self.tr("it holds {n} bytes; 1 to {most} can be shown")
            self._refuse(path, words.format(n=size, most=MOST))
            return
        self._show(path.name, split_messages(data) or [data])

    def take(self, paths: list[Path]) -> bool:
        """Dropped files, when all of them are HL7 messages."""
        if not paths or not all(_begins_as_message(path) for path in paths):
            return False
        for path in paths:
            self.open_file(path)
        return True

    def _show(self, name: str, messages: list[bytes]) -> None:
        window = next((one for one in self.windows if (one.name, one.messages) == (name, messages)), None)
        if window is None:
            window = MessageWindow(name, messages, self._studio.window)
            self.windows.append(window)
            window.destroyed.connect(lambda _=None, window=window: self.windows.remove(window))
        window.show()
        window.raise_()
        window.activateWindow()

    def _refuse(self, path: Path, why: str) -> None:
        title = self.tr("The message cannot be opened")
        tell_failure(self._studio.window, title, f"{path}: {why}")


def _begins_as_message(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(64)
    except OSError:
        return False
    return is_hl7(start) or start.lstrip(b" \t\r\n\x0b\xef\xbb\xbf")[:3] in _STARTS


def install(studio: Studio) -> Viewer:
    """Give a window its message viewer."""
    return Viewer(studio)
