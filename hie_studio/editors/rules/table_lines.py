"""Rules as the lines of a table, one for each branch, and the edits of a cell. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from hie_runtime.config.model import name_list
from hie_runtime.errors import HIEError
from hie_runtime.rules.condition_tree import ALWAYS, condition_tree
from hie_runtime.rules.model import Action, ReturnAction, Rule, SendAction
from hie_studio.editors.rules.sentences import actions_text, condition_words
from hie_studio.wording import error_in_words

OTHERWISE = -1


class Column(IntEnum):
    """Columns from the left."""

    NUMBER = 0
    NAME = 1
    SOURCE = 2
    TYPES = 3
    CONDITION = 4
    SENDS = 5
    TRANSFORMS = 6
    STOP = 7
    FIRES = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One branch of a rule. ``row``: of the rule; ``branch``: number of its ``when`` from 0, or OTHERWISE.

    ``first``: the line that also tells what is true of the whole rule.
    """

    row: int
    rule: Rule
    branch: int
    first: bool

    @property
    def actions(self) -> Sequence[Action]:
        """What the branch does."""
        if self.branch == OTHERWISE:
            return self.rule.otherwise
        return self.rule.when[self.branch].actions if self.rule.when else []

    @property
    def place(self) -> str:
        """As reasons name the branch in its rule."""
        return "otherwise" if self.branch == OTHERWISE else f"when#{self.branch + 1}"

    @property
    def send(self) -> SendAction | None:
        """What it sends, when that is all it does before it may stop."""
        kept = [one for one in self.actions if not isinstance(one, ReturnAction)]
        return kept[0] if len(kept) == 1 and isinstance(kept[0], SendAction) else None

    @property
    def stops(self) -> bool:
        """Whether no later rule is tried after it."""
        return any(isinstance(one, ReturnAction) and not one.disabled for one in self.actions)


def lines_of(rules: Sequence[Rule]) -> list[Line]:
    """The lines of rules in order. A rule without a branch has one too."""
    found: list[Line] = []
    for row, rule in enumerate(rules):
        branches = [*range(len(rule.when)), *([OTHERWISE] if rule.otherwise else [])] or [0]
        found += [Line(row, rule, branch, at == 0) for at, branch in enumerate(branches)]
    return found


def text_of(line: Line, column: Column) -> str:
    """What a cell is edited as; "" for those that hold nothing."""
    limits = line.rule.constraints
    match column:
        case Column.NAME if line.first:
            return line.rule.name
        case Column.SOURCE if line.first:
            return ", ".join(limits.source)
        case Column.TYPES if line.first:
            return ", ".join(limits.doc_name)
        case Column.CONDITION if line.branch != OTHERWISE and line.rule.when:
            return line.rule.when[line.branch].condition
        case Column.SENDS if line.send is not None:
            return ", ".join(line.send.targets)
        case Column.TRANSFORMS if line.send is not None:
            return ", ".join(line.send.transforms)
    return ""


def shown_in(line: Line, column: Column) -> str:
    """What a cell shows, where that is not what it is edited as."""
    if column is Column.CONDITION and line.branch != OTHERWISE and line.rule.when:
        return condition_words(line.rule.when[line.branch].condition)
    if column is Column.SENDS and line.send is None:
        others = [one for one in line.actions if not isinstance(one, ReturnAction)]
        return actions_text(others) if others else ""
    return text_of(line, column)


def editable(line: Line, column: Column) -> bool:
    """Whether a cell may be typed into."""
    if column in (Column.NAME, Column.SOURCE, Column.TYPES):
        return line.first
    if column is Column.CONDITION:
        return line.branch != OTHERWISE and bool(line.rule.when)
    return column in (Column.SENDS, Column.TRANSFORMS) and line.send is not None


def edited(line: Line, column: Column, text: str) -> Rule:
    """The rule with another text in a cell that may be edited. Raises ExpressionError for what is no condition."""
    rule = line.rule
    match column:
        case Column.NAME:
            return rule.model_copy(update={"name": text.strip()})
        case Column.SOURCE | Column.TYPES:
            key = "source" if column is Column.SOURCE else "doc_name"
            limits = rule.constraints.model_copy(update={key: name_list(text)})
            return rule.model_copy(update={"constraints": limits})
        case Column.CONDITION:
            condition = text.strip() or ALWAYS
            condition_tree(condition)
            when = list(rule.when)
            when[line.branch] = when[line.branch].model_copy(update={"condition": condition})
            return rule.model_copy(update={"when": when})
    key = "targets" if column is Column.SENDS else "transforms"
    send = line.send
    actions = [one.model_copy(update={key: name_list(text)}) if one is send else one for one in line.actions]
    if line.branch == OTHERWISE:
        return rule.model_copy(update={"otherwise": actions})
    when = list(rule.when)
    when[line.branch] = when[line.branch].model_copy(update={"actions": actions})
    return rule.model_copy(update={"when": when})


def problem_of(line: Line, column: Column, text: str) -> str:
    """Why a text will not do in a cell; "" when it will."""
    try:
        edited(line, column, text)
    except HIEError as error:
        return error_in_words(error)
    return ""
