"""A worker that is always there again: restarted with back-off, its blocks handed out again, and the
message that ends it found and put aside."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from hie_runtime.faults import fault_point
from hie_runtime.workers.jobs import Job, JobResult, LoadProblem, WorkerSetup, jobs_frame, read_results
from hie_runtime.workers.process import (
    Answer,
    WorkerProcess,
    WorkerStartError,
    deaths_that_prove,
    end_text,
)

# One block being worked on and one waiting in the pipe, so that the worker never idles.
BLOCKS_AHEAD = 2
START_SECONDS = 60.0
# Beyond the limits the worker sets itself: it is stopped (SIGSTOP), or its system has no such timer.
WATCHDOG_SECONDS = 10.0
STOP_SECONDS = 2.0


class WorkerState(StrEnum):
    """Where a worker is in its life."""

    STARTING = "starting"
    RUNNING = "running"
    RESTARTING = "restarting"  # its process ended; waits before the next start
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Backoff:
    """Seconds before a restart: ``shortest`` after the first end, twice as long after each further one."""

    shortest: float = 0.1
    longest: float = 30.0

    def after(self, ends: int) -> float:
        """The pause after that many ends in a row."""
        return float(min(self.longest, self.shortest * 2 ** min(ends - 1, 30)))


@dataclass(slots=True, eq=False)
class _Block:
    """Jobs that travel together, and who waits for them."""

    jobs: Sequence[Job]
    finished: Callable[[Sequence[JobResult], float], None]
    deaths: int = 0


@dataclass(slots=True)
class Finished:
    """Results of a block in the order of its jobs, and the seconds the worker took for them."""

    results: Sequence[JobResult]
    seconds: float = 0.0


@dataclass(slots=True, eq=False)
class _Single:
    """A block that ended its worker, done again message by message."""

    whole: _Block
    results: list[JobResult | None] = field(default_factory=list)
    seconds: float = 0.0

    def blocks(self) -> list[_Block]:
        self.results = [None] * len(self.whole.jobs)
        return [_Block([job], self._one(number)) for number, job in enumerate(self.whole.jobs)]

    def _one(self, number: int) -> Callable[[Sequence[JobResult], float], None]:
        def finished(results: Sequence[JobResult], seconds: float) -> None:
            self.results[number] = results[0]
            self.seconds += seconds
            done = [result for result in self.results if result is not None]
            if len(done) == len(self.results):
                self.whole.finished(done, self.seconds)

        return finished


class Worker:
    """One place of a pool: a process, and the next one when it ends. All methods run on the loop.

    ``on_change`` is called when its state changes, with a warning text or "".
    """

    def __init__(self, setup: WorkerSetup, backoff: Backoff, on_change: Callable[[str], None]) -> None:
        self.state = WorkerState.STOPPED
        self.restarts = 0
        self.poisoned = 0
        self._setup = setup
        self._first_frame = setup.frame()
        self._backoff = backoff
        self._on_change = on_change
        self._process: WorkerProcess | None = None
        self._waiting: deque[_Block] = deque()
        self._sent: deque[_Block] = deque()
        self._overdue_text = ""
        self._ends = 0  # in a row, without a block finished in between
        self._timer: asyncio.TimerHandle | None = None
        self._started: asyncio.Future[list[LoadProblem]] | None = None
        self._gone: asyncio.Future[None] | None = None

    @property
    def pid(self) -> int:
        """Id of its process; 0 while there is none."""
        return self._process.pid if self._process is not None else 0

    async def start(self) -> None:
        """Start; returns when it can take jobs. Raises WorkerStartError with what cannot be loaded."""
        self._started = asyncio.get_running_loop().create_future()
        self._spawn()
        try:
            problems = await self._started
        except asyncio.CancelledError:
            await self.stop()
            raise
        self._started = None
        if problems:
            await self.stop()
            raise WorkerStartError("; ".join(map(str, problems)))

    async def stop(self) -> None:
        """End the process; blocks it has not finished are forgotten (their messages are the caller's)."""
        self.state = WorkerState.STOPPED
        self._cancel_timer()
        self._waiting.clear()
        self._sent.clear()
        process = self._process
        if process is None:
            return
        self._gone = asyncio.get_running_loop().create_future()
        process.kill()
        try:
            await asyncio.wait_for(asyncio.shield(self._gone), STOP_SECONDS)
        except TimeoutError:
            self._process = None

    def submit(self, jobs: Sequence[Job]) -> asyncio.Future[Finished]:
        """Do these jobs after all given before; the future completes even when workers die over them."""
        future: asyncio.Future[Finished] = asyncio.get_running_loop().create_future()

        def finished(results: Sequence[JobResult], seconds: float) -> None:
            if not future.done():
                future.set_result(Finished(results, seconds))

        self._waiting.append(_Block(jobs, finished))
        self._pump()
        return future

    # -- one process after the other

    def _spawn(self) -> None:
        self.state = WorkerState.STARTING
        self._timer = None
        process: WorkerProcess | None = None
        try:
            process = WorkerProcess(
                self._first_frame,
                lambda answer: self._answered(process, answer),
                lambda code: self._ended(process, code),
            )
        except WorkerStartError as error:
            self._failed(str(error))
            return
        self._process = process
        self._watch(START_SECONDS)

    def _answered(self, process: WorkerProcess | None, answer: Answer) -> None:
        if process is not self._process or self.state is WorkerState.STOPPED:
            return
        head, bodies = answer
        if self.state is WorkerState.STARTING:
            self._ready([LoadProblem(*problem) for problem in head.get("problems", ())])
            return
        try:
            results = read_results(head, bodies)
            if len(results) != len(self._sent[0].jobs):
                raise ValueError
        except (ValueError, KeyError, TypeError, IndexError, RuntimeError):
            assert self._process is not None
            self._process.kill()  # not an answer of ours: a script has written to our pipe
            return
        fault_point("worker-answered")
        self._ends = 0
        self._sent.popleft().finished(results, float(head.get("seconds", 0.0)))
        self._pump(moved=True)

    def _ready(self, problems: list[LoadProblem]) -> None:
        if self._started is not None and not self._started.done():
            self._cancel_timer()
            self._started.set_result(problems)
            if problems:
                return
        elif problems and self._process is not None:
            # it loaded before: a library or a file it reads has changed under it
            self._overdue_text = "cannot load its code any more: " + "; ".join(map(str, problems))
            self._process.kill()
            return
        self.state = WorkerState.RUNNING
        self._on_change("")
        self._pump(moved=True)

    def _ended(self, process: WorkerProcess | None, code: int) -> None:
        if self._gone is not None and not self._gone.done():
            self._gone.set_result(None)
        if process is not self._process:
            return
        self._process = None
        if self.state is WorkerState.STOPPED:
            return
        starting = self.state is WorkerState.STARTING
        how = self._overdue_text or end_text(code, self._setup.message_timeout, self._setup.memory)
        self._overdue_text = ""
        if not starting and self._sent:
            self._blame(self._sent.popleft(), code, how)
        self._waiting.extendleft(reversed(self._sent))
        self._sent.clear()
        pid = process.pid if process is not None else 0
        self._failed(f"worker process {pid} {how}{' while starting' if starting else ''}")

    def _failed(self, text: str) -> None:
        self._cancel_timer()
        if self._started is not None and not self._started.done():
            self.state = WorkerState.STOPPED
            self._started.set_exception(WorkerStartError(text))
            return
        self._ends += 1
        self.restarts += 1
        self.state = WorkerState.RESTARTING
        pause = self._backoff.after(self._ends)
        self._timer = asyncio.get_running_loop().call_later(pause, self._spawn)
        self._on_change(f"{text}; it starts again in {pause:g} s")

    def _blame(self, block: _Block, code: int, how: str) -> None:
        """The block a worker died over: found to be the cause, or done again one by one."""
        block.deaths += 1
        if len(block.jobs) > 1:
            self._waiting.extendleft(reversed(self._sent))
            self._sent.clear()
            self._waiting.extendleft(reversed(_Single(block).blocks()))
            return
        if block.deaths < deaths_that_prove(code):
            self._sent.appendleft(block)
            return
        self.poisoned += 1
        self._ends = 0  # the cause is known and out of the way
        names = " -> ".join(block.jobs[0].call.names)
        times = f" {block.deaths} times" if block.deaths > 1 else ""
        text = f"{block.jobs[0].call.kind} {names}: the worker process of this message {how}{times}"
        block.finished([JobResult(error=text, poison=True)], 0.0)

    # -- blocks

    def _pump(self, *, moved: bool = False) -> None:
        if self.state is not WorkerState.RUNNING or self._process is None:
            return
        moved = moved or not self._sent
        while self._waiting and len(self._sent) < BLOCKS_AHEAD:
            block = self._waiting.popleft()
            self._sent.append(block)
            self._process.send(jobs_frame(block.jobs))
        if moved:
            self._watch_head()

    def _watch_head(self) -> None:
        limit = self._setup.message_timeout
        if self._sent and limit:
            self._watch(limit * len(self._sent[0].jobs) + WATCHDOG_SECONDS)
        else:
            self._cancel_timer()

    def _watch(self, seconds: float) -> None:
        self._cancel_timer()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._overdue)

    def _overdue(self) -> None:
        self._timer = None
        starting = self.state is WorkerState.STARTING
        self._overdue_text = (
            f"was not ready within {START_SECONDS:g} s" if starting else "did not answer in time"
        )
        if self._process is not None:
            self._process.kill()

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
