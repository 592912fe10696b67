"""Lookup tables, in exports and on their own (iris-semantics 9)."""

from __future__ import annotations

from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.sources import Sources


def read_lookups(sources: Sources, report: ImportReport) -> dict[str, dict[str, str]]:
    """Tables by name. One element may hold several; a key given twice has its last value."""
    tables: dict[str, dict[str, str]] = {}
    for source in sources.of("lookup"):
        counts: dict[str, int] = {}
        doubles: list[str] = []
        for entry in source.root.findall("entry"):
            name, key, value = str(entry.get("table") or source.name), str(entry.get("key") or ""), entry.text or ""  # fmt: skip
            counts[name] = counts.get(name, 0) + 1
            table = tables.setdefault(name, {})
            if table.get(key, value) != value:
                doubles.append(f"{name}/{key}")
            table[key] = value
        for name, count in counts.items() or [(source.name, 0)]:
            tables.setdefault(name, {})
            mine = [double.partition("/")[2] for double in doubles if double.partition("/")[0] == name]
            text = f"{count} entries" + (f"; given twice, the last counts: {', '.join(mine[:10])}" if mine else "")  # fmt: skip
            report.add(Kind.LOOKUP, Status.NOTED if mine else Status.CONVERTED, name, file=source.file,
                       line=source.line_of(source.root), text=text)  # fmt: skip
    return tables
