"""The dialog that makes a new transform."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.editors.mapper.settings_form import CLASSES, KindField, create_combo
from hie_studio.theme.labels import muted
from hie_studio.window.ok_cancel import ok_cancel


class NewTransform(QDialog):
    """``made`` carries the definition that was asked for."""

    made = Signal(object)

    def __init__(
        self, taken: Mapping[str, object], types: Callable[[], Iterable[str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self._values = {"source_class": CLASSES[0], "target_class": CLASSES[0]}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New transform"))
        self.setMinimumWidth(520)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText("Acute.WardCodes")
        self.name.textChanged.connect(self._check)
        self.problem = QLabel(self)
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.source = KindField("source", self.tr("Source"), types, self)
        self.target = KindField("target", self.tr("Target"), types, self)
        for side in (self.source, self.target):
            side.show_kind(CLASSES[0], "")
            side.edited.connect(lambda key, value, _: self._values.update({key: value}))
        self.create_ = create_combo(self)
        self.create_.setCurrentIndex(self.create_.findData("copy"))
        self.buttons, self.ok = ok_cancel(self, self.tr("Make it"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(6)
        for title, field in (
            (self.tr("Name"), self.name),
            ("", self.problem),
            (self.tr("Source: class and schema"), self.source),
            (self.tr("Target: class and schema"), self.target),
            (self.tr("The target begins as"), self.create_),
        ):
            if title:
                layout.addWidget(muted(title, wraps=True))
            layout.addWidget(field)
        layout.addSpacing(8)
        layout.addWidget(self.buttons)
        self._check()
        self.name.setFocus()

    def accept(self) -> None:
        """Make the transform."""
        definition = TransformDefinition(
            name=self.name.text().strip(), create=self.create_.currentData(), **self._values
        )
        super().accept()
        self.made.emit(definition)

    def _check(self) -> None:
        name = self.name.text().strip()
        text = ""
        if name in self._taken:
            text = self.tr("There is a transform “{name}” already.").format(name=name)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.ok.setEnabled(bool(name) and not text)
