"""Files of IRIS: imported as a production, and a production exported to one, each with a report."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hie_runtime.errors import HIEError
from hie_runtime.importers.iris.report import Status
from hie_studio.document.document import Document
from hie_studio.window.banner import Banner
from hie_studio.window.choose_production import ChooseProduction
from hie_studio.window.failure import tell_failure
from hie_studio.window.file_flow import FileFlow
from hie_studio.window.import_job import ImportJob, ImportProgress, convert_job, read_job
from hie_studio.window.import_report import ImportReport

IMPORT_ENDINGS = (".xml", ".cls", ".zip", ".hl7", ".lut", ".esd")


class IRISFlow(QObject):
    """Import and export with the dialogs they take. Signals from a report: ``jump_wanted`` (item), ``rule_wanted`` (rule)."""

    jump_wanted = Signal(str)
    rule_wanted = Signal(str)

    def __init__(self, document: Document, files: FileFlow, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._files = files
        self._banner = banner
        self._window = window
        self.report: ImportReport | None = None
        self.importing: ImportJob | None = None
        self._progress: ImportProgress | None = None

    def ask_import(self) -> None:
        """Ask for IRIS files, and import them."""
        wanted = self.tr("IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import IRIS files"), "", wanted)
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
        progress = self._progress or ImportProgress(self._window)
        self.importing, self._progress = job, progress

        def over() -> None:
            self.importing = None
            self._close_progress()

        def failed(text: str) -> None:
            over()
            tell_failure(self._window, self.tr("Import failed"), text)

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

        if not adds and not self._files.may_leave():
            self._not_chosen()
            return

        if len(offers) < 2:
            convert(offers[0].name if offers else None)
            return
        self._close_progress()
        dialog = ChooseProduction(offers, self._window)
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
            self._files.watch()
            self._files.opened.emit()
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
        self.report = ImportReport(result, self._window)
        self.report.jump_wanted.connect(self.jump_wanted)
        self.report.rule_wanted.connect(self.rule_wanted)
        self.report.show()

    def ask_export(self) -> None:
        """Ask for a file, write the production into it as an IRIS export, and report what became of each part."""
        self._files.settle()
        if not self._document.is_open:
            return
        beside = self._document.path.parent if self._document.path else Path.home()
        start = beside / f"{self._document.production.name}.xml"
        title, wanted = self.tr("Export to IRIS"), self.tr("IRIS export (*.xml)")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(start), wanted)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.xml")
        try:
            made = self._document.export_to_iris()
            made.write(path)
        except (HIEError, OSError) as error:
            tell_failure(self._window, self.tr("Export failed"), str(error))
            return
        self.report = ImportReport(made, self._window, title=self.tr("Export report"))
        self.report.jump_wanted.connect(self.jump_wanted)
        self.report.show()
