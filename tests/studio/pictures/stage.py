"""Where the views are shown: the real window on a copy of the sample hospital; and the list of views.

A view is an asynchronous generator that brings something up and yields each widget to be looked at. The views are taken in
the order they stand in; what one opens it leaves open for the theme to be switched under it, and the next one closes.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QMenu, QTableView, QWidget

from hie_studio.main_window import MainWindow
from studio.while_running import until

_IRIS = Path(__file__).parents[3] / "samples" / "iris"
EXPORTS = [_IRIS / "acute-deployment.xml", _IRIS / "pharmacy-production.xml"]
PANEL_HEIGHT = 340
NO_SCREEN, LAPTOP = (790, 810), (1180, 760)
View = Callable[["Stage"], AsyncIterator[QWidget]]
VIEWS: dict[str, View] = {}


class Stage:
    """The window the views are shown in, and its workspace."""

    def __init__(self, window: MainWindow, folder: Path, busy: bool) -> None:
        self.window = window
        self.folder = folder
        self.busy = busy  # its systems send by themselves

    def feature(self, name: str) -> Any:
        """A feature of the window by the name of its class."""
        return next(one for one in self.window.studio.features if type(one).__name__ == name)

    def editor(self, kind: str, name: str) -> Any:
        """The editor of a thing, in a window of its own."""
        self.close_others()
        return self.window.studio.edit(kind, name)

    def editor_in(self, dialog: QWidget) -> Any:
        """The editor in a window of its own."""
        return next(
            self.window.studio.edit(kind, name)
            for (kind, name), one in self.window.editors.open.items()
            if one is dialog
        )

    async def dialog(self, why: str) -> Any:
        """The window that came to the front beside the main one."""
        await until(lambda: _others(self.window), why)
        shown = _others(self.window)[-1]
        if NO_SCREEN[0] <= shown.width() <= NO_SCREEN[1]:  # as wide as the offscreen platform's screen
            shown.resize(*LAPTOP)
            await asyncio.sleep(0)
        return shown

    async def still(self, shown: QWidget) -> QWidget:
        """It, once nothing in it moves any more: pages are laid out anew while their parts are made."""
        seen: list[object] = []

        def stands() -> bool:
            parts = [one for one in shown.findChildren(QWidget) if one.isVisible()]
            seen.append([(one.size(), one.pos()) for one in parts])
            return len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

        await until(stands, "it stands still")
        return shown

    async def pages(self, shown: QWidget, pane: QAbstractScrollArea) -> AsyncIterator[QWidget]:
        """It, page after page of a pane in it that scrolls."""
        bar = pane.verticalScrollBar()
        bar.setValue(bar.minimum())
        while True:
            yield await self.still(shown)
            if bar.value() >= bar.maximum():
                return
            bar.setValue(bar.value() + bar.pageStep())

    async def menu(self, menu: QMenu) -> QMenu:
        """A menu, opened."""
        menu.popup(self.window.mapToGlobal(QPoint(20, 20)))
        await until(menu.isVisible, "the menu")
        return menu

    async def popup(self, why: str) -> QWidget:
        """The menu that was opened."""
        await until(QApplication.activePopupWidget, why)
        shown = QApplication.activePopupWidget()
        assert shown is not None
        return shown

    def close_menus(self) -> None:
        """Put away the menus that are open."""
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()

    def close_others(self) -> None:
        """Put away what the last view opened."""
        self.close_menus()
        for one in _others(self.window):
            one.close()
        self.window.view.palette_popup.hide()
        self.window.activateWindow()

    def tab(self, panel: QWidget) -> QWidget:
        """The panels below the canvas with this one in front, high enough to be looked at."""
        self.window.docks.show_tab(panel)
        return self.below()

    def below(self) -> QWidget:
        """The panels below the canvas, high enough to be looked at."""
        self.window.resizeDocks([self.window.docks.bottom], [PANEL_HEIGHT], Qt.Orientation.Vertical)
        return self.window.docks.bottom


def _others(window: MainWindow) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QDialog)]


def choose(table: QTableView, row: int) -> None:
    """Select one line whatever keys were pressed last; ``selectRow`` heeds those."""
    whole = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.model().index(row, 0), whole)


def view(show: Callable[[Stage], Awaitable[QWidget] | AsyncIterator[QWidget]]) -> None:
    """Add to the views, by the name of the function. One that shows one widget may simply return it."""
    VIEWS[show.__name__.replace("_", "-")] = show  # type: ignore[assignment]
