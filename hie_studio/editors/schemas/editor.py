"""The editor of a schema category: its tree, the form of what is chosen in it, and what the runtime's reader says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from hie_runtime.config.hl7_schemas import category_problems
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_studio.document.definitions import Part
from hie_studio.document.document import Document
from hie_studio.document.state import Change
from hie_studio.editors.buttons import fill_menu, menu_button, push_button, shift_buttons
from hie_studio.editors.definition_editor import DefinitionEditor
from hie_studio.editors.editor import editor_bar
from hie_studio.editors.schemas import parts, places
from hie_studio.editors.schemas.commands import SchemaCommands
from hie_studio.editors.schemas.form import SchemaForm
from hie_studio.editors.schemas.offers import offers
from hie_studio.editors.schemas.places import (
    CODE_TABLES,
    DATA_TYPES,
    MESSAGE_TYPES,
    SEGMENTS,
    STRUCTURES,
    Place,
)
from hie_studio.editors.schemas.tree import SchemaTree
from hie_studio.inspector.tool_button import tool_button
from hie_studio.theme import theme
from hie_studio.theme.labels import heading, muted
from hie_studio.wording import in_words

_HERE = "schemas"


class SchemaEditor(DefinitionEditor):
    """Edits one schema category; each edit is one step."""

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(document, Part.SCHEMAS, name, "schema", parent)
        self.setAccessibleName(self.tr("Schema editor"))
        self._problems: dict[Place, str] = {}
        self.tree = SchemaTree(self)
        self.form = SchemaForm(self._offers, self)
        self.commands = SchemaCommands(self.tree, document, name)
        self.told = muted("", self)
        self._show_soon = QTimer(self, singleShot=True, interval=0)  # of several signals of one choice
        self._show_soon.timeout.connect(self._show_form)
        self._lay_out()
        self.tree.chosen.connect(self._show_soon.start)
        self.tree.add_wanted.connect(self.add_button.showMenu)
        self.form.edited.connect(self.commands.edit)
        self.commands.applied.connect(self._show_form)
        self.commands.added.connect(self._start)
        self.commands.refused.connect(self._refuse)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self.refresh)
        self.refresh()
        self.tree.setFocus()

    @property
    def category(self) -> SchemaCategory | None:
        """The category as the document has it, None when it is gone."""
        return self.definition

    def refresh(self) -> None:
        """Show the document as it is now."""
        category = self.category
        words = self.tr("There is no schema “{name}” any more").format(name=self.name)
        if self.show_whether_gone(words) or category is None:
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

    # --- what is shown ------------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if change.reset or any(kind == _HERE for kind, _ in change.definitions):
            self.refresh()

    def _show_form(self) -> None:
        place, category = self.tree.place, self.category
        if category is None or place is None:
            return
        self.form.show_place(category, place, self._problems.get(place[:2], ""))
        in_parts = len(place) > 2 and place[0] == STRUCTURES
        part = places.get(category, place) if in_parts else None
        self._add_inside.setEnabled(len(place) > 1 and place[0] in places.INNER)
        self._add_part.setEnabled(len(place) > 1 and place[0] == STRUCTURES)
        for button in (self.group_button, self.choice_button):
            button.setEnabled(parts.can_join([one[2] for one in self.commands.chosen_parts()]))
        self.dissolve_button.setEnabled(part is not None and bool(part.parts))
        self.remove_button.setEnabled(len(place) > 1)
        for button in (self.up_button, self.down_button):
            button.setEnabled(in_parts)

    def _offers(self, key: str) -> Sequence[str]:
        category = self.category
        others = (name for name in self._document.schemas if name != self.name)
        return offers(category, key, others) if category is not None else ()

    def _start(self, field: str) -> None:
        """Go to the field of the form in which something that was added begins."""
        self._show_soon.stop()
        self._show_form()
        self.form.start(field)

    def _refuse(self, why: str) -> None:
        self.form.problem.setText(why)
        self.form.problem.show()

    # --- parts --------------------------------------------------------------------------------------

    def _add_menu(self) -> QPushButton:
        button = menu_button(
            self, self.tr("Add"), "add",
            {self.tr("&Field, component or value"): self.commands.add_inside,
             self.tr("Segment in the &structure"): self.commands.add_part},
        )  # fmt: skip
        button.setToolTip(self.tr("Add (Insert)"))
        menu = button.menu()
        self._add_inside, self._add_part = menu.actions()
        menu.addSeparator()
        sections = {
            self.tr("&Z segment or other segment…"): SEGMENTS,
            self.tr("&Message structure…"): STRUCTURES,
            self.tr("Message &type…"): MESSAGE_TYPES,
            self.tr("&Data type…"): DATA_TYPES,
            self.tr("&Code table…"): CODE_TABLES,
        }
        fill_menu(menu, {text: partial(self.commands.ask_add, section) for text, section in sections.items()})
        return button

    def _lay_out(self) -> None:
        bar = editor_bar(heading(self.name, self))
        bar.addWidget(self.told, 1)
        self.up_button, self.down_button = shift_buttons(self, self.commands.shift)
        self.remove_button = tool_button(self, "remove", self.tr("Remove (Delete)"), self.commands.remove)
        self.group_button = push_button(self, self.tr("Group"), slot=lambda: self.commands.join(False))
        self.group_button.setToolTip(
            self.tr("Make the selected segments, side by side, an optional repeating group")
        )
        self.choice_button = push_button(self, self.tr("Choice"), slot=lambda: self.commands.join(True))
        self.choice_button.setToolTip(self.tr("One of the selected segments, side by side, may come"))
        self.dissolve_button = push_button(self, self.tr("Dissolve"), slot=self.commands.dissolve)
        self.dissolve_button.setToolTip(self.tr("Put the segments of the group in its place"))
        self.uses_button = self.make_uses_button()
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
        self.lay_out_page(bar, middle)
