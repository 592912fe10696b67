"""At which item a message is sent again. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable

from hie_runtime.control.client import MessageStatus, MessageSummary

STUCK = (MessageStatus.SUSPENDED, MessageStatus.FAILED, MessageStatus.BAD, MessageStatus.RETRYING)


def failed_somewhere(message: MessageSummary) -> bool:
    """Whether it is sent again where it failed, without an item being named."""
    return message.status in STUCK


def by_item(messages: Iterable[MessageSummary]) -> dict[str, list[str]]:
    """Ids of messages by the item each is sent to again: "" where it failed, else the item that got it first."""
    found: dict[str, list[str]] = {}
    for message in messages:
        item = "" if failed_somewhere(message) or not message.targets else message.targets[0]
        found.setdefault(item, []).append(message.id)
    return found
