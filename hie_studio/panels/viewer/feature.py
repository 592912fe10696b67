"""Messages to look at: from the running production, from the trace, from files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from hie_runtime.messages.hl7.anonymise import Anonymiser
from hie_runtime.messages.hl7.batch import split_messages
from hie_studio.panels.hl7_text import as_message
from hie_studio.panels.viewer.anonymise_window import AnonymiseWindow
from hie_studio.panels.viewer.compare_window import CompareWindow
from hie_studio.panels.viewer.window import MessageWindow
from hie_studio.panels.viewer.writings import bytes_of_text, is_hl7
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
        self._anonymiser = (
            Anonymiser()
        )  # one for the session: the same value gets the same pseudonym in all messages
        spec = Spec("open_message", self.tr("Open &message…"), "Ctrl+Shift+O", "messages", self.ask_file)
        studio.add_action(spec, "file")
        studio.message_wanted.connect(self.show_message)
        studio.comparison_wanted.connect(self.show_differences)
        studio.offer_to_take(self.take)
        studio.remember("messages", self._shown, self._show_again)

    def _shown(self) -> list[tuple[str, list[bytes]]]:
        return [(window.name, window.messages) for window in self.windows]

    def _show_again(self, shown: list[tuple[str, list[bytes]]]) -> None:
        for name, messages in shown:
            self._show(name, messages)

    def show_message(self, name: str, raw: bytes) -> None:
        """Show one message; the window that shows it already comes to the front."""
        self._show(name, [raw])

    def show_differences(self, left: str, raw: bytes, right: str, other: bytes) -> None:
        """Show what differs between two HL7 messages."""
        for name, message in ((left, raw), (right, other)):
            if not is_hl7(message):
                words = self.tr("{name} does not begin with MSH; HL7 v2 messages are compared by field.")
                title = self.tr("The messages cannot be compared")
                tell_failure(self._studio.window, title, words.format(name=name))
                return
        self._front(CompareWindow((left, raw), (right, other), self._studio.window))

    def show_anonymous(self, name: str, raw: bytes) -> None:
        """Show a message beside what may be shared of it."""
        self._front(AnonymiseWindow(name, raw, self._anonymiser, self._studio.window))

    def ask_file(self) -> None:
        """Ask for a file with messages, and show them."""
        self._ask(self._studio.window, self.tr("Open message"), self.open_file)

    def open_file(self, path: Path) -> None:
        """Show the messages of a file."""
        messages = self._read(path)
        if messages:
            self._show(path.name, messages)

    def _ask_what_if(self, name: str, raw: bytes) -> None:
        self._studio.window.activateWindow()  # the answer is there
        self._studio.window.raise_()
        self._studio.what_if_wanted.emit(name, raw, "")

    def _compare(self, name: str, raw: bytes, clipboard: bool) -> None:
        if clipboard:
            text = as_message(QGuiApplication.clipboard().text())
            self.show_differences(name, raw, self.tr("Clipboard"), bytes_of_text(text))
            return

        def compare_with(path: Path) -> None:
            for other in self._read(path)[:1]:
                self.show_differences(name, raw, path.name, other)

        above = QApplication.activeWindow() or self._studio.window
        self._ask(above, self.tr("Compare with"), compare_with)

    def _ask(self, above: QWidget, title: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(above, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        wanted = self.tr("Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)")
        dialog.setNameFilters([wanted, self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read(self, path: Path) -> list[bytes]:
        """The messages of a file, [] after saying why not."""
        try:
            size = path.stat().st_size
            data = path.read_bytes() if size <= MOST else b""
        except OSError as error:
            self._refuse(path, error.strerror or str(error))
            return []
        if not data:
            words = self.tr("it holds {n} bytes; 1 to {most} can be shown")
            self._refuse(path, words.format(n=size, most=MOST))
            return []
        return split_messages(data) or [data]

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
            window = MessageWindow(name, messages, self._folder(), self._studio.window)
            self.windows.append(window)
            window.destroyed.connect(lambda _=None, window=window: self.windows.remove(window))
            window.compare_wanted.connect(self._compare)
            window.anonymise_wanted.connect(self.show_anonymous)
            window.what_if_wanted.connect(self._ask_what_if)
            window.capture_wanted.connect(lambda name, raw: self._studio.capture_wanted.emit(name, raw, ""))
        self._front(window)

    def _folder(self) -> Path | None:
        """The workspace's folder; None before one was saved."""
        path = self._studio.document.path
        return path if path is None or path.is_dir() else path.parent

    def _front(self, window: QDialog) -> None:
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
