"""One row of the form: label, mark of a change, editor, help and error."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hie_studio.inspector.field_spec import Control, FieldSpec
from hie_studio.inspector.fields import (
    ChoiceEditor,
    FieldEditor,
    FlagEditor,
    LinesEditor,
    NameEditor,
)
from hie_studio.inspector.form_model import MIXED, FieldState, as_text
from hie_studio.inspector.line_editor import LineEditor, PathEditor, ScheduleLine
from hie_studio.inspector.names_editor import NamesEditor
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.panels.elided_label import ElidedLabel

NamesOf = Callable[[FieldSpec], list[str]]


def make_editor(spec: FieldSpec, names: NamesOf, parent: QWidget) -> FieldEditor:
    """The editor for a field; ``names`` gives what the workspace has of the kind it refers to."""
    if spec.control is Control.FLAG:
        return FlagEditor(spec, parent)
    if spec.control is Control.CHOICE:
        return ChoiceEditor(spec, parent)
    if spec.control is Control.NAMES:
        return NamesEditor(spec, lambda: names(spec), parent)
    if spec.control is Control.NAME:
        return NameEditor(spec, lambda: names(spec), parent)
    if spec.control in (Control.PATH, Control.FILE):
        return PathEditor(spec, parent)
    if (spec.target, spec.key) == ("item", "schedule"):
        return ScheduleLine(spec, parent)
    return LinesEditor(spec, parent) if spec.control is Control.LINES else LineEditor(spec, parent)


class FieldRow(QWidget):
    """A field of the form with all that is said about it.

    Signals:
        edited: a value to store. emptied: take the stored value away. asked: see FieldEditor.
    """

    edited = Signal(object)
    emptied = Signal()
    asked = Signal(str)

    def __init__(self, spec: FieldSpec, names: NamesOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.editor = make_editor(spec, names, self)
        self.field = FieldState(spec)
        self._refusal = ""
        self._shown = False  # whether the editor shows ``field``
        self._offered: list[str] = []
        self._names = names
        self._told = ("", "")
        self._label = ElidedLabel(self)
        self._label.setText(spec.title)
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._label.setProperty("field", "same")
        self._label.setBuddy(self.editor.focusProxy() or self.editor)
        self._iris = self._iris_name()
        self.reset = self._reset_button()
        self.help = _small(spec.help, self)
        self.problem = _small("", self)
        self.problem.setProperty("muted", False)
        self.problem.setAccessibleName(self.tr("Problem of {title}").format(title=spec.title))
        self.editor.setToolTip(self._tip())
        self._label.setToolTip(self._tip())
        self._lay_out()
        self.editor.edited.connect(self._on_edited)
        self.editor.emptied.connect(self._on_emptied)
        self.editor.refused.connect(self._on_refused)
        self.editor.accepted.connect(self._on_accepted)
        self.editor.asked.connect(self.asked)

    def show_field(self, field: FieldState) -> None:
        """Show the field as the document has it."""
        # What the workspace offers may change while the stored name stays: it is compared too.
        named = self.spec.control in (Control.NAME, Control.NAMES)
        offered = self._names(self.spec) if named else self._offered
        if self._shown and field == self.field and offered == self._offered:
            return
        self._shown, self.field, self._offered = True, field, offered
        self.editor.show_field(field)
        _restyle(self._label, "field", "differs" if field.differs else "same")
        removable = field.is_set and not field.spec.required and field.spec.target != "production"
        shown = removable and (field.differs or field.raw is MIXED or field.spec.control is Control.RAW)
        if shown is self.reset.isHidden():
            self.reset.setVisible(shown)
        default = as_text(field.spec, field.spec.default) or self.tr("empty")
        self.reset.setToolTip(self._reset_words(default))
        self._show_problem()

    def forget(self) -> None:
        """Let go of what was typed and not stored: the row is about to show another item."""
        if self._refusal or self.editor.discard():
            self.editor.discard()
            self._refusal = ""
            self._shown = False

    def restore(self, text: str, refusal: str) -> None:
        """Put refused text back that was typed before another item was looked at."""
        if isinstance(self.editor, LineEditor):
            self.editor.restore(text)
            self._on_refused(refusal)

    @property
    def refused(self) -> tuple[str, str] | None:
        """Text in the field that is no value, and why; None when there is none."""
        pending = self.editor.pending if isinstance(self.editor, LineEditor) else None
        return (pending, self._refusal) if pending is not None and self._refusal else None

    def refuse(self, why: str) -> None:
        """Say why the document did not take the value."""
        self._on_refused(why)

    def _iris_name(self) -> QLabel:
        name = self.spec.iris.partition(",")[0]
        label = ElidedLabel(self)  # a long title in another language leaves little room
        label.setProperty("muted", True)
        label.setProperty("small", True)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setText(name)
        label.setToolTip(self.tr("Name of this setting in IRIS") + f": {name}")
        return label

    def _reset_words(self, default: str) -> str:
        if self.spec.control is Control.RAW:
            return self.tr("Remove this setting")
        return self.tr("Reset to the default: {default}").format(default=default)

    def _reset_button(self) -> QToolButton:
        button = QToolButton(self)
        raw = self.spec.control is Control.RAW
        ThemedIcon(button, "close" if raw else "undo", 14)
        button.setFixedSize(22, 22)
        button.setProperty("tight", True)
        button.setObjectName(f"reset:{self.spec.target}.{self.spec.key}")
        button.setAccessibleName(self.tr("Reset {title}").format(title=self.spec.title))
        button.clicked.connect(self._on_emptied)
        button.hide()
        return button

    def _tip(self) -> str:
        parts = [self.spec.title, self.spec.help]
        if self.spec.iris:
            parts.append(self.tr("IRIS: {name}").format(name=self.spec.iris))
        parts.append(self.tr("Ctrl+Enter stores it; a running production takes it over at once."))
        return "\n".join(part for part in parts if part)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(8)
        top.addWidget(self._label)
        top.addWidget(self.reset)
        # The IRIS name is only worth its ink where it differs from the label; the tooltip always has it.
        same = self.spec.iris.casefold() == self.spec.title.replace(" ", "").casefold()
        if same or not self.spec.iris:
            self._iris.hide()
            top.addStretch(1)
        else:
            top.addWidget(self._iris, 1)
        if self.spec.control is Control.FLAG:
            top.addSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.editor)
        layout.addWidget(self.problem)
        layout.addWidget(self.help)
        if not self.spec.help:
            self.help.hide()
        self.problem.hide()

    def _on_edited(self, value: object) -> None:
        self._refusal = ""
        self._shown = False  # a value that is the default changes nothing, but the text in the field
        self.edited.emit(value)

    def _on_emptied(self) -> None:
        self._refusal = ""
        self._shown = False
        self.emptied.emit()

    def _on_refused(self, why: str) -> None:
        self._refusal = why
        self._show_problem()

    def _on_accepted(self) -> None:
        self._refusal = ""
        self._show_problem()

    def _show_problem(self) -> None:
        typing = isinstance(self.editor, LineEditor) and self.editor.pending is not None
        error = self._refusal or ("" if typing else self.field.error)
        text = error or ("" if typing else self.field.warning)
        told = (text, "error" if error else "warning")
        if told != self._told:
            self._told = told
            self.problem.setText(text)
            self.problem.setVisible(bool(text))
            _restyle(self.problem, "problem", told[1])
        self.editor.set_invalid(bool(error))


def _restyle(label: QLabel, name: str, value: str) -> None:
    """Give the application's style sheet another value to go by; only a change costs anything."""
    if label.property(name) != value:
        label.setProperty(name, value)
        label.style().unpolish(label)
        label.style().polish(label)


def _small(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("muted", True)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("small", True)
    return label
