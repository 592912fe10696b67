"""The rule sets of a definition: which one is edited, and when it is in effect."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hie_runtime.rules.model import RuleDefinition, RuleSet
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.editors.rules import rule_edits
from hie_studio.editors.rules.offers import moment, moment_problem
from hie_studio.inspector.fields import SteadyCombo
from hie_studio.inspector.flow import FlowLayout
from hie_studio.inspector.tool_button import tool_button
from hie_studio.theme.labels import muted


class RuleSetBar(QWidget):
    """Signals: chosen (number of a rule set); edited (the definition with another rule set in it, what was done)."""

    chosen = Signal(int)
    edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._definition: RuleDefinition | None = None
        self.number = 0  # of the rule set shown, from 0
        self.sets = SteadyCombo(self)
        self.sets.setAccessibleName(self.tr("Rule set"))
        self.sets.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToContents)
        self.sets.activated.connect(self.chosen)
        self.name = self._line(self.tr("Name of the rule set"), self.tr("no name"))
        self.begin = self._line(self.tr("In effect from"), self.tr("always"))
        self.end = self._line(self.tr("In effect until"), self.tr("for good"))
        self.state = QLabel(self)
        self.state.setProperty("muted", True)
        self.problem = problem_label(self, self.tr("Rule set"))
        self.add_button = tool_button(self, "add", self.tr("Add a rule set"), self._add, 14)
        self.remove_button = tool_button(
            self, "remove", self.tr("Remove the rule set and the rules in it"), self._remove, 14
        )
        for line in (self.begin, self.end):
            line.textEdited.connect(lambda _: self._say())
        for line in (self.name, self.begin, self.end):
            line.editingFinished.connect(self._store)
        self._lay_out()

    def show_set(self, definition: RuleDefinition, number: int) -> None:
        """Show one of the rule sets. Dates being typed stay while the document has the same as before."""
        before = self._shown
        moved = number != self.number or self._definition is None or self._definition.name != definition.name
        self._definition, self.number = definition, number
        with QSignalBlocker(self.sets):
            self.sets.clear()
            self.sets.addItems([self._title(n, one) for n, one in enumerate(self._sets)])
            self.sets.setCurrentIndex(number)
        now = self._shown
        for line, old, new in (
            (self.name, before.name, now.name),
            (self.begin, before.effective_begin, now.effective_begin),
            (self.end, before.effective_end, now.effective_end),
        ):
            if moved or old != new:
                line.setText(new)
        self.remove_button.setEnabled(len(definition.rule_sets) > 1)
        self._say()

    @property
    def _sets(self) -> list[RuleSet]:
        return (list(self._definition.rule_sets) if self._definition is not None else []) or [RuleSet()]

    @property
    def _shown(self) -> RuleSet:
        return self._sets[min(self.number, len(self._sets) - 1)]

    def _title(self, number: int, one: RuleSet) -> str:
        return one.name or self.tr("Rule set {n}").format(n=number + 1)

    def _why(self) -> str:
        """What is wrong with the dates as they stand in the fields."""
        texts = self.begin.text(), self.end.text()
        why = moment_problem(texts[0]) or moment_problem(texts[1])
        if why:
            return why
        begin, end = moment(texts[0]), moment(texts[1])
        if begin and end and end <= begin:
            return self.tr("It ends on {end}, which is not after its begin.").format(end=end)
        return ""

    def _say(self) -> None:
        why = self._why()
        show_problem(self.problem, why or self._hidden())
        current = _in_effect(self._sets)
        is_current = current is not None and current == self.number
        self.state.setText(self.tr("in effect now") if is_current else self.tr("not in effect now"))
        self.state.setVisible(not why)

    def _hidden(self) -> str:
        """Of two rule sets in effect at one time only the first runs: said where this one is the other."""
        mine = self._shown
        for number, other in enumerate(self._sets[: self.number]):
            if _overlap(mine, other):
                words = self.tr("Where both are in effect, “{other}” before it runs instead.")
                return words.format(other=self._title(number, other))
        return ""

    def _store(self) -> None:
        self._say()
        if self._definition is None or self._why():
            return
        update = {
            "name": self.name.text().strip(),
            "effective_begin": moment(self.begin.text()),
            "effective_end": moment(self.end.text()),
        }
        if any(getattr(self._shown, key) != value for key, value in update.items()):
            words = self.tr("Change rule set “{name}”").format(name=self._title(self.number, self._shown))
            self.edited.emit(rule_edits.change_set(self._definition, self.number, **update), words)
        for line, value in ((self.begin, update["effective_begin"]), (self.end, update["effective_end"])):
            line.setText(value)

    def _add(self) -> None:
        if self._definition is not None:
            self.edited.emit(rule_edits.add_set(self._definition), self.tr("Add a rule set"))
            self.chosen.emit(len(self._sets) - 1)
            self.begin.setFocus()

    def _remove(self) -> None:
        if self._definition is not None:
            words = self.tr("Remove rule set “{name}”").format(name=self._title(self.number, self._shown))
            self.edited.emit(rule_edits.remove_set(self._definition, self.number), words)
            self.sets.setFocus()

    def _line(self, title: str, empty: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(title)
        line.setPlaceholderText(empty)
        line.setMinimumWidth(96)
        return line

    def _lay_out(self) -> None:
        row = FlowLayout()
        words = [self.tr("Rule set"), self.tr("named"), self.tr("from"), self.tr("until")]
        fields: list[QWidget] = [self.sets, self.name, self.begin, self.end]
        for text, field in zip(words, fields, strict=True):
            row.add(self._pair(text, field), 1)
        for widget in (self.add_button, self.remove_button, self.state):
            row.add(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.problem, 0, Qt.AlignmentFlag.AlignLeft)

    def _pair(self, text: str, field: QWidget) -> QWidget:
        """A field behind its title."""
        pair = QWidget(self)
        label = muted(text, pair)
        label.setBuddy(field)
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(field, 1)
        return pair


def _bounds(one: RuleSet) -> tuple[str, str] | None:
    """Begin and end as they compare; None for dates that cannot be read, with which it never runs."""
    try:
        return moment(one.effective_begin), moment(one.effective_end) or "9999"
    except ValueError:
        return None


def _overlap(one: RuleSet, other: RuleSet) -> bool:
    mine, theirs = _bounds(one), _bounds(other)
    return mine is not None and theirs is not None and mine[0] < theirs[1] and theirs[0] < mine[1]


def _in_effect(sets: list[RuleSet]) -> int | None:
    """The first rule set in effect at this moment: the one the runtime runs."""
    now = datetime.now().isoformat(timespec="seconds")
    for number, one in enumerate(sets):
        bounds = _bounds(one)
        if bounds is not None and bounds[0] <= now < bounds[1]:
            return number
    return None
