"""The window that renames a thing: every place that follows, before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_studio.document.spots import Spot
from hie_studio.panels.line_list import LineList
from hie_studio.panels.search.finding import ICONS, kind_words, where
from hie_studio.theme import icons, theme
from hie_studio.window.room import resize_on_screen

Change = tuple[Spot, str]


class RenameWindow(QDialog):
    """``renamed`` carries the new name.

    ``changes_for`` gives what changes for a name, ``problem_of`` why it cannot be taken, ``warning_of`` what else it
    brings; ``mentions``: texts that hold the name and stay as they are.
    """

    renamed = Signal(str)

    def __init__(
        self,
        thing: tuple[str, str],
        changes_for: Callable[[str], Sequence[Change]],
        problem_of: Callable[[str], str],
        warning_of: Callable[[str], str],
        mentions: Sequence[Spot],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        kind, self._old = thing
        self._changes_for, self._problem_of, self._warning_of = changes_for, problem_of, warning_of
        self._mentions = mentions
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename {name} ({kind})").format(kind=kind_words(kind), name=self._old))
        resize_on_screen(self, 820, 520)
        self.name = QLineEdit(self._old, self)
        self.name.setAccessibleName(self.tr("New name"))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        columns = (self.tr("In"), self.tr("Place"), self.tr("Now"), self.tr("Then"))
        self.list = LineList(self.tr("What changes"), columns, (220, 200), self)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok = self.buttons.button(kinds.Ok)
        self.buttons.button(kinds.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.name, self.problem):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self.name.textChanged.connect(self._show)
        self._show()
        self.name.setFocus()
        self.name.selectAll()

    def accept(self) -> None:
        """Rename."""
        if self.ok.isEnabled():
            name = self.name.text()
            super().accept()
            self.renamed.emit(name)

    def _show(self) -> None:
        new = self.name.text()
        same = new == self._old
        problem = "" if same or not new.strip() else self._problem_of(new)
        warning = "" if same or problem else self._warning_of(new)
        self.problem.setProperty("problem", "error" if problem else "warning")
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.problem.setText(problem or warning)
        self.problem.setVisible(bool(problem or warning))
        changes = self._changes_for(new if new.strip() and not problem else self._old)
        self.list.clear()
        for spot, text in changes:
            self._line(spot, text)
        for spot in self._mentions:
            line = self._line(spot, self.tr("stays: only mentioned"))
            line.setForeground(3, theme.color("text_muted"))
        count = len(changes) + 1
        words = self.tr("Rename in 1 place") if count == 1 else self.tr("Rename in {n} places")
        self.ok.setText(words.format(n=count))
        self.ok.setEnabled(bool(new.strip()) and not problem and not same)

    def _line(self, spot: Spot, text: str) -> QTreeWidgetItem:
        line = QTreeWidgetItem(self.list, [spot.name, where(spot), spot.text, text])
        line.setIcon(0, icons.icon(ICONS[spot.kind]))
        for column in range(4):
            line.setToolTip(column, line.text(column))
        return line
