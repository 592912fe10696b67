"""One page of the inspector: the groups and rows of a form's shape, shown for every item that has it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hie_studio.inspector.field_spec import FieldSpec
from hie_studio.inspector.form_model import Form
from hie_studio.inspector.group import FieldGroup
from hie_studio.inspector.row import FieldRow, NamesOf

Shape = tuple[tuple[str, str, tuple[FieldSpec, ...]], ...]
SLICE_S = 0.004
ROWS_AT_ONCE = 6  # when a group is unfolded
ROW_PX = 76  # a row with one line of help


def shape_of(form: Form) -> Shape:
    """What two forms must have in common to share a page. Compared, not hashed: specs hold lists."""
    return tuple((g.key, g.title, tuple(f.spec for f in g.fields)) for g in form.groups)


class FormPage(QWidget):
    """Builds the rows of the first screen at once and the others while the window is idle.

    Signals:
        edited: (row, value); asked: (row, what); toggled: (group, open or not).
    """

    edited = Signal(object, object)
    asked = Signal(object, str)
    toggled = Signal(str, bool)

    def __init__(self, form: Form, names: NamesOf, parent: QWidget) -> None:
        super().__init__(parent)
        # Built while hidden: Qt lays out and paints a visible form anew for each row that comes in.
        self.hide()
        self.shape = shape_of(form)
        self.names = form.names
        self.groups: dict[str, FieldGroup] = {}
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._build_slice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in form.groups:
            made = FieldGroup(group, names, self)
            made.edited.connect(self.edited)
            made.asked.connect(self.asked)
            made.toggled.connect(lambda is_open, key=group.key: self._on_toggled(key, is_open))
            self.groups[group.key] = made
            column.addWidget(made)

    @property
    def building(self) -> bool:
        """Whether rows are still to come while the window is idle."""
        return self._idle.isActive()

    def show_form(self, form: Form) -> None:
        """Show a form of this page's shape, of the same items as before or of others."""
        self.names = form.names
        for group in form.groups:
            self.groups[group.key].show_group(group)

    def enter(self, opened: Mapping[str, bool], words: str, height: int) -> int:
        """Make the page ready to be looked at: fold as the user left the groups, filter, build what
        ``height`` pixels show. Returns how many fields match ``words``."""
        for key, group in self.groups.items():
            group.fold(opened.get(key, True))
        found = self.filter(words)
        self.build_rows(height // ROW_PX + 1)
        return found

    def leave(self) -> None:
        """Stop building and take what was typed out of the fields: something else is shown next."""
        self._idle.stop()
        self.forget()

    def forget(self) -> None:
        """Take what was typed and not stored out of the fields."""
        for row in self.built_rows():
            row.forget()

    def filter(self, words: str) -> int:
        """Show only the fields that match. Returns how many do."""
        found = sum(group.filter(words) for group in self.groups.values())
        if words.strip():
            self.complete()
        return found

    def built_rows(self) -> Iterator[FieldRow]:
        """The rows there are so far."""
        for group in self.groups.values():
            yield from group.rows.values()

    def complete(self) -> None:
        """Build all rows of the unfolded groups now."""
        for group in self.groups.values():
            while group.build_next():
                pass
        self._idle.stop()

    def build_rows(self, count: int) -> None:
        """Build until ``count`` rows can be seen, the rest when the window is idle."""
        there = sum(len(group.rows) for group in self.groups.values() if group.unfolded)
        while there < count and self._build_one():
            there += 1
        self._idle.start()

    def _build_slice(self) -> None:
        end = time.perf_counter() + SLICE_S
        while time.perf_counter() < end:
            if not self._build_one():
                self._idle.stop()
                return

    def _build_one(self) -> bool:
        return any(group.build_next() for group in self.groups.values())

    def _on_toggled(self, key: str, is_open: bool) -> None:
        self.toggled.emit(key, is_open)
        if is_open:
            for _ in range(ROWS_AT_ONCE):
                self.groups[key].build_next()
            self._idle.start()
