"""A user and a password put into the keyring, beside the setting that names the entry."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hie_runtime.credentials.store import (
    FOLDER_VARIABLE,
    KEYRING_VARIABLE,
    CredentialError,
    CredentialStore,
    Entry,
    Place,
    variable,
    write_keyring,
)
from hie_studio.document.document import Document
from hie_studio.document.edit import EditError
from hie_studio.inspector.fields import TYPING_PAUSE_MS
from hie_studio.inspector.form_model import FieldState
from hie_studio.inspector.storing import edit_of
from hie_studio.window.background import Background
from hie_studio.window.ok_cancel import ok_cancel
from hie_studio.wording import error_in_words


@dataclass(frozen=True)
class _Seen:
    """What was found of a name: where and for which user, or why it cannot be said. Never the password."""

    name: str
    place: Place | None = None
    user: str = ""
    problem: str = ""


@dataclass(frozen=True)
class _Stored:
    """A name that was stored; ``problem`` when it was not."""

    name: str
    problem: str = ""


class CredentialsDialog(QDialog):
    """Name, user and password. The password goes from the field to the keyring and nowhere else; the document gets
    the name. The keyring may ask its owner, so both looking and storing are done in threads."""

    def __init__(self, document: Document, items: Sequence[str], field: FieldState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Store credentials"))
        self.setMinimumWidth(520)
        self._document, self._items, self._spec = document, tuple(items), field.spec
        self._looking, self._storing = Background(self), Background(self)
        self._looking.done.connect(self._on_seen)
        self._storing.done.connect(self._on_stored)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.name = self._line(self.tr("Name"))
        self.name.setText(field.text)
        self.user = self._line(self.tr("User"))
        self.user.setPlaceholderText(self.tr("Empty for a token"))
        self.password = self._line(self.tr("Password"), hidden=True)
        self.again = self._line(self.tr("Password again"), hidden=True)
        self.found = _words("muted", self)
        self.found.setAccessibleName(self.tr("Whether it is there"))
        self.problem = _words("error", self)
        self.problem.setAccessibleName(self.tr("Problem"))
        self.buttons, self.ok = ok_cancel(self, self.tr("Store"), self._store)
        self._lay_out()
        self.name.textChanged.connect(self._on_named)
        for line in (self.name, self.password, self.again):
            line.textEdited.connect(self._on_typed)
        (self.user if field.text else self.name).setFocus()
        self._look()

    def _line(self, name: str, hidden: bool = False) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        if hidden:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def _lay_out(self) -> None:
        words = _words("muted", self)
        words.setText(
            self.tr(
                "Kept in the keyring of this user on this machine, where a runtime that this user starts finds it. The "
                "production only gets the name; on a server supply it by environment or folder."
            )
        )
        form = QFormLayout()
        form.setVerticalSpacing(8)
        for line in (self.name, self.user, self.password, self.again):
            form.addRow(line.accessibleName(), line)
            if line is self.name:
                form.addRow("", self.found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.problem.hide()

    def _on_named(self) -> None:
        self.found.setText("")
        self._pause.start()

    def _on_typed(self) -> None:
        self._say("")

    def _look(self) -> None:
        name = self.name.text().strip()
        if name:
            self._looking.run(lambda: _seen(name))

    def _on_seen(self, seen: _Seen) -> None:
        if seen.name == self.name.text().strip():  # else another is typed meanwhile
            self.found.setText(seen.problem or self._where(seen))
            self._make_room()

    def _where(self, seen: _Seen) -> str:
        if seen.place == "environment":
            words = self.tr(
                "“{name}” is there already: in the environment ({variable}), which comes before the keyring. What you "
                "store here counts once it is gone from there."
            )
        elif seen.place == "folder":
            words = self.tr(
                "“{name}” is there already: in the folder {folder}, which comes before the keyring. What you store here "
                "counts once it is gone from there."
            )
        elif os.environ.get(KEYRING_VARIABLE, "1") == "0":
            words = self.tr("The keyring is left alone here ({switch}=0): what you store does not count.")
        elif seen.place == "keyring" and seen.user:
            words = self.tr("“{name}” is there already: in the keyring, for {user}. Storing replaces it.")
        elif seen.place == "keyring":
            words = self.tr("“{name}” is there already: in the keyring, without user. Storing replaces it.")
        else:
            words = self.tr("There is no entry “{name}” yet.")
        return words.format(
            name=seen.name,
            user=seen.user,
            variable=f"{variable(seen.name)}_PASSWORD",
            folder=os.environ.get(FOLDER_VARIABLE, ""),
            switch=KEYRING_VARIABLE,
        )

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._make_room()

    def _make_room(self) -> None:
        """Grow by the lines that came: Qt asks how high texts are that wrap only when a window first opens."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _missing(self) -> tuple[QLineEdit, str] | None:
        """The field that keeps it from being stored, and why."""
        if not self.name.text().strip():
            return self.name, self.tr("A name is needed.")
        if not self.password.text():
            return self.password, self.tr("A password is needed.")
        if self.password.text() != self.again.text():
            return self.again, self.tr("The two passwords differ.")
        return None

    def _store(self) -> None:
        missing = self._missing()
        if missing is not None:
            missing[0].setFocus()
            self._say(missing[1])
            return
        self._say("")
        self._enable(False)
        name, entry = self.name.text().strip(), Entry(self.user.text().strip(), self.password.text())
        self._storing.run(lambda: _stored(name, entry))

    def _on_stored(self, stored: _Stored) -> None:
        self._enable(True)
        if stored.problem:
            self._say(stored.problem)
            self.ok.setFocus()
            return
        try:
            edit = edit_of(self._items, self._spec, stored.name)
            if edit is not None:
                self._document.apply(edit)
        except EditError as error:
            self._say(str(error))
            return
        self.accept()

    def done(self, result: int) -> None:
        """Close; nothing of the password stays in a field."""
        self.password.clear()
        self.again.clear()
        super().done(result)

    def _enable(self, on: bool) -> None:
        for widget in (self.name, self.user, self.password, self.again, self.ok):
            widget.setEnabled(on)


def _seen(name: str) -> _Seen:
    try:
        found = CredentialStore().find(name)
    except CredentialError as error:
        return _Seen(name, problem=error_in_words(error))
    except Exception as error:  # what keyrings of the desktop raise beside their own errors
        return _Seen(name, problem=type(error).__name__)
    return _Seen(name, found[0], found[1].username) if found is not None else _Seen(name)


def _stored(name: str, entry: Entry) -> _Stored:
    try:
        write_keyring(name, entry)
    except CredentialError as error:
        return _Stored(name, error_in_words(error))
    except Exception as error:  # as above; its text might hold what was to be stored
        return _Stored(name, type(error).__name__)
    return _Stored(name)


def _words(look: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty(look, True)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
