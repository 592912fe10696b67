"""A condition as rows of field, operator and value, or as expression text when it is not that simple."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.errors import HIEError
from hie_runtime.rules.conditions import OPERATORS, FieldCondition, Rows, conditions_from_text
from hie_runtime.rules.expressions import parse_expression
from hie_studio.inspector.fields import SteadyCombo, mono
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.theme.tokens import SMALL_PX

NEW_ROW = FieldCondition("PV1:2", "=", "I")
NEW_SEGMENT_ROW = FieldCondition("Segment.{11}", "=", "F")  # in foreach: of the segment it is at


class ConditionEditor(QWidget):
    """``changed`` carries the expression text, only when it parses."""

    changed = Signal(str)

    def __init__(self, condition: str, parent: QWidget | None = None, inside: bool = False) -> None:
        super().__init__(parent)
        self._inside = inside
        self.text = condition
        self.rows: list[tuple[QLineEdit, QComboBox, QLineEdit]] = []
        self._as_text = _rows(condition) is None
        self._body = QWidget(self)
        self.problem = QLabel(self)
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.problem.setStyleSheet(f"font-size: {SMALL_PX}px;")
        self.problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._body)
        self._column.addWidget(self.problem)
        self._build()

    def _build(self) -> None:
        """Make the rows, or the line of text, anew."""
        old, self._body = self._body, QWidget(self)
        self._column.replaceWidget(old, self._body)
        old.setParent(None)
        old.deleteLater()
        self.rows = []
        rows = None if self._as_text else _rows(self.text)
        layout = QGridLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(8)
        if rows is None:
            self._build_text(layout)
        else:
            self._build_rows(layout, rows)
        self._body.show()

    def _build_rows(self, layout: QGridLayout, rows: Rows) -> None:
        layout.setColumnStretch(1, 3)
        layout.setColumnStretch(3, 3)
        for number, condition in enumerate(rows.conditions):
            self._row(layout, number, condition, rows.joined_by)
        line = len(rows.conditions)
        if not rows.conditions:
            every = self.tr("Every segment") if self._inside else self.tr("Every message that gets here")
            words = QLabel(every, self._body)
            words.setProperty("muted", True)
            layout.addWidget(words, line, 0, 1, 4)
        add = QPushButton(self.tr("Add condition"), self._body)
        add.setAutoDefault(False)
        ThemedIcon(add, "add", 14)
        add.clicked.connect(self._add)
        self.setFocusProxy(self.rows[0][0] if self.rows else add)
        layout.addWidget(add, line + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(
            self._switch(self.tr("As text"), True), line + 1, 2, 1, 3, Qt.AlignmentFlag.AlignRight
        )

    def _row(self, layout: QGridLayout, number: int, condition: FieldCondition, joined_by: str) -> None:
        layout.addWidget(self._lead(number, joined_by), number, 0)
        field = QLineEdit(condition.field_path, self._body)
        field.setAccessibleName(self.tr("Field {n}").format(n=number + 1))
        field.setPlaceholderText("PID:8")
        field.setFont(mono())
        operator = SteadyCombo(self._body)
        operator.setAccessibleName(self.tr("Operator {n}").format(n=number + 1))
        operator.addItems(list(OPERATORS))
        operator.setCurrentText(condition.operator)
        value = QLineEdit(condition.value, self._body)
        value.setAccessibleName(self.tr("Value {n}").format(n=number + 1))
        value.setPlaceholderText(self.tr("empty"))
        for edit in (field, value):
            edit.textEdited.connect(lambda _: self._check())
            edit.editingFinished.connect(self._store)
        operator.activated.connect(lambda _: self._store())
        remove = _tool("close", self.tr("Remove condition {n}").format(n=number + 1), self._body)
        remove.clicked.connect(lambda: self._remove(number))
        for column, widget in enumerate((field, operator, value, remove), start=1):
            layout.addWidget(widget, number, column)
        self.rows.append((field, operator, value))

    def _lead(self, number: int, joined_by: str) -> QWidget:
        """``when`` before the first row, then the word that joins; the second one can be changed."""
        if number == 1:
            self.join = SteadyCombo(self._body)
            self.join.setAccessibleName(self.tr("Conditions joined by"))
            self.join.addItem(self.tr("and"), "and")
            self.join.addItem(self.tr("or"), "or")
            self.join.setCurrentIndex(self.join.findData(joined_by))
            self.join.activated.connect(lambda _: self._rejoin())
            return self.join
        text = self.tr("when") if number == 0 else self.tr("and") if joined_by == "and" else self.tr("or")
        label = QLabel(text, self._body)
        label.setProperty("muted", True)
        label.setMinimumWidth(40)
        return label

    def _build_text(self, layout: QGridLayout) -> None:
        self.line = QLineEdit(self.text, self._body)
        self.line.setFont(mono())
        self.line.setAccessibleName(self.tr("Condition as text"))
        self.line.setPlaceholderText('HL7.{PV1:2} = "I" && Source Contains "PAS"')
        self.line.textEdited.connect(lambda _: self._check())
        self.line.editingFinished.connect(self._store)
        self.setFocusProxy(self.line)
        layout.addWidget(self.line, 0, 0)
        simple = _rows(self.text) is not None
        button = self._switch(self.tr("As rows"), False)
        button.setEnabled(simple)
        button.setToolTip("" if simple else self.tr("This condition is more than a list of comparisons"))
        layout.addWidget(button, 1, 0, Qt.AlignmentFlag.AlignRight)
        self._show_problem(self._why(self.text))

    def _switch(self, text: str, as_text: bool) -> QPushButton:
        button = QPushButton(text, self._body)
        button.setFlat(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._change_look(as_text))
        return button

    def _change_look(self, as_text: bool) -> None:
        self._as_text = as_text
        self._show_problem("")
        self._build()

    def _current(self) -> str:
        """Expression text of what the editor holds. Raises HIEError when it is none."""
        if self._as_text:
            text = self.line.text().strip() or "1"
            parse_expression(text)
            return text
        return self._read().to_text()

    def _read(self) -> Rows:
        rows = [FieldCondition(f.text().strip(), o.currentText(), v.text()) for f, o, v in self.rows]
        joined = str(self.join.currentData()) if len(self.rows) > 1 else "and"
        return Rows(joined, tuple(rows))

    def _check(self) -> bool:
        try:
            self._current()
        except HIEError as error:
            self._show_problem(str(error))
            return False
        self._show_problem("")
        return True

    def _store(self) -> None:
        if self._check():
            self._tell(self._current())

    def _rejoin(self) -> None:
        self._store()
        self._build()

    def _add(self) -> None:
        if not self._check():
            return
        rows = self._read()
        self._tell(
            Rows(rows.joined_by, (*rows.conditions, NEW_SEGMENT_ROW if self._inside else NEW_ROW)).to_text()
        )
        self._build()
        self.rows[-1][0].setFocus()
        self.rows[-1][0].selectAll()

    def _remove(self, number: int) -> None:
        rows = self._read()
        kept = tuple(row for place, row in enumerate(rows.conditions) if place != number)
        try:
            text = Rows(rows.joined_by, kept).to_text()
        except HIEError as error:
            self._show_problem(str(error))
            return
        self._show_problem("")
        self._tell(text)
        self._build()

    def _tell(self, text: str) -> None:
        # The same condition in other words (parentheses, blanks) is no edit.
        before = None if self._as_text else _rows(self.text)
        if text != self.text and (before is None or before.to_text() != text):
            self.text = text
            self.changed.emit(text)

    def _why(self, text: str) -> str:
        try:
            parse_expression(text)
        except HIEError as error:
            return str(error)
        return ""

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


def _rows(text: str) -> Rows | None:
    try:
        return conditions_from_text(text)
    except HIEError:
        return None


def _tool(icon: str, name: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    ThemedIcon(button, icon, 14)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
