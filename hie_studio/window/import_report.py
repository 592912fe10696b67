"""Importing IRIS files, and the report of what became of each part."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

FOLDER_ENDINGS = ("*.xml", "*.cls", "*.zip")
ROLE = Qt.ItemDataRole.UserRole


def import_files(paths: Iterable[Path]) -> Any:
    """Import IRIS files; folders stand for the importable files in them. Raises HIEError or OSError."""
    from hie_runtime.importers.iris.importer import IRISConfigImporter

    found: list[Path] = []
    for path in paths:
        inside = (
            sorted(one for ending in FOLDER_ENDINGS for one in path.rglob(ending)) if path.is_dir() else []
        )
        found += inside or [path]
    return IRISConfigImporter().import_files(found)


class ImportReport(QDialog):
    """Lists what was converted, kept verbatim and left to supply. ``jump_wanted``: an item to go to."""

    jump_wanted = Signal(str)

    def __init__(self, result: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 480)
        self.summary = QLabel()
        self.summary.setProperty("heading", True)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Part"), self.tr("Setting"), self.tr("What became of it")])
        self.tree.setAccessibleName(self.tr("Import report"))
        self.tree.itemActivated.connect(self._jump)
        hint = QLabel(self.tr("Double-click a line to go to its item."))
        hint.setProperty("muted", True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        for widget in (self.summary, hint, self.tree, close):
            layout.addWidget(widget)
        self._fill(result)

    def _fill(self, result: Any) -> None:
        groups = {
            "converted": self.tr("Converted"),
            "kept": self.tr("Kept as it was"),
            "supply": self.tr("To supply"),
        }
        counts: dict[str, int] = {}
        lines: dict[str, list[Any]] = {}
        for entry in report_entries(result):
            status = report_group(entry)
            counts[status] = counts.get(status, 0) + 1
            lines.setdefault(status, []).append(entry)
        for status in ("supply", "kept", "converted"):
            if status not in lines:
                continue
            top = QTreeWidgetItem(self.tree, [f"{groups[status]}  ·  {counts[status]}"])
            for entry in lines[status]:
                item, setting = str(getattr(entry, "item", "")), str(getattr(entry, "setting", ""))
                line = QTreeWidgetItem(top, [item or str(getattr(entry, "name", "")), setting, _text(entry)])
                line.setToolTip(2, _text(entry))
                line.setData(0, ROLE, item)
            top.setExpanded(status != "converted")
        self.tree.setColumnWidth(0, 220)
        self.tree.setColumnWidth(1, 160)
        text = self.tr("{converted} converted, {kept} kept as they were, {supply} to supply")
        self.summary.setText(text.format(**{name: counts.get(name, 0) for name in groups}))

    def _jump(self, line: QTreeWidgetItem) -> None:
        if line.data(0, ROLE):
            self.jump_wanted.emit(str(line.data(0, ROLE)))


def report_entries(result: Any) -> list[Any]:
    """The lines of an import's report."""
    report = getattr(result, "report", result)
    return list(getattr(report, "entries", report if isinstance(report, list | tuple) else []))


def report_group(entry: Any) -> str:
    """``converted``, ``kept`` or ``supply``; a problem wants a person as much as what is to supply."""
    status = str(getattr(entry, "status", getattr(entry, "outcome", ""))).lower()
    if "suppl" in status or "missing" in status or "problem" in status:
        return "supply"
    return "kept" if "kept" in status or "verbatim" in status else "converted"


def _text(entry: Any) -> str:
    return str(getattr(entry, "text", "") or getattr(entry, "message", "") or getattr(entry, "note", ""))
