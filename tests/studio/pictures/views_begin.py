"""Views of a window in which nothing runs yet: how one begins, menus, empty places."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hie_studio.document.groups import FoldGroup, MakeGroup
from studio.person import write
from studio.while_running import hand, until

from .stage import EXPORTS, Stage, view


@view
async def start_page(stage: Stage) -> QWidget:
    """Before anything is open."""
    return stage.window


@view
async def templates(stage: Stage) -> QWidget:
    """File > New from template: the start page, with the keyboard at the first template."""
    stage.window.actions_["template"].trigger()
    return stage.window


@view
async def tour_at_the_beginning(stage: Stage) -> AsyncIterator[QWidget]:
    """The guided tour while nothing is open."""
    tour = stage.feature("Tour")
    stage.window.actions_["tour"].trigger()
    yield stage.window
    tour.end()


@view
async def choose_production(stage: Stage) -> QWidget:
    """Files that hold several productions: which one to open."""
    stage.window.iris.import_paths(EXPORTS)
    return await stage.dialog("the choice")


@view
async def failure(stage: Stage) -> QWidget:
    """Something that could not be done, and why."""
    stage.close_others()
    stage.window.files.open_path(stage.folder.parent / "not-there")
    return await stage.dialog("the reason")


@view
async def empty_places(stage: Stage) -> AsyncIterator[QWidget]:
    """The panels before there is anything to show: what each is for, and what to do next."""
    stage.close_others()
    window = stage.window
    window.show_workspace(stage.folder)
    tests = stage.feature("WorkspaceTests").panel
    await until(tests.list.topLevelItemCount, "the tests are read")
    for page in range(window.docks.tabs.count()):
        window.docks.tabs.setCurrentIndex(page)
        await asyncio.sleep(0)
        yield stage.below()


@view
async def start_page_again(stage: Stage) -> AsyncIterator[QWidget]:
    """File > Start page while something is open: the way back, and what was open lately."""
    window = stage.window
    window.files.open_path(stage.folder)
    window.actions_["start_page"].trigger()
    yield window
    window.start_page.back_wanted.emit()


@view
async def about_the_workspace(stage: Stage) -> QWidget:
    """The README of a workspace, to be followed step by step."""
    stage.window.actions_["readme"].trigger()
    return await stage.dialog("the README")


@view
async def connect_to_a_runtime(stage: Stage) -> QWidget:
    """Where a production that runs elsewhere is found."""
    stage.close_others()
    stage.window.actions_["connect_runtime"].trigger()
    return await stage.dialog("the address")


@view
async def menus(stage: Stage) -> AsyncIterator[QWidget]:
    """The menus of the menu bar, and those inside them."""
    stage.close_others()
    window = stage.window
    window.selection.set(["ADT.Router"])
    top = [action.menu() for action in window.menuBar().actions()]
    inner = [menu for one in top for menu in one.findChildren(QMenu)] + [window.files.recent_menu]
    for menu in [*top, *dict.fromkeys(inner)]:
        yield await stage.menu(menu)
        menu.hide()


@view
async def banner(stage: Stage) -> AsyncIterator[QWidget]:
    """Something to be told, with a choice, without stopping the work."""
    window = stage.window
    window.docks.give_sizes()
    action = window.findChild(QAction, "scale_200")
    action.trigger()
    await until(window.banner.isVisible, "the banner")
    await stage.still(window)
    yield window
    window.findChild(QAction, "scale_100").trigger()
    window.banner.hide()


@view
async def tour(stage: Stage) -> AsyncIterator[QWidget]:
    """The guided tour through the window at work."""
    tour = stage.feature("Tour")
    stage.window.actions_["tour"].trigger()
    for _ in range(3):
        tour.overlay.next_wanted.emit()
    yield stage.window
    tour.end()


@view
async def groups_and_comments(stage: Stage) -> AsyncIterator[QWidget]:
    """A group that is open, one that is folded, a comment, and one being written."""
    window = stage.window
    window.selection.set([])
    window.scene.apply(MakeGroup("Departments", ("to.LIS", "to.RIS", "to.Pharmacy")))
    window.scene.apply(MakeGroup("Orders in", ("from.OrderComms", "from.LIS", "from.Microbiology")))
    window.scene.apply(FoldGroup("Orders in", True))
    for words in ("Ward codes are translated on the way, see the table WardCodes", "Ask the laboratory"):
        window.actions_["comment"].trigger()
        await hand(lambda words=words: write(words))
        if words.startswith("Ward"):
            window.view.writer.keep()
    window.view.fit()
    await asyncio.sleep(0)
    yield window.view
    window.view.writer.keep()
    while window.document.undo_stack.canUndo():
        window.document.undo()
