"""Any sequence of steps in one transform gives what the steps give one by one, each on freshly read bytes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import AssignStep, ForeachStep, TransformDefinition

SEGMENTS = ["PID", "OBX", "OBX", "NTE", "ORC", "ZZ1", "ZZ1", "PV1"]
GROUPS = [
    "PIDgrpgrp(1).ORCgrp(1).",
    "PIDgrpgrp(1).ORCgrp(2).",
    "PIDgrpgrp(1).ORCgrp(1).OBXgrp(2).",
    "PIDgrpgrp(1).PIDgrp.",
]
SOURCES = [
    b"MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5\rPID|1||a~b^c&d||X^Y\rNTE|1|p\rORC|RE\rOBR|1\rOBX|1||A\rNTE|1|o\rOBX|2||B\rORC|\rOBX|3\rZZ1|z||\r",
    b"MSH#*!$%#A#B#C#D#2026##ORU*R01#1#P#2.5\rPID#1##a!b*c%d##X$F$|*Y^\rOBX#1##$E$\rZZ1#1#&~\rPV1#1##\r",
]
indexes = st.sampled_from(["", "", "(1)", "(2)", "(3)"])
segments = st.builds(
    lambda group, name, index: group + name + index,
    st.sampled_from([*[""] * 8, *GROUPS]),
    st.sampled_from(SEGMENTS),
    indexes,
)
parts = st.sampled_from(["3", "5", "3(2)", "3(3).2", "5.1.2", "5().1", "12"])
fields = st.builds(lambda segment, part: f"{segment}:{part}", segments, parts)
values = st.sampled_from(['"v"', '""', '"a^b"', '"a|b~c"', '"\\\\T\\\\"'])


def assign(paths, given, action):
    return st.builds(
        lambda path, value, act: AssignStep(property=f"target.{{{path}}}", value=value, action=act),
        paths,
        given,
        st.sampled_from(action),
    )


plain = st.one_of(
    assign(fields, values, ["set", "set", "append", "remove", "clear"]),
    assign(fields, st.builds("source.{{{}}}".format, fields), ["set"]),
    assign(segments, st.builds("source.{{{}}}".format, segments), ["set", "remove"]),
    assign(
        st.sampled_from(["OBX()", "ORC()", "ZZ1()"]),
        st.sampled_from(["source.{OBX()}", "source.{ZZ1()}"]),
        ["set", "remove"],
    ),
)
few = st.sampled_from(["PID", "OBX", "ZZ1"])  # so that steps often meet
meeting = st.one_of(
    assign(few.map("{}:5".format), st.just('"m"'), ["set"]),
    assign(few, few.map("source.{{{}}}".format), ["set", "set", "remove"]),
)
inside = st.sampled_from([
    ("target.{OBX(k):5}", '"n"_k', "set"), ("target.{OBX(k)}", "", "remove"), ("target.{ZZ1(k):1}", "k", "set"),
    ("target.{ORC(k)}", "source.{ORC(k)}", "set"), ("target.{NTE(k):3}", '"t"', "append"),
])  # fmt: skip
loops = st.builds(
    lambda path, steps: ForeachStep(property=path, key="k", steps=[AssignStep(property=p, value=v, action=a) for p, v, a in steps]),
    st.sampled_from(["target.{OBX()}", "source.{OBX()}", "source.{PID:3()}", "target.{ORC()}"]),
    st.lists(inside, min_size=1, max_size=3),
)  # fmt: skip


def compiled(steps, create, doc_type):
    made = TransformDefinition(
        name="T", steps=steps, create=create, source_doc_type=doc_type, target_doc_type=doc_type
    )
    return compile_transform(made, TransformEnvironment())


def result(run):
    try:
        return run().raw
    except TransformError as error:
        return error.reason


def test_a_segment_that_took_the_place_of_another_is_found_by_its_own_name():
    first = AssignStep(property="target.{PID:5}", value='"seen"')
    renamed = AssignStep(property="target.{PID}", value="source.{ZZ1}")
    after = AssignStep(property="target.{PID:8}", value='"F"')
    raw = compiled([first, renamed, after], "copy", "").apply(HL7Message(SOURCES[0])).raw
    assert raw.split(b"\r")[1] == b"ZZ1|z||" and raw.split(b"\r")[-2] == b"PID||||||||F"


@given(
    st.sampled_from(SOURCES),
    st.lists(meeting | plain | loops, min_size=2, max_size=8),
    st.sampled_from(["", "2.5:ORU_R01", "2.5:ADT_A01"]),
    st.sampled_from(["copy", "new"]),
)
@settings(max_examples=400, deadline=None)
def test_steps_in_one_transform_give_the_bytes_of_the_steps_one_by_one(raw, steps, doc_type, create):
    source = HL7Message(raw)

    def one_by_one():
        target = compiled([], create, doc_type).apply(source)
        for step in steps:
            read_again = HL7Message(target.raw, target.metadata, encoding="!" + source.encoding)
            target = compiled([step], "existing", doc_type).apply(source, target=read_again)
        return target

    assert result(lambda: compiled(steps, create, doc_type).apply(source)) == result(one_by_one)
