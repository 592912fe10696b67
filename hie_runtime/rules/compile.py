"""Rule definitions compiled once; routing a message is then a walk over closures (iris-semantics 6.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import cast

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.reader import HL7Message
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
from hie_runtime.rules.context import Context, EvaluationError, Value
from hie_runtime.rules.evaluate import ExpressionCompiler, Test
from hie_runtime.rules.explain import explain_rule
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
    RuleDefinition,
    RuleSet,
    SendAction,
    TraceAction,
    When,
    actions_inside,
    assigned_names,
)
from hie_runtime.rules.routing import Routing, RuleError, RuleExplanation, Send
from hie_runtime.rules.segments import occurrences, segment_path

__all__ = [
    "CompiledRules",
    "Routing",
    "RuleEnvironment",
    "RuleError",
    "RuleExplanation",
    "Send",
    "compile_rules",
]

MAX_DELEGATIONS = 20
NO_GUARD = Guard("", frozenset())


def compile_rules(definition: RuleDefinition, environment: RuleEnvironment) -> CompiledRules:
    """Compile a definition. What cannot be compiled is in ``problems`` and an error only when reached."""
    return CompiledRules(definition, environment)


class CompiledRules:
    """A rule definition ready to route messages. ``problems`` are what an analyst should look at."""

    def __init__(
        self,
        definition: RuleDefinition,
        environment: RuleEnvironment,
        family: dict[str, CompiledRules] | None = None,
    ) -> None:
        self.definition = definition
        self.name = definition.name
        self.problems: list[str] = []
        self._environment = environment
        # Each definition that delegation reaches is compiled once, however often and in whatever loops.
        self._family = {} if family is None else family
        self._family[definition.name] = self
        self._delegates: list[CompiledRules] = []
        self._asks: list[CompiledRules] = []
        self._transforms: list[str] = []
        self._compiler = ExpressionCompiler(
            environment.surroundings, environment.functions, assigned_names(definition), self._ask
        )
        self._sets = [self._set(rule_set) for rule_set in definition.rule_sets if not rule_set.disabled]
        self._timed = any(one.begin or one.end for one in self._sets)
        self._asks = [asked for name in self._compiler.asked if (asked := self._other(name)) is not None]
        self._report_unknown()

    @cached_property
    def targets(self) -> list[str]:
        """Every item a send may reach, delegated rules included."""
        found = [target for rules in self._reached() for target in rules.definition.targets()]
        return list(dict.fromkeys(found))

    @cached_property
    def transforms(self) -> list[str]:
        """Every transform a send may apply, delegated rules included."""
        return list(dict.fromkeys(name for rules in self._reached() for name in rules._transforms))

    @cached_property
    def site_functions(self) -> frozenset[str]:
        """Functions of the site's own it calls, delegated and asked rules included: worker processes evaluate it."""
        return frozenset(name for rules in self._reached(asked=True) for name in rules._compiler.site)

    @cached_property
    def unknown_functions(self) -> frozenset[str]:
        """Functions it calls that nobody has defined, delegated and asked rules included."""
        return frozenset(name for rules in self._reached(asked=True) for name in rules._compiler.unknown)

    def _reached(self, *, asked: bool = False) -> list[CompiledRules]:
        found: list[CompiledRules] = [self]
        for rules in found:
            others = [*rules._delegates, *(rules._asks if asked else ())]
            found.extend(other for other in others if other not in found)
        return found

    def _other(self, name: str) -> CompiledRules | None:
        """Another definition of the workspace, compiled once."""
        definition = self._environment.definitions.get(name)
        if definition is None:
            return None
        return self._family.get(name) or CompiledRules(definition, self._environment, self._family)

    def _report_unknown(self) -> None:
        for name in dict.fromkeys(self._compiler.unknown):
            self.problems.append(f"function {name} is not known; conditions that use it are errors")
        for name in dict.fromkeys(self._compiler.unknown_names):
            self.problems.append(f"{name} is not a variable or property known here and no assign sets it")
        for name in dict.fromkeys(self._compiler.asked):
            if name not in self._environment.definitions:
                self.problems.append(
                    f"Rule: rule {name!r} is not in the workspace; conditions that ask it are errors"
                )

    # -- compiling

    def _set(self, rule_set: RuleSet) -> CompiledSet:
        begin, end = (self._moment(text) for text in (rule_set.effective_begin, rule_set.effective_end))
        rules, concerned = [], []
        for number, rule in enumerate(rule_set.rules, 1):
            compiled = self._rule(rule, f"rule#{number}")
            rules.append(compiled)
            if not rule.disabled:
                concerned.append((compile_constraints(rule.constraints), _walked(compiled)))
        return CompiledSet(begin, end, tuple(rules), ByKind(concerned))

    def _moment(self, text: str) -> str:
        """An effective date as it compares with now. One that cannot be read counts as never in effect."""
        if not text:
            return ""
        try:
            return datetime.fromisoformat(text.strip()).replace(tzinfo=None).isoformat(timespec="seconds")
        except ValueError:
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
        return tuple(self._step(action, reason) for action in actions if not action.disabled)

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
        self._transforms.extend(action.transforms)
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
        self._delegates.append(other)
        if self in other._reached():
            self.problems.append(f"{reason}: rule {action.rule!r} delegates back to {self.name}: a loop")

        def hand_over(context: Context, routing: Routing) -> None:
            if context.delegations >= MAX_DELEGATIONS:
                raise RuleError(
                    f"rule {self.name}, {reason}: more than {MAX_DELEGATIONS} delegations in turn: a loop"
                )
            context.delegations += 1
            other._run(context, routing)
            context.delegations -= 1

        return hand_over

    def _ask(self, name: str, context: Context) -> str:
        """What the definition of that name returns for the message of a context, "" when nothing; what it sends
        counts for nothing (iris-semantics 6.3, Rule)."""
        other = self._other(name)
        if other is None:
            raise EvaluationError(f"Rule: rule {name!r} is not in the workspace")
        if context.delegations >= MAX_DELEGATIONS:
            raise EvaluationError(f"Rule: more than {MAX_DELEGATIONS} rules asked in turn: a loop")
        routing = Routing()
        segment, context.segment = context.segment, None
        context.delegations += 1
        try:
            other._run(context, routing)
        finally:
            context.delegations -= 1
            context.segment = segment
        return routing.returned or ""

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
                raise self._failed(branch.reason, branch.condition, error) from error
            if holds:
                for step in branch.steps:
                    step(context, routing)
                return
        for step in otherwise:
            step(context, routing)

    # -- running

    def inputs(self, message: HL7Message, source: str, category: str) -> frozenset[str] | None:
        """The paths whose values decide the routing of every message of this kind (source, category, type and
        version); None when something else does too."""
        current = self._in_effect()
        if self._timed or current is None:
            return None
        found = [inputs for *_, inputs in current.by_kind.of(Context(message, source, category))]
        return None if None in found else frozenset().union(*filter(None, found))

    def route(
        self,
        message: HL7Message,
        source: str,
        *,
        category: str = "",
        doc_type: str = "",
        variables: Mapping[str, str] | None = None,
    ) -> Routing:
        """Where a message goes. Raises RuleError when a condition cannot be evaluated.

        variables: what the caller's context holds (``Location``, ``Request.Amount``), for rules that a process
        asks; ``Routing.returned`` is their answer."""
        routing = Routing()
        context = Context(message, source, category, doc_type)
        if variables:
            context.variables.update(variables)
        self._run(context, routing)
        routing.variables = context.variables
        if routing.deleted:
            routing.sends.clear()
        return routing

    def _run(self, context: Context, routing: Routing) -> None:
        current = self._in_effect()
        if current is None:
            return
        place = condition = ""
        read = context.read
        try:
            # The walk itself, without a call a rule: most conditions of most rules are false.
            for branches, otherwise, otherwise_reason, _ in current.by_kind.of(context):
                for shown, allowed, test, steps, place, condition in branches:
                    if shown and (known := read.get(shown)) is not None and known not in allowed:
                        continue
                    if test(context):
                        routing.reason = place
                        condition = ""
                        for step in steps:
                            step(context, routing)
                        break
                else:
                    if otherwise:
                        routing.reason, condition = otherwise_reason, ""
                        place = otherwise_reason
                        for step in otherwise:
                            step(context, routing)
        except Stop:
            return
        except RuleError:
            raise
        except HIEError as error:
            raise self._failed(place, condition, error) from error

    def _failed(self, place: str, condition: str, error: HIEError) -> RuleError:
        what = f"condition {condition!r}" if condition else "an action"
        return RuleError(f"rule {self.name}, {place}: {what}: {error}")

    def _in_effect(self) -> CompiledSet | None:
        if not self._timed:
            return self._sets[0] if self._sets else None
        now = self._environment.now().replace(tzinfo=None).isoformat(timespec="seconds")
        for one in self._sets:
            if NEVER not in (one.begin, one.end) and one.begin <= now and (not one.end or now < one.end):
                return one
        return None

    def explain(
        self, message: HL7Message, source: str, *, category: str = "", doc_type: str = ""
    ) -> list[RuleExplanation]:
        """Each rule as ``route`` tries it, with the values that decided. Never raises."""
        context, routing = Context(message, source, category, doc_type), Routing()
        found: list[RuleExplanation] = []
        current = self._in_effect()
        for rule in current.rules if current else ():
            explanation, stopped = explain_rule(rule, context, routing, self._failed)
            found.append(explanation)
            if stopped:
                break
        return found


def _walked(rule: CompiledRule) -> Walked:
    branches = tuple(tuple(branch) for branch in rule.branches)
    return cast("Walked", (branches, rule.otherwise, rule.otherwise_reason, rule.inputs))


def _delete(_context: Context, routing: Routing) -> None:
    routing.deleted = True
