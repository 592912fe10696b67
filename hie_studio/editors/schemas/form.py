"""The form of what is chosen in a schema category."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.messages.hl7.schema_grammar import Part
from hie_runtime.messages.hl7.schema_model import SchemaCategory, SchemaField
from hie_studio.editors.schemas.places import (
    CODE_TABLES,
    DATA_TYPES,
    MESSAGE_TYPES,
    SEGMENTS,
    STRUCTURES,
    Place,
    get,
)
from hie_studio.inspector.fields import SteadyCombo, mono

REQUIRED = ("", "R", "O", "C", "X")
Offers = Callable[[str], Sequence[str]]


class SchemaForm(QScrollArea):
    """Shows one place. ``edited`` carries (field, value); the fields ``name`` and ``number`` are the place's own.

    ``offers`` gives names to choose from: ``base``, ``structure``, ``segment``, ``type``, ``table``.
    """

    edited = Signal(str, object)

    def __init__(self, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields: dict[str, QWidget] = {}
        self.problem = QLabel(self)
        self._shape: tuple[str, ...] = ()
        self._column = QVBoxLayout()

    def show_place(self, category: SchemaCategory, place: Place, problem: str) -> None:
        """Show what stands at a place; the fields stay while they are the same ones."""
        values = self._values(category, place)
        shape = (*values, *map(str, place[:1]))
        if shape != self._shape:
            self._build(values)
            self._shape = shape
        for key, value in values.items():
            self._show(key, self.fields[key], value)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def start(self, key: str = "") -> None:
        """Go to a field; without its key to the first one."""
        first = self.fields.get(key, next(iter(self.fields.values()), None))
        if first is not None:
            first.setFocus()
            if isinstance(first, QLineEdit):
                first.selectAll()

    def _values(self, category: SchemaCategory, place: Place) -> dict[str, Any]:
        one = get(category, place)
        if one is None or len(place) == 1:
            return {}
        if not place:
            return {"base": one.base, "description": one.description}
        section = place[0]
        if len(place) == 2:
            values: dict[str, Any] = {"name": place[1], "description": one.description}
            if section == MESSAGE_TYPES:
                values |= {"structure": one.structure, "reply": one.reply}
            elif section == STRUCTURES:
                values["definition"] = one.definition
            return values
        if isinstance(one, Part):
            often = {"optional": one.optional, "repeats": one.repeats}
            if one.parts:
                return often
            return {"segment": f"{one.category}:{one.name}" if one.category else one.name, **often}
        if section == CODE_TABLES:
            return {"code": place[2], "meaning": one}
        assert isinstance(one, SchemaField) and section in (SEGMENTS, DATA_TYPES)
        length = "" if one.length is None else str(one.length)
        return {
            "number": str(place[2]), "description": one.description, "type": one.type, "required": one.required,
            "repeats": one.repeats, "length": length, "table": one.table,
        }  # fmt: skip

    def _titles(self) -> dict[str, str]:
        return {
            "base": self.tr("Based on: an HL7 version or another category"),
            "description": self.tr("Description"),
            "name": self.tr("Name"),
            "structure": self.tr("Message structure"),
            "reply": self.tr("Message type of the reply"),
            "definition": self.tr("Definition: [ ] optional, { } repeating, < | > one of"),
            "segment": self.tr("Segment; base: before its name takes it from the base"),
            "optional": self.tr("Optional"),
            "repeats": self.tr("Repeating"),
            "code": self.tr("Code"),
            "meaning": self.tr("Meaning"),
            "number": self.tr("Number"),
            "type": self.tr("Data type"),
            "required": self.tr("Required: R yes, O optional, C conditional, X not used"),
            "length": self.tr("Longest value, in characters"),
            "table": self.tr("Code table"),
        }

    def _build(self, values: dict[str, Any]) -> None:
        body = QWidget()
        self.fields = {}
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self.problem = QLabel(body)
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self._column.addWidget(self.problem)
        titles = self._titles()
        for key, value in values.items():
            self.fields[key] = self._field(key, value, titles[key], body)
        if not values:
            words = QLabel(self.tr("Choose something in the tree, or add to it."), body)
            words.setProperty("muted", True)
            words.setWordWrap(True)
            self._column.addWidget(words)
        self._column.addStretch(1)
        self.setWidget(body)

    def _field(self, key: str, value: Any, title: str, body: QWidget) -> QWidget:
        if isinstance(value, bool):
            box = QCheckBox(title, body)
            box.setAccessibleName(title)
            box.clicked.connect(lambda checked: self.edited.emit(key, checked))
            self._column.addSpacing(4)
            self._column.addWidget(box)
            return box
        label = QLabel(title, body)
        label.setProperty("muted", True)
        label.setWordWrap(True)
        self._column.addSpacing(4)
        self._column.addWidget(label)
        field: QWidget
        if key == "definition":
            field = _Definition(body)
            field.left.connect(lambda text: self.edited.emit(key, text))
        elif key in ("base", "structure", "segment", "type", "table", "required"):
            field = self._combo(key, body)
        else:
            field = QLineEdit(body)
            field.editingFinished.connect(lambda: self.edited.emit(key, field.text().strip()))  # type: ignore[attr-defined]
        field.setAccessibleName(title)
        label.setBuddy(field)
        self._column.addWidget(field)
        return field

    def _combo(self, key: str, body: QWidget) -> SteadyCombo:
        combo = SteadyCombo(body)
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.addItems(REQUIRED if key == "required" else list(self._offers(key)))
        combo.activated.connect(lambda _: self.edited.emit(key, combo.currentText().strip()))
        line = combo.lineEdit()
        assert line is not None
        line.editingFinished.connect(lambda: self.edited.emit(key, combo.currentText().strip()))
        return combo

    def _show(self, key: str, field: QWidget, value: Any) -> None:
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QComboBox):
            if key != "required":
                offers = list(self._offers(key))
                if [field.itemText(n) for n in range(field.count())] != offers:
                    field.clear()
                    field.addItems(offers)
            field.setEditText(str(value))
        elif isinstance(field, QPlainTextEdit):
            if field.toPlainText() != value:
                field.setPlainText(value)
        elif isinstance(field, QLineEdit) and field.text() != value:
            field.setText(str(value))


class _Definition(QPlainTextEdit):
    """The definition of a structure as text; ``left`` carries it when one leaves it, or presses Ctrl+Enter."""

    left = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(mono())
        self.setTabChangesFocus(True)
        self.setFixedHeight(140)

    def focusOutEvent(self, event: Any) -> None:
        """Take it over."""
        super().focusOutEvent(event)
        self.left.emit(" ".join(self.toPlainText().split()))

    def keyPressEvent(self, event: Any) -> None:
        """Enter takes it over: a definition is one line, however it is wrapped."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(" ".join(self.toPlainText().split()))
            return
        super().keyPressEvent(event)
