"""What is asked before messages are sent again that a target may have got already, or many at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hie_runtime.control.client import MessageStatus, MessageSummary
from hie_studio.panels.messages.where import by_item, failed_somewhere

MOST_NAMES = 5


def needs_asking(messages: Sequence[MessageSummary]) -> bool:
    """One message that waits for a person is sent again at once; what may arrive twice, and many, are asked about."""
    return len(messages) > 1 or not all(failed_somewhere(one) for one in messages)


def question(messages: Sequence[MessageSummary], more_match: bool) -> str:
    """Which messages go where, and which arrive a second time. ``more_match``: more pass the filters than are listed."""
    lines = [QCoreApplication.translate("Resend", "Send again: {n} messages.").format(n=len(messages))]
    stuck = sum(1 for one in messages if failed_somewhere(one))
    if stuck:
        lines.append(
            QCoreApplication.translate("Resend", "To where each failed or was suspended: {n}.").format(
                n=stuck
            )
        )
    whole = [one for one in messages if not failed_somewhere(one)]
    if whole:
        names = list(dict.fromkeys(name for name in by_item(whole) if name))
        shown = ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")
        words = QCoreApplication.translate(
            "Resend", "To {items}: {n}. They have not failed: what they led to happens a second time."
        )
        lines.append(words.format(items=shown, n=len(whole)))
    waiting = sum(1 for one in messages if one.status is MessageStatus.QUEUED)
    if waiting:
        words = QCoreApplication.translate(
            "Resend", "Still waiting in a queue: {n}. They will be delivered anyway."
        )
        lines.append(words.format(n=waiting))
    if more_match:
        lines.append(
            QCoreApplication.translate(
                "Resend", "More messages pass the filters than are selected; those are not sent."
            )
        )
    return "\n\n".join(lines)
