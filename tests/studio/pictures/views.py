"""Every view of the Studio, brought up in the real window on the running sample hospital, to be looked at.

A view is a coroutine that shows something and returns what is grabbed. They are taken in the order they stand here; what
one opens it leaves open for the theme to be switched under it, and the next one closes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget

from hie_studio.document.commands import UNSET, SetSetting
from hie_studio.main_window import MainWindow
from hie_studio.panels.console.samples import samples
from hie_studio.panels.versions.repository import keep, start
from studio.person import write
from studio.versions.test_two_people import colleague
from studio.while_running import hand, until

from .reading import cut_words

EXPORT = Path(__file__).parents[3] / "samples" / "iris" / "acute-deployment.xml"
PANEL_HEIGHT = 340
NO_SCREEN, LAPTOP = (790, 810), (1180, 760)
View = Callable[["Stage"], Awaitable[QWidget]]
VIEWS: dict[str, View] = {}


class Stage:
    """The window the views are shown in, and its workspace."""

    def __init__(self, window: MainWindow, folder: Path, busy: bool) -> None:
        self.window = window
        self.folder = folder
        self.busy = busy  # its systems send by themselves

    def feature(self, name: str) -> object:
        """A feature of the window by the name of its class."""
        return next(one for one in self.window.studio.features if type(one).__name__ == name)

    async def dialog(self, why: str) -> QWidget:
        """The window that came to the front beside the main one."""
        await until(lambda: _others(self.window), why)
        shown = _others(self.window)[-1]
        if NO_SCREEN[0] <= shown.width() <= NO_SCREEN[1]:  # as wide as the offscreen platform's screen
            shown.resize(*LAPTOP)
            await asyncio.sleep(0)
        return shown

    def close_others(self) -> None:
        """Put away what the last view opened."""
        for one in _others(self.window):
            one.close()
        self.window.view.palette_popup.hide()
        self.window.activateWindow()

    def tab(self, panel: QWidget) -> QWidget:
        """The panels below the canvas with this one in front, high enough to be looked at."""
        self.window.docks.show_tab(panel)
        self.window.resizeDocks([self.window.docks.bottom], [PANEL_HEIGHT], Qt.Orientation.Vertical)
        return self.window.docks.bottom


def _others(window: MainWindow) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QDialog)]


def _choose(table: QTableView, row: int) -> None:
    """Select one line whatever keys were pressed last; ``selectRow`` heeds those."""
    whole = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.model().index(row, 0), whole)


def view(show: View) -> View:
    """Add to the views, by the name of the function."""
    VIEWS[show.__name__.replace("_", "-")] = show
    return show


@view
async def start_page(stage: Stage) -> QWidget:
    """Before anything is open."""
    return stage.window


@view
async def canvas(stage: Stage) -> QWidget:
    """The production running, an item selected."""
    window = stage.window
    window.show_workspace(stage.folder)
    assert await window.link.run(stage.folder)
    await until(lambda: window.link.last is not None and window.link.last.items, "figures")
    window.selection.set(["ADT.Router"])
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
async def inspector(stage: Stage) -> QWidget:
    """The settings of an operation."""
    shown = stage.window.inspector
    stage.window.selection.set(["to.Pharmacy"])
    await until(lambda: shown.row("adapter.port") is not None and not cut_words(shown), "it is laid out")
    return shown


@view
async def quick_add(stage: Stage) -> QWidget:
    """Typing on the canvas adds a component."""
    stage.window.view.editing.quick_add(QPoint(80, 60), typed="hl7")
    return stage.window.view


@view
async def messages(stage: Stage) -> QWidget:
    """The list of messages."""
    window = stage.window
    panel = stage.tab(window.messages)
    await until(window.messages.table.isVisible, "the list")
    _choose(window.messages.table, 1)
    return panel


@view
async def trace(stage: Stage) -> QWidget:
    """The story of a message that went to several items."""
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
async def message(stage: Stage) -> QWidget:
    """A message in a window of its own."""
    text = stage.window.trace.body.message
    stage.window.studio.message_wanted.emit("ADT_A01 from.PAS", text.encode())
    return await stage.dialog("the message")


@view
async def anonymise(stage: Stage) -> QWidget:
    """What may be shared of it."""
    shown = await stage.dialog("the message")
    shown.anonymise.click()  # type: ignore[attr-defined]
    shown.hide()
    made = await stage.dialog("what may be shared")
    await until(made.copy.isEnabled, "it is made")  # type: ignore[attr-defined]
    return made


@view
async def compare(stage: Stage) -> QWidget:
    """Two messages by field."""
    stage.close_others()
    text = stage.window.trace.body.message
    other = text.replace("|P|2.4", "|T|2.5").replace("19", "20")
    stage.window.studio.comparison_wanted.emit("before", text.encode(), "after", other.encode())
    return await stage.dialog("the comparison")


@view
async def resend(stage: Stage) -> QWidget:
    """A message to be changed and sent again."""
    stage.close_others()
    panel = stage.window.messages
    stage.tab(panel)
    await until(panel.table.isVisible, "the list")
    _choose(panel.table, 1)
    await until(panel.actions_by_name["edit"].isEnabled, "it can be edited")
    panel.actions_by_name["edit"].trigger()
    return await stage.dialog("the message")


@view
async def what_if(stage: Stage) -> QWidget:
    """What would happen to a message, without running."""
    stage.close_others()
    feature = stage.feature("WhatIfs")
    text = next(iter(samples().values()))
    stage.window.studio.what_if_wanted.emit("Admission", text.encode(), "from.PAS")
    panel = stage.tab(feature.panel)  # type: ignore[attr-defined]
    await until(lambda: feature.panel.found is not None, "what would happen")  # type: ignore[attr-defined]
    return panel


@view
async def tests(stage: Stage) -> QWidget:
    """The workspace's tests, run."""
    stage.close_others()
    await stage.window.link.stop()
    feature = stage.feature("WorkspaceTests")
    await until(feature.panel.run_all.isEnabled, "the tests are read")  # type: ignore[attr-defined]
    stage.window.actions_["run_tests"].trigger()
    panel = stage.tab(feature.panel)  # type: ignore[attr-defined]
    await until(lambda: "passed" in feature.panel.summary.text(), "they ran", 40.0)  # type: ignore[attr-defined]
    return panel


