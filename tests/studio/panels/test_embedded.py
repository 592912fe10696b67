"""The panels on the real engine, embedded in the window's own loop."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

from PySide6.QtCore import Qt

from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig
from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.client import HostState, MessageStatus
from hie_runtime.proof.capture import capture_test
from hie_runtime.proof.model import read_tests
from hie_runtime.proof.runner import run_tests
from hie_runtime.proof.what_if import Ending, what_would_happen
from hie_runtime.rules.model import ReturnAction, Rule, RuleDefinition, RuleSet, SendAction, When
from hie_studio.document.document import Document
from hie_studio.document.state import DocumentState
from hie_studio.inspector.inspector import InspectorPanel
from hie_studio.panels.console import ConsolePanel
from hie_studio.panels.console.samples import samples
from hie_studio.panels.messages import MessagesPanel
from hie_studio.panels.throughput import ThroughputPanel
from hie_studio.panels.trace import TracePanel
from hie_studio.runtime_link.child import ChildRuntime
from hie_studio.runtime_link.link import RuntimeLink

from .test_runtime_panels import until

INPATIENT = 'HL7.{PV1:2} = "I"'


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ward_feed(port: int) -> DocumentState:
    """MLLP in, a router with one rule, one folder out."""
    rule = Rule(
        name="Inpatients",
        when=[When(condition=INPATIENT, actions=[SendAction(targets=["to.Archive"]), ReturnAction()])],
    )

    def item(name: str, kind: str, host: dict[str, object], **adapter: object) -> ItemConfig:
        return ItemConfig(name=name, class_name=kind, settings=ItemSettings(adapter=adapter, host=host))

    items = [
        item("from.PAS", "hie.services.hl7.TCPService", {"target_config_names": ["Router"]}, port=port),
        item("Router", "hie.processes.hl7.RoutingEngine", {"business_rule_name": "Wards"}),
        item("to.Archive", "hie.operations.hl7.FileOperation", {}, file_path="out"),
    ]
    production = ProductionConfig(name="Ward.Feed", testing_enabled=True, items=items)
    return DocumentState(
        production, {"Wards": RuleDefinition(name="Wards", rule_sets=[RuleSet(rules=[rule])])}
    )


def test_a_test_message_runs_through_the_real_engine_and_its_story_is_told(
    run, qtbot, selection, tmp_path: Path
):
    document = Document()
    document.load_state(ward_feed(free_port()))
    document.save_as(tmp_path / "ward-feed")
    link = RuntimeLink()
    told: list[str] = []
    link.failed.connect(told.append)
    inspector = InspectorPanel(document, selection, link)
    console, messages = ConsolePanel(link), MessagesPanel(link)
    trace, graph = TracePanel(link), ThroughputPanel(link, selection)
    for panel in (inspector, console, messages, trace, graph):
        qtbot.addWidget(panel)
        panel.resize(900, 500)
        panel.show()
    console.trace_requested.connect(trace.show_message)
    captured: list[tuple[str, bytes, str]] = []
    trace.capture_requested.connect(lambda *told: captured.append(told))

    async def story() -> None:
        before = asyncio.all_tasks()
        assert await link.run(tmp_path / "ward-feed")
        await until(lambda: console.send.item.count() == 3)
        console.send.choose_item("from.PAS")
        console.send.sample.setCurrentIndex(0)
        console.send.sample.activated.emit(0)
        qtbot.mouseClick(console.send.send, Qt.MouseButton.LeftButton)
        await until(lambda: bool(console.send._sent) or bool(told), 10)
        assert told == []
        await until(lambda: messages.model.rowCount() >= 1, 10)
        await until(lambda: messages.model.message(0).status is MessageStatus.COMPLETED, 10)
        assert messages.model.message(0).type_name == "ADT_A01"
        qtbot.mouseClick(console.send.trace, Qt.MouseButton.LeftButton)
        await until(lambda: {"received", "routed", "completed"} <= {one.kind for one in trace.entries}, 10)
        lines = [line.text for one in trace.entries for line in one.lines]
        assert INPATIENT in lines and any("PV1:2" in text and "“I”" in text for text in lines)
        await until(lambda: "Testpatient^Zoë" in trace.body.toPlainText())
        trace.capture.click()
        await until(lambda: bool(captured), 10)
        selection.set(["to.Archive"])
        await until(inspector.live.isVisible)
        assert inspector.live.state.text() == "Running"
        qtbot.mouseClick(inspector.live.stop, Qt.MouseButton.LeftButton)
        await until(lambda: inspector.live.state.text() == "Stopped", 10)
        qtbot.mouseClick(inspector.live.start, Qt.MouseButton.LeftButton)
        await until(lambda: inspector.live.state.text() == "Running", 10)
        await until(lambda: graph._in.xData is not None and len(graph._in.xData) >= 2)
        await link.close()
        assert asyncio.all_tasks() <= before

    run(story())
    assert told == []
    (delivered,) = (tmp_path / "ward-feed" / "out").iterdir()
    ((name, raw, item),) = captured  # as the service received it: a test of it passes
    workspace = load_workspace(tmp_path / "ward-feed")
    arrived = [
        one.raw for one in what_would_happen(workspace, item, raw).steps if one.ending is Ending.ARRIVED
    ]
    written = delivered.read_bytes().rstrip().replace(b"\n", b"\r") + b"\r"  # the file's own line ends
    assert [written] == arrived  # what was said would happen is what happened
    file = capture_test(workspace, name, item, raw)
    (result,) = run_tests(workspace, read_tests(workspace)).tests
    assert (item, result.passed, list(result.targets)) == (
        "from.PAS",
        True,
        ["to.Archive", "from.PAS (answers)"],
    )
    assert "Testpatient^Zoë" in file.read_text(encoding="utf-8")


def test_a_port_in_use_shows_at_its_item_in_words(run, qapp, tmp_path: Path):
    link, told = RuntimeLink(), []
    link.failed.connect(told.append)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        document = Document()
        document.load_state(ward_feed(int(taken.getsockname()[1])))
        document.save_as(tmp_path / "ws")

        async def story() -> None:
            assert await link.run(tmp_path / "ws")
            await until(lambda: link.last is not None)
            await until(lambda: link.last.items[0].state is HostState.ERROR)
            assert "in use" in link.last.items[0].state_text
            await link.close()

        run(story())
    assert link.client is None


def test_a_production_runs_in_a_child_process_that_ends_with_the_link(run, qtbot, tmp_path: Path):
    document = Document()
    document.load_state(ward_feed(free_port()))
    document.save_as(tmp_path / "ws")
    link = RuntimeLink()
    told: list[str] = []
    link.failed.connect(told.append)
    link.use("child")
    messages = MessagesPanel(link)
    qtbot.addWidget(messages)
    messages.show()

    async def story() -> None:
        assert await link.run(tmp_path / "ws"), told
        assert isinstance(link.client, ChildRuntime)
        process = link.client._process
        await until(lambda: link.last is not None and len(link.last.items) == 3, 10)
        await link.client.send_test("from.PAS", next(iter(samples().values())).encode())
        await until(lambda: messages.model.rowCount() == 1, 10)
        await link.close()
        assert process.returncode == 0

    run(story())
    assert told == []


def test_a_child_process_that_cannot_start_says_why(run, qapp, tmp_path: Path):
    link, told = RuntimeLink(), []
    link.failed.connect(told.append)
    link.use("child")

    async def story() -> None:
        assert not await link.run(tmp_path / "nowhere")
        await until(lambda: bool(told))

    run(story())
    assert "nowhere" in told[0]
