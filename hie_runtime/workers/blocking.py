"""A worker for one thread that waits for it: the checks and message tests of a workspace."""

from __future__ import annotations

import subprocess
import threading
from contextlib import suppress
from types import TracebackType
from typing import Any

from hie_runtime.workers import framing
from hie_runtime.workers.jobs import Job, JobResult, LoadProblem, WorkerSetup, jobs_frame, read_results
from hie_runtime.workers.process import (
    GONE_SECONDS,
    NO_WINDOW,
    WorkerStartError,
    end_text,
    worker_command,
    worker_environment,
)

START_SECONDS = 30.0


class BlockingWorker:
    """A worker process, started at its first job and again after one that ended it; a context manager."""

    def __init__(self, setup: WorkerSetup) -> None:
        self._setup = setup
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> BlockingWorker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def start(self) -> list[LoadProblem]:
        """Start it; gives what cannot be loaded. Raises WorkerStartError when it ends over that, or takes too long."""
        try:
            process = subprocess.Popen(  # noqa: S603 - our own command, nothing from a workspace
                worker_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=worker_environment(),
                creationflags=NO_WINDOW,
            )
        except OSError as error:
            raise WorkerStartError(f"a worker process cannot be started: {error.strerror}") from error
        self._process = process
        overdue = threading.Timer(START_SECONDS, process.kill)
        overdue.start()
        answer = self._ask(self._setup.frame())
        in_time = overdue.is_alive()
        overdue.cancel()
        if answer is None:
            how = self._how_it_ended()
            if not in_time:
                how = f"was not ready within {START_SECONDS:g} s"
            raise WorkerStartError(f"its process {how} while loading")
        return [LoadProblem(*problem) for problem in answer[0].get("problems", ())]

    def run(self, job: Job) -> JobResult:
        """Do a job; the end of the process is the job's error. Raises WorkerStartError with what cannot be loaded."""
        if self._process is None:
            problems = self.start()
            if problems:
                self._end()
                raise WorkerStartError("; ".join(map(str, problems)))
        answer = self._ask(jobs_frame([job]))
        try:
            if answer is not None:
                return read_results(*answer)[0]
        except (ValueError, KeyError, TypeError, IndexError, RuntimeError):
            pass  # a script wrote to our pipe: as good as its end
        names = " -> ".join(job.call.names)
        return JobResult(error=f"{names}: the worker process {self._how_it_ended()}", poison=True)

    def kill(self) -> None:
        """From another thread: end the process now, whatever it does; who waits for it is told so."""
        process = self._process
        if process is not None:
            with suppress(OSError):
                process.kill()

    def _ask(self, frame: list[bytes]) -> tuple[dict[str, Any], list[bytes]] | None:
        process = self._process
        assert process is not None and process.stdin is not None and process.stdout is not None
        with suppress(OSError):  # it has ended: reading says so
            framing.write(process.stdin, frame)
        return framing.read(process.stdout)

    def _how_it_ended(self) -> str:
        """Its pipe has closed, so that its end is near."""
        process = self._process
        assert process is not None
        try:
            code = process.wait(GONE_SECONDS)
        except subprocess.TimeoutExpired:
            code = 0
        self._end()
        return end_text(code, self._setup.message_timeout, self._setup.memory)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(OSError):
            process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
