"""Recorded messages that the rules are tried on all the time: where they are from, and what never fires."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from hie_runtime.rules.compile import RuleEnvironment
from hie_runtime.rules.model import RuleDefinition
from hie_studio.editors.rules.coverage import MOST_MESSAGES, Coverage, Recorded, cover, messages_of
from hie_studio.editors.rules.running_messages import RunningMessages
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.tool_button import tool_button
from hie_studio.window.import_job import ImportJob
from hie_studio.wording import in_words

PAUSE_MS = 300


class CoverageBar(QWidget):
    """``counted``: (definition, Coverage) after messages came and after each edit of the rules; (None, None) when they
    were put away.

    ``running``: messages of the running production, None where there is none to ask. ``routers``: items that use the
    rules, each with who sends to it. ``source``: whom messages of files count as sent by.
    """

    counted = Signal(object, object)

    def __init__(
        self,
        running: RunningMessages | None,
        routers: Callable[[], Mapping[str, Sequence[str]]],
        source: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._running, self._routers, self._source = running, routers, source
        self._rules: tuple[RuleDefinition, RuleEnvironment] | None = None
        self._recorded: list[Recorded] = []
        self._job: ImportJob | None = None
        self.button = QPushButton(self.tr("Recorded messages"), self)
        self.button.setAutoDefault(False)
        self.button.setToolTip(self.tr("Count how often each rule fires for messages that were recorded"))
        ThemedIcon(self.button, "messages", 14)
        self.menu = QMenu(self.button)
        self.live = self.menu.addAction(self.tr("Of the running production"), self.ask_running)
        self.menu.addAction(self.tr("Folder…"), lambda: self._ask(QFileDialog.FileMode.Directory))
        self.menu.addAction(self.tr("Files…"), lambda: self._ask(QFileDialog.FileMode.ExistingFiles))
        self.button.setMenu(self.menu)
        self.told = QLabel(self)
        self.told.setProperty("muted", True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("Put the recorded messages away")
        self.close_button = tool_button(self, "close", words, self.clear, 14)
        self.close_button.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._count)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.button)
        layout.addWidget(self.told, 1)
        layout.addWidget(self.close_button)
        if running is not None:
            running.changed.connect(self._allow)
            running.progressed.connect(self._tell_read)
        self._allow()

    def show_rules(self, definition: RuleDefinition | None, environment: RuleEnvironment) -> None:
        """Count for these rules from now on."""
        self._rules = (definition, environment) if definition is not None else None
        if self._recorded:
            self._stop()
            self._pause.start()

    def ask_running(self) -> None:
        """Take the messages of the running production."""
        if self._running is not None:
            self._tell_read(0)
            self._running.fetch(self._routers(), self._take)

    def read(self, names: list[str]) -> None:
        """Take the messages of files and folders."""
        paths = [Path(name) for name in names]

        def work(watch: Callable[[str, int, int], None]) -> list[Recorded]:
            return messages_of(paths, source, partial(watch, "read"))

        source = self._source()
        self._start(work, self._take, lambda done, _: self._tell_read(done))

    def clear(self) -> None:
        """Put the messages away."""
        self._stop()
        self._pause.stop()
        self._recorded = []
        self._say("")
        self.close_button.hide()
        self.button.setFocus()
        self.counted.emit(None, None)

    def _allow(self) -> None:
        self.live.setEnabled(self._running is not None and self._running.there)

    def _ask(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.tr("Recorded messages"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self.read)
        dialog.open()

    def _take(self, recorded: list[Recorded]) -> None:
        self._recorded = recorded
        if recorded:
            self._count()
        else:
            self.counted.emit(None, None)
            self._say(self.tr("No messages have come to these rules yet"))

    def _count(self) -> None:
        if self._rules is None or not self._recorded:
            return
        definition, environment = self._rules
        recorded = self._recorded

        def work(watch: Callable[[str, int, int], None]) -> Coverage:
            return cover(definition, environment, recorded, partial(watch, "count"))

        self._start(work, partial(self._show, definition), self._tell_counted)

    def _start(self, work: object, done: object, progressed: Callable[[int, int], None]) -> None:
        self._stop()
        assert callable(work) and callable(done)
        job = ImportJob(work, self)
        self._job = job
        job.progressed.connect(lambda _, at, total: progressed(at, total))
        job.done.connect(done)
        job.failed.connect(self._failed)
        job.start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.blockSignals(True)  # of rules or messages that are no longer meant
            self._job.stop()
            self._job = None

    def _show(self, definition: RuleDefinition, coverage: Coverage) -> None:
        self._job = None
        self.close_button.show()
        parts = [self.tr("{n} messages").format(n=coverage.messages)]
        if coverage.messages == MOST_MESSAGES:
            parts = [self.tr("the first {n} messages").format(n=coverage.messages)]
        never = coverage.never(definition)
        parts.append(
            self.tr("rules that never fire: {n}").format(n=never) if never else self.tr("every rule fires")
        )
        if coverage.nowhere:
            parts.append(self.tr("{n} go nowhere").format(n=coverage.nowhere))
        if coverage.failed:
            parts.append(self.tr("{n} fail: {why}").format(n=coverage.failed, why=in_words(coverage.error)))
        self._say("  ·  ".join(parts))
        self.counted.emit(definition, coverage)

    def _failed(self, why: str) -> None:
        self._job = None
        self._say(why)

    def _tell_read(self, done: int) -> None:
        self._say(self.tr("Reading messages: {n}").format(n=done))

    def _tell_counted(self, done: int, total: int) -> None:
        self._say(self.tr("Trying the rules: {done} of {total} messages").format(done=done, total=total))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setToolTip(words)
