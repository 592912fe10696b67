"""The lookup tables that expressions name, as links to their editors."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import quote, unquote

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from hie_studio.document.uses import tables_in


class TableLinks(QLabel):
    """``wanted`` carries the name of a table that was clicked, or taken with Tab and Enter. Hidden without any."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("muted", True)
        self.setAccessibleName(self.tr("Lookup tables used"))
        self.linkActivated.connect(lambda link: self.wanted.emit(unquote(link)))
        self.hide()

    def show_tables(self, expressions: Iterable[str]) -> None:
        """Show the tables these expressions look up in."""
        names = list(dict.fromkeys(name for text in expressions for name in tables_in(text)))
        links = ", ".join(f'<a href="{quote(name)}">{escape(name)}</a>' for name in names)
        words = self.tr("Lookup table: {tables}") if len(names) == 1 else self.tr("Lookup tables: {tables}")
        self.setText(words.format(tables=links) if names else "")
        self.setVisible(bool(names))
