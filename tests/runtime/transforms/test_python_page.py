"""The examples of docs/python.md do what the page says."""

import re
from pathlib import Path

from hie_runtime.workers.jobs import Call, Job, WorkerSetup
from hie_runtime.workers.routes import read_route
from hie_runtime.workers.running import JobRunner

PAGE = Path(__file__).parents[3] / "docs" / "python.md"
BODY = b"MSH|^~\\&|A|B|C|D|2026||%s|1|P|2.5\rPV1|1|%s\r"


def test_the_examples_of_the_page_run(tmp_path):
    transform, step, process, others, functions = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)
    scripts = {
        "transforms/Own.py": transform,
        "transforms/Age.py": step,
        "plugins/Own.py": process,
        "plugins/Others.py": others,
        "functions/Own.py": functions,
    }
    preload = ["Own", "plugins/Own", "plugins/Others", "functions/"]
    send = {"action": "send", "targets": ["a"]}
    when = [{"condition": "IsOpen(HL7.{PV1:2}) && (WeekEnd() < 2)", "actions": [send]}]
    rules = {"Own": {"name": "Own", "rule_sets": [{"rules": [{"when": when}]}]}}
    kept = {"step": "kept", "element": "code", "xml": "<code> set age = 64 </code>", "python": "Age"}
    shown = {"step": "assign", "property": "target.{PID:1}", "value": "age"}
    transforms = {"Aged": {"name": "Aged", "create": "copy", "steps": [kept, shown]}}
    runner = JobRunner(
        WorkerSetup(
            "test",
            str(tmp_path),
            rules=rules,
            scripts=scripts,
            preload=[*preload, "Age"],
            transforms=transforms,
        )
    )
    assert list(runner.load()) == []

    def made(kind, event, patient_class):
        return runner.run(Job(BODY % (event, patient_class), Call(kind, ("Own",), {"RuleReason": "r"}))).made

    inpatient, emergency = BODY % (b"ADT^A01", b"I"), BODY % (b"ADT^A01", b"E")
    assert made("transform", b"ADT^A01", b"I") == (("", inpatient + b"ZIN|inpatient\r"),)
    assert made("transform", b"ADT^A01", b"E") == (("", emergency),)
    assert made("process", b"ACK", b"I") == ()
    assert made("process", b"ADT^A01", b"E") == (("to.ED", emergency), ("to.EPR", emergency))
    assert made("process", b"ADT^A01", b"I") == (("", inpatient),)

    for body, target in (
        (b'{"patient": {"ward": "ED"}}', "to.ED"),
        (b'<Order ward="ED"/>', "to.ED"),
        (b"id;ward\r\n1;ED\r\n", "to.ED"),
        (b"id;ward\r\n1;W1\r\n", "to.EPR"),
    ):
        assert runner.run(Job(body, Call("process", ("Others",), {}))).made == ((target, body),)

    aged = runner.run(
        Job(BODY % (b"ADT^A01", b"I") + b"PID|||77||A||1962\r", Call("transform", ("Aged",), {}))
    )
    assert aged.error == ""
    assert aged.made[0][1].endswith(b"PID|64||77|77/64|A||1962\r")

    def targets(ward):
        call = Call("route", ("Own",), {"source": "x", "category": "2.5"})
        return [
            send.targets
            for send in read_route(runner.run(Job(BODY % (b"ADT^A01", ward), call))).routing.sends
        ]

    assert (targets(b"W1"), targets(b"W9")) == ([("a",)], [])
