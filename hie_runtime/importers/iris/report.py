"""What an import did with everything it found: converted, noted, kept, to supply, or a problem."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from pydantic import BaseModel, Field, computed_field

_LONGEST = 2000  # characters of a text; values may have ten million


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
    PROCESS = "process"
    ACTIVITY = "activity"  # a step of a process
    LOOKUP = "lookup"
    SCHEMA = "schema"
    CLASS = "class"
    FILE = "file"


# What the parts of a definition count for, when that is no rule.
_OWNERS = {
    Kind.TRANSFORM: Kind.TRANSFORM,
    Kind.STEP: Kind.TRANSFORM,
    Kind.PROCESS: Kind.PROCESS,
    Kind.ACTIVITY: Kind.PROCESS,
}


class Status(StrEnum):
    """What became of it."""

    CONVERTED = "converted"
    NOTED = "noted"  # converted, with something to know
    KEPT = "kept"  # kept verbatim, does not run
    SUPPLY = "to supply"
    PROBLEM = "problem"


class Entry(BaseModel):
    """One thing of the source.

    name: the thing. production, item, setting: where it came to be, as far as it is of one. part: the rule or
    transform it stands in. used_by: an item that leads to that. file, line: its place in the source, line 0 when
    it has none. text: what became of it; advice: what to do."""

    kind: Kind
    status: Status
    name: str
    production: str = ""
    item: str = ""
    setting: str = ""
    part: str = ""
    used_by: str = ""
    file: str = ""
    line: int = 0
    text: str = ""
    advice: str = ""

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.line}" if self.line else self.file

    @property
    def owner(self) -> tuple[str, str, str]:
        """(kind, production, name) of the item, rule or transform it counts for; ("", "", "") for none."""
        if self.part:
            kind = _OWNERS.get(self.kind, Kind.RULE)
            return kind.value, "", self.part
        if self.item and self.kind is not Kind.RULE:
            return Kind.ITEM.value, self.production, self.item
        return "", "", ""


class Coverage(BaseModel):
    """How much of an item, rule or transform came across: entries by status."""

    kind: str
    name: str
    production: str = ""
    counts: dict[Status, int] = Field(default_factory=dict)

    @property
    def total(self) -> int:
        """All entries."""
        return sum(self.counts.values())

    @property
    def runs(self) -> int:
        """Percent that runs as it did, with or without a note, rounded down."""
        good = self.counts.get(Status.CONVERTED, 0) + self.counts.get(Status.NOTED, 0)
        return 100 * good // self.total if self.total else 100


class ImportReport(BaseModel):
    """Every item, setting, rule, condition, target and step of the source, each exactly once."""

    title: str = "IRIS import"
    productions: list[str] = Field(default_factory=list)
    entries: list[Entry] = Field(default_factory=list)

    def add(self, kind: Kind, status: Status, name: str, **more: object) -> None:
        """Add an entry. A text longer than anybody reads is cut."""
        if len(text := str(more.get("text", ""))) > _LONGEST:
            more["text"] = f"{text[:_LONGEST]}… ({len(text)} characters)"
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

    @computed_field  # type: ignore[prop-decorator]
    @property
    def parts(self) -> list[Coverage]:
        """Coverage of each item, rule and transform, in the order of the source."""
        found: dict[tuple[str, str, str], Coverage] = {}
        for entry in self.entries:
            kind, production, name = owner = entry.owner
            if not kind:
                continue
            made = found.get(owner)
            if made is None:
                made = found[owner] = Coverage(kind=kind, name=name, production=production)
            made.counts[entry.status] = made.counts.get(entry.status, 0) + 1
        return list(found.values())

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
        from hie_runtime.importers.iris.report_page import page

        return page(self)
