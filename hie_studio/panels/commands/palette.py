"""The command palette: a few letters of any action, item, rule, transform or table, or a value for a setting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from hie_studio.fuzzy import score
from hie_studio.theme import theme

WIDTH, HEIGHT, TOP = 640, 400, 64
MOST = 60
ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Command:
    """One line.

    Attributes:
        text: what it is.
        detail: what stands at its end: a shortcut, or what kind of thing it is.
        icon: at its beginning; may be null.
        run: what Enter does; None for a line that only tells something.
        at_once: what Ctrl+Enter does; None for the same.
        go_on: the text to type on from, in place of doing anything.
    """

    text: str
    detail: str
    icon: QIcon
    run: Callable[[], object] | None
    at_once: Callable[[], object] | None = None
    go_on: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """Lines made for what was typed; ``first``: it is hardly meant otherwise, so they come before the others."""

    lines: Sequence[Command] = ()
    first: bool = False


Answer = Callable[[str], Reply]


class CommandPalette(QFrame):
    """A list over the window, filtered while one types. Enter or a click runs a line; Escape goes back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quickAdd")
        self.field = QLineEdit(self, clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("A command, a name, or a setting: lab port 6001"))
        self.field.setAccessibleName(self.tr("Command or name"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Commands and names"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.nothing = QLabel(self.tr("Nothing is called so. Try fewer letters."), self)
        self.nothing.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.field, self.list, self.nothing):
            layout.addWidget(widget)
        self._host = parent
        self._commands: Sequence[Command] = ()
        self._answer: Answer = lambda _text: Reply()
        self._before: QWidget | None = None
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _line, _column: self._take())
        self.hide()

    def ask(self, commands: Sequence[Command], answer: Answer) -> None:
        """Show over the upper middle of the window. ``answer`` is asked for more lines as one types."""
        self._commands, self._answer = commands, answer
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._filter("")
        parent = self._host
        self.resize(min(WIDTH, parent.width() - 16), min(HEIGHT, parent.height() - TOP - 8))
        self.move((parent.width() - self.width()) // 2, TOP)
        self.show()
        self.raise_()
        self.field.setFocus()

    def _found(self, text: str) -> list[Command]:
        found = [(mark, one) for one in self._commands if (mark := score(text, one.text)) is not None]
        if not text.strip():
            return [one for _, one in found]
        found.sort(key=lambda pair: -pair[0])
        reply = self._answer(text)
        named = [one for _, one in found if reply.first and _holds(one.text, text)]
        rest = [one for _, one in found if one not in named]
        return [*named, *reply.lines, *rest] if reply.first else [*rest, *reply.lines]

    def _filter(self, text: str) -> None:
        found = self._found(text)
        self.list.clear()
        blank = _blank(self.list.iconSize())
        for command in found[:MOST]:
            line = QTreeWidgetItem(self.list, [command.text, command.detail])
            line.setIcon(0, command.icon if not command.icon.isNull() else blank)
            line.setForeground(1, theme.color("text_muted"))
            if command.run is None and not command.go_on:
                line.setForeground(0, theme.color("text_muted"))
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.setToolTip(0, command.text)
            line.setData(0, ROLE, command)
        self.list.setCurrentItem(self.list.topLevelItem(0))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def _take(self, at_once: bool = False) -> None:
        line = self.list.currentItem()
        command: Command | None = line.data(0, ROLE) if line is not None else None
        if command is not None and command.go_on:
            self.field.setText(command.go_on)
            return
        if command is not None and command.run is None:
            return  # it says why it cannot be; what was typed stays, to be put right
        self.dismiss()
        if command is not None and command.run is not None:
            (command.at_once if at_once and command.at_once is not None else command.run)()

    def dismiss(self) -> None:
        """Go away; the focus goes back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before):
            before.setFocus()

    def _step(self, lines: int) -> None:
        row = self.list.indexOfTopLevelItem(self.list.currentItem()) + lines
        row = max(0, min(row, self.list.topLevelItemCount() - 1))
        self.list.setCurrentItem(self.list.topLevelItem(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key_is = Qt.Key
        if event.type() is QEvent.Type.FocusOut and self._before is not None:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_enter(event):
            event.accept()  # Ctrl+Enter is of the window elsewhere
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {key_is.Key_Down: 1, key_is.Key_Up: -1, key_is.Key_PageDown: 10, key_is.Key_PageUp: -10}
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
            elif key is key_is.Key_Escape:
                self.dismiss()
            elif _is_enter(event):
                self._take(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            else:
                return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)


def _is_enter(event: QKeyEvent) -> bool:
    return Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _holds(text: str, words: str) -> bool:
    """Whether a line bears all that was typed, word by word."""
    return all(word in text.casefold() for word in words.casefold().split())


def _blank(size: QSize) -> QIcon:
    """Keeps the texts of lines without an icon in line with the others."""
    empty = QPixmap(size)
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)
