"""A TLS configuration of the production, made or edited beside the setting that names it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hie_runtime.config.model import TLSConfig
from hie_studio.document.commands import UNSET
from hie_studio.document.document import Document
from hie_studio.document.edit import EditError
from hie_studio.inspector.field_spec import Control, FieldSpec, specs_of
from hie_studio.inspector.form_model import FieldState
from hie_studio.inspector.line_editor import PathEditor
from hie_studio.inspector.row import FieldRow
from hie_studio.inspector.storing import tls_edit
from hie_studio.inspector.tls_files import FILES, relative_to, troubles_of
from hie_studio.window.ok_cancel import ok_cancel

WIDTH, HEIGHT = 560, 720


class TLSDialog(QDialog):
    """The fields of the model and its name; what is wrong with the files stands beside them, and can be stored:
    they may be there only on the machine that runs the production."""

    def __init__(self, document: Document, items: Sequence[str], field: FieldState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._items, self._spec = document, tuple(items), field.spec
        known = document.production.tls
        self._old = field.text if field.text in known else ""
        # what a newer version wrote beside the fields known here stays
        self._values: dict[str, Any] = known[self._old].model_dump() if self._old else {}
        self._tried = False  # the name was looked at as a whole: that it is missing is said
        self._name = field.text if not field.text.startswith("!") else ""  # !SFTP is no configuration
        self.setWindowTitle(
            self.tr("TLS configuration “{name}”").format(name=self._old)
            if self._old
            else self.tr("New TLS configuration")
        )
        self.rows = {spec.key: self._row(spec) for spec in (self._name_spec(), *_specs())}
        self.problem = QLabel(self)
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.buttons, self.ok = ok_cancel(self, self.tr("Store") if self._old else self.tr("Add"))
        self.ok.setDefault(True)
        self._lay_out()
        self._show()
        self.rows["certificate_file" if self._name else "name"].editor.setFocus()

    def accept(self) -> None:
        """Keep the configuration and name it in the items: one step to undo."""
        for row in self.rows.values():
            row.editor.commit()
        self._tried = True
        if self._name_problem():
            self._show()
            self.rows["name"].editor.setFocus()
            return
        config = TLSConfig.model_validate(self._values)
        state = self._document.state
        try:
            self._document.apply(tls_edit(state, self._items, self._spec, self._old, self._name, config))
        except EditError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        super().accept()

    def _name_spec(self) -> FieldSpec:
        words = (
            self.tr("Items that name it follow a change")
            if self._old
            else self.tr("Items name it in their setting “{title}”").format(title=self._spec.title)
        )
        return FieldSpec("name", "production", self.tr("Name"), Control.TEXT, required=True, help=words)

    def _row(self, spec: FieldSpec) -> FieldRow:
        row = FieldRow(spec, lambda _: [], self)
        row.edited.connect(partial(self._keep, spec.key))
        row.emptied.connect(partial(self._keep, spec.key, UNSET))
        if isinstance(row.editor, PathEditor):
            row.editor.base = self._document.folder
        return row

    def _keep(self, key: str, value: Any) -> None:
        if key == "name":
            self._name = str(value).strip()
        elif value is UNSET:
            self._values.pop(key, None)
        else:
            self._values[key] = relative_to(self._document.folder, value) if key in FILES else value
        self._show()

    def _name_problem(self) -> str:
        if not self._name:
            return self.tr("A name is needed.")
        if self._name.startswith("!"):
            return self.tr("A name may not begin with “!”.")
        if self._name != self._old and self._name in self._document.production.tls:
            return self.tr("There is already a TLS configuration “{name}”.").format(name=self._name)
        return ""

    def _show(self) -> None:
        folder = self._document.folder
        config = TLSConfig.model_validate(self._values)
        wrong = troubles_of(config, folder) if folder is not None else {}
        for key, row in self.rows.items():
            if key != "name":
                value = getattr(config, key)
                is_set = value != row.spec.default
                row.show_field(FieldState(row.spec, value, value, is_set, warning=wrong.get(key, "")))
        problem = self._name_problem()
        named = FieldState(self.rows["name"].spec, self._name, self._name, bool(self._name))
        self.rows["name"].show_field(replace(named, error=problem if self._name or self._tried else ""))

    def _lay_out(self) -> None:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        pane = QScrollArea(self)
        pane.setAccessibleName(self.tr("TLS configuration"))
        pane.setFrameShape(QFrame.Shape.NoFrame)
        pane.setWidgetResizable(True)
        pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pane.setWidget(body)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.problem)
        foot.addWidget(self.buttons)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane, 1)
        layout.addLayout(foot)
        room = self.screen().availableGeometry().height() - 64
        self.resize(WIDTH, min(HEIGHT, room))


def _specs() -> list[FieldSpec]:
    """The fields of the model in its order, the files with a button to choose them."""
    order = list(TLSConfig.model_fields)
    specs = sorted(specs_of(TLSConfig, "production"), key=lambda spec: order.index(spec.key))
    return [replace(spec, control=Control.FILE) if spec.key in FILES else spec for spec in specs]
