"""Try the rules on a message without running anything: which fire, and the values that decide; pick its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from hie_runtime.control.client import RuleTried
from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleExplanation, compile_rules
from hie_runtime.rules.model import RuleDefinition
from hie_studio.document.document import Document
from hie_studio.editors.rules.site_calls import SiteCalls
from hie_studio.message_tree.view import MessageTree
from hie_studio.panels.console.samples import samples
from hie_studio.panels.hl7_view import HL7View
from hie_studio.panels.trace.story import Entry, Line, Tone, rule_lines
from hie_studio.panels.trace.timeline import Timeline
from hie_studio.theme import theme
from hie_studio.wording import error_in_words

PAUSE_MS = 250
LOWEST = 120  # pixels of the message


class TryOut(QWidget):
    """A message on the left, as text and as a tree, the verdict of each rule on the right; both follow every edit.

    Signals:
        tried: the message was tried anew.
        field_picked: (path) a field of the message is to go into the condition.
    """

    tried = Signal()
    field_picked = Signal(str)

    def __init__(
        self, document: Document, sources: Callable[[], Iterable[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self.functions = SiteCalls(document, self)
        self.functions.answered.connect(self._try)
        self._definition: RuleDefinition | None = None
        self.message: HL7Message | None = None
        self.targets: list[str] = []
        self.source = QComboBox(self)
        self.source.setAccessibleName(self.tr("Item that sends the message"))
        self.source.setMinimumContentsLength(16)
        self.sample = QComboBox(self)
        self.sample.setAccessibleName(self.tr("Sample message"))
        self.sample.setPlaceholderText(self.tr("Pick a sample…"))
        self.sample.addItems(list(samples()))
        self.sample.setCurrentIndex(-1)
        self.text = HL7View(self.tr("Message to try"), editable=True, parent=self)
        self.text.setPlaceholderText(self.tr("Paste an HL7 message to see which rules fire"))
        self.fields = MessageTree(self.tr("Fields of the message"), parent=self)
        self.fields.say(self.tr("No message"), self.tr("Pick a sample, or paste a message as text."))
        self.fields.path_activated.connect(self._pick)
        self.told = QLabel(self)
        self.told.setProperty("muted", True)
        self.told.hide()
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(LOWEST)  # both pages scroll
        self.tabs.setAccessibleName(self.tr("Message to try, as text and as fields"))
        self.tabs.addTab(self.text, self.tr("Text"))
        self.tabs.addTab(self.fields, self.tr("Fields"))
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.story = Timeline(self)
        self.story.setAccessibleName(self.tr("Rules as tried"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.evaluate)
        self.text.textChanged.connect(self._pause.start)
        self.source.currentIndexChanged.connect(lambda _: self._pause.start())
        self.sample.activated.connect(self._on_sample)
        self._lay_out()
        theme.changed.connect(self.evaluate)
        self.evaluate()

    def show_rules(self, definition: RuleDefinition | None) -> None:
        """Try these rules from now on."""
        self._definition = definition
        names = list(self._sources())
        if [self.source.itemText(i) for i in range(self.source.count())] != names:
            chosen = self.source.currentText()
            with QSignalBlocker(self.source):
                self.source.clear()
                self.source.addItems(names)
                self.source.setCurrentIndex(max(0, self.source.findText(chosen)))
        self._pause.start()

    def tell(self, words: str) -> None:
        """Say something below the message, or nothing more."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def evaluate(self) -> None:
        """Try the message now."""
        self._pause.stop()
        self.functions.begin()
        self._try()

    def _try(self) -> None:
        self._evaluate()
        self.tried.emit()

    def _evaluate(self) -> None:
        self.targets = []
        text = self.text.message
        if not self._read(text) or self.message is None or self._definition is None:
            return
        tried: list[RuleExplanation] = []
        try:
            rules = compile_rules(self._definition, self.functions.environment())
            tried = rules.explain(self.message, self.source.currentText())
            routing = rules.route(self.message, self.source.currentText())
        except HIEError as error:
            if self.functions.waiting:
                self._show([], self.tr("Calling functions of the workspace…"), Tone.QUIET)
            else:
                self._show(self._entries(tried), error_in_words(error), Tone.BAD)
            return
        self.targets = list(dict.fromkeys(name for send in routing.sends for name in send.targets))
        entries = self._entries(tried)
        if self.targets:
            self._show(
                entries, self.tr("Goes to {targets}").format(targets=", ".join(self.targets)), Tone.GOOD
            )
        else:
            self._show(entries, self.tr("Goes nowhere: no rule sends it on"), Tone.WARN)

    def _read(self, text: str) -> bool:
        """Take the message from its text; whether there is one."""
        if not text:
            self.message = None
            self.fields.say(self.tr("No message"), self.tr("Pick a sample, or paste a message as text."))
            self._show([], self.tr("The verdict appears here."), Tone.QUIET)
            return False
        raw = text.encode("utf-8")
        if self.message is not None and self.message.raw == raw:
            return True
        try:
            self.message = HL7Message(raw, encoding="!utf-8")
        except HIEError as error:
            self.message = None
            self._show([], error_in_words(error), Tone.BAD)
        self.fields.show_message(raw)
        return self.message is not None

    def _on_sample(self) -> None:
        self.text.show_message(samples()[self.sample.currentText()])
        self.tabs.setCurrentWidget(self.fields)
        self.evaluate()

    def _pick(self, path: str) -> None:
        """A field; a whole segment is nothing to compare."""
        if ":" in path:
            self.field_picked.emit(path)

    def _entries(self, tried: Iterable[RuleExplanation]) -> list[Entry]:
        return [
            self._entry(RuleTried(**{key: getattr(one, key) for key in RuleTried.model_fields}))
            for one in tried
        ]

    def _entry(self, tried: RuleTried) -> Entry:
        tone = Tone.BAD if tried.error else Tone.GOOD if tried.matched else Tone.QUIET
        words = self.tr("fires") if tried.matched else self.tr("skipped") if tried.skipped else self.tr("no")
        lines = rule_lines(tried)
        if not tried.skipped:
            lines = lines[1:]
        else:
            lines = [Line(tried.skipped)]
        return Entry(tried.rule, words, tone, tuple(lines), "", 0.0, "rule")

    def _show(self, entries: list[Entry], words: str, tone: Tone) -> None:
        self.story.show_entries(entries)
        self.verdict.setText(words)
        self.verdict.setStyleSheet(f"color: {getattr(theme.current(), tone)}; font-weight: 600;")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(QLabel(self.tr("Try a message from"), self))
        top.addWidget(self.source)
        top.addWidget(self.sample)
        top.addStretch(1)
        left, right = QWidget(self), QWidget(self)
        first = QVBoxLayout(left)
        first.setContentsMargins(16, 8, 8, 12)
        first.setSpacing(8)
        first.addLayout(top)
        first.addWidget(self.tabs, 1)
        first.addWidget(self.told)
        second = QVBoxLayout(right)
        second.setContentsMargins(8, 12, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.verdict)
        second.addWidget(self.story, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([560, 480])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
