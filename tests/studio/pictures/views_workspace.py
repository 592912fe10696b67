"""Views of the workspace as a whole: versions, search, commands, problems, other people's edits, imports."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import UNSET, AddItem, SetSetting
from hie_studio.panels.versions.repository import keep, start
from hie_studio.window.file_flow import FileFlow
from hie_studio.window.import_job import ImportProgress
from studio.person import write
from studio.test_process_outline import CLASS, PRODUCTION
from studio.versions.test_two_people import colleague
from studio.while_running import hand, until

from .stage import EXPORTS, Stage, view


@view
async def versions(stage: Stage) -> AsyncIterator[QWidget]:
    """The versions of the workspace, and what differs from one of them."""
    stage.close_others()
    start(stage.folder)
    with (stage.folder / ".git" / "config").open("a") as config:
        config.write("[user]\n\tname = Ada Okafor\n\temail = ada@example.org\n")
    keep(stage.folder, "Feeds of the emergency department")
    feature = stage.feature("Versions")
    panel = stage.tab(feature.panel)
    stage.window.actions_["versions"].trigger()
    await until(feature.panel.list.topLevelItemCount, "the versions")
    yield panel
    feature.panel.list.topLevelItem(0).setSelected(True)
    feature.panel.compare.click()
    yield await stage.dialog("what differs")


@view
async def search(stage: Stage) -> QWidget:
    """Found in the workspace."""
    stage.close_others()
    feature = stage.feature("Search")
    panel = stage.tab(feature.panel)
    stage.window.actions_["search"].trigger()
    await hand(lambda: write("to.EPR"))
    await until(feature.panel.model.rowCount, "the places")
    return panel


@view
async def uses(stage: Stage) -> QWidget:
    """Who uses a lookup table."""
    stage.window.studio.uses_wanted.emit("lookup", "WardCodes")
    return stage.tab(stage.feature("Search").panel)


@view
async def rename(stage: Stage) -> QWidget:
    """An item renamed everywhere: each place that follows."""
    stage.feature("Search").ask_rename("item", "to.EPR")
    return await stage.dialog("the places")


@view
async def command_palette(stage: Stage) -> QWidget:
    """Anything by a few letters."""
    stage.close_others()
    palette = stage.feature("Commands").palette
    stage.window.actions_["commands"].trigger()
    palette.field.setText("ro")
    return stage.window


@view
async def set_by_typing(stage: Stage) -> QWidget:
    """A setting set from the command palette."""
    stage.close_others()
    stage.window.actions_["commands"].trigger()
    stage.feature("Commands").palette.field.setText("lis port 6001")
    return stage.window


@view
async def shortcuts(stage: Stage) -> QWidget:
    """The table of shortcuts."""
    stage.feature("Commands").palette.hide()
    stage.window.actions_["shortcuts"].trigger()
    return await stage.dialog("the table")


@view
async def problems(stage: Stage) -> AsyncIterator[QWidget]:
    """What keeps a production from running: in the list, on the canvas, at the setting."""
    stage.close_others()
    window = stage.window
    window.document.apply(SetSetting("to.EPR", "adapter", "ip_address", UNSET))
    window.document.apply(SetSetting("to.LIS", "adapter", "port", 70000))
    await until(lambda: window.problems.model.rowCount() >= 2, "the problems")
    window.selection.set(["to.LIS"])
    window.view.fit()
    window.inspector.reveal("adapter.port")
    stage.tab(window.problems)
    yield window


@view
async def history(stage: Stage) -> QWidget:
    """The steps so far."""
    return stage.tab(stage.feature("Commands").history)


@view
async def unsaved(stage: Stage) -> QWidget:
    """Leaving with changes that are not saved."""
    files = stage.window.files
    QTimer.singleShot(0, files, lambda: FileFlow.may_leave(files))
    return await stage.dialog("the question")


@view
async def differences(stage: Stage) -> QWidget:
    """What is not yet saved."""
    stage.close_others()
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
async def import_progress(stage: Stage) -> AsyncIterator[QWidget]:
    """A long import on its way."""
    stage.close_others()
    shown = ImportProgress(stage.window)
    shown.show_step("reading", 120, 400)
    shown.show()
    yield shown
    shown.over()


@view
async def import_report(stage: Stage) -> QWidget:
    """What became of each part of an IRIS export."""
    stage.close_others()
    stage.window.iris.import_paths(EXPORTS[:1])
    await until(lambda: stage.window.iris.report is not None, "the import", 30.0)
    return await stage.dialog("the report")


@view
async def business_process(stage: Stage) -> AsyncIterator[QWidget]:
    """An imported business process: its steps, and its calls on the canvas."""
    stage.close_others()
    window = stage.window
    files = [stage.folder.parent / "Site.Admit.cls", stage.folder.parent / "production.xml"]
    for file, text in zip(files, (CLASS, PRODUCTION), strict=True):
        file.write_text(text)
    window.iris.report = None
    window.iris.import_paths(files)
    await until(lambda: window.iris.report is not None, "the import", 30.0)
    stage.close_others()
    window.banner.hide()  # what a colleague did to the workspace before
    window.selection.set(["Admit"])
    window.view.fit()
    await until(lambda: window.inspector.row("category") is not None, "the settings")
    await stage.still(window.inspector)
    yield window


@view
async def item_of_a_class_of_its_own(stage: Stage) -> AsyncIterator[QWidget]:
    """An imported item whose class HIE has nothing for: its settings are kept, and others can be added."""
    window = stage.window
    window.document.apply(AddItem(ItemConfig(name="Old.Part", class_name="Site.Old.Part"), (0.0, 400.0)))
    window.selection.set(["Old.Part"])
    await until(window.inspector.add_setting.isVisible, "the line for another setting")
    async for page in stage.pages(window.inspector, window.inspector.pane):
        yield page
