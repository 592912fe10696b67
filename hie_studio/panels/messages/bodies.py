"""Stored messages under a name and as bytes, for the windows that show them."""

from __future__ import annotations

import base64

from PySide6.QtCore import QCoreApplication

from hie_runtime.control.client import MessageBody, MessageSummary

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
