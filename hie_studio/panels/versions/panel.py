"""The list of versions with what is not kept yet above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_studio.inspector.fitting import fit_hint
from hie_studio.inspector.flow import FlowLayout
from hie_studio.panels.elided_label import ElidedLabel
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.line_list import LineList
from hie_studio.panels.versions.repository import How, Overview, Version
from hie_studio.theme import theme

_WIDTHS = (140, 150, 90)
_ROLE = Qt.ItemDataRole.UserRole
_SIGNS = {How.ADDED: "+", How.REMOVED: "−", How.CHANGED: "≠"}
_NAMED = 4  # changed files that are named in the line; all are in its tooltip


class VersionsPanel(QWidget):
    """Shows an overview; what it is, and what is done, is told from outside.

    Signals:
        wanted: the panel came to sight.
        keep_wanted: (message) make a version.
        compare_wanted: (Version, Version or None for what is shown now) show what differs, the older one first.
        restore_wanted: (Version) make the production what it was.
        start_wanted: put the workspace under version control.
    """

    wanted = Signal()
    keep_wanted = Signal(str)
    compare_wanted = Signal(object, object)
    restore_wanted = Signal(object)
    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions"))
        self._busy = False
        self._can_keep = False
        self.status = ElidedLabel(self)
        self.message = QLineEdit(self)
        self.message.setAccessibleName(self.tr("What you changed"))
        self.message.setPlaceholderText(self.tr("What did you change?"))
        self.keep = QPushButton(self.tr("Commit"), self)
        self.compare = QPushButton(self.tr("Compare with now"), self)
        self.restore = QPushButton(self.tr("Restore"), self)
        columns = (self.tr("When"), self.tr("Who"), self.tr("Id"), self.tr("What"))
        self.list = LineList(self.tr("Versions of the workspace, newest first"), columns, _WIDTHS, self)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.empty = EmptyState("recent", "", "", self)
        self.empty.button.setText(self.tr("Start keeping versions"))
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.keep.clicked.connect(self._keep)
        self.message.returnPressed.connect(self._keep)
        self.message.textChanged.connect(self._allow)
        self.compare.clicked.connect(self._compare)
        self.restore.clicked.connect(self._restore)
        self.empty.button.clicked.connect(self.start_wanted)
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.itemActivated.connect(lambda *_: self._compare())
        theme.changed.connect(self._paint)
        self.say(
            self.tr("No versions"), self.tr("Save the production first: versions are kept of its files.")
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 0)
        top.addWidget(self.status, 1)
        bar = FlowLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        fit_hint(self.message)
        bar.add(self.message, 1)
        for button in (self.keep, self.compare, self.restore):
            button.setAutoDefault(False)
            bar.add(button)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(bar)
        column.addWidget(self.list, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def showEvent(self, event: QShowEvent) -> None:
        """Files may have changed while it was hidden."""
        super().showEvent(event)
        self.wanted.emit()

    # --- what is shown ----------------------------------------------------------------------

    def show_overview(self, found: Overview) -> None:
        """Show versions and changes; chosen versions stay chosen."""
        chosen = {one.id for one in self.selected()}
        self.list.clear()
        for one in found.versions:
            when = QDateTime.fromSecsSinceEpoch(round(one.at)).toString("yyyy-MM-dd HH:mm")
            line = QTreeWidgetItem(self.list, [when, one.author, one.id[:8], one.title])
            line.setToolTip(3, one.message.strip())
            line.setData(0, _ROLE, one)
            line.setSelected(one.id in chosen)
        self._stack.setCurrentIndex(1)
        self._tell(found)
        self._can_keep = bool(found.changed)
        self.keep.setToolTip(self.tr("A version by {who}").format(who=found.identity))
        self._paint()
        self._allow()

    def _tell(self, found: Overview) -> None:
        where = self.tr("Branch {name}").format(name=found.branch) if found.branch else self.tr("No branch")
        signed = [f"{_SIGNS[how]} {name}" for name, how in found.changed]
        if not signed:
            words = self.tr("nothing changed since the last version")
        else:
            more = ", …" if len(signed) > _NAMED else ""
            words = self.tr("changed: {files}").format(files=", ".join(signed[:_NAMED]) + more)
        self.status.setText(f"{where}  ·  {words}")
        self.status.setToolTip("\n".join([where, *signed]))

    def say(self, heading: str, text: str, *, may_start: bool = False) -> None:
        """Words in place of the list; ``may_start``: version control can be begun."""
        self.empty.say(heading, text)
        self.empty.button.setVisible(may_start)
        self._stack.setCurrentIndex(0)

    def show_busy(self, busy: bool) -> None:
        """Whether something is being done now."""
        self._busy = busy
        self._allow()

    def selected(self) -> list[Version]:
        """Chosen versions, newest first."""
        return [line.data(0, _ROLE) for line in self.list.lines() if line.isSelected()]

    def _allow(self) -> None:
        count = len(self.selected())
        self.keep.setEnabled(not self._busy and self._can_keep and bool(self.message.text().strip()))
        self.message.setEnabled(self._can_keep)
        two = self.tr("Compare the two") if count == 2 else self.tr("Compare with now")
        self.compare.setText(two)
        self.compare.setEnabled(not self._busy and count in (1, 2))
        self.restore.setEnabled(not self._busy and count == 1)

    def _paint(self) -> None:
        for line in self.list.lines():
            for column in (0, 1, 2):
                line.setForeground(column, theme.color("text_muted"))

    # --- what is asked for ------------------------------------------------------------------

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.keep_wanted.emit(self.message.text())

    def _compare(self) -> None:
        chosen: Sequence[Version] = self.selected()
        if self.compare.isEnabled() and chosen:
            self.compare_wanted.emit(chosen[-1], chosen[0] if len(chosen) == 2 else None)

    def _restore(self) -> None:
        for one in self.selected():
            self.restore_wanted.emit(one)
