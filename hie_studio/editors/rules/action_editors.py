"""Editors of single actions: send, assign, trace, delegate, and those that are only shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from hie_runtime.rules.model import Action, AssignAction, DelegateAction, SendAction, TraceAction
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.editors.rules.checked_line import CheckedLine
from hie_studio.editors.rules.offers import Offers, expression_problem, variable_problem
from hie_studio.editors.rules.sentences import actions_text
from hie_studio.inspector.fields import SteadyCombo
from hie_studio.inspector.names_editor import NamePicker
from hie_studio.theme.labels import muted


class ActionEditor(QWidget):
    """Edits one action. ``changed`` carries it after each edit that is right."""

    changed = Signal(object)

    def __init__(self, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = action
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def _set(self, **update: Any) -> None:
        if any(getattr(self.action, key) != value for key, value in update.items()):
            self.action = self.action.model_copy(update=update)
            self.changed.emit(self.action)

    def switch(self, on: bool) -> None:
        """Let the action be done or passed over; what is passed over is not edited."""
        self.setEnabled(on)
        self._set(disabled=not on)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._column.addLayout(form)
        return form


class SteadyNumber(QSpinBox):
    """A number that the wheel does not change while the form is scrolled past it, stored when it is finished."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only a number with the focus follows the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SendEditor(ActionEditor):
    """Targets, the transforms on the way to them, and the place in the queue."""

    def __init__(self, action: SendAction, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(action, parent)
        self.targets = NamePicker(self.tr("Targets"), offers.targets, self)
        self.targets.show_names(action.targets, self.tr("Add a target…"))
        self.transforms = NamePicker(self.tr("Transforms"), offers.transforms, self)
        self.transforms.show_names(action.transforms, self.tr("Add a transform…"))
        self.targets.changed.connect(lambda names: self._names("targets", names, self.targets))
        self.transforms.changed.connect(lambda names: self._names("transforms", names, self.transforms))
        self._column.addWidget(self.targets)
        self.transforms.opened.connect(offers.open_transform)
        self._known = offers.transforms
        self.open_button = QPushButton(self)
        self.open_button.setAutoDefault(False)
        self.open_button.setFlat(True)
        self.open_button.clicked.connect(lambda: offers.open_transform(self._chosen_transform()))
        self.open_button.clicked.connect(self._show_button)
        head = QHBoxLayout()
        head.addWidget(muted(self.tr("through the transforms"), self), 1)
        head.addWidget(self.open_button)
        self._column.addLayout(head)
        self._column.addWidget(self.transforms)
        self.transforms.list.currentRowChanged.connect(self._show_button)
        self._show_button()
        self.priority = SteadyNumber(-100, 100, self)
        self.priority.setAccessibleName(self.tr("Priority"))
        self.priority.setToolTip(
            self.tr("Higher goes first in the target's queue; 0 keeps the message's own")
        )
        self.priority.setValue(action.priority)
        self.priority.valueChanged.connect(lambda value: self._set(priority=value))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(muted(self.tr("Priority"), self))
        row.addWidget(self.priority)
        row.addStretch(1)
        self._column.addLayout(row)
        self.setFocusProxy(self.targets.add)

    def _names(self, key: str, names: list[str], picker: NamePicker) -> None:
        self._set(**{key: names})
        picker.show_names(names)
        self._show_button()

    def _show_button(self, *_: object) -> None:
        """The way to the chosen transform, or to make one of that name when there is none."""
        name = self._chosen_transform()
        there = name in self._known()
        self.open_button.setText(self.tr("Open transform") if there else self.tr("Make transform"))
        self.open_button.setVisible(bool(name))

    def _chosen_transform(self) -> str:
        names = self.transforms.names
        return names[max(0, self.transforms.list.currentRow())] if names else ""


class AssignEditor(ActionEditor):
    """A variable and the expression it is set to."""

    def __init__(self, action: AssignAction, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(action, parent)
        self.name = CheckedLine(action.property, self.tr("Variable"), variable_problem, self)
        self.name.line.setPlaceholderText("ward")
        self.value = CheckedLine(
            action.value, self.tr("Its value"), expression_problem, self, offers.words.in_expression
        )
        self.value.line.setPlaceholderText("HL7.{PV1:3.1}")
        self.name.stored.connect(lambda text: self._set(property=text))
        self.value.stored.connect(lambda text: self._set(value=text))
        form = self._form()
        form.addRow(muted(self.tr("Variable"), self), self.name)
        form.addRow(muted(self.tr("Value"), self), self.value)
        self.setFocusProxy(self.name.line)


class TraceEditor(ActionEditor):
    """The expression whose value is logged, and where."""

    def __init__(self, action: TraceAction, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(action, parent)
        self.value = CheckedLine(
            action.value, self.tr("Value to log"), expression_problem, self, offers.words.in_expression
        )
        self.value.line.setPlaceholderText('"no bed for " _ HL7.{PID:3.1}')
        self.value.stored.connect(lambda text: self._set(value=text))
        self.log = SteadyCombo(self)
        self.log.setAccessibleName(self.tr("Log it goes to"))
        self.log.addItem(self.tr("event log"), "trace")
        self.log.addItem(self.tr("rule log (debug)"), "debug")
        self.log.setCurrentIndex(self.log.findData(action.action))
        self.log.activated.connect(lambda _: self._set(action=self.log.currentData()))
        form = self._form()
        form.addRow(muted(self.tr("Value"), self), self.value)
        form.addRow(muted(self.tr("to the"), self), self.log)
        self.setFocusProxy(self.value.line)


class DelegateEditor(ActionEditor):
    """The rule definition that goes on with the message."""

    def __init__(self, action: DelegateAction, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(action, parent)
        self._check = offers.delegate_problem
        self.rule = SteadyCombo(self)
        self.rule.setAccessibleName(self.tr("Rules to go on with"))
        self.rule.setPlaceholderText(self.tr("Choose rules…"))
        self.problem = problem_label(self, self.tr("Rules to go on with"))
        names = list(offers.rules())
        with QSignalBlocker(self.rule):
            if action.rule and action.rule not in names:
                names.insert(0, action.rule)  # what the file says stays to be seen
            self.rule.addItems(names)
            self.rule.setCurrentIndex(self.rule.findText(action.rule) if action.rule else -1)
        self.rule.activated.connect(lambda _: self._choose())
        self._column.addWidget(self.rule)
        self._column.addWidget(self.problem)
        self.setFocusProxy(self.rule)
        show_problem(self.problem, self._check(action.rule))

    def _choose(self) -> None:
        name = self.rule.currentText()
        why = self._check(name)
        show_problem(self.problem, why)
        if not why:
            self._set(rule=name)


class PlainAction(ActionEditor):
    """An action with nothing to edit, or one that is kept as it is."""

    def __init__(self, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(action, parent)
        label = QLabel(actions_text([action]), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(label)
