"""Help > About this workspace: its README, and the offer to read it when a template or sample was begun with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from hie_studio.window.actions import Spec
from hie_studio.window.room import resize_on_screen
from hie_studio.window.studio import Studio

NAME = "README.md"
SIZE = (760, 560)


class ReadmeWindow(QDialog):
    """A README beside the window, to be followed step by step. Its links are not followed."""

    def __init__(self, text: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        resize_on_screen(self, *SIZE)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(title)
        self.text.setMarkdown(text)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.text, 1)
        layout.addWidget(close)


class Readme(QObject):
    """The action, and the offer when a workspace was made from a template or sample."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        spec = Spec("readme", self.tr("&About this workspace"), "Ctrl+Shift+F1", "info", self.show)
        studio.add_action(spec, "help", lambda: self._file() is not None)
        studio.begun.connect(self._offer)

    def _file(self) -> Path | None:
        folder = self._studio.document.folder
        found = folder / NAME if folder is not None else None
        return found if found is not None and found.is_file() else None

    def show(self) -> None:
        """Open the README beside the window."""
        found = self._file()
        if found is not None:
            title = self.tr("About {name}").format(name=self._studio.document.production.name)
            text = found.read_bytes().decode("utf-8", "replace")
            ReadmeWindow(text, title, self._studio.window).show()

    def _offer(self) -> None:
        if self._file() is not None:
            words = self.tr("What it does, and how to make it yours, stands in its README.")
            self._studio.banner.ask(words, [(self.tr("Read it"), self.show)])


def install(studio: Studio) -> Readme:
    """Give a window its README."""
    return Readme(studio)
