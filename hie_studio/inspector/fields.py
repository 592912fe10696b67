"""The editors of the settings form: one for each kind of value, made by :func:`make_editor`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hie_runtime.components.settings import Kind
from hie_runtime.messages.hl7.schema_categories import category_named
from hie_studio.inspector.field_spec import FieldSpec
from hie_studio.inspector.form_model import MIXED, FieldState
from hie_studio.inspector.switch import Switch
from hie_studio.inspector.themed_icon import ThemedIcon

TYPING_PAUSE_MS = 350


def mono(pixels: int = 12) -> Any:
    """The system's font of equal widths, for codes and messages."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels)
    return font


class FieldEditor(QWidget):
    """Base of the editors.

    Signals:
        edited: a new value to store.
        emptied: nothing is stored any more, so that the default holds.
        refused: what is in the field is no value; why.
        accepted: what is in the field is a value (again).
        asked: ``edit`` or ``new`` for the rule named in the field; ``open:NAME`` for one name of several.
    """

    edited = Signal(object)
    emptied = Signal()
    refused = Signal(str)
    accepted = Signal()
    asked = Signal(str)

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.field: FieldState = FieldState(spec)

    def show_field(self, field: FieldState) -> None:
        """Show what the document says. Text the user is still typing stays."""
        raise NotImplementedError

    def commit(self) -> None:
        """Store what was typed so far, without waiting."""

    def discard(self) -> bool:
        """Forget what was typed and not stored, and the keys to undo it by. Whether there was any."""
        return False

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field as wrong."""
        target = self.focusProxy() or self
        if bool(target.property("invalid")) != invalid:
            target.setProperty("invalid", invalid)
            target.style().unpolish(target)
            target.style().polish(target)

    def _row(self, *widgets: QWidget) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in widgets:
            layout.addWidget(widget)

    def _named(self, widget: QWidget) -> None:
        """Give the input its names for screen readers and tests."""
        widget.setObjectName(f"{self.spec.target}.{self.spec.key}")
        widget.setAccessibleName(self.spec.title)
        widget.setAccessibleDescription(self.spec.help)
        self.setFocusProxy(widget)


class LinesEditor(FieldEditor):
    """Text of several lines."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(64)
        if spec.kind is Kind.LINES:
            self.text.setFont(mono())
            self.text.setFixedHeight(112)
            self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._named(self.text)
        self._row(self.text)
        self._typed = False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.text.textChanged.connect(self._on_typed)

    def show_field(self, field: FieldState) -> None:
        """Show the stored text, unless the user is typing here."""
        self.field = field
        self.text.setPlaceholderText(field.placeholder)
        if not self._typed and self.text.toPlainText() != field.text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(field.text)

    def commit(self) -> None:
        """Store what was typed so far."""
        self._pause.stop()
        if self._typed:
            self._typed = False
            self.edited.emit(self.text.toPlainText())

    def discard(self) -> bool:
        """Forget what was typed."""
        self._pause.stop()
        held = self._typed or self.text.document().isUndoAvailable()
        self._typed = False
        if held:
            with QSignalBlocker(self.text):
                self.text.setPlainText("")
        return held

    def _on_typed(self) -> None:
        self._typed = True
        self._pause.start()


