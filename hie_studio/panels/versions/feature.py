"""Reads and makes versions in a thread, shows differences on the canvas, and restores a version as one edit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from hie_studio.document.edit import ReplaceState
from hie_studio.document.state import DocumentState
from hie_studio.panels.versions.panel import VersionsPanel
from hie_studio.panels.versions.repository import (
    NoRepositoryError,
    Overview,
    Version,
    keep,
    overview_of,
    start,
    state_at,
)
from hie_studio.window.actions import Spec
from hie_studio.window.failure import tell_failure
from hie_studio.window.import_job import ImportJob
from hie_studio.window.studio import Studio


class Versions(QObject):
    """The versions of the production in a window."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._job: ImportJob | None = None
        self.panel = VersionsPanel()
        studio.add_tab(self.tr("Versions"), self.panel, "recent")
        words = self.tr("&Versions…")
        spec = Spec("versions", words, "Ctrl+Alt+G", "recent", self._show)
        studio.add_action(spec, "file", lambda: studio.document.path is not None)
        studio.opened.connect(self.read)
        studio.document.saved.connect(self.read)
        self.panel.wanted.connect(self.read)
        self.panel.keep_wanted.connect(self._keep)
        self.panel.compare_wanted.connect(self._compare)
        self.panel.restore_wanted.connect(self._restore)
        self.panel.start_wanted.connect(self._start)

    def _show(self) -> None:
        self._studio.show_tab(self.panel)
        self.panel.list.setFocus()

    @property
    def _path(self) -> Path | None:
        return self._studio.document.path

    # --- reading ----------------------------------------------------------------------------

    def read(self) -> None:
        """Look at the repository again, when the panel is in sight."""
        path = self._path
        if path is not None and self.panel.isVisible():
            self._do(partial(_overview, path), self._show_overview)

    def _show_overview(self, found: Overview | NoRepositoryError) -> None:
        if isinstance(found, Overview):
            self.panel.show_overview(found)
            return
        words = self.tr(
            "{why} With version control every commit keeps the workspace as it is, to be compared and brought back."
        )
        self.panel.say(self.tr("No versions are kept"), words.format(why=found), may_start=True)

    def _start(self) -> None:
        path = self._path
        if path is not None:
            self._do(lambda: start(path), lambda _: self.read())

    # --- a new version ----------------------------------------------------------------------

    def _keep(self, message: str) -> None:
        """What is not saved is saved first: a version is made of files."""
        if self._studio.document.dirty:
            self._studio.action("save").trigger()
        path = self._path
        if path is None or self._studio.document.dirty:
            return  # saving said why it could not
        self._do(lambda: keep(path, message), self._kept)

    def _kept(self, _version: object) -> None:
        self.panel.message.clear()
        self.read()

    # --- looking back -----------------------------------------------------------------------

    def _compare(self, older: Version, newer: Version | None) -> None:
        path = self._path
        if path is None:
            return

        def work() -> tuple[DocumentState, DocumentState | None]:
            return state_at(path, older.id), state_at(path, newer.id) if newer is not None else None

        def show(states: tuple[DocumentState, DocumentState | None]) -> None:
            before, after = states
            if newer is None:
                title = self.tr("Since “{version}”").format(version=older.title)
            else:
                title = self.tr("From “{older}” to “{newer}”").format(older=older.title, newer=newer.title)
            now = after if after is not None else self._studio.document.state
            self._studio.differences_wanted.emit(title, before, now)

        self._do(work, show)

    def _restore(self, version: Version) -> None:
        path = self._path
        if path is None:
            return

        def restore(state: DocumentState) -> None:
            words = self.tr("Restore version “{version}”").format(version=version.title)
            before = self._studio.document.state
            self._studio.document.apply(ReplaceState(words, state))
            if self._studio.document.state is before:
                told = self.tr("Nothing differs from version “{version}”.")
            else:
                told = self.tr(
                    "The production is as in version “{version}”. Undo takes that back; save to keep it."
                )
            self._studio.banner.tell(told.format(version=version.title))

        self._do(lambda: state_at(path, version.id), restore)

    # --- in a thread ------------------------------------------------------------------------

    def _do(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self._job is not None:
            self._job.blockSignals(True)  # of what is no longer asked
        job = ImportJob(lambda _watch: work(), self)
        self._job = job
        job.done.connect(self._over)
        job.done.connect(done)
        job.failed.connect(self._over)
        job.failed.connect(self._refuse)
        self.panel.show_busy(True)
        job.start()

    def _over(self, _: object = None) -> None:
        self._job = None
        self.panel.show_busy(False)

    def _refuse(self, text: str) -> None:
        if self.panel.list.topLevelItemCount():
            tell_failure(self._studio.window, self.tr("That cannot be done"), text)
        else:
            self.panel.say(self.tr("No versions can be shown"), text)


def _overview(path: Path) -> Overview | NoRepositoryError:
    try:
        return overview_of(path)
    except NoRepositoryError as error:
        return error


def install(studio: Studio) -> Versions:
    """Give a window the versions of its production."""
    return Versions(studio)
