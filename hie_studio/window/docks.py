"""Where the panels stand: palette left, inspector right, the rest in tabs below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QWidget

from hie_studio.canvas.palette import PalettePanel
from hie_studio.window.panel_tabs import PanelTabs

translate = QCoreApplication.translate
AREA = Qt.DockWidgetArea
Tab = tuple[str, QWidget, str]  # title, panel, icon
PALETTE_WIDTH, INSPECTOR_WIDTH = 208, 304
PALETTE_AT_FIRST = 236  # no name of a component is cut
LOWEST_PANEL = 96


class Docks:
    """The docks of the main window."""

    def __init__(
        self, window: QMainWindow, palette: PalettePanel, inspector: QWidget, tabs: Sequence[Tab]
    ) -> None:
        self._window = window
        self.palette = self._dock(
            "palette", translate("MainWindow", "Palette"), palette, AREA.LeftDockWidgetArea
        )
        self.inspector = self._dock(
            "inspector", translate("MainWindow", "Inspector"), inspector, AREA.RightDockWidgetArea
        )
        self._pages: dict[QWidget, QWidget] = {}
        self._arranged: QByteArray | None = None  # how the docks stood when they were put away
        self._away = False
        self._small: int | None = None  # height of the panels before they were enlarged
        self.tabs = PanelTabs()
        self.tabs.setAccessibleName(translate("MainWindow", "Panels"))
        for tab in tabs:
            self.add_tab(*tab)
        self.bottom = self._dock(
            "panels", translate("MainWindow", "Panels"), self.tabs, AREA.BottomDockWidgetArea
        )
        self.bottom.setTitleBarWidget(QWidget())
        self.toggles = [_toggle(dock) for dock in self.all()]
        self.tabs.tabBarDoubleClicked.connect(lambda _tab: self.enlarge_panels())
        window.setCorner(Qt.Corner.BottomRightCorner, AREA.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, AREA.LeftDockWidgetArea)
        palette.setMinimumWidth(PALETTE_WIDTH)
        inspector.setMinimumWidth(INSPECTOR_WIDTH)

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self._window.addDockWidget(area, dock)
        return dock

    def _page(self, panel: QWidget) -> QWidget:
        """A view of the panel: whatever it shows, it does not push the window wider than the screen."""
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(panel)
        page.setAccessibleName(panel.accessibleName())
        page.setMinimumHeight(LOWEST_PANEL)
        self._pages[panel] = page
        return page

    def add_tab(self, title: str, panel: QWidget, icon: str) -> None:
        """One more panel among the tabs; its icon stands for it where there is no room for the title."""
        self.tabs.add(self._page(panel), title, icon)

    def tab_of(self, panel: QWidget) -> int:
        """Index of a panel's tab."""
        return self.tabs.indexOf(self._pages[panel])

    def give_sizes(self) -> None:
        """The sizes a fresh window begins with; the canvas gets the rest."""
        below = max(200, self._window.height() // 4)
        wide = [PALETTE_AT_FIRST, INSPECTOR_WIDTH]
        self._window.resizeDocks([self.palette, self.inspector], wide, Qt.Orientation.Horizontal)
        self._window.resizeDocks([self.bottom], [below], Qt.Orientation.Vertical)
        layout = self._window.layout()
        if layout is not None:
            layout.activate()  # the canvas has its room now, not after it was fitted

    def shown_page(self) -> str:
        """Which panel of the tabs is in front, by a name that no language changes."""
        page = self.tabs.currentWidget()
        return next((type(panel).__name__ for panel, its in self._pages.items() if its is page), "")

    def show_page(self, name: str) -> None:
        """Bring the panel of that name to the front; see :meth:`shown_page`."""
        for panel, page in self._pages.items():
            if type(panel).__name__ == name:
                self.tabs.setCurrentWidget(page)

    def put_away(self) -> None:
        """Leave the room to the start page."""
        if self._away:
            return
        if self._arranged is not None:
            self._arranged = self._window.saveState()
        self._away = True
        for dock in self.all():
            dock.hide()
        for toggle in self.toggles:
            toggle.setEnabled(False)

    def bring_back(self) -> None:
        """The docks as they stood last; all of them in a fresh window."""
        if not self._away and self._arranged is not None:
            return
        self._away = False
        for toggle in self.toggles:
            toggle.setEnabled(True)
        if self._arranged is not None:
            self._window.restoreState(self._arranged)
            return
        for dock in self.all():
            dock.show()
        self.give_sizes()
        self._arranged = self._window.saveState()

    def arrangement(self) -> QByteArray | None:
        """How the docks stand, or stood when they were put away; None in a window that never showed them."""
        return self._arranged if self._away or self._arranged is None else self._window.saveState()

    def arrange(self, arrangement: QByteArray) -> None:
        """Let the docks stand so when they are shown."""
        self._arranged = arrangement
        if not self._away:
            self._window.restoreState(arrangement)

    def all(self) -> list[QDockWidget]:
        """Every dock."""
        return [self.palette, self.inspector, self.bottom]

    def enlarge_panels(self) -> None:
        """Give the panels below most of the window, as for a long story; again: what they had before."""
        self.bottom.show()
        now, most = self.bottom.height(), int(self._window.height() * 0.7)
        large = self._small is not None and now > most - 40
        wanted = self._small if large and self._small is not None else most
        self._small = None if large else now
        self._window.resizeDocks([self.bottom], [wanted], Qt.Orientation.Vertical)

    def show_tab(self, panel: QWidget) -> None:
        """Bring a panel of the tabs to the front."""
        self.bottom.show()
        self.tabs.setCurrentIndex(self.tab_of(panel))


def _toggle(dock: QDockWidget) -> QAction:
    """Hides a dock and brings it back. Qt's own does so only for a dock with a close button, which has no room here."""
    action = QAction(dock.windowTitle(), dock, checkable=True)
    action.setObjectName(f"show_{dock.objectName()}")
    action.triggered.connect(lambda: dock.setVisible(action.isChecked()))
    dock.toggleViewAction().toggled.connect(action.setChecked)
    return action
