"""Random edits of a small hospital, for properties of comparing and merging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st

from hie_runtime.rules.model import Rule, SendAction, When
from hie_runtime.transforms.model import AssignStep, TransformDefinition
from hie_studio.document.commands import (
    UNSET,
    AddItem,
    MoveItems,
    RemoveItems,
    RenameItem,
    SetItemProperty,
    SetProductionProperty,
    SetRule,
    SetSetting,
)
from hie_studio.document.definitions import Part, RemoveDefinition, SetDefinition
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.state import DocumentState
from studio.hospital import FILE_OUT, _item, hospital

ITEMS = tuple(item.name for item in hospital().production.items)
RULES = tuple(hospital().rules)


def steps(*values: str) -> TransformDefinition:
    made = [AssignStep(property=f"target.{{PID:{n}}}", value=value) for n, value in enumerate(values, 1)]
    return TransformDefinition(name="Wards", steps=made)


def base() -> DocumentState:
    """Twelve items with rules, a transform of four steps and a lookup table of six rows."""
    table = {f"W{n}": f"Ward {n}" for n in range(6)}
    wards = steps('"a"', '"b"', '"c"', '"d"')
    return replace(hospital(), transforms={"Wards": wards}, lookups={"Wards": table})


def with_rules(state: DocumentState, name: str, change: Callable[[list[Rule]], list[Rule]]) -> SetRule:
    definition = state.rules[name]
    first = definition.rule_sets[0]
    sets = [first.model_copy(update={"rules": change(list(first.rules))}), *definition.rule_sets[1:]]
    return SetRule(definition.model_copy(update={"rule_sets": sets}))


def new_rule(name: str) -> Rule:
    return Rule(name=name, when=[When(condition="1", actions=[SendAction(targets=["to.Lab.ADT"])])])


words = st.sampled_from(["red", "green", "blue", "amber"])
item = st.sampled_from(ITEMS)
place = st.tuples(st.integers(0, 50).map(lambda n: n * 8.0), st.integers(0, 50).map(lambda n: n * 8.0))


def _simple() -> st.SearchStrategy[Callable[[DocumentState], Edit]]:
    def fixed(edit: Edit) -> Callable[[DocumentState], Edit]:
        return lambda _: edit

    def rows(values: dict[str, str]) -> Callable[[DocumentState], Edit]:
        return lambda state: SetDefinition(
            Part.LOOKUPS, "Wards", {**state.lookups.get("Wards", {}), **values}
        )

    def fewer(index: int, name: str) -> Callable[[DocumentState], Edit]:
        return lambda state: with_rules(state, name, lambda rules: rules[:index] + rules[index + 1 :])

    def another(index: int, name: str, word: str) -> Callable[[DocumentState], Edit]:
        return lambda state: with_rules(
            state, name, lambda rules: [*rules[:index], new_rule(word), *rules[index:]]
        )

    def backwards(name: str) -> Callable[[DocumentState], Edit]:
        return lambda state: with_rules(state, name, lambda rules: rules[::-1])

    rule = st.sampled_from(RULES)
    at = st.integers(0, 3)
    return st.one_of(
        st.builds(lambda n, v: fixed(SetSetting(n, "adapter", "port", v)), item, st.integers(1, 9)),
        st.builds(lambda n: fixed(SetSetting(n, "adapter", "port", UNSET)), item),
        st.builds(lambda n, v: fixed(SetItemProperty(n, "comment", v)), item, words),
        st.builds(lambda n: fixed(SetItemProperty(n, "enabled", False)), item),
        st.builds(lambda n: fixed(RemoveItems((n,))), item),
        st.builds(lambda n, v: fixed(RenameItem(n, f"{n}.{v}")), item, words),
        st.builds(lambda n, p: fixed(MoveItems({n: p})), item, place),
        st.builds(lambda v, p: fixed(AddItem(_item(v, FILE_OUT, {"file_path": v}), p)), words, place),
        st.builds(lambda v: fixed(SetProductionProperty("description", v)), words),
        st.builds(fewer, at, rule),
        st.builds(another, at, rule, words),
        st.builds(backwards, rule),
        st.builds(lambda k, v: rows({k: v}), st.sampled_from(["W1", "W2", "New"]), words),
        st.builds(
            lambda v: fixed(SetDefinition(Part.TRANSFORMS, "Wards", steps(*v))), st.lists(words, max_size=5)
        ),
        st.just(fixed(RemoveDefinition(Part.LOOKUPS, "Wards"))),
    )


def _made(edits: list[Callable[[DocumentState], Edit]]) -> DocumentState:
    state = base()
    for edit in edits:
        try:
            state = edit(state).run(state)
        except (EditError, KeyError):
            continue  # what it was about is gone by now
    return state


edited = st.lists(_simple(), max_size=6).map(_made)
