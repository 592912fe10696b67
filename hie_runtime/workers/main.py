"""The worker process: ``python -P -m hie_runtime.workers.main``, started by the engine only."""

from __future__ import annotations

import os
import queue
import signal
import threading
import time
from typing import Any, BinaryIO

from hie_runtime.workers import framing
from hie_runtime.workers.jobs import WorkerSetup, read_jobs, results_frame
from hie_runtime.workers.limits import MessageTimer, limit_memory, no_core_dumps
from hie_runtime.workers.running import JobRunner

Frame = tuple[dict[str, Any], list[bytes]]


def main() -> None:
    """Answer blocks of jobs until the engine closes the pipe or dies."""
    requests, answers = _take_pipes()
    # Ctrl+C in the engine's terminal and a stop of its service reach the whole group: the engine decides
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    first = framing.read(requests)
    if first is None:
        return
    setup = WorkerSetup(**first[0]["setup"])
    _silence(2)  # from here on it would be a script's text
    waiting: queue.SimpleQueue[Frame] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, waiting), daemon=True, name="requests").start()
    limit_memory(setup.memory)
    no_core_dumps()
    runner = JobRunner(setup)
    problems = [list(problem) for problem in runner.load()]
    framing.write(answers, framing.encode({"ready": os.getpid(), "problems": problems}))
    timer = MessageTimer(setup.message_timeout)
    while True:
        jobs = read_jobs(*waiting.get())
        started = time.monotonic()
        results = []
        for job in jobs:
            timer.start()
            results.append(runner.run(job))
        timer.stop()
        framing.write(answers, results_frame(results, time.monotonic() - started))


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output become ours alone: what a script prints must not be read as an answer,
    and may be patient data, so it goes nowhere."""
    requests = os.fdopen(os.dup(0), "rb", buffering=1 << 16)
    answers = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    _silence(0, 1)
    return requests, answers


def _silence(*descriptors: int) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _listen(requests: BinaryIO, waiting: queue.SimpleQueue[Frame]) -> None:
    """Read ahead, and end this process at once when the engine has gone, whatever a script is doing."""
    while (frame := framing.read(requests)) is not None:
        waiting.put(frame)
    os._exit(0)


if __name__ == "__main__":
    main()
