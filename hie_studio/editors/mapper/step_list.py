"""The steps as indented sentences: keys and drags ask for edits; the list itself follows the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hie_runtime.transforms.model import CommentStep
from hie_studio.editors.mapper.places import Line, split
from hie_studio.editors.mapper.sentences import sentence
from hie_studio.editors.told_list import WRAP, ToldList, paint_ground, wrapped_height
from hie_studio.theme import theme

_LINE = Qt.ItemDataRole.UserRole
_TOLD = Qt.ItemDataRole.UserRole + 1  # the sentence
_BELOW = Qt.ItemDataRole.UserRole + 2  # its problem or remark
_WRONG = Qt.ItemDataRole.UserRole + 3
STEP = 22  # pixels of one level
LEFT = 16
PAD = 6
Index = QModelIndex | QPersistentModelIndex


def _told_font(line: Line) -> QFont:
    part = line.part
    holds = part is None or bool(line.inside) or getattr(part, "step", "") == "switch"
    font = theme.font(13, QFont.Weight.DemiBold if holds else QFont.Weight.Normal)
    font.setItalic(isinstance(part, CommentStep))
    font.setStrikeOut(bool(getattr(part, "disabled", False)))
    return font


class _Delegate(QStyledItemDelegate):
    """Paints one line: lines of its level, the sentence, and what is wrong with it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one step."""
        line: Line = index.data(_LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("border"))
        for level in range(line.depth):
            x = option.rect.left() + LEFT + level * STEP + 4
            painter.drawLine(x, option.rect.top(), x, option.rect.bottom())
        box = option.rect.adjusted(LEFT + line.depth * STEP - 8, 1, -8, -1)
        paint_ground(painter, box, option, 6)
        text = box.adjusted(8, PAD - 1, -8, 0)
        quiet = (
            line.part is None or isinstance(line.part, CommentStep) or getattr(line.part, "disabled", False)
        )
        painter.setFont(_told_font(line))
        painter.setPen(theme.color("text_muted" if quiet else "process" if line.inside else "text"))
        painter.drawText(text, WRAP, index.data(_TOLD))
        if index.data(_BELOW):
            painter.setFont(theme.font(12))
            painter.setPen(theme.color("error" if index.data(_WRONG) else "text_muted"))
            height = wrapped_height(index.data(_TOLD), _told_font(line), text.width())
            painter.drawText(text.adjusted(0, height + 2, 0, 0), WRAP, index.data(_BELOW))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the sentence, wrapped to the width of the list."""
        line: Line = index.data(_LINE)
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        width = max(80, view.viewport().width() - LEFT - line.depth * STEP - 16)
        height = wrapped_height(index.data(_TOLD), _told_font(line), width)
        if index.data(_BELOW):
            height += 2 + wrapped_height(index.data(_BELOW), theme.font(12), width)
        return QSize(120, height + 2 * PAD)


class StepList(ToldList):
    """Signals, all with places: chosen; shift wanted (by -1 up, 1 down); indent wanted (-1 out, 1 into the step
    before); moved (place, to); delete, duplicate and switch wanted; add wanted."""

    chosen = Signal()
    shift_wanted = Signal(int)
    indent_wanted = Signal(int)
    moved = Signal(str, str)
    delete_wanted = Signal()
    duplicate_wanted = Signal()
    switch_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("StepList", "Steps"), _Delegate(), parent)
        self.lines: list[Line] = []
        self.currentRowChanged.connect(lambda _: self.chosen.emit())

    @property
    def line(self) -> Line | None:
        """The current line."""
        row = self.currentRow()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    @property
    def place(self) -> str:
        """The place of the current line, "" without one."""
        return self.line.place if self.line is not None else ""

    def places(self) -> list[str]:
        """Places of the selected steps and cases, in order."""
        return [self.lines[row].place for row in self.chosen_rows() if self.lines[row].part is not None]

    def show_lines(self, shown: Sequence[Line], problems: Mapping[str, list[str]]) -> None:
        """Show the steps; the chosen row stays chosen."""
        row = self.currentRow()
        with QSignalBlocker(self):
            self.make_lines(len(shown))
            self.lines = list(shown)
            for number, line in enumerate(shown):
                self._fill(self.item(number), line, problems.get(line.place, []))
            if row >= len(shown):
                self.setCurrentRow(len(shown) - 1)
        self.doItemsLayout()

    def _fill(self, entry: QListWidgetItem, line: Line, wrong: list[str]) -> None:
        told = sentence(line)
        remark = getattr(line.part, "comment", "")
        below = "\n".join(wrong) or remark
        entry.setData(_LINE, line)
        entry.setData(_TOLD, told)
        entry.setData(_BELOW, below)
        entry.setData(_WRONG, bool(wrong))
        entry.setToolTip(remark or told)
        words = self.tr("{sentence}, switched off") if getattr(line.part, "disabled", False) else "{sentence}"
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, words.format(sentence=f"{told} {below}".strip()))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if line.part is not None else flags)

    def choose(self, place: str) -> bool:
        """Make a step the current line; whether it is there. "" chooses none."""
        row = next((n for n, line in enumerate(self.lines) if line.place == place), -1)
        self.choose_row(row)
        return row >= 0

    def choose_all(self, places: Sequence[str]) -> None:
        """Select several steps; the first is the current line."""
        self.choose(places[0] if places else "")
        for row, line in enumerate(self.lines):
            if line.place in places:
                self.item(row).setSelected(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows move, Delete removes, Space switches, Ctrl+D copies, Insert adds, Escape chooses none."""
        key, keys = event.key(), event.modifiers()
        if keys & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif keys & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.indent_wanted.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self.switch_wanted.emit()
        elif key == Qt.Key.Key_D and keys & Qt.KeyboardModifier.ControlModifier:
            self.duplicate_wanted.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.currentRow() >= 0:
            self.choose("")
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop asks for the move; the list itself follows the document."""
        place, at = self.place, event.position().toPoint()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if place:
            self.moved.emit(place, self._place_at(at.y()))

    def _place_at(self, y: int) -> str:
        """Where a step let go at a height belongs: before a line, or below it, inside when it holds steps."""
        for row, line in enumerate(self.lines):
            rect = self.visualItemRect(self.item(row))
            if y > rect.bottom():
                continue
            if line.part is not None and y <= rect.center().y():
                return line.place
            if line.inside:
                return f"{line.inside}[0]"
            block, number = split(line.place)
            return f"{block}[{number + 1}]"
        return f"steps[{sum(line.depth == 0 and line.part is not None for line in self.lines)}]"
