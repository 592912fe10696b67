"""The palette: every component that can be placed, grouped, filtered and dragged."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.components.registry import Component, ComponentKind
from hie_studio.canvas.components import offered, search_words
from hie_studio.canvas.insert_tool import COMPONENT_MIME
from hie_studio.declared import said
from hie_studio.theme import icons, theme

ROLE = Qt.ItemDataRole.UserRole
BESIDE, ABOVE = 10, 10  # pixels a name has not, of paddings, see theme/stylesheet.py


class _WholeNames(QStyledItemDelegate):
    """Gives a name that is too long for the panel a second line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the wrapped name."""
        view = self.parent()
        assert isinstance(view, QTreeWidget)
        whole = super().sizeHint(option, index)
        if not index.parent().isValid():
            return whole
        room = view.viewport().width() - 2 * view.indentation() - view.iconSize().width() - BESIDE
        words = QRect(0, 0, max(60, room), 1000)
        needed = view.fontMetrics().boundingRect(words, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(whole.width(), max(whole.height(), needed.height() + ABOVE))


class _Tree(QTreeWidget):
    """A tree whose components can be dragged."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the names anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mimeTypes(self) -> list[str]:
        return [COMPONENT_MIME]

    def mimeData(self, items: list[QTreeWidgetItem]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        if items and items[0].data(0, ROLE):
            data.setData(COMPONENT_MIME, str(items[0].data(0, ROLE)).encode())
        return data


class PalettePanel(QWidget):
    """``add_wanted``: Enter or a double click on a component, with its class name."""

    add_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self, clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter components"))
        self.tree = _Tree(self)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(12)
        self.tree.setRootIsDecorated(False)
        self.tree.setIconSize(QSize(20, 20))
        self.tree.setDragEnabled(True)
        self.tree.setWordWrap(True)
        self.tree.setItemDelegate(_WholeNames(self.tree))
        self.tree.setAccessibleName(self.tr("Components"))
        self.tree.itemActivated.connect(self._activate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.tree)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._take_first)
        theme.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.tree.clear()
        titles = {
            ComponentKind.SERVICE: self.tr("Services"),
            ComponentKind.PROCESS: self.tr("Processes"),
            ComponentKind.OPERATION: self.tr("Operations"),
        }
        for kind, title in titles.items():
            group = QTreeWidgetItem(self.tree, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setForeground(0, theme.color(kind.value))
            font = group.font(0)
            font.setWeight(font.Weight.DemiBold)
            group.setFont(0, font)
            for component in offered():
                if component.kind is kind:
                    self._line(group, component)
        self.tree.expandAll()
        self._filter(self.field.text())

    def _line(self, group: QTreeWidgetItem, component: Component) -> None:
        line = QTreeWidgetItem(group, [said(component.title)])
        line.setIcon(0, icons.icon(component.icon, theme.color(component.kind.value).name()))
        line.setToolTip(0, said(component.description))
        line.setData(0, ROLE, component.class_name)
        line.setData(0, ROLE + 1, search_words(component).casefold())

    def _lines(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        lines = [group.child(i) for group in groups if group for i in range(group.childCount())]
        return [line for line in lines if line]

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for line in self._lines():
            line.setHidden(not all(word in line.data(0, ROLE + 1) for word in words))
        for index in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(index)
            if group is not None:
                group.setHidden(all(line.isHidden() for line in self._lines() if line.parent() is group))

    def _take_first(self) -> None:
        """Enter: the first line that is called so, or else the first that is found."""
        shown = [line for line in self._lines() if not line.isHidden()]
        words = self.field.text().casefold().split()
        called = [line for line in shown if all(word in line.text(0).casefold() for word in words)]
        for first in (called or shown)[:1]:
            self._activate(first)

    def _activate(self, line: QTreeWidgetItem) -> None:
        if line.data(0, ROLE):
            self.add_wanted.emit(str(line.data(0, ROLE)))
