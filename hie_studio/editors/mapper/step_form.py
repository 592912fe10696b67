"""The form of the chosen step. Each letter is an edit; what is wrong stands below the field that causes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.transforms.model import (
    AssignStep,
    CaseBranch,
    CommentStep,
    ForeachStep,
    GroupStep,
    IfStep,
    KeptStep,
    SubtransformStep,
    SwitchStep,
    TraceStep,
)
from hie_studio.editors.mapper.expression_line import ExpressionLine, Trees
from hie_studio.editors.mapper.places import Part
from hie_studio.editors.mapper.undo_keys import WindowsUndo
from hie_studio.editors.table_links import TableLinks
from hie_studio.inspector.fields import SteadyCombo, mono
from hie_studio.inspector.switch import Switch
from hie_studio.inspector.themed_icon import ThemedIcon

Names = Callable[[], Iterable[str]]


class StepForm(QScrollArea):
    """Edits one step or case.

    Signals:
        edited: (part, field, whether it was typed) the step with another value in a field.
        case_wanted: one more case for the switch.
        transform_wanted: (name) open the transform that a step calls.
        lookup_wanted: (name) open a lookup table that a step looks up in.
    """

    edited = Signal(object, str, bool)
    case_wanted = Signal()
    transform_wanted = Signal(str)
    lookup_wanted = Signal(str)

    def __init__(self, trees: Trees, transforms: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trees, self._transforms = trees, transforms
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.part: Part | None = None
        self.place = ""
        self.fields: dict[str, QWidget] = {}
        self._last: QLineEdit | None = None
        self._general = QLabel()
        self._tables = TableLinks()
        self._column = QVBoxLayout()

    def show_part(self, place: str, part: Part, problems: Mapping[str, str]) -> None:
        """Show a step; the fields stay, and with them the cursor, while it is the same one."""
        same = place == self.place and type(part) is type(self.part)
        if same and isinstance(part, AssignStep) and isinstance(self.part, AssignStep):
            same = part.action == self.part.action
        self.place, self.part = place, part
        if not same or not self.fields:
            self._build(part)
        for key, field in self.fields.items():
            self._show(key, field, getattr(part, key))
        for key, field in self.fields.items():
            if isinstance(field, ExpressionLine):
                field.show_problem(problems.get(key, ""))
        self._tables.show_tables(str(getattr(part, key)) for key in self.fields)
        rest = [
            text for key, text in problems.items() if not isinstance(self.fields.get(key), ExpressionLine)
        ]
        self._general.setText("\n".join(rest))
        self._general.setVisible(bool(rest))

    def start(self) -> None:
        """Go to the first field of a new step."""
        typed = [one for one in self.fields.values() if not isinstance(one, SteadyCombo | Switch)]
        first = next(iter([*typed, *self.fields.values()]), None)
        if first is not None:
            first.setFocus()

    def put_in(self, text: str) -> bool:
        """Put a path into the expression typed last, at its cursor; the value when none was. Whether there is one."""
        lines = [one for one in self.fields.values() if isinstance(one, ExpressionLine)]
        field = next((one for one in lines if one.line is self._last), None)
        field = field or self.fields.get("value") or next(iter(lines), None)
        if not isinstance(field, ExpressionLine):
            return False
        field.line.insert(text)
        field.edited.emit(field.line.text())
        field.setFocus()
        return True

    # --- building ---------------------------------------------------------------------------------

    def _build(self, part: Part) -> None:
        body = QWidget()
        self.fields = {}
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self._general = QLabel(body)
        self._general.setProperty("error", True)
        self._general.setWordWrap(True)
        self._general.setAccessibleName(self.tr("Problem of the step"))
        match part:
            case AssignStep():
                self._assign(part)
            case IfStep() | CaseBranch():
                self._expression("condition", self.tr("Condition"), "source", 'source.{PV1:2.1}="I"')
            case ForeachStep():
                self._expression("property", self.tr("For each"), "source", "source.{PID:3()}", paths=True)
                self._text("key", self.tr("Counted by the variable"), "k1")
            case GroupStep():
                self._text("name", self.tr("Name of the group"), self.tr("Patient"))
            case SubtransformStep():
                self._subtransform()
            case TraceStep():
                self._expression("value", self.tr("Value to log"), "source", "source.{MSH:10}")
            case CommentStep():
                self._long_text("text", self.tr("Remark"))
            case KeptStep():
                self._kept(part)
            case SwitchStep():
                self._switch()
        self._tables = TableLinks(body)
        self._tables.wanted.connect(self.lookup_wanted)
        self._column.addWidget(self._tables)
        self._column.addWidget(self._general)
        if not isinstance(part, CommentStep):
            self._text("comment", self.tr("Remark on this step"), "")
        self._in_use()
        self._column.addStretch(1)
        self.setWidget(body)

    def _assign(self, part: AssignStep) -> None:
        combo = SteadyCombo()
        combo.setAccessibleName(self.tr("Action"))
        words = {
            "set": self.tr("Set the target"),
            "append": self.tr("Append to the target"),
            "insert": self.tr("Insert into the target"),
            "clear": self.tr("Clear the target"),
            "remove": self.tr("Remove the target"),
        }
        for action, text in words.items():
            combo.addItem(text, action)
        combo.activated.connect(lambda _: self._set("action", combo.currentData(), typed=False))
        self._add("action", self.tr("Action"), combo)
        self._expression("property", self.tr("Target"), "target", "target.{PID:8}", paths=True)
        if part.action in ("set", "append", "insert"):
            self._expression("value", self.tr("Value"), "source", "source.{PID:8}")
        if part.action == "insert":
            self._expression("key", self.tr("At place"), "source", "1")

    def _subtransform(self) -> None:
        combo = SteadyCombo()
        combo.setEditable(True)
        combo.setInsertPolicy(SteadyCombo.InsertPolicy.NoInsert)
        line = combo.lineEdit()
        assert line is not None
        combo.setAccessibleName(self.tr("Transform to call"))
        line.setAccessibleName(self.tr("Transform to call"))
        WindowsUndo(line)
        combo.addItems(sorted(self._transforms()))
        line.textEdited.connect(lambda text: self._set("transform", text.strip()))
        combo.activated.connect(lambda _: self._set("transform", combo.currentText(), typed=False))
        self._add("transform", self.tr("Transform to call"), combo)
        button = self._button(self.tr("Open it"), "")
        button.clicked.connect(lambda: self.transform_wanted.emit(combo.currentText()))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._expression("source", self.tr("From"), "source", "source.{PIDgrp(1)}", paths=True)
        self._expression("target", self.tr("Into"), "target", "target.{PIDgrp(1)}", paths=True)
        self._expression("aux", self.tr("Value passed along (aux)"), "source", "")

    def _switch(self) -> None:
        words = QLabel(
            self.tr("Of its cases the first whose condition holds runs; if none does, what stands last.")
        )
        words.setWordWrap(True)
        words.setProperty("muted", True)
        self._column.addWidget(words)
        button = self._button(self.tr("Add a case"), "add")
        button.clicked.connect(self.case_wanted)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _kept(self, part: KeptStep) -> None:
        words = QLabel(
            self.tr(
                "This step of IRIS is kept and written back as it is. It cannot run here; a Python step can do its work."
            )
        )
        words.setWordWrap(True)
        words.setProperty("muted", True)
        self._column.addWidget(words)
        shown = QPlainTextEdit(part.xml)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setFont(mono(12))
        shown.setMinimumHeight(96)
        shown.setAccessibleName(self.tr("Text of the kept step"))
        self._column.addWidget(shown, 1)
        self._text("python", self.tr("Python step that does its work (transforms/NAME.py)"), "")

    def _expression(self, key: str, title: str, side: str, example: str, paths: bool = False) -> None:
        field = ExpressionLine(title, side, self._trees, paths)
        field.line.setPlaceholderText(example)
        field.edited.connect(lambda text: self._set(key, text))
        field.line.editingFinished.connect(lambda: self._left(field.line))
        self._add(key, title, field)

    def _left(self, line: QLineEdit) -> None:
        self._last = line

    def _text(self, key: str, title: str, example: str) -> None:
        field = QLineEdit()
        field.setAccessibleName(title)
        field.setPlaceholderText(example)
        WindowsUndo(field)
        field.textEdited.connect(lambda text: self._set(key, text))
        self._add(key, title, field)

    def _long_text(self, key: str, title: str) -> None:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setAccessibleName(title)
        WindowsUndo(field)
        field.textChanged.connect(lambda: self._set(key, field.toPlainText()))
        self._add(key, title, field)

    def _in_use(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        label = QLabel(self.tr("In use"))
        label.setProperty("muted", True)
        switch = Switch()
        switch.setAccessibleName(self.tr("The step is in use"))
        switch.clicked.connect(lambda: self._set("disabled", not switch.isChecked(), typed=False))
        row.addWidget(label)
        row.addWidget(switch)
        row.addStretch(1)
        self.fields["disabled"] = switch
        self._column.addLayout(row)

    def _add(self, key: str, title: str, field: QWidget) -> None:
        label = QLabel(title)
        label.setProperty("muted", True)
        label.setWordWrap(True)
        label.setBuddy(field)
        self._column.addSpacing(4)
        self._column.addWidget(label)
        self._column.addWidget(field)
        self.fields[key] = field

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        if icon:
            ThemedIcon(button, icon, 14)
        return button

    # --- values -------------------------------------------------------------------------------------

    def _show(self, key: str, field: QWidget, value: Any) -> None:
        match field:
            case ExpressionLine():
                field.show_text(value)
            case SteadyCombo() if key == "transform":
                if field.currentText() != value:
                    field.setEditText(value)
            case SteadyCombo():
                field.setCurrentIndex(field.findData(value))
            case Switch():
                field.setChecked(not value)
            case QPlainTextEdit():
                if field.toPlainText() != value:
                    field.setPlainText(value)
            case QLineEdit():
                if field.text() != value:
                    field.setText(value)

    def _set(self, key: str, value: Any, typed: bool = True) -> None:
        if self.part is not None and getattr(self.part, key) != value:
            self.part = self.part.model_copy(update={key: value})
            self.edited.emit(self.part, key, typed)
