"""Pools of workers for hosts that take from a queue."""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from typing import Any

from hie_runtime.config.states import HostState
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.process import BusinessProcess, LaneSource, WorkSource
from hie_runtime.hosts.worker_lane import WorkerLane, make_worker
from hie_runtime.journal.queue import Delivery, ReliableQueue
from hie_runtime.messages.errors import MessageError, PathError
from hie_runtime.messages.hl7.paths import compile_bytes_path
from hie_runtime.workers.supervisor import Worker

QueuedHost = BusinessProcess[Any] | BusinessOperation[Any]
KeyOf = Callable[[Delivery], object]
# Messages handed to the lanes of one pool and not yet taken by their workers.
LANES_HOLD = 4000
TAKE_FOR_LANES = 1000


class ProcessPool(ABC):
    """The workers of one host."""

    @abstractmethod
    async def start(self) -> None:
        """Start the workers."""

    @abstractmethod
    async def stop(self, timeout: float) -> None:
        """Let sends under way end for ``timeout`` seconds, then stop; what is not finished goes back."""


class AsyncWorkerPool(ProcessPool):
    """Workers as tasks of the engine's loop.

    One worker takes from the queue itself: strict order. Several have a lane each; a dispatcher gives
    each message to the lane of its key, so that messages with one key keep their order.
    """

    def __init__(self, host: QueuedHost, size: int) -> None:
        self._host = host
        self.size = max(1, size)
        self._lanes: list[LaneSource] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._key = key_function(host.settings.order_key)

    async def start(self) -> None:
        """Start the workers, and the dispatcher when there are several."""
        host, name = self._host, self._host.name
        host.stopping = False
        host.pool_size = self.size
        if self.size == 1:
            self._tasks = [asyncio.create_task(self.work(host.queue, 0), name=f"{name} worker")]
        else:
            self._lanes = [LaneSource() for _ in range(self.size)]
            self._tasks = [
                asyncio.create_task(self.work(lane, number), name=f"{name} worker {number + 1}")
                for number, lane in enumerate(self._lanes)
            ]
            self._tasks.append(asyncio.create_task(self._dispatch(host.queue), name=f"{name} dispatcher"))
        for task in self._tasks:
            task.add_done_callback(self._ended)

    async def work(self, source: WorkSource, number: int) -> None:
        """What worker ``number`` (from 0) does until it is cancelled."""
        await self._host.run_worker(source)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            self._host.worker_failed(error)

    async def _dispatch(self, queue: ReliableQueue) -> None:
        lanes, key, size = self._lanes, self._key, self.size
        while True:
            for delivery in await queue.take(TAKE_FOR_LANES):
                lane = lanes[hash(key(delivery)) % size]
                lane.waiting.append(delivery)
                lane.arrived.set()
            while sum(len(lane.waiting) for lane in lanes) > LANES_HOLD:
                waits = [asyncio.ensure_future(lane.wait_taken()) for lane in lanes if lane.waiting]
                try:
                    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for wait in waits:
                        wait.cancel()

    async def stop(self, timeout: float) -> None:
        """Stop the workers; everything unfinished is in the queue again."""
        self._host.stopping = True
        deadline = time.monotonic() + timeout
        while self._host.busy and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        for lane in self._lanes:
            self._host.queue.give_back(lane.waiting)
            lane.waiting.clear()
        self._tasks, self._lanes = [], []


