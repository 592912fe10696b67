"""The rules in order, each as a sentence; drag or Alt+arrows to reorder, tick to switch on or off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidgetItem,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hie_runtime.rules.model import Rule
from hie_studio.editors.rules.sentences import fired_text, sentence
from hie_studio.editors.told_list import ToldList, paint_ground, wrapped_height
from hie_studio.theme import icons, theme

SENTENCE = Qt.ItemDataRole.UserRole
PROBLEM = Qt.ItemDataRole.UserRole + 1
FIRED = Qt.ItemDataRole.UserRole + 2  # for how many messages, None while nobody counted
LEFT = 72
PAD = 12
Index = QModelIndex | QPersistentModelIndex


class RuleDelegate(QStyledItemDelegate):
    """Paints number, tick, name and sentence."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one rule."""
        rect = option.rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, rect, option, 8)
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        self._paint_tick(painter, self.tick_rect(option.rect), on)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text_muted"))
        number = QRect(rect.left() + 8, rect.top() + PAD, 20, 20)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        text = rect.adjusted(LEFT - 8, PAD, -PAD, -PAD)
        taken = self._paint_fired(painter, text, index.data(FIRED)) if on else 0
        painter.setFont(_name_font())
        painter.setPen(theme.color("text" if on else "text_muted"))
        name = QFontMetrics(_name_font()).elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, text.width() - taken
        )
        painter.drawText(
            QRect(text.left(), text.top(), text.width(), 20), Qt.AlignmentFlag.AlignVCenter, name
        )
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("error" if index.data(PROBLEM) else "text_muted"))
        told = index.data(PROBLEM) or index.data(SENTENCE)
        painter.drawText(text.adjusted(0, 24, 0, 0), int(Qt.TextFlag.TextWordWrap), told)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the sentence, wrapped to the width of the list."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        told = index.data(PROBLEM) or index.data(SENTENCE) or ""
        height = wrapped_height(told, theme.font(13), max(80, width - LEFT - PAD - 16))
        return QSize(120, height + 24 + 2 * PAD + 6)

    def tick_rect(self, row: QRect) -> QRect:
        """Where the tick box is drawn and clicked."""
        return QRect(row.left() + 40, row.top() + PAD + 3, 18, 18)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the tick box switches the rule on or off."""
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        if self.tick_rect(option.rect).adjusted(-4, -4, 4, 4).contains(event.position().toPoint()):
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            return bool(model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole))
        return False

    def _paint_fired(self, painter: QPainter, text: QRect, fired: int | None) -> int:
        """How often the rule fired, at the right of its name; returns the room it takes."""
        if fired is None:
            return 0
        told = fired_text(fired)
        font = theme.font(12, QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(told) + 16
        box = QRect(text.right() - width, text.top(), width, 20)
        if not fired:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("warning_soft"))
            painter.drawRoundedRect(box, 10, 10)
        painter.setFont(font)
        painter.setPen(theme.color("ok" if fired else "warning"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
        return width + 8

    def _paint_tick(self, painter: QPainter, box: QRect, on: bool) -> None:
        painter.setPen(theme.color("accent" if on else "border_strong"))
        painter.setBrush(theme.color("accent" if on else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            icons.renderer("check", theme.current().on_accent).render(
                painter, QRectF(box).adjusted(1, 1, -1, -1)
            )


class RuleList(ToldList):
    """Signals: chosen (row); toggled (row, enabled); moved (from, to); delete, duplicate, copy, cut and paste wanted."""

    chosen = Signal(int)
    toggled = Signal(int, bool)
    moved = Signal(int, int)
    delete_requested = Signal()
    duplicate_requested = Signal()
    copy_requested = Signal()
    cut_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RuleList", "Rules"), RuleDelegate(), parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.currentRowChanged.connect(self.chosen)
        self.itemChanged.connect(self._on_changed)

    def show_rules(
        self, rules: Sequence[Rule], problems: dict[int, str], fired: Sequence[int] | None = None
    ) -> None:
        """Show the rules, and for how many messages each fired; the chosen row stays chosen."""
        row = self.currentRow()
        with QSignalBlocker(self):
            self.make_lines(len(rules))
            for number, rule in enumerate(rules):
                entry = self.item(number)
                told = sentence(rule)
                name = rule.name or self.tr("Rule {n}").format(n=number + 1)
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                entry.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                entry.setText(name)
                entry.setData(SENTENCE, told)
                entry.setData(PROBLEM, problems.get(number, ""))
                entry.setToolTip(rule.comment or rule.annotation or told)
                count = fired[number] if fired is not None and number < len(fired) else None
                entry.setData(FIRED, count)
                heard = f"{number + 1}. {name}: {told}"
                if count is not None and not rule.disabled:
                    heard = f"{heard}. {fired_text(count)}"
                entry.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
                entry.setCheckState(Qt.CheckState.Unchecked if rule.disabled else Qt.CheckState.Checked)
            wanted = min(max(row, 0), len(rules) - 1)
            if self.currentRow() != wanted:
                self.choose_row(wanted)
        self.doItemsLayout()

    def choose_rows(self, first: int, count: int) -> None:
        """Select rows that follow one another; the first is the current one."""
        self.choose_row(first)
        for row in range(first, first + count):
            self.item(row).setSelected(True)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        some = bool(self.chosen_rows())
        for words, keys, signal, enabled in (
            (self.tr("Copy"), "Ctrl+C", self.copy_requested, some),
            (self.tr("Cut"), "Ctrl+X", self.cut_requested, some),
            (self.tr("Paste"), "Ctrl+V", self.paste_requested, True),
            (self.tr("Duplicate"), "Ctrl+D", self.duplicate_requested, some),
            (self.tr("Delete"), "Delete", self.delete_requested, some),
        ):
            action = menu.addAction(f"{words}\t{keys}", signal.emit)
            action.setEnabled(enabled)
        menu.popup(self.viewport().mapToGlobal(place))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """One rule at a time: several would have no one place."""
        if len(self.chosen_rows()) == 1:
            super().startDrag(actions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the rule, Delete removes it, Space switches it; copy, cut, paste, Ctrl+D."""
        for keys, wanted in (
            (QKeySequence.StandardKey.Copy, self.copy_requested),
            (QKeySequence.StandardKey.Cut, self.cut_requested),
            (QKeySequence.StandardKey.Paste, self.paste_requested),
        ):
            if event.matches(keys):
                wanted.emit()
                return
        row = self.currentRow()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = row + (-1 if event.key() == Qt.Key.Key_Up else 1)
            if 0 <= to < self.count():
                self.moved.emit(row, to)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.delete_requested.emit()
        elif event.keyCombination() == QKeySequence("Ctrl+D")[0] and row >= 0:
            self.duplicate_requested.emit()
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self.toggled.emit(row, self.item(row).checkState() is Qt.CheckState.Unchecked)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop asks for the move; the list itself follows the document."""
        row, place = self.currentRow(), event.position().toPoint()
        target = self.indexAt(place)
        between = self.count()
        if target.isValid():
            between = target.row() + int(place.y() > self.visualRect(target).center().y())
        to = between - int(between > row)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if to != row:
            self.moved.emit(row, to)

    def _on_changed(self, entry: QListWidgetItem) -> None:
        self.toggled.emit(self.row(entry), entry.checkState() is Qt.CheckState.Checked)


def _name_font() -> QFont:
    return theme.font(13, QFont.Weight.DemiBold)
