"""The window of a message: its tree with names beside its text, each following the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.messages.hl7.validate import Severity
from hie_studio.inspector.flow import FlowLayout
from hie_studio.message_tree.model import Column
from hie_studio.message_tree.nodes import Node, find, rows_of
from hie_studio.message_tree.view import MessageTree
from hie_studio.panels.elided_label import ElidedLabel
from hie_studio.panels.hl7_text import place_at
from hie_studio.panels.viewer.checking import holders_of
from hie_studio.panels.viewer.find_bar import FindBar, selection
from hie_studio.panels.viewer.findings import FindingsPane
from hie_studio.panels.viewer.locate import Span, span_of, tree_paths
from hie_studio.panels.viewer.outline import Part, Shown, shown
from hie_studio.panels.viewer.panes import WritingPanes
from hie_studio.panels.viewer.writings import is_hl7, plain_text
from hie_studio.theme import theme

SIZE = QSize(1120, 700)


class MessageWindow(QDialog):
    """Shows one message, or those of a file one after the other. Escape closes it.

    Signals:
        compare_wanted: (name, bytes, whether with the clipboard) compare the message in view, else with a file.
        anonymise_wanted: (name, bytes) make the message in view fit to be shared.
        what_if_wanted: (name, bytes) show what would happen to the message in view.
        capture_wanted: (name, bytes) make a test of the message in view.
    """

    compare_wanted = Signal(str, bytes, bool)
    anonymise_wanted = Signal(str, bytes)
    what_if_wanted = Signal(str, bytes)
    capture_wanted = Signal(str, bytes)

    def __init__(
        self, name: str, messages: list[bytes], folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """``folder``: the workspace's, for the schemas in it."""
        super().__init__(parent)
        self.name = name
        self.messages = messages
        self.raw = b""
        self._following = False
        self._places: Part | None = None  # of an XML or JSON message
        self.setObjectName("message_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Message: {name}").format(name=name))
        room = self.screen().availableGeometry().size()
        self.resize(SIZE.boundedTo(room))
        columns = (Column.NAME, Column.TYPE, Column.VALUE)
        self.tree = MessageTree(self.tr("Places of the message"), columns=columns, parent=self)
        self.panes = WritingPanes(self)
        self.text, self.other, self.ways = self.panes.text, self.panes.other, self.panes.ways
        self.find = FindBar(self)
        self.number = QComboBox(self)
        self.place = ElidedLabel(self)
        self.findings = FindingsPane(folder, self)
        self._lay_out()
        self._connect()
        self._show_number(0)

    # --- parts ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.number.setAccessibleName(self.tr("Which message of the file"))
        count = len(self.messages)
        self.number.addItems([self.tr("{k} of {n}").format(k=k, n=count) for k in range(1, count + 1)])
        self.number.setVisible(len(self.messages) > 1)
        self.compare = self._button(self.tr("Compare"))
        menu = QMenu(self.compare)
        for title, clipboard in ((self.tr("With a &file…"), False), (self.tr("With the &clipboard"), True)):
            action = menu.addAction(title)
            action.triggered.connect(partial(self._compare, clipboard))
        self.compare.setMenu(menu)
        self.anonymise = self._button(self.tr("Anonymise…"))
        self.validate = self._button(self.tr("Validate"))
        self.validate.setCheckable(True)
        self.what_if = self._button(self.tr("What if"))
        self.capture = self._button(self.tr("Capture as test"))
        bar = FlowLayout()
        bar.setContentsMargins(12, 10, 12, 10)
        bar.add(self.number)
        bar.add(self.ways)
        bar.add(self.find, 1)
        for button in (self.compare, self.validate, self.anonymise, self.what_if, self.capture):
            bar.add(button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tree)
        split.addWidget(self.panes)
        split.setSizes([SIZE.width() // 2, SIZE.width() // 2])
        self.findings.hide()
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.setHandleWidth(1)
        whole.setChildrenCollapsible(False)
        whole.addWidget(split)
        whole.addWidget(self.findings)
        whole.setSizes([SIZE.height() * 2 // 3, SIZE.height() // 3])
        self.place.setProperty("muted", True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.copy_path = self._button(self.tr("Copy path"))
        self.copy_value = self._button(self.tr("Copy value"))
        close = self._button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 10)
        foot.setSpacing(8)
        foot.addWidget(self.place, 1)
        for button in (self.copy_path, self.copy_value, close):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(whole, 1)
        layout.addLayout(foot)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self.number.currentIndexChanged.connect(self._show_number)
        self.panes.turned.connect(self.find.look_in)
        self.panes.rewritten.connect(self.find.look)
        self.tree.path_selected.connect(self._on_tree)
        self.text.cursorPositionChanged.connect(self._on_text)
        self.find.marked.connect(self._mark)
        self.copy_path.clicked.connect(lambda: self._copy(self.tree.current_path))
        self.copy_value.clicked.connect(lambda: self._copy(self._value()))
        for button, signal in (
            (self.anonymise, self.anonymise_wanted),
            (self.what_if, self.what_if_wanted),
            (self.capture, self.capture_wanted),
        ):
            button.clicked.connect(partial(self._tell_message, signal))
        self.validate.toggled.connect(self._validate)
        self.findings.chosen.connect(self._go_to)
        self.findings.checked.connect(self._mark_wrong)
        self.findings.closed.connect(partial(self.validate.setChecked, False))
        theme.changed.connect(self._mark)
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey | str, object]] = [
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence.StandardKey.FindNext, partial(self.find.go, 1)),
            (QKeySequence.StandardKey.FindPrevious, partial(self.find.go, -1)),
            ("F7", self.validate.toggle),
            ("Ctrl+Shift+C", self.copy_path.click),
            ("Ctrl+Shift+V", self.copy_value.click),
        ]
        for key, slot in keys:
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self.validate.setToolTip(self.tr("Validate  {keys}").format(keys="F7"))
        self.copy_path.setToolTip(self.tr("Copy path  {keys}").format(keys="Ctrl+Shift+C"))
        self.copy_value.setToolTip(self.tr("Copy value  {keys}").format(keys="Ctrl+Shift+V"))

    # --- what is shown ----------------------------------------------------------------------

    @property
    def shown_name(self) -> str:
        """Where the message in view is from."""
        return f"{self.name} #{self.number.currentIndex() + 1}" if len(self.messages) > 1 else self.name

    def _show_number(self, index: int) -> None:
        self.raw = self.messages[index]
        self._following = True
        try:
            self.tree.show_message(self.raw)
            text = Shown(plain_text(self.raw)) if is_hl7(self.raw) else shown(self.raw)
            self._places = text.places
            self.text.show_message(text.text)
        finally:
            self._following = False
        self.panes.show_ways(self.raw)
        if self.validate.isChecked():
            self.findings.show_message(self.raw)
        self.compare.setEnabled(is_hl7(self.raw))
        self.anonymise.setEnabled(is_hl7(self.raw))
        self.capture.setEnabled(is_hl7(self.raw))
        self._tell()
        self.find.look()

    # --- the two sides follow each other ------------------------------------------------------

    def _on_tree(self, path: str) -> None:
        if self._following:
            return
        span = self._span_of(path)
        if span is not None:
            self._following = True
            cursor = self.text.textCursor()
            cursor.setPosition(span[0])
            self.text.setTextCursor(cursor)
            self.text.centerCursor()
            self._following = False
        self._tell()

    def _span_of(self, path: str) -> Span | None:
        """Where the text of the current place is; of one that holds others in XML and JSON its first line."""
        text = self.text.toPlainText()
        if self._places is None:
            return span_of(text, path)
        node = find(self.tree.root, path) if path else None
        part = self._places.at(rows_of(node)) if node is not None else None
        if part is None:
            return None
        line = text.find("\n", part.start)
        return part.start, part.end if line < 0 else min(part.end, line)

    def _on_text(self) -> None:
        if self._following:
            return
        if self._places is not None:
            self._follow(self._places)
        elif is_hl7(self.raw):
            self._follow_hl7()

    def _follow(self, places: Part) -> None:
        node: Node | None = self.tree.root
        for row in places.rows_at(self.text.textCursor().selectionStart()):
            node = node.children[row] if node is not None and row < len(node.children) else None
        if node is not None and node.path:
            self._following = True
            self.tree.select_path(node.path)
            self._following = False
            self._tell()

    def _follow_hl7(self) -> None:
        place = place_at(self.text.toPlainText(), self.text.textCursor().selectionStart())
        if place is None:
            return
        self._following = True
        any(self.tree.select_path(path) for path in tree_paths(place))
        self._following = False
        self._tell()

    def _tell(self) -> None:
        """The current place in words, and its mark in the text."""
        path = self.tree.current_path
        node = find(self.tree.root, path) if path else None
        named = f"{path}  {node.name}" if node is not None and node.name else path
        words = f"{named}  =  {node.decoded}" if node is not None and node.value else named
        self.place.setText(words if len(words) < 120 else words[:119] + "…")
        self.place.setToolTip(named)
        self.copy_path.setEnabled(bool(path))
        self.copy_value.setEnabled(node is not None and bool(node.value))
        self._mark()

    def _mark(self) -> None:
        marks = self.find.selections()
        if self.panes.currentWidget() is self.text:
            span = self._span_of(self.tree.current_path)
            if span is not None:
                look = QTextCharFormat()
                look.setBackground(theme.color("accent_soft"))
                cursor = QTextCursor(self.text.document())
                cursor.setPosition(span[0])
                cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
                marks = [selection(cursor, look), *marks]
            self.text.setExtraSelections(marks)
        else:
            self.other.setExtraSelections(marks)

    # --- what is wrong with it ------------------------------------------------------------------

    def _validate(self, wanted: bool) -> None:
        self.findings.setVisible(wanted)
        if wanted:
            self.findings.show_message(self.raw)
            self.findings.list.setFocus()
        else:
            self.tree.set_values(None)

    def _go_to(self, path: str) -> None:
        any(self.tree.select_path(one) for one in holders_of(path))

    def _mark_wrong(self) -> None:
        """Colour the lines of the tree that something is wrong with."""
        wrong = {one.path: one.severity for one in reversed(self.findings.found)}
        colours = {Severity.ERROR: "error", Severity.WARNING: "warning"}
        self.tree.set_values(None, lambda node: colours[wrong[node.path]] if node.path in wrong else "")

    def _compare(self, clipboard: bool) -> None:
        self.compare_wanted.emit(self.shown_name, self.raw, clipboard)

    def _tell_message(self, signal: SignalInstance) -> None:
        signal.emit(self.shown_name, self.raw)

    def _value(self) -> str:
        node = find(self.tree.root, self.tree.current_path)
        return node.value if node is not None else ""

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)

    def _to_search(self) -> None:
        self.find.box.setFocus()
        self.find.box.selectAll()
