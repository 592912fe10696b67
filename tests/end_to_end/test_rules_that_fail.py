"""What rules cannot decide goes to the bad-message handler and nowhere else; the site's own functions decide
in worker processes (issue 4)."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from hie_runtime.config.workspace import load_workspace
from hie_runtime.engine.message_flow import MessageFlow
from hie_runtime.messages.hl7.reader import HL7Message
from support import (
    Receiver,
    RuntimeProcess,
    Sender,
    adt,
    eventually,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)

SENT = {"action": "send", "targets": ["to.LAB"]}
# event -> a rule that cannot be evaluated for it, and what must be said of it
FAILING: dict[str, tuple[dict[str, Any], str]] = {
    "A02": (send_rule("Nope(1)", "to.LAB"), "function Nope is not known"),
    "A03": (send_rule("!(Nope(1))", "to.LAB"), "function Nope is not known"),
    "A04": (send_rule("HL7.{PID:3", "to.LAB"), "column"),
    "A05": (send_rule('1/HL7.{PID:30}=0 || 1', "to.LAB"), "division by zero"),
    "A06": (send_rule('pNever!="x"', "to.LAB"), "pNever"),
    "A07": (send_rule('Segment.{3}!="x"', "to.LAB"), "Segment is only known inside foreach"),
    "A08": (send_rule("HL7.{PID:NoSuchField}!=1", "to.LAB"), "NoSuchField"),
    "A09": ({"when": [{"condition": "1", "actions": [SENT, {"action": "unknown", "element": "dance", "xml": "<dance/>"}]}]}, "<dance> is not supported"),
    "A10": ({"when": [{"condition": "1", "actions": [SENT, {"action": "delegate", "rule": "Gone"}]}]}, "'Gone' is not in the workspace"),
    "A11": ({"when": [{"condition": "1", "actions": [{"action": "foreach", "path": "HL7.{PID:3}", "when": [{"condition": "1", "actions": [SENT]}]}]}]}, "no path to segments"),
    "A12": ({"when": [{"condition": "1", "actions": [SENT, {"action": "assign", "property": "pX", "value": "Nope("}]}]}, "column"),
    "A13": (send_rule('not Matches("a","1Q")', "to.LAB"), "pattern"),
    "A14": (send_rule("Document.Colour!=1", "to.LAB"), "Document.Colour is not a variable or property"),
}  # fmt: skip
FUNCTIONS = '''
"""Functions of this hospital."""
import os

CLOSED = {"W9"}


def IsOpen(ward, suffix=""):
    if ward == "CRASH":
        raise KeyError(ward)
    if ward == "QUIT":
        os._exit(3)
    return ward + suffix not in CLOSED


def Worker():
    return os.getpid()
'''


@asynccontextmanager
async def hospital(folder: Path, rules: list[dict[str, Any]], **host: Any):  # type: ignore[no-untyped-def]
    port, lab, bad = free_port(), free_port(), free_port()
    items = [
        service("from.PAS", port, ["Route"]),
        router("Route", "main", bad_message_handler="to.BAD", **host),
        operation("to.LAB", lab),
        operation("to.BAD", bad),
    ]
    runtime = RuntimeProcess(write_workspace(folder, items, {"main": rules}))
    async with AsyncExitStack() as stack:
        at_lab = await stack.enter_async_context(Receiver(port=lab))
        at_bad = await stack.enter_async_context(Receiver(port=bad))
        await asyncio.to_thread(runtime.start)
        try:
            yield port, at_lab, at_bad, runtime
        finally:
            await asyncio.to_thread(runtime.stop)


async def test_a_message_the_rules_cannot_decide_goes_to_the_bad_message_handler_and_nowhere_else(
    tmp_path: Path,
) -> None:
    rules = [
        {**rule, "constraints": {"doc_name": f"ADT_{event}"}} for event, (rule, _) in FAILING.items()
    ] + [send_rule('MSH:9.2 = "A01"', "to.LAB")]
    async with hospital(tmp_path, rules) as (port, at_lab, at_bad, runtime):
        async with Sender(port) as sender:
            for event in ("A01", *FAILING, "A01", "A60"):
                reply = await sender.send(adt(f"{event}x", event=event))
                assert b"MSA|CA|" in reply or b"MSA|AA|" in reply
        await eventually(lambda: len(at_bad.received) == len(FAILING), 30, "all bad messages handled")
        await eventually(lambda: len(at_lab.received) == 2, 30, "both good messages sent")
        assert at_bad.ids == [f"{event}x" for event in FAILING]
        assert at_lab.ids == ["A01x", "A01x"]
        said = {one["control_id"]: one["text"] for one in runtime.get("/v1/messages?status=bad")}
        for number, (event, (_, text)) in enumerate(FAILING.items(), 1):
            assert text in said[f"{event}x"], event
            assert f"rule main, rule#{number}:when#1" in said[f"{event}x"], event
        figures = {item["name"]: item for item in runtime.get("/v1/counters")["items"]}
        assert (figures["Route"]["bad"], figures["Route"]["nowhere"]) == (len(FAILING), 1)


async def test_functions_of_the_site_decide_in_a_worker_and_an_error_in_one_is_one_bad_message(
    tmp_path: Path,
) -> None:
    (tmp_path / "functions").mkdir()
    (tmp_path / "functions" / "Wards.py").write_text(FUNCTIONS)
    (tmp_path / "transforms").mkdir()
    (tmp_path / "transforms" / "Pid.py").write_text(
        "import os\ndef transform(message, context):\n    return message.raw + b'ZPD|%d|%s\\r' % (os.getpid(), context['pW'].encode())\n"
    )
    send = {"action": "send", "targets": ["to.LAB"], "transforms": ["Pid"]}
    marked = {"action": "assign", "property": "pW", "value": "Worker()"}
    rules = [{"when": [{"condition": "IsOpen(HL7.{PV1:3.1})", "actions": [marked, send]}]}]
    async with hospital(tmp_path, rules) as (port, at_lab, at_bad, runtime):
        async with Sender(port) as sender:
            for ward in (b"W12", b"W9", b"CRASH", b"W13"):
                await sender.send(adt(ward.decode()).replace(b"W12^1", ward + b"^1"))
        await eventually(lambda: at_lab.ids == ["W12", "W13"], 30, "open wards at to.LAB")
        await eventually(lambda: at_bad.ids == ["CRASH"], 30, "the failing one at to.BAD")
        worker, assigned = at_lab.received[0].rsplit(b"ZPD|", 1)[1].strip().split(b"|")
        assert worker == assigned and int(worker) != runtime.pid
        [bad] = runtime.get("/v1/messages?status=bad")
        assert "function IsOpen: functions/Wards.py:10: KeyError" in bad["text"]
        figures = {item["name"]: item for item in runtime.get("/v1/counters")["items"]}
        assert figures["Route"]["nowhere"] == 1
        trace = runtime.get(f"/v1/messages/{bad['id']}/trace")
        (tried,) = [rule for step in trace["steps"] for rule in step["rules"]]
        assert tried["unknown"] and not tried["error"] and tried["values"] == {"{PV1:3.1}": "CRASH"}
        async with Sender(port) as sender:
            for ward in (b"QUIT", b"W14"):
                await sender.send(adt(ward.decode()).replace(b"W12^1", ward + b"^1"))
        await eventually(lambda: at_lab.ids[-1] == "W14", 30, "the next one after the worker's end")
        await eventually(lambda: len(runtime.get("/v1/messages?status=failed")) == 1, 30, "a dead letter")
        assert at_bad.ids == ["CRASH"]


def test_functions_of_the_site_are_checked_and_used_by_the_workspaces_own_tests(tmp_path: Path) -> None:
    (tmp_path / "functions").mkdir()
    (tmp_path / "functions" / "Wards.py").write_text(FUNCTIONS + "\n\ndef Contains(a, b):\n    return 1\n")
    items = [service("in", 2999, ["Route"]), router("Route", "main"), operation("to.LAB", 2998)]
    rules = [
        send_rule("IsOpen(HL7.{PV1:3.1})", "to.LAB"),
        send_rule("IsOpen()", "to.LAB", constraints={"doc_name": "X"}),
        send_rule("Isopen(1)", "to.LAB", constraints={"doc_name": "X"}),
    ]
    workspace = load_workspace(write_workspace(tmp_path, items, {"main": rules}))
    said = [str(problem) for problem in workspace.problems]
    assert any("IsOpen takes 1 to 2 arguments, 0 found" in text for text in said)
    assert any("function Isopen is not known" in text for text in said)
    assert any("function Contains is built in" in text for text in said)
    with MessageFlow(workspace) as flow:
        assert list(flow.deliveries("in", HL7Message(adt("1")))) == ["to.LAB"]
        assert flow.deliveries("in", HL7Message(adt("1").replace(b"W12^1", b"W9^1"))) == {}


async def test_a_general_router_sends_files_of_any_kind_by_sender_class_and_xpath(tmp_path: Path) -> None:
    def files(name: str, kind: str, **host: Any) -> dict[str, Any]:
        (tmp_path / name).mkdir(parents=True)
        adapter = {
            "file_path": str(tmp_path / name),
            **({"call_interval": 0.1} if kind == "services" else {}),
        }
        class_name = f"hie.{kind}.file.Passthrough{'Service' if kind == 'services' else 'Operation'}"
        return {"name": name, "class_name": class_name, "settings": {"adapter": adapter, "host": host}}

    rules = [
        send_rule("1", "pdf", constraints={"source": "in", "msg_class": "Ens.StreamContainer"}),
        send_rule('Document.</Order/@id> = "<7>"', "orders", constraints={"msg_class": "EnsLib.EDI.XML.Document"}),
        send_rule("1", "hl7", constraints={"doc_name": "ADT_A01"}),
        send_rule('HL7.{PID:3.1} != ""', "hl7", constraints={"msg_class": "EnsLib.HL7.Message"}),
    ]  # fmt: skip
    route = {**router("Route", "main"), "class_name": "hie.processes.RoutingEngine"}
    items = [files("in", "services", target_config_names=["Route"]), route,
             *(files(name, "operations", filename="%f") for name in ("pdf", "orders", "hl7"))]  # fmt: skip
    runtime = RuntimeProcess(write_workspace(tmp_path / "ws", items, {"main": rules}))
    contents = {
        "a.pdf": b"%PDF-1.4 \xff\x00",
        "o.xml": b"<Order id='7'/>",
        "p.xml": b"<Order id='8'/>",
        "m.hl7": adt("M1"),
    }
    for name, content in contents.items():
        (tmp_path / "in" / name).write_bytes(content)
    await asyncio.to_thread(runtime.start)
    try:
        expected = {"pdf": {"a.pdf", "o.xml", "p.xml"}, "orders": {"o.xml"}, "hl7": {"m.hl7"}}

        def arrived() -> bool:
            return all(
                {file.name for file in (tmp_path / name).iterdir()} >= wanted
                for name, wanted in expected.items()
            )

        await eventually(arrived, 30, "the files")
        assert (tmp_path / "pdf" / "a.pdf").read_bytes() == contents["a.pdf"]
        assert {file.name for file in (tmp_path / "orders").iterdir()} == {"o.xml"}
        assert runtime.get("/v1/messages?status=bad") == []
    finally:
        await asyncio.to_thread(runtime.stop)


async def test_a_changed_function_of_the_site_is_taken_over_by_a_reload_and_a_broken_one_refused(
    tmp_path: Path,
) -> None:
    (tmp_path / "functions").mkdir()
    file = tmp_path / "functions" / "Wards.py"
    file.write_text(FUNCTIONS)
    async with hospital(tmp_path, [send_rule("IsOpen(HL7.{PV1:3.1})", "to.LAB")]) as (
        port,
        at_lab,
        at_bad,
        runtime,
    ):

        def closed(number: str) -> bytes:
            return adt(number).replace(b"W12^1", b"W9^1")

        async with Sender(port) as sender:
            await sender.send(closed("1"))
            await sender.send(adt("2"))
            await eventually(lambda: at_lab.ids == ["2"], 30, "the open ward only")
            file.write_text(FUNCTIONS.replace('{"W9"}', "set()"))
            assert (await asyncio.to_thread(runtime.post, "/v1/reload"))["restarted"] == ["Route"]
            await sender.send(closed("3"))
            await eventually(lambda: at_lab.ids == ["2", "3"], 30, "the ward that is open now")
            file.write_text("def IsOpen(ward:\n")
            refused = await asyncio.to_thread(runtime.post, "/v1/reload")
            assert not refused["applied"]
            assert any(
                "functions/Wards.py" in problem and "SyntaxError" in problem
                for problem in refused["problems"]
            )
            await sender.send(closed("4"))
            await eventually(lambda: at_lab.ids == ["2", "3", "4"], 30, "still the one before")
        assert at_bad.ids == []
