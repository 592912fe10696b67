"""The link to a runtime and the panels that live on it, with recorded figures and messages."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDateTime, QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from hie_runtime.config.problems import Problem, Severity
from hie_runtime.control.client import (
    ClientError,
    CountersSnapshot,
    HostState,
    ItemCounters,
    LogEntry,
    MessageBody,
)
from hie_studio.document.commands import SetSetting
from hie_studio.inspector.inspector import InspectorPanel
from hie_studio.panels.console import ConsolePanel
from hie_studio.panels.hl7_text import as_message, place_at
from hie_studio.panels.messages import MessagesPanel
from hie_studio.panels.messages.resend_dialog import ResendDialog
from hie_studio.panels.messages.time_span import FORMAT
from hie_studio.panels.problems import ProblemsPanel
from hie_studio.panels.throughput import ThroughputPanel
from hie_studio.panels.trace import TracePanel
from hie_studio.panels.trace.story import Mark, story_of, summary_of
from hie_studio.runtime_link.history import History
from hie_studio.runtime_link.link import RuntimeLink
from studio.hospital import hospital, snapshot
from tests.studio.person import ALT, CTRL, named

from .recorded import RecordedRuntime, summary, trace_of


@pytest.fixture
def runtime() -> RecordedRuntime:
    state = hospital()
    return RecordedRuntime([snapshot(state, second) for second in range(1, 8)])


@pytest.fixture
def link(qapp, runtime) -> RuntimeLink:
    async def factory(_link: RuntimeLink) -> RecordedRuntime:
        return runtime

    return RuntimeLink(factory=factory)


async def until(holds, seconds: float = 5.0) -> None:
    for _ in range(int(seconds / 0.02)):
        if holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it never came to hold")


def test_a_run_streams_figures_and_a_stop_leaves_no_task_behind(run, link, runtime):
    states, shots = [], []
    link.state_changed.connect(states.append)
    link.snapshot.connect(shots.append)

    async def story() -> None:
        assert await link.run(Path("/tmp/ws"))
        await until(lambda: len(shots) > 4)
        await link.close()
        assert [t for t in asyncio.all_tasks() if t.get_name() == "counters"] == []

    run(story())
    assert states == ["starting", "running", "stopping", "stopped"]
    assert runtime.calls == [("start", Path("/tmp/ws")), ("stop",), ("close",)]
    assert shots[-1].state is HostState.STOPPED and shots[-1].items[0].rate_in == 0.0
    assert len(link.history.total().at) >= 4


def test_a_start_that_fails_says_why_and_lets_go_of_the_runtime(run, link, runtime):
    runtime.fail_start = 'production.json:41 item "to.Lab": port 35001 is in use'
    told = []
    link.failed.connect(told.append)

    async def story() -> None:
        assert not await link.run(Path("/tmp/ws"))
        await until(lambda: bool(told))

    run(story())
    assert told == [runtime.fail_start]
    assert link.client is None and link.state == "stopped" and ("close",) in runtime.calls


def test_a_runtime_that_goes_away_is_told_and_can_be_run_again(run, link, runtime):
    told = []
    link.failed.connect(told.append)
    counters = runtime.counters

    async def gone() -> CountersSnapshot:
        raise ClientError("no runtime answers at http://127.0.0.1:8970")

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(lambda: link.last is not None)
        runtime.counters = gone
        await until(lambda: link.state == "stopped" and bool(told))
        assert link.client is None and link.last.items[0].state is HostState.STOPPED
        runtime.counters = counters
        assert await link.run(Path("/tmp/ws"))
        await link.close()

    run(story())
    assert told == ["no runtime answers at http://127.0.0.1:8970"]


def test_an_error_in_a_request_of_a_view_reaches_the_user(run, link):
    told = []
    link.failed.connect(told.append)

    async def broken() -> None:
        raise ValueError("no such message")

    async def story() -> None:
        link.submit(broken())
        await until(lambda: bool(told))

    run(story())
    assert told == ["ValueError: no such message"]


def test_history_keeps_the_last_seconds_of_each_item_and_of_the_whole():
    history = History(seconds=5)
    for second in range(8):
        items = [
            ItemCounters(name="in", kind="service", state=HostState.RUNNING, rate_in=second),
            ItemCounters(
                name="out", kind="operation", state=HostState.RUNNING, rate_out=2 * second, queue_depth=3
            ),
        ]
        assert history.take(CountersSnapshot(at=100.0 + second, items=items))
        assert not history.take(CountersSnapshot(at=100.1 + second, items=items))
    assert list(history.series("in").rate_in) == [3, 4, 5, 6, 7]
    assert list(history.series("in").at) == [103, 104, 105, 106, 107]
    total = history.total()
    assert list(total.rate_out) == [6, 8, 10, 12, 14] and np.all(total.queue == 3)
    assert len(history.series("unknown").at) == 0


def test_the_message_list_pages_filters_and_takes_new_rows_without_moving_the_selection(
    run, qtbot, link, runtime
):
    panel = MessagesPanel(link)
    qtbot.addWidget(panel)
    panel.resize(1100, 400)
    panel.show()
    assert panel.empty.heading.text() == "Nothing is running"

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(lambda: panel.model.rowCount() == 200)
        panel.table.scrollToBottom()
        await until(lambda: panel.model.rowCount() == 350)
        panel.table.scrollToTop()
        panel.table.selectRow(5)
        chosen = panel.selected()[0].id
        runtime.recorded += [summary(n) for n in range(351, 361)]
        await until(lambda: panel.model.rowCount() == 360)
        assert panel.selected()[0].id == chosen
        assert panel.model.row_of(chosen) == 15
        panel.filters.status.setCurrentIndex(panel.filters.status.findText("Suspended"))
        await until(lambda: 0 < panel.model.rowCount() < 100)
        assert {panel.model.message(r).status.value for r in range(panel.model.rowCount())} == {"suspended"}
        panel.filters.text.setText("nothing like it")
        await until(lambda: panel.model.rowCount() == 0)
        assert "No message passes" in panel.empty.heading.text()
        await link.close()

    run(story())


def test_messages_are_traced_resent_edited_and_discarded_from_the_list(run, qtbot, link, runtime):
    panel = MessagesPanel(link)
    qtbot.addWidget(panel)
    panel.resize(1100, 400)
    panel.show()
    traced = []
    panel.trace_requested.connect(traced.append)
    shown = []
    compared = []
    panel.comparison_requested.connect(lambda left, _raw, right, _other: compared.append((left, right)))
    panel.message_requested.connect(lambda name, raw: shown.append((name, raw)))

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(lambda: panel.model.rowCount() > 0)
        panel.table.selectRow(0)
        panel.table.setFocus()
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
        assert traced == ["350"]
        qtbot.keyClick(panel.table, Qt.Key.Key_Space)
        await until(lambda: shown)
        assert shown[0][0].endswith("#350")
        assert "Zoë".encode() in shown[0][1]
        panel.table.clearSelection()
        for row in (0, 1):
            panel.table.selectionModel().select(
                panel.model.index(row, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
        qtbot.keyClick(panel.table, Qt.Key.Key_C, CTRL | ALT)
        await until(lambda: compared)
        assert [name[-4:] for name in compared[0]] == ["#349", "#350"]
        panel.table.clearSelection()
        panel.table.selectRow(0)
        resend = next(b for b in panel.findChildren(QPushButton) if b.text() == "Resend")
        told: list[str] = []
        panel.acting.told.connect(told.append)
        qtbot.mouseClick(resend, Qt.MouseButton.LeftButton)
        await until(lambda: panel.findChild(QMessageBox) is not None)
        box = panel.findChild(QMessageBox)  # it has not failed: it would arrive twice
        assert "To to.Lab.ADT: 1. They have not failed" in box.text()
        assert "Still waiting in a queue: 1" in box.text()
        assert not any(call[0] == "resend" for call in runtime.calls)
        qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
        await until(lambda: ("resend", ["350"], "to.Lab.ADT", None) in runtime.calls)
        await until(lambda: told == ["Sent again: 1 messages."])
        panel.actions_by_name["edit"].trigger()
        await until(lambda: panel.findChild(ResendDialog) is not None)
        dialog = panel.findChild(ResendDialog)
        dialog.view.setPlainText(dialog.view.toPlainText().replace("W12", "W14"))
        qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
        await until(lambda: any(c[0] == "resend" and c[3] for c in runtime.calls))
        sent = next(c[3] for c in runtime.calls if c[0] == "resend" and c[3])
        assert b"|W14^B3" in sent and b"\n" not in sent and "Zoë".encode() in sent
        assert not panel.actions_by_name["discard"].isEnabled()  # it is only queued
        await link.close()

    run(story())


def test_a_message_is_captured_and_tried_as_its_service_received_it(run, qtbot, link):
    panel, trace = MessagesPanel(link), TracePanel(link)
    for one in (panel, trace):
        qtbot.addWidget(one)
        one.resize(1100, 400)
        one.show()
    asked = []
    for signal in (panel.capture_requested, panel.what_if_requested, trace.capture_requested):
        signal.connect(lambda name, raw, item: asked.append((name, raw[:11], item)))

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(lambda: panel.model.rowCount() == 200)
        panel.table.selectRow(0)
        await until(panel.actions_by_name["capture"].isEnabled)
        named(panel, QPushButton, "Capture as test").click()
        panel.actions_by_name["what_if"].trigger()
        await until(lambda: len(asked) == 2)
        trace.show_message("350")
        await until(lambda: trace.entries != [])
        trace.capture.click()
        await until(lambda: len(asked) == 3)
        await link.close()

    run(story())
    head = b"MSH|^~\\&|PA"
    assert asked == [
        ("ADT_A01 PAS000350", head, "from.PAS.ADT"),
        ("ADT_A01 PAS000350", head, "from.PAS.ADT"),
        ("#350", head, "from.PAS.ADT"),
    ]


def test_a_message_shown_cut_says_so_and_cannot_be_edited(qtbot):
    text = "MSH|^~\\&|LIS\nOBX|1|ED|PDF||^application^pdf^Base64^JVBERi0x…"
    body = MessageBody(id="1", text=text, raw_base64="", size=96_000_000, cut=True)
    dialog = ResendDialog(body, summary(1))
    qtbot.addWidget(dialog)
    dialog.show()
    sent = []
    dialog.resend_requested.connect(sent.append)
    qtbot.keyClicks(dialog.view, "X")
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    assert dialog.view.toPlainText() == text and not sent
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any(words.startswith("96.0 MB: long values are shown cut") for words in said)


def test_a_trace_tells_the_story_with_deciding_values_and_shows_the_message_as_it_was(run, qtbot, link):
    panel = TracePanel(link)
    qtbot.addWidget(panel)
    panel.resize(1100, 600)
    panel.show()

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        panel.show_message("12")
        await until(lambda: len(panel.entries) == 8 and "W12^" in panel.body.toPlainText())
        top = int(panel.timeline.top_of(2)) + 6
        qtbot.mouseClick(panel.timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, top))
        await until(lambda: "Ward 12^" in panel.body.toPlainText())
        with qtbot.waitSignal(panel.message_requested) as asked:
            qtbot.mouseClick(panel.open, Qt.MouseButton.LeftButton)
        assert b"Ward 12^" in asked.args[1]
        qtbot.keyClick(panel.timeline, Qt.Key.Key_Home)
        await until(lambda: "|W12^" in panel.body.toPlainText())
        await link.close()

    run(story())


def test_the_story_of_a_trace_reads_as_sentences():
    entries = story_of(trace_of("12"))
    routed = entries[1]
    assert routed.heading == "ADT Router decided by its rules" and routed.when == "+2.1 ms"
    marks = [(line.mark, line.text) for line in routed.lines if line.mark]
    assert marks == [
        (Mark.YES, "Everything to EPR · when#1"),
        (Mark.YES, "Inpatients · when#1"),
        (Mark.NO, "Imaging wards"),
        (Mark.SKIPPED, "Lab demographics: not tried, docName is ADT_A01, wanted ADT_A08"),
    ]
    assert "PV1:2 = “I”" in [line.text for line in routed.lines]
    assert entries[6].lines[0].text == "MSA|AA|12"
    assert summary_of(entries) == "Completed at to.EPR.ADT, 8 steps in 5.03 s"


@pytest.mark.parametrize(
    ("needle", "path", "value"),
    [
        ("^~", "MSH:2", "^~\\&"),
        ("PAS", "MSH:3", "PAS"),
        ("456", "PID:3(2).1", "456"),
        ("B^^MRN", "PID:3(2).2.2", "B"),
        ("John", "PID:5.2", "John"),
        ("x", "OBX(2):2", "x"),
    ],
)
def test_each_character_of_a_message_knows_its_field(needle, path, value):
    text = "MSH|^~\\&|PAS|HOSP\nPID|1||123^^^NHS~456^A&B^^MRN||Smith^John\nOBX|1\nOBX|2|x"
    place = place_at(text, text.index(needle))
    assert (place.path, place.value) == (path, value)
    assert as_message(text).count("\r") == 4


def test_the_graph_follows_the_selected_item_and_can_be_held_still(run, qtbot, link, selection):
    panel = ThroughputPanel(link, selection)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(lambda: panel._in.xData is not None and len(panel._in.xData) >= 3)
        selection.set(["to.Lab.ADT"])
        assert panel.item.currentData() == "to.Lab.ADT"
        assert panel._depth.yData[-1] == 1240
        qtbot.mouseClick(panel.pause, Qt.MouseButton.LeftButton)
        assert panel.pause.text() == "Continue"
        await link.close()

    run(story())


def test_the_console_shows_the_log_by_level_and_sends_a_test_message(run, qtbot, link, runtime):
    panel = ConsolePanel(link)
    qtbot.addWidget(panel)
    panel.resize(1100, 400)
    panel.show()
    assert not panel.send.send.isEnabled()

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(lambda: panel.table.model().rowCount() == 3)
        runtime.log.append(LogEntry(at=9, level="error", item="x", text="disk full"))
        await until(lambda: panel.table.model().rowCount() == 4)
        panel.level.setCurrentIndex(panel.level.findData("error"))
        await until(lambda: panel.table.model().rowCount() == 2)
        qtbot.keyClicks(panel.search, "disk")
        assert panel.table.model().rowCount() == 1
        wanted: list[str] = []
        panel.item_requested.connect(wanted.append)
        panel.table.selectRow(0)
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
        assert wanted == [panel.model.item(1)] and wanted[0]
        panel.send.sample.setCurrentIndex(0)
        panel.send.sample.activated.emit(0)
        panel.send.choose_item("from.PAS.ADT")
        qtbot.mouseClick(panel.send.send, Qt.MouseButton.LeftButton)
        await until(lambda: "MSA|AA" in panel.send.reply.toPlainText())
        name, item, raw = next(call for call in runtime.calls if call[0] == "send_test")
        assert item == "from.PAS.ADT" and raw.startswith(b"MSH|") and raw.endswith(b"\r") and b"\n" not in raw
        await link.close()

    run(story())


def test_the_live_block_steers_the_selected_item(run, qtbot, link, runtime, document, selection):
    panel = InspectorPanel(document, selection, link)
    qtbot.addWidget(panel)
    panel.resize(360, 800)
    panel.show()
    selection.set(["to.Lab.ADT"])
    assert not panel.live.isVisible()

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(panel.live.isVisible)
        assert panel.live.state.text() == "Retrying"
        qtbot.mouseClick(panel.live.restart, Qt.MouseButton.LeftButton)
        panel.live.pool.setFocus()
        panel.live.pool.setValue(4)
        await until(
            lambda: (
                {("restart_item", "to.Lab.ADT"), ("scale", "to.Lab.ADT", 4)} <= set(map(tuple, runtime.calls))
            )
        )
        await link.close()

    run(story())
    assert not panel.live.isVisible()


def test_problems_are_listed_worst_first_and_a_click_goes_to_item_and_setting(qtbot, document, selection):
    panel = ProblemsPanel(document, selection)
    inspector = InspectorPanel(document, selection)
    for widget in (panel, inspector):
        qtbot.addWidget(widget)
        widget.show()
    panel.resize(1000, 300)
    panel.jump.connect(lambda item, setting: inspector.reveal(setting))
    document.apply(SetSetting("to.Lab.ADT", "adapter", "port", 70000))
    document._problems = [
        Problem(Severity.WARNING, "no counterpart", "production.json", 210, "to.Bedboard.SOAP"),
        Problem(Severity.ERROR, "70000 is not a port", "production.json", 41, "to.Lab.ADT", "adapter.port"),
    ]
    document.problems_changed.emit()
    assert panel.model.problem(0).severity is Severity.ERROR
    cell = panel.table.visualRect(panel.model.index(0, 1)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert selection.items == ("to.Lab.ADT",)
    assert "70000" in inspector.row("adapter.port").problem.text()
    qtbot.mouseClick(panel.toggles[Severity.ERROR], Qt.MouseButton.LeftButton)
    assert panel.model.rowCount() == 1
    qtbot.keyClicks(panel.search, "zzz")
    assert panel.empty.heading.text() == "No problem passes the filter"


def test_messages_of_a_time_are_listed_by_its_beginning_and_end(run, qtbot, link):
    panel = MessagesPanel(link)
    qtbot.addWidget(panel)
    panel.resize(1100, 400)
    panel.show()
    filters = panel.filters

    async def story() -> None:
        await link.run(Path("/tmp/ws"))
        await until(lambda: panel.model.rowCount() > 0)
        assert filters.span.isHidden()
        filters.time.setCurrentIndex(filters.time.findText("Between"))
        assert filters.span.isVisible()
        for edit, text in (
            (filters.span.start, "2026-03-02 08:15:00"),
            (filters.span.end, "2026-03-02 08:15:30"),
        ):
            edit.setFocus()
            edit.setDateTime(QDateTime.fromString(text, FORMAT))
        query = filters.query(200)
        assert (query.until or 0) - (query.since or 0) == 31  # the last second is in it
        assert filters.in_use
        filters.time.setCurrentIndex(0)
        assert filters.span.isHidden() and filters.query(200).until is None
        await link.close()

    run(story())