@view
async def rules(stage: Stage) -> QWidget:
    """The rules of a router."""
    stage.close_others()
    stage.window.rules.edit("Acute.ADT.Rules")
    return await stage.dialog("the rules")


@view
async def transform(stage: Stage) -> QWidget:
    """A transform with its preview."""
    stage.close_others()
    editor = stage.window.studio.edit("transform", "Acute.WardCodes")
    assert editor is not None
    await until(editor.preview.after.toPlainText, "the preview")  # type: ignore[attr-defined]
    return await stage.dialog("the transform")


@view
async def transforms(stage: Stage) -> QWidget:
    """All transforms."""
    stage.close_others()
    stage.window.actions_["transforms"].trigger()
    return await stage.dialog("the list")


@view
async def lookups(stage: Stage) -> QWidget:
    """A lookup table."""
    stage.close_others()
    stage.window.studio.edit("lookup", "WardCodes")
    return await stage.dialog("the table")


@view
async def schedule(stage: Stage) -> QWidget:
    """When an item runs."""
    stage.close_others()
    stage.window.selection.set(["to.GP.Results"])
    stage.window.actions_["schedule"].trigger()
    return await stage.dialog("the schedule")


@view
async def versions(stage: Stage) -> QWidget:
    """The versions of the workspace."""
    stage.close_others()
    start(stage.folder)
    with (stage.folder / ".git" / "config").open("a") as config:
        config.write("[user]\n\tname = Ada Okafor\n\temail = ada@example.org\n")
    keep(stage.folder, "Feeds of the emergency department")
    feature = stage.feature("Versions")
    panel = stage.tab(feature.panel)  # type: ignore[attr-defined]
    stage.window.actions_["versions"].trigger()
    await until(feature.panel.list.topLevelItemCount, "the versions")  # type: ignore[attr-defined]
    return panel


@view
async def search(stage: Stage) -> QWidget:
    """Found in the workspace."""
    feature = stage.feature("Search")
    panel = stage.tab(feature.panel)  # type: ignore[attr-defined]
    stage.window.actions_["search"].trigger()
    await hand(lambda: write("to.EPR"))
    await until(feature.panel.model.rowCount, "the places")  # type: ignore[attr-defined]
    return panel


@view
async def command_palette(stage: Stage) -> QWidget:
    """Anything by a few letters."""
    stage.close_others()
    palette = stage.feature("Commands").palette  # type: ignore[attr-defined]
    stage.window.actions_["commands"].trigger()
    palette.field.setText("ro")
    return stage.window


@view
async def set_by_typing(stage: Stage) -> QWidget:
    """A setting set from the command palette."""
    stage.close_others()
    stage.window.actions_["commands"].trigger()
    stage.feature("Commands").palette.field.setText("lis port 6001")  # type: ignore[attr-defined]
    return stage.window


@view
async def shortcuts(stage: Stage) -> QWidget:
    """The table of shortcuts."""
    stage.feature("Commands").palette.hide()  # type: ignore[attr-defined]
    stage.window.actions_["shortcuts"].trigger()
    return await stage.dialog("the table")


@view
async def problems(stage: Stage) -> QWidget:
    """What keeps a production from running."""
    stage.close_others()
    window = stage.window
    window.document.apply(SetSetting("to.EPR", "adapter", "ip_address", UNSET))
    window.document.apply(SetSetting("to.LIS", "adapter", "port", 70000))
    await until(lambda: window.problems.model.rowCount() >= 2, "the problems")
    return stage.tab(window.problems)


@view
async def history(stage: Stage) -> QWidget:
    """The steps so far."""
    return stage.tab(stage.feature("Commands").history)  # type: ignore[attr-defined]


@view
async def differences(stage: Stage) -> QWidget:
    """What is not yet saved."""
    stage.window.actions_["differences"].trigger()
    return await stage.dialog("the differences")


@view
async def merge(stage: Stage) -> QWidget:
    """What a colleague saved meanwhile."""
    stage.close_others()
    colleague(
        stage.folder,
        SetSetting("to.LIS", "adapter", "port", 7001),
        SetSetting("to.RIS", "adapter", "port", 7002),
    )
    stage.window.files.merge_wanted.emit()
    return await stage.dialog("the merge")


@view
async def import_report(stage: Stage) -> QWidget:
    """What became of each part of an IRIS export."""
    stage.close_others()
    stage.window.files.import_paths([EXPORT])
    await until(lambda: stage.window.files.report is not None, "the import", 30.0)
    return await stage.dialog("the report")
