"""What a rule may name, and whether a text typed into it is one, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hie_runtime.errors import HIEError
from hie_runtime.rules.ast import Name
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.model import (
    Action,
    AssignAction,
    DelegateAction,
    ForeachAction,
    Rule,
    RuleDefinition,
    TraceAction,
    actions_of,
)
from hie_runtime.rules.segments import segment_path
from hie_studio.editors.rules.completion import Vocabulary
from hie_studio.editors.rules.sample import Sample
from hie_studio.wording import error_in_words

translate = QCoreApplication.translate
Names = Callable[[], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Offers:
    """Names in the workspace, asked for anew each time they are shown.

    Attributes:
        targets, transforms, rules: what sends and delegations may name.
        open_transform: show a transform that is named.
        words: what conditions and values are completed with.
        sample: the message that conditions are tried on, None without one.
        delegate_problem: why the rules must not go on with a definition of this name; "" when they may.
    """

    targets: Names
    transforms: Names
    rules: Names
    words: Vocabulary
    sample: Callable[[], Sample | None]
    delegate_problem: Callable[[str], str]
    open_transform: Callable[[str], None]


def expression_problem(text: str) -> str:
    """Why a text is no expression; "" when it is one."""
    if not text.strip():
        return translate("Rules", 'A value is needed, e.g. HL7.{PID:3.1} or "text".')
    try:
        parse_expression(text)
    except HIEError as error:
        return error_in_words(error)
    return ""


def variable_problem(text: str) -> str:
    """Why a text is no name of a variable; "" when conditions can read it by that name."""
    name = text.strip()
    if not name:
        return translate("Rules", "A name is needed, e.g. ward.")
    try:
        good = parse_expression(name) == Name(name)
    except HIEError:
        good = False
    if good:
        return ""
    words = translate("Rules", "“{name}” is no name: letters and digits, beginning with a letter.")
    return words.format(name=name)


def segments_problem(text: str) -> str:
    """Why a text is no path to segments; "" when foreach can go through it."""
    if not text.strip():
        return translate("Rules", "A path is needed, e.g. HL7.{OBX()}.")
    try:
        segment_path(text)
    except HIEError as error:
        return error_in_words(error)
    return ""


def delegate_problem(rules: Mapping[str, RuleDefinition], here: str, to: str) -> str:
    """Why the rules of ``here`` must not go on with those of ``to``: there are none, or they come back."""
    if not to:
        return translate("Rules", "Choose the rules to go on with.")
    if to not in rules:
        return translate("Rules", "There are no rules “{name}” in the workspace.").format(name=to)
    reached, waiting = set(), [to]
    while waiting:
        name = waiting.pop()
        if name == here:
            return translate("Rules", "“{name}” comes back to these rules: a loop.").format(name=to)
        if name in rules and name not in reached:
            reached.add(name)
            waiting += [one.rule for one in actions_of(rules[name]) if isinstance(one, DelegateAction)]
    return ""


def rule_problem(rule: Rule, offers: Offers) -> str:
    """The first thing in a rule that cannot work, in words; "" when all can."""
    for when in rule.when:
        why = expression_problem(when.condition) or _actions_problem(when.actions, offers)
        if why:
            return why
    return _actions_problem(rule.otherwise, offers)


def _actions_problem(actions: Sequence[Action], offers: Offers) -> str:
    found = (_action_problem(action, offers) for action in actions if not action.disabled)
    return next((why for why in found if why), "")


def _action_problem(action: Action, offers: Offers) -> str:
    match action:
        case AssignAction():
            return variable_problem(action.property) or expression_problem(action.value)
        case TraceAction():
            return expression_problem(action.value)
        case DelegateAction():
            return offers.delegate_problem(action.rule)
        case ForeachAction():
            inside = Rule(when=action.when, otherwise=action.otherwise)
            return segments_problem(action.path) or rule_problem(inside, offers)
    return ""


def moment(text: str) -> str:
    """A date and time as rule sets store it, ``YYYY-MM-DDThh:mm:ss``; "" for none. Raises ValueError."""
    text = text.strip()
    if not text:
        return ""
    found = datetime.fromisoformat(text)
    if found.tzinfo is not None:
        raise ValueError(text)
    return found.isoformat(timespec="seconds")


def moment_problem(text: str) -> str:
    """Why a text is no date and time; "" when it is one, or empty."""
    try:
        moment(text)
    except ValueError:
        words = translate("Rules", "“{text}” is no date and time such as 2026-04-01 or 2026-04-01T08:30:00.")
        return words.format(text=text.strip())
    return ""
