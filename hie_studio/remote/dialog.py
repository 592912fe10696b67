"""Where the runtime is that shall be watched."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hie_studio.inspector.fitting import fit_hint
from hie_studio.window.ok_cancel import ok_cancel

EXAMPLE = "http://127.0.0.1:8970"


def address_of(text: str) -> str:
    """The control API's address as typed, with ``http://`` put before a bare host; "" when it is none."""
    text = text.strip()
    if text and "://" not in text:
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        named = bool(parts.hostname) and len(text.split()) == 1
        good = parts.scheme in ("http", "https") and named and parts.port != 0
    except ValueError:
        return ""
    return text.rstrip("/") if good else ""


class ConnectDialog(QDialog):
    """Address and token of a runtime. ``wanted`` carries both; the dialog stays until :meth:`accept`."""

    wanted = Signal(str, str)

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connect to a runtime"))
        self.setMinimumWidth(520)
        words = QLabel(
            self.tr(
                "A production that runs elsewhere is shown on the canvas that is open here: its figures, its messages, "
                "its log. It goes on running when you disconnect."
            ),
            self,
        )
        words.setProperty("muted", True)
        words.setWordWrap(True)
        self.address = QLineEdit(address or EXAMPLE, self)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.textChanged.connect(lambda _: self.say(""))
        self.token = QLineEdit(self)
        self.token.setAccessibleName(self.tr("Token"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("Only if the runtime asks for one; it is not kept"))
        fit_hint(self.token)
        self.problem = QLabel(self)
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.buttons, self.ok = ok_cancel(self, self.tr("Connect"), self._ask)
        form = QFormLayout()
        form.addRow(self.tr("Address"), self.address)
        form.addRow(self.tr("Token"), self.token)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.address.setFocus()
        self.address.selectAll()

    def say(self, problem: str) -> None:
        """Why it does not connect; "" for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.ok.setEnabled(True)

    def _ask(self) -> None:
        address = address_of(self.address.text())
        if not address:
            self.say(self.tr("That is no address. Expected something like {example}").format(example=EXAMPLE))
            return
        self.ok.setEnabled(False)
        self.wanted.emit(address, self.token.text())
