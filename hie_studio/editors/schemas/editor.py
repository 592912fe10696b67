"""The editor of a schema category: its tree, the form of what is chosen in it, and what the runtime's reader says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.config.hl7_schemas import category_problems
from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7 import schema
from hie_runtime.messages.hl7.schema import VERSIONS
from hie_runtime.messages.hl7.schema_grammar import Part as StructurePart
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.messages.hl7.structure import structure_names
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.document import Document
from hie_studio.document.state import Change
from hie_studio.editors.buttons import push_button
from hie_studio.editors.name_dialog import NameDialog
from hie_studio.editors.schemas import parts, places
from hie_studio.editors.schemas.form import SchemaForm
from hie_studio.editors.schemas.places import (
    CODE_TABLES,
    DATA_TYPES,
    MESSAGE_TYPES,
    SEGMENTS,
    STRUCTURES,
    Place,
    SchemaEditError,
)
from hie_studio.editors.schemas.tree import SchemaTree
from hie_studio.inspector.tool_button import tool_button
from hie_studio.panels.empty_state import EmptyState
from hie_studio.theme import theme
from hie_studio.wording import error_in_words, in_words

_HERE = "schemas"
SIMPLE_TYPES = (
    "ST",
    "NM",
    "DT",
    "TM",
    "TS",
    "ID",
    "IS",
    "SI",
    "TX",
    "FT",
    "CE",
    "CWE",
    "CX",
    "XPN",
    "XAD",
    "XTN",
    "HD",
    "PL",
    "XCN",
)


class SchemaEditor(QWidget):
    """Edits one schema category; each edit is one step. ``uses_wanted`` carries its name: show who uses it."""

    uses_wanted = Signal(str)

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.name = name
        self.setAccessibleName(self.tr("Schema editor"))
        self.dialog: NameDialog | None = None
        self._problems: dict[Place, str] = {}
        self._refused = ""
        self.tree = SchemaTree(self)
        self.form = SchemaForm(self._offers, self)
        self.told = QLabel(self)
        self.told.setProperty("muted", True)
        self.gone = EmptyState("schema", "", "", self)
        self._stack = QStackedWidget(self)
        self._show_soon = QTimer(self, singleShot=True, interval=0)  # of several signals of one choice
        self._show_soon.timeout.connect(self._show_form)
        self._lay_out()
        self.tree.chosen.connect(self._on_chosen)
        self.tree.delete_wanted.connect(self.remove)
        self.tree.add_wanted.connect(self.add_button.showMenu)
        self.tree.shift_wanted.connect(self.shift)
        self.form.edited.connect(self._on_edited)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self.refresh)
        self.refresh()
        self.tree.setFocus()

    @property
    def category(self) -> SchemaCategory | None:
        """The category as the document has it, None when it is gone."""
        return self._document.schemas.get(self.name)

    def refresh(self) -> None:
        """Show the document as it is now."""
        category = self.category
        self._stack.setCurrentIndex(1 if category is None else 0)
        if category is None:
            words = self.tr("There is no schema “{name}” any more").format(name=self.name)
            self.gone.say(words, self.tr("Undo brings it back."))
            return
        self._problems = {}
        for place, text in category_problems(category, self._document.schemas):
            self._problems.setdefault(tuple(place[:2]) if place != ("base",) else (), in_words(text))
        self.tree.show_category(category, self._problems)
        count = len(self._problems)
        words = self.tr("1 problem") if count == 1 else self.tr("{n} problems")
        self.told.setText(words.format(n=count) if count else "")
        self._show_form()

    def reveal(self, place: Sequence[str | int]) -> None:
        """Choose what a place of the category's file is in."""
        found: Place = tuple(place[:2])
        if len(place) > 3 and place[0] in places.INNER:
            key = str(place[3])
            found = (*found, int(key) if place[0] != CODE_TABLES and key.isdecimal() else key)
        self.tree.choose(found)
        self.tree.setFocus()

    # --- edits --------------------------------------------------------------------------------------

    def apply(self, made: SchemaCategory, words: str, place: Place | None = None) -> None:
        """Make an edit, and choose a place then."""
        self._refused = ""
        self._document.apply(SetDefinition(Part.SCHEMAS, self.name, made, words))
        if place is not None:
            self.tree.choose(place)
        self._show_form()

    def ask_add(self, section: str) -> None:
        """Ask for the name of something new in a section."""
        category = self.category
        if category is None:
            return
        titles = {
            MESSAGE_TYPES: (self.tr("New message type"), self.tr("e.g. ADT_A08")),
            STRUCTURES: (self.tr("New message structure"), self.tr("Name, e.g. ADT_A01; one of the base begins as it is there")),
            SEGMENTS: (self.tr("New segment"), self.tr("A letter and two letters or digits, e.g. ZPI; one of the base begins with its fields")),
            DATA_TYPES: (self.tr("New data type"), self.tr("Name, e.g. ZCX")),
            CODE_TABLES: (self.tr("New code table"), self.tr("Name or number")),
        }  # fmt: skip
        title, label = titles[section]

        def problem_of(name: str) -> str:
            return in_words(places.name_problem(category, section, name))

        self.dialog = NameDialog(title, label, self.tr("Add"), problem_of, self)
        self.dialog.named.connect(lambda name: self.add(section, name))
        self.dialog.open()

    def add(self, section: str, name: str) -> None:
        """Something new in a section."""
        category = self.category
        if category is not None:
            words = self.tr("Add “{what}” to schema {name}").format(what=name, name=self.name)
            self.apply(places.added(category, section, name), words, (section, name))
            self.tree.setFocus()

    def add_inside(self) -> None:
        """One more field, component or value in what is chosen; a value is asked for by its code."""
        place = self.tree.place
        if self.category is None or not place or place[0] not in places.INNER or len(place) < 2:
            return
        if place[0] != CODE_TABLES:
            self._add_inside("")
            return
        held = places.get(self.category, place[:2]).values

        def problem_of(code: str) -> str:
            return self.tr("{code} is in the table already").format(code=code) if code in held else ""

        self.dialog = NameDialog(self.tr("New value"), self.tr("Code"), self.tr("Add"), problem_of, self)
        self.dialog.named.connect(self._add_inside)
        self.dialog.open()

    def _add_inside(self, code: str) -> None:
        place, category = self.tree.place, self.category
        if category is not None and place:
            words = self.tr("Add to “{what}” of schema {name}").format(what=place[1], name=self.name)
            made, at = places.added_inside(category, place, code)
            self.apply(made, words, at)
            self._show_soon.stop()
            self._show_form()
            self.form.start() if not code else self.form.fields["meaning"].setFocus()

    def add_part(self) -> None:
        """One more segment in a structure, after the chosen one; its name is chosen next."""
        place, category = self.tree.place, self.category
        if category is None or not place or place[0] != STRUCTURES or len(place) < 2:
            return
        path = place[2] if len(place) > 2 else ()
        held = parts.inserted(places.parts_of(category, place[1]), path, StructurePart("Zxx", optional=True))
        at = (*path[:-1], path[-1] + 1) if path else (len(held) - 1,)
        words = self.tr("Add a segment to “{what}” of schema {name}").format(what=place[1], name=self.name)
        self.apply(places.with_parts(category, place[1], held), words, (*place[:2], at))
        self._show_soon.stop()
        self._show_form()
        self.form.start()

    def join(self, choice: bool) -> None:
        """Make the chosen parts of a structure a group, or a choice."""
        chosen = self._chosen_parts()
        category = self.category
        if category is None or not parts.can_join([one[2] for one in chosen]):
            return
        name, paths = chosen[0][1], sorted(one[2] for one in chosen)
        held = parts.together(places.parts_of(category, name), paths, choice)
        words = self.tr("Group segments of “{what}” of schema {name}").format(what=name, name=self.name)
        self.apply(places.with_parts(category, name, held), words, (STRUCTURES, name, paths[0]))

    def dissolve(self) -> None:
        """Put the parts of the chosen group or choice in its place."""
        place, category = self.tree.place, self.category
        if category is not None and place and len(place) > 2 and place[0] == STRUCTURES:
            held = parts.dissolved(places.parts_of(category, place[1]), place[2])
            words = self.tr("Dissolve a group of “{what}” of schema {name}").format(
                what=place[1], name=self.name
            )
            self.apply(places.with_parts(category, place[1], held), words, place)

    def shift(self, by: int) -> None:
        """Move the chosen part of a structure up (-1) or down (1)."""
        place, category = self.tree.place, self.category
        if category is None or not place or len(place) < 3 or place[0] != STRUCTURES:
            return
        before = places.parts_of(category, place[1])
        held = parts.moved(before, place[2], by)
        if held != before:
            words = self.tr("Move a segment of “{what}” of schema {name}").format(
                what=place[1], name=self.name
            )
            at = (*place[2][:-1], place[2][-1] + by)
            self.apply(places.with_parts(category, place[1], held), words, (*place[:2], at))

    def remove(self) -> None:
        """Remove what is chosen; undo brings it back."""
        place, category = self.tree.place, self.category
        if category is None or not place or len(place) < 2:
            return
        words = self.tr("Remove “{what}” from schema {name}").format(
            what=self.tree.currentItem().text(0), name=self.name
        )
        self._try(lambda: self.apply(places.removed(category, place), words))

    def _on_edited(self, key: str, value: object) -> None:
        place, category = self.tree.place, self.category
        if category is not None and place is not None:
            self._try(lambda: self._edit(category, place, key, value))

    def _edit(self, category: SchemaCategory, place: Place, key: str, value: object) -> None:
        words = self.tr("Change “{what}” of schema {name}").format(
            what=place[1] if len(place) > 1 else self.name, name=self.name
        )
        if key == "name":
            if value != place[1]:
                problem = places.name_problem(category, place[0], str(value))
                if problem:
                    raise SchemaEditError(problem)
                self.apply(places.renamed(category, place, str(value)), words, (place[0], value))
            return
        if key in ("number", "code"):
            text = str(value)
            new: object = int(text) if key == "number" and text.isdecimal() else text
            if new != place[2]:
                self.apply(places.with_key(category, place, new), words, (*place[:2], new))
            return
        if key == "length":
            value = _length(str(value))
        made = places.with_value(category, place, {"segment": "name"}.get(key, key), value)
        if key == "definition":
            parts.parsed(str(value))
        if made != category:
            self.apply(made, words, place)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except HIEError as error:
            self._refused = error_in_words(error)
            problem = self.form.problem
            problem.setText(self._refused)
            problem.show()

    # --- what is shown ------------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if change.reset or any(kind == _HERE for kind, _ in change.definitions):
            self.refresh()

    def _on_chosen(self) -> None:
        self._refused = ""
        self._show_soon.start()

    def _show_form(self) -> None:
        place, category = self.tree.place, self.category
        if category is None or place is None:
            return
        self.form.show_place(category, place, self._problems.get(place[:2], ""))
        in_parts = len(place) > 2 and place[0] == STRUCTURES
        part = places.get(category, place) if in_parts else None
        able = {
            "inside": len(place) > 1 and place[0] in places.INNER,
            "part": len(place) > 1 and place[0] == STRUCTURES,
            "group": parts.can_join([one[2] for one in self._chosen_parts()]),
            "dissolve": part is not None and bool(part.parts),
        }
        self._actions["inside"].setEnabled(able["inside"])
        self._actions["part"].setEnabled(able["part"])
        self.group_button.setEnabled(able["group"])
        self.choice_button.setEnabled(able["group"])
        self.dissolve_button.setEnabled(able["dissolve"])
        self.remove_button.setEnabled(len(place) > 1)
        for button in (self.up_button, self.down_button):
            button.setEnabled(in_parts)

    def _chosen_parts(self) -> list[Place]:
        chosen = [one for one in self.tree.places() if len(one) > 2 and one[0] == STRUCTURES]
        return chosen if len({one[1] for one in chosen}) == 1 else []

    def _offers(self, key: str) -> Sequence[str]:
        category = self.category
        if category is None:
            return ()
        base = category.base
        others = [name for name in self._document.schemas if name != self.name]
        match key:
            case "base":
                return ["", *others, *VERSIONS]
            case "structure":
                return sorted(category.structures) + (
                    [f"base:{one}" for one in structure_names(base)] if base else []
                )
            case "segment":
                return sorted(category.segments) + (
                    [f"base:{one}" for one in schema.segment_names(base)] if base else []
                )
            case "type":
                types = [f"base:{one}" for one in SIMPLE_TYPES] if base else list(SIMPLE_TYPES)
                return sorted(category.data_types) + types
            case _:
                return sorted(category.code_tables)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores a field and presses no button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    # --- parts --------------------------------------------------------------------------------------

    def _add_menu(self) -> QPushButton:
        button = push_button(self, self.tr("Add"), "add")
        button.setToolTip(self.tr("Add (Insert)"))
        menu = QMenu(button)
        self._actions: Mapping[str, QAction] = {
            "inside": menu.addAction(self.tr("&Field, component or value")),
            "part": menu.addAction(self.tr("Segment in the &structure")),
        }
        self._actions["inside"].triggered.connect(self.add_inside)
        self._actions["part"].triggered.connect(self.add_part)
        menu.addSeparator()
        for text, section in (
            (self.tr("&Z segment or other segment…"), SEGMENTS),
            (self.tr("&Message structure…"), STRUCTURES),
            (self.tr("Message &type…"), MESSAGE_TYPES),
            (self.tr("&Data type…"), DATA_TYPES),
            (self.tr("&Code table…"), CODE_TABLES),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, section=section: self.ask_add(section))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.name, self)
        title.setProperty("heading", True)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 12)
        bar.setSpacing(8)
        bar.addWidget(title)
        bar.addWidget(self.told, 1)
        self.up_button = tool_button(self, "arrow-up", self.tr("Move up (Alt+Up)"), lambda: self.shift(-1))
        self.down_button = tool_button(
            self, "arrow-down", self.tr("Move down (Alt+Down)"), lambda: self.shift(1)
        )
        self.remove_button = tool_button(self, "remove", self.tr("Remove (Delete)"), self.remove)
        self.group_button = push_button(self, self.tr("Group"), slot=lambda: self.join(False))
        self.group_button.setToolTip(
            self.tr("Make the selected segments, side by side, an optional repeating group")
        )
        self.choice_button = push_button(self, self.tr("Choice"), slot=lambda: self.join(True))
        self.choice_button.setToolTip(self.tr("One of the selected segments, side by side, may come"))
        self.dissolve_button = push_button(self, self.tr("Dissolve"), slot=self.dissolve)
        self.dissolve_button.setToolTip(self.tr("Put the segments of the group in its place"))
        self.uses_button = push_button(
            self, self.tr("Who uses it"), "search", lambda: self.uses_wanted.emit(self.name)
        )
        self.add_button = self._add_menu()
        for button in (
            self.up_button, self.down_button, self.remove_button, self.group_button, self.choice_button,
            self.dissolve_button, self.uses_button, self.add_button,
        ):  # fmt: skip
            bar.addWidget(button)
        middle = QSplitter(Qt.Orientation.Horizontal, self)
        middle.setHandleWidth(1)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.tree)
        middle.addWidget(self.form)
        self.form.setMinimumWidth(260)
        middle.setSizes([640, 340])
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(middle, 1)
        self._stack.addWidget(page)
        self._stack.addWidget(self.gone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)


def _length(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal():
        raise SchemaEditError(f"{text} is no length; allowed are whole numbers, or nothing for no limit")
    return int(text)
