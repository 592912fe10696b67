"""One message in full, to edit and send again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hie_runtime.control.client import MessageBody, MessageSummary
from hie_studio.panels.hl7_text import Place
from hie_studio.panels.hl7_view import HL7View
from hie_studio.panels.messages.model import size_text
from hie_studio.panels.messages.where import failed_somewhere
from hie_studio.window.room import resize_on_screen


class ResendDialog(QDialog):
    """A message that is edited. ``resend_requested`` carries the edited message as bytes."""

    resend_requested = Signal(bytes)

    def __init__(
        self,
        body: MessageBody,
        message: MessageSummary,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._body = body
        title = f"{message.type_name} {message.control_id}".strip() or message.id
        self.setWindowTitle(title)
        resize_on_screen(self, 860, 520)
        self.view = HL7View(self.tr("Message"), not body.cut, self)
        self.view.show_message(body.text)
        self._place = QLabel(self.tr("Point at a field to see its number"), self)
        self._place.setProperty("muted", True)
        self._problem = QLabel(self)
        self._problem.setProperty("error", True)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.view.place_changed.connect(self._show_place)
        self.send = QPushButton(self.tr("Resend"), self)
        self.send.setProperty("primary", True)
        self.send.clicked.connect(self._send)
        if body.cut:
            words = self.tr("{size}: long values are shown cut. It can be sent again as it is, not edited.")
            self._problem.setText(words.format(size=size_text(body.size)))
            self._problem.show()
            self.send.setEnabled(False)
        self.where = QComboBox(self)
        self.where.setAccessibleName(self.tr("Item that gets it"))
        if failed_somewhere(message):
            self.where.addItem(self.tr("Where it failed"), "")
        for name in message.targets:
            self.where.addItem(self.tr("To {item}").format(item=name), name)
        self.where.setVisible(self.where.count() > 0)
        close = QPushButton(self.tr("Cancel"), self)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._place, 1)
        buttons.addWidget(self.where)
        buttons.addWidget(close)
        buttons.addWidget(self.send)
        head = QLabel(title, self)
        head.setProperty("heading", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self.view.setFocus()

    @property
    def item(self) -> str:
        """The item that gets the message; "" where it failed."""
        return str(self.where.currentData() or "")

    def _show_place(self, place: Place | None) -> None:
        words = self.view.words(place).replace("\n", "  =  ") if place is not None else ""
        self._place.setText(words if len(words) < 100 else words[:99] + "…")

    def _send(self) -> None:
        try:
            raw = self.view.message.encode(self._body.encoding or "utf-8")
        except (UnicodeEncodeError, LookupError) as error:
            words = self.tr("The message cannot be written in its character set {name}: {why}")
            self._problem.setText(words.format(name=self._body.encoding or "utf-8", why=error))
            self._problem.show()
            return
        self.resend_requested.emit(raw)
        self.accept()
