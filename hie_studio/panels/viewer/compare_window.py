"""Two messages compared by field: each place that differs, with what either message has there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.differ import Difference, Kind, Place, collapsed, differences
from hie_runtime.proof.naming import name_at
from hie_studio.inspector.fields import mono
from hie_studio.message_tree.segment_names import segment_name
from hie_studio.panels.line_list import LineList
from hie_studio.theme import theme
from hie_studio.window.import_job import ImportJob

SIZE = QSize(1040, 600)
MOST = 2000  # lines; who compares messages that differ in more compared the wrong ones
_WIDTHS = (130, 240, 260)
Row = tuple[str, str, Difference]


class CompareWindow(QDialog):
    """Shows what differs. Segments and repetitions that moved are matched first, so one that was put in between does
    not make all after it differ. Escape closes it."""

    def __init__(
        self, left: tuple[str, bytes], right: tuple[str, bytes], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Differences: {left} and {right}").format(left=left[0], right=right[0]))
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size()))
        self.summary = QLabel(self.tr("Comparing…"), self)
        self.summary.setProperty("heading", True)
        self.summary.setWordWrap(True)
        columns = (self.tr("Place"), self.tr("Name"), left[0], right[0])
        self.list = LineList(self.tr("Differences by field"), columns, _WIDTHS, self)
        self._lay_out()
        self._job = ImportJob(lambda _watch: _rows(left[1], right[1]), self)
        self._job.done.connect(self._show_rows)
        self._job.failed.connect(self.summary.setText)
        self._job.start()
        theme.changed.connect(self._paint)

    def _lay_out(self) -> None:
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.list)
        keys.activated.connect(self._copy)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self.legend = QLabel(
            self.tr("+ only right    − only left    ≠ other value    · only the writing"), self
        )
        self.legend.setProperty("muted", True)
        foot = QHBoxLayout()
        foot.addWidget(self.legend, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def _show_rows(self, rows: list[Row]) -> None:
        for path, words, one in rows[:MOST]:
            line = QTreeWidgetItem(
                [f"{_sign(one)}  {path}", words, self._told(one, one.found), self._told(one, one.expected)]
            )
            line.setData(0, Qt.ItemDataRole.UserRole, one)
            for column in (2, 3):
                line.setFont(column, mono(12))
                line.setToolTip(column, line.text(column))
            self.list.addTopLevelItem(line)
        self._paint()
        if rows:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self.list.setFocus()
        count = len(rows)
        if not count:
            self.summary.setText(self.tr("The two messages say the same."))
        elif count == 1:
            self.summary.setText(self.tr("One place differs."))
        elif count > MOST:
            words = self.tr("{n} places differ; the first {most} are shown.")
            self.summary.setText(words.format(n=count, most=MOST))
        else:
            self.summary.setText(self.tr("{n} places differ.").format(n=count))

    def _told(self, one: Difference, value: str | None) -> str:
        if value is None:
            return self.tr("(not there)")
        if one.kind is Kind.TRAILING:
            return self.tr("{n} separators at the end").format(n=value)
        return value or self.tr("(empty)")

    def _paint(self) -> None:
        for line in self.list.lines():
            one: Difference = Difference(*line.data(0, Qt.ItemDataRole.UserRole))
            line.setForeground(0, theme.color(_COLOURS[_sign(one)]))
            line.setForeground(1, theme.color("text_muted"))
            for column, value in ((2, one.found), (3, one.expected)):
                line.setForeground(column, theme.color("text" if value else "text_muted"))

    def _copy(self) -> None:
        line = self.list.currentItem()
        if line is not None:
            words = [line.text(column) for column in range(line.columnCount())]
            QGuiApplication.clipboard().setText("\t".join(words))


_COLOURS = {"+": "ok", "−": "error", "≠": "warning", "·": "text_muted"}


def _sign(one: Difference) -> str:
    if one.kind in (Kind.TRAILING, Kind.WRITING):
        return "·"
    if one.found in (None, ""):
        return "+"
    return "−" if one.expected in (None, "") else "≠"


def _rows(left: bytes, right: bytes) -> list[Row]:
    one, other = HL7Message(left), HL7Message(right)
    category = one.schema_version
    return [
        (found.place.path, _words(category, found.place), found)
        for found in collapsed(differences(one, other))
    ]


def _words(category: str, place: Place) -> str:
    return name_at(place, category) if place.field else segment_name(category, place.segment)
