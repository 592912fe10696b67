"""Steps, paths and conventions of DTL-style transforms (iris-semantics 7.1, 7.2, 8)."""

import contextlib
import importlib.util
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.errors import ExpressionError, TransformError
from hie_runtime.transforms.model import (
    AssignStep,
    BreakStep,
    CaseBranch,
    ForeachStep,
    GroupStep,
    IfStep,
    KeptStep,
    SubtransformStep,
    SwitchStep,
    TraceStep,
    TransformDefinition,
)
from hie_runtime.transforms.objectscript import ExpressionCompiler, parse_expression

_spec = importlib.util.spec_from_file_location(
    "hl7_samples", Path(__file__).parents[1] / "messages" / "samples.py"
)
samples = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(samples)

HEADER = "MSH|^~\\&|A|B|C|D|2026||ADT^A08|1|P|2.5"


def definition(*steps, name="T", **more):
    made = [AssignStep(property=one[0], value=one[1]) if isinstance(one, tuple) else one for one in steps]
    return TransformDefinition(name=name, steps=made, **more)


def compiled(*steps, others=(), **more):
    one = definition(*steps, **more)
    known = {each.name: each for each in (*others, one)}
    return compile_transform(one, TransformEnvironment(transforms=known))


def run(made, *segments):
    message = HL7Message("".join(s + "\r" for s in segments).encode())
    return made.apply(message).raw.decode().split("\r")[:-1]


def changed(*steps, segments, **more):
    """Segments after the header of a transform on a copy."""
    return run(compiled(*steps, create="copy", **more), HEADER, *segments)[1:]


def test_a_new_target_holds_only_what_was_assigned():
    assert run(compiled(("target.{PID:3}", '"1"')), HEADER, "PID|1||9") == ["MSH|^~\\&", "PID|||1"]


def test_missing_segments_are_put_where_the_structure_has_them():
    made = compiled(
        ("target.{PV1:2}", '"I"'),
        ("target.{PID:3}", '"1"'),
        ("target.{EVN:1}", '"A08"'),
        ("target.{ZZZ:1}", '"z"'),
        source_doc_type="2.5:ADT_A01",
        target_doc_type="2.5:ADT_A01",
    )
    assert run(made, HEADER)[1:] == ["EVN|A08", "PID|||1", "PV1||I", "ZZZ|z"]


def test_existing_changes_a_copy_of_the_target_it_is_given():
    made = compiled(("target.{PID:8}", "source.{PID:8}"), create="existing")
    source, target = (
        HL7Message(f"{HEADER}\rPID|1|||||||F\r".encode()),
        HL7Message(f"{HEADER}\rPID|7\r".encode()),
    )
    before = target.raw
    assert made.apply(source, target=target).raw.decode() == f"{HEADER}\rPID|7|||||||F\r"
    assert target.raw == before


def test_actions_remove_clear_append_and_insert():
    steps = (
        AssignStep(property="target.{PID:3(1)}", action="remove"),
        AssignStep(property="target.{PID:5}", action="clear"),
        AssignStep(property="target.{PID:13}", value='"+1"', action="append"),
        AssignStep(property="target.{PID:14}", value='"first"', action="insert", key="1"),
        AssignStep(property="target.{NK1(2)}", action="remove"),
        AssignStep(property="target.{OBX()}", action="remove"),
    )
    pid = "PID|1||a~b||X^Y||||||||0|9"
    out = changed(*steps, segments=[pid, "NK1|1", "NK1|2", "NK1|3", "OBX|1", "OBX|2"])
    assert out == ["PID|1||b||||||||||0~+1|first~9", "NK1|1", "NK1|3"]


def test_a_literal_on_all_repetitions_changes_every_existing_one_and_makes_none():
    out = changed(("target.{PID:3().4}", '"KH"'), ("target.{PID:11().1}", '"x"'), segments=["PID|1||1^^^A~2"])
    assert out == ["PID|1||1^^^KH~2^^^KH"]


def test_all_segments_pair_with_all_segments():
    out = changed(("target.{OBX():6}", "source.{OBX():3}"), segments=["OBX|1||A", "OBX|2||B^b"])
    assert out == ["OBX|1||A|||A", "OBX|2||B^b|||B^b"]


def test_all_repetitions_of_a_field_replace_all_others():
    out = changed(("target.{PID:4()}", "source.{PID:3()}"), segments=["PID|1||a~b|x~y~z"])
    assert out == ["PID|1||a~b|a~b"]


def test_all_repetitions_without_brackets_at_the_target_give_the_first():
    assert changed(("target.{PID:4}", "source.{PID:3()}"), segments=["PID|1||a~b"]) == ["PID|1||a~b|a"]


