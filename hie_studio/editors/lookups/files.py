"""A lookup table read from a file one chooses, and written to one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hie_runtime.errors import HIEError
from hie_studio.editors.lookups import rows
from hie_studio.wording import error_in_words

translate = QCoreApplication.translate


def file_filters() -> list[str]:
    """Which files a dialog offers when it asks for lookup tables."""
    endings = " ".join(f"*{ending}" for ending in (*rows.TEXT_ENDINGS, *rows.IRIS_ENDINGS))
    return [
        translate("LookupEditor", "Lookup tables ({endings})").format(endings=endings),
        translate("LookupEditor", "All files (*)"),
    ]


class TableFiles(QObject):
    """Reads and writes the lookup table ``name``; ``table`` gives it as it is now, None when it is gone.

    Signals:
        read: (rows.Read, bool) what a file holds; True: in place of all rows there are.
        told: (text, bool) what was done; True: what went wrong.
    """

    read = Signal(object, bool)
    told = Signal(str, bool)

    def __init__(self, name: str, table: Callable[[], Mapping[str, str] | None], window: QWidget) -> None:
        super().__init__(window)
        self._name, self._table, self._window = name, table, window

    def ask_import(self, replace: bool) -> None:
        """Ask for a file, and put its rows in; with ``replace`` in place of what is there."""
        dialog = QFileDialog(self._window, self.tr("Import into {name}").format(name=self._name))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(file_filters())
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name), replace))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: Path, replace: bool = False) -> None:
        """Put the rows of a CSV file or IRIS export in."""
        try:
            found = rows.read_tables([path]).tables
        except HIEError as error:
            self.told.emit(error_in_words(error), True)
            return
        read = found.get(self._name) or (next(iter(found.values())) if len(found) == 1 else None)
        if read is None:
            words = self.tr(
                "{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them."
            )
            self.told.emit(words.format(file=path.name, name=self._name, names=", ".join(found)), True)
            return
        self.read.emit(read, replace)

    def ask_export(self, ending: str) -> None:
        """Ask for a file, and write the table to it."""
        dialog = QFileDialog(self._window, self.tr("Export {name}").format(name=self._name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Comma-separated values (*.csv)"), self.tr("IRIS export (*.xml)")])
        dialog.selectNameFilter(dialog.nameFilters()[0 if ending == "csv" else 1])
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{self._name}.{ending}")
        dialog.fileSelected.connect(lambda name: self.export_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_file(self, path: Path) -> None:
        """Write the table as CSV or, called .xml or .lut, as an IRIS export."""
        table = self._table()
        if table is None:
            return
        try:
            rows.write_table(path, self._name, table)
        except HIEError as error:
            self.told.emit(error_in_words(error), True)
            return
        self.told.emit(self.tr("{n} rows written to {file}").format(n=len(table), file=path), False)
