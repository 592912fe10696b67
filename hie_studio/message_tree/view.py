"""The tree of a message or schema with its filter box."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.errors import HIEError
from hie_studio.message_tree.messages import message_tree
from hie_studio.message_tree.model import Column, TreeModel, ValueOf, place_mime
from hie_studio.message_tree.nodes import Kind, Node, find
from hie_studio.message_tree.search import MOST
from hie_studio.panels.empty_state import EmptyState
from hie_studio.theme import icons, theme
from hie_studio.wording import error_in_words

FILTER_MS = 150
_OPEN_AT_FIRST = 40  # lines of segments and groups that are open in a new tree at most
_WIDTHS = {Column.NAME: 230, Column.PATH: 110, Column.TYPE: 90}


class _View(QTreeView):
    """The tree itself. ``opened``: a place by double click or Enter; ``scrolled``: something moved on the screen."""

    opened = Signal(QModelIndex)
    moved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the place, Ctrl+C copies its path."""
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit(current)
            return
        if event.matches(QKeySequence.StandardKey.Copy) and current.isValid():
            model = self.model()
            assert isinstance(model, TreeModel)
            QGuiApplication.clipboard().setMimeData(place_mime(model.side, model.node(current)))
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """A double click takes a place; it opens and closes those that only hold others."""
        index = self.indexAt(event.position().toPoint())
        model = self.model()
        assert isinstance(model, TreeModel)
        if index.isValid() and model.node(index).kind not in (Kind.GROUP, Kind.SEGMENT):
            self.opened.emit(index)
            return
        super().mouseDoubleClickEvent(event)

    def updateGeometries(self) -> None:
        """Lines painted beside the tree follow it."""
        super().updateGeometries()
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """See ``updateGeometries``."""
        super().scrollContentsBy(dx, dy)
        self.moved.emit()


