"""The steps a message would take, beside the message as it would be at the chosen one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.components.registry import ComponentKind
from hie_runtime.proof.what_if import Step, WhatIf
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.hl7_view import HL7View, mark
from hie_studio.panels.trace.story import Tone
from hie_studio.panels.trace.timeline import Timeline
from hie_studio.panels.viewer.locate import span_of
from hie_studio.panels.viewer.writings import plain_text
from hie_studio.panels.what_if.story import entries_of, verdict_of
from hie_studio.theme import theme


class WhatIfPanel(QWidget):
    """Shows what was found out; who finds it out is told from outside.

    Signals:
        entrance_chosen: (item) the message comes in there.
        item_wanted: (item) show it on the canvas.
        message_wanted: (name, bytes) show the message of the chosen step in full.
        capture_wanted: make a test of this message.
        file_wanted: the user wants to give a message.
        cleared: nothing is to be shown any more.
    """

    entrance_chosen = Signal(str)
    item_wanted = Signal(str)
    message_wanted = Signal(str, bytes)
    capture_wanted = Signal()
    file_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What would happen"))
        self.found: WhatIf | None = None
        self._name = ""
        self.entrance = QComboBox(self)
        self.entrance.setAccessibleName(self.tr("Item the message comes in at"))
        self.entrance.setMinimumContentsLength(7)
        self.entrance.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.verdict = QLabel(self)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setMinimumWidth(40)
        self.verdict.setWordWrap(True)
        self.capture = self._button("capture", self.tr("Capture as test"))
        self.open = self._button("messages", self.tr("Open message"))
        self.close_ = self._button("close", self.tr("Clear"))
        self.story = Timeline(self)
        self.story.setAccessibleName(self.tr("Steps the message would take"))
        self.body = HL7View(self.tr("Message at the chosen step"), parent=self)
        self.body.setStyleSheet("QPlainTextEdit { border: none; border-radius: 0; padding: 12px; }")
        words = self.tr(
            "Drop a message file on the canvas, or take What if from the menu of a message in the list. "
            "Rules and transforms are tried as they stand; nothing runs, nothing is sent."
        )
        self.empty = EmptyState("what_if", self.tr("What would happen to a message?"), words, self)
        self.empty.button.setText(self.tr("Choose a file…"))
        self.empty.button.show()
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.clear()

    def _button(self, icon: str, words: str) -> QPushButton:
        """A button that takes little room, so that the panel fits below a small canvas."""
        button = QPushButton(self)
        ThemedIcon(button, icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 0)
        bar.setSpacing(8)
        bar.addWidget(QLabel(self.tr("Comes in at"), self))
        bar.addWidget(self.entrance, 1)
        bar.addStretch(1)
        for button in (self.capture, self.open, self.close_):
            bar.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.addWidget(self.story)
        split.addWidget(self.body)
        split.setSizes([560, 440])
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = QHBoxLayout()
        told.setContentsMargins(16, 4, 16, 8)
        told.addWidget(self.verdict)
        column.addLayout(bar)
        column.addLayout(told)
        column.addWidget(split, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self.entrance.activated.connect(lambda _: self.entrance_chosen.emit(self.entrance.currentText()))
        self.story.selected.connect(self._show_step)
        self.story.opened.connect(self._reveal)
        self.open.clicked.connect(self._open)
        self.capture.clicked.connect(self.capture_wanted)
        self.close_.clicked.connect(self.cleared)
        self.empty.button.clicked.connect(self.file_wanted)
        theme.changed.connect(self._colour)

    # --- what is shown ----------------------------------------------------------------------

    def clear(self) -> None:
        """Show nothing but what to do next."""
        self.found = None
        self._stack.setCurrentIndex(0)

    def show_entrances(self, names: Sequence[str], chosen: str) -> None:
        """Where the message can come in, and where it does."""
        with QSignalBlocker(self.entrance):
            self.entrance.clear()
            self.entrance.addItems(list(names))
            self.entrance.setCurrentIndex(max(0, self.entrance.findText(chosen)))

    def show_found(self, name: str, found: WhatIf, kinds: Mapping[str, ComponentKind]) -> None:
        """Show what would become of a message; the chosen step stays chosen while the way is as long."""
        self.found, self._name = found, name
        self._stack.setCurrentIndex(1)
        self.story.show_entries(entries_of(found, kinds))
        words, _ = verdict_of(found)
        self.verdict.setText(words)
        self.verdict.setToolTip(words)
        self.capture.setEnabled(True)
        self.open.setEnabled(True)
        self._colour()
        self.story.select(max(0, self.story.current))

    def say(self, text: str) -> None:
        """Why nothing can be said of the message."""
        self.found = None
        self._stack.setCurrentIndex(1)
        self.story.show_entries([])
        self.body.clear()
        self.verdict.setText(text)
        self.verdict.setToolTip(text)
        self.capture.setEnabled(False)
        self.open.setEnabled(False)
        self._colour()

    def _colour(self) -> None:
        tone = verdict_of(self.found)[1] if self.found is not None else Tone.BAD
        self.verdict.setStyleSheet(f"color: {getattr(theme.current(), tone)}; font-weight: 600;")
        self._mark()

    def _step(self) -> Step | None:
        steps = self.found.steps if self.found is not None else ()
        return steps[self.story.current] if 0 <= self.story.current < len(steps) else None

    def _show_step(self, index: int) -> None:
        del index
        step = self._step()
        if step is not None:
            self.body.show_message(plain_text(step.raw))
            self._mark()

    def _mark(self) -> None:
        """Give the fields that were changed on the way here a background."""
        step, text = self._step(), self.body.toPlainText()
        changed = step.changed if step is not None else ()
        spans = [span_of(text, one.path) for one in changed if one.after]
        mark(self.body, [(start, end - start) for start, end in filter(None, spans)], "accent_soft")

    def _reveal(self, index: int) -> None:
        if self.found is not None:
            self.item_wanted.emit(self.found.steps[index].item)

    def _open(self) -> None:
        step = self._step()
        if step is not None:
            words = self.tr("{name} at {item}")
            self.message_wanted.emit(words.format(name=self._name, item=step.item), step.raw)
