"""Rule definitions compiled once; routing a message is then a walk over closures (iris-semantics 6.1)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import Expression
from hie_runtime.rules.building import MAX_DELEGATIONS, RuleBuilder, failed
from hie_runtime.rules.compiled import NEVER, CompiledSet, RuleEnvironment, Stop
from hie_runtime.rules.context import Context, EvaluationError
from hie_runtime.rules.evaluate import ExpressionCompiler
from hie_runtime.rules.explain import explain_rule
from hie_runtime.rules.model import RuleDefinition, assigned_names
from hie_runtime.rules.operators import Test
from hie_runtime.rules.routing import Routing, RuleError, RuleExplanation, Send

__all__ = [
    "CompiledRules",
    "Routing",
    "RuleEnvironment",
    "RuleError",
    "RuleExplanation",
    "Send",
    "compile_rules",
]


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
        self._environment = environment
        # Each definition that delegation reaches is compiled once, however often and in whatever loops.
        self._family = {} if family is None else family
        self._family[definition.name] = self
        self._compiler = ExpressionCompiler(
            environment.surroundings, environment.functions, assigned_names(definition), self._ask
        )
        self._builder = RuleBuilder(self.name, environment, self._compiler, self._other)
        self.problems = self._builder.problems
        listed = [rule_set for rule_set in definition.rule_sets if not rule_set.disabled]
        self._sets = [self._builder.rule_set(rule_set) for rule_set in listed]
        self._timed = any(one.begin or one.end for one in self._sets)
        for name in self._compiler.asked:
            self._other(name)
        self._report_unknown()

    @cached_property
    def targets(self) -> list[str]:
        """Every item a send may reach, delegated rules included."""
        found = [target for rules in self._reached() for target in rules.definition.targets()]
        return list(dict.fromkeys(found))

    @cached_property
    def transforms(self) -> list[str]:
        """Every transform a send may apply, delegated rules included."""
        return list(dict.fromkeys(name for rules in self._reached() for name in rules._builder.transforms))

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
            names = [*rules._builder.delegates, *(rules._compiler.asked if asked else ())]
            others = [self._family[name] for name in names if name in self._family]
            found.extend(other for other in others if other not in found)
        return found

    def reaches(self, name: str) -> bool:
        """Whether delegation from it may lead to the definition of that name."""
        return any(rules.name == name for rules in self._reached())

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

    def test(self, condition: Expression) -> Test:
        """Any condition, with the functions and variables that those of this definition have."""
        return self._compiler.test(condition)

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
            other.run(context, routing)
        finally:
            context.delegations -= 1
            context.segment = segment
        return routing.returned or ""

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
        self.run(context, routing)
        routing.variables = context.variables
        if routing.deleted:
            routing.sends.clear()
        return routing

    def run(self, context: Context, routing: Routing) -> None:
        """Go on with the message of a context. Raises RuleError when a condition cannot be evaluated."""
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
            raise failed(self.name, place, condition, error) from error

    def is_in_effect(self) -> bool:
        """Whether one of its rule sets is in effect now."""
        return self._in_effect() is not None

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
            explanation, stopped = explain_rule(rule, context, routing, partial(failed, self.name))
            found.append(explanation)
            if stopped:
                break
        return found
