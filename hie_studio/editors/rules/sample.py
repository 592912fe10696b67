"""A message to try conditions on: whether each part of one holds for it, and the values that decide. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.condition_tree import Part
from hie_runtime.rules.conditions import FieldCondition
from hie_runtime.rules.context import Context
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.rules.operators import Test
from hie_runtime.rules.segments import occurrences, segment_path


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a part of a condition.

    Attributes:
        held, of: for how many of the segments of foreach it holds; of 1 outside of one.
        values: what was read, by path.
        single: whether it was asked once, for the whole message.
        error: why it cannot be told, "" when it can.
    """

    held: int = 0
    of: int = 1
    single: bool = True
    values: Mapping[str, str] = field(default_factory=dict)
    error: str = ""


def sample_after(
    before: RuleDefinition,
    definition: RuleDefinition,
    environment: RuleEnvironment,
    message: HL7Message,
    source: str,
) -> Sample:
    """The message as it stands after the rules ``before``, for conditions of a definition."""
    try:
        variables = compile_rules(before, environment).route(message, source).variables
    except HIEError:
        variables = {}  # the story of the message says which rule fails
    return Sample(message, source, compile_rules(definition, environment), variables)


def segment_name(segments: str) -> str:
    """The name of the segments a foreach goes through, "" while its path is none."""
    try:
        return segment_path(segments).segment or ""
    except HIEError:
        return ""


class Sample:
    """A message from an item. ``rules``: those the conditions belong to. ``variables``: as set before them."""

    def __init__(
        self, message: HL7Message, source: str, rules: CompiledRules, variables: Mapping[str, str]
    ) -> None:
        self._message = message
        self._source = source
        self._rules = rules
        self._variables = variables

    def value_at(self, path: str) -> str:
        """The value of a place, ``PID:3(1).1``; "" when there is none."""
        context = self._context()
        try:
            self._rules.test(parse_expression(f"HL7.{{{path}}}"))(context)
        except HIEError:
            return ""
        return next(iter(context.read.values()), "")

    def judge(self, part: Part, segments: str = "") -> Verdict:
        """Whether it holds. ``segments``: the path of the foreach it stands in, "" when in none."""
        try:
            test = self._rules.test(part.to_expression())
            if segments:
                return self._each(test, segments)
            context = self._context()
            held = test(context)
            return Verdict(int(held), values=dict(context.read) or self._named(part))
        except HIEError as error:
            return Verdict(error=str(error))

    def _each(self, test: Test, segments: str) -> Verdict:
        path = segment_path(segments)
        assert path.segment is not None
        numbers = occurrences(self._message, path)
        held = 0
        for number in numbers:
            context = self._context()
            context.segment = (path.segment, number)
            held += test(context)
        return Verdict(held, len(numbers), single=False)

    def _named(self, part: Part) -> dict[str, str]:
        """What a name of no field stands for, such as Source."""
        if not isinstance(part, FieldCondition):
            return {}
        known = {"Source": self._source, **self._variables}
        return {part.field_path: known[part.field_path]} if part.field_path in known else {}

    def _context(self) -> Context:
        context = Context(self._message, self._source)
        context.variables.update(self._variables)
        return context