class FlagEditor(FieldEditor):
    """On or off."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.switch = Switch(self)
        self._named(self.switch)
        self._word = QLabel(self)
        self._word.setProperty("muted", True)
        self._row(self.switch, self._word)
        self.layout().addStretch(1)  # type: ignore[union-attr]
        self.switch.clicked.connect(self._on_clicked)

    def show_field(self, field: FieldState) -> None:
        """Show the value in force."""
        self.field = field
        mixed = field.raw is MIXED
        self.switch.setTristate(mixed)
        if mixed:
            self.switch.setCheckState(Qt.CheckState.PartiallyChecked)
            self._word.setText(self.tr("Several values"))
            return
        on = field.value is True
        self.switch.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._word.setText(self.tr("On") if on else self.tr("Off"))

    def _on_clicked(self) -> None:
        self.switch.setTristate(False)
        value = self.field.value is not True
        self.edited.emit(value)


class SteadyCombo(QComboBox):
    """A list that the wheel does not change while the form is scrolled past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own choice lets the wheel take the focus

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only a list with the focus follows the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(FieldEditor):
    """One of a few values."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.combo = SteadyCombo(self)
        self._named(self.combo)
        self._row(self.combo)
        for choice in spec.choices:
            words = self.tr("{choice} (default)") if choice == spec.default else "{choice}"
            self.combo.addItem(words.format(choice=choice), choice)
        self.combo.activated.connect(lambda index: self.edited.emit(self.combo.itemData(index)))

    def show_field(self, field: FieldState) -> None:
        """Show the value in force; a stored one that is not allowed as it is."""
        self.field = field
        index = next((i for i, one in enumerate(self.spec.choices) if one == field.value), -1)
        self.combo.setPlaceholderText(
            self.tr("Several values") if field.raw is MIXED else str(field.value or "")
        )
        self.combo.setCurrentIndex(index)


class NameEditor(FieldEditor):
    """One name out of those the workspace has (a rule, an item, credentials, TLS); others may be typed."""

    def __init__(
        self, spec: FieldSpec, names: Callable[[], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(spec, parent)
        self._names = names
        self.combo = SteadyCombo(self)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(8)
        self._named(self.combo)
        widgets: list[QWidget] = [self.combo]
        if spec.kind is Kind.RULE:
            widgets += [self._button(self.tr("Edit…"), "edit"), self._button(self.tr("New…"), "new")]
        elif spec.kind in (Kind.SCHEMA, Kind.LOOKUP):
            widgets.append(self._button(self.tr("Edit…"), "edit"))
        elif spec.kind is Kind.TLS:
            widgets.append(_MakeButton(spec.title, self.asked, self))
        elif spec.kind is Kind.CREDENTIALS:
            widgets.append(self._button(self.tr("Store…"), "store", "key"))
        self._row(*widgets)
        self._typed = False
        line = self.combo.lineEdit()
        assert line is not None
        line.setAccessibleName(spec.title)
        line.textEdited.connect(self._on_typed)
        line.editingFinished.connect(self.commit)
        self.combo.activated.connect(self._on_picked)

    def show_field(self, field: FieldState) -> None:
        """Show the stored name and what else there is."""
        self.field = field
        line = self.combo.lineEdit()
        assert line is not None
        line.setPlaceholderText(field.placeholder or self.tr("None"))
        names = self._names()
        with QSignalBlocker(self.combo):
            if [self.combo.itemText(i) for i in range(self.combo.count())] != names:
                text = self.combo.currentText()
                self.combo.clear()
                self.combo.addItems(names)
                self.combo.setEditText(text)
            if not self._typed:
                self.combo.setEditText(field.text)
                line.setCursorPosition(0)
        for button in self.findChildren(QPushButton):
            if isinstance(button, _MakeButton):
                button.show_known(field.text in names)
            elif button.property("ask") == "edit":
                known = self.spec.kind is not Kind.SCHEMA or category_named(field.text) is not None
                button.setEnabled(field.text in names and known)

    def commit(self) -> None:
        """Store what was typed."""
        if self._typed:
            self._typed = False
            self._store(self.combo.currentText().strip())

    def discard(self) -> bool:
        """Forget what was typed."""
        line = self.combo.lineEdit()
        assert line is not None
        held = self._typed or line.isUndoAvailable()
        self._typed = False
        if held:
            with QSignalBlocker(self.combo):
                self.combo.setEditText("")
        return held

    def _on_typed(self) -> None:
        self._typed = True

    def _on_picked(self) -> None:
        self._typed = False
        self._store(self.combo.currentText())

    def _store(self, name: str) -> None:
        if name or self.spec.required:
            self.edited.emit(name)
        else:
            self.emptied.emit()

    def _button(self, text: str, ask: str, icon: str = "") -> QPushButton:
        button = QPushButton(self)  # an icon: the name beside it needs the room
        ThemedIcon(button, icon or ask)
        button.setProperty("ask", ask)
        button.setProperty("narrow", True)
        button.setToolTip(text)
        button.setAccessibleName(self.tr("{text} {title}").format(text=text, title=self.spec.title))
        button.clicked.connect(lambda: self.asked.emit(ask))
        return button


class _MakeButton(QPushButton):
    """Edits what the field names; makes a new one while nothing bears the name."""

    def __init__(self, title: str, asked: SignalInstance, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._asked = asked
        self._icon = ThemedIcon(self, "new")
        self.setProperty("narrow", True)
        self.show_known(False)
        self.clicked.connect(self._ask)

    def show_known(self, known: bool) -> None:
        """Whether there is one of the name in the field."""
        ask = "edit" if known else "new"
        if self.property("ask") != ask:
            self.setProperty("ask", ask)
            text = self.tr("Edit…") if known else self.tr("New…")
            self._icon.use(ask)
            self.setToolTip(text)
            self.setAccessibleName(self.tr("{text} {title}").format(text=text, title=self._title))

    def _ask(self) -> None:
        self._asked.emit(self.property("ask"))
