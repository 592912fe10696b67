"""A message before and after the transform, anew after each edit."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.transforms.compile import CompiledTransform
from hie_studio.document.document import Document
from hie_studio.editors.mapper.changes import changed_spans
from hie_studio.editors.mapper.trial import Trial, message_of_file, messages_of_tests, try_out
from hie_studio.panels.console.samples import samples
from hie_studio.panels.hl7_text import as_lines
from hie_studio.panels.hl7_view import HL7View, mark
from hie_studio.theme import theme
from hie_studio.window.background import Background

PAUSE_MS = 150


class Preview(QWidget):
    """``tried`` carries the Trial of the transform and message as they are now."""

    tried = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._compiled: CompiledTransform | None = None
        self.trial = Trial("")
        self._work = Background(self)
        self._work.done.connect(self._show)
        self._files = Background(self)
        self._files.done.connect(self._show_text)
        self._tests = Background(self)
        self._tests.done.connect(self._offer_tests)
        self.menu = QMenu(self)
        self.pick = QPushButton(self.tr("Sample message"), self)
        self.pick.setAutoDefault(False)
        self.pick.setMenu(self.menu)
        self._fill_menu()
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setAccessibleName(self.tr("Result of the transform"))
        self.before = HL7View(self.tr("Message before"), editable=True, parent=self)
        self.before.setPlaceholderText(self.tr("Paste an HL7 message, or pick a sample"))
        self.after = HL7View(self.tr("Message after"), parent=self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self.before.textChanged.connect(self._pause.start)
        theme.changed.connect(self._mark)
        self._lay_out()
        folder = document.path
        if folder is not None and folder.is_dir():
            self._tests.run(lambda: messages_of_tests(folder))

    def show_transform(self, compiled: CompiledTransform) -> None:
        """Try this from now on. At first with a sample of its kind."""
        first = self._compiled is None
        self._compiled = compiled
        if first and not self.before.toPlainText():
            wanted = compiled.definition.source_doc_type.partition(":")[2]
            found = list(samples().values())
            self._show_text(next((one for one in found if wanted and f"^{wanted}|" in one), found[0]))
        self._pause.start()

    def _try(self) -> None:
        compiled, text = self._compiled, self.before.message
        if compiled is None or not text:
            self._show(Trial(""))
        else:
            self._work.run(partial(try_out, compiled, text))

    def _show(self, trial: object) -> None:
        assert isinstance(trial, Trial)
        self.trial = trial
        if trial.after != self.after.toPlainText():
            self.after.show_message(trial.after)
        self._mark()
        self.tried.emit(trial)

    def _mark(self) -> None:
        trial = self.trial
        spans = changed_spans(trial.before, trial.after) if trial.after else []
        gone = changed_spans(trial.after, trial.before) if trial.after else []
        mark(self.after, spans, "accent_soft")
        mark(self.before, gone if self.before.toPlainText() == trial.before else [], "warning_soft")
        logged = "".join(self.tr("  Logged: {text}").format(text=one) for one in trial.traces[:3])
        colour = "text_muted"
        if trial.error:
            words, colour = trial.error, "error"
        elif not trial.after:
            words = self.tr("What comes out appears here.")
        elif not spans and not gone:
            words = self.tr("Nothing is changed.")
        else:
            words = self.tr("Fields changed or new: {n}. Changed or gone: {m}.").format(
                n=len(spans), m=len(gone)
            )
        self.verdict.setText(words + logged)
        self.verdict.setStyleSheet(f"color: {getattr(theme.current(), colour)};")

    def _show_text(self, text: object) -> None:
        assert isinstance(text, str)
        self.before.show_message(as_lines(text))

    # --- messages to try --------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        self.menu.addAction(self.tr("&Open a file…")).triggered.connect(self.ask_file)
        self.menu.addSeparator()
        for name, text in samples().items():
            self._entry(name, text)

    def _entry(self, name: str, text: str) -> None:
        self.menu.addAction(name).triggered.connect(lambda: self._show_text(text))

    def _offer_tests(self, found: object) -> None:
        assert isinstance(found, dict)
        if found:
            self.menu.addSeparator()
        for name, text in found.items():
            short = name if len(name) <= 60 else name[:59] + "…"
            self._entry(short, text)

    def ask_file(self) -> None:
        """Ask for a file whose first message is tried."""
        dialog = QFileDialog(self, self.tr("Message to try"), str(self._document.path or ""))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._files.run(partial(message_of_file, Path(name))))
        dialog.open()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(12)
        top.addWidget(self.pick)
        top.addWidget(self.verdict, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.addWidget(self.before)
        split.addWidget(self.after)
        split.setSizes([500, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(split, 1)
