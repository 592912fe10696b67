"""The examples of docs/python.md do what the page says."""

import re
from pathlib import Path

from hie_runtime.workers.jobs import Call, Job, WorkerSetup
from hie_runtime.workers.routes import read_route
from hie_runtime.workers.running import JobRunner

PAGE = Path(__file__).parents[3] / "docs" / "python.md"
BODY = b"MSH|^~\\&|A|B|C|D|2026||%s|1|P|2.5\rPV1|1|%s\r"


def test_the_examples_of_the_page_run(tmp_path):
    transform, process, functions = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)
    scripts = {"transforms/Own.py": transform, "plugins/Own.py": process, "functions/Own.py": functions}
    preload = ["Own", "plugins/Own", "functions/"]
    send = {"action": "send", "targets": ["a"]}
    when = [{"condition": "IsOpen(HL7.{PV1:2}) && (WeekEnd() < 2)", "actions": [send]}]
    rules = {"Own": {"name": "Own", "rule_sets": [{"rules": [{"when": when}]}]}}
    runner = JobRunner(WorkerSetup("test", str(tmp_path), rules=rules, scripts=scripts, preload=preload))
    assert list(runner.load()) == []

    def made(kind, event, patient_class):
        return runner.run(Job(BODY % (event, patient_class), Call(kind, ("Own",), {"RuleReason": "r"}))).made

    inpatient, emergency = BODY % (b"ADT^A01", b"I"), BODY % (b"ADT^A01", b"E")
    assert made("transform", b"ADT^A01", b"I") == (("", inpatient + b"ZIN|inpatient\r"),)
    assert made("transform", b"ADT^A01", b"E") == (("", emergency),)
    assert made("process", b"ACK", b"I") == ()
    assert made("process", b"ADT^A01", b"E") == (("to.ED", emergency), ("to.EPR", emergency))
    assert made("process", b"ADT^A01", b"I") == (("", inpatient),)

    def targets(ward):
        call = Call("route", ("Own",), {"source": "x", "category": "2.5"})
        return [
            send.targets
            for send in read_route(runner.run(Job(BODY % (b"ADT^A01", ward), call))).routing.sends
        ]

    assert (targets(b"W1"), targets(b"W9")) == ([("a",)], [])
