"""The report of an import: what became of each part, each with a way to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_studio.window.room import resize_on_screen
from hie_studio.wording import in_words

ROLE = Qt.ItemDataRole.UserRole
GROUPS = ("problem", "to supply", "kept", "noted", "converted")  # what needs a person first
_SHUT = ("converted",)
_AT_ONCE = 2000  # lines of a group; more are in the file, no person reads them here

DETAILS_PX = 92


class ImportReport(QDialog):
    """Lists what was converted, kept verbatim and left to supply, of an import or an export.

    Signals: ``jump_wanted`` (an item to go to), ``rule_wanted`` (a rule definition to open)."""

    jump_wanted = Signal(str)
    rule_wanted = Signal(str)

    def __init__(self, result: Any, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(parent)
        title = title or self.tr("Import report")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_on_screen(self, 1120, 600)
        self.summary = QLabel()
        self.summary.setProperty("heading", True)
        self.tree = QTreeWidget()
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels(
            [self.tr("Part"), self.tr("Name"), self.tr("What became of it"), self.tr("What to do"), self.tr("Place in the source")]
        )  # fmt: skip
        self.tree.setAccessibleName(title)
        self.tree.itemActivated.connect(self._jump)
        self.tree.itemExpanded.connect(self._fill_group)
        self.tree.currentItemChanged.connect(lambda line, _before: self._show(line))
        words = self.tr("Double-click a line, or press Return on it, to go to its item.")
        entries = result.report.entries
        if any(entry.status.value == "to supply" for entry in entries):
            later = self.tr("What is still to supply can be dropped on the window later: it is added.")
            words = f"{words} {later}"
        hint = QLabel(words)
        hint.setWordWrap(True)
        hint.setProperty("muted", True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        close.buttons()[0].setAutoDefault(False)  # Return on a line goes to its item, and does not close too
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        self.details = QTextBrowser()
        self.details.setOpenLinks(False)
        self.details.setFixedHeight(DETAILS_PX)
        self.details.setAccessibleName(self.tr("The line in full"))
        for widget in (self.summary, hint, self.tree, self.details, close):
            layout.addWidget(widget)
        self._rules = set(getattr(result, "rules", ()))  # an export opens none
        self._lines: dict[str, list[Any]] = {}
        for entry in entries:
            self._lines.setdefault(entry.status.value, []).append(entry)
        self._fill()
        self.tree.setFocus()

    def _fill(self) -> None:
        groups = {
            "problem": self.tr("Problems"),
            "to supply": self.tr("To supply"),
            "kept": self.tr("Kept as it was, does not run"),
            "noted": self.tr("Converted, with a note"),
            "converted": self.tr("Converted exactly"),
        }
        first = None
        for status in GROUPS:
            if status not in self._lines:
                continue
            top = QTreeWidgetItem(self.tree, [f"{groups[status]}  ·  {len(self._lines[status])}"])
            top.setFirstColumnSpanned(True)
            top.setData(0, ROLE, status)
            top.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            first = first or top
            top.setExpanded(status not in _SHUT)
        for column, width in enumerate((170, 160, 250, 190)):
            self.tree.setColumnWidth(column, width)
        if first is not None:
            self.tree.setCurrentItem(first)
        text = self.tr(
            "{converted} converted, {kept} kept as they were, {supply} to supply, {problems} problems"
        )
        count = {status: len(lines) for status, lines in self._lines.items()}
        self.summary.setText(
            text.format(
                converted=count.get("converted", 0) + count.get("noted", 0), kept=count.get("kept", 0),
                supply=count.get("to supply", 0), problems=count.get("problem", 0),
            )
        )  # fmt: skip

    def _fill_group(self, top: QTreeWidgetItem) -> None:
        """Lines come when they are looked at: a hospital's import has tens of thousands."""
        if top.parent() is not None or top.childCount():
            return
        entries = self._lines.get(str(top.data(0, ROLE)), [])
        for entry in entries[:_AT_ONCE]:
            part = entry.item or entry.part or self._kind_words(entry.kind.value)
            line = QTreeWidgetItem(
                top, [part, entry.name, in_words(entry.text), in_words(entry.advice), entry.place]
            )
            for column in (1, 2, 3, 4):
                line.setToolTip(column, line.text(column))
            line.setData(0, ROLE, entry)
        if len(entries) > _AT_ONCE:
            text = self.tr("{count} more are in the report file").format(count=len(entries) - _AT_ONCE)
            QTreeWidgetItem(top, [text]).setFirstColumnSpanned(True)

    def _kind_words(self, kind: str) -> str:
        words = {
            "production": self.tr("production"),
            "item": self.tr("item"),
            "setting": self.tr("setting"),
            "default": self.tr("default"),
            "rule": self.tr("rule"),
            "condition": self.tr("condition"),
            "target": self.tr("target"),
            "action": self.tr("action"),
            "transform": self.tr("transform"),
            "step": self.tr("step"),
            "process": self.tr("process"),
            "activity": self.tr("activity"),
            "lookup": self.tr("lookup table"),
            "schema": self.tr("schema"),
            "class": self.tr("class"),
            "file": self.tr("file"),
        }
        return words.get(kind, kind)

    def _show(self, line: QTreeWidgetItem | None) -> None:
        """The line in full: columns cut what is long."""
        entry = line.data(0, ROLE) if line is not None else None
        if entry is None or isinstance(entry, str):
            self.details.setPlainText(self.tr("Choose a line to read it in full."))
            return
        where = " · ".join(part for part in (entry.item or entry.part, entry.name, entry.place) if part)
        self.details.setPlainText(
            "\n".join(part for part in (where, in_words(entry.text), in_words(entry.advice)) if part)
        )

    def _jump(self, line: QTreeWidgetItem) -> None:
        entry = line.data(0, ROLE)
        if entry is None or isinstance(entry, str):
            return
        if name := entry.item or entry.used_by:
            self.jump_wanted.emit(name)
        rule = entry.part or entry.name
        if entry.kind.value in ("rule", "condition", "target", "action") and rule in self._rules:
            self.rule_wanted.emit(rule)
