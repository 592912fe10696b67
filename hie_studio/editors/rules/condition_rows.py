"""One part of a condition: a comparison of a field with a value, or a formula."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hie_runtime.errors import HIEError
from hie_runtime.rules.condition_tree import Formula
from hie_runtime.rules.conditions import FieldCondition
from hie_studio.editors.completing import Completing, OffersAt
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.editors.rules.completion import Vocabulary
from hie_studio.editors.rules.operator_words import all_operators, value_hint
from hie_studio.editors.rules.path_line import PathLine
from hie_studio.editors.rules.sample import Sample
from hie_studio.editors.rules.verdict_mark import VerdictMark
from hie_studio.inspector.fields import SteadyCombo, mono
from hie_studio.inspector.tool_button import tool_button
from hie_studio.wording import error_in_words


class PartRow(QWidget):
    """A part with its button to take it away and the line for what is wrong with it.

    Signals: typed (a letter more or less); stored (the field was left, or Enter); removed; picked (the path of a
    field of a message that was let go on its first line).
    """

    typed = Signal()
    stored = Signal()
    removed = Signal()
    picked = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self.problem = problem_label(self, title)
        self.verdict = VerdictMark(title, self)

    def part(self) -> FieldCondition | Formula:
        """What the row holds, right or not."""
        raise NotImplementedError

    @property
    def first(self) -> PathLine:
        """The field that is typed into first."""
        raise NotImplementedError

    def take(self, field: str, read: str) -> None:
        """Put in a field of a message. ``field``: as a comparison names it; ``read``: as an expression reads it."""
        raise NotImplementedError

    def say(self) -> bool:
        """Show what is wrong with it; whether nothing is."""
        why = ""
        if not self.first.text().strip():
            why = self._needed()
        else:
            try:
                self.part().to_expression()
            except HIEError as error:
                why = error_in_words(error)
        show_problem(self.problem, why)
        return not why

    def judge(self, sample: Sample | None, segments: str) -> None:
        """Show whether it holds for a message; nothing without one, or while it is no condition."""
        right = sample is not None and bool(self.first.text().strip()) and self.problem.isHidden()
        self.verdict.show_verdict(sample.judge(self.part(), segments) if sample and right else None)

    def _needed(self) -> str:
        raise NotImplementedError

    def _line(self, text: str, name: str, hint: str, take: bool = True) -> PathLine:
        line = PathLine(text, self, take)
        line.picked.connect(self.picked)
        line.setCursorPosition(0)  # of a long text its beginning is seen
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textEdited.connect(lambda _: self.typed.emit())
        line.editingFinished.connect(self.stored)
        return line

    def _complete(self, line: PathLine, offers_at: OffersAt) -> None:
        Completing(line, line.accessibleName(), offers_at).taken.connect(lambda _: self.typed.emit())

    def _finish(self, remove: str, *widgets: QWidget) -> None:
        button = tool_button(self, "close", remove, self.removed.emit, 14)
        for column, widget in enumerate((*widgets, button)):
            self._grid.addWidget(widget, 0, column)
        for line, words in enumerate((self.problem, self.verdict), 1):
            self._grid.addWidget(words, line, 0, 1, len(widgets) + 1)


class ComparisonRow(PartRow):
    """Field, operator and value."""

    def __init__(self, condition: FieldCondition, number: int, words: Vocabulary, parent: QWidget) -> None:
        super().__init__(self.tr("Condition {n}").format(n=number), parent)
        self.field = self._line(condition.field_path, self.tr("Field {n}").format(n=number), "PID:8")
        self.field.setFont(mono())
        self._complete(self.field, words.in_field)
        self.operator = SteadyCombo(self)
        self.operator.setAccessibleName(self.tr("Operator {n}").format(n=number))
        for operator, told in all_operators():
            self.operator.addItem(told, operator)
        self.operator.setCurrentIndex(self.operator.findData(condition.operator))
        self.operator.setMaxVisibleItems(self.operator.count())
        self.operator.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.operator.setMinimumContentsLength(12)
        self.value = self._line(condition.value, self.tr("Value {n}").format(n=number), "", take=False)
        self._hint()
        self.operator.activated.connect(self._on_operator)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 3)
        self._finish(self.tr("Remove condition {n}").format(n=number), self.field, self.operator, self.value)

    @property
    def first(self) -> PathLine:
        return self.field

    def take(self, field: str, read: str) -> None:
        self.field.setText(field)
        self.stored.emit()

    def part(self) -> FieldCondition:
        operator = str(self.operator.currentData())
        return FieldCondition(self.field.text().strip(), operator, self.value.text())

    def _needed(self) -> str:
        return self.tr("A field is needed, e.g. PV1:2 or HL7.{PID:3(1).1}.")

    def _on_operator(self) -> None:
        self._hint()
        self.stored.emit()

    def _hint(self) -> None:
        self.value.setPlaceholderText(value_hint(str(self.operator.currentData())))


class FormulaRow(PartRow):
    """Any expression; it holds when its value is true."""

    def __init__(self, formula: Formula, number: int, words: Vocabulary, parent: QWidget) -> None:
        super().__init__(self.tr("Formula {n}").format(n=number), parent)
        name = self.tr("Formula {n}").format(n=number)
        self.line = self._line(formula.text, name, "HL7.{PV1:2} = HL7.{PV1:18}")
        self.line.setFont(mono())
        self._complete(self.line, words.in_expression)
        self._finish(self.tr("Remove formula {n}").format(n=number), self.line)

    @property
    def first(self) -> PathLine:
        return self.line

    def take(self, field: str, read: str) -> None:
        self.line.insert(read)
        self.stored.emit()

    def part(self) -> Formula:
        return Formula(self.line.text().strip())

    def _needed(self) -> str:
        return self.tr("A formula is needed, e.g. Length(HL7.{PID:5}) > 3.")