class MessageTree(QWidget):
    """A message or schema to look into: filter box above, columns Name, Path, Type, Value.

    Signals:
        path_activated: (path) double click or Enter on a place.
        path_selected: (path) another place became the current one.
        dropped: (dragged place, Node) when ``accept_drops`` was called, see ``TreeModel``.
        moved: lines moved on the screen (scrolled, opened, closed, another tree).
    """

    path_activated = Signal(str)
    path_selected = Signal(str)
    dropped = Signal(object, object)
    moved = Signal()

    def __init__(
        self,
        name: str,
        side: str = "",
        columns: Iterable[Column] = (Column.NAME, Column.PATH, Column.VALUE),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.model = TreeModel(side, self)
        self.view = _View(self)
        self.filter_box = QLineEdit(self)
        self.count = QLabel(self)
        self.empty = EmptyState("messages", self.tr("No message"), "", self)
        self._stack = QStackedWidget(self)
        self._type_pause = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._set_up_view(name, set(columns))
        self._set_up_filter(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 6)
        bar.addWidget(self.filter_box, 1)
        bar.addWidget(self.count)
        layout.addLayout(bar)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        layout.addWidget(self._stack, 1)

    def _set_up_view(self, name: str, columns: set[Column]) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(name)
        view.setUniformRowHeights(True)
        view.setIndentation(16)
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setStyleSheet("QTreeView::item { padding: 2px 4px; border-radius: 0; }")
        header = view.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in Column:
            view.setColumnHidden(column, column not in columns)
            header.resizeSection(column, _WIDTHS.get(column, 160))
        header.setStretchLastSection(Column.VALUE in columns)
        if Column.VALUE not in columns:
            header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        view.opened.connect(lambda index: self.path_activated.emit(self.model.node(index).path))
        view.selectionModel().currentChanged.connect(
            lambda now, _: self.path_selected.emit(self.model.node(now).path)
        )
        view.customContextMenuRequested.connect(self._show_menu)
        view.moved.connect(self.moved)
        view.expanded.connect(lambda _: self.moved.emit())
        view.collapsed.connect(lambda _: self.moved.emit())
        self.model.dropped.connect(self.dropped)
        self.model.modelReset.connect(self.moved)

    def _set_up_filter(self, name: str) -> None:
        box = self.filter_box
        box.setAccessibleName(self.tr("Filter of {tree}").format(tree=name))
        box.setPlaceholderText(self.tr("Name, path or value"))
        box.setClearButtonEnabled(True)
        self._icon = box.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._follow_theme)
        box.textChanged.connect(self._type_pause.start)
        box.returnPressed.connect(self._filter_now)
        self._type_pause.timeout.connect(self._filter_now)
        self.count.setProperty("muted", True)
        self.count.hide()
        self.model.filtered.connect(self._on_filtered)

    def _follow_theme(self) -> None:
        self._icon.setIcon(icons.icon("search"))

    # --- what it shows ------------------------------------------------------------------------

    @property
    def root(self) -> Node:
        """The tree in view."""
        return self.model.root

    def show_root(self, root: Node) -> None:
        """Show a tree. What was open stays open where the new tree has the same paths; the filter stays."""
        opened, current = self.open_paths(), self.current_path
        self.model.show_root(root)
        self._stack.setCurrentWidget(self.view)
        if opened:
            self._reopen(root, opened)
        elif len(root.children) <= _OPEN_AT_FIRST:
            for node in root.children:
                if node.kind is Kind.GROUP or len(root.children) == 1:
                    self.view.expand(self.model.index_of(node))
        if self.filter_box.text():
            self._filter_now()
        if current:
            self.select_path(current)

    def show_message(
        self, raw: bytes, *, category: str = "", doc_type: str = "", grouped: bool = False
    ) -> str:
        """Show a message of any kind; returns what is wrong with it, which is then shown instead, or ""."""
        try:
            self.show_root(message_tree(raw, category=category, doc_type=doc_type, grouped=grouped))
        except HIEError as error:
            why = error_in_words(error)
            self.say(self.tr("This message cannot be read"), why)
            return why
        return ""

    def say(self, heading: str, text: str) -> None:
        """Show words in place of a tree."""
        self.model.show_root(Node(Kind.ROOT, "", ""))
        self.empty.say(heading, text)
        self._stack.setCurrentWidget(self.empty)

    def set_values(self, value_of: ValueOf | None, mark_of: Callable[[Node], str] | None = None) -> None:
        """Values of places from elsewhere, such as a sample for a schema; see ``TreeModel``."""
        self.model.set_values(value_of, mark_of)

    def accept_drops(self) -> None:
        """Places dragged from trees may be let go on places here; ``dropped`` tells."""
        self.model.takes_drops = True
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.view.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.view.setDropIndicatorShown(True)

    # --- places -----------------------------------------------------------------------------------

    @property
    def current_path(self) -> str:
        """The path of the current line, "" without one."""
        return self.model.node(self.view.currentIndex()).path

    def select_path(self, path: str) -> bool:
        """Open the way to a path, make it the current line and bring it into sight; False when it is not there."""
        node = find(self.root, path)
        index = self.model.index_of(node) if node is not None else QModelIndex()
        if not index.isValid():
            return False
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def open_paths(self) -> set[str]:
        """Paths of the places that are open."""
        found: set[str] = set()
        waiting = [QModelIndex()]
        while waiting:
            above = waiting.pop()
            if above.isValid() and not self.view.isExpanded(above):
                continue
            if above.isValid():
                found.add(self.model.node(above).path)
            waiting += [
                self.model.index(row, 0, above)
                for row in range(self.model.rowCount(above))
                if self.view.isExpanded(self.model.index(row, 0, above))
            ]
        return found

    def _reopen(self, root: Node, paths: set[str]) -> None:
        waiting = [root]
        while waiting:
            for node in waiting.pop().children:
                if node.expandable and node.path in paths:
                    self.view.expand(self.model.index_of(node))
                    waiting.append(node)

    # --- filter and menu ----------------------------------------------------------------------------

    def _filter_now(self) -> None:
        self._type_pause.stop()
        self.model.filter(self.filter_box.text())

    def _on_filtered(self, found: int) -> None:
        self.count.setVisible(found >= 0)
        self.count.setText(self.tr("over {n}").format(n=MOST) if found >= MOST else str(max(found, 0)))
        for node in self.model.matched():
            for above in node.up():
                index = self.model.index_of(above)
                if not self.view.isExpanded(index):
                    self.view.expand(index)

    def _show_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if not index.isValid():
            return
        node = self.model.node(index)
        value = node.value or self.model.value(node)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = menu.addAction(self.tr("Copy path"))
        path.triggered.connect(
            lambda: QGuiApplication.clipboard().setMimeData(place_mime(self.model.side, node))
        )
        copy = menu.addAction(self.tr("Copy value"))
        copy.setEnabled(bool(value))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(value))
        menu.addSeparator()
        menu.addAction(self.tr("Open all below")).triggered.connect(
            lambda: self.view.expandRecursively(index, 3)
        )
        menu.popup(self.view.viewport().mapToGlobal(place))
