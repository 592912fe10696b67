"""The sides on which a message is written: its text, in which places can be pointed at, and other ways to write it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QStackedWidget, QWidget

from hie_studio.inspector.fields import mono
from hie_studio.panels.hl7_view import HL7View
from hie_studio.panels.viewer.writings import Writing, writings_of, written
from hie_studio.window.import_job import ImportJob


class WritingPanes(QStackedWidget):
    """``text`` is filled by whoever shows the message; ``ways`` chooses, and what is not the text is written here.

    Signals:
        turned: (pane) another pane is seen.
        rewritten: the pane that is seen holds other text.
    """

    turned = Signal(object)
    rewritten = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = HL7View(self.tr("Text of the message"), parent=self)
        self.other = QPlainTextEdit(self)
        self.other.setAccessibleName(self.tr("Message written otherwise"))
        self.other.setReadOnly(True)
        self.other.setFont(mono(12))
        self.other.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.other.setTabChangesFocus(True)
        for pane in (self.text, self.other):
            pane.setStyleSheet("QPlainTextEdit { border: none; border-radius: 0; padding: 8px; }")
            self.addWidget(pane)
        self.ways = QComboBox(parent)
        self.ways.setAccessibleName(self.tr("How the message is written"))
        self.ways.currentIndexChanged.connect(lambda _: self._show_way())
        self._raw = b""
        self._job: ImportJob | None = None

    def show_ways(self, raw: bytes) -> None:
        """Offer the ways in which this message can be written; the chosen one stays where it can."""
        self._raw = raw
        titles = {
            Writing.TEXT: self.tr("Text"),
            Writing.XML: self.tr("XML"),
            Writing.JSON: self.tr("JSON"),
            Writing.RAW: self.tr("As it came"),
            Writing.HEX: self.tr("Bytes (hex)"),
        }
        chosen = self.ways.currentData()
        self.ways.blockSignals(True)
        self.ways.clear()
        for way in writings_of(raw):
            self.ways.addItem(titles[way], way)
        self.ways.setCurrentIndex(max(0, self.ways.findData(chosen)))
        self.ways.blockSignals(False)
        self._show_way()

    def _show_way(self) -> None:
        way = Writing(self.ways.currentData())
        pane = self.text if way is Writing.TEXT else self.other
        self.setCurrentWidget(pane)
        if self._job is not None:
            self._job.blockSignals(True)  # an answer to what is no longer asked
            self._job = None
        if pane is self.other:
            self.other.setPlainText(self.tr("Writing…"))
            job = ImportJob(lambda _watch, raw=self._raw: written(raw, way), self)
            job.done.connect(self._show_other)
            job.failed.connect(self._show_other)
            self._job = job
            job.start()
        self.turned.emit(pane)

    def _show_other(self, text: str) -> None:
        self.other.setPlainText(text)
        self.rewritten.emit()
