"""What can be done with the rules of a list: added, moved, switched, copied, pasted, deleted. Each is one edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from hie_runtime.rules.model import Rule, RuleDefinition
from hie_studio.editors.rules import rule_edits
from hie_studio.editors.rules.rule_list import RuleList
from hie_studio.editors.rules.rule_text import RuleTextError, rules_in, rules_text


class RuleCommands(QObject):
    """Acts on the chosen rules of the list. ``definition``: as it is now, None when there is none of that name.

    Signals:
        edited: (definition, words) it is to be as this; the words say what was done.
        added: a new rule is chosen and waits for its name.
        refused: (why) what is on the clipboard cannot be pasted.
    """

    edited = Signal(object, str)
    added = Signal()
    refused = Signal(str)

    def __init__(
        self, rules: RuleList, definition: Callable[[], RuleDefinition | None], name: Callable[[], str]
    ) -> None:
        super().__init__(rules)
        self._list = rules
        self._definition = definition
        self._name = name
        rules.toggled.connect(self._switch)
        rules.moved.connect(self.move)
        rules.delete_requested.connect(self.delete)
        rules.duplicate_requested.connect(self.duplicate)
        rules.copy_requested.connect(self.copy)
        rules.cut_requested.connect(self.cut)
        rules.paste_requested.connect(self.paste)

    def add(self, empty_set: int | None) -> None:
        """Add an empty rule below the chosen one, or to a rule set that has none yet."""
        if not self._name():
            return
        definition = self._definition() or RuleDefinition(name=self._name())
        new, row = rule_edits.new_rule(definition), self._list.currentRow()
        if empty_set is not None:
            made = rule_edits.append_to(definition, empty_set, new)
            at = rule_edits.first_row(made, empty_set)
        else:
            made = rule_edits.insert_after(definition, row, new)
            at = row + 1 if row >= 0 else len(rule_edits.rules_of(made)) - 1
        self.edited.emit(made, self.tr("Add rule “{rule}”").format(rule=new.name))
        self._list.choose_row(at)
        self.added.emit()

    def duplicate(self) -> None:
        """Add a copy of the chosen rule below it."""
        definition, row = self._definition(), self._list.currentRow()
        if definition is not None and row >= 0:
            copy = rule_edits.copy_of(definition, rule_edits.rules_of(definition)[row])
            words = self.tr("Duplicate a rule as “{rule}”").format(rule=copy.name)
            self.edited.emit(rule_edits.insert_after(definition, row, copy), words)
            self._list.choose_row(row + 1)

    def delete(self) -> None:
        """Delete the chosen rules; undo brings them back."""
        definition, rows = self._definition(), self._list.chosen_rows()
        if definition is not None and rows:
            words = self.tr("Delete rule “{rule}”").format(rule=rule_edits.rules_of(definition)[rows[0]].name)
            if len(rows) > 1:
                words = self.tr("Delete {n} rules").format(n=len(rows))
            self.edited.emit(rule_edits.remove_rules(definition, rows), words)
            self._list.choose_row(min(rows[0], self._list.count() - 1))

    def copy(self) -> None:
        """Put the chosen rules on the clipboard, as text."""
        definition, rows = self._definition(), self._list.chosen_rows()
        if definition is not None and rows:
            rules = rule_edits.rules_of(definition)
            QGuiApplication.clipboard().setText(rules_text([rules[row] for row in rows]))

    def cut(self) -> None:
        """Put the chosen rules on the clipboard and delete them here."""
        self.copy()
        self.delete()

    def paste(self) -> None:
        """Add the rules of the text on the clipboard below the chosen one."""
        try:
            rules = rules_in(QGuiApplication.clipboard().text())
        except RuleTextError as error:
            self.refused.emit(str(error))
            return
        if self._name():
            rows = self._list.chosen_rows()
            definition = self._definition() or RuleDefinition(name=self._name())
            at = rows[-1] if rows else -1
            words = self.tr("Paste rule “{rule}”").format(rule=rules[0].name)
            if len(rules) > 1:
                words = self.tr("Paste {n} rules").format(n=len(rules))
            self.edited.emit(rule_edits.paste_after(definition, at, rules), words)
            self._list.choose_rows(at + 1 if rows else self._list.count() - len(rules), len(rules))

    def shift(self, by: int) -> None:
        """Move the chosen rule up (-1) or down (1)."""
        row = self._list.currentRow()
        if 0 <= row + by < self._list.count():
            self.move(row, row + by)

    def move(self, row: int, to: int) -> None:
        """Move a rule to another row."""
        definition = self._definition()
        if definition is not None:
            words = self.tr("Move rule “{rule}”").format(rule=rule_edits.rules_of(definition)[row].name)
            self.edited.emit(rule_edits.move_rule(definition, row, to), words)
            self._list.choose_row(to)

    def replace(self, row: int, rule: Rule) -> None:
        """Put another rule in the place of one."""
        definition = self._definition()
        if definition is not None and row >= 0:
            was = rule_edits.rules_of(definition)[row]
            words = self.tr("Change rule “{rule}”")
            if was.disabled != rule.disabled:
                words = (
                    self.tr("Switch off rule “{rule}”")
                    if rule.disabled
                    else self.tr("Switch on rule “{rule}”")
                )
            made = rule_edits.replace_rule(definition, row, rule)
            self.edited.emit(made, words.format(rule=rule.name))

    def _switch(self, row: int, on: bool) -> None:
        definition = self._definition()
        if definition is not None:
            rule = rule_edits.rules_of(definition)[row]
            self.replace(row, rule.model_copy(update={"disabled": not on}))
