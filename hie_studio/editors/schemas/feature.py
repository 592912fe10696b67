"""Where the schema editor meets the window: its action, its list, its windows; and what paths go by meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hie_runtime.messages.hl7.schema_categories import install as install_categories
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_studio.document.definitions import Part
from hie_studio.document.state import Change
from hie_studio.editors.definition_list import DefinitionList, ListWords
from hie_studio.editors.definition_windows import DefinitionWindows
from hie_studio.editors.schemas.editor import SchemaEditor
from hie_studio.window.studio import Studio

KIND = "schema"
BASE = "2.4"  # of a new category; most sites' own ones extend it


class Schemas(DefinitionWindows):
    """Opens schema categories and their list, and makes new ones."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, KIND, Part.SCHEMAS, size=(1080, 720))
        self.offer_list("schemas", self.tr("HL7 &schemas…"), "Ctrl+Alt+Z", "schema")
        studio.document.changed.connect(self._on_changed)

    def title(self, name: str) -> str:
        """The title of the window of a category."""
        return self.tr("Schema {name}").format(name=name)

    def ask_new(self, parent: QWidget | None = None) -> None:
        """Ask for the name of a new category; it is opened then."""
        self.ask_name(
            self.tr("New schema"),
            self.tr("Name of the category, as settings and transforms name it: Name:ADT_A01"),
            self.tr("There is a schema “{name}” already."),
            parent,
        )

    def make_named(self, name: str) -> None:
        """Make an empty category."""
        self.add(name, SchemaCategory(name=name, base=BASE), self.tr("New schema “{name}”"))

    def _on_changed(self, change: Change) -> None:
        """Paths in rules and transforms mean the categories as they are edited, not as they were read."""
        document = self._studio.document
        edited = any(kind == Part.SCHEMAS.value for kind, _ in change.definitions)
        if edited and document.folder is not None:
            install_categories(str(document.folder), document.schemas.values())

    def make_list(self) -> DefinitionList:
        """The window with all categories."""
        words = ListWords(
            self.tr("HL7 schemas"),
            "schema",
            (self.tr("Based on"), self.tr("Segments"), self.tr("Structures")),
            self.tr("No schemas of your own yet"),
            self.tr(
                "A schema adds to an HL7 version what is the site’s own: Z segments, structures, code tables."
            ),
        )
        return DefinitionList(
            self._studio.document,
            Part.SCHEMAS,
            words,
            lambda one: (one.base, str(len(one.segments)), str(len(one.structures))),
            self._studio.window,
        )

    def make_editor(self, name: str) -> SchemaEditor:
        """The editor of a category."""
        made = SchemaEditor(self._studio.document, name)
        made.uses_wanted.connect(lambda name: self._studio.uses_wanted.emit(KIND, name))
        return made


def install(studio: Studio) -> Schemas:
    """Give a window its schema editor."""
    return Schemas(studio)
