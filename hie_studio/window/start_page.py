"""What is shown while nothing is open: ways to begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hie_studio.shipped import sample
from hie_studio.theme import icons, theme

RECENT_SHOWN = 6


class StartPage(QWidget):
    """Buttons to begin, and the workspaces used last. It only asks; the window does."""

    new_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()
    path_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent: list[Path] = []
        self._buttons: list[tuple[QPushButton, str]] = []
        body = QWidget(self)
        body.setMaximumWidth(640)
        self._body = QVBoxLayout(body)
        self._body.setSpacing(8)
        self._heading()
        self._ways()
        self._recent_title = QLabel(self.tr("Recent"))
        self._recent_title.setProperty("heading", True)
        self._body.addSpacing(24)
        self._body.addWidget(self._recent_title)
        self._recent_list = QVBoxLayout()
        self._recent_list.setSpacing(4)
        self._body.addLayout(self._recent_list)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(body, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        theme.changed.connect(self._paint)
        self.show_recent([])

    def _heading(self) -> None:
        title = QLabel(self.tr("HIE Studio"))
        title.setProperty("title", True)
        hint = QLabel(
            self.tr("Draw a production, press Run, watch messages flow. Drop IRIS files here to import them.")
        )
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self._body.addWidget(title)
        self._body.addWidget(hint)
        self._body.addSpacing(24)

    def _ways(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        ways: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("New production"), "new", self.new_wanted.emit),
            (self.tr("Open workspace"), "open", self.open_wanted.emit),
            (self.tr("Import from IRIS"), "import", self.import_wanted.emit),
        ]
        place = sample("acute-adt")
        if place is not None:
            ways.append((self.tr("Sample: acute ADT"), "sample", lambda: self.path_wanted.emit(place)))
        for index, (text, icon, run) in enumerate(ways):
            button = QPushButton(text)
            button.setProperty("big", True)
            button.setMinimumWidth(312)
            button.setIconSize(QSize(24, 24))
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self._buttons.append((button, icon))
            grid.addWidget(button, index // 2, index % 2)
        self._body.addLayout(grid)

    def show_recent(self, paths: list[Path]) -> None:
        """The workspaces used last, newest first; those that are gone are left out."""
        self._recent = [path for path in paths if path.exists()][:RECENT_SHOWN]
        while (old := self._recent_list.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        self._recent_title.setVisible(bool(self._recent))
        for path in self._recent:
            line = QPushButton(f"{path.name}    {path.parent}", flat=True)
            line.setStyleSheet("text-align: left; padding: 6px 8px;")
            line.setAccessibleName(self.tr("Open {name}").format(name=path.name))
            line.clicked.connect(lambda _checked=False, path=path: self.path_wanted.emit(path))
            self._recent_list.addWidget(line)
        self._paint()

    def _paint(self) -> None:
        for button, name in self._buttons:
            button.setIcon(icons.icon(name, theme.current().accent))
