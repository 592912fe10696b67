"""Finds out what would happen to a message, in a thread, and follows every edit of the production."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from hie_runtime.components.registry import ComponentKind
from hie_runtime.config.workspace import Workspace
from hie_runtime.proof.what_if import WhatIf, what_would_happen
from hie_studio.document.state import entrances_of, kind_of
from hie_studio.panels.what_if.dropping import MessageDrops, first_message
from hie_studio.panels.what_if.lights import Lights
from hie_studio.panels.what_if.panel import WhatIfPanel
from hie_studio.window.actions import Spec
from hie_studio.window.failure import tell_failure
from hie_studio.window.import_job import ImportJob
from hie_studio.window.studio import Studio

PAUSE_MS = 250


@dataclass(frozen=True, slots=True)
class Question:
    """A message and the item it comes in at."""

    name: str
    raw: bytes
    item: str


class WhatIfs(QObject):
    """The one message whose way is shown in a window."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._job: ImportJob | None = None
        self.asked: Question | None = None
        self.panel = WhatIfPanel()
        self.lights = Lights(studio.scene)
        studio.add_tab(self.tr("What if"), self.panel, "what_if")
        words = self.tr("&What would happen to a message…")
        spec = Spec("what_if", words, "Ctrl+Shift+W", "what_if", self.ask_file)
        studio.add_action(spec, "production", lambda: studio.document.is_open)
        self._drops = MessageDrops(studio.view, self)
        self._drops.dropped.connect(self._dropped)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._find_out)
        self._connect()

    def _connect(self) -> None:
        studio, panel = self._studio, self.panel
        studio.what_if_wanted.connect(self.ask)
        studio.opened.connect(self.clear)
        studio.document.changed.connect(self._follow)
        panel.entrance_chosen.connect(self._come_in_at)
        panel.item_wanted.connect(partial(studio.edit, "item"))
        panel.message_wanted.connect(studio.message_wanted)
        panel.capture_wanted.connect(self._capture)
        panel.file_wanted.connect(self.ask_file)
        panel.cleared.connect(self.clear)

    # --- what is asked ----------------------------------------------------------------------

    def ask(self, name: str, raw: bytes, item: str) -> None:
        """Show what would happen to a message that comes in at an item, "" for where it most likely does."""
        entrances = self._entrances()
        if not entrances:
            words = self.tr("There is no item a message could come in at. Add a service first.")
            self._studio.banner.tell(words)
            return
        self.asked = Question(name, raw, item if item in entrances else self._likely(entrances))
        self._studio.show_tab(self.panel)
        self._find_out()

    def ask_file(self) -> None:
        """Ask for a file; its first message is tried."""
        dialog = QFileDialog(self._studio.window, self.tr("Message to try"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        wanted = self.tr("Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)")
        dialog.setNameFilters([wanted, self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self._dropped(Path(name), ""))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def clear(self) -> None:
        """Show nothing any more."""
        self.asked = None
        self._pause.stop()
        self._forget_job()
        self.lights.show(None)
        self.panel.clear()

    def _dropped(self, path: Path, item: str) -> None:
        try:
            raw = first_message(path)
        except (OSError, ValueError) as error:
            tell_failure(self._studio.window, self.tr("The message cannot be read"), f"{path}: {error}")
            return
        self.ask(path.name, raw, item)

    def _come_in_at(self, item: str) -> None:
        if self.asked is not None:
            self.asked = Question(self.asked.name, self.asked.raw, item)
            self._find_out()

    def _capture(self) -> None:
        if self.asked is not None:
            self._studio.capture_wanted.emit(self.asked.name, self.asked.raw, self.asked.item)

    # --- where it comes in ------------------------------------------------------------------

    def _kinds(self) -> dict[str, ComponentKind]:
        return {item.name: kind_of(item) for item in self._studio.document.production.items}

    def _entrances(self) -> list[str]:
        return entrances_of(self._studio.document.production)

    def _likely(self, entrances: list[str]) -> str:
        """The selected item, the one of the message before, else the first service."""
        last = self.asked.item if self.asked is not None else ""
        return next(
            (name for name in (*self._studio.selection.items, last) if name in entrances), entrances[0]
        )

    # --- finding out ------------------------------------------------------------------------

    def _follow(self) -> None:
        """An edit: cards and rules may be others now."""
        self.lights.lay()
        if self.asked is not None:
            self._pause.start()

    def _find_out(self) -> None:
        asked = self.asked
        if asked is None:
            return
        self._pause.stop()
        self._forget_job()
        self.panel.show_entrances(self._entrances(), asked.item)
        workspace: Workspace = self._studio.document.held()
        job = ImportJob(lambda _watch: what_would_happen(workspace, asked.item, asked.raw), self)
        self._job = job
        job.done.connect(partial(self._show, asked))
        job.failed.connect(self._refuse)
        job.start()

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.blockSignals(True)  # an answer to what is no longer asked
            self._job = None

    def _show(self, asked: Question, found: WhatIf) -> None:
        self._job = None
        self.lights.show(found)
        self.panel.show_found(asked.name, found, self._kinds())

    def _refuse(self, text: str) -> None:
        self._job = None
        self.lights.show(None)
        self.panel.say(text)


def install(studio: Studio) -> WhatIfs:
    """Let a window tell what would happen to a message."""
    return WhatIfs(studio)
