"""A site's own schema categories: names, structures and what of a message does not fit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.errors import PathError, SchemaError
from hie_runtime.messages.hl7.path_grammar import parse_path
from hie_runtime.messages.hl7.paths import compile_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema import resolve_names, segment_names
from hie_runtime.messages.hl7.schema_categories import install
from hie_runtime.messages.hl7.schema_grammar import Part, abstract, iris_definition, parse_definition
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.messages.hl7.structure import doc_type_of, reply_type_of, structure_names, structure_of
from hie_runtime.messages.hl7.structure_match import match_structure

WARDS = SchemaCategory.model_validate({
    "name": "Wards", "base": "2.4",
    "message_types": {"ADT_A31": {"structure": "ADT_Z31", "reply": "base:ACK"}, "ADT_A01": {"structure": "base:ADT_A01"}},
    "structures": {"ADT_Z31": {"definition": "base:MSH~base:EVN~base:PID~[~{~ZWD~[~2.5:NTE~]~}~]"}},
    "segments": {"ZWD": {"fields": {
        1: {"description": "Bed manager", "type": "base:ST", "required": "R"},
        2: {"description": "Ward (new)", "type": "base:PL"}, 4: {"description": "Team", "type": "Team"}}}},
    "data_types": {"Team": {"components": {1: {"description": "Team ID", "type": "base:ST"}, 3: {"description": "Lead", "type": "base:XCN"}}}},
})  # fmt: skip
SITE = SchemaCategory(name="Site", base="Wards")
ALONE = SchemaCategory.model_validate({"name": "Alone", "structures": {"X": {"definition": "MSH 2.3:PID"}}})


@pytest.fixture(autouse=True)
def _installed() -> Iterator[None]:
    install("test", [WARDS, SITE, ALONE])
    yield
    install("test", [])


@pytest.mark.parametrize("category", ["Wards", "Site"])
def test_a_category_has_its_own_names_and_those_of_its_base(category: str) -> None:
    def places(path: str) -> tuple[int | None, ...]:
        found = resolve_names(parse_path(path), category)
        return found.field, found.component, found.subcomponent

    assert places("ZWD:BedManager") == (1, None, None)
    assert places("ZWD:Wardnew.Bed") == (2, 3, None)
    assert places("ZWD:Team.Lead.GivenName") == (4, 3, 3)
    assert places("PID:PatientName.FamilyName.Surname") == (5, 1, 1)
    assert "ZWD" in segment_names(category)
    message = HL7Message(b"MSH|^~\\&|||||||ADT^A31\rZWD|x|A^B^7\r")
    assert compile_path("ZWD:Ward.Bed", category)(message) == "7"
    with pytest.raises(PathError, match=rf"HL7 {category}\); allowed: Bedmanager, Wardnew, Team"):
        resolve_names(parse_path("ZWD:Nurse"), category)


def test_a_category_on_its_own_has_only_what_it_says() -> None:
    assert structure_of("Alone:ADT_A01") is None
    assert structure_of("Alone:X") is not None
    assert (
        resolve_names(parse_path("PID:DateofBirth"), "Alone").field == 7
    )  # as in 2.3, where the segment is from


def test_message_types_lead_to_structures() -> None:
    assert doc_type_of("Wards", "ADT_A31") == "Wards:ADT_Z31"
    assert doc_type_of("Site", "ADT_A31") == "Site:ADT_Z31"
    assert doc_type_of("Wards", "ADT_A01") == "2.4:ADT_A01"
    assert doc_type_of("Wards", "ADT_A08") == "Wards:ADT_A01"
    assert doc_type_of("Unheard of", "ADT_A08") == ""
    assert reply_type_of("Site", "ADT_A31") == "ACK"
    assert {"ADT_Z31", "ORU_R01"} <= set(structure_names("Site"))
    tree = structure_of("Site:ADT_A31")
    assert tree is not None
    assert [node.name for node in tree.children] == ["MSH", "EVN", "PID", "ZWDgrp"]


def test_another_category_under_the_same_name_replaces_what_was_known() -> None:
    assert resolve_names(parse_path("ZWD:Team"), "Wards").field == 4
    changed = WARDS.model_copy(deep=True)
    changed.segments["ZWD"].fields[9] = changed.segments["ZWD"].fields.pop(4)
    install("another workspace", [changed])
    assert resolve_names(parse_path("ZWD:Team"), "Wards").field == 9
    install("another workspace", [])
    assert resolve_names(parse_path("ZWD:Team"), "Wards").field == 4


@pytest.mark.parametrize(("names", "said"), [
    ("MSH EVN PID ZWD NTE ZWD", []),
    ("MSH EVN PID", []),
    ("MSH PID ZWD", ["EVN is missing in ADT_Z31"]),
    ("MSH EVN PID NTE", [  # an NTE never opens a group of its own
        "segment 4, NTE: ADT_Z31 has no NTE after PID"]),
    ("MSH EVN ZXX PID PID ZZZ", ["segment 3, ZXX: not in ADT_Z31", "segment 5, PID: ADT_Z31 has no PID after PID", "segment 6, ZZZ: not in ADT_Z31"]),
])  # fmt: skip
def test_what_does_not_fit_is_said_with_its_place(names: str, said: list[str]) -> None:
    match = match_structure("Wards:ADT_Z31", names.split())
    assert match is not None
    assert [misfit.text for misfit in match.misfits] == said
    assert match.fits == (not said)


def test_z_segments_at_the_end_are_told_from_others() -> None:
    match = match_structure("2.5:ORU_R01", ["MSH", "ZAA", "PID", "OBR", "OBX", "ZBB", "ZCC"])
    assert match is not None
    assert [(one.kind.value, one.segment) for one in match.misfits] == [
        ("unknown Z segment", "ZAA"), ("trailing Z segment", "ZBB"), ("trailing Z segment", "ZCC"),
    ]  # fmt: skip
    assert match_structure("2.5:NOT_A01", ["MSH"]) is None


@pytest.mark.parametrize(("text", "said"), [
    ("", "empty"), ("MSH [PID", "the end at 9"), ("MSH ]", '"]" at 5'), ("[]", "nothing between"), ("MSH|PID", '"|" at 4'),
    ("PIDX", "not a segment"), ("<A01|>", "nothing between"), ("[" * 50 + "PID" + "]" * 50, "nested more than 20"),
    ("PID " * 6000, "at most 5000"),
])  # fmt: skip
def test_a_definition_that_cannot_be_understood_says_where(text: str, said: str) -> None:
    with pytest.raises(SchemaError, match=r".*") as raised:
        parse_definition(text)
    assert said in str(raised.value)


segments = st.builds(Part, st.from_regex(r"[A-Z][A-Z0-9]{2}", fullmatch=True), st.sampled_from(["", "base", "2.5"]), optional=st.booleans(), repeats=st.booleans())  # fmt: skip
parts = st.recursive(
    segments,
    lambda inner: st.one_of(
        st.builds(lambda p, o, r: Part(parts=tuple(p), optional=o or not r, repeats=r), st.lists(inner, min_size=2, max_size=4), st.booleans(), st.booleans()),
        st.builds(lambda p, o, r: Part(parts=tuple(p), optional=o, repeats=r, choice=True), st.lists(inner, min_size=1, max_size=3), st.booleans(), st.booleans()),
    ),
    max_leaves=12,
)  # fmt: skip


@given(st.lists(parts, min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_a_definition_written_in_either_form_reads_the_same(made: list[Part]) -> None:
    assert list(parse_definition(abstract(made))) == made
    assert list(parse_definition(iris_definition(made))) == made


@given(st.text(alphabet="MSHPID[]{}<>|~ :Z12", max_size=80) | st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_reader_of_definitions(text: str) -> None:
    try:
        made = parse_definition(text)
    except SchemaError:
        return
    assert parse_definition(abstract(made)) == made


@given(
    st.lists(
        st.sampled_from(["MSH", "PID", "PV1", "ORC", "OBR", "OBX", "NTE", "ZAA", "EVN", "DSC"]), max_size=30
    )
)
@settings(max_examples=200, deadline=None)
def test_any_order_of_segments_is_matched(names: list[str]) -> None:
    match = match_structure("2.5:ORU_R01", names)
    assert match is not None
    assert len(match.addresses) == len(names)
