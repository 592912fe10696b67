"""What can be done with a schema category: things added to it, joined, moved, changed, removed. Each is one edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.schema_grammar import Part
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_studio.document.definitions import Part as Definitions
from hie_studio.document.definitions import SetDefinition
from hie_studio.document.document import Document
from hie_studio.editors.name_dialog import NameDialog
from hie_studio.editors.schemas import parts, places
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
from hie_studio.wording import error_in_words

translate = QCoreApplication.translate


class SchemaCommands(QObject):
    """Acts on what is chosen in the tree of the category ``name``.

    Signals:
        applied: an edit was made, and what it concerns is chosen.
        added: (field) what was added waits to be filled in, beginning with this field of the form; "" for the first one.
        refused: (why) the edit cannot be made.
    """

    applied = Signal()
    added = Signal(str)
    refused = Signal(str)

    def __init__(self, tree: SchemaTree, document: Document, name: str) -> None:
        super().__init__(tree)
        self._tree = tree
        self._document = document
        self._name = name
        self.dialog: NameDialog | None = None
        tree.delete_wanted.connect(self.remove)
        tree.shift_wanted.connect(self.shift)

    def chosen_parts(self) -> list[Place]:
        """The chosen parts of a structure; none while parts of several are chosen."""
        chosen = [one for one in self._tree.places() if len(one) > 2 and one[0] == STRUCTURES]
        return chosen if len({one[1] for one in chosen}) == 1 else []

    @property
    def category(self) -> SchemaCategory | None:
        """The category as the document has it, None when it is gone."""
        return self._document.schemas.get(self._name)

    def apply(self, made: SchemaCategory, words: str, place: Place | None = None) -> None:
        """Make an edit, and choose a place then."""
        self._document.apply(SetDefinition(Definitions.SCHEMAS, self._name, made, words))
        if place is not None:
            self._tree.choose(place)
        self.applied.emit()

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
            return places.name_problem(category, section, name)

        self.dialog = NameDialog(title, label, self.tr("Add"), problem_of, self._tree)
        self.dialog.named.connect(lambda name: self.add(section, name))
        self.dialog.open()

    def add(self, section: str, name: str) -> None:
        """Something new in a section."""
        category = self.category
        if category is not None:
            words = self.tr("Add “{what}” to schema {name}").format(what=name, name=self._name)
            self.apply(places.added(category, section, name), words, (section, name))
            self._tree.setFocus()

    def add_inside(self) -> None:
        """One more field, component or value in what is chosen; a value is asked for by its code."""
        place = self._tree.place
        if self.category is None or not place or place[0] not in places.INNER or len(place) < 2:
            return
        if place[0] != CODE_TABLES:
            self._add_inside("")
            return
        held = places.get(self.category, place[:2]).values

        def problem_of(code: str) -> str:
            return self.tr("{code} is in the table already").format(code=code) if code in held else ""

        self.dialog = NameDialog(
            self.tr("New value"), self.tr("Code"), self.tr("Add"), problem_of, self._tree
        )
        self.dialog.named.connect(self._add_inside)
        self.dialog.open()

    def _add_inside(self, code: str) -> None:
        place, category = self._tree.place, self.category
        if category is not None and place:
            words = self.tr("Add to “{what}” of schema {name}").format(what=place[1], name=self._name)
            made, at = places.added_inside(category, place, code)
            self.apply(made, words, at)
            self.added.emit("meaning" if code else "")

    def add_part(self) -> None:
        """One more segment in a structure, after the chosen one; its name is chosen next."""
        place, category = self._tree.place, self.category
        if category is None or not place or place[0] != STRUCTURES or len(place) < 2:
            return
        path = place[2] if len(place) > 2 else ()
        held = parts.inserted(places.parts_of(category, place[1]), path, Part("Zxx", optional=True))
        at = (*path[:-1], path[-1] + 1) if path else (len(held) - 1,)
        words = self.tr("Add a segment to “{what}” of schema {name}").format(what=place[1], name=self._name)
        self.apply(places.with_parts(category, place[1], held), words, (*place[:2], at))
        self.added.emit("")

    def join(self, choice: bool) -> None:
        """Make the chosen parts of a structure a group, or a choice."""
        chosen = self.chosen_parts()
        category = self.category
        if category is None or not parts.can_join([one[2] for one in chosen]):
            return
        name, paths = chosen[0][1], sorted(one[2] for one in chosen)
        held = parts.together(places.parts_of(category, name), paths, choice)
        words = self.tr("Group segments of “{what}” of schema {name}").format(what=name, name=self._name)
        self.apply(places.with_parts(category, name, held), words, (STRUCTURES, name, paths[0]))

    def dissolve(self) -> None:
        """Put the parts of the chosen group or choice in its place."""
        place, category = self._tree.place, self.category
        if category is not None and place and len(place) > 2 and place[0] == STRUCTURES:
            held = parts.dissolved(places.parts_of(category, place[1]), place[2])
            words = self.tr("Dissolve a group of “{what}” of schema {name}").format(
                what=place[1], name=self._name
            )
            self.apply(places.with_parts(category, place[1], held), words, place)

    def shift(self, by: int) -> None:
        """Move the chosen part of a structure up (-1) or down (1)."""
        place, category = self._tree.place, self.category
        if category is None or not place or len(place) < 3 or place[0] != STRUCTURES:
            return
        before = places.parts_of(category, place[1])
        held = parts.moved(before, place[2], by)
        if held != before:
            words = self.tr("Move a segment of “{what}” of schema {name}").format(
                what=place[1], name=self._name
            )
            at = (*place[2][:-1], place[2][-1] + by)
            self.apply(places.with_parts(category, place[1], held), words, (*place[:2], at))

    def remove(self) -> None:
        """Remove what is chosen; undo brings it back."""
        place, category = self._tree.place, self.category
        if category is None or not place or len(place) < 2:
            return
        words = self.tr("Remove “{what}” from schema {name}").format(
            what=self._tree.currentItem().text(0), name=self._name
        )
        self._try(lambda: self.apply(places.removed(category, place), words))

    def edit(self, key: str, value: object) -> None:
        """Give a field of what is chosen another value; the fields ``name``, ``number`` and ``code`` are its own place."""
        place, category = self._tree.place, self.category
        if category is not None and place is not None:
            self._try(lambda: self._edit(category, place, key, value))

    def _edit(self, category: SchemaCategory, place: Place, key: str, value: object) -> None:
        words = self.tr("Change “{what}” of schema {name}").format(
            what=place[1] if len(place) > 1 else self._name, name=self._name
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
            self.refused.emit(error_in_words(error))


def _length(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal():
        words = translate(
            "SchemaEditor", "{text} is no length; allowed are whole numbers, or nothing for no limit"
        )
        raise SchemaEditError(words.format(text=text))
    return int(text)
