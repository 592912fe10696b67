"""System default settings: values a production leaves to its installation (iris-semantics 1.5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.xmltext import line_in

# The only settings whose default beats what the production says (iris-semantics 1.5, step 1).
OVERRIDES = ("ActorPoolSize", "TestingEnabled", "Enabled", "PoolSize")


@dataclass(slots=True)
class Default:
    """One row of the table; ``*`` stands for any. ``used`` by whom, ``passed`` where the production's value counts."""

    production: str
    item: str
    class_name: str
    setting: str
    value: str
    file: str
    line: int
    used: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)

    @property
    def rank(self) -> tuple[bool, bool, bool]:
        """How specific it is: item beats class beats production."""
        return self.item != "*", self.class_name != "*", self.production != "*"


class DefaultSettings:
    """All rows of all tables of an import."""

    def __init__(self, tables: Iterable[tuple[etree._Element, str]]) -> None:
        self.rows: list[Default] = []
        for root, file in tables:
            for row in root.findall("item"):
                production, item, class_name = (
                    str(row.get(name) or "*") for name in ("production", "item", "class")
                )
                value = str(row.get("value") or row.findtext("value") or "")
                self.rows.append(
                    Default(
                        production, item, class_name, str(row.get("setting") or ""), value, file, line_in(row)
                    )
                )

    def for_item(self, productions: Iterable[str], item: str, class_name: str) -> dict[str, Default]:
        """The most specific row of each setting for an item of a production known by these names."""
        known = {"*", *productions}
        fitting = [
            row
            for row in self.rows
            if row.production in known and row.item in ("*", item) and row.class_name in ("*", class_name)
        ]
        return {row.setting: row for row in sorted(fitting, key=lambda row: row.rank)}

    def report_unused(self, report: ImportReport) -> None:
        """Rows that reached no item: each is said once. Those that did are reported with their item."""
        for row in self.rows:
            if row.used:
                continue
            where = "/".join((row.production, row.item, row.class_name))
            text = (
                f"= {row.value!r}: not used, the production sets it for {', '.join(sorted(set(row.passed)))}"
                if row.passed
                else f"= {row.value!r}: no item of the imported productions fits {where}, or a closer row counts"
            )
            report.add(
                Kind.DEFAULT, Status.NOTED, row.setting, file=row.file, line=row.line, text=text,
                advice="" if row.passed else "The table is kept in imported/",
            )  # fmt: skip
