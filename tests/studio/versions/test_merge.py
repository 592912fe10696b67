"""Comparing two states, and merging the edits of two people."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from hie_studio.document.commands import (
    AddItem,
    Connect,
    MoveItems,
    RemoveItems,
    RenameItem,
    SetItemProperty,
    SetProductionProperty,
    SetSetting,
)
from hie_studio.document.compare import How, compare
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.edit import Edit
from hie_studio.document.merging import Choice, merge
from hie_studio.document.state import DocumentState
from studio.hospital import FILE_OUT, _item

from .states import base, edited, new_rule, steps, with_rules

ADT = "Acute.ADT.Router"


def after(*edits: Edit) -> DocumentState:
    state = base()
    for edit in edits:
        state = edit.run(state)
    return state


@settings(max_examples=60, deadline=None)
@given(edited)
def test_edits_of_one_person_are_taken_as_they_are_whoever_that_was(one):
    old = base()
    assert merge(old, one, old).state == one
    assert merge(old, old, one).state == one
    assert merge(old, one, one).state == one
    assert merge(old, one, old).conflicts == ()


@settings(max_examples=60, deadline=None)
@given(edited, edited)
def test_every_merge_is_a_production_and_without_conflicts_it_is_the_same_from_both_sides(one, other):
    old = base()
    there, back = merge(old, one, other), merge(old, other, one)
    assert len(there.conflicts) == len(back.conflicts)
    if not there.conflicts:
        assert not compare(there.state, back.state)
    for choice in Choice:
        merge(old, one, other, {c.path: choice for c in there.conflicts})


@settings(max_examples=40, deadline=None)
@given(edited)
def test_what_a_comparison_leaves_out_does_not_differ(one):
    if not compare(base(), one):
        assert one.production.model_dump() == base().production.model_dump()
        assert (one.rules, one.transforms, one.lookups) == (base().rules, base().transforms, base().lookups)
    assert not compare(one, one)


DISJOINT = [
    (SetSetting("from.PAS.ADT", "adapter", "port", 1), SetSetting("from.PAS.ADT", "adapter", "job", "x")),
    (SetSetting("from.PAS.ADT", "adapter", "port", 1), RenameItem("from.PAS.ADT", "from.PAS")),
    (MoveItems({"to.EPR.ADT": (8.0, 8.0)}), SetItemProperty("to.EPR.ADT", "comment", "moved")),
    (AddItem(_item("one", FILE_OUT, {}), (0, 0)), AddItem(_item("two", FILE_OUT, {}), (8, 8))),
    (RemoveItems(("to.Lab.ADT",)), with_rules(base(), ADT, lambda r: [new_rule("first"), *r])),
    (with_rules(base(), ADT, lambda r: [new_rule("a"), *r]), with_rules(base(), ADT, lambda r: [*r, new_rule("z")])),
    (with_rules(base(), ADT, lambda r: r[1:]), with_rules(base(), ADT, lambda r: [*r[:-1], r[-1].model_copy(update={"disabled": True})])),
    (SetDefinition(Part.TRANSFORMS, "Wards", steps('"a"', '"b"', '"c"', '"X"')), SetDefinition(Part.TRANSFORMS, "Wards", steps('"Y"', '"b"', '"c"', '"d"'))),
    (SetDefinition(Part.LOOKUPS, "Wards", {**base().lookups["Wards"], "W1": "x"}), SetDefinition(Part.LOOKUPS, "Wards", {**base().lookups["Wards"], "N": "y"})),
    (SetProductionProperty("description", "x"), SetProductionProperty("testing_enabled", True)),
    (Connect("from.PAS.ADT", "to.EPR.ADT"), Connect("from.PAS.ADT", "to.Lab.ADT")),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "theirs"), DISJOINT)
def test_edits_of_different_things_come_together_in_either_order(mine: Edit, theirs: Edit):
    there = merge(base(), after(mine), after(theirs))
    back = merge(base(), after(theirs), after(mine))
    assert there.conflicts == back.conflicts == ()
    assert there.state == back.state
    one_after_the_other = compare(after(mine), there.state)
    assert one_after_the_other and compare(after(theirs), there.state)


def test_a_setting_that_both_changed_is_chosen_and_nothing_else_is_asked():
    mine = after(SetSetting("to.EPR.ADT", "adapter", "port", 1))
    theirs = after(
        SetSetting("to.EPR.ADT", "adapter", "port", 2), SetItemProperty("to.EPR.ADT", "comment", "c")
    )
    merged = merge(base(), mine, theirs)
    (conflict,) = merged.conflicts
    assert conflict.path == ("items", "to.EPR.ADT", "settings", "adapter", "port")
    assert merged.open == (conflict,)
    taken = merge(base(), mine, theirs, {conflict.path: Choice.THEIRS})
    assert taken.open == ()
    item = taken.state.production.item("to.EPR.ADT")
    assert (item.settings.adapter["port"], item.comment) == (2, "c")


def test_both_versions_of_a_rule_can_be_kept_and_one_item_added_twice_gets_two_names():
    def called(condition):
        def change(rules):
            when = rules[1].when[0].model_copy(update={"condition": condition})
            return [rules[0], rules[1].model_copy(update={"when": [when]}), *rules[2:]]

        return with_rules(base(), ADT, change)  # fmt: skip

    mine = after(called("1"), AddItem(_item("to.New", FILE_OUT, {"file_path": "a"}), (0, 0)))
    theirs = after(called("2"), AddItem(_item("to.New", FILE_OUT, {"file_path": "b"}), (0, 0)))
    merged = merge(base(), mine, theirs)
    both = merge(base(), mine, theirs, {one.path: Choice.BOTH for one in merged.conflicts if one.both})
    names = [rule.name for rule in both.state.rules[ADT].rule_sets[0].rules]
    assert names == ["Everything to EPR", "Inpatients", "Inpatients 2", "Lab demographics", "Imaging wards"]
    assert both.state.production.item("to.New 2").settings.adapter == {"file_path": "b"}
    assert both.open == ()


def test_an_item_one_removed_and_the_other_changed_is_a_conflict_of_the_whole_item():
    mine, theirs = after(RemoveItems(("to.EPR.ADT",))), after(SetItemProperty("to.EPR.ADT", "comment", "c"))
    merged = merge(base(), mine, theirs)
    assert [one.path for one in merged.open] == [("items", "to.EPR.ADT")]
    kept = merge(base(), mine, theirs, {("items", "to.EPR.ADT"): Choice.THEIRS})
    assert kept.state.production.item("to.EPR.ADT").comment == "c"


def test_two_names_for_one_item_are_one_conflict():
    mine, theirs = after(RenameItem("to.EPR.ADT", "to.A")), after(RenameItem("to.EPR.ADT", "to.B"))
    merged = merge(base(), mine, theirs)
    assert [one.path for one in merged.open] == [("items", "to.A", "name")]
    chosen = merge(base(), mine, theirs, {("items", "to.A", "name"): Choice.THEIRS}).state
    assert chosen.production.item("to.B") and not chosen.production.item("to.A")
    assert "to.B" in chosen.rules[ADT].rule_sets[0].rules[0].when[0].actions[0].targets


def test_a_comparison_says_what_was_added_removed_renamed_moved_and_each_setting_with_both_values():
    found = compare(
        base(),
        after(
            SetSetting("to.EPR.ADT", "adapter", "port", 99),
            RenameItem("to.Lab.ADT", "to.Laboratory"),
            RemoveItems(("to.Archive.Files",)),
            AddItem(_item("to.New", FILE_OUT, {"file_path": "x"}), (0, 0)),
            SetDefinition(Part.LOOKUPS, "Wards", {"W0": "Ward 0", "W1": "other"}),
        ),
    )
    items = found.items()
    assert [(d.path, d.old, d.new) for d in items["to.EPR.ADT"].details] == [
        (("settings", "adapter", "port"), 36001, 99)
    ]
    assert items["to.Laboratory"].was == "to.Lab.ADT"
    assert items["to.Archive.Files"].how is How.REMOVED and items["to.New"].how is How.ADDED
    (table,) = [one for one in found.differences if one.part == "lookups"]
    assert (("W1",), "Ward 1", "other") in [(d.path, d.old, d.new) for d in table.details]
    rules = {one.name: one for one in found.differences if one.part == "rules"}
    assert ADT in rules  # its targets follow the new name
