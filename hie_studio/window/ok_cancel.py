"""The two buttons at the end of a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


def ok_cancel(
    dialog: QDialog, done: str, accept: Callable[[], object] | None = None
) -> tuple[QDialogButtonBox, QPushButton]:
    """The row, and the button that does it (``done``: its word), which by itself accepts the dialog."""
    buttons = QDialogButtonBox(_OK | _CANCEL, dialog)
    ok = buttons.button(_OK)
    ok.setText(done)
    buttons.button(_CANCEL).setText(QCoreApplication.translate("Dialogs", "Cancel"))
    buttons.accepted.connect(accept or dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons, ok