class MultiProcessPool(AsyncWorkerPool):
    """Workers with a process each, which does what needs a processor or is a site's own code.

    The engine's tasks take, route and store as in :class:`AsyncWorkerPool`; a lane, and so a key, belongs
    to one process.
    """

    def __init__(self, host: BusinessProcess[Any], size: int) -> None:
        super().__init__(host, size)
        self._process_host = host
        self.workers: list[Worker] = []
        self._warnings: dict[int, str] = {}

    async def start(self) -> None:
        """Start the processes, then the lanes. Raises WorkerStartError when code cannot be loaded."""
        host = self._process_host
        setup = host.worker_setup()
        self.workers = [
            make_worker(host, setup, partial(self._changed, number)) for number in range(self.size)
        ]
        try:
            started = await asyncio.gather(*(one.start() for one in self.workers), return_exceptions=True)
            for error in started:
                if isinstance(error, BaseException):
                    raise error
        except BaseException:
            await self._stop_workers()
            raise
        await super().start()

    async def work(self, source: WorkSource, number: int) -> None:
        """Serve one lane with one process."""
        await WorkerLane(self._process_host, self.workers[number]).run(source)

    async def stop(self, timeout: float) -> None:
        """Stop lanes and processes; everything unfinished is in the queue again."""
        await super().stop(timeout)
        await self._stop_workers()

    async def _stop_workers(self) -> None:
        await asyncio.gather(*(worker.stop() for worker in self.workers))

    def _changed(self, number: int, warning: str) -> None:
        """A process ended or is there again: shown at the item until all are."""
        host = self._process_host
        self._warnings.pop(number, None)
        if warning:
            self._warnings[number] = warning
            host.metrics.worker_restarts += 1
            host.metrics.errors += 1
            host.log.warning("worker", warning)
        if host.state in (HostState.RUNNING, HostState.RETRYING):
            host.state = HostState.RETRYING if self._warnings else HostState.RUNNING
            host.state_text = next(iter(self._warnings.values()), "")


class ProcessManager:
    """The pools of a production, by item."""

    def __init__(self) -> None:
        self._pools: dict[str, ProcessPool] = {}

    async def start_pool(self, host: QueuedHost, pool_size: int) -> None:
        """Start a pool for a host. Raises WorkerStartError when its worker processes cannot start."""
        pool: ProcessPool
        if isinstance(host, BusinessProcess):
            # pool size 0 is the shared actor pool: no reason by itself to leave the engine's process
            host.in_workers = host.wants_workers(pool_size if host.config.pool_size else 1)
        if isinstance(host, BusinessProcess) and host.in_workers:
            pool = MultiProcessPool(host, pool_size)
        else:
            pool = AsyncWorkerPool(host, pool_size)
        self._pools[host.name] = pool
        try:
            await pool.start()
        except BaseException:
            del self._pools[host.name]
            raise

    async def scale_pool(self, host: QueuedHost, new_size: int) -> None:
        """Change a running pool's size, after the sends under way; order by key is kept.

        Nothing happens when the host has no pool. Raises WorkerStartError."""
        if host.name in self._pools:
            await self.stop_pool(host.name, timeout=30)
            host.pool_size = new_size
            await self.start_pool(host, new_size)

    def workers_of(self, host_name: str) -> list[dict[str, Any]]:
        """The worker processes of an item: pid (0 while there is none), state, restarts, poisoned messages."""
        pool = self._pools.get(host_name)
        if not isinstance(pool, MultiProcessPool):
            return []
        return [
            {"pid": one.pid, "state": one.state.value, "restarts": one.restarts, "poisoned": one.poisoned}
            for one in pool.workers
        ]

    async def stop_pool(self, host_name: str, timeout: float) -> None:
        """Stop the pool of a host."""
        pool = self._pools.pop(host_name, None)
        if pool is not None:
            await pool.stop(timeout)


def key_function(path: str) -> KeyOf:
    """What orders messages in a pool: a field, or the source connection when ``path`` is empty, or the message has no
    fields as it is not HL7.

    Raises PathError for a path that cannot be read."""
    if not path:
        return lambda delivery: delivery[0].block.sources[delivery[1]]
    read = compile_bytes_path(path)

    def key(delivery: Delivery) -> object:
        block, index = delivery[0].block, delivery[1]
        try:
            return read(block.bodies[index])
        except PathError:
            return b""
        except MessageError:
            return block.sources[index]

    return key
