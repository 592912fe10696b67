"""One rule in full: name, who and what it is for, its conditions, its targets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hie_runtime.config.model import name_list
from hie_runtime.rules.model import Action, Rule, SendAction, When
from hie_studio.editors.rules.block_editor import Block
from hie_studio.inspector.fields import mono
from hie_studio.inspector.names_editor import NamePicker
from hie_studio.inspector.themed_icon import ThemedIcon

Names = Callable[[], Iterable[str]]


class RuleDetail(QScrollArea):
    """``changed`` carries the whole rule after each edit."""

    changed = Signal(object)

    def __init__(
        self, sources: Names, targets: Names, transforms: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sources, self._targets, self._transforms = sources, targets, transforms
        self.rule: Rule | None = None
        self.blocks: list[Block] = []
        self.otherwise: Block | None = None
        self.setAccessibleName(self.tr("Rule"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rule(self, rule: Rule | None) -> None:
        """Show a rule. What this pane changed itself is shown already and keeps the cursor."""
        if rule == self.rule and self.widget() is not None:
            return
        self.rule = rule
        self._build()

    def _build(self) -> None:
        place = self.verticalScrollBar().value()
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        self.blocks, self.otherwise = [], None
        if self.rule is not None:
            self._build_rule(self.rule, body, layout)
        layout.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)

    def _build_rule(self, rule: Rule, body: QWidget, layout: QVBoxLayout) -> None:
        self.name = self._line(rule.name, self.tr("Name"), layout, body)
        self.name.editingFinished.connect(lambda: self._set(name=self.name.text().strip()))
        self._label(self.tr("From"), layout, body)
        self.source = NamePicker(self.tr("From"), self._sources, body)
        self.source.show_names(rule.constraints.source, self.tr("Any item; add one to narrow…"))
        self.source.changed.connect(lambda names: self._constrain("source", names))
        layout.addWidget(self.source)
        layout.addSpacing(8)
        types = ", ".join(rule.constraints.doc_name)
        self.types = self._line(types, self.tr("Message types"), layout, body)
        self.types.setPlaceholderText(self.tr("Any type; e.g. ADT_A01, ADT_A08 or ADT_*"))
        self.types.setFont(mono())
        self.types.editingFinished.connect(lambda: self._constrain("doc_name", name_list(self.types.text())))
        category = ", ".join(rule.constraints.doc_category)
        self.category = self._line(category, self.tr("Schema category"), layout, body)
        self.category.setPlaceholderText(self.tr("Any; e.g. 2.5"))
        self.category.setFont(mono())
        self.category.editingFinished.connect(
            lambda: self._constrain("doc_category", name_list(self.category.text()))
        )
        for number, when in enumerate(rule.when):
            title = self.tr("When") if number == 0 else self.tr("Else when")
            block = Block(title, when, when.actions, (self._targets, self._transforms), body)
            block.changed.connect(lambda new, number=number: self._set_when(number, new))
            block.removed.connect(lambda number=number: self._remove_when(number))
            block.reshaped.connect(self._build)
            self.blocks.append(block)
            layout.addWidget(block)
            layout.addSpacing(8)
        if rule.otherwise:
            block = Block(self.tr("Otherwise"), None, rule.otherwise, (self._targets, self._transforms), body)
            block.changed.connect(lambda actions: self._set(otherwise=actions))
            block.removed.connect(lambda: self._reshape(otherwise=[]))
            block.reshaped.connect(self._build)
            self.otherwise = block
            layout.addWidget(block)
            layout.addSpacing(8)
        self._add_button(self.tr("Add “when”"), self._add_when, layout, body)
        if not rule.otherwise:
            self._add_button(self.tr("Add “otherwise”"), self._add_otherwise, layout, body)

    def _line(self, text: str, title: str, layout: QVBoxLayout, body: QWidget) -> QLineEdit:
        self._label(title, layout, body)
        line = QLineEdit(text, body)
        line.setAccessibleName(title)
        layout.addWidget(line)
        layout.addSpacing(8)
        return line

    def _label(self, text: str, layout: QVBoxLayout, body: QWidget) -> None:
        label = QLabel(text, body)
        label.setStyleSheet("font-weight: 500;")
        layout.addWidget(label)

    def _add_button(self, text: str, slot: Callable[[], None], layout: QVBoxLayout, body: QWidget) -> None:
        button = QPushButton(text, body)
        button.setAutoDefault(False)
        ThemedIcon(button, "add", 14)
        button.clicked.connect(slot)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(4)

    def _set(self, **update: Any) -> None:
        if self.rule is None or all(getattr(self.rule, key) == value for key, value in update.items()):
            return
        self.rule = self.rule.model_copy(update=update)
        self.changed.emit(self.rule)

    def _reshape(self, **update: Any) -> None:
        self._set(**update)
        self._build()

    def _constrain(self, key: str, names: list[str]) -> None:
        assert self.rule is not None
        self._set(constraints=self.rule.constraints.model_copy(update={key: names}))
        if key == "source":
            self.source.show_names(names)

    def _set_when(self, number: int, when: When) -> None:
        assert self.rule is not None
        self._set(when=[when if n == number else old for n, old in enumerate(self.rule.when)])

    def _remove_when(self, number: int) -> None:
        assert self.rule is not None
        self._reshape(when=[old for n, old in enumerate(self.rule.when) if n != number])

    def _add_when(self) -> None:
        assert self.rule is not None
        self._reshape(when=[*self.rule.when, When(condition="1", actions=[SendAction()])])

    def _add_otherwise(self) -> None:
        actions: list[Action] = [SendAction()]
        self._reshape(otherwise=actions)
