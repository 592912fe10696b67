"""Where the schema editor meets the window: its action, its list, its windows; and what paths go by meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hie_runtime.messages.hl7.schema_categories import install as install_categories
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.state import Change
from hie_studio.editors.definition_list import DefinitionList, ListWords
from hie_studio.editors.list_window import ListWindow
from hie_studio.editors.name_dialog import NameDialog
from hie_studio.editors.schemas.editor import SchemaEditor
from hie_studio.window.actions import Spec
from hie_studio.window.editor_windows import EditorKind
from hie_studio.window.studio import Studio

KIND = "schema"
BASE = "2.4"  # of a new category; most sites' own ones extend it


class Schemas(QObject):
    """Opens schema categories, their list, and the dialog that makes one."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._lists = ListWindow(studio, KIND, self._list, self.ask_new)
        self.dialog: NameDialog | None = None
        studio.register_editor(
            KIND,
            EditorKind(
                title=lambda name: self.tr("Schema {name}").format(name=name),
                make=self._editor,
                new=self._new,
                size=(1080, 720),
            ),
        )
        spec = Spec("schemas", self.tr("HL7 &schemas…"), "Ctrl+Alt+Z", "schema", self._lists.show)
        studio.add_action(spec, "tools", lambda: studio.document.is_open)
        studio.document.changed.connect(self._on_changed)

    @property
    def list(self) -> DefinitionList | None:
        """The window with all schemas, None while it is closed."""
        return self._lists.window

    def ask_new(self, parent: QWidget | None = None) -> None:
        """Ask for the name of a new category; it is opened then."""
        taken = self._studio.document.schemas

        def problem_of(name: str) -> str:
            return self.tr("There is a schema “{name}” already.").format(name=name) if name in taken else ""

        self.dialog = NameDialog(
            self.tr("New schema"),
            self.tr("Name of the category, as settings and transforms name it: Name:ADT_A01"),
            self.tr("Make it"),
            problem_of,
            parent or self._studio.window,
        )
        self.dialog.named.connect(self._make)
        self.dialog.open()

    def _make(self, name: str) -> None:
        words = self.tr("New schema “{name}”").format(name=name)
        made = SchemaCategory(name=name, base=BASE)
        self._studio.document.apply(SetDefinition(Part.SCHEMAS, name, made, words))
        self._studio.edit(KIND, name)

    def _on_changed(self, change: Change) -> None:
        """Paths in rules and transforms mean the categories as they are edited, not as they were read."""
        document = self._studio.document
        edited = any(kind == Part.SCHEMAS.value for kind, _ in change.definitions)
        if edited and document.folder is not None:
            install_categories(str(document.folder), document.schemas.values())

    def _list(self) -> DefinitionList:
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

    def _editor(self, name: str) -> SchemaEditor:
        made = SchemaEditor(self._studio.document, name)
        made.uses_wanted.connect(lambda name: self._studio.uses_wanted.emit(KIND, name))
        return made

    def _new(self) -> str:
        self.ask_new()
        return ""  # the dialog does not wait: it opens the editor itself


def install(studio: Studio) -> Schemas:
    """Give a window its schema editor."""
    return Schemas(studio)
