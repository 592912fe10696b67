"""A group of fields under a heading that folds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hie_studio.inspector.form_model import Group
from hie_studio.inspector.row import FieldRow, NamesOf
from hie_studio.theme import icons, theme


class FieldGroup(QWidget):
    """Its rows are built one by one, when first opened: selecting an item with many settings stays quick.

    Signals:
        edited: (row, value); asked: (row, what); toggled: open or not.
    """

    edited = Signal(object, object)
    asked = Signal(object, str)
    toggled = Signal(bool)

    def __init__(self, group: Group, names: NamesOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._group = group
        self._words = ""
        self._open = False
        self._icon = ""
        self.rows: dict[tuple[str, str], FieldRow] = {}
        self.head = QToolButton(self)
        self.head.setObjectName(f"group:{group.key}")
        self.head.setProperty("group", True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(14, 14))
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.clicked.connect(lambda: self.set_open(not self._open))
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._body)
        theme.changed.connect(self._on_theme)
        self._show()

    @property
    def unfolded(self) -> bool:
        """Whether its fields can be seen: opened, or searched."""
        return self._open or bool(self._words)

    def show_group(self, group: Group) -> None:
        """Show the values the document has now."""
        self._group = group
        self._show_head()
        for field in group.fields:
            row = self.rows.get((field.spec.target, field.spec.key))
            if row is not None:
                row.show_field(field)

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold, as the user asks."""
        if is_open != self._open:
            self.fold(is_open)
            self.toggled.emit(is_open)

    def fold(self, is_open: bool) -> None:
        """Fold or unfold without telling. Rows not built yet come with :meth:`build_next`."""
        if is_open != self._open:
            self._open = is_open
            self._show()

    def filter(self, words: str) -> int:
        """Show only the fields that match, unfolded while words are given. Returns how many do."""
        changed, self._words = self._words != words.strip(), words.strip()
        found = sum(field.spec.matches(self._words) for field in self._group.fields)
        if changed:
            self._show()
        self.setVisible(found > 0)
        return found

    def build_next(self) -> bool:
        """Build the next row. False when all are there, or none is needed because the group is folded."""
        if not self.unfolded or len(self.rows) == len(self._group.fields):
            return False
        field = self._group.fields[len(self.rows)]
        row = FieldRow(field.spec, self._names, self._body)
        row.edited.connect(lambda value, row=row: self.edited.emit(row, value))
        row.emptied.connect(lambda row=row: self.edited.emit(row, _unset()))
        row.asked.connect(lambda what, row=row: self.asked.emit(row, what))
        self.rows[field.spec.target, field.spec.key] = row
        row.show_field(field)
        self._column.addWidget(row)
        if not field.spec.matches(self._words):
            row.hide()
        elif self._body.isVisible():
            row.show()  # now, so that it can take the focus; a hidden page shows its rows all at once
        return True

    def _show(self) -> None:
        for row in self.rows.values():
            shown = row.spec.matches(self._words)
            if shown is row.isHidden():
                row.setVisible(shown)
        self._body.setVisible(self.unfolded)
        self._show_head()

    def _on_theme(self) -> None:
        self._icon = ""
        self._show_head()

    def _show_head(self) -> None:
        shown = self.unfolded
        changed = sum(field.differs for field in self._group.fields)
        wrong = sum(bool(field.error) for field in self._group.fields)
        text = self._group.title
        if not shown and wrong:
            text = self.tr("{title}  ·  {n} to put right").format(title=text, n=wrong)
        elif not shown and changed:
            text = self.tr("{title}  ·  {n} changed").format(title=text, n=changed)
        self.head.setText(text)
        self.head.setAccessibleName(text)
        icon = "chevron-down" if shown else "chevron-right"
        if icon != self._icon:
            self._icon = icon
            self.head.setIcon(icons.icon(icon))


def _unset() -> object:
    from hie_studio.document.commands import UNSET

    return UNSET
