"""What a rule reads of a message, when that and nothing else decides what it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hie_runtime.errors import HIEError
from hie_runtime.rules.ast import Binary, Call, Expression, Literal, Name, OneOf, PathRead, Unary, row_of
from hie_runtime.rules.compiled import RuleEnvironment
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import FUNCTIONS
from hie_runtime.rules.model import (
    Action,
    AssignAction,
    DelegateAction,
    DeleteAction,
    ReturnAction,
    Rule,
    SendAction,
    TraceAction,
)

# Functions whose answer changes with the time or with a file, not only with their arguments.
_CHANGING = {"CurrentDateTime", "Schedule", "InFile", "NotInFile", "InFileColumn", "Rule", "ConvertDateTime"}
# Properties every message has its own of.
_OWN = {"Identifier", "RawContent", "OriginalFilename"}


class _NotFixedError(Exception):
    """Something else than the values of paths decides."""


def rule_inputs(rule: Rule, environment: RuleEnvironment) -> frozenset[str] | None:
    """Paths (as written between ``{}``) whose values decide, with the message's kind, all a rule does.

    None when something else decides too: the clock, a file, a function of the site, a loop over segments."""
    try:
        return frozenset(_of_rule(rule, environment, ()))
    except (HIEError, _NotFixedError):
        return None


def _of_rule(rule: Rule, environment: RuleEnvironment, seen: tuple[str, ...]) -> Iterator[str]:
    for when in rule.when:
        if not when.disabled:
            yield from _of_text(when.condition, environment)
            yield from _of_actions(when.actions, environment, seen)
    yield from _of_actions(rule.otherwise, environment, seen)


def _of_actions(
    actions: Iterable[Action], environment: RuleEnvironment, seen: tuple[str, ...]
) -> Iterator[str]:
    for action in actions:
        if action.disabled or isinstance(action, (SendAction, DeleteAction)):
            continue
        if isinstance(action, (ReturnAction, AssignAction, TraceAction)):
            yield from _of_text(action.value, environment)
        elif isinstance(action, DelegateAction):
            yield from _of_delegate(action.rule, environment, seen)
        else:
            raise _NotFixedError


def _of_delegate(name: str, environment: RuleEnvironment, seen: tuple[str, ...]) -> Iterator[str]:
    definition = environment.definitions.get(name)
    if definition is None or name in seen:
        raise _NotFixedError
    for rule_set in definition.rule_sets:
        if rule_set.effective_begin or rule_set.effective_end:
            raise _NotFixedError
        for rule in rule_set.rules:
            if not rule.disabled:
                yield from _of_rule(rule, environment, (*seen, name))


def _of_text(text: str, environment: RuleEnvironment) -> Iterator[str]:
    if text:
        yield from _of_node(parse_expression(text), environment)


def _of_node(node: Expression, environment: RuleEnvironment) -> Iterator[str]:
    match node:
        case Literal():
            return
        case PathRead("{}", path):
            yield path
        case Name(name):
            if name.rpartition(".")[2] in _OWN:
                raise _NotFixedError
        case Call(function, arguments):
            if function in _CHANGING or function in environment.functions or function not in FUNCTIONS:
                raise _NotFixedError
            for argument in arguments:
                yield from _of_node(argument, environment)
        case Unary(_, operand):
            yield from _of_node(operand, environment)
        case Binary():
            first, rest = row_of(node)
            for part in (first, *(operand for _, operand in rest)):
                yield from _of_node(part, environment)
        case OneOf(value, items):
            for part in (value, *items):
                yield from _of_node(part, environment)
        case _:
            raise _NotFixedError
