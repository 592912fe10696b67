"""What an import did with everything it found: converted, noted, kept, to supply, or a problem."""

from __future__ import annotations

import html
from collections import Counter
from enum import StrEnum

from pydantic import BaseModel, Field, computed_field


class Kind(StrEnum):
    """What an entry is about."""

    PRODUCTION = "production"
    ITEM = "item"
    SETTING = "setting"
    DEFAULT = "default"
    RULE = "rule"
    CONDITION = "condition"
    TARGET = "target"
    ACTION = "action"
    TRANSFORM = "transform"
    STEP = "step"
    LOOKUP = "lookup"
    SCHEMA = "schema"
    CLASS = "class"
    FILE = "file"


class Status(StrEnum):
    """What became of it."""

    CONVERTED = "converted"
    NOTED = "noted"  # converted, with something to know
    KEPT = "kept"  # kept verbatim, does not run
    SUPPLY = "to supply"
    PROBLEM = "problem"


class Entry(BaseModel):
    """One thing of the source. ``file`` and ``line`` are its place there."""

    kind: Kind
    status: Status
    name: str
    item: str = ""
    setting: str = ""
    file: str = ""
    line: int = 0
    text: str = ""
    advice: str = ""


class ImportReport(BaseModel):
    """Every item, setting, rule, condition, target and step of the source, each exactly once."""

    productions: list[str] = Field(default_factory=list)
    entries: list[Entry] = Field(default_factory=list)

    def add(self, kind: Kind, status: Status, name: str, **more: object) -> None:
        """Add an entry."""
        self.entries.append(Entry.model_validate({"kind": kind, "status": status, "name": name, **more}))

    @computed_field  # type: ignore[prop-decorator]
    @property
    def coverage(self) -> dict[str, dict[str, int]]:
        """Entries by kind and status, for machines."""
        return {
            kind.value: {status.value: numbers[status] for status in Status if numbers[status]}
            | {"total": numbers.total()}
            for kind, numbers in self.counts().items()
        }

    def counts(self) -> dict[Kind, Counter[Status]]:
        """Entries by kind and status."""
        found: dict[Kind, Counter[Status]] = {kind: Counter() for kind in Kind}
        for entry in self.entries:
            found[entry.kind][entry.status] += 1
        return {kind: numbers for kind, numbers in found.items() if numbers}

    def to_json(self) -> str:
        """The report as JSON."""
        return self.model_dump_json(indent=2)

    def summary(self) -> str:
        """A table for the console: a line a kind."""
        lines = [f"{'':12}" + "".join(f"{status.value:>11}" for status in Status) + f"{'total':>11}"]
        for kind, counts in self.counts().items():
            cells = "".join(f"{counts[status] or '':>11}" for status in Status)
            lines.append(f"{kind.value:12}{cells}{counts.total():>11}")
        return "\n".join(lines)

    def to_html(self) -> str:
        """A page of its own, light and dark."""
        head = "".join(f"<th>{status.value}</th>" for status in Status) + "<th>total</th>"
        counts = "".join(
            f"<tr><th>{kind.value}</th>"
            + "".join(f"<td>{numbers[status] or ''}</td>" for status in Status)
            + f"<td>{numbers.total()}</td></tr>"
            for kind, numbers in self.counts().items()
        )
        rows = "".join(_row(entry) for entry in sorted(self.entries, key=lambda entry: _ORDER[entry.status]))
        names = html.escape(", ".join(self.productions) or "no production")
        return _PAGE.format(names=names, head=head, counts=counts, rows=rows)


_ORDER = {Status.PROBLEM: 0, Status.SUPPLY: 1, Status.KEPT: 2, Status.NOTED: 3, Status.CONVERTED: 4}


def _row(entry: Entry) -> str:
    place = f"{entry.file}:{entry.line}" if entry.line else entry.file
    cells = (entry.status.value, entry.kind.value, entry.item, entry.name, entry.text, entry.advice, place)
    return (
        f'<tr class="{entry.status.name.lower()}">'
        + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
        + "</tr>"
    )


_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>IRIS import</title><style>
:root{{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}}body{{margin:2rem auto;max-width:80rem;padding:0 1rem}}
table{{border-collapse:collapse;margin:1rem 0;width:100%}}th,td{{padding:.35rem .6rem;border-bottom:1px solid #8884;
text-align:left;vertical-align:top;overflow-wrap:anywhere}}tr.problem td:first-child{{color:#d33}}tr.supply td:first-child{{color:#b70}}
tr.kept td:first-child{{color:#77f}}</style></head><body><h1>IRIS import: {names}</h1>
<table><tr><th></th>{head}</tr>{counts}</table><h2>Everything, what needs you first</h2>
<table><tr><th>status</th><th>kind</th><th>item</th><th>name</th><th>what</th><th>what to do</th><th>place</th></tr>{rows}</table>
</body></html>
"""
