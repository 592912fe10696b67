"""A message beside what may be shared of it, with every change marked."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.messages.hl7.anonymise import Anonymised, Anonymiser
from hie_runtime.messages.hl7.reader import HL7Message
from hie_studio.panels.hl7_view import HL7View
from hie_studio.panels.viewer.find_bar import selection
from hie_studio.theme import theme
from hie_studio.window.failure import tell_failure
from hie_studio.window.import_job import ImportJob

SIZE = QSize(1120, 600)
MOST = 5000  # changes that are marked; all are made


class AnonymiseWindow(QDialog):
    """Original and result side by side; the result can be copied and saved. Escape closes it."""

    def __init__(self, name: str, raw: bytes, anonymiser: Anonymiser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made: Anonymised | None = None
        self.setObjectName("anonymise_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Anonymise: {name}").format(name=name))
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size()))
        self.summary = QLabel(self.tr("Replacing…"), self)
        self.summary.setProperty("heading", True)
        self.before = HL7View(self.tr("Original"), parent=self)
        self.after = HL7View(self.tr("To share"), parent=self)
        self.copy = self._button(self.tr("Copy"))
        self.save = self._button(self.tr("Save…"))
        self.save.setProperty("primary", True)
        self._lay_out()
        self._connect()
        self._job = ImportJob(lambda _watch: anonymiser.anonymise(HL7Message(raw)), self)
        self._job.done.connect(self._show)
        self._job.failed.connect(self.summary.setText)
        self._job.start()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setEnabled(False)
        return button

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        for title, view in ((self.tr("Original"), self.before), (self.tr("To share"), self.after)):
            side = QWidget(split)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(QLabel(title, side))
            column.addWidget(view, 1)
            split.addWidget(side)
        split.setSizes([SIZE.width() // 2, SIZE.width() // 2])
        hint = self.tr(
            "Look at the result before it leaves the house: a rare course of events may tell who it is."
        )
        note = QLabel(hint, self)
        note.setProperty("muted", True)
        note.setWordWrap(True)
        close = self._button(self.tr("Close"))
        close.setEnabled(True)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(note, 1)
        for button in (close, self.copy, self.save):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        for one, other in ((self.before, self.after), (self.after, self.before)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
            one.horizontalScrollBar().valueChanged.connect(other.horizontalScrollBar().setValue)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_file)
        theme.changed.connect(self._mark)

    def _show(self, made: Anonymised) -> None:
        self.made = made
        self.before.show_message("\n".join(made.originals))
        self.after.show_message("\n".join(made.segments))
        self.copy.setEnabled(True)
        self.save.setEnabled(True)
        count = len(made.changes)
        words = (
            self.tr("One value changed.") if count == 1 else self.tr("{n} values changed.").format(n=count)
        )
        self.summary.setText(words if count else self.tr("Nothing in this message tells a person."))
        self._mark()
        self.after.setFocus()

    def _mark(self) -> None:
        made = self.made
        if made is None:
            return
        changes = made.changes[:MOST]
        old, new = _starts(made.originals), _starts(made.segments)
        _mark_spans(
            self.before,
            [(old[c.segment] + c.was_start, old[c.segment] + c.was_end) for c in changes],
            "error_soft",
        )
        _mark_spans(
            self.after, [(new[c.segment] + c.start, new[c.segment] + c.end) for c in changes], "service_soft"
        )

    def _copy(self) -> None:
        if self.made is not None:
            QGuiApplication.clipboard().setText("\n".join(self.made.segments))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the anonymous message"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("hl7")
        dialog.setNameFilter(self.tr("HL7 messages (*.hl7)"))
        dialog.fileSelected.connect(lambda name: self._save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: Path) -> None:
        if self.made is None:
            return
        try:
            path.write_bytes(self.made.raw)
        except OSError as error:
            tell_failure(self, self.tr("The message cannot be saved"), f"{path}: {error.strerror or error}")
            return
        self.summary.setText(self.tr("Saved: {path}").format(path=path))


def _starts(segments: tuple[str, ...]) -> list[int]:
    """Where each segment begins when they stand one a line."""
    return [0, *accumulate(len(one) + 1 for one in segments)]


def _mark_spans(view: HL7View, spans: list[tuple[int, int]], token: str) -> None:
    look = QTextCharFormat()
    look.setBackground(theme.color(token))
    marks = []
    for start, end in spans:
        cursor = QTextCursor(view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marks.append(selection(cursor, look))
    view.setExtraSelections(marks)
