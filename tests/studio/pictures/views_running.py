"""Views of the production as it runs: canvas, inspector, panels, messages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import AddItem
from hie_studio.panels.console.samples import samples
from hie_studio.panels.viewer.writings import Writing
from studio.person import press
from studio.while_running import hand, until

from .stage import Stage, choose, view

XML = Path(__file__).parents[3] / "samples" / "iris" / "pharmacy-production.xml"
FHIR = b"""{"resourceType": "Bundle", "type": "transaction", "entry": [{"fullUrl": "urn:uuid:1", "resource": {
"resourceType": "Patient", "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9434765919"}],
"name": [{"family": "Okafor", "given": ["Ada", "Mary"]}], "gender": "female", "birthDate": "1962-02-14"},
"request": {"method": "PUT", "url": "Patient?identifier=9434765919"}}]}"""


@view
async def canvas(stage: Stage) -> QWidget:
    """The production running, an item selected."""
    window = stage.window
    stage.close_others()
    assert await window.link.run(stage.folder)
    await until(lambda: window.link.last is not None and window.link.last.items, "figures")
    window.selection.set(["ADT.Router"])
    window.docks.give_sizes()
    window.view.fit()
    if not stage.busy:
        client = window.link.client
        assert client is not None
        for text in list(samples().values())[:2]:
            await client.send_test("from.PAS", text.encode())
    window.docks.show_tab(window.messages)
    await until(lambda: window.messages.model.rowCount() > (12 if stage.busy else 1), "messages", 30.0)
    window.docks.show_tab(window.throughput)
    if stage.busy:
        await asyncio.sleep(3)  # a curve, not a dot
    return window


@view
async def overview_of_the_canvas(stage: Stage) -> AsyncIterator[QWidget]:
    """Near to the cards: the overview in the corner says where one is."""
    shown = stage.window.view
    shown.set_zoom(1.4)
    await until(shown.minimap.isVisible, "the overview")
    yield shown
    shown.fit()


@view
async def categories(stage: Stage) -> AsyncIterator[QWidget]:
    """Only what has a category is lit."""
    chip = stage.feature("CategoryBar").chips["Orders"]
    stage.window.selection.set([])
    chip.setChecked(True)
    yield stage.window.view
    chip.setChecked(False)


@view
async def renaming(stage: Stage) -> AsyncIterator[QWidget]:
    """A card that gets another name."""
    window = stage.window
    window.selection.set(["to.Pharmacy"])
    window.actions_["rename"].trigger()
    yield window.view
    await hand(lambda: press(Qt.Key.Key_Escape))


@view
async def connecting(stage: Stage) -> AsyncIterator[QWidget]:
    """A connection being dragged: what it may go to stays lit; and the choice of a rule where it ends."""
    window = stage.window
    link, nodes = window.scene.link, window.scene.nodes
    link.begin(nodes["ADT.Router"], nodes["ADT.Router"].output_point())
    link.move(nodes["to.GP.Results"].input_point() + QPointF(20, 0))
    yield window.view
    link.end(nodes["to.GP.Results"].input_point() + QPointF(20, 0))
    yield await stage.popup("the rules")


@view
async def quick_add(stage: Stage) -> QWidget:
    """Typing on the canvas adds a component."""
    stage.close_others()
    stage.window.view.editing.quick_add(QPoint(80, 60), typed="hl7")
    return stage.window.view


@view
async def find_item(stage: Stage) -> QWidget:
    """An item found by some of its letters."""
    stage.close_others()
    stage.window.view.find_item()
    return stage.window.view


@view
async def inspector(stage: Stage) -> QWidget:
    """The settings of an operation."""
    stage.close_others()
    shown = stage.window.inspector
    stage.window.selection.set(["to.Pharmacy"])
    await until(lambda: shown.row("adapter.port") is not None, "the settings")
    return await stage.still(shown)


@view
async def inspector_of_a_router(stage: Stage) -> QWidget:
    """The settings of a router, its rule among them."""
    shown = stage.window.inspector
    stage.window.selection.set(["ADT.Router"])
    await until(lambda: shown.row("host.business_rule_name") is not None, "the settings")
    shown.reveal("host.business_rule_name")
    return await stage.still(shown)


@view
async def inspector_of_a_file_service(stage: Stage) -> AsyncIterator[QWidget]:
    """All settings of a service that reads files, page by page."""
    shown = stage.window.inspector
    stage.window.selection.set(["from.Community.File"])
    await until(lambda: shown.row("adapter.confirm_complete") is not None, "the settings")
    async for page in stage.pages(shown, shown.pane):
        yield page


@view
async def inspector_of_several(stage: Stage) -> QWidget:
    """The settings of several items at once."""
    shown = stage.window.inspector
    stage.window.selection.set(["to.LIS", "to.RIS", "to.EPR"])
    await until(lambda: shown.row("adapter.port") is not None, "the settings")
    return await stage.still(shown)


@view
async def inspector_of_the_production(stage: Stage) -> QWidget:
    """The settings of the production, while nothing is selected."""
    shown = stage.window.inspector
    stage.window.selection.set([])
    await until(lambda: shown.row("name") is not None, "the settings")
    return await stage.still(shown)


@view
async def messages(stage: Stage) -> AsyncIterator[QWidget]:
    """The list of messages, and what can be done with one."""
    window = stage.window
    panel = stage.tab(window.messages)
    table = window.messages.table
    await until(table.isVisible, "the list")
    choose(table, 1)
    yield panel
    table.customContextMenuRequested.emit(QPoint(60, 40))
    yield await stage.popup("the menu of a message")


@view
async def messages_of_a_time(stage: Stage) -> AsyncIterator[QWidget]:
    """The messages between two times."""
    stage.close_others()
    filters = stage.window.messages.filters
    panel = stage.tab(stage.window.messages)
    filters.time.setCurrentIndex(filters.time.findData(None))
    await until(filters.span.isVisible, "the times")
    yield panel
    filters.time.setCurrentIndex(0)


@view
async def trace(stage: Stage) -> QWidget:
    """The story of a message that went to several items."""
    stage.close_others()
    window = stage.window
    rows = [window.messages.model.message(row) for row in range(window.messages.model.rowCount())]
    longest = max(rows, key=lambda one: len(one.targets))
    window.trace.show_message(longest.id)
    panel = stage.tab(window.trace)
    await until(lambda: len(window.trace.entries) > 2 and window.trace.body.toPlainText(), "the story")
    return panel


@view
async def throughput(stage: Stage) -> QWidget:
    """The curves."""
    return stage.tab(stage.window.throughput)


@view
async def console(stage: Stage) -> QWidget:
    """The log, and a message that was sent by hand."""
    send = stage.window.console.send
    panel = stage.tab(stage.window.console)
    await until(lambda: send.item.count() > 0, "the items")
    send.sample.setCurrentIndex(0)
    send.sample.activated.emit(0)
    send.send.click()
    await until(lambda: "MSA|" in send.reply.toPlainText(), "the reply")
    return panel


@view
async def message(stage: Stage) -> AsyncIterator[QWidget]:
    """A message in a window of its own, and what can be done with a place of it."""
    text = stage.window.trace.body.message
    stage.window.studio.message_wanted.emit("ADT_A01 from.PAS", text.encode())
    shown = await stage.dialog("the message")
    shown.tree.select_path("PID:5") or shown.tree.select_path("PID")
    yield shown
    shown.tree.view.customContextMenuRequested.emit(QPoint(60, 40))
    yield await stage.popup("the menu of a place")
    stage.close_menus()
    yield await stage.menu(shown.compare.menu())


@view
async def validate(stage: Stage) -> QWidget:
    """What is wrong with a message, and words looked for in it."""
    stage.close_others()
    wrong = stage.window.trace.body.message.replace("PID|1", "PID|one", 1) + "XYZ|1\r"
    stage.window.studio.message_wanted.emit("ADT_A01 from a file", wrong.encode())
    shown = await stage.dialog("the message")
    shown.validate.click()
    shown.find.box.setText("NORTHMOOR")
    await until(shown.findings.list.isVisible, "what is wrong")
    await until(lambda: shown.findings.found, "what is wrong with it")
    return shown


@view
async def message_as_xml(stage: Stage) -> QWidget:
    """An XML message."""
    stage.close_others()
    stage.window.studio.message_wanted.emit(XML.name, XML.read_bytes())
    return await stage.dialog("the message")


@view
async def message_as_fhir(stage: Stage) -> QWidget:
    """A FHIR bundle in JSON."""
    stage.close_others()
    stage.window.studio.message_wanted.emit("bundle.json", FHIR)
    return await stage.dialog("the message")


@view
async def message_as_bytes(stage: Stage) -> QWidget:
    """The bytes of a message."""
    stage.close_others()
    text = stage.window.trace.body.message
    stage.window.studio.message_wanted.emit("ADT_A01 from.PAS", text.encode())
    shown = await stage.dialog("the message")
    shown.ways.setCurrentIndex(shown.ways.findData(Writing.HEX))
    await until(lambda: "4d 53 48" in shown.other.toPlainText().lower(), "the bytes")
    return shown


@view
async def anonymise(stage: Stage) -> QWidget:
    """What may be shared of it."""
    shown = await stage.dialog("the message")
    shown.anonymise.click()
    shown.hide()
    made = await stage.dialog("what may be shared")
    await until(made.copy.isEnabled, "it is made")
    return made


@view
async def compare(stage: Stage) -> QWidget:
    """Two messages by field."""
    stage.close_others()
    text = stage.window.trace.body.message
    other = text.replace("PID|1|", "PID|2|").replace("|P|2.4", "|T|2.5") + "ZPI|1|Quay Practice\r"
    stage.window.studio.comparison_wanted.emit("before", text.encode(), "after", other.encode())
    shown = await stage.dialog("the comparison")
    await until(shown.list.topLevelItemCount, "what differs")
    return shown


@view
async def resend(stage: Stage) -> QWidget:
    """A message to be changed and sent again."""
    stage.close_others()
    panel = stage.window.messages
    stage.tab(panel)
    await until(panel.table.isVisible, "the list")
    choose(panel.table, 1)
    await until(panel.actions_by_name["edit"].isEnabled, "it can be edited")
    panel.actions_by_name["edit"].trigger()
    return await stage.dialog("the message")


@view
async def discard(stage: Stage) -> QWidget:
    """Giving up what cannot be delivered is asked for."""
    stage.close_others()
    panel = stage.window.messages
    panel.actions_by_name["discard"].setEnabled(True)  # whatever became of this message
    panel.actions_by_name["discard"].trigger()
    return await stage.dialog("the question")


@view
async def what_if(stage: Stage) -> AsyncIterator[QWidget]:
    """What would happen to a message, without running: the story, and the way on the canvas."""
    stage.close_others()
    feature = stage.feature("WhatIfs")
    text = next(iter(samples().values()))
    stage.window.studio.what_if_wanted.emit("Admission", text.encode(), "from.PAS")
    panel = stage.tab(feature.panel)
    await until(lambda: feature.panel.found is not None, "what would happen")
    yield panel
    yield stage.window.view
    feature.clear()


@view
async def capture(stage: Stage) -> QWidget:
    """A message becomes a test: where does it come in?"""
    text = next(iter(samples().values()))
    stage.window.studio.capture_wanted.emit("Admission", text.encode(), "")
    return await stage.dialog("the question")


@view
async def tests(stage: Stage) -> QWidget:
    """The workspace's tests, run; one fails."""
    stage.close_others()
    await stage.window.link.stop()
    feature = stage.feature("WorkspaceTests")
    await until(feature.panel.run_all.isEnabled, "the tests are read")
    file = stage.folder / "tests" / "admission.yaml"
    file.write_text(file.read_text().replace('"PID:5.1": Okafor', '"PID:5.1": Smith'))
    stage.window.actions_["run_tests"].trigger()
    panel = stage.tab(feature.panel)
    await until(feature.panel.run_all.isEnabled, "they ran", 40.0)
    return panel


