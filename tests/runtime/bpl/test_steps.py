"""Small processes with outcomes worked out by hand from iris-semantics: 7.3 expressions, 8 paths, 10 BPL."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hie_runtime.bpl.errors import ProcessError
from hie_runtime.bpl.instance import Answer, Instance, text_of
from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.bpl.operations import moment_of, seconds_of
from hie_runtime.bpl.program import CompiledProcess, ProcessEnvironment
from hie_runtime.transforms.errors import ExpressionError

MESSAGE = (
    b"MSH|^~\\&|PAS|A|HIE|B|20260101||ADT^A01|1|P|2.5\rPID|1||4711^^^A~99^^^B||BERRY^ANN\r"
    b"PV1|1|E|ICU^4\rOBX|1|NM|K||4.1\rOBX|2|NM|NA||140\r"
)
CONTEXT = [
    {"name": "A", "initial": "1+2*3"},
    {"name": "B"},
    {"name": "k"},
    {"name": "List", "collection": "list"},
    {"name": "Map", "collection": "array"},
    {"name": "Msg", "type": "EnsLib.HL7.Message"},
]


def compiled(steps: list[dict[str, Any]], **more: Any) -> CompiledProcess:
    definition = {"name": "P", "context": CONTEXT, "steps": steps, **more}
    return CompiledProcess(ProcessDefinition.model_validate(definition), ProcessEnvironment())


def begun(process: CompiledProcess) -> Instance:
    return process.begin(MESSAGE, "2.5", 1000.0)


def traces(steps: list[dict[str, Any]]) -> list[str]:
    instance = begun(process := compiled(steps))
    assert process.run(instance), process.problems
    return instance.effects.traces


def trace(value: str) -> dict[str, Any]:
    return {"step": "trace", "value": value}


def assign(name: str, value: str = "", **more: Any) -> dict[str, Any]:
    return {"step": "assign", "property": name, "value": value, **more}


COPY = {"assigns": [{"property": "callrequest", "value": "request"}]}
TABLE: dict[str, tuple[list[dict[str, Any]], list[str]]] = {
    "7.3 an initial expression, strictly left to right": ([trace("context.A")], ["9"]),
    "8.1 a path of the request": ([trace("request.{PV1:3.1}")], ["ICU"]),
    "8.3 a path by the names of the version": ([trace("request.{PID:PatientName(1).FamilyName.Surname}")], ["BERRY"]),
    "8.1 GetValueAt takes the same path": ([trace('request.GetValueAt("PID:3(2).1")')], ["99"]),
    "10 if": ([{"step": "if", "condition": 'request.{PV1:2}="E"', "then": [trace('"yes"')], "otherwise": [trace('"no"')]}], ["yes"]),
    "10 switch: the first true case only": (
        [{"step": "switch", "cases": [{"condition": "context.A<9", "steps": [trace('"a"')]},
                                      {"condition": "context.A=9", "steps": [trace('"b"')]},
                                      {"condition": "1", "steps": [trace('"c"')]}]}], ["b"]),
    "10 a list: append, insert, remove, count": (
        [assign("context.List", '"x"', action="append"), assign("context.List", '"z"', action="append"),
         assign("context.List", '"y"', action="insert", key="2"), assign("context.List", action="remove", key="1"),
         trace('context.List.GetAt(1)_context.List.GetAt(2)_context.List.Count()')], ["yz2"]),
    "10 foreach over a collection": (
        [assign("context.Map", '"1"', key='"p"'), assign("context.Map", '"2"', key='"q"'),
         {"step": "foreach", "property": "context.Map", "key": "context.k", "steps": [trace("context.k_context.Map.GetAt(context.k)")]}],
        ["p1", "q2"]),
    "7.1 foreach over a repeating segment": (
        [{"step": "foreach", "property": "request.{OBX()}", "key": "context.k", "steps": [trace("request.{OBX(context.k):5}")]}],
        ["4.1", "140"]),
    "10 while with break and continue": (
        [assign("context.B", "0"),
         {"step": "while", "condition": "1", "steps": [
             assign("context.B", "context.B+1"),
             {"step": "if", "condition": "context.B=2", "then": [{"step": "continue"}]},
             {"step": "if", "condition": "context.B>3", "then": [{"step": "break"}]},
             trace("context.B")]}], ["1", "3"]),
    "10 until looks after each pass": (
        [assign("context.B", "5"), {"step": "until", "condition": "context.B>4", "steps": [trace("context.B")]}], ["5"]),
    "10 a thrown fault goes to the catch of its name": (
        [{"step": "scope", "steps": [{"step": "throw", "fault": '"late"'}, trace('"not here"')],
          "catches": [{"fault": '"other"', "steps": [trace('"o"')]}, {"fault": '"late"', "steps": [trace('"caught"')]}]},
         trace('"after"')], ["caught", "after"]),
    "10 a fault no catch names goes to the scope around": (
        [{"step": "scope", "catches": [{"steps": [trace('"outer"')]}], "steps": [
            {"step": "scope", "steps": [{"step": "throw", "fault": '"x"'}], "catches": [{"fault": '"y"'}]}]}], ["outer"]),
    "10 an error status is a fault": (
        [{"step": "scope", "steps": [assign("status", "0")], "catches": [{"steps": [trace('"error"')]}]}], ["error"]),
    "disabled steps do not run": ([trace('"a"') | {"disabled": True}, trace('"b"')], ["b"]),
    "a message is copied, not shared": (
        [assign("context.Msg", "request"), assign("context.Msg.{PV1:2}", '"I"'), trace("request.{PV1:2}_context.Msg.{PV1:2}")], ["EI"]),
    "7.2 a field moves with its parts, a segment whole": (
        [assign("context.Msg.{PID:3}", "request.{PID:3}"), assign("context.Msg.{PV1}", "request.{PV1}"),
         trace('context.Msg.{PID:3.4}_context.Msg.{PV1:3.2}')], ["A4"]),
    "StringValue is the text of the body": ([assign("context.Msg.StringValue", '"hello"'), trace("context.Msg.StringValue")], ["hello"]),
    "$get of a context property": ([trace('$get(context.B,"none")_"."')], ["."]),
}  # fmt: skip


@pytest.mark.parametrize("case", TABLE)
def test_a_process_does_what_the_semantics_say(case: str) -> None:
    steps, wanted = TABLE[case]
    assert traces(steps) == wanted


FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "an undeclared property": (assign("context.Nope", "1"), "context.Nope is not declared"),
    "the request is not changed": (assign("request.{PID:5}", '"x"'), "the request is not changed"),
    "an unknown function in a condition": (
        {"step": "if", "condition": "..Mine()", "then": [trace("1")]},
        "..Mine is not known",
    ),
    "code of a class": (
        {"step": "if", "condition": "##class(X).Y()", "then": [trace("1")]},
        "is code of the site",
    ),
    "no condition": ({"step": "if", "condition": "", "then": [trace("1")]}, "has no condition"),
    "a message not there yet": (trace("response.{MSA:1}"), "response holds no message yet"),
    "kept code": (
        {"step": "kept", "element": "code", "xml": "<code>set x=1</code>"},
        "<code> is kept but does not run",
    ),
    "a flow": ({"step": "flow", "steps": [trace("1"), trace("2")]}, "a flow of 2 branches does not run"),
    "a call without a request": ({"step": "call", "target": "t"}, "the call has no request"),
    "break outside a loop": ({"step": "break"}, "outside a loop"),
    "an endless loop": ({"step": "while", "condition": "1"}, "an endless loop"),
    "a duration that is none": ({"step": "delay", "duration": '"soon"'}, "the value is not a duration"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_what_cannot_run_is_a_fault_at_its_step_and_what_came_before_is_done(case: str) -> None:
    step, said = FAULTS[case]
    process = compiled([trace('"before"'), step, trace('"after"')])
    instance = begun(process)
    with pytest.raises(ProcessError) as failed:
        process.run(instance)
    assert said in str(failed.value) and "steps[1]" in str(failed.value)
    assert instance.effects.traces == ["before"]


def stored(process: CompiledProcess, instance: Instance, time: float) -> Instance:
    """As after a restart."""
    again = process.begin(MESSAGE, "2.5", time)
    again.load(json.loads(text_of(instance.dump())))
    return again


def test_a_delay_is_over_when_it_was_due_whatever_happened_in_between() -> None:
    process = compiled(
        [assign("context.B", '"kept"'), {"step": "delay", "duration": '"PT1M"'}, trace("context.B")]
    )
    instance = begun(process)
    assert not process.run(instance) and instance.wakes_at == 1060.0
    early = stored(process, instance, 1059.9)
    assert not process.run(early) and early.wakes_at == 1060.0
    due = stored(process, early, 1060.0)
    assert process.run(due) and due.effects.traces == ["kept"]


@pytest.mark.parametrize(
    ("kind", "answered", "time", "wanted"),
    [
        ("all", {"one", "two"}, 1001.0, ["0 AA"]),
        ("all", {"one"}, 1001.0, None),
        ("any", {"one"}, 1001.0, ["0 AA"]),
        ("all", {"one"}, 1010.0, ["1 AA"]),
        ("all", set(), 1010.0, ["2 "]),
    ],
)
def test_a_sync_waits_for_all_or_any_and_says_what_was_late(kind, answered, time, wanted) -> None:
    take = {"assigns": [{"property": "context.B", "value": "callresponse.{MSA:1}"}]}
    calls = [
        {
            "step": "call",
            "name": name,
            "target": f"to.{name}",
            "asynchronous": True,
            "request": COPY,
            "response": take,
        }
        for name in ("one", "two")
    ]
    sync = {"step": "sync", "calls": ["one", "two"], "type": kind, "timeout": "10"}
    process = compiled([*calls, sync, trace('synctimedout_" "_context.B')])
    instance = begun(process)
    assert not process.run(instance)
    assert [(send.target, send.body == MESSAGE) for send in instance.effects.sends] == [
        ("to.one", True),
        ("to.two", True),
    ]
    later = stored(process, instance, time)
    for name in answered:
        later.calls[name].answer = Answer(True, b"MSH|^~\\&|X\rMSA|AA|1\r", "")
    assert process.run(later) == (wanted is not None)
    assert later.effects.traces == (wanted or [])


def test_a_response_without_a_body_leaves_callresponse_empty_and_a_refusal_is_a_fault() -> None:
    process = compiled([{"step": "call", "target": "t", "request": COPY, "response": {}}, trace('"done"')])
    for answer, ends in ((Answer(True, None, ""), True), (Answer(False, None, "refused"), False)):
        instance = begun(process)
        assert not process.run(instance)
        later = stored(process, instance, 1001.0)
        (call,) = later.calls.values()
        call.answer = answer
        if ends:
            assert process.run(later) and later.effects.traces == ["done"]
        else:
            with pytest.raises(ProcessError, match="t answered with an error: refused"):
                process.run(later)


@pytest.mark.parametrize(
    ("text", "seconds"), [("PT30S", 30), ("PT1M30S", 90), ("P1DT2H", 93600), ("PT0.5S", 0.5), ("7", 7)]
)
def test_durations(text: str, seconds: float) -> None:
    assert seconds_of(text) == seconds


@pytest.mark.parametrize("text", ["", "P", "PT", "1H", "-PT5S", "PT99999999999999H", "nan"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        seconds_of(text)


def test_a_moment_is_local_unless_it_names_its_zone() -> None:
    assert moment_of("2026-11-24T04:00:00+00:00") == 1795492800.0
    with pytest.raises(ExpressionError, match="is not a date"):
        moment_of("tomorrow")


def test_errors_name_the_expression_and_never_the_value_of_the_message() -> None:
    for step in (
        {"step": "throw", "fault": "request.{PID:5.1}"},
        {"step": "delay", "duration": "request.{PID:5.1}"},
        {"step": "delay", "until": "request.{PID:5.1}"},
        assign("status", "request.{PID:5.1}"),
    ):
        process = compiled([step])
        with pytest.raises(ProcessError) as failed:
            process.run(begun(process))
        assert "request.{PID:5.1}" in str(failed.value) and "BERRY" not in str(failed.value)
