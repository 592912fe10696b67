"""Functions of the workspace's ``functions/*.py`` for rules that are tried in a window: the window never waits for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from hie_runtime.proof.functions import Asked, SiteFunctions, functions_of
from hie_runtime.rules.compile import RuleEnvironment
from hie_runtime.rules.context import EvaluationError
from hie_runtime.rules.functions import Function
from hie_runtime.rules.site import FOLDER
from hie_studio.document.document import Document
from hie_studio.window.import_job import ImportJob

MOST_ROUNDS = 200  # of answers that lead to other questions


class SiteCalls(QObject):
    """They run in a worker process, which a call without end is killed with, and which follows each change of the files.

    A call whose answer is not known yet fails, and is made beside the window: ``answered`` says that trying again
    gets further, as it does when a file of functions was saved.
    """

    answered = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._functions: SiteFunctions | None = None
        self._wanted: list[Asked] = []
        self._job: ImportJob | None = None
        self._rounds = 0
        self._files = QFileSystemWatcher(self)
        self._files.directoryChanged.connect(self._on_saved)
        self._files.fileChanged.connect(self._on_saved)

    @property
    def waiting(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._wanted) or self._job is not None

    def begin(self) -> None:
        """Something else is tried than before."""
        self._rounds = 0

    def environment(self) -> RuleEnvironment:
        """What rules may use in the window's thread."""
        return self._environment(self._known)

    def patient_environment(self) -> RuleEnvironment:
        """What rules may use in a thread of their own: it waits for what a function returns."""
        return self._environment(None)

    def _environment(self, call: Callable[[Asked], str] | None) -> RuleEnvironment:
        document = self._document
        return RuleEnvironment(document.lookups, document.rules, self._declared(call))

    def _declared(self, call: Callable[[Asked], str] | None) -> dict[str, Function]:
        folder = self._document.folder
        texts = functions_of(folder) if folder is not None else {}
        if folder is None or (not texts and self._functions is None):
            return {}
        if self._functions is None:
            self._functions = SiteFunctions(folder, texts)
            self.destroyed.connect(self._functions.close)
        self._functions.use(texts)
        # Anew each time: a file that an editor put in the place of another is not watched any more.
        self._files.addPaths([str(folder / FOLDER), *(str(folder / name) for name in texts)])
        return self._functions.declared(call)

    def _known(self, asked: Asked) -> str:
        assert self._functions is not None
        answer = self._functions.known(asked)
        if isinstance(answer, EvaluationError):
            raise answer
        if answer is None:
            self._ask(asked)
            raise EvaluationError(self.tr("{file} is being called").format(file=asked[0]))
        return answer

    def _ask(self, asked: Asked) -> None:
        if asked not in self._wanted and self._rounds < MOST_ROUNDS:
            self._wanted.append(asked)
        self._next()

    def _next(self) -> None:
        if self._job is not None or not self._wanted or self._functions is None:
            return
        functions, wanted = self._functions, tuple(self._wanted)
        self._wanted.clear()

        def work(_watch: object) -> None:
            for asked in wanted:
                try:
                    functions.call(asked)
                except EvaluationError:
                    continue  # remembered as its answer

        self._job = ImportJob(work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_done)
        self._job.start()

    def _on_saved(self, _path: str) -> None:
        self.begin()
        self.answered.emit()

    def _on_done(self, _made: object) -> None:
        self._job = None
        self._rounds += 1
        self._next()
        self.answered.emit()
