"""Stored messages under a name and as bytes, for the windows that show them."""

from __future__ import annotations

import base64

from PySide6.QtCore import QCoreApplication

from hie_runtime.control.client import ClientError, MessageBody, MessageSummary, RuntimeClient
from hie_studio.panels.messages.where import STUCK, failed_somewhere

OVER = ("resent", "discarded")  # steps after which a failed message waits for nobody
translate = QCoreApplication.translate


def bytes_of(body: MessageBody) -> bytes:
    """The message as it is stored; without the rest of long values when it is ``cut``."""
    if body.raw_base64:
        return base64.b64decode(body.raw_base64)
    return body.text.encode(body.encoding or "utf-8", "replace")


def body_name(body: MessageBody, message: MessageSummary | None = None) -> str:
    """What a message is called: type, control id and number, and whether it is shown cut."""
    parts = [message.type_name, message.control_id] if message is not None else []
    name = " ".join([*filter(None, parts), f"#{body.id}"])
    return translate("MessagesPanel", "{name} (long values cut)").format(name=name) if body.cut else name


async def as_received(client: RuntimeClient, message_id: str) -> tuple[str, bytes, str]:
    """The message a stored one began as: its name, its bytes, and the item that received it. Raises ClientError."""
    trace = await client.trace(message_id)
    first = min(trace.steps, key=lambda step: step.at, default=None)
    body = await client.body(first.message_id if first is not None and first.message_id else message_id)
    if body.cut:
        words = translate("MessagesPanel", "Message #{id} is too large: only part of it can be had here.")
        raise ClientError(words.format(id=body.id))
    return body_name(body), bytes_of(body), first.item if first is not None else ""


async def what_failed(client: RuntimeClient, message: MessageSummary) -> MessageBody:
    """The message to edit: itself, or the copy that failed when a transform made one of it. Raises ClientError."""
    wanted = message.id
    if failed_somewhere(message):
        trace = await client.trace(message.id)
        over = {step.message_id for step in trace.steps if step.kind in OVER}
        stuck = [step.message_id for step in trace.steps if step.status in STUCK and step.message_id]
        waiting = [one for one in stuck if one not in over] or [wanted]
        wanted = wanted if wanted in waiting else waiting[-1]
    return await client.body(wanted)
