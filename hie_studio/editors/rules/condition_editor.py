"""A condition as nested groups of comparisons and formulas, and the same as text: either may be edited."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hie_runtime.errors import HIEError
from hie_runtime.rules.condition_tree import ALWAYS, Formula, Group, Part, condition_tree
from hie_runtime.rules.conditions import FieldCondition
from hie_studio.editors.completing import Completing
from hie_studio.editors.problem_line import problem_label, show_problem
from hie_studio.editors.rules.condition_group import GroupBox, Place
from hie_studio.editors.rules.condition_rows import ComparisonRow, PartRow
from hie_studio.editors.rules.offers import Offers
from hie_studio.editors.rules.path_line import PathLine, field_of
from hie_studio.editors.rules.sample import segment_name
from hie_studio.inspector.fields import mono
from hie_studio.wording import error_in_words

NEW_ROW = FieldCondition("PV1:2", "=", "I")
NEW_SEGMENT_ROW = FieldCondition("Segment.{11}", "=", "F")  # in foreach: of the segment it is at
MOST_PARTS = 80  # more are slower to build than a person wants to wait, and nobody edits them in rows


Inside = Callable[[], str] | None  # the path of the foreach around it, asked anew; None outside of one


class ConditionEditor(QWidget):
    """``changed`` carries the expression text, only when it parses. It is tried on the sample of the offers."""

    changed = Signal(str)

    def __init__(self, condition: str, offers: Offers, parent: QWidget, inside: Inside = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._inside = inside
        self.setAcceptDrops(True)
        self.text = condition
        self._group: GroupBox | None = None
        self._as_text = False
        self.line = PathLine(condition, self)
        self.line.picked.connect(self._take_in_text)
        completing = Completing(self.line, self.tr("Condition as text"), offers.words.in_expression)
        completing.taken.connect(lambda _: self._follow_text())
        self.line.setFont(mono())
        self.line.setAccessibleName(self.tr("Condition as text"))
        self.line.setPlaceholderText('HL7.{PV1:2} = "I" && Source Contains "PAS"')
        self.line.textEdited.connect(lambda _: self._follow_text())
        self.line.editingFinished.connect(self._store_text)
        self.problem = problem_label(self, self.line.accessibleName())
        self.note = QLabel(self.tr("Too long for rows: edit it as text."), self)
        self.note.setProperty("muted", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.line)
        self._column.addWidget(self.problem)
        self._column.addWidget(self.note)
        self._show(_tree(condition))

    @property
    def rows(self) -> list[tuple[QLineEdit, QComboBox, QLineEdit]]:
        """Field, operator and value of each comparison, from the top."""
        found = self._group.rows() if self._group is not None else ()
        return [(row.field, row.operator, row.value) for row in found if isinstance(row, ComparisonRow)]

    @property
    def parts(self) -> list[PartRow]:
        """Comparisons and formulas, from the top."""
        return list(self._group.rows()) if self._group is not None else []

    # --- showing --------------------------------------------------------------------------------

    def _show(self, tree: Group | None) -> None:
        """Build the groups anew; without a tree only the text is there to edit."""
        old = self._group
        self._group = None
        if tree is not None:
            self._group = box = GroupBox(tree, (), count(1), self._inside is not None, self._offers, self)
            box.picked.connect(self._take_in_row)
            box.typed.connect(self._on_typed)
            box.stored.connect(self._store_rows)
            box.joined.connect(lambda: self._rebuild(self._read()))
            box.add_wanted.connect(self._add)
            box.remove_wanted.connect(self._remove)
            box.foot.addWidget(self._switch(box))
            self._column.insertWidget(0, box)
            box.show()
            self.judge()
            first = next(box.rows(), None)
            self.setFocusProxy(first.first if first is not None else box.add)
        else:
            self.setFocusProxy(self.line)
        if old is not None:
            self._column.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._show_text()

    def _show_text(self) -> None:
        self.line.setVisible(self._as_text or self._group is None)
        why = self._why(self.line.text()) if self._group is None else ""
        show_problem(self.problem, why)
        self.note.setVisible(self._group is None and not why)

    def _switch(self, box: QWidget) -> QPushButton:
        button = QPushButton(self.tr("As text"), box)
        button.setFlat(True)
        button.setAutoDefault(False)
        button.setCheckable(True)
        button.setChecked(self._as_text)
        button.setToolTip(self.tr("Show the condition as text too; either may be edited"))
        button.toggled.connect(self._on_switch)
        return button

    def _on_switch(self, on: bool) -> None:
        self._as_text = on
        if self._why(self.line.text()):
            self.line.setText(self.text)  # what is wrong is not kept out of sight
        self._show_text()

    # --- edits of the text ------------------------------------------------------------------------

    def _why(self, text: str) -> str:
        try:
            condition_tree(text.strip() or ALWAYS)
        except HIEError as error:
            return error_in_words(error)
        return ""

    def _follow_text(self) -> None:
        """The groups follow each letter, as long as the text is a condition."""
        self._as_text = True
        text = self.line.text().strip() or ALWAYS
        why = self._why(text)
        if why:
            show_problem(self.problem, why)
            return
        tree = _tree(text)
        if tree is None or self._group is None or tree != self._group.part():
            self._show(tree)
        self._show_text()

    def _store_text(self) -> None:
        text = self.line.text().strip() or ALWAYS
        if text != self.text and not self._why(text):
            self.text = text
            self.changed.emit(text)

    # --- edits of the groups ------------------------------------------------------------------------

    def judge(self) -> None:
        """Show beside each part whether it holds for the message that is tried."""
        if self._group is not None:
            self._group.judge(self._offers.sample(), self._inside() if self._inside is not None else "")

    def _on_typed(self) -> None:
        assert self._group is not None
        self._group.say()
        self.judge()

    def _store_rows(self) -> None:
        assert self._group is not None
        if self._group.say():
            self._tell(self._group.part())
        self.judge()

    def _tell(self, tree: Group) -> None:
        # The same condition in other words (parentheses, blanks) is no edit.
        text, before = tree.to_text(), _tree(self.text)
        if text != self.text and (before is None or before.to_text() != text):
            self.text = text
            self.line.setText(text)
            show_problem(self.problem, "")
            self.changed.emit(text)

    def _read(self) -> Group:
        assert self._group is not None
        return self._group.part()

    def _rebuild(self, tree: Group) -> GroupBox:
        """Show a tree in place of what is there; store it when all of it is right."""
        self._show(tree)
        assert self._group is not None
        if all(_is_right(row) for row in self._group.rows()):
            self._tell(tree)
        return self._group

    def begin(self) -> QWidget:
        """Begin a comparison; gives the line of its field, or the text, which has the focus."""
        if self._group is None:
            self.line.setFocus()
            return self.line
        return self._add((), "condition")

    def _add(self, place: Place, what: str) -> QWidget:
        row = NEW_SEGMENT_ROW if self._inside is not None else NEW_ROW
        tree = self._read()
        part: Part = row
        if what == "formula":
            part = Formula("")
        elif what == "group":
            part = Group("or" if _at(tree, place).joined_by == "and" else "and", (row,))
        first = self._put_in(place, part).first
        first.setFocus()
        first.selectAll()
        return first

    def _put_in(self, place: Place, part: Part) -> PartRow:
        """Add a part at the end of the group at a place; gives its first row."""
        made = self._rebuild(_added(self._read(), place, part)).box_at(place).parts[-1]
        return next(made.rows()) if isinstance(made, GroupBox) else made

    def _remove(self, place: Place) -> None:
        tree = self._read()
        while len(place) > 1 and len(_at(tree, place[:-1]).parts) == 1:
            place = place[:-1]  # a group goes with its last part
        self._rebuild(_without(tree, place)).box_at(place[:-1]).add.setFocus()

    # --- fields of a message ------------------------------------------------------------------------

    def take(self, path: str, near: QWidget | None) -> QWidget:
        """Put in a field of a message: in the line the cursor was in last (``near``), else as a comparison with
        the value it has there. Gives where it went."""
        if self._group is None or (near is self.line and self.line.isVisible()):
            self._take_in_text(path)
            return self.line
        row = next((one for one in self.parts if one.first is near), None)
        if row is None:
            return self._add_field(path, self._place_of(near))
        self._take_in_row(row, path)
        return row

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A field let go beside the lines becomes a comparison more."""
        event.setAccepted(bool(field_of(event)) and self._group is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        """See ``dragEnterEvent``."""
        event.setAccepted(True)
        self._add_field(field_of(event), self._place_of(self.childAt(_point(event))))

    def _take_in_text(self, path: str) -> None:
        self.line.insert(self._names(path)[1])
        self._follow_text()
        self._store_text()

    def _take_in_row(self, row: PartRow, path: str) -> None:
        row.take(*self._names(path))

    def _add_field(self, path: str, place: Place) -> PartRow:
        sample = self._offers.sample()
        value = sample.value_at(path) if sample is not None else ""
        return self._put_in(place, FieldCondition(self._names(path)[0], "=", value))

    def _place_of(self, widget: QWidget | None) -> Place:
        """The group a widget stands in."""
        while widget is not None and widget is not self:
            if isinstance(widget, GroupBox):
                return widget.place
            widget = widget.parentWidget()
        return ()

    def _names(self, path: str) -> tuple[str, str]:
        """A field of a message as comparisons name it, and as expressions read it."""
        segment, _, field = path.partition(":")
        if self._inside is not None and segment.partition("(")[0] == segment_name(self._inside()):
            return f"Segment.{{{field}}}", f"Segment.{{{field}}}"
        return path, f"HL7.{{{path}}}"


def _point(event: QDropEvent) -> QPoint:
    return event.position().toPoint()


def _tree(text: str) -> Group | None:
    """The groups of a text; None when it does not parse, or is too much to show so."""
    try:
        tree = condition_tree(text)
    except HIEError:
        return None
    return tree if _size(tree) <= MOST_PARTS else None


def _size(part: Part) -> int:
    return 1 + sum(_size(one) for one in part.parts) if isinstance(part, Group) else 1


def _is_right(row: PartRow) -> bool:
    try:
        row.part().to_expression()
    except HIEError:
        return False
    return bool(row.first.text().strip())


def _at(group: Group, place: Place) -> Group:
    for at in place:
        inner = group.parts[at]
        assert isinstance(inner, Group)
        group = inner
    return group


def _put(group: Group, place: Place, parts: tuple[Part, ...]) -> Group:
    """The group with other parts in the group at a place."""
    if not place:
        return Group(group.joined_by, parts, group.negated and bool(parts))
    at, rest = place[0], place[1:]
    inner = group.parts[at]
    assert isinstance(inner, Group)
    return Group(
        group.joined_by, (*group.parts[:at], _put(inner, rest, parts), *group.parts[at + 1 :]), group.negated
    )


def _added(group: Group, place: Place, part: Part) -> Group:
    return _put(group, place, (*_at(group, place).parts, part))


def _without(group: Group, place: Place) -> Group:
    above, at = place[:-1], place[-1]
    parts = _at(group, above).parts
    return _put(group, above, (*parts[:at], *parts[at + 1 :]))
