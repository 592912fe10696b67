"""The editor of a lookup table. Every edit is one undoable step; the table shown is always the document's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.errors import HIEError
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.document import Document
from hie_studio.document.state import Change
from hie_studio.editors.buttons import push_button
from hie_studio.editors.lookups import rows
from hie_studio.editors.lookups.model import Column, LookupModel
from hie_studio.editors.lookups.view import LookupView
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.tool_button import tool_button
from hie_studio.panels.empty_state import EmptyState
from hie_studio.wording import error_in_words, in_words

SELECT_MOST = 2000  # rows that are selected again one by one after an edit
NAMES_TOLD = 3
_HERE = "lookups"


class LookupEditor(QWidget):
    """Edits one lookup table. ``uses_wanted`` carries its name: show who uses it."""

    uses_wanted = Signal(str)

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.name = name
        self.setAccessibleName(self.tr("Lookup table editor"))
        self.model = LookupModel(self)
        self.view = LookupView(self.model, self.tr("Rows of the table"), self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Filter rows"))
        self.search.setAccessibleName(self.tr("Filter rows"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(240)
        self.count = QLabel(self)
        self.count.setProperty("muted", True)
        self.marked = QToolButton(self)
        self.marked.setCheckable(True)
        self.marked.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.marked.setToolTip(
            self.tr("Show only rows to look at: empty keys, and keys that are nearly the same")
        )
        ThemedIcon(self.marked, "warning")
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMargin(8)
        self.gone = EmptyState("component", "", "", self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        document.changed.connect(self._on_changed)
        self.refresh()
        self.view.setFocus()

    @property
    def table(self) -> Mapping[str, str] | None:
        """The table as the document has it, None when it is gone."""
        return self._document.lookups.get(self.name)

    def refresh(self) -> None:
        """Show the document as it is now; what is selected stays selected."""
        table = self.table
        self._stack.setCurrentIndex(1 if table is None else 0)
        if table is None:
            words = self.tr("There is no lookup table “{name}” any more").format(name=self.name)
            self.gone.say(words, self.tr("Undo brings it back."))
            return
        chosen, at = self.chosen(), self.view.currentIndex()
        key, row, column = self.model.key_at(at.row()), at.row(), at.column()
        top = self.view.verticalScrollBar().value()
        before = self.model.rows
        self.model.load(table)
        if self.model.rows is not before:
            self.view.verticalScrollBar().setValue(top)
            self._choose(chosen)
            again = self.model.row_of(key) if key is not None else -1
            again = again if again >= 0 else min(row, len(self.model.rows))
            if row >= 0:
                self._make_current(again, column)
        self._show_counts()

    def reveal(self, place: tuple[str | int, ...]) -> None:
        """Go to the row of a key."""
        self.search.clear()
        row = self.model.row_of(str(place[0]))
        if row >= 0:
            self.view.go_to(row, Column.VALUE)
            self.view.setFocus()

    def chosen(self) -> list[str]:
        """Keys of the selected rows."""
        ranges = self.view.selectionModel().selection()
        return self.model.keys_at(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    def apply(self, table: Mapping[str, str], words: str) -> None:
        """Make an edit of the whole table."""
        self._document.apply(SetDefinition(Part.LOOKUPS, self.name, dict(table), words))

    # --- edits --------------------------------------------------------------------------------------

    def set_key(self, old: str | None, new: str) -> None:
        """Another key for a row; a new row for None. A key that is there already is refused."""
        table = self.table
        if table is None:
            return
        if new in table:
            row = list(table).index(new) + 1
            words = self.tr("The key “{key}” is in the table already, in row {row}: {value}")
            why = words.format(key=new, row=row, value=table[new] or "“”")
            self.model.refuse(old, new, why)
            self._tell(why, wrong=True)
            return
        self._tell("")
        if old is None:
            self.apply({**table, new: ""}, self.tr("Add “{key}” to {table}").format(key=new, table=self.name))
            self.view.go_on = (self.model.row_of(new), Column.VALUE)
        else:
            words = self.tr("Change key “{old}” of {table} to “{new}”")
            self.apply(rows.renamed(table, old, new), words.format(old=old, new=new, table=self.name))
            self._make_current(self.model.row_of(new), Column.KEY)

    def set_value(self, key: str, value: str) -> None:
        """Another value for a key."""
        if self.table is not None:
            words = self.tr("Set “{key}” of {table}").format(key=key, table=self.name)
            self.apply({**self.table, key: value}, words)

    def delete(self) -> None:
        """Remove the selected rows."""
        chosen, table = set(self.chosen()), self.table
        if chosen and table is not None:
            words = self._words(
                self.tr("Remove “{key}” from {table}"), self.tr("Remove {n} rows from {table}"), chosen
            )
            self.apply({key: value for key, value in table.items() if key not in chosen}, words)

    def duplicate(self) -> None:
        """A copy of each selected row below it, whose key is typed next."""
        chosen, table = self.chosen(), self.table
        if not chosen or table is None:
            return
        result, made = rows.copied(table, chosen)
        words = self._words(
            self.tr("Duplicate “{key}” of {table}"), self.tr("Duplicate {n} rows of {table}"), chosen
        )
        self.apply(result, words)
        self._choose(made)
        self.view.go_to(self.model.row_of(made[0]), Column.KEY, edit=len(made) == 1)

    def copy(self) -> None:
        """Selected rows to the clipboard, as spreadsheets take them."""
        chosen, table = self.chosen(), self.table
        if chosen and table is not None:
            QGuiApplication.clipboard().setText(rows.as_text(table, chosen))
            self._tell(self.tr("{n} rows copied").format(n=len(chosen)))

    def paste(self) -> None:
        """Rows of the clipboard: two columns are keys with their values, one column fills cells down from the current."""
        text, table = QGuiApplication.clipboard().text(), self.table
        if table is None or not text.strip():
            return
        lines = text.rstrip("\r\n").splitlines()
        if "\t" not in text:
            self._fill(lines)
            return
        self._put_in(rows.read_rows(text), self.tr("Paste {n} rows into {table}"))

    def _fill(self, lines: Sequence[str]) -> None:
        """A pasted column: values from the current row down."""
        at, table = self.view.currentIndex(), self.table
        keys = self.model.rows[at.row() : at.row() + len(lines)] if at.isValid() else []
        if table is None:
            return
        if at.column() != Column.VALUE or len(keys) < len(lines):
            words = self.tr(
                "One column was copied: go to the value of a row that {n} rows follow, or copy two columns, key and value."
            )
            self._tell(words.format(n=len(lines) - 1), wrong=True)
            return
        words = self.tr("Paste {n} values into {table}").format(n=len(lines), table=self.name)
        self.apply({**table, **dict(zip(keys, lines, strict=True))}, words)

    def _put_in(self, read: rows.Read, words: str, into: Mapping[str, str] | None = None) -> None:
        """Merge rows in as one step, say what they changed, and select them."""
        table = self.table
        if table is None:
            return
        merged = rows.merge(table if into is None else into, read.rows)
        self.apply(merged.table, words.format(n=len(read.rows), table=self.name))
        self._choose([*merged.added, *merged.replaced])
        if merged.added or merged.replaced:
            self.view.scrollTo(self.model.index(self.model.row_of([*merged.added, *merged.replaced][0]), 0))
        told = [self.tr("{added} rows added, {replaced} with a new value.").format(
            added=len(merged.added), replaced=len(merged.replaced))]  # fmt: skip
        if merged.twice:
            names = self.tr("Given more than once, the last counts: {keys}.")
            told.append(names.format(keys=_some(merged.twice)))
        if read.wrong:
            told.append(
                self.tr("Left out: {lines}.").format(lines=_some([in_words(one) for one in read.wrong]))
            )
        self._tell(" ".join(told), wrong=bool(read.wrong or merged.twice))

    # --- files --------------------------------------------------------------------------------------

    def ask_import(self, replace: bool) -> None:
        """Ask for a file, and put its rows in; with ``replace`` in place of what is there."""
        dialog = QFileDialog(self, self.tr("Import into {name}").format(name=self.name))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([_filter(), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name), replace))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: Path, replace: bool = False) -> None:
        """Put the rows of a CSV file or IRIS export in."""
        try:
            found = rows.read_tables([path]).tables
        except HIEError as error:
            self._tell(error_in_words(error), wrong=True)
            return
        read = found.get(self.name) or (next(iter(found.values())) if len(found) == 1 else None)
        if read is None:
            words = self.tr(
                "{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them."
            )
            self._tell(words.format(file=path.name, name=self.name, names=", ".join(found)), wrong=True)
            return
        words = self.tr("Import {n} rows into {table}")
        self._put_in(read, words, {} if replace else None)

    def ask_export(self, ending: str) -> None:
        """Ask for a file, and write the table to it."""
        dialog = QFileDialog(self, self.tr("Export {name}").format(name=self.name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Comma-separated values (*.csv)"), self.tr("IRIS export (*.xml)")])
        dialog.selectNameFilter(dialog.nameFilters()[0 if ending == "csv" else 1])
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{self.name}.{ending}")
        dialog.fileSelected.connect(lambda name: self.export_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_file(self, path: Path) -> None:
        """Write the table as CSV or, called .xml or .lut, as an IRIS export."""
        table = self.table
        if table is None:
            return
        try:
            rows.write_table(path, self.name, table)
        except HIEError as error:
            self._tell(error_in_words(error), wrong=True)
            return
        self._tell(self.tr("{n} rows written to {file}").format(n=len(table), file=path))

    # --- parts --------------------------------------------------------------------------------------

    def _words(self, one: str, many: str, keys: Sequence[str] | set[str]) -> str:
        words = one if len(keys) == 1 else many
        return words.format(key=next(iter(keys)), n=len(keys), table=self.name)

    def _make_current(self, row: int, column: int) -> None:
        index = self.model.index(max(0, row), max(0, column))
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _choose(self, keys: Sequence[str]) -> None:
        """Select rows by key."""
        places = {key: row for row, key in enumerate(self.model.rows)} if keys else {}
        selection = QItemSelection()
        for row in _runs(sorted(places[key] for key in keys if key in places))[:SELECT_MOST]:
            selection.select(self.model.index(row[0], 0), self.model.index(row[1], 1))
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def _tell(self, text: str, wrong: bool = False) -> None:
        self.told.setText(text)
        self.told.setProperty("problem", "warning" if wrong else "")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setVisible(bool(text))

    def _on_changed(self, change: Change) -> None:
        if change.reset or (_HERE, self.name) in change.definitions:
            self.refresh()

    def _filter_rows(self) -> None:
        self.model.filter(self.search.text(), self.marked.isChecked())
        self._show_counts()

    def _show_counts(self) -> None:
        table = self.table or {}
        shown, there = len(self.model.rows), len(table)
        words = self.tr("{n} rows") if shown == there else self.tr("{shown} of {n} rows")
        self.count.setText(words.format(n=there, shown=shown))
        marked = len(self.model.marks)
        self.marked.setText(self.tr("{n} to look at").format(n=marked))
        self.marked.setVisible(bool(marked) or self.marked.isChecked())
        self._allow()

    def _allow(self) -> None:
        some = self.view.selectionModel().hasSelection()
        for button in (self.duplicate_button, self.delete_button):
            button.setEnabled(some)

    def _connect(self) -> None:
        self.model.key_typed.connect(self.set_key)
        self.model.value_typed.connect(self.set_value)
        self.view.delete_wanted.connect(self.delete)
        self.view.duplicate_wanted.connect(self.duplicate)
        self.view.copy_wanted.connect(self.copy)
        self.view.paste_wanted.connect(self.paste)
        self.view.find_wanted.connect(self.search.setFocus)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.search.textChanged.connect(self._filter_rows)
        self.search.returnPressed.connect(self.view.setFocus)
        self.marked.toggled.connect(self._filter_rows)

    def _lay_out(self) -> None:
        title = QLabel(self.name, self)
        title.setProperty("heading", True)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 12)
        bar.setSpacing(8)
        for widget in (title, self.count, self.marked):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.search, 1)
        self.duplicate_button = tool_button(
            self, "duplicate", self.tr("Duplicate the selected rows (Ctrl+D)"), self.duplicate
        )
        self.delete_button = tool_button(
            self, "remove", self.tr("Remove the selected rows (Delete)"), self.delete
        )
        self.uses_button = push_button(
            self, self.tr("Who uses it"), "search", lambda: self.uses_wanted.emit(self.name)
        )
        self.import_button = self._menu(
            self.tr("Import"), "import",
            {self.tr("Add the rows of a file…"): partial(self.ask_import, False),
             self.tr("Replace all rows by those of a file…"): partial(self.ask_import, True)},
        )  # fmt: skip
        self.export_button = self._menu(
            self.tr("Export"), "file-out",
            {self.tr("As CSV…"): partial(self.ask_export, "csv"),
             self.tr("As IRIS export…"): partial(self.ask_export, "xml")},
        )  # fmt: skip
        self.add_button = push_button(self, self.tr("Add row"), "add", self._add)
        self.add_button.setToolTip(self.tr("Add row (Insert)"))
        for button in (
            self.duplicate_button, self.delete_button, self.uses_button, self.import_button, self.export_button,
            self.add_button,
        ):  # fmt: skip
            bar.addWidget(button)
        hint = QLabel(
            self.tr("Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V)."),
            self,
        )
        hint.setProperty("muted", True)
        hint.setMargin(8)
        hint.setIndent(8)
        self.told.setIndent(8)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.told)
        column.addWidget(hint)
        self._stack.addWidget(page)
        self._stack.addWidget(self.gone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._tell("")

    def _add(self) -> None:
        self.view.setFocus()
        self.view.go_to_new()

    def _menu(self, text: str, icon: str, entries: Mapping[str, Callable[[], object]]) -> QPushButton:
        button = push_button(self, text, icon)
        menu = QMenu(button)
        for words, run in entries.items():
            menu.addAction(words).triggered.connect(lambda _=False, run=run: run())
        button.setMenu(menu)
        return button


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers in order as runs from first to last."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def _some(texts: Sequence[str]) -> str:
    shown = ", ".join(texts[:NAMES_TOLD])
    return f"{shown} … ({len(texts)})" if len(texts) > NAMES_TOLD else shown


def _filter() -> str:
    endings = " ".join(f"*{ending}" for ending in (*rows.TEXT_ENDINGS, *rows.IRIS_ENDINGS))
    return QCoreApplication.translate("LookupEditor", "Lookup tables ({endings})").format(endings=endings)
