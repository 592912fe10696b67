"""Rule definitions compiled once; routing a message is then a walk over closures (iris-semantics 6.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import parse_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.evaluate import Context, ExpressionCompiler, Test, Value
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import Function, Surroundings
from hie_runtime.rules.model import (
    Action,
    AssignAction,
    Constraints,
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
)

MAX_DELEGATIONS = 20


class RuleError(HIEError):
    """A rule that cannot be evaluated for a message: names rule, condition and cause. The message is bad."""


class Send(NamedTuple):
    """One send: every target gets the message, through the transforms in turn."""

    targets: tuple[str, ...]
    transforms: tuple[str, ...]
    priority: int
    rule: str


class Routing:
    """What a rule set decided for one message."""

    __slots__ = ("deleted", "reason", "returned", "sends", "traces")

    def __init__(self) -> None:
        self.sends: list[Send] = []
        self.reason = ""
        self.returned: str | None = None
        self.deleted = False
        self.traces: list[str] = []


@dataclass(frozen=True, slots=True)
class RuleExplanation:
    """One rule as tried for one message; see ``explain``."""

    rule: str
    reason: str = ""
    matched: bool = False
    skipped: str = ""
    condition: str = ""
    values: dict[str, str] = field(default_factory=dict)
    error: str = ""


@dataclass(frozen=True)
class RuleEnvironment:
    """What rules may use: lookup tables, other definitions, extra functions, the workspace folder, the clock."""

    lookups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    definitions: Mapping[str, RuleDefinition] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    folder: Path | None = None
    now: Callable[[], datetime] = lambda: datetime.now().astimezone()

    @property
    def surroundings(self) -> Surroundings:
        """As functions see it."""
        return Surroundings(self.lookups, self.folder, self.now)


class _Stop(Exception):
    """A ``return`` was reached."""


Step = Callable[[Context, Routing, str], None]


class _Branch(NamedTuple):
    test: Test
    steps: tuple[Step, ...]
    reason: str
    condition: str


class _Rule(NamedTuple):
    label: str
    holds: Callable[[Context], str]
    branches: tuple[_Branch, ...]
    otherwise: tuple[Step, ...]
    disabled: bool


def compile_rules(definition: RuleDefinition, environment: RuleEnvironment) -> CompiledRules:
    """Compile a definition. What cannot be compiled is in ``problems`` and an error only when reached."""
    return CompiledRules(definition, environment)


class CompiledRules:
    """A rule definition ready to route messages."""

    def __init__(self, definition: RuleDefinition, environment: RuleEnvironment, depth: int = 0) -> None:
        self.definition = definition
        self.name = definition.name
        self.targets: list[str] = definition.targets()
        self.transforms: list[str] = []
        self.problems: list[str] = []
        self._environment = environment
        self._depth = depth
        self._compiler = ExpressionCompiler(environment.surroundings, environment.functions)
        self._sets = [(rule_set, tuple(self._rules(rule_set))) for rule_set in definition.rule_sets]
        self._timed = any(
            rule_set.effective_begin or rule_set.effective_end for rule_set in definition.rule_sets
        )
        for name in dict.fromkeys(self._compiler.unknown):
            self.problems.append(f"function {name} is not known; conditions that use it are errors")

    # -- compiling

    def _rules(self, rule_set: RuleSet) -> Iterator[_Rule]:
        for number, rule in enumerate(rule_set.rules, 1):
            label = f"rule#{number}" + (f" {rule.name}" if rule.name else "")
            yield self._rule(rule, f"rule#{number}", label)

    def _rule(self, rule: Rule, place: str, label: str) -> _Rule:
        branches = tuple(self._branches(rule.when, place))
        otherwise = self._steps(rule.otherwise, f"{place}:otherwise")
        return _Rule(label, _constraints(rule.constraints), branches, otherwise, rule.disabled)

    def _branches(self, whens: Sequence[When], place: str) -> Iterator[_Branch]:
        for number, when in enumerate(whens, 1):
            if not when.disabled:
                reason = f"{place}:when#{number}"
                yield _Branch(
                    self._test(when.condition, reason),
                    self._steps(when.actions, reason),
                    reason,
                    when.condition,
                )

    def _test(self, text: str, reason: str) -> Test:
        try:
            return self._compiler.test(parse_expression(text))
        except HIEError as error:
            problem = f"{reason}: condition {text!r}: {error}"
            self.problems.append(problem)

            def refuse(_context: Context, problem: str = problem) -> bool:
                raise RuleError(f"rule {self.name}, {problem}")

            return refuse

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
                return lambda context, routing, _reason: routing.traces.append(value(context))
            case DelegateAction():
                return self._delegate(action, reason)
            case ForeachAction():
                return self._foreach(action, reason)
        problem = f"{reason}: <{action.element}> is not supported"
        self.problems.append(problem)

        def refuse(_context: Context, _routing: Routing, _reason: str) -> None:
            raise RuleError(f"rule {self.name}, {problem}")

        return refuse

    def _send(self, action: SendAction, reason: str) -> Step:
        send = Send(tuple(action.targets), tuple(action.transforms), action.priority, reason)
        self.transforms.extend(name for name in action.transforms if name not in self.transforms)
        return lambda _context, routing, _reason: routing.sends.append(send)

    def _return(self, action: ReturnAction, reason: str) -> Step:
        value = self._value(action.value, reason) if action.value else None

        def stop(context: Context, routing: Routing, _reason: str) -> None:
            routing.returned = value(context) if value else ""
            raise _Stop

        return stop

    def _assign(self, action: AssignAction, reason: str) -> Step:
        value = self._value(action.value, reason)

        def assign(context: Context, _routing: Routing, _reason: str) -> None:
            context.variables[action.property] = value(context)

        return assign

    def _delegate(self, action: DelegateAction, reason: str) -> Step:
        definition = self._environment.definitions.get(action.rule)
        if definition is None or self._depth >= MAX_DELEGATIONS:
            why = (
                "is not in the workspace"
                if definition is None
                else f"is the {MAX_DELEGATIONS}th delegation: a loop"
            )
            problem = f"{reason}: rule {action.rule!r} {why}"
            self.problems.append(problem)

            def refuse(_context: Context, _routing: Routing, _reason: str) -> None:
                raise RuleError(f"rule {self.name}, {problem}")

            return refuse
        other = CompiledRules(definition, self._environment, self._depth + 1)
        self.targets.extend(target for target in other.targets if target not in self.targets)
        self.transforms.extend(name for name in other.transforms if name not in self.transforms)
        return lambda context, routing, _reason: other._run(context, routing)

    def _foreach(self, action: ForeachAction, reason: str) -> Step:
        branches = tuple(self._branches(action.when, f"{reason}:foreach"))
        otherwise = self._steps(action.otherwise, f"{reason}:foreach:otherwise")
        path = action.path.strip().removeprefix("HL7.").removeprefix("Document.").strip("{}[]")
        try:
            segment = str(parse_path(path).segment or "")
        except (PathError, AttributeError) as error:
            self.problems.append(f"{reason}: foreach {action.path!r}: {error}")
            segment = ""

        def each(context: Context, routing: Routing, _reason: str) -> None:
            if not segment:
                raise RuleError(f"rule {self.name}, {reason}: foreach {action.path!r} cannot be read")
            count = sum(1 for found in context.message.segments if found.name == segment)
            try:
                for number in range(1, count + 1):
                    context.segment = (segment, number)
                    _first_true(branches, otherwise, context, routing)
            finally:
                context.segment = None

        return each

    # -- running

    def route(self, message: HL7Message, source: str, *, category: str = "", doc_type: str = "") -> Routing:
        """Where a message goes. Raises RuleError when a condition cannot be evaluated."""
        routing = Routing()
        self._run(Context(message, source, category, doc_type), routing)
        if routing.deleted:
            routing.sends.clear()
        return routing

    def _run(self, context: Context, routing: Routing) -> None:
        try:
            for rule in self._in_effect():
                if not rule.disabled and not rule.holds(context):
                    self._one(rule, context, routing)
        except _Stop:
            return

    def _one(self, rule: _Rule, context: Context, routing: Routing) -> None:
        try:
            reason = _first_true(rule.branches, rule.otherwise, context, routing)
        except (_Stop, RuleError):
            raise
        except HIEError as error:
            raise RuleError(f"rule {self.name}, {rule.label}: {error}") from error
        if reason:
            routing.reason = reason

    def _in_effect(self) -> tuple[_Rule, ...]:
        if not self._timed:
            return self._sets[0][1] if self._sets else ()
        now = self._environment.now().replace(tzinfo=None).isoformat(timespec="seconds")
        for rule_set, rules in self._sets:
            begin, end = rule_set.effective_begin, rule_set.effective_end
            if (not begin or begin <= now) and (not end or now < end):
                return rules
        return ()

    def explain(
        self, message: HL7Message, source: str, *, category: str = "", doc_type: str = ""
    ) -> list[RuleExplanation]:
        """Each rule as ``route`` tries it, with the values that decided. Never raises."""
        context, routing = Context(message, source, category, doc_type), Routing()
        found: list[RuleExplanation] = []
        for rule in self._in_effect():
            explanation, stopped = self._explain_one(rule, context, routing)
            found.append(explanation)
            if stopped:
                break
        return found

    def _explain_one(self, rule: _Rule, context: Context, routing: Routing) -> tuple[RuleExplanation, bool]:
        skipped = "disabled" if rule.disabled else rule.holds(context)
        if skipped:
            return RuleExplanation(rule.label, skipped=skipped), False
        kept, context.read = context.read, {}
        reason, condition, error, stopped = "", "", "", False
        try:
            for branch in rule.branches:
                condition = branch.condition
                if branch.test(context):
                    reason = branch.reason
                    _run_steps(branch.steps, context, routing, branch.reason)
                    break
            else:
                if rule.otherwise:
                    reason = "otherwise"
                    _run_steps(rule.otherwise, context, routing, reason)
        except _Stop:
            stopped = True
        except HIEError as problem:
            error, stopped, reason = str(problem), True, ""
        values = dict(context.read)
        context.read = {**kept, **values}
        return RuleExplanation(rule.label, reason, bool(reason), "", condition, values, error), stopped


def _first_true(
    branches: Sequence[_Branch], otherwise: Sequence[Step], context: Context, routing: Routing
) -> str:
    for branch in branches:
        if branch.test(context):
            for step in branch.steps:
                step(context, routing, branch.reason)
            return branch.reason
    for step in otherwise:
        step(context, routing, "otherwise")
    return "otherwise" if otherwise else ""


def _run_steps(steps: Sequence[Step], context: Context, routing: Routing, reason: str) -> None:
    for step in steps:
        step(context, routing, reason)


def _delete(_context: Context, routing: Routing, _reason: str) -> None:
    routing.deleted = True


def _constraints(constraints: Constraints) -> Callable[[Context], str]:
    """ "" when all constraints hold, else the one that does not, in words."""
    checks: list[tuple[str, Callable[[Context], str], frozenset[str], tuple[str, ...]]] = []
    reads: tuple[tuple[str, Callable[[Context], str]], ...] = (
        ("source", lambda context: context.source),
        ("doc_name", lambda context: context.type_name),
        ("doc_category", lambda context: context.category),
        (
            "doc_type",
            lambda context: context.doc_type or context.message.structure or context.message.type_name,
        ),
        ("msg_class", lambda _context: "EnsLib.HL7.Message"),
    )
    for name, read in reads:
        allowed = getattr(constraints, name)
        if name == "msg_class" and set(allowed) & {
            "EnsLib.HL7.Message",
            "Ens.VDoc.Interface",
            "EnsLib.EDI.Document",
        }:
            continue
        if allowed:
            exact = frozenset(value for value in allowed if not value.endswith("*"))
            checks.append((name, read, exact, tuple(value[:-1] for value in allowed if value.endswith("*"))))
    if not checks:
        return lambda _context: ""
    if len(checks) == 1 and not checks[0][3]:
        name, read, exact, _ = checks[0]
        return lambda context: "" if read(context) in exact else f"{name} is {read(context)!r}"

    def holds(context: Context) -> str:
        for name, read, exact, prefixes in checks:
            value = read(context)
            if value not in exact and not (prefixes and value.startswith(prefixes)):
                return f"{name} is {value!r}"
        return ""

    return holds
