"""The tree of a schema category: sections, what they hold, and what that holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from hie_runtime.messages.hl7.schema_categories import reference
from hie_runtime.messages.hl7.schema_grammar import Part
from hie_runtime.messages.hl7.schema_model import SchemaCategory, SchemaField
from hie_studio.editors.schemas.parts import Parts
from hie_studio.editors.schemas.places import (
    CODE_TABLES,
    INNER,
    MESSAGE_TYPES,
    SECTIONS,
    SEGMENTS,
    STRUCTURES,
    Place,
    parts_of,
)
from hie_studio.message_tree.segment_names import segment_name
from hie_studio.theme import icons, theme

translate = QCoreApplication.translate
_PLACE = Qt.ItemDataRole.UserRole
Line = tuple[Place, str, str, str]  # place, name, what it is, description


def section_words(section: str) -> str:
    """What a section is called."""
    return {
        "message_types": translate("SchemaTree", "Message types"),
        "structures": translate("SchemaTree", "Message structures"),
        "segments": translate("SchemaTree", "Segments"),
        "data_types": translate("SchemaTree", "Data types"),
        "code_tables": translate("SchemaTree", "Code tables"),
    }[section]


def part_words(part: Part) -> str:
    """How often a part may come: ``[ ]`` optional, ``{ }`` repeating, as the standard writes it."""
    words = []
    if part.choice:
        words.append(translate("SchemaTree", "one of"))
    words.append(
        translate("SchemaTree", "optional") if part.optional else translate("SchemaTree", "required")
    )
    if part.repeats:
        words.append(translate("SchemaTree", "repeating"))
    return ", ".join(words)


class SchemaTree(QTreeWidget):
    """Follows the category it is shown; what is open and chosen stays so.

    Signals: chosen (the current place, or several, changed); delete_wanted; add_wanted; shift_wanted (-1 up, 1 down).
    """

    chosen = Signal()
    delete_wanted = Signal()
    add_wanted = Signal()
    shift_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Schema"))
        self.setHeaderLabels([self.tr("Name"), self.tr("Type or use"), self.tr("Description")])
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(True)
        header.resizeSection(0, 230)
        header.resizeSection(1, 150)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        self._lines: dict[Place, QTreeWidgetItem] = {}
        self._category: SchemaCategory | None = None
        self.itemSelectionChanged.connect(self.chosen)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit())
        self.itemExpanded.connect(self._fill)

    @property
    def place(self) -> Place | None:
        """The current place, None without one; () is the category."""
        entry = self.currentItem()
        return entry.data(0, _PLACE) if entry is not None else None

    def places(self) -> list[Place]:
        """The selected places."""
        return [entry.data(0, _PLACE) for entry in self.selectedItems()]

    def show_category(self, category: SchemaCategory, problems: Mapping[Place, str]) -> None:
        """Show a category; ``problems`` by the place they are at."""
        self._category = category
        opened = {place for place, entry in self._lines.items() if entry.isExpanded()}
        place, top = self.place, self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.clear()
            self._lines = {}
            self._line(None, ((), category.name, category.base, category.description))
            for section in SECTIONS:
                held = getattr(category, section)
                head = self._line(None, ((section,), section_words(section), str(len(held)), ""))
                font = QFont(head.font(0))
                font.setWeight(QFont.Weight.DemiBold)
                head.setFont(0, font)
                for name, one in held.items():
                    use = one.structure if section == MESSAGE_TYPES else ""
                    line = self._line(head, ((section, name), name, use, one.description))
                    if section == STRUCTURES or (section in INNER and getattr(one, INNER[section])):
                        line.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
                head.setExpanded((section,) in opened or not opened)
            for one in sorted(opened, key=len):
                entry = self._lines.get(one)
                if entry is not None:
                    self._fill(entry)
                    entry.setExpanded(True)
            for where, text in problems.items():
                self._mark(where, text)
        self.verticalScrollBar().setValue(top)
        self.choose(place if place is not None else ())

    def choose(self, place: Place) -> bool:
        """Make a place the current one; whether it is there."""
        if len(place) > 2 and place[:2] in self._lines:
            self._fill(self._lines[place[:2]])
        entry = self._lines.get(place) or self._lines.get(place[:2]) or self._lines.get(())
        if entry is None:
            return False
        above = entry.parent()
        while above is not None:
            above.setExpanded(True)
            above = above.parent()
        self.setCurrentItem(
            entry,
            0,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollToItem(entry)
        return self.place == place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Insert adds, Alt and the arrows move."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _line(self, above: QTreeWidgetItem | None, line: Line) -> QTreeWidgetItem:
        place, *texts = line
        entry = QTreeWidgetItem(texts)
        entry.setData(0, _PLACE, place)
        entry.setForeground(1, theme.color("text_muted"))
        for column, text in enumerate(texts):
            entry.setToolTip(column, text)
        if above is None:
            self.addTopLevelItem(entry)
        else:
            above.addChild(entry)
        self._lines[place] = entry
        return entry

    def _mark(self, place: Place, text: str) -> None:
        entry = self._lines.get(place) or self._lines.get(place[:2]) or self._lines.get(())
        if entry is not None:
            entry.setIcon(0, icons.icon("error", theme.current().error))
            entry.setToolTip(0, text)
            entry.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{entry.text(0)} {text}")

    def _fill(self, entry: QTreeWidgetItem) -> None:
        """What is inside, once it is opened."""
        place, category = entry.data(0, _PLACE), self._category
        if category is None or len(place) != 2 or entry.childCount():
            return
        if place[0] == STRUCTURES:
            self._parts(entry, place, parts_of(category, place[1]), ())
        elif place[0] in INNER:
            for line in _inside(category, place):
                self._line(entry, line)

    def _parts(self, above: QTreeWidgetItem, place: Place, parts: Parts, path: tuple[int, ...]) -> None:
        assert self._category is not None
        for number, part in enumerate(parts):
            at = (*path, number)
            if part.parts:
                words = self.tr("Choice") if part.choice else self.tr("Group")
                line = self._line(above, ((*place, at), words, part_words(part), ""))
                self._parts(line, place, part.parts, at)
                line.setExpanded(True)
                continue
            name = f"{part.category}:{part.name}" if part.category else part.name
            own = self._category.segments.get(part.name) if not part.category else None
            said = (
                own.description
                if own is not None
                else segment_name(reference(self._category.name, name)[0], part.name)
            )
            self._line(above, ((*place, at), name, part_words(part), said))


def _inside(category: SchemaCategory, place: Place) -> Iterator[Line]:
    one = getattr(category, place[0])[place[1]]
    for key, value in getattr(one, INNER[place[0]]).items():
        if place[0] == CODE_TABLES:
            yield (*place, key), key, "", value
        else:
            prefix = f"{place[1]}-" if place[0] == SEGMENTS else ""
            yield (*place, key), f"{prefix}{key}", _field_words(value), value.description


def _field_words(field: SchemaField) -> str:
    words = [field.type or "?"]
    if field.is_required:
        words.append(translate("SchemaTree", "required"))
    if field.repeats:
        words.append(translate("SchemaTree", "repeating"))
    return ", ".join(words)