@view
async def connection_test(stage: Stage) -> QWidget:
    """Whether an item connects, and why it does not."""
    stage.close_others()
    window, shown = stage.window, stage.window.inspector
    window.selection.set(["to.Pharmacy"])
    await until(lambda: shown.row("adapter.port") is not None, "the settings")
    shown.connection.button.click()
    await until(
        lambda: shown.connection.isVisible() and "(" in shown.connection.words.toPlainText(),
        "the result",
    )
    shown.search.setFocus()
    return await stage.still(shown)


@view
async def tls_configuration(stage: Stage) -> AsyncIterator[QWidget]:
    """A TLS configuration made beside the setting that names it."""
    shown = stage.window.inspector
    await until(lambda: shown.row("adapter.ssl_config") is not None, "the settings")
    shown.reveal("adapter.ssl_config")
    yield await stage.still(shown)
    _button_of(shown.row("adapter.ssl_config"), -1).click()
    yield await stage.dialog("the configuration")


@view
async def credentials(stage: Stage) -> AsyncIterator[QWidget]:
    """A user and a password stored in the keyring, beside the setting that names them."""
    stage.close_others()
    window, shown = stage.window, stage.window.inspector
    kind = "hie.operations.hl7.FTPOperation"
    window.document.apply(AddItem(ItemConfig(name="to.FTP", class_name=kind), (0.0, 640.0)))
    window.selection.set(["to.FTP"])
    await until(lambda: shown.row("adapter.credentials") is not None, "the settings")
    shown.reveal("adapter.credentials")
    yield await stage.still(shown)
    _button_of(shown.row("adapter.credentials"), -1).click()
    yield await stage.dialog("the entry")
    stage.close_others()
    window.document.undo()


def _button_of(row: QWidget, at: int) -> QPushButton:
    return [one for one in row.findChildren(QPushButton) if one.isVisible()][at]
