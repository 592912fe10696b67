"""Reports of imports and exports as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hie_runtime.errors import HIEError

if TYPE_CHECKING:
    from hie_runtime.importers.iris.report import ImportReport


class ReportError(HIEError):
    """A report cannot be written; says where and why."""


def save_report(report: ImportReport, file: Path) -> None:
    """Write a report, as JSON or HTML by the file's ending. Raises ReportError."""
    text = report.to_json() if file.suffix.lower() == ".json" else report.to_html()
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ReportError(f"{file} cannot be written: {error}") from error
