"""Commands against a running runtime: status, queues, messages, trace, resend, scale, reload, stop."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

if TYPE_CHECKING:
    from hie_runtime.control.remote import RemoteRuntime

T = TypeVar("T")
Url = Annotated[str, typer.Option("--url", envvar="HIE_CONTROL_URL", help="Control API of the runtime")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON")]
DEFAULT_URL = "http://127.0.0.1:8970"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    for call in (status, queues, messages, trace, resend, scale, reload, stop):
        app.command(call.__name__)(call)


def _with(url: str, call: Callable[[RemoteRuntime], Awaitable[T]]) -> T:
    from hie_runtime.control.remote import RemoteRuntime

    async def run() -> T:
        runtime = RemoteRuntime(url, os.environ.get("HIE_CONTROL_TOKEN", ""))
        try:
            return await call(runtime)
        finally:
            await runtime.close()

    return asyncio.run(run())


def _print_json(value: Any) -> None:
    print(json.dumps(value, indent=2))


def _table(columns: list[str], rows: list[list[Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table()
    for column in columns:
        table.add_column(column, no_wrap=column == "id")
    for row in rows:
        table.add_row(
            *[
                f"{cell:,}"
                if isinstance(cell, int)
                else f"{cell:,.1f}"
                if isinstance(cell, float)
                else str(cell)
                for cell in row
            ]
        )
    Console().print(table)


def status(url: Url = DEFAULT_URL, as_json: AsJson = False) -> None:
    """State and figures of every item."""
    snapshot = _with(url, lambda runtime: runtime.counters())
    if as_json:
        _print_json(snapshot.model_dump(mode="json"))
        return
    print(f"{snapshot.production}: {snapshot.state}, up {snapshot.uptime:.0f} s, journal {snapshot.journal_bytes / 1e6:.1f} MB, "
          f"memory {snapshot.memory_bytes / 1e6:.0f} MB")  # fmt: skip
    if snapshot.state_text:
        print(f"trouble: {snapshot.state_text}")
    rows = [
        [i.name, i.kind, i.state.value, i.received, i.sent, i.queue_depth, i.errors, i.rate_in, i.state_text]
        for i in snapshot.items
    ]
    _table(["item", "kind", "state", "in", "out", "queue", "errors", "msg/s", ""], rows)
    workers = [
        [i.name, str(one.pid or ""), one.state, one.restarts, one.poisoned]
        for i in snapshot.items
        for one in i.workers
    ]
    if workers:
        _table(["worker processes of", "pid", "state", "restarts", "dead letters"], workers)
    ends = sorted(snapshot.certificates, key=lambda one: one.ends_at)
    if ends:
        certificates = [
            [one.configuration, one.subject, one.file, f"{(one.ends_at - snapshot.at) / 86_400:.0f}"]
            for one in ends
        ]
        _table(["TLS configuration", "certificate of", "file", "days left"], certificates)


def queues(url: Url = DEFAULT_URL, as_json: AsJson = False) -> None:
    """What waits, and what needs a person."""
    snapshot = _with(url, lambda runtime: runtime.counters())
    items = [item for item in snapshot.items if item.kind != "service"]
    if as_json:
        _print_json([item.model_dump(mode="json") for item in items])
        return
    now = time.time()
    rows = [
        [i.name, i.queue_depth, i.queue_bytes, f"{now - i.oldest_queued_at:.0f} s" if i.oldest_queued_at and i.queue_depth else "",
         i.retrying, i.suspended, i.failed, i.bad]
        for i in items
    ]  # fmt: skip
    _table(["item", "queue", "bytes", "oldest", "retrying", "suspended", "failed", "bad"], rows)


def messages(
    url: Url = DEFAULT_URL,
    item: Annotated[str, typer.Option(help="Only messages that came to this item")] = "",
    status: Annotated[
        str, typer.Option(help="queued, completed, failed, suspended, bad, nowhere or discarded")
    ] = "",
    text: Annotated[str, typer.Option(help="Text in the message")] = "",
    limit: Annotated[int, typer.Option(min=1, max=5000)] = 50,
    as_json: AsJson = False,
) -> None:
    """Messages, newest first."""
    from hie_runtime.config.states import MessageStatus
    from hie_runtime.control.client import MessageQuery

    if status and status not in list(MessageStatus):
        raise typer.BadParameter(f"{status!r} is none of {', '.join(MessageStatus)}", param_hint="--status")
    query = MessageQuery(item=item, status=MessageStatus(status) if status else None, text=text, limit=limit)
    rows = _with(url, lambda runtime: runtime.messages(query))
    if as_json:
        _print_json([row.model_dump(mode="json") for row in rows])
        return
    shown = [[row.id, time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(row.received_at)), row.item, row.type_name, row.control_id,
              row.status.value, ", ".join(row.targets)] for row in rows]  # fmt: skip
    _table(["id", "received", "item", "type", "control id", "status", "targets"], shown)


def trace(message_id: str, url: Url = DEFAULT_URL, as_json: AsJson = False) -> None:
    """The story of one message."""
    found = _with(url, lambda runtime: runtime.trace(message_id))
    if as_json:
        _print_json(found.model_dump(mode="json"))
        return
    for step in found.steps:
        clock = time.strftime("%H:%M:%S", time.localtime(step.at)) + f".{int(step.at * 1000) % 1000:03d}"
        target = f" → {step.target}" if step.target else ""
        kind = "edited" if step.edited else step.kind
        print(f"{clock}  {kind:12} {step.item}{target}  {step.text}")
        for rule in step.rules:
            mark = "✓" if rule.matched else "·"
            why = (
                rule.skipped
                or rule.error
                or ("calls a function of the workspace: not known here" if rule.unknown else "")
                or ", ".join(f"{name}={value!r}" for name, value in rule.values.items())
            )
            print(f"                {mark} {rule.rule}  {why}")


def resend(
    message_ids: list[str],
    item: Annotated[str, typer.Option(help="Item to send it to; default where it failed")] = "",
    body: Annotated[Path | None, typer.Option(help="File with the edited message")] = None,
    url: Url = DEFAULT_URL,
) -> None:
    """Queue messages again."""
    content = body.read_bytes() if body else None
    for made in _with(url, lambda runtime: runtime.resend(message_ids, item, content)):
        print(made)


def scale(
    item: str, pool_size: Annotated[int, typer.Argument(min=1, max=1000)], url: Url = DEFAULT_URL
) -> None:
    """Change an item's pool size while it runs."""
    _with(url, lambda runtime: runtime.scale(item, pool_size))
    print(f"{item}: pool size {pool_size}")


def reload(url: Url = DEFAULT_URL, as_json: AsJson = False) -> None:
    """Read the workspace again; only what changed restarts. Exit 1 when it was refused."""
    result = _with(url, lambda runtime: runtime.reload())
    if as_json:
        _print_json(result.model_dump(mode="json"))
    elif result.applied:
        print(
            f"added {len(result.added)}, removed {len(result.removed)}, restarted {len(result.restarted)}, unchanged {result.unchanged}"
        )
    else:
        print("refused; the running production is unchanged:")
        for problem in result.problems:
            print(f"  {problem}")
    raise typer.Exit(0 if result.applied else 1)


def stop(url: Url = DEFAULT_URL) -> None:
    """Stop the runtime after what is in flight."""
    _with(url, lambda runtime: runtime.stop())
    print("stopping")
