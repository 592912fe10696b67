"""The panel that finds anything in the workspace, and shows who uses a thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hie_studio.inspector.fields import SteadyCombo
from hie_studio.inspector.fitting import fit_hint
from hie_studio.inspector.flow import FlowLayout
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.search.finding import MOST, Found, kind_words
from hie_studio.panels.search.model import Column, FoundModel
from hie_studio.panels.table import Table

PAUSE_MS = 120
RENAMED = ("item", "rule", "transform", "lookup")  # kinds that can be renamed
SHOWN = ("item", "rule", "transform", "lookup", "process", "schema", "test", "script", "production")


class SearchPanel(QWidget):
    """Shows what was found; what it is is told from outside.

    Signals:
        search_wanted: the words, kind or recent workspaces asked for changed; answer_wanted: and are waited for.
        place_wanted: (Found) go there.
        uses_wanted: (kind, name) who uses this.
        rename_wanted: (kind, name) give this another name.
    """

    search_wanted = Signal()
    answer_wanted = Signal()
    place_wanted = Signal(object)
    uses_wanted = Signal(str, str)
    rename_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self.thing: tuple[str, str] | None = None  # whose uses are shown
        self._answered = ""  # what was typed when this was found
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find anything"))
        self.field.setToolTip(self.tr("Find in items, settings, rules, transforms, tables, tests…"))
        self.field.setAccessibleName(self.tr("Find in the workspace"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.kind = SteadyCombo(self)
        self.kind.setAccessibleName(self.tr("Kinds to search"))
        self.kind.addItem(self.tr("Everything"), "")
        for one in SHOWN:
            self.kind.addItem(kind_words(one), one)
        self.recent = QCheckBox(self.tr("Recent workspaces too"), self)
        self.told = QLabel(self)
        self.told.setProperty("muted", True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumWidth(40)
        self.told.setIndent(16)
        self.uses_button = self._button(self.tr("Who uses it"), "search", self._ask_uses)
        self.rename_button = self._button(self.tr("Rename…"), "", self._ask_rename)
        self.model = FoundModel(self)
        self.table = Table(self.model, self.tr("Places found"), self)
        self.table.set_widths({Column.NAME: 240, Column.WHERE: 260, Column.WORKSPACE: 160})
        self.table.set_widths({}, stretch=Column.TEXT)
        self.table.setColumnHidden(Column.WORKSPACE, True)
        self.table.opened.connect(lambda row: self.place_wanted.emit(self.model.rows[row]))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._allow())
        self.empty = EmptyState("search", "", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.textChanged.connect(lambda text: None if text else self._pause.start())
        self.kind.activated.connect(lambda _: self._search_again())
        self.recent.clicked.connect(lambda _: self._search_again())
        self._lay_out()
        self.show_found([], "")

    def show_found(self, rows: Sequence[Found], told: str) -> None:
        """Show places, and a sentence about them."""
        self._answered = self.field.text()
        before = self.found
        self.model.load(rows)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.told.setToolTip(told)
        self.table.setColumnHidden(Column.WORKSPACE, all(one.workspace is None for one in rows))
        self._stack.setCurrentIndex(1 if rows else 0)
        if rows:
            self.table.selectRow(next((n for n, one in enumerate(rows) if one == before), 0))
        elif self.thing is not None or self.field.text().strip():
            self.empty.say(
                self.tr("Nothing found"), self.tr("Fewer or other words, or all kinds, may find more.")
            )
        else:
            words = self.tr(
                "Type a few words: a name, a port, a code, a part of a condition. Enter leads to the place."
            )
            self.empty.say(self.tr("Find anything"), words)
        self._allow()

    def show_uses(self, thing: tuple[str, str], rows: Sequence[Found]) -> None:
        """Show who uses a thing."""
        self._pause.stop()
        self.thing = thing
        self.field.clear()
        kind, name = thing
        words = (
            self.tr("1 place uses {name} ({kind})")
            if len(rows) == 1
            else self.tr("{n} places use {name} ({kind})")
        )
        self.show_found(rows, words.format(n=len(rows), kind=kind_words(kind), name=name))

    def ask(self) -> None:
        """Go to the field."""
        self.field.setFocus()
        self.field.selectAll()

    def flush(self) -> None:
        """Show now what is typed."""
        self._pause.stop()
        if self.field.text() != self._answered:
            self.thing = None
            self.answer_wanted.emit()

    @property
    def found(self) -> Found | None:
        """The chosen place."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field goes to the chosen place, the arrows choose one."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            keys = Qt.Key
            if event.key() in (keys.Key_Return, keys.Key_Enter):
                self.flush()
                if self.found is not None:
                    self.place_wanted.emit(self.found)
                return True
            if event.key() in (keys.Key_Down, keys.Key_Up, keys.Key_PageDown, keys.Key_PageUp):
                self.flush()
                self.table.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def most(self, rows: Sequence[Found]) -> str:
        """How many were found, in words."""
        words = self.tr("1 place") if len(rows) == 1 else self.tr("{n} places")
        return (self.tr("The first {n} places") if len(rows) >= MOST else words).format(n=len(rows))

    def _search(self) -> None:
        self._pause.stop()
        if self.thing is not None and not self.field.text().strip():
            return  # the field was emptied to show uses
        self.thing = None
        self.search_wanted.emit()

    def _search_again(self) -> None:
        """Other places to search; the keys go on in the field."""
        self._search()
        self.field.setFocus()

    def _subject(self) -> tuple[str, str] | None:
        """What the buttons are about: whose uses are shown, else what holds the chosen place."""
        found = self.found
        if self.thing is not None:
            return self.thing
        return (found.spot.kind, found.spot.name) if found is not None and found.workspace is None else None

    def _ask_uses(self) -> None:
        found = self.found
        if found is not None:
            self.uses_wanted.emit(found.spot.kind, found.spot.name)

    def _ask_rename(self) -> None:
        subject = self._subject()
        if subject is not None:
            self.rename_wanted.emit(*subject)

    def _allow(self) -> None:
        found, subject = self.found, self._subject()
        uses = (
            found is not None
            and found.workspace is None
            and found.spot.kind not in ("test", "script", "production")
        )
        self.uses_button.setEnabled(uses)
        self.rename_button.setEnabled(subject is not None and subject[0] in RENAMED)

    def _button(self, text: str, icon: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        if icon:
            ThemedIcon(button, icon)
        return button

    def _lay_out(self) -> None:
        bar = FlowLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        fit_hint(self.field)
        bar.add(self.field, 1)
        for widget in (self.kind, self.recent, self.uses_button, self.rename_button):
            bar.add(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.told)
        layout.addWidget(self._stack, 1)
