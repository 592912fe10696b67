"""One rule in full: name, who and what it is for, its conditions, its targets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hie_runtime.config.model import name_list
from hie_runtime.rules.model import Rule
from hie_studio.editors.rules.branches import Block, Branches
from hie_studio.editors.rules.condition_editor import ConditionEditor
from hie_studio.editors.rules.offers import Names, Offers
from hie_studio.inspector.fields import mono
from hie_studio.inspector.names_editor import NamePicker
from hie_studio.inspector.tab_order import TabOrder


class RuleDetail(QScrollArea):
    """``changed`` carries the whole rule after each edit."""

    changed = Signal(object)

    def __init__(self, sources: Names, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources, self._offers = sources, offers
        self.rule: Rule | None = None
        self.branches = Branches(offers)
        self._tab_order = TabOrder(self)
        self.setAccessibleName(self.tr("Rule"))
        self.setWidgetResizable(True)

    @property
    def blocks(self) -> list[Block]:
        """The cards of its conditions."""
        return self.branches.blocks

    @property
    def otherwise(self) -> Block | None:
        """The card of what is done otherwise, if anything is."""
        return self.branches.otherwise

    def show_fired(self, counts: Mapping[str, int] | None) -> None:
        """Show for how many messages each branch acted, by its place in the rule; None while nobody counted."""
        for block in self.findChildren(Block):
            block.show_fired(None if counts is None else counts.get(block.place, 0))

    def show_rule(self, rule: Rule | None) -> None:
        """Show a rule. What this pane changed itself is shown already and keeps the cursor."""
        if rule == self.rule and self.widget() is not None:
            return
        self.rule = rule
        self._build()

    def take_field(self, path: str) -> bool:
        """Put a field of a message where the cursor was last; without a condition there is no place for it."""
        near = self.focusWidget()
        conditions = [one for one in self.findChildren(ConditionEditor) if one.isVisible()]
        if not conditions:
            return False
        at = next((one for one in conditions if near is not None and one.isAncestorOf(near)), conditions[0])
        self.ensureWidgetVisible(at.take(path, near))
        return True

    def begin_condition(self) -> None:
        """Add a comparison to the first condition and go to its field."""
        condition = next(iter(self.findChildren(ConditionEditor)), None)
        if condition is not None:
            self.ensureWidgetVisible(condition.begin())

    def judge(self) -> None:
        """Show beside the conditions whether they hold for the message that is tried."""
        for condition in self.findChildren(ConditionEditor):
            condition.judge()

    def _build(self) -> None:
        place = self.verticalScrollBar().value()
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        if self.rule is not None:
            self._build_rule(self.rule, body, layout)
        layout.addStretch(1)
        self.setWidget(body)
        self._tab_order.follow(body)
        self.verticalScrollBar().setValue(place)
        if had_focus:
            self.setFocus()  # Tab goes on from here, not from the top of the window

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
        self.branches = Branches(self._offers, parent=body)
        self.branches.show_branches(rule.when, rule.otherwise)
        self.branches.changed.connect(lambda when, otherwise: self._set(when=when, otherwise=otherwise))
        layout.addWidget(self.branches)

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

    def _set(self, **update: Any) -> None:
        if self.rule is None or all(getattr(self.rule, key) == value for key, value in update.items()):
            return
        self.rule = self.rule.model_copy(update=update)
        self.changed.emit(self.rule)

    def _constrain(self, key: str, names: list[str]) -> None:
        assert self.rule is not None
        self._set(constraints=self.rule.constraints.model_copy(update={key: names}))
        if key == "source":
            self.source.show_names(names)
