"""New, open, save, import, recent files, autosave, and files changed by somebody else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from hie_runtime.errors import HIEError
from hie_runtime.importers.iris.report import Status
from hie_studio.document import autosave
from hie_studio.document.document import Document
from hie_studio.window.autosaver import Autosaver
from hie_studio.window.banner import Banner
from hie_studio.window.choose_production import ChooseProduction
from hie_studio.window.failure import tell_failure
from hie_studio.window.import_job import ImportJob, ImportProgress, convert_job, read_job
from hie_studio.window.import_report import ImportReport

DISK_DELAY_MS = 400
RECENT_KEPT = 10
RECENT = "recent"
IMPORT_ENDINGS = (".xml", ".cls", ".zip", ".hl7", ".lut", ".esd")


class FileFlow(QObject):
    """Everything between a document and the disk, with the dialogs it takes.

    Signals: ``opened`` after another production is shown; ``jump_wanted`` (item name)
    and ``rule_wanted`` (rule definition) from a report;
    ``merge_wanted``: show what somebody else wrote beside what is changed here;
    ``recent_changed``.
    """

    opened = Signal()
    jump_wanted = Signal(str)
    rule_wanted = Signal(str)
    recent_changed = Signal()
    merge_wanted = Signal()

    def __init__(self, document: Document, banner: Banner, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._banner = banner
        self._settings = settings
        self._parent = parent
        self.recent_menu = QMenu(self.tr("Open &recent"), parent)
        self.report: ImportReport | None = None
        self.importing: ImportJob | None = None
        self._progress: ImportProgress | None = None
        # takes over what is typed and not yet part of the document; called before it is saved
        self.settle: Callable[[], object] = lambda: None
        self._autosaver = Autosaver(document, self)
        self._unreadable: dict[str, str] = {}
        self._autosaver.failed.connect(self._not_kept)
        self._watcher = QFileSystemWatcher(self)
        self._disk = QTimer(self, singleShot=True, interval=DISK_DELAY_MS)
        self._disk.timeout.connect(self.look_at_disk)
        self._watcher.fileChanged.connect(lambda _: self._disk.start())
        self._watcher.directoryChanged.connect(lambda _: self._disk.start())
        document.saved.connect(self._saved)
        self._fill_recent()

    # --- new, open, save --------------------------------------------------------------------

    def new(self) -> None:
        """Ask where, and begin an empty production."""
        if not self.may_leave():
            return
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("New production: name of its folder"), str(Path.home() / "production")
        )
        if name:
            self.new_at(Path(name))

    def new_at(self, path: Path) -> bool:
        """Begin an empty production in a folder. Returns whether that worked."""
        return self._try(lambda: self._document.new(path, path.stem), path)

    def open(self) -> None:
        """Ask for a production, and open it."""
        if not self.may_leave():
            return
        wanted = self.tr("Productions (*.json *.yaml *.yml *.xml)")
        name, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Open production"), "", wanted)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a workspace folder, or the one a production file stands in."""
        if path.is_file() and path.stem == "production":
            path = path.parent
        if not self._try(lambda: self._document.open(path), path):
            return False
        self._offer_recovery(path)
        return True

    def save(self) -> bool:
        """Save; asks where for a production never saved. Returns whether it is saved."""
        self.settle()
        if not self._document.is_open:
            return False
        if self._document.path is None:
            return self.save_as()
        if self._document.changed_on_disk():
            self._ask_overwrite()
            return False
        return self._try(self._document.save, self._document.path, fresh=False)

    def save_as(self) -> bool:
        """Ask for a folder and save there. Returns whether it is saved."""
        self.settle()
        if not self._document.is_open:
            return False
        start = self._document.path or Path.home() / self._document.production.name
        name, _ = QFileDialog.getSaveFileName(self._parent, self.tr("Save in folder"), str(start))
        if not name:
            return False
        path = Path(name)
        old = self._document.path
        done = self._try(lambda: self._document.save_as(path), path, fresh=False)
        if done:
            self._autosaver.drop(old)
            self._remember(path)
        return done

    def may_leave(self) -> bool:
        """Before something else is opened: offer to save. Returns False when the user thinks again."""
        if not self._document.dirty:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._parent,
            self.tr("Unsaved changes"),
            self.tr("Save the changes to “{name}”?").format(name=self._document.production.name),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if answer == button.Save:
            return self.save()
        if answer == button.Discard:
            self._autosaver.drop(self._document.path)
            return True
        return False

    def _try(self, act: object, path: Path, fresh: bool = True) -> bool:
        assert callable(act)
        try:
            act()
        except (HIEError, OSError) as error:
            tell_failure(self._parent, self.tr("Not done"), str(error))
            return False
        if fresh:
            self._remember(path)
            self.opened.emit()
        self.watch()
        return True

    # --- import -----------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Ask for IRIS files, and import them."""
        wanted = self.tr("IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)")
        names, _ = QFileDialog.getOpenFileNames(self._parent, self.tr("Import IRIS files"), "", wanted)
        if names:
            self.import_paths([Path(name) for name in names])

    def import_paths(self, paths: Iterable[Path]) -> None:
        """Import IRIS files and folders beside the window, show the production, and report what became of each part.

        Files without a production (rules, DTLs, lookup tables) are added to the production that is open."""
        if self.importing is not None:
            self._banner.tell(self.tr("An import is running."))
            return
        self._import(read_job(list(paths), self), self._choose)

    def _import(self, job: ImportJob, then: Callable[[Any], None]) -> None:
        progress = self._progress or ImportProgress(self._parent)
        self.importing, self._progress = job, progress

        def over() -> None:
            self.importing = None
            self._close_progress()

        def failed(text: str) -> None:
            over()
            tell_failure(self._parent, self.tr("Import failed"), text)

        def stopped() -> None:
            over()
            self._banner.tell(self.tr("The import was stopped; nothing was changed."))

        job.progressed.connect(progress.show_step)
        progress.canceled.connect(job.stop)
        job.failed.connect(failed)
        job.stopped.connect(stopped)
        job.done.connect(then)
        job.start()

    def _choose(self, found: Any) -> None:
        """The files are read: of several productions let the user pick one."""
        importer, files = found
        offers = files.productions
        adds = self._document.is_open and not offers
        then = self._added if adds else self._imported

        def convert(name: str | None) -> None:
            self._import(convert_job(importer, files, name, self), then)

        if not adds and not self.may_leave():
            self._not_chosen()
            return

        if len(offers) < 2:
            convert(offers[0].name if offers else None)
            return
        self._close_progress()
        dialog = ChooseProduction(offers, self._parent)
        dialog.accepted.connect(lambda: convert(dialog.chosen))
        dialog.rejected.connect(self._not_chosen)
        dialog.open()

    def _not_chosen(self) -> None:
        self.importing = None
        self._close_progress()

    def stop_import(self) -> None:
        """Stop an import before the window goes."""
        if self.importing is not None:
            job, self.importing = self.importing, None
            job.blockSignals(True)
            job.stop()
            job.wait(10)
            self._close_progress()

    def _close_progress(self) -> None:
        if self._progress is not None:
            self._progress.over()
            self._progress = None

    def _imported(self, result: Any) -> None:
        self.importing = None
        self._close_progress()
        if not result.imported_anything:
            text = self.tr("Nothing of IRIS was found in these files.")
            self._banner.tell(text)
        else:
            self._document.load_import(result)
            self.watch()
            self.opened.emit()
        self._report_import(result)

    def _added(self, result: Any) -> None:
        """The files hold no production: what they do hold belongs to the one that is open."""
        self.importing = None
        self._close_progress()
        if not result.imported_anything:
            self._banner.tell(self.tr("Nothing of IRIS was found in these files."))
            return
        here = set(self._document.rules) | set(self._document.transforms)
        entries = result.report.entries  # what a rule of them names may be here already
        entries[:] = [one for one in entries if one.status is not Status.SUPPLY or one.name not in here]
        words = self.tr("Add what was imported to “{name}”").format(name=self._document.production.name)
        self._document.add_import(result, words)
        told = self.tr("Added to “{name}”. Undo takes it back.").format(name=self._document.production.name)
        self._banner.tell(told)
        self._report_import(result)

    def _report_import(self, result: Any) -> None:
        self.report = ImportReport(result, self._parent)
        self.report.jump_wanted.connect(self.jump_wanted)
        self.report.rule_wanted.connect(self.rule_wanted)
        self.report.show()

    # --- export -----------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Ask for a file, write the production into it as an IRIS export, and report what became of each part."""
        self.settle()
        if not self._document.is_open:
            return
        beside = self._document.path.parent if self._document.path else Path.home()
        start = beside / f"{self._document.production.name}.xml"
        title, wanted = self.tr("Export to IRIS"), self.tr("IRIS export (*.xml)")
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(start), wanted)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.xml")
        try:
            made = self._document.export_to_iris()
            made.write(path)
        except (HIEError, OSError) as error:
            tell_failure(self._parent, self.tr("Export failed"), str(error))
            return
        self.report = ImportReport(made, self._parent, title=self.tr("Export report"))
        self.report.jump_wanted.connect(self.jump_wanted)
        self.report.show()

    # --- recent -----------------------------------------------------------------------------

    def recent(self) -> list[Path]:
        """Workspaces opened last, newest first."""
        stored = self._settings.value(RECENT, [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(name)) for name in names]

    def _remember(self, path: Path) -> None:
        path = path.resolve()
        kept = [path, *(old for old in self.recent() if old != path)][:RECENT_KEPT]
        self._settings.setValue(RECENT, [str(one) for one in kept])
        self._fill_recent()

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.recent():
            action = self.recent_menu.addAction(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.open_recent(path))
        self.recent_menu.setEnabled(bool(self.recent()))
        self.recent_changed.emit()

    def open_recent(self, path: Path) -> None:
        """Open a workspace chosen from a list, after what is open was saved."""
        if self.may_leave():
            self.open_path(path)

    # --- autosave ---------------------------------------------------------------------------

    def autosave_now(self) -> None:
        """Keep unsaved edits, and return when they are on the disk."""
        self._autosaver.write()
        self._autosaver.wait()

    def _not_kept(self, why: str) -> None:
        self._banner.tell(self.tr("Unsaved changes could not be backed up: {why}").format(why=why))

    def _saved(self) -> None:
        self._autosaver.drop(self._document.path)
        self.watch()

    def offer_unsaved(self) -> None:
        """At the start: offer a production that was never saved before a crash."""
        self._offer_recovery(None)

    def _offer_recovery(self, path: Path | None) -> None:
        self._autosaver.wait()
        try:
            found = autosave.read(path)
        except autosave.AutosaveError as error:
            self._banner.tell(str(error))
            return
        if found is None:
            return
        name = found.state.production.name
        if found.is_held:
            words = self.tr("“{name}” has changes that are not saved in another Studio that is running.")
            self._banner.tell(words.format(name=name))
            return
        if path is not None and found.state == self._document.state:
            autosave.drop(path)
            return

        def recover() -> None:
            self._document.load_state(found.state, path)
            self.opened.emit()

        self._banner.ask(
            self.tr("There are changes to “{name}” that were not saved last time.").format(name=name),
            [(self.tr("Recover"), recover), (self.tr("Discard"), lambda: self._discard(path))],
        )

    def _discard(self, path: Path | None) -> None:
        self._autosaver.drop(path)
        if self._document.dirty:  # edits made since the offer are to be kept all the same
            self._autosaver.write()

    # --- the disk ---------------------------------------------------------------------------

    def watch(self) -> None:
        """Notice from now on what others write into the workspace that is open."""
        old = [*self._watcher.files(), *self._watcher.directories()]
        if old:
            self._watcher.removePaths(old)
        path = self._document.path
        if path is None:
            return
        folders = [path, *(p for p in path.glob("*") if p.is_dir())] if path.is_dir() else []
        files = list(path.glob("production.*")) if path.is_dir() else [path]
        self._watcher.addPaths([str(one) for one in [*folders, *files]])

    def look_at_disk(self) -> None:
        """Tell the user when the files differ from what this window read or wrote last."""
        if self._document.path is None or not self._document.changed_on_disk():
            return
        if self._document.digests_on_disk() != self._unreadable:  # those were told of, with more words
            self._tell_of_change()

    def _tell_of_change(self) -> None:
        text = self.tr("The files of “{name}” were changed by someone else.")
        choices: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Look at differences"), self.merge_wanted.emit)
        ]
        if not self._document.dirty:  # nothing of mine would be lost
            choices.append((self.tr("Load theirs"), self.load_theirs))
        self._banner.ask(text.format(name=self._document.production.name), choices)

    def offer_save_over(self, why: str) -> None:
        """What somebody else wrote cannot be read: say so, and offer to write mine instead."""
        text = self.tr("The changed files cannot be read, so they cannot be merged: {why}").format(why=why)
        again = (self.tr("Try again"), self.merge_wanted.emit)
        self._banner.ask(text, [again, (self.tr("Save mine over it"), self.save_over)])
        self._unreadable = self._document.digests_on_disk()

    def _ask_overwrite(self) -> None:
        self._tell_of_change()

    def load_theirs(self) -> None:
        """Read the files again; edits not saved are given up."""
        path = self._document.path
        if path is not None:
            self._autosaver.drop(path)
            self._try(lambda: self._document.open(path), path)

    def save_over(self) -> None:
        """Save although the files changed."""
        if self._document.path is not None:
            self._try(self._document.save, self._document.path, fresh=False)
