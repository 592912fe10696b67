"""Sets, rules and actions of a definition, made into closures (iris-semantics 6.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol, cast

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import PathError
from hie_runtime.rules.compiled import (
    NEVER,
    Branch,
    CompiledRule,
    CompiledSet,
    RuleEnvironment,
    Step,
    Stop,
    Walked,
)
from hie_runtime.rules.constraints import ByKind, compile_constraints, skipped_by
from hie_runtime.rules.context import Context, Value
from hie_runtime.rules.evaluate import ExpressionCompiler, Test
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.guards import Guard
from hie_runtime.rules.inputs import rule_inputs
from hie_runtime.rules.model import (
    Action,
    AssignAction,
    DelegateAction,
    DeleteAction,
    ForeachAction,
    ReturnAction,
    Rule,
    RuleSet,
    SendAction,
    TraceAction,
    When,
    actions_inside,
)
from hie_runtime.rules.routing import Routing, RuleError, Send
from hie_runtime.rules.segments import occurrences, segment_path

MAX_DELEGATIONS = 20
NO_GUARD = Guard("", frozenset())


class OtherRules(Protocol):
    """Another definition, as delegation needs it."""

    def run(self, context: Context, routing: Routing) -> None:
        """Go on with the message of the context."""

    def reaches(self, name: str) -> bool:
        """Whether delegation from it may lead to the definition of that name."""


class RuleBuilder:
    """Builds the rule sets of one definition. What cannot be built is in ``problems`` and an error when reached.

    transforms: every transform a send may apply. delegates: names of definitions it hands messages to.
    """

    def __init__(
        self,
        name: str,
        environment: RuleEnvironment,
        compiler: ExpressionCompiler,
        other: Callable[[str], OtherRules | None],
    ) -> None:
        self.name = name
        self.problems: list[str] = []
        self.transforms: list[str] = []
        self.delegates: list[str] = []
        self._environment = environment
        self._compiler = compiler
        self._other = other

    def rule_set(self, rule_set: RuleSet) -> CompiledSet:
        """A rule set."""
        begin = self._moment(rule_set.effective_begin)
        end = self._moment(rule_set.effective_end, whole_day=True)
        rules, concerned = [], []
        for number, rule in enumerate(rule_set.rules, 1):
            compiled = self._rule(rule, f"rule#{number}")
            rules.append(compiled)
            if not rule.disabled:
                concerned.append((compile_constraints(rule.constraints), _walked(compiled)))
        return CompiledSet(begin, end, tuple(rules), ByKind(concerned))

    def _moment(self, text: str, *, whole_day: bool = False) -> str:
        """An effective date as it compares with now. One that cannot be read counts as never in effect.

        whole_day: a day without a time is meant to its end (IRIS: the time of an end defaults to 24:00)."""
        if not text:
            return ""
        try:
            moment = datetime.fromisoformat(text.strip()).replace(tzinfo=None)
            if whole_day and len(text.strip()) <= len("YYYY-MM-DD"):
                moment += timedelta(days=1)
            return moment.isoformat(timespec="seconds")
        except (ValueError, OverflowError):
            self.problems.append(f"effective date {text!r} is not YYYY-MM-DDThh:mm:ss; its rules never run")
            return NEVER

    def _rule(self, rule: Rule, place: str) -> CompiledRule:
        label = f"{place} {rule.name}" if rule.name else place
        reason = f"{place}:otherwise"
        branches = tuple(self._branches(rule.when, place))
        checks = compile_constraints(rule.constraints)
        return CompiledRule(
            label,
            branches,
            () if rule.otherwise_disabled else self._steps(rule.otherwise, reason),
            reason,
            (lambda _context: "disabled") if rule.disabled else lambda context: skipped_by(checks, context),
            rule_inputs(rule, self._environment),
        )

    def _branches(self, whens: Sequence[When], place: str) -> Iterator[Branch]:
        for number, when in enumerate(whens, 1):
            if not when.disabled:
                reason = f"{place}:when#{number}"
                guard, test = self._test(when.condition, reason)
                yield Branch(*guard, test, self._steps(when.actions, reason), reason, when.condition)

    def _test(self, text: str, reason: str) -> tuple[Guard, Test]:
        try:
            tree = parse_expression(text)
            return self._compiler.guard(tree) or NO_GUARD, self._compiler.test(tree)
        except HIEError as error:
            problem = f"{reason}: condition {text!r}: {error}"
            self.problems.append(problem)

            def refuse(_context: Context, problem: str = problem) -> bool:
                raise RuleError(f"rule {self.name}, {problem}")

            return NO_GUARD, refuse

    def _value(self, text: str, reason: str) -> Value:
        try:
            return self._compiler.value(parse_expression(text))
        except HIEError as error:
            problem = f"{reason}: {text!r}: {error}"
            self.problems.append(problem)

            def refuse(_context: Context, problem: str = problem) -> str:
                raise RuleError(f"rule {self.name}, {problem}")

            return refuse

    def _steps(self, actions: Sequence[Action], reason: str) -> tuple[Step, ...]:
        steps = tuple(self._step(action, reason) for action in actions if not action.disabled)
        witness = self._environment.witness
        if witness is None or not steps:
            return steps
        return (lambda _context, _routing: witness(self.name, reason), *steps)

    def _step(self, action: Action, reason: str) -> Step:
        match action:
            case SendAction():
                return self._send(action, reason)
            case ReturnAction():
                return self._return(action, reason)
            case DeleteAction():
                return _delete
            case AssignAction():
                return self._assign(action, reason)
            case TraceAction():
                value = self._value(action.value, reason)
                if action.action == "debug":
                    return lambda context, routing: routing.debugged.append(value(context))
                return lambda context, routing: routing.traces.append(value(context))
            case DelegateAction():
                return self._delegate(action, reason)
            case ForeachAction():
                return self._foreach(action, reason)
        return self._refused(f"{reason}: <{action.element}> is not supported")

    def _refused(self, problem: str) -> Step:
        """A step that cannot be done: reported now, an error when reached."""
        self.problems.append(problem)

        def refuse(_context: Context, _routing: Routing) -> None:
            raise RuleError(f"rule {self.name}, {problem}")

        return refuse

    def _send(self, action: SendAction, reason: str) -> Step:
        send = Send(tuple(action.targets), tuple(action.transforms), action.priority, reason)
        self.transforms.extend(action.transforms)
        return lambda _context, routing: routing.sends.append(send)

    def _return(self, action: ReturnAction, reason: str) -> Step:
        value = self._value(action.value, reason) if action.value else None

        def stop(context: Context, routing: Routing) -> None:
            routing.returned = value(context) if value else ""
            raise Stop

        return stop

    def _assign(self, action: AssignAction, reason: str) -> Step:
        value = self._value(action.value, reason)

        def assign(context: Context, _routing: Routing) -> None:
            context.variables[action.property] = value(context)

        return assign

    def _delegate(self, action: DelegateAction, reason: str) -> Step:
        other = self._other(action.rule)
        if other is None:
            return self._refused(f"{reason}: rule {action.rule!r} is not in the workspace")
        self.delegates.append(action.rule)
        if other.reaches(self.name):
            self.problems.append(f"{reason}: rule {action.rule!r} delegates back to {self.name}: a loop")

        def hand_over(context: Context, routing: Routing) -> None:
            if context.delegations >= MAX_DELEGATIONS:
                raise RuleError(
                    f"rule {self.name}, {reason}: more than {MAX_DELEGATIONS} delegations in turn: a loop"
                )
            context.delegations += 1
            other.run(context, routing)
            context.delegations -= 1

        return hand_over

    def _foreach(self, action: ForeachAction, reason: str) -> Step:
        if any(isinstance(inner, ForeachAction) for inner in actions_inside(action)):
            return self._refused(
                f"{reason}: foreach {action.path!r} holds another foreach; nesting is not allowed"
            )
        try:
            path = segment_path(action.path)
        except PathError as error:
            return self._refused(f"{reason}: foreach {action.path!r}: {error}")
        branches = tuple(self._branches(action.when, f"{reason}:foreach"))
        otherwise = (
            () if action.otherwise_disabled else self._steps(action.otherwise, f"{reason}:foreach:otherwise")
        )

        def each(context: Context, routing: Routing) -> None:
            try:
                for number in occurrences(context.message, path):
                    context.segment = (path.segment, number)
                    self._each(branches, otherwise, context, routing)
            finally:
                context.segment = None

        return each

    def _each(
        self, branches: Sequence[Branch], otherwise: Sequence[Step], context: Context, routing: Routing
    ) -> None:
        for branch in branches:
            try:
                holds = branch.test(context)
            except RuleError:
                raise
            except HIEError as error:
                raise failed(self.name, branch.reason, branch.condition, error) from error
            if holds:
                for step in branch.steps:
                    step(context, routing)
                return
        for step in otherwise:
            step(context, routing)


def failed(name: str, place: str, condition: str, error: HIEError) -> RuleError:
    """The error of a place in the rules of that name; condition: "" when an action failed."""
    what = f"condition {condition!r}" if condition else "an action"
    return RuleError(f"rule {name}, {place}: {what}: {error}")


def _walked(rule: CompiledRule) -> Walked:
    branches = tuple(tuple(branch) for branch in rule.branches)
    return cast("Walked", (branches, rule.otherwise, rule.otherwise_reason, rule.inputs))


def _delete(_context: Context, routing: Routing) -> None:
    routing.deleted = True
