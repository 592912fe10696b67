"""What a transform as a whole says: the kinds of its messages, how the target begins, what happens at an error."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.editors.mapper.undo_keys import WindowsUndo
from hie_studio.inspector.fields import SteadyCombo
from hie_studio.inspector.flow import FlowLayout
from hie_studio.inspector.switch import Switch
from hie_studio.message_tree import schema
from hie_studio.theme.labels import muted

translate = QCoreApplication.translate
CLASSES = ("EnsLib.HL7.Message", "EnsLib.HL7.Segment")
Names = Callable[[], Iterable[str]]


class KindField(QWidget):
    """Class and schema of one side. ``edited`` carries the name of what changed, its value, whether it was typed."""

    edited = Signal(str, object, bool)

    def __init__(self, side: str, title: str, types: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._types = side, types
        self.kind = SteadyCombo(self)
        self.kind.setEditable(True)
        self.kind.addItems(CLASSES)
        self.type = SteadyCombo(self)
        self.type.setEditable(True)
        for combo, name in (
            (self.kind, self.tr("{title}: class").format(title=title)),
            (self.type, self.tr("{title}: schema").format(title=title)),
        ):
            combo.setInsertPolicy(SteadyCombo.InsertPolicy.NoInsert)
            combo.setMinimumContentsLength(14)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.setAccessibleName(name)
            line = combo.lineEdit()
            assert line is not None
            line.setAccessibleName(name)
            WindowsUndo(line)
        line = self.type.lineEdit()
        assert line is not None
        line.setPlaceholderText("2.4:ADT_A01")
        self.hint = QLabel(self)
        self.hint.setProperty("muted", True)
        self.hint.setWordWrap(True)
        for combo, key in ((self.kind, "class"), (self.type, "doc_type")):
            box, line = combo, combo.lineEdit()
            assert line is not None
            line.textEdited.connect(lambda text, key=key: self._tell(key, text.strip(), True))
            box.activated.connect(lambda _, box=box, key=key: self._tell(key, box.currentText(), False))
        row = FlowLayout()
        row.add(self.kind, 1)
        row.add(self.type, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        self.setFocusProxy(self.type)

    def show_kind(self, kind: str, doc_type: str) -> None:
        """Show class and schema."""
        with QSignalBlocker(self.type):
            names = sorted({*self._types(), *([doc_type] if doc_type else [])})
            if [self.type.itemText(n) for n in range(self.type.count())] != names:
                self.type.clear()
                self.type.addItems(names)
        for combo, text in ((self.kind, kind), (self.type, doc_type)):
            if combo.currentText() != text:
                combo.setEditText(text)
                line = combo.lineEdit()
                assert line is not None
                line.setCursorPosition(0)  # the beginning of a long name is seen
        self._say(doc_type)

    def _say(self, doc_type: str) -> None:
        text = ""
        if doc_type and not schema.knows(doc_type):
            text = self.tr("This schema is not known: groups are found by the order of segments.")
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _tell(self, key: str, value: str, typed: bool) -> None:
        self._say(self.type.currentText().strip())
        self.edited.emit(f"{self._side}_{key}", value, typed)


class SettingsForm(QWidget):
    """``edited`` carries the name of what changed, its new value, and whether it was typed."""

    edited = Signal(str, object, bool)

    def __init__(self, types: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings of the transform"))
        self.description = QLineEdit(self)
        WindowsUndo(self.description)
        self.description.textEdited.connect(lambda text: self.edited.emit("description", text, True))
        self.source = KindField("source", self.tr("Source"), types, self)
        self.target = KindField("target", self.tr("Target"), types, self)
        for side in (self.source, self.target):
            side.edited.connect(self.edited)
        self.create_ = create_combo(self)
        self.create_.activated.connect(
            lambda _: self.edited.emit("create", self.create_.currentData(), False)
        )
        self.report = self._switch("report_errors", self.tr("A failing step ends the transform"))
        self.missing = self._switch(
            "ignore_missing_source", self.tr("A missing source segment counts as empty")
        )
        self.description.setAccessibleName(self.tr("Description"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for title, field in (
            (self.tr("Description"), self.description),
            (self.tr("Source: class and schema"), self.source),
            (self.tr("Target: class and schema"), self.target),
            (self.tr("The target begins as"), self.create_),
        ):
            layout.addWidget(muted(title, wraps=True))
            layout.addWidget(field)
        for switch in (self.report, self.missing):
            row = QHBoxLayout()
            row.addWidget(switch)
            row.addWidget(muted(switch.accessibleName(), wraps=True), 1)
            layout.addLayout(row)
        layout.addStretch(1)

    def show_definition(self, definition: TransformDefinition) -> None:
        """Show what the document has."""
        if self.description.text() != definition.description:
            self.description.setText(definition.description)
            self.description.setCursorPosition(0)
        self.source.show_kind(definition.source_class, definition.source_doc_type)
        self.target.show_kind(definition.target_class, definition.target_doc_type)
        self.create_.setCurrentIndex(self.create_.findData(definition.create))
        self.report.setChecked(definition.report_errors)
        self.missing.setChecked(definition.ignore_missing_source)

    def _switch(self, key: str, title: str) -> Switch:
        switch = Switch(self)
        switch.setAccessibleName(title)
        switch.clicked.connect(lambda: self.edited.emit(key, switch.isChecked(), False))
        return switch


def create_combo(parent: QWidget) -> SteadyCombo:
    """How the target message begins."""
    combo = SteadyCombo(parent)
    combo.setAccessibleName(translate("Mapper", "The target begins as"))
    words: dict[str, Any] = {
        "new": translate("Mapper", "an empty message"),
        "copy": translate("Mapper", "a copy of the source"),
        "existing": translate("Mapper", "the message given to it"),
    }
    for value, text in words.items():
        combo.addItem(text, value)
    return combo
