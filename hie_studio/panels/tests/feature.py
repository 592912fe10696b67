"""Reads and runs the workspace's tests in a thread, as its files stand on the disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QInputDialog

from hie_runtime.config.workspace import load_workspace
from hie_runtime.proof.capture import capture_test
from hie_runtime.proof.model import TestFile, read_tests
from hie_runtime.proof.results import ProofResult
from hie_runtime.proof.runner import Options, run_tests
from hie_studio.document.state import entrances_of
from hie_studio.panels.tests.panel import TestsPanel
from hie_studio.window.actions import Spec
from hie_studio.window.failure import tell_failure
from hie_studio.window.import_job import ImportJob
from hie_studio.window.studio import Studio

Outcome = tuple[list[TestFile], ProofResult]
Capture = tuple[list[TestFile], ProofResult, str]


class WorkspaceTests(QObject):
    """The tests of the production in the window."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._job: ImportJob | None = None
        self.panel = TestsPanel()
        studio.add_tab(self.tr("Tests"), self.panel, "check")
        spec = Spec("run_tests", self.tr("Run &tests"), "Ctrl+Shift+T", "check", self.run_all)
        studio.add_action(spec, "production", lambda: studio.document.path is not None)
        studio.opened.connect(self.read)
        studio.capture_wanted.connect(self.capture)
        self.panel.run_wanted.connect(self.run)
        self.panel.stop_wanted.connect(self.stop)

    def read(self) -> None:
        """List the tests of the workspace."""
        path = self._studio.document.path
        self.panel.show_tests([])
        if path is None or not (Path(path) / "tests").is_dir():
            return
        self._start(lambda _watch: read_tests(load_workspace(path)), self.panel.show_tests)

    def run_all(self) -> None:
        """Show the tests, and run all of them."""
        self._studio.show_tab(self.panel)
        self.run([])

    def run(self, files: list[str]) -> None:
        """Run the tests of these files of the folder ``tests``, [] for all."""
        path = self._studio.document.path
        if path is None or self._job is not None:
            return

        def work(watch: object) -> Outcome:
            workspace = load_workspace(path)
            tests = read_tests(workspace)
            wanted = [one for one in tests if not files or (one.path is not None and one.path.name in files)]

            def progress(name: str, messages: int) -> None:
                assert callable(watch)
                watch(name, messages, 0)

            return tests, run_tests(workspace, wanted, Options(progress=progress))

        self._start(work, partial(self._show, bool(files)))
        self.panel.tell(self.tr("Running…"))
        if self._job is not None:
            self._job.progressed.connect(self._tell)

    # --- capturing --------------------------------------------------------------------------

    def capture(self, name: str, raw: bytes, item: str) -> None:
        """Make a test of a message that comes in at an item, "" when that is to be asked, and run it."""
        if self._studio.document.path is None:
            words = self.tr(
                "Tests are files of the workspace. Save the production first, then capture again."
            )
            self._studio.banner.tell(words)
        elif item in self._entrances():
            self._make(name, raw, item)
        else:
            self._ask_entrance(partial(self._make, name, raw))

    def _entrances(self) -> list[str]:
        return entrances_of(self._studio.document.production)

    def _ask_entrance(self, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(QApplication.activeWindow() or self._studio.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Capture as test"))
        dialog.setLabelText(self.tr("Where does this message come in?"))
        dialog.setComboBoxItems(self._entrances())
        dialog.textValueSelected.connect(then)
        dialog.open()

    def _make(self, name: str, raw: bytes, item: str) -> None:
        path = self._studio.document.path
        if path is None or not item or self._job is not None:
            return
        title = self.tr("{name} at {item}").format(name=name, item=item)

        def work(_watch: object) -> Capture:
            workspace = load_workspace(path)
            file = capture_test(workspace, title, item, raw)
            tests = read_tests(workspace)
            made = [one for one in tests if one.path == file]
            return tests, run_tests(workspace, made), file.name

        self._studio.show_tab(self.panel)
        self.panel.tell(self.tr("Capturing…"))
        self._start(work, self._show_capture, self._refuse_capture)

    def _show_capture(self, made: Capture) -> None:
        tests, proof, file = made
        self.panel.show_new(tests, file)
        self.panel.show_results(proof)
        words = self.tr("Captured as tests/{file}  ·  {result}")
        self.panel.tell(words.format(file=file, result=self.panel.summary.text()))
        self._note_unsaved()

    def _refuse_capture(self, text: str) -> None:
        self.panel.tell("")
        tell_failure(self._studio.window, self.tr("No test can be made of the message"), text)

    def stop(self) -> None:
        """Stop at the next step."""
        if self._job is not None:
            self._job.stop()

    def _start(self, work: object, done: object, failed: object = None) -> None:
        if self._job is not None:
            self._job.blockSignals(True)  # of a workspace that is no longer in the window
            self._job.stop()
        assert callable(work)
        job = ImportJob(work, self)
        self._job = job
        job.done.connect(self._over)
        job.done.connect(done)
        job.failed.connect(self._over)
        job.failed.connect(failed or partial(self.panel.say, self.tr("The tests cannot be run")))
        job.stopped.connect(self._over)
        job.stopped.connect(lambda: self.panel.tell(self.tr("Stopped")))
        self.panel.show_running(True)
        job.start()

    def _over(self, _: object = None) -> None:
        self._job = None
        self.panel.show_running(False)

    def _show(self, some: bool, outcome: Outcome) -> None:
        tests, proof = outcome
        if not some or not self.panel.list.topLevelItemCount():
            self.panel.show_tests(tests)  # files come and go; results of those that were not run stay
        self.panel.show_results(proof)
        self._note_unsaved()

    def _note_unsaved(self) -> None:
        if self._studio.document.dirty:
            words = self.tr("{result}  ·  the saved files were tested, without the changes not yet saved")
            self.panel.tell(words.format(result=self.panel.summary.text()))

    def _tell(self, name: str, messages: int, _total: int) -> None:
        self.panel.tell(self.tr("{name}: {n} messages").format(name=name, n=messages))


def install(studio: Studio) -> WorkspaceTests:
    """Give a window its tests."""
    return WorkspaceTests(studio)
