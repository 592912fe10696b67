"""Pools of workers for hosts that take from a queue."""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.process import BusinessProcess, LaneSource
from hie_runtime.journal.queue import Delivery, ReliableQueue
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.paths import compile_bytes_path

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

    @abstractmethod
    async def scale(self, size: int) -> None:
        """Change the number of workers; order by key is kept."""


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
            self._tasks = [asyncio.create_task(host.run_worker(host.queue), name=f"{name} worker")]
        else:
            self._lanes = [LaneSource() for _ in range(self.size)]
            self._tasks = [
                asyncio.create_task(host.run_worker(lane), name=f"{name} worker {number}")
                for number, lane in enumerate(self._lanes, 1)
            ]
            self._tasks.append(asyncio.create_task(self._dispatch(host.queue), name=f"{name} dispatcher"))
        for task in self._tasks:
            task.add_done_callback(self._ended)

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

    async def scale(self, size: int) -> None:
        """Stop after the sends under way, then go on with ``size`` workers."""
        await self.stop(timeout=30)
        self.size = max(1, size)
        await self.start()


class ProcessManager:
    """The pools of a production, by item."""

    def __init__(self) -> None:
        self._pools: dict[str, ProcessPool] = {}

    async def start_pool(self, host: QueuedHost, pool_size: int) -> None:
        """Start a pool for a host."""
        pool = AsyncWorkerPool(host, pool_size)
        self._pools[host.name] = pool
        await pool.start()

    async def scale_pool(self, host_name: str, new_size: int) -> None:
        """Change a running pool's size; nothing happens when the host has none."""
        if host_name in self._pools:
            await self._pools[host_name].scale(new_size)

    async def stop_pool(self, host_name: str, timeout: float) -> None:
        """Stop the pool of a host."""
        pool = self._pools.pop(host_name, None)
        if pool is not None:
            await pool.stop(timeout)

    async def stop_all(self, timeout: float) -> None:
        """Stop all pools at the same time."""
        await asyncio.gather(*(self.stop_pool(name, timeout) for name in list(self._pools)))


def key_function(path: str) -> KeyOf:
    """What orders messages in a pool: a field, or the source connection when ``path`` is empty.

    Raises PathError for a path that cannot be read."""
    if not path:
        return lambda delivery: delivery[0].block.sources[delivery[1]]
    read = compile_bytes_path(path)

    def key(delivery: Delivery) -> object:
        body = delivery[0].block.bodies[delivery[1]]
        try:
            return read(body)
        except PathError:
            return b""

    return key
