"""Ways to begin: shown while nothing is open, and by File > Start page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hie_studio.theme import icons, theme
from hie_studio.window.beginnings import Beginning, Origin, beginnings
from hie_studio.window.card import Card, CardGrid

RECENT_SHOWN = 6
WIDEST = 980


class StartPage(QScrollArea):
    """Buttons to begin, the workspaces used last, templates and samples. It only asks; the window does.

    Signals: ``begin_wanted`` (Beginning) a copy of a template or sample; ``path_wanted`` (Path) a workspace;
    ``back_wanted`` to what is open.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()
    path_wanted = Signal(object)
    begin_wanted = Signal(object)
    back_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[tuple[QPushButton, str]] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Start page"))
        body = QWidget()
        body.setMaximumWidth(WIDEST)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(24, 32, 24, 32)
        self._body.setSpacing(8)
        self._heading()
        self._ways()
        self._recent_title = self._section(self.tr("Recent"))
        self._recent = CardGrid()
        self._body.addWidget(self._recent)
        self._section(self.tr("New from a template"))
        self.templates = self._shipped(Origin.TEMPLATE, "layout")
        self.templates.setObjectName("templates")
        self._section(self.tr("Samples"))
        self.samples = self._shipped(Origin.SAMPLE, "sample")
        self._body.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(body, 1000)
        row.addStretch(1)
        self.setWidget(page)
        theme.changed.connect(self._paint)
        self.show_recent([])

    def _heading(self) -> None:
        title = QLabel(self.tr("HIE Studio"))
        title.setProperty("title", True)
        self.back = QPushButton()
        self.back.clicked.connect(self.back_wanted)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.back)
        hint = QLabel(
            self.tr(
                "Draw a production, press Run, watch messages flow. Drop an IRIS export (.xml, .cls, .zip) anywhere "
                "on this window to import it, or a workspace folder to open it."
            )
        )
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self._body.addLayout(row)
        self._body.addWidget(hint)
        self._body.addSpacing(16)
        self.show_open("")

    def _ways(self) -> None:
        ways: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("New production"), "new", self.new_wanted.emit),
            (self.tr("Open workspace"), "open", self.open_wanted.emit),
            (self.tr("Import from IRIS"), "import", self.import_wanted.emit),
            (self.tr("Take the tour"), "info", self.tour_wanted.emit),
        ]
        ways_row = QWidget(objectName="ways")
        row = QHBoxLayout(ways_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, icon, run in ways:
            button = QPushButton(text)
            button.setProperty("big", True)
            button.setIconSize(QSize(24, 24))
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self._buttons.append((button, icon))
            row.addWidget(button, 1)
        self._body.addWidget(ways_row)

    def _section(self, words: str) -> QLabel:
        title = QLabel(words)
        title.setProperty("heading", True)
        self._body.addSpacing(20)
        self._body.addWidget(title)
        return title

    def _shipped(self, origin: Origin, icon: str) -> CardGrid:
        grid = CardGrid()
        grid.show_cards([self._card(one, icon) for one in beginnings(origin)])
        self._body.addWidget(grid)
        return grid

    def _card(self, beginning: Beginning, icon: str) -> Card:
        card = Card(icon, beginning.title, beginning.description)
        card.setToolTip(self.tr("A copy in a folder of your own is made and opened."))
        card.clicked.connect(lambda: self.begin_wanted.emit(beginning))
        return card

    def show_recent(self, paths: list[Path]) -> None:
        """The workspaces used last, newest first; those that are gone are left out."""
        shown = [path for path in paths if path.exists()][:RECENT_SHOWN]
        self._recent_title.setVisible(bool(shown))
        self._recent.setVisible(bool(shown))
        cards = []
        for path in shown:
            card = Card("recent", path.name, str(path.parent))
            card.setAccessibleName(self.tr("Open {name}").format(name=path.name))
            card.clicked.connect(lambda _checked=False, path=path: self.path_wanted.emit(path))
            cards.append(card)
        self._recent.show_cards(cards)
        self._paint()

    def show_open(self, name: str) -> None:
        """Offer the way back to the production of that name; "" when none is open."""
        self.back.setText(self.tr("Back to {name}").format(name=name))
        self.back.setVisible(bool(name))

    def take_focus(self) -> None:
        """Be where the keyboard is: at the way back when there is one."""
        first = self._buttons[0][0] if self.back.isHidden() else self.back
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_template(self) -> None:
        """Go to the templates with the keyboard."""
        if self.templates.cards:
            self.ensureWidgetVisible(self.templates)
            self.templates.cards[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _paint(self) -> None:
        for button, name in self._buttons:
            button.setIcon(icons.icon(name, theme.current().accent))
