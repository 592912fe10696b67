"""A site's own rule functions for who tries rules without running a production: called in a worker process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from hie_runtime.rules.context import EvaluationError
from hie_runtime.rules.functions import Function
from hie_runtime.rules.site import declared_functions
from hie_runtime.workers.blocking import BlockingWorker
from hie_runtime.workers.jobs import Call, Job, JobResult, WorkerSetup
from hie_runtime.workers.process import WorkerStartError

SECONDS = 5.0
MEGABYTES = 512
MOST_KNOWN = 50_000
MOST_DEATHS = 3  # of a worker by one function; after these it is not called again
Asked = tuple[str, str, tuple[str, ...]]
"""File, name of the function, its arguments."""


class SiteFunctions:
    """The functions of a workspace's ``functions/*.py``.

    One call at a time is made in a worker process, which is started at the first one, killed when a call takes longer
    than ``seconds``, and left for another when :meth:`use` is given other texts. Answers are remembered until then.
    May be used from several threads.
    """

    def __init__(self, folder: Path, scripts: Mapping[str, str], seconds: float = SECONDS) -> None:
        self._folder = folder
        self._seconds = seconds
        self._calling = threading.Lock()
        self._scripts: dict[str, str] = {}
        self._start_over(scripts)

    def use(self, scripts: Mapping[str, str]) -> None:
        """Go on with these texts of the workspace's Python, by relative path; those in use change nothing."""
        if dict(scripts) != self._scripts:
            self.close()
            self._start_over(scripts)

    def _start_over(self, scripts: Mapping[str, str]) -> None:
        self._scripts = dict(scripts)
        self._closed = False
        setup = WorkerSetup(
            "try out",
            str(self._folder),
            scripts=self._scripts,
            message_timeout=self._seconds,
            memory=MEGABYTES,
        )
        self._worker = BlockingWorker(setup)
        self._known: dict[Asked, str | EvaluationError] = {}
        self._deaths: dict[tuple[str, str], int] = {}

    def close(self) -> None:
        """End the worker, also while another thread waits for it: that call fails, and so does any other."""
        self._closed = True
        self._worker.kill()
        with self._calling:
            self._worker.__exit__(None, None, None)

    def declared(self, call: Callable[[Asked], str] | None = None) -> dict[str, Function]:
        """For a RuleEnvironment: the functions by name; ``call`` answers in the place of :meth:`call`."""
        answer = call or self.call

        def caller(file: str, name: str) -> Callable[..., str]:
            return lambda *values: answer((file, name, tuple(map(str, values))))

        return declared_functions(self._scripts, caller)

    def known(self, asked: Asked) -> str | EvaluationError | None:
        """The answer if it was asked for before; never waits."""
        return self._known.get(asked)

    def call(self, asked: Asked) -> str:
        """What the function returns; waits for it. Raises EvaluationError with file, line and kind of error."""
        with self._calling:
            answer = self._known.get(asked)
            if answer is None and self._closed:
                raise EvaluationError(f"function {asked[1]}: nobody asks any more")
            if answer is None:
                answer = self._answer(asked)
                if len(self._known) >= MOST_KNOWN:
                    self._known.clear()
                self._known[asked] = answer
        if isinstance(answer, EvaluationError):
            raise answer
        return answer

    def _answer(self, asked: Asked) -> str | EvaluationError:
        file, name, values = asked
        if self._deaths.get((file, name), 0) >= MOST_DEATHS:
            words = f"ended its process {MOST_DEATHS} times; it is not called again until its file changes"
            return EvaluationError(f"function {name}: {file}: {words}")
        arguments = {f"{number:03}": value for number, value in enumerate(values)}
        try:
            result = self._worker.run(Job(b"", Call("function", (file, name), arguments)))
        except WorkerStartError as error:
            result = JobResult(error=str(error))
        if result.poison:
            self._deaths[file, name] = self._deaths.get((file, name), 0) + 1
        if result.error:
            why = result.error.replace(f"{file} -> {name}: ", f"{file}: ", 1)
            return EvaluationError(f"function {name}: {why}")
        return result.made[0][1].decode("utf-8", "surrogatepass")
