"""The rule editor: rules as sentences, one of them in full, and a message to try them on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from hie_runtime.config.workspace_files import dump
from hie_runtime.rules.model import RuleDefinition
from hie_studio.document.commands import SetRule
from hie_studio.document.document import Document
from hie_studio.document.spots import in_data, rule_role
from hie_studio.document.state import Change
from hie_studio.editors.buttons import push_button, shift_buttons
from hie_studio.editors.editor import Editor, editor_bar
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.editors.rules import rule_edits
from hie_studio.editors.rules.coverage import Coverage
from hie_studio.editors.rules.coverage_bar import CoverageBar
from hie_studio.editors.rules.neighbours import Neighbours
from hie_studio.editors.rules.offers import rule_problem
from hie_studio.editors.rules.rule_commands import RuleCommands
from hie_studio.editors.rules.rule_detail import RuleDetail
from hie_studio.editors.rules.rule_set_bar import RuleSetBar
from hie_studio.editors.rules.rule_views import RuleViews
from hie_studio.editors.rules.running_messages import RunningMessages
from hie_studio.editors.rules.sample import Sample, sample_after
from hie_studio.editors.rules.try_out import TryOut
from hie_studio.editors.table_links import TableLinks
from hie_studio.inspector.tool_button import tool_button
from hie_studio.panels.empty_state import EmptyState
from hie_studio.theme.labels import heading, muted


class RuleEditor(Editor):
    """Edits one rule definition; each edit is one undoable SetRule. ``transform_wanted``: open a transform (name),
    ``lookup_wanted``: a lookup table."""

    transform_wanted = Signal(str)
    lookup_wanted = Signal(str)

    def __init__(
        self,
        document: Document,
        rule_name: str = "",
        running: RunningMessages | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.rule_name = rule_name
        self.setAccessibleName(self.tr("Rule editor"))
        self._title = heading("", self)
        self.problem = problem_label(self, self.tr("the rules"))
        self._users = muted("", self)
        self._around = Neighbours(document, lambda: self.rule_name)
        self._offers = self._around.offers(self._sample, self._category, self.transform_wanted.emit)
        self.views = RuleViews(document, lambda rule: rule_problem(rule, self._offers), self)
        self.list = self.views.list
        self.list.chosen.connect(lambda _: self._on_row())
        self.commands = RuleCommands(self.list, lambda: self.definition, lambda: self.rule_name)
        self.commands.edited.connect(self._apply)
        self.commands.added.connect(self._on_added)
        self.commands.refused.connect(lambda why: show_problem(self.problem, why))
        self.views.table.edited.connect(self.commands.replace)
        self.views.table.refused.connect(lambda why: show_problem(self.problem, why))
        self.detail = RuleDetail(self._around.sources, self._offers, self)
        self.detail.changed.connect(lambda rule: self.commands.replace(self.list.currentRow(), rule))
        self.views.wide.connect(self.detail.setHidden)
        self.sets = RuleSetBar(self)
        self.sets.chosen.connect(self._on_set)
        self.sets.edited.connect(self._apply)
        self._empty_set: int | None = None  # the rule set looked at, while it has no rule to choose
        self.try_out = TryOut(document, self._around.sources, self)
        self.try_out.field_picked.connect(self._pick_field)
        self.try_out.tried.connect(self._on_tried)
        self.coverage_bar = CoverageBar(running, self._around.routers, self.try_out.source.currentText, self)
        self.coverage_bar.counted.connect(self._on_counted)
        self._tried: Sample | None = None  # made when it is first asked for after a change
        self.add_button = push_button(self, self.tr("Add rule"), "add", self.add)
        self.duplicate_button = tool_button(
            self, "duplicate", self.tr("Duplicate the rule (Ctrl+D)"), self.commands.duplicate
        )
        self.delete_button = tool_button(
            self, "remove", self.tr("Delete the rule (Delete)"), self.commands.delete
        )
        self.up_button, self.down_button = shift_buttons(self, self.commands.shift)
        self.empty = EmptyState("router", "", "", self)
        self.empty.button.clicked.connect(self.add)
        self._stack = QStackedWidget(self)
        self.tables = TableLinks(self)
        self.tables.wanted.connect(self.lookup_wanted)
        self.tables.setContentsMargins(16, 0, 16, 8)
        self._lay_out()
        document.changed.connect(self._on_changed)
        self.refresh()
        self.setFocusProxy(self.list)  # a window of it begins with the rules, not with the message to try

    @property
    def definition(self) -> RuleDefinition | None:
        """The definition being edited; None when the document has none of that name."""
        return self._document.rules.get(self.rule_name)

    def open(self, rule_name: str) -> None:
        """Edit another definition."""
        self.rule_name = rule_name
        self.list.choose_row(-1)
        self.refresh()

    def reveal(self, place: tuple[str | int, ...]) -> None:
        """Choose the rule a place of the definition's file is in: rule_sets, n, rules, m, ..."""
        definition = self.definition
        if definition is not None and len(place) > 3 and place[0] == "rule_sets" and place[2] == "rules":
            self.list.choose_row(rule_edits.first_row(definition, int(place[1])) + int(place[3]))
            self.views.setCurrentWidget(self.list)
            self.list.setFocus()

    def begin_condition(self) -> None:
        """Choose the last rule and go on to write a condition of it."""
        self.views.setCurrentWidget(self.list)
        self.list.choose_row(self.list.count() - 1)
        self.detail.begin_condition()

    def showEvent(self, event: QShowEvent) -> None:
        """One begins with the rules, not with the tabs above them."""
        super().showEvent(event)
        if not event.spontaneous():
            self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rules are pasted wherever text is not."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.commands.paste()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Show the document as it is now."""
        definition = self.definition
        self._tried = None
        show_problem(self.problem, "")
        self.views.show_rules(self.rule_name, definition)
        rules = rule_edits.rules_of(definition) if definition is not None else []
        self._title.setText(self.rule_name or self.tr("No rule"))
        users = self._around.users()
        self._users.setText(self.tr("Used by {items}").format(items=", ".join(users)) if users else "")
        self.try_out.show_rules(definition)
        self.coverage_bar.show_rules(definition, self.try_out.functions.patient_environment())
        self.coverage_bar.setVisible(bool(rules))
        self._stack.setCurrentIndex(1 if rules else 0)
        self._say()
        self._show_detail()

    def add(self) -> None:
        """Add an empty rule below the chosen one."""
        self.commands.add(self._empty_set)

    def _on_added(self) -> None:
        self._empty_set = None
        self._show_detail()
        self.views.setCurrentWidget(self.list)
        if self.detail.rule is not None:
            self.detail.name.setFocus()
            self.detail.name.selectAll()

    def _apply(self, definition: RuleDefinition, words: str) -> None:
        self._document.apply(SetRule(definition, words))

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
            self.list.choose_row(row)
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
        data = dump(rules[row]) if inside else {}
        self.tables.show_tables(one.text for one in in_data("rule", self.rule_name, data, rule_role))
        self._show_branches_fired()
        for button in (self.duplicate_button, self.delete_button):
            button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < len(rules) - 1)

    def _on_counted(self, definition: RuleDefinition | None, coverage: Coverage | None) -> None:
        self.views.show_coverage(definition, coverage)
        self._show_branches_fired()

    def _show_branches_fired(self) -> None:
        row, fired = self.list.currentRow(), self.views.fired()
        self.detail.show_fired(fired[row] if fired is not None and row >= 0 else None)

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
            environment = self.try_out.functions.environment()
            self._tried = sample_after(before, self.definition, environment, message, source)
        return self._tried

    def _category(self) -> str:
        """Whose fields are offered: the category the rule is for, else the version of the message that is tried."""
        rule, message = self.detail.rule, self.try_out.message
        wanted = rule.constraints.doc_category if rule is not None else []
        return wanted[0] if wanted else message.version if message is not None else ""

    def _on_tried(self) -> None:
        self._tried = None
        self.detail.judge()

    def _lay_out(self) -> None:
        bar = editor_bar(self._title)
        bar.addWidget(self._users, 1)
        for button in (self.up_button, self.down_button, self.duplicate_button, self.delete_button):
            bar.addWidget(button)
        bar.addWidget(self.add_button)
        top = QSplitter(Qt.Orientation.Horizontal, self)
        top.setHandleWidth(1)
        top.addWidget(self.views)
        top.addWidget(self.detail)
        top.setSizes([520, 520])
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.setHandleWidth(1)
        whole.addWidget(top)
        whole.addWidget(self.try_out)
        whole.setSizes([460, 220])
        self.problem.setContentsMargins(16, 0, 16, 8)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.sets)
        layout.addWidget(self.coverage_bar)
        layout.addWidget(self.tables)
        layout.addWidget(self.problem)
        layout.addWidget(self._stack, 1)