def test_a_field_with_component_separators_sets_components_and_a_field_separator_is_escaped():
    out = changed(("target.{PID:5}", '"A^B"'), ("target.{PID:6}", '"A|B"_$char(13)_"C"'), segments=["PID|1"])
    assert out == ["PID|1||||A^B|A\\F\\B\\X0D\\C"]


def test_escape_sequences_move_as_they_are_and_a_lone_escape_character_is_escaped():
    steps = (("target.{OBX:6}", 'source.{OBX:5}_"\\.br\\"'), ("target.{OBX:7}", '"C:\\x"'))
    assert changed(*steps, segments=["OBX|1||||a\\T\\b"]) == ["OBX|1||||a\\T\\b|a\\T\\b\\.br\\|C:\\E\\x"]


def test_local_variables_if_switch_and_group():
    steps = (
        ("sex", "source.{PID:8}"),
        IfStep(
            condition='sex="F"',
            then=[AssignStep(property="word", value='"female"')],
            otherwise=[AssignStep(property="word", value='"other"')],
        ),
        GroupStep(steps=[AssignStep(property="target.{PID:8}", value="word")]),
        SwitchStep(
            cases=[
                CaseBranch(condition="0", steps=[AssignStep(property="target.{PID:9}", value='"no"')]),
                CaseBranch(
                    condition='word["fem"', steps=[AssignStep(property="target.{PID:9}", value='"yes"')]
                ),
                CaseBranch(condition="1", steps=[AssignStep(property="target.{PID:9}", value='"late"')]),
            ],
            default=[AssignStep(property="target.{PID:9}", value='"none"')],
        ),
        AssignStep(property="target.{PID:10}", value='"never"', disabled=True),
    )
    assert changed(*steps, segments=["PID|1|||||||F"]) == ["PID|1|||||||female|yes"]


def test_foreach_over_groups_and_segments_counts_within_its_group():
    inner = ForeachStep(
        property="source.{ORCgrp(k1).OBRuniongrp.OBXgrp()}",
        key="k2",
        steps=[
            AssignStep(
                property="target.{ORCgrp(k1).OBRuniongrp.OBXgrp(k2).OBX:8}",
                value='k1_"-"_k2_source.{ORCgrp(k1).OBRuniongrp.OBXgrp(k2).OBX:3}',
            )
        ],
    )
    outer = ForeachStep(property="source.{ORCgrp()}", key="k1", steps=[inner])
    segments = ["PID|1", "ORC|1", "OBR|1", "OBX|1||A", "OBX|2||B", "ORC|2", "OBR|2", "OBX|1||C"]
    kind = "2.5:ORM_O01"
    out = changed(outer, segments=segments, source_doc_type=kind, target_doc_type=kind)
    assert [row for row in out if row[:3] == "OBX"] == [
        "OBX|1||A|||||1-1A",
        "OBX|2||B|||||1-2B",
        "OBX|1||C|||||2-1C",
    ]


def test_foreach_with_order_result_groups_of_oru():
    step = ForeachStep(
        property="source.{PIDgrpgrp(1).ORCgrp()}",
        key="k1",
        steps=[AssignStep(property="target.{PIDgrpgrp(1).ORCgrp(k1).OBR:18}", value="k1")],
    )
    kind = "2.3.1:ORU_R01"
    made = compiled(step, create="copy", source_doc_type=kind, target_doc_type=kind)
    out = made.apply(HL7Message(samples.ORU)).raw.decode().split("\r")
    assert [row.rpartition("|")[2] for row in out if row[:3] == "OBR"] == ["1", "2"]
    assert made.problems == []


def test_groups_of_an_unknown_structure_are_found_by_order_and_reported():
    made = compiled(("target.{ZZZ:1}", "source.{ORCgrp(2).OBR:3}"))
    assert made.apply(HL7Message(samples.ORU)).raw.endswith(b"ZZZ|F2\r")
    assert "order of segments" in str(made.problems[0])


def test_an_absent_repeating_field_has_no_pass_an_empty_one_has_one_unless_treated_as_null():
    loop = ForeachStep(property="source.{PID:3()}", steps=[AssignStep(property="target.{ZZZ:1}", value="k1")])
    assert changed(loop, segments=["PID|1||x"]) == ["PID|1||x", "ZZZ|1"]
    assert changed(loop, segments=["PID|1"]) == ["PID|1"]
    assert changed(loop, segments=["PID|1|||5"]) == ["PID|1|||5", "ZZZ|1"]
    null = {"treat_empty_repeating_field_as_null": True}
    assert changed(loop, segments=["PID|1|||5"], **null) == ["PID|1|||5"]


