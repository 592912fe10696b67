"""An ordered list of item names: tick off to remove, drag or Alt+arrows to reorder, pick to add."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.config.model import name_list
from hie_studio.inspector.field_spec import FieldSpec
from hie_studio.inspector.fields import FieldEditor, SteadyCombo
from hie_studio.inspector.form_model import MIXED, FieldState
from hie_studio.theme import theme

ROW_HEIGHT = 28
MAX_ROWS = 6


class _List(QListWidget):
    """The chosen names."""

    reordered = Signal()
    moved = Signal(int)
    removed = Signal()

    def dropEvent(self, event: QDropEvent) -> None:
        """A drag inside the list is a new order."""
        super().dropEvent(event)
        # Once the drag is over: the list is filled anew then, which Qt must not see in the midst of it.
        QTimer.singleShot(0, self, self.reordered.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the row, Delete takes it away."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class NamePicker(QWidget):
    """Chosen names in order, and a line to add others. ``changed`` carries the new list; ``opened`` the name that is
    double clicked, or chosen by Enter."""

    changed = Signal(list)
    opened = Signal(str)

    def __init__(
        self, title: str, others: Callable[[], Iterable[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._others = others
        self._names: list[str] = []
        self.list = _List(self)
        self.list.setAccessibleName(title)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setObjectName("names")
        self.list.itemChanged.connect(self._on_ticked)
        self.list.reordered.connect(self._on_reordered)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.list.itemActivated.connect(lambda entry: self.opened.emit(entry.text()))
        self.add = SteadyCombo(self)
        self.add.setEditable(True)
        self.add.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.add.setAccessibleName(self.tr("Add to {title}").format(title=title))
        line = self.add.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Add…"))
        completer = self.add.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.add.activated.connect(self._on_added)
        line.returnPressed.connect(self._on_return)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self.add)
        self.show_names([])

    @property
    def names(self) -> list[str]:
        """The chosen names in order."""
        return list(self._names)

    def show_names(self, names: Sequence[str], empty: str = "") -> None:
        """Show the chosen names; ``empty`` is the placeholder of the line below."""
        self._names = list(names)
        others = [name for name in self._others() if name not in self._names]
        known = {*others, *self._others()}
        with QSignalBlocker(self.list):
            row = self.list.currentRow()
            self.list.clear()
            for name in self._names:
                entry = QListWidgetItem(name)
                entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                entry.setFlags(entry.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                entry.setCheckState(Qt.CheckState.Checked)
                if name not in known:
                    entry.setForeground(theme.color("warning"))
                    entry.setToolTip(self.tr("There is no item “{name}”.").format(name=name))
                self.list.addItem(entry)
            self.list.setCurrentRow(min(row, len(self._names) - 1))
        with QSignalBlocker(self.add):
            self.add.clear()
            self.add.addItems(others)
            self.add.setCurrentIndex(-1)
            self.add.setEditText("")
        line = self.add.lineEdit()
        assert line is not None
        line.setPlaceholderText(empty or self.tr("Add…"))
        self.list.setFixedHeight(min(len(self._names), MAX_ROWS) * ROW_HEIGHT + 6)
        self.list.setVisible(bool(self._names))

    def _tell(self, names: list[str]) -> None:
        if names != self._names:
            self._names = names
            self.changed.emit(names)

    def _on_ticked(self, entry: QListWidgetItem) -> None:
        if entry.checkState() is Qt.CheckState.Unchecked:
            self._tell([name for name in self._names if name != entry.text()])

    def _on_reordered(self) -> None:
        self._tell([self.list.item(row).text() for row in range(self.list.count())])

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        to = row + by
        if 0 <= row < len(self._names) and 0 <= to < len(self._names):
            names = list(self._names)
            names.insert(to, names.pop(row))
            self.list.setCurrentRow(to)
            self._tell(names)

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._names):
            self._tell(self._names[:row] + self._names[row + 1 :])

    def _on_return(self) -> None:
        """Add what was typed. A completion that is marked is added by ``activated``, which comes next: were
        the list filled anew before, the completer would take whatever stands in that line by then."""
        completer = self.add.completer()
        popup = completer.popup() if completer is not None else None
        if popup is None or not (popup.isVisible() and popup.currentIndex().isValid()):
            self._on_added()

    def _on_added(self) -> None:
        name = self.add.currentText().strip()
        if name and name not in self._names:
            self._tell([*self._names, name])


class NamesEditor(FieldEditor):
    """A setting that names several items."""

    def __init__(
        self, spec: FieldSpec, names: Callable[[], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(spec, parent)
        self.picker = NamePicker(spec.title, names, self)
        self._named(self.picker.add)
        self._row(self.picker)
        self.picker.changed.connect(self._on_changed)
        self.picker.opened.connect(lambda name: self.asked.emit(f"open:{name}"))

    def show_field(self, field: FieldState) -> None:
        """Show the stored names."""
        self.field = field
        if field.raw is MIXED:
            self.picker.show_names([], self.tr("Several values"))
        else:
            self.picker.show_names(name_list(field.value))

    def discard(self) -> bool:
        """Forget a name that was typed and not added."""
        held = bool(self.picker.add.currentText())
        if held:
            self.picker.add.setEditText("")
        return held

    def _on_changed(self, names: list[str]) -> None:
        if not names:
            self.emptied.emit()
        else:
            # A list that was stored as one text (as IRIS does) stays one, so that the file diffs well.
            self.edited.emit(",".join(names) if isinstance(self.field.raw, str) else names)
