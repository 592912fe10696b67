"""What a person does to messages of the list: send again, give up; asked first where it could do harm."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from hie_runtime.control.client import MessageSummary
from hie_studio.panels.messages.resend_question import needs_asking, question
from hie_studio.panels.messages.where import by_item
from hie_studio.runtime_link.link import RuntimeLink


class Acting(QObject):
    """Asks, acts, and says what came of it.

    Signals:
        told: what was done, in words.
        done: the runtime has done it.
    """

    told = Signal(str)
    done = Signal()

    def __init__(self, link: RuntimeLink, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        self._link = link

    def resend(self, messages: Sequence[MessageSummary], more_match: bool) -> None:
        """Send again, each where it failed, else where it went first. ``more_match``: see :func:`question`."""
        if not needs_asking(messages):
            self._send_all(messages)
            return
        words = question(messages, more_match)
        self._ask(
            self.tr("Resend"), words, QMessageBox.ButtonRole.AcceptRole, lambda: self._send_all(messages)
        )

    def _send_all(self, messages: Sequence[MessageSummary]) -> None:
        client = self._link.client
        if client is None:
            return

        async def send() -> list[str]:
            made: list[str] = []
            for item, ids in by_item(messages).items():
                made += await client.resend(ids, item)
            return made

        self._link.submit(send(), self._sent)

    def send(self, ids: Sequence[str], item: str, raw: bytes | None = None) -> None:
        """Send messages again at an item, "" where each failed; ``raw`` is what takes the place of one."""
        client = self._link.client
        if client is not None and ids:
            self._link.submit(client.resend(list(ids), item, raw), self._sent)

    def _sent(self, made: list[str]) -> None:
        self.told.emit(self.tr("Sent again: {n} messages.").format(n=len(made)))
        self.done.emit()

    def discard(self, messages: Sequence[MessageSummary]) -> None:
        """Give up, once that is confirmed."""
        client, ids = self._link.client, [message.id for message in messages]
        if client is None or not ids:
            return
        words = self.tr("Give up {n} message(s)? They stay in the list and are not sent any more.")
        self._ask(
            self.tr("Discard"),
            words.format(n=len(ids)),
            QMessageBox.ButtonRole.DestructiveRole,
            lambda: self._link.submit(client.discard(ids), self._given_up),
        )

    def _given_up(self, messages: int) -> None:
        self.told.emit(self.tr("Discarded: {n} messages.").format(n=messages))
        self.done.emit()

    def _ask(self, title: str, words: str, role: QMessageBox.ButtonRole, act: Callable[[], object]) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, title, words, parent=self._panel)
        yes = box.addButton(title, role)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(yes if role is QMessageBox.ButtonRole.AcceptRole else no)

        def answered() -> None:
            if box.clickedButton() is yes:
                act()
            box.deleteLater()

        box.finished.connect(lambda _: answered())
        box.open()