def test_break_leaves_the_loop_and_outside_a_loop_ends_the_transform():
    stop = IfStep(condition="k1=2", then=[BreakStep()])
    loop = ForeachStep(
        property="source.{OBX()}", steps=[stop, AssignStep(property="target.{OBX(k1):2}", value="k1")]
    )
    steps = (loop, ("target.{PID:2}", '"after"'), BreakStep(), ("target.{PID:3}", '"never"'))
    assert changed(*steps, segments=["PID|1", "OBX|1", "OBX|2"]) == ["PID|1|after", "OBX|1|1", "OBX|2"]


def test_a_segment_subtransform_reads_and_writes_paths_without_the_segment():
    segment = {"source_class": "EnsLib.HL7.Segment", "target_class": "EnsLib.HL7.Segment"}
    sub = definition(
        ("target.{1}", '"9"'),
        ("target.{PatientName.FamilyName}", "..ToUpper(source.{PatientName(2).FamilyName})"),
        ("target.{20}", "aux"),
        name="Sub",
        source_doc_type="2.5:PID",
        target_doc_type="2.5:PID",
        **segment,
    )
    call = SubtransformStep(transform="Sub", source="source.{PID}", target="target.{PID}", aux='"given"')
    made = compiled(call, others=[sub], create="copy")
    assert made.problems == []
    assert run(made, HEADER, "PID|1||||a~b", "PV1|1")[1:] == ["PID|9||||B|||||||||||||||given", "PV1|1"]


def test_a_transform_that_calls_itself_is_reported_and_fails_when_reached():
    a = definition(SubtransformStep(transform="B"), name="A")
    b = definition(SubtransformStep(transform="A"), name="B")
    made = compile_transform(a, TransformEnvironment(transforms={"A": a, "B": b}))
    with pytest.raises(TransformError, match="A -> B -> A") as caught:
        made.apply(HL7Message(samples.ADT))
    assert (caught.value.transform, caught.value.place) == ("B", "steps[0]")


def test_an_error_names_transform_step_expression_and_cause():
    bad = AssignStep(property="target.{PID:3}", value="1/source.{PID:4}")
    made = compiled(("x", "1"), IfStep(condition="x", then=[bad]), name="My.DTL")
    with pytest.raises(TransformError) as caught:
        run(made, HEADER, "PID|1||SECRET")
    error = caught.value
    assert (error.transform, error.place) == ("My.DTL", "steps[1].then[0]")
    assert error.expression == "target.{PID:3} = 1/source.{PID:4}"
    assert "division by zero" in str(error) and isinstance(error.__cause__, ExpressionError)


def test_errors_never_quote_the_message():
    for value in ("$zdateh(source.{PID:3},8)", "$char(source.{PID:3}*9999999)", "..Round(source.{PID:3},99)"):
        made = compiled(("target.{PID:5}", value))
        try:
            run(made, HEADER, "PID|1||9991SECRET")
        except HIEError as error:
            assert "9991" not in str(error) and "SECRET" not in str(error)


def test_code_and_sql_are_reported_and_fail_only_when_reached():
    kept = KeptStep(element="code", xml="<code>do x</code>")
    made = compiled(IfStep(condition='source.{PID:8}="F"', then=[kept]), create="copy")
    assert [(one.place, "<code>" in one.text) for one in made.problems] == [("steps[0].then[0]", True)]
    assert run(made, HEADER, "PID|1|||||||M")[1] == "PID|1|||||||M"
    with pytest.raises(TransformError, match="<code>"):
        run(made, HEADER, "PID|1|||||||F")


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (("source.{PID:3}", '"x"'), "source is not changed"),
        (("target.{MSH:1}", '"#"'), "MSH-1 and MSH-2"),
        (("target.{PID:NoSuchField}", '"x"'), "NoSuchField"),
        (("target.{PID:3(*)}", '"x"'), "can only be read"),
        (("target.{PID}", "source.{PID:3}"), "both must name"),
        (("target", '"x"'), "allowed is source"),
        (("target.{PID:3}", "nowhere"), "never assigned"),
        (TraceStep(value="..Nothing(1)"), "..Nothing"),
        (SubtransformStep(transform="Gone"), "not in the workspace"),
    ],
)
def test_what_cannot_run_is_told_at_compile_and_fails_when_reached(step, said):
    made = compiled(step)
    assert any(said in str(problem) for problem in made.problems)
    with pytest.raises(TransformError):
        run(made, HEADER, "PID|1||x")


