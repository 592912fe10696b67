"""A group of a condition: parts of which all, any, not all or none must hold; parts may be groups again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from hie_runtime.rules.condition_tree import Formula, Group
from hie_runtime.rules.conditions import FieldCondition
from hie_studio.editors.rules.condition_rows import ComparisonRow, FormulaRow, PartRow
from hie_studio.editors.rules.offers import Offers
from hie_studio.editors.rules.sample import Sample
from hie_studio.editors.rules.verdict_mark import VerdictMark
from hie_studio.inspector.fields import SteadyCombo
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.tool_button import tool_button
from hie_studio.theme import theme

Place = tuple[int, ...]
INDENT = 14


class GroupBox(QWidget):
    """Shows a group. ``place``: the way to it from the whole condition, () for that itself.

    Signals:
        typed, stored: as of a row, from anywhere in it.
        add_wanted: (place, what) a part is to be added at the end of the group at that place.
        remove_wanted: (place) the part at that place is to go.
        picked: (row, path) a field of a message was let go on a row.
        joined: the opposite of it is wanted: shown with the choice how its parts are joined.
    """

    typed = Signal()
    stored = Signal()
    add_wanted = Signal(tuple, str)
    remove_wanted = Signal(tuple)
    picked = Signal(object, str)
    joined = Signal()

    def __init__(
        self,
        group: Group,
        place: Place,
        numbers: Iterator[int],
        inside: bool,
        offers: Offers,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.place = place
        self._inside = inside
        self._offers = offers
        self._negated = group.negated
        self.parts: list[PartRow | GroupBox] = []
        self._leads: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(INDENT if place else 0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._build_head(group)
        for at, part in enumerate(group.parts):
            self._add_row(at, part, numbers)
        self._build_foot(len(group.parts) + 1)
        self._show_leads()

    # --- what it holds ------------------------------------------------------------------------

    def part(self) -> Group:
        """The group as it is typed, right or not."""
        joined_by, negated = self.join.currentData()
        return Group(joined_by, tuple(one.part() for one in self.parts), negated)

    def say(self) -> bool:
        """Show what is wrong with each part; whether nothing is."""
        said = [one.say() for one in self.parts]  # all of them, also after the first that is wrong
        return all(said)

    def judge(self, sample: Sample | None, segments: str) -> None:
        """Show whether it and its parts hold for a message; ``segments``: of the foreach it stands in."""
        for one in self.parts:
            one.judge(sample, segments)
        right = sample is not None and not self.join.isHidden() and all(_is_told(one) for one in self.rows())
        found = sample.judge(self.part(), segments) if sample and right else None
        self.verdict.show_verdict(replace(found, values={}) if found else None)  # its parts show the values

    def rows(self) -> Iterator[PartRow]:
        """Comparisons and formulas in it, from top to bottom."""
        for one in self.parts:
            if isinstance(one, GroupBox):
                yield from one.rows()
            else:
                yield one

    def box_at(self, place: Place) -> GroupBox:
        """The group at a place."""
        box = self
        for at in place[len(self.place) :]:
            inner = box.parts[at]
            assert isinstance(inner, GroupBox)
            box = inner
        return box

    # --- its widgets --------------------------------------------------------------------------

    def _build_head(self, group: Group) -> None:
        self.join = SteadyCombo(self)
        name = self.tr("How the conditions are joined")
        self.join.setAccessibleName(name if not self.place else self._numbered(name))
        for words, data in (
            (self.tr("all of these"), ("and", False)),
            (self.tr("any of these"), ("or", False)),
            (self.tr("not all of these"), ("and", True)),
            (self.tr("none of these"), ("or", True)),
        ):
            self.join.addItem(words, data)
        shown = [self.join.itemData(n) for n in range(self.join.count())]
        self.join.setCurrentIndex(shown.index((group.joined_by, group.negated)))
        self.join.activated.connect(lambda _: self._on_join())
        needed = len(group.parts) > 1 or group.negated or bool(self.place)
        self.join.setVisible(needed)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.join)
        self.verdict = VerdictMark(self.join.accessibleName(), self)
        head.addWidget(self.verdict, 1)
        if self.place:
            head.addWidget(self._remove_button())
        if needed:
            self._grid.addLayout(head, 0, 0, 1, 2)

    def _remove_button(self) -> QToolButton:
        name = self._numbered(self.tr("Remove group"))
        return tool_button(self, "close", name, lambda: self.remove_wanted.emit(self.place), 14)

    def _add_row(self, at: int, part: FieldCondition | Formula | Group, numbers: Iterator[int]) -> None:
        lead = QLabel(self)
        lead.setProperty("muted", True)
        lead.setMinimumHeight(28)
        self._leads.append(lead)
        self._grid.addWidget(lead, at + 1, 0, Qt.AlignmentFlag.AlignTop)
        row: PartRow | GroupBox
        if isinstance(part, Group):
            row = GroupBox(part, (*self.place, at), numbers, self._inside, self._offers, self)
            row.add_wanted.connect(self.add_wanted)
            row.remove_wanted.connect(self.remove_wanted)
            row.joined.connect(self.joined)
            row.picked.connect(self.picked)
        else:
            made = ComparisonRow if isinstance(part, FieldCondition) else FormulaRow
            leaf = made(part, next(numbers), self._offers.words, self)  # type: ignore[arg-type]
            leaf.removed.connect(lambda: self.remove_wanted.emit((*self.place, at)))
            leaf.picked.connect(lambda path: self.picked.emit(leaf, path))
            row = leaf
        row.typed.connect(self.typed)
        row.stored.connect(self.stored)
        self.parts.append(row)
        self._grid.addWidget(row, at + 1, 1)

    def _build_foot(self, line: int) -> None:
        if not self.parts:
            every = self.tr("Every segment") if self._inside else self.tr("Every message that gets here")
            words = QLabel(every, self)
            words.setProperty("muted", True)
            self._grid.addWidget(words, line, 0, 1, 2)
        self.add = QPushButton(self.tr("Add condition"), self)
        self.add.clicked.connect(lambda: self.add_wanted.emit(self.place, "condition"))
        self.more = QPushButton(self.tr("Add other"), self)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Group of conditions"), lambda: self.add_wanted.emit(self.place, "group"))
        menu.addAction(self.tr("Formula"), lambda: self.add_wanted.emit(self.place, "formula"))
        if self.parts and not self.place and len(self.parts) == 1 and not self._negated:
            menu.addAction(self.tr("Not: the opposite of this"), self._negate)
        self.more.setMenu(menu)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        for button, name in ((self.add, self.add.text()), (self.more, self.tr("Add other condition"))):
            button.setAutoDefault(False)
            ThemedIcon(button, "add", 14)
            button.setAccessibleName(self._numbered(name) if self.place else name)
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self._grid.addLayout(self.foot, line + 1, 0, 1, 2)

    def _numbered(self, words: str) -> str:
        """Words for a button of this group, told apart from those of other groups."""
        place = ".".join(str(at + 1) for at in self.place)
        return self.tr("{what} in group {place}").format(what=words, place=place)

    def _negate(self) -> None:
        self.join.setCurrentIndex(3)
        self.joined.emit()

    def _on_join(self) -> None:
        self._show_leads()
        self.stored.emit()

    def _show_leads(self) -> None:
        word = self.tr("and") if self.join.currentData()[0] == "and" else self.tr("or")
        for at, lead in enumerate(self._leads):
            lead.setText(word if at else "")
            lead.setVisible(len(self._leads) > 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line along an inner group shows where it begins and ends."""
        super().paintEvent(event)
        if self.place:
            painter = QPainter(self)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent" if len(self.place) % 2 else "border_strong"))
            painter.drawRoundedRect(QRectF(0, 2, 3, self.height() - 4), 1.5, 1.5)


def _is_told(row: PartRow) -> bool:
    """Whether it is known what a row does."""
    return not row.verdict.isHidden()
