"""The rule editor: rules as sentences, one of them in full, and a message to try them on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.components.registry import ComponentKind
from hie_runtime.rules.model import Rule, RuleDefinition
from hie_studio.document.commands import SetRule
from hie_studio.document.document import Document
from hie_studio.document.routes import rule_of
from hie_studio.document.state import Change, kind_of
from hie_studio.editors.rules import rule_edits
from hie_studio.editors.rules.offers import Offers, delegate_problem, rule_problem
from hie_studio.editors.rules.rule_detail import RuleDetail
from hie_studio.editors.rules.rule_list import RuleList
from hie_studio.editors.rules.rule_set_bar import RuleSetBar
from hie_studio.editors.rules.sample import Sample, sample_after
from hie_studio.editors.rules.try_out import TryOut
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.panels.empty_state import EmptyState


class RuleEditor(QWidget):
    """Edits one rule definition; each edit is one undoable SetRule. ``transform_wanted``: open a transform (name)."""

    transform_wanted = Signal(str)

    def __init__(self, document: Document, rule_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.rule_name = rule_name
        self.setAccessibleName(self.tr("Rule editor"))
        self._title = QLabel(self)
        self._title.setProperty("heading", True)
        self._users = QLabel(self)
        self._users.setProperty("muted", True)
        self.list = RuleList(self)
        self.list.chosen.connect(lambda _: self._on_row())
        self.list.toggled.connect(self._on_toggled)
        self.list.moved.connect(self._on_moved)
        self.list.delete_requested.connect(self.delete)
        self._offers = Offers(
            self._target_names,
            self._transform_names,
            self._rule_names,
            self._sample,
            self._delegate_problem,
            self.transform_wanted.emit,
        )
        self.detail = RuleDetail(self._source_names, self._offers, self)
        self.detail.changed.connect(self._on_rule)
        self.sets = RuleSetBar(self)
        self.sets.chosen.connect(self._on_set)
        self.sets.edited.connect(self._apply)
        self._empty_set: int | None = None  # the rule set looked at, while it has no rule to choose
        self.try_out = TryOut(document, self._source_names, self)
        self.try_out.field_picked.connect(self._pick_field)
        self.try_out.tried.connect(self._on_tried)
        self._tried: Sample | None = None  # made when it is first asked for after a change
        self.add_button = QPushButton(self.tr("Add rule"), self)
        self.add_button.setAutoDefault(False)
        ThemedIcon(self.add_button, "add")
        self.add_button.clicked.connect(self.add)
        self.duplicate_button = self._tool("duplicate", self.tr("Duplicate the rule"), self.duplicate)
        self.delete_button = self._tool("remove", self.tr("Delete the rule"), self.delete)
        self.up_button = self._tool("arrow-up", self.tr("Move up (Alt+Up)"), lambda: self._shift(-1))
        self.down_button = self._tool("arrow-down", self.tr("Move down (Alt+Down)"), lambda: self._shift(1))
        self.empty = EmptyState("router", "", "", self)
        self.empty.button.clicked.connect(self.add)
        self._stack = QStackedWidget(self)
        self._lay_out()
        document.changed.connect(self._on_changed)
        self.refresh()

    @property
    def definition(self) -> RuleDefinition | None:
        """The definition being edited; None when the document has none of that name."""
        return self._document.rules.get(self.rule_name)

    def open(self, rule_name: str) -> None:
        """Edit another definition."""
        self.rule_name = rule_name
        self.list.setCurrentRow(-1)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends here: it stores a field, and never presses a button of a dialog around the editor."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Show the document as it is now."""
        definition = self.definition
        self._tried = None
        rules = rule_edits.rules_of(definition) if definition is not None else []
        problems = {n: why for n, rule in enumerate(rules) if (why := rule_problem(rule, self._offers))}
        self._title.setText(self.rule_name or self.tr("No rule"))
        users = [item.name for item in self._document.production.items if self._uses(item.name)]
        self._users.setText(self.tr("Used by {items}").format(items=", ".join(users)) if users else "")
        self.list.show_rules(rules, problems)
        self.try_out.show_rules(definition)
        self._stack.setCurrentIndex(1 if rules else 0)
        self._say()
        self._show_detail()

    def add(self) -> None:
        """Add an empty rule below the chosen one."""
        if not self.rule_name:
            return
        definition = self.definition or RuleDefinition(name=self.rule_name)
        new, row, empty = rule_edits.new_rule(definition), self.list.currentRow(), self._empty_set
        if empty is not None:
            made = rule_edits.append_to(definition, empty, new)
            at = rule_edits.first_row(made, empty)
        else:
            made = rule_edits.insert_after(definition, row, new)
            at = row + 1 if row >= 0 else len(rule_edits.rules_of(made)) - 1
        self._empty_set = None
        self._apply(made)
        self.list.setCurrentRow(at)
        if self.detail.rule is not None:
            self.detail.name.setFocus()
            self.detail.name.selectAll()

    def duplicate(self) -> None:
        """Add a copy of the chosen rule below it."""
        definition, row = self.definition, self.list.currentRow()
        if definition is not None and row >= 0:
            self._apply(rule_edits.insert_after(definition, row, rule_edits.duplicate_of(definition, row)))
            self.list.setCurrentRow(row + 1)

    def delete(self) -> None:
        """Delete the chosen rule; undo brings it back."""
        definition, row = self.definition, self.list.currentRow()
        if definition is not None and row >= 0:
            self._apply(rule_edits.remove_rule(definition, row))

    def _shift(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self._on_moved(row, row + by)

    def _on_moved(self, row: int, to: int) -> None:
        if self.definition is not None:
            self._apply(rule_edits.move_rule(self.definition, row, to))
            self.list.setCurrentRow(to)

    def _on_toggled(self, row: int, enabled: bool) -> None:
        definition = self.definition
        if definition is not None:
            rule = rule_edits.rules_of(definition)[row].model_copy(update={"disabled": not enabled})
            self._apply(rule_edits.replace_rule(definition, row, rule))

    def _on_rule(self, rule: Rule) -> None:
        definition, row = self.definition, self.list.currentRow()
        if definition is not None and row >= 0:
            self._apply(rule_edits.replace_rule(definition, row, rule))

    def _apply(self, definition: RuleDefinition) -> None:
        self._document.apply(SetRule(definition))

    def _on_row(self) -> None:
        self._empty_set = None
        self._tried = None
        self._show_detail()

    def _on_set(self, number: int) -> None:
        """Go to the first rule of a rule set; one that is empty is looked at without a rule."""
        definition = self.definition
        if definition is None:
            return
        row = rule_edits.first_row(definition, number)
        self._empty_set = number if row < 0 else None
        if row >= 0:
            self.list.setCurrentRow(row)
        self._show_detail()

    def _on_changed(self, change: Change) -> None:
        if change.reset or change.structure or self.rule_name in change.rules:
            self.refresh()

    def _show_detail(self) -> None:
        definition, row = self.definition, self.list.currentRow()
        rules = rule_edits.rules_of(definition) if definition is not None else []
        self._show_set(definition, row)
        inside = 0 <= row < len(rules) and self._empty_set is None
        self.detail.show_rule(rules[row] if inside else None)
        for button in (self.duplicate_button, self.delete_button):
            button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < len(rules) - 1)

    def _show_set(self, definition: RuleDefinition | None, row: int) -> None:
        self.sets.setVisible(bool(self.rule_name))
        sets = definition.rule_sets if definition is not None else []
        if self._empty_set is not None and (self._empty_set >= len(sets) or sets[self._empty_set].rules):
            self._empty_set = None  # undone, or no longer empty
        shown = definition or RuleDefinition(name=self.rule_name)
        number = self._empty_set if self._empty_set is not None else rule_edits.set_of(shown, row)
        self.sets.show_set(shown, number)

    def _say(self) -> None:
        self.empty.button.setVisible(bool(self.rule_name))
        self.empty.button.setText(self.tr("Add rule"))
        if self.rule_name:
            words = self.tr(
                "A rule says which messages go where. The first one may send everything to one item."
            )
            self.empty.say(self.tr("No rules yet"), words)
        else:
            words = self.tr("Select a router and press Edit… beside its rule.")
            self.empty.say(self.tr("No rule chosen"), words)

    def _pick_field(self, path: str) -> None:
        taken = self.detail.take_field(path)
        words = self.tr("Choose a rule with a condition: the field goes into it.")
        self.try_out.tell("" if taken else words)

    def _sample(self) -> Sample | None:
        """The message that is tried, as it stands before the rule that is edited."""
        message, source = self.try_out.message, self.try_out.source.currentText()
        if message is None or self.definition is None:
            return None
        if self._tried is None:
            before = rule_edits.rules_before(self.definition, self.list.currentRow())
            environment = self.try_out.environment()
            self._tried = sample_after(before, self.definition, environment, message, source)
        return self._tried

    def _on_tried(self) -> None:
        self._tried = None
        self.detail.judge()

    def _uses(self, name: str) -> bool:
        item = self._document.production.item(name)
        found = rule_of(self._document.state, item) if item is not None else None
        return found is not None and found.name == self.rule_name

    def _source_names(self) -> list[str]:
        """Items that send to a router of these rules; all that can send when none does yet."""
        items = self._document.production.items
        routers = {item.name for item in items if self._uses(item.name)}
        near = [item.name for item in items if routers & set(item.targets)]
        return near or [item.name for item in items if kind_of(item) is not ComponentKind.OPERATION]

    def _target_names(self) -> list[str]:
        items = self._document.production.items
        return [i.name for i in items if kind_of(i) is not ComponentKind.SERVICE and not self._uses(i.name)]

    def _transform_names(self) -> list[str]:
        return sorted(self._document.transforms)

    def _rule_names(self) -> list[str]:
        return sorted(name for name in self._document.rules if name != self.rule_name)

    def _delegate_problem(self, name: str) -> str:
        return delegate_problem(self._document.rules, self.rule_name, name)

    def _tool(self, icon: str, name: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        ThemedIcon(button, icon, 18)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 12)
        bar.setSpacing(8)
        bar.addWidget(self._title)
        bar.addWidget(self._users, 1)
        for button in (self.up_button, self.down_button, self.duplicate_button, self.delete_button):
            bar.addWidget(button)
        bar.addWidget(self.add_button)
        top = QSplitter(Qt.Orientation.Horizontal, self)
        top.setHandleWidth(1)
        top.addWidget(self.list)
        top.addWidget(self.detail)
        top.setSizes([520, 520])
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.setHandleWidth(1)
        whole.addWidget(top)
        whole.addWidget(self.try_out)
        whole.setSizes([460, 220])
        self._stack.addWidget(self.empty)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.sets)
        layout.addWidget(self._stack, 1)
