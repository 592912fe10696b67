"""Copies that a transform made of a message, in the message list on the real engine."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt

from hie_runtime.control.client import MessageStatus
from hie_studio.panels.console.samples import samples
from hie_studio.panels.messages import MessagesPanel
from hie_studio.panels.messages.resend_dialog import ResendDialog
from hie_studio.runtime_link.link import RuntimeLink
from support import Receiver, ack, control_id, free_port, operation, router, service, write_workspace

from .test_runtime_panels import until

SEND = {"action": "send", "targets": ["to.Lab"], "transforms": ["FromHIE"]}
FROM_HIE = {"step": "assign", "property": "target.{MSH:3.1}", "value": '"HIE"'}


def ward(folder: Path, lab: int) -> Path:
    """MLLP in, a rule that sends a changed copy on, MLLP out."""
    items = [service("from.PAS", free_port(), ["Router"]), router("Router", "All"), operation("to.Lab", lab)]
    write_workspace(folder, items, {"All": [{"when": [{"actions": [SEND]}]}]})
    (folder / "transforms").mkdir()
    transform = {"name": "FromHIE", "create": "copy", "steps": [FROM_HIE]}
    (folder / "transforms" / "FromHIE.json").write_text(json.dumps(transform))
    return folder


def test_a_message_whose_copy_failed_shows_it_and_is_edited_as_the_target_would_get_it(
    run, qtbot, tmp_path: Path
):
    link, told = RuntimeLink(), []
    link.failed.connect(told.append)
    messages = MessagesPanel(link)
    qtbot.addWidget(messages)
    messages.show()
    state = lambda: [one.status for one in map(messages.model.message, range(messages.model.rowCount()))]  # noqa: E731

    async def story() -> None:
        refuse_first = lambda message, number: ack("AE" if number == 1 else "AA", control_id(message))  # noqa: E731
        async with Receiver(refuse_first) as lab:
            assert await link.run(ward(tmp_path, lab.port))
            await until(lambda: link.last is not None and len(link.last.items) == 3, 10)
            assert link.client is not None
            await link.client.send_test("from.PAS", next(iter(samples().values())).encode())
            await until(lambda: state() == [MessageStatus.SUSPENDED], 10)
            messages.table.selectRow(0)
            messages.actions_by_name["edit"].trigger()
            await until(lambda: messages.findChild(ResendDialog) is not None, 10)
            dialog = messages.findChild(ResendDialog)
            assert "|HIE|" in dialog.view.toPlainText()  # not as the PAS sent it
            qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
            await until(lambda: state() == [MessageStatus.COMPLETED], 10)
            assert len(lab.received) == 2
            await link.close()

    run(story())
    assert told == []
