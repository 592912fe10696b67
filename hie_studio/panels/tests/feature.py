"""Reads and runs the workspace's tests in a thread, as its files stand on the disk."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from hie_runtime.config.workspace import load_workspace
from hie_runtime.proof.model import TestFile, read_tests
from hie_runtime.proof.results import ProofResult
from hie_runtime.proof.runner import Options, run_tests
from hie_studio.panels.tests.panel import TestsPanel
from hie_studio.window.actions import Spec
from hie_studio.window.import_job import ImportJob
from hie_studio.window.studio import Studio

Outcome = tuple[list[TestFile], ProofResult]


class WorkspaceTests(QObject):
    """The tests of the production in the window."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._job: ImportJob | None = None
        self.panel = TestsPanel()
        studio.add_tab(self.tr("Tests"), self.panel)
        spec = Spec("run_tests", self.tr("Run &tests"), "Ctrl+Shift+T", "check", self.run_all)
        studio.add_action(spec, "production", lambda: studio.document.path is not None)
        studio.opened.connect(self.read)
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

    def stop(self) -> None:
        """Stop at the next step."""
        if self._job is not None:
            self._job.stop()

    def _start(self, work: object, done: object) -> None:
        if self._job is not None:
            self._job.blockSignals(True)  # of a workspace that is no longer in the window
            self._job.stop()
        assert callable(work)
        job = ImportJob(work, self)
        self._job = job
        job.done.connect(self._over)
        job.done.connect(done)
        job.failed.connect(self._over)
        job.failed.connect(partial(self.panel.say, self.tr("The tests cannot be run")))
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
        if self._studio.document.dirty:
            words = self.tr("{result}  ·  the saved files were tested, without the changes not yet saved")
            self.panel.tell(words.format(result=self.panel.summary.text()))

    def _tell(self, name: str, messages: int, _total: int) -> None:
        self.panel.tell(self.tr("{name}: {n} messages").format(name=name, n=messages))


def install(studio: Studio) -> WorkspaceTests:
    """Give a window its tests."""
    return WorkspaceTests(studio)
