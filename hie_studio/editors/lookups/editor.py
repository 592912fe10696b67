"""The editor of a lookup table. Every edit is one undoable step; the table shown is always the document's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from hie_studio.document.definitions import Part
from hie_studio.document.document import Document
from hie_studio.document.state import Change
from hie_studio.editors.buttons import menu_button, push_button
from hie_studio.editors.definition_editor import DefinitionEditor
from hie_studio.editors.editor import editor_bar
from hie_studio.editors.lookups import rows
from hie_studio.editors.lookups.files import TableFiles
from hie_studio.editors.lookups.model import Column, LookupModel
from hie_studio.editors.lookups.view import LookupView
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.tool_button import tool_button
from hie_studio.theme.labels import heading, muted
from hie_studio.wording import in_words

NAMES_TOLD = 3
_HERE = "lookups"


class LookupEditor(DefinitionEditor):
    """Edits one lookup table."""

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(document, Part.LOOKUPS, name, "table", parent)
        self.setAccessibleName(self.tr("Lookup table editor"))
        self.model = LookupModel(self)
        self.view = LookupView(self.model, self.tr("Rows of the table"), self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Filter rows"))
        self.search.setAccessibleName(self.tr("Filter rows"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(240)
        self.count = muted("", self)
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
        self.files = TableFiles(name, lambda: self.table, self)
        self._lay_out()
        self._connect()
        document.changed.connect(self._on_changed)
        self.refresh()
        self.view.setFocus()

    @property
    def table(self) -> Mapping[str, str] | None:
        """The table as the document has it, None when it is gone."""
        return self.definition

    def refresh(self) -> None:
        """Show the document as it is now; what is selected stays selected."""
        table = self.table
        words = self.tr("There is no lookup table “{name}” any more").format(name=self.name)
        if self.show_whether_gone(words) or table is None:
            return
        chosen, at = self.view.chosen(), self.view.currentIndex()
        key, row, column = self.model.key_at(at.row()), at.row(), at.column()
        top = self.view.verticalScrollBar().value()
        before = self.model.rows
        self.model.load(table)
        if self.model.rows is not before:
            self.view.verticalScrollBar().setValue(top)
            self.view.choose(chosen)
            again = self.model.row_of(key) if key is not None else -1
            again = again if again >= 0 else min(row, len(self.model.rows))
            if row >= 0:
                self.view.make_current(again, column)
        self._show_counts()

    def reveal(self, place: tuple[str | int, ...]) -> None:
        """Go to the row of a key."""
        self.search.clear()
        row = self.model.row_of(str(place[0]))
        if row >= 0:
            self.view.go_to(row, Column.VALUE)
            self.view.setFocus()

    def apply(self, table: Mapping[str, str], words: str) -> None:
        """Make an edit of the whole table."""
        self.apply_definition(dict(table), words)

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
            self.view.make_current(self.model.row_of(new), Column.KEY)

    def set_value(self, key: str, value: str) -> None:
        """Another value for a key."""
        if self.table is not None:
            words = self.tr("Set “{key}” of {table}").format(key=key, table=self.name)
            self.apply({**self.table, key: value}, words)

    def delete(self) -> None:
        """Remove the selected rows."""
        chosen, table = set(self.view.chosen()), self.table
        if chosen and table is not None:
            words = self._words(
                self.tr("Remove “{key}” from {table}"), self.tr("Remove {n} rows from {table}"), chosen
            )
            self.apply({key: value for key, value in table.items() if key not in chosen}, words)

    def duplicate(self) -> None:
        """A copy of each selected row below it, whose key is typed next."""
        chosen, table = self.view.chosen(), self.table
        if not chosen or table is None:
            return
        result, made = rows.copied(table, chosen)
        words = self._words(
            self.tr("Duplicate “{key}” of {table}"), self.tr("Duplicate {n} rows of {table}"), chosen
        )
        self.apply(result, words)
        self.view.choose(made)
        self.view.go_to(self.model.row_of(made[0]), Column.KEY, edit=len(made) == 1)

    def copy(self) -> None:
        """Selected rows to the clipboard, as spreadsheets take them."""
        chosen, table = self.view.chosen(), self.table
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
        self.view.choose([*merged.added, *merged.replaced])
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

    def _put_file_in(self, read: rows.Read, replace: bool) -> None:
        self._put_in(read, self.tr("Import {n} rows into {table}"), {} if replace else None)

    # --- parts --------------------------------------------------------------------------------------

    def _words(self, one: str, many: str, keys: Sequence[str] | set[str]) -> str:
        words = one if len(keys) == 1 else many
        return words.format(key=next(iter(keys)), n=len(keys), table=self.name)

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
        self.files.read.connect(self._put_file_in)
        self.files.told.connect(self._tell)

    def _lay_out(self) -> None:
        bar = editor_bar(heading(self.name, self), self.count, self.marked)
        bar.addStretch(1)
        bar.addWidget(self.search, 1)
        self.duplicate_button = tool_button(
            self, "duplicate", self.tr("Duplicate the selected rows (Ctrl+D)"), self.duplicate
        )
        self.delete_button = tool_button(
            self, "remove", self.tr("Remove the selected rows (Delete)"), self.delete
        )
        self.uses_button = self.make_uses_button()
        self.import_button = menu_button(
            self, self.tr("Import"), "import",
            {self.tr("Add the rows of a file…"): partial(self.files.ask_import, False),
             self.tr("Replace all rows by those of a file…"): partial(self.files.ask_import, True)},
        )  # fmt: skip
        self.export_button = menu_button(
            self, self.tr("Export"), "file-out",
            {self.tr("As CSV…"): partial(self.files.ask_export, "csv"),
             self.tr("As IRIS export…"): partial(self.files.ask_export, "xml")},
        )  # fmt: skip
        self.add_button = push_button(self, self.tr("Add row"), "add", self._add)
        self.add_button.setToolTip(self.tr("Add row (Insert)"))
        for button in (
            self.duplicate_button, self.delete_button, self.uses_button, self.import_button, self.export_button,
            self.add_button,
        ):  # fmt: skip
            bar.addWidget(button)
        hint = muted(
            self.tr("Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V)."),
            self,
        )
        hint.setMargin(8)
        hint.setIndent(8)
        self.told.setIndent(8)
        self.lay_out_page(bar, self.view, (self.told, hint))
        self._tell("")

    def _add(self) -> None:
        self.view.setFocus()
        self.view.go_to_new()


def _some(texts: Sequence[str]) -> str:
    shown = ", ".join(texts[:NAMES_TOLD])
    return f"{shown} … ({len(texts)})" if len(texts) > NAMES_TOLD else shown
