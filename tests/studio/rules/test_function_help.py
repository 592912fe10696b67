"""Every function that is offered says what it does, with an example that works."""

from __future__ import annotations

from hie_runtime.config.schedule import parse_schedule
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.functions import FUNCTIONS
from hie_runtime.rules.model import AssignAction, Rule, RuleDefinition, RuleSet, When
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.intrinsics import INTRINSICS
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.editors.function_help import intrinsic_help, rule_function_help


def example_of(told: str) -> str:
    words, _, example = told.rpartition(" · ")
    assert words
    return example


def test_every_function_of_rules_is_explained_by_an_example_that_compiles() -> None:
    examples = {name: example_of(rule_function_help(name)) for name in FUNCTIONS if name != "Rule"}
    assert all(example.startswith(f"{name}(") for name, example in examples.items())
    first = When(condition="1", actions=[AssignAction(property="x", value='"5"')])
    rules = [Rule(when=[first, *(When(condition=one) for one in examples.values())])]
    definition = RuleDefinition(name="R", rule_sets=[RuleSet(rules=rules)])
    assert not compile_rules(definition, RuleEnvironment(definitions={"R": definition})).problems
    assert parse_schedule(examples["Schedule"].split('"')[1]).events
    assert rule_function_help("OurOwn") == ""


def test_every_function_of_objectscript_is_explained_by_an_example_that_compiles() -> None:
    calls = {call for call, *_ in INTRINSICS.values()}
    explained = {INTRINSICS[name][0] for name in INTRINSICS if intrinsic_help(name)}
    assert explained == calls
    values = [example_of(intrinsic_help(name)) for name in INTRINSICS if intrinsic_help(name)]
    steps = [{"step": "assign", "property": "x", "value": '"5"'}]
    steps += [{"step": "assign", "property": "target.{PID:5.1}", "value": value} for value in values]
    definition = TransformDefinition.model_validate({"name": "T", "steps": steps})
    assert not compile_transform(definition, TransformEnvironment()).problems