def test_an_index_gone_wrong_does_not_eat_the_memory():
    for path in ("target.{OBX(9999999):1}", "target.{PID:3(9999999)}"):
        with pytest.raises(TransformError, match="allowed are"):
            run(compiled((path, '"x"'), create="copy"), HEADER, "PID|1||x")


def test_missing_source_segments_are_errors_when_they_are_not_ignored():
    made = compiled(("target.{PID:3}", "source.{ZZZ:1}"), ignore_missing_source=False)
    with pytest.raises(TransformError, match="IGNOREMISSINGSOURCE"):
        run(made, HEADER, "PID|1")


def test_other_separators_and_character_sets_are_converted():
    made = compiled(
        ("target.{MSH}", "source.{MSH}"),
        ("target.{PID}", "source.{PID}"),
        ("target.{ZZZ:1}", "source.{PID:5}"),
    )
    out = made.apply(HL7Message(samples.ODD)).raw.decode()
    # ODD: field :, component *, repetition !, escape %, subcomponent $; so %T% is a $, no separator here
    assert out.split("\r")[0].startswith("MSH|^~\\&|A|B|C|D|2026||ADT^A04|77|P|2.4")
    assert out.split("\r")[1] == "PID|1||12^^^NHS~13^^^MR||O$NEIL^JO&ANNE|x\\F\\y\\S\\z"
    assert out.split("\r")[2] == "ZZZ|O$NEIL^JO&ANNE"
    charset = compiled(("target.{MSH:18}", '"UNICODE UTF-8"'), create="copy").apply(HL7Message(samples.LATIN))
    assert charset.get_field("PID:5") == "MÜLLER^JOSÉ" and "MÜLLER".encode() in charset.raw


def test_the_result_carries_the_target_document_type():
    made = compiled(("target", "source"), target_doc_type="2.3.1:ADT_A02").apply(HL7Message(samples.ADT))
    assert (made.metadata.schema_category, made.metadata.doc_type) == ("2.3.1", "2.3.1:ADT_A02")


# -- any message, any text


@given(samples.messages())
@settings(max_examples=80, deadline=None)
def test_a_copy_of_the_source_is_the_source_byte_for_byte(raw):
    message = HL7Message(raw)
    assert compiled(("target", "source")).apply(message).raw == raw
    assert compiled(create="copy").apply(message).raw == raw


@given(samples.messages(), samples.paths(), st.text(max_size=12))
@settings(max_examples=250, deadline=None)
def test_apply_never_alters_the_source_and_raises_only_our_errors(raw, path, text):
    message = HL7Message(raw)
    literal = text.replace('"', '""')
    made = compiled(
        ("target.{ZPI:2}", f"source.{{{path}}}"),
        (f"target.{{{path}}}", f'"{literal}"'),
        ForeachStep(
            property="source.{PID:3()}", steps=[AssignStep(property="target.{PID:3(k1).4}", value="k1")]
        ),
        create="copy",
    )
    with contextlib.suppress(TransformError):
        made.apply(message)
    assert message.raw == raw


@given(samples.messages(), st.integers(1, 12), st.text("abcXYZ 019", min_size=1, max_size=8))
@settings(max_examples=120, deadline=None)
def test_what_was_not_touched_stays_byte_identical(raw, field, text):
    message = HL7Message(raw)
    escape = message.separators.escape
    before = [segment.replace(b"\r", escape + b"X0D" + escape) for segment in message.segment_bytes]
    out = compiled((f"target.{{PID:{field}}}", f'"{text}"'), create="copy").apply(message)
    after = list(out.segment_bytes)
    separator = message.separators.field
    at = next((i for i, one in enumerate(before) if one.split(separator)[0] == b"PID"), None)
    if at is None:
        assert after[: len(before)] == before and len(after) == len(before) + 1
        return
    assert after[:at] + after[at + 1 :] == before[:at] + before[at + 1 :]
    old, new = before[at].split(separator), after[at].split(separator)
    assert new[:field] == (old + [b""] * field)[:field] and new[field + 1 :] == old[field + 1 :]


_PIECES = st.sampled_from(
    ['"', "(", ")", "source.{PID:5}", "target.{", "}", "$p(", "$case(", ",", ":", "..If(", "'", "?", "1N", "_", "&&",
     "]]", "'=", "*", "**", "##class(A).B(", "x", "1", "1.5", ".", "^g", "$$", " ", "=", "aux.x", "#", "\\"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=14).map("".join)))
@settings(max_examples=600, deadline=None)
def test_no_text_makes_the_expression_parser_fail_in_another_way(text):
    with contextlib.suppress(HIEError):
        parse_expression(text)
        ExpressionCompiler(TransformEnvironment().surroundings, lambda _text: None).compile(text)
