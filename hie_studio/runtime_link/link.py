"""Between the window and a runtime: runs a production, streams its figures, carries requests to it.

All of it lives in the asyncio loop that runs inside Qt (qasync). Every task belongs to the link: it is
awaited when it ends and cancelled when the link closes, and an error in one reaches ``failed``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import aclosing, suppress
from pathlib import Path
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from hie_runtime.control.client import (
    ClientError,
    CountersSnapshot,
    HostState,
    ReloadResult,
    RuntimeClient,
    UnreachableError,
)
from hie_runtime.errors import HIEError
from hie_studio.runtime_link.history import History
from hie_studio.signals import silence

Mode = Literal["embedded", "child", "remote"]
SNAPSHOT_INTERVAL = 0.1
RETRY_SECONDS = 1.0  # between two attempts to reach a remote runtime that was lost
_T = TypeVar("_T")
ClientFactory = Callable[["RuntimeLink"], Awaitable[RuntimeClient]]


class RuntimeLink(QObject):
    """One runtime, or none.

    Signals:
        snapshot: a CountersSnapshot, ten times a second while running.
        state_changed: ``stopped``, ``starting``, ``running``, ``stopping``, or ``retrying``: a remote runtime is out of
            reach and asked again and again; what it does meanwhile is not known.
        failed: what went wrong, for the user.
        reloaded: a ReloadResult.
    """

    snapshot = Signal(object)
    state_changed = Signal(str)
    failed = Signal(str)
    reloaded = Signal(object)

    def __init__(self, parent: QObject | None = None, factory: ClientFactory | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "embedded"
        self.url = ""
        self.token = ""
        self.history = History()
        self.last: CountersSnapshot | None = None
        self._factory = factory or make_client
        self._client: RuntimeClient | None = None
        self._state = "stopped"
        self._stream: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy = asyncio.Lock()
        self._audience = 0  # counts up when other views take the place of those that listened

    @property
    def client(self) -> RuntimeClient | None:
        """The runtime; None while none is running."""
        return self._client

    @property
    def state(self) -> str:
        """``stopped``, ``starting``, ``running``, ``stopping`` or ``retrying``."""
        return self._state

    @property
    def is_running(self) -> bool:
        """Whether figures are coming in."""
        return self._state == "running"

    def let_go(self, parent: QObject) -> None:
        """Part with every view, and with what they still wait for, to go on with others under another parent."""
        self._audience += 1
        silence(self.snapshot, self.state_changed, self.failed, self.reloaded)
        self.setParent(parent)

    def tell_again(self) -> None:
        """Tell new views the state and the last figures."""
        if self._client is not None:
            self.state_changed.emit(self._state)
            if self.last is not None:
                self.snapshot.emit(self.last)

    def use(self, mode: Mode, url: str = "", token: str = "") -> None:
        """Choose the runtime for the next run. ``url`` and ``token`` belong to a remote one."""
        self.mode, self.url, self.token = mode, url, token

    async def run(self, workspace: Path) -> bool:
        """Start the production of a workspace and stream its figures. False when it could not start
        (``failed`` has said why). Does nothing when one is running."""
        async with self._busy:
            if self._client is not None:
                return True
            self._show("starting")
            client: RuntimeClient | None = None
            try:
                client = await self._factory(self)
                await client.start(workspace)
            except Exception as error:
                self._fail(error)
                if client is not None:
                    await self._guard(client.close())
                self._show("stopped")
                return False
            except asyncio.CancelledError:
                if client is not None:
                    await self._guard(client.close())
                self._show("stopped")
                raise
            self._client = client
            self.history.clear()
            self._stream = asyncio.create_task(self._watch(client), name="counters")
            self._show("running")
            return True

    async def stop(self) -> None:
        """Drain, stop and let go of the runtime. A remote one keeps running; only the link ends."""
        async with self._busy:
            client = self._client
            if client is None:
                return
            self._show("stopping")
            if self.mode != "remote":
                await self._guard(client.stop())
            await self._end_stream()
            await self._settle()
            await self._guard(client.close())
            self._client = None
            self._settle_snapshot()
            self._show("stopped")

    async def close(self) -> None:
        """Stop, and wait for every task of the link. Called once, when the window closes."""
        await self.stop()
        await self._settle()

    async def reload(self) -> ReloadResult | None:
        """Have the runtime read the workspace again; emits ``reloaded``. None when it could not."""
        result = await self._ask(lambda client: client.reload())
        if result is not None:
            self.reloaded.emit(result)
        return result

    async def start_item(self, name: str) -> None:
        """Start one item."""
        await self._ask(lambda client: client.start_item(name))

    async def stop_item(self, name: str) -> None:
        """Stop one item."""
        await self._ask(lambda client: client.stop_item(name))

    async def restart_item(self, name: str) -> None:
        """Stop and start one item."""
        await self._ask(lambda client: client.restart_item(name))

    async def suspend_head(self, name: str) -> None:
        """Suspend what an operation tries again and again, so that the next message gets its turn."""
        await self._ask(lambda client: client.suspend_head(name))

    async def scale(self, name: str, pool_size: int) -> None:
        """Change an item's pool size while it runs."""
        await self._ask(lambda client: client.scale(name, pool_size))

    def submit(self, work: Coroutine[Any, Any, _T], done: Callable[[_T], None] | None = None) -> None:
        """Carry out work for a view in the background; ``done`` gets its result.

        An error reaches ``failed`` and ``done`` is not called. Needs the running loop.
        """
        audience = self._audience
        wanted = done and (lambda result: done(result) if audience == self._audience else None)
        task = asyncio.get_running_loop().create_task(self._carry(work, wanted))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carry(self, work: Coroutine[Any, Any, _T], done: Callable[[_T], None] | None) -> None:
        try:
            result = await work
        except Exception as error:
            self._fail(error)
            return
        if done is not None:
            # Outside this task: a view may open a dialog with a loop of its own, which no task may be in.
            asyncio.get_running_loop().call_soon(self._deliver, done, result)

    def _deliver(self, done: Callable[[_T], None], result: _T) -> None:
        try:
            done(result)
        except Exception as error:
            self._fail(error)

    async def _ask(self, request: Callable[[RuntimeClient], Awaitable[_T]]) -> _T | None:
        if self._client is None:
            self.failed.emit(self.tr("The production is not running."))
            return None
        try:
            return await request(self._client)
        except Exception as error:
            self._fail(error)
            return None

    async def _watch(self, client: RuntimeClient) -> None:
        """Stream figures until the runtime ends or the link lets go. A remote one is asked again until it answers."""
        while True:
            try:
                await self._follow(client)
                return
            except Exception as error:
                if self._state == "stopping":
                    return
                if self.mode != "remote" or not isinstance(error, UnreachableError):
                    self._fail(error)
                    self.submit(self._let_go(client))
                    return
                self._show("retrying")
            await asyncio.sleep(RETRY_SECONDS)

    async def _follow(self, client: RuntimeClient) -> None:
        stream: Any = client.counters_stream(SNAPSHOT_INTERVAL)
        async with aclosing(stream):
            async for snapshot in stream:
                if self._state == "retrying":
                    self._show("running")
                self._take(snapshot)

    async def _let_go(self, client: RuntimeClient) -> None:
        """The runtime is gone (its process ended, the network broke): show that, so that Run works again."""
        async with self._busy:
            if self._client is not client:
                return
            self._client = None
            self._stream = None
            await self._guard(client.close())
            self._settle_snapshot()
            self._show("stopped")

    def _take(self, snapshot: CountersSnapshot) -> None:
        self.last = snapshot
        self.history.take(snapshot)
        self.snapshot.emit(snapshot)

    def _settle_snapshot(self) -> None:
        """A last snapshot that says everything is stopped, so that no view shows old rates."""
        if self.last is None:
            return
        items = [
            item.model_copy(update={"state": HostState.STOPPED, "rate_in": 0.0, "rate_out": 0.0})
            for item in self.last.items
        ]
        edges = [edge.model_copy(update={"rate": 0.0}) for edge in self.last.edges]
        update = {"state": HostState.STOPPED, "items": items, "edges": edges}
        self.last = self.last.model_copy(update=update)
        self.snapshot.emit(self.last)

    async def _end_stream(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
            with suppress(asyncio.CancelledError):
                await self._stream
            self._stream = None

    async def _settle(self) -> None:
        """Cancel the requests under way and wait for them."""
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _guard(self, work: Awaitable[None]) -> None:
        try:
            await work
        except Exception as error:
            self._tell(error)

    def _fail(self, error: BaseException) -> None:
        # What is still asked of a runtime that is being stopped fails as it must; that is no news.
        if self._state == "stopping" and isinstance(error, ClientError):
            return
        self._tell(error)

    def _tell(self, error: BaseException) -> None:
        text = str(error)
        if not isinstance(error, HIEError):
            text = f"{type(error).__name__}: {text}" if text else type(error).__name__
        QTimer.singleShot(0, self, lambda: self.failed.emit(text))  # outside the task, as _deliver

    def _show(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


async def make_client(link: RuntimeLink) -> RuntimeClient:
    """A client for the mode the link is in. Raises UnreachableError when that runtime cannot be had."""
    if link.mode == "embedded":
        from hie_runtime.control.embedded import EmbeddedRuntime

        return EmbeddedRuntime(shares_loop=True)
    if link.mode == "child":
        from hie_studio.runtime_link.child import ChildRuntime

        return ChildRuntime()
    from hie_runtime.control.remote import RemoteRuntime

    return RemoteRuntime(link.url, link.token)
