"""A person's hands between two steps of the window's own asyncio loop, and waiting in it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def until(holds: Callable[[], object], why: str, seconds: float = 15.0) -> None:
    """Wait for a state of the window or of the production."""
    for _ in range(int(seconds / 0.02)):
        if holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"never came: {why}")


async def hand(act: Callable[[], object]) -> None:
    """Mouse and keys between two steps of the loop, as they come from a person: not inside a task of it."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def go() -> None:
        try:
            act()
        except BaseException as error:
            done.set_exception(error)
        else:
            done.set_result(None)

    loop.call_soon(go)
    await done
