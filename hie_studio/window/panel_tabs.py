"""The tabs of the panels: all of them are seen however narrow the window is."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QStylePainter, QTabBar, QTabWidget, QWidget

from hie_studio.theme import icons, theme

Room = Literal["wide", "tight", "icons"]
PADDINGS: dict[Room, int] = {"wide": 14, "tight": 8, "icons": 8}  # beside a text, see theme/stylesheet.py
ICON, GAP = 16, 6
COUNT = "  "  # stands between a title and its count


class PanelTabBar(QTabBar):
    """Titles where there is room for all of them; else icons, and the title of the one in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room: Room = "wide"
        self._icons: list[str] = []
        self.setIconSize(QSize(ICON, ICON))
        self.currentChanged.connect(self._measure)
        theme.changed.connect(self._dye)

    def give_icon(self, index: int, name: str) -> None:
        """The icon that stands for a tab where there is no room for its title."""
        self._icons.insert(index, name)
        self._dye()

    def shown_text(self, index: int) -> str:
        """The words on a tab: its title, or only its count."""
        text = self.tabText(index)
        whole = self.room != "icons" or index == self.currentIndex()
        return text if whole else text.partition(COUNT)[2]

    def fit(self, width: int) -> None:
        """Find the way to show all tabs in so many pixels."""
        words = sum(self.fontMetrics().horizontalAdvance(self.tabText(n)) for n in range(self.count()))
        room: Room = "icons"
        for one in ("tight", "wide"):
            if words + 2 * (PADDINGS[one] + 1) * self.count() <= width:
                room = one
        if room != self.room:
            self.room = room
            self.setProperty("room", "wide" if room == "wide" else "tight")
            self.style().unpolish(self)
            self.style().polish(self)
            self._dye()

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as what is shown on it."""
        text = self.shown_text(index)
        wide = self.fontMetrics().horizontalAdvance(text) + 2 * PADDINGS[self.room] + (2 if text else 0)
        if self.room == "icons":
            wide += ICON + (GAP if text else 0)
        return QSize(wide, super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """No tab gets narrower than what is shown on it."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tabs, each with the words there is room for."""
        del event
        painter = QStylePainter(self)
        for index in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            option.text = self.shown_text(index)
            painter.drawControl(QStyle.ControlElement.CE_TabBarTab, option)

    def _measure(self, *_: object) -> None:
        self.setIconSize(self.iconSize())  # sizes of tabs are other ones now

    def _dye(self) -> None:
        for index, name in enumerate(self._icons[: self.count()]):
            self.setTabIcon(index, icons.icon(name) if self.room == "icons" else QIcon())


class PanelTabs(QTabWidget):
    """Panels behind tabs; the title of each is in its tool tip too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = PanelTabBar(self)
        self.setTabBar(self.bar)
        self.setDocumentMode(True)

    def add(self, panel: QWidget, title: str, icon: str) -> None:
        """One more panel, the last."""
        index = self.addTab(panel, title)
        self.setTabToolTip(index, title)
        self.bar.give_icon(index, icon)
        self._fit()

    def say_count(self, index: int, title: str, count: int) -> None:
        """How many things are in a panel, behind its title."""
        self.setTabText(index, f"{title}{COUNT}{count}" if count else title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the way to show all tabs in the new width."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.bar.fit(self.width())
