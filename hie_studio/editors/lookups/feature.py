"""Where the lookup table editor meets the window: its action, its list, its windows, dropped files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from hie_runtime.errors import HIEError
from hie_studio.document.commands import Together
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.editors.definition_list import DefinitionList, ListWords
from hie_studio.editors.definition_windows import DefinitionWindows
from hie_studio.editors.lookups import rows
from hie_studio.editors.lookups.editor import LookupEditor
from hie_studio.editors.lookups.files import file_filters
from hie_studio.window.failure import tell_failure
from hie_studio.window.studio import Studio

KIND = "lookup"


class Lookups(DefinitionWindows):
    """Opens lookup tables and their list, makes new ones, and takes those of files."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, KIND, Part.LOOKUPS, size=(980, 680))
        self.offer_list("lookups", self.tr("&Lookup tables…"), "Ctrl+Alt+U", "table")
        studio.offer_to_take(self.take)

    def title(self, name: str) -> str:
        """The title of the window of a table."""
        return self.tr("Lookup table {name}").format(name=name)

    def ask_new(self, parent: QWidget | None = None) -> None:
        """Ask for the name of a new table; it is opened then."""
        self.ask_name(
            self.tr("New lookup table"),
            self.tr('Name of the table, as rules and transforms call it: Lookup("Name", key)'),
            self.tr("There is a lookup table “{name}” already."),
            parent,
        )

    def make_named(self, name: str) -> None:
        """Make an empty table."""
        self.add(name, {}, self.tr("New lookup table “{name}”"))

    def ask_import(self, parent: QWidget | None = None) -> None:
        """Ask for files, and take all tables in them."""
        dialog = QFileDialog(parent or self._studio.window, self.tr("Import lookup tables"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(file_filters())
        dialog.filesSelected.connect(lambda names: self.import_files([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take all tables of files as one step: new ones as they are, rows of known ones into those."""
        try:
            found = rows.read_tables(paths)
        except HIEError as error:
            tell_failure(self._studio.window, self.tr("The lookup tables cannot be imported"), str(error))
            return
        known = self._studio.document.lookups
        edits = tuple(
            SetDefinition(Part.LOOKUPS, name, rows.merge(known.get(name, {}), read.rows).table)
            for name, read in found.tables.items()
        )
        words = self.tr("Import {names}").format(names=", ".join(found.tables))
        self._studio.document.apply(Together(words, edits))
        for edit in edits[:1]:
            self._studio.edit(KIND, edit.name)
        if found.wrong:
            title = self.tr("Some lines were left out")
            tell_failure(self._studio.window, title, "\n".join(found.wrong[:20]))

    def take(self, paths: list[Path]) -> bool:
        """Dropped CSV files are lookup tables; IRIS exports go to the import of the window."""
        wanted = (".csv", ".tsv")
        if not self._studio.document.is_open or not all(one.suffix.lower() in wanted for one in paths):
            return False
        self.import_files(paths)
        return True

    def make_list(self) -> DefinitionList:
        """The window with all lookup tables."""
        words = ListWords(
            self.tr("Lookup tables"),
            "table",
            (self.tr("Rows"),),
            self.tr("No lookup tables yet"),
            self.tr(
                "A lookup table gives a value for a key: ward codes, consultants. Make one, or drop a CSV file here."
            ),
        )
        made = DefinitionList(
            self._studio.document,
            Part.LOOKUPS,
            words,
            lambda one: (str(len(one)),),
            self._studio.window,
            (*rows.TEXT_ENDINGS, *rows.IRIS_ENDINGS),
        )
        made.files_dropped.connect(self.import_files)
        made.add_button(self.tr("Import…"), "import").clicked.connect(lambda: self.ask_import(made))
        return made

    def make_editor(self, name: str) -> LookupEditor:
        """The editor of a table."""
        made = LookupEditor(self._studio.document, name)
        made.uses_wanted.connect(lambda name: self._studio.uses_wanted.emit(KIND, name))
        return made


def install(studio: Studio) -> Lookups:
    """Give a window its lookup table editor."""
    return Lookups(studio)
